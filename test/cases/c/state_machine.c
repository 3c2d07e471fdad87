// A parser with switch, goto and static state.
#include "case.h"

#include <stdlib.h>
#include <string.h>

enum state { KEY, VALUE, DONE };

struct parser {
  enum state state;
  char key[32], value[64];
  size_t n;
  void (*on_pair)(void *ctx, const char *key, const char *value);
  void *ctx;
};

static void feed(struct parser *p, const char *text) {
  for (; *text; text++) {
    switch (p->state) {
      case KEY:
        if (*text == '=') {
          p->key[p->n] = 0;
          p->n = 0;
          p->state = VALUE;
          break;
        }
        p->key[p->n++] = *text;
        break;
      case VALUE:
        if (*text == ';') {
          p->value[p->n] = 0;
          p->n = 0;
          p->on_pair(p->ctx, p->key, p->value);
          p->state = KEY;
          break;
        }
        p->value[p->n++] = *text;
        break;
      case DONE: return;
    }
  }
}

static void emit(void *ctx, const char *key, const char *value) {
  int *count = ctx;
  ++*count;
  (void)key;
  acme_send(value);  // expect: user.contact.email -> acme
}
static void keep(void *ctx, const char *key, const char *value) {
  (void)key;
  strcpy(ctx, value);
}

static const char *next_id(void) {
  static char id[16];
  static int n;
  id[0] = (char)('a' + n++ % 26);
  return id;
}

static const char *remember(const char *text) {
  static char last[64];
  if (text) strcpy(last, text);
  return last;
}

static int export_user(const struct user *u) {
  int rc = -1;
  char *copy = NULL, *plan = NULL;
  copy = strdup(u->name);
  if (!copy) goto out;
  plan = strdup(u->plan);
  if (!plan) goto free_copy;
  acme_send(plan);
  acme_send(copy);  // expect: user.name -> acme
  rc = 0;
  free(plan);
free_copy:
  free(copy);
out:
  return rc;
}

int main(void) {
  struct user u;
  load_user(1, &u);
  int count = 0;
  struct parser p = {KEY, "", "", 0, emit, &count};
  feed(&p, u.email);
  acme_send_int(count);
  char kept[64] = "", plain[64] = "";
  struct parser q = {.state = KEY, .on_pair = keep, .ctx = kept};
  struct parser r = {.state = KEY, .on_pair = keep, .ctx = plain};
  feed(&q, u.phone);
  feed(&r, u.plan);
  acme_send(kept);  // expect: user.contact.phone_number -> acme
  acme_send(plain);
  acme_send(next_id());
  remember(u.name);
  acme_send(remember(NULL));  // expect: user.name -> acme
  acme_send_int(export_user(&u));
  return 0;
}
