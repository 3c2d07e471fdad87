// An order travels through states; each state is a type of its own, transitions are visitors.
#include "svc.h"

#include <array>
#include <functional>
#include <numeric>
#include <optional>
#include <sstream>
#include <stdexcept>
#include <tuple>
#include <type_traits>
#include <utility>
#include <variant>

namespace shop {

template <class... Fs>
struct Overloaded : Fs... {
  using Fs::operator()...;
};
template <class... Fs>
Overloaded(Fs...) -> Overloaded<Fs...>;

struct Money {
  long cents = 0;
  std::string currency = "EUR";
  friend Money operator+(Money a, const Money& b) {
    a.cents += b.cents;
    return a;
  }
  friend Money operator*(Money a, int n) {
    a.cents *= n;
    return a;
  }
};

struct Line {
  std::string sku;
  int quantity = 1;
  Money price;
};

struct Address {
  std::string addressee;
  std::string street;
  std::string city;
};

struct Card {
  PII(user.financial.credit_card) std::string number;
  std::string brand;
};

struct Cart {
  std::vector<Line> lines;
};
struct Placed {
  std::vector<Line> lines;
  Address shipTo;
  std::string contact;
};
struct Paid {
  Placed order;
  std::string lastFour;
  std::string reference;
};
struct Shipped {
  std::string parcel;
  std::string label;
  Money total;
};
struct Cancelled {
  std::string reason;
  std::string note;
};

using State = std::variant<Cart, Placed, Paid, Shipped, Cancelled>;

struct Place {
  User buyer;
  std::string city;
};
struct Pay {
  Card card;
};
struct Ship {
  std::string carrier;
};
struct Cancel {
  std::string reason;
  const User* by = nullptr;
};
using Command = std::variant<Place, Pay, Ship, Cancel>;

class Rejected : public std::logic_error {
 public:
  Rejected(const std::string& what, std::string state) : std::logic_error(what), state_(std::move(state)) {}
  const std::string& state() const { return state_; }

 private:
  std::string state_;
};

const char* nameOf(const State& s) {
  static constexpr std::array<const char*, 5> names{"cart", "placed", "paid", "shipped", "cancelled"};
  return names.at(s.index());
}

Money total(const std::vector<Line>& lines) {
  return std::accumulate(lines.begin(), lines.end(), Money{},
                         [](Money sum, const Line& l) { return sum + l.price * l.quantity; });
}

class Machine {
 public:
  explicit Machine(Cart c) : state_(std::move(c)) {}

  void apply(const Command& command) {
    state_ = std::visit([this](auto&& state, const auto& cmd) { return step(std::forward<decltype(state)>(state), cmd); },
                        std::move(state_), command);
    ++steps_;
  }
  const State& state() const { return state_; }
  int steps() const { return steps_; }

 private:
  State step(Cart&& c, const Place& p) {
    Placed next;
    next.lines = std::move(c.lines);
    next.shipTo = Address{p.buyer.name, setting("street"), p.city};
    next.contact = p.buyer.phone;
    return next;
  }
  State step(Placed&& o, const Pay& p) {
    Paid next;
    next.lastFour = p.card.number.size() > 4 ? p.card.number.substr(p.card.number.size() - 4) : std::string();
    next.reference = p.card.brand + "/" + setting("reference");
    next.order = std::move(o);
    return next;
  }
  State step(Paid&& o, const Ship& s) {
    Shipped next;
    next.parcel = s.carrier + "-" + o.reference;
    next.label = o.order.shipTo.addressee + "\n" + o.order.shipTo.street + "\n" + o.order.shipTo.city;
    next.total = total(o.order.lines);
    return next;
  }
  template <class S>
  State step(S&& current, const Cancel& c) {
    Cancelled next{c.reason, ""};
    if constexpr (std::is_same_v<std::decay_t<S>, Shipped>) next.note = "return " + current.parcel;
    return next;
  }
  template <class S, class C>
  State step(S&& current, const C&) {
    State kept(std::forward<S>(current));
    std::string where = nameOf(kept);
    state_ = std::move(kept);
    throw Rejected("not possible now", where);
  }

  State state_;
  int steps_ = 0;
};

std::string summary(const State& s) {
  return std::visit(Overloaded{
                        [](const Cart& c) { return "cart of " + std::to_string(c.lines.size()); },
                        [](const Placed& p) { return "to " + p.shipTo.city; },
                        [](const Paid& p) { return "paid " + p.reference; },
                        [](const Shipped& p) { return "parcel " + p.parcel; },
                        [](const Cancelled& c) { return "cancelled: " + c.reason; },
                    },
                    s);
}

std::string courierText(const State& s) {
  std::ostringstream os;
  std::visit(Overloaded{
                 [&os](const Placed& p) { os << "ring " << p.contact; },
                 [&os](const Shipped& p) { os << p.label; },
                 [&os](const auto& other) { os << "nothing in " << sizeof other; },
             },
             s);
  return os.str();
}

template <class T>
const T& in(const Machine& m) {
  return std::get<T>(m.state());
}

}  // namespace shop

using namespace shop;

static Cart cartOf(std::initializer_list<const char*> skus) {
  Cart c;
  int n = 0;
  for (const char* sku : skus) c.lines.push_back({sku, ++n, Money{100L * n, "EUR"}});
  return c;
}

static void report(const Machine& m) {
  acme::send(nameOf(m.state()));                    // silent
  acme::send(summary(m.state()));                   // silent
  acme::send(m.steps());                            // silent
}

int main() {
  User ann = load_user(1);
  Card card{"qcc4111-qcc0", "visa"};

  Machine first(cartOf({"tea", "pot"}));
  report(first);
  first.apply(Place{ann, "Bremen"});
  report(first);
  acme::send(in<Placed>(first).contact);            // expect: user.contact.phone_number -> acme via none
  acme::send(in<Placed>(first).shipTo.addressee);   // expect: user.name -> acme via none
  acme::send(in<Placed>(first).shipTo.city);        // silent
  acme::send(in<Placed>(first).lines.at(0).sku);    // silent
  globex::send(tokenize(in<Placed>(first).contact));   // silent (approved: tokenize)
  const State copied = first.state();
  globex::send(courierText(copied));                // expect: user.contact.phone_number -> globex via none

  first.apply(Pay{card});
  report(first);
  acme::send(in<Paid>(first).lastFour);             // expect: user.financial.credit_card -> acme via none
  acme::send(in<Paid>(first).reference);            // silent
  globex::send(in<Paid>(first).order.contact);      // expect: user.contact.phone_number -> globex via none
  acme::send(in<Paid>(first).order.shipTo.addressee.substr(0, 1));   // expect: user.name -> acme via none
  acme::send(std::get<Paid>(first.state()).order.shipTo.street);   // silent

  first.apply(Ship{"post"});
  report(first);
  const Shipped& sent = in<Shipped>(first);
  globex::send(sent.label);                         // expect: user.name -> globex via none
  acme::send(sent.parcel);                          // silent
  acme::send(sent.total.cents);                     // silent
  acme::send(sent.total.currency);                  // silent

  Machine second(cartOf({"mug"}));
  try {
    second.apply(Ship{"courier"});
  } catch (const Rejected& r) {
    acme::send(r.what());                           // silent
    acme::send(r.state());                          // silent
  }
  second.apply(Cancel{"changed mind", &ann});
  report(second);
  acme::send(in<Cancelled>(second).reason);         // silent
  acme::send(in<Cancelled>(second).note);           // silent

  Machine third(cartOf({"kettle", "cup", "spoon"}));
  third.apply(Place{load_user(2), "Kiel"});
  globex::send(courierText(third.state()));         // expect: user.contact.phone_number -> globex via none
  third.apply(Cancel{"asked by " + ann.name, nullptr});
  globex::send(in<Cancelled>(third).reason);        // expect: user.name -> globex via none
  acme::send(summary(third.state()));               // expect: user.name -> acme via none
  globex::send(in<Cancelled>(third).note);          // silent

  Machine fourth(cartOf({"jar"}));
  fourth.apply(Place{load_user(3), "Ulm"});
  fourth = Machine(cartOf({"lid"}));
  acme::send(courierText(fourth.state()));          // silent

  // Commands that were only built, or are handed over elsewhere.
  Command pending = Place{ann, "Essen"};
  acme::send(std::get<Place>(pending).city);        // silent
  globex::send(std::get<Place>(pending).buyer);     // expect: user.contact.email -> globex // expect: user.name -> globex // expect: user.contact.phone_number -> globex
  acme::send(std::get<Place>(pending).buyer.email); // expect: user.contact.email -> acme via none
  acme::send(pending.index());                      // silent
  pending = Ship{"bike"};
  if (auto* ship = std::get_if<Ship>(&pending)) {
    acme::send(ship->carrier);                      // silent
  }
  std::optional<Card> onFile = card;
  std::string brand = onFile->brand;
  onFile.reset();
  acme::send(brand);                                // silent
  Card renewed = card;
  renewed.brand = "mastercard";
  acme::send(renewed.brand);                        // silent
  globex::send(renewed.number);                     // expect: user.financial.credit_card -> globex via none
  acme::send(onFile.has_value());                   // silent
  acme::send(card.number.substr(0, 6));             // expect: user.financial.credit_card -> acme via none
}
