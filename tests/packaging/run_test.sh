#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
# SPDX-License-Identifier: Apache-2.0
# ./run.sh stands for the program: standard streams, current folder, exit code, signals.
. "$(dirname "$0")/harness.sh"
stub_setup
cat >"$work/program" <<'S'
#!/usr/bin/env bash
case ${1:-} in
    exit) exit "$2" ;;
    cat) cat ;;
    write) echo written >"$2" ;;
    sleep) trap 'echo "got TERM"; exit 41' TERM
           trap 'echo "got INT"; exit 42' INT
           echo ready; for ((;;)); do sleep 0.1; done ;;
    plain) echo $$; exec sleep 60 ;;
    *) echo "$(basename "$0") $*" ;;
esac
S

run 0 "$project/run.sh"
equal "$(cat "$work/out")" "activationctl demo"
run 2 "$project/run.sh" other
says "'other' is not a program of this project"
run 0 "$project/run.sh" --help
contains "$(cat "$work/out")" "./run.sh activationctl"

run 7 "$project/run.sh" activationctl exit 7
equal "$(echo secret | "$project/run.sh" activationctl cat)" secret
mkdir "$work/a folder"
(cd "$work/a folder" && run 0 "$project/run.sh" activationctl write note && is_there "$work/a folder/note") || exit 1
(cd "$work/a folder" && run 0 ../project/run.sh activationctl write other && is_there "$work/a folder/other") || exit 1
ln -s "$project/run.sh" "$work/link"
run 0 "$work/link" activationctl x
grep -qx -- "--die-with-parent" "$work/bwrap-arguments" || fail "bubblewrap is not told to end with us"
grep -qx -- "$cache/roots/$(basename "$cache"/roots/base-*)/etc" "$work/bwrap-arguments" || fail "the root is not entered"

# begin ARGUMENTS…: in the background, with no signal ignored as a shell's background command has it.
begin() {
    rm -f "$work/out"
    env --default-signal=INT,QUIT "$project/run.sh" activationctl "$@" >"$work/out" 2>"$work/err" &
    running=$!
    wait_until has_text "$work/out"
}
begin sleep
kill -TERM "$running"
wait_until ended "$running"
wait "$running" || status=$?
equal "$status $(tail -n 1 "$work/out")" "41 got TERM"
begin sleep
kill -INT "$running"
wait "$running" || status=$?
equal "$status $(tail -n 1 "$work/out")" "42 got INT"
begin plain
kill -TERM "$running"
wait "$running" || status=$?
equal "$status" 143
wait_until ended "$(cat "$work/out")"

# Two builds of one checkout wait for each other.
rm -rf "$project/build"
good_ninja=$(cat "$stubs/ninja")
stub ninja <<<'[[ " $* " == *" -n "* ]] || until [[ -e $STUBS/../go ]]; do touch "$STUBS/../building"; sleep 0.1; done'"
$good_ninja"
"$project/run.sh" activationctl one >"$work/out" 2>"$work/err" &
first=$!
wait_until test -e "$work/building"
"$project/run.sh" activationctl two >"$work/out2" 2>"$work/err2" &
second=$!
wait_until grep -q "Another run is building" "$work/err2"
touch "$work/go"
wait "$first" "$second" || fail "a build failed"

# A build that fails.
rm -rf "$project/build"
stub ninja <<<'echo "error: expected ;"; exit 1'
run 1 "$project/run.sh" activationctl x
equal "$(cat "$work/out")" ""
says "error: expected ;"
says "The build failed; the messages above name the place"
