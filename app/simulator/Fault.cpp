// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "simulator/Fault.h"

#include "domain/JsonFields.h"
#include "simulator/Texts.h"

#include <QFile>
#include <QHttpServerResponder>
#include <QJsonDocument>
#include <QMetaEnum>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace activation::simulator {

namespace {

constexpr qint64 MaxFileSize = 1024 * 1024;
constexpr qsizetype MaxFaults = 1000;

struct KindName
{
    FaultKind kind;
    QLatin1StringView name;
    bool ofRequest;
};

constexpr KindName kindNames[] = {
    {FaultKind::Latency, "latency"_L1, true},
    {FaultKind::Cut, "cut"_L1, true},
    {FaultKind::Slow, "slow"_L1, true},
    {FaultKind::CutBefore, "cutBefore"_L1, true},
    {FaultKind::CutAfter, "cutAfter"_L1, true},
    {FaultKind::Status, "status"_L1, true},
    {FaultKind::Hang, "hang"_L1, true},
    {FaultKind::WrongContent, "wrongContent"_L1, true},
    {FaultKind::Redirect, "redirect"_L1, true},
    {FaultKind::CertificateChange, "certificateChange"_L1, false},
    {FaultKind::CertificateExpired, "certificateExpired"_L1, false},
    {FaultKind::WrongUnit, "wrongUnit"_L1, false},
    {FaultKind::NeverShows, "neverShows"_L1, false},
    {FaultKind::RejectedLater, "rejectedLater"_L1, false},
    {FaultKind::FullCapacity, "fullCapacity"_L1, false},
    {FaultKind::Port8443, "port8443"_L1, false},
    {FaultKind::SilentWebSocket, "silentWebSocket"_L1, false},
    {FaultKind::DoubledWebSocket, "doubledWebSocket"_L1, false},
    {FaultKind::LateWebSocket, "lateWebSocket"_L1, false},
    {FaultKind::NoInternet, "noInternet"_L1, false},
    {FaultKind::SamlLogin, "samlLogin"_L1, false},
};

constexpr QLatin1StringView fieldNames[] = {
    "fault"_L1, "target"_L1, "method"_L1, "path"_L1,    "after"_L1,    "times"_L1,       "ms"_L1,
    "bytes"_L1, "status"_L1, "body"_L1,   "content"_L1, "location"_L1, "installCode"_L1, "processed"_L1,
};

Error faultsError(const QString& what, const QString& why)
{
    return Error{.kind = ErrorKind::Usage,
                 .what = what,
                 .why = why,
                 .remedy = Texts::tr("Correct the faults file; docs/simulator.md describes every field.")};
}

qsizetype lineAt(const QByteArray& json, qsizetype offset)
{
    return json.first(qBound(qsizetype{0}, offset, json.size())).count('\n') + 1;
}

/// The line on which the element `index` of `faults[]` begins: Qt's JSON parser forgets where things stood. The text
/// is known to be well-formed here. An object two levels deep is an element; deeper ones are counted past.
qsizetype lineOfElement(const QByteArray& json, qsizetype index)
{
    qsizetype depth = 0;
    bool inString = false;
    for (qsizetype i = 0; i < json.size(); ++i) {
        const char c = json.at(i);
        if (inString) {
            if (c == '\\')
                ++i;
            else if (c == '"')
                inString = false;
        } else if (c == '"') {
            inString = true;
        } else if (c == '{' || c == '[') {
            if (c == '{' && depth == 2 && index-- == 0)
                return lineAt(json, i);
            ++depth;
        } else if (c == '}' || c == ']') {
            --depth;
        }
    }
    return 1;
}

bool isKnownStatus(qint64 status)
{
    static const auto codes = QMetaEnum::fromType<QHttpServerResponder::StatusCode>();
    return status >= 200 && codes.valueToKey(static_cast<int>(status)) != nullptr;
}

Fault parseFault(JsonFields& fields, const QJsonObject& object)
{
    Fault fault;
    for (const QString& key : object.keys()) {
        if (std::ranges::find(fieldNames, key) == std::end(fieldNames))
            fields.fault(key, Texts::tr("There is no such field in a fault."));
    }
    const QString kind = fields.text(u"fault"_s);
    const auto* const known = std::ranges::find(kindNames, kind, &KindName::name);
    if (known != std::end(kindNames)) {
        fault.kind = known->kind;
    } else {
        QStringList names;
        for (const KindName& name : kindNames)
            names.append(name.name);
        fields.fault(u"fault"_s, Texts::tr("It is one of: %1.").arg(names.join(u", "_s)));
    }
    if (fields.has(u"target"_s))
        fault.target = fields.text(u"target"_s);
    fault.method = fields.optionalText(u"method"_s).toUtf8();
    fault.path = fields.optionalText(u"path"_s);
    if (!fault.path.isEmpty() && !fault.path.startsWith(u'/'))
        fields.fault(u"path"_s, Texts::tr("A path begins with “/”."));
    const auto number = [&fields](const QString& key, int absent, qint64 min, qint64 max) {
        return fields.has(key) ? static_cast<int>(fields.integer(key, min, max)) : absent;
    };
    fault.after = number(u"after"_s, 0, 0, 1'000'000);
    fault.times = number(u"times"_s, -1, 1, 1'000'000);
    fault.milliseconds = number(u"ms"_s, 0, 0, 600'000);
    fault.bytes = number(u"bytes"_s, 0, 0, 100'000'000);
    fault.status = number(u"status"_s, 500, 200, 599);
    if (!isKnownStatus(fault.status))
        fields.fault(u"status"_s, Texts::tr("It is not a status of HTTP."));
    fault.body = fields.optionalText(u"body"_s).toUtf8();
    fault.content = fields.optionalText(u"content"_s);
    if (!fault.content.isEmpty() &&
        !QStringList{u"html"_s, u"text"_s, u"bytes"_s, u"json"_s, u"empty"_s}.contains(fault.content))
        fields.fault(u"content"_s, Texts::tr("It is one of: %1.").arg(u"html, text, bytes, json, empty"_s));
    fault.location = fields.optionalText(u"location"_s);
    fault.installCode = fields.optionalText(u"installCode"_s);
    if (fields.has(u"processed"_s)) {
        const QJsonValue processed = object.value(u"processed"_s);
        if (!processed.isBool())
            fields.fault(u"processed"_s, Texts::tr("It is true or false."));
        fault.processed = processed.toBool();
    }
    if ((fault.kind == FaultKind::Latency || fault.kind == FaultKind::LateWebSocket) && !fields.has(u"ms"_s))
        fields.fault(u"ms"_s, Texts::tr("This fault needs it."));
    if (fault.kind == FaultKind::Slow && !fields.has(u"ms"_s))
        fields.fault(u"ms"_s, Texts::tr("This fault needs it."));
    if ((fault.kind == FaultKind::Cut || fault.kind == FaultKind::Slow) && !fields.has(u"bytes"_s))
        fields.fault(u"bytes"_s, Texts::tr("This fault needs it."));
    if (fault.kind == FaultKind::Status && !fields.has(u"status"_s))
        fields.fault(u"status"_s, Texts::tr("This fault needs it."));
    return fault;
}

} // namespace

bool isRequestFault(FaultKind kind)
{
    return std::ranges::find(kindNames, kind, &KindName::kind)->ofRequest;
}

Result<QList<Fault>> readFaultsFile(const QString& fileName)
{
    QFile file(fileName);
    if (!file.open(QIODevice::ReadOnly))
        return failure(
            faultsError(Texts::tr("The faults file “%1” cannot be read.").arg(fileName), file.errorString()));
    const QByteArray json = file.read(MaxFileSize + 1);
    if (json.size() > MaxFileSize)
        return failure(faultsError(Texts::tr("The faults file “%1” is too large.").arg(fileName),
                                   Texts::tr("It may have %1 bytes.").arg(MaxFileSize)));
    return parseFaults(json, fileName);
}

Result<QList<Fault>> parseFaults(const QByteArray& json, const QString& where)
{
    QJsonParseError parseError;
    const QJsonDocument document = QJsonDocument::fromJson(json, &parseError);
    if (parseError.error != QJsonParseError::NoError)
        return failure(faultsError(
            Texts::tr("The faults file “%1” is not JSON at line %2.").arg(where).arg(lineAt(json, parseError.offset)),
            parseError.errorString()));
    const QJsonObject top = document.object();
    JsonFields topFields(top, where);
    for (const QString& key : top.keys()) {
        if (key != "faults"_L1)
            topFields.fault(key, Texts::tr("There is no such field; “faults” is the only one."));
    }
    const QJsonArray array = topFields.array(u"faults"_s);
    if (array.size() > MaxFaults)
        topFields.fault(u"faults"_s, Texts::tr("At most %1 faults.").arg(MaxFaults));
    if (topFields.error())
        return failure(faultsError(topFields.error()->what, topFields.error()->why));

    QList<Fault> faults;
    for (qsizetype i = 0; i < array.size(); ++i) {
        if (!array.at(i).isObject())
            return failure(faultsError(Texts::tr("%1: faults[%2] is not an object.").arg(where).arg(i),
                                       Texts::tr("Each fault is an object such as {\"fault\": \"hang\"}.")));
        const QJsonObject object = array.at(i).toObject();
        JsonFields fields(object, Texts::tr("%1, line %2: faults[%3]").arg(where).arg(lineOfElement(json, i)).arg(i));
        faults.append(parseFault(fields, object));
        if (fields.error())
            return failure(faultsError(fields.error()->what, fields.error()->why));
    }
    return faults;
}

} // namespace activation::simulator
