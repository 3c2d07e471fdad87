// flags: -std=c++14 -Wno-everything
// Before C++17 Abseil has a string_view of its own.
#include "pii_case.h"

#include <absl/strings/string_view.h>
#include <absl/strings/strip.h>
#include <string>

void views(const User& u) {
  { absl::string_view v = u.name; acme::send(v.at(0)); }  // expect: user.name -> acme
  { absl::string_view v = u.plan; acme::send(v.at(0)); }
  { absl::string_view v = u.name; acme::send(v.back()); }  // expect: user.name -> acme
  { absl::string_view v = u.plan; acme::send(v.back()); }
  { absl::string_view v = u.name; acme::send(*v.begin()); }  // expect: user.name -> acme
  { absl::string_view v = u.plan; acme::send(*v.begin()); }
  { absl::string_view v = u.name; acme::send(*v.cbegin()); }  // expect: user.name -> acme
  { absl::string_view v = u.plan; acme::send(*v.cbegin()); }
  { absl::string_view v = u.name; acme::send(*(v.end() - 1)); }  // expect: user.name -> acme
  { absl::string_view v = u.plan; acme::send(*(v.end() - 1)); }
  { absl::string_view v = u.name; acme::send(*(v.cend() - 1)); }  // expect: user.name -> acme
  { absl::string_view v = u.plan; acme::send(*(v.cend() - 1)); }
  { absl::string_view v = u.name; acme::send(v.data()); }  // expect: user.name -> acme
  { absl::string_view v = u.plan; acme::send(v.data()); }
  { absl::string_view v = u.name; acme::send(v.front()); }  // expect: user.name -> acme
  { absl::string_view v = u.plan; acme::send(v.front()); }
  { absl::string_view v = u.name; acme::send(v[0]); }  // expect: user.name -> acme
  { absl::string_view v = u.plan; acme::send(v[0]); }
  { absl::string_view v = u.name; acme::send(*v.rbegin()); }  // expect: user.name -> acme
  { absl::string_view v = u.plan; acme::send(*v.rbegin()); }
  { absl::string_view v = u.name; acme::send(*(v.rend() - 1)); }  // expect: user.name -> acme
  { absl::string_view v = u.plan; acme::send(*(v.rend() - 1)); }
  { absl::string_view v = u.name; acme::send(std::string(v.substr(1))); }  // expect: user.name -> acme
  { absl::string_view v = u.plan; acme::send(std::string(v.substr(1))); }
  { absl::string_view v = u.name; acme::send(std::string(v)); }  // expect: user.name -> acme
  { absl::string_view v = u.plan; acme::send(std::string(v)); }
  { absl::string_view v = u.name; char b[9]; v.copy(b, 3); acme::send(b); }  // expect: user.name -> acme
  { absl::string_view v = u.plan; char b[9]; v.copy(b, 3); acme::send(b); }
  absl::string_view v = u.name, w = u.plan;
  acme::send(v.data());                          // expect: user.name -> acme
  acme::send(v == w);
  acme::send(v != w);
  acme::send(v < w);
  acme::send(v <= w);
  acme::send(v > w);
  acme::send(v >= w);
  acme::send(v.compare(w));
  acme::send(v.empty());
  acme::send(v.find("x"));
  acme::send(v.find_first_of("x"));
  acme::send(v.find_last_of("x"));
  acme::send(v.length());
  acme::send(v.max_size());
  acme::send(v.rfind("x"));
  acme::send(v.size());
  v.remove_prefix(1);
  v.remove_suffix(1);
  acme::send(v.data());                          // expect: user.name -> acme
}
