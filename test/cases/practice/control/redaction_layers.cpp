// Redaction: functions, classes, decorators, allow-lists of fields, in place, by level; transforms that meet.
#include "case.h"

#include <algorithm>
#include <cctype>
#include <functional>
#include <map>
#include <set>
#include <utility>
#include <vector>

using Fields = std::map<std::string, std::string>;

static Fields fields(const User& u) {
  Fields f;
  f["plan"] = u.plan;
  f["mail"] = u.email;
  return f;
}
static std::string hide_digits(std::string s) {
  for (char& c : s)
    if (std::isdigit(static_cast<unsigned char>(c))) c = '#';
  return s;
}
static std::string by_level(const std::string& s, int level) {
  switch (level) {
    case 0: return s;
    case 1: return redact(s);
    default: return "";
  }
}
static std::string always(const std::string& s, bool strong) { return strong ? sha256(s) : sha256(redact(s)); }

class Scrubber {
 public:
  explicit Scrubber(std::function<std::string(const std::string&)> f) : f_(std::move(f)) {}
  User operator()(User u) const {
    u.email = f_(u.email);
    u.name = f_(u.name);
    u.phone.clear();
    return u;
  }

 private:
  std::function<std::string(const std::string&)> f_;
};

int main() {
  User u = load_user(1);
  acme::send(by_level(u.email, 0));  // expect: user.contact.email -> acme via none
  acme::send(always(u.email, odd(1)));  // expect: user.contact.email -> acme via hash
  acme::send(sha256(redact(u.name)));  // expect: user.name -> acme via hash,redact
  acme::send(hide_digits(u.phone));  // expect: user.contact.phone_number -> acme via none
  acme::send(hide_digits(u.plan));
  User clean = Scrubber(sha256)(u);
  acme::send(clean.email);  // expect: user.contact.email -> acme via hash
  acme::send(clean.phone);
  acme::send(clean);  // expect: user.contact.email -> acme via hash // expect: user.name -> acme via hash
  User gone = Scrubber([](const std::string&) { return std::string(); })(u);
  acme::send(gone.plan);
  acme::send(u.phone);  // expect: user.contact.phone_number -> acme via none
  std::string one = sha256(u.email);
  std::string both = one + redact(u.email);
  acme::send(one);   // expect: user.contact.email -> acme via hash
  acme::send(both);  // expect: user.contact.email -> acme via none
  one = u.email;
  acme::send(one);  // expect: user.contact.email -> acme via none
  std::string text = "plan " + u.plan + " for " + tokenize(u.name);
  acme::send(text);  // expect: user.name -> acme via tokenize
  text += u.name;
  acme::send(text);  // expect: user.name -> acme via none
  u.email = redact(u.email);
  acme::send(u.email);  // expect: user.contact.email -> acme via redact
  User copy = u;
  acme::send(copy.email);  // expect: user.contact.email -> acme via redact
  acme::send(copy.name);   // expect: user.name -> acme via none
  Fields f = fields(copy);
  acme::send(f["plan"]);
  acme::send(f["mail"]);  // expect: user.contact.email -> acme via redact
  f.erase("mail");
  f["mail"] = "none";
  acme::send(f["mail"]);
}
