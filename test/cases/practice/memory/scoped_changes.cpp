// Guards that change something for a scope and put it back: masks, overrides, redaction, commit and rollback.
#include "case.h"

#include <functional>
#include <utility>

template <class T>
class Override {
 public:
  Override(T& target, T value) : target_(target), old_(std::move(target)) { target_ = std::move(value); }
  ~Override() { target_ = std::move(old_); }
  Override(const Override&) = delete;

 private:
  T& target_;
  T old_;
};

class Redaction {
 public:
  explicit Redaction(std::string& s) : s_(&s), raw_(s) { s = redact(s); }
  ~Redaction() {
    if (s_) *s_ = raw_;
  }

 private:
  std::string* s_;
  std::string raw_;
};

class Finally {
 public:
  explicit Finally(std::function<void()> f) : f_(std::move(f)) {}
  ~Finally() { f_(); }

 private:
  std::function<void()> f_;
};

int main() {
  std::string who = name_of(1);
  acme::send(who);  // expect: user.name -> acme via none
  {
    Override<std::string> hide(who, "hidden");
    acme::send(who);
  }
  acme::send(who);  // expect: user.name -> acme

  std::string mail = email_of(1);
  {
    Redaction r(mail);
    acme::send(mail);  // expect: user.contact.email -> acme via redact
  }
  acme::send(mail);  // expect: user.contact.email -> acme via none

  std::string state = "idle";
  {
    Finally f([&] { state = "done"; });
    state = email_of(2);
    acme::send(state);  // expect: user.contact.email -> acme
  }
  acme::send(state);

  std::string report = "r";
  {
    Finally f([&] { report += name_of(3); });
    acme::send(report);
  }
  acme::send(report);  // expect: user.name -> acme

  std::string plain = "p";
  {
    Override<std::string> set(plain, email_of(4));
    acme::send(plain);  // expect: user.contact.email -> acme
  }
  acme::send(plain);
}
