// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/controllers/LicenseListController.h"

#include <QDialog>

class QComboBox;
class QPushButton;

namespace activation::ui {

class ErrorPanel;
class WrapLabel;

/// A partner's license list: its columns as they were understood, to be mended; the project that is this site; what
/// licenses that makes.
class LicenseListDialog : public QDialog
{
    Q_OBJECT

public:
    explicit LicenseListDialog(std::shared_ptr<LicenseListController> list, QWidget* parent = nullptr);

private:
    void columnChosen();
    void showList();

    std::shared_ptr<LicenseListController> m_list;
    QList<QComboBox*> m_columns; ///< in the order of the fields of LicenseColumns
    QComboBox* m_project;
    WrapLabel* m_outcome;
    ErrorPanel* m_error;
    QPushButton* m_use;
};

} // namespace activation::ui
