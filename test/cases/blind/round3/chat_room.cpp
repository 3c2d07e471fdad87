// Rooms, members and observers.
#include "svc.h"

#include <algorithm>
#include <functional>
#include <memory>
#include <string>
#include <utility>
#include <vector>

namespace {

struct Message {
  std::string from;
  std::string text;
};

class Observer {
 public:
  virtual ~Observer() = default;
  virtual void on_message(const Message& m) = 0;
};

class Archive : public Observer {
 public:
  void on_message(const Message& m) override { lines_.push_back(m.from + ": " + m.text); }
  const std::vector<std::string>& lines() const { return lines_; }

 private:
  std::vector<std::string> lines_;
};

class WordCount : public Observer {
 public:
  void on_message(const Message& m) override {
    ++messages_;
    longest_ = std::max(longest_, m.text.size());
  }
  std::size_t messages() const { return messages_; }
  std::size_t longest() const { return longest_; }

 private:
  std::size_t messages_ = 0;
  std::size_t longest_ = 0;
};

class LastText : public Observer {
 public:
  void on_message(const Message& m) override { text = m.text; }
  std::string text;
};

class Room {
 public:
  explicit Room(std::string topic) : topic_(std::move(topic)) {}
  void join(std::shared_ptr<Observer> o) { observers_.push_back(o); }
  void post(const Message& m) {
    for (auto& w : observers_)
      if (auto o = w.lock()) o->on_message(m);
  }
  const std::string& topic() const { return topic_; }

 private:
  std::string topic_;
  std::vector<std::weak_ptr<Observer>> observers_;
};

}  // namespace

void chat(const Customer& c) {
  auto archive = std::make_shared<Archive>();
  auto quiet_archive = std::make_shared<Archive>();
  auto counter = std::make_shared<WordCount>();
  auto last = std::make_shared<LastText>();
  auto other_last = std::make_shared<LastText>();

  Room support("support");
  support.join(archive);
  support.join(counter);
  support.join(last);
  Room news("news");
  news.join(quiet_archive);
  news.join(other_last);

  support.post({c.name, "hello"});
  news.post({"bot", "release 1.2"});

  for (const auto& l : archive->lines()) acme::send(l);        // expect: user.name -> acme
  for (const auto& l : quiet_archive->lines()) acme::send(l);  // silent
  acme::send(counter->messages());                             // silent
  acme::send(counter->longest());                              // silent
  acme::send(last->text);                                      // silent
  acme::send(support.topic());                                 // silent
  support.post({"agent", "call me at " + c.phone});
  acme::send(last->text);        // expect: user.contact.phone_number -> acme
  acme::send(other_last->text);  // silent
  for (const auto& l : archive->lines()) globex::send(l);  // expect: user.name -> globex; user.contact.phone_number -> globex
  last->text = "cleared";
  acme::send(last->text);  // silent
  news.post({"bot", c.email});
  acme::send(other_last->text);              // expect: user.contact.email -> acme
  acme::send(quiet_archive->lines().front());  // expect: user.contact.email -> acme
  acme::send(last->text);                      // silent

  Room private_room("with " + c.name);
  acme::send(private_room.topic());  // expect: user.name -> acme
  acme::send(news.topic());          // silent
  archive = std::make_shared<Archive>();
  for (const auto& l : archive->lines()) acme::send(l);  // silent
}
