// Lvalues, xvalues and prvalues: what a move leaves behind, what a temporary carries, what forwarding keeps.
#include "svc.h"

#include <optional>
#include <utility>

struct Envelope {
  std::string to;
  std::string stamp = "blue";

  std::string& address() & { return to; }
  const std::string& address() const& { return to; }
  std::string address() && { return std::move(to); }
};

Envelope addressed(const User& u) { return Envelope{u.email, "red"}; }

template <class T>
std::string absorb(T&& text) {
  std::string inside = std::forward<T>(text);
  return "<" + inside + ">";
}

class Outbox {
 public:
  void put(const std::string& copied) { last_ = copied; }
  void put(std::string&& moved) {
    last_ = std::move(moved);
    moved = "taken";
  }
  const std::string& last() const { return last_; }

 private:
  std::string last_;
};

std::string pick(bool first, std::string a, std::string b) { return first ? std::move(a) : std::move(b); }

int main() {
  User u = load_user(1);

  std::string mail = u.email;
  std::string taken = std::move(mail);
  acme::send(taken);                              // expect: user.contact.email -> acme via none
  mail = "reused";
  acme::send(mail);                               // silent
  mail.append(std::exchange(taken, "empty"));
  acme::send(taken);                              // silent
  acme::send(mail);                               // expect: user.contact.email -> acme via none

  Envelope e = addressed(u);
  acme::send(e.stamp);                            // silent
  e.address() = u.plan;
  acme::send(e.address());                        // silent
  acme::send(addressed(u).address());             // expect: user.contact.email -> acme via none
  acme::send(addressed(u).stamp);                 // silent
  const std::string& held = addressed(u).to;
  acme::send(held);                               // expect: user.contact.email -> acme via none

  Outbox box;
  box.put(std::string("hello"));
  acme::send(box.last());                         // silent
  std::string name = u.name;
  box.put(std::move(name));
  acme::send(name);                               // silent
  acme::send(box.last());                         // expect: user.name -> acme via none
  std::string kept = u.plan;
  box.put(kept);
  globex::send(name + std::move(kept).append(u.email));   // expect: user.contact.email -> globex via none
  kept = u.plan;
  box.put(kept);
  acme::send(box.last());                         // silent

  std::string phone = u.phone;
  globex::send(absorb(phone));                    // expect: user.contact.phone_number -> globex via none
  globex::send(absorb(std::string("none")));      // silent
  globex::send(absorb(tokenize(phone)));          // silent (approved: tokenize)

  Envelope source = addressed(u);
  Envelope target = std::move(source);
  source = Envelope{};
  acme::send(source.to);                          // silent
  acme::send(std::move(target).address());        // expect: user.contact.email -> acme via none
  target.to.assign(u.plan);
  acme::send(target.to);                          // silent
  target.to = addressed(load_user(2)).address() + target.stamp;
  globex::send(target.to);                        // expect: user.contact.email -> globex via none

  acme::send(pick(u.id > 9, "left", u.name));     // expect: user.name -> acme
  acme::send((phone.clear(), phone));             // silent
  std::optional<std::string> slot = std::move(kept);
  acme::send(*std::move(slot));                   // silent
}
