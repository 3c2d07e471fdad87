/* C: structs by value and by pointer, nested, in arrays, with a flexible member, in lists. */
#include "svc_c.h"

#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct name { char first[64]; char title[8]; };

struct card {
  struct name holder;
  struct { char street[32]; char zip[16]; } home;   /* no tag */
  const char *remark;
  int visits;
};

struct message {
  size_t size;
  char topic[16];
  char body[];
};

struct node {
  char text[64];
  struct node *next;
};

struct list { struct node *head, *tail; int length; };

static struct card card_make(const struct user *u) {
  struct card c = {.remark = u->plan, .visits = u->id};
  snprintf(c.holder.first, sizeof c.holder.first, "%s", u->name);
  strcpy(c.holder.title, "dr");
  strcpy(c.home.zip, "1000AA");
  return c;
}

static void anonymise(struct card *c) { memset(&c->holder, 0, sizeof c->holder); }
static struct card anonymised(struct card c) {
  memset(&c.holder, 0, sizeof c.holder);
  return c;
}

static struct message *message_new(const char *topic, const char *body) {
  size_t size = strlen(body) + 1;
  struct message *m = malloc(sizeof *m + size);
  if (!m) abort();
  m->size = size;
  snprintf(m->topic, sizeof m->topic, "%s", topic);
  memcpy(m->body, body, size);
  return m;
}

static void list_add(struct list *l, const char *text) {
  struct node *n = calloc(1, sizeof *n);
  if (!n) abort();
  snprintf(n->text, sizeof n->text, "%s", text);
  if (l->tail) l->tail->next = n;
  else l->head = n;
  l->tail = n;
  l->length++;
}

static void list_free(struct list *l) {
  while (l->head) {
    struct node *next = l->head->next;
    free(l->head);
    l->head = next;
  }
  l->tail = NULL;
  l->length = 0;
}

static void by_value(const struct user *u) {
  struct card c = card_make(u);
  acme_send(c.holder.first); // expect: user.name -> acme
  acme_send(c.holder.title); // silent
  acme_send(c.remark); // silent
  acme_send(c.home.zip); // silent
  struct card copy = c;
  struct card hidden = anonymised(c);
  acme_send(hidden.holder.first); // silent
  acme_send(c.holder.first); // expect: user.name -> acme
  anonymise(&c);
  acme_send(c.holder.first); // silent
  acme_send(copy.holder.first); // expect: user.name -> acme
  copy.remark = u->phone;
  acme_send(copy.remark); // expect: user.contact.phone_number -> acme
  acme_send(c.remark); // silent
  c.holder = copy.holder;
  acme_send(c.holder.first); // expect: user.name -> acme
  acme_send_bytes(&c.home, sizeof c.home); // silent
  acme_send_bytes(&c.holder, sizeof c.holder); // expect: user.name -> acme
}

static void pointers(const struct user *u) {
  struct card c = card_make(u), *p = &c;
  struct name *who = &p->holder;
  char *zip = p->home.zip;
  strcpy(who->first, "somebody");
  acme_send(c.holder.first); // silent
  snprintf(zip, sizeof c.home.zip, "%s", u->phone);
  acme_send(c.home.zip); // expect: user.contact.phone_number -> acme
  acme_send(p->holder.title); // silent
  struct card *owner = (struct card *)((char *)zip - offsetof(struct card, home.zip));
  acme_send(owner->holder.title); // silent
  acme_send(owner->home.zip); // expect: user.contact.phone_number -> acme
  struct card rows[2] = {card_make(u), card_make(u)};
  for (int i = 0; i < 2; i++) acme_send(rows[i].holder.title); // silent
  for (struct card *r = rows; r < rows + 2; r++) acme_send(r->holder.first); // expect: user.name -> acme
}

static void heap(const struct user *u) {
  struct message *mail = message_new("mail", u->email);
  struct message *ping = message_new("ping", u->plan);
  acme_send(mail->topic); // silent
  acme_send(mail->body); // expect: user.contact.email -> acme
  acme_send(ping->body); // silent
  acme_send_int((int)mail->size); // silent
  free(mail);
  free(ping);
  struct list people = {0}, places = {0};
  list_add(&people, "first");
  acme_send(people.head->text); // silent
  list_add(&people, u->name);
  list_add(&places, "somewhere");
  for (struct node *n = people.head; n; n = n->next) acme_send(n->text); // expect: user.name -> acme
  for (struct node *n = places.head; n; n = n->next) acme_send(n->text); // silent
  acme_send_int(people.length); // silent
  list_free(&people);
  list_add(&people, u->plan);
  acme_send(people.tail->text); // silent
  list_free(&people);
  list_free(&places);
}

int main(void) {
  struct user u;
  if (user_load(4, &u)) return 1;
  by_value(&u);
  pointers(&u);
  heap(&u);
  return 0;
}
