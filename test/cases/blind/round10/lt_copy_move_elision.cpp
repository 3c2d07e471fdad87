// Copy and move constructors and assignments, elision, std::exchange, slicing, self-made swap, moved-from objects that are filled anew.
#include "svc.h"

#include <string>
#include <utility>

namespace {

class Draft {
 public:
  Draft(std::string to, std::string text) : to_(std::move(to)), text_(std::move(text)) {}
  Draft(const Draft& o) : to_(o.to_), text_("copied") {}
  Draft(Draft&& o) noexcept : to_(std::exchange(o.to_, "moved")), text_(std::move(o.text_)) {}
  Draft& operator=(Draft o) noexcept {
    swap(o);
    return *this;
  }
  void swap(Draft& o) noexcept {
    to_.swap(o.to_);
    text_.swap(o.text_);
  }
  const std::string& to() const { return to_; }
  const std::string& text() const { return text_; }

 private:
  std::string to_;
  std::string text_;
};

struct Base {
  std::string code = "code";
  std::string note = "note";
};
struct Derived : Base {
  std::string owner = "owner";
};

Draft build(const Customer& c) {
  Draft d(c.email, c.name);
  return d;
}
Draft system_draft() { return Draft("system", "status"); }

std::string take(std::string&& text) {
  std::string mine = std::move(text);
  text = "taken";
  return mine;
}

void copies(const Customer& c) {
  Draft a(c.email, c.name);
  Draft b = a;
  acme::send(b.to());  // expect: user.contact.email -> acme
  acme::send(b.text());  // silent: the copy constructor writes a constant
}

void moves(const Customer& c) {
  Draft a = build(c);
  acme::send(a.text());  // expect: user.name -> acme
  Draft b = std::move(a);
  acme::send(a.to());  // silent: exchanged for a constant
  acme::send(b.to());  // expect: user.contact.email -> acme
  b = system_draft();
  acme::send(b.to());  // silent: copy-and-swap replaced it
}

void exchanged(const Customer& c) {
  std::string current = c.phone;
  std::string before = std::exchange(current, "none");
  acme::send(before);  // expect: user.contact.phone_number -> acme
  acme::send(current);  // silent: exchanged
}

void rvalue_reference(const Customer& c) {
  std::string text = c.name;
  std::string got = take(std::move(text));
  acme::send(got);  // expect: user.name -> acme
  acme::send(text);  // silent: reassigned by the callee
}

void slicing(const Customer& c) {
  Derived d;
  d.owner = c.email;
  d.note = c.phone;
  Base b = d;
  acme::send(b.code);  // silent: a clean base member
  acme::send(b.note);  // expect: user.contact.phone_number -> acme
  Derived e;
  static_cast<Base&>(e) = b;
  acme::send(e.owner);  // silent: only the base part was assigned
}

}  // namespace

int main() {
  Customer c = load_customer(1);
  copies(c);
  moves(c);
  exchanged(c);
  rvalue_reference(c);
  slicing(c);
}
