// flags: -D_GNU_SOURCE
#include "session.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct pair {
  char key[16];
  char *value;
  struct pair *next;
};

struct session {
  const transport_ops *ops;
  void *handle;
  struct pair *pairs;
  char *user;
  char plan[16];
  int dirty;
};

session_t *session_new(const transport_ops *ops, const char *target) {
  session_t *s = calloc(1, sizeof *s);
  if (!s) return NULL;
  s->ops = ops;
  if (ops->open(&s->handle, target)) {
    free(s);
    return NULL;
  }
  return s;
}

void session_set(session_t *s, const char *key, const char *value) {
  struct pair *p = s->pairs;
  while (p && strcmp(p->key, key)) p = p->next;
  if (!p) {
    p = calloc(1, sizeof *p);
    snprintf(p->key, sizeof p->key, "%s", key);
    p->next = s->pairs;
    s->pairs = p;
  }
  free(p->value);
  p->value = strdup(value);
  s->dirty = 1;
}

void session_set_user(session_t *s, const char *name, const char *plan) {
  s->user = strdup(name);
  strncpy(s->plan, plan, sizeof s->plan - 1);
}

const char *session_get(const session_t *s, const char *key) {
  for (const struct pair *p = s->pairs; p; p = p->next)
    if (!strcmp(p->key, key)) return p->value;
  return NULL;
}

const char *session_user(const session_t *s) { return s->user; }
const char *session_plan(const session_t *s) { return s->plan; }

int session_flush(session_t *s) {
  char body[512];
  int n = snprintf(body, sizeof body, "plan=%s", s->plan);
  for (struct pair *p = s->pairs; p && n < 400; p = p->next)
    n += snprintf(body + n, sizeof body - (size_t)n, "&%s=%s", p->key, p->value);
  s->dirty = 0;
  return s->ops->write(s->handle, body, (size_t)n);
}

void session_free(session_t *s) {
  while (s->pairs) {
    struct pair *next = s->pairs->next;
    free(s->pairs->value);
    free(s->pairs);
    s->pairs = next;
  }
  s->ops->close(s->handle);
  free(s->user);
  free(s);
}

struct acme_handle {
  char target[64];
  size_t sent;
};
static int acme_open(void **handle, const char *target) {
  struct acme_handle *h = calloc(1, sizeof *h);
  strncpy(h->target, target, sizeof h->target - 1);
  *handle = h;
  return 0;
}
static int acme_write(void *handle, const char *data, size_t size) {
  struct acme_handle *h = handle;
  h->sent += size;
  return acme_post(h->target, data, size);  // expect: user.contact.email -> acme
}
static void acme_close(void *handle) { free(handle); }
const transport_ops acme_transport = {acme_open, acme_write, acme_close};

static int null_open(void **handle, const char *target) {
  (void)target;
  *handle = NULL;
  return 0;
}
static int null_write(void *handle, const char *data, size_t size) {
  (void)handle;
  (void)data;
  globex_track("dropped");
  return (int)size;
}
static void null_close(void *handle) { (void)handle; }
const transport_ops null_transport = {.open = null_open, .write = null_write, .close = null_close};
