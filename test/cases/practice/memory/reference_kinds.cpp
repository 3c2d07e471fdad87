// References: to locals, members, elements, through structured bindings and tie; what is written through them.
#include "case.h"

#include <tuple>
#include <utility>

struct Pairing {
  std::string left = "l";
  std::string right = "r";
};

static std::string& pick_left(Pairing& p) { return p.left; }
static const std::string& longer(const std::string& a, const std::string& b) { return a.size() > b.size() ? a : b; }

int main() {
  std::string text = "start";
  std::string& alias = text;
  std::string& again = alias;
  again = email_of(1);
  acme::send(text);  // expect: user.contact.email -> acme
  alias = "over";
  acme::send(again);

  Pairing p;
  pick_left(p) = name_of(2);
  acme::send(p.left);  // expect: user.name -> acme
  acme::send(p.right);
  pick_left(p) = "gone";
  acme::send(p.left);

  auto& [l, r] = p;
  r = email_of(3);
  acme::send(p.right);  // expect: user.contact.email -> acme
  acme::send(l);
  auto [cl, cr] = p;
  p.right = "none";
  acme::send(cr);  // expect: user.contact.email -> acme
  acme::send(r);
  cl = name_of(1);
  acme::send(p.left);

  std::string a, b;
  std::tie(a, b) = std::make_pair(std::string("x"), name_of(4));
  acme::send(a);
  acme::send(b);  // expect: user.name -> acme
  std::tie(b, a) = std::make_pair(std::string("y"), std::string("z"));
  acme::send(b);

  const std::string fixed = "fixed", mail = email_of(5);
  const std::string& kept = longer(fixed, mail);
  acme::send(kept);  // expect: user.contact.email -> acme
  const std::string& plain = longer(fixed, fixed);
  acme::send(plain);
}
