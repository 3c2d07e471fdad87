// Owners: reset, release, swap, custom deleters that send, weak locks, aliasing, shared from this.
#include "case.h"

#include <memory>
#include <utility>
#include <vector>

struct Note {
  std::string text = "blank";
  std::string lang = "en";
};
struct SendOnDelete {
  void operator()(Note* n) const {
    acme::send(n->text);  // expect: user.contact.email -> acme
    acme::send(n->lang);
    delete n;
  }
};
class Conn : public std::enable_shared_from_this<Conn> {
 public:
  std::shared_ptr<Conn> self() { return shared_from_this(); }
  std::string peer = "nobody";
};
static std::unique_ptr<Note> make(std::string t) {
  auto n = std::make_unique<Note>();
  n->text = std::move(t);
  return n;
}
static void sink(std::unique_ptr<Note> n) { globex::send(n->text); }  // expect: user.name -> globex
static void refresh(std::unique_ptr<Note>& n) { n = make("fresh"); }

int main() {
  User u = load_user(1);
  auto a = make(u.email);
  auto b = make("plain");
  acme::send(a->text);  // expect: user.contact.email -> acme
  acme::send(b->text);
  std::swap(a, b);
  acme::send(a->text);
  acme::send(b->text);  // expect: user.contact.email -> acme
  refresh(b);
  acme::send(b->text);
  sink(make(u.name));
  {
    std::unique_ptr<Note, SendOnDelete> c(new Note);
    c->text = u.email;
  }
  Note* raw = make(u.phone).release();
  acme::send(raw->text);  // expect: user.contact.phone_number -> acme
  b.reset(raw);
  acme::send(b->text);  // expect: user.contact.phone_number -> acme
  b.reset(new Note);
  acme::send(b->text);

  auto s = std::make_shared<Note>();
  std::weak_ptr<Note> w = s;
  s->text = u.name;
  if (auto l = w.lock()) acme::send(l->text);  // expect: user.name -> acme
  w.lock()->text = "wiped";
  acme::send(s->text);
  std::shared_ptr<std::string> part(s, &s->lang);
  *part = u.email;
  acme::send(s->lang);  // expect: user.contact.email -> acme
  acme::send(s->text);
  auto t = std::make_shared<Note>(*s);
  s->lang = "de";
  acme::send(t->lang);  // expect: user.contact.email -> acme
  acme::send(s->lang);
  auto conn = std::make_shared<Conn>();
  conn->self()->peer = u.phone;
  acme::send(conn->peer);  // expect: user.contact.phone_number -> acme
  acme::send(std::make_shared<Conn>()->peer);
  std::vector<std::shared_ptr<Note>> all{t};
  all.front()->text = "x";
  acme::send(t->text);
  acme::send(s.use_count());
}
