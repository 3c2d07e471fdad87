// Clearing and replacing through helpers, guards, callbacks and owners.
#include "svc.h"

#include <algorithm>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace {
struct Form {
  std::string mail;
  std::string note;
  std::vector<std::string> tags;
};
void wipe(std::string& s) {
  std::fill(s.begin(), s.end(), '\0');
  s.clear();
}
void wipe(Form& f) {
  wipe(f.mail);
  wipe(f.note);
  f.tags.clear();
}
void wipe_ptr(Form* f) {
  if (!f) return;
  wipe(*f);
}
void reset_all(std::vector<Form*>& forms) {
  for (Form* f : forms) *f = Form{};
}
template <class... T>
void wipe_each(T&... t) {
  (wipe(t), ...);
}
class Session {
 public:
  void open(std::string user) {
    user_ = std::move(user);
    open_ = true;
  }
  void close() {
    if (!open_) return;
    user_.clear();
    open_ = false;
  }
  const std::string& user() const { return user_; }
  void on_close(std::function<void()> f) { hook_ = std::move(f); }
  void finish() {
    if (hook_) hook_();
  }

 private:
  std::string user_;
  bool open_ = false;
  std::function<void()> hook_;
};
class Owner {
 public:
  Form& form() {
    if (!form_) form_ = std::make_unique<Form>();
    return *form_;
  }
  void drop() { form_.reset(); }
  void blank() {
    if (form_) *form_ = Form{};
  }

 private:
  std::unique_ptr<Form> form_;
};
std::string take(std::string& s) { return std::exchange(s, std::string()); }
bool scrubbed(Form& f) {
  f.mail = "***";
  f.note = "***";
  return true;
}
}  // namespace

void clearing(const Customer& c) {
  Form a{c.email, "note", {c.name}};
  Form b{c.email, "note", {c.name}};
  wipe(a);
  acme::send(a.mail);  // silent
  acme::send(b.mail);  // expect: user.contact.email -> acme
  for (auto& t : a.tags) acme::send(t);  // silent
  for (auto& t : b.tags) acme::send(t);  // expect: user.name -> acme
  wipe_ptr(&b);
  acme::send(b.mail);  // silent
  Form d{c.phone, c.name, {}};
  Form e{c.phone, c.name, {}};
  std::vector<Form*> some{&d};
  acme::send(d.mail);  // expect: user.contact.phone_number -> acme
  *some[0] = Form{};
  acme::send(e.mail);  // expect: user.contact.phone_number -> acme
  wipe_each(e.mail, e.note);
  acme::send(e.mail);  // silent
  acme::send(e.note);  // silent
  std::string x = c.email, y = c.email, z = c.email;
  wipe_each(x, y);
  acme::send(x);  // silent
  acme::send(y);  // silent
  acme::send(z);  // expect: user.contact.email -> acme
  acme::send(take(z));  // expect: user.contact.email -> acme
  acme::send(z);        // silent

  Session s, t;
  s.open(c.name);
  t.open(c.name);
  s.close();
  acme::send(t.user());  // expect: user.name -> acme
  t.open("guest");
  acme::send(t.user());  // silent
  std::string held = c.phone;
  s.on_close([&held] { held.clear(); });
  acme::send(held);  // expect: user.contact.phone_number -> acme
  Owner o, p;
  o.form().mail = c.email;
  p.form().mail = "desk";
  acme::send(o.form().mail);  // expect: user.contact.email -> acme
  acme::send(p.form().mail);  // silent
  o.drop();
  acme::send(o.form().mail);  // silent
  Form g{c.phone, "n", {}};
  if (scrubbed(g)) acme::send(g.mail);  // silent
  std::optional<Form> h = Form{c.email, "n", {}};
  wipe(*h);
  acme::send(h->mail);  // silent
  auto u = std::make_unique<Form>(Form{c.email, "n", {}});
  wipe_ptr(u.get());
  acme::send(u->mail);  // silent
  auto clear_mail = [](Form& f) { f.mail.clear(); };
  Form i{c.name, c.phone, {}};
  clear_mail(i);
  acme::send(i.mail);  // silent
  acme::send(i.note);  // expect: user.contact.phone_number -> acme
  std::for_each(&i, &i + 1, [](Form& f) { f.note = "x"; });
  Form j{c.name, c.phone, {}};
  std::swap(i, j);
  acme::send(i.mail);  // expect: user.name -> acme
  acme::send(j.mail);  // silent
}
