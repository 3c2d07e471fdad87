// Constructors in all shapes: inherited, converting, CTAD, aggregates with bases, pimpl, factories, static members.
#include "case.h"

#include <array>
#include <initializer_list>
#include <map>
#include <memory>
#include <new>
#include <string>
#include <type_traits>
#include <utility>
#include <vector>

struct Base {
  std::string who, what;
  Base(std::string a, std::string b) : who(std::move(a)), what(std::move(b)) {}
  explicit Base(const User& u) : Base(u.name, u.plan) {}
};
struct Inheriting : Base {
  using Base::Base;
  int extra = 1;
};

struct Point {
  std::string x, y;
};
struct Labelled : Point {
  std::string label;
};

template <class T>
struct Box {
  T value;
  std::string tag = "box";
  explicit Box(T v) : value(std::move(v)) {}
};
template <class T>
Box(T) -> Box<T>;

class Text {
 public:
  Text(const std::string& s) : s_(s) {}
  Text(const char* s) : s_(s) {}
  Text(std::initializer_list<std::string> parts) {
    for (const auto& p : parts) s_ += p;
  }
  const std::string& str() const { return s_; }

 private:
  std::string s_;
};
std::string show(const Text& t) { return t.str(); }
std::string second(Text, Text b) { return b.str(); }

class Service {
 public:
  explicit Service(const User& u);
  ~Service();
  Service(Service&&) noexcept;
  Service& operator=(Service&&) noexcept;
  std::string name() const;
  std::string plan() const;
  void rename(const std::string& s);

 private:
  struct Impl;
  std::unique_ptr<Impl> p_;
};
struct Service::Impl {
  std::string name, plan;
};
Service::Service(const User& u) : p_(new Impl{u.name, u.plan}) {}
Service::~Service() = default;
Service::Service(Service&&) noexcept = default;
Service& Service::operator=(Service&&) noexcept = default;
std::string Service::name() const { return p_->name; }
std::string Service::plan() const { return p_->plan; }
void Service::rename(const std::string& s) { p_->name = s; }

class Ticket {
 public:
  static Ticket forUser(const User& u) { return Ticket(u.email); }
  static Ticket anonymous() { return Ticket("anonymous"); }
  static std::shared_ptr<Ticket> shared(std::string s) { return std::shared_ptr<Ticket>(new Ticket(std::move(s))); }
  const std::string& owner() const { return owner_; }
  static std::string last;

 private:
  explicit Ticket(std::string o) : owner_(std::move(o)) { last = owner_; }
  std::string owner_;
};
std::string Ticket::last;

struct Counted {
  static inline std::string newest = "none";
  static inline int made = 0;
  std::string id;
  explicit Counted(std::string s) : id(std::move(s)) {
    ++made;
    newest = id;
  }
};

struct Member {
  std::string first;
  std::string copy;
  explicit Member(const User& u) : first(u.phone), copy(first + "!") {}
};
struct Wrong {
  std::string a, b;
  explicit Wrong(const User& u) : a(u.plan), b(a) { a = u.phone; }
};

class Moved {
 public:
  explicit Moved(std::string s) : s_(std::move(s)) {}
  Moved(Moved&& o) noexcept : s_(std::exchange(o.s_, "moved-from")) {}
  Moved& operator=(Moved&& o) noexcept {
    s_ = std::exchange(o.s_, "moved-from");
    return *this;
  }
  const std::string& get() const { return s_; }

 private:
  std::string s_;
};

struct Lazy {
  mutable std::string cache;
  const User& u;
  const std::string& get() const {
    if (cache.empty()) cache = u.name;
    return cache;
  }
};

int main() {
  User u = load_user(1);
  Inheriting i(u);
  acme::send(i.who);                        // expect: user.name -> acme
  acme::send(i.what);
  Inheriting j("a", u.email);
  acme::send(j.who);
  acme::send(j.what);                       // expect: user.contact.email -> acme

  Labelled l{{u.phone, "y"}, "label"};
  acme::send(l.x);                          // expect: user.contact.phone_number -> acme
  acme::send(l.y);
  acme::send(l.label);
  Labelled m{};
  acme::send(m.x);

  Box box(u.name);
  Box clean(u.plan);
  acme::send(box.value);                    // expect: user.name -> acme
  acme::send(box.tag);
  acme::send(clean.value);

  acme::send(show(u.name));                 // expect: user.name -> acme
  acme::send(show("text"));
  acme::send(show({u.plan, u.email}));      // expect: user.contact.email -> acme
  acme::send(show({u.plan, "x"}));
  acme::send(second(u.name, u.plan));
  acme::send(second(u.plan, u.name));       // expect: user.name -> acme

  Service service(u);
  acme::send(service.name());               // expect: user.name -> acme
  acme::send(service.plan());
  Service other = std::move(service);
  acme::send(other.name());                 // expect: user.name -> acme
  other.rename("x");
  acme::send(other.name());

  acme::send(Ticket::anonymous().owner());
  acme::send(Ticket::last);
  acme::send(Ticket::forUser(u).owner());   // expect: user.contact.email -> acme
  acme::send(Ticket::last);                 // expect: user.contact.email -> acme
  acme::send(Ticket::shared(u.plan)->owner());
  acme::send(Ticket::last);

  Counted first(u.name);
  acme::send(Counted::newest);              // expect: user.name -> acme
  acme::send(Counted::made);
  Counted again(u.plan);
  acme::send(Counted::newest);

  Member member(u);
  acme::send(member.copy);                  // expect: user.contact.phone_number -> acme
  Wrong wrong(u);
  acme::send(wrong.a);                      // expect: user.contact.phone_number -> acme
  acme::send(wrong.b);

  Moved a(u.name);
  Moved b(std::move(a));
  acme::send(b.get());                      // expect: user.name -> acme
  acme::send(a.get());
  Moved c("c");
  c = std::move(b);
  acme::send(c.get());                      // expect: user.name -> acme
  acme::send(b.get());

  Lazy lazy{"", u};
  acme::send(lazy.get());                   // expect: user.name -> acme
  alignas(Point) unsigned char room[sizeof(Point)];
  Point* p = new (room) Point{u.email, "y"};
  acme::send(p->x);                         // expect: user.contact.email -> acme
  acme::send(p->y);
  p->~Point();
  auto arr = std::make_unique<std::string[]>(2);
  arr[0] = u.plan;
  acme::send(arr[0]);
  arr[1] = u.phone;
  acme::send(arr[1]);                       // expect: user.contact.phone_number -> acme
  std::vector<Base> rows;
  rows.emplace_back(u.plan, u.email);
  acme::send(rows.back().who);
  acme::send(rows.back().what);             // expect: user.contact.email -> acme
}
