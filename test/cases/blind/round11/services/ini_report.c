/* Configuration and customer sheets in an INI dialect: a document is built, walked by visitors, and rendered as INI,
 * CSV or something close to JSON. */
#include "svc_c.h"

#include <ctype.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct buffer {
  char *data;
  size_t length;
  size_t room;
};

struct entry {
  char key[24];
  char *value;
  struct entry *next;
};

struct section {
  char title[32];
  struct entry *entries;
  struct section *next;
};

struct document {
  struct section *sections;
  size_t count;
};

struct visitor {
  void (*enter)(void *self, const struct section *s);
  void (*entry)(void *self, const struct entry *e);
  void (*leave)(void *self, const struct section *s);
  void *self;
};

static char *copy_text(const char *s) {
  size_t n = strlen(s) + 1;
  char *d = malloc(n);
  if (d == NULL) abort();
  return memcpy(d, s, n);
}

static void buffer_init(struct buffer *b) {
  b->room = 64;
  b->length = 0;
  b->data = malloc(b->room);
  if (b->data == NULL) abort();
  b->data[0] = '\0';
}

static void buffer_free(struct buffer *b) {
  free(b->data);
  b->data = NULL;
  b->length = b->room = 0;
}

static void buffer_addf(struct buffer *b, const char *format, ...) {
  va_list args;
  va_list again;
  va_start(args, format);
  va_copy(again, args);
  int n = vsnprintf(NULL, 0, format, args);
  va_end(args);
  if (n > 0) {
    if (b->length + (size_t)n + 1 > b->room) {
      b->room = 2 * (b->length + (size_t)n + 1);
      char *bigger = realloc(b->data, b->room);
      if (bigger == NULL) abort();
      b->data = bigger;
    }
    vsnprintf(b->data + b->length, b->room - b->length, format, again);
    b->length += (size_t)n;
  }
  va_end(again);
}

static struct section *add_section(struct document *d, const char *title) {
  struct section *s = calloc(1, sizeof *s);
  if (s == NULL) abort();
  strncpy(s->title, title, sizeof s->title - 1);
  struct section **at = &d->sections;
  while (*at != NULL) at = &(*at)->next;
  *at = s;
  d->count++;
  return s;
}

static void set_entry(struct section *s, const char *key, const char *value) {
  for (struct entry *e = s->entries; e != NULL; e = e->next) {
    if (strcmp(e->key, key) == 0) {
      free(e->value);
      e->value = copy_text(value);
      return;
    }
  }
  struct entry *e = calloc(1, sizeof *e);
  if (e == NULL) abort();
  strncpy(e->key, key, sizeof e->key - 1);
  e->value = copy_text(value);
  e->next = s->entries;
  s->entries = e;
}

static void free_document(struct document *d) {
  while (d->sections != NULL) {
    struct section *s = d->sections;
    d->sections = s->next;
    while (s->entries != NULL) {
      struct entry *e = s->entries;
      s->entries = e->next;
      free(e->value);
      free(e);
    }
    free(s);
  }
  d->count = 0;
}

static void walk(const struct document *d, const struct visitor *v) {
  for (const struct section *s = d->sections; s != NULL; s = s->next) {
    if (v->enter != NULL) v->enter(v->self, s);
    for (const struct entry *e = s->entries; e != NULL; e = e->next) v->entry(v->self, e);
    if (v->leave != NULL) v->leave(v->self, s);
  }
}

/* Renderers. */

static void ini_enter(void *self, const struct section *s) { buffer_addf(self, "[%s]\n", s->title); }
static void ini_entry(void *self, const struct entry *e) { buffer_addf(self, "%s=%s\n", e->key, e->value); }

struct json_state {
  struct buffer *out;
  bool first;
};

static void json_enter(void *self, const struct section *s) {
  struct json_state *j = self;
  buffer_addf(j->out, "\"%s\":{", s->title);
  j->first = true;
}
static void json_entry(void *self, const struct entry *e) {
  struct json_state *j = self;
  buffer_addf(j->out, "%s\"%s\":\"", j->first ? "" : ",", e->key);
  for (const char *p = e->value; *p != '\0'; p++) buffer_addf(j->out, *p == '"' ? "\\%c" : "%c", *p);
  buffer_addf(j->out, "\"");
  j->first = false;
}
static void json_leave(void *self, const struct section *s) {
  struct json_state *j = self;
  (void)s;
  buffer_addf(j->out, "}");
}

/* Collects the keys only: the shape of a document without its contents. */
struct shape {
  char keys[256];
  int sections;
  int entries;
  size_t widest;
};

static void shape_enter(void *self, const struct section *s) {
  struct shape *h = self;
  (void)s;
  h->sections++;
}
static void shape_entry(void *self, const struct entry *e) {
  struct shape *h = self;
  size_t used = strlen(h->keys);
  h->entries++;
  snprintf(h->keys + used, sizeof h->keys - used, "%s,", e->key);
  if (strlen(e->value) > h->widest) h->widest = strlen(e->value);
}

static void render_ini(const struct document *d, struct buffer *out) {
  struct visitor v = {.enter = ini_enter, .entry = ini_entry, .self = out};
  walk(d, &v);
}

static void render_json(const struct document *d, struct buffer *out) {
  struct json_state state = {out, true};
  struct visitor v = {json_enter, json_entry, json_leave, &state};
  walk(d, &v);
}

static struct shape shape_of(const struct document *d) {
  struct shape h;
  memset(&h, 0, sizeof h);
  struct visitor v = {.enter = shape_enter, .entry = shape_entry, .self = &h};
  walk(d, &v);
  return h;
}

static struct section *describe_user(struct document *d, const struct user *u) {
  struct section *s = add_section(d, "customer");
  set_entry(s, "plan", u->plan);
  set_entry(s, "mail", u->email);
  return s;
}

int main(void) {
  struct user ann;
  if (user_load(1, &ann) != 0) return 1;

  struct document settings = {NULL, 0};
  struct section *general = add_section(&settings, "general");
  set_entry(general, "city", config_value("city"));
  set_entry(general, "limit", "20");
  struct document customers = {NULL, 0};
  set_entry(describe_user(&customers, &ann), "phone", ann.phone);

  struct buffer plain;
  struct buffer dirty;
  buffer_init(&plain);
  buffer_init(&dirty);
  render_ini(&settings, &plain);
  acme_send(plain.data);                          // silent
  render_ini(&customers, &dirty);
  acme_send(dirty.data);                          // expect: user.contact.email -> acme via none // expect: user.contact.phone_number -> acme via none
  acme_send_int((int)dirty.length);               // silent
  buffer_free(&dirty);
  buffer_init(&dirty);
  acme_send(dirty.data);                          // silent

  struct buffer json;
  buffer_init(&json);
  render_json(&settings, &json);
  acme_send(json.data);                           // silent
  render_json(&customers, &json);
  globex_send(json.data);                         // expect: user.contact.email -> globex via none // expect: user.contact.phone_number -> globex via none

  struct shape shape = shape_of(&customers);
  acme_send(shape.keys);                          // silent
  acme_send_int(shape.entries * shape.sections);  // silent
  acme_send_int((int)shape.widest);               // silent
  for (const struct entry *e = customers.sections->entries; e != NULL; e = e->next) {
    acme_send(e->key);                            // silent
    globex_send(e->value);                        // expect: user.contact.email -> globex // expect: user.contact.phone_number -> globex
  }
  acme_send(customers.sections->title);           // silent
  acme_send(customers.sections->entries->key);    // silent
  acme_send(general->entries->value);             // silent

  struct document hashed = {NULL, 0};
  struct section *audience = add_section(&hashed, "audience");
  set_entry(audience, "key", sha256_hex(ann.email));
  set_entry(audience, "plan", ann.plan);
  struct buffer pseudonymous;
  buffer_init(&pseudonymous);
  render_ini(&hashed, &pseudonymous);
  acme_send(pseudonymous.data);                   // silent (approved: hash)
  globex_send(pseudonymous.data);                 // expect: user.contact.email -> globex via hash

  char label[64];
  snprintf(label, sizeof label, "%s (%d)", ann.name, ann.id);
  for (char *p = label; *p != '\0'; p++) *p = (char)toupper((unsigned char)*p);
  acme_send(label);                               // expect: user.name -> acme via none
  acme_send(redact_text(label));                  // silent (approved: redact)
  snprintf(label, sizeof label, "%s (%d)", ann.plan, ann.id);
  acme_send(label);                               // silent
  set_entry(general, "owner", label);
  set_entry(general, "contact", ann.name);
  globex_send(general->entries->value);           // expect: user.name -> globex via none
  acme_send(general->entries->key);               // silent
  free_document(&customers);
  acme_send_int((int)customers.count);            // silent
  describe_user(&settings, &ann);
  globex_send(settings.sections->next->entries->value);   // expect: user.contact.email -> globex via none
  buffer_free(&dirty);
  buffer_init(&dirty);
  render_json(&settings, &dirty);
  acme_send(dirty.data);                          // expect: user.contact.email -> acme via none // expect: user.name -> acme via none
  mailhub_deliver(ann.email, plain.data);         // silent (approved recipient)

  free_document(&settings);
  free_document(&hashed);
  buffer_free(&plain);
  buffer_free(&dirty);
  buffer_free(&json);
  buffer_free(&pseudonymous);
  return 0;
}
