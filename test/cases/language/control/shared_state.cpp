// Data kept between entry points: members, statics, singletons, thread locals, namespaces, registries.
#include "case.h"

#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <queue>
#include <string>
#include <vector>

namespace app {
namespace {
std::string last_mail;
int visits = 0;
std::map<int, std::string> names;
}  // namespace
void visit(const User& u) {
  ++visits;
  last_mail = u.email;
  names[u.id] = u.name;
}
void report() {
  acme::send(visits);
  acme::send(last_mail);                          // expect: user.contact.email -> acme
  acme::send(names[3]);                           // expect: user.name -> acme
  acme::send(names.size());
}
}  // namespace app

class Outbox {
 public:
  void enqueue(const User& u) {
    std::lock_guard lock(m_);
    mails_.push(u.email);
    plans_.push(u.plan);
    ++count_;
  }
  void flush() {
    std::lock_guard lock(m_);
    while (!mails_.empty()) {
      acme::send(mails_.front());                 // expect: user.contact.email -> acme confidence medium
      mails_.pop();
    }
    while (!plans_.empty()) {
      acme::send(plans_.front());
      plans_.pop();
    }
    acme::send(count_);
  }

 private:
  std::mutex m_;
  std::queue<std::string> mails_;
  std::queue<std::string> plans_;
  int count_ = 0;
};

class Context {
 public:
  static Context& get() {
    static Context c;
    return c;
  }
  void begin(const User& u) { user_ = u; }
  void end() { user_.reset(); }
  const std::optional<User>& user() const { return user_; }
  std::string label = "ctx";

 private:
  std::optional<User> user_;
};
void on_request(const User& u) { Context::get().begin(u); }
void on_log(const std::string& line) {
  if (Context::get().user()) acme::send(line + Context::get().user()->name);   // expect: user.name -> acme
  acme::send(Context::get().label);
}

class Gateway {
 public:
  void setHandler(std::function<void(const std::string&)> h) { handler_ = std::move(h); }
  void receive(const User& u) {
    if (handler_) handler_(u.phone);
  }

 private:
  std::function<void(const std::string&)> handler_;
};
class Screen {
 public:
  explicit Screen(Gateway& g) {
    g.setHandler([this](const std::string& s) { text_ = s; });
  }
  void paint() const {
    acme::send(text_);                            // expect: user.contact.phone_number -> acme
    acme::send(title_);
  }

 private:
  std::string text_;
  std::string title_ = "screen";
};

int next_id() {
  static int id = 0;
  return ++id;
}
const std::string& motto() {
  static const std::string m = "hello";
  return m;
}
std::string& slot() {
  static thread_local std::string s;
  return s;
}
class Model {
 public:
  void setMail(std::string m) { mail_ = std::move(m); }
  void setTitle(std::string t) { title_ = std::move(t); }
  std::string mail() const { return mail_; }
  std::string title() const { return title_; }

 private:
  std::string mail_;
  std::string title_;
};
class Presenter {
 public:
  explicit Presenter(std::shared_ptr<Model> m) : model_(std::move(m)) {}
  void load(const User& u) {
    model_->setMail(u.email);
    model_->setTitle(u.plan);
  }
  void show() {
    acme::send(model_->title());
    acme::send(model_->mail());                   // expect: user.contact.email -> acme confidence medium
  }

 private:
  std::shared_ptr<Model> model_;
};

int main() {
  User u = load_user(1);
  Gateway gateway;
  Screen screen(gateway);
  gateway.receive(u);
  screen.paint();
  acme::send(next_id());
  acme::send(motto());
  slot() = u.name;
  acme::send(slot());                             // expect: user.name -> acme
  slot() = "x";
  acme::send(slot());
}
