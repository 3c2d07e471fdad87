// needs: glib-2.0/glib.h libglib2.0-dev
// flags: -Wno-everything -isystem/usr/include/glib-2.0 -isystem/usr/lib/x86_64-linux-gnu/glib-2.0/include -isystem/usr/include/gio-unix-2.0
// GVariant: values made, packed together, unpacked.
#include "pii_case_c.h"

#include <gio/gio.h>
#include <glib.h>
#include <stdarg.h>

#define text(x) acme_send((const char *)(x))
#define number(x) acme_send_int((int)(x))

static GVariant *listed(const char *format, ...) {
  va_list list;
  va_start(list, format);
  GVariant *made = g_variant_new_va(format, NULL, &list);
  va_end(list);
  return made;
}

static void unpack(GVariant *packed, const char *format, ...) {
  va_list list;
  va_start(list, format);
  g_variant_get_va(packed, format, NULL, &list);
  va_end(list);
}

static GVariant *made(char *x) { return g_variant_new_string(x); }

void made_of_texts(struct user *u) {
  { text(g_variant_get_string(listed("s", u->name), NULL)); }  // expect: user.name -> acme
  { text(g_variant_get_string(listed("s", u->plan), NULL)); }
  { text(g_variant_get_string(g_variant_new_take_string(u->name), NULL)); }  // expect: user.name -> acme
  { text(g_variant_get_string(g_variant_new_take_string(u->plan), NULL)); }
  { text(g_variant_get_string(g_variant_new_printf("%s", u->name), NULL)); }  // expect: user.name -> acme
  { text(g_variant_get_string(g_variant_new_printf("%s", u->plan), NULL)); }
  { text(g_variant_get_string(g_variant_new_object_path(u->name), NULL)); }  // expect: user.name -> acme
  { text(g_variant_get_string(g_variant_new_object_path(u->plan), NULL)); }
  { text(g_variant_get_string(g_variant_new_parsed("%s", u->name), NULL)); }  // expect: user.name -> acme
  { text(g_variant_get_string(g_variant_new_parsed("%s", u->plan), NULL)); }
  { text(g_variant_get_string(g_variant_parse(NULL, u->name, NULL, NULL, NULL), NULL)); }  // expect: user.name -> acme
  { text(g_variant_get_string(g_variant_parse(NULL, u->plan, NULL, NULL, NULL), NULL)); }
  { text(g_variant_get_bytestring(g_variant_new_bytestring(u->name))); }  // expect: user.name -> acme
  { text(g_variant_get_bytestring(g_variant_new_bytestring(u->plan))); }
  { text(g_variant_dup_bytestring(g_variant_new_bytestring(u->name), NULL)); }  // expect: user.name -> acme
  { text(g_variant_dup_bytestring(g_variant_new_bytestring(u->plan), NULL)); }
  { const char *v[] = {u->name, NULL}; text(g_variant_get_strv(g_variant_new_strv(v, -1), NULL)[0]); }  // expect: user.name -> acme
  { const char *v[] = {u->plan, NULL}; text(g_variant_get_strv(g_variant_new_strv(v, -1), NULL)[0]); }
  { const char *v[] = {u->name, NULL}; text(g_variant_dup_strv(g_variant_new_strv(v, -1), NULL)[0]); }  // expect: user.name -> acme
  { const char *v[] = {u->plan, NULL}; text(g_variant_dup_strv(g_variant_new_strv(v, -1), NULL)[0]); }
  { const char *v[] = {u->name, NULL}; text(g_variant_get_objv(g_variant_new_objv(v, -1), NULL)[0]); }  // expect: user.name -> acme
  { const char *v[] = {u->plan, NULL}; text(g_variant_get_objv(g_variant_new_objv(v, -1), NULL)[0]); }
  { const char *v[] = {u->name, NULL}; text(g_variant_get_bytestring_array(g_variant_new_bytestring_array(v, -1), NULL)[0]); }  // expect: user.name -> acme
  { const char *v[] = {u->plan, NULL}; text(g_variant_get_bytestring_array(g_variant_new_bytestring_array(v, -1), NULL)[0]); }
  { text(g_variant_get_data(g_variant_new_from_data(G_VARIANT_TYPE_STRING, u->name, 3, TRUE, NULL, NULL))); }  // expect: user.name -> acme
  { text(g_variant_get_data(g_variant_new_from_data(G_VARIANT_TYPE_STRING, u->plan, 3, TRUE, NULL, NULL))); }
  { text(g_variant_get_data(g_variant_new_from_bytes(G_VARIANT_TYPE_STRING, g_bytes_new(u->name, 3), TRUE))); }  // expect: user.name -> acme
  { text(g_variant_get_data(g_variant_new_from_bytes(G_VARIANT_TYPE_STRING, g_bytes_new(u->plan, 3), TRUE))); }
  { gsize n; text(g_variant_get_fixed_array(g_variant_new_fixed_array(G_VARIANT_TYPE_BYTE, u->name, 3, 1), &n, 1)); }  // expect: user.name -> acme
  { gsize n; text(g_variant_get_fixed_array(g_variant_new_fixed_array(G_VARIANT_TYPE_BYTE, u->plan, 3, 1), &n, 1)); }
  { gsize n; text(g_bytes_get_data(g_variant_get_data_as_bytes(made(u->name)), &n)); }  // expect: user.name -> acme
  { gsize n; text(g_bytes_get_data(g_variant_get_data_as_bytes(made(u->plan)), &n)); }
}

void made_of_values(struct user *u) {
  { GVariant *v[] = {made(u->name)}; text(g_variant_get_string(g_variant_get_child_value(g_variant_new_array(NULL, v, 1), 0), NULL)); }  // expect: user.name -> acme
  { GVariant *v[] = {made(u->plan)}; text(g_variant_get_string(g_variant_get_child_value(g_variant_new_array(NULL, v, 1), 0), NULL)); }
  { GVariant *v[] = {made(u->name)}; text(g_variant_get_string(g_variant_get_child_value(g_variant_new_tuple(v, 1), 0), NULL)); }  // expect: user.name -> acme
  { GVariant *v[] = {made(u->plan)}; text(g_variant_get_string(g_variant_get_child_value(g_variant_new_tuple(v, 1), 0), NULL)); }
  { text(g_variant_get_string(g_variant_get_child_value(g_variant_new_dict_entry(g_variant_new_string("k"), made(u->name)), 1), NULL)); }  // expect: user.name -> acme
  { text(g_variant_get_string(g_variant_get_child_value(g_variant_new_dict_entry(g_variant_new_string("k"), made(u->plan)), 1), NULL)); }
  { text(g_variant_get_string(g_variant_get_variant(g_variant_new_variant(made(u->name))), NULL)); }  // expect: user.name -> acme
  { text(g_variant_get_string(g_variant_get_variant(g_variant_new_variant(made(u->plan))), NULL)); }
  { text(g_variant_get_string(g_variant_get_maybe(g_variant_new_maybe(NULL, made(u->name))), NULL)); }  // expect: user.name -> acme
  { text(g_variant_get_string(g_variant_get_maybe(g_variant_new_maybe(NULL, made(u->plan))), NULL)); }
  { text(g_variant_dup_string(made(u->name), NULL)); }  // expect: user.name -> acme
  { text(g_variant_dup_string(made(u->plan), NULL)); }
  { text(g_variant_print(made(u->name), TRUE)); }  // expect: user.name -> acme
  { text(g_variant_print(made(u->plan), TRUE)); }
  { text(g_variant_print_string(made(u->name), NULL, TRUE)->str); }  // expect: user.name -> acme
  { text(g_variant_print_string(made(u->plan), NULL, TRUE)->str); }
  { text(g_variant_get_string(g_variant_ref(made(u->name)), NULL)); }  // expect: user.name -> acme
  { text(g_variant_get_string(g_variant_ref(made(u->plan)), NULL)); }
  { text(g_variant_get_string(g_variant_ref_sink(made(u->name)), NULL)); }  // expect: user.name -> acme
  { text(g_variant_get_string(g_variant_ref_sink(made(u->plan)), NULL)); }
  { text(g_variant_get_string(g_variant_take_ref(made(u->name)), NULL)); }  // expect: user.name -> acme
  { text(g_variant_get_string(g_variant_take_ref(made(u->plan)), NULL)); }
  { text(g_variant_get_string(g_variant_byteswap(made(u->name)), NULL)); }  // expect: user.name -> acme
  { text(g_variant_get_string(g_variant_byteswap(made(u->plan)), NULL)); }
  { text(g_variant_get_string(g_variant_get_normal_form(made(u->name)), NULL)); }  // expect: user.name -> acme
  { text(g_variant_get_string(g_variant_get_normal_form(made(u->plan)), NULL)); }
  { text(g_variant_get_string(g_variant_lookup_value(made(u->name), "k", NULL), NULL)); }  // expect: user.name -> acme
  { text(g_variant_get_string(g_variant_lookup_value(made(u->plan), "k", NULL), NULL)); }
  { char *t; g_variant_get(made(u->name), "s", &t); text(t); }  // expect: user.name -> acme
  { char *t; g_variant_get(made(u->plan), "s", &t); text(t); }
  { char *t; unpack(made(u->name), "s", &t); text(t); }  // expect: user.name -> acme
  { char *t; unpack(made(u->plan), "s", &t); text(t); }
  { char *t; g_variant_get_child(made(u->name), 0, "s", &t); text(t); }  // expect: user.name -> acme
  { char *t; g_variant_get_child(made(u->plan), 0, "s", &t); text(t); }
  { char *t; g_variant_lookup(made(u->name), "k", "s", &t); text(t); }  // expect: user.name -> acme
  { char *t; g_variant_lookup(made(u->plan), "k", "s", &t); text(t); }
  { char b[64]; g_variant_store(made(u->name), b); text(b); }  // expect: user.name -> acme
  { char b[64]; g_variant_store(made(u->plan), b); text(b); }
}

void numbers(struct user *u) {
  { number(g_variant_get_boolean(g_variant_new_boolean(u->name[0]))); }  // expect: user.name -> acme
  { number(g_variant_get_boolean(g_variant_new_boolean(u->plan[0]))); }
  { number(g_variant_get_byte(g_variant_new_byte(u->name[0]))); }  // expect: user.name -> acme
  { number(g_variant_get_byte(g_variant_new_byte(u->plan[0]))); }
  { number(g_variant_get_int16(g_variant_new_int16(u->name[0]))); }  // expect: user.name -> acme
  { number(g_variant_get_int16(g_variant_new_int16(u->plan[0]))); }
  { number(g_variant_get_uint16(g_variant_new_uint16(u->name[0]))); }  // expect: user.name -> acme
  { number(g_variant_get_uint16(g_variant_new_uint16(u->plan[0]))); }
  { number(g_variant_get_int32(g_variant_new_int32(u->name[0]))); }  // expect: user.name -> acme
  { number(g_variant_get_int32(g_variant_new_int32(u->plan[0]))); }
  { number(g_variant_get_uint32(g_variant_new_uint32(u->name[0]))); }  // expect: user.name -> acme
  { number(g_variant_get_uint32(g_variant_new_uint32(u->plan[0]))); }
  { number(g_variant_get_int64(g_variant_new_int64(u->name[0]))); }  // expect: user.name -> acme
  { number(g_variant_get_int64(g_variant_new_int64(u->plan[0]))); }
  { number(g_variant_get_uint64(g_variant_new_uint64(u->name[0]))); }  // expect: user.name -> acme
  { number(g_variant_get_uint64(g_variant_new_uint64(u->plan[0]))); }
  { number(g_variant_get_double(g_variant_new_double(u->name[0]))); }  // expect: user.name -> acme
  { number(g_variant_get_double(g_variant_new_double(u->plan[0]))); }
}

void iterators(struct user *u) {
  { text(g_variant_get_string(g_variant_iter_next_value(g_variant_iter_new(made(u->name))), NULL)); }  // expect: user.name -> acme
  { text(g_variant_get_string(g_variant_iter_next_value(g_variant_iter_new(made(u->plan))), NULL)); }
  { text(g_variant_get_string(g_variant_iter_next_value(g_variant_iter_copy(g_variant_iter_new(made(u->name)))), NULL)); }  // expect: user.name -> acme
  { text(g_variant_get_string(g_variant_iter_next_value(g_variant_iter_copy(g_variant_iter_new(made(u->plan)))), NULL)); }
  { char *t; g_variant_iter_next(g_variant_iter_new(made(u->name)), "s", &t); text(t); }  // expect: user.name -> acme
  { char *t; g_variant_iter_next(g_variant_iter_new(made(u->plan)), "s", &t); text(t); }
  { char *t; GVariantIter i; g_variant_iter_init(&i, made(u->name)); while (g_variant_iter_loop(&i, "s", &t)) text(t); }  // expect: user.name -> acme
  { char *t; GVariantIter i; g_variant_iter_init(&i, made(u->plan)); while (g_variant_iter_loop(&i, "s", &t)) text(t); }
}

void builders(struct user *u) {
  { GVariantBuilder *b = g_variant_builder_new(G_VARIANT_TYPE_ARRAY); g_variant_builder_add(b, "s", u->name); text(g_variant_print(g_variant_builder_end(b), TRUE)); }  // expect: user.name -> acme
  { GVariantBuilder *b = g_variant_builder_new(G_VARIANT_TYPE_ARRAY); g_variant_builder_add(b, "s", u->plan); text(g_variant_print(g_variant_builder_end(b), TRUE)); }
  { GVariantBuilder *b = g_variant_builder_new(G_VARIANT_TYPE_ARRAY); g_variant_builder_add_value(b, made(u->name)); text(g_variant_print(g_variant_builder_end(b), TRUE)); }  // expect: user.name -> acme
  { GVariantBuilder *b = g_variant_builder_new(G_VARIANT_TYPE_ARRAY); g_variant_builder_add_value(b, made(u->plan)); text(g_variant_print(g_variant_builder_end(b), TRUE)); }
  { GVariantBuilder *b = g_variant_builder_new(G_VARIANT_TYPE_ARRAY); g_variant_builder_add_parsed(b, "%s", u->name); text(g_variant_print(g_variant_builder_end(g_variant_builder_ref(b)), TRUE)); }  // expect: user.name -> acme
  { GVariantBuilder *b = g_variant_builder_new(G_VARIANT_TYPE_ARRAY); g_variant_builder_add_parsed(b, "%s", u->plan); text(g_variant_print(g_variant_builder_end(g_variant_builder_ref(b)), TRUE)); }
  { GVariantDict *d = g_variant_dict_new(NULL); g_variant_dict_insert(d, "k", "s", u->name); text(g_variant_print(g_variant_dict_end(d), TRUE)); }  // expect: user.name -> acme
  { GVariantDict *d = g_variant_dict_new(NULL); g_variant_dict_insert(d, "k", "s", u->plan); text(g_variant_print(g_variant_dict_end(d), TRUE)); }
  { GVariantDict *d = g_variant_dict_new(NULL); g_variant_dict_insert_value(d, "k", made(u->name)); text(g_variant_get_string(g_variant_dict_lookup_value(d, "k", NULL), NULL)); }  // expect: user.name -> acme
  { GVariantDict *d = g_variant_dict_new(NULL); g_variant_dict_insert_value(d, "k", made(u->plan)); text(g_variant_get_string(g_variant_dict_lookup_value(d, "k", NULL), NULL)); }
  { char *t; GVariantDict *d = g_variant_dict_new(made(u->name)); g_variant_dict_lookup(d, "k", "s", &t); text(t); }  // expect: user.name -> acme
  { char *t; GVariantDict *d = g_variant_dict_new(made(u->plan)); g_variant_dict_lookup(d, "k", "s", &t); text(t); }
  { GVariantDict d; g_variant_dict_init(&d, made(u->name)); text(g_variant_print(g_variant_dict_end(&d), TRUE)); }  // expect: user.name -> acme
  { GVariantDict d; g_variant_dict_init(&d, made(u->plan)); text(g_variant_print(g_variant_dict_end(&d), TRUE)); }
}

void without_effect(struct user *u) {
  { GVariant *v = made(u->name); g_variant_unref(v); text(u->plan); }
  { number(g_variant_equal(made(u->name), made("x"))); }
  { number(g_variant_compare(made(u->name), made("x"))); }
  { number(g_variant_hash(made(u->name))); }
  { number(g_variant_is_of_type(made(u->name), G_VARIANT_TYPE_STRING)); }
  { number(g_variant_is_container(made(u->name))); }
  { number(g_variant_is_floating(made(u->name))); }
  { number(g_variant_n_children(made(u->name))); }
  { number(g_variant_get_size(made(u->name))); }
  { text(g_variant_get_type(made(u->name))); }
  { text(g_variant_get_type_string(made(u->name))); }
  { number(g_variant_classify(made(u->name))); }
  { number(g_variant_check_format_string(made(u->name), "s", TRUE)); }
  { number(g_variant_iter_n_children(g_variant_iter_new(made(u->name)))); }
  { g_variant_iter_free(g_variant_iter_new(made(u->name))); text(u->plan); }
  { GVariantBuilder *b = g_variant_builder_new(G_VARIANT_TYPE_ARRAY); g_variant_builder_add(b, "s", u->name); g_variant_builder_open(b, NULL); g_variant_builder_close(b); g_variant_builder_unref(b); text(u->plan); }
  { GVariantBuilder b; g_variant_builder_add(&b, "s", u->name); g_variant_builder_clear(&b); text(u->plan); }
  { GVariantDict *d = g_variant_dict_new(made(u->name)); number(g_variant_dict_contains(d, "k")); number(g_variant_dict_remove(d, "k")); g_variant_dict_clear(d); g_variant_dict_unref(d); text(u->plan); }
}
