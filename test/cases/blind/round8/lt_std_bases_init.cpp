// Classes derived from standard types, initializer lists, nested classes, inherited constructors and bit-fields.
#include "svc.h"

#include <initializer_list>
#include <string>
#include <utility>
#include <vector>

namespace {

class Labels : public std::vector<std::string> {
 public:
  using std::vector<std::string>::vector;
  std::string joined() const {
    std::string out;
    for (const auto& s : *this) out += s + "|";
    return out;
  }
};

struct Named : std::string {
  Named(std::string s, std::string u) : std::string(std::move(s)), unit(std::move(u)) {}
  std::string unit;
};

class Envelope {
 public:
  struct Header {
    std::string to;
    std::string kind = "letter";
    unsigned urgent : 1 = 0;
    unsigned pages : 7 = 1;
  };
  explicit Envelope(Header h) : header_(std::move(h)) {}
  const Header& header() const { return header_; }

 private:
  Header header_;
};

struct Event {
  std::string text;
  explicit Event(std::string t) : text(std::move(t)) {}
  virtual ~Event() = default;
  virtual std::string line() const { return text; }
};
struct Silent : Event {
  using Event::Event;
  std::string line() const override { return "event"; }
};

std::string longest(std::initializer_list<std::string> l) {
  std::string best;
  for (const auto& s : l)
    if (s.size() > best.size()) best = s;
  return best;
}

}  // namespace

int main() {
  const Customer c = load_customer(1);
  Labels a{c.tier, "b"}, b{c.email, "b"};
  acme::send(a.joined());              // silent
  acme::send(b.joined());              // expect: user.contact.email -> acme
  acme::send(b.size());                // silent
  b.clear();
  acme::send(b.joined());              // silent

  Named n(c.name, "person"), m("mass", c.phone);
  acme::send(n.unit);                  // silent
  acme::send(static_cast<const std::string&>(n));  // expect: user.name -> acme
  acme::send(m.unit);                  // expect: user.contact.phone_number -> acme
  acme::send(static_cast<const std::string&>(m));  // silent

  Envelope e({.to = c.email, .urgent = 1});
  acme::send(e.header().kind);         // silent
  acme::send(e.header().pages + 0u);   // silent
  acme::send(e.header().to);           // expect: user.contact.email -> acme

  Silent s(c.name);
  Event plain(c.name);
  acme::send(s.line());                // silent
  acme::send(plain.line());            // expect: user.name -> acme
  acme::send(s.text);                  // expect: user.name -> acme
  acme::send(longest({c.tier, "silver"}));  // silent
  acme::send(longest({c.tier, c.phone}));   // expect: user.contact.phone_number -> acme
}
