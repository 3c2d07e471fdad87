// Positions and vitals as numbers: vectors with operators, statistics, quantisation, tracks, thresholds, grids.
#include <piiflow/annotations.h>

#include <algorithm>
#include <array>
#include <bitset>
#include <cmath>
#include <complex>
#include <cstdint>
#include <limits>
#include <numeric>
#include <optional>
#include <string>
#include <tuple>
#include <utility>
#include <vector>

PII_SINK(acme) void metric(const char* name, double value);
PII_SINK(acme) void label(const std::string& text);
PII_SINK(globex) void upload(const double* values, std::size_t count);
PII_SINK(globex) void uploadCell(int x, int y);
PII_SANITIZER(anonymize) double fuzzy(double value);
PII_SANITIZER(aggregate) double average(const std::vector<double>& values);

struct Sample {
  std::int64_t time = 0;
  float battery = 0;
  PII(user.location) double latitude = 0;
  PII(user.location) double longitude = 0;
  PII(user.health_and_medical) int pulse = 0;
};

std::vector<Sample> track(int device);

struct Vec {
  double x = 0;
  double y = 0;
  Vec& operator+=(const Vec& other) {
    x += other.x;
    y += other.y;
    return *this;
  }
  friend Vec operator+(Vec a, const Vec& b) { return a += b; }
  friend Vec operator-(const Vec& a, const Vec& b) { return {a.x - b.x, a.y - b.y}; }
  friend Vec operator*(const Vec& a, double k) { return {a.x * k, a.y * k}; }
  double operator[](int axis) const { return axis == 0 ? x : y; }
  double length() const { return std::hypot(x, y); }
  bool operator==(const Vec&) const = default;
  explicit operator bool() const { return x != 0 || y != 0; }
};

Vec position(const Sample& sample) { return {sample.latitude, sample.longitude}; }

struct Box {
  Vec low{std::numeric_limits<double>::max(), std::numeric_limits<double>::max()};
  Vec high{std::numeric_limits<double>::lowest(), std::numeric_limits<double>::lowest()};
  void add(const Vec& p) {
    low = {std::min(low.x, p.x), std::min(low.y, p.y)};
    high = {std::max(high.x, p.x), std::max(high.y, p.y)};
  }
  bool contains(const Vec& p) const { return p.x >= low.x && p.x <= high.x && p.y >= low.y && p.y <= high.y; }
};

class Running {
 public:
  void add(double value) {
    ++count_;
    const double delta = value - mean_;
    mean_ += delta / count_;
    squares_ += delta * (value - mean_);
  }
  double mean() const { return mean_; }
  double deviation() const { return count_ > 1 ? std::sqrt(squares_ / (count_ - 1)) : 0; }
  int count() const { return count_; }

 private:
  int count_ = 0;
  double mean_ = 0;
  double squares_ = 0;
};

std::pair<int, int> cell(const Vec& p) { return {static_cast<int>(std::floor(p.x * 10)), static_cast<int>(std::floor(p.y * 10))}; }

std::string zone(int pulse) {
  if (pulse < 60) return "low";
  return pulse < 120 ? "normal" : "high";
}

int main() {
  const std::vector<Sample> samples = track(1);
  const Vec home = position(samples.front());
  const Vec office{48.1, 11.6};

  metric("lat", home.x);  // expect: user.location -> acme
  metric("distance", (home - office).length());  // expect: user.location -> acme
  metric("office", office.length());
  metric("same", home == office ? 1 : 0);
  metric("known", home ? 1 : 0);
  metric("lat", fuzzy(home[0]));  // expect: user.location -> acme via anonymize

  Running pulse;
  Running battery;
  std::vector<double> latitudes;
  for (const Sample& sample : samples) {
    pulse.add(sample.pulse);
    battery.add(sample.battery);
    latitudes.push_back(sample.latitude);
  }
  metric("pulse", pulse.mean());  // expect: user.health_and_medical -> acme
  metric("pulse.dev", pulse.deviation());  // expect: user.health_and_medical -> acme
  metric("pulse.n", pulse.count());
  metric("battery", battery.mean());
  metric("latitude", average(latitudes));  // expect: user.location -> acme via aggregate
  label(zone(samples.back().pulse));

  Box box;
  box.add(office);
  metric("box", box.high.x);
  metric("inside", box.contains(home));
  box.add(home);
  metric("box", box.high.x);  // expect: user.location -> acme

  const auto [cx, cy] = cell(home);
  uploadCell(cx, cy);  // expect: user.location -> globex
  const auto [ox, oy] = cell(office);
  uploadCell(ox, oy);
  std::array<int, 24> hours{};
  for (const Sample& sample : samples) ++hours[static_cast<std::size_t>(sample.time / 3600 % 24)];
  metric("noon", hours[12]);
  std::array<int, 3> zones{};
  for (const Sample& sample : samples) ++zones[static_cast<std::size_t>(std::clamp(sample.pulse / 60, 0, 2))];
  metric("zone1", zones[1]);

  double values[3] = {samples[0].latitude, samples[0].longitude, samples[0].battery};
  upload(values, 3);  // expect: user.location -> globex
  Vec sum;
  for (const Sample& sample : samples) sum += position(sample);
  const Vec centre = sum * (1.0 / static_cast<double>(samples.size()));
  label("centre " + std::to_string(centre.y));  // expect: user.location -> acme
  Vec moved = centre;
  moved = office + Vec{1, 1};
  label("moved " + std::to_string(moved.y));

  std::bitset<8> flags;
  flags.set(1, samples[0].pulse > 100);
  label(flags.to_string());
  std::complex<double> z(samples[0].latitude, 0);
  metric("abs", std::abs(z * 2.0));  // expect: user.location -> acme
  const auto hottest = std::max_element(samples.begin(), samples.end(), [](const Sample& a, const Sample& b) { return a.pulse < b.pulse; });
  metric("when", static_cast<double>(hottest->time));
  metric("max", hottest->pulse);  // expect: user.health_and_medical -> acme
  metric("gaps", static_cast<double>(std::adjacent_find(samples.begin(), samples.end(), [](const Sample& a, const Sample& b) {
           return b.time - a.time > 60;
         }) - samples.begin()));
  const std::int64_t packed = static_cast<std::int64_t>(home.x * 1e6) << 32 | static_cast<std::uint32_t>(samples[0].battery);
  metric("packed", static_cast<double>(packed >> 32));  // expect: user.location -> acme
}
