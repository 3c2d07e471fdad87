// Inheritance: hidden members, whole objects by their bases, casts, several bases, virtual bases, covariance.
#include "case.h"

#include <memory>
#include <utility>

struct Person {
  virtual ~Person() = default;
  PII(user.name) std::string name = "x";
  virtual std::string role() const { return "person"; }
};
struct Staff : Person {
  PII(user.government_id) std::string ssn = "y";
  std::string badge = "b";
  std::string role() const override { return "staff " + badge; }
};
struct Robot {
  std::string name = "r2";
  std::string badge = "b";
};
struct Android : Robot, Person {
  using Person::name;
  std::string model = Robot::name;
};
struct A {
  std::string text = "a";
};
struct B : virtual A {};
struct C : virtual A {};
struct D : B, C {};

static void ship(const Person& p) { acme::send_object(p); }  // expect: user.name -> acme // expect: user.government_id -> acme
static void ship_base(const Person& p) { globex::send(p.role()); }
static const Staff* as_staff(const Person& p) { return dynamic_cast<const Staff*>(&p); }

int main() {
  Staff s;
  ship(s);
  ship_base(s);
  acme::send_object(static_cast<Person>(s));  // expect: user.name -> acme
  acme::send(s.badge);
  if (const Staff* t = as_staff(s)) acme::send(t->ssn);  // expect: user.government_id -> acme
  s.badge = s.ssn;
  acme::send(s.role());  // expect: user.government_id -> acme
  Person plain;
  acme::send(plain.role());
  acme::send(s.Person::role());

  Android a;
  acme::send(a.name);  // expect: user.name -> acme
  acme::send(a.Robot::name);
  acme::send(a.model);

  D d;
  static_cast<B&>(d).text = email_of(1);
  acme::send(static_cast<C&>(d).text);  // expect: user.contact.email -> acme
  d.text = "over";
  acme::send(static_cast<B&>(d).text);
  std::unique_ptr<Person> p = std::make_unique<Staff>();
  p->name.clear();
  acme::send(p->name);
  acme::send(p->role());
}
