// Access through pointers to members: columns, accessors, tables of both, invoke and mem_fn.
#include "svc.h"

#include <array>
#include <functional>
#include <string>

struct Address {
  std::string street;
  std::string city;
  int zip = 0;
};

struct Person {
  std::string name;
  std::string team;
  Address home;
  int age = 0;
  std::string greeting() const { return "Hi " + name; }
  std::string badge() const { return team + "#" + std::to_string(home.zip); }
  void rename(const std::string& n) { name = n; }
  void assign(const std::string& t) { team = t; }
};

std::string column(const Person& p, std::string Person::*what) { return p.*what; }

template <auto Member, class T>
auto part(const T& t) {
  return t.*Member;
}

struct Accessor {
  const char* title;
  std::string (Person::*get)() const;
  void (Person::*set)(const std::string&);
};

constexpr Accessor kName{"name", &Person::greeting, &Person::rename};
constexpr Accessor kTeam{"team", &Person::badge, &Person::assign};

void copyColumn(Person& to, const Person& from, std::string Person::*column) { to.*column = from.*column; }

int main() {
  User u = load_user(1);
  Person p;
  p.name = u.name;
  p.team = u.plan;
  p.home = {setting("street"), "Bremen", 28195};
  p.age = 3;

  acme::send(column(p, &Person::name));              // expect: user.name -> acme via none
  acme::send(column(p, &Person::team));              // silent
  acme::send(part<&Person::team>(p));                // silent
  acme::send(part<&Person::name>(p));                // expect: user.name -> acme via none
  acme::send(part<&Person::age>(p));                 // silent
  acme::send(part<&Address::city>(p.home));          // silent

  Address Person::*where = &Person::home;
  std::string Address::*detail = &Address::city;
  acme::send((p.*where).*detail);                    // silent
  detail = &Address::street;
  (p.*where).*detail = "at " + u.name;
  acme::send(p.home.street);                         // expect: user.name -> acme via none
  acme::send(p.home.city);                           // silent

  acme::send((p.*kTeam.get)());                      // silent
  acme::send((p.*kName.get)());                      // expect: user.name -> acme via none
  acme::send(kName.title);                           // silent
  Person* pointer = &p;
  (pointer->*kName.set)("erased");
  acme::send((pointer->*kName.get)());               // silent
  (pointer->*kTeam.set)(u.email);
  acme::send((pointer->*kTeam.get)());               // expect: user.contact.email -> acme via none

  Person q;
  copyColumn(q, p, &Person::name);
  acme::send(q.name);                                // silent
  acme::send(q.team);                                // silent
  copyColumn(q, p, &Person::team);
  globex::send(q.team);                              // expect: user.contact.email -> globex via none

  Person r;
  std::invoke(&Person::rename, r, u.name);
  acme::send(std::invoke(&Person::badge, r));        // silent
  acme::send(std::invoke(&Person::greeting, r));     // expect: user.name -> acme via none
  auto greet = std::mem_fn(&Person::greeting);
  Person s;
  s.name = "robot";
  acme::send(greet(s));                              // silent
  globex::send(greet(r));                            // expect: user.name -> globex via none

  int Person::*number = &Person::age;
  r.*number = static_cast<int>(u.name.size());
  acme::send(r.age);                                 // silent
  std::string Person::*columns[] = {&Person::team, &Person::name};
  for (auto column : columns) globex::send(r.*column);   // expect: user.name -> globex via none
}
