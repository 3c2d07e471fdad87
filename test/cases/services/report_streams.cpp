// Reports over iostreams: inserters and extractors of our own, manipulators, parsing back, iterators, string buffers.
#include <piiflow/annotations.h>

#include <algorithm>
#include <iomanip>
#include <iostream>
#include <iterator>
#include <map>
#include <numeric>
#include <optional>
#include <sstream>
#include <string>
#include <utility>
#include <vector>

PII_SINK(acme) void publish(const std::string& text);
PII_SINK(acme) void publishNumber(double value);
PII_SINK(globex) void submit(const std::string& text);

struct Money {
  long cents = 0;
  const char* currency = "EUR";
};

struct Worker {
  int number = 0;
  std::string team;
  PII(user.name) std::string name;
  PII(user.financial.salary) Money salary;
  PII(user.demographic.age) int age = 0;
};

std::vector<Worker> workers();

std::ostream& operator<<(std::ostream& out, const Money& money) {
  return out << money.cents / 100 << '.' << std::setw(2) << std::setfill('0') << money.cents % 100 << ' ' << money.currency;
}

struct ShortForm {
  const Worker& worker;
};
struct LongForm {
  const Worker& worker;
};

std::ostream& operator<<(std::ostream& out, ShortForm form) {
  return out << '#' << form.worker.number << " (" << form.worker.team << ')';
}

std::ostream& operator<<(std::ostream& out, LongForm form) {
  return out << ShortForm{form.worker} << ' ' << std::quoted(form.worker.name) << ' ' << form.worker.salary;
}

// Key=value lines, read back.
struct Pair {
  std::string key;
  std::string value;
};

std::istream& operator>>(std::istream& in, Pair& pair) {
  if (!std::getline(in >> std::ws, pair.key, '=')) return in;
  return std::getline(in, pair.value);
}

template <class T>
std::string text(const T& value) {
  std::ostringstream out;
  out << value;
  return out.str();
}

template <class... Ts>
std::string line(const Ts&... values) {
  std::ostringstream out;
  const char* space = "";
  ((out << std::exchange(space, " ") << values), ...);
  return std::move(out).str();
}

class Table {
 public:
  explicit Table(std::vector<std::string> columns) : columns_(std::move(columns)) {}
  template <class... Ts>
  void row(const Ts&... cells) {
    rows_.push_back({text(cells)...});
  }
  void print(std::ostream& out) const {
    header(out);
    for (const auto& row : rows_) {
      for (std::size_t i = 0; i < row.size(); ++i) out << std::left << std::setw(static_cast<int>(width(i))) << row[i];
      out << '\n';
    }
  }
  void header(std::ostream& out) const {
    std::copy(columns_.begin(), columns_.end(), std::ostream_iterator<std::string>(out, "|"));
    out << '\n';
  }
  std::size_t width(std::size_t column) const {
    std::size_t widest = columns_[column].size();
    for (const auto& row : rows_) widest = std::max(widest, row[column].size());
    return widest + 1;
  }
  std::string footer() const { return line(rows_.size(), "rows"); }

 private:
  std::vector<std::string> columns_;
  std::vector<std::vector<std::string>> rows_;
};

class Indent {
 public:
  explicit Indent(std::ostream& out) : out_(out) {}
  template <class T>
  Indent& operator<<(const T& value) {
    out_ << "  " << value;
    return *this;
  }

 private:
  std::ostream& out_;
};

int main() {
  const std::vector<Worker> all = workers();
  const Worker& first = all.front();

  publish(text(ShortForm{first}));
  publish(text(LongForm{first}));  // expect: user.name -> acme; user.financial.salary -> acme
  publish(text(first.salary));     // expect: user.financial.salary -> acme
  publish(text(Money{100}));
  publish(line("worker", first.number, first.team));
  publish(line("worker", first.name, first.age));  // expect: user.name -> acme; user.demographic.age -> acme

  Table teams({"team", "size"});
  std::map<std::string, int> sizes;
  for (const Worker& worker : all) ++sizes[worker.team];
  for (const auto& [team, size] : sizes) teams.row(team, size);
  std::ostringstream out;
  teams.print(out);
  submit(out.str());
  out.str("");
  Table salaries({"name", "salary"});
  for (const Worker& worker : all) salaries.row(worker.name, worker.salary);
  salaries.header(out);
  submit(out.str());
  submit(salaries.footer());
  salaries.print(out);
  submit(out.str());  // expect: user.name -> globex; user.financial.salary -> globex
  publishNumber(static_cast<double>(salaries.width(0)));

  std::stringstream form;
  form << "team=" << first.team << "\nname=" << first.name << '\n';
  Pair pair;
  form >> pair;
  form >> pair;
  submit(pair.value);  // expect: user.name -> globex
  std::istringstream plain("team=core\nsize=3");
  std::string keys;
  while (plain >> pair) keys += pair.key + ' ';
  submit(keys);

  std::istringstream numbers("1 2 3");
  publishNumber(std::accumulate(std::istream_iterator<int>(numbers), std::istream_iterator<int>(), 0));
  std::istringstream words(first.name);
  std::vector<std::string> parts{std::istream_iterator<std::string>(words), std::istream_iterator<std::string>()};
  submit(parts.back());  // expect: user.name -> globex
  int parsed = 0;
  std::istringstream(std::to_string(first.age)) >> parsed;
  publishNumber(parsed);  // expect: user.demographic.age -> acme
  std::istringstream("7") >> parsed;
  publishNumber(parsed);

  std::ostringstream log;
  Indent(log) << first.team << first.number;
  submit(log.str());
  Indent(log) << first.name;
  submit(log.str());  // expect: user.name -> globex
  publishNumber(static_cast<double>(log.tellp()));
  std::ostringstream().swap(log);
  log << std::boolalpha << (first.age > 30) << std::hex << first.number;
  submit(log.str());
}
