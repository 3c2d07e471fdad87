#include "invoice.h"

#include "ledger.h"

#include <array>
#include <numeric>
#include <sstream>
#include <utility>

namespace billing {

Invoice::Invoice(int number, Debtor debtor) : number_(number), debtor_(std::move(debtor)) {}

Invoice& Invoice::add(Item item) {
  items_.push_back(std::move(item));
  return *this;
}

std::string Invoice::title() const { return "Invoice " + std::to_string(number_) + " " + debtor_.country; }

std::string Invoice::items() const {
  std::ostringstream out;
  for (const Item& item : items_) out << item.text << ": " << item.cents << '\n';
  return out.str();
}

std::string Invoice::letter() const { return "Dear " + debtor_.name + ",\n" + items() + std::to_string(total()); }

long Invoice::total() const {
  return std::accumulate(items_.begin(), items_.end(), 0L, [](long sum, const Item& item) { return sum + item.cents; });
}

void printAll(const std::vector<Invoice>& invoices, Output& output) {
  for (const Invoice& invoice : invoices) output.page(invoice.letter());
}

void printTitles(const std::vector<Invoice>& invoices, Output& output) {
  for (const Invoice& invoice : invoices) output.page(invoice.title());
}

namespace {

extern "C" int collectLine(const entry* e, void* context) {
  std::array<char, 128> line;
  ledger_format(e, line.data(), line.size());
  static_cast<std::vector<std::string>*>(context)->emplace_back(line.data());
  return 0;
}

extern "C" int collectReference(const entry* e, void* context) {
  static_cast<std::vector<std::string>*>(context)->push_back(e->reference);
  return 0;
}

}  // namespace

std::vector<std::string> entryLines(const ledger& book) {
  std::vector<std::string> lines;
  ledger_each(&book, collectLine, &lines);
  return lines;
}

std::vector<std::string> references(const ledger& book) {
  std::vector<std::string> lines;
  ledger_each(&book, collectReference, &lines);
  return lines;
}

}  // namespace billing
