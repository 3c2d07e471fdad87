// Listeners with an object each, all called at one place: what one of them replaces, the others' objects keep.
#include "case.h"

#include <string>
#include <vector>

using Listener = void (*)(void* self, const std::string& text);

struct Watching {
  Listener fn;
  void* self;
};

std::vector<Watching>& watching() {
  static std::vector<Watching> all;
  return all;
}
void watch(Listener fn, void* self) { watching().push_back({fn, self}); }
void notify(const std::string& text) {
  for (const auto& w : watching()) w.fn(w.self, text);
}

struct Archive {
  std::string texts;
  std::string other;
  static void keep(void* self, const std::string& text) { static_cast<Archive*>(self)->texts += text; }
};
void replace(void* self, const std::string& text) { *static_cast<std::string*>(self) = text; }

void listeners(const User& u) {
  Archive archive;
  std::string last = u.name, first = u.plan;
  watch(&Archive::keep, &archive);
  watch(replace, &last);
  notify(u.plan);
  acme::send(archive.texts);
  acme::send(archive.other);
  acme::send(first);
  notify(u.email);
  acme::send(archive.texts);  // expect: user.contact.email -> acme
}

void assign(std::string& one, const std::string& text, bool isOn) {
  if (isOn) one = text;
}

void one_of_two(const User& u, bool isFirst) {
  std::string a = u.name, b = u.plan;
  std::string& some = isFirst ? a : b;
  assign(some, u.plan, u.id > 3);
  acme::send(some);  // expect: user.name -> acme
  acme::send(a);  // expect: user.name -> acme
  assign(some, u.phone, u.id > 4);
  acme::send(a);  // expect: user.name -> acme; user.contact.phone_number -> acme
}

struct Pair {
  std::string left, right;
};
void swap_sides(Pair& p) { std::swap(p.left, p.right); }

void swapped(const User& u, bool isFirst) {
  Pair a{u.name, u.plan}, b{u.plan, u.plan};
  swap_sides(isFirst ? a : b);
  acme::send(a.left);   // expect: user.name -> acme
  acme::send(a.right);  // expect: user.name -> acme
}
