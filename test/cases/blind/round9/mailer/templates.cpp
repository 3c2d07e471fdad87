// Templates and the messages made from them.
#include "mailer.h"

#include <cctype>

namespace mailer {

Template::Template(std::string text) : text_(std::move(text)) {}

Template& Template::set(std::string key, std::string value) {
  values_.insert_or_assign(std::move(key), std::move(value));
  return *this;
}

std::string Template::fill() const {
  std::string out;
  std::size_t at = 0;
  while (at < text_.size()) {
    const auto open = text_.find('{', at);
    if (open == std::string::npos) break;
    const auto close = text_.find('}', open);
    if (close == std::string::npos) break;
    out.append(text_, at, open - at);
    if (const auto it = values_.find(text_.substr(open + 1, close - open - 1)); it != values_.end()) out += it->second;
    at = close + 1;
  }
  return out.append(text_, at);
}

std::string Template::keys() const {
  std::string out;
  for (const auto& [key, value] : values_) out += (value.empty() ? "!" : "") + key + " ";
  return out;
}

std::string subject_line(const Customer& c, Tone tone) {
  switch (tone) {
    case Tone::personal:
      return "For you, " + c.name;
    case Tone::neutral:
      break;
  }
  return "News for " + c.tier + " members";
}

std::string initials(std::string_view name) {
  std::string out;
  bool start = true;
  for (char ch : name) {
    if (start && std::isalpha(static_cast<unsigned char>(ch))) out.push_back(ch);
    start = ch == ' ';
  }
  return out;
}

Message invitation(const Customer& c, Tone tone) {
  Template t("Hello {who}, your plan is {plan}.");
  t.set("plan", c.tier).set("who", tone == Tone::personal ? initials(c.name) : std::string("member"));
  acme::send(t.keys());  // silent: the template's keys
  return Message{c.email, subject_line(c), t.fill(), tone == Tone::personal ? 2 : 1};
}

Message digest(const std::vector<Customer>& customers) {
  Message m{"ops@example.org", "digest", "", 0};
  std::map<std::string, int> tiers;
  for (const Customer& c : customers)
    if (!c.phone.empty()) ++tiers[c.tier];
  for (const auto& [tier, n] : tiers) m.body += tier + ": " + std::to_string(n) + "\n";
  return m;
}

}  // namespace mailer
