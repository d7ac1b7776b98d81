// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/UnitLoginsDialog.h"

#include "ui/dialogs/FitHeight.h"
#include "ui/style/Theme.h"
#include "ui/widgets/ErrorPanel.h"
#include "ui/widgets/WrapLabel.h"

#include <QComboBox>
#include <QFileDialog>
#include <QFormLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace activation::ui {

UnitLoginsDialog::UnitLoginsDialog(std::shared_ptr<LoginController> logins, QWidget* parent)
    : QDialog(parent),
      m_logins(std::move(logins)),
      m_error(new ErrorPanel(this)),
      m_list(new QTreeWidget(this)),
      m_imported(new WrapLabel({}, WrapLabel::Role::Quiet, this)),
      m_unit(new QComboBox(this)),
      m_user(new QLineEdit(u"apollo"_s, this)),
      m_password(new QLineEdit(this)),
      m_set(new QPushButton(tr("&Set"), this))
{
    setObjectName(u"unitLoginsDialog"_s);
    setWindowTitle(tr("Logins of single units"));

    m_list->setObjectName(u"logins"_s);
    m_list->setAccessibleName(tr("Units with a login of their own"));
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setHeaderLabels({tr("SmartServer"), tr("User"), tr("Password")});
    connect(m_list, &QTreeWidget::currentItemChanged, this, [this](const QTreeWidgetItem* item) {
        if (item)
            m_unit->setCurrentText(item->text(0));
    });

    m_unit->setObjectName(u"unit"_s);
    m_unit->setAccessibleName(tr("SmartServer"));
    m_unit->setEditable(true);
    m_unit->setInsertPolicy(QComboBox::NoInsert);
    for (const SmartServer& unit : m_logins->session()->manifest().smartServers)
        m_unit->addItem(unit.installCode.text());
    m_unit->setCurrentText({});
    m_unit->lineEdit()->setPlaceholderText(tr("Install Code or address"));
    m_user->setObjectName(u"unitUser"_s);
    m_user->setAccessibleName(tr("User name of an Owner"));
    m_password->setObjectName(u"unitPassword"_s);
    m_password->setAccessibleName(tr("Password"));
    m_password->setEchoMode(QLineEdit::Password);
    m_password->setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText);
    m_set->setObjectName(u"set"_s);
    auto* form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setVerticalSpacing(Theme::Space);
    form->addRow(tr("S&martServer:"), m_unit);
    form->addRow(tr("&User (Owner):"), m_user);
    form->addRow(tr("&Password:"), m_password);

    auto* list = new QPushButton(Theme::icon(u"file"_s), tr("&Import a list…"), this);
    list->setObjectName(u"import"_s);
    auto* close = new QPushButton(tr("&Close"), this);
    close->setObjectName(u"close"_s);
    for (QPushButton* button : {list, close})
        button->setAutoDefault(false);
    m_set->setDefault(true);
    connect(m_set, &QPushButton::clicked, this, &UnitLoginsDialog::set);
    connect(list, &QPushButton::clicked, this, &UnitLoginsDialog::chooseList);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    auto* setLine = new QHBoxLayout;
    setLine->addStretch();
    setLine->addWidget(m_set);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(Theme::Space);
    buttons->addWidget(list);
    buttons->addStretch();
    buttons->addWidget(close);

    m_imported->setObjectName(u"imported"_s);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(3 * Theme::Space, 3 * Theme::Space, 3 * Theme::Space, 2 * Theme::Space);
    all->setSpacing(2 * Theme::Space);
    all->addWidget(new WrapLabel(tr("Logins of single units"), WrapLabel::Role::Heading, this));
    all->addWidget(new WrapLabel(tr("These SmartServers have a user or password of their own. All others take the one "
                                    "login for the site."),
                                 WrapLabel::Role::Body, this));
    all->addWidget(m_error);
    all->addWidget(m_list, 1);
    all->addLayout(form);
    all->addLayout(setLine);
    all->addWidget(m_imported);
    all->addLayout(buttons);
    setTabOrder({m_list, m_unit, m_user, m_password, m_set, list, close});

    for (QLineEdit* field : {m_unit->lineEdit(), m_user, m_password})
        connect(field, &QLineEdit::textChanged, this, &UnitLoginsDialog::renew);
    connect(m_logins.get(), &Controller::changed, this, &UnitLoginsDialog::fill);
    m_imported->setText(tr("A list is a CSV file with the columns install code (or address), user and password. It is "
                           "read once and stays where it is: delete it when it was taken in."));
    fill();
    renew();
    fitHeight(this, QSize(620, 560));
    m_unit->setFocus();
}

void UnitLoginsDialog::fill()
{
    m_list->clear();
    const CredentialBook& book = m_logins->session()->logins;
    for (const QString& unit : book.units())
        new QTreeWidgetItem(m_list, {unit, book.ofUnit(unit).userName, tr("set")});
    m_list->setMinimumHeight(m_list->header()->sizeHint().height() + 3 * (fontMetrics().height() + 2 * Theme::Space));
    for (int column = 0; column < m_list->columnCount(); ++column)
        m_list->resizeColumnToContents(column);
}

void UnitLoginsDialog::renew()
{
    m_set->setEnabled(!m_unit->currentText().trimmed().isEmpty() && !m_user->text().trimmed().isEmpty() &&
                      !m_password->text().isEmpty());
}

void UnitLoginsDialog::set()
{
    m_error->clear();
    if (!m_logins->setOwn(m_unit->currentText(), {m_user->text().trimmed(), Secret::fromText(m_password->text())})) {
        showError();
        m_unit->setFocus();
        return;
    }
    m_password->clear();
    m_unit->setCurrentText({});
    m_unit->setFocus();
}

void UnitLoginsDialog::showError()
{
    m_error->show(*m_logins->error());
    fitHeight(this, size());
}

void UnitLoginsDialog::chooseList()
{
    auto* dialog = new QFileDialog(this, tr("List of logins"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Tables (*.csv *.txt *.tsv)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, &UnitLoginsDialog::import);
    dialog->open();
}

void UnitLoginsDialog::import(const QString& file)
{
    m_error->clear();
    const int taken = m_logins->import(file);
    if (m_logins->error())
        showError();
    else
        m_imported->setText(tr("%n login(s) taken in. They are in memory only; delete the list now.", nullptr, taken));
}

} // namespace activation::ui
