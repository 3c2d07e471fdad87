// Member pointers through std::invoke, mem_fn, apply and tables.
#include "case.h"

#include <array>
#include <functional>
#include <tuple>
#include <utility>

class Formatter {
 public:
  explicit Formatter(const User& u) : user_(u) {}
  std::string mail(const std::string& prefix) const { return prefix + user_.email; }
  std::string plan(const std::string& prefix) const { return prefix + user_.plan; }
  std::string both(const std::string& a, const std::string& b) const { return a + b; }

 private:
  const User& user_;
};

using Method = std::string (Formatter::*)(const std::string&) const;

std::string call(const Formatter& f, Method m, const std::string& prefix) { return (f.*m)(prefix); }

std::string join(const std::string& a, int n, const std::string& b) { return a + std::to_string(n) + b; }
std::string first_only(const std::string& a, const std::string&) { return a; }

int main() {
  User u = load_user(1);
  Formatter f(u);
  acme::send(call(f, &Formatter::mail, "to: "));     // expect: user.contact.email -> acme
  acme::send(call(f, &Formatter::plan, "plan: "));
  acme::send(std::invoke(&Formatter::mail, f, "x")); // expect: user.contact.email -> acme
  acme::send(std::invoke(&Formatter::plan, &f, "x"));
  auto plan = std::mem_fn(&Formatter::plan);
  auto mail = std::mem_fn(&Formatter::mail);
  acme::send(plan(f, "p"));
  acme::send(mail(&f, "p"));                         // expect: user.contact.email -> acme
  auto phone = std::mem_fn(&User::phone);
  acme::send(phone(u));                              // expect: user.contact.phone_number -> acme
  acme::send(std::mem_fn(&User::plan)(u));

  auto args = std::make_tuple(u.name, 7, std::string("end"));
  acme::send(std::apply(join, args));                // expect: user.name -> acme
  auto clean = std::make_tuple(u.plan, 7, std::string("end"));
  acme::send(std::apply(join, clean));
  acme::send(std::apply(first_only, std::make_tuple(u.plan, u.name)));
  acme::send(std::apply(first_only, std::make_tuple(u.name, u.plan)));   // expect: user.name -> acme
  acme::send(std::apply([](const auto& a, const auto& b) { return b; }, std::make_pair(u.plan, u.name)));  // expect: user.name -> acme

  const std::array<std::pair<const char*, Method>, 2> table{{{"mail", &Formatter::mail}, {"plan", &Formatter::plan}}};
  for (const auto& [key, method] : table) {
    acme::send(key);
    acme::send((f.*method)(key));                    // expect: user.contact.email -> acme
  }
  std::string User::*member = &User::plan;
  acme::send(u.*member);
  member = &User::name;
  acme::send(u.*member);                             // expect: user.name -> acme
  User* p = &u;
  acme::send(p->*(&User::email));                    // expect: user.contact.email -> acme
}
