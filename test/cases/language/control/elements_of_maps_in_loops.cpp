// What is written to an element through a loop's variable is what is read through it, whatever the element's key.
#include "case.h"

#include <list>
#include <map>

void cleared(const User& u) {
  std::map<int, std::string> mails;
  mails[4] = u.email;
  for (auto& [id, mail] : mails) {
    acme::send(mail);  // expect: user.contact.email -> acme
    mail.clear();
    acme::send(mail);
  }
}
void nested(const User& u) {
  std::map<int, std::pair<std::string, std::string>> rows;
  rows[u.id] = {"free", u.phone};
  for (auto& [id, row] : rows) {
    auto& [plan, phone] = row;
    phone = plan;
    acme::send(phone);
    phone = u.name;
    acme::send(phone);  // expect: user.name -> acme
  }
  acme::send(rows[u.id].second);  // expect: user.contact.phone_number -> acme ; user.name -> acme
}
void spliced(const User& u) {
  std::list<std::string> from{u.email}, to, some{u.name, "x"};
  to.splice(to.end(), from);
  from.push_back("x");
  acme::send(from.front());
  acme::send(to.front());  // expect: user.contact.email -> acme
  to.splice(to.begin(), some, some.begin());
  acme::send(some.back());  // expect: user.name -> acme
}
