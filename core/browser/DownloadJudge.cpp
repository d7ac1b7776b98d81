// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "browser/DownloadJudge.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QSet>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace activation {
namespace {

using Kind = DownloadJudgement::Kind;

/// The texts of this file.
class Text
{
    Q_DECLARE_TR_FUNCTIONS(activation::DownloadJudge)
};

/// Endings that no activation file has, not even one to which a browser added something.
bool hasForeignEnding(const QString& name)
{
    static const QSet<QString> foreign{
        u"7z"_s,   u"apk"_s, u"avi"_s,  u"bmp"_s, u"csv"_s,      u"deb"_s, u"dmg"_s, u"doc"_s,  u"docx"_s,    u"eml"_s,
        u"exe"_s,  u"gif"_s, u"gz"_s,   u"htm"_s, u"html"_s,     u"ics"_s, u"iso"_s, u"jpeg"_s, u"jpg"_s,     u"json"_s,
        u"mov"_s,  u"mp3"_s, u"mp4"_s,  u"msg"_s, u"msi"_s,      u"odt"_s, u"ods"_s, u"pdf"_s,  u"png"_s,     u"ppt"_s,
        u"pptx"_s, u"rar"_s, u"rpm"_s,  u"rtf"_s, u"sitepack"_s, u"svg"_s, u"tar"_s, u"tgz"_s,  u"torrent"_s, u"url"_s,
        u"webp"_s, u"xls"_s, u"xlsx"_s, u"xml"_s, u"xz"_s,       u"zip"_s};
    return foreign.contains(QFileInfo(name).suffix().toLower());
}

/// What the first bytes say plainly. Only kinds that a portal's mistake or another download would bring.
bool beginsLikeSomethingElse(const QString& path)
{
    static constexpr std::array<QByteArrayView, 10> beginnings{"%PDF-",
                                                               "\x89PNG\r\n",
                                                               "\xff\xd8\xff",
                                                               "GIF8",
                                                               "\x7f"
                                                               "ELF",
                                                               "MZ\x90",
                                                               "Rar!\x1a",
                                                               "7z\xbc\xaf",
                                                               "\x1f\x8b\x08",
                                                               "PK\x03\x04"};
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return false; // taking it in says why
    const QByteArray head = file.read(512);
    const QByteArray lower = head.trimmed().toLower();
    return lower.startsWith("<!doctype html") || lower.startsWith("<html") ||
           std::ranges::any_of(beginnings, [&head](QByteArrayView each) { return head.startsWith(each); });
}

/// The units of the site that the name speaks of.
QList<InstallCode> unitsIn(const QString& name, const Manifest& manifest, const PortalProfile& profile)
{
    QList<InstallCode> found;
    const auto guess = InstallCode::guessFromFileName(name);
    for (const SmartServer& unit : manifest.smartServers) {
        if ((guess && *guess == unit.installCode) || profile.isFileNameOf(name, unit.installCode))
            found += unit.installCode;
    }
    return found;
}

} // namespace

DownloadJudgement judgeDownload(const QString& path, const Manifest& manifest, const PortalProfile& profile,
                                const UnitQueue& queue, bool alone)
{
    const QFileInfo info(path);
    const QString name = info.fileName();
    if (info.size() > ActivationFile::MaxSize)
        return {.kind = Kind::Leave, .why = Text::tr("It is too large for an activation file.")};
    const QList<InstallCode> named = unitsIn(name, manifest, profile);
    const bool usual = profile.isUsualFileName(name);
    const bool foreign = beginsLikeSomethingElse(path);
    if (named.isEmpty() && !usual && (foreign || hasForeignEnding(name)))
        return {.kind = Kind::Leave, .why = Text::tr("It is something else.")};
    const std::optional<InstallCode> current = queue.current();
    if (foreign)
        return {.kind = Kind::Ask,
                .unit = named.isEmpty() ? current : named.first(),
                .why =
                    Text::tr("Its name is an activation file's, its content looks like something else: perhaps a page "
                             "that says what went wrong. Open it before you take it in.")};
    if (named.size() == 1)
        return {.kind = Kind::TakeIn,
                .unit = named.first(),
                .why = Text::tr("Its name says %1.").arg(named.first().text())};
    if (named.size() > 1)
        return {.kind = Kind::Ask, .unit = current, .why = Text::tr("Its name speaks of several units.")};
    if (const auto other = InstallCode::guessFromFileName(name))
        return {.kind = Kind::Ask,
                .unit = std::nullopt,
                .why = Text::tr("Its name speaks of %1, which is not in this site package.").arg(other->text())};
    if (usual && current && alone)
        return {.kind = Kind::TakeIn,
                .unit = current,
                .why = Text::tr("It came for %1, which is in progress.").arg(current->text())};
    return {.kind = Kind::Ask,
            .unit = current,
            .why = alone ? Text::tr("Its name does not say which unit it is for.")
                         : Text::tr("Several files came at once, and its name does not say which unit it is for.")};
}

} // namespace activation
