// std::function in members: set, replaced, chained, emptied; which one runs, and on what.
#include "case.h"

#include <functional>
#include <utility>
#include <vector>

class Button {
 public:
  void on_click(std::function<void(const std::string&)> f) { click_ = std::move(f); }
  void click(const std::string& text) const {
    if (click_) click_(text);
  }
  void clear() { click_ = nullptr; }

 private:
  std::function<void(const std::string&)> click_;
};

class Chain {
 public:
  Chain& then(std::function<std::string(std::string)> f) {
    steps_.push_back(std::move(f));
    return *this;
  }
  std::string run(std::string s) const {
    for (const auto& step : steps_) s = step(std::move(s));
    return s;
  }

 private:
  std::vector<std::function<std::string(std::string)>> steps_;
};

static void record(std::string& out, const std::string& text) { out = text; }

int main() {
  User u = load_user(1);
  Button ok, cancel;
  ok.on_click([](const std::string& t) { acme::send(t); });      // expect: user.contact.email -> acme
  cancel.on_click([](const std::string& t) { acme::send(t); });
  ok.click(u.email);
  cancel.click(u.plan);
  cancel.on_click([](const std::string& t) { acme::send(t.size()); });
  cancel.click(u.email);

  std::string log = "empty";
  ok.on_click([&log](const std::string& t) { record(log, t); });
  ok.click(u.name);
  acme::send(log);  // expect: user.name -> acme
  ok.clear();

  Chain hashing, framing;
  hashing.then([](std::string s) { return sha256(s); }).then([](std::string s) { return "h:" + s; });
  framing.then([](std::string s) { return "<" + s + ">"; });
  acme::send(hashing.run(u.email));  // expect: user.contact.email -> acme
  acme::send(framing.run(u.email));  // expect: user.contact.email -> acme via none
  acme::send(framing.run(u.plan));

  std::function<std::string()> get = [&u] { return u.phone; };
  acme::send(get());  // expect: user.contact.phone_number -> acme
  get = [&u] { return u.plan; };
  acme::send(get());
  auto copy = get;
  get = [&u] { return u.name; };
  acme::send(copy());
  acme::send(get());  // expect: user.name -> acme
}
