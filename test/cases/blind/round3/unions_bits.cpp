// Unions, tagged values, placement new, bit_cast, aligned storage.
#include "svc.h"

#include <bit>
#include <cstdint>
#include <cstring>
#include <memory>
#include <new>
#include <string>
#include <utility>

namespace {
union Word {
  std::uint64_t number;
  char text[8];
};
class Value {
 public:
  enum class Kind { Number, Text };
  Value(long n) : kind_(Kind::Number), number_(n) {}
  Value(std::string s) : kind_(Kind::Text) { new (&text_) std::string(std::move(s)); }
  Value(const Value& o) : kind_(o.kind_) {
    if (kind_ == Kind::Text) {
      new (&text_) std::string(o.text_);
    } else {
      number_ = o.number_;
    }
  }
  Value& operator=(const Value&) = delete;
  ~Value() {
    if (kind_ == Kind::Text) text_.~basic_string();
  }
  std::string str() const { return kind_ == Kind::Text ? text_ : std::to_string(number_); }
  void assign(std::string s) {
    if (kind_ == Kind::Text) {
      text_ = std::move(s);
    } else {
      kind_ = Kind::Text;
      new (&text_) std::string(std::move(s));
    }
  }

 private:
  Kind kind_;
  union {
    long number_;
    std::string text_;
  };
};
struct Flags {
  unsigned admin : 1;
  unsigned level : 4;
};
template <class T>
class Slot {
 public:
  template <class... A>
  T& emplace(A&&... a) {
    ptr_ = new (storage_) T(std::forward<A>(a)...);
    return *ptr_;
  }
  T& get() { return *ptr_; }
  ~Slot() {
    if (ptr_) ptr_->~T();
  }

 private:
  alignas(T) unsigned char storage_[sizeof(T)];
  T* ptr_ = nullptr;
};
struct Login {
  std::string user;
  int tries = 0;
};
}  // namespace

void raw_storage(const Customer& c) {
  Word w;
  std::memcpy(w.text, c.phone.data(), 8);
  acme::send(w.number);  // expect: user.contact.phone_number -> acme
  w.number = 0;
  acme::send(w.text);  // silent
  Word v;
  v.number = static_cast<std::uint64_t>(c.id);
  acme::send(v.text[0] != 0);  // silent
  std::uint64_t bits = std::bit_cast<std::uint64_t>(w);
  acme::send(bits);  // silent

  Value a(c.email);
  Value b(3L);
  Value d(std::string("d"));
  acme::send(a.str());  // expect: user.contact.email -> acme
  acme::send(b.str());  // silent
  acme::send(d.str());  // silent
  Value e(a);
  acme::send(e.str());  // expect: user.contact.email -> acme
  a.assign("x");
  d.assign(c.name);
  acme::send(d.str());  // expect: user.name -> acme
  acme::send(b.str());  // silent

  Flags f{};
  f.admin = c.tier == "root";
  acme::send(static_cast<int>(f.admin));  // silent
  f.level = static_cast<unsigned>(c.id);
  acme::send(static_cast<int>(f.level));  // silent

  Slot<Login> s;
  Slot<Login> t;
  s.emplace(Login{c.email, 1});
  t.emplace(Login{"guest", 1});
  acme::send(s.get().user);   // expect: user.contact.email -> acme
  acme::send(s.get().tries);  // silent
  acme::send(t.get().user);   // silent
  t.get().user = c.name;
  acme::send(t.get().user);  // expect: user.name -> acme
  t.get().user = "guest";
  acme::send(t.get().user);  // silent

  alignas(Login) std::byte raw[sizeof(Login)];
  auto* p = new (raw) Login{c.phone, 2};
  acme::send(p->user);   // expect: user.contact.phone_number -> acme
  acme::send(p->tries);  // silent
  std::destroy_at(p);
  p = std::construct_at(reinterpret_cast<Login*>(raw), Login{"none", 0});
  acme::send(p->user);  // silent
  std::destroy_at(p);
}
