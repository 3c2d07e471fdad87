// Objects that hold references and pointers to others: writing through them, and binding them once only.
#include "svc.h"

#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace {

struct Appender {
  std::string& out;
  explicit Appender(std::string& o) : out(o) {}
  Appender& operator()(std::string_view s) {
    out.append(s);
    return *this;
  }
};

class Form {
 public:
  Form(std::string& subject, std::string& body) : subject_(subject), body_(body) {}
  void subject(std::string s) { subject_ = std::move(s); }
  void body(const std::string& s) { body_ = s; }
  const std::string& look() const { return body_; }

 private:
  std::string& subject_;
  std::string& body_;
};

struct View {
  const Customer& who;
  const std::string& mail() const { return who.email; }
  const std::string& tier() const { return who.tier; }
  int id() const { return who.id; }
};

struct Cursor {
  const std::string* at = nullptr;
  void on(const std::string& s) { at = &s; }
  const std::string& operator*() const { return *at; }
  const std::string* operator->() const { return at; }
};

struct Two {
  const std::string& left;
  const std::string& right;
  Two swapped() const { return {right, left}; }
};

struct Reseat {
  std::reference_wrapper<std::string> r;
};

}  // namespace

void references(const Customer& c) {
  std::string first, second;
  Appender to_first(first);
  Appender to_second{second};
  to_first("mail=")(c.email);
  to_second("tier=")(c.tier);
  acme::send(first);          // expect: user.contact.email -> acme
  acme::send(second);         // silent
  acme::send(to_first.out);   // expect: user.contact.email -> acme
  acme::send(to_second.out);  // silent
  first.clear();
  acme::send(to_first.out);   // silent

  std::string subject = "none", body = "none";
  Form form(subject, body);
  form.body(c.name);
  acme::send(subject);      // silent
  acme::send(body);         // expect: user.name -> acme
  acme::send(form.look());  // expect: user.name -> acme
  form.subject("Re: " + c.tier);
  acme::send(subject);      // silent
  form.subject("Re: " + c.phone);
  acme::send(subject);      // expect: user.contact.phone_number -> acme
  form.body("bye");
  acme::send(body);         // silent
  acme::send(form.look());  // silent
  Form turned(body, subject);
  acme::send(turned.look());  // expect: user.contact.phone_number -> acme
  turned.body("x");
  acme::send(subject);        // silent

  View v{c};
  acme::send(v.mail());  // expect: user.contact.email -> acme
  acme::send(v.tier());  // silent
  acme::send(v.id());    // silent
  acme::send(v.who.name);  // expect: user.name -> acme

  std::string secret = c.email, open = "open";
  Cursor cur;
  cur.on(secret);
  acme::send(*cur);         // expect: user.contact.email -> acme
  acme::send(cur->size());  // silent
  cur.on(open);
  acme::send(*cur);         // silent
  acme::send(*cur->data()); // silent
  cur.on(secret);
  secret = "wiped";
  acme::send(*cur);         // silent

  std::string l = c.name, r = "right";
  Two two{l, r};
  Two other = two.swapped();
  acme::send(two.left);     // expect: user.name -> acme
  acme::send(two.right);    // silent
  acme::send(other.left);   // silent
  acme::send(other.right);  // expect: user.name -> acme
  r = c.phone;
  acme::send(other.left);   // expect: user.contact.phone_number -> acme

  std::string m = "m", n = "n";
  Reseat seat{m};
  seat.r.get() = c.email;
  acme::send(m);  // expect: user.contact.email -> acme
  seat.r = n;
  seat.r.get() = c.tier;
  acme::send(n);             // silent
  acme::send(seat.r.get());  // silent
  acme::send(m);             // expect: user.contact.email -> acme
  std::vector<std::reference_wrapper<std::string>> all{n, r};
  for (std::string& s : all) s = "gone";
  acme::send(n);  // silent
}
