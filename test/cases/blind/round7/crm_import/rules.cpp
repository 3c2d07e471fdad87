#include "crm.h"

#include <algorithm>
#include <utility>

namespace crm {
namespace {

class MailHasAt final : public Rule {
 public:
  std::optional<Issue> check(const Contact& c) const override {
    if (c.mail.find('@') != std::string::npos) return std::nullopt;
    return Issue{Issue::Kind::malformed, c.row, "not a mail: " + c.mail};
  }
};
class NameIsPresent final : public Rule {
 public:
  std::optional<Issue> check(const Contact& c) const override {
    if (!c.name.empty()) return std::nullopt;
    return Issue{Issue::Kind::missing, c.row, "name"};
  }
};
class SegmentIsOneOf final : public Rule {
 public:
  explicit SegmentIsOneOf(std::set<std::string> allowed) : allowed_(std::move(allowed)) {}
  std::optional<Issue> check(const Contact& c) const override {
    if (allowed_.contains(c.segment)) return std::nullopt;
    return Issue{.kind = Issue::Kind::malformed, .row = c.row, .detail = "segment " + c.segment};
  }

 private:
  std::set<std::string> allowed_;
};

}  // namespace

std::unique_ptr<Rule> mail_has_at() { return std::make_unique<MailHasAt>(); }
std::unique_ptr<Rule> name_is_present() { return std::make_unique<NameIsPresent>(); }
std::unique_ptr<Rule> segment_is_one_of(std::set<std::string> allowed) {
  return std::make_unique<SegmentIsOneOf>(std::move(allowed));
}

Validator& Validator::add(std::unique_ptr<Rule> rule) {
  rules_.push_back(std::move(rule));
  return *this;
}
std::vector<Issue> Validator::check(const Contact& c) const {
  std::vector<Issue> out;
  for (const auto& r : rules_)
    if (auto issue = r->check(c)) out.push_back(*std::move(issue));
  std::ranges::sort(out, {}, &Issue::row);
  return out;
}

bool Deduper::first_time(const Contact& c) {
  last_ = c.segment;
  return seen_.insert(c.mail).second;
}

}  // namespace crm
