#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
# SPDX-License-Identifier: Apache-2.0
#
# Running a long step of the set-up such that it, and all that it started, ends when this process does, even by SIGKILL.

guarded_process=

# May this process make mount and process namespaces (root outside of a locked-down container)?
namespaces_permitted() { unshare --mount --pid --fork -- mount -t tmpfs none /mnt >/dev/null 2>&1; }

# guarded COMMAND…: runs it, standard input closed, output to $log. What it mounts vanishes with it.
guarded() {
    local wrap=(setsid)
    namespaces_permitted && wrap=(setsid unshare --mount --pid --fork --kill-child=KILL --)
    setpriv --pdeathsig KILL "${wrap[@]}" "$@" </dev/null >>"$log" 2>&1 &
    guarded_process=$!
    local status=0
    wait "$guarded_process" || status=$?
    guarded_process=
    return "$status"
}

end_guarded() {
    [[ -z $guarded_process ]] && return
    kill -KILL -- "-$guarded_process" 2>/dev/null || kill -KILL "$guarded_process" 2>/dev/null || true
    wait "$guarded_process" 2>/dev/null || true
    guarded_process=
}
