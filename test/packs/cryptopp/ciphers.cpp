// needs: cryptopp/sha.h libcrypto++-dev
// flags: -std=c++17 -Wno-everything
// Crypto++: parts of digests, authenticated and public-key ciphers.
#include "pii_case.h"

#include <cryptopp/cryptlib.h>
#include <cryptopp/sha.h>

const CryptoPP::byte* bytes(const std::string& text) { return reinterpret_cast<const CryptoPP::byte*>(text.data()); }

void digests(const User& u) {
  {
    CryptoPP::byte out[32];
    CryptoPP::SHA256().CalculateTruncatedDigest(out, 16, bytes(u.plan), 3);
    acme::send_bytes(out, 16);
  }
  {
    CryptoPP::byte out[32];
    CryptoPP::SHA256().CalculateTruncatedDigest(out, 16, bytes(u.email), 3);
    acme::send_bytes(out, 16);                                   // expect: user.contact.email -> acme via hash
  }
  {
    CryptoPP::byte out[32];
    CryptoPP::SHA256 hash;
    hash.Update(bytes(u.plan), 3);
    hash.TruncatedFinal(out, 16);
    acme::send_bytes(out, 16);
  }
  {
    CryptoPP::byte out[32];
    CryptoPP::SHA256 hash;
    hash.Update(bytes(u.name), 3);
    hash.TruncatedFinal(out, 16);
    acme::send_bytes(out, 16);                                   // expect: user.name -> acme via hash
  }
  CryptoPP::byte out[32];
  CryptoPP::SHA256 hash;
  hash.Update(bytes(u.email), 3);
  hash.Restart();
  hash.TruncatedFinal(out, 16);
  acme::send_bytes(out, 16);
}

void any_digest(const User& u, CryptoPP::HashTransformation& plain, CryptoPP::HashTransformation& hash) {
  CryptoPP::byte out[32], other[32];
  plain.Update(bytes(u.plan), 3);
  plain.TruncatedFinal(other, 16);
  acme::send_bytes(other, 16);
  hash.Update(bytes(u.email), 3);
  hash.TruncatedFinal(out, 16);
  acme::send_bytes(out, 16);  // expect: user.contact.email -> acme via hash
}

void ciphers(const User& u, CryptoPP::AuthenticatedSymmetricCipher& cipher, const CryptoPP::PK_Encryptor& key,
             CryptoPP::RandomNumberGenerator& random) {
  CryptoPP::byte iv[12] = {}, code[16];
  {
    CryptoPP::byte out[64];
    cipher.EncryptAndAuthenticate(out, code, 16, iv, 12, nullptr, 0, bytes(u.plan), 3);
    acme::send_bytes(out, 64);
  }
  {
    CryptoPP::byte out[64];
    cipher.EncryptAndAuthenticate(out, code, 16, iv, 12, nullptr, 0, bytes(u.phone), 3);
    acme::send_bytes(out, 64);                                   // expect: user.contact.phone_number -> acme via encrypt
  }
  {
    CryptoPP::byte out[64];
    key.Encrypt(random, bytes(u.plan), 3, out);
    acme::send_bytes(out, 64);
  }
  {
    CryptoPP::byte out[64];
    key.Encrypt(random, bytes(u.email), 3, out);
    acme::send_bytes(out, 64);                                   // expect: user.contact.email -> acme via encrypt
  }
}
