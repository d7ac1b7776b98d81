#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
# SPDX-License-Identifier: Apache-2.0
#
# packaging/windows/test.sh [INSTALLER [PICTURES-FOLDER]]   installs the programs for Windows under Wine, uses them, removes
# them, and looks for what they left behind. Pictures of their windows go to PICTURES-FOLDER.
#
# The far ends are the simulators of this computer's own build, so that what speaks TLS with Windows' own (Schannel) is
# OpenSSL.
set -euo pipefail

project=$(cd "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")/../.." && pwd -P)
# shellcheck source=packaging/lib/all.sh
. "$project/packaging/lib/all.sh"

installer=${1:-}
[[ -n $installer ]] || installer=$("$project/packaging/windows/build.sh" | tail -n 1)
installer=$(realpath -e "$installer")
pictures=
[[ -z ${2:-} ]] || { mkdir -p "$2"; pictures=$(realpath -e "$2"); }

prepare base
build release bin/activationctl
simulator="$build_folder/bin/activationctl"
prepare windows
cd "$project"
# Wine's socket has its own folder below /tmp, and a Unix socket's path is short.
work=$(mktemp -d /tmp/saa-wine.XXXXXX)
trap 'rm -rf "$work"' EXIT
enter_and_wait /bin/bash packaging/windows/try.sh "$installer" "$simulator" "$cache_folder/windows/prefix" "$work" "$pictures"
