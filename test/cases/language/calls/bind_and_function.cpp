// std::bind, bind_front, std::function as member, parameter, result, and in a map.
#include "case.h"

#include <functional>
#include <map>
#include <string>
#include <unordered_map>

using namespace std::placeholders;

std::string glue(const std::string& a, const std::string& b) { return a + "|" + b; }
std::string second(const std::string&, const std::string& b) { return b; }

struct Mailer {
  std::string footer = "bye";
  void deliver(const std::string& to, const std::string& body) const {
    acme::send(to);                                // expect: user.contact.email -> acme
    acme::send(body + footer);
  }
};

struct Recorder {
  std::string last;
  void keep(const std::string& text) { last = text; }
};

std::function<std::string(const User&)> picker(bool mail) {
  if (mail) return [](const User& u) { return u.email; };
  return [](const User& u) { return u.plan; };
}

std::function<std::string()> delayed(std::string text) {
  return [text = std::move(text)] { return text; };
}

void run(const std::function<void(const std::string&)>& f, const std::string& s) { f(s); }

int main() {
  User u = load_user(1);
  auto with_mail = std::bind(glue, u.email, _1);
  acme::send(with_mail("x"));                      // expect: user.contact.email -> acme
  auto swapped = std::bind(second, _2, _1);
  acme::send(swapped(u.name, "b"));                // expect: user.name -> acme
  acme::send(swapped("a", u.name));
  Mailer m;
  auto deliver = std::bind(&Mailer::deliver, &m, _1, "hello");
  deliver(u.email);
  Recorder r;
  run(std::bind(&Recorder::keep, &r, _1), u.name);
  acme::send(r.last);                              // expect: user.name -> acme
  Recorder copy;
  run(std::bind(&Recorder::keep, copy, _1), u.name);
  acme::send(copy.last);
  Recorder byRef;
  auto keep = std::bind(&Recorder::keep, std::ref(byRef), _1);
  keep(u.phone);
  acme::send(byRef.last);                          // expect: user.contact.phone_number -> acme
  auto front = std::bind_front(glue, u.phone);
  acme::send(front("tail"));                       // expect: user.contact.phone_number -> acme
  auto planned = std::bind_front(&Recorder::keep, &r);
  planned("nothing");
  acme::send(r.last);

  acme::send(picker(true)(u));                     // expect: user.contact.email -> acme
  auto later = delayed(u.name);
  acme::send(later());                             // expect: user.name -> acme
  auto plain = delayed(u.plan);
  acme::send(plain());

  std::map<std::string, std::function<std::string(const User&)>> columns;
  columns["plan"] = [](const User& x) { return x.plan; };
  acme::send(columns["plan"](u));
  columns["name"] = [](const User& x) { return x.name; };
  acme::send(columns.at("name")(u));               // expect: user.name -> acme
  std::string row;
  for (auto& [title, column] : columns) row += title + "=" + column(u);
  acme::send(row);                                 // expect: user.name -> acme
  std::function<void()> empty;
  if (empty) empty();
  std::function<std::string(std::string)> twice = [&](std::string s) { return s + s; };
  std::function<std::string(std::string)> wrapped = [twice](std::string s) { return twice(s) + "!"; };
  acme::send(wrapped(u.name));                     // expect: user.name -> acme
  acme::send(wrapped("x"));
}
