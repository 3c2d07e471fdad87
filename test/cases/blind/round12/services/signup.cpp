// signup: the steps of a registration as states in a variant; events move it on, observers see every transition.
#include "svc.h"

#include <array>
#include <concepts>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace signup {

template <class... Ts>
struct overloaded : Ts... {
  using Ts::operator()...;
};

// ---- states ------------------------------------------------------------------------------------------------------------

struct Start {
  std::string campaign;
};
struct AwaitingCode {
  std::string address;
  std::string code;
  int tries = 0;
};
struct Profile {
  std::string address;
  std::string display;
  std::string language;
};
struct Active {
  User account;
  std::string welcome;
};
struct Rejected {
  std::string reason;
  std::string evidence;
};

using State = std::variant<Start, AwaitingCode, Profile, Active, Rejected>;

constexpr std::array<std::string_view, 5> kNames{"start", "awaiting-code", "profile", "active", "rejected"};
std::string_view name_of(const State& s) { return kNames[s.index()]; }

// ---- events ------------------------------------------------------------------------------------------------------------

struct EnterAddress {
  std::string address;
};
struct EnterCode {
  std::string code;
};
struct FillIn {
  std::string display;
  std::string language;
};
struct Confirm {
  int account;
};
struct Cancel {};

using Event = std::variant<EnterAddress, EnterCode, FillIn, Confirm, Cancel>;

struct Transition {
  std::string_view from;
  std::string_view to;
};

std::string make_code(std::size_t seed) { return setting("code." + std::to_string(seed % 10)); }

class Machine {
 public:
  explicit Machine(std::string campaign) : state_(Start{std::move(campaign)}) {}

  Machine& feed(Event e) {
    const std::string_view from = name_of(state_);
    State next = std::visit([](auto& s, auto& ev) -> State { return step(s, ev); }, state_, e);
    state_ = std::move(next);
    ++events_;
    if (observer_) observer_({from, name_of(state_)}, state_);
    return *this;
  }

  void observe(std::function<void(Transition, const State&)> f) { observer_ = std::move(f); }

  template <class S>
  const S* in() const {
    return std::get_if<S>(&state_);
  }
  const State& state() const { return state_; }
  int events() const { return events_; }

 private:
  template <class S, class E>
  static State step(S& s, E&) {
    return std::move(s);   // an event that does not belong here changes nothing
  }
  static State step(Start&, EnterAddress& e) {
    const std::size_t length = e.address.size();
    return AwaitingCode{std::move(e.address), make_code(length), 0};
  }
  static State step(AwaitingCode& s, EnterCode& e) {
    if (e.code == s.code) return Profile{s.address, "", "en"};
    if (++s.tries < 2) return std::move(s);
    return Rejected{"too many tries", s.address};
  }
  static State step(Profile& s, FillIn& e) {
    s.display = std::move(e.display);
    s.language = std::move(e.language);
    return std::move(s);
  }
  static State step(Profile& s, Confirm& c) {
    Active a;
    a.account = load_user(c.account);
    a.account.email = s.address;
    a.welcome = "Welcome, " + s.display;
    return a;
  }
  template <class S>
    requires(!std::same_as<S, Active>)
  static State step(S&, Cancel&) {
    return Rejected{"cancelled", {}};
  }

  State state_;
  std::function<void(Transition, const State&)> observer_;
  int events_ = 0;
};

// What support sees of a registration; only one overload looks at the data.
std::string describe(const State& s) {
  return std::visit(overloaded{
                        [](const Start& st) { return "new from " + st.campaign; },
                        [](const AwaitingCode& a) { return "waits for a code sent to " + a.address; },
                        [](const auto&) { return std::string("under way"); },
                        [](const Rejected& r) { return "rejected: " + r.reason; },
                    },
                    s);
}

}  // namespace signup

using namespace signup;

static void happy_path(const User& u) {
  Machine m(setting("campaign"));
  acme::send(describe(m.state()));   // silent
  acme::send(name_of(m.state()));   // silent
  m.feed(EnterAddress{u.email});
  acme::send(describe(m.state()));   // expect: user.contact.email -> acme
  acme::send(name_of(m.state()));   // silent
  const auto* waiting = m.in<AwaitingCode>();
  if (!waiting) return;
  acme::send(waiting->address);   // expect: user.contact.email -> acme
  acme::send(waiting->code);   // silent
  acme::send(sha256(waiting->address));   // silent (approved: hashed mail)
  acme::send_object(*waiting);   // expect: user.contact.email -> acme
  const Machine fork = m;
  const std::string code = waiting->code;
  m.feed(EnterCode{code});
  acme::send(m.in<Profile>()->address);   // expect: user.contact.email -> acme
  acme::send(m.in<Profile>()->display);   // silent
  m.feed(FillIn{u.name, setting("language")});
  acme::send(m.in<Profile>()->display);   // expect: user.name -> acme
  acme::send(m.in<Profile>()->language);   // silent
  acme::send(redact(m.in<Profile>()->display));   // silent (approved: redacted name)
  const auto [address, display, language] = *m.in<Profile>();
  acme::send(address);   // expect: user.contact.email -> acme
  globex::send(display);   // expect: user.name -> globex
  globex::send(language);   // silent
  const auto address_of = [](const auto& s) -> std::string {
    if constexpr (requires { s.address; }) return s.address;
    else return "none";
  };
  globex::send(std::visit(address_of, m.state()));   // expect: user.contact.email -> globex
  m.feed(Confirm{u.id});
  globex::send(std::visit(address_of, fork.state()));   // expect: user.contact.email -> globex
  const Active& a = std::get<Active>(m.state());
  acme::send(a.welcome);   // expect: user.name -> acme
  acme::send(a.account.phone);   // expect: user.contact.phone_number -> acme
  acme::send(a.account.plan);   // silent
  globex::send(a.account);   // expect: user.contact.email -> globex // expect: user.name -> globex // expect: user.contact.phone_number -> globex
  globex::send(tokenize(a.account.phone));   // silent (approved: tokenized phone)
  mailhub::deliver(a.account.email, a.welcome);   // silent (approved: mail and name to mailhub)
  mailhub::deliver(a.account.email, "call " + a.account.phone);   // expect: user.contact.phone_number -> mailhub
  acme::send(m.events());   // silent
}

static void rejected_paths(const User& u) {
  Machine wrong("spring");
  wrong.feed(EnterAddress{u.phone}).feed(EnterCode{"no"}).feed(EnterCode{"neither"});
  const auto* r = wrong.in<Rejected>();
  if (!r) return;
  acme::send(r->reason);   // silent
  acme::send(r->evidence);   // expect: user.contact.phone_number -> acme
  acme::send(describe(wrong.state()));   // silent (visit: the alternatives held decide the overload)

  Machine left("autumn");
  left.feed(EnterAddress{u.email}).feed(Cancel{});
  acme::send(left.in<Rejected>()->evidence);   // silent (visit: the alternatives held decide the overload)
  acme::send(left.in<Rejected>()->reason);   // silent
  acme::send(left.in<AwaitingCode>() == nullptr);   // silent
}

static void observed(const User& u) {
  Machine m("winter");
  std::vector<std::string> trail;
  std::optional<std::string> seen;
  m.observe([&](Transition t, const State& s) {
    trail.push_back(std::string(t.from) + ">" + std::string(t.to));
    if (const auto* p = std::get_if<Profile>(&s)) seen = p->display;
    acme::send(t.to);   // silent
    globex::send(describe(s));   // expect: user.contact.email -> globex
  });
  m.feed(EnterAddress{u.email});
  acme::send(seen.has_value());   // silent
  acme::send(seen.value_or("nobody"));   // silent
  m.feed(EnterCode{m.in<AwaitingCode>()->code});
  m.feed(FillIn{last_position(u.id), "xx"});
  acme::send(*seen);   // expect: user.location -> acme
  acme::send(trail);   // silent
  m.observe(nullptr);
  m.feed(FillIn{"guest", "en"});
  acme::send(m.in<Profile>()->display);   // silent (visit: the alternatives held decide the overload)
  acme::send(*seen);   // expect: user.location -> acme
  seen = m.in<Profile>()->display;
  acme::send(*seen);   // silent (visit: the alternatives held decide the overload)
}

// Events are kept for a replay; the replay of a kept event is the event itself.
static void replayed(const User& u) {
  Event kept = EnterAddress{current_email()};
  acme::send(std::get<EnterAddress>(kept).address);   // expect: user.contact.email -> acme
  Machine a("replay"), b("replay");
  a.feed(kept);
  acme::send(a.in<AwaitingCode>()->address);   // expect: user.contact.email -> acme
  kept = EnterAddress{"test@local"};
  b.feed(kept);
  acme::send(b.in<AwaitingCode>()->address);   // silent
  acme::send(a.in<AwaitingCode>()->address);   // expect: user.contact.email -> acme
  const State saved = a.state();
  a.feed(Cancel{});
  globex::send(describe(a.state()));   // silent (visit: the alternatives held decide the overload)
  globex::send(describe(saved));   // expect: user.contact.email -> globex
  std::swap(a, b);
  const State& other = std::as_const(saved);
  if (const auto* w = std::get_if<AwaitingCode>(&other)) globex::send(w->address);   // expect: user.contact.email -> globex
  globex::send(describe(a.state()));   // silent
  const State fresh = Start{u.name};
  globex::send(describe(fresh));   // expect: user.name -> globex
  try {
    std::get<Active>(fresh);
  } catch (const std::bad_variant_access& e) {
    acme::send(e.what());   // silent
  }
}

int main() {
  const User u = load_user(11);
  happy_path(u);
  rejected_paths(u);
  observed(u);
  replayed(u);
  return 0;
}
