// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace activation::test {

/// A page of the documentation, taken apart.
struct MarkdownPage
{
    struct Link
    {
        QString target; ///< without the anchor; empty: this page
        QString anchor;
    };

    QString file;                ///< relative to the project
    QStringList code;            ///< spans of code, and the lines of fenced blocks
    QStringList firstColumnCode; ///< spans of code in the first column of tables
    QList<Link> links;           ///< of the page's own, pictures too; none to the internet
    QStringList anchors;         ///< of its headings

    static MarkdownPage read(const QString& file);
    /// All pages that users and those who carry on the work read.
    static QList<MarkdownPage> all();
};

} // namespace activation::test
