// An order service: value objects, events out, sanitized fields.
#include "svc.h"

#include <array>
#include <map>
#include <numeric>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace shop {
struct Address {
  PII(user.name) std::string recipient;
  std::string country;
};
struct Item {
  std::string sku;
  int quantity = 1;
  long cents = 0;
};
struct Order {
  int id = 0;
  Address ship_to;
  std::optional<Address> bill_to;
  std::vector<Item> items;
  std::string note;
  PII(user.contact.email) std::string contact;

  long total() const {
    return std::accumulate(items.begin(), items.end(), 0L, [](long s, const Item& i) { return s + i.quantity * i.cents; });
  }
};
struct Shipment {
  std::string label;
  std::string country;
};
Shipment ship(const Order& o) { return {o.ship_to.recipient + ", " + o.ship_to.country, o.ship_to.country}; }
Order anonymize(Order o) {
  o.ship_to.recipient.clear();
  o.bill_to.reset();
  o.contact = redact(o.contact);
  return o;
}
std::map<std::string, int> by_country(const std::vector<Order>& orders) {
  std::map<std::string, int> out;
  for (const auto& o : orders) ++out[o.ship_to.country];
  return out;
}
}  // namespace shop

void orders(shop::Order order, const std::vector<shop::Order>& all) {
  using namespace shop;
  acme::send(order.total());            // silent
  acme::send(order.note);               // silent
  acme::send(order.contact);            // expect: user.contact.email -> acme
  acme::send(order.ship_to.recipient);  // expect: user.name -> acme
  acme::send(order.ship_to.country);    // silent
  acme::send_object(order);             // expect: user.contact.email -> acme; user.name -> acme
  acme::send_object(order.ship_to);     // expect: user.name -> acme
  acme::send_object(order.items);       // silent
  auto s = ship(order);
  acme::send(s.label);    // expect: user.name -> acme
  acme::send(s.country);  // silent
  if (order.bill_to) acme::send(order.bill_to->recipient);  // expect: user.name -> acme
  if (order.bill_to) acme::send(order.bill_to->country);    // silent
  Order safe = anonymize(order);
  acme::send(safe.contact);            // expect: user.contact.email -> acme via redact
  acme::send(safe.ship_to.recipient);  // silent
  acme::send(safe.total());            // silent
  acme::send(order.contact);           // expect: user.contact.email -> acme
  for (const auto& [country, n] : by_country(all)) {
    acme::send(country);  // silent
    acme::send(n);        // silent
  }
  for (const auto& o : all) {
    globex::send(o.contact);                 // expect: user.contact.email -> globex
    globex::send(o.items.front().sku);       // silent
    globex::send(sha256(o.ship_to.recipient));  // expect: user.name -> globex via hash
  }
  order.note = "call " + order.ship_to.recipient;
  acme::send(order.note);  // expect: user.name -> acme
  order.note.clear();
  acme::send(order.note);  // silent
  order.contact = "";
  acme::send(order.contact);  // silent
  order.ship_to = Address{};
  acme::send(order.ship_to.country);  // silent
  std::vector<Item> items = std::move(order.items);
  items.push_back({"sku-1", 2, 100});
  acme::send(items.back().sku);  // silent
  items.push_back({order.ship_to.recipient, 1, 1});
  acme::send(items.back().sku);       // expect: user.name -> acme
  acme::send(items.back().quantity);  // silent
}
