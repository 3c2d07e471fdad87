// Extract, transform, load: rows of named columns, a rule language with a tree of variants, sinks by target, statistics.
// flags: -std=c++17
#include <piiflow/annotations.h>

#include <algorithm>
#include <any>
#include <cctype>
#include <functional>
#include <map>
#include <memory>
#include <numeric>
#include <optional>
#include <sstream>
#include <string>
#include <string_view>
#include <tuple>
#include <utility>
#include <variant>
#include <vector>

namespace etl {

struct Customer {
  PII(user.name) std::string name;
  PII(user.contact.address.city) std::string city;
  PII(user.demographic.date_of_birth) int born = 0;
  std::string segment = "retail";
  double discount = 0;
};
std::optional<Customer> next_customer();

class Warehouse {
 public:
  PII_SINK(acme) void load(const std::string& table, const std::vector<std::string>& row);
  PII_SINK(acme) void load_value(const std::string& value);
  PII_SINK(acme) void load_number(double n);
};
PII_SINK(globex) void lineage(const std::string& text);
PII_SANITIZER(hash) std::string key_of(const std::string& text);

using Value = std::variant<std::monostate, double, std::string>;

struct Row {
  Value name, city, born, segment;
};

struct Constant {
  Value value;
};
struct Column {
  Value Row::* member;
};
struct Call;
using Expr = std::variant<Constant, Column, std::shared_ptr<Call>>;
struct Call {
  std::function<Value(const std::vector<Value>&)> fn;
  std::vector<Expr> args;
};

struct Evaluate {
  const Row& row;
  Value operator()(const Constant& c) const { return c.value; }
  Value operator()(const Column& c) const { return row.*c.member; }
  Value operator()(const std::shared_ptr<Call>& c) const {
    std::vector<Value> args;
    args.reserve(c->args.size());
    for (const Expr& e : c->args) args.push_back(std::visit(*this, e));
    return c->fn(args);
  }
};
Value evaluate(const Expr& e, const Row& row) { return std::visit(Evaluate{row}, e); }

std::string text(const Value& v) {
  struct ToText {
    std::string operator()(std::monostate) const { return "null"; }
    std::string operator()(double d) const {
      std::ostringstream os;
      os << d;
      return os.str();
    }
    std::string operator()(const std::string& s) const { return s; }
  };
  return std::visit(ToText{}, v);
}
bool is_null(const Value& v) { return std::holds_alternative<std::monostate>(v); }

Value upper(const std::vector<Value>& args) {
  std::string s = text(args.at(0));
  for (char& c : s) c = static_cast<char>(std::toupper(static_cast<unsigned char>(c)));
  return s;
}
Value concat(const std::vector<Value>& args) {
  return std::accumulate(args.begin(), args.end(), std::string(), [](std::string acc, const Value& v) { return std::move(acc) + text(v); });
}
Value length(const std::vector<Value>& args) { return static_cast<double>(text(args.at(0)).size()); }
Value hashed(const std::vector<Value>& args) { return key_of(text(args.at(0))); }

template <class F>
Expr call(F f, std::vector<Expr> args) {
  auto c = std::make_shared<Call>();
  c->fn = f;
  c->args = std::move(args);
  return c;
}

Row to_row(const Customer& c) {
  Row r;
  r.name = c.name;
  r.city = c.city;
  r.born = static_cast<double>(c.born);
  r.segment = c.segment;
  return r;
}

class Target {
 public:
  virtual ~Target() = default;
  virtual void write(const std::string& column, const Value& v) = 0;
};
class WarehouseTarget : public Target {
 public:
  explicit WarehouseTarget(Warehouse& w) : warehouse_(w) {}
  void write(const std::string&, const Value& v) override {
    warehouse_.load_value(text(v));  // expect: user.contact.address.city -> acme
  }

 private:
  Warehouse& warehouse_;
};
class ColumnsOnly : public Target {
 public:
  void write(const std::string& column, const Value& v) override {
    lineage(column);
    if (!is_null(v)) ++filled_;
  }
  int filled() const { return filled_; }

 private:
  int filled_ = 0;
};
class Collecting : public Target {
 public:
  void write(const std::string& column, const Value& v) override { values_[column] = text(v); }
  const std::map<std::string, std::string>& values() const { return values_; }
  void reset() { values_.clear(); }

 private:
  std::map<std::string, std::string> values_;
};

struct Profile {
  std::size_t rows = 0;
  std::size_t nulls = 0;
  std::string longest;
  void see(const Value& v) {
    ++rows;
    if (is_null(v)) ++nulls;
    if (std::string s = text(v); s.size() > longest.size()) longest = std::move(s);
  }
};
std::tuple<double, double> range(const std::vector<double>& v) {
  const auto [lo, hi] = std::minmax_element(v.begin(), v.end());
  return {*lo, *hi};
}

}  // namespace etl

int main() {
  using namespace etl;
  Warehouse warehouse;
  std::vector<Row> rows;
  std::vector<double> discounts, years;
  while (auto c = next_customer()) {
    rows.push_back(to_row(*c));
    discounts.push_back(c->discount);
    years.push_back(c->born);
    warehouse.load("segments", {c->segment});
    warehouse.load("people", {c->segment, c->name});  // expect: user.name -> acme
  }
  if (rows.empty()) return 1;
  const Row& first = rows.front();

  const Expr name = Column{&Row::name};
  const Expr segment = Column{&Row::segment};
  const Expr fixed = Constant{std::string("fixed")};
  warehouse.load_value(text(evaluate(fixed, first)));
  warehouse.load_value(text(evaluate(segment, first)));
  warehouse.load_value(text(evaluate(name, first)));  // expect: user.name -> acme
  warehouse.load_value(text(evaluate(call(upper, {segment}), first)));
  warehouse.load_value(text(evaluate(call(upper, {name}), first)));                // expect: user.name -> acme
  warehouse.load_value(text(evaluate(call(length, {name}), first)));
  warehouse.load_value(text(evaluate(call(hashed, {name}), first)));               // expect: user.name -> acme via hash
  warehouse.load_value(text(evaluate(call(concat, {segment, fixed}), first)));
  warehouse.load_value(text(evaluate(call(concat, {segment, name, fixed}), first)));  // expect: user.name -> acme

  WarehouseTarget out(warehouse);
  ColumnsOnly columns;
  Collecting kept, other;
  for (const Row& r : rows) {
    out.write("city", r.city);
    columns.write("city", r.city);
    columns.write("name", r.name);
    kept.write("born", r.born);
    other.write("segment", r.segment);
  }
  warehouse.load_number(columns.filled());
  for (const auto& [column, value] : kept.values()) {
    lineage(column);
    lineage(value);  // expect: user.demographic.date_of_birth -> globex
  }
  for (const auto& [column, value] : other.values()) lineage(value);
  kept.reset();
  kept.write("segment", first.segment);
  for (const auto& [column, value] : kept.values()) lineage(value);

  Profile names, segments;
  for (const Row& r : rows) {
    names.see(r.name);
    segments.see(r.segment);
  }
  lineage(std::to_string(names.rows) + "/" + std::to_string(names.nulls));
  lineage(names.longest);  // expect: user.name -> globex
  lineage(segments.longest);
  const auto [low, high] = range(discounts);
  warehouse.load_number(low);
  warehouse.load_number(high);
  warehouse.load_number(std::get<0>(range(years)));  // expect: user.demographic.date_of_birth -> acme
  std::any last = rows.back().segment;
  lineage(text(std::any_cast<Value>(last)));
  last = rows.back().city;
  lineage(text(std::any_cast<Value>(last)));  // expect: user.contact.address.city -> globex
  Row wiped = rows.back();
  wiped.name = std::monostate{};
  lineage(text(wiped.name));
  lineage(text(wiped.city));  // expect: user.contact.address.city -> globex
  wiped = Row{};
  lineage(text(wiped.city));
}
