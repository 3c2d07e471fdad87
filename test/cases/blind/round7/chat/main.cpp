// Chat: who hears what in which room, what commands answer, what the history keeps.
#include "chat.h"

#include <algorithm>

namespace {

class Whisper final : public chat::Command {
 public:
  explicit Whisper(std::shared_ptr<chat::User> to) : to_(std::move(to)) {}
  std::string_view name() const override { return "/whisper"; }
  chat::Reply run(chat::Server&, chat::User& user, std::span<const std::string> args) override {
    std::string text;
    for (const auto& a : args) text += a + " ";
    acme::send(text);         // expect: user.contact.phone_number -> acme
    acme::send(args.size());  // silent
    to_->deliver(std::to_string(user.id()) + " whispers " + std::to_string(text.size()) + " letters");
    return {true, "sent"};
  }

 private:
  std::shared_ptr<chat::User> to_;
};

}  // namespace

void rooms(const Customer& c) {
  auto ann = std::make_shared<chat::User>(1, "ann");
  auto bob = std::make_shared<chat::User>(2, "bob");
  auto eve = std::make_shared<chat::User>(3, "eve");
  chat::Room support("support");
  chat::Room lobby("lobby");
  support.join(ann);
  support.join(bob);
  lobby.join(eve);
  const int reached = support.say(1, "my mail is " + c.email);
  lobby.say(3, "plan " + c.tier);
  acme::send(reached);                                        // silent
  for (const auto& l : bob->inbox()) acme::send(l);           // expect: user.contact.email -> acme
  for (const auto& l : eve->inbox()) acme::send(l);           // silent
  for (const auto& m : support.history()) acme::send(m.text);  // expect: user.contact.email -> acme
  for (const auto& m : support.history()) acme::send(m.seq);   // silent
  for (const auto& m : lobby.history()) acme::send(m.text);    // silent
  acme::send(support.topic());                                // silent
  acme::send(support.who());                                  // silent
}

void forgotten(const Customer& c) {
  auto bob = std::make_shared<chat::User>(2, "bob");
  chat::Room room("hr");
  room.join(bob);
  room.say(1, c.name);
  room.forget();
  room.say(1, "hello");
  for (const auto& m : room.history()) acme::send(m.text);  // silent
  chat::User solo(9, "solo");
  solo.deliver(c.name);
  solo.read_all();
  solo.deliver("maintenance at noon");
  for (const auto& l : solo.inbox()) acme::send(l);         // silent
  room.set_topic("call " + c.phone);
  globex::send(room.topic());                               // expect: user.contact.phone_number -> globex
  room.set_topic("none");
  globex::send(room.topic());                               // silent
}

void nicknames(const Customer& c) {
  auto u = std::make_shared<chat::User>(4, c.name);
  auto v = std::make_shared<chat::User>(5, c.tier);
  chat::Room room("team");
  room.join(u);
  room.join(v);
  acme::send(room.who());      // expect: user.name -> acme
  acme::send(room.members());  // silent
  acme::send(v->nick());       // silent
  chat::User local(6, c.name);
  local.rename("guest" + std::to_string(local.id()));
  acme::send(local.nick());    // silent
  acme::send(room.name());     // silent
}

void commands(const Customer& c) {
  chat::Server server;
  auto me = server.connect(c.name);
  acme::send(server.execute(*me, "/join lobby").text);  // expect: user.name -> acme
  acme::send(server.execute(*me, "/join lobby").ok);    // silent
  acme::send(server.last_command());                    // silent
  acme::send(server.statistics());                      // silent
}

void robots_only(const Customer& c) {
  chat::Server server;
  auto robot = server.connect("robot " + c.tier);
  acme::send(server.execute(*robot, "/join lobby").text);       // silent
  acme::send(server.execute(*robot, c.email + " lobby").ok);    // silent
  server.room("lobby").set_topic("meet " + c.name);
  auto reply = server.execute(*robot, "/join lobby");
  globex::send(reply.text);                                     // expect: user.name -> globex
  globex::send(server.last_command());                          // silent
}

void whispering(const Customer& c) {
  chat::Server server;
  auto from = server.connect("a");
  auto to = server.connect("b");
  server.add(std::make_unique<Whisper>(to));
  auto reply = server.execute(*from, "/whisper call " + c.phone);
  acme::send(reply.ok);                              // silent
  for (const auto& l : to->inbox()) acme::send(l);   // silent
  from->deliver(redact(c.email));
  for (const auto& l : from->inbox()) acme::send(l);  // expect: user.contact.email -> acme via redact
}

void history_search(const Customer& c) {
  chat::Room room("sales");
  room.say(1, "offer for " + c.name);
  room.say(2, "ok");
  const auto& h = room.history();
  auto hit = std::ranges::find_if(h, [](const chat::Message& m) { return m.text.starts_with("offer"); });
  if (hit == h.end()) return;
  acme::send(hit->from);        // silent
  acme::send(hit - h.begin());  // silent
  acme::send(hit->text);        // expect: user.name -> acme
}
