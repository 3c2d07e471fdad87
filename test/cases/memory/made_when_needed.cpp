// An object that is made when it is first asked for is the same one afterwards, however it is asked for.
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
  Contact& work() {
    if (work_ != nullptr) {
      return *work_;
    } else {
      work_ = new Contact;
    }
    return *work_;
  }
  Contact* renewed(bool anew) {
    if (anew) renewed_ = std::make_shared<Contact>();
    return renewed_.get();
  }
  Contact* jumped(bool anew) {
    if (!jumped_) {
    make:
      jumped_ = new Contact;
    }
    if (anew) {
      anew = false;
      goto make;
    }
    return jumped_;
  }
  void forget() { contact_.reset(); }

 private:
  std::unique_ptr<Contact> contact_;
  Contact* work_ = nullptr;
  std::shared_ptr<Contact> renewed_;
  Contact* jumped_ = nullptr;
};

class Account {
 public:
  Contact* owner() { return person_.contact(); }

 private:
  Person person_;
};

void smart() {
  Person person;
  person.contact()->set(load_user().email);
  send(person.contact()->email());  // expect: user.contact.email -> acme
  person.contact()->clear();
  send(person.contact()->email());
}

void plain() {
  Person person;
  person.work().set(load_user().email);
  send(person.work().email());  // expect: user.contact.email -> acme
  person.work().clear();
  send(person.work().email());
}

void through_an_owner() {
  Account account;
  account.owner()->set(load_user().email);
  send(account.owner()->email());  // expect: user.contact.email -> acme
  account.owner()->clear();
  send(account.owner()->email());
}

void made_again() {
  Person person;
  person.contact()->clear();
  person.forget();
  person.contact()->set(load_user().email);
  send(person.contact()->email());  // expect: user.contact.email -> acme
}

// Not guarded by a test for null: the one that was handed out before may be another.
void perhaps_another(bool anew) {
  Person person;
  Contact* first = person.renewed(true);
  first->set(load_user().email);
  person.renewed(anew)->clear();
  send(first->email());  // expect: user.contact.email -> acme
}

// The test for null is not the only way to where the object is made.
void made_by_a_jump() {
  Person person;
  Contact* first = person.jumped(false);
  person.jumped(true)->set(load_user().email);
  first->clear();
  send(person.jumped(false)->email());  // expect: user.contact.email -> acme
}
