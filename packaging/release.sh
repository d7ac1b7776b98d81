#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
# SPDX-License-Identifier: Apache-2.0
#
# packaging/release.sh FOLDER [--windows] [CMAKE-OPTIONS…]
#
# Makes all that is published, in FOLDER: the Debian package (built twice, in two folders, and compared byte by byte), with
# --windows the installer for Windows (likewise), the source, bills of materials (SPDX), the third-party notices, and SHA256SUMS
# over them. From a checkout without changes only: what is published can be made again from its commit.
# CMAKE-OPTIONS name who answers for it: -DACTIVATION_MAINTAINER="Name <address>" -DACTIVATION_HOMEPAGE=https://…
set -euo pipefail

project=$(cd "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")/.." && pwd -P)
# shellcheck source=packaging/lib/all.sh
. "$project/packaging/lib/all.sh"
[[ -n ${1:-} && $1 != -* ]] || die "Usage: packaging/release.sh FOLDER [--windows] [CMAKE-OPTIONS…]"
folder=$(realpath -m "$1")
shift
windows=
if [[ ${1:-} == --windows ]]; then
    windows=1
    shift
fi

git -C "$project" rev-parse --git-dir >/dev/null 2>&1 || die "This is not a checkout; a release is made from a commit."
[[ -z $(git -C "$project" status --porcelain) ]] || die "There are changes that are not committed; commit or stash them, and run this again."
[[ ! -e $folder || -z $(ls -A "$folder") ]] || die "$folder is not empty; name a new folder."
SOURCE_DATE_EPOCH=$(git -C "$project" log -1 --format=%ct)
export SOURCE_DATE_EPOCH
mkdir -p "$folder"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

git clone -q --no-hardlinks "$project" "$work/again"
# build_twice WHAT SCRIPT [CMAKE-OPTIONS…]: by packaging/SCRIPT; $built is what it made in $folder.
build_twice() {
    local what=$1 script=$2 again
    shift 2
    say "Building $what."
    built=$("$project/packaging/$script" "$folder" "$@" | tail -n 1)
    say "Building it once more elsewhere."
    again=$(CCACHE_DISABLE=1 "$work/again/packaging/$script" "$work/out" "$@" | tail -n 1)
    cmp "$built" "$again" || die "Two builds of the same commit differ; nothing is released."
}
build_twice "the Debian package" deb/build.sh "$@"
package=$built
[[ -z $windows ]] || build_twice "the installer for Windows" windows/build.sh "$@"
installer=$built

say "Writing the bill of materials and the notices."
prepare test
name=$(basename "$package" .deb)
cd "$project"
enter_and_wait "$project/packaging/bill-of-materials.py" "$package" "$folder/$name.spdx.json" "$folder/THIRD-PARTY-NOTICES.txt"

if [[ -n $windows ]]; then
    prepare windows
    place_build windows
    enter_and_wait "$project/packaging/bill-of-materials.py" windows "$installer" "$build_folder/stage" "$build_folder/parts.tsv" \
        "$folder/$(basename "$installer" .exe).spdx.json"
fi

version=${name#*_}
version=${version%_*}
# gzip without a time of its own.
git -C "$project" archive --prefix="smartserver-activation-assistant-$version/" HEAD | gzip -9n >"$folder/smartserver-activation-assistant-$version.tar.gz"

(cd "$folder" && sha256sum -- * >"$work/SHA256SUMS" && mv "$work/SHA256SUMS" SHA256SUMS && sha256sum --quiet -c SHA256SUMS)
say "The release is in $folder."
