// Declarations of libmemcached that its pack names, written by hand. Signatures: libmemcached-1.0/*.h of Debian's
// libmemcached-dev 1.1.4.
#pragma once
#include <stddef.h>
#include <stdint.h>
#include <time.h>
#ifdef __cplusplus
extern "C" {
#endif
typedef struct memcached_st memcached_st;
typedef int memcached_return_t;
typedef uint16_t in_port_t_;
memcached_st *memcached_create(memcached_st *ptr);
memcached_return_t memcached_server_add(memcached_st *ptr, const char *hostname, in_port_t_ port);
memcached_return_t memcached_set(memcached_st *ptr, const char *key, size_t key_length, const char *value,
                                 size_t value_length, time_t expiration, uint32_t flags);
memcached_return_t memcached_add(memcached_st *ptr, const char *key, size_t key_length, const char *value,
                                 size_t value_length, time_t expiration, uint32_t flags);
memcached_return_t memcached_replace(memcached_st *ptr, const char *key, size_t key_length, const char *value,
                                     size_t value_length, time_t expiration, uint32_t flags);
memcached_return_t memcached_append(memcached_st *ptr, const char *key, size_t key_length, const char *value,
                                    size_t value_length, time_t expiration, uint32_t flags);
memcached_return_t memcached_prepend(memcached_st *ptr, const char *key, size_t key_length, const char *value,
                                     size_t value_length, time_t expiration, uint32_t flags);
memcached_return_t memcached_cas(memcached_st *ptr, const char *key, size_t key_length, const char *value,
                                 size_t value_length, time_t expiration, uint32_t flags, uint64_t cas);
memcached_return_t memcached_set_by_key(memcached_st *ptr, const char *group_key, size_t group_key_length,
                                        const char *key, size_t key_length, const char *value, size_t value_length,
                                        time_t expiration, uint32_t flags);
#ifdef __cplusplus
}
#endif
