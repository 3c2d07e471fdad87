#!/usr/bin/env bash
# From a fresh machine to passing tests: installs what is missing, builds, and runs every test.
#
#   1. build (preset dev: assertions on, warnings are errors) and the tests that ctest knows
#   2. the unit tests and some whole programs once more under the address and undefined-behaviour sanitizers
#   3. the conformance cases; none that ever passed may fail
set -euo pipefail
cd "$(dirname "$0")/.."
step() { printf '\n== %s\n' "$*"; }

step "what the machine needs"
tools/setup.sh --packs

step "build (dev)"
cmake --preset dev
cmake --build --preset dev

step "sanitizers: build (asan)"
cmake --preset asan
cmake --build --preset asan --target piiflow piiflow_tests

step "sanitizers: unit tests and whole programs"
# Clang frees nothing when it stops, and its own containers are not built with the sanitizer.
export ASAN_OPTIONS=detect_leaks=0:detect_container_overflow=0 UBSAN_OPTIONS=print_stacktrace=1
build/asan/bin/piiflow_tests
for area in locals pointers cross-tu policy; do
  test/conformance/check.py --piiflow build/asan/bin/piiflow --filter "$area/*"
done

step "ctest"
ctest --preset dev --exclude-regex '^conformance$'

step "conformance"
test/conformance/check.py --piiflow build/dev/bin/piiflow

step "speed against the compiler's front end"
tools/bench/bench.py --piiflow build/dev/bin/piiflow --rounds 3 --max-ratio 1.1 --filter 'models/[D-L]' lib/models -- \
  -std=c++20 -Ilib -isystem /usr/lib/llvm-22/include
