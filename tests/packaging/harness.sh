#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
# SPDX-License-Identifier: Apache-2.0
#
# For the *_test.sh: a copy of the scripts in a folder of its own, stubs for what they call, and checks.
#   $work     a folder that vanishes at the end     $project   the copy of the scripts in it
#   $stubs    first in PATH                         $XDG_CACHE_HOME, $HOME   in $work
set -euo pipefail
shopt -s nullglob

checkout=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd -P)
work=$(mktemp -d "${TMPDIR:-/tmp}/packaging.XXXXXX")
trap 'rm -rf "$work"' EXIT
project="$work/project"
stubs="$work/stubs"
mkdir -p "$project" "$stubs" "$work/home"
cp -a "$checkout/run.sh" "$checkout/test.sh" "$checkout/packaging" "$project/"
export HOME="$work/home" XDG_CACHE_HOME="$work/cache" TMPDIR="$work" PATH="$stubs:$PATH:/usr/sbin:/sbin" STUBS="$stubs"
export SAA_NEED_MIB=1 SAA_APT_FOLDER="$work/apt"
unset http_proxy https_proxy no_proxy DISPLAY WAYLAND_DISPLAY SAA_MIRROR SAA_ENTER SAA_OS_RELEASE
cache="$XDG_CACHE_HOME/smartserver-activation-assistant"

# stub NAME: standard input is the script.
stub() {
    # shellcheck disable=SC2016 # the stub expands; it may be called with an empty environment
    { echo '#!/usr/bin/env bash'; echo ': "${STUBS:=${0%/*}}"'; cat; } >"$stubs/$1"
    chmod +x "$stubs/$1"
}

fail() {
    echo "FAILED: $*" >&2
    [[ ! -s $work/err ]] || sed 's/^/  stderr: /' "$work/err" >&2
    [[ ! -s $cache/logs/setup.log ]] || sed 's/^/  setup.log: /' "$cache/logs/setup.log" >&2
    exit 1
}

# run STATUS COMMAND…: output in $work/out, messages in $work/err; fails unless it ends with STATUS.
run() {
    local wanted=$1 status=0
    shift
    # In a shell of its own: it may be a function that exits.
    ("$@") >"$work/out" 2>"$work/err" </dev/null || status=$?
    [[ $status == "$wanted" ]] || fail "$* ended with $status, not $wanted"
}

equal() { [[ $1 == "$2" ]] || fail "expected '$2', got '$1'"; }
contains() { [[ $1 == *"$2"* ]] || fail "expected '$2' in '$1'"; }
lacks() { [[ $1 != *"$2"* ]] || fail "did not expect '$2' in '$1'"; }
says() { grep -qF -- "$1" "$work/err" || fail "expected the message '$1'"; }
is_there() { [[ -e $1 ]] || fail "$1 is missing"; }
is_gone() { [[ ! -e $1 && ! -L $1 ]] || fail "$1 is there"; }

# wait_until COMMAND…: up to 20 seconds.
wait_until() {
    local try
    for ((try = 0; try < 200; try++)); do
        "$@" && return
        sleep 0.1
    done
    fail "waited in vain: $*"
}
has_text() { [[ -s $1 ]]; }
ended() { ! kill -0 "$1" 2>/dev/null; }

# use_parts NAME…: packaging/lib/NAME.sh in this shell.
use_parts() {
    local part
    shopt -s extglob
    for part in "$@"; do
        # shellcheck source=/dev/null
        . "$project/packaging/lib/$part.sh"
    done
}

# Stubs that make a root in no time: debootstrap lays a few files, "chroot ROOT …" pretends to install packages.
stub_setup() {
    stub sudo <<'S'
[[ $1 != -- ]] || shift
exec "$@"
S
    stub debootstrap <<'S'
echo x >>"$STUBS/../bootstraps"
root=$4
[[ $1 == --variant=minbase ]] && root=$3
mkdir -p "$root"/{etc,usr/bin,usr/lib,usr/share,var/lib/dpkg,proc,dev,tmp}
ln -s usr/bin "$root/bin"
echo "passwd" >"$root/etc/passwd"
S
    stub chroot <<'S'
root=$1
shift 5
printf '%s\n' "$@" >>"$root/installed"
S
    # bubblewrap: no view, but the program, told of by --info-fd as the real one does.
    stub bwrap <<'S'
printf '%s\n' "$@" >"$STUBS/../bwrap-arguments"
while [[ $1 != -- ]]; do
    case $1 in
        --info-fd) info=$2; shift ;;
        --chdir) cd "$2"; shift ;;
    esac
    shift
done
shift
export PATH="$STUBS:$PATH"
"$@" <&0 &
[[ -z ${info:-} ]] || { echo "{ \"child-pid\": $! }" >&"$info"; eval "exec $info>&-"; }
wait $!
S
    stub cmake <<'S'
echo configured
while [[ $1 != -B ]]; do shift; done
mkdir -p "$2/bin" && touch "$2/build.ninja" "$2/CMakeCache.txt"
echo x >>"$STUBS/../configures"
S
    stub ninja <<'S'
[[ " $* " != *" -n "* ]] || { [[ ! -e $2/done ]] || echo "ninja: no work to do."; exit 0; }
echo building
cp "$STUBS/../program" "$2/bin/activationctl"
cp "$STUBS/../program" "$2/bin/activation-assistant"
touch "$2/done"
S
    # shellcheck disable=SC2016 # the script expands
    printf '#!/usr/bin/env bash\necho "$(basename "$0") $*"\n' >"$work/program"
    chmod +x "$work/program"
    echo '{}' >"$project/CMakePresets.json"
    mkdir -p "$work/apt"
    printf 'ID=debian\nVERSION_ID="12"\n' >"$work/os-release"
    export SAA_OS_RELEASE="$work/os-release" SAA_ENTER=bwrap
}

roots() { (cd "$cache/roots" 2>/dev/null && echo *); }
