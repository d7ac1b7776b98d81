// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/DamagedLedgerDialog.h"

#include "ui/dialogs/FitHeight.h"
#include "ui/style/Theme.h"
#include "ui/widgets/ErrorPanel.h"
#include "ui/widgets/WrapLabel.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QPointer>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace activation::ui {

DamagedLedgerDialog::DamagedLedgerDialog(const Error& error, Ways ways, QWidget* parent)
    : QDialog(parent), m_ways(std::move(ways))
{
    setObjectName(u"damagedLedgerDialog"_s);
    setWindowTitle(tr("The ledger is damaged"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(3 * Theme::Space, 3 * Theme::Space, 3 * Theme::Space, 2 * Theme::Space);
    column->setSpacing(2 * Theme::Space);
    m_error = new ErrorPanel(this);
    m_error->show(error);
    column->addWidget(m_error);
    m_explained =
        new WrapLabel(tr("Restoring puts a backup in its place. Without one, a new ledger is begun that takes "
                         "over everything that can still be read and is genuine. The damaged file is kept "
                         "beside it either way."),
                      WrapLabel::Role::Body, this);
    column->addWidget(m_explained);
    m_outcome = new WrapLabel(QString(), WrapLabel::Role::Body, this);
    m_outcome->setObjectName(u"ledgerOutcome"_s);
    m_outcome->hide();
    column->addWidget(m_outcome);

    auto* buttons = new QHBoxLayout;
    buttons->addStretch();
    const auto add = [this, buttons](const QString& text, const QString& name) {
        auto* button = new QPushButton(text, this);
        button->setObjectName(name);
        buttons->addWidget(button);
        return button;
    };
    m_restore = add(tr("&Restore a backup…"), u"restoreLedger"_s);
    m_salvage = add(tr("&Set aside and begin anew"), u"salvageLedger"_s);
    m_close = add(tr("&Close"), u"closeLedger"_s);
    m_goOn = add(tr("&Go on"), u"goOn"_s);
    m_goOn->hide();
    // Enter decides nothing here.
    m_close->setDefault(true);
    for (QPushButton* button : {m_restore, m_salvage, m_goOn})
        button->setAutoDefault(false);
    column->addLayout(buttons);
    connect(m_restore, &QPushButton::clicked, this, &DamagedLedgerDialog::chooseBackup);
    connect(m_salvage, &QPushButton::clicked, this, [this] { work(m_ways.salvage); });
    connect(m_close, &QPushButton::clicked, this, &DamagedLedgerDialog::reject);
    connect(m_goOn, &QPushButton::clicked, this, &QDialog::accept);
    constexpr int Width = 640;
    fitHeight(this, QSize(Width, layout()->totalHeightForWidth(Width)));
}

void DamagedLedgerDialog::chooseBackup()
{
    auto* chooser = new QFileDialog(this, tr("Backup of the ledger"));
    chooser->setFileMode(QFileDialog::ExistingFile);
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    connect(chooser, &QFileDialog::fileSelected, this, &DamagedLedgerDialog::restoreFrom);
    chooser->open();
}

void DamagedLedgerDialog::restoreFrom(const QString& backup)
{
    work([this, backup] { return m_ways.restore(backup); });
}

void DamagedLedgerDialog::reject()
{
    if (m_working)
        return; // halfway is no place to stop; it does not take long
    if (m_mended)
        accept();
    else
        QDialog::reject();
}

QCoro::Task<void> DamagedLedgerDialog::work(std::function<QCoro::Task<Result<QString>>()> way)
{
    const QPointer<DamagedLedgerDialog> self(this);
    const auto kept = std::move(way); // the coroutine of a function object needs it until its end
    m_working = true;
    for (QPushButton* button : {m_restore, m_salvage, m_close})
        button->setEnabled(false);
    const auto done = co_await kept();
    if (!self)
        co_return;
    m_working = false;
    if (done) {
        m_mended = true;
        m_error->clear();
        m_explained->hide();
        m_outcome->setText(*done);
        m_outcome->show();
        for (QPushButton* button : {m_restore, m_salvage, m_close})
            button->hide();
        m_goOn->show();
        m_goOn->setDefault(true);
        m_goOn->setFocus();
        co_return;
    }
    m_error->show(done.error());
    for (QPushButton* button : {m_restore, m_salvage, m_close})
        button->setEnabled(true);
}

} // namespace activation::ui
