// flags: -std=c++23 -stdlib=libc++
// std::expected and a hand-written Result.
#include "svc.h"

#include <expected>
#include <format>
#include <string>
#include <utility>
#include <variant>

namespace {
enum class Code { NotFound, Invalid };

struct Error {
  Code code = Code::NotFound;
  std::string detail;
};

std::expected<std::string, Error> parse_mail(const std::string& in) {
  if (in.empty()) return std::unexpected(Error{Code::NotFound, "empty input"});
  if (in.find('@') == std::string::npos) return std::unexpected(Error{Code::Invalid, "not a mail: " + in});
  return in;
}
std::expected<int, Error> parse_id(const std::string& in) {
  if (in.empty()) return std::unexpected(Error{Code::Invalid, "no id"});
  return static_cast<int>(in.size());
}
std::expected<Customer, Code> lookup(int id) {
  if (id < 0) return std::unexpected(Code::NotFound);
  return load_customer(id);
}

template <class T, class E>
class Result {
 public:
  static Result ok(T v) { return Result(std::in_place_index<0>, std::move(v)); }
  static Result fail(E e) { return Result(std::in_place_index<1>, std::move(e)); }
  explicit operator bool() const { return v_.index() == 0; }
  const T& value() const { return std::get<0>(v_); }
  const E& error() const { return std::get<1>(v_); }
  template <class F>
  auto map(F f) const -> Result<decltype(f(std::declval<const T&>())), E> {
    using R = Result<decltype(f(std::declval<const T&>())), E>;
    return *this ? R::ok(f(value())) : R::fail(error());
  }

 private:
  template <std::size_t I, class U>
  Result(std::in_place_index_t<I> i, U&& u) : v_(i, std::forward<U>(u)) {}
  std::variant<T, E> v_;
};
}  // namespace

void results() {
  auto good = parse_mail(current_email());
  if (good) acme::send(*good);  // expect: user.contact.email -> acme
  if (!good) {
    acme::send(good.error().detail);                  // expect: user.contact.email -> acme
    acme::send(static_cast<int>(good.error().code));  // silent
  }
  auto lit = parse_mail("a@b");
  if (lit) acme::send(lit.value());         // silent
  if (!lit) acme::send(lit.error().detail);  // silent
  auto id = parse_id(current_name());
  if (id) acme::send(*id);                  // silent
  if (!id) acme::send(id.error().detail);   // silent

  if (auto c = lookup(1)) {
    acme::send(c->email);  // expect: user.contact.email -> acme
    acme::send(c->tier);   // silent
    acme::send(c->id);     // silent
    globex::send(c->name);  // expect: user.name -> globex
  }
  auto upper = good.transform([](const std::string& s) { return s + "!"; });
  acme::send(upper.value_or("none"));  // expect: user.contact.email -> acme
  auto len = good.transform([](const std::string& s) { return s.size(); });
  acme::send(len.value_or(0));  // silent
  auto chained = lookup(2).transform([](const Customer& c) { return c.phone; }).value_or("?");
  acme::send(chained);  // expect: user.contact.phone_number -> acme
  auto tier = lookup(2).transform([](const Customer& c) { return c.tier; }).value_or("?");
  acme::send(tier);  // silent
  auto then = good.and_then([](const std::string& s) { return parse_id(s); });
  if (then) acme::send(then.value());  // silent
  auto fixed = good.or_else([](const Error& e) -> std::expected<std::string, Error> { return std::format("<{}>", static_cast<int>(e.code)); });
  acme::send(fixed.value());  // expect: user.contact.email -> acme
  good = "replaced";
  acme::send(*good);  // silent
  lit = std::unexpected(Error{Code::Invalid, current_name()});
  acme::send(lit.error().detail);  // expect: user.name -> acme

  using Text = Result<std::string, Error>;
  auto r = Text::ok(current_phone());
  auto f = Text::fail({Code::Invalid, "bad"});
  acme::send(r.value());         // expect: user.contact.phone_number -> acme
  acme::send(f.error().detail);  // silent
  acme::send(r.map([](const std::string& s) { return s + "x"; }).value());        // expect: user.contact.phone_number -> acme
  acme::send(r.map([](const std::string& s) { return s.size(); }).value());       // silent
  acme::send(r.map([](const std::string&) { return std::string("ok"); }).value());  // silent
  acme::send(static_cast<bool>(r));                                               // silent
  r = f;
  if (r) acme::send(r.value());  // silent
  f = Text::fail({Code::NotFound, current_email()});
  acme::send(f.error().detail);  // expect: user.contact.email -> acme
  acme::send(r.error().detail);  // silent
}
