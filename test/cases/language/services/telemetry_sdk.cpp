// A telemetry SDK: typed events, CRTP serialisers, batching, pluggable transports, consent, retry with back-off.
#include <piiflow/annotations.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <chrono>
#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <random>
#include <span>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <variant>
#include <vector>

namespace telemetry {

struct Device {
  PII(user.device.device_id) std::string serial;
  PII(user.device.ip_address) std::string address;
  std::string model;
  int osVersion = 0;
};
struct Person {
  PII(user.name) std::string name;
  PII(user.contact.email) std::string email;
  std::string locale;
};

namespace net {
PII_SINK(acme) bool upload(std::string_view host, std::span<const std::byte> body);
PII_SINK(acme) bool uploadText(std::string_view host, const std::string& body);
PII_SINK(globex) bool report(const std::string& body);
}  // namespace net

PII_SANITIZER(hash) std::string fingerprint(const std::string& serial);

using Value = std::variant<bool, std::int64_t, double, std::string>;

struct Attribute {
  std::string key;
  Value value;
};

class Event {
 public:
  explicit Event(std::string name) : name_(std::move(name)) {}
  template <class T>
  Event& with(std::string key, T&& value) & {
    attributes_.push_back({std::move(key), Value(std::forward<T>(value))});
    return *this;
  }
  template <class T>
  Event&& with(std::string key, T&& value) && {
    with(std::move(key), std::forward<T>(value));
    return std::move(*this);
  }
  const std::string& name() const { return name_; }
  const std::vector<Attribute>& attributes() const { return attributes_; }
  void drop(std::string_view key) {
    std::erase_if(attributes_, [key](const Attribute& a) { return a.key == key; });
  }

 private:
  std::string name_;
  std::vector<Attribute> attributes_;
};

template <class Derived>
class Serializer {
 public:
  std::string operator()(const Event& e) const {
    std::string out = self().open(e);
    for (const Attribute& a : e.attributes())
      out += self().pair(a.key, std::visit([this](const auto& v) { return text(v); }, a.value));
    return out + self().close();
  }

 private:
  const Derived& self() const { return static_cast<const Derived&>(*this); }
  static std::string text(bool b) { return b ? "true" : "false"; }
  static std::string text(std::int64_t n) { return std::to_string(n); }
  static std::string text(double d) { return std::to_string(d); }
  static std::string text(const std::string& s) { return '"' + s + '"'; }
};
struct JsonSerializer : Serializer<JsonSerializer> {
  std::string open(const Event& e) const { return "{\"event\":\"" + e.name() + "\""; }
  std::string pair(const std::string& k, const std::string& v) const { return ",\"" + k + "\":" + v; }
  std::string close() const { return "}"; }
};
struct KeysOnlySerializer : Serializer<KeysOnlySerializer> {
  std::string open(const Event& e) const { return e.name() + "("; }
  std::string pair(const std::string& k, const std::string&) const { return k + " "; }
  std::string close() const { return ")"; }
};

class Transport {
 public:
  virtual ~Transport() = default;
  virtual bool send(const std::vector<std::string>& batch) = 0;
};
class HttpTransport : public Transport {
 public:
  explicit HttpTransport(std::string host) : host_(std::move(host)) {}
  bool send(const std::vector<std::string>& batch) override {
    std::string body = "[";
    for (std::size_t i = 0; i < batch.size(); ++i) {
      if (i) body += ',';
      body += batch[i];
    }
    return net::uploadText(host_, body + "]");     // expect: user.contact.email -> acme // expect: user.device.device_id -> acme via hash
  }

 private:
  std::string host_;
};
class CountTransport : public Transport {
 public:
  bool send(const std::vector<std::string>& batch) override {
    total_ += batch.size();
    return net::report("sent " + std::to_string(total_));
  }

 private:
  std::size_t total_ = 0;
};

template <class S>
class Pipeline {
 public:
  Pipeline(std::unique_ptr<Transport> t, std::size_t limit) : transport_(std::move(t)), limit_(limit) {}
  ~Pipeline() { flush(); }
  void filter(std::function<bool(const Event&)> f) { filters_.push_back(std::move(f)); }
  void enrich(std::function<void(Event&)> f) { enrichers_.push_back(std::move(f)); }
  void track(Event e) {
    for (auto& f : filters_)
      if (!f(e)) return;
    for (auto& f : enrichers_) f(e);
    std::lock_guard<std::mutex> lock(mutex_);
    pending_.push_back(serializer_(e));
    if (pending_.size() >= limit_) flushLocked();
  }
  void flush() {
    std::lock_guard<std::mutex> lock(mutex_);
    flushLocked();
  }
  std::optional<std::string> peek() const {
    if (pending_.empty()) return std::nullopt;
    return pending_.front();
  }

 private:
  void flushLocked() {
    if (pending_.empty()) return;
    for (int attempt = 0; attempt < 3; ++attempt)
      if (transport_->send(pending_)) break;
    pending_.clear();
  }
  std::unique_ptr<Transport> transport_;
  std::size_t limit_;
  S serializer_;
  std::vector<std::function<bool(const Event&)>> filters_;
  std::vector<std::function<void(Event&)>> enrichers_;
  std::vector<std::string> pending_;
  std::mutex mutex_;
};

class Encoder {
 public:
  void put(std::uint32_t n) {
    for (int i = 0; i < 4; ++i) bytes_.push_back(static_cast<std::byte>((n >> (8 * i)) & 0xff));
  }
  void put(std::string_view s) {
    put(static_cast<std::uint32_t>(s.size()));
    for (char c : s) bytes_.push_back(static_cast<std::byte>(c));
  }
  std::span<const std::byte> bytes() const { return bytes_; }
  void reset() { bytes_.clear(); }

 private:
  std::vector<std::byte> bytes_;
};

class Consent {
 public:
  void grant(const std::string& purpose) { granted_[purpose] = true; }
  bool has(const std::string& purpose) const {
    auto it = granted_.find(purpose);
    return it != granted_.end() && it->second;
  }

 private:
  std::map<std::string, bool> granted_;
};

Device probe();
Person signedIn();

}  // namespace telemetry

int main() {
  using namespace telemetry;
  Device device = probe();
  Person person = signedIn();
  Consent consent;
  consent.grant("usage");

  Pipeline<JsonSerializer> full(std::make_unique<HttpTransport>("t.example"), 10);
  full.filter([&](const Event&) { return consent.has("usage"); });
  full.enrich([&](Event& e) { e.with("device", fingerprint(device.serial)); });
  full.track(Event("login").with("mail", person.email).with("n", std::int64_t{3}));
  if (auto p = full.peek()) net::report(*p);       // expect: user.contact.email -> globex // expect: user.device.device_id -> globex via hash

  Pipeline<KeysOnlySerializer> keys(std::make_unique<CountTransport>(), 2);
  keys.track(Event("login").with("mail", person.email));
  if (auto p = keys.peek()) net::report(*p);

  Pipeline<JsonSerializer> local(std::make_unique<CountTransport>(), 2);
  local.track(Event("start").with("model", device.model).with("os", std::int64_t{device.osVersion}));
  if (auto p = local.peek()) net::report(*p);

  Encoder encoder;
  encoder.put(device.model);
  net::upload("e.example", encoder.bytes());
  encoder.put(device.serial);
  net::upload("e.example", encoder.bytes());       // expect: user.device.device_id -> acme
  encoder.reset();
  encoder.put(static_cast<std::uint32_t>(device.osVersion));
  net::upload("e.example", encoder.bytes());

  Event raw("raw");
  raw.with("ip", device.address).with("locale", person.locale);
  net::report(JsonSerializer{}(raw));              // expect: user.device.ip_address -> globex
  net::report(KeysOnlySerializer{}(raw));
  net::report(raw.name());
  const Value& first = raw.attributes().front().value;
  if (auto* s = std::get_if<std::string>(&first)) net::report(*s);   // expect: user.device.ip_address -> globex
  net::report(raw.attributes().front().key);
  std::array<char, 16> digits{};
  auto [end, ec] = std::to_chars(digits.data(), digits.data() + digits.size(), device.osVersion);
  net::report(std::string(digits.data(), end));
  std::map<std::string, int> perLocale;
  ++perLocale[person.locale];
  for (const auto& [locale, n] : perLocale) net::report(locale + std::to_string(n));
  std::map<std::string, int> perName;
  ++perName[person.name];
  for (const auto& [name, n] : perName) {
    net::report(std::to_string(n));
    net::report(name);                             // expect: user.name -> globex
  }
}
