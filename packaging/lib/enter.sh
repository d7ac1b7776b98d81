#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
# SPDX-License-Identifier: Apache-2.0
#
# Running a program in the root. Needs $mode, and $root_folder unless $mode is host.

# entry PROGRAM…: fills $command with the command line that runs it, as it will be executed.
entry() {
    command=()
    if [[ $mode == host ]]; then
        command=("$@")
        return
    fi
    if [[ $mode == bare ]]; then
        bare_entry "$@"
        return
    fi
    local index
    compose_view
    case $mode in
        bwrap)
            command=("$(command -v perl)" "$project/packaging/lib/supervise.pl" "$(bwrap_program)" "${bwrap_options[@]}" --die-with-parent)
            for ((index = 0; index < ${#view[@]}; index += 3)); do
                case ${view[index]} in
                    folder) command+=(--dir "${view[index + 2]}") ;;
                    link) command+=(--symlink "${view[index + 1]}" "${view[index + 2]}") ;;
                    show) command+=(--ro-bind "${view[index + 1]}" "${view[index + 2]}") ;;
                    share)
                        case ${view[index + 2]} in
                            /proc) command+=(--proc /proc) ;;
                            *) command+=(--dev-bind-try "${view[index + 1]}" "${view[index + 2]}") ;;
                        esac
                        ;;
                esac
            done
            # A file written where nothing of the host is would be lost; so nothing can be written there.
            command+=(--remount-ro / --chdir "$(inside_current_folder)" -- "$@")
            ;;
        chroot)
            mkdir -p "$cache_folder/view"
            command=("$(command -v unshare)" --mount --propagation slave -- "$BASH" "$project/packaging/lib/chroot-enter.sh" "$cache_folder/view"
                "${view[@]}" -- "$(inside_current_folder)" "$@")
            ;;
    esac
}

inside_current_folder() {
    local folder
    folder=$(pwd -P)
    if is_shared_folder "$folder" || inside_has "$folder"; then echo "$folder"; else echo /; fi
}

# enter PROGRAM…: becomes the program: its signals, standard streams and exit code are ours.
enter() {
    local command
    entry "$@"
    [[ $mode == host ]] || scrub_environment 2>/dev/null # the shell warns of languages that the host has not
    exec "${command[@]}"
}

# enter_program PROGRAM…: the same for a program that was built, which sees the user's files in every mode.
enter_program() {
    if [[ $mode == bare ]]; then enter_bare_program "$@"; else enter "$@"; fi
}

# enter_and_wait PROGRAM…: runs it; it is told to end when this process ends.
enter_and_wait() {
    local command
    entry "$@"
    (
        [[ $mode == host ]] || scrub_environment 2>/dev/null # the shell warns of languages that the host has not
        exec setpriv --pdeathsig TERM "${command[@]}"
    )
}
