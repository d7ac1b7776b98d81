#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
# SPDX-License-Identifier: Apache-2.0
#
# Building. Needs $mode, $root_id and $project; sets $build_folder.

# place_build PRESET: in the checkout, or in the cache where the checkout cannot be written.
place_build() {
    local wanted="$project/build/$1" path
    build_folder=$wanted
    [[ $mode != bare ]] || return 0
    path=$wanted
    while [[ ! -e $path ]]; do path=${path%/*}; done
    [[ ! -w $path ]] || return 0
    build_folder="$cache_folder/build/$(printf '%s' "$project" | hash_of)/$1"
    mkdir -p "$build_folder" || die "$build_folder cannot be made; make it writable, and run this again."
}

# build PRESET TARGET…: everything that it says goes to standard error.
build() {
    local preset=$1 lock
    shift
    place_build "$preset"
    open_lock "build-$(printf '%s' "$build_folder" | hash_of)" lock
    wait_for_lock "$lock" "Another run is building in $build_folder; waiting for it to end."
    [[ $mode != bare ]] || copy_checkout_into_root
    export CCACHE_DIR="$cache_folder/ccache"
    if ! (cd "$project" && enter_and_wait /bin/bash "$project/packaging/inside/build.sh" "$project" "$build_folder" \
        "$preset" "$root_id" "$@") >&2 </dev/null; then
        (($(free_mib "$cache_folder") >= 32 && $(free_mib "$project") >= 32)) \
            || die "The disk became full while building; free some space and run this again, it goes on where it was."
        die "The build failed; the messages above name the place. Mend it and run this again."
    fi
    unset CCACHE_DIR
    exec {lock}<&-
}
