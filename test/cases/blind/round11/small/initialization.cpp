// The ways to give a first value: aggregates, designators, delegation, defaults, statics, in-class initialisers.
#include "svc.h"

#include <array>
#include <initializer_list>

struct Badge {
  std::string line1;
  std::string line2 = "guest";
  int floor{3};
};

struct Desk {
  Badge badge;
  std::array<std::string, 2> notes{"left", "right"};
  const char* wing = "north";
};

class Account {
 public:
  Account() : Account("anonymous", 0) {}
  explicit Account(const User& u) : Account(u.name, u.id) { origin_ = "import"; }
  Account(std::string holder, int id) : holder_(std::move(holder)), id_(id), upper_(holder_) {}
  const std::string& holder() const { return holder_; }
  const std::string& origin() const { return origin_; }
  const std::string& upper() const { return upper_; }
  int id() const { return id_; }

 private:
  std::string holder_;
  int id_;
  std::string upper_;
  std::string origin_ = "console";
};

class Bag {
 public:
  Bag(std::initializer_list<std::string> items) {
    for (const std::string& i : items) joined_ += i + ",";
  }
  explicit Bag(std::size_t n) : joined_(n, '*') {}
  const std::string& joined() const { return joined_; }

 private:
  std::string joined_;
};

std::string counterName() {
  static const std::string name = setting("counter");
  return name;
}

const std::string& lastLogin(const std::string& who) {
  static std::string first = "first " + who;
  return first;
}

int main() {
  User u = load_user(1);
  Badge b{u.name, "staff", 2};
  acme::send(b.line1);                             // expect: user.name -> acme via none
  acme::send(b.line2);                             // silent
  Badge c{.line1 = u.plan, .floor = u.id};
  acme::send(c.line1 + c.line2);                   // silent
  Desk d{.badge = b, .notes = {u.plan, "r"}};
  acme::send(d.badge.line1);                       // expect: user.name -> acme via none
  acme::send(d.notes[1]);                          // silent
  acme::send(d.wing);                              // silent
  d = Desk{};
  acme::send(d.badge.line1);                       // silent

  Account anonymous;
  acme::send(anonymous.holder());                  // silent
  Account ann(u);
  acme::send(ann.holder());                        // expect: user.name -> acme via none
  acme::send(ann.upper());                         // expect: user.name -> acme via none
  acme::send(ann.origin());                        // silent
  acme::send(ann.id());                            // silent
  Account other = ann;
  other = Account("robot", 1);
  acme::send(other.upper());                       // silent
  Account assigned(std::string(u.phone), 4);
  acme::send(assigned.upper());                    // expect: user.contact.phone_number -> acme via none
  acme::send(assigned.origin());                   // silent

  Bag mixed{u.plan, u.email};
  acme::send(mixed.joined());                      // expect: user.contact.email -> acme via none
  Bag stars(u.email.size());
  acme::send(stars.joined());                      // silent
  Bag clean{u.plan, "x"};
  acme::send(clean.joined());                      // silent

  acme::send(counterName());                       // silent
  globex::send(lastLogin(u.phone));                // expect: user.contact.phone_number -> globex via none
  std::string table[2] = {u.plan};
  acme::send(table[1]);                            // silent
  const std::string& bound = u.email.empty() ? table[0] : u.email;
  globex::send(bound);                             // expect: user.contact.email -> globex via none
  auto twice = std::string(2, u.plan[0]);
  acme::send(twice);                               // silent
  std::string value(u.email, 0, 3);
  acme::send(value);                               // expect: user.contact.email -> acme via none
}
