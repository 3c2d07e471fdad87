/* A C logging library: levels, varargs, key-value lines, several outputs with user data, a ring of recent lines. */
#include <piiflow/annotations.h>

#include <errno.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

PII_SINK(acme) void acme_ingest(const char *line);
PII_SINK(globex) void globex_ingest(const char *line, size_t size);
PII_SANITIZER(hash) const char *fnv_hex(const char *text);
PII(user.device.ip_address) const char *peer_address(int fd);

struct request {
  const char *method;
  char path[64];
  PII(user.credentials.cookie) char cookie[128];
  PII(user.name) const char *user;
  unsigned status;
};

int read_request(int fd, struct request *out);

enum level { LEVEL_DEBUG, LEVEL_INFO, LEVEL_ERROR };

struct record {
  enum level level;
  const char *file;
  int line;
  char text[256];
};

typedef void (*output_fn)(const struct record *record, void *user_data);

struct logger {
  enum level threshold;
  output_fn output;
  void *user_data;
  unsigned written;
};

static void log_va(struct logger *logger, enum level level, const char *file, int line, const char *format, va_list args) {
  struct record record;
  if (level < logger->threshold || !logger->output) return;
  record.level = level;
  record.file = file;
  record.line = line;
  vsnprintf(record.text, sizeof record.text, format, args);
  logger->output(&record, logger->user_data);
  logger->written++;
}

__attribute__((format(printf, 5, 6))) static void log_at(struct logger *logger, enum level level, const char *file,
                                                         int line, const char *format, ...) {
  va_list args;
  va_start(args, format);
  log_va(logger, level, file, line, format, args);
  va_end(args);
}

#define LOG_INFO(logger, ...) log_at((logger), LEVEL_INFO, __FILE__, __LINE__, __VA_ARGS__)
#define LOG_ERROR(logger, ...) log_at((logger), LEVEL_ERROR, __FILE__, __LINE__, __VA_ARGS__)

static void to_acme(const struct record *record, void *user_data) {
  (void)user_data;
  acme_ingest(record->file);
  acme_ingest(record->text);  // expect: user.name -> acme; user.device.ip_address -> acme
}

static void to_globex(const struct record *record, void *user_data) {
  size_t *total = user_data;
  size_t size = strlen(record->text);
  globex_ingest(record->text, size);  // expect: user.credentials.cookie -> globex via hash
  *total += size;
}

struct ring {
  char lines[4][256];
  unsigned next;
};

static void to_ring(const struct record *record, void *user_data) {
  struct ring *ring = user_data;
  snprintf(ring->lines[ring->next % 4], sizeof ring->lines[0], "%s", record->text);
  ring->next++;
}


static void count_only(const struct record *record, void *user_data) {
  if (record->level == LEVEL_ERROR) ++*(unsigned *)user_data;
}

/* Key-value lines: key, type, value, ..., NULL */
enum kv { KV_TEXT = 1, KV_NUMBER };

static void kv_format(char *out, size_t size, const char *key, ...) {
  va_list args;
  size_t used = 0;
  out[0] = '\0';
  va_start(args, key);
  while (key) {
    int kind = va_arg(args, int);
    int n;
    if (kind == KV_TEXT) {
      n = snprintf(out + used, size - used, "%s=\"%s\" ", key, va_arg(args, const char *));
    } else {
      n = snprintf(out + used, size - used, "%s=%d ", key, va_arg(args, int));
    }
    if (n < 0 || (size_t)n >= size - used) break;
    used += (size_t)n;
    key = va_arg(args, const char *);
  }
  va_end(args);
}

static char *format_alloc(const char *format, ...) {
  va_list args;
  va_list again;
  va_start(args, format);
  va_copy(again, args);
  int size = vsnprintf(NULL, 0, format, args);
  va_end(args);
  char *text = size < 0 ? NULL : malloc((size_t)size + 1);
  if (text) vsnprintf(text, (size_t)size + 1, format, again);
  va_end(again);
  return text;
}

static void access_line(char *out, size_t size, const struct request *r, bool with_user) {
  int used = snprintf(out, size, "%s %s %u", r->method, r->path, r->status);
  if (with_user && used > 0 && (size_t)used < size) snprintf(out + used, size - (size_t)used, " %s", r->user);
}

int main(void) {
  struct request r;
  struct ring recent = {0};
  struct ring quiet = {0};
  size_t total = 0;
  unsigned errors = 0;
  struct logger acme = {LEVEL_INFO, to_acme, NULL, 0};
  struct logger globex = {LEVEL_INFO, to_globex, &total, 0};
  struct logger ring = {LEVEL_DEBUG, to_ring, &recent, 0};
  struct logger plain = {LEVEL_DEBUG, to_ring, &quiet, 0};
  struct logger counter = {LEVEL_DEBUG, count_only, &errors, 0};
  char line[256];

  if (read_request(3, &r) != 0) {
    LOG_ERROR(&acme, "read: %s", strerror(errno));
    return 1;
  }
  LOG_INFO(&acme, "%s %s by %s", r.method, r.path, r.user);
  LOG_ERROR(&acme, "peer %s", peer_address(3));
  LOG_INFO(&globex, "session %s", fnv_hex(r.cookie));
  LOG_INFO(&ring, "cookie %s", r.cookie);
  LOG_INFO(&plain, "path %s", r.path);
  LOG_ERROR(&counter, "user %s", r.user);

  for (unsigned i = 0; i < 4; ++i) {
    acme_ingest(recent.lines[i]);  // expect: user.credentials.cookie -> acme
    acme_ingest(quiet.lines[i]);
  }
  snprintf(line, sizeof line, "%u %u %zu", acme.written, errors, total);
  acme_ingest(line);

  kv_format(line, sizeof line, "path", KV_TEXT, r.path, "status", KV_NUMBER, (int)r.status, (const char *)NULL);
  acme_ingest(line);
  kv_format(line, sizeof line, "user", KV_TEXT, r.user, "status", KV_NUMBER, (int)r.status, (const char *)NULL);
  acme_ingest(line);  // expect: user.name -> acme

  char *text = format_alloc("%s?%u", r.path, r.status);
  if (text) acme_ingest(text);
  free(text);
  text = format_alloc("%s@%s", r.user, peer_address(4));
  if (text) acme_ingest(text);  // expect: user.name -> acme; user.device.ip_address -> acme
  free(text);

  access_line(line, sizeof line, &r, true);
  globex_ingest(line, strlen(line));  // expect: user.name -> globex
  snprintf(line, sizeof line, "%s %s", r.method, r.path);
  globex_ingest(line, strlen(line));

  struct record last = {LEVEL_INFO, __FILE__, __LINE__, ""};
  strncat(last.text, r.cookie, sizeof last.text - 1);
  globex_ingest(last.text, strlen(last.text));  // expect: user.credentials.cookie -> globex
  globex_ingest(last.file, strlen(last.file));
  memset(&last, 0, sizeof last);
  globex_ingest(last.text, sizeof last.text);
  return 0;
}
