// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/widgets/LicenseModel.h"

#include <QTableView>

namespace activation::ui {

/// A unit's licenses. As high as its rows, up to a few; "No license" where there is none. Ctrl+C copies a row.
class LicenseTable : public QTableView
{
    Q_OBJECT

public:
    explicit LicenseTable(QWidget* parent = nullptr);

    void setLicenses(const QList<License>& licenses, QDate today);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void fit();
    /// The height with `rows` rows shown.
    int heightFor(int rows) const;

    LicenseModel* m_model;
};

} // namespace activation::ui
