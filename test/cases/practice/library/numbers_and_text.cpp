// Numbers read from text and written to it: to_string, stoi, from_chars, to_chars, printf, arithmetic.
#include "case.h"

#include <charconv>
#include <chrono>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <numeric>
#include <vector>

static int age(int year) { return 2026 - year; }
static const char* band(int a) { return a < 18 ? "minor" : a < 65 ? "adult" : "senior"; }
static int parse(const std::string& s) {
  int n = 0;
  std::from_chars(s.data(), s.data() + s.size(), n);
  return n;
}

int main() {
  User u = load_user(1);
  const int y = birth_year(1);
  acme::send(age(y));        // expect: user.demographic.date_of_birth -> acme
  acme::send(band(age(y)));
  acme::send(std::to_string(y % 100));  // expect: user.demographic.date_of_birth -> acme
  acme::send(y > 1990 ? 1 : 0);
  acme::send(std::abs(y - 2000));  // expect: user.demographic.date_of_birth -> acme
  acme::send(std::stoi("12") + std::stoi(u.phone));  // expect: user.contact.phone_number -> acme
  acme::send(parse(u.phone));  // expect: user.contact.phone_number -> acme
  acme::send(parse(u.plan));
  acme::send(std::strtol(u.phone.c_str(), nullptr, 10));  // expect: user.contact.phone_number -> acme
  acme::send(std::sqrt(static_cast<double>(y)));  // expect: user.demographic.date_of_birth -> acme
  char digits[16];
  auto done = std::to_chars(digits, digits + sizeof digits, y);
  acme::send(std::string(digits, done.ptr));  // expect: user.demographic.date_of_birth -> acme
  auto again = std::to_chars(digits, digits + sizeof digits, 7);
  *again.ptr = 0;
  acme::send(again.ec == std::errc());
  char line[64];
  std::snprintf(line, sizeof line, "%04d/%s", y, u.plan.c_str());
  acme::send(line);  // expect: user.demographic.date_of_birth -> acme
  int n = std::snprintf(line, sizeof line, "%s", u.plan.c_str());
  acme::send(line);
  acme::send(n);
  std::vector<int> years{birth_year(1), birth_year(2)};
  acme::send(std::accumulate(years.begin(), years.end(), 0));  // expect: user.demographic.date_of_birth -> acme
  acme::send(years.size());
  std::vector<int> flags;
  for (int v : years) flags.push_back(v > 1980);
  acme::send(std::accumulate(flags.begin(), flags.end(), 0));
  std::chrono::years since{y};
  acme::send(static_cast<int>(since.count()));  // expect: user.demographic.date_of_birth -> acme
  double ratio = 1.5;
  ratio *= 2;
  acme::send(ratio);
  ratio += y;
  acme::send(ratio);  // expect: user.demographic.date_of_birth -> acme
}
