#include "chat.h"

#include <sstream>

namespace chat {

Server::Server() { install_default_commands(*this); }
Server::~Server() = default;

std::shared_ptr<User> Server::connect(const std::string& nick) {
  auto u = std::make_shared<User>(next_++, nick);
  users_[u->id()] = u;
  return u;
}
Room& Server::room(const std::string& name) {
  auto& slot = rooms_[name];
  if (!slot) slot = std::make_unique<Room>(name);
  return *slot;
}
Reply Server::execute(User& user, std::string_view line) {
  std::istringstream in{std::string(line)};
  std::string verb;
  in >> verb;
  std::vector<std::string> args;
  for (std::string word; in >> word;) args.push_back(word);
  auto it = commands_.find(verb);
  if (it == commands_.end()) return {false, "unknown command"};
  last_command_ = it->second->name();
  ++executed_;
  return it->second->run(*this, user, args);
}
void Server::add(std::unique_ptr<Command> command) {
  std::string name(command->name());
  commands_[name] = std::move(command);
}
std::string Server::statistics() const {
  return std::to_string(users_.size()) + " users, " + std::to_string(rooms_.size()) + " rooms, " + std::to_string(executed_) +
         " commands";
}

}  // namespace chat
