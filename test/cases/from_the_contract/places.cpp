// Where an annotation may stand, and what happens to annotated members.
#include <piiflow/annotations.h>

#include <array>
#include <cstdint>
#include <cstring>
#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace acme {
PII_SINK(acme) void post(const std::string& text);
PII_SINK(acme) void post(long number);
void event(int id, PII_SINK(acme) const std::string& text, const std::string& note);
struct Client {
  PII_SINK(acme) void track(const std::string& name, double value) const;
  void flush(PII_SINK(acme) const std::map<std::string, std::string>& extra);
  std::string prefix;
};
}  // namespace acme

PII_SANITIZER(truncate) std::string initials(const std::string& name);
PII_SANITIZER(encrypt) void seal(const std::string& in, std::string& out);

using Iban PII(user.financial) = std::string;
typedef std::string PostCode PII(user.contact.address.postal_code);

class PII(user.government_id) Passport {
 public:
  explicit Passport(std::string number) : number_(std::move(number)) {}
  const std::string& number() const { return number_; }
  bool valid() const { return number_.size() == 9; }

 private:
  std::string number_;
};

struct Base {
  virtual ~Base() = default;
  PII(user.name) virtual std::string owner() const = 0;
  virtual std::string plan() const = 0;
};
struct Private : Base {
  std::string owner() const override { return "a" + suffix; }
  std::string plan() const override { return "basic"; }
  std::string suffix;
};

struct Account {
  [[clang::annotate("piiflow::pii", "user.contact.email")]] std::string mail;
  __attribute__((annotate("piiflow::pii", "user.contact.phone_number"))) char phone[24];
  PII(user.location) double lat = 0, lon = 0;
  int visits = 0;
  Iban iban;
  PostCode zip;
  std::optional<Passport> passport;
};

Account load(int id);
void lookup(int id, PII(user.contact.email) std::string& mail, std::string& plan);
void greet(PII(user.name) const std::string& who) { acme::post("hi " + who); }  // expect: user.name -> acme
static PII(user.device.ip_address) std::string g_peer;

void members() {
  Account a = load(1);
  acme::post(a.mail);         // expect: user.contact.email -> acme
  acme::post(a.phone);        // expect: user.contact.phone_number -> acme
  acme::post(long(a.lat));    // expect: user.location -> acme
  acme::post(long(a.lon));    // expect: user.location -> acme
  acme::post(a.visits);
  acme::post(a.iban);  // expect: user.financial -> acme
  acme::post(a.zip);   // expect: user.contact.address.postal_code -> acme
  if (a.passport) acme::post(a.passport->number());  // expect: user.government_id -> acme
  acme::post(a.passport && a.passport->valid());
  acme::event(a.visits, a.mail, a.mail);  // expect: user.contact.email -> acme
  acme::event(a.visits, "x", a.mail);
  acme::post(g_peer);  // expect: user.device.ip_address -> acme
  greet("Ann");
  std::string mail, plan;
  lookup(2, mail, plan);
  acme::post(mail);  // expect: user.contact.email -> acme
  acme::post(plan);
  Private p;
  acme::post(p.owner());  // expect: user.name -> acme
  acme::post(p.plan());
  Iban mine = "DE00";
  acme::post(mine);  // expect: user.financial -> acme
  std::string same = "DE00";
  acme::post(same);
  acme::Client client;
  client.prefix = a.mail;
  client.track("visit", a.visits);
  client.track("visit", a.lat);  // expect: user.location -> acme
  client.flush({{"zip", a.zip}});  // expect: user.contact.address.postal_code -> acme
}

void states() {
  Account a = load(3);
  a.mail = "";
  acme::post(a.mail);
  a.mail = "someone@example.org";
  acme::post(a.mail);  // expect: user.contact.email -> acme
  a.mail.clear();
  acme::post(a.mail);
  Account b = a;
  acme::post(b.mail);
  acme::post(b.zip);  // expect: user.contact.address.postal_code -> acme
  a = load(4);
  acme::post(a.mail);  // expect: user.contact.email -> acme
  std::memset(a.phone, 0, sizeof a.phone);
  acme::post(a.phone);
  a.iban = initials(a.iban);
  acme::post(a.iban);  // expect: user.financial -> acme via truncate
  std::string sealed;
  seal(a.mail, sealed);
  a.lat = a.lon = 0;
  acme::post(a.visits + 1);
  a.zip = {};
  acme::post(a.zip);
  if (a.visits > 3) a.mail.clear();
  acme::post(a.mail);  // expect: user.contact.email -> acme
  Account c;
  std::swap(b, c);
  acme::post(c.mail);
  acme::post(b.mail);  // expect: user.contact.email -> acme
  auto taken = std::move(c.zip);
  acme::post(taken);  // expect: user.contact.address.postal_code -> acme
}

int main() {
  members();
  states();
}
