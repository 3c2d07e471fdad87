#include "notifier.h"

#include <deque>
#include <optional>
#include <utility>

namespace notify {

struct Notifier::Impl {
  std::vector<std::unique_ptr<Gateway>> gateways;
  std::deque<Note> pending;
  std::function<bool(const Note&)> keep = [](const Note&) { return true; };
  std::function<std::string(const Note&)> text;
  std::optional<Note> last;
  int sent = 0, dropped = 0;
};
Notifier::Notifier() : impl_(std::make_unique<Impl>()) {}
Notifier::Notifier(Notifier&&) noexcept = default;
Notifier::~Notifier() = default;
void Notifier::attach(std::unique_ptr<Gateway> g) { impl_->gateways.push_back(std::move(g)); }
void Notifier::queue(Note n) { impl_->pending.push_back(std::move(n)); }
void Notifier::filter(std::function<bool(const Note&)> keep) { impl_->keep = std::move(keep); }
void Notifier::rewrite(std::function<std::string(const Note&)> f) { impl_->text = std::move(f); }
int Notifier::flush() {
  while (!impl_->pending.empty()) {
    Note n = std::move(impl_->pending.front());
    impl_->pending.pop_front();
    if (!impl_->keep(n)) {
      ++impl_->dropped;
      continue;
    }
    if (impl_->text) n.text = impl_->text(n);
    for (auto& g : impl_->gateways) g->push(n);
    ++impl_->sent;
    impl_->last = std::move(n);
  }
  return impl_->sent;
}
const Note* Notifier::last() const { return impl_->last ? &*impl_->last : nullptr; }
std::string Notifier::stats() const {
  return "sent=" + std::to_string(impl_->sent) + " dropped=" + std::to_string(impl_->dropped);
}

}  // namespace notify
