// A JSON document: values in a tagged union, a writer and a reader.
// flags: -std=gnu11
#include "case.h"

#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum kind { J_NULL, J_BOOL, J_NUMBER, J_STRING, J_ARRAY, J_OBJECT };

struct json {
  enum kind kind;
  union {
    int boolean;
    double number;
    char *string;
    struct {
      struct json **items;
      size_t count;
    } array;
    struct {
      struct member *first;
    } object;
  };
};

struct member {
  char *key;
  struct json *value;
  struct member *next;
};

struct out {
  char *text;
  size_t len, room;
};

static struct json *json_new(enum kind kind) {
  struct json *j = calloc(1, sizeof(struct json));
  j->kind = kind;
  return j;
}

static struct json *json_string(const char *s) {
  struct json *j = json_new(J_STRING);
  j->string = strdup(s);
  return j;
}

static struct json *json_number(double d) {
  struct json *j = json_new(J_NUMBER);
  j->number = d;
  return j;
}

static void json_set(struct json *object, const char *key, struct json *value) {
  struct member *m = malloc(sizeof *m);
  m->key = strdup(key);
  m->value = value;
  m->next = object->object.first;
  object->object.first = m;
}

static void json_push(struct json *array, struct json *value) {
  array->array.items = realloc(array->array.items, (array->array.count + 1) * sizeof(struct json *));
  array->array.items[array->array.count++] = value;
}

static struct json *json_get(const struct json *object, const char *key) {
  if (!object || object->kind != J_OBJECT) return NULL;
  for (struct member *m = object->object.first; m; m = m->next)
    if (strcmp(m->key, key) == 0) return m->value;
  return NULL;
}

static void put(struct out *o, const char *s) {
  size_t n = strlen(s);
  if (o->len + n + 1 > o->room) {
    o->room = (o->len + n + 1) * 2;
    o->text = realloc(o->text, o->room);
  }
  memcpy(o->text + o->len, s, n + 1);
  o->len += n;
}

static void put_quoted(struct out *o, const char *s) {
  put(o, "\"");
  for (; *s; s++) {
    char c[3] = {*s, 0, 0};
    if (*s == '"' || *s == '\\') {
      c[1] = *s;
      c[0] = '\\';
    }
    put(o, c);
  }
  put(o, "\"");
}

static void write_json(struct out *o, const struct json *j) {
  char number[32];
  switch (j->kind) {
    case J_NULL: put(o, "null"); break;
    case J_BOOL: put(o, j->boolean ? "true" : "false"); break;
    case J_NUMBER:
      snprintf(number, sizeof number, "%g", j->number);
      put(o, number);
      break;
    case J_STRING: put_quoted(o, j->string); break;
    case J_ARRAY:
      put(o, "[");
      for (size_t i = 0; i < j->array.count; i++) {
        if (i) put(o, ",");
        write_json(o, j->array.items[i]);
      }
      put(o, "]");
      break;
    case J_OBJECT:
      put(o, "{");
      for (const struct member *m = j->object.first; m; m = m->next) {
        put_quoted(o, m->key);
        put(o, ":");
        write_json(o, m->value);
        if (m->next) put(o, ",");
      }
      put(o, "}");
      break;
  }
}

static char *json_text(const struct json *j) {
  struct out o = {NULL, 0, 0};
  write_json(&o, j);
  return o.text;
}

static const char *skip(const char *p) {
  while (isspace((unsigned char)*p)) p++;
  return p;
}

static struct json *parse_string(const char **at) {
  const char *p = *at + 1;
  char *text = malloc(strlen(p) + 1), *w = text;
  while (*p && *p != '"') {
    if (*p == '\\') p++;
    *w++ = *p++;
  }
  *w = 0;
  *at = *p ? p + 1 : p;
  struct json *j = json_new(J_STRING);
  j->string = text;
  return j;
}

static struct json *parse_value(const char **at) {
  *at = skip(*at);
  if (**at == '"') return parse_string(at);
  if (**at == '[') {
    struct json *list = json_new(J_ARRAY);
    ++*at;
    while (**at && **at != ']') {
      json_push(list, parse_value(at));
      *at = skip(*at);
      if (**at == ',') ++*at;
    }
    if (**at) ++*at;
    return list;
  }
  char *end;
  double d = strtod(*at, &end);
  *at = end;
  return json_number(d);
}

int main(void) {
  struct user u;
  load_user(1, &u);
  struct json *doc = json_new(J_OBJECT);
  json_set(doc, "id", json_number(u.id));
  json_set(doc, "mail", json_string(u.email));
  struct json *bare = json_new(J_OBJECT);
  json_set(bare, "id", json_number(u.id));
  json_set(bare, "plan", json_string(u.plan));
  char *text = json_text(doc), *other = json_text(bare);
  acme_send(text);  // expect: user.contact.email -> acme
  acme_send(other);
  acme_send(json_get(doc, "mail")->string);  // expect: user.contact.email -> acme
  acme_send(json_get(bare, "plan")->string);
  acme_send_int(json_get(doc, "id")->kind);
  struct json *list = json_new(J_ARRAY);
  json_push(list, json_string("x"));
  json_push(list, json_string(u.name));
  acme_send(list->array.items[1]->string);  // expect: user.name -> acme
  acme_send_int((long)list->array.count);
  const char *at = u.phone, *start = u.plan;
  struct json *parsed = parse_value(&at);
  struct json *clean = parse_value(&start);
  acme_send(parsed->string);  // expect: user.contact.phone_number -> acme
  acme_send(clean->string);
  return 0;
}
