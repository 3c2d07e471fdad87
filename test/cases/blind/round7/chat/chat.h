// A chat server: users, rooms, commands, presence and history.
#pragma once
#include "svc.h"

#include <deque>
#include <functional>
#include <map>
#include <memory>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace chat {

using UserId = int;

struct Message {
  UserId from = 0;
  std::string text;
  long seq = 0;
};

class User {
 public:
  User(UserId id, std::string nick) : id_(id), nick_(std::move(nick)) {}
  UserId id() const { return id_; }
  const std::string& nick() const { return nick_; }
  void rename(std::string nick) { nick_ = std::move(nick); }
  void deliver(const std::string& line) { inbox_.push_back(line); }
  const std::vector<std::string>& inbox() const { return inbox_; }
  void read_all() { inbox_.clear(); }

 private:
  UserId id_;
  std::string nick_;
  std::vector<std::string> inbox_;
};

class Room {
 public:
  explicit Room(std::string name, std::size_t keep = 20) : name_(std::move(name)), keep_(keep) {}
  const std::string& name() const { return name_; }
  const std::string& topic() const { return topic_; }
  void set_topic(std::string topic) { topic_ = std::move(topic); }
  void join(const std::shared_ptr<User>& user);
  void leave(UserId id);
  int say(UserId from, const std::string& text);
  std::size_t members() const;
  std::string who() const;
  const std::deque<Message>& history() const { return history_; }
  void forget() { history_.clear(); }

 private:
  std::string name_;
  std::string topic_ = "welcome";
  std::size_t keep_;
  long seq_ = 0;
  std::vector<std::weak_ptr<User>> users_;
  std::deque<Message> history_;
};

struct Reply {
  bool ok = true;
  std::string text;
};

class Server;
class Command {
 public:
  virtual ~Command() = default;
  virtual std::string_view name() const = 0;
  virtual Reply run(Server& server, User& user, std::span<const std::string> args) = 0;
};

class Server {
 public:
  Server();
  ~Server();
  std::shared_ptr<User> connect(const std::string& nick);
  Room& room(const std::string& name);
  Reply execute(User& user, std::string_view line);
  void add(std::unique_ptr<Command> command);
  std::string statistics() const;
  const std::string& last_command() const { return last_command_; }

 private:
  std::map<std::string, std::unique_ptr<Room>> rooms_;
  std::unordered_map<UserId, std::shared_ptr<User>> users_;
  std::map<std::string, std::unique_ptr<Command>, std::less<>> commands_;
  std::string last_command_;
  UserId next_ = 1;
  int executed_ = 0;
};

// What every server knows: /join ROOM, /say ROOM TEXT, /topic ROOM TEXT, /who ROOM, /count ROOM
void install_default_commands(Server& server);

}  // namespace chat
