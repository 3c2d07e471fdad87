// Thrown objects of all sorts, nested ones, pointers to exceptions, messages built in hierarchies.
#include "case.h"

#include <exception>
#include <optional>
#include <stdexcept>
#include <string>
#include <system_error>

class AppError : public std::runtime_error {
 public:
  AppError(const std::string& msg, std::string user) : std::runtime_error(msg), user_(std::move(user)) {}
  const std::string& user() const noexcept { return user_; }

 private:
  std::string user_;
};
class NotFound : public AppError {
 public:
  explicit NotFound(const User& u) : AppError("not found", u.email) {}
};
class Quiet : public std::exception {
 public:
  explicit Quiet(std::string d) : detail_(std::move(d)) {}
  const char* what() const noexcept override { return "quiet"; }
  std::string detail_;
};
class Loud : public std::exception {
 public:
  explicit Loud(const std::string& d) : text_("loud: " + d) {}
  const char* what() const noexcept override { return text_.c_str(); }

 private:
  std::string text_;
};

void check(const User& u) {
  if (u.id < 0) throw std::invalid_argument("bad user " + u.name);
  if (u.id == 0) throw NotFound(u);
}

void quiet(const User& u) { throw Quiet(u.email); }
void loud(const User& u) { throw Loud(u.phone); }
void plain(const User& u) { throw std::out_of_range("plan " + u.plan); }

void wrap(const User& u) {
  try {
    loud(u);
  } catch (...) {
    std::throw_with_nested(std::runtime_error("outer"));
  }
}

void unwrap(const std::exception& e) {
  acme::send(e.what());                          // expect: user.contact.phone_number -> acme
  try {
    std::rethrow_if_nested(e);
  } catch (const std::exception& inner) {
    unwrap(inner);
  }
}

std::exception_ptr capture(const User& u) {
  try {
    throw std::logic_error(u.name);
  } catch (...) {
    return std::current_exception();
  }
}

int main() {
  User u = load_user(1);
  try {
    check(u);
  } catch (const AppError& e) {
    acme::send(e.what());
    acme::send(e.user());                        // expect: user.contact.email -> acme
  } catch (const std::invalid_argument& e) {
    acme::send(e.what());                        // expect: user.name -> acme
  }
  try {
    quiet(u);
  } catch (const Quiet& q) {
    acme::send(q.what());
    acme::send(q.detail_);                       // expect: user.contact.email -> acme
  }
  try {
    quiet(u);
  } catch (const std::exception& e) {
    acme::send(e.what());
  }
  try {
    loud(u);
  } catch (const std::exception& e) {
    acme::send(e.what());                        // expect: user.contact.phone_number -> acme
  }
  try {
    plain(u);
  } catch (const std::exception& e) {
    acme::send(e.what());
  }
  try {
    wrap(u);
  } catch (const std::exception& e) {
    unwrap(e);
  }
  try {
    std::rethrow_exception(capture(u));
  } catch (const std::exception& e) {
    acme::send(e.what());                        // expect: user.name -> acme
  }
  try {
    throw u.email;
  } catch (const std::string& s) {
    acme::send(s);                               // expect: user.contact.email -> acme
  }
  try {
    throw u.id;
  } catch (int code) {
    acme::send(code);
  }
  std::string stage = "start";
  try {
    stage = u.name;
    check(u);
    stage = "done";
  } catch (const std::exception&) {
    acme::send(stage);                           // expect: user.name -> acme
  }
  std::string seen;
  try {
    check(u);
  } catch (const NotFound& e) {
    seen = e.what();
  } catch (const std::exception& e) {
    seen = "other";
  }
  acme::send(seen);
}
