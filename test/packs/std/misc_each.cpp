// What fits nowhere else: arrays, streams of the program's own, coroutine handles, numbers that C's library divides.
#include "pii_case.h"

#include <array>
#include <compare>
#include <coroutine>
#include <cstdlib>
#include <ios>
#include <iterator>
#include <list>
#include <memory>
#include <ostream>
#include <ranges>
#include <sstream>
#include <string>
#include <thread>
#include <valarray>
#include <vector>

struct Out : std::ostream {
  Out() : std::ostream(nullptr) { init(&buffer); }
  std::stringbuf buffer;
};

struct Task {
  struct promise_type {
    std::string kept;
    Task get_return_object() { return {std::coroutine_handle<promise_type>::from_promise(*this)}; }
    std::suspend_always initial_suspend() noexcept { return {}; }
    std::suspend_always final_suspend() noexcept { return {}; }
    void return_value(std::string value) { kept = value; }
    void unhandled_exception() {}
  };
  std::coroutine_handle<promise_type> handle;
};

Task later(std::string text) { co_return text; }

void arrays(const User& u) {
  { const std::array<std::string, 1> a{u.name}; acme::send(a.at(0)); }  // expect: user.name -> acme
  { const std::array<std::string, 1> a{u.plan}; acme::send(a.at(0)); }
  { const std::array<std::string, 1> a{u.name}; acme::send(*a.cbegin()); }  // expect: user.name -> acme
  { const std::array<std::string, 1> a{u.plan}; acme::send(*a.cbegin()); }
  { const std::array<std::string, 1> a{u.name}; acme::send(*(a.cend() - 1)); }  // expect: user.name -> acme
  { const std::array<std::string, 1> a{u.plan}; acme::send(*(a.cend() - 1)); }
  { const std::array<std::string, 1> a{u.name}; acme::send(*a.crbegin()); }  // expect: user.name -> acme
  { const std::array<std::string, 1> a{u.plan}; acme::send(*a.crbegin()); }
  { const std::array<std::string, 1> a{u.name}; acme::send(*(a.crend() - 1)); }  // expect: user.name -> acme
  { const std::array<std::string, 1> a{u.plan}; acme::send(*(a.crend() - 1)); }
  { const std::array<std::string, 1> a{u.name}; acme::send(std::get<0>(a)); }  // expect: user.name -> acme
  { const std::array<std::string, 1> a{u.plan}; acme::send(std::get<0>(a)); }
}

void others(const User& u) {
  { Out o; o << u.name; acme::send(o.buffer.str()); }  // expect: user.name -> acme
  { Out o; o << u.plan; acme::send(o.buffer.str()); }
  { Task t = later(u.name); t.handle(); acme::send(t.handle.promise().kept); }  // expect: user.name -> acme
  { Task t = later(u.plan); t.handle(); acme::send(t.handle.promise().kept); }
  std::thread thread;
  acme::send_object(thread.get_id());
  double d = std::stod(u.phone);
  acme::send(std::strong_order(1, int(d)) == 0);
  acme::send(d);                                 // expect: user.contact.phone_number -> acme
  { std::vector<std::string> v{u.name}; acme::send(*std::__to_address(v.begin())); }  // expect: user.name -> acme
  { std::vector<std::string> v{u.plan}; acme::send(*std::__to_address(v.begin())); }
  { std::vector<std::string> v{u.name}; auto i = v.begin(); acme::send(*i.base()); }  // expect: user.name -> acme
  { std::vector<std::string> v{u.plan}; auto i = v.begin(); acme::send(*i.base()); }
  { std::vector<std::string> v{u.name}; acme::send(*std::ranges::subrange(v.begin(), v.end()).data()); }  // expect: user.name -> acme
  { std::vector<std::string> v{u.plan}; acme::send(*std::ranges::subrange(v.begin(), v.end()).data()); }
  {
    std::vector<std::string> v{u.name, u.name};
    auto same = [](const std::string& s) { return s; };
    auto part = v | std::views::transform(same);
    auto i = part.end();
    i--;
    acme::send(*i);  // expect: user.name -> acme
  }
  {
    std::vector<std::string> v{u.plan, u.plan};
    auto same = [](const std::string& s) { return s; };
    auto part = v | std::views::transform(same);
    auto i = part.end();
    i--;
    acme::send(*i);
  }
  {
    std::vector<std::string> v{u.name, u.name};
    acme::send(*std::ranges::search_n(v.begin(), v.end(), 1, "x", {}, {}).begin());  // expect: user.name -> acme
  }
  {
    std::vector<std::string> v{u.plan, u.plan};
    acme::send(*std::ranges::search_n(v.begin(), v.end(), 1, "x", {}, {}).begin());
  }
  acme::send(std::views::iota(1, 9).begin() < std::views::iota(1, 9).end());
  { std::unique_ptr<std::string[]> p(new std::string[1]{u.name}); acme::send(p[0]); }  // expect: user.name -> acme
  { std::unique_ptr<std::string[]> p(new std::string[1]{u.plan}); acme::send(p[0]); }
  {
    std::unique_ptr<std::string[]> p(new std::string[1]{u.name});
    p.reset(nullptr);
    p.reset(new std::string[1]{u.plan});
    acme::send(p[0]);
  }
  { auto flags = std::ios::fmtflags(std::stoi(u.name)); acme::send(int(~flags)); }  // expect: user.name -> acme
  { auto flags = std::ios::fmtflags(std::stoi(u.plan)); acme::send(int(~flags)); }
  int number = std::stoi(u.phone), plain = u.id;
  { std::valarray<int> a{number, number}, b{1, 2}; std::valarray<int> c = (a + b) - b; acme::send(c[0]); }  // expect: user.contact.phone_number -> acme
  { std::valarray<int> a{plain, plain}, b{1, 2}; std::valarray<int> c = (a + b) - b; acme::send(c[0]); }
  { acme::send(std::div(number, 2).quot); }  // expect: user.contact.phone_number -> acme
  { acme::send(std::div(plain, 2).quot); }
  { acme::send(std::div(long(number), 2l).quot); }  // expect: user.contact.phone_number -> acme
  { acme::send(std::div(long(plain), 2l).quot); }
}
