// Streams, charconv, regex, string_view surgery, filesystem paths, chrono, locale-free case folding, quoting, C strings in C++.
#include "svc.h"

#include <algorithm>
#include <cctype>
#include <charconv>
#include <chrono>
#include <cstdio>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <iomanip>
#include <iterator>
#include <regex>
#include <sstream>
#include <string>
#include <string_view>
#include <vector>

namespace fs = std::filesystem;

namespace {

std::string_view trim(std::string_view s) {
  while (!s.empty() && std::isspace(static_cast<unsigned char>(s.front()))) s.remove_prefix(1);
  while (!s.empty() && std::isspace(static_cast<unsigned char>(s.back()))) s.remove_suffix(1);
  return s;
}
std::vector<std::string> split(const std::string& s, char sep) {
  std::vector<std::string> out;
  std::istringstream is(s);
  for (std::string part; std::getline(is, part, sep);) out.push_back(part);
  return out;
}
std::string upper(std::string s) {
  std::transform(s.begin(), s.end(), s.begin(), [](unsigned char ch) { return std::toupper(ch); });
  return s;
}
std::string hex(const std::string& s) {
  static const char* digits = "0123456789abcdef";
  std::string out;
  for (unsigned char ch : s) {
    out += digits[ch >> 4];
    out += digits[ch & 15];
  }
  return out;
}
std::string grade(const std::string& s) {
  static const char* const words[] = {"short", "medium", "long"};
  return words[std::min<std::size_t>(s.size() / 10, 2)];
}
std::string xor_sum(const std::string& s) {
  unsigned sum = 0;
  for (unsigned char ch : s) sum = sum * 31 + ch;
  return std::to_string(sum);
}

}  // namespace

void text(const Customer& c) {
  acme::send(trim(c.email));               // expect: user.contact.email -> acme
  acme::send(trim(c.tier));                // silent
  acme::send(split(c.name, ' ').back());   // expect: user.name -> acme
  acme::send(split(c.name, ' ').size());   // silent
  acme::send(upper(c.phone));              // expect: user.contact.phone_number -> acme
  acme::send(upper(c.tier));               // silent
  acme::send(hex(c.email));                // expect: user.contact.email -> acme
  acme::send(grade(c.email));              // silent
  acme::send(xor_sum(c.email));            // expect: user.contact.email -> acme
  std::smatch m;
  if (std::regex_match(c.email, m, std::regex("(.*)@(.*)"))) {
    acme::send(m[2].str());                // expect: user.contact.email -> acme
    acme::send(m.size());                  // silent
    acme::send(m.position(1));             // silent
  }
  acme::send(std::regex_replace(c.tier, std::regex("a"), "b"));     // silent
  acme::send(std::regex_replace(c.phone, std::regex("-"), ""));     // expect: user.contact.phone_number -> acme
  acme::send(std::regex_search(c.name, std::regex("x")));           // silent
  fs::path dir = "/var/data";
  fs::path file = dir / (c.name + ".txt");
  acme::send(file.string());               // expect: user.name -> acme
  acme::send(file.filename().c_str());     // expect: user.name -> acme
  acme::send(dir.string());                // silent
  acme::send(dir.parent_path().string());  // silent
  acme::send(fs::exists(file));            // silent
  std::stringstream ss;
  ss << std::quoted(c.name) << ' ' << c.id;
  std::string got;
  ss >> std::quoted(got);
  acme::send(got);                         // expect: user.name -> acme
  ss.str("");
  ss.clear();
  ss << std::setw(4) << c.id;
  acme::send(ss.str());                    // silent
  char buf[32];
  auto end = std::to_chars(buf, buf + sizeof buf, c.id).ptr;
  acme::send(std::string_view(buf, end - buf));  // silent
  std::snprintf(buf, sizeof buf, "%.3s", c.phone.c_str());
  acme::send(buf);                         // expect: user.contact.phone_number -> acme
  std::strcpy(buf, "wiped");
  acme::send(buf);                         // silent
  std::strncpy(buf, c.email.c_str(), sizeof buf);
  char* at = std::strchr(buf, '@');
  if (at) acme::send(at + 1);              // expect: user.contact.email -> acme
  acme::send(at - buf);                    // silent
  acme::send(std::strlen(buf));            // silent
  acme::send(std::strcmp(buf, "x"));       // silent
  std::memset(buf, 0, sizeof buf);
  acme::send(buf);                         // silent
  auto now = std::chrono::system_clock::now().time_since_epoch();
  acme::send(std::chrono::duration_cast<std::chrono::seconds>(now).count());  // silent
  auto timeout = std::chrono::seconds(std::stoi(c.phone));
  acme::send(timeout.count());             // expect: user.contact.phone_number -> acme
  std::string path = "/u/" + c.email + "?p=1";
  acme::send(path.substr(path.find('?')));  // expect: user.contact.email -> acme
  acme::send(path.find('?'));              // silent
  path.erase();
  path += "/health";
  acme::send(path);                        // silent
  std::string copy = c.email;
  copy.replace(0, copy.size(), "x");
  std::string cc(c.email.begin(), std::find(c.email.begin(), c.email.end(), '@'));
  acme::send(cc);                          // expect: user.contact.email -> acme
  std::ifstream in(c.name + ".cfg");
  std::string line;
  std::getline(in, line);
  acme::send(line);                        // silent
  std::string_view whole = c.phone, none = whole.substr(0, 0);
  acme::send(whole.starts_with("+"));      // silent
  acme::send(whole);                       // expect: user.contact.phone_number -> acme
  none = "n";
  acme::send(none);                        // silent
  int year = 0, month = 0;
  if (std::sscanf("2024-05", "%d-%d", &year, &month) == 2) acme::send(year + month);  // silent
  if (std::sscanf(c.phone.c_str(), "%d", &year) == 1) acme::send(year);  // expect: user.contact.phone_number -> acme
  acme::send(month);                       // silent
}
