// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/StartPage.h"

#include "ui/dialogs/LaptopDialog.h"
#include "ui/widgets/DropArea.h"
#include "ui/widgets/ErrorPanel.h"
#include "ui/widgets/Words.h"
#include "ui/widgets/WrapLabel.h"

#include <QDate>
#include <QFileDialog>
#include <QFileInfo>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QPointer>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace activation::ui {
namespace {

constexpr int StickRole = Qt::UserRole + 1;

QString summary(const RecentSite& site)
{
    QStringList parts{StartPage::tr("%1 of %2 confirmed").arg(site.confirmed).arg(site.units)};
    if (site.needFile > 0)
        parts += StartPage::tr("%n need(s) an activation file", nullptr, site.needFile);
    if (site.ready > 0)
        parts += StartPage::tr("%n to install", nullptr, site.ready);
    if (site.failed > 0)
        parts += StartPage::tr("%n failed", nullptr, site.failed);
    if (site.lackMaintenance > 0)
        parts += StartPage::tr("%n without maintenance", nullptr, site.lackMaintenance);
    return parts.join(u" · "_s);
}

constexpr int AskAgainAfter = 14; // days
constexpr int RemindBefore = 90;  // days

/// What the site's maintenance asks for now: an answer that is late, or an end that comes near.
QString reminder(const RecentSite& site, const QDate& today)
{
    QStringList parts;
    if (site.waiting > 0) {
        const QDate since = site.waitingSince.toLocalTime().date();
        parts += StartPage::tr("%n wait(s) for Customer Success since %1", nullptr, site.waiting)
                     .arg(QLocale().toString(since, QLocale::ShortFormat));
        if (since.daysTo(today) >= AskAgainAfter)
            parts += StartPage::tr("ask again");
    }
    if (site.maintenanceEnds.isValid() && today.daysTo(site.maintenanceEnds) <= RemindBefore) {
        const QString day = QLocale().toString(site.maintenanceEnds, QLocale::ShortFormat);
        parts += site.maintenanceEnds < today ? StartPage::tr("maintenance ended on %1").arg(day)
                                              : StartPage::tr("maintenance ends on %1").arg(day);
    }
    return parts.join(u" · "_s);
}

} // namespace

QCoro::Task<void> StartPage::showLaptop()
{
    const QPointer<StartPage> page(this);
    const auto session = flow().session;
    // What is shown to be compared must be what will sign.
    const auto ready = co_await session->workspace().readyToSign();
    if (!page)
        co_return;
    page->showError(ready ? std::nullopt : std::optional(ready.error()));
    if (!ready)
        co_return;
    auto* dialog = new LaptopDialog(session->workspace().key(), session->options().ledgerFile, page);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

StartPage::StartPage(const Flow& flow, QWidget* parent) : Page(flow, PageId::Start, parent)
{
    setHeading(tr("Activate SmartServers without internet"),
               tr("Read them at the site, get their activation files where there is internet, install them back at the "
                  "site. One file on a USB stick carries everything."));
    setButtonText(QWizard::NextButton, tr("&New site"));

    auto* nameLabel = new QLabel(tr("Name of the &site:"), this);
    m_name = new QLineEdit(this);
    m_name->setObjectName(u"siteName"_s);
    m_name->setAccessibleName(tr("Name of the new site"));
    m_name->setMaxLength(200);
    nameLabel->setBuddy(m_name);
    auto* row = new QHBoxLayout;
    row->addWidget(nameLabel);
    row->addWidget(m_name, 1);
    body()->addLayout(row);

    auto* drop = new DropArea(tr("Drop a site package or activation files here"),
                              tr("or press to choose a file. Dropping works on every page."), this);
    drop->setObjectName(u"startDrop"_s);
    connect(drop, &DropArea::clicked, this, &StartPage::choosePackage);
    body()->addWidget(drop, 1);

    m_jobsBox = new QWidget(this);
    auto* jobsLayout = new QVBoxLayout(m_jobsBox);
    jobsLayout->setContentsMargins(0, 0, 0, 0);
    auto* jobsLabel = new QLabel(tr("&Go on with a site:"), m_jobsBox);
    m_jobs = new QListWidget(m_jobsBox);
    m_jobs->setObjectName(u"jobs"_s);
    m_jobs->setAccessibleName(tr("Sites worked on before"));
    m_jobs->setUniformItemSizes(false);
    m_jobs->setWordWrap(true);
    m_jobs->setIconSize(QSize(24, 24));
    m_jobs->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    jobsLabel->setBuddy(m_jobs);
    connect(flow.sticks.get(), &Controller::changed, this, &StartPage::fillJobs);
    connect(m_jobs, &QListWidget::itemActivated, this, &StartPage::openChosen);
    connect(m_jobs, &QListWidget::itemClicked, this, &StartPage::openChosen);
    jobsLayout->addWidget(jobsLabel);
    jobsLayout->addWidget(m_jobs);
    body()->addWidget(m_jobsBox, 2);

    auto* laptop = new QPushButton(Theme::icon(u"info"_s), tr("&About this laptop…"), this);
    laptop->setObjectName(u"aboutLaptop"_s);
    laptop->setAutoDefault(false);
    connect(laptop, &QPushButton::clicked, this, [this] { showLaptop(); });
    body()->addWidget(laptop, 0, Qt::AlignLeft);
}

void StartPage::initializePage()
{
    m_lead = false;
    m_following = PageId::Connect;
    if (m_name->text().isEmpty())
        m_name->setText(tr("Site of %1").arg(QDate::currentDate().toString(Qt::ISODate)));
    fillJobs();
    showError(std::nullopt);
    // Once the window is there: what asks the system about sticks is loaded then.
    constexpr std::chrono::milliseconds Later{300};
    QTimer::singleShot(Later, this, [this] { flow().sticks->look(); });
}

QWidget* StartPage::firstFocus() const
{
    return m_name;
}

void StartPage::leadTo(PageId page)
{
    m_lead = page != PageId::Start;
    m_following = m_lead ? page : PageId::Connect;
}

bool StartPage::isSettled() const
{
    return m_lead;
}

void StartPage::act()
{
    QString name = m_name->text().simplified();
    if (name.isEmpty())
        name = m_name->placeholderText();
    flow().site->createSite(name.isEmpty() ? tr("Site") : name);
    leadTo(PageId::Connect);
    Q_EMIT proceeded();
}

void StartPage::fillJobs()
{
    // What the user is about to open stays the current one, whatever comes above it.
    const auto keyOf = [](const QListWidgetItem* item) {
        return item ? item->data(Qt::UserRole).toString() + item->data(StickRole).toString() : QString();
    };
    const QString current = keyOf(m_jobs->currentItem());
    m_jobs->clear();
    addSticks();
    for (const RecentSite& site : flow().site->recentSites()) {
        const bool isThere = QFileInfo::exists(site.path);
        QStringList lines{site.site,
                          isThere ? summary(site) : tr("The file is not there just now: %1").arg(pathWords(site.path))};
        if (const QString remind = reminder(site, QDate::currentDate()); !remind.isEmpty())
            lines += tr("Reminder: %1").arg(remind);
        auto* item = new QListWidgetItem(Theme::icon(isThere ? u"package"_s : u"usb"_s), lines.join(u'\n'), m_jobs);
        item->setData(Qt::UserRole, site.path);
        item->setToolTip(
            tr("%1\nLast worked on: %2")
                .arg(pathWords(site.path), QLocale().toString(site.at.toLocalTime(), QLocale::ShortFormat)));
    }
    for (int row = 0; row < m_jobs->count() && !current.isEmpty(); ++row) {
        if (keyOf(m_jobs->item(row)) == current)
            m_jobs->setCurrentRow(row);
    }
    m_jobsBox->setVisible(m_jobs->count() > 0);
}

void StartPage::addSticks()
{
    QStringList known;
    for (const RecentSite& site : flow().site->recentSites())
        known += site.path;
    for (const FoundPackage& found : flow().sticks->packages()) {
        if (known.contains(found.path))
            continue;
        auto* item = new QListWidgetItem(
            Theme::icon(u"usb"_s),
            QFileInfo(found.path).completeBaseName() + u"\n"_s + tr("On the stick “%1”").arg(found.stick), m_jobs);
        item->setData(Qt::UserRole, found.path);
        item->setToolTip(pathWords(found.path));
    }
    for (const Volume& stick : flow().sticks->sticks()) {
        if (stick.isMounted())
            continue;
        auto* item = new QListWidgetItem(Theme::icon(u"usb"_s),
                                         tr("Stick “%1”").arg(stick.name()) + u"\n"_s +
                                             tr("Not open: press to see the site packages on it"),
                                         m_jobs);
        item->setData(StickRole, stick.id);
    }
}

void StartPage::openChosen(const QListWidgetItem* item)
{
    if (flow().isBusy())
        return;
    if (const QString stick = item->data(StickRole).toString(); !stick.isEmpty())
        flow().sticks->mount(stick);
    else
        flow().site->open(item->data(Qt::UserRole).toString());
}

void StartPage::choosePackage()
{
    auto* dialog =
        new QFileDialog(this, tr("Site package or activation files"), flow().session->options().packageFolder);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    connect(dialog, &QFileDialog::filesSelected, this,
            [this](const QStringList& files) { flow().intake->take(files); });
    dialog->open();
}

} // namespace activation::ui
