// Regular expressions, time, file names, locales, characters to numbers.
#include "pii_case.h"

#include <charconv>
#include <chrono>
#include <cmath>
#include <ctime>
#include <filesystem>
#include <iomanip>
#include <locale>
#include <regex>
#include <sstream>

namespace fs = std::filesystem;

void regexes(const User& u) {
  std::regex word("([a-z]+)@([a-z]+)");
  std::smatch m;
  acme::send(std::regex_search(u.email, m, word));
  acme::send(m[1].str());                                 // expect: user.contact.email -> acme
  acme::send(m.str(2));                                   // expect: user.contact.email -> acme
  acme::send(std::string(m[1]));                          // expect: user.contact.email -> acme
  acme::send(m.suffix().str());                           // expect: user.contact.email -> acme
  acme::send(m.format("$1"));                             // expect: user.contact.email -> acme
  acme::send(m.size());
  acme::send(m.position(1));
  acme::send(m.length(1));
  acme::send(m[1].matched);
  for (const auto& part : m) acme::send(part.str());      // expect: user.contact.email -> acme
  std::cmatch c;
  std::regex_match(u.name.c_str(), c, word);
  acme::send(c[0].str());                                 // expect: user.name -> acme
  std::smatch n;
  std::regex_search(u.plan.begin(), u.plan.end(), n, word);
  acme::send(n[0].str());
  acme::send(std::regex_replace(u.name, word, "x"));      // expect: user.name -> acme
  acme::send(std::regex_replace(u.plan, word, "x"));
  acme::send(std::regex_replace(u.plan, word, u.phone));  // expect: user.contact.phone_number -> acme
  acme::send(std::regex_replace(u.name.c_str(), word, "x"));            // expect: user.name -> acme
  std::string out;
  std::regex_replace(std::back_inserter(out), u.name.begin(), u.name.end(), word, "x");
  acme::send(out);                                        // expect: user.name -> acme
  for (std::sregex_iterator it(u.email.begin(), u.email.end(), word), end; it != end; ++it) {
    acme::send(it->str());                                // expect: user.contact.email -> acme
    acme::send((*it)[1].str());                           // expect: user.contact.email -> acme
  }
  for (std::sregex_token_iterator it(u.phone.begin(), u.phone.end(), word, -1), end; it != end; ++it)
    acme::send(it->str());                                // expect: user.contact.phone_number -> acme
  std::vector<std::string> parts(std::sregex_token_iterator(u.email.begin(), u.email.end(), word, 1), std::sregex_token_iterator());
  acme::send(parts[0]);                                   // expect: user.contact.email -> acme
  std::smatch copy = m;
  acme::send(copy.str());                                 // expect: user.contact.email -> acme
  auto [first, second] = std::pair(m[1].str(), n[0].str());
  acme::send(first);                                      // expect: user.contact.email -> acme
  acme::send(second);
}

void times(const User& u) {
  using namespace std::chrono;
  const seconds age(std::stoi(u.phone));
  acme::send(static_cast<long>(age.count()));             // expect: user.contact.phone_number -> acme
  acme::send(static_cast<long>(duration_cast<minutes>(age).count()));    // expect: user.contact.phone_number -> acme
  acme::send(static_cast<long>((age + seconds(3)).count()));            // expect: user.contact.phone_number -> acme
  seconds total(3);
  acme::send(static_cast<long>(total.count()));
  total += age;
  acme::send(static_cast<long>(total.count()));           // expect: user.contact.phone_number -> acme
  total = seconds(1);
  acme::send(static_cast<long>(total.count()));
  system_clock::time_point t = system_clock::now();
  acme::send(static_cast<long>(t.time_since_epoch().count()));
  t += age;
  acme::send(static_cast<long>(t.time_since_epoch().count()));          // expect: user.contact.phone_number -> acme
  const std::time_t raw = system_clock::to_time_t(t);
  acme::send(static_cast<long>(raw));                     // expect: user.contact.phone_number -> acme
  const year_month_day date{year(std::stoi(u.phone)), month(2), day(3)};
  acme::send(static_cast<int>(date.year()));              // expect: user.contact.phone_number -> acme
  acme::send(static_cast<long>(sys_days(date).time_since_epoch().count()));   // expect: user.contact.phone_number -> acme
  acme::send(date.ok());
  const year_month_day plain{year(2000), month(2), day(3)};
  acme::send(static_cast<int>(plain.year()));
  std::tm parts{};
  std::istringstream in(u.phone);
  in >> std::get_time(&parts, "%Y");
  acme::send(parts.tm_year);                              // expect: user.contact.phone_number -> acme
  std::ostringstream os;
  os << std::put_time(&parts, "%Y");
  acme::send(os.str());                                   // expect: user.contact.phone_number -> acme
  std::tm* local = std::localtime(&raw);
  acme::send(local->tm_year);                             // expect: user.contact.phone_number -> acme
  char text[32];
  std::strftime(text, sizeof text, "%Y", local);
  acme::send(text);                                       // expect: user.contact.phone_number -> acme
  const std::time_t now = std::time(nullptr);
  std::strftime(text, sizeof text, "%Y", std::gmtime(&now));
  acme::send(text);
  hh_mm_ss split(age);
  acme::send(static_cast<long>(split.hours().count()));   // expect: user.contact.phone_number -> acme
}

void paths(const User& u) {
  fs::path a(u.plan);
  acme::send(a.string());
  fs::path b = fs::path("/home") / u.name / "x.txt";
  acme::send(b.string());                                 // expect: user.name -> acme
  acme::send(b.c_str());                                  // expect: user.name -> acme
  acme::send(b.filename().string());                      // expect: user.name -> acme
  acme::send(b.parent_path().generic_string());           // expect: user.name -> acme
  acme::send(b.extension().native());                     // expect: user.name -> acme
  acme::send(b.is_absolute());
  acme::send(b.empty());
  acme::send(fs::exists(b));
  acme::send(b == a);
  a /= u.email;
  acme::send(a.string());                                 // expect: user.contact.email -> acme
  fs::path c;
  c = u.phone;
  acme::send(c.string());                                 // expect: user.contact.phone_number -> acme
  c = "x";
  acme::send(c.string());
  c += u.plan;
  acme::send(c.string());
  c.replace_extension(u.name);
  acme::send(c.string());                                 // expect: user.name -> acme
  c.clear();
  acme::send(c.string());
  for (const auto& part : b) acme::send(part.string());   // expect: user.name -> acme
  for (const auto& entry : fs::directory_iterator("/tmp")) acme::send(entry.path().string());
  for (const auto& entry : fs::directory_iterator(b)) acme::send(entry.path().string());      // expect: user.name -> acme
  acme::send(fs::absolute(b).string());                   // expect: user.name -> acme
  acme::send(fs::current_path().string());
  acme::send(fs::temp_directory_path().string());
  fs::path d = b;
  d.swap(c);
  acme::send(c.string());                                 // expect: user.name -> acme
  acme::send(d.string());
  std::ostringstream os;
  os << b;
  acme::send(os.str());                                   // expect: user.name -> acme
  try {
    throw fs::filesystem_error("no", b, std::error_code());
  } catch (const fs::filesystem_error& e) {
    acme::send(e.path1().string());                       // expect: user.name -> acme
    acme::send(e.what());                                 // expect: user.name -> acme
  }
  const std::string s = b;
  acme::send(s);                                          // expect: user.name -> acme
  acme::send(b.u8string().size());
  acme::send(fs::relative(b, "/").string());              // expect: user.name -> acme
}

void conversions(const User& u) {
  int n = 0;
  auto [end, error] = std::from_chars(u.phone.data(), u.phone.data() + u.phone.size(), n);
  acme::send(n);                                          // expect: user.contact.phone_number -> acme
  acme::send(end);                                        // expect: user.contact.phone_number -> acme
  acme::send(error == std::errc());
  char buffer[32];
  auto done = std::to_chars(buffer, buffer + 32, n);
  acme::send(buffer);                                     // expect: user.contact.phone_number -> acme
  acme::send(std::string(buffer, done.ptr));              // expect: user.contact.phone_number -> acme
  std::to_chars(buffer, buffer + 32, u.id);
  acme::send(buffer);
  acme::send(std::tolower(u.name[0], std::locale()));     // expect: user.name -> acme
  acme::send(std::isalpha(u.name[0], std::locale()));
  acme::send(std::toupper(u.name[0]));                    // expect: user.name -> acme
  acme::send(std::isdigit(u.name[0]) != 0);
  acme::send(std::sqrt(std::stod(u.phone)));              // expect: user.contact.phone_number -> acme
  acme::send(std::sin(std::stod(u.phone)));               // expect: user.contact.phone_number -> acme
  acme::send(std::pow(2.0, std::stod(u.phone)));          // expect: user.contact.phone_number -> acme
  acme::send(std::isnan(std::stod(u.phone)));
  acme::send(std::floor(static_cast<double>(u.id)));
  acme::send(std::atan2(1.0, std::stod(u.phone)));        // expect: user.contact.phone_number -> acme
}

int main() {
  User u = load_user(1);
  regexes(u);
  times(u);
  paths(u);
  conversions(u);
}
