#pragma once
#include "svc.h"

#include <map>
#include <memory>
#include <string>
#include <vector>

struct Context {
  const Customer& customer;
  std::map<std::string, std::string> out;
  std::vector<std::string> notes;
};

class Plugin {
 public:
  virtual ~Plugin() = default;
  virtual std::string name() const = 0;
  virtual void start() {}
  virtual void run(Context& ctx) = 0;
  virtual std::string report() const { return name() + ": ok"; }
};

using Factory = std::unique_ptr<Plugin> (*)();

class Host {
 public:
  void add(std::unique_ptr<Plugin> p);
  void run(Context& ctx);
  std::string reports() const;
  std::size_t size() const { return plugins_.size(); }

 private:
  std::vector<std::unique_ptr<Plugin>> plugins_;
};

Factory find_factory(const std::string& name);
std::unique_ptr<Plugin> make_greeter();
std::unique_ptr<Plugin> make_meter();
std::unique_ptr<Plugin> make_masker();
