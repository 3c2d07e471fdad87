// flags: -std=c++2c -stdlib=libc++
// What else libc++ has: spans of lists, references to atomics, orders; each call with its twin.
#include "pii_case.h"

#include <atomic>
#include <compare>
#include <functional>
#include <span>
#include <string>
#include <vector>

struct Sent {
  std::string text;
  void operator()() const {}
};

void spans(const User& u) {
  { std::span<const std::string> s({u.name}); acme::send(s[0]); }  // expect: user.name -> acme confidence high
  { std::span<const std::string> s({u.plan}); acme::send(s[0]); }
}

void atomics(const User& u) {
  { int n = 0; std::atomic_ref<int> a(n); a = std::stoi(u.name); acme::send(n); }  // expect: user.name -> acme confidence high
  { int n = 0; std::atomic_ref<int> a(n); a = std::stoi(u.plan); acme::send(n); }
  { int n = 0; std::atomic_ref<int> a(n); a = std::stoi(u.name); acme::send(int(a)); }  // expect: user.name -> acme confidence high
  { int n = 0; std::atomic_ref<int> a(n); a = std::stoi(u.plan); acme::send(int(a)); }
  { int n = std::stoi(u.name); std::atomic_ref<int> a(n); acme::send(a.load()); }  // expect: user.name -> acme confidence high
  { int n = std::stoi(u.plan); std::atomic_ref<int> a(n); acme::send(a.load()); }
  { int n = std::stoi(u.name); std::atomic_ref<int> a(n); acme::send(a.fetch_add(1)); }  // expect: user.name -> acme confidence high
  { int n = std::stoi(u.plan); std::atomic_ref<int> a(n); acme::send(a.fetch_add(1)); }
  { int n = std::stoi(u.name); std::atomic_ref<int> a(n); acme::send(a.fetch_sub(1)); }  // expect: user.name -> acme confidence high
  { int n = std::stoi(u.plan); std::atomic_ref<int> a(n); acme::send(a.fetch_sub(1)); }
  { int n = 0; std::atomic_ref<int> a(n); a.fetch_add(std::stoi(u.name)); acme::send(n); }  // expect: user.name -> acme confidence high
  { int n = 0; std::atomic_ref<int> a(n); a.fetch_add(std::stoi(u.plan)); acme::send(n); }
  { int n = 0; std::atomic_ref<int> a(n); a.fetch_sub(std::stoi(u.name)); acme::send(n); }  // expect: user.name -> acme confidence high
  { int n = 0; std::atomic_ref<int> a(n); a.fetch_sub(std::stoi(u.plan)); acme::send(n); }
}

void functions(const User& u) {
  { std::function<void()> f(Sent{u.name}); acme::send(f.target<Sent>()->text); }  // expect: user.name -> acme confidence high
  { std::function<void()> f(Sent{u.plan}); acme::send(f.target<Sent>()->text); }
  { acme::send(std::strong_order(std::stoi(u.name), 1) == std::strong_ordering::equal); }
}
