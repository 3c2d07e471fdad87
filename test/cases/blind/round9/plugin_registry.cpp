// A plugin host: factories by name, config-driven dispatch, CRTP exporters, a filter chain, known dynamic types and default arguments.
#include "svc.h"

#include <algorithm>
#include <array>
#include <functional>
#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <tuple>
#include <utility>

namespace host {

struct Subject {
  int id = 0;
  std::string alias;
  std::string legal_name;
  std::string mail;
};

Subject subject_of(const Customer& c) { return {c.id, "guest-" + std::to_string(c.id), c.name, c.email}; }

class Plugin {
 public:
  virtual ~Plugin() = default;
  virtual std::string run(const Subject& s) const = 0;
  virtual std::string title() const { return "plugin"; }
  virtual bool wants(const Subject& s) const { return !s.alias.empty(); }
};

class AliasPlugin : public Plugin {
 public:
  std::string run(const Subject& s) const override { return "alias " + s.alias; }
  std::string title() const override { return "alias"; }
};

class MailPlugin final : public Plugin {
 public:
  std::string run(const Subject& s) const override { return "mail " + s.mail; }
  bool wants(const Subject& s) const override { return s.mail.find('@') != std::string::npos; }
};

class SealedPlugin : public AliasPlugin {
 public:
  explicit SealedPlugin(std::string salt = "pepper") : salt_(std::move(salt)) {}
  std::string run(const Subject& s) const override { return AliasPlugin::run(s) + " " + sha256(salt_ + s.legal_name); }

 private:
  std::string salt_;
};

class Registry {
 public:
  using Factory = std::unique_ptr<Plugin> (*)();
  template <class P>
  void add(std::string key) {
    factories_.emplace(std::move(key), [] () -> std::unique_ptr<Plugin> { return std::make_unique<P>(); });
  }
  std::unique_ptr<Plugin> create(const std::string& key) const {
    const auto it = factories_.find(key);
    return it == factories_.end() ? nullptr : it->second();
  }
  std::string keys() const {
    std::string out;
    for (const auto& [key, factory] : factories_) out += key + " ";
    return out;
  }

 private:
  std::map<std::string, Factory> factories_;
};

// CRTP: the base formats, the derived class says what.
template <class Derived>
class Exporter {
 public:
  std::string line(const Subject& s) const { return self().prefix() + self().body(s); }
  std::string banner() const { return self().prefix() + "ready"; }

 protected:
  std::string prefix() const { return "> "; }

 private:
  const Derived& self() const { return static_cast<const Derived&>(*this); }
};

class NameExporter : public Exporter<NameExporter> {
 public:
  std::string body(const Subject& s) const { return s.legal_name; }
  using Exporter::prefix;
};

class IdExporter : public Exporter<IdExporter> {
 public:
  std::string prefix() const { return "# "; }
  std::string body(const Subject& s) const { return std::to_string(s.id * 2); }
};

struct Options {
  bool verbose = false;
  std::string_view separator = ", ";
};

std::string describe(const Subject& s, Options options = {}) {
  std::string out = s.alias;
  if (!options.verbose) return out;
  out.append(options.separator).append(s.legal_name);
  return out;
}

// Two filters in a row; each may change the text that goes on, or watch it.
using Filter = std::function<std::string(std::string)>;
class Chain {
 public:
  Chain(Filter first, Filter second) : first_(std::move(first)), second_(std::move(second)) {}
  std::string operator()(std::string text) {
    ++used_;
    return second_(first_(std::move(text)));
  }
  int used() const { return used_; }

 private:
  Filter first_;
  Filter second_;
  int used_ = 0;
};

std::string trimmed(std::string s) {
  while (!s.empty() && s.back() == ' ') s.pop_back();
  return s;
}

using Command = std::string (*)(const Subject&);
struct CommandRow {
  std::string_view verb;
  Command command;
};

std::string cmd_id(const Subject& s) { return std::to_string(s.id); }
std::string cmd_alias(const Subject& s) { return s.alias; }
std::string cmd_mail(const Subject& s) { return s.mail; }

constexpr std::array<CommandRow, 2> kPublic{{{"id", cmd_id}, {"alias", cmd_alias}}};
constexpr std::array<CommandRow, 2> kPrivate{{{"id", cmd_id}, {"mail", cmd_mail}}};

template <std::size_t N>
std::string run_table(const std::array<CommandRow, N>& table, std::string_view verb, const Subject& s) {
  for (const CommandRow& row : table)
    if (row.verb == verb) return row.command(s);
  return "unknown verb";
}

}  // namespace host

void plugins(const host::Subject& s) {
  using namespace host;
  Registry registry;
  registry.add<AliasPlugin>("alias");
  registry.add<MailPlugin>("mail");
  acme::send(registry.keys());  // silent: names of plugins
  for (const char* key : {"alias", "mail", "none"}) {
    const auto plugin = registry.create(key);
    if (!plugin || !plugin->wants(s)) continue;
    acme::send(plugin->run(s));   // expect: user.contact.email -> acme
    acme::send(plugin->title());  // silent: titles are constants
  }
  Registry safe;
  safe.add<AliasPlugin>("alias");
  if (const auto plugin = safe.create(config("plugin") == "on" ? "none" : "alias")) acme::send(plugin->run(s));  // silent: this registry makes alias plugins alone

  const AliasPlugin alias;
  const Plugin& known = alias;
  acme::send(known.run(s));  // silent: the object is an AliasPlugin
  const SealedPlugin sealed;
  const AliasPlugin& as_alias = sealed;
  acme::send(as_alias.run(s));               // expect: user.name -> acme via hash
  acme::send(as_alias.AliasPlugin::run(s));  // silent: the qualified call runs the base's
  const std::unique_ptr<Plugin> mail = std::make_unique<MailPlugin>();
  acme::send(mail->wants(s));  // silent: a verdict
  globex::send(mail->run(s));  // expect: user.contact.email -> globex
}

void exporters(const host::Subject& s) {
  using namespace host;
  const NameExporter names;
  const IdExporter ids;
  acme::send(names.line(s));    // expect: user.name -> acme
  acme::send(ids.line(s));      // silent: the id
  acme::send(names.banner());   // silent: no subject
  std::apply([&s](const auto&... e) { (globex::send(e.line(s)), ...); }, std::tuple(names, ids));  // expect: user.name -> globex
  acme::send(describe(s));                              // silent: not verbose by default
  acme::send(describe(s, {.verbose = true}));           // expect: user.name -> acme
  acme::send(describe(s, Options{false, "; "}));        // silent: not verbose
}

void chains(const host::Subject& s) {
  using host::Chain;
  Chain plain{host::trimmed, [](std::string t) { return "[" + t + "]"; }};
  Chain careful{host::trimmed, [](std::string t) { return redact(t); }};
  Chain deaf{[](std::string) { return std::string("dropped"); }, host::trimmed};
  globex::send(plain(s.mail));    // expect: user.contact.email -> globex
  globex::send(careful(s.mail));  // expect: user.contact.email -> globex via redact
  globex::send(deaf(s.mail));     // silent: the first filter drops the text
  globex::send(plain(s.alias));   // silent: the alias goes through here
  globex::send(std::to_string(plain.used()));  // silent: a counter
}

void commands(const host::Subject& s) {
  using namespace host;
  for (std::string_view verb : {"id", "alias", "mail"}) {
    acme::send(run_table(kPublic, verb, s));   // silent: the public table holds no mail command
    acme::send(run_table(kPrivate, verb, s));  // expect: user.contact.email -> acme
  }
  Command chosen = cmd_mail;
  chosen = config("mode") == "mail" ? cmd_alias : cmd_id;
  acme::send(chosen(s));  // silent: either of two clean commands
}

int main() {
  const host::Subject s = host::subject_of(load_customer(31));
  plugins(s);
  exporters(s);
  chains(s);
  commands(s);
}
