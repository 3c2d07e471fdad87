// A command line tool: arguments, environment, a CSV file with a header, validation, a report.
#include "svc.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <iostream>
#include <map>
#include <optional>
#include <set>
#include <sstream>
#include <string>
#include <string_view>
#include <vector>

PII(user.name) std::string read_owner(const char* path);

namespace {

struct Options {
  std::string input, output;
  bool verbose = false;
  char separator = ',';
  std::map<std::string, std::string> defines;
};

struct Problem {
  int line = 0;
  std::string column;
  std::string message;
};

struct Record {
  PII(user.contact.email) std::string mail;
  std::string plan;
  long amount = 0;
  std::string raw;
};

Options parse_args(int argc, char** argv) {
  Options o;
  for (int i = 1; i < argc; ++i) {
    std::string_view arg = argv[i];
    if (arg == "-v") {
      o.verbose = true;
    } else if (arg.starts_with("--sep=")) {
      o.separator = arg.back();
    } else if (arg.starts_with("-D")) {
      auto eq = arg.find('=');
      o.defines.emplace(arg.substr(2, eq - 2), arg.substr(eq + 1));
    } else if (o.input.empty()) {
      o.input = arg;
    } else {
      o.output = arg;
    }
  }
  return o;
}

std::vector<std::string> split(const std::string& line, char sep) {
  std::vector<std::string> cells;
  std::string cell;
  bool quoted = false;
  for (char ch : line) {
    if (ch == '"') {
      quoted = !quoted;
    } else if (ch == sep && !quoted) {
      cells.push_back(cell);
      cell.clear();
    } else {
      cell += ch;
    }
  }
  cells.push_back(std::move(cell));
  return cells;
}

class Importer {
 public:
  explicit Importer(const Options& o) : options_(o) {}
  bool import_line(const std::string& line) {
    ++line_no_;
    auto cells = split(line, options_.separator);
    if (cells.size() < 3) {
      problems_.push_back({line_no_, "all", "expected 3 cells"});
      return false;
    }
    Record r;
    r.plan = "basic";
    r.amount = static_cast<long>(cells.size());
    r.mail = cells[0];
    r.raw = line;
    if (r.mail.find('@') == std::string::npos) {
      problems_.push_back({line_no_, "mail", "not an address: " + r.mail});
      return false;
    }
    records_.push_back(std::move(r));
    return true;
  }
  const std::vector<Record>& records() const { return records_; }
  const std::vector<Problem>& problems() const { return problems_; }
  int lines() const { return line_no_; }
  std::string summary() const {
    std::ostringstream os;
    os << lines() << " lines, " << records_.size() << " records, " << problems_.size() << " problems";
    return os.str();
  }

 private:
  const Options& options_;
  int line_no_ = 0;
  std::vector<Record> records_;
  std::vector<Problem> problems_;
};

}  // namespace

int import_main(int argc, char** argv) {
  Options o = parse_args(argc, argv);
  acme::send(o.input);      // silent
  acme::send(o.verbose);    // silent
  acme::send(o.separator);  // silent
  Importer importer(o);
  std::ifstream in(o.input);
  for (std::string line; std::getline(in, line);) importer.import_line(line);
  acme::send(importer.summary());  // silent
  for (const Record& r : importer.records()) {
    acme::send(r.mail);    // expect: user.contact.email -> acme
    acme::send(r.plan);    // silent
    acme::send(r.amount);  // silent
    acme::send(r.raw);     // silent
    acme::send_object(r);  // expect: user.contact.email -> acme
  }
  for (const Problem& p : importer.problems()) {
    acme::send(p.line);     // silent
    acme::send(p.column);   // silent
    acme::send(p.message);  // expect: user.contact.email -> acme
  }
  std::set<std::string> domains;
  std::map<std::string, int> per_plan;
  for (const Record& r : importer.records()) {
    domains.insert(r.mail.substr(r.mail.find('@') + 1));
    ++per_plan[r.plan];
  }
  for (const auto& d : domains) acme::send(d);  // expect: user.contact.email -> acme
  for (const auto& [plan, n] : per_plan) {
    acme::send(plan);  // silent
    acme::send(n);     // silent
  }
  if (const char* home = std::getenv("HOME")) acme::send(home);  // silent
  std::string owner = read_owner(o.input.c_str());
  std::ostringstream head;
  head << "# " << o.output << " by " << owner;
  acme::send(head.str());  // expect: user.name -> acme
  head.str({});
  head.clear();
  head << "# " << o.output;
  acme::send(head.str());  // silent
  auto it = o.defines.find("region");
  acme::send(it == o.defines.end() ? std::string("none") : it->second);  // silent
  o.defines["owner"] = owner;
  acme::send(o.defines["owner"]);   // expect: user.name -> acme
  acme::send(o.defines["region"]);  // silent
  return importer.problems().empty() ? 0 : 1;
}
