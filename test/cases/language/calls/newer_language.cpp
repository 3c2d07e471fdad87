// flags: -std=c++23
// Newer language: deducing this, consteval, if consteval, multidimensional subscript, static operator(), spaceship,
// designated initialisers, using enum, lambdas in unevaluated operands, pack captures, NTTP strings.
#include "case.h"

#include <algorithm>
#include <array>
#include <concepts>
#include <cstddef>
#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <tuple>
#include <utility>
#include <vector>

struct Builder {
  std::string text;
  template <class Self>
  auto&& add(this Self&& self, const std::string& s) {
    self.text += s;
    return std::forward<Self>(self);
  }
  std::string str(this const Builder& self) { return self.text; }
};
struct Counting : Builder {
  int n = 0;
};
struct Grid {
  std::array<std::string, 4> cells;
  std::string& operator[](std::size_t r, std::size_t c) { return cells[r * 2 + c]; }
};
struct Upper {
  static std::string operator()(const std::string& s) { return s + "!"; }
};
template <std::size_t N>
struct Fixed {
  char data[N]{};
  constexpr Fixed(const char (&s)[N]) { std::copy_n(s, N, data); }
};
template <Fixed Key>
std::string tagged(const std::string& v) { return std::string(Key.data) + "=" + v; }
constexpr int square(int x) {
  if consteval { return x * x; } else { return x * x; }
}
enum class Level { info, warn };
std::string name(Level l) {
  using enum Level;
  switch (l) {
    case info: return "info";
    case warn: return "warn";
  }
  return "";
}
template <class... Fs>
auto pipeline(Fs... fs) {
  return [=](auto x) {
    ((x = fs(x)), ...);
    return x;
  };
}
template <class T, class... Args>
  requires std::constructible_from<T, Args...>
T make(Args&&... args) { return T(std::forward<Args>(args)...); }
struct Config {
  std::string host = "localhost";
  std::string user;
  int port = 80;
};
template <class... Ts>
struct Visitor : Ts... { using Ts::operator()...; };
auto fact = [](this auto self, int n) -> int { return n < 2 ? 1 : n * self(n - 1); };
auto repeat = [](this auto self, const std::string& s, int n) -> std::string { return n ? s + self(s, n - 1) : ""; };
template <std::size_t... I>
std::string all(const std::vector<std::string>& v, std::index_sequence<I...>) { return (v[I] + ...); }
template <class T>
struct Node {
  T value;
  std::optional<std::reference_wrapper<Node>> next;
};

int main() {
  User u = load_user(1);
  acme::send(Builder{}.add(u.plan).add(u.name).str());         // expect: user.name -> acme
  acme::send(Builder{}.add(u.plan).str());
  Counting c;
  c.add(u.email);
  acme::send(c.str());                                         // expect: user.contact.email -> acme
  acme::send(c.n);
  Grid g;
  g[1, 0] = u.phone;
  acme::send(g[1, 0]);                                         // expect: user.contact.phone_number -> acme
  acme::send(Upper{}(u.name));                                 // expect: user.name -> acme
  acme::send(Upper::operator()(u.plan));
  acme::send(tagged<"mail">(u.email));                         // expect: user.contact.email -> acme
  acme::send(tagged<"plan">(u.plan));
  acme::send(square(u.id));
  acme::send(name(Level::warn));
  auto p = pipeline([](std::string s) { return s + "1"; }, [](std::string s) { return s + "2"; });
  acme::send(p(u.name));                                       // expect: user.name -> acme
  acme::send(p(u.plan));
  acme::send(make<std::string>(u.phone));                      // expect: user.contact.phone_number -> acme
  acme::send(make<Config>(u.plan, u.name, 1).user);            // expect: user.name -> acme
  acme::send(make<Config>(u.plan, u.name, 1).host);
  Config cfg{.user = u.name, .port = 8080};
  acme::send(cfg.user);                                        // expect: user.name -> acme
  acme::send(cfg.host);
  acme::send(cfg.port);
  Visitor v{[](int x) { acme::send(x); }, [](const std::string& s) { acme::send(s); }};   // expect: user.name -> acme
  v(u.id);
  v(u.name);
  acme::send(fact(u.id));
  acme::send(repeat(u.email, 2));                              // expect: user.contact.email -> acme
  acme::send(repeat(u.plan, 2));
  acme::send(all({u.plan, u.name}, std::make_index_sequence<2>{}));   // expect: user.name -> acme
  Node<std::string> a{u.plan, {}}, b{u.name, {}};
  acme::send(a.value);
  a.next = std::ref(b);
  acme::send(a.next->get().value);                             // expect: user.name -> acme
  auto [x, y, z] = std::array{u.plan, u.name, u.plan};
  acme::send(y);                                               // expect: user.name -> acme
  auto first = [](auto&& h, auto&&...) -> decltype(auto) { return std::forward<decltype(h)>(h); };
  acme::send(first(u.plan, u.name, u.email));
  acme::send(first(u.phone, u.name));                          // expect: user.contact.phone_number -> acme
  std::vector<std::function<std::string()>> thunks;
  for (const std::string& s : {u.plan, u.email}) thunks.push_back([s] { return s; });
  for (auto& t : thunks) acme::send(t());                      // expect: user.contact.email -> acme
  const auto size = [&]<std::size_t N>(const std::array<std::string, N>&) { return N; }(std::array{u.name, u.plan});
  acme::send(size);
}
