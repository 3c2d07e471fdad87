// Hand-written vector, string with a small buffer, counted reference, map, optional and delegate.
#include "selfmade.hpp"

#include "guest.h"

using own::Delegate;
using own::Map;
using own::Maybe;
using own::Ref;
using own::Str;
using own::Vec;

struct Stay {
  Str who;
  Str room;
  int nights = 0;
};

class Sender {
 public:
  void send(const Str& text) { to_acme(text.c_str()); }  // expect: user.name -> acme
  void count(const Str& text) { num_to_acme(long(text.length())); }
  void keep(const Str& text) { kept_ = text; }
  const Str& kept() const { return kept_; }

 private:
  Str kept_;
};

static Maybe<Str> nameOf(const guest* g) {
  if (g->room > 0) return Maybe<Str>(Str(g->name));
  return {};
}

int main() {
  const guest* g = checkin(9);
  Str name(g->name), wish(g->wishes);
  to_acme(name.c_str());  // expect: user.name -> acme
  to_acme(wish.c_str());
  Str line = Str("wish: ") + wish;
  to_acme(line.c_str());
  line = line + name;
  to_acme(line.c_str());  // expect: user.name -> acme
  num_to_acme(long(name.length()));

  Vec<Str> names, wishes;
  names.push(name);
  wishes.push(wish);
  for (const Str& s : names) to_acme(s.c_str());  // expect: user.name -> acme
  for (const Str& s : wishes) to_acme(s.c_str());
  Vec<Str> copy = names;
  to_acme(copy[0].c_str());  // expect: user.name -> acme
  copy = wishes;
  to_acme(copy[0].c_str());
  to_acme(names.pop().c_str());  // expect: user.name -> acme
  num_to_acme(long(names.size()));

  Vec<Stay> stays;
  stays.push({name, "12", 3});
  to_acme(stays[0].who.c_str());  // expect: user.name -> acme
  to_acme(stays[0].room.c_str());
  num_to_acme(stays[0].nights);

  auto stay = Ref<Stay>::make(Str(g->phone), Str("7"), 1);
  auto same = stay;
  to_acme(same->who.c_str());  // expect: user.contact.phone_number -> acme
  to_acme(same->room.c_str());
  same->room = name;
  to_acme(stay->room.c_str());  // expect: user.name -> acme
  num_to_acme(stay.uses());
  auto other = Ref<Stay>::make();
  to_acme(other->who.c_str());

  Map<Str, Str> byRoom, byName;
  byRoom["12"] = name;
  byName[name] = "12";
  to_acme(byRoom["12"].c_str());  // expect: user.name -> acme
  if (const Str* room = byName.find(name)) to_acme(room->c_str());
  byName.each([](const Str& key, const Str&) { to_globex(key.c_str()); });    // expect: user.name -> globex
  byName.each([](const Str&, const Str& value) { to_globex(value.c_str()); });
  byRoom.each([](const Str&, const Str& value) { to_globex(value.c_str()); });  // expect: user.name -> globex

  Maybe<Str> maybe = nameOf(g);
  to_acme(maybe.orElse("nobody").c_str());  // expect: user.name -> acme
  num_to_acme(maybe.has());
  Maybe<Str> none;
  to_acme(none.orElse("nobody").c_str());

  Sender sender, quiet;
  auto send = Delegate<void(const Str&)>::of<Sender, &Sender::send>(&sender);
  auto keep = Delegate<void(const Str&)>::of<Sender, &Sender::keep>(&quiet);
  auto count = Delegate<void(const Str&)>::of<Sender, &Sender::count>(&sender);
  send(name);
  count(name);
  keep(Str(g->phone));
  to_acme(quiet.kept().c_str());  // expect: user.contact.phone_number -> acme
  to_acme(sender.kept().c_str());
}
