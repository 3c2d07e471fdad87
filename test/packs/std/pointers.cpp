// unique_ptr, shared_ptr, weak_ptr, reference_wrapper.
#include "pii_case.h"

#include <functional>
#include <memory>

struct Node : std::enable_shared_from_this<Node> {
  std::string text;
  std::string tag;
  std::shared_ptr<Node> self() { return shared_from_this(); }
};

int main() {
  User u = load_user(1);
  std::unique_ptr<Node> a(new Node);
  a->text = u.email;
  acme::send(a->text);                            // expect: user.contact.email -> acme
  acme::send(a->tag);
  std::unique_ptr<Node> b = std::move(a);
  acme::send(b.get()->text);                      // expect: user.contact.email -> acme
  b.reset(new Node);
  acme::send(b->text);
  Node* raw = b.release();
  raw->text = u.name;
  std::shared_ptr<Node> c(raw);
  acme::send(c->text);                            // expect: user.name -> acme
  auto d = std::make_shared<Node>();
  d->tag = u.plan;
  acme::send(d->tag);
  std::weak_ptr<Node> w = d;
  w.lock()->text = u.phone;
  acme::send(d->text);                            // expect: user.contact.phone_number -> acme
  acme::send(d->self()->text);                    // expect: user.contact.phone_number -> acme
  acme::send(d->self()->tag);
  std::shared_ptr<std::string> part(d, &d->text);
  acme::send(*part);                              // expect: user.contact.phone_number -> acme
  auto e = std::static_pointer_cast<Node>(d);
  acme::send(e->text);                            // expect: user.contact.phone_number -> acme
  acme::send(e->tag);
  auto f = std::make_unique<std::string[]>(2);
  f[0] = u.name;
  acme::send(f[1]);                               // expect: user.name -> acme
  auto g = std::make_unique<std::string>(u.plan);
  acme::send(*g);
  std::string slot;
  auto r = std::ref(slot);
  r.get() = u.email;
  acme::send(slot);                               // expect: user.contact.email -> acme
}
