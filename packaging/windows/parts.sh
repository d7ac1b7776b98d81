#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
# SPDX-License-Identifier: Apache-2.0
#
# parts.sh STAGE LIBRARIES-FOLDER   writes what STAGE is made of besides the project's own: for each source of Debian a line
# with its name, its version, and its files in STAGE ("-" where it is in others' files), between tabs. Fails at a library
# of which it does not know where it comes from. Runs in the root.
set -euo pipefail

stage=$1 libraries=$2
declare -A files=()

# source_of FILE: Debian's source package that it was built from, empty for the project's own.
source_of() {
    case ${1##*/} in
        activation-assistant.exe | activationctl.exe | activation-*.dll) ;;
        Qt6Svg.dll | qsvg*.dll) echo qt6-svg ;;
        Qt6WebSockets.dll) echo qt6-websockets ;;
        Qt6HttpServer.dll) echo qt6-httpserver ;;
        Qt6*.dll | q*backend.dll | qwindows.dll | qsqlite.dll | qmodernwindowsstyle.dll) echo qt6-base ;;
        *QCoro6*.dll) echo qcoro ;;
        *KF6Archive*.dll) echo kf6-karchive ;;
        *qca-qt6.dll | *qca-ossl.dll) echo qca2 ;;
        *qt6keychain.dll) echo qtkeychain ;;
        *mosquitto.dll) echo mosquitto ;;
        libcrypto-*.dll | libssl-*.dll) echo openssl ;;
        sqlite3.dll) echo sqlite3 ;;
        zlib1.dll) echo libz-mingw-w64 ;;
        libstdc++-6.dll | libgcc_s_seh-1.dll | libssp-0.dll | libatomic-1.dll) echo gcc-mingw-w64 ;;
        libwinpthread-1.dll) echo mingw-w64 ;;
        *) return 1 ;;
    esac
}

# version_of SOURCE: as it was built here, else as the root has it.
version_of() {
    if [[ -s $libraries/sources/$1.version ]]; then
        cat "$libraries/sources/$1.version"
    else
        # shellcheck disable=SC2016 # dpkg's own names
        dpkg-query -W -f '${db:Status-Status} ${source:Package} ${source:Version}\n' \
            | awk -v source="$1" '$1 == "installed" && $2 == source { print $3; found = 1; exit } END { exit !found }'
    fi
}

while IFS= read -r file; do
    source=$(source_of "$file") || { echo "Nobody knows where $file comes from; say so in parts.sh." >&2; exit 1; }
    [[ -z $source ]] || files[$source]+=" $file"
done < <(cd "$stage" && find . -type f \( -iname '*.exe' -o -iname '*.dll' \) -printf '%P\n' | sort)
# In other files: the code of QR codes, the C runtime's start, the words of Qt, the installer itself.
for source in qr-code-generator mingw-w64 qt6-translations nsis; do files[$source]+=" -"; done

for source in $(printf '%s\n' "${!files[@]}" | sort); do
    version=$(version_of "$source") || { echo "The version of $source is not known here." >&2; exit 1; }
    printf '%s\t%s\t%s\n' "$source" "$version" "${files[$source]# }"
done
