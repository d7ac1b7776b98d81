#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
# SPDX-License-Identifier: Apache-2.0
#
# Is there a screen to open a window on?

# socket_answers PATH: does a server listen on this Unix socket (its path, or @name for an abstract one)?
socket_answers() {
    perl -e '
        use Socket;
        my ($path, $socket) = @ARGV;
        $path =~ s/^@/\0/;
        exit !(socket($socket, PF_UNIX, SOCK_STREAM, 0) && connect $socket, pack_sockaddr_un($path));
    ' "$1" 2>/dev/null
}

x11_usable() {
    local number
    case ${DISPLAY:-} in
        '') return 1 ;;
        :* | unix:*)
            number=${DISPLAY##*:}
            number=${number%%.*}
            socket_answers "/tmp/.X11-unix/X$number" || socket_answers "@/tmp/.X11-unix/X$number"
            ;;
        *) return 0 ;; # over the network, as with ssh -X
    esac
}

wayland_usable() {
    case ${WAYLAND_DISPLAY:-} in
        '') return 1 ;;
        /*) socket_answers "$WAYLAND_DISPLAY" ;;
        *) [[ -n ${XDG_RUNTIME_DIR:-} ]] && socket_answers "$XDG_RUNTIME_DIR/$WAYLAND_DISPLAY" ;;
    esac
}

display_usable() { x11_usable || wayland_usable; }
