// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "portal/PortalProfile.h"

namespace activation {

/// Makes a profile of its text, or says all that is wrong with it.
class ProfileReader
{
public:
    ProfileReader(const QByteArray& json, QString folder) : m_json(json), m_folder(std::move(folder)), m_places(json) {}

    PortalProfile::Reading read();

private:
    void fault(const QString& path, const QString& why, bool atKey = false);
    void checkAddress(const QJsonObject& root);
    void readCalls(const QJsonObject& root);
    void readBrowser(const QJsonObject& root);
    void readAuthorities(const QJsonObject& root);

    QByteArray m_json;
    QString m_folder;
    JsonPlaces m_places;
    PortalProfile m_profile;
    QList<ProfileFault> m_faults;
};

/// "The portal profile cannot be used."
Error profileError(const QString& why);
/// A file of at most 1 MiB.
Result<QByteArray> readProfileFile(const QString& path);

} // namespace activation
