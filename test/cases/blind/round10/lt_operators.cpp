// Operator overloads: subscript, call, arrow chains, increment, comma, stream, unary, compound and mixed-operand forms.
#include "svc.h"

#include <compare>
#include <string>

namespace {

struct Line {
  std::string text;
  Line& operator<<(const std::string& s) {
    text += s;
    return *this;
  }
  Line& operator,(const std::string& s) {
    text = s;
    return *this;
  }
  std::string operator()() const { return "[" + text + "]"; }
  std::string operator()(int) const { return "[]"; }
  std::string operator~() const { return "~" + text; }
  bool operator!() const { return text.empty(); }
  std::strong_ordering operator<=>(const Line& o) const { return text <=> o.text; }
  bool operator==(const Line&) const = default;
};

Line operator+(const Line& a, const Line& b) { return {a.text + b.text}; }
Line operator-(const Line& a, const Line&) { return {a.text}; }

struct Book {
  std::string owner;
  std::string topic;
  std::string& operator[](char which) { return which == 'o' ? owner : topic; }
};

struct Inner {
  std::string mail;
  std::string host;
};
struct Handle {
  Inner* p;
  Inner* operator->() const { return p; }
  Inner& operator*() const { return *p; }
};
struct Proxy {
  Handle h;
  Handle operator->() const { return h; }
};

struct Counter {
  std::string tag;
  int n = 0;
  Counter& operator++() {
    ++n;
    return *this;
  }
  Counter operator++(int) {
    Counter old = *this;
    tag = "next";
    return old;
  }
};

void stream_and_call(const Customer& c) {
  Line l;
  l << "to " << c.email;
  acme::send(l());  // expect: user.contact.email -> acme
  acme::send(l(0));  // silent: the other call operator
  acme::send(!l);  // silent: emptiness
  acme::send(~l);  // expect: user.contact.email -> acme
  (l, std::string("reset"));
  acme::send(l.text);  // silent: the comma operator assigned
}

void binary(const Customer& c) {
  Line a{"a"};
  Line b{c.name};
  acme::send((a + b).text);  // expect: user.name -> acme
  acme::send((a - b).text);  // silent: this operator ignores its right operand
  acme::send(a < b);  // silent: a comparison
}

void subscript(const Customer& c) {
  Book kept{"k", "t"};
  Book sent{"s", "t"};
  sent['o'] = c.phone;
  acme::send(sent.owner);  // expect: user.contact.phone_number -> acme
  acme::send(kept['o']);  // silent: the other object
}

void arrows(const Customer& c) {
  Inner inner{c.email, "host"};
  Proxy p{{&inner}};
  acme::send(p->mail);  // expect: user.contact.email -> acme
  acme::send(p->host);  // silent: the other member
}

void increments(const Customer& c) {
  Counter k{c.name};
  Counter old = k++;
  acme::send(old.tag);  // expect: user.name -> acme
  acme::send((++k).tag);  // silent: the postfix form replaced the tag
}

}  // namespace

int main() {
  Customer c = load_customer(1);
  stream_and_call(c);
  binary(c);
  subscript(c);
  arrows(c);
  increments(c);
}
