#!/usr/bin/env bash
# Brings headers for tests of models that Debian 12 has only older (test/packs/newer), or whose packages cannot be installed
# beside those of setup.sh (Connector/C++, ulfius).
#
# Takes packages of Debian releases, checked by apt against Debian's keys, out of their archives into a folder of their
# own: nothing of them is installed, and no compiler finds them but by the flags of those tests. Where they are missing these
# tests are skipped, and ctest says so. A nightly run brings them before it tests.
#
#   tools/newer-headers.sh    into /opt/piiflow-headers (about 60 MB)
set -euo pipefail

target=/opt/piiflow-headers
keys=/usr/share/keyrings/debian-archive-keyring.gpg

if ! command -v apt-get >/dev/null 2>&1 || [ ! -f "$keys" ]; then
  echo "newer-headers: needs apt-get and Debian's keys (the package debian-archive-keyring)" >&2
  exit 1
fi
if ! mkdir -p "$target" 2>/dev/null || [ ! -w "$target" ]; then
  echo "newer-headers: may not write to $target; run it as root" >&2
  exit 1
fi

work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT

# bring RELEASE PACKAGE...
bring() {
  local release="$1" folder="$work/$1"
  shift
  mkdir -p "$folder"/{lists/partial,cache/archives/partial,packages}
  echo "deb [signed-by=$keys] http://deb.debian.org/debian $release main" >"$folder/sources.list"
  local apt=(-o "Dir::Etc::SourceList=$folder/sources.list" -o Dir::Etc::SourceParts=- -o "Dir::State::Lists=$folder/lists"
             -o "Dir::Cache=$folder/cache" -o Dir::State::Status=/dev/null -o Acquire::Languages=none -o APT::Sandbox::User=root)
  echo "newer-headers: reading the package lists of Debian '$release'"
  apt-get "${apt[@]}" update -qq
  echo "newer-headers: unpacking $* into $target"
  (cd "$folder/packages" && apt-get "${apt[@]}" download -qq "$@")
  local package
  for package in "$folder"/packages/*.deb; do dpkg-deb -x "$package" "$target"; done
}

bring trixie libstdc++-14-dev libgio-2.0-dev
bring forky libstdc++-16-dev
bring bookworm libmysqlcppconn-dev libulfius-dev libyder-dev liborcania-dev libmicrohttpd-dev libjansson-dev
echo "newer-headers: done"
