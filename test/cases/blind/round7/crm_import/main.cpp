// A CRM import: what the reader, the rules, the deduplication and the exporters hand out.
#include "crm.h"

#include <algorithm>
#include <numeric>

namespace {

std::vector<Customer> batch() {
  std::vector<Customer> all;
  for (int i = 0; i < 10; ++i) all.push_back(load_customer(i));
  return all;
}
crm::Validator strict() {
  crm::Validator v;
  v.add(crm::mail_has_at()).add(crm::name_is_present());
  return v;
}
crm::Validator lenient() {
  crm::Validator v;
  v.add(crm::name_is_present()).add(crm::segment_is_one_of({"retail", "b2b"}));
  return v;
}

}  // namespace

void strict_import() {
  crm::Importer importer(strict(), "retail");
  importer.progress([](int done, int all) {
    acme::send(done);                             // silent
    acme::send(std::to_string(100 * done / all) + "%");  // silent
  });
  crm::Import result = importer.run(batch());
  for (const auto& i : result.issues) {
    acme::send(i.detail);                         // expect: user.contact.email -> acme
    acme::send(i.row);                            // silent
    acme::send(static_cast<int>(i.kind));         // silent
  }
  for (const auto& c : result.contacts) {
    acme::send(c.name);                           // expect: user.name -> acme
    acme::send(c.segment);                        // silent
  }
}

void lenient_import() {
  crm::Importer importer(lenient(), "b2b");
  auto result = importer.run(batch());
  for (const auto& i : result.issues) acme::send(i.detail);  // silent
  acme::send(result.rows);                                   // silent
  auto longest = std::ranges::max_element(result.contacts, {}, [](const crm::Contact& c) { return c.mail.size(); });
  if (longest != result.contacts.end()) {
    acme::send(longest->row);                                // silent
    globex::send(longest->mail);                             // expect: user.contact.email -> globex
  }
}

void exports(const Customer& c) {
  crm::Contact contact{.row = c.id, .segment = c.tier, .mail = c.email, .name = c.name};
  auto count = crm::count_exporter();
  auto segments = crm::segment_exporter();
  std::vector<crm::Exporter*> quiet{count.get(), segments.get()};
  for (auto* e : quiet) {
    e->row(contact);
    acme::send(e->finish());  // silent
  }
  auto csv = crm::csv_exporter(false);
  csv->row(contact);
  acme::send(csv->finish());  // expect: user.name -> acme
}

void anonymous_export(const Customer& c) {
  crm::Contact contact{.row = c.id, .segment = c.tier, .mail = c.email, .name = c.name};
  contact.name = sha256(contact.name);
  auto csv = crm::csv_exporter(false);
  csv->row(contact);
  globex::send(csv->finish());  // expect: user.name -> globex via hash
}

void reading(const Customer& c) {
  const std::string phones = "1,\"" + c.phone + "\"\n";
  crm::CsvReader people(phones);
  crm::Row row;
  while (people.next(row)) acme::send(crm::csv_line(row, ';'));  // expect: user.contact.phone_number -> acme
  acme::send(people.line());                                     // silent
  acme::send(row.size());                                        // silent
  const std::string plans = "7," + c.tier;
  crm::CsvReader other(plans);
  while (other.next(row))
    for (const auto& cell : row) acme::send(cell);               // silent
}

void deduplicating() {
  crm::Deduper dedupe;
  std::map<std::string, int> per_name;
  for (const auto& c : batch()) {
    crm::Contact contact{c.id, c.tier, c.email, c.name};
    if (dedupe.first_time(contact)) ++per_name[c.name];
  }
  acme::send(dedupe.known());      // silent
  acme::send(dedupe.last_seen());  // silent
  for (const auto& [who, n] : per_name) {
    acme::send(n);                 // silent
    acme::send(who);               // expect: user.name -> acme
  }
  const int total = std::accumulate(per_name.begin(), per_name.end(), 0, [](int sum, const auto& e) { return sum + e.second; });
  acme::send(total);               // silent
  std::string all = std::accumulate(per_name.begin(), per_name.end(), std::string("names:"),
                                    [](std::string text, const auto& e) { return std::move(text) + e.first; });
  acme::send(all);                 // expect: user.name -> acme
}

void wiped(Customer c) {
  crm::Contact contact{1, c.tier, c.email, c.name};
  contact = crm::Contact{2, c.tier, "none", "none"};
  acme::send(contact.mail);           // silent
  c.email.clear();
  crm::Contact again{3, c.tier, c.email, c.name};
  acme::send(again.mail);             // silent
  acme::send(again.name.substr(0, 1));  // expect: user.name -> acme
}
