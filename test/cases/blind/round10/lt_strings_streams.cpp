// string_view slices, string members, string streams, getline, charconv, regex matches and replacements.
#include "svc.h"

#include <charconv>
#include <regex>
#include <sstream>
#include <string>
#include <string_view>

namespace {

struct Badge {
  PII(user.government_id) long number = 999999999;
  long door = 3;
};

std::string_view domain(std::string_view mail) {
  auto at = mail.find('@');
  return at == mail.npos ? mail : mail.substr(at + 1);
}

void views(const Customer& c) {
  std::string mail = c.email;
  std::string_view view = mail;
  acme::send(domain(view));  // expect: user.contact.email -> acme
  view.remove_prefix(2);
  acme::send(view.size());  // silent: a length
  view = c.tier;
  acme::send(domain(view));  // silent: the view was assigned anew
}

void members(const Customer& c) {
  std::string s = "id:";
  s.insert(0, c.name).append("!");
  acme::send(s.substr(1));  // expect: user.name -> acme
  s.replace(0, s.size(), "gone");
  s.assign("gone");
  acme::send(s);  // silent: assigned anew
}

void streams(const Customer& c) {
  std::ostringstream out;
  out << "phone=" << c.phone << ';';
  acme::send(out.str());  // expect: user.contact.phone_number -> acme
  out.str("");
  out << "tier=" << c.tier;
  acme::send(out.str());  // silent: emptied before
}

void extraction(const Customer& c) {
  std::istringstream in(c.name + "\nrest");
  std::istringstream idle("plain words");
  std::string line, word;
  std::getline(in, line);
  idle >> word;
  acme::send(line);  // expect: user.name -> acme
  acme::send(word);  // silent: the other stream
}

void numbers(const Badge& b) {
  char digits[24];
  char doors[24];
  auto [end, ec] = std::to_chars(digits, digits + sizeof digits, b.number);
  auto stop = std::to_chars(doors, doors + sizeof doors, b.door).ptr;
  acme::send(std::string_view(digits, static_cast<std::size_t>(end - digits)));  // expect: user.government_id -> acme
  acme::send(std::string_view(doors, static_cast<std::size_t>(stop - doors)));  // silent: the door
  acme::send(ec == std::errc());  // silent: whether it succeeded
  long parsed = 0;
  std::from_chars(digits, end, parsed);
  acme::send(parsed);  // expect: user.government_id -> acme
}

void regexes(const Customer& c) {
  std::smatch m;
  const std::string mail = c.email;
  if (std::regex_match(mail, m, std::regex("(.+)@(.+)"))) {
    acme::send(m[1].str());  // expect: user.contact.email -> acme
    acme::send(m.size());  // silent: how many groups
  }
  acme::send(std::regex_replace(c.tier, std::regex("o"), "0"));  // silent: not personal data
}

}  // namespace

int main() {
  Customer c = load_customer(1);
  views(c);
  members(c);
  streams(c);
  extraction(c);
  numbers(Badge{});
  regexes(c);
}
