// flags: -std=gnu11
/* A statement API with opaque handles, goto cleanup and row callbacks. */
#include "svc_c.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

typedef struct db db;
typedef struct stmt stmt;
struct stmt {
  char *sql;
  char *params[8];
  int n;
};
struct db {
  char *path;
  char last_error[128];
  stmt *open;
};

static void set_error(db *d, const char *fmt, ...) {
  va_list ap;
  va_start(ap, fmt);
  vsnprintf(d->last_error, sizeof d->last_error, fmt, ap);
  va_end(ap);
}
static int db_open(const char *path, db **out) {
  db *d = calloc(1, sizeof *d);
  if (!d) return -1;
  d->path = strdup(path);
  *out = d;
  return 0;
}
static void db_close(db *d) {
  if (!d) return;
  free(d->path);
  free(d);
}
static int prepare(db *d, const char *sql, stmt **out) {
  stmt *s = NULL;
  int rc = -1;
  if (!sql || !*sql) {
    set_error(d, "empty statement");
    goto done;
  }
  s = calloc(1, sizeof *s);
  if (!s) goto done;
  s->sql = strdup(sql);
  d->open = s;
  rc = 0;
done:
  *out = s;
  return rc;
}
static int bind_text(stmt *s, int i, const char *v) {
  if (i < 0 || i >= 8) return -1;
  free(s->params[i]);
  s->params[i] = v ? strdup(v) : NULL;
  if (i >= s->n) s->n = i + 1;
  return 0;
}
static void finalize(stmt *s) {
  if (!s) return;
  for (int i = 0; i < s->n; i++) free(s->params[i]);
  free(s->sql);
  free(s);
}
static int exec_row(stmt *s, int (*row)(void *ctx, int n, char **vals), void *ctx) { return row(ctx, s->n, s->params); }
static int collect(void *ctx, int n, char **vals) {
  char *out = ctx;
  out[0] = '\0';
  for (int i = 0; i < n; i++) {
    strcat(out, vals[i]);
    strcat(out, ";");
  }
  return 0;
}
static int count_cols(void *ctx, int n, char **vals) {
  (void)vals;
  *(int *)ctx += n;
  return 0;
}
static int send_first(void *ctx, int n, char **vals) {
  (void)ctx;
  if (n > 0) globex_send(vals[0]); // expect: user.name -> globex
  return 0;
}

int queries(const struct account *a) {
  db *d = NULL, *e = NULL;
  stmt *s = NULL, *t = NULL;
  int rc = 1, cols = 0;
  char text[512], other[512];
  if (db_open("main.db", &d) || db_open("side.db", &e)) goto out;
  if (prepare(d, "insert ?", &s) != 0) goto out;
  bind_text(s, 0, a->email);
  acme_send(s->sql);       // silent
  acme_send(s->params[0]); // expect: user.contact.email -> acme
  exec_row(s, collect, text);
  acme_send(text); // expect: user.contact.email -> acme
  if (prepare(e, "select ?", &t) != 0) goto out;
  bind_text(t, 0, a->plan);
  exec_row(t, collect, other);
  acme_send(other); // silent
  exec_row(s, count_cols, &cols);
  acme_send_int(cols); // silent
  set_error(d, "failed for %s", a->name);
  set_error(e, "failed for %d", a->id);
  acme_send(d->last_error); // expect: user.name -> acme
  acme_send(e->last_error); // silent
  acme_send(d->path);       // silent
  acme_send(e->open->sql);  // silent
  set_error(d, "ok");
  acme_send(d->last_error); // silent
  finalize(t);
  t = NULL;
  if (prepare(e, "update ?", &t) != 0) goto out;
  bind_text(t, 0, a->name);
  exec_row(t, send_first, NULL);
  rc = 0;
out:
  finalize(s);
  finalize(t);
  db_close(d);
  db_close(e);
  return rc;
}
