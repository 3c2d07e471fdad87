// Spans, optionals and iterators that are made of another one.
#include "pii_case.h"

#include <filesystem>
#include <initializer_list>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

void made_from(const User& u) {
  { const std::initializer_list<std::string> all{u.name}; std::span<const std::string> s(all); acme::send(s[0]); }  // expect: user.name -> acme confidence high
  { const std::initializer_list<std::string> all{u.plan}; std::span<const std::string> s(all); acme::send(s[0]); }
  { std::initializer_list<std::string> all{u.name}; std::span<const std::string> s(all); acme::send(s[0]); }  // expect: user.name -> acme confidence high
  { std::initializer_list<std::string> all{u.plan}; std::span<const std::string> s(all); acme::send(s[0]); }
  { acme::send(std::span<const std::string>(std::vector<std::string>{u.name})[0]); }  // expect: user.name -> acme confidence high
  { acme::send(std::span<const std::string>(std::vector<std::string>{u.plan})[0]); }
  { const std::optional<std::string> o(u.name); std::optional<std::string_view> v(o); acme::send(*v); }  // expect: user.name -> acme confidence high
  { const std::optional<std::string> o(u.plan); std::optional<std::string_view> v(o); acme::send(*v); }
  { std::optional<std::string> o(u.name); std::optional<std::string_view> v(o); acme::send(*v); }  // expect: user.name -> acme confidence high
  { std::optional<std::string> o(u.plan); std::optional<std::string_view> v(o); acme::send(*v); }
  { std::filesystem::directory_iterator a("/tmp"), b(u.name); auto c = std::move(a); acme::send(c->path().string()); }
  { std::filesystem::directory_iterator a(u.name); auto c = std::move(a); acme::send(c->path().string()); }  // expect: user.name -> acme
}
