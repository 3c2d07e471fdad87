#!/usr/bin/env bash
# Installs what a fresh Debian 12 (or Ubuntu) machine lacks for building and testing piiflow.
#
# Says what it is going to install, and does nothing when everything is there. The LLVM 22 packages come with
# Debian's security updates; nothing from outside the configured package sources is used but the SARIF validator of the tests.
#
#   tools/setup.sh --packs    also the headers that the tests of library models compile against (90 MB to download);
#                             without them ctest says which of those tests it skipped
set -euo pipefail

packages=(
  # building
  cmake ninja-build ccache g++ git ca-certificates pkg-config
  clang-22 clang-tidy-22 clang-format-22 lld-22 llvm-22-dev libclang-22-dev libclang-rt-22-dev
  libyaml-cpp-dev libfmt-dev libflatbuffers-dev flatbuffers-compiler libcli11-dev zlib1g-dev libzstd-dev
  # testing: the unit tests, the kernels' benchmarks, the script that runs whole programs, and real headers
  catch2 libbenchmark-dev valgrind python3 libcurl4-openssl-dev libcurl4-doc libc++-22-dev libc++abi-22-dev
  nlohmann-json3-dev libjsoncpp-dev rapidjson-dev libboost1.81-dev libabsl-dev qtbase5-dev libprotobuf-dev
  libyajl-dev libxml2-dev libssl-dev libeasyloggingpp-dev
)

# Client libraries that the packs describe. Not here: libcpprest-dev and libmysqlcppconn-dev, which want another Boost, and
# libulfius-dev, which wants another curl.
pack_headers=(
  libpoco-dev libcpp-httplib-dev libcurlpp-dev libsoup2.4-dev librest-dev libneon27-gnutls-dev libserf-dev
  libasio-dev libwebsocketpp-dev libwebsockets-dev libqt5websockets5-dev libevent-dev libnghttp2-dev
  libgrpc++-dev libthrift-dev libgsoap-dev libkdsoap-dev libxmlrpc-c++8-dev libjsonrpccpp-dev
  libopentracing-dev prometheus-cpp-dev libsnmp-dev libglib2.0-dev
  libpaho-mqttpp-dev libpaho-mqtt-dev libqpid-proton-cpp12-dev libpqxx-dev libsoci-dev libs3-dev
  libvmime-dev libqxmpp-dev libquotient-dev librelp-dev
  qt6-base-dev libspdlog-dev libgoogle-glog-dev liblog4cxx-dev liblog4cplus-dev liblog4cpp5-dev
  libsodium-dev libmbedtls-dev libcrypto++-dev libargon2-dev libgnutls28-dev libgcrypt20-dev
  liblz4-dev libbz2-dev libbrotli-dev musl-dev
)
case "${1-}" in
  --packs) packages+=("${pack_headers[@]}") ;;
  "") ;;
  *) echo "setup: unknown option '$1'; there is --packs" >&2; exit 2 ;;
esac

# Validating SARIF; some machines have npm and the module from elsewhere.
command -v npm >/dev/null 2>&1 || packages+=(npm)
python3 -c 'import jsonschema' 2>/dev/null || packages+=(python3-jsonschema)
python3 -c 'import yaml' 2>/dev/null || packages+=(python3-yaml)

# Microsoft's validator comes from the npm registry, into the build folder.
multitool=@microsoft/sarif-multitool@5.7.0
install_multitool() {
  local folder
  folder="$(cd "$(dirname "$0")/.." && pwd)/build/tools/multitool"
  compgen -G "$folder/node_modules/@microsoft/sarif-multitool-*/Sarif.Multitool" >/dev/null && return
  echo "setup: installing $multitool from the npm registry into build/tools"
  mkdir -p "$folder"
  npm install --silent --no-audit --no-fund --prefix "$folder" "$multitool"
}

if ! command -v dpkg-query >/dev/null 2>&1; then
  echo "setup: this is not Debian or Ubuntu. Please install what these packages hold: ${packages[*]}" >&2
  exit 1
fi

installed() { [ "$(dpkg-query -W -f '${db:Status-Status}' "$1" 2>/dev/null)" = installed ]; }
available() { [ -n "$(apt-cache madison "$1" 2>/dev/null)" ]; }

missing=()
for package in "${packages[@]}"; do installed "$package" || missing+=("$package"); done
if [ ${#missing[@]} -eq 0 ]; then
  install_multitool
  echo "setup: everything is there"
  exit 0
fi

as_root=()
if [ "$(id -u)" -ne 0 ]; then
  command -v sudo >/dev/null 2>&1 || { echo "setup: needs root or sudo to install: ${missing[*]}" >&2; exit 1; }
  as_root=(sudo)
fi

unknown() { for package in "${missing[@]}"; do available "$package" || echo "$package"; done; }
if [ -n "$(unknown)" ]; then
  echo "setup: reading the package lists (apt-get update)"
  "${as_root[@]}" apt-get update -qq || echo "setup: some package lists could not be read; going on with the others" >&2
fi
if [ -n "$(unknown)" ]; then
  echo "setup: the configured package sources do not have: $(unknown | tr '\n' ' ')" >&2
  echo "setup: Debian 12 has LLVM 22 in 'bookworm-security'; for other releases see https://apt.llvm.org" >&2
  exit 1
fi

echo "setup: installing ${missing[*]}"
"${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}"
install_multitool
echo "setup: done"
