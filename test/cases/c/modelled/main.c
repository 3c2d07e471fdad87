// A C library that YAML describes: options by selector, handles with endpoints, sanitizers into buffers and in place.
#include "case.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum tx_option { TX_URL = 1, TX_BODY, TX_FORM, TX_TIMEOUT };
typedef struct tx tx;
tx *tx_new(void);
int tx_set(tx *t, enum tx_option option, const void *value);
int tx_run(tx *t);

typedef struct mq mq;
struct part;
mq *mq_open(const char *url);
void mq_send_part(mq *m, const struct part *p);
struct part *part_new(void);
void part_add(struct part *p, const char *key, const char *value);
void part_clear(struct part *p);

void tel_log(int level, const char *format, ...);
void digest_hex(const void *data, size_t n, char *out);
void scrub(char *text);
char *token_for(const char *text);
int card_read(int slot, char *out);
void *store_get(void *p);
void on_change(void *source, void (*fn)(void *arg, void *source), void *arg);

struct session {
  char user_agent[64];
  int hits;
};

static void changed(void *arg, void *source) {
  acme_send(arg);  // expect: user.name -> acme
  (void)source;
}

static void configure(tx *t, const char *url) { tx_set(t, TX_URL, url); }
static void with_body(tx *t, const char *body) {
  tx_set(t, TX_BODY, body);  // expect: user.contact.email -> acme
}

int main(void) {
  struct user u;
  load_user(1, &u);
  tx *t = tx_new();
  configure(t, "https://api.acme.example/v1");
  tx_set(t, TX_TIMEOUT, u.email);
  tx_set(t, TX_FORM, u.plan);
  with_body(t, u.email);
  tx_run(t);
  tx *later = tx_new();
  tx_set(later, TX_BODY, u.name);  // expect: user.name -> globex
  tx_set(later, TX_URL, "https://in.globex.example");
  tx_run(later);

  mq *m = mq_open("amqps://mq.globex.example");
  struct part *p = part_new(), *q = part_new();
  part_add(p, "mail", u.email);
  part_add(q, "plan", u.plan);
  mq_send_part(m, p);  // expect: user.contact.email -> globex
  mq_send_part(m, q);
  part_clear(p);
  mq_send_part(m, p);

  char hex[65], text[64];
  digest_hex(u.email, strlen(u.email), hex);
  acme_send(hex);  // expect: user.contact.email -> acme via hash
  snprintf(text, sizeof text, "h=%s", hex);
  acme_send(text);  // expect: user.contact.email -> acme via hash
  char name[64];
  strcpy(name, u.name);
  scrub(name);
  acme_send(name);  // expect: user.name -> acme via redact
  char *token = token_for(u.phone);
  acme_send(token);  // expect: user.contact.phone_number -> acme via tokenize
  digest_hex(token, strlen(token), hex);
  acme_send(hex);  // expect: user.contact.phone_number -> acme via hash,tokenize
  char card[32];
  if (card_read(0, card) == 0) acme_send(card);  // expect: user.financial.credit_card -> acme
  tel_log(1, "card %s, plan %s", card, u.plan);  // expect: user.financial.credit_card -> globex
  tel_log(1, "plan %s %d", u.plan, u.id);
  struct session s = {"", 0};
  acme_send(s.user_agent);  // expect: user.device -> acme
  acme_send_int(s.hits);
  scrub(s.user_agent);
  acme_send(s.user_agent);  // expect: user.device -> acme via redact
  char *kept = store_get(u.name);
  acme_send(kept);  // expect: user.name -> acme
  on_change(&s, changed, u.name);
  free(token);
  return 0;
}
