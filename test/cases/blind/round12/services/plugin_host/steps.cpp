// The registry and the steps that come with the host.
#include "registry.h"

#include <algorithm>
#include <stdexcept>
#include <utility>

namespace host {

const char* const kHostVersion = "host 2.1";
std::string g_last_author;
std::string g_last_title;

Registry& Registry::global() {
  static Registry registry;
  return registry;
}

void Registry::add(std::string kind, Factory make) { factories_[std::move(kind)] = std::move(make); }

std::vector<std::string> Registry::kinds() const {
  std::vector<std::string> out;
  for (const auto& entry : factories_) out.push_back(entry.first);
  return out;
}

std::unique_ptr<Step> Registry::make(const std::string& kind, const Options& options) const {
  auto it = factories_.find(kind);
  if (it == factories_.end()) throw std::out_of_range("unknown step " + kind);
  return it->second(options);
}

namespace {

class Counter : public Step {
 public:
  explicit Counter(const Options& o) : per_page_(std::max(1, o.number)) {}
  std::string_view kind() const override { return "counter"; }
  void apply(Document& doc) override {
    doc.pages = static_cast<int>(doc.body.size()) / per_page_;
    seen_ = doc.title;
    acme::send(doc.pages);   // silent
  }
  std::string report() const override { return "counted " + seen_; }

 private:
  int per_page_;
  std::string seen_;
};

// A base with half of the data; what is stamped comes from the derived class.
class Stamp : public Step {
 public:
  explicit Stamp(std::string where) : where_(std::move(where)) {}
  void apply(Document& doc) final {
    doc.remarks.push_back(where_ + ": " + text());
    ++stamped_;
  }
  std::string report() const override { return where_ + " x" + std::to_string(stamped_); }

 protected:
  virtual std::string text() const = 0;

 private:
  std::string where_;
  int stamped_ = 0;
};

class Signature final : public Stamp {
 public:
  explicit Signature(const User& u) : Stamp("last page"), name_(u.name), short_("no. " + std::to_string(u.id)) {}
  std::string_view kind() const override { return short_; }

 protected:
  std::string text() const override { return "signed by " + name_; }

 private:
  std::string name_;
  std::string short_;
};

class Watermark final : public Stamp {
 public:
  explicit Watermark(std::string text) : Stamp("every page"), text_(std::move(text)) {}
  std::string_view kind() const override { return "watermark"; }

 protected:
  std::string text() const override { return text_; }

 private:
  std::string text_;
};

class Eraser final : public Step {
 public:
  std::string_view kind() const override { return "eraser"; }
  void apply(Document& doc) override {
    erased_ = std::exchange(doc.author, {});
    doc.remarks.clear();
    doc.body = "(" + std::to_string(doc.pages) + " pages)";
  }
  std::string report() const override { return "erased " + erased_; }

 private:
  std::string erased_;
};

const Registration<Counter> counter_registration("counter");

struct Watching {
  Observer fn;
  void* self;
};
std::vector<Watching>& watching() {
  static std::vector<Watching> all;
  return all;
}

}  // namespace

std::unique_ptr<Step> make_signature(const User& signer) { return std::make_unique<Signature>(signer); }
std::unique_ptr<Step> make_watermark(std::string text) { return std::make_unique<Watermark>(std::move(text)); }
std::unique_ptr<Step> make_eraser() { return std::make_unique<Eraser>(); }

void Pipeline::run(Document& doc) {
  for (const auto& step : steps_) {
    step->apply(doc);
    log_.emplace_back(step->kind());
  }
  g_last_author = doc.author;
  g_last_title = doc.title;
}

void observe(Observer fn, void* self) { watching().push_back({fn, self}); }
void notify_observers(const Document& doc) {
  for (const auto& w : watching()) w.fn(w.self, doc);
}
void forget_observers() { watching().clear(); }

}  // namespace host
