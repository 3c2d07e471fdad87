// Encoders, parsers, tokenizers, wide strings, custom stream buffers, operator>>, put_time, string surgery.
#include "case.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdint>
#include <cstdio>
#include <cstring>
#include <ctime>
#include <iomanip>
#include <iostream>
#include <iterator>
#include <map>
#include <sstream>
#include <stdexcept>
#include <streambuf>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

static const char kAlphabet[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

std::string base64(std::string_view in) {
  std::string out;
  std::uint32_t buffer = 0;
  int bits = 0;
  for (unsigned char c : in) {
    buffer = (buffer << 8) | c;
    bits += 8;
    while (bits >= 6) {
      bits -= 6;
      out += kAlphabet[(buffer >> bits) & 63];
    }
  }
  return out;
}

std::string hex(const std::string& in) {
  std::ostringstream os;
  for (unsigned char c : in) os << std::hex << std::setw(2) << std::setfill('0') << static_cast<int>(c);
  return os.str();
}

std::uint32_t crcSize(const std::string& in) { return static_cast<std::uint32_t>(in.size() * 31); }

std::vector<std::string_view> fields(std::string_view line, char sep) {
  std::vector<std::string_view> out;
  while (true) {
    auto at = line.find(sep);
    out.push_back(line.substr(0, at));
    if (at == std::string_view::npos) break;
    line.remove_prefix(at + 1);
  }
  return out;
}

struct KeyValue {
  std::string key, value;
  friend std::istream& operator>>(std::istream& in, KeyValue& kv) {
    std::getline(in, kv.key, '=');
    return std::getline(in, kv.value, ';');
  }
};

class Csv {
 public:
  Csv& operator<<(const std::string& cell) {
    if (!row_.empty()) row_ += ',';
    row_ += quote(cell);
    return *this;
  }
  Csv& operator<<(int n) { return *this << std::to_string(n); }
  Csv& endRow() {
    rows_.push_back(std::exchange(row_, {}));
    return *this;
  }
  std::string text() const {
    std::string out;
    for (const auto& r : rows_) out.append(r).append("\n");
    return out;
  }

 private:
  static std::string quote(const std::string& s) {
    if (s.find_first_of(",\"\n") == std::string::npos) return s;
    std::string out = "\"";
    for (char c : s) {
      if (c == '"') out.push_back('"');
      out.push_back(c);
    }
    return out + '"';
  }
  std::string row_;
  std::vector<std::string> rows_;
};

class Lexer {
 public:
  explicit Lexer(const std::string& s) : p_(s.c_str()) {}
  std::string next() {
    while (*p_ == ' ') ++p_;
    const char* start = p_;
    while (*p_ && *p_ != ' ') ++p_;
    return std::string(start, p_);
  }
  bool more() const { return *p_ != 0; }

 private:
  const char* p_;
};

std::wstring widen(const std::string& s) { return std::wstring(s.begin(), s.end()); }
std::string narrow(const std::wstring& w) {
  std::string out;
  for (wchar_t c : w) out += static_cast<char>(c);
  return out;
}

std::string rot13(std::string s) {
  for (char& c : s) {
    if (c >= 'a' && c <= 'z') c = static_cast<char>('a' + (c - 'a' + 13) % 26);
  }
  return s;
}

std::string stars(const std::string& s) {
  std::string out;
  for (std::size_t i = 0; i < s.size(); ++i) out += '*';
  return out;
}

std::string initials(const std::string& s) {
  std::string out(1, s[0]);
  return out + ".";
}

std::string today() {
  std::time_t t = std::time(nullptr);
  std::ostringstream os;
  os << std::put_time(std::localtime(&t), "%F");
  return os.str();
}

std::map<std::string, std::string> parseQuery(const std::string& q) {
  std::map<std::string, std::string> out;
  std::istringstream in(q);
  for (std::string pair; std::getline(in, pair, '&');) {
    auto eq = pair.find('=');
    out[pair.substr(0, eq)] = pair.substr(eq + 1);
  }
  return out;
}

int main() {
  User u = load_user(1);
  acme::send(base64(u.email));                 // expect: user.contact.email -> acme
  acme::send(base64(u.plan));
  acme::send(hex(u.name));                     // expect: user.name -> acme
  acme::send(hex("abc"));
  acme::send(crcSize(u.name));
  acme::send(rot13(u.name));                   // expect: user.name -> acme
  acme::send(stars(u.name));
  acme::send(initials(u.name));                // expect: user.name -> acme
  acme::send(initials(u.plan));
  acme::send(today());

  for (auto f : fields(u.email, '@')) acme::send(f);         // expect: user.contact.email -> acme
  for (auto f : fields(u.plan, '@')) acme::send(f);
  acme::send(fields(u.email, '@').size());
  std::istringstream in("mail=" + u.email + ";");
  KeyValue kv;
  in >> kv;
  acme::send(kv.value);                        // expect: user.contact.email -> acme
  std::istringstream in2("plan=" + u.plan);
  KeyValue kv2;
  in2 >> kv2;
  acme::send(kv2.value);

  Csv csv, clean;
  csv << u.id << u.name;
  csv.endRow();
  clean << u.id << u.plan;
  clean.endRow();
  acme::send(csv.text());                      // expect: user.name -> acme
  acme::send(clean.text());

  Lexer lexer(u.name);
  acme::send(lexer.next());                    // expect: user.name -> acme
  acme::send(lexer.more());
  Lexer plain(u.plan);
  acme::send(plain.next());
  acme::send(narrow(widen(u.email)));          // expect: user.contact.email -> acme
  acme::send(narrow(L"wide"));
  acme::send(parseQuery("a=" + u.phone)["a"]); // expect: user.contact.phone_number -> acme
  acme::send(parseQuery("a=1")["a"]);

  std::string s = "0123456789";
  s.replace(s.begin(), s.begin() + 3, u.name);
  acme::send(s);                               // expect: user.name -> acme
  s = s.substr(0, 0);
  s.assign("clean");
  acme::send(s);
  s.insert(s.end(), u.phone.begin(), u.phone.end());
  acme::send(s);                               // expect: user.contact.phone_number -> acme
  s.erase(s.begin(), s.end());
  s.resize(4, 'x');
  char line[80];
  std::snprintf(line, sizeof line, "%-10s|%5d", u.plan.c_str(), u.id);
  acme::send(line);
  std::snprintf(line + 4, sizeof line - 4, "%.5s", u.email.c_str());
  acme::send(line);                            // expect: user.contact.email -> acme
  std::memset(line, 0, sizeof line);
  acme::send(line);
  std::array<char, 32> arr{};
  auto r = std::to_chars(arr.data(), arr.data() + arr.size(), u.id);
  acme::send(std::string_view(arr.data(), r.ptr - arr.data()));
  u.name.copy(arr.data(), arr.size());
  acme::send(arr.data());                      // expect: user.name -> acme
  std::string reversed(u.phone.rbegin(), u.phone.rend());
  acme::send(reversed);                        // expect: user.contact.phone_number -> acme
  long number = std::stol(u.phone);
  acme::send(number);                          // expect: user.contact.phone_number -> acme
  acme::send(std::stol(u.plan));
  acme::send(std::string_view(u.email).substr(2).find('x'));
  std::stringstream table;
  table << std::left << std::setw(10) << u.plan << '|' << std::right << std::setw(4) << u.id << '\n';
  std::string cell;
  while (table >> cell) acme::send(cell);
  table.str(u.name);
  table.clear();
  while (std::getline(table, cell)) acme::send(cell);        // expect: user.name -> acme
}
