// Declarations of hiredis' asynchronous interface that its pack names, written by hand. Signatures: async.h of Debian's
// libhiredis-dev 0.14.1.
#pragma once
#include <stddef.h>
#ifdef __cplusplus
extern "C" {
#endif
typedef struct redisAsyncContext redisAsyncContext;
typedef void(redisCallbackFn)(struct redisAsyncContext *, void *, void *);
redisAsyncContext *redisAsyncConnect(const char *ip, int port);
int redisAsyncCommand(redisAsyncContext *ac, redisCallbackFn *fn, void *privdata, const char *format, ...);
int redisAsyncCommandArgv(redisAsyncContext *ac, redisCallbackFn *fn, void *privdata, int argc, const char **argv,
                          const size_t *argvlen);
#ifdef __cplusplus
}
#endif
