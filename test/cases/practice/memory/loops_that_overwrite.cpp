// Loops: values carried round, reset at the top, replaced at the end, left by break and continue.
#include "case.h"

#include <string>

int main() {
  std::string line;
  for (int i = 0; i < 3; ++i) {
    line = "row " + std::to_string(i);
    acme::send(line);
    line += email_of(i);
    acme::send(line);  // expect: user.contact.email -> acme
  }
  acme::send(line);  // expect: user.contact.email -> acme

  std::string carried = "start";
  for (int i = 0; i < 3; ++i) {
    acme::send(carried);  // expect: user.name -> acme
    carried = name_of(i);
  }

  std::string buffer;
  while (odd(1)) {
    buffer.clear();
    buffer.append("id=");
    acme::send(buffer);
    buffer.append(name_of(2));
    if (odd(2)) continue;
    acme::send(buffer);  // expect: user.name -> acme
  }

  std::string last = "none";
  do {
    last = email_of(5);
    if (odd(3)) break;
    last = "done";
    acme::send(last);
  } while (odd(4));
  acme::send(last);  // expect: user.contact.email -> acme

  std::string out;
  for (int pass = 0; pass < 2; ++pass) {
    std::string local;
    acme::send(local);
    local = name_of(pass);
    out = local;
    out = "pass";
  }
  acme::send(out);

  std::string found;
  for (int i = 0; i < 9 && found.empty(); ++i)
    if (odd(i)) found = setting("k");
  acme::send(found);

  int total = 0;
  for (int i = 0; i < 3; i++) total += birth_year(i);
  acme::send(total);  // expect: user.demographic.date_of_birth -> acme
  total = 0;
  for (int i = 0; i < 3; i++)
    if (birth_year(i) > 1970) ++total;
  acme::send(total);
}
