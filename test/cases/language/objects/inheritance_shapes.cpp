// Multiple and virtual inheritance, hidden names, CRTP, mixins, interface casts.
#include "case.h"

#include <memory>
#include <string>
#include <vector>

struct Named {
  std::string label;
  virtual ~Named() = default;
  virtual std::string describe() const { return label; }
};

struct Timed {
  std::string label;
  long at = 0;
  virtual ~Timed() = default;
  virtual std::string stamp() const { return label + std::to_string(at); }
};

struct Event : Named, Timed {
  std::string describe() const override { return "event " + Named::label; }
};

struct Node {
  std::string id;
};
struct Left : virtual Node {
  void setId(const std::string& s) { id = s; }
};
struct Right : virtual Node {
  const std::string& getId() const { return id; }
};
struct Diamond : Left, Right {};


template <class D>
class Printable {
 public:
  std::string print() const { return "<" + self().text() + ">"; }
  void publish() const { acme::send(self().text()); }  // expect: user.name -> acme

 private:
  const D& self() const { return static_cast<const D&>(*this); }
};

class Card : public Printable<Card> {
 public:
  explicit Card(const User& u) : name_(u.name) {}
  std::string text() const { return name_; }

 private:
  std::string name_;
};

class Price : public Printable<Price> {
 public:
  std::string text() const { return "9.99"; }
};

template <class Next>
struct Tagging : Next {
  std::string tag = "t";
  std::string write(const std::string& s) { return Next::write(tag + s); }
};
template <class Next>
struct Hashing : Next {
  std::string write(const std::string& s) { return Next::write(sha256(s)); }
};
template <class Next>
struct Dropping : Next {
  std::string write(const std::string& s) { return Next::write("dropped " + std::to_string(s.size())); }
};
struct Plain {
  std::string write(const std::string& s) { return s; }
};

struct Readable {
  virtual ~Readable() = default;
  virtual std::string read() const = 0;
};
struct Writable {
  virtual ~Writable() = default;
  virtual void write(const std::string&) = 0;
};
struct Buffer : Readable, Writable {
  std::string data;
  std::string read() const override { return data; }
  void write(const std::string& s) override { data = s; }
};
struct Null : Readable, Writable {
  std::string read() const override { return ""; }
  void write(const std::string&) override {}
};

struct Animal {
  virtual ~Animal() = default;
  std::string call(const std::string& s) { return doCall(s); }

 private:
  virtual std::string doCall(const std::string&) { return "..."; }
};
struct Parrot : Animal {
 private:
  std::string doCall(const std::string& s) override { return s; }
};

struct Outer {
  std::string value;
  struct Inner : Named {
    explicit Inner(Outer& o) : outer(o) {}
    std::string describe() const override { return outer.value; }
    Outer& outer;
  };
};

int main() {
  User u = load_user(1);
  Event e;
  e.Named::label = u.name;
  e.Timed::label = "clock";
  acme::send(e.describe());            // expect: user.name -> acme
  acme::send(e.stamp());
  const Timed& timed = e;
  const Named& named = e;
  acme::send(timed.label);
  acme::send(named.label);             // expect: user.name -> acme

  Diamond d;
  d.setId(u.email);
  acme::send(d.getId());               // expect: user.contact.email -> acme

  Card card(u);
  Price price;
  acme::send(card.print());            // expect: user.name -> acme
  acme::send(price.print());
  card.publish();
  price.publish();

  Tagging<Plain> tagging;
  Tagging<Hashing<Plain>> hashing;
  Tagging<Dropping<Plain>> dropping;
  acme::send(tagging.write(u.phone));  // expect: user.contact.phone_number -> acme
  acme::send(hashing.write(u.phone));  // expect: user.contact.phone_number -> acme via hash
  acme::send(dropping.write(u.phone));

  Buffer buffer;
  Null null;
  Writable& w = buffer;
  Readable& r = buffer;
  w.write(u.name);
  acme::send(r.read());                // expect: user.name -> acme
  Writable* wn = &null;
  wn->write(u.name);
  Readable* rn = dynamic_cast<Readable*>(wn);
  acme::send(rn->read());
  Readable* cross = dynamic_cast<Readable*>(&w);
  acme::send(cross->read());           // expect: user.name -> acme

  Parrot parrot;
  Animal animal;
  acme::send(parrot.call(u.email));    // expect: user.contact.email -> acme
  acme::send(animal.call(u.email));

  Outer o1{u.name}, o2{"value"};
  Outer::Inner i1(o1), i2(o2);
  const Named* names[2] = {&i2, &i2};
  acme::send(i1.describe());           // expect: user.name -> acme
  acme::send(names[0]->describe());
}
