// The plug-ins that come with the host.
#include "host.h"

namespace host {
namespace {

class Greeting final : public Plugin {
 public:
  const char* id() const override { return "greeting"; }
  void process(Message& m, const User& reader) override {
    std::string line = "Dear " + firstWord(reader.name) + ",\n";
    m.body.insert(0, line);
    m.tags["greeted"] = "yes";
    ++greeted_;
    context().keep("longest", std::to_string(std::max(line.size(), longest_)));
    longest_ = std::max(line.size(), longest_);
  }
  std::string status() const override { return "greeted " + std::to_string(greeted_); }

 private:
  static std::string firstWord(const std::string& s) { return s.substr(0, s.find(' ')); }
  int greeted_ = 0;
  std::size_t longest_ = 0;
};

class Footer final : public Plugin {
 public:
  const char* id() const override { return "footer"; }
  void attach(Context& c) override {
    Plugin::attach(c);
    text_ = setting("footer");
  }
  void process(Message& m, const User& reader) override {
    m.body += "\n-- \n" + text_ + " (" + reader.plan + ")";
    m.tags["footer"] = text_;
    link_ = "https://list.example/leave?m=" + sha256(reader.email);
    m.body += "\n" + link_;
  }
  std::string status() const override { return text_; }
  const std::string& link() const { return link_; }

 private:
  std::string text_;
  std::string link_;
};

class Audit final : public Plugin {
 public:
  const char* id() const override { return "audit"; }
  void process(Message& m, const User& reader) override {
    seen_.insert(reader.email);
    context().events().publish("audit", "sent to " + reader.email);
    context().keep("last", reader.email);
    context().keep("last", redact(m.subject));
    m.to = reader.email;
  }
  std::string status() const override { return std::to_string(seen_.size()) + " readers"; }

 private:
  std::set<std::string> seen_;
};

// Holds messages back; says why, with the number of the reader but not who it is.
class Throttle final : public Plugin {
 public:
  const char* id() const override { return "throttle"; }
  void process(Message& m, const User& reader) override {
    if (++perReader_[reader.phone] > limit_) {
      m.hold = true;
      context().fail("over the limit: reader " + std::to_string(reader.id));
    }
    worst_ = reader.phone;
  }
  std::string status() const override { return worst_; }

 private:
  std::map<std::string, int> perReader_;
  std::string worst_;
  int limit_ = 1;
};

}  // namespace

std::unique_ptr<Plugin> makeGreeting() { return std::make_unique<Greeting>(); }
std::unique_ptr<Plugin> makeFooter() { return std::make_unique<Footer>(); }
std::unique_ptr<Plugin> makeAudit() { return std::make_unique<Audit>(); }
std::unique_ptr<Plugin> makeThrottle() { return std::make_unique<Throttle>(); }

void registerBuiltins() {
  Registry::add("greeting", makeGreeting);
  Registry::add("footer", makeFooter);
  Registry::add("audit", makeAudit);
  Registry::add("throttle", makeThrottle);
}

}  // namespace host
