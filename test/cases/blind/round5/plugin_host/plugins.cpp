#include "plugin.hpp"

namespace {

class Greeter : public Plugin {
 public:
  std::string name() const override { return "greeter"; }
  void run(Context& ctx) override {
    last_ = ctx.customer.name;
    ctx.out["greeting"] = "Hello " + last_;
    ctx.notes.push_back(name());
  }
  std::string report() const override { return "greeted " + last_; }

 private:
  std::string last_ = "nobody";
};

class Meter : public Plugin {
 public:
  std::string name() const override { return "meter"; }
  void run(Context& ctx) override {
    ++runs_;
    chars_ += ctx.customer.email.size();
    ctx.out["runs"] = std::to_string(runs_);
    ctx.notes.push_back(name());
  }
  std::string report() const override { return std::to_string(runs_) + "/" + std::to_string(chars_); }

 private:
  int runs_ = 0;
  std::size_t chars_ = 0;
};

class Masker : public Plugin {
 public:
  std::string name() const override { return "masker"; }
  void run(Context& ctx) override { ctx.out["mail"] = redact(ctx.customer.email); }
};

}  // namespace

std::unique_ptr<Plugin> make_greeter() { return std::make_unique<Greeter>(); }
std::unique_ptr<Plugin> make_meter() { return std::make_unique<Meter>(); }
std::unique_ptr<Plugin> make_masker() { return std::make_unique<Masker>(); }
