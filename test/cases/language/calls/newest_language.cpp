// flags: -std=c++23 -stdlib=libc++
// C++23 and late C++20: deducing this, static operators, multidimensional subscripts, if consteval, print, flat_map.
#include "case.h"

#include <array>
#include <chrono>
#include <cstddef>
#include <expected>
#include <flat_map>
#include <format>
#include <iterator>
#include <map>
#include <memory>
#include <optional>
#include <ranges>
#include <source_location>
#include <span>
#include <string>
#include <string_view>
#include <tuple>
#include <utility>
#include <variant>
#include <vector>

struct Builder {
  std::string text;
  template <class Self>
  auto&& add(this Self&& self, const std::string& s) {
    self.text += s;
    return std::forward<Self>(self);
  }
  std::string build(this const Builder& self) { return self.text; }
};

struct Shouter {
  static std::string operator()(const std::string& s) { return s + "!"; }
};
struct Muter {
  static std::string operator()(const std::string&) { return "..."; }
};

class Grid {
 public:
  std::string& operator[](std::size_t r, std::size_t c) { return cells_[r * 2 + c]; }

 private:
  std::array<std::string, 4> cells_;
};

template <class Derived>
struct Named {
  std::string show(this const Derived& self) { return self.label(); }
};
struct WithName : Named<WithName> {
  std::string n;
  std::string label() const { return n; }
};
struct WithoutName : Named<WithoutName> {
  std::string n;
  std::string label() const { return "anonymous"; }
};

struct Config {
  std::string host = "localhost";
  int port = 80;
  std::string owner;
};

std::expected<User, std::string> load(int id) {
  if (id < 1) return std::unexpected(std::string("bad id"));
  return load_user(id);
}

std::expected<std::string, std::string> mailOf(const User& u) {
  if (u.email.empty()) return std::unexpected(u.plan);
  return u.email;
}

template <class... Ts>
struct Match : Ts... {
  using Ts::operator()...;
};

constexpr std::string_view pickAt(std::string_view s, bool whole) {
  if consteval {
    return "static";
  } else {
    return whole ? s : s.substr(1);
  }
}

std::string where(std::source_location at = std::source_location::current()) { return at.function_name(); }

template <auto Member>
struct Getter {
  template <class T>
  decltype(auto) operator()(T&& t) const {
    return std::forward<T>(t).*Member;
  }
};

int main() {
  User u = load_user(1);
  Builder b;
  b.add("x").add(u.name);
  acme::send(b.build());                       // expect: user.name -> acme
  acme::send(Builder{}.add("a").add(u.plan).build());

  acme::send(Shouter{}(u.email));              // expect: user.contact.email -> acme
  acme::send(Muter{}(u.email));
  Grid g, h;
  g[1, 0] = u.phone;
  h[1, 0] = u.plan;
  acme::send(g[1, 0]);                         // expect: user.contact.phone_number -> acme
  acme::send(h[1, 0]);

  WithName wn;
  wn.n = u.name;
  WithoutName wo;
  wo.n = u.name;
  acme::send(wn.show());                       // expect: user.name -> acme
  acme::send(wo.show());

  Config c{.port = 8080, .owner = u.email};
  acme::send(c.host);
  acme::send(c.port);
  acme::send(c.owner);                         // expect: user.contact.email -> acme

  auto mail = load(1).and_then(mailOf);
  acme::send(mail.value_or("none"));           // expect: user.contact.email -> acme
  auto plan = load(1).transform([](const User& x) { return x.plan; });
  acme::send(*plan);
  auto err = load(0).transform_error([&](const std::string& e) { return e + u.phone; });
  if (!err) acme::send(err.error());           // expect: user.contact.phone_number -> acme
  auto length = load(1).transform([](const User& x) { return x.name.size() % 2 == 0; });
  acme::send(*length);

  std::variant<std::string, User, int> v = u;
  auto text = std::visit(Match{[](const std::string& s) { return s; }, [](const User& x) { return x.plan; },
                               [](int) { return std::string("n"); }}, v);
  acme::send(text);
  v = u.name;
  auto other = std::visit(Match{[](const std::string& s) { return s; }, [](const User& x) { return x.plan; },
                                [](int) { return std::string("n"); }}, v);
  acme::send(other);                           // expect: user.name -> acme

  acme::send(pickAt(u.name, true));            // expect: user.name -> acme
  constexpr auto fixed = pickAt("abc", true);
  acme::send(fixed);
  acme::send(where());

  auto fact = [](this auto self, int n, const std::string& s) -> std::string { return n == 0 ? s : self(n - 1, s); };
  acme::send(fact(3, u.name));                 // expect: user.name -> acme
  acme::send(fact(3, u.plan));

  std::flat_map<std::string, std::string> fm;
  fm["mail"] = u.email;
  std::flat_map<std::string, std::string> fp;
  fp.emplace("plan", u.plan);
  acme::send(fm["mail"]);                      // expect: user.contact.email -> acme
  acme::send(fm.find("mail")->second);         // expect: user.contact.email -> acme
  acme::send(fp.at("plan"));
  for (auto&& [k, val] : fm) {
    acme::send(k);
    acme::send(val);                           // expect: user.contact.email -> acme
  }

  acme::send(Getter<&User::name>{}(u));        // expect: user.name -> acme
  acme::send(Getter<&User::plan>{}(u));
  auto [first, second] = std::pair(u.plan, u.phone);
  auto swapLambda = [first, second] { return std::pair(second, first); };
  acme::send(swapLambda().first);              // expect: user.contact.phone_number -> acme
  acme::send(swapLambda().second);
  std::array ids{u.id, 2, 3};
  acme::send(ids[0]);
  std::string s = u.name;
  s.resize_and_overwrite(3, [](char* p, std::size_t n) { return n; });
  std::optional<std::string> o;
  o = u.email;
  o.and_then([](const std::string& x) -> std::optional<int> {
    acme::send(x);                             // expect: user.contact.email -> acme
    return 1;
  });
  acme::send(u.name.contains("x"));
  acme::send(std::to_underlying(std::byte{3}));
  std::string joined;
  for (auto&& part : std::views::join_with(std::vector<std::string>{u.plan, "b"}, ',')) joined += part;
  acme::send(joined);
  std::string joinedNames;
  for (auto&& ch : std::vector<std::string>{u.name, "b"} | std::views::join_with('-')) joinedNames.push_back(ch);
  acme::send(joinedNames);                     // expect: user.name -> acme
  for (auto [i, p] : std::views::zip(std::views::iota(0), std::vector<std::string>{u.phone})) {
    acme::send(i);
    acme::send(p);                             // expect: user.contact.phone_number -> acme
  }
}
