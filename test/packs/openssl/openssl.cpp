// OpenSSL: digests and ciphers transform, encodings do not, TLS and BIO send.
// flags: -Wno-deprecated-declarations
#include "pii_case.h"

#include <openssl/bio.h>
#include <openssl/buffer.h>
#include <openssl/evp.h>
#include <openssl/hmac.h>
#include <openssl/sha.h>
#include <openssl/ssl.h>

const unsigned char* bytes(const std::string& s) { return reinterpret_cast<const unsigned char*>(s.data()); }

void digests(const User& u) {
  unsigned char out[64];
  SHA256(bytes(u.plan), u.plan.size(), out);
  acme::send_bytes(out, 32);
  SHA256(bytes(u.name), u.name.size(), out);
  acme::send_bytes(out, 32);                              // expect: user.name -> acme via hash
  EVP_MD_CTX* ctx = EVP_MD_CTX_new();
  unsigned n = 0;
  EVP_DigestInit_ex(ctx, EVP_sha256(), nullptr);
  EVP_DigestUpdate(ctx, u.email.data(), u.email.size());
  EVP_DigestFinal_ex(ctx, out, &n);
  EVP_MD_CTX_free(ctx);
  acme::send_bytes(out, n);                               // expect: user.contact.email -> acme via hash
  unsigned char one[64];
  EVP_Digest(u.phone.data(), u.phone.size(), one, &n, EVP_sha256(), nullptr);
  acme::send_bytes(one, n);                               // expect: user.contact.phone_number -> acme via hash
  SHA256_CTX old;
  SHA256_Init(&old);
  SHA256_Update(&old, u.name.data(), u.name.size());
  unsigned char two[32];
  SHA256_Final(two, &old);
  acme::send_bytes(two, 32);                              // expect: user.name -> acme via hash
  unsigned char mac[64];
  HMAC(EVP_sha256(), "key", 3, bytes(u.email), u.email.size(), mac, &n);
  acme::send_bytes(mac, n);                               // expect: user.contact.email -> acme via hmac
  acme::send(static_cast<int>(n));
}

void ciphers(const User& u) {
  unsigned char out[256], plain[256];
  int n = 0;
  EVP_CIPHER_CTX* ctx = EVP_CIPHER_CTX_new();
  EVP_EncryptInit_ex(ctx, EVP_aes_256_gcm(), nullptr, bytes(u.plan), bytes(u.plan));
  EVP_EncryptUpdate(ctx, out, &n, bytes(u.name), static_cast<int>(u.name.size()));
  EVP_EncryptFinal_ex(ctx, out + n, &n);
  acme::send_bytes(out, 16);                              // expect: user.name -> acme via encrypt
  EVP_CIPHER_CTX* other = EVP_CIPHER_CTX_new();
  EVP_EncryptUpdate(other, plain, &n, bytes(u.plan), 3);
  acme::send_bytes(plain, 3);
  EVP_CIPHER_CTX_free(ctx);
}

void encodings(const User& u) {
  unsigned char out[256], back[256], plain[256];
  EVP_EncodeBlock(out, bytes(u.name), static_cast<int>(u.name.size()));
  acme::send(reinterpret_cast<char*>(out));               // expect: user.name -> acme via none
  EVP_DecodeBlock(back, out, 16);
  acme::send(reinterpret_cast<char*>(back));              // expect: user.name -> acme
  EVP_EncodeBlock(plain, bytes(u.plan), 3);
  acme::send(reinterpret_cast<char*>(plain));
  BIO* memory = BIO_new(BIO_s_mem());
  BIO* filter = BIO_push(BIO_new(BIO_f_base64()), memory);
  BIO_write(filter, u.email.data(), static_cast<int>(u.email.size()));
  BUF_MEM* text = nullptr;
  BIO_get_mem_ptr(filter, &text);
  acme::send(std::string(text->data, text->length));      // expect: user.contact.email -> acme
  char read[64];
  BIO* source = BIO_new_mem_buf(u.phone.data(), -1);
  BIO_read(source, read, 64);
  acme::send(read);                                       // expect: user.contact.phone_number -> acme
}

void sends(const User& u, SSL_CTX* context) {
  SSL* ssl = SSL_new(context);
  SSL_set1_host(ssl, "api.acme.example");
  SSL_write(ssl, u.name.data(), static_cast<int>(u.name.size()));         // expect: user.name -> acme
  SSL_write(ssl, u.plan.data(), static_cast<int>(u.plan.size()));
  SSL* own = SSL_new(context);
  SSL_set1_host(own, "mail.globex.example");
  SSL_write(own, u.email.data(), 3);                      // expect: user.contact.email -> globex
  BIO* connection = BIO_new_connect("api.acme.example:443");
  BIO_puts(connection, u.phone.c_str());                  // expect: user.contact.phone_number -> acme // expect-rule: piiflow-plaintext-transport
  BIO_puts(connection, u.plan.c_str());
}

void unverified(const User& u, SSL_CTX* context) {
  SSL_CTX_set_verify(context, SSL_VERIFY_NONE, nullptr);
  SSL* ssl = SSL_new(context);
  SSL_set_tlsext_host_name(ssl, "api.acme.example");
  SSL_write(ssl, u.name.data(), 3);                       // expect: user.name -> acme // expect-rule: piiflow-tls-verification-off
  SSL_write(ssl, u.plan.data(), 3);
}

void verified(const User& u, SSL_CTX* context) {
  SSL_CTX_set_verify(context, SSL_VERIFY_PEER, nullptr);
  SSL* ssl = SSL_new(context);
  SSL_set1_host(ssl, "api.acme.example");
  SSL_write(ssl, u.name.data(), 3);                       // expect: user.name -> acme
}

int main() {
  User u = load_user(1);
  digests(u);
  ciphers(u);
  encodings(u);
  sends(u, SSL_CTX_new(TLS_client_method()));
  unverified(u, SSL_CTX_new(TLS_client_method()));
  verified(u, SSL_CTX_new(TLS_client_method()));
}
