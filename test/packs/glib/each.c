// needs: glib-2.0/glib.h libglib2.0-dev
// flags: -Wno-everything -isystem/usr/include/glib-2.0 -isystem/usr/lib/x86_64-linux-gnu/glib-2.0/include
// GLib: every call with its twin.
#include "pii_case_c.h"

#include <gio/gio.h>
#include <glib.h>
#include <stdarg.h>

static char *listed(const char *format, ...) {
  va_list list;
  va_start(list, format);
  char *text = g_strdup_vprintf(format, list);
  va_end(list);
  return text;
}

static void append(GString *s, const char *format, ...) {
  va_list list;
  va_start(list, format);
  g_string_append_vprintf(s, format, list);
  va_end(list);
}

void texts(const struct user *u) {
  { acme_send(g_strndup(u->name, 3)); }  // expect: user.name -> acme confidence high
  { acme_send(g_strndup(u->plan, 3)); }
  { acme_send(g_strjoin(",", "x", u->name, NULL)); }  // expect: user.name -> acme confidence high
  { acme_send(g_strjoin(",", "x", u->plan, NULL)); }
  { acme_send(g_strjoin(u->name, "x", "y", NULL)); }  // expect: user.name -> acme confidence high
  { acme_send(g_strjoin(u->plan, "x", "y", NULL)); }
  { char *v[] = {(char *)u->name, NULL}; acme_send(g_strjoinv(",", v)); }  // expect: user.name -> acme confidence high
  { char *v[] = {(char *)u->plan, NULL}; acme_send(g_strjoinv(",", v)); }
  { acme_send(g_uri_escape_string(u->name, NULL, TRUE)); }  // expect: user.name -> acme confidence high
  { acme_send(g_uri_escape_string(u->plan, NULL, TRUE)); }
  { acme_send(g_uri_unescape_string(u->name, NULL)); }  // expect: user.name -> acme confidence high
  { acme_send(g_uri_unescape_string(u->plan, NULL)); }
  { acme_send(g_markup_escape_text(u->name, -1)); }  // expect: user.name -> acme confidence high
  { acme_send(g_markup_escape_text(u->plan, -1)); }
  { acme_send(g_markup_printf_escaped("<b>%s</b>", u->name)); }  // expect: user.name -> acme confidence high
  { acme_send(g_markup_printf_escaped("<b>%s</b>", u->plan)); }
  { acme_send(g_base64_encode((const guchar *)u->name, 3)); }  // expect: user.name -> acme confidence high
  { acme_send(g_base64_encode((const guchar *)u->plan, 3)); }
  { gsize n; acme_send((const char *)g_base64_decode(u->name, &n)); }  // expect: user.name -> acme confidence high
  { gsize n; acme_send((const char *)g_base64_decode(u->plan, &n)); }
  { acme_send(g_utf8_strdown(u->name, -1)); }  // expect: user.name -> acme confidence high
  { acme_send(g_utf8_strdown(u->plan, -1)); }
  { acme_send(g_utf8_strup(u->name, -1)); }  // expect: user.name -> acme confidence high
  { acme_send(g_utf8_strup(u->plan, -1)); }
  { acme_send(g_ascii_strdown(u->name, -1)); }  // expect: user.name -> acme confidence high
  { acme_send(g_ascii_strdown(u->plan, -1)); }
  { acme_send(g_ascii_strup(u->name, -1)); }  // expect: user.name -> acme confidence high
  { acme_send(g_ascii_strup(u->plan, -1)); }
  { acme_send(g_locale_to_utf8(u->name, -1, NULL, NULL, NULL)); }  // expect: user.name -> acme confidence high
  { acme_send(g_locale_to_utf8(u->plan, -1, NULL, NULL, NULL)); }
  { acme_send(g_strescape(u->name, NULL)); }  // expect: user.name -> acme confidence high
  { acme_send(g_strescape(u->plan, NULL)); }
  { acme_send(g_build_path("/", "/tmp", u->name, NULL)); }  // expect: user.name -> acme confidence high
  { acme_send(g_build_path("/", "/tmp", u->plan, NULL)); }
}

void strings(const struct user *u) {
  { acme_send(g_string_new_len(u->name, 3)->str); }  // expect: user.name -> acme confidence high
  { acme_send(g_string_new_len(u->plan, 3)->str); }
  { GString *s = g_string_new("x"); g_string_append_len(s, u->name, 3); acme_send(s->str); }  // expect: user.name -> acme confidence high
  { GString *s = g_string_new("x"); g_string_append_len(s, u->plan, 3); acme_send(s->str); }
  { GString *s = g_string_new("x"); acme_send(g_string_append_len(s, u->name, 3)->str); }  // expect: user.name -> acme confidence high
  { GString *s = g_string_new("x"); acme_send(g_string_append_len(s, u->plan, 3)->str); }
  { GString *s = g_string_new("x"); g_string_prepend(s, u->name); acme_send(s->str); }  // expect: user.name -> acme confidence high
  { GString *s = g_string_new("x"); g_string_prepend(s, u->plan); acme_send(s->str); }
  { GString *s = g_string_new("x"); g_string_append_uri_escaped(s, u->name, NULL, TRUE); acme_send(s->str); }  // expect: user.name -> acme confidence high
  { GString *s = g_string_new("x"); g_string_append_uri_escaped(s, u->plan, NULL, TRUE); acme_send(s->str); }
  { GString *s = g_string_new("x"); g_string_assign(s, u->name); acme_send(s->str); }  // expect: user.name -> acme confidence high
  { GString *s = g_string_new("x"); g_string_assign(s, u->plan); acme_send(s->str); }
  { GString *s = g_string_new("x"); g_string_printf(s, "%s", u->name); acme_send(s->str); }  // expect: user.name -> acme confidence high
  { GString *s = g_string_new("x"); g_string_printf(s, "%s", u->plan); acme_send(s->str); }
  { GString *s = g_string_new(u->name); acme_send(g_string_free(s, FALSE)); }  // expect: user.name -> acme confidence high
  { GString *s = g_string_new(u->plan); acme_send(g_string_free(s, FALSE)); }
  { gsize n; GString *s = g_string_new(u->name); acme_send(g_bytes_get_data(g_string_free_to_bytes(s), &n)); }  // expect: user.name -> acme confidence high
  { gsize n; GString *s = g_string_new(u->plan); acme_send(g_bytes_get_data(g_string_free_to_bytes(s), &n)); }
  { GString *s = g_string_new(u->name); g_string_assign(s, u->plan); acme_send(s->str); }
  { GString *s = g_string_new(u->name); g_string_printf(s, "%s", u->plan); acme_send(s->str); }
}

void bytes(const struct user *u) {
  { gsize n; acme_send(g_bytes_get_data(g_bytes_new_static(u->name, 3), &n)); }  // expect: user.name -> acme confidence high
  { gsize n; acme_send(g_bytes_get_data(g_bytes_new_static(u->plan, 3), &n)); }
  { gsize n; acme_send(g_bytes_get_data(g_bytes_new_take(g_strdup(u->name), 3), &n)); }  // expect: user.name -> acme confidence high
  { gsize n; acme_send(g_bytes_get_data(g_bytes_new_take(g_strdup(u->plan), 3), &n)); }
  { acme_send(g_variant_get_string(g_variant_new_string(u->name), NULL)); }  // expect: user.name -> acme confidence high
  { acme_send(g_variant_get_string(g_variant_new_string(u->plan), NULL)); }
  { acme_send(g_variant_get_string(g_variant_new("s", u->name), NULL)); }  // expect: user.name -> acme confidence high
  { acme_send(g_variant_get_string(g_variant_new("s", u->plan), NULL)); }
  { char b[64]; g_input_stream_read(g_memory_input_stream_new_from_data(u->name, 3, NULL), b, 64, NULL, NULL); acme_send(b); }  // expect: user.name -> acme confidence high
  { char b[64]; g_input_stream_read(g_memory_input_stream_new_from_data(u->plan, 3, NULL), b, 64, NULL, NULL); acme_send(b); }
  { char b[64]; g_input_stream_read(g_memory_input_stream_new_from_bytes(g_bytes_new(u->name, 3)), b, 64, NULL, NULL); acme_send(b); }  // expect: user.name -> acme confidence high
  { char b[64]; g_input_stream_read(g_memory_input_stream_new_from_bytes(g_bytes_new(u->plan, 3)), b, 64, NULL, NULL); acme_send(b); }
  { char b[64]; gsize n; g_input_stream_read_all(g_memory_input_stream_new_from_data(u->name, 3, NULL), b, 64, &n, NULL, NULL); acme_send(b); }  // expect: user.name -> acme confidence high
  { char b[64]; gsize n; g_input_stream_read_all(g_memory_input_stream_new_from_data(u->plan, 3, NULL), b, 64, &n, NULL, NULL); acme_send(b); }
  { gsize n; acme_send(g_bytes_get_data(g_input_stream_read_bytes(g_memory_input_stream_new_from_data(u->name, 3, NULL), 3, NULL, NULL), &n)); }  // expect: user.name -> acme confidence high
  { gsize n; acme_send(g_bytes_get_data(g_input_stream_read_bytes(g_memory_input_stream_new_from_data(u->plan, 3, NULL), 3, NULL, NULL), &n)); }
}

void tables(const struct user *u) {
  { GHashTable *t = g_hash_table_new(g_str_hash, g_str_equal); g_hash_table_replace(t, "k", g_strdup(u->name)); acme_send(g_hash_table_lookup(t, "k")); }  // expect: user.name -> acme confidence high
  { GHashTable *t = g_hash_table_new(g_str_hash, g_str_equal); g_hash_table_replace(t, "k", g_strdup(u->plan)); acme_send(g_hash_table_lookup(t, "k")); }
  { acme_send(g_list_append(NULL, g_strdup(u->name))->data); }  // expect: user.name -> acme confidence high
  { acme_send(g_list_append(NULL, g_strdup(u->plan))->data); }
  { acme_send(g_list_prepend(NULL, g_strdup(u->name))->data); }  // expect: user.name -> acme confidence high
  { acme_send(g_list_prepend(NULL, g_strdup(u->plan))->data); }
  { GList *l = g_list_append(NULL, g_strdup(u->name)); l = g_list_prepend(l, "x"); acme_send(l->next->data); }  // expect: user.name -> acme confidence high
  { GList *l = g_list_append(NULL, g_strdup(u->plan)); l = g_list_prepend(l, "x"); acme_send(l->next->data); }
  { acme_send(g_slist_append(NULL, g_strdup(u->name))->data); }  // expect: user.name -> acme confidence high
  { acme_send(g_slist_append(NULL, g_strdup(u->plan))->data); }
  { acme_send(g_slist_prepend(NULL, g_strdup(u->name))->data); }  // expect: user.name -> acme confidence high
  { acme_send(g_slist_prepend(NULL, g_strdup(u->plan))->data); }
}

// A list of arguments that was begun elsewhere.
void lists(const struct user *u) {
  { acme_send(listed("%s", u->name)); }  // expect: user.name -> acme confidence high
  { acme_send(listed("%s", u->plan)); }
  { GString *s = g_string_new("x"); append(s, "%s", u->name); acme_send(s->str); }  // expect: user.name -> acme confidence high
  { GString *s = g_string_new("x"); append(s, "%s", u->plan); acme_send(s->str); }
}
