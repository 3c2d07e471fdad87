// Initialisation: aggregates, designators, delegating and inheriting constructors, default member initialisers.
#include "svc.h"

#include <array>
#include <initializer_list>
#include <string>
#include <utility>
#include <vector>

namespace {

struct Address {
  std::string street;
  std::string city = "unknown";
};

struct Parcel {
  int weight = 1;
  std::string note = "none";
  Address from{};
  Address to{"depot", "Utrecht"};
  std::string copy_of_note = note;    // from the member before it
};

class Ticket {
 public:
  Ticket() : Ticket("anonymous") {}
  explicit Ticket(std::string owner) : Ticket(std::move(owner), "general") {}
  Ticket(std::string owner, std::string topic) : owner_(std::move(owner)), topic_(std::move(topic)) { ++count_; }
  const std::string& owner() const { return owner_; }
  const std::string& topic() const { return topic_; }
  const std::string& reply() const { return reply_; }
  static int count() { return count_; }

 private:
  static inline int count_ = 0;
  std::string owner_;
  std::string topic_;
  std::string reply_ = "re: " + topic_;
};

class Urgent : public Ticket {
 public:
  using Ticket::Ticket;
  std::string level = "high";
};

class Escalated : public Urgent {
 public:
  Escalated(const User& user, const std::string& topic) : Urgent(user.plan, topic), contact{user.phone, user.plan} {}
  Address contact;
};

struct Bag {
  Bag(std::initializer_list<std::string> items) : items(items) {}
  Bag(std::size_t count, const std::string&) : items(count, "blank") {}
  std::vector<std::string> items;
};

struct Derived : Address {   // an aggregate with a base
  std::string country = "NL";
};

struct Lazy {
  std::string text = current_email();
  int year = 2000;
};

void aggregates(const User& user) {
  Parcel plain;
  acme::send(plain.note);                              // silent
  Parcel noted{2, user.name};
  acme::send(noted.note);                              // expect: user.name -> acme
  acme::send(noted.copy_of_note);                      // expect: user.name -> acme
  acme::send(noted.to.city);                           // silent
  Parcel designated{.weight = 3, .from = {.street = last_position(1)}, .copy_of_note = "kept"};
  acme::send(designated.from.street);                  // expect: user.location -> acme
  acme::send(designated.from.city);                    // silent
  acme::send(designated.to.street);                    // silent
  acme::send(designated.copy_of_note);                 // silent
  Derived derived{{user.plan, user.phone}, user.plan};
  acme::send(derived.street);                          // silent
  acme::send(derived.city);                            // expect: user.contact.phone_number -> acme
  acme::send(derived.country);                         // silent
  std::array<Address, 1> list{{{user.email, "Gent"}}};
  acme::send(list[0].city);                            // silent
  acme::send(list[0].street);                          // expect: user.contact.email -> acme
  Parcel reset{noted};
  reset = {};
  acme::send(reset.note);                              // silent
}

void constructors(const User& user) {
  acme::send(Ticket().owner());                        // silent
  Ticket ticket(user.name);
  acme::send(ticket.owner());                          // expect: user.name -> acme
  acme::send(ticket.topic());                          // silent
  Ticket topical("staff", user.email);
  acme::send(topical.owner());                         // silent
  acme::send(topical.reply());                         // expect: user.contact.email -> acme
  Urgent urgent("staff", "outage of " + user.name);
  acme::send(urgent.owner());                          // silent
  acme::send(urgent.topic());                          // expect: user.name -> acme
  acme::send(urgent.level);                            // silent
  Escalated escalated(user, "outage");
  acme::send(escalated.reply());                       // silent
  acme::send(escalated.contact.street);                // expect: user.contact.phone_number -> acme
  acme::send(escalated.contact.city);                  // silent
  acme::send(Ticket::count());                         // silent
}

void lists_and_defaults(const User& user) {
  Bag braces{user.plan, user.name};
  acme::send(braces.items);                            // expect: user.name -> acme
  Bag parentheses(2, user.name);
  acme::send(parentheses.items);                       // silent
  Lazy lazy;
  acme::send(lazy.text);                               // expect: user.contact.email -> acme
  acme::send(lazy.year);                               // silent
  Lazy given{.text = "given"};
  acme::send(given.text);                              // silent
  auto* raw = new Address{user.name, user.plan};
  acme::send(raw->street);                             // expect: user.name -> acme
  acme::send(raw->city);                               // silent
  delete raw;
}

}  // namespace

int main() {
  User user = load_user(7);
  aggregates(user);
  constructors(user);
  lists_and_defaults(user);
}
