// flags: -std=c++20 -Wno-everything
// Abseil: what the other test leaves out, each call with its twin.
#include "pii_case.h"

#include <absl/container/btree_map.h>
#include <absl/container/btree_set.h>
#include <absl/container/fixed_array.h>
#include <absl/container/flat_hash_map.h>
#include <absl/container/flat_hash_set.h>
#include <absl/container/inlined_vector.h>
#include <absl/container/node_hash_map.h>
#include <absl/container/node_hash_set.h>
#include <absl/status/status.h>
#include <absl/status/statusor.h>
#include <absl/strings/ascii.h>
#include <absl/strings/cord.h>
#include <absl/strings/escaping.h>
#include <absl/strings/match.h>
#include <absl/strings/numbers.h>
#include <absl/strings/str_cat.h>
#include <absl/strings/str_format.h>
#include <absl/strings/str_split.h>
#include <absl/strings/strip.h>
#include <absl/strings/substitute.h>
#include <absl/time/time.h>
#include <sstream>
#include <string>
#include <utility>
#include <vector>

void texts(const User& u) {
  { acme::send(absl::CHexEscape(u.name)); }  // expect: user.name -> acme
  { acme::send(absl::CHexEscape(u.plan)); }
  { acme::send(absl::Utf8SafeCEscape(u.name)); }  // expect: user.name -> acme
  { acme::send(absl::Utf8SafeCEscape(u.plan)); }
  { acme::send(absl::WebSafeBase64Escape(u.name)); }  // expect: user.name -> acme
  { acme::send(absl::WebSafeBase64Escape(u.plan)); }
  { acme::send(absl::HexStringToBytes(u.name)); }  // expect: user.name -> acme
  { acme::send(absl::HexStringToBytes(u.plan)); }
  { acme::send(std::string(absl::StripLeadingAsciiWhitespace(u.name))); }  // expect: user.name -> acme
  { acme::send(std::string(absl::StripLeadingAsciiWhitespace(u.plan))); }
  { acme::send(std::string(absl::StripTrailingAsciiWhitespace(u.name))); }  // expect: user.name -> acme
  { acme::send(std::string(absl::StripTrailingAsciiWhitespace(u.plan))); }
  { acme::send(std::string(absl::StripPrefix(u.name, "x"))); }  // expect: user.name -> acme
  { acme::send(std::string(absl::StripPrefix(u.plan, "x"))); }
  { acme::send(std::string(absl::StripSuffix(u.name, "x"))); }  // expect: user.name -> acme
  { acme::send(std::string(absl::StripSuffix(u.plan, "x"))); }
  { acme::send(std::string(absl::NullSafeStringView(u.name.c_str()))); }  // expect: user.name -> acme
  { acme::send(std::string(absl::NullSafeStringView(u.plan.c_str()))); }
  { acme::send(std::string(absl::ClippedSubstr(u.name, 1))); }  // expect: user.name -> acme
  { acme::send(std::string(absl::ClippedSubstr(u.plan, 1))); }
  { acme::send(absl::StrCat(absl::Hex(std::stoi(u.name)))); }  // expect: user.name -> acme
  { acme::send(absl::StrCat(absl::Hex(std::stoi(u.plan)))); }
  { acme::send(absl::StrCat(absl::Dec(std::stoi(u.name)))); }  // expect: user.name -> acme
  { acme::send(absl::StrCat(absl::Dec(std::stoi(u.plan)))); }
  { acme::send(absl::FormatDuration(absl::Seconds(std::stoi(u.name)))); }  // expect: user.name -> acme
  { acme::send(absl::FormatDuration(absl::Seconds(std::stoi(u.plan)))); }
  { acme::send(absl::FormatTime(absl::FromUnixSeconds(std::stoi(u.name)))); }  // expect: user.name -> acme
  { acme::send(absl::FormatTime(absl::FromUnixSeconds(std::stoi(u.plan)))); }
  { acme::send(absl::implicit_cast<std::string>(u.name)); }  // expect: user.name -> acme
  { acme::send(absl::implicit_cast<std::string>(u.plan)); }
  { acme::send(absl::StrFormat("%s", absl::FormatStreamed(u.name))); }  // expect: user.name -> acme
  { acme::send(absl::StrFormat("%s", absl::FormatStreamed(u.plan))); }
  { acme::send(char(absl::ascii_tolower(u.name[0]))); }  // expect: user.name -> acme
  { acme::send(char(absl::ascii_tolower(u.plan[0]))); }
  { acme::send(char(absl::ascii_toupper(u.name[0]))); }  // expect: user.name -> acme
  { acme::send(char(absl::ascii_toupper(u.plan[0]))); }
  { std::string s; absl::SubstituteAndAppend(&s, "$0", u.name); acme::send(s); }  // expect: user.name -> acme
  { std::string s; absl::SubstituteAndAppend(&s, "$0", u.plan); acme::send(s); }
  { std::string s; absl::Format(&s, "%s", u.name); acme::send(s); }  // expect: user.name -> acme
  { std::string s; absl::Format(&s, "%s", u.plan); acme::send(s); }
  { char s[9]; absl::SNPrintF(s, 9, "%s", u.name); acme::send(s); }  // expect: user.name -> acme
  { char s[9]; absl::SNPrintF(s, 9, "%s", u.plan); acme::send(s); }
  { std::string s; absl::CopyCordToString(absl::Cord(u.name), &s); acme::send(s); }  // expect: user.name -> acme
  { std::string s; absl::CopyCordToString(absl::Cord(u.plan), &s); acme::send(s); }
  { std::string s, e; absl::CUnescape(u.name, &s, &e); acme::send(s); }  // expect: user.name -> acme
  { std::string s, e; absl::CUnescape(u.plan, &s, &e); acme::send(s); }
  { std::string s; absl::WebSafeBase64Escape(u.name, &s); acme::send(s); }  // expect: user.name -> acme
  { std::string s; absl::WebSafeBase64Escape(u.plan, &s); acme::send(s); }
  { std::string s; absl::WebSafeBase64Unescape(u.name, &s); acme::send(s); }  // expect: user.name -> acme
  { std::string s; absl::WebSafeBase64Unescape(u.plan, &s); acme::send(s); }
  { double d; absl::SimpleAtod(u.name, &d); acme::send(d); }  // expect: user.name -> acme
  { double d; absl::SimpleAtod(u.plan, &d); acme::send(d); }
  { float d; absl::SimpleAtof(u.name, &d); acme::send(double(d)); }  // expect: user.name -> acme
  { float d; absl::SimpleAtof(u.plan, &d); acme::send(double(d)); }
  { int d; absl::SimpleHexAtoi(u.name, &d); acme::send(d); }  // expect: user.name -> acme
  { int d; absl::SimpleHexAtoi(u.plan, &d); acme::send(d); }
  { bool d; absl::SimpleAtob(u.name, &d); acme::send(d); }  // expect: user.name -> acme
  { bool d; absl::SimpleAtob(u.plan, &d); acme::send(d); }
  { absl::Duration d; absl::ParseDuration(u.name, &d); acme::send(absl::FormatDuration(d)); }  // expect: user.name -> acme
  { absl::Duration d; absl::ParseDuration(u.plan, &d); acme::send(absl::FormatDuration(d)); }
  { absl::Time t; std::string e; absl::ParseTime("%Y", u.name, &t, &e); acme::send(absl::FormatTime(t)); }  // expect: user.name -> acme
  { absl::Time t; std::string e; absl::ParseTime("%Y", u.plan, &t, &e); acme::send(absl::FormatTime(t)); }
  { std::vector<std::string> v = absl::StrSplit(u.name, absl::MaxSplits(',', 1)); acme::send(v[0]); }  // expect: user.name -> acme
  { std::vector<std::string> v = absl::StrSplit(u.plan, absl::MaxSplits(',', 1)); acme::send(v[0]); }
  { auto parts = absl::StrSplit(u.name, ','); acme::send(std::string(parts.begin()->substr(0))); }  // expect: user.name -> acme
  { auto parts = absl::StrSplit(u.plan, ','); acme::send(std::string(parts.begin()->substr(0))); }
  { std::string s = u.name; absl::AsciiStrToLower(&s); acme::send(s); }  // expect: user.name -> acme
  { std::string s = u.plan; absl::AsciiStrToLower(&s); acme::send(s); }
  { std::string s = u.name; absl::RemoveExtraAsciiWhitespace(&s); acme::send(s); }  // expect: user.name -> acme
  { std::string s = u.plan; absl::RemoveExtraAsciiWhitespace(&s); acme::send(s); }
  { std::string s = u.name; absl::StripAsciiWhitespace(&s); acme::send(s); }  // expect: user.name -> acme
  { std::string s = u.plan; absl::StripAsciiWhitespace(&s); acme::send(s); }
  { absl::string_view v = u.name; absl::ConsumeSuffix(&v, "x"); acme::send(std::string(v)); }  // expect: user.name -> acme
  { absl::string_view v = u.plan; absl::ConsumeSuffix(&v, "x"); acme::send(std::string(v)); }
}

void cords(const User& u) {
  { absl::Cord c("x"); c.Prepend(u.name); acme::send(std::string(c)); }  // expect: user.name -> acme
  { absl::Cord c("x"); c.Prepend(u.plan); acme::send(std::string(c)); }
  { absl::Cord c; c = u.name; acme::send(std::string(c)); }  // expect: user.name -> acme
  { absl::Cord c; c = u.plan; acme::send(std::string(c)); }
  { absl::Cord c(u.name); acme::send(std::string(*c.Chunks().begin())); }  // expect: user.name -> acme
  { absl::Cord c(u.plan); acme::send(std::string(*c.Chunks().begin())); }
  { absl::Cord c(u.name); acme::send(char(*c.Chars().begin())); }  // expect: user.name -> acme
  { absl::Cord c(u.plan); acme::send(char(*c.Chars().begin())); }
  { absl::Cord c(u.name); acme::send(std::string(c.Flatten())); }  // expect: user.name -> acme
  { absl::Cord c(u.plan); acme::send(std::string(c.Flatten())); }
  { absl::Cord c(u.name); acme::send(std::string(c.Subcord(0, 3))); }  // expect: user.name -> acme
  { absl::Cord c(u.plan); acme::send(std::string(c.Subcord(0, 3))); }
  { absl::Cord c(u.name); acme::send(std::string(*c.TryFlat())); }  // expect: user.name -> acme
  { absl::Cord c(u.plan); acme::send(std::string(*c.TryFlat())); }
  { absl::Cord c(u.name); acme::send(char(c[0])); }  // expect: user.name -> acme
  { absl::Cord c(u.plan); acme::send(char(c[0])); }
  { absl::Cord c(u.name); c.Clear(); c.Append(u.plan); acme::send(std::string(c)); }
}

void asked(const User& u) {
  std::string s = u.name;
  absl::Cord c(s);
  acme::send(std::string(c));                    // expect: user.name -> acme
  acme::send(absl::EndsWith(s, "x"));
  acme::send(absl::EndsWithIgnoreCase(s, "x"));
  acme::send(absl::StartsWithIgnoreCase(s, "x"));
  acme::send(absl::ascii_isalnum(s[0]));
  acme::send(absl::ascii_isalpha(s[0]));
  acme::send(absl::ascii_isdigit(s[0]));
  acme::send(absl::ascii_isspace(s[0]));
  acme::send(absl::ascii_isupper(s[0]));
  acme::send(c.Compare("x"));
  acme::send(c.EndsWith("x"));
  acme::send(c.StartsWith("x"));
  acme::send(c.empty());
  acme::send(c.size());
  c.RemovePrefix(1);
  c.RemoveSuffix(1);
  acme::send(std::string(c));                    // expect: user.name -> acme
}

void statuses(const User& u) {
  { acme::send(std::string(absl::AbortedError(u.name).message())); }  // expect: user.name -> acme
  { acme::send(std::string(absl::AbortedError(u.plan).message())); }
  { acme::send(std::string(absl::AlreadyExistsError(u.name).message())); }  // expect: user.name -> acme
  { acme::send(std::string(absl::AlreadyExistsError(u.plan).message())); }
  { acme::send(std::string(absl::CancelledError(u.name).message())); }  // expect: user.name -> acme
  { acme::send(std::string(absl::CancelledError(u.plan).message())); }
  { acme::send(std::string(absl::DataLossError(u.name).message())); }  // expect: user.name -> acme
  { acme::send(std::string(absl::DataLossError(u.plan).message())); }
  { acme::send(std::string(absl::DeadlineExceededError(u.name).message())); }  // expect: user.name -> acme
  { acme::send(std::string(absl::DeadlineExceededError(u.plan).message())); }
  { acme::send(std::string(absl::FailedPreconditionError(u.name).message())); }  // expect: user.name -> acme
  { acme::send(std::string(absl::FailedPreconditionError(u.plan).message())); }
  { acme::send(std::string(absl::OutOfRangeError(u.name).message())); }  // expect: user.name -> acme
  { acme::send(std::string(absl::OutOfRangeError(u.plan).message())); }
  { acme::send(std::string(absl::PermissionDeniedError(u.name).message())); }  // expect: user.name -> acme
  { acme::send(std::string(absl::PermissionDeniedError(u.plan).message())); }
  { acme::send(std::string(absl::ResourceExhaustedError(u.name).message())); }  // expect: user.name -> acme
  { acme::send(std::string(absl::ResourceExhaustedError(u.plan).message())); }
  { acme::send(std::string(absl::UnauthenticatedError(u.name).message())); }  // expect: user.name -> acme
  { acme::send(std::string(absl::UnauthenticatedError(u.plan).message())); }
  { acme::send(std::string(absl::UnavailableError(u.name).message())); }  // expect: user.name -> acme
  { acme::send(std::string(absl::UnavailableError(u.plan).message())); }
  { acme::send(std::string(absl::UnimplementedError(u.name).message())); }  // expect: user.name -> acme
  { acme::send(std::string(absl::UnimplementedError(u.plan).message())); }
  { acme::send(std::string(absl::UnknownError(u.name).message())); }  // expect: user.name -> acme
  { acme::send(std::string(absl::UnknownError(u.plan).message())); }
  { absl::Status s; s.Update(absl::InternalError(u.name)); acme::send(std::string(s.message())); }  // expect: user.name -> acme
  { absl::Status s; s.Update(absl::InternalError(u.plan)); acme::send(std::string(s.message())); }
  { absl::Status s; s.SetPayload("url", absl::Cord(u.name)); acme::send(std::string(*s.GetPayload("url"))); }  // expect: user.name -> acme
  { absl::Status s; s.SetPayload("url", absl::Cord(u.plan)); acme::send(std::string(*s.GetPayload("url"))); }
  { std::ostringstream o; o << absl::InternalError(u.name); acme::send(o.str()); }  // expect: user.name -> acme
  { std::ostringstream o; o << absl::InternalError(u.plan); acme::send(o.str()); }
  { std::ostringstream o; (o << absl::InternalError("x")) << u.name; acme::send(o.str()); }  // expect: user.name -> acme
  { std::ostringstream o; (o << absl::InternalError("x")) << u.plan; acme::send(o.str()); }
  { std::ostringstream o; o << absl::Cord(u.name); acme::send(o.str()); }  // expect: user.name -> acme
  { std::ostringstream o; o << absl::Cord(u.plan); acme::send(o.str()); }
  {
    const absl::Status s = absl::InternalError(u.name);
    absl::StatusOr<std::string> v(s);
    acme::send(std::string(v.status().message()));  // expect: user.name -> acme
  }
  {
    const absl::Status s = absl::InternalError(u.plan);
    absl::StatusOr<std::string> v(s);
    acme::send(std::string(v.status().message()));
  }
  { absl::StatusOr<std::string> v(absl::InternalError(u.name)); acme::send(std::string(v.status().message())); }  // expect: user.name -> acme
  { absl::StatusOr<std::string> v(absl::InternalError(u.plan)); acme::send(std::string(v.status().message())); }
  { absl::StatusOr<std::string> v; v = std::string(u.name); acme::send(*v); }  // expect: user.name -> acme
  { absl::StatusOr<std::string> v; v = std::string(u.plan); acme::send(*v); }
  { absl::StatusOr<std::string> v(std::string("x")); acme::send(v.value_or(u.name)); }  // expect: user.name -> acme
  { absl::StatusOr<std::string> v(std::string("x")); acme::send(v.value_or(u.plan)); }
  { absl::StatusOr<std::string> v = std::string(u.name); acme::send(v.value_or("x")); }  // expect: user.name -> acme
  { absl::StatusOr<std::string> v = std::string(u.plan); acme::send(v.value_or("x")); }
  absl::Status t = absl::InternalError(u.name);
  absl::StatusOr<std::string> w(t);
  acme::send(std::string(t.message()));          // expect: user.name -> acme
  acme::send(absl::IsAlreadyExists(t));
  acme::send(absl::IsInternal(t));
  acme::send(absl::IsInvalidArgument(t));
  acme::send(absl::IsNotFound(t));
  acme::send(absl::IsUnavailable(t));
  acme::send(t.raw_code());
  acme::send(absl::StatusCodeToString(t.code()));
  t.IgnoreError();
  w.IgnoreError();
}

void vectors(const User& u) {
  { absl::InlinedVector<std::string, 2> v{u.name, u.name}; acme::send(v.at(0)); }  // expect: user.name -> acme
  { absl::InlinedVector<std::string, 2> v{u.plan, u.plan}; acme::send(v.at(0)); }
  { absl::InlinedVector<std::string, 2> v{u.name, u.name}; acme::send(*v.begin()); }  // expect: user.name -> acme
  { absl::InlinedVector<std::string, 2> v{u.plan, u.plan}; acme::send(*v.begin()); }
  { absl::InlinedVector<std::string, 2> v{u.name, u.name}; acme::send(*v.cbegin()); }  // expect: user.name -> acme
  { absl::InlinedVector<std::string, 2> v{u.plan, u.plan}; acme::send(*v.cbegin()); }
  { absl::InlinedVector<std::string, 2> v{u.name, u.name}; acme::send(*(v.cend() - 1)); }  // expect: user.name -> acme
  { absl::InlinedVector<std::string, 2> v{u.plan, u.plan}; acme::send(*(v.cend() - 1)); }
  { absl::InlinedVector<std::string, 2> v{u.name, u.name}; acme::send(v.data()[0]); }  // expect: user.name -> acme
  { absl::InlinedVector<std::string, 2> v{u.plan, u.plan}; acme::send(v.data()[0]); }
  { absl::InlinedVector<std::string, 2> v{u.name, u.name}; acme::send(v.emplace_back(u.name)); }  // expect: user.name -> acme
  { absl::InlinedVector<std::string, 2> v{u.plan, u.plan}; acme::send(v.emplace_back(u.plan)); }
  { absl::InlinedVector<std::string, 2> v{u.name, u.name}; acme::send(*(v.end() - 1)); }  // expect: user.name -> acme
  { absl::InlinedVector<std::string, 2> v{u.plan, u.plan}; acme::send(*(v.end() - 1)); }
  { absl::InlinedVector<std::string, 2> v{u.name, u.name}; acme::send(*v.erase(v.begin())); }  // expect: user.name -> acme
  { absl::InlinedVector<std::string, 2> v{u.plan, u.plan}; acme::send(*v.erase(v.begin())); }
  { absl::InlinedVector<std::string, 2> v{u.name, u.name}; acme::send(v.front()); }  // expect: user.name -> acme
  { absl::InlinedVector<std::string, 2> v{u.plan, u.plan}; acme::send(v.front()); }
  { absl::InlinedVector<std::string, 2> v{u.name, u.name}; acme::send(*v.insert(v.begin(), u.name)); }  // expect: user.name -> acme
  { absl::InlinedVector<std::string, 2> v{u.plan, u.plan}; acme::send(*v.insert(v.begin(), u.plan)); }
  { absl::InlinedVector<std::string, 2> v{u.name, u.name}; acme::send(*v.rbegin()); }  // expect: user.name -> acme
  { absl::InlinedVector<std::string, 2> v{u.plan, u.plan}; acme::send(*v.rbegin()); }
  { absl::InlinedVector<std::string, 2> v{u.name, u.name}; acme::send(*(v.rend() - 1)); }  // expect: user.name -> acme
  { absl::InlinedVector<std::string, 2> v{u.plan, u.plan}; acme::send(*(v.rend() - 1)); }
  { absl::InlinedVector<std::string, 2> v; v.emplace_back(u.name); acme::send(v[0]); }  // expect: user.name -> acme
  { absl::InlinedVector<std::string, 2> v; v.emplace_back(u.plan); acme::send(v[0]); }
  { absl::InlinedVector<std::string, 2> w{u.name}, v(w.begin(), w.end()); acme::send(v[0]); }  // expect: user.name -> acme
  { absl::InlinedVector<std::string, 2> w{u.plan}, v(w.begin(), w.end()); acme::send(v[0]); }
  { absl::InlinedVector<std::string, 2> v{u.name, u.name}; v.clear(); v.push_back(u.plan); acme::send(v[0]); }
  { absl::InlinedVector<std::string, 2> v{u.name, u.name}; v.pop_back(); acme::send(v[0]); }  // expect: user.name -> acme
  { absl::InlinedVector<std::string, 2> v{u.plan, u.plan}; v.pop_back(); acme::send(v[0]); }
  { absl::InlinedVector<std::string, 2> v{u.name, u.name}; v.reserve(9); acme::send(v[0]); }  // expect: user.name -> acme
  { absl::InlinedVector<std::string, 2> v{u.plan, u.plan}; v.reserve(9); acme::send(v[0]); }
  { absl::InlinedVector<std::string, 2> v{u.name, u.name}; acme::send(v.capacity()); }
  { absl::InlinedVector<std::string, 2> v{u.name, u.name}; acme::send(v.empty()); }
  { absl::InlinedVector<std::string, 2> v{u.name, u.name}; acme::send(v.size()); }
  { absl::FixedArray<std::string> v{u.name, u.name}; acme::send(v.at(0)); }  // expect: user.name -> acme
  { absl::FixedArray<std::string> v{u.plan, u.plan}; acme::send(v.at(0)); }
  { absl::FixedArray<std::string> v{u.name, u.name}; acme::send(v.back()); }  // expect: user.name -> acme
  { absl::FixedArray<std::string> v{u.plan, u.plan}; acme::send(v.back()); }
  { absl::FixedArray<std::string> v{u.name, u.name}; acme::send(*v.begin()); }  // expect: user.name -> acme
  { absl::FixedArray<std::string> v{u.plan, u.plan}; acme::send(*v.begin()); }
  { absl::FixedArray<std::string> v{u.name, u.name}; acme::send(v.data()[0]); }  // expect: user.name -> acme
  { absl::FixedArray<std::string> v{u.plan, u.plan}; acme::send(v.data()[0]); }
  { absl::FixedArray<std::string> v{u.name, u.name}; acme::send(*(v.end() - 1)); }  // expect: user.name -> acme
  { absl::FixedArray<std::string> v{u.plan, u.plan}; acme::send(*(v.end() - 1)); }
  { absl::FixedArray<std::string> v{u.name, u.name}; acme::send(v.front()); }  // expect: user.name -> acme
  { absl::FixedArray<std::string> v{u.plan, u.plan}; acme::send(v.front()); }
  { absl::FixedArray<std::string> v{u.name, u.name}; acme::send(v[0]); }  // expect: user.name -> acme
  { absl::FixedArray<std::string> v{u.plan, u.plan}; acme::send(v[0]); }
}

void sets(const User& u) {
  { absl::btree_set<std::string> c; c.insert({u.name, u.name}); acme::send(*c.begin()); }  // expect: user.name -> acme
  { absl::btree_set<std::string> c; c.insert({u.plan, u.plan}); acme::send(*c.begin()); }
  { absl::btree_set<std::string> c, d{u.name}; c.insert(d.begin(), d.end()); acme::send(*c.begin()); }  // expect: user.name -> acme
  { absl::btree_set<std::string> c, d{u.plan}; c.insert(d.begin(), d.end()); acme::send(*c.begin()); }
  { absl::btree_set<std::string> c; c.emplace(u.name); acme::send(*c.begin()); }  // expect: user.name -> acme
  { absl::btree_set<std::string> c; c.emplace(u.plan); acme::send(*c.begin()); }
  { absl::btree_set<std::string> c; acme::send(*c.emplace(u.name).first); }  // expect: user.name -> acme
  { absl::btree_set<std::string> c; acme::send(*c.emplace(u.plan).first); }
  { absl::btree_set<std::string> c; acme::send(*c.insert(u.name).first); }  // expect: user.name -> acme
  { absl::btree_set<std::string> c; acme::send(*c.insert(u.plan).first); }
  { absl::btree_set<std::string> c; c.insert(u.name); acme::send(*c.begin()); }  // expect: user.name -> acme
  { absl::btree_set<std::string> c; c.insert(u.plan); acme::send(*c.begin()); }
  { std::vector<std::string> w{u.name}; absl::btree_set<std::string> c(w.begin(), w.end()); acme::send(*c.begin()); }  // expect: user.name -> acme
  { std::vector<std::string> w{u.plan}; absl::btree_set<std::string> c(w.begin(), w.end()); acme::send(*c.begin()); }
  { absl::btree_set<std::string> c{u.name}; acme::send(*c.cbegin()); }  // expect: user.name -> acme
  { absl::btree_set<std::string> c{u.plan}; acme::send(*c.cbegin()); }
  { absl::btree_set<std::string> c{u.name}; acme::send(*c.find("x")); }  // expect: user.name -> acme
  { absl::btree_set<std::string> c{u.plan}; acme::send(*c.find("x")); }
  {
    absl::btree_set<std::string> c{u.name};
    for (auto i = c.begin(); i != c.end(); ++i) acme::send(i->size());
    acme::send(*c.begin());  // expect: user.name -> acme
  }
  {
    absl::btree_set<std::string> c{u.plan};
    for (auto i = c.begin(); i != c.end(); ++i) acme::send(i->size());
    acme::send(*c.begin());
  }
  {
    absl::btree_set<std::string> c{u.name};
    for (auto i = c.cbegin(); i != c.cend(); i++) acme::send(i->size());
    acme::send(*c.begin());  // expect: user.name -> acme
  }
  {
    absl::btree_set<std::string> c{u.plan};
    for (auto i = c.cbegin(); i != c.cend(); i++) acme::send(i->size());
    acme::send(*c.begin());
  }
  { absl::btree_set<std::string> c{u.name}; acme::send(*--c.end()); }  // expect: user.name -> acme
  { absl::btree_set<std::string> c{u.plan}; acme::send(*--c.end()); }
  { absl::btree_set<std::string> c{u.name}; acme::send(*--c.cend()); }  // expect: user.name -> acme
  { absl::btree_set<std::string> c{u.plan}; acme::send(*--c.cend()); }
  { absl::btree_set<std::string> c{u.name}; acme::send(*c.lower_bound("x")); }  // expect: user.name -> acme
  { absl::btree_set<std::string> c{u.plan}; acme::send(*c.lower_bound("x")); }
  { absl::btree_set<std::string> c{u.name}; acme::send(*c.upper_bound("x")); }  // expect: user.name -> acme
  { absl::btree_set<std::string> c{u.plan}; acme::send(*c.upper_bound("x")); }
  { absl::btree_set<std::string> c{u.name}; acme::send(*c.rbegin()); }  // expect: user.name -> acme
  { absl::btree_set<std::string> c{u.plan}; acme::send(*c.rbegin()); }
  { absl::btree_set<std::string> c{u.name}; acme::send(*--c.rend()); }  // expect: user.name -> acme
  { absl::btree_set<std::string> c{u.plan}; acme::send(*--c.rend()); }
  { absl::btree_set<std::string> c{u.name}; c.clear(); c.insert(u.plan); acme::send(*c.begin()); }
  { absl::btree_set<std::string> c{u.name}; acme::send(c.contains("x")); }
  { absl::btree_set<std::string> c{u.name}; acme::send(c.count("x")); }
  { absl::btree_set<std::string> c{u.name}; acme::send(c.empty()); }
  { absl::btree_set<std::string> c{u.name}; acme::send(c.size()); }
  { absl::btree_set<std::string> c{u.name}; acme::send(c == c); }
  { absl::flat_hash_set<std::string> c; c.insert({u.name, u.name}); acme::send(*c.begin()); }  // expect: user.name -> acme
  { absl::flat_hash_set<std::string> c; c.insert({u.plan, u.plan}); acme::send(*c.begin()); }
  { absl::flat_hash_set<std::string> c, d{u.name}; c.insert(d.begin(), d.end()); acme::send(*c.begin()); }  // expect: user.name -> acme
  { absl::flat_hash_set<std::string> c, d{u.plan}; c.insert(d.begin(), d.end()); acme::send(*c.begin()); }
  { absl::flat_hash_set<std::string> c; c.emplace(u.name); acme::send(*c.begin()); }  // expect: user.name -> acme
  { absl::flat_hash_set<std::string> c; c.emplace(u.plan); acme::send(*c.begin()); }
  { absl::flat_hash_set<std::string> c; acme::send(*c.emplace(u.name).first); }  // expect: user.name -> acme
  { absl::flat_hash_set<std::string> c; acme::send(*c.emplace(u.plan).first); }
  { absl::flat_hash_set<std::string> c; acme::send(*c.insert(u.name).first); }  // expect: user.name -> acme
  { absl::flat_hash_set<std::string> c; acme::send(*c.insert(u.plan).first); }
  { absl::flat_hash_set<std::string> c; c.insert(u.name); acme::send(*c.begin()); }  // expect: user.name -> acme
  { absl::flat_hash_set<std::string> c; c.insert(u.plan); acme::send(*c.begin()); }
  {
    std::vector<std::string> w{u.name};
    absl::flat_hash_set<std::string> c(w.begin(), w.end());
    acme::send(*c.begin());  // expect: user.name -> acme
  }
  {
    std::vector<std::string> w{u.plan};
    absl::flat_hash_set<std::string> c(w.begin(), w.end());
    acme::send(*c.begin());
  }
  { absl::flat_hash_set<std::string> c{u.name}; acme::send(*c.cbegin()); }  // expect: user.name -> acme
  { absl::flat_hash_set<std::string> c{u.plan}; acme::send(*c.cbegin()); }
  { absl::flat_hash_set<std::string> c{u.name}; acme::send(*c.find("x")); }  // expect: user.name -> acme
  { absl::flat_hash_set<std::string> c{u.plan}; acme::send(*c.find("x")); }
  {
    absl::flat_hash_set<std::string> c{u.name};
    for (auto i = c.begin(); i != c.end(); ++i) acme::send(i->size());
    acme::send(*c.begin());  // expect: user.name -> acme
  }
  {
    absl::flat_hash_set<std::string> c{u.plan};
    for (auto i = c.begin(); i != c.end(); ++i) acme::send(i->size());
    acme::send(*c.begin());
  }
  {
    absl::flat_hash_set<std::string> c{u.name};
    for (auto i = c.cbegin(); i != c.cend(); i++) acme::send(i->size());
    acme::send(*c.begin());  // expect: user.name -> acme
  }
  {
    absl::flat_hash_set<std::string> c{u.plan};
    for (auto i = c.cbegin(); i != c.cend(); i++) acme::send(i->size());
    acme::send(*c.begin());
  }
  { absl::flat_hash_set<std::string> c{u.name}; c.reserve(9); c.erase(c.cbegin()); acme::send(*c.begin()); }  // expect: user.name -> acme
  { absl::flat_hash_set<std::string> c{u.plan}; c.reserve(9); c.erase(c.cbegin()); acme::send(*c.begin()); }
  { absl::flat_hash_set<std::string> c{u.name}; c.clear(); c.insert(u.plan); acme::send(*c.begin()); }
  { absl::flat_hash_set<std::string> c{u.name}; acme::send(c.contains("x")); }
  { absl::flat_hash_set<std::string> c{u.name}; acme::send(c.count("x")); }
  { absl::flat_hash_set<std::string> c{u.name}; acme::send(c.empty()); }
  { absl::flat_hash_set<std::string> c{u.name}; acme::send(c.size()); }
  { absl::flat_hash_set<std::string> c{u.name}; acme::send(c == c); }
  { absl::flat_hash_set<std::string> c{u.name}; acme::send(c.capacity()); }
  { absl::flat_hash_set<std::string> c{u.name}; acme::send(double(c.load_factor())); }
  { absl::node_hash_set<std::string> c; c.insert({u.name, u.name}); acme::send(*c.begin()); }  // expect: user.name -> acme
  { absl::node_hash_set<std::string> c; c.insert({u.plan, u.plan}); acme::send(*c.begin()); }
  { absl::node_hash_set<std::string> c, d{u.name}; c.insert(d.begin(), d.end()); acme::send(*c.begin()); }  // expect: user.name -> acme
  { absl::node_hash_set<std::string> c, d{u.plan}; c.insert(d.begin(), d.end()); acme::send(*c.begin()); }
  { absl::node_hash_set<std::string> c; c.emplace(u.name); acme::send(*c.begin()); }  // expect: user.name -> acme
  { absl::node_hash_set<std::string> c; c.emplace(u.plan); acme::send(*c.begin()); }
  { absl::node_hash_set<std::string> c; acme::send(*c.emplace(u.name).first); }  // expect: user.name -> acme
  { absl::node_hash_set<std::string> c; acme::send(*c.emplace(u.plan).first); }
  { absl::node_hash_set<std::string> c; acme::send(*c.insert(u.name).first); }  // expect: user.name -> acme
  { absl::node_hash_set<std::string> c; acme::send(*c.insert(u.plan).first); }
  { absl::node_hash_set<std::string> c; c.insert(u.name); acme::send(*c.begin()); }  // expect: user.name -> acme
  { absl::node_hash_set<std::string> c; c.insert(u.plan); acme::send(*c.begin()); }
  {
    std::vector<std::string> w{u.name};
    absl::node_hash_set<std::string> c(w.begin(), w.end());
    acme::send(*c.begin());  // expect: user.name -> acme
  }
  {
    std::vector<std::string> w{u.plan};
    absl::node_hash_set<std::string> c(w.begin(), w.end());
    acme::send(*c.begin());
  }
  { absl::node_hash_set<std::string> c{u.name}; acme::send(*c.cbegin()); }  // expect: user.name -> acme
  { absl::node_hash_set<std::string> c{u.plan}; acme::send(*c.cbegin()); }
  { absl::node_hash_set<std::string> c{u.name}; acme::send(*c.find("x")); }  // expect: user.name -> acme
  { absl::node_hash_set<std::string> c{u.plan}; acme::send(*c.find("x")); }
  {
    absl::node_hash_set<std::string> c{u.name};
    for (auto i = c.begin(); i != c.end(); ++i) acme::send(i->size());
    acme::send(*c.begin());  // expect: user.name -> acme
  }
  {
    absl::node_hash_set<std::string> c{u.plan};
    for (auto i = c.begin(); i != c.end(); ++i) acme::send(i->size());
    acme::send(*c.begin());
  }
  {
    absl::node_hash_set<std::string> c{u.name};
    for (auto i = c.cbegin(); i != c.cend(); i++) acme::send(i->size());
    acme::send(*c.begin());  // expect: user.name -> acme
  }
  {
    absl::node_hash_set<std::string> c{u.plan};
    for (auto i = c.cbegin(); i != c.cend(); i++) acme::send(i->size());
    acme::send(*c.begin());
  }
  { absl::node_hash_set<std::string> c{u.name}; c.reserve(9); c.erase(c.cbegin()); acme::send(*c.begin()); }  // expect: user.name -> acme
  { absl::node_hash_set<std::string> c{u.plan}; c.reserve(9); c.erase(c.cbegin()); acme::send(*c.begin()); }
  { absl::node_hash_set<std::string> c{u.name}; c.clear(); c.insert(u.plan); acme::send(*c.begin()); }
  { absl::node_hash_set<std::string> c{u.name}; acme::send(c.contains("x")); }
  { absl::node_hash_set<std::string> c{u.name}; acme::send(c.count("x")); }
  { absl::node_hash_set<std::string> c{u.name}; acme::send(c.empty()); }
  { absl::node_hash_set<std::string> c{u.name}; acme::send(c.size()); }
  { absl::node_hash_set<std::string> c{u.name}; acme::send(c == c); }
  { absl::node_hash_set<std::string> c{u.name}; acme::send(c.capacity()); }
  { absl::node_hash_set<std::string> c{u.name}; acme::send(double(c.load_factor())); }
}

void maps(const User& u) {
  { absl::btree_map<int, std::string> c; c.insert_or_assign(1, u.name); acme::send(c.begin()->second); }  // expect: user.name -> acme
  { absl::btree_map<int, std::string> c; c.insert_or_assign(1, u.plan); acme::send(c.begin()->second); }
  { absl::btree_map<int, std::string> c; c.try_emplace(1, u.name); acme::send(c.begin()->second); }  // expect: user.name -> acme
  { absl::btree_map<int, std::string> c; c.try_emplace(1, u.plan); acme::send(c.begin()->second); }
  { absl::btree_map<int, std::string> c; c.emplace(1, u.name); acme::send(c.begin()->second); }  // expect: user.name -> acme
  { absl::btree_map<int, std::string> c; c.emplace(1, u.plan); acme::send(c.begin()->second); }
  { absl::btree_map<std::string, int> c; c.insert_or_assign(u.name, 1); acme::send(c.begin()->first); }  // expect: user.name -> acme
  { absl::btree_map<std::string, int> c; c.insert_or_assign(u.plan, 1); acme::send(c.begin()->first); }
  { absl::btree_map<std::string, int> c; c.try_emplace(u.name, 1); acme::send(c.begin()->first); }  // expect: user.name -> acme
  { absl::btree_map<std::string, int> c; c.try_emplace(u.plan, 1); acme::send(c.begin()->first); }
  { absl::btree_map<std::string, int> c; c.emplace(u.name, 1); acme::send(c.begin()->first); }  // expect: user.name -> acme
  { absl::btree_map<std::string, int> c; c.emplace(u.plan, 1); acme::send(c.begin()->first); }
  { absl::btree_map<std::string, int> c; c[u.name] = 1; acme::send(c.begin()->first); }  // expect: user.name -> acme
  { absl::btree_map<std::string, int> c; c[u.plan] = 1; acme::send(c.begin()->first); }
  { absl::btree_map<int, std::string> c; acme::send(c.insert_or_assign(1, u.name).first->second); }  // expect: user.name -> acme
  { absl::btree_map<int, std::string> c; acme::send(c.insert_or_assign(1, u.plan).first->second); }
  { absl::btree_map<int, std::string> c; acme::send(c.try_emplace(1, u.name).first->second); }  // expect: user.name -> acme
  { absl::btree_map<int, std::string> c; acme::send(c.try_emplace(1, u.plan).first->second); }
  { absl::btree_map<int, std::string> c; acme::send(c.emplace(1, u.name).first->second); }  // expect: user.name -> acme
  { absl::btree_map<int, std::string> c; acme::send(c.emplace(1, u.plan).first->second); }
  { absl::btree_map<int, std::string> c{{1, u.name}}; acme::send(c.at(1)); }  // expect: user.name -> acme
  { absl::btree_map<int, std::string> c{{1, u.plan}}; acme::send(c.at(1)); }
  { absl::btree_map<int, std::string> c{{1, u.name}}; acme::send(c[1]); }  // expect: user.name -> acme
  { absl::btree_map<int, std::string> c{{1, u.plan}}; acme::send(c[1]); }
  { absl::btree_map<int, std::string> c; c[1] = u.name; acme::send(c.at(1)); }  // expect: user.name -> acme
  { absl::btree_map<int, std::string> c; c[1] = u.plan; acme::send(c.at(1)); }
  { absl::btree_map<int, std::string> c{{1, u.name}}; acme::send(c.find(1)->second); }  // expect: user.name -> acme
  { absl::btree_map<int, std::string> c{{1, u.plan}}; acme::send(c.find(1)->second); }
  {
    std::vector<std::pair<int, std::string>> w{{1, u.name}};
    absl::btree_map<int, std::string> c(w.begin(), w.end());
    acme::send(c.begin()->second);  // expect: user.name -> acme
  }
  {
    std::vector<std::pair<int, std::string>> w{{1, u.plan}};
    absl::btree_map<int, std::string> c(w.begin(), w.end());
    acme::send(c.begin()->second);
  }
  { absl::flat_hash_map<int, std::string> c; c.insert_or_assign(1, u.name); acme::send(c.begin()->second); }  // expect: user.name -> acme
  { absl::flat_hash_map<int, std::string> c; c.insert_or_assign(1, u.plan); acme::send(c.begin()->second); }
  { absl::flat_hash_map<int, std::string> c; c.try_emplace(1, u.name); acme::send(c.begin()->second); }  // expect: user.name -> acme
  { absl::flat_hash_map<int, std::string> c; c.try_emplace(1, u.plan); acme::send(c.begin()->second); }
  { absl::flat_hash_map<int, std::string> c; c.emplace(1, u.name); acme::send(c.begin()->second); }  // expect: user.name -> acme
  { absl::flat_hash_map<int, std::string> c; c.emplace(1, u.plan); acme::send(c.begin()->second); }
  { absl::flat_hash_map<std::string, int> c; c.insert_or_assign(u.name, 1); acme::send(c.begin()->first); }  // expect: user.name -> acme
  { absl::flat_hash_map<std::string, int> c; c.insert_or_assign(u.plan, 1); acme::send(c.begin()->first); }
  { absl::flat_hash_map<std::string, int> c; c.try_emplace(u.name, 1); acme::send(c.begin()->first); }  // expect: user.name -> acme
  { absl::flat_hash_map<std::string, int> c; c.try_emplace(u.plan, 1); acme::send(c.begin()->first); }
  { absl::flat_hash_map<std::string, int> c; c.emplace(u.name, 1); acme::send(c.begin()->first); }  // expect: user.name -> acme
  { absl::flat_hash_map<std::string, int> c; c.emplace(u.plan, 1); acme::send(c.begin()->first); }
  { absl::flat_hash_map<std::string, int> c; c[u.name] = 1; acme::send(c.begin()->first); }  // expect: user.name -> acme
  { absl::flat_hash_map<std::string, int> c; c[u.plan] = 1; acme::send(c.begin()->first); }
  { absl::flat_hash_map<int, std::string> c; acme::send(c.insert_or_assign(1, u.name).first->second); }  // expect: user.name -> acme
  { absl::flat_hash_map<int, std::string> c; acme::send(c.insert_or_assign(1, u.plan).first->second); }
  { absl::flat_hash_map<int, std::string> c; acme::send(c.try_emplace(1, u.name).first->second); }  // expect: user.name -> acme
  { absl::flat_hash_map<int, std::string> c; acme::send(c.try_emplace(1, u.plan).first->second); }
  { absl::flat_hash_map<int, std::string> c; acme::send(c.emplace(1, u.name).first->second); }  // expect: user.name -> acme
  { absl::flat_hash_map<int, std::string> c; acme::send(c.emplace(1, u.plan).first->second); }
  { absl::flat_hash_map<int, std::string> c{{1, u.name}}; acme::send(c.at(1)); }  // expect: user.name -> acme
  { absl::flat_hash_map<int, std::string> c{{1, u.plan}}; acme::send(c.at(1)); }
  { absl::flat_hash_map<int, std::string> c{{1, u.name}}; acme::send(c[1]); }  // expect: user.name -> acme
  { absl::flat_hash_map<int, std::string> c{{1, u.plan}}; acme::send(c[1]); }
  { absl::flat_hash_map<int, std::string> c; c[1] = u.name; acme::send(c.at(1)); }  // expect: user.name -> acme
  { absl::flat_hash_map<int, std::string> c; c[1] = u.plan; acme::send(c.at(1)); }
  { absl::flat_hash_map<int, std::string> c{{1, u.name}}; acme::send(c.find(1)->second); }  // expect: user.name -> acme
  { absl::flat_hash_map<int, std::string> c{{1, u.plan}}; acme::send(c.find(1)->second); }
  {
    std::vector<std::pair<int, std::string>> w{{1, u.name}};
    absl::flat_hash_map<int, std::string> c(w.begin(), w.end());
    acme::send(c.begin()->second);  // expect: user.name -> acme
  }
  {
    std::vector<std::pair<int, std::string>> w{{1, u.plan}};
    absl::flat_hash_map<int, std::string> c(w.begin(), w.end());
    acme::send(c.begin()->second);
  }
  { absl::node_hash_map<int, std::string> c; c.insert_or_assign(1, u.name); acme::send(c.begin()->second); }  // expect: user.name -> acme
  { absl::node_hash_map<int, std::string> c; c.insert_or_assign(1, u.plan); acme::send(c.begin()->second); }
  { absl::node_hash_map<int, std::string> c; c.try_emplace(1, u.name); acme::send(c.begin()->second); }  // expect: user.name -> acme
  { absl::node_hash_map<int, std::string> c; c.try_emplace(1, u.plan); acme::send(c.begin()->second); }
  { absl::node_hash_map<int, std::string> c; c.emplace(1, u.name); acme::send(c.begin()->second); }  // expect: user.name -> acme
  { absl::node_hash_map<int, std::string> c; c.emplace(1, u.plan); acme::send(c.begin()->second); }
  { absl::node_hash_map<std::string, int> c; c.insert_or_assign(u.name, 1); acme::send(c.begin()->first); }  // expect: user.name -> acme
  { absl::node_hash_map<std::string, int> c; c.insert_or_assign(u.plan, 1); acme::send(c.begin()->first); }
  { absl::node_hash_map<std::string, int> c; c.try_emplace(u.name, 1); acme::send(c.begin()->first); }  // expect: user.name -> acme
  { absl::node_hash_map<std::string, int> c; c.try_emplace(u.plan, 1); acme::send(c.begin()->first); }
  { absl::node_hash_map<std::string, int> c; c.emplace(u.name, 1); acme::send(c.begin()->first); }  // expect: user.name -> acme
  { absl::node_hash_map<std::string, int> c; c.emplace(u.plan, 1); acme::send(c.begin()->first); }
  { absl::node_hash_map<std::string, int> c; c[u.name] = 1; acme::send(c.begin()->first); }  // expect: user.name -> acme
  { absl::node_hash_map<std::string, int> c; c[u.plan] = 1; acme::send(c.begin()->first); }
  { absl::node_hash_map<int, std::string> c; acme::send(c.insert_or_assign(1, u.name).first->second); }  // expect: user.name -> acme
  { absl::node_hash_map<int, std::string> c; acme::send(c.insert_or_assign(1, u.plan).first->second); }
  { absl::node_hash_map<int, std::string> c; acme::send(c.try_emplace(1, u.name).first->second); }  // expect: user.name -> acme
  { absl::node_hash_map<int, std::string> c; acme::send(c.try_emplace(1, u.plan).first->second); }
  { absl::node_hash_map<int, std::string> c; acme::send(c.emplace(1, u.name).first->second); }  // expect: user.name -> acme
  { absl::node_hash_map<int, std::string> c; acme::send(c.emplace(1, u.plan).first->second); }
  { absl::node_hash_map<int, std::string> c{{1, u.name}}; acme::send(c.at(1)); }  // expect: user.name -> acme
  { absl::node_hash_map<int, std::string> c{{1, u.plan}}; acme::send(c.at(1)); }
  { absl::node_hash_map<int, std::string> c{{1, u.name}}; acme::send(c[1]); }  // expect: user.name -> acme
  { absl::node_hash_map<int, std::string> c{{1, u.plan}}; acme::send(c[1]); }
  { absl::node_hash_map<int, std::string> c; c[1] = u.name; acme::send(c.at(1)); }  // expect: user.name -> acme
  { absl::node_hash_map<int, std::string> c; c[1] = u.plan; acme::send(c.at(1)); }
  { absl::node_hash_map<int, std::string> c{{1, u.name}}; acme::send(c.find(1)->second); }  // expect: user.name -> acme
  { absl::node_hash_map<int, std::string> c{{1, u.plan}}; acme::send(c.find(1)->second); }
  {
    std::vector<std::pair<int, std::string>> w{{1, u.name}};
    absl::node_hash_map<int, std::string> c(w.begin(), w.end());
    acme::send(c.begin()->second);  // expect: user.name -> acme
  }
  {
    std::vector<std::pair<int, std::string>> w{{1, u.plan}};
    absl::node_hash_map<int, std::string> c(w.begin(), w.end());
    acme::send(c.begin()->second);
  }
}
