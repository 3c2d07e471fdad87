// String streams both ways, getline, manipulators, rdbuf, a stream buffer of one's own, file streams, stdio.
#include "svc.h"

#include <cstdio>
#include <fstream>
#include <iomanip>
#include <iostream>
#include <istream>
#include <iterator>
#include <ostream>
#include <sstream>
#include <streambuf>
#include <string>
#include <utility>

namespace {

struct Ticket {
  std::string who;
  std::string what;
  int level = 0;
  friend std::ostream& operator<<(std::ostream& o, const Ticket& t) { return o << t.who << '|' << t.what; }
  friend std::istream& operator>>(std::istream& i, Ticket& t) { return i >> t.who >> t.level; }
};
struct Brief {
  const Ticket& t;
  friend std::ostream& operator<<(std::ostream& o, const Brief& b) { return o << b.t.what << ' ' << b.t.who.size(); }
};
class Capture : public std::streambuf {
 public:
  const std::string& text() const { return text_; }
  int writes() const { return writes_; }

 protected:
  int_type overflow(int_type ch) override {
    if (ch != traits_type::eof()) text_ += static_cast<char>(ch);
    ++writes_;
    return ch;
  }
  std::streamsize xsputn(const char* s, std::streamsize n) override {
    text_.append(s, static_cast<std::size_t>(n));
    ++writes_;
    return n;
  }

 private:
  std::string text_;
  int writes_ = 0;
};
class Log {
 public:
  template <class T>
  Log& operator<<(const T& v) {
    out_ << v;
    return *this;
  }
  std::string take() {
    std::string s = out_.str();
    out_.str("");
    return s;
  }

 private:
  std::ostringstream out_;
};

}  // namespace

void writing(const Customer& c) {
  const Ticket t{c.email, "refund", 1};
  std::ostringstream a, b;
  a << std::setw(20) << t << std::hex << 12;
  b << Brief{t} << std::setfill('0') << std::setw(static_cast<int>(c.email.size())) << 1;
  acme::send(a.str());                    // expect: user.contact.email -> acme
  acme::send(b.str());                    // silent
  acme::send(static_cast<int>(a.tellp()));  // silent
  a.str("");
  a << c.tier;
  acme::send(a.str());                    // silent
  Log log;
  log << "name " << c.name << ' ' << c.id;
  acme::send(log.take());                 // expect: user.name -> acme
  log << "tier " << c.tier;
  acme::send(log.take());                 // silent
}
void reading(const Customer& c) {
  std::istringstream in(c.name);
  std::string word, rest;
  in >> word;
  acme::send(word);                       // expect: user.name -> acme
  std::getline(in, rest);
  acme::send(rest);                       // expect: user.name -> acme
  acme::send(in.eof());                   // silent
  in.clear();
  in.str("plain words");
  in >> word;
  acme::send(word);                       // silent
  std::istringstream num(c.phone.substr(1));
  long n = 0;
  num >> n;
  acme::send(n);                          // expect: user.contact.phone_number -> acme
  acme::send(num.fail());                 // silent
  std::istringstream row(c.email + " 2");
  Ticket t;
  row >> t;
  acme::send(t.who);                      // expect: user.contact.email -> acme
  acme::send(t.what);                     // silent
  std::istringstream raw(c.phone);
  std::string all{std::istreambuf_iterator<char>(raw), std::istreambuf_iterator<char>()};
  acme::send(all);                        // expect: user.contact.phone_number -> acme
  std::stringstream both;
  both << c.tier << ',' << c.email;
  std::string first;
  std::getline(both, first, ',');
  first = "first";
  acme::send(first);                      // silent
  std::getline(both, first);
  acme::send(first);                      // expect: user.contact.email -> acme
}
void buffers(const Customer& c) {
  Capture cap, other;
  std::ostream out(&cap), quiet(&other);
  out << "to " << c.email;
  quiet << "to nobody " << c.email.size();
  acme::send(cap.text());                 // expect: user.contact.email -> acme
  acme::send(cap.writes());               // silent
  acme::send(other.text());               // silent
  std::ostringstream inner, outer;
  inner << c.phone;
  outer << inner.str().size() << "/" << inner.good();
  acme::send(outer.str());                // silent
  outer << inner.str();
  acme::send(outer.str());                // expect: user.contact.phone_number -> acme
}
void stdio(const Customer& c) {
  char line[80], who[40];
  int level = 0;
  const int n = std::snprintf(line, sizeof line, "%s %d", c.email.c_str(), 4);
  acme::send(n);                          // silent
  const int got = std::sscanf(line, "%39s %d", who, &level);
  acme::send(got);                        // silent
  acme::send(who);                        // expect: user.contact.email -> acme
  std::snprintf(who, sizeof who, "%s", "nobody");
  acme::send(who);                        // silent
}
