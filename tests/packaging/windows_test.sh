#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
# SPDX-License-Identifier: Apache-2.0
#
# packaging/windows without Windows, its compiler or Wine: what is gathered, listed, told and translated. The rest is tried by
# packaging/windows/test.sh.
# shellcheck source=tests/packaging/harness.sh
. "$(dirname "${BASH_SOURCE[0]}")/harness.sh"
windows="$project/packaging/windows"

for script in "$windows"/*.sh; do
    run 0 bash -n "$script"
    [[ -x $script || $script == */libraries.sh ]] || fail "$script is not executable"
done
[[ ! -x /usr/bin/shellcheck ]] || run 0 shellcheck -x -P "$project" "$windows"/*.sh

# ---- Imports are followed. A "library" here is a file with the names that it imports; this stub of objdump tells them.
stub objdump-of-windows <<'S'
sed 's/^/\tDLL Name: /' "$2"
S
export OBJDUMP=objdump-of-windows
stage="$work/stage"
mkdir -p "$stage/plugins/tls" "$work/first" "$work/second"
printf '%s\n' KERNEL32.dll Qt6Core.dll >"$stage/program.exe"
printf '%s\n' Qt6Network.dll crypt32.dll >"$stage/plugins/tls/backend.dll"
printf '%s\n' kernel32.dll LIBSTDC++-6.dll >"$work/first/Qt6Core.dll"
printf '%s\n' qt6core.dll api-ms-win-crt-heap-l1-1-0.dll >"$work/first/Qt6Network.dll"
printf '%s\n' msvcrt.dll >"$work/second/libstdc++-6.dll"
printf '%s\n' other.dll >"$work/second/Qt6Core.dll"
echo msvcrt.dll >"$work/second/unused.dll"
run 0 "$windows/gather.sh" "$stage" "$work/first" "$work/second"
equal "$(cd "$stage" && find . -type f | sort | tr '\n' ' ')" \
    "./Qt6Core.dll ./Qt6Network.dll ./libstdc++-6.dll ./plugins/tls/backend.dll ./program.exe "
run 0 cmp "$stage/Qt6Core.dll" "$work/first/Qt6Core.dll"
# What lies only beside a plugin is found by nobody but that plugin's folder: it has to be with the programs.
echo beside.dll >>"$stage/program.exe"
echo kernel32.dll >"$stage/plugins/tls/beside.dll"
run 1 "$windows/gather.sh" "$stage" "$work/first" "$work/second"
says "program.exe imports beside.dll, which is neither here nor a part of Windows."
rm "$stage/plugins/tls/beside.dll"
# All that is missing is said, deep down too.
printf '%s\n' kernel32.dll nowhere.dll >"$work/second/beside.dll"
run 1 "$windows/gather.sh" "$stage" "$work/first" "$work/second"
says "beside.dll imports nowhere.dll, which is neither here nor a part of Windows."
: >"$stage/plugins/tls/empty.dll"
run 1 "$windows/gather.sh" "$stage" "$work/first" "$work/second"
says "plugins/tls/empty.dll imports nothing"

# ---- What is laid is taken away again, folders after what was in them.
stage="$work/laid"
mkdir -p "$stage/plugins/tls"
touch "$stage/a.exe" "$stage/plugins/tls/b.dll" "$stage/plugins/tls/a name.dll"
run 0 "$windows/file-lists.sh" "$stage" "$work/install.nsh" "$work/remove.nsh"
diff "$work/install.nsh" - <<L || fail "what is laid"
SetOutPath "\$INSTDIR"
File "$stage/a.exe"
SetOutPath "\$INSTDIR\\plugins\\tls"
File "$stage/plugins/tls/a name.dll"
File "$stage/plugins/tls/b.dll"
L
diff "$work/remove.nsh" - <<'L' || fail "what is removed"
Delete "$INSTDIR\a.exe"
Delete "$INSTDIR\plugins\tls\a name.dll"
Delete "$INSTDIR\plugins\tls\b.dll"
RMDir "$INSTDIR\plugins\tls"
RMDir "$INSTDIR\plugins"
L
# shellcheck disable=SC2016 # the name has a dollar sign
touch "$stage/"'$TEMP.dll'
run 1 "$windows/file-lists.sh" "$stage" "$work/install.nsh" "$work/remove.nsh"
says "cannot have the name"

# ---- What it is made of. The root has these sources' packages, in versions of its own.
stage="$work/made"
mkdir -p "$stage/plugins/platforms" "$work/libraries/sources"
printf x | tee "$stage/activationctl.exe" "$stage/Qt6Core.dll" "$stage/libqca-qt6.dll" "$stage/plugins/platforms/qwindows.dll" >/dev/null
for source in qt6-base qca2 qr-code-generator mingw-w64 nsis qt6-translations; do echo "1.2+x-$source" >"$work/libraries/sources/$source.version"; done
run 0 "$windows/parts.sh" "$stage" "$work/libraries"
diff "$work/out" - <<'L' || fail "the parts"
mingw-w64	1.2+x-mingw-w64	-
nsis	1.2+x-nsis	-
qca2	1.2+x-qca2	libqca-qt6.dll
qr-code-generator	1.2+x-qr-code-generator	-
qt6-base	1.2+x-qt6-base	Qt6Core.dll plugins/platforms/qwindows.dll
qt6-translations	1.2+x-qt6-translations	-
L
grep -v 'mingw\|nsis' "$work/out" >"$work/parts.tsv"
bill="$project/packaging/bill-of-materials.py"
export SOURCE_DATE_EPOCH=1700000000
run 0 "$bill" notices "$work/parts.tsv" "$work/notices.txt"
grep -qx 'qt6-base 1.2+x-qt6-base (qt6-base)' "$work/notices.txt" || fail "the notices lack Qt"
grep -qi 'GNU LESSER GENERAL PUBLIC LICENSE' "$work/notices.txt" || fail "the notices have no licenses"
installer="$work/smartserver-activation-assistant_1.2.3_x64-setup.exe"
echo installer >"$installer"
run 0 "$bill" windows "$installer" "$stage" "$work/parts.tsv" "$work/bill.json"
python3 - "$work/bill.json" "$installer" <<'P' || fail "the bill of materials"
import hashlib, json, sys

bill = json.load(open(sys.argv[1]))
own, *parts = bill["packages"]
assert own["versionInfo"] == "1.2.3" and own["packageFileName"] == sys.argv[2].rsplit("/", 1)[1], own
assert own["checksums"][0]["checksumValue"] == hashlib.sha256(open(sys.argv[2], "rb").read()).hexdigest()
assert {part["name"] for part in parts} == {"qca2", "qr-code-generator", "qt6-base", "qt6-translations"}, parts
qt = next(part for part in parts if part["name"] == "qt6-base")
assert qt["sourceInfo"] == "built from qt6-base 1.2+x-qt6-base: Qt6Core.dll, plugins/platforms/qwindows.dll", qt
assert qt["externalRefs"][0]["referenceLocator"] == "pkg:deb/debian/qt6-base@1.2%2Bx-qt6-base?arch=source&distro=trixie", qt
assert {file["fileName"] for file in bill["files"]} == {"./activationctl.exe", "./Qt6Core.dll", "./libqca-qt6.dll", "./plugins/platforms/qwindows.dll"}
P
echo 'nobody	1	x.dll' >>"$work/parts.tsv"
run 1 "$bill" notices "$work/parts.tsv" "$work/notices.txt"
says "The copyright file of nobody is not here"
printf x >"$stage/unheard-of.dll"
run 1 "$windows/parts.sh" "$stage" "$work/libraries"
says "Nobody knows where unheard-of.dll comes from"

# ---- The installer speaks the programs' languages, with every word in each.
names=(de GERMAN en ENGLISH es SPANISH fr FRENCH it ITALIAN zh_CN SIMPCHINESE)
languages=()
for file in "$checkout"/translations/activation_*.ts; do
    file=${file##*/activation_}
    languages+=("${file%.ts}")
done
((${#names[@]} == 2 * ${#languages[@]})) || fail "the programs have other languages than the installer: ${languages[*]}"
mapfile -t words < <(sed -n 's/^LangString \([A-Z_]*\) .*/\1/p' "$windows/words.nsh" | sort -u)
((${#words[@]} >= 5)) || fail "the installer has no words: ${words[*]}"
for ((at = 0; at < ${#names[@]}; at += 2)); do
    [[ " ${languages[*]} " == *" ${names[at]} "* ]] || fail "the programs do not speak ${names[at]}"
    grep -qi "^!insertmacro MUI_LANGUAGE \"${names[at + 1]}\"" "$windows/installer.nsi" || fail "the installer does not speak ${names[at + 1]}"
    grep -q "^for language in .*\b${names[at]}\b" "$windows/programs.sh" || fail "Qt's own words are not installed in ${names[at]}"
    for word in "${words[@]}"; do
        equal "$(grep -c "^LangString $word \${LANG_${names[at + 1]}} \".\+\"\$" "$windows/words.nsh")" 1
    done
done
for word in "${words[@]}"; do grep -q "\$($word)" "$windows/installer.nsi" || fail "nobody says $word"; done
