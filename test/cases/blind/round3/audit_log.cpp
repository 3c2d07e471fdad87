// flags: -stdlib=libc++
// A fixed ring of audit entries.
#include "svc.h"

#include <array>
#include <chrono>
#include <format>
#include <string>
#include <vector>

namespace {

enum class Action { Login, Export, Delete };

constexpr std::string_view to_text(Action a) {
  switch (a) {
    case Action::Login: return "login";
    case Action::Export: return "export";
    case Action::Delete: return "delete";
  }
  return "?";
}

struct Entry {
  Action action{};
  std::string actor;
  std::string target;
};

template <std::size_t N>
class Ring {
 public:
  void push(Entry e) { slots_[next_++ % N] = std::move(e); }
  const Entry& last() const { return slots_[(next_ - 1) % N]; }
  auto begin() const { return slots_.begin(); }
  auto end() const { return slots_.end(); }
  void wipe() { slots_.fill(Entry{}); }

 private:
  std::array<Entry, N> slots_{};
  std::size_t next_ = 0;
};

std::string describe(const Entry& e) { return std::format("{} {} -> {}", to_text(e.action), e.actor, e.target); }
std::string brief(const Entry& e) { return std::format("{} {}", to_text(e.action), e.target); }

}  // namespace

void audit(const Customer& who) {
  Ring<16> log;
  log.push({Action::Login, who.email, "portal"});
  acme::send(describe(log.last()));  // expect: user.contact.email -> acme
  acme::send(brief(log.last()));     // silent
  acme::send(log.last().target);     // silent
  acme::send(to_text(log.last().action));  // silent
  for (const auto& e : log) {
    globex::send(e.actor);   // expect: user.contact.email -> globex
    globex::send(e.target);  // silent
  }
  log.wipe();
  acme::send(describe(log.last()));  // silent
  log.push({Action::Export, "system", "nightly"});
  acme::send(describe(log.last()));  // silent

  Ring<4> other;
  other.push({Action::Delete, "system", who.name});
  acme::send(brief(other.last()));   // expect: user.name -> acme
  acme::send(other.last().actor);    // silent
  acme::send(brief(log.last()));     // silent

  Entry local{Action::Login, who.phone, "x"};
  acme::send(describe(local));  // expect: user.contact.phone_number -> acme
  local.actor = std::format("#{}", who.id);
  acme::send(describe(local));  // silent
  local.target = std::format("{:>20}", who.name);
  acme::send(describe(local));  // expect: user.name -> acme
  acme::send(local.actor);      // silent
  auto text = std::format("{}", sha256(who.email));
  acme::send(text);  // expect: user.contact.email -> acme via hash
}
