#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
# SPDX-License-Identifier: Apache-2.0
#
# chroot-enter.sh FOLDER STEP SOURCE PATH … -- CURRENT-FOLDER PROGRAM ARGUMENTS…
# Runs as root in a mount namespace of its own (a slave of the host's, so that a stick that is mounted later is seen):
# lays the view (view.sh) on FOLDER and becomes the program in it.
set -euo pipefail

new=$1
shift
mount -t tmpfs -o mode=755 tmpfs "$new"
while [[ $1 != -- ]]; do
    step=$1 source=$2 path=$new$3
    shift 3
    case $step in
        folder) mkdir -p "$path" ;;
        link) [[ -e $path || -L $path ]] || { mkdir -p "${path%/*}" && ln -s "$source" "$path"; } ;;
        show | share)
            if [[ -d $source ]]; then
                mkdir -p "$path"
            elif [[ ! -e $path ]]; then
                mkdir -p "${path%/*}"
                : >"$path"
            fi
            mount --rbind "$source" "$path"
            [[ $step == share ]] || mount -o remount,bind,ro "$path"
            ;;
    esac
done
shift
# A file written where nothing of the host is would be lost; so nothing can be written there.
mount -o remount,ro "$new"
# chroot(1) goes to the new root's top; the shell in it goes on to the current folder and becomes the program.
# shellcheck disable=SC2016 # the inner shell expands
exec chroot "$new" /bin/sh -c 'cd -- "$0" 2>/dev/null || cd /; exec "$@"' "$@"
