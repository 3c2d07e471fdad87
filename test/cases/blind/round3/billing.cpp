// Invoices: lines, totals and a polymorphic tax rule.
#include "svc.h"

#include <algorithm>
#include <cmath>
#include <iomanip>
#include <memory>
#include <numeric>
#include <sstream>
#include <string>
#include <vector>

namespace {

struct Money {
  long cents = 0;
  friend Money operator+(Money a, Money b) { return {a.cents + b.cents}; }
  friend std::ostream& operator<<(std::ostream& os, const Money& m) {
    return os << m.cents / 100 << '.' << std::setw(2) << std::setfill('0') << m.cents % 100;
  }
};

struct Line {
  std::string text;
  Money price;
};

class TaxRule {
 public:
  virtual ~TaxRule() = default;
  virtual Money tax(Money net) const = 0;
  virtual std::string note() const { return "no tax"; }
};

class Vat final : public TaxRule {
 public:
  explicit Vat(int percent) : percent_(percent) {}
  Money tax(Money net) const override { return {net.cents * percent_ / 100}; }
  std::string note() const override { return std::to_string(percent_) + "% VAT"; }

 private:
  int percent_;
};

class ReverseCharge final : public TaxRule {
 public:
  explicit ReverseCharge(std::string taxpayer) : taxpayer_(std::move(taxpayer)) {}
  Money tax(Money) const override { return {}; }
  std::string note() const override { return "reverse charge: " + taxpayer_; }

 private:
  std::string taxpayer_;
};

class Invoice {
 public:
  Invoice(std::string to, std::unique_ptr<TaxRule> rule) : to_(std::move(to)), rule_(std::move(rule)) {}
  void add(std::string text, long cents) { lines_.push_back({std::move(text), {cents}}); }
  Money total() const {
    Money net = std::accumulate(lines_.begin(), lines_.end(), Money{}, [](Money m, const Line& l) { return m + l.price; });
    return net + rule_->tax(net);
  }
  std::string summary() const {
    std::ostringstream os;
    os << lines_.size() << " lines, " << total() << " (" << rule_->note() << ")";
    return os.str();
  }
  std::string print() const {
    std::ostringstream os;
    os << "To: " << to_ << "\n";
    for (const auto& l : lines_) os << l.text << '\t' << l.price << '\n';
    return os.str();
  }
  void readdress(std::string to) { to_ = std::move(to); }

 private:
  std::string to_;
  std::unique_ptr<TaxRule> rule_;
  std::vector<Line> lines_;
};

}  // namespace

void bill(const Customer& c) {
  Invoice domestic(c.name, std::make_unique<Vat>(19));
  domestic.add("Hosting", 1200);
  Invoice foreign("ACME GmbH", std::make_unique<ReverseCharge>(current_ssn()));
  foreign.add("Support", 900);

  acme::send(domestic.print());    // expect: user.name -> acme
  acme::send(domestic.summary());  // silent
  acme::send(domestic.total().cents);  // silent
  acme::send(foreign.print());     // silent
  acme::send(foreign.summary());   // expect: user.government_id -> acme
  acme::send(foreign.total().cents);  // silent

  domestic.readdress("accounting");
  acme::send(domestic.print());  // silent
  domestic.add("Call with " + c.phone, 100);
  acme::send(domestic.print());    // expect: user.contact.phone_number -> acme
  acme::send(domestic.summary());  // silent

  std::vector<std::unique_ptr<TaxRule>> rules;
  rules.push_back(std::make_unique<Vat>(7));
  for (const auto& r : rules) globex::send(r->note());  // silent
  rules.push_back(std::make_unique<ReverseCharge>(c.email));
  for (const auto& r : rules) globex::send(r->note());  // expect: user.contact.email -> globex
  for (const auto& r : rules) acme::send(r->tax({100}).cents);  // silent
  std::unique_ptr<TaxRule> one = std::make_unique<ReverseCharge>(c.name);
  acme::send(one->note());  // expect: user.name -> acme
  one = std::make_unique<Vat>(5);
  acme::send(one->note());  // silent
  rules.clear();
  for (const auto& r : rules) globex::send(r->note());  // silent
}
