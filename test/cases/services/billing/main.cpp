// Monthly billing: invoices in C++, the ledger in C, outputs behind an interface.
#include "invoice.h"
#include "ledger.h"
#include "vendors.h"

#include <map>
#include <string>
#include <vector>

billing::Debtor debtorOf(int number);

namespace {

struct LedgerClose {
  void operator()(ledger* book) const { ledger_close(book); }
};
using Book = std::unique_ptr<ledger, LedgerClose>;

class TitleIndex : public billing::Output {
 public:
  void page(const std::string& text) override {
    vendors::index(text);
    titles_.push_back(text);
  }
  const std::vector<std::string>& titles() const { return titles_; }

 private:
  std::vector<std::string> titles_;
};

std::string mailto(const billing::Invoice& invoice) { return "mailto:" + invoice.debtor().email; }

}  // namespace

int main() {
  std::vector<billing::Invoice> invoices;
  for (int i = 1; i <= 3; ++i) {
    billing::Invoice invoice(i, debtorOf(i));
    invoice.add({"hosting", 990}).add({"domain", 100});
    invoices.push_back(invoice);
  }
  auto output = billing::makeOutput("print");
  billing::printAll(invoices, *output);
  TitleIndex titles;
  billing::printTitles(invoices, titles);
  for (const std::string& title : titles.titles()) vendors::index(title);
  vendors::index(invoices.front().items());
  vendors::index(invoices.front().title());
  vendors::index(invoices.front().letter());  // expect: user.name -> acme
  vendors::index(mailto(invoices.back()));  // expect: user.contact.email -> acme
  vendors::count(static_cast<int>(invoices.back().total()));

  Book book(ledger_open("EUR"));
  ledger_add(book.get(), 990, "R-1", "DE00 1234");
  char text[128];
  ledger_summary(book.get(), text, sizeof text);
  vendors::index(text);
  vendors::index(book->currency);
  for (const std::string& line : billing::entryLines(*book)) vendors::index(line);  // expect: user.financial.account_number -> acme
  for (const std::string& line : billing::references(*book)) vendors::index(line);
  ledger_format(book->first, text, sizeof text);
  vendors::index(text);  // expect: user.financial.account_number -> acme
  ledger_summary(book.get(), text, sizeof text);
  vendors::print(text);
  vendors::print(book->first->reference);
  vendors::print(book->first->iban);  // expect: user.financial.account_number -> globex

  std::map<std::string, std::vector<billing::Debtor>> countries;
  for (const billing::Invoice& invoice : invoices) countries[invoice.debtor().country].push_back(invoice.debtor());
  for (const auto& [country, debtors] : countries) {
    vendors::index(country);
    vendors::index(std::to_string(debtors.size()));
    vendors::index(debtors.front().country);
    vendors::print(debtors.front().name);  // expect: user.name -> globex
  }
}
