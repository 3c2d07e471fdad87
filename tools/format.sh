#!/usr/bin/env bash
# Formats our C++ in place. With --check: changes nothing, names what is not formatted, exit status 1 if any.
set -euo pipefail
cd "$(dirname "$0")/.."
case "$#:${1:-}" in
  0: | 1:--check) ;;
  *)
    echo "usage: tools/format.sh [--check]" >&2
    exit 2
    ;;
esac
mapfile -t files < <(git ls-files 'lib/*.h' 'lib/*.cpp' 'tools/*.h' 'tools/*.cpp' 'checks/*.h' 'checks/*.cpp' 'test/unit/*.cpp')
[ ${#files[@]} -gt 0 ] || exit 0
if [ "${1:-}" = --check ]; then
  exec clang-format-22 --dry-run --Werror "${files[@]}"
fi
exec clang-format-22 -i "${files[@]}"
