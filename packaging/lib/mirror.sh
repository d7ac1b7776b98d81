#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
# SPDX-License-Identifier: Apache-2.0
#
# Where Debian packages come from: as the host says, else where debootstrap goes by itself.

default_mirror() {
    sed -nE 's/^DEF_MIRROR="(http[^"]*)"$/\1/p' "${SAA_DEBOOTSTRAP:-/usr/sbin/debootstrap}" 2>/dev/null | head -n 1
}

# host_sources: "URI SUITE" lines of Debian's own repositories that the host's apt uses (both formats of apt's sources).
host_sources() {
    local apt="${SAA_APT_FOLDER:-/etc/apt}" file
    for file in "$apt"/sources.list "$apt"/sources.list.d/*.list; do
        [[ -r $file ]] || continue
        sed -nE 's/^[[:space:]]*deb[[:space:]]+(\[([^]]*)\][[:space:]]+)?([^[:space:]]+)[[:space:]]+([^[:space:]]+)[[:space:]].*\bmain\b.*$/\3 \4 \2/p' "$file"
    done | awk '!/signed-by/ || /debian-archive/ { print $1, $2 }'
    for file in "$apt"/sources.list.d/*.sources; do
        [[ -r $file ]] || continue
        awk '
            function flush_entry(   i, j, u, s, nu, ns) {
                if (types ~ /(^| )deb( |$)/ && enabled != "no" && components ~ /(^| )main( |$)/ &&
                    (signed == "" || signed ~ /debian-archive/)) {
                    nu = split(uris, u, " "); ns = split(suites, s, " ")
                    for (i = 1; i <= nu; i++) for (j = 1; j <= ns; j++) print u[i], s[j]
                }
                types = uris = suites = components = signed = enabled = ""
            }
            /^[[:space:]]*$/ { flush_entry(); next }
            /^#/ { next }
            { key = tolower($1); value = $0; sub(/^[^:]*:[[:space:]]*/, "", value) }
            key == "types:" { types = value }
            key == "uris:" { uris = value }
            key == "suites:" { suites = value }
            key == "components:" { components = value }
            key == "signed-by:" { signed = value == "" ? "inline" : value }
            key == "enabled:" { enabled = tolower(value) }
            END { flush_entry() }
        ' "$file"
    done
}

# first_source SUITE-PATTERN LAST-FOLDER: the first http(s) address among them whose path ends in LAST-FOLDER.
first_source() {
    local uri suite list
    while read -r uri suite; do
        # Debian's cloud images name a file that lists mirrors.
        if [[ $uri == mirror+file:* ]]; then
            list=${uri#mirror+file:}
            uri=$(awk '!/^#/ && NF { print $1; exit }' "/${list##/}" 2>/dev/null || true)
        fi
        uri=${uri%/}
        # shellcheck disable=SC2053 # SUITE-PATTERN is a pattern
        if [[ $uri == http?(s)://* && ${uri##*/} == "$2" && $suite == $1 ]]; then
            echo "$uri"
            return
        fi
    done < <(host_sources)
}

mirror() {
    local found=${SAA_MIRROR:-}
    [[ -n $found ]] || found=$(first_source '@(bookworm|trixie|forky|duke|oldstable|stable|testing|sid|unstable)' debian)
    echo "${found:-$(default_mirror)}"
}

# The address of security updates; empty where the host uses a mirror of its own and names none.
security_mirror() {
    local found
    found=$(first_source '@(bookworm|trixie|forky|oldstable|stable|testing)-security' debian-security)
    if [[ -n $found || $(mirror) != "$(default_mirror)" ]]; then echo "$found"; else echo "$(mirror)-security"; fi
}

# The host's apt settings without which its mirror may not answer: proxies, and a clock or an archive of another day.
host_apt_settings() {
    command -v apt-config >/dev/null || return 0
    apt-config dump | grep -E '^Acquire::(https?::Proxy(::[^ ]*)?|Check-Valid-Until|Check-Date) ' | grep -v ' "";$' || true
}

# debootstrap knows the proxy by the environment only.
export_apt_proxy() {
    local setting
    for setting in http https; do
        local variable="${setting}_proxy" value
        [[ -n ${!variable:-} ]] && continue
        value=$(host_apt_settings | sed -nE "s/^Acquire::${setting}::Proxy \"(.*)\";\$/\1/p" | head -n 1)
        [[ -z $value || $value == DIRECT ]] || export "$variable=$value"
    done
}
