#include "../../include/shop.h"

namespace shop {

void charge(Gateway& gateway, const Order& order) {
  std::string card = current_card();
  gateway.push("charge", last4(card));
  gateway.push("charge", card);  // expect: user.financial.bank_account -> acme
  gateway.push(card, "x");
  gateway.push("charge", std::to_string(order.id), order.buyer);  // expect: user.name -> acme
  gateway.push("charge", order.item);
  Trace::line(order.buyer);      // expect: user.name -> tracer
  gateway.push("note", order.buyer);  // NOLINT(piiflow-unapproved-flow): the contract demands it
  gateway.push("note", order.buyer);  // NOLINT(piiflow-unapproved-flow) // expect: user.name -> acme
  // NOLINTNEXTLINE(piiflow-unapproved-flow): agreed with the customer
  gateway.push("note", order.buyer + card);
  std::string either = order.total > 10 ? last4(card) : card;
  gateway.push("either", either);  // expect: user.financial.bank_account -> acme
}

}  // namespace shop
