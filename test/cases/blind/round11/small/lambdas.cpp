// Closures: what is captured when, state in a mutable one, closures in members, returned and recursive ones.
#include "svc.h"

#include <algorithm>
#include <functional>
#include <map>
#include <memory>
#include <utility>

auto prefixer(std::string prefix) {
  return [prefix = std::move(prefix)](const std::string& s) { return prefix + s; };
}

auto counter() {
  return [n = 0](const std::string& s) mutable {
    n += static_cast<int>(s.size());
    return n;
  };
}

class Button {
 public:
  void onClick(std::function<std::string()> f) { click_ = std::move(f); }
  std::string click() const { return click_ ? click_() : "dead"; }

 private:
  std::function<std::string()> click_;
};

template <class... Fs>
auto compose(Fs... fs) {
  return [=](std::string s) {
    ((s = fs(std::move(s))), ...);
    return s;
  };
}

struct Form {
  std::string title = "form";
  std::string answer;
  auto titleReader() const {
    return [this] { return title; };
  }
  auto snapshot() const {
    return [*this] { return answer; };
  }
};

int main() {
  User u = load_user(1);
  std::string text = u.plan;
  auto byValue = [text] { return text; };
  auto byReference = [&text] { return text; };
  text = u.email;
  acme::send(byValue());                       // silent
  acme::send(byReference());                   // expect: user.contact.email -> acme via none
  text = "reset";
  acme::send(byReference());                   // silent

  auto hello = prefixer("hello ");
  auto toAnn = prefixer(u.name + ": ");
  acme::send(hello(u.plan));                   // silent
  acme::send(toAnn("hi"));                     // expect: user.name -> acme via none
  auto width = counter();
  width(u.name);
  acme::send(width(u.plan));                   // silent
  auto tagged = [id = device_fingerprint()](const std::string& s) { return s + id; };
  acme::send(tagged("d:"));                    // expect: user.device.device_id -> acme via none
  acme::send(tagged(u.name).size());           // silent

  Button save;
  Button cancel;
  save.onClick([&u] { return u.name; });
  cancel.onClick([&u] { return u.plan; });
  acme::send(cancel.click());                  // silent
  globex::send(save.click());                  // expect: user.name -> globex via none
  save.onClick(nullptr);
  cancel.onClick([f = prefixer("x"), &u] { return f(u.email); });
  globex::send(cancel.click());                // expect: user.contact.email -> globex via none
  globex::send(save.click());                  // silent

  auto hashAll = compose([](std::string s) { return s + "|salt"; }, [](std::string s) { return sha256(s); });
  auto decorate = compose([](std::string s) { return "<" + s; }, [](std::string s) { return s + ">"; });
  acme::send(hashAll(u.email));                // silent (approved: hash)
  acme::send(decorate(u.plan));                // silent
  globex::send(decorate(u.email));             // expect: user.contact.email -> globex via none

  Form form;
  auto empty = form.snapshot();
  form.answer = u.phone;
  auto title = form.titleReader();
  acme::send(title());                         // silent
  acme::send(empty());                         // silent
  form.title += "/" + u.name;
  globex::send(title());                       // expect: user.name -> globex via none
  globex::send(form.snapshot()());             // expect: user.contact.phone_number -> globex via none

  std::string log;
  auto note = [&log](const auto& what) { log += what; };
  note("start;");
  acme::send(log);                             // silent
  note(u.name);
  acme::send(log);                             // expect: user.name -> acme via none
  std::function<int(int)> depth = [&](int n) { return n == 0 ? 0 : 1 + depth(n - 1); };
  acme::send(depth(3));                        // silent
  auto swapped = [a = u.plan, b = u.name]() mutable {
    std::swap(a, b);
    return b;
  };
  acme::send(swapped());                       // silent
}
