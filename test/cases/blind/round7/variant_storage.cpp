// Tagged unions, placement new, raw storage with std::construct_at, a small buffer, bytes copied in and out.
#include "svc.h"

#include <array>
#include <bit>
#include <cstdint>
#include <cstring>
#include <memory>
#include <new>
#include <string>
#include <utility>

namespace {

class Field {
 public:
  Field() : kind_(Kind::none), number_(0) {}
  explicit Field(long n) : kind_(Kind::number), number_(n) {}
  explicit Field(std::string s) : kind_(Kind::text) { new (&text_) std::string(std::move(s)); }
  Field(const Field&) = delete;
  Field& operator=(const Field&) = delete;
  ~Field() { destroy(); }
  void set(long n) {
    destroy();
    kind_ = Kind::number;
    number_ = n;
  }
  bool is_text() const { return kind_ == Kind::text; }
  const std::string& text() const { return text_; }
  const char* kind() const { return kind_ == Kind::text ? "text" : "number"; }

 private:
  enum class Kind { none, number, text };
  void destroy() {
    if (kind_ == Kind::text) text_.~basic_string();
    kind_ = Kind::none;
  }
  Kind kind_;
  union {
    long number_;
    std::string text_;
  };
};

template <class T>
class Box {
 public:
  template <class... A>
  T& emplace(A&&... a) {
    reset();
    T* p = std::construct_at(reinterpret_cast<T*>(raw_), std::forward<A>(a)...);
    full_ = true;
    return *p;
  }
  void reset() {
    if (full_) std::destroy_at(ptr());
    full_ = false;
  }
  ~Box() { reset(); }
  T& value() { return *ptr(); }
  bool full() const { return full_; }

 private:
  T* ptr() { return std::launder(reinterpret_cast<T*>(raw_)); }
  alignas(T) unsigned char raw_[sizeof(T)];
  bool full_ = false;
};

struct Packet {
  std::uint16_t length;
  std::uint16_t kind;
  char body[28];
};

}  // namespace

void tagged(const Customer& c) {
  Field mail(c.email), tier(c.tier), count(12L);
  acme::send(mail.text());      // expect: user.contact.email -> acme
  acme::send(tier.text());      // silent
  acme::send(mail.is_text());   // silent
  acme::send(mail.kind());      // silent
  acme::send(count.is_text());  // silent
  mail.set(5);
  acme::send(mail.kind());      // silent
}
void boxed(const Customer& c) {
  Box<std::string> box, other;
  acme::send(box.emplace(c.name));  // expect: user.name -> acme
  acme::send(box.value());          // expect: user.name -> acme
  acme::send(other.emplace("x"));   // silent
  acme::send(other.value());        // silent
  acme::send(box.full());           // silent
  Box<std::pair<std::string, std::string>> two;
  two.emplace(c.tier, c.phone);
  acme::send(two.value().second);   // expect: user.contact.phone_number -> acme
  acme::send(two.value().first);    // silent
  two.value().second = "none";
  acme::send(two.value().second);   // silent
}
void bytes(const Customer& c) {
  Packet p{};
  p.length = static_cast<std::uint16_t>(c.email.size());
  p.kind = 2;
  std::memcpy(p.body, c.email.data(), p.length < sizeof p.body ? p.length : sizeof p.body);
  acme::send(p.length);                  // silent
  acme::send(p.kind);                    // silent
  acme::send_bytes(p.body, sizeof p.body);  // expect: user.contact.email -> acme
  acme::send_bytes(&p, sizeof p);        // expect: user.contact.email -> acme
  unsigned char wire[sizeof(Packet)];
  std::memcpy(wire, &p, sizeof wire);
  acme::send_bytes(wire, sizeof wire);   // expect: user.contact.email -> acme
  std::memset(wire, 0, sizeof wire);
  acme::send_bytes(wire, sizeof wire);   // silent
  Packet q = p;
  p = Packet{};
  acme::send_bytes(&p, sizeof p);        // silent
  acme::send_bytes(q.body, sizeof q.body);  // expect: user.contact.email -> acme
  std::array<char, 4> head{};
  std::memcpy(head.data(), c.phone.data(), head.size());
  acme::send(std::bit_cast<std::uint32_t>(head) > 9u);  // silent
  union {
    char text[8];
    std::uint64_t word;
  } both;
  both.word = 0;
  std::memcpy(both.text, c.phone.data(), 8);
  acme::send_bytes(&both.word, sizeof both.word);  // expect: user.contact.phone_number -> acme
  both.word = 9;
  acme::send(both.word);                 // silent
}
