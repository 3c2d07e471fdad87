// flags: -std=c++23 -stdlib=libc++
// optional, expected, variant, tuple, pair, smart pointers, string_view, span, maps of maps, monadic calls.
#include "case.h"

#include <array>
#include <bit>
#include <expected>
#include <list>
#include <map>
#include <memory>
#include <memory_resource>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <tuple>
#include <unordered_map>
#include <utility>
#include <vector>

std::optional<User> lookup(int id) {
  if (id < 0) return std::nullopt;
  return load_user(id);
}
std::expected<std::string, std::string> mailFor(const User& u) {
  if (u.id == 0) return std::unexpected("no mail for " + u.name);
  return u.email;
}
std::expected<int, std::string> idFor(const User& u) {
  if (u.id == 0) return std::unexpected(u.phone);
  return u.id;
}

struct Tree {
  std::string value;
  std::unique_ptr<Tree> left, right;
};
Tree* insert(Tree& root, std::string v) {
  root.left = std::make_unique<Tree>(Tree{std::move(v), nullptr, nullptr});
  return root.left.get();
}
std::string leftmost(const Tree& t) { return t.left ? leftmost(*t.left) : t.value; }

struct Shared : std::enable_shared_from_this<Shared> {
  std::string text;
  std::shared_ptr<Shared> self() { return shared_from_this(); }
};

std::string_view domain(std::string_view mail) { return mail.substr(mail.find('@') + 1); }
std::tuple<std::string, int, std::string> unpack(const User& u) { return {u.name, u.id, u.plan}; }

int main() {
  User u = load_user(1);
  auto found = lookup(4);
  acme::send(found.has_value());
  acme::send(found->plan);
  acme::send(found->email);                  // expect: user.contact.email -> acme
  acme::send(lookup(2).value_or(User{}).name);   // expect: user.name -> acme
  auto nameOpt = found.transform([](const User& x) { return x.name; });
  acme::send(*nameOpt);                      // expect: user.name -> acme
  auto planOpt = found.transform([](const User& x) { return x.plan; });
  acme::send(planOpt.value_or("none"));
  auto chained = found.and_then([](const User& x) -> std::optional<std::string> { return x.phone; }).or_else([] {
    return std::optional<std::string>("none");
  });
  acme::send(*chained);                      // expect: user.contact.phone_number -> acme
  nameOpt.reset();
  nameOpt = "fresh";
  acme::send(*nameOpt);

  auto mail = mailFor(u);
  if (mail) acme::send(*mail);               // expect: user.contact.email -> acme
  if (!mail) acme::send(mail.error());       // expect: user.name -> acme
  auto id = idFor(u);
  acme::send(id.value());
  acme::send(id.error());                    // expect: user.contact.phone_number -> acme
  auto sized = mailFor(u).transform([](const std::string& s) { return s.size() > 3; });
  acme::send(*sized);

  auto [n, i, p] = unpack(u);
  acme::send(n);                             // expect: user.name -> acme
  acme::send(i);
  acme::send(p);
  std::string x, y;
  std::tie(x, std::ignore, y) = unpack(u);
  acme::send(x);                             // expect: user.name -> acme
  acme::send(y);
  auto joined = std::tuple_cat(std::make_tuple(u.plan), std::make_tuple(u.email));
  acme::send(std::get<0>(joined));
  acme::send(std::get<1>(joined));           // expect: user.contact.email -> acme
  std::swap(x, y);
  acme::send(x);
  acme::send(y);                             // expect: user.name -> acme
  x = std::exchange(y, "none");
  acme::send(x);                             // expect: user.name -> acme
  acme::send(y);

  Tree root, plain;
  insert(root, u.name);
  insert(plain, u.plan)->value += "!";
  acme::send(leftmost(root));                // expect: user.name -> acme
  acme::send(leftmost(plain));
  acme::send(root.value);

  auto shared = std::make_shared<Shared>();
  auto alias = shared->self();
  alias->text = u.phone;
  acme::send(shared->text);                  // expect: user.contact.phone_number -> acme
  auto second = std::make_shared<Shared>();
  acme::send(second->text);
  std::weak_ptr<Shared> weak = shared;
  if (auto locked = weak.lock()) acme::send(locked->text);  // expect: user.contact.phone_number -> acme
  std::shared_ptr<std::string> part(shared, &shared->text);
  acme::send(*part);                         // expect: user.contact.phone_number -> acme
  *part = "x";
  acme::send(alias->text);

  std::map<std::string, std::map<std::string, std::string>> conf;
  conf["a"]["b"] = u.plan;
  acme::send(conf["a"]["b"]);
  std::map<std::string, std::map<std::string, std::string>> dirty;
  dirty["a"].insert_or_assign("b", u.email);
  acme::send(dirty.at("a").at("b"));         // expect: user.contact.email -> acme
  for (auto& [k, inner] : dirty)
    for (auto& [k2, v] : inner) {
      acme::send(k2);
      acme::send(v);                         // expect: user.contact.email -> acme
    }
  dirty["a"].clear();
  dirty.clear();
  acme::send(dirty["a"]["b"]);

  acme::send(domain(u.email));               // expect: user.contact.email -> acme
  acme::send(domain(u.plan));
  std::array<std::string, 2> pair{u.name, "x"};
  std::span<std::string> window(pair);
  acme::send(window.first(1)[0]);            // expect: user.name -> acme
  for (auto& w : window) w = "wiped";
  std::pmr::monotonic_buffer_resource pool;
  std::pmr::string ps(u.email.c_str(), &pool);
  std::pmr::vector<std::pmr::string> pv(&pool);
  pv.emplace_back(ps);
  acme::send(pv[0].c_str());                 // expect: user.contact.email -> acme
  std::pmr::vector<std::pmr::string> pclean(&pool);
  pclean.emplace_back(u.plan.c_str());
  acme::send(pclean[0].c_str());
  std::list<std::string> l1{u.name}, l2{"x"};
  l2.splice(l2.end(), l1);
  acme::send(l2.back());                     // expect: user.name -> acme
  std::unordered_map<int, std::unique_ptr<User>> cache;
  cache.try_emplace(1, std::make_unique<User>(u));
  acme::send(cache[1]->name);                // expect: user.name -> acme
  acme::send(cache[1]->plan);
  auto node = cache.extract(1);
  acme::send(node.mapped()->email);          // expect: user.contact.email -> acme
  acme::send(node.key());
}
