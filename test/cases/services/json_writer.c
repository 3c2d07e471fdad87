/* A streaming JSON writer in C: output through a function and its context, nesting, escapes, and three targets. */
#include <piiflow/annotations.h>

#include <stdarg.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

PII_SINK(acme) int acme_stream(int channel, const char *data, size_t size);
PII_SINK(globex) int globex_post(const char *body);

struct device {
  uint32_t model;
  char firmware[16];
  PII(user.device.device_id) char serial[32];
  PII(user.location) float latitude;
  char *labels[4];
};

int probe(int slot, struct device *out);

typedef int (*output_fn)(void *context, const char *data, size_t size);

struct writer {
  output_fn output;
  void *context;
  int depth;
  bool comma[8];
  size_t written;
  int status;
};

static void emit(struct writer *w, const char *data, size_t size) {
  if (w->status != 0) return;
  w->status = w->output(w->context, data, size);
  w->written += size;
}

static void emit_text(struct writer *w, const char *text) { emit(w, text, strlen(text)); }

static void emit_format(struct writer *w, const char *format, ...) {
  char chunk[64];
  va_list args;
  va_start(args, format);
  int size = vsnprintf(chunk, sizeof chunk, format, args);
  va_end(args);
  if (size > 0) emit(w, chunk, (size_t)size);
}

static void emit_escaped(struct writer *w, const char *text) {
  emit_text(w, "\"");
  for (const unsigned char *p = (const unsigned char *)text; *p; ++p) {
    switch (*p) {
      case '"': emit_text(w, "\\\""); break;
      case '\\': emit_text(w, "\\\\"); break;
      default:
        if (*p < 0x20) {
          emit_format(w, "\\u%04x", *p);
        } else {
          char c = (char)*p;
          emit(w, &c, 1);
        }
    }
  }
  emit_text(w, "\"");
}

static void separate(struct writer *w) {
  if (w->comma[w->depth]) emit_text(w, ",");
  w->comma[w->depth] = true;
}

static void open_object(struct writer *w, char bracket) {
  emit(w, &bracket, 1);
  w->comma[++w->depth] = false;
}

static void close_object(struct writer *w, char bracket) {
  --w->depth;
  emit(w, &bracket, 1);
}

static void key(struct writer *w, const char *name) {
  separate(w);
  emit_escaped(w, name);
  emit_text(w, ":");
}

static void write_text(struct writer *w, const char *name, const char *value) {
  key(w, name);
  emit_escaped(w, value);
}

static void write_number(struct writer *w, const char *name, double value) {
  key(w, name);
  emit_format(w, "%.6g", value);
}

/* Targets. */
struct buffer {
  char *data;
  size_t size;
  size_t room;
};

static int to_buffer(void *context, const char *data, size_t size) {
  struct buffer *b = context;
  if (b->size + size + 1 > b->room) {
    size_t room = (b->size + size + 1) * 2;
    char *grown = realloc(b->data, room);
    if (!grown) return -1;
    b->data = grown;
    b->room = room;
  }
  memcpy(b->data + b->size, data, size);
  b->size += size;
  b->data[b->size] = '\0';
  return 0;
}

static int to_acme(void *context, const char *data, size_t size) {
  return acme_stream(*(int *)context, data, size);  // expect: user.device.device_id -> acme
}

static int to_nowhere(void *context, const char *data, size_t size) {
  (void)data;
  *(size_t *)context += size;
  return 0;
}

static struct writer writer_to(output_fn output, void *context) {
  struct writer w = {.output = output, .context = context};
  return w;
}

static void write_public(struct writer *w, const struct device *d) {
  open_object(w, '{');
  write_number(w, "model", d->model);
  write_text(w, "firmware", d->firmware);
  key(w, "labels");
  open_object(w, '[');
  for (size_t i = 0; i < 4 && d->labels[i]; ++i) {
    separate(w);
    emit_escaped(w, d->labels[i]);
  }
  close_object(w, ']');
  close_object(w, '}');
}

static void write_identity(struct writer *w, const struct device *d) {
  open_object(w, '{');
  write_text(w, "serial", d->serial);
  close_object(w, '}');
}

static void write_position(struct writer *w, const struct device *d) {
  open_object(w, '{');
  write_number(w, "lat", d->latitude);
  close_object(w, '}');
}

int main(void) {
  struct device d;
  struct buffer open = {0};
  struct buffer closed = {0};
  size_t counted = 0;
  int channel = 3;
  char line[64];
  if (probe(0, &d) != 0) return 1;

  struct writer w = writer_to(to_buffer, &open);
  write_public(&w, &d);
  globex_post(open.data);
  snprintf(line, sizeof line, "%zu", w.written);
  globex_post(line);

  struct writer identity = writer_to(to_buffer, &closed);
  write_identity(&identity, &d);
  globex_post(closed.data);  // expect: user.device.device_id -> globex
  globex_post(open.data);
  write_position(&identity, &d);
  globex_post(closed.data);  // expect: user.device.device_id -> globex; user.location -> globex
  free(closed.data);
  memset(&closed, 0, sizeof closed);
  write_public(&identity, &d);
  globex_post(closed.data);

  struct writer direct = writer_to(to_acme, &channel);
  write_public(&direct, &d);
  write_identity(&direct, &d);
  struct writer blind = writer_to(to_nowhere, &counted);
  write_position(&blind, &d);
  snprintf(line, sizeof line, "%zu/%d", counted, blind.status);
  globex_post(line);
  snprintf(line, sizeof line, "%s", d.serial + 4);
  globex_post(line);  // expect: user.device.device_id -> globex
  snprintf(line, sizeof line, "%s", d.labels[0] ? d.labels[0] : d.firmware);
  globex_post(line);
  free(open.data);
  free(closed.data);
  return 0;
}
