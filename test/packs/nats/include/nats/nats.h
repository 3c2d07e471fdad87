// Declarations of NATS that its pack names, written by hand. Signatures: nats.h of Debian's libnats-dev 3.4.1.
#pragma once
#include <stdint.h>
#ifdef __cplusplus
extern "C" {
#endif
typedef enum { NATS_OK = 0 } natsStatus;
typedef struct __natsConnection natsConnection;
typedef struct __natsMsg natsMsg;
typedef struct __jsCtx jsCtx;
typedef struct __kvStore kvStore;
typedef struct jsOptions jsOptions;
typedef struct jsPubOptions jsPubOptions;
typedef struct jsPubAck jsPubAck;
typedef int jsErrCode;
natsStatus natsConnection_ConnectTo(natsConnection **nc, const char *urls);
natsStatus natsConnection_Publish(natsConnection *nc, const char *subj, const void *data, int dataLen);
natsStatus natsConnection_PublishString(natsConnection *nc, const char *subj, const char *str);
natsStatus natsConnection_PublishMsg(natsConnection *nc, natsMsg *msg);
natsStatus natsConnection_PublishRequest(natsConnection *nc, const char *subj, const char *reply, const void *data,
                                         int dataLen);
natsStatus natsConnection_Request(natsMsg **replyMsg, natsConnection *nc, const char *subj, const void *data,
                                  int dataLen, int64_t timeout);
natsStatus natsConnection_RequestString(natsMsg **replyMsg, natsConnection *nc, const char *subj, const char *str,
                                        int64_t timeout);
natsStatus natsMsg_Create(natsMsg **newMsg, const char *subj, const char *reply, const char *data, int dataLen);
natsStatus natsMsgHeader_Set(natsMsg *msg, const char *key, const char *value);
natsStatus natsMsgHeader_Add(natsMsg *msg, const char *key, const char *value);
natsStatus natsConnection_JetStream(jsCtx **js, natsConnection *nc, jsOptions *opts);
natsStatus js_Publish(jsPubAck **pubAck, jsCtx *js, const char *subj, const void *data, int dataLen, jsPubOptions *opts,
                      jsErrCode *errCode);
natsStatus js_PublishAsync(jsCtx *js, const char *subj, const void *data, int dataLen, jsPubOptions *opts);
natsStatus kvStore_Put(uint64_t *rev, kvStore *kv, const char *key, const void *data, int len);
natsStatus kvStore_PutString(uint64_t *rev, kvStore *kv, const char *key, const char *data);
#ifdef __cplusplus
}
#endif
