// Dependency injection, repositories and specifications: interfaces, fakes, composed predicates.
#include "svc.h"

#include <algorithm>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace {

struct Clock {
  virtual ~Clock() = default;
  virtual long now() const = 0;
};
struct FixedClock : Clock {
  long t;
  explicit FixedClock(long x) : t(x) {}
  long now() const override { return t; }
};
struct Repository {
  virtual ~Repository() = default;
  virtual std::optional<Customer> by_id(int id) const = 0;
  virtual std::vector<Customer> all() const = 0;
};
class FakeRepository : public Repository {
 public:
  void add(Customer c) { data_.push_back(std::move(c)); }
  std::optional<Customer> by_id(int id) const override {
    auto it = std::find_if(data_.begin(), data_.end(), [id](const Customer& c) { return c.id == id; });
    return it == data_.end() ? std::nullopt : std::optional(*it);
  }
  std::vector<Customer> all() const override { return data_; }

 private:
  std::vector<Customer> data_;
};
struct Channel {
  virtual ~Channel() = default;
  virtual void emit(const std::string& s) = 0;
};
struct AcmeChannel : Channel {
  void emit(const std::string& s) override { acme::send(s); }  // expect: user.contact.email -> acme
};
struct CountingChannel : Channel {
  int n = 0;
  std::size_t chars = 0;
  void emit(const std::string& s) override {
    ++n;
    chars += s.size();
  }
};
struct KeepingChannel : Channel {
  std::vector<std::string> kept;
  void emit(const std::string& s) override { kept.push_back(s); }
};

class Greeter {
 public:
  Greeter(std::shared_ptr<const Repository> r, std::shared_ptr<Channel> c, const Clock& clock)
      : repo_(std::move(r)), channel_(std::move(c)), clock_(clock) {}
  bool greet(int id) {
    auto c = repo_->by_id(id);
    if (!c) return false;
    channel_->emit("Hello " + c->email + " at " + std::to_string(clock_.now()));
    return true;
  }
  void tiers() {
    for (const auto& c : repo_->all()) channel_->emit(c.tier);
  }

 private:
  std::shared_ptr<const Repository> repo_;
  std::shared_ptr<Channel> channel_;
  const Clock& clock_;
};

using Predicate = std::function<bool(const Customer&)>;
struct Spec {
  Predicate test;
  std::string text;
  friend Spec operator&&(const Spec& a, const Spec& b) {
    return {[=](const Customer& c) { return a.test(c) && b.test(c); }, "(" + a.text + " and " + b.text + ")"};
  }
  friend Spec operator!(const Spec& a) {
    return {[=](const Customer& c) { return !a.test(c); }, "not " + a.text};
  }
};
Spec tier_is(std::string t) {
  return {[t](const Customer& c) { return c.tier == t; }, "tier=" + t};
}
Spec mail_is(std::string m) {
  return {[m](const Customer& c) { return c.email == m; }, "mail=" + m};
}
std::vector<Customer> filter(const std::vector<Customer>& in, const Spec& s) {
  std::vector<Customer> out;
  std::copy_if(in.begin(), in.end(), std::back_inserter(out), s.test);
  return out;
}

}  // namespace

void inject(const Customer& c) {
  FixedClock clock(99);
  auto repo = std::make_shared<FakeRepository>();
  repo->add(c);
  auto out = std::make_shared<AcmeChannel>();
  auto counting = std::make_shared<CountingChannel>();
  auto keeping = std::make_shared<KeepingChannel>();
  Greeter a(repo, out, clock);
  acme::send(a.greet(c.id));        // silent
  Greeter b(repo, counting, clock);
  b.greet(c.id);
  acme::send(counting->n);          // silent
  acme::send(counting->chars);      // silent
  Greeter k(repo, keeping, clock);
  k.tiers();
  acme::send(keeping->kept.back()); // silent
  k.greet(c.id);
  acme::send(keeping->kept.back()); // expect: user.contact.email -> acme
  auto kept = std::make_shared<KeepingChannel>();
  Greeter d(std::make_shared<FakeRepository>(), kept, clock);
  d.tiers();
  acme::send(kept->kept.size());    // silent
  acme::send(clock.now());          // silent

  Spec gold = tier_is("gold") && !tier_is("trial");
  acme::send(gold.text);            // silent
  acme::send(gold.test(c));         // silent
  Spec mine = gold && mail_is(c.email);
  acme::send(mine.text);            // expect: user.contact.email -> acme
  acme::send(mine.test(c));         // silent
  auto hits = filter(repo->all(), gold);
  acme::send(hits.size());          // silent
  for (const auto& h : hits) acme::send(h.tier);   // silent
  for (const auto& h : hits) acme::send(h.phone);  // expect: user.contact.phone_number -> acme
  auto mapped = filter(repo->all(), mine);
  acme::send(mapped.empty());       // silent
  acme::send(repo->by_id(3)->name); // expect: user.name -> acme
  acme::send(repo->by_id(3)->id);   // silent
}
