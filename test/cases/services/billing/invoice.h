#pragma once
#include <piiflow/annotations.h>

#include <memory>
#include <string>
#include <vector>

struct ledger;

namespace billing {

struct Debtor {
  int number = 0;
  std::string country;
  PII(user.name) std::string name;
  PII(user.contact.email) std::string email;
};

struct Item {
  std::string text;
  long cents = 0;
};

class Invoice {
 public:
  Invoice(int number, Debtor debtor);
  Invoice& add(Item item);
  int number() const { return number_; }
  const Debtor& debtor() const { return debtor_; }
  std::string title() const;
  std::string letter() const;
  std::string items() const;
  long total() const;

 private:
  int number_;
  Debtor debtor_;
  std::vector<Item> items_;
};

class Output {
 public:
  virtual ~Output() = default;
  virtual void page(const std::string& text) = 0;
};

std::unique_ptr<Output> makeOutput(const std::string& kind);
void printAll(const std::vector<Invoice>& invoices, Output& output);
void printTitles(const std::vector<Invoice>& invoices, Output& output);
std::vector<std::string> entryLines(const ledger& book);
std::vector<std::string> references(const ledger& book);

}  // namespace billing
