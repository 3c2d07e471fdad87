/* File-level state, static buffers returned, environment, options tables, signal flags, at-exit handlers. */
#include "case_c.h"

#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static struct {
  char who[64];
  char lang[8];
  int runs;
} state = {"nobody", "en", 0};

static volatile sig_atomic_t stop;
static char last_error[80];
static const char *g_current;

static const char *printable(const char *s) {
  static char out[64];
  snprintf(out, sizeof out, "<%s>", s);
  return out;
}
static void set_error(const char *what, int code) { snprintf(last_error, sizeof last_error, "%s: %d", what, code); }
static void on_signal(int n) {
  stop = n;
  acme_send(g_current);  // expect: user.contact.email -> acme
}
static void at_end(void) {
  acme_send(state.lang);
  acme_send(state.who);  // expect: user.name -> acme
}

struct option {
  const char *name;
  char *value;
};
static char host[32] = "localhost", from[64] = "none";
static struct option host_opts[] = {{"host", host}, {NULL, NULL}};
static struct option from_opts[] = {{"from", from}, {NULL, NULL}};
static void set(struct option *o, const char *name, const char *v) {
  for (; o->name; o++)
    if (strcmp(o->name, name) == 0) strcpy(o->value, v);
}

int main(void) {
  struct user u;
  load_user(1, &u);
  atexit(at_end);
  signal(SIGTERM, on_signal);
  acme_send(state.who);
  strcpy(state.who, u.name);
  acme_send(state.who);  // expect: user.name -> acme
  acme_send(state.lang);
  acme_send_int(++state.runs);
  acme_send(printable(u.plan));
  acme_send(printable(u.email));  // expect: user.contact.email -> acme
  acme_send(printable("x"));
  set_error("open", 3);
  acme_send(last_error);
  set_error(u.phone, 4);
  acme_send(last_error);  // expect: user.contact.phone_number -> acme
  set_error("close", 5);
  acme_send(last_error);
  g_current = u.email;
  acme_send_int(stop);
  set(host_opts, "host", "example.org");
  set(from_opts, "from", u.email);
  acme_send(host);
  acme_send(from);  // expect: user.contact.email -> acme
  acme_send(getenv("HOME"));
  return 0;
}
