// needs: sodium.h libsodium-dev
// libsodium: every hash, code and cipher; texts of bytes; what was opened is plain again.
#include "pii_case_c.h"

#include <sodium.h>

void hashes(const struct user *u, const unsigned char *salt) {
  {
    unsigned char out[128];
    crypto_hash(out, (const unsigned char *)u->plan, 3);
    acme_send_bytes(out, 128);
  }
  {
    unsigned char out[128];
    crypto_hash(out, (const unsigned char *)u->email, 3);
    acme_send_bytes(out, 128);                                   // expect: user.contact.email -> acme via hash
  }
  {
    unsigned char out[128];
    crypto_hash_sha256(out, (const unsigned char *)u->plan, 3);
    acme_send_bytes(out, 128);
  }
  {
    unsigned char out[128];
    crypto_hash_sha256(out, (const unsigned char *)u->name, 3);
    acme_send_bytes(out, 128);                                   // expect: user.name -> acme via hash
  }
  {
    unsigned char out[128];
    crypto_hash_sha512(out, (const unsigned char *)u->plan, 3);
    acme_send_bytes(out, 128);
  }
  {
    unsigned char out[128];
    crypto_hash_sha512(out, (const unsigned char *)u->phone, 3);
    acme_send_bytes(out, 128);                                   // expect: user.contact.phone_number -> acme via hash
  }
  {
    unsigned char out[128];
    crypto_generichash(out, 32, (const unsigned char *)u->plan, 3, 0, 0);
    acme_send_bytes(out, 128);
  }
  {
    unsigned char out[128];
    crypto_generichash(out, 32, (const unsigned char *)u->email, 3, 0, 0);
    acme_send_bytes(out, 128);                                   // expect: user.contact.email -> acme via hash
  }
  {
    unsigned char out[128];
    crypto_generichash_blake2b(out, 32, (const unsigned char *)u->plan, 3, 0, 0);
    acme_send_bytes(out, 128);
  }
  {
    unsigned char out[128];
    crypto_generichash_blake2b(out, 32, (const unsigned char *)u->name, 3, 0, 0);
    acme_send_bytes(out, 128);                                   // expect: user.name -> acme via hash
  }
  {
    unsigned char out[128];
    crypto_pwhash(out, 32, u->plan, 3, salt, 2, 65536, crypto_pwhash_ALG_DEFAULT);
    acme_send_bytes(out, 128);
  }
  {
    unsigned char out[128];
    crypto_pwhash(out, 32, u->phone, 3, salt, 2, 65536, crypto_pwhash_ALG_DEFAULT);
    acme_send_bytes(out, 128);                                   // expect: user.contact.phone_number -> acme via hash
  }
  {
    unsigned char out[128];
    crypto_pwhash_argon2id(out, 32, u->plan, 3, salt, 2, 65536, crypto_pwhash_argon2id_ALG_ARGON2ID13);
    acme_send_bytes(out, 128);
  }
  {
    unsigned char out[128];
    crypto_pwhash_argon2id(out, 32, u->email, 3, salt, 2, 65536, crypto_pwhash_argon2id_ALG_ARGON2ID13);
    acme_send_bytes(out, 128);                                   // expect: user.contact.email -> acme via hash
  }
  {
    unsigned char out[128];
    crypto_pwhash_argon2i(out, 32, u->plan, 3, salt, 2, 65536, crypto_pwhash_argon2i_ALG_ARGON2I13);
    acme_send_bytes(out, 128);
  }
  {
    unsigned char out[128];
    crypto_pwhash_argon2i(out, 32, u->name, 3, salt, 2, 65536, crypto_pwhash_argon2i_ALG_ARGON2I13);
    acme_send_bytes(out, 128);                                   // expect: user.name -> acme via hash
  }
  {
    char out[128];
    crypto_pwhash_str(out, u->plan, 3, 2, 65536);
    acme_send_bytes(out, 128);
  }
  {
    char out[128];
    crypto_pwhash_str(out, u->phone, 3, 2, 65536);
    acme_send_bytes(out, 128);                                   // expect: user.contact.phone_number -> acme via hash
  }
  {
    char out[128];
    crypto_pwhash_str_alg(out, u->plan, 3, 2, 65536, crypto_pwhash_ALG_DEFAULT);
    acme_send_bytes(out, 128);
  }
  {
    char out[128];
    crypto_pwhash_str_alg(out, u->email, 3, 2, 65536, crypto_pwhash_ALG_DEFAULT);
    acme_send_bytes(out, 128);                                   // expect: user.contact.email -> acme via hash
  }
  {
    char out[128];
    crypto_pwhash_scryptsalsa208sha256_str(out, u->plan, 3, 2, 65536);
    acme_send_bytes(out, 128);
  }
  {
    char out[128];
    crypto_pwhash_scryptsalsa208sha256_str(out, u->name, 3, 2, 65536);
    acme_send_bytes(out, 128);                                   // expect: user.name -> acme via hash
  }
  {
    unsigned char out[128];
    crypto_generichash_state state;
    crypto_generichash_update(&state, (const unsigned char *)u->plan, 3);
    crypto_generichash_final(&state, out, 32);
    acme_send_bytes(out, 128);
  }
  {
    unsigned char out[128];
    crypto_generichash_state state;
    crypto_generichash_update(&state, (const unsigned char *)u->phone, 3);
    crypto_generichash_final(&state, out, 32);
    acme_send_bytes(out, 128);                                   // expect: user.contact.phone_number -> acme via hash
  }
  {
    unsigned char out[128];
    crypto_hash_sha256_state state;
    crypto_hash_sha256_update(&state, (const unsigned char *)u->plan, 3);
    crypto_hash_sha256_final(&state, out);
    acme_send_bytes(out, 128);
  }
  {
    unsigned char out[128];
    crypto_hash_sha256_state state;
    crypto_hash_sha256_update(&state, (const unsigned char *)u->email, 3);
    crypto_hash_sha256_final(&state, out);
    acme_send_bytes(out, 128);                                   // expect: user.contact.email -> acme via hash
  }
  {
    unsigned char out[128];
    crypto_hash_sha512_state state;
    crypto_hash_sha512_update(&state, (const unsigned char *)u->plan, 3);
    crypto_hash_sha512_final(&state, out);
    acme_send_bytes(out, 128);
  }
  {
    unsigned char out[128];
    crypto_hash_sha512_state state;
    crypto_hash_sha512_update(&state, (const unsigned char *)u->name, 3);
    crypto_hash_sha512_final(&state, out);
    acme_send_bytes(out, 128);                                   // expect: user.name -> acme via hash
  }
}

void codes(const struct user *u, const unsigned char *key) {
  {
    unsigned char out[128];
    crypto_auth(out, (const unsigned char *)u->plan, 3, key);
    acme_send_bytes(out, 128);
  }
  {
    unsigned char out[128];
    crypto_auth(out, (const unsigned char *)u->phone, 3, key);
    acme_send_bytes(out, 128);                                   // expect: user.contact.phone_number -> acme via hmac
  }
  {
    unsigned char out[128];
    crypto_auth_hmacsha256(out, (const unsigned char *)u->plan, 3, key);
    acme_send_bytes(out, 128);
  }
  {
    unsigned char out[128];
    crypto_auth_hmacsha256(out, (const unsigned char *)u->email, 3, key);
    acme_send_bytes(out, 128);                                   // expect: user.contact.email -> acme via hmac
  }
  {
    unsigned char out[128];
    crypto_auth_hmacsha512(out, (const unsigned char *)u->plan, 3, key);
    acme_send_bytes(out, 128);
  }
  {
    unsigned char out[128];
    crypto_auth_hmacsha512(out, (const unsigned char *)u->name, 3, key);
    acme_send_bytes(out, 128);                                   // expect: user.name -> acme via hmac
  }
  {
    unsigned char out[128];
    crypto_auth_hmacsha512256(out, (const unsigned char *)u->plan, 3, key);
    acme_send_bytes(out, 128);
  }
  {
    unsigned char out[128];
    crypto_auth_hmacsha512256(out, (const unsigned char *)u->phone, 3, key);
    acme_send_bytes(out, 128);                                   // expect: user.contact.phone_number -> acme via hmac
  }
  {
    unsigned char out[128];
    crypto_onetimeauth(out, (const unsigned char *)u->plan, 3, key);
    acme_send_bytes(out, 128);
  }
  {
    unsigned char out[128];
    crypto_onetimeauth(out, (const unsigned char *)u->email, 3, key);
    acme_send_bytes(out, 128);                                   // expect: user.contact.email -> acme via hmac
  }
  {
    unsigned char out[128];
    crypto_shorthash(out, (const unsigned char *)u->plan, 3, key);
    acme_send_bytes(out, 128);
  }
  {
    unsigned char out[128];
    crypto_shorthash(out, (const unsigned char *)u->name, 3, key);
    acme_send_bytes(out, 128);                                   // expect: user.name -> acme via hmac
  }
}

void ciphers(const struct user *u, const unsigned char *nonce, const unsigned char *key, const unsigned char *other) {
  unsigned char code[32];
  unsigned long long size;
  {
    unsigned char out[128];
    crypto_secretbox_easy(out, (const unsigned char *)u->plan, 3, nonce, key);
    acme_send_bytes(out, 128);
  }
  {
    unsigned char out[128];
    crypto_secretbox_easy(out, (const unsigned char *)u->phone, 3, nonce, key);
    acme_send_bytes(out, 128);                                   // expect: user.contact.phone_number -> acme via encrypt
  }
  {
    unsigned char out[128];
    crypto_secretbox(out, (const unsigned char *)u->plan, 3, nonce, key);
    acme_send_bytes(out, 128);
  }
  {
    unsigned char out[128];
    crypto_secretbox(out, (const unsigned char *)u->email, 3, nonce, key);
    acme_send_bytes(out, 128);                                   // expect: user.contact.email -> acme via encrypt
  }
  {
    unsigned char out[128];
    crypto_box_easy(out, (const unsigned char *)u->plan, 3, nonce, other, key);
    acme_send_bytes(out, 128);
  }
  {
    unsigned char out[128];
    crypto_box_easy(out, (const unsigned char *)u->name, 3, nonce, other, key);
    acme_send_bytes(out, 128);                                   // expect: user.name -> acme via encrypt
  }
  {
    unsigned char out[128];
    crypto_box(out, (const unsigned char *)u->plan, 3, nonce, other, key);
    acme_send_bytes(out, 128);
  }
  {
    unsigned char out[128];
    crypto_box(out, (const unsigned char *)u->phone, 3, nonce, other, key);
    acme_send_bytes(out, 128);                                   // expect: user.contact.phone_number -> acme via encrypt
  }
  {
    unsigned char out[128];
    crypto_box_seal(out, (const unsigned char *)u->plan, 3, other);
    acme_send_bytes(out, 128);
  }
  {
    unsigned char out[128];
    crypto_box_seal(out, (const unsigned char *)u->email, 3, other);
    acme_send_bytes(out, 128);                                   // expect: user.contact.email -> acme via encrypt
  }
  {
    unsigned char out[128];
    crypto_secretbox_detached(out, code, (const unsigned char *)u->plan, 3, nonce, key);
    acme_send_bytes(out, 128);
  }
  {
    unsigned char out[128];
    crypto_secretbox_detached(out, code, (const unsigned char *)u->name, 3, nonce, key);
    acme_send_bytes(out, 128);                                   // expect: user.name -> acme via encrypt
  }
  {
    unsigned char out[128];
    crypto_aead_xchacha20poly1305_ietf_encrypt(out, &size, (const unsigned char *)u->plan, 3, 0, 0, 0, nonce, key);
    acme_send_bytes(out, 128);
  }
  {
    unsigned char out[128];
    crypto_aead_xchacha20poly1305_ietf_encrypt(out, &size, (const unsigned char *)u->phone, 3, 0, 0, 0, nonce, key);
    acme_send_bytes(out, 128);                                   // expect: user.contact.phone_number -> acme via encrypt
  }
  {
    unsigned char out[128];
    crypto_aead_chacha20poly1305_ietf_encrypt(out, &size, (const unsigned char *)u->plan, 3, 0, 0, 0, nonce, key);
    acme_send_bytes(out, 128);
  }
  {
    unsigned char out[128];
    crypto_aead_chacha20poly1305_ietf_encrypt(out, &size, (const unsigned char *)u->email, 3, 0, 0, 0, nonce, key);
    acme_send_bytes(out, 128);                                   // expect: user.contact.email -> acme via encrypt
  }
  {
    unsigned char out[128];
    crypto_aead_chacha20poly1305_encrypt(out, &size, (const unsigned char *)u->plan, 3, 0, 0, 0, nonce, key);
    acme_send_bytes(out, 128);
  }
  {
    unsigned char out[128];
    crypto_aead_chacha20poly1305_encrypt(out, &size, (const unsigned char *)u->name, 3, 0, 0, 0, nonce, key);
    acme_send_bytes(out, 128);                                   // expect: user.name -> acme via encrypt
  }
  {
    unsigned char out[128];
    crypto_aead_aes256gcm_encrypt(out, &size, (const unsigned char *)u->plan, 3, 0, 0, 0, nonce, key);
    acme_send_bytes(out, 128);
  }
  {
    unsigned char out[128];
    crypto_aead_aes256gcm_encrypt(out, &size, (const unsigned char *)u->phone, 3, 0, 0, 0, nonce, key);
    acme_send_bytes(out, 128);                                   // expect: user.contact.phone_number -> acme via encrypt
  }
  {
    unsigned char out[128];
    crypto_secretstream_xchacha20poly1305_state state;
    crypto_secretstream_xchacha20poly1305_push(&state, out, &size, (const unsigned char *)u->plan, 3, 0, 0, 0);
    acme_send_bytes(out, 128);
  }
  {
    unsigned char out[128];
    crypto_secretstream_xchacha20poly1305_state state;
    crypto_secretstream_xchacha20poly1305_push(&state, out, &size, (const unsigned char *)u->email, 3, 0, 0, 0);
    acme_send_bytes(out, 128);                                   // expect: user.contact.email -> acme via encrypt
  }
}

void opened(const struct user *u, const unsigned char *nonce, const unsigned char *key, const unsigned char *other) {
  {
    unsigned char out[128];
    crypto_secretbox_open_easy(out, (const unsigned char *)u->plan, 30, nonce, key);
    acme_send_bytes(out, 128);
  }
  {
    unsigned char out[128];
    crypto_secretbox_open_easy(out, (const unsigned char *)u->name, 30, nonce, key);
    acme_send_bytes(out, 128);                                   // expect: user.name -> acme
  }
  {
    unsigned char out[128];
    crypto_box_open_easy(out, (const unsigned char *)u->plan, 30, nonce, other, key);
    acme_send_bytes(out, 128);
  }
  {
    unsigned char out[128];
    crypto_box_open_easy(out, (const unsigned char *)u->phone, 30, nonce, other, key);
    acme_send_bytes(out, 128);                                   // expect: user.contact.phone_number -> acme
  }
  {
    unsigned char out[128];
    crypto_box_seal_open(out, (const unsigned char *)u->plan, 60, other, key);
    acme_send_bytes(out, 128);
  }
  {
    unsigned char out[128];
    crypto_box_seal_open(out, (const unsigned char *)u->email, 60, other, key);
    acme_send_bytes(out, 128);                                   // expect: user.contact.email -> acme
  }
}

void texts(const struct user *u) {
  {
    char out[64];
    acme_send(sodium_bin2hex(out, 64, (const unsigned char *)u->plan, 3));
    acme_send(out);
  }
  {
    char out[64];
    acme_send(sodium_bin2hex(out, 64, (const unsigned char *)u->name, 3));  // expect: user.name -> acme
    acme_send(out);                                              // expect: user.name -> acme
  }
  {
    char out[64];
    acme_send(sodium_bin2base64(out, 64, (const unsigned char *)u->plan, 3, sodium_base64_VARIANT_ORIGINAL));
    acme_send(out);
  }
  {
    char out[64];
    acme_send(sodium_bin2base64(out, 64, (const unsigned char *)u->phone, 3, sodium_base64_VARIANT_ORIGINAL));  // expect: user.contact.phone_number -> acme
    acme_send(out);                                              // expect: user.contact.phone_number -> acme
  }
  char copy[64];
  for (int i = 0; i < 64; i++) copy[i] = u->email[i];
  acme_send(copy);  // expect: user.contact.email -> acme
  sodium_memzero(copy, sizeof copy);
  acme_send(copy);
}
