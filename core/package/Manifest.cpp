// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "package/Manifest.h"

#include "domain/Escape.h"
#include "domain/JsonFields.h"
#include "package/EntryName.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace activation {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(activation::Manifest)
};

const QString Where = u"manifest.json"_s;

Error refused(const QString& why, const QString& remedy)
{
    return Error{.kind = ErrorKind::BadFile,
                 .what = Text::tr("The manifest of the site package cannot be used."),
                 .why = why,
                 .remedy = remedy};
}

Error damaged(const QString& why)
{
    return refused(why, Text::tr("Use another copy of the package, such as the one on the laptop that made it."));
}

QString placeOf(const QString& list, qsizetype index)
{
    return u"%1: %2[%3]"_s.arg(Where, list).arg(index);
}

/// Elements of one array by their own fromJson; the first fault ends it.
template <class T>
Result<QList<T>> elements(const QJsonArray& array, const QString& name)
{
    QList<T> all;
    all.reserve(array.size());
    for (qsizetype i = 0; i < array.size(); ++i) {
        const QString where = placeOf(name, i);
        if (!array[i].isObject())
            return failure(damaged(Text::tr("%1 is not an object.").arg(where)));
        auto element = T::fromJson(array[i].toObject(), where);
        if (!element)
            return failure(element.error());
        all += *element;
    }
    return all;
}

/// An array of the outermost object, as QJsonDocument writes it. Element by element: the whole as one tree of JSON
/// would take several times the memory of the text. Where `fault` is given, each is read back at once; the first that
/// is refused comes back in it.
template <class T>
void writeArray(QByteArray& out, const QString& name, const QList<T>& list, std::optional<Error>* fault)
{
    const QByteArray indent(8, ' ');
    out += '[';
    for (qsizetype i = 0; i < list.size(); ++i) {
        QByteArray element = QJsonDocument(list[i].toJson()).toJson(QJsonDocument::Indented).trimmed();
        if (fault && !*fault) {
            const auto back = T::fromJson(QJsonDocument::fromJson(element).object(), placeOf(name, i));
            if (!back)
                *fault = back.error();
        }
        element.replace("\n", "\n" + indent); // no text in JSON has a line break of its own
        out += (i == 0 ? "\n" : ",\n") + indent + element;
    }
    out += "\n    ]";
}

template <class T>
bool hasTwice(const QList<T>& list)
{
    QSet<QString> seen;
    seen.reserve(list.size());
    for (const T& element : list)
        seen.insert(element.id);
    return seen.size() != list.size();
}

std::optional<Error> duplicateIn(const Manifest& manifest)
{
    QSet<InstallCode> units;
    for (const SmartServer& unit : manifest.smartServers) {
        if (units.contains(unit.installCode)) {
            return damaged(Text::tr("The unit %1 is in it twice.").arg(unit.installCode.text()));
        }
        units.insert(unit.installCode);
    }
    QSet<QString> ids;
    QSet<QString> paths;
    QHash<InstallCode, QString> folders;
    for (const ActivationFile& file : manifest.activations) {
        if (ids.contains(file.id))
            return damaged(Text::tr("The activation file %1 is in it twice.").arg(escaped(file.id)));
        ids.insert(file.id);
        const auto path = ActivationPath::parse(file.path);
        if (!path || !(path->installCode == file.installCode)) {
            return damaged(Text::tr("The activation file %1 stands at “%2”, which is no place for a file of unit %3.")
                               .arg(escaped(file.id), escaped(file.path), file.installCode.text()));
        }
        const QString folder = folders.value(file.installCode, path->installCode.text());
        folders.insert(file.installCode, folder);
        if (paths.contains(file.path) || folder != path->installCode.text())
            return damaged(Text::tr("Two activation files stand at “%1”.").arg(escaped(file.path)));
        paths.insert(file.path);
    }
    if (hasTwice(manifest.receipts))
        return damaged(Text::tr("A receipt is in it twice."));
    if (hasTwice(manifest.events))
        return damaged(Text::tr("An event is in it twice."));
    return std::nullopt;
}

std::optional<Error> tooLarge(const QByteArray& json)
{
    if (json.size() <= Manifest::MaxBytes)
        return std::nullopt;
    return damaged(Text::tr("It has %1 bytes; at most %2 are allowed.").arg(json.size()).arg(Manifest::MaxBytes));
}

/// See writeArray() about `fault`.
QByteArray written(const Manifest& manifest, std::optional<Error>* fault)
{
    QJsonObject json = manifest.further; // first, so that nothing in it can take the place of a known field
    json[u"formatVersion"_s] = Manifest::FormatVersion;
    json[u"packageId"_s] = manifest.packageId;
    json[u"site"_s] = manifest.site;
    json[u"revision"_s] = manifest.revision;
    if (manifest.previousManifestSha256)
        json[u"previousManifestSha256"_s] = manifest.previousManifestSha256->hex();
    json[u"createdAt"_s] = isoUtc(manifest.createdAt);
    json[u"savedAt"_s] = isoUtc(manifest.savedAt);
    const Manifest::Producer& producer = manifest.producer;
    QJsonObject made{{u"name"_s, producer.name}, {u"version"_s, producer.version}};
    if (producer.certificateSha256)
        made[u"certificateSha256"_s] = producer.certificateSha256->hex();
    json[u"producer"_s] = made;
    const QString places[]{u"activations"_s, u"events"_s, u"receipts"_s, u"smartServers"_s}; // in the order of the text
    for (const QString& place : places)
        json[place] = QString();
    const QByteArray frame = QJsonDocument(json).toJson(QJsonDocument::Indented);
    QByteArray out;
    qsizetype done = 0;
    for (const QString& place : places) {
        const QByteArray name = "\n    \"" + place.toUtf8() + "\": ";
        const qsizetype at = frame.indexOf(name + "\"\"", done) + name.size();
        out.append(QByteArrayView(frame).sliced(done, at - done));
        if (place == places[0])
            writeArray(out, place, manifest.activations, fault);
        else if (place == places[1])
            writeArray(out, place, manifest.events, fault);
        else if (place == places[2])
            writeArray(out, place, manifest.receipts, fault);
        else
            writeArray(out, place, manifest.smartServers, fault);
        done = at + 2; // the empty text that held its place
    }
    out.append(QByteArrayView(frame).sliced(done));
    return out;
}

} // namespace

Result<Manifest> Manifest::parse(const QByteArray& json)
{
    if (const auto fault = tooLarge(json))
        return failure(*fault);
    QJsonParseError fault;
    const QJsonDocument document = QJsonDocument::fromJson(json, &fault);
    if (!document.isObject()) {
        return failure(
            damaged(fault.error == QJsonParseError::NoError
                        ? Text::tr("It is JSON, but not an object.")
                        : Text::tr("It is not JSON: %1, at byte %2.").arg(fault.errorString()).arg(fault.offset)));
    }
    QJsonObject object = document.object();
    JsonFields fields(object, Where);
    // Before anything else: what a newer format means by its other fields is not known.
    const qint64 version = fields.integer(u"formatVersion"_s, 1, 1'000'000);
    if (fields.error())
        return failure(*fields.error());
    if (version > FormatVersion) {
        return failure(
            refused(Text::tr("It has format version %1; this version of the assistant (%2) reads up to version %3.")
                        .arg(version)
                        .arg(QStringLiteral(ACTIVATION_VERSION))
                        .arg(FormatVersion),
                    Text::tr("Install a newer version of the assistant that reads format version %1.").arg(version)));
    }

    Manifest manifest;
    manifest.packageId = fields.text(u"packageId"_s);
    const QUuid uuid = QUuid::fromString(manifest.packageId);
    if (uuid.isNull() || uuid.toString(QUuid::WithoutBraces) != manifest.packageId)
        fields.fault(u"packageId"_s, Text::tr("A UUID belongs there."));
    manifest.site = fields.text(u"site"_s);
    manifest.revision = fields.integer(u"revision"_s, 0, 9007199254740991);
    manifest.previousManifestSha256 = fields.optionalFingerprint(u"previousManifestSha256"_s);
    manifest.createdAt = fields.time(u"createdAt"_s);
    manifest.savedAt = fields.time(u"savedAt"_s);
    JsonFields producer(fields.object(u"producer"_s), Where + u": producer"_s);
    const QJsonArray smartServers = fields.array(u"smartServers"_s);
    const QJsonArray activations = fields.array(u"activations"_s);
    const QJsonArray receipts = fields.optionalArray(u"receipts"_s);
    const QJsonArray events = fields.optionalArray(u"events"_s);
    if (fields.error())
        return failure(*fields.error());
    manifest.producer.name = producer.text(u"name"_s);
    manifest.producer.version = producer.text(u"version"_s);
    manifest.producer.certificateSha256 = producer.optionalFingerprint(u"certificateSha256"_s);
    if (producer.error())
        return failure(*producer.error());

    auto units = elements<SmartServer>(smartServers, u"smartServers"_s);
    if (!units)
        return failure(units.error());
    auto files = elements<ActivationFile>(activations, u"activations"_s);
    if (!files)
        return failure(files.error());
    auto proofs = elements<Receipt>(receipts, u"receipts"_s);
    if (!proofs)
        return failure(proofs.error());
    auto history = elements<Event>(events, u"events"_s);
    if (!history)
        return failure(history.error());
    manifest.smartServers = *std::move(units);
    manifest.activations = *std::move(files);
    manifest.receipts = *std::move(proofs);
    manifest.events = *std::move(history);
    if (auto duplicate = duplicateIn(manifest))
        return failure(*std::move(duplicate));

    for (const QString& known :
         {u"formatVersion"_s, u"packageId"_s, u"site"_s, u"revision"_s, u"previousManifestSha256"_s, u"createdAt"_s,
          u"savedAt"_s, u"producer"_s, u"smartServers"_s, u"activations"_s, u"receipts"_s, u"events"_s}) {
        object.remove(known);
    }
    // Fuzzing lost "receipts" beside a field "receipts" with NULs behind it when the manifest was written again (seen
    // with sanitizers only). No version writes such names.
    const QStringList names = object.keys();
    const bool isPlain = std::none_of(names.begin(), names.end(), [](const QString& name) {
        return std::any_of(name.begin(), name.end(), [](QChar c) { return c.category() == QChar::Other_Control; });
    });
    if (!isPlain)
        return failure(damaged(Text::tr("A field in it has a name with control characters.")));
    manifest.further = object;
    return manifest;
}

QByteArray Manifest::toJson() const
{
    return written(*this, nullptr);
}

Result<QByteArray> Manifest::checkedJson() const
{
    Manifest frame = *this;
    frame.smartServers.clear();
    frame.activations.clear();
    frame.receipts.clear();
    frame.events.clear();
    if (const auto readable = parse(frame.toJson()); !readable)
        return failure(readable.error());
    if (const auto duplicate = duplicateIn(*this))
        return failure(*duplicate);
    std::optional<Error> fault;
    QByteArray json = written(*this, &fault);
    if (!fault)
        fault = tooLarge(json);
    if (fault)
        return failure(*fault);
    return json;
}

const SmartServer* Manifest::smartServer(const InstallCode& code) const
{
    const auto found = std::find_if(smartServers.begin(), smartServers.end(),
                                    [&code](const SmartServer& unit) { return unit.installCode == code; });
    return found == smartServers.end() ? nullptr : &*found;
}

const ActivationFile* Manifest::activation(const QString& id) const
{
    const auto found = std::find_if(activations.begin(), activations.end(),
                                    [&id](const ActivationFile& file) { return file.id == id; });
    return found == activations.end() ? nullptr : &*found;
}

QList<ActivationFile> Manifest::activationsFor(const InstallCode& code) const
{
    QList<ActivationFile> all;
    std::copy_if(activations.begin(), activations.end(), std::back_inserter(all),
                 [&code](const ActivationFile& file) { return file.installCode == code; });
    return all;
}

void Manifest::put(const SmartServer& smartServer)
{
    const auto found = std::find_if(smartServers.begin(), smartServers.end(), [&smartServer](const SmartServer& unit) {
        return unit.installCode == smartServer.installCode;
    });
    if (found == smartServers.end())
        smartServers += smartServer;
    else
        *found = smartServer;
}

} // namespace activation
