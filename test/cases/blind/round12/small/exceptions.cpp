// Exceptions: own hierarchies, what() strings, rethrow, nesting, function-try blocks, clean-up in handlers.
#include "svc.h"

#include <exception>
#include <stdexcept>
#include <string>
#include <utility>

namespace {

class ServiceError : public std::runtime_error {
 public:
  ServiceError(const std::string& message, std::string subject)
      : std::runtime_error(message), subject_(std::move(subject)) {}
  const std::string& subject() const { return subject_; }
  virtual int code() const { return 500; }

 private:
  std::string subject_;
};

class NotFound : public ServiceError {
 public:
  explicit NotFound(const std::string& who) : ServiceError("not found", who) {}
  int code() const override { return 404; }
};

class Denied : public ServiceError {
 public:
  explicit Denied(const User& user) : ServiceError("denied: " + user.name, "acl") {}
};

void require(bool condition, const std::string& who) {
  if (!condition) throw NotFound(who);
}

void wrap_and_throw(const User& user) {
  try {
    require(false, user.email);
  } catch (const ServiceError&) {
    std::throw_with_nested(std::logic_error("import failed"));
  }
}

std::string innermost(const std::exception& error) {
  try {
    std::rethrow_if_nested(error);
  } catch (const ServiceError& inner) {
    return inner.subject();
  } catch (const std::exception& inner) {
    return innermost(inner);
  }
  return error.what();
}

struct Connection {
  explicit Connection(const std::string& who) try : owner(check(who)) {
  } catch (const std::invalid_argument& error) {
    globex::send(error.what());                        // expect: user.contact.phone_number -> globex
    throw std::runtime_error("no connection");
  }
  static std::string check(const std::string& who) {
    if (who.starts_with('+')) throw std::invalid_argument("bad owner " + who);
    return who;
  }
  std::string owner;
};

void hierarchy(const User& user) {
  try {
    throw Denied(user);
  } catch (const NotFound&) {
    throw;
  } catch (const ServiceError& error) {
    acme::send(error.what());                          // expect: user.name -> acme
    acme::send(error.subject());                       // silent
    acme::send(error.code());                          // silent
  }
  try {
    require(false, user.email);
  } catch (const ServiceError& error) {
    acme::send(error.what());                          // silent
    acme::send(error.subject());                       // expect: user.contact.email -> acme
    acme::send(error.code());                          // silent
  }
}

void rethrown(const User& user) {
  std::string stage = "start";
  std::exception_ptr kept;
  try {
    try {
      stage = user.name;
      throw std::runtime_error("at " + user.plan);
    } catch (std::exception& error) {
      acme::send(error.what());                        // silent
      acme::send(stage);                               // expect: user.name -> acme
      stage = "cleaned up";
      throw;
    }
  } catch (const std::runtime_error& error) {
    acme::send(error.what());                          // silent
    acme::send(stage);                                 // silent
  }
  try {
    throw std::out_of_range(user.phone);
  } catch (...) {
    kept = std::current_exception();
  }
  try {
    std::rethrow_exception(kept);
  } catch (const std::exception& error) {
    acme::send(error.what());                          // expect: user.contact.phone_number -> acme
  }
}

void nested(const User& user) {
  try {
    wrap_and_throw(user);
  } catch (const std::exception& error) {
    acme::send(error.what());                          // silent
    acme::send(innermost(error));                      // expect: user.contact.email -> acme
  }
}

void plain_values(const User& user) {
  try { throw user.email; } catch (const std::string& text) {
    acme::send(text);                                  // expect: user.contact.email -> acme
  }
  try { throw user.id; } catch (int id) {
    acme::send(id);                                    // silent
  }
  try { throw User(user); } catch (const User& copy) {
    acme::send(copy.plan);                             // silent
    acme::send(copy.phone);                            // expect: user.contact.phone_number -> acme
  }
  try { throw std::make_pair(user.plan, user.name); } catch (const std::pair<std::string, std::string>& both) {
    acme::send(both.first);                            // silent
    acme::send(both.second);                           // expect: user.name -> acme
  }
}

}  // namespace

int main() {
  User user = load_user(4);
  hierarchy(user);
  rethrown(user);
  nested(user);
  plain_values(user);
  try {
    Connection connection(user.phone);
  } catch (const std::exception& error) {
    acme::send(error.what());                          // silent
  }
  Connection open(user.plan);
  acme::send(open.owner);                              // silent
}
