// Results or errors: expected with its monadic steps, a result type by hand, error codes with messages.
// flags: -std=c++23 -stdlib=libc++
#include "case.h"

#include <expected>
#include <optional>
#include <system_error>
#include <utility>
#include <variant>

struct Failure {
  int code = 0;
  std::string detail = "none";
};
static std::expected<User, Failure> load(int id) {
  if (id < 0) return std::unexpected(Failure{1, "bad id"});
  return load_user(id);
}
static std::expected<std::string, Failure> contact(const User& u) {
  if (u.phone.empty()) return std::unexpected(Failure{2, "no phone for " + u.name});
  return u.phone;
}

template <class T>
class Result {
 public:
  static Result ok(T v) { return Result(std::move(v), ""); }
  static Result fail(std::string e) { return Result(T{}, std::move(e)); }
  template <class F>
  auto then(F f) const -> decltype(f(std::declval<T>())) {
    if (!error_.empty()) return decltype(f(value_))::fail(error_);
    return f(value_);
  }
  const T& value() const { return value_; }
  const std::string& error() const { return error_; }

 private:
  Result(T v, std::string e) : value_(std::move(v)), error_(std::move(e)) {}
  T value_;
  std::string error_;
};

int main() {
  auto u = load(1);
  if (!u) {
    acme::send(u.error().detail);
    return 1;
  }
  acme::send(u->plan);
  acme::send(u->email);  // expect: user.contact.email -> acme
  auto c = u.and_then(contact);
  acme::send(c.value_or("none"));  // expect: user.contact.phone_number -> acme
  if (!c) {
    acme::send(c.error().detail);  // expect: user.name -> acme
    acme::send(c.error().code);
  }
  acme::send(u.transform([](const User& x) { return x.plan; }).value());
  acme::send(u.transform([](const User& x) { return x.name; }).value());  // expect: user.name -> acme
  acme::send(u.transform_error([](const Failure& f) { return f.code; }).has_value());
  c = "constant";
  acme::send(*c);

  auto r = Result<User>::ok(*u);
  auto s = r.then([](const User& x) { return Result<std::string>::ok(x.email); });
  acme::send(s.value());  // expect: user.contact.email -> acme
  acme::send(s.error());
  auto t = r.then([](const User& x) { return Result<std::string>::fail("no " + x.plan); });
  acme::send(t.error());
  acme::send(t.value());
  auto e = Result<int>::fail("mail " + u->email);
  acme::send(e.error());  // expect: user.contact.email -> acme
  acme::send(e.value());
  std::optional<std::string> o = u->name;
  acme::send(o.transform([](const std::string& s2) { return s2.size(); }).value());
  acme::send(o.or_else([] { return std::optional<std::string>("x"); }).value());  // expect: user.name -> acme
  acme::send(std::make_error_code(std::errc::io_error).message());
}
