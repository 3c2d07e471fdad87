// Non-virtual interface, template method, decorators around objects, null objects.
#include "case.h"

#include <memory>
#include <utility>
#include <vector>

class Formatter {
 public:
  virtual ~Formatter() = default;
  std::string format(const User& u) const { return prefix() + body(u); }

 protected:
  virtual std::string prefix() const { return "["; }
  virtual std::string body(const User& u) const = 0;
};
class ById : public Formatter {
  std::string body(const User& u) const override { return std::to_string(u.id); }
};
class ByName : public Formatter {
  std::string body(const User& u) const override { return u.name; }
};
class Starred : public ById {
  std::string prefix() const override { return "*"; }
};

struct Sink {
  virtual ~Sink() = default;
  virtual void write(const std::string& s) = 0;
};
struct Real : Sink {
  void write(const std::string& s) override { acme::send(s); }  // expect: user.contact.email -> acme
};
struct Quiet : Sink {
  void write(const std::string& s) override { acme::send(s.size()); }
};
struct Other : Sink {
  void write(const std::string& s) override { globex::send(s); }
};
struct Hashing : Sink {
  explicit Hashing(Sink& next) : next_(next) {}
  void write(const std::string& s) override { next_.write(sha256(s)); }
  Sink& next_;
};
struct Plain : Sink {
  void write(const std::string& s) override { acme::send(s); }  // expect: user.name -> acme via hash
};

int main() {
  User u = load_user(1);
  acme::send(ById().format(u));
  acme::send(ByName().format(u));  // expect: user.name -> acme
  acme::send(Starred().format(u));
  std::unique_ptr<Formatter> f = std::make_unique<ById>();
  acme::send(f->format(u));
  f = std::make_unique<ByName>();
  acme::send(f->format(u));  // expect: user.name -> acme
  std::vector<std::unique_ptr<Formatter>> all;
  all.push_back(std::make_unique<ById>());
  all.push_back(std::make_unique<Starred>());
  for (const auto& one : all) acme::send(one->format(u));

  Real real;
  Quiet quiet;
  Other other;
  Sink& first = real;
  first.write(u.email);
  quiet.write(u.email);
  other.write(u.plan);
  Plain plain;
  Hashing hashing(plain);
  hashing.write(u.name);
}
