// variant, optional, any and an expected-like type: which alternative holds what, and what emptying removes.
#include "svc.h"

#include <any>
#include <functional>
#include <optional>
#include <variant>

struct Failure {
  int code = 0;
  std::string message;
};

template <class T>
class Result {
 public:
  Result(T value) : state_(std::in_place_index<0>, std::move(value)) {}
  Result(Failure f) : state_(std::in_place_index<1>, std::move(f)) {}
  explicit operator bool() const { return state_.index() == 0; }
  const T& value() const { return std::get<0>(state_); }
  const Failure& error() const { return std::get<1>(state_); }
  T value_or(T other) const { return *this ? value() : other; }
  template <class F>
  auto and_then(F f) const -> decltype(f(value())) {
    if (*this) return f(value());
    return error();
  }
  template <class F>
  auto map(F f) const -> Result<decltype(f(value()))> {
    if (*this) return f(value());
    return error();
  }

 private:
  std::variant<T, Failure> state_;
};

Result<User> find(int id) {
  if (id > 10) return Failure{404, "no user " + std::to_string(id)};
  return load_user(id);
}
Result<std::string> mailOf(const User& u) {
  if (u.plan.empty()) return Failure{1, "no plan for " + u.name};
  return u.email;
}

using Value = std::variant<std::monostate, int, std::string, std::vector<std::string>>;

std::string typeName(const Value& v) {
  struct Visitor {
    std::string operator()(std::monostate) const { return "nothing"; }
    std::string operator()(int) const { return "number"; }
    std::string operator()(const std::string&) const { return "text"; }
    std::string operator()(const std::vector<std::string>& l) const { return "list of " + std::to_string(l.size()); }
  };
  return std::visit(Visitor{}, v);
}

int main() {
  User u = load_user(1);
  Result<User> ann = find(1);
  Result<User> none = find(11);
  acme::send(static_cast<bool>(ann));                          // silent
  acme::send(none.error().message);                            // silent
  Result<std::string> refused = mailOf(User{9, "", "", u.name, ""});
  globex::send(refused.error().message);                       // expect: user.name -> globex via none
  acme::send(ann.value().plan);                                // silent
  acme::send(ann.map([](const User& v) { return v.name; }).value());     // expect: user.name -> acme via none
  acme::send(ann.map([](const User& v) { return v.name.size(); }).value());   // silent
  globex::send(ann.and_then(mailOf).value_or("none"));         // expect: user.contact.email -> globex via none
  acme::send(none.map([](const User& v) { return v.plan; }).value_or("free"));   // silent

  Value v = u.email;
  acme::send(typeName(v));                                     // silent
  acme::send(std::get<std::string>(v));                        // expect: user.contact.email -> acme via none
  v = 7;
  acme::send(std::get<int>(v));                                // silent
  Value held = "id " + u.phone;
  std::swap(v, held);
  globex::send(std::get<std::string>(v));                      // expect: user.contact.phone_number -> globex via none
  v = std::vector<std::string>{u.plan, u.name};
  acme::send(typeName(v));                                     // silent
  acme::send(std::get<3>(v));                                  // expect: user.name -> acme via none
  v.emplace<std::string>("fresh");
  acme::send(*std::get_if<std::string>(&v));                   // silent

  std::optional<std::string> phone = u.phone;
  acme::send(phone.has_value());                               // silent
  globex::send(phone.value_or("none"));                        // expect: user.contact.phone_number -> globex via none
  phone.reset();
  globex::send(phone.value_or("none"));                        // silent
  phone.emplace("123");
  globex::send(*phone);                                        // silent
  std::optional<std::reference_wrapper<std::string>> ref;
  std::string target = u.plan;
  ref = target;
  ref->get() += u.name;
  acme::send(target);                                          // expect: user.name -> acme via none

  std::any box = u.email;
  acme::send(box.type() == typeid(std::string));               // silent
  globex::send(std::any_cast<std::string>(box));               // expect: user.contact.email -> globex via none
  box = std::string(u.plan);
  globex::send(std::any_cast<const std::string&>(box));        // silent
  box = 4;
  globex::send(std::any_cast<int>(box));                       // silent
  std::optional<User> other;
  acme::send(other ? "someone" : "nobody");                    // silent
}
