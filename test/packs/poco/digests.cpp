// needs: Poco/Net/HTTPSClientSession.h libpoco-dev
// flags: -std=c++17
// Digests and ciphers.
#include "pii_case.h"

#include <Poco/Crypto/Cipher.h>
#include <Poco/MD5Engine.h>
#include <Poco/SHA1Engine.h>

int main() {
  User u = load_user(1);
  Poco::SHA1Engine sha1;
  sha1.update(u.email);
  acme::send(Poco::DigestEngine::digestToHex(sha1.digest()));  // expect: user.contact.email -> acme via hash
  Poco::MD5Engine md5;
  md5.update(u.name.data(), u.name.size());
  acme::send(Poco::DigestEngine::digestToHex(md5.digest()));   // expect: user.name -> acme via hash
  Poco::MD5Engine plain;
  plain.update(u.plan);
  acme::send(Poco::DigestEngine::digestToHex(plain.digest()));
  Poco::Crypto::Cipher::Ptr cipher;
  acme::send(cipher->encryptString(u.phone));                  // expect: user.contact.phone_number -> acme via encrypt
  acme::send(cipher->encryptString(u.plan));
  acme::send(cipher->decryptString(cipher->encryptString(u.plan)));
}
