#include "kv.h"

#include <stdio.h>
#include <string.h>

static void mirror(struct kv *kv, const char *key, const char *value) {
  (void)kv;
  globex_send(value); // expect: user.name -> globex
  (void)key;
}
static void count(struct kv *kv, const char *key, const char *value) {
  (void)key;
  *(int *)kv->user += (int)strlen(value);
}

void direct(const struct account *a) {
  struct kv kv;
  kv_init(&kv);
  kv_set(&kv, "mail", a->email);
  acme_send(kv_get(&kv, "mail"));            // expect: user.contact.email -> acme
  acme_send_int((int)kv_hits(&kv, "mail"));  // silent
  acme_send_int((int)kv.count);              // silent
  kv_free(&kv);
}
void plain(const struct account *a) {
  struct kv kv;
  kv_init(&kv);
  kv_set(&kv, "plan", a->plan);
  acme_send(kv_get(&kv, "plan")); // silent
  kv_free(&kv);
}
void mirrored(const struct account *a) {
  struct kv kv;
  kv_init(&kv);
  kv.on_set = mirror;
  kv_set(&kv, "name", a->name);
  kv_free(&kv);
}
void counted(const struct account *a) {
  int total = 0;
  struct kv kv;
  kv_init(&kv);
  kv.on_set = count;
  kv.user = &total;
  kv_set(&kv, "phone", a->phone);
  acme_send_int(total); // silent
  kv_free(&kv);
}
void protocol(const struct account *a) {
  struct kv kv;
  kv_init(&kv);
  char line[256], out[256];
  struct request r;
  snprintf(line, sizeof line, "SET user %s", a->email);
  if (request_parse(&r, line)) {
    acme_send_int((int)request_run(&kv, &r, out, sizeof out)); // silent
    acme_send(r.value);                                        // expect: user.contact.email -> acme
    acme_send_int((int)r.cmd);                                 // silent
  }
  if (request_parse(&r, "GET user")) {
    request_run(&kv, &r, out, sizeof out);
    acme_send(out); // expect: user.contact.email -> acme
  }
  kv_free(&kv);
}
void protocol_plain(const struct account *a) {
  struct kv kv;
  kv_init(&kv);
  char line[256], out[256];
  struct request r;
  snprintf(line, sizeof line, "SET plan %s", a->plan);
  if (request_parse(&r, line)) request_run(&kv, &r, out, sizeof out);
  acme_send(out); // silent
  if (request_parse(&r, "STATS x")) {
    request_run(&kv, &r, out, sizeof out);
    acme_send(out); // silent
  }
}
