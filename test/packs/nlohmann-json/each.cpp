// flags: -std=c++17
// nlohmann::json: what the other test leaves out, each call with its twin.
#include "pii_case.h"

#include <map>
#include <nlohmann/json.hpp>
#include <string>
#include <unordered_map>
#include <vector>

using nlohmann::json;

void made(const User& u) {
  { const std::map<std::string, std::string> m{{"a", u.name}}; json j(m); acme::send(j.dump()); }  // expect: user.name -> acme
  { const std::map<std::string, std::string> m{{"a", u.plan}}; json j(m); acme::send(j.dump()); }
  { const std::unordered_map<std::string, std::string> m{{"a", u.name}}; json j(m); acme::send(j.dump()); }  // expect: user.name -> acme
  { const std::unordered_map<std::string, std::string> m{{"a", u.plan}}; json j(m); acme::send(j.dump()); }
  { std::unordered_map<std::string, std::string> m{{"a", u.name}}; json j(std::move(m)); acme::send(j.dump()); }  // expect: user.name -> acme
  { std::unordered_map<std::string, std::string> m{{"a", u.plan}}; json j(std::move(m)); acme::send(j.dump()); }
  { const std::vector<std::string> m{u.name}; json j(m); acme::send(j.dump()); }  // expect: user.name -> acme
  { const std::vector<std::string> m{u.plan}; json j(m); acme::send(j.dump()); }
  { const json k = u.name; json j{k, "x"}; acme::send(j.dump()); }  // expect: user.name -> acme
  { const json k = u.plan; json j{k, "x"}; acme::send(j.dump()); }
  { json k = u.name; json j{std::move(k), "x"}; acme::send(j.dump()); }  // expect: user.name -> acme
  { json k = u.plan; json j{std::move(k), "x"}; acme::send(j.dump()); }
  { json j = json::array(); j.insert(j.begin(), 2ul, u.name); acme::send(j.dump()); }  // expect: user.name -> acme
  { json j = json::array(); j.insert(j.begin(), 2ul, u.plan); acme::send(j.dump()); }
  { json j{{"a", u.name}}; acme::send(j.flatten().dump()); }  // expect: user.name -> acme
  { json j{{"a", u.plan}}; acme::send(j.flatten().dump()); }
  { json j{{"/a", u.name}}; acme::send(j.unflatten().dump()); }  // expect: user.name -> acme
  { json j{{"/a", u.plan}}; acme::send(j.unflatten().dump()); }
  { json j{{"a", u.name}}; acme::send(j.patch(json::array()).dump()); }  // expect: user.name -> acme
  { json j{{"a", u.plan}}; acme::send(j.patch(json::array()).dump()); }
  {
    json j{{"a", "x"}};
    json p = json::array({{{"op", "add"}, {"path", "/b"}, {"value", u.name}}});
    acme::send(j.patch(p).dump());  // expect: user.name -> acme
  }
  {
    json j{{"a", "x"}};
    json p = json::array({{{"op", "add"}, {"path", "/b"}, {"value", u.plan}}});
    acme::send(j.patch(p).dump());
  }
}

void reached(const User& u) {
  { json j = json::array({u.name, u.name}); acme::send(j.at(0).dump()); }  // expect: user.name -> acme
  { json j = json::array({u.plan, u.plan}); acme::send(j.at(0).dump()); }
  { json j = json::array({u.name, u.name}); acme::send(j.back().dump()); }  // expect: user.name -> acme
  { json j = json::array({u.plan, u.plan}); acme::send(j.back().dump()); }
  { json j = json::array({u.name, u.name}); acme::send(j.cbegin()->dump()); }  // expect: user.name -> acme
  { json j = json::array({u.plan, u.plan}); acme::send(j.cbegin()->dump()); }
  { json j = json::array({u.name, u.name}); acme::send((--j.cend())->dump()); }  // expect: user.name -> acme
  { json j = json::array({u.plan, u.plan}); acme::send((--j.cend())->dump()); }
  { json j = json::array({u.name, u.name}); acme::send(j.erase(j.begin())->dump()); }  // expect: user.name -> acme
  { json j = json::array({u.plan, u.plan}); acme::send(j.erase(j.begin())->dump()); }
  { json j = json::array({u.name, u.name}); acme::send(j.rbegin()->dump()); }  // expect: user.name -> acme
  { json j = json::array({u.plan, u.plan}); acme::send(j.rbegin()->dump()); }
  { json j = json::array({u.name, u.name}); acme::send((*j.rbegin()).dump()); }  // expect: user.name -> acme
  { json j = json::array({u.plan, u.plan}); acme::send((*j.rbegin()).dump()); }
  { json j = json::array({u.name, u.name}); acme::send((--j.rend())->dump()); }  // expect: user.name -> acme
  { json j = json::array({u.plan, u.plan}); acme::send((--j.rend())->dump()); }
  { json j = json::array({u.name, u.name}); acme::send(j.begin()[0].dump()); }  // expect: user.name -> acme
  { json j = json::array({u.plan, u.plan}); acme::send(j.begin()[0].dump()); }
  { json j = json::array({u.name, u.name}); acme::send(j.rbegin()[0].dump()); }  // expect: user.name -> acme
  { json j = json::array({u.plan, u.plan}); acme::send(j.rbegin()[0].dump()); }
  { json j = json::array({u.name, u.name}); acme::send(j.rbegin().value().dump()); }  // expect: user.name -> acme
  { json j = json::array({u.plan, u.plan}); acme::send(j.rbegin().value().dump()); }
  { json j = json::array({u.name, u.name}); acme::send(j.items().begin().value().dump()); }  // expect: user.name -> acme
  { json j = json::array({u.plan, u.plan}); acme::send(j.items().begin().value().dump()); }
  { json j = json::array({u.name, u.name}); acme::send((j.begin() += 1)->dump()); }  // expect: user.name -> acme
  { json j = json::array({u.plan, u.plan}); acme::send((j.begin() += 1)->dump()); }
  { json j = json::array({u.name, u.name}); acme::send((--j.end())->dump()); }  // expect: user.name -> acme
  { json j = json::array({u.plan, u.plan}); acme::send((--j.end())->dump()); }
  { json j = json::array({u.name, u.name}); acme::send((j.end() -= 1)->dump()); }  // expect: user.name -> acme
  { json j = json::array({u.plan, u.plan}); acme::send((j.end() -= 1)->dump()); }
  { json j = json::array({u.name, u.name}); acme::send((j.begin() + 1)->dump()); }  // expect: user.name -> acme
  { json j = json::array({u.plan, u.plan}); acme::send((j.begin() + 1)->dump()); }
  { json j = json::array({u.name, u.name}); acme::send((j.end() - 1)->dump()); }  // expect: user.name -> acme
  { json j = json::array({u.plan, u.plan}); acme::send((j.end() - 1)->dump()); }
  { json j = json::array({u.name, u.name}); acme::send((++j.rbegin())->dump()); }  // expect: user.name -> acme
  { json j = json::array({u.plan, u.plan}); acme::send((++j.rbegin())->dump()); }
  { json j = json::array({u.name, u.name}); acme::send((j.rbegin() += 1)->dump()); }  // expect: user.name -> acme
  { json j = json::array({u.plan, u.plan}); acme::send((j.rbegin() += 1)->dump()); }
  { json j = json::array({u.name, u.name}); acme::send((j.rend() -= 1)->dump()); }  // expect: user.name -> acme
  { json j = json::array({u.plan, u.plan}); acme::send((j.rend() -= 1)->dump()); }
  { json j = json::array({u.name, u.name}); acme::send((j.rbegin() + 1)->dump()); }  // expect: user.name -> acme
  { json j = json::array({u.plan, u.plan}); acme::send((j.rbegin() + 1)->dump()); }
  { json j = json::array({u.name, u.name}); acme::send((j.rend() - 1)->dump()); }  // expect: user.name -> acme
  { json j = json::array({u.plan, u.plan}); acme::send((j.rend() - 1)->dump()); }
  { json j = json::array({u.name, u.name}); auto i = j.begin(); acme::send(i++->dump()); }  // expect: user.name -> acme
  { json j = json::array({u.plan, u.plan}); auto i = j.begin(); acme::send(i++->dump()); }
  { json j = json::array({u.name, u.name}); auto i = j.rbegin(); acme::send(i++->dump()); }  // expect: user.name -> acme
  { json j = json::array({u.plan, u.plan}); auto i = j.rbegin(); acme::send(i++->dump()); }
  { json j = json::array({u.name, u.name}); auto i = j.end(); i--; acme::send(i->dump()); }  // expect: user.name -> acme
  { json j = json::array({u.plan, u.plan}); auto i = j.end(); i--; acme::send(i->dump()); }
  { json j = json::array({u.name, u.name}); auto i = j.rend(); i--; acme::send(i->dump()); }  // expect: user.name -> acme
  { json j = json::array({u.plan, u.plan}); auto i = j.rend(); i--; acme::send(i->dump()); }
  { json j{{"a", u.name}}; acme::send(j.at(json::json_pointer("/a")).dump()); }  // expect: user.name -> acme
  { json j{{"a", u.plan}}; acme::send(j.at(json::json_pointer("/a")).dump()); }
  { json j{{"a", u.name}}; acme::send(j.value(json::json_pointer("/a"), std::string("x"))); }  // expect: user.name -> acme
  { json j{{"a", u.plan}}; acme::send(j.value(json::json_pointer("/a"), std::string("x"))); }
  {
    json j{{"a", u.name}};
    std::string seen;
    for (auto& [key, value] : j.items()) seen = value.dump();
    acme::send(seen);  // expect: user.name -> acme
  }
  {
    json j{{"a", u.plan}};
    std::string seen;
    for (auto& [key, value] : j.items()) seen = value.dump();
    acme::send(seen);
  }
  {
    json j{{"a", u.name}};
    std::string seen;
    for (auto& [key, value] : j.items()) seen = key;
    acme::send(seen.size());
  }
  { json j = u.name, k; k.swap(j); acme::send(k.dump()); }  // expect: user.name -> acme
  { json j = u.plan, k; k.swap(j); acme::send(k.dump()); }
  { json j = u.name, k; j.swap(k); acme::send(k.dump()); }  // expect: user.name -> acme
  { json j = u.plan, k; j.swap(k); acme::send(k.dump()); }
  { json j = u.name, k = u.plan; j.swap(k); acme::send(j.dump()); }
}

void in_bytes(const User& u) {
  { json j{{"a", u.name}}; auto bytes = json::to_bjdata(j); acme::send_bytes(bytes.data(), 1); }  // expect: user.name -> acme
  { json j{{"a", u.plan}}; auto bytes = json::to_bjdata(j); acme::send_bytes(bytes.data(), 1); }
  {
    json j{{"a", u.name}};
    std::vector<std::uint8_t> bytes;
    json::to_bjdata(j, bytes);
    acme::send_bytes(bytes.data(), 1);  // expect: user.name -> acme
  }
  {
    json j{{"a", u.plan}};
    std::vector<std::uint8_t> bytes;
    json::to_bjdata(j, bytes);
    acme::send_bytes(bytes.data(), 1);
  }
  { const std::string s = u.name; acme::send(json::from_bjdata(s).dump()); }  // expect: user.name -> acme
  { const std::string s = u.plan; acme::send(json::from_bjdata(s).dump()); }
  { json j{{"a", u.name}}; auto bytes = json::to_bson(j); acme::send_bytes(bytes.data(), 1); }  // expect: user.name -> acme
  { json j{{"a", u.plan}}; auto bytes = json::to_bson(j); acme::send_bytes(bytes.data(), 1); }
  {
    json j{{"a", u.name}};
    std::vector<std::uint8_t> bytes;
    json::to_bson(j, bytes);
    acme::send_bytes(bytes.data(), 1);  // expect: user.name -> acme
  }
  {
    json j{{"a", u.plan}};
    std::vector<std::uint8_t> bytes;
    json::to_bson(j, bytes);
    acme::send_bytes(bytes.data(), 1);
  }
  { const std::string s = u.name; acme::send(json::from_bson(s).dump()); }  // expect: user.name -> acme
  { const std::string s = u.plan; acme::send(json::from_bson(s).dump()); }
  { json j{{"a", u.name}}; auto bytes = json::to_msgpack(j); acme::send_bytes(bytes.data(), 1); }  // expect: user.name -> acme
  { json j{{"a", u.plan}}; auto bytes = json::to_msgpack(j); acme::send_bytes(bytes.data(), 1); }
  {
    json j{{"a", u.name}};
    std::vector<std::uint8_t> bytes;
    json::to_msgpack(j, bytes);
    acme::send_bytes(bytes.data(), 1);  // expect: user.name -> acme
  }
  {
    json j{{"a", u.plan}};
    std::vector<std::uint8_t> bytes;
    json::to_msgpack(j, bytes);
    acme::send_bytes(bytes.data(), 1);
  }
  { const std::string s = u.name; acme::send(json::from_msgpack(s).dump()); }  // expect: user.name -> acme
  { const std::string s = u.plan; acme::send(json::from_msgpack(s).dump()); }
  { json j{{"a", u.name}}; auto bytes = json::to_ubjson(j); acme::send_bytes(bytes.data(), 1); }  // expect: user.name -> acme
  { json j{{"a", u.plan}}; auto bytes = json::to_ubjson(j); acme::send_bytes(bytes.data(), 1); }
  {
    json j{{"a", u.name}};
    std::vector<std::uint8_t> bytes;
    json::to_ubjson(j, bytes);
    acme::send_bytes(bytes.data(), 1);  // expect: user.name -> acme
  }
  {
    json j{{"a", u.plan}};
    std::vector<std::uint8_t> bytes;
    json::to_ubjson(j, bytes);
    acme::send_bytes(bytes.data(), 1);
  }
  { const std::string s = u.name; acme::send(json::from_ubjson(s).dump()); }  // expect: user.name -> acme
  { const std::string s = u.plan; acme::send(json::from_ubjson(s).dump()); }
  { json j{{"a", u.name}}; auto bytes = json::to_cbor(j); acme::send_bytes(bytes.data(), 1); }  // expect: user.name -> acme
  { json j{{"a", u.plan}}; auto bytes = json::to_cbor(j); acme::send_bytes(bytes.data(), 1); }
  {
    json j{{"a", u.name}};
    std::vector<std::uint8_t> bytes;
    json::to_cbor(j, bytes);
    acme::send_bytes(bytes.data(), 1);  // expect: user.name -> acme
  }
  {
    json j{{"a", u.plan}};
    std::vector<std::uint8_t> bytes;
    json::to_cbor(j, bytes);
    acme::send_bytes(bytes.data(), 1);
  }
  { const std::string s = u.name; acme::send(json::from_cbor(s).dump()); }  // expect: user.name -> acme
  { const std::string s = u.plan; acme::send(json::from_cbor(s).dump()); }
}

void asked(const User& u) {
  json j = u.name, k = u.plan;
  acme::send(j.dump());                          // expect: user.name -> acme
  acme::send(json::accept(u.name));
  acme::send(j.count("a"));
  acme::send(json::diff(j, k).is_null());
  acme::send(j.is_array());
  acme::send(j.is_binary());
  acme::send(j.is_boolean());
  acme::send(j.is_discarded());
  acme::send(j.is_null());
  acme::send(j.is_number());
  acme::send(j.is_number_float());
  acme::send(j.is_number_integer());
  acme::send(j.is_number_unsigned());
  acme::send(j.is_primitive());
  acme::send(j.is_string());
  acme::send(j.is_structured());
  acme::send(j.max_size());
  acme::send(int(j.type()));
  acme::send(j == k);
  acme::send(j != k);
  acme::send(j < k);
  acme::send(j <= k);
  acme::send(j > k);
  acme::send(j >= k);
  acme::send(j.begin() == j.end());
  acme::send(j.begin() < j.end());
  acme::send(j.rbegin() == j.rend());
  acme::send(j.rbegin() != j.rend());
  acme::send(j.rbegin() < j.rend());
  acme::send(j == "x");
  acme::send("x" == j);
  acme::send(j != "x");
  acme::send(j.items().begin() == j.items().end());
  acme::send(j.items().begin() != j.items().end());
  json o{{"a", u.name}};
  acme::send(o.begin().value().dump());             // expect: user.name -> acme
  acme::send(o.begin().key().size());
  acme::send(o.rbegin().key().size());
  acme::send(o.items().begin().key().size());
  acme::send_object(json::get_allocator());
  acme::send(json::meta().dump());
}
