#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
# SPDX-License-Identifier: Apache-2.0
# A set-up that is stopped at any point is started over by the next run.
. "$(dirname "$0")/harness.sh"
stub_setup
use_parts identity
good_debootstrap=$(cat "$stubs/debootstrap")
hanging='mkdir -p "$3/etc"; echo half >"$3/etc/passwd"; echo $$ >"$STUBS/../hanging"; exec sleep 100'

begin() {
    stub debootstrap <<<"$hanging"
    rm -f "$work/hanging"
    # As from a terminal: a shell's background command has SIGINT ignored.
    env --default-signal=INT,QUIT "$project/run.sh" activationctl >"$work/out" 2>"$work/err" &
    running=$!
    wait_until has_text "$work/hanging"
}
over_again() {
    stub debootstrap <<<"$good_debootstrap"
    run 0 "$project/run.sh" activationctl well
    equal "$(cat "$work/out")" "activationctl well"
    equal "$(roots)" "$(root_name base)"
    equal "$(cat "$cache/roots/$(root_name base)/etc/passwd")" passwd
    rm -rf "$cache/roots"
}
nothing_partial() { [[ $(roots) != *partial* ]]; }
# The process that makes the root, found by the lock's file that it has open.
maker() {
    local descriptor process
    for descriptor in /proc/[0-9]*/fd/*; do
        [[ $(readlink "$descriptor" 2>/dev/null) == "$cache/locks/setup" ]] || continue
        process=${descriptor#/proc/}
        process=${process%%/*}
        grep -qz 'make-root\.sh' "/proc/$process/cmdline" 2>/dev/null && echo "$process" && return
    done
}

for signal in TERM INT HUP KILL; do
    begin
    # Ctrl-C in a terminal reaches all.
    if [[ $signal == INT ]]; then kill -INT "$(maker)" "$running"; else kill "-$signal" "$running"; fi
    wait "$running" 2>/dev/null && fail "SIG$signal ended in success"
    wait_until nothing_partial
    wait_until grep -qF "nothing half-made is left; run the same command again to start it over" "$work/err"
    over_again
done

# The maker itself is killed and can tidy nothing up.
begin
kill -KILL "$(maker)"
wait "$running" 2>/dev/null && fail "a killed maker ended in success"
says "The set-up was killed and nothing half-made will be used"
equal "$(roots)" "$(root_name base).partial"
over_again

# A second run waits for the first, says so, and uses what that made.
stub debootstrap <<<'until [[ -e $STUBS/../go ]]; do sleep 0.1; done'"
echo $$ >/dev/null
$good_debootstrap"
"$project/run.sh" activationctl first >"$work/out" 2>"$work/err" &
first=$!
wait_until test -d "$cache/roots/$(root_name base).partial"
"$project/run.sh" activationctl second >"$work/out2" 2>"$work/err2" &
second=$!
wait_until grep -q "Another run is setting up Debian 13 in .*; waiting for it to end" "$work/err2"
rm -f "$work/bootstraps"
touch "$work/go"
wait "$first" || fail "the first run failed"
wait "$second" || fail "the second run failed"
equal "$(cat "$work/out" "$work/out2")" $'activationctl first\nactivationctl second'
equal "$(wc -l <"$work/bootstraps")" 1
