// Variadic templates, folds, concepts, if constexpr, tag dispatch, policies, type lists.
#include "case.h"

#include <array>
#include <concepts>
#include <sstream>
#include <string>
#include <tuple>
#include <type_traits>
#include <utility>
#include <vector>

template <class... Ts>
std::string cat(const Ts&... ts) {
  std::ostringstream os;
  ((os << ts << ' '), ...);
  return os.str();
}

template <class T, class... Rest>
auto last(T first, Rest... rest) {
  if constexpr (sizeof...(rest) == 0)
    return first;
  else
    return last(rest...);
}

template <class T, class... Rest>
const T& head(const T& first, const Rest&...) {
  return first;
}

template <std::size_t I, class... Ts>
decltype(auto) nth(Ts&&... ts) {
  return std::get<I>(std::forward_as_tuple(std::forward<Ts>(ts)...));
}

template <class T>
concept HasMail = requires(const T& t) {
  { t.email } -> std::convertible_to<std::string>;
};

template <HasMail T>
std::string contact(const T& t) {
  return t.email;
}
template <class T>
  requires(!HasMail<T>)
std::string contact(const T& t) {
  return t.plan;
}

struct Device {
  std::string plan = "device";
};

struct RawTag {};
struct HashTag {};
std::string prepare(const std::string& s, RawTag) { return s; }
std::string prepare(const std::string& s, HashTag) { return sha256(s); }

template <class Policy>
std::string store(const std::string& s) {
  return prepare(s, Policy{});
}

struct Keep {
  static std::string filter(const std::string& s) { return s; }
};
struct Drop {
  static std::string filter(const std::string&) { return "-"; }
};
template <class Filter = Drop>
class Writer {
 public:
  template <class T>
  Writer& put(const T& t) {
    if constexpr (std::is_same_v<T, std::string>)
      text_ += Filter::filter(t);
    else
      text_ += std::to_string(t);
    return *this;
  }
  const std::string& text() const { return text_; }

 private:
  std::string text_;
};

template <class Tuple, std::size_t... I>
std::string joinTuple(const Tuple& t, std::index_sequence<I...>) {
  return (std::string() + ... + std::get<I>(t));
}
template <class... Ts>
std::string joinAll(const std::tuple<Ts...>& t) {
  return joinTuple(t, std::index_sequence_for<Ts...>{});
}

template <class T>
struct Traits {
  static std::string show(const T&) { return "opaque"; }
};
template <>
struct Traits<User> {
  static std::string show(const User& u) { return u.name; }
};
template <class T>
struct Traits<std::vector<T>> {
  static std::string show(const std::vector<T>& v) {
    std::string s;
    for (const auto& x : v) s += Traits<T>::show(x);
    return s;
  }
};

template <class... Fs>
struct Overloaded : Fs... {
  using Fs::operator()...;
};

template <auto Get>
std::string through(const User& u) {
  return Get(u);
}
std::string nameOf(const User& u) { return u.name; }
std::string planOf(const User& u) { return u.plan; }

template <int N>
std::string repeat(const std::string& s) {
  if constexpr (N == 0)
    return {};
  else
    return s + repeat<N - 1>(s);
}

template <class... Ts>
void report(Ts&&... ts) {
  (acme::send(std::forward<Ts>(ts)), ...);  // expect: user.contact.phone_number -> acme
}

template <class T>
T identity(T t) {
  return t;
}

int main() {
  User u = load_user(1);
  Device dev;
  acme::send(cat("a", 1, u.name));           // expect: user.name -> acme
  acme::send(cat("a", u.id, u.plan));
  acme::send(last(1, std::string("x"), u.email));  // expect: user.contact.email -> acme
  acme::send(last(u.email, std::string("x")));
  acme::send(head(u.email, 1));              // expect: user.contact.email -> acme
  acme::send(head(u.plan, u.email));
  acme::send(nth<1>(u.plan, u.name, u.plan));  // expect: user.name -> acme
  acme::send(nth<2>(u.name, u.name, u.plan));
  acme::send(contact(u));                    // expect: user.contact.email -> acme
  acme::send(contact(dev));
  acme::send(store<RawTag>(u.name));         // expect: user.name -> acme
  acme::send(store<HashTag>(u.name));        // expect: user.name -> acme via hash
  acme::send(Writer<Keep>().put(u.name).put(1).text());  // expect: user.name -> acme
  acme::send(Writer<>().put(u.name).put(1).text());
  acme::send(joinAll(std::make_tuple(u.plan, u.phone)));  // expect: user.contact.phone_number -> acme
  acme::send(joinAll(std::make_tuple(u.plan, std::string("x"))));
  acme::send(Traits<User>::show(u));         // expect: user.name -> acme
  acme::send(Traits<Device>::show(dev));
  acme::send(Traits<std::vector<User>>::show({u}));  // expect: user.name -> acme
  acme::send(Traits<std::vector<Device>>::show({dev}));
  Overloaded show{[](const User& x) { return x.name; }, [](const Device& x) { return x.plan; },
                  [](int) { return std::string("int"); }};
  acme::send(show(u));                       // expect: user.name -> acme
  acme::send(show(dev));
  acme::send(show(u.id));
  acme::send(through<nameOf>(u));            // expect: user.name -> acme
  acme::send(through<planOf>(u));
  acme::send(through<[](const User& x) { return x.plan; }>(u));
  acme::send(repeat<3>(u.email));            // expect: user.contact.email -> acme
  acme::send(repeat<3>(u.plan));
  report(u.plan, u.id);
  report(u.phone);
  acme::send(identity(u.name));              // expect: user.name -> acme
  acme::send(identity<const std::string&>(u.plan));
  acme::send(identity<int>(u.id));
}
