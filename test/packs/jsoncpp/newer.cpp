// flags: -std=c++17 -Wno-everything
// JsonCpp after 1.9.5, which Debian does not have: the ends of an array, as include/json/value.h of 1.9.8 declares them.
#include "pii_case.h"

#include <string>

namespace Json {
class Value {
 public:
  Value();
  Value(const std::string& text);
  Value& append(const Value& value);
  const Value& front() const;
  Value& front();
  const Value& back() const;
  Value& back();
  std::string asString() const;
};
}  // namespace Json

int main() {
  User u = load_user(1);
  Json::Value names, plans;
  names.append(Json::Value(u.name));
  plans.append(Json::Value(u.plan));
  acme::send(names.front().asString());  // expect: user.name -> acme confidence high
  acme::send(plans.front().asString());
  acme::send(names.back().asString());   // expect: user.name -> acme confidence high
  acme::send(plans.back().asString());
  plans.back() = Json::Value(u.email);
  acme::send(plans.front().asString());  // expect: user.contact.email -> acme confidence high
}
