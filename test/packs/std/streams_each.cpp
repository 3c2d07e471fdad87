// Streams: what goes in comes out, by every way of reading; what a stream says of itself does not.
#include "pii_case.h"

#include <chrono>
#include <fstream>
#include <iomanip>
#include <ios>
#include <iostream>
#include <istream>
#include <iterator>
#include <locale>
#include <ostream>
#include <sstream>
#include <streambuf>
#include <string>

void inserted(const User& u) {
  { std::ostringstream o; o << std::chrono::milliseconds(std::stoi(u.name)).count(); acme::send(o.str()); }  // expect: user.name -> acme
  { std::ostringstream o; o << std::chrono::milliseconds(std::stoi(u.plan)).count(); acme::send(o.str()); }
  { std::ostringstream o; o << u.name; acme::send(std::string(o.str())); }  // expect: user.name -> acme
  { std::ostringstream o; o << u.plan; acme::send(std::string(o.str())); }
  { std::istringstream i(u.name); std::iostream o(i.rdbuf()); std::string s; o >> s; acme::send(s); }  // expect: user.name -> acme
  { std::istringstream i(u.plan); std::iostream o(i.rdbuf()); std::string s; o >> s; acme::send(s); }
  { std::stringbuf b(u.name); std::istream i(&b); std::string s; i >> s; acme::send(s); }  // expect: user.name -> acme
  { std::stringbuf b(u.plan); std::istream i(&b); std::string s; i >> s; acme::send(s); }
  { std::stringbuf b(u.name); std::istream i(nullptr); i.rdbuf(&b); std::string s; i >> s; acme::send(s); }  // expect: user.name -> acme
  { std::stringbuf b(u.plan); std::istream i(nullptr); i.rdbuf(&b); std::string s; i >> s; acme::send(s); }
  { std::stringbuf b; b.str(u.name); acme::send(b.str()); }  // expect: user.name -> acme
  { std::stringbuf b; b.str(u.plan); acme::send(b.str()); }
  { const std::istringstream i(u.name); acme::send(i.str()); }  // expect: user.name -> acme
  { const std::istringstream i(u.plan); acme::send(i.str()); }
  { std::istringstream i(u.name); acme::send(i.view()); }  // expect: user.name -> acme
  { std::istringstream i(u.plan); acme::send(i.view()); }
  { std::stringstream i(u.name); acme::send(i.view()); }  // expect: user.name -> acme
  { std::stringstream i(u.plan); acme::send(i.view()); }
  { std::stringbuf i(u.name); acme::send(i.view()); }  // expect: user.name -> acme
  { std::stringbuf i(u.plan); acme::send(i.view()); }
  { std::stringstream i(u.name); acme::send(i.rdbuf()->str()); }  // expect: user.name -> acme
  { std::stringstream i(u.plan); acme::send(i.rdbuf()->str()); }
  { std::ostringstream o; o << std::put_money(std::stold(u.name)); acme::send(o.str()); }  // expect: user.name -> acme
  { std::ostringstream o; o << std::put_money(std::stold(u.plan)); acme::send(o.str()); }
  { std::istringstream i(u.name); long double m; i >> std::get_money(m); acme::send(double(m)); }  // expect: user.name -> acme
  { std::istringstream i(u.plan); long double m; i >> std::get_money(m); acme::send(double(m)); }
  { std::ostringstream o; (o << std::dec) << u.name; acme::send(o.str()); }  // expect: user.name -> acme
  { std::ostringstream o; (o << std::dec) << u.plan; acme::send(o.str()); }
  { std::ostringstream o; (o << std::oct) << u.name; acme::send(o.str()); }  // expect: user.name -> acme
  { std::ostringstream o; (o << std::oct) << u.plan; acme::send(o.str()); }
  { std::ostringstream o; (o << std::scientific) << u.name; acme::send(o.str()); }  // expect: user.name -> acme
  { std::ostringstream o; (o << std::scientific) << u.plan; acme::send(o.str()); }
  { std::ostringstream o; (o << std::showbase) << u.name; acme::send(o.str()); }  // expect: user.name -> acme
  { std::ostringstream o; (o << std::showbase) << u.plan; acme::send(o.str()); }
  { std::ostringstream o; (o << std::uppercase) << u.name; acme::send(o.str()); }  // expect: user.name -> acme
  { std::ostringstream o; (o << std::uppercase) << u.plan; acme::send(o.str()); }
  { std::ostringstream o; (o << std::noboolalpha) << u.name; acme::send(o.str()); }  // expect: user.name -> acme
  { std::ostringstream o; (o << std::noboolalpha) << u.plan; acme::send(o.str()); }
  { std::ostringstream o; std::ends(o) << u.name; acme::send(o.str()); }  // expect: user.name -> acme
  { std::ostringstream o; std::ends(o) << u.plan; acme::send(o.str()); }
  { std::ostringstream o; std::flush(o) << u.name; acme::send(o.str()); }  // expect: user.name -> acme
  { std::ostringstream o; std::flush(o) << u.plan; acme::send(o.str()); }
  { std::ostringstream o; o.flush() << u.name; acme::send(o.str()); }  // expect: user.name -> acme
  { std::ostringstream o; o.flush() << u.plan; acme::send(o.str()); }
  { std::ostringstream o; o.seekp(0) << u.name; acme::send(o.str()); }  // expect: user.name -> acme
  { std::ostringstream o; o.seekp(0) << u.plan; acme::send(o.str()); }
}

void read(const User& u) {
  { std::istringstream i(u.name); char c[4]; i.readsome(c, 3); acme::send(c); }  // expect: user.name -> acme
  { std::istringstream i(u.plan); char c[4]; i.readsome(c, 3); acme::send(c); }
  { std::istringstream i(u.name); char c; i.unget().get(c); acme::send(c); }  // expect: user.name -> acme
  { std::istringstream i(u.plan); char c; i.unget().get(c); acme::send(c); }
  { std::istringstream i(u.name); char c; i.putback('x').get(c); acme::send(c); }  // expect: user.name -> acme
  { std::istringstream i(u.plan); char c; i.putback('x').get(c); acme::send(c); }
  { std::stringbuf b(u.name); acme::send(b.sgetc()); }  // expect: user.name -> acme
  { std::stringbuf b(u.plan); acme::send(b.sgetc()); }
  { std::stringbuf b(u.name); acme::send(b.snextc()); }  // expect: user.name -> acme
  { std::stringbuf b(u.plan); acme::send(b.snextc()); }
  { std::stringbuf b; b.sputbackc(u.name[0]); acme::send(b.str()); }  // expect: user.name -> acme
  { std::stringbuf b; b.sputbackc(u.plan[0]); acme::send(b.str()); }
}

void asked(const User& u) {
  std::stringstream s(u.name);
  std::stringbuf& b = *s.rdbuf();
  acme::send(s.str());                           // expect: user.name -> acme
  acme::send(s.bad());
  acme::send(s.fail());
  acme::send(s.good());
  acme::send(s.eof());
  acme::send(s.fill());
  acme::send(int(s.rdstate()));
  acme::send(int(s.exceptions()));
  acme::send(s.precision());
  acme::send(int(s.flags()));
  acme::send(b.in_avail());
  acme::send(long(b.pubseekoff(0, std::ios::beg)));
  acme::send(long(b.pubseekpos(0)));
  acme::send(b.pubsync());
  acme::send(b.sungetc());
  acme::send(long(s.tellg()));
  acme::send(s.tie() == nullptr);
  s.setstate(std::ios::goodbit);
  s.imbue(std::locale());
  s.std::ios_base::imbue(std::locale());
  s.setf(std::ios::hex);
  s.unsetf(std::ios::hex);
  acme::send_object(b.getloc());
  b.pubimbue(std::locale());
  acme::send_object(std::setbase(16));
  s << std::setiosflags(std::ios::hex) << std::resetiosflags(std::ios::hex) << std::setbase(8);
  acme::send(s.str());                           // expect: user.name -> acme
}

void named_files(const User& u) {
  std::ifstream i;
  i.open(u.name);
  acme::send(i.is_open());
  acme::send(i.get());
  i.close();
  std::ofstream o;
  o.open(u.name);
  acme::send(o.is_open());
  o.close();
  std::fstream f;
  f.open(u.name);
  acme::send(f.is_open());
  acme::send(f.get());
  f.close();
  std::filebuf fb;
  fb.open(u.name, std::ios::in);
  acme::send(fb.is_open());
  fb.close();
  acme::send(u.name);                            // expect: user.name -> acme
}
