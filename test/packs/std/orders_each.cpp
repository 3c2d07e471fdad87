// flags: -std=c++20
// Orders answer with nothing of what they compare; and a function gives out what it was made of.
#include "pii_case.h"

#include <compare>
#include <functional>
#include <string>

struct Kept {
  std::string text;
  void operator()() const {}
};

void orders(const User& u) {
  { acme::send(std::strong_order(std::stoi(u.name), 1) == std::strong_ordering::equal); }
  { acme::send(std::strong_order(std::stoi(u.name), 1) < 0); }
  { std::function<void()> f(Kept{u.name}); acme::send(f.target<Kept>()->text); }  // expect: user.name -> acme confidence high
  { std::function<void()> f(Kept{u.plan}); acme::send(f.target<Kept>()->text); }
  { const std::function<void()> f(Kept{u.name}); acme::send(f.target<Kept>()->text); }  // expect: user.name -> acme confidence high
  { const std::function<void()> f(Kept{u.plan}); acme::send(f.target<Kept>()->text); }
}
