#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
# SPDX-License-Identifier: Apache-2.0
#
# How the programs get Debian 13 around them:
#   host     the host is Debian 13 or newer
#   bwrap    the root, entered with bubblewrap
#   chroot   the root, entered with chroot in a mount namespace: where bubblewrap is not permitted and the user is root
#   bare     the root where nothing can be mounted (a locked-down container) and the user is root: see bare.sh
# SAA_ENTER forces one of them.

bwrap_program() { command -v bwrap; }

# What bubblewrap is asked for besides: a user namespace, for a root user that may make mounts only in one.
bwrap_options=()

bwrap_permitted() {
    # A trial of the mounts that an entry makes; prints bubblewrap's own words when it fails.
    "$(bwrap_program)" "${bwrap_options[@]}" --die-with-parent --ro-bind / / --proc /proc --dev-bind /dev /dev --tmpfs /tmp -- true 2>&1
}

choose_mode() {
    case ${SAA_ENTER:-} in
        host | bwrap | chroot | bare) mode=$SAA_ENTER; return ;;
        '') ;;
        *) die "SAA_ENTER is '$SAA_ENTER', but must be host, bwrap, chroot or bare (or not be set)." ;;
    esac
    if host_is_reference; then
        mode=host
        return
    fi
    local words="bubblewrap is not installed"
    if bwrap_program >/dev/null; then
        if words=$(bwrap_permitted); then
            mode=bwrap
            return
        fi
        bwrap_options=(--unshare-user)
        if is_root && bwrap_permitted >/dev/null; then
            mode=bwrap
            return
        fi
        bwrap_options=()
    fi
    if ! is_root; then
        die "bubblewrap may not be used here (it says: ${words%%$'\n'*}); run this as root, or let users make namespaces (sysctl kernel.unprivileged_userns_clone=1), and run this again."
    fi
    if unshare --mount -- mount -t tmpfs none /mnt >/dev/null 2>&1; then mode=chroot; else mode=bare; fi
}
