#include "chat.h"

namespace chat {
namespace {

class Join final : public Command {
 public:
  std::string_view name() const override { return "/join"; }
  Reply run(Server& server, User& user, std::span<const std::string> args) override {
    if (args.empty()) return {false, "join what?"};
    Room& r = server.room(args[0]);
    return {true, "topic: " + r.topic() + " for " + user.nick()};
  }
};
class Count final : public Command {
 public:
  std::string_view name() const override { return "/count"; }
  Reply run(Server& server, User&, std::span<const std::string> args) override {
    if (args.empty()) return {false, "count what?"};
    return {true, std::to_string(server.room(args.front()).members())};
  }
};
class Help final : public Command {
 public:
  std::string_view name() const override { return "/help"; }
  Reply run(Server&, User&, std::span<const std::string>) override { return {true, "/join /count /help"}; }
};

}  // namespace

void install_default_commands(Server& server) {
  server.add(std::make_unique<Join>());
  server.add(std::make_unique<Count>());
  server.add(std::make_unique<Help>());
}

}  // namespace chat
