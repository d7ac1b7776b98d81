// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/pages/Page.h"

class QFormLayout;

namespace activation::ui {

class LoginFields;
class Scroller;
class StepList;
class WrapLabel;

/// Installs the files in their SmartServers and follows each license until it shows.
class InstallPage : public Page
{
    Q_OBJECT

public:
    explicit InstallPage(const Flow& flow, QWidget* parent = nullptr);

    void initializePage() override;
    QWidget* firstFocus() const override;
    bool isComplete() const override;

protected:
    bool isSettled() const override;
    void act() override;
    std::optional<PageId> following() const override { return PageId::Result; }

private:
    void fill();
    void showRow(qsizetype index);
    void runEnded();
    void askCertificates();
    void showProblems();
    void addWaysOn(qsizetype index, const Error& error);
    void askLabel(qsizetype index);
    void installByHand(qsizetype index);
    void byHandEnded();

    Scroller* m_form;
    QFormLayout* m_rows;
    LoginFields* m_login;
    StepList* m_steps;
    WrapLabel* m_nothing;
    QList<int> m_firstStep; ///< of each row, in m_steps
};

} // namespace activation::ui
