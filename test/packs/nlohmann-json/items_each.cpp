// needs: nlohmann/json.hpp nlohmann-json3-dev
// flags: -std=c++17 -Wno-everything
// nlohmann/json: items by position, and what stands in a list of initialisers; each call with its twin.
#include "pii_case.h"

#include <nlohmann/json.hpp>
#include <string>

using nlohmann::json;

void items(const User& u) {
  { json j{{"k", u.name}}; auto p = j.items().begin(); p++; acme::send(p.value().get<std::string>()); }  // expect: user.name -> acme confidence high
  { json j{{"k", u.plan}}; auto p = j.items().begin(); p++; acme::send(p.value().get<std::string>()); }
  { json j{{"k", u.name}}; auto p = j.items().begin(); acme::send((*p++).value().get<std::string>()); }  // expect: user.name -> acme confidence high
  { json j{{"k", u.plan}}; auto p = j.items().begin(); acme::send((*p++).value().get<std::string>()); }
  { json j{{"k", u.name}}; for (const auto& [key, value] : j.items()) acme::send(value.get<std::string>()); }  // expect: user.name -> acme confidence high
  { json j{{"k", u.plan}}; for (const auto& [key, value] : j.items()) acme::send(value.get<std::string>()); }
  { nlohmann::detail::json_ref<json> r(u.name); json j(r); acme::send(j.get<std::string>()); }  // expect: user.name -> acme confidence high
  { nlohmann::detail::json_ref<json> r(u.plan); json j(r); acme::send(j.get<std::string>()); }
}
