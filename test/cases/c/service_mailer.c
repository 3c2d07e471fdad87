// A mailer: templates, a queue of messages, MIME headers and base64.
// flags: -std=gnu11
#include "case.h"

#include <ctype.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

typedef struct attachment {
  char *file_name;
  unsigned char *data;
  size_t size;
  struct attachment *next;
} attachment_t;

typedef struct {
  char from[64];
  char to[64];
  char subject[128];
  char *body;
  attachment_t *attachments;
  int priority;
} mail_t;

typedef struct {
  const char *name;
  const char *value;
} var_t;

typedef struct {
  mail_t **items;
  size_t count, capacity;
} mail_queue_t;

static void *xmalloc(size_t n) {
  void *p = malloc(n);
  if (!p) abort();
  return p;
}

static char *xstrdup(const char *s) {
  size_t n = strlen(s) + 1;
  return memcpy(xmalloc(n), s, n);
}

static const char *lookup(const var_t *vars, size_t n, const char *name, size_t len) {
  for (size_t i = 0; i < n; i++)
    if (strlen(vars[i].name) == len && strncmp(vars[i].name, name, len) == 0) return vars[i].value;
  return "";
}

static char *expand(const char *tmpl, const var_t *vars, size_t n) {
  size_t cap = 128, len = 0;
  char *out = xmalloc(cap);
  while (*tmpl) {
    const char *piece = tmpl;
    size_t piece_len = 1;
    if (tmpl[0] == '{' && tmpl[1] == '{') {
      const char *end = strstr(tmpl, "}}");
      if (!end) break;
      piece = lookup(vars, n, tmpl + 2, (size_t)(end - tmpl - 2));
      piece_len = strlen(piece);
      tmpl = end + 2;
    } else {
      tmpl++;
    }
    if (len + piece_len + 1 > cap) {
      cap = (len + piece_len) * 2;
      out = realloc(out, cap);
    }
    memcpy(out + len, piece, piece_len);
    len += piece_len;
  }
  out[len] = '\0';
  return out;
}

static mail_t *mail_new(const char *to, const char *subject) {
  mail_t *m = calloc(1, sizeof *m);
  strncpy(m->from, "noreply@corp.example", sizeof m->from - 1);
  snprintf(m->to, sizeof m->to, "%s", to);
  snprintf(m->subject, sizeof m->subject, "%s", subject);
  return m;
}

static void mail_attach(mail_t *m, const char *name, const void *data, size_t size) {
  attachment_t *a = xmalloc(sizeof *a);
  a->file_name = xstrdup(name);
  a->data = xmalloc(size);
  memcpy(a->data, data, size);
  a->size = size;
  a->next = m->attachments;
  m->attachments = a;
}

static void queue_add(mail_queue_t *q, mail_t *m) {
  if (q->count == q->capacity) {
    q->capacity = q->capacity ? q->capacity * 2 : 4;
    q->items = realloc(q->items, q->capacity * sizeof *q->items);
  }
  q->items[q->count++] = m;
}

static size_t base64(const unsigned char *in, size_t n, char *out) {
  static const char alphabet[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
  size_t o = 0;
  for (size_t i = 0; i < n; i += 3) {
    unsigned v = in[i] << 16 | (i + 1 < n ? in[i + 1] << 8 : 0) | (i + 2 < n ? in[i + 2] : 0);
    out[o++] = alphabet[v >> 18 & 63];
    out[o++] = alphabet[v >> 12 & 63];
    out[o++] = i + 1 < n ? alphabet[v >> 6 & 63] : '=';
    out[o++] = i + 2 < n ? alphabet[v & 63] : '=';
  }
  out[o] = 0;
  return o;
}

static void mail_send(const mail_t *m) {
  char header[512];
  int n = snprintf(header, sizeof header, "From: %s\r\n", m->from);
  acme_send(header);
  n += snprintf(header + n, sizeof header - (size_t)n, "To: %s\r\n", m->to);
  acme_send(header);  // expect: user.contact.email -> acme
  acme_send(m->subject);  // expect: user.name -> acme
  acme_send(m->body);  // expect: user.name -> acme
  acme_send_int(m->priority);
  for (const attachment_t *a = m->attachments; a; a = a->next) {
    char *text = xmalloc(a->size * 2);
    base64(a->data, a->size, text);
    acme_send(a->file_name);
    acme_send(text);  // expect: user.contact.phone_number -> acme
    free(text);
  }
}

static void queue_flush(mail_queue_t *q) {
  for (size_t i = 0; i < q->count; i++) mail_send(q->items[i]);
  q->count = 0;
}

static bool is_valid(const char *address) {
  const char *at = strchr(address, '@');
  return at && at != address && strchr(at, '.') && !isspace((unsigned char)*address);
}

int main(void) {
  struct user u;
  load_user(1, &u);
  const var_t vars[] = {{"name", u.name}, {"plan", u.plan}};
  const var_t plain[] = {{"plan", u.plan}};
  char *greeting = expand("Hello {{name}}", vars, 2);
  char *notice = expand("Plan {{plan}}", plain, 1);
  globex_send(greeting);  // expect: user.name -> globex
  globex_send(notice);
  mail_queue_t queue = {0};
  if (is_valid(u.email)) {
    mail_t *m = mail_new(u.email, greeting);
    m->body = greeting;
    mail_attach(m, "phone.txt", u.phone, strlen(u.phone));
    queue_add(&queue, m);
  }
  acme_send_int((long)queue.count);
  acme_send_int(is_valid(u.email));
  queue_flush(&queue);
  return 0;
}
