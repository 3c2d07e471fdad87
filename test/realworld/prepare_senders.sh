#!/bin/sh -e
# prepare_senders.sh FOLDER: compilation databases and configurations for the four applications that send (EXPECTED.md, f to i).
#
# FOLDER has checkouts of them, recorder, spotify-qt, toggldesktop and eternal-terminal, and under deps/ those of what Eternal Terminal has
# as submodules and Debian has not: progschj/ThreadPool, sago007/PlatformFolders, MisterTea/UniversalStacktrace, r-lyeh-archived/sole,
# tkislan/base64, brofield/simpleini, getsentry/sentry-native. From Debian, installed or unpacked under FOLDER/sysroot (apt-get download,
# dpkg-deb -x): libmosquitto-dev liblmdb-dev libconfig-dev libqt5svg5-dev libxmu-dev libxmu-headers libutempter-dev libcxxopts-dev; and
# installed: libcurl4-openssl-dev uuid-dev qtbase5-dev libpoco-dev libjsoncpp-dev libx11-dev libeasyloggingpp-dev libcpp-httplib-dev
# nlohmann-json3-dev libsodium-dev libprotobuf-dev protobuf-compiler.
HERE=$(realpath "$(dirname "$0")"); cd "$1"; S=sysroot/usr/include; D=deps
for a in recorder spotify-qt toggldesktop eternal-terminal; do cp "$HERE/$a/.piiflow.yaml" $a/; done

python3 - <<'P'
import json, os
root = os.path.realpath("recorder")
files = "recorder json gcache geo geohash mkpath base64 misc util storage fences listsort mongoose http zonedetect".split()
flags = ["clang-22", "-DNS_ENABLE_IPV6", "-DGHASHPREC=7", "-DWITH_MQTT=1", "-DWITH_PING=1", "-DWITH_HTTP=1", "-DWITH_TOURS", "-DWITH_TZ",
         '-DTZDATADB="/usr/share/owntracks/recorder/timezone16.bin"', "-DJSON_INDENT=NULL",
         '-DSTORAGEDEFAULT="/var/spool/owntracks/recorder/store"', '-DDOCROOT="/var/spool/owntracks/recorder/htdocs"',
         '-DCONFIGFILE="/etc/default/ot-recorder"', "-DGEOCODE_TIMEOUT=4000", '-DGIT_VERSION="tarball"',
         "-isystem", os.path.realpath("sysroot/usr/include")]
entries = [{"directory": root, "file": f"{root}/{f}.c", "arguments": [*flags, "-c", f"{root}/{f}.c"]} for f in files]
json.dump(entries, open("recorder/compile_commands.json", "w"), indent=1)
P

Q=/usr/include/x86_64-linux-gnu/qt5; L=spotify-qt/lib; V=$S/x86_64-linux-gnu/qt5
"$HERE/make_database.py" spotify-qt --std c++17 --include spotify-qt/src --include $L/include --include $L/qt/include \
  --include $L/thirdparty/include --system $Q --system $Q/QtCore --system $Q/QtGui --system $Q/QtWidgets --system $Q/QtNetwork \
  --system $Q/QtDBus --system $V --system $V/QtSvg --define USE_DBUS --define 'APP_VERSION="v4.0.0"' --define 'APP_NAME="spotify-qt"' \
  --define 'APP_ICON="spotify-qt"' --define 'ORG_NAME="kraxarn"' --define 'PKG_NAME="com.kraxarn"' --define 'BUILD_TYPE="Release"' \
  --define LIB_QT_IMPL --define QT_CORE_LIB spotify-qt/src $L/src $L/qt > spotify-qt/compile_commands.json

T=toggldesktop/src
"$HERE/make_database.py" toggldesktop --std c++17 --include $T --system /usr/include/jsoncpp --system $S \
  --define 'APP_ENVIRONMENT="development"' --define 'TOGGL_BUILD_TYPE="deb"' --define TOGGLDESKTOP_DLL_BUILD \
  $(ls $T/util/*.cc $T/database/*.cc $T/model/*.cc $T/*.cc | grep -v 'get_focused_window_\(mac\|windows\)') \
  $T/model/alpha_features.cpp $T/onboarding_service.cpp > toggldesktop/compile_commands.json

E=eternal-terminal; mkdir -p $E/gen
protoc --proto_path=$E/proto --cpp_out=$E/gen $E/proto/ET.proto $E/proto/ETerminal.proto
"$HERE/make_database.py" $E --std c++20 --include $E/src/base --include $E/src/terminal --include $E/src/terminal/forwarding --include $E/gen \
  --system $D/ThreadPool --system $D/PlatformFolders --system $D/UniversalStacktrace/ust --system $D/sole --system $D/base64 \
  --system $D/simpleini --system $D/sentry-native/include --system $S --define USE_SENTRY --define 'ET_VERSION="7.0.0"' \
  --define ELPP_NO_DEFAULT_LOG_FILE --define ELPP_FEATURE_CRASH_LOG --define ELPP_THREAD_SAFE --define ELPP_STRICT_PERMISSIONS \
  --define SENTRY_BUILD_STATIC $E/src/base $E/src/terminal > $E/compile_commands.json
