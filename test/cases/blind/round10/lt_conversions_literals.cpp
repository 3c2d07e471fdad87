// Conversion functions, converting constructors, ref-qualified and const overloads, user-defined literals, explicit casts.
#include "svc.h"

#include <string>
#include <utility>

namespace {

class Contact {
 public:
  Contact(const std::string& mail, int rank) : mail_(mail), rank_(rank) {}
  operator const std::string&() const { return mail_; }
  explicit operator int() const { return rank_; }
  explicit operator bool() const { return !mail_.empty(); }

 private:
  std::string mail_;
  int rank_;
};

struct Title {
  Title(const char* s) : text(s) {}
  Title(const Contact&) : text("contact") {}
  std::string text;
};

class Slot {
 public:
  explicit Slot(std::string v) : value_(std::move(v)) {}
  std::string read() const& { return value_; }
  std::string read() && { return std::move(value_); }
  const char* kind() const { return "const"; }
  const char* kind() { return value_.c_str(); }

 private:
  std::string value_;
};

struct Route {
  std::string path;
  std::string operator/(const std::string& s) const { return path + "/" + s; }
};
Route operator""_route(const char* s, std::size_t n) { return {std::string(s, n)}; }
std::string operator""_times(unsigned long long n) { return std::string(static_cast<std::size_t>(n), '*'); }
template <char... Cs>
std::string operator""_digits() {
  return {Cs...};
}

std::string title_of(const Title& t) { return t.text; }
std::string text_of(const std::string& s) { return s; }

void conversion_functions(const Customer& c) {
  Contact k(c.email, 3);
  acme::send(text_of(k));  // expect: user.contact.email -> acme
  acme::send(static_cast<int>(k));  // silent: converts to the rank
  acme::send(static_cast<bool>(k));  // silent: emptiness
  const std::string& alias = k;
  acme::send(alias);  // expect: user.contact.email -> acme
}

void converting_constructors(const Customer& c) {
  acme::send(title_of(c.name.c_str()));  // expect: user.name -> acme
  acme::send(title_of(Contact(c.email, 1)));  // silent: this constructor ignores its argument
}

void qualified_overloads(const Customer& c) {
  Slot s(c.phone);
  const Slot& view = s;
  acme::send(view.kind());  // silent: the const overload is a constant
  acme::send(s.kind());  // expect: user.contact.phone_number -> acme
  acme::send(std::move(s).read());  // expect: user.contact.phone_number -> acme
  s = Slot("new");
  acme::send(s.read());  // silent: a new value was assigned
}

void literals(const Customer& c) {
  acme::send("users"_route / c.name);  // expect: user.name -> acme
  acme::send("users"_route / c.tier);  // silent: not personal data
  acme::send(5_times);  // silent: a constant
  acme::send(123_digits + c.tier);  // silent: constants and the tier
}

void casts(const Customer& c) {
  const void* erased = &c.email;
  acme::send(*static_cast<const std::string*>(erased));  // expect: user.contact.email -> acme
  erased = &c.tier;
  acme::send(*static_cast<const std::string*>(erased));  // silent: points to the tier now
}

}  // namespace

int main() {
  Customer c = load_customer(1);
  conversion_functions(c);
  converting_constructors(c);
  qualified_overloads(c);
  literals(c);
  casts(c);
}
