// Errors as values and as exceptions: hierarchies, messages, retries, scope guards, error_code, translate, nested what.
#include "case.h"

#include <cerrno>
#include <cstring>
#include <exception>
#include <functional>
#include <future>
#include <new>
#include <optional>
#include <sstream>
#include <stdexcept>
#include <string>
#include <system_error>
#include <tuple>
#include <typeinfo>
#include <utility>
#include <variant>
#include <vector>

struct Status {
  int code = 0;
  std::string message;
  static Status ok() { return {}; }
  static Status fail(int c, std::string m) { return {c, std::move(m)}; }
  explicit operator bool() const { return code == 0; }
};

class HttpError : public std::runtime_error {
 public:
  HttpError(int status, const std::string& url) : std::runtime_error("http " + std::to_string(status)), url_(url) {}
  const std::string& url() const noexcept { return url_; }

 private:
  std::string url_;
};
class AuthError : public HttpError {
 public:
  AuthError(const std::string& url, std::string user) : HttpError(401, url), user_(std::move(user)) {}
  const char* what() const noexcept override { return user_.c_str(); }

 private:
  std::string user_;
};
class Timeout : public HttpError {
 public:
  explicit Timeout(const std::string& url) : HttpError(504, url) {}
};

void call(const User& u, const std::string& url) {
  if (u.id == 1) throw AuthError(url, u.email);
  if (u.id == 2) throw Timeout(url);
}

template <class F>
auto retry(int n, F f) -> decltype(f()) {
  for (;;) {
    try {
      return f();
    } catch (const Timeout&) {
      if (--n == 0) throw;
    }
  }
}

Status save(const User& u) {
  if (u.name.empty()) return Status::fail(1, "empty name");
  if (u.id < 0) return Status::fail(2, "bad id for " + u.name);
  return Status::ok();
}
std::tuple<bool, std::string> check(const User& u) {
  if (u.phone.size() < 5) return {false, u.phone};
  return {true, "fine"};
}
bool parse(const std::string& in, int& out, std::string* error) {
  try {
    out = std::stoi(in);
    return true;
  } catch (const std::invalid_argument&) {
    if (error) *error = "not a number: " + in;
  } catch (const std::out_of_range&) {
    if (error) *error = "too large";
  }
  return false;
}

std::string translate() {
  try {
    throw;
  } catch (const AuthError& e) {
    return std::string("auth ") + e.what();
  } catch (const HttpError& e) {
    return e.what();
  } catch (const std::exception& e) {
    return typeid(e).name();
  }
}

struct Rollback {
  std::string& s;
  std::string old;
  explicit Rollback(std::string& x) : s(x), old(x) {}
  ~Rollback() {
    if (std::uncaught_exceptions()) s = old;
  }
};

class Transaction {
 public:
  void add(std::function<void()> undo) { undo_.push_back(std::move(undo)); }
  void commit() { undo_.clear(); }
  ~Transaction() {
    for (auto it = undo_.rbegin(); it != undo_.rend(); ++it) (*it)();
  }

 private:
  std::vector<std::function<void()>> undo_;
};

void level3(const User& u) { throw std::domain_error("level3 " + u.name); }
void level2(const User& u) {
  try {
    level3(u);
  } catch (const std::logic_error& e) {
    throw std::runtime_error(std::string("level2: ") + e.what());
  }
}
void level1(const User& u) {
  try {
    level2(u);
  } catch (const std::exception&) {
    throw std::runtime_error("level1");
  }
}

struct Thrower {
  std::string text;
  ~Thrower() noexcept(false) {
    if (std::uncaught_exceptions() == 0) throw text;
  }
};

int main() {
  User u = load_user(1);
  try {
    call(u, "/x");
  } catch (const AuthError& e) {
    acme::send(e.what());                 // expect: user.contact.email -> acme
    acme::send(e.url());
  } catch (const HttpError& e) {
    acme::send(e.what());
  }
  try {
    retry(3, [&] {
      call(u, "/y?" + u.plan);
      return 0;
    });
  } catch (const HttpError& e) {
    acme::send(e.url());
    acme::send(e.what());                 // expect: user.contact.email -> acme
  }
  try {
    call(u, u.phone);
  } catch (...) {
    acme::send(translate());              // expect: user.contact.email -> acme
  }
  Status st = save(u);
  if (!st) acme::send(st.message);        // expect: user.name -> acme
  acme::send(st.code);
  auto [good, why] = check(u);
  acme::send(good);
  if (!good) acme::send(why);             // expect: user.contact.phone_number -> acme
  int n = 0;
  std::string error;
  if (!parse(u.plan, n, &error)) acme::send(error);
  if (!parse(u.phone, n, &error)) acme::send(error);   // expect: user.contact.phone_number -> acme
  n = 0;
  parse("12", n, nullptr);
  acme::send(n);

  std::string state = "initial";
  try {
    Rollback guard(state);
    state = u.name;
    guard.old = "old";
    throw 1;
  } catch (int code) {
    acme::send(code);
  }
  std::string log;
  {
    Transaction tx;
    tx.add([&] { log += u.email; });
  }
  acme::send(log);                        // expect: user.contact.email -> acme
  std::string quietLog;
  {
    Transaction tx;
    tx.add([&] { quietLog += u.plan; });
    tx.commit();
  }
  acme::send(quietLog);
  try {
    level2(u);
  } catch (const std::runtime_error& e) {
    acme::send(e.what());                 // expect: user.name -> acme
  }
  try {
    level1(u);
  } catch (const std::runtime_error& e) {
    acme::send(e.what());
  }
  try {
    Thrower t{u.name};
  } catch (const std::string& s) {
    acme::send(s);                        // expect: user.name -> acme
  }
  try {
    throw u;
  } catch (User& caught) {
    acme::send(caught.plan);
    acme::send(caught.phone);             // expect: user.contact.phone_number -> acme
  }
  try {
    throw std::make_pair(u.plan, u.email);
  } catch (const std::pair<std::string, std::string>& p) {
    acme::send(p.first);
    acme::send(p.second);                 // expect: user.contact.email -> acme
  }
  try {
    throw std::system_error(std::make_error_code(std::errc::io_error), u.plan);
  } catch (const std::system_error& e) {
    acme::send(e.what());
    acme::send(e.code().value());
  }
  acme::send(std::strerror(errno));
  auto f = std::async([&]() -> int { throw std::runtime_error(u.phone); });
  try {
    acme::send(f.get());
  } catch (const std::exception& e) {
    acme::send(e.what());                 // expect: user.contact.phone_number -> acme
  }
  const char* literal = nullptr;
  try {
    throw "fixed";
  } catch (const char* s) {
    literal = s;
  }
  acme::send(literal);
}
