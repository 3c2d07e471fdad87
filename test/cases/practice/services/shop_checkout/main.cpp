// A checkout: several files, sources and sinks from the configuration.
#include "shop.h"

int main() {
  using namespace shop;
  tracker::Client tracker;
  payments::Remote remote;
  Checkout checkout(tracker, remote);
  const Customer customer = load_customer(1);
  const Card card = load_card(customer.id);
  Cart cart, wishes;
  cart.add({"sku-1", 2, 9.5});
  cart.note("gift for " + customer.full_name);
  wishes.note("later");
  tracker.track("note", cart.note());  // expect: user.name -> acme
  tracker.track("note", wishes.note());
  cart.note("");
  tracker.track("note", cart.note());
  for (const Item& i : cart.items()) tracker.track("sku", i.sku);

  if (!checkout.pay(customer, card, cart)) tracker.track("error", checkout.last_error());  // expect: user.name -> acme
  checkout.apply_voucher("SUMMER-2026");

  Receipt mine, shops;
  mine.line("to", customer.email).line("from", client_ip());
  shops.line("total", std::to_string(cart.total()));
  tracker.track("receipt", mine.str());  // expect: user.contact.email -> acme // expect: user.device.ip_address -> acme
  tracker.track("receipt", mine.labels());
  tracker.track("receipt", shops.str());
  payments::Gateway& gateway = remote;
  gateway.charge("internal", 1);
  gateway.charge(customer.email, 1);  // expect: user.contact.email -> globex
  tracker::flush(client_ip().empty() ? "no address" : "address");
  tracker::flush("from " + client_ip());  // expect: user.device.ip_address -> acme
  std::map<std::string, Customer> by_tier;
  by_tier.emplace(customer.tier, customer);
  for (const auto& [tier, c] : by_tier) {
    tracker.track("tier", tier);
    tracker.track("name", c.full_name);  // expect: user.name -> acme
  }
  by_tier.clear();
  std::unique_ptr<Customer> guest = std::make_unique<Customer>();
  guest->email.clear();
  tracker.track("guest", guest->email);
  tracker.track("guest", guest->tier);
  *guest = customer;
  tracker.track("guest", guest->email);  // expect: user.contact.email -> acme
}
