// A selector may say of which template arguments the class of a method is.
#include <string>
#include <vector>

namespace app {
struct Person {
  std::string mail, name, plan;
};
enum class Kind { Public, Private, Url };
template <class T, Kind kind>
struct Field {
  Field();
  explicit Field(const T& value);
  void set(const T& value);
};
using Nickname = Field<std::string, Kind::Public>;
using Password = Field<std::string, Kind::Private>;
using Age = Field<int, Kind::Private>;

template <class T>
struct Base {
  void publish(const std::string& text);
};
template <class T>
struct Topic : Base<T> {};
template <>
struct Topic<bool> : Base<bool> {
  void publish(const std::string& text);  // its own, of another one's arguments
};

template <class T>
struct Outer {
  template <class U, int size>
  struct Inner {
    void put(const std::string& text);
  };
};
}  // namespace app

void fields(const app::Person& p) {
  app::Nickname nick;
  nick.set(p.plan);
  nick.set(p.name);  // expect: user.contact -> acme
  app::Password secret;
  secret.set(p.name);
  app::Age age;
  age.set(p.name[0]);  // expect: user.contact -> globex
}

void inherited(const app::Person& p) {
  app::Topic<std::string> texts;
  texts.publish(p.mail);  // expect: user.contact -> acme
  texts.publish(p.plan);
  app::Topic<int> numbers;
  numbers.publish(p.mail);
  app::Topic<bool> flags;
  flags.publish(p.mail);
  app::Base<std::string> base;
  base.publish(p.mail);
}

void nested(const app::Person& p) {
  app::Outer<int>::Inner<std::vector<std::string>, 2> two;
  two.put(p.mail);  // expect: user.contact -> acme
  two.put(p.plan);
  app::Outer<int>::Inner<std::vector<std::string>, 3> three;
  three.put(p.mail);
}
