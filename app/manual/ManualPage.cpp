// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "ManualPage.h"

#include "cli/CommandForms.h"
#include "cli/CommandOptions.h"

#include <QCommandLineOption>

using namespace Qt::StringLiterals;

namespace activation::manual {
namespace {

/// Text as man(7) has to have it: no line of it may be taken for a request, and a hyphen is a minus that can be copied.
QString plain(const QString& text)
{
    QString escaped = text;
    escaped.replace(u'\\', u"\\e"_s).replace(u'-', u"\\-"_s).replace(u"…"_s, u"..."_s);
    escaped.replace(u"“"_s, u"\\(lq"_s).replace(u"”"_s, u"\\(rq"_s).replace(u"’"_s, u"\\(cq"_s);
    if (escaped.startsWith(u'.') || escaped.startsWith(u'\''))
        escaped.prepend(u"\\&"_s);
    return escaped;
}

QString sentence(QString text)
{
    text[0] = text[0].toUpper();
    return text.endsWith(u'.') ? text : text + u'.';
}

QString commands()
{
    QString text;
    for (const cli::Form& form : cli::forms()) {
        text += u".TP\n.B "_s + plain(QString::fromLatin1(form.words));
        if (*form.arguments)
            text += u" \\fR\\fI%1\\fP"_s.arg(plain(QString::fromUtf8(form.arguments)));
        text += u'\n' + plain(sentence(QString::fromUtf8(form.help))) + u'\n';
        if (form.options.empty())
            continue;
        QStringList options;
        for (const char* option : form.options)
            options += u"\\fB%1\\fP"_s.arg(plain(u"--"_s + QString::fromLatin1(option)));
        text += u"Takes "_s + options.join(u", "_s) + u".\n"_s;
    }
    return text;
}

QString options()
{
    QString text;
    for (const QCommandLineOption& option : cli::allOptions()) {
        QStringList names;
        for (const QString& name : option.names())
            names += u"\\fB%1\\fP"_s.arg(plain((name.size() == 1 ? u"-"_s : u"--"_s) + name));
        text += u".TP\n"_s + names.join(u", "_s);
        if (!option.valueName().isEmpty())
            text += u" \\fI%1\\fP"_s.arg(plain(option.valueName()));
        text += u'\n' + plain(option.description()) + u'\n';
    }
    return text;
}

} // namespace

QString manualPage(const QString& pattern)
{
    QString page = pattern;
    page.replace(u"@VERSION@"_s, plain(QStringLiteral(ACTIVATION_VERSION)));
    page.replace(u"@COMMANDS@\n"_s, commands());
    page.replace(u"@OPTIONS@\n"_s, options());
    return page;
}

} // namespace activation::manual
