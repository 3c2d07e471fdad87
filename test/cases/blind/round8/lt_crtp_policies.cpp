// CRTP, mixins and policies: what a class does with the data is decided by its template arguments.
#include "svc.h"

#include <string>
#include <utility>

namespace {

template <class Derived>
class Describable {
 public:
  std::string describe() const { return "[" + static_cast<const Derived&>(*this).text() + "]"; }
  std::string kind() const { return Derived::tag; }
};

class Person : public Describable<Person> {
 public:
  static constexpr const char* tag = "person";
  explicit Person(std::string n) : name_(std::move(n)) {}
  std::string text() const { return name_; }

 private:
  std::string name_;
};

class Machine : public Describable<Machine> {
 public:
  static constexpr const char* tag = "machine";
  explicit Machine(std::string owner) : owner_(std::move(owner)) {}
  std::string text() const { return "machine of someone"; }
  const std::string& owner() const { return owner_; }

 private:
  std::string owner_;
};

struct Plain {
  static std::string apply(const std::string& s) { return s; }
};
struct Hashed {
  static std::string apply(const std::string& s) { return sha256(s); }
};
struct Dropped {
  static std::string apply(const std::string&) { return "-"; }
};

template <class Privacy>
class Recorder : private Privacy {
 public:
  void record(const std::string& s) {
    last_ = Privacy::apply(s);
    ++count_;
  }
  const std::string& last() const { return last_; }
  int count() const { return count_; }

 private:
  std::string last_;
  int count_ = 0;
};

template <class Base>
class Titled : public Base {
 public:
  using Base::Base;
  void title(std::string t) { title_ = std::move(t); }
  std::string full() const { return title_ + " " + this->describe(); }
  const std::string& title() const { return title_; }

 private:
  std::string title_;
};

}  // namespace

int main() {
  const Customer c = load_customer(1);
  Person p(c.name);
  Machine m(c.name);
  acme::send(p.describe());    // expect: user.name -> acme
  acme::send(p.kind());        // silent
  acme::send(m.kind());        // silent
  acme::send(m.describe());    // silent
  acme::send(m.owner());       // expect: user.name -> acme

  Recorder<Plain> plain;
  Recorder<Hashed> hashed;
  Recorder<Dropped> dropped;
  plain.record(c.email);
  hashed.record(c.email);
  dropped.record(c.email);
  acme::send(plain.last());    // expect: user.contact.email -> acme
  acme::send(hashed.last());   // expect: user.contact.email -> acme via hash
  acme::send(dropped.last());  // silent
  acme::send(plain.count());   // silent

  Titled<Machine> tm(c.phone);
  tm.title("Dr.");
  acme::send(tm.full());       // silent
  acme::send(tm.title());      // silent
  Titled<Person> tp("nobody");
  acme::send(tp.full());       // silent
  tp.title(c.phone);
  acme::send(tp.full());       // expect: user.contact.phone_number -> acme
  acme::send(tp.describe());   // silent
}
