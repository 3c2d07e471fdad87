// The plug-in interface of the host: steps that work on a document, made by factories that register themselves.
#ifndef PLUGIN_HOST_REGISTRY_H
#define PLUGIN_HOST_REGISTRY_H

#include "svc.h"

#include <functional>
#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace host {

struct Document {
  std::string title;
  std::string author;
  std::string body;
  std::vector<std::string> remarks;
  int pages = 0;
};

class Step {
 public:
  virtual ~Step() = default;
  virtual std::string_view kind() const = 0;
  virtual void apply(Document& doc) = 0;
  virtual std::string report() const { return std::string(kind()) + ": nothing to say"; }
};

struct Options {
  std::string text;
  int number = 0;
};

using Factory = std::function<std::unique_ptr<Step>(const Options&)>;

class Registry {
 public:
  static Registry& global();

  void add(std::string kind, Factory make);
  bool knows(const std::string& kind) const { return factories_.count(kind) != 0; }
  std::vector<std::string> kinds() const;
  std::unique_ptr<Step> make(const std::string& kind, const Options& options) const;

 private:
  std::map<std::string, Factory> factories_;
};

template <class T>
struct Registration {
  explicit Registration(const char* kind) {
    Registry::global().add(kind, [](const Options& o) { return std::make_unique<T>(o); });
  }
};

// Steps that the host itself uses, without the registry.
std::unique_ptr<Step> make_signature(const User& signer);
std::unique_ptr<Step> make_watermark(std::string text);
std::unique_ptr<Step> make_eraser();

class Pipeline {
 public:
  Pipeline& then(std::unique_ptr<Step> step) {
    steps_.push_back(std::move(step));
    return *this;
  }
  void run(Document& doc);
  const std::vector<std::string>& log() const { return log_; }
  const Step& last() const { return *steps_.back(); }

 private:
  std::vector<std::unique_ptr<Step>> steps_;
  std::vector<std::string> log_;
};

// Observers come from outside as plain functions with a pointer of their own.
using Observer = void (*)(void* self, const Document& doc);
void observe(Observer fn, void* self);
void notify_observers(const Document& doc);
void forget_observers();

extern const char* const kHostVersion;
extern std::string g_last_author;
extern std::string g_last_title;

}  // namespace host

#endif
