#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
# SPDX-License-Identifier: Apache-2.0
#
# packaging/deb/test.sh [PACKAGE.deb]   (as root, with a network) makes a bare Debian 13, installs the package in it with
# apt, uses both programs as a user who is not root, removes it, and looks for what it left behind.
set -euo pipefail

project=$(cd "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")/../.." && pwd -P)
# shellcheck source=packaging/lib/all.sh
. "$project/packaging/lib/all.sh"
((EUID == 0)) || die "This makes a Debian of its own, for which it has to be root; run it with sudo."

package=${1:-}
[[ -n $package ]] || package=$("$project/packaging/deb/build.sh" | tail -n 1)
make_cache_folders
have_tools_for_root
work=$(mktemp -d "$cache_folder/deb-test.XXXXXX")
root="$work/root"
trap 'rm -rf --one-file-system "$work"' EXIT
export_apt_proxy

say "Making a bare Debian 13."
debootstrap --variant=minbase "$root_suite" "$root" "$(mirror)" >"$work/log" 2>&1 || { tail "$work/log" >&2; exit 1; }
{
    host_apt_settings
    echo 'Acquire::Retries "3";'
    echo 'APT::Install-Recommends "false";'
} >"$root/etc/apt/apt.conf.d/90-host"
printf '#!/bin/sh\nexit 101\n' >"$root/usr/sbin/policy-rc.d"
chmod 755 "$root/usr/sbin/policy-rc.d"
cp -L --remove-destination /etc/resolv.conf "$root/etc/resolv.conf"
cp "$package" "$root/package.deb"

# in_root COMMAND…: as root in that Debian, in mount and process namespaces of its own.
in_root() {
    unshare --mount --pid --fork -- bash -c '
        set -e
        mount -t proc proc "$0/proc"
        mount -t tmpfs -o mode=755 tmpfs "$0/dev"
        mkdir "$0/dev/shm" "$0/dev/pts"
        for node in null zero full random urandom tty; do : >"$0/dev/$node"; mount --bind "/dev/$node" "$0/dev/$node"; done
        ln -s /proc/self/fd "$0/dev/fd"
        exec env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root LANG=C.UTF-8 DEBIAN_FRONTEND=noninteractive \
            ${http_proxy:+"http_proxy=$http_proxy"} ${https_proxy:+"https_proxy=$https_proxy"} chroot "$0" "$@"
    ' "$root" "$@"
}
as_user() { in_root setpriv --reuid 1000 --regid 1000 --clear-groups env HOME=/home/user "$@"; }
files() { (cd "$root" && find . -xdev \( -path ./proc -o -path ./dev -o -path ./tmp -o -path ./home -o -path ./var/lib/dpkg -o -path ./var/lib/apt \
    -o -path ./var/cache -o -path ./var/log \) -prune -o -print | sort); }

in_root useradd --create-home --uid 1000 user
in_root apt-get -q update >>"$work/log" 2>&1
say "Installing its dependencies by themselves, then the package."
mapfile -t dependencies < <(dpkg-deb -f "$package" Depends | sed 's/([^)]*)//g' | tr ',' '\n' | tr -d ' ')
in_root apt-get -q -y install "${dependencies[@]}" shared-mime-info desktop-file-utils >>"$work/log" 2>&1 \
    || { tail -n 30 "$work/log" >&2; exit 1; }
before=$(files)
in_root apt-get -q -y install /package.deb >>"$work/log" 2>&1 || { tail -n 30 "$work/log" >&2; exit 1; }

say "Using it."
as_user activationctl --version
as_user activationctl doctor
as_user activationctl demo >"$work/demo" 2>&1 || { cat "$work/demo" >&2; exit 1; }
tail -n 3 "$work/demo"
in_root grep -q activation-assistant.desktop /usr/share/applications/mimeinfo.cache
in_root grep -q 'application/x-smartserver-sitepack' /usr/share/mime/globs2
# The wizard, until its window has been up for a moment; it is ended by the time limit (124).
status=0
as_user env QT_QPA_PLATFORM=offscreen timeout 10 activation-assistant --demo >"$work/gui" 2>&1 || status=$?
((status == 124)) || { cat "$work/gui" >&2; die "The wizard ended with $status."; }

say "Removing it."
in_root apt-get -q -y purge smartserver-activation-assistant >>"$work/log" 2>&1
left=$(diff <(printf '%s\n' "$before") <(files) | grep '^[<>]' || true)
[[ -z $left ]] || die "Removing it left the system changed:"$'\n'"$left"
say "Installed, used and removed; nothing is left of it."
