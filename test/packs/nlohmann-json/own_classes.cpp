// Classes that the program tells how to become JSON, and back: what its functions leave out stays behind.
#include "pii_case.h"

#include <nlohmann/json.hpp>

#include <string>
#include <vector>

using nlohmann::json;

namespace chat {

struct Member {
  std::string nick, secret, room;
};

void to_json(json& j, const Member& m) {
  j["nick"] = m.nick;
  j["room"] = m.room;
}
void from_json(const json& j, Member& m) {
  j.at("nick").get_to(m.nick);
  m.room = j.at("room").get<std::string>();
}

struct Room {
  std::string title;
  std::vector<Member> members;
};
void to_json(json& j, const Room& r) { j = json{{"title", r.title}, {"members", r.members}}; }

struct Point {
  int x = 0, y = 0;
  std::string label;
};

}  // namespace chat

namespace nlohmann {
template <>
struct adl_serializer<chat::Point> {
  static void to_json(json& j, const chat::Point& p) { j = json::array({p.x, p.y}); }
};
}  // namespace nlohmann

void out(const User& u) {
  chat::Member both{u.name, u.email, "lobby"};
  json a = both;
  acme::send(a.dump());                                   // expect: user.name -> acme
  acme::send(a["room"].get<std::string>());
  acme::send(a["nick"].get<std::string>());               // expect: user.name -> acme
  chat::Member quiet{u.plan, u.email, u.plan};
  json b = quiet;
  acme::send(b.dump());
  json c;
  c["members"].push_back(quiet);
  c.emplace_back(quiet);
  c.emplace("one", quiet);
  acme::send(c.dump());
  c.emplace("two", both);
  acme::send(c.dump());                                   // expect: user.name -> acme
  json d;
  d.emplace_back(both);
  acme::send(d.dump());                                   // expect: user.name -> acme
  json e = {{"plan", u.plan}, {"member", quiet}};
  acme::send(e.dump());
  json f = {{"plan", u.plan}, {"member", both}};
  acme::send(f.dump());                                   // expect: user.name -> acme
  std::vector<chat::Member> many{quiet, quiet};
  json g = many;
  acme::send(g.dump());
  many.push_back(both);
  json h = many;
  acme::send(h.dump());                                   // expect: user.name -> acme
  json manyToo = {{"plan", u.plan}, {"members", many}};
  acme::send(manyToo.dump());                             // expect: user.name -> acme
  std::vector<chat::Member> none{quiet};
  json noneToo = {{"plan", u.plan}, {"members", none}};
  acme::send(noneToo.dump());
  json i = chat::Room{u.plan, {quiet}};
  acme::send(i.dump());
  json k = chat::Room{u.plan, {both}};
  acme::send(k.dump());                                   // expect: user.name -> acme
  json l = chat::Point{1, 2, u.name};
  acme::send(l.dump());
}

void in(const User& u) {
  json j;
  j["nick"] = u.name;
  j["room"] = u.plan;
  auto a = j.get<chat::Member>();
  acme::send(a.nick);                                     // expect: user.name -> acme
  acme::send(a.room);
  acme::send(a.secret);
  chat::Member b;
  j.get_to(b);
  acme::send(b.nick);                                     // expect: user.name -> acme
  acme::send(b.room);
  auto c = j.get<std::string>();
  acme::send(c);                                          // expect: user.name -> acme
}

// Its own function is not seen for this class: everything is taken along.
namespace chat {
struct Unseen {
  std::string text;
};
void to_json(json& j, const Unseen& u);
}  // namespace chat
void unseen(const User& u) {
  json a = chat::Unseen{u.email};
  acme::send(a.dump());                                   // expect: user.contact.email -> acme
  json b = chat::Unseen{u.plan};
  acme::send(b.dump());
}

// A class that holds others of itself: its function calls itself, and there may be none to call it for.
namespace chat {
struct Thread {
  std::string text, secret;
  std::vector<Thread> answers;
};
void to_json(json& j, const Thread& t) {
  j["text"] = t.text;
  j["answers"] = t.answers;
}
}  // namespace chat
void threads(const User& u) {
  json a = chat::Thread{u.plan, u.email, {{u.name, u.email, {}}}};
  acme::send(a.dump());                                   // expect: user.name -> acme
  json b = chat::Thread{u.plan, u.email, {{u.plan, u.email, {}}}};
  acme::send(b.dump());
}

// A function for the base takes what derives from it, where the class has none of its own.
namespace chat {
struct Entry {
  std::string title, author;
};
struct Post : Entry {
  std::string text;
};
struct Poll : Entry {
  std::string choice;
};
void to_json(json& j, const Entry& e) { j["title"] = e.title; }
void to_json(json& j, const Poll& p) { j["choice"] = p.choice; }
}  // namespace chat
void entries(const User& u) {
  chat::Post quiet, told;
  quiet.author = quiet.text = u.name;
  told.title = u.name;
  json a = quiet;
  acme::send(a.dump());
  json b = told;
  acme::send(b.dump());                                   // expect: user.name -> acme
  chat::Poll one, two;
  one.title = two.title = u.name;
  two.choice = u.phone;
  json c = one;
  acme::send(c.dump());
  json d = two;
  acme::send(d.dump());                                   // expect: user.contact.phone_number -> acme
}
