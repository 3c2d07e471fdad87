// That a stream is std::cout is known only to the caller: what a function writes to it is logged there and nowhere else.
#include <piiflow/annotations.h>

#include <fstream>
#include <iostream>
#include <sstream>
#include <string>

struct User {
  PII(user.contact.email) std::string email;
  PII(user.name) std::string name;
  std::string plan;
};

std::ostream& operator<<(std::ostream& out, const User& u) {
  out << u.plan;
  return out << u.email;  // expect: user.contact.email -> log
}

void print(const User& u) { std::cout << u; }

// Nobody hands this one a log, but somebody a file.
void write(std::ostream& out, const User& u) { out << u.name; }  // expect: user.name -> storage

void store(const User& u) {
  std::ofstream file("users.txt");
  write(file, u);
  std::ostringstream text;
  write(text, u);
}

// Of two that are handed something, each has its own.
void line(std::ostream& out, const std::string& text) { out << text; }  // expect: user.name -> log

void lines(const User& u) {
  std::ostringstream text;
  line(std::cerr, u.name);
  line(text, u.email);
  line(std::cerr, u.plan);
}

class Printer {
 public:
  explicit Printer(std::ostream& out) : out_(out) {}
  void name(const User& u) { out_ << u.name; }    // expect: user.name -> log
  void email(const User& u) { out_ << u.email; }  // expect: user.contact.email -> storage
  void raw(const User& u) { out_.write(u.name.data(), 1); }  // expect: user.name -> log

 private:
  std::ostream& out_;
};

void printed(const User& u) {
  Printer toLog(std::clog);
  toLog.name(u);
  toLog.raw(u);
  std::ofstream file("users.txt");
  Printer toFile(file);
  toFile.email(u);
}
