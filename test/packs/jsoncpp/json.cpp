// JsonCpp.
// flags: -std=c++20 -isystem /usr/include/jsoncpp -Wno-deprecated-declarations
#include "pii_case.h"

#include <json/json.h>

#include <memory>
#include <sstream>

void build(const User& u) {
  Json::Value a;
  a["plan"] = u.plan;
  a["id"] = u.id;
  acme::send(a.toStyledString());
  a["name"] = u.name;
  acme::send(a.toStyledString());                         // expect: user.name -> acme
  acme::send(a.isMember("name"));
  acme::send(static_cast<int>(a.size()));
  Json::FastWriter fast;
  acme::send(fast.write(a));                              // expect: user.name -> acme
  Json::StyledWriter styled;
  acme::send(styled.write(a));                            // expect: user.name -> acme
  Json::StreamWriterBuilder builder;
  acme::send(Json::writeString(builder, a));              // expect: user.name -> acme
  Json::Value plain(Json::objectValue);
  plain["plan"] = u.plan;
  acme::send(Json::writeString(builder, plain));
  acme::send(fast.write(plain));
  std::ostringstream os;
  std::unique_ptr<Json::StreamWriter> writer(builder.newStreamWriter());
  writer->write(a, &os);
  acme::send(os.str());                                   // expect: user.name -> acme
  std::ostringstream os2;
  os2 << plain;
  acme::send(os2.str());
  os2 << a;
  acme::send(os2.str());                                  // expect: user.name -> acme
  Json::Value list(Json::arrayValue);
  list.append(u.plan);
  acme::send(fast.write(list));
  list.append(Json::Value(u.email));
  acme::send(fast.write(list));                           // expect: user.contact.email -> acme
  Json::Value nested;
  nested["a"]["b"]["c"] = u.phone;
  acme::send(fast.write(nested));                         // expect: user.contact.phone_number -> acme
  Json::Value copy = nested;
  acme::send(copy.toStyledString());                      // expect: user.contact.phone_number -> acme
  copy.clear();
  acme::send(copy.toStyledString());
  Json::Value b(u.name);
  acme::send(b.asString());                               // expect: user.name -> acme
  Json::Value c;
  c.swap(b);
  acme::send(c.asCString());                              // expect: user.name -> acme
  Json::Value d(Json::arrayValue);
  d.resize(2);
  d[0u] = u.email;
  acme::send(d.toStyledString());                         // expect: user.contact.email -> acme
}

void read(const User& u) {
  Json::Value root;
  Json::Reader reader;
  reader.parse(u.email, root);
  acme::send(root["x"].asString());                       // expect: user.contact.email -> acme
  acme::send(root.get("x", "none").asString());           // expect: user.contact.email -> acme
  acme::send(root["n"].asInt());                          // expect: user.contact.email -> acme
  for (const auto& item : root) acme::send(item.asString());             // expect: user.contact.email -> acme
  for (Json::ValueIterator it = root.begin(); it != root.end(); ++it) acme::send((*it).asString());   // expect: user.contact.email -> acme
  Json::Value other;
  reader.parse(u.plan, other);
  acme::send(other["x"].asString());
  acme::send(other.get("x", u.name).asString());          // expect: user.name -> acme
  std::istringstream is(u.phone);
  Json::CharReaderBuilder builder;
  std::string errors;
  Json::Value parsed;
  Json::parseFromStream(builder, is, &parsed, &errors);
  acme::send(parsed["x"].asString());                     // expect: user.contact.phone_number -> acme
  std::istringstream is2(u.name);
  Json::Value parsed2;
  is2 >> parsed2;
  acme::send(parsed2.toStyledString());                   // expect: user.name -> acme
  std::unique_ptr<Json::CharReader> r(builder.newCharReader());
  Json::Value parsed3;
  r->parse(u.email.data(), u.email.data() + u.email.size(), &parsed3, &errors);
  acme::send(parsed3.asString());                         // expect: user.contact.email -> acme
  acme::send(parsed3.isNull());
  acme::send(parsed3 == parsed);
}

void members(const User& u) {
  Json::Value j;
  j["email"] = u.email;
  j["plan"] = u.plan;
  acme::send(j["email"].asString());                      // expect: user.contact.email -> acme
  acme::send(j["plan"].asString());
  acme::send(j.get("email", "x").asString());             // expect: user.contact.email -> acme
  acme::send(j.get("plan", "x").asString());
  acme::send(j.get("plan", u.name).asString());           // expect: user.name -> acme
  j.removeMember("email");
  acme::send(j["email"].asString());
  acme::send(j.toStyledString());
  Json::Value list;
  list[0] = u.email;
  acme::send(list[1].asString());                         // expect: user.contact.email -> acme
}

int main() {
  User u = load_user(1);
  members(u);
  build(u);
  read(u);
}
