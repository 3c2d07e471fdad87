/* A small SAX parser in C with handlers and user data; a contact reader, a counter, a writer and a filter on top. */
#include <piiflow/annotations.h>

#include <ctype.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define MAX_DEPTH 16
#define MAX_ATTRIBUTES 8

PII_SINK(acme) void acme_line(const char *line);
PII_SINK(acme) void acme_number(long value);
PII_SINK(globex) void globex_line(const char *line);
PII(user.content.private) char *read_vcard(const char *path);
char *read_template(const char *path);
PII_SANITIZER(redact) const char *redact_text(const char *text);

struct attribute {
  const char *name;
  const char *value;
};

struct handlers {
  void (*start)(void *user, const char *name, const struct attribute *attributes, size_t count);
  void (*text)(void *user, const char *text, size_t size);
  void (*end)(void *user, const char *name);
};

struct parser {
  const struct handlers *handlers;
  void *user;
  const char *stack[MAX_DEPTH];
  int depth;
  const char *error;
};

static void parser_init(struct parser *p, const struct handlers *handlers, void *user) {
  memset(p, 0, sizeof *p);
  p->handlers = handlers;
  p->user = user;
}

static char *skip_space(char *s) {
  while (isspace((unsigned char)*s)) ++s;
  return s;
}

static char *parse_tag(struct parser *p, char *s) {
  struct attribute attributes[MAX_ATTRIBUTES];
  size_t count = 0;
  const bool closing = *s == '/';
  char *name = closing ? s + 1 : s;
  s = name;
  while (isalnum((unsigned char)*s)) ++s;
  while (*s && *s != '>') {
    *s++ = '\0';
    s = skip_space(s);
    if (*s == '>' || !*s || count == MAX_ATTRIBUTES) break;
    attributes[count].name = s;
    s = strchr(s, '=');
    if (!s) {
      p->error = "attribute without value";
      return NULL;
    }
    *s = '\0';
    attributes[count].value = ++s;
    while (*s && *s != ' ' && *s != '>') ++s;
    ++count;
  }
  if (*s != '>') {
    p->error = "tag without end";
    return NULL;
  }
  *s++ = '\0';
  if (closing) {
    if (p->handlers->end) p->handlers->end(p->user, name);
    if (p->depth > 0) p->depth--;
  } else {
    if (p->depth < MAX_DEPTH) p->stack[p->depth++] = name;
    if (p->handlers->start) p->handlers->start(p->user, name, attributes, count);
  }
  return s;
}

static int parse(struct parser *p, char *document) {
  char *s = document;
  while (s && *s) {
    if (*s == '<') {
      s = parse_tag(p, s + 1);
      continue;
    }
    char *end = strchr(s, '<');
    size_t size = end ? (size_t)(end - s) : strlen(s);
    if (p->handlers->text) p->handlers->text(p->user, s, size);
    s += size;
  }
  return p->error ? -1 : 0;
}

/* Reads texts. */
struct reader {
  char last[128];
  char names[256];
  unsigned elements;
};

static void reader_start(void *user, const char *name, const struct attribute *attributes, size_t count) {
  struct reader *r = user;
  (void)name;
  r->elements++;
  for (size_t i = 0; i < count; ++i) {
    if (strcmp(attributes[i].name, "name") == 0) {
      strncat(r->names, attributes[i].value, sizeof r->names - strlen(r->names) - 1);
      strncat(r->names, ",", sizeof r->names - strlen(r->names) - 1);
    }
  }
}

static void reader_text(void *user, const char *text, size_t size) {
  struct reader *r = user;
  if (size >= sizeof r->last) size = sizeof r->last - 1;
  memcpy(r->last, text, size);
  r->last[size] = '\0';
}

static const struct handlers reader_handlers = {reader_start, reader_text, NULL};

/* Counts. */
struct counter {
  unsigned starts;
  unsigned ends;
  size_t bytes;
};

static void counter_start(void *user, const char *name, const struct attribute *attributes, size_t count) {
  (void)name;
  (void)attributes;
  ((struct counter *)user)->starts += 1 + (unsigned)count;
}

static void counter_text(void *user, const char *text, size_t size) {
  (void)text;
  ((struct counter *)user)->bytes += size;
}

static void counter_end(void *user, const char *name) {
  (void)name;
  ((struct counter *)user)->ends++;
}

static const struct handlers counter_handlers = {counter_start, counter_text, counter_end};

/* Sends texts, redacted. */
static void redacting_text(void *user, const char *text, size_t size) {
  const char *prefix = user;
  char line[160];
  snprintf(line, sizeof line, "%.*s", (int)size, text);
  acme_line(prefix);
  acme_line(redact_text(line));  // expect: user.content.private -> acme via redact
}

static const struct handlers redacting_handlers = {NULL, redacting_text, NULL};

int main(void) {
  struct parser p;
  struct reader card = {"", "", 0};
  struct reader layout = {"", "", 0};
  struct counter counts = {0, 0, 0};
  char line[300];

  char *document = read_vcard("me.xml");
  parser_init(&p, &reader_handlers, &card);
  if (parse(&p, document) != 0) {
    snprintf(line, sizeof line, "parse error: %s", p.error);
    acme_line(line);
    free(document);
    return 1;
  }
  acme_line(card.last);  // expect: user.content.private -> acme
  globex_line(card.names);  // expect: user.content.private -> globex
  acme_number(card.elements);

  parser_init(&p, &counter_handlers, &counts);
  parse(&p, document);
  snprintf(line, sizeof line, "%u/%u, %zu bytes", counts.starts, counts.ends, counts.bytes);
  acme_line(line);
  acme_number((long)counts.bytes);

  parser_init(&p, &redacting_handlers, "vcard");
  parse(&p, document);
  globex_line(document);  // expect: user.content.private -> globex
  free(document);

  document = read_template("layout.xml");
  parser_init(&p, &reader_handlers, &layout);
  if (parse(&p, document) == 0) {
    acme_line(layout.last);
    acme_line(layout.names);
  }
  globex_line(document);
  snprintf(line, sizeof line, "%s%s", layout.names, card.names);
  globex_line(line);  // expect: user.content.private -> globex
  snprintf(line, sizeof line, "%s", layout.names);
  globex_line(line);
  card = layout;
  globex_line(card.last);
  globex_line(card.names);
  free(document);
  return 0;
}
