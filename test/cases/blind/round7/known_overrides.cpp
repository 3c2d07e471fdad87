// Virtual calls whose object is known, overriders that call the base, non-virtual interfaces, diamonds, hidden names, final.
#include "svc.h"

#include <memory>
#include <string>
#include <utility>

namespace {

class Channel {
 public:
  virtual ~Channel() = default;
  void deliver(const std::string& text) {
    ++count_;
    do_deliver(text);
  }
  virtual std::string label() const { return "channel"; }
  virtual std::string render(const std::string& s) const { return s; }
  int count() const { return count_; }

 protected:
  virtual void do_deliver(const std::string& text) = 0;

 private:
  int count_ = 0;
};
class Wire : public Channel {
 public:
  std::string render(const std::string& s) const override { return "[" + Channel::render(s) + "]"; }

 protected:
  void do_deliver(const std::string& text) override {
    acme::send(text);  // expect: user.contact.email -> acme
  }
};
class Meter : public Channel {
 public:
  std::string render(const std::string& s) const override { return std::to_string(s.size()); }
  std::string label() const override { return "meter"; }

 protected:
  void do_deliver(const std::string& text) override {
    acme::send(text.size());  // silent
  }
};
class Buffer final : public Channel {
 public:
  const std::string& held() const { return held_; }

 protected:
  void do_deliver(const std::string& text) override { held_ = text; }

 private:
  std::string held_;
};
class Dead : public Channel {
 protected:
  void do_deliver(const std::string& text) override {
    acme::send(text);  // silent
  }
};
std::string show(const Channel& ch, const std::string& s) { return ch.render(s); }

struct Person {
  std::string id = "p";
  virtual ~Person() = default;
  virtual std::string key() const { return id; }
};
struct Staff : virtual Person {
  std::string badge;
  std::string key() const override { return badge; }
};
struct Client : virtual Person {
  std::string contact;
};
struct Both : Staff, Client {
  std::string key() const override { return Staff::key() + "+" + contact; }
};
struct Plain {
  std::string text() const { return "plain"; }
  std::string data;
};
struct Fancy : Plain {
  std::string text() const { return data; }
};

}  // namespace

void deliveries(const Customer& c) {
  Wire w;
  Meter m;
  Buffer b, other;
  w.deliver(c.email);
  m.deliver(c.name);
  b.deliver(c.phone);
  other.deliver(c.tier);
  Dead d;
  d.deliver(c.tier);
  acme::send(b.held());             // expect: user.contact.phone_number -> acme
  acme::send(other.held());         // silent
  acme::send(b.count());            // silent
  b.deliver("next");
  acme::send(b.held());             // silent
}
void rendering(const Customer& c) {
  Wire w;
  Meter m;
  acme::send(show(w, c.name));      // expect: user.name -> acme
  acme::send(show(m, c.name));      // silent
  acme::send(show(w, c.tier));      // silent
  std::unique_ptr<Channel> ch = std::make_unique<Meter>();
  acme::send(ch->render(c.email));  // silent
  acme::send(ch->label());          // silent
  ch = std::make_unique<Wire>();
  acme::send(ch->render(c.email));  // expect: user.contact.email -> acme
  acme::send(m.Channel::render(c.phone));  // expect: user.contact.phone_number -> acme
  if (auto* meter = dynamic_cast<Meter*>(&m)) acme::send(meter->render(c.phone));  // silent
}
void diamonds(const Customer& c) {
  Both x;
  x.contact = c.phone;
  x.badge = "b1";
  x.id = c.name;
  const Person& p = x;
  acme::send(p.key());              // expect: user.contact.phone_number -> acme
  acme::send(static_cast<const Staff&>(x).Staff::key());  // silent
  acme::send(p.Person::key());      // expect: user.name -> acme
  acme::send(p.id);                 // expect: user.name -> acme
  Staff s;
  s.badge = "b2";
  s.id = c.name;
  const Person& q = s;
  acme::send(q.key());              // silent
  Fancy f;
  f.data = c.email;
  const Plain& g = f;
  acme::send(f.text());             // expect: user.contact.email -> acme
  acme::send(g.text());             // silent
  const Plain sliced = f;
  acme::send(sliced.data);          // expect: user.contact.email -> acme
  acme::send(sliced.text());        // silent
}
