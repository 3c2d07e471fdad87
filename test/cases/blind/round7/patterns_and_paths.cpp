// Regular expressions, file system paths, dates: matches and their positions, parts of paths, numbers put into calendars.
#include "svc.h"

#include <chrono>
#include <cstdlib>
#include <filesystem>
#include <iterator>
#include <regex>
#include <string>
#include <string_view>
#include <system_error>
#include <utility>
#include <vector>

namespace {

namespace fs = std::filesystem;

struct Match {
  std::string text;
  std::ptrdiff_t at = -1;
  bool found = false;
};
Match search(const std::string& text, const std::regex& re) {
  std::smatch m;
  if (!std::regex_search(text, m, re)) return {};
  return {m.str(1), m.position(1), true};
}
std::string scrub(const std::string& text) { return std::regex_replace(text, std::regex("[0-9]"), "#"); }
fs::path mailbox(const fs::path& root, const std::string& user) { return root / user / "inbox.mbox"; }
struct Stamp {
  std::string who;
  std::chrono::sys_seconds when;
};
std::string print(std::chrono::sys_seconds t) { return std::to_string(t.time_since_epoch().count()); }

}  // namespace

void matches(const Customer& c) {
  static const std::regex host("@(.*)"), word("(\\w+)");
  const Match m = search(c.email, host);
  acme::send(m.text);          // expect: user.contact.email -> acme
  acme::send(m.at);            // silent
  acme::send(m.found);         // silent
  const Match k = search(c.tier, word);
  acme::send(k.text);          // silent
  std::smatch groups;
  const std::string text = "name=" + c.name;
  acme::send(std::regex_match(text, groups, std::regex("(name)=(.*)")));  // silent
  if (groups.size() > 2) {
    acme::send(groups[2].str());   // expect: user.name -> acme
    acme::send(groups.size());     // silent
    acme::send(groups.length(2));  // silent
  }
  std::string words;
  for (std::sregex_iterator it(text.begin(), text.end(), word), end; it != end; ++it) words += it->str() + ".";
  acme::send(words);           // expect: user.name -> acme
  const std::string fixed = "id 12";
  acme::send(scrub(fixed));    // silent
  acme::send(std::regex_replace("dear %", std::regex("%"), c.name));  // expect: user.name -> acme
  std::vector<std::string> parts(std::sregex_token_iterator(fixed.begin(), fixed.end(), word), {});
  acme::send(parts.front());   // silent
}
void paths(const Customer& c) {
  const fs::path root = "/var/mail";
  const auto p = mailbox(root, c.name);
  acme::send(p.string());      // expect: user.name -> acme
  acme::send(root.string());   // silent
  acme::send(p.has_extension());  // silent
  acme::send(p.parent_path().filename().string());  // expect: user.name -> acme
  const auto q = mailbox(root, c.tier);
  acme::send(q.string());      // silent
  acme::send(q.extension().string());  // silent
  fs::path r = p;
  r = root / "shared";
  acme::send(r.string());      // silent
  r /= c.email + ".txt";
  acme::send(r.stem().string());  // expect: user.contact.email -> acme
  r.clear();
  r += "log";
  acme::send(r.string());      // silent
  std::error_code ec;
  acme::send(fs::exists(p, ec));  // silent
  acme::send(ec.value());      // silent
  try {
    throw fs::filesystem_error("cannot open", p, std::make_error_code(std::errc::io_error));
  } catch (const fs::filesystem_error& e) {
    acme::send(e.path1().string());  // expect: user.name -> acme
    acme::send(e.code().value());    // silent
  }
}
void dates(const Customer& c) {
  using namespace std::chrono;
  const Stamp s{c.name, sys_seconds(seconds(100))};
  acme::send(print(s.when));   // silent
  acme::send(s.who);           // expect: user.name -> acme
  const seconds delay(std::atoi(c.phone.c_str() + 4));
  acme::send(delay.count());   // expect: user.contact.phone_number -> acme
  const auto later = sys_seconds(seconds(9)) + delay;
  acme::send(print(later));    // expect: user.contact.phone_number -> acme
  const milliseconds wait(c.email.size());
  acme::send(wait.count());    // silent
  const Stamp copy{"nobody", s.when};
  acme::send(copy.who);        // silent
}
