#include <algorithm>

#include "chat.h"

namespace chat {

void Room::join(const std::shared_ptr<User>& user) { users_.push_back(user); }
void Room::leave(UserId id) {
  std::erase_if(users_, [id](const std::weak_ptr<User>& w) {
    auto u = w.lock();
    return !u || u->id() == id;
  });
}
int Room::say(UserId from, const std::string& text) {
  history_.push_back(Message{from, text, ++seq_});
  while (history_.size() > keep_) history_.pop_front();
  int reached = 0;
  for (const auto& w : users_) {
    if (auto u = w.lock(); u && u->id() != from) {
      u->deliver("#" + name_ + ": " + text);
      ++reached;
    }
  }
  return reached;
}
std::size_t Room::members() const {
  return static_cast<std::size_t>(std::ranges::count_if(users_, [](const auto& w) { return !w.expired(); }));
}
std::string Room::who() const {
  std::string out;
  for (const auto& w : users_)
    if (auto u = w.lock()) out += (out.empty() ? "" : ", ") + u->nick();
  return out;
}

}  // namespace chat
