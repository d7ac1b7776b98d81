#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
# SPDX-License-Identifier: Apache-2.0
# A display counts only if something answers there.
. "$(dirname "$0")/harness.sh"
use_parts display

display_usable && fail "a display without any"
DISPLAY=:98765 && x11_usable && fail "an X server that is not there"
unset DISPLAY
export XDG_RUNTIME_DIR="$work/r" WAYLAND_DISPLAY=wayland-9
mkdir "$XDG_RUNTIME_DIR"
display_usable && fail "a Wayland server that is not there"
perl -e '
    use Socket;
    socket(my $socket, PF_UNIX, SOCK_STREAM, 0) or die;
    bind($socket, pack_sockaddr_un($ARGV[0])) && listen($socket, 5) or die;
    sleep 20;
' "$XDG_RUNTIME_DIR/wayland-9" &
server=$!
wait_until test -S "$XDG_RUNTIME_DIR/wayland-9"
wait_until display_usable
kill "$server"
wait "$server" 2>/dev/null || true
# Its socket outlives it.
display_usable && fail "a Wayland server that is gone"
DISPLAY=far.example:10
display_usable || fail "a display over the network"
