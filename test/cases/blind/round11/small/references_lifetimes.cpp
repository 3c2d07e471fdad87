// References to locals, members and temporaries; when a name refers to data and when it is a copy of it.
#include "svc.h"

#include <functional>
#include <map>
#include <vector>

struct Seat {
  std::string guest;
  std::string row;
};

class View {
 public:
  explicit View(const Seat& s) : seat_(s) {}
  const std::string& guest() const { return seat_.guest; }

 private:
  const Seat& seat_;
};

class Snapshot {
 public:
  explicit Snapshot(const Seat& s) : guest_(s.guest) {}
  const std::string& guest() const { return guest_; }

 private:
  std::string guest_;
};

std::string& longer(std::string& a, std::string& b) { return a.size() >= b.size() ? a : b; }
const std::string& firstOf(const std::vector<std::string>& v) { return v.front(); }
void label(std::string& out, const std::string& text) { out = "label " + text; }

class Guard {
 public:
  explicit Guard(std::string& s) : s_(s) {}
  ~Guard() { s_.clear(); }
  Guard(const Guard&) = delete;
  Guard& operator=(const Guard&) = delete;

 private:
  std::string& s_;
};

int main() {
  User u = load_user(1);
  Seat seat{"free", "12"};
  View view(seat);
  Snapshot before(seat);
  seat.guest = u.name;
  Snapshot after(seat);
  acme::send(view.guest());                  // expect: user.name -> acme via none
  acme::send(before.guest());                // silent
  acme::send(after.guest());                 // expect: user.name -> acme via none
  acme::send(seat.row);                      // silent
  seat.guest = "free";
  acme::send(view.guest());                  // silent
  acme::send(after.guest());                 // expect: user.name -> acme via none

  std::string text;
  std::string& alias = text;
  label(alias, u.email);
  acme::send(text);                          // expect: user.contact.email -> acme via none
  label(text, u.plan);
  acme::send(alias);                         // silent

  std::string secret;
  {
    Guard guard(secret);
    secret = u.phone;
    globex::send(secret);                    // expect: user.contact.phone_number -> globex via none
  }
  globex::send(secret);                      // silent

  std::string a = u.plan;
  std::string b = "long enough to win";
  std::string& winner = longer(a, b);
  winner += "!";
  acme::send(a);                             // silent
  acme::send(b);                             // silent
  longer(a, b) = u.phone;
  globex::send(winner);                      // expect: user.contact.phone_number -> globex via none

  std::string current = "idle";
  auto reader = std::cref(current);
  std::string copy = reader;
  current = u.email;
  acme::send(reader.get());                  // expect: user.contact.email -> acme via none
  acme::send(copy);                          // silent

  std::vector<std::string> lines{u.plan, "second"};
  const std::string& head = firstOf(lines);
  acme::send(head);                          // silent
  lines.front() = u.name;
  globex::send(head);                        // expect: user.name -> globex via none
  std::map<int, Seat> plan;
  Seat& mine = plan[4];
  mine.guest = u.name;
  mine.row = "4";
  acme::send(plan.at(4).guest);              // expect: user.name -> acme via none
  acme::send(plan.at(4).row);                // silent
}
