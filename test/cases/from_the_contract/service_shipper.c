// A log shipper: tails files, parses lines with patterns, redacts by rule, batches and ships as NDJSON.
// flags: -std=gnu11
#include <piiflow/annotations.h>

#include <ctype.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

PII_SINK(acme) int ship(const char *stream, const char *body, size_t size);
PII_SINK(globex) void self_log(const char *text);
PII_SINK(globex) void self_count(const char *name, size_t value);
PII_SANITIZER(redact) size_t redact_into(char *out, size_t cap, const char *in);
PII_SANITIZER(hash) const char *hash_text(const char *in);

typedef struct {
  const char *stream;
  time_t when;
  char level[8];
  char *message;
  PII(user.device.ip_address) char *remote;
  PII(user.unique_id) char *user;
} entry_t;

typedef struct sbuf {
  char *s;
  size_t n, cap;
} sbuf;

typedef struct batch {
  entry_t *items;
  size_t n, cap;
} batch_t;

typedef enum { KEEP, DROP, HASH, REDACT } action_t;

typedef struct {
  const char *field;
  action_t action;
} rule_t;

typedef bool (*parser_t)(const char *line, entry_t *out);

static void sb_add(sbuf *b, const char *s, size_t n) {
  if (b->n + n + 1 > b->cap) {
    b->cap = (b->cap + n + 1) * 2;
    b->s = realloc(b->s, b->cap);
    if (!b->s) abort();
  }
  memcpy(&b->s[b->n], s, n);
  b->n += n;
  b->s[b->n] = '\0';
}

static void sb_str(sbuf *b, const char *s) { sb_add(b, s, strlen(s)); }
static void sb_chr(sbuf *b, char c) { sb_add(b, &c, 1); }

static void sb_fmt(sbuf *b, const char *fmt, ...) {
  char tmp[256];
  va_list ap;
  va_start(ap, fmt);
  int n = vsnprintf(tmp, sizeof tmp, fmt, ap);
  va_end(ap);
  sb_add(b, tmp, n < 0 ? 0 : (size_t)n < sizeof tmp ? (size_t)n : sizeof tmp - 1);
}

static void sb_json(sbuf *b, const char *key, const char *value) {
  sb_fmt(b, "\"%s\":\"", key);
  for (const char *p = value; *p; p++) {
    if (*p == '"' || *p == '\\') sb_chr(b, '\\');
    if ((unsigned char)*p < ' ')
      sb_fmt(b, "\\u%04x", *p);
    else
      sb_chr(b, *p);
  }
  sb_str(b, "\",");
}

static void sb_clear(sbuf *b) {
  free(b->s);
  memset(b, 0, sizeof *b);
}

static char *word(const char **cursor) {
  while (isspace((unsigned char)**cursor)) ++*cursor;
  const char *start = *cursor;
  while (**cursor && !isspace((unsigned char)**cursor)) ++*cursor;
  return strndup(start, (size_t)(*cursor - start));
}

static bool parse_access(const char *line, entry_t *out) {
  const char *cursor = line;
  out->remote = word(&cursor);
  free(word(&cursor));
  out->user = word(&cursor);
  out->message = strdup(cursor);
  strcpy(out->level, "info");
  return *out->user != 0;
}

static bool parse_app(const char *line, entry_t *out) {
  char level[8], message[256];
  if (sscanf(line, "[%7[^]]] %255[^\n]", level, message) != 2) return false;
  strcpy(out->level, level);
  out->message = strdup(message);
  return true;
}

static const struct {
  const char *stream;
  parser_t parse;
} parsers[] = {{"access", parse_access}, {"app", parse_app}};

static const rule_t strict_rules[] = {{"user", HASH}, {"remote", DROP}};
static const rule_t loose_rules[] = {{"user", KEEP}, {"remote", REDACT}};

static void apply(sbuf *out, const rule_t *rule, const char *value) {
  char clean[128];
  switch (rule->action) {
    case KEEP:
      sb_json(out, rule->field, value);
      break;
    case HASH:
      sb_json(out, rule->field, hash_text(value));
      break;
    case REDACT:
      redact_into(clean, sizeof clean, value);
      sb_json(out, rule->field, clean);
      break;
    case DROP:
      break;
  }
}

static void encode_strict(sbuf *out, const entry_t *e) {
  sb_chr(out, '{');
  sb_json(out, "level", e->level);
  sb_json(out, "user", hash_text(e->user));
  sb_fmt(out, "\"at\":%ld}\n", (long)e->when);
}

static void encode_rules(sbuf *out, const entry_t *e, const rule_t *rules, size_t n) {
  sb_chr(out, '{');
  for (size_t i = 0; i < n; i++) {
    const char *value = !strcmp(rules[i].field, "user") ? e->user : e->remote;
    apply(out, &rules[i], value);
  }
  sb_str(out, "}\n");
}

static void encode_plain(sbuf *out, const entry_t *e) {
  sb_fmt(out, "%ld %s\n", (long)e->when, e->level);
}

static void batch_add(batch_t *b, const entry_t *e) {
  if (b->n == b->cap) {
    b->cap = b->cap ? 2 * b->cap : 8;
    b->items = realloc(b->items, b->cap * sizeof(entry_t));
  }
  b->items[b->n++] = *e;
}

static void batch_ship(const batch_t *b) {
  sbuf strict = {0}, loose = {0}, plain = {0};
  for (const entry_t *e = b->items; e < b->items + b->n; e++) {
    encode_strict(&strict, e);
    encode_rules(&loose, e, loose_rules, 2);
    encode_plain(&plain, e);
  }
  ship("strict", strict.s, strict.n);  // expect: user.unique_id -> acme via hash
  ship("loose", loose.s, loose.n);     // expect: user.unique_id -> acme via none // expect: user.device.ip_address -> acme
  ship("plain", plain.s, plain.n);
  self_count("bytes", strict.n + loose.n);
  sb_clear(&strict);
  sb_str(&strict, "end");
  ship("end", strict.s, strict.n);
  sb_clear(&strict);
  sb_clear(&loose);
  sb_clear(&plain);
}

static void entry_release(entry_t *e) {
  free(e->message);
  free(e->remote);
  free(e->user);
  *e = (entry_t){0};
}

static void tail(const char *stream, FILE *in, batch_t *batch) {
  char line[1024];
  size_t bad = 0;
  while (fgets(line, sizeof line, in)) {
    line[strcspn(line, "\n")] = 0;
    entry_t e = {.stream = stream, .when = time(NULL)};
    for (size_t i = 0; i < sizeof parsers / sizeof *parsers; i++) {
      if (strcmp(parsers[i].stream, stream)) continue;
      if (parsers[i].parse(line, &e))
        batch_add(batch, &e);
      else
        bad++;
    }
    self_log(e.stream);
    self_log(e.user);  // expect: user.unique_id -> globex
    self_log(e.message);
    self_count("user-length", e.user ? strlen(e.user) : 0);
  }
  self_count("bad", bad);
}

int main(int argc, char **argv) {
  batch_t batch = {0};
  for (int i = 1; i + 1 < argc; i += 2) {
    FILE *in = fopen(argv[i + 1], "r");
    if (!in) {
      self_log(argv[i + 1]);
      continue;
    }
    tail(argv[i], in, &batch);
    fclose(in);
  }
  batch_ship(&batch);
  if (batch.n) {
    self_log(batch.items[0].level);
    self_log(batch.items[0].remote);  // expect: user.device.ip_address -> globex
  }
  for (size_t i = 0; i < batch.n; i++) entry_release(&batch.items[i]);
  self_count("rules", sizeof strict_rules / sizeof *strict_rules);
  return 0;
}
