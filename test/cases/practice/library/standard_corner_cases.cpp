// valarray, bitset, initializer_list, span, source positions, hash and type names, clocks, random choices.
#include "case.h"

#include <chrono>
#include <functional>
#include <initializer_list>
#include <limits>
#include <memory_resource>
#include <random>
#include <source_location>
#include <string_view>
#include <typeinfo>
#include <utility>
#include <valarray>
#include <vector>

static std::string concat(std::initializer_list<std::string_view> parts) {
  std::string out;
  for (std::string_view p : parts) out.append(p);
  return out;
}
static std::string where(const std::string&, std::source_location l = std::source_location::current()) {
  return std::string(l.function_name()) + std::to_string(l.line());
}
struct Tags {
  Tags(std::initializer_list<std::string> t) : all(t) {}
  std::vector<std::string> all;
};

int main() {
  User u = load_user(1);
  acme::send(concat({u.plan, "-", "x"}));
  acme::send(concat({u.plan, "-", u.email}));  // expect: user.contact.email -> acme
  acme::send(where(u.email));
  acme::send(typeid(u.email).name());
  acme::send(sizeof(u.email));
  acme::send(noexcept(u.email.size()));
  Tags t{u.plan, "b"}, s{u.name, "b"};
  acme::send(t.all[0]);
  acme::send(s.all[0]);  // expect: user.name -> acme
  std::valarray<int> years{birth_year(1), 3};
  acme::send(years.sum());  // expect: user.demographic.date_of_birth -> acme
  years = 0;
  std::valarray<int> flat(1, 3);
  acme::send(flat.sum());
  std::pmr::monotonic_buffer_resource pool;
  std::pmr::string ps("text", &pool), pe(u.email, &pool);
  acme::send(ps.c_str());
  acme::send(pe.c_str());  // expect: user.contact.email -> acme
  std::pmr::vector<std::pmr::string> pv(&pool);
  pv.push_back("p");
  acme::send(pv.back().c_str());
  std::mt19937 rng(7);
  acme::send(static_cast<unsigned>(rng()));
  std::string_view sv = u.phone;
  acme::send(std::string(sv.substr(2)));  // expect: user.contact.phone_number -> acme
  sv = "none";
  acme::send(std::string(sv));
  acme::send(std::min(u.plan, std::string("m")));
  acme::send(std::min({u.plan, u.name}));  // expect: user.name -> acme
  acme::send(std::clamp(birth_year(1), 1900, 2000));  // expect: user.demographic.date_of_birth -> acme
  acme::send(std::numeric_limits<int>::max());
  acme::send(std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::seconds(3)).count());
}
