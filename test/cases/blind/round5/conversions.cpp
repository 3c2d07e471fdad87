// Conversion functions, converting constructors, chains of them, user-defined literals, casts.
#include "svc.h"

#include <chrono>
#include <cstdint>
#include <memory>
#include <sstream>
#include <string>
#include <string_view>
#include <vector>

namespace {

class Email {
 public:
  explicit Email(std::string s) : raw_(std::move(s)) {}
  operator std::string_view() const { return raw_; }
  explicit operator bool() const { return !raw_.empty(); }
  explicit operator std::size_t() const { return raw_.size(); }

 private:
  std::string raw_;
};

struct Wrapper {
  std::string held;
  Wrapper(const char* s) : held(s) {}
  Wrapper(std::string s) : held(std::move(s)) {}
  Wrapper(const Email& e) : held(std::string_view(e)) {}
  operator const std::string&() const { return held; }
};

struct Redacted {
  std::string shown = "***";
  Redacted(const Wrapper& w) : n(w.held.size()) {}
  operator std::string() const { return shown; }
  std::size_t n;
};

std::string take(Wrapper w) { return w.held; }
std::string take_redacted(const Redacted& r) { return r; }

struct Tagged {
  const char* tag;
  std::string text;
};
Tagged operator""_tag(const char* s, std::size_t) { return {s, "none"}; }
long double operator""_km(long double v) { return v * 1000; }
Tagged operator+(Tagged t, const std::string& s) {
  t.text = s;
  return t;
}

struct Animal {
  std::string name = "animal";
  virtual ~Animal() = default;
};
struct Dog : Animal {
  std::string owner;
};
struct Meters {
  long v;
  template <class T>
  operator T() const {
    return static_cast<T>(v);
  }
};

}  // namespace

void conversions(const Customer& c) {
  Email e(c.email);
  acme::send(std::string_view(e));             // expect: user.contact.email -> acme
  acme::send(static_cast<bool>(e));            // silent
  acme::send(static_cast<std::size_t>(e));     // silent
  acme::send(e ? "yes" : "no");                // silent
  acme::send(take(e));                         // expect: user.contact.email -> acme
  acme::send(take("lit"));                     // silent
  acme::send(take(c.tier));                    // silent
  acme::send(take(c.name));                    // expect: user.name -> acme
  Wrapper w = c.phone;
  const std::string& ref = w;
  acme::send(ref);                             // expect: user.contact.phone_number -> acme
  acme::send(take_redacted(w));                // silent
  acme::send(Redacted(w).n);                   // silent
  w = "x";
  acme::send(ref);                             // silent
  Tagged t = "mail"_tag + c.email;
  acme::send(t.tag);                           // silent
  acme::send(t.text);                          // expect: user.contact.email -> acme
  acme::send(("n"_tag).text);                  // silent
  acme::send(static_cast<double>(4.2_km));     // silent
  using namespace std::string_literals;
  using namespace std::chrono_literals;
  acme::send("a"s + c.tier);                   // silent
  acme::send("a"s + c.name);                   // expect: user.name -> acme
  acme::send((5s).count());                    // silent

  Dog dog;
  dog.owner = c.name;
  Animal& animal = dog;
  acme::send(animal.name);                       // silent
  acme::send(static_cast<Dog&>(animal).owner);   // expect: user.name -> acme
  if (auto* d = dynamic_cast<Dog*>(&animal)) acme::send(d->owner);  // expect: user.name -> acme
  Animal sliced = dog;
  acme::send_object(sliced);                     // silent
  std::shared_ptr<Animal> sp = std::make_shared<Dog>(dog);
  acme::send(std::static_pointer_cast<Dog>(sp)->owner);  // expect: user.name -> acme
  acme::send(sp->name);                          // silent
  const void* v = &c.email;
  acme::send(*static_cast<const std::string*>(v));  // expect: user.contact.email -> acme
  v = &c.tier;
  acme::send(*static_cast<const std::string*>(v));  // silent
  auto bits = reinterpret_cast<std::uintptr_t>(&c.name);
  acme::send(*reinterpret_cast<const std::string*>(bits));  // expect: user.name -> acme
  const char* p = c.tier.c_str();
  const_cast<char*>(p)[0] = 'x';
  acme::send(p);  // silent
  const auto* bytes = reinterpret_cast<const unsigned char*>(c.email.data());
  acme::send(bytes[0]);  // expect: user.contact.email -> acme
  Meters m{std::stol(c.phone)};
  int i = m;
  acme::send(i);  // expect: user.contact.phone_number -> acme
  double d2 = Meters{4};
  acme::send(d2);  // silent
  std::string from_bytes(c.phone.begin(), c.phone.end());
  acme::send(from_bytes);  // expect: user.contact.phone_number -> acme
  std::string filler(c.phone.size(), '#');
  acme::send(filler);  // silent
  std::ostringstream os;
  os << std::string_view(e) << 5;
  acme::send(os.str());  // expect: user.contact.email -> acme
  os.str("");
  os << c.tier;
  acme::send(os.str());  // silent
  std::vector<std::string> vs(3, c.name);
  acme::send(vs[1]);  // expect: user.name -> acme
}
