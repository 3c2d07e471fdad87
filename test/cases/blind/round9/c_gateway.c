// A request gateway in C: routes in a function-pointer table, growing byte buffers, filters with void * state, error codes and cleanup.
#include "svc_c.h"

#include <ctype.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

void load_account(struct account *out, int id);

/* ---- growing buffers ---- */

struct buf {
  char *data;
  size_t len, cap;
};

static int buf_add(struct buf *b, const char *text, size_t n) {
  if (b->len + n + 1 > b->cap) {
    size_t cap = (b->len + n + 1) * 2;
    char *grown = realloc(b->data, cap);
    if (grown == NULL) return -1;
    b->data = grown;
    b->cap = cap;
  }
  memcpy(b->data + b->len, text, n);
  b->len += n;
  b->data[b->len] = '\0';
  return 0;
}

static int buf_puts(struct buf *b, const char *text) { return buf_add(b, text, strlen(text)); }

static void buf_free(struct buf *b) {
  free(b->data);
  memset(b, 0, sizeof *b);
}

/* ---- requests and routes ---- */

enum status { ST_OK = 0, ST_DENIED = 3, ST_UNKNOWN = 4 };
enum { SHOW_PLAN = 1, SHOW_NAME = 2, SHOW_MAIL = 4 };

struct request {
  const char *verb;
  int account_id;
  unsigned flags;
};

struct reply {
  enum status status;
  char line[160];
  char log[64];
};

typedef void (*route_fn)(const struct request *rq, struct reply *rp);

static void route_ping(const struct request *rq, struct reply *rp) {
  rp->status = ST_OK;
  snprintf(rp->line, sizeof rp->line, "pong %d", rq->account_id);
  snprintf(rp->log, sizeof rp->log, "ping");
}

static void route_whoami(const struct request *rq, struct reply *rp) {
  struct account a;
  load_account(&a, rq->account_id);
  rp->status = ST_OK;
  snprintf(rp->line, sizeof rp->line, "you are %s", a.name);
  snprintf(rp->log, sizeof rp->log, "whoami %d (%zu letters)", a.id, strlen(a.name));
}

static void route_plan(const struct request *rq, struct reply *rp) {
  struct account a;
  load_account(&a, rq->account_id);
  rp->status = strchr(a.email, '@') != NULL ? ST_OK : ST_DENIED;
  snprintf(rp->line, sizeof rp->line, "plan %s", a.plan);
  snprintf(rp->log, sizeof rp->log, "plan");
}

struct route {
  const char *verb;
  route_fn fn;
};

static const struct route open_routes[] = {{"ping", route_ping}, {"plan", route_plan}, {NULL, NULL}};
static const struct route all_routes[] = {{"ping", route_ping}, {"whoami", route_whoami}, {NULL, NULL}};

static enum status serve(const struct route *table, const struct request *rq, struct reply *rp) {
  for (; table->verb != NULL; ++table) {
    if (strcmp(table->verb, rq->verb) == 0) {
      table->fn(rq, rp);
      return rp->status;
    }
  }
  rp->status = ST_UNKNOWN;
  snprintf(rp->line, sizeof rp->line, "unknown verb");
  rp->log[0] = '\0';
  return rp->status;
}

static void dispatch_all(void) {
  static const char *const verbs[] = {"ping", "whoami", "plan", "reboot"};
  int denied = 0;
  for (size_t i = 0; i < sizeof verbs / sizeof verbs[0]; ++i) {
    const struct request rq = {verbs[i], (int)i + 1, 0};
    struct reply open = {0};
    struct reply full = {0};
    if (serve(open_routes, &rq, &open) == ST_DENIED) ++denied;
    serve(all_routes, &rq, &full);
    acme_send(open.line);               // silent: the open table holds ping and plan
    acme_send(full.line);               // expect: user.name -> acme
    acme_send(full.log);                // silent: log lines hold ids and lengths
    acme_send_int((int)full.status);    // silent: a status
  }
  acme_send_int(denied);                // silent: a counter
}

/* ---- rendering with flags ---- */

static int render(const struct account *a, unsigned flags, struct buf *out) {
  int rc = 0;
  if (flags & SHOW_PLAN) rc |= buf_puts(out, a->plan) | buf_puts(out, ";");
  if (flags & SHOW_NAME) rc |= buf_puts(out, a->name) | buf_puts(out, ";");
  if (flags & SHOW_MAIL) rc |= buf_puts(out, a->email) | buf_puts(out, ";");
  return rc;
}

static int export_account(int id) {
  struct buf plain = {0}, named = {0}, mailed = {0};
  struct account a;
  int rc = -1;
  load_account(&a, id);
  if (a.id < 0) goto done;

  if (render(&a, SHOW_PLAN, &plain) != 0) goto done;
  if (render(&a, SHOW_PLAN | SHOW_NAME, &named) != 0) goto done;
  if (render(&a, SHOW_MAIL, &mailed) != 0) goto done;
  acme_send(plain.data);                        // silent: SHOW_PLAN renders the plan alone
  acme_send(named.data);                        // expect: user.name -> acme
  acme_send_bytes(mailed.data, mailed.len);     // expect: user.contact.email -> acme
  acme_send_int((int)mailed.len);               // silent: a length

  buf_free(&mailed);
  if (buf_puts(&mailed, "refilled") != 0) goto done;
  acme_send(mailed.data);                       // silent: freed and filled with a constant
  rc = 0;
done:
  buf_free(&plain);
  buf_free(&named);
  buf_free(&mailed);
  return rc;
}

/* ---- filters with state ---- */

typedef const char *(*filter_fn)(const char *text, void *state);

struct filter {
  filter_fn fn;
  void *state;
};

struct tally {
  unsigned digits;
  unsigned calls;
};

static const char *filter_tally(const char *text, void *state) {
  struct tally *t = state;
  t->calls++;
  for (const char *p = text; *p != '\0'; ++p)
    if (isdigit((unsigned char)*p)) t->digits++;
  return text;
}

static const char *filter_hash(const char *text, void *state) {
  (void)state;
  return sha256_hex(text);
}

static const char *filter_replace(const char *text, void *state) {
  (void)text;
  return state;
}

static const char *run_filter(const struct filter *f, const char *text) { return f->fn(text, f->state); }

static void filters(void) {
  struct account a;
  struct tally tally = {0, 0};
  char hidden[] = "hidden";
  load_account(&a, 8);
  const struct filter counting = {filter_tally, &tally};
  const struct filter hashing = {filter_hash, NULL};
  const struct filter hiding = {filter_replace, hidden};
  globex_send(run_filter(&counting, a.phone));  // expect: user.contact.phone_number -> globex
  globex_send(run_filter(&hashing, a.phone));   // expect: user.contact.phone_number -> globex via hash
  globex_send(run_filter(&hiding, a.phone));    // silent: this filter replaces the text
  globex_send(run_filter(&counting, a.plan));   // silent: the plan goes in
  acme_send_int((int)tally.digits);                // silent: how many digits
  acme_send_int((int)tally.calls);                 // silent: a counter
}

/* ---- a session cookie ---- */

struct cookie {
  uint32_t id;
  char owner[32];
  char theme[32];
};

static bool cookie_set(struct cookie *c, const char *owner, const char *theme) {
  if (strlen(owner) >= sizeof c->owner) return false;
  strcpy(c->owner, owner);
  snprintf(c->theme, sizeof c->theme, "%s", theme);
  return true;
}

static void cookies(void) {
  struct cookie mine = {1, "", ""};
  struct cookie guest = {2, "", ""};
  if (!cookie_set(&mine, current_name(), setting("theme"))) return;
  if (!cookie_set(&guest, "guest", "dark")) return;
  struct cookie copy = mine;
  acme_send(copy.owner);                    // expect: user.name -> acme
  acme_send(copy.theme);                    // silent: the theme is a setting
  acme_send(guest.owner);                   // silent: another cookie
  acme_send_bytes(&mine, sizeof mine);      // expect: user.name -> acme
  memset(&mine, 0, sizeof mine);
  acme_send_bytes(&mine, sizeof mine);      // silent: wiped
  char first = copy.owner[0];
  acme_send_bytes(&first, 1);               // expect: user.name -> acme
  strcpy(copy.owner, "nobody");
  globex_send(copy.owner);                  // silent: written anew
}

int main(void) {
  dispatch_all();
  filters();
  cookies();
  return export_account(5) == 0 ? 0 : 1;
}
