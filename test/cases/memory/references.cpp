// References as aliases, in locals, members, returned, in loops and bindings.
#include "case.h"

#include <functional>
#include <tuple>
#include <utility>
#include <vector>

struct Slot {
  std::string text;
  std::string& ref() { return text; }
  const std::string& view() const { return text; }
};

struct View {
  const User& user;
  std::string& out;
  void run() { out = user.name; }
};

static std::string& pick(std::string& a, std::string& b, bool first) { return first ? a : b; }
static void fill(std::string& to, const std::string& from) { to = from; }
static void count(int& n, const std::string& text) { n = static_cast<int>(text.size()); }
template <class T>
static void exchange(T& a, T& b) {
  T t = std::move(a);
  a = std::move(b);
  b = std::move(t);
}

int main() {
  User u = load_user(1);
  std::string a = "a", b = "b";
  std::string& alias = a;
  alias = u.email;
  acme::send(a);  // expect: user.contact.email -> acme
  alias = "x";
  acme::send(a);
  alias = b;
  alias = u.name;
  acme::send(b);
  acme::send(a);  // expect: user.name -> acme

  std::string x = "x", y = "y";
  pick(x, y, u.id > 1) = u.email;
  acme::send(x);  // expect: user.contact.email -> acme
  acme::send(y);  // expect: user.contact.email -> acme

  Slot s, t;
  s.ref() = u.phone;
  acme::send(s.view());  // expect: user.contact.phone_number -> acme
  acme::send(t.view());
  fill(t.ref(), u.name);
  acme::send(t.text);  // expect: user.name -> acme

  std::string out;
  View v{u, out};
  v.run();
  acme::send(out);  // expect: user.name -> acme

  std::string first = u.email, second = "plain";
  exchange(first, second);
  acme::send(first);
  acme::send(second);  // expect: user.contact.email -> acme

  int n = 0;
  count(n, u.email);
  acme::send(n);

  std::vector<Slot> slots(3);
  for (Slot& each : slots) each.text = u.plan;
  acme::send(slots[0].text);
  for (auto& [text] : slots) text = u.email;
  acme::send(slots[1].text);  // expect: user.contact.email -> acme

  auto& [id, plan, email, name, phone] = u;
  acme::send(id);
  acme::send(plan);
  acme::send(email);  // expect: user.contact.email -> acme
  std::string p, q;
  std::tie(p, q) = std::make_pair(u.plan, u.name);
  acme::send(p);
  acme::send(q);  // expect: user.name -> acme

  const std::string& bound = sha256(u.email);
  acme::send(bound);  // expect: user.contact.email -> acme via hash
  std::string&& moved = std::move(u.name);
  acme::send(moved);  // expect: user.name -> acme
  std::reference_wrapper<std::string> wrapped = a;
  wrapped.get() = u.plan;
  acme::send(a);
}
