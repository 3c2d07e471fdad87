// Exceptions with data, through layers: caught by base, translated, nested, rethrown, function try blocks, exception_ptr.
#include "svc.h"

#include <exception>
#include <functional>
#include <memory>
#include <stdexcept>
#include <string>
#include <system_error>
#include <vector>

namespace {

struct ApiError : std::runtime_error {
  int status;
  std::string user;
  ApiError(int s, const std::string& msg, std::string u) : std::runtime_error(msg), status(s), user(std::move(u)) {}
};
struct Denied : ApiError {
  explicit Denied(std::string u) : ApiError(403, "denied", std::move(u)) {}
  const char* what() const noexcept override { return "access denied"; }
};
struct Missing {
  std::string key;
};
class Closed : public std::logic_error {
  using std::logic_error::logic_error;
};

void layer3(const std::string& who, int kind) {
  if (kind == 1) throw Denied(who);
  if (kind == 2) throw Missing{"key"};
  if (kind == 3) throw std::invalid_argument("bad user " + who);
}
void layer2(const std::string& who, int kind) {
  try {
    layer3(who, kind);
  } catch (const Missing& m) {
    throw std::runtime_error("missing " + m.key);
  }
}
void layer1(const std::string& who, int kind) {
  try {
    layer2(who, kind);
  } catch (const std::invalid_argument&) {
    std::throw_with_nested(std::runtime_error("outer"));
  }
}
struct Connection {
  std::string target;
  explicit Connection(const std::string& t) try : target(check(t)) {
  } catch (const std::exception& e) {
    globex::send(e.what());  // expect: user.contact.phone_number -> globex
    throw;
  }
  static std::string check(const std::string& t) {
    if (t.empty()) throw std::length_error("target " + t);
    return t;
  }
};
std::exception_ptr capture(const std::function<void()>& f) {
  try {
    f();
  } catch (...) {
    return std::current_exception();
  }
  return nullptr;
}
std::string describe(std::exception_ptr p) {
  if (!p) return "none";
  try {
    std::rethrow_exception(p);
  } catch (const std::exception& e) {
    return e.what();
  } catch (...) {
    return "unknown";
  }
}
std::string safe(const std::string& who) noexcept {
  try {
    throw who;
  } catch (const std::string&) {
    return "caught";
  }
}
int classify(const std::string& who) {
  try {
    if (who.size() > 3) throw 1;
    throw who;
  } catch (int n) {
    return n;
  } catch (const std::string& s) {
    return static_cast<int>(s.size());
  }
}

}  // namespace

void layers(const Customer& c, int kind) {
  try {
    layer2(c.email, kind);
  } catch (const ApiError& e) {
    acme::send(e.status);  // silent
    acme::send(e.user);    // expect: user.contact.email -> acme
    acme::send(e.what());  // silent
  } catch (const std::invalid_argument& e) {
    acme::send(e.what());  // expect: user.contact.email -> acme
  } catch (const std::runtime_error& e) {
    acme::send(e.what());  // silent
  }
  try {
    layer1(c.name, kind);
  } catch (const std::exception& outer) {
    try {
      std::rethrow_if_nested(outer);
    } catch (const std::exception& inner) {
      acme::send(inner.what());  // expect: user.name -> acme
    }
  }
  try {
    layer1(c.tier, 3);
  } catch (const std::exception& outer) {
    acme::send(outer.what());  // silent
  }
  try {
    throw Closed("closed by " + c.phone);
  } catch (const std::runtime_error& e) {
    acme::send(e.what());  // silent
  } catch (const std::logic_error& e) {
    acme::send(e.what());  // expect: user.contact.phone_number -> acme
  }
  try {
    throw c.id;
  } catch (int id) {
    acme::send(id);  // silent
  }
  try {
    Connection con(c.phone);
    acme::send(con.target);  // expect: user.contact.phone_number -> acme
  } catch (const std::length_error& e) {
    acme::send(e.what());  // expect: user.contact.phone_number -> acme
  }
  acme::send(describe(capture([] { throw std::runtime_error("plain"); })));                  // silent
  acme::send(describe(capture([&] { throw std::runtime_error("for " + c.name); })));        // expect: user.name -> acme
  acme::send(describe(capture([&] { throw Missing{c.name}; })));                            // silent
  acme::send(describe(nullptr));                                                            // silent
  acme::send(safe(c.email));      // silent
  acme::send(classify(c.email));  // silent
  std::string state = "start";
  try {
    state = c.email;
    layer3(c.tier, kind);
    state = "finished";
  } catch (...) {
    acme::send(state);  // expect: user.contact.email -> acme
  }
  acme::send(state);  // expect: user.contact.email -> acme
  state = "start";
  try {
    layer3(c.tier, kind);
    state = c.email;
  } catch (const std::exception&) {
    acme::send(state);  // silent
    throw;
  } catch (...) {
    state = "other";
  }
  acme::send(state);  // expect: user.contact.email -> acme
  try {
    try {
      throw Denied(c.name);
    } catch (ApiError& e) {
      e.user = "hidden";
      throw;
    }
  } catch (const ApiError& e) {
    acme::send(e.user);  // silent
  }
  try {
    try {
      throw ApiError(500, "m", "none");
    } catch (ApiError& e) {
      e.user = c.phone;
      throw;
    }
  } catch (const ApiError& e) {
    acme::send(e.status);  // silent
    acme::send(e.user);    // expect: user.contact.phone_number -> acme
  }
  auto held = std::make_exception_ptr(ApiError(1, c.email, "u"));
  try {
    std::rethrow_exception(held);
  } catch (const ApiError& e) {
    acme::send(e.user);    // silent
    acme::send(e.what());  // expect: user.contact.email -> acme
  }
  std::vector<std::string> errors;
  try {
    throw std::system_error(std::make_error_code(std::errc::timed_out), "connect");
  } catch (const std::system_error& e) {
    errors.push_back(e.what());
    acme::send(e.code().value());  // silent
  }
  acme::send(errors.back());  // silent
}
