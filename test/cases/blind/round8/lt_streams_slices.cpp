// Streams that are reset, text built char by char, string_view slices, bounded formats and parsed numbers.
#include "svc.h"

#include <cctype>
#include <charconv>
#include <cstdio>
#include <sstream>
#include <string>
#include <string_view>

namespace {

std::string upper(std::string_view s) {
  std::string out;
  for (char ch : s) out.push_back(static_cast<char>(std::toupper(static_cast<unsigned char>(ch))));
  return out;
}

std::string stars(std::string_view s) {
  std::string out;
  for (std::size_t i = 0; i < s.size(); ++i) out.push_back('*');
  return out;
}

std::string shape(std::string_view s) {
  std::string out;
  for (char ch : s) {
    if (std::isalpha(static_cast<unsigned char>(ch)))
      out += 'a';
    else if (std::isdigit(static_cast<unsigned char>(ch)))
      out += '0';
    else
      out += '?';
  }
  return out;
}

std::string_view domain(std::string_view mail) {
  auto at = mail.find('@');
  return at == std::string_view::npos ? std::string_view{} : mail.substr(at + 1);
}

long parse(std::string_view s) {
  long n = 0;
  std::from_chars(s.data(), s.data() + s.size(), n);
  return n;
}

}  // namespace

int main() {
  const Customer c = load_customer(1);
  acme::send(upper(c.email));       // expect: user.contact.email -> acme
  acme::send(stars(c.email));       // silent
  acme::send(shape(c.email));       // silent
  acme::send(domain(c.email));      // expect: user.contact.email -> acme
  acme::send(parse(c.phone));       // expect: user.contact.phone_number -> acme
  acme::send(parse(c.tier));        // silent

  std::ostringstream out;
  out << "n=" << c.name;
  acme::send(out.str());            // expect: user.name -> acme
  out.str("");
  out << "n=" << c.name.size();
  acme::send(out.str());            // silent

  char row[80];
  std::snprintf(row, sizeof row, "%d:%zu", c.id, c.email.size());
  acme::send(row);                  // silent
  std::snprintf(row, sizeof row, "%d:%s", c.id, c.email.c_str());
  acme::send(row);                  // expect: user.contact.email -> acme

  std::istringstream in(c.tier + " " + std::to_string(c.id));
  std::string word;
  while (in >> word) acme::send(word);  // silent
  std::istringstream named(c.name);
  while (named >> word) acme::send(word);  // expect: user.name -> acme
  word = "end";
  acme::send(word);                 // silent

  std::string line = "fixed";
  std::string_view view = line;
  line += c.phone;
  view = "constant";
  acme::send(view);                 // silent
  view = line;
  acme::send(view);                 // expect: user.contact.phone_number -> acme
}
