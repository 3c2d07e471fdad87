// Parts of a text that are made while one goes through them.
#include "pii_case.h"

#include <ranges>

int main() {
  User u = load_user(1);
  for (auto part : u.email | std::views::lazy_split('@')) {
    std::string s;
    for (char c : part) s += c;
    acme::send(s);                                        // expect: user.contact.email -> acme
  }
  for (auto part : u.plan | std::views::lazy_split(',')) {
    std::string s;
    for (char c : part) s += c;
    acme::send(s);
  }
}
