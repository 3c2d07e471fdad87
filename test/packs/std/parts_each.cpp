// Parts of a text or list refer to what it does.
#include "pii_case.h"

#include <ranges>
#include <string>
#include <vector>

namespace vw = std::views;

void parts(const User& u) {
  { std::string t = u.name; acme::send(*(*vw::lazy_split(t, ' ').begin()).begin()); }  // expect: user.name -> acme confidence high
  { std::string t = u.plan; acme::send(*(*vw::lazy_split(t, ' ').begin()).begin()); }
  { std::string t = u.name; acme::send(*(*(t | vw::lazy_split(' ')).begin()).begin()); }  // expect: user.name -> acme confidence high
  { std::string t = u.plan; acme::send(*(*(t | vw::lazy_split(' ')).begin()).begin()); }
  { std::string t = u.name; for (auto part : t | vw::lazy_split(' ')) for (char c : part) acme::send(c); }  // expect: user.name -> acme confidence high
  { std::string t = u.plan; for (auto part : t | vw::lazy_split(' ')) for (char c : part) acme::send(c); }
  { std::string t = u.name; acme::send(*(*vw::split(t, ' ').begin()).begin()); }  // expect: user.name -> acme confidence high
  { std::string t = u.plan; acme::send(*(*vw::split(t, ' ').begin()).begin()); }
  { std::string t = u.name; auto parts = vw::split(t, ' '); auto at = parts.begin(); auto part = *at; acme::send(*part.begin()); }  // expect: user.name -> acme confidence high
  { std::string t = u.plan; auto parts = vw::split(t, ' '); auto at = parts.begin(); auto part = *at; acme::send(*part.begin()); }
  { std::string t = u.name; for (auto part : t | vw::split(' ')) acme::send(std::string(part.begin(), part.end())); }  // expect: user.name -> acme confidence high
  { std::string t = u.plan; for (auto part : t | vw::split(' ')) acme::send(std::string(part.begin(), part.end())); }
  { std::vector<std::string> v{u.name}, by{"x"}; for (auto part : vw::lazy_split(v, by)) for (const std::string& s : part) acme::send(s[0]); }  // expect: user.name -> acme confidence high
  { std::vector<std::string> v{u.plan}, by{"x"}; for (auto part : vw::lazy_split(v, by)) for (const std::string& s : part) acme::send(s[0]); }
  { std::vector<std::string> v{u.name}, by{"x"}; for (auto part : v | vw::lazy_split(by)) for (const std::string& s : part) acme::send(s[0]); }  // expect: user.name -> acme confidence high
  { std::vector<std::string> v{u.plan}, by{"x"}; for (auto part : v | vw::lazy_split(by)) for (const std::string& s : part) acme::send(s[0]); }
}
