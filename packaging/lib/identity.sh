#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
# SPDX-License-Identifier: Apache-2.0
#
# Which root belongs to this checkout, and where everything is kept. A root's name holds a hash of all that it is made
# from; a different list of packages is therefore a different root, and an existing root is never changed.
# Needs $project (the checkout).

readonly root_suite=trixie
# Raise this when packaging/make-root.sh makes a root of a different kind from the same lists.
readonly root_recipe=2

cache_folder="${XDG_CACHE_HOME:-$HOME/.cache}/smartserver-activation-assistant"
roots_folder="$cache_folder/roots"
locks_folder="$cache_folder/locks"
logs_folder="$cache_folder/logs"

# packages FILE: the names in a list, one a line, comments left out, in the list's order.
packages() { sed -e 's/#.*//' "$1" | tr -s '[:blank:]' '\n' | sed -e '/^$/d'; }

hash_of() { sha256sum | cut -c1-12; }

# root_name base|test|windows: the name of the root's folder.
root_name() {
    local base
    base=$({ echo "$root_suite $root_recipe"; packages "$project/packaging/packages-run.txt" | sort -u; } | hash_of)
    case $1 in
        base) echo "base-$base" ;;
        test) echo "test-$({ echo "$base"; packages "$project/packaging/packages-test.txt" | sort -u; } | hash_of)" ;;
        windows) echo "windows-$({ echo "$base"; packages "$project/packaging/windows/packages.txt" | sort -u; } | hash_of)" ;;
    esac
}

make_cache_folders() {
    mkdir -p "$roots_folder" "$locks_folder" "$logs_folder" "$cache_folder/ccache" \
        || die "The folder $cache_folder cannot be made; make it writable, or set XDG_CACHE_HOME to a folder that is, and run this again."
}
