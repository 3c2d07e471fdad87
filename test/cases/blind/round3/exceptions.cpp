// Exceptions: messages, members, nesting, rethrow, error codes, scope guards.
#include "svc.h"

#include <exception>
#include <functional>
#include <stdexcept>
#include <string>
#include <system_error>
#include <utility>

namespace {
class ValidationError : public std::runtime_error {
 public:
  ValidationError(const std::string& field, std::string value)
      : std::runtime_error("invalid " + field), field_(field), value_(std::move(value)) {}
  const std::string& field() const noexcept { return field_; }
  const std::string& value() const noexcept { return value_; }

 private:
  std::string field_;
  std::string value_;
};
struct NotFound : std::exception {
  std::string message;
  explicit NotFound(const std::string& what) : message("not found: " + what) {}
  const char* what() const noexcept override { return message.c_str(); }
};

void validate(const std::string& mail) {
  if (mail.find('@') == std::string::npos) throw ValidationError("email", mail);
}
void require(const std::string& name) {
  if (name.empty()) throw NotFound(name + "?");
}
void open_account(const std::string& mail) {
  try {
    validate(mail);
  } catch (const ValidationError&) {
    std::throw_with_nested(std::runtime_error("cannot open"));
  }
}
std::string unwind(const std::exception& e) {
  std::string s = e.what();
  try {
    std::rethrow_if_nested(e);
  } catch (const ValidationError& inner) {
    s += ": " + inner.value();
  }
  return s;
}
std::string attempt(const std::function<void()>& f) {
  try {
    f();
    return "ok";
  } catch (const std::exception& e) {
    return e.what();
  }
}
std::string safe(const std::string& in) try {
  validate(in);
  return "valid";
} catch (const ValidationError& e) {
  return e.field();
}
struct Guard {
  std::string& target;
  std::string old;
  explicit Guard(std::string& t) : target(t), old(t) {}
  ~Guard() { target = old; }
};
}  // namespace

void errors(const Customer& c) {
  try {
    validate(c.email);
  } catch (const ValidationError& e) {
    acme::send(e.value());  // expect: user.contact.email -> acme
    acme::send(e.field());  // silent
    acme::send(e.what());   // silent
  }
  try {
    validate("literal");
  } catch (const ValidationError& e) {
    acme::send(e.value());  // silent
  }
  try {
    require(c.name);
  } catch (const std::exception& e) {
    acme::send(e.what());  // expect: user.name -> acme
  }
  try {
    require(c.tier);
  } catch (const NotFound& e) {
    acme::send(e.what());           // silent
    acme::send(e.message.length());  // silent
  }
  try {
    throw std::runtime_error("user " + c.phone);
  } catch (const std::logic_error& e) {
    acme::send(e.what());  // silent
  } catch (const std::runtime_error& e) {
    acme::send(e.what());  // expect: user.contact.phone_number -> acme
  }
  try {
    open_account(c.email);
  } catch (const std::exception& e) {
    acme::send(unwind(e));  // expect: user.contact.email -> acme
    acme::send(e.what());   // silent
  }
  acme::send(attempt([&] { throw std::invalid_argument(c.name); }));    // expect: user.name -> acme
  acme::send(attempt([] { throw std::invalid_argument("constant"); }));  // silent
  acme::send(safe(c.email));  // silent
  std::exception_ptr kept;
  try {
    throw NotFound(c.phone);
  } catch (...) {
    kept = std::current_exception();
  }
  try {
    std::rethrow_exception(kept);
  } catch (const NotFound& e) {
    acme::send(e.message);  // expect: user.contact.phone_number -> acme
  }
  std::string state = "start";
  try {
    Guard g(state);
    state = c.name;
    acme::send(state);  // expect: user.name -> acme
  } catch (...) {
  }
  acme::send(state);  // silent
  try {
    std::string text = c.tier;
    try {
      throw text + c.email;
    } catch (std::string& s) {
      acme::send(s);  // expect: user.contact.email -> acme
      s = "cleaned";
      throw;
    }
  } catch (const std::string& s) {
    acme::send(s);  // silent
  }
  try {
    throw std::system_error(std::make_error_code(std::errc::timed_out), "talking to " + c.email);
  } catch (const std::system_error& e) {
    acme::send(e.what());          // expect: user.contact.email -> acme
    acme::send(e.code().value());  // silent
  }
  try {
    throw c.id;
  } catch (int id) {
    acme::send(id);  // silent
  }
}
