#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
# SPDX-License-Identifier: Apache-2.0
#
# build.sh SOURCE-FOLDER BUILD-FOLDER PRESET ROOT-ID TARGET…
# Runs where the compiler is (in the root, or on the host). Configures if need be, and builds; says nothing if there is
# nothing to do.
set -euo pipefail

source_folder=$1 build_folder=$2 preset=$3 root_id=$4
shift 4
stamp="$build_folder/.configured-for"
# A build folder belongs to one root: another has other compilers and other versions of the libraries.
wanted="$root_id $(sha256sum <"$source_folder/CMakePresets.json")"

cd "$source_folder"
if [[ ! -e $build_folder/build.ninja || $(cat "$stamp" 2>/dev/null) != "$wanted" ]]; then
    echo "Configuring ($preset)."
    fresh=()
    [[ ! -e $build_folder/CMakeCache.txt ]] || fresh=(--fresh)
    rm -f "$stamp"
    cmake --preset "$preset" "${fresh[@]}" -B "$build_folder" --log-level=WARNING
    echo "$wanted" >"$stamp"
fi
if ! ninja -C "$build_folder" -n "$@" 2>/dev/null | grep -q '^ninja: no work to do'; then
    echo "Building ($preset)."
    ninja -C "$build_folder" "$@"
fi
