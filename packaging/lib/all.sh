#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
# SPDX-License-Identifier: Apache-2.0
#
# All parts, for the scripts that the user starts. Needs $project.
shopt -s extglob nullglob
umask 022
# A user's search path may leave out the folders of the administrator's tools, which these scripts need.
PATH=$PATH:/usr/sbin:/sbin

for part in say identity lock mirror failure host mode view environment root bare enter build display; do
    # shellcheck source=/dev/null
    . "$project/packaging/lib/$part.sh"
done

# prepare base|test|windows: from nothing to a root that can be entered.
prepare() {
    [[ -n ${HOME:-}${XDG_CACHE_HOME:-} ]] || die "HOME is not set; set it to your home folder and run this again."
    make_cache_folders
    have_bubblewrap
    choose_mode
    have_host_certificates
    hold_root "$1"
}
