// flags: -DFMT_HEADER_ONLY
// {fmt}: what the other tests leave out, each call with its twin.
#include "pii_case.h"

#include <cstdarg>
#include <fmt/color.h>
#include <fmt/format.h>
#include <fmt/ostream.h>
#include <fmt/printf.h>
#include <iterator>
#include <string>

void formatted(const User& u) {
  { acme::send(fmt::format("{}", fmt::group_digits(std::stoi(u.name)))); }  // expect: user.name -> acme
  { acme::send(fmt::format("{}", fmt::group_digits(std::stoi(u.plan)))); }
  { acme::send(fmt::format("{}", fmt::streamed(u.name))); }  // expect: user.name -> acme
  { acme::send(fmt::format("{}", fmt::streamed(u.plan))); }
  { acme::send(fmt::format("{}", fmt::styled(u.name, fmt::emphasis::bold))); }  // expect: user.name -> acme
  { acme::send(fmt::format("{}", fmt::styled(u.plan, fmt::emphasis::bold))); }
  { acme::send(fmt::vsprintf("%s", fmt::make_printf_args(u.name))); }  // expect: user.name -> acme
  { acme::send(fmt::vsprintf("%s", fmt::make_printf_args(u.plan))); }
  {
    std::string s, t = u.name;
    fmt::vformat_to(std::back_inserter(s), "{}", fmt::make_format_args(t));
    acme::send(s);  // expect: user.name -> acme
  }
  {
    std::string s, t = u.plan;
    fmt::vformat_to(std::back_inserter(s), "{}", fmt::make_format_args(t));
    acme::send(s);
  }
  {
    std::string s(9, 'x'), t = u.name;
    acme::send(*(fmt::vformat_to(s.begin(), "{}", fmt::make_format_args(t)) - 1));  // expect: user.name -> acme
  }
  {
    std::string s(9, 'x'), t = u.plan;
    acme::send(*(fmt::vformat_to(s.begin(), "{}", fmt::make_format_args(t)) - 1));
  }
  { char s[9]; std::string t = u.name; fmt::vformat_to_n(s, 9, "{}", fmt::make_format_args(t)); acme::send(s); }  // expect: user.name -> acme
  { char s[9]; std::string t = u.plan; fmt::vformat_to_n(s, 9, "{}", fmt::make_format_args(t)); acme::send(s); }
  {
    std::string s(9, 'x'), t = u.name;
    acme::send(*(fmt::vformat_to_n(s.begin(), 9, "{}", fmt::make_format_args(t)).out - 1));  // expect: user.name -> acme
  }
  {
    std::string s(9, 'x'), t = u.plan;
    acme::send(*(fmt::vformat_to_n(s.begin(), 9, "{}", fmt::make_format_args(t)).out - 1));
  }
  { std::string t = u.name; fmt::string_view v = t; acme::send(*v.begin()); }  // expect: user.name -> acme
  { std::string t = u.plan; fmt::string_view v = t; acme::send(*v.begin()); }
  { std::string t = u.name; fmt::string_view v = t; acme::send(*(v.end() - 1)); }  // expect: user.name -> acme
  { std::string t = u.plan; fmt::string_view v = t; acme::send(*(v.end() - 1)); }
  { std::string t = u.name; fmt::string_view v = t; acme::send(v.data()); }  // expect: user.name -> acme
  { std::string t = u.plan; fmt::string_view v = t; acme::send(v.data()); }
  { fmt::format_int i(std::stoi(u.name)); acme::send(i.data()); }  // expect: user.name -> acme
  { fmt::format_int i(std::stoi(u.plan)); acme::send(i.data()); }
  { fmt::memory_buffer b; std::string t = u.name; b.append(t); acme::send(fmt::to_string(b)); }  // expect: user.name -> acme
  { fmt::memory_buffer b; std::string t = u.plan; b.append(t); acme::send(fmt::to_string(b)); }
  { fmt::memory_buffer b; b.push_back(u.name[0]); acme::send(fmt::to_string(b)); }  // expect: user.name -> acme
  { fmt::memory_buffer b; b.push_back(u.plan[0]); acme::send(fmt::to_string(b)); }
  { fmt::memory_buffer b; b.append(std::string(u.name)); acme::send(*b.begin()); }  // expect: user.name -> acme
  { fmt::memory_buffer b; b.append(std::string(u.plan)); acme::send(*b.begin()); }
  { fmt::memory_buffer b; b.append(std::string(u.name)); acme::send(*(b.end() - 1)); }  // expect: user.name -> acme
  { fmt::memory_buffer b; b.append(std::string(u.plan)); acme::send(*(b.end() - 1)); }
  { fmt::memory_buffer b; b.append(std::string(u.name)); acme::send(b[0]); }  // expect: user.name -> acme
  { fmt::memory_buffer b; b.append(std::string(u.plan)); acme::send(b[0]); }
  { acme::send(fmt::format(fmt::runtime(u.name))); }  // expect: user.name -> acme
  { acme::send(fmt::format(fmt::runtime(u.plan))); }
}

void asked(const User& u) {
  fmt::string_view v = u.name;
  fmt::memory_buffer b;
  acme::send(v.data());                          // expect: user.name -> acme
  acme::send(v.compare("x"));
  acme::send(v.size());
  acme::send(b.capacity());
  acme::send(b.size());
  b.reserve(9);
  b.resize(9);
}
