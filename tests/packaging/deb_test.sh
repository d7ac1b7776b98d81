#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
# SPDX-License-Identifier: Apache-2.0
#
# deb_test.sh BUILD-FOLDER: the Debian package of this build, held against the tools that Debian has for it, unpacked and
# used from where it was unpacked.
set -euo pipefail

build=$1
work=$(mktemp -d "${TMPDIR:-/tmp}/deb.XXXXXX")
trap 'rm -rf "$work"' EXIT
export HOME="$work/home"
mkdir "$HOME"
fail() {
    echo "FAILED: $*" >&2
    exit 1
}

(cd "$work" && cpack -G DEB --config "$build/CPackConfig.cmake" -B "$work" >"$work/cpack.log" 2>&1) || { cat "$work/cpack.log"; exit 1; }
packages=("$work"/*.deb)
[[ ${#packages[@]} == 1 && -s ${packages[0]} ]] || fail "one package, not: ${packages[*]}"
package=${packages[0]}

# Only the programs that users run.
diff <(dpkg-deb -c "$package" | awk '{ print $6 }' | grep -v '/$' | sort) - <<'L' || fail "the package's files"
./usr/bin/activation-assistant
./usr/bin/activationctl
./usr/lib/smartserver-activation-assistant/libactivation-volumes.so
./usr/share/applications/activation-assistant.desktop
./usr/share/bash-completion/completions/activationctl
./usr/share/doc/smartserver-activation-assistant/changelog.gz
./usr/share/doc/smartserver-activation-assistant/copyright
./usr/share/icons/hicolor/scalable/apps/activation-assistant.svg
./usr/share/icons/hicolor/scalable/mimetypes/application-x-smartserver-sitepack.svg
./usr/share/man/man1/activation-assistant.1.gz
./usr/share/man/man1/activationctl.1.gz
./usr/share/metainfo/local.smartserver.activation_assistant.metainfo.xml
./usr/share/mime/packages/smartserver-activation-assistant.xml
L

# Plug-ins are found by no tool.
depends=$(dpkg-deb -f "$package" Depends)
for name in libqca-qt6-plugins libqt6sql6-sqlite qt6-svg-plugins libqt6widgets6 libkf6archive6 libkf6solid6; do
    [[ $depends == *"$name"* ]] || fail "it does not depend on $name: $depends"
done

lintian --allow-root --fail-on error "$package" >"$work/lintian" 2>&1 || { cat "$work/lintian"; fail lintian; }

dpkg-deb -x "$package" "$work/x"
share="$work/x/usr/share"
desktop-file-validate "$share/applications/activation-assistant.desktop"
# A homepage is given by whoever releases.
appstreamcli validate --no-net --override=url-homepage-missing=info "$share"/metainfo/*.xml
with_address=$build/packaging/with-address/local.smartserver.activation_assistant.metainfo.xml
appstreamcli validate --no-net "$with_address"
[[ $(grep -c '<screenshot' "$with_address") -gt 3 ]] || fail "the catalog entry has no pictures"
for page in "$share"/man/man1/*.gz; do
    words=$(man --warnings -l "$page" 2>&1 >/dev/null)
    [[ -z $words ]] || fail "$page: $words"
done

# Every command has its place in the manual page, and is completed.
page=$(MANWIDTH=200 man -l "$share/man/man1/activationctl.1.gz")
# shellcheck source=/dev/null
. "$share/bash-completion/completions/activationctl"
compopt() { :; }
complete_words() {
    COMP_WORDS=("$@") COMP_CWORD=$(($# - 1)) COMPREPLY=()
    _activationctl || true
    echo " ${COMPREPLY[*]} "
}
commands=$("$work/x/usr/bin/activationctl" --help | sed -n '/^Commands:/,/^Options:/s/^  \([a-z]\+\( [a-z]\+\)\?\).*/\1/p')
[[ $(wc -l <<<"$commands") -gt 20 ]] || fail "--help does not list the commands: $commands"
while read -r first second; do
    grep -qE "^ +$first${second:+ $second}\b" <<<"$page" || fail "the manual page lacks '$first $second'"
    [[ $(complete_words activationctl "${first:0:3}") == *" $first "* ]] || fail "'$first' is not completed"
    [[ -z $second || $(complete_words activationctl "$first" "${second:0:2}") == *" $second "* ]] || fail "'$first $second' is not completed"
done <<<"$commands"
[[ $(complete_words activationctl --user somebody read --pa) == *" --package "* ]] || fail "options are not completed"
[[ $(complete_words activationctl inspect "$work/x/u") == *"/usr "* ]] || fail "files are not completed"

"$work/x/usr/bin/activationctl" doctor || fail "the unpacked program finds the computer unfit"
