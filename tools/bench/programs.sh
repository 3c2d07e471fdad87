#!/bin/sh
# Fetches and configures the programs of the benchmark into FOLDER, which must not be inside piiflow's own tree:
#
#   tools/bench/programs.sh FOLDER
#
# Each FOLDER/NAME-build then has a compile_commands.json for tools/bench/bench.py -p. A checkout that is there already
# (FOLDER/NAME) is taken as it is. Luanti needs its libraries: luanti/doc/compiling/linux.md.
set -eu
[ $# -eq 1 ] || { sed -n '2,7s/^# \{0,1\}//p' "$0" >&2; exit 2; }
mkdir -p "$1"
cd "$1"

fetch() { # NAME REPOSITORY COMMIT
  [ -d "$1" ] && return
  git init -q "$1"
  git -C "$1" fetch -q --depth 1 "https://github.com/$2" "$3"
  git -C "$1" checkout -q FETCH_HEAD
}

configure() { # NAME CMAKE-OPTIONS...
  name=$1
  shift
  cmake -S "$name" -B "$name-build" -DCMAKE_EXPORT_COMPILE_COMMANDS=ON -DCMAKE_C_COMPILER=clang-22 \
        -DCMAKE_CXX_COMPILER=clang++-22 "$@" > "$name-configure.log" 2>&1 ||
    { echo "$name is not configured: $PWD/$name-configure.log" >&2; return 1; }
  echo "$name: $PWD/$name-build"
}

fetch leveldb google/leveldb 78a352f47ed6c1e9d750545e9b242289185b87e1
configure leveldb -DLEVELDB_BUILD_TESTS=OFF -DLEVELDB_BUILD_BENCHMARKS=OFF -DCMAKE_CXX_STANDARD=17 || true

fetch json nlohmann/json 199dea11b17c533721b26249e2dcaee6ca1d51d3
configure json -DJSON_BuildTests=ON -DJSON_FastTests=ON || true

# Measured are Foundation and Net: --filter '/(Foundation|Net)/src/'
fetch poco pocoproject/poco refs/tags/poco-1.13.3-release
configure poco || true

fetch luanti luanti-org/luanti ecda1027f3c501eb9c2274a1815e1997831300af
configure luanti -DENABLE_GETTEXT=OFF -DBUILD_UNITTESTS=OFF -DBUILD_SERVER=ON || true
