#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
# SPDX-License-Identifier: Apache-2.0
#
# tests/fuzz/run.sh SECONDS [NAME…]   fuzzes each reader (or the named ones) for so long, two at once, from the seeds in
# corpus/NAME. Runs where the compiler is (packaging/shell.sh). Builds into $FUZZ_BUILD (build/fuzz). Every past finding
# in findings/NAME is tried first. A new one is left in $FUZZ_BUILD/new/NAME: mend what it shows, then keep the file
# in findings/NAME. Exit status 1 if there is any.
set -euo pipefail
source_folder=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd -P)
seconds=${1:?tests/fuzz/run.sh SECONDS [NAME…]}
shift
build=${FUZZ_BUILD:-$source_folder/build/fuzz}
all=$(sed -n 's/^set(FUZZ_TARGETS \(.*\))$/\1/p' "$source_folder/tests/fuzz/Targets.cmake")
read -ra names <<<"${*:-$all}"

mkdir -p "$build"
# What the compiler cache keeps between two calls is no test's to leave behind.
export CCACHE_TEMPDIR="$build/ccache"
if ! { cmake -S "$source_folder" --preset fuzz -B "$build" && cmake --build "$build" --target "${names[@]/#/fuzz_}"; } \
    >"$build/build.log" 2>&1; then
    tail -n 40 "$build/build.log"
    exit 1
fi

fuzz() {
    local name=$1 here=$source_folder/tests/fuzz folders=()
    mkdir -p "$build/corpus/$name" "$build/new/$name"
    [[ ! -d $here/corpus/$name ]] || folders+=("$here/corpus/$name")
    [[ ! -d $here/findings/$name ]] || folders+=("$here/findings/$name")
    local words=("-max_total_time=$seconds" -timeout=10 -rss_limit_mb=1024 -print_final_stats=1
        -max_len=65536 "-artifact_prefix=$build/new/$name/")
    [[ ! -e $here/$name.dict ]] || words+=("-dict=$here/$name.dict")
    # The first folder is where it keeps what it learned; the others are only read.
    # Behind the tests that run beside it, some of which have to be quick.
    if nice timeout -k 5 $((seconds + 60)) "$build/bin/fuzz_$name" "${words[@]}" "$build/corpus/$name" "${folders[@]}" \
        >"$build/$name.log" 2>&1 </dev/null; then
        printf '%-12s %s runs\n' "$name" "$(sed -n 's/^stat::number_of_executed_units: *//p' "$build/$name.log")"
    else
        printf '%-12s FOUND SOMETHING:\n' "$name"
        grep -E -A12 'ERROR:|runtime error|SUMMARY|ALARM' "$build/$name.log" | head -n 40 || tail -n 20 "$build/$name.log"
        return 1
    fi
}
export -f fuzz
export seconds build source_folder

printf '%s\n' "${names[@]}" | xargs -P 2 -I{} bash -c 'fuzz {}'
