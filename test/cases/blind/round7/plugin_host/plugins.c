#include "host.h"

#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct common {
  struct host *host;
  const struct host_services *services;
};

/* greeter */
struct greeter {
  struct common base;
  int greeted;
};
static void *greeter_create(struct host *h, const struct host_services *s) {
  struct greeter *g = malloc(sizeof *g);
  if (g) *g = (struct greeter){{h, s}, 0};
  return g;
}
static int greeter_on_message(void *self, const struct message *m) {
  struct greeter *g = self;
  char line[160];
  if (!m->account) return 0;
  snprintf(line, sizeof line, "hello %s", m->account->name);
  g->base.services->publish(g->base.host, m->topic, line);
  g->greeted++;
  return 1;
}
static size_t greeter_describe(const void *self, char *out, size_t size) {
  const struct greeter *g = self;
  return (size_t)snprintf(out, size, "greeted %d ", g->greeted);
}
const struct plugin greeter_plugin = {
    HOST_ABI, "greeter", greeter_create, greeter_on_message, greeter_describe, free,
};

/* counter */
struct counter {
  unsigned per_type[4];
  size_t bytes;
};
static void *counter_create(struct host *h, const struct host_services *s) {
  (void)h;
  (void)s;
  return calloc(1, sizeof(struct counter));
}
static int counter_on_message(void *self, const struct message *m) {
  struct counter *c = self;
  c->per_type[m->type & 3]++;
  c->bytes += strlen(m->text);
  acme_send(m->topic);            // silent
  acme_send_int((int)c->bytes);   // silent
  return 1;
}
static size_t counter_describe(const void *self, char *out, size_t size) {
  const struct counter *c = self;
  return (size_t)snprintf(out, size, "%zu bytes ", c->bytes);
}
const struct plugin counter_plugin = {
    .abi = HOST_ABI,
    .name = "counter",
    .create = counter_create,
    .on_message = counter_on_message,
    .describe = counter_describe,
    .destroy = free,
};

/* tracker */
struct tracker {
  char last[128];
  char shout[128];
};
static void *tracker_create(struct host *h, const struct host_services *s) {
  struct tracker *t = calloc(1, sizeof *t);
  if (t) snprintf(t->shout, sizeof t->shout, "%s", s->setting(h, "tracker.mode"));
  return t;
}
static int tracker_on_message(void *self, const struct message *m) {
  struct tracker *t = self;
  size_t i;
  for (i = 0; m->text[i] && i + 1 < sizeof t->last; ++i) t->last[i] = (char)toupper((unsigned char)m->text[i]);
  t->last[i] = '\0';
  globex_send(t->last);   // expect: user.contact.phone_number -> globex
  globex_send(t->shout);  // silent
  return 1;
}
static size_t tracker_describe(const void *self, char *out, size_t size) {
  const struct tracker *t = self;
  return (size_t)snprintf(out, size, "last %s ", t->last);
}
const struct plugin tracker_plugin = {
    HOST_ABI, "tracker", tracker_create, tracker_on_message, tracker_describe, free,
};

/* checker */
static void *checker_create(struct host *h, const struct host_services *s) {
  struct common *c = malloc(sizeof *c);
  if (c) *c = (struct common){h, s};
  return c;
}
static int checker_on_message(void *self, const struct message *m) {
  struct common *c = self;
  if (m->account && !strchr(m->account->email, '@')) {
    c->services->warn(c->host, "type %d: no mail: %s", m->type, m->account->email);
    return 1;
  }
  return 0;
}
static size_t checker_describe(const void *self, char *out, size_t size) {
  (void)self;
  return (size_t)snprintf(out, size, "ok ");
}
const struct plugin checker_plugin = {
    HOST_ABI, "checker", checker_create, checker_on_message, checker_describe, free,
};
