// Sanitizers in services: an envelope with encrypted payload and clear header, tokens in a vault, masking by hand.
#include "svc.h"

#include <algorithm>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

PII_SANITIZER(encrypt) std::string seal(const std::string& plain, const std::string& key);
PII_SANITIZER(hmac) std::string sign(const std::string& text, const std::string& key);

namespace {

struct Envelope {
  std::string kid = "k1";
  std::string payload;
  std::string tag;
  std::string subject;
};
Envelope close(const std::string& plain, const std::string& subject, const std::string& key) {
  Envelope e;
  e.payload = seal(plain, key);
  e.tag = sign(plain, key);
  e.subject = subject;
  return e;
}

class Vault {
 public:
  std::string put(const std::string& secret) {
    std::string t = tokenize(secret);
    secrets_[t] = secret;
    return t;
  }
  std::optional<std::string> open(const std::string& token) const {
    auto it = secrets_.find(token);
    return it == secrets_.end() ? std::nullopt : std::optional(it->second);
  }
  std::size_t size() const { return secrets_.size(); }

 private:
  std::map<std::string, std::string> secrets_;
};

std::string base64(const std::string& in) {
  static const char digits[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
  std::string out;
  std::uint32_t acc = 0;
  int bits = 0;
  for (unsigned char ch : in) {
    acc = acc << 8 | ch;
    for (bits += 8; bits >= 6; bits -= 6) out += digits[acc >> (bits - 6) & 63];
  }
  return out;
}
std::string last4(const std::string& s) { return s.size() < 4 ? s : std::string(s.size() - 4, '*') + s.substr(s.size() - 4); }
std::string all_stars(const std::string& s) { return std::string(s.size(), '*'); }
std::string xor_with(std::string s, char k) {
  std::transform(s.begin(), s.end(), s.begin(), [k](char ch) { return static_cast<char>(ch ^ k); });
  return s;
}

}  // namespace

void envelopes(Customer c, const std::string& key) {
  Envelope e = close(c.email, "invoice", key);
  acme::send(e.payload);  // expect: user.contact.email -> acme via encrypt
  acme::send(e.tag);      // expect: user.contact.email -> acme via hmac
  acme::send(e.kid);      // silent
  acme::send(e.subject);  // silent
  Envelope f = close("text", c.name, key);
  acme::send(f.payload);  // silent
  acme::send(f.subject);  // expect: user.name -> acme via none
  acme::send(seal(c.tier, key));             // silent
  acme::send(sha256(sha256(c.email)));       // expect: user.contact.email -> acme via hash
  acme::send(sha256(c.email + c.name));      // expect: user.contact.email -> acme via hash ; user.name -> acme via hash
  acme::send(sha256(c.email) + c.name);      // expect: user.contact.email -> acme via hash ; user.name -> acme via none
  acme::send(sha256(c.email) + c.email);     // expect: user.contact.email -> acme via none
  acme::send(sign(seal(c.phone, key), key)); // expect: user.contact.phone_number -> acme via encrypt,hmac
  Vault v;
  std::string token = v.put(c.email);
  acme::send(token);      // expect: user.contact.email -> acme via tokenize
  acme::send(v.size());   // silent
  if (auto s = v.open(token)) acme::send(*s);  // expect: user.contact.email -> acme via none
  Vault other;
  other.put(c.tier);
  if (auto s = other.open(token)) acme::send(*s);  // silent
  acme::send(base64(c.name));      // expect: user.name -> acme
  acme::send(base64("abc"));       // silent
  acme::send(last4(c.phone));      // expect: user.contact.phone_number -> acme
  acme::send(all_stars(c.phone));  // silent
  acme::send(xor_with(c.name, 'k'));   // expect: user.name -> acme
  acme::send(xor_with(c.tier, 'k'));   // silent
  bool clear = c.id > 3;
  acme::send(clear ? c.email : sha256(c.email));  // expect: user.contact.email -> acme via none
  std::string out;
  if (clear)
    out = redact(c.email);
  else
    out = sha256(c.email);
  acme::send(out);                 // expect: user.contact.email -> acme via none
  out = redact(c.email);
  acme::send(out);                 // expect: user.contact.email -> acme via redact
  c.email = redact(c.email);
  acme::send(c.email);             // expect: user.contact.email -> acme via redact
  Customer copy = c;
  acme::send(copy.email);          // expect: user.contact.email -> acme via redact
  c.email = load_customer(3).email;
  acme::send(c.email);             // expect: user.contact.email -> acme via none
  c.name.clear();
  acme::send(c.name);              // silent
  c.phone = "";
  acme::send_object(c);            // expect: user.contact.email -> acme via none
  acme::send(copy.phone);          // expect: user.contact.phone_number -> acme
  std::vector<std::string> hashed;
  for (const auto& s : {c.tier, copy.name}) hashed.push_back(sha256(s));
  acme::send(hashed.back());       // expect: user.name -> acme via hash
  std::vector<std::string> mails{copy.email};
  std::transform(mails.begin(), mails.end(), mails.begin(), tokenize);
  acme::send(mails.front());       // expect: user.contact.email -> acme
}
