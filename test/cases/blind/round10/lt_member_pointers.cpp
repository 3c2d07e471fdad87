// Pointers to data members and to member functions: as arguments, template arguments, in tables, through std::mem_fn and std::invoke.
#include "svc.h"

#include <functional>
#include <string>
#include <utility>

namespace {

struct Form {
  std::string mail = "m";
  std::string label = "l";
  int pages = 1;
  std::string full() const { return mail + "/" + label; }
  std::string brief() const { return label; }
  void set_mail(const std::string& s) { mail = s; }
  void set_label(const std::string& s) { label = s; }
};

struct Shape {
  virtual ~Shape() = default;
  virtual std::string area() const { return "0"; }
};
struct Plot : Shape {
  explicit Plot(std::string o) : owner(std::move(o)) {}
  std::string area() const override { return owner; }
  std::string owner;
};

using Field = std::string Form::*;
using Getter = std::string (Form::*)() const;

const std::string& field_of(const Form& f, Field which) { return f.*which; }
std::string call_on(const Form* f, Getter g) { return (f->*g)(); }
void set_on(Form& f, void (Form::*set)(const std::string&), const std::string& s) { (f.*set)(s); }
template <Field F>
const std::string& fixed_field(const Form& f) {
  return f.*F;
}

void data_members(const Customer& c) {
  Form f;
  f.*(&Form::mail) = c.email;
  acme::send(field_of(f, &Form::mail));  // expect: user.contact.email -> acme
  acme::send(field_of(f, &Form::label));  // silent: the other member
  acme::send(fixed_field<&Form::mail>(f));  // expect: user.contact.email -> acme
  acme::send(fixed_field<&Form::label>(f));  // silent: the other member
  int Form::*count = &Form::pages;
  acme::send(f.*count);  // silent: the page count
}

void member_functions(const Customer& c) {
  Form f;
  set_on(f, &Form::set_mail, c.name);
  acme::send(call_on(&f, &Form::full));  // expect: user.name -> acme
  acme::send(call_on(&f, &Form::brief));  // silent: returns the label
}

void setters(const Customer& c) {
  Form f;
  set_on(f, &Form::set_label, c.phone);
  acme::send(f.mail);  // silent: the label was set
  acme::send(call_on(&f, &Form::brief));  // expect: user.contact.phone_number -> acme
}

void virtual_member(const Customer& c) {
  std::string (Shape::*area)() const = &Shape::area;
  Plot plot(c.name);
  Shape plain;
  const Shape& a = plot;
  const Shape& b = plain;
  acme::send((a.*area)());  // expect: user.name -> acme
  acme::send((b.*area)());  // silent: the base object's version
}

void through_library(const Customer& c) {
  Form f;
  f.mail = c.email;
  auto mail = std::mem_fn(&Form::mail);
  auto brief = std::mem_fn(&Form::brief);
  acme::send(mail(f));  // expect: user.contact.email -> acme
  acme::send(brief(f));  // silent: returns the label
  acme::send(std::invoke(&Form::full, f));  // expect: user.contact.email -> acme
  acme::send(std::invoke(&Form::label, f));  // silent: the other member
}

}  // namespace

int main() {
  Customer c = load_customer(1);
  data_members(c);
  member_functions(c);
  setters(c);
  virtual_member(c);
  through_library(c);
}
