// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/controllers/Controller.h"
#include "volume/VolumeMonitor.h"

namespace activation::ui {

/// A site package that lies on a stick.
struct FoundPackage
{
    QString path;
    QString stick; ///< its name

    bool operator==(const FoundPackage&) const = default;
};

/// The sticks that are plugged in, live: what is on them, mounting, ejecting. What asks the system is loaded by the
/// first look(), which is to come when the window is there already.
class SticksController : public Controller
{
    Q_OBJECT

public:
    explicit SticksController(std::shared_ptr<Session> session);

    void look();
    const QList<Volume>& sticks() const { return m_sticks; }
    std::optional<Volume> stick(const QString& id) const;
    /// The stick that a file or folder is on.
    std::optional<Volume> holding(const QString& path) const;
    /// In the first folder of each mounted stick.
    const QList<FoundPackage>& packages() const { return m_packages; }

    /// mounted() follows, or error().
    void mount(const QString& id);
    /// When ejected() comes, it is safe to remove; else there is an error().
    void eject(const QString& id);
    bool isEjecting() const { return m_isEjecting; }

Q_SIGNALS:
    void mounted(const activation::Volume& stick);
    void ejected(const activation::Volume& stick);
    void removed(const activation::Volume& stick);

private:
    void take();
    QCoro::Task<void> search();
    QCoro::Task<void> mountNow(QString id);
    QCoro::Task<void> ejectNow(Volume stick);

    std::shared_ptr<VolumeMonitor> m_monitor;
    QList<Volume> m_sticks;
    QList<FoundPackage> m_packages;
    bool m_isSearching = false;
    bool m_again = false;
    bool m_isEjecting = false;
};

} // namespace activation::ui
