// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/TrustDialog.h"

#include "ui/dialogs/FitHeight.h"
#include "ui/widgets/IconLabel.h"
#include "ui/widgets/WrapLabel.h"

#include <QCheckBox>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace activation::ui {
namespace {

// What a small laptop has room for; the middle scrolls from there on.
constexpr int PreferredWidth = 720;
constexpr int MostWidth = 860;
constexpr int MostHeight = 700;
constexpr int ScreenEdge = 60; // for the title bar and a panel
constexpr int WidthInChars = 80;

} // namespace

TrustDialog::TrustDialog(const QString& title, const QString& heading, QWidget* parent) : QDialog(parent)
{
    setWindowTitle(title);
    auto* head = new QHBoxLayout;
    head->setSpacing(Theme::Space * 3 / 2);
    head->addWidget(new IconLabel(u"lock"_s, Theme::Tone::Accent, 32, this), 0, Qt::AlignTop);
    auto* headingLabel = new WrapLabel(heading, WrapLabel::Role::Heading, this);
    headingLabel->setObjectName(u"heading"_s);
    head->addWidget(headingLabel, 1);

    auto* inner = new QWidget;
    m_content = new QVBoxLayout(inner);
    m_content->setContentsMargins(0, 0, Theme::Space, 0);
    m_content->setSpacing(Theme::Space * 3 / 2);
    m_scroll = new QScrollArea(this);
    m_scroll->setObjectName(u"scroll"_s);
    m_scroll->setAccessibleName(tr("Certificates"));
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidget(inner);

    m_layout = new QVBoxLayout(this);
    m_layout->setContentsMargins(3 * Theme::Space, 3 * Theme::Space, 3 * Theme::Space, 2 * Theme::Space);
    m_layout->setSpacing(2 * Theme::Space);
    m_layout->addLayout(head);
    m_layout->addWidget(m_scroll, 1);
}

void TrustDialog::addButtons()
{
    m_all = new QCheckBox(tr("&All compared"), this);
    m_all->setObjectName(u"allCompared"_s);
    m_all->setVisible(m_peers.size() > 1);
    connect(m_all, &QCheckBox::clicked, this, [this](bool ticked) {
        for (PeerCard* peer : std::as_const(m_peers))
            peer->setTicked(ticked);
    });
    m_trust = new QPushButton(tr("&Trust"), this);
    m_trust->setObjectName(u"trust"_s);
    m_trust->setAutoDefault(false);
    m_cancel = new QPushButton(tr("Cance&l"), this);
    m_cancel->setObjectName(u"cancel"_s);
    m_cancel->setDefault(true);
    // No QDialogButtonBox: it hands the focus that Tab brings to its first button only, and the other is left out.
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(Theme::Space);
    buttons->addStretch();
    buttons->addWidget(m_trust);
    buttons->addWidget(m_cancel);
    connect(m_trust, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    m_layout->addWidget(m_all);
    m_layout->addLayout(buttons);
}

void TrustDialog::addText(const QString& text)
{
    m_content->addWidget(new WrapLabel(text, WrapLabel::Role::Body, this));
}

void TrustDialog::addStep(const QString& text)
{
    auto* line = new QHBoxLayout;
    line->setSpacing(Theme::Space);
    auto* number = new QLabel(tr("%1.").arg(++m_steps), this);
    line->addWidget(number, 0, Qt::AlignTop);
    line->addWidget(new WrapLabel(text, WrapLabel::Role::Body, this), 1);
    m_content->addLayout(line);
}

void TrustDialog::addPeer(const QString& title, const CertificateQuestion& question)
{
    auto* card = new PeerCard(title, question, this);
    card->setObjectName(u"peer%1"_s.arg(m_peers.size()));
    connect(card, &PeerCard::changed, this, &TrustDialog::renew);
    m_content->addWidget(card);
    m_peers += card;
}

void TrustDialog::finish()
{
    m_content->addStretch();
    addButtons(); // after the cards, as in the tab order
    renew();
    const int width = std::clamp(fontMetrics().averageCharWidth() * WidthInChars, PreferredWidth, MostWidth);
    // As high as its texts in that width, but the middle scrolls rather than the window outgrowing a small screen.
    const QMargins margins = layout()->contentsMargins();
    const int inner = m_content->totalHeightForWidth(width - margins.left() - margins.right());
    const int around = layout()->totalHeightForWidth(width) - m_scroll->sizeHint().height();
    fitHeight(this, QSize(width,
                          std::min({MostHeight, screen()->availableGeometry().height() - ScreenEdge, inner + around})));
    m_cancel->setFocus();
}

void TrustDialog::renew()
{
    const auto confirmed = std::ranges::count_if(m_peers, &PeerCard::isConfirmed);
    const auto ticked = std::ranges::count_if(m_peers, &PeerCard::isTicked);
    m_trust->setEnabled(confirmed > 0);
    m_trust->setText(m_peers.size() == 1 ? tr("&Trust this certificate")
                                         : tr("&Trust %1 of %2").arg(confirmed).arg(m_peers.size()));
    m_all->setChecked(ticked == m_peers.size());
}

QList<Fingerprint> TrustDialog::accepted() const
{
    QList<Fingerprint> out;
    if (result() != QDialog::Accepted)
        return out;
    for (const PeerCard* peer : m_peers) {
        if (peer->isConfirmed())
            out += peer->question().presented;
    }
    return out;
}

} // namespace activation::ui
