// Multiple and virtual inheritance through casts: side casts, dynamic_cast results, base pointers of one object, void* there and back.
#include "svc.h"

#include <cstdint>
#include <memory>
#include <string>
#include <utility>
#include <vector>

namespace {

struct Id {
  virtual ~Id() = default;
  virtual std::string id() const { return "id"; }
  std::string tag = "tag";
};
struct Contact {
  virtual ~Contact() = default;
  virtual std::string contact() const = 0;
  std::string address;
};
struct Person : Id, Contact {
  std::string first;
  std::string contact() const override { return address; }
  std::string id() const override { return "person"; }
};
struct Company : Id, Contact {
  std::string vat = "vat";
  std::string contact() const override { return vat; }
};
struct Stamp {
  std::string stamp;
};
struct Left : virtual Stamp {
  std::string l;
};
struct Right : virtual Stamp {
  std::string r;
};
struct Both : Left, Right {};

void fill(Contact& to, const std::string& s) { to.address = s; }
std::string through(void* p) { return static_cast<Contact*>(p)->contact(); }

}  // namespace

void casts(const Customer& c) {
  Person p;
  Company k;
  fill(p, c.email);
  fill(k, c.email);
  acme::send(p.contact());                           // expect: user.contact.email -> acme
  acme::send(k.contact());                           // silent
  acme::send(p.tag);                                 // silent
  Id* i = &p;
  acme::send(i->id());                               // silent
  if (auto* side = dynamic_cast<Contact*>(i)) {
    acme::send(side->contact());                     // expect: user.contact.email -> acme
    side->address = "moved";
  }
  if (auto* wrong = dynamic_cast<Company*>(i)) acme::send(wrong->vat);  // silent
  acme::send(p.address);                             // expect: user.contact.email -> acme
  fill(p, c.phone);
  acme::send(through(static_cast<Contact*>(&p)));    // expect: user.contact.phone_number -> acme
  acme::send(through(static_cast<Contact*>(&k)));    // silent
  p.first = c.name;
  auto& same = static_cast<Person&>(static_cast<Contact&>(p));
  acme::send(same.first);                            // expect: user.name -> acme
  same.first = "cut";
  acme::send(p.first);                               // silent
  Both b;
  static_cast<Left&>(b).stamp = c.name;
  acme::send(static_cast<Right&>(b).stamp);          // expect: user.name -> acme
  acme::send(b.l);                                   // silent
  b.r = c.email;
  acme::send(static_cast<Left&>(b).l);               // silent
  auto handle = reinterpret_cast<std::uintptr_t>(&b);
  acme::send(reinterpret_cast<Both*>(handle)->r);    // expect: user.contact.email -> acme
  acme::send(reinterpret_cast<Both*>(handle)->l);    // silent
  std::vector<std::unique_ptr<Contact>> all;
  all.push_back(std::make_unique<Company>());
  all.back()->address = c.name;
  for (const auto& each : all) acme::send(each->contact());  // silent
  std::shared_ptr<Id> shared = std::make_shared<Person>(p);
  if (auto person = std::dynamic_pointer_cast<Person>(shared)) acme::send(person->contact());  // expect: user.contact.phone_number -> acme
  const Customer& alias = const_cast<Customer&>(c);
  acme::send(alias.tier);                            // silent
}
