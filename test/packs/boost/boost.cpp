// Boost: string algorithms, format, lexical_cast, optional, any, property_tree, json, tokenizer, small containers.
// flags: -std=c++17
#include "pii_case.h"

#include <boost/algorithm/hex.hpp>
#include <boost/algorithm/string.hpp>
#include <boost/any.hpp>
#include <boost/container/flat_map.hpp>
#include <boost/container/small_vector.hpp>
#include <boost/format.hpp>
#include <boost/json.hpp>
#include <boost/lexical_cast.hpp>
#include <boost/optional.hpp>
#include <boost/property_tree/json_parser.hpp>
#include <boost/property_tree/ptree.hpp>
#include <boost/shared_ptr.hpp>
#include <boost/make_shared.hpp>
#include <boost/tokenizer.hpp>
#include <boost/utility/string_view.hpp>
#include <boost/variant.hpp>

#include <sstream>

void strings(const User& u) {
  acme::send(boost::to_upper_copy(u.name));               // expect: user.name -> acme
  acme::send(boost::to_upper_copy(u.plan));
  std::string a = u.name;
  boost::to_lower(a);
  boost::trim(a);
  acme::send(a);                                          // expect: user.name -> acme
  acme::send(boost::trim_copy(u.email));                  // expect: user.contact.email -> acme
  std::vector<std::string> parts, plain;
  boost::split(parts, u.email, boost::is_any_of("@"));
  acme::send(parts[0]);                                   // expect: user.contact.email -> acme
  boost::split(plain, u.plan, boost::is_any_of("@"));
  acme::send(plain[0]);
  acme::send(boost::join(parts, ","));                    // expect: user.contact.email -> acme
  acme::send(boost::algorithm::join(plain, ","));
  acme::send(boost::replace_all_copy(u.name, "a", "b"));  // expect: user.name -> acme
  std::string b = u.plan;
  boost::replace_all(b, "a", u.name);
  acme::send(b);                                          // expect: user.name -> acme
  std::string c = u.plan;
  boost::erase_all(c, u.name);
  acme::send(c);
  acme::send(boost::contains(u.name, "x"));
  acme::send(boost::starts_with(u.name, u.email));
  acme::send(boost::iequals(u.name, u.email));
  std::string d;
  boost::algorithm::hex(u.name, std::back_inserter(d));
  acme::send(d);                                          // expect: user.name -> acme
  acme::send(boost::algorithm::hex(u.plan));
  acme::send(boost::lexical_cast<std::string>(std::stoi(u.phone)));       // expect: user.contact.phone_number -> acme
  acme::send(boost::lexical_cast<int>(u.phone));          // expect: user.contact.phone_number -> acme
  acme::send(boost::lexical_cast<std::string>(u.id));
  acme::send((boost::format("%1% %2%") % u.plan % u.id).str());
  acme::send((boost::format("%1% %2%") % u.plan % u.name).str());         // expect: user.name -> acme
  acme::send(boost::str(boost::format("%s") % u.email));  // expect: user.contact.email -> acme
  boost::format f("%s");
  f % u.phone;
  std::ostringstream os;
  os << f;
  acme::send(os.str());                                   // expect: user.contact.phone_number -> acme
  boost::tokenizer<> words(u.name);
  for (const auto& w : words) acme::send(w);              // expect: user.name -> acme
  for (auto it = words.begin(); it != words.end(); ++it) acme::send(*it);   // expect: user.name -> acme
  boost::string_view v(u.name);
  acme::send(v.to_string());                              // expect: user.name -> acme
}

void values(const User& u) {
  boost::optional<std::string> a;
  a = u.name;
  acme::send(*a);                                         // expect: user.name -> acme
  acme::send(a.get());                                    // expect: user.name -> acme
  acme::send(a.value_or("x"));                            // expect: user.name -> acme
  acme::send(a.is_initialized());
  a = boost::none;
  acme::send(a.value_or("x"));
  boost::optional<std::string> b(u.plan);
  acme::send(b.value());
  boost::any c = u.email;
  acme::send(boost::any_cast<std::string>(c));            // expect: user.contact.email -> acme
  c = u.plan;
  acme::send(boost::any_cast<std::string>(c));
  boost::variant<int, std::string> d = u.name;
  acme::send(boost::get<std::string>(d));                 // expect: user.name -> acme
  d = u.plan;
  acme::send(boost::get<std::string>(d));
  boost::shared_ptr<User> e = boost::make_shared<User>(u);
  acme::send(e->plan);
  acme::send(e->name);                                    // expect: user.name -> acme
  boost::container::flat_map<std::string, std::string> f;
  f[u.plan] = u.name;
  acme::send(f["x"]);                                     // expect: user.name -> acme
  boost::container::small_vector<std::string, 4> g;
  g.push_back(u.plan);
  acme::send(g[0]);
  g.push_back(u.name);
  acme::send(g.back());                                   // expect: user.name -> acme
}

void trees(const User& u) {
  boost::property_tree::ptree a, plain;
  plain.put("plan", u.plan);
  acme::send(plain.get<std::string>("plan"));
  a.put("user.name", u.name);
  acme::send(a.get<std::string>("user.name"));            // expect: user.name -> acme
  acme::send(a.get("user.name", std::string("x")));       // expect: user.name -> acme
  acme::send(a.get_child("user").get_value<std::string>());               // expect: user.name -> acme
  if (auto v = a.get_optional<std::string>("user.name")) acme::send(*v);  // expect: user.name -> acme
  std::ostringstream os, os2;
  boost::property_tree::write_json(os, plain);
  acme::send(os.str());
  boost::property_tree::write_json(os2, a);
  acme::send(os2.str());                                  // expect: user.name -> acme
  std::istringstream is(u.email);
  boost::property_tree::ptree b;
  boost::property_tree::read_json(is, b);
  acme::send(b.get<std::string>("x"));                    // expect: user.contact.email -> acme
  for (const auto& child : b) acme::send(child.second.data());            // expect: user.contact.email -> acme
  boost::property_tree::ptree c;
  c.add_child("sub", a);
  acme::send(c.get_child("sub").data());                  // expect: user.name -> acme
  boost::property_tree::ptree d;
  d.push_back(std::make_pair("x", boost::property_tree::ptree(u.phone)));
  acme::send(d.get<std::string>("x"));                    // expect: user.contact.phone_number -> acme
}

void json(const User& u) {
  namespace bj = boost::json;
  bj::object a, plain;
  plain["plan"] = u.plan;
  acme::send(bj::serialize(plain));
  a["name"] = u.name;
  acme::send(bj::serialize(a));                           // expect: user.name -> acme
  bj::value b = {{"email", u.email}};
  acme::send(bj::serialize(b));                           // expect: user.contact.email -> acme
  bj::value c = {{"plan", u.plan}};
  acme::send(bj::serialize(c));
  bj::array d;
  d.emplace_back(u.phone);
  acme::send(bj::serialize(d));                           // expect: user.contact.phone_number -> acme
  bj::value e = bj::parse(u.email);
  acme::send(e.as_object()["x"].as_string().c_str());     // expect: user.contact.email -> acme
  acme::send(bj::value_to<std::string>(e));               // expect: user.contact.email -> acme
  acme::send(e.at("x").as_int64());                       // expect: user.contact.email -> acme
  acme::send(e.is_object());
  bj::object f;
  f.emplace("name", u.name);
  f.insert_or_assign("plan", u.plan);
  acme::send(bj::serialize(f));                           // expect: user.name -> acme
  acme::send(f.contains("name"));
  acme::send(f.size());
  bj::value g(u.name);
  acme::send(g.as_string().c_str());                      // expect: user.name -> acme
  std::ostringstream os;
  os << g;
  acme::send(os.str());                                   // expect: user.name -> acme
}

void members(const User& u) {
  boost::container::flat_map<std::string, std::string> m;
  m["email"] = u.email;
  m["plan"] = u.plan;
  acme::send(m.at("email"));                              // expect: user.contact.email -> acme
  acme::send(m.at("plan"));
  acme::send(m.find("plan")->second);
}

int main() {
  User u = load_user(1);
  members(u);
  strings(u);
  values(u);
  trees(u);
  json(u);
}
