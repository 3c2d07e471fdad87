// A plugin that mails every contact.
#include "plugin.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct mailer {
  const host_api *api;
  char sender[64];
  char last_to[128];
  unsigned sent;
};

static char *to_c(plugin_str s) {
  char *out = malloc(s.size + 1);
  memcpy(out, s.data, s.size);
  out[s.size] = 0;
  return out;
}

static void *mailer_create(const host_api *api) {
  struct mailer *m = calloc(1, sizeof *m);
  m->api = api;
  snprintf(m->sender, sizeof m->sender, "%s", api->config(api->host, "sender"));
  api->log(api->host, m->sender);
  return m;
}

static int mailer_contact(void *self, const plugin_contact *c) {
  struct mailer *m = self;
  char *to = to_c(c->mail);
  char *name = to_c(c->name);
  char *group = to_c(c->group);
  char text[256];
  snprintf(text, sizeof text, "Dear %s, news from %s", name, m->sender);
  acme_deliver(to, "hello");  // expect: user.contact.email -> acme
  acme_deliver("list", text);  // expect: user.name -> acme
  acme_deliver("list", group);
  acme_gauge("length", strlen(text));
  strncpy(m->last_to, to, sizeof m->last_to - 1);
  m->sent++;
  free(to);
  free(name);
  free(group);
  plugin_str done = {"sent", 4};
  m->api->emit(m->api->host, done);
  return 0;
}

static int mailer_tick(void *self, uint64_t now) {
  struct mailer *m = self;
  acme_gauge("sent", m->sent);
  acme_gauge("now", now);
  m->api->log(m->api->host, m->last_to);
  acme_deliver(m->sender, "tick");
  acme_deliver(m->last_to, "tick");  // expect: user.contact.email -> acme
  return 0;
}

static const plugin_vtable vtable = {PLUGIN_ABI, "mailer", mailer_create, mailer_contact, mailer_tick, free};

const plugin_vtable *mailer_plugin(void) { return &vtable; }
