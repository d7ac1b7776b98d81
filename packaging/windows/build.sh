#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
# SPDX-License-Identifier: Apache-2.0
#
# packaging/windows/build.sh [FOLDER [CMAKE-OPTIONS…]]   cross-builds the programs for Windows (x86_64) and puts their
# installer in FOLDER (default: build).
# packaging/windows/build.sh --libraries                 only the libraries that they link.
#
# The libraries come from Debian's own source packages, which apt verifies, and are built once (libraries.sh); a changed
# recipe builds them anew. The same source and the same libraries give the same bytes: times are those of the last commit,
# or of SOURCE_DATE_EPOCH where that is set.
set -euo pipefail

project=$(cd "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")/../.." && pwd -P)
# shellcheck source=packaging/lib/all.sh
. "$project/packaging/lib/all.sh"

[[ ${1:-} == --libraries || ${1:-} != -* ]] || die "Usage: packaging/windows/build.sh [FOLDER [CMAKE-OPTIONS…]] or --libraries"
only_libraries=
[[ ${1:-} != --libraries ]] || only_libraries=1
folder=$(realpath -m "${1:-$project/build}")
shift $(($# > 0))

prepare windows
export CCACHE_DIR="$cache_folder/ccache"
: "${SOURCE_DATE_EPOCH:=$(git -C "$project" log -1 --format=%ct)}"
export SOURCE_DATE_EPOCH
libraries="$cache_folder/windows"
mkdir -p "$libraries"
open_lock windows-libraries building
wait_for_lock "$building" "Another run is building for Windows; waiting for it to end."
cd "$project"
enter_and_wait /bin/bash packaging/windows/libraries.sh "$libraries" "$(mirror)" "$(security_mirror)"
say "The libraries for Windows are in $libraries/prefix."
[[ -z $only_libraries ]] || exit 0

place_build windows
say "Building the programs for Windows."
enter_and_wait /bin/bash packaging/windows/programs.sh "$libraries" "$build_folder" "$@" >&2
say "Making the installer."
mkdir -p "$folder"
enter_and_wait /bin/bash packaging/windows/installer.sh "$build_folder" "$folder"
