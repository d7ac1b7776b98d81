#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
# SPDX-License-Identifier: Apache-2.0
#
# Makes the Debian root that the programs are built and run in. Runs as root; ./run.sh and ./test.sh call it.
#   make-root.sh base|test|windows [OWNER]    makes that root, if it is not there yet; gives up when the process OWNER ends
# A root is made in a folder "<name>.partial" and gets its name only when it is complete, so a root that has its name
# is whole. Whatever a run that ended early left behind is removed by the next.
set -euo pipefail
umask 022
shopt -s extglob nullglob
PATH=$PATH:/usr/sbin:/sbin

project=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd -P)
for part in say identity lock guard mirror failure; do
    # shellcheck source=/dev/null
    . "$project/packaging/lib/$part.sh"
done
log="$logs_folder/setup.log"
doing="setting up"

remove_folder() { [[ ! -e $1 ]] || rm -rf --one-file-system -- "$1"; }

remove_partial_roots() {
    local partial
    for partial in "$roots_folder"/*.partial; do remove_folder "$partial"; done
}

interrupted() {
    trap '' INT TERM HUP
    end_guarded
    remove_partial_roots
    say "The set-up was interrupted while $doing and nothing half-made is left; run the same command again to start it over."
    exit "$1"
}

# sudo keeps from us both the end of the process that wants the root and the right of its user to tell us.
watch_owner() {
    local owner=$1 maker=$$
    while kill -0 "$maker" 2>/dev/null; do
        if [[ ! -d /proc/$owner && -d /proc/self ]]; then
            kill -TERM "$maker"
            return
        fi
        sleep 0.5
    done
}

# ---- Steps: each runs as "make-root.sh step NAME ROOT" under guarded(), in namespaces of its own where permitted.

# A cache folder on a file system mounted nodev or noexec serves nevertheless while the root is made.
allow_devices() {
    if mount --bind "$roots_folder" "$roots_folder" 2>/dev/null; then
        mount -o remount,bind,dev,exec,suid "$roots_folder" 2>/dev/null || true
    fi
}

step_bootstrap() {
    local root=$1 options=()
    export_apt_proxy
    [[ $(mirror) != https:* ]] || options+=(--include=ca-certificates)
    exec debootstrap --variant=minbase "${options[@]}" "$root_suite" "$root" "$(mirror)"
}

write_apt_settings() {
    local root=$1 security
    mkdir -p "$root"/etc/apt/apt.conf.d "$root"/etc/dpkg/dpkg.cfg.d "$root"/usr/sbin
    security=$(security_mirror)
    {
        echo "deb $(mirror) $root_suite main"
        [[ -z $security ]] || echo "deb $security $root_suite-security main"
    } >"$root/etc/apt/sources.list"
    {
        host_apt_settings
        echo 'Acquire::Retries "3";'
        echo 'APT::Install-Recommends "false";'
        echo 'Acquire::Languages "none";'
        if [[ $(mirror) == https:* && -s /etc/ssl/certs/ca-certificates.crt ]]; then
            cp /etc/ssl/certs/ca-certificates.crt "$root/etc/apt/host-certificates.crt"
            echo 'Acquire::https::CaInfo "/etc/apt/host-certificates.crt";'
        fi
    } >"$root/etc/apt/apt.conf.d/90-host"
    # Documents are never read in here but for the licenses, which a release quotes; and a root that is not whole is never
    # used, so nothing need be flushed early.
    printf '%s\n' force-unsafe-io 'path-exclude=/usr/share/doc/*' 'path-include=/usr/share/doc/*/copyright' 'path-exclude=/usr/share/man/*' \
        'path-exclude=/usr/share/locale/*' >"$root/etc/dpkg/dpkg.cfg.d/smaller"
    # No package may start a service.
    printf '#!/bin/sh\nexit 101\n' >"$root/usr/sbin/policy-rc.d"
    chmod 755 "$root/usr/sbin/policy-rc.d"
}

mount_system_folders() {
    local root=$1 node
    mkdir -p "$root"/proc "$root"/dev "$root"/tmp
    mount -t proc proc "$root/proc" 2>/dev/null || return 0
    mount -t tmpfs -o mode=1777 tmpfs "$root/tmp"
    mount -t tmpfs -o mode=755 tmpfs "$root/dev"
    for node in null zero full random urandom tty; do
        : >"$root/dev/$node"
        mount --bind "/dev/$node" "$root/dev/$node"
    done
    mkdir "$root/dev/shm" "$root/dev/pts"
    ln -s /proc/self/fd "$root/dev/fd"
}

# step_install ROOT LIST: installs the packages of a list file.
step_install() {
    local root=$1 names
    mapfile -t names < <(packages "$2")
    mount_system_folders "$root"
    cp -L --remove-destination /etc/resolv.conf "$root/etc/resolv.conf" 2>/dev/null || : >"$root/etc/resolv.conf"
    export_apt_proxy
    # shellcheck disable=SC2016 # the inner shell expands
    exec env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root LANG=C.UTF-8 DEBIAN_FRONTEND=noninteractive \
        ${http_proxy:+"http_proxy=$http_proxy"} ${https_proxy:+"https_proxy=$https_proxy"} \
        ${no_proxy:+"no_proxy=$no_proxy"} "$(command -v chroot)" "$root" /bin/sh -c '
            apt-get -q update && apt-get -q -y install "$@" && apt-get clean && rm -rf /var/lib/apt/lists/*
        ' sh "${names[@]}"
}

if [[ ${1:-} == step ]]; then
    allow_devices
    "step_$2" "${@:3}"
    exit
fi

# ---- The whole

# perform DOING COMMAND…: one step, or the sentence that says why not.
perform() {
    doing=$1
    shift
    echo "== $doing" >>"$log" 2>/dev/null || true
    guarded "$@" && return
    local partials=("$roots_folder"/*.partial)
    # Before the half-made root is removed: then the disk would no longer show that it was full.
    (explain_failure "$doing" "$cache_folder" "$log") || true
    doing="tidying up"
    ((${#partials[@]} == 0)) || remove_partial_roots
    exit 1
}

# Gives a complete root its name. Its data reach the disk first: the name must survive a power cut only with them.
finish() {
    local root=$1 name=$2 file
    # Where the view of the host puts its own files when a program runs (packaging/lib/view.sh).
    for file in resolv.conf hosts hostname localtime timezone machine-id passwd group; do
        [[ ! -L $root/etc/$file ]] || rm -f "$root/etc/$file"
        [[ -e $root/etc/$file ]] || : >"$root/etc/$file"
    done
    chmod 755 "$root"
    sync -f "$root"
    mv -T "$root" "$roots_folder/$name"
}

make_base() {
    local name partial started=$SECONDS
    name=$(root_name base)
    [[ ! -d $roots_folder/$name ]] || return 0
    partial="$roots_folder/$name.partial"
    require_space "$cache_folder" 4096 "the set-up"
    say "Setting up Debian 13 in $cache_folder with packages from $(mirror); this happens once and takes some minutes."
    mkdir -p "$partial"
    perform "unpacking Debian 13" bash "$0" step bootstrap "$partial"
    write_apt_settings "$partial"
    say "Installing the packages that build and run the programs."
    perform "installing packages" bash "$0" step install "$partial" "$project/packaging/packages-run.txt"
    finish "$partial" "$name"
    say "Debian 13 is set up ($((SECONDS - started)) s)."
}

# make_further KIND WHAT PACKAGES LIST: a root with more in it, made from the one that ./run.sh uses.
make_further() {
    local kind=$1 what=$2 whose=$3 list=$4 name partial started=$SECONDS
    name=$(root_name "$kind")
    [[ ! -d $roots_folder/$name ]] || return 0
    make_base
    partial="$roots_folder/$name.partial"
    require_space "$cache_folder" 3072 "the $kind set-up"
    say "Setting up $what."
    # A copy, for the root that ./run.sh uses is never changed.
    perform "copying Debian 13" cp -a --reflink=auto "$roots_folder/$(root_name base)" "$partial"
    perform "installing $whose packages" bash "$0" step install "$partial" "$list"
    finish "$partial" "$name"
    say "${what^} is set up ($((SECONDS - started)) s)."
}

make_test() { make_further test "what the tests need" "the tests'" "$project/packaging/packages-test.txt"; }
make_windows() { make_further windows "what building for Windows needs" "the Windows build's" "$project/packaging/windows/packages.txt"; }

# Removes the roots that no list asks for any more, but none that a program still runs in.
remove_outdated_roots() {
    local root name current use
    current=" $(root_name base) $(root_name test) $(root_name windows) "
    for root in "$roots_folder"/*; do
        name=${root##*/}
        [[ $current != *" $name "* ]] || continue
        open_lock "$name" use
        # What has just ended may hold it for a moment more.
        if flock -w 2 -x "$use"; then
            mv -T "$root" "$root.partial"
            remove_folder "$root.partial"
        fi
        exec {use}<&-
    done
}

kind=${1:-}
[[ $kind == base || $kind == test || $kind == windows ]] || die "Usage: make-root.sh base|test|windows"
make_cache_folders
trap 'interrupted 130' INT
trap 'interrupted 143' TERM
trap 'interrupted 129' HUP
if [[ -n ${2:-} ]]; then
    watch_owner "$2" </dev/null >/dev/null 2>&1 &
    watcher=$!
    trap 'kill "$watcher" 2>/dev/null || true' EXIT
fi
open_lock setup setup
wait_for_lock "$setup" "Another run is setting up Debian 13 in $cache_folder; waiting for it to end."
[[ ! -d $roots_folder/$(root_name "$kind") ]] || exit 0
: >"$log" || die "$log cannot be written; free some space or make it writable, and run this again."
doing="tidying up"
remove_partial_roots
"make_$kind"
doing="removing outdated roots"
remove_outdated_roots
