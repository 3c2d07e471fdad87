// Tables of member pointers (data and functions), columns with getters, setters by name, projection, mem_fn and invoke.
#include "svc.h"

#include <algorithm>
#include <functional>
#include <map>
#include <string>
#include <utility>
#include <vector>

namespace {

struct Form {
  std::string subject;
  std::string contact;
  std::string plan;
  int age = 0;
  std::string upper() const { return "U" + subject; }
  std::string lower() const { return "l" + plan; }
  void set_contact(const std::string& s) { contact = s; }
  void set_plan(const std::string& s) { plan = s; }
};
struct Column {
  const char* name;
  std::string Form::*member;
};
constexpr Column kPublic[] = {{"plan", &Form::plan}};
constexpr Column kPrivate[] = {{"subject", &Form::subject}, {"contact", &Form::contact}};

std::string render(const Form& f, const Column* from, std::size_t n) {
  std::string out;
  for (std::size_t i = 0; i < n; ++i) out += std::string(from[i].name) + "=" + f.*from[i].member + ";";
  return out;
}
template <auto M>
const auto& project(const Form& f) {
  return f.*M;
}
template <class F>
std::string read_by(const Form& f, F getter) {
  return std::invoke(getter, f);
}
using Setter = void (Form::*)(const std::string&);
void put(Form& f, Setter s, const std::string& v) { (f.*s)(v); }

}  // namespace

void tables(const Customer& c) {
  Form f{c.name, c.email, "free", 3};
  acme::send(render(f, kPublic, 1));               // silent
  acme::send(render(f, kPrivate, 2));              // expect: user.name -> acme ; user.contact.email -> acme
  acme::send(project<&Form::plan>(f));             // silent
  acme::send(project<&Form::subject>(f));          // expect: user.name -> acme
  acme::send(project<&Form::age>(f));              // silent
  acme::send(read_by(f, &Form::upper));              // expect: user.name -> acme
  acme::send(read_by(f, &Form::lower));              // silent
  acme::send(read_by(f, &Form::contact));            // expect: user.contact.email -> acme
  acme::send(read_by(f, std::mem_fn(&Form::plan)));  // silent
  put(f, &Form::set_contact, "none");
  acme::send(f.contact);                           // silent
  put(f, &Form::set_plan, c.phone);
  acme::send(f.plan);                              // expect: user.contact.phone_number -> acme
  acme::send(f.lower());                           // expect: user.contact.phone_number -> acme
  Form g{"s", c.email, "p"};
  std::map<std::string, std::string (Form::*)() const> getters;
  getters["lower"] = &Form::lower;
  acme::send((g.*getters.at("lower"))());          // silent
  auto bound = std::bind(&Form::upper, &g);
  acme::send(bound());                             // silent
  g.subject = c.name;
  acme::send(bound());                             // expect: user.name -> acme
  std::string Form::*which = &Form::plan;
  acme::send(g.*which);                            // silent
  which = &Form::contact;
  acme::send(g.*which);                            // expect: user.contact.email -> acme
  (&g)->*which = "reset";
  acme::send(g.contact);                           // silent
  std::vector<Form> forms{g};
  auto by = std::ranges::max(forms, {}, &Form::age);
  acme::send(by.contact);                          // silent
  acme::send(by.subject);                          // expect: user.name -> acme
}
