// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>

namespace activation::ui {

/// One chapter of the guide that is compiled in.
struct Chapter
{
    QString file;  ///< its name in docs/guide, "one-unit.md"
    QString title; ///< as its heading says
    QString text;  ///< Markdown, without the comments of the source
};

/// The chapters in the order of the list in docs/guide/README.md, which is the first of them.
const QList<Chapter>& guide();

} // namespace activation::ui
