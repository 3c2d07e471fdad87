#define _GNU_SOURCE
/* A key=value line protocol: a tokenizer with a state struct, a request that owns its fields, a reply buffer. */
#include "svc_c.h"

#include <ctype.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum tok { T_END, T_WORD, T_EQ, T_BAD };
struct lexer {
  const char *at;
  int line;
  enum tok kind;
  char text[64];
};
static enum tok next(struct lexer *lx) {
  while (*lx->at == ' ') lx->at++;
  if (*lx->at == '\0') return lx->kind = T_END;
  if (*lx->at == '=') {
    lx->at++;
    return lx->kind = T_EQ;
  }
  if (*lx->at == '\n') lx->line++;
  size_t n = 0;
  while (*lx->at && *lx->at != '=' && *lx->at != ' ' && n + 1 < sizeof lx->text) lx->text[n++] = *lx->at++;
  lx->text[n] = '\0';
  return lx->kind = n ? T_WORD : T_BAD;
}

struct request {
  char verb[16];
  char *who;
  char *what;
  int fields;
};
static void request_init(struct request *r, const char *verb) {
  memset(r, 0, sizeof *r);
  snprintf(r->verb, sizeof r->verb, "%s", verb);
}
static void request_who(struct request *r, const char *who) {
  free(r->who);
  r->who = strdup(who);
  r->fields++;
}
static void request_what(struct request *r, const char *what) {
  free(r->what);
  r->what = strdup(what);
  r->fields++;
}
static void request_free(struct request *r) {
  free(r->who);
  free(r->what);
  r->who = r->what = NULL;
}
static bool valid(const struct request *r) { return r->who && strchr(r->who, '@') != NULL; }

struct reply {
  char data[256];
  size_t used;
};
static void add(struct reply *r, const char *s) {
  size_t n = strlen(s);
  if (r->used + n >= sizeof r->data) return;
  memcpy(r->data + r->used, s, n + 1);
  r->used += n;
}
static void reset(struct reply *r) { memset(r, 0, sizeof *r); }

void tokens(const struct account *a) {
  struct lexer mail = {a->email, 1, T_END, ""}, plan = {a->plan, 1, T_END, ""};
  acme_send_int(next(&mail));  // silent
  acme_send(mail.text);        // expect: user.contact.email -> acme
  acme_send_int(mail.line);    // silent
  acme_send_int(mail.kind);    // silent
  next(&plan);
  acme_send(plan.text);        // silent
  mail.at = "verb=x";
  mail.text[0] = '\0';
  acme_send(mail.at);          // silent
  struct lexer rest = {a->name, 1, T_END, ""};
  next(&rest);
  acme_send(rest.at);          // expect: user.name -> acme
}
void requests(const struct account *a) {
  struct request put, get;
  request_init(&put, "PUT");
  request_init(&get, "GET");
  request_who(&put, a->email);
  request_what(&put, "profile");
  request_who(&get, "anyone");
  request_what(&get, a->name);
  acme_send(put.who);          // expect: user.contact.email -> acme
  acme_send(put.what);         // silent
  acme_send(put.verb);         // silent
  acme_send(get.who);          // silent
  acme_send(get.what);         // expect: user.name -> acme
  acme_send_int(put.fields);   // silent
  acme_send_int(valid(&put));  // silent
  request_who(&put, "nobody");
  acme_send(put.who);          // silent
  request_free(&put);
  struct request copy = get;
  acme_send(copy.what);        // expect: user.name -> acme
  get.what = "shared";
  acme_send(copy.what);        // expect: user.name -> acme
  acme_send(get.what);         // silent
  free(copy.what);
  free(copy.who);
}
void replies(const struct account *a) {
  struct reply out = {{0}, 0}, log = {{0}, 0};
  add(&out, "phone=");
  add(&out, a->phone);
  add(&log, "sent ");
  add(&log, a->plan);
  acme_send(out.data);            // expect: user.contact.phone_number -> acme
  acme_send_int((int)out.used);   // silent
  acme_send(log.data);            // silent
  globex_send(out.data);          // expect: user.contact.phone_number -> globex
  reset(&out);
  acme_send(out.data);            // silent
  add(&out, sha256_hex(a->email));
  acme_send(out.data);            // expect: user.contact.email -> acme via hash
  add(&out, a->email);
  acme_send(out.data);            // expect: user.contact.email -> acme
}
