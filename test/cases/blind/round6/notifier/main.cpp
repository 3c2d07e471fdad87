// A notifier behind a pimpl, gateways from a factory in another file, filters and rewriting.
#include "notifier.h"

#include <utility>

using notify::Note;
using notify::Notifier;

void all_gateways(const Customer& c) {
  Notifier n;
  n.attach(notify::make_gateway("mail"));
  n.attach(notify::make_gateway("push"));
  n.queue({c.email, "Hello " + c.name, "mail"});
  acme::send(n.flush());             // silent
  acme::send(n.stats());             // silent
  if (auto* l = n.last()) {
    acme::send(l->to);               // expect: user.contact.email -> acme
    acme::send(l->text);             // expect: user.name -> acme
    acme::send(l->channel);          // silent
  }
}
void filtered(const Customer& c) {
  Notifier n;
  n.filter([](const Note& x) { return !x.to.empty(); });
  n.rewrite([](const Note& x) { return "for " + x.channel; });
  n.queue({c.phone, c.name, "sms"});
  n.attach(notify::make_gateway(c.tier));
  acme::send(n.flush());             // silent
  if (auto* l = n.last()) {
    acme::send(l->text);             // silent
    acme::send(l->to);               // expect: user.contact.phone_number -> acme
  }
}
void moved(const Customer& c) {
  Notifier a;
  a.queue({"ops", c.tier, "mail"});
  Notifier b = std::move(a);
  b.flush();
  if (b.last()) acme::send(b.last()->text);  // silent
  acme::send(b.stats());                     // silent
}
