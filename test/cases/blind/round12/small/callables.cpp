// std::function, std::bind, std::invoke, pointers to members: which callable, with which arguments.
#include "svc.h"

#include <functional>
#include <string>
#include <utility>

namespace {

using namespace std::placeholders;

std::string greet(const std::string& greeting, const std::string& who) { return greeting + " " + who; }
std::string left(const std::string& a, const std::string&) { return a; }
std::string shout(std::string text) { return text + "!"; }

void append_to(std::string& out, const std::string& text) { out += text; }

struct Form {
  std::string subject = "hello";
  std::string reply_to;
  std::string head() const { return subject; }
  std::string foot() const { return reply_to; }
  void set(const std::string& text) { reply_to = text; }
};

struct Scrubber {
  bool on;
  std::string operator()(const std::string& text) const { return on ? redact(text) : text; }
};

class Button {
 public:
  using Handler = std::function<void(const std::string&)>;
  void on_click(Handler handler) { handler_ = std::move(handler); }
  void click(const std::string& text) {
    if (handler_) handler_(text);
  }

 private:
  Handler handler_;
};

void member_pointers(const User& user) {
  Form form;
  form.set(user.email);
  std::string Form::*field = &Form::subject;
  acme::send(form.*field);                             // silent
  field = &Form::reply_to;
  acme::send(form.*field);                             // expect: user.contact.email -> acme
  std::string (Form::*method)() const = &Form::head;
  acme::send((form.*method)());                        // silent
  method = &Form::foot;
  acme::send((form.*method)());                        // expect: user.contact.email -> acme
  acme::send(std::invoke(&Form::head, form));          // silent
  acme::send(std::invoke(&Form::reply_to, &form));     // expect: user.contact.email -> acme
  auto setter = std::mem_fn(&Form::set);
  setter(form, "noreply");
  acme::send(form.foot());                             // silent
}

void binds(const User& user) {
  auto hello = std::bind(greet, "hello", _1);
  acme::send(hello(user.plan));                        // silent
  acme::send(hello(user.name));                        // expect: user.name -> acme
  auto flipped = std::bind(left, _2, _1);
  acme::send(flipped(user.name, user.plan));           // silent
  acme::send(flipped(user.plan, user.name));           // expect: user.name -> acme
  std::string copy = user.plan;
  auto late = std::bind(shout, std::cref(copy));
  auto early = std::bind(shout, copy);
  copy = user.phone;
  acme::send(late());                                  // expect: user.contact.phone_number -> acme
  acme::send(early());                                 // silent
  auto nested = std::bind(shout, std::bind(greet, _1, user.name));
  acme::send(nested("bye"));                           // expect: user.name -> acme
}

void functions(const User& user) {
  std::function<std::string(const std::string&)> step = [](const std::string&) { return std::string("dropped"); };
  acme::send(step(user.email));                        // silent
  step = shout;
  acme::send(step(user.email));                        // expect: user.contact.email -> acme
  auto other = step;
  step = nullptr;
  acme::send(other(user.email));                       // expect: user.contact.email -> acme
  acme::send(step == nullptr);                         // silent
  step = Scrubber{true};
  acme::send(step(user.name));                         // silent (approved redact)
  const auto pointer = &left;
  acme::send(pointer("x", user.email));                // silent
  std::string log = "log:";
  std::function<void(const std::string&)> sink = std::bind(append_to, std::ref(log), _1);
  acme::send(log);                                     // silent
  sink(user.name);
  acme::send(log);                                     // expect: user.name -> acme
}

}  // namespace

int main() {
  User user = load_user(8);
  member_pointers(user);
  binds(user);
  functions(user);
  Button save, help;
  save.on_click([](const std::string& text) {
    globex::send(text);                                // expect: user.contact.phone_number -> globex
  });
  help.on_click([](const std::string& text) {
    globex::send(text);                                // silent
  });
  save.click(user.phone);
  help.click(user.plan);
}
