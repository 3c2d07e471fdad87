// Constructors and destructors: member order, copies that leave things out, guards that act at the end of a scope.
#include "svc.h"

#include <functional>
#include <memory>
#include <string>
#include <utility>
#include <vector>

namespace {

struct Journal {
  std::vector<std::string> lines;
  void add(std::string line) { lines.push_back(std::move(line)); }
};

class Account {
 public:
  Account(std::string login, std::string secret) : login_(std::move(login)), secret_(std::move(secret)) {}
  Account(const Account& other) : login_(other.login_), secret_("not copied") {}
  Account& operator=(const Account& other) {
    login_ = other.login_;
    return *this;
  }
  const std::string& login() const { return login_; }
  const std::string& secret() const { return secret_; }

 private:
  std::string login_;
  std::string secret_;
};

class Scope {
 public:
  Scope(Journal& journal, std::string on_exit) : journal_(journal), on_exit_(std::move(on_exit)) {}
  ~Scope() { journal_.add(on_exit_); }
  Scope(const Scope&) = delete;
  Scope& operator=(const Scope&) = delete;

 private:
  Journal& journal_;
  std::string on_exit_;
};

class Reporter {
 public:
  explicit Reporter(std::string text) : text_(std::move(text)) {}
  ~Reporter() {
    globex::send(text_);                               // expect: user.contact.email -> globex
  }

 private:
  std::string text_;
};

class Quiet {
 public:
  explicit Quiet(std::string text) : text_(std::move(text)) {}
  ~Quiet() {
    globex::send(text_);                               // silent
  }
  void wipe() { text_.clear(); }

 private:
  std::string text_;
};

struct Restore {   // puts the old value back
  explicit Restore(std::string& target) : target(target), old(target) {}
  ~Restore() { target = old; }
  std::string& target;
  std::string old;
};

class Defer {
 public:
  explicit Defer(std::function<void()> action) : action_(std::move(action)) {}
  ~Defer() { if (action_) action_(); }
  void cancel() { action_ = nullptr; }

 private:
  std::function<void()> action_;
};

struct Base {
  Base() : stage("base") {}
  virtual ~Base() = default;
  std::string stage;
};
struct Derived : Base {
  explicit Derived(const User& user) : before(stage) { stage = user.name; }
  std::string before;
};

}  // namespace

int main() {
  User user = load_user(1);
  Account account(user.name, user.phone);
  acme::send(account.login());                         // expect: user.name -> acme
  acme::send(account.secret());                        // expect: user.contact.phone_number -> acme
  Account copy(account);
  acme::send(copy.login());                            // expect: user.name -> acme
  acme::send(copy.secret());                           // silent
  Account assigned("root", "none");
  acme::send(assigned.login());                        // silent
  assigned = account;
  acme::send(assigned.login());                        // expect: user.name -> acme
  acme::send(assigned.secret());                       // silent

  Journal journal;
  {
    Scope scope(journal, user.email);
    acme::send(journal.lines);                         // silent
  }
  acme::send(journal.lines);                           // expect: user.contact.email -> acme
  Journal other;
  { Scope scope(other, "done"); }
  acme::send(other.lines);                             // silent

  { Reporter reporter(user.email); }
  {
    Quiet quiet(user.email);
    quiet.wipe();
  }
  std::string current = "idle";
  {
    Restore restore(current);
    current = user.name;
    acme::send(current);                               // expect: user.name -> acme
  }
  acme::send(current);                                 // silent
  std::string seen = "-";
  { Defer defer([&] { seen = user.phone; }); acme::send(seen); }   // silent
  acme::send(seen);                                    // expect: user.contact.phone_number -> acme
  std::string kept = "-";
  { Defer defer([&] { kept = user.phone; }); defer.cancel(); }
  acme::send(kept);                                    // silent
  Derived derived(user);
  acme::send(derived.before);                          // silent
  acme::send(derived.stage);                           // expect: user.name -> acme
  auto owned = std::make_unique<Derived>(user);
  const Base& base = *owned;
  acme::send(base.stage);                              // expect: user.name -> acme
  owned->stage = "done";
  acme::send(base.stage);                              // silent
}
