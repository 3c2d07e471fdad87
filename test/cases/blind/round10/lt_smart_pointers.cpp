// unique_ptr with custom deleters, shared_ptr with the aliasing constructor, weak_ptr, enable_shared_from_this, pointer casts, raw new and delete.
#include "svc.h"

#include <memory>
#include <string>
#include <utility>

namespace {

struct Record {
  std::string owner = "owner";
  std::string shelf = "shelf";
};

struct Auditing {
  std::string* log;
  void operator()(Record* r) const {
    *log += r->owner;
    delete r;
  }
};
struct Quiet {
  std::string* log;
  void operator()(Record* r) const {
    *log += "deleted";
    delete r;
  }
};

class Account : public std::enable_shared_from_this<Account> {
 public:
  explicit Account(std::string m) : mail(std::move(m)) {}
  std::shared_ptr<Account> me() { return shared_from_this(); }
  std::string mail;
  std::string plan = "plan";
};

struct Shape {
  virtual ~Shape() = default;
};
struct Plot : Shape {
  std::string owner;
  std::string street = "street";
};

void deleters(const Customer& c) {
  std::string loud = "log:";
  std::string quiet = "log:";
  {
    std::unique_ptr<Record, Auditing> a(new Record{c.name}, Auditing{&loud});
    std::unique_ptr<Record, Quiet> b(new Record{c.name}, Quiet{&quiet});
  }
  acme::send(loud);  // expect: user.name -> acme
  acme::send(quiet);  // silent: that deleter does not look at the record
}

void aliasing(const Customer& c) {
  auto whole = std::make_shared<Record>();
  whole->owner = c.email;
  std::shared_ptr<std::string> owner(whole, &whole->owner);
  std::shared_ptr<std::string> shelf(whole, &whole->shelf);
  whole.reset();
  acme::send(*owner);  // expect: user.contact.email -> acme
  acme::send(*shelf);  // silent: the other member
  acme::send(owner.use_count());  // silent: a count
}

void weak(const Customer& c) {
  auto strong = std::make_shared<std::string>(c.phone);
  auto clean = std::make_shared<std::string>("clean");
  std::weak_ptr<std::string> w = strong;
  std::weak_ptr<std::string> v = clean;
  if (auto p = w.lock()) acme::send(*p);  // expect: user.contact.phone_number -> acme
  if (auto p = v.lock()) acme::send(*p);  // silent: the other object
  acme::send(w.expired());  // silent: a bool
}

void ownership(const Customer& c) {
  auto a = std::make_unique<std::string>(c.name);
  auto b = std::make_unique<std::string>("b");
  a.swap(b);
  acme::send(*a);  // silent: swapped
  acme::send(*b);  // expect: user.name -> acme
  std::unique_ptr<std::string> raw(b.release());
  b.reset(new std::string("new"));
  acme::send(*b);  // silent: another object
  acme::send(*raw);  // expect: user.name -> acme
}

void shared_self(const Customer& c) {
  auto a = std::make_shared<Account>(c.email);
  std::shared_ptr<Account> again = a->me();
  acme::send(again->mail);  // expect: user.contact.email -> acme
  acme::send(again->plan);  // silent: the other member
}

void casts(const Customer& c) {
  auto plot = std::make_shared<Plot>();
  plot->owner = c.phone;
  std::shared_ptr<Shape> shape = plot;
  auto back = std::dynamic_pointer_cast<Plot>(shape);
  acme::send(back->owner);  // expect: user.contact.phone_number -> acme
  acme::send(back->street);  // silent: the other member
}

}  // namespace

int main() {
  Customer c = load_customer(1);
  deleters(c);
  aliasing(c);
  weak(c);
  ownership(c);
  shared_self(c);
  casts(c);
}
