// std::cout, std::cerr and std::clog are logs; other streams are not.
#include "pii_case.h"

#include <fstream>
#include <iostream>
#include <sstream>

struct Person {
  PII(user.demographic.age) int age;
};

void logs(const User& u, const Person& p) {
  std::cout << "plan " << u.plan << std::endl;
  std::cout << "user " << u.email << std::endl;              // expect: user.contact.email -> log
  std::cerr << u.id << ' ' << u.name << '\n';                // expect: user.name -> log
  std::clog << "call " << u.phone.c_str();                   // expect: user.contact.phone_number -> log
  std::clog << u.id;
  std::cout << p.age;                                        // expect: user.demographic.age -> log
  std::cout.write(u.plan.data(), 3);
  std::cout.write(u.name.data(), 3);                         // expect: user.name -> log
  std::ostream& out = std::cout;
  out << u.plan;
  out << u.email;                                            // expect: user.contact.email -> log
}

void others(const User& u, std::ostream& given) {
  std::ostringstream text;
  text << u.email;
  given << u.email;
  std::cout << text.str().size();
  std::cout << text.str();                                   // expect: user.contact.email -> log
}
