// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/FileTile.h"

#include "domain/Escape.h"
#include "ui/widgets/IconLabel.h"
#include "ui/widgets/Words.h"
#include "ui/widgets/WrapLabel.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QDrag>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QMenu>
#include <QMimeData>
#include <QMouseEvent>
#include <QPushButton>
#include <QSaveFile>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace activation::ui {

FileTile::FileTile(const ActivationFile& file, std::function<Result<QByteArray>()> bytes, QWidget* parent)
    : Card(parent),
      m_file(file),
      m_bytes(std::move(bytes)),
      m_stateLine(new QWidget(this)),
      m_stateIcon(new IconLabel(u"info"_s, Theme::Tone::Neutral, 18, m_stateLine)),
      m_state(new WrapLabel({}, WrapLabel::Role::Strong, m_stateLine))
{
    const QString shownName = escaped(file.originalName);
    setObjectName(u"fileTile"_s);
    setAccessibleName(shownName);
    setToolTip(tr("Drag the file out, or save a copy."));
    setCursor(Qt::OpenHandCursor);

    auto* name = new WrapLabel(shownName, WrapLabel::Role::Strong, this);
    name->setObjectName(u"fileName"_s);
    auto* facts = new WrapLabel(
        tr("%1 for %2 · %3 · SHA-256 %4")
            .arg(words(file.kind), file.installCode.text(), sizeWords(file.size), shortWords(file.sha256)),
        WrapLabel::Role::Quiet, this);
    facts->setObjectName(u"fileFacts"_s);
    facts->setToolTip(tr("SHA-256 %1").arg(file.sha256.groups()));
    setAccessibleDescription(facts->text());
    m_state->setObjectName(u"fileState"_s);
    m_stateLine->hide();
    auto* save = new QPushButton(Theme::icon(u"save"_s), tr("&Save a copy…"), this);
    save->setObjectName(u"saveCopy"_s);
    save->setAccessibleName(tr("Save a copy of %1").arg(shownName));
    save->setAutoDefault(false);
    save->setCursor(Qt::ArrowCursor);
    connect(save, &QPushButton::clicked, this, &FileTile::askAndSave);

    auto* stateLine = new QHBoxLayout(m_stateLine);
    stateLine->setContentsMargins(0, 0, 0, 0);
    stateLine->setSpacing(Theme::Space / 2);
    stateLine->addWidget(m_stateIcon);
    stateLine->addWidget(m_state, 1);
    auto* texts = new QVBoxLayout;
    texts->setSpacing(Theme::Space / 4);
    texts->addWidget(name);
    texts->addWidget(facts);
    texts->addWidget(m_stateLine);
    auto* all = new QHBoxLayout(this);
    all->setContentsMargins(2 * Theme::Space, Theme::Space * 3 / 2, 2 * Theme::Space, Theme::Space * 3 / 2);
    all->setSpacing(Theme::Space * 3 / 2);
    all->addWidget(new IconLabel(u"file"_s, Theme::Tone::Accent, 28, this), 0, Qt::AlignTop);
    all->addLayout(texts, 1);
    all->addWidget(save, 0, Qt::AlignVCenter);
}

FileTile::~FileTile() = default;

void FileTile::setState(Theme::Tone tone, const QString& words)
{
    setTone(tone);
    m_state->setTone(tone);
    m_state->setText(words);
    m_stateIcon->setIcon(
        tone == Theme::Tone::Neutral || tone == Theme::Tone::Accent ? u"clock"_s : Theme::iconName(tone), tone);
    m_stateLine->setVisible(!words.isEmpty());
    setAccessibleDescription(tr("%1. %2").arg(findChild<QLabel*>(u"fileFacts"_s)->text(), words));
}

Result<QByteArray> FileTile::verifiedBytes() const
{
    auto bytes = m_bytes();
    if (!bytes || Fingerprint::of(*bytes) == m_file.sha256)
        return bytes;
    return failure(Error{
        .kind = ErrorKind::BadFile,
        .what = tr("“%1” is not the file that it was.").arg(escaped(m_file.originalName)),
        .why = tr("Its SHA-256 should be %1 and is %2.").arg(m_file.sha256.groups(), Fingerprint::of(*bytes).groups()),
        .remedy = tr("Do not use it. Take the file out of another copy of the site package.")});
}

Result<std::unique_ptr<QMimeData>> FileTile::dragData()
{
    const QString& name = m_file.originalName;
    if (name.isEmpty() || name == u"."_s || name == u".."_s || name.contains(u'/') || name.contains(u'\\') ||
        name.contains(QChar(0))) {
        return failure(Error{.kind = ErrorKind::RefusedForSafety,
                             .what = tr("“%1” cannot be the name of a file here.").arg(escaped(name)),
                             .why = tr("It is a path or empty, and could lead to another place."),
                             .remedy = tr("Save a copy under a name of your own instead.")});
    }
    const auto notWritten = [&name](const QString& why) {
        return failure(Error{.kind = ErrorKind::Failed,
                             .what = tr("“%1” cannot be dragged out.").arg(escaped(name)),
                             .why = why,
                             .remedy = tr("Free some space on this laptop's disk, or save a copy instead.")});
    };
    if (!m_folder) {
        const auto bytes = verifiedBytes();
        if (!bytes)
            return failure(bytes.error());
        auto folder = std::make_unique<QTemporaryDir>();
        if (!folder->isValid())
            return notWritten(folder->errorString());
        QFile file(folder->filePath(name));
        if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly) || file.write(*bytes) != bytes->size() ||
            !file.flush())
            return notWritten(file.errorString());
        m_folder = std::move(folder);
    }
    auto mime = std::make_unique<QMimeData>();
    mime->setUrls({QUrl::fromLocalFile(m_folder->filePath(name))});
    return mime;
}

Result<void> FileTile::saveAs(const QString& path)
{
    const auto bytes = verifiedBytes();
    if (!bytes)
        return failure(bytes.error());
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(*bytes) != bytes->size() || !file.commit()) {
        return failure(Error{.kind = ErrorKind::Failed,
                             .what = tr("“%1” was not saved.").arg(escaped(path)),
                             .why = file.errorString(),
                             .remedy = tr("Save it in another folder, or free some space there.")});
    }
    return {};
}

void FileTile::askAndSave()
{
    auto* dialog = new QFileDialog(this, tr("Save a copy of the activation file"));
    dialog->setObjectName(u"saveCopyDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    dialog->setDirectory(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    // No suffix is added: a SmartServer may refuse a name that has one.
    dialog->setDefaultSuffix({});
    dialog->selectFile(m_file.originalName);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& path) { reportSave(path); });
    dialog->open();
}

void FileTile::reportSave(const QString& path)
{
    const auto done = saveAs(path);
    if (done)
        emit saved(path);
    else
        emit failed(done.error());
}

void FileTile::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_pressed = true;
    m_pressedAt = event->position().toPoint();
}

void FileTile::mouseMoveEvent(QMouseEvent* event)
{
    if (!m_pressed || !event->buttons().testFlag(Qt::LeftButton))
        return;
    if ((event->position().toPoint() - m_pressedAt).manhattanLength() < QApplication::startDragDistance())
        return;
    m_pressed = false; // one press, one drag
    auto dragged = dragData();
    if (dragged)
        runDrag(std::move(*dragged));
    else
        emit failed(dragged.error());
}

void FileTile::runDrag(std::unique_ptr<QMimeData> dragged)
{
    auto* drag = new QDrag(this); // deleted by Qt after the drop
    drag->setMimeData(dragged.release());
    constexpr int Side = 32;
    drag->setPixmap(Theme::icon(u"file"_s, Theme::Tone::Accent).pixmap(QSize(Side, Side), devicePixelRatioF()));
    drag->exec(Qt::CopyAction);
}

void FileTile::contextMenuEvent(QContextMenuEvent* event)
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(Theme::icon(u"save"_s), tr("&Save a copy…"), this, &FileTile::askAndSave);
    menu->popup(event->globalPos());
}

} // namespace activation::ui
