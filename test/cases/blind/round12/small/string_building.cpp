// Building strings: append, insert, replace, substr, streams, format, to_chars, printf into a buffer.
#include "svc.h"

#include <charconv>
#include <cstdarg>
#include <cstdio>
#include <iomanip>
#include <sstream>
#include <string>
#include <string_view>

namespace {

class Line {   // a small builder, as every code base has one
 public:
  Line& key(const std::string& text) { keys_ += text + ' '; return *this; }
  Line& value(const std::string& text) { values_.append(text).push_back(' '); return *this; }
  std::string keys() const { return keys_; }
  std::string str() const { return keys_ + "| " + values_; }
  Line& reset() { values_.clear(); return *this; }

 private:
  std::string keys_;
  std::string values_;
};

std::string csv_escape(const std::string& cell) {
  std::string out = "\"";
  for (char c : cell) {
    if (c == '"') out += '"';
    out += c;
  }
  return out += '"';
}

std::string stars(const std::string& text) {
  std::string out;
  for (std::size_t i = 0; i < text.size(); ++i) out += '*';
  return out;
}

// printf into a std::string
__attribute__((format(printf, 1, 2))) std::string strf(const char* format, ...) {
  va_list args, again;
  va_start(args, format);
  va_copy(again, args);
  std::string out(static_cast<std::size_t>(std::vsnprintf(nullptr, 0, format, args)), '\0');
  std::vsnprintf(out.data(), out.size() + 1, format, again);
  va_end(again);
  va_end(args);
  return out;
}

// "{}" stands for the next argument
std::string fill_in(std::string_view text) { return std::string(text); }
template <class First, class... Rest>
std::string fill_in(std::string_view text, const First& first, const Rest&... rest) {
  auto at = text.find("{}");
  if (at == text.npos) return std::string(text);
  std::ostringstream head;
  head << text.substr(0, at) << first;
  return head.str() + fill_in(text.substr(at + 2), rest...);
}

void editing(const User& user) {
  std::string line = "plan=" + user.plan;
  acme::send(line);                                    // silent
  line.append("; mail=").append(user.email);
  acme::send(line);                                    // expect: user.contact.email -> acme
  acme::send(line.find("mail"));                       // silent
  acme::send(line.substr(line.find("mail=") + 5));     // expect: user.contact.email -> acme
  line.assign(user.plan).insert(0, "<");
  acme::send(line);                                    // silent
  line.insert(1, user.name);
  acme::send(line);                                    // expect: user.name -> acme
  line.clear();
  line += ">";
  acme::send(line);                                    // silent
  std::string form = "dear NAME";
  form.replace(form.find("NAME"), 4, user.name);
  acme::send(form);                                    // expect: user.name -> acme
  acme::send(csv_escape(user.plan));                   // silent
  acme::send(csv_escape(user.phone));                  // expect: user.contact.phone_number -> acme
  acme::send(stars(user.phone));                       // silent
  Line row;
  row.key("mail").value(user.email);
  acme::send(row.keys());                              // silent
  acme::send(row.str());                               // expect: user.contact.email -> acme
  acme::send(row.reset().str());                       // silent
}

void streams(const User& user) {
  std::ostringstream out;
  out << std::setw(8) << user.id << ' ' << std::quoted(user.plan);
  acme::send(out.str());                               // silent
  out << std::hex << user.id << user.name;
  acme::send(out.str());                               // expect: user.name -> acme
  out.str("");
  out << "again";
  acme::send(out.str());                               // silent
  std::istringstream in(user.plan + " " + user.email);
  std::string word;
  in >> word >> word;
  acme::send(word);                                    // expect: user.contact.email -> acme
  std::stringstream both;
  both << user.name;
  std::string first;
  std::getline(both, first, ' ');
  acme::send(first);                                   // expect: user.name -> acme
}

void formatting(const User& user) {
  acme::send(strf("%s-%04d", user.plan.c_str(), user.id));         // silent
  acme::send(strf("%s (%s)", user.name.c_str(), "x"));             // expect: user.name -> acme
  acme::send(fill_in("{}/{}", user.plan, user.id));                // silent
  acme::send(fill_in("{} of {}", user.name.size(), user.id));      // silent
  acme::send(fill_in("{}: {}", user.plan, user.phone));            // expect: user.contact.phone_number -> acme
  char buffer[64];
  std::snprintf(buffer, sizeof buffer, "%s|%s", user.plan.c_str(), user.email.c_str());
  acme::send(buffer);                                  // expect: user.contact.email -> acme
  std::snprintf(buffer, sizeof buffer, "%d", user.id);
  acme::send(buffer);                                  // silent
  char digits[16];
  auto end = std::to_chars(digits, digits + sizeof digits, birth_year(1)).ptr;
  acme::send(std::string(digits, end));                // expect: user.demographic.date_of_birth -> acme
  end = std::to_chars(buffer, buffer + sizeof buffer, user.id).ptr;
  acme::send(std::string(buffer, end));                // silent
  acme::send("id " + std::to_string(user.id));         // silent
  acme::send("born " + std::to_string(birth_year(2))); // expect: user.demographic.date_of_birth -> acme
  int year = 0;
  std::from_chars(digits, digits + 4, year);
  acme::send(year);                                    // expect: user.demographic.date_of_birth -> acme
}

}  // namespace

int main() {
  User user = load_user(1);
  editing(user);
  streams(user);
  formatting(user);
}
