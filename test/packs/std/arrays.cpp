// <valarray>: every operator, on the whole and on parts.
#include "pii_case.h"

#include <valarray>

struct Person {
  int id;
  PII(user.demographic.age) int age;
};

using Numbers = std::valarray<int>;

void whole(const Person& p) {
  {
    Numbers numbers(1, 4);
    numbers += p.id;
    acme::send(numbers[0]);
  }
  {
    Numbers numbers(1, 4);
    numbers += p.age;
    acme::send(numbers[0]);  // expect: user.demographic.age -> acme
  }
  {
    Numbers numbers(1, 4);
    numbers -= p.id;
    acme::send(numbers[0]);
  }
  {
    Numbers numbers(1, 4);
    numbers -= p.age;
    acme::send(numbers[0]);  // expect: user.demographic.age -> acme
  }
  {
    Numbers numbers(1, 4);
    numbers *= p.id;
    acme::send(numbers[0]);
  }
  {
    Numbers numbers(1, 4);
    numbers *= p.age;
    acme::send(numbers[0]);  // expect: user.demographic.age -> acme
  }
  {
    Numbers numbers(1, 4);
    numbers /= p.id;
    acme::send(numbers[0]);
  }
  {
    Numbers numbers(1, 4);
    numbers /= p.age;
    acme::send(numbers[0]);  // expect: user.demographic.age -> acme
  }
  {
    Numbers numbers(1, 4);
    numbers %= p.id;
    acme::send(numbers[0]);
  }
  {
    Numbers numbers(1, 4);
    numbers %= p.age;
    acme::send(numbers[0]);  // expect: user.demographic.age -> acme
  }
  {
    Numbers numbers(1, 4);
    numbers ^= p.id;
    acme::send(numbers[0]);
  }
  {
    Numbers numbers(1, 4);
    numbers ^= p.age;
    acme::send(numbers[0]);  // expect: user.demographic.age -> acme
  }
  {
    Numbers numbers(1, 4);
    numbers &= p.id;
    acme::send(numbers[0]);
  }
  {
    Numbers numbers(1, 4);
    numbers &= p.age;
    acme::send(numbers[0]);  // expect: user.demographic.age -> acme
  }
  {
    Numbers numbers(1, 4);
    numbers |= p.id;
    acme::send(numbers[0]);
  }
  {
    Numbers numbers(1, 4);
    numbers |= p.age;
    acme::send(numbers[0]);  // expect: user.demographic.age -> acme
  }
  {
    Numbers numbers(1, 4);
    numbers <<= p.id;
    acme::send(numbers[0]);
  }
  {
    Numbers numbers(1, 4);
    numbers <<= p.age;
    acme::send(numbers[0]);  // expect: user.demographic.age -> acme
  }
  {
    Numbers numbers(1, 4);
    numbers >>= p.id;
    acme::send(numbers[0]);
  }
  {
    Numbers numbers(1, 4);
    numbers >>= p.age;
    acme::send(numbers[0]);  // expect: user.demographic.age -> acme
  }
}

void by_slice(const Person& p) {
  {
    Numbers numbers(1, 4);
    numbers[std::slice(0, 2, 1)] = Numbers(p.id, 2);
    acme::send(numbers[0]);
  }
  {
    Numbers numbers(1, 4);
    numbers[std::slice(0, 2, 1)] = Numbers(p.age, 2);
    acme::send(numbers[0]);  // expect: user.demographic.age -> acme
  }
  {
    Numbers numbers(1, 4);
    numbers[std::slice(0, 2, 1)] += Numbers(p.id, 2);
    acme::send(numbers[0]);
  }
  {
    Numbers numbers(1, 4);
    numbers[std::slice(0, 2, 1)] += Numbers(p.age, 2);
    acme::send(numbers[0]);  // expect: user.demographic.age -> acme
  }
  {
    Numbers numbers(1, 4);
    numbers[std::slice(0, 2, 1)] -= Numbers(p.id, 2);
    acme::send(numbers[0]);
  }
  {
    Numbers numbers(1, 4);
    numbers[std::slice(0, 2, 1)] -= Numbers(p.age, 2);
    acme::send(numbers[0]);  // expect: user.demographic.age -> acme
  }
  {
    Numbers numbers(1, 4);
    numbers[std::slice(0, 2, 1)] *= Numbers(p.id, 2);
    acme::send(numbers[0]);
  }
  {
    Numbers numbers(1, 4);
    numbers[std::slice(0, 2, 1)] *= Numbers(p.age, 2);
    acme::send(numbers[0]);  // expect: user.demographic.age -> acme
  }
  {
    Numbers numbers(1, 4);
    numbers[std::slice(0, 2, 1)] /= Numbers(p.id, 2);
    acme::send(numbers[0]);
  }
  {
    Numbers numbers(1, 4);
    numbers[std::slice(0, 2, 1)] /= Numbers(p.age, 2);
    acme::send(numbers[0]);  // expect: user.demographic.age -> acme
  }
  {
    Numbers numbers(1, 4);
    numbers[std::slice(0, 2, 1)] %= Numbers(p.id, 2);
    acme::send(numbers[0]);
  }
  {
    Numbers numbers(1, 4);
    numbers[std::slice(0, 2, 1)] %= Numbers(p.age, 2);
    acme::send(numbers[0]);  // expect: user.demographic.age -> acme
  }
  {
    Numbers numbers(1, 4);
    numbers[std::slice(0, 2, 1)] ^= Numbers(p.id, 2);
    acme::send(numbers[0]);
  }
  {
    Numbers numbers(1, 4);
    numbers[std::slice(0, 2, 1)] ^= Numbers(p.age, 2);
    acme::send(numbers[0]);  // expect: user.demographic.age -> acme
  }
  {
    Numbers numbers(1, 4);
    numbers[std::slice(0, 2, 1)] &= Numbers(p.id, 2);
    acme::send(numbers[0]);
  }
  {
    Numbers numbers(1, 4);
    numbers[std::slice(0, 2, 1)] &= Numbers(p.age, 2);
    acme::send(numbers[0]);  // expect: user.demographic.age -> acme
  }
  {
    Numbers numbers(1, 4);
    numbers[std::slice(0, 2, 1)] |= Numbers(p.id, 2);
    acme::send(numbers[0]);
  }
  {
    Numbers numbers(1, 4);
    numbers[std::slice(0, 2, 1)] |= Numbers(p.age, 2);
    acme::send(numbers[0]);  // expect: user.demographic.age -> acme
  }
  {
    Numbers numbers(1, 4);
    numbers[std::slice(0, 2, 1)] <<= Numbers(p.id, 2);
    acme::send(numbers[0]);
  }
  {
    Numbers numbers(1, 4);
    numbers[std::slice(0, 2, 1)] <<= Numbers(p.age, 2);
    acme::send(numbers[0]);  // expect: user.demographic.age -> acme
  }
  {
    Numbers numbers(1, 4);
    numbers[std::slice(0, 2, 1)] >>= Numbers(p.id, 2);
    acme::send(numbers[0]);
  }
  {
    Numbers numbers(1, 4);
    numbers[std::slice(0, 2, 1)] >>= Numbers(p.age, 2);
    acme::send(numbers[0]);  // expect: user.demographic.age -> acme
  }
}

void by_gslice(const Person& p) {
  {
    Numbers numbers(1, 4);
    numbers[std::gslice(0, {2}, {1})] = Numbers(p.id, 2);
    acme::send(numbers[0]);
  }
  {
    Numbers numbers(1, 4);
    numbers[std::gslice(0, {2}, {1})] = Numbers(p.age, 2);
    acme::send(numbers[0]);  // expect: user.demographic.age -> acme
  }
  {
    Numbers numbers(1, 4);
    numbers[std::gslice(0, {2}, {1})] += Numbers(p.id, 2);
    acme::send(numbers[0]);
  }
  {
    Numbers numbers(1, 4);
    numbers[std::gslice(0, {2}, {1})] += Numbers(p.age, 2);
    acme::send(numbers[0]);  // expect: user.demographic.age -> acme
  }
  {
    Numbers numbers(1, 4);
    numbers[std::gslice(0, {2}, {1})] -= Numbers(p.id, 2);
    acme::send(numbers[0]);
  }
  {
    Numbers numbers(1, 4);
    numbers[std::gslice(0, {2}, {1})] -= Numbers(p.age, 2);
    acme::send(numbers[0]);  // expect: user.demographic.age -> acme
  }
  {
    Numbers numbers(1, 4);
    numbers[std::gslice(0, {2}, {1})] *= Numbers(p.id, 2);
    acme::send(numbers[0]);
  }
  {
    Numbers numbers(1, 4);
    numbers[std::gslice(0, {2}, {1})] *= Numbers(p.age, 2);
    acme::send(numbers[0]);  // expect: user.demographic.age -> acme
  }
  {
    Numbers numbers(1, 4);
    numbers[std::gslice(0, {2}, {1})] /= Numbers(p.id, 2);
    acme::send(numbers[0]);
  }
  {
    Numbers numbers(1, 4);
    numbers[std::gslice(0, {2}, {1})] /= Numbers(p.age, 2);
    acme::send(numbers[0]);  // expect: user.demographic.age -> acme
  }
  {
    Numbers numbers(1, 4);
    numbers[std::gslice(0, {2}, {1})] %= Numbers(p.id, 2);
    acme::send(numbers[0]);
  }
  {
    Numbers numbers(1, 4);
    numbers[std::gslice(0, {2}, {1})] %= Numbers(p.age, 2);
    acme::send(numbers[0]);  // expect: user.demographic.age -> acme
  }
  {
    Numbers numbers(1, 4);
    numbers[std::gslice(0, {2}, {1})] ^= Numbers(p.id, 2);
    acme::send(numbers[0]);
  }
  {
    Numbers numbers(1, 4);
    numbers[std::gslice(0, {2}, {1})] ^= Numbers(p.age, 2);
    acme::send(numbers[0]);  // expect: user.demographic.age -> acme
  }
  {
    Numbers numbers(1, 4);
    numbers[std::gslice(0, {2}, {1})] &= Numbers(p.id, 2);
    acme::send(numbers[0]);
  }
  {
    Numbers numbers(1, 4);
    numbers[std::gslice(0, {2}, {1})] &= Numbers(p.age, 2);
    acme::send(numbers[0]);  // expect: user.demographic.age -> acme
  }
  {
    Numbers numbers(1, 4);
    numbers[std::gslice(0, {2}, {1})] |= Numbers(p.id, 2);
    acme::send(numbers[0]);
  }
  {
    Numbers numbers(1, 4);
    numbers[std::gslice(0, {2}, {1})] |= Numbers(p.age, 2);
    acme::send(numbers[0]);  // expect: user.demographic.age -> acme
  }
  {
    Numbers numbers(1, 4);
    numbers[std::gslice(0, {2}, {1})] <<= Numbers(p.id, 2);
    acme::send(numbers[0]);
  }
  {
    Numbers numbers(1, 4);
    numbers[std::gslice(0, {2}, {1})] <<= Numbers(p.age, 2);
    acme::send(numbers[0]);  // expect: user.demographic.age -> acme
  }
  {
    Numbers numbers(1, 4);
    numbers[std::gslice(0, {2}, {1})] >>= Numbers(p.id, 2);
    acme::send(numbers[0]);
  }
  {
    Numbers numbers(1, 4);
    numbers[std::gslice(0, {2}, {1})] >>= Numbers(p.age, 2);
    acme::send(numbers[0]);  // expect: user.demographic.age -> acme
  }
}

void by_mask(const Person& p) {
  {
    Numbers numbers(1, 4);
    numbers[numbers > 0] = Numbers(p.id, 2);
    acme::send(numbers[0]);
  }
  {
    Numbers numbers(1, 4);
    numbers[numbers > 0] = Numbers(p.age, 2);
    acme::send(numbers[0]);  // expect: user.demographic.age -> acme
  }
  {
    Numbers numbers(1, 4);
    numbers[numbers > 0] += Numbers(p.id, 2);
    acme::send(numbers[0]);
  }
  {
    Numbers numbers(1, 4);
    numbers[numbers > 0] += Numbers(p.age, 2);
    acme::send(numbers[0]);  // expect: user.demographic.age -> acme
  }
  {
    Numbers numbers(1, 4);
    numbers[numbers > 0] -= Numbers(p.id, 2);
    acme::send(numbers[0]);
  }
  {
    Numbers numbers(1, 4);
    numbers[numbers > 0] -= Numbers(p.age, 2);
    acme::send(numbers[0]);  // expect: user.demographic.age -> acme
  }
  {
    Numbers numbers(1, 4);
    numbers[numbers > 0] *= Numbers(p.id, 2);
    acme::send(numbers[0]);
  }
  {
    Numbers numbers(1, 4);
    numbers[numbers > 0] *= Numbers(p.age, 2);
    acme::send(numbers[0]);  // expect: user.demographic.age -> acme
  }
  {
    Numbers numbers(1, 4);
    numbers[numbers > 0] /= Numbers(p.id, 2);
    acme::send(numbers[0]);
  }
  {
    Numbers numbers(1, 4);
    numbers[numbers > 0] /= Numbers(p.age, 2);
    acme::send(numbers[0]);  // expect: user.demographic.age -> acme
  }
  {
    Numbers numbers(1, 4);
    numbers[numbers > 0] %= Numbers(p.id, 2);
    acme::send(numbers[0]);
  }
  {
    Numbers numbers(1, 4);
    numbers[numbers > 0] %= Numbers(p.age, 2);
    acme::send(numbers[0]);  // expect: user.demographic.age -> acme
  }
  {
    Numbers numbers(1, 4);
    numbers[numbers > 0] ^= Numbers(p.id, 2);
    acme::send(numbers[0]);
  }
  {
    Numbers numbers(1, 4);
    numbers[numbers > 0] ^= Numbers(p.age, 2);
    acme::send(numbers[0]);  // expect: user.demographic.age -> acme
  }
  {
    Numbers numbers(1, 4);
    numbers[numbers > 0] &= Numbers(p.id, 2);
    acme::send(numbers[0]);
  }
  {
    Numbers numbers(1, 4);
    numbers[numbers > 0] &= Numbers(p.age, 2);
    acme::send(numbers[0]);  // expect: user.demographic.age -> acme
  }
  {
    Numbers numbers(1, 4);
    numbers[numbers > 0] |= Numbers(p.id, 2);
    acme::send(numbers[0]);
  }
  {
    Numbers numbers(1, 4);
    numbers[numbers > 0] |= Numbers(p.age, 2);
    acme::send(numbers[0]);  // expect: user.demographic.age -> acme
  }
  {
    Numbers numbers(1, 4);
    numbers[numbers > 0] <<= Numbers(p.id, 2);
    acme::send(numbers[0]);
  }
  {
    Numbers numbers(1, 4);
    numbers[numbers > 0] <<= Numbers(p.age, 2);
    acme::send(numbers[0]);  // expect: user.demographic.age -> acme
  }
  {
    Numbers numbers(1, 4);
    numbers[numbers > 0] >>= Numbers(p.id, 2);
    acme::send(numbers[0]);
  }
  {
    Numbers numbers(1, 4);
    numbers[numbers > 0] >>= Numbers(p.age, 2);
    acme::send(numbers[0]);  // expect: user.demographic.age -> acme
  }
}

void by_indirect(const Person& p) {
  {
    Numbers numbers(1, 4);
    numbers[std::valarray<std::size_t>{0, 1}] = Numbers(p.id, 2);
    acme::send(numbers[0]);
  }
  {
    Numbers numbers(1, 4);
    numbers[std::valarray<std::size_t>{0, 1}] = Numbers(p.age, 2);
    acme::send(numbers[0]);  // expect: user.demographic.age -> acme
  }
  {
    Numbers numbers(1, 4);
    numbers[std::valarray<std::size_t>{0, 1}] += Numbers(p.id, 2);
    acme::send(numbers[0]);
  }
  {
    Numbers numbers(1, 4);
    numbers[std::valarray<std::size_t>{0, 1}] += Numbers(p.age, 2);
    acme::send(numbers[0]);  // expect: user.demographic.age -> acme
  }
  {
    Numbers numbers(1, 4);
    numbers[std::valarray<std::size_t>{0, 1}] -= Numbers(p.id, 2);
    acme::send(numbers[0]);
  }
  {
    Numbers numbers(1, 4);
    numbers[std::valarray<std::size_t>{0, 1}] -= Numbers(p.age, 2);
    acme::send(numbers[0]);  // expect: user.demographic.age -> acme
  }
  {
    Numbers numbers(1, 4);
    numbers[std::valarray<std::size_t>{0, 1}] *= Numbers(p.id, 2);
    acme::send(numbers[0]);
  }
  {
    Numbers numbers(1, 4);
    numbers[std::valarray<std::size_t>{0, 1}] *= Numbers(p.age, 2);
    acme::send(numbers[0]);  // expect: user.demographic.age -> acme
  }
  {
    Numbers numbers(1, 4);
    numbers[std::valarray<std::size_t>{0, 1}] /= Numbers(p.id, 2);
    acme::send(numbers[0]);
  }
  {
    Numbers numbers(1, 4);
    numbers[std::valarray<std::size_t>{0, 1}] /= Numbers(p.age, 2);
    acme::send(numbers[0]);  // expect: user.demographic.age -> acme
  }
  {
    Numbers numbers(1, 4);
    numbers[std::valarray<std::size_t>{0, 1}] %= Numbers(p.id, 2);
    acme::send(numbers[0]);
  }
  {
    Numbers numbers(1, 4);
    numbers[std::valarray<std::size_t>{0, 1}] %= Numbers(p.age, 2);
    acme::send(numbers[0]);  // expect: user.demographic.age -> acme
  }
  {
    Numbers numbers(1, 4);
    numbers[std::valarray<std::size_t>{0, 1}] ^= Numbers(p.id, 2);
    acme::send(numbers[0]);
  }
  {
    Numbers numbers(1, 4);
    numbers[std::valarray<std::size_t>{0, 1}] ^= Numbers(p.age, 2);
    acme::send(numbers[0]);  // expect: user.demographic.age -> acme
  }
  {
    Numbers numbers(1, 4);
    numbers[std::valarray<std::size_t>{0, 1}] &= Numbers(p.id, 2);
    acme::send(numbers[0]);
  }
  {
    Numbers numbers(1, 4);
    numbers[std::valarray<std::size_t>{0, 1}] &= Numbers(p.age, 2);
    acme::send(numbers[0]);  // expect: user.demographic.age -> acme
  }
  {
    Numbers numbers(1, 4);
    numbers[std::valarray<std::size_t>{0, 1}] |= Numbers(p.id, 2);
    acme::send(numbers[0]);
  }
  {
    Numbers numbers(1, 4);
    numbers[std::valarray<std::size_t>{0, 1}] |= Numbers(p.age, 2);
    acme::send(numbers[0]);  // expect: user.demographic.age -> acme
  }
  {
    Numbers numbers(1, 4);
    numbers[std::valarray<std::size_t>{0, 1}] <<= Numbers(p.id, 2);
    acme::send(numbers[0]);
  }
  {
    Numbers numbers(1, 4);
    numbers[std::valarray<std::size_t>{0, 1}] <<= Numbers(p.age, 2);
    acme::send(numbers[0]);  // expect: user.demographic.age -> acme
  }
  {
    Numbers numbers(1, 4);
    numbers[std::valarray<std::size_t>{0, 1}] >>= Numbers(p.id, 2);
    acme::send(numbers[0]);
  }
  {
    Numbers numbers(1, 4);
    numbers[std::valarray<std::size_t>{0, 1}] >>= Numbers(p.age, 2);
    acme::send(numbers[0]);  // expect: user.demographic.age -> acme
  }
}
