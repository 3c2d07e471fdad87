// The same of <cmath>, <cstdlib>, <complex>, <numeric> and <bit>.
#include "pii_case.h"

#include <bit>
#include <cmath>
#include <complex>
#include <cstdlib>
#include <numeric>

struct Person {
  double id;
  PII(user.demographic.age) double age;
};

void of_one_number(const Person& p) {
  acme::send(std::abs(p.id));
  acme::send(std::abs(p.age));  // expect: user.demographic.age -> acme
  acme::send(std::fabs(p.id));
  acme::send(std::fabs(p.age));  // expect: user.demographic.age -> acme
  acme::send(std::floor(p.id));
  acme::send(std::floor(p.age));  // expect: user.demographic.age -> acme
  acme::send(std::ceil(p.id));
  acme::send(std::ceil(p.age));  // expect: user.demographic.age -> acme
  acme::send(std::round(p.id));
  acme::send(std::round(p.age));  // expect: user.demographic.age -> acme
  acme::send(std::trunc(p.id));
  acme::send(std::trunc(p.age));  // expect: user.demographic.age -> acme
  acme::send(std::sqrt(p.id));
  acme::send(std::sqrt(p.age));  // expect: user.demographic.age -> acme
  acme::send(std::cbrt(p.id));
  acme::send(std::cbrt(p.age));  // expect: user.demographic.age -> acme
  acme::send(std::exp(p.id));
  acme::send(std::exp(p.age));  // expect: user.demographic.age -> acme
  acme::send(std::log(p.id));
  acme::send(std::log(p.age));  // expect: user.demographic.age -> acme
  acme::send(std::log2(p.id));
  acme::send(std::log2(p.age));  // expect: user.demographic.age -> acme
  acme::send(std::log10(p.id));
  acme::send(std::log10(p.age));  // expect: user.demographic.age -> acme
  acme::send(std::sin(p.id));
  acme::send(std::sin(p.age));  // expect: user.demographic.age -> acme
  acme::send(std::cos(p.id));
  acme::send(std::cos(p.age));  // expect: user.demographic.age -> acme
  acme::send(std::tan(p.id));
  acme::send(std::tan(p.age));  // expect: user.demographic.age -> acme
  acme::send(std::asin(p.id));
  acme::send(std::asin(p.age));  // expect: user.demographic.age -> acme
  acme::send(std::acos(p.id));
  acme::send(std::acos(p.age));  // expect: user.demographic.age -> acme
  acme::send(std::atan(p.id));
  acme::send(std::atan(p.age));  // expect: user.demographic.age -> acme
  acme::send(std::sinh(p.id));
  acme::send(std::sinh(p.age));  // expect: user.demographic.age -> acme
  acme::send(std::cosh(p.id));
  acme::send(std::cosh(p.age));  // expect: user.demographic.age -> acme
  acme::send(std::tanh(p.id));
  acme::send(std::tanh(p.age));  // expect: user.demographic.age -> acme
  acme::send(std::asinh(p.id));
  acme::send(std::asinh(p.age));  // expect: user.demographic.age -> acme
  acme::send(std::acosh(p.id));
  acme::send(std::acosh(p.age));  // expect: user.demographic.age -> acme
  acme::send(std::atanh(p.id));
  acme::send(std::atanh(p.age));  // expect: user.demographic.age -> acme
  acme::send(std::exp2(p.id));
  acme::send(std::exp2(p.age));  // expect: user.demographic.age -> acme
  acme::send(std::expm1(p.id));
  acme::send(std::expm1(p.age));  // expect: user.demographic.age -> acme
  acme::send(std::log1p(p.id));
  acme::send(std::log1p(p.age));  // expect: user.demographic.age -> acme
  acme::send(std::logb(p.id));
  acme::send(std::logb(p.age));  // expect: user.demographic.age -> acme
  acme::send(std::erf(p.id));
  acme::send(std::erf(p.age));  // expect: user.demographic.age -> acme
  acme::send(std::erfc(p.id));
  acme::send(std::erfc(p.age));  // expect: user.demographic.age -> acme
  acme::send(std::tgamma(p.id));
  acme::send(std::tgamma(p.age));  // expect: user.demographic.age -> acme
  acme::send(std::lgamma(p.id));
  acme::send(std::lgamma(p.age));  // expect: user.demographic.age -> acme
  acme::send(std::rint(p.id));
  acme::send(std::rint(p.age));  // expect: user.demographic.age -> acme
  acme::send(std::lrint(p.id));
  acme::send(std::lrint(p.age));  // expect: user.demographic.age -> acme
  acme::send(std::nearbyint(p.id));
  acme::send(std::nearbyint(p.age));  // expect: user.demographic.age -> acme
  acme::send(std::lround(p.id));
  acme::send(std::lround(p.age));  // expect: user.demographic.age -> acme
  acme::send(std::ilogb(p.id));
  acme::send(std::ilogb(p.age));  // expect: user.demographic.age -> acme
  acme::send(static_cast<long>(std::llround(p.id)));
  acme::send(static_cast<long>(std::llround(p.age)));  // expect: user.demographic.age -> acme
  acme::send(static_cast<long>(std::llrint(p.id)));
  acme::send(static_cast<long>(std::llrint(p.age)));  // expect: user.demographic.age -> acme
}

void of_two_numbers(const Person& p) {
  acme::send(std::pow(p.id, 2.0));
  acme::send(std::pow(p.age, 2.0));  // expect: user.demographic.age -> acme
  acme::send(std::fmod(p.id, 2.0));
  acme::send(std::fmod(p.age, 2.0));  // expect: user.demographic.age -> acme
  acme::send(std::fmin(p.id, 2.0));
  acme::send(std::fmin(p.age, 2.0));  // expect: user.demographic.age -> acme
  acme::send(std::fmax(p.id, 2.0));
  acme::send(std::fmax(p.age, 2.0));  // expect: user.demographic.age -> acme
  acme::send(std::hypot(p.id, 2.0));
  acme::send(std::hypot(p.age, 2.0));  // expect: user.demographic.age -> acme
  acme::send(std::atan2(p.id, 2.0));
  acme::send(std::atan2(p.age, 2.0));  // expect: user.demographic.age -> acme
  acme::send(std::remainder(p.id, 2.0));
  acme::send(std::remainder(p.age, 2.0));  // expect: user.demographic.age -> acme
  acme::send(std::copysign(p.id, 2.0));
  acme::send(std::copysign(p.age, 2.0));  // expect: user.demographic.age -> acme
  acme::send(std::nextafter(p.id, 2.0));
  acme::send(std::nextafter(p.age, 2.0));  // expect: user.demographic.age -> acme
  acme::send(std::fdim(p.id, 2.0));
  acme::send(std::fdim(p.age, 2.0));  // expect: user.demographic.age -> acme
  acme::send(std::ldexp(p.id, 2));
  acme::send(std::ldexp(p.age, 2));  // expect: user.demographic.age -> acme
  acme::send(std::scalbn(p.id, 2));
  acme::send(std::scalbn(p.age, 2));  // expect: user.demographic.age -> acme
  acme::send(std::fma(p.id, 2.0, 3.0));
  acme::send(std::fma(p.age, 2.0, 3.0));  // expect: user.demographic.age -> acme
  acme::send(std::midpoint(p.id, 2.0));
  acme::send(std::midpoint(p.age, 2.0));  // expect: user.demographic.age -> acme
  acme::send(std::lerp(p.id, 2.0, 0.5));
  acme::send(std::lerp(p.age, 2.0, 0.5));  // expect: user.demographic.age -> acme
}

void parts(const Person& p) {
  int exponent, none;
  double whole, nothing;
  acme::send(std::frexp(p.id, &none));
  acme::send(none);
  acme::send(std::frexp(p.age, &exponent));  // expect: user.demographic.age -> acme
  acme::send(exponent);  // expect: user.demographic.age -> acme
  acme::send(std::modf(p.id, &nothing));
  acme::send(nothing);
  acme::send(std::modf(p.age, &whole));  // expect: user.demographic.age -> acme
  acme::send(whole);  // expect: user.demographic.age -> acme
}

struct Count {
  unsigned id;
  PII(user.demographic.age) unsigned age;
};

void whole_numbers(const Count& p) {
  acme::send(std::rotl(p.id, 2));
  acme::send(std::rotl(p.age, 2));  // expect: user.demographic.age -> acme
  acme::send(std::rotr(p.id, 2));
  acme::send(std::rotr(p.age, 2));  // expect: user.demographic.age -> acme
  acme::send(std::bit_ceil(p.id));
  acme::send(std::bit_ceil(p.age));  // expect: user.demographic.age -> acme
  acme::send(std::bit_floor(p.id));
  acme::send(std::bit_floor(p.age));  // expect: user.demographic.age -> acme
  acme::send(static_cast<int>(std::bit_width(p.id)));
  acme::send(static_cast<int>(std::bit_width(p.age)));  // expect: user.demographic.age -> acme
  acme::send(std::popcount(p.id));
  acme::send(std::popcount(p.age));  // expect: user.demographic.age -> acme
  acme::send(std::countl_zero(p.id));
  acme::send(std::countl_zero(p.age));  // expect: user.demographic.age -> acme
  acme::send(std::countl_one(p.id));
  acme::send(std::countl_one(p.age));  // expect: user.demographic.age -> acme
  acme::send(std::countr_zero(p.id));
  acme::send(std::countr_zero(p.age));  // expect: user.demographic.age -> acme
  acme::send(std::countr_one(p.id));
  acme::send(std::countr_one(p.age));  // expect: user.demographic.age -> acme
  acme::send(std::gcd(p.id, 4u));
  acme::send(std::gcd(p.age, 4u));  // expect: user.demographic.age -> acme
  acme::send(std::lcm(p.id, 4u));
  acme::send(std::lcm(p.age, 4u));  // expect: user.demographic.age -> acme
  acme::send(std::abs(static_cast<int>(p.id)));
  acme::send(std::abs(static_cast<int>(p.age)));  // expect: user.demographic.age -> acme
  acme::send(std::labs(static_cast<long>(p.id)));
  acme::send(std::labs(static_cast<long>(p.age)));  // expect: user.demographic.age -> acme
  acme::send(static_cast<long>(std::llabs(static_cast<long long>(p.id))));
  acme::send(static_cast<long>(std::llabs(static_cast<long long>(p.age))));  // expect: user.demographic.age -> acme
  acme::send(std::div(static_cast<int>(p.id), 3).quot);
  acme::send(std::div(static_cast<int>(p.age), 3).quot);  // expect: user.demographic.age -> acme
  acme::send(std::ldiv(static_cast<long>(p.id), 3L).rem);
  acme::send(std::ldiv(static_cast<long>(p.age), 3L).rem);  // expect: user.demographic.age -> acme
  acme::send(static_cast<long>(std::lldiv(static_cast<long long>(p.id), 3LL).rem));
  acme::send(static_cast<long>(std::lldiv(static_cast<long long>(p.age), 3LL).rem));  // expect: user.demographic.age -> acme
}

struct Short {
  float id;
  PII(user.demographic.age) float age;
};

void of_short_numbers(const Short& p) {
  int exponent;
  float whole;
  acme::send(std::abs(p.id));
  acme::send(std::abs(p.age));  // expect: user.demographic.age -> acme
  acme::send(std::fabs(p.id));
  acme::send(std::fabs(p.age));  // expect: user.demographic.age -> acme
  acme::send(std::floor(p.id));
  acme::send(std::floor(p.age));  // expect: user.demographic.age -> acme
  acme::send(std::ceil(p.id));
  acme::send(std::ceil(p.age));  // expect: user.demographic.age -> acme
  acme::send(std::round(p.id));
  acme::send(std::round(p.age));  // expect: user.demographic.age -> acme
  acme::send(std::trunc(p.id));
  acme::send(std::trunc(p.age));  // expect: user.demographic.age -> acme
  acme::send(std::sqrt(p.id));
  acme::send(std::sqrt(p.age));  // expect: user.demographic.age -> acme
  acme::send(std::cbrt(p.id));
  acme::send(std::cbrt(p.age));  // expect: user.demographic.age -> acme
  acme::send(std::exp(p.id));
  acme::send(std::exp(p.age));  // expect: user.demographic.age -> acme
  acme::send(std::log(p.id));
  acme::send(std::log(p.age));  // expect: user.demographic.age -> acme
  acme::send(std::log2(p.id));
  acme::send(std::log2(p.age));  // expect: user.demographic.age -> acme
  acme::send(std::log10(p.id));
  acme::send(std::log10(p.age));  // expect: user.demographic.age -> acme
  acme::send(std::sin(p.id));
  acme::send(std::sin(p.age));  // expect: user.demographic.age -> acme
  acme::send(std::cos(p.id));
  acme::send(std::cos(p.age));  // expect: user.demographic.age -> acme
  acme::send(std::tan(p.id));
  acme::send(std::tan(p.age));  // expect: user.demographic.age -> acme
  acme::send(std::asin(p.id));
  acme::send(std::asin(p.age));  // expect: user.demographic.age -> acme
  acme::send(std::acos(p.id));
  acme::send(std::acos(p.age));  // expect: user.demographic.age -> acme
  acme::send(std::atan(p.id));
  acme::send(std::atan(p.age));  // expect: user.demographic.age -> acme
  acme::send(std::sinh(p.id));
  acme::send(std::sinh(p.age));  // expect: user.demographic.age -> acme
  acme::send(std::cosh(p.id));
  acme::send(std::cosh(p.age));  // expect: user.demographic.age -> acme
  acme::send(std::tanh(p.id));
  acme::send(std::tanh(p.age));  // expect: user.demographic.age -> acme
  acme::send(std::asinh(p.id));
  acme::send(std::asinh(p.age));  // expect: user.demographic.age -> acme
  acme::send(std::acosh(p.id));
  acme::send(std::acosh(p.age));  // expect: user.demographic.age -> acme
  acme::send(std::atanh(p.id));
  acme::send(std::atanh(p.age));  // expect: user.demographic.age -> acme
  acme::send(std::exp2(p.id));
  acme::send(std::exp2(p.age));  // expect: user.demographic.age -> acme
  acme::send(std::expm1(p.id));
  acme::send(std::expm1(p.age));  // expect: user.demographic.age -> acme
  acme::send(std::log1p(p.id));
  acme::send(std::log1p(p.age));  // expect: user.demographic.age -> acme
  acme::send(std::logb(p.id));
  acme::send(std::logb(p.age));  // expect: user.demographic.age -> acme
  acme::send(std::erf(p.id));
  acme::send(std::erf(p.age));  // expect: user.demographic.age -> acme
  acme::send(std::erfc(p.id));
  acme::send(std::erfc(p.age));  // expect: user.demographic.age -> acme
  acme::send(std::tgamma(p.id));
  acme::send(std::tgamma(p.age));  // expect: user.demographic.age -> acme
  acme::send(std::lgamma(p.id));
  acme::send(std::lgamma(p.age));  // expect: user.demographic.age -> acme
  acme::send(std::rint(p.id));
  acme::send(std::rint(p.age));  // expect: user.demographic.age -> acme
  acme::send(std::lrint(p.id));
  acme::send(std::lrint(p.age));  // expect: user.demographic.age -> acme
  acme::send(std::nearbyint(p.id));
  acme::send(std::nearbyint(p.age));  // expect: user.demographic.age -> acme
  acme::send(std::lround(p.id));
  acme::send(std::lround(p.age));  // expect: user.demographic.age -> acme
  acme::send(std::ilogb(p.id));
  acme::send(std::ilogb(p.age));  // expect: user.demographic.age -> acme
  acme::send(static_cast<long>(std::llround(p.id)));
  acme::send(static_cast<long>(std::llround(p.age)));  // expect: user.demographic.age -> acme
  acme::send(static_cast<long>(std::llrint(p.id)));
  acme::send(static_cast<long>(std::llrint(p.age)));  // expect: user.demographic.age -> acme
  acme::send(std::pow(p.id, 2.0f));
  acme::send(std::pow(p.age, 2.0f));  // expect: user.demographic.age -> acme
  acme::send(std::fmod(p.id, 2.0f));
  acme::send(std::fmod(p.age, 2.0f));  // expect: user.demographic.age -> acme
  acme::send(std::fmin(p.id, 2.0f));
  acme::send(std::fmin(p.age, 2.0f));  // expect: user.demographic.age -> acme
  acme::send(std::fmax(p.id, 2.0f));
  acme::send(std::fmax(p.age, 2.0f));  // expect: user.demographic.age -> acme
  acme::send(std::hypot(p.id, 2.0f));
  acme::send(std::hypot(p.age, 2.0f));  // expect: user.demographic.age -> acme
  acme::send(std::atan2(p.id, 2.0f));
  acme::send(std::atan2(p.age, 2.0f));  // expect: user.demographic.age -> acme
  acme::send(std::remainder(p.id, 2.0f));
  acme::send(std::remainder(p.age, 2.0f));  // expect: user.demographic.age -> acme
  acme::send(std::copysign(p.id, 2.0f));
  acme::send(std::copysign(p.age, 2.0f));  // expect: user.demographic.age -> acme
  acme::send(std::nextafter(p.id, 2.0f));
  acme::send(std::nextafter(p.age, 2.0f));  // expect: user.demographic.age -> acme
  acme::send(std::fdim(p.id, 2.0f));
  acme::send(std::fdim(p.age, 2.0f));  // expect: user.demographic.age -> acme
  acme::send(std::ldexp(p.id, 2));
  acme::send(std::ldexp(p.age, 2));  // expect: user.demographic.age -> acme
  acme::send(std::scalbn(p.id, 2));
  acme::send(std::scalbn(p.age, 2));  // expect: user.demographic.age -> acme
  acme::send(std::fma(p.id, 2.0f, 3.0f));
  acme::send(std::fma(p.age, 2.0f, 3.0f));  // expect: user.demographic.age -> acme
  acme::send(std::frexp(p.id, &exponent));
  acme::send(std::frexp(p.age, &exponent));  // expect: user.demographic.age -> acme
  acme::send(std::modf(p.id, &whole));
  acme::send(std::modf(p.age, &whole));  // expect: user.demographic.age -> acme
}

void complex_numbers(const Person& p) {
  std::complex<double> none(p.id, 1), number(p.age, 1);
  acme::send(std::real(none));
  acme::send(std::real(number));  // expect: user.demographic.age -> acme
  acme::send(std::imag(none));
  acme::send(std::imag(number));  // expect: user.demographic.age -> acme
  acme::send(std::arg(none));
  acme::send(std::arg(number));  // expect: user.demographic.age -> acme
  acme::send(std::norm(none));
  acme::send(std::norm(number));  // expect: user.demographic.age -> acme
  acme::send(std::conj(none).real());
  acme::send(std::conj(number).real());  // expect: user.demographic.age -> acme
  acme::send(std::proj(none).real());
  acme::send(std::proj(number).real());  // expect: user.demographic.age -> acme
  acme::send(std::abs(none));
  acme::send(std::abs(number));  // expect: user.demographic.age -> acme
  acme::send(std::polar(p.id, 1.0).imag());
  acme::send(std::polar(p.age, 1.0).imag());  // expect: user.demographic.age -> acme
}
