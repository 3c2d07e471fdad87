// shared_ptr, weak_ptr, aliasing and shared mutable state.
#include "svc.h"

#include <map>
#include <memory>
#include <string>
#include <utility>
#include <vector>

namespace {
struct Account {
  std::string login;
  std::string display;
  std::vector<std::string> roles;
};
using AccountPtr = std::shared_ptr<Account>;
AccountPtr make_account(std::string login, std::string display) {
  return std::make_shared<Account>(Account{std::move(login), std::move(display), {}});
}
class Directory {
 public:
  AccountPtr get(const std::string& key) {
    auto& slot = cache_[key];
    if (auto alive = slot.lock()) return alive;
    auto made = make_account(key, "new");
    slot = made;
    return made;
  }
  void put(const std::string& key, const AccountPtr& a) { cache_[key] = a; }

 private:
  std::map<std::string, std::weak_ptr<Account>> cache_;
};
class Session : public std::enable_shared_from_this<Session> {
 public:
  std::string who;
  std::shared_ptr<Session> self() { return shared_from_this(); }
};
void rename(const AccountPtr& a, const std::string& to) { a->display = to; }
}  // namespace

void shared() {
  auto a = make_account("a", current_name());
  auto b = make_account("b", "Bot");
  auto also_a = a;
  acme::send(also_a->display);  // expect: user.name -> acme
  acme::send(also_a->login);    // silent
  acme::send(b->display);       // silent
  rename(b, current_phone());
  acme::send(b->display);  // expect: user.contact.phone_number -> acme
  rename(also_a, "anon");
  acme::send(a->display);  // silent
  rename(b, "bot again");
  acme::send(b->display);  // silent
  a->roles.push_back(current_email());
  acme::send(also_a->roles[0]);  // expect: user.contact.email -> acme
  b->roles.push_back("admin");
  acme::send(b->roles[0]);  // silent

  std::weak_ptr<Account> w = a;
  if (auto s = w.lock()) {
    acme::send(s->roles.back());  // expect: user.contact.email -> acme
    acme::send(s->display);       // silent
  }
  w = b;
  if (auto s = w.lock()) acme::send(s->roles.back());  // silent
  std::shared_ptr<std::string> inner(a, &a->login);
  *inner = current_ssn();
  acme::send(a->login);  // expect: user.government_id -> acme
  acme::send(b->login);  // silent

  Directory d;
  auto kept = make_account("x", current_email());
  d.put("x", kept);
  acme::send(d.get("x")->display);  // expect: user.contact.email -> acme
  acme::send(d.get("x")->roles.size());  // silent
  Directory e;
  acme::send(e.get("y")->display);  // silent
  acme::send(e.get("y")->login);    // silent
  acme::send(e.get(current_name())->login);  // expect: user.name -> acme

  auto s = std::make_shared<Session>();
  s->who = current_phone();
  acme::send(s->self()->who);  // expect: user.contact.phone_number -> acme
  auto t = std::make_shared<Session>();
  t->who = "guest";
  acme::send(t->self()->who);  // silent
  t.swap(s);
  acme::send(t->who);  // expect: user.contact.phone_number -> acme
  acme::send(s->who);  // silent
  t.reset();
  t = s;
  acme::send(t->self()->who);  // silent
  s->who = current_name();
  acme::send(t->who);  // expect: user.name -> acme
  acme::send(s.use_count());  // silent
  std::shared_ptr<void> erased = s;
  acme::send(std::static_pointer_cast<Session>(erased)->who);  // expect: user.name -> acme
  auto copy = std::make_shared<Session>(*s);
  s->who = "x";
  acme::send(copy->who);  // expect: user.name -> acme
  acme::send(t->who);     // silent
  const auto view = std::make_shared<const std::string>(current_email());
  acme::send(*view);          // expect: user.contact.email -> acme
  acme::send(view->length());  // silent
}
