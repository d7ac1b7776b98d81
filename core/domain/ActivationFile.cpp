// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "domain/ActivationFile.h"

#include "domain/Escape.h"
#include "domain/JsonFields.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <array>

using namespace Qt::StringLiterals;

namespace activation {

QString kindName(ActivationKind kind)
{
    switch (kind) {
    case ActivationKind::Capacity:
        return u"capacity"_s;
    case ActivationKind::Maintenance:
        return u"maintenance"_s;
    case ActivationKind::Core:
        return u"core"_s;
    }
    return {};
}

std::optional<ActivationKind> activationKind(const QString& name)
{
    for (const ActivationKind kind : {ActivationKind::Capacity, ActivationKind::Maintenance, ActivationKind::Core}) {
        if (kindName(kind) == name)
            return kind;
    }
    return std::nullopt;
}

QString viaName(ObtainedVia via)
{
    switch (via) {
    case ObtainedVia::Portal:
        return u"portal"_s;
    case ObtainedVia::Browser:
        return u"browser"_s;
    case ObtainedVia::Added:
        return u"added"_s;
    }
    return {};
}

std::optional<ObtainedVia> obtainedVia(const QString& name)
{
    for (const ObtainedVia via : {ObtainedVia::Portal, ObtainedVia::Browser, ObtainedVia::Added}) {
        if (viaName(via) == name)
            return via;
    }
    return std::nullopt;
}

Result<ActivationFile> ActivationFile::fromJson(const QJsonObject& json, const QString& where)
{
    JsonFields fields(json, where);
    const auto code = InstallCode::parse(fields.text(u"installCode"_s));
    if (!code)
        fields.fault(u"installCode"_s, code.error().why);
    const auto kind = activationKind(fields.text(u"kind"_s));
    if (!kind)
        fields.fault(u"kind"_s, QCoreApplication::translate("activation::ActivationFile",
                                                            "One of capacity, maintenance and core belongs there."));
    const auto via = obtainedVia(fields.text(u"via"_s));
    if (!via)
        fields.fault(u"via"_s, QCoreApplication::translate("activation::ActivationFile",
                                                           "One of portal, browser and added belongs there."));
    std::optional<LicenseId> licenseId;
    if (fields.has(u"licenseId"_s)) {
        const auto id = LicenseId::parse(fields.text(u"licenseId"_s));
        if (id)
            licenseId = *id;
        else
            fields.fault(u"licenseId"_s, id.error().why);
    }
    const QString id = fields.text(u"id"_s);
    if (id.isEmpty() || id.size() > ActivationFile::MaxIdLength)
        fields.fault(u"id"_s, QCoreApplication::translate("activation::ActivationFile", "A UUID belongs there."));
    const QString originalName = fields.text(u"originalName"_s);
    const QString path = fields.text(u"path"_s);
    const qint64 size = fields.integer(u"size"_s, 1, MaxSize);
    const auto sha256 = fields.fingerprint(u"sha256"_s);
    const QDateTime obtainedAt = fields.time(u"obtainedAt"_s);
    if (fields.error())
        return failure(*fields.error());
    return ActivationFile{.id = id,
                          .kind = *kind,
                          .installCode = *code,
                          .licenseId = licenseId,
                          .originalName = originalName,
                          .path = path,
                          .size = size,
                          .sha256 = *sha256,
                          .obtainedAt = obtainedAt,
                          .via = *via};
}

QJsonObject ActivationFile::toJson() const
{
    QJsonObject json{{u"id"_s, id},
                     {u"kind"_s, kindName(kind)},
                     {u"installCode"_s, installCode.text()},
                     {u"originalName"_s, originalName},
                     {u"path"_s, path},
                     {u"size"_s, size},
                     {u"sha256"_s, sha256.hex()},
                     {u"obtainedAt"_s, isoUtc(obtainedAt)},
                     {u"via"_s, viaName(via)}};
    if (licenseId)
        json[u"licenseId"_s] = licenseId->text();
    return json;
}

Result<QStringList> checkActivationFile(const QString& originalName, qint64 size)
{
    const QString shown = escaped(originalName);
    if (size <= 0) {
        return failure(Error{
            .kind = ErrorKind::BadFile,
            .what = QCoreApplication::translate("activation::ActivationFile", "“%1” is empty.").arg(shown),
            .why =
                QCoreApplication::translate("activation::ActivationFile", "An activation file has at least one byte; "
                                                                          "the download was probably cut off."),
            .remedy =
                QCoreApplication::translate("activation::ActivationFile", "Download or ask for the file again.")});
    }
    if (size > ActivationFile::MaxSize) {
        return failure(Error{
            .kind = ErrorKind::BadFile,
            .what = QCoreApplication::translate("activation::ActivationFile", "“%1” is too large.").arg(shown),
            .why = QCoreApplication::translate("activation::ActivationFile",
                                               "It has %1 bytes; an activation file has at most %2.")
                       .arg(size)
                       .arg(ActivationFile::MaxSize),
            .remedy = QCoreApplication::translate(
                "activation::ActivationFile", "Check that this is the activation file and not an archive or image.")});
    }
    QStringList warnings;
    if (originalName.contains(u'.')) {
        warnings +=
            QCoreApplication::translate(
                "activation::ActivationFile",
                "The name “%1” has a dot in it. Activation files have no extension, and a SmartServer may refuse "
                "one that has; a browser or mail program may have added it. The name is kept as it is: if the "
                "SmartServer refuses the file, get it again under its original name.")
                .arg(shown);
    }
    // A browser counts copies: this one is not under the name that the portal gave it.
    static const QRegularExpression counted(uR"( ?\(\d{1,3}\)(?:\.[^.]*)?\z)"_s);
    if (counted.match(originalName).hasMatch()) {
        warnings +=
            QCoreApplication::translate(
                "activation::ActivationFile",
                "The name “%1” has a number behind it, as browsers add one where a file of the same name was there "
                "already. The name is kept as it is: if the SmartServer refuses the file, get it again under its "
                "original name.")
                .arg(shown);
    }
    return warnings;
}

} // namespace activation
