#!/bin/sh -e
# prepare.sh MUMBLE SOCI: stand-ins for the submodules of a checkout of Mumble (SOCI from a checkout of its own), the generated headers, and
# MUMBLE/../mumble-db/compile_commands.json, the server only.
M=$(realpath "$1"); SOCI=$(realpath "$2"); B=$M/../mumble-build; export B; cd "$M/3rdparty"
[ -f soci/CMakeLists.txt ] || cp -r "$SOCI/." soci
mkdir -p cmake-compiler-flags tracy/tracy
cat > cmake-compiler-flags/CompilerFlags.cmake <<'E'
function(get_compiler_flags)
  cmake_parse_arguments(A "" "OUTPUT_VARIABLE" "" ${ARGN})
  set(${A_OUTPUT_VARIABLE} "" PARENT_SCOPE)
endfunction()
E
cat > tracy/CMakeLists.txt <<'E'
add_library(TracyClient INTERFACE)
target_include_directories(TracyClient INTERFACE ${CMAKE_CURRENT_SOURCE_DIR})
add_library(Tracy::TracyClient ALIAS TracyClient)
E
cat > tracy/tracy/Tracy.hpp <<'E'
#pragma once
namespace tracy { inline void SetThreadName(const char *) {} }
#define ZoneScoped
#define ZoneScopedN(n)
#define ZoneNamedN(v, n, a)
#define TracyMessage(t, s)
#define TracyMessageL(t)
#define TracyPlot(n, v)
#define FrameMark
#define FrameMarkNamed(n)
#define FrameMarkStart(n)
#define FrameMarkEnd(n)
E
cat > tracy/tracy/TracyC.h <<'E'
#pragma once
#define TracyCZoneN(c, n, a)
#define TracyCZoneEnd(c)
E
mkdir -p utfcpp; echo 'add_library(utfcpp INTERFACE)' > utfcpp/CMakeLists.txt
for f in $(grep -o "3rdparty/[A-Za-z0-9_./-]*" $M/scripts/generate_license_header.py | sort -u); do [ -e $M/$f ] || { mkdir -p $M/$(dirname $f); echo x > $M/$f; }; done
nice cmake -S $M -B $B -G Ninja -DCMAKE_BUILD_TYPE=Release -DCMAKE_EXPORT_COMPILE_COMMANDS=ON \
  -DCMAKE_CXX_COMPILER=clang++-22 -DCMAKE_C_COMPILER=clang-22 \
  -Dclient=OFF -Dserver=ON -Dice=OFF -Dzeroconf=OFF -Dtests=OFF -Dlto=OFF -Dwarnings-as-errors=OFF -Doverlay=OFF -Dplugins=OFF \
  -Dbundled-utfcpp=ON -Dbundled-spdlog=OFF -Dbundled-cli11=OFF -Dbundled-json=OFF -Dbundled-soci=ON
cd $B; nice ninja src/Mumble.pb.h src/MumbleUDP.pb.h src/FFDHETable.h src/licenses.h src/shared_autogen/mocs_compilation.cpp src/murmur/mumble_server_object_lib_autogen/mocs_compilation.cpp src/murmur/mumble-server_autogen/mocs_compilation.cpp
# the server's own files only (SOCI is a library here)
python3 - <<'P'
import json,os
db=json.load(open(os.environ['B']+'/compile_commands.json'))
db=[e for e in db if '/3rdparty/soci/' not in e['file'] and not e['file'].endswith('/arch.c')]
os.makedirs(os.environ['B']+'/../mumble-db',exist_ok=True)
json.dump(db,open(os.environ['B']+'/../mumble-db/compile_commands.json','w'),indent=1)
P
