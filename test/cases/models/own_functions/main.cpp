// A library that calls the program's own functions for its classes, and one with handles that are copied as numbers are.
#include <string>

namespace app {
struct Person {
  std::string mail, name, plan;
};
}  // namespace app

namespace wire {
struct Value {
  Value();
  template <class T>
  Value(const T& value);
  Value& member(const char* key);
  template <class T>
  Value& operator=(const T& value);
};
void send(const Value& value);

struct Handle {
  unsigned long bits;
};
Handle open(const char* label);
void put(Handle handle, const std::string& text);
void post(Handle handle);
}  // namespace wire

namespace app {
struct Card {
  std::string title, hidden;
};
struct Label {
  std::string text;
};
using Value = wire::Value;
void to_value(Value& v, const Card& c) { v.member("title") = c.title; }
void to_value(Value& v, const Label& l);  // not seen: the entry says what comes out
}  // namespace app

void values(const app::Person& p) {
  wire::send(wire::Value(app::Card{p.plan, p.mail}));
  wire::send(wire::Value(app::Card{p.mail, p.plan}));  // expect: user.contact -> acme
  wire::send(wire::Value(app::Label{p.plan}));
  wire::send(wire::Value(app::Label{p.name}));         // expect: user.contact -> acme
}

void handles(const app::Person& p) {
  wire::Handle plain = wire::open("plain"), personal = wire::open("personal");
  wire::Handle copy = personal;
  wire::put(plain, p.plan);
  wire::put(copy, p.mail);
  wire::post(plain);
  wire::post(personal);                                // expect: user.contact -> acme
}
