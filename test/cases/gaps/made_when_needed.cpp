// An object that is made when it is first asked for: each place that asks may be the one that made it.
#include <piiflow/annotations.h>

#include <memory>
#include <string>

struct User {
  PII(user.contact.email) std::string email;
};
User load_user();
PII_SINK(acme) void send(const std::string& text);

class Contact {
 public:
  void set(std::string email) { email_ = std::move(email); }
  void clear() { email_.clear(); }
  const std::string& email() const { return email_; }

 private:
  std::string email_;
};

class Person {
 public:
  Contact* contact() {
    if (!contact_) contact_ = std::make_unique<Contact>();
    return contact_.get();
  }

 private:
  std::unique_ptr<Contact> contact_;
};

int main() {
  Person person;
  person.contact()->set(load_user().email);
  send(person.contact()->email());  // expect: user.contact.email -> acme
  person.contact()->clear();
  send(person.contact()->email());  // gap: spurious user.contact.email -> acme
}
