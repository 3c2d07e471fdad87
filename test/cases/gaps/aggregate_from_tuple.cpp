// make_from_tuple of an aggregate: only the first element arrives, as for a class that is converted to.
#include <piiflow/annotations.h>

#include <string>
#include <tuple>

PII(user.contact.email) std::string user_email();
PII_SINK(acme) void send(const std::string& text);

struct Point {
  int x = 0;
  std::string label = "p";
};

int main() {
  const auto point = std::make_from_tuple<Point>(std::make_tuple(1, user_email()));
  send(point.label);  // gap: missing user.contact.email -> acme
}
