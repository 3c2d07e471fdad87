/* Classes in C: transports with an ops table, "inheritance" by the first member, a decorator and a fan-out. */
#include <piiflow/annotations.h>

#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

PII_SINK(acme) int acme_push(const char *channel, const char *payload);
PII_SINK(globex) int globex_push(const char *payload);
PII_SANITIZER(redact) const char *scrub(const char *text);

struct event {
  int code;
  const char *screen;
  PII(user.device.device_id) const char *device;
  PII(user.location) char position[32];
};

struct transport;

struct transport_ops {
  const char *name;
  int (*send)(struct transport *self, const char *payload);
  int (*flush)(struct transport *self);
  void (*destroy)(struct transport *self);
};

struct transport {
  const struct transport_ops *ops;
  unsigned sent;
};

static int transport_send(struct transport *t, const char *payload) {
  int status = t->ops->send(t, payload);
  if (status == 0) t->sent++;
  return status;
}

static void transport_destroy(struct transport *t) {
  if (t && t->ops->destroy) t->ops->destroy(t);
}

/* Direct: sends at once. */
struct direct {
  struct transport base;
  char channel[24];
};

static int direct_send(struct transport *self, const char *payload) {
  struct direct *d = (struct direct *)self;
  return acme_push(d->channel, payload);  // expect: user.device.device_id -> acme
}

static int no_flush(struct transport *self) {
  (void)self;
  return 0;
}

static void free_self(struct transport *self) { free(self); }

static const struct transport_ops direct_ops = {"direct", direct_send, no_flush, free_self};

static struct transport *direct_new(const char *channel) {
  struct direct *d = calloc(1, sizeof *d);
  if (!d) return NULL;
  d->base.ops = &direct_ops;
  snprintf(d->channel, sizeof d->channel, "%s", channel);
  return &d->base;
}

/* Buffered: collects lines until flushed. */
struct buffered {
  struct transport base;
  char lines[8][64];
  int used;
};

static int buffered_flush(struct transport *self) {
  struct buffered *b = (struct buffered *)self;
  for (int i = 0; i < b->used; ++i) globex_push(b->lines[i]);  // expect: user.location -> globex
  b->used = 0;
  memset(b->lines, 0, sizeof b->lines);
  return globex_push(b->base.ops->name);
}

static int buffered_send(struct transport *self, const char *payload) {
  struct buffered *b = (struct buffered *)self;
  if (b->used == 8 && buffered_flush(self) != 0) return -1;
  strncpy(b->lines[b->used], payload, sizeof b->lines[0] - 1);
  b->used++;
  return 0;
}

static const struct transport_ops buffered_ops = {"buffered", buffered_send, buffered_flush, free_self};

static struct transport *buffered_new(void) {
  struct buffered *b = calloc(1, sizeof *b);
  if (!b) return NULL;
  b->base.ops = &buffered_ops;
  return &b->base;
}

/* Scrubbing: hands a redacted text to another transport. */
struct scrubbing {
  struct transport base;
  struct transport *next;
};

static int plain_acme_send(struct transport *self, const char *payload) {
  (void)self;
  return acme_push("plain", payload);  // expect: user.device.device_id -> acme via redact
}

static const struct transport_ops plain_ops = {"plain", plain_acme_send, no_flush, NULL};

static int scrubbing_send(struct transport *self, const char *payload) {
  struct scrubbing *s = (struct scrubbing *)self;
  return transport_send(s->next, scrub(payload));
}

static int scrubbing_flush(struct transport *self) {
  struct scrubbing *s = (struct scrubbing *)self;
  return s->next->ops->flush(s->next);
}

static const struct transport_ops scrubbing_ops = {"scrubbing", scrubbing_send, scrubbing_flush, NULL};

/* Null: drops everything, but counts. */
struct null_transport {
  struct transport base;
  size_t bytes;
};

static int null_send(struct transport *self, const char *payload) {
  ((struct null_transport *)self)->bytes += strlen(payload);
  return 0;
}

static const struct transport_ops null_ops = {"null", null_send, no_flush, NULL};

static void report(struct transport *t, const struct event *e, const char *text) {
  char line[96];
  snprintf(line, sizeof line, "%d %s %s", e->code, e->screen, text);
  transport_send(t, line);
}

int main(void) {
  struct event e = {7, "home", "d-1", "48.1,11.5"};
  struct transport *direct = direct_new("events");
  struct transport *buffered = buffered_new();
  struct transport plain = {&plain_ops, 0};
  struct scrubbing scrubbing = {{&scrubbing_ops, 0}, &plain};
  struct null_transport null = {{&null_ops, 0}, 0};
  if (!direct || !buffered) return 1;

  report(direct, &e, e.device);
  report(buffered, &e, e.position);
  report(&scrubbing.base, &e, e.device);
  report(&null.base, &e, e.position);

  buffered->ops->flush(buffered);
  acme_push("counts", null.base.ops->name);
  char count[32];
  snprintf(count, sizeof count, "%u/%zu", direct->sent, null.bytes);
  acme_push("counts", count);

  const char *field = e.screen;
  acme_push("screen", field);
  field = e.device;
  acme_push("screen", field);  // expect: user.device.device_id -> acme
  globex_push(((struct direct *)direct)->channel);

  char copy[32];
  memcpy(copy, e.position, sizeof copy);
  globex_push(copy);  // expect: user.location -> globex
  snprintf(copy, sizeof copy, "%s", e.screen);
  globex_push(copy);

  struct event other = e;
  other.position[0] = '\0';
  globex_push(other.screen);
  globex_push(e.position);  // expect: user.location -> globex

  transport_destroy(direct);
  transport_destroy(buffered);
  return 0;
}
