// Results through pointers: one level, two levels, swapped, conditional, on error.
#include "case.h"

#include <stdlib.h>
#include <string.h>

static int get_email(const struct user *u, char *out, size_t room) {
  if (room < 2) return -1;
  strncpy(out, u->email, room - 1);
  out[room - 1] = 0;
  return 0;
}

static int get_plan(const struct user *u, char *out, size_t room) {
  if (room < 2) return -1;
  strncpy(out, u->plan, room - 1);
  out[room - 1] = 0;
  return 0;
}

static void split(const char *pair, const char **key, const char **value) {
  *key = "k";
  *value = pair;
}

static void swap_text(const char **a, const char **b) {
  const char *t = *a;
  *a = *b;
  *b = t;
}

static int make_copy(const char *text, char **out) {
  char *copy = malloc(strlen(text) + 1);
  if (!copy) return -1;
  strcpy(copy, text);
  *out = copy;
  return 0;
}

static void length_of(const char *text, size_t *out) { *out = strlen(text); }

int main(void) {
  struct user u;
  load_user(1, &u);
  char mail[64], plan[64];
  if (get_email(&u, mail, sizeof mail) == 0) acme_send(mail);  // expect: user.contact.email -> acme
  if (get_plan(&u, plan, sizeof plan) == 0) acme_send(plan);
  const char *k, *v;
  split(u.name, &k, &v);
  acme_send(k);
  acme_send(v);  // expect: user.name -> acme
  swap_text(&k, &v);
  acme_send(k);  // expect: user.name -> acme
  acme_send(v);
  char *dup = NULL, *other = NULL;
  make_copy(u.phone, &dup);
  make_copy("x", &other);
  acme_send(dup);  // expect: user.contact.phone_number -> acme
  acme_send(other);
  size_t n;
  length_of(u.name, &n);
  acme_send_int((long)n);
  free(dup);
  free(other);
  return 0;
}
