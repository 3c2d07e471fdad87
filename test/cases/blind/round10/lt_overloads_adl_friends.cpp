// Overload sets, hidden friends found by ADL, using declarations and directives, inline and nested namespaces, default arguments, name hiding.
#include "svc.h"

#include <string>
#include <utility>

namespace shop {
struct Order {
  std::string buyer;
  std::string item = "item";
  friend std::string describe(const Order& o) { return o.buyer + ":" + o.item; }
  friend class Clerk;

 private:
  std::string memo_ = "memo";
};
struct Quote {
  std::string buyer;
  std::string item = "item";
};
std::string describe(const Quote& q) { return q.item; }

class Clerk {
 public:
  static void note(Order& o, const std::string& s) { o.memo_ = s; }
  static const std::string& memo(const Order& o) { return o.memo_; }
};

inline namespace v2 {
std::string render(const std::string& s) { return "v2:" + s; }
}  // namespace v2
namespace v1 {
std::string render(const std::string&) { return "v1"; }
}  // namespace v1
}  // namespace shop

namespace fallback {
template <class T>
std::string describe(const T&) {
  return "thing";
}
}  // namespace fallback

namespace {

std::string pick(const std::string& s) { return s; }
std::string pick(const char*) { return "literal"; }
std::string pick(std::string&&) { return "temporary"; }
template <class T>
std::string pick(T) {
  return "template";
}

std::string mask(const std::string& s, const std::string& with = "***") { return with + std::to_string(s.size()); }
std::string join(const std::string& a, const std::string& b = current_name()) { return a + b; }

struct Base {
  std::string show(const std::string& s) const { return s; }
  std::string show(int) const { return "int"; }
};
struct Hiding : Base {
  std::string show(const std::string&) const { return "hidden"; }
};
struct Using : Base {
  using Base::show;
  std::string show(double) const { return "double"; }
};

void hidden_friends(const Customer& c) {
  shop::Order o;
  o.buyer = c.email;
  acme::send(describe(o));  // expect: user.contact.email -> acme
  acme::send(describe(shop::Quote{c.email}));  // silent: that overload reads the item
  acme::send(fallback::describe(o));  // silent: a qualified name, the other template
  shop::Clerk::note(o, c.phone);
  acme::send(shop::Clerk::memo(o));  // expect: user.contact.phone_number -> acme
}

void overloads(const Customer& c) {
  std::string name = c.name;
  acme::send(pick(name));  // expect: user.name -> acme
  acme::send(pick(name.c_str()));  // silent: the overload for pointers
  acme::send(pick(std::move(name)));  // silent: the overload for temporaries
  acme::send(pick(c.name.size()));  // silent: the template
}

void namespaces(const Customer& c) {
  using namespace shop;
  acme::send(render(c.email));  // expect: user.contact.email -> acme
  namespace old = shop::v1;
  acme::send(old::render(c.email));  // silent: the other namespace
}

void default_arguments(const Customer& c) {
  acme::send(join(c.tier));  // expect: user.name -> acme
  acme::send(join(c.tier, c.tier));  // silent: the default is not used
  acme::send(mask(c.email));  // silent: a default argument and a length
}

void hiding(const Customer& c) {
  acme::send(Hiding().show(c.phone));  // silent: hides the base's function
  acme::send(Using().show(c.phone));  // expect: user.contact.phone_number -> acme
}

}  // namespace

int main() {
  Customer c = load_customer(1);
  hidden_friends(c);
  overloads(c);
  namespaces(c);
  default_arguments(c);
  hiding(c);
}
