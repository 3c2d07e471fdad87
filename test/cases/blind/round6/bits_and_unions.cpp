// Bit-fields, enums, anonymous unions, tagged values, bit_cast, flags from data, packing and unpacking, byte order.
#include "svc.h"

#include <array>
#include <bit>
#include <cstdint>
#include <cstring>
#include <string>

namespace {

struct Flags {
  unsigned area : 12;
  unsigned kind : 4;
  unsigned seen : 1;
};
struct Value {
  enum class Tag { none, number, text } tag = Tag::none;
  union {
    long number;
    char text[32];
  };
  Value() : number(0) {}
  explicit Value(long n) : tag(Tag::number), number(n) {}
  explicit Value(const char* s) : tag(Tag::text) {
    std::strncpy(text, s, sizeof text - 1);
    text[sizeof text - 1] = 0;
  }
};
struct Date {
  std::uint16_t year;
  std::uint8_t month, day;
};
std::uint32_t pack(std::uint32_t hi, std::uint32_t lo) { return hi << 16 | (lo & 0xffff); }
std::array<std::uint8_t, 4> bytes(std::uint32_t v) {
  return {static_cast<std::uint8_t>(v >> 24), static_cast<std::uint8_t>(v >> 16), static_cast<std::uint8_t>(v >> 8),
          static_cast<std::uint8_t>(v)};
}
enum Mask : unsigned { kHasMail = 1, kHasPhone = 2 };
unsigned mask(const Customer& c) {
  unsigned m = 0;
  if (!c.email.empty()) m |= kHasMail;
  if (!c.phone.empty()) m |= kHasPhone;
  return m;
}

}  // namespace

void bits(const Customer& c) {
  int dial = std::stoi(c.phone);
  Flags f{};
  f.area = static_cast<unsigned>(dial);
  f.kind = 3;
  acme::send(static_cast<unsigned>(f.area));     // expect: user.contact.phone_number -> acme
  acme::send(static_cast<unsigned>(f.kind));     // silent
  f.seen = dial > 5;
  acme::send(static_cast<unsigned>(f.seen));     // silent
  f.area = 0;
  acme::send(static_cast<unsigned>(f.area));     // silent
  Value n(c.id), t(c.name.c_str()), none;
  acme::send(n.number);                          // silent
  acme::send(t.text);                            // expect: user.name -> acme
  acme::send(static_cast<int>(t.tag));           // silent
  acme::send(none.number);                       // silent
  t = Value(7L);
  acme::send(t.number);                          // silent
  auto packed = pack(static_cast<std::uint32_t>(dial), 5);
  acme::send(packed);                            // expect: user.contact.phone_number -> acme
  acme::send(packed >> 16);                      // expect: user.contact.phone_number -> acme
  acme::send(pack(1, static_cast<std::uint32_t>(c.id)));  // silent
  auto b = bytes(packed);
  acme::send(b[2]);                              // expect: user.contact.phone_number -> acme
  acme::send_bytes(b.data(), b.size());          // expect: user.contact.phone_number -> acme
  auto plain = bytes(9);
  acme::send_bytes(plain.data(), plain.size());  // silent
  acme::send(mask(c));                           // silent
  acme::send((mask(c) & kHasMail) != 0);         // silent
  acme::send(std::popcount(mask(c)));            // silent
  auto d = std::bit_cast<Date>(packed);
  acme::send(d.year);                            // expect: user.contact.phone_number -> acme
  Date fixed{2024, 1, 2};
  acme::send(std::bit_cast<std::uint32_t>(fixed));  // silent
  std::uint32_t word = 0;
  std::memcpy(&word, &packed, sizeof word);
  acme::send(word);                              // expect: user.contact.phone_number -> acme
  word = 0;
  acme::send(word);                              // silent
  word |= static_cast<std::uint32_t>(dial);
  acme::send(~word);                             // expect: user.contact.phone_number -> acme
  acme::send(dial % 2 == 0);                     // silent
  acme::send(dial % 100);                        // expect: user.contact.phone_number -> acme
  dial = dial > 0 ? 1 : -1;
  acme::send(dial);                              // silent
}
