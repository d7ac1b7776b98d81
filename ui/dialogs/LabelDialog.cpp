// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/LabelDialog.h"

#include "report/IdentityCode.h"
#include "ui/dialogs/FitHeight.h"
#include "ui/style/Theme.h"
#include "ui/widgets/IconLabel.h"
#include "ui/widgets/WrapLabel.h"

#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace activation::ui {

LabelDialog::LabelDialog(QWidget* parent) : QDialog(parent)
{
    setObjectName(u"labelDialog"_s);
    setWindowTitle(tr("Enter a SmartServer by its label"));
    auto* head = new QHBoxLayout;
    head->setSpacing(Theme::Space * 3 / 2);
    head->addWidget(new IconLabel(u"unit"_s, Theme::Tone::Accent, 32, this), 0, Qt::AlignTop);
    auto* texts = new QVBoxLayout;
    texts->addWidget(new WrapLabel(tr("A SmartServer that cannot be read"), WrapLabel::Role::Heading, this));
    texts->addWidget(
        new WrapLabel(tr("Where a site logs in through SAML or OAuth, or keeps the API closed, the Install "
                         "Code on the label on its back is enough to get activation files. Nothing is "
                         "asked of the SmartServer; its files are added in the CMS by hand."),
                      WrapLabel::Role::Body, this));
    head->addLayout(texts, 1);

    auto* form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setVerticalSpacing(Theme::Space);
    m_code = new QLineEdit(this);
    m_code->setObjectName(u"labelCode"_s);
    m_code->setAccessibleName(tr("Install Code on the label, or scanned QR code"));
    m_code->setPlaceholderText(tr("17q5t6a, smartserver-17q5t6a, or scan the QR code"));
    m_address = new QLineEdit(this);
    m_address->setObjectName(u"labelAddress"_s);
    m_address->setAccessibleName(tr("Address of its CMS, where it is known"));
    m_address->setPlaceholderText(tr("if another than smartserver- and the Install Code"));
    form->addRow(tr("&Install Code:"), m_code);
    form->addRow(tr("&Address:"), m_address);
    m_hint = new WrapLabel({}, WrapLabel::Role::Quiet, this);
    m_hint->setObjectName(u"labelHint"_s);
    // Room for two lines: the dialog does not jump while somebody types.
    m_hint->setMinimumHeight(2 * m_hint->fontMetrics().lineSpacing());

    m_enter = new QPushButton(tr("Enter i&t"), this);
    m_enter->setObjectName(u"enterLabel"_s);
    m_enter->setDefault(true);
    auto* cancel = new QPushButton(tr("Cance&l"), this);
    cancel->setObjectName(u"cancel"_s);
    cancel->setAutoDefault(false);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(Theme::Space);
    buttons->addStretch();
    buttons->addWidget(m_enter);
    buttons->addWidget(cancel);

    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(3 * Theme::Space, 3 * Theme::Space, 3 * Theme::Space, 2 * Theme::Space);
    all->setSpacing(2 * Theme::Space);
    all->addLayout(head);
    all->addLayout(form);
    all->addWidget(m_hint);
    all->addStretch();
    all->addLayout(buttons);
    connect(m_code, &QLineEdit::textChanged, this, &LabelDialog::renew);
    connect(m_address, &QLineEdit::textChanged, this, &LabelDialog::renew);
    connect(m_enter, &QPushButton::clicked, this, &QDialog::accept);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    renew();
    constexpr int Width = 600;
    fitHeight(this, QSize(Width, layout()->totalHeightForWidth(Width)));
}

Result<LabelEntry> LabelDialog::read() const
{
    const auto typed = identityOnLabel(m_code->text());
    if (!typed)
        return failure(typed.error());
    LabelEntry entry{.label = labelValue(m_code->text()).value_or(m_code->text()),
                     .code = typed->installCode,
                     .release = typed->release,
                     .capacity = typed->capacity};
    if (m_address->text().trimmed().isEmpty())
        return entry;
    const auto address = Address::parse(m_address->text().trimmed());
    if (!address)
        return failure(address.error());
    entry.address = *address;
    return entry;
}

void LabelDialog::renew()
{
    m_entry.reset();
    m_hint->setTone(Theme::Tone::Neutral);
    m_hint->setText({});
    if (!m_code->text().trimmed().isEmpty()) {
        const auto entry = read();
        if (!entry) {
            m_hint->setTone(Theme::Tone::Bad);
            m_hint->setText(entry.error().what + u' ' + entry.error().why);
        } else {
            m_entry = *entry;
            if (!entry->code.isUsual()) {
                m_hint->setTone(Theme::Tone::Warning);
                m_hint->setText(
                    tr("⚠ Unusual: every published Install Code has 7 characters and begins with 17q. Compare "
                       "it with the label once more."));
            } else if (entry->release.isKnown()) {
                m_hint->setText(
                    tr("From the QR code: %1, release %2.").arg(entry->code.text(), entry->release.display()));
            }
        }
    }
    m_enter->setEnabled(m_entry.has_value());
}

} // namespace activation::ui
