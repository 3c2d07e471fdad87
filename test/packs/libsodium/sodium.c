// needs: sodium.h libsodium-dev
// libsodium: hashes, codes, boxes.
#include "pii_case_c.h"

#include <sodium.h>
#include <string.h>

void hashes(const struct user *u) {
  unsigned char out[64];
  crypto_generichash(out, sizeof out, (const unsigned char *)u->plan, 3, NULL, 0);
  acme_send_bytes(out, 32);
  crypto_generichash(out, sizeof out, (const unsigned char *)u->email, 3, NULL, 0);
  acme_send_bytes(out, 32);   // expect: user.contact.email -> acme via hash
  unsigned char sha[32];
  crypto_hash_sha256(sha, (const unsigned char *)u->name, 3);
  char hex[65];
  sodium_bin2hex(hex, sizeof hex, sha, sizeof sha);
  acme_send(hex);             // expect: user.name -> acme via hash
  char stored[crypto_pwhash_STRBYTES];
  crypto_pwhash_str(stored, u->phone, strlen(u->phone), 1, 8192);
  acme_send(stored);          // expect: user.contact.phone_number -> acme via hash
  crypto_generichash_state state;
  crypto_generichash_init(&state, NULL, 0, 32);
  crypto_generichash_update(&state, (const unsigned char *)u->name, 3);
  unsigned char done[32];
  crypto_generichash_final(&state, done, 32);
  acme_send_bytes(done, 32);  // expect: user.name -> acme via hash
}

void keyed(const struct user *u, const unsigned char *key, const unsigned char *nonce) {
  unsigned char mac[32], box[256], plain[256];
  crypto_auth(mac, (const unsigned char *)u->email, 3, key);
  acme_send_bytes(mac, 32);   // expect: user.contact.email -> acme via hmac
  crypto_secretbox_easy(box, (const unsigned char *)u->name, 3, nonce, key);
  acme_send_bytes(box, 32);   // expect: user.name -> acme via encrypt
  crypto_secretbox_easy(plain, (const unsigned char *)u->plan, 3, nonce, key);
  acme_send_bytes(plain, 32);
}
