/* Structures by value: copies, compound literals, designated initialisers, flexible arrays, arrays in records. */
#include "case_c.h"

#include <stdlib.h>
#include <string.h>

struct point {
  int x, y;
};
struct label {
  char text[32];
  struct point at;
};
struct packet {
  unsigned len;
  unsigned kind;
  char body[];
};

static struct label make(const char *text, int x) {
  struct label l = {.at = {.x = x}};
  strncpy(l.text, text, sizeof l.text - 1);
  return l;
}
static struct label moved(struct label l, int dx) {
  l.at.x += dx;
  return l;
}
static void changed(struct label l) { strcpy(l.text, "changed"); }
static struct packet *pack(const char *s) {
  size_t n = strlen(s) + 1;
  struct packet *p = malloc(sizeof *p + n);
  p->len = (unsigned)n;
  p->kind = 7;
  memcpy(p->body, s, n);
  return p;
}
static int year(struct point p) { return p.y; }

int main(void) {
  struct user u;
  load_user(1, &u);
  struct label a = make(u.email, 1), b = make("b", 2);
  acme_send(a.text);  // expect: user.contact.email -> acme
  acme_send(b.text);
  acme_send_int(a.at.x);
  struct label c = moved(a, 3);
  acme_send(c.text);  // expect: user.contact.email -> acme
  acme_send_int(c.at.x);
  changed(a);
  acme_send(a.text);  // expect: user.contact.email -> acme
  a = b;
  acme_send(a.text);
  acme_send(c.text);  // expect: user.contact.email -> acme
  c = (struct label){.text = "c"};
  acme_send(c.text);
  struct packet *p = pack(u.name), *q = pack("q");
  acme_send(p->body);  // expect: user.name -> acme
  acme_send_int(p->len);
  acme_send_int(p->kind);
  acme_send(q->body);
  free(p);
  p = pack("again");
  acme_send(p->body);
  acme_send_int(year((struct point){1, birth_year(1)}));  // expect: user.demographic.date_of_birth -> acme
  acme_send_int(year((struct point){birth_year(1), 1}));
  struct label row[2] = {[1] = make(u.phone, 4)};
  acme_send(row[1].text);  // expect: user.contact.phone_number -> acme
  memset(row, 0, sizeof row);
  acme_send(row[1].text);
  struct user copy = u;
  memset(u.name, 0, sizeof u.name);
  acme_send(u.name);
  acme_send(copy.name);  // expect: user.name -> acme
  memset(&copy, 0, sizeof copy);
  acme_send(copy.name);
  return 0;
}
