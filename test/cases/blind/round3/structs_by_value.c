// flags: -std=gnu11
/* Structures by value, arrays of structures, unions and copies. */
#include "svc_c.h"

#include <stdio.h>
#include <string.h>

struct contact {
  char address[64];
  char label[32];
  int weight;
};
struct group {
  struct contact members[4];
  int n;
  struct contact lead;
};
union cell {
  long number;
  const char *text;
};
struct row {
  enum { NUM, TXT } kind;
  union cell cell;
};

static struct contact make(const char *address, const char *label) {
  struct contact c = {.weight = 1};
  snprintf(c.address, sizeof c.address, "%s", address);
  snprintf(c.label, sizeof c.label, "%s", label);
  return c;
}
static void add(struct group *g, struct contact c) { g->members[g->n++] = c; }
static struct contact first(const struct group *g) { return g->members[0]; }
static struct row num(long n) { return (struct row){.kind = NUM, .cell.number = n}; }
static struct row txt(const char *s) { return (struct row){.kind = TXT, .cell = {.text = s}}; }
static void swap(struct contact *a, struct contact *b) {
  struct contact t = *a;
  *a = *b;
  *b = t;
}
static const char *choose(int which, const char *a, const char *b) { return which ? a : b; }

void by_value(const struct account *a, int n) {
  struct contact c = make(a->email, "home");
  struct contact d = make("info@ours.example", "work");
  acme_send(c.address);    // expect: user.contact.email -> acme
  acme_send(c.label);      // silent
  acme_send_int(c.weight); // silent
  acme_send(d.address);    // silent
  swap(&c, &d);
  acme_send(d.address); // expect: user.contact.email -> acme
  acme_send(c.address); // silent
  struct group g = {0}, h = {0};
  add(&g, d);
  add(&h, c);
  acme_send(first(&g).address); // expect: user.contact.email -> acme
  acme_send(first(&g).label);   // silent
  acme_send(first(&h).address); // silent
  g.lead = first(&h);
  acme_send(g.lead.address); // silent
  h = g;
  acme_send(h.members[0].address); // expect: user.contact.email -> acme
  acme_send(h.lead.address);       // silent
  acme_send_bytes(&h.members[0], sizeof h.members[0]); // expect: user.contact.email -> acme
  memset(&g, 0, sizeof g);
  acme_send(g.members[0].address); // silent
  acme_send(h.members[0].address); // expect: user.contact.email -> acme
  g.lead = make(a->name, a->plan);
  acme_send(g.lead.address); // expect: user.name -> acme
  acme_send(g.lead.label);   // silent
  struct contact *p = &g.lead;
  strcpy(p->address, "reset");
  acme_send(g.lead.address); // silent
  strcpy(p->label, a->phone);
  acme_send(g.lead.label);   // expect: user.contact.phone_number -> acme
  struct row r = txt(a->phone);
  struct row s = num(a->id);
  acme_send(r.cell.text);              // expect: user.contact.phone_number -> acme
  acme_send_int((int)s.cell.number);   // silent
  r = s;
  acme_send_int((int)r.cell.number);   // silent
  r = txt(a->plan);
  acme_send(r.cell.text);              // silent
  acme_send(choose(n, a->plan, "x"));  // silent
  acme_send(choose(n, a->name, "x"));  // expect: user.name -> acme
  struct account copy = *a;
  acme_send(copy.name); // expect: user.name -> acme
  memset(copy.name, 0, sizeof copy.name);
  acme_send(copy.name);  // silent
  acme_send(copy.email); // expect: user.contact.email -> acme
  acme_send(copy.plan);  // silent
  memset(&copy, 0, sizeof copy);
  acme_send(copy.email); // silent
}
