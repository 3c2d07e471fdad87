// Numbers computed from personal numbers are personal, whichever function of <math.h> computes them.
#include "pii_case_c.h"

#include <inttypes.h>
#include <math.h>
#include <stdlib.h>
#include <wchar.h>
#include <wctype.h>

PII_SINK(acme) void send_number(long double value);

struct person {
  double id;
  PII(user.demographic.age) double age;
};

void of_one_number(const struct person *p) {
  send_number(sin(p->id));
  send_number(sin(p->age));  // expect: user.demographic.age -> acme
  send_number(sinf(p->id));
  send_number(sinf(p->age));  // expect: user.demographic.age -> acme
  send_number(sinl(p->id));
  send_number(sinl(p->age));  // expect: user.demographic.age -> acme
  send_number(cos(p->id));
  send_number(cos(p->age));  // expect: user.demographic.age -> acme
  send_number(cosf(p->id));
  send_number(cosf(p->age));  // expect: user.demographic.age -> acme
  send_number(cosl(p->id));
  send_number(cosl(p->age));  // expect: user.demographic.age -> acme
  send_number(tan(p->id));
  send_number(tan(p->age));  // expect: user.demographic.age -> acme
  send_number(tanf(p->id));
  send_number(tanf(p->age));  // expect: user.demographic.age -> acme
  send_number(tanl(p->id));
  send_number(tanl(p->age));  // expect: user.demographic.age -> acme
  send_number(asin(p->id));
  send_number(asin(p->age));  // expect: user.demographic.age -> acme
  send_number(asinf(p->id));
  send_number(asinf(p->age));  // expect: user.demographic.age -> acme
  send_number(asinl(p->id));
  send_number(asinl(p->age));  // expect: user.demographic.age -> acme
  send_number(acos(p->id));
  send_number(acos(p->age));  // expect: user.demographic.age -> acme
  send_number(acosf(p->id));
  send_number(acosf(p->age));  // expect: user.demographic.age -> acme
  send_number(acosl(p->id));
  send_number(acosl(p->age));  // expect: user.demographic.age -> acme
  send_number(atan(p->id));
  send_number(atan(p->age));  // expect: user.demographic.age -> acme
  send_number(atanf(p->id));
  send_number(atanf(p->age));  // expect: user.demographic.age -> acme
  send_number(atanl(p->id));
  send_number(atanl(p->age));  // expect: user.demographic.age -> acme
  send_number(sinh(p->id));
  send_number(sinh(p->age));  // expect: user.demographic.age -> acme
  send_number(sinhf(p->id));
  send_number(sinhf(p->age));  // expect: user.demographic.age -> acme
  send_number(sinhl(p->id));
  send_number(sinhl(p->age));  // expect: user.demographic.age -> acme
  send_number(cosh(p->id));
  send_number(cosh(p->age));  // expect: user.demographic.age -> acme
  send_number(coshf(p->id));
  send_number(coshf(p->age));  // expect: user.demographic.age -> acme
  send_number(coshl(p->id));
  send_number(coshl(p->age));  // expect: user.demographic.age -> acme
  send_number(tanh(p->id));
  send_number(tanh(p->age));  // expect: user.demographic.age -> acme
  send_number(tanhf(p->id));
  send_number(tanhf(p->age));  // expect: user.demographic.age -> acme
  send_number(tanhl(p->id));
  send_number(tanhl(p->age));  // expect: user.demographic.age -> acme
  send_number(asinh(p->id));
  send_number(asinh(p->age));  // expect: user.demographic.age -> acme
  send_number(asinhf(p->id));
  send_number(asinhf(p->age));  // expect: user.demographic.age -> acme
  send_number(asinhl(p->id));
  send_number(asinhl(p->age));  // expect: user.demographic.age -> acme
  send_number(acosh(p->id));
  send_number(acosh(p->age));  // expect: user.demographic.age -> acme
  send_number(acoshf(p->id));
  send_number(acoshf(p->age));  // expect: user.demographic.age -> acme
  send_number(acoshl(p->id));
  send_number(acoshl(p->age));  // expect: user.demographic.age -> acme
  send_number(atanh(p->id));
  send_number(atanh(p->age));  // expect: user.demographic.age -> acme
  send_number(atanhf(p->id));
  send_number(atanhf(p->age));  // expect: user.demographic.age -> acme
  send_number(atanhl(p->id));
  send_number(atanhl(p->age));  // expect: user.demographic.age -> acme
  send_number(exp2(p->id));
  send_number(exp2(p->age));  // expect: user.demographic.age -> acme
  send_number(exp2f(p->id));
  send_number(exp2f(p->age));  // expect: user.demographic.age -> acme
  send_number(exp2l(p->id));
  send_number(exp2l(p->age));  // expect: user.demographic.age -> acme
  send_number(expm1(p->id));
  send_number(expm1(p->age));  // expect: user.demographic.age -> acme
  send_number(expm1f(p->id));
  send_number(expm1f(p->age));  // expect: user.demographic.age -> acme
  send_number(expm1l(p->id));
  send_number(expm1l(p->age));  // expect: user.demographic.age -> acme
  send_number(log1p(p->id));
  send_number(log1p(p->age));  // expect: user.demographic.age -> acme
  send_number(log1pf(p->id));
  send_number(log1pf(p->age));  // expect: user.demographic.age -> acme
  send_number(log1pl(p->id));
  send_number(log1pl(p->age));  // expect: user.demographic.age -> acme
  send_number(log2(p->id));
  send_number(log2(p->age));  // expect: user.demographic.age -> acme
  send_number(log2f(p->id));
  send_number(log2f(p->age));  // expect: user.demographic.age -> acme
  send_number(log2l(p->id));
  send_number(log2l(p->age));  // expect: user.demographic.age -> acme
  send_number(logb(p->id));
  send_number(logb(p->age));  // expect: user.demographic.age -> acme
  send_number(logbf(p->id));
  send_number(logbf(p->age));  // expect: user.demographic.age -> acme
  send_number(logbl(p->id));
  send_number(logbl(p->age));  // expect: user.demographic.age -> acme
  send_number(erf(p->id));
  send_number(erf(p->age));  // expect: user.demographic.age -> acme
  send_number(erff(p->id));
  send_number(erff(p->age));  // expect: user.demographic.age -> acme
  send_number(erfl(p->id));
  send_number(erfl(p->age));  // expect: user.demographic.age -> acme
  send_number(erfc(p->id));
  send_number(erfc(p->age));  // expect: user.demographic.age -> acme
  send_number(erfcf(p->id));
  send_number(erfcf(p->age));  // expect: user.demographic.age -> acme
  send_number(erfcl(p->id));
  send_number(erfcl(p->age));  // expect: user.demographic.age -> acme
  send_number(tgamma(p->id));
  send_number(tgamma(p->age));  // expect: user.demographic.age -> acme
  send_number(tgammaf(p->id));
  send_number(tgammaf(p->age));  // expect: user.demographic.age -> acme
  send_number(tgammal(p->id));
  send_number(tgammal(p->age));  // expect: user.demographic.age -> acme
  send_number(lgamma(p->id));
  send_number(lgamma(p->age));  // expect: user.demographic.age -> acme
  send_number(lgammaf(p->id));
  send_number(lgammaf(p->age));  // expect: user.demographic.age -> acme
  send_number(lgammal(p->id));
  send_number(lgammal(p->age));  // expect: user.demographic.age -> acme
  send_number(rint(p->id));
  send_number(rint(p->age));  // expect: user.demographic.age -> acme
  send_number(rintf(p->id));
  send_number(rintf(p->age));  // expect: user.demographic.age -> acme
  send_number(rintl(p->id));
  send_number(rintl(p->age));  // expect: user.demographic.age -> acme
  send_number(lrint(p->id));
  send_number(lrint(p->age));  // expect: user.demographic.age -> acme
  send_number(lrintf(p->id));
  send_number(lrintf(p->age));  // expect: user.demographic.age -> acme
  send_number(lrintl(p->id));
  send_number(lrintl(p->age));  // expect: user.demographic.age -> acme
  send_number(llrint(p->id));
  send_number(llrint(p->age));  // expect: user.demographic.age -> acme
  send_number(llrintf(p->id));
  send_number(llrintf(p->age));  // expect: user.demographic.age -> acme
  send_number(llrintl(p->id));
  send_number(llrintl(p->age));  // expect: user.demographic.age -> acme
  send_number(nearbyint(p->id));
  send_number(nearbyint(p->age));  // expect: user.demographic.age -> acme
  send_number(nearbyintf(p->id));
  send_number(nearbyintf(p->age));  // expect: user.demographic.age -> acme
  send_number(nearbyintl(p->id));
  send_number(nearbyintl(p->age));  // expect: user.demographic.age -> acme
  send_number(llround(p->id));
  send_number(llround(p->age));  // expect: user.demographic.age -> acme
  send_number(llroundf(p->id));
  send_number(llroundf(p->age));  // expect: user.demographic.age -> acme
  send_number(llroundl(p->id));
  send_number(llroundl(p->age));  // expect: user.demographic.age -> acme
  send_number(ilogb(p->id));
  send_number(ilogb(p->age));  // expect: user.demographic.age -> acme
  send_number(ilogbf(p->id));
  send_number(ilogbf(p->age));  // expect: user.demographic.age -> acme
  send_number(ilogbl(p->id));
  send_number(ilogbl(p->age));  // expect: user.demographic.age -> acme
  send_number(fabs(p->id));
  send_number(fabs(p->age));  // expect: user.demographic.age -> acme
  send_number(fabsf(p->id));
  send_number(fabsf(p->age));  // expect: user.demographic.age -> acme
  send_number(fabsl(p->id));
  send_number(fabsl(p->age));  // expect: user.demographic.age -> acme
  send_number(floor(p->id));
  send_number(floor(p->age));  // expect: user.demographic.age -> acme
  send_number(floorf(p->id));
  send_number(floorf(p->age));  // expect: user.demographic.age -> acme
  send_number(floorl(p->id));
  send_number(floorl(p->age));  // expect: user.demographic.age -> acme
  send_number(ceil(p->id));
  send_number(ceil(p->age));  // expect: user.demographic.age -> acme
  send_number(ceilf(p->id));
  send_number(ceilf(p->age));  // expect: user.demographic.age -> acme
  send_number(ceill(p->id));
  send_number(ceill(p->age));  // expect: user.demographic.age -> acme
  send_number(round(p->id));
  send_number(round(p->age));  // expect: user.demographic.age -> acme
  send_number(roundf(p->id));
  send_number(roundf(p->age));  // expect: user.demographic.age -> acme
  send_number(roundl(p->id));
  send_number(roundl(p->age));  // expect: user.demographic.age -> acme
  send_number(lround(p->id));
  send_number(lround(p->age));  // expect: user.demographic.age -> acme
  send_number(lroundf(p->id));
  send_number(lroundf(p->age));  // expect: user.demographic.age -> acme
  send_number(lroundl(p->id));
  send_number(lroundl(p->age));  // expect: user.demographic.age -> acme
  send_number(trunc(p->id));
  send_number(trunc(p->age));  // expect: user.demographic.age -> acme
  send_number(truncf(p->id));
  send_number(truncf(p->age));  // expect: user.demographic.age -> acme
  send_number(truncl(p->id));
  send_number(truncl(p->age));  // expect: user.demographic.age -> acme
  send_number(sqrt(p->id));
  send_number(sqrt(p->age));  // expect: user.demographic.age -> acme
  send_number(sqrtf(p->id));
  send_number(sqrtf(p->age));  // expect: user.demographic.age -> acme
  send_number(sqrtl(p->id));
  send_number(sqrtl(p->age));  // expect: user.demographic.age -> acme
  send_number(cbrt(p->id));
  send_number(cbrt(p->age));  // expect: user.demographic.age -> acme
  send_number(cbrtf(p->id));
  send_number(cbrtf(p->age));  // expect: user.demographic.age -> acme
  send_number(cbrtl(p->id));
  send_number(cbrtl(p->age));  // expect: user.demographic.age -> acme
  send_number(exp(p->id));
  send_number(exp(p->age));  // expect: user.demographic.age -> acme
  send_number(expf(p->id));
  send_number(expf(p->age));  // expect: user.demographic.age -> acme
  send_number(expl(p->id));
  send_number(expl(p->age));  // expect: user.demographic.age -> acme
  send_number(log(p->id));
  send_number(log(p->age));  // expect: user.demographic.age -> acme
  send_number(logf(p->id));
  send_number(logf(p->age));  // expect: user.demographic.age -> acme
  send_number(logl(p->id));
  send_number(logl(p->age));  // expect: user.demographic.age -> acme
  send_number(log10(p->id));
  send_number(log10(p->age));  // expect: user.demographic.age -> acme
  send_number(log10f(p->id));
  send_number(log10f(p->age));  // expect: user.demographic.age -> acme
  send_number(log10l(p->id));
  send_number(log10l(p->age));  // expect: user.demographic.age -> acme
}

void of_two_numbers(const struct person *p) {
  send_number(pow(p->id, 2));
  send_number(pow(p->age, 2));  // expect: user.demographic.age -> acme
  send_number(powf(p->id, 2));
  send_number(powf(p->age, 2));  // expect: user.demographic.age -> acme
  send_number(powl(p->id, 2));
  send_number(powl(p->age, 2));  // expect: user.demographic.age -> acme
  send_number(fmod(p->id, 2));
  send_number(fmod(p->age, 2));  // expect: user.demographic.age -> acme
  send_number(fmodf(p->id, 2));
  send_number(fmodf(p->age, 2));  // expect: user.demographic.age -> acme
  send_number(fmodl(p->id, 2));
  send_number(fmodl(p->age, 2));  // expect: user.demographic.age -> acme
  send_number(fmin(p->id, 2));
  send_number(fmin(p->age, 2));  // expect: user.demographic.age -> acme
  send_number(fminf(p->id, 2));
  send_number(fminf(p->age, 2));  // expect: user.demographic.age -> acme
  send_number(fminl(p->id, 2));
  send_number(fminl(p->age, 2));  // expect: user.demographic.age -> acme
  send_number(fmax(p->id, 2));
  send_number(fmax(p->age, 2));  // expect: user.demographic.age -> acme
  send_number(fmaxf(p->id, 2));
  send_number(fmaxf(p->age, 2));  // expect: user.demographic.age -> acme
  send_number(fmaxl(p->id, 2));
  send_number(fmaxl(p->age, 2));  // expect: user.demographic.age -> acme
  send_number(hypot(p->id, 2));
  send_number(hypot(p->age, 2));  // expect: user.demographic.age -> acme
  send_number(hypotf(p->id, 2));
  send_number(hypotf(p->age, 2));  // expect: user.demographic.age -> acme
  send_number(hypotl(p->id, 2));
  send_number(hypotl(p->age, 2));  // expect: user.demographic.age -> acme
  send_number(atan2(p->id, 2));
  send_number(atan2(p->age, 2));  // expect: user.demographic.age -> acme
  send_number(atan2f(p->id, 2));
  send_number(atan2f(p->age, 2));  // expect: user.demographic.age -> acme
  send_number(atan2l(p->id, 2));
  send_number(atan2l(p->age, 2));  // expect: user.demographic.age -> acme
  send_number(remainder(p->id, 2));
  send_number(remainder(p->age, 2));  // expect: user.demographic.age -> acme
  send_number(remainderf(p->id, 2));
  send_number(remainderf(p->age, 2));  // expect: user.demographic.age -> acme
  send_number(remainderl(p->id, 2));
  send_number(remainderl(p->age, 2));  // expect: user.demographic.age -> acme
  send_number(copysign(p->id, 2));
  send_number(copysign(p->age, 2));  // expect: user.demographic.age -> acme
  send_number(copysignf(p->id, 2));
  send_number(copysignf(p->age, 2));  // expect: user.demographic.age -> acme
  send_number(copysignl(p->id, 2));
  send_number(copysignl(p->age, 2));  // expect: user.demographic.age -> acme
  send_number(nextafter(p->id, 2));
  send_number(nextafter(p->age, 2));  // expect: user.demographic.age -> acme
  send_number(nextafterf(p->id, 2));
  send_number(nextafterf(p->age, 2));  // expect: user.demographic.age -> acme
  send_number(nextafterl(p->id, 2));
  send_number(nextafterl(p->age, 2));  // expect: user.demographic.age -> acme
  send_number(fdim(p->id, 2));
  send_number(fdim(p->age, 2));  // expect: user.demographic.age -> acme
  send_number(fdimf(p->id, 2));
  send_number(fdimf(p->age, 2));  // expect: user.demographic.age -> acme
  send_number(fdiml(p->id, 2));
  send_number(fdiml(p->age, 2));  // expect: user.demographic.age -> acme
  send_number(ldexp(p->id, 2));
  send_number(ldexp(p->age, 2));  // expect: user.demographic.age -> acme
  send_number(ldexpf(p->id, 2));
  send_number(ldexpf(p->age, 2));  // expect: user.demographic.age -> acme
  send_number(ldexpl(p->id, 2));
  send_number(ldexpl(p->age, 2));  // expect: user.demographic.age -> acme
  send_number(scalbn(p->id, 2));
  send_number(scalbn(p->age, 2));  // expect: user.demographic.age -> acme
  send_number(scalbnf(p->id, 2));
  send_number(scalbnf(p->age, 2));  // expect: user.demographic.age -> acme
  send_number(scalbnl(p->id, 2));
  send_number(scalbnl(p->age, 2));  // expect: user.demographic.age -> acme
  send_number(fma(p->id, 2, 3));
  send_number(fma(p->age, 2, 3));  // expect: user.demographic.age -> acme
  send_number(fmaf(p->id, 2, 3));
  send_number(fmaf(p->age, 2, 3));  // expect: user.demographic.age -> acme
  send_number(fmal(p->id, 2, 3));
  send_number(fmal(p->age, 2, 3));  // expect: user.demographic.age -> acme
}

void parts(const struct person *p) {
  int exponent_id;
  double whole_id;
  send_number(frexp(p->id, &exponent_id));
  send_number(exponent_id);
  send_number(modf(p->id, &whole_id));
  send_number(whole_id);
  int exponent_age;
  double whole_age;
  send_number(frexp(p->age, &exponent_age));  // expect: user.demographic.age -> acme
  send_number(exponent_age);  // expect: user.demographic.age -> acme
  send_number(modf(p->age, &whole_age));  // expect: user.demographic.age -> acme
  send_number(whole_age);  // expect: user.demographic.age -> acme
  int exponent_idf;
  float whole_idf;
  send_number(frexpf(p->id, &exponent_idf));
  send_number(exponent_idf);
  send_number(modff(p->id, &whole_idf));
  send_number(whole_idf);
  int exponent_agef;
  float whole_agef;
  send_number(frexpf(p->age, &exponent_agef));  // expect: user.demographic.age -> acme
  send_number(exponent_agef);  // expect: user.demographic.age -> acme
  send_number(modff(p->age, &whole_agef));  // expect: user.demographic.age -> acme
  send_number(whole_agef);  // expect: user.demographic.age -> acme
  int exponent_idl;
  long double whole_idl;
  send_number(frexpl(p->id, &exponent_idl));
  send_number(exponent_idl);
  send_number(modfl(p->id, &whole_idl));
  send_number(whole_idl);
  int exponent_agel;
  long double whole_agel;
  send_number(frexpl(p->age, &exponent_agel));  // expect: user.demographic.age -> acme
  send_number(exponent_agel);  // expect: user.demographic.age -> acme
  send_number(modfl(p->age, &whole_agel));  // expect: user.demographic.age -> acme
  send_number(whole_agel);  // expect: user.demographic.age -> acme
}

struct count {
  long id;
  PII(user.demographic.age) long age;
};

void whole_numbers(const struct count *p) {
  send_number(abs(p->id));
  send_number(abs(p->age));  // expect: user.demographic.age -> acme
  send_number(labs(p->id));
  send_number(labs(p->age));  // expect: user.demographic.age -> acme
  send_number(llabs(p->id));
  send_number(llabs(p->age));  // expect: user.demographic.age -> acme
  send_number(imaxabs(p->id));
  send_number(imaxabs(p->age));  // expect: user.demographic.age -> acme
  send_number(div(p->id, 3).quot);
  send_number(div(p->age, 3).quot);  // expect: user.demographic.age -> acme
  send_number(ldiv(p->id, 3).quot);
  send_number(ldiv(p->age, 3).quot);  // expect: user.demographic.age -> acme
  send_number(lldiv(p->id, 3).rem);
  send_number(lldiv(p->age, 3).rem);  // expect: user.demographic.age -> acme
  send_number(difftime(p->id, 3));
  send_number(difftime(p->age, 3));  // expect: user.demographic.age -> acme
}

struct text {
  const char *id;
  const wchar_t *wide_id;
  wint_t letter_id;
  PII(user.demographic.age) const char *age;
  PII(user.demographic.age) const wchar_t *wide_age;
  PII(user.demographic.age) wint_t letter_age;
};

void numbers_in_texts(const struct text *p) {
  send_number(atoi(p->id));
  send_number(atoi(p->age));  // expect: user.demographic.age -> acme
  send_number(atol(p->id));
  send_number(atol(p->age));  // expect: user.demographic.age -> acme
  send_number(atoll(p->id));
  send_number(atoll(p->age));  // expect: user.demographic.age -> acme
  send_number(atof(p->id));
  send_number(atof(p->age));  // expect: user.demographic.age -> acme
  send_number(strtol(p->id, 0, 10));
  send_number(strtol(p->age, 0, 10));  // expect: user.demographic.age -> acme
  send_number(strtoll(p->id, 0, 10));
  send_number(strtoll(p->age, 0, 10));  // expect: user.demographic.age -> acme
  send_number(strtoul(p->id, 0, 10));
  send_number(strtoul(p->age, 0, 10));  // expect: user.demographic.age -> acme
  send_number(strtoull(p->id, 0, 10));
  send_number(strtoull(p->age, 0, 10));  // expect: user.demographic.age -> acme
  send_number(strtoimax(p->id, 0, 10));
  send_number(strtoimax(p->age, 0, 10));  // expect: user.demographic.age -> acme
  send_number(strtoumax(p->id, 0, 10));
  send_number(strtoumax(p->age, 0, 10));  // expect: user.demographic.age -> acme
  send_number(strtof(p->id, 0));
  send_number(strtof(p->age, 0));  // expect: user.demographic.age -> acme
  send_number(strtod(p->id, 0));
  send_number(strtod(p->age, 0));  // expect: user.demographic.age -> acme
  send_number(strtold(p->id, 0));
  send_number(strtold(p->age, 0));  // expect: user.demographic.age -> acme
  send_number(wcstol(p->wide_id, 0, 10));
  send_number(wcstol(p->wide_age, 0, 10));  // expect: user.demographic.age -> acme
  send_number(wcstoll(p->wide_id, 0, 10));
  send_number(wcstoll(p->wide_age, 0, 10));  // expect: user.demographic.age -> acme
  send_number(wcstoul(p->wide_id, 0, 10));
  send_number(wcstoul(p->wide_age, 0, 10));  // expect: user.demographic.age -> acme
  send_number(wcstoull(p->wide_id, 0, 10));
  send_number(wcstoull(p->wide_age, 0, 10));  // expect: user.demographic.age -> acme
  send_number(wcstoimax(p->wide_id, 0, 10));
  send_number(wcstoimax(p->wide_age, 0, 10));  // expect: user.demographic.age -> acme
  send_number(wcstoumax(p->wide_id, 0, 10));
  send_number(wcstoumax(p->wide_age, 0, 10));  // expect: user.demographic.age -> acme
  send_number(wcstof(p->wide_id, 0));
  send_number(wcstof(p->wide_age, 0));  // expect: user.demographic.age -> acme
  send_number(wcstod(p->wide_id, 0));
  send_number(wcstod(p->wide_age, 0));  // expect: user.demographic.age -> acme
  send_number(wcstold(p->wide_id, 0));
  send_number(wcstold(p->wide_age, 0));  // expect: user.demographic.age -> acme
  send_number(toupper(p->letter_id));
  send_number(toupper(p->letter_age));  // expect: user.demographic.age -> acme
  send_number(tolower(p->letter_id));
  send_number(tolower(p->letter_age));  // expect: user.demographic.age -> acme
  send_number(towupper(p->letter_id));
  send_number(towupper(p->letter_age));  // expect: user.demographic.age -> acme
  send_number(towlower(p->letter_id));
  send_number(towlower(p->letter_age));  // expect: user.demographic.age -> acme
  send_number(btowc(p->letter_id));
  send_number(btowc(p->letter_age));  // expect: user.demographic.age -> acme
  send_number(wctob(p->letter_id));
  send_number(wctob(p->letter_age));  // expect: user.demographic.age -> acme
  send_number(towctrans(p->letter_id, wctrans("toupper")));
  send_number(towctrans(p->letter_age, wctrans("toupper")));  // expect: user.demographic.age -> acme
}

void rests_of_texts(const struct text *p) {
  char *strtol_id;
  strtol(p->id, &strtol_id, 10);
  acme_send(strtol_id);
  char *strtol_age;
  strtol(p->age, &strtol_age, 10);
  acme_send(strtol_age);  // expect: user.demographic.age -> acme
  char *strtoll_id;
  strtoll(p->id, &strtoll_id, 10);
  acme_send(strtoll_id);
  char *strtoll_age;
  strtoll(p->age, &strtoll_age, 10);
  acme_send(strtoll_age);  // expect: user.demographic.age -> acme
  char *strtoul_id;
  strtoul(p->id, &strtoul_id, 10);
  acme_send(strtoul_id);
  char *strtoul_age;
  strtoul(p->age, &strtoul_age, 10);
  acme_send(strtoul_age);  // expect: user.demographic.age -> acme
  char *strtoull_id;
  strtoull(p->id, &strtoull_id, 10);
  acme_send(strtoull_id);
  char *strtoull_age;
  strtoull(p->age, &strtoull_age, 10);
  acme_send(strtoull_age);  // expect: user.demographic.age -> acme
  char *strtoimax_id;
  strtoimax(p->id, &strtoimax_id, 10);
  acme_send(strtoimax_id);
  char *strtoimax_age;
  strtoimax(p->age, &strtoimax_age, 10);
  acme_send(strtoimax_age);  // expect: user.demographic.age -> acme
  char *strtoumax_id;
  strtoumax(p->id, &strtoumax_id, 10);
  acme_send(strtoumax_id);
  char *strtoumax_age;
  strtoumax(p->age, &strtoumax_age, 10);
  acme_send(strtoumax_age);  // expect: user.demographic.age -> acme
  char *strtof_id;
  strtof(p->id, &strtof_id);
  acme_send(strtof_id);
  char *strtof_age;
  strtof(p->age, &strtof_age);
  acme_send(strtof_age);  // expect: user.demographic.age -> acme
  char *strtod_id;
  strtod(p->id, &strtod_id);
  acme_send(strtod_id);
  char *strtod_age;
  strtod(p->age, &strtod_age);
  acme_send(strtod_age);  // expect: user.demographic.age -> acme
  char *strtold_id;
  strtold(p->id, &strtold_id);
  acme_send(strtold_id);
  char *strtold_age;
  strtold(p->age, &strtold_age);
  acme_send(strtold_age);  // expect: user.demographic.age -> acme
}
