// Which transform has been applied where: per branch, per field, per callable, stored, combined, undone by a raw copy.
#include "svc.h"

#include <algorithm>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace {

struct Row {
  std::string id, label, raw;
};
Row row_of(const Customer& c) { return {sha256(c.email), c.tier, c.phone}; }
using Step = std::function<std::string(const std::string&)>;
class Pipeline {
 public:
  Pipeline& then(Step s) {
    steps_.push_back(std::move(s));
    return *this;
  }
  std::string run(std::string s) const {
    for (const auto& f : steps_) s = f(s);
    return s;
  }

 private:
  std::vector<Step> steps_;
};
std::string guarded(const std::string& s, bool strict) {
  if (strict) return redact(s);
  return sha256(s);
}
std::string careless(const std::string& s, bool strict) { return strict ? sha256(s) : s; }
std::string drop(const std::string& s) { return s.empty() ? "empty" : "present"; }
struct Gate {
  virtual ~Gate() = default;
  virtual std::string pass(const std::string& s) const = 0;
};
struct Closed final : Gate {
  std::string pass(const std::string& s) const override { return tokenize(s); }
};
struct Open final : Gate {
  std::string pass(const std::string& s) const override { return s; }
};
struct Wall final : Gate {
  std::string pass(const std::string&) const override { return "wall"; }
};
void in_place(std::string& s) { s = redact(s); }
class Token {
 public:
  explicit Token(const std::string& from) : value_(tokenize(from)), length_(from.size()) {}
  const std::string& value() const { return value_; }
  std::size_t length() const { return length_; }

 private:
  std::string value_;
  std::size_t length_;
};

}  // namespace

void rows(const Customer& c) {
  Row r = row_of(c);
  acme::send(r.id);             // expect: user.contact.email -> acme via hash
  acme::send(r.label);          // silent
  acme::send(r.raw);            // expect: user.contact.phone_number -> acme via none
  in_place(r.raw);
  acme::send(r.raw);            // expect: user.contact.phone_number -> acme via redact
  in_place(r.label);
  acme::send(r.label);          // silent
  r.id = sha256(r.label);
  acme::send(r.id);             // silent
  const std::string joined = sha256(c.email) + ":" + c.tier;
  acme::send(joined);           // expect: user.contact.email -> acme via hash
  acme::send(c.tier + redact(c.name));  // expect: user.name -> acme via redact
  acme::send(sha256(c.tier));   // silent
  acme::send(redact(c.email).size());  // silent
}
void steps(const Customer& c) {
  Pipeline hashed, raw, none;
  hashed.then([](const std::string& s) { return s + "."; });
  hashed.then(sha256);
  raw.then([](const std::string& s) { return "<" + s + ">"; });
  none.then(drop);
  acme::send(raw.run(c.email));    // expect: user.contact.email -> acme via none
  acme::send(raw.run(c.tier));     // silent
  acme::send(none.run(c.email));   // silent
  acme::send(hashed.run(c.tier));  // silent
  const Step one = tokenize;
  acme::send(one(c.phone));        // expect: user.contact.phone_number -> acme via tokenize
  acme::send(one("fixed"));        // silent
}
void branches(const Customer& c, bool strict) {
  acme::send(careless(c.name, strict));  // expect: user.name -> acme via none
  acme::send(careless(c.tier, strict));  // silent
  std::string s = c.email;
  if (strict) {
    s = redact(s);
  } else {
    s = "";
  }
  acme::send(s);                   // expect: user.contact.email -> acme via redact
  s = drop(s);
  acme::send(s);                   // silent
  std::string t = guarded(c.tier, strict);
  acme::send(t);                   // silent
  t = sha256(c.phone);
  const std::string kept = t;
  t += c.phone;
  acme::send(kept);                // expect: user.contact.phone_number -> acme via hash
  acme::send(t);                   // expect: user.contact.phone_number -> acme via none
}
void gates(const Customer& c) {
  const Closed closed;
  const Open open;
  const Wall wall;
  const Gate* g = &closed;
  acme::send(g->pass(c.email));    // expect: user.contact.email -> acme via tokenize
  g = &wall;
  acme::send(g->pass(c.email));    // silent
  g = &open;
  acme::send(g->pass(c.email));    // expect: user.contact.email -> acme via none
  acme::send(g->pass(c.tier));     // silent
  const Token k(c.name);
  acme::send(k.value());           // expect: user.name -> acme via tokenize
  acme::send(k.length());          // silent
  Customer copy = c;
  copy.email = redact(copy.email);
  acme::send(copy.email);          // expect: user.contact.email -> acme via redact
  copy.phone.clear();
  acme::send(copy.phone);          // silent
  copy.phone = c.phone;
  acme::send(copy.phone);          // expect: user.contact.phone_number -> acme via none
  std::vector<std::string> v{c.name, "x"};
  std::transform(v.begin(), v.end(), v.begin(), redact);
  std::vector<std::string> w;
  for (const auto& n : v) w.push_back(n);
  acme::send(w.back().empty());    // silent
}
