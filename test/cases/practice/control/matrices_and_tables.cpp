// Arrays of arrays, rows handed to functions, tables of records, pointers walked over arrays, sums.
#include "case.h"

#include <array>
#include <cstring>
#include <string_view>
#include <vector>

struct Cell {
  std::string text = "-";
  int width = 1;
};
template <std::size_t R, std::size_t C>
struct Grid {
  std::array<std::array<Cell, C>, R> cells{};
  Cell& at(std::size_t r, std::size_t c) { return cells[r][c]; }
  std::string row(std::size_t r) const {
    std::string out;
    for (const Cell& c : cells[r]) out += c.text;
    return out;
  }
  int width() const {
    int w = 0;
    for (const auto& r : cells)
      for (const Cell& c : r) w += c.width;
    return w;
  }
  void clear() { cells = {}; }
};

static void fill(char (&row)[16], const char* s) { std::strncpy(row, s, sizeof row); }
static void copy(const int* from, int* to, int n) {
  for (const int* end = from + n; from != end; ++from, ++to) *to = *from;
}
static int largest(const int (&v)[3]) {
  int best = v[0];
  for (int x : v)
    if (x > best) best = x;
  return best;
}
static constexpr std::string_view kMonths[] = {"jan", "feb"};

int main() {
  User u = load_user(1);
  Grid<2, 2> a, b;
  a.at(0, 1).text = u.email;
  b.at(0, 0).text = u.plan;
  acme::send(a.row(0));  // expect: user.contact.email -> acme
  acme::send(b.row(0));
  acme::send(a.at(1, 1).width);
  acme::send(a.width());
  b = a;
  acme::send(b.row(0));  // expect: user.contact.email -> acme
  a.clear();
  acme::send(a.row(0));
  acme::send(b.row(0));  // expect: user.contact.email -> acme

  char names[16], plans[16];
  fill(names, u.name.c_str());
  fill(plans, u.plan.c_str());
  acme::send(names);  // expect: user.name -> acme
  acme::send(plans);
  fill(names, "x");
  acme::send(names);

  int years[3] = {birth_year(1), 2, 3}, other[3] = {1, 2, 3}, target[3] = {};
  acme::send(largest(years));  // expect: user.demographic.date_of_birth -> acme
  acme::send(largest(other));
  copy(years, target, 3);
  acme::send(target[0]);  // expect: user.demographic.date_of_birth -> acme
  int plain[3];
  copy(other, plain, 3);
  acme::send(plain[0]);
  std::vector<std::vector<int>> m(2, std::vector<int>(2));
  acme::send(m[0][1]);
  m[1][0] = birth_year(2);
  acme::send(m[1][0]);  // expect: user.demographic.date_of_birth -> acme
  m.assign(1, {4});
  acme::send(m[0][0]);
  acme::send(std::string(kMonths[birth_year(3) % 2]));
  Cell* p = &b.at(0, 0);
  p->text = "fixed";
  p->width = birth_year(4);
  acme::send(b.width());  // expect: user.demographic.date_of_birth -> acme
  acme::send(p->text);
}
