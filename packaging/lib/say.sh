#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
# SPDX-License-Identifier: Apache-2.0
#
# Words to the user: everything goes to standard error, so that standard output is the program's alone.

say() { printf '%s\n' "$*" >&2; }

# die SENTENCE…: one sentence saying what happened and what to do, then the end.
die() {
    say "$*"
    exit 1
}
