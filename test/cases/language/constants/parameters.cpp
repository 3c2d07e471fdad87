// A constant that a call hands over decides the callee's branches where another call hands over another one.
#include "case.h"

#include <optional>
#include <sstream>

enum class Detail { none, masked, full };

std::string render(const User& u, Detail detail) {
  std::string out = u.plan;
  if (detail == Detail::full) out += u.email;
  return out;
}

void enumerators(const User& u) {
  acme::send(render(u, Detail::full));    // expect: user.contact.email -> acme
  acme::send(render(u, Detail::masked));  // silent: not in full
  const Detail chosen = Detail::none;
  acme::send(render(u, chosen));          // silent: a named constant
}

// One way for all calls is how things stand today: the branch is not ruled out.
std::string described(const User& u, Detail detail) { return detail == Detail::full ? u.name : u.plan; }

void one_way_only(const User& u) {
  acme::send(described(u, Detail::masked));  // expect: user.name -> acme
  acme::send(described(u, Detail::masked));  // expect: user.name -> acme
}

std::string by_switch(const User& u, Detail detail) {
  switch (detail) {
    case Detail::none: return "";
    case Detail::masked: return redact(u.email);
    case Detail::full: return u.email;
  }
  return u.name;
}

void switched(const User& u) {
  acme::send(by_switch(u, Detail::none));    // silent
  acme::send(by_switch(u, Detail::masked));  // expect: user.contact.email -> acme via redact
  acme::send(by_switch(u, Detail::full));    // expect: user.contact.email -> acme
}

enum Parts : unsigned { kName = 1, kMail = 2, kPhone = 4 };

std::string parts_of(const User& u, unsigned parts) {
  std::ostringstream out;
  if (parts & kName) out << u.name;
  if ((parts & kMail) != 0) out << u.email;
  if ((parts & kPhone) == 0) return out.str();
  out << u.phone;
  return out.str();
}

void bits(const User& u) {
  acme::send(parts_of(u, kName));           // expect: user.name -> acme
  acme::send(parts_of(u, kMail | kPhone));  // expect: user.contact.email -> acme // expect: user.contact.phone_number -> acme
  acme::send(parts_of(u, 0));               // silent
}

std::string with_rest(const User& u, int depth = 0) { return depth > 1 ? u.phone : u.plan; }

void numbers(const User& u) {
  acme::send(with_rest(u));     // silent: not so deep
  acme::send(with_rest(u, 2));  // expect: user.contact.phone_number -> acme
}

std::string maybe_masked(const User& u, bool masked = true) { return masked ? "***" : u.name; }

void truth(const User& u) {
  acme::send(maybe_masked(u));         // silent
  acme::send(maybe_masked(u, false));  // expect: user.name -> acme
}

// What sends itself, or ends early.
void report(const User& u, Detail detail) {
  if (detail == Detail::none) return;
  acme::send(u.plan);                                    // silent
  if (detail == Detail::full) globex::send(u.email);     // expect: user.contact.email -> globex
}
void reports(const User& u) {
  report(u, Detail::full);
  report(u, Detail::none);
}
void quiet(const User& u, Detail detail) {
  if (detail == Detail::full) globex::send(u.phone);     // silent: with the constants that stand there
}
void quietly(const User& u) {
  quiet(u, Detail::none);
  quiet(u, Detail::masked);
}

// Handed on, by a wrapper and by one that chooses.
std::string wrapped(const User& u, Detail detail) { return "<" + render(u, detail) + ">"; }
std::string chosen(const User& u, bool all) { return render(u, all ? Detail::full : Detail::none); }

void handed_on(const User& u, bool all) {
  acme::send(wrapped(u, Detail::full));  // expect: user.contact.email -> acme
  acme::send(wrapped(u, Detail::none));  // silent
  acme::send(chosen(u, all));            // expect: user.contact.email -> acme
}

// One call hands over what nobody knows.
std::string by_number(const User& u, int n) { return n == 1 ? u.phone : u.plan; }

void any_beside(const User& u, int n) {
  acme::send(by_number(u, n + 1));  // expect: user.contact.phone_number -> acme
  acme::send(by_number(u, 2));      // silent
}

int main(int argc, char**) {
  const User u = load_user(1);
  enumerators(u);
  one_way_only(u);
  switched(u);
  bits(u);
  numbers(u);
  truth(u);
  reports(u);
  quietly(u);
  handed_on(u, argc > 1);
  any_beside(u, argc);
}
