// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/License.h"
#include "ui/style/Theme.h"

#include <QAbstractTableModel>

namespace activation::ui {

/// How near the end of a license is, by the date in its status and the date of today.
enum class LicenseMark
{
    None, ///< active, more than 90 days to go, or a status that names no date
    Within90,
    Within30,
    Expired
};
LicenseMark licenseMark(const LicenseStatus& status, QDate today);
/// The status as the unit gave it, with what it means today: "Expiring 2027-01-31 · only 29 days left".
QString statusWords(const LicenseStatus& status, QDate today);
Theme::Tone statusTone(const LicenseStatus& status, QDate today);

/// The rows of the CMS's Manage Licenses dialog, in its columns.
class LicenseModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column
    {
        SegmentController,
        Description,
        Status,
        ActivationDate,
        Id,
        Note,
        ColumnCount
    };
    using QAbstractTableModel::QAbstractTableModel;

    void setLicenses(const QList<License>& licenses, QDate today);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QList<License> m_licenses;
    QDate m_today;
};

} // namespace activation::ui
