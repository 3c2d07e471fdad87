// needs: glib-2.0/glib/gpathbuf.h libgio-2.0-dev
// flags: -Wno-everything -isystem/opt/piiflow-headers/usr/include -isystem/opt/piiflow-headers/usr/include/glib-2.0 -isystem/opt/piiflow-headers/usr/lib/x86_64-linux-gnu/glib-2.0/include
// What GLib has since 2.76.
#include "pii_case_c.h"

#include <glib.h>
#include <string.h>

void taken(const struct user *u) {
  { GString *s = g_string_new_take(g_strdup(u->name)); acme_send(s->str); }  // expect: user.name -> acme
  { GString *s = g_string_new_take(g_strdup(u->plan)); acme_send(s->str); }
  { acme_send(g_string_free_and_steal(g_string_new(u->name))); }  // expect: user.name -> acme
  { acme_send(g_string_free_and_steal(g_string_new(u->plan))); }
  { char *s = g_strdup(u->name); acme_send(s); g_free_sized(s, strlen(s)); }  // expect: user.name -> acme
  { char *s = g_strdup(u->plan); acme_send(s); g_free_sized(s, strlen(u->name)); }
}
