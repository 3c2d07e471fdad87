// What a function's type says of exceptions decides what a handler may meet; running out of memory is not meant.
#include "case.h"

#include <string>

void quiet() noexcept;
void loud();

int main() {
  User u = load_user(1);
  std::string state = "none";
  try {
    state = u.name;
    quiet();
    state = "done";
    loud();
  } catch (...) {
    acme::send(state);
  }
  try {
    state = u.name;
    loud();
    state = "done";
  } catch (...) {
    acme::send(state);  // expect: user.name -> acme
  }
}
