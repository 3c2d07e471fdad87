// A member pointer that a library function calls: what is read by it, and all other state is kept.
#include <algorithm>
#include <functional>

#include "case.h"

int main() {
  User u = load_user(1);
  std::vector<std::string> names{u.name};
  std::vector<User> users{u};
  std::vector<std::string> read(1);
  std::transform(users.begin(), users.end(), read.begin(), std::mem_fn(&User::plan));
  acme::send(read[0]);
  std::transform(users.begin(), users.end(), read.begin(), std::mem_fn(&User::phone));
  acme::send(read[0]);   // expect: user.contact.phone_number -> acme
  acme::send(names[0]);  // expect: user.name -> acme
}
