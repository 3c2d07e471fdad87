// An object assigned to an optional reference wrapper is copied into it instead of being referred to.
#include "case.h"

#include <functional>
#include <optional>
#include <string>

int main() {
  User u = load_user(1);
  std::string s = u.plan;
  std::optional<std::reference_wrapper<std::string>> r;
  r = s;
  s = u.name;
  acme::send(r->get());  // gap: missing user.name -> acme
}
