// A notification dispatcher: templates with placeholders, channels, preferences, rate limits, localisation and previews.
#include "svc.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <functional>
#include <iomanip>
#include <locale>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <sstream>
#include <stdexcept>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

namespace notify {

using Variables = std::map<std::string, std::string, std::less<>>;

// "Dear {name}, ..." is parsed once and rendered often.
class Template {
 public:
  static Template parse(std::string_view source) {
    Template t;
    while (!source.empty()) {
      auto open = source.find('{');
      t.parts_.push_back({false, std::string(source.substr(0, open))});
      if (open == std::string_view::npos) break;
      auto close = source.find('}', open);
      if (close == std::string_view::npos) throw std::invalid_argument("unclosed placeholder");
      t.parts_.push_back({true, std::string(source.substr(open + 1, close - open - 1))});
      source.remove_prefix(close + 1);
    }
    return t;
  }
  std::string render(const Variables& vars) const {
    std::string out;
    for (const auto& p : parts_) {
      if (!p.placeholder) {
        out += p.text;
      } else if (auto it = vars.find(p.text); it != vars.end()) {
        out += it->second;
      } else {
        out += "?";
      }
    }
    return out;
  }
  std::vector<std::string> missing(const Variables& vars) const {
    std::vector<std::string> out;
    for (const auto& p : parts_)
      if (p.placeholder && !vars.contains(p.text)) out.push_back(p.text);
    return out;
  }
  std::size_t placeholders() const {
    return static_cast<std::size_t>(std::count_if(parts_.begin(), parts_.end(), [](const Part& p) { return p.placeholder; }));
  }

 private:
  struct Part {
    bool placeholder;
    std::string text;
  };
  std::vector<Part> parts_;
};

enum class Kind { mail, sms, push };

struct Notification {
  Kind kind = Kind::push;
  std::string recipient;
  std::string title;
  std::string body;
};

class Channel {
 public:
  virtual ~Channel() = default;
  virtual bool deliver(const Notification& n) = 0;
  virtual std::string name() const = 0;
};
class MailChannel final : public Channel {
 public:
  explicit MailChannel(std::string from) : from_(std::move(from)) {}
  bool deliver(const Notification& n) override {
    acme::send(n.recipient);  // expect: user.contact.email -> acme
    acme::send(n.title);      // silent
    acme::send(n.body);       // expect: user.name -> acme
    acme::send(from_);        // silent
    return true;
  }
  std::string name() const override { return "mail from " + from_; }

 private:
  std::string from_;
};
class SmsChannel final : public Channel {
 public:
  bool deliver(const Notification& n) override {
    if (n.body.size() > 160) throw std::length_error("text too long: " + std::to_string(n.body.size()));
    sent_.push_back(n);
    return sent_.size() < 100;
  }
  std::string name() const override { return "sms"; }
  const std::vector<Notification>& sent() const { return sent_; }

 private:
  std::vector<Notification> sent_;
};
// Passes on at most so many per recipient.
class Limited final : public Channel {
 public:
  Limited(Channel& next, int per_recipient) : next_(next), limit_(per_recipient) {}
  bool deliver(const Notification& n) override {
    int& count = per_recipient_[n.recipient];
    if (++count > limit_) {
      ++dropped_;
      return false;
    }
    return next_.deliver(n);
  }
  std::string name() const override { return "limited " + next_.name(); }
  int dropped() const { return dropped_; }
  std::vector<int> counts() const {
    std::vector<int> out;
    for (const auto& [who, n] : per_recipient_) out.push_back(n);
    return out;
  }
  std::vector<std::string> recipients() const {
    std::vector<std::string> out;
    for (const auto& entry : per_recipient_) out.push_back(entry.first);
    return out;
  }

 private:
  Channel& next_;
  int limit_;
  int dropped_ = 0;
  std::unordered_map<std::string, int> per_recipient_;
};

class Dispatcher {
 public:
  using Hook = std::function<void(const Notification&, std::string_view channel)>;
  void attach(Kind kind, Channel& c) { channels_.emplace(kind, &c); }
  void before(Hook h) { hooks_.push_back(std::move(h)); }
  bool dispatch(const Notification& n) {
    auto it = channels_.find(n.kind);
    if (it == channels_.end()) {
      undelivered_ = n.title;
      return false;
    }
    for (const auto& h : hooks_) h(n, it->second->name());
    return it->second->deliver(n);
  }
  const std::string& undelivered() const { return undelivered_; }

 private:
  std::map<Kind, Channel*> channels_;
  std::vector<Hook> hooks_;
  std::string undelivered_;
};

// %1, %2, ... as in old message catalogues.
template <class... Args>
std::string fill(std::string_view pattern, const Args&... args) {
  const std::array<std::string, sizeof...(Args)> texts{[](const auto& a) {
    std::ostringstream s;
    s << a;
    return s.str();
  }(args)...};
  std::string out;
  for (std::size_t i = 0; i < pattern.size(); ++i) {
    if (pattern[i] == '%' && i + 1 < pattern.size())
      out += texts.at(static_cast<std::size_t>(pattern[++i] - '1'));
    else
      out += pattern[i];
  }
  return out;
}

// The catalogue is chosen by language, never by person.
const char* localized(std::string_view key, std::string_view language) {
  static const std::map<std::pair<std::string_view, std::string_view>, const char*> catalogue{
      {{"greeting", "de"}, "Hallo %1"}, {{"greeting", "en"}, "Hello %1"}, {{"bye", "en"}, "Bye"}};
  auto it = catalogue.find({key, language});
  return it == catalogue.end() ? "%1" : it->second;
}

}  // namespace notify

void mails(const Customer& c) {
  notify::MailChannel mail("noreply@corp.example");
  notify::Dispatcher d;
  d.attach(notify::Kind::mail, mail);
  d.before([](const notify::Notification& n, std::string_view channel) {
    acme::send(channel);                   // silent
    acme::send(n.title);                   // silent
    acme::send(static_cast<int>(n.kind));  // silent
  });
  auto t = notify::Template::parse("Dear {name}, your plan is {plan}.");
  notify::Notification n{notify::Kind::mail, c.email, "Your plan", t.render({{"name", c.name}, {"plan", c.tier}})};
  acme::send(d.dispatch(n));     // silent
  acme::send(d.undelivered());   // silent
  acme::send(t.placeholders());  // silent
}

void texts(const Customer& c) {
  notify::SmsChannel sms;
  notify::SmsChannel other;
  other.deliver({notify::Kind::sms, "0800", "hi", "all systems go"});
  try {
    sms.deliver({notify::Kind::sms, c.phone, "hi", "for " + c.name});
  } catch (const std::length_error& e) {
    acme::send(e.what());  // silent
  }
  for (const auto& n : sms.sent()) {
    globex::send(n.recipient);  // expect: user.contact.phone_number -> globex
    globex::send(n.body);       // expect: user.name -> globex
    globex::send(n.title);      // silent
  }
  for (const auto& n : other.sent()) globex::send(n.recipient + n.body);  // silent
}

void limits(const Customer& c) {
  notify::SmsChannel sms;
  notify::Limited limited(sms, 3);
  for (int i = 0; i < 5; ++i) limited.deliver({notify::Kind::sms, c.phone, "hi", "ping " + std::to_string(i)});
  acme::send(limited.dropped());                               // silent
  for (int n : limited.counts()) acme::send(n);                // silent
  for (const auto& r : limited.recipients()) acme::send(r);    // expect: user.contact.phone_number -> acme
  for (const auto& n : sms.sent()) acme::send(n.body);         // silent
  acme::send(limited.name());                                  // silent
}

void templates(const Customer& c) {
  auto t = notify::Template::parse("Hi {name}!");
  notify::Variables vars{{"name", c.name}};
  const std::string personal = t.render(vars);
  vars = {{"name", "friend"}};
  const std::string neutral = t.render(vars);
  acme::send(personal);  // expect: user.name -> acme
  acme::send(neutral);   // silent
  vars.clear();
  vars["plan"] = c.tier;
  for (const auto& m : t.missing(vars)) acme::send(m);  // silent
  auto made_from_person = notify::Template::parse("Hi " + c.name + ", {plan}");
  globex::send(made_from_person.render(vars));          // expect: user.name -> globex
}

void catalogues(const Customer& c) {
  acme::send(notify::fill(notify::localized("greeting", "de"), c.name));       // expect: user.name -> acme
  acme::send(notify::fill(notify::localized("greeting", "en"), c.tier));       // silent
  acme::send(notify::fill("%1 of %2", c.name.length(), c.id));                 // silent
  acme::send(notify::fill("%1 (%2)", sha256(c.email), c.id));                  // expect: user.contact.email -> acme via hash
}

void undelivered(const Customer& c) {
  notify::Dispatcher d;
  d.dispatch({notify::Kind::push, c.email, "weekly", "news for " + c.name});
  acme::send(d.undelivered());  // silent
  d.dispatch({notify::Kind::push, "all", "Happy birthday " + c.name, ""});
  acme::send(d.undelivered());  // expect: user.name -> acme
}
