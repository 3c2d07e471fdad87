// Numbers packed into words and bytes, bit-fields, bytes copied out of records.
#include "case.h"

#include <array>
#include <bit>
#include <bitset>
#include <cstdint>
#include <cstring>

struct Packed {
  unsigned year : 12;
  unsigned flags : 4;
  unsigned spare : 16;
};

static std::uint64_t pack(std::uint32_t hi, std::uint32_t lo) { return (static_cast<std::uint64_t>(hi) << 32) | lo; }
static std::uint32_t high(std::uint64_t v) { return static_cast<std::uint32_t>(v >> 32); }

int main() {
  Packed p{};
  p.flags = 3;
  p.year = static_cast<unsigned>(birth_year(1));
  acme::send(p.year + 0u);  // expect: user.demographic.date_of_birth -> acme
  acme::send(p.flags + 0u);
  p.year = 0;
  acme::send(p.year + 0u);

  const std::uint64_t key = pack(static_cast<std::uint32_t>(birth_year(2)), 7);
  acme::send(static_cast<unsigned long>(high(key)));  // expect: user.demographic.date_of_birth -> acme
  acme::send(static_cast<unsigned long>(high(pack(1, 2))));

  unsigned char raw[8];
  int year = birth_year(3);
  std::memcpy(raw, &year, sizeof year);
  acme::send_bytes(raw, sizeof raw);  // expect: user.demographic.date_of_birth -> acme
  year = 0;
  acme::send(year);
  std::memcpy(raw, &year, sizeof year);
  std::memset(raw, 0, sizeof raw);
  acme::send_bytes(raw, sizeof raw);

  const double d = std::bit_cast<double>(pack(0, static_cast<std::uint32_t>(birth_year(4))));
  acme::send(d);  // expect: user.demographic.date_of_birth -> acme
  std::bitset<16> bits(static_cast<unsigned long>(birth_year(5)));
  acme::send(bits.to_string());  // expect: user.demographic.date_of_birth -> acme
  bits.reset();
  acme::send(bits.to_string());
  std::array<std::uint8_t, 4> be{};
  for (std::size_t i = 0; i < be.size(); ++i) be[i] = static_cast<std::uint8_t>(year >> (8 * i));
  acme::send(static_cast<int>(be[0]));
  unsigned sum = 0;
  for (char c : email_of(6)) sum = sum * 31 + static_cast<unsigned char>(c);
  acme::send(sum);  // expect: user.contact.email -> acme
  bool any = false;
  for (char c : email_of(7)) any = any || c == '@';
  acme::send(any);
}
