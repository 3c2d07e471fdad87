// Move-only types, moved-from objects, and owners that change hands.
#include "svc.h"

#include <list>
#include <memory>
#include <string>
#include <utility>
#include <vector>

namespace {

class Secret {
 public:
  Secret() = default;
  explicit Secret(std::string s) : text_(std::move(s)) {}
  Secret(Secret&& o) noexcept : text_(std::exchange(o.text_, "gone")) {}
  Secret& operator=(Secret&& o) noexcept {
    text_ = std::exchange(o.text_, "gone");
    return *this;
  }
  const std::string& text() const { return text_; }

 private:
  std::string text_;
};

class Slot {
 public:
  void fill(std::unique_ptr<Secret> s) { held_ = std::move(s); }
  std::unique_ptr<Secret> release() { return std::exchange(held_, nullptr); }
  std::string show() const { return held_ ? held_->text() : "empty"; }

 private:
  std::unique_ptr<Secret> held_;
};

Secret forward(Secret s) { return s; }

}  // namespace

int main(int argc, char**) {
  const Customer c = load_customer(argc);
  Secret a(c.email);
  acme::send(a.text());         // expect: user.contact.email -> acme
  Secret b = std::move(a);
  acme::send(a.text());         // silent
  acme::send(b.text());         // expect: user.contact.email -> acme
  a = Secret("fresh");
  acme::send(a.text());         // silent
  a = forward(std::move(b));
  acme::send(a.text());         // expect: user.contact.email -> acme
  acme::send(b.text());         // silent

  Slot left, right;
  left.fill(std::make_unique<Secret>(c.name));
  acme::send(right.show());     // silent
  right.fill(left.release());
  acme::send(left.show());      // silent
  acme::send(right.show());     // expect: user.name -> acme
  right.fill(std::make_unique<Secret>("second"));
  acme::send(right.show());     // silent

  std::vector<std::string> from{c.phone}, to;
  to.swap(from);
  acme::send(to.front());       // expect: user.contact.phone_number -> acme
  from.emplace_back("refilled");
  acme::send(from.front());     // silent

  std::list<std::string> all{c.tier}, more{c.phone};
  std::list<std::string> none{"a"};
  none.splice(none.begin(), all);
  for (const auto& s : none) acme::send(s);  // silent
  none.splice(none.end(), more);
  acme::send(none.back());      // expect: user.contact.phone_number -> acme
}
