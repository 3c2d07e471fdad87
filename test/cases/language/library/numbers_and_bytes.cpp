// A mixture: bit casts, spans of bytes, string tables, tagged pointers to members, chrono, enums, initialiser lists.
#include "case.h"

#include <any>
#include <array>
#include <bit>
#include <charconv>
#include <chrono>
#include <cmath>
#include <complex>
#include <cstdint>
#include <cstring>
#include <ctime>
#include <functional>
#include <initializer_list>
#include <iomanip>
#include <map>
#include <numeric>
#include <optional>
#include <random>
#include <ratio>
#include <set>
#include <span>
#include <sstream>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <valarray>
#include <variant>
#include <vector>

struct Profile {
  PII(user.name) std::string name;
  PII(user.demographic.age) int age = 0;
  PII(user.location) double lat = 0;
  PII(user.demographic.date_of_birth) std::chrono::year_month_day born;
  PII(user.demographic.gender) char sex = 'x';
  std::string team;
  double score = 0;
  bool active = false;
};

enum class Field { Name, Team };

template <Field F>
std::string get(const Profile& p) {
  if constexpr (F == Field::Name) return p.name;
  else return p.team;
}
std::string get(const Profile& p, Field f) {
  switch (f) {
    case Field::Name: return p.name;
    case Field::Team: return p.team;
  }
  return "";
}

const char* bucket(int age) {
  if (age < 18) return "minor";
  if (age < 65) return "adult";
  return "senior";
}
int roundAge(int age) { return age / 10 * 10; }

std::string join(std::initializer_list<std::string_view> parts, char sep = ',') {
  std::string out;
  for (auto p : parts) {
    if (!out.empty()) out += sep;
    out += p;
  }
  return out;
}

class Properties {
 public:
  template <class T>
  void set(const std::string& k, T v) { values_[k] = std::move(v); }
  template <class T>
  T get(const std::string& k, T fallback = {}) const {
    auto it = values_.find(k);
    if (it == values_.end()) return fallback;
    return std::any_cast<T>(it->second);
  }
  bool has(const std::string& k) const { return values_.count(k) > 0; }

 private:
  std::map<std::string, std::any> values_;
};

struct Packed {
  std::uint32_t age : 8;
  std::uint32_t flags : 8;
};

std::vector<std::byte> bytesOf(std::string_view s) {
  auto b = std::as_bytes(std::span(s.data(), s.size()));
  return {b.begin(), b.end()};
}

template <class T>
T clampTo(T v, T lo, T hi) {
  return v < lo ? lo : hi < v ? hi : v;
}

Profile load();

int main() {
  Profile p = load();
  acme::send(get<Field::Name>(p));        // expect: user.name -> acme
  acme::send(get<Field::Team>(p));
  acme::send(get(p, Field::Name));        // expect: user.name -> acme
  acme::send(bucket(p.age));
  acme::send(roundAge(p.age));            // expect: user.demographic.age -> acme
  acme::send(p.age > 18);
  acme::send(p.age + 1);                  // expect: user.demographic.age -> acme
  acme::send(static_cast<double>(p.age)); // expect: user.demographic.age -> acme
  acme::send(std::sqrt(p.lat));           // expect: user.location -> acme
  acme::send(std::isnan(p.lat));
  acme::send(std::round(p.score));
  acme::send(clampTo(p.age, 0, 99));      // expect: user.demographic.age -> acme
  acme::send(p.sex);                      // expect: user.demographic.gender -> acme
  acme::send(p.sex == 'f' ? "f" : "m");
  acme::send(p.active);
  acme::send(std::max(p.age, 18));        // expect: user.demographic.age -> acme
  acme::send(std::abs(p.lat - 3.0));      // expect: user.location -> acme
  acme::send(static_cast<int>(p.born.year()));   // expect: user.demographic.date_of_birth -> acme

  acme::send(join({p.team, "b"}));
  acme::send(join({"a", p.name}));        // expect: user.name -> acme
  Properties props, open;
  props.set("name", p.name);
  props.set("n", 3);
  open.set("team", p.team);
  acme::send(props.get<std::string>("name"));    // expect: user.name -> acme
  acme::send(props.has("name"));
  acme::send(open.get<std::string>("team", "none"));

  Packed packed{};
  packed.age = static_cast<std::uint32_t>(p.age);
  packed.flags = 3;
  acme::send(static_cast<int>(packed.age));      // expect: user.demographic.age -> acme
  acme::send(static_cast<int>(packed.flags));
  auto bytes = bytesOf(p.name);
  acme::send_bytes(bytes.data(), bytes.size());  // expect: user.name -> acme
  auto teamBytes = bytesOf(p.team);
  acme::send_bytes(teamBytes.data(), teamBytes.size());
  auto raw = std::bit_cast<std::uint64_t>(p.lat);
  acme::send(static_cast<unsigned long>(raw));   // expect: user.location -> acme
  float scoreBits = 0;
  float narrow = static_cast<float>(p.score);
  std::memcpy(&scoreBits, &narrow, sizeof narrow);
  acme::send(static_cast<double>(scoreBits));

  std::vector<int> ages{p.age, 30};
  acme::send(std::accumulate(ages.begin(), ages.end(), 0));   // expect: user.demographic.age -> acme
  acme::send(std::reduce(ages.begin(), ages.end()));          // expect: user.demographic.age -> acme
  acme::send(static_cast<int>(ages.size()));
  std::valarray<double> coords{p.lat, 1.0};
  acme::send(coords.sum());                                   // expect: user.location -> acme
  std::complex<double> z(p.lat, 0);
  acme::send(z.real());                                       // expect: user.location -> acme
  std::map<int, int> histogram;
  ++histogram[p.age];
  for (auto [age, count] : histogram) {
    acme::send(count);
    acme::send(age);                                          // expect: user.demographic.age -> acme
  }
  std::mt19937 gen(7);
  std::uniform_int_distribution<int> dist(0, 9);
  acme::send(dist(gen));
  auto start = std::chrono::steady_clock::now();
  std::string work = p.name + p.team;
  auto took = std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now() - start);
  acme::send(static_cast<long>(took.count()));
  std::variant<int, std::string> v = p.age;
  acme::send(std::get<int>(v));                               // expect: user.demographic.age -> acme
  v = p.team;
  acme::send(std::get<1>(v));
  std::optional<int> maybe = p.age > 3 ? std::optional(p.age) : std::nullopt;
  acme::send(maybe.value_or(0));                              // expect: user.demographic.age -> acme
  acme::send(maybe.has_value());
  std::ostringstream os;
  os << std::fixed << std::setprecision(2) << p.lat;
  acme::send(os.str());                                       // expect: user.location -> acme
  std::ostringstream clean;
  clean << std::setw(p.age) << p.team;
  acme::send(clean.str());
  int copy = p.age;
  copy = 0;
  acme::send(copy);
  int x = 1, y = p.age;
  std::swap(x, y);
  acme::send(x);                                              // expect: user.demographic.age -> acme
  acme::send(y);
  x ^= x;
  int digits = 0;
  for (int a = p.age; a > 0; a /= 10) ++digits;
  acme::send(digits);
  acme::send(std::string(static_cast<std::size_t>(p.age), '-'));
  acme::send(std::hash<std::string>{}(p.team));
  acme::send(std::popcount(static_cast<unsigned>(packed.flags)));
}
