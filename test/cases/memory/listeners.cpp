// Objects behind pointers in containers, written through virtual calls and read afterwards.
#include "case.h"

#include <array>
#include <map>
#include <memory>
#include <vector>

struct Listener {
  virtual ~Listener() = default;
  virtual void fire(const std::string& text) = 0;
};
struct Keeper : Listener {
  std::string last;
  int calls = 0;
  void fire(const std::string& text) override {
    last = text;
    ++calls;
  }
};
struct Sender : Listener {
  void fire(const std::string& text) override {
    acme::send(text);  // expect: user.contact.email -> acme
  }
};
struct Quiet : Listener {
  std::string note;
  void fire(const std::string&) override { note = "fired"; }
};

class Bus {
 public:
  void add(Listener* l) { listeners_.push_back(l); }
  void publish(const std::string& text) {
    for (Listener* l : listeners_) l->fire(text);
  }

 private:
  std::vector<Listener*> listeners_;
};

int main() {
  User u = load_user(1);
  Keeper s;
  Quiet q;
  std::vector<Listener*> listeners;
  listeners.push_back(&s);
  listeners.push_back(&q);
  for (auto* l : listeners) l->fire(u.name);
  acme::send(s.last);  // expect: user.name -> acme
  acme::send(s.calls);
  acme::send(q.note);

  Keeper k;
  Sender d;
  Quiet quiet;
  Bus bus;
  bus.add(&k);
  bus.add(&d);
  bus.add(&quiet);
  bus.publish(u.email);
  acme::send(k.last);  // expect: user.contact.email -> acme
  acme::send(quiet.note);

  Keeper plain;
  Bus other;
  other.add(&plain);
  other.publish(u.plan);
  acme::send(plain.last);

  std::array<Listener*, 2> two{&plain, &q};
  for (Listener* l : two) l->fire(u.phone);
  acme::send(plain.last);  // expect: user.contact.phone_number -> acme

  Listener* raw[2];
  Keeper kept;
  raw[0] = &kept;
  raw[1] = &q;
  for (int i = 0; i < 2; ++i) raw[i]->fire(u.name);
  acme::send(kept.last);  // expect: user.name -> acme

  std::vector<std::unique_ptr<Listener>> owned;
  auto mine = std::make_unique<Keeper>();
  Keeper* view = mine.get();
  owned.push_back(std::move(mine));
  for (auto& l : owned) l->fire(u.email);
  acme::send(view->last);  // expect: user.contact.email -> acme

  std::map<std::string, std::shared_ptr<Keeper>> named;
  auto shared = std::make_shared<Keeper>();
  named["a"] = shared;
  named["a"]->fire(u.phone);
  acme::send(shared->last);  // expect: user.contact.phone_number -> acme
  acme::send(shared->calls);
}
