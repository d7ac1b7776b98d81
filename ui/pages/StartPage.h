// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/pages/Page.h"

#include <QCoroTask>

class QLineEdit;
class QListWidget;
class QListWidgetItem;

namespace activation::ui {

/// A new site, an open job, or whatever is dropped.
class StartPage : public Page
{
    Q_OBJECT

public:
    explicit StartPage(const Flow& flow, QWidget* parent = nullptr);

    void initializePage() override;
    QWidget* firstFocus() const override;
    /// The next page, for a package that was opened: its own place in the job.
    void leadTo(PageId page);

protected:
    bool isSettled() const override;
    void act() override;
    std::optional<PageId> following() const override { return m_following; }

private:
    QCoro::Task<void> showLaptop();
    void fillJobs();
    void addSticks();
    void openChosen(const QListWidgetItem* item);
    void choosePackage();

    QLineEdit* m_name;
    QListWidget* m_jobs;
    QWidget* m_jobsBox;
    PageId m_following = PageId::Connect;
    bool m_lead = false; ///< a package is open: go on with it, no new site
};

} // namespace activation::ui
