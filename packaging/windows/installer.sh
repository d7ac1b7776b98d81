#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
# SPDX-License-Identifier: Apache-2.0
#
# installer.sh BUILD-FOLDER FOLDER   makes the installer of what programs.sh laid in BUILD-FOLDER/stage, and prints its path
# in FOLDER. Runs in the root.
set -euo pipefail
umask 022

build=$1 folder=$2
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd -P)
stage="$build/stage"
version=$(sed -n 's/^CMAKE_PROJECT_VERSION:STATIC=//p' "$build/CMakeCache.txt")
installer="smartserver-activation-assistant_${version}_x64-setup.exe"
"$here/file-lists.sh" "$stage" "$build/install.nsh" "$build/remove.nsh"
# In KiB, as Windows shows it under "Apps".
size=$(find "$stage" -type f -printf '%s\n' | awk '{ sum += int(($1 + 1023) / 1024) } END { print sum }')
makensis -V2 -WX -INPUTCHARSET UTF8 -DVERSION="$version" -DSIZE_KIB="$size" -DINSTALLER="$folder/$installer" -DLISTS="$build" \
    -DICON="$build/windows/activation-assistant.ico" "$here/installer.nsi" >&2
echo "$folder/$installer"
