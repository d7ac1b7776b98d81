#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
# SPDX-License-Identifier: Apache-2.0
# What goes wrong while the root is made ends in one sentence, and nothing half-made is left in use.
. "$(dirname "$0")/harness.sh"
stub_setup
use_parts identity
lines() { grep -vc 'sudo may ask' "$work/err"; }
good_debootstrap=$(cat "$stubs/debootstrap")
good_chroot=$(cat "$stubs/chroot")

# No network.
stub debootstrap <<'S'
mkdir -p "$3/etc"
echo "E: Failed getting release file http://mirror.example/debian/dists/trixie/Release"
exit 1
S
run 1 env SAA_MIRROR=http://mirror.example/debian "$project/run.sh" activationctl
says "could not be fetched from http://mirror.example/debian while unpacking Debian 13; connect this computer to the network"
says "(log: $cache/logs/setup.log)"
equal "$(lines)" 2
equal "$(roots)" ""

# The network goes away later.
stub debootstrap <<<"$good_debootstrap"
stub chroot <<'S'
echo "E: Failed to fetch http://mirror.example/x.deb  Could not connect to mirror.example:80"
exit 100
S
run 1 "$project/run.sh" activationctl
says "could not be fetched"
says "while installing packages"
equal "$(roots)" ""

# The disk is too full to begin.
run 1 env SAA_NEED_MIB=999999999 "$project/run.sh" activationctl
says "The disk is too full for the set-up"
says "999999999 MiB are needed; free some space"
equal "$(lines)" 1

# The disk becomes full.
stub chroot <<'S'
echo "dpkg: error: cannot write: No space left on device"
exit 100
S
run 1 "$project/run.sh" activationctl
says "The disk became full while installing packages"
equal "$(roots)" ""
stub chroot <<<'touch "$STUBS/../full"; exit 100'
stub df <<'S'
echo "Filesystem 1024-blocks Used Available Capacity Mounted on"
[[ -e $STUBS/../full ]] && echo "x 100 100 0 100% /" || echo "x 9000000 0 9000000 0% /"
S
run 1 "$project/run.sh" activationctl
says "The disk became full while installing packages"
rm "$stubs/df"

# Anything else.
stub chroot <<<'echo "dpkg: something odd"; exit 100'
run 1 "$project/run.sh" activationctl
says "Something went wrong while installing packages; read the last lines of the log"
equal "$(roots)" ""

# A list that changes later, and the whole world is well again.
stub chroot <<<"$good_chroot"
run 0 "$project/run.sh" activationctl fine
equal "$(cat "$work/out")" "activationctl fine"

# The tests' packages fail: the programs' root stays in use, and no half of a tests' root.
stub chroot <<<'echo "Temporary failure resolving mirror.example"; exit 100'
run 1 "$project/packaging/shell.sh" true
says "while installing the tests' packages"
equal "$(roots)" "$(root_name base)"
run 0 "$project/run.sh" activationctl fine

# Neither root nor sudo.
rm -rf "$cache" "$stubs/sudo"
stub id <<<'echo 1000'
mkdir "$work/few"
for tool in "$stubs"/* /usr/bin/* /bin/*; do
    [[ ${tool##*/} == sudo || -e $work/few/${tool##*/} ]] || ln -s "$tool" "$work/few/"
done
run 1 env PATH="$work/few" /bin/bash "$project/run.sh" activationctl
if [[ -x /usr/sbin/sudo ]]; then exit 0; fi
says "Setting up Debian 13 needs root once, and there is no sudo here; run this once as root, or install sudo"
