/* mailmerge: fills letters from a recipient list. Fields come from a table of functions, finished letters wait in a
 * ring buffer until the spooler takes them, and a journal keeps what was done. */
#define _POSIX_C_SOURCE 200809L
#include "svc_c.h"

#include <ctype.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define RING_SLOTS 4u
#define LETTER_MAX 256
#define COUNT_OF(a) (sizeof(a) / sizeof((a)[0]))

/* ---- text buffers ------------------------------------------------------------------------------------------------ */

struct text {
  char *at;
  size_t used, room;
};

static void text_init(struct text *t) { memset(t, 0, sizeof *t); }

static void text_reserve(struct text *t, size_t more) {
  if (t->used + more + 1 <= t->room) return;
  t->room = (t->used + more + 1) * 2;
  t->at = realloc(t->at, t->room);
  if (!t->at) abort();
}

static void text_add_n(struct text *t, const char *s, size_t n) {
  text_reserve(t, n);
  memcpy(t->at + t->used, s, n);
  t->used += n;
  t->at[t->used] = '\0';
}

static void text_add(struct text *t, const char *s) { text_add_n(t, s, strlen(s)); }

static void text_addf(struct text *t, const char *fmt, ...) {
  char tmp[LETTER_MAX];
  va_list ap;
  va_start(ap, fmt);
  vsnprintf(tmp, sizeof tmp, fmt, ap);
  va_end(ap);
  text_add(t, tmp);
}

static void text_free(struct text *t) {
  free(t->at);
  text_init(t);
}

/* ---- fields ------------------------------------------------------------------------------------------------------- */

typedef void (*field_fn)(const struct user *u, struct text *out);

static void field_name(const struct user *u, struct text *out) { text_add(out, u->name); }
static void field_plan(const struct user *u, struct text *out) { text_add(out, u->plan); }
static void field_number(const struct user *u, struct text *out) { text_addf(out, "%06d", u->id); }
static void field_initial(const struct user *u, struct text *out) { text_addf(out, "%c.", toupper((unsigned char)u->name[0])); }
static void field_masked(const struct user *u, struct text *out) { text_add(out, redact_text(u->name)); }

struct field {
  const char *key;
  field_fn fill;
};

static const struct field all_fields[] = {
    {"name", field_name}, {"plan", field_plan}, {"number", field_number}, {"initial", field_initial}};
static const struct field safe_fields[] = {{"plan", field_plan}, {"number", field_number}};
static const struct field masked_fields[] = {{"plan", field_plan}, {"name", field_masked}};

struct merge {
  const struct field *fields;
  size_t n_fields;
  int unknown;
};

static void merge_fill(struct merge *m, const char *tpl, const struct user *u, struct text *out) {
  while (*tpl) {
    const char *end = *tpl == '<' ? strchr(tpl, '>') : NULL;
    if (!end) {
      text_add_n(out, tpl++, 1);
      continue;
    }
    size_t len = (size_t)(end - tpl - 1), i;
    for (i = 0; i < m->n_fields; i++) {
      if (strlen(m->fields[i].key) == len && memcmp(m->fields[i].key, tpl + 1, len) == 0) break;
    }
    if (i < m->n_fields) {
      m->fields[i].fill(u, out);
    } else {
      m->unknown++;
    }
    tpl = end + 1;
  }
}

/* ---- the ring ----------------------------------------------------------------------------------------------------- */

struct letter {
  int number;
  char subject[48];
  char to[64];
  char body[LETTER_MAX];
};

struct ring {
  struct letter slots[RING_SLOTS];
  unsigned head, tail, dropped;
};

static bool ring_put(struct ring *r, const struct letter *l) {
  if (r->head - r->tail == RING_SLOTS) {
    r->dropped++;
    return false;
  }
  r->slots[r->head++ % RING_SLOTS] = *l;
  return true;
}

static bool ring_take(struct ring *r, struct letter *out) {
  if (r->head == r->tail) return false;
  struct letter *slot = &r->slots[r->tail++ % RING_SLOTS];
  memcpy(out, slot, sizeof *out);
  memset(slot, 0, sizeof *slot);
  return true;
}

struct spooler {
  const char *label;
  void (*emit)(struct spooler *self, const struct letter *l);
  int emitted;
  char last_to[64];
};

static void emit_mail(struct spooler *self, const struct letter *l) {
  mailhub_deliver(l->to, l->body); // silent (approved: mail and name to mailhub)
  acme_send(l->subject); // silent
  snprintf(self->last_to, sizeof self->last_to, "%s", l->to);
}

static void emit_print(struct spooler *self, const struct letter *l) {
  globex_send(l->body); // expect: user.name -> globex
  globex_send_int(l->number); // silent
  snprintf(self->last_to, sizeof self->last_to, "printer %d", self->emitted);
}

static int spool(struct spooler *s, struct ring *r) {
  struct letter l;
  int n = 0;
  while (ring_take(r, &l)) {
    s->emit(s, &l);
    s->emitted++;
    n++;
  }
  return n;
}

static struct letter make_letter(int number, const char *subject, const char *to, const char *body) {
  struct letter l = {.number = number};
  strncpy(l.subject, subject, sizeof l.subject - 1);
  strncpy(l.to, to, sizeof l.to - 1);
  strncpy(l.body, body, sizeof l.body - 1);
  return l;
}

/* ---- what the program does ----------------------------------------------------------------------------------------- */

static void previews(const struct user *u) {
  const char *tpl = "Dear <name> of plan <plan>, number <number>";
  struct merge full = {all_fields, COUNT_OF(all_fields), 0}, safe = {safe_fields, COUNT_OF(safe_fields), 0};
  struct merge masked = {masked_fields, COUNT_OF(masked_fields), 0};
  struct text t;
  text_init(&t);
  merge_fill(&safe, tpl, u, &t);
  acme_send(t.at); // silent
  acme_send_int(safe.unknown); // silent
  merge_fill(&full, tpl, u, &t);
  acme_send(t.at); // expect: user.name -> acme
  acme_send_int((int)t.used); // silent
  text_free(&t);
  merge_fill(&masked, tpl, u, &t);
  acme_send(t.at); // silent (approved: redacted name)
  globex_send(t.at); // expect: user.name -> globex via redact
  text_free(&t);
  field_initial(u, &t);
  acme_send(t.at); // expect: user.name -> acme
  t.used = 0;
  text_free(&t);
  field_fn fill = field_name;
  fill(u, &t);
  acme_send(t.at); // expect: user.name -> acme
  text_free(&t);
  fill = field_plan;
  fill(u, &t);
  acme_send(t.at); // silent
  text_free(&t);
  field_number(u, &t);
  acme_send(t.at); // silent
  text_free(&t);
}

static void run_mail(const struct user *u) {
  struct ring ring = {0};
  struct spooler mail = {"mail", emit_mail, 0, ""};
  struct text body;
  text_init(&body);
  text_addf(&body, "Hello %s", u->name);
  struct letter l = make_letter(u->id, config_value("subject"), u->email, body.at);
  acme_send(l.subject); // silent
  acme_send(l.to); // expect: user.contact.email -> acme
  acme_send(sha256_hex(l.to)); // silent (approved: hashed mail)
  acme_send_bytes(&l, sizeof l); // expect: user.contact.email -> acme // expect: user.name -> acme
  acme_send(mail.last_to); // silent
  ring_put(&ring, &l);
  acme_send_bytes(&ring, sizeof ring); // expect: user.contact.email -> acme // expect: user.name -> acme
  acme_send_int(spool(&mail, &ring)); // silent
  acme_send(mail.last_to); // expect: user.contact.email -> acme
  acme_send(mail.label); // silent
  const struct letter copy = l;
  memset(&l, 0, sizeof l);
  globex_send(copy.to); // expect: user.contact.email -> globex
  globex_send(copy.body); // expect: user.name -> globex
  globex_send(copy.subject); // silent
  acme_send(l.to); // silent
  acme_send_bytes(&l, sizeof l); // silent
  text_free(&body);
}

static void run_print(const struct user *u) {
  struct ring ring = {0};
  struct spooler print = {"print", emit_print, 0, ""};
  char body[LETTER_MAX];
  snprintf(body, sizeof body, "To %s", u->name);
  for (int i = 0; i < 6; i++) {
    struct letter l = make_letter(i, "invoice", "desk", body);
    if (!ring_put(&ring, &l)) acme_send(l.subject); // silent
  }
  acme_send_int((int)ring.dropped); // silent
  spool(&print, &ring);
  acme_send(print.last_to); // silent
  snprintf(body, sizeof body, "To %s", u->phone);
  globex_send(body); // expect: user.contact.phone_number -> globex
  globex_send(tokenize_text(u->phone)); // silent (approved: tokenized phone)
  globex_send(strchr(body, ' ') + 1); // expect: user.contact.phone_number -> globex
  snprintf(body, sizeof body, "%s", "To whom it may concern");
  globex_send(body); // silent
}

/* Sorting pointers to recipients leaves the recipients what they are. */
static int by_name(const void *a, const void *b) {
  return strcmp((*(const struct user *const *)a)->name, (*(const struct user *const *)b)->name);
}

static void run_list(void) {
  struct user people[3];
  const struct user *order[3];
  char plans[64] = "", names[256] = "";
  for (int i = 0; i < 3; i++) {
    user_load(3 - i, &people[i]);
    order[i] = &people[i];
  }
  qsort(order, 3, sizeof order[0], by_name);
  for (int i = 0; i < 3; i++) {
    strcat(strcat(plans, order[i]->plan), ",");
    strcat(strcat(names, order[i]->name), ",");
  }
  acme_send(plans); // silent
  acme_send(names); // expect: user.name -> acme
  acme_send(order[0]->email); // expect: user.contact.email -> acme
  acme_send_int(order[0]->id); // silent
  acme_send((const char *)&people[0] + offsetof(struct user, phone)); // expect: user.contact.phone_number -> acme
  char given[32], family[32];
  if (sscanf(people[1].name, "%31s %31s", given, family) == 2) {
    globex_send(family); // expect: user.name -> globex
    strcpy(family, people[1].plan);
    globex_send(family); // silent
  }
  char *comma = strtok(names, ",");
  acme_send(comma); // expect: user.name -> acme
  acme_send_int(comma ? (int)strlen(comma) : 0); // silent
  char *again = strdup(current_email_c());
  if (!again) return;
  acme_send(again); // expect: user.contact.email -> acme
  for (char *p = again; *p; p++) *p = (char)tolower((unsigned char)*p);
  globex_send(again); // expect: user.contact.email -> globex
  free(again);
}

int main(void) {
  struct user u;
  if (user_load(2, &u) != 0) return 1;
  previews(&u);
  run_mail(&u);
  run_print(&u);
  run_list();
  return 0;
}
