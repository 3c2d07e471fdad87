// Streams: what goes in comes out; positions, states and widths carry nothing.
#include "pii_case.h"

#include <fstream>
#include <iomanip>
#include <iostream>
#include <iterator>
#include <sstream>
#include <streambuf>
#include <locale>

struct Point { int x; std::string label; };
std::ostream& operator<<(std::ostream& os, const Point& p) { return os << p.x << p.label; }
std::istream& operator>>(std::istream& is, Point& p) { return is >> p.x >> p.label; }

void write(const User& u) {
  std::ostringstream a;
  a << "x" << 1 << 2.0 << true << 'c' << u.plan << std::endl << std::hex << std::setw(3) << std::setfill('0');
  acme::send(a.str());
  a << u.name;
  acme::send(a.str());                                    // expect: user.name -> acme
  acme::send(std::string(a.view()));                      // expect: user.name -> acme
  a.str("");
  acme::send(a.str());
  a.str(u.email);
  acme::send(a.str());                                    // expect: user.contact.email -> acme
  std::ostringstream b;
  b << Point{1, u.plan};
  acme::send(b.str());
  b << Point{1, u.name};
  acme::send(b.str());                                    // expect: user.name -> acme
  std::ostringstream c;
  c.put(u.name[0]);
  acme::send(c.str());                                    // expect: user.name -> acme
  std::ostringstream d;
  d.write(u.email.data(), static_cast<std::streamsize>(u.email.size()));
  acme::send(d.str());                                    // expect: user.contact.email -> acme
  acme::send(static_cast<long>(d.tellp()));
  acme::send(d.good());
  acme::send(static_cast<bool>(d));
  std::ostringstream e;
  e.width(static_cast<std::streamsize>(u.name.size()));
  e << u.name.size();
  acme::send(e.str());
  std::ostringstream f;
  f << std::quoted(u.phone) << std::boolalpha;
  acme::send(f.str());                                    // expect: user.contact.phone_number -> acme
  std::ostringstream g(u.name, std::ios::ate);
  acme::send(g.str());                                    // expect: user.name -> acme
  std::ostringstream h;
  h << std::stoi(u.phone);
  acme::send(h.str());                                    // expect: user.contact.phone_number -> acme
  std::ostringstream i;
  std::copy(u.name.begin(), u.name.end(), std::ostream_iterator<char>(i, ","));
  acme::send(i.str());                                    // expect: user.name -> acme
  std::ostringstream j;
  std::copy(u.plan.begin(), u.plan.end(), std::ostreambuf_iterator<char>(j));
  acme::send(j.str());
  std::ostringstream k;
  k << f.rdbuf();
  acme::send(k.str());                                    // expect: user.contact.phone_number -> acme
  std::ostringstream l;
  static_cast<std::ostream&>(l) << u.name.c_str();
  acme::send(l.str());                                    // expect: user.name -> acme
  std::ostringstream m = std::move(l);
  acme::send(m.str());                                    // expect: user.name -> acme
  std::ostringstream n;
  n.swap(m);
  acme::send(n.str());                                    // expect: user.name -> acme
  acme::send((std::ostringstream() << u.name).str());     // expect: user.name -> acme
  acme::send((std::ostringstream() << u.plan).str());
  std::stringbuf sb;
  sb.sputn(u.name.data(), 3);
  acme::send(sb.str());                                   // expect: user.name -> acme
  std::stringbuf sc;
  sc.sputc(u.plan[0]);
  acme::send(sc.str());
  std::ostringstream p;
  std::ostream q(p.rdbuf());
  q << u.email;
  acme::send(p.str());                                    // expect: user.contact.email -> acme
}

void read(const User& u) {
  std::istringstream a(u.name);
  std::string first, second;
  a >> first >> second;
  acme::send(first);                                      // expect: user.name -> acme
  acme::send(second);                                     // expect: user.name -> acme
  std::istringstream b(u.plan);
  b >> first;
  acme::send(first);
  std::istringstream c(u.email);
  std::string line;
  while (std::getline(c, line, '@')) acme::send(line);    // expect: user.contact.email -> acme
  std::istringstream d(u.phone);
  char ch = static_cast<char>(d.get());
  acme::send(ch);                                         // expect: user.contact.phone_number -> acme
  acme::send(static_cast<char>(d.peek()));                // expect: user.contact.phone_number -> acme
  char buffer[16];
  d.read(buffer, 4);
  acme::send(buffer);                                     // expect: user.contact.phone_number -> acme
  acme::send(static_cast<long>(d.gcount()));
  d.getline(buffer, 16);
  acme::send(buffer);                                     // expect: user.contact.phone_number -> acme
  b.getline(buffer, 16);
  acme::send(buffer);
  int n = 0;
  d >> n;
  acme::send(n);                                          // expect: user.contact.phone_number -> acme
  double x = 0;
  b >> x;
  acme::send(x);
  std::istringstream e(u.name);
  Point p;
  e >> p;
  acme::send(p.label);                                    // expect: user.name -> acme
  std::istringstream f(u.name);
  std::string all{std::istreambuf_iterator<char>(f), {}};
  acme::send(all);                                        // expect: user.name -> acme
  std::vector<std::string> words{std::istream_iterator<std::string>(f), std::istream_iterator<std::string>()};
  acme::send(words[0]);                                   // expect: user.name -> acme
  std::ostringstream g;
  g << f.rdbuf();
  acme::send(g.str());                                    // expect: user.name -> acme
  std::istringstream h(u.plan);
  std::ws(h);
  std::string w;
  std::getline(h >> std::ws, w);
  acme::send(w);
  std::stringstream i;
  i << u.email << ' ' << u.plan;
  i.seekg(0);
  std::string t;
  i >> std::quoted(t);
  acme::send(t);                                          // expect: user.contact.email -> acme
  i.clear();
  i.ignore(3);
  std::string r;
  if (i >> r) acme::send(r);                              // expect: user.contact.email -> acme
  std::stringstream s(u.name);
  std::stringstream moved(std::move(s));
  acme::send(moved.str());                                // expect: user.name -> acme
  char raw[4];
  std::istringstream k(u.name);
  k.rdbuf()->sgetn(raw, 4);
  acme::send(raw);                                        // expect: user.name -> acme
  acme::send(static_cast<char>(k.rdbuf()->sbumpc()));     // expect: user.name -> acme
  acme::send(k.eof());
}

void files(const User& u) {
  std::ofstream out(u.name + ".txt");
  acme::send(out.is_open());
  out.close();
  std::ifstream in("plan.txt");
  std::string line;
  while (std::getline(in, line)) acme::send(line);
  std::fstream both("x", std::ios::in | std::ios::out);
  both << u.plan;
  std::string back;
  both.seekg(0);
  both >> back;
  acme::send(back);
  both << u.name;
  both.seekg(0);
  both >> back;
  acme::send(back);                                       // expect: user.name -> acme
  std::cin >> line;
  acme::send(line);
  std::getline(std::cin, line);
  acme::send(line);
}

int main() {
  User u = load_user(1);
  write(u);
  read(u);
  files(u);
}
