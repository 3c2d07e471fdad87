// Telemetry with attributes of several types, processors that redact or enrich, sampling and exporters.
#include <piiflow/annotations.h>

#include <algorithm>
#include <chrono>
#include <functional>
#include <initializer_list>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

using Value = std::variant<bool, long, double, std::string>;

struct Attribute {
  std::string key;
  Value value;
  bool sensitive = false;
};

struct Driver {
  long id = 0;
  std::string vehicleClass;
  PII(user.name) std::string name;
  PII(user.location) double latitude = 0;
  PII(user.location) double longitude = 0;
  PII(user.contact.email) std::string email;
};

Driver activeDriver();
PII_SANITIZER(hash) std::string fingerprint(std::string_view text);
PII_SANITIZER(anonymize) double coarse(double degrees);
PII_SINK(acme) void exportSpan(const std::string& name, const std::string& body);
PII_SINK(globex) void exportRaw(const std::string& line);
PII_SINK(acme) void gauge(const char* name, double value);

std::string show(const Value& value) {
  struct Printer {
    std::string operator()(bool b) const { return b ? "true" : "false"; }
    std::string operator()(long n) const { return std::to_string(n); }
    std::string operator()(double d) const { return std::to_string(d); }
    std::string operator()(const std::string& s) const { return '"' + s + '"'; }
  };
  return std::visit(Printer{}, value);
}

class Span {
 public:
  explicit Span(std::string name) : name_(std::move(name)), start_(std::chrono::steady_clock::now()) {}
  Span& set(std::string key, Value value) {
    attributes_.push_back({std::move(key), std::move(value)});
    return *this;
  }
  Span& setSensitive(std::string key, Value value) {
    attributes_.push_back({std::move(key), std::move(value), true});
    return *this;
  }
  const std::string& name() const { return name_; }
  std::vector<Attribute>& attributes() { return attributes_; }
  const std::vector<Attribute>& attributes() const { return attributes_; }
  void end() { end_ = std::chrono::steady_clock::now(); }
  long micros() const {
    return std::chrono::duration_cast<std::chrono::microseconds>(end_.value_or(start_) - start_).count();
  }

 private:
  std::string name_;
  std::vector<Attribute> attributes_;
  std::chrono::steady_clock::time_point start_;
  std::optional<std::chrono::steady_clock::time_point> end_;
};

class SpanProcessor {
 public:
  virtual ~SpanProcessor() = default;
  virtual bool onEnd(Span& span) = 0;
};

class HashStrings : public SpanProcessor {
 public:
  bool onEnd(Span& span) override {
    for (Attribute& attribute : span.attributes()) {
      if (auto* text = std::get_if<std::string>(&attribute.value)) *text = fingerprint(*text);
    }
    return true;
  }
};

class DropAll : public SpanProcessor {
 public:
  bool onEnd(Span& span) override {
    span.attributes().clear();
    return true;
  }
};

class Enrich : public SpanProcessor {
 public:
  explicit Enrich(std::initializer_list<Attribute> common) : common_(common) {}
  bool onEnd(Span& span) override {
    span.attributes().insert(span.attributes().end(), common_.begin(), common_.end());
    return true;
  }

 private:
  std::vector<Attribute> common_;
};

class SampleEvery : public SpanProcessor {
 public:
  explicit SampleEvery(unsigned n) : n_(n) {}
  bool onEnd(Span&) override { return ++count_ % n_ == 0; }

 private:
  unsigned n_;
  unsigned count_ = 0;
};

std::string body(const Span& span) {
  std::string text = "{";
  for (const Attribute& attribute : span.attributes()) {
    text += attribute.key;
    text += '=';
    text += show(attribute.value);
    text += ',';
  }
  return text + "}";
}

class Pipeline {
 public:
  Pipeline& add(std::unique_ptr<SpanProcessor> processor) {
    processors_.push_back(std::move(processor));
    return *this;
  }
  // The span as it leaves; nothing when a processor dropped it.
  std::optional<Span> finish(Span span) {
    span.end();
    for (const auto& processor : processors_) {
      if (!processor->onEnd(span)) return std::nullopt;
    }
    return span;
  }

 private:
  std::vector<std::unique_ptr<SpanProcessor>> processors_;
};

std::string keysOf(const Span& span) {
  std::string keys;
  for (const auto& [key, value, sensitive] : span.attributes()) keys += sensitive ? "*" + key : key;
  return keys;
}

int main() {
  const Driver driver = activeDriver();

  Span trip("trip");
  trip.set("driver", driver.name).set("class", driver.vehicleClass);
  exportSpan(trip.name(), "");
  exportSpan("keys", keysOf(trip));
  exportSpan("body", body(trip));  // expect: user.name -> acme

  Pipeline raw;
  raw.add(std::make_unique<SampleEvery>(10)).add(std::make_unique<Enrich>(std::initializer_list<Attribute>{{"app", Value(std::string("fleet"))}}));
  if (auto span = raw.finish(trip)) {
    exportRaw(span->name());
    exportRaw(body(*span));  // expect: user.name -> globex
    exportRaw(std::to_string(span->micros()));
  }

  HashStrings hashing;
  Span hashed("hashed");
  hashed.set("mail", driver.email);
  hashing.onEnd(hashed);
  exportSpan("hashed", std::get<std::string>(hashed.attributes().front().value));  // expect: user.contact.email -> acme

  DropAll dropping;
  Span dropped("dropped");
  dropped.set("mail", driver.email).setSensitive("lat", driver.latitude);
  dropping.onEnd(dropped);
  exportSpan("dropped", body(dropped));
  exportSpan(dropped.name(), keysOf(dropped));

  Span plain("plain");
  plain.set("class", driver.vehicleClass).set("id", driver.id).set("night", true);
  exportSpan("plain", body(plain));

  gauge("latitude", driver.latitude);  // expect: user.location -> acme
  gauge("latitude", coarse(driver.latitude));  // expect: user.location -> acme via anonymize
  const double distance = driver.latitude * driver.latitude + driver.longitude * driver.longitude;
  gauge("distance", distance);  // expect: user.location -> acme
  gauge("north", driver.latitude > 0 ? 1.0 : 0.0);
  gauge("name", static_cast<double>(driver.name.size()));

  Value value = driver.name;
  exportRaw(show(value));  // expect: user.name -> globex
  value = static_cast<long>(driver.name.length());
  exportRaw(show(value));
  std::vector<Attribute> extra{{"mail", driver.email, true}, {"id", driver.id, false}};
  extra.erase(std::remove_if(extra.begin(), extra.end(), [](const Attribute& a) { return a.sensitive; }), extra.end());
  for (const Attribute& attribute : extra) exportRaw(attribute.key);
}
