// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
//
// activation-manual page PATTERN OUT | completion OUT: runs while the programs are built.
#include "Completion.h"
#include "ManualPage.h"

#include <QCoreApplication>
#include <QSaveFile>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

bool write(const QString& name, const QString& text)
{
    QSaveFile file(name);
    if (file.open(QIODevice::WriteOnly) && file.write(text.toUtf8()) >= 0 && file.commit())
        return true;
    std::fprintf(stderr, "%s: %s\n", qUtf8Printable(name), qUtf8Printable(file.errorString()));
    return false;
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments().mid(1);
    if (words.size() == 3 && words[0] == u"page"_s) {
        QFile pattern(words[1]);
        if (!pattern.open(QIODevice::ReadOnly)) {
            std::fprintf(stderr, "%s: %s\n", qUtf8Printable(words[1]), qUtf8Printable(pattern.errorString()));
            return 1;
        }
        return write(words[2], activation::manual::manualPage(QString::fromUtf8(pattern.readAll()))) ? 0 : 1;
    }
    if (words.size() == 2 && words[0] == u"completion"_s)
        return write(words[1], activation::manual::bashCompletion()) ? 0 : 1;
    std::fputs("activation-manual page PATTERN OUT | completion OUT\n", stderr);
    return 2;
}
