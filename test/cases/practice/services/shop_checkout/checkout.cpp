#include "shop.h"

#include <numeric>
#include <sstream>
#include <utility>

namespace shop {

void Cart::add(Item item) { items_.push_back(std::move(item)); }
double Cart::total() const {
  return std::accumulate(items_.begin(), items_.end(), 0.0, [](double sum, const Item& i) { return sum + i.price * i.count; });
}

Receipt& Receipt::line(const std::string& label, const std::string& value) {
  lines_.emplace_back(label, value);
  return *this;
}
std::string Receipt::str() const {
  std::ostringstream os;
  for (const auto& [label, value] : lines_) os << label << ": " << value << '\n';
  return os.str();
}
std::string Receipt::labels() const {
  std::string out;
  for (const auto& line : lines_) out += line.first + ' ';
  return out;
}

bool Checkout::pay(const Customer& c, const Card& card, const Cart& cart) {
  tracker_.track("total", cart.total());
  tracker_.track("tier", c.tier);
  tracker_.track("id", static_cast<double>(c.id));
  if (card.year < 2026) {
    fail("expired " + std::to_string(card.month));
    return false;
  }
  if (!gateway_.charge(card.number, cart.total())) {  // expect: user.financial.bank_account -> globex
    fail("refused for " + c.full_name);
    return false;
  }
  tracker_.track("card", last_digits(card.number));  // expect: user.financial.bank_account -> acme via truncate
  tracker_.track(c.email, "paid");
  tracker_.track("paid", c.email);  // expect: user.contact.email -> acme
  return true;
}

void Checkout::apply_voucher(const std::string& code) {
  voucher_ = code.substr(0, 8);
  tracker_.track("voucher", voucher_->empty() ? "none" : "some");
  tracker_.track("voucher", *voucher_);  // expect: user.unique_id -> acme
  voucher_.reset();
  tracker_.track("voucher", voucher_.value_or("none"));
}

}  // namespace shop
