#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
# SPDX-License-Identifier: Apache-2.0
#
# with_display.sh PROGRAM ARGUMENTS…   runs the program on an X display of its own, whose number the server chooses, and
# ends with its exit code. Neither outlives this script.
set -euo pipefail

work=$(mktemp -d)
server='' program=''
# shellcheck disable=SC2317 # called by the trap
tidy_up() {
    local pid
    for pid in $program $server; do
        kill "$pid" 2>/dev/null || true
        wait "$pid" 2>/dev/null || true
    done
    rm -rf "$work"
}
trap tidy_up EXIT
trap 'exit 130' INT
trap 'exit 143' TERM

mkfifo "$work/number"
Xvfb -displayfd 3 -screen 0 1600x900x24 -nolisten tcp -noreset 3>"$work/number" >"$work/log" 2>&1 &
server=$!
# The end of the pipe, without a line, when the server could not start.
read -r -t 60 number <"$work/number" || {
    cat "$work/log" >&2
    echo "No X server." >&2
    exit 1
}
# The display alone: no session bus, no Wayland that is there by chance.
unset WAYLAND_DISPLAY XAUTHORITY
DISPLAY=":$number" QT_QPA_PLATFORM=xcb "$@" &
program=$!
status=0
wait "$program" || status=$?
program=''
exit "$status"
