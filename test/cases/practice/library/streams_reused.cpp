// String streams: written, emptied, read word by word and line by line, manipulators, own operators.
#include "case.h"

#include <iomanip>
#include <istream>
#include <ostream>
#include <sstream>
#include <vector>

struct Row {
  std::string key;
  std::string value;
};
static std::ostream& operator<<(std::ostream& os, const Row& r) { return os << r.key << '=' << std::quoted(r.value); }
static std::istream& operator>>(std::istream& is, Row& r) {
  std::getline(is, r.key, '=');
  return is >> std::quoted(r.value);
}
static void header(std::ostream& os) { os << std::setw(8) << std::left << "id" << std::hex << 12 << '\n'; }
static void line(std::ostream& os, const User& u) { os << u.id << ',' << u.email << '\n'; }
static std::vector<std::string> words(const std::string& text) {
  std::istringstream is(text);
  std::vector<std::string> out;
  for (std::string w; is >> w;) out.push_back(w);
  return out;
}

int main() {
  User u = load_user(1);
  std::ostringstream os, other;
  header(os);
  acme::send(os.str());
  line(os, u);
  acme::send(os.str());  // expect: user.contact.email -> acme
  os.str("");
  os.clear();
  header(os);
  acme::send(os.str());
  header(other);
  acme::send(other.str());
  os << Row{"k", u.name};
  acme::send(os.str());  // expect: user.name -> acme
  acme::send(os.tellp() > 3);
  os.str(std::string());
  os << Row{u.plan, "v"};
  acme::send(os.str());

  std::istringstream is("k=\"v\"");
  Row r;
  is >> r;
  acme::send(r.value);
  is.str("k=" + u.phone);
  is >> r;
  acme::send(r.value);  // expect: user.contact.phone_number -> acme
  for (const auto& w : words("a b c")) acme::send(w);
  for (const auto& w : words(u.name)) acme::send(w);  // expect: user.name -> acme
  std::stringstream both;
  both << u.email << ' ' << 42;
  std::string mail;
  both >> mail;
  acme::send(mail);  // expect: user.contact.email -> acme
  std::string text;
  std::getline(std::istringstream("plain line"), text);
  acme::send(text);
}
