// Importing contacts into a CRM: CSV, validation, deduplication, statistics and export.
#pragma once
#include "svc.h"

#include <functional>
#include <iosfwd>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <stdexcept>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace crm {

struct Contact {
  int row = 0;
  std::string segment;
  std::string mail;
  std::string name;
};

struct Issue {
  enum class Kind { missing, malformed, duplicate };
  Kind kind;
  int row = 0;
  std::string detail;
};

using Row = std::vector<std::string>;

class CsvReader {
 public:
  explicit CsvReader(std::string_view text, char separator = ',');
  bool next(Row& row);
  int line() const { return line_; }

 private:
  std::string_view rest_;
  char separator_;
  int line_ = 0;
};
std::string csv_line(const Row& row, char separator = ',');

class Rule {
 public:
  virtual ~Rule() = default;
  virtual std::optional<Issue> check(const Contact& c) const = 0;
};
class Validator {
 public:
  Validator& add(std::unique_ptr<Rule> rule);
  std::vector<Issue> check(const Contact& c) const;

 private:
  std::vector<std::unique_ptr<Rule>> rules_;
};
std::unique_ptr<Rule> mail_has_at();          // says which mail is wrong
std::unique_ptr<Rule> name_is_present();      // says only that something is missing
std::unique_ptr<Rule> segment_is_one_of(std::set<std::string> allowed);

class Deduper {
 public:
  bool first_time(const Contact& c);
  std::size_t known() const { return seen_.size(); }
  const std::string& last_seen() const { return last_; }

 private:
  std::set<std::string> seen_;
  std::string last_;
};

class Exporter {
 public:
  virtual ~Exporter() = default;
  virtual void row(const Contact& c) = 0;
  virtual std::string finish() = 0;
};
std::unique_ptr<Exporter> csv_exporter(bool anonymous);
std::unique_ptr<Exporter> count_exporter();
std::unique_ptr<Exporter> segment_exporter();

struct Import {
  std::vector<Contact> contacts;
  std::vector<Issue> issues;
  int rows = 0;
};
class Importer {
 public:
  Importer(Validator validator, std::string segment);
  Import run(const std::vector<Customer>& customers);
  void progress(std::function<void(int, int)> f) { progress_ = std::move(f); }

 private:
  Validator validator_;
  Deduper dedupe_;
  std::string segment_;
  std::function<void(int, int)> progress_;
};

}  // namespace crm
