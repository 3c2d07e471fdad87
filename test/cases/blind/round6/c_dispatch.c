/* Jump tables, vtables by hand, state machines, callbacks with user data, signal handlers, atexit. */
#define _GNU_SOURCE
#include "svc_c.h"

#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct stream;
struct stream_ops {
  int (*write)(struct stream *s, const char *data);
  const char *(*name)(const struct stream *s);
};
struct stream {
  const struct stream_ops *ops;
};
struct mem_stream {
  struct stream base;
  char buf[128];
};
struct net_stream {
  struct stream base;
  int sent;
};
static int mem_write(struct stream *s, const char *data) {
  struct mem_stream *m = (struct mem_stream *)s;
  strncat(m->buf, data, sizeof m->buf - strlen(m->buf) - 1);
  return 1;
}
static int net_write(struct stream *s, const char *data) {
  ((struct net_stream *)s)->sent++;
  globex_send(data); // expect: user.contact.email -> globex
  return 1;
}
static const char *mem_name(const struct stream *s) { return s ? "mem" : "none"; }
static const struct stream_ops mem_ops = {mem_write, mem_name};
static const struct stream_ops net_ops = {.name = mem_name, .write = net_write};
static int stream_write(struct stream *s, const char *data) { return s->ops->write(s, data); }

enum op { OP_ECHO, OP_LEN, OP_HASH, OP_COUNT };
static void op_echo(const char *in, char *out, size_t n) { snprintf(out, n, "%s", in); }
static void op_len(const char *in, char *out, size_t n) { snprintf(out, n, "%zu", strlen(in)); }
static void op_hash(const char *in, char *out, size_t n) { snprintf(out, n, "%s", sha256_hex(in)); }
static void (*const kOps[OP_COUNT])(const char *, char *, size_t) = {
    [OP_ECHO] = op_echo, [OP_LEN] = op_len, [OP_HASH] = op_hash};

typedef int (*visit_fn)(const char *item, void *user);
static int each(const char *const *items, size_t n, visit_fn f, void *user) {
  for (size_t i = 0; i < n; ++i)
    if (f(items[i], user)) return (int)i;
  return -1;
}
static int collect(const char *item, void *user) {
  strcat(user, item);
  return 0;
}
static int longest(const char *item, void *user) {
  size_t *best = user;
  if (strlen(item) > *best) *best = strlen(item);
  return 0;
}

static const char *g_pending;
static const char *g_banner = "banner";
static void on_term(int sig) {
  acme_send_int(sig); // silent
  acme_send(g_pending); // expect: user.contact.phone_number -> acme
}
static void at_end(void) { acme_send(g_banner); } // silent

struct machine {
  void (*state)(struct machine *m, const char *in);
  char word[32];
  int steps;
};
static void st_done(struct machine *m, const char *in) {
  (void)in;
  m->steps = -1;
}
static void st_read(struct machine *m, const char *in) {
  strncpy(m->word, in, sizeof m->word - 1);
  m->state = st_done;
}

void dispatch(const struct account *a) {
  struct mem_stream m = {{&mem_ops}, ""}, k = {{&mem_ops}, ""};
  struct net_stream n = {{&net_ops}, 0};
  stream_write(&m.base, a->name);
  stream_write(&k.base, a->plan);
  stream_write(&n.base, a->email);
  acme_send(m.buf); // expect: user.name -> acme
  acme_send(k.buf); // silent
  acme_send_int(n.sent); // silent
  acme_send(n.base.ops->name(&n.base)); // silent
  char out[64];
  kOps[OP_HASH](a->email, out, sizeof out);
  acme_send(out); // expect: user.contact.email -> acme via hash
  kOps[OP_LEN](a->email, out, sizeof out);
  acme_send(out); // silent
  kOps[OP_ECHO](a->email, out, sizeof out);
  acme_send(out); // expect: user.contact.email -> acme
  const char *items[] = {a->name, "x"};
  char all[128] = "";
  size_t best = 0;
  each(items, 2, collect, all);
  acme_send(all); // expect: user.name -> acme
  acme_send_int(each(items, 2, longest, &best)); // silent
  acme_send_int((int)best); // silent
  g_pending = a->phone;
  signal(SIGTERM, on_term);
  atexit(at_end);
  struct machine x = {st_read, "", 0}, y = {st_done, "", 0};
  x.state(&x, a->name);
  y.state(&y, a->name);
  acme_send(x.word); // expect: user.name -> acme
  acme_send(y.word); // silent
  acme_send_int(x.steps); // silent
}
