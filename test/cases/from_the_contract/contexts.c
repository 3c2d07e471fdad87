// Callbacks with a void pointer: qsort, bsearch, threads, exit handlers, timers, visitors.
// flags: -std=gnu11 -pthread
#include "member.h"

#include <pthread.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>

struct entry {
  int key;
  const char *text;
};

static int by_key(const void *a, const void *b) {
  const struct entry *x = a, *y = b;
  return x->key - y->key;
}

static int by_text(const void *a, const void *b) {
  const struct entry *x = a;
  const struct entry *y = b;
  globex_text(x->text);  // expect: user.name -> globex
  return strcmp(x->text, y->text);
}

static int with_log(const void *a, const void *b, void *log) {
  strcpy(log, ((const struct entry *)a)->text);
  return by_key(a, b);
}

struct upload {
  const char *to;
  char body[128];
  int result;
};

static void *upload_thread(void *arg) {
  struct upload *u = arg;
  acme_text(u->body);  // expect: user.contact.email -> acme
  acme_text(u->to);
  u->result = 1;
  return u;
}

static void *quiet_thread(void *arg) {
  struct upload *u = (struct upload *)arg;
  acme_text(u->body);
  return NULL;
}

static void *produce(void *arg) {
  const member_t *m = arg;
  return strdup(m->first);
}
static void *produce_tier(void *arg) { return strdup(((const member_t *)arg)->tier); }

static char g_last[64];
static volatile sig_atomic_t g_seen;
static void on_signal(int sig) {
  g_seen = sig;
  acme_text(g_last);  // expect: user.contact.email -> acme
  acme_number(g_seen);
}
static void at_end(void) { globex_text(g_last); }  // expect: user.contact.email -> globex

typedef void (*visitor)(const char *name, const char *value, void *ctx);
static void each_field(const member_t *m, visitor v, void *ctx) {
  v("first", m->first, ctx);
  v("email", m->email, ctx);
}
static void each_setting(const member_t *m, visitor v, void *ctx) { v("tier", m->tier, ctx); }
static void to_text(const char *name, const char *value, void *ctx) {
  char *out = ctx;
  strcat(out, name);
  strcat(out, "=");
  strcat(out, value);
}
static void names_only(const char *name, const char *value, void *ctx) {
  (void)value;
  strcat((char *)ctx, name);
}
static void add_length(const char *name, const char *value, void *ctx) { *(size_t *)ctx += strlen(name) + strlen(value); }

struct observer {
  void (*notify)(struct observer *self, const char *what);
  char seen[64];
};
static void keep(struct observer *self, const char *what) { strncpy(self->seen, what, 63); }
static void drop(struct observer *self, const char *what) {
  (void)what;
  self->seen[0] = 0;
}

int main(void) {
  member_t m;
  member_load(5, &m);

  struct entry people[] = {{2, m.first}, {1, m.last}};
  struct entry plain[] = {{2, "b"}, {1, m.tier}};
  qsort(people, 2, sizeof people[0], by_key);
  acme_text(people[0].text);  // expect: user.name -> acme
  acme_number(people[0].key);
  qsort(plain, 2, sizeof plain[0], by_key);
  acme_text(plain[0].text);
  qsort(people, 2, sizeof people[0], by_text);
  char log[64] = "";
  qsort_r(people, 2, sizeof people[0], with_log, log);
  acme_text(log);  // expect: user.name -> acme
  struct entry wanted = {.key = 1};
  struct entry *found = bsearch(&wanted, people, 2, sizeof *people, by_key);
  if (found) acme_text(found->text);  // expect: user.name -> acme
  found = bsearch(&wanted, plain, 2, sizeof *plain, by_key);
  if (found) acme_text(found->text);

  pthread_t t;
  struct upload u = {.to = m.tier}, v = {.to = "x"};
  strcpy(u.body, m.email);
  strcpy(v.body, m.tier);
  pthread_create(&t, NULL, upload_thread, &u);
  void *done;
  pthread_join(t, &done);
  acme_text(((struct upload *)done)->body);  // expect: user.contact.email -> acme
  acme_number(((struct upload *)done)->result);
  pthread_create(&t, NULL, quiet_thread, &v);
  pthread_join(t, NULL);
  pthread_t one, two;
  pthread_create(&one, NULL, produce, &m);
  pthread_create(&two, NULL, produce_tier, &m);
  void *first = NULL, *tier = NULL;
  pthread_join(one, &first);
  pthread_join(two, &tier);
  acme_text(first);  // expect: user.name -> acme
  acme_text(tier);

  strcpy(g_last, m.email);
  signal(SIGUSR1, on_signal);
  atexit(at_end);

  char text[256] = "", names[256] = "", settings[256] = "";
  size_t length = 0;
  each_field(&m, to_text, text);
  each_field(&m, names_only, names);
  each_field(&m, add_length, &length);
  each_setting(&m, to_text, settings);
  acme_text(text);  // expect: user.name -> acme // expect: user.contact.email -> acme
  acme_text(names);
  acme_number((long)length);
  acme_text(settings);

  struct observer k = {keep, ""}, d = {drop, ""};
  struct observer *all[] = {&k, &d};
  k.notify(&k, m.last);
  d.notify(&d, m.last);
  acme_text(k.seen);  // expect: user.name -> acme
  acme_text(d.seen);
  (void)all;
  return 0;
}
