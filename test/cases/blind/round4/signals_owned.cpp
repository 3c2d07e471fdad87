// Signals with scoped connections; widgets that own each other; callbacks that outlive nothing.
#include "svc.h"

#include <algorithm>
#include <functional>
#include <list>
#include <map>
#include <memory>
#include <string>
#include <utility>
#include <vector>

namespace {
template <class... A>
class Signal {
 public:
  using Slot = std::function<void(A...)>;
  class Connection {
   public:
    Connection() = default;
    Connection(Signal* s, int id) : signal_(s), id_(id) {}
    Connection(Connection&& o) noexcept : signal_(std::exchange(o.signal_, nullptr)), id_(o.id_) {}
    Connection& operator=(Connection&& o) noexcept {
      std::swap(signal_, o.signal_);
      std::swap(id_, o.id_);
      return *this;
    }
    ~Connection() { disconnect(); }
    void disconnect() {
      if (signal_) signal_->slots_.erase(id_);
      signal_ = nullptr;
    }

   private:
    Signal* signal_ = nullptr;
    int id_ = 0;
  };
  [[nodiscard]] Connection connect(Slot s) {
    slots_.emplace(++next_, std::move(s));
    return Connection(this, next_);
  }
  void operator()(A... a) const {
    for (const auto& [id, s] : slots_) s(a...);
  }

 private:
  std::map<int, Slot> slots_;
  int next_ = 0;
};

class Widget {
 public:
  virtual ~Widget() = default;
  Signal<const std::string&> changed;
  void set(std::string v) {
    value_ = std::move(v);
    changed(value_);
  }
  const std::string& value() const { return value_; }

 private:
  std::string value_;
};
class Label : public Widget {
 public:
  void follow(Widget& w) {
    link_ = w.changed.connect([this](const std::string& s) { text_ = "[" + s + "]"; });
  }
  const std::string& text() const { return text_; }

 private:
  std::string text_;
  Signal<const std::string&>::Connection link_;
};
class Total : public Widget {
 public:
  void follow(Widget& w) {
    link_ = w.changed.connect([this](const std::string& s) { sum_ += static_cast<int>(s.size()); });
  }
  int sum() const { return sum_; }

 private:
  int sum_ = 0;
  Signal<const std::string&>::Connection link_;
};
class Panel {
 public:
  template <class W>
  W& add() {
    auto w = std::make_unique<W>();
    W& r = *w;
    widgets_.push_back(std::move(w));
    return r;
  }
  std::vector<std::string> values() const {
    std::vector<std::string> out;
    for (const auto& w : widgets_) out.push_back(w->value());
    return out;
  }

 private:
  std::vector<std::unique_ptr<Widget>> widgets_;
};
}  // namespace

void widgets(const Customer& c) {
  Widget mail, plan;
  Label mail_label, plan_label;
  Total total;
  mail_label.follow(mail);
  plan_label.follow(plan);
  total.follow(mail);
  mail.set(c.email);
  plan.set(c.tier);
  acme::send(mail_label.text());  // expect: user.contact.email -> acme
  acme::send(plan_label.text());  // silent
  acme::send(total.sum());        // silent
  acme::send(mail.value());       // expect: user.contact.email -> acme
  acme::send(plan.value());       // silent
  mail.set("cleared");
  acme::send(mail.value());       // silent
  acme::send(mail_label.text());  // expect: user.contact.email -> acme
  Panel p, q;
  Widget& name = p.add<Widget>();
  Widget& desk = q.add<Widget>();
  name.set(c.name);
  desk.set("desk 4");
  for (auto& v : p.values()) acme::send(v);  // expect: user.name -> acme
  for (auto& v : q.values()) acme::send(v);  // silent
  acme::send(desk.value());                  // silent
  std::string heard, other;
  {
    auto conn = desk.changed.connect([&](const std::string& s) { heard = s; });
    desk.set(c.phone);
  }
  acme::send(heard);  // expect: user.contact.phone_number -> acme
  auto conn = plan.changed.connect([&](const std::string& s) { other = s; });
  plan.set("gold");
  acme::send(other);  // silent
}
