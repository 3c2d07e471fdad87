// flags: -std=c++17
// Billing: invoices from line visitors, a CRTP ledger, payment gateways with retries, invoice states, a memoised lookup, exports.
#include "svc17.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstdio>
#include <functional>
#include <map>
#include <memory>
#include <numeric>
#include <optional>
#include <stdexcept>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <variant>
#include <vector>

namespace billing {

struct Payer {
  std::string label;
  std::string mail;
  std::string tax_id;
  std::string country = "NO";
};

struct Charge {
  std::string what;
  std::int64_t cents = 0;
};
struct Discount {
  std::string code;
  int percent = 0;
};
struct Remark {
  std::string text;
};
using Line = std::variant<Charge, Discount, Remark>;

enum class Phase { draft, issued, settled };

class Invoice {
 public:
  Invoice(int number, Payer payer) : number_(number), payer_(std::move(payer)) {}

  Invoice& add(Line line) {
    lines_.push_back(std::move(line));
    return *this;
  }
  void advance() { phase_ = phase_ == Phase::draft ? Phase::issued : Phase::settled; }
  int number() const { return number_; }
  Phase phase() const { return phase_; }
  const Payer& payer() const { return payer_; }
  Payer& payer() { return payer_; }
  const std::vector<Line>& lines() const { return lines_; }

 private:
  int number_;
  Phase phase_ = Phase::draft;
  Payer payer_;
  std::vector<Line> lines_;
};

struct Total {
  std::int64_t cents = 0;
  void operator()(const Charge& c) { cents += c.cents; }
  void operator()(const Discount& d) { cents -= cents * d.percent / 100; }
  void operator()(const Remark&) {}
};

std::int64_t total(const Invoice& in) {
  Total t;
  for (const Line& l : in.lines()) std::visit(t, l);
  return t.cents;
}

std::string remarks(const Invoice& in) {
  std::string out;
  for (const Line& l : in.lines())
    if (const auto* r = std::get_if<Remark>(&l)) out += r->text + "; ";
  return out;
}

std::string charges(const Invoice& in) {
  std::string out;
  for (const Line& l : in.lines())
    if (const auto* c = std::get_if<Charge>(&l)) out += c->what + "; ";
  return out;
}

// CRTP: what is posted is kept in the derived ledger's own form.
template <class Derived>
class Ledger {
 public:
  void post(const Invoice& in) {
    static_cast<Derived*>(this)->keep(in);
    sum_ += total(in);
  }
  std::int64_t sum() const { return sum_; }

 private:
  std::int64_t sum_ = 0;
};

class NumberLedger : public Ledger<NumberLedger> {
 public:
  void keep(const Invoice& in) { numbers_ += std::to_string(in.number()) + " "; }
  const std::string& text() const { return numbers_; }

 private:
  std::string numbers_;
};

class PayerLedger : public Ledger<PayerLedger> {
 public:
  void keep(const Invoice& in) { names_ += in.payer().label + " "; }
  const std::string& text() const { return names_; }

 private:
  std::string names_;
};

class GatewayError : public std::runtime_error {
 public:
  GatewayError(const char* what, int code, std::string payer) : std::runtime_error(what), code(code), payer(std::move(payer)) {}
  int code;
  std::string payer;
};

class Gateway {
 public:
  virtual ~Gateway() = default;
  virtual std::string charge(const Payer& p, std::int64_t cents) = 0;
};

class CardGateway : public Gateway {
 public:
  std::string charge(const Payer& p, std::int64_t cents) override {
    if (++calls_ == 1) throw GatewayError("gateway busy", 503, p.mail);
    return "card/" + std::to_string(cents) + "/" + p.country;
  }

 private:
  int calls_ = 0;
};

class DebitGateway final : public Gateway {
 public:
  std::string charge(const Payer& p, std::int64_t cents) override { return "debit/" + std::to_string(cents) + "/" + p.tax_id; }
};

std::string charge(Gateway& g, const Invoice& in, int tries) {
  for (;;) {
    try {
      return g.charge(in.payer(), total(in));
    } catch (const GatewayError& e) {
      acme::send(e.what());  // silent: the error's text is a constant
      acme::send(e.code);    // silent: a code
      acme::send(e.payer);   // expect: user.contact.email -> acme
      if (--tries == 0) throw;
    }
  }
}

template <class K, class V>
class Memo {
 public:
  explicit Memo(std::function<V(const K&)> f) : f_(std::move(f)) {}
  const V& operator()(const K& k) {
    const auto it = known_.find(k);
    if (it != known_.end()) return it->second;
    return known_.emplace(k, f_(k)).first->second;
  }
  std::size_t size() const { return known_.size(); }

 private:
  std::function<V(const K&)> f_;
  std::unordered_map<K, V> known_;
};

Payer payer_of(const Customer& c) {
  Payer p;
  p.label = c.name;
  p.mail = c.email;
  p.tax_id = current_ssn();
  return p;
}

template <bool Legal>
std::string address(const Payer& p) {
  if constexpr (Legal) {
    return p.label + " (" + p.country + ")";
  } else {
    return "customer in " + p.country;
  }
}

}  // namespace billing

using namespace billing;

static void invoicing() {
  Invoice in(12, payer_of(load_customer(1)));
  in.add(Charge{"hosting", 12000}).add(Discount{"SPRING", 10}).add(Remark{"attn " + in.payer().label});
  acme::send(total(in));    // silent: amounts
  acme::send(remarks(in));  // expect: user.name -> acme
  acme::send(charges(in));  // silent: what was charged, the remarks are another alternative

  NumberLedger numbers;
  PayerLedger payers;
  numbers.post(in);
  payers.post(in);
  acme::send(numbers.text());  // silent: numbers of invoices
  acme::send(payers.text());   // expect: user.name -> acme
  acme::send(payers.sum());    // silent: amounts

  globex::send(address<true>(in.payer()));   // expect: user.name -> globex
  globex::send(address<false>(in.payer()));  // silent: the country

  in.advance();
  globex::send(in.phase() == Phase::issued ? "issued" : "other");  // silent: constants
  in.payer() = Payer{"Example Ltd", "billing@example.org", "none", "SE"};
  globex::send(in.payer().mail);  // silent: the payer was replaced
}

static void paying() {
  Invoice in(13, payer_of(load_customer(2)));
  in.add(Charge{"support", 100});
  CardGateway card;
  DebitGateway debit;
  acme::send(charge(card, in, 3));   // silent: the card's receipt holds amount and country
  acme::send(charge(debit, in, 1));  // expect: user.government_id -> acme

  Payer anonymous;
  anonymous.country = in.payer().country;
  anonymous.tax_id = tokenize(in.payer().tax_id);
  globex::send(debit.charge(anonymous, 5));  // expect: user.government_id -> globex via tokenize
  Payer test{"Test", "test@example.org", "000", "DK"};
  globex::send(debit.charge(test, 5));  // silent: a payer made of constants
}

static void lookups() {
  Memo<int, std::string> mails([](const int& id) { return load_customer(id).email; });
  Memo<int, std::string> plans([](const int& id) { return load_customer(id).tier; });
  for (int id : {4, 5, 4}) {
    acme::send(mails(id));  // expect: user.contact.email -> acme
    acme::send(plans(id));  // silent: the memo of plans
  }
  acme::send(mails.size());  // silent: a length

  std::map<std::string, int, std::less<>> seen;
  ++seen[mails(4)];
  for (const auto& [mail, times] : seen) {
    globex::send(std::string_view(mail).substr(0, 3));  // expect: user.contact.email -> globex
    globex::send(std::to_string(times));                // silent: how often
  }
}

int main() {
  invoicing();
  paying();
  lookups();
}
