// Sanitized on every path or on some, constant guards, discarded branches and configuration that belongs to one instance.
#include "svc.h"

#include <string>
#include <utility>

namespace {

constexpr bool kVerbose = false;

std::string shown(const Customer& c, int level) {
  if (level > 1) return redact(c.email);
  return redact(c.email) + " (low)";
}
std::string partly(const Customer& c, int level) { return level > 1 ? c.email : sha256(c.email); }

class Reporter {
 public:
  explicit Reporter(std::string suffix) : suffix_(std::move(suffix)) {}
  void mask(std::string m) { mask_ = std::move(m); }
  std::string report(const std::string& s) const { return s + suffix_ + mask_; }

 private:
  std::string suffix_;
  std::string mask_ = "*";
};

template <bool Full>
std::string print(const Customer& c) {
  std::string out = c.tier;
  if constexpr (Full) out += c.name;
  return out;
}

struct Tag {
  std::string value;
  Tag& set(std::string v) & {
    value = std::move(v);
    return *this;
  }
};

}  // namespace

int main(int argc, char**) {
  const Customer c = load_customer(argc);
  acme::send(shown(c, argc));      // expect: user.contact.email -> acme via redact
  acme::send(partly(c, argc));     // expect: user.contact.email -> acme
  acme::send(print<false>(c));     // silent
  acme::send(print<true>(c));      // expect: user.name -> acme
  std::string trace = "trace";
  if constexpr (kVerbose) trace += c.phone;
  acme::send(trace);               // silent
  if (false) trace += c.phone;
  acme::send(trace);               // silent

  Reporter plain("."), leaky("." + c.name);
  acme::send(plain.report("a"));   // silent
  acme::send(leaky.report("a"));   // expect: user.name -> acme
  plain.mask(c.phone);
  acme::send(plain.report("b"));   // expect: user.contact.phone_number -> acme
  plain.mask("#");
  acme::send(plain.report("c"));   // silent

  Tag x, y;
  x.set(c.email).set("last");
  y.set("first").set(c.email);
  acme::send(x.value);             // silent
  acme::send(y.value);             // expect: user.contact.email -> acme
  std::string token = c.phone;
  token = tokenize(token);
  acme::send(token);               // expect: user.contact.phone_number -> acme via tokenize
  token = c.email == "root@localhost" ? "root" : "user";
  acme::send(token);               // silent
}
