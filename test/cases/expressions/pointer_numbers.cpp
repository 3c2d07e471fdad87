// A number that a pointer was turned into says nothing of what the pointer names; turned back, it names it again.
#include <piiflow/annotations.h>

#include <cstdint>
#include <string>

PII_SINK(acme) void send(std::int64_t value);
PII_SINK(acme) void sendBy(const std::int64_t &value);
PII_SINK(acme) void sendText(const std::string &text);
template <class T>
PII_SINK(acme) void sendAny(const T &value);

struct User {
  PII(user.contact.email) std::string email;
  PII(user.age) std::int64_t age = 0;
};

class Writer {
 public:
  explicit Writer(const User &u) : text_(u.email) {}
  void trace() const {
    send(std::int64_t(this));
    sendBy(std::int64_t(this));
    sendAny(reinterpret_cast<std::intptr_t>(this));
    sendAny(*this);  // expect: user.contact.email -> acme
  }

 private:
  std::string text_;
};

void traced(const User &u) {
  Writer writer(u);
  writer.trace();
  const auto number = reinterpret_cast<std::uintptr_t>(&u.email);
  sendAny(number);
  sendText(*reinterpret_cast<const std::string *>(number));  // expect: user.contact.email -> acme
  sendBy(u.age);      // expect: user.age -> acme
  sendBy(u.age + 1);  // expect: user.age -> acme
}
