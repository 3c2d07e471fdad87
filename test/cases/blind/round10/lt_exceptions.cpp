// Exceptions: nested, slicing on catch by value, function-try-blocks, handlers by type, destructors when unwinding, exception_ptr.
#include "svc.h"

#include <exception>
#include <stdexcept>
#include <string>
#include <utility>

namespace {

struct Failure {
  virtual ~Failure() = default;
  virtual std::string why() const { return "failure"; }
  std::string code = "E1";
};
struct UserFailure : Failure {
  explicit UserFailure(std::string u) : user(std::move(u)) {}
  std::string why() const override { return user; }
  std::string user;
};

struct Guard {
  std::string& log;
  std::string text;
  ~Guard() { log += text; }
};

void fail(const std::string& user) { throw UserFailure(user); }

void by_reference_or_value(const Customer& c) {
  try {
    fail(c.email);
  } catch (const Failure& f) {
    acme::send(f.why());  // expect: user.contact.email -> acme
    acme::send(f.code);  // silent: the other member
  }
  try {
    fail(c.email);
  } catch (Failure f) {
    acme::send(f.why());  // silent: sliced to the base
  }
}

void handler_by_type(const Customer& c, bool text) {
  try {
    if (text) throw std::runtime_error("no " + c.name);
    throw std::string("plain");
  } catch (const std::string& s) {
    acme::send(s);  // silent: only the constant is thrown as a string
  } catch (const std::exception& e) {
    acme::send(e.what());  // expect: user.name -> acme
  }
}

void nested(const Customer& c) {
  try {
    try {
      throw std::runtime_error(c.phone);
    } catch (...) {
      std::throw_with_nested(std::logic_error("outer"));
    }
  } catch (const std::exception& outer) {
    acme::send(outer.what());  // silent: the outer message
    try {
      std::rethrow_if_nested(outer);
    } catch (const std::exception& inner) {
      acme::send(inner.what());  // expect: user.contact.phone_number -> acme
    }
  }
}

void unwinding(const Customer& c) {
  std::string log = "log";
  try {
    Guard a{log, c.email};
    throw 3;
  } catch (int code) {
    acme::send(code);  // silent: the number thrown
  }
  acme::send(log);  // expect: user.contact.email -> acme
}

std::string guarded(const std::string& s) try {
  if (!s.empty()) throw std::invalid_argument(s);
  return "empty";
} catch (const std::invalid_argument& e) {
  return std::string("bad ") + e.what();
}

void function_try(const Customer& c) {
  acme::send(guarded(c.name));  // expect: user.name -> acme
  acme::send(guarded(c.tier));  // silent: not personal data
}

void stored(const Customer& c) {
  std::exception_ptr kept;
  try {
    fail(c.phone);
  } catch (...) {
    kept = std::current_exception();
  }
  try {
    std::rethrow_exception(kept);
  } catch (const UserFailure& f) {
    acme::send(f.user);  // expect: user.contact.phone_number -> acme
    acme::send(f.code);  // silent: the other member
  }
}

}  // namespace

int main(int argc, char**) {
  Customer c = load_customer(1);
  by_reference_or_value(c);
  handler_by_type(c, argc > 1);
  nested(c);
  unwinding(c);
  function_try(c);
  stored(c);
}
