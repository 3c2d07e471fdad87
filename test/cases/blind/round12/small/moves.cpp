// Value categories: what a move takes along, what it leaves, and which overload an expression picks.
#include "svc.h"

#include <memory>
#include <string>
#include <utility>
#include <vector>

namespace {

class Packet {
 public:
  Packet() = default;
  Packet(std::string head, std::string body) : head_(std::move(head)), body_(std::move(body)) {}
  Packet(const Packet&) = default;
  Packet(Packet&& other) noexcept
      : head_(std::exchange(other.head_, "moved-from")), body_(std::exchange(other.body_, std::string())) {}
  Packet& operator=(const Packet&) = default;
  Packet& operator=(Packet&& other) noexcept {
    head_ = std::exchange(other.head_, "moved-from");
    body_ = std::exchange(other.body_, std::string());
    return *this;
  }

  const std::string& head() const& { return head_; }
  const std::string& body() const& { return body_; }
  std::string body() && { return std::move(body_); }

 private:
  std::string head_;
  std::string body_;
};

// A log line shows an object that somebody still needs in full, a dying one only by its head.
std::string describe(const Packet& packet) { return packet.head() + ": " + packet.body(); }
std::string describe(Packet&& packet) { return packet.head() + ": (expiring)"; }

template <class T>
std::string relay(T&& packet) {
  return describe(std::forward<T>(packet));
}

Packet make_packet(const User& user) {
  Packet packet("contact", user.email);
  return packet;
}

std::vector<std::string> take(std::vector<std::string> lines) { return lines; }

void moved_from(const User& user) {
  Packet source("greeting", user.name);
  acme::send(source.head());                  // silent
  Packet target(std::move(source));
  acme::send(target.body());                  // expect: user.name -> acme
  acme::send(source.head());                  // silent
  acme::send(source.body());                  // silent
  source = Packet("plan", user.plan);
  acme::send(source.body());                  // silent
  source = std::move(target);
  acme::send(source.body());                  // expect: user.name -> acme
  acme::send(target.body());                  // silent
}

void overloads(const User& user) {
  Packet packet("contact", user.phone);
  acme::send(describe(packet));               // expect: user.contact.phone_number -> acme
  acme::send(describe(Packet(packet)));       // silent
  acme::send(relay(packet));                  // expect: user.contact.phone_number -> acme
  acme::send(relay(std::move(packet)));       // silent
  acme::send(make_packet(user).body());       // expect: user.contact.email -> acme
  acme::send(make_packet(user).head());       // silent
}

void containers(const User& user) {
  std::vector<std::string> outbox{"start", user.email};
  std::vector<std::string> sent = std::move(outbox);
  outbox.clear();
  outbox.push_back("idle");
  acme::send(outbox);                         // silent
  acme::send(sent);                           // expect: user.contact.email -> acme
  acme::send(take(std::move(sent)).size());   // silent
  acme::send(take({user.plan, user.name}));   // expect: user.name -> acme
}

void owners(const User& user) {
  auto first = std::make_unique<std::string>(user.name);
  auto second = std::make_unique<std::string>(user.plan);
  acme::send(*second);                        // silent
  second = std::move(first);
  acme::send(*second);                        // expect: user.name -> acme
  acme::send(first != nullptr);               // silent
  first = std::make_unique<std::string>("fresh");
  first.swap(second);
  acme::send(*first);                         // expect: user.name -> acme
  acme::send(*second);                        // silent
  std::string old = std::exchange(*first, "replaced");
  acme::send(*first);                         // silent
  acme::send(old);                            // expect: user.name -> acme
}

}  // namespace

int main() {
  User user = load_user(2);
  moved_from(user);
  overloads(user);
  containers(user);
  owners(user);
}
