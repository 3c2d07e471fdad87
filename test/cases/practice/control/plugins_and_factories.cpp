// Factories by name, registries of makers, plugins behind interfaces, dependency injection, strategies.
#include "case.h"

#include <functional>
#include <map>
#include <memory>
#include <utility>
#include <vector>

struct Plugin {
  virtual ~Plugin() = default;
  virtual std::string run(const User& u) = 0;
  virtual const char* name() const = 0;
};
struct MailPlugin : Plugin {
  std::string run(const User& u) override { return u.email; }
  const char* name() const override { return "mail"; }
};
struct CountPlugin : Plugin {
  std::string run(const User&) override { return std::to_string(++n); }
  const char* name() const override { return "count"; }
  int n = 0;
};
class Makers {
 public:
  void add(const std::string& key, std::function<std::unique_ptr<Plugin>()> f) { makers_[key] = std::move(f); }
  std::unique_ptr<Plugin> make(const std::string& key) const { return makers_.at(key)(); }

 private:
  std::map<std::string, std::function<std::unique_ptr<Plugin>()>> makers_;
};

struct Output {
  virtual ~Output() = default;
  virtual void put(const std::string& s) = 0;
};
struct AcmeOut : Output {
  void put(const std::string& s) override { acme::send(s); }  // expect: user.name -> acme
};
struct SafeOut : Output {
  void put(const std::string& s) override { acme::send(s.substr(0, 0).size()); }
};
struct BufferOut : Output {
  void put(const std::string& s) override { text = s; }
  std::string text = "empty";
};
class Service {
 public:
  Service(Output& out, std::function<std::string(const User&)> pick) : out_(out), pick_(std::move(pick)) {}
  void handle(const User& u) { out_.put(pick_(u)); }

 private:
  Output& out_;
  std::function<std::string(const User&)> pick_;
};

template <class Strategy>
class Report {
 public:
  std::string render(const User& u) const { return "[" + strategy_(u) + "]"; }

 private:
  Strategy strategy_;
};
struct ByPlan {
  std::string operator()(const User& u) const { return u.plan; }
};
struct ByPhone {
  std::string operator()(const User& u) const { return u.phone; }
};

int main() {
  User u = load_user(1);
  Makers all, few;
  all.add("mail", [] { return std::make_unique<MailPlugin>(); });
  few.add("count", [] { return std::make_unique<CountPlugin>(); });
  auto m = all.make("mail");
  auto c = few.make("count");
  acme::send(m->run(u));  // expect: user.contact.email -> acme
  acme::send(c->run(u));
  acme::send(m->name());
  std::vector<std::unique_ptr<Plugin>> loaded;
  loaded.push_back(std::move(c));
  for (auto& p : loaded) acme::send(p->run(u));

  AcmeOut out;
  SafeOut safe;
  BufferOut first, second;
  Service names(out, [](const User& x) { return x.name; });
  Service mails(safe, [](const User& x) { return x.email; });
  Service kept(first, [](const User& x) { return x.phone; });
  Service other(second, [](const User& x) { return x.plan; });
  names.handle(u);
  mails.handle(u);
  kept.handle(u);
  other.handle(u);
  acme::send(first.text);  // expect: user.contact.phone_number -> acme
  acme::send(second.text);
  first.put("done");
  acme::send(first.text);
  acme::send(Report<ByPlan>().render(u));
  acme::send(Report<ByPhone>().render(u));  // expect: user.contact.phone_number -> acme
}
