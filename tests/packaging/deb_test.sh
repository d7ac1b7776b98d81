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
./usr/lib/smartserver-activation-assistant/libactivation-window.so
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

# What it is made of and links is told, the same way each time.
bill="$(dirname "${BASH_SOURCE[0]}")/../../packaging/bill-of-materials.py"
export SOURCE_DATE_EPOCH=1700000000
"$bill" "$package" "$work/bill.json" "$work/notices.txt"
"$bill" "$package" "$work/bill2.json" "$work/notices2.txt"
cmp "$work/bill.json" "$work/bill2.json"
cmp "$work/notices.txt" "$work/notices2.txt"
python3 - "$work/bill.json" "$package" <<'P' || fail "the bill of materials"
import hashlib, json, re, sys

bill = json.load(open(sys.argv[1]))
assert bill["spdxVersion"] == "SPDX-2.3" and bill["dataLicense"] == "CC0-1.0" and bill["SPDXID"] == "SPDXRef-DOCUMENT"
assert bill["creationInfo"]["created"] == "2023-11-14T22:13:20Z"
elements = bill["packages"] + bill["files"]
names = [element["SPDXID"] for element in elements]
assert len(names) == len(set(names)), "an element twice"
assert all(re.fullmatch(r"SPDXRef-[A-Za-z0-9.-]+", name) for name in names)
assert all(package["downloadLocation"] for package in bill["packages"])
for relationship in bill["relationships"]:
    for end in (relationship["spdxElementId"], relationship["relatedSpdxElement"]):
        assert end == "SPDXRef-DOCUMENT" or end in names, end
own = bill["packages"][0]
assert own["checksums"][0]["checksumValue"] == hashlib.sha256(open(sys.argv[2], "rb").read()).hexdigest()
parts = {package["name"] for package in bill["packages"]}
for part in ("libc6", "libqt6widgets6", "libqca-qt6-2", "libkf6archive6", "libqca-qt6-plugins", "libmosquitto1"):
    assert part in parts, part
assert "./usr/bin/activationctl" in {file["fileName"] for file in bill["files"]}
P
for source in qt6-base qca2 kf6-karchive mosquitto; do
    grep -qE "^$source [0-9]" "$work/notices.txt" || fail "the notices lack $source"
done
grep -qi 'GNU LESSER GENERAL PUBLIC LICENSE' "$work/notices.txt" || fail "the notices have no licenses"
