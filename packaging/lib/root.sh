#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
# SPDX-License-Identifier: Apache-2.0
#
# Having the right root. Needs $mode and $project; sets $root_folder and $root_id.

# hold_root base|test|windows: makes it if it is not there, and holds it: while this process (or the program that it becomes)
# lives, nobody removes it.
hold_root() {
    local kind=$1 name use attempt
    if [[ $mode == host ]]; then
        hold_host "$kind"
        return
    fi
    name=$(root_name "$kind")
    root_folder="$roots_folder/$name"
    root_id=$name
    open_lock "$name" use
    for attempt in 1 2; do
        flock -s "$use"
        [[ ! -d $root_folder ]] || return 0
        ((attempt == 1)) || break
        flock -u "$use"
        have_tools_for_root
        as_root "Setting up Debian 13" "$BASH" "$project/packaging/make-root.sh" "$kind" $$ || {
            attempt=$?
            ((attempt != 137)) || say "The set-up was killed and nothing half-made will be used; run the same command again to start it over."
            exit "$attempt"
        }
    done
    die "Setting up Debian 13 did not bring $root_folder about; run this again, and read $logs_folder/setup.log if it happens again."
}

have_tools_for_root() {
    command -v debootstrap >/dev/null && return
    install_on_host "making a Debian 13 root" debootstrap debian-archive-keyring \
        || explain_failure "installing debootstrap" / "$logs_folder/host-packages.log"
}

# bubblewrap is what lets a user who is not root enter; root can do without where it cannot be installed.
have_bubblewrap() {
    [[ -z ${SAA_ENTER:-} ]] || return 0
    if host_is_reference || command -v bwrap >/dev/null; then return 0; fi
    local names=(bubblewrap)
    command -v debootstrap >/dev/null || names+=(debootstrap debian-archive-keyring)
    install_on_host "making and entering a Debian 13 root" "${names[@]}" && return
    is_root || explain_failure "installing bubblewrap" / "$logs_folder/host-packages.log"
}

# The host itself is Debian 13 or newer: what is missing is installed on it.
hold_host() {
    local kind=$1 names missing
    root_id="host-$(os_release_value VERSION_ID)"
    mapfile -t names < <(packages "$project/packaging/packages-run.txt")
    case $kind in
        test) mapfile -t -O "${#names[@]}" names < <(packages "$project/packaging/packages-test.txt") ;;
        windows) mapfile -t -O "${#names[@]}" names < <(packages "$project/packaging/windows/packages.txt") ;;
    esac
    mapfile -t missing < <(missing_packages "${names[@]}")
    ((${#missing[@]} == 0)) || [[ -z ${missing[*]} ]] && return
    install_on_host "building and running the programs" "${missing[@]}" \
        || explain_failure "installing packages" / "$logs_folder/host-packages.log"
}
