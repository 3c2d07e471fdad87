// CRTP, mixin layers, policy classes, concepts that choose an overload, if constexpr, tag dispatch, traits.
#include "svc.h"

#include <concepts>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

namespace {

template <class D>
struct Reportable {
  std::string report() const { return "<" + self().body() + ">"; }
  std::string title() const { return self().heading(); }
  std::size_t width() const { return self().body().size(); }

 private:
  const D& self() const { return static_cast<const D&>(*this); }
};
struct MailReport : Reportable<MailReport> {
  std::string mail, subject;
  const std::string& body() const { return mail; }
  const std::string& heading() const { return subject; }
};
struct PlainReport : Reportable<PlainReport> {
  std::string text, secret;
  const std::string& body() const { return text; }
  std::string heading() const { return secret.empty() ? "empty" : "set"; }
};

struct Keep {
  static std::string apply(const std::string& s) { return s; }
};
struct Hash {
  static std::string apply(const std::string& s) { return sha256(s); }
};
struct Drop {
  static std::string apply(const std::string&) { return "-"; }
};
template <class Transform, class Layout = Keep>
class Exporter {
 public:
  void add(const std::string& s) { text_ += Layout::apply(Transform::apply(s)); }
  const std::string& text() const { return text_; }

 private:
  std::string text_;
};
struct Base {
  std::string value;
  std::string get() const { return value; }
};
template <class B>
struct Quoted : B {
  std::string get() const { return "'" + B::get() + "'"; }
};
template <class B>
struct Blind : B {
  std::string get() const { return B::get().empty() ? "0" : "1"; }
};
template <class B>
struct Counted : B {
  mutable int calls = 0;
  std::string get() const {
    ++calls;
    return B::get();
  }
};

template <class T>
concept HasMail = requires(const T& t) {
  { t.mail } -> std::convertible_to<std::string>;
};
template <class T>
concept Quiet = requires { typename T::quiet; };
struct Lead {
  std::string mail, city;
};
struct Shop {
  std::string city, owner;
};
struct Muted {
  using quiet = void;
  std::string mail, city;
};
std::string describe(const HasMail auto& t) { return t.mail; }
std::string describe(const auto& t) { return t.city; }
template <class T>
  requires HasMail<T> && Quiet<T>
std::string describe(const T& t) {
  return t.city;
}
template <class T>
std::string field(const T& t) {
  if constexpr (std::is_same_v<T, Shop>)
    return t.owner;
  else if constexpr (HasMail<T>)
    return t.city;
  else
    return "none";
}
std::string emit(const std::string& s, std::true_type) { return s; }
std::string emit(const std::string& s, std::false_type) { return std::to_string(s.size()); }

}  // namespace

void crtp(const Customer& c) {
  MailReport m;
  m.mail = c.email;
  m.subject = "subject";
  acme::send(m.report());  // expect: user.contact.email -> acme
  acme::send(m.title());   // silent
  acme::send(m.width());   // silent
  PlainReport p;
  p.text = c.tier;
  p.secret = c.name;
  acme::send(p.report());  // silent
  acme::send(p.title());   // silent
  acme::send(p.secret);    // expect: user.name -> acme
}
void policies(const Customer& c) {
  Exporter<Keep> raw, empty;
  Exporter<Hash> hashed;
  Exporter<Drop> dropped;
  Exporter<Keep, Drop> shut;
  raw.add(c.phone);
  hashed.add(c.phone);
  dropped.add(c.phone);
  shut.add(c.phone);
  acme::send(raw.text());      // expect: user.contact.phone_number -> acme
  acme::send(hashed.text());   // expect: user.contact.phone_number -> acme via hash
  acme::send(dropped.text());  // silent
  acme::send(shut.text());     // silent
  acme::send(empty.text());    // silent
  Quoted<Counted<Base>> q;
  q.value = c.name;
  acme::send(q.get());         // expect: user.name -> acme
  acme::send(q.calls);         // silent
  Quoted<Blind<Base>> b;
  b.value = c.name;
  acme::send(b.get());         // silent
  acme::send(b.Base::get());   // expect: user.name -> acme
}
void concepts(const Customer& c) {
  const Lead l{c.email, "Rome"};
  const Shop s{"Bern", c.name};
  const Muted m{c.email, "Ulm"};
  acme::send(describe(l));  // expect: user.contact.email -> acme
  acme::send(describe(s));  // silent
  acme::send(describe(m));  // silent
  acme::send(field(s));     // expect: user.name -> acme
  acme::send(field(l));     // silent
  acme::send(field(c.id));  // silent
  acme::send(emit(c.phone, std::is_class<Lead>{}));   // expect: user.contact.phone_number -> acme
  acme::send(emit(c.phone, std::is_class<int>{}));    // silent
}
