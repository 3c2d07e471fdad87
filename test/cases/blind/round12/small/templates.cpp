// Templates: specialisations, packs, folds, if constexpr, values as parameters, concepts.
#include "svc.h"

#include <array>
#include <concepts>
#include <cstddef>
#include <string>
#include <type_traits>
#include <utility>

namespace {

struct Invoice {
  std::string number = "INV-1";
  std::string payer;
};

// Primary: the full text; one specialisation for Invoice, a partial one for pointers.
template <class T>
struct Show {
  static std::string text(const T& value) { return std::string(value); }
};
template <>
struct Show<Invoice> {
  static std::string text(const Invoice& invoice) { return invoice.number; }
};
template <class T>
struct Show<T*> {
  static std::string text(T* value) { return value ? Show<T>::text(*value) : "null"; }
};

template <class... Parts>
std::string join(const Parts&... parts) {
  std::string out;
  ((out += Show<Parts>::text(parts), out += ' '), ...);
  return out;
}

template <class... Parts>
std::size_t total(const Parts&... parts) {
  return (parts.size() + ... + std::size_t{0});
}

template <class First, class... Rest>
const First& first_of(const First& first, const Rest&...) { return first; }

template <class First, class... Rest>
const auto& last_of(const First& first, const Rest&... rest) {
  if constexpr (sizeof...(rest) == 0) return first;
  else return last_of(rest...);
}

enum class Privacy { open, masked };

template <Privacy P>
std::string prepare(const std::string& text) {
  if constexpr (P == Privacy::open) return text;
  else return std::string(text.size(), '*');
}

template <std::size_t N>
const std::string& column(const std::array<std::string, 3>& row) { return std::get<N>(row); }

template <class T>
concept HasPayer = requires(const T& value) { { value.payer } -> std::convertible_to<std::string>; };

template <class T>
std::string owner(const T&) { return "anonymous"; }
template <HasPayer T>
std::string owner(const T& value) { return value.payer; }

template <auto Member>
auto read(const User& user) { return user.*Member; }

template <class T>
T stash{};   // variable template: one variable for each type

template <class Policy>
struct Exporter {
  std::string run(const User& user) const { return Policy::apply(user); }
};
struct ByMail { static std::string apply(const User& user) { return user.email; } };
struct ByPlan { static std::string apply(const User& user) { return user.plan; } };

}  // namespace

int main() {
  User user = load_user(6);
  Invoice invoice;
  invoice.payer = user.name;
  acme::send(Show<Invoice>::text(invoice));              // silent
  acme::send(Show<Invoice*>::text(&invoice));            // silent
  acme::send(join(user.plan, invoice));                  // silent
  acme::send(join(user.plan, user.email, invoice));      // expect: user.contact.email -> acme
  acme::send(join(&user.phone));                         // expect: user.contact.phone_number -> acme
  acme::send(total(user.name, user.email));              // silent
  acme::send(first_of(user.plan, user.email));           // silent
  acme::send(first_of(user.email, user.plan));           // expect: user.contact.email -> acme
  acme::send(last_of(user.email, user.name, user.plan)); // silent
  acme::send(last_of(user.plan, user.name));             // expect: user.name -> acme
  acme::send(prepare<Privacy::masked>(user.name));       // silent
  acme::send(prepare<Privacy::open>(user.name));         // expect: user.name -> acme
  std::array<std::string, 3> row{user.plan, user.phone, "eu"};
  acme::send(column<1>(row));                            // expect: user.contact.phone_number -> acme
  acme::send(column<2>(row));                            // silent (element of an array)
  acme::send(owner(user));                               // silent
  acme::send(owner(invoice));                            // expect: user.name -> acme
  acme::send(read<&User::plan>(user));                   // silent
  acme::send(read<&User::phone>(user));                  // expect: user.contact.phone_number -> acme
  acme::send(read<&User::id>(user));                     // silent
  stash<std::string> = user.email;
  stash<int> = 4;
  acme::send(stash<std::string>);                        // expect: user.contact.email -> acme
  acme::send(stash<int>);                                // silent
  acme::send(Exporter<ByPlan>{}.run(user));              // silent
  acme::send(Exporter<ByMail>{}.run(user));              // expect: user.contact.email -> acme
}
