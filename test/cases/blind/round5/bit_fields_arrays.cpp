// Bit fields, packed numbers, arrays of arrays, arrays by reference.
#include "svc.h"

#include <array>
#include <bit>
#include <cstdint>
#include <cstring>
#include <string>

namespace {

struct Flags {
  unsigned known : 1;
  unsigned digits : 12;
  unsigned rest : 19;
};

struct Grid {
  int cells[3][4] = {};
  std::string names[2];
  std::string& operator()(int i) { return names[i]; }
};

template <std::size_t N>
void fill(char (&to)[N], const std::string& s) {
  std::size_t i = 0;
  for (; i < s.size() && i + 1 < N; ++i) to[i] = s[i];
  to[i] = 0;
}

template <std::size_t R, std::size_t C>
int sum(const int (&m)[R][C]) {
  int s = 0;
  for (const auto& row : m)
    for (int x : row) s += x;
  return s;
}

std::uint64_t pack(std::uint32_t hi, std::uint32_t lo) { return std::uint64_t{hi} << 32 | lo; }
unsigned parse(const std::string& s) {
  unsigned v = 0;
  for (char ch : s) v = v * 10 + static_cast<unsigned>(ch - '0');
  return v;
}
constexpr int table[4] = {1, 2, 4, 8};
constexpr char hexes[] = "0123456789abcdef";

std::string hex(const std::string& in) {
  std::string out;
  for (unsigned char ch : in) {
    out += hexes[ch >> 4];
    out += hexes[ch & 15];
  }
  return out;
}

}  // namespace

void bits(const Customer& c) {
  Flags f{};
  f.known = 1;
  f.digits = parse(c.phone) & 0xfff;
  acme::send(f.digits);  // expect: user.contact.phone_number -> acme
  acme::send(f.known);   // silent
  acme::send(f.rest);    // silent
  f.digits = 0;
  acme::send(f.digits);  // silent
  f.rest = f.known + 2;
  acme::send(f.rest);  // silent
  Flags g = f;
  g.rest = parse(c.phone);
  acme::send(f.rest);               // silent
  acme::send(g.rest);               // expect: user.contact.phone_number -> acme
  acme::send_bytes(&f, sizeof f);   // silent
  acme::send_bytes(&g, sizeof g);   // expect: user.contact.phone_number -> acme

  std::uint64_t both = pack(parse(c.phone), 7);
  acme::send(both);                              // expect: user.contact.phone_number -> acme
  acme::send(both >> 32);                        // expect: user.contact.phone_number -> acme
  acme::send(pack(1, 2));                        // silent
  acme::send(std::popcount(pack(3, 4)));         // silent

  Grid grid;
  grid.cells[1][2] = static_cast<int>(c.email.size());
  acme::send(sum(grid.cells));  // silent
  grid(0) = c.tier;
  acme::send(grid.names[0]);  // silent
  grid(1) = c.name;
  acme::send(grid.names[1]);     // expect: user.name -> acme
  acme::send(grid.cells[0][0]);  // silent
  int other[2][2] = {{1, 2}, {3, 4}};
  acme::send(sum(other));  // silent
  other[1][1] = static_cast<int>(parse(c.phone));
  acme::send(sum(other));  // expect: user.contact.phone_number -> acme

  char small[16], big[64];
  fill(small, c.email);
  fill(big, "big");
  acme::send(small);  // expect: user.contact.email -> acme
  acme::send(big);    // silent
  std::memcpy(small, big, sizeof small);
  acme::send(small);  // silent
  char (&alias)[64] = big;
  fill(alias, c.name);
  acme::send(big);  // expect: user.name -> acme
  big[0] = 0;
  acme::send(sizeof big);  // silent

  acme::send(hex(c.email));                          // expect: user.contact.email -> acme
  acme::send(hex("plain"));                          // silent
  acme::send(table[c.name.size() % 4]);              // silent
  std::array<std::array<std::string, 2>, 2> nested{};
  nested[0][1] = c.tier;
  acme::send(nested[0][1]);  // silent
  nested.at(1).at(0) = c.email;
  acme::send(nested[1].front());  // expect: user.contact.email -> acme
  nested = {};
  acme::send(nested[1][0]);  // silent
  for (auto& row : nested) row.fill(c.phone);
  acme::send(nested[0].back());  // expect: user.contact.phone_number -> acme
  float fl = 1.5f;
  acme::send(std::bit_cast<std::uint32_t>(fl));  // silent
  fl = static_cast<float>(parse(c.phone));
  acme::send(std::bit_cast<std::uint32_t>(fl));  // expect: user.contact.phone_number -> acme
  int* row = &other[0][0];
  *row = 9;
  acme::send(row[0] == 9);  // silent
  int single[4] = {};
  int* end = single + 4;
  for (int* it = single; it != end; ++it) *it = c.id;
  acme::send(single[2]);  // silent
}
