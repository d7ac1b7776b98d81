#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
# SPDX-License-Identifier: Apache-2.0
# Which way the root is entered, and what is installed on the host for it.
. "$(dirname "$0")/harness.sh"
stub_setup
unset SAA_ENTER
shopt -s extglob
use_parts say identity lock mirror failure host mode root
make_cache_folders
stub setpriv <<<'shift 2; exec "$@"'
stub apt-get <<<'echo "$*" >>"$STUBS/../apt-calls"; [[ ! -e $STUBS/../offline ]] || { echo "Could not resolve mirror.example"; exit 100; }'

mode_is() { (choose_mode && equal "$mode" "$1") || exit 1; }

for version in 13 13.2 14; do
    printf 'ID=debian\nVERSION_ID="%s"\n' "$version" >"$work/os-release"
    mode_is host
done
printf 'ID=ubuntu\nVERSION_ID="24.04"\n' >"$work/os-release"
stub bwrap <<<true
mode_is bwrap
printf 'ID=debian\nVERSION_ID="12"\n' >"$work/os-release"
mode_is bwrap

stub bwrap <<<'echo "bwrap: No permissions to create new namespace" >&2; exit 1'
stub id <<<'echo 0'
stub unshare <<<true
mode_is chroot
stub unshare <<<false
mode_is bare
stub id <<<'echo 1000'
run 1 choose_mode
says "bubblewrap may not be used here (it says: bwrap: No permissions to create new namespace); run this as root"
SAA_ENTER=nonsense run 1 choose_mode
says "SAA_ENTER is 'nonsense'"

# bubblewrap is missing: it is installed, by sudo where need be.
mkdir "$work/few"
for tool in "$stubs"/* /usr/bin/* /bin/*; do
    [[ ${tool##*/} == @(bwrap|debootstrap|sudo) || -e $work/few/${tool##*/} ]] || ln -s "$tool" "$work/few/"
done
ln -s "$stubs/sudo" "$work/few/"
PATH="$work/few" run 0 have_bubblewrap
says "Installing on this computer for making and entering a Debian 13 root: bubblewrap debootstrap debian-archive-keyring."
says "needs root once; sudo may ask for your password"
contains "$(cat "$work/apt-calls")" "install --no-install-recommends bubblewrap debootstrap debian-archive-keyring"
touch "$work/offline"
PATH="$work/few" run 1 have_bubblewrap
says "could not be fetched"

# On Debian 13 itself only what is missing is installed.
rm "$work/offline" "$work/apt-calls"
printf 'ID=debian\nVERSION_ID="13"\n' >"$work/os-release"
mode=host
stub dpkg-query <<'S'
for name; do [[ $name == -* || $name == \$* || $name == @(-W|-f|ninja-build|patchelf) ]] || echo "installed $name"; done
S
run 0 hold_root base
contains "$(cat "$work/apt-calls")" "install --no-install-recommends ninja-build patchelf"
rm "$work/apt-calls"
stub dpkg-query <<<'for name; do echo "installed $name"; done'
run 0 hold_root test
is_gone "$work/apt-calls"
