// Strings, views and spans: every way to make one, to write into it and to reach its characters.
#include "pii_case.h"

#include <array>
#include <complex>
#include <functional>
#include <iterator>
#include <span>
#include <string>
#include <string_view>
#include <valarray>
#include <vector>

void strings(const User& u) {
  { std::string s = u.name; std::allocator<char> a; std::string t(std::move(s), a); acme::send(t); }  // expect: user.name -> acme
  { std::string s = u.plan; std::allocator<char> a; std::string t(std::move(s), a); acme::send(t); }
  { std::string s = u.name, t; t.assign(std::move(s)); acme::send(t); }  // expect: user.name -> acme
  { std::string s = u.plan, t; t.assign(std::move(s)); acme::send(t); }
  { std::string t; t.assign(u.name.data(), 3); acme::send(t); }  // expect: user.name -> acme
  { std::string t; t.assign(u.plan.data(), 3); acme::send(t); }
  { std::string t; std::string_view v = u.name; t.assign(v); acme::send(t); }  // expect: user.name -> acme
  { std::string t; std::string_view v = u.plan; t.assign(v); acme::send(t); }
  { std::string t; t.assign({u.name[0], u.name[1]}); acme::send(t); }  // expect: user.name -> acme
  { std::string t; t.assign({u.plan[0], u.plan[1]}); acme::send(t); }
  { std::string t; t = {u.name[0], u.name[1]}; acme::send(t); }  // expect: user.name -> acme
  { std::string t; t = {u.plan[0], u.plan[1]}; acme::send(t); }
  { std::string t; std::string_view v = u.name; t.append(v, 0, 3); acme::send(t); }  // expect: user.name -> acme
  { std::string t; std::string_view v = u.plan; t.append(v, 0, 3); acme::send(t); }
  { std::string s = u.name; std::string_view v = s; std::string t(v, 0, 3); acme::send(t); }  // expect: user.name -> acme
  { std::string s = u.plan; std::string_view v = s; std::string t(v, 0, 3); acme::send(t); }
  { std::string s = u.name; acme::send(*s.cbegin()); }  // expect: user.name -> acme
  { std::string s = u.plan; acme::send(*s.cbegin()); }
  { std::string s = u.name; acme::send(*(s.cend() - 1)); }  // expect: user.name -> acme
  { std::string s = u.plan; acme::send(*(s.cend() - 1)); }
  { std::string s = u.name; acme::send(*(s.crend() - 1)); }  // expect: user.name -> acme
  { std::string s = u.plan; acme::send(*(s.crend() - 1)); }
  { std::wstring w = std::to_wstring(std::stoi(u.name)); std::wstring t; t = w[0]; acme::send(int(t[0])); }  // expect: user.name -> acme
  { std::wstring w = std::to_wstring(std::stoi(u.plan)); std::wstring t; t = w[0]; acme::send(int(t[0])); }
  { acme::send(double(std::stof(u.name))); }  // expect: user.name -> acme
  { acme::send(double(std::stof(u.plan))); }
  { acme::send(double(std::stold(u.name))); }  // expect: user.name -> acme
  { acme::send(double(std::stold(u.plan))); }
  { acme::send(long(std::stoll(u.name))); }  // expect: user.name -> acme
  { acme::send(long(std::stoll(u.plan))); }
  { acme::send(long(std::stoul(u.name))); }  // expect: user.name -> acme
  { acme::send(long(std::stoul(u.plan))); }
  { acme::send(long(std::stoull(u.name))); }  // expect: user.name -> acme
  { acme::send(long(std::stoull(u.plan))); }
  { acme::send(int(std::to_wstring(std::stoi(u.name))[0])); }  // expect: user.name -> acme
  { acme::send(int(std::to_wstring(std::stoi(u.plan))[0])); }
  { acme::send(std::toupper(u.name[0])); }  // expect: user.name -> acme
  { acme::send(std::toupper(u.plan[0])); }
}

void string_queries(const User& u) {
  const std::string& s = u.name;
  std::string_view v = s;
  acme::send(v);  // expect: user.name -> acme
  acme::send(s.find_last_of("x"));
  acme::send(s.find_last_not_of("x"));
  acme::send(s.find_first_not_of("x"));
  acme::send(s.compare("x"));
  acme::send(s < u.plan);
  acme::send(s <= u.plan);
  acme::send(s >= u.plan);
  acme::send(v.compare("x"));
  acme::send(v.find_first_of("x"));
  acme::send(v.find_first_not_of("x"));
  acme::send(v.find_last_of("x"));
  acme::send(v.find_last_not_of("x"));
  acme::send(v.rfind("x"));
  acme::send(v.ends_with("x"));
  acme::send(v.starts_with("x"));
  acme::send(v.find("x"));
  acme::send(s.begin() < s.end());
  acme::send(s.begin() <= s.end());
  acme::send(s.begin() > s.end());
  acme::send(s.begin() >= s.end());
}

void views(const User& u) {
  { std::string_view v = u.name; acme::send(v.at(0)); }  // expect: user.name -> acme
  { std::string_view v = u.plan; acme::send(v.at(0)); }
  { std::string_view v = u.name; acme::send(*v.cbegin()); }  // expect: user.name -> acme
  { std::string_view v = u.plan; acme::send(*v.cbegin()); }
  { std::string_view v = u.name; acme::send(*(v.cend() - 1)); }  // expect: user.name -> acme
  { std::string_view v = u.plan; acme::send(*(v.cend() - 1)); }
  { std::string_view v = u.name; acme::send(*v.crbegin()); }  // expect: user.name -> acme
  { std::string_view v = u.plan; acme::send(*v.crbegin()); }
  { std::string_view v = u.name; acme::send(*(v.crend() - 1)); }  // expect: user.name -> acme
  { std::string_view v = u.plan; acme::send(*(v.crend() - 1)); }
  { std::string_view v = u.name; acme::send(*v.rbegin()); }  // expect: user.name -> acme
  { std::string_view v = u.plan; acme::send(*v.rbegin()); }
  { std::string_view v = u.name; acme::send(*(v.rend() - 1)); }  // expect: user.name -> acme
  { std::string_view v = u.plan; acme::send(*(v.rend() - 1)); }
}

void spans(const User& u) {
  { const std::array<std::string, 1> a{u.name}; std::span<const std::string> p(a); acme::send(p[0]); }  // expect: user.name -> acme
  { const std::array<std::string, 1> a{u.plan}; std::span<const std::string> p(a); acme::send(p[0]); }
  { const std::string s = u.name; std::span<const char> p(s); acme::send(p[0]); }  // expect: user.name -> acme
  { const std::string s = u.plan; std::span<const char> p(s); acme::send(p[0]); }
  { std::string s = u.name; std::span<char> p(s); acme::send(p[0]); }  // expect: user.name -> acme
  { std::string s = u.plan; std::span<char> p(s); acme::send(p[0]); }
  { std::vector<std::string> v{u.name}; std::span<std::string> p(v.begin(), v.end()); acme::send(p[0]); }  // expect: user.name -> acme
  { std::vector<std::string> v{u.plan}; std::span<std::string> p(v.begin(), v.end()); acme::send(p[0]); }
  { std::string_view v = u.name; std::span<const char> p(v); acme::send(p[0]); }  // expect: user.name -> acme
  { std::string_view v = u.plan; std::span<const char> p(v); acme::send(p[0]); }
  { const std::string_view v = u.name; std::span<const char> p(v); acme::send(p[0]); }  // expect: user.name -> acme
  { const std::string_view v = u.plan; std::span<const char> p(v); acme::send(p[0]); }
  { std::vector<std::string> v{u.name}; std::span<std::string> p(v); acme::send(*p.rbegin()); }  // expect: user.name -> acme
  { std::vector<std::string> v{u.plan}; std::span<std::string> p(v); acme::send(*p.rbegin()); }
  { std::vector<std::string> v{u.name}; std::span<std::string> p(v); acme::send(*(p.rend() - 1)); }  // expect: user.name -> acme
  { std::vector<std::string> v{u.plan}; std::span<std::string> p(v); acme::send(*(p.rend() - 1)); }
  { std::vector<std::string> v{u.name}; std::span<std::string> p(v); acme::send(p.last(1)[0]); }  // expect: user.name -> acme
  { std::vector<std::string> v{u.plan}; std::span<std::string> p(v); acme::send(p.last(1)[0]); }
  {
    std::string s = u.name;
    std::span<char> p(s);
    auto bytes = std::as_writable_bytes(p);
    acme::send_bytes(bytes.data(), 1);  // expect: user.name -> acme
  }
  {
    std::string s = u.plan;
    std::span<char> p(s);
    auto bytes = std::as_writable_bytes(p);
    acme::send_bytes(bytes.data(), 1);
  }
}

void function_objects(const User& u) {
  int number = std::stoi(u.phone), plain = u.id;
  acme::send(number);                            // expect: user.contact.phone_number -> acme
  acme::send(std::minus<int>()(number, 2));      // expect: user.contact.phone_number -> acme
  acme::send(std::minus<int>()(plain, 2));
  acme::send(std::multiplies<int>()(number, 2)); // expect: user.contact.phone_number -> acme
  acme::send(std::multiplies<int>()(plain, 2));
  acme::send(std::divides<int>()(number, 2));    // expect: user.contact.phone_number -> acme
  acme::send(std::divides<int>()(plain, 2));
  acme::send(std::modulus<int>()(number, 2));    // expect: user.contact.phone_number -> acme
  acme::send(std::modulus<int>()(plain, 2));
  acme::send(std::bit_and<int>()(number, 2));    // expect: user.contact.phone_number -> acme
  acme::send(std::bit_and<int>()(plain, 2));
  acme::send(std::bit_or<int>()(number, 2));     // expect: user.contact.phone_number -> acme
  acme::send(std::bit_or<int>()(plain, 2));
  acme::send(std::bit_xor<int>()(number, 2));    // expect: user.contact.phone_number -> acme
  acme::send(std::bit_xor<int>()(plain, 2));
  acme::send(std::negate<int>()(number));        // expect: user.contact.phone_number -> acme
  acme::send(std::negate<int>()(plain));
  acme::send(std::bit_not<int>()(number));       // expect: user.contact.phone_number -> acme
  acme::send(std::bit_not<int>()(plain));
  acme::send(std::greater<int>()(number, 2));
  acme::send(std::less_equal<int>()(number, 2));
  acme::send(std::greater_equal<int>()(number, 2));
  acme::send(std::not_equal_to<int>()(number, 2));
  acme::send(std::logical_and<int>()(number, 2));
  acme::send(std::logical_or<int>()(number, 2));
  acme::send(std::logical_not<int>()(number));
  acme::send(std::compare_three_way()(number, 2) < 0);
}

void complex_numbers(const User& u) {
  double number = std::stod(u.phone), plain = u.id;
  { std::complex<double> c; c.real(number); acme::send(c.real()); }  // expect: user.contact.phone_number -> acme
  { std::complex<double> c; c.real(plain); acme::send(c.real()); }
  { std::complex<double> c; c.imag(number); acme::send(c.imag()); }  // expect: user.contact.phone_number -> acme
  { std::complex<double> c; c.imag(plain); acme::send(c.imag()); }
  { std::complex<double> c; c = number; acme::send(c.real()); }  // expect: user.contact.phone_number -> acme
  { std::complex<double> c; c = plain; acme::send(c.real()); }
  { std::complex<double> c, d(number); acme::send((c = d).real()); }  // expect: user.contact.phone_number -> acme
  { std::complex<double> c, d(plain); acme::send((c = d).real()); }
  { std::complex<double> c(1), d(number); c += d; acme::send(c.real()); }  // expect: user.contact.phone_number -> acme
  { std::complex<double> c(1), d(plain); c += d; acme::send(c.real()); }
  { std::complex<double> c(1), d(number); acme::send((c += d).real()); }  // expect: user.contact.phone_number -> acme
  { std::complex<double> c(1), d(plain); acme::send((c += d).real()); }
  { std::complex<double> c(1), d(2); c += number; acme::send(c.real()); }  // expect: user.contact.phone_number -> acme
  { std::complex<double> c(1), d(2); c += plain; acme::send(c.real()); }
  { std::complex<double> c(1), d(number); c -= d; acme::send(c.real()); }  // expect: user.contact.phone_number -> acme
  { std::complex<double> c(1), d(plain); c -= d; acme::send(c.real()); }
  { std::complex<double> c(1), d(number); acme::send((c -= d).real()); }  // expect: user.contact.phone_number -> acme
  { std::complex<double> c(1), d(plain); acme::send((c -= d).real()); }
  { std::complex<double> c(1), d(2); c -= number; acme::send(c.real()); }  // expect: user.contact.phone_number -> acme
  { std::complex<double> c(1), d(2); c -= plain; acme::send(c.real()); }
  { std::complex<double> c(1), d(number); c *= d; acme::send(c.real()); }  // expect: user.contact.phone_number -> acme
  { std::complex<double> c(1), d(plain); c *= d; acme::send(c.real()); }
  { std::complex<double> c(1), d(number); acme::send((c *= d).real()); }  // expect: user.contact.phone_number -> acme
  { std::complex<double> c(1), d(plain); acme::send((c *= d).real()); }
  { std::complex<double> c(1), d(2); c *= number; acme::send(c.real()); }  // expect: user.contact.phone_number -> acme
  { std::complex<double> c(1), d(2); c *= plain; acme::send(c.real()); }
  { std::complex<double> c(1), d(number); c /= d; acme::send(c.real()); }  // expect: user.contact.phone_number -> acme
  { std::complex<double> c(1), d(plain); c /= d; acme::send(c.real()); }
  { std::complex<double> c(1), d(number); acme::send((c /= d).real()); }  // expect: user.contact.phone_number -> acme
  { std::complex<double> c(1), d(plain); acme::send((c /= d).real()); }
  { std::complex<double> c(1), d(2); c /= number; acme::send(c.real()); }  // expect: user.contact.phone_number -> acme
  { std::complex<double> c(1), d(2); c /= plain; acme::send(c.real()); }
  { std::complex<double> c(1), d(number); acme::send((c + d).real()); }  // expect: user.contact.phone_number -> acme
  { std::complex<double> c(1), d(plain); acme::send((c + d).real()); }
  { std::complex<double> c(1); acme::send((c + number).real()); }  // expect: user.contact.phone_number -> acme
  { std::complex<double> c(1); acme::send((c + plain).real()); }
  { std::complex<double> c(1); acme::send((number + c).real()); }  // expect: user.contact.phone_number -> acme
  { std::complex<double> c(1); acme::send((plain + c).real()); }
  { std::complex<double> c(1), d(number); acme::send((c - d).real()); }  // expect: user.contact.phone_number -> acme
  { std::complex<double> c(1), d(plain); acme::send((c - d).real()); }
  { std::complex<double> c(1); acme::send((c - number).real()); }  // expect: user.contact.phone_number -> acme
  { std::complex<double> c(1); acme::send((c - plain).real()); }
  { std::complex<double> c(1); acme::send((number - c).real()); }  // expect: user.contact.phone_number -> acme
  { std::complex<double> c(1); acme::send((plain - c).real()); }
  { std::complex<double> c(1), d(number); acme::send((c * d).real()); }  // expect: user.contact.phone_number -> acme
  { std::complex<double> c(1), d(plain); acme::send((c * d).real()); }
  { std::complex<double> c(1); acme::send((c * number).real()); }  // expect: user.contact.phone_number -> acme
  { std::complex<double> c(1); acme::send((c * plain).real()); }
  { std::complex<double> c(1); acme::send((number * c).real()); }  // expect: user.contact.phone_number -> acme
  { std::complex<double> c(1); acme::send((plain * c).real()); }
  { std::complex<double> c(1), d(number); acme::send((c / d).real()); }  // expect: user.contact.phone_number -> acme
  { std::complex<double> c(1), d(plain); acme::send((c / d).real()); }
  { std::complex<double> c(1); acme::send((c / number).real()); }  // expect: user.contact.phone_number -> acme
  { std::complex<double> c(1); acme::send((c / plain).real()); }
  { std::complex<double> c(1); acme::send((number / c).real()); }  // expect: user.contact.phone_number -> acme
  { std::complex<double> c(1); acme::send((plain / c).real()); }
}

void valarrays(const User& u) {
  int number = std::stoi(u.phone), plain = u.id;
  { std::valarray<int> a{number, number}; acme::send(a.max()); }  // expect: user.contact.phone_number -> acme
  { std::valarray<int> a{plain, plain}; acme::send(a.max()); }
  { std::valarray<int> a{number, number}; acme::send(a.min()); }  // expect: user.contact.phone_number -> acme
  { std::valarray<int> a{plain, plain}; acme::send(a.min()); }
  { std::valarray<int> a{number, number}; acme::send(a.cshift(1)[0]); }  // expect: user.contact.phone_number -> acme
  { std::valarray<int> a{plain, plain}; acme::send(a.cshift(1)[0]); }
  { std::valarray<int> a{number, number}; acme::send(a.shift(1)[0]); }  // expect: user.contact.phone_number -> acme
  { std::valarray<int> a{plain, plain}; acme::send(a.shift(1)[0]); }
  { std::valarray<int> a{number, number}; acme::send((+a)[0]); }  // expect: user.contact.phone_number -> acme
  { std::valarray<int> a{plain, plain}; acme::send((+a)[0]); }
  { std::valarray<int> a{number, number}; acme::send((-a)[0]); }  // expect: user.contact.phone_number -> acme
  { std::valarray<int> a{plain, plain}; acme::send((-a)[0]); }
  { std::valarray<int> a{number, number}; acme::send((~a)[0]); }  // expect: user.contact.phone_number -> acme
  { std::valarray<int> a{plain, plain}; acme::send((~a)[0]); }
  { std::valarray<int> a{number, number}; acme::send((a + a).max()); }  // expect: user.contact.phone_number -> acme
  { std::valarray<int> a{plain, plain}; acme::send((a + a).max()); }
  { std::valarray<int> a{number, number}; acme::send((a + a).min()); }  // expect: user.contact.phone_number -> acme
  { std::valarray<int> a{plain, plain}; acme::send((a + a).min()); }
  { std::valarray<int> a{number, number}; acme::send((a + a).sum()); }  // expect: user.contact.phone_number -> acme
  { std::valarray<int> a{plain, plain}; acme::send((a + a).sum()); }
  { std::valarray<int> a{number, number}, b{1, 2}; std::valarray<int> c = +(a + b); acme::send(c[0]); }  // expect: user.contact.phone_number -> acme
  { std::valarray<int> a{plain, plain}, b{1, 2}; std::valarray<int> c = +(a + b); acme::send(c[0]); }
  { std::valarray<int> a{number, number}, b{1, 2}; std::valarray<int> c = -(a + b); acme::send(c[0]); }  // expect: user.contact.phone_number -> acme
  { std::valarray<int> a{plain, plain}, b{1, 2}; std::valarray<int> c = -(a + b); acme::send(c[0]); }
  { std::valarray<int> a{number, number}, b{1, 2}; std::valarray<int> c = ~(a + b); acme::send(c[0]); }  // expect: user.contact.phone_number -> acme
  { std::valarray<int> a{plain, plain}, b{1, 2}; std::valarray<int> c = ~(a + b); acme::send(c[0]); }
  { std::valarray<int> a{number, number}, b{1, 2}; std::valarray<int> c = a - b; acme::send(c[0]); }  // expect: user.contact.phone_number -> acme
  { std::valarray<int> a{plain, plain}, b{1, 2}; std::valarray<int> c = a - b; acme::send(c[0]); }
  { std::valarray<int> a{number, number}, b{1, 2}; std::valarray<int> c = a / b; acme::send(c[0]); }  // expect: user.contact.phone_number -> acme
  { std::valarray<int> a{plain, plain}, b{1, 2}; std::valarray<int> c = a / b; acme::send(c[0]); }
  { std::valarray<int> a{number, number}, b{1, 2}; std::valarray<int> c = a % b; acme::send(c[0]); }  // expect: user.contact.phone_number -> acme
  { std::valarray<int> a{plain, plain}, b{1, 2}; std::valarray<int> c = a % b; acme::send(c[0]); }
  { std::valarray<int> a{number, number}, b{1, 2}; std::valarray<int> c = a & b; acme::send(c[0]); }  // expect: user.contact.phone_number -> acme
  { std::valarray<int> a{plain, plain}, b{1, 2}; std::valarray<int> c = a & b; acme::send(c[0]); }
  { std::valarray<int> a{number, number}, b{1, 2}; std::valarray<int> c = a ^ b; acme::send(c[0]); }  // expect: user.contact.phone_number -> acme
  { std::valarray<int> a{plain, plain}, b{1, 2}; std::valarray<int> c = a ^ b; acme::send(c[0]); }
  { std::valarray<int> a{number, number}, b{1, 2}; std::valarray<int> c = 2 - a; acme::send(c[0]); }  // expect: user.contact.phone_number -> acme
  { std::valarray<int> a{plain, plain}, b{1, 2}; std::valarray<int> c = 2 - a; acme::send(c[0]); }
  { std::valarray<int> a{number, number}, b{1, 2}; std::valarray<int> c = a - 2; acme::send(c[0]); }  // expect: user.contact.phone_number -> acme
  { std::valarray<int> a{plain, plain}, b{1, 2}; std::valarray<int> c = a - 2; acme::send(c[0]); }
  { std::valarray<int> a{number, number}, b{1, 2}; std::valarray<int> c = 2 / a; acme::send(c[0]); }  // expect: user.contact.phone_number -> acme
  { std::valarray<int> a{plain, plain}, b{1, 2}; std::valarray<int> c = 2 / a; acme::send(c[0]); }
  {
    std::valarray<int> a{number, number};
    std::valarray<int> c = a.apply([](int x) { return x + 1; });
    acme::send(c[0]);  // expect: user.contact.phone_number -> acme
  }
  {
    std::valarray<int> a{plain, plain};
    std::valarray<int> c = a.apply([](int x) { return x + 1; });
    acme::send(c[0]);
  }
  { std::valarray<int> a{number, 1}; a.apply([](int x) { acme::send(x); return 1; }); }  // expect: user.contact.phone_number -> acme
  { std::valarray<int> a{plain, 1}; a.apply([](int x) { acme::send(x); return 1; }); }
  {
    std::valarray<int> a{number, number};
    std::valarray<int> c = (a + a).apply([](int x) { return x + 1; });
    acme::send(c[0]);  // expect: user.contact.phone_number -> acme
  }
  {
    std::valarray<int> a{plain, plain};
    std::valarray<int> c = (a + a).apply([](int x) { return x + 1; });
    acme::send(c[0]);
  }
}
