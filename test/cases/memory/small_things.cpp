// One line or two for each of many small constructs of C++ memory.
#include "case.h"

#include <algorithm>
#include <cstring>
#include <deque>
#include <functional>
#include <initializer_list>
#include <iterator>
#include <list>
#include <map>
#include <memory>
#include <numeric>
#include <set>
#include <sstream>
#include <string>
#include <utility>
#include <variant>
#include <vector>

struct Base {
  std::string label;
  virtual ~Base() = default;
  virtual void set(const std::string& s) { label = s; }
};
struct Left : virtual Base {
  std::string left;
};
struct Right : virtual Base {
  std::string right;
};
struct Bottom : Left, Right {
  void set(const std::string& s) override { right = s; }
};
struct Ref {
  std::string& to;
  void put(std::string s) { to = std::move(s); }
};
struct Builder {
  std::string out;
  Builder& operator<<(const std::string& s) {
    out += s;
    return *this;
  }
  operator std::string() const { return out; }
};
template <class T>
struct Handle {
  T* p = nullptr;
  T* operator->() const { return p; }
  T& operator*() const { return *p; }
  explicit operator bool() const { return p != nullptr; }
};
template <class... Ts>
std::string concat(const Ts&... ts) {
  std::string out;
  ((out += ts), ...);
  return out;
}
static void each(std::initializer_list<std::string*> all, const std::string& v) {
  for (std::string* s : all) *s = v;
}
static std::string& global() {
  static std::string g = "g";
  return g;
}
static std::pair<std::string*, bool> locate(std::map<std::string, std::string>& m, const std::string& k) {
  auto [it, fresh] = m.try_emplace(k);
  return {&it->second, fresh};
}

int main() {
  User u = load_user(1);
  Bottom b;
  Base& base = b;
  base.set(u.name);
  acme::send(b.right);  // expect: user.name -> acme
  acme::send(b.label);
  b.Base::set(u.email);
  acme::send(static_cast<Left&>(b).label);  // expect: user.contact.email -> acme
  acme::send(b.left);
  std::string target;
  Ref r{target};
  r.put(u.phone);
  acme::send(target);  // expect: user.contact.phone_number -> acme
  Builder builder;
  builder << "a" << u.email << "b";
  std::string built = builder;
  acme::send(built);  // expect: user.contact.email -> acme
  Handle<User> h{&u};
  acme::send(h->email);  // expect: user.contact.email -> acme
  acme::send((*h).plan);
  if (h) acme::send(h->id);
  acme::send(concat(u.plan, std::string("/"), u.name));  // expect: user.name -> acme
  acme::send(concat(u.plan, std::string("/")));
  std::string x, y, z;
  each({&x, &y}, u.name);
  acme::send(x);  // expect: user.name -> acme
  acme::send(z);
  global() = u.email;
  acme::send(global());  // expect: user.contact.email -> acme
  std::map<std::string, std::string> m, n;
  *locate(m, "k").first = u.name;
  acme::send(m["k"]);  // expect: user.name -> acme
  *locate(n, "k").first = u.plan;
  acme::send(n["k"]);
  acme::send(static_cast<int>(locate(m, u.name).second));
  std::vector<User> team(3);
  team[1] = u;
  acme::send(team[1].name);  // expect: user.name -> acme
  acme::send(team[1].plan);
  std::vector<const User*> views;
  for (const User& t : team) views.push_back(&t);
  std::sort(views.begin(), views.end(), [](const User* a, const User* c) { return a->id < c->id; });
  acme::send(views.front()->email);  // expect: user.contact.email -> acme
  acme::send(views.front()->id);
  std::deque<std::string> window;
  window.push_front(u.phone);
  window.emplace_back("x");
  std::string oldest = std::move(window.front());
  acme::send(oldest);  // expect: user.contact.phone_number -> acme
  std::list<std::string> chain{"a"};
  chain.insert(chain.begin(), u.email);
  acme::send(*chain.begin());  // expect: user.contact.email -> acme
  chain.clear();
  chain.push_back("b");
  acme::send(chain.front());
  std::variant<int, std::string> v = u.name;
  acme::send(std::get<std::string>(v));  // expect: user.name -> acme
  v = 3;
  acme::send(std::get<int>(v));
  char raw[32];
  std::copy_n(u.name.begin(), 8, raw);
  raw[8] = 0;
  acme::send(raw);  // expect: user.name -> acme
  std::fill(std::begin(raw), std::end(raw), 'x');
  std::string digits;
  for (char c : u.phone)
    if (c >= '0' && c <= '9') digits.push_back(c);
  acme::send(digits);  // expect: user.contact.phone_number -> acme
  int sum = std::accumulate(u.phone.begin(), u.phone.end(), 0);
  acme::send(sum);  // expect: user.contact.phone_number -> acme
  std::ostringstream os;
  os << "id=" << u.id;
  acme::send(os.str());
  os << " mail=" << u.email;
  acme::send(os.str());  // expect: user.contact.email -> acme
  auto* made = new std::string(u.name);
  std::unique_ptr<std::string> owner(made);
  made = nullptr;
  acme::send(*owner);  // expect: user.name -> acme
  owner.reset(new std::string("plain"));
  acme::send(*owner);
  std::string s = u.email;
  std::string& same = s;
  same.assign("nobody");
  acme::send(s);
  std::set<std::string> seen{u.plan};
  acme::send(*seen.begin());
  seen.insert(u.name);
  acme::send(*seen.rbegin());  // expect: user.name -> acme
}
