// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/controllers/DiscoverController.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QProgressBar;
class QPushButton;
class QTreeWidget;

namespace activation::ui {

class ErrorPanel;
class WrapLabel;

/// Searches networks for SmartServers and lets the user choose among those found. Nothing is searched before the user
/// says so; closing the dialog stops what is under way.
/// objectNames inside: where, search, progress, found, showOthers, status, take, close.
class FindDialog : public QDialog
{
    Q_OBJECT

public:
    explicit FindDialog(std::shared_ptr<DiscoverController> find, QWidget* parent = nullptr);
    ~FindDialog() override;

    /// The addresses that are ticked, in the order of the list.
    QStringList chosen() const;

private:
    QWidget* makeWhere();
    void makeList();
    QLayout* makeButtons();
    void searchOrStop();
    void add(qsizetype index);
    void showState();
    void renewTake();

    std::shared_ptr<DiscoverController> m_find;
    QComboBox* m_where;
    QPushButton* m_search;
    QProgressBar* m_progress;
    QTreeWidget* m_list;
    QCheckBox* m_showOthers;
    WrapLabel* m_status;
    ErrorPanel* m_errors;
    QPushButton* m_take;
};

} // namespace activation::ui
