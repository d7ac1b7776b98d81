// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/style/Theme.h"

#include <QWidget>

namespace activation::ui {

/// A sketch of the CMS's Manage Licenses dialog: what to look for there, and where the new row appears. It is no
/// picture of the real one. The CMS's own words stand in it untranslated; what it shows is said in its accessible
/// description.
class LicensesSketch : public QWidget
{
    Q_OBJECT

public:
    /// `installCode` stands in the new row.
    explicit LicensesSketch(const QString& installCode, QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    int rowHeight() const;

    QString m_installCode;
};

} // namespace activation::ui
