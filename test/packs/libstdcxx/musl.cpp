// needs: x86_64-linux-musl/string.h musl-dev
// flags: "-D__GLIBC_PREREQ(a,b)=0" -D__locale_t=locale_t -nostdlibinc -isystem/usr/include/c++/12 -isystem/usr/include/x86_64-linux-gnu/c++/12 -isystem/usr/include/x86_64-linux-musl
// Where the C library has one strchr only, libstdc++ adds its own to namespace std.
#include "pii_case.h"

#include <cstring>
#include <cwchar>
#include <string>

void found(const User& u) {
  { acme::send((const char*)std::memchr(u.name.c_str(), 64, 3)); }  // expect: user.name -> acme confidence high
  { acme::send((const char*)std::memchr(u.plan.c_str(), 64, 3)); }
  { acme::send(std::strchr(u.name.c_str(), 64)); }  // expect: user.name -> acme confidence high
  { acme::send(std::strchr(u.plan.c_str(), 64)); }
  { acme::send(std::strrchr(u.name.c_str(), 64)); }  // expect: user.name -> acme confidence high
  { acme::send(std::strrchr(u.plan.c_str(), 64)); }
  { acme::send(std::strpbrk(u.name.c_str(), "a")); }  // expect: user.name -> acme confidence high
  { acme::send(std::strpbrk(u.plan.c_str(), "a")); }
  { acme::send(std::strstr(u.name.c_str(), "a")); }  // expect: user.name -> acme confidence high
  { acme::send(std::strstr(u.plan.c_str(), "a")); }
  { std::string t = u.name; acme::send((char*)std::memchr(t.data(), 64, 3)); }  // expect: user.name -> acme confidence high
  { std::string t = u.plan; acme::send((char*)std::memchr(t.data(), 64, 3)); }
  { std::string t = u.name; acme::send(std::strchr(t.data(), 64)); }  // expect: user.name -> acme confidence high
  { std::string t = u.plan; acme::send(std::strchr(t.data(), 64)); }
  { std::string t = u.name; acme::send(std::strrchr(t.data(), 64)); }  // expect: user.name -> acme confidence high
  { std::string t = u.plan; acme::send(std::strrchr(t.data(), 64)); }
  { std::string t = u.name; acme::send(std::strpbrk(t.data(), "a")); }  // expect: user.name -> acme confidence high
  { std::string t = u.plan; acme::send(std::strpbrk(t.data(), "a")); }
  { std::string t = u.name; acme::send(std::strstr(t.data(), "a")); }  // expect: user.name -> acme confidence high
  { std::string t = u.plan; acme::send(std::strstr(t.data(), "a")); }
  { std::wstring t(u.name.begin(), u.name.end()); acme::send((int)*std::wcschr(t.data(), 64)); }  // expect: user.name -> acme confidence high
  { std::wstring t(u.plan.begin(), u.plan.end()); acme::send((int)*std::wcschr(t.data(), 64)); }
  { std::wstring t(u.name.begin(), u.name.end()); acme::send((int)*std::wcsrchr(t.data(), 64)); }  // expect: user.name -> acme confidence high
  { std::wstring t(u.plan.begin(), u.plan.end()); acme::send((int)*std::wcsrchr(t.data(), 64)); }
  { std::wstring t(u.name.begin(), u.name.end()); acme::send((int)*std::wcspbrk(t.data(), L"a")); }  // expect: user.name -> acme confidence high
  { std::wstring t(u.plan.begin(), u.plan.end()); acme::send((int)*std::wcspbrk(t.data(), L"a")); }
  { std::wstring t(u.name.begin(), u.name.end()); acme::send((int)*std::wcsstr(t.data(), L"a")); }  // expect: user.name -> acme confidence high
  { std::wstring t(u.plan.begin(), u.plan.end()); acme::send((int)*std::wcsstr(t.data(), L"a")); }
  { std::wstring t(u.name.begin(), u.name.end()); acme::send((int)*std::wmemchr(t.data(), 64, 3)); }  // expect: user.name -> acme confidence high
  { std::wstring t(u.plan.begin(), u.plan.end()); acme::send((int)*std::wmemchr(t.data(), 64, 3)); }
}
