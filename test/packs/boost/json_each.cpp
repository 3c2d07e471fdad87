// flags: -std=c++17 -Wno-everything
// Boost.JSON: arrays, objects, strings, values and parsers; each call with its twin.
#include "pii_case.h"

#include <boost/json.hpp>
#include <string>
#include <utility>

namespace js = boost::json;

std::string text(const js::value& v) { return js::serialize(v); }
js::string word(const std::string& s) { return js::string(s); }

void arrays(const User& u) {
  { js::array a{u.name, "x"}; acme::send(text(a[0])); }  // expect: user.name -> acme confidence high
  { js::array a{u.plan, "x"}; acme::send(text(a[0])); }
  { js::array a{"x"}; a.push_back(word(u.name)); acme::send(text(a.at(1))); }  // expect: user.name -> acme confidence high
  { js::array a{"x"}; a.push_back(word(u.plan)); acme::send(text(a.at(1))); }
  { js::array a; a.emplace_back(u.name); acme::send(text(a.front())); }  // expect: user.name -> acme confidence high
  { js::array a; a.emplace_back(u.plan); acme::send(text(a.front())); }
  { js::array a; a.emplace_back(1) = u.name; acme::send(text(a[0])); }  // expect: user.name -> acme confidence high
  { js::array a; a.emplace_back(1) = u.plan; acme::send(text(a[0])); }
  { js::array a; a.push_back(js::value(u.name)); acme::send(text(a.back())); }  // expect: user.name -> acme confidence high
  { js::array a; a.push_back(js::value(u.plan)); acme::send(text(a.back())); }
  { js::array a; a.insert(a.begin(), js::value(u.name)); acme::send(text(*a.begin())); }  // expect: user.name -> acme confidence high
  { js::array a; a.insert(a.begin(), js::value(u.plan)); acme::send(text(*a.begin())); }
  { js::array a; a.emplace(a.begin(), u.name); acme::send(text(*a.cbegin())); }  // expect: user.name -> acme confidence high
  { js::array a; a.emplace(a.begin(), u.plan); acme::send(text(*a.cbegin())); }
  { js::array a{u.name}; for (auto p = a.begin(); p != a.end(); ++p) acme::send(text(*p)); }  // expect: user.name -> acme confidence high
  { js::array a{u.plan}; for (auto p = a.begin(); p != a.end(); ++p) acme::send(text(*p)); }
  { js::array a{u.name}; for (auto p = a.cbegin(); p != a.cend(); ++p) acme::send(text(*p)); }  // expect: user.name -> acme confidence high
  { js::array a{u.plan}; for (auto p = a.cbegin(); p != a.cend(); ++p) acme::send(text(*p)); }
  { js::array a{u.name}; for (auto p = a.rbegin(); p != a.rend(); ++p) acme::send(text(*p)); }  // expect: user.name -> acme confidence high
  { js::array a{u.plan}; for (auto p = a.rbegin(); p != a.rend(); ++p) acme::send(text(*p)); }
  { js::array a{u.name}; for (auto p = a.crbegin(); p != a.crend(); ++p) acme::send(text(*p)); }  // expect: user.name -> acme confidence high
  { js::array a{u.plan}; for (auto p = a.crbegin(); p != a.crend(); ++p) acme::send(text(*p)); }
  { js::array a{u.name}; for (const auto& v : a) acme::send(text(v)); }  // expect: user.name -> acme confidence high
  { js::array a{u.plan}; for (const auto& v : a) acme::send(text(v)); }
  { js::array a{u.name}; if (auto* v = a.if_contains(0)) acme::send(text(*v)); }  // expect: user.name -> acme confidence high
  { js::array a{u.plan}; if (auto* v = a.if_contains(0)) acme::send(text(*v)); }
  { js::array a{u.name}; acme::send(text(*a.data())); }  // expect: user.name -> acme confidence high
  { js::array a{u.plan}; acme::send(text(*a.data())); }
  { js::array a{u.name}, b; b = a; acme::send(text(b[0])); }  // expect: user.name -> acme confidence high
  { js::array a{u.plan}, b; b = a; acme::send(text(b[0])); }
  { js::array a; a = {u.name}; acme::send(text(a[0])); }  // expect: user.name -> acme confidence high
  { js::array a; a = {u.plan}; acme::send(text(a[0])); }
  { js::object o; o = {{"k", u.name}}; acme::send(text(o["k"])); }  // expect: user.name -> acme confidence high
  { js::object o; o = {{"k", u.plan}}; acme::send(text(o["k"])); }
  { js::array a{u.name}; js::array b(a); acme::send(text(b[0])); }  // expect: user.name -> acme confidence high
  { js::array a{u.plan}; js::array b(a); acme::send(text(b[0])); }
  { js::array a; a.reserve(2); a.push_back(js::value(u.name)); acme::send(text(a[0])); }  // expect: user.name -> acme confidence high
  { js::array a; a.reserve(2); a.push_back(js::value(u.plan)); acme::send(text(a[0])); }
  { js::array a{u.name, "x"}; a.pop_back(); acme::send(text(a[0])); }  // expect: user.name -> acme confidence high
  { js::array a{u.plan, "x"}; a.pop_back(); acme::send(text(a[0])); }
  { js::array a{u.name, "x"}; a.erase(a.begin()); acme::send(text(a[0])); }  // expect: user.name -> acme confidence high
  { js::array a{u.plan, "x"}; a.erase(a.begin()); acme::send(text(a[0])); }
  { js::array a{u.name}; a.clear(); acme::send(text(a[0])); }
  { js::array a{u.name}; acme::send(a.size()); }
  { js::array a{u.name}; acme::send(a.empty()); }
  { js::array a{u.name}; acme::send(a.capacity()); }
  { js::array a{u.name}; acme::send(a.storage().get() == nullptr); }
}

void objects(const User& u) {
  { js::object o{{"k", u.name}}; acme::send(text(o["k"])); }  // expect: user.name -> acme confidence high
  { js::object o{{"k", u.plan}}; acme::send(text(o["k"])); }
  { js::object o; o["k"] = u.name; acme::send(text(o.at("k"))); }  // expect: user.name -> acme confidence high
  { js::object o; o["k"] = u.plan; acme::send(text(o.at("k"))); }
  { js::object o; o["k"] = u.name; acme::send(text(o.begin()->value())); }  // expect: user.name -> acme confidence high
  { js::object o; o["k"] = u.plan; acme::send(text(o.begin()->value())); }
  { js::object o; o["k"] = u.name; acme::send(text(o.cbegin()->value())); }  // expect: user.name -> acme confidence high
  { js::object o; o["k"] = u.plan; acme::send(text(o.cbegin()->value())); }
  { js::object o; o["k"] = u.name; for (auto p = o.begin(); p != o.end(); ++p) acme::send(text(p->value())); }  // expect: user.name -> acme confidence high
  { js::object o; o["k"] = u.plan; for (auto p = o.begin(); p != o.end(); ++p) acme::send(text(p->value())); }
  { js::object o; o["k"] = u.name; for (auto p = o.cbegin(); p != o.cend(); ++p) acme::send(text(p->value())); }  // expect: user.name -> acme confidence high
  { js::object o; o["k"] = u.plan; for (auto p = o.cbegin(); p != o.cend(); ++p) acme::send(text(p->value())); }
  { js::object o; o["k"] = u.name; for (auto p = o.rbegin(); p != o.rend(); ++p) acme::send(text(p->value())); }  // expect: user.name -> acme confidence high
  { js::object o; o["k"] = u.plan; for (auto p = o.rbegin(); p != o.rend(); ++p) acme::send(text(p->value())); }
  { js::object o; o["k"] = u.name; for (auto p = o.crbegin(); p != o.crend(); ++p) acme::send(text(p->value())); }  // expect: user.name -> acme confidence high
  { js::object o; o["k"] = u.plan; for (auto p = o.crbegin(); p != o.crend(); ++p) acme::send(text(p->value())); }
  { js::object o; o["k"] = u.name; for (const auto& p : o) acme::send(text(p.value())); }  // expect: user.name -> acme confidence high
  { js::object o; o["k"] = u.plan; for (const auto& p : o) acme::send(text(p.value())); }
  { js::object o; o["k"] = u.name; acme::send(text(o.find("k")->value())); }  // expect: user.name -> acme confidence high
  { js::object o; o["k"] = u.plan; acme::send(text(o.find("k")->value())); }
  { js::object o; o["k"] = u.name; if (auto* v = o.if_contains("k")) acme::send(text(*v)); }  // expect: user.name -> acme confidence high
  { js::object o; o["k"] = u.plan; if (auto* v = o.if_contains("k")) acme::send(text(*v)); }
  { js::object o; o.emplace("k", u.name); acme::send(text(o["k"])); }  // expect: user.name -> acme confidence high
  { js::object o; o.emplace("k", u.plan); acme::send(text(o["k"])); }
  { js::object o; acme::send(text(o.emplace("k", u.name).first->value())); }  // expect: user.name -> acme confidence high
  { js::object o; acme::send(text(o.emplace("k", u.plan).first->value())); }
  { js::object o; o.insert(std::make_pair("k", js::value(u.name))); acme::send(text(o["k"])); }  // expect: user.name -> acme confidence high
  { js::object o; o.insert(std::make_pair("k", js::value(u.plan))); acme::send(text(o["k"])); }
  { js::object o; o.insert({{"k", u.name}}); acme::send(text(o["k"])); }  // expect: user.name -> acme confidence high
  { js::object o; o.insert({{"k", u.plan}}); acme::send(text(o["k"])); }
  { js::object o; o.insert_or_assign("k", u.name); acme::send(text(o["k"])); }  // expect: user.name -> acme confidence high
  { js::object o; o.insert_or_assign("k", u.plan); acme::send(text(o["k"])); }
  { js::object o{{"k", u.name}}, p; p = o; acme::send(text(p["k"])); }  // expect: user.name -> acme confidence high
  { js::object o{{"k", u.plan}}, p; p = o; acme::send(text(p["k"])); }
  { js::object o{{"k", u.name}}; js::object p(o); acme::send(text(p["k"])); }  // expect: user.name -> acme confidence high
  { js::object o{{"k", u.plan}}; js::object p(o); acme::send(text(p["k"])); }
  { js::object o; o.reserve(2); o["k"] = u.name; acme::send(text(o["k"])); }  // expect: user.name -> acme confidence high
  { js::object o; o.reserve(2); o["k"] = u.plan; acme::send(text(o["k"])); }
  { js::object o{{"k", u.name}, {"x", 1}}; o.erase("x"); acme::send(text(o["k"])); }  // expect: user.name -> acme confidence high
  { js::object o{{"k", u.plan}, {"x", 1}}; o.erase("x"); acme::send(text(o["k"])); }
  { js::object o; o["k"] = u.name; o["p"] = u.plan; acme::send(text(o["p"])); }
  { js::object o{{"k", u.name}}, p; p = o; p["p"] = u.plan; acme::send(text(p["p"])); }
  { js::object o; o["k"] = js::value(u.name); o["p"] = js::value(u.plan); acme::send(text(o["p"])); }
  { js::object o; o["k"] = js::value(u.name); o["p"] = "x"; acme::send(text(o["k"])); }  // expect: user.name -> acme confidence high
  { js::object o; o["k"] = js::value(u.plan); o["p"] = "x"; acme::send(text(o["k"])); }
  { js::object o; o["k"] = u.name; o.clear(); acme::send(text(o["k"])); }
  { js::object o; o["k"] = u.name; acme::send(std::string(o.begin()->key())); }
  { js::object o; o["k"] = u.name; acme::send(o.begin()->key_c_str()); }
  { js::object o; o["k"] = u.name; acme::send(o.size()); }
  { js::object o; o["k"] = u.name; acme::send(o.empty()); }
  { js::object o; o["k"] = u.name; acme::send(o.capacity()); }
  { js::object o; o["k"] = u.name; acme::send(o.contains("k")); }
  { js::object o; o["k"] = u.name; acme::send(o.storage().get() == nullptr); }
}

void strings(const User& u) {
  { js::string s(u.name); acme::send(s.c_str()); }  // expect: user.name -> acme confidence high
  { js::string s(u.plan); acme::send(s.c_str()); }
  { js::string s(u.name); acme::send(s.data()); }  // expect: user.name -> acme confidence high
  { js::string s(u.plan); acme::send(s.data()); }
  { js::string s(u.name); acme::send(s.at(0)); }  // expect: user.name -> acme confidence high
  { js::string s(u.plan); acme::send(s.at(0)); }
  { js::string s(u.name); acme::send(s[0]); }  // expect: user.name -> acme confidence high
  { js::string s(u.plan); acme::send(s[0]); }
  { js::string s(u.name); acme::send(s.front()); }  // expect: user.name -> acme confidence high
  { js::string s(u.plan); acme::send(s.front()); }
  { js::string s(u.name); acme::send(s.back()); }  // expect: user.name -> acme confidence high
  { js::string s(u.plan); acme::send(s.back()); }
  { js::string s(u.name); acme::send(*s.begin()); }  // expect: user.name -> acme confidence high
  { js::string s(u.plan); acme::send(*s.begin()); }
  { js::string s(u.name); acme::send(*(s.end() - 1)); }  // expect: user.name -> acme confidence high
  { js::string s(u.plan); acme::send(*(s.end() - 1)); }
  { js::string s(u.name); acme::send(std::string(s.subview(1))); }  // expect: user.name -> acme confidence high
  { js::string s(u.plan); acme::send(std::string(s.subview(1))); }
  { js::string s(u.name); acme::send(static_cast<std::string_view>(s)); }  // expect: user.name -> acme confidence high
  { js::string s(u.plan); acme::send(static_cast<std::string_view>(s)); }
  { js::string s("x"); s.append(u.name); acme::send(s.c_str()); }  // expect: user.name -> acme confidence high
  { js::string s("x"); s.append(u.plan); acme::send(s.c_str()); }
  { js::string s("x"); acme::send(s.append(u.name).c_str()); }  // expect: user.name -> acme confidence high
  { js::string s("x"); acme::send(s.append(u.plan).c_str()); }
  { js::string s("x"); s.append(u.name.c_str()); acme::send(s.c_str()); }  // expect: user.name -> acme confidence high
  { js::string s("x"); s.append(u.plan.c_str()); acme::send(s.c_str()); }
  { js::string s("x"); s += u.name; acme::send(s.c_str()); }  // expect: user.name -> acme confidence high
  { js::string s("x"); s += u.plan; acme::send(s.c_str()); }
  { js::string s("x"); acme::send((s += u.name).c_str()); }  // expect: user.name -> acme confidence high
  { js::string s("x"); acme::send((s += u.plan).c_str()); }
  { js::string s("x"); s.push_back(u.name[0]); acme::send(s.c_str()); }  // expect: user.name -> acme confidence high
  { js::string s("x"); s.push_back(u.plan[0]); acme::send(s.c_str()); }
  { js::string s("x"); s.assign(u.name); acme::send(s.c_str()); }  // expect: user.name -> acme confidence high
  { js::string s("x"); s.assign(u.plan); acme::send(s.c_str()); }
  { js::string s("x"); acme::send(s.assign(u.name).c_str()); }  // expect: user.name -> acme confidence high
  { js::string s("x"); acme::send(s.assign(u.plan).c_str()); }
  { js::string s("x"); s.assign(u.name.c_str()); acme::send(s.c_str()); }  // expect: user.name -> acme confidence high
  { js::string s("x"); s.assign(u.plan.c_str()); acme::send(s.c_str()); }
  { js::string s("x"); s.assign(word(u.name)); acme::send(s.c_str()); }  // expect: user.name -> acme confidence high
  { js::string s("x"); s.assign(word(u.plan)); acme::send(s.c_str()); }
  { js::string s("x"); s = u.name; acme::send(s.c_str()); }  // expect: user.name -> acme confidence high
  { js::string s("x"); s = u.plan; acme::send(s.c_str()); }
  { js::string s("x"); s = word(u.name); acme::send(s.c_str()); }  // expect: user.name -> acme confidence high
  { js::string s("x"); s = word(u.plan); acme::send(s.c_str()); }
  { js::string s("x"), q(u.name); s = q; acme::send(s.c_str()); }  // expect: user.name -> acme confidence high
  { js::string s("x"), q(u.plan); s = q; acme::send(s.c_str()); }
  { js::string s("x"); s.insert(0, u.name); acme::send(s.c_str()); }  // expect: user.name -> acme confidence high
  { js::string s("x"); s.insert(0, u.plan); acme::send(s.c_str()); }
  { js::string s("x"); s.replace(0, 1, u.name); acme::send(s.c_str()); }  // expect: user.name -> acme confidence high
  { js::string s("x"); s.replace(0, 1, u.plan); acme::send(s.c_str()); }
  { js::string s; s.reserve(9); s = u.name; acme::send(s.c_str()); }  // expect: user.name -> acme confidence high
  { js::string s; s.reserve(9); s = u.plan; acme::send(s.c_str()); }
  { js::string s(u.name); s.pop_back(); acme::send(s.c_str()); }  // expect: user.name -> acme confidence high
  { js::string s(u.plan); s.pop_back(); acme::send(s.c_str()); }
  { js::string s(u.name); s.erase(0, 1); acme::send(s.c_str()); }  // expect: user.name -> acme confidence high
  { js::string s(u.plan); s.erase(0, 1); acme::send(s.c_str()); }
  { js::string s(u.name); s.clear(); acme::send(s.c_str()); }
  { js::string s(u.name); s = u.plan; acme::send(s.c_str()); }
  { js::string s(u.name); s.assign(u.plan); acme::send(s.c_str()); }
  { js::string s(u.name); acme::send(s.size()); }
  { js::string s(u.name); acme::send(s.empty()); }
  { js::string s(u.name); acme::send(s.capacity()); }
  { js::string s(u.name); acme::send(s.storage().get() == nullptr); }
}

void values(const User& u) {
  { js::value v{u.name, "x"}; acme::send(text(v.at(0))); }  // expect: user.name -> acme confidence high
  { js::value v{u.plan, "x"}; acme::send(text(v.at(0))); }
  { js::value v{{"k", u.name}}; acme::send(text(v.at("k"))); }  // expect: user.name -> acme confidence high
  { js::value v{{"k", u.plan}}; acme::send(text(v.at("k"))); }
  { js::value v{{"k", u.name}}; acme::send(text(v.at_pointer("/k"))); }  // expect: user.name -> acme confidence high
  { js::value v{{"k", u.plan}}; acme::send(text(v.at_pointer("/k"))); }
  { js::value v{{"a", {{"k", u.name}}}}; acme::send(text(v.at_pointer("/a/k"))); }  // expect: user.name -> acme confidence high
  { js::value v{{"a", {{"k", u.plan}}}}; acme::send(text(v.at_pointer("/a/k"))); }
  { boost::system::error_code e; js::value v{{"k", u.name}}; if (auto* p = v.find_pointer("/k", e)) acme::send(text(*p)); }  // expect: user.name -> acme confidence high
  { boost::system::error_code e; js::value v{{"k", u.plan}}; if (auto* p = v.find_pointer("/k", e)) acme::send(text(*p)); }
  { js::value v = js::array{u.name}; acme::send(text(v.as_array()[0])); }  // expect: user.name -> acme confidence high
  { js::value v = js::array{u.plan}; acme::send(text(v.as_array()[0])); }
  { js::value v = js::array{u.name}; acme::send(text(v.get_array()[0])); }  // expect: user.name -> acme confidence high
  { js::value v = js::array{u.plan}; acme::send(text(v.get_array()[0])); }
  { js::value v = js::array{u.name}; if (auto* a = v.if_array()) acme::send(text((*a)[0])); }  // expect: user.name -> acme confidence high
  { js::value v = js::array{u.plan}; if (auto* a = v.if_array()) acme::send(text((*a)[0])); }
  { js::value v = js::object{{"k", u.name}}; acme::send(text(v.as_object()["k"])); }  // expect: user.name -> acme confidence high
  { js::value v = js::object{{"k", u.plan}}; acme::send(text(v.as_object()["k"])); }
  { js::value v = js::object{{"k", u.name}}; acme::send(text(v.get_object()["k"])); }  // expect: user.name -> acme confidence high
  { js::value v = js::object{{"k", u.plan}}; acme::send(text(v.get_object()["k"])); }
  { js::value v = js::object{{"k", u.name}}; if (auto* o = v.if_object()) acme::send(text((*o)["k"])); }  // expect: user.name -> acme confidence high
  { js::value v = js::object{{"k", u.plan}}; if (auto* o = v.if_object()) acme::send(text((*o)["k"])); }
  { js::value v(u.name); acme::send(v.as_string().c_str()); }  // expect: user.name -> acme confidence high
  { js::value v(u.plan); acme::send(v.as_string().c_str()); }
  { js::value v(u.name); acme::send(v.get_string().c_str()); }  // expect: user.name -> acme confidence high
  { js::value v(u.plan); acme::send(v.get_string().c_str()); }
  { js::value v(u.name); if (auto* s = v.if_string()) acme::send(s->c_str()); }  // expect: user.name -> acme confidence high
  { js::value v(u.plan); if (auto* s = v.if_string()) acme::send(s->c_str()); }
  { js::value v(1); v = u.name; acme::send(v.as_string().c_str()); }  // expect: user.name -> acme confidence high
  { js::value v(1); v = u.plan; acme::send(v.as_string().c_str()); }
  { js::value v(u.name), w; w = v; acme::send(text(w)); }  // expect: user.name -> acme confidence high
  { js::value v(u.plan), w; w = v; acme::send(text(w)); }
  { js::value v(u.name), w; w = std::move(v); acme::send(text(w)); }  // expect: user.name -> acme confidence high
  { js::value v(u.plan), w; w = std::move(v); acme::send(text(w)); }
  { js::value v; v = js::object{{"k", u.name}}; acme::send(text(v.at("k"))); }  // expect: user.name -> acme confidence high
  { js::value v; v = js::object{{"k", u.plan}}; acme::send(text(v.at("k"))); }
  { js::value v; v = js::array{u.name}; acme::send(text(v.at(0))); }  // expect: user.name -> acme confidence high
  { js::value v; v = js::array{u.plan}; acme::send(text(v.at(0))); }
  { js::value v; v = {{"k", u.name}}; acme::send(text(v.at("k"))); }  // expect: user.name -> acme confidence high
  { js::value v; v = {{"k", u.plan}}; acme::send(text(v.at("k"))); }
  { js::value v{{"k", u.name}}; js::value w(v); acme::send(text(w.at("k"))); }  // expect: user.name -> acme confidence high
  { js::value v{{"k", u.plan}}; js::value w(v); acme::send(text(w.at("k"))); }
  { js::value v; v = u.name.c_str(); acme::send(text(v)); }  // expect: user.name -> acme confidence high
  { js::value v; v = u.plan.c_str(); acme::send(text(v)); }
  { js::value v; v = std::stol(u.name); acme::send(text(v)); }  // expect: user.name -> acme confidence high
  { js::value v; v = std::stol(u.plan); acme::send(text(v)); }
  { js::value v(u.name), w(u.plan); v = w; acme::send(text(v)); }
  { js::value v(u.name); v = {{"k", u.plan}}; acme::send(text(v)); }
  { js::value v(1); v.emplace_array().push_back(js::value(u.name)); acme::send(text(v.as_array()[0])); }  // expect: user.name -> acme confidence high
  { js::value v(1); v.emplace_array().push_back(js::value(u.plan)); acme::send(text(v.as_array()[0])); }
  { js::value v(1); v.emplace_object()["k"] = u.name; acme::send(text(v.as_object()["k"])); }  // expect: user.name -> acme confidence high
  { js::value v(1); v.emplace_object()["k"] = u.plan; acme::send(text(v.as_object()["k"])); }
  { js::value v(1); v.emplace_string() = u.name; acme::send(v.as_string().c_str()); }  // expect: user.name -> acme confidence high
  { js::value v(1); v.emplace_string() = u.plan; acme::send(v.as_string().c_str()); }
  { js::value v(std::stol(u.name)); acme::send(long(v.as_int64())); }  // expect: user.name -> acme confidence high
  { js::value v(std::stol(u.plan)); acme::send(long(v.as_int64())); }
  { js::value v(std::stol(u.name)); acme::send(long(v.get_int64())); }  // expect: user.name -> acme confidence high
  { js::value v(std::stol(u.plan)); acme::send(long(v.get_int64())); }
  { js::value v(std::stol(u.name)); if (auto* n = v.if_int64()) acme::send(long(*n)); }  // expect: user.name -> acme confidence high
  { js::value v(std::stol(u.plan)); if (auto* n = v.if_int64()) acme::send(long(*n)); }
  { js::value v(std::stoul(u.name)); acme::send(v.as_uint64()); }  // expect: user.name -> acme confidence high
  { js::value v(std::stoul(u.plan)); acme::send(v.as_uint64()); }
  { js::value v(std::stoul(u.name)); acme::send(v.get_uint64()); }  // expect: user.name -> acme confidence high
  { js::value v(std::stoul(u.plan)); acme::send(v.get_uint64()); }
  { js::value v(std::stoul(u.name)); if (auto* n = v.if_uint64()) acme::send((unsigned long)(*n)); }  // expect: user.name -> acme confidence high
  { js::value v(std::stoul(u.plan)); if (auto* n = v.if_uint64()) acme::send((unsigned long)(*n)); }
  { js::value v(std::stod(u.name)); acme::send(v.as_double()); }  // expect: user.name -> acme confidence high
  { js::value v(std::stod(u.plan)); acme::send(v.as_double()); }
  { js::value v(std::stod(u.name)); acme::send(v.get_double()); }  // expect: user.name -> acme confidence high
  { js::value v(std::stod(u.plan)); acme::send(v.get_double()); }
  { js::value v(std::stod(u.name)); if (auto* n = v.if_double()) acme::send(*n); }  // expect: user.name -> acme confidence high
  { js::value v(std::stod(u.plan)); if (auto* n = v.if_double()) acme::send(*n); }
  { js::value v(std::stod(u.name)); acme::send(v.to_number<double>()); }  // expect: user.name -> acme confidence high
  { js::value v(std::stod(u.plan)); acme::send(v.to_number<double>()); }
  { js::value v(u.name); v = u.plan; acme::send(v.as_string().c_str()); }
  { js::value v(u.name); v.emplace_string() = u.plan; acme::send(v.as_string().c_str()); }
  { js::value v = js::array{u.name}; v.emplace_array(); acme::send(text(v.as_array()[0])); }
  { js::value v = js::object{{"k", u.name}}; v.emplace_object(); acme::send(text(v.as_object()["k"])); }
  { js::value v(u.name); v.emplace_null(); acme::send(text(v)); }
  { js::value v(u.name); acme::send(v.kind() == js::kind::string); }
  { js::value v(u.name); acme::send(v.storage().get() == nullptr); }
  { js::value v(u.name); acme::send(v.is_array()); }
  { js::value v(u.name); acme::send(v.is_object()); }
  { js::value v(u.name); acme::send(v.is_string()); }
  { js::value v(u.name); acme::send(v.is_int64()); }
  { js::value v(u.name); acme::send(v.is_uint64()); }
  { js::value v(u.name); acme::send(v.is_double()); }
  { js::value v(u.name); acme::send(v.is_number()); }
  { js::value v(u.name); acme::send(v.is_bool()); }
  { js::value v(u.name); acme::send(v.is_null()); }
  { js::value v(u.name); acme::send(v.is_primitive()); }
  { js::value v(u.name); acme::send(v.is_structured()); }
  { js::value v(u.name), w(u.plan); acme::send(v == w); }
  { js::value v(u.name), w(u.plan); acme::send(v != w); }
}

void texts(const User& u) {
  { js::parser p; p.write(u.name); acme::send(text(p.release())); }  // expect: user.name -> acme confidence high
  { js::parser p; p.write(u.plan); acme::send(text(p.release())); }
  { js::parser p; p.write_some(u.name); acme::send(text(p.release())); }  // expect: user.name -> acme confidence high
  { js::parser p; p.write_some(u.plan); acme::send(text(p.release())); }
  { js::stream_parser p; p.write(u.name); acme::send(text(p.release())); }  // expect: user.name -> acme confidence high
  { js::stream_parser p; p.write(u.plan); acme::send(text(p.release())); }
  { js::stream_parser p; p.write_some(u.name); acme::send(text(p.release())); }  // expect: user.name -> acme confidence high
  { js::stream_parser p; p.write_some(u.plan); acme::send(text(p.release())); }
  { acme::send(text(js::value_from(u.name))); }  // expect: user.name -> acme confidence high
  { acme::send(text(js::value_from(u.plan))); }
  { js::value v(u.name); acme::send(js::try_value_to<std::string>(v).value()); }  // expect: user.name -> acme confidence high
  { js::value v(u.plan); acme::send(js::try_value_to<std::string>(v).value()); }
  { acme::send(js::try_value_to<std::string>(js::value(u.name)).value()); }  // expect: user.name -> acme confidence high
  { acme::send(js::try_value_to<std::string>(js::value(u.plan)).value()); }
  { js::value v(u.name); auto r = js::try_value_to<std::string>(v); acme::send(*r); }  // expect: user.name -> acme confidence high
  { js::value v(u.plan); auto r = js::try_value_to<std::string>(v); acme::send(*r); }
  { js::value v(u.name); auto r = js::try_value_to<std::string>(v); acme::send(r->c_str()); }  // expect: user.name -> acme confidence high
  { js::value v(u.plan); auto r = js::try_value_to<std::string>(v); acme::send(r->c_str()); }
  { js::value v(u.name); acme::send(js::try_value_to<std::string>(v).has_value()); }
  { js::value v(u.name); acme::send(js::try_value_to<std::string>(v).has_error()); }
  { js::value v(u.name); acme::send(js::try_value_to<std::string>(v).error().value()); }
  { js::value v(u.name); auto r = js::try_value_to<std::string>(v); acme::send(static_cast<bool>(r)); }
}

struct Consent {
  PII(user.name) bool given;
  bool shown;
};

void flags(const Consent& c) {
  { js::value v(c.given); acme::send(v.as_bool()); }  // expect: user.name -> acme confidence high
  { js::value v(c.shown); acme::send(v.as_bool()); }
  { js::value v(c.given); acme::send(v.get_bool()); }  // expect: user.name -> acme confidence high
  { js::value v(c.shown); acme::send(v.get_bool()); }
  { js::value v(c.given); if (auto* b = v.if_bool()) acme::send(*b); }  // expect: user.name -> acme confidence high
  { js::value v(c.shown); if (auto* b = v.if_bool()) acme::send(*b); }
}
