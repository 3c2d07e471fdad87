// A host for plug-ins of a newsletter service: plug-ins see a message, may change it, and report on their own.
#pragma once
#include "svc.h"

#include <functional>
#include <map>
#include <memory>
#include <set>

namespace host {

struct Message {
  std::string subject;
  std::string body;
  std::string to;
  std::map<std::string, std::string> tags;
  bool hold = false;
};

class Bus {
 public:
  using Listener = std::function<void(const std::string& topic, const std::string& text)>;
  int subscribe(Listener l);
  void unsubscribe(int ticket);
  void publish(const std::string& topic, const std::string& text) const;
  std::size_t listeners() const { return listeners_.size(); }

 private:
  std::map<int, Listener> listeners_;
  int next_ = 1;
};

// What a plug-in may ask of its host. Each plug-in has a context of its own.
class Context {
 public:
  Context(std::string name, Bus& events) : name_(std::move(name)), events_(events) {}
  Context(const Context&) = delete;
  Context& operator=(const Context&) = delete;

  const std::string& name() const { return name_; }
  void keep(const std::string& key, std::string value);
  std::string kept(const std::string& key) const;
  void fail(const std::string& why);
  const std::string& lastError() const { return error_; }
  Bus& events() { return events_; }

 private:
  std::string name_;
  std::string error_;
  std::map<std::string, std::string> store_;
  Bus& events_;
};

class Plugin {
 public:
  virtual ~Plugin() = default;
  virtual const char* id() const = 0;
  virtual void attach(Context& context) { context_ = &context; }
  virtual void process(Message& message, const User& reader) = 0;
  virtual std::string status() const { return "idle"; }

 protected:
  Context& context() { return *context_; }

 private:
  Context* context_ = nullptr;
};

class Registry {
 public:
  using Factory = std::unique_ptr<Plugin> (*)();
  static void add(const char* id, Factory factory);
  static std::unique_ptr<Plugin> create(const std::string& id);
  static std::size_t count();

 private:
  static std::map<std::string, Factory>& table();
};

// Owns one plug-in together with its context.
class Slot {
 public:
  Slot(std::unique_ptr<Plugin> plugin, Bus& events);
  void run(Message& m, const User& reader) { plugin_->process(m, reader); }
  Plugin& plugin() { return *plugin_; }
  Context& context() { return context_; }

 private:
  std::unique_ptr<Plugin> plugin_;
  Context context_;
};

std::unique_ptr<Plugin> makeGreeting();
std::unique_ptr<Plugin> makeFooter();
std::unique_ptr<Plugin> makeAudit();
std::unique_ptr<Plugin> makeThrottle();
void registerBuiltins();

}  // namespace host
