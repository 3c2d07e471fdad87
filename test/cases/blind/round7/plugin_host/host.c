#include "host.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct plugin_instance {
  const struct plugin *plugin;
  void *self;
};
struct host {
  struct plugin_instance loaded[HOST_MAX_PLUGINS];
  unsigned n_loaded;
  char last_topic[32];
  char last_text[256];
  char last_warning[256];
};

static const char *svc_setting(struct host *h, const char *key) {
  (void)h;
  return setting(key);
}
static void svc_publish(struct host *h, const char *topic, const char *text) {
  snprintf(h->last_topic, sizeof h->last_topic, "%s", topic);
  snprintf(h->last_text, sizeof h->last_text, "%s", text);
}
static void svc_warn(struct host *h, const char *format, ...) {
  va_list args;
  va_start(args, format);
  vsnprintf(h->last_warning, sizeof h->last_warning, format, args);
  va_end(args);
}
static const struct host_services services = {
    .setting = svc_setting,
    .publish = svc_publish,
    .warn = svc_warn,
};

struct host *host_new(void) { return calloc(1, sizeof(struct host)); }
void host_free(struct host *h) {
  if (!h) return;
  while (h->n_loaded > 0) {
    struct plugin_instance *i = &h->loaded[--h->n_loaded];
    i->plugin->destroy(i->self);
  }
  free(h);
}
bool host_load(struct host *h, const struct plugin *p) {
  if (p->abi != HOST_ABI || h->n_loaded == HOST_MAX_PLUGINS) return false;
  void *self = p->create(h, &services);
  if (!self) return false;
  h->loaded[h->n_loaded++] = (struct plugin_instance){.plugin = p, .self = self};
  return true;
}
int host_dispatch(struct host *h, const struct message *m) {
  int handled = 0;
  for (unsigned i = 0; i < h->n_loaded; ++i) {
    const struct plugin_instance *p = &h->loaded[i];
    handled += p->plugin->on_message(p->self, m);
  }
  return handled;
}
size_t host_describe(const struct host *h, char *out, size_t size) {
  size_t at = 0;
  if (size) out[0] = '\0';
  for (unsigned i = 0; i < h->n_loaded && at + 1 < size; ++i) {
    const struct plugin_instance *p = &h->loaded[i];
    at += (size_t)snprintf(out + at, size - at, "%s: ", p->plugin->name);
    if (at < size) at += p->plugin->describe(p->self, out + at, size - at);
  }
  return at;
}
const char *host_last_published(const struct host *h) { return h->last_text; }
const char *host_last_topic(const struct host *h) { return h->last_topic; }
const char *host_last_warning(const struct host *h) { return h->last_warning; }
unsigned host_plugins(const struct host *h) { return h->n_loaded; }

void message_init(struct message *m, int type, const char *topic) {
  memset(m, 0, sizeof *m);
  m->type = type;
  strncpy(m->topic, topic, sizeof m->topic - 1);
}
