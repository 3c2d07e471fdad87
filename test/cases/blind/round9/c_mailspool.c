// A mail spool in C: messages in an arena, linked queues, a delivery state machine, opaque handles, a parser with callbacks.
#include "svc_c.h"

#include <stdarg.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

void load_account(struct account *out, int id);

/* ---- arena ---- */

struct arena {
  char room[1024];
  size_t used;
};

static void *arena_take(struct arena *a, size_t n) {
  n = (n + 15u) & ~(size_t)15u;
  if (a->used + n > sizeof a->room) return NULL;
  void *p = a->room + a->used;
  a->used += n;
  return p;
}

static char *arena_text(struct arena *a, const char *text) {
  size_t n = strlen(text) + 1;
  char *p = arena_take(a, n);
  if (p != NULL) memcpy(p, text, n);
  return p;
}

static char *arena_printf(struct arena *a, const char *fmt, ...) {
  char line[200];
  va_list ap;
  va_start(ap, fmt);
  vsnprintf(line, sizeof line, fmt, ap);
  va_end(ap);
  return arena_text(a, line);
}

/* ---- messages in queues ---- */

enum phase { PH_NEW, PH_SENT, PH_FAILED, PH_COUNT };
static const char *const phase_names[PH_COUNT] = {"new", "sent", "failed"};

struct message {
  struct message *next;
  enum phase phase;
  int tries;
  const char *to;
  const char *subject;
};

struct queue {
  struct message *head, **tail;
  int length;
};

static void queue_init(struct queue *q) {
  q->head = NULL;
  q->tail = &q->head;
  q->length = 0;
}

static void queue_push(struct queue *q, struct message *m) {
  m->next = NULL;
  *q->tail = m;
  q->tail = &m->next;
  q->length++;
}

static struct message *queue_pop(struct queue *q) {
  struct message *m = q->head;
  if (m == NULL) return NULL;
  q->head = m->next;
  if (q->head == NULL) q->tail = &q->head;
  q->length--;
  return m;
}

/* ---- the spool, an opaque handle elsewhere ---- */

struct spool {
  struct queue waiting;
  struct queue done;
  int delivered;
  char last_error[80];
};

static struct spool *spool_open(void) {
  struct spool *s = calloc(1, sizeof *s);
  if (s == NULL) abort();
  queue_init(&s->waiting);
  queue_init(&s->done);
  return s;
}

static void spool_close(struct spool *s) {
  struct message *m;
  while ((m = queue_pop(&s->waiting)) != NULL) free(m);
  while ((m = queue_pop(&s->done)) != NULL) free(m);
  free(s);
}

static int spool_add(struct spool *s, const char *to, const char *subject) {
  struct message *m = calloc(1, sizeof *m);
  if (m == NULL) return -1;
  m->to = to;
  m->subject = subject;
  queue_push(&s->waiting, m);
  return s->waiting.length;
}

typedef bool (*deliver_fn)(const struct message *m, void *user);

static void spool_run(struct spool *s, deliver_fn deliver, void *user, int max_tries) {
  struct message *m;
  while ((m = queue_pop(&s->waiting)) != NULL) {
    while (m->phase == PH_NEW) {
      if (deliver(m, user)) {
        m->phase = PH_SENT;
        s->delivered++;
      } else if (++m->tries >= max_tries) {
        m->phase = PH_FAILED;
        snprintf(s->last_error, sizeof s->last_error, "gave up on %s", m->to);
      }
    }
    queue_push(&s->done, m);
  }
}

static bool deliver_wire(const struct message *m, void *user) {
  int *bytes = user;
  globex_send(m->to);       // expect: user.contact.email -> globex
  globex_send(m->subject);  // silent: subjects are made of plan and id
  *bytes += (int)strlen(m->to);
  return true;
}

static bool deliver_nowhere(const struct message *m, void *user) {
  const char **seen = user;
  *seen = m->subject;
  return false;
}

static void spool_report(const struct spool *s) {
  for (const struct message *m = s->done.head; m != NULL; m = m->next) {
    acme_send(phase_names[m->phase]);  // silent: names of phases
    acme_send(m->to);                  // expect: user.contact.email -> acme
    acme_send_int(m->tries);           // silent: a counter
  }
  acme_send_int(s->delivered);         // silent: a counter
}

static void spooling(void) {
  struct arena addresses = {{0}, 0};
  struct arena subjects = {{0}, 0};
  struct account a;
  struct spool *wire = spool_open();
  struct spool *dry = spool_open();
  struct spool *ops = spool_open();
  int bytes = 0;
  const char *seen = "nothing";
  load_account(&a, 1);

  spool_add(wire, arena_text(&addresses, a.email), arena_printf(&subjects, "plan %s #%d", a.plan, a.id));
  spool_add(dry, a.email, "dry run");
  spool_add(ops, "ops@example.org", "nightly");
  spool_run(wire, deliver_wire, &bytes, 3);
  spool_run(dry, deliver_nowhere, &seen, 2);
  spool_run(ops, deliver_nowhere, &seen, 1);
  spool_report(wire);
  acme_send(dry->last_error);       // expect: user.contact.email -> acme
  acme_send(ops->last_error);       // silent: this spool held mail to operations alone
  acme_send(seen);                  // silent: subjects are constants
  acme_send_int(bytes);             // silent: a sum of lengths
  acme_send_int((int)addresses.used);  // silent: how much room is used
  spool_close(wire);
  spool_close(dry);
  spool_close(ops);
}

/* ---- a parser that calls back with key and value ---- */

struct sink_state {
  char value[64];
  char key[64];
  int pairs;
};

typedef void (*pair_fn)(const char *key, const char *value, void *user);

static void parse_pairs(const char *text, pair_fn fn, void *user) {
  char key[64], value[64];
  while (*text != '\0') {
    size_t k = strcspn(text, "=");
    snprintf(key, sizeof key, "%.*s", (int)k, text);
    text += k + (text[k] == '=' ? 1 : 0);
    size_t v = strcspn(text, "&");
    snprintf(value, sizeof value, "%.*s", (int)v, text);
    text += v + (text[v] == '&' ? 1 : 0);
    fn(key, value, user);
  }
}

static void keep_pair(const char *key, const char *value, void *user) {
  struct sink_state *s = user;
  (void)key;
  snprintf(s->value, sizeof s->value, "%s", value);
  s->pairs++;
}

static void count_pair(const char *key, const char *value, void *user) {
  struct sink_state *s = user;
  (void)value;
  (void)key;
  s->pairs++;
}

static void parsing(void) {
  char form[128];
  struct sink_state people = {"", "person", 0};
  struct sink_state counted = {"", "count", 0};
  struct sink_state fixed = {"", "fixed", 0};
  snprintf(form, sizeof form, "id=4&name=%s", current_name());
  parse_pairs(form, keep_pair, &people);
  parse_pairs(form, count_pair, &counted);
  parse_pairs("plan=gold&level=2", keep_pair, &fixed);
  acme_send(people.value);      // expect: user.name -> acme
  acme_send(people.key);        // silent: another member
  acme_send_int(people.pairs);  // silent: a counter
  acme_send(counted.value);     // silent: this callback counts
  acme_send(fixed.value);       // silent: parsed from a constant
  acme_send(form);              // expect: user.name -> acme
  snprintf(form, sizeof form, "pairs=%d", people.pairs);
  acme_send(form);              // silent: the buffer was written anew
}

/* ---- values of several kinds ---- */

struct value {
  enum { V_NUMBER, V_TEXT } kind;
  long number;
  const char *text;
};

static struct value text_value(const char *s) { return (struct value){.kind = V_TEXT, .text = s}; }
static struct value number_value(long n) { return (struct value){.kind = V_NUMBER, .number = n, .text = "-"}; }

static const char *pick(const struct value *v, bool hashed) {
  if (v->kind != V_TEXT) return "number";
  return hashed ? sha256_hex(v->text) : v->text;
}

static void values(void) {
  struct account a;
  load_account(&a, 2);
  const struct value phone = text_value(a.phone);
  const struct value length = number_value((long)strlen(a.phone));
  globex_send(pick(&phone, false));         // expect: user.contact.phone_number -> globex
  globex_send(pick(&phone, true));          // expect: user.contact.phone_number -> globex via hash
  globex_send(pick(&length, false));        // silent: a number
  acme_send_int((int)strtol(a.phone, NULL, 10) / 10);  // expect: user.contact.phone_number -> acme
  acme_send_int((int)length.number);        // silent: a length
}

int main(void) {
  spooling();
  parsing();
  values();
  return 0;
}
