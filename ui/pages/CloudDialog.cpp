// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/CloudDialog.h"

#include "activation/CloudReturn.h"
#include "ui/dialogs/FitHeight.h"
#include "ui/pages/LoginFields.h"
#include "ui/style/Theme.h"
#include "ui/widgets/ErrorPanel.h"
#include "ui/widgets/WrapLabel.h"

#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace activation::ui {
namespace {

QPushButton* named(QPushButton* button, const QString& name)
{
    button->setObjectName(name);
    button->setAutoDefault(false);
    return button;
}

} // namespace

CloudDialog::CloudDialog(std::shared_ptr<CloudController> cloud, std::shared_ptr<LoginController> logins,
                         QWidget* parent)
    : QDialog(parent),
      m_cloud(std::move(cloud)),
      m_customer(new QLineEdit(this)),
      m_setCustomer(named(new QPushButton(tr("Se&t"), this), u"setCustomer"_s)),
      m_ask(named(new QPushButton(Theme::icon(u"plug"_s), tr("&Ask the SmartServer"), this), u"ask"_s)),
      m_error(new ErrorPanel(this)),
      m_doing(new WrapLabel({}, WrapLabel::Role::Body, this)),
      m_ready(new QTreeWidget(this)),
      m_activate(named(new QPushButton(tr("Acti&vate the ticked ones"), this), u"activate"_s)),
      m_giveBack(named(new QPushButton(tr("&Return all licenses…"), this), u"giveBack"_s)),
      m_stop(named(new QPushButton(tr("&Stop"), this), u"stop"_s))
{
    const QString code = m_cloud->unit().text();
    setObjectName(u"cloudDialog"_s);
    setWindowTitle(tr("Licenses online: %1").arg(code));
    m_doing->setObjectName(u"doing"_s);

    auto* form = new QFormLayout;
    auto* fields = new QWidget(this);
    fields->setLayout(form);
    form->setContentsMargins(0, 0, 0, 0);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setVerticalSpacing(Theme::Space);
    m_login = new LoginFields(form, logins);
    m_login->setCredentials(m_cloud->knownLogin());
    if (const auto& demo = logins->session()->options().demo)
        m_login->setDemo(*demo);
    auto* customerLabel = new QLabel(tr("&Customer ID:"), this);
    customerLabel->setObjectName(u"customerLabel"_s);
    form->addRow(customerLabel, accountRow());
    customerLabel->setBuddy(m_customer); // a row of several has no field of its own

    m_ready->setObjectName(u"ready"_s);
    m_ready->setAccessibleName(tr("Licenses that are ready"));
    m_ready->setRootIsDecorated(false);
    m_ready->setUniformRowHeights(true);
    m_ready->setHeaderLabels({tr("License"), tr("Transferred"), tr("License ID")});
    m_ready->setMinimumHeight(fontMetrics().height() * 8);

    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(3 * Theme::Space, 3 * Theme::Space, 3 * Theme::Space, 2 * Theme::Space);
    all->setSpacing(2 * Theme::Space);
    all->addWidget(new WrapLabel(tr("Licenses online: %1").arg(code), WrapLabel::Role::Heading, this));
    all->addWidget(new WrapLabel(tr("A SmartServer that reaches the internet itself can take its licenses without an "
                                    "activation file. Whether it does, only an answer of the licensing service shows: "
                                    "ask it."),
                                 WrapLabel::Role::Body, this));
    all->addWidget(fields);
    all->addWidget(m_error);
    all->addWidget(m_doing);
    all->addWidget(m_ready, 1);
    all->addLayout(buttonRow());

    connect(m_login, &LoginFields::changed, this, &CloudDialog::renew);
    connect(m_customer, &QLineEdit::textChanged, this, &CloudDialog::renew);
    connect(m_ready, &QTreeWidget::itemChanged, this, &CloudDialog::renew);
    connect(m_cloud.get(), &CloudController::doingChanged, this, &CloudDialog::renew);
    connect(m_cloud.get(), &Controller::busyChanged, this, &CloudDialog::renew);
    connect(m_cloud.get(), &Controller::changed, this, &CloudDialog::fill);
    connect(m_cloud.get(), &Controller::errorChanged, this, &CloudDialog::showError);
    fill();
    fitHeight(this, QSize(680, 620));
    m_ask->setFocus();
}

QLayout* CloudDialog::accountRow()
{
    m_customer->setObjectName(u"customer"_s);
    m_customer->setAccessibleName(tr("Customer ID"));
    m_customer->setPlaceholderText(tr("of the project, from the partner; not a License ID"));
    connect(m_setCustomer, &QPushButton::clicked, this,
            [this] { m_cloud->setCustomer(m_login->credentials(), m_customer->text()); });
    auto* row = new QHBoxLayout;
    row->setSpacing(Theme::Space);
    row->addWidget(m_customer, 1);
    row->addWidget(m_setCustomer);
    return row;
}

QLayout* CloudDialog::buttonRow()
{
    auto* close = named(new QPushButton(tr("C&lose"), this), u"close"_s);
    connect(m_ask, &QPushButton::clicked, this, [this] { m_cloud->check(m_login->credentials()); });
    connect(m_activate, &QPushButton::clicked, this, [this] { m_cloud->activate(m_login->credentials(), ticked()); });
    connect(m_giveBack, &QPushButton::clicked, this, &CloudDialog::askForReturn);
    connect(m_stop, &QPushButton::clicked, m_cloud.get(), &Controller::stop);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    auto* row = new QHBoxLayout;
    row->setSpacing(Theme::Space);
    row->addWidget(m_ask);
    row->addWidget(m_activate);
    row->addWidget(m_stop);
    row->addStretch(1);
    row->addWidget(m_giveBack);
    row->addWidget(close);
    return row;
}

void CloudDialog::renew()
{
    const bool busy = m_cloud->isBusy();
    const bool login = m_login->isComplete();
    m_login->setEnabled(!busy);
    m_customer->setEnabled(!busy);
    m_ready->setEnabled(!busy);
    m_setCustomer->setEnabled(!busy && login && !m_customer->text().trimmed().isEmpty() &&
                              m_customer->text().trimmed() != m_cloud->customerId());
    m_ask->setEnabled(!busy && login);
    m_activate->setEnabled(!busy && login && !ticked().isEmpty());
    m_giveBack->setEnabled(!busy && login);
    m_stop->setVisible(busy);
    const QString words = busy ? m_cloud->doing() : m_cloud->outcome();
    m_doing->setText(words);
    m_doing->setVisible(!words.isEmpty());
}

void CloudDialog::fill()
{
    const QSignalBlocker quiet(m_ready);
    m_ready->clear();
    // What was asked for and refused stays, to be mended or insisted on.
    const QString wanted = m_cloud->wantedCustomer();
    if (const QString shown = wanted.isEmpty() ? m_cloud->customerId() : wanted; !shown.isEmpty())
        m_customer->setText(shown);
    if (const auto& offer = m_cloud->offer()) {
        for (const CloudLicense& license : offer->licenses) {
            auto* item = new QTreeWidgetItem(m_ready, {license.description, license.transferDate, license.licenseId});
            if (license.id())
                item->setCheckState(0, Qt::Unchecked);
        }
        if (offer->licenses.isEmpty())
            new QTreeWidgetItem(m_ready, {tr("No license is ready for this Customer ID.")});
    }
    for (int column = 0; column < m_ready->columnCount(); ++column)
        m_ready->resizeColumnToContents(column);
    renew();
}

QList<LicenseId> CloudDialog::ticked() const
{
    QList<LicenseId> ids;
    for (int i = 0; i < m_ready->topLevelItemCount(); ++i) {
        const QTreeWidgetItem* const item = m_ready->topLevelItem(i);
        const auto id = LicenseId::parse(item->text(2));
        if (item->checkState(0) == Qt::Checked && id)
            ids.append(*id);
    }
    return ids;
}

void CloudDialog::showError()
{
    m_error->clear();
    if (const auto& error = m_cloud->error()) {
        m_error->show(*error);
        const auto again = [this, ids = ticked()](WayOn way) {
            return [this, ids, way] {
                m_cloud->activate(m_login->credentials(), ids, way);
            };
        };
        if (error->wayOn == WayOn::Replace) {
            m_error->addAction(tr("Put it in the other's place"), [this, customer = m_cloud->wantedCustomer()] {
                m_cloud->setCustomer(m_login->credentials(), customer, true);
            });
        } else if (error->wayOn == WayOn::Elsewhere) {
            m_error->addAction(tr("That unit is gone: activate here"), again(WayOn::Elsewhere));
        } else if (error->wayOn == WayOn::UploadAgain) {
            m_error->addAction(tr("Ask once more all the same"), again(WayOn::UploadAgain));
        }
    }
    fitHeight(this, size());
}

void CloudDialog::askForReturn()
{
    const QString code = m_cloud->unit().text();
    auto* dialog = new QDialog(this);
    dialog->setObjectName(u"returnDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Return all licenses of %1").arg(code));
    auto* warning = new WrapLabel(returnWarning(m_cloud->unit()), WrapLabel::Role::Body, dialog);
    warning->setObjectName(u"returnWarning"_s);
    auto* typed = new QLineEdit(dialog);
    typed->setObjectName(u"typedCode"_s);
    typed->setAccessibleName(tr("Install Code, to confirm"));
    auto* go = named(new QPushButton(tr("&Return all licenses"), dialog), u"confirmReturn"_s);
    go->setEnabled(false);
    auto* keep = named(new QPushButton(tr("&Keep them"), dialog), u"keepLicenses"_s);
    keep->setDefault(true);
    connect(typed, &QLineEdit::textChanged, go, [go, code](const QString& text) {
        go->setEnabled(text.trimmed().compare(code, Qt::CaseInsensitive) == 0);
    });
    connect(keep, &QPushButton::clicked, dialog, &QDialog::reject);
    connect(go, &QPushButton::clicked, dialog, [this, dialog, typed] {
        const QString text = typed->text().trimmed();
        dialog->accept();
        m_cloud->giveBack(m_login->credentials(), text);
    });

    auto* form = new QFormLayout;
    form->addRow(tr("&Install Code, to confirm:"), typed);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(Theme::Space);
    buttons->addStretch(1);
    buttons->addWidget(go);
    buttons->addWidget(keep);
    auto* all = new QVBoxLayout(dialog);
    all->setContentsMargins(3 * Theme::Space, 3 * Theme::Space, 3 * Theme::Space, 2 * Theme::Space);
    all->setSpacing(2 * Theme::Space);
    all->addWidget(new WrapLabel(tr("Return all licenses of %1?").arg(code), WrapLabel::Role::Heading, dialog));
    all->addWidget(warning);
    all->addLayout(form);
    all->addLayout(buttons);
    fitHeight(dialog, QSize(520, 300));
    typed->setFocus();
    dialog->open();
}

void CloudDialog::done(int result)
{
    if (m_cloud->isBusy())
        m_cloud->stop();
    QDialog::done(result);
}

} // namespace activation::ui
