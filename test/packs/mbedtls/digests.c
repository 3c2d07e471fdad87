// needs: mbedtls/ssl.h libmbedtls-dev
// flags: -Wno-deprecated-declarations
// Mbed TLS: each digest at once and in pieces, codes, keys from passwords, ciphers, base64; plain sockets.
#include "pii_case_c.h"

#include <mbedtls/aes.h>
#include <mbedtls/base64.h>
#include <mbedtls/gcm.h>
#include <mbedtls/md.h>
#include <mbedtls/md5.h>
#include <mbedtls/net_sockets.h>
#include <mbedtls/pkcs5.h>
#include <mbedtls/sha1.h>
#include <mbedtls/sha256.h>
#include <mbedtls/sha512.h>
#include <mbedtls/ssl.h>

void at_once(const struct user *u, const mbedtls_md_info_t *info) {
  {
    unsigned char out[64];
    mbedtls_md5((const unsigned char *)u->plan, 3, out);
    acme_send_bytes(out, 64);
  }
  {
    unsigned char out[64];
    mbedtls_md5((const unsigned char *)u->email, 3, out);
    acme_send_bytes(out, 64);                                    // expect: user.contact.email -> acme via hash
  }
  {
    unsigned char out[64];
    mbedtls_md5_ret((const unsigned char *)u->plan, 3, out);
    acme_send_bytes(out, 64);
  }
  {
    unsigned char out[64];
    mbedtls_md5_ret((const unsigned char *)u->name, 3, out);
    acme_send_bytes(out, 64);                                    // expect: user.name -> acme via hash
  }
  {
    unsigned char out[64];
    mbedtls_sha1((const unsigned char *)u->plan, 3, out);
    acme_send_bytes(out, 64);
  }
  {
    unsigned char out[64];
    mbedtls_sha1((const unsigned char *)u->phone, 3, out);
    acme_send_bytes(out, 64);                                    // expect: user.contact.phone_number -> acme via hash
  }
  {
    unsigned char out[64];
    mbedtls_sha1_ret((const unsigned char *)u->plan, 3, out);
    acme_send_bytes(out, 64);
  }
  {
    unsigned char out[64];
    mbedtls_sha1_ret((const unsigned char *)u->email, 3, out);
    acme_send_bytes(out, 64);                                    // expect: user.contact.email -> acme via hash
  }
  {
    unsigned char out[64];
    mbedtls_sha256((const unsigned char *)u->plan, 3, out, 0);
    acme_send_bytes(out, 64);
  }
  {
    unsigned char out[64];
    mbedtls_sha256((const unsigned char *)u->name, 3, out, 0);
    acme_send_bytes(out, 64);                                    // expect: user.name -> acme via hash
  }
  {
    unsigned char out[64];
    mbedtls_sha256_ret((const unsigned char *)u->plan, 3, out, 0);
    acme_send_bytes(out, 64);
  }
  {
    unsigned char out[64];
    mbedtls_sha256_ret((const unsigned char *)u->phone, 3, out, 0);
    acme_send_bytes(out, 64);                                    // expect: user.contact.phone_number -> acme via hash
  }
  {
    unsigned char out[64];
    mbedtls_sha512((const unsigned char *)u->plan, 3, out, 0);
    acme_send_bytes(out, 64);
  }
  {
    unsigned char out[64];
    mbedtls_sha512((const unsigned char *)u->email, 3, out, 0);
    acme_send_bytes(out, 64);                                    // expect: user.contact.email -> acme via hash
  }
  {
    unsigned char out[64];
    mbedtls_sha512_ret((const unsigned char *)u->plan, 3, out, 0);
    acme_send_bytes(out, 64);
  }
  {
    unsigned char out[64];
    mbedtls_sha512_ret((const unsigned char *)u->name, 3, out, 0);
    acme_send_bytes(out, 64);                                    // expect: user.name -> acme via hash
  }
  {
    unsigned char out[64];
    mbedtls_md(info, (const unsigned char *)u->plan, 3, out);
    acme_send_bytes(out, 64);
  }
  {
    unsigned char out[64];
    mbedtls_md(info, (const unsigned char *)u->phone, 3, out);
    acme_send_bytes(out, 64);                                    // expect: user.contact.phone_number -> acme via hash
  }
}

void in_pieces(const struct user *u) {
  {
    unsigned char out[64];
    mbedtls_md5_context context;
    mbedtls_md5_update(&context, (const unsigned char *)u->plan, 3);
    mbedtls_md5_finish(&context, out);
    acme_send_bytes(out, 64);
  }
  {
    unsigned char out[64];
    mbedtls_md5_context context;
    mbedtls_md5_update(&context, (const unsigned char *)u->email, 3);
    mbedtls_md5_finish(&context, out);
    acme_send_bytes(out, 64);                                    // expect: user.contact.email -> acme via hash
  }
  {
    unsigned char out[64];
    mbedtls_md5_context context;
    mbedtls_md5_update_ret(&context, (const unsigned char *)u->plan, 3);
    mbedtls_md5_finish_ret(&context, out);
    acme_send_bytes(out, 64);
  }
  {
    unsigned char out[64];
    mbedtls_md5_context context;
    mbedtls_md5_update_ret(&context, (const unsigned char *)u->name, 3);
    mbedtls_md5_finish_ret(&context, out);
    acme_send_bytes(out, 64);                                    // expect: user.name -> acme via hash
  }
  {
    unsigned char out[64];
    mbedtls_sha1_context context;
    mbedtls_sha1_update(&context, (const unsigned char *)u->plan, 3);
    mbedtls_sha1_finish(&context, out);
    acme_send_bytes(out, 64);
  }
  {
    unsigned char out[64];
    mbedtls_sha1_context context;
    mbedtls_sha1_update(&context, (const unsigned char *)u->phone, 3);
    mbedtls_sha1_finish(&context, out);
    acme_send_bytes(out, 64);                                    // expect: user.contact.phone_number -> acme via hash
  }
  {
    unsigned char out[64];
    mbedtls_sha1_context context;
    mbedtls_sha1_update_ret(&context, (const unsigned char *)u->plan, 3);
    mbedtls_sha1_finish_ret(&context, out);
    acme_send_bytes(out, 64);
  }
  {
    unsigned char out[64];
    mbedtls_sha1_context context;
    mbedtls_sha1_update_ret(&context, (const unsigned char *)u->email, 3);
    mbedtls_sha1_finish_ret(&context, out);
    acme_send_bytes(out, 64);                                    // expect: user.contact.email -> acme via hash
  }
  {
    unsigned char out[64];
    mbedtls_sha256_context context;
    mbedtls_sha256_update(&context, (const unsigned char *)u->plan, 3);
    mbedtls_sha256_finish(&context, out);
    acme_send_bytes(out, 64);
  }
  {
    unsigned char out[64];
    mbedtls_sha256_context context;
    mbedtls_sha256_update(&context, (const unsigned char *)u->name, 3);
    mbedtls_sha256_finish(&context, out);
    acme_send_bytes(out, 64);                                    // expect: user.name -> acme via hash
  }
  {
    unsigned char out[64];
    mbedtls_sha256_context context;
    mbedtls_sha256_update_ret(&context, (const unsigned char *)u->plan, 3);
    mbedtls_sha256_finish_ret(&context, out);
    acme_send_bytes(out, 64);
  }
  {
    unsigned char out[64];
    mbedtls_sha256_context context;
    mbedtls_sha256_update_ret(&context, (const unsigned char *)u->phone, 3);
    mbedtls_sha256_finish_ret(&context, out);
    acme_send_bytes(out, 64);                                    // expect: user.contact.phone_number -> acme via hash
  }
  {
    unsigned char out[64];
    mbedtls_sha512_context context;
    mbedtls_sha512_update(&context, (const unsigned char *)u->plan, 3);
    mbedtls_sha512_finish(&context, out);
    acme_send_bytes(out, 64);
  }
  {
    unsigned char out[64];
    mbedtls_sha512_context context;
    mbedtls_sha512_update(&context, (const unsigned char *)u->email, 3);
    mbedtls_sha512_finish(&context, out);
    acme_send_bytes(out, 64);                                    // expect: user.contact.email -> acme via hash
  }
  {
    unsigned char out[64];
    mbedtls_sha512_context context;
    mbedtls_sha512_update_ret(&context, (const unsigned char *)u->plan, 3);
    mbedtls_sha512_finish_ret(&context, out);
    acme_send_bytes(out, 64);
  }
  {
    unsigned char out[64];
    mbedtls_sha512_context context;
    mbedtls_sha512_update_ret(&context, (const unsigned char *)u->name, 3);
    mbedtls_sha512_finish_ret(&context, out);
    acme_send_bytes(out, 64);                                    // expect: user.name -> acme via hash
  }
  {
    unsigned char out[64];
    mbedtls_md_context_t context;
    mbedtls_md_update(&context, (const unsigned char *)u->plan, 3);
    mbedtls_md_finish(&context, out);
    acme_send_bytes(out, 64);
  }
  {
    unsigned char out[64];
    mbedtls_md_context_t context;
    mbedtls_md_update(&context, (const unsigned char *)u->phone, 3);
    mbedtls_md_finish(&context, out);
    acme_send_bytes(out, 64);                                    // expect: user.contact.phone_number -> acme via hash
  }
  {
    unsigned char out[64];
    mbedtls_md_context_t context;
    mbedtls_md_hmac_update(&context, (const unsigned char *)u->plan, 3);
    mbedtls_md_hmac_finish(&context, out);
    acme_send_bytes(out, 64);
  }
  {
    unsigned char out[64];
    mbedtls_md_context_t context;
    mbedtls_md_hmac_update(&context, (const unsigned char *)u->email, 3);
    mbedtls_md_hmac_finish(&context, out);
    acme_send_bytes(out, 64);                                    // expect: user.contact.email -> acme via hmac
  }
}

void keys(const struct user *u, mbedtls_md_context_t *context) {
  {
    unsigned char out[64];
    mbedtls_pkcs5_pbkdf2_hmac(context, (const unsigned char *)u->plan, 3, (const unsigned char *)"salt", 4, 1000, 64, out);
    acme_send_bytes(out, 64);
  }
  {
    unsigned char out[64];
    mbedtls_pkcs5_pbkdf2_hmac(context, (const unsigned char *)u->name, 3, (const unsigned char *)"salt", 4, 1000, 64, out);
    acme_send_bytes(out, 64);                                    // expect: user.name -> acme via hash
  }
}

void ciphers(const struct user *u, mbedtls_gcm_context *gcm, mbedtls_aes_context *aes) {
  unsigned char tag[16], iv[16];
  {
    unsigned char out[64];
    mbedtls_gcm_crypt_and_tag(gcm, MBEDTLS_GCM_ENCRYPT, 16, iv, 16, 0, 0, (const unsigned char *)u->plan, out, 16, tag);
    acme_send_bytes(out, 64);
  }
  {
    unsigned char out[64];
    mbedtls_gcm_crypt_and_tag(gcm, MBEDTLS_GCM_ENCRYPT, 16, iv, 16, 0, 0, (const unsigned char *)u->phone, out, 16, tag);
    acme_send_bytes(out, 64);                                    // expect: user.contact.phone_number -> acme via encrypt
  }
  {
    unsigned char out[64];
    mbedtls_aes_crypt_cbc(aes, MBEDTLS_AES_ENCRYPT, 16, iv, (const unsigned char *)u->plan, out);
    acme_send_bytes(out, 64);
  }
  {
    unsigned char out[64];
    mbedtls_aes_crypt_cbc(aes, MBEDTLS_AES_ENCRYPT, 16, iv, (const unsigned char *)u->email, out);
    acme_send_bytes(out, 64);                                    // expect: user.contact.email -> acme via encrypt
  }
}

void base64(const struct user *u) {
  size_t size;
  {
    unsigned char out[64];
    mbedtls_base64_encode(out, 64, &size, (const unsigned char *)u->plan, 3);
    acme_send_bytes(out, 64);
  }
  {
    unsigned char out[64];
    mbedtls_base64_encode(out, 64, &size, (const unsigned char *)u->name, 3);
    acme_send_bytes(out, 64);                                    // expect: user.name -> acme
  }
  {
    unsigned char out[64];
    mbedtls_base64_decode(out, 64, &size, (const unsigned char *)u->plan, 3);
    acme_send_bytes(out, 64);
  }
  {
    unsigned char out[64];
    mbedtls_base64_decode(out, 64, &size, (const unsigned char *)u->phone, 3);
    acme_send_bytes(out, 64);                                    // expect: user.contact.phone_number -> acme
  }
}

void plain_socket(const struct user *u) {
  mbedtls_net_context net;
  mbedtls_net_connect(&net, "api.acme.example", "7000", MBEDTLS_NET_PROTO_TCP);
  mbedtls_net_send(&net, (const unsigned char *)u->plan, 3);
  mbedtls_net_send(&net, (const unsigned char *)u->email, 3);    // expect: user.contact.email -> acme
}

void unverified_handshake(mbedtls_ssl_context *ssl, const struct user *u) {
  mbedtls_ssl_set_hostname(ssl, "api.acme.example");
  mbedtls_ssl_set_hs_authmode(ssl, MBEDTLS_SSL_VERIFY_NONE);
  mbedtls_ssl_write(ssl, (const unsigned char *)u->plan, 3);
  mbedtls_ssl_write(ssl, (const unsigned char *)u->name, 3);     // expect: user.name -> acme  // expect-rule: piiflow-tls-verification-off
}

void verified_handshake(mbedtls_ssl_context *ssl, const struct user *u) {
  mbedtls_ssl_set_hostname(ssl, "api.acme.example");
  mbedtls_ssl_set_hs_authmode(ssl, MBEDTLS_SSL_VERIFY_REQUIRED);
  mbedtls_ssl_write(ssl, (const unsigned char *)u->plan, 3);
  mbedtls_ssl_write(ssl, (const unsigned char *)u->phone, 3);    // expect: user.contact.phone_number -> acme
}
