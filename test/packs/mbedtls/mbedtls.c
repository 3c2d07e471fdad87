// needs: mbedtls/ssl.h libmbedtls-dev
// Mbed TLS: digests, codes, TLS.
#include "pii_case_c.h"

#include <mbedtls/md.h>
#include <mbedtls/sha256.h>
#include <mbedtls/ssl.h>

void digests(const struct user *u) {
  unsigned char out[32], code[32], plain[32];
  mbedtls_sha256((const unsigned char *)u->plan, 3, plain, 0);
  acme_send_bytes(plain, 32);
  mbedtls_sha256((const unsigned char *)u->email, 3, out, 0);
  acme_send_bytes(out, 32);   // expect: user.contact.email -> acme via hash
  mbedtls_md_hmac(mbedtls_md_info_from_type(MBEDTLS_MD_SHA256), (const unsigned char *)"key", 3, (const unsigned char *)u->name, 3, code);
  acme_send_bytes(code, 32);  // expect: user.name -> acme via hmac
}

void unverified(mbedtls_ssl_context *ssl, const struct user *u) {
  mbedtls_ssl_config config;
  mbedtls_ssl_conf_authmode(&config, MBEDTLS_SSL_VERIFY_NONE);
  mbedtls_ssl_setup(ssl, &config);
  mbedtls_ssl_set_hostname(ssl, "api.acme.example");
  mbedtls_ssl_write(ssl, (const unsigned char *)u->plan, 3);
  mbedtls_ssl_write(ssl, (const unsigned char *)u->email, 3);  // expect: user.contact.email -> acme // expect-rule: piiflow-tls-verification-off
}

void verified(mbedtls_ssl_context *ssl, const struct user *u) {
  mbedtls_ssl_config config;
  mbedtls_ssl_conf_authmode(&config, MBEDTLS_SSL_VERIFY_REQUIRED);
  mbedtls_ssl_setup(ssl, &config);
  mbedtls_ssl_set_hostname(ssl, "mail.globex.example");
  mbedtls_ssl_write(ssl, (const unsigned char *)u->name, 3);   // expect: user.name -> globex
}
