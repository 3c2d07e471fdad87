// Objects behind handles: a registry by number, opaque pointers as integers, an arena of records.
#include "case.h"

#include <cstdint>
#include <deque>
#include <map>
#include <memory>
#include <vector>

struct Session {
  std::string who = "nobody";
  std::string lang = "en";
  int hits = 0;
};

class Arena {
 public:
  Session* make() {
    all_.emplace_back();
    return &all_.back();
  }

 private:
  std::deque<Session> all_;
};

class Registry {
 public:
  int open() {
    sessions_[next_] = std::make_unique<Session>();
    return next_++;
  }
  Session& at(int handle) { return *sessions_.at(handle); }
  void close(int handle) { sessions_.erase(handle); }
  void close_all() { sessions_.clear(); }

 private:
  int next_ = 1;
  std::map<int, std::unique_ptr<Session>> sessions_;
};

static std::uintptr_t to_handle(Session* s) { return reinterpret_cast<std::uintptr_t>(s); }
static Session* from_handle(std::uintptr_t h) { return reinterpret_cast<Session*>(h); }

int main() {
  Registry people, robots;
  const int a = people.open();
  const int b = robots.open();
  people.at(a).who = name_of(1);
  robots.at(b).who = "crawler";
  acme::send(people.at(a).who);  // expect: user.name -> acme
  acme::send(people.at(a).lang);
  acme::send(robots.at(b).who);
  acme::send(++people.at(a).hits);
  people.close_all();
  const int c = people.open();
  people.at(c).who = "guest";
  acme::send(people.at(c).who);

  Session local, other;
  const std::uintptr_t h = to_handle(&local);
  from_handle(h)->who = email_of(2);
  acme::send(local.who);  // expect: user.contact.email -> acme
  acme::send(other.who);
  acme::send(from_handle(h)->lang);

  Arena first, second;
  Session* s = first.make();
  Session* t = second.make();
  s->who = name_of(3);
  acme::send(s->who);  // expect: user.name -> acme
  acme::send(t->who);
  s->who.clear();
  acme::send(s->who);
}
