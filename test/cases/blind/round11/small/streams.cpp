// String streams in both directions, manipulators, own inserters and extractors, stream state.
#include "svc.h"

#include <iomanip>
#include <iostream>
#include <iterator>
#include <sstream>

struct Point {
  double x = 0;
  double y = 0;
};
struct Visitor {
  std::string name;
  std::string gate;
  Point at;
};

std::ostream& operator<<(std::ostream& os, const Point& p) { return os << '(' << p.x << ',' << p.y << ')'; }
std::ostream& operator<<(std::ostream& os, const Visitor& v) { return os << v.name << '@' << v.gate; }
std::istream& operator>>(std::istream& is, Visitor& v) { return is >> v.name >> v.gate; }

class Indent {
 public:
  explicit Indent(std::ostream& os) : os_(os) {}
  template <class T>
  Indent& operator<<(const T& t) {
    os_ << std::setw(2) << ' ' << t << '\n';
    ++lines_;
    return *this;
  }
  int lines() const { return lines_; }

 private:
  std::ostream& os_;
  int lines_ = 0;
};

int main() {
  User u = load_user(1);
  std::ostringstream out;
  out << "plan " << std::quoted(u.plan) << std::setw(6) << u.id;
  acme::send(out.str());                          // silent
  out << ' ' << u.email;
  acme::send(out.str());                          // expect: user.contact.email -> acme via none
  acme::send(out.good());                         // silent
  out.str("");
  out << "count " << u.email.size();
  acme::send(out.str());                          // silent

  std::istringstream in(u.name + " north");
  Visitor v;
  in >> v;
  globex::send(v.name);                           // expect: user.name -> globex via none
  v.gate = "south";
  v.at = {1.5, 2};
  std::ostringstream text;
  text << v.at;
  acme::send(text.str());                         // silent
  text << ' ' << v;
  acme::send(text.str());                         // expect: user.name -> acme via none
  acme::send(v.gate);                             // silent
  std::ostringstream fresh;
  fresh.swap(text);
  text << "again";
  acme::send(text.str());                         // silent
  globex::send(fresh.str());                      // expect: user.name -> globex via none

  std::istringstream settings("color=" + setting("color") + "\nsize=4\n");
  for (std::string line; std::getline(settings, line);) {
    acme::send(line);                             // silent
  }
  std::istringstream mails(u.email + "\n" + load_user(2).email);
  int count = 0;
  for (std::string line; std::getline(mails, line, '\n'); ++count) {
    acme::send(line);                             // expect: user.contact.email -> acme via none
  }
  acme::send(count);                              // silent

  std::ostringstream log;
  Indent indent(log);
  indent << u.plan << 42;
  acme::send(log.str());                          // silent
  indent << u.phone;
  acme::send(log.str());                          // expect: user.contact.phone_number -> acme via none
  acme::send(indent.lines());                     // silent

  std::istringstream year(std::to_string(birth_year(1)));
  int parsed = 0;
  year >> parsed;
  acme::send(parsed);                             // expect: user.demographic.date_of_birth -> acme via none
  acme::send(year.eof());                         // silent
  std::istringstream words("one two three");
  std::vector<std::string> all{std::istream_iterator<std::string>(words), std::istream_iterator<std::string>()};
  acme::send(all);                                // silent
  std::stringstream both;
  both << u.plan;
  std::string back;
  both >> back;
  acme::send(back);                               // silent
  both.clear();
  both << u.email << ' ' << u.id;
  both >> back;
  globex::send(back);                             // expect: user.contact.email -> globex via none
  acme::send((std::ostringstream() << "x" << u.name).str());   // expect: user.name -> acme via none
}
