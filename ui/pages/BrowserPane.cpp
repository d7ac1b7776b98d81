// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/BrowserPane.h"

#include "activation/KnownIds.h"
#include "domain/Escape.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/Clipboard.h"
#include "ui/widgets/ToneRows.h"
#include "ui/widgets/WrapLabel.h"

#include <QComboBox>
#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QFontDatabase>
#include <QFormLayout>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QSignalBlocker>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace activation::ui {
namespace {

constexpr int Wide = Theme::Space * 3 / 2;

QPushButton* makeButton(const QString& text, const QString& name, QWidget* parent)
{
    auto* button = new QPushButton(text, parent);
    button->setObjectName(name);
    button->setAutoDefault(false);
    button->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    return button;
}

} // namespace

BrowserPane::BrowserPane(const Flow& flow, QWidget* parent) : QWidget(parent), m_flow(flow)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Wide);

    auto* start = new QHBoxLayout;
    start->setSpacing(Wide);
    m_open = makeButton(tr("&Open the portal in the browser"), u"openPortal"_s, this);
    m_open->setIcon(Theme::icon(u"online"_s));
    connect(m_open, &QPushButton::clicked, this, &BrowserPane::openPortal);
    start->addWidget(m_open);
    m_loginHint = new WrapLabel({}, WrapLabel::Role::Quiet, this);
    start->addWidget(m_loginHint, 1);
    column->addLayout(start);

    auto* form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_license = new QLineEdit(this);
    m_license->setObjectName(u"license"_s);
    m_license->setAccessibleName(tr("License ID"));
    m_license->setPlaceholderText(tr("From the partner's license list; to have it at hand for the portal"));
    connect(m_license, &QLineEdit::textChanged, this, &BrowserPane::readLicense);
    form->addRow(tr("&License ID:"), m_license);
    m_licenseNote = new WrapLabel({}, WrapLabel::Role::Quiet, this);
    m_licenseNote->setObjectName(u"licenseNote"_s);
    m_licenseNote->setTone(Theme::Tone::Warning);
    form->addRow(QString(), m_licenseNote);
    column->addLayout(form);

    m_card = makeUnitCard();
    column->addWidget(m_card);
    column->addWidget(makeWatchRow());
    m_notes = new ToneRows(this);
    m_notes->setObjectName(u"notes"_s);
    m_notes->setAccessibleName(tr("Files that came"));
    column->addWidget(m_notes);
    column->addStretch(1);
    connect(flow.browser.get(), &Controller::changed, this, &BrowserPane::refresh);
    readLicense();
}

Card* BrowserPane::makeUnitCard()
{
    auto* card = new Card(this);
    auto* all = new QVBoxLayout(card);
    all->setContentsMargins(Wide, Wide, Wide, Wide);
    all->setSpacing(Theme::Space);
    auto* head = new QHBoxLayout;
    m_progress = new WrapLabel({}, WrapLabel::Role::Subheading, card);
    m_progress->setObjectName(u"progress"_s);
    head->addWidget(m_progress, 1);
    m_picker = new QComboBox(card);
    m_picker->setObjectName(u"unitPicker"_s);
    m_picker->setAccessibleName(tr("SmartServer in progress"));
    connect(m_picker, &QComboBox::activated, this, [this](int index) {
        if (const auto code = InstallCode::parse(m_picker->itemData(index).toString()))
            m_flow.browser->goTo(*code);
    });
    head->addWidget(m_picker);
    all->addLayout(head);
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(Wide);
    grid->setVerticalSpacing(Theme::Space);
    grid->setColumnStretch(1, 1);
    m_installCode = addValue(grid, tr("Install Code"), u"copyInstallCode"_s, Qt::Key_F6);
    m_licenseId = addValue(grid, tr("License ID"), u"copyLicenseId"_s, Qt::Key_F7);
    m_customerId = addValue(grid, tr("Customer ID"), u"copyCustomerId"_s, Qt::Key_F8);
    all->addLayout(grid);
    auto* foot = new QHBoxLayout;
    m_formHint = new WrapLabel({}, WrapLabel::Role::Quiet, card);
    foot->addWidget(m_formHint, 1);
    m_skip = makeButton(tr("S&kip this one"), u"skipUnit"_s, card);
    m_skip->setIcon(Theme::icon(u"skip"_s));
    connect(m_skip, &QPushButton::clicked, this, [this] { m_flow.browser->skip(); });
    foot->addWidget(m_skip, 0, Qt::AlignBottom);
    all->addLayout(foot);
    return card;
}

BrowserPane::Value BrowserPane::addValue(QGridLayout* grid, const QString& caption, const QString& name, Qt::Key key)
{
    const int row = grid->rowCount();
    const QKeySequence keys(key);
    auto* label = new QLabel(caption, this);
    auto* texts = new QWidget(this);
    auto* lines = new QVBoxLayout(texts);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(0);
    auto* text = new WrapLabel({}, WrapLabel::Role::Strong, texts);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto* quiet = new WrapLabel({}, WrapLabel::Role::Quiet, texts);
    lines->addWidget(text);
    lines->addWidget(quiet);
    QPushButton* copy = makeCopyButton(
        tr("Copy the %1 (%2)").arg(caption, keys.toString(QKeySequence::NativeText)), [text] { return text->text(); },
        this);
    copy->setObjectName(name);
    auto* keyLabel = new WrapLabel(keys.toString(QKeySequence::NativeText), WrapLabel::Role::Quiet, this);
    grid->addWidget(label, row, 0, Qt::AlignTop);
    grid->addWidget(texts, row, 1);
    grid->addWidget(keyLabel, row, 2, Qt::AlignTop);
    grid->addWidget(copy, row, 3, Qt::AlignTop);
    auto* shortcut = new QShortcut(keys, this);
    connect(shortcut, &QShortcut::activated, copy, [copy] {
        if (copy->isVisible())
            copy->click();
    });
    return {.widgets = {label, texts, keyLabel, copy}, .text = text, .hint = quiet};
}

void BrowserPane::show(const Value& value, const QString& text, const QString& hint)
{
    value.text->setText(escaped(text));
    value.hint->setText(escaped(hint));
    value.hint->setVisible(!hint.isEmpty());
    for (QWidget* widget : value.widgets)
        widget->setVisible(!text.isEmpty());
}

QWidget* BrowserPane::makeWatchRow()
{
    auto* row = new QWidget(this);
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(Theme::Space);
    m_watched = new WrapLabel({}, WrapLabel::Role::Body, row);
    m_watched->setObjectName(u"watched"_s);
    line->addWidget(m_watched, 1);
    QPushButton* add = makeButton(tr("&Add folder…"), u"addFolder"_s, row);
    connect(add, &QPushButton::clicked, this, [this] {
        auto* dialog = new QFileDialog(this, tr("Folder to watch"));
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setFileMode(QFileDialog::Directory);
        dialog->setOption(QFileDialog::ShowDirsOnly);
        connect(dialog, &QFileDialog::fileSelected, this,
                [this](const QString& folder) { m_flow.browser->addFolder(folder); });
        dialog->open();
    });
    line->addWidget(add, 0, Qt::AlignTop);
    QPushButton* choose = makeButton(tr("Choose &file…"), u"chooseFile"_s, row);
    connect(choose, &QPushButton::clicked, this, [this] {
        auto* dialog = new QFileDialog(this, tr("Activation files"));
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setFileMode(QFileDialog::ExistingFiles);
        connect(dialog, &QFileDialog::filesSelected, this,
                [this](const QStringList& files) { m_flow.browser->take(files); });
        dialog->open();
    });
    line->addWidget(choose, 0, Qt::AlignTop);
    return row;
}

void BrowserPane::openPortal()
{
    const auto& profile = m_flow.portal->profile();
    if (profile && !QDesktopServices::openUrl(profile->baseUrl))
        Q_EMIT failed(Error{.kind = ErrorKind::Failed,
                            .what = tr("The browser could not be opened."),
                            .why = tr("The system knows no program for %1.").arg(profile->baseUrl.toString()),
                            .remedy = tr("Open that address in a browser yourself.")});
}

void BrowserPane::readLicense()
{
    const QString typed = m_license->text().trimmed();
    const auto id = LicenseId::parse(typed);
    QString note;
    if (!typed.isEmpty() && !id)
        note = id.error().what + u' ' + id.error().why;
    else if (const auto units = unitsOfCustomer(typed, m_flow.site->manifest()); !units.isEmpty())
        note =
            tr("This is the Customer ID that %1 shows. Is it really a License ID, too? The portal wants a License ID.")
                .arg(units.first().text());
    m_licenseNote->setText(note);
    m_licenseNote->setVisible(!note.isEmpty());
    m_flow.browser->setLicense(id && note.isEmpty() ? std::optional(*id) : std::nullopt);
}

void BrowserPane::fillPicker()
{
    const UnitQueue& queue = m_flow.browser->queue();
    const QSignalBlocker quiet(m_picker);
    m_picker->clear();
    for (const InstallCode& code : queue.units()) {
        QString words = code.text();
        if (queue.stateOf(code) == UnitQueue::State::Skipped)
            words = tr("%1 – skipped").arg(words);
        else if (queue.stateOf(code) == UnitQueue::State::Done)
            words = tr("%1 – received").arg(words);
        m_picker->addItem(words, code.text());
    }
    m_picker->setCurrentIndex(queue.current() ? static_cast<int>(queue.position()) - 1 : -1);
    m_picker->setVisible(queue.units().size() > 1);
}

void BrowserPane::showWatch()
{
    const BrowserController& browser = *m_flow.browser;
    QStringList folders;
    for (const QString& folder : browser.folders())
        folders += escaped(QDir::toNativeSeparators(folder));
    QString text = folders.isEmpty() ? tr("No folder is watched: add the one that your browser downloads to.")
                                     : tr("Watching %1").arg(folders.join(u", "_s));
    if (!browser.underWay().isEmpty())
        text += u'\n' + tr("On its way: %1").arg(escaped(browser.underWay().join(u", "_s)));
    m_watched->setText(text);
}

void BrowserPane::refresh()
{
    using State = UnitQueue::State;
    const BrowserController& browser = *m_flow.browser;
    const auto& profile = m_flow.portal->profile();
    if (!profile)
        return;
    const UnitQueue& queue = browser.queue();
    m_loginHint->setText(escaped(profile->hint(u"login"_s)));
    const auto current = queue.current();
    const auto total = queue.units().size();
    if (current) {
        m_progress->setText(tr("%1 of %2 · SmartServer %3").arg(queue.position()).arg(total).arg(current->text()));
        m_card->setTone(Theme::Tone::Accent);
    } else if (queue.count(State::Skipped) > 0) {
        m_progress->setText(tr("%n SmartServer(s) skipped: choose one to go on.", nullptr,
                               static_cast<int>(queue.count(State::Skipped))));
        m_card->setTone(Theme::Tone::Warning);
    } else {
        m_progress->setText(tr("Every SmartServer has its activation file."));
        m_card->setTone(Theme::Tone::Good);
    }
    show(m_installCode, current ? current->text() : QString(), profile->hint(u"installCode"_s));
    show(m_licenseId, current && browser.license() ? browser.license()->text() : QString(),
         profile->hint(u"licenseId"_s));
    show(m_customerId, browser.customerId(), profile->hint(u"customerId"_s));
    QStringList further;
    for (const QString& what : {u"devices"_s, u"download"_s}) {
        if (const QString hint = profile->hint(what); current && !hint.isEmpty())
            further +=
                what == "devices"_L1 ? tr("Devices: %1").arg(escaped(hint)) : tr("Download: %1").arg(escaped(hint));
    }
    m_formHint->setText(further.join(u'\n'));
    m_skip->setVisible(current.has_value());
    fillPicker();
    showWatch();
    QList<ToneRows::Row> rows;
    for (const BrowserController::Note& note : browser.notes()) {
        using Kind = BrowserController::Note::Kind;
        switch (note.kind) {
        case Kind::TakenIn:
            rows.append({.icon = u"check"_s, .tone = Theme::Tone::Good, .text = note.text});
            break;
        case Kind::Warning:
            rows.append({.icon = u"warning"_s, .tone = Theme::Tone::Warning, .text = note.text});
            break;
        case Kind::LeftAlone:
            rows.append({.icon = u"info"_s, .tone = Theme::Tone::Neutral, .text = note.text});
            break;
        case Kind::Failed:
            rows.append({.icon = u"error"_s, .tone = Theme::Tone::Bad, .text = note.text});
            break;
        }
    }
    m_notes->setRows(rows);
}

QWidget* BrowserPane::firstFocus() const
{
    return m_open;
}

} // namespace activation::ui
