// flags: -std=c++20 -stdlib=libc++ -D_LIBCPP_HARDENING_MODE=_LIBCPP_HARDENING_MODE_FAST -D_LIBCPP_ABI_BOUNDED_ITERATORS
// Iterators that know their bounds.
#include "pii_case.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

void spans(const User& u) {
  { std::vector<std::string> v{u.name}; std::span<std::string> p(v); auto i = p.begin(); acme::send(*i); }  // expect: user.name -> acme
  { std::vector<std::string> v{u.plan}; std::span<std::string> p(v); auto i = p.begin(); acme::send(*i); }
  { std::vector<std::string> v{u.name}; std::span<std::string> p(v); auto i = p.begin(); acme::send(i->substr(0)); }  // expect: user.name -> acme
  { std::vector<std::string> v{u.plan}; std::span<std::string> p(v); auto i = p.begin(); acme::send(i->substr(0)); }
  { std::vector<std::string> v{u.name}; std::span<std::string> p(v); auto i = p.begin(); acme::send(i[0]); }  // expect: user.name -> acme
  { std::vector<std::string> v{u.plan}; std::span<std::string> p(v); auto i = p.begin(); acme::send(i[0]); }
  { std::vector<std::string> v{u.name}; std::span<std::string> p(v); auto i = p.begin(); acme::send(*++i); }  // expect: user.name -> acme
  { std::vector<std::string> v{u.plan}; std::span<std::string> p(v); auto i = p.begin(); acme::send(*++i); }
  { std::vector<std::string> v{u.name}; std::span<std::string> p(v); auto i = p.begin(); acme::send(*--i); }  // expect: user.name -> acme
  { std::vector<std::string> v{u.plan}; std::span<std::string> p(v); auto i = p.begin(); acme::send(*--i); }
  { std::vector<std::string> v{u.name}; std::span<std::string> p(v); auto i = p.begin(); acme::send(*i++); }  // expect: user.name -> acme
  { std::vector<std::string> v{u.plan}; std::span<std::string> p(v); auto i = p.begin(); acme::send(*i++); }
  { std::vector<std::string> v{u.name}; std::span<std::string> p(v); auto i = p.begin(); acme::send(*i--); }  // expect: user.name -> acme
  { std::vector<std::string> v{u.plan}; std::span<std::string> p(v); auto i = p.begin(); acme::send(*i--); }
  { std::vector<std::string> v{u.name}; std::span<std::string> p(v); auto i = p.begin(); acme::send(*(i += 0)); }  // expect: user.name -> acme
  { std::vector<std::string> v{u.plan}; std::span<std::string> p(v); auto i = p.begin(); acme::send(*(i += 0)); }
  { std::vector<std::string> v{u.name}; std::span<std::string> p(v); auto i = p.begin(); acme::send(*(i -= 0)); }  // expect: user.name -> acme
  { std::vector<std::string> v{u.plan}; std::span<std::string> p(v); auto i = p.begin(); acme::send(*(i -= 0)); }
  { std::vector<std::string> v{u.name}; std::span<std::string> p(v); auto i = p.begin(); acme::send(*(i + 0)); }  // expect: user.name -> acme
  { std::vector<std::string> v{u.plan}; std::span<std::string> p(v); auto i = p.begin(); acme::send(*(i + 0)); }
  { std::vector<std::string> v{u.name}; std::span<std::string> p(v); auto i = p.begin(); acme::send(*(i - 0)); }  // expect: user.name -> acme
  { std::vector<std::string> v{u.plan}; std::span<std::string> p(v); auto i = p.begin(); acme::send(*(i - 0)); }
}
