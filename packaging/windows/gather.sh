#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
# SPDX-License-Identifier: Apache-2.0
#
# gather.sh STAGE FOLDER…   copies every library that a program or library in STAGE imports from the first FOLDER that has it
# into STAGE, and what those import in turn. Fails, naming each, where an import is neither there nor Windows' own
# (system-dlls.txt). Windows does not tell upper from lower case in these names, and neither does this.
set -euo pipefail
shopt -s nullglob

stage=$1
shift
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd -P)
: "${OBJDUMP:=x86_64-w64-mingw32-objdump}"

declare -A system=() here_already=() offered=()
while read -r name; do system[${name,,}]=1; done < <(sed -e 's/#.*//' -e '/^[[:space:]]*$/d' "$here/system-dlls.txt")
# Beside the programs, where Windows looks: what lies in the folders of plugins is found by nobody else.
for file in "$stage"/*.dll; do
    name=${file##*/}
    here_already[${name,,}]=1
done
for folder in "$@"; do
    for file in "$folder"/*.dll; do
        name=${file##*/}
        : "${offered[${name,,}]:=$file}"
    done
done

imports() { "$OBJDUMP" -p "$1" | sed -n 's/^[[:space:]]*DLL Name: //p' | tr -d '\r'; }

mapfile -t queue < <(find "$stage" -type f \( -iname '*.exe' -o -iname '*.dll' \) | sort)
((${#queue[@]})) || { echo "There are no programs in $stage." >&2; exit 1; }
missing=0
for ((at = 0; at < ${#queue[@]}; at++)); do
    importer=${queue[at]}
    names=$(imports "$importer")
    [[ -n $names ]] || { echo "${importer#"$stage"/} imports nothing: is it a program for Windows?" >&2; exit 1; }
    while read -r name; do
        key=${name,,}
        [[ -z ${here_already[$key]:-} && -z ${system[$key]:-} && $key != api-ms-win-crt-*.dll ]] || continue
        if [[ -z ${offered[$key]:-} ]]; then
            echo "${importer#"$stage"/} imports $name, which is neither here nor a part of Windows." >&2
            missing=1
            continue
        fi
        install -m755 "${offered[$key]}" "$stage/"
        here_already[$key]=1
        queue+=("$stage/${offered[$key]##*/}")
    done <<<"$names"
done
exit "$missing"
