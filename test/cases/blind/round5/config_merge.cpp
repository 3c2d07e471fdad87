// Layers of settings: defaults, file, environment, command line; merging, overrides, typed access, printing.
#include "svc.h"

#include <cstdlib>
#include <functional>
#include <initializer_list>
#include <map>
#include <optional>
#include <sstream>
#include <string>
#include <string_view>
#include <vector>

namespace {

class Config {
 public:
  Config() = default;
  Config(std::initializer_list<std::pair<const std::string, std::string>> xs) : values_(xs) {}
  void set(const std::string& k, std::string v) { values_[k] = std::move(v); }
  std::optional<std::string> get(const std::string& k) const {
    auto it = values_.find(k);
    return it == values_.end() ? std::nullopt : std::optional(it->second);
  }
  std::string get(const std::string& k, std::string fallback) const { return get(k).value_or(std::move(fallback)); }
  int get_int(const std::string& k, int fallback) const {
    auto v = get(k);
    return v ? std::atoi(v->c_str()) : fallback;
  }
  bool has(const std::string& k) const { return values_.contains(k); }
  Config merged(const Config& over) const {
    Config out = *this;
    for (const auto& [k, v] : over.values_) out.values_[k] = v;
    return out;
  }
  void merge(Config&& over) {
    over.values_.merge(values_);
    values_ = std::move(over.values_);
  }
  std::string print() const {
    std::ostringstream os;
    for (const auto& [k, v] : values_) os << k << '=' << v << '\n';
    return os.str();
  }
  std::vector<std::string> names() const {
    std::vector<std::string> out;
    for (const auto& [k, _] : values_) out.push_back(k);
    return out;
  }
  void erase(const std::string& k) { values_.erase(k); }

 private:
  std::map<std::string, std::string> values_;
};

Config parse(std::string_view text) {
  Config c;
  while (!text.empty()) {
    auto eol = text.find('\n');
    auto line = text.substr(0, eol);
    if (auto eq = line.find('='); eq != line.npos) c.set(std::string(line.substr(0, eq)), std::string(line.substr(eq + 1)));
    text = eol == text.npos ? std::string_view() : text.substr(eol + 1);
  }
  return c;
}

struct Server {
  std::string host = "localhost";
  int port = 80;
  std::string admin;
  static Server from(const Config& c) {
    Server s;
    s.host = c.get("host", s.host);
    s.port = c.get_int("port", s.port);
    if (auto a = c.get("admin")) s.admin = *a;
    return s;
  }
};

}  // namespace

void merge(const Customer& c) {
  Config defaults{{"host", "localhost"}, {"port", "80"}};
  Config file = parse("host=example\nport=8080\n");
  acme::send(file.get("host", ""));          // silent
  acme::send(defaults.print());              // silent
  Config user;
  user.set("admin", c.email);
  acme::send(user.get("admin").value());     // expect: user.contact.email -> acme
  acme::send(user.has("admin"));             // silent
  for (const auto& n : user.names()) acme::send(n);  // silent
  Config all = defaults.merged(file);
  acme::send(all.print());                   // silent
  all = all.merged(user);
  acme::send(all.print());                   // expect: user.contact.email -> acme
  acme::send(defaults.print());              // silent
  acme::send(defaults.get_int("port", 1));   // silent
  Server plain = Server::from(defaults);
  acme::send(plain.host);                    // silent
  acme::send(plain.admin);                   // silent
  acme::send(plain.port);                    // silent
  Server full = Server::from(user);
  acme::send(full.admin);                    // expect: user.contact.email -> acme
  Config text = parse("who=" + c.name + "\n");
  acme::send(text.print());                  // expect: user.name -> acme
  acme::send(text.get("who", "x"));          // expect: user.name -> acme
  acme::send(defaults.get("who", c.phone));  // expect: user.contact.phone_number -> acme
  acme::send(defaults.get("who", c.tier));   // silent
  user.erase("admin");
  user = Config();
  acme::send(user.print());                  // silent
  defaults.merge(Config{{"owner", c.name}});
  acme::send(defaults.print());              // expect: user.name -> acme
  Config other;
  other.set(c.name, "1");
  for (const auto& n : other.names()) acme::send(n);  // expect: user.name -> acme
  acme::send(other.get(c.name, "0").size());          // silent
  if (const char* e = std::getenv("ACME")) acme::send(e);  // silent
}
