// needs: gnutls/crypto.h libgnutls28-dev
// needs: gcrypt.h libgcrypt20-dev
// libgcrypt and GnuTLS in pieces.
#include "pii_case_c.h"

#include <gcrypt.h>
#include <gnutls/crypto.h>

void gcrypt(const struct user *u, gcry_md_hd_t plain, gcry_md_hd_t digest, gcry_cipher_hd_t cipher) {
  gcry_md_write(plain, u->plan, 3);
  acme_send_bytes(gcry_md_read(plain, GCRY_MD_SHA256), 32);
  gcry_md_write(digest, u->email, 3);
  acme_send_bytes(gcry_md_read(digest, GCRY_MD_SHA256), 32);  // expect: user.contact.email -> acme via hash
  {
    unsigned char out[128];
    gcry_cipher_encrypt(cipher, out, 32, u->plan, 3);
    acme_send_bytes(out, 128);
  }
  {
    unsigned char out[128];
    gcry_cipher_encrypt(cipher, out, 32, u->email, 3);
    acme_send_bytes(out, 128);                                   // expect: user.contact.email -> acme via encrypt
  }
}

void gnutls(const struct user *u, gnutls_hash_hd_t plain, gnutls_hash_hd_t digest) {
  unsigned char out[32], other[32];
  gnutls_hash(plain, u->plan, 3);
  gnutls_hash_output(plain, other);
  acme_send_bytes(other, 32);
  gnutls_hash(digest, u->name, 3);
  gnutls_hash_output(digest, out);
  acme_send_bytes(out, 32);  // expect: user.name -> acme via hash
}
