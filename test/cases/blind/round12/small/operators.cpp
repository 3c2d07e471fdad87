// Overloaded operators, user-defined conversions, literals, friend operators, comparison.
#include "svc.h"

#include <compare>
#include <cstddef>
#include <map>
#include <ostream>
#include <sstream>
#include <string>

namespace {

class Text {
 public:
  Text() = default;
  Text(const std::string& text) : text_(text) {}   // converting
  explicit Text(int number) : text_("#" + std::to_string(number)) {}

  Text& operator+=(const Text& more) { text_ += more.text_; return *this; }
  friend Text operator+(Text a, const Text& b) { return a += b; }
  Text operator!() const { return Text(std::string("hidden")); }
  Text operator-() const { return Text(redact(text_)); }
  char operator[](std::size_t i) const { return text_[i]; }
  explicit operator bool() const { return !text_.empty(); }
  operator std::string() const { return text_; }
  explicit operator std::size_t() const { return text_.size(); }
  auto operator<=>(const Text&) const = default;
  friend std::ostream& operator<<(std::ostream& out, const Text& text) { return out << '"' << text.text_ << '"'; }

 private:
  std::string text_;
};

Text operator""_t(const char* text, std::size_t size) { return Text(std::string(text, size)); }

struct Money {
  long cents;
  std::string payer;
  Money operator+(const Money& other) const { return {cents + other.cents, payer}; }   // keeps the left payer
  Money& operator++() { cents += 100; return *this; }
  Money operator++(int) { Money old = *this; ++*this; return old; }
};

class Table {
 public:
  std::string& operator[](const std::string& key) { return cells_[key]; }
  std::string operator()(const std::string& row, const std::string& col) const { return row + "/" + col; }

 private:
  std::map<std::string, std::string> cells_;
};

template <class T>
class Handle {
 public:
  explicit Handle(T& target) : target_(&target) {}
  T* operator->() const { return target_; }
  T& operator*() const { return *target_; }

 private:
  T* target_;
};

// A pipe as in ranges: value | step.
struct Upper { };
struct Blank { };
std::string operator|(std::string text, Upper) { for (char& c : text) if (c >= 'a' && c <= 'z') c -= 32; return text; }
std::string operator|(const std::string&, Blank) { return "-"; }

}  // namespace

int main() {
  User user = load_user(9);
  Text name(user.name), plan(user.plan);
  acme::send(std::string(plan + "_t"_t));              // silent
  acme::send(std::string(plan + name));                // expect: user.name -> acme
  acme::send(std::string(!name));                      // silent
  acme::send(std::string(-name));                      // silent (approved redact)
  globex::send(std::string(-name));                    // expect: user.name -> globex via redact
  acme::send(static_cast<bool>(name));                 // silent
  acme::send(static_cast<std::size_t>(name));          // silent
  acme::send(name < plan);                             // silent
  std::string converted = name;
  acme::send(converted);                               // expect: user.name -> acme
  plan += Text(user.email);
  acme::send(std::string(plan));                       // expect: user.contact.email -> acme
  plan = Text(user.id);
  acme::send(std::string(plan));                       // silent
  std::ostringstream out;
  out << plan << 3;
  acme::send(out.str());                               // silent
  out << name;
  acme::send(out.str());                               // expect: user.name -> acme

  Money mine{500, user.name}, house{900, "house"};
  acme::send((house + mine).payer);                    // silent
  acme::send((mine + house).payer);                    // expect: user.name -> acme
  acme::send((house + mine).cents);                    // silent
  Money before = mine++;
  mine.payer = "paid";
  acme::send(before.payer);                            // expect: user.name -> acme
  acme::send((++mine).payer);                          // silent

  Table table;
  table["mail"] = user.email;
  acme::send(table["mail"]);                           // expect: user.contact.email -> acme
  acme::send(table("row", user.plan));                 // silent
  acme::send(table("row", user.phone));                // expect: user.contact.phone_number -> acme
  Handle<User> handle(user);
  acme::send(handle->plan);                            // silent
  acme::send((*handle).phone);                         // expect: user.contact.phone_number -> acme
  acme::send(user.email | Blank{});                    // silent
  acme::send(user.email | Upper{});                    // expect: user.contact.email -> acme
}
