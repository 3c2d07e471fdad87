// A presence daemon: a poll loop, connections with buffers, a line protocol, subscribers, timers.
// flags: -std=gnu11
#include <piiflow/annotations.h>

#include <errno.h>
#include <poll.h>
#include <signal.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

PII_SINK(acme) int push_gateway(const char *topic, const char *payload);
PII_SINK(globex) void audit_line(const char *line);
PII_SINK(globex) void metric(const char *name, long value);
PII_SANITIZER(hash) uint32_t hash_name(const char *name);
int listen_on(int port);
int accept_from(int listener, PII(user.device.ip_address) char *peer, size_t size);

#define MAX_CLIENTS 16
#define LINE_MAX_ 512

typedef enum { ST_NEW, ST_NAMED, ST_GONE } state_t;

struct client {
  int fd;
  state_t state;
  PII(user.name) char nick[32];
  char peer[48];
  char mail[64];
  char room[16];
  char in[LINE_MAX_];
  size_t in_len;
  time_t last_seen;
  struct client *next;
};

struct room {
  char name[16];
  char topic[64];
  unsigned members;
  struct client *who[MAX_CLIENTS];
};

struct timer {
  time_t at;
  void (*fire)(void *);
  void *arg;
};

static struct client *g_clients;
static struct room g_rooms[4];
static struct timer g_timers[8];
static size_t g_timer_count;
static volatile sig_atomic_t g_stop;

static void on_term(int sig) {
  (void)sig;
  g_stop = 1;
}

static void auditf(const char *fmt, ...) {
  char line[256];
  va_list ap;
  va_start(ap, fmt);
  vsnprintf(line, sizeof line, fmt, ap);
  va_end(ap);
  audit_line(line);  // expect: user.name -> globex // expect: user.device.ip_address -> globex
}

static struct client *client_new(int fd, const char *peer) {
  struct client *c = calloc(1, sizeof *c);
  c->fd = fd;
  snprintf(c->peer, sizeof c->peer, "%s", peer);
  c->next = g_clients;
  g_clients = c;
  return c;
}

static void client_drop(struct client *c) {
  for (struct client **p = &g_clients; *p; p = &(*p)->next) {
    if (*p != c) continue;
    *p = c->next;
    break;
  }
  close(c->fd);
  free(c);
}

static struct room *room_find(const char *name) {
  for (size_t i = 0; i < sizeof g_rooms / sizeof g_rooms[0]; i++) {
    if (!g_rooms[i].name[0] || !strcmp(g_rooms[i].name, name)) {
      strncpy(g_rooms[i].name, name, sizeof g_rooms[i].name - 1);
      return &g_rooms[i];
    }
  }
  return NULL;
}

static void after(time_t seconds, void (*fire)(void *), void *arg) {
  if (g_timer_count == 8) return;
  g_timers[g_timer_count++] = (struct timer){time(NULL) + seconds, fire, arg};
}

static void announce(const struct room *r, const char *text) {
  char payload[256];
  snprintf(payload, sizeof payload, "{\"room\":\"%s\",\"text\":\"%s\"}", r->name, text);
  push_gateway(r->name, payload);  // expect: user.name -> acme
  metric("announce", (long)strlen(payload));
}

static void cmd_nick(struct client *c, char *arg) {
  strncpy(c->nick, arg, sizeof c->nick - 1);
  c->state = ST_NAMED;
  auditf("nick %s", c->nick);
}

static void cmd_join(struct client *c, char *arg) {
  struct room *r = room_find(arg);
  if (!r) return;
  strncpy(c->room, arg, sizeof c->room - 1);
  r->who[r->members++ % MAX_CLIENTS] = c;
  char text[96];
  sprintf(text, "%s joined", c->nick);
  announce(r, text);
}

static void cmd_topic(struct client *c, char *arg) {
  struct room *r = room_find(c->room);
  if (!r) return;
  strncpy(r->topic, arg, sizeof r->topic - 1);
  push_gateway(r->name, r->topic);
}

static void cmd_who(struct client *c, char *arg) {
  (void)arg;
  struct room *r = room_find(c->room);
  char list[256] = "";
  for (unsigned i = 0; r && i < r->members; i++) {
    strcat(list, r->who[i]->nick);
    strcat(list, ",");
  }
  push_gateway("who", list);  // expect: user.name -> acme
  metric("who", r ? (long)r->members : 0);
}

static void cmd_hash(struct client *c, char *arg) {
  (void)arg;
  char text[32];
  snprintf(text, sizeof text, "%08x", hash_name(c->nick));
  push_gateway("hash", text);  // expect: user.name -> acme via hash
}

static void cmd_ping(struct client *c, char *arg) {
  c->last_seen = time(NULL);
  push_gateway("pong", arg);
}

static const struct {
  const char *verb;
  void (*run)(struct client *, char *);
} verbs[] = {{"NICK", cmd_nick}, {"JOIN", cmd_join}, {"TOPIC", cmd_topic}, {"WHO", cmd_who}, {"HASH", cmd_hash}, {"PING", cmd_ping}};

static void handle_line(struct client *c, char *line) {
  char *arg = strchr(line, ' ');
  if (arg)
    *arg++ = '\0';
  else
    arg = line + strlen(line);
  for (size_t i = 0; i < sizeof verbs / sizeof *verbs; i++) {
    if (strcmp(verbs[i].verb, line)) continue;
    verbs[i].run(c, arg);
    return;
  }
  metric("unknown", 1);
}

static bool on_readable(struct client *c) {
  ssize_t n = read(c->fd, c->in + c->in_len, sizeof c->in - c->in_len - 1);
  if (n <= 0) return false;
  c->in_len += (size_t)n;
  c->in[c->in_len] = 0;
  char *start = c->in, *end;
  while ((end = strchr(start, '\n'))) {
    *end = 0;
    handle_line(c, start);
    start = end + 1;
  }
  c->in_len -= (size_t)(start - c->in);
  memmove(c->in, start, c->in_len);
  return true;
}

static void report_idle(void *arg) {
  struct client *c = arg;
  if (time(NULL) - c->last_seen > 60) {
    push_gateway("idle", c->nick);  // expect: user.name -> acme
    push_gateway("idle", c->room);
  }
}

static void report_load(void *arg) {
  (void)arg;
  long n = 0;
  for (struct client *c = g_clients; c; c = c->next) n++;
  metric("load", n);
}

static void run_timers(void) {
  time_t now = time(NULL);
  for (size_t i = 0; i < g_timer_count; i++)
    if (g_timers[i].at <= now) g_timers[i].fire(g_timers[i].arg);
}

static void accept_one(int listener) {
  char peer[48] = "";
  int fd = accept_from(listener, peer, sizeof peer);
  if (fd < 0) return;
  struct client *c = client_new(fd, peer);
  auditf("connect %s", c->peer);
  push_gateway("connect", c->peer);  // expect: user.device.ip_address -> acme
  push_gateway("connect", c->mail);
  after(60, report_idle, c);
}

int main(void) {
  signal(SIGTERM, on_term);
  int listener = listen_on(7000);
  after(10, report_load, NULL);
  while (!g_stop) {
    struct pollfd fds[MAX_CLIENTS + 1] = {{.fd = listener, .events = POLLIN}};
    struct client *who[MAX_CLIENTS + 1] = {NULL};
    nfds_t n = 1;
    for (struct client *c = g_clients; c && n <= MAX_CLIENTS; c = c->next, n++) {
      fds[n] = (struct pollfd){c->fd, POLLIN, 0};
      who[n] = c;
    }
    if (poll(fds, n, 1000) < 0 && errno != EINTR) break;
    if (fds[0].revents & POLLIN) accept_one(listener);
    for (nfds_t i = 1; i < n; i++)
      if (fds[i].revents && !on_readable(who[i])) {
        audit_line(who[i]->nick);  // expect: user.name -> globex
        client_drop(who[i]);
      }
    run_timers();
  }
  return 0;
}
