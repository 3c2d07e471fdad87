// flags: -std=c++23 -stdlib=libc++
// String streams, format, charconv, regex, filesystem, chrono, quoting, string algorithms.
#include "case.h"

#include <algorithm>
#include <charconv>
#include <chrono>
#include <cctype>
#include <filesystem>
#include <format>
#include <fstream>
#include <iomanip>
#include <iterator>
#include <regex>
#include <sstream>
#include <string>
#include <string_view>
#include <system_error>
#include <vector>

namespace fs = std::filesystem;

struct Person {
  PII(user.name) std::string name;
  PII(user.demographic.date_of_birth) std::chrono::sys_seconds born;
  PII(user.demographic.age) int age = 0;
  std::string team;
  std::chrono::sys_seconds joined;
};

template <>
struct std::formatter<Person> {
  constexpr auto parse(std::format_parse_context& ctx) { return ctx.begin(); }
  auto format(const Person& p, std::format_context& ctx) const { return std::format_to(ctx.out(), "<{}>", p.team); }
};

std::string trim(std::string s) {
  s.erase(s.begin(), std::find_if(s.begin(), s.end(), [](unsigned char c) { return !std::isspace(c); }));
  s.erase(std::find_if(s.rbegin(), s.rend(), [](unsigned char c) { return !std::isspace(c); }).base(), s.end());
  return s;
}

std::string lower(std::string s) {
  std::transform(s.begin(), s.end(), s.begin(), [](unsigned char c) { return std::tolower(c); });
  return s;
}

std::vector<std::string> split(const std::string& s, char sep) {
  std::vector<std::string> out;
  std::istringstream in(s);
  for (std::string item; std::getline(in, item, sep);) out.push_back(item);
  return out;
}

std::string mask(const std::string& s) {
  std::string out(s.size(), '*');
  return out;
}

Person loadPerson();

int main() {
  Person p = loadPerson();
  User u = load_user(1);
  acme::send(std::format("{} / {}", p.team, p.name));           // expect: user.name -> acme
  acme::send(std::format("{} / {}", p.team, p.team.size()));
  acme::send(std::format("{:%F}", p.born));                     // expect: user.demographic.date_of_birth -> acme
  acme::send(std::format("{:%F}", p.joined));
  acme::send(std::format("{}", p.age));                         // expect: user.demographic.age -> acme
  std::string s;
  std::format_to(std::back_inserter(s), "{}", u.email);
  acme::send(s);                                                // expect: user.contact.email -> acme
  char buf[64];
  auto r = std::format_to_n(buf, sizeof buf, "{}", u.plan);
  acme::send(std::string(buf, r.out));
  acme::send(std::vformat("{}", std::make_format_args(u.name)));  // expect: user.name -> acme

  auto [end, ec] = std::to_chars(buf, buf + sizeof buf, p.age);
  acme::send(std::string_view(buf, end));                       // expect: user.demographic.age -> acme
  acme::send(ec == std::errc());
  int parsed = 0;
  std::from_chars(u.phone.data(), u.phone.data() + u.phone.size(), parsed);
  acme::send(parsed);                                           // expect: user.contact.phone_number -> acme
  int planNo = 0;
  std::from_chars(u.plan.data(), u.plan.data() + u.plan.size(), planNo);
  acme::send(planNo);

  std::regex at("([^@]+)@(.+)");
  std::smatch m;
  if (std::regex_match(u.email, m, at)) {
    acme::send(m[1].str());                                     // expect: user.contact.email -> acme
    acme::send(m.size());
    acme::send(std::string(m[2].first, m[2].second));           // expect: user.contact.email -> acme
  }
  acme::send(std::regex_replace(u.email, at, "$1"));            // expect: user.contact.email -> acme
  acme::send(std::regex_search(u.email, at));
  acme::send(std::regex_replace(u.plan, at, "x"));
  for (std::sregex_iterator it(u.name.begin(), u.name.end(), at), e; it != e; ++it)
    acme::send(it->str());                                      // expect: user.name -> acme
  for (std::sregex_token_iterator it(u.plan.begin(), u.plan.end(), at, -1), e; it != e; ++it)
    acme::send(*it);

  fs::path home = fs::path("/home") / u.name;
  acme::send(home.string());                                    // expect: user.name -> acme
  acme::send((home / "x").filename().string());                 // expect: user.name -> acme
  acme::send(fs::path("/srv").append(u.plan).c_str());
  acme::send(fs::exists(home));
  std::ifstream in(home);
  std::error_code err;
  fs::create_directories(home, err);
  acme::send(err.value());

  std::ostringstream os;
  os << std::setw(8) << std::left << std::quoted(u.phone) << std::endl;
  acme::send(os.str());                                         // expect: user.contact.phone_number -> acme
  acme::send(os.view());                                        // expect: user.contact.phone_number -> acme
  std::ostringstream clean;
  clean << std::boolalpha << (u.email.size() > 3) << std::hex << u.id;
  acme::send(clean.str());
  std::stringstream both(u.name + " " + u.plan);
  std::string first;
  both >> first;
  acme::send(first);                                            // expect: user.name -> acme
  acme::send(both.good());
  acme::send(trim(lower(u.email)));                             // expect: user.contact.email -> acme
  acme::send(trim(lower(u.plan)));
  for (const auto& part : split(u.name, ' ')) acme::send(part); // expect: user.name -> acme
  for (const auto& part : split(u.plan, ' ')) acme::send(part);
  acme::send(mask(u.name));
  acme::send(std::count(u.name.begin(), u.name.end(), 'a'));
  std::string text = "dear customer";
  text.replace(5, 8, u.name);
  acme::send(text);                                             // expect: user.name -> acme
  text.assign(3, 'x');
  acme::send(text);
  text.insert(0, u.email).erase(3);
  acme::send(text);                                             // expect: user.contact.email -> acme
  text = std::to_string(u.id);
  acme::send(text);
  std::string copy;
  std::copy_if(u.phone.begin(), u.phone.end(), std::back_inserter(copy), ::isdigit);
  acme::send(copy);                                             // expect: user.contact.phone_number -> acme
  acme::send(u.name.compare("x"));
  acme::send(u.name.starts_with("x"));
  acme::send(u.name.data() + 1);                                // expect: user.name -> acme
  std::string fill(u.name.length(), 'x');
  acme::send(fill);
}
