// The parts of the host that know no plug-in.
#include "host.h"

#include <stdexcept>

namespace host {

int Bus::subscribe(Listener l) {
  int ticket = next_++;
  listeners_.emplace(ticket, std::move(l));
  return ticket;
}

void Bus::unsubscribe(int ticket) { listeners_.erase(ticket); }

void Bus::publish(const std::string& topic, const std::string& text) const {
  for (const auto& [ticket, listener] : listeners_) {
    if (listener) listener(topic, text);
  }
}

void Context::keep(const std::string& key, std::string value) { store_.insert_or_assign(key, std::move(value)); }

std::string Context::kept(const std::string& key) const {
  auto it = store_.find(key);
  return it == store_.end() ? std::string() : it->second;
}

void Context::fail(const std::string& why) { error_ = name_ + ": " + why; }

std::map<std::string, Registry::Factory>& Registry::table() {
  static std::map<std::string, Factory> all;
  return all;
}

void Registry::add(const char* id, Factory factory) { table()[id] = factory; }

std::unique_ptr<Plugin> Registry::create(const std::string& id) {
  auto it = table().find(id);
  if (it == table().end()) throw std::out_of_range("no plug-in '" + id + "'");
  return it->second();
}

std::size_t Registry::count() { return table().size(); }

Slot::Slot(std::unique_ptr<Plugin> plugin, Bus& events) : plugin_(std::move(plugin)), context_(plugin_->id(), events) {
  plugin_->attach(context_);
}

}  // namespace host
