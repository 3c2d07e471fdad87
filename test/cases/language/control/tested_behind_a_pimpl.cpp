// A test for null of a member behind a smart pointer, by those who know what stands there.
#include "case.h"

#include <functional>
#include <memory>

namespace {

class Sender {
 public:
  Sender() : impl_(std::make_unique<Impl>()) {}
  void rewrite(std::function<std::string(const std::string&)> f) { impl_->text = std::move(f); }
  void send(std::string line) {
    if (impl_->text) line = impl_->text(line);
    impl_->last = std::move(line);
  }
  const std::string& last() const { return impl_->last; }

 private:
  struct Impl {
    std::function<std::string(const std::string&)> text;
    std::string last;
  };
  std::unique_ptr<Impl> impl_;
};

}  // namespace

void rewritten(const User& u) {
  Sender sender;
  sender.rewrite([](const std::string& line) { return std::to_string(line.size()); });
  sender.send(u.email);
  acme::send(sender.last());
}
void plain(const User& u) {
  Sender sender;
  sender.send(u.email);
  acme::send(sender.last());  // expect: user.contact.email -> acme
}
