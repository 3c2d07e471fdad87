// flags: -std=c++20 -Wno-everything
// What Abseil's own string_view can be asked later, as absl/strings/string_view.h of 20260526 declares it.
#include "pii_case.h"

#include <cstddef>
#include <string>

namespace absl {
class string_view {
 public:
  string_view(const char* text);
  string_view(const std::string& text);
  const char* data() const;
  bool starts_with(string_view s) const;
  bool starts_with(char c) const;
  bool ends_with(string_view s) const;
  bool ends_with(char c) const;
};
}  // namespace absl

int main() {
  User u = load_user(1);
  absl::string_view name(u.name), plan(u.plan);
  acme::send(name.data());  // expect: user.name -> acme confidence high
  acme::send(plan.data());
  acme::send(name.starts_with("x"));
  acme::send(name.starts_with('x'));
  acme::send(plan.starts_with(name));
  acme::send(name.ends_with("x"));
  acme::send(name.ends_with('x'));
  acme::send(plan.ends_with(name));
}
