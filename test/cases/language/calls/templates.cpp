// Variadic templates, folds, CRTP, tag dispatch, concepts, constexpr if, policies, mixins, expression templates.
#include "case.h"

#include <concepts>
#include <sstream>
#include <string>
#include <tuple>
#include <type_traits>
#include <utility>

template <class... Ts>
std::string concat(const Ts&... ts) {
  std::ostringstream os;
  ((os << ts << ' '), ...);
  return os.str();
}
template <class First, class... Rest>
std::string head(const First& f, const Rest&...) { return f; }
inline std::string join() { return ""; }
template <class T, class... Rest>
std::string join(const T& t, const Rest&... rest) { return t + join(rest...); }
template <class... Ts>
std::string last(Ts&&... ts) { return (std::forward<Ts>(ts), ...); }
template <class... Ts>
std::size_t total(const Ts&... ts) { return (ts.size() + ... + 0); }
template <std::size_t... I, class Tuple>
std::string pick(const Tuple& t, std::index_sequence<I...>) { return (std::string() + ... + std::get<I>(t)); }

template <class D>
struct Printable {
  std::string print() const { return "[" + static_cast<const D*>(this)->text() + "]"; }
};
struct MailView : Printable<MailView> {
  std::string mail;
  std::string text() const { return mail; }
};
struct PlanView : Printable<PlanView> {
  std::string plan;
  std::string text() const { return plan; }
};

struct raw_tag {};
struct hashed_tag {};
std::string encode(const std::string& s, raw_tag) { return s; }
std::string encode(const std::string& s, hashed_tag) { return sha256(s); }
template <class Tag>
void dispatch(const std::string& s) { acme::send(encode(s, Tag{})); }     // expect: user.name -> acme via none

template <class T>
concept HasMail = requires(const T& t) { { t.email } -> std::convertible_to<std::string>; };
template <HasMail T>
std::string contact(const T& t) { return t.email; }
template <class T>
  requires(!HasMail<T>)
std::string contact(const T&) { return "none"; }

template <class T>
std::string show(const T& t) {
  if constexpr (std::is_arithmetic_v<T>) {
    return std::to_string(t);
  } else if constexpr (std::is_same_v<T, User>) {
    return t.name;
  } else {
    return t;
  }
}

template <class Sink, class Mask>
struct Pipeline : private Mask {
  Sink sink;
  void push(const std::string& s) { sink.put(Mask::mask(s)); }
};
struct NoMask { std::string mask(const std::string& s) { return s; } };
struct LengthMask { std::string mask(const std::string& s) { return std::to_string(s.length()); } };
struct AcmeSink { void put(const std::string& s) { acme::send(s); } };           // expect: user.contact.email -> acme
struct GlobexSink { void put(const std::string& s) { globex::send(s); } };

template <class L, class R>
struct Cat {
  const L& l;
  const R& r;
  std::string str() const { return l.str() + r.str(); }
};
struct Leaf {
  std::string s;
  std::string str() const { return s; }
};
template <class L, class R>
Cat<L, R> operator|(const L& l, const R& r) { return {l, r}; }

template <class Base>
struct WithNote : Base {
  using Base::Base;
  std::string note = "n";
};
struct Core { Core(std::string s) : core(std::move(s)) {} std::string core; };

int main() {
  User u = load_user(1);
  acme::send(concat("a", u.id, u.name));                       // expect: user.name -> acme
  acme::send(concat("a", u.id, u.plan));
  acme::send(head(u.plan, u.name, u.email));
  acme::send(head(u.name, u.plan));                            // expect: user.name -> acme
  acme::send(join(u.plan, u.phone, u.plan));                   // expect: user.contact.phone_number -> acme
  acme::send(last(u.name, u.plan));
  acme::send(last(u.plan, u.name));                            // expect: user.name -> acme
  acme::send(total(u.name, u.email));
  auto t = std::make_tuple(u.plan, u.email, u.plan);
  acme::send(pick(t, std::index_sequence<0, 2>{}));
  acme::send(pick(t, std::index_sequence<0, 1>{}));            // expect: user.contact.email -> acme
  MailView mv;
  mv.mail = u.email;
  acme::send(mv.print());                                      // expect: user.contact.email -> acme
  PlanView pv;
  pv.plan = u.plan;
  acme::send(pv.print());
  dispatch<raw_tag>(u.name);
  acme::send(contact(u));                                      // expect: user.contact.email -> acme
  acme::send(contact(u.email));
  acme::send(show(u));                                         // expect: user.name -> acme
  acme::send(show(u.id));
  acme::send(show(u.plan));
  Pipeline<AcmeSink, NoMask> open;
  open.push(u.email);
  Pipeline<GlobexSink, LengthMask> masked;
  masked.push(u.email);
  Leaf a{u.plan}, b{u.name};
  acme::send((a | b).str());                                   // expect: user.name -> acme
  acme::send((a | a).str());
  WithNote<Core> w(u.phone);
  acme::send(w.core);                                          // expect: user.contact.phone_number -> acme
  acme::send(w.note);
}
