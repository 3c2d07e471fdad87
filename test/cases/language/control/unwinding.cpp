// Exceptions and destructors together: function-try, noexcept, rethrow through layers, state at the handler, finally.
#include "case.h"

#include <cstdio>
#include <exception>
#include <functional>
#include <memory>
#include <stdexcept>
#include <string>
#include <utility>
#include <variant>
#include <vector>

struct Finally {
  std::function<void()> f;
  ~Finally() { f(); }
};
struct Trace {
  std::string text;
  explicit Trace(std::string t) : text(std::move(t)) {}
  ~Trace() {
    if (std::uncaught_exceptions() > 0) globex::send(text);   // expect: user.name -> globex
  }
};
class Account {
 public:
  explicit Account(const User& u) try : mail_(check(u.email)) {
  } catch (const std::exception& e) {
    acme::send(e.what());                            // expect: user.contact.email -> acme
    throw;
  }
  static std::string check(const std::string& s) {
    if (s.size() < 3) throw std::invalid_argument("short: " + s);
    return s;
  }
  std::string mail_;
};
struct ApiError {
  int code;
  std::string detail;
};
void fail(const User& u) { throw ApiError{u.id, u.phone}; }
void pass(const User& u) {
  try {
    fail(u);
  } catch (ApiError& e) {
    e.detail += " seen";
    throw;
  }
}
void translate(const User& u) {
  try {
    fail(u);
  } catch (const ApiError& e) {
    throw std::runtime_error("code " + std::to_string(e.code));
  }
}
void safe(const std::string& s) noexcept {
  std::string copy = s;
  if (copy.empty()) return;
  acme::send(copy.size());
}
std::string parse(const std::string& s) {
  try {
    return std::to_string(std::stoi(s));
  } catch (const std::invalid_argument&) {
    return "invalid " + s;
  } catch (const std::out_of_range&) {
    return "range";
  }
}
struct Transaction {
  std::string log;
  bool done = false;
  ~Transaction() {
    if (!done) acme::send(log);                      // expect: user.name -> acme
  }
};
std::variant<std::string, ApiError> attempt(const User& u) {
  try {
    fail(u);
    return std::string("ok");
  } catch (ApiError& e) {
    return std::move(e);
  }
}

int main() {
  User u = load_user(1);
  try {
    Account a(u);
    acme::send(a.mail_);                             // expect: user.contact.email -> acme
  } catch (...) {
    acme::send("failed");
  }
  try {
    pass(u);
  } catch (const ApiError& e) {
    acme::send(e.detail);                            // expect: user.contact.phone_number -> acme
    acme::send(e.code);
  }
  try {
    translate(u);
  } catch (const std::exception& e) {
    acme::send(e.what());
  }
  safe(u.email);
  acme::send(parse(u.phone));                        // expect: user.contact.phone_number -> acme
  acme::send(parse("12"));
  std::string progress = "start";
  {
    Finally f{[&] { acme::send(progress); }};        // expect: user.contact.email -> acme
    progress = u.email;
  }
  std::string state = "none";
  try {
    Trace t(u.name);
    state = "one";
    fail(u);
    state = u.name;
  } catch (const ApiError&) {
    acme::send(state);
  }
  try {
    Transaction tx;
    tx.log = u.name;
    translate(u);
    tx.done = true;
  } catch (...) {
  }
  auto result = attempt(u);
  if (auto* err = std::get_if<ApiError>(&result)) {
    acme::send(err->detail);                         // expect: user.contact.phone_number -> acme
    acme::send(err->code);
  } else {
    acme::send(std::get<std::string>(result));
  }
  try {
    throw std::make_unique<std::string>(u.phone);
  } catch (const std::unique_ptr<std::string>& p) {
    acme::send(*p);                                  // expect: user.contact.phone_number -> acme
  }
  try {
    throw &u;
  } catch (const User* p) {
    acme::send(p->email);                            // expect: user.contact.email -> acme
    acme::send(p->plan);
  }
  std::vector<std::exception_ptr> errors;
  try {
    fail(u);
  } catch (...) {
    errors.push_back(std::current_exception());
  }
  for (auto& e : errors) {
    try {
      std::rethrow_exception(e);
    } catch (const ApiError& x) {
      acme::send(x.detail);                          // expect: user.contact.phone_number -> acme
    }
  }
}
