// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/pages/Flow.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QProgressBar;
class QPushButton;

namespace activation::ui {

class WrapLabel;

/// Copies the site package to a stick or folder, and ejects the stick: "safe to remove" is said only when it is. The
/// sticks come and go in the list as they are plugged in and pulled out.
class CarryPanel : public QWidget
{
    Q_OBJECT

public:
    explicit CarryPanel(const Flow& flow, QWidget* parent = nullptr);

    /// Looks for sticks again and shows where the package is.
    void refresh();

private:
    /// A stick by its ID of this moment, or a folder.
    struct Target
    {
        QString stick;
        QString folder;
    };

    void fillTargets();
    void addStick(const Volume& stick);
    void addFolder(const QString& folder);
    bool select(const Target& target);
    void selectUsual(const QStringList& come);
    Target target() const;
    void stickRemoved(const Volume& stick);
    void chooseFolder();
    void copy();
    void carried(const QString& made);
    void showProgress(qint64 done, qint64 total);
    void showState();
    void showResult();

    Flow m_flow;
    QLineEdit* m_saved;
    QComboBox* m_targets;
    QPushButton* m_choose;
    QPushButton* m_copy;
    QPushButton* m_eject;
    QProgressBar* m_progress;
    WrapLabel* m_result;

    QStringList m_folders;             ///< chosen by hand, or used before
    QStringList m_known;               ///< the sticks that were there when the list was filled last, by ID
    Target m_chosen;                   ///< by the user, or by selectUsual()
    QString m_mounting;                ///< the stick that the copy waits for
    std::optional<Volume> m_carriedTo; ///< the stick that has the copy
    bool m_isSafe = false;             ///< m_carriedTo is ejected
    bool m_isLost = false;             ///< m_carriedTo was pulled out without that
};

} // namespace activation::ui
