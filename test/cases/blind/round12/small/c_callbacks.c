/* C: function pointers, user_data, tables of operations, comparison callbacks, handlers registered for later. */
#include "svc_c.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

typedef void (*line_fn)(const char *text, void *user_data);
typedef const char *(*getter)(const struct user *);

struct buffer {
  char text[256];
  int lines;
};

struct filter {
  const char *name;
  int (*apply)(char *out, size_t size, const char *in);
};

struct handler {
  line_fn fn;
  void *user_data;
  struct handler *next;
};

struct ops {
  void (*open)(void *self, const char *who);
  const char *(*show)(const void *self);
};

struct session { char owner[64]; char mode[16]; };

static const char *get_plan(const struct user *u) { return u->plan; }
static const char *get_name(const struct user *u) { return u->name; }
static const char *get_phone(const struct user *u) { return u->phone; }

static void append(const char *text, void *user_data) {
  struct buffer *buf = user_data;
  size_t used = strlen(buf->text);
  snprintf(buf->text + used, sizeof buf->text - used, "%s\n", text);
  buf->lines++;
}
static void count_only(const char *text, void *user_data) {
  (void)text;
  ((struct buffer *)user_data)->lines++;
}
static void forward(const char *text, void *user_data) {
  (void)user_data;
  globex_send(text); // expect: user.contact.phone_number -> globex
}
static void forward_tag(const char *text, void *user_data) {
  (void)text;
  globex_send(user_data); // silent
}

static void each_line(const struct user *users, int n, getter get, line_fn fn, void *user_data) {
  for (int i = 0; i < n; i++) fn(get(&users[i]), user_data);
}

static int keep(char *out, size_t size, const char *in) { return snprintf(out, size, "%s", in); }
static int blank(char *out, size_t size, const char *in) { return snprintf(out, size, "%zu characters", strlen(in)); }
static const struct filter filters[] = {{"keep", keep}, {"blank", blank}};

static const struct filter *find_filter(const char *name) {
  for (size_t i = 0; i < sizeof filters / sizeof *filters; i++)
    if (strcmp(filters[i].name, name) == 0) return &filters[i];
  return NULL;
}

static void session_open(void *self, const char *who) {
  struct session *s = self;
  snprintf(s->owner, sizeof s->owner, "%s", who);
  strcpy(s->mode, "rw");
}
static const char *session_owner(const void *self) { return ((const struct session *)self)->owner; }
static const char *session_mode(const void *self) { return ((const struct session *)self)->mode; }
static const struct ops owner_ops = {session_open, session_owner};
static const struct ops mode_ops = {.open = session_open, .show = session_mode};

static void fire(struct handler *list, const char *text) {
  for (struct handler *h = list; h; h = h->next) h->fn(text, h->user_data);
}

static int by_id(const void *a, const void *b) { return ((const struct user *)a)->id - ((const struct user *)b)->id; }

int main(void) {
  struct user users[2];
  if (user_load(2, &users[0]) || user_load(1, &users[1])) return 1;

  struct buffer plans = {0}, names = {0}, lengths = {0};
  each_line(users, 2, get_plan, append, &plans);
  acme_send(plans.text); // silent
  each_line(users, 2, get_name, append, &names);
  acme_send(names.text); // expect: user.name -> acme
  acme_send_int(names.lines); // silent
  each_line(users, 2, get_name, count_only, &lengths);
  acme_send(lengths.text); // silent
  each_line(users, 2, get_phone, forward, NULL);
  each_line(users, 2, get_phone, forward_tag, "tag");

  getter get = get_plan;
  acme_send(get(users)); // silent
  get = &get_phone;
  acme_send((*get)(users)); // expect: user.contact.phone_number -> acme

  char out[128];
  filters[0].apply(out, sizeof out, users->email);
  acme_send(out); // expect: user.contact.email -> acme
  filters[1].apply(out, sizeof out, users->email);
  acme_send(out); // silent (element of a constant table)
  const struct filter *f = find_filter("keep");
  if (f) {
    f->apply(out, sizeof out, users->name);
    acme_send(out); // expect: user.name -> acme
    acme_send(f->name); // silent
  }

  struct session session;
  mode_ops.open(&session, users->name);
  acme_send(mode_ops.show(&session)); // silent
  acme_send(owner_ops.show(&session)); // expect: user.name -> acme
  owner_ops.open(&session, "root");
  acme_send(owner_ops.show(&session)); // silent

  struct buffer log = {0}, audit = {0};
  struct handler first = {append, &log, NULL}, second = {count_only, &audit, &first};
  fire(&second, users->email);
  acme_send(log.text); // expect: user.contact.email -> acme
  acme_send(audit.text); // silent
  acme_send_int(audit.lines); // silent

  qsort(users, 2, sizeof *users, by_id);
  acme_send(users[0].plan); // silent
  acme_send(users[0].email); // expect: user.contact.email -> acme
  return 0;
}
