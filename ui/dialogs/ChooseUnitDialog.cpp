// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/ChooseUnitDialog.h"

#include "domain/Escape.h"
#include "ui/dialogs/FitHeight.h"
#include "ui/style/Theme.h"
#include "ui/widgets/IconLabel.h"
#include "ui/widgets/Words.h"
#include "ui/widgets/WrapLabel.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace activation::ui {
namespace {

/// From here on looking through the list is work, and there is a field to filter it.
constexpr int ManyUnits = 8;

enum Column
{
    Code,
    Controller,
    Address,
    Hint,
    ColumnCount
};
constexpr int UnitRole = Qt::UserRole; // the index into the units

} // namespace

ChooseUnitDialog::ChooseUnitDialog(const QString& fileName, const QList<SmartServer>& units,
                                   const std::optional<InstallCode>& bestGuess, QWidget* parent)
    : QDialog(parent),
      m_units(units),
      m_list(new QTreeWidget(this)),
      m_kind(new QComboBox(this)),
      m_take(new QPushButton(tr("&Take it in"), this))
{
    setObjectName(u"chooseUnitDialog"_s);
    setWindowTitle(tr("Activation file"));
    const QString shownName = escaped(fileName);

    auto* head = new QHBoxLayout;
    head->setSpacing(Theme::Space * 3 / 2);
    head->addWidget(new IconLabel(u"file"_s, Theme::Tone::Accent, 32, this), 0, Qt::AlignTop);
    head->addWidget(new WrapLabel(tr("Which SmartServer is “%1” for?").arg(shownName), WrapLabel::Role::Heading, this),
                    1);

    const bool known = bestGuess && std::ranges::any_of(
                                        units, [&](const SmartServer& unit) { return unit.installCode == *bestGuess; });
    QString reason = tr("The file says nothing that can be read, and its name names no unit.");
    if (known) {
        reason = tr("%1 is the best guess, but it is not certain.").arg(bestGuess->text());
    } else if (bestGuess) {
        reason = tr("Its name speaks of %1, which is not in this site package.").arg(bestGuess->text());
    }
    m_reason = new WrapLabel(QString(), WrapLabel::Role::Body, this);
    m_reason->setObjectName(u"reason"_s);
    setReason(reason);

    auto* filterField = new QLineEdit(this);
    filterField->setObjectName(u"filter"_s);
    filterField->setAccessibleName(tr("Filter the SmartServers"));
    filterField->setPlaceholderText(tr("Filter by Install Code, segment controller or address"));
    filterField->setClearButtonEnabled(true);
    filterField->addAction(Theme::icon(u"search"_s), QLineEdit::LeadingPosition);
    filterField->setVisible(units.size() >= ManyUnits);
    connect(filterField, &QLineEdit::textChanged, this, &ChooseUnitDialog::filter);

    m_list->setObjectName(u"units"_s);
    m_list->setAccessibleName(tr("SmartServers"));
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setHeaderLabels({tr("Install Code"), tr("Segment Controller"), tr("Address"), QString()});
    connect(m_list, &QTreeWidget::currentItemChanged, this, &ChooseUnitDialog::renew);
    connect(m_list, &QTreeWidget::itemActivated, this, [this] {
        if (current())
            accept();
    });

    m_kind->setObjectName(u"kind"_s);
    m_kind->setAccessibleName(tr("Kind of license"));
    for (const ActivationKind kind : {ActivationKind::Capacity, ActivationKind::Maintenance, ActivationKind::Core})
        m_kind->addItem(words(kind), static_cast<int>(kind));
    auto* kindLabel = new QLabel(tr("&Kind of license"), this);
    kindLabel->setBuddy(m_kind);
    auto* kindLine = new QHBoxLayout;
    kindLine->setSpacing(Theme::Space);
    kindLine->addWidget(kindLabel);
    kindLine->addWidget(m_kind);
    kindLine->addStretch();

    auto* cancel = new QPushButton(tr("Cance&l"), this);
    cancel->setObjectName(u"cancel"_s);
    cancel->setAutoDefault(false);
    m_take->setObjectName(u"take"_s);
    m_take->setDefault(true);
    // No QDialogButtonBox: it hands the focus that Tab brings to its first button only, and the other is left out.
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(Theme::Space);
    buttons->addStretch();
    buttons->addWidget(m_take);
    buttons->addWidget(cancel);
    connect(m_take, &QPushButton::clicked, this, &QDialog::accept);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);

    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(3 * Theme::Space, 3 * Theme::Space, 3 * Theme::Space, 2 * Theme::Space);
    all->setSpacing(2 * Theme::Space);
    all->addLayout(head);
    all->addWidget(m_reason);
    all->addWidget(filterField);
    all->addWidget(m_list, 1);
    all->addLayout(kindLine);
    all->addLayout(buttons);
    setTabOrder({filterField, m_list, m_kind, m_take, cancel});
    fill(bestGuess);
    fitHeight(this, QSize(680, 500));
    m_list->setFocus();
}

void ChooseUnitDialog::fill(const std::optional<InstallCode>& bestGuess)
{
    for (qsizetype i = 0; i < m_units.size(); ++i) {
        const SmartServer& unit = m_units[i];
        auto* item = new QTreeWidgetItem(m_list);
        item->setText(Code, unit.installCode.text());
        item->setText(Controller, escaped(unit.segmentController));
        item->setText(Address, escaped(unit.address));
        item->setData(Code, UnitRole, i);
        if (bestGuess && unit.installCode == *bestGuess) {
            item->setText(Hint, tr("Best guess"));
            item->setIcon(Hint, Theme::icon(u"info"_s, Theme::Tone::Accent));
            m_list->setCurrentItem(item);
        }
    }
    for (int column = 0; column < ColumnCount; ++column)
        m_list->resizeColumnToContents(column);
    constexpr int LeastRows = 3;
    const int row = fontMetrics().height() + 2 * Theme::Space;
    m_list->setMinimumHeight(m_list->header()->sizeHint().height() + LeastRows * row);
    renew();
}

void ChooseUnitDialog::filter(const QString& text)
{
    for (int i = 0; i < m_list->topLevelItemCount(); ++i) {
        QTreeWidgetItem* item = m_list->topLevelItem(i);
        bool found = false;
        for (const Column column : {Code, Controller, Address})
            found = found || item->text(column).contains(text.trimmed(), Qt::CaseInsensitive);
        item->setHidden(!found);
    }
    renew();
}

void ChooseUnitDialog::showEvent(QShowEvent* event)
{
    QDialog::showEvent(event);
    if (m_list->currentItem() != nullptr)
        m_list->scrollToItem(m_list->currentItem(), QAbstractItemView::PositionAtCenter);
}

std::optional<InstallCode> ChooseUnitDialog::current() const
{
    // A unit that the filter hides is not one that the user sees and means.
    const QTreeWidgetItem* item = m_list->currentItem();
    if (item == nullptr || item->isHidden() || !item->isSelected())
        return std::nullopt;
    return m_units.at(item->data(Code, UnitRole).toLongLong()).installCode;
}

void ChooseUnitDialog::renew()
{
    const auto code = current();
    m_take->setEnabled(code.has_value());
    m_take->setText(code ? tr("&Take it in for %1").arg(code->text()) : tr("&Take it in"));
}

InstallCode ChooseUnitDialog::chosen() const
{
    const auto code = current();
    Q_ASSERT_X(code, "ChooseUnitDialog::chosen", "only after the dialog was accepted");
    return *code;
}

ActivationKind ChooseUnitDialog::kind() const
{
    return static_cast<ActivationKind>(m_kind->currentData().toInt());
}

void ChooseUnitDialog::setReason(const QString& reason)
{
    m_reason->setText(
        tr("%1 An activation file works on one SmartServer only: choose the one that it was made for.").arg(reason));
}

void ChooseUnitDialog::setKind(ActivationKind kind)
{
    m_kind->setCurrentIndex(m_kind->findData(static_cast<int>(kind)));
}

} // namespace activation::ui
