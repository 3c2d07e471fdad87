// Destructors run at every end of a scope: behind returns, on exceptions, for what smart pointers and containers own.
#include "case.h"

#include <memory>
#include <optional>
#include <vector>

class Report {
 public:
  explicit Report(std::string line) : line_(std::move(line)) {}
  ~Report() { acme::send(line_); }       // expect: user.name -> acme
  std::string line_;
};

struct Probe {
  ~Probe() { acme::send(text); }         // expect: user.contact.email -> acme
  std::string text;
};

struct Silent {
  ~Silent() { acme::send(text); }
  std::string text = "none";
};

struct Base {
  virtual ~Base() = default;
};
struct Derived : Base {
  ~Derived() override { acme::send(text); }  // expect: user.contact.email -> acme
  std::string text;
};

struct Element {
  Element() = default;
  Element(Element&&) = default;
  ~Element() { acme::send(text); }       // expect: user.name -> acme
  std::string text;
};

struct Maybe {
  ~Maybe() { acme::send(text); }         // expect: user.name -> acme
  std::string text;
};

int early(const User& u, int k) {
  Report report("start");
  Silent silent;
  if (k > 3) {
    report.line_ = u.name;
    return k;
  }
  report.line_ = "none";
  return 0;
}

void fails();

void unwinding(const User& u) {
  Probe probe;
  Silent silent;
  probe.text = u.email;
  fails();
  probe.text = "done";
}

int main() {
  User u = load_user(1);
  early(u, 2);
  unwinding(u);

  auto derived = std::make_unique<Derived>();
  derived->text = u.email;
  std::unique_ptr<Base> base = std::move(derived);

  std::vector<Element> elements;
  Element element;
  element.text = u.name;
  elements.push_back(std::move(element));

  std::optional<Maybe> maybe;
  maybe.emplace();
  maybe->text = u.name;
}
