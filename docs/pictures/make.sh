#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
# SPDX-License-Identifier: Apache-2.0
#
# packaging/shell.sh docs/pictures/make.sh   makes the documentation's pictures anew: the wizard's tests take them while
#                                            they walk through it (build/test has to be built)
set -euo pipefail

here=$(cd "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")" && pwd -P)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
for program in test_wizard test_wizard_keychain; do
    ACTIVATION_PICTURES="$work" QT_QPA_PLATFORM=offscreen "$here/../../build/test/bin/$program" --gtest_brief=1 \
        --gtest_filter='-*Pages*:*ManyUnits*.Keyboard*' >"$work/log" 2>&1 </dev/null || { tail -n 20 "$work/log" >&2; exit 1; }
done
grep -v '^#' "$here/made-by.txt" | while read -r picture name; do
    [[ -e $work/$name.png ]] || { echo "No test makes $name.png." >&2; exit 1; }
    cp "$work/$name.png" "$here/$picture"
done
