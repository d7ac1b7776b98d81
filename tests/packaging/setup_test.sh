#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
# SPDX-License-Identifier: Apache-2.0
# Making the root: once, whole or not at all, and again after anything that went wrong.
. "$(dirname "$0")/harness.sh"
stub_setup
use_parts identity
count() { wc -l <"$work/$1" 2>/dev/null || echo 0; }

# The first run makes it; the second does not.
run 0 "$project/run.sh" activationctl --json "two words"
equal "$(cat "$work/out")" "activationctl --json two words"
equal "$(roots)" "$(root_name base)"
says "Setting up Debian 13"
grep -qx cmake "$cache/roots/$(root_name base)/installed" || fail "the packages are not installed"
run 0 "$project/run.sh" activationctl again
equal "$(cat "$work/out")" "activationctl again"
equal "$(cat "$work/err")" ""
equal "$(count bootstraps) $(count configures)" "1 1"

# The tests' root is a root of its own, with the tests' packages; the first stays as it was.
run 0 "$project/packaging/shell.sh" true
equal "$(roots)" "$(root_name base) $(root_name test)"
grep -qx libgtest-dev "$cache/roots/$(root_name test)/installed" || fail "the tests' packages are not installed"
grep -qx libgtest-dev "$cache/roots/$(root_name base)/installed" && fail "the tests' packages are in the programs' root"
equal "$(count bootstraps)" 1

# Another list makes another root, the build is configured for it, and the old roots go.
echo another-package >>"$project/packaging/packages-run.txt"
run 0 "$project/run.sh" activationctl x
equal "$(roots)" "$(root_name base)"
equal "$(count bootstraps) $(count configures)" "2 2"

# But not while a program runs in one.
printf '#!/usr/bin/env bash\necho ready\nexec sleep 60\n' >"$work/program"
rm -rf "$project/build"
"$project/run.sh" activationctl >"$work/running" 2>/dev/null &
running=$!
wait_until has_text "$work/running"
used=$(root_name base)
echo one-more-package >>"$project/packaging/packages-run.txt"
run 0 "$project/packaging/shell.sh" true
is_there "$cache/roots/$used"
is_there "$cache/roots/$(root_name base)"
kill -TERM "$running"
wait "$running" || true
echo and-one-more-package >>"$project/packaging/packages-run.txt"
run 0 "$project/packaging/shell.sh" true
is_gone "$cache/roots/$used"
