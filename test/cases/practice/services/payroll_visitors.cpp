// Payroll: documents as a tree with visitors, money as a type, exceptions that carry context, exports with policies.
// flags: -std=c++14
#include <piiflow/annotations.h>

#include <algorithm>
#include <cstdio>
#include <exception>
#include <functional>
#include <iomanip>
#include <map>
#include <memory>
#include <numeric>
#include <sstream>
#include <stdexcept>
#include <string>
#include <utility>
#include <vector>

namespace pay {

class PII(user.financial.bank_account) Iban {
 public:
  explicit Iban(std::string text) : text_(std::move(text)) {}
  const std::string& text() const { return text_; }
  std::string country() const { return text_.substr(0, 2); }
  bool valid() const { return text_.size() == 22; }

 private:
  std::string text_;
};

class Money {
 public:
  constexpr explicit Money(long cents = 0) : cents_(cents) {}
  long cents() const { return cents_; }
  Money operator+(Money o) const { return Money(cents_ + o.cents_); }
  Money operator*(double f) const { return Money(static_cast<long>(static_cast<double>(cents_) * f)); }
  bool operator<(Money o) const { return cents_ < o.cents_; }

 private:
  long cents_;
};

struct Employee {
  int id;
  PII(user.name) std::string name;
  PII(user.financial) Money salary;
  Iban account;
  std::string department;
};
std::vector<Employee> load_employees(const std::string& file);

class Portal {
 public:
  PII_SINK(acme) void upload(const std::string& document);
  PII_SINK(acme) void upload(const char* name, long number);
};
PII_SINK(globex) void report_error(const std::string& what);
PII_SANITIZER(tokenize) std::string token(const std::string& iban);

struct Line;
struct Section;
class Visitor {
 public:
  virtual ~Visitor() {}
  virtual void line(const Line& l) = 0;
  virtual void begin(const Section& s) = 0;
  virtual void end(const Section&) {}
};
struct Element {
  virtual ~Element() {}
  virtual void accept(Visitor& v) const = 0;
};
struct Line : Element {
  Line(std::string l, std::string v) : label(std::move(l)), value(std::move(v)) {}
  void accept(Visitor& v) const override { v.line(*this); }
  std::string label, value;
};
struct Section : Element {
  explicit Section(std::string t) : title(std::move(t)) {}
  void accept(Visitor& v) const override {
    v.begin(*this);
    for (const auto& e : parts) e->accept(v);
    v.end(*this);
  }
  Section& add(std::unique_ptr<Element> e) {
    parts.push_back(std::move(e));
    return *this;
  }
  std::string title;
  std::vector<std::unique_ptr<Element>> parts;
};
class TextWriter : public Visitor {
 public:
  void line(const Line& l) override { out_ << std::setw(12) << l.label << ": " << l.value << '\n'; }
  void begin(const Section& s) override { out_ << "== " << s.title << '\n'; }
  std::string str() const { return out_.str(); }

 private:
  std::ostringstream out_;
};
class Outline : public Visitor {
 public:
  void line(const Line& l) override { labels_ += l.label + " "; }
  void begin(const Section& s) override { titles_.push_back(s.title); }
  void end(const Section&) override { ++depth_; }
  const std::string& labels() const { return labels_; }
  const std::vector<std::string>& titles() const { return titles_; }
  int depth() const { return depth_; }

 private:
  std::string labels_;
  std::vector<std::string> titles_;
  int depth_ = 0;
};

class PayError : public std::runtime_error {
 public:
  PayError(int id, const std::string& what) : std::runtime_error(what), id_(id) {}
  int id() const noexcept { return id_; }

 private:
  int id_;
};

std::string amount(Money m) {
  char buf[32];
  std::snprintf(buf, sizeof buf, "%ld.%02ld", m.cents() / 100, m.cents() % 100);
  return buf;
}
std::unique_ptr<Section> slip(const Employee& e) {
  auto s = std::make_unique<Section>("slip " + std::to_string(e.id));
  s->add(std::make_unique<Line>("dept", e.department)).add(std::make_unique<Line>("net", amount(e.salary * 0.7)));
  return s;
}
std::unique_ptr<Section> cover(const std::string& title) {
  auto s = std::make_unique<Section>(title);
  s->add(std::make_unique<Line>("version", "2"));
  return s;
}
void verify(const Employee& e) {
  if (!e.account.valid()) throw PayError(e.id, "bad account of " + e.name);
  if (e.salary < Money(0)) throw PayError(e.id, "negative");
}

struct Totals {
  Money sum;
  std::size_t count = 0;
  std::string label = "totals";
};
Totals total(const std::vector<Employee>& es) {
  Totals t;
  t.count = es.size();
  t.sum = std::accumulate(es.begin(), es.end(), Money(), [](Money m, const Employee& e) { return m + e.salary; });
  return t;
}

}  // namespace pay

int main(int argc, char** argv) {
  using namespace pay;
  if (argc < 2) return 2;
  Portal portal;
  const std::vector<Employee> employees = load_employees(argv[1]);
  for (const Employee& e : employees) {
    const auto doc = slip(e);
    TextWriter text;
    Outline outline;
    doc->accept(text);
    doc->accept(outline);
    portal.upload(text.str());  // expect: user.financial -> acme
    portal.upload(outline.labels());
    portal.upload(outline.titles().front());
    portal.upload("depth", outline.depth());
    portal.upload(e.department);
    try {
      verify(e);
      portal.upload("verified", e.id);
    } catch (const PayError& error) {
      report_error(error.what());  // expect: user.name -> globex
      report_error("employee " + std::to_string(error.id()));
    }
  }
  const auto front = cover("payroll");
  TextWriter text;
  front->accept(text);
  portal.upload(text.str());

  const Totals t = total(employees);
  portal.upload("count", static_cast<long>(t.count));
  portal.upload(t.label);
  portal.upload("sum", t.sum.cents());  // expect: user.financial -> acme

  std::map<std::string, std::string> accounts, departments;
  for (const Employee& e : employees) {
    accounts[e.department] = e.account.text();
    departments[e.department] = "open";
  }
  for (const auto& a : accounts) {
    portal.upload(a.first);
    portal.upload(a.second);  // expect: user.financial.bank_account -> acme via none
    portal.upload(token(a.second));  // expect: user.financial.bank_account -> acme via tokenize
  }
  for (const auto& d : departments) portal.upload(d.second);
  std::vector<std::string> names;
  std::transform(employees.begin(), employees.end(), std::back_inserter(names), std::mem_fn(&Employee::name));
  std::sort(names.begin(), names.end());
  portal.upload(names.empty() ? "nobody" : names.front());  // expect: user.name -> acme
  names.assign(1, "total");
  portal.upload(names.front());
  const auto longest = std::max_element(employees.begin(), employees.end(), [](const Employee& a, const Employee& b) {
    return a.name.size() < b.name.size();
  });
  portal.upload("longest", longest->id);
  portal.upload(longest->account.country());  // expect: user.financial.bank_account -> acme
  return 0;
}
