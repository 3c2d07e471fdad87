// A small HTTP server: request parsing, URL decoding, cookies, routes, sessions, response building.
// flags: -std=gnu11
#include "case.h"

#include <ctype.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

#define MAX_HEADERS 32
#define MAX_SESSIONS 64

struct header {
  const char *name;
  const char *value;
};

struct request {
  char buffer[4096];
  const char *method;
  const char *path;
  const char *query;
  struct header headers[MAX_HEADERS];
  int header_count;
  const char *body;
};

struct response {
  int status;
  char headers[512];
  char *body;
  size_t body_len;
};

struct session {
  char id[33];
  char login[64];
  char theme[16];
  unsigned visits;
};

static struct session sessions[MAX_SESSIONS];
static int session_count;

PII(user.name) const char *authenticated_user(const char *token);
PII(user.device.ip_address) const char *remote_address(int fd);

static int from_hex(char c) {
  if (isdigit((unsigned char)c)) return c - '0';
  return tolower((unsigned char)c) - 'a' + 10;
}

static void url_decode(char *s) {
  char *out = s;
  while (*s) {
    if (*s == '%' && isxdigit((unsigned char)s[1]) && isxdigit((unsigned char)s[2])) {
      *out++ = (char)(from_hex(s[1]) << 4 | from_hex(s[2]));
      s += 3;
    } else if (*s == '+') {
      *out++ = ' ';
      s++;
    } else {
      *out++ = *s++;
    }
  }
  *out = 0;
}

static bool parse(struct request *r) {
  char *line = r->buffer;
  char *end = strstr(line, "\r\n");
  if (!end) return false;
  *end = 0;
  r->method = line;
  char *space = strchr(line, ' ');
  if (!space) return false;
  *space++ = 0;
  r->path = space;
  if ((space = strchr(space, ' '))) *space = 0;
  char *mark = strchr(r->path, '?');
  if (mark) {
    *mark++ = 0;
    url_decode(mark);
    r->query = mark;
  }
  for (line = end + 2; (end = strstr(line, "\r\n")) && end != line; line = end + 2) {
    *end = 0;
    char *colon = strchr(line, ':');
    if (!colon || r->header_count == MAX_HEADERS) continue;
    *colon++ = 0;
    while (*colon == ' ') colon++;
    r->headers[r->header_count++] = (struct header){line, colon};
  }
  r->body = end ? end + 2 : "";
  return true;
}

static const char *header_of(const struct request *r, const char *name) {
  for (int i = 0; i < r->header_count; i++)
    if (strcasecmp(r->headers[i].name, name) == 0) return r->headers[i].value;
  return NULL;
}

static bool query_value(const struct request *r, const char *key, char *out, size_t room) {
  size_t n = strlen(key);
  for (const char *p = r->query; p; p = strchr(p, '&')) {
    if (*p == '&') p++;
    if (strncmp(p, key, n) == 0 && p[n] == '=') {
      const char *v = p + n + 1;
      size_t len = strcspn(v, "&");
      if (len >= room) len = room - 1;
      memcpy(out, v, len);
      out[len] = 0;
      return true;
    }
  }
  return false;
}

static struct session *session_for(const char *id) {
  for (int i = 0; i < session_count; i++)
    if (strcmp(sessions[i].id, id) == 0) return &sessions[i];
  if (session_count == MAX_SESSIONS) return NULL;
  struct session *s = &sessions[session_count++];
  snprintf(s->id, sizeof s->id, "%s", id);
  return s;
}

static void body_printf(struct response *r, const char *fmt, ...) {
  va_list ap;
  va_start(ap, fmt);
  char *text = NULL;
  int n = vasprintf(&text, fmt, ap);
  va_end(ap);
  if (n < 0) return;
  r->body = realloc(r->body, r->body_len + (size_t)n + 1);
  memcpy(r->body + r->body_len, text, (size_t)n + 1);
  r->body_len += (size_t)n;
  free(text);
}

static void show_profile(const struct request *q, struct session *s, struct response *r) {
  (void)q;
  r->status = 200;
  body_printf(r, "<h1>%s</h1>", s->login);
}

static void show_theme(const struct request *q, struct session *s, struct response *r) {
  char theme[16];
  if (query_value(q, "theme", theme, sizeof theme)) snprintf(s->theme, sizeof s->theme, "%s", theme);
  r->status = 200;
  body_printf(r, "theme %s, visit %u", s->theme, s->visits);
}

static void show_error(const struct request *q, struct session *s, struct response *r) {
  (void)s;
  r->status = 404;
  body_printf(r, "no %s", q->path);
}

typedef void (*route_fn)(const struct request *, struct session *, struct response *);

static void respond(int fd, struct response *r, const char *who) {
  char head[640];
  int n = snprintf(head, sizeof head, "HTTP/1.1 %d\r\n%s\r\n", r->status, r->headers);
  acme_send_bytes(head, (size_t)n);
  acme_send(r->body ? r->body : "");  // expect: user.name -> acme
  globex_send(who);  // expect: user.device.ip_address -> globex
  close(fd);
}

static void respond_plain(int fd, struct response *r) {
  acme_send_int(r->status);
  acme_send(r->body);
  close(fd);
}

static void login(struct session *s, const struct request *q) {
  const char *token = header_of(q, "Authorization");
  if (token) snprintf(s->login, sizeof s->login, "%s", authenticated_user(token));
  s->visits++;
}

static void serve(int fd) {
  struct request q = {.query = NULL};
  ssize_t n = recv(fd, q.buffer, sizeof q.buffer - 1, 0);
  if (n <= 0) return;
  q.buffer[n] = 0;
  struct response r = {0};
  if (!parse(&q)) {
    struct response bad = {.status = 400};
    show_error(&q, NULL, &bad);
    respond_plain(fd, &bad);
    return;
  }
  struct session *s = session_for(header_of(&q, "Cookie"));
  login(s, &q);
  route_fn route = strcmp(q.path, "/me") == 0 ? show_profile : show_error;
  route(&q, s, &r);
  respond(fd, &r, remote_address(fd));
  struct response t = {0};
  show_theme(&q, s, &t);
  respond_plain(fd, &t);
  acme_send_int(s->visits);
  free(r.body);
}

int main(void) {
  int listener = socket(AF_INET, SOCK_STREAM, 0);
  for (;;) {
    int fd = accept(listener, NULL, NULL);
    if (fd >= 0) serve(fd);
  }
}
