// Abseil: strings, Status and StatusOr, Cord, containers, time.
#include "pii_case.h"

#include <absl/container/flat_hash_map.h>
#include <absl/container/flat_hash_set.h>
#include <absl/container/inlined_vector.h>
#include <absl/status/status.h>
#include <absl/status/statusor.h>
#include <absl/strings/ascii.h>
#include <absl/strings/cord.h>
#include <absl/strings/escaping.h>
#include <absl/strings/match.h>
#include <absl/strings/numbers.h>
#include <absl/strings/str_cat.h>
#include <absl/strings/str_format.h>
#include <absl/strings/str_join.h>
#include <absl/strings/str_replace.h>
#include <absl/strings/str_split.h>
#include <absl/strings/strip.h>
#include <absl/strings/substitute.h>

absl::StatusOr<std::string> name_of(const User& u) {
  if (u.id == 0) return absl::NotFoundError(absl::StrCat("no ", u.email));
  return u.name;
}

void strings(const User& u) {
  acme::send(absl::StrCat("x", u.plan, 1));
  acme::send(absl::StrCat("x", u.name, 1));               // expect: user.name -> acme
  std::string a;
  absl::StrAppend(&a, u.plan);
  acme::send(a);
  absl::StrAppend(&a, "x", u.email);
  acme::send(a);                                          // expect: user.contact.email -> acme
  acme::send(absl::StrFormat("%s", u.plan));
  acme::send(absl::StrFormat("%s %d", u.name, 1));        // expect: user.name -> acme
  std::string b;
  absl::StrAppendFormat(&b, "%s", u.phone);
  acme::send(b);                                          // expect: user.contact.phone_number -> acme
  std::vector<std::string> names{u.name}, plans{u.plan};
  acme::send(absl::StrJoin(names, ","));                  // expect: user.name -> acme
  acme::send(absl::StrJoin(plans, ","));
  acme::send(absl::Substitute("$0 $1", u.plan, u.name));  // expect: user.name -> acme
  std::vector<std::string> parts = absl::StrSplit(u.email, '@');
  acme::send(parts[0]);                                   // expect: user.contact.email -> acme
  for (absl::string_view part : absl::StrSplit(u.email, '@')) acme::send(std::string(part));   // expect: user.contact.email -> acme
  std::vector<std::string> other = absl::StrSplit(u.plan, '@');
  acme::send(other[0]);
  acme::send(absl::StrReplaceAll(u.name, {{"a", "b"}}));  // expect: user.name -> acme
  acme::send(absl::AsciiStrToLower(u.name));              // expect: user.name -> acme
  acme::send(std::string(absl::StripAsciiWhitespace(u.name)));            // expect: user.name -> acme
  std::string c = u.name;
  absl::AsciiStrToUpper(&c);
  acme::send(c);                                          // expect: user.name -> acme
  acme::send(absl::Base64Escape(u.email));                // expect: user.contact.email -> acme
  std::string d;
  absl::Base64Escape(u.email, &d);
  acme::send(d);                                          // expect: user.contact.email -> acme
  std::string e;
  absl::Base64Unescape(d, &e);
  acme::send(e);                                          // expect: user.contact.email -> acme
  acme::send(absl::BytesToHexString(u.phone));            // expect: user.contact.phone_number -> acme
  acme::send(absl::CEscape(u.plan));
  int n = 0;
  if (absl::SimpleAtoi(u.phone, &n)) acme::send(n);       // expect: user.contact.phone_number -> acme
  acme::send(absl::StrContains(u.name, "x"));
  acme::send(absl::StartsWith(u.name, u.email));
  acme::send(absl::EqualsIgnoreCase(u.name, u.email));
  absl::string_view v = u.name;
  acme::send(absl::ConsumePrefix(&v, "x"));
  acme::send(std::string(v));                             // expect: user.name -> acme
  absl::Cord cord(u.plan);
  acme::send(std::string(cord));
  cord.Append(u.name);
  acme::send(std::string(cord));                          // expect: user.name -> acme
}

void results(const User& u) {
  auto a = name_of(u);
  acme::send(a.ok());
  acme::send(*a);                                         // expect: user.name -> acme
  acme::send(a.value());                                  // expect: user.name -> acme
  acme::send(a->c_str());                                 // expect: user.name -> acme
  acme::send(std::string(a.status().message()));          // expect: user.contact.email -> acme
  absl::Status s = absl::InvalidArgumentError(u.plan);
  acme::send(s.ToString());
  acme::send(s.ok());
  s = absl::InternalError(u.email);
  acme::send(std::string(s.message()));                   // expect: user.contact.email -> acme
  acme::send(s.ToString());                               // expect: user.contact.email -> acme
  s = absl::OkStatus();
  acme::send(s.ToString());
  absl::Status t(absl::StatusCode::kInternal, u.phone);
  acme::send(std::string(t.message()));                   // expect: user.contact.phone_number -> acme
  acme::send(static_cast<int>(t.code()));
}

void containers(const User& u) {
  absl::flat_hash_map<std::string, std::string> a;
  a[u.plan] = u.email;
  acme::send(a.begin()->first);
  acme::send(a["x"]);                                     // expect: user.contact.email -> acme
  a.insert({u.plan, "x"});
  if (auto it = a.find("x"); it != a.end()) acme::send(it->second);       // expect: user.contact.email -> acme
  for (const auto& [key, value] : a) {
    acme::send(key);
    acme::send(value);                                    // expect: user.contact.email -> acme
  }
  acme::send(a.contains(u.email));
  acme::send(a.size());
  a.clear();
  acme::send(a["x"]);
  absl::flat_hash_set<std::string> b;
  b.insert(u.plan);
  for (const auto& s : b) acme::send(s);
  b.insert(u.name);
  for (const auto& s : b) acme::send(s);                  // expect: user.name -> acme
  absl::InlinedVector<std::string, 4> c;
  c.push_back(u.plan);
  acme::send(c[0]);
  c.push_back(u.name);
  acme::send(c.back());                                   // expect: user.name -> acme
}

int main() {
  User u = load_user(1);
  strings(u);
  results(u);
  containers(u);
}
