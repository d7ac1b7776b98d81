// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/FindDialog.h"

#include "domain/Escape.h"
#include "ui/dialogs/FitHeight.h"
#include "ui/style/Theme.h"
#include "ui/widgets/ErrorPanel.h"
#include "ui/widgets/IconLabel.h"
#include "ui/widgets/WrapLabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QHostAddress>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace activation::ui {
namespace {

enum Column
{
    Code,
    Where,
    Says,
    Certificate,
    ColumnCount
};
constexpr int UnitRole = Qt::UserRole; // whether it is a SmartServer
constexpr int KeyRole = Qt::UserRole + 1;

/// Something found; IPv4 addresses are sorted as numbers.
class Row : public QTreeWidgetItem
{
public:
    using QTreeWidgetItem::QTreeWidgetItem;

    bool operator<(const QTreeWidgetItem& other) const override
    {
        const int column = treeWidget() ? treeWidget()->sortColumn() : int{Where};
        if (column == Where)
            return data(Where, KeyRole).toString() < other.data(Where, KeyRole).toString();
        return text(column).localeAwareCompare(other.text(column)) < 0;
    }
};

QString sortKey(const Address& address)
{
    const QHostAddress ip(address.host());
    const QString host = ip.protocol() == QAbstractSocket::IPv4Protocol
                             ? QString::number(ip.toIPv4Address()).rightJustified(10, u'0')
                             : u"~"_s + address.host();
    return u"%1:%2"_s.arg(host).arg(address.port().value_or(0), 5, 10, QChar(u'0'));
}

} // namespace

FindDialog::FindDialog(std::shared_ptr<DiscoverController> find, QWidget* parent)
    : QDialog(parent),
      m_find(std::move(find)),
      m_where(new QComboBox(this)),
      m_search(new QPushButton(this)),
      m_progress(new QProgressBar(this)),
      m_list(new QTreeWidget(this)),
      m_showOthers(new QCheckBox(tr("Show what is &no SmartServer too"), this)),
      m_status(new WrapLabel({}, WrapLabel::Role::Quiet, this)),
      m_errors(new ErrorPanel(this)),
      m_take(new QPushButton(this))
{
    setObjectName(u"findDialog"_s);
    setWindowTitle(tr("Find SmartServers"));

    auto* head = new QHBoxLayout;
    head->setSpacing(Theme::Space * 3 / 2);
    head->addWidget(new IconLabel(u"search"_s, Theme::Tone::Accent, 32, this), 0, Qt::AlignTop);
    head->addWidget(new WrapLabel(tr("Which network are the SmartServers in?"), WrapLabel::Role::Heading, this), 1);

    m_progress->setObjectName(u"progress"_s);
    m_progress->setAccessibleName(tr("Addresses asked"));
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(Theme::Space);
    QSizePolicy policy = m_progress->sizePolicy();
    policy.setRetainSizeWhenHidden(true); // nothing moves when a search begins
    m_progress->setSizePolicy(policy);
    m_showOthers->setObjectName(u"showOthers"_s);
    m_status->setObjectName(u"status"_s);
    makeList();

    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(3 * Theme::Space, 3 * Theme::Space, 3 * Theme::Space, 2 * Theme::Space);
    all->setSpacing(3 * Theme::Space / 2);
    all->addLayout(head);
    all->addWidget(new WrapLabel(tr("Each address is asked for its SmartServer release only: no password is sent, and "
                                    "nothing is trusted."),
                                 WrapLabel::Role::Body, this));
    all->addWidget(makeWhere());
    all->addWidget(m_progress);
    all->addWidget(m_list, 1);
    all->addWidget(m_status);
    all->addWidget(m_showOthers);
    all->addWidget(m_errors);
    all->addLayout(makeButtons());

    connect(m_find.get(), &DiscoverController::sighted, this, &FindDialog::add);
    connect(m_find.get(), &DiscoverController::progressed, this, &FindDialog::showState);
    connect(m_find.get(), &Controller::changed, this, &FindDialog::showState);
    connect(m_find.get(), &Controller::busyChanged, this, &FindDialog::showState);
    connect(m_find.get(), &Controller::errorChanged, this, &FindDialog::showState);
    connect(m_showOthers, &QCheckBox::toggled, this, [this](bool shown) {
        for (int row = 0; row < m_list->topLevelItemCount(); ++row) {
            QTreeWidgetItem* item = m_list->topLevelItem(row);
            item->setHidden(!shown && !item->data(Code, UnitRole).toBool());
        }
    });
    showState();
    fitHeight(this, QSize(820, 560));
    m_where->setFocus();
}

FindDialog::~FindDialog()
{
    m_find->stop();
}

QWidget* FindDialog::makeWhere()
{
    auto* box = new QWidget(this);
    m_where->setObjectName(u"where"_s);
    m_where->setAccessibleName(tr("Networks, ranges or addresses to search"));
    m_where->setEditable(true);
    m_where->setInsertPolicy(QComboBox::NoInsert);
    m_where->lineEdit()->setPlaceholderText(tr("192.168.1.0/24 or 192.168.1.20-29"));
    m_where->lineEdit()->setObjectName(u"whereText"_s);
    m_where->lineEdit()->setAccessibleName(m_where->accessibleName());
    QStringList laptop;
    for (const OwnSubnet& subnet : m_find->subnets()) {
        m_where->addItem(subnet.network);
        laptop += u"%1 (%2)"_s.arg(subnet.network, subnet.interfaceName);
    }
    m_where->setCurrentText(m_find->proposal());
    m_search->setObjectName(u"search"_s);
    m_search->setMinimumWidth(m_search->fontMetrics().averageCharWidth() * 16);
    connect(m_search, &QPushButton::clicked, this, &FindDialog::searchOrStop);
    connect(m_where, &QComboBox::editTextChanged, this, &FindDialog::showState);
    auto* label = new QLabel(tr("Search &in:"), box);
    label->setBuddy(m_where);
    auto* line = new QHBoxLayout;
    line->setSpacing(Theme::Space);
    line->addWidget(label);
    line->addWidget(m_where, 1);
    line->addWidget(m_search);
    auto* rows = new QVBoxLayout(box);
    rows->setContentsMargins({});
    rows->setSpacing(Theme::Space / 2);
    rows->addLayout(line);
    rows->addWidget(new WrapLabel(laptop.isEmpty() ? tr("This laptop is in no network that could be searched.")
                                                   : tr("This laptop is in: %1").arg(laptop.join(u", "_s)),
                                  WrapLabel::Role::Quiet, box));
    return box;
}

void FindDialog::makeList()
{
    m_list->setObjectName(u"found"_s);
    m_list->setAccessibleName(tr("What was found"));
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAlternatingRowColors(true);
    m_list->setHeaderLabels({tr("Install Code"), tr("Address"), tr("Release"), tr("Certificate (SHA-256)")});
    m_list->setSortingEnabled(true);
    m_list->sortByColumn(Where, Qt::AscendingOrder);
    m_list->header()->setStretchLastSection(true);
    const int digit = m_list->fontMetrics().horizontalAdvance(u'0');
    m_list->setColumnWidth(Code, digit * 18);
    m_list->setColumnWidth(Where, digit * 24);
    m_list->setColumnWidth(Says, digit * 22);
    connect(m_list, &QTreeWidget::itemChanged, this, &FindDialog::renewTake);
}

QLayout* FindDialog::makeButtons()
{
    auto* close = new QPushButton(tr("C&lose"), this);
    close->setObjectName(u"close"_s);
    close->setAutoDefault(false);
    m_take->setObjectName(u"take"_s);
    connect(m_take, &QPushButton::clicked, this, &QDialog::accept);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    // No QDialogButtonBox: it hands the focus that Tab brings to its first button only.
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(Theme::Space);
    buttons->addStretch();
    buttons->addWidget(m_take);
    buttons->addWidget(close);
    return buttons;
}

void FindDialog::searchOrStop()
{
    if (m_find->isBusy()) {
        m_find->stop();
        return;
    }
    m_list->clear();
    m_errors->clear();
    m_find->search(m_where->currentText());
}

void FindDialog::add(qsizetype index)
{
    const Sighting& sighting = m_find->sightings()[index];
    auto* row = new Row;
    row->setData(Code, UnitRole, sighting.isSmartServer());
    row->setData(Where, KeyRole, sortKey(sighting.address));
    row->setText(Where, sighting.address.text());
    if (sighting.isSmartServer()) {
        row->setText(Code, sighting.installCode ? sighting.installCode->text() : tr("not known"));
        row->setText(Says, escaped(sighting.release->display()));
        row->setCheckState(Code, Qt::Checked);
    } else {
        row->setText(Code, tr("no SmartServer"));
        row->setText(Says, sighting.saying.simplified().left(200));
        row->setToolTip(Says, sighting.saying.left(1000));
        row->setFlags(row->flags() & ~(Qt::ItemIsUserCheckable | Qt::ItemIsSelectable));
    }
    if (sighting.certificate) {
        row->setText(Certificate, sighting.certificate->groups());
        row->setToolTip(Certificate, sighting.certificate->groups());
    }
    m_list->addTopLevelItem(row);
    row->setHidden(!sighting.isSmartServer() && !m_showOthers->isChecked());
    if (m_list->currentItem() == nullptr && sighting.isSmartServer())
        m_list->setCurrentItem(row);
    renewTake();
}

void FindDialog::showState()
{
    const bool busy = m_find->isBusy();
    m_where->setEnabled(!busy);
    m_search->setText(busy ? tr("&Stop") : tr("&Search"));
    m_search->setEnabled(busy || !m_where->currentText().trimmed().isEmpty());
    m_progress->setVisible(busy);
    m_progress->setRange(0, std::max(1, static_cast<int>(m_find->toAsk())));
    m_progress->setValue(static_cast<int>(m_find->asked()));
    m_showOthers->setEnabled(m_find->others() > 0);
    QString status;
    if (m_find->toAsk() > 0) {
        status = tr("%1 of %n address(es) asked.", nullptr, static_cast<int>(m_find->toAsk())).arg(m_find->asked()) +
                 u' ' + tr("%n SmartServer(s) found.", nullptr, static_cast<int>(m_find->units()));
        if (m_find->others() > 0)
            status += u' ' + tr("%n other device(s) answered.", nullptr, static_cast<int>(m_find->others()));
        if (m_find->wasStopped())
            status += u' ' + tr("You stopped the search.");
    }
    m_status->setText(status);
    if (m_find->error())
        m_errors->show(*m_find->error());
    else
        m_errors->clear();
    renewTake();
}

void FindDialog::renewTake()
{
    const auto count = chosen().size();
    m_take->setText(count > 0 ? tr("&Take %n over", nullptr, static_cast<int>(count)) : tr("&Take over"));
    m_take->setEnabled(count > 0);
    // Enter does what comes next.
    const bool toTake = count > 0 && !m_find->isBusy();
    m_take->setDefault(toTake);
    m_search->setDefault(!toTake);
}

QStringList FindDialog::chosen() const
{
    QStringList addresses;
    for (int row = 0; row < m_list->topLevelItemCount(); ++row) {
        const QTreeWidgetItem* item = m_list->topLevelItem(row);
        if (item->data(Code, UnitRole).toBool() && item->checkState(Code) == Qt::Checked)
            addresses += item->text(Where);
    }
    return addresses;
}

} // namespace activation::ui
