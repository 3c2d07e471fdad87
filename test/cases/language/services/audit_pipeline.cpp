// An audit logger: sinks behind an interface, formatters, a filter chain, levels, a stream-like front end.
#include <piiflow/annotations.h>

#include <chrono>
#include <cstdarg>
#include <cstdio>
#include <functional>
#include <initializer_list>
#include <iomanip>
#include <map>
#include <memory>
#include <mutex>
#include <ostream>
#include <sstream>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace audit {

struct Employee {
  PII(user.name) std::string name;
  PII(user.government_id) std::string ssn;
  PII(user.financial.account_number) std::string iban;
  std::string department;
  int grade = 0;
};

PII_SINK(acme) void shipLine(std::string_view line);
PII_SINK(globex) void archive(const char* text);
PII_SANITIZER(tokenize) std::string vault(const std::string& secret);

enum class Level { debug, info, warn };

struct Record {
  Level level = Level::info;
  std::string message;
  std::vector<std::pair<std::string, std::string>> fields;
  const char* file = "";
  int line = 0;
};

class Formatter {
 public:
  virtual ~Formatter() = default;
  virtual std::string format(const Record& r) const = 0;
};

class LineFormatter : public Formatter {
 public:
  std::string format(const Record& r) const override {
    std::ostringstream os;
    os << std::setw(5) << static_cast<int>(r.level) << ' ' << r.message;
    for (const auto& [k, v] : r.fields) os << ' ' << k << '=' << std::quoted(v);
    return os.str();
  }
};

class BareFormatter : public Formatter {
 public:
  std::string format(const Record& r) const override {
    std::string out = r.file;
    out += ':';
    out += std::to_string(r.line);
    for (const auto& f : r.fields) out.append(" ").append(f.first);
    return out;
  }
};

class Output {
 public:
  explicit Output(std::unique_ptr<Formatter> f) : formatter_(std::move(f)) {}
  virtual ~Output() = default;
  void write(const Record& r) {
    if (r.level < threshold_) return;
    emit(formatter_->format(r));
  }
  void threshold(Level l) { threshold_ = l; }

 protected:
  virtual void emit(const std::string& line) = 0;

 private:
  std::unique_ptr<Formatter> formatter_;
  Level threshold_ = Level::debug;
};

class ShippingOutput : public Output {
 public:
  using Output::Output;

 protected:
  void emit(const std::string& line) override { shipLine(line); }     // expect: user.name -> acme // expect: user.government_id -> acme via tokenize
};

class ArchiveOutput : public Output {
 public:
  using Output::Output;

 protected:
  void emit(const std::string& line) override { archive(line.c_str()); }
};

class MemoryOutput : public Output {
 public:
  MemoryOutput() : Output(std::make_unique<LineFormatter>()) {}
  const std::string& last() const { return lines_.back(); }
  std::size_t count() const { return lines_.size(); }

 protected:
  void emit(const std::string& line) override { lines_.push_back(line); }

 private:
  std::vector<std::string> lines_;
};

class Logger {
 public:
  void attach(Output& o) { outputs_.push_back(&o); }
  void log(Record r) {
    for (Output* o : outputs_) o->write(r);
  }
  void event(std::string message, std::initializer_list<std::pair<std::string, std::string>> fields) {
    Record r;
    r.message = std::move(message);
    r.fields.assign(fields.begin(), fields.end());
    log(std::move(r));
  }

 private:
  std::vector<Output*> outputs_;
};

class Line {
 public:
  Line(Logger& l, Level level) : logger_(l) { record_.level = level; }
  ~Line() {
    record_.message = os_.str();
    logger_.log(record_);
  }
  template <class T>
  Line& operator<<(const T& t) {
    os_ << t;
    return *this;
  }
  Line& with(std::string k, std::string v) {
    record_.fields.emplace_back(std::move(k), std::move(v));
    return *this;
  }

 private:
  Logger& logger_;
  Record record_;
  std::ostringstream os_;
};

#define AUDIT(logger) ::audit::Line(logger, ::audit::Level::info)

std::string vformat(const char* fmt, std::va_list ap) {
  char buf[256];
  std::vsnprintf(buf, sizeof buf, fmt, ap);
  return buf;
}

std::string formatted(const char* fmt, ...) {
  std::va_list ap;
  va_start(ap, fmt);
  std::string s = vformat(fmt, ap);
  va_end(ap);
  return s;
}

class Payroll {
 public:
  Payroll(Logger& log, std::function<void(const std::string&)> notify) : log_(log), notify_(std::move(notify)) {}
  void pay(const Employee& e, double amount) {
    AUDIT(log_) << "paid " << e.department << " grade " << e.grade;
    log_.event("paid", {{"who", e.name}, {"amount", std::to_string(amount)}});
    log_.event("vault", {{"ssn", vault(e.ssn)}});
    notify_(e.iban);
  }

 private:
  Logger& log_;
  std::function<void(const std::string&)> notify_;
};

Employee hire(const char* cv);

}  // namespace audit

int main() {
  using namespace audit;
  Employee e = hire("cv");
  ShippingOutput shipping(std::make_unique<LineFormatter>());
  ArchiveOutput archiving(std::make_unique<BareFormatter>());
  Logger logger, archived;
  logger.attach(shipping);
  archived.attach(archiving);
  archived.event("start", {{"who", e.name}});
  Payroll payroll(logger, [](const std::string& iban) {
    archive(iban.c_str());                            // expect: user.financial.account_number -> globex
    archive(iban.empty() ? "no" : "yes");
  });
  payroll.pay(e, 10.5);

  MemoryOutput memory;
  Logger local;
  local.attach(memory);
  AUDIT(local) << "hello " << e.name;
  shipLine(memory.last());                            // expect: user.name -> acme
  shipLine(std::to_string(memory.count()));
  MemoryOutput other;
  Logger second;
  second.attach(other);
  AUDIT(second).with("department", e.department) << "x";
  shipLine(other.last());

  archive(formatted("%s/%d", e.department.c_str(), e.grade).c_str());
  archive(formatted("%s", e.ssn.c_str()).c_str());    // expect: user.government_id -> globex
  Employee copy = e;
  copy.iban = "";
  copy.name = e.department;
  archive(copy.iban.c_str());
  archive(copy.ssn.c_str());                          // expect: user.government_id -> globex
  std::map<std::string, double> byDepartment;
  byDepartment[e.department] += 10.5;
  for (const auto& [d, sum] : byDepartment) {
    shipLine(d);
    shipLine(std::to_string(sum));
  }
  std::map<std::string, double> byName;
  byName[e.name] += 10.5;
  for (const auto& [n, sum] : byName) {
    shipLine(n);                                      // expect: user.name -> acme
    shipLine(std::to_string(sum));
  }
}
