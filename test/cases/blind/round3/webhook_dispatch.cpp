// Webhooks: payload builders registered per event name.
#include "svc.h"

#include <functional>
#include <map>
#include <string>
#include <vector>

namespace {

struct Event {
  std::string kind;
  std::string subject;
  std::string detail;
};

using Builder = std::function<std::string(const Event&)>;

class Hooks {
 public:
  void on(std::string kind, Builder b) { builders_[std::move(kind)] = std::move(b); }
  std::string build(const Event& e) const {
    auto it = builders_.find(e.kind);
    return it != builders_.end() ? it->second(e) : std::string{};
  }

 private:
  std::map<std::string, Builder> builders_;
};

std::string quoted(const std::string& s) { return '"' + s + '"'; }

std::string full(const Event& e) { return "{" + quoted(e.subject) + ":" + quoted(e.detail) + "}"; }

struct Minimal {
  std::string prefix;
  std::string operator()(const Event& e) const { return prefix + e.kind; }
};

}  // namespace

void dispatch() {
  Hooks detailed;
  detailed.on("signup", full);
  Hooks terse;
  terse.on("signup", Minimal{"evt:"});

  Event e{"signup", current_email(), "web"};
  acme::send(detailed.build(e));  // expect: user.contact.email -> acme
  acme::send(terse.build(e));     // silent
  Event clean{"signup", "nobody", "web"};
  acme::send(detailed.build(clean));  // silent

  acme::send(quoted(e.subject));  // expect: user.contact.email -> acme
  acme::send(quoted(e.detail));   // silent
  acme::send(quoted("literal"));  // silent

  Minimal named{current_name()};
  acme::send(named(clean));     // expect: user.name -> acme
  acme::send(named.prefix);     // expect: user.name -> acme
  acme::send(Minimal{"p"}(e));  // silent

  Builder b = full;
  globex::send(b(e));  // expect: user.contact.email -> globex
  b = Minimal{"x"};
  globex::send(b(e));  // silent
  b = [&e](const Event&) { return e.subject; };
  globex::send(b(clean));  // expect: user.contact.email -> globex
  b = [id = e.detail](const Event&) { return id; };
  globex::send(b(e));  // silent

  std::vector<Builder> chain;
  chain.emplace_back([](const Event& ev) { return ev.detail; });
  for (auto& step : chain) globex::send(step(e));  // silent
  chain.emplace_back([](const Event& ev) { return ev.subject; });
  for (auto& step : chain) acme::send(step(e));  // expect: user.contact.email -> acme
  e.subject = "gone";
  acme::send(detailed.build(e));  // silent
  acme::send(full(e));            // silent
  e.detail = current_phone();
  acme::send(full(e));  // expect: user.contact.phone_number -> acme
}
