// Special members written by hand: what they copy, what they leave out, swap idiom, clone.
#include "case.h"

#include <memory>
#include <utility>

class Ticket {
 public:
  Ticket() = default;
  Ticket(std::string owner, std::string seat) : owner_(std::move(owner)), seat_(std::move(seat)) {}
  Ticket(const Ticket& o) : owner_("copied"), seat_(o.seat_) {}
  Ticket(Ticket&& o) noexcept : owner_(std::move(o.owner_)), seat_(std::move(o.seat_)) { o.owner_ = "moved"; }
  Ticket& operator=(Ticket o) noexcept {
    swap(o);
    return *this;
  }
  void swap(Ticket& o) noexcept {
    std::swap(owner_, o.owner_);
    std::swap(seat_, o.seat_);
  }
  const std::string& owner() const { return owner_; }
  const std::string& seat() const { return seat_; }

 private:
  std::string owner_ = "nobody";
  std::string seat_ = "0";
};

struct Shape {
  virtual ~Shape() = default;
  virtual std::unique_ptr<Shape> clone() const = 0;
  virtual std::string label() const = 0;
};
struct Circle : Shape {
  explicit Circle(std::string t) : tag(std::move(t)) {}
  std::unique_ptr<Shape> clone() const override { return std::make_unique<Circle>(*this); }
  std::string label() const override { return "circle " + tag; }
  std::string tag;
};

int main() {
  Ticket a(name_of(1), email_of(1));
  acme::send(a.owner());  // expect: user.name -> acme
  Ticket b(a);
  acme::send(b.owner());
  acme::send(b.seat());  // expect: user.contact.email -> acme
  Ticket c(std::move(a));
  acme::send(c.owner());  // expect: user.name -> acme
  acme::send(a.owner());
  Ticket d;
  d = std::move(c);
  acme::send(d.owner());  // expect: user.name -> acme
  d = Ticket("guest", "12");
  acme::send(d.owner());
  acme::send(d.seat());
  d.swap(b);
  acme::send(d.seat());  // expect: user.contact.email -> acme
  acme::send(b.seat());

  Circle personal(name_of(2));
  Circle common("blue");
  std::unique_ptr<Shape> one = personal.clone();
  std::unique_ptr<Shape> two = common.clone();
  acme::send(one->label());  // expect: user.name -> acme
  acme::send(two->label());
  one = std::move(two);
  acme::send(one->label());
}
