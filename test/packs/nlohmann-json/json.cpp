// nlohmann::json: what is put in comes out, as text or as a value.
#include "pii_case.h"

#include <nlohmann/json.hpp>

#include <map>
#include <sstream>

using nlohmann::json;

void build(const User& u) {
  json a;
  a["plan"] = u.plan;
  a["n"] = 1;
  acme::send(a.dump());
  a["name"] = u.name;
  acme::send(a.dump());                                   // expect: user.name -> acme
  acme::send(a.dump(2));                                  // expect: user.name -> acme
  acme::send(a.size());
  acme::send(a.contains("name"));
  acme::send(a.empty());
  acme::send(a.is_object());
  json b = {{"plan", u.plan}, {"id", u.id}};
  acme::send(b.dump());
  json c = {{"plan", u.plan}, {"email", u.email}};
  acme::send(c.dump());                                   // expect: user.contact.email -> acme
  json d = json::object({{"phone", u.phone}});
  acme::send(d.dump());                                   // expect: user.contact.phone_number -> acme
  json e = json::array({u.plan, "x"});
  acme::send(e.dump());
  e.push_back(u.name);
  acme::send(e.dump());                                   // expect: user.name -> acme
  json f = json::array();
  f.emplace_back(u.email);
  acme::send(f.dump());                                   // expect: user.contact.email -> acme
  json g;
  g["user"]["contact"]["email"] = u.email;
  acme::send(g.dump());                                   // expect: user.contact.email -> acme
  json h;
  h["list"].push_back({{"name", u.name}});
  acme::send(h.dump());                                   // expect: user.name -> acme
  json i = u.name;
  acme::send(i.dump());                                   // expect: user.name -> acme
  json j = std::vector<std::string>{u.plan};
  acme::send(j.dump());
  json k = std::map<std::string, std::string>{{"x", u.phone}};
  acme::send(k.dump());                                   // expect: user.contact.phone_number -> acme
  json m;
  m.emplace("name", u.name);
  acme::send(m.dump());                                   // expect: user.name -> acme
  json n;
  n.update(m);
  acme::send(n.dump());                                   // expect: user.name -> acme
  json o;
  o.merge_patch(m);
  acme::send(o.dump());                                   // expect: user.name -> acme
  json p = m;
  acme::send(p.dump());                                   // expect: user.name -> acme
  p = json::object();
  acme::send(p.dump());
  p.clear();
  json q;
  q += u.email;
  acme::send(q.dump());                                   // expect: user.contact.email -> acme
  json r;
  r.insert(r.end(), u.name);
  acme::send(r.dump());                                   // expect: user.name -> acme
  std::ostringstream os;
  os << m;
  acme::send(os.str());                                   // expect: user.name -> acme
  acme::send(nlohmann::to_string(m));                     // expect: user.name -> acme
  auto bytes = json::to_cbor(m);
  acme::send_bytes(bytes.data(), bytes.size());           // expect: user.name -> acme
  auto none = json::to_msgpack(json{{"plan", u.plan}});
  acme::send_bytes(none.data(), none.size());
  nlohmann::ordered_json s;
  s["email"] = u.email;
  acme::send(s.dump());                                   // expect: user.contact.email -> acme
  json t;
  t["/a/b"_json_pointer] = u.phone;
  acme::send(t.dump());                                   // expect: user.contact.phone_number -> acme
  json v{{"name", u.name}, {"nested", {{"plan", u.plan}}}};
  acme::send(v.dump());                                   // expect: user.name -> acme
}

void read(const User& u) {
  json a = json::parse(u.email);
  acme::send(a["x"].get<std::string>());                  // expect: user.contact.email -> acme
  acme::send(a.at("x").get<int>());                       // expect: user.contact.email -> acme
  acme::send(a.value("x", "none"));                       // expect: user.contact.email -> acme
  std::string s = a["y"];
  acme::send(s);                                          // expect: user.contact.email -> acme
  std::string t;
  a["y"].get_to(t);
  acme::send(t);                                          // expect: user.contact.email -> acme
  acme::send(a["y"].get_ref<const std::string&>());       // expect: user.contact.email -> acme
  acme::send(*a["y"].get_ptr<std::string*>());            // expect: user.contact.email -> acme
  for (const auto& item : a) acme::send(item.dump());     // expect: user.contact.email -> acme
  for (const auto& [key, value] : a.items()) acme::send(value.dump());   // expect: user.contact.email -> acme
  for (auto it = a.begin(); it != a.end(); ++it) {
    acme::send(it->dump());                               // expect: user.contact.email -> acme
    acme::send(it.value().dump());                        // expect: user.contact.email -> acme
  }
  if (auto it = a.find("x"); it != a.end()) acme::send(it->get<std::string>());   // expect: user.contact.email -> acme
  json b = json::parse(R"({"x": 1})");
  acme::send(b["x"].get<std::string>());
  acme::send(b.dump());
  acme::send(b.value("x", u.name));                       // expect: user.name -> acme
  std::istringstream is(u.phone);
  json c;
  is >> c;
  acme::send(c.dump());                                   // expect: user.contact.phone_number -> acme
  acme::send(c.front().dump());                           // expect: user.contact.phone_number -> acme
  acme::send(c == a);
  acme::send(c.type_name());
  auto d = c.get<std::vector<std::string>>();
  acme::send(d[0]);                                       // expect: user.contact.phone_number -> acme
  json e = json::from_cbor(json::to_cbor(a));
  acme::send(e.dump());                                   // expect: user.contact.email -> acme
  c.erase("x");
  c.clear();
  acme::send(c.dump());
}

void members(const User& u) {
  json j;
  j["email"] = u.email;
  j["plan"] = u.plan;
  j.emplace("name", u.name);
  acme::send(j["email"].get<std::string>());              // expect: user.contact.email -> acme
  acme::send(j["plan"].get<std::string>());
  acme::send(j.at("name").get<std::string>());            // expect: user.name -> acme
  acme::send(j.value("plan", std::string("x")));
  acme::send(j.value("email", std::string("x")));         // expect: user.contact.email -> acme
  acme::send(j["/email"_json_pointer].dump());            // expect: user.contact.email -> acme // expect: user.name -> acme
  acme::send(j.find("plan")->get<std::string>());
  j["address"]["street"] = u.phone;
  j["address"]["zip"] = u.plan;
  acme::send(j["address"]["zip"].get<std::string>());
  acme::send(j["address"].dump());                        // expect: user.contact.phone_number -> acme
  j["email"] = nullptr;
  j.erase("name");
  acme::send(j["email"].dump());
  acme::send(j.dump());                                   // expect: user.contact.phone_number -> acme
  json list = json::array();
  list.push_back(u.email);
  list.insert(list.begin(), "x");
  acme::send(list[0].dump());                             // expect: user.contact.email -> acme
}

int main() {
  User u = load_user(1);
  members(u);
  build(u);
  read(u);
}
