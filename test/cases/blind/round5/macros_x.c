/* X macros, statement macros, stringising, token pasting, _Generic, compound literals, designated tables. */
#include "svc_c.h"

#include <stdio.h>
#include <string.h>

#define FIELDS(X) \
  X(mail, char *) \
  X(label, char *) \
  X(count, int)

struct record {
#define X(name, type) type name;
  FIELDS(X)
#undef X
};

enum kind {
#define X(name, type) KIND_##name,
  FIELDS(X)
#undef X
      KIND_LAST
};

static const char *const kind_names[] = {
#define X(name, type) [KIND_##name] = #name,
    FIELDS(X)
#undef X
};

#define SET(r, f, v) \
  do { \
    (r)->f = (v); \
  } while (0)
#define SEND_IF(cond, v) \
  do { \
    if (cond) acme_send(v); \
  } while (0)
#define SWAP(T, a, b) \
  do { \
    T tmp_ = (a); \
    (a) = (b); \
    (b) = tmp_; \
  } while (0)
#define LEN(a) (sizeof(a) / sizeof *(a))
#define STR_(x) #x
#define STR(x) STR_(x)
#define SEND_ANY(v) _Generic((v), char *: acme_send, const char *: acme_send, int: acme_send_int)(v)
#define DEF_GETTER(f, T) \
  static T get_##f(const struct record *r) { return r->f; }
FIELDS(DEF_GETTER)
#define TRACING 0
#define TRACE(v) \
  do { \
    if (TRACING) acme_send(v); \
  } while (0)
#ifdef WITH_DEBUG
#define DEBUG(v) acme_send(v)
#else
#define DEBUG(v) ((void)0)
#endif
#define FIRST(a, ...) a
#define REST(a, ...) __VA_ARGS__
#define MAX(a, b) ((a) > (b) ? (a) : (b))
#define container(ptr, type, member) ((type *)((char *)(ptr)-offsetof(type, member)))

struct link {
  struct link *next;
};
struct item {
  char text[32];
  struct link link;
};

void macros(struct account *a, int n) {
  struct record r = {0};
  SET(&r, mail, a->email);
  SET(&r, label, a->plan);
  SET(&r, count, a->id);
  acme_send(r.mail);           // expect: user.contact.email -> acme
  acme_send(r.label);          // silent
  acme_send(get_mail(&r));     // expect: user.contact.email -> acme
  acme_send(get_label(&r));    // silent
  acme_send_int(get_count(&r)); // silent
  acme_send(kind_names[n]);    // silent
  acme_send(STR(r.mail));      // silent
  SEND_ANY(r.mail);            // expect: user.contact.email -> acme
  SEND_ANY(r.label);           // silent
  SEND_ANY(r.count);           // silent
  SWAP(char *, r.mail, r.label);
  acme_send(r.mail);           // silent
  acme_send(r.label);          // expect: user.contact.email -> acme
  SEND_IF(n > 2, a->name);     // expect: user.name -> acme
  SEND_IF(0, a->name);         // silent
  SEND_IF(n, a->plan);         // silent
  TRACE(a->email);             // silent
  DEBUG(a->email);             // silent
  acme_send(FIRST(a->plan, a->email));  // silent
  acme_send(FIRST(a->email, a->plan));  // expect: user.contact.email -> acme
  acme_send(REST(a->email, a->plan));   // silent
  acme_send(MAX(a->phone, a->plan));    // expect: user.contact.phone_number -> acme
  acme_send_int((int)LEN(a->email));    // silent
  struct item it = {.text = "item"};
  strncpy(it.text, a->name, sizeof it.text - 1);
  struct link *l = &it.link;
  acme_send(container(l, struct item, link)->text);  // expect: user.name -> acme
  struct item clean = {"clean", {&it.link}};
  l = &clean.link;
  acme_send(container(l, struct item, link)->text);        // silent
  acme_send(container(l->next, struct item, link)->text);  // expect: user.name -> acme
  const struct record *lit = &(struct record){.mail = "m", .label = a->name, .count = 3};
  acme_send(lit->mail);   // silent
  acme_send(lit->label);  // expect: user.name -> acme
  acme_send_int(lit->count);  // silent
  const char *list[] = {[1] = a->plan, [0] = "zero"};
  for (size_t i = 0; i < LEN(list); ++i) acme_send(list[i]);  // silent
  int lens[] = {[KIND_mail] = (int)strlen(a->email), [KIND_label] = 1};
  acme_send_int(lens[KIND_mail]);  // silent
  _Static_assert(KIND_LAST == 3, "three");
  char path[32];
  snprintf(path, sizeof path, "/" STR(LINE_A) "/%s", a->phone);
  acme_send(path);  // expect: user.contact.phone_number -> acme
}
