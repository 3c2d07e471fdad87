// needs: glib-2.0/glib.h libglib2.0-dev
// flags: -Wno-everything -isystem/usr/include/glib-2.0 -isystem/usr/lib/x86_64-linux-gnu/glib-2.0/include -isystem/usr/include/gio-unix-2.0
// Checksums and codes that are made step by step.
#include "pii_case_c.h"

#include <glib.h>

#define text(x) acme_send((const char *)(x))
#define number(x) acme_send_int((int)(x))

void sums(struct user *u) {
  { GChecksum *c = g_checksum_new(G_CHECKSUM_SHA256); g_checksum_update(c, (const guchar *)u->name, 3); text(g_checksum_get_string(c)); }  // expect: user.name -> acme via hash
  { GChecksum *c = g_checksum_new(G_CHECKSUM_SHA256); g_checksum_update(c, (const guchar *)u->plan, 3); text(g_checksum_get_string(c)); }
  { GChecksum *c = g_checksum_new(G_CHECKSUM_SHA256); g_checksum_update(c, (const guchar *)u->name, 3); text(g_checksum_get_string(g_checksum_copy(c))); }  // expect: user.name -> acme via hash
  { GChecksum *c = g_checksum_new(G_CHECKSUM_SHA256); g_checksum_update(c, (const guchar *)u->plan, 3); text(g_checksum_get_string(g_checksum_copy(c))); }
  { guint8 b[64]; gsize n = 64; GChecksum *c = g_checksum_new(G_CHECKSUM_SHA256); g_checksum_update(c, (const guchar *)u->name, 3); g_checksum_get_digest(c, b, &n); text(b); }  // expect: user.name -> acme via hash
  { guint8 b[64]; gsize n = 64; GChecksum *c = g_checksum_new(G_CHECKSUM_SHA256); g_checksum_update(c, (const guchar *)u->plan, 3); g_checksum_get_digest(c, b, &n); text(b); }
  { text(g_compute_checksum_for_bytes(G_CHECKSUM_SHA256, g_bytes_new(u->name, 3))); }  // expect: user.name -> acme via hash
  { text(g_compute_checksum_for_bytes(G_CHECKSUM_SHA256, g_bytes_new(u->plan, 3))); }
}

void codes(struct user *u) {
  { GHmac *c = g_hmac_new(G_CHECKSUM_SHA256, (const guchar *)"key", 3); g_hmac_update(c, (const guchar *)u->name, 3); text(g_hmac_get_string(c)); }  // expect: user.name -> acme via hmac
  { GHmac *c = g_hmac_new(G_CHECKSUM_SHA256, (const guchar *)"key", 3); g_hmac_update(c, (const guchar *)u->plan, 3); text(g_hmac_get_string(c)); }
  { GHmac *c = g_hmac_new(G_CHECKSUM_SHA256, (const guchar *)"key", 3); g_hmac_update(c, (const guchar *)u->name, 3); text(g_hmac_get_string(g_hmac_copy(c))); }  // expect: user.name -> acme via hmac
  { GHmac *c = g_hmac_new(G_CHECKSUM_SHA256, (const guchar *)"key", 3); g_hmac_update(c, (const guchar *)u->plan, 3); text(g_hmac_get_string(g_hmac_copy(c))); }
  { GHmac *c = g_hmac_new(G_CHECKSUM_SHA256, (const guchar *)"key", 3); g_hmac_update(c, (const guchar *)u->name, 3); text(g_hmac_get_string(g_hmac_ref(c))); }  // expect: user.name -> acme via hmac
  { GHmac *c = g_hmac_new(G_CHECKSUM_SHA256, (const guchar *)"key", 3); g_hmac_update(c, (const guchar *)u->plan, 3); text(g_hmac_get_string(g_hmac_ref(c))); }
  { guint8 b[64]; gsize n = 64; GHmac *c = g_hmac_new(G_CHECKSUM_SHA256, (const guchar *)"key", 3); g_hmac_update(c, (const guchar *)u->name, 3); g_hmac_get_digest(c, b, &n); text(b); }  // expect: user.name -> acme via hmac
  { guint8 b[64]; gsize n = 64; GHmac *c = g_hmac_new(G_CHECKSUM_SHA256, (const guchar *)"key", 3); g_hmac_update(c, (const guchar *)u->plan, 3); g_hmac_get_digest(c, b, &n); text(b); }
  { text(g_compute_hmac_for_bytes(G_CHECKSUM_SHA256, g_bytes_new("key", 3), g_bytes_new(u->name, 3))); }  // expect: user.name -> acme via hmac
  { text(g_compute_hmac_for_bytes(G_CHECKSUM_SHA256, g_bytes_new("key", 3), g_bytes_new(u->plan, 3))); }
}

void without_effect(struct user *u) {
  { number(g_checksum_type_get_length(u->name[0])); }
  { GChecksum *c = g_checksum_new(G_CHECKSUM_SHA256); g_checksum_update(c, (const guchar *)u->name, 3); g_checksum_reset(c); g_checksum_free(c); text(u->plan); }
  { GHmac *c = g_hmac_new(G_CHECKSUM_SHA256, (const guchar *)"key", 3); g_hmac_update(c, (const guchar *)u->name, 3); g_hmac_unref(c); text(u->plan); }
}
