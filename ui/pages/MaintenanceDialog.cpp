// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/MaintenanceDialog.h"

#include "domain/MailAddress.h"
#include "ui/widgets/ErrorPanel.h"
#include "ui/widgets/IconLabel.h"
#include "ui/widgets/Words.h"
#include "ui/widgets/WrapLabel.h"

#include <QDesktopServices>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QRegularExpression>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace activation::ui {
namespace {

enum Column
{
    Unit,
    Why,
    State,
    Columns,
};

/// "4.4"; unknown where it is nothing of the kind.
Release featureRelease(const QString& text)
{
    static const QRegularExpression form(uR"(\A(\d{1,3})\.(\d)\z)"_s);
    const auto match = form.match(text.trimmed());
    return match.hasMatch() ? Release::of(match.captured(1).toInt(), match.captured(2).toInt()) : Release();
}

QString why(const MaintenanceNeed& need)
{
    QStringList words;
    for (const MaintenanceReason reason : need.reasons)
        words += reasonText(reason);
    if (words.isEmpty() && need.coveredUntil)
        words +=
            MaintenanceDialog::tr("covered until %1").arg(QLocale().toString(*need.coveredUntil, QLocale::ShortFormat));
    return words.isEmpty() ? MaintenanceDialog::tr("nothing needed") : words.join(u"; "_s);
}

} // namespace

MaintenanceDialog::MaintenanceDialog(const Flow& flow, QWidget* parent)
    : QDialog(parent), m_flow(flow), m_work(*m_flow.maintenance)
{
    setObjectName(u"maintenanceDialog"_s);
    setWindowTitle(tr("Ask for maintenance"));
    auto* head = new QHBoxLayout;
    head->setSpacing(Theme::Space * 3 / 2);
    head->addWidget(new IconLabel(u"clock"_s, Theme::Tone::Accent, 32, this), 0, Qt::AlignTop);
    auto* texts = new QVBoxLayout;
    texts->addWidget(new WrapLabel(tr("Ask Customer Success for maintenance"), WrapLabel::Role::Heading, this));
    texts->addWidget(new WrapLabel(tr("Maintenance files are not made at the portal. The assistant writes the mail; "
                                      "you look it over and send it from your own mail program."),
                                   WrapLabel::Role::Body, this));
    head->addLayout(texts, 1);

    m_errors = new ErrorPanel(this);
    m_note = new WrapLabel({}, WrapLabel::Role::Body, this);
    m_note->setObjectName(u"maintenanceNote"_s);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(3 * Theme::Space, 2 * Theme::Space, 3 * Theme::Space, 2 * Theme::Space);
    all->setSpacing(Theme::Space * 3 / 2);
    all->addLayout(head);
    all->addWidget(makeFields(), 1);
    all->addWidget(m_note);
    all->addWidget(m_errors);
    all->addWidget(makeButtons());

    connect(&m_work, &Controller::busyChanged, this, &MaintenanceDialog::showState);
    connect(&m_work, &Controller::errorChanged, this, [this] {
        if (m_work.error())
            m_errors->show(*m_work.error());
        else
            m_errors->clear();
    });
    connect(&m_work, &MaintenanceController::mailWritten, this, [this](const QString& file) { m_file = file; });
    connect(&m_work, &MaintenanceController::noted, this, [this] {
        fill();
        showNoted(std::exchange(m_file, QString()));
    });
    connect(&m_work, &MaintenanceController::calendarWritten, this, [this](const QString& file) {
        m_note->setText(tr("Written: %1. Open it with your calendar.").arg(pathWords(file)));
    });
    constexpr QSize Preferred(820, 560);
    resize(Preferred.boundedTo(parent ? parent->window()->size() - QSize(40, 20) : Preferred));
    fill();
    m_to->setFocus();
}

QWidget* MaintenanceDialog::makeFields()
{
    auto* box = new QWidget(this);
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::Space);
    auto* form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_to = new QLineEdit(box);
    m_to->setObjectName(u"maintenanceTo"_s);
    m_to->setPlaceholderText(tr("e-mail address of Customer Success"));
    if (const auto& profile = m_flow.portal->profile())
        m_to->setText(profile->customerSuccess);
    form->addRow(tr("&To:"), m_to);
    m_target = new QLineEdit(box);
    m_target->setObjectName(u"maintenanceTarget"_s);
    m_target->setPlaceholderText(tr("none; or a release, such as 4.4"));
    form->addRow(tr("&Upgrade planned to:"), m_target);
    column->addLayout(form);
    m_units = new QTableWidget(0, Columns, box);
    m_units->setObjectName(u"maintenanceUnits"_s);
    m_units->setAccessibleName(tr("SmartServers that maintenance is asked for"));
    m_units->setHorizontalHeaderLabels({tr("SmartServer"), tr("Why"), tr("State")});
    m_units->verticalHeader()->hide();
    m_units->horizontalHeader()->setSectionResizeMode(Unit, QHeaderView::ResizeToContents);
    m_units->horizontalHeader()->setSectionResizeMode(Why, QHeaderView::Stretch);
    m_units->horizontalHeader()->setSectionResizeMode(State, QHeaderView::ResizeToContents);
    m_units->setSelectionMode(QAbstractItemView::NoSelection);
    m_units->setTabKeyNavigation(false);
    m_units->setShowGrid(false);
    m_units->setAlternatingRowColors(true);
    column->addWidget(m_units, 1);
    connect(m_to, &QLineEdit::textChanged, this, &MaintenanceDialog::showState);
    connect(m_target, &QLineEdit::textChanged, this, &MaintenanceDialog::fill);
    connect(m_units, &QTableWidget::itemChanged, this, &MaintenanceDialog::showState);
    return box;
}

QWidget* MaintenanceDialog::makeButtons()
{
    auto* box = new QWidget(this);
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::Space);
    m_calendar = new QPushButton(tr("&Calendar file…"), box);
    m_calendar->setObjectName(u"maintenanceCalendar"_s);
    m_calendar->setToolTip(tr("When to ask again, and when maintenance ends, with reminders"));
    m_save = new QPushButton(tr("&Save the mail and open it"), box);
    m_save->setObjectName(u"maintenanceSave"_s);
    m_save->setToolTip(tr("With a table and a CSV file attached"));
    m_open = new QPushButton(tr("&Write it in the mail program"), box);
    m_open->setObjectName(u"maintenanceOpen"_s);
    m_open->setToolTip(tr("As text only, for mail programs that open no saved mails"));
    auto* close = new QPushButton(tr("C&lose"), box);
    close->setObjectName(u"maintenanceClose"_s);
    row->addWidget(m_calendar);
    row->addStretch(1);
    for (QPushButton* button : {m_open, m_save, close})
        row->addWidget(button);
    for (QPushButton* button : {m_calendar, m_open, m_save, close})
        button->setAutoDefault(false);
    m_save->setDefault(true);
    connect(m_calendar, &QPushButton::clicked, this, &MaintenanceDialog::saveCalendar);
    connect(m_save, &QPushButton::clicked, this, &MaintenanceDialog::saveMail);
    connect(m_open, &QPushButton::clicked, this, &MaintenanceDialog::openMail);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    return box;
}

void MaintenanceDialog::fill()
{
    const auto needs = m_work.needs(wish().target);
    const auto waits = m_work.waitsInLedger();
    {
        const QSignalBlocker quiet(m_units);
        m_units->setRowCount(static_cast<int>(needs.size()));
        for (int row = 0; row < needs.size(); ++row) {
            const MaintenanceNeed& need = needs[row];
            const auto wait = std::ranges::find(waits, need.installCode, &MaintenanceWait::installCode);
            const bool isWaiting = wait != waits.end();
            auto* unit = new QTableWidgetItem(need.installCode.text());
            unit->setFlags(Qt::ItemIsEnabled | Qt::ItemIsUserCheckable);
            unit->setCheckState(need.isNeeded() && !isWaiting ? Qt::Checked : Qt::Unchecked);
            auto* reason = new QTableWidgetItem(why(need));
            reason->setFlags(Qt::ItemIsEnabled);
            reason->setToolTip(reason->text());
            auto* state = new QTableWidgetItem(
                isWaiting ? tr("asked for on %1")
                                .arg(QLocale().toString(wait->since.toLocalTime().date(), QLocale::ShortFormat))
                : need.fileWaits ? tr("a file is here")
                                 : QString());
            state->setFlags(Qt::ItemIsEnabled);
            state->setIcon(isWaiting ? Theme::icon(u"clock"_s) : QIcon());
            m_units->setItem(row, Unit, unit);
            m_units->setItem(row, Why, reason);
            m_units->setItem(row, State, state);
        }
    }
    if (const QDateTime since = MaintenanceController::oldest(waits); since.isValid()) {
        m_note->setText(tr("Waiting for Customer Success since %1. Drop the files on the window when they arrive.")
                            .arg(QLocale().toString(since.toLocalTime().date(), QLocale::LongFormat)));
    }
    showState();
}

void MaintenanceDialog::showState()
{
    const bool busy = m_work.isBusy();
    const QString to = m_to->text().trimmed();
    const bool targetIsRead = m_target->text().trimmed().isEmpty() || featureRelease(m_target->text()).isKnown();
    const bool ready = !busy && !wish().units.isEmpty() && targetIsRead && (to.isEmpty() || isMailAddress(to));
    m_open->setEnabled(ready);
    m_save->setEnabled(ready);
    m_units->setEnabled(!busy);
    m_calendar->setEnabled(!busy);
    m_note->setVisible(!m_note->text().isEmpty());
}

MaintenanceController::Wish MaintenanceDialog::wish() const
{
    MaintenanceController::Wish wish{
        .units = {}, .target = featureRelease(m_target->text()), .to = m_to->text().trimmed()};
    for (int row = 0; row < m_units->rowCount(); ++row) {
        const QTableWidgetItem* unit = m_units->item(row, Unit);
        if (!unit || unit->checkState() != Qt::Checked)
            continue;
        if (const auto code = InstallCode::parse(unit->text()))
            wish.units.append(*code);
    }
    return wish;
}

void MaintenanceDialog::saveMail()
{
    m_work.writeMail(wish(), m_work.freshMailFile());
}

void MaintenanceDialog::openMail()
{
    const MaintenanceController::Wish asked = wish();
    if (QDesktopServices::openUrl(m_work.mailto(asked))) {
        m_work.sentByMailProgram(asked);
        return;
    }
    m_errors->show(Error{.kind = ErrorKind::Failed,
                         .what = tr("The mail program could not be opened. Nothing was noted."),
                         .why = tr("The system knows no program for mail addresses."),
                         .remedy = tr("Save the mail instead, and send it from another computer.")});
}

void MaintenanceDialog::showNoted(const QString& file)
{
    if (file.isEmpty())
        return;
    const bool opened = QDesktopServices::openUrl(QUrl::fromLocalFile(file));
    m_note->setText(opened
                        ? tr("Written and opened: %1. Look it over and send it.").arg(pathWords(file))
                        : tr("Written: %1. Open it in a mail program, look it over and send it.").arg(pathWords(file)));
    showState();
}

void MaintenanceDialog::saveCalendar()
{
    auto* dialog = new QFileDialog(this, tr("Calendar file"), QFileInfo(m_flow.site->path()).path());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({tr("Calendar files (*.ics)")});
    dialog->setDefaultSuffix(u"ics"_s);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& file) { m_work.writeCalendar(file); });
    dialog->open();
}

} // namespace activation::ui
