// A key-value store: a write-ahead log, snapshots, secondary indices, replication, a text protocol.
// flags: -std=gnu11
#include <piiflow/annotations.h>

#include <assert.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

PII_SINK(acme) int replica_send(int peer, const void *frame, size_t size);
PII_SINK(acme) int backup_put(const char *object, const char *text);
PII_SINK(globex) void stats_gauge(const char *name, long value);
PII_SINK(globex) void stats_event(const char *text);
PII_SANITIZER(encrypt) size_t seal_block(const void *in, size_t n, void *out);
int64_t clock_ms(void);

#define KEY_MAX 32
#define LIKELY(x) __builtin_expect(!!(x), 1)
#define FOREACH(var, list) for (__typeof__((list)->first) var = (list)->first; var; var = var->next)
#define CHECK(cond, ...)                        \
  do {                                          \
    if (!LIKELY(cond)) {                        \
      char msg_[128];                           \
      snprintf(msg_, sizeof msg_, __VA_ARGS__); \
      stats_event(msg_);                        \
    }                                           \
  } while (0)

typedef struct profile {
  char key[KEY_MAX];
  PII(user.name) char full_name[64];
  PII(user.contact.email) char email[64];
  char locale[8];
  uint32_t version;
} profile_t;

typedef struct record {
  profile_t data;
  struct record *next;
  int64_t touched;
} record_t;

typedef struct {
  record_t *first;
  size_t count;
} table_t;

typedef struct {
  uint8_t *bytes;
  size_t used, cap;
  void (*on_append)(const uint8_t *at, size_t n, void *ctx);
  void *ctx;
} wal_t;

typedef struct index_node {
  char term[64];
  const record_t *record;
  struct index_node *lo, *hi;
} index_node;

typedef struct {
  table_t table;
  wal_t wal;
  index_node *by_email, *by_locale;
  struct { unsigned long gets, puts, misses; } counters;
} store_t;

static void wal_append(wal_t *w, const void *p, size_t n) {
  if (w->used + n > w->cap) {
    size_t cap = w->cap ? w->cap * 2 : 256;
    while (cap < w->used + n) cap += cap;
    uint8_t *bytes = realloc(w->bytes, cap);
    assert(bytes);
    w->bytes = bytes;
    w->cap = cap;
  }
  uint8_t *at = w->bytes + w->used;
  memcpy(at, p, n);
  w->used += n;
  if (w->on_append) w->on_append(at, n, w->ctx);
}

static index_node *index_add(index_node *root, const char *term, const record_t *r) {
  if (root == NULL) {
    index_node *n = calloc(1, sizeof(index_node));
    strncpy(n->term, term, sizeof n->term - 1);
    n->record = r;
    return n;
  }
  if (strcmp(term, root->term) < 0)
    root->lo = index_add(root->lo, term, r);
  else
    root->hi = index_add(root->hi, term, r);
  return root;
}

static const record_t *index_find(const index_node *n, const char *term) {
  if (!n) return NULL;
  int c = strcmp(term, n->term);
  return c == 0 ? n->record : index_find(c < 0 ? n->lo : n->hi, term);
}

static size_t index_dump(const index_node *n, char *out, size_t cap) {
  if (!n || cap < 2) return 0;
  size_t used = index_dump(n->lo, out, cap);
  used += (size_t)snprintf(out + used, cap - used, "%s;", n->term);
  return used + index_dump(n->hi, out + used, cap - used);
}

static record_t *store_find(store_t *s, const char *key) {
  FOREACH(r, &s->table) {
    if (strcmp(r->data.key, key) == 0) return r;
  }
  s->counters.misses++;
  return NULL;
}

static record_t *store_put(store_t *s, const profile_t *p) {
  record_t *r = store_find(s, p->key);
  if (!r) {
    r = calloc(1, sizeof *r);
    r->next = s->table.first;
    s->table.first = r;
    s->table.count++;
  }
  uint32_t version = r->data.version;
  r->data = *p;
  r->data.version = version + 1;
  r->touched = clock_ms();
  s->counters.puts++;
  wal_append(&s->wal, &r->data, sizeof r->data);
  s->by_email = index_add(s->by_email, r->data.email, r);
  s->by_locale = index_add(s->by_locale, r->data.locale, r);
  return r;
}

static bool store_forget(store_t *s, const char *key) {
  record_t *r = store_find(s, key);
  if (!r) return false;
  memset(&r->data.full_name, 0, sizeof r->data.full_name);
  explicit_bzero(r->data.email, sizeof r->data.email);
  backup_put("forgotten", r->data.full_name);
  backup_put("forgotten", r->data.email);
  backup_put("forgotten", r->data.key);
  return true;
}

struct replica {
  int peer;
  size_t sent;
  bool secure;
};

static void replicate(const uint8_t *at, size_t n, void *ctx) {
  struct replica *r = ctx;
  uint8_t sealed[512];
  if (r->secure) {
    size_t m = seal_block(at, n, sealed);
    replica_send(r->peer, sealed, m);  // expect: user.name -> acme via encrypt; user.contact.email -> acme via encrypt
  } else {
    replica_send(r->peer, at, n);  // expect: user.name -> acme via none; user.contact.email -> acme via none
  }
  r->sent += n;
  stats_gauge("sent", (long)r->sent);
}

static void count_only(const uint8_t *at, size_t n, void *ctx) {
  (void)at;
  *(size_t *)ctx += n;
  stats_gauge("appended", (long)*(size_t *)ctx);
}

static void snapshot(const store_t *s) {
  char line[256], keys[512] = "";
  for (const record_t *r = s->table.first; r != NULL; r = r->next) {
    snprintf(line, sizeof line, "%s|%s|%u", r->data.key, r->data.locale, r->data.version);
    backup_put("meta", line);
    snprintf(line, sizeof line, "%s|%s", r->data.key, r->data.full_name);
    backup_put("names", line);  // expect: user.name -> acme
    strncat(keys, r->data.key, KEY_MAX);
    strncat(keys, ",", 1);
  }
  backup_put("keys", keys);
  char terms[512];
  index_dump(s->by_email, terms, sizeof terms);
  backup_put("mails", terms);  // expect: user.contact.email -> acme
  char locales[128] = "";
  index_dump(s->by_locale, locales, sizeof locales);
  backup_put("locales", locales);
}

static void handle(store_t *s, char *line) {
  char *verb = strtok(line, " "), *key = strtok(NULL, " "), *rest = strtok(NULL, "");
  if (!verb || !key) return;
  stats_event(verb);
  if (!strcmp(verb, "GET")) {
    s->counters.gets++;
    const record_t *r = store_find(s, key);
    backup_put("reply", r ? r->data.email : "none");  // expect: user.contact.email -> acme
    CHECK(r, "no such key: %s", key);
    CHECK(!r || r->data.version, "unversioned: %s", r->data.full_name);  // expect: user.name -> globex
  } else if (!strcmp(verb, "PUT") && rest) {
    profile_t p = {.version = 1};
    snprintf(p.key, sizeof p.key, "%s", key);
    sscanf(rest, "%63s %63s %7s", p.full_name, p.email, p.locale);
    const record_t *r = store_put(s, &p);
    stats_gauge("version", r->data.version);
    stats_event(r->data.locale);
  } else if (!strcmp(verb, "FIND") && rest) {
    const record_t *r = index_find(s->by_email, rest);
    if (r) backup_put("found", r->data.key);
    if (r) backup_put("found", r->data.full_name);  // expect: user.name -> acme
  } else if (!strcmp(verb, "FORGET")) {
    stats_gauge("forgot", store_forget(s, key));
  }
}

int main(void) {
  store_t store = {.counters = {0}}, scratch = {.counters = {0}};
  struct replica replica = {2, 0, getenv("SECURE") != NULL};
  size_t appended = 0;
  store.wal.on_append = replicate;
  store.wal.ctx = &replica;
  scratch.wal.on_append = count_only;
  scratch.wal.ctx = &appended;
  char line[512];
  while (fgets(line, sizeof line, stdin)) {
    handle(line[0] == '!' ? &scratch : &store, line);
  }
  snapshot(&store);
  stats_gauge("gets", (long)store.counters.gets);
  stats_gauge("records", (long)store.table.count);
  if (store.table.first) stats_event(store.table.first->data.key);
  return 0;
}
