// Pimpl classes with forwarding members.
#include "svc.h"

#include <map>
#include <memory>
#include <string>
#include <utility>
#include <vector>

class Mailbox {
 public:
  explicit Mailbox(std::string owner);
  ~Mailbox();
  Mailbox(Mailbox&&) noexcept;
  Mailbox& operator=(Mailbox&&) noexcept;
  void deliver(std::string from, std::string text);
  std::vector<std::string> texts() const;
  std::vector<std::string> senders() const;
  const std::string& owner() const;
  std::size_t size() const;
  void purge();
  std::string* find(const std::string& sender);

 private:
  struct Impl;
  std::unique_ptr<Impl> impl_;
};

struct Mailbox::Impl {
  std::string owner;
  std::vector<std::pair<std::string, std::string>> mails;
  std::map<std::string, std::string> latest;
};

Mailbox::Mailbox(std::string owner) : impl_(std::make_unique<Impl>()) { impl_->owner = std::move(owner); }
Mailbox::~Mailbox() = default;
Mailbox::Mailbox(Mailbox&&) noexcept = default;
Mailbox& Mailbox::operator=(Mailbox&&) noexcept = default;
void Mailbox::deliver(std::string from, std::string text) {
  impl_->latest[from] = text;
  impl_->mails.emplace_back(std::move(from), std::move(text));
}
std::vector<std::string> Mailbox::texts() const {
  std::vector<std::string> out;
  for (const auto& [from, text] : impl_->mails) out.push_back(text);
  return out;
}
std::vector<std::string> Mailbox::senders() const {
  std::vector<std::string> out;
  for (const auto& m : impl_->mails) out.push_back(m.first);
  return out;
}
const std::string& Mailbox::owner() const { return impl_->owner; }
std::size_t Mailbox::size() const { return impl_->mails.size(); }
void Mailbox::purge() {
  impl_->mails.clear();
  impl_->latest.clear();
}
std::string* Mailbox::find(const std::string& sender) {
  auto it = impl_->latest.find(sender);
  return it == impl_->latest.end() ? nullptr : &it->second;
}

namespace {
std::string all(const std::vector<std::string>& v) {
  std::string s;
  for (const auto& x : v) s += x;
  return s;
}
}  // namespace

void mailboxes(const Customer& c) {
  Mailbox mine(c.name);
  Mailbox shared("team");
  acme::send(mine.owner());    // expect: user.name -> acme
  acme::send(shared.owner());  // silent
  mine.deliver(c.email, "hello");
  shared.deliver("bot", "built ok");
  acme::send(all(mine.senders()));    // expect: user.contact.email -> acme
  acme::send(all(mine.texts()));      // silent
  acme::send(all(shared.senders()));  // silent
  acme::send(mine.size());            // silent
  shared.deliver("bot", "call " + c.phone);
  acme::send(all(shared.texts()));    // expect: user.contact.phone_number -> acme
  acme::send(all(shared.senders()));  // silent
  if (auto* t = shared.find("bot")) {
    acme::send(*t);  // expect: user.contact.phone_number -> acme
    *t = "edited";
  }
  if (auto* t = mine.find(c.email)) acme::send(*t);  // silent
  shared.purge();
  acme::send(all(shared.texts()));  // silent
  acme::send(all(mine.senders()));  // expect: user.contact.email -> acme
  Mailbox moved = std::move(mine);
  acme::send(moved.owner());          // expect: user.name -> acme
  acme::send(all(moved.senders()));   // expect: user.contact.email -> acme
  mine = Mailbox("fresh");
  acme::send(mine.owner());         // silent
  acme::send(all(mine.senders()));  // silent
  mine.deliver("x", c.phone);
  acme::send(all(mine.texts()));   // expect: user.contact.phone_number -> acme
  acme::send(all(moved.texts()));  // silent
  moved = std::move(shared);
  acme::send(moved.owner());  // silent
  globex::send(all(moved.senders()));  // silent
  globex::send(all(mine.texts()));     // expect: user.contact.phone_number -> globex
}
