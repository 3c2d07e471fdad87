// Declarations of hiredis that its pack names, written by hand. Signatures: hiredis.h of Debian's libhiredis-dev 0.14.1.
#pragma once
#include <stdarg.h>
#include <stddef.h>
#include <sys/time.h>
#ifdef __cplusplus
extern "C" {
#endif
typedef struct redisContext redisContext;
redisContext *redisConnect(const char *ip, int port);
redisContext *redisConnectWithTimeout(const char *ip, int port, const struct timeval tv);
void *redisCommand(redisContext *c, const char *format, ...);
void *redisvCommand(redisContext *c, const char *format, va_list ap);
void *redisCommandArgv(redisContext *c, int argc, const char **argv, const size_t *argvlen);
int redisAppendCommand(redisContext *c, const char *format, ...);
int redisAppendCommandArgv(redisContext *c, int argc, const char **argv, const size_t *argvlen);
#ifdef __cplusplus
}
#endif
