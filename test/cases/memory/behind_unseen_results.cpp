// What is written behind a pointer in an object that an unseen function returned goes with that object.
#include "case.h"

#include <memory>

struct Slot {
  std::string* text;
  std::string* other;
};
Slot slot();
std::shared_ptr<std::string> shared();

Slot filled(const User& u) {
  Slot s = slot();
  *s.text = u.email;
  return s;
}

std::shared_ptr<std::string> filledShared(const User& u) {
  std::shared_ptr<std::string> s = shared();
  *s = u.name;
  return s;
}

std::shared_ptr<std::string> emptied(const User& u) {
  std::shared_ptr<std::string> s = shared();
  *s = u.name;
  *s = u.plan;
  return s;
}

void send(const User& u) {
  Slot s = filled(u);
  acme::send(*s.text);             // expect: user.contact.email -> acme
  acme::send(*s.other);
  acme::send(*filledShared(u));    // expect: user.name -> acme
  acme::send(*emptied(u));
  acme::send(*shared());
}
