// A pointer that was set to null, or never set, names nothing that an object which is made later could be mixed with.
#include "case.h"

#include <memory>

struct Card {
  std::string text;
  void set(std::string value) { text = std::move(value); }
};

struct Lazy {
  std::unique_ptr<Card> card;
  Card* get() {
    if (!card) card = std::make_unique<Card>();
    return card.get();
  }
  std::string show() const { return card ? card->text : "none"; }
  void drop() { card.reset(); }
};

struct Shared {
  std::shared_ptr<Card> card = nullptr;
  Card& get() {
    if (!card) card = std::make_shared<Card>();
    return *card;
  }
  std::string show() const { return card ? card->text : "none"; }
  void drop() { card = nullptr; }
};

struct Raw {
  Card* card = nullptr;
  Card* get() {
    if (!card) card = new Card;
    return card;
  }
  std::string show() const { return card ? card->text : "none"; }
  void drop() {
    delete card;
    card = nullptr;
  }
};

struct Secrets {
  PII(user.name) std::unique_ptr<std::string> name;
  PII(user.contact.email) std::shared_ptr<std::string> email;
};
void fill(Secrets& secrets);

struct Row {
  int id = 0;
  PII(user.contact.email) const char* email;
};
struct Rows {
  Row* items;
  unsigned long count;
  Row* last() { return count ? &items[count - 1] : nullptr; }
};

void rows(Rows& all) {
  Row* row = all.last();
  if (!row) return;
  acme::send(row->email);  // expect: user.contact.email -> acme
  row->email = "";
  acme::send(row->email);
  all.items[0].email = load_user(1).email.c_str();
  acme::send(row->email);  // expect: user.contact.email -> acme
}

int main() {
  Lazy lazy;
  acme::send(lazy.show());
  lazy.get()->set(load_user(1).email);
  acme::send(lazy.show());  // expect: user.contact.email -> acme
  lazy.card->text.clear();
  acme::send(lazy.show());
  Lazy held;
  Card* card = held.get();
  card->set(load_user(1).phone);
  acme::send(held.show());  // expect: user.contact.phone_number -> acme
  card->set("none");
  acme::send(held.show());
  lazy.card->text = load_user(1).name;
  lazy.drop();
  acme::send(lazy.show());

  Shared shared;
  shared.get().set(load_user(2).email);
  acme::send(shared.show());  // expect: user.contact.email -> acme
  shared.card->text = "none";
  acme::send(shared.show());
  Shared other;
  Card& common = other.get();
  common.set(load_user(2).phone);
  acme::send(other.show());  // expect: user.contact.phone_number -> acme
  common.text.clear();
  acme::send(other.show());
  shared.get().set(load_user(2).name);
  shared.drop();
  acme::send(shared.show());

  Raw raw;
  raw.get()->set(load_user(3).email);
  acme::send(raw.show());  // expect: user.contact.email -> acme
  raw.drop();
  acme::send(raw.show());

  Secrets secrets;
  fill(secrets);
  acme::send(*secrets.name);   // expect: user.name -> acme
  acme::send(*secrets.email);  // expect: user.contact.email -> acme
  Secrets made;
  made.name = std::make_unique<std::string>("x");
  acme::send(*made.name);  // expect: user.name -> acme
  made.name.reset();
  acme::send(made.name ? *made.name : "none");
}
