#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
# SPDX-License-Identifier: Apache-2.0
#
# The root where nothing can be mounted: a locked-down container, whose root user may chroot and no more.
# The build and the tests run in a plain chroot, on a copy of the checkout at the same path. A program that is run by
# the user stays outside, where the user's files and display are: a copy of it is told to use the root's loader and
# libraries. Tests that look at /proc cannot pass in there, for there is none.
# Needs $root_folder and $project.

copy_checkout_into_root() {
    local inside="$root_folder$project"
    mkdir -p "$inside"
    find "$inside" -mindepth 1 -maxdepth 1 ! -name build -exec rm -rf {} +
    # Times are kept, so what has not changed is not built again.
    tar -C "$project" -c --exclude=./build . | tar -C "$inside" -x
}

bare_entry() {
    # shellcheck disable=SC2016 # the inner shell expands
    command=("$(command -v chroot)" "$root_folder" /bin/sh -c 'cd -- "$0" 2>/dev/null || cd /; exec "$@"'
        "$(pwd -P)" "$@")
}

# A program that runs outside trusts the host's certificate authorities; a minimal host may have none.
have_host_certificates() {
    [[ $mode != bare || -s /etc/ssl/certs/ca-certificates.crt ]] && return
    install_on_host "trusting certificates" ca-certificates \
        || say "There are no certificate authorities here and they cannot be installed now; the portal's certificate will not be trusted until they are (package ca-certificates)."
}

# bare_program PROGRAM: its copy that runs outside; fills $program.
bare_program() {
    local built="$root_folder$1" inside="$1.outside" change path name _
    program="$cache_folder/bare/$(printf '%s' "$project $root_id" | hash_of)/${1##*/}"
    [[ ! $program -nt $built ]] || return 0
    change=(--set-interpreter "$root_folder$(chroot "$root_folder" /usr/bin/patchelf --print-interpreter "$1")")
    # Each library by name and folder, for some name their own folders by a path that is another's out here.
    local -A library_folders=()
    while read -r name _ path _; do
        [[ $path == /* ]] || continue
        change+=(--add-needed "$name")
        library_folders[$root_folder${path%/*}]=1
    done <<<"$(chroot "$root_folder" /usr/bin/ldd "$1")"
    for path in "$root_folder"/usr/lib/*-linux-gnu*; do library_folders[$path]=1; done
    path=$(printf '%s:' "${!library_folders[@]}")
    chroot "$root_folder" /usr/bin/patchelf "${change[@]}" --force-rpath --set-rpath "${path%:}" --output "$inside" "$1"
    mkdir -p "${program%/*}"
    mv -f "$root_folder$inside" "$program"
}

# enter_bare_program PROGRAM ARGUMENTS…
enter_bare_program() {
    local program folders
    bare_program "$1"
    shift
    scrub_environment 2>/dev/null # the shell warns of languages that the host has not
    folders=("$root_folder"/usr/lib/*-linux-gnu*)
    export QT_PLUGIN_PATH="${folders[0]}/qt6/plugins:${folders[0]}/qca-qt6"
    [[ -e /etc/fonts/fonts.conf ]] || export FONTCONFIG_SYSROOT=$root_folder
    [[ -e /usr/share/X11/xkb ]] || export XKB_CONFIG_ROOT=$root_folder/usr/share/X11/xkb
    exec "$program" "$@"
}
