// Members, closures, visitors and owners hand on what they hold, and nothing else.
#include <cstring>
#include <functional>
#include <initializer_list>
#include <memory>
#include <optional>
#include <sstream>
#include <utility>
#include <variant>

#include "case.h"
struct Inh0 {
  std::string m;
  explicit Inh0(std::string s) : m(std::move(s)) {}
};
struct Bag {
  std::vector<std::string> v;
  Bag(std::initializer_list<std::string> l) : v(l) {}
};
struct Node {
  std::string val;
  std::unique_ptr<Node> next;
  explicit Node(std::string v, std::unique_ptr<Node> n = nullptr) : val(std::move(v)), next(std::move(n)) {}
};
struct Shape {
  virtual ~Shape() = default;
  virtual std::string label() const = 0;
};
struct Tagged : Shape {
  std::string t;
  explicit Tagged(std::string x) : t(std::move(x)) {}
  std::string label() const override { return t; }
};
struct Plain : Shape {
  std::string label() const override { return "plain"; }
};
struct Log {
  std::ostringstream os;
  template <class T>
  Log& operator<<(const T& t) {
    os << t;
    return *this;
  }
  ~Log() { acme::send(os.str()); }  // expect: user.contact.email -> acme
};
struct Cow {
  std::shared_ptr<std::string> p;
  Cow(std::string s) : p(std::make_shared<std::string>(std::move(s))) {}
  const std::string& get() const { return *p; }
};
struct Setter {
  std::string a;
  std::string Setter::*which = &Setter::a;
  void set(std::string v) { this->*which = std::move(v); }
};
struct Hidden {
  int x;
  struct {
    std::string in;
  } anon;
  union {
    int q;
    char c[4];
  };
};
template <class T, std::string T::*M>
const std::string& member(const T& t) {
  return t.*M;
}
template <class F>
auto twice(F&& f, const std::string& s) {
  return f(f(s));
}
std::string dflt(const std::string& a, const std::string& b = "none") { return a + b; }
constexpr int kRound = 3;
std::string lookup(const User& u, int k) {
  switch (k) {
    case 0:
      return u.plan;
    case kRound:
      return u.email;
  }
  return {};
}
void out(std::string& o, std::string* p, const User& u) {
  o = u.name;
  *p = u.phone;
}
std::string g_last;
struct Scope {
  std::string& ref;
  std::string val;
  ~Scope() { ref = val; }
};
int main() {
  User u = load_user(1);
  std::string* pa = new std::string[2]{u.phone, "a"};
  acme::send(pa[0]);  // expect: user.contact.phone_number -> acme
  std::optional<Inh0> oj(std::in_place, u.name);
  acme::send(oj->m);  // expect: user.name -> acme
  Bag bag{"x", u.email, "y"};
  acme::send(bag.v);  // expect: user.contact.email -> acme
  auto list = std::make_unique<Node>(u.name, std::make_unique<Node>("tail"));
  acme::send(list->val);  // expect: user.name -> acme
  acme::send(list->next->val);
  list = std::make_unique<Node>("head", std::move(list));
  acme::send(list->val);
  acme::send(list->next->val);  // expect: user.name -> acme
  std::vector<std::unique_ptr<Shape>> shapes;
  shapes.push_back(std::make_unique<Tagged>(u.email));
  for (auto& s : shapes) acme::send(s->label());  // expect: user.contact.email -> acme
  {
    std::unique_ptr<Shape> pl = std::make_unique<Plain>();
    acme::send(pl->label());
  }
  Log() << "user " << u.email;
  Log() << "plan " << u.plan;
  Cow cow(u.name);
  acme::send(cow.get());  // expect: user.name -> acme
  Setter st;
  st.set(u.email);
  acme::send(st.a);  // expect: user.contact.email -> acme
  Hidden hd{1, {u.name}, {2}};
  acme::send(hd.anon.in);  // expect: user.name -> acme
  acme::send(hd.x);
  acme::send(member<User, &User::email>(u));  // expect: user.contact.email -> acme
  acme::send(member<User, &User::plan>(u));
  acme::send(
      twice([](const std::string& s) { return "<" + s + ">"; }, u.phone));  // expect: user.contact.phone_number -> acme
  acme::send(dflt(u.plan));
  acme::send(dflt("q", u.name));  // expect: user.name -> acme
  acme::send(lookup(u, 3));       // expect: user.contact.email -> acme
  std::string o, p;
  out(o, &p, u);
  acme::send(o);  // expect: user.name -> acme
  acme::send(p);  // expect: user.contact.phone_number -> acme
  { Scope sc{g_last, u.email}; }
  acme::send(g_last);  // expect: user.contact.email -> acme
  std::variant<int, std::string> var = u.name;
  if (auto* s = std::get_if<std::string>(&var)) acme::send(*s);  // expect: user.name -> acme
  std::string arr[3];
  arr[u.id] = "x";
  acme::send(arr[1]);
  const std::string& ref = u.id ? u.email : u.plan;
  acme::send(ref);  // expect: user.contact.email -> acme
  std::string moved = std::exchange(u.name, "gone");
  acme::send(moved);  // expect: user.name -> acme
  auto [a, b] = std::pair<std::string, std::string>(u.plan, u.phone);
  acme::send(a);
  acme::send(b);  // expect: user.contact.phone_number -> acme
  [&](auto self, int n) -> void {
    if (n)
      self(self, n - 1);
    else
      acme::send(u.phone);  // expect: user.contact.phone_number -> acme
  }([](auto, int) {}, 0);
  std::function<std::string(int)> fs[2] = {[&](int) { return u.plan; }, [&](int) { return u.email; }};
  acme::send(fs[1](0));  // expect: user.contact.email -> acme
  char cbuf[32] = {};
  for (size_t i = 0; i < u.email.size(); i++) cbuf[i] = u.email[i] ^ 0x20;
  acme::send(cbuf);  // expect: user.contact.email -> acme
  std::strcpy(cbuf, "clean");
  acme::send(cbuf);
  if (std::string tmp = u.phone; !tmp.empty()) acme::send(tmp);  // expect: user.contact.phone_number -> acme
  int sum = 0;
  for (char c : u.phone) sum += c - '0';
  acme::send(sum);  // expect: user.contact.phone_number -> acme
  acme::send(static_cast<bool>(sum > 3));
  acme::send(static_cast<double>(sum) / 2);  // expect: user.contact.phone_number -> acme
}
