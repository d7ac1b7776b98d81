#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
# SPDX-License-Identifier: Apache-2.0
# The mirror is the host's own Debian one, never another's repository.
. "$(dirname "$0")/harness.sh"
shopt -s extglob
use_parts mirror
mkdir -p "$work/apt/sources.list.d"

printf 'DEF_MIRROR="http://default.example/debian"\nDEF_HTTPS_MIRROR="https://default.example/debian"\n' >"$work/debootstrap"
SAA_DEBOOTSTRAP="$work/debootstrap"
equal "$(mirror)" http://default.example/debian
equal "$(security_mirror)" http://default.example/debian-security

cat >"$work/apt/sources.list.d/other.list" <<'S'
deb [signed-by=/etc/apt/keyrings/other.gpg] https://other.example/debian bookworm main
deb https://tool.example/apt bookworm main
S
cat >"$work/apt/sources.list.d/other.sources" <<'S'
Types: deb
URIs: https://third.example/debian
Suites: bookworm
Components: main
Signed-By: /etc/apt/keyrings/third.gpg
S
equal "$(mirror)" http://default.example/debian

cat >"$work/apt/sources.list.d/debian.sources" <<'S'
# the site's own
Types: deb deb-src
URIs: http://mirror.example/pub/debian/
Suites: bookworm bookworm-updates
Components: main contrib
Signed-By: /usr/share/keyrings/debian-archive-keyring.gpg

Types: deb
URIs: http://mirror.example/pub/debian-security
Suites: bookworm-security
Components: main
S
equal "$(mirror)" http://mirror.example/pub/debian
equal "$(security_mirror)" http://mirror.example/pub/debian-security

rm "$work/apt/sources.list.d/debian.sources"
echo 'deb [arch=amd64] https://old.example/debian bookworm main non-free' >"$work/apt/sources.list"
equal "$(mirror)" https://old.example/debian
equal "$(security_mirror)" ""

printf '# mirrors\nhttps://cloud.example/debian/ priority:1\n' >"$work/mirrors"
printf 'Types: deb\nURIs: mirror+file://%s\nSuites: bookworm\nComponents: main\n' "$work/mirrors" \
    >"$work/apt/sources.list.d/debian.sources"
rm "$work/apt/sources.list"
equal "$(mirror)" https://cloud.example/debian

SAA_MIRROR=http://chosen.example/debian
equal "$(mirror)" http://chosen.example/debian

# The proxy that apt is told of is debootstrap's and the root's, too.
stub apt-config <<'S'
cat <<'D'
Acquire::http "";
Acquire::http::Proxy "http://proxy.example:3128";
Acquire::https::Proxy "";
Acquire::Check-Valid-Until "false";
APT::Architecture "amd64";
D
S
equal "$(host_apt_settings)" $'Acquire::http::Proxy "http://proxy.example:3128";\nAcquire::Check-Valid-Until "false";'
export_apt_proxy
equal "${http_proxy:-}" http://proxy.example:3128
equal "${https_proxy:-}" ""
