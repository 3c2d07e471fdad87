// A chat server in one file: connections, rooms, message history, commands, moderation, persistence by text.
#include "case.h"

#include <algorithm>
#include <chrono>
#include <deque>
#include <functional>
#include <iomanip>
#include <iostream>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <sstream>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

namespace chat {

class Connection {
 public:
  virtual ~Connection() = default;
  virtual void write(std::string_view line) = 0;
  virtual int id() const = 0;
};
class SocketConnection : public Connection {
 public:
  explicit SocketConnection(int fd) : fd_(fd) {}
  void write(std::string_view line) override {
    buffer_.append(line);
    buffer_.push_back('\n');
    if (buffer_.size() > 512) flush();
  }
  void flush() {
    acme::send(buffer_);                            // expect: user.name -> acme
    buffer_.clear();
  }
  int id() const override { return fd_; }

 private:
  int fd_;
  std::string buffer_;
};
class NullConnection : public Connection {
 public:
  void write(std::string_view line) override { bytes_ += line.size(); }
  int id() const override { return -1; }
  std::size_t bytes() const { return bytes_; }

 private:
  std::size_t bytes_ = 0;
};

struct Message {
  std::string from;
  std::string text;
  std::chrono::system_clock::time_point at;
};

class History {
 public:
  void add(Message m) {
    if (messages_.size() >= limit_) messages_.pop_front();
    messages_.push_back(std::move(m));
  }
  std::vector<std::string> lines(std::size_t n) const {
    std::vector<std::string> r;
    const std::size_t from = messages_.size() > n ? messages_.size() - n : 0;
    for (std::size_t i = from; i < messages_.size(); ++i) r.push_back(messages_[i].from + ": " + messages_[i].text);
    return r;
  }
  std::size_t count() const { return messages_.size(); }
  template <class F>
  void each(F&& f) const {
    std::for_each(messages_.cbegin(), messages_.cend(), std::forward<F>(f));
  }

 private:
  std::size_t limit_ = 100;
  std::deque<Message> messages_;
};

class Room {
 public:
  explicit Room(std::string title) : title_(std::move(title)) {}
  void join(std::shared_ptr<Connection> c, const User& u) {
    members_[c->id()] = {c, u.name};
    broadcast("* " + u.name + " joined");
  }
  void say(int id, const std::string& text) {
    const auto it = members_.find(id);
    if (it == members_.end()) return;
    const std::string line = it->second.nick + ": " + text;
    history_.add({it->second.nick, text, std::chrono::system_clock::now()});
    broadcast(line);
  }
  void announce(const std::string& text) { broadcast("! " + text); }
  const std::string& title() const { return title_; }
  std::size_t size() const { return members_.size(); }
  const History& history() const { return history_; }

 private:
  struct Member {
    std::weak_ptr<Connection> connection;
    std::string nick;
  };
  void broadcast(const std::string& line) {
    for (auto& [id, m] : members_)
      if (auto c = m.connection.lock()) c->write(line);
  }
  std::string title_;
  std::map<int, Member> members_;
  History history_;
};

class Commands {
 public:
  using Args = std::vector<std::string>;
  using Command = std::function<std::string(const Args&)>;
  void add(std::string name, Command c) { commands_.insert({std::move(name), std::move(c)}); }
  std::string run(const std::string& line) const {
    std::istringstream in(line);
    std::string name;
    in >> name;
    Args args;
    for (std::string a; in >> a;) args.push_back(a);
    if (const auto it = commands_.find(name); it != commands_.end()) return it->second(args);
    return "unknown command";
  }

 private:
  std::unordered_map<std::string, Command> commands_;
};

class Server {
 public:
  Server() {
    commands_.add("rooms", [this](const Commands::Args&) {
      std::string r;
      for (const auto& [title, room] : rooms_) r += title + "(" + std::to_string(room.size()) + ") ";
      return r;
    });
    commands_.add("last", [this](const Commands::Args& a) {
      const auto lines = rooms_.at(a.at(0)).history().lines(1);
      return lines.empty() ? std::string() : lines.front();
    });
  }
  Room& room(const std::string& title) { return rooms_.try_emplace(title, title).first->second; }
  std::string command(const std::string& line) const { return commands_.run(line); }

 private:
  std::map<std::string, Room> rooms_;
  Commands commands_;
};

}  // namespace chat

int main() {
  using namespace chat;
  Server server;
  auto socket = std::make_shared<SocketConnection>(7);
  Room& lobby = server.room("lobby");
  User ann = load_user(1);
  lobby.join(socket, ann);
  lobby.say(7, "hello");
  socket->flush();
  acme::send(lobby.title());
  acme::send(lobby.size());
  acme::send(lobby.history().lines(5));                 // expect: user.name -> acme
  acme::send(lobby.history().count());
  lobby.history().each([](const Message& m) {
    globex::send(m.from);                               // expect: user.name -> globex
    globex::send(m.text);
  });
  Room quiet("quiet");
  auto null = std::make_shared<NullConnection>();
  quiet.join(null, ann);
  quiet.announce("maintenance");
  acme::send(null->bytes());
  acme::send(server.command("last lobby"));             // expect: user.name -> acme
}
