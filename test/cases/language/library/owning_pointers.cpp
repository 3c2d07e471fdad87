// Owning pointers, deleters, aliasing, weak caches, polymorphic handles, scope guards, intrusive counts.
#include "case.h"

#include <cstdio>
#include <functional>
#include <map>
#include <memory>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

struct Conn {
  std::string user;
  std::string db = "main";
};
struct Closer {
  std::string label;
  void operator()(Conn* c) const {
    acme::send(c->user);              // expect: user.name -> acme
    acme::send(c->db);
    acme::send(label);
    delete c;
  }
};
void freeQuiet(Conn* c) {
  acme::send(c->db);
  delete c;
}

template <class T>
class Intrusive {
 public:
  Intrusive() = default;
  explicit Intrusive(T* p) : p_(p) { add(); }
  Intrusive(const Intrusive& o) : p_(o.p_) { add(); }
  Intrusive& operator=(Intrusive o) {
    std::swap(p_, o.p_);
    return *this;
  }
  ~Intrusive() {
    if (p_ && --p_->refs == 0) delete p_;
  }
  T* operator->() const { return p_; }
  T& operator*() const { return *p_; }
  explicit operator bool() const { return p_ != nullptr; }

 private:
  void add() {
    if (p_) ++p_->refs;
  }
  T* p_ = nullptr;
};
struct Node {
  int refs = 0;
  std::string value;
  Intrusive<Node> next;
};

class WeakCache {
 public:
  std::shared_ptr<User> get(int id) {
    if (auto p = cache_[id].lock()) return p;
    auto fresh = std::make_shared<User>(load_user(id));
    cache_[id] = fresh;
    return fresh;
  }

 private:
  std::unordered_map<int, std::weak_ptr<User>> cache_;
};

class Guard {
 public:
  explicit Guard(std::function<void()> f) : f_(std::move(f)) {}
  ~Guard() {
    if (f_) f_();
  }
  void release() { f_ = nullptr; }

 private:
  std::function<void()> f_;
};

template <class T>
class Value {  // a pointer with value semantics
 public:
  explicit Value(T t) : p_(std::make_unique<T>(std::move(t))) {}
  Value(const Value& o) : p_(std::make_unique<T>(*o.p_)) {}
  T& get() { return *p_; }
  const T& get() const { return *p_; }

 private:
  std::unique_ptr<T> p_;
};

struct Parent;
struct Child {
  std::weak_ptr<Parent> parent;
  std::string name = "child";
};
struct Parent : std::enable_shared_from_this<Parent> {
  std::string name;
  std::vector<std::shared_ptr<Child>> kids;
  std::shared_ptr<Child> add() {
    auto c = std::make_shared<Child>();
    c->parent = weak_from_this();
    kids.push_back(c);
    return c;
  }
};

template <class T>
struct Pooled {
  std::vector<std::unique_ptr<T>> free;
  std::unique_ptr<T> take() {
    if (free.empty()) return std::make_unique<T>();
    auto p = std::move(free.back());
    free.pop_back();
    return p;
  }
  void give(std::unique_ptr<T> p) { free.push_back(std::move(p)); }
};

int main() {
  User u = load_user(1);
  {
    std::unique_ptr<Conn, Closer> c(new Conn{u.name}, Closer{"closing"});
    acme::send(c->db);
  }
  {
    std::unique_ptr<Conn, void (*)(Conn*)> c(new Conn{u.name}, freeQuiet);
    acme::send(c.get()->user);        // expect: user.name -> acme
  }
  {
    std::shared_ptr<Conn> c(new Conn{u.email}, [](Conn* p) {
      acme::send(p->user);            // expect: user.contact.email -> acme
      delete p;
    });
  }
  {
    std::shared_ptr<int> marker(nullptr, [n = u.phone](int*) { acme::send(n); });   // expect: user.contact.phone_number -> acme
  }
  {
    std::shared_ptr<int> marker(nullptr, [n = u.plan](int*) { acme::send(n); });
  }

  Intrusive<Node> head(new Node);
  head->value = u.name;
  head->next = Intrusive<Node>(new Node);
  head->next->value = u.plan;
  Intrusive<Node> alias = head;
  acme::send(alias->value);           // expect: user.name -> acme
  Intrusive<Node> lone(new Node);
  lone->value = u.plan;
  acme::send((*lone).value);

  WeakCache cache;
  acme::send(cache.get(1)->email);    // expect: user.contact.email -> acme
  acme::send(cache.get(1)->plan);
  acme::send(cache.get(1).use_count());

  {
    Guard g([&] { acme::send(u.name); });   // expect: user.name -> acme
    Guard h([&] { acme::send(u.plan); });
  }
  Value<User> v(u);
  Value<User> w = v;
  w.get().plan = u.phone;
  acme::send(w.get().plan);           // expect: user.contact.phone_number -> acme
  acme::send(v.get().plan);

  auto parent = std::make_shared<Parent>();
  parent->name = u.name;
  auto child = parent->add();
  if (auto p = child->parent.lock()) acme::send(p->name);   // expect: user.name -> acme
  acme::send(child->name);
  acme::send(parent->kids.front()->name);

  Pooled<std::string> pool, other;
  auto s = pool.take();
  *s = u.email;
  pool.give(std::move(s));
  acme::send(*pool.take());           // expect: user.contact.email -> acme
  acme::send(*other.take());
  std::unique_ptr<User> owner = std::make_unique<User>(u);
  User* raw = owner.get();
  raw->plan = "x";
  std::unique_ptr<User> next = std::move(owner);
  acme::send(next->plan);
  acme::send(next->phone);            // expect: user.contact.phone_number -> acme
  std::unique_ptr<User> released(next.release());
  acme::send(released->name);         // expect: user.name -> acme
  released.reset(new User);
  released->plan = u.plan;
  acme::send(released->plan);
  std::shared_ptr<void> erased = std::make_shared<std::string>(u.email);
  acme::send(*std::static_pointer_cast<std::string>(erased));   // expect: user.contact.email -> acme
  std::shared_ptr<const User> ro = std::make_shared<const User>(u);
  acme::send(ro->id);
  auto part = std::shared_ptr<const std::string>(ro, &ro->name);
  acme::send(*part);                  // expect: user.name -> acme
  std::map<std::string, std::shared_ptr<Conn>> conns;
  conns["a"] = std::make_shared<Conn>(Conn{u.name});
  acme::send(conns["a"]->db);
  acme::send(conns.begin()->second->user);   // expect: user.name -> acme
  std::vector<std::unique_ptr<Conn>> list;
  list.push_back(std::make_unique<Conn>(Conn{u.plan, u.email}));
  for (const auto& c : list) acme::send(c->user);
  for (const auto& c : list) acme::send(c->db);   // expect: user.contact.email -> acme
  std::shared_ptr<FILE> f(std::fopen("x", "r"), std::fclose);
  acme::send(f != nullptr);
}
