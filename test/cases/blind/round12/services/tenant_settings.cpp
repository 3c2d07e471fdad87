// tenant_settings: a settings store for several tenants, with layers, typed values, snapshots and change listeners.
#include "svc.h"

#include <algorithm>
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <unordered_map>
#include <utility>
#include <variant>
#include <vector>

namespace cfg {

using Value = std::variant<std::monostate, bool, std::int64_t, std::string>;

struct ToText {
  std::string operator()(std::monostate) const { return "(unset)"; }
  std::string operator()(bool b) const { return b ? "on" : "off"; }
  std::string operator()(std::int64_t n) const { return std::to_string(n); }
  std::string operator()(const std::string& s) const { return s; }
};

inline std::string to_text(const Value& v) { return std::visit(ToText{}, v); }

struct Change {
  std::string key;
  Value before;
  Value after;
};

class Subscription;

class Hub : public std::enable_shared_from_this<Hub> {
 public:
  using Handler = std::function<void(const Change&)>;

  Subscription listen(Handler h);
  void drop(int token) {
    std::erase_if(handlers_, [token](const auto& p) { return p.first == token; });
  }
  void fire(const Change& c) const {
    for (const auto& [token, h] : handlers_) h(c);
  }

 private:
  std::vector<std::pair<int, Handler>> handlers_;
  int next_ = 1;
};

class [[nodiscard]] Subscription {
 public:
  Subscription(std::weak_ptr<Hub> hub, int token) : hub_(std::move(hub)), token_(token) {}
  Subscription(Subscription&& o) noexcept : hub_(std::move(o.hub_)), token_(std::exchange(o.token_, 0)) {}
  Subscription& operator=(Subscription&&) = delete;
  ~Subscription() { cancel(); }

  void cancel() {
    if (token_ == 0) return;
    if (auto hub = hub_.lock()) hub->drop(token_);
    token_ = 0;
  }

 private:
  std::weak_ptr<Hub> hub_;
  int token_;
};

Subscription Hub::listen(Handler h) {
  const int token = next_++;
  handlers_.emplace_back(token, std::move(h));
  return Subscription(weak_from_this(), token);
}

// A layer answers what it knows and asks its parent for the rest.
class Layer {
 public:
  explicit Layer(const Layer* parent = nullptr) : parent_(parent) {}

  void put(const std::string& key, Value v) { own_[key] = std::move(v); }
  void erase_all() { own_.clear(); }

  const Value* find(const std::string& key) const {
    if (auto it = own_.find(key); it != own_.end()) return &it->second;
    return parent_ ? parent_->find(key) : nullptr;
  }

  std::vector<std::string> dump() const {
    std::vector<std::string> lines;
    for (const auto& [k, v] : own_) lines.push_back(k + "=" + to_text(v));
    return lines;
  }

  std::size_t keys() const { return own_.size(); }

 private:
  const Layer* parent_;
  std::unordered_map<std::string, Value> own_;
};

class Tenant {
 public:
  Tenant(std::string slug, const Layer& defaults) : slug_(std::move(slug)), layer_(&defaults), hub_(std::make_shared<Hub>()) {}

  template <class T>
  void set(const std::string& key, T value) {
    Change c{key, get(key), {}};
    if constexpr (std::is_same_v<T, bool>) {
      c.after = value;
    } else if constexpr (std::is_integral_v<T>) {
      c.after = static_cast<std::int64_t>(value);
    } else {
      c.after = std::string(std::move(value));
    }
    layer_.put(key, c.after);
    ++revision_;
    hub_->fire(c);
  }

  Value get(const std::string& key) const {
    const Value* v = layer_.find(key);
    return v ? *v : Value{};
  }

  std::string text(const std::string& key, std::string_view fallback = "") const {
    const Value v = get(key);
    if (const auto* s = std::get_if<std::string>(&v)) return *s;
    return std::string(fallback);
  }

  std::optional<std::int64_t> number(const std::string& key) const {
    const Value v = get(key);
    if (const auto* n = std::get_if<std::int64_t>(&v)) return *n;
    return std::nullopt;
  }

  void wipe() { layer_.erase_all(); }
  Subscription listen(Hub::Handler h) { return hub_->listen(std::move(h)); }
  const std::string& slug() const { return slug_; }
  int revision() const { return revision_; }
  const Layer& layer() const { return layer_; }

 private:
  std::string slug_;
  Layer layer_;
  std::shared_ptr<Hub> hub_;
  int revision_ = 0;
};

struct Snapshot {
  std::string tenant;
  int revision = 0;
  std::string contact;
  std::string theme;
};

Snapshot snap(const Tenant& t) {
  return {t.slug(), t.revision(), t.text("contact"), setting("theme")};
}

}  // namespace cfg

namespace {

void shop_tenant(const cfg::Layer& defaults) {
  cfg::Tenant shop("shop", defaults);
  auto early = shop.listen([](const cfg::Change& c) {
    acme::send("before the owner was known: " + cfg::to_text(c.after));   // silent
  });
  shop.set("currency", "EUR");
  shop.set("beta", true);
  acme::send(shop.text("currency"));   // silent
  early.cancel();

  std::vector<cfg::Change> history;
  auto watch = shop.listen([&shop, &history](const cfg::Change& c) {
    history.push_back(c);
    acme::send(shop.slug() + " changed " + c.key);   // silent
    acme::send(cfg::to_text(c.after));   // expect: user.contact.email -> acme
    acme::send(std::holds_alternative<std::string>(c.after));   // silent
  });
  shop.set("contact", load_user(1).email);
  acme::send(shop.text("contact", "nobody"));   // expect: user.contact.email -> acme
  const cfg::Snapshot s = cfg::snap(shop);
  acme::send(s.contact);   // expect: user.contact.email -> acme
  acme::send(s.tenant + s.theme);   // silent
  acme::send(s.revision);   // silent
  acme::send_object(s);   // expect: user.contact.email -> acme
  const std::vector<std::string> lines = shop.layer().dump();
  acme::send(lines);   // expect: user.contact.email -> acme
  acme::send(shop.layer().keys());   // silent
  acme::send(history.back().key);   // silent
  globex::send(cfg::to_text(history.back().after));   // expect: user.contact.email -> globex
  watch.cancel();
  std::string replaced, replacement;
  auto second = shop.listen([&](const cfg::Change& c) { replaced = cfg::to_text(c.before), replacement = cfg::to_text(c.after); });
  shop.set("contact", setting("contact.shop"));
  acme::send(replaced);   // expect: user.contact.email -> acme
  acme::send(replacement);   // silent
  shop.wipe();
  acme::send(shop.layer().dump());   // silent
  acme::send(shop.text("contact", "nobody"));   // silent
  acme::send(s.contact.substr(0, s.contact.find('@')));   // expect: user.contact.email -> acme
}

void clinic_tenant(const cfg::Layer& defaults) {
  cfg::Tenant clinic("clinic", defaults);
  clinic.set("opening", 8);
  acme::send(clinic.number("opening").value_or(0));   // silent
  auto watch = clinic.listen([](const cfg::Change& c) {
    globex::send(cfg::to_text(c.before));   // silent
    globex::send(cfg::to_text(c.after));   // expect: user.demographic.date_of_birth -> globex
  });
  clinic.set("oldest", birth_year(3));
  watch.cancel();
  acme::send(clinic.number("oldest").value_or(0));   // expect: user.demographic.date_of_birth -> acme
  acme::send(clinic.number("oldest").has_value());   // silent
  globex::send(cfg::to_text(clinic.get("oldest")));   // expect: user.demographic.date_of_birth -> globex
  const auto year = clinic.number("oldest");
  if (year && *year > 1900) {
    acme::send("has an adult patient");   // silent
    acme::send(static_cast<long>(2026 - *year));   // expect: user.demographic.date_of_birth -> acme
  }
  acme::send(clinic.slug() + ":" + clinic.text("contact"));   // silent (element: another key, another alternative)
}

// The defaults are shared: what stands there is seen by every tenant that has no answer of its own.
void support_line() {
  cfg::Layer line;
  line.put("support", load_user(2).phone);
  const cfg::Tenant a("a", line);
  cfg::Tenant b("b", line);
  acme::send(a.text("support"));   // expect: user.contact.phone_number -> acme
  globex::send(tokenize(a.text("support")));   // silent (approved: tokenized phone)
  globex::send(sha256(a.text("support")));   // expect: user.contact.phone_number -> globex via hash
  const cfg::Layer above(&line);
  const cfg::Tenant branch("branch", above);
  globex::send(branch.text("support"));   // expect: user.contact.phone_number -> globex
  acme::send(branch.layer().dump());   // silent
  b.set("motto", "always open");
  acme::send(b.layer().dump());   // silent
  line.erase_all();
  acme::send(a.text("support"));   // silent
}

void swap_values() {
  cfg::Value left = load_user(3).name, right = std::string("vacant");
  acme::send(cfg::to_text(left));   // expect: user.name -> acme
  std::swap(left, right);
  acme::send(cfg::to_text(left));   // silent
  acme::send(cfg::to_text(right));   // expect: user.name -> acme
  const cfg::Value third = right;
  right.emplace<bool>(true);
  globex::send(std::get<std::string>(third));   // expect: user.name -> globex
  acme::send(cfg::to_text(right));   // silent
  cfg::Change c{"owner", load_user(4).name, {}};
  acme::send(cfg::to_text(c.after));   // silent
  c.after = std::exchange(c.before, cfg::Value{});
  acme::send(cfg::to_text(c.before));   // silent
  acme::send(cfg::to_text(c.after));   // expect: user.name -> acme
  if (auto* s = std::get_if<std::string>(&c.after)) {
    *s = redact(*s);
    acme::send(*s);   // silent (approved: redacted name)
    globex::send(cfg::to_text(c.after));   // expect: user.name -> globex via redact
  }
}

}  // namespace

int main() {
  cfg::Layer defaults;
  defaults.put("opening", std::int64_t{9});
  defaults.put("contact", setting("contact.default"));
  shop_tenant(defaults);
  clinic_tenant(defaults);
  support_line();
  swap_values();
  const cfg::Snapshot initial = cfg::snap(cfg::Tenant("empty", defaults));
  acme::send(initial.contact);   // silent
  return 0;
}
