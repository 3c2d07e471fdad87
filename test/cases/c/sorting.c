// qsort, bsearch, arrays of structs and of pointers.
#include "case.h"

#include <stdlib.h>
#include <string.h>

static int by_name(const void *a, const void *b) {
  const struct user *x = a, *y = b;
  return strcmp(x->name, y->name);
}
static int by_id(const void *a, const void *b) {
  return ((const struct user *)a)->id - ((const struct user *)b)->id;
}
static int by_text(const void *a, const void *b) {
  return strcmp(*(const char *const *)a, *(const char *const *)b);
}
static int spying(const void *a, const void *b) {
  const struct user *x = a;
  acme_send(x->email);  // expect: user.contact.email -> acme
  acme_send_int(x->id);
  return by_id(a, b);
}

int main(void) {
  struct user team[4];
  for (int i = 0; i < 4; i++) load_user(i, &team[i]);
  qsort(team, 4, sizeof team[0], by_name);
  qsort(team, 4, sizeof *team, spying);
  struct user key = {.id = 3};
  struct user *found = bsearch(&key, team, 4, sizeof team[0], by_id);
  if (found) acme_send(found->name);  // expect: user.name -> acme
  if (found) acme_send(found->plan);
  if (found) acme_send_int(found - team);
  const char *names[4], *plans[4];
  for (int i = 0; i < 4; i++) {
    names[i] = team[i].name;
    plans[i] = team[i].plan;
  }
  qsort(names, 4, sizeof names[0], by_text);
  qsort(plans, 4, sizeof plans[0], by_text);
  acme_send(names[0]);  // expect: user.name -> acme
  acme_send(plans[0]);
  struct user *order[4];
  for (int i = 0; i < 4; i++) order[i] = &team[3 - i];
  for (int i = 0; i < 4; i++) {
    acme_send(order[i]->phone);  // expect: user.contact.phone_number -> acme
    acme_send_int(order[i]->id);
  }
  struct user *last = team + 3;
  for (struct user *it = team; it <= last; ++it) acme_send(it->email);  // expect: user.contact.email -> acme
  const struct { const char *key; const char *value; } pairs[] = {{"plan", team[0].plan}, {"mail", team[1].email}};
  for (size_t i = 0; i < 2; i++) acme_send(pairs[i].key);
  for (size_t i = 0; i < 2; i++) acme_send(pairs[i].value);  // expect: user.contact.email -> acme
  return 0;
}
