// A virtual base is initialised by the most derived class; what the classes between give it does not count.
#include "case.h"

struct Root {
  explicit Root(const std::string& t) : text(t) {}
  std::string text;
};
struct Left : virtual Root {
  Left() : Root("left") {}
};
struct Right : virtual Root {
  Right() : Root("right") {}
};
struct Both : Left, Right {
  explicit Both(const std::string& t) : Root(t) {}
};

int main() {
  User u = load_user(1);
  Both both(u.email);
  acme::send(both.text);   // expect: user.contact.email -> acme
  Both plain(u.plan);
  acme::send(plain.text);
}
