// A method that is called on one of several objects: what one of them holds does not meet what another one is.
#include "case.h"

#include <functional>
#include <string>
#include <vector>

struct Button {
  std::string label;
  std::function<void(const std::string&)> onClick;
  void click() const { onClick(label); }
};

struct Shape {
  std::string name = "shape";
  virtual ~Shape() = default;
  void show() const { draw(name); }
  virtual void draw(const std::string& s) const = 0;
};
struct Loud : Shape {
  void draw(const std::string& s) const override { acme::send(s); }  // expect: user.name -> acme
};
struct Quiet : Shape {
  void draw(const std::string& s) const override { globex::send(s); }
};

int main() {
  User u = load_user(1);
  Button a{u.email, [](const std::string& s) { acme::send(s); }};  // expect: user.contact.email -> acme
  Button b{u.plan, [](const std::string& s) { globex::send(s); }};
  for (const Button* button : {&a, &b}) button->click();
  Loud loud;
  loud.name = u.name;
  Quiet quiet;
  std::vector<const Shape*> shapes{&loud, &quiet};
  for (const Shape* s : shapes) s->show();
}
