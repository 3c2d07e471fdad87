// Settings in layers: defaults, an INI file, the environment, a profile; typed getters, watchers, an effective dump.
#include <piiflow/annotations.h>

#include <algorithm>
#include <cctype>
#include <cstdlib>
#include <functional>
#include <istream>
#include <map>
#include <memory>
#include <optional>
#include <sstream>
#include <stdexcept>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

PII_SINK(acme) void support(const std::string& text);
PII_SINK(acme) void supportFlag(bool value);
PII_SINK(globex) void backup(const std::map<std::string, std::string>& values);
PII_SINK(globex) void backupText(std::string_view text);
PII_SANITIZER(redact) std::string masked(const std::string& value);
PII(user.name) std::string osUserName();
PII(user.credentials.api_key) std::string keychain(const std::string& service);

namespace {

std::string trim(std::string_view text) {
  while (!text.empty() && std::isspace(static_cast<unsigned char>(text.front()))) text.remove_prefix(1);
  while (!text.empty() && std::isspace(static_cast<unsigned char>(text.back()))) text.remove_suffix(1);
  return std::string(text);
}

std::string lower(std::string text) {
  std::transform(text.begin(), text.end(), text.begin(), [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
  return text;
}

}  // namespace

class Layer {
 public:
  virtual ~Layer() = default;
  virtual std::optional<std::string> get(const std::string& key) const = 0;
  virtual std::string name() const = 0;
};

class MapLayer : public Layer {
 public:
  explicit MapLayer(std::string name) : name_(std::move(name)) {}
  MapLayer& set(const std::string& key, std::string value) {
    values_[lower(key)] = std::move(value);
    return *this;
  }
  std::optional<std::string> get(const std::string& key) const override {
    auto it = values_.find(lower(key));
    if (it == values_.end()) return std::nullopt;
    return it->second;
  }
  std::string name() const override { return name_; }
  const std::map<std::string, std::string>& values() const { return values_; }

 private:
  std::string name_;
  std::map<std::string, std::string> values_;
};

class EnvironmentLayer : public Layer {
 public:
  explicit EnvironmentLayer(std::string prefix) : prefix_(std::move(prefix)) {}
  std::optional<std::string> get(const std::string& key) const override {
    const char* value = std::getenv((prefix_ + key).c_str());
    if (!value) return std::nullopt;
    return std::string(value);
  }
  std::string name() const override { return "env:" + prefix_; }

 private:
  std::string prefix_;
};

class ConfigError : public std::runtime_error {
 public:
  ConfigError(const std::string& key, const std::string& value)
      : std::runtime_error("bad value for " + key), value_(value) {}
  const std::string& value() const noexcept { return value_; }

 private:
  std::string value_;
};

class Config {
 public:
  using Watcher = std::function<void(const std::string& key, const std::string& value)>;
  Config& push(std::shared_ptr<const Layer> layer) {
    layers_.insert(layers_.begin(), std::move(layer));
    return *this;
  }
  std::string text(const std::string& key, std::string fallback = {}) const {
    for (const auto& layer : layers_) {
      if (auto value = layer->get(key)) return *value;
    }
    return fallback;
  }
  int number(const std::string& key, int fallback) const {
    const std::string value = text(key);
    if (value.empty()) return fallback;
    try {
      return std::stoi(value);
    } catch (const std::exception&) {
      throw ConfigError(key, value);
    }
  }
  bool flag(const std::string& key) const {
    const std::string value = lower(text(key));
    return value == "1" || value == "true" || value == "yes";
  }
  std::string order() const {
    std::string names;
    for (const auto& layer : layers_) names += layer->name() + ">";
    return names;
  }
  void watch(Watcher watcher) { watchers_.push_back(std::move(watcher)); }
  void changed(const std::string& key) const {
    for (const Watcher& watcher : watchers_) watcher(key, text(key));
  }

 private:
  std::vector<std::shared_ptr<const Layer>> layers_;
  std::vector<Watcher> watchers_;
};

MapLayer parseIni(std::istream& in) {
  MapLayer layer("ini");
  std::string line;
  std::string section;
  while (std::getline(in, line)) {
    line = trim(line);
    if (line.empty() || line[0] == ';') continue;
    if (line.front() == '[' && line.back() == ']') {
      section = line.substr(1, line.size() - 2) + ".";
      continue;
    }
    const auto equal = line.find('=');
    if (equal == std::string::npos) continue;
    layer.set(section + trim(line.substr(0, equal)), trim(line.substr(equal + 1)));
  }
  return layer;
}

struct Profile {
  std::string theme = "light";
  int fontSize = 11;
  PII(user.name) std::string author;
  PII(user.credentials.api_key) std::string key;
};

Profile loadProfile(const Config& config) {
  Profile profile;
  profile.theme = config.text("ui.theme", profile.theme);
  profile.fontSize = config.number("ui.font", profile.fontSize);
  profile.author = osUserName();
  profile.key = keychain("sync");
  return profile;
}

std::string dump(const Profile& profile, const std::function<std::string(const std::string&)>& filter) {
  std::ostringstream out;
  out << "theme=" << profile.theme << "\nfont=" << profile.fontSize << "\nkey=" << filter(profile.key);
  return out.str();
}

int main() {
  std::istringstream shipped("[ui]\ntheme = dark\nfont = 12\n");
  auto defaults = std::make_shared<MapLayer>(parseIni(shipped));
  auto user = std::make_shared<MapLayer>("user");
  user->set("author", osUserName());

  Config config;
  config.push(defaults).push(std::make_shared<EnvironmentLayer>("APP_"));
  support(config.order());
  support(config.text("ui.theme"));
  backup(defaults->values());
  backup(user->values());  // expect: user.name -> globex
  support(user->name());

  Config personal;
  personal.push(user);
  support(personal.text("author"));  // expect: user.name -> acme
  support(personal.order());
  supportFlag(personal.flag("author"));

  std::string lastKey;
  std::string lastValue;
  personal.watch([&](const std::string& key, const std::string& value) {
    lastKey = key;
    lastValue = value;
  });
  personal.changed("author");
  support(lastKey);
  support(lastValue);  // expect: user.name -> acme
  lastValue = config.text("ui.theme");
  support(lastValue);

  std::istringstream written("[user]\nname = " + osUserName() + "\n");
  const MapLayer own = parseIni(written);
  for (const auto& [key, value] : own.values()) backupText(value);  // expect: user.name -> globex
  support(own.name());

  try {
    support(std::to_string(config.number("ui.font", 11)));
    support(std::to_string(personal.number("author", 0)));  // expect: user.name -> acme
  } catch (const ConfigError& error) {
    support(error.what());
    support(error.value());  // expect: user.name -> acme
  }

  Profile profile = loadProfile(config);
  support(profile.theme);
  support(profile.author);  // expect: user.name -> acme
  support(dump(profile, masked));  // expect: user.credentials.api_key -> acme via redact
  support(dump(profile, [](const std::string& value) { return std::string(value.size(), '*'); }));
  support(dump(profile, [](const std::string& value) { return value.substr(0, 4) + "…"; }));  // expect: user.credentials.api_key -> acme
  profile.key = masked(profile.key);
  backupText(profile.key);  // expect: user.credentials.api_key -> globex via redact
  profile.key.clear();
  backupText(profile.key);
}
