// Pointers to data members and to methods: in tables, as template arguments, through invoke and mem_fn.
#include "case.h"

#include <functional>
#include <map>
#include <utility>

template <std::string User::* Field>
static std::string read(const User& u) {
  return u.*Field;
}
template <auto Method, class T>
static auto call(const T& t) {
  return (t.*Method)();
}

class Card {
 public:
  explicit Card(const User& u) : user_(u) {}
  std::string title() const { return "card " + user_.plan; }
  std::string contact() const { return user_.email; }
  void set(std::string Card::* where, const std::string& v) { this->*where = v; }
  std::string front = "f";
  std::string back = "b";

 private:
  const User& user_;
};

struct Field {
  const char* name;
  std::string User::* member;
};
static std::string dump(const User& u, const Field* fields, int n) {
  std::string out;
  for (int i = 0; i < n; ++i) out += u.*fields[i].member;
  return out;
}

int main() {
  User u = load_user(1);
  acme::send(read<&User::email>(u));  // expect: user.contact.email -> acme
  acme::send(read<&User::plan>(u));
  Card c(u);
  acme::send(call<&Card::title>(c));
  acme::send(call<&Card::contact>(c));  // expect: user.contact.email -> acme
  acme::send(std::invoke(&Card::title, c));
  acme::send(std::invoke(&User::name, u));  // expect: user.name -> acme
  auto plan = std::mem_fn(&User::plan);
  acme::send(plan(u));
  auto contact = std::mem_fn(&Card::contact);
  acme::send(contact(c));  // expect: user.contact.email -> acme

  c.set(&Card::front, u.name);
  acme::send(c.front);  // expect: user.name -> acme
  acme::send(c.back);
  c.set(&Card::front, "blank");
  acme::send(c.front);

  std::string User::* p = &User::plan;
  acme::send(u.*p);
  p = &User::phone;
  acme::send(u.*p);  // expect: user.contact.phone_number -> acme
  std::string (Card::*m)() const = odd(1) ? &Card::title : &Card::contact;
  acme::send((c.*m)());  // expect: user.contact.email -> acme
  const Field open[] = {{"plan", &User::plan}};
  const Field closed[] = {{"plan", &User::plan}, {"phone", &User::phone}};
  acme::send(dump(u, open, 1));
  acme::send(dump(u, closed, 2));  // expect: user.contact.phone_number -> acme
  std::map<std::string, std::string (Card::*)() const> table{{"title", &Card::title}};
  for (const auto& [key, method] : table) acme::send((c.*method)());
}
