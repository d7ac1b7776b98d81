#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
# SPDX-License-Identifier: Apache-2.0
#
# packaging/windows/build.sh   cross-builds the libraries that the programs link on Windows (x86_64).
#
# They come from Debian's own source packages, which apt verifies, and are built once (packaging/windows/libraries.sh); a
# changed recipe builds them anew.
set -euo pipefail

project=$(cd "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")/../.." && pwd -P)
# shellcheck source=packaging/lib/all.sh
. "$project/packaging/lib/all.sh"

prepare windows
export CCACHE_DIR="$cache_folder/ccache"
: "${SOURCE_DATE_EPOCH:=$(git -C "$project" log -1 --format=%ct)}"
export SOURCE_DATE_EPOCH
mkdir -p "$cache_folder/windows"
open_lock windows-libraries building
wait_for_lock "$building" "Another run is building the libraries for Windows; waiting for it to end."
cd "$project"
enter_and_wait /bin/bash "$project/packaging/windows/libraries.sh" "$cache_folder/windows" "$(mirror)" "$(security_mirror)"
say "The libraries for Windows are in $cache_folder/windows/prefix."
