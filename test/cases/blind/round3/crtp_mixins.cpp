// CRTP, mixins and deducing facilities.
#include "svc.h"

#include <sstream>
#include <string>
#include <utility>
#include <vector>

namespace {
template <class Derived>
class Printable {
 public:
  std::string print() const {
    std::ostringstream os;
    self().describe(os);
    return os.str();
  }
  std::string banner() const { return std::string("<") + Derived::kind() + ">"; }

 private:
  const Derived& self() const { return static_cast<const Derived&>(*this); }
};
struct Person : Printable<Person> {
  std::string name;
  static const char* kind() { return "person"; }
  void describe(std::ostream& os) const { os << "person " << name; }
};
struct Device : Printable<Device> {
  std::string name;
  int port = 0;
  static const char* kind() { return "device"; }
  void describe(std::ostream& os) const { os << "device on " << port; }
};

template <class Base>
class Tagged : public Base {
 public:
  using Base::Base;
  void tag(std::string t) { tag_ = std::move(t); }
  std::string tagged() const { return tag_ + "/" + Base::text(); }

 private:
  std::string tag_;
};
class Note {
 public:
  explicit Note(std::string t) : text_(std::move(t)) {}
  const std::string& text() const { return text_; }

 private:
  std::string text_;
};
class Counter {
 public:
  std::string text() const { return std::to_string(n_); }
  void add(std::size_t n) { n_ += n; }

 private:
  std::size_t n_ = 0;
};

template <class D>
struct Builder {
  std::string out;
  D& line(const std::string& s) {
    out += s + "\n";
    return static_cast<D&>(*this);
  }
};
struct HtmlBuilder : Builder<HtmlBuilder> {
  HtmlBuilder& bold(const std::string& s) { return line("<b>" + s + "</b>"); }
};
template <class T>
struct Equal {
  friend bool operator!=(const T& a, const T& b) { return !(a == b); }
};
struct Key : Equal<Key> {
  std::string k;
  friend bool operator==(const Key& a, const Key& b) { return a.k == b.k; }
};
}  // namespace

void crtp() {
  Person p;
  p.name = current_name();
  Device d;
  d.name = current_name();
  acme::send(p.print());   // expect: user.name -> acme
  acme::send(p.banner());  // silent
  acme::send(d.print());   // silent
  acme::send(d.name);      // expect: user.name -> acme
  Person q;
  q.name = "guest";
  acme::send(q.print());  // silent
  p = q;
  acme::send(p.print());  // silent
  const Printable<Person>& base = q;
  acme::send(base.print());  // silent
  q.name = current_phone();
  acme::send(base.print());  // expect: user.contact.phone_number -> acme

  Tagged<Note> n(current_email());
  n.tag("a");
  acme::send(n.tagged());  // expect: user.contact.email -> acme
  Tagged<Note> plain("text");
  plain.tag("b");
  acme::send(plain.tagged());  // silent
  plain.tag(current_ssn());
  acme::send(plain.tagged());  // expect: user.government_id -> acme
  acme::send(plain.text());    // silent
  Tagged<Counter> c;
  c.add(current_email().size());
  c.tag("count");
  acme::send(c.tagged());  // silent
  c.tag(current_name());
  acme::send(c.tagged());  // expect: user.name -> acme
  acme::send(c.text());    // silent

  HtmlBuilder b;
  b.line("a").bold("b");
  acme::send(b.out);                                 // silent
  acme::send(b.bold(current_email()).line("x").out);  // expect: user.contact.email -> acme
  HtmlBuilder b2;
  acme::send(b2.bold("only").out);  // silent
  b.out.clear();
  acme::send(b.line("fresh").out);  // silent
  Key k1{{}, current_email()};
  Key k2{{}, "x"};
  acme::send(k1 != k2);  // silent
  acme::send(k1.k);      // expect: user.contact.email -> acme
  acme::send(k2.k);      // silent
}
