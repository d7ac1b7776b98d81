// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "simulator/SimulatedSite.h"
#include "support/FakeVolumes.h"
#include "ui/pages/AssistantWizard.h"

#include <QCheckBox>
#include <QFileInfo>
#include <QLocale>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>
#include <stdexcept>

namespace activation::ui {

/// The wizard as a user has it, in front of simulated far ends: clicks, types, drops, waits.
class Walk : public testing::Test
{
protected:
    void SetUp() override;
    void TearDown() override;

    virtual QLocale locale() const { return QLocale::c(); }
    /// What of the simulators is not as usual.
    virtual simulator::SiteOptions siteOptions() const;

    /// Where logins may be remembered; empty: nowhere.
    virtual QString keychainService() const { return {}; }

    /// Where the signing key's passphrase is kept: as in a keychain that is there.
    virtual std::shared_ptr<PassphraseKeeper> keyKeeper() const { return std::make_shared<MemoryKeeper>(); }

    /// How the units answer to a login; all alike.
    static QString ownerPassword() { return QStringLiteral("a password for all"); }

    /// Another start of the program on the same ledger.
    void restart();
    /// As on another laptop: another ledger.
    void otherLaptop();

    AssistantWizard& wizard() { return *m_wizard; }
    simulator::SimulatedSite& site() { return m_site; }
    simulator::SimulatedSmartServer& unit(int index = 0) { return m_site.smartServer(index); }
    PageId page() const { return static_cast<PageId>(m_wizard->currentId()); }
    QString folder(const QString& name) const;
    /// Of the portal's books: what was spent of all licenses together since the start.
    int devicesSpent() const;

    /// Never null: where nothing of that name is visible, the test ends here, failed with these words.
    template <class T = QWidget>
    T* find(const QString& name)
    {
        for (T* widget : m_wizard->findChildren<T*>(name)) {
            if (widget->isVisible())
                return widget;
        }
        throw std::runtime_error(nothingFound(name));
    }
    /// The dialog that is open over the wizard, waited for.
    QDialog* dialog(const char* className);

    void click(const QString& name);
    void click(QWidget* button);
    void type(const QString& name, const QString& text);
    void next();
    /// Waits until the page is there, at most `seconds`.
    void reach(PageId expected, int seconds = 20);
    void reachIdle(int seconds = 20);
    /// Ticks and accepts the certificate dialog for a unit.
    void trustCertificate();
    void drop(const QStringList& files, QWidget* on = nullptr);
    /// Files that are held there and not let go.
    void hold(const QStringList& files, QWidget* target, const QPoint& at);
    void dropAt(const QStringList& files, QWidget* target, const QPoint& at);
    /// What the error panel says, all of it; empty where it is hidden.
    QString errorText();
    QPushButton* errorAction(const QString& text);

    void connectTo(const QString& targets, const QString& password = {});
    /// The first leg up to the saved package.
    void readUnit();
    /// The same for both units, from the page that asks for addresses.
    void readBoth();
    /// All three legs for the first unit, with a picture of every page.
    void wholeJob();
    void carryToStick();
    /// The file of the package in use, also after a restart.
    QString lastPackage() const { return m_package; }
    QString maintenanceFile(int index = 0);

    /// No key leads to two different things. (The texts as they stand in the code: each language has its own.)
    void checkMnemonics(const QWidget& window);
    /// A picture of the window, where the environment variable ACTIVATION_PICTURES names a folder.
    virtual void picture(const QString& name, QWidget* of = nullptr);

    test::FakeVolumes volumes; ///< no stick at first
    int actions = 0;           ///< clicks, and fields typed into

private:
    int booked() const;
    std::string nothingFound(const QString& name);

    simulator::SimulatedSite m_site;
    int m_spentBefore = 0;
    QTemporaryDir m_folder;
    SessionOptions m_options;
    QString m_package;
    std::unique_ptr<AssistantWizard> m_wizard;
};

} // namespace activation::ui
