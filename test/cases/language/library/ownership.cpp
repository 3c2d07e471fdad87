// Smart pointers of all kinds, weak references, shared_from_this, custom deleters, move-only types, references.
#include "case.h"

#include <functional>
#include <map>
#include <memory>
#include <utility>
#include <vector>

class Session : public std::enable_shared_from_this<Session> {
 public:
  explicit Session(const User& u) : mail_(u.email), plan_(u.plan) {}
  std::function<std::string()> later() {
    return [self = shared_from_this()] { return self->mail_; };
  }
  std::function<std::string()> laterPlan() {
    std::weak_ptr<Session> weak = weak_from_this();
    return [weak] {
      auto self = weak.lock();
      return self ? self->plan_ : std::string("gone");
    };
  }
  std::string mail_;
  std::string plan_;
};

struct Tree {
  std::string value;
  std::unique_ptr<Tree> left, right;
  Tree* parent = nullptr;
};
std::unique_ptr<Tree> leaf(std::string v) {
  auto t = std::make_unique<Tree>();
  t->value = std::move(v);
  return t;
}
std::string collect(const Tree* t) {
  if (!t) return "";
  return collect(t->left.get()) + t->value + collect(t->right.get());
}
void send_and_delete(User* u) {
  acme::send(u->name);                              // expect: user.name -> acme
  delete u;
}
struct Closer {
  void operator()(User* u) const {
    globex::send(u->email);                         // expect: user.contact.email -> globex
    delete u;
  }
};
class Handle {
 public:
  explicit Handle(std::string s) : s_(new std::string(std::move(s))) {}
  Handle(Handle&& o) noexcept : s_(std::exchange(o.s_, nullptr)) {}
  Handle& operator=(Handle&& o) noexcept {
    std::swap(s_, o.s_);
    return *this;
  }
  ~Handle() { delete s_; }
  const std::string& get() const { return *s_; }

 private:
  std::string* s_;
};
class Observer {
 public:
  virtual ~Observer() = default;
  virtual void notify(const std::string& s) = 0;
};
class Printer : public Observer {
 public:
  void notify(const std::string& s) override { acme::send(s); }       // expect: user.contact.phone_number -> acme
};
class Counter : public Observer {
 public:
  void notify(const std::string& s) override { n += s.size(); acme::send(n); }
  std::size_t n = 0;
};
class Subject {
 public:
  void attach(std::weak_ptr<Observer> o) { observers_.push_back(std::move(o)); }
  void fire(const std::string& s) {
    for (auto& w : observers_)
      if (auto o = w.lock()) o->notify(s);
  }

 private:
  std::vector<std::weak_ptr<Observer>> observers_;
};

int main() {
  User u = load_user(1);
  auto session = std::make_shared<Session>(u);
  acme::send(session->later()());                   // expect: user.contact.email -> acme
  acme::send(session->laterPlan()());
  std::weak_ptr<Session> weak = session;
  if (auto s = weak.lock()) {
    acme::send(s->mail_);                           // expect: user.contact.email -> acme
    acme::send(s->plan_);
  }
  auto root = leaf(u.plan);
  root->left = leaf("x");
  root->left->parent = root.get();
  acme::send(collect(root.get()));
  root->right = leaf(u.name);
  root->right->parent = root.get();
  acme::send(collect(root.get()));                  // expect: user.name -> acme
  acme::send(root->left->parent->value);
  { std::unique_ptr<User, void (*)(User*)> p(new User(u), send_and_delete); }
  { std::unique_ptr<User, Closer> p(new User(u)); }
  Handle h(u.phone);
  acme::send(h.get());                              // expect: user.contact.phone_number -> acme
  Handle clean("clean");
  acme::send(clean.get());
  clean = std::move(h);
  acme::send(clean.get());                          // expect: user.contact.phone_number -> acme
  auto printer = std::make_shared<Printer>();
  auto counter = std::make_shared<Counter>();
  Subject loud, silent;
  loud.attach(printer);
  silent.attach(counter);
  loud.fire(u.phone);
  silent.fire(u.phone);
  std::unique_ptr<std::string> a = std::make_unique<std::string>(u.email), b;
  b = std::move(a);
  acme::send(*b);                                   // expect: user.contact.email -> acme
  b.reset(new std::string("none"));
  acme::send(*b);
  std::shared_ptr<User> su = std::make_shared<User>(u);
  std::shared_ptr<std::string> part(su, &su->name);
  acme::send(*part);                                // expect: user.name -> acme
  auto raw = std::unique_ptr<User>(new User(u)).release();
  acme::send(raw->email);                           // expect: user.contact.email -> acme
  acme::send(raw->plan);
  std::map<int, std::shared_ptr<User>> cache;
  cache[1] = su;
  acme::send(cache[1]->phone);                      // expect: user.contact.phone_number -> acme
  acme::send(cache[1]->id);
  std::vector<std::reference_wrapper<const User>> refs{u};
  acme::send(refs[0].get().name);                   // expect: user.name -> acme
  acme::send(refs.front().get().plan);
  auto arr = std::make_unique<std::string[]>(2);
  arr[0] = u.name;
  acme::send(arr[0]);                               // expect: user.name -> acme
}
