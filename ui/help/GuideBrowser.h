// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QTextBrowser>

namespace activation::ui {

/// Shows a chapter of the guide: pictures no wider than the text, other chapters by their links. An address outside
/// the guide is shown, never opened: there may be no internet, and nothing is fetched unasked.
class GuideBrowser : public QTextBrowser
{
    Q_OBJECT

public:
    explicit GuideBrowser(QWidget* parent = nullptr);

protected:
    QVariant loadResource(int type, const QUrl& name) override;
    void doSetSource(const QUrl& name, QTextDocument::ResourceType type) override;

private:
    void style();
};

} // namespace activation::ui
