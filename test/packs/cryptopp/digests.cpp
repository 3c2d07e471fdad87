// needs: cryptopp/sha.h libcrypto++-dev
// flags: -std=c++17 -Wno-everything
// Crypto++: digests.
#include "pii_case.h"

#include <cryptopp/sha.h>

int main() {
  User u = load_user(1);
  CryptoPP::SHA256 hash;
  unsigned char out[32], other[32], plain[32];
  hash.CalculateDigest(plain, reinterpret_cast<const unsigned char*>(u.plan.data()), u.plan.size());
  acme::send_bytes(plain, 32);
  hash.CalculateDigest(out, reinterpret_cast<const unsigned char*>(u.email.data()), u.email.size());
  acme::send_bytes(out, 32);    // expect: user.contact.email -> acme via hash
  hash.Update(reinterpret_cast<const unsigned char*>(u.name.data()), u.name.size());
  hash.Final(other);
  acme::send_bytes(other, 32);  // expect: user.name -> acme via hash
}
