#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
# SPDX-License-Identifier: Apache-2.0
#
# programs.sh LIBRARIES-FOLDER BUILD-FOLDER [CMAKE-OPTIONS…]   builds the programs with the libraries that libraries.sh made,
# and lays all that is installed in BUILD-FOLDER/stage, and what that is made of in BUILD-FOLDER/parts.tsv.
# Runs in the root.
set -euo pipefail
umask 022

libraries=$1 build=$2
shift 2
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd -P)
export WINDOWS_PREFIX="$libraries/prefix"
stage="$build/stage"
multiarch=$(dpkg-architecture -qDEB_HOST_MULTIARCH)

cd "$here/../.."
# No folder of this machine in the programs, those of the libraries' headers neither.
cmake --preset package -B "$build" --log-level=WARNING -DCMAKE_TOOLCHAIN_FILE="$here/toolchain.cmake" \
    -DQT_HOST_PATH=/usr -DQT_HOST_PATH_CMAKE_DIR="/usr/lib/$multiarch/cmake" \
    "-DCMAKE_CXX_FLAGS=-ffile-prefix-map=$WINDOWS_PREFIX=libraries" "$@"
ninja -C "$build"
rm -rf "$stage"
cmake --install "$build" --prefix "$stage" >/dev/null

# What is loaded at run time: no import names it.
plugins=(platforms/qwindows tls/qschannelbackend sqldrivers/qsqlite styles/qmodernwindowsstyle)
[[ ! -e $WINDOWS_PREFIX/bin/Qt6Svg.dll ]] || plugins+=(iconengines/qsvgicon imageformats/qsvg)
for plugin in "${plugins[@]}"; do
    install -D "$WINDOWS_PREFIX/plugins/$plugin.dll" "$stage/plugins/$plugin.dll"
done
mapfile -t signing < <(find "$WINDOWS_PREFIX" -path '*/crypto/*qca-ossl.dll')
((${#signing[@]} == 1)) || { echo "One QCA plugin for OpenSSL, not ${#signing[@]}: ${signing[*]}"; exit 1; }
install -D "${signing[0]}" "$stage/plugins/crypto/${signing[0]##*/}"

# Without it Qt would look for its plugins beside the folder that the programs are in.
printf '[Paths]\r\nPrefix = .\r\nPlugins = plugins\r\nTranslations = translations\r\n' >"$stage/qt.conf"
for language in de en es fr it zh_CN; do
    install -D -m644 "/usr/share/qt6/translations/qtbase_$language.qm" "$stage/translations/qtbase_$language.qm"
done

compiler=x86_64-w64-mingw32-g++-posix
folders=("$WINDOWS_PREFIX/bin" /usr/x86_64-w64-mingw32/lib)
folders+=("$(dirname "$($compiler -print-file-name=libstdc++-6.dll)")")
"$here/gather.sh" "$stage" "${folders[@]}"
find "$stage" \( -name '*.exe' -o -name '*.dll' \) -exec x86_64-w64-mingw32-strip --strip-unneeded {} +

"$here/parts.sh" "$stage" "$libraries" >"$build/parts.tsv"
"$here/../bill-of-materials.py" notices "$build/parts.tsv" "$stage/THIRD-PARTY-NOTICES.txt"
sed -i 's/$/\r/' "$stage/THIRD-PARTY-NOTICES.txt"
find "$stage" -exec touch -h -d "@$SOURCE_DATE_EPOCH" {} +
