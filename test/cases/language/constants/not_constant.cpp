// Numbers that only look as if they were known: every line here sends.
#include "case.h"

#include <atomic>
#include <cstdio>
#include <cstring>
#include <thread>

enum class Mode { off, on };

void fill(Mode& mode);
void read_into(void* to, unsigned long size);
int any_number();

std::string text(const User& u, Mode mode) { return mode == Mode::on ? u.email : u.plan; }
std::string nth(const User& u, int n) {
  if (n > 2) return u.phone;
  return u.plan;
}

void told_apart(const User& u) {
  acme::send(text(u, Mode::on));   // expect: user.contact.email -> acme
  acme::send(text(u, Mode::off));  // silent
  acme::send(nth(u, 0));           // silent
  acme::send(nth(u, 3));           // expect: user.contact.phone_number -> acme
}

void assigned(const User& u, bool b) {
  Mode mode = Mode::off;
  if (b) mode = static_cast<Mode>(any_number());
  acme::send(text(u, mode));  // expect: user.contact.email -> acme
  Mode read = Mode::off;
  fill(read);
  acme::send(text(u, read));  // expect: user.contact.email -> acme
  Mode raw = Mode::off;
  read_into(&raw, sizeof raw);
  acme::send(text(u, raw));   // expect: user.contact.email -> acme
}

void counted(const User& u) {
  int n = 0;
  for (int i = 0; i < 5; ++i) acme::send(nth(u, i));  // expect: user.contact.phone_number -> acme
  while (n < 9) n += 2;
  acme::send(nth(u, n));   // expect: user.contact.phone_number -> acme
  int m = 0;
  ++m;
  m++;
  m *= 2;
  m |= 8;
  acme::send(nth(u, m));   // expect: user.contact.phone_number -> acme
  int scanned = 0;
  std::sscanf("7", "%d", &scanned);
  acme::send(nth(u, scanned));  // expect: user.contact.phone_number -> acme
  int copied = 0;
  const int seven = any_number();
  std::memcpy(&copied, &seven, sizeof copied);
  acme::send(nth(u, copied));   // expect: user.contact.phone_number -> acme
}

void changed_below(int& n) { n = any_number(); }
void increased(int* n) { ++*n; }

void by_callees(const User& u) {
  int a = 0;
  changed_below(a);
  acme::send(nth(u, a));  // expect: user.contact.phone_number -> acme
  int b = 0;
  for (int i = 0; i < 4; ++i) increased(&b);
  acme::send(nth(u, b));  // expect: user.contact.phone_number -> acme
  int c = 0;
  auto add = [&c](int by) { c += by; };
  add(4);
  acme::send(nth(u, c));  // expect: user.contact.phone_number -> acme
}

// The parameter is changed before it is asked.
std::string widened(const User& u, int n) {
  n = n + 3;
  return n > 2 ? u.name : u.plan;
}
std::string looped(const User& u, int n) {
  std::string out;
  while (n < 4) {
    if (n == 3) out += u.name;
    ++n;
  }
  return out;
}

void changed_parameter(const User& u) {
  acme::send(widened(u, 0));  // expect: user.name -> acme
  acme::send(widened(u, 1));  // expect: user.name -> acme
  acme::send(looped(u, 0));   // expect: user.name -> acme
  acme::send(looped(u, 1));   // expect: user.name -> acme
}

std::string again(const User& u, int depth) {
  if (depth == 0) return u.phone;
  return again(u, depth - 1);
}

void recursive(const User& u) {
  acme::send(again(u, 3));  // expect: user.contact.phone_number -> acme
  acme::send(again(u, 5));  // expect: user.contact.phone_number -> acme
}

// Changed on some ways only: the parameter, what a parameter names, a member.
std::string perhaps(const User& u, int n, bool b) {
  if (b) n = any_number();
  return n > 2 ? u.name : u.plan;
}
void perhaps_set(int& n, bool b) {
  if (b) n = any_number();
}
struct Level {
  int value = 0;
  void raise(bool b) {
    if (b) value = any_number();
  }
  std::string of(const User& u) const { return value > 2 ? u.name : u.plan; }
};

void on_some_ways(const User& u, bool b) {
  acme::send(perhaps(u, 0, b));  // expect: user.name -> acme
  acme::send(perhaps(u, 1, b));  // expect: user.name -> acme
  int n = 0;
  perhaps_set(n, b);
  acme::send(nth(u, n));         // expect: user.contact.phone_number -> acme
  Level level, other;
  other.value = 1;
  acme::send(other.of(u));       // silent
  acme::send(level.of(u));       // silent
  level.raise(b);
  acme::send(level.of(u));       // expect: user.name -> acme
}

// What another thread may set.
struct Worker {
  bool stop = false;
  Mode mode = Mode::off;
  void run(const User& u) {
    while (!stop) {
      if (mode == Mode::on) acme::send(u.email);  // expect: user.contact.email -> acme
    }
    globex::send(u.name);                         // expect: user.name -> globex
  }
};

void threads(const User& u) {
  Worker w;
  std::thread t([&] { w.run(u); });
  w.mode = Mode::on;
  w.stop = true;
  t.join();
  Worker other;
  other.stop = true;
  other.mode = Mode::on;
  other.run(u);
}

Mode g_mode = Mode::off;
void set_mode(int n) { g_mode = static_cast<Mode>(n); }
std::string global_text(const User& u) { return g_mode == Mode::on ? u.email : u.plan; }

int main(int argc, char**) {
  const User u = load_user(1);
  told_apart(u);
  assigned(u, argc > 1);
  counted(u);
  by_callees(u);
  changed_parameter(u);
  recursive(u);
  on_some_ways(u, argc > 2);
  threads(u);
  set_mode(argc);
  acme::send(global_text(u));  // expect: user.contact.email -> acme
}
