// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDialog>

class QLineEdit;
class QListWidget;

namespace activation::ui {

class GuideBrowser;

/// The guide beside the wizard: chapters, their text, and a search through all of them.
class HelpWindow : public QDialog
{
    Q_OBJECT

public:
    explicit HelpWindow(QWidget* parent = nullptr);

    /// `chapter`: the file's name in docs/guide.
    void showChapter(const QString& chapter);

private:
    void search();
    void findNext();
    void follow(const QUrl& link);

    QLineEdit* m_words;
    QListWidget* m_chapters;
    GuideBrowser* m_text;
};

} // namespace activation::ui
