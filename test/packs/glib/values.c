// needs: glib-2.0/glib.h libglib2.0-dev
// flags: -Wno-everything -isystem/usr/include/glib-2.0 -isystem/usr/lib/x86_64-linux-gnu/glib-2.0/include -isystem/usr/include/gio-unix-2.0
// GValue: what was set is got again.
#include "pii_case_c.h"

#include <gio/gio.h>
#include <glib.h>

#define text(x) acme_send((const char *)(x))
#define number(x) acme_send_int((int)(x))

void texts(struct user *u) {
  { GValue v = G_VALUE_INIT; g_value_init(&v, G_TYPE_STRING); g_value_set_string(&v, u->name); text(g_value_get_string(&v)); }  // expect: user.name -> acme
  { GValue v = G_VALUE_INIT; g_value_init(&v, G_TYPE_STRING); g_value_set_string(&v, u->plan); text(g_value_get_string(&v)); }
  { GValue v = G_VALUE_INIT; g_value_set_static_string(&v, u->name); text(g_value_dup_string(&v)); }  // expect: user.name -> acme
  { GValue v = G_VALUE_INIT; g_value_set_static_string(&v, u->plan); text(g_value_dup_string(&v)); }
  { GValue v = G_VALUE_INIT; g_value_take_string(&v, u->name); text(g_value_get_string(&v)); }  // expect: user.name -> acme
  { GValue v = G_VALUE_INIT; g_value_take_string(&v, u->plan); text(g_value_get_string(&v)); }
  { GValue v = G_VALUE_INIT; g_value_set_string(g_value_init(&v, G_TYPE_STRING), u->name); text(g_value_get_string(&v)); }  // expect: user.name -> acme
  { GValue v = G_VALUE_INIT; g_value_set_string(g_value_init(&v, G_TYPE_STRING), u->plan); text(g_value_get_string(&v)); }
  { GValue v = G_VALUE_INIT, w = G_VALUE_INIT; g_value_set_string(&v, u->name); g_value_copy(&v, &w); text(g_value_get_string(&w)); }  // expect: user.name -> acme
  { GValue v = G_VALUE_INIT, w = G_VALUE_INIT; g_value_set_string(&v, u->plan); g_value_copy(&v, &w); text(g_value_get_string(&w)); }
  { GValue v = G_VALUE_INIT, w = G_VALUE_INIT; g_value_set_string(&v, u->name); g_value_transform(&v, &w); text(g_value_get_string(&w)); }  // expect: user.name -> acme
  { GValue v = G_VALUE_INIT, w = G_VALUE_INIT; g_value_set_string(&v, u->plan); g_value_transform(&v, &w); text(g_value_get_string(&w)); }
  { GValue v = G_VALUE_INIT; g_value_set_variant(&v, g_variant_new_string(u->name)); text(g_variant_get_string(g_value_get_variant(&v), NULL)); }  // expect: user.name -> acme
  { GValue v = G_VALUE_INIT; g_value_set_variant(&v, g_variant_new_string(u->plan)); text(g_variant_get_string(g_value_get_variant(&v), NULL)); }
  { GValue v = G_VALUE_INIT; g_value_set_variant(&v, g_variant_new_string(u->name)); text(g_variant_get_string(g_value_dup_variant(&v), NULL)); }  // expect: user.name -> acme
  { GValue v = G_VALUE_INIT; g_value_set_variant(&v, g_variant_new_string(u->plan)); text(g_variant_get_string(g_value_dup_variant(&v), NULL)); }
}

void objects(struct user *u) {
  { GValue v = G_VALUE_INIT; g_value_set_pointer(&v, u->name); text(g_value_get_pointer(&v)); }  // expect: user.name -> acme
  { GValue v = G_VALUE_INIT; g_value_set_pointer(&v, u->plan); text(g_value_get_pointer(&v)); }
  { GValue v = G_VALUE_INIT; g_value_set_object(&v, u->name); text(g_value_get_object(&v)); }  // expect: user.name -> acme
  { GValue v = G_VALUE_INIT; g_value_set_object(&v, u->plan); text(g_value_get_object(&v)); }
  { GValue v = G_VALUE_INIT; g_value_take_object(&v, u->name); text(g_value_dup_object(&v)); }  // expect: user.name -> acme
  { GValue v = G_VALUE_INIT; g_value_take_object(&v, u->plan); text(g_value_dup_object(&v)); }
  { GValue v = G_VALUE_INIT; g_value_set_boxed(&v, u->name); text(g_value_get_boxed(&v)); }  // expect: user.name -> acme
  { GValue v = G_VALUE_INIT; g_value_set_boxed(&v, u->plan); text(g_value_get_boxed(&v)); }
  { GValue v = G_VALUE_INIT; g_value_take_boxed(&v, u->name); text(g_value_dup_boxed(&v)); }  // expect: user.name -> acme
  { GValue v = G_VALUE_INIT; g_value_take_boxed(&v, u->plan); text(g_value_dup_boxed(&v)); }
  { GValue v = G_VALUE_INIT; g_value_set_static_boxed(&v, u->name); text(g_value_get_boxed(&v)); }  // expect: user.name -> acme
  { GValue v = G_VALUE_INIT; g_value_set_static_boxed(&v, u->plan); text(g_value_get_boxed(&v)); }
}

void numbers(struct user *u) {
  { GValue v = G_VALUE_INIT; g_value_set_boolean(&v, u->name[0]); number(g_value_get_boolean(&v)); }  // expect: user.name -> acme
  { GValue v = G_VALUE_INIT; g_value_set_boolean(&v, u->plan[0]); number(g_value_get_boolean(&v)); }
  { GValue v = G_VALUE_INIT; g_value_set_int(&v, u->name[0]); number(g_value_get_int(&v)); }  // expect: user.name -> acme
  { GValue v = G_VALUE_INIT; g_value_set_int(&v, u->plan[0]); number(g_value_get_int(&v)); }
  { GValue v = G_VALUE_INIT; g_value_set_uint(&v, u->name[0]); number(g_value_get_uint(&v)); }  // expect: user.name -> acme
  { GValue v = G_VALUE_INIT; g_value_set_uint(&v, u->plan[0]); number(g_value_get_uint(&v)); }
  { GValue v = G_VALUE_INIT; g_value_set_int64(&v, u->name[0]); number(g_value_get_int64(&v)); }  // expect: user.name -> acme
  { GValue v = G_VALUE_INIT; g_value_set_int64(&v, u->plan[0]); number(g_value_get_int64(&v)); }
  { GValue v = G_VALUE_INIT; g_value_set_uint64(&v, u->name[0]); number(g_value_get_uint64(&v)); }  // expect: user.name -> acme
  { GValue v = G_VALUE_INIT; g_value_set_uint64(&v, u->plan[0]); number(g_value_get_uint64(&v)); }
  { GValue v = G_VALUE_INIT; g_value_set_long(&v, u->name[0]); number(g_value_get_long(&v)); }  // expect: user.name -> acme
  { GValue v = G_VALUE_INIT; g_value_set_long(&v, u->plan[0]); number(g_value_get_long(&v)); }
  { GValue v = G_VALUE_INIT; g_value_set_ulong(&v, u->name[0]); number(g_value_get_ulong(&v)); }  // expect: user.name -> acme
  { GValue v = G_VALUE_INIT; g_value_set_ulong(&v, u->plan[0]); number(g_value_get_ulong(&v)); }
  { GValue v = G_VALUE_INIT; g_value_set_double(&v, u->name[0]); number(g_value_get_double(&v)); }  // expect: user.name -> acme
  { GValue v = G_VALUE_INIT; g_value_set_double(&v, u->plan[0]); number(g_value_get_double(&v)); }
  { GValue v = G_VALUE_INIT; g_value_set_float(&v, u->name[0]); number(g_value_get_float(&v)); }  // expect: user.name -> acme
  { GValue v = G_VALUE_INIT; g_value_set_float(&v, u->plan[0]); number(g_value_get_float(&v)); }
}

void without_effect(struct user *u) {
  { GValue v = G_VALUE_INIT; g_value_set_string(&v, u->name); g_value_unset(&v); text(u->plan); }
  { GValue v = G_VALUE_INIT; g_value_set_string(&v, u->name); g_value_reset(&v); text(u->plan); }
}
