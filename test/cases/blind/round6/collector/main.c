/* An event collector with encoders and writers as function pointers; contexts of several types. */
#include "collector.h"

#include <stdio.h>
#include <string.h>

struct file_ctx {
  char last[256];
  int lines;
};
static int write_vendor(void *ctx, const char *data) {
  (void)ctx;
  acme_send(data);  // expect: user.contact.email -> acme
  return 1;
}
static int write_names(void *ctx, const char *data) {
  (void)ctx;
  globex_send(data);  // silent
  return 1;
}
static int write_file(void *ctx, const char *data) {
  struct file_ctx *f = ctx;
  snprintf(f->last, sizeof f->last, "%s", data);
  f->lines++;
  return 1;
}

void to_vendor(const struct account *a) {
  struct collector *c = collector_new(encode_json, write_vendor, NULL);
  struct event *e = collector_begin(c, "login");
  event_text(e, "mail", a->email);
  event_number(e, "id", a->id);
  acme_send_int((int)collector_pending(c));  // silent
  acme_send(e->kind);                        // silent
  acme_send(e->fields[0].name);              // silent
  acme_send_int(collector_flush(c));         // silent
  collector_free(c);
}
void names_only(const struct account *a) {
  struct collector *c = collector_new(encode_names, write_names, NULL);
  event_text(collector_begin(c, "login"), "mail", a->email);
  collector_flush(c);
  collector_free(c);
}
void to_file(const struct account *a) {
  struct file_ctx f = {"", 0}, g = {"", 0};
  struct collector *c = collector_new(encode_json, write_file, &f);
  struct collector *d = collector_new(encode_json, write_file, &g);
  event_text(collector_begin(c, "named"), "name", a->name);
  event_number(collector_begin(d, "plan"), "id", a->id);
  collector_flush(c);
  collector_flush(d);
  acme_send(f.last);       // expect: user.name -> acme
  acme_send_int(f.lines);  // silent
  acme_send(g.last);       // silent
  collector_free(c);
  collector_free(d);
}
