// Callbacks held as members: per object, replaced, empty, bound.
#include "svc.h"

#include <functional>
#include <string>
#include <utility>
#include <vector>

namespace {
class Button {
 public:
  using Handler = std::function<void(const std::string&)>;
  void on_click(Handler h) { handler_ = std::move(h); }
  void click(const std::string& text) const {
    if (handler_) handler_(text);
  }
  void disconnect() { handler_ = nullptr; }

 private:
  Handler handler_;
};

struct Formatter {
  std::function<std::string(const Customer&)> format = [](const Customer& c) { return std::to_string(c.id); };
  std::string run(const Customer& c) const { return format(c); }
};

struct Recorder {
  std::vector<std::string> seen;
  void note(const std::string& s) { seen.push_back(s); }
  std::string joined() const {
    std::string out;
    for (const auto& s : seen) out += s;
    return out;
  }
};

class Signal {
 public:
  int connect(std::function<void(std::string)> slot) {
    slots_.push_back(std::move(slot));
    return static_cast<int>(slots_.size()) - 1;
  }
  void emit(const std::string& v) const {
    for (const auto& s : slots_) s(v);
  }
  void clear() { slots_.clear(); }

 private:
  std::vector<std::function<void(std::string)>> slots_;
};

std::string combine(const std::string& a, const std::string& b, int n) { return n > 0 ? a + b : b; }
std::string second(const std::string&, const std::string& b) { return b; }
}  // namespace

void callbacks(const Customer& c) {
  Button save;
  Button cancel;
  std::string saved, cancelled;
  save.on_click([&](const std::string& s) { saved = s; });
  cancel.on_click([&](const std::string& s) { cancelled = s; });
  save.click(c.email);
  cancel.click("no");
  acme::send(saved);      // expect: user.contact.email -> acme
  acme::send(cancelled);  // silent
  cancel.on_click([](const std::string& s) { acme::send(s); });  // silent
  save.on_click([](const std::string& s) { globex::send(s); });  // expect: user.name -> globex
  save.click(c.name);
  cancel.click("still no");
  save.disconnect();
  save.click(c.phone);
  saved.clear();
  acme::send(saved);  // silent

  Formatter plain;
  acme::send(plain.run(c));  // silent
  Formatter rich;
  rich.format = [](const Customer& x) { return x.name + x.tier; };
  acme::send(rich.run(c));   // expect: user.name -> acme
  acme::send(plain.run(c));  // silent
  rich.format = [](const Customer& x) { return x.tier; };
  acme::send(rich.run(c));  // silent
  plain.format = [](const Customer& x) { return x.phone; };
  acme::send(plain.run(c));  // expect: user.contact.phone_number -> acme

  Recorder all, none;
  Signal changed, closed;
  changed.connect([&all](std::string s) { all.note(s); });
  closed.connect(std::bind(&Recorder::note, &none, std::placeholders::_1));
  changed.emit(c.email);
  closed.emit("bye");
  acme::send(all.joined());   // expect: user.contact.email -> acme
  acme::send(none.joined());  // silent
  changed.clear();
  closed.emit(c.name);
  acme::send(none.joined());  // expect: user.name -> acme
  Recorder late;
  changed.connect([&late](std::string s) { late.note("got " + std::to_string(s.size())); });
  changed.emit(c.phone);
  acme::send(late.joined());  // silent

  auto bound = std::bind(combine, c.email, std::placeholders::_1, 1);
  acme::send(bound("x"));  // expect: user.contact.email -> acme
  auto safe = std::bind(second, c.email, std::placeholders::_1);
  acme::send(safe("x"));     // silent
  acme::send(safe(c.name));  // expect: user.name -> acme
  std::function<std::string(const Customer&)> getter = &Customer::phone;
  acme::send(getter(c));  // expect: user.contact.phone_number -> acme
  getter = &Customer::tier;
  acme::send(getter(c));  // silent
  acme::send(std::invoke(&Customer::name, c));  // expect: user.name -> acme
  acme::send(std::invoke(second, c.name, c.tier));  // silent
  auto front = std::bind_front(combine, "a");
  acme::send(front(c.phone, 2));  // expect: user.contact.phone_number -> acme
  acme::send(front("b", 2));      // silent
}
