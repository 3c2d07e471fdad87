// A media importer with plugins: factories by name, chains of filters, capabilities, hooks and shared context.
#include <piiflow/annotations.h>

#include <algorithm>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

struct Photo {
  std::string file;
  int width = 0;
  int height = 0;
  PII(user.location) std::string position;
  PII(user.name) std::string photographer;
  std::vector<std::string> tags;
};

Photo decode(const std::string& file);
PII_SINK(acme) void classify(const Photo& photo);
PII_SINK(acme) void classifyText(const std::string& text);
PII_SINK(globex) void printLabel(const std::string& text);
PII_SINK(globex) void printCount(int count);
PII_SANITIZER(anonymize) std::string cityOf(const std::string& position);

struct Context {
  std::map<std::string, std::string> options;
  std::vector<std::string> warnings;
  std::string owner;
};

class Filter {
 public:
  virtual ~Filter() = default;
  virtual bool apply(Photo& photo, Context& context) = 0;
  virtual std::string_view name() const = 0;
};

class Registry {
 public:
  using Factory = std::function<std::unique_ptr<Filter>()>;
  static Registry& instance() {
    static Registry registry;
    return registry;
  }
  bool add(std::string name, Factory factory) { return factories_.emplace(std::move(name), std::move(factory)).second; }
  std::unique_ptr<Filter> create(const std::string& name) const {
    auto found = factories_.find(name);
    return found == factories_.end() ? nullptr : found->second();
  }
  std::set<std::string> names() const {
    std::set<std::string> result;
    for (const auto& [name, factory] : factories_) result.insert(name);
    return result;
  }

 private:
  std::map<std::string, Factory> factories_;
};

template <class Plugin>
struct Register {
  explicit Register(const char* name) {
    Registry::instance().add(name, [] { return std::make_unique<Plugin>(); });
  }
};

class StripLocation : public Filter {
 public:
  bool apply(Photo& photo, Context&) override {
    photo.position.clear();
    return true;
  }
  std::string_view name() const override { return "strip-location"; }
};

class TagCity : public Filter {
 public:
  bool apply(Photo& photo, Context&) override {
    photo.tags.push_back(cityOf(photo.position));
    return true;
  }
  std::string_view name() const override { return "tag-city"; }
};

class Watermark : public Filter {
 public:
  bool apply(Photo& photo, Context& context) override {
    context.warnings.push_back("marked " + photo.file);
    context.owner = photo.photographer;
    return true;
  }
  std::string_view name() const override { return "watermark"; }
};

class SizeLimit : public Filter {
 public:
  explicit SizeLimit(int limit = 4000) : limit_(limit) {}
  bool apply(Photo& photo, Context& context) override {
    if (photo.width <= limit_) return true;
    context.warnings.push_back(photo.file + " is " + std::to_string(photo.width) + " wide");
    return false;
  }
  std::string_view name() const override { return "size-limit"; }

 private:
  int limit_;
};

static const Register<StripLocation> stripLocation("strip-location");
static const Register<TagCity> tagCity("tag-city");
static const Register<Watermark> watermark("watermark");

class Chain {
 public:
  Chain& with(std::unique_ptr<Filter> filter) {
    if (filter) filters_.push_back(std::move(filter));
    return *this;
  }
  std::optional<Photo> run(Photo photo, Context& context) const {
    for (const auto& filter : filters_) {
      if (!filter->apply(photo, context)) return std::nullopt;
      if (after_) after_(*filter, photo);
    }
    return photo;
  }
  void after(std::function<void(const Filter&, const Photo&)> hook) { after_ = std::move(hook); }
  std::string describe() const {
    std::string text;
    for (const auto& filter : filters_) {
      if (!text.empty()) text += " | ";
      text += filter->name();
    }
    return text;
  }

 private:
  std::vector<std::unique_ptr<Filter>> filters_;
  std::function<void(const Filter&, const Photo&)> after_;
};

std::string joined(const std::vector<std::string>& parts) {
  std::string text;
  for (const std::string& part : parts) text.append(part).append(";");
  return text;
}

int main() {
  for (const std::string& name : Registry::instance().names()) printLabel(name);

  Context context;
  Chain resize;
  resize.with(std::make_unique<SizeLimit>(2000));
  printLabel(resize.describe());
  if (auto photo = resize.run(decode("1.jpg"), context)) {
    printLabel(photo->file);
    printLabel(photo->photographer);  // expect: user.name -> globex
    classify(*photo);  // expect: user.location -> acme; user.name -> acme
  }
  printLabel(joined(context.warnings));
  printLabel(context.owner);

  Context marking;
  Chain marked;
  marked.with(std::make_unique<Watermark>());
  marked.run(decode("2.jpg"), marking);
  printLabel(joined(marking.warnings));
  printLabel(marking.owner);  // expect: user.name -> globex

  Context tagging;
  Chain tagged;
  tagged.with(std::make_unique<TagCity>());
  if (auto photo = tagged.run(decode("3.jpg"), tagging)) {
    classifyText(joined(photo->tags));  // expect: user.location -> acme via anonymize
    printLabel(photo->file);
  }
  printLabel(joined(tagging.warnings));

  StripLocation strip;
  Photo stripped = decode("4.jpg");
  strip.apply(stripped, context);
  classifyText(stripped.position);
  classify(stripped);  // expect: user.name -> acme
  stripped.photographer = "";
  classify(stripped);

  Chain hooked;
  int steps = 0;
  std::string seen;
  hooked.with(std::make_unique<Watermark>()).with(Registry::instance().create("tag-city"));
  hooked.after([&](const Filter& filter, const Photo& photo) {
    ++steps;
    seen += std::string(filter.name()) + photo.file;
  });
  hooked.run(decode("5.jpg"), context);
  printCount(steps);
  printLabel(seen);
  hooked.after([&](const Filter&, const Photo& photo) { seen += photo.position; });
  hooked.run(decode("6.jpg"), context);
  printLabel(seen);  // expect: user.location -> globex

  if (auto filter = Registry::instance().create("watermark")) {
    Photo photo = decode("7.jpg");
    Context last;
    filter->apply(photo, last);
    printLabel(std::string(filter->name()));
    printLabel(last.owner);  // expect: user.name -> globex
    printLabel(context.options["format"]);
  }
}
