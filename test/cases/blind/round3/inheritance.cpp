// Multiple and virtual inheritance, slicing, hidden and using members, base references.
#include "svc.h"

#include <memory>
#include <string>
#include <utility>
#include <vector>

namespace {
struct HasName {
  std::string name;
};
struct HasMail {
  std::string mail;
  std::string mail_text() const { return "mailto:" + mail; }
};
struct Contact : HasName, HasMail {
  std::string note;
};
struct Entity {
  std::string id;
  virtual ~Entity() = default;
  virtual std::string show() const { return id; }
};
struct Audited : virtual Entity {
  std::string editor;
};
struct Versioned : virtual Entity {
  int version = 1;
};
struct Document : Audited, Versioned {
  std::string title;
  std::string show() const override { return id + ":" + title; }
};
struct Base {
  std::string text;
  explicit Base(std::string t) : text(std::move(t)) {}
};
struct Derived : Base {
  std::string text;
  Derived(std::string b, std::string d) : Base(std::move(b)), text(std::move(d)) {}
  const std::string& base_text() const { return Base::text; }
};
std::string name_of(const HasName& n) { return n.name; }
std::string mail_of(const HasMail& m) { return m.mail; }
std::string sliced(Entity e) { return e.show(); }
std::string shown(const Entity& e) { return e.show(); }
class Counter {
 protected:
  int n_ = 0;
  std::string last_;
  void hit(const std::string& s) {
    ++n_;
    last_ = s;
  }
};
class LoginCounter : private Counter {
 public:
  void login(const std::string& who) { hit(who); }
  int count() const { return n_; }
  const std::string& last() const { return last_; }
};
class TierCounter : private Counter {
 public:
  void seen(const Customer& c) { hit(c.tier); }
  const std::string& last() const { return last_; }
};
}  // namespace

void inherit(const Customer& c) {
  Contact k;
  k.name = c.name;
  k.mail = c.email;
  k.note = "vip";
  acme::send(name_of(k));    // expect: user.name -> acme
  acme::send(mail_of(k));    // expect: user.contact.email -> acme
  acme::send(k.mail_text());  // expect: user.contact.email -> acme
  acme::send(k.note);        // silent
  const HasName& hn = k;
  acme::send(hn.name);  // expect: user.name -> acme
  HasMail hm = k;
  acme::send_object(hm);  // expect: user.contact.email -> acme
  k.mail = "none";
  acme::send(mail_of(k));  // silent
  acme::send(hm.mail);     // expect: user.contact.email -> acme
  acme::send(hn.name);     // expect: user.name -> acme
  k.name = "nobody";
  acme::send(hn.name);     // silent

  Document d;
  d.id = "doc-1";
  d.editor = c.email;
  d.title = c.name;
  acme::send(d.show());   // expect: user.name -> acme
  acme::send(sliced(d));  // silent
  acme::send(shown(d));   // expect: user.name -> acme
  Audited& a = d;
  acme::send(a.editor);  // expect: user.contact.email -> acme
  acme::send(a.id);      // silent
  Versioned& v = d;
  v.id = c.phone;
  acme::send(a.id);        // expect: user.contact.phone_number -> acme
  acme::send(v.version);   // silent
  Entity e = d;
  acme::send(e.show());  // expect: user.contact.phone_number -> acme
  Document f;
  f.title = "clean";
  acme::send(shown(f));  // silent
  d = f;
  acme::send(shown(d));  // silent
  acme::send(d.editor);  // silent

  Derived x(c.name, "own");
  acme::send(x.text);         // silent
  acme::send(x.base_text());  // expect: user.name -> acme
  acme::send(x.Base::text);   // expect: user.name -> acme
  Base& xb = x;
  xb.text = "cleared";
  acme::send(x.base_text());  // silent
  x.text = c.phone;
  acme::send(xb.text);  // silent
  acme::send(x.text);   // expect: user.contact.phone_number -> acme

  LoginCounter lc;
  TierCounter tc;
  lc.login(c.email);
  tc.seen(c);
  acme::send(lc.last());   // expect: user.contact.email -> acme
  acme::send(lc.count());  // silent
  acme::send(tc.last());   // silent
  lc.login("system");
  acme::send(lc.last());  // silent
  std::unique_ptr<Entity> p = std::make_unique<Document>(d);
  acme::send(p->show());  // silent
  dynamic_cast<Document&>(*p).title = c.name;
  acme::send(p->show());  // expect: user.name -> acme
}
