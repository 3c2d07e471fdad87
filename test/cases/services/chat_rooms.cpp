// Chat rooms: members as shared and weak pointers, moderation, delivery through interfaces, private notes, archives.
#include <piiflow/annotations.h>

#include <algorithm>
#include <functional>
#include <map>
#include <memory>
#include <queue>
#include <set>
#include <string>
#include <string_view>
#include <tuple>
#include <unordered_map>
#include <utility>
#include <vector>

PII(user.name) std::string nickOf(int connection);
PII(user.content.private) std::string readLine(int connection);
std::string motd();
PII_SINK(acme) void translate(const std::string& text);
PII_SINK(acme) void gauge(const std::string& name, long value);
PII_SINK(globex) void archive(const std::string& room, const std::string& text);
PII_SANITIZER(redact) std::string moderated(const std::string& text);

struct Line {
  int number = 0;
  std::string author;
  std::string text;
  bool system = false;
};

class Delivery {
 public:
  virtual ~Delivery() = default;
  virtual void deliver(const Line& line) = 0;
};

class Archiver : public Delivery {
 public:
  explicit Archiver(std::string room) : room_(std::move(room)) {}
  void deliver(const Line& line) override {
    archive(room_, "");
    archive("", line.text);  // expect: user.content.private -> globex
    ++lines_;
  }
  int lines() const { return lines_; }

 private:
  std::string room_;
  int lines_ = 0;
};

class Translator : public Delivery {
 public:
  void deliver(const Line& line) override { translate(moderated(line.text)); }  // expect: user.content.private -> acme via redact
};

class SystemLines : public Delivery {
 public:
  void deliver(const Line& line) override {
    if (line.system) translate(line.text);
  }
};

class Keeper : public Delivery {
 public:
  void deliver(const Line& line) override {
    lines_.push(line);
    authors_.insert(line.author);
  }
  Line next() {
    Line line = std::move(lines_.front());
    lines_.pop();
    return line;
  }
  bool empty() const { return lines_.empty(); }
  const std::set<std::string>& authors() const { return authors_; }

 private:
  std::queue<Line> lines_;
  std::set<std::string> authors_;
};

class Member {
 public:
  Member(int id, std::string nick) : id_(id), nick_(std::move(nick)) {}
  int id() const { return id_; }
  const std::string& nick() const { return nick_; }
  void whisper(const std::shared_ptr<Member>& other, std::string text) const { other->inbox_.push_back(std::move(text)); }
  const std::vector<std::string>& inbox() const { return inbox_; }
  void leave() { inbox_.clear(); }

 private:
  int id_;
  std::string nick_;
  std::vector<std::string> inbox_;
};

class Room {
 public:
  explicit Room(std::string title) : title_(std::move(title)) {}
  void join(const std::shared_ptr<Member>& member) {
    members_.emplace(member->id(), member);
    say({++count_, "", "someone joined", true});
  }
  void attach(std::shared_ptr<Delivery> delivery) { deliveries_.push_back(std::move(delivery)); }
  void speak(int id, const std::string& text) {
    auto found = members_.find(id);
    if (found == members_.end()) return;
    if (auto member = found->second.lock()) say({++count_, member->nick(), text, false});
  }
  void say(const Line& line) {
    for (const auto& delivery : deliveries_) delivery->deliver(line);
  }
  const std::string& title() const { return title_; }
  std::vector<std::string> nicks() const {
    std::vector<std::string> result;
    for (const auto& [id, weak] : members_) {
      if (auto member = weak.lock()) result.push_back(member->nick());
    }
    return result;
  }
  int count() const { return count_; }

 private:
  std::string title_;
  int count_ = 0;
  std::unordered_map<int, std::weak_ptr<Member>> members_;
  std::vector<std::shared_ptr<Delivery>> deliveries_;
};

class Lobby {
 public:
  Room& open(const std::string& title) {
    auto [it, added] = rooms_.try_emplace(title, nullptr);
    if (added) it->second = std::make_unique<Room>(title);
    return *it->second;
  }
  std::string titles() const {
    std::string text;
    for (const auto& [title, room] : rooms_) text += title + ":" + std::to_string(room->count()) + " ";
    return text;
  }

 private:
  std::map<std::string, std::unique_ptr<Room>> rooms_;
};

int main() {
  auto ada = std::make_shared<Member>(1, nickOf(1));
  auto bot = std::make_shared<Member>(2, "bot");

  Room talk("talk");
  auto archiver = std::make_shared<Archiver>("talk");
  talk.attach(archiver);
  talk.attach(std::make_shared<Translator>());
  talk.join(ada);
  talk.speak(ada->id(), readLine(1));
  gauge("lines", archiver->lines());
  translate(talk.title());
  for (const std::string& nick : talk.nicks()) archive("nicks", nick);  // expect: user.name -> globex

  Room news("news");
  news.attach(std::make_shared<SystemLines>());
  news.join(bot);
  news.say({1, "", motd(), true});
  for (const std::string& nick : news.nicks()) archive("nicks", nick);
  gauge("count", news.count());

  Room quiet("quiet");
  auto keeper = std::make_shared<Keeper>();
  quiet.attach(keeper);
  quiet.join(ada);
  quiet.speak(1, motd());
  for (const std::string& author : keeper->authors()) translate(author);  // expect: user.name -> acme
  while (!keeper->empty()) {
    const Line line = keeper->next();
    translate(line.text);
    gauge("line", line.number);
  }

  ada->whisper(bot, readLine(1));
  for (const std::string& text : bot->inbox()) translate(text);  // expect: user.content.private -> acme
  for (const std::string& text : ada->inbox()) translate(text);
  bot->leave();
  for (const std::string& text : bot->inbox()) translate(text);
  bot->whisper(ada, "hello " + ada->nick());
  for (const std::string& text : ada->inbox()) translate(text);  // expect: user.name -> acme

  Lobby lobby;
  lobby.open("start").join(bot);
  translate(lobby.titles());
  std::shared_ptr<Member> current = ada;
  translate(current->nick());  // expect: user.name -> acme
  current = bot;
  translate(current->nick());
  std::weak_ptr<Member> watched = current;
  current.reset();
  if (auto member = watched.lock()) translate(member->nick());

  using Entry = std::tuple<int, std::string, std::string>;
  std::priority_queue<Entry> ranking;
  ranking.emplace(3, ada->nick(), talk.title());
  while (!ranking.empty()) {
    const auto& [score, nick, room] = ranking.top();
    gauge(room, score);
    translate(nick);  // expect: user.name -> acme
    ranking.pop();
  }
  std::vector<std::pair<std::string, int>> scores{{ada->nick(), 3}, {bot->nick(), 5}};
  std::sort(scores.begin(), scores.end(), [](const auto& a, const auto& b) { return a.second > b.second; });
  gauge("best", scores.front().second);
  translate(scores.front().first);  // expect: user.name -> acme
}
