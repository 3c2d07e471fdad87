// needs: google/protobuf/message.h libprotobuf-dev
// flags: -std=c++17 -Wno-everything
// protobuf: repeated fields, maps and the strings inside messages; each call with its twin.
#include "pii_case.h"

#include <google/protobuf/arenastring.h>
#include <google/protobuf/inlined_string_field.h>
#include <google/protobuf/map.h>
#include <google/protobuf/map_field.h>
#include <google/protobuf/repeated_field.h>
#include <google/protobuf/struct.pb.h>
#include <string>
#include <utility>
#include <vector>

namespace pb = google::protobuf;

using Texts = pb::RepeatedPtrField<std::string>;
using Numbers = pb::RepeatedField<int>;
using Map = pb::Map<std::string, std::string>;
using Field = pb::internal::InlinedStringField;
using Text = pb::internal::ArenaStringPtr;

const pb::internal::LazyString& fallback();

void texts(const User& u) {
  { Texts t; *t.Add() = u.name; acme::send(t.Get(0)); }  // expect: user.name -> acme confidence high
  { Texts t; *t.Add() = u.plan; acme::send(t.Get(0)); }
  { Texts t; t.Add(std::string(u.name)); acme::send(t.Get(0)); }  // expect: user.name -> acme confidence high
  { Texts t; t.Add(std::string(u.plan)); acme::send(t.Get(0)); }
  { Texts t; t.Add(u.name.begin(), u.name.end()); acme::send(t.Get(0)); }  // expect: user.name -> acme confidence high
  { Texts t; t.Add(u.plan.begin(), u.plan.end()); acme::send(t.Get(0)); }
  { Texts t; t.AddAllocated(new std::string(u.name)); acme::send(t.Get(0)); }  // expect: user.name -> acme confidence high
  { Texts t; t.AddAllocated(new std::string(u.plan)); acme::send(t.Get(0)); }
  { Texts t; t.UnsafeArenaAddAllocated(new std::string(u.name)); acme::send(t.Get(0)); }  // expect: user.name -> acme confidence high
  { Texts t; t.UnsafeArenaAddAllocated(new std::string(u.plan)); acme::send(t.Get(0)); }
  { Texts t; t.Add(); *t.Mutable(0) = u.name; acme::send(t.Get(0)); }  // expect: user.name -> acme confidence high
  { Texts t; t.Add(); *t.Mutable(0) = u.plan; acme::send(t.Get(0)); }
  { Texts t; *t.Add() = u.name; acme::send(t.at(0)); }  // expect: user.name -> acme confidence high
  { Texts t; *t.Add() = u.plan; acme::send(t.at(0)); }
  { Texts t; *t.Add() = u.name; acme::send(t[0]); }  // expect: user.name -> acme confidence high
  { Texts t; *t.Add() = u.plan; acme::send(t[0]); }
  { Texts t; *t.Add() = u.name; acme::send(*t.begin()); }  // expect: user.name -> acme confidence high
  { Texts t; *t.Add() = u.plan; acme::send(*t.begin()); }
  { Texts t; *t.Add() = u.name; acme::send(t.begin()->c_str()); }  // expect: user.name -> acme confidence high
  { Texts t; *t.Add() = u.plan; acme::send(t.begin()->c_str()); }
  { Texts t; *t.Add() = u.name; acme::send(t.begin()[0]); }  // expect: user.name -> acme confidence high
  { Texts t; *t.Add() = u.plan; acme::send(t.begin()[0]); }
  { Texts t; *t.Add() = u.name; for (auto p = t.begin(); p != t.end(); ++p) acme::send(*p); }  // expect: user.name -> acme confidence high
  { Texts t; *t.Add() = u.plan; for (auto p = t.begin(); p != t.end(); ++p) acme::send(*p); }
  { Texts t; *t.Add() = u.name; for (auto p = t.cbegin(); p != t.cend(); ++p) acme::send(*p); }  // expect: user.name -> acme confidence high
  { Texts t; *t.Add() = u.plan; for (auto p = t.cbegin(); p != t.cend(); ++p) acme::send(*p); }
  { Texts t; *t.Add() = u.name; for (auto p = t.rbegin(); p != t.rend(); ++p) acme::send(*p); }  // expect: user.name -> acme confidence high
  { Texts t; *t.Add() = u.plan; for (auto p = t.rbegin(); p != t.rend(); ++p) acme::send(*p); }
  { Texts t; *t.Add() = u.name; auto p = t.end(); --p; acme::send(*p); }  // expect: user.name -> acme confidence high
  { Texts t; *t.Add() = u.plan; auto p = t.end(); --p; acme::send(*p); }
  { Texts t; *t.Add() = u.name; auto p = t.begin(); p += 0; acme::send(*p); }  // expect: user.name -> acme confidence high
  { Texts t; *t.Add() = u.plan; auto p = t.begin(); p += 0; acme::send(*p); }
  { Texts t; *t.Add() = u.name; auto p = t.end(); p -= 1; acme::send(*p); }  // expect: user.name -> acme confidence high
  { Texts t; *t.Add() = u.plan; auto p = t.end(); p -= 1; acme::send(*p); }
  { Texts t; *t.Add() = u.name; acme::send(*(t.begin() + 0)); }  // expect: user.name -> acme confidence high
  { Texts t; *t.Add() = u.plan; acme::send(*(t.begin() + 0)); }
  { Texts t; *t.Add() = u.name; acme::send(*(t.end() - 1)); }  // expect: user.name -> acme confidence high
  { Texts t; *t.Add() = u.plan; acme::send(*(t.end() - 1)); }
  { Texts t; *t.Add() = u.name; acme::send(**t.data()); }  // expect: user.name -> acme confidence high
  { Texts t; *t.Add() = u.plan; acme::send(**t.data()); }
  { Texts t; *t.Add() = u.name; acme::send(**t.mutable_data()); }  // expect: user.name -> acme confidence high
  { Texts t; *t.Add() = u.plan; acme::send(**t.mutable_data()); }
  { Texts t; *t.Add() = u.name; for (auto p = t.pointer_begin(); p != t.pointer_end(); ++p) acme::send(**p); }  // expect: user.name -> acme confidence high
  { Texts t; *t.Add() = u.plan; for (auto p = t.pointer_begin(); p != t.pointer_end(); ++p) acme::send(**p); }
  { Texts t; *t.Add() = u.name; acme::send((*t.pointer_begin())->c_str()); }  // expect: user.name -> acme confidence high
  { Texts t; *t.Add() = u.plan; acme::send((*t.pointer_begin())->c_str()); }
  { Texts t; *t.Add() = u.name; acme::send(**t.pointer_begin().operator->()); }  // expect: user.name -> acme confidence high
  { Texts t; *t.Add() = u.plan; acme::send(**t.pointer_begin().operator->()); }
  { Texts t; *t.Add() = u.name; acme::send(t.pointer_begin()[0]->c_str()); }  // expect: user.name -> acme confidence high
  { Texts t; *t.Add() = u.plan; acme::send(t.pointer_begin()[0]->c_str()); }
  { Texts t; *t.Add() = u.name; acme::send(*t.ReleaseLast()); }  // expect: user.name -> acme confidence high
  { Texts t; *t.Add() = u.plan; acme::send(*t.ReleaseLast()); }
  { Texts t; *t.Add() = u.name; acme::send(*t.erase(t.begin())); }  // expect: user.name -> acme confidence high
  { Texts t; *t.Add() = u.plan; acme::send(*t.erase(t.begin())); }
  { Texts t, s; *t.Add() = u.name; s.MergeFrom(t); acme::send(s[0]); }  // expect: user.name -> acme confidence high
  { Texts t, s; *t.Add() = u.plan; s.MergeFrom(t); acme::send(s[0]); }
  { Texts t, s; *t.Add() = u.name; s.CopyFrom(t); acme::send(s[0]); }  // expect: user.name -> acme confidence high
  { Texts t, s; *t.Add() = u.plan; s.CopyFrom(t); acme::send(s[0]); }
  { std::vector<std::string> v{u.name}; Texts s; s.Assign(v.begin(), v.end()); acme::send(s[0]); }  // expect: user.name -> acme confidence high
  { std::vector<std::string> v{u.plan}; Texts s; s.Assign(v.begin(), v.end()); acme::send(s[0]); }
  { std::vector<std::string> v{u.name}; Texts s(v.begin(), v.end()); acme::send(s[0]); }  // expect: user.name -> acme confidence high
  { std::vector<std::string> v{u.plan}; Texts s(v.begin(), v.end()); acme::send(s[0]); }
  { std::string v[]{u.name}; Texts s(v, v + 1); acme::send(s[0]); }  // expect: user.name -> acme confidence high
  { std::string v[]{u.plan}; Texts s(v, v + 1); acme::send(s[0]); }
  { Texts t; t.Reserve(2); *t.Add() = u.name; acme::send(t[0]); }  // expect: user.name -> acme confidence high
  { Texts t; t.Reserve(2); *t.Add() = u.plan; acme::send(t[0]); }
  { Texts t; *t.Add() = u.name; t.Add(); t.RemoveLast(); acme::send(t[0]); }  // expect: user.name -> acme confidence high
  { Texts t; *t.Add() = u.plan; t.Add(); t.RemoveLast(); acme::send(t[0]); }
  { Texts t; *t.Add() = u.name; t.Clear(); acme::send(t.Get(0)); }
  { Texts t, s; *t.Add() = u.name; *s.Add() = u.plan; t.CopyFrom(s); acme::send(t[0]); }
  { Texts t; *t.Add() = u.name; acme::send(t.size()); }
  { Texts t; *t.Add() = u.name; acme::send(t.empty()); }
  { Texts t; *t.Add() = u.name; acme::send(t.Capacity()); }
  { Texts t; *t.Add() = u.name; acme::send(t.begin() == t.end()); }
}

void numbers(const User& u) {
  { Numbers t; t.Add(std::stoi(u.name)); acme::send(t.Get(0)); }  // expect: user.name -> acme confidence high
  { Numbers t; t.Add(std::stoi(u.plan)); acme::send(t.Get(0)); }
  { Numbers t; *t.Add() = std::stoi(u.name); acme::send(t.Get(0)); }  // expect: user.name -> acme confidence high
  { Numbers t; *t.Add() = std::stoi(u.plan); acme::send(t.Get(0)); }
  { Numbers t; t.Add(); t.Set(0, std::stoi(u.name)); acme::send(t.Get(0)); }  // expect: user.name -> acme confidence high
  { Numbers t; t.Add(); t.Set(0, std::stoi(u.plan)); acme::send(t.Get(0)); }
  { Numbers t; t.Add(); *t.Mutable(0) = std::stoi(u.name); acme::send(t.Get(0)); }  // expect: user.name -> acme confidence high
  { Numbers t; t.Add(); *t.Mutable(0) = std::stoi(u.plan); acme::send(t.Get(0)); }
  { Numbers t; t.Add(std::stoi(u.name)); acme::send(t.at(0)); }  // expect: user.name -> acme confidence high
  { Numbers t; t.Add(std::stoi(u.plan)); acme::send(t.at(0)); }
  { Numbers t; t.Add(std::stoi(u.name)); acme::send(t[0]); }  // expect: user.name -> acme confidence high
  { Numbers t; t.Add(std::stoi(u.plan)); acme::send(t[0]); }
  { Numbers t; t.Add(std::stoi(u.name)); acme::send(*t.begin()); }  // expect: user.name -> acme confidence high
  { Numbers t; t.Add(std::stoi(u.plan)); acme::send(*t.begin()); }
  { Numbers t; t.Add(std::stoi(u.name)); acme::send(*t.begin().operator->()); }  // expect: user.name -> acme confidence high
  { Numbers t; t.Add(std::stoi(u.plan)); acme::send(*t.begin().operator->()); }
  { Numbers t; t.Add(std::stoi(u.name)); acme::send(t.begin()[0]); }  // expect: user.name -> acme confidence high
  { Numbers t; t.Add(std::stoi(u.plan)); acme::send(t.begin()[0]); }
  { Numbers t; t.Add(std::stoi(u.name)); for (auto p = t.begin(); p != t.end(); ++p) acme::send(*p); }  // expect: user.name -> acme confidence high
  { Numbers t; t.Add(std::stoi(u.plan)); for (auto p = t.begin(); p != t.end(); ++p) acme::send(*p); }
  { Numbers t; t.Add(std::stoi(u.name)); for (auto p = t.cbegin(); p != t.cend(); ++p) acme::send(*p); }  // expect: user.name -> acme confidence high
  { Numbers t; t.Add(std::stoi(u.plan)); for (auto p = t.cbegin(); p != t.cend(); ++p) acme::send(*p); }
  { Numbers t; t.Add(std::stoi(u.name)); for (auto p = t.rbegin(); p != t.rend(); ++p) acme::send(*p); }  // expect: user.name -> acme confidence high
  { Numbers t; t.Add(std::stoi(u.plan)); for (auto p = t.rbegin(); p != t.rend(); ++p) acme::send(*p); }
  { Numbers t; t.Add(std::stoi(u.name)); for (int n : t) acme::send(n); }  // expect: user.name -> acme confidence high
  { Numbers t; t.Add(std::stoi(u.plan)); for (int n : t) acme::send(n); }
  { Numbers t; t.Add(std::stoi(u.name)); auto p = t.end(); --p; acme::send(*p); }  // expect: user.name -> acme confidence high
  { Numbers t; t.Add(std::stoi(u.plan)); auto p = t.end(); --p; acme::send(*p); }
  { Numbers t; t.Add(std::stoi(u.name)); auto p = t.begin(); p += 0; acme::send(*p); }  // expect: user.name -> acme confidence high
  { Numbers t; t.Add(std::stoi(u.plan)); auto p = t.begin(); p += 0; acme::send(*p); }
  { Numbers t; t.Add(std::stoi(u.name)); auto p = t.end(); p -= 1; acme::send(*p); }  // expect: user.name -> acme confidence high
  { Numbers t; t.Add(std::stoi(u.plan)); auto p = t.end(); p -= 1; acme::send(*p); }
  { Numbers t; t.Add(std::stoi(u.name)); acme::send(*(t.begin() + 0)); }  // expect: user.name -> acme confidence high
  { Numbers t; t.Add(std::stoi(u.plan)); acme::send(*(t.begin() + 0)); }
  { Numbers t; t.Add(std::stoi(u.name)); acme::send(*(t.end() - 1)); }  // expect: user.name -> acme confidence high
  { Numbers t; t.Add(std::stoi(u.plan)); acme::send(*(t.end() - 1)); }
  { Numbers t; t.Add(std::stoi(u.name)); acme::send(t.data()[0]); }  // expect: user.name -> acme confidence high
  { Numbers t; t.Add(std::stoi(u.plan)); acme::send(t.data()[0]); }
  { Numbers t; t.Add(std::stoi(u.name)); acme::send(t.mutable_data()[0]); }  // expect: user.name -> acme confidence high
  { Numbers t; t.Add(std::stoi(u.plan)); acme::send(t.mutable_data()[0]); }
  { Numbers t; t.Add(std::stoi(u.name)); acme::send(*t.erase(t.begin())); }  // expect: user.name -> acme confidence high
  { Numbers t; t.Add(std::stoi(u.plan)); acme::send(*t.erase(t.begin())); }
  { Numbers t, s; t.Add(std::stoi(u.name)); s.MergeFrom(t); acme::send(s[0]); }  // expect: user.name -> acme confidence high
  { Numbers t, s; t.Add(std::stoi(u.plan)); s.MergeFrom(t); acme::send(s[0]); }
  { Numbers t, s; t.Add(std::stoi(u.name)); s.CopyFrom(t); acme::send(s[0]); }  // expect: user.name -> acme confidence high
  { Numbers t, s; t.Add(std::stoi(u.plan)); s.CopyFrom(t); acme::send(s[0]); }
  { std::vector<int> v{std::stoi(u.name)}; Numbers s; s.Assign(v.begin(), v.end()); acme::send(s[0]); }  // expect: user.name -> acme confidence high
  { std::vector<int> v{std::stoi(u.plan)}; Numbers s; s.Assign(v.begin(), v.end()); acme::send(s[0]); }
  { std::vector<int> v{std::stoi(u.name)}; Numbers s; s.Add(v.begin(), v.end()); acme::send(s[0]); }  // expect: user.name -> acme confidence high
  { std::vector<int> v{std::stoi(u.plan)}; Numbers s; s.Add(v.begin(), v.end()); acme::send(s[0]); }
  { std::vector<int> v{std::stoi(u.name)}; Numbers s(v.begin(), v.end()); acme::send(s[0]); }  // expect: user.name -> acme confidence high
  { std::vector<int> v{std::stoi(u.plan)}; Numbers s(v.begin(), v.end()); acme::send(s[0]); }
  { int v[]{std::stoi(u.name)}; Numbers s(v, v + 1); acme::send(s[0]); }  // expect: user.name -> acme confidence high
  { int v[]{std::stoi(u.plan)}; Numbers s(v, v + 1); acme::send(s[0]); }
  { Numbers t; t.Reserve(2); t.Add(std::stoi(u.name)); acme::send(t[0]); }  // expect: user.name -> acme confidence high
  { Numbers t; t.Reserve(2); t.Add(std::stoi(u.plan)); acme::send(t[0]); }
  { Numbers t; t.Add(std::stoi(u.name)); t.Add(1); t.RemoveLast(); acme::send(t[0]); }  // expect: user.name -> acme confidence high
  { Numbers t; t.Add(std::stoi(u.plan)); t.Add(1); t.RemoveLast(); acme::send(t[0]); }
  { Numbers t; t.Add(std::stoi(u.name)); t.Add(1); t.Truncate(1); acme::send(t[0]); }  // expect: user.name -> acme confidence high
  { Numbers t; t.Add(std::stoi(u.plan)); t.Add(1); t.Truncate(1); acme::send(t[0]); }
  { Numbers t; t.Add(std::stoi(u.name)); t.Clear(); acme::send(t.Get(0)); }
  { Numbers t, s; t.Add(std::stoi(u.name)); s.Add(1); t.CopyFrom(s); acme::send(t[0]); }
  { Numbers t; t.Add(std::stoi(u.name)); acme::send(t.size()); }
  { Numbers t; t.Add(std::stoi(u.name)); acme::send(t.empty()); }
  { Numbers t; t.Add(std::stoi(u.name)); acme::send(t.Capacity()); }
  { Numbers t; t.Add(std::stoi(u.name)); acme::send(t.begin() == t.end()); }
  { Numbers t; t.Add(std::stoi(u.name)); acme::send(t.begin() != t.end()); }
}

void maps(const User& u) {
  { Map m; m["k"] = u.name; acme::send(m["k"]); }  // expect: user.name -> acme confidence high
  { Map m; m["k"] = u.plan; acme::send(m["k"]); }
  { Map m; m["k"] = u.name; acme::send(m.at("k")); }  // expect: user.name -> acme confidence high
  { Map m; m["k"] = u.plan; acme::send(m.at("k")); }
  { Map m; m[u.name] = "v"; acme::send(m.begin()->first); }  // expect: user.name -> acme confidence high
  { Map m; m[u.plan] = "v"; acme::send(m.begin()->first); }
  { Map m; m["k"] = u.name; acme::send((*m.begin()).second); }  // expect: user.name -> acme confidence high
  { Map m; m["k"] = u.plan; acme::send((*m.begin()).second); }
  { Map m; m["k"] = u.name; acme::send(m.find("k")->second); }  // expect: user.name -> acme confidence high
  { Map m; m["k"] = u.plan; acme::send(m.find("k")->second); }
  { Map m; m["k"] = u.name; for (auto p = m.begin(); p != m.end(); ++p) acme::send(p->second); }  // expect: user.name -> acme confidence high
  { Map m; m["k"] = u.plan; for (auto p = m.begin(); p != m.end(); ++p) acme::send(p->second); }
  { Map m; m["k"] = u.name; for (auto p = m.cbegin(); p != m.cend(); ++p) acme::send(p->second); }  // expect: user.name -> acme confidence high
  { Map m; m["k"] = u.plan; for (auto p = m.cbegin(); p != m.cend(); ++p) acme::send(p->second); }
  { Map m; m["k"] = u.name; for (const auto& p : m) acme::send(p.second); }  // expect: user.name -> acme confidence high
  { Map m; m["k"] = u.plan; for (const auto& p : m) acme::send(p.second); }
  { Map m; m.insert(Map::value_type("k", u.name)); acme::send(m["k"]); }  // expect: user.name -> acme confidence high
  { Map m; m.insert(Map::value_type("k", u.plan)); acme::send(m["k"]); }
  { Map m; m.insert({u.name, "v"}); acme::send(m.begin()->first); }  // expect: user.name -> acme confidence high
  { Map m; m.insert({u.plan, "v"}); acme::send(m.begin()->first); }
  { Map m; m.insert({Map::value_type("k", u.name)}); acme::send(m["k"]); }  // expect: user.name -> acme confidence high
  { Map m; m.insert({Map::value_type("k", u.plan)}); acme::send(m["k"]); }
  { Map m; m.emplace(Map::value_type("k", u.name)); acme::send(m["k"]); }  // expect: user.name -> acme confidence high
  { Map m; m.emplace(Map::value_type("k", u.plan)); acme::send(m["k"]); }
  { Map m; m.emplace("k", u.name); acme::send(m["k"]); }  // expect: user.name -> acme confidence high
  { Map m; m.emplace("k", u.plan); acme::send(m["k"]); }
  { Map m; m.emplace(u.name, "v"); acme::send(m.begin()->first); }  // expect: user.name -> acme confidence high
  { Map m; m.emplace(u.plan, "v"); acme::send(m.begin()->first); }
  { Map m; m.try_emplace("k", u.name); acme::send(m["k"]); }  // expect: user.name -> acme confidence high
  { Map m; m.try_emplace("k", u.plan); acme::send(m["k"]); }
  { Map m; m.try_emplace(u.name, "v"); acme::send(m.begin()->first); }  // expect: user.name -> acme confidence high
  { Map m; m.try_emplace(u.plan, "v"); acme::send(m.begin()->first); }
  { Map m, n; n["k"] = u.name; m.insert(n.begin(), n.end()); acme::send(m["k"]); }  // expect: user.name -> acme confidence high
  { Map m, n; n["k"] = u.plan; m.insert(n.begin(), n.end()); acme::send(m["k"]); }
  { Map::value_type p("k", u.name); acme::send(p.second); }  // expect: user.name -> acme confidence high
  { Map::value_type p("k", u.plan); acme::send(p.second); }
  { Map::value_type p(u.name); acme::send(p.first); }  // expect: user.name -> acme confidence high
  { Map::value_type p(u.plan); acme::send(p.first); }
  { Map m; m.emplace("k", u.name); acme::send(m.begin()->first); }
  { Map m; m.try_emplace(u.name, "v"); acme::send(m["k"]); }
  { Map::value_type p("k", u.name); acme::send(p.first); }
  { Map m; m["k"] = u.name; m.erase("x"); acme::send(m["k"]); }  // expect: user.name -> acme confidence high
  { Map m; m["k"] = u.plan; m.erase("x"); acme::send(m["k"]); }
  { Map m; m[u.name] = "v"; acme::send(m.begin()->second); }
  { Map m; m["k"] = u.name; acme::send(m.begin()->first); }
  { Map m; m["k"] = u.name; m.clear(); acme::send(m["k"]); }
  { Map m; m["k"] = u.name; acme::send((unsigned long)m.size()); }
  { Map m; m["k"] = u.name; acme::send(m.empty()); }
  { Map m; m["k"] = u.name; acme::send((unsigned long)m.count("k")); }
  { Map m; m["k"] = u.name; acme::send(m.contains("k")); }
  { Map m; m["k"] = u.name; acme::send(m.begin() == m.end()); }
  { Map m; m["k"] = u.name; acme::send((unsigned long)m.erase("k")); }
}

void strings(const User& u) {
  { Text t; t.InitDefault(); t.Set(u.name, nullptr); acme::send(t.Get()); }  // expect: user.name -> acme confidence high
  { Text t; t.InitDefault(); t.Set(u.plan, nullptr); acme::send(t.Get()); }
  { Text t; t.Set(u.name.c_str(), nullptr); acme::send(t.Get()); }  // expect: user.name -> acme confidence high
  { Text t; t.Set(u.plan.c_str(), nullptr); acme::send(t.Get()); }
  { Text t; t.SetBytes(u.name, nullptr); acme::send(t.Get()); }  // expect: user.name -> acme confidence high
  { Text t; t.SetBytes(u.plan, nullptr); acme::send(t.Get()); }
  { Text t; t.SetBytes(u.name.data(), 3, nullptr); acme::send(t.Get()); }  // expect: user.name -> acme confidence high
  { Text t; t.SetBytes(u.plan.data(), 3, nullptr); acme::send(t.Get()); }
  { Text t; t.SetAllocated(new std::string(u.name), nullptr); acme::send(t.Get()); }  // expect: user.name -> acme confidence high
  { Text t; t.SetAllocated(new std::string(u.plan), nullptr); acme::send(t.Get()); }
  { Text t; *t.Mutable(nullptr) = u.name; acme::send(t.Get()); }  // expect: user.name -> acme confidence high
  { Text t; *t.Mutable(nullptr) = u.plan; acme::send(t.Get()); }
  { Text t; *t.MutableNoCopy(nullptr) = u.name; acme::send(t.Get()); }  // expect: user.name -> acme confidence high
  { Text t; *t.MutableNoCopy(nullptr) = u.plan; acme::send(t.Get()); }
  { Text t; *t.UnsafeMutablePointer() = u.name; acme::send(t.Get()); }  // expect: user.name -> acme confidence high
  { Text t; *t.UnsafeMutablePointer() = u.plan; acme::send(t.Get()); }
  { Text t; t.Set(u.name, nullptr); acme::send(*t.UnsafeGetPointer()); }  // expect: user.name -> acme confidence high
  { Text t; t.Set(u.plan, nullptr); acme::send(*t.UnsafeGetPointer()); }
  { Text t; t.Set(u.name, nullptr); acme::send(*t.Release()); }  // expect: user.name -> acme confidence high
  { Text t; t.Set(u.plan, nullptr); acme::send(*t.Release()); }
  { Text t, s; t.Set(u.name, nullptr); Text::InternalSwap(&t, nullptr, &s, nullptr); acme::send(s.Get()); }  // expect: user.name -> acme confidence high
  { Text t, s; t.Set(u.plan, nullptr); Text::InternalSwap(&t, nullptr, &s, nullptr); acme::send(s.Get()); }
  { Text t, s; s.Set(u.name, nullptr); Text::InternalSwap(&t, nullptr, &s, nullptr); acme::send(t.Get()); }  // expect: user.name -> acme confidence high
  { Text t, s; s.Set(u.plan, nullptr); Text::InternalSwap(&t, nullptr, &s, nullptr); acme::send(t.Get()); }
  { Text t; t.Set(u.name, nullptr); t.Set(u.plan, nullptr); acme::send(t.Get()); }
  { Text t; t.Set(u.name, nullptr); t.ClearToEmpty(); acme::send(t.Get()); }
  { Text t; t.Set(u.name, nullptr); t.ClearNonDefaultToEmpty(); acme::send(t.Get()); }
  { Text t; t.Set(u.name, nullptr); t.ClearToDefault(fallback(), nullptr); acme::send(t.Get()); }
  { Text t; t.Set(u.name, nullptr); t.Destroy(); t.InitDefault(); acme::send(t.Get()); }
  { Text t; t.Set(u.name, nullptr); acme::send(t.IsDefault()); }
  { Text t, s; t.Set(u.name, nullptr); s.Set(u.plan, nullptr); Text::InternalSwap(&t, nullptr, &s, nullptr); acme::send(t.Get()); }
}

void inlined(const User& u) {
  { Field t(nullptr); t.Set(u.name, nullptr, false, nullptr, 0, nullptr); acme::send(t.Get()); }  // expect: user.name -> acme confidence high
  { Field t(nullptr); t.Set(u.plan, nullptr, false, nullptr, 0, nullptr); acme::send(t.Get()); }
  { Field t(nullptr); t.SetBytes(u.name, nullptr, false, nullptr, 0, nullptr); acme::send(t.Get()); }  // expect: user.name -> acme confidence high
  { Field t(nullptr); t.SetBytes(u.plan, nullptr, false, nullptr, 0, nullptr); acme::send(t.Get()); }
  { Field t(nullptr); t.SetNoArena(std::string(u.name)); acme::send(t.GetNoArena()); }  // expect: user.name -> acme confidence high
  { Field t(nullptr); t.SetNoArena(std::string(u.plan)); acme::send(t.GetNoArena()); }
  { Field t(nullptr); t.SetAllocated(nullptr, new std::string(u.name), nullptr, false, nullptr, 0, nullptr); acme::send(t.Get()); }  // expect: user.name -> acme confidence high
  { Field t(nullptr); t.SetAllocated(nullptr, new std::string(u.plan), nullptr, false, nullptr, 0, nullptr); acme::send(t.Get()); }
  { Field t(nullptr); t.SetAllocatedNoArena(nullptr, new std::string(u.name)); acme::send(t.Get()); }  // expect: user.name -> acme confidence high
  { Field t(nullptr); t.SetAllocatedNoArena(nullptr, new std::string(u.plan)); acme::send(t.Get()); }
  { Field t(nullptr); *t.Mutable(nullptr) = u.name; acme::send(t.Get()); }  // expect: user.name -> acme confidence high
  { Field t(nullptr); *t.Mutable(nullptr) = u.plan; acme::send(t.Get()); }
  { Field t(nullptr); *t.MutableNoCopy(nullptr) = u.name; acme::send(t.Get()); }  // expect: user.name -> acme confidence high
  { Field t(nullptr); *t.MutableNoCopy(nullptr) = u.plan; acme::send(t.Get()); }
  { Field t(nullptr); *t.UnsafeMutablePointer() = u.name; acme::send(t.Get()); }  // expect: user.name -> acme confidence high
  { Field t(nullptr); *t.UnsafeMutablePointer() = u.plan; acme::send(t.Get()); }
  { Field t(nullptr); t.SetNoArena(std::string(u.name)); acme::send(*t.Release()); }  // expect: user.name -> acme confidence high
  { Field t(nullptr); t.SetNoArena(std::string(u.plan)); acme::send(*t.Release()); }
  { Field t(nullptr), s(nullptr); t.SetNoArena(std::string(u.name)); Field::InternalSwap(&t, nullptr, false, nullptr, &s, nullptr, false, nullptr); acme::send(s.Get()); }  // expect: user.name -> acme confidence high
  { Field t(nullptr), s(nullptr); t.SetNoArena(std::string(u.plan)); Field::InternalSwap(&t, nullptr, false, nullptr, &s, nullptr, false, nullptr); acme::send(s.Get()); }
  { Field t(nullptr), s(nullptr); s.SetNoArena(std::string(u.name)); Field::InternalSwap(&t, nullptr, false, nullptr, &s, nullptr, false, nullptr); acme::send(t.Get()); }  // expect: user.name -> acme confidence high
  { Field t(nullptr), s(nullptr); s.SetNoArena(std::string(u.plan)); Field::InternalSwap(&t, nullptr, false, nullptr, &s, nullptr, false, nullptr); acme::send(t.Get()); }
  { Field t(nullptr); t.SetNoArena(std::string(u.name)); t.SetNoArena(std::string(u.plan)); acme::send(t.Get()); }
  { Field t(nullptr); t.SetNoArena(std::string(u.name)); t.ClearToEmpty(); acme::send(t.Get()); }
  { Field t(nullptr); t.SetNoArena(std::string(u.name)); t.ClearNonDefaultToEmpty(); acme::send(t.Get()); }
  { Field t(nullptr); t.SetNoArena(std::string(u.name)); t.ClearToDefault(fallback(), nullptr, false); acme::send(t.Get()); }
  { Field t(nullptr); t.SetNoArena(std::string(u.name)); t.Destroy(nullptr, nullptr); acme::send(t.Get()); }
  { Field t(nullptr); t.SetNoArena(std::string(u.name)); acme::send(t.IsDefault(nullptr)); }
}

using Entries = pb::internal::MapFieldLite<pb::Struct_FieldsEntry_DoNotUse, std::string, pb::Value, pb::internal::WireFormatLite::TYPE_STRING, pb::internal::WireFormatLite::TYPE_MESSAGE>;
using Fields = pb::internal::MapField<pb::Struct_FieldsEntry_DoNotUse, std::string, pb::Value, pb::internal::WireFormatLite::TYPE_STRING, pb::internal::WireFormatLite::TYPE_MESSAGE>;

void fields(const User& u) {
  { Fields f; (*f.MutableMap())["k"].set_string_value(u.name); acme::send(f.GetMap().at("k").string_value()); }  // expect: user.name -> acme confidence high
  { Fields f; (*f.MutableMap())["k"].set_string_value(u.plan); acme::send(f.GetMap().at("k").string_value()); }
  { Entries f; (*f.MutableMap())["k"].set_string_value(u.name); acme::send(f.GetMap().at("k").string_value()); }  // expect: user.name -> acme confidence high
  { Entries f; (*f.MutableMap())["k"].set_string_value(u.plan); acme::send(f.GetMap().at("k").string_value()); }
}
