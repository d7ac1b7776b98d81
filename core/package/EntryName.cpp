// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "package/EntryName.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace activation {
namespace {

constexpr qsizetype MaxName = 96; // the longest allowed name has 83 bytes

std::optional<InstallCode> folderCode(const QString& text)
{
    const auto code = InstallCode::parse(text);
    // parse() forgives white space around it; a name in an archive is not forgiven.
    if (!code || code->text() != text || !canBeFolder(*code))
        return std::nullopt;
    return *code;
}

} // namespace

bool canBeFolder(const InstallCode& code)
{
    static const QRegularExpression reserved(uR"(\A(?:CON|PRN|AUX|NUL|COM[0-9]|LPT[0-9]|CONIN|CONOUT)(?:\.|\z))"_s,
                                             QRegularExpression::CaseInsensitiveOption);
    return !code.text().endsWith(u'.') && !reserved.match(code.text()).hasMatch();
}

std::optional<ActivationPath> ActivationPath::parse(const QString& path)
{
    static const QRegularExpression shape(uR"(\Aactivations/([^/]+)/([1-9][0-9]{0,5})\z)"_s);
    const auto match = shape.match(path);
    if (!match.hasMatch())
        return std::nullopt;
    const auto code = folderCode(match.captured(1));
    if (!code)
        return std::nullopt;
    return ActivationPath{.installCode = *code, .number = match.captured(2).toInt()};
}

QString ActivationPath::text() const
{
    return u"activations/%1/%2"_s.arg(installCode.text()).arg(number);
}

std::optional<EntryKind> entryKind(QByteArrayView name)
{
    if (name == QByteArrayView(ManifestName))
        return EntryKind::Manifest;
    if (name == QByteArrayView(SignatureName))
        return EntryKind::Signature;
    const bool isPlain = std::all_of(name.begin(), name.end(), [](char c) { return c > 0x20 && c < 0x7f; });
    if (name.size() > MaxName || !isPlain)
        return std::nullopt;
    const QString text = QString::fromLatin1(name);
    if (text == u"activations/"_s)
        return EntryKind::Folder;
    if (ActivationPath::parse(text))
        return EntryKind::Activation;
    const QString prefix = u"activations/"_s;
    if (text.startsWith(prefix) && text.endsWith(u'/') && folderCode(text.sliced(prefix.size()).chopped(1)))
        return EntryKind::Folder;
    return std::nullopt;
}

} // namespace activation
