// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gui/wizard/Walk.h"
#include "ui/widgets/FileTile.h"

#include <QDesktopServices>

namespace activation::ui {

/// What the system would have opened: a browser, a file manager.
class Opened : public QObject
{
    Q_OBJECT

public:
    Opened();
    ~Opened() override;

    QList<QUrl> opened;

public Q_SLOTS:
    void open(const QUrl& url) { opened.append(url); }
};

/// A walk through the dialog for installing by hand.
class ByHandWalk : public Walk
{
protected:
    /// The first two legs for the first unit.
    void toInstallPage();
    /// The unit's API is closed from now on.
    void close();
    QString code() { return unit().installCode().text(); }
    QList<ActivationFile> files() { return wizard().flow().site->manifest().activationsFor(unit().installCode()); }
    /// What an Owner does in the CMS, with the unit's file of this number.
    void addInCms(qsizetype index);
    int apiUploads() { return unit().requestCount(QStringLiteral("POST /iap/lic/activation")); }
    /// Of the package on disk.
    QList<Receipt> savedReceipts();
    /// Another laptop confirms the only file in the same package.
    Receipt confirmElsewhere();

    QDialog* byHandDialog();
    QString dialogError();
    QString pageText();
    void typePassword();
    QCheckBox* tick(qsizetype index);
    FileTile* tile(qsizetype index);
    template <class T>
    T* in(const QString& name, bool mustBeThere = true)
    {
        for (T* widget : m_shown->findChildren<T*>(name)) {
            if (widget->isVisible())
                return widget;
        }
        if (mustBeThere)
            ADD_FAILURE() << "no visible widget " << qUtf8Printable(name) << " in the dialog";
        return nullptr;
    }

    /// The object names that Tab comes by, once round.
    static QStringList tabOrder(QDialog* dialog);
    static void tabTo(QWidget* target);
    static void press(Qt::Key key);

    bool withMaintenance = false;
    Opened browser;

private:
    QPointer<QDialog> m_shown;
};

} // namespace activation::ui
