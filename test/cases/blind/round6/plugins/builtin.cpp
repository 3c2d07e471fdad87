#include "host.h"

namespace {

class MailPlugin : public host::Plugin {
 public:
  std::string name() const override { return "mail"; }
  std::string run(const host::Context& c, const std::string& input) override {
    auto users = c.get<host::Users>();
    if (!users) return "no users";
    globex::send(input);              // silent
    globex::send(users->mail_of(1));  // expect: user.contact.email -> globex
    globex::send(users->tier_of(1));  // silent
    return "mailed";
  }
};
class EchoPlugin : public host::Plugin {
 public:
  std::string name() const override { return "echo " + std::to_string(calls_); }
  std::string run(const host::Context& c, const std::string& input) override {
    if (auto n = c.get<host::Counter>()) n->add();
    ++calls_;
    return input + "\n";
  }

 private:
  int calls_ = 0;
};
const bool kMail = host::register_plugin("mail", &host::make<MailPlugin>);
const bool kEcho = host::register_plugin("echo", [] () -> std::unique_ptr<host::Plugin> { return std::make_unique<EchoPlugin>(); });

}  // namespace
