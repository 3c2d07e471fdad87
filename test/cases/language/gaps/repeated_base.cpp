// A base class that an object has twice is one object.
#include "case.h"

#include <string>

struct Node {
  std::string id;
};
struct Left : Node {
  void setId(const std::string& s) { id = s; }
};
struct Right : Node {
  const std::string& getId() const { return id; }
};
struct Twice : Left, Right {};

int main() {
  User u = load_user(1);
  Twice t;
  t.setId(u.email);
  acme::send(t.getId());  // gap: spurious user.contact.email -> acme
}
