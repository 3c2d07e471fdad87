// Exceptions that carry data: nested, rethrown, translated, caught by base, function-try, exception_ptr, cleanup on the way.
#include "svc.h"

#include <charconv>
#include <exception>
#include <memory>
#include <new>
#include <stdexcept>
#include <string>
#include <system_error>
#include <utility>
#include <vector>

namespace {

class AppError : public std::exception {
 public:
  AppError(int code, std::string detail) : code_(code), detail_(std::move(detail)) {}
  const char* what() const noexcept override { return "application error"; }
  int code() const { return code_; }
  const std::string& detail() const { return detail_; }

 private:
  int code_;
  std::string detail_;
};
class LookupError : public AppError {
 public:
  explicit LookupError(std::string who) : AppError(404, "lookup"), who_(std::move(who)) {}
  const char* what() const noexcept override { return who_.c_str(); }
  const std::string& who() const { return who_; }

 private:
  std::string who_;
};
void find(const std::string& who) {
  if (who.size() > 1) throw LookupError(who);
}
void check(const std::string& text) {
  if (text.size() > 1) throw AppError(400, text);
}
void wrapped(const std::string& who) {
  try {
    find(who);
  } catch (...) {
    std::throw_with_nested(std::runtime_error("outer"));
  }
}
void translated(const std::string& who) {
  try {
    find(who);
  } catch (const LookupError& e) {
    throw std::invalid_argument("code " + std::to_string(e.code()));
  }
}
int parse(const std::string& s) try {
  return std::stoi(s);
} catch (const std::invalid_argument&) {
  return -1;
}
struct Step {
  std::string& log;
  ~Step() { log += "step;"; }
};

}  // namespace

void caught(const Customer& c) {
  try {
    find(c.name);
  } catch (const AppError& e) {
    acme::send(e.what());    // expect: user.name -> acme
    acme::send(e.detail());  // silent
    acme::send(e.code());    // silent
  }
  try {
    check(c.email);
  } catch (const AppError& e) {
    acme::send(e.what());    // silent
    acme::send(e.detail());  // expect: user.contact.email -> acme
  }
  try {
    check(c.tier);
  } catch (const AppError& e) {
    acme::send(e.detail());  // silent
  }
}
void nested(const Customer& c) {
  try {
    wrapped(c.phone);
  } catch (const std::exception& e) {
    acme::send(e.what());    // silent
    try {
      std::rethrow_if_nested(e);
    } catch (const LookupError& in) {
      acme::send(in.who());  // expect: user.contact.phone_number -> acme
      acme::send(in.detail());  // silent
    }
  }
  try {
    translated(c.phone);
  } catch (const std::invalid_argument& e) {
    acme::send(e.what());    // silent
  }
}
void transported(const Customer& c) {
  std::exception_ptr kept, other;
  try {
    check(c.name);
  } catch (...) {
    kept = std::current_exception();
  }
  try {
    check("dull");
  } catch (...) {
    other = std::current_exception();
  }
  try {
    if (other) std::rethrow_exception(other);
  } catch (const AppError& e) {
    acme::send(e.detail());  // silent
  }
  try {
    if (kept) std::rethrow_exception(kept);
  } catch (const AppError& e) {
    acme::send(e.detail());  // expect: user.name -> acme
  }
}
void unwinding(const Customer& c) {
  std::string log;
  std::string last = c.tier;
  try {
    Step s{log};
    last = c.email;
    check(c.tier);
    last = "finished";
  } catch (const AppError&) {
    acme::send(last);        // expect: user.contact.email -> acme
    last = "recovered";
  }
  acme::send(last);          // silent
  acme::send(log);           // silent
  acme::send(parse(c.phone));  // expect: user.contact.phone_number -> acme
  try {
    try {
      throw c.name;
    } catch (const std::string& s) {
      if (s.empty()) return;
      throw;
    }
  } catch (std::string& s) {
    acme::send(s);           // expect: user.name -> acme
    s = "blank";
    acme::send(s);           // silent
  }
  try {
    throw std::pair{c.tier, c.email};
  } catch (const std::pair<std::string, std::string>& p) {
    acme::send(p.first);     // silent
    acme::send(p.second);    // expect: user.contact.email -> acme
  }
}
