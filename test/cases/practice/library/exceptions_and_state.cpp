// Exceptions: what they carry, what they skip, what is left when they arrive; nested, translated, rethrown.
#include "case.h"

#include <exception>
#include <stdexcept>
#include <utility>

class ApiError : public std::runtime_error {
 public:
  ApiError(int code, const std::string& m) : std::runtime_error("api: " + m), code_(code) {}
  int code() const { return code_; }

 private:
  int code_;
};
struct UserError {
  User user;
  std::string reason;
};

static void check(const std::string& s) {
  if (s.empty()) throw ApiError(4, "empty");
}
static void lookup(const User& u) {
  if (u.id < 0) throw ApiError(u.id, "no " + u.email);
}
static void refuse(const User& u) { throw UserError{u, "closed"}; }
static std::string safe(const User& u) {
  try {
    lookup(u);
    return "ok";
  } catch (const ApiError& e) {
    return e.what();
  }
}
static std::string quiet(const User& u) {
  try {
    lookup(u);
  } catch (const ApiError&) {
    return "failed";
  }
  return "ok";
}
static void translate(const User& u) {
  try {
    lookup(u);
  } catch (const ApiError& e) {
    throw std::invalid_argument("code " + std::to_string(e.code()));
  }
}

int main() {
  User u = load_user(1);
  acme::send(safe(u));  // expect: user.contact.email -> acme
  acme::send(quiet(u));
  try {
    check(u.name);
  } catch (const ApiError& e) {
    acme::send(e.what());
  }
  try {
    refuse(u);
  } catch (const UserError& e) {
    acme::send(e.reason);
    acme::send(e.user.phone);  // expect: user.contact.phone_number -> acme
  }
  try {
    translate(u);
  } catch (const std::exception& e) {
    acme::send(e.what());
  }
  std::string stage = "start";
  try {
    stage = u.name;
    check(u.plan);
    stage = "checked";
  } catch (...) {
    acme::send(stage);  // expect: user.name -> acme
  }
  try {
    stage = "again";
    check(u.plan);
    stage = u.email;
  } catch (const ApiError& e) {
    acme::send(stage);
    acme::send(e.code());
  }
  std::exception_ptr kept;
  try {
    lookup(u);
  } catch (...) {
    kept = std::current_exception();
  }
  try {
    if (kept) std::rethrow_exception(kept);
  } catch (const ApiError& e) {
    acme::send(e.what());  // expect: user.contact.email -> acme
    acme::send(e.code());
  }
  try {
    try {
      lookup(u);
    } catch (...) {
      std::throw_with_nested(std::runtime_error("outer"));
    }
  } catch (const std::runtime_error& e) {
    acme::send(e.what());
    try {
      std::rethrow_if_nested(e);
    } catch (const std::runtime_error& inner) {
      acme::send(inner.what());  // expect: user.contact.email -> acme
    }
  }
}
