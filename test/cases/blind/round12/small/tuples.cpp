// Tuples, pairs, structured bindings, std::tie, std::apply.
#include "svc.h"

#include <cstddef>
#include <map>
#include <string>
#include <tuple>
#include <utility>

namespace {

struct Range { std::string from, to; };

// A class of ours that opens itself to structured bindings.
class Login {
 public:
  Login(std::string user, std::string host) : user_(std::move(user)), host_(std::move(host)) {}
  template <std::size_t I>
  const std::string& get() const {
    if constexpr (I == 0) return user_;
    else return host_;
  }

 private:
  std::string user_;
  std::string host_;
};

}  // namespace

template <>
struct std::tuple_size<Login> : std::integral_constant<std::size_t, 2> {};
template <std::size_t I>
struct std::tuple_element<I, Login> { using type = const std::string; };

namespace {

std::pair<std::string, std::string> split_contact(const User& user) { return {user.plan, user.phone}; }
std::tuple<int, std::string, std::string> row_of(const User& user) { return {user.id, user.name, "eu"}; }

template <class Tuple, std::size_t... I>
std::string concat(const Tuple& tuple, std::index_sequence<I...>) {
  std::string out;
  ((out += std::get<I>(tuple) + ";"), ...);
  return out;
}

void pairs(const User& user) {
  auto contact = split_contact(user);
  acme::send(contact.first);                           // silent
  acme::send(contact.second);                          // expect: user.contact.phone_number -> acme
  auto [plan, phone] = contact;
  contact.second = "erased";
  acme::send(plan);                                    // silent
  acme::send(phone);                                   // expect: user.contact.phone_number -> acme
  acme::send(contact.second);                          // silent
  auto& [first, second] = contact;
  second = user.email;
  acme::send(contact.second);                          // expect: user.contact.email -> acme
  acme::send(first);                                   // silent
  std::swap(first, second);
  acme::send(contact.second);                          // silent
  acme::send(contact.first);                           // expect: user.contact.email -> acme
}

void tuples(const User& user) {
  auto row = row_of(user);
  acme::send(std::get<0>(row));                        // silent
  acme::send(std::get<1>(row));                        // expect: user.name -> acme
  acme::send(std::get<2>(row));                        // silent
  std::string name, region;
  std::tie(std::ignore, name, region) = row;
  acme::send(region);                                  // silent
  acme::send(name);                                    // expect: user.name -> acme
  auto words = std::make_tuple(user.plan, user.email, std::string("end"));
  acme::send(concat(words, std::index_sequence<0, 2>{}));  // silent
  acme::send(concat(words, std::index_sequence<0, 1>{}));  // expect: user.contact.email -> acme
  acme::send(std::apply([](const auto& a, const auto&, const auto& c) { return a + c; }, words));  // silent
  acme::send(std::apply([](const auto&... all) { return (all + ...); }, words));  // expect: user.contact.email -> acme
  auto refs = std::forward_as_tuple(name, region);
  std::get<0>(refs) = "x";
  std::get<1>(refs) = user.phone;
  acme::send(name);                                    // silent
  acme::send(region);                                  // expect: user.contact.phone_number -> acme
  auto both = std::tuple_cat(std::tuple(user.plan), std::tuple(user.name));
  acme::send(std::get<0>(both));                       // silent
  acme::send(std::get<1>(both));                       // expect: user.name -> acme
}

void bindings(const User& user) {
  auto [from, to] = Range{user.plan, user.name};
  acme::send(from);                                    // silent
  acme::send(to);                                      // expect: user.name -> acme
  const auto& [who, host] = Login(user.email, "db1");
  acme::send(host);                                    // silent
  acme::send(who);                                     // expect: user.contact.email -> acme
  std::map<std::string, std::string> names{{"a", user.name}};
  for (const auto& [key, value] : names) {
    acme::send(key);                                   // silent
    acme::send(value);                                 // expect: user.name -> acme
  }
  auto [it, fresh] = names.insert_or_assign("a", user.plan);
  acme::send(fresh);                                   // silent
  auto made = std::make_from_tuple<Range>(std::tuple(user.phone, user.plan));
  acme::send(made.to);                                 // silent
  acme::send(made.from);                               // expect: user.contact.phone_number -> acme
  acme::send(it->first);                               // silent
}

}  // namespace

int main() {
  User user = load_user(5);
  pairs(user);
  tuples(user);
  bindings(user);
}
