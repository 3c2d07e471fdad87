#include "store.hpp"

#include <sstream>

void MemoryBackend::write(const std::string& key, const std::string& value) {
  std::lock_guard lock(m_);
  data_[key] = value;
}
std::optional<std::string> MemoryBackend::read(const std::string& key) {
  std::lock_guard lock(m_);
  if (auto it = data_.find(key); it != data_.end()) return it->second;
  return {};
}
void HashingBackend::write(const std::string& key, const std::string& value) { inner_.write(key, sha256(value)); }
std::optional<std::string> HashingBackend::read(const std::string& key) { return inner_.read(key); }

std::string serialize(const Session& s) {
  std::ostringstream os;
  os << s.id << '\n' << s.user << '\n' << s.locale << '\n' << s.expires;
  return os.str();
}
Session deserialize(const std::string& text) {
  std::istringstream is(text);
  Session s;
  std::getline(is, s.id);
  std::getline(is, s.user);
  std::getline(is, s.locale);
  is >> s.expires;
  return s;
}

Session Sessions::open(const std::string& user) {
  Session s;
  s.id = "s" + std::to_string(++open_);
  s.user = user;
  s.expires = 3600;
  backend_.write(s.id, serialize(s));
  return s;
}
std::optional<Session> Sessions::find(const std::string& id) {
  if (auto text = backend_.read(id)) return deserialize(*text);
  return std::nullopt;
}
void Sessions::close(const std::string& id) {
  backend_.write(id, "");
  --open_;
}
