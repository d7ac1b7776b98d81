#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
# SPDX-License-Identifier: Apache-2.0
# A root's name follows its list of packages and nothing else.
. "$(dirname "$0")/harness.sh"
use_parts say identity

base=$(root_name base)
test=$(root_name test)
windows=$(root_name windows)
[[ $windows == windows-+([0-9a-f]) ]] || fail "the Windows root's name: $windows"
[[ $base == base-+([0-9a-f]) && $test == test-+([0-9a-f]) ]] || fail "names: $base $test"

printf '\n# a comment\n' >>"$project/packaging/packages-run.txt"
equal "$(root_name base)" "$base"

echo 'some-package' >>"$project/packaging/packages-test.txt"
equal "$(root_name base)" "$base"
[[ $(root_name test) != "$test" ]] || fail "the test root's name does not follow its list"
equal "$(root_name windows)" "$windows"

echo 'compiler' >>"$project/packaging/windows/packages.txt"
equal "$(root_name base)" "$base"
[[ $(root_name windows) != "$windows" ]] || fail "the Windows root's name does not follow its list"

test=$(root_name test)
echo 'other-package # with a reason' >>"$project/packaging/packages-run.txt"
[[ $(root_name base) != "$base" ]] || fail "the root's name does not follow its list"
[[ $(root_name test) != "$test" ]] || fail "the test root's name does not follow the root it is made from"
packages "$project/packaging/packages-run.txt" | grep -qx other-package || fail "the package is not in the list"
packages "$project/packaging/packages-run.txt" | grep -q '[# ]' && fail "a comment is in the list"
exit 0
