/* A command line tool in C: contacts in a linked list, commands in a table, import, export and search. */
#include <piiflow/annotations.h>

#include <ctype.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct contact {
  int id;
  char group[16];
  PII(user.name) char name[48];
  PII(user.contact.email) char *email;
  struct contact *next;
};

struct book {
  struct contact *head;
  struct contact *tail;
  size_t count;
  char title[32];
};

struct writer {
  char *data;
  size_t length;
  size_t capacity;
};

PII_SINK(acme) void sync_line(const char *line);
PII_SINK(acme) void sync_number(long value);
PII_SINK(globex) void share(const char *text);
PII_SINK(globex) void share_bytes(const void *data, size_t size);
PII_SANITIZER(hash) const char *digest(const char *text);

static char *copy_text(const char *text) {
  size_t size = strlen(text) + 1;
  char *copy = malloc(size);
  if (copy) memcpy(copy, text, size);
  return copy;
}

static void writer_put(struct writer *w, const char *text) {
  size_t size = strlen(text);
  if (w->length + size + 1 > w->capacity) {
    size_t capacity = (w->capacity ? w->capacity * 2 : 64) + size;
    char *grown = realloc(w->data, capacity);
    if (!grown) return;
    w->data = grown;
    w->capacity = capacity;
  }
  memcpy(w->data + w->length, text, size + 1);
  w->length += size;
}

static void writer_reset(struct writer *w) {
  free(w->data);
  memset(w, 0, sizeof *w);
}

static struct contact *book_add(struct book *b, int id, const char *group, const char *name, const char *email) {
  struct contact *c = calloc(1, sizeof *c);
  if (!c) return NULL;
  c->id = id;
  snprintf(c->group, sizeof c->group, "%s", group);
  strncpy(c->name, name, sizeof c->name - 1);
  c->email = copy_text(email);
  if (b->tail) {
    b->tail->next = c;
  } else {
    b->head = c;
  }
  b->tail = c;
  b->count++;
  return c;
}

static struct contact *book_find(struct book *b, int id) {
  for (struct contact *c = b->head; c; c = c->next) {
    if (c->id == id) return c;
  }
  return NULL;
}

static void book_each(struct book *b, void (*visit)(const struct contact *, void *), void *context) {
  for (const struct contact *c = b->head; c; c = c->next) visit(c, context);
}

static void book_free(struct book *b) {
  struct contact *c = b->head;
  while (c) {
    struct contact *next = c->next;
    free(c->email);
    free(c);
    c = next;
  }
  b->head = b->tail = NULL;
}

static void add_csv(const struct contact *c, void *context) {
  struct writer *w = context;
  char number[16];
  snprintf(number, sizeof number, "%d,", c->id);
  writer_put(w, number);
  writer_put(w, c->name);
  writer_put(w, "\n");
}

static void add_group(const struct contact *c, void *context) {
  struct writer *w = context;
  writer_put(w, c->group);
  writer_put(w, " ");
}

static void add_length(const struct contact *c, void *context) {
  size_t *total = context;
  *total += strlen(c->name);
}

static int cmd_export(struct book *b, const char *argument) {
  struct writer names = {0};
  struct writer groups = {0};
  size_t total = 0;
  (void)argument;
  book_each(b, add_csv, &names);
  book_each(b, add_group, &groups);
  book_each(b, add_length, &total);
  share(names.data);  // expect: user.name -> globex
  share(groups.data);
  sync_number((long)total);
  sync_number((long)names.length);
  writer_reset(&names);
  writer_put(&names, b->title);
  share(names.data);
  writer_reset(&names);
  writer_reset(&groups);
  return 0;
}

static int cmd_find(struct book *b, const char *argument) {
  struct contact *c = book_find(b, atoi(argument));
  char line[128];
  if (!c) {
    snprintf(line, sizeof line, "no contact %s", argument);
    sync_line(line);
    return 1;
  }
  snprintf(line, sizeof line, "%d %s <%s>", c->id, c->name, c->email);
  sync_line(line);  // expect: user.name -> acme; user.contact.email -> acme
  snprintf(line, sizeof line, "%d in %s", c->id, c->group);
  sync_line(line);
  sync_line(digest(c->email));  // expect: user.contact.email -> acme via hash
  return 0;
}

static int cmd_initials(struct book *b, const char *argument) {
  char initials[8] = "";
  size_t n = 0;
  struct contact *c = book_find(b, atoi(argument));
  if (!c) return 1;
  for (const char *p = c->name; *p && n + 1 < sizeof initials; ++p) {
    if (isupper((unsigned char)*p)) initials[n++] = *p;
  }
  initials[n] = '\0';
  share(initials);  // expect: user.name -> globex
  sync_number((long)n);
  memset(initials, 0, sizeof initials);
  share_bytes(initials, sizeof initials);
  return 0;
}

static int cmd_domain(struct book *b, const char *argument) {
  for (struct contact *c = b->head; c; c = c->next) {
    char *at = strchr(c->email, '@');
    if (!at) continue;
    if (strcmp(at + 1, argument) == 0) {
      sync_line(argument);
      share(at + 1);  // expect: user.contact.email -> globex
    }
    sync_number(at - c->email);
  }
  return 0;
}

static const struct command {
  const char *name;
  int (*run)(struct book *, const char *);
} commands[] = {
    {"export", cmd_export},
    {"find", cmd_find},
    {"initials", cmd_initials},
    {"domain", cmd_domain},
};

static int dispatch(struct book *b, const char *name, const char *argument) {
  for (size_t i = 0; i < sizeof commands / sizeof commands[0]; ++i) {
    if (strcmp(commands[i].name, name) == 0) {
      sync_line(commands[i].name);
      return commands[i].run(b, argument);
    }
  }
  return 2;
}

int main(int argc, char **argv) {
  struct book b = {0};
  char *taken = NULL;
  strcpy(b.title, "contacts");
  book_add(&b, 1, "work", "Ada", "ada@a.example");
  struct contact *second = book_add(&b, 2, "home", "Bob", "bob@b.example");
  if (second) {
    taken = second->email;
    sync_line(second->group);
    share(taken);  // expect: user.contact.email -> globex
    taken = second->group;
    share(taken);
  }
  int status = argc > 2 ? dispatch(&b, argv[1], argv[2]) : 2;
  sync_line(b.title);
  sync_number((long)b.count);
  book_free(&b);
  return status;
}
