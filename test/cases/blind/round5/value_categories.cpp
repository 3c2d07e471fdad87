// Lvalues, xvalues and prvalues: which object a call gets hold of.
#include "svc.h"

#include <string>
#include <utility>

namespace {

struct Note {
  std::string text;
  std::string& get() & { return text; }
  const std::string& get() const& { return text; }
  std::string get() && { return std::move(text); }
  const std::string get() const&& = delete;
};

struct Picky {
  std::string last;
  void put(const std::string& s) & { last = "copy:" + s; }
  void put(std::string&& s) & { last = std::move(s); }
  void put(const char*) & { last = "literal"; }
  void put(...) && {}
};

Note make(std::string s) { return Note{std::move(s)}; }

std::string& pick(std::string& a, std::string&) { return a; }
std::string&& forward_it(std::string& s) { return static_cast<std::string&&>(s); }
const std::string& longest(const std::string& a, const std::string& b) { return a.size() < b.size() ? b : a; }

struct Counter {
  int copies = 0;
  std::string body;
  Counter() = default;
  explicit Counter(std::string b) : body(std::move(b)) {}
  Counter(const Counter& o) : copies(o.copies + 1), body(o.body) {}
  Counter(Counter&& o) noexcept : copies(o.copies), body(std::exchange(o.body, "")) {}
  Counter& operator=(Counter o) noexcept {
    std::swap(copies, o.copies);
    body.swap(o.body);
    return *this;
  }
};

template <class T>
const char* kind(T&&) {
  if constexpr (std::is_lvalue_reference_v<T>)
    return "lvalue";
  else
    return "rvalue";
}

}  // namespace

void categories(const Customer& c) {
  Note a{c.email};
  acme::send(a.get());               // expect: user.contact.email -> acme
  std::string taken = std::move(a).get();
  acme::send(taken);                 // expect: user.contact.email -> acme
  a.get() = "empty";
  acme::send(a.get());               // silent
  acme::send(a.text.size());         // silent
  acme::send(make(c.name).get());    // expect: user.name -> acme
  acme::send(make(c.tier).get());    // silent
  acme::send(make(c.tier).text);     // silent
  acme::send(make(c.phone).text);    // expect: user.contact.phone_number -> acme

  std::string x = c.email;
  std::string y = "plain";
  pick(y, x) += "!";
  acme::send(y);  // silent
  pick(y, x) = x;
  acme::send(y);  // expect: user.contact.email -> acme
  y = "again";
  std::string z = forward_it(x);
  acme::send(z);  // expect: user.contact.email -> acme
  x = "reused";
  acme::send(x);  // silent
  acme::send(longest(y, x));       // silent
  acme::send(longest(y, c.name));  // expect: user.name -> acme

  Picky p;
  p.put(c.email);
  acme::send(p.last);  // expect: user.contact.email -> acme
  p.put("x");
  acme::send(p.last);  // silent
  p.put(std::string(c.phone));
  acme::send(p.last);  // expect: user.contact.phone_number -> acme
  p.put(c.tier);
  acme::send(p.last);  // silent

  Counter one(c.name);
  Counter two = one;
  Counter three = std::move(one);
  acme::send(two.copies);   // silent
  acme::send(two.body);     // expect: user.name -> acme
  acme::send(three.body);   // expect: user.name -> acme
  acme::send(one.body);     // silent
  two = Counter("fresh");
  acme::send(two.body);     // silent
  one = three;
  acme::send(one.body);     // expect: user.name -> acme
  one = Counter();
  acme::send(one.body);     // silent

  const std::string& bound = std::string("to ") + c.email;
  acme::send(bound);              // expect: user.contact.email -> acme
  acme::send(kind(c.email));      // silent
  acme::send(kind(std::string(c.email)));  // silent
  auto&& u = c.tier;
  auto&& v = std::string(c.name);
  acme::send(u);  // silent
  acme::send(v);  // expect: user.name -> acme
  decltype(auto) w = (a.text);
  w = c.phone;
  acme::send(a.text);  // expect: user.contact.phone_number -> acme
  decltype(auto) copy = std::string(a.text);
  a.text.clear();
  acme::send(copy);    // expect: user.contact.phone_number -> acme
  acme::send(w);       // silent
}
