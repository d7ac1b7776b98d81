#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
# SPDX-License-Identifier: Apache-2.0
#
# try.sh INSTALLER SIMULATOR PREFIX WORK [PICTURES]   what test.sh runs in the root: installs, uses, removes. Everything, Wine's
# own files too, is in the folder WORK. PREFIX has the libraries (for the one plugin that is only for trying); what could not
# be built is in PREFIX/../left-out.
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd -P)
installer=$1 simulator=$2 libraries=$3 work=$4 pictures=${5:-}
: "${pictures:=$work/pictures}"
mkdir -p "$work"/{home,run,site} "$pictures"
chmod 700 "$work/run"
export HOME="$work/home" XDG_RUNTIME_DIR="$work/run" WINEPREFIX="$work/wine" WINEDEBUG=-all LANG=C.UTF-8
export WINEDLLOVERRIDES="mscoree,mshtml,winemenubuilder.exe="
# Debian's Wine 10 crashes where TMPDIR is set.
unset TMPDIR LANGUAGE XDG_CONFIG_HOME XDG_DATA_HOME XDG_CACHE_HOME WAYLAND_DISPLAY DISPLAY XAUTHORITY QT_PLUGIN_PATH
users="$WINEPREFIX/drive_c/users/$(id -un)"
place="$users/AppData/Local/Programs/SmartServer Activation Assistant"
data="$users/AppData/Local/smartserver-activation-assistant"
menu="$users/AppData/Roaming/Microsoft/Windows/Start Menu/Programs/SmartServer Activation Assistant"

say() { printf '%s\n' "$*"; }
fail() {
    say "FAILED: $*" >&2
    exit 1
}

ours=()
end_all() {
    [[ ! -d $WINEPREFIX ]] || wineserver -k || true
    local process
    for process in "${ours[@]}"; do kill "$process" 2>/dev/null || true; done
    wait
}
trap end_all EXIT
# start COMMAND…: beside this script; its process is $started.
start() {
    "$@" &
    started=$!
    ours+=("$started")
}

# soon SECONDS COMMAND…: until it succeeds.
soon() {
    local end=$((SECONDS + $1))
    shift
    until "$@"; do
        ((SECONDS < end)) || fail "waited in vain: $*"
        sleep 0.3
    done
}

in_windows() { winepath -w "$1" 2>/dev/null; }
registry() { wine reg query "$@" 2>/dev/null | tr -d '\r'; }
value() { registry "$1" "${@:2}" | sed -n 's/^.*REG_[A-Z]*  *//p'; }
everybody_ended() { wineserver -w; }

# ctl ARGUMENTS…: activationctl.exe; its output in $work/out and $work/err.
ctl() {
    local status=0
    timeout 180 wine "$place/activationctl.exe" "$@" >"$work/out" 2>"$work/err" </dev/null || status=$?
    return "$status"
}
# good ARGUMENTS…: the same, and it has to succeed.
good() {
    local status=0
    ctl "$@" || status=$?
    ((status == 0)) || { cat "$work/out" "$work/err" >&2; fail "activationctl $* ended with $status"; }
}
json() { python3 -c 'import json, sys
value = json.load(open(sys.argv[1]))
for key in sys.argv[2].split("."): value = value[int(key) if key.isdigit() else key]
print(value)' "$1" "$2"; }

# ---- A display, and a Windows of its own.
start_display() {
    coproc display { exec Xvfb -displayfd 1 -screen 0 2560x1700x24 -nolisten tcp 2>"$work/xvfb"; }
    ours+=("$display_PID")
    read -r -t 30 number <&"${display[0]}" || { cat "$work/xvfb" >&2; fail "Xvfb did not start"; }
    export DISPLAY=":$number"
}
start_display
say "Making a Windows."
wineboot --init >"$work/wineboot" 2>&1 || { cat "$work/wineboot" >&2; fail "Wine does not start"; }
everybody_ended

snapshot() {
    # Windows' own logs and caches are not ours.
    (cd "$WINEPREFIX" && find drive_c \( -path '*/AppData/Local/Temp' -o -path '*/AppData/LocalLow/Microsoft' -o -path 'drive_c/windows/temp' \) -prune -o -print | sort)
    registry_state
}
registry_state() {
    local root
    for root in 'HKCU\Software\Classes' 'HKCU\Software\Microsoft\Windows\CurrentVersion\Uninstall' \
        'HKCU\Software\Microsoft\Windows\CurrentVersion\App Paths' 'HKCU\Environment'; do
        echo "[$root]"
        registry "$root" /s | sed -e '/^$/d' -e '/^reg: Unable/d' | sort
    done
}
setup() { wine "$installer" "$@" >"$work/setup" 2>&1; }
UNINSTALL='HKCU\Software\Microsoft\Windows\CurrentVersion\Uninstall\SmartServerActivationAssistant'

say "Refused on a Windows that is too old."
wine reg add 'HKCU\Software\Wine' /v Version /d win81 /f >/dev/null 2>&1
everybody_ended
status=0
setup /S || status=$?
((status == 2)) || fail "on Windows 8.1 the installer ended with $status, not 2"
[[ ! -e $place ]] || fail "it installed on Windows 8.1"
wine reg delete 'HKCU\Software\Wine' /v Version /f >/dev/null 2>&1
everybody_ended

# A real Windows has this folder from its first day on.
mkdir -p "$users/AppData/Local/Programs"
before=$(snapshot)
say "Installing it silently."
setup /S || fail "the installer ended with $?"
everybody_ended
for file in activation-assistant.exe activationctl.exe activation-volumes.dll sitepack.ico qt.conf LICENSE.txt THIRD-PARTY-NOTICES.txt Uninstall.exe \
    plugins/platforms/qwindows.dll plugins/tls/qschannelbackend.dll plugins/sqldrivers/qsqlite.dll; do
    [[ -s $place/$file ]] || fail "$file was not installed"
done
[[ ! -e $place/plugins/tls/qopensslbackend.dll ]] || fail "the plugin that is only for trying was installed"
[[ -s "$menu/SmartServer Activation Assistant.lnk" && -s $menu/activationctl.lnk ]] || fail "the start menu lacks an entry"
version=${installer##*assistant_}
version=${version%%_*}
[[ $(value "$UNINSTALL" /v DisplayVersion) == "$version" ]] || fail "Windows lists another version than $version"
[[ $(value "$UNINSTALL" /v Publisher) == "SmartServer Activation Assistant contributors" ]] || fail "Windows lists no publisher"
(($(value "$UNINSTALL" /v EstimatedSize) > 1000)) || fail "Windows lists no size"
[[ $(value 'HKCU\Software\Classes\.sitepack' /ve) == SmartServerActivationAssistant.SitePackage ]] || fail ".sitepack belongs to nobody"

say "Asking it for itself."
good --version
grep -qF "$version" "$work/out" || fail "--version does not say $version: $(cat "$work/out")"
good doctor --json
python3 - "$work/out" <<'P' || fail "what the doctor says: $(cat "$work/out")"
import json, sys
found = json.load(open(sys.argv[1]))
parts = found["checks"]
assert len(parts) >= 7, len(parts)
for part in parts:
    print(f"  {part['part']}: {part.get('version', '')}" + ("" if part["ok"] else " (not here)"))
    assert part["ok"] or not part["needed"], part
assert any("schannel" in part.get("version", "").lower() for part in parts), "no Schannel"
P

say "The three legs, against the simulators: Schannel speaks to OpenSSL."
start env HOME="$work/site" XDG_DATA_HOME="$work/site/data" "$simulator" simulate --smartservers 2 >"$work/simulated" 2>"$work/simulator-words"
simulators=$started
soon 60 grep -q '"portal"' "$work/simulated"
unit=$(json "$work/simulated" smartServers.0.url)
code=$(json "$work/simulated" smartServers.0.installCode)
trust=$(json "$work/simulated" smartServers.0.certificateSha256)
user=$(json "$work/simulated" smartServers.0.user)
json "$work/simulated" smartServers.0.password | tr -d '\n' >"$work/site/pw"
password=$(in_windows "$work/site/pw")
package=$(in_windows "$work/site/büro.sitepack")
license=$(python3 -c 'import json, sys
print(next(entry["licenseId"] for entry in json.load(open(sys.argv[1]))["portal"]["licenses"]
           if entry["kind"] == "capacity" and entry["devices"] == 200 and entry["available"] == 200))' "$work/simulated")
# Not trusted before its certificate was compared.
status=0
ctl read "$unit" --package "$package" --user "$user" --password-file "$password" --json || status=$?
((status == 4)) || { cat "$work/out" "$work/err" >&2; fail "an unknown certificate: exit code $status, not 4"; }
grep -qi "${trust//:/}" <(tr -d ' :' <"$work/out") || fail "the certificate's fingerprint is not shown: $(cat "$work/out")"
good read "$unit" --package "$package" --site "Büro" --user "$user" --password-file "$password" --trust "$trust" --json
[[ -s $work/site/büro.sitepack ]] || fail "there is no site package"
# The portal's authority is named by its profile, and no other is believed.
written=$(json "$work/simulated" portal.profile)
profile=$(in_windows "$work/site/profile.json")
python3 - "$written" "$work/site/profile.json" "$(in_windows "$(json "$work/simulated" portal.caCertificates)")" "$work/site/other.json" <<'P'
import json, sys
written, here, authority, other = sys.argv[1:]
profile = json.load(open(written))
profile["caCertificates"] = authority # a path of Windows
json.dump(profile, open(here, "w"))
del profile["caCertificates"]
json.dump(profile, open(other, "w"))
P
# Qt hands it to Windows as a PKCS#12 without a key, which Wine does not read. So Wine knows it as an intermediate one, which
# makes a chain of it and no trust: that is still the profile's.
read -r sha1 blob < <(python3 -c 'import hashlib, ssl, struct, sys
certificate = ssl.PEM_cert_to_DER_cert(open(sys.argv[1]).read())
sha1 = hashlib.sha1(certificate)
element = lambda number, data: struct.pack("<III", number, 1, len(data)) + data
print(sha1.hexdigest().upper(), (element(3, sha1.digest()) + element(32, certificate)).hex())' \
    "$(json "$work/simulated" portal.caCertificates)")
wine reg add "HKCU\\Software\\Microsoft\\SystemCertificates\\CA\\Certificates\\$sha1" /v Blob /t REG_BINARY /d "$blob" /f >/dev/null 2>&1
status=0
ctl portal licenses --login site@example.com --portal-profile "$(in_windows "$work/site/other.json")" --json || status=$?
((status == 4)) || { cat "$work/out" "$work/err" >&2; fail "a portal of an unknown authority: exit code $status, not 4"; }
good portal activate --package "$package" --license "$license" --for "$code" --portal-profile "$profile" --json
good install --package "$package" "$unit" --user "$user" --password-file "$password" --json
[[ $(json "$work/out" units.0.receipts.0.outcome) == confirmed ]] || fail "no receipt: $(cat "$work/out")"
good status "$unit" --user "$user" --password-file "$password" --json
grep -q 200 "$work/out" || fail "the unit does not show its capacity: $(cat "$work/out")"
mkdir -p "$work/site/stick"
good carry "$package" --to "$(in_windows "$work/site/stick")" --json
cmp "$work/site/büro.sitepack" "$work/site/stick/büro.sitepack" || fail "the copy differs"
good report --package "$package" --out "$(in_windows "$work/site/report.pdf")"
cp "$work/site/report.pdf" "$pictures/"
pdftotext "$work/site/report.pdf" "$work/report" || fail "the report is no PDF"
grep -qF "$code" "$work/report" || fail "the report does not name the unit: $(cat "$work/report")"
# Elsewhere it is the same package: its signer is unknown until compared, and its bytes are what was signed.
elsewhere() { HOME="$work/elsewhere" "$simulator" verify "$@" --json >"$work/out" 2>"$work/err"; }
mkdir -p "$work/elsewhere"
status=0
elsewhere "$work/site/büro.sitepack" || status=$?
((status == 4)) || fail "an unknown signer: exit code $status, not 4: $(cat "$work/out")"
elsewhere "$work/site/büro.sitepack" --trust "$(json "$work/out" error.certificate.presented)" || fail "Linux does not read the package: $(cat "$work/out")"

# has_window NAME: its number in $window once it is up.
has_window() { window=$(xdotool search --onlyvisible --name "$1" 2>/dev/null | tail -n 1) && [[ -n $window ]]; }
is_drawn() { (($(import -window root -depth 8 -format '%k' info: 2>/dev/null) > 200)); }
width() { xdotool getwindowgeometry --shell "$window" | sed -n 's/^WIDTH=//p'; }
picture() { import -window root "$pictures/$1.png" && [[ -s $pictures/$1.png ]]; }
close_programs() {
    wine taskkill /F /IM activation-assistant.exe >/dev/null 2>&1 || true
    wineserver -w
}

say "The wizard."
start wine "$place/activation-assistant.exe" >"$work/gui" 2>&1
soon 90 has_window '^SmartServer Activation Assistant$'
soon 30 is_drawn
sleep 3
picture wizard
normal=$(width)

say "Neither replaced nor removed while it runs."
status=0
setup /S || status=$?
((status == 2)) || fail "installing over the running wizard ended with $status, not 2"
cp "$place/Uninstall.exe" "$work/uninstall.exe"
status=0
# In a batch file, for the last word must not be quoted.
printf '@"%s" /S _?=%s\r\n@exit %%errorlevel%%\r\n' "$(in_windows "$work/uninstall.exe")" "$(in_windows "$place")" >"$work/uninstall.bat"
wine cmd /c "$(in_windows "$work/uninstall.bat")" || status=$?
((status == 2)) || fail "removing the running wizard ended with $status, not 2"
[[ -s $place/Qt6Core.dll && -s $place/activation-assistant.exe ]] || fail "the running wizard lost its files"
close_programs

say "A site package by double click."
[[ ! -e $data/recent-sites.ini ]] || fail "the wizard knew a site before it was given one"
# Windows looks at the user's classes first; Wine at the computer's alone.
classes=(.sitepack SmartServerActivationAssistant.SitePackage)
for class in "${classes[@]}"; do wine reg copy "HKCU\\Software\\Classes\\$class" "HKLM\\Software\\Classes\\$class" /s /f >/dev/null 2>&1; done
start wine start "$package" >"$work/gui" 2>&1
soon 90 has_window '^SmartServer Activation Assistant$'
# The site that it opened is the first on its list.
soon 60 grep -qs 'sitepack' "$data/recent-sites.ini"
sleep 3
picture sitepack
close_programs
for class in "${classes[@]}"; do wine reg delete "HKLM\\Software\\Classes\\$class" /f >/dev/null 2>&1; done

say "At 192 dpi."
wine reg add 'HKCU\Control Panel\Desktop' /v LogPixels /t REG_DWORD /d 192 /f >/dev/null 2>&1
everybody_ended
start wine "$place/activation-assistant.exe" >"$work/gui" 2>&1
soon 90 has_window '^SmartServer Activation Assistant$'
sleep 5
picture wizard-192dpi
(($(width) >= normal * 3 / 2)) || fail "at 192 dpi the window is $(width) pixels wide, at 96 it was $normal"
close_programs
wine reg delete 'HKCU\Control Panel\Desktop' /v LogPixels /f >/dev/null 2>&1
everybody_ended

if lacks=$(grep -xE 'qt6-(websockets|httpserver)' "$libraries/../left-out"); then
    say "There is no demo, for the libraries were built without ${lacks//$'\n'/ and }; with a mirror that serves the source there is."
    status=0
    ctl demo || status=$?
    ((status == 2)) || fail "the demo that is not there ended with $status, not 2"
else
    say "The demo: both ends are Windows'."
    # Wine's Schannel cannot serve, so Qt's plugin for OpenSSL, which is not installed, does.
    cp "$libraries/plugins/tls/qopensslbackend.dll" "$place/plugins/tls/"
    good demo
    rm "$place/plugins/tls/qopensslbackend.dll"
    grep -q proved "$work/out" || fail "the demo proved nothing"
    tail -n 3 "$work/out"
fi

kill "$simulators"
say "An earlier version is replaced, and with it what only that had."
earlier="$work/earlier"
mkdir -p "$earlier"/{stage,windows}
cp "$place/activationctl.exe" "$earlier/stage/gone-by-now.dll"
cp "$place/activationctl.exe" "$earlier/stage/"
cp "$place/sitepack.ico" "$earlier/windows/activation-assistant.ico"
echo 'CMAKE_PROJECT_VERSION:STATIC=0.0.1' >"$earlier/CMakeCache.txt"
before_it=$("$here/installer.sh" "$earlier" "$earlier" 2>"$work/err") || { cat "$work/err" >&2; fail "an earlier version could not be made"; }
echo mine >"$place/mine.txt"
wine "$before_it" /S || fail "the earlier version's installer ended with $?"
everybody_ended
[[ ! -e $place/Qt6Core.dll && ! -e $place/plugins && -s $place/gone-by-now.dll ]] || fail "what was there before was not removed first: $(ls "$place")"
[[ $(value "$UNINSTALL" /v DisplayVersion) == 0.0.1 ]] || fail "Windows does not list the earlier version"
setup /S || fail "installing over an earlier version ended with $?"
everybody_ended
[[ ! -e $place/gone-by-now.dll && -s $place/Qt6Core.dll ]] || fail "the earlier version was not removed: $(ls "$place")"
[[ $(value "$UNINSTALL" /v DisplayVersion) == "$version" ]] || fail "Windows still lists another version"
[[ $(cat "$place/mine.txt") == mine && -s $data/ledger.sqlite ]] || fail "replacing took what is the user's"
good --version
# One that cannot be removed stays whole, and nothing is mixed with it.
mv "$place/Uninstall.exe" "$work/uninstall.exe"
# Wine's "reg" ends with 1 when it is asked for nothing that it knows.
cp "$WINEPREFIX/drive_c/windows/system32/reg.exe" "$place/Uninstall.exe"
stamp=$(stat -c %z "$place/qt.conf")
status=0
setup /S || status=$?
((status == 2)) || fail "where the earlier version cannot be removed, the installer ended with $status, not 2"
[[ $(stat -c %z "$place/qt.conf") == "$stamp" && -s $place/Qt6Core.dll ]] || fail "it touched what it could not remove"
mv "$work/uninstall.exe" "$place/Uninstall.exe"
rm "$place/mine.txt"

say "Removing it."
uninstall=$(value "$UNINSTALL" /v QuietUninstallString)
[[ $uninstall == *'Uninstall.exe" /S' ]] || fail "Windows does not know how to remove it: $uninstall"
wine "$place/Uninstall.exe" /S
everybody_ended
[[ -s $data/ledger.sqlite ]] || fail "the user's ledger was removed"
rm -rf "$data"
left=$(diff <(printf '%s\n' "$before") <(snapshot) | grep '^[<>]' || true)
[[ -z $left ]] || fail "Windows is not as it was:"$'\n'"$left"
say "Installed, used and removed under $(wine --version); nothing is left of it."
