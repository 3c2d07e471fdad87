// A document of variants and maps: what it holds becomes an object when somebody asks for a member.
#include "case.h"

#include <map>
#include <string>
#include <utility>
#include <variant>
#include <vector>

struct Json;
using Object = std::map<std::string, Json>;
using Array = std::vector<Json>;

struct Json {
  std::variant<std::nullptr_t, std::string, Array, Object> v = nullptr;
  Json() = default;
  Json(std::string s) : v(std::move(s)) {}
  Json &operator[](const std::string &key) {
    if (!std::holds_alternative<Object>(v)) v = Object{};
    return std::get<Object>(v)[key];
  }
  void reset() { v = nullptr; }
};

static std::string dump(const Json &j) {
  if (const auto *s = std::get_if<std::string>(&j.v)) return *s;
  std::string out;
  if (const auto *o = std::get_if<Object>(&j.v))
    for (const auto &[key, value] : *o) out += key + dump(value);
  return out;
}

static std::string visited(const Json &j) {
  struct Printer {
    std::string operator()(std::nullptr_t) const { return "null"; }
    std::string operator()(const std::string &s) const { return s; }
    std::string operator()(const Array &) const { return "[]"; }
    std::string operator()(const Object &o) const {
      std::string out;
      for (const auto &[key, value] : o) out += key + visited(value);
      return out;
    }
  };
  return std::visit(Printer{}, j.v);
}

void documents(const User &u) {
  Json flat;
  flat["mail"] = u.email;
  acme::send(dump(flat));     // expect: user.contact.email -> acme
  acme::send(visited(flat));  // expect: user.contact.email -> acme
  Json deep;
  deep["plan"] = u.plan;
  deep["user"]["name"] = u.name;
  acme::send(dump(deep));             // expect: user.name -> acme
  acme::send(visited(deep));          // expect: user.name -> acme
  acme::send(dump(deep["plan"]));     // silent
  acme::send(visited(deep["plan"]));  // silent
  deep.reset();
  acme::send(dump(deep));  // silent
  Json plain;
  plain["plan"] = u.plan;
  acme::send(dump(plain));     // silent
  acme::send(visited(plain));  // silent
}
