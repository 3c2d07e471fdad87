// Double dispatch, covariant clones, abstract factories, NVI, final classes, interfaces with state, virtual operators.
#include "case.h"

#include <array>
#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

class Channel {
 public:
  virtual ~Channel() = default;
  void publish(const std::string& s) {
    before(s);
    deliver(decorate(s));
    ++count_;
  }
  int count() const { return count_; }

 private:
  virtual void before(const std::string&) {}
  virtual std::string decorate(const std::string& s) const { return s; }
  virtual void deliver(const std::string& s) = 0;
  int count_ = 0;
};
class Buffered : public Channel {
 public:
  std::vector<std::string> lines;

 private:
  void deliver(const std::string& s) override { lines.push_back(s); }
};
class Masked final : public Channel {
 public:
  std::string last;

 private:
  std::string decorate(const std::string& s) const override { return std::string(3, '*') + std::to_string(s.size()); }
  void deliver(const std::string& s) override { last = s; }
};
class Tee : public Channel {
 public:
  Tee(Channel& a, Channel& b) : a_(a), b_(b) {}

 private:
  void deliver(const std::string& s) override {
    a_.publish(s);
    b_.publish("copy");
  }
  Channel& a_;
  Channel& b_;
};

struct Theme {
  virtual ~Theme() = default;
  virtual std::unique_ptr<Channel> channel() const = 0;
  virtual std::string title(const User& u) const = 0;
};
struct Open : Theme {
  std::unique_ptr<Channel> channel() const override { return std::make_unique<Buffered>(); }
  std::string title(const User& u) const override { return u.name + "'s page"; }
};
struct Closed : Theme {
  std::unique_ptr<Channel> channel() const override { return std::make_unique<Masked>(); }
  std::string title(const User& u) const override { return u.plan + " page"; }
};
std::string heading(const Theme& t, const User& u) { return "<h1>" + t.title(u) + "</h1>"; }

struct Rock;
struct Paper;
struct Hand {
  virtual ~Hand() = default;
  virtual std::string meet(const Hand& o, const User& u) const = 0;
  virtual std::string with(const Rock&, const User& u) const = 0;
  virtual std::string with(const Paper&, const User& u) const = 0;
};
struct Rock : Hand {
  std::string meet(const Hand& o, const User& u) const override { return o.with(*this, u); }
  std::string with(const Rock&, const User&) const override { return "draw"; }
  std::string with(const Paper&, const User& u) const override { return u.plan; }
};
struct Paper : Hand {
  std::string meet(const Hand& o, const User& u) const override { return o.with(*this, u); }
  std::string with(const Rock&, const User& u) const override { return u.phone; }
  std::string with(const Paper&, const User&) const override { return "draw"; }
};

struct Expr {
  virtual ~Expr() = default;
  virtual std::string operator()(const User& u) const = 0;
  virtual Expr* self() { return this; }
};
struct NameExpr : Expr {
  std::string operator()(const User& u) const override { return u.name; }
  NameExpr* self() override { return this; }
};
struct Const : Expr {
  std::string text;
  explicit Const(std::string t) : text(std::move(t)) {}
  std::string operator()(const User&) const override { return text; }
};
struct Concat : Expr {
  const Expr &a, &b;
  Concat(const Expr& x, const Expr& y) : a(x), b(y) {}
  std::string operator()(const User& u) const override { return a(u) + b(u); }
};

struct Counter {
  virtual ~Counter() = default;
  virtual int measure(const std::string& s) = 0;
};
struct Length : Counter {
  int measure(const std::string& s) override { return static_cast<int>(s.length()); }
};

template <class I, class... Impl>
auto makeAll() {
  std::vector<std::unique_ptr<I>> v;
  (v.push_back(std::make_unique<Impl>()), ...);
  return v;
}

int main() {
  User u = load_user(1);
  Buffered open;
  Masked masked;
  open.publish(u.email);
  masked.publish(u.email);
  acme::send(open.lines.back());          // expect: user.contact.email -> acme
  acme::send(masked.last);
  acme::send(open.count());
  Buffered left, right;
  Tee tee(left, right);
  tee.publish(u.name);
  acme::send(left.lines[0]);              // expect: user.name -> acme
  acme::send(right.lines[0]);

  Open themeOpen;
  Closed themeClosed;
  acme::send(heading(themeOpen, u));      // expect: user.name -> acme
  acme::send(heading(themeClosed, u));
  auto made = themeOpen.channel();
  made->publish(u.phone);
  acme::send(dynamic_cast<Buffered&>(*made).lines[0]);   // expect: user.contact.phone_number -> acme
  auto quiet = themeClosed.channel();
  quiet->publish(u.phone);
  acme::send(static_cast<Masked*>(quiet.get())->last);

  Rock rock;
  Paper paper;
  acme::send(rock.meet(paper, u));        // expect: user.contact.phone_number -> acme
  acme::send(paper.meet(rock, u));
  const Hand& h = rock;
  acme::send(h.meet(rock, u));

  NameExpr name;
  Const hi("hi "), bye("bye ");
  Concat greet(hi, name), dull(hi, bye), deep(dull, greet);
  acme::send(greet(u));                   // expect: user.name -> acme
  acme::send(dull(u));
  acme::send(deep(u));                    // expect: user.name -> acme
  Expr* e = &name;
  acme::send((*e->self())(u));            // expect: user.name -> acme
  e = &bye;
  acme::send((*e)(u));

  Length length;
  Counter& counter = length;
  acme::send(counter.measure(u.name));
  for (auto& t : makeAll<Theme, Closed, Closed>()) acme::send(t->title(u));
  for (auto& t : makeAll<Theme, Closed, Open>()) acme::send(t->title(u));   // expect: user.name -> acme
  std::unordered_map<std::string_view, std::unique_ptr<Theme>> byName;
  byName.emplace("closed", std::make_unique<Closed>());
  acme::send(byName.at("closed")->title(u));
  byName["open"] = std::make_unique<Open>();
  acme::send(byName["open"]->title(u));   // expect: user.name -> acme
}
