/* Objects in C: tables of operations, inheritance by first member, container_of, constructors. */
#include "case_c.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define container_of(ptr, type, member) ((type *)((char *)(ptr)-offsetof(type, member)))

struct writer;
struct writer_ops {
  void (*write)(struct writer *w, const char *text);
  const char *(*name)(const struct writer *w);
};
struct writer {
  const struct writer_ops *ops;
};
struct net_writer {
  struct writer base;
  char host[32];
  char last[64];
};
struct null_writer {
  struct writer base;
  size_t bytes;
};

static void net_write(struct writer *w, const char *text) {
  struct net_writer *n = container_of(w, struct net_writer, base);
  snprintf(n->last, sizeof n->last, "%s", text);
  acme_send(text);  // expect: user.contact.email -> acme // expect: user.name -> acme
}
static const char *net_name(const struct writer *w) { return ((const struct net_writer *)w)->host; }
static void null_write(struct writer *w, const char *text) {
  struct null_writer *n = container_of(w, struct null_writer, base);
  n->bytes += strlen(text);
}
static const char *null_name(const struct writer *w) {
  (void)w;
  return "null";
}
static const struct writer_ops net_ops = {.write = net_write, .name = net_name};
static const struct writer_ops null_ops = {null_write, null_name};

static void net_init(struct net_writer *n, const char *host) {
  memset(n, 0, sizeof *n);
  n->base.ops = &net_ops;
  snprintf(n->host, sizeof n->host, "%s", host);
}
static struct writer *null_new(void) {
  struct null_writer *n = calloc(1, sizeof *n);
  n->base.ops = &null_ops;
  return &n->base;
}
static void emit(struct writer *w, const char *text) { w->ops->write(w, text); }

int main(void) {
  struct user u;
  load_user(1, &u);
  struct net_writer a, b;
  net_init(&a, "h1");
  net_init(&b, u.plan);
  struct writer *n = null_new();
  emit(n, u.phone);
  acme_send(n->ops->name(n));
  acme_send_int((long)container_of(n, struct null_writer, base)->bytes);
  emit(&a.base, u.email);
  acme_send(a.last);  // expect: user.contact.email -> acme
  acme_send(b.last);
  acme_send(a.base.ops->name(&a.base));
  acme_send(b.base.ops->name(&b.base));
  emit(&b.base, u.name);
  acme_send(b.last);  // expect: user.name -> acme
  acme_send(a.host);
  net_init(&a, "h2");
  acme_send(a.last);
  emit(&a.base, "tick");
  acme_send(a.last);
  free(n);
  return 0;
}
