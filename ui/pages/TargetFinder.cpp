// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/TargetFinder.h"

#include "discovery/AddressWords.h"
#include "discovery/TargetTable.h"
#include "ui/pages/FindDialog.h"
#include "ui/style/Theme.h"

#include <QFileDialog>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace activation::ui {

TargetFinder::TargetFinder(QLineEdit* targets, QFormLayout* form, std::shared_ptr<Session> session)
    : QObject(targets),
      m_targets(targets),
      m_session(std::move(session)),
      m_find(new QPushButton(Theme::icon(u"search"_s), tr("&Find SmartServers…"), form->parentWidget())),
      m_import(new QPushButton(Theme::icon(u"file"_s), tr("&Import a list…"), form->parentWidget()))
{
    m_find->setObjectName(u"findUnits"_s);
    m_import->setObjectName(u"importList"_s);
    m_import->setToolTip(tr("A CSV file with a column for addresses, for Install Codes, or for both"));
    for (QPushButton* button : {m_find, m_import})
        button->setAutoDefault(false);
    auto* line = new QHBoxLayout;
    line->setSpacing(Theme::Space);
    line->addWidget(m_find);
    line->addWidget(m_import);
    line->addStretch();
    form->addRow(QString(), line);
    connect(m_find, &QPushButton::clicked, this, &TargetFinder::find);
    connect(m_import, &QPushButton::clicked, this, &TargetFinder::importList);
}

void TargetFinder::setEnabled(bool enabled)
{
    m_find->setEnabled(enabled);
    m_import->setEnabled(enabled);
}

void TargetFinder::find()
{
    auto* dialog = new FindDialog(std::make_shared<DiscoverController>(m_session), m_targets->window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        add(dialog->chosen());
        m_targets->setFocus();
    });
    dialog->open();
}

void TargetFinder::importList()
{
    auto* dialog = new QFileDialog(m_targets->window(), tr("List of SmartServers"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Tables (*.csv *.txt *.tsv)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, &TargetFinder::import);
    dialog->open();
}

void TargetFinder::import(const QString& file)
{
    const auto listed = readTargetList(file);
    if (!listed) {
        Q_EMIT told(listed.error());
        return;
    }
    QStringList addresses;
    for (const ListedTarget& target : *listed) {
        addresses += target.address.text();
        if (!target.label.isEmpty())
            m_labels.insert(target.address.text(), target.label);
    }
    Q_EMIT told(std::nullopt);
    add(addresses);
    m_targets->setFocus();
}

void TargetFinder::add(const QStringList& addresses)
{
    QStringList words = wordsOf(m_targets->text());
    for (const QString& address : addresses) {
        if (!words.contains(address, Qt::CaseInsensitive))
            words += address;
    }
    m_targets->setText(words.join(u' '));
}

} // namespace activation::ui
