// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/ResultPage.h"

#include "ui/pages/CarryPanel.h"
#include "ui/pages/Scroller.h"
#include "ui/widgets/CapacityBar.h"
#include "ui/widgets/ErrorPanel.h"
#include "ui/widgets/IconLabel.h"
#include "ui/widgets/LicenseTable.h"
#include "ui/widgets/Words.h"
#include "ui/widgets/WrapLabel.h"

#include <QDate>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace activation::ui {
namespace {

QString outcomeWords(const Receipt& receipt)
{
    if (receipt.byHand == ByHand::Word)
        return ResultPage::tr("Installed by hand, confirmed by your word");
    if (receipt.byHand == ByHand::Reading)
        return ResultPage::tr("Installed by hand, and read from the SmartServer");
    switch (receipt.outcome) {
    case InstallOutcome::Confirmed:
        return ResultPage::tr("Installed and confirmed");
    case InstallOutcome::AlreadyInstalled:
        return ResultPage::tr("Was installed already; nothing was uploaded");
    case InstallOutcome::Rejected:
        return ResultPage::tr("Rejected by the SmartServer");
    case InstallOutcome::NotShown:
        break;
    }
    return ResultPage::tr("Accepted, but it never showed");
}

} // namespace

ResultPage::ResultPage(const Flow& flow, QWidget* parent) : Page(flow, PageId::Result, parent)
{
    setFinalPage(true);
    m_receipts = new Scroller(this);
    m_receipts->setObjectName(u"receipts"_s);
    body()->addWidget(m_receipts, 1);
    m_carry = new CarryPanel(flow, this);
    body()->addWidget(m_carry);
    auto* row = new QHBoxLayout;
    auto* report = new QPushButton(Theme::icon(u"file"_s), tr("Save hand-over &report…"), this);
    report->setObjectName(u"saveReport"_s);
    report->setAutoDefault(false);
    connect(report, &QPushButton::clicked, this, &ResultPage::chooseReport);
    auto* other = new QPushButton(Theme::icon(u"site"_s), tr("&Start page"), this);
    other->setObjectName(u"toStart"_s);
    other->setAutoDefault(false);
    connect(other, &QPushButton::clicked, this, [this] { Q_EMIT jumpWanted(PageId::Start); });
    row->addWidget(report);
    row->addWidget(other);
    m_reported = new WrapLabel({}, WrapLabel::Role::Quiet, this);
    m_reported->setObjectName(u"reportSaved"_s);
    row->addWidget(m_reported, 1);
    body()->addLayout(row);
    connect(flow.site.get(), &SiteController::reported, this,
            [this](const QString& file) { m_reported->setText(tr("Report saved: %1").arg(pathWords(file))); });
    connect(flow.site.get(), &Controller::changed, this, &ResultPage::fill);
}

void ResultPage::initializePage()
{
    m_carry->refresh();
    fill();
    m_reported->setText({});
    showError(std::nullopt);
}

void ResultPage::fill()
{
    const Manifest& manifest = flow().site->manifest();
    const SiteProgress progress = flow().site->progress();
    const int units = static_cast<int>(progress.units.size());
    if (progress.isDone()) {
        const auto byWord = std::ranges::count_if(
            manifest.receipts, [](const Receipt& receipt) { return !receipt.sawUnit() && isDone(receipt.outcome); });
        setHeading(units == 1 ? tr("The SmartServer is licensed") : tr("All SmartServers are licensed"),
                   byWord > 0 ? tr("That the license shows is your word for %n file(s): nothing was read from the "
                                   "SmartServer there. The receipts are in the site package and in this laptop's "
                                   "ledger, and say so.",
                                   nullptr, static_cast<int>(byWord))
                              : tr("The license shows on the SmartServer itself. The receipt is in the site package "
                                   "and in this laptop's ledger."));
    } else {
        QStringList open;
        if (progress.needFile > 0)
            open += tr("%n need(s) an activation file", nullptr, static_cast<int>(progress.needFile));
        if (progress.ready > 0)
            open += tr("%n to install", nullptr, static_cast<int>(progress.ready));
        if (progress.failed > 0)
            open += tr("%n failed", nullptr, static_cast<int>(progress.failed));
        setHeading(tr("%1 of %2 confirmed").arg(progress.confirmed).arg(units),
                   tr("Still open: %1. Go on from the site package at any time.").arg(open.join(u", "_s)));
    }
    m_receipts->clear();
    for (auto receipt = manifest.receipts.rbegin(); receipt != manifest.receipts.rend(); ++receipt)
        m_receipts->column()->addWidget(makeReceipt(*receipt));
    if (manifest.receipts.isEmpty())
        m_receipts->column()->addWidget(
            new WrapLabel(tr("Nothing was installed yet."), WrapLabel::Role::Body, m_receipts->widget()));
}

void ResultPage::chooseReport()
{
    auto* dialog = new QFileDialog(this, tr("Hand-over report"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({tr("PDF to print (*.pdf)"), tr("Web page (*.html)"), tr("Table (*.csv)")});
    dialog->setDefaultSuffix(u"pdf"_s);
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString& filter) {
        dialog->setDefaultSuffix(filter.contains(u".html"_s)  ? u"html"_s
                                 : filter.contains(u".csv"_s) ? u"csv"_s
                                                              : u"pdf"_s);
    });
    dialog->selectFile(QFileInfo(flow().site->path()).completeBaseName());
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& file) { flow().site->report(file); });
    dialog->open();
}

QWidget* ResultPage::makeReceipt(const Receipt& receipt)
{
    const bool good = isDone(receipt.outcome);
    auto* card = new Card(m_receipts->widget());
    card->setTone(good ? Theme::Tone::Good : Theme::Tone::Bad);
    card->setObjectName(u"receipt-%1"_s.arg(receipt.originalName));
    auto* column = new QVBoxLayout(card);
    column->setContentsMargins(Theme::Space * 2, Theme::Space * 2, Theme::Space * 2, Theme::Space * 2);
    column->setSpacing(Theme::Space);
    auto* row = new QHBoxLayout;
    row->addWidget(
        new IconLabel(good ? u"check"_s : u"error"_s, good ? Theme::Tone::Good : Theme::Tone::Bad, 24, card));
    row->addWidget(new WrapLabel(tr("%1: %2").arg(receipt.installCode.text(), outcomeWords(receipt)),
                                 WrapLabel::Role::Subheading, card),
                   1);
    column->addLayout(row);
    if (receipt.byHand == ByHand::Word) {
        column->addWidget(new WrapLabel(
            tr("“%1”, SHA-256 %2\n%3, at %4")
                .arg(receipt.originalName, shortWords(receipt.sha256), words(receipt.finishedAt), receipt.address),
            WrapLabel::Role::Quiet, card));
        column->addWidget(new WrapLabel(tr("Added in the CMS by hand. You said that the license shows; nothing was "
                                           "read from the SmartServer."),
                                        WrapLabel::Role::Body, card));
        return card;
    }
    const double seconds = static_cast<double>(receipt.startedAt.msecsTo(receipt.finishedAt)) / 1000.0;
    auto* facts = new WrapLabel(tr("“%1”, SHA-256 %2\n%3, by %4 at %5, %6 s")
                                    .arg(receipt.originalName, shortWords(receipt.sha256), words(receipt.finishedAt),
                                         receipt.user, receipt.address, QLocale().toString(seconds, 'f', 1)),
                                WrapLabel::Role::Quiet, card);
    column->addWidget(facts);
    if (!good && !receipt.serverAnswer.isEmpty())
        column->addWidget(
            new WrapLabel(tr("Its answer: %1").arg(receipt.serverAnswer.left(2000)), WrapLabel::Role::Body, card));
    auto* capacity = new CapacityBar(card);
    capacity->setCapacity(receipt.capacityAfter);
    column->addWidget(capacity);
    auto* licenses = new LicenseTable(card);
    licenses->setLicenses(receipt.licensesAfter, QDate::currentDate());
    column->addWidget(licenses);
    return card;
}

} // namespace activation::ui
