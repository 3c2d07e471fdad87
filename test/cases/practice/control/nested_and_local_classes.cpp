// Nested, local and anonymous classes, friends, enumerations with payload tables, aliases, using declarations.
#include "case.h"

#include <memory>
#include <optional>
#include <utility>
#include <vector>

namespace shop {
namespace detail {
struct Line {
  std::string text;
  double price = 1;
};
}  // namespace detail
class Basket {
 public:
  class Item {
   public:
    Item(Basket& b, std::string t) : basket_(&b), line_{std::move(t)} {}
    void note(const std::string& n) { basket_->notes_ += n; }
    const std::string& text() const { return line_.text; }
    double price() const { return line_.price; }

   private:
    Basket* basket_;
    detail::Line line_;
  };
  Item& add(std::string t) {
    items_.push_back(std::make_unique<Item>(*this, std::move(t)));
    return *items_.back();
  }
  const std::string& notes() const { return notes_; }
  friend std::string peek(const Basket& b) { return b.secret_; }
  struct {
    std::string code = "none";
    int percent = 0;
  } coupon;

 private:
  std::vector<std::unique_ptr<Item>> items_;
  std::string notes_;
  std::string secret_ = "s";
  friend class Cashier;
};
class Cashier {
 public:
  static void seal(Basket& b, const std::string& s) { b.secret_ = s; }
};
using Cart = Basket;
}  // namespace shop

namespace {
enum class Level { kLow, kHigh };
constexpr const char* kText[] = {"low", "high"};
const char* text(Level l) { return kText[static_cast<int>(l)]; }
Level level(const User& u) { return u.name.size() > 4 ? Level::kHigh : Level::kLow; }
}  // namespace

int main() {
  using shop::Cart;
  User u = load_user(1);
  Cart a, b;
  auto& item = a.add(u.email);
  auto& plain = b.add("plain");
  acme::send(item.text());  // expect: user.contact.email -> acme
  acme::send(item.price());
  acme::send(plain.text());
  acme::send(a.notes());
  item.note(u.name);
  acme::send(a.notes());  // expect: user.name -> acme
  acme::send(b.notes());
  acme::send(peek(a));
  shop::Cashier::seal(a, u.phone);
  acme::send(peek(a));  // expect: user.contact.phone_number -> acme
  acme::send(peek(b));
  a.coupon.code = u.email;
  acme::send(a.coupon.code);  // expect: user.contact.email -> acme
  acme::send(a.coupon.percent);
  a.coupon = b.coupon;
  acme::send(a.coupon.code);
  acme::send(text(level(u)));

  struct Local {
    std::string v;
    std::string twice() const { return v + v; }
    static std::string fixed() { return "fixed"; }
  };
  acme::send(Local{u.name}.twice());  // expect: user.name -> acme
  acme::send(Local{u.plan}.twice());
  acme::send(Local::fixed());
  const auto made = [&] {
    struct R {
      std::string a, b;
    };
    return R{u.plan, u.phone};
  }();
  acme::send(made.a);
  acme::send(made.b);  // expect: user.contact.phone_number -> acme
}
