#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
# SPDX-License-Identifier: Apache-2.0
#
# file-lists.sh STAGE INSTALL.nsh REMOVE.nsh   writes what the installer lays and what its uninstaller takes away: every file of
# STAGE by name, in one order. Removal by name leaves alone what the user keeps in the same folder.
set -euo pipefail
export LC_ALL=C

stage=$1 install=$2 remove=$3
# Windows' path of a file below the folder of the installation.
there() { printf '%s' "\$INSTDIR${1:+\\${1//\//\\}}"; }

mapfile -t files < <(cd "$stage" && find . -type f -printf '%P\n' | sort)
mapfile -t folders < <(cd "$stage" && find . -mindepth 1 -type d -printf '%P\n' | sort -r)
((${#files[@]})) || { echo "$stage has no files." >&2; exit 1; }
for name in "${files[@]}" "${folders[@]}"; do
    # What NSIS would take for its own.
    [[ $name != *[\$\"\`\'*?]* ]] || { echo "An installer cannot have the name $name." >&2; exit 1; }
done
{
    last=none
    for file in "${files[@]}"; do
        folder=
        [[ $file != */* ]] || folder=${file%/*}
        [[ $folder == "$last" ]] || echo "SetOutPath \"$(there "$folder")\""
        last=$folder
        echo "File \"$stage/$file\""
    done
} >"$install"
{
    for file in "${files[@]}"; do echo "Delete \"$(there "$file")\""; done
    for folder in "${folders[@]}"; do echo "RMDir \"$(there "$folder")\""; done
} >"$remove"
