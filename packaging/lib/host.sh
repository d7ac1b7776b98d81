#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
# SPDX-License-Identifier: Apache-2.0
#
# What the host is, and the packages it must have.

os_release_value() { (
    # shellcheck disable=SC1090 # the system's own file
    . "${SAA_OS_RELEASE:-/etc/os-release}" 2>/dev/null || true
    printf '%s' "${!1:-}"
); }

# Is the host itself the reference platform?
host_is_reference() {
    local version
    [[ $(os_release_value ID) == debian ]] || return 1
    version=$(os_release_value VERSION_ID)
    [[ ${version%%.*} =~ ^[0-9]+$ ]] && ((${version%%.*} >= 13))
}

is_root() { [[ $(id -u) == 0 ]]; }

# as_root WHY COMMAND…: as it is when root already, else by sudo, saying WHY. It ends when this process does.
as_root() {
    local why=$1 keep=() name
    shift
    if is_root; then
        setpriv --pdeathsig TERM "$@"
        return
    fi
    command -v sudo >/dev/null \
        || die "$why needs root once, and there is no sudo here; run this once as root, or install sudo, and run this again."
    say "$why needs root once; sudo may ask for your password."
    for name in http_proxy https_proxy no_proxy HTTP_PROXY HTTPS_PROXY NO_PROXY XDG_CACHE_HOME HOME \
        SAA_MIRROR SAA_NEED_MIB SAA_APT_FOLDER; do
        [[ -z ${!name:-} ]] || keep+=("$name=${!name}")
    done
    sudo -- env "${keep[@]}" "$@"
}

# missing_packages NAME…: those that are not installed on the host.
missing_packages() {
    local installed
    installed=$(dpkg-query -W -f '${db:Status-Status} ${Package}\n' "$@" 2>/dev/null | sed -n 's/^installed //p' || true)
    comm -23 <(printf '%s\n' "$@" | sort -u) <(sort -u <<<"$installed")
}

# install_on_host WHAT-FOR NAME…
install_on_host() {
    local purpose=$1 log="$logs_folder/host-packages.log"
    shift
    command -v apt-get >/dev/null \
        || die "This system has no apt to install what $purpose needs; install these with its own tools and run this again: $*."
    say "Installing on this computer for $purpose: $*."
    : >"$log" || die "$log cannot be written; free some space or make it writable, and run this again."
    # shellcheck disable=SC2016 # the inner shell expands
    as_root "Installing packages" env DEBIAN_FRONTEND=noninteractive sh -c '
        exec </dev/null >>"$0" 2>&1
        apt-get -q -o DPkg::Lock::Timeout=600 update &&
        exec apt-get -q -y -o DPkg::Lock::Timeout=600 -o Acquire::Retries=3 install --no-install-recommends "$@"
    ' "$log" "$@"
}
