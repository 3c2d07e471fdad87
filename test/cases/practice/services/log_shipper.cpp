// A log shipper: sources, filters by configuration, formatters, batches, destinations by type erasure, back pressure.
// flags: -std=c++17
#include <piiflow/annotations.h>

#include <algorithm>
#include <array>
#include <cstdarg>
#include <cstdio>
#include <functional>
#include <initializer_list>
#include <iterator>
#include <list>
#include <map>
#include <memory>
#include <regex>
#include <set>
#include <sstream>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

namespace ship {

PII(user.device.ip_address) std::string remote_address(int socket);
PII(user.name) const char* session_user(int socket);
std::string host_name();
PII_SANITIZER(anonymize) std::string mask_ip(const std::string& ip);

struct Cloud {
  PII_SINK(acme) void put(const std::string& line);
  PII_SINK(acme) void put_batch(const std::vector<std::string>& lines);
};
PII_SINK(globex) void alert(const std::string& text);
PII_SINK(globex) void alert_count(std::size_t n);

enum class Level { debug, info, error };

struct Record {
  Level level = Level::info;
  std::string message;
  std::map<std::string, std::string> fields;
  long line = 0;
};

std::string_view name(Level l) {
  switch (l) {
    case Level::debug: return "debug";
    case Level::info: return "info";
    case Level::error: return "error";
  }
  return "?";
}

class Filter {
 public:
  virtual ~Filter() = default;
  virtual bool apply(Record& r) const = 0;
};
class DropBelow : public Filter {
 public:
  explicit DropBelow(Level l) : level_(l) {}
  bool apply(Record& r) const override { return r.level >= level_; }

 private:
  Level level_;
};
class Without : public Filter {
 public:
  explicit Without(std::set<std::string> keys) : keys_(std::move(keys)) {}
  bool apply(Record& r) const override {
    for (const auto& k : keys_) r.fields.erase(k);
    return true;
  }

 private:
  std::set<std::string> keys_;
};
class ClearFields : public Filter {
 public:
  bool apply(Record& r) const override {
    r.fields.clear();
    return true;
  }
};
class Prefix : public Filter {
 public:
  explicit Prefix(std::string p) : p_(std::move(p)) {}
  bool apply(Record& r) const override {
    r.message = p_ + r.message;
    return true;
  }

 private:
  std::string p_;
};

class Format {
 public:
  template <class T>
  Format(T f) : self_(std::make_unique<Model<T>>(std::move(f))) {}
  std::string operator()(const Record& r) const { return self_->run(r); }

 private:
  struct Concept {
    virtual ~Concept() = default;
    virtual std::string run(const Record& r) const = 0;
  };
  template <class T>
  struct Model final : Concept {
    explicit Model(T v) : f(std::move(v)) {}
    std::string run(const Record& r) const override { return f(r); }
    T f;
  };
  std::unique_ptr<Concept> self_;
};
struct Plain {
  std::string operator()(const Record& r) const { return std::string(name(r.level)) + " " + r.message; }
};
struct KeyValue {
  char separator = ' ';
  std::string operator()(const Record& r) const {
    std::ostringstream os;
    for (const auto& [k, v] : r.fields) os << k << '=' << v << separator;
    return os.str();
  }
};

class Pipeline {
 public:
  explicit Pipeline(Format f) : format_(std::move(f)) {}
  template <class F, class... A>
  Pipeline& filter(A&&... a) {
    filters_.push_back(std::make_unique<F>(std::forward<A>(a)...));
    return *this;
  }
  Pipeline& to(std::function<void(const std::string&)> out) {
    out_ = std::move(out);
    return *this;
  }
  void feed(Record r) const {
    for (const auto& f : filters_)
      if (!f->apply(r)) return;
    out_(format_(r));
  }

 private:
  Format format_;
  std::vector<std::unique_ptr<Filter>> filters_;
  std::function<void(const std::string&)> out_ = [](const std::string&) {};
};

class Batch {
 public:
  explicit Batch(std::size_t n) : limit_(n) {}
  bool add(std::string line) {
    lines_.push_back(std::move(line));
    return lines_.size() >= limit_;
  }
  std::vector<std::string> drain() { return std::exchange(lines_, {}); }
  const std::vector<std::string>& lines() const { return lines_; }

 private:
  std::size_t limit_;
  std::vector<std::string> lines_;
};

std::string message(const char* format, ...) {
  std::array<char, 256> buf{};
  va_list ap;
  va_start(ap, format);
  std::vsnprintf(buf.data(), buf.size(), format, ap);
  va_end(ap);
  return buf.data();
}
Record record(Level level, std::string text, std::initializer_list<std::pair<const std::string, std::string>> fields = {}) {
  Record r;
  r.level = level;
  r.message = std::move(text);
  r.fields = fields;
  return r;
}
std::string scrub(const std::string& line) {
  static const std::regex ip(R"((\d+)\.(\d+))");
  return std::regex_replace(line, ip, "*");
}

}  // namespace ship

int main() {
  using namespace ship;
  Cloud cloud;
  const std::string peer = remote_address(3);
  const Record personal = record(Level::error, message("login of %s", session_user(3)), {{"peer", peer}});
  const Record common = record(Level::info, message("started on %s", host_name().c_str()), {{"host", host_name()}});

  Pipeline plain{Plain{}};
  plain.to([&cloud](const std::string& l) { cloud.put(l); });  // expect: user.name -> acme
  plain.feed(personal);
  plain.feed(common);
  Pipeline quiet{Plain{}};
  quiet.filter<DropBelow>(Level::info).filter<Prefix>("q ").to([&cloud](const std::string& l) { cloud.put(l); });
  quiet.feed(common);
  Pipeline fields{KeyValue{';'}};
  fields.to([](const std::string& l) { alert(l); });  // expect: user.device.ip_address -> globex
  fields.feed(personal);
  Record bare = personal;
  if (!ClearFields().apply(bare)) return 1;
  alert(KeyValue{}(bare));
  Pipeline counted{Plain{}};
  std::size_t bytes = 0;
  counted.to([&bytes](const std::string& l) { bytes += l.size(); });
  counted.feed(personal);
  alert_count(bytes);
  Pipeline tagged{Plain{}};
  std::string kept = "none";
  tagged.filter<Prefix>(peer + " ").to([&kept](const std::string& l) { kept = l; });
  tagged.feed(common);
  alert(kept);  // expect: user.device.ip_address -> globex
  kept = "again";
  alert(kept);

  Batch batch(8), other(8);
  batch.add("peer " + peer);
  other.add("host " + host_name());
  cloud.put_batch(batch.lines());  // expect: user.device.ip_address -> acme
  cloud.put_batch(other.lines());
  const std::vector<std::string> drained = batch.drain();
  batch.add("fresh");
  cloud.put_batch(batch.lines());
  cloud.put(drained.front());  // expect: user.device.ip_address -> acme
  alert_count(drained.size());

  cloud.put(mask_ip(peer));  // expect: user.device.ip_address -> acme via anonymize
  cloud.put(scrub("1.2 " + host_name()));
  cloud.put(scrub(peer));  // expect: user.device.ip_address -> acme via none
  Record copy = personal;
  copy.fields["peer"] = mask_ip(copy.fields["peer"]);
  alert(copy.fields["peer"]);  // expect: user.device.ip_address -> globex via anonymize
  copy.message.clear();
  alert(Plain{}(copy));
  alert(std::string(name(personal.level)));
  std::list<Record> ring{common};
  ring.push_back(personal);
  ring.back().message.swap(copy.message);
  alert(copy.message);  // expect: user.name -> globex
  ring.clear();
  ring.push_back(common);
  alert(ring.front().message);
}
