// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "simulator/StateFile.h"

#include "simulator/Texts.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace activation::simulator {

namespace {

constexpr qint64 MaxSize = 256 * 1024 * 1024;

} // namespace

Result<QJsonObject> StateFile::load() const
{
    if (m_fileName.isEmpty() || !QFileInfo::exists(m_fileName))
        return QJsonObject();
    const auto unreadable = [this](const QString& why) {
        return failure(
            Error{.kind = ErrorKind::BadFile,
                  .what = Texts::tr("The simulator's state “%1” cannot be read.").arg(m_fileName),
                  .why = why,
                  .remedy = Texts::tr("Name another state folder, or delete this one to start from nothing.")});
    };
    QFile file(m_fileName);
    if (!file.open(QIODevice::ReadOnly))
        return unreadable(file.errorString());
    if (file.size() > MaxSize)
        return unreadable(Texts::tr("It is too large."));
    QJsonParseError parseError;
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll(), &parseError);
    if (!document.isObject())
        return unreadable(parseError.errorString());
    return document.object();
}

Result<void> StateFile::save(const QJsonObject& state) const
{
    if (m_fileName.isEmpty())
        return {};
    return writeFile(m_fileName, QJsonDocument(state).toJson(QJsonDocument::Indented), true);
}

Result<void> writeFile(const QString& fileName, const QByteArray& content, bool ownerOnly)
{
    QDir().mkpath(QFileInfo(fileName).absolutePath());
    QSaveFile file(fileName);
    const bool opened = file.open(QIODevice::WriteOnly);
    if (opened && ownerOnly)
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    if (!opened || file.write(content) != content.size() || !file.commit())
        return failure(Error{.kind = ErrorKind::Failed,
                             .what = Texts::tr("The simulator cannot write “%1”.").arg(fileName),
                             .why = file.errorString(),
                             .remedy = Texts::tr("Free some space, or name another state folder.")});
    return {};
}

} // namespace activation::simulator
