// Objects with static storage send when the program ends; a handler sees what was assigned before the failure.
#include "case.h"

#include <memory>
#include <string>
#include <vector>

void risky();

class Journal {
 public:
  void add(const std::string& line) { lines_.push_back(line); }
  ~Journal() {
    for (const auto& l : lines_) acme::send(l);      // expect: user.name -> acme
    acme::send(lines_.size());
  }

 private:
  std::vector<std::string> lines_;
};
Journal journal;

struct Plain {
  std::string text = "none";
  ~Plain() { acme::send(text); }
};
static Plain plain;

class Metrics {
 public:
  static Metrics& get() {
    static Metrics m;
    return m;
  }
  void last(const std::string& mail) { mail_ = mail; }
  ~Metrics() { globex::send(mail_); }                // expect: user.contact.email -> globex

 private:
  std::string mail_;
};

int main() {
  User u = load_user(1);
  journal.add(u.name);
  plain.text = u.plan;
  Metrics::get().last(u.email);
  std::string s = u.phone;
  try {
    s = "clean";
    risky();
  } catch (...) {
    acme::send(s);
  }
  std::string t = "clean";
  try {
    risky();
    t = u.phone;
    risky();
    t = "again";
  } catch (...) {
    acme::send(t);                                   // expect: user.contact.phone_number -> acme
  }
}
