// What emplace_back is given converts by the argument's own function, where the classes could be made of each other for ever.
#include <piiflow/annotations.h>

#include <string>
#include <utility>
#include <vector>

PII_SINK(acme) void send(const std::string &text);

struct User {
  PII(user.contact.email) std::string email;
  PII(user.name) std::string name;
};

class Value;
class Wrapped {
 public:
  Wrapped(const Value &value);
  explicit Wrapped(int, std::string text) : text(std::move(text)) {}
  std::string text;
};
class Value {
 public:
  Value(Wrapped wrapped) : text(std::move(wrapped.text)) {}
  std::string text;
};
struct Text {
  std::string text;
  operator Wrapped() const { return Wrapped(0, text); }
};

void convert(const User &user) {
  std::vector<Value> values;
  values.emplace_back(Text{user.email});
  send(values[0].text);  // expect: user.contact.email -> acme
  std::vector<Value> others;
  others.emplace_back(Text{"none"});
  send(others[0].text);
}
