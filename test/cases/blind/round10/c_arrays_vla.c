/* Variable length arrays, flexible array members, pointers to arrays, arrays of structs, pointer walks, array parameters. */
#include "svc_c.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct packet {
  int kind;
  size_t used;
  char body[];
};

struct row {
  char owner[16];
  char shelf[16];
};

static void get_account(struct account *a, int id) {
  memset(a, 0, sizeof *a);
  a->id = id;
  snprintf(a->plan, sizeof a->plan, "%s", setting("plan"));
  snprintf(a->email, sizeof a->email, "%s", current_email());
  snprintf(a->name, sizeof a->name, "%s", current_name());
}

static struct packet *make_packet(int kind, const char *text) {
  size_t n = strlen(text) + 1;
  struct packet *p = malloc(sizeof *p + n);
  if (!p) exit(1);
  p->kind = kind;
  p->used = n;
  memcpy(p->body, text, n);
  return p;
}

static void flexible(const struct account *a) {
  struct packet *mail = make_packet(1, a->email);
  struct packet *plan = make_packet(2, a->plan);
  acme_send(mail->body);  // expect: user.contact.email -> acme
  acme_send(plan->body);  // silent: the other packet
  acme_send_int(mail->kind);  // silent: the other member
  free(mail);
  free(plan);
}

static void variable_length(const struct account *a, size_t n) {
  char text[n];
  char other[n];
  snprintf(text, n, "%s", a->name);
  snprintf(other, n, "%s", a->plan);
  acme_send(text);  // expect: user.name -> acme
  acme_send(other);  // silent: the other array
  acme_send_int((int)(sizeof text / 16));  // silent: a size
}

static void grid(const struct account *a, size_t n) {
  char cells[2][n];
  char (*line)[n] = cells;
  snprintf(*line, n, "%s", a->email);
  ++line;
  snprintf(*line, n, "%s", a->email);
  acme_send(cells[1]);  // expect: user.contact.email -> acme
}

static void fill(struct row rows[], int count, const char *owner) {
  for (struct row *r = rows; r < rows + count; ++r) {
    snprintf(r->owner, sizeof r->owner, "%s", owner);
    snprintf(r->shelf, sizeof r->shelf, "shelf %d", (int)(r - rows));
  }
}

static void records(const struct account *a) {
  struct row sent[2], kept[2];
  fill(sent, 2, a->name);
  fill(kept, 2, a->plan);
  acme_send((sent + 1)->owner);  // expect: user.name -> acme
  acme_send(sent[1].shelf);  // silent: the other member
  acme_send(kept[1].owner);  // silent: the other array
}

static void walk(const struct account *a) {
  char out[64];
  const char *src = a->email;
  char *dst = out;
  while (*src && dst < out + sizeof out - 1) *dst++ = *src++;
  *dst = '\0';
  acme_send(out);  // expect: user.contact.email -> acme
  acme_send_int((int)(dst - out) / 100);  // silent: a distance
  snprintf(out, sizeof out, "%s", a->plan);
  acme_send(out);  // silent: the buffer was written anew
}

int main(void) {
  struct account a;
  get_account(&a, 1);
  flexible(&a);
  variable_length(&a, 32);
  grid(&a, 24);
  records(&a);
  walk(&a);
  return 0;
}
