// Notifications as a variant; channels as visitors.
#include "svc.h"

#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace {

struct EmailNote {
  std::string address;
  std::string subject;
};
struct PushNote {
  std::string device;
  int badge = 0;
};
struct Silence {};

using Note = std::variant<Silence, EmailNote, PushNote>;

template <class... Ts>
struct overloaded : Ts... {
  using Ts::operator()...;
};
template <class... Ts>
overloaded(Ts...) -> overloaded<Ts...>;

std::string target(const Note& n) {
  return std::visit(overloaded{[](const Silence&) { return std::string("-"); },
                               [](const EmailNote& e) { return e.address; },
                               [](const PushNote& p) { return p.device; }},
                    n);
}

std::string title(const Note& n) {
  return std::visit(overloaded{[](const EmailNote& e) { return e.subject; }, [](const auto&) { return std::string(); }}, n);
}

struct Channel {
  std::string last;
  void operator()(const Silence&) { last = "silence"; }
  void operator()(const EmailNote& e) { last = e.address; }
  void operator()(const PushNote& p) { last = "badge " + std::to_string(p.badge); }
};

}  // namespace

void notify(const Customer& c) {
  Note mail = EmailNote{c.email, "Invoice"};
  Note push = PushNote{"token-1", 3};
  Note none;

  acme::send(target(mail));  // expect: user.contact.email -> acme
  acme::send(title(mail));   // silent
  acme::send(target(push));  // silent
  acme::send(target(none));  // silent

  Channel ch;
  std::visit(ch, mail);
  acme::send(ch.last);  // expect: user.contact.email -> acme
  ch.last.clear();
  std::visit(ch, push);
  acme::send(ch.last);  // silent
  Channel other;
  std::visit(other, Note{EmailNote{c.phone, "x"}});
  acme::send(other.last);  // expect: user.contact.phone_number -> acme
  acme::send(ch.last);     // silent

  mail = PushNote{"d", 1};
  acme::send(target(mail));  // silent
  mail.emplace<EmailNote>(EmailNote{"a@ours.example", c.name});
  acme::send(target(mail));  // silent
  acme::send(title(mail));   // expect: user.name -> acme

  std::vector<Note> inbox{Note{EmailNote{c.email, "Hi"}}, push};
  for (const auto& n : inbox) globex::send(target(n));  // expect: user.contact.email -> globex
  for (const auto& n : inbox) globex::send(title(n));   // silent
  for (const auto& n : inbox) {
    if (const auto* p = std::get_if<PushNote>(&n)) globex::send(p->device);   // silent
    if (const auto* e = std::get_if<EmailNote>(&n)) globex::send(e->address);  // expect: user.contact.email -> globex
  }
  inbox.clear();
  inbox.push_back(none);
  for (const auto& n : inbox) globex::send(target(n));  // silent
  if (std::holds_alternative<PushNote>(push)) {
    auto& p = std::get<PushNote>(push);
    p.device = c.phone;
    acme::send(target(push));  // expect: user.contact.phone_number -> acme
    p.device = "x";
    acme::send(target(push));  // silent
  }
}
