// Declarations of Paho's asynchronous client that its pack names, written by hand. Signatures: MQTTAsync.h of Debian's
// libpaho-mqtt-dev 1.3.12.
#pragma once
#ifdef __cplusplus
extern "C" {
#endif
typedef void *MQTTAsync;
typedef struct MQTTAsync_responseOptions MQTTAsync_responseOptions;
typedef struct {
  char struct_id[4];
  int struct_version;
  int payloadlen;
  void *payload;
} MQTTAsync_message;
int MQTTAsync_create(MQTTAsync *handle, const char *serverURI, const char *clientId, int persistence_type,
                     void *persistence_context);
int MQTTAsync_send(MQTTAsync handle, const char *destinationName, int payloadlen, const void *payload, int qos,
                   int retained, MQTTAsync_responseOptions *response);
int MQTTAsync_sendMessage(MQTTAsync handle, const char *destinationName, const MQTTAsync_message *msg,
                          MQTTAsync_responseOptions *response);
#ifdef __cplusplus
}
#endif
