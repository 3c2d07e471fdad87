// The transports behind the interface.
#include "mailer.h"

namespace mailer {
namespace {

class Relay final : public Transport {
 public:
  Receipt deliver(const Message& m) override {
    if (m.to.find('@') == std::string::npos) return {false, "", "bad address " + m.to};
    globex::send("TO " + m.to);                               // expect: user.contact.email -> globex
    globex::send("SUBJECT " + m.subject);                     // silent: subjects of what is queued here are neutral
    globex::send(m.body);                                     // expect: user.name -> globex
    return {true, "relay-" + std::to_string(++sent_), "accepted"};
  }
  std::string name() const override { return "relay after " + std::to_string(sent_); }

 private:
  int sent_ = 0;
};

class NullTransport final : public Transport {
 public:
  Receipt deliver(const Message& m) override {
    dropped_ += m.body.size();
    return {false, "null", m.to};
  }
  std::string name() const override { return "null (" + std::to_string(dropped_) + " bytes)"; }

 private:
  std::size_t dropped_ = 0;
};

}  // namespace

std::unique_ptr<Transport> make_relay() { return std::make_unique<Relay>(); }
std::unique_ptr<Transport> make_null() { return std::make_unique<NullTransport>(); }

}  // namespace mailer
