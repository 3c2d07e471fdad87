// Billing: line items and payment methods as variants, visitors, money as a strong type, invoices, ledgers and dunning.
#include "svc.h"

#include <algorithm>
#include <array>
#include <compare>
#include <functional>
#include <map>
#include <memory>
#include <numeric>
#include <optional>
#include <sstream>
#include <stdexcept>
#include <string>
#include <string_view>
#include <tuple>
#include <utility>
#include <variant>
#include <vector>

PII(user.financial.credit_card) std::string current_card();
PII(user.financial.bank_account) std::string current_iban();

namespace billing {

class Money {
 public:
  constexpr Money() = default;
  constexpr explicit Money(long cents) : cents_(cents) {}
  constexpr long cents() const { return cents_; }
  friend constexpr Money operator+(Money a, Money b) { return Money(a.cents_ + b.cents_); }
  friend constexpr Money operator*(Money a, int n) { return Money(a.cents_ * n); }
  friend constexpr auto operator<=>(Money, Money) = default;
  Money& operator+=(Money o) {
    cents_ += o.cents_;
    return *this;
  }
  std::string str() const { return std::to_string(cents_ / 100) + "." + std::to_string(cents_ % 100); }

 private:
  long cents_ = 0;
};

struct Subscription {
  std::string plan;
  int months = 1;
};
struct Usage {
  std::string metric;
  int units = 0;
};
struct Credit {
  std::string reason;
  Money amount;
};
using Item = std::variant<Subscription, Usage, Credit>;

struct Card {
  std::string holder;
  std::string brand;
  std::string number;
};
struct Transfer {
  std::string iban;
  std::string bank;
};
struct Prepaid {
  int voucher = 0;
};
using Method = std::variant<Prepaid, Card, Transfer>;

template <class... Ts>
struct Match : Ts... {
  using Ts::operator()...;
};
template <class... Ts>
Match(Ts...) -> Match<Ts...>;

Money price(const Item& item) {
  return std::visit(Match{
                        [](const Subscription& s) { return Money(990) * s.months; },
                        [](const Usage& u) { return Money(3) * u.units; },
                        [](const Credit& c) { return c.amount; },
                    },
                    item);
}
struct Describe {
  std::string operator()(const Subscription& s) const { return "plan " + s.plan; }
  std::string operator()(const Usage& u) const { return std::to_string(u.units) + " x " + u.metric; }
  std::string operator()(const Credit& c) const { return "credit: " + c.reason; }
};
struct MethodName {
  std::string operator()(const Prepaid&) const { return "voucher"; }
  std::string operator()(const Card& c) const { return "card " + c.brand; }
  std::string operator()(const Transfer& t) const { return "transfer via " + t.bank; }
};
struct MethodDetail {
  std::string operator()(const Prepaid& p) const { return std::to_string(p.voucher); }
  std::string operator()(const Card& c) const { return c.number.substr(c.number.size() - 4) + " " + c.holder; }
  std::string operator()(const Transfer& t) const { return t.iban; }
};

struct Address {
  std::string to;
  std::string country;
};
class Invoice {
 public:
  Invoice(int number, Address address) : number_(number), address_(std::move(address)) {}
  Invoice& add(Item item) {
    items_.push_back(std::move(item));
    return *this;
  }
  Invoice& pay_with(Method m) {
    method_ = std::move(m);
    return *this;
  }
  Money total() const {
    return std::accumulate(items_.begin(), items_.end(), Money{}, [](Money sum, const Item& i) { return sum + price(i); });
  }
  std::vector<std::string> lines() const {
    std::vector<std::string> out;
    std::ranges::transform(items_, std::back_inserter(out), [](const Item& i) { return std::visit(Describe{}, i); });
    return out;
  }
  std::string render() const {
    std::ostringstream out;
    out << "Invoice " << number_ << "\nTo: " << address_.to << " (" << address_.country << ")\n";
    for (const auto& l : lines()) out << "- " << l << '\n';
    out << "Total " << total().str();
    return out.str();
  }
  std::string summary() const { return "#" + std::to_string(number_) + " " + address_.country + " " + total().str(); }
  std::string method_name() const { return method_ ? std::visit(MethodName{}, *method_) : "open"; }
  std::string method_detail() const { return method_ ? std::visit(MethodDetail{}, *method_) : "open"; }
  bool paid() const { return method_.has_value(); }
  void reset_payment() { method_.reset(); }

 private:
  int number_;
  Address address_;
  std::vector<Item> items_;
  std::optional<Method> method_;
};

class PaymentFailed : public std::runtime_error {
 public:
  PaymentFailed(std::string account, int code)
      : std::runtime_error("payment failed, code " + std::to_string(code)), account_(std::move(account)), code_(code) {}
  const std::string& account() const { return account_; }
  int code() const { return code_; }

 private:
  std::string account_;
  int code_;
};
void charge(const Method& m, Money amount) {
  std::visit(Match{
                 [](const Prepaid&) {},
                 [&](const Card& c) {
                   if (amount > Money(100000)) throw PaymentFailed(c.number, 51);
                 },
                 [&](const Transfer& t) {
                   if (t.iban.size() != 22) throw PaymentFailed(t.bank, 4);
                 },
             },
             m);
}

class Ledger {
 public:
  using Posting = std::tuple<std::string, Money, int>;
  void post(std::string account, Money m, int customer) { postings_.emplace_back(std::move(account), m, customer); }
  std::map<std::string, Money> balances() const {
    std::map<std::string, Money> out;
    for (const auto& [account, m, who] : postings_) out[account] += m;
    return out;
  }
  const Posting& last() const { return postings_.back(); }

 private:
  std::vector<Posting> postings_;
};

}  // namespace billing

void invoices(const Customer& c) {
  billing::Invoice inv(17, {c.name, "DE"});
  inv.add(billing::Subscription{c.tier, 12}).add(billing::Usage{"mails", 120});
  acme::send(inv.render());                           // expect: user.name -> acme
  acme::send(inv.summary());                          // silent
  acme::send(inv.total().cents());                    // silent
  for (const auto& l : inv.lines()) acme::send(l);    // silent
  inv.add(billing::Credit{"goodwill for " + c.phone, billing::Money(-100)});
  for (const auto& l : inv.lines()) globex::send(l);  // expect: user.contact.phone_number -> globex
  acme::send(inv.total().str());                      // silent
}

void paying(const Customer& c) {
  billing::Invoice inv(18, {"ACME", "FR"});
  inv.pay_with(billing::Card{c.name, "visa", current_card()});
  acme::send(inv.method_name());    // silent
  acme::send(inv.method_detail());  // expect: user.financial.credit_card -> acme ; user.name -> acme
  acme::send(inv.paid());           // silent
  acme::send(inv.render());         // silent
  inv.reset_payment();
  acme::send(inv.method_detail());  // silent
  inv.pay_with(billing::Prepaid{4711});
  acme::send(inv.method_detail());  // silent
}

void transferring() {
  billing::Method m = billing::Transfer{current_iban(), "Commerz"};
  acme::send(std::visit(billing::MethodName{}, m));  // silent
  if (auto* t = std::get_if<billing::Transfer>(&m)) {
    acme::send(t->bank);          // silent
    acme::send(sha256(t->iban));  // expect: user.financial.bank_account -> acme via hash
    acme::send(t->iban);          // expect: user.financial.bank_account -> acme
  }
  acme::send(m.index());  // silent
}

void failing(const Customer& c) {
  try {
    billing::charge(billing::Card{c.name, "visa", current_card()}, billing::Money(200000));
  } catch (const billing::PaymentFailed& e) {
    acme::send(e.what());     // silent
    acme::send(e.code());     // silent
    acme::send(e.account());  // expect: user.financial.credit_card -> acme
  }
  try {
    billing::charge(billing::Prepaid{1}, billing::Money(1));
  } catch (const std::exception& e) {
    globex::send(e.what());  // silent
  }
}

void ledgers(const Customer& c) {
  billing::Ledger people, plans;
  people.post(c.email, billing::Money(100), c.id);
  plans.post(c.tier, billing::Money(100), c.id);
  for (const auto& [account, balance] : people.balances()) {
    acme::send(account);          // expect: user.contact.email -> acme
    acme::send(balance.cents());  // silent
  }
  for (const auto& [account, balance] : plans.balances()) acme::send(account + balance.str());  // silent
  acme::send(std::get<2>(people.last()));  // silent
  globex::send(std::get<0>(people.last()));  // expect: user.contact.email -> globex
}
