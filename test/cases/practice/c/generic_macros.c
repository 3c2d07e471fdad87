/* Macros: statement expressions, X-macros for records, _Generic, stringify, log macros with levels. */
#include "case_c.h"

#include <stdio.h>
#include <string.h>

#define LOG(fmt, ...)                                            \
  do {                                                           \
    char line_[128];                                             \
    snprintf(line_, sizeof line_, "%s:" fmt, __func__, __VA_ARGS__); \
    acme_send(line_);                                            \
  } while (0)
#define LOG_IF(c, ...) \
  if (c) LOG(__VA_ARGS__)
#define DEBUG(...) ((void)sizeof(printf(__VA_ARGS__)))
#define STR(x) #x
#define NAME_OF(field) STR(field)
#define MAX(a, b)         \
  ({                      \
    __typeof__(a) a_ = a; \
    __typeof__(b) b_ = b; \
    a_ > b_ ? a_ : b_;    \
  })
#define SHIP(v) _Generic((v), int: acme_send_int, char *: acme_send, const char *: acme_send)(v)
#define SWAP(T, a, b) \
  do {                \
    T t_ = a;         \
    a = b;            \
    b = t_;           \
  } while (0)

#define FIELDS(X) X(city) X(mail) X(team)
struct contact {
#define X(f) const char *f;
  FIELDS(X)
#undef X
};
enum field {
#define X(f) F_##f,
  FIELDS(X)
#undef X
};
static const char *get(const struct contact *c, enum field f) {
  switch (f) {
#define X(f) \
  case F_##f: return c->f;
    FIELDS(X)
#undef X
  }
  return "";
}

int main(void) {
  struct user u;
  load_user(1, &u);
  LOG("%d %s", u.id, u.plan);
  LOG("%s", u.email);  // expect: user.contact.email -> acme
  LOG("%s", sha256_hex(u.email));  // expect: user.contact.email -> acme via hash
  LOG_IF(odd(1), "%s", u.name);  // expect: user.name -> acme
  LOG_IF(u.email[0] != 0, "%d", 1);
  DEBUG("%s", u.email);
  acme_send(NAME_OF(u.email));
  acme_send_int(MAX(u.id, 3));
  acme_send_int(MAX(birth_year(1), 1900));  // expect: user.demographic.date_of_birth -> acme
  SHIP(u.id);
  SHIP(u.phone);  // expect: user.contact.phone_number -> acme
  SHIP(u.plan);
  const char *a = "a", *b = u.phone;
  SWAP(const char *, a, b);
  acme_send(a);  // expect: user.contact.phone_number -> acme
  acme_send(b);
  struct contact c = {.city = "town", .mail = u.email, .team = "core"};
  acme_send(c.city);
  acme_send(c.mail);  // expect: user.contact.email -> acme
  acme_send(c.team);
  acme_send(get(&c, F_mail));  // expect: user.contact.email -> acme
  c.mail = "none";
  acme_send(get(&c, F_mail));
  return 0;
}
