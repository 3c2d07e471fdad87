#include "collector.h"

#include <stdio.h>
#include <string.h>

static size_t put(char *out, size_t size, size_t at, const char *s) {
  while (*s && at + 1 < size) out[at++] = *s++;
  out[at] = 0;
  return at;
}
void encode_json(const struct event *e, char *out, size_t size) {
  size_t at = put(out, size, 0, "{\"kind\":\"");
  at = put(out, size, at, e->kind);
  for (unsigned i = 0; i < e->n_fields; ++i) {
    const struct field *f = &e->fields[i];
    char number[24];
    at = put(out, size, at, "\",\"");
    at = put(out, size, at, f->name);
    at = put(out, size, at, "\":\"");
    switch (f->kind) {
      case F_TEXT:
        at = put(out, size, at, f->value.text);
        break;
      case F_NUMBER:
        snprintf(number, sizeof number, "%ld", f->value.number);
        at = put(out, size, at, number);
        break;
    }
  }
  put(out, size, at, "\"}");
}
void encode_names(const struct event *e, char *out, size_t size) {
  size_t at = put(out, size, 0, e->kind);
  for (unsigned i = 0; i < e->n_fields; ++i) at = put(out, size, at, e->fields[i].name);
}
