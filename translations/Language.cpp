// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "translations/Language.h"

#include <QCoreApplication>
#include <QDir>
#include <QLibraryInfo>
#include <QTranslator>

#include <functional>

using namespace Qt::StringLiterals;

namespace activation {
namespace {

const QString Folder = u":/i18n"_s;
const QString Prefix = u"activation_"_s;

void install(QCoreApplication& application, const QString& name, const std::function<bool(QTranslator&)>& load)
{
    if (auto* before = application.findChild<QTranslator*>(name, Qt::FindDirectChildrenOnly)) {
        QCoreApplication::removeTranslator(before);
        delete before;
    }
    auto* translator = new QTranslator(&application);
    translator->setObjectName(name);
    if (load(*translator))
        QCoreApplication::installTranslator(translator);
    else
        delete translator;
}

} // namespace

QStringList languages()
{
    QStringList found;
    for (const QString& file : QDir(Folder).entryList({Prefix + u"*.qm"_s}, QDir::Files, QDir::Name))
        found += file.sliced(Prefix.size()).chopped(3);
    return found;
}

void setLanguage(QCoreApplication& application, const QLocale& locale)
{
    // The last one installed is asked first: English for whatever the language lacks.
    install(application, u"english"_s,
            [](QTranslator& translator) { return translator.load(Prefix + u"en"_s, Folder); });
    install(application, u"qt"_s, [&locale](QTranslator& translator) {
        return translator.load(locale, u"qtbase"_s, u"_"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    });
    install(application, u"language"_s,
            [&locale](QTranslator& translator) { return translator.load(locale, Prefix.chopped(1), u"_"_s, Folder); });
}

} // namespace activation
