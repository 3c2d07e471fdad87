// flags: -Wno-deprecated-declarations -D_GNU_SOURCE
// OpenSSL: every digest, code, signature and cipher; texts of bytes; BIOs and TLS in all their ways.
#include "pii_case_c.h"

#include <openssl/bio.h>
#include <openssl/buffer.h>
#include <openssl/crypto.h>
#include <openssl/evp.h>
#include <openssl/hmac.h>
#include <openssl/md5.h>
#include <openssl/rsa.h>
#include <openssl/sha.h>
#include <openssl/ssl.h>

#include <netdb.h>
#include <sys/socket.h>
#include <stdarg.h>

void at_once(const struct user *u) {
  {
    unsigned char out[64];
    MD5((const unsigned char *)u->plan, 3, out);
    acme_send_bytes(out, 64);
  }
  {
    unsigned char out[64];
    MD5((const unsigned char *)u->email, 3, out);
    acme_send_bytes(out, 64);                                    // expect: user.contact.email -> acme via hash
  }
  {
    unsigned char out[64];
    SHA1((const unsigned char *)u->plan, 3, out);
    acme_send_bytes(out, 64);
  }
  {
    unsigned char out[64];
    SHA1((const unsigned char *)u->name, 3, out);
    acme_send_bytes(out, 64);                                    // expect: user.name -> acme via hash
  }
  {
    unsigned char out[64];
    SHA224((const unsigned char *)u->plan, 3, out);
    acme_send_bytes(out, 64);
  }
  {
    unsigned char out[64];
    SHA224((const unsigned char *)u->phone, 3, out);
    acme_send_bytes(out, 64);                                    // expect: user.contact.phone_number -> acme via hash
  }
  {
    unsigned char out[64];
    SHA256((const unsigned char *)u->plan, 3, out);
    acme_send_bytes(out, 64);
  }
  {
    unsigned char out[64];
    SHA256((const unsigned char *)u->email, 3, out);
    acme_send_bytes(out, 64);                                    // expect: user.contact.email -> acme via hash
  }
  {
    unsigned char out[64];
    SHA384((const unsigned char *)u->plan, 3, out);
    acme_send_bytes(out, 64);
  }
  {
    unsigned char out[64];
    SHA384((const unsigned char *)u->name, 3, out);
    acme_send_bytes(out, 64);                                    // expect: user.name -> acme via hash
  }
  {
    unsigned char out[64];
    SHA512((const unsigned char *)u->plan, 3, out);
    acme_send_bytes(out, 64);
  }
  {
    unsigned char out[64];
    SHA512((const unsigned char *)u->phone, 3, out);
    acme_send_bytes(out, 64);                                    // expect: user.contact.phone_number -> acme via hash
  }
  {
    unsigned char out[64];
    EVP_Digest(u->plan, 3, out, 0, EVP_sha256(), 0);
    acme_send_bytes(out, 64);
  }
  {
    unsigned char out[64];
    EVP_Digest(u->email, 3, out, 0, EVP_sha256(), 0);
    acme_send_bytes(out, 64);                                    // expect: user.contact.email -> acme via hash
  }
  {
    unsigned char out[64];
    EVP_Q_digest(0, "SHA256", 0, u->plan, 3, out, 0);
    acme_send_bytes(out, 64);
  }
  {
    unsigned char out[64];
    EVP_Q_digest(0, "SHA256", 0, u->name, 3, out, 0);
    acme_send_bytes(out, 64);                                    // expect: user.name -> acme via hash
  }
  {
    unsigned char out[64];
    PKCS5_PBKDF2_HMAC(u->plan, 3, (const unsigned char *)"salt", 4, 1000, EVP_sha256(), 64, out);
    acme_send_bytes(out, 64);
  }
  {
    unsigned char out[64];
    PKCS5_PBKDF2_HMAC(u->phone, 3, (const unsigned char *)"salt", 4, 1000, EVP_sha256(), 64, out);
    acme_send_bytes(out, 64);                                    // expect: user.contact.phone_number -> acme via hash
  }
  {
    unsigned char out[64];
    HMAC(EVP_sha256(), "key", 3, (const unsigned char *)u->plan, 3, out, 0);
    acme_send_bytes(out, 64);
  }
  {
    unsigned char out[64];
    HMAC(EVP_sha256(), "key", 3, (const unsigned char *)u->email, 3, out, 0);
    acme_send_bytes(out, 64);                                    // expect: user.contact.email -> acme via hmac
  }
}

void in_pieces(const struct user *u, EVP_MD_CTX *sign) {
  size_t size;
  {
    unsigned char out[64];
    MD5_CTX context;
    MD5_Update(&context, u->plan, 3);
    MD5_Final(out, &context);
    acme_send_bytes(out, 64);
  }
  {
    unsigned char out[64];
    MD5_CTX context;
    MD5_Update(&context, u->name, 3);
    MD5_Final(out, &context);
    acme_send_bytes(out, 64);                                    // expect: user.name -> acme via hash
  }
  {
    unsigned char out[64];
    SHA_CTX context;
    SHA1_Update(&context, u->plan, 3);
    SHA1_Final(out, &context);
    acme_send_bytes(out, 64);
  }
  {
    unsigned char out[64];
    SHA_CTX context;
    SHA1_Update(&context, u->phone, 3);
    SHA1_Final(out, &context);
    acme_send_bytes(out, 64);                                    // expect: user.contact.phone_number -> acme via hash
  }
  {
    unsigned char out[64];
    SHA256_CTX context;
    SHA256_Update(&context, u->plan, 3);
    SHA256_Final(out, &context);
    acme_send_bytes(out, 64);
  }
  {
    unsigned char out[64];
    SHA256_CTX context;
    SHA256_Update(&context, u->email, 3);
    SHA256_Final(out, &context);
    acme_send_bytes(out, 64);                                    // expect: user.contact.email -> acme via hash
  }
  {
    unsigned char out[64];
    SHA512_CTX context;
    SHA512_Update(&context, u->plan, 3);
    SHA512_Final(out, &context);
    acme_send_bytes(out, 64);
  }
  {
    unsigned char out[64];
    SHA512_CTX context;
    SHA512_Update(&context, u->name, 3);
    SHA512_Final(out, &context);
    acme_send_bytes(out, 64);                                    // expect: user.name -> acme via hash
  }
  {
    unsigned char out[64];
    EVP_MD_CTX *context = EVP_MD_CTX_new();
    EVP_DigestUpdate(context, u->plan, 3);
    EVP_DigestFinal(context, out, 0);
    acme_send_bytes(out, 64);
  }
  {
    unsigned char out[64];
    EVP_MD_CTX *context = EVP_MD_CTX_new();
    EVP_DigestUpdate(context, u->phone, 3);
    EVP_DigestFinal(context, out, 0);
    acme_send_bytes(out, 64);                                    // expect: user.contact.phone_number -> acme via hash
  }
  {
    unsigned char out[64];
    EVP_MD_CTX *context = EVP_MD_CTX_new();
    EVP_DigestUpdate(context, u->plan, 3);
    EVP_DigestFinal_ex(context, out, 0);
    acme_send_bytes(out, 64);
  }
  {
    unsigned char out[64];
    EVP_MD_CTX *context = EVP_MD_CTX_new();
    EVP_DigestUpdate(context, u->email, 3);
    EVP_DigestFinal_ex(context, out, 0);
    acme_send_bytes(out, 64);                                    // expect: user.contact.email -> acme via hash
  }
  {
    unsigned char out[64];
    HMAC_CTX *context = HMAC_CTX_new();
    HMAC_Update(context, (const unsigned char *)u->plan, 3);
    HMAC_Final(context, out, 0);
    acme_send_bytes(out, 64);
  }
  {
    unsigned char out[64];
    HMAC_CTX *context = HMAC_CTX_new();
    HMAC_Update(context, (const unsigned char *)u->name, 3);
    HMAC_Final(context, out, 0);
    acme_send_bytes(out, 64);                                    // expect: user.name -> acme via hmac
  }
  {
    unsigned char out[64];
    EVP_MAC_CTX *context = EVP_MAC_CTX_new(0);
    EVP_MAC_update(context, (const unsigned char *)u->plan, 3);
    EVP_MAC_final(context, out, &size, 64);
    acme_send_bytes(out, 64);
  }
  {
    unsigned char out[64];
    EVP_MAC_CTX *context = EVP_MAC_CTX_new(0);
    EVP_MAC_update(context, (const unsigned char *)u->phone, 3);
    EVP_MAC_final(context, out, &size, 64);
    acme_send_bytes(out, 64);                                    // expect: user.contact.phone_number -> acme via hmac
  }
  {
    unsigned char out[64];
    EVP_MD_CTX *context = EVP_MD_CTX_new();
    EVP_DigestSignUpdate(context, u->plan, 3);
    EVP_DigestSignFinal(context, out, &size);
    acme_send_bytes(out, 64);
  }
  {
    unsigned char out[64];
    EVP_MD_CTX *context = EVP_MD_CTX_new();
    EVP_DigestSignUpdate(context, u->email, 3);
    EVP_DigestSignFinal(context, out, &size);
    acme_send_bytes(out, 64);                                    // expect: user.contact.email -> acme via hmac
  }
  {
    unsigned char out[64];
    EVP_DigestSign(sign, out, &size, (const unsigned char *)u->plan, 3);
    acme_send_bytes(out, 64);
  }
  {
    unsigned char out[64];
    EVP_DigestSign(sign, out, &size, (const unsigned char *)u->name, 3);
    acme_send_bytes(out, 64);                                    // expect: user.name -> acme via hmac
  }
}

void ciphers(const struct user *u, EVP_CIPHER_CTX *context, EVP_PKEY_CTX *key, RSA *rsa) {
  int size;
  size_t length;
  {
    unsigned char out[64];
    EVP_EncryptUpdate(context, out, &size, (const unsigned char *)u->plan, 3);
    acme_send_bytes(out, 64);
  }
  {
    unsigned char out[64];
    EVP_EncryptUpdate(context, out, &size, (const unsigned char *)u->phone, 3);
    acme_send_bytes(out, 64);                                    // expect: user.contact.phone_number -> acme via encrypt
  }
  {
    unsigned char out[64];
    EVP_CipherUpdate(context, out, &size, (const unsigned char *)u->plan, 3);
    acme_send_bytes(out, 64);
  }
  {
    unsigned char out[64];
    EVP_CipherUpdate(context, out, &size, (const unsigned char *)u->email, 3);
    acme_send_bytes(out, 64);                                    // expect: user.contact.email -> acme via encrypt
  }
  {
    unsigned char out[64];
    EVP_SealUpdate(context, out, &size, (const unsigned char *)u->plan, 3);
    acme_send_bytes(out, 64);
  }
  {
    unsigned char out[64];
    EVP_SealUpdate(context, out, &size, (const unsigned char *)u->name, 3);
    acme_send_bytes(out, 64);                                    // expect: user.name -> acme via encrypt
  }
  {
    unsigned char out[64];
    EVP_PKEY_encrypt(key, out, &length, (const unsigned char *)u->plan, 3);
    acme_send_bytes(out, 64);
  }
  {
    unsigned char out[64];
    EVP_PKEY_encrypt(key, out, &length, (const unsigned char *)u->phone, 3);
    acme_send_bytes(out, 64);                                    // expect: user.contact.phone_number -> acme via encrypt
  }
  {
    unsigned char out[64];
    RSA_public_encrypt(3, (const unsigned char *)u->plan, out, rsa, RSA_PKCS1_OAEP_PADDING);
    acme_send_bytes(out, 64);
  }
  {
    unsigned char out[64];
    RSA_public_encrypt(3, (const unsigned char *)u->email, out, rsa, RSA_PKCS1_OAEP_PADDING);
    acme_send_bytes(out, 64);                                    // expect: user.contact.email -> acme via encrypt
  }
  {
    unsigned char out[64];
    RSA_private_encrypt(3, (const unsigned char *)u->plan, out, rsa, RSA_PKCS1_PADDING);
    acme_send_bytes(out, 64);
  }
  {
    unsigned char out[64];
    RSA_private_encrypt(3, (const unsigned char *)u->name, out, rsa, RSA_PKCS1_PADDING);
    acme_send_bytes(out, 64);                                    // expect: user.name -> acme via encrypt
  }
  {
    unsigned char out[64];
    EVP_DecryptUpdate(context, out, &size, (const unsigned char *)u->plan, 3);
    acme_send_bytes(out, 64);
  }
  {
    unsigned char out[64];
    EVP_DecryptUpdate(context, out, &size, (const unsigned char *)u->phone, 3);
    acme_send_bytes(out, 64);                                    // expect: user.contact.phone_number -> acme
  }
}

void texts(const struct user *u, EVP_ENCODE_CTX *context) {
  int size;
  long length;
  size_t written;
  {
    unsigned char out[64];
    EVP_EncodeUpdate(context, out, &size, (const unsigned char *)u->plan, 3);
    acme_send_bytes(out, 64);
  }
  {
    unsigned char out[64];
    EVP_EncodeUpdate(context, out, &size, (const unsigned char *)u->email, 3);
    acme_send_bytes(out, 64);                                    // expect: user.contact.email -> acme
  }
  {
    unsigned char out[64];
    EVP_DecodeUpdate(context, out, &size, (const unsigned char *)u->plan, 3);
    acme_send_bytes(out, 64);
  }
  {
    unsigned char out[64];
    EVP_DecodeUpdate(context, out, &size, (const unsigned char *)u->name, 3);
    acme_send_bytes(out, 64);                                    // expect: user.name -> acme
  }
  acme_send(OPENSSL_buf2hexstr((const unsigned char *)u->plan, 3));
  acme_send(OPENSSL_buf2hexstr((const unsigned char *)u->phone, 3));  // expect: user.contact.phone_number -> acme
  acme_send_bytes(OPENSSL_hexstr2buf(u->plan, &length), 3);
  acme_send_bytes(OPENSSL_hexstr2buf(u->email, &length), 3);     // expect: user.contact.email -> acme
  acme_send(OPENSSL_strdup(u->plan));
  acme_send(OPENSSL_strdup(u->name));                            // expect: user.name -> acme
  {
    char out[64];
    OPENSSL_buf2hexstr_ex(out, 64, &written, (const unsigned char *)u->plan, 3, ':');
    acme_send(out);
  }
  {
    char out[64];
    OPENSSL_buf2hexstr_ex(out, 64, &written, (const unsigned char *)u->phone, 3, ':');
    acme_send(out);                                              // expect: user.contact.phone_number -> acme
  }
  char copy[64];
  for (int i = 0; i < 64; i++) copy[i] = u->email[i];
  acme_send(copy);  // expect: user.contact.email -> acme
  OPENSSL_cleanse(copy, sizeof copy);
  acme_send(copy);
}

void print_into(BIO *bio, const char *format, ...) {
  va_list list;
  va_start(list, format);
  BIO_vprintf(bio, format, list);
  va_end(list);
}

void memory(const struct user *u) {
  size_t size;
  {
    char out[64];
    BIO *bio = BIO_new(BIO_s_mem());
    BIO_write_ex(bio, u->plan, 3, &size);
    BIO_read_ex(bio, out, 64, &size);
    acme_send(out);
    BIO_free(bio);
  }
  {
    char out[64];
    BIO *bio = BIO_new(BIO_s_mem());
    BIO_write_ex(bio, u->email, 3, &size);
    BIO_read_ex(bio, out, 64, &size);
    acme_send(out);                                              // expect: user.contact.email -> acme
    BIO_free(bio);
  }
  {
    char out[64];
    BIO *bio = BIO_new(BIO_s_mem());
    BIO_printf(bio, "%s", u->plan);
    BIO_gets(bio, out, 64);
    acme_send(out);
    BIO_free_all(bio);
  }
  {
    char out[64];
    BIO *bio = BIO_new(BIO_s_mem());
    BIO_printf(bio, "%s", u->name);
    BIO_gets(bio, out, 64);
    acme_send(out);                                              // expect: user.name -> acme
    BIO_free_all(bio);
  }
  {
    char out[64];
    BIO *bio = BIO_new(BIO_s_mem());
    print_into(bio, "%s", u->plan);
    BIO_get_line(bio, out, 64);
    acme_send(out);
    BIO_free_all(bio);
  }
  {
    char out[64];
    BIO *bio = BIO_new(BIO_s_mem());
    print_into(bio, "%s", u->phone);
    BIO_get_line(bio, out, 64);
    acme_send(out);                                              // expect: user.contact.phone_number -> acme
    BIO_free_all(bio);
  }
  {
    BIO *bio = BIO_push(BIO_new(BIO_f_base64()), BIO_new(BIO_s_mem()));
    BIO_set_flags(bio, BIO_FLAGS_BASE64_NO_NL);
    BIO_write(bio, u->plan, 3);
    char out[64];
    BIO_read(BIO_next(bio), out, 64);
    acme_send(out);
    char rest[64];
    BIO_read(BIO_pop(bio), rest, 64);
    acme_send(rest);
  }
  {
    BIO *bio = BIO_push(BIO_new(BIO_f_base64()), BIO_new(BIO_s_mem()));
    BIO_set_flags(bio, BIO_FLAGS_BASE64_NO_NL);
    BIO_write(bio, u->email, 3);
    char out[64];
    BIO_read(BIO_next(bio), out, 64);
    acme_send(out);                                              // expect: user.contact.email -> acme
    char rest[64];
    BIO_read(BIO_pop(bio), rest, 64);
    acme_send(rest);                                             // expect: user.contact.email -> acme
  }
  {
    BIO *bio = BIO_new(BIO_s_mem());
    BIO_puts(bio, u->plan);
    BUF_MEM *content;
    BIO_get_mem_ptr(bio, &content);
    acme_send(content->data);
  }
  {
    BIO *bio = BIO_new(BIO_s_mem());
    BIO_puts(bio, u->name);
    BUF_MEM *content;
    BIO_get_mem_ptr(bio, &content);
    acme_send(content->data);                                    // expect: user.name -> acme
  }
  {
    BIO *bio = BIO_new(BIO_s_mem());
    BIO_puts(bio, u->plan);
    BUF_MEM *content;
    BIO_ctrl(bio, BIO_C_GET_BUF_MEM_PTR, 0, &content);
    acme_send(content->data);
  }
  {
    BIO *bio = BIO_new(BIO_s_mem());
    BIO_puts(bio, u->phone);
    BUF_MEM *content;
    BIO_ctrl(bio, BIO_C_GET_BUF_MEM_PTR, 0, &content);
    acme_send(content->data);                                    // expect: user.contact.phone_number -> acme
  }
}

void tls(const struct user *u, SSL_CTX *context) {
  size_t size;
  SSL *ssl = SSL_new(context);
  SSL_add1_host(ssl, "api.acme.example");
  SSL_connect(ssl);
  SSL_write_ex(ssl, u->plan, 3, &size);
  SSL_write_ex(ssl, u->email, 3, &size);                         // expect: user.contact.email -> acme
  SSL_write_early_data(ssl, u->plan, 3, &size);
  SSL_write_early_data(ssl, u->name, 3, &size);                  // expect: user.name -> acme
  SSL_shutdown(ssl);
  SSL_free(ssl);
}

void unverified(const struct user *u, SSL_CTX *context) {
  SSL *ssl = SSL_new(context);
  SSL_set1_host(ssl, "api.acme.example");
  SSL_set_verify(ssl, SSL_VERIFY_NONE, 0);
  SSL_write(ssl, u->plan, 3);
  SSL_write(ssl, u->phone, 3);                                   // expect: user.contact.phone_number -> acme  // expect-rule: piiflow-tls-verification-off
}

void verified(const struct user *u, SSL_CTX *context) {
  SSL *ssl = SSL_new(context);
  SSL_set1_host(ssl, "api.acme.example");
  SSL_set_verify(ssl, SSL_VERIFY_NONE, 0);
  SSL_set_verify(ssl, SSL_VERIFY_PEER, 0);
  SSL_write(ssl, u->plan, 3);
  SSL_write(ssl, u->email, 3);                                   // expect: user.contact.email -> acme
}

void tls_by_bio(const struct user *u, SSL_CTX *context) {
  size_t size;
  BIO *bio = BIO_new_ssl_connect(context);
  BIO_set_conn_hostname(bio, "api.acme.example:443");
  BIO_write_ex(bio, u->plan, 3, &size);
  BIO_write_ex(bio, u->name, 3, &size);                          // expect: user.name -> acme
}

void unverified_by_bio(const struct user *u, SSL_CTX *context) {
  SSL_CTX_set_verify(context, SSL_VERIFY_NONE, 0);
  BIO *bio = BIO_new_ssl_connect(context);
  BIO_set_conn_hostname(bio, "api.acme.example:443");
  BIO_write(bio, u->plan, 3);
  BIO_write(bio, u->phone, 3);                                   // expect: user.contact.phone_number -> acme  // expect-rule: piiflow-tls-verification-off
}

static int connected(const char *host) {
  struct addrinfo *found;
  if (getaddrinfo(host, "443", 0, &found) != 0) return -1;
  int descriptor = socket(found->ai_family, found->ai_socktype, 0);
  connect(descriptor, found->ai_addr, found->ai_addrlen);
  return descriptor;
}

void over_descriptor(const struct user *u, SSL_CTX *context) {
  SSL *ssl = SSL_new(context), *other = SSL_new(context);
  SSL_set_fd(ssl, connected("api.acme.example"));
  SSL_write(ssl, u->plan, 3);
  SSL_write(ssl, u->email, 3);                                   // expect: user.contact.email -> acme
  SSL_set_wfd(other, connected("mail.globex.example"));
  SSL_write(other, u->plan, 3);
  SSL_write(other, u->name, 3);                                  // expect: user.name -> globex
}

void over_bio(const struct user *u, SSL_CTX *context) {
  BIO *bio = BIO_new_socket(connected("api.acme.example"), BIO_CLOSE);
  BIO_write(bio, u->plan, 3);
  BIO_write(bio, u->phone, 3);                                   // expect: user.contact.phone_number -> acme  // expect-rule: piiflow-plaintext-transport
  SSL *ssl = SSL_new(context);
  SSL_set_bio(ssl, bio, bio);
  SSL_write(ssl, u->plan, 3);
  SSL_write(ssl, u->phone, 3);                                   // expect: user.contact.phone_number -> acme
  BIO *other = BIO_new_fd(connected("mail.globex.example"), BIO_CLOSE);
  BIO_write(other, u->plan, 3);
  BIO_write(other, u->name, 3);                                  // expect: user.name -> globex  // expect-rule: piiflow-plaintext-transport
}
