// Objects that are reached through a container of a callee's object are not told apart there: what belongs to one of
// them (here its formatter) meets what another one is.
#include "case.h"

#include <memory>
#include <string>
#include <vector>

struct Formatter {
  virtual ~Formatter() = default;
  virtual std::string format(const User& u) const = 0;
};
struct Full : Formatter {
  std::string format(const User& u) const override { return u.name; }
};
struct Bare : Formatter {
  std::string format(const User&) const override { return "a user"; }
};

class Output {
 public:
  explicit Output(std::unique_ptr<Formatter> f) : formatter_(std::move(f)) {}
  virtual ~Output() = default;
  void write(const User& u) { emit(formatter_->format(u)); }

 protected:
  virtual void emit(const std::string& line) = 0;

 private:
  std::unique_ptr<Formatter> formatter_;
};
struct ToAcme : Output {
  using Output::Output;
  void emit(const std::string& line) override { acme::send(line); }  // expect: user.name -> acme
};
struct ToGlobex : Output {
  using Output::Output;
  void emit(const std::string& line) override { globex::send(line); }  // gap: spurious user.name -> globex
};

class Logger {
 public:
  void attach(Output& o) { outputs_.push_back(&o); }
  void log(const User& u) {
    for (Output* o : outputs_) o->write(u);
  }

 private:
  std::vector<Output*> outputs_;
};

int main() {
  User u = load_user(1);
  ToAcme a(std::make_unique<Full>());
  ToGlobex b(std::make_unique<Bare>());
  Logger logger;
  logger.attach(a);
  logger.attach(b);
  logger.log(u);
}
