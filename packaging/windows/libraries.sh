#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
# SPDX-License-Identifier: Apache-2.0
#
# libraries.sh FOLDER MIRROR SECURITY-MIRROR   builds what the programs link, for Windows, into FOLDER/prefix.
# Runs in the root. Each library is built once for its recipe (the function below and the source's version).
set -euo pipefail
umask 022

work=$1 mirror=$2 security=$3
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd -P)
triplet=x86_64-w64-mingw32
prefix="$work/prefix"
toolchain="$here/toolchain.cmake"
export WINDOWS_PREFIX="$prefix"
mkdir -p "$work"/{sources,build,stamps,logs,apt/lists/partial,apt/cache/archives/partial} "$prefix"

say() { printf '%s\n' "$*" >&2; }

# ---- Sources: the upstream part of Debian's source packages, checked by apt against Debian's signed index.

keyring=/usr/share/keyrings/debian-archive-keyring.gpg
apt_options=(-q -o "Dir::Etc::sourcelist=$work/apt/sources.list" -o Dir::Etc::sourceparts=- -o "Dir::State::lists=$work/apt/lists"
    -o "Dir::Cache=$work/apt/cache" -o APT::Sandbox::User=root)
{
    echo "deb-src [signed-by=$keyring] $mirror trixie main"
    [[ -z $security ]] || echo "deb-src [signed-by=$keyring] $security trixie-security main"
} >"$work/apt/sources.list"

refresh_index() {
    [[ -n ${index_is_fresh:-} ]] || apt-get "${apt_options[@]}" update >"$work/logs/apt.log" 2>&1
    index_is_fresh=1
}

# versions PACKAGE: newest first. A mirror may lack the newest for a while.
versions() {
    apt-cache "${apt_options[@]}" showsrc "$1" 2>/dev/null | sed -n 's/^Version: //p' | sort -Vru
}

# fetch PACKAGE: its upstream source in $work/sources/PACKAGE, its version in $version; false where it is not served.
fetch() {
    local package=$1 folder="$work/sources/$1" archive
    version=
    [[ ! -s $folder.version ]] || version=$(cat "$folder.version")
    [[ -n $version && -d $folder ]] && return
    refresh_index
    mkdir -p "$folder.download"
    for version in $(versions "$package"); do
        (cd "$folder.download" && rm -f ./* \
            && apt-get "${apt_options[@]}" source --download-only --tar-only "$package=$version") >>"$work/logs/apt.log" 2>&1 || continue
        rm -rf "$folder"
        mkdir "$folder"
        for archive in "$folder.download"/*.orig.tar.*; do
            [[ $archive == *.asc ]] || tar -xf "$archive" -C "$folder" --strip-components=1
        done
        rm -rf "$folder.download"
        echo "$version" >"$folder.version"
        return
    done
    rm -rf "$folder.download"
    return 1
}

# ---- Recipes: each runs in its empty build folder; $source is the source.

cmake_library() {
    cmake -G Ninja -S "$source" -B . -DCMAKE_TOOLCHAIN_FILE="$toolchain" -DCMAKE_INSTALL_PREFIX="$prefix" -DCMAKE_BUILD_TYPE=Release \
        -DBUILD_TESTING=OFF -DQT_HOST_PATH=/usr -DQT_HOST_PATH_CMAKE_DIR="/usr/lib/$(dpkg-architecture -qDEB_HOST_MULTIARCH)/cmake" "$@"
    ninja -j"$(nproc)"
    ninja install
}

# The one file that SQLite is compiled from is made by programs that run here.
make_sqlite3() {
    "$source/configure" --disable-tcl --disable-readline
    make sqlite3.c sqlite3.h
    $triplet-gcc -O2 -shared -static-libgcc -DSQLITE_API='__declspec(dllexport)' -DSQLITE_THREADSAFE=1 -DSQLITE_ENABLE_DBSTAT_VTAB \
        -DSQLITE_ENABLE_COLUMN_METADATA -o sqlite3.dll sqlite3.c -Wl,--out-implib,libsqlite3.dll.a
    install -D sqlite3.dll "$prefix/bin/sqlite3.dll"
    install -D -m644 libsqlite3.dll.a "$prefix/lib/libsqlite3.dll.a"
    install -D -m644 -t "$prefix/include" sqlite3.h "$source/src/sqlite3ext.h"
}

# Nothing is loaded from folders that only exist here and that anybody may make on another computer: all providers are in
# the library, and no settings file is read.
make_openssl() {
    "$source/Configure" mingw64 --cross-compile-prefix=$triplet- --prefix="$prefix" --libdir=lib \
        --openssldir='C:/Program Files/Common Files/SSL' shared no-tests no-docs no-apps no-module no-engine no-autoload-config
    make -j"$(nproc)"
    make install_sw
}

# Debian's source has neither SQLite nor wintab.h; the platform plugin needs OpenGL's headers. What is not used is left out.
# The TLS plugin for OpenSSL is for the trial under Wine alone, whose Schannel cannot serve (try.sh); it is not installed.
make_qt6_base() {
    cmake_library -DQT_BUILD_EXAMPLES=OFF -DQT_BUILD_TESTS=OFF -DQT_GENERATE_SBOM=OFF -DFEATURE_vulkan=OFF -DFEATURE_dbus=OFF \
        -DFEATURE_schannel=ON -DINPUT_openssl=runtime -DOPENSSL_ROOT_DIR="$prefix" -DFEATURE_tabletevent=OFF -DFEATURE_sql_sqlite=ON -DFEATURE_system_sqlite=ON \
        -DFEATURE_sql_odbc=OFF -DFEATURE_sql_psql=OFF -DFEATURE_sql_mysql=OFF -DFEATURE_system_zlib=ON -DFEATURE_xml=OFF \
        -DFEATURE_testlib=OFF -DFEATURE_qmake=OFF -DFEATURE_androiddeployqt=OFF -DFEATURE_relocatable=ON -DFEATURE_zstd=OFF \
        -DFEATURE_glib=OFF -DFEATURE_gssapi=OFF -DFEATURE_pkg_config=OFF -DFEATURE_brotli=OFF -DFEATURE_icu=OFF \
        -DBUILD_WITH_PCH=ON -DCMAKE_CXX_COMPILER_LAUNCHER=ccache -DCMAKE_C_COMPILER_LAUNCHER=ccache
}

make_qcoro() {
    cmake_library -DUSE_QT_VERSION=6 -DQCORO_BUILD_EXAMPLES=OFF -DQCORO_WITH_QTDBUS=OFF -DQCORO_WITH_QML=OFF -DQCORO_WITH_QTQUICK=OFF \
        -DQCORO_WITH_QTWEBSOCKETS=OFF -DQCORO_WITH_QTTEST=OFF -DQCORO_BUILD_TESTING=OFF
}

make_kf6_karchive() {
    cmake_library -DWITH_BZIP2=OFF -DWITH_LIBLZMA=OFF -DWITH_OPENSSL=OFF -DWITH_LIBZSTD=OFF -DBUILD_QCH=OFF -DKF_SKIP_PO_PROCESSING=ON
}

# It uses little of Qt5Compat, which is not to be had everywhere: qt5-names/ has that. Its plugin is looked for beside the
# programs, and not in the folder of this computer or the current one as well.
make_qca2() {
    sed -i -e '/paths << QDir(QStringLiteral(QCA_PLUGIN_PATH))/d' "$source/src/qca_core.cpp"
    if grep -q 'QStringLiteral(QCA_PLUGIN_PATH)' "$source/src/qca_core.cpp"; then exit 1; fi
    sed -i -e 's/Qt6 COMPONENTS Core Test Core5Compat/Qt6 COMPONENTS Core/' "$source/CMakeLists.txt"
    sed -i -e '/PRIVATE Qt6::Core5Compat/d' "$source/src/CMakeLists.txt"
    cmake_library -DBUILD_WITH_QT6=ON -DBUILD_TESTS=OFF -DBUILD_TOOLS=OFF -DBUILD_PLUGINS=ossl -DUSE_RELATIVE_PATHS=ON \
        -DOPENSSL_ROOT_DIR="$prefix" -DCMAKE_CXX_FLAGS="-isystem $here/qt5-names"
}

# It takes every compiler for Windows for Microsoft's.
make_qtkeychain() {
    find "$source" -name CMakeLists.txt -exec sed -i -e 's#/utf-8##' {} +
    cmake_library -DBUILD_WITH_QT6=ON -DBUILD_TRANSLATIONS=OFF -DUSE_CREDENTIAL_STORE=ON -DBUILD_TEST_APPLICATION=OFF
}

make_qr_code_generator() {
    $triplet-g++ -O2 -c "$source/cpp/qrcodegen.cpp" -o qrcodegen.o
    $triplet-ar rcs libqrcodegencpp.a qrcodegen.o
    install -D -m644 libqrcodegencpp.a "$prefix/lib/libqrcodegencpp.a"
    install -D -m644 "$source/cpp/qrcodegen.hpp" "$prefix/include/qrcodegen/qrcodegen.hpp"
}

make_mosquitto() {
    cmake_library -DWITH_TLS=OFF -DWITH_THREADING=OFF -DWITH_BROKER=OFF -DWITH_CLIENTS=OFF -DWITH_PLUGINS=OFF -DWITH_APPS=OFF -DWITH_CJSON=OFF \
        -DWITH_LIB_CPP=OFF -DDOCUMENTATION=OFF -DWITH_SRV=OFF -DWITH_WEBSOCKETS=OFF
}

make_qt6_websockets() { cmake_library -DQT_GENERATE_SBOM=OFF; }
make_qt6_svg() { cmake_library -DQT_GENERATE_SBOM=OFF; }
make_qt6_httpserver() { cmake_library -DQT_GENERATE_SBOM=OFF; }

# ---- One after the other

# recipe_of PACKAGE: all that its build depends on.
recipe_of() {
    local recipe
    recipe=$(declare -f "make_${1//-/_}")
    echo "$version $recipe"
    [[ $recipe != *cmake_library* ]] || { declare -f cmake_library; cat "$toolchain"; }
    [[ $recipe != *qt5-names* ]] || cat "$here"/qt5-names/*
}

# built PACKAGE: has it, building it where it is not there or its recipe has changed; false where it is not served.
built() {
    local package=$1 source="$work/sources/$1" stamp="$work/stamps/$1" wanted
    fetch "$package" || return 1
    wanted=$(recipe_of "$package" | sha256sum)
    [[ ! -e $stamp || $(cat "$stamp") != "$wanted" ]] || return 0
    say "Building $package $version for Windows."
    rm -rf "${work:?}/build/$package" "$stamp"
    mkdir -p "$work/build/$package"
    # In a shell of its own, for "set -e" does nothing where somebody asks how it went.
    (cd "$work/build/$package" && here=$here triplet=$triplet prefix=$prefix toolchain=$toolchain source=$source \
        "$BASH" -euo pipefail -c "$(declare -f cmake_library "make_${package//-/_}"); make_${package//-/_}") >"$work/logs/$package.log" 2>&1 || { say "$package could not be built; the last lines of $work/logs/$package.log say why."; exit 1; }
    rm -rf "${work:?}/build/$package"
    echo "$wanted" >"$stamp"
}

for library in sqlite3 openssl qt6-base qcoro kf6-karchive qca2 qtkeychain qr-code-generator mosquitto; do
    built "$library" || { say "Debian's source of $library is not served by $mirror (log: $work/logs/apt.log); try again later or with another SAA_MIRROR."; exit 1; }
done
# The programs are whole without these, but for what is said of each.
: >"$work/left-out"
without() { say "Without $1, whose source $mirror does not serve: $2."; echo "$1" >>"$work/left-out"; }
built qt6-websockets || without qt6-websockets "licenses are followed by asking, not by the SmartServer's own messages"
built qt6-svg || without qt6-svg "pictures are taken along as bitmaps"
built qt6-httpserver || without qt6-httpserver "there is no demo and no simulator"
