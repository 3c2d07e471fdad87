// Closures that the library makes function pointers of, and functors by reference beside others in one list.
#include "case.h"

#include <functional>
#include <map>
#include <memory>
#include <string>
#include <utility>
#include <vector>

namespace {

struct Plugin {
  virtual ~Plugin() = default;
  virtual std::string run(const User& u) const = 0;
};
struct Plans : Plugin {
  std::string run(const User& u) const override { return u.plan; }
};
struct Mails : Plugin {
  std::string run(const User& u) const override { return u.email; }
};

class Registry {
 public:
  using Factory = std::unique_ptr<Plugin> (*)();
  template <class P>
  void add(std::string key) {
    factories_.emplace(std::move(key), []() -> std::unique_ptr<Plugin> { return std::make_unique<P>(); });
  }
  std::unique_ptr<Plugin> create(const std::string& key) const {
    const auto it = factories_.find(key);
    return it == factories_.end() ? nullptr : it->second();
  }

 private:
  std::map<std::string, Factory> factories_;
};

void made_by_key(const User& u, const std::string& any) {
  Registry both;
  both.add<Plans>("plans");
  both.add<Mails>("mails");
  acme::send(both.create(any)->run(u));      // expect: user.contact.email -> acme
  acme::send(both.create("plans")->run(u));  // silent: the other factory
  Registry safe;
  safe.add<Plans>("plans");
  acme::send(safe.create(any)->run(u));      // silent: this registry makes no other plugins
}

using Step = std::string (*)(const User&);
std::string first_of(const std::vector<Step>& steps, const User& u) { return steps.front()(u); }

void listed(const User& u) {
  std::vector<Step> names, plans;
  names.emplace_back([](const User& x) { return x.name; });
  plans.emplace_back([](const User& x) { return x.plan; });
  acme::send(first_of(names, u));  // expect: user.name -> acme
  acme::send(first_of(plans, u));  // silent
}

class Topic {
 public:
  using Handler = std::function<void(const User&)>;
  int subscribe(Handler handler) {
    const int id = ++next_;
    handlers_.emplace_back(id, std::move(handler));
    return id;
  }
  void publish(const User& u) const {
    for (const auto& [id, handler] : handlers_) handler(u);
  }

 private:
  std::vector<std::pair<int, Handler>> handlers_;
  int next_ = 0;
};

struct Mailer {
  int sent = 0;
  void operator()(const User& u) {
    acme::send(u.name);  // expect: user.name -> acme
    ++sent;
  }
};

void referred(const User& u) {
  Topic topic;
  std::size_t longest = 0;
  topic.subscribe([&longest](const User& x) { longest = std::max(longest, x.email.size()); });
  Mailer mailer;
  topic.subscribe(std::ref(mailer));
  std::string seen;
  topic.subscribe([&seen](const User& x) { seen = x.plan; });
  topic.publish(u);
  acme::send(seen);         // silent: the plan
  acme::send(longest);      // silent: a length
  acme::send(mailer.sent);  // silent: a counter
}

}  // namespace

int main(int, char** argv) {
  const User u = load_user(1);
  made_by_key(u, argv[1]);
  listed(u);
  referred(u);
}
