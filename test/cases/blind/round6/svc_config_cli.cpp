// A command line tool: argument parser, layered configuration, commands with dependency injection, a reporter, exit codes.
#include "svc.h"

#include <cstdlib>
#include <fstream>
#include <functional>
#include <iostream>
#include <map>
#include <memory>
#include <optional>
#include <sstream>
#include <stdexcept>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace {

class Args {
 public:
  Args(int argc, char** argv) {
    for (int i = 1; i < argc; ++i) {
      std::string_view a = argv[i];
      if (a.starts_with("--")) {
        auto eq = a.find('=');
        if (eq == std::string_view::npos)
          flags_.emplace_back(a.substr(2));
        else
          values_[std::string(a.substr(2, eq - 2))] = a.substr(eq + 1);
      } else {
        rest_.emplace_back(a);
      }
    }
  }
  std::optional<std::string> value(const std::string& k) const {
    auto it = values_.find(k);
    if (it == values_.end()) return std::nullopt;
    return it->second;
  }
  bool flag(const std::string& k) const {
    for (const auto& f : flags_)
      if (f == k) return true;
    return false;
  }
  const std::vector<std::string>& rest() const { return rest_; }

 private:
  std::map<std::string, std::string> values_;
  std::vector<std::string> flags_, rest_;
};

struct Settings {
  std::string endpoint = "localhost";
  std::string operator_mail;
  std::string format = "csv";
  bool verbose = false;
  int limit = 10;
};
void apply(Settings& s, const std::string& key, const std::string& value) {
  if (key == "endpoint") s.endpoint = value;
  else if (key == "format") s.format = value;
  else if (key == "limit") s.limit = std::stoi(value);
}
Settings load(const Args& a) {
  Settings s;
  std::ifstream in("tool.conf");
  for (std::string line; std::getline(in, line);) {
    auto eq = line.find('=');
    if (eq != std::string::npos) apply(s, line.substr(0, eq), line.substr(eq + 1));
  }
  if (const char* env = std::getenv("TOOL_ENDPOINT")) s.endpoint = env;
  if (auto v = a.value("endpoint")) s.endpoint = *v;
  s.operator_mail = current_email();
  s.verbose = a.flag("verbose");
  return s;
}

class Output {
 public:
  virtual ~Output() = default;
  virtual void row(const std::vector<std::string>& cells) = 0;
  virtual void finish() {}
};
class CsvOutput : public Output {
 public:
  void row(const std::vector<std::string>& cells) override {
    for (std::size_t i = 0; i < cells.size(); ++i) os_ << (i ? "," : "") << cells[i];
    os_ << '\n';
  }
  void finish() override {
    acme::send(os_.str());  // expect: user.name -> acme
    os_.str("");
  }

 private:
  std::ostringstream os_;
};
class CountOutput : public Output {
 public:
  void row(const std::vector<std::string>& cells) override { cells_ += static_cast<int>(cells.size()); }
  void finish() override { acme::send(cells_); }  // silent

 private:
  int cells_ = 0;
};

class Command {
 public:
  virtual ~Command() = default;
  virtual int run(const Settings& s, const Args& a) = 0;
};
class ExportCommand : public Command {
 public:
  explicit ExportCommand(std::unique_ptr<Output> out) : out_(std::move(out)) {}
  int run(const Settings& s, const Args&) override {
    for (int i = 0; i < s.limit; ++i) {
      Customer c = load_customer(i);
      out_->row({std::to_string(c.id), c.tier, c.name});
    }
    out_->finish();
    return 0;
  }

 private:
  std::unique_ptr<Output> out_;
};
class WhoCommand : public Command {
 public:
  int run(const Settings& s, const Args& a) override {
    acme::send(s.endpoint);        // silent
    acme::send(s.format);          // silent
    acme::send(s.operator_mail);   // expect: user.contact.email -> acme
    acme::send(s.limit);           // silent
    for (const auto& r : a.rest()) acme::send(r);  // silent
    return s.operator_mail.empty() ? 1 : 0;
  }
};
class Registry {
 public:
  using Factory = std::function<std::unique_ptr<Command>(const Settings&)>;
  void add(std::string name, Factory f) { factories_.emplace(std::move(name), std::move(f)); }
  int run(const std::string& name, const Settings& s, const Args& a) const {
    auto it = factories_.find(name);
    if (it == factories_.end()) throw std::invalid_argument("no command " + name);
    return it->second(s)->run(s, a);
  }

 private:
  std::map<std::string, Factory> factories_;
};

}  // namespace

int main(int argc, char** argv) {
  Args args(argc, argv);
  Settings s = load(args);
  Registry reg;
  reg.add("export", [](const Settings& st) -> std::unique_ptr<Command> {
    if (st.format == "count") return std::make_unique<ExportCommand>(std::make_unique<CountOutput>());
    return std::make_unique<ExportCommand>(std::make_unique<CsvOutput>());
  });
  reg.add("who", [](const Settings&) { return std::make_unique<WhoCommand>(); });
  try {
    int rc = reg.run(args.rest().at(0), s, args);
    acme::send(rc);                // silent
    return rc;
  } catch (const std::invalid_argument& e) {
    acme::send(e.what());          // silent
    return 2;
  }
}
