// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/LicenseListDialog.h"

#include "ui/dialogs/FitHeight.h"
#include "ui/widgets/ErrorPanel.h"
#include "ui/widgets/IconLabel.h"
#include "ui/widgets/WrapLabel.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include <array>

using namespace Qt::StringLiterals;

namespace activation::ui {
namespace {

constexpr std::array<QString LicenseColumns::*, 5> Fields{&LicenseColumns::project, &LicenseColumns::customerId,
                                                          &LicenseColumns::licenseId, &LicenseColumns::kind,
                                                          &LicenseColumns::devices};

} // namespace

LicenseListDialog::LicenseListDialog(std::shared_ptr<LicenseListController> list, QWidget* parent)
    : QDialog(parent),
      m_list(std::move(list)),
      m_project(new QComboBox(this)),
      m_outcome(new WrapLabel({}, WrapLabel::Role::Strong, this)),
      m_error(new ErrorPanel(this)),
      m_use(new QPushButton(tr("&Propose only these"), this))
{
    setObjectName(u"licenseList"_s);
    setWindowTitle(tr("License list of a partner"));
    auto* head = new QHBoxLayout;
    head->setSpacing(Theme::Space * 3 / 2);
    head->addWidget(new IconLabel(u"file"_s, Theme::Tone::Accent, 32, this), 0, Qt::AlignTop);
    auto* texts = new QVBoxLayout;
    texts->addWidget(new WrapLabel(tr("Which licenses are for this site?"), WrapLabel::Role::Heading, this));
    texts->addWidget(new WrapLabel(tr("Every partner names the columns in another way. Check that they were "
                                      "understood: a Customer ID and a License ID look alike."),
                                   WrapLabel::Role::Body, this));
    head->addLayout(texts, 1);
    auto* form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setVerticalSpacing(Theme::Space);
    const std::array<std::pair<QString, QString>, 5> rows{{{tr("Column with the p&roject:"), u"columnProject"_s},
                                                           {tr("… the &Customer ID:"), u"columnCustomer"_s},
                                                           {tr("… the &License ID:"), u"columnLicense"_s},
                                                           {tr("… the &kind of license:"), u"columnKind"_s},
                                                           {tr("… the &devices:"), u"columnDevices"_s}}};
    for (const auto& [text, name] : rows) {
        auto* box = new QComboBox(this);
        box->setObjectName(name);
        form->addRow(text, box);
        m_columns.append(box);
        connect(box, &QComboBox::activated, this, &LicenseListDialog::columnChosen);
    }
    m_project->setObjectName(u"listedProject"_s);
    form->addRow(tr("Project of this &site:"), m_project);
    connect(m_project, &QComboBox::activated, this,
            [this](int index) { m_list->setProject(m_project->itemData(index).toString()); });
    m_outcome->setObjectName(u"listedOutcome"_s);
    auto* row = new QHBoxLayout;
    auto* cancel = new QPushButton(tr("C&ancel"), this);
    cancel->setAutoDefault(false);
    m_use->setObjectName(u"useList"_s);
    m_use->setDefault(true);
    row->addStretch(1);
    row->addWidget(cancel);
    row->addWidget(m_use);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(3 * Theme::Space, 2 * Theme::Space, 3 * Theme::Space, 2 * Theme::Space);
    all->setSpacing(Theme::Space * 2);
    all->addLayout(head);
    all->addLayout(form);
    all->addWidget(m_error);
    all->addWidget(m_outcome);
    all->addStretch(1);
    all->addLayout(row);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_use, &QPushButton::clicked, this, [this] {
        m_list->use();
        accept();
    });
    connect(m_list.get(), &Controller::changed, this, &LicenseListDialog::showList);
    showList();
    fitHeight(this, {640, 480});
}

void LicenseListDialog::columnChosen()
{
    LicenseColumns columns;
    for (qsizetype i = 0; i < m_columns.size(); ++i)
        columns.*Fields[static_cast<size_t>(i)] = m_columns[i]->currentData().toString();
    m_list->setColumns(columns);
}

void LicenseListDialog::showList()
{
    for (qsizetype i = 0; i < m_columns.size(); ++i) {
        QComboBox* const box = m_columns[i];
        if (box->count() == 0) {
            box->addItem(tr("none"), QString());
            for (const QString& heading : m_list->headings())
                box->addItem(heading, heading);
        }
        box->setCurrentIndex(std::max(0, box->findData(m_list->columns().*Fields[static_cast<size_t>(i)])));
    }
    m_project->clear();
    for (const QString& project : m_list->projects())
        m_project->addItem(project.isEmpty() ? tr("not named") : project, project);
    m_project->setPlaceholderText(tr("choose"));
    m_project->setCurrentIndex(m_list->project() ? m_project->findData(*m_list->project()) : -1);
    m_project->setEnabled(m_project->count() > 1 || !m_list->project());
    const auto seen = m_list->atPortal();
    int devices = 0;
    for (const PortalLicense& license : seen)
        devices += license.kind == ActivationKind::Capacity ? license.available.count() : 0;
    if (m_list->project())
        m_outcome->setText(tr("Licenses in the list: %1; seen at the portal: %2; devices left: %3.")
                               .arg(m_list->licenses().size())
                               .arg(seen.size())
                               .arg(QLocale().toString(devices)));
    else
        m_outcome->setText(m_list->projects().isEmpty() ? QString() : tr("Say which project is this site."));
    m_outcome->setVisible(!m_outcome->text().isEmpty());
    m_use->setEnabled(!seen.isEmpty());
    m_error->clear();
    if (m_list->error())
        m_error->show(*m_list->error());
}

} // namespace activation::ui
