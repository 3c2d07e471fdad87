#include "../../include/shop.h"

#include <cstring>

namespace shop {

std::string g_operator = "nobody";

void visit(const std::string& ip, const std::string& page) {
  TestGateway gateway;
  gateway.push("visit", ip, page);  // expect: user.device.ip_address -> acme
  gateway.push(ip, page, page);
}

void newsletter(const Subscriber& s) {
  mail_it(s.mail.c_str(), "news", nullptr);
  mail_part part = {"utf-8", s.language.c_str()};
  mail_it(s.language.c_str(), s.mail.c_str(), &part);
  part.text = s.mail.c_str();
  mail_it("list", "news", &part);
  std::string buyer = next_order().buyer;
  part.text = buyer.c_str();
  mail_it("list", "news", &part);  // expect: user.name -> globex
  part.text = "plain";
  part.charset = buyer.c_str();
  mail_it("list", "news", &part);
}

void traces(const Subscriber& s) {
  Trace::line(s.mail);  // expect: user.contact.email -> tracer
  std::string mail = s.mail;
  scrub(mail);
  Trace::line(mail);
  Trace::line(g_operator);  // expect: user.name -> tracer
  shop_address address;
  std::memset(&address, 0, sizeof address);
  if (shop_lookup(4, &address)) return;
  Trace::line(address.street);  // expect: user.contact.address.street -> tracer
  Trace::line(address.country);
  std::string street = address.street;
  scrub(street);
  Trace::line(street);  // expect: user.contact.address.street -> tracer via redact
}

void charge_again(Gateway& gateway) {
  gateway.push("again", last4(current_card()));  // expect: user.financial.bank_account -> acme via truncate
}

}  // namespace shop

int main() {
  shop::visit("::1", "/index.html");
  auto s = shop::next_subscriber();
  shop::newsletter(s);
  shop::traces(s);
}
