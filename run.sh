#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
# SPDX-License-Identifier: Apache-2.0
#
# ./run.sh                                       sets up, builds, and opens the wizard in demo mode with its simulators;
#                                                without a display it runs "activationctl demo"
# ./run.sh activationctl|activation-assistant ARGUMENTS…   the same for one of the programs, from any current folder
# Standard output is the program's alone. See packaging/README.md for how it works.
set -euo pipefail

project=$(cd "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")" && pwd -P)
# shellcheck source=packaging/lib/all.sh
. "$project/packaging/lib/all.sh"

case ${1:-} in
    activationctl | activation-assistant) ;;
    '')
        if display_usable; then set -- activation-assistant --demo; else set -- activationctl demo; fi
        ;;
    -h | --help)
        sed -n 's/^# \(\.\/run\.sh.*\|  *without.*\)/\1/p' "$project/run.sh"
        exit 0
        ;;
    *)
        say "'$1' is not a program of this project; use ./run.sh, ./run.sh activationctl ARGUMENTS… or ./run.sh activation-assistant."
        exit 2
        ;;
esac

prepare base
build release "bin/$1"
if [[ -z ${QT_QPA_PLATFORM:-} ]] && ! x11_usable && wayland_usable; then export QT_QPA_PLATFORM=wayland; fi
# shellcheck disable=SC2154 # build_folder is set by place_build
enter_program "$build_folder/bin/$1" "${@:2}"
