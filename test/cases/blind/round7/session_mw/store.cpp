#include "session.h"

#include <mutex>
#include <utility>

namespace web {

struct SessionStore::Impl {
  mutable std::mutex mutex;
  std::unordered_map<std::string, std::shared_ptr<Session>> by_id;
  std::function<void(const Session&)> expired;
  int next = 1;
};

SessionStore::SessionStore() : impl_(std::make_unique<Impl>()) {}
SessionStore::~SessionStore() = default;

std::shared_ptr<Session> SessionStore::create(const std::string& subject, long now) {
  std::scoped_lock lock(impl_->mutex);
  auto s = std::make_shared<Session>();
  s->id = "s" + std::to_string(impl_->next++);
  s->subject = subject;
  s->theme = "light";
  s->expires = now + 3600;
  impl_->by_id.emplace(s->id, s);
  return s;
}
std::shared_ptr<Session> SessionStore::find(const std::string& id) const {
  std::scoped_lock lock(impl_->mutex);
  auto it = impl_->by_id.find(id);
  return it == impl_->by_id.end() ? nullptr : it->second;
}
bool SessionStore::sign_out(const std::string& id) {
  std::scoped_lock lock(impl_->mutex);
  return impl_->by_id.erase(id) > 0;
}
int SessionStore::sweep(long now) {
  std::vector<std::shared_ptr<Session>> dead;
  {
    std::scoped_lock lock(impl_->mutex);
    for (auto it = impl_->by_id.begin(); it != impl_->by_id.end();) {
      if (it->second->expires < now) {
        dead.push_back(it->second);
        it = impl_->by_id.erase(it);
      } else {
        ++it;
      }
    }
  }
  if (impl_->expired)
    for (const auto& s : dead) impl_->expired(*s);
  return static_cast<int>(dead.size());
}
std::size_t SessionStore::size() const { return impl_->by_id.size(); }
std::vector<std::string> SessionStore::subjects() const {
  std::vector<std::string> out;
  for (const auto& [id, s] : impl_->by_id) out.push_back(s->subject);
  return out;
}
std::vector<std::string> SessionStore::themes() const {
  std::vector<std::string> out;
  for (const auto& [id, s] : impl_->by_id) out.push_back(s->theme);
  return out;
}
void SessionStore::on_expired(std::function<void(const Session&)> f) { impl_->expired = std::move(f); }

}  // namespace web
