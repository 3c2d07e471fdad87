#!/usr/bin/env bash
# Compiles the annotated positions with each compiler found; any word from one of them is a failure.
set -u
here="$1/test/annotations"
failed=0
tried=0
try() {
  command -v "$1" >/dev/null 2>&1 || return
  tried=$((tried + 1))
  if ! words=$("$@" -fsyntax-only -Wall -Wextra -pedantic -I "$root/annotations/include" 2>&1) || [ -n "$words" ]; then
    printf 'not silent: %s\n%s\n' "$*" "$words"
    failed=1
  fi
}
root=$1
for compiler in clang++-22 clang++ g++; do
  for standard in c++11 c++17 c++20; do try "$compiler" "-std=$standard" "$here/positions.cpp"; done
done
for compiler in clang-22 clang gcc; do try "$compiler" -std=c11 "$here/positions.c"; done
[ "$tried" -gt 0 ] || { echo "no compiler found"; exit 1; }
echo "$tried compilations"
exit "$failed"
