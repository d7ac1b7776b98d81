#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
# SPDX-License-Identifier: Apache-2.0
#
# packaging/deb/build.sh [FOLDER [CMAKE-OPTIONS…]]   makes the Debian package and puts it in FOLDER (default: build).
# The same source gives the same bytes: times are those of the last commit, or of SOURCE_DATE_EPOCH where that is set.
set -euo pipefail

project=$(cd "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")/../.." && pwd -P)
# shellcheck source=packaging/lib/all.sh
. "$project/packaging/lib/all.sh"

folder=$(realpath -m "${1:-$project/build}")
shift $(($# > 0))
# Where dpkg-shlibdeps has all that it asks for.
prepare test
export CCACHE_DIR="$cache_folder/ccache"
: "${SOURCE_DATE_EPOCH:=$(git -C "$project" log -1 --format=%ct)}"
export SOURCE_DATE_EPOCH
place_build package
mkdir -p "$folder"
cd "$project"
# shellcheck disable=SC2016 # the inner shell expands
enter_and_wait /bin/bash -c '
    set -euo pipefail
    build=$1 folder=$2
    shift 2
    umask 022
    cmake --preset package -B "$build" --log-level=WARNING "$@" >&2
    ninja -C "$build" >&2
    cd "$build"
    rm -f ./*.deb
    cpack -G DEB >&2
    cp ./*.deb "$folder/"
    for file in ./*.deb; do echo "$folder/${file#./}"; done
' build "$build_folder" "$folder" "$@"
