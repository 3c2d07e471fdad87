// The C ABI between the host and its plugins.
#ifndef PLUGIN_H
#define PLUGIN_H

#include <piiflow/annotations.h>

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

#define PLUGIN_ABI 3

typedef struct plugin_str {
  const char *data;
  size_t size;
} plugin_str;

typedef struct plugin_contact {
  uint32_t version;
  uint64_t id;
  PII(user.name) plugin_str name;
  PII(user.contact.email) plugin_str mail;
  plugin_str group;
} plugin_contact;

typedef struct host_api {
  void (*log)(void *host, const char *text);
  const char *(*config)(void *host, const char *key);
  int (*contact)(void *host, uint64_t id, plugin_contact *out);
  void (*emit)(void *host, plugin_str event);
  void *host;
} host_api;

typedef struct plugin_vtable {
  uint32_t abi;
  const char *name;
  void *(*create)(const host_api *api);
  int (*on_contact)(void *self, const plugin_contact *contact);
  int (*on_tick)(void *self, uint64_t now);
  void (*destroy)(void *self);
} plugin_vtable;

const plugin_vtable *mailer_plugin(void);
const plugin_vtable *counter_plugin(void);

PII_SINK(acme) void acme_deliver(const char *to, const char *text);
PII_SINK(acme) void acme_gauge(const char *name, uint64_t value);
PII_SINK(globex) void globex_event(const char *data, size_t size);
PII_SINK(globex) void globex_log(const char *text);

#ifdef __cplusplus
}
#endif

#endif
