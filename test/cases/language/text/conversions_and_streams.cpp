// Numbers from text, text from numbers, streams both ways, format, literals, views.
#include "case.h"

#include <bitset>
#include <charconv>
#include <iomanip>
#include <iterator>
#include <sstream>
#include <string>
#include <string_view>

std::string operator""_tag(const char* s, std::size_t n) { return "<" + std::string(s, n) + ">"; }
long long operator""_k(unsigned long long n) { return static_cast<long long>(n) * 1000; }

enum class Level { low, high };
std::string_view name_of(Level l) { return l == Level::low ? "low" : "high"; }

std::string_view domain(std::string_view mail) {
  auto at = mail.find('@');
  if (at == std::string_view::npos) return {};
  mail.remove_prefix(at + 1);
  return mail;
}
std::string trim(std::string s) {
  const auto b = s.find_first_not_of(' ');
  const auto e = s.find_last_not_of(' ');
  return b == std::string::npos ? "" : s.substr(b, e - b + 1);
}
struct Reader {
  std::string key, value;
  friend std::istream& operator>>(std::istream& in, Reader& r) { return in >> r.key >> r.value; }
};

int main() {
  User u = load_user(1);
  acme::send(std::stoi(u.phone));                    // expect: user.contact.phone_number -> acme
  acme::send(std::stol(u.plan));
  long digits = 0;
  std::from_chars(u.phone.data(), u.phone.data() + u.phone.size(), digits);
  acme::send(digits);                                // expect: user.contact.phone_number -> acme
  char buffer[32];
  auto [end, ec] = std::to_chars(buffer, buffer + sizeof buffer, digits);
  acme::send(std::string(buffer, end));              // expect: user.contact.phone_number -> acme
  auto [end2, ec2] = std::to_chars(buffer, buffer + sizeof buffer, u.id);
  acme::send(static_cast<int>(ec2));
  acme::send(std::to_string(u.id) + "x"_tag);
  acme::send(static_cast<long>(5_k));
  acme::send(std::string(name_of(Level::high)));
  acme::send(domain(u.email));                       // expect: user.contact.email -> acme
  acme::send(domain(u.plan));
  acme::send(trim(u.name));                          // expect: user.name -> acme
  acme::send(trim("  x "));
  std::istringstream in(u.name + " " + u.plan);
  std::string first;
  in >> first;
  acme::send(first);                                 // expect: user.name -> acme
  std::istringstream lines("a\nb");
  std::string line;
  while (std::getline(lines, line)) acme::send(line);
  std::istringstream kv(u.email);
  Reader r;
  kv >> r;
  acme::send(r.value);                               // expect: user.contact.email -> acme
  std::stringstream ss;
  ss << std::hex << std::setw(8) << u.id << ' ' << std::quoted(u.plan);
  acme::send(ss.str());
  ss << std::left << std::setfill('*') << u.name << '\n';
  acme::send(ss.str());                              // expect: user.name -> acme
  ss.str("");
  acme::send(ss.str());
  std::ostringstream log;
  log << "id=" << u.id;
  std::string text = log.str();
  log << u.email;
  acme::send(text);
  acme::send(std::move(log).str());                  // expect: user.contact.email -> acme
  std::string s = u.name;
  s.insert(0, ">").append("<").push_back('!');
  acme::send(s);                                     // expect: user.name -> acme
  s.assign("clean");
  acme::send(s);
  s.replace(0, 1, u.phone);
  acme::send(s);                                     // expect: user.contact.phone_number -> acme
  s.erase();
  acme::send(s);
  std::string masked(u.email.size(), '*');
  acme::send(masked);
  for (std::size_t i = 0; i < u.email.size() && i < 2; ++i) masked[i] = u.email[i];
  acme::send(masked);                                // expect: user.contact.email -> acme
  std::string upper;
  for (char c : u.name) upper += static_cast<char>(std::toupper(static_cast<unsigned char>(c)));
  acme::send(upper);                                 // expect: user.name -> acme
  int vowels = 0;
  for (char c : u.name) if (c == 'a') ++vowels;
  acme::send(vowels);
  std::bitset<8> bits(u.id);
  acme::send(bits.to_string());
  std::string_view view = u.email;
  acme::send(view.substr(0, 3));                     // expect: user.contact.email -> acme
  acme::send(view.starts_with("a"));
  acme::send(view.length());
  view = "static";
  acme::send(view);
  const char* c = u.name.c_str();
  acme::send(c);                                     // expect: user.name -> acme
  std::string copy(c, 2);
  acme::send(copy);                                  // expect: user.name -> acme
  std::string from_range(u.email.rbegin(), u.email.rend());
  acme::send(from_range);                            // expect: user.contact.email -> acme
  char first_char = u.name.front();
  acme::send(first_char);                            // expect: user.name -> acme
  acme::send(u.name == "x" ? "yes" : "no");
  std::ostringstream os;
  std::copy(u.phone.begin(), u.phone.end(), std::ostream_iterator<char>(os, "-"));
  acme::send(os.str());                              // expect: user.contact.phone_number -> acme
}
