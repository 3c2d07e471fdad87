// Exceptions of several types, the handlers that catch them, and guards that put back or wipe.
#include "svc.h"

#include <stdexcept>
#include <string>
#include <utility>

namespace {

class BadRecord : public std::runtime_error {
 public:
  BadRecord(int row, const std::string& text) : std::runtime_error("bad record " + text), row_(row) {}
  int row() const { return row_; }

 private:
  int row_;
};

class Timeout : public std::runtime_error {
 public:
  explicit Timeout(int ms) : std::runtime_error("timeout after " + std::to_string(ms)) {}
};

class Restore {
 public:
  Restore(std::string& where, std::string now) : where_(where), before_(std::exchange(where, std::move(now))) {}
  ~Restore() { where_ = before_; }
  Restore(const Restore&) = delete;

 private:
  std::string& where_;
  std::string before_;
};

class Wipe {
 public:
  explicit Wipe(std::string& s) : s_(s) {}
  ~Wipe() { s_.clear(); }
  Wipe(const Wipe&) = delete;

 private:
  std::string& s_;
};

void check(const Customer& c, int n) {
  if (n > 2) throw Timeout(n * 100);
  if (n > 1) throw BadRecord(n, c.email);
}

void wait(int n) {
  if (n > 1) throw Timeout(n);
}

}  // namespace

int main(int argc, char**) {
  const Customer c = load_customer(1);
  try {
    check(c, argc);
  } catch (const BadRecord& e) {
    acme::send(e.what());  // expect: user.contact.email -> acme
    acme::send(e.row());   // silent
  } catch (const Timeout& e) {
    acme::send(e.what());  // silent
  }
  try {
    wait(argc);
  } catch (const std::exception& e) {
    acme::send(e.what());  // silent
  }
  try {
    check(c, argc);
  } catch (const std::exception& e) {
    globex::send(e.what());  // expect: user.contact.email -> globex
  }

  std::string state = "idle";
  {
    Restore r(state, c.name);
    acme::send(state);     // expect: user.name -> acme
  }
  acme::send(state);       // silent
  std::string token;
  {
    Wipe w(token);
    token = c.phone;
    acme::send(token);     // expect: user.contact.phone_number -> acme
  }
  acme::send(token);       // silent

  std::string result = c.email;
  try {
    wait(argc);
    result = "fine";
  } catch (const Timeout&) {
  }
  acme::send(result);      // expect: user.contact.email -> acme
  try {
    wait(argc);
    result = "fine";
  } catch (const Timeout&) {
    result = "slow";
  }
  acme::send(result);      // silent
}
