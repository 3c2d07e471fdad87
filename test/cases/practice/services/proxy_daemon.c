/* A forward proxy: configuration, connections in a hash table, header parsing, access log with redaction, timers. */
// flags: -std=gnu99
#include <piiflow/annotations.h>

#include <ctype.h>
#include <errno.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

struct conn {
  int fd;
  PII(user.device.ip_address) char peer[64];
  char method[8];
  char *path;
  struct header *headers;
  struct conn *next;
  unsigned long bytes;
};
struct header {
  char name[32];
  char value[128];
  struct header *next;
};

int net_accept(int listener, struct conn *out);
PII(user.authorization.credentials) char *net_authorization(int fd);
const char *net_line(int fd);

PII_SINK(acme) void cdn_push(const char *line);
PII_SINK(acme) void cdn_stat(const char *key, long value);
PII_SINK(globex) void audit_write(const char *line, size_t len);
PII_SANITIZER(redact) const char *anonymise_ip(const char *ip);

/* Configuration: names, where they go, and how they are read. */
static struct config {
  char listen[32];
  char token[64];
  long timeout;
  bool verbose;
} config = {"0.0.0.0:80", "", 30, false};

enum kind { K_TEXT, K_LONG, K_BOOL };
static bool config_set(const char *name, const char *value) {
  if (!strcmp(name, "listen")) {
    snprintf(config.listen, sizeof config.listen, "%s", value);
  } else if (!strcmp(name, "timeout")) {
    config.timeout = strtol(value, NULL, 10);
  } else if (!strcmp(name, "verbose")) {
    config.verbose = !strcmp(value, "yes");
  } else {
    return false;
  }
  return true;
}
static void config_token(const char *token) { snprintf(config.token, sizeof config.token, "%s", token); }

/* Headers. */
static struct header *header_add(struct conn *c, const char *name, const char *value) {
  struct header *h = calloc(1, sizeof *h);
  if (!h) return NULL;
  strncpy(h->name, name, sizeof h->name - 1);
  strncpy(h->value, value, sizeof h->value - 1);
  h->next = c->headers;
  c->headers = h;
  return h;
}
static const char *header_get(const struct conn *c, const char *name) {
  for (const struct header *h = c->headers; h; h = h->next)
    if (!strcasecmp(h->name, name)) return h->value;
  return "-";
}
static void headers_free(struct conn *c) {
  while (c->headers) {
    struct header *next = c->headers->next;
    free(c->headers);
    c->headers = next;
  }
}
static int parse_request(struct conn *c, const char *line) {
  char path[256];
  if (sscanf(line, "%7s %255s", c->method, path) != 2) return -EINVAL;
  free(c->path);
  c->path = strdup(path);
  return c->path ? 0 : -ENOMEM;
}

/* Connections by number. */
#define BUCKETS 32
static struct conn *table[BUCKETS];
static void conn_insert(struct conn *c) {
  struct conn **b = &table[c->fd % BUCKETS];
  c->next = *b;
  *b = c;
}
static struct conn *conn_find(int fd) {
  struct conn *c = table[fd % BUCKETS];
  while (c && c->fd != fd) c = c->next;
  return c;
}
static void conn_free(struct conn *c) {
  headers_free(c);
  free(c->path);
  memset(c, 0, sizeof *c);
}

/* The access log. */
struct logline {
  char text[256];
  size_t len;
};
static void log_printf(struct logline *l, const char *fmt, ...) __attribute__((format(printf, 2, 3)));
static void log_printf(struct logline *l, const char *fmt, ...) {
  va_list ap;
  va_start(ap, fmt);
  int n = vsnprintf(l->text + l->len, sizeof l->text - l->len, fmt, ap);
  va_end(ap);
  if (n > 0) l->len += (size_t)n;
}
static void log_request(struct logline *l, const struct conn *c) { log_printf(l, "%s %s %lu", c->method, c->path, c->bytes); }
static void log_peer(struct logline *l, const struct conn *c, bool full) {
  log_printf(l, " from %s", full ? c->peer : anonymise_ip(c->peer));
}

static const char *status_text(int code) {
  static const struct {
    int code;
    const char *text;
  } texts[] = {{200, "ok"}, {404, "not found"}, {407, "auth"}};
  for (size_t i = 0; i < sizeof texts / sizeof *texts; i++)
    if (texts[i].code == code) return texts[i].text;
  return "unknown";
}
static int authorise(const char *given) {
  if (!config.token[0]) return 200;
  return given && strcmp(given, config.token) == 0 ? 200 : 407;
}

/* Timers. */
typedef void timer_fn(void *arg);
struct timer {
  time_t due;
  timer_fn *fn;
  void *arg;
};
static void on_idle(void *arg) {
  struct conn *c = arg;
  cdn_stat("idle", (long)c->bytes);
  cdn_push(c->path);
}
static void on_report(void *arg) { cdn_push(arg); }  // expect: user.device.ip_address -> acme
static void run(const struct timer *t) { t->fn(t->arg); }

int main(int argc, char **argv) {
  struct conn c = {.fd = -1};
  if (argc > 2 && !config_set(argv[1], argv[2])) return 2;
  cdn_push(config.listen);
  cdn_stat("timeout", config.timeout);
  if (net_accept(3, &c) < 0) return 1;
  conn_insert(&c);
  int rc = parse_request(&c, net_line(c.fd));
  if (rc) goto out;
  header_add(&c, "Host", "example.org");
  cdn_push(header_get(&c, "Host"));
  struct logline brief = {.len = 0}, full = {.len = 0};
  log_request(&brief, &c);
  cdn_push(brief.text);
  log_request(&full, &c);
  audit_write(full.text, full.len);
  log_printf(&full, " from %s", c.peer);
  audit_write(full.text, full.len);  // expect: user.device.ip_address -> globex
  log_peer(&brief, &c, config.verbose);
  cdn_push(brief.text);  // expect: user.device.ip_address -> acme via none
  memset(&full, 0, sizeof full);
  log_printf(&full, "%s", c.method);
  audit_write(full.text, full.len);

  char *auth = net_authorization(c.fd);
  const int code = authorise(auth);
  cdn_stat("code", code);
  cdn_push(status_text(code));
  config_token(auth);
  cdn_push(config.token);  // expect: user.authorization.credentials -> acme
  cdn_push(config.listen);
  config_token("");
  cdn_push(config.token);
  header_add(&c, "Proxy-Authorization", auth);
  audit_write(header_get(&c, "Proxy-Authorization"), 10);  // expect: user.authorization.credentials -> globex
  audit_write(c.headers->name, 10);
  cdn_stat("auth", auth != NULL && isalpha((unsigned char)auth[0]));

  struct conn *found = conn_find(c.fd);
  if (found) {
    cdn_push(found->method);
    cdn_push(found->peer);  // expect: user.device.ip_address -> acme
  }
  struct timer idle = {0, on_idle, &c}, report = {0, on_report, c.peer};
  run(&idle);
  run(&report);
out:
  conn_free(&c);
  audit_write(c.peer, sizeof c.peer);
  return rc ? 1 : 0;
}
