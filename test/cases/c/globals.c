// Globals, statics and registered callbacks.
#include "case.h"

#include <signal.h>
#include <stdlib.h>
#include <string.h>

static struct user g_user;
static char g_buffer[128];
static char g_plain[128];
static const char *g_names[4];
static int g_count;
struct context {
  struct user *user;
  char token[32];
};
static struct context g_context;

typedef void (*listener)(void *arg, const char *text);
static struct {
  listener fn;
  void *arg;
} g_listeners[8];
static int g_listener_count;

static void subscribe(listener fn, void *arg) {
  g_listeners[g_listener_count].fn = fn;
  g_listeners[g_listener_count++].arg = arg;
}
static void publish(const char *text) {
  for (int i = 0; i < g_listener_count; i++) g_listeners[i].fn(g_listeners[i].arg, text);
}
static void on_text(void *arg, const char *text) {
  (void)arg;
  acme_send(text);  // expect: user.contact.phone_number -> acme
}
static void on_count(void *arg, const char *text) {
  (void)text;
  ++*(int *)arg;
}

static void set_buffer(const char *text) { strncpy(g_buffer, text, sizeof g_buffer - 1); }
static void flush_buffer(void) {
  acme_send(g_buffer);  // expect: user.contact.email -> acme
  acme_send(g_plain);
}
static void add_name(const char *name) { g_names[g_count++] = name; }

static void at_end(void) {
  acme_send(g_context.user->name);  // expect: user.name -> acme
  acme_send(g_context.token);
}
static void on_signal(int sig) {
  acme_send_int(sig);
  globex_send(g_buffer);  // expect: user.contact.email -> globex
}

int main(void) {
  load_user(1, &g_user);
  g_context.user = &g_user;
  atexit(at_end);
  signal(SIGINT, on_signal);
  set_buffer(g_user.email);
  strcpy(g_plain, g_user.plan);
  flush_buffer();
  add_name(g_user.name);
  add_name("x");
  for (int i = 0; i < g_count; i++) acme_send(g_names[i]);  // expect: user.name -> acme
  acme_send_int(g_count);
  int n = 0;
  subscribe(on_text, NULL);
  subscribe(on_count, &n);
  publish(g_user.phone);
  acme_send_int(n);
  return 0;
}
