// Records are batched, wrapped by decorators (retry, compress, meter) and exported; move-only batches and buffers.
#include <piiflow/annotations.h>

#include <algorithm>
#include <array>
#include <chrono>
#include <cstddef>
#include <cstring>
#include <functional>
#include <map>
#include <memory>
#include <numeric>
#include <stdexcept>
#include <string>
#include <utility>
#include <vector>

struct Record {
  long timestamp = 0;
  std::string severity;
  std::string message;
  PII(user.unique_id) std::string userId;
};

PII_SINK(acme) int acmeUpload(const std::vector<std::byte>& body);
PII_SINK(acme) void acmeStat(const char* name, long value);
PII_SINK(globex) int globexUpload(const std::string& body);
PII_SANITIZER(hash) std::string shorten(const std::string& id);
Record nextRecord();

class Buffer {
 public:
  Buffer() = default;
  explicit Buffer(std::size_t size) : data_(new std::byte[size]), size_(0), capacity_(size) {}
  Buffer(Buffer&& other) noexcept
      : data_(std::move(other.data_)), size_(std::exchange(other.size_, 0)), capacity_(std::exchange(other.capacity_, 0)) {}
  Buffer& operator=(Buffer&& other) noexcept {
    if (this != &other) {
      data_ = std::move(other.data_);
      size_ = std::exchange(other.size_, 0);
      capacity_ = std::exchange(other.capacity_, 0);
    }
    return *this;
  }
  void append(const void* bytes, std::size_t count) {
    if (size_ + count > capacity_) grow(size_ + count);
    std::memcpy(data_.get() + size_, bytes, count);
    size_ += count;
  }
  void append(const std::string& text) { append(text.data(), text.size()); }
  std::vector<std::byte> bytes() const { return {data_.get(), data_.get() + size_}; }
  std::string text() const { return std::string(reinterpret_cast<const char*>(data_.get()), size_); }
  std::size_t size() const { return size_; }

 private:
  void grow(std::size_t wanted) {
    const std::size_t capacity = std::max(wanted, capacity_ * 2);
    std::unique_ptr<std::byte[]> larger(new std::byte[capacity]);
    if (size_ != 0) std::memcpy(larger.get(), data_.get(), size_);
    data_ = std::move(larger);
    capacity_ = capacity;
  }
  std::unique_ptr<std::byte[]> data_;
  std::size_t size_ = 0;
  std::size_t capacity_ = 0;
};

class Batch {
 public:
  Batch() = default;
  Batch(Batch&&) noexcept = default;
  Batch& operator=(Batch&&) noexcept = default;
  void add(Record record) {
    ++count_;
    oldest_ = oldest_ == 0 ? record.timestamp : std::min(oldest_, record.timestamp);
    records_.push_back(std::move(record));
  }
  const std::vector<Record>& records() const { return records_; }
  long oldest() const { return oldest_; }
  std::size_t count() const { return count_; }
  std::map<std::string, int> histogram() const {
    std::map<std::string, int> result;
    for (const Record& record : records_) ++result[record.severity];
    return result;
  }

 private:
  std::vector<Record> records_;
  std::size_t count_ = 0;
  long oldest_ = 0;
};

class Exporter {
 public:
  virtual ~Exporter() = default;
  virtual int send(const Buffer& body) = 0;
};

class AcmeExporter : public Exporter {
 public:
  int send(const Buffer& body) override {
    acmeStat("size", static_cast<long>(body.size()));
    return acmeUpload(body.bytes());  // expect: user.unique_id -> acme via hash
  }
};

class GlobexExporter : public Exporter {
 public:
  int send(const Buffer& body) override { return globexUpload(body.text()); }  // expect: user.unique_id -> globex via none
};

class PublicExporter : public Exporter {
 public:
  int send(const Buffer& body) override { return globexUpload(body.text()); }
};

class Decorator : public Exporter {
 public:
  explicit Decorator(std::unique_ptr<Exporter> inner) : inner_(std::move(inner)) {}

 protected:
  Exporter& inner() { return *inner_; }

 private:
  std::unique_ptr<Exporter> inner_;
};

class Retry : public Decorator {
 public:
  Retry(std::unique_ptr<Exporter> inner, int attempts) : Decorator(std::move(inner)), attempts_(attempts) {}
  int send(const Buffer& body) override {
    int status = 0;
    for (int i = 0; i < attempts_; ++i) {
      status = inner().send(body);
      if (status < 500) break;
      acmeStat("retry", i);
    }
    return status;
  }

 private:
  int attempts_;
};

class Framed : public Decorator {
 public:
  using Decorator::Decorator;
  int send(const Buffer& body) override {
    Buffer framed(body.size() + 16);
    framed.append("BEGIN ");
    const std::vector<std::byte> bytes = body.bytes();
    framed.append(bytes.data(), bytes.size());
    framed.append(" END");
    return inner().send(framed);
  }
};

class Meter : public Decorator {
 public:
  using Decorator::Decorator;
  int send(const Buffer& body) override {
    sizes_.push_back(body.size());
    return inner().send(body);
  }
  std::size_t total() const { return std::accumulate(sizes_.begin(), sizes_.end(), std::size_t{0}); }

 private:
  std::vector<std::size_t> sizes_;
};

using Line = std::function<std::string(const Record&)>;

Buffer encode(const Batch& batch, const Line& line) {
  Buffer buffer(64);
  for (const Record& record : batch.records()) {
    buffer.append(line(record));
    buffer.append("\n", 1);
  }
  return buffer;
}

std::unique_ptr<Exporter> pipeline(std::unique_ptr<Exporter> exporter) {
  return std::make_unique<Retry>(std::make_unique<Framed>(std::move(exporter)), 3);
}

int main() {
  Batch batch;
  for (int i = 0; i < 100; ++i) batch.add(nextRecord());
  acmeStat("count", static_cast<long>(batch.count()));
  acmeStat("oldest", batch.oldest());
  for (const auto& [severity, count] : batch.histogram()) acmeStat(severity.c_str(), count);

  auto acme = pipeline(std::make_unique<AcmeExporter>());
  auto globex = pipeline(std::make_unique<GlobexExporter>());
  auto open = pipeline(std::make_unique<PublicExporter>());
  const Line hashed = [](const Record& r) { return shorten(r.userId) + " " + r.message; };
  const Line full = [](const Record& r) { return r.userId + " " + r.message; };
  const Line anonymous = [](const Record& r) { return r.severity + " " + r.message; };
  acmeStat("status", acme->send(encode(batch, hashed)));
  acmeStat("status", globex->send(encode(batch, full)));
  acmeStat("status", open->send(encode(batch, anonymous)));

  Meter meter(std::make_unique<PublicExporter>());
  meter.send(encode(batch, anonymous));
  acmeStat("total", static_cast<long>(meter.total()));

  Buffer first = encode(batch, full);
  globexUpload(first.text());  // expect: user.unique_id -> globex
  Buffer second = std::move(first);
  globexUpload(second.text());  // expect: user.unique_id -> globex
  second = encode(batch, anonymous);
  globexUpload(second.text());
  Buffer third;
  third.append("header\n");
  globexUpload(third.text());
  third.append(batch.records().front().userId);
  globexUpload(third.text());  // expect: user.unique_id -> globex

  Batch next = std::move(batch);
  globexUpload(next.records().back().message);
  globexUpload(next.records().back().userId);  // expect: user.unique_id -> globex
  next = Batch();
  next.add(Record{1, "info", "started", ""});
  globexUpload(next.records().front().message);
}
