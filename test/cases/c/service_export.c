// An exporter: rows described by a table of fields, CSV escaping, columns chosen by flags.
// flags: -std=gnu11
#include "case.h"

#include <inttypes.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

enum { COL_ID = 1 << 0, COL_PLAN = 1 << 1, COL_EMAIL = 1 << 2, COL_NAME = 1 << 3 };

struct row {
  uint64_t id;
  char plan[16];
  char email[64];
  char name[64];
  time_t created;
};

struct table {
  struct row *rows;
  size_t len, cap;
};

typedef int (*formatter)(char *out, size_t room, const struct row *row);

static int format_id(char *out, size_t room, const struct row *row) {
  return snprintf(out, room, "%" PRIu64, row->id);
}
static int format_plan(char *out, size_t room, const struct row *row) { return snprintf(out, room, "%s", row->plan); }
static int format_email(char *out, size_t room, const struct row *row) { return snprintf(out, room, "%s", row->email); }
static int format_created(char *out, size_t room, const struct row *row) {
  struct tm tm;
  gmtime_r(&row->created, &tm);
  return (int)strftime(out, room, "%F", &tm);
}

struct column {
  unsigned flag;
  const char *title;
  formatter format;
};

static const struct column public_columns[] = {
    {COL_ID, "id", format_id},
    {COL_PLAN, "plan", format_plan},
    {0, "created", format_created},
};
static const struct column all_columns[] = {
    {COL_ID, "id", format_id},
    {COL_PLAN, "plan", format_plan},
    {COL_EMAIL, "email", format_email},
};

static struct row *table_add(struct table *t) {
  if (t->len == t->cap) {
    t->cap = t->cap ? 2 * t->cap : 8;
    t->rows = realloc(t->rows, t->cap * sizeof(struct row));
  }
  struct row *r = &t->rows[t->len++];
  memset(r, 0, sizeof *r);
  return r;
}

static void row_from_user(struct row *r, const struct user *u) {
  r->id = (uint64_t)u->id;
  memcpy(r->plan, u->plan, sizeof r->plan);
  memcpy(r->email, u->email, sizeof r->email);
  memcpy(r->name, u->name, sizeof r->name);
}

static size_t csv_escape(const char *in, char *out, size_t room) {
  size_t n = 0;
  out[n++] = '"';
  for (; *in && n + 3 < room; in++) {
    if (*in == '"') out[n++] = '"';
    out[n++] = *in;
  }
  out[n++] = '"';
  out[n] = '\0';
  return n;
}

static char *render(const struct table *t, const struct column *columns, size_t count) {
  char *text = malloc(t->len * 256 + 256);
  char *at = text;
  for (size_t c = 0; c < count; c++) at += sprintf(at, "%s%s", c ? "," : "", columns[c].title);
  *at++ = '\n';
  for (size_t i = 0; i < t->len; i++) {
    for (size_t c = 0; c < count; c++) {
      char raw[128], cell[256];
      columns[c].format(raw, sizeof raw, &t->rows[i]);
      csv_escape(raw, cell, sizeof cell);
      at = stpcpy(at, cell);
      *at++ = ',';
    }
    at[-1] = '\n';
  }
  *at = 0;
  return text;
}

static void total(const struct table *t, char *out, size_t room) {
  uint64_t sum = 0;
  for (size_t i = 0; i < t->len; i++) sum += t->rows[i].id;
  snprintf(out, room, "%zu rows, %" PRIu64, t->len, sum);
}

static const struct row *newest(const struct table *t) {
  const struct row *best = NULL;
  for (const struct row *r = t->rows; r != t->rows + t->len; ++r)
    if (!best || r->created > best->created) best = r;
  return best;
}

int main(void) {
  struct table t = {0};
  for (int i = 0; i < 10; i++) {
    struct user u;
    load_user(i, &u);
    struct row *r = table_add(&t);
    row_from_user(r, &u);
    r->created = time(NULL);
  }
  char *public_text = render(&t, public_columns, sizeof public_columns / sizeof *public_columns);
  char *full_text = render(&t, all_columns, sizeof all_columns / sizeof *all_columns);
  acme_send(public_text);
  acme_send(full_text);  // expect: user.contact.email -> acme
  char line[64];
  total(&t, line, sizeof line);
  acme_send(line);
  const struct row *r = newest(&t);
  acme_send(r->name);   // expect: user.name -> acme
  acme_send(r->email);  // expect: user.contact.email -> acme
  acme_send(r->plan);
  acme_send_int((long)r->created);
  acme_send_int((long)t.len);
  acme_send_bytes(t.rows, t.len * sizeof *t.rows);  // expect: user.contact.email -> acme; user.name -> acme
  free(public_text);
  free(full_text);
  free(t.rows);
  return 0;
}
