// Class layouts: members of bases and derived classes, twice the same base, a shared virtual base.
#include "svc.h"

#include <string>
#include <utility>

namespace {

struct Record {
  explicit Record(std::string key = "none") : key(std::move(key)) {}
  std::string key;
  std::string value;
};

struct Audited {
  std::string value;   // the same name as in Record
  int version = 1;
};

struct Contact : Record, Audited {
  Contact(const User& user, const std::string& editor) : Record("contact") {
    Record::value = user.email;
    Audited::value = editor;
    display = user.name;
  }
  std::string display;
};

struct Left : Record {
  Left() : Record("left") {}
};
struct Right : Record {
  Right() : Record("right") {}
};
struct Both : Left, Right {};   // two Records

struct Session {
  std::string token = "t-0";
  std::string owner;
};
struct Web : virtual Session {
  void login(const User& user) { owner = user.name; }
};
struct Mobile : virtual Session {
  void rotate(const std::string& next) { token = next; }
};
struct Hybrid : Web, Mobile {
  std::string device = "none";
};

class Profile : private Record {
 public:
  explicit Profile(const User& user) : Record(user.phone) { Record::value = user.plan; }
  using Record::value;
  const std::string& hidden() const { return key; }
};

void send_key(const Record& record) {
  acme::send(record.key);                     // silent
}
void send_value(const Record& record) {
  acme::send(record.value);                   // expect: user.contact.email -> acme
}

void same_name_in_two_bases(const User& user) {
  Contact contact(user, "ops");
  acme::send(contact.key);                    // silent
  acme::send(contact.Record::value);          // expect: user.contact.email -> acme
  acme::send(contact.Audited::value);         // silent
  acme::send(contact.display);                // expect: user.name -> acme
  acme::send(contact.version);                // silent
  send_key(contact);
  send_value(contact);
  const Audited& trail = contact;
  acme::send(trail.value);                    // silent
  Record sliced = contact;
  contact.Record::value = "gone";
  acme::send(sliced.value);                   // expect: user.contact.email -> acme
  acme::send(contact.Record::value);          // silent
}

void base_twice(const User& user) {
  Both both;
  both.Left::value = user.phone;
  both.Right::value = user.plan;
  acme::send(both.Left::value);               // expect: user.contact.phone_number -> acme
  acme::send(both.Right::value);              // silent
  Right& right = both;
  std::swap(right.value, static_cast<Left&>(both).value);
  acme::send(both.Left::value);               // silent
  acme::send(right.value);                    // expect: user.contact.phone_number -> acme
}

void shared_base(const User& user) {
  Hybrid hybrid;
  Mobile& mobile = hybrid;
  acme::send(mobile.token);                   // silent
  hybrid.login(user);
  acme::send(mobile.owner);                   // expect: user.name -> acme
  acme::send(hybrid.token);                   // silent
  mobile.rotate(device_fingerprint());
  acme::send(static_cast<Web&>(hybrid).token);// expect: user.device.device_id -> acme
  acme::send(hybrid.device);                  // silent
  mobile.owner = "nobody";
  acme::send(hybrid.Web::owner);              // silent
}

}  // namespace

int main() {
  User user = load_user(3);
  same_name_in_two_bases(user);
  base_twice(user);
  shared_base(user);
  Profile profile(user);
  acme::send(profile.value);                  // silent
  acme::send(profile.hidden());               // expect: user.contact.phone_number -> acme
}
