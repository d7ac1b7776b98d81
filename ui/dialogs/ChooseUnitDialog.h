// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/ActivationFile.h"
#include "domain/SmartServer.h"

#include <QDialog>

#include <optional>

class QComboBox;
class QPushButton;
class QTreeWidget;

namespace activation::ui {

class WrapLabel;

/// Asks which unit an activation file is for, where that is not certain.
/// objectNames inside: reason, filter (with many units), units, kind, take, cancel.
class ChooseUnitDialog : public QDialog
{
    Q_OBJECT

public:
    /// `bestGuess` is preselected where it is one of `units`.
    ChooseUnitDialog(const QString& fileName, const QList<SmartServer>& units,
                     const std::optional<InstallCode>& bestGuess, QWidget* parent = nullptr);

    /// The unit that the user chose. Only after the dialog was accepted: without a choice it cannot be.
    InstallCode chosen() const;
    ActivationKind kind() const;
    /// Preselects the kind; device capacity otherwise.
    void setKind(ActivationKind kind);
    /// Why it is asked, where that is more than the file's name saying nothing.
    void setReason(const QString& reason);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void fill(const std::optional<InstallCode>& bestGuess);
    void filter(const QString& text);
    void renew();
    std::optional<InstallCode> current() const;

    QList<SmartServer> m_units;
    QTreeWidget* m_list;
    QComboBox* m_kind;
    QPushButton* m_take;
    WrapLabel* m_reason;
};

} // namespace activation::ui
