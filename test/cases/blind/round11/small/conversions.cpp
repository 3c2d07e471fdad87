// Converting constructors, conversion functions, casts and numbers made from text.
#include "svc.h"

#include <charconv>
#include <cstdint>
#include <string>

class Handle {
 public:
  Handle(int id) : id_(id) {}
  Handle(const User& u) : id_(u.id), owner_(u.name) {}
  operator int() const { return id_; }
  explicit operator bool() const { return !owner_.empty(); }
  explicit operator std::string() const { return owner_; }
  operator std::string_view() const { return tag_; }

 private:
  int id_;
  std::string owner_;
  std::string tag_ = "handle";
};

struct Base {
  virtual ~Base() = default;
  std::string title = "base";
};
struct Derived : Base {
  std::string mail;
};
struct Celsius {
  double degrees;
  explicit operator long() const { return static_cast<long>(degrees * 100); }
};

std::string text(std::string s) { return s; }
std::string ofView(std::string_view v) { return std::string(v); }

enum class Decade : int { Sixties = 196, Seventies = 197 };

int main() {
  User u = load_user(1);
  Handle h = u;
  acme::send(static_cast<int>(h));                       // silent
  acme::send(static_cast<bool>(h));                      // silent
  acme::send(ofView(h));                                 // silent
  acme::send(static_cast<std::string>(h));               // silent
  acme::send(h.operator std::string());                  // expect: user.name -> acme via none
  Handle plain = 7;
  acme::send(plain.operator std::string());              // silent

  acme::send(text(u.email.c_str()));                     // expect: user.contact.email -> acme via none
  acme::send(text(u.plan.c_str()));                      // silent
  const void* opaque = &u.email;
  acme::send(*static_cast<const std::string*>(opaque));  // expect: user.contact.email -> acme via none
  opaque = &u.plan;
  acme::send(*static_cast<const std::string*>(opaque));  // silent

  Derived d;
  d.mail = u.email;
  Base& b = d;
  acme::send(b.title);                                   // silent
  globex::send(static_cast<const Derived&>(b).mail);     // expect: user.contact.email -> globex via none
  if (auto* back = dynamic_cast<Derived*>(&b)) {
    globex::send(back->mail);                            // expect: user.contact.email -> globex via none
    back->mail = std::string(back->title);
  }
  globex::send(static_cast<Derived&>(b).mail);           // silent

  int year = birth_year(3);
  acme::send(static_cast<double>(year));                 // expect: user.demographic.date_of_birth -> acme via none
  acme::send(static_cast<unsigned>(year));               // expect: user.demographic.date_of_birth -> acme via none
  std::string digits = std::to_string(year);
  acme::send(std::stoi(digits));                         // expect: user.demographic.date_of_birth -> acme via none
  int parsed = 0;
  std::from_chars(digits.data(), digits.data() + digits.size(), parsed);
  acme::send(parsed);                                    // expect: user.demographic.date_of_birth -> acme via none
  parsed = 12;
  acme::send(parsed);                                    // silent
  auto decade = static_cast<Decade>(year / 100);
  acme::send(decade == Decade::Seventies);               // silent

  std::uintptr_t bits = reinterpret_cast<std::uintptr_t>(&u.plan);
  acme::send(*reinterpret_cast<std::string*>(bits));     // silent
  acme::send(static_cast<long>(Celsius{21.5}));          // silent
  char first = u.plan[0];
  acme::send(static_cast<int>(first));                   // silent
}
