// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "Samples.h"

#include "ui/style/Theme.h"

#include <QApplication>
#include <QSettings>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace activation::samples {
namespace {

/// Every test sees the widgets as the program shows them.
class Themed : public testing::Environment
{
public:
    void SetUp() override
    {
        // Qt's own file dialog remembers folders; not among the user's settings.
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_settings.path());
        ui::Theme::apply(*qApp);
    }

private:
    QTemporaryDir m_settings;
};
const testing::Environment* const themed = testing::AddGlobalTestEnvironment(new Themed);

} // namespace

InstallCode installCode(const QString& text)
{
    return *InstallCode::parse(text);
}

Capacity capacity(int used, int total)
{
    return {.total = *DeviceCount::from(total), .used = *DeviceCount::from(used)};
}

License license(const QString& description, const QString& status, const QString& note)
{
    return {.segmentController = u"SC-17q5t6a"_s,
            .description = description,
            .status = LicenseStatus::parse(status),
            .activationDate = u"2025-03-14"_s,
            .licenseId = u"b1e52546-f2db-4053-b2dd-2ab2fa7732d2"_s,
            .note = note};
}

SmartServer unit(const QString& code)
{
    const QDate today = QDate::currentDate();
    return {.installCode = installCode(code),
            .identitySources = {{IdentitySource::SegmentController, code},
                                {IdentitySource::HostName, u"smartserver-"_s + code}},
            .hostName = u"smartserver-"_s + code,
            .address = u"192.0.2.17"_s,
            .segmentController = u"SC-"_s + code,
            .release = Release(u"4.40.018"_s),
            .certificateSha256 = fingerprint(),
            .readAt = QDateTime(QDate(2026, 11, 24), QTime(9, 41), QTimeZone::UTC),
            .capacity = capacity(37, 200),
            .licenses = {license(u"SmartServer device capacity 200"_s, u"Active"_s),
                         license(u"SmartServer maintenance 1 year"_s,
                                 u"Expiring %1"_s.arg(today.addDays(29).toString(Qt::ISODate)),
                                 u"Ordered with P2022-0208"_s),
                         license(u"SmartServer maintenance 3 years"_s, u"Expired 2024-05-01"_s)}};
}

Fingerprint fingerprint(int number)
{
    return Fingerprint::of(QByteArray::number(number));
}

CertificateQuestion question(bool changed, int number)
{
    CertificateQuestion out{.presented = fingerprint(number),
                            .pinned = std::nullopt,
                            .subject = u"CN=smartserver-17q5t6a, O=Example"_s,
                            .issuer = u"CN=smartserver-17q5t6a, O=Example"_s,
                            .validFrom = QDateTime(QDate(2024, 1, 1), QTime(0, 0), QTimeZone::UTC),
                            .validUntil = QDateTime(QDate(2034, 1, 1), QTime(0, 0), QTimeZone::UTC)};
    if (changed) {
        QByteArray other = out.presented.digest();
        other[2] = static_cast<char>(~other[2]);
        other[Fingerprint::Size - 1] = static_cast<char>(~other[Fingerprint::Size - 1]);
        out.pinned = Fingerprint::fromDigest(other);
    }
    return out;
}

Error error()
{
    return {.kind = ErrorKind::Unreachable,
            .what = u"Nobody answers at 192.0.2.17."_s,
            .why = u"The connection was refused on port 443, and on port 8443 there was no answer for 30 seconds."_s,
            .remedy = u"Check the cable and the address, and that the unit has started. Then try again."_s};
}

Error longError()
{
    QString why = u"The SmartServer answered 500 Internal Server Error:\n"_s;
    for (int i = 1; i <= 30; ++i)
        why += u"    at com.example.licensing.Activation.install(Activation.java:%1)\n"_s.arg(i * 7);
    return {.kind = ErrorKind::Failed,
            .what = u"The activation file “%1” was not installed."_s.arg(QString(90, u'x')),
            .why = why,
            .remedy = u"Send this text to Customer Success together with the Install Code, and do not install the file "
                      "again until they have answered."_s};
}

ActivationFile activationFile(const QByteArray& bytes, const QString& name)
{
    return {.id = u"11111111-2222-3333-4444-555555555555"_s,
            .kind = ActivationKind::Capacity,
            .installCode = installCode(),
            .licenseId = std::nullopt,
            .originalName = name,
            .path = u"activations/17q5t6a/1"_s,
            .size = bytes.size(),
            .sha256 = Fingerprint::of(bytes),
            .obtainedAt = QDateTime(QDate(2026, 11, 24), QTime(9, 41), QTimeZone::UTC),
            .via = ObtainedVia::Portal};
}

} // namespace activation::samples
