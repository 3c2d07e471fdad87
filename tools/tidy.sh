#!/usr/bin/env bash
# Runs clang-tidy over our own C++ (or over the files given), with the compilation database of the dev preset.
set -euo pipefail
cd "$(dirname "$0")/.."
build=${PIIFLOW_BUILD_DIR:-build/dev}
[ -f "$build/compile_commands.json" ] || cmake --preset dev -B "$build" >/dev/null
if [ $# -gt 0 ]; then
  files=("$@")
else
  mapfile -t files < <(git ls-files 'lib/*.cpp' 'tools/*.cpp' 'checks/*.cpp' 'test/unit/*.cpp')
fi
printf '%s\0' "${files[@]}" | xargs -0 -n 4 -P "$(nproc)" clang-tidy-22 -p "$build" --quiet
