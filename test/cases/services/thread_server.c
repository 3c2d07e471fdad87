/* A small server in C: threads with argument structs, a routing table, per-connection state, statistics, longjmp. */
#define _POSIX_C_SOURCE 200809L
#include <piiflow/annotations.h>

#include <pthread.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define container_of(ptr, type, member) ((type *)((char *)(ptr) - offsetof(type, member)))

PII_SINK(acme) void acme_event(const char *name, const char *detail);
PII_SINK(globex) void globex_note(const char *text);

struct request {
  char method[8];
  char path[64];
  PII(user.credentials.cookie) char cookie[64];
  PII(user.device.ip_address) char peer[48];
};

int receive(int fd, struct request *out);
int transmit(int fd, const char *data, size_t size);

struct link {
  struct link *next;
};

struct connection {
  int fd;
  struct request request;
  char reply[256];
  jmp_buf failed;
  char failure[64];
  struct link queue;
  struct server *server;
};

struct stats {
  pthread_mutex_t lock;
  unsigned long requests;
  unsigned long bytes;
  char last_path[64];
  char last_peer[48];
};

typedef int (*handler)(struct connection *c);

struct route {
  const char *method;
  const char *path;
  handler run;
};

struct server {
  const struct route *routes;
  size_t count;
  struct stats stats;
  struct link *waiting;
};

static void fail(struct connection *c, const char *format, ...) {
  va_list args;
  va_start(args, format);
  vsnprintf(c->failure, sizeof c->failure, format, args);
  va_end(args);
  longjmp(c->failed, 1);
}

static int show_home(struct connection *c) {
  return snprintf(c->reply, sizeof c->reply, "welcome to %s", c->request.path);
}

static int show_session(struct connection *c) {
  if (!c->request.cookie[0]) fail(c, "no cookie for %s", c->request.path);
  acme_event("session", c->request.path);
  acme_event("session", c->request.cookie);  // expect: user.credentials.cookie -> acme
  return snprintf(c->reply, sizeof c->reply, "session %.8s", c->request.cookie);
}

static int show_peer(struct connection *c) {
  return snprintf(c->reply, sizeof c->reply, "you are %s", c->request.peer);
}

static const struct route private_routes[] = {{"GET", "/session", show_session}, {"GET", "/peer", show_peer}};
static const struct route public_routes[] = {{"GET", "/", show_home}};

static handler find_route(const struct server *s, const struct request *r) {
  for (size_t i = 0; i < s->count; ++i) {
    if (strcmp(s->routes[i].method, r->method) == 0 && strcmp(s->routes[i].path, r->path) == 0) return s->routes[i].run;
  }
  return NULL;
}

static void account(struct stats *stats, const struct request *r, int size) {
  pthread_mutex_lock(&stats->lock);
  stats->requests++;
  stats->bytes += (unsigned long)(size > 0 ? size : 0);
  snprintf(stats->last_path, sizeof stats->last_path, "%s", r->path);
  memcpy(stats->last_peer, r->peer, sizeof stats->last_peer);
  pthread_mutex_unlock(&stats->lock);
}

static void *serve(void *argument) {
  struct connection *c = argument;
  int size = -1;
  if (receive(c->fd, &c->request) != 0) return NULL;
  if (setjmp(c->failed) == 0) {
    handler run = find_route(c->server, &c->request);
    if (run) size = run(c);
  } else {
    acme_event("failure", c->failure);
  }
  account(&c->server->stats, &c->request, size);
  if (size > 0) transmit(c->fd, c->reply, (size_t)size);
  return c;
}

static void enqueue(struct server *s, struct connection *c) {
  c->queue.next = s->waiting;
  s->waiting = &c->queue;
}

static struct connection *dequeue(struct server *s) {
  struct link *first = s->waiting;
  if (!first) return NULL;
  s->waiting = first->next;
  return container_of(first, struct connection, queue);
}

static void summarize(const struct stats *stats, char *out, size_t size) {
  snprintf(out, size, "%lu requests, %lu bytes, last %s", stats->requests, stats->bytes, stats->last_path);
}

int main(void) {
  struct server inner = {private_routes, 2, {PTHREAD_MUTEX_INITIALIZER, 0, 0, "", ""}, NULL};
  struct server outer = {public_routes, 1, {PTHREAD_MUTEX_INITIALIZER, 0, 0, "", ""}, NULL};
  struct connection first = {.fd = 3, .server = &inner};
  struct connection second = {.fd = 4, .server = &outer};
  pthread_t threads[2];
  char line[160];

  pthread_create(&threads[0], NULL, serve, &first);
  pthread_create(&threads[1], NULL, serve, &second);
  for (int i = 0; i < 2; ++i) pthread_join(threads[i], NULL);

  globex_note(first.reply);  // expect: user.credentials.cookie -> globex; user.device.ip_address -> globex
  globex_note(second.reply);
  globex_note(first.failure);
  summarize(&inner.stats, line, sizeof line);
  globex_note(line);
  globex_note(inner.stats.last_peer);  // expect: user.device.ip_address -> globex
  globex_note(inner.stats.last_path);
  memset(inner.stats.last_peer, 0, sizeof inner.stats.last_peer);
  globex_note(inner.stats.last_peer);

  enqueue(&inner, &first);
  struct connection *next = dequeue(&inner);
  if (next) {
    globex_note(next->request.method);
    globex_note(next->request.cookie);  // expect: user.credentials.cookie -> globex
    strcpy(next->reply, "closed");
    globex_note(next->reply);
  }
  snprintf(line, sizeof line, "%s:%d", second.request.peer, second.fd);
  globex_note(line);  // expect: user.device.ip_address -> globex
  snprintf(line, sizeof line, "fd %d", second.fd);
  globex_note(line);
  return 0;
}
