// What println.cpp calls of fmt 10 and newer: Debian 12 has 9. Written by hand after include/fmt/base.h of
// github.com/fmtlib/fmt at 60ccad51 (2026-08-05).
#ifndef FMT_BASE_H
#define FMT_BASE_H

#include <cstdio>

namespace fmt {
inline namespace v12 {
template <typename... T>
struct fstring {
  fstring(const char* text);
  using t = fstring;
};
template <typename... T>
using format_string = typename fstring<T...>::t;
template <typename... T>
void println(std::FILE* file, format_string<T...> format, T&&... arguments);
template <typename... T>
void println(format_string<T...> format, T&&... arguments);
}  // namespace v12
}  // namespace fmt

#endif
