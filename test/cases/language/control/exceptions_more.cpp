// Exceptions: payload members, hierarchies, rethrow, nested, exception_ptr, state on unwinding, error codes.
#include "case.h"

#include <exception>
#include <functional>
#include <memory>
#include <stdexcept>
#include <string>
#include <system_error>
#include <utility>
#include <variant>

class AppError : public std::exception {
 public:
  AppError(std::string message, std::string detail) : message_(std::move(message)), detail_(std::move(detail)) {}
  const char* what() const noexcept override { return message_.c_str(); }
  const std::string& detail() const { return detail_; }

 private:
  std::string message_;
  std::string detail_;
};

class NotFound : public AppError {
 public:
  explicit NotFound(const User& u) : AppError("not found", u.email), user_(u) {}
  const User& user() const { return user_; }

 private:
  User user_;
};

struct BadInput : std::invalid_argument {
  using std::invalid_argument::invalid_argument;
};

void find(const User& u) {
  if (u.id == 0) throw NotFound(u);
}
void parse(const std::string& s) {
  if (s.empty()) throw BadInput("bad input: " + s);
}
void refuse(const User& u) {
  if (u.id < 0) throw BadInput("plan " + u.plan);
}
void deeper(const User& u) {
  try {
    parse(u.phone);
  } catch (const std::exception&) {
    std::throw_with_nested(std::runtime_error("outer"));
  }
}
std::string unwind(const std::exception& e) {
  std::string s = e.what();
  try {
    std::rethrow_if_nested(e);
  } catch (const std::exception& inner) {
    s += unwind(inner);
  }
  return s;
}

std::string describe(std::exception_ptr p) {
  try {
    if (p) std::rethrow_exception(p);
  } catch (const std::exception& e) {
    return e.what();
  } catch (...) {
    return "unknown";
  }
  return "none";
}

class MailCategory : public std::error_category {
 public:
  const char* name() const noexcept override { return "mail"; }
  std::string message(int) const override { return "cannot deliver"; }
};

template <class F>
std::string guarded(F f) {
  try {
    return f();
  } catch (const AppError& e) {
    return e.detail();
  } catch (const std::exception& e) {
    return std::string("std: ") + e.what();
  }
}

std::string current() {
  try {
    throw;
  } catch (const BadInput& e) {
    return e.what();
  } catch (...) {
    return "other";
  }
}

struct Session {
  std::string state = "idle";
  void run(const User& u) try {
    state = u.name;
    find(u);
    state = "done";
  } catch (const NotFound& e) {
    acme::send(state);                 // expect: user.name -> acme
    acme::send(e.what());
    acme::send(e.detail());            // expect: user.contact.email -> acme
    state = "failed";
  }
};

int main() {
  User u = load_user(1);
  try {
    find(u);
  } catch (const AppError& e) {
    acme::send(e.what());
    acme::send(e.detail());            // expect: user.contact.email -> acme
  }
  try {
    find(u);
  } catch (const NotFound& e) {
    acme::send(e.user().plan);
    acme::send(e.user().name);         // expect: user.name -> acme
  }
  try {
    parse(u.email);
  } catch (const std::logic_error& e) {
    acme::send(e.what());              // expect: user.contact.email -> acme
  }
  try {
    refuse(u);
  } catch (const std::exception& e) {
    acme::send(e.what());
  }
  try {
    deeper(u);
  } catch (const std::exception& e) {
    acme::send(unwind(e));             // expect: user.contact.phone_number -> acme
    acme::send(e.what());
  }
  std::exception_ptr p;
  std::exception_ptr q;
  try {
    throw std::runtime_error("for " + u.name);
  } catch (...) {
    p = std::current_exception();
  }
  try {
    throw std::runtime_error("for " + u.plan);
  } catch (...) {
    q = std::current_exception();
  }
  acme::send(describe(p));             // expect: user.name -> acme
  acme::send(describe(q));

  Session s;
  s.run(u);
  acme::send(s.state);

  acme::send(guarded([&]() -> std::string { throw AppError("a", u.phone); }));  // expect: user.contact.phone_number -> acme
  acme::send(guarded([&]() -> std::string { throw AppError(u.phone, "b"); }));
  acme::send(guarded([&]() -> std::string { return u.plan; }));
  acme::send(guarded([&]() -> std::string { throw std::out_of_range(u.name); }));  // expect: user.name -> acme

  try {
    throw BadInput(u.name);
  } catch (...) {
    acme::send(current());             // expect: user.name -> acme
  }
  try {
    throw std::pair<int, std::string>(u.id, u.email);
  } catch (const std::pair<int, std::string>& x) {
    acme::send(x.first);
    acme::send(x.second);              // expect: user.contact.email -> acme
  } catch (const std::string& other) {
    acme::send(other);
  }
  MailCategory category;
  std::error_code ec(5, category);
  acme::send(ec.message());
  try {
    throw std::system_error(ec, "to " + u.email);
  } catch (const std::system_error& e) {
    acme::send(e.code().message());
    acme::send(e.what());              // expect: user.contact.email -> acme
  }
  std::string text = "start";
  try {
    text = u.name;
    text = "clean";
    parse(u.plan);
  } catch (...) {
    acme::send(text);
  }
}
