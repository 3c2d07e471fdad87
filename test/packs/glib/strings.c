// flags: -isystem/usr/include/glib-2.0 -isystem/usr/lib/x86_64-linux-gnu/glib-2.0/include
// needs: glib-2.0/glib.h libglib2.0-dev
// GLib: strings and tables.
#include "pii_case_c.h"

#include <glib.h>

void texts(const struct user *u) {
  acme_send(g_strdup_printf("plan=%s", u->plan));
  acme_send(g_strdup_printf("mail=%s", u->email));    // expect: user.contact.email -> acme
  acme_send(g_strconcat("name=", u->name, NULL));     // expect: user.name -> acme
  GString *text = g_string_new("plan=");
  g_string_append(text, u->plan);
  acme_send(text->str);
  g_string_append_printf(text, "&phone=%s", u->phone);
  acme_send(text->str);                               // expect: user.contact.phone_number -> acme
}

void tables(const struct user *u) {
  GHashTable *table = g_hash_table_new(g_str_hash, g_str_equal);
  g_hash_table_insert(table, "mail", g_strdup(u->email));
  acme_send(g_hash_table_lookup(table, "mail"));      // expect: user.contact.email -> acme
  GHashTable *plain = g_hash_table_new(g_str_hash, g_str_equal);
  g_hash_table_insert(plain, "plan", g_strdup(u->plan));
  acme_send(g_hash_table_lookup(plain, "plan"));
}
