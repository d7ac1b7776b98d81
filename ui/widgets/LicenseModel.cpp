// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/LicenseModel.h"

#include "domain/Escape.h"

#include <QCoreApplication>
#include <QGuiApplication>

using namespace Qt::StringLiterals;

namespace activation::ui {
namespace {

constexpr qint64 Soon = 30;
constexpr qint64 Foreseeable = 90;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(activation::ui::LicenseModel)
};

QString iconOf(const LicenseStatus& status, QDate today)
{
    switch (licenseMark(status, today)) {
    case LicenseMark::Expired:
        return u"error"_s;
    case LicenseMark::Within30:
        return u"warning"_s;
    case LicenseMark::Within90:
        return u"clock"_s;
    case LicenseMark::None:
        break;
    }
    return status.kind == LicenseStatus::Kind::Unknown ? u"info"_s : u"check"_s;
}

} // namespace

LicenseMark licenseMark(const LicenseStatus& status, QDate today)
{
    switch (status.kind) {
    case LicenseStatus::Kind::Expired:
        return LicenseMark::Expired;
    case LicenseStatus::Kind::Expiring: {
        const qint64 days = today.daysTo(status.date);
        if (days < 0)
            return LicenseMark::Expired;
        if (days <= Soon)
            return LicenseMark::Within30;
        return days <= Foreseeable ? LicenseMark::Within90 : LicenseMark::None;
    }
    case LicenseStatus::Kind::Active:
    case LicenseStatus::Kind::Unknown:
        break;
    }
    return LicenseMark::None;
}

QString statusWords(const LicenseStatus& status, QDate today)
{
    QString raw = status.raw.trimmed().isEmpty() ? Text::tr("Not stated") : escaped(status.raw);
    const qint64 days = status.kind == LicenseStatus::Kind::Expiring ? today.daysTo(status.date) : 0;
    const QString left = days == 0   ? Text::tr("today left")
                         : days == 1 ? Text::tr("1 day left")
                                     : Text::tr("%1 days left").arg(days);
    switch (licenseMark(status, today)) {
    case LicenseMark::Expired:
        // The unit itself says "Expired"; where it does not, this laptop's clock does.
        return status.kind == LicenseStatus::Kind::Expired ? raw : Text::tr("%1 · expired by now").arg(raw);
    case LicenseMark::Within30:
        return Text::tr("%1 · only %2").arg(raw, left);
    case LicenseMark::Within90:
        return Text::tr("%1 · %2").arg(raw, left);
    case LicenseMark::None:
        break;
    }
    return raw;
}

Theme::Tone statusTone(const LicenseStatus& status, QDate today)
{
    switch (licenseMark(status, today)) {
    case LicenseMark::Expired:
        return Theme::Tone::Bad;
    case LicenseMark::Within30:
    case LicenseMark::Within90:
        return Theme::Tone::Warning;
    case LicenseMark::None:
        break;
    }
    return status.kind == LicenseStatus::Kind::Unknown ? Theme::Tone::Neutral : Theme::Tone::Good;
}

void LicenseModel::setLicenses(const QList<License>& licenses, QDate today)
{
    beginResetModel();
    m_licenses = licenses;
    m_today = today;
    endResetModel();
}

int LicenseModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_licenses.size());
}

int LicenseModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant LicenseModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const License& license = m_licenses[index.row()];
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole) {
        switch (index.column()) {
        case SegmentController:
            return escaped(license.segmentController);
        case Description:
            return escaped(license.description);
        case Status:
            return statusWords(license.status, m_today);
        case ActivationDate:
            return escaped(license.activationDate);
        case Id:
            return escaped(license.licenseId);
        case Note:
            return escaped(license.note);
        default:
            return {};
        }
    }
    if (role == Qt::AccessibleTextRole) {
        return Text::tr("%1: %2").arg(headerData(index.column(), Qt::Horizontal).toString(),
                                      data(index, Qt::DisplayRole).toString());
    }
    if (index.column() == Status && role == Qt::DecorationRole)
        return Theme::icon(iconOf(license.status, m_today), statusTone(license.status, m_today));
    if (index.column() == Status && role == Qt::ForegroundRole) {
        if (licenseMark(license.status, m_today) != LicenseMark::None)
            return Theme::text(QGuiApplication::palette(), statusTone(license.status, m_today));
    }
    return {};
}

QVariant LicenseModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case SegmentController:
        return tr("Segment Controller");
    case Description:
        return tr("Description");
    case Status:
        return tr("Status");
    case ActivationDate:
        return tr("Activation Date");
    case Id:
        return tr("License ID");
    case Note:
        return tr("Note");
    default:
        return {};
    }
}

} // namespace activation::ui
