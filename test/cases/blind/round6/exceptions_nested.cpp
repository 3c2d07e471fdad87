// Nested exceptions with data, catch by value, cleanup on unwinding, noexcept boundaries, error codes beside exceptions, retries.
#include "svc.h"

#include <exception>
#include <memory>
#include <stdexcept>
#include <string>
#include <system_error>
#include <utility>
#include <vector>

namespace {

struct Context {
  std::string step;
  std::string detail;
};
class Failed : public std::exception {
 public:
  Failed(Context c, int code) : c_(std::move(c)), code_(code), msg_(c_.step + " failed") {}
  const char* what() const noexcept override { return msg_.c_str(); }
  const Context& context() const { return c_; }
  int code() const { return code_; }

 private:
  Context c_;
  int code_;
  std::string msg_;
};
void parse(const std::string& in) {
  if (in.empty()) throw Failed({"parse", in}, 1);
  if (in.size() > 9) throw std::out_of_range("input " + in);
}
void store(const std::string& in) {
  try {
    parse(in);
  } catch (...) {
    std::throw_with_nested(std::runtime_error("store"));
  }
}
std::vector<std::string> chain(const std::exception& e) {
  std::vector<std::string> out{e.what()};
  try {
    std::rethrow_if_nested(e);
  } catch (const std::exception& inner) {
    for (auto& s : chain(inner)) out.push_back(std::move(s));
  }
  return out;
}
template <class F>
std::string retry(int n, F f) {
  std::string last = "never";
  while (n-- > 0) {
    try {
      return f();
    } catch (const std::exception& e) {
      last = e.what();
    }
  }
  return last;
}
struct OnUnwind {
  std::string note;
  int before = std::uncaught_exceptions();
  ~OnUnwind() {
    if (std::uncaught_exceptions() > before) globex::send(note);  // expect: user.name -> globex
  }
};
std::error_code check(const std::string& s) {
  return s.empty() ? std::make_error_code(std::errc::invalid_argument) : std::error_code();
}
int code_of(const std::string& s) noexcept {
  try {
    parse(s);
    return 0;
  } catch (const Failed& f) {
    return f.code();
  } catch (...) {
    return -1;
  }
}

}  // namespace

void exceptions(const Customer& c) {
  try {
    parse(c.email);
  } catch (const Failed& f) {
    acme::send(f.what());               // silent
    acme::send(f.context().step);       // silent
    acme::send(f.context().detail);     // expect: user.contact.email -> acme
    acme::send(f.code());               // silent
  } catch (const std::exception& e) {
    acme::send(e.what());               // expect: user.contact.email -> acme
  }
  try {
    store(c.phone);
  } catch (const std::exception& e) {
    acme::send(e.what());               // silent
    for (const auto& s : chain(e)) acme::send(s);  // expect: user.contact.phone_number -> acme
  }
  try {
    store(c.tier);
  } catch (const std::exception& e) {
    for (const auto& s : chain(e)) acme::send(s);  // silent
  }
  acme::send(retry(3, [&]() -> std::string { throw std::runtime_error("again " + c.name); }));  // expect: user.name -> acme
  acme::send(retry(3, [&]() -> std::string { parse(c.name); return "done"; }));  // expect: user.name -> acme
  acme::send(retry(3, [&]() -> std::string { parse(c.tier); return "done"; }));  // silent
  {
    OnUnwind u{c.name};
    parse(c.tier);
  }
  acme::send(check(c.email).value());   // silent
  acme::send(check(c.email).message()); // silent
  acme::send(code_of(c.email));         // silent
  std::exception_ptr kept;
  try {
    throw Failed({"send", c.phone}, c.id);
  } catch (Failed f) {
    kept = std::make_exception_ptr(f);
  }
  try {
    std::rethrow_exception(kept);
  } catch (const Failed& f) {
    acme::send(f.context().detail);     // expect: user.contact.phone_number -> acme
    acme::send(f.code());               // silent
    acme::send(f.what());               // silent
  }
  try {
    throw std::make_unique<Context>(Context{"s", c.email});
  } catch (const std::unique_ptr<Context>& p) {
    acme::send(p->step);                // silent
    acme::send(p->detail);              // expect: user.contact.email -> acme
  }
}
