// flags: -std=gnu11
/* Objects with tables of operations. */
#include "svc_c.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct codec;
struct codec_ops {
  int (*encode)(struct codec *self, const char *in, char *out, size_t n);
  const char *(*name)(const struct codec *self);
};
struct codec {
  const struct codec_ops *ops;
  char prefix[16];
  int calls;
};

static int plain_encode(struct codec *self, const char *in, char *out, size_t n) {
  self->calls++;
  return snprintf(out, n, "%s%s", self->prefix, in);
}
static int drop_encode(struct codec *self, const char *in, char *out, size_t n) {
  self->calls++;
  return snprintf(out, n, "%s(%zu)", self->prefix, strlen(in));
}
static const char *plain_name(const struct codec *self) { return self->prefix; }
static const char *fixed_name(const struct codec *self) {
  (void)self;
  return "fixed";
}
static const struct codec_ops plain_ops = {plain_encode, plain_name};
static const struct codec_ops drop_ops = {.encode = drop_encode, .name = fixed_name};

static void codec_init(struct codec *c, const struct codec_ops *ops, const char *prefix) {
  memset(c, 0, sizeof *c);
  c->ops = ops;
  strncpy(c->prefix, prefix, sizeof c->prefix - 1);
}
static int codec_encode(struct codec *c, const char *in, char *out, size_t n) { return c->ops->encode(c, in, out, n); }

struct logger {
  void (*write)(void *ctx, const char *line);
  void *ctx;
};
static void to_buffer(void *ctx, const char *line) { strcpy(ctx, line); }
static void to_acme(void *ctx, const char *line) {
  (void)ctx;
  acme_send(line); // expect: user.name -> acme
}
static void to_nowhere(void *ctx, const char *line) {
  (void)ctx;
  (void)line;
}
static void log_line(const struct logger *l, const char *s) {
  if (l->write) l->write(l->ctx, s);
}

void codecs(const struct account *a) {
  char out[128], other[128];
  struct codec plain, drop, named;
  codec_init(&plain, &plain_ops, "p:");
  codec_init(&drop, &drop_ops, "d:");
  codec_init(&named, &plain_ops, a->name);
  codec_encode(&plain, a->email, out, sizeof out);
  codec_encode(&drop, a->email, other, sizeof other);
  acme_send(out);   // expect: user.contact.email -> acme
  acme_send(other); // silent
  acme_send(plain.ops->name(&plain)); // silent
  acme_send(drop.ops->name(&drop));   // silent
  acme_send(named.ops->name(&named)); // expect: user.name -> acme
  acme_send_int(plain.calls);         // silent
  codec_encode(&plain, a->plan, out, sizeof out);
  acme_send(out); // silent
  codec_encode(&named, a->plan, out, sizeof out);
  acme_send(out); // expect: user.name -> acme
  named.ops = &drop_ops;
  acme_send(named.ops->name(&named)); // silent

  char b1[64] = "", b2[64] = "";
  struct logger l1 = {to_buffer, b1};
  struct logger l2 = {.write = to_buffer, .ctx = b2};
  struct logger l3 = {to_acme, NULL};
  struct logger l4 = {to_nowhere, NULL};
  log_line(&l1, a->phone);
  log_line(&l2, a->plan);
  log_line(&l3, a->name);
  log_line(&l4, a->email);
  acme_send(b1); // expect: user.contact.phone_number -> acme
  acme_send(b2); // silent
  l1.ctx = b2;
  log_line(&l1, a->email);
  acme_send(b2); // expect: user.contact.email -> acme
  l2 = l4;
  strcpy(b1, "clean");
  log_line(&l2, a->email);
  acme_send(b1); // silent
}
