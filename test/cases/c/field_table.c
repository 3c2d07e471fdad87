// Members named by their offsets, and tables made by X-macros.
#include "case.h"

#include <stddef.h>
#include <stdio.h>
#include <string.h>

struct account {
  char login[32];
  char mail[64];
  int level;
};

struct field {
  const char *name;
  size_t offset;
};
static const struct field fields[] = {
    {"login", offsetof(struct account, login)},
    {"mail", offsetof(struct account, mail)},
};

static void set_field(struct account *a, const char *name, const char *value) {
  for (size_t i = 0; i < 2; i++)
    if (!strcmp(fields[i].name, name)) strcpy((char *)a + fields[i].offset, value);
}

#define ITEMS(X) X(login) X(mail)
static void send_items(const struct account *a) {
#define SEND(name) acme_send(a->name);
  ITEMS(SEND)  // expect: user.contact.email -> acme
#undef SEND
}

enum {
#define ENUM(name) ITEM_##name,
  ITEMS(ENUM)
#undef ENUM
  ITEM_COUNT
};

static const char *item(const struct account *a, int which) {
  switch (which) {
#define CASE(name) case ITEM_##name: return a->name;
    ITEMS(CASE)
#undef CASE
  }
  return NULL;
}

int main(void) {
  struct user u;
  load_user(1, &u);
  struct account a = {"me", "", 3}, b = {"you", "", 4}, c = {"", "", 0};
  strcpy(a.mail, u.email);
  strcpy(b.mail, u.plan);
  send_items(&a);
  acme_send(item(&a, ITEM_mail));  // expect: user.contact.email -> acme
  acme_send(item(&b, ITEM_mail));
  acme_send(b.mail);
  acme_send_int(ITEM_COUNT);
  set_field(&c, "mail", u.name);
  acme_send(c.mail);  // expect: user.name -> acme
  acme_send_int(b.level);
  return 0;
}
