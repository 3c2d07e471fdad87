#ifndef COLLECTOR_H
#define COLLECTOR_H
#include "svc_c.h"

enum field_kind { F_TEXT, F_NUMBER };
struct field {
  const char *name;
  enum field_kind kind;
  union {
    const char *text;
    long number;
  } value;
};
struct event {
  char kind[16];
  struct field fields[8];
  unsigned n_fields;
  struct event *next;
};
typedef void (*encode_fn)(const struct event *e, char *out, size_t size);
typedef int (*write_fn)(void *ctx, const char *data);
struct collector;

struct collector *collector_new(encode_fn encode, write_fn write, void *ctx);
void collector_free(struct collector *c);
struct event *collector_begin(struct collector *c, const char *kind);
void event_text(struct event *e, const char *name, const char *value);
void event_number(struct event *e, const char *name, long value);
int collector_flush(struct collector *c);
unsigned collector_pending(const struct collector *c);

void encode_json(const struct event *e, char *out, size_t size);
void encode_names(const struct event *e, char *out, size_t size);
#endif
