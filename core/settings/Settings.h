// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/Result.h"

#include <QStringList>

#include <optional>

namespace activation {

/// What a computer's settings files say instead of the programs' own defaults, so that many laptops are set up by one
/// file. An option of the call goes before it. Never a secret. docs/administration.md documents the keys.
struct Settings
{
    QString portalProfile;       ///< portal/profile: an absolute path
    QString teamLedger;          ///< team/ledger: postgresql://…
    QString teamPasswordFile;    ///< team/passwordFile: an absolute path
    std::optional<int> mqttPort; ///< network/mqttPort: 0 to 65535; 0: not asked
    std::optional<int> atOnce;   ///< work/atOnce: 1 to 256 units
    std::optional<int> retries;  ///< work/retries: 0 to 100
    QString language;            ///< program/language: "de", "zh_CN"; empty: the system's
    QStringList files;           ///< those that were read, the nearest first

    /// settings.ini in the folder smartserver-activation-assistant of the user's own configuration (~/.config,
    /// %LOCALAPPDATA%), then of the computer's (/etc/xdg, %PROGRAMDATA%). Of each key, the nearest file's counts.
    static QStringList places();
    /// Every key that a file may have, "section/key".
    static QStringList keys();
    /// BadFile errors name file, line and key: a wrong file is said, not half obeyed. Files that are not there are
    /// fine.
    static Result<Settings> load(const QStringList& files = places());
};

} // namespace activation
