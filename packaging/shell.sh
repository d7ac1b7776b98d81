#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
# SPDX-License-Identifier: Apache-2.0
#
# packaging/shell.sh [COMMAND…]   a shell (or a command) where the tests run, for looking into things
set -euo pipefail

project=$(cd "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")/.." && pwd -P)
# shellcheck source=packaging/lib/all.sh
. "$project/packaging/lib/all.sh"

prepare test
export CCACHE_DIR="$cache_folder/ccache"
if (($# == 0)); then set -- /bin/bash; fi
enter "$@"
