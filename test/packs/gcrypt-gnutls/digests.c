// needs: gnutls/crypto.h libgnutls28-dev
// libgcrypt and GnuTLS.
#include "pii_case_c.h"

#include <gcrypt.h>
#include <gnutls/crypto.h>
#include <gnutls/gnutls.h>

void digests(const struct user *u) {
  unsigned char out[32], other[32], code[32], plain[32];
  gcry_md_hash_buffer(GCRY_MD_SHA256, plain, u->plan, 3);
  acme_send_bytes(plain, 32);
  gcry_md_hash_buffer(GCRY_MD_SHA256, out, u->email, 3);
  acme_send_bytes(out, 32);    // expect: user.contact.email -> acme via hash
  gnutls_hash_fast(GNUTLS_DIG_SHA256, u->name, 3, other);
  acme_send_bytes(other, 32);  // expect: user.name -> acme via hash
  gnutls_hmac_fast(GNUTLS_MAC_SHA256, "key", 3, u->email, 3, code);
  acme_send_bytes(code, 32);   // expect: user.contact.email -> acme via hmac
}

void tls(gnutls_session_t session, const struct user *u) {
  gnutls_server_name_set(session, GNUTLS_NAME_DNS, "api.acme.example", 16);
  gnutls_record_send(session, u->plan, 3);
  gnutls_record_send(session, u->name, 3);  // expect: user.name -> acme
}
