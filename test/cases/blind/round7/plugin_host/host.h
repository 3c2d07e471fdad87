/* A plugin host: plugins are tables of functions, the host offers services to them through another table. */
#ifndef HOST_H
#define HOST_H
#include "svc_c.h"

#include <stdbool.h>

#define HOST_ABI 3
#define HOST_MAX_PLUGINS 8

struct message {
  int type;
  char topic[32];
  char text[128];
  const struct account *account; /* may be missing */
};

struct host;

/* What the host offers. */
struct host_services {
  const char *(*setting)(struct host *h, const char *key);
  void (*publish)(struct host *h, const char *topic, const char *text);
  void (*warn)(struct host *h, const char *format, ...);
};

/* What a plugin is. */
struct plugin {
  int abi;
  const char *name;
  void *(*create)(struct host *h, const struct host_services *services);
  int (*on_message)(void *self, const struct message *m);
  size_t (*describe)(const void *self, char *out, size_t size);
  void (*destroy)(void *self);
};

struct host *host_new(void);
void host_free(struct host *h);
bool host_load(struct host *h, const struct plugin *p);
int host_dispatch(struct host *h, const struct message *m);
size_t host_describe(const struct host *h, char *out, size_t size);
const char *host_last_published(const struct host *h);
const char *host_last_topic(const struct host *h);
const char *host_last_warning(const struct host *h);
unsigned host_plugins(const struct host *h);

extern const struct plugin greeter_plugin;  /* publishes a greeting with the name */
extern const struct plugin counter_plugin;  /* counts messages */
extern const struct plugin tracker_plugin;  /* tells a vendor */
extern const struct plugin checker_plugin;  /* warns about what it does not like */

void message_init(struct message *m, int type, const char *topic);
#endif
