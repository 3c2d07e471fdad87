// Temporaries, chained calls, methods by value category, getters by const, calls in arguments.
#include "case.h"

#include <optional>
#include <utility>

class Form {
 public:
  Form with(const std::string& k, const std::string& v) const {
    Form f = *this;
    (k == "a" ? f.a_ : f.b_) = v;
    return f;
  }
  Form& name(const std::string& n) & {
    name_ = n;
    return *this;
  }
  Form&& name(const std::string& n) && {
    name_ = n;
    return std::move(*this);
  }
  const std::string& title() const& { return name_; }
  std::string title() && { return "temporary"; }
  std::string& slot() { return a_; }
  const std::string& slot() const { return b_; }

 private:
  std::string name_ = "unnamed";
  std::string a_ = "a";
  std::string b_ = "b";
};

static Form make(const std::string& n) { return Form().name(n); }
static std::string wrap(const std::string& s) { return "(" + s + ")"; }
static const std::string& first(const std::string& a, const std::string&) { return a; }
static std::string twice(std::string s) { return s + s; }

int main() {
  User u = load_user(1);
  Form f;
  f.name(u.name);
  acme::send(f.title());  // expect: user.name -> acme
  acme::send(std::move(f).title());
  acme::send(make(u.email).title());
  Form g = make(u.email);
  acme::send(g.title());  // expect: user.contact.email -> acme
  Form h = g.with("b", "x").name("plain");
  acme::send(h.title());
  acme::send(g.title());  // expect: user.contact.email -> acme

  f.slot() = u.phone;
  acme::send(f.slot());  // expect: user.contact.phone_number -> acme
  acme::send(std::as_const(f).slot());
  f.slot() = "none";
  acme::send(f.slot());

  acme::send(wrap(wrap(wrap(u.plan))));
  acme::send(wrap(twice(wrap(u.email))));  // expect: user.contact.email -> acme
  acme::send(first(u.plan, u.email));
  acme::send(first(wrap(u.email), u.plan));  // expect: user.contact.email -> acme
  acme::send(wrap(first(u.plan, wrap(u.name))));
  acme::send((std::string("a") + "b").append(u.name).substr(1));  // expect: user.name -> acme
  acme::send(std::string("a").append("b").substr(1));
  acme::send(std::make_optional(u.phone).value());  // expect: user.contact.phone_number -> acme
}
