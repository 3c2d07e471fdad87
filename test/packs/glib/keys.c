// needs: glib-2.0/glib.h libglib2.0-dev
// flags: -Wno-everything -isystem/usr/include/glib-2.0 -isystem/usr/lib/x86_64-linux-gnu/glib-2.0/include -isystem/usr/include/gio-unix-2.0
// Files of keys: what was set, and what their text is.
#include "pii_case_c.h"

#include <glib.h>

#define text(x) acme_send((const char *)(x))
#define number(x) acme_send_int((int)(x))

void values(struct user *u) {
  { GKeyFile *f = g_key_file_new(); g_key_file_set_string(f, "g", "k", u->name); text(g_key_file_get_string(f, "g", "k", NULL)); }  // expect: user.name -> acme
  { GKeyFile *f = g_key_file_new(); g_key_file_set_string(f, "g", "k", u->plan); text(g_key_file_get_string(f, "g", "k", NULL)); }
  { GKeyFile *f = g_key_file_new(); g_key_file_set_value(f, "g", "k", u->name); text(g_key_file_get_value(f, "g", "k", NULL)); }  // expect: user.name -> acme
  { GKeyFile *f = g_key_file_new(); g_key_file_set_value(f, "g", "k", u->plan); text(g_key_file_get_value(f, "g", "k", NULL)); }
  { GKeyFile *f = g_key_file_new(); g_key_file_set_locale_string(f, "g", "k", "de", u->name); text(g_key_file_get_locale_string(f, "g", "k", "de", NULL)); }  // expect: user.name -> acme
  { GKeyFile *f = g_key_file_new(); g_key_file_set_locale_string(f, "g", "k", "de", u->plan); text(g_key_file_get_locale_string(f, "g", "k", "de", NULL)); }
  { const char *v[] = {u->name, NULL}; GKeyFile *f = g_key_file_new(); g_key_file_set_string_list(f, "g", "k", v, 1); text(g_key_file_get_string_list(f, "g", "k", NULL, NULL)[0]); }  // expect: user.name -> acme
  { const char *v[] = {u->plan, NULL}; GKeyFile *f = g_key_file_new(); g_key_file_set_string_list(f, "g", "k", v, 1); text(g_key_file_get_string_list(f, "g", "k", NULL, NULL)[0]); }
  { const char *v[] = {u->name, NULL}; GKeyFile *f = g_key_file_new(); g_key_file_set_locale_string_list(f, "g", "k", "de", v, 1); text(g_key_file_get_locale_string_list(f, "g", "k", "de", NULL, NULL)[0]); }  // expect: user.name -> acme
  { const char *v[] = {u->plan, NULL}; GKeyFile *f = g_key_file_new(); g_key_file_set_locale_string_list(f, "g", "k", "de", v, 1); text(g_key_file_get_locale_string_list(f, "g", "k", "de", NULL, NULL)[0]); }
  { GKeyFile *f = g_key_file_new(); g_key_file_set_comment(f, "g", "k", u->name, NULL); text(g_key_file_get_comment(f, "g", "k", NULL)); }  // expect: user.name -> acme
  { GKeyFile *f = g_key_file_new(); g_key_file_set_comment(f, "g", "k", u->plan, NULL); text(g_key_file_get_comment(f, "g", "k", NULL)); }
  { GKeyFile *f = g_key_file_new(); g_key_file_set_string(f, "g", "k", u->name); text(g_key_file_to_data(f, NULL, NULL)); }  // expect: user.name -> acme
  { GKeyFile *f = g_key_file_new(); g_key_file_set_string(f, "g", "k", u->plan); text(g_key_file_to_data(f, NULL, NULL)); }
  { GKeyFile *f = g_key_file_new(); g_key_file_set_string(f, u->name, "k", "x"); text(g_key_file_get_groups(f, NULL)[0]); }  // expect: user.name -> acme
  { GKeyFile *f = g_key_file_new(); g_key_file_set_string(f, u->plan, "k", "x"); text(g_key_file_get_groups(f, NULL)[0]); }
  { GKeyFile *f = g_key_file_new(); g_key_file_set_string(f, u->name, "k", "x"); text(g_key_file_get_start_group(f)); }  // expect: user.name -> acme
  { GKeyFile *f = g_key_file_new(); g_key_file_set_string(f, u->plan, "k", "x"); text(g_key_file_get_start_group(f)); }
  { GKeyFile *f = g_key_file_new(); g_key_file_set_string(f, "g", u->name, "x"); text(g_key_file_get_keys(f, "g", NULL, NULL)[0]); }  // expect: user.name -> acme
  { GKeyFile *f = g_key_file_new(); g_key_file_set_string(f, "g", u->plan, "x"); text(g_key_file_get_keys(f, "g", NULL, NULL)[0]); }
  { GKeyFile *f = g_key_file_new(); g_key_file_load_from_data(f, u->name, 3, 0, NULL); text(g_key_file_get_string(f, "g", "k", NULL)); }  // expect: user.name -> acme
  { GKeyFile *f = g_key_file_new(); g_key_file_load_from_data(f, u->plan, 3, 0, NULL); text(g_key_file_get_string(f, "g", "k", NULL)); }
  { GKeyFile *f = g_key_file_new(); g_key_file_load_from_bytes(f, g_bytes_new(u->name, 3), 0, NULL); text(g_key_file_get_string(g_key_file_ref(f), "g", "k", NULL)); }  // expect: user.name -> acme
  { GKeyFile *f = g_key_file_new(); g_key_file_load_from_bytes(f, g_bytes_new(u->plan, 3), 0, NULL); text(g_key_file_get_string(g_key_file_ref(f), "g", "k", NULL)); }
  { GKeyFile *f = g_key_file_new(); g_key_file_load_from_data(f, u->name, 3, 0, NULL); text(g_key_file_get_keys(f, "g", NULL, NULL)[0]); }  // expect: user.name -> acme
  { GKeyFile *f = g_key_file_new(); g_key_file_load_from_data(f, u->plan, 3, 0, NULL); text(g_key_file_get_keys(f, "g", NULL, NULL)[0]); }
  { GKeyFile *f = g_key_file_new(); g_key_file_load_from_data(f, u->name, 3, 0, NULL); text(g_key_file_get_comment(f, "g", NULL, NULL)); }  // expect: user.name -> acme
  { GKeyFile *f = g_key_file_new(); g_key_file_load_from_data(f, u->plan, 3, 0, NULL); text(g_key_file_get_comment(f, "g", NULL, NULL)); }
  { GKeyFile *f = g_key_file_new(); g_key_file_set_comment(f, "g", "k", u->name, NULL); text(g_key_file_to_data(f, NULL, NULL)); }  // expect: user.name -> acme
  { GKeyFile *f = g_key_file_new(); g_key_file_set_comment(f, "g", "k", u->plan, NULL); text(g_key_file_to_data(f, NULL, NULL)); }
}

void numbers(struct user *u) {
  { GKeyFile *f = g_key_file_new(); g_key_file_set_boolean(f, "g", "k", u->name[0]); number(g_key_file_get_boolean(f, "g", "k", NULL)); }  // expect: user.name -> acme
  { GKeyFile *f = g_key_file_new(); g_key_file_set_boolean(f, "g", "k", u->plan[0]); number(g_key_file_get_boolean(f, "g", "k", NULL)); }
  { GKeyFile *f = g_key_file_new(); g_key_file_set_integer(f, "g", "k", u->name[0]); number(g_key_file_get_integer(f, "g", "k", NULL)); }  // expect: user.name -> acme
  { GKeyFile *f = g_key_file_new(); g_key_file_set_integer(f, "g", "k", u->plan[0]); number(g_key_file_get_integer(f, "g", "k", NULL)); }
  { GKeyFile *f = g_key_file_new(); g_key_file_set_int64(f, "g", "k", u->name[0]); number(g_key_file_get_int64(f, "g", "k", NULL)); }  // expect: user.name -> acme
  { GKeyFile *f = g_key_file_new(); g_key_file_set_int64(f, "g", "k", u->plan[0]); number(g_key_file_get_int64(f, "g", "k", NULL)); }
  { GKeyFile *f = g_key_file_new(); g_key_file_set_uint64(f, "g", "k", u->name[0]); number(g_key_file_get_uint64(f, "g", "k", NULL)); }  // expect: user.name -> acme
  { GKeyFile *f = g_key_file_new(); g_key_file_set_uint64(f, "g", "k", u->plan[0]); number(g_key_file_get_uint64(f, "g", "k", NULL)); }
  { GKeyFile *f = g_key_file_new(); g_key_file_set_double(f, "g", "k", u->name[0]); number(g_key_file_get_double(f, "g", "k", NULL)); }  // expect: user.name -> acme
  { GKeyFile *f = g_key_file_new(); g_key_file_set_double(f, "g", "k", u->plan[0]); number(g_key_file_get_double(f, "g", "k", NULL)); }
  { gboolean v[] = {u->name[0]}; GKeyFile *f = g_key_file_new(); g_key_file_set_boolean_list(f, "g", "k", v, 1); number(g_key_file_get_boolean_list(f, "g", "k", NULL, NULL)[0]); }  // expect: user.name -> acme
  { gboolean v[] = {u->plan[0]}; GKeyFile *f = g_key_file_new(); g_key_file_set_boolean_list(f, "g", "k", v, 1); number(g_key_file_get_boolean_list(f, "g", "k", NULL, NULL)[0]); }
  { gint v[] = {u->name[0]}; GKeyFile *f = g_key_file_new(); g_key_file_set_integer_list(f, "g", "k", v, 1); number(g_key_file_get_integer_list(f, "g", "k", NULL, NULL)[0]); }  // expect: user.name -> acme
  { gint v[] = {u->plan[0]}; GKeyFile *f = g_key_file_new(); g_key_file_set_integer_list(f, "g", "k", v, 1); number(g_key_file_get_integer_list(f, "g", "k", NULL, NULL)[0]); }
  { double v[] = {u->name[0]}; GKeyFile *f = g_key_file_new(); g_key_file_set_double_list(f, "g", "k", v, 1); number(g_key_file_get_double_list(f, "g", "k", NULL, NULL)[0]); }  // expect: user.name -> acme
  { double v[] = {u->plan[0]}; GKeyFile *f = g_key_file_new(); g_key_file_set_double_list(f, "g", "k", v, 1); number(g_key_file_get_double_list(f, "g", "k", NULL, NULL)[0]); }
}

void without_effect(struct user *u) {
  // Another key, a key that is gone, and what only looks.
  { GKeyFile *f = g_key_file_new(); g_key_file_set_string(f, "g", "k", u->name); text(g_key_file_get_string(f, "g", "other", NULL)); }
  { GKeyFile *f = g_key_file_new(); g_key_file_set_string(f, "g", "k", u->name); g_key_file_remove_key(f, "g", "k", NULL); text(g_key_file_get_string(f, "g", "k", NULL)); }
  { GKeyFile *f = g_key_file_new(); number(g_key_file_has_group(f, u->name)); }
  { GKeyFile *f = g_key_file_new(); number(g_key_file_has_key(f, "g", u->name, NULL)); }
  { GKeyFile *f = g_key_file_new(); g_key_file_remove_group(f, u->name, NULL); text(g_key_file_to_data(f, NULL, NULL)); }
  { GKeyFile *f = g_key_file_new(); g_key_file_remove_comment(f, "g", u->name, NULL); text(g_key_file_to_data(f, NULL, NULL)); }
  { GKeyFile *f = g_key_file_new(); g_key_file_set_list_separator(f, ';'); g_key_file_load_from_file(f, u->name, 0, NULL); text(g_key_file_get_string(f, "g", "k", NULL)); g_key_file_free(f); }
  { GKeyFile *f = g_key_file_new(); g_key_file_load_from_data_dirs(f, u->name, NULL, 0, NULL); text(g_key_file_get_string(f, "g", "k", NULL)); g_key_file_unref(f); }
  { GKeyFile *f = g_key_file_new(); g_key_file_set_string(f, "g", "k", u->name); text(g_key_file_get_keys(f, "g", NULL, NULL)[0]); }
  { GKeyFile *f = g_key_file_new(); g_key_file_set_string(f, "g", "k", u->name); text(g_key_file_get_comment(f, "g", "k", NULL)); }
  { GKeyFile *f = g_key_file_new(); g_key_file_set_comment(f, "g", "k", u->name, NULL); text(g_key_file_get_string(f, "g", "k", NULL)); }
}
