// Code that cannot run, ways out of loops, and handlers that see what had been stored before the exception.
#include "case.h"

[[noreturn]] void fail(const std::string& why);
bool again();
void risky();

std::string choose(const User& u, int k) {
  switch (k) {
    case 1: return u.email;
    case 2: fail(u.name);
    default: break;
  }
  return u.plan;
  acme::send(u.email);
}

void loop(const User& u) {
  std::string line = "none";
  while (true) {
    if (again()) continue;
    line = u.name;
    if (again()) break;
    line = "none";
  }
  acme::send(line);                  // expect: user.name -> acme
  for (;;) {
    line = "none";
    if (again()) break;
  }
  acme::send(line);
}

void handlers(const User& u) {
  std::string line = "none";
  try {
    line = u.email;
    risky();
    line = "none";
  } catch (int) {
    acme::send(line);                // expect: user.contact.email -> acme
    line = "none";
  }
  acme::send(line);
}

int main() {
  User u = load_user(1);
  acme::send(choose(u, u.id));       // expect: user.contact.email -> acme
  loop(u);
  handlers(u);
  if (false) acme::send(u.name);
  if constexpr (sizeof(char) == 2) acme::send(u.name);
}
