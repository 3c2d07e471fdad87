// flags: -std=c++23
// What C++23 brought to both libraries: expected, numbers turned round.
#include "pii_case.h"

#include <bit>
#include <expected>
#include <functional>
#include <string>
#include <utility>
#include <vector>

void expected(const User& u) {
  { const std::expected<std::string, int> a = u.name; std::expected<std::string, int> b(a); acme::send(*b); }  // expect: user.name -> acme
  { const std::expected<std::string, int> a = u.plan; std::expected<std::string, int> b(a); acme::send(*b); }
  { std::expected<std::string, int> a = u.name; std::expected<std::string, int> b(std::move(a)); acme::send(*b); }  // expect: user.name -> acme
  { std::expected<std::string, int> a = u.plan; std::expected<std::string, int> b(std::move(a)); acme::send(*b); }
  { const std::expected<std::string, int> a = u.name; std::expected<std::string, int> b; b = a; acme::send(*b); }  // expect: user.name -> acme
  { const std::expected<std::string, int> a = u.plan; std::expected<std::string, int> b; b = a; acme::send(*b); }
  { std::expected<std::string, int> a = u.name, b; b = std::move(a); acme::send(*b); }  // expect: user.name -> acme
  { std::expected<std::string, int> a = u.plan, b; b = std::move(a); acme::send(*b); }
  { std::expected<std::string, int> a(std::in_place, u.name); acme::send(*a); }  // expect: user.name -> acme
  { std::expected<std::string, int> a(std::in_place, u.plan); acme::send(*a); }
  { std::unexpected<std::string> e(u.name); acme::send(e.error()); }  // expect: user.name -> acme
  { std::unexpected<std::string> e(u.plan); acme::send(e.error()); }
  { const std::unexpected<std::string> e(u.name); std::expected<int, std::string> a(e); acme::send(a.error()); }  // expect: user.name -> acme
  { const std::unexpected<std::string> e(u.plan); std::expected<int, std::string> a(e); acme::send(a.error()); }
  { std::expected<int, std::string> a(std::unexpected<std::string>(u.name)); acme::send(a.error()); }  // expect: user.name -> acme
  { std::expected<int, std::string> a(std::unexpected<std::string>(u.plan)); acme::send(a.error()); }
  { const std::unexpected<std::string> e(u.name); std::expected<int, std::string> a; a = e; acme::send(a.error()); }  // expect: user.name -> acme
  { const std::unexpected<std::string> e(u.plan); std::expected<int, std::string> a; a = e; acme::send(a.error()); }
  { std::expected<int, std::string> a; a = std::unexpected<std::string>(u.name); acme::send(a.error()); }  // expect: user.name -> acme
  { std::expected<int, std::string> a; a = std::unexpected<std::string>(u.plan); acme::send(a.error()); }
  {
    const std::expected<int, std::string> a = std::unexpected<std::string>(u.name);
    std::expected<int, std::string> b(a);
    acme::send(b.error());  // expect: user.name -> acme
  }
  {
    const std::expected<int, std::string> a = std::unexpected<std::string>(u.plan);
    std::expected<int, std::string> b(a);
    acme::send(b.error());
  }
  {
    std::expected<int, std::string> a = std::unexpected<std::string>(u.name);
    std::expected<int, std::string> b(std::move(a));
    acme::send(b.error());  // expect: user.name -> acme
  }
  {
    std::expected<int, std::string> a = std::unexpected<std::string>(u.plan);
    std::expected<int, std::string> b(std::move(a));
    acme::send(b.error());
  }
  {
    const std::expected<int, std::string> a = std::unexpected<std::string>(u.name);
    std::expected<int, std::string> b;
    b = a;
    acme::send(b.error());  // expect: user.name -> acme
  }
  {
    const std::expected<int, std::string> a = std::unexpected<std::string>(u.plan);
    std::expected<int, std::string> b;
    b = a;
    acme::send(b.error());
  }
  {
    std::expected<int, std::string> a = std::unexpected<std::string>(u.name), b;
    b = std::move(a);
    acme::send(b.error());  // expect: user.name -> acme
  }
  {
    std::expected<int, std::string> a = std::unexpected<std::string>(u.plan), b;
    b = std::move(a);
    acme::send(b.error());
  }
}

void numbers(const User& u) {
  int number = std::stoi(u.phone), plain = u.id;
  { acme::send(std::byteswap(number)); }  // expect: user.contact.phone_number -> acme
  { acme::send(std::byteswap(plain)); }
  { acme::send(std::invoke_r<std::string>([](std::string s) { return s; }, u.name)); }  // expect: user.name -> acme
  { acme::send(std::invoke_r<std::string>([](std::string s) { return s; }, u.plan)); }
}
