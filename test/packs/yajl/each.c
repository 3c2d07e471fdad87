// flags: -std=gnu11
// yajl: numbers, what resets a generator, and what only answers.
#include "pii_case_c.h"

#include <stdlib.h>
#include <yajl/yajl_gen.h>
#include <yajl/yajl_parse.h>

static void send_it(yajl_gen g) {
  const unsigned char *text;
  size_t length;
  yajl_gen_get_buf(g, &text, &length);
  acme_send((const char *)text);  // expect: user.name -> acme; user.contact.phone_number -> acme
}

static void send_quietly(yajl_gen g) {
  const unsigned char *text;
  size_t length;
  yajl_gen_get_buf(g, &text, &length);
  acme_send((const char *)text);
}

void numbers(const struct user *u) {
  yajl_gen known = yajl_gen_alloc(0), called = yajl_gen_alloc(0), plain = yajl_gen_alloc(0);
  yajl_gen_number(known, u->name, 3);
  send_it(known);
  yajl_gen_double(called, atof(u->phone));
  send_it(called);
  yajl_gen_number(plain, u->plan, 3);
  yajl_gen_double(plain, u->id);
  yajl_gen_config(plain, yajl_gen_beautify, 1);
  yajl_gen_array_open(plain);
  yajl_gen_bool(plain, 1);
  yajl_gen_null(plain);
  yajl_gen_array_close(plain);
  send_quietly(plain);
  yajl_gen_number(plain, u->name, 3);
  yajl_gen_reset(plain, 0);
  send_quietly(plain);
}

void parsed(const struct user *u, yajl_handle handle) {
  yajl_config(handle, yajl_allow_comments, 1);
  yajl_status status = yajl_parse(handle, (const unsigned char *)u->name, 3);
  acme_send(u->name);                          // expect: user.name -> acme
  acme_send(yajl_status_to_string(status));
  acme_send_int((int)yajl_get_bytes_consumed(handle));
  yajl_free_error(handle, 0);
  yajl_free(handle);
}
