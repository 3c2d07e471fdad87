/* A metrics daemon: sources are polled, readings travel through a ring to the outputs that asked for them.
 * Everything is wired with callbacks that get their own state as a void pointer. */
#include "svc_c.h"

#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define RING_SLOTS 8
#define MAX_HANDLERS 6
#define TEXT_ROOM 96

enum topic { TOPIC_LOGIN, TOPIC_LOAD, TOPIC_ALARM, TOPIC_COUNT };

struct reading {
  enum topic topic;
  uint32_t sequence;
  long value;
  char text[TEXT_ROOM];
};

struct ring {
  struct reading slots[RING_SLOTS];
  unsigned head;
  unsigned tail;
  unsigned dropped;
};

typedef void (*handler_fn)(const struct reading *r, void *user_data);
typedef bool (*poll_fn)(struct reading *out, void *user_data);

struct handler {
  handler_fn fn;
  void *user_data;
};

/* One stream of readings: where they come from, where they wait, who wants them. */
struct channel {
  enum topic topic;
  struct ring ring;
  struct handler handlers[MAX_HANDLERS];
  size_t handler_count;
  const char *input_name;
  poll_fn poll;
  void *poll_data;
};

struct daemon {
  struct channel logins;
  struct channel loads;
  struct channel alarms;
  uint32_t next_sequence;
};

static bool ring_put(struct ring *r, const struct reading *in) {
  unsigned next = (r->head + 1) % RING_SLOTS;
  if (next == r->tail) {
    r->dropped++;
    return false;
  }
  r->slots[r->head] = *in;
  r->head = next;
  return true;
}

static bool ring_take(struct ring *r, struct reading *out) {
  if (r->head == r->tail) return false;
  *out = r->slots[r->tail];
  memset(&r->slots[r->tail], 0, sizeof r->slots[0]);
  r->tail = (r->tail + 1) % RING_SLOTS;
  return true;
}

static bool subscribe(struct channel *c, handler_fn fn, void *user_data) {
  if (c->handler_count == MAX_HANDLERS) return false;
  c->handlers[c->handler_count++] = (struct handler){.fn = fn, .user_data = user_data};
  return true;
}

static void set_input(struct channel *c, const char *name, poll_fn poll, void *user_data) {
  c->input_name = name;
  c->poll = poll;
  c->poll_data = user_data;
}

static void channel_publish(const struct channel *c, const struct reading *r) {
  for (size_t i = 0; i < c->handler_count; i++) c->handlers[i].fn(r, c->handlers[i].user_data);
}

static void channel_poll(struct daemon *d, struct channel *c) {
  struct reading r = {0};
  if (c->poll == NULL || !c->poll(&r, c->poll_data)) return;
  r.sequence = d->next_sequence++;
  ring_put(&c->ring, &r);
}

static void channel_drain(struct channel *c) {
  struct reading r;
  while (ring_take(&c->ring, &r)) channel_publish(c, &r);
}

/* Inputs. */

struct login_source {
  int next_id;
  int left;
};

static bool poll_login(struct reading *out, void *user_data) {
  struct login_source *s = user_data;
  struct user u;
  if (s->left-- <= 0) return false;
  if (user_load(s->next_id++, &u) != 0) return false;
  out->topic = TOPIC_LOGIN;
  out->value = (long)strlen(u.email);
  snprintf(out->text, sizeof out->text, "%s via %s", u.email, u.plan);
  return true;
}

struct load_source {
  long last;
};

static bool poll_load(struct reading *out, void *user_data) {
  struct load_source *s = user_data;
  s->last = s->last * 3 % 101 + 1;
  out->topic = TOPIC_LOAD;
  out->value = s->last;
  snprintf(out->text, sizeof out->text, "load %ld", s->last);
  return true;
}

/* Outputs. */

struct uploader {
  const char *prefix;
  unsigned sent;
  char last_text[TEXT_ROOM];
  char last_hash[TEXT_ROOM];
};

static void upload_login(const struct reading *r, void *user_data) {
  struct uploader *up = user_data;
  up->sent++;
  strncpy(up->last_text, r->text, sizeof up->last_text - 1);
  acme_send(up->prefix);                          // silent
  acme_send(r->text);                             // expect: user.contact.email -> acme via none
  acme_send_int((int)r->value);                   // silent
  acme_send_int((int)r->sequence);                // silent
}

static void upload_login_hashed(const struct reading *r, void *user_data) {
  struct uploader *up = user_data;
  up->sent++;
  snprintf(up->last_hash, sizeof up->last_hash, "%s", sha256_hex(r->text));
  acme_send(up->last_hash);                       // silent (approved: hash)
  globex_send(up->last_hash);                     // expect: user.contact.email -> globex via hash
}

static void upload_load(const struct reading *r, void *user_data) {
  struct uploader *up = user_data;
  char line[TEXT_ROOM * 2];
  up->sent++;
  snprintf(line, sizeof line, "%s %s #%u", up->prefix, r->text, (unsigned)r->sequence);
  acme_send(line);                                // silent
  acme_send_int((int)r->value);                   // silent
  strncpy(up->last_text, line, sizeof up->last_text - 1);
}

struct histogram {
  unsigned buckets[8];
  unsigned total;
};

static void count_login(const struct reading *r, void *user_data) {
  struct histogram *h = user_data;
  h->buckets[(size_t)r->value % 8]++;
  h->total++;
}

static void report_histogram(const struct histogram *h) {
  char line[128] = "";
  size_t used = 0;
  for (size_t i = 0; i < 8; i++) {
    int n = snprintf(line + used, sizeof line - used, "%u,", h->buckets[i]);
    if (n < 0 || (size_t)n >= sizeof line - used) break;
    used += (size_t)n;
  }
  acme_send(line);                                // silent
  acme_send_int((int)h->total);                   // silent
}

/* Alarms keep the operator that has to be called; the text that is published holds a role only. */

struct alarm_state {
  struct user operator_on_duty;
  char published[TEXT_ROOM];
  char internal[TEXT_ROOM];
};

static void on_alarm(const struct reading *r, void *user_data) {
  struct alarm_state *a = user_data;
  snprintf(a->internal, sizeof a->internal, "call %s: %s", a->operator_on_duty.phone, r->text);
  snprintf(a->published, sizeof a->published, "operator called: %s", r->text);
  acme_send(a->published);                        // silent
  globex_send(a->internal);                       // expect: user.contact.phone_number -> globex via none
}

static void raise_alarm(struct daemon *d, const char *text) {
  struct reading r = {.topic = TOPIC_ALARM, .sequence = d->next_sequence++, .value = 1};
  strncpy(r.text, text, sizeof r.text - 1);
  channel_publish(&d->alarms, &r);
}

int main(void) {
  static struct daemon d;
  struct login_source logins = {.next_id = 1, .left = 3};
  struct load_source loads = {.last = 17};
  struct uploader to_acme = {.prefix = "login"};
  struct uploader hashed = {.prefix = "login-hash"};
  struct uploader load_up = {.prefix = "load"};
  struct histogram sizes = {{0}, 0};
  struct alarm_state alarms;
  memset(&alarms, 0, sizeof alarms);
  if (user_load(7, &alarms.operator_on_duty) != 0) return 1;

  set_input(&d.logins, "logins", poll_login, &logins);
  set_input(&d.loads, "loads", poll_load, &loads);
  subscribe(&d.logins, upload_login, &to_acme);
  subscribe(&d.logins, upload_login_hashed, &hashed);
  subscribe(&d.logins, count_login, &sizes);
  subscribe(&d.loads, upload_load, &load_up);
  subscribe(&d.alarms, on_alarm, &alarms);

  for (int i = 0; i < 3; i++) {
    channel_poll(&d, &d.logins);
    channel_poll(&d, &d.loads);
    channel_drain(&d.logins);
    channel_drain(&d.loads);
  }
  report_histogram(&sizes);
  raise_alarm(&d, config_value("alarm"));

  acme_send(to_acme.last_text);                   // expect: user.contact.email -> acme via none
  globex_send(hashed.last_hash);                  // expect: user.contact.email -> globex via hash
  globex_send(strchr(to_acme.last_text, '@'));    // expect: user.contact.email -> globex via none
  acme_send(to_acme.last_hash);                   // silent (element: handlers and their state share an array)
  acme_send(hashed.last_text);                    // silent (element: handlers and their state share an array)
  acme_send(load_up.last_text);                   // silent
  acme_send_int((int)(to_acme.sent + load_up.sent));   // silent
  acme_send(alarms.published);                    // silent
  acme_send(alarms.internal);                     // expect: user.contact.phone_number -> acme via none
  globex_send(tokenize_text(alarms.operator_on_duty.phone));   // silent (approved: tokenize)
  acme_send(alarms.operator_on_duty.name);        // expect: user.name -> acme via none
  acme_send(redact_text(alarms.operator_on_duty.name));   // silent (approved: redact)
  acme_send(alarms.operator_on_duty.plan);        // silent
  struct user stand_in = alarms.operator_on_duty;
  globex_send(stand_in.email);                    // expect: user.contact.email -> globex via none
  stand_in = (struct user){.id = 9, .plan = "none"};
  acme_send(stand_in.plan);                       // silent
  acme_send_int(alarms.operator_on_duty.id);      // silent
  acme_send(d.logins.input_name);                    // silent
  acme_send_int((int)d.logins.ring.dropped);           // silent

  memset(to_acme.last_text, 0, sizeof to_acme.last_text);
  acme_send(to_acme.last_text);                   // silent
  acme_send_bytes(&alarms, sizeof alarms);        // expect: user.contact.email -> acme // expect: user.name -> acme // expect: user.contact.phone_number -> acme
  mailhub_deliver(alarms.operator_on_duty.email, alarms.published);   // silent (approved recipient)
  mailhub_deliver("ops", alarms.internal);        // expect: user.contact.phone_number -> mailhub via none
  memset(&alarms, 0, sizeof alarms);
  acme_send(alarms.internal);                     // silent
  acme_send(alarms.operator_on_duty.email);       // silent
  return 0;
}
