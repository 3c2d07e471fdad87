// Readings of wearables: coroutines that parse and batch, ranges that filter, an optional location, exporters by concept.
#include <piiflow/annotations.h>

#include <algorithm>
#include <concepts>
#include <coroutine>
#include <exception>
#include <map>
#include <memory>
#include <numeric>
#include <optional>
#include <ranges>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace wear {

struct Location {
  PII(user.location) double lat = 0;
  PII(user.location) double lon = 0;
  int accuracy = 5;
};
struct Reading {
  PII(user.device.device_id) std::string device;
  std::string unit = "bpm";
  PII(user.health_and_medical) int value = 0;
  std::optional<Location> where;
  long at = 0;
};
Reading poll(int channel);
std::string poll_firmware(int channel);

PII_SANITIZER(aggregate) int summarise(const std::vector<int>& values);
PII_SANITIZER(hash) std::string pseudonym(const std::string& device);

namespace cloud {
PII_SINK(acme) void post(std::string_view line);
PII_SINK(acme) void number(long n);
PII_SINK(globex) void map_point(double lat, double lon);
PII_SINK(globex) void tag(const std::string& text);
}  // namespace cloud

template <class T>
class Stream {
 public:
  struct promise_type {
    T current{};
    Stream get_return_object() { return Stream(std::coroutine_handle<promise_type>::from_promise(*this)); }
    std::suspend_always initial_suspend() noexcept { return {}; }
    std::suspend_always final_suspend() noexcept { return {}; }
    template <class U>
    std::suspend_always yield_value(U&& v) {
      current = std::forward<U>(v);
      return {};
    }
    void return_void() {}
    void unhandled_exception() { throw; }
  };
  explicit Stream(std::coroutine_handle<promise_type> h) : h_(h) {}
  Stream(Stream&& o) noexcept : h_(std::exchange(o.h_, {})) {}
  ~Stream() {
    if (h_) h_.destroy();
  }
  class iterator {
   public:
    explicit iterator(std::coroutine_handle<promise_type> h) : h_(h) {}
    iterator& operator++() {
      h_.resume();
      return *this;
    }
    const T& operator*() const { return h_.promise().current; }
    bool operator!=(std::default_sentinel_t) const { return !h_.done(); }

   private:
    std::coroutine_handle<promise_type> h_;
  };
  iterator begin() {
    h_.resume();
    return iterator(h_);
  }
  std::default_sentinel_t end() const { return {}; }

 private:
  std::coroutine_handle<promise_type> h_;
};

Stream<Reading> readings(int channel, int n) {
  for (int i = 0; i < n; ++i) co_yield poll(channel + i);
}
Stream<std::string> firmwares(int channel, int n) {
  for (int i = 0; i < n; ++i) co_yield "fw " + poll_firmware(channel + i);
}
Stream<std::vector<int>> batches(Stream<Reading> in, std::size_t size) {
  std::vector<int> batch;
  for (const Reading& r : in) {
    batch.push_back(r.value);
    if (batch.size() == size) {
      co_yield batch;
      batch.clear();
    }
  }
  if (!batch.empty()) co_yield batch;
}

template <class E>
concept Exporter = requires(E e, const Reading& r) {
  { e.line(r) } -> std::convertible_to<std::string>;
};
struct Timing {
  std::string line(const Reading& r) const { return r.unit + "@" + std::to_string(r.at); }
};
struct Medical {
  std::string line(const Reading& r) const { return std::to_string(r.value) + r.unit; }
};
struct Pseudonymous {
  std::string line(const Reading& r) const { return pseudonym(r.device) + "@" + std::to_string(r.at); }
};
template <Exporter E>
std::string render(const E& e, const Reading& r) {
  return "{" + e.line(r) + "}";
}

struct Window {
  explicit Window(std::size_t n) : limit(n) {}
  void push(int v) {
    values.push_back(v);
    if (values.size() > limit) values.erase(values.begin());
  }
  double mean() const { return values.empty() ? 0 : static_cast<double>(std::accumulate(values.begin(), values.end(), 0)) / 2; }
  bool full() const { return values.size() == limit; }
  std::size_t limit;
  std::vector<int> values;
};

struct Config {
  std::map<std::string, std::string> values;
  std::string get(const std::string& key, std::string otherwise = "none") const {
    const auto it = values.find(key);
    return it == values.end() ? std::move(otherwise) : it->second;
  }
};

int zone(const Reading& r) { return r.value > 160 ? 3 : r.value > 120 ? 2 : 1; }

}  // namespace wear

int main() {
  using namespace wear;
  Config config;
  config.values["region"] = "eu";
  Window pulse(4), times(4);
  for (const Reading& r : readings(1, 3)) {
    cloud::post(render(Timing{}, r));
    cloud::post(render(Medical{}, r));       // expect: user.health_and_medical -> acme
    cloud::post(render(Pseudonymous{}, r));  // expect: user.device.device_id -> acme via hash
    cloud::number(zone(r));
    cloud::number(r.at);
    pulse.push(r.value);
    times.push(static_cast<int>(r.at));
    if (r.where) {
      cloud::map_point(r.where->lat, 0);  // expect: user.location -> globex
      cloud::number(r.where->accuracy);
    }
  }
  cloud::number(static_cast<long>(pulse.mean()));  // expect: user.health_and_medical -> acme
  cloud::number(static_cast<long>(times.mean()));
  cloud::number(pulse.full());
  for (const std::string& f : firmwares(1, 2)) cloud::post(f);
  for (const std::vector<int>& b : batches(readings(2, 8), 4)) {
    cloud::number(static_cast<long>(b.size()));
    cloud::number(summarise(b));  // expect: user.health_and_medical -> acme via aggregate
    cloud::number(b.front());     // expect: user.health_and_medical -> acme via none
  }
  std::vector<Reading> all{poll(4), poll(5)};
  auto high = all | std::views::filter([](const Reading& r) { return r.value > 100; });
  for (const auto& unit : high | std::views::transform(&Reading::unit)) cloud::post(unit);
  for (const auto& device : high | std::views::transform(&Reading::device)) cloud::tag(device);  // expect: user.device.device_id -> globex
  cloud::number(std::ranges::distance(high));
  cloud::tag(config.get("region"));
  config.values["owner"] = all[0].device;
  cloud::tag(config.get("owner"));  // expect: user.device.device_id -> globex
  cloud::tag(config.get("region"));
  Reading quiet = poll(6);
  quiet.where.reset();
  if (quiet.where) cloud::map_point(quiet.where->lat, quiet.where->lon);
  quiet.device = pseudonym(quiet.device);
  cloud::tag(quiet.device);  // expect: user.device.device_id -> globex via hash
  Location spot = all[1].where.value_or(Location{});
  cloud::map_point(0, 0);
  cloud::map_point(spot.lat, spot.lon);  // expect: user.location -> globex
}
