#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
# SPDX-License-Identifier: Apache-2.0
#
# packaging/release.sh: what it makes, with and without Windows, and what it refuses. The builds themselves are stubs, in a
# checkout of their own.
# shellcheck source=tests/packaging/harness.sh
. "$(dirname "${BASH_SOURCE[0]}")/harness.sh"
stub_setup
export GIT_CONFIG_GLOBAL="$work/gitconfig" GIT_CONFIG_NOSYSTEM=1
unset GIT_CONFIG_COUNT SOURCE_DATE_EPOCH
git config --global user.name Tester
git config --global user.email tester@example.org

# build_stub SCRIPT FILE: what packaging/SCRIPT makes in its FOLDER: FILE, with its time and its options in it.
build_stub() {
    cat >"$project/packaging/$1" <<S
#!/usr/bin/env bash
set -e
folder=\$1
shift
mkdir -p "\$folder"
echo "building" # more than the path
echo "$1 \$SOURCE_DATE_EPOCH \$*" >"\$folder/$2"
[[ ! -e "$work/differs-$2" || \$folder != */out ]] || echo "\$RANDOM elsewhere" >>"\$folder/$2"
echo "\$folder $1" >>"$work/builds"
echo "\$folder/$2"
S
}
build_stub deb/build.sh smartserver-activation-assistant_1.2.3_amd64.deb
build_stub windows/build.sh smartserver-activation-assistant_1.2.3_x64-setup.exe
cat >"$project/packaging/bill-of-materials.py" <<'S'
#!/usr/bin/env bash
printf '%s\n' "$*" >>"$STUBS/../bills"
if [[ $1 == windows ]]; then echo bill >"$5"; else echo bill >"$2"; echo notices >"$3"; fi
S
git -C "$project" init -q
git -C "$project" add -A
git -C "$project" commit -q -m first
release="$project/packaging/release.sh"
deb=smartserver-activation-assistant_1.2.3_amd64
setup=smartserver-activation-assistant_1.2.3_x64-setup

run 0 "$release" "$work/linux" -DOPTION=1
equal "$(cd "$work/linux" && echo *)" \
    "SHA256SUMS THIRD-PARTY-NOTICES.txt smartserver-activation-assistant-1.2.3.tar.gz $deb.deb $deb.spdx.json"
equal "$(cat "$work/linux/$deb.deb")" "deb/build.sh $(git -C "$project" log -1 --format=%ct) -DOPTION=1"
equal "$(wc -l <"$work/builds")" 2
lacks "$(cat "$work/builds")" windows
equal "$(wc -l <"$work/linux/SHA256SUMS")" 4
(cd "$work/linux" && sha256sum --quiet -c SHA256SUMS) || fail "the sums are wrong"
equal "$(tar -tzf "$work/linux"/*.tar.gz | grep -c 'packaging/release.sh$')" 1

: >"$work/builds"
: >"$work/bills"
run 0 "$release" "$work/both" --windows -DOPTION=1
equal "$(cd "$work/both" && echo *)" \
    "SHA256SUMS THIRD-PARTY-NOTICES.txt smartserver-activation-assistant-1.2.3.tar.gz $deb.deb $deb.spdx.json $setup.exe $setup.spdx.json"
equal "$(cat "$work/both/$setup.exe")" "windows/build.sh $(git -C "$project" log -1 --format=%ct) -DOPTION=1"
equal "$(grep -c windows "$work/builds")" 2
equal "$(wc -l <"$work/both/SHA256SUMS")" 6
equal "$(grep '^windows ' "$work/bills")" \
    "windows $work/both/$setup.exe $project/build/windows/stage $project/build/windows/parts.tsv $work/both/$setup.spdx.json"

touch "$work/differs-$setup.exe"
run 1 "$release" "$work/differs" --windows
says "Two builds of the same commit differ; nothing is released."
is_gone "$work/differs/SHA256SUMS"
run 1 "$release" "$work/both"
says "is not empty; name a new folder."
run 1 "$release" --windows
says "Usage: packaging/release.sh FOLDER"
touch "$project/packaging/new"
run 1 "$release" "$work/changed"
says "There are changes that are not committed"
