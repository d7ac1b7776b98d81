// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "report/IdentityCode.h"

#include "domain/Escape.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace activation {
namespace {

constexpr QStringView Word = u"SMARTSERVER:";
constexpr qsizetype Longest = 400; // of a whole text; ours have at most about 110 characters

/// The texts of this file.
class Text
{
    Q_DECLARE_TR_FUNCTIONS(activation::IdentityCode)
};

Error unreadable(const QString& text, const QString& why)
{
    return Error{
        .kind = ErrorKind::Usage,
        .what = Text::tr("This is not the identity code of a SmartServer: “%1”.").arg(escaped(text.left(Longest))),
        .why = why,
        .remedy = Text::tr("Scan or paste the whole code, such as SMARTSERVER:1;17q5t6a;4.40.012;200/37, or type the "
                           "Install Code on the unit's label.")};
}

Result<std::optional<Capacity>> capacityFrom(const QString& field, const QString& whole)
{
    if (field.isEmpty())
        return std::optional<Capacity>();
    static const QRegularExpression shape(uR"(\A([0-9]{1,7})/([0-9]{1,7})\z)"_s);
    const auto match = shape.match(field);
    const auto total = DeviceCount::from(match.captured(1).toLongLong());
    const auto used = DeviceCount::from(match.captured(2).toLongLong());
    if (!match.hasMatch() || !total || !used)
        return failure(unreadable(whole, Text::tr("Its capacity “%1” is not TOTAL/USED.").arg(escaped(field))));
    return Capacity{*total, *used};
}

} // namespace

IdentityCode IdentityCode::of(const SmartServer& unit)
{
    return {.installCode = unit.installCode, .release = unit.release, .capacity = unit.capacity};
}

QString IdentityCode::toText() const
{
    // A release of unknown shape is any text the peer liked to send; it stays out.
    QString text =
        u"%1%2;%3;%4;"_s.arg(Word).arg(Version).arg(installCode.text(), release.isKnown() ? release.raw() : QString());
    if (capacity)
        text += u"%1/%2"_s.arg(capacity->total.count()).arg(capacity->used.count());
    return text;
}

bool IdentityCode::looksLikeOne(const QString& text)
{
    return QStringView(text).trimmed().startsWith(Word, Qt::CaseInsensitive);
}

Result<IdentityCode> IdentityCode::parse(const QString& text)
{
    const QString trimmed = text.trimmed();
    if (!looksLikeOne(trimmed))
        return failure(unreadable(trimmed, Text::tr("It does not begin with %1").arg(Word)));
    if (trimmed.size() > Longest)
        return failure(unreadable(trimmed, Text::tr("It is longer than %1 characters.").arg(Longest)));
    const QStringList fields = trimmed.mid(Word.size()).split(u';');
    bool ok = false;
    const int version = fields[0].toInt(&ok);
    if (ok && version > Version)
        return failure(
            unreadable(trimmed, Text::tr("It is of version %1; this version of the assistant reads version %2.")
                                    .arg(version)
                                    .arg(Version)));
    if (!ok || version != Version || fields.size() < 4)
        return failure(
            unreadable(trimmed, Text::tr("A version and three fields behind it belong there, with ; between.")));
    const auto code = InstallCode::parse(fields[1]);
    if (!code)
        return failure(unreadable(trimmed, code.error().why));
    const Release release(fields[2]);
    if (!fields[2].isEmpty() && !release.isKnown())
        return failure(unreadable(trimmed, Text::tr("Its release “%1” has an unknown shape.").arg(escaped(fields[2]))));
    const auto capacity = capacityFrom(fields[3], trimmed);
    if (!capacity)
        return failure(capacity.error());
    return IdentityCode{.installCode = *code, .release = release, .capacity = *capacity};
}

Result<IdentityCode> identityOnLabel(const QString& text)
{
    if (IdentityCode::looksLikeOne(text))
        return IdentityCode::parse(text);
    if (const auto code = InstallCode::fromHostName(text.trimmed()))
        return IdentityCode{.installCode = *code};
    const auto code = InstallCode::parse(text.trimmed());
    if (!code)
        return failure(code.error());
    return IdentityCode{.installCode = *code};
}

Result<QString> labelValue(const QString& text)
{
    if (!IdentityCode::looksLikeOne(text))
        return text.trimmed();
    const auto code = IdentityCode::parse(text);
    if (!code)
        return failure(code.error());
    return code->installCode.text();
}

} // namespace activation
