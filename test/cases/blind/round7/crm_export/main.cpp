// Exports of customers to several sinks; what each of them gets depends on its columns.
#include "export.h"

using crm::Capture;
using crm::Exporter;

namespace {

std::vector<Customer> load() {
  std::vector<Customer> v;
  for (int i = 0; i < 2; ++i) v.push_back(load_customer(i + 1));
  return v;
}

}  // namespace

void to_vendors() {
  const auto rows = load();
  Exporter mails("mails");
  mails.column("tier", [](const Customer& k) { return k.tier; });
  mails.column("mail", [](const Customer& k) { return k.email; });
  const auto csv = crm::csv_sink();
  acme::send(mails.run(rows, *csv));    // silent
  Exporter names("names");
  names.column("name", [](const Customer& k) { return k.name; });
  const auto count = crm::count_sink();
  acme::send(names.run(rows, *count));  // silent
  acme::send(names.width());            // silent
}
void to_memory() {
  const auto rows = load();
  Capture tiers, phones, masked;
  Exporter plain("tiers");
  plain.column("tier", [](const Customer& k) { return k.tier; });
  plain.column("length", [](const Customer& k) { return std::to_string(k.email.size()); });
  acme::send(plain.run(rows, tiers));   // silent
  acme::send(tiers.text());             // silent
  acme::send(tiers.title());            // silent
  Exporter calls("calls");
  calls.column("phone", [](const Customer& k) { return k.phone; });
  acme::send(calls.run(rows, phones));  // silent
  acme::send(phones.text());            // expect: user.contact.phone_number -> acme
  acme::send(phones.title());           // silent
  Exporter hashed("hashed");
  hashed.column("mail", [](const Customer& k) { return sha256(k.email); });
  hashed.run(rows, masked);
  acme::send(masked.text());            // expect: user.contact.email -> acme via hash
  plain.run(rows, masked);
  acme::send(masked.text());            // silent
}
void titled(const Customer& c) {
  acme::send(crm::kFormat);             // silent
  Exporter own("export of " + c.name);
  Capture kept;
  own.run({}, kept);
  acme::send(kept.title());             // expect: user.name -> acme
  acme::send(kept.text());              // silent
  acme::send(crm::g_last_title);        // expect: user.name -> acme
  Exporter dull("dull");
  dull.run({}, kept);
  acme::send(kept.title());             // silent
  acme::send(crm::g_last_title);        // silent
  acme::send(crm::initials(c.name));    // expect: user.name -> acme
  acme::send(crm::initials(c.tier));    // silent
  acme::send(crm::escape(c.phone));     // expect: user.contact.phone_number -> acme
}
