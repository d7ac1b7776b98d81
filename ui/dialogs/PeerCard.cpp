// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/PeerCard.h"

#include "domain/Escape.h"
#include "ui/widgets/FingerprintView.h"
#include "ui/widgets/IconLabel.h"
#include "ui/widgets/Words.h"
#include "ui/widgets/WrapLabel.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace activation::ui {
namespace {

/// Two fingerprints stand side by side where both fit in this width, else one above the other.
constexpr int SideBySideWidth = 590;
constexpr int TypedCharacters = 4;

QString lastCharacters(const Fingerprint& fingerprint)
{
    return fingerprint.hex().right(TypedCharacters);
}

QString withoutSpaces(QString text)
{
    text.removeIf([](QChar c) { return c.isSpace() || c == u':'; });
    return text;
}

} // namespace

PeerCard::PeerCard(const QString& title, const CertificateQuestion& question, QWidget* parent)
    : Card(parent), m_question(question)
{
    setTone(isChanged(question) ? Theme::Tone::Warning : Theme::Tone::Neutral);
    setAccessibleName(title);

    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(2 * Theme::Space, 2 * Theme::Space, 2 * Theme::Space, 2 * Theme::Space);
    all->setSpacing(Theme::Space * 3 / 2);
    if (!title.isEmpty())
        all->addWidget(new WrapLabel(title, WrapLabel::Role::Strong, this));
    all->addWidget(fingerprints());
    all->addLayout(details());
    if (question.expired) {
        auto* line = new QHBoxLayout;
        line->setSpacing(Theme::Space);
        line->addWidget(new IconLabel(u"warning"_s, Theme::Tone::Warning, 20, this), 0, Qt::AlignTop);
        auto* words = new WrapLabel(tr("This certificate has expired by this laptop's clock. Units without a network "
                                       "often have such a one; compare it all the more carefully."),
                                    WrapLabel::Role::Body, this);
        words->setObjectName(u"expired"_s);
        words->setTone(Theme::Tone::Warning);
        line->addWidget(words, 1);
        all->addLayout(line);
    }
    if (isChanged(question))
        all->addLayout(typed());
    // Made last, as it comes last in the tab order.
    m_compared = new QCheckBox(tr("I &compared all 16 groups, and they are the same"), this);
    m_compared->setObjectName(u"compared"_s);
    m_compared->setAccessibleName(title.isEmpty()
                                      ? tr("I compared all 16 groups, and they are the same")
                                      : tr("%1: I compared all 16 groups, and they are the same").arg(title));
    all->addWidget(m_compared);
    connect(m_compared, &QCheckBox::toggled, this, &PeerCard::changed);
}

bool PeerCard::isChanged(const CertificateQuestion& question)
{
    return question.pinned && *question.pinned != question.presented;
}

bool PeerCard::isConfirmed() const
{
    const bool typed =
        m_last == nullptr ||
        withoutSpaces(m_last->text()).compare(lastCharacters(m_question.presented), Qt::CaseInsensitive) == 0;
    return m_compared->isChecked() && typed;
}

bool PeerCard::isTicked() const
{
    return m_compared->isChecked();
}

void PeerCard::setTicked(bool ticked)
{
    m_compared->setChecked(ticked);
}

QWidget* PeerCard::fingerprints()
{
    auto* box = new QWidget(this);
    auto* layout = new QBoxLayout(QBoxLayout::LeftToRight, box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(3 * Theme::Space);
    const auto add = [&](const QString& caption, const QString& name, const Fingerprint& fingerprint) {
        auto* view = new FingerprintView(box);
        view->setObjectName(name);
        view->setFingerprint(fingerprint);
        auto* column = new QVBoxLayout;
        column->setSpacing(Theme::Space / 2);
        column->addWidget(new WrapLabel(caption, WrapLabel::Role::Quiet, box));
        column->addWidget(view);
        layout->addLayout(column);
        return view;
    };
    if (!isChanged(m_question)) {
        add(tr("Fingerprint (SHA-256)"), u"fingerprintNew"_s, m_question.presented);
        layout->addStretch();
        return box;
    }
    FingerprintView* old = add(tr("Until now"), u"fingerprintOld"_s, *m_question.pinned);
    FingerprintView* now = add(tr("Now (SHA-256)"), u"fingerprintNew"_s, m_question.presented);
    old->setCopyable(false);
    old->setOther(m_question.presented);
    now->setOther(m_question.pinned);
    layout->addStretch();
    if (layout->sizeHint().width() > SideBySideWidth)
        layout->setDirection(QBoxLayout::TopToBottom);
    return box;
}

QLayout* PeerCard::details()
{
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(2 * Theme::Space);
    grid->setVerticalSpacing(Theme::Space / 4);
    grid->setColumnStretch(1, 1);
    const auto add = [this, grid](const QString& caption, const QString& value) {
        const int row = grid->rowCount();
        grid->addWidget(new WrapLabel(caption, WrapLabel::Role::Quiet, this), row, 0, Qt::AlignTop);
        grid->addWidget(new WrapLabel(value, WrapLabel::Role::Body, this), row, 1);
    };
    add(tr("Issued to"), m_question.subject.isEmpty() ? u"–"_s : escaped(m_question.subject));
    if (m_question.issuer == m_question.subject)
        add(tr("Issued by"), tr("itself (self-signed, as usual)"));
    else
        add(tr("Issued by"), m_question.issuer.isEmpty() ? u"–"_s : escaped(m_question.issuer));
    add(tr("Valid"), tr("%1 to %2").arg(words(m_question.validFrom), words(m_question.validUntil)));
    return grid;
}

QLayout* PeerCard::typed()
{
    auto* caption =
        new WrapLabel(tr("Type the last 4 characters of the fingerprint that you have from the unit or its installer"),
                      WrapLabel::Role::Body, this);
    m_last = new QLineEdit(this);
    m_last->setObjectName(u"lastCharacters"_s);
    m_last->setAccessibleName(tr("Last 4 characters of the new fingerprint"));
    m_last->setFont(Theme::monospace(font()));
    m_last->setMaximumWidth(m_last->fontMetrics().averageCharWidth() * 14);
    m_lastHint = new WrapLabel({}, WrapLabel::Role::Quiet, this);
    m_lastHint->setObjectName(u"lastHint"_s);
    m_lastHint->setTone(Theme::Tone::Warning);
    connect(m_last, &QLineEdit::textChanged, this, [this](const QString& text) {
        const QString given = withoutSpaces(text);
        const bool wrong = given.size() >= TypedCharacters &&
                           given.compare(lastCharacters(m_question.presented), Qt::CaseInsensitive) != 0;
        m_lastHint->setText(wrong ? tr("These are not the last 4 characters of the certificate shown now.")
                                  : QString());
        emit changed();
    });
    auto* line = new QHBoxLayout;
    line->setSpacing(Theme::Space);
    line->addWidget(m_last);
    line->addWidget(m_lastHint, 1);
    auto* column = new QVBoxLayout;
    column->setSpacing(Theme::Space / 2);
    column->addWidget(caption);
    column->addLayout(line);
    return column;
}

} // namespace activation::ui
