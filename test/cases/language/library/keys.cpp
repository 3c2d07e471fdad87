// Elements of a map are told apart by their keys where those are constants, also through functions that are handed the key.
#include <map>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>

#include "case.h"

using Map = std::map<std::string, std::string>;

void twoKeys(const User &u) {
  Map m;
  m["email"] = u.email;
  m["city"] = u.plan;
  acme::send(m["email"]);  // expect: user.contact.email -> acme
  acme::send(m["city"]);
  acme::send(m["other"]);
  for (const auto &[key, value] : m) acme::send(value);  // expect: user.contact.email -> acme
  m["email"] = "";
  acme::send(m["email"]);
  acme::send(m.begin()->second);
}

void unknownKey(const User &u, const std::string &key, const std::string &other) {
  Map m;
  m[key] = u.email;
  acme::send(m["city"]);   // expect: user.contact.email -> acme
  acme::send(m[key]);      // expect: user.contact.email -> acme
  acme::send(m[other]);    // expect: user.contact.email -> acme
  m["city"] = "x";
  acme::send(m["city"]);
  acme::send(m[other]);    // expect: user.contact.email -> acme
  m[other] = "y";
  acme::send(m[other]);
  acme::send(m[key]);      // expect: user.contact.email -> acme
  acme::send(m["city"]);
  m[other] = u.name;
  acme::send(m["city"]);   // expect: user.name -> acme
}

std::string pick(int);
void changedKey(const User &u, bool c) {
  Map m;
  std::string key = "city";
  if (c) key = pick(1);
  m["email"] = u.email;
  acme::send(m[key]);  // expect: user.contact.email -> acme
}

class Settings {
 public:
  void set(const std::string &key, const std::string &value) { values_[key] = value; }
  const std::string &get(const std::string &key) const { return values_.at(key); }
  std::string find(const char *key) const {
    auto it = values_.find(key);
    return it == values_.end() ? std::string() : it->second;
  }
  std::string getOr(const std::string &key, const std::string &otherwise) const {
    return values_.count(key) ? get(key) : otherwise;
  }

 private:
  Map values_;
};

void throughMembers(const User &u) {
  Settings s;
  s.set("email", u.email);
  s.set("city", u.plan);
  acme::send(s.get("email"));         // expect: user.contact.email -> acme
  acme::send(s.get("city"));
  acme::send(s.find("email"));        // expect: user.contact.email -> acme
  acme::send(s.find("city"));
  acme::send(s.getOr("email", ""));   // expect: user.contact.email -> acme
  acme::send(s.getOr("city", "x"));
  acme::send(s.getOr("city", u.name));  // expect: user.name -> acme
}

void fill(Map &m, const User &u) {
  m.emplace("email", u.email);
  m.insert({"city", u.plan});
  m.insert(std::make_pair("name", u.name));
  m.try_emplace("zip", "1");
  m.insert_or_assign("mail", u.email);
}

void otherWays(const User &u) {
  Map m;
  fill(m, u);
  acme::send(m.at("email"));  // expect: user.contact.email -> acme
  acme::send(m.at("city"));
  acme::send(m.at("name"));   // expect: user.name -> acme
  acme::send(m.at("zip"));
  acme::send(m.at("mail"));   // expect: user.contact.email -> acme
  Map copy = m;
  acme::send(copy.at("city"));
  acme::send(copy.at("name"));  // expect: user.name -> acme
  m.insert_or_assign("mail", "none");
  acme::send(m.at("mail"));
  m.erase("email");
  acme::send(m["email"]);
  acme::send(copy["email"]);  // expect: user.contact.email -> acme
  Map third;
  third = std::move(copy);
  acme::send(third.at("city"));
  acme::send(third.at("mail"));  // expect: user.contact.email -> acme
  third.clear();
  acme::send(third.at("mail"));
}

Map make(const User &u) {
  Map m;
  m["email"] = u.email;
  m["city"] = u.plan;
  return m;
}

void byValue(Map m) {
  acme::send(m["email"]);  // expect: user.contact.email -> acme
  acme::send(m["city"]);
}

void returned(const User &u) {
  const Map m = make(u);
  acme::send(m.at("email"));  // expect: user.contact.email -> acme
  acme::send(m.at("city"));
  acme::send(make(u)["email"]);  // expect: user.contact.email -> acme
  acme::send(make(u)["city"]);
  byValue(m);
}

void iterators(const User &u) {
  Map m = make(u);
  auto it = m.find("city");
  acme::send(it->second);
  ++it;
  acme::send(it->second);  // expect: user.contact.email -> acme
  auto next = std::next(m.find("city"));
  acme::send(next->second);  // expect: user.contact.email -> acme
}

void numbers(const User &u) {
  enum Kind { kMail, kCity };
  std::unordered_map<int, std::string> m;
  m[kMail] = u.email;
  m[kCity] = u.plan;
  acme::send(m[kMail]);  // expect: user.contact.email -> acme
  acme::send(m[kCity]);
  for (int i = 0; i < 2; ++i) acme::send(m[i]);  // expect: user.contact.email -> acme
}

void branches(const User &u, bool c) {
  Map m;
  if (c) {
    m["a"] = u.email;
  } else {
    m["b"] = u.name;
  }
  acme::send(m["a"]);  // expect: user.contact.email -> acme
  acme::send(m["b"]);  // expect: user.name -> acme
  acme::send(m["c"]);
}

constexpr const char *kMailKey = "email";
const std::string kCityKey = "city";

void namedKeys(const User &u) {
  Map m;
  m[kMailKey] = u.email;
  acme::send(m[kCityKey]);
  acme::send(m["email"]);  // expect: user.contact.email -> acme
  const std::string local = "city";
  acme::send(m[local]);
}

void nested(const User &u, const std::string &key) {
  std::map<std::string, Map> m;
  m["a"]["email"] = u.email;
  m["b"]["city"] = u.plan;
  acme::send(m["a"]["email"]);  // expect: user.contact.email -> acme
  acme::send(m["a"]["city"]);
  acme::send(m["b"]["email"]);
  acme::send(m[key]["email"]);  // expect: user.contact.email -> acme
  acme::send(m["a"][key]);      // expect: user.contact.email -> acme
  m[key]["zip"] = u.name;
  acme::send(m["q"]["zip"]);    // expect: user.name -> acme
  acme::send(m["q"][key]);      // expect: user.name -> acme
  acme::send(m["q"]["city"]);
}

Settings global;
void keepMail(const User &u) { global.set("email", u.email); }
void keepCity(const User &u) { global.set("city", u.plan); }
void sendCity() { acme::send(global.get("city")); }
void sendMail() { acme::send(global.get("email")); }  // expect: user.contact.email -> acme
void sendAny(const std::string &key) { acme::send(global.get(key)); }  // expect: user.contact.email -> acme

class Views {
 public:
  void set(std::string_view key, std::string value) { m_[std::string(key)] = std::move(value); }
  std::string get(std::string_view key) const {
    auto it = m_.find(key);
    return it == m_.end() ? "" : it->second;
  }
  void put(std::string key, std::string value) { m_[std::move(key)] = std::move(value); }
  void add(std::string key, std::string value) { m_.insert_or_assign(key, value); }
  void em(const char *key, std::string value) { m_.emplace(key, value); }
 private:
  std::map<std::string, std::string, std::less<>> m_;
};
void throughViews(const User &u) {
  Views s;
  s.set("email", u.email);
  s.set("plan", u.plan);
  acme::send(s.get("email"));  // expect: user.contact.email -> acme
  acme::send(s.get("plan"));
  s.put("name", u.name);
  s.add("phone", u.phone);
  acme::send(s.get("name"));  // expect: user.name -> acme
  acme::send(s.get("phone"));  // expect: user.contact.phone_number -> acme
  acme::send(s.get("plan"));
  s.em("x", u.name);
  acme::send(s.get("x"));  // expect: user.name -> acme
  acme::send(s.get("plan"));
}
void computed(const User &u, std::string key, std::string_view view) {
  Views s;
  s.put(std::string("pl") + u.plan, u.email);
  acme::send(s.get("plan"));  // expect: user.contact.email -> acme
  Map m;
  m["plan"] = u.plan;
  key.erase(0, 1);
  m[key] = u.name;
  acme::send(m["plan"]);  // expect: user.name -> acme
  m["plan"] = u.plan;
  view.remove_prefix(1);
  m[std::string(view)] = u.phone;
  acme::send(m["plan"]);  // expect: user.contact.phone_number -> acme
  m["plan"] = u.plan;
  m[std::string("pl").append("an")] = u.email;
  acme::send(m["plan"]);  // expect: user.contact.email -> acme
}
