// Tables of pointers to members and functions, chosen by constants and by hand.
#include "svc.h"

#include <array>
#include <functional>
#include <string>
#include <utility>

namespace {

struct Column {
  const char* title;
  std::string Customer::* field;
};
constexpr Column safe_columns[] = {{"tier", &Customer::tier}};
constexpr Column columns[] = {{"mail", &Customer::email}, {"tier", &Customer::tier}};

class Editor {
 public:
  void set_subject(const std::string& s) { subject_ = s; }
  void set_body(const std::string& s) { body_ = s; }
  std::string subject() const { return subject_; }
  std::string body() const { return body_; }
  virtual std::string shown() const { return "plain"; }
  virtual ~Editor() = default;

 private:
  std::string subject_, body_;
};
struct Loud : Editor {
  std::string shown() const override { return body() + "!"; }
};

using Setter = void (Editor::*)(const std::string&);
using Getter = std::string (Editor::*)() const;

void apply(Editor& e, Setter s, const std::string& v) { (e.*s)(v); }
std::string read(const Editor& e, Getter g) { return (e.*g)(); }

template <auto Member>
std::string project(const Customer& c) {
  return std::invoke(Member, c);
}

template <class Cls, class T>
T& at(Cls& c, T Cls::* m) {
  return c.*m;
}

using Format = std::string (*)(const Customer&);
std::string as_mail(const Customer& c) { return "m:" + c.email; }
std::string as_tier(const Customer& c) { return "t:" + c.tier; }
std::string as_name(const Customer& c) { return "n:" + c.name; }
const Format clean_formats[] = {as_tier, as_tier};
const Format mixed_formats[] = {as_tier, as_name};

int first_of(int a, int) { return a; }
int second_of(int, int b) { return b; }

}  // namespace

void tables(const Customer& c, int i) {
  for (const auto& col : columns) {
    acme::send(col.title);      // silent
    acme::send(c.*(col.field));  // expect: user.contact.email -> acme
  }
  for (const auto& col : safe_columns) acme::send(c.*(col.field));  // silent
  std::string Customer::* m = &Customer::phone;
  acme::send(c.*m);  // expect: user.contact.phone_number -> acme
  m = &Customer::tier;
  acme::send((&c)->*m);  // silent
  int Customer::* id = &Customer::id;
  acme::send(c.*id);  // silent

  Editor e;
  apply(e, &Editor::set_body, c.email);
  apply(e, &Editor::set_subject, "s");
  acme::send(read(e, &Editor::body));     // expect: user.contact.email -> acme
  acme::send(read(e, &Editor::subject));  // silent
  acme::send(read(e, &Editor::shown));    // silent
  apply(e, &Editor::set_body, "b");
  acme::send(e.body());  // silent
  Loud loud;
  apply(loud, &Editor::set_body, c.name);
  acme::send(read(loud, &Editor::shown));    // expect: user.name -> acme
  acme::send(read(loud, &Editor::subject));  // silent
  const std::array<Setter, 2> setters{&Editor::set_subject, &Editor::set_body};
  Editor both;
  for (auto s : setters) (both.*s)(c.tier);
  acme::send(both.body());  // silent
  for (auto s : setters) (both.*s)(c.phone);
  acme::send(both.subject());  // expect: user.contact.phone_number -> acme

  acme::send(project<&Customer::email>(c));  // expect: user.contact.email -> acme
  acme::send(project<&Customer::tier>(c));   // silent
  auto by = std::mem_fn(&Customer::name);
  acme::send(by(c));  // expect: user.name -> acme
  auto by_tier = std::mem_fn(&Customer::tier);
  acme::send(by_tier(c));  // silent
  acme::send(std::invoke(&Customer::id, c));  // silent

  struct Box {
    std::string one = "1", two = "2";
  } box;
  at(box, &Box::one) = c.email;
  acme::send(box.one);  // expect: user.contact.email -> acme
  acme::send(box.two);  // silent
  at(box, &Box::one) = "x";
  acme::send(box.one);  // silent

  acme::send(clean_formats[i](c));  // silent
  acme::send(mixed_formats[i](c));  // expect: user.name -> acme
  Format f = i > 1 ? as_mail : as_tier;
  acme::send(f(c));  // expect: user.contact.email -> acme
  f = as_tier;
  acme::send(f(c));  // silent
  f = nullptr;
  if (f) acme::send(f(c));  // silent
  int (*choose)(int, int) = &first_of;
  int digits = std::stoi(c.phone);
  acme::send(choose(c.id, digits));  // silent
  choose = second_of;
  acme::send((*choose)(c.id, digits));  // expect: user.contact.phone_number -> acme
  std::pair<const char*, Format> named[] = {{"tier", as_tier}};
  for (auto& [n, fn] : named) acme::send(n + fn(c));  // silent
}
