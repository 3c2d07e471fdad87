// Macros as C++ people use them: streaming loggers, property generators, registration, scope guards, checks.
#include "case.h"

#include <functional>
#include <map>
#include <sstream>
#include <utility>

class LogLine {
 public:
  explicit LogLine(int level) : level_(level) {}
  ~LogLine() {
    if (level_ > 0) globex::send(os_.str());
  }
  std::ostream& stream() { return os_; }

 private:
  int level_;
  std::ostringstream os_;
};
class AuditLine {
 public:
  ~AuditLine() { acme::send(os_.str()); }  // expect: user.name -> acme
  template <class T>
  AuditLine& operator<<(const T& v) {
    os_ << v;
    return *this;
  }

 private:
  std::ostringstream os_;
};
#define INFO LogLine(1).stream()
#define AUDIT AuditLine()
#define DROP(x) ((void)sizeof(x))
#define PROPERTY(type, name)                          \
 public:                                              \
  const type& name() const { return name##_; }        \
  void set_##name(type v) { name##_ = std::move(v); } \
                                                      \
 private:                                             \
  type name##_{};
#define CONCAT_(a, b) a##b
#define CONCAT(a, b) CONCAT_(a, b)
#define DEFER(code) Deferred CONCAT(defer_, __LINE__)([&] { code; })
#define CHECK_OR(cond, value) \
  if (!(cond)) return value
#define SHIP(x) acme::send(x)

struct Deferred {
  explicit Deferred(std::function<void()> f) : f_(std::move(f)) {}
  ~Deferred() { f_(); }
  std::function<void()> f_;
};
class Card {
  PROPERTY(std::string, owner)
  PROPERTY(std::string, colour)
  PROPERTY(int, limit)
};
static std::string pick(const User& u) {
  CHECK_OR(u.id > 0, u.plan);
  CHECK_OR(!u.email.empty(), "none");
  return std::to_string(u.id);
}

int main() {
  User u = load_user(1);
  INFO << "plan " << u.plan << ' ' << u.id;
  INFO << "size " << u.email.size();
  AUDIT << "user " << u.name << u.id;
  DROP(u.email + u.name);
  Card c, d;
  c.set_owner(u.name);
  c.set_colour("red");
  d.set_owner("nobody");
  acme::send(c.owner());  // expect: user.name -> acme
  acme::send(c.colour());
  acme::send(d.owner());
  acme::send(c.limit());
  acme::send(pick(u));
  SHIP(u.phone);  // expect: user.contact.phone_number -> acme
  SHIP(u.plan);
  std::string text = "open";
  {
    DEFER(text = "closed");
    text = u.email;
    SHIP(text);  // expect: user.contact.email -> acme
  }
  SHIP(text);
  {
    DEFER(acme::send(text));  // expect: user.contact.email -> acme
    text = u.email;
  }
  text = "x";
}
