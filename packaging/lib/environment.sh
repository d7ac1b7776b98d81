#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
# SPDX-License-Identifier: Apache-2.0
#
# The environment in the root: the user's, less what means the host's own libraries and tools and would break in there.
# Needs $root_folder.

readonly standard_path=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin

# inside_has PATH: will this absolute path exist for a program in the root?
inside_has() {
    case $1 in
        /bin/* | /sbin/* | /lib*/* | /usr/* | /etc/*) [[ -e $root_folder$1 ]] ;;
        *) [[ -e $1 ]] ;;
    esac
}

# inside_has_command NAME-OR-PATH
inside_has_command() {
    local folder
    if [[ $1 == /* ]]; then
        inside_has "$1"
        return
    fi
    for folder in /usr/bin /usr/sbin; do [[ ! -e $root_folder$folder/$1 ]] || return 0; done
    return 1
}

inside_has_locale() { [[ $1 == @(C|POSIX|C.UTF-8|C.utf8) ]]; }

# Changes the environment of this very shell; the last thing before the root is entered.
scrub_environment() {
    local name value
    # Search paths for the host's libraries, plug-ins, headers and modules.
    unset LD_LIBRARY_PATH LD_PRELOAD LD_AUDIT LIBRARY_PATH CPATH C_INCLUDE_PATH CPLUS_INCLUDE_PATH OBJC_INCLUDE_PATH \
        PKG_CONFIG_PATH PKG_CONFIG_LIBDIR PKG_CONFIG_SYSROOT_DIR CMAKE_PREFIX_PATH CMAKE_TOOLCHAIN_FILE CMAKE_GENERATOR \
        QT_PLUGIN_PATH QT_QPA_PLATFORM_PLUGIN_PATH QT_QPA_PLATFORMTHEME QT_STYLE_OVERRIDE QML_IMPORT_PATH QML2_IMPORT_PATH \
        QTDIR QT_ROOT_DIR Qt6_DIR QCA_PLUGIN_PATH GIO_EXTRA_MODULES GTK_PATH GTK_MODULES GCONV_PATH LOCPATH \
        LIBGL_DRIVERS_PATH PYTHONHOME PYTHONPATH PERL5LIB PERL5OPT BASH_ENV ENV XDG_DATA_DIRS XDG_CONFIG_DIRS
    # Compilers that are not in there.
    for name in CC CXX LD AR; do
        value=${!name:-}
        [[ -z $value ]] || inside_has_command "${value%% *}" || unset "$name"
    done
    # Files and folders that are not in there.
    for name in SSL_CERT_FILE SSL_CERT_DIR CURL_CA_BUNDLE GIT_SSL_CAINFO OPENSSL_CONF OPENSSL_MODULES OPENSSL_ENGINES \
        FONTCONFIG_FILE FONTCONFIG_PATH XKB_CONFIG_ROOT XLOCALEDIR TMPDIR; do
        value=${!name:-}
        [[ $value != /* ]] || inside_has "$value" || unset "$name"
    done
    [[ -z ${SHELL:-} ]] || inside_has "$SHELL" || export SHELL=/bin/bash
    export PATH=$standard_path

    # The root has no languages of the C library. Qt needs none for its own: it takes the user's from LANGUAGE.
    value=${LC_ALL:-${LC_MESSAGES:-${LANG:-}}}
    if [[ -z ${LANGUAGE:-} && -n $value ]] && ! inside_has_locale "$value"; then export LANGUAGE=${value%%.*}; fi
    for name in "${!LC_@}"; do
        inside_has_locale "${!name}" || unset "$name"
    done
    inside_has_locale "${LANG:-}" || export LANG=C.UTF-8

    # A bound file has no name, and Qt reads the time zone's name from the link.
    if [[ -z ${TZ:-} && -L /etc/localtime ]]; then
        value=$(readlink -f /etc/localtime)
        value=${value##*/zoneinfo/}
        [[ ! -e $root_folder/usr/share/zoneinfo/$value ]] || export TZ=$value
    fi
}
