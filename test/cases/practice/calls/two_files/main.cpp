// Interfaces, globals, callbacks and templates whose bodies are in another file.
#include "store.h"

int main() {
  auto a = memory_store("a");
  auto b = memory_store("b");
  auto n = counting_store();
  acme::send(a->get());
  with_user(1, [&](const User& u) {
    a->put(u.email);
    b->put(u.plan);
    n->put(u.name);
    acme::send(u.phone);  // expect: user.contact.phone_number -> acme
    acme::send(u.id);
  });
  acme::send(a->get());  // expect: user.contact.email -> acme
  acme::send(b->get());
  acme::send(n->get());
  a->put("over");
  acme::send(a->get());
  set_default(email_of(2));
  acme::send(get_default());  // expect: user.contact.email -> acme
  set_default("none");
  acme::send(get_default());
  acme::send(framed(name_of(1)));  // expect: user.name -> acme
  acme::send(framed("x"));
  Boxed<std::string> box(name_of(3)), plain(setting("x"));
  acme::send(box.value);  // expect: user.name -> acme
  acme::send(box.label);
  acme::send(plain.value);
}
