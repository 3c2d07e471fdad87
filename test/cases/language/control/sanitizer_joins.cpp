// Transforms: new values, in place, in lambdas, joins of raw and sanitized data, chains, methods.
#include "case.h"

#include <algorithm>
#include <functional>
#include <map>
#include <memory>
#include <string>
#include <vector>

struct Masker {
  PII_SANITIZER(redact) std::string operator()(const std::string& s) const;
  PII_SANITIZER(hash) static std::string fingerprint(const std::string& s);
};
struct Policy {
  virtual ~Policy() = default;
  virtual std::string apply(const std::string& s) const = 0;
};
struct HashPolicy : Policy { std::string apply(const std::string& s) const override { return sha256(s); } };
struct RawPolicy : Policy { std::string apply(const std::string& s) const override { return s; } };
struct DropPolicy : Policy { std::string apply(const std::string&) const override { return "***"; } };

std::string maybe_hash(const std::string& s, bool on) { return on ? sha256(s) : s; }
std::string always(const std::string& s, bool strong) {
  if (strong) return hmac_sha256("key", s);
  return sha256(s);
}
std::string with(const std::string& s, const std::function<std::string(const std::string&)>& f) { return f(s); }
void scrub(User& u) {
  u.email = sha256(u.email);
  u.name = redact(u.name);
}
template <auto F>
std::string mapped(const std::string& s) { return F(s); }

int main() {
  User u = load_user(1);
  acme::send(maybe_hash(u.email, true));                      // expect: user.contact.email -> acme via none
  acme::send(always(u.email, true));                          // expect: user.contact.email -> acme
  acme::send(with(u.name, sha256));                           // expect: user.name -> acme via hash
  acme::send(with(u.name, [](const std::string& s) { return redact(s); }));  // expect: user.name -> acme via redact
  acme::send(with(u.name, [](const std::string& s) { return s; }));          // expect: user.name -> acme via none
  acme::send(with(u.name, Masker{}));                         // expect: user.name -> acme via redact
  acme::send(Masker::fingerprint(u.phone));                   // expect: user.contact.phone_number -> acme via hash
  acme::send(redact(sha256(u.email)));                        // expect: user.contact.email -> acme via hash,redact
  std::string s = u.email;
  s = sha256(s);
  acme::send(s);                                              // expect: user.contact.email -> acme via hash
  std::string t = u.email;
  if (u.id > 3) t = sha256(t);
  acme::send(t);                                              // expect: user.contact.email -> acme via none
  acme::send(sha256(u.email) + u.name);                       // expect: user.contact.email -> acme via hash // expect: user.name -> acme via none
  std::vector<std::string> mails{u.email};
  std::transform(mails.begin(), mails.end(), mails.begin(), sha256);
  acme::send(mapped<sha256>(u.email));                        // expect: user.contact.email -> acme via hash
  std::vector<std::string> out;
  std::transform(mails.begin(), mails.end(), std::back_inserter(out), [](const std::string& m) { return tokenize(m); });
  acme::send(out);                                            // expect: user.contact.email -> acme
  std::map<std::string, std::unique_ptr<Policy>> policies;
  policies["hash"] = std::make_unique<HashPolicy>();
  acme::send(policies["hash"]->apply(u.phone));               // expect: user.contact.phone_number -> acme via hash
  std::unique_ptr<Policy> drop = std::make_unique<DropPolicy>();
  acme::send(drop->apply(u.phone));
  std::unique_ptr<Policy> p;
  if (u.id > 1) p = std::make_unique<HashPolicy>(); else p = std::make_unique<RawPolicy>();
  acme::send(p->apply(u.phone));                              // expect: user.contact.phone_number -> acme via none
  User copy = u;
  scrub(copy);
  acme::send(copy.email);                                     // expect: user.contact.email -> acme via hash
  acme::send(copy.name);                                      // expect: user.name -> acme via redact
  acme::send(u.email);                                        // expect: user.contact.email -> acme via none
  acme::send(copy.phone);                                     // expect: user.contact.phone_number -> acme via none
}
