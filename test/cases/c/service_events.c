// An event loop: handlers by descriptor, timers in a list, a dispatcher with context.
// flags: -std=gnu11
#include "case.h"

#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define MAX_FDS 32
#define ARRAY_LEN(a) (sizeof(a) / sizeof((a)[0]))

struct loop;
typedef void (*io_cb)(struct loop *, int fd, void *data);
typedef void (*timer_cb)(void *data);

struct watcher {
  int fd;
  io_cb cb;
  void *data;
  bool active;
};

struct timer {
  unsigned long due;
  timer_cb cb;
  void *data;
  struct timer *next;
};

struct loop {
  struct watcher watchers[MAX_FDS];
  struct timer *timers;
  unsigned long now;
  bool stop;
};

struct connection {
  int fd;
  char peer[64];
  char in[256];
  size_t in_len;
  char out[512];
  size_t out_len;
  const struct user *who;
};

struct stats {
  unsigned long requests;
  char last_verb[16];
};

static struct stats stats;

static void loop_watch(struct loop *l, int fd, io_cb cb, void *data) {
  for (size_t i = 0; i < ARRAY_LEN(l->watchers); i++) {
    struct watcher *w = &l->watchers[i];
    if (w->active) continue;
    *w = (struct watcher){.fd = fd, .cb = cb, .data = data, .active = true};
    return;
  }
}

static void loop_after(struct loop *l, unsigned long delay, timer_cb cb, void *data) {
  struct timer *t = malloc(sizeof(*t));
  t->due = l->now + delay;
  t->cb = cb;
  t->data = data;
  struct timer **p = &l->timers;
  while (*p && (*p)->due <= t->due) p = &(*p)->next;
  t->next = *p;
  *p = t;
}

static void loop_run(struct loop *l) {
  while (!l->stop) {
    while (l->timers && l->timers->due <= l->now) {
      struct timer *t = l->timers;
      l->timers = t->next;
      t->cb(t->data);
      free(t);
    }
    for (int i = 0; i < MAX_FDS; i++) {
      struct watcher *w = &l->watchers[i];
      if (w->active) w->cb(l, w->fd, w->data);
    }
    l->now++;
  }
}

static void reply(struct connection *c, const char *format, const char *value) {
  int n = snprintf(c->out + c->out_len, sizeof(c->out) - c->out_len, format, value);
  if (n > 0) c->out_len += (size_t)n;
}

static void handle(struct connection *c, char *line) {
  char *verb = strtok(line, " ");
  char *arg = strtok(NULL, " ");
  snprintf(stats.last_verb, sizeof stats.last_verb, "%s", verb);
  stats.requests++;
  if (!strcmp(verb, "mail"))
    reply(c, "250 %s\n", c->who->email);
  else if (!strcmp(verb, "plan"))
    reply(c, "250 %s\n", c->who->plan);
  else
    reply(c, "500 %s\n", arg ? arg : "");
}

static void on_readable(struct loop *l, int fd, void *data) {
  struct connection *c = data;
  (void)l;
  (void)fd;
  char *nl;
  while ((nl = memchr(c->in, '\n', c->in_len))) {
    *nl = 0;
    handle(c, c->in);
    size_t used = (size_t)(nl - c->in) + 1;
    memmove(c->in, nl + 1, c->in_len - used);
    c->in_len -= used;
  }
  acme_send(c->out);  // expect: user.contact.email -> acme
  acme_send_int(c->fd);
  c->out_len = 0;
}

static void on_echo(struct loop *l, int fd, void *data) {
  struct connection *c = data;
  (void)fd;
  acme_send(c->in);
  acme_send(c->peer);  // expect: user.device.ip_address -> acme
  l->stop = true;
}

static void on_expire(void *data) {
  struct connection *c = data;
  acme_send_int(c->fd);
  globex_send(c->who->name);  // expect: user.name -> globex
}

static void on_report(void *data) {
  struct stats *s = data;
  acme_send_int((long)s->requests);
  acme_send(s->last_verb);
}

static struct connection *accept_one(int fd, const char *peer, const struct user *who) {
  struct connection *c = calloc(1, sizeof *c);
  c->fd = fd;
  strncpy(c->peer, peer, sizeof c->peer - 1);
  c->who = who;
  return c;
}

PII(user.device.ip_address) const char *peer_address(int fd);

int main(void) {
  static struct loop loop;
  struct user u;
  load_user(1, &u);
  struct connection *a = accept_one(4, "local", &u);
  struct connection *b = accept_one(5, peer_address(5), &u);
  strcpy(a->in, setting("input"));
  a->in_len = strlen(a->in);
  loop_watch(&loop, a->fd, on_readable, a);
  loop_watch(&loop, b->fd, on_echo, b);
  loop_after(&loop, 10, on_expire, a);
  loop_after(&loop, 20, on_report, &stats);
  loop_run(&loop);
  free(a);
  free(b);
  return 0;
}
