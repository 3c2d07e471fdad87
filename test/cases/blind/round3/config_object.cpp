// Settings with defaults, overlays and a redacting dump.
#include "svc.h"

#include <cstdlib>
#include <map>
#include <optional>
#include <string>
#include <unordered_map>

namespace {

struct SmtpConfig {
  std::string host = "localhost";
  int port = 25;
  std::string from;
};

struct Config {
  SmtpConfig smtp;
  std::map<std::string, std::string> extra;
  std::optional<std::string> admin;
  bool verbose = false;

  static Config defaults() {
    Config c;
    c.smtp.from = "noreply@ours.example";
    return c;
  }
  Config with_admin(std::string who) const {
    Config c = *this;
    c.admin = std::move(who);
    return c;
  }
  Config& overlay(const Config& other) {
    if (!other.smtp.from.empty()) smtp.from = other.smtp.from;
    for (const auto& [k, v] : other.extra) extra[k] = v;
    if (other.admin) admin = other.admin;
    return *this;
  }
};

std::string dump(const SmtpConfig& s) { return s.host + ":" + std::to_string(s.port) + " from " + s.from; }

std::string dump(const Config& c, bool with_admin) {
  std::string out = dump(c.smtp);
  for (const auto& [k, v] : c.extra) out += " " + k + "=" + v;
  if (with_admin) out += c.admin.value_or("none");
  return out;
}

std::string public_dump(const Config& c) {
  std::string out = dump(c.smtp);
  out += c.verbose ? " verbose" : "";
  out += c.admin.has_value() ? " with admin" : "";
  return out;
}

}  // namespace

void configure() {
  Config base = Config::defaults();
  acme::send(dump(base, true));  // silent
  Config ours = base.with_admin(current_email());
  acme::send(dump(ours, true));    // expect: user.contact.email -> acme
  acme::send(public_dump(ours));   // silent
  acme::send(ours.smtp.from);      // silent
  acme::send(*ours.admin);         // expect: user.contact.email -> acme
  acme::send(dump(base, true));    // silent

  base.smtp.from = current_name();
  acme::send(dump(base.smtp));   // expect: user.name -> acme
  acme::send(public_dump(base));  // expect: user.name -> acme
  acme::send(base.smtp.host);     // silent
  acme::send(dump(ours.smtp));    // silent

  Config merged = Config::defaults();
  merged.overlay(ours);
  acme::send(merged.admin.value());   // expect: user.contact.email -> acme
  acme::send(dump(merged.smtp));      // silent
  merged.overlay(base);
  acme::send(dump(merged.smtp));  // expect: user.name -> acme
  merged.admin.reset();
  acme::send(merged.admin.value_or("nobody"));  // silent
  merged.smtp = SmtpConfig{};
  acme::send(dump(merged, true));  // silent
  merged.extra["phone"] = current_phone();
  acme::send(dump(merged, false));  // expect: user.contact.phone_number -> acme
  merged.extra.clear();
  acme::send(dump(merged, false));  // silent

  const auto& smtp = ours.smtp;
  ours.smtp.from = current_phone();
  acme::send(smtp.from);  // expect: user.contact.phone_number -> acme
  acme::send(smtp.host);  // silent
  ours = Config::defaults();
  acme::send(smtp.from);        // silent
  acme::send(dump(ours, true));  // silent
}
