// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/ActivationFile.h"
#include "ui/widgets/Card.h"

#include <QTemporaryDir>

#include <functional>
#include <memory>

class QMimeData;

namespace activation::ui {

class IconLabel;
class WrapLabel;

/// An activation file that can be taken out: dragged with the mouse, or saved with the keyboard, always under its
/// exact original name. The dragged file lies in a private folder that is gone with the tile.
/// objectNames inside: fileName, fileFacts, fileState, saveCopy.
class FileTile : public Card
{
    Q_OBJECT

public:
    /// `bytes` gives the file's bytes when they are needed first.
    FileTile(const ActivationFile& file, std::function<Result<QByteArray>()> bytes, QWidget* parent = nullptr);
    ~FileTile() override;

    const ActivationFile& file() const { return m_file; }
    /// Where the file stands, such as "Installed" in Good.
    void setState(Theme::Tone tone, const QString& words);

    /// What a drop target gets: a file URL. Writes the file where it is not written yet. BadFile: the bytes are not
    /// those of the record; RefusedForSafety: a name that is no file name.
    Result<std::unique_ptr<QMimeData>> dragData();
    /// Saves a copy as `path`, replacing a file there.
    Result<void> saveAs(const QString& path);

public slots:
    /// Asks where to; what came of it is in saved() or failed().
    void askAndSave();

signals:
    void saved(const QString& path);
    void failed(const activation::Error& error);

protected:
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    /// Runs the drag; until the drop. Tests take its place.
    virtual void runDrag(std::unique_ptr<QMimeData> dragged);

private:
    Result<QByteArray> verifiedBytes() const;
    void reportSave(const QString& path);

    ActivationFile m_file;
    std::function<Result<QByteArray>()> m_bytes;
    std::unique_ptr<QTemporaryDir> m_folder;
    QPoint m_pressedAt;
    bool m_pressed = false;
    QWidget* m_stateLine; ///< hidden as a whole: an empty layout would take its column's width
    IconLabel* m_stateIcon;
    WrapLabel* m_state;
};

} // namespace activation::ui
