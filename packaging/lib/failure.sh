#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
# SPDX-License-Identifier: Apache-2.0
#
# From a failed step to the one sentence that names its cause and what to do.

# free_mib FOLDER
free_mib() { df -Pk "$1" | awk 'NR == 2 { print int($4 / 1024) }'; }

# require_space FOLDER MIB WHAT
require_space() {
    local need=${SAA_NEED_MIB:-$2} free
    free=$(free_mib "$1")
    ((free >= need)) || die "The disk is too full for $3: $1 has $free MiB free and $need MiB are needed; free some space, or set XDG_CACHE_HOME to a folder on a larger disk, and run this again."
}

# explain_failure WHAT FOLDER LOG: ends with the sentence.
explain_failure() {
    local what=$1 folder=$2 log=$3 free
    free=$(free_mib "$folder" || echo 1000)
    if ((free < 32)) || grep -qiE 'no space left on device|not have enough free space|disk quota exceeded' "$log" 2>/dev/null; then
        die "The disk became full while $what, and what was half-made has been removed; free some space, or set XDG_CACHE_HOME to a folder on a larger disk, and run this again (log: $log)."
    fi
    if grep -qiE 'could not resolve|temporary failure (in name )?resol|unable to resolve|could not connect|cannot initiate the connection|connection (failed|refused|timed out|reset)|network is unreachable|failed getting release file|couldn.t download|failed to fetch|unable to connect|invalid release file' "$log" 2>/dev/null; then
        die "Debian's packages could not be fetched from $(mirror) while $what; connect this computer to the network (or set http_proxy to its proxy) and run this again (log: $log)."
    fi
    die "Something went wrong while $what; read the last lines of the log, mend what they name, and run this again (log: $log)."
}
