// needs: glib-2.0/glib.h libglib2.0-dev
// flags: -isystem/usr/include/glib-2.0 -isystem/usr/lib/x86_64-linux-gnu/glib-2.0/include
// GLib's digests and codes.
#include "pii_case_c.h"

#include <glib.h>

void digests(const struct user *u) {
  acme_send(g_compute_checksum_for_string(G_CHECKSUM_SHA256, u->plan, 3));
  acme_send(g_compute_checksum_for_string(G_CHECKSUM_SHA256, u->email, 3));  // expect: user.contact.email -> acme via hash
  acme_send(g_compute_checksum_for_data(G_CHECKSUM_SHA256, (const guchar *)u->plan, 3));
  acme_send(g_compute_checksum_for_data(G_CHECKSUM_SHA256, (const guchar *)u->name, 3));  // expect: user.name -> acme via hash
  acme_send(g_compute_hmac_for_string(G_CHECKSUM_SHA256, (const guchar *)"key", 3, u->plan, 3));
  acme_send(g_compute_hmac_for_string(G_CHECKSUM_SHA256, (const guchar *)"key", 3, u->phone, 3));  // expect: user.contact.phone_number -> acme via hmac
  acme_send(g_compute_hmac_for_data(G_CHECKSUM_SHA256, (const guchar *)"key", 3, (const guchar *)u->plan, 3));
  acme_send(g_compute_hmac_for_data(G_CHECKSUM_SHA256, (const guchar *)"key", 3, (const guchar *)u->email, 3));  // expect: user.contact.email -> acme via hmac
}
