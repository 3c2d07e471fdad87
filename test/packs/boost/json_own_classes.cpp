// Boost.JSON: classes that the program tells how to become a value, and back.
#include "pii_case.h"

#include <boost/json.hpp>

#include <string>

namespace chat {

struct Member {
  std::string nick, secret, room;
};

void tag_invoke(boost::json::value_from_tag, boost::json::value& v, const Member& m) {
  v = {{"nick", m.nick}, {"room", m.room}};
}
Member tag_invoke(boost::json::value_to_tag<Member>, const boost::json::value& v) {
  Member m;
  m.nick = boost::json::value_to<std::string>(v.at("nick"));
  m.room = "lobby";
  return m;
}

struct Other {
  std::string text;
};
Other tag_invoke(boost::json::value_to_tag<Other>, const boost::json::value& v) {
  Other o;
  o.text = boost::json::value_to<std::string>(v.at("text"));
  return o;
}

}  // namespace chat

void out(const User& u) {
  boost::json::value a = boost::json::value_from(chat::Member{u.plan, u.email, u.plan});
  acme::send(boost::json::serialize(a));
  boost::json::value b = boost::json::value_from(chat::Member{u.name, u.email, u.plan});
  acme::send(boost::json::serialize(b));                  // expect: user.name -> acme
}

void in(const User& u) {
  boost::json::value v;
  v.emplace_object();
  v.as_object()["nick"] = u.name;
  v.as_object()["text"] = u.phone;
  auto a = boost::json::value_to<chat::Member>(v);
  acme::send(a.nick);                                     // expect: user.name -> acme
  acme::send(a.room);
  acme::send(a.secret);
  auto b = boost::json::value_to<chat::Other>(v);
  acme::send(b.text);                                     // expect: user.contact.phone_number -> acme
}
