#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
# SPDX-License-Identifier: Apache-2.0
#
# Locks between runs. A lock is a file in $locks_folder, held through an open file descriptor, so the kernel frees it
# however its holder ends. Files are opened for reading only: they may have been made by another user (root).

# open_lock NAME VARIABLE: opens the lock's file, its descriptor in VARIABLE.
open_lock() {
    local file="$locks_folder/$1"
    [[ -e $file ]] || : >>"$file"
    eval "exec {$2}<\"\$file\""
}

# wait_for_lock DESCRIPTOR MESSAGE: takes it for this process alone; says MESSAGE once if another has it.
wait_for_lock() {
    flock -n -x "$1" && return
    say "$2"
    # Short sleeps and not one long wait, so that a signal is answered at once.
    until flock -n -x "$1"; do sleep 0.5; done
}
