// Botan: digests and password hashes.
#include "pii_case.h"

#include <botan/hash.h>

void hashes(const User& u, Botan::RandomNumberGenerator& rng) {
  auto hash = Botan::HashFunction::create("SHA-256");
  acme::send(Botan::hex_encode(hash->process(u.plan)));
  acme::send(Botan::hex_encode(hash->process(u.email)));  // expect: user.contact.email -> acme via hash
  auto other = Botan::HashFunction::create("SHA-256");
  other->update(u.name);
  acme::send(Botan::hex_encode(other->final()));          // expect: user.name -> acme via hash
  acme::send(Botan::argon2_generate_pwhash(u.phone.data(), 3, rng, 1, 1, 1));  // expect: user.contact.phone_number -> acme via hash
  auto parts = Botan::HashFunction::create("SHA-256"), none = Botan::HashFunction::create("SHA-256");
  none->update(u.plan);
  acme::send(Botan::hex_encode(none->final_stdvec()));
  parts->update(u.phone);
  acme::send(Botan::hex_encode(parts->final_stdvec()));   // expect: user.contact.phone_number -> acme via hash
}
