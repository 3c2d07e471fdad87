// What is a copy and what is not: containers of values, of pointers, parameters, captures, initialisers.
#include "case.h"

#include <functional>
#include <map>
#include <memory>
#include <vector>

struct Doc {
  std::string title = "t";
};

static void by_value(Doc d) { d.title = email_of(1); }
static void by_reference(Doc& d) { d.title = email_of(2); }
static void by_pointer(const std::shared_ptr<Doc>& d) { d->title = name_of(1); }
static Doc returned(Doc d) {
  d.title = name_of(2);
  return d;
}

struct View {
  const Doc& doc;
  Doc own;
};

int main() {
  Doc d;
  by_value(d);
  acme::send(d.title);
  by_reference(d);
  acme::send(d.title);  // expect: user.contact.email -> acme

  Doc e;
  Doc f = returned(e);
  acme::send(e.title);
  acme::send(f.title);  // expect: user.name -> acme

  std::vector<Doc> values{e};
  values[0].title = email_of(3);
  acme::send(e.title);
  acme::send(values[0].title);  // expect: user.contact.email -> acme
  std::vector<Doc*> pointers{&e};
  pointers[0]->title = email_of(4);
  acme::send(e.title);  // expect: user.contact.email -> acme
  e.title = "reset";
  acme::send(pointers[0]->title);

  auto shared = std::make_shared<Doc>();
  auto other = std::make_shared<Doc>(*shared);
  auto same = shared;
  by_pointer(same);
  acme::send(shared->title);  // expect: user.name -> acme
  acme::send(other->title);

  Doc g;
  View v{g, g};
  g.title = name_of(3);
  acme::send(v.doc.title);  // expect: user.name -> acme
  acme::send(v.own.title);

  Doc h;
  auto copied = [h] { return h.title; };
  auto referred = [&h] { return h.title; };
  h.title = email_of(5);
  acme::send(copied());
  acme::send(referred());  // expect: user.contact.email -> acme
  std::map<int, std::reference_wrapper<Doc>> refs;
  refs.emplace(1, std::ref(h));
  h.title = "quiet";
  acme::send(refs.at(1).get().title);
}
