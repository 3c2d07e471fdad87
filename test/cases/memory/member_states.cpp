// Members over time: setters, resets, move-from, swap, builders, lazily made parts, copies on write.
#include "case.h"

#include <memory>
#include <optional>
#include <string>
#include <utility>

class Form {
 public:
  Form& name(std::string v) {
    name_ = std::move(v);
    return *this;
  }
  Form& city(std::string v) {
    city_ = std::move(v);
    return *this;
  }
  void reset() {
    name_.clear();
    city_ = "";
  }
  std::string name() const { return name_; }
  std::string city() const { return city_; }
  std::string all() const { return name_ + "," + city_; }

 private:
  std::string name_, city_;
};

class Lazy {
 public:
  explicit Lazy(const User& u) : user_(u) {}
  const std::string& label() {
    if (!label_) label_ = std::make_unique<std::string>(user_.plan + "/" + user_.name);
    return *label_;
  }
  const std::string& plain() {
    if (plain_.empty()) plain_ = "plan " + user_.plan;
    return plain_;
  }

 private:
  const User& user_;
  std::unique_ptr<std::string> label_;
  std::string plain_;
};

class Shared {
 public:
  explicit Shared(std::string s) : data_(std::make_shared<std::string>(std::move(s))) {}
  void append(const std::string& more) {
    if (data_.use_count() > 1) data_ = std::make_shared<std::string>(*data_);
    *data_ += more;
  }
  const std::string& text() const { return *data_; }

 private:
  std::shared_ptr<std::string> data_;
};

struct Counter {
  static int made;
  static std::string lastName;
  explicit Counter(const std::string& n) {
    ++made;
    lastName = n;
  }
};
int Counter::made = 0;
std::string Counter::lastName;

struct Link {
  std::string value;
  std::shared_ptr<Link> next;
  std::weak_ptr<Link> prev;
};

int main() {
  User u = load_user(1);
  Form f, g;
  f.name(u.name).city("Bern");
  g.name("nobody").city(u.plan);
  acme::send(f.name());  // expect: user.name -> acme
  acme::send(f.city());
  acme::send(f.all());   // expect: user.name -> acme
  acme::send(g.all());
  Form moved = std::move(f);
  acme::send(moved.name());  // expect: user.name -> acme
  moved.reset();
  acme::send(moved.all());
  std::swap(g, moved);
  acme::send(moved.city());

  Lazy lazy(u);
  acme::send(lazy.label());  // expect: user.name -> acme
  acme::send(lazy.plain());

  Shared a("x");
  Shared b = a;
  b.append(u.email);
  acme::send(b.text());  // expect: user.contact.email -> acme

  Counter one(u.name);
  acme::send(Counter::made);
  acme::send(Counter::lastName);  // expect: user.name -> acme

  auto head = std::make_shared<Link>();
  head->next = std::make_shared<Link>();
  head->next->value = u.phone;
  head->next->prev = head;
  head->value = "head";
  acme::send(head->next->value);  // expect: user.contact.phone_number -> acme
  if (auto p = head->next->prev.lock()) acme::send(p->value);

  std::optional<std::string> maybe;
  acme::send(maybe.value_or("none"));
  maybe = u.email;
  acme::send(*maybe);  // expect: user.contact.email -> acme
  maybe.reset();
  acme::send(maybe.value_or("none"));
  std::string text = u.email;
  std::string taken = std::exchange(text, "gone");
  acme::send(taken);  // expect: user.contact.email -> acme
  acme::send(text);
}
