// Every position that the contract shows, and a few more. Compiled only: no compiler may say anything about it.
#include <piiflow/annotations.h>

#include <string>

using MailText PII(user.contact.email) = std::string;
typedef std::string PersonName PII(user.name);

class PII(user.government_id) Ssn {
 public:
  int digits = 0;
};

enum PII(user.demographic.gender) Gender { Unknown };

struct User {
  PII(user.contact.email) std::string email;
  std::string phone PII(user.contact.phone_number);
  std::string city PII(user.location) = "none";
  PII(user.demographic.age) int age = 0;
  unsigned flags : 3 PII(user.demographic);
  PII(user.name) virtual std::string title() const;
  std::string nick() const PII(user.name);
  virtual ~User();
};

PII(user.name) std::string displayName(const User &);
void greet(PII(user.name) const std::string &who, const char *mail PII(user.contact.email));
PII_SINK(acme) void track(const char *event, const std::string &payload);
void post(int channel, PII_SINK(acme) const std::string &body);
PII_SANITIZER(hash) std::string sha256(const std::string &);

PII(user.device.device_id) std::string deviceId;

template <class T>
struct Tagged {
  PII(user.name) T value;
};

// A macro named like a part of a category is not expanded.
#define contact broken
PII(user.contact.email) std::string mail();
#undef contact

int main() {
  PII(user.contact.email) std::string typed;
  auto show = [](PII(user.name) const std::string &who) { return who.size(); };
  return static_cast<int>(show(typed));
}
