// What holds one value: optional, any, atomics, smart pointers, callables, bits.
#include "pii_case.h"

#include <any>
#include <array>
#include <atomic>
#include <bit>
#include <bitset>
#include <chrono>
#include <condition_variable>
#include <functional>
#include <future>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <thread>
#include <tuple>
#include <utility>
#include <variant>
#include <vector>

void optionals(const User& u) {
  { std::optional<std::string> a = u.name, b; b = a; acme::send(*b); }  // expect: user.name -> acme
  { std::optional<std::string> a = u.plan, b; b = a; acme::send(*b); }
  { const std::optional<std::string> a = u.name; std::optional<std::string> b(a); acme::send(*b); }  // expect: user.name -> acme
  { const std::optional<std::string> a = u.plan; std::optional<std::string> b(a); acme::send(*b); }
  { std::optional<std::string> a = u.name; std::optional<std::string> b(std::move(a)); acme::send(*b); }  // expect: user.name -> acme
  { std::optional<std::string> a = u.plan; std::optional<std::string> b(std::move(a)); acme::send(*b); }
  { std::optional<const char*> a = u.name.c_str(); std::optional<std::string> b(a); acme::send(*b); }  // expect: user.name -> acme
  { std::optional<const char*> a = u.plan.c_str(); std::optional<std::string> b(a); acme::send(*b); }
  { std::optional<const char*> a = u.name.c_str(); std::optional<std::string> b(std::move(a)); acme::send(*b); }  // expect: user.name -> acme
  { std::optional<const char*> a = u.plan.c_str(); std::optional<std::string> b(std::move(a)); acme::send(*b); }
  { std::optional<std::string> a = u.name; a = std::nullopt; a.emplace(u.plan); acme::send(*a); }
  { const std::any a = std::string(u.name); std::any b(a); acme::send(std::any_cast<std::string>(b)); }  // expect: user.name -> acme
  { const std::any a = std::string(u.plan); std::any b(a); acme::send(std::any_cast<std::string>(b)); }
  { const std::any a = std::string(u.name); std::any b; b = a; acme::send(std::any_cast<std::string>(b)); }  // expect: user.name -> acme
  { const std::any a = std::string(u.plan); std::any b; b = a; acme::send(std::any_cast<std::string>(b)); }
  { std::any a = std::string(u.name); acme::send(std::any_cast<std::string>(std::move(a))); }  // expect: user.name -> acme
  { std::any a = std::string(u.plan); acme::send(std::any_cast<std::string>(std::move(a))); }
  { acme::send(std::apply([](auto a, auto b) { return a + b; }, std::pair<std::string, std::string>(u.name, "x"))); }  // expect: user.name -> acme
  { acme::send(std::apply([](auto a, auto b) { return a + b; }, std::pair<std::string, std::string>(u.plan, "x"))); }
  {
    std::pair<std::string, std::string> p("x", u.name);
    acme::send(std::apply([](auto a, auto b) { return a + b; }, p));  // expect: user.name -> acme
  }
  {
    std::pair<std::string, std::string> p("x", u.plan);
    acme::send(std::apply([](auto a, auto b) { return a + b; }, p));
  }
  {
    const std::pair<std::string, std::string> p("x", u.name);
    acme::send(std::apply([](auto a, auto b) { return a + b; }, p));  // expect: user.name -> acme
  }
  {
    const std::pair<std::string, std::string> p("x", u.plan);
    acme::send(std::apply([](auto a, auto b) { return a + b; }, p));
  }
}

void atomics(const User& u) {
  int number = std::stoi(u.phone), plain = u.id;
  { std::atomic<int> a(number); acme::send(std::atomic_load(&a)); }  // expect: user.contact.phone_number -> acme
  { std::atomic<int> a(plain); acme::send(std::atomic_load(&a)); }
  { std::atomic<int> a(number); acme::send(std::atomic_load_explicit(&a, std::memory_order_relaxed)); }  // expect: user.contact.phone_number -> acme
  { std::atomic<int> a(plain); acme::send(std::atomic_load_explicit(&a, std::memory_order_relaxed)); }
  { std::atomic<int> a(1); a.fetch_sub(number); acme::send(a.load()); }  // expect: user.contact.phone_number -> acme
  { std::atomic<int> a(1); a.fetch_sub(plain); acme::send(a.load()); }
  { std::atomic<int> a(number); acme::send(a.fetch_sub(1)); }  // expect: user.contact.phone_number -> acme
  { std::atomic<int> a(plain); acme::send(a.fetch_sub(1)); }
  { std::atomic<int> a(1); a.fetch_and(number); acme::send(a.load()); }  // expect: user.contact.phone_number -> acme
  { std::atomic<int> a(1); a.fetch_and(plain); acme::send(a.load()); }
  { std::atomic<int> a(number); acme::send(a.fetch_and(1)); }  // expect: user.contact.phone_number -> acme
  { std::atomic<int> a(plain); acme::send(a.fetch_and(1)); }
  { std::atomic<int> a(1); a.fetch_or(number); acme::send(a.load()); }  // expect: user.contact.phone_number -> acme
  { std::atomic<int> a(1); a.fetch_or(plain); acme::send(a.load()); }
  { std::atomic<int> a(number); acme::send(a.fetch_or(1)); }  // expect: user.contact.phone_number -> acme
  { std::atomic<int> a(plain); acme::send(a.fetch_or(1)); }
  { std::atomic<int> a(1); a.fetch_xor(number); acme::send(a.load()); }  // expect: user.contact.phone_number -> acme
  { std::atomic<int> a(1); a.fetch_xor(plain); acme::send(a.load()); }
  { std::atomic<int> a(number); acme::send(a.fetch_xor(1)); }  // expect: user.contact.phone_number -> acme
  { std::atomic<int> a(plain); acme::send(a.fetch_xor(1)); }
  { std::atomic<int> a(1); a -= number; acme::send(a.load()); }  // expect: user.contact.phone_number -> acme
  { std::atomic<int> a(1); a -= plain; acme::send(a.load()); }
  { std::atomic<int> a(number); acme::send(a--); }  // expect: user.contact.phone_number -> acme
  { std::atomic<int> a(plain); acme::send(a--); }
  { std::atomic<int> a(number); acme::send(a -= 1); }  // expect: user.contact.phone_number -> acme
  { std::atomic<int> a(plain); acme::send(a -= 1); }
  { std::atomic<int> a(1); int old = 1; a.compare_exchange_weak(old, number); acme::send(a.load()); }  // expect: user.contact.phone_number -> acme
  { std::atomic<int> a(1); int old = 1; a.compare_exchange_weak(old, plain); acme::send(a.load()); }
  { std::atomic<int> a(number); int old = 1; a.compare_exchange_weak(old, 2); acme::send(old); }  // expect: user.contact.phone_number -> acme
  { std::atomic<int> a(plain); int old = 1; a.compare_exchange_weak(old, 2); acme::send(old); }
  { std::atomic<int> a(1); std::atomic_store(&a, number); acme::send(a.load()); }  // expect: user.contact.phone_number -> acme
  { std::atomic<int> a(1); std::atomic_store(&a, plain); acme::send(a.load()); }
  { std::atomic<int> a(1); std::atomic_exchange(&a, number); acme::send(a.load()); }  // expect: user.contact.phone_number -> acme
  { std::atomic<int> a(1); std::atomic_exchange(&a, plain); acme::send(a.load()); }
  { std::atomic<int> a(1); std::atomic_init(&a, number); acme::send(a.load()); }  // expect: user.contact.phone_number -> acme
  { std::atomic<int> a(1); std::atomic_init(&a, plain); acme::send(a.load()); }
  { std::atomic<int> a(1); std::atomic_store_explicit(&a, number, std::memory_order_relaxed); acme::send(a.load()); }  // expect: user.contact.phone_number -> acme
  { std::atomic<int> a(1); std::atomic_store_explicit(&a, plain, std::memory_order_relaxed); acme::send(a.load()); }
  {
    std::atomic<int> a(1);
    std::atomic_exchange_explicit(&a, number, std::memory_order_relaxed);
    acme::send(a.load());  // expect: user.contact.phone_number -> acme
  }
  {
    std::atomic<int> a(1);
    std::atomic_exchange_explicit(&a, plain, std::memory_order_relaxed);
    acme::send(a.load());
  }
  { std::atomic<int> a(number); std::atomic_store(&a, u.id); acme::send(a.load()); }
  { std::atomic<int> a(1); std::atomic_fetch_add(&a, number); acme::send(a.load()); }  // expect: user.contact.phone_number -> acme
  { std::atomic<int> a(1); std::atomic_fetch_add(&a, plain); acme::send(a.load()); }
  { std::atomic<int> a(1); std::atomic_fetch_and(&a, number); acme::send(a.load()); }  // expect: user.contact.phone_number -> acme
  { std::atomic<int> a(1); std::atomic_fetch_and(&a, plain); acme::send(a.load()); }
  { std::atomic<int> a(1); std::atomic_fetch_or(&a, number); acme::send(a.load()); }  // expect: user.contact.phone_number -> acme
  { std::atomic<int> a(1); std::atomic_fetch_or(&a, plain); acme::send(a.load()); }
  { std::atomic<int> a(1); std::atomic_fetch_sub(&a, number); acme::send(a.load()); }  // expect: user.contact.phone_number -> acme
  { std::atomic<int> a(1); std::atomic_fetch_sub(&a, plain); acme::send(a.load()); }
  { std::atomic<int> a(1); std::atomic_fetch_xor(&a, number); acme::send(a.load()); }  // expect: user.contact.phone_number -> acme
  { std::atomic<int> a(1); std::atomic_fetch_xor(&a, plain); acme::send(a.load()); }
  { std::atomic<int> a(number); acme::send(std::atomic_fetch_add(&a, 1)); }  // expect: user.contact.phone_number -> acme
  { std::atomic<int> a(plain); acme::send(std::atomic_fetch_add(&a, 1)); }
  { std::atomic<int> a(number); acme::send(std::atomic_fetch_and(&a, 1)); }  // expect: user.contact.phone_number -> acme
  { std::atomic<int> a(plain); acme::send(std::atomic_fetch_and(&a, 1)); }
  { std::atomic<int> a(number); acme::send(std::atomic_fetch_or(&a, 1)); }  // expect: user.contact.phone_number -> acme
  { std::atomic<int> a(plain); acme::send(std::atomic_fetch_or(&a, 1)); }
  { std::atomic<int> a(number); acme::send(std::atomic_fetch_sub(&a, 1)); }  // expect: user.contact.phone_number -> acme
  { std::atomic<int> a(plain); acme::send(std::atomic_fetch_sub(&a, 1)); }
  { std::atomic<int> a(number); acme::send(std::atomic_exchange(&a, 1)); }  // expect: user.contact.phone_number -> acme
  { std::atomic<int> a(plain); acme::send(std::atomic_exchange(&a, 1)); }
  { std::atomic<int> a(number); acme::send(std::atomic_exchange_explicit(&a, 1, std::memory_order_relaxed)); }  // expect: user.contact.phone_number -> acme
  { std::atomic<int> a(plain); acme::send(std::atomic_exchange_explicit(&a, 1, std::memory_order_relaxed)); }
  { int n = 1; std::atomic_ref<int> r(n); r.store(number); acme::send(n); }  // expect: user.contact.phone_number -> acme
  { int n = 1; std::atomic_ref<int> r(n); r.store(plain); acme::send(n); }
  { int n = 1; std::atomic_ref<int> r(n); r = number; acme::send(n); }  // expect: user.contact.phone_number -> acme
  { int n = 1; std::atomic_ref<int> r(n); r = plain; acme::send(n); }
  { int n = 1; std::atomic_ref<int> r(n); r.exchange(number); acme::send(n); }  // expect: user.contact.phone_number -> acme
  { int n = 1; std::atomic_ref<int> r(n); r.exchange(plain); acme::send(n); }
  { int n = number; std::atomic_ref<int> r(n); acme::send(r.load()); }  // expect: user.contact.phone_number -> acme
  { int n = plain; std::atomic_ref<int> r(n); acme::send(r.load()); }
  { int n = number; std::atomic_ref<int> r(n); acme::send(int(r)); }  // expect: user.contact.phone_number -> acme
  { int n = plain; std::atomic_ref<int> r(n); acme::send(int(r)); }
  { int n = number; std::atomic_ref<int> r(n); acme::send(r.exchange(1)); }  // expect: user.contact.phone_number -> acme
  { int n = plain; std::atomic_ref<int> r(n); acme::send(r.exchange(1)); }
  { int n = number; std::atomic_ref<int> r(n); acme::send(r.fetch_add(1)); }  // expect: user.contact.phone_number -> acme
  { int n = plain; std::atomic_ref<int> r(n); acme::send(r.fetch_add(1)); }
  { int n = number; std::atomic_ref<int> r(n); acme::send(r.fetch_sub(1)); }  // expect: user.contact.phone_number -> acme
  { int n = plain; std::atomic_ref<int> r(n); acme::send(r.fetch_sub(1)); }
  { int n = 1; std::atomic_ref<int> r(n); r.fetch_add(number); acme::send(n); }  // expect: user.contact.phone_number -> acme
  { int n = 1; std::atomic_ref<int> r(n); r.fetch_add(plain); acme::send(n); }
  { int n = 1; std::atomic_ref<int> r(n); r.fetch_sub(number); acme::send(n); }  // expect: user.contact.phone_number -> acme
  { int n = 1; std::atomic_ref<int> r(n); r.fetch_sub(plain); acme::send(n); }
  { int n = 1; std::atomic_ref<int> r(n); r += number; acme::send(n); }  // expect: user.contact.phone_number -> acme
  { int n = 1; std::atomic_ref<int> r(n); r += plain; acme::send(n); }
  { int n = 1; std::atomic_ref<int> r(n); r -= number; acme::send(n); }  // expect: user.contact.phone_number -> acme
  { int n = 1; std::atomic_ref<int> r(n); r -= plain; acme::send(n); }
  std::atomic<int> a(number);
  std::atomic_ref<int> r(number);
  std::atomic_flag flag;
  acme::send(a.load());                          // expect: user.contact.phone_number -> acme
  acme::send(a.is_lock_free());
  acme::send(r.is_lock_free());
  acme::send(flag.test());
  acme::send(flag.test_and_set());
  a.wait(1);
  a.notify_one();
  a.notify_all();
  r.wait(1);
  r.notify_one();
  r.notify_all();
  flag.clear();
  flag.wait(true);
  flag.notify_one();
  flag.notify_all();
  acme::send(a.load());                          // expect: user.contact.phone_number -> acme
}

void pointers(const User& u) {
  { auto p = std::make_unique<std::string>(u.name); p.reset(); p.reset(new std::string(u.plan)); acme::send(*p); }
  {
    auto p = std::make_unique<std::string>(u.name);
    p.reset(nullptr);
    p = std::make_unique<std::string>(u.plan);
    acme::send(*p);
  }
  {
    auto p = std::make_unique<std::string>(u.name);
    auto deleter = p.get_deleter();
    std::unique_ptr<std::string> q(p.release(), deleter);
    acme::send(*q);  // expect: user.name -> acme
  }
  {
    auto p = std::make_unique<std::string>(u.plan);
    auto deleter = p.get_deleter();
    std::unique_ptr<std::string> q(p.release(), deleter);
    acme::send(*q);
  }
  {
    auto p = std::make_shared<std::pair<std::string, int>>(u.name, 1);
    auto* part = &p->first;
    std::shared_ptr<std::string> q(std::move(p), part);
    acme::send(*q);  // expect: user.name -> acme
  }
  {
    auto p = std::make_shared<std::pair<std::string, int>>(u.plan, 1);
    auto* part = &p->first;
    std::shared_ptr<std::string> q(std::move(p), part);
    acme::send(*q);
  }
  { std::shared_ptr<std::string[]> p(new std::string[1]{u.name}); acme::send(p[0]); }  // expect: user.name -> acme
  { std::shared_ptr<std::string[]> p(new std::string[1]{u.plan}); acme::send(p[0]); }
  { std::shared_ptr<std::string[]> p(new std::string[1]{u.name}); acme::send(*p.get()); }  // expect: user.name -> acme
  { std::shared_ptr<std::string[]> p(new std::string[1]{u.plan}); acme::send(*p.get()); }
  {
    std::shared_ptr<const std::string> p = std::make_shared<std::string>(u.name);
    acme::send(*std::const_pointer_cast<std::string>(p));  // expect: user.name -> acme
  }
  {
    std::shared_ptr<const std::string> p = std::make_shared<std::string>(u.plan);
    acme::send(*std::const_pointer_cast<std::string>(p));
  }
  {
    auto p = std::make_shared<std::string>(u.name);
    acme::send(*std::reinterpret_pointer_cast<const std::string>(p));  // expect: user.name -> acme
  }
  {
    auto p = std::make_shared<std::string>(u.plan);
    acme::send(*std::reinterpret_pointer_cast<const std::string>(p));
  }
  { auto p = std::make_shared<std::string>(u.name); std::weak_ptr<std::string> w = p; acme::send(*w.lock()); }  // expect: user.name -> acme
  { auto p = std::make_shared<std::string>(u.plan); std::weak_ptr<std::string> w = p; acme::send(*w.lock()); }
  {
    auto p = std::make_shared<std::string>(u.name);
    std::weak_ptr<std::string> w = p;
    w.reset();
    w = std::make_shared<std::string>(u.plan);
    acme::send(*w.lock());
  }
  { auto p = std::make_shared<std::string>(u.name); acme::send(*std::to_address(p)); }  // expect: user.name -> acme
  { auto p = std::make_shared<std::string>(u.plan); acme::send(*std::to_address(p)); }
  auto p = std::make_shared<std::string>(u.name);
  std::weak_ptr<std::string> w = p;
  acme::send(*p);                                // expect: user.name -> acme
  acme::send(w.expired());
  acme::send(long(w.use_count()));
  acme::send(p.owner_before(w));
  acme::send(w.owner_before(p));
  acme::send(long(p.use_count()));
  acme::send(bool(p));
  acme::send_object(std::get_deleter<std::default_delete<std::string>>(p) == nullptr);
  std::variant<int, std::string> v = u.name;
  acme::send(v.valueless_by_exception());
  acme::send(std::get<1>(v));                    // expect: user.name -> acme
}

void callables(const User& u) {
  { std::function<std::string()> f = [&] { return u.name; }; acme::send(f()); }  // expect: user.name -> acme
  { std::function<std::string()> f = [&] { return u.plan; }; acme::send(f()); }
  { auto f = [&] { return u.name; }; std::reference_wrapper r(f); acme::send(r()); }  // expect: user.name -> acme
  { auto f = [&] { return u.plan; }; std::reference_wrapper r(f); acme::send(r()); }
  std::function<std::string()> f = [&] { return u.name; };
  acme::send_object(f.target_type() == typeid(int));
  acme::send(f());                               // expect: user.name -> acme
  { std::promise<std::string> p; p.set_value_at_thread_exit(u.name); acme::send(p.get_future().get()); }  // expect: user.name -> acme
  { std::promise<std::string> p; p.set_value_at_thread_exit(u.plan); acme::send(p.get_future().get()); }
}

void bits(const User& u) {
  { std::bitset<8> b(1), c(std::stoul(u.name)); b &= c; acme::send(b.to_ulong()); }  // expect: user.name -> acme
  { std::bitset<8> b(1), c(std::stoul(u.plan)); b &= c; acme::send(b.to_ulong()); }
  { std::bitset<8> b(1), c(std::stoul(u.name)); acme::send((b &= c).to_ulong()); }  // expect: user.name -> acme
  { std::bitset<8> b(1), c(std::stoul(u.plan)); acme::send((b &= c).to_ulong()); }
  { std::bitset<8> b(1), c(std::stoul(u.name)); b |= c; acme::send(b.to_ulong()); }  // expect: user.name -> acme
  { std::bitset<8> b(1), c(std::stoul(u.plan)); b |= c; acme::send(b.to_ulong()); }
  { std::bitset<8> b(1), c(std::stoul(u.name)); acme::send((b |= c).to_ulong()); }  // expect: user.name -> acme
  { std::bitset<8> b(1), c(std::stoul(u.plan)); acme::send((b |= c).to_ulong()); }
  { std::bitset<8> b(1), c(std::stoul(u.name)); b ^= c; acme::send(b.to_ulong()); }  // expect: user.name -> acme
  { std::bitset<8> b(1), c(std::stoul(u.plan)); b ^= c; acme::send(b.to_ulong()); }
  { std::bitset<8> b(1), c(std::stoul(u.name)); acme::send((b ^= c).to_ulong()); }  // expect: user.name -> acme
  { std::bitset<8> b(1), c(std::stoul(u.plan)); acme::send((b ^= c).to_ulong()); }
  { std::bitset<8> b(std::stoul(u.name)); acme::send((b <<= 1).to_ulong()); }  // expect: user.name -> acme
  { std::bitset<8> b(std::stoul(u.plan)); acme::send((b <<= 1).to_ulong()); }
  { std::bitset<8> b(std::stoul(u.name)); acme::send((b >>= 1).to_ulong()); }  // expect: user.name -> acme
  { std::bitset<8> b(std::stoul(u.plan)); acme::send((b >>= 1).to_ulong()); }
  { std::bitset<8> b(std::stoul(u.name)); acme::send((b << 1).to_ulong()); }  // expect: user.name -> acme
  { std::bitset<8> b(std::stoul(u.plan)); acme::send((b << 1).to_ulong()); }
  { std::bitset<8> b(std::stoul(u.name)); acme::send((b >> 1).to_ulong()); }  // expect: user.name -> acme
  { std::bitset<8> b(std::stoul(u.plan)); acme::send((b >> 1).to_ulong()); }
  { std::bitset<8> b(std::stoul(u.name)); acme::send((~b).to_ulong()); }  // expect: user.name -> acme
  { std::bitset<8> b(std::stoul(u.plan)); acme::send((~b).to_ulong()); }
  { std::bitset<8> b(std::stoul(u.name)); acme::send(long(b.to_ullong())); }  // expect: user.name -> acme
  { std::bitset<8> b(std::stoul(u.plan)); acme::send(long(b.to_ullong())); }
  { std::bitset<8> b(std::stoul(u.name)); acme::send(b.flip().to_ulong()); }  // expect: user.name -> acme
  { std::bitset<8> b(std::stoul(u.plan)); acme::send(b.flip().to_ulong()); }
  { std::bitset<8> b(std::stoul(u.name)); b.set(); acme::send(b.to_ulong()); }
  { std::bitset<8> b(std::stoul(u.name)); acme::send(b.all()); }
  { std::bitset<8> b(std::stoul(u.name)); acme::send(b.any()); }
  { std::bitset<8> b(std::stoul(u.name)); acme::send(b.none()); }
  { std::bitset<8> b(std::stoul(u.name)); acme::send(b.test(1)); }
  { unsigned n = std::stoul(u.name); acme::send(n); }  // expect: user.name -> acme
  { unsigned n = std::stoul(u.plan); acme::send(n); }
  { unsigned n = std::stoul(u.name); acme::send(std::has_single_bit(n)); }
  { unsigned n = std::stoul(u.name); acme::send(std::in_range<short>(n)); }
  { unsigned n = std::stoul(u.name); acme::send(std::cmp_equal(n, 1)); }
  { unsigned n = std::stoul(u.name); acme::send(std::cmp_not_equal(n, 1)); }
  { unsigned n = std::stoul(u.name); acme::send(std::cmp_greater(n, 1)); }
  { unsigned n = std::stoul(u.name); acme::send(std::cmp_less_equal(n, 1)); }
  { unsigned n = std::stoul(u.name); acme::send(std::cmp_greater_equal(n, 1)); }
  { unsigned n = std::stoul(u.name); acme::send(std::cmp_less(n, 1)); }
}
