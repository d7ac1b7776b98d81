#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
# SPDX-License-Identifier: Apache-2.0
#
# translations/update.sh [FOLDER]   brings the translation sources up to date with the code: texts that are new come in
# as unfinished, those that are gone go. Into FOLDER instead of here, for a look without a change. Where Qt's lupdate is:
# packaging/shell.sh translations/update.sh
set -euo pipefail
project=$(cd "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")/.." && pwd -P)
into=$(readlink -f "${1:-$project/translations}")
cd "$project"
lupdate=$(command -v lupdate || echo /usr/lib/qt6/bin/lupdate)
sources=(-I . -I core -I app core ui app)
options=(-silent -locations none -no-obsolete -source-language en)
for language in de es fr it zh_CN; do
    "$lupdate" "${options[@]}" "${sources[@]}" -target-language "$language" -ts "$into/activation_$language.ts"
done
# English is in the code; only what depends on a number has to be said once more.
"$lupdate" "${options[@]}" -pluralonly "${sources[@]}" -target-language en -ts "$into/activation_en.ts"
