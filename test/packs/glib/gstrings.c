// needs: glib-2.0/glib.h libglib2.0-dev
// flags: -Wno-everything -isystem/usr/include/glib-2.0 -isystem/usr/lib/x86_64-linux-gnu/glib-2.0/include -isystem/usr/include/gio-unix-2.0
// GString and GBytes: what goes in comes out; emptied ones have nothing.
#include "pii_case_c.h"

#include <glib.h>
#include <stdarg.h>

#define text(x) acme_send((const char *)(x))
#define number(x) acme_send_int((int)(x))

static void printed(GString *s, const char *format, ...) {
  va_list list;
  va_start(list, format);
  g_string_vprintf(s, format, list);
  va_end(list);
}

void put(struct user *u) {
  { GString *s = g_string_new("x"); g_string_append_c(s, u->name[0]); text(s->str); }  // expect: user.name -> acme
  { GString *s = g_string_new("x"); g_string_append_c(s, u->plan[0]); text(s->str); }
  { GString *s = g_string_new("x"); text((g_string_append_c)(s, u->name[0])->str); }  // expect: user.name -> acme
  { GString *s = g_string_new("x"); text((g_string_append_c)(s, u->plan[0])->str); }
  { GString *s = g_string_new("x"); g_string_append_unichar(s, u->name[0]); text(s->str); }  // expect: user.name -> acme
  { GString *s = g_string_new("x"); g_string_append_unichar(s, u->plan[0]); text(s->str); }
  { GString *s = g_string_new("x"); g_string_prepend_c(s, u->name[0]); text(s->str); }  // expect: user.name -> acme
  { GString *s = g_string_new("x"); g_string_prepend_c(s, u->plan[0]); text(s->str); }
  { GString *s = g_string_new("x"); g_string_prepend_len(s, u->name, 3); text(s->str); }  // expect: user.name -> acme
  { GString *s = g_string_new("x"); g_string_prepend_len(s, u->plan, 3); text(s->str); }
  { GString *s = g_string_new("x"); g_string_prepend_unichar(s, u->name[0]); text(s->str); }  // expect: user.name -> acme
  { GString *s = g_string_new("x"); g_string_prepend_unichar(s, u->plan[0]); text(s->str); }
  { GString *s = g_string_new("x"); g_string_insert(s, 0, u->name); text(s->str); }  // expect: user.name -> acme
  { GString *s = g_string_new("x"); g_string_insert(s, 0, u->plan); text(s->str); }
  { GString *s = g_string_new("x"); g_string_insert_len(s, 0, u->name, 3); text(s->str); }  // expect: user.name -> acme
  { GString *s = g_string_new("x"); g_string_insert_len(s, 0, u->plan, 3); text(s->str); }
  { GString *s = g_string_new("x"); g_string_insert_c(s, 0, u->name[0]); text(s->str); }  // expect: user.name -> acme
  { GString *s = g_string_new("x"); g_string_insert_c(s, 0, u->plan[0]); text(s->str); }
  { GString *s = g_string_new("x"); g_string_insert_unichar(s, 0, u->name[0]); text(s->str); }  // expect: user.name -> acme
  { GString *s = g_string_new("x"); g_string_insert_unichar(s, 0, u->plan[0]); text(s->str); }
  { GString *s = g_string_new("x"); g_string_overwrite(s, 0, u->name); text(s->str); }  // expect: user.name -> acme
  { GString *s = g_string_new("x"); g_string_overwrite(s, 0, u->plan); text(s->str); }
  { GString *s = g_string_new("x"); g_string_overwrite_len(s, 0, u->name, 3); text(s->str); }  // expect: user.name -> acme
  { GString *s = g_string_new("x"); g_string_overwrite_len(s, 0, u->plan, 3); text(s->str); }
  { GString *s = g_string_new("x"); g_string_replace(s, "x", u->name, 0); text(s->str); }  // expect: user.name -> acme
  { GString *s = g_string_new("x"); g_string_replace(s, "x", u->plan, 0); text(s->str); }
  { GString *s = g_string_new("x"); printed(s, "%s", u->name); text(s->str); }  // expect: user.name -> acme
  { GString *s = g_string_new("x"); printed(s, "%s", u->plan); text(s->str); }
  { GString *s = g_string_sized_new(8); g_string_append(s, u->name); text(s->str); }  // expect: user.name -> acme
  { GString *s = g_string_sized_new(8); g_string_append(s, u->plan); text(s->str); }
}

void itself(struct user *u) {
  { text(g_string_truncate(g_string_new(u->name), 3)->str); }  // expect: user.name -> acme
  { text(g_string_truncate(g_string_new(u->plan), 3)->str); }
  { text(g_string_set_size(g_string_new(u->name), 3)->str); }  // expect: user.name -> acme
  { text(g_string_set_size(g_string_new(u->plan), 3)->str); }
  { text(g_string_erase(g_string_new(u->name), 0, 1)->str); }  // expect: user.name -> acme
  { text(g_string_erase(g_string_new(u->plan), 0, 1)->str); }
  { text(g_string_ascii_down(g_string_new(u->name))->str); }  // expect: user.name -> acme
  { text(g_string_ascii_down(g_string_new(u->plan))->str); }
  { text(g_string_ascii_up(g_string_new(u->name))->str); }  // expect: user.name -> acme
  { text(g_string_ascii_up(g_string_new(u->plan))->str); }
  { text(g_string_down(g_string_new(u->name))->str); }  // expect: user.name -> acme
  { text(g_string_down(g_string_new(u->plan))->str); }
  { text(g_string_up(g_string_new(u->name))->str); }  // expect: user.name -> acme
  { text(g_string_up(g_string_new(u->plan))->str); }
  { text(g_string_insert(g_string_new(u->name), 0, "x")->str); }  // expect: user.name -> acme
  { text(g_string_insert(g_string_new(u->plan), 0, "x")->str); }
  { text(g_string_overwrite(g_string_new(u->name), 0, "x")->str); }  // expect: user.name -> acme
  { text(g_string_overwrite(g_string_new(u->plan), 0, "x")->str); }
}

void bytes(struct user *u) {
  { gsize n; text(g_bytes_get_data(g_bytes_ref(g_bytes_new(u->name, 3)), &n)); }  // expect: user.name -> acme
  { gsize n; text(g_bytes_get_data(g_bytes_ref(g_bytes_new(u->plan, 3)), &n)); }
  { gsize n; text(g_bytes_get_data(g_bytes_new_from_bytes(g_bytes_new(u->name, 3), 0, 2), &n)); }  // expect: user.name -> acme
  { gsize n; text(g_bytes_get_data(g_bytes_new_from_bytes(g_bytes_new(u->plan, 3), 0, 2), &n)); }
  { gsize n; text(g_bytes_get_data(g_bytes_new_with_free_func(u->name, 3, NULL, NULL), &n)); }  // expect: user.name -> acme
  { gsize n; text(g_bytes_get_data(g_bytes_new_with_free_func(u->plan, 3, NULL, NULL), &n)); }
  { gsize n; text(g_bytes_unref_to_data(g_bytes_new(u->name, 3), &n)); }  // expect: user.name -> acme
  { gsize n; text(g_bytes_unref_to_data(g_bytes_new(u->plan, 3), &n)); }
  { text(g_bytes_unref_to_array(g_bytes_new(u->name, 3))->data); }  // expect: user.name -> acme
  { text(g_bytes_unref_to_array(g_bytes_new(u->plan, 3))->data); }
  { text(g_bytes_get_region(g_bytes_new(u->name, 3), 1, 0, 3)); }  // expect: user.name -> acme
  { text(g_bytes_get_region(g_bytes_new(u->plan, 3), 1, 0, 3)); }
}

void without_effect(struct user *u) {
  // Emptied, or only looked at.
  { GString *s = g_string_new(u->name); g_string_truncate(s, 0); text(s->str); }
  { GString *s = g_string_new(u->name); g_string_set_size(s, 0); text(s->str); }
  { GString *s = g_string_new(u->name); g_string_erase(s, 0, -1); text(s->str); }
  { GString *s = g_string_new(u->name); number(g_string_equal(s, s)); }
  { GString *s = g_string_new(u->name); number(g_string_hash(s)); }
  { number(g_bytes_get_size(g_bytes_new(u->name, 3))); }
  { GBytes *b = g_bytes_new(u->name, 3); number(g_bytes_equal(b, b)); }
  { GBytes *b = g_bytes_new(u->name, 3); number(g_bytes_compare(b, b)); }
  { GBytes *b = g_bytes_new(u->name, 3); number(g_bytes_hash(b)); }
  { GBytes *b = g_bytes_new(u->name, 3); g_bytes_unref(b); text(u->plan); }
}

void memory(struct user *u) {
  { char *p = g_malloc(64); g_strlcpy(p, u->name, 64); text(p); }  // expect: user.name -> acme
  { char *p = g_malloc(64); g_strlcpy(p, u->plan, 64); text(p); }
  { char *p = g_malloc0(64); g_strlcpy(p, u->name, 64); text(p); }  // expect: user.name -> acme
  { char *p = g_malloc0(64); g_strlcpy(p, u->plan, 64); text(p); }
  { char *p = (g_malloc_n)(8, 8); g_strlcpy(p, u->name, 64); text(p); }  // expect: user.name -> acme
  { char *p = (g_malloc_n)(8, 8); g_strlcpy(p, u->plan, 64); text(p); }
  { char *p = g_malloc0_n(8, 8); g_strlcpy(p, u->name, 64); text(p); }  // expect: user.name -> acme
  { char *p = g_malloc0_n(8, 8); g_strlcpy(p, u->plan, 64); text(p); }
  { char *p = g_try_malloc(64); g_strlcpy(p, u->name, 64); text(p); }  // expect: user.name -> acme
  { char *p = g_try_malloc(64); g_strlcpy(p, u->plan, 64); text(p); }
  { char *p = g_try_malloc0(64); g_strlcpy(p, u->name, 64); text(p); }  // expect: user.name -> acme
  { char *p = g_try_malloc0(64); g_strlcpy(p, u->plan, 64); text(p); }
  { char *p = g_try_malloc_n(8, 8); g_strlcpy(p, u->name, 64); text(p); }  // expect: user.name -> acme
  { char *p = g_try_malloc_n(8, 8); g_strlcpy(p, u->plan, 64); text(p); }
  { char *p = g_try_malloc0_n(8, 8); g_strlcpy(p, u->name, 64); text(p); }  // expect: user.name -> acme
  { char *p = g_try_malloc0_n(8, 8); g_strlcpy(p, u->plan, 64); text(p); }
  { char *p = g_slice_alloc(64); g_strlcpy(p, u->name, 64); text(p); }  // expect: user.name -> acme
  { char *p = g_slice_alloc(64); g_strlcpy(p, u->plan, 64); text(p); }
  { char *p = g_slice_alloc0(64); g_strlcpy(p, u->name, 64); text(p); }  // expect: user.name -> acme
  { char *p = g_slice_alloc0(64); g_strlcpy(p, u->plan, 64); text(p); }
  { char *p = g_aligned_alloc(8, 8, 8); g_strlcpy(p, u->name, 64); text(p); }  // expect: user.name -> acme
  { char *p = g_aligned_alloc(8, 8, 8); g_strlcpy(p, u->plan, 64); text(p); }
  { char *p = g_aligned_alloc0(8, 8, 8); g_strlcpy(p, u->name, 64); text(p); }  // expect: user.name -> acme
  { char *p = g_aligned_alloc0(8, 8, 8); g_strlcpy(p, u->plan, 64); text(p); }
  { text(g_realloc(g_strdup(u->name), 64)); }  // expect: user.name -> acme
  { text(g_realloc(g_strdup(u->plan), 64)); }
  { text(g_realloc_n(g_strdup(u->name), 8, 8)); }  // expect: user.name -> acme
  { text(g_realloc_n(g_strdup(u->plan), 8, 8)); }
  { text(g_try_realloc(g_strdup(u->name), 64)); }  // expect: user.name -> acme
  { text(g_try_realloc(g_strdup(u->plan), 64)); }
  { text(g_try_realloc_n(g_strdup(u->name), 8, 8)); }  // expect: user.name -> acme
  { text(g_try_realloc_n(g_strdup(u->plan), 8, 8)); }
  { text(g_memdup2(u->name, 64)); }  // expect: user.name -> acme
  { text(g_memdup2(u->plan, 64)); }
  { text(g_memdup(u->name, 64)); }  // expect: user.name -> acme
  { text(g_memdup(u->plan, 64)); }
  { text(g_slice_copy(64, u->name)); }  // expect: user.name -> acme
  { text(g_slice_copy(64, u->plan)); }
  { char *p = g_strdup(u->name); text((g_steal_pointer)(&p)); }  // expect: user.name -> acme
  { char *p = g_strdup(u->plan); text((g_steal_pointer)(&p)); }
  { g_aligned_free(g_strdup(u->name)); text(u->plan); }
  { g_slice_free1(64, g_strdup(u->name)); text(u->plan); }
  { g_slice_free_chain_with_offset(64, g_strdup(u->name), 0); text(u->plan); }
}
