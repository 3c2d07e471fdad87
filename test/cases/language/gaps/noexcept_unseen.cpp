// An unseen function that is noexcept is taken to throw all the same.
#include "case.h"

#include <string>

void quiet() noexcept;

int main() {
  User u = load_user(1);
  std::string state = "none";
  try {
    state = u.name;
    quiet();
    state = "done";
  } catch (...) {
    acme::send(state);  // gap: spurious user.name -> acme
  }
}
