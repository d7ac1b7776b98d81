#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
# SPDX-License-Identifier: Apache-2.0
# packaging/inside/test.sh: what the tests leave behind fails the run, and the runner's summary comes last.
. "$(dirname "$0")/harness.sh"
stub clang-format <<<'for file; do [[ $file != *ugly.cpp ]] || { echo "ugly.cpp:1:1: error: code should be clang-formatted"; exit 1; }; done'
stub ctest <<'S'
echo "1/1 Test #1: a ...   Passed"
. "$STUBS/../during"
echo
echo "100% tests passed, 0 tests failed out of 1"
echo
echo "Total Test time (real) =   0.01 sec"
S
git -C "$project" init -q
echo 'int main() {}' >"$project/main.cpp"
git -C "$project" add .
tests() { run "$1" bash "$project/packaging/inside/test.sh" "$project" "$work/build" -R something; }
ends_in_summary() { equal "$(tail -n 3 "$work/out")" $'100% tests passed, 0 tests failed out of 1\n\nTotal Test time (real) =   0.01 sec'; }

: >"$work/during"
tests 0
ends_in_summary

# What is seen in a test is its own: a fresh home, no display, no session.
echo 'echo "$HOME $TMPDIR $QT_QPA_PLATFORM [${DISPLAY:-}]"; touch "$TMPDIR/x" && rm "$TMPDIR/x"; ls -A "$HOME"' >"$work/during"
DISPLAY=:5 tests 0
grep -qE '^/tmp/saa\.[^ ]+/home /tmp/saa\.[^ ]+/tmp offscreen \[\]$' "$work/out" || fail "the tests' surroundings are not their own"

echo 'mkdir -p "$HOME/.cache"; touch "$HOME/.cache/fine"; echo >"$HOME/lost-at-home"; echo >"$TMPDIR/lost-file"' >"$work/during"
tests 1
contains "$(cat "$work/out")" "home/lost-at-home"
contains "$(cat "$work/out")" "tmp/lost-file"
lacks "$(cat "$work/out")" ".cache/fine"
ends_in_summary

echo 'sleep 77 >/dev/null 2>&1 & echo $! >"$STUBS/../left"' >"$work/during"
tests 1
contains "$(cat "$work/out")" "$(cat "$work/left") sleep 77"
wait_until ended "$(cat "$work/left")"
ends_in_summary

echo 'echo >"$STUBS/../project/new-file"' >"$work/during"
tests 1
contains "$(cat "$work/out")" "?? new-file"
rm "$project/new-file"

: >"$work/during"
echo 'int  x ;' >"$project/ugly.cpp"
git -C "$project" add .
tests 1
contains "$(cat "$work/out")" "ugly.cpp:1:1"
ends_in_summary
rm "$project/ugly.cpp"
git -C "$project" add .

echo 'exit 8' >"$work/during"
tests 8

# A signal ends all that the tests started.
echo 'sleep 78 & echo $! >"$STUBS/../left"; wait' >"$work/during"
rm "$work/left"
bash "$project/packaging/inside/test.sh" "$project" "$work/build" >/dev/null 2>&1 &
running=$!
wait_until has_text "$work/left"
kill -TERM "$running"
wait "$running" && fail "a stopped run ended in success"
wait_until ended "$(cat "$work/left")"
