#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
# SPDX-License-Identifier: Apache-2.0
#
# test.sh SOURCE-FOLDER BUILD-FOLDER CTEST-ARGUMENTS…
# Runs where the compiler is, after the build: style, the tests in a home of their own, and what they left behind.
# ctest's own summary is the last that is printed.
set -euo pipefail

source_folder=$1 build_folder=$2
shift 2
cd "$source_folder"

# Git refuses another user's checkout; this one is the user's own choice.
export GIT_CONFIG_COUNT=1 GIT_CONFIG_KEY_0=safe.directory GIT_CONFIG_VALUE_0=$source_folder
in_git() { git rev-parse --is-inside-work-tree >/dev/null 2>&1; }
tracked_state() { ! in_git || git status --porcelain; }

status=0
# A short path: Unix sockets allow about 100 characters.
work=$(mktemp -d /tmp/saa.XXXXXX)
# Every process of the tests carries it in its environment.
marker="SAA_TEST_RUN=$$.$(date +%s%N)"

# marked_processes: "PID COMMAND" of what the tests started and did not end.
marked_processes() {
    local environment pid
    for environment in /proc/[0-9]*/environ; do
        pid=${environment#/proc/}
        pid=${pid%/environ}
        { tr '\0' '\n' <"$environment" | grep -qxF "$marker"; } 2>/dev/null || continue
        printf '%s %s\n' "$pid" "$(tr '\0' ' ' <"/proc/$pid/cmdline" 2>/dev/null)"
    done
}

end_marked_processes() {
    local pid words
    while read -r pid words; do
        [[ -z $pid ]] || kill -KILL "$pid" 2>/dev/null || true
    done <<<"$(marked_processes)"
}

# shellcheck disable=SC2317 # called by the trap
tidy_up() {
    end_marked_processes
    rm -rf "$work"
}
trap tidy_up EXIT
# Without the shell's own words about what is killed.
trap 'exec 2>/dev/null; exit 130' INT
trap 'exec 2>/dev/null; exit 143' TERM
mkdir -m 700 "$work"/{home,run,tmp}

list_sources() {
    if in_git; then
        git ls-files -z -- '*.cpp' '*.h'
    else
        find . -path ./build -prune -o \( -name '*.cpp' -o -name '*.h' \) -print0
    fi
}

style_words=
if [[ -n $(list_sources | tr -d '\0') ]]; then
    list_sources | while IFS= read -r -d '' file; do [[ ! -e $file ]] || printf '%s\0' "$file"; done \
        | xargs -0 -r -P "$(nproc)" -n 16 clang-format --dry-run -Werror >"$work/style" 2>&1 \
        || style_words=$(cat "$work/style")
    rm -f "$work/style"
fi

state_before=$(tracked_state)

run_tests() (
    export "${marker?}" QT_QPA_PLATFORM=offscreen
    export HOME="$work/home" TMPDIR="$work/tmp" XDG_RUNTIME_DIR="$work/run"
    export XDG_CACHE_HOME="$HOME/.cache" XDG_CONFIG_HOME="$HOME/.config" XDG_DATA_HOME="$HOME/.local/share"
    export XDG_STATE_HOME="$HOME/.local/state"
    unset DISPLAY WAYLAND_DISPLAY XAUTHORITY DBUS_SESSION_BUS_ADDRESS XDG_SESSION_TYPE XDG_CURRENT_DESKTOP SAA_ENTER
    exec ctest --test-dir "$build_folder" --output-on-failure --no-tests=error --timeout 300 -j "$(nproc)" "$@" </dev/null
)

# The summary is held back until all else is said.
summary="$work/summary"
run_and_show() {
    run_tests "$@" 2>&1 | awk -v summary="$summary" '
        /^[0-9]+% tests passed, / { held = 1 }
        held { print >summary; next }
        { print; fflush() }
    '
}
# In the background, so that a signal is answered at once.
run_and_show "$@" &
wait $! || status=$?

# What is on its way out has three seconds.
for _ in 1 2 3 4 5 6; do
    left=$(marked_processes)
    [[ -n $left ]] || break
    sleep 0.5
done
if [[ -n $left ]]; then
    status=1
    echo "A test left these processes behind (they are ended now):"
    printf '%s\n' "$left" | sed 's/^/  /'
    end_marked_processes
fi

left=$(cd "$work" && { find tmp -mindepth 1; find home run -name .cache -prune -o ! -type d -print; })
if [[ -n $left ]]; then
    status=1
    echo "A test left these files behind in its temporary folder or its home:"
    printf '%s\n' "$left" | head -n 50 | sed 's/^/  /'
fi

state_after=$(tracked_state)
if [[ $state_after != "$state_before" ]]; then
    status=1
    echo "The tests changed the checkout:"
    echo "$state_before" >"$work/before"
    { diff "$work/before" - <<<"$state_after" || true; } | sed -n 's/^[<>]/ &/p'
fi

if [[ -n $style_words ]]; then
    status=1
    echo "The style differs from .clang-format (mend it with clang-format -i) in these files, first at:"
    { grep -E ': (error|warning):' <<<"$style_words" || echo "$style_words"; } | awk -F: '!seen[$1]++' | sed 's/^/  /'
fi

[[ ! -e $summary ]] || cat "$summary"
exit "$status"
