// Streams of files store what is written to them, wherever that happens; other streams do not.
#include "pii_case.h"

#include <fstream>
#include <iostream>
#include <memory>
#include <sstream>

void local(const User& u) {
  std::ofstream out("users.txt");
  out << u.plan;
  out << u.email;                                      // expect: user.contact.email -> storage
  out << "name " << u.name << '\n';                    // expect: user.name -> storage
  out.write(u.plan.data(), 3);
  out.write(u.phone.data(), 3);                        // expect: user.contact.phone_number -> storage
  out.put(u.plan[0]);
  std::fstream both("users.txt");
  both << u.plan;
  both << u.email;                                     // expect: user.contact.email -> storage
}

void print(std::ostream& to, const std::string& text) { to << text; }        // expect: user.contact.email -> storage ; user.name -> log
void print_plain(std::ostream& to, const std::string& text) { to << text; }

void handed(const User& u) {
  std::ofstream file("users.txt");
  std::ostringstream text;
  print(file, u.email);
  print(std::cerr, u.name);
  print(text, u.phone);
  print_plain(file, u.plan);
  print_plain(text, u.phone);
}

class Journal {
 public:
  explicit Journal(const std::string& path) : out_(path), more_(std::make_unique<std::ofstream>(path)) {}
  void note(const User& u) {
    out_ << u.plan;
    out_ << u.name;                                    // expect: user.name -> storage
    *more_ << u.plan;
    *more_ << u.phone;                                 // expect: user.contact.phone_number -> storage
  }

 private:
  std::ofstream out_;
  std::unique_ptr<std::ofstream> more_;
};

void kept(const User& u) {
  Journal journal("journal.txt");
  journal.note(u);
}
