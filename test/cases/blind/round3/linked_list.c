// flags: -std=gnu11
/* A queue of messages as a linked list. */
#include "svc_c.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct msg {
  char *to;
  char *text;
  struct msg *next;
};

struct queue {
  struct msg *head;
  struct msg *tail;
  size_t count;
};

static char *copy(const char *s) {
  size_t n = strlen(s) + 1;
  char *p = malloc(n);
  if (p) memcpy(p, s, n);
  return p;
}

static int push(struct queue *q, const char *to, const char *text) {
  struct msg *m = calloc(1, sizeof *m);
  if (!m) return -1;
  m->to = copy(to);
  m->text = copy(text);
  if (q->tail)
    q->tail->next = m;
  else
    q->head = m;
  q->tail = m;
  q->count++;
  return 0;
}

static struct msg *pop(struct queue *q) {
  struct msg *m = q->head;
  if (!m) return NULL;
  q->head = m->next;
  if (!q->head) q->tail = NULL;
  q->count--;
  return m;
}

static void drop(struct msg *m) {
  free(m->to);
  free(m->text);
  free(m);
}

void run_queue(const struct account *a) {
  struct queue mails = {0}, jobs = {0};
  struct msg *m;
  push(&mails, a->email, "hello");
  push(&jobs, "worker", a->plan);
  for (m = mails.head; m; m = m->next) {
    acme_send(m->to);   // expect: user.contact.email -> acme
    acme_send(m->text); // silent
  }
  for (m = jobs.head; m; m = m->next) {
    acme_send(m->to);   // silent
    acme_send(m->text); // silent
  }
  acme_send_int((int)mails.count); // silent
  while ((m = pop(&mails)) != NULL) {
    globex_send(m->to); // expect: user.contact.email -> globex
    drop(m);
  }
  push(&jobs, "worker", a->name);
  if ((m = pop(&jobs)) != NULL) {
    globex_send(m->text); // expect: user.name -> globex
    globex_send(m->to);   // silent
    drop(m);
  }
  char *c = copy(a->phone);
  acme_send(c); // expect: user.contact.phone_number -> acme
  free(c);
  c = copy(a->plan);
  acme_send(c); // silent
  free(c);
  struct msg local = {0};
  local.to = (char *)a->email;
  acme_send(local.to);   // expect: user.contact.email -> acme
  acme_send(local.text); // silent
  memset(&local, 0, sizeof local);
  acme_send(local.to); // silent
}
