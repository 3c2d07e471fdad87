// std::format, format_to, own formatters, chrono, filesystem paths, regex.
// flags: -stdlib=libc++
#include "case.h"

#include <filesystem>
#include <format>
#include <iterator>
#include <regex>

struct Badge {
  std::string holder;
  int level = 1;
};
template <>
struct std::formatter<Badge> : std::formatter<std::string> {
  auto format(const Badge& b, std::format_context& ctx) const {
    return std::formatter<std::string>::format("badge of " + b.holder, ctx);
  }
};

template <class... A>
static std::string message(std::format_string<A...> f, A&&... a) {
  return std::format(f, std::forward<A>(a)...);
}

int main() {
  User u = load_user(1);
  acme::send(std::format("{} {}", u.id, u.plan));
  acme::send(std::format("{1} {0}", u.id, u.email));  // expect: user.contact.email -> acme
  acme::send(std::format("{:>{}}", u.plan, 10));
  acme::send(message("hi {}", u.name));  // expect: user.name -> acme
  acme::send(message("hi {}", u.plan));
  std::string out;
  std::format_to(std::back_inserter(out), "{}", u.id);
  acme::send(out);
  std::format_to(std::back_inserter(out), "-{}", u.phone);
  acme::send(out);  // expect: user.contact.phone_number -> acme
  acme::send(std::format("{}", Badge{u.name}));  // expect: user.name -> acme
  acme::send(std::format("{}", Badge{"x"}));
  acme::send(std::formatted_size("{}", u.email));
  std::filesystem::path dir("/var/data");
  acme::send((dir / u.plan).string());
  std::filesystem::path file = dir / (u.name + ".txt");
  acme::send(file.string());  // expect: user.name -> acme
  acme::send(file.filename().string());  // expect: user.name -> acme
  acme::send(dir.parent_path().string());
  file = dir;
  acme::send(file.string());
  static const std::regex digits("[0-9]+");
  acme::send(std::regex_replace(u.phone, digits, "#"));  // expect: user.contact.phone_number -> acme
  acme::send(std::regex_replace(u.plan, digits, "#"));
  std::smatch m;
  if (std::regex_search(u.email, m, digits)) {
    acme::send(m[0].str());  // expect: user.contact.email -> acme
    acme::send(m.size());
  }
  acme::send(std::regex_match(u.email, digits));
  const std::string text = "a1b2";
  for (std::sregex_iterator i(text.begin(), text.end(), digits), e; i != e; ++i) acme::send(i->str());
}
