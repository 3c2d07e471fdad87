// Threads with queues, condition variables, per-thread data, once, pipes, signals, timers.
// flags: -std=gnu11 -pthread
#include "guest.h"

#include <pthread.h>
#include <semaphore.h>
#include <signal.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <threads.h>
#include <unistd.h>

typedef struct task {
  void (*run)(struct task *self);
  struct task *next;
} task_t;

typedef struct {
  pthread_mutex_t lock;
  pthread_cond_t more;
  task_t *head, **tail;
  bool stop;
} pool_t;

static void pool_init(pool_t *p) {
  pthread_mutex_init(&p->lock, NULL);
  pthread_cond_init(&p->more, NULL);
  p->head = NULL;
  p->tail = &p->head;
  p->stop = false;
}

static void pool_add(pool_t *p, task_t *t) {
  pthread_mutex_lock(&p->lock);
  t->next = NULL;
  *p->tail = t;
  p->tail = &t->next;
  pthread_cond_signal(&p->more);
  pthread_mutex_unlock(&p->lock);
}

static void *pool_loop(void *arg) {
  pool_t *p = arg;
  for (;;) {
    pthread_mutex_lock(&p->lock);
    while (!p->head && !p->stop) pthread_cond_wait(&p->more, &p->lock);
    task_t *t = p->head;
    if (t && !(p->head = t->next)) p->tail = &p->head;
    pthread_mutex_unlock(&p->lock);
    if (!t) return NULL;
    t->run(t);
    free(t);
  }
}

struct mail_task {
  task_t task;
  char to[64];
  char subject[64];
};
static void run_mail(task_t *t) {
  struct mail_task *m = (struct mail_task *)t;
  to_acme(m->to);  // expect: user.contact.email -> acme
  to_acme(m->subject);
}

struct count_task {
  task_t task;
  const char *what;
  int amount;
};
static void run_count(task_t *t) {
  struct count_task *c = (struct count_task *)t;
  to_globex(c->what);
  num_to_acme(c->amount);
}

struct channel {
  pthread_mutex_t m;
  pthread_cond_t c;
  char slot[64];
  bool full;
};
static void chan_put(struct channel *c, const char *s) {
  pthread_mutex_lock(&c->m);
  while (c->full) pthread_cond_wait(&c->c, &c->m);
  strncpy(c->slot, s, sizeof c->slot - 1);
  c->full = true;
  pthread_cond_broadcast(&c->c);
  pthread_mutex_unlock(&c->m);
}
static void chan_get(struct channel *c, char *out) {
  pthread_mutex_lock(&c->m);
  while (!c->full) pthread_cond_wait(&c->c, &c->m);
  strcpy(out, c->slot);
  c->full = false;
  pthread_cond_broadcast(&c->c);
  pthread_mutex_unlock(&c->m);
}

static struct channel names = {PTHREAD_MUTEX_INITIALIZER, PTHREAD_COND_INITIALIZER, "", false};
static struct channel plain = {PTHREAD_MUTEX_INITIALIZER, PTHREAD_COND_INITIALIZER, "", false};
static void *consume(void *unused) {
  (void)unused;
  char a[64], b[64];
  chan_get(&names, a);
  chan_get(&plain, b);
  to_acme(a);  // expect: user.name -> acme
  to_acme(b);
  return NULL;
}

static pthread_key_t key;
static pthread_once_t once = PTHREAD_ONCE_INIT;
static void make_key(void) { pthread_key_create(&key, free); }
static void set_tag(const char *s) {
  pthread_once(&once, make_key);
  pthread_setspecific(key, strdup(s));
}

static _Atomic(const char *) latest;
static _Thread_local char scratch[64];
static int worker_c11(void *arg) {
  const struct guest *g = arg;
  snprintf(scratch, sizeof scratch, "%s", g->name);
  to_acme(scratch);  // expect: user.name -> acme
  atomic_store(&latest, g->phone);
  return g->room;
}

static volatile sig_atomic_t hups;
static void on_hup(int sig) {
  hups += sig == SIGHUP;
  num_to_acme(hups);
}

int main(void) {
  struct guest *g = checkin(8);
  pool_t pool;
  pool_init(&pool);
  pthread_t t;
  pthread_create(&t, NULL, pool_loop, &pool);
  struct mail_task *m = calloc(1, sizeof *m);
  m->task.run = run_mail;
  strncpy(m->to, ask_email(), sizeof m->to - 1);
  strcpy(m->subject, "welcome");
  pool_add(&pool, &m->task);
  struct count_task *c = calloc(1, sizeof *c);
  *c = (struct count_task){{run_count, NULL}, "guests", 1};
  pool_add(&pool, (task_t *)c);
  pthread_join(t, NULL);

  pthread_t u;
  pthread_create(&u, NULL, consume, NULL);
  chan_put(&names, g->name);
  chan_put(&plain, g->wishes);
  pthread_join(u, NULL);

  set_tag(g->wishes);
  to_acme(pthread_getspecific(key));

  thrd_t w;
  int room = 0;
  thrd_create(&w, worker_c11, g);
  thrd_join(w, &room);
  num_to_acme(room);
  to_acme(atomic_load(&latest));  // expect: user.contact.phone_number -> acme

  signal(SIGHUP, on_hup);

  int fds[2];
  char got[32];
  if (pipe(fds) == 0) {
    ssize_t n = read(fds[0], got, sizeof got);
    num_to_acme(n);
    to_acme(got);
  }
  return 0;
}
