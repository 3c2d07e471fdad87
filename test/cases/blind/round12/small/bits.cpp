// Integers and bits: packing, shifting, masks, enums, bit-fields, checksums, endian conversion.
#include "svc.h"

#include <array>
#include <bit>
#include <bitset>
#include <cstdint>
#include <cstring>
#include <string>
#include <utility>

namespace {

enum class Right : unsigned { none = 0, read = 1, write = 2, admin = 4 };
constexpr Right operator|(Right a, Right b) { return static_cast<Right>(static_cast<unsigned>(a) | static_cast<unsigned>(b)); }
constexpr bool has(Right set, Right one) { return (static_cast<unsigned>(set) & static_cast<unsigned>(one)) != 0; }

struct Packed {
  unsigned year : 16;
  unsigned tier : 8;
  unsigned flags : 8;
};

struct Key {
  std::uint64_t value = 0;
  static Key make(unsigned high, unsigned low) { return {(std::uint64_t{high} << 32) | low}; }
  unsigned high() const { return static_cast<unsigned>(value >> 32); }
};

std::uint32_t fnv(const std::string& text) {
  std::uint32_t h = 2166136261u;
  for (unsigned char c : text) h = (h ^ c) * 16777619u;
  return h;
}

std::array<std::uint8_t, 4> big_endian(std::uint32_t v) {
  return {static_cast<std::uint8_t>(v >> 24), static_cast<std::uint8_t>(v >> 16), static_cast<std::uint8_t>(v >> 8), static_cast<std::uint8_t>(v)};
}

std::string hex(const std::string& text) {
  static constexpr char digits[] = "0123456789abcdef";
  std::string out;
  for (unsigned char c : text) {
    out += digits[c >> 4];
    out += digits[c & 15];
  }
  return out;
}

std::string scramble(std::string text, char key) {
  for (char& c : text) c = static_cast<char>(c ^ key);
  return text;
}

int decade(int year) { return year - year % 10; }

template <class T>
T clamp_to(T value, T low, T high) { return value < low ? low : value > high ? high : value; }

}  // namespace

int main() {
  User user = load_user(2);
  int year = birth_year(1);
  unsigned tier = static_cast<unsigned>(setting_number("tier"));
  acme::send(tier);                                    // silent
  acme::send(year);                                    // expect: user.demographic.date_of_birth -> acme
  acme::send(year > 1990);                             // silent
  acme::send(decade(year));                            // expect: user.demographic.date_of_birth -> acme
  acme::send(decade(user.id));                         // silent
  acme::send(clamp_to(year, 0, 30000));                // expect: user.demographic.date_of_birth -> acme
  int age = 20260 - year;
  acme::send(age);                                     // expect: user.demographic.date_of_birth -> acme
  age = 0;
  acme::send(age);                                     // silent

  Packed packed{};
  packed.year = static_cast<unsigned>(year);
  packed.tier = tier;
  acme::send(static_cast<unsigned>(packed.year));      // expect: user.demographic.date_of_birth -> acme
  acme::send(static_cast<unsigned>(packed.tier));      // silent
  std::uint32_t word = static_cast<std::uint32_t>(year) << 8;
  word |= tier;
  acme::send(word >> 8);                               // expect: user.demographic.date_of_birth -> acme
  word = tier << 8;
  acme::send(word);                                    // silent
  Key mixed = Key::make(static_cast<unsigned>(year), 7);
  Key plain = Key::make(tier, 7);
  acme::send(mixed.high());                            // expect: user.demographic.date_of_birth -> acme
  acme::send(plain.high());                            // silent
  acme::send(fnv(user.plan));                          // silent
  acme::send(fnv(user.name));                          // expect: user.name -> acme
  auto bytes = big_endian(static_cast<std::uint32_t>(year));
  acme::send_bytes(bytes.data(), bytes.size());        // expect: user.demographic.date_of_birth -> acme
  bytes = big_endian(tier);
  acme::send_bytes(bytes.data(), bytes.size());        // silent

  acme::send(hex(user.plan));                          // silent
  acme::send(hex(user.phone));                         // expect: user.contact.phone_number -> acme
  std::string secret = scramble(user.email, 0x20);
  acme::send(secret);                                  // expect: user.contact.email -> acme
  acme::send(scramble(secret, 0x20));                  // expect: user.contact.email -> acme
  acme::send(scramble(user.plan, 1));                  // silent
  Right rights = Right::read | (user.plan == "gold" ? Right::write : Right::none);
  acme::send(has(rights, Right::write));               // silent
  acme::send(static_cast<unsigned>(rights));           // silent
  std::bitset<16> bits(static_cast<unsigned long>(year));
  acme::send(bits.to_ulong());                         // expect: user.demographic.date_of_birth -> acme
  bits.reset();
  acme::send(bits.to_string());                        // silent
  std::uint32_t copy = 0;
  std::memcpy(&copy, &year, sizeof copy);
  acme::send(copy);                                    // expect: user.demographic.date_of_birth -> acme
  std::swap(copy, tier);
  acme::send(copy);                                    // silent
  acme::send(std::rotl(tier, 4));                      // expect: user.demographic.date_of_birth -> acme
  acme::send(sizeof(year) + alignof(User));            // silent
}
