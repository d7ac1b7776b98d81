#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
# SPDX-License-Identifier: Apache-2.0
#
# What a program in the root sees: the root's system folders, and all else of the host. The view is a list of steps in
# the array $view, three words each, in order; enter.sh carries them out.
#   folder - PATH      an empty folder             link TARGET PATH   a symbolic link
#   show SOURCE PATH   read-only                   share SOURCE PATH  as it is on the host
# Needs $root_folder.

view=()

# Folders whose content is the root's (or made for it), never the host's.
is_system_folder() { [[ $1 == @(bin|sbin|lib|lib32|lib64|libx32|libo32|usr|etc|var|boot|dev|proc|sys|run|lost+found) ]]; }

show_if_there() { [[ ! -e $1 ]] || view+=(show "$1" "$2"); }
share_if_there() { [[ ! -e $1 ]] || view+=(share "$1" "$1"); }

show_system() {
    local entry name
    # /usr folder by folder, so that a checkout in /usr/src or /usr/local can stand among them.
    view+=(folder - /usr)
    for entry in "$root_folder"/usr/*; do
        name=${entry##*/}
        if [[ $name == @(local|src) ]]; then view+=(folder - "/usr/$name"); else view+=(show "$entry" "/usr/$name"); fi
    done
    for name in bin sbin lib lib32 lib64 libx32; do
        [[ ! -L $root_folder/$name ]] || view+=(link "$(readlink "$root_folder/$name")" "/$name")
    done
    view+=(show "$root_folder/etc" /etc)
    # The host's names, addresses, time and users.
    for name in resolv.conf hosts hostname localtime timezone machine-id passwd group; do
        [[ ! -s /etc/$name || ! -e $root_folder/etc/$name ]] || view+=(show "$(realpath "/etc/$name")" "/etc/$name")
    done
    # The host's certificate authorities, where it keeps them as Debian does: a company's own may be among them.
    if [[ -f /etc/ssl/certs/ca-certificates.crt && ! -L /etc/ssl/certs && -d $root_folder/etc/ssl/certs ]]; then
        view+=(show /etc/ssl/certs /etc/ssl/certs)
        [[ ! -d /usr/share/ca-certificates || ! -d $root_folder/usr/share/ca-certificates ]] \
            || view+=(show /usr/share/ca-certificates /usr/share/ca-certificates)
        show_if_there /usr/local/share/ca-certificates /usr/local/share/ca-certificates
    fi
    view+=(folder - /var)
    show_if_there "$root_folder/var/lib/dpkg" /var/lib/dpkg
    show_if_there "$root_folder/var/cache/fontconfig" /var/cache/fontconfig
    share_if_there /var/tmp
    view+=(link /run /var/run)
}

share_host() {
    local entry name
    view+=(share /proc /proc share /dev /dev)
    share_if_there /sys
    # The whole of it: session and system bus, and media folders that come only with the first stick.
    share_if_there /run
    for entry in /* /.[!.]*; do
        name=${entry#/}
        is_system_folder "$name" && continue
        if [[ -L $entry ]]; then
            view+=(link "$(readlink "$entry")" "$entry")
        elif [[ -d $entry || -f $entry ]]; then
            view+=(share "$entry" "$entry")
        fi
    done
}

# Is a host's folder in the view already by its top folder?
is_shared_folder() {
    local top=${1#/}
    top=${top%%/*}
    ! is_system_folder "$top" || [[ $top == @(dev|proc|sys|run) || $1/ == /var/tmp/* ]]
}

# share_folder PATH: a folder that the user works in, though it lies in a system folder (a checkout in /var/lib/…).
share_folder() {
    local path
    [[ -n $1 ]] && path=$(realpath -e -- "$1" 2>/dev/null) && [[ -d $path && $path != / ]] || return 0
    is_shared_folder "$path" && return
    case $path in
        /var/lib | /var/cache) view+=(folder - "$path") ;; # the root has some of its own in them
        /usr/local/?* | /usr/src/?* | /var/?* | /boot*) view+=(share "$path" "$path") ;;
        *) ;; # the root has its own
    esac
}

compose_view() {
    view=()
    show_system
    share_host
    local path
    for path in "$project" "$cache_folder" "$PWD" "$@" "${HOME:-}" "${TMPDIR:-}" "${XDG_RUNTIME_DIR:-}" \
        "${XDG_CONFIG_HOME:-}" "${XDG_DATA_HOME:-}" "${XDG_CACHE_HOME:-}"; do
        share_folder "$path"
    done
    if [[ -n ${XAUTHORITY:-} && -e $XAUTHORITY ]]; then share_folder "$(dirname -- "$XAUTHORITY")"; fi
}
