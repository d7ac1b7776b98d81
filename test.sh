#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
# SPDX-License-Identifier: Apache-2.0
#
# ./test.sh [CTEST-ARGUMENTS…]   sets up, builds, and runs every test (or those that the arguments choose, as in
#                                ./test.sh -R ledger). See packaging/README.md for how it works.
set -euo pipefail

project=$(cd "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")" && pwd -P)
# shellcheck source=packaging/lib/all.sh
. "$project/packaging/lib/all.sh"

prepare test
build test all
cd "$project"
# shellcheck disable=SC2154 # build_folder is set by place_build
enter /bin/bash "$project/packaging/inside/test.sh" "$project" "$build_folder" "$@"
