// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/pages/Page.h"

class QLineEdit;
class QStackedWidget;

namespace activation::ui {

class BrowserPane;
class WrapLabel;

/// The login to the License Customer Portal; where it has no API, what to do in the browser.
class PortalPage : public Page
{
    Q_OBJECT

public:
    explicit PortalPage(const Flow& flow, QWidget* parent = nullptr);

    void initializePage() override;
    QWidget* firstFocus() const override;
    bool isComplete() const override;

protected:
    bool isSettled() const override;
    void act() override;
    std::optional<PageId> following() const override;

private:
    QWidget* makeLoginPane();
    QWidget* makeBrowserPane();
    QWidget* makeNoProfilePane();
    void chooseProfile();
    void askProxyLogin();
    void showArrival();
    void showStage();

    QStackedWidget* m_panes;
    WrapLabel* m_portal;
    QLineEdit* m_login;
    QString m_asked; ///< the login that was asked for last
    QWidget* m_codeRow;
    QLineEdit* m_code;
    BrowserPane* m_browser;
};

} // namespace activation::ui
