// flags: -std=gnu11
// yajl: generators and trees.
#include "pii_case_c.h"

void load_user(int id, struct user *to);

#include <stdlib.h>
#include <string.h>
#include <yajl/yajl_gen.h>
#include <yajl/yajl_parse.h>
#include <yajl/yajl_tree.h>

static void generate(const struct user *u) {
  yajl_gen g = yajl_gen_alloc(NULL);
  const unsigned char *text = NULL;
  size_t length = 0;
  yajl_gen_map_open(g);
  yajl_gen_string(g, (const unsigned char *)u->plan, strlen(u->plan));
  yajl_gen_integer(g, u->id);
  yajl_gen_get_buf(g, &text, &length);
  acme_send((const char *)text);
  yajl_gen_string(g, (const unsigned char *)u->name, strlen(u->name));
  yajl_gen_map_close(g);
  yajl_gen_get_buf(g, &text, &length);
  acme_send((const char *)text);  // expect: user.name -> acme
  acme_send_int((int)length);
  yajl_gen_clear(g);
  yajl_gen_free(g);
  yajl_gen h = yajl_gen_alloc(NULL);
  yajl_gen_integer(h, atoi(u->phone));
  yajl_gen_get_buf(h, &text, &length);
  acme_send((const char *)text);  // expect: user.contact.phone_number -> acme
}

static void tree(const struct user *u) {
  char error[64];
  const char *path[] = {"x", 0};
  yajl_val a = yajl_tree_parse(u->email, error, sizeof error);
  yajl_val x = yajl_tree_get(a, path, yajl_t_string);
  acme_send(YAJL_GET_STRING(x));  // expect: user.contact.email -> acme
  yajl_val b = yajl_tree_parse(u->plan, error, sizeof error);
  yajl_val y = yajl_tree_get(b, path, yajl_t_string);
  acme_send(YAJL_GET_STRING(y));
  yajl_tree_free(a);
}

static int on_string(void *context, const unsigned char *text, size_t length) {
  (void)context;
  (void)length;
  acme_send((const char *)text);  // expect: user.contact.email -> acme
  return 1;
}

int main(void) {
  struct user u;
  load_user(1, &u);
  generate(&u);
  tree(&u);
  yajl_callbacks callbacks;
  memset(&callbacks, 0, sizeof callbacks);
  callbacks.yajl_string = on_string;
  yajl_handle parser = yajl_alloc(&callbacks, NULL, NULL);
  yajl_parse(parser, (const unsigned char *)u.email, strlen(u.email));
  yajl_complete_parse(parser);
  return 0;
}
