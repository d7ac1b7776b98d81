#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
# SPDX-License-Identifier: Apache-2.0
# What a program in the root sees.
. "$(dirname "$0")/harness.sh"
use_parts say identity environment view
root_folder="$work/root"
mkdir -p "$root_folder"/usr/{bin,lib,share,local,src} "$root_folder"/etc "$root_folder"/var/lib/dpkg
ln -s usr/bin "$root_folder/bin"
: >"$root_folder/etc/passwd"

# steps: the view, a step a line
steps() {
    local index
    echo
    for ((index = 0; index < ${#view[@]}; index += 3)); do echo "${view[*]:index:3}"; done
}

compose_view
all=$(steps)
contains "$all" "show $root_folder/usr/bin /usr/bin"
contains "$all" "link usr/bin /bin"
contains "$all" "show $root_folder/etc /etc"
contains "$all" "show /etc/passwd /etc/passwd"
contains "$all" "share /tmp /tmp"
contains "$all" "share /proc /proc"
contains "$all" "share /dev /dev"
contains "$all" "share /run /run"
[[ ! -d /home || -L /home ]] || contains "$all" "share /home /home"
for folder in /usr /etc /var /boot /bin; do lacks "$all"$'\n' $'\n'"share $folder $folder"$'\n'; done

# A checkout, or a current folder, in a system folder is seen; the root's own folders are not covered by the host's.
[[ -d /var/log ]] || exit 0
(cd /var/log && compose_view && contains "$(steps)" "share /var/log /var/log") || exit 1
(cd /usr/share && compose_view && lacks "$(steps)" $'\nshare /usr/share') || exit 1
(cd /var/lib && compose_view && lacks "$(steps)" $'\nshare /var/lib' && contains "$(steps)" "folder - /var/lib") || exit 1
