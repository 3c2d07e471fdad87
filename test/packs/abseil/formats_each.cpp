// needs: absl/strings/str_format.h libabsl-dev
// flags: -std=c++20 -Wno-everything
// Abseil: formats with arguments of any type, numbers, flags; each call with its twin.
#include "pii_case.h"

#include <absl/container/btree_map.h>
#include <absl/container/btree_set.h>
#include <absl/flags/marshalling.h>
#include <absl/strings/cord.h>
#include <absl/strings/str_cat.h>
#include <absl/strings/str_format.h>
#include <absl/types/span.h>
#include <sstream>
#include <string>
#include <vector>

// Declared as in absl/strings/match.h and cord.h of 20260526; Debian's Abseil is older.
namespace absl {
bool StrContainsIgnoreCase(absl::string_view haystack, absl::string_view needle) noexcept;
void AppendCordToString(const Cord& src, std::string* dst);
}  // namespace absl

void formats(const User& u) {
  { acme::send(absl::StrCat(absl::Hex(std::stoi(u.name)))); }  // expect: user.name -> acme confidence high
  { acme::send(absl::StrCat(absl::Hex(std::stoi(u.plan)))); }
  { acme::send(absl::StrCat(absl::Hex(std::stoi(u.name), absl::kZeroPad8))); }  // expect: user.name -> acme confidence high
  { acme::send(absl::StrCat(absl::Hex(std::stoi(u.plan), absl::kZeroPad8))); }
  { acme::send(absl::StrCat(absl::Dec(std::stoi(u.name)))); }  // expect: user.name -> acme confidence high
  { acme::send(absl::StrCat(absl::Dec(std::stoi(u.plan)))); }
  { std::ostringstream o; o << absl::StreamFormat("%s", u.name); acme::send(o.str()); }  // expect: user.name -> acme confidence high
  { std::ostringstream o; o << absl::StreamFormat("%s", u.plan); acme::send(o.str()); }
  { std::string s; absl::FormatUntyped(&s, absl::UntypedFormatSpec("%s"), {absl::FormatArg(u.name)}); acme::send(s); }  // expect: user.name -> acme confidence high
  { std::string s; absl::FormatUntyped(&s, absl::UntypedFormatSpec("%s"), {absl::FormatArg(u.plan)}); acme::send(s); }
  { std::string s; std::vector<absl::FormatArg> a; a.emplace_back(u.name); absl::FormatUntyped(&s, absl::UntypedFormatSpec("%s"), a); acme::send(s); }  // expect: user.name -> acme confidence high
  { std::string s; std::vector<absl::FormatArg> a; a.emplace_back(u.plan); absl::FormatUntyped(&s, absl::UntypedFormatSpec("%s"), a); acme::send(s); }
}

void flags(const User& u) {
  { int n = 0; std::string e; absl::ParseFlag(u.name, &n, &e); acme::send(n); }  // expect: user.name -> acme confidence high
  { int n = 0; std::string e; absl::ParseFlag(u.plan, &n, &e); acme::send(n); }
  { std::string v, e; absl::ParseFlag(u.name, &v, &e); acme::send(v); }  // expect: user.name -> acme confidence high
  { std::string v, e; absl::ParseFlag(u.plan, &v, &e); acme::send(v); }
  { acme::send(absl::UnparseFlag(u.name)); }  // expect: user.name -> acme confidence high
  { acme::send(absl::UnparseFlag(u.plan)); }
  { acme::send(absl::UnparseFlag(std::stoi(u.name))); }  // expect: user.name -> acme confidence high
  { acme::send(absl::UnparseFlag(std::stoi(u.plan))); }
  { int n = 0; std::string e; acme::send(absl::ParseFlag(u.name, &n, &e)); }
}

void positions(const User& u) {
  { absl::btree_set<std::string> c{u.name}; auto p = c.end(); --p; acme::send(*p); }  // expect: user.name -> acme confidence high
  { absl::btree_set<std::string> c{u.plan}; auto p = c.end(); --p; acme::send(*p); }
  { absl::btree_map<int, std::string> c; c[1] = u.name; auto p = c.end(); --p; acme::send(p->second); }  // expect: user.name -> acme confidence high
  { absl::btree_map<int, std::string> c; c[1] = u.plan; auto p = c.end(); --p; acme::send(p->second); }
  { absl::btree_map<int, std::string> c; c[1] = u.name; auto p = c.cend(); --p; acme::send(p->second); }  // expect: user.name -> acme confidence high
  { absl::btree_map<int, std::string> c; c[1] = u.plan; auto p = c.cend(); --p; acme::send(p->second); }
}

void spans(const User& u) {
  { std::vector<std::string> v{u.name}; absl::Span<const std::string> s(v); acme::send(s[0]); }  // expect: user.name -> acme confidence high
  { std::vector<std::string> v{u.plan}; absl::Span<const std::string> s(v); acme::send(s[0]); }
  { std::vector<std::string> v{u.name}; absl::Span<std::string> s(v.data(), 1); acme::send(s.at(0)); }  // expect: user.name -> acme confidence high
  { std::vector<std::string> v{u.plan}; absl::Span<std::string> s(v.data(), 1); acme::send(s.at(0)); }
  { std::vector<std::string> v{u.plan}; absl::Span<std::string> s = absl::MakeSpan(v); s[0] = u.name; acme::send(v[0]); }  // expect: user.name -> acme confidence high
  { std::vector<std::string> v{u.plan}; absl::Span<std::string> s = absl::MakeSpan(v); s[0] = u.plan; acme::send(v[0]); }
  { std::vector<std::string> v{u.name}; acme::send(absl::MakeConstSpan(v).front()); }  // expect: user.name -> acme confidence high
  { std::vector<std::string> v{u.plan}; acme::send(absl::MakeConstSpan(v).front()); }
  { std::vector<std::string> v{u.name}; acme::send(absl::MakeSpan(v.data(), 1).back()); }  // expect: user.name -> acme confidence high
  { std::vector<std::string> v{u.plan}; acme::send(absl::MakeSpan(v.data(), 1).back()); }
  { std::vector<std::string> v{u.name}; acme::send(absl::MakeConstSpan(v.data(), 1)[0]); }  // expect: user.name -> acme confidence high
  { std::vector<std::string> v{u.plan}; acme::send(absl::MakeConstSpan(v.data(), 1)[0]); }
  { std::vector<std::string> v{u.name}; acme::send(*absl::MakeConstSpan(v).data()); }  // expect: user.name -> acme confidence high
  { std::vector<std::string> v{u.plan}; acme::send(*absl::MakeConstSpan(v).data()); }
  { std::vector<std::string> v{u.name}; auto s = absl::MakeConstSpan(v); for (auto p = s.begin(); p != s.end(); ++p) acme::send(*p); }  // expect: user.name -> acme confidence high
  { std::vector<std::string> v{u.plan}; auto s = absl::MakeConstSpan(v); for (auto p = s.begin(); p != s.end(); ++p) acme::send(*p); }
  { std::vector<std::string> v{u.name}; auto s = absl::MakeConstSpan(v); for (auto p = s.cbegin(); p != s.cend(); ++p) acme::send(*p); }  // expect: user.name -> acme confidence high
  { std::vector<std::string> v{u.plan}; auto s = absl::MakeConstSpan(v); for (auto p = s.cbegin(); p != s.cend(); ++p) acme::send(*p); }
  { std::vector<std::string> v{u.name}; acme::send(absl::MakeConstSpan(v).subspan(0)[0]); }  // expect: user.name -> acme confidence high
  { std::vector<std::string> v{u.plan}; acme::send(absl::MakeConstSpan(v).subspan(0)[0]); }
  { std::vector<std::string> v{u.name}; acme::send(absl::MakeConstSpan(v).first(1)[0]); }  // expect: user.name -> acme confidence high
  { std::vector<std::string> v{u.plan}; acme::send(absl::MakeConstSpan(v).first(1)[0]); }
  { std::vector<std::string> v{u.name}; acme::send(absl::MakeConstSpan(v).last(1)[0]); }  // expect: user.name -> acme confidence high
  { std::vector<std::string> v{u.plan}; acme::send(absl::MakeConstSpan(v).last(1)[0]); }
  { std::vector<std::string> v{"x", u.name}; auto s = absl::MakeConstSpan(v); s.remove_prefix(1); acme::send(s[0]); }  // expect: user.name -> acme confidence high
  { std::vector<std::string> v{"x", u.plan}; auto s = absl::MakeConstSpan(v); s.remove_prefix(1); acme::send(s[0]); }
  { std::vector<std::string> v{u.name, "x"}; auto s = absl::MakeConstSpan(v); s.remove_suffix(1); acme::send(s[0]); }  // expect: user.name -> acme confidence high
  { std::vector<std::string> v{u.plan, "x"}; auto s = absl::MakeConstSpan(v); s.remove_suffix(1); acme::send(s[0]); }
  { std::vector<std::string> v{u.name}; acme::send(absl::MakeConstSpan(v).size()); }
  { std::vector<std::string> v{u.name}; acme::send(absl::MakeConstSpan(v).length()); }
  { std::vector<std::string> v{u.name}; acme::send(absl::MakeConstSpan(v).empty()); }
}

void newer(const User& u) {
  { std::string s = "x"; absl::AppendCordToString(absl::Cord(u.name), &s); acme::send(s); }  // expect: user.name -> acme confidence high
  { std::string s = "x"; absl::AppendCordToString(absl::Cord(u.plan), &s); acme::send(s); }
  { acme::send(absl::StrContainsIgnoreCase(u.name, "x")); }
}
