// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/MaintenanceLine.h"

#include "ui/widgets/LicenseModel.h"
#include "ui/widgets/ToneRows.h"
#include "ui/widgets/WrapLabel.h"

#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace activation::ui {
namespace {

constexpr int Before = 30; ///< days shown before today; what ended earlier stands at the edge
constexpr int Soon = 30;
constexpr int Foreseeable = 90;
constexpr int LeastAhead = 120;

struct End
{
    qint64 days = 0; ///< from today
    Theme::Tone tone = Theme::Tone::Good;
};

QString iconOf(LicenseStanding standing)
{
    switch (standing) {
    case LicenseStanding::Active:
        return u"check"_s;
    case LicenseStanding::ExpiringIn90:
        return u"clock"_s;
    case LicenseStanding::ExpiringIn30:
        return u"warning"_s;
    case LicenseStanding::Expired:
        return u"error"_s;
    case LicenseStanding::Unknown:
        break;
    }
    return u"info"_s;
}

} // namespace

class MaintenanceLine::Line : public QWidget
{
public:
    explicit Line(QWidget* parent) : QWidget(parent) { setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed); }

    void set(const QList<End>& ends)
    {
        m_ends = ends;
        m_ahead = LeastAhead;
        for (const End& end : ends)
            m_ahead = std::max(m_ahead, end.days + Before);
        update();
    }
    QSize sizeHint() const override { return {20 * Theme::Space, 3 * Theme::Space}; }
    QSize minimumSizeHint() const override { return {4 * Theme::Space, 3 * Theme::Space}; }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        const double middle = height() / 2.0;
        const QColor base = palette().color(QPalette::Base);
        const QColor ink = palette().color(QPalette::WindowText);
        band(painter, -Before, static_cast<double>(m_ahead), Theme::mixed(base, ink, 0.14));
        band(painter, 0, Foreseeable, Theme::mixed(base, Theme::text(palette(), Theme::Tone::Warning), 0.35));
        band(painter, 0, Soon, Theme::mixed(base, Theme::text(palette(), Theme::Tone::Bad), 0.45));
        painter.setBrush(ink);
        painter.drawRect(QRectF(at(0) - 1, 0, 2, height()));
        const double radius = 0.7 * Theme::Space;
        for (const End& end : m_ends) {
            painter.setPen(QPen(base, 2));
            painter.setBrush(Theme::text(palette(), end.tone));
            painter.drawEllipse(QPointF(at(static_cast<double>(std::max<qint64>(end.days, -Before))), middle), radius,
                                radius);
        }
    }

private:
    double at(double days) const
    {
        const double inner = width() - 2.0 * Theme::Space;
        const double x = Theme::Space + inner * (days + Before) / static_cast<double>(m_ahead + Before);
        return layoutDirection() == Qt::RightToLeft ? width() - x : x;
    }
    void band(QPainter& painter, double from, double to, const QColor& color) const
    {
        painter.setBrush(color);
        painter.drawRect(
            QRectF(QPointF(at(from), Theme::Space), QPointF(at(to), height() - Theme::Space)).normalized());
    }

    QList<End> m_ends;
    qint64 m_ahead = LeastAhead; ///< days after today
};

MaintenanceLine::MaintenanceLine(QWidget* parent) : QWidget(parent), m_line(new Line(this)), m_words(new ToneRows(this))
{
    setObjectName(u"maintenanceLine"_s);
    setAccessibleName(tr("Maintenance"));
    m_words->setObjectName(u"maintenanceWords"_s);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(Theme::Space / 2);
    all->addWidget(new WrapLabel(tr("Maintenance: the upright mark is today, the bands the next 30 and 90 days"),
                                 WrapLabel::Role::Quiet, this));
    all->addWidget(m_line);
    all->addWidget(m_words);
    hide();
}

void MaintenanceLine::setAssessment(const LicenseAssessment& assessment, const QDate& today)
{
    QList<End> ends;
    QList<ToneRows::Row> rows;
    QStringList texts;
    for (const AssessedLicense& row : assessment.rows) {
        const LicenseStatus& status = row.license.status;
        if (row.kind != LicenseKind::Maintenance || !status.date.isValid())
            continue;
        const Theme::Tone tone = statusTone(status, today);
        ends.append({.days = today.daysTo(status.date), .tone = tone});
        rows.append({.icon = iconOf(row.standing), .tone = tone, .text = statusWords(status, today)});
        texts += rows.last().text;
    }
    m_line->set(ends);
    m_words->setRows(rows);
    setAccessibleDescription(texts.join(u'\n'));
    setVisible(!ends.isEmpty());
}

} // namespace activation::ui
