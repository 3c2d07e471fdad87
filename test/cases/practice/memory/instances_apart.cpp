// Several objects of one class: as locals, members, results of factories, in pairs and behind pointers.
#include "case.h"

#include <memory>
#include <utility>

class Channel {
 public:
  explicit Channel(std::string topic) : topic_(std::move(topic)) {}
  void post(const std::string& text) { last_ = topic_ + ": " + text; }
  const std::string& last() const { return last_; }
  void wipe() { last_.clear(); }

 private:
  std::string topic_;
  std::string last_ = "-";
};

class Desk {
 public:
  Channel inbound{"in"};
  Channel outbound{"out"};
  Channel& by_role(bool in) { return in ? inbound : outbound; }
};

static std::unique_ptr<Channel> open(const std::string& topic) { return std::make_unique<Channel>(topic); }

int main() {
  Channel a("a"), b("b");
  a.post(email_of(1));
  b.post("nothing");
  acme::send(a.last());  // expect: user.contact.email -> acme
  acme::send(b.last());
  a.wipe();
  acme::send(a.last());

  Desk d1, d2;
  d1.inbound.post(name_of(2));
  acme::send(d1.inbound.last());  // expect: user.name -> acme
  acme::send(d1.outbound.last());
  acme::send(d2.inbound.last());
  d2 = d1;
  acme::send(d2.inbound.last());  // expect: user.name -> acme
  d1.inbound.wipe();
  acme::send(d2.inbound.last());  // expect: user.name -> acme
  acme::send(d1.inbound.last());

  auto p = open("p");
  auto q = open(email_of(3));
  p->post("x");
  q->post("x");
  acme::send(p->last());
  acme::send(q->last());  // expect: user.contact.email -> acme
  p.swap(q);
  acme::send(p->last());  // expect: user.contact.email -> acme
  acme::send(q->last());

  std::pair<Channel, Channel> both(Channel("l"), Channel("r"));
  both.second.post(name_of(4));
  acme::send(both.first.last());
  acme::send(both.second.last());  // expect: user.name -> acme
  d2.by_role(odd(1)).post(email_of(5));
  acme::send(d2.outbound.last());  // expect: user.contact.email -> acme
}
