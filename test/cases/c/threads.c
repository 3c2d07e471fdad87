// pthreads: arguments, results, thread-specific data, a queue.
#include "case.h"

#include <pthread.h>
#include <stdatomic.h>
#include <stdlib.h>
#include <string.h>

struct job {
  struct job *next;
  char *text;
  int id;
};
static struct job *g_jobs;
static pthread_mutex_t g_lock = PTHREAD_MUTEX_INITIALIZER;
static pthread_cond_t g_more = PTHREAD_COND_INITIALIZER;

static void enqueue(const char *text, int id) {
  struct job *j = malloc(sizeof *j);
  j->text = strdup(text);
  j->id = id;
  pthread_mutex_lock(&g_lock);
  j->next = g_jobs;
  g_jobs = j;
  pthread_cond_signal(&g_more);
  pthread_mutex_unlock(&g_lock);
}

static void *worker(void *arg) {
  (void)arg;
  for (;;) {
    pthread_mutex_lock(&g_lock);
    while (!g_jobs) pthread_cond_wait(&g_more, &g_lock);
    struct job *j = g_jobs;
    g_jobs = j->next;
    pthread_mutex_unlock(&g_lock);
    acme_send(j->text);  // expect: user.contact.email -> acme
    acme_send_int(j->id);
    free(j->text);
    free(j);
  }
  return NULL;
}

struct task {
  const struct user *u;
  char result[64];
};
static void *fill(void *arg) {
  struct task *t = arg;
  strcpy(t->result, t->u->name);
  return t->result;
}
static void *send_arg(void *arg) {
  globex_send(arg);  // expect: user.contact.phone_number -> globex
  return NULL;
}
static void *send_plan(void *arg) {
  globex_send(arg);
  return NULL;
}

static pthread_key_t g_key;
static _Thread_local const char *t_name;
static _Atomic(const char *) g_shared;
static atomic_int g_number;

int main(void) {
  struct user u;
  load_user(1, &u);
  pthread_t a, b, c, d;
  pthread_create(&a, NULL, worker, NULL);
  enqueue(u.email, u.id);
  struct task t = {.u = &u};
  pthread_create(&b, NULL, fill, &t);
  void *result = NULL;
  pthread_join(b, &result);
  acme_send(t.result);  // expect: user.name -> acme
  pthread_create(&c, NULL, send_arg, (void *)u.phone);
  pthread_create(&d, NULL, send_plan, u.plan);
  pthread_key_create(&g_key, free);
  t_name = u.name;
  acme_send(t_name);  // expect: user.name -> acme
  atomic_store(&g_shared, u.email);
  acme_send(atomic_load(&g_shared));  // expect: user.contact.email -> acme
  g_shared = u.plan;
  acme_send(g_shared);
  atomic_fetch_add(&g_number, u.phone[0]);
  acme_send_int(atomic_load(&g_number));  // expect: user.contact.phone_number -> acme
  return 0;
}
