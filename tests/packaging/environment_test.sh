#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
# SPDX-License-Identifier: Apache-2.0
# What of the user's environment reaches a program in the root.
. "$(dirname "$0")/harness.sh"
use_parts environment
root_folder="$work/root"
mkdir -p "$root_folder"/usr/bin "$root_folder"/etc/ssl/certs "$root_folder"/usr/share/zoneinfo/Europe
: >"$root_folder/usr/bin/gcc"
: >"$root_folder/usr/share/zoneinfo/Europe/Berlin"

export LD_LIBRARY_PATH=/opt/lib LIBRARY_PATH=/opt/stubs QT_PLUGIN_PATH=/opt/qt CC=/usr/bin/gcc CXX="/usr/bin/own-c++ -O9"
export SSL_CERT_DIR=/etc/ssl/certs SSL_CERT_FILE=/etc/ssl/none.crt CURL_CA_BUNDLE="$work/none" SHELL=/usr/bin/zsh
export KEPT=yes http_proxy=http://proxy.example LANG=de_DE.UTF-8 LC_TIME=fr_FR.UTF-8 LC_NUMERIC=C.UTF-8 TMPDIR="$work/none"
unset LANGUAGE LC_ALL LC_MESSAGES
(
    scrub_environment 2>/dev/null # the shell's own words about languages
    for name in LD_LIBRARY_PATH LIBRARY_PATH QT_PLUGIN_PATH CXX SSL_CERT_FILE CURL_CA_BUNDLE LC_TIME TMPDIR; do
        [[ -z ${!name+set} ]] || fail "$name reaches the program"
    done
    equal "$CC $SSL_CERT_DIR $SHELL" "/usr/bin/gcc /etc/ssl/certs /bin/bash"
    equal "$KEPT $http_proxy $LANG $LANGUAGE $LC_NUMERIC" "yes http://proxy.example C.UTF-8 de_DE C.UTF-8"
    equal "$PATH" /usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin
) || exit 1
(
    export LANG=C.UTF-8
    unset LC_TIME
    scrub_environment 2>/dev/null # the shell's own words about languages
    [[ -z ${LANGUAGE+set} ]] || fail "LANGUAGE is set though the language is C"
) || exit 1
