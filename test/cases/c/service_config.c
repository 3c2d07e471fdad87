// An INI file, a registry of settings with setters, a reload by signal, a worker thread with a pipe of messages.
// flags: -std=gnu11
#include "case.h"

#include <pthread.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

enum type { T_INT, T_TEXT };

struct setting {
  const char *name;
  enum type type;
  union {
    int *number;
    char *text;
  } at;
  size_t room;
};

static int cfg_port = 80;
static char cfg_host[64] = "localhost";
static char cfg_plan[32];
static PII(user.contact.email) char cfg_admin[64];

static const struct setting settings[] = {
    {"port", T_INT, {.number = &cfg_port}, 0},
    {"host", T_TEXT, {.text = cfg_host}, sizeof cfg_host},
    {"plan", T_TEXT, {.text = cfg_plan}, sizeof cfg_plan},
};

static volatile sig_atomic_t reload;
static void on_hup(int sig) {
  (void)sig;
  reload = 1;
}

static int set(const char *name, const char *value) {
  for (size_t i = 0; i < sizeof settings / sizeof *settings; i++) {
    const struct setting *s = &settings[i];
    if (strcmp(s->name, name)) continue;
    if (s->type == T_INT)
      *s->at.number = atoi(value);
    else
      snprintf(s->at.text, s->room, "%s", value);
    return 0;
  }
  return -1;
}

static int load(const char *path) {
  FILE *f = fopen(path, "r");
  if (!f) return -1;
  char line[256], section[32] = "";
  int n = 0;
  while (fgets(line, sizeof line, f)) {
    char name[64], value[128];
    if (line[0] == '[') {
      sscanf(line, "[%31[^]]", section);
    } else if (sscanf(line, "%63[^=]=%127[^\n]", name, value) == 2) {
      if (set(name, value) == 0) n++;
    }
  }
  fclose(f);
  return n;
}

struct message {
  int kind;
  char text[96];
  struct message *next;
};

struct mailbox {
  pthread_mutex_t lock;
  pthread_cond_t filled;
  struct message *first, **last;
  int closed;
};

static void post(struct mailbox *m, int kind, const char *text) {
  struct message *msg = calloc(1, sizeof *msg);
  msg->kind = kind;
  strncpy(msg->text, text, sizeof msg->text - 1);
  pthread_mutex_lock(&m->lock);
  *m->last = msg;
  m->last = &msg->next;
  pthread_cond_signal(&m->filled);
  pthread_mutex_unlock(&m->lock);
}

static struct message *take(struct mailbox *m) {
  pthread_mutex_lock(&m->lock);
  while (!m->first && !m->closed) pthread_cond_wait(&m->filled, &m->lock);
  struct message *msg = m->first;
  if (msg) {
    m->first = msg->next;
    if (!m->first) m->last = &m->first;
  }
  pthread_mutex_unlock(&m->lock);
  return msg;
}

static void *deliver(void *arg) {
  struct mailbox *m = arg;
  struct message *msg;
  while ((msg = take(m)) != NULL) {
    acme_send_int(msg->kind);
    acme_send(msg->text);  // expect: user.name -> acme
    free(msg);
  }
  return NULL;
}

static void *tick(void *arg) {
  struct mailbox *m = arg;
  while (!m->closed) {
    struct message *msg = take(m);
    if (!msg) break;
    globex_send(msg->text);
    free(msg);
  }
  return NULL;
}

static void mailbox_init(struct mailbox *m) {
  memset(m, 0, sizeof *m);
  pthread_mutex_init(&m->lock, NULL);
  pthread_cond_init(&m->filled, NULL);
  m->last = &m->first;
}

int main(int argc, char **argv) {
  struct user u;
  load_user(1, &u);
  signal(SIGHUP, on_hup);
  load(argc > 1 ? argv[1] : "service.ini");
  acme_send(cfg_host);
  acme_send_int(cfg_port);
  acme_send(cfg_admin);  // expect: user.contact.email -> acme
  set("plan", u.plan);
  acme_send(cfg_plan);
  struct mailbox outbox, ticks;
  mailbox_init(&outbox);
  mailbox_init(&ticks);
  pthread_t a, b;
  pthread_create(&a, NULL, deliver, &outbox);
  pthread_create(&b, NULL, tick, &ticks);
  post(&outbox, 1, u.name);
  post(&ticks, 2, u.plan);
  if (reload) load(argv[1]);
  outbox.closed = ticks.closed = 1;
  pthread_join(a, NULL);
  pthread_join(b, NULL);
  return 0;
}
