// A deleter that sends what it captured is not called when the pointer goes away.
#include "case.h"

#include <memory>
#include <string>

void work(const std::string& name) {
  auto deleter = [name](int* p) {
    acme::send(name);  // gap: missing user.name -> acme
    delete p;
  };
  std::unique_ptr<int, decltype(deleter)> owned(new int(1), deleter);
}

int main() {
  User u = load_user(1);
  work(u.name);
}
