// Tables of functions, vtables by hand, callbacks with user data.
#include "case.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct channel;
struct channel_ops {
  void (*open)(struct channel *);
  void (*write)(struct channel *, const char *text);
  const char *(*last)(const struct channel *);
};
struct channel {
  const struct channel_ops *ops;
  char buffer[128];
};

static void null_open(struct channel *c) { c->buffer[0] = 0; }
static void remote_write(struct channel *c, const char *text) {
  (void)c;
  acme_send(text);  // expect: user.contact.email -> acme
}
static void buffer_write(struct channel *c, const char *text) {
  snprintf(c->buffer, sizeof c->buffer, "%s", text);
}
static const char *no_last(const struct channel *c) {
  (void)c;
  return "";
}
static const char *buffer_last(const struct channel *c) { return c->buffer; }

static const struct channel_ops remote_ops = {null_open, remote_write, no_last};
static const struct channel_ops buffer_ops = {.open = null_open, .write = buffer_write, .last = buffer_last};

static void channel_init(struct channel *c, const struct channel_ops *ops) {
  c->ops = ops;
  c->ops->open(c);
}
static void channel_write(struct channel *c, const char *text) { c->ops->write(c, text); }

typedef void (*handler)(const struct user *);
static void on_mail(const struct user *u) {
  globex_send(u->email);  // expect: user.contact.email -> globex
}
static void on_plan(const struct user *u) { globex_send(u->plan); }
static void on_name(const struct user *u) {
  globex_send(u->name);  // expect: user.name -> globex
}
static const struct {
  const char *verb;
  handler run;
} commands[] = {{"mail", on_mail}, {"plan", on_plan}, {"name", on_name}};

static void dispatch(const char *verb, const struct user *u) {
  for (size_t i = 0; i < sizeof commands / sizeof commands[0]; i++) {
    if (!strcmp(commands[i].verb, verb)) {
      commands[i].run(u);
      return;
    }
  }
}

struct shape {
  double (*area)(const struct shape *);
};
struct box {
  struct shape base;
  char label[32];
};
static double box_area(const struct shape *s) {
  const struct box *b = (const struct box *)s;
  acme_send(b->label);  // expect: user.name -> acme
  return 1;
}

int main(int argc, char **argv) {
  struct user u;
  load_user(1, &u);
  struct channel remote, buffer, plain;
  channel_init(&remote, &remote_ops);
  channel_init(&buffer, &buffer_ops);
  channel_init(&plain, &buffer_ops);
  channel_write(&remote, u.email);
  channel_write(&buffer, u.name);
  channel_write(&plain, u.plan);
  acme_send(remote.ops->last(&remote));
  acme_send(buffer.ops->last(&buffer));  // expect: user.name -> acme
  acme_send(plain.ops->last(&plain));
  dispatch(argc > 1 ? argv[1] : "plan", &u);
  struct box b = {{box_area}, ""};
  strncpy(b.label, u.name, sizeof b.label - 1);
  struct shape *s = &b.base;
  s->area(s);
  return 0;
}
