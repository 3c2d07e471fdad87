// Synchronised streams write to the stream that they are made from.
#include "pii_case.h"

#include <sstream>
#include <syncstream>

int main() {
  User u = load_user(1);
  std::ostringstream log;
  std::osyncstream(log) << u.plan;
  acme::send(log.str());
  std::osyncstream out(log);
  out << u.name;
  out.emit();
  acme::send(log.str());                                  // expect: user.name -> acme
}
