// Storage backends behind a table of operations, reference counts, errors by goto.
// flags: -std=gnu11
#include "case.h"

#include <errno.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct backend;

struct backend_ops {
  const char *name;
  int (*open)(struct backend *b, const char *where);
  int (*put)(struct backend *b, const char *key, const void *data, size_t len);
  int (*get)(struct backend *b, const char *key, char **out);
  void (*close)(struct backend *b);
};

struct backend {
  const struct backend_ops *ops;
  int refs;
  void *priv;
};

struct memory_entry {
  char key[32];
  char *data;
  struct memory_entry *next;
};

struct memory_priv {
  struct memory_entry *entries;
};

struct remote_priv {
  char url[128];
  unsigned sent;
};

static int memory_open(struct backend *b, const char *where) {
  (void)where;
  b->priv = calloc(1, sizeof(struct memory_priv));
  return b->priv ? 0 : -ENOMEM;
}

static int memory_put(struct backend *b, const char *key, const void *data, size_t len) {
  struct memory_priv *p = b->priv;
  struct memory_entry *e = calloc(1, sizeof *e);
  if (!e) return -ENOMEM;
  strncpy(e->key, key, sizeof e->key - 1);
  e->data = malloc(len + 1);
  memcpy(e->data, data, len);
  e->data[len] = 0;
  e->next = p->entries;
  p->entries = e;
  return 0;
}

static int memory_get(struct backend *b, const char *key, char **out) {
  const struct memory_priv *p = b->priv;
  for (struct memory_entry *e = p->entries; e; e = e->next) {
    if (strcmp(e->key, key)) continue;
    *out = strdup(e->data);
    return 0;
  }
  return -ENOENT;
}

static void memory_close(struct backend *b) {
  struct memory_priv *p = b->priv;
  while (p->entries) {
    struct memory_entry *e = p->entries;
    p->entries = e->next;
    free(e->data);
    free(e);
  }
  free(p);
}

static int remote_open(struct backend *b, const char *where) {
  struct remote_priv *p = calloc(1, sizeof *p);
  if (!p) return -ENOMEM;
  snprintf(p->url, sizeof p->url, "https://%s/v1", where);
  b->priv = p;
  return 0;
}

static int remote_put(struct backend *b, const char *key, const void *data, size_t len) {
  struct remote_priv *p = b->priv;
  p->sent++;
  acme_send(p->url);
  acme_send(key);
  acme_send_bytes(data, len);  // expect: user.contact.email -> acme
  return 0;
}

static int remote_get(struct backend *b, const char *key, char **out) {
  (void)b;
  (void)key;
  *out = NULL;
  return -ENOSYS;
}

static void remote_close(struct backend *b) {
  const struct remote_priv *p = b->priv;
  acme_send_int(p->sent);
  free(b->priv);
}

static const struct backend_ops memory_ops = {"memory", memory_open, memory_put, memory_get, memory_close};
static const struct backend_ops remote_ops = {
    .name = "remote", .open = remote_open, .put = remote_put, .get = remote_get, .close = remote_close};

static struct backend *backend_new(const struct backend_ops *ops, const char *where) {
  struct backend *b = calloc(1, sizeof *b);
  if (!b) return NULL;
  b->ops = ops;
  b->refs = 1;
  if (b->ops->open(b, where) != 0) {
    free(b);
    return NULL;
  }
  return b;
}

static struct backend *backend_ref(struct backend *b) {
  b->refs++;
  return b;
}

static void backend_unref(struct backend *b) {
  if (--b->refs) return;
  b->ops->close(b);
  free(b);
}

static int put_text(struct backend *b, const char *key, const char *text) {
  return b->ops->put(b, key, text, strlen(text));
}

static int copy_all(struct backend *from, struct backend *to, const char *const *keys) {
  int rc = 0;
  char *text = NULL;
  for (; *keys; keys++) {
    rc = from->ops->get(from, *keys, &text);
    if (rc) goto out;
    rc = put_text(to, *keys, text);
    if (rc) goto out;
    free(text);
    text = NULL;
  }
out:
  free(text);
  return rc;
}

int main(void) {
  struct user u;
  load_user(1, &u);
  struct backend *people = backend_new(&memory_ops, "");
  struct backend *plans = backend_new(&memory_ops, "");
  struct backend *remote = backend_new(&remote_ops, "store.acme.example");
  put_text(people, "mail", u.email);
  put_text(plans, "plan", u.plan);
  char *mail = NULL, *plan = NULL;
  if (people->ops->get(people, "mail", &mail) == 0) globex_send(mail);  // expect: user.contact.email -> globex
  if (plans->ops->get(plans, "plan", &plan) == 0) globex_send(plan);
  globex_send(people->ops->name);
  static const char *const keys[] = {"mail", NULL};
  struct backend *again = backend_ref(people);
  acme_send_int(copy_all(again, remote, keys));
  free(mail);
  free(plan);
  backend_unref(again);
  backend_unref(people);
  backend_unref(plans);
  backend_unref(remote);
  return 0;
}
