// A metrics gateway: per-instance configuration, exporters, label filters, a batch buffer, retries and a debug switch.
#include "svc.h"

#include <array>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <sstream>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace metrics {

using Labels = std::map<std::string, std::string>;

struct Point {
  std::string metric;
  double value = 0;
  Labels labels;
};

struct Options {
  std::string host = "localhost";
  bool userLabels = false;
  std::size_t batch = 2;
};

class Encoder {
 public:
  virtual ~Encoder() = default;
  virtual std::string encode(const std::vector<Point>& points) const = 0;
};

class LineEncoder final : public Encoder {
 public:
  std::string encode(const std::vector<Point>& points) const override {
    std::ostringstream out;
    for (const auto& p : points) {
      out << p.metric;
      for (const auto& [k, v] : p.labels) out << ',' << k << '=' << v;
      out << ' ' << p.value << '\n';
    }
    return out.str();
  }
};

class CountEncoder final : public Encoder {
 public:
  std::string encode(const std::vector<Point>& points) const override {
    std::map<std::string, int> counts;
    for (const auto& p : points) ++counts[p.metric];
    std::string out;
    for (const auto& [m, n] : counts) out += m + " " + std::to_string(n) + "\n";
    return out;
  }
};

class Batch {
 public:
  void add(Point p) { points_.push_back(std::move(p)); }
  std::vector<Point> drain() { return std::exchange(points_, {}); }
  std::size_t size() const { return points_.size(); }
  const std::vector<Point>& points() const { return points_; }

 private:
  std::vector<Point> points_;
};

class Exporter {
 public:
  Exporter(Options o, std::unique_ptr<Encoder> e) : options_(std::move(o)), encoder_(std::move(e)) {}

  void record(Point p) {
    if (!options_.userLabels) p.labels.clear();
    batch_.add(std::move(p));
    if (batch_.size() >= options_.batch) flush();
  }
  void flush() {
    auto points = batch_.drain();
    lastBody_ = encoder_->encode(points);
    sent_ += points.size();
  }
  const std::string& lastBody() const { return lastBody_; }
  std::size_t sent() const { return sent_; }
  std::string target() const { return options_.host + ":8125"; }

 private:
  Options options_;
  std::unique_ptr<Encoder> encoder_;
  Batch batch_;
  std::string lastBody_;
  std::size_t sent_ = 0;
};

class Timer {
 public:
  Timer(Exporter& e, std::string metric) : exporter_(e), metric_(std::move(metric)) {}
  ~Timer() { exporter_.record({metric_, 1.5, labels_}); }
  Timer(const Timer&) = delete;
  void label(std::string k, std::string v) { labels_[std::move(k)] = std::move(v); }

 private:
  Exporter& exporter_;
  std::string metric_;
  Labels labels_;
};

class Retry {
 public:
  explicit Retry(int most) : most_(most) {}
  bool run(const std::function<bool(int)>& attempt, std::string& error) {
    for (int i = 0; i < most_; ++i) {
      if (attempt(i)) {
        error.clear();
        return true;
      }
      error = "attempt " + std::to_string(i) + " failed";
    }
    return false;
  }

 private:
  int most_;
};

std::string bucket(std::string_view s) {
  if (s.size() < 8) return "short";
  if (s.size() < 32) return "medium";
  return "long";
}

Labels labelsFor(const Customer& c) { return {{"tier", c.tier}, {"user", c.email}, {"mail_length", bucket(c.email)}}; }

std::string initials(const std::string& name) {
  std::string out;
  bool start = true;
  for (char ch : name) {
    if (start && ch != ' ') out += ch;
    start = ch == ' ';
  }
  return out;
}

class Debug {
 public:
  void remember(std::string s) { line_ = std::move(s); }
  std::string take() { return std::exchange(line_, "none"); }

 private:
  std::string line_ = "none";
};

}  // namespace metrics

int main(int argc, char**) {
  using namespace metrics;
  const Customer c = load_customer(argc);
  Options options;
  options.host = config("metrics.host");
  options.userLabels = true;
  options.batch = 1;

  Exporter detailed(options, std::make_unique<LineEncoder>());
  detailed.record({"login", 1, labelsFor(c)});
  acme::send(detailed.lastBody());    // expect: user.contact.email -> acme
  acme::send(detailed.target());      // silent
  acme::send(detailed.sent());        // silent

  Exporter counting(options, std::make_unique<CountEncoder>());
  counting.record({"login", 1, labelsFor(c)});
  acme::send(counting.lastBody());    // silent

  Exporter timing({"127.0.0.1", true, 1}, std::make_unique<LineEncoder>());
  {
    Timer t(timing, "query");
    t.label("who", c.name);
  }
  acme::send(timing.lastBody());      // expect: user.name -> acme
  Exporter idle({"127.0.0.1", true, 1}, std::make_unique<LineEncoder>());
  {
    Timer t(idle, "query");
    t.label("table", "orders");
  }
  acme::send(idle.lastBody());        // silent

  acme::send(bucket(c.email));        // silent
  acme::send(initials(c.name));       // expect: user.name -> acme

  Batch batch;
  batch.add({"signup", 1, {{"phone", c.phone}}});
  LineEncoder lines;
  acme::send(lines.encode(batch.points()));  // expect: user.contact.phone_number -> acme
  auto drained = batch.drain();
  batch.add({"signup", 1, {{"phone", "none"}}});
  globex::send(lines.encode(batch.points()));  // silent
  globex::send(lines.encode(drained));  // expect: user.contact.phone_number -> globex

  std::string error = c.email;
  Retry retry(2);
  bool ok = retry.run([&](int i) { return i + argc > 2; }, error);
  acme::send(ok);                     // silent
  acme::send(error);                  // silent

  Debug debug, other;
  debug.remember("body " + c.email);
  acme::send(other.take());           // silent
  acme::send(debug.take());           // expect: user.contact.email -> acme
  acme::send(debug.take());           // silent
}
