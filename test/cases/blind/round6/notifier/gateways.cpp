#include "notifier.h"

namespace notify {
namespace {

class Mail : public Gateway {
 public:
  void push(const Note& n) override {
    acme::send(n.to);       // expect: user.contact.email -> acme ; user.contact.phone_number -> acme
    acme::send(n.channel);  // silent
  }
};
class Push : public Gateway {
 public:
  void push(const Note& n) override {
    globex::send(n.text);                    // expect: user.name -> globex
    globex::send(std::to_string(n.to.size()));  // silent
  }
};
class Null : public Gateway {
 public:
  void push(const Note& n) override { last_ = n.channel; }
  ~Null() override { globex::send(last_); }  // silent

 private:
  std::string last_;
};

}  // namespace

std::unique_ptr<Gateway> make_gateway(const std::string& kind) {
  if (kind == "mail") return std::make_unique<Mail>();
  if (kind == "push") return std::make_unique<Push>();
  return std::make_unique<Null>();
}

}  // namespace notify
