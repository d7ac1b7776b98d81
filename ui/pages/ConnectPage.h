// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/pages/Page.h"

class QCheckBox;
class QLineEdit;
class QPushButton;

namespace activation::ui {

class LoginFields;
class StepList;
class TargetFinder;

/// Where the SmartServers are and how to log in; reads one or many of them.
class ConnectPage : public Page
{
    Q_OBJECT

public:
    explicit ConnectPage(const Flow& flow, QWidget* parent = nullptr);

    void initializePage() override;
    QWidget* firstFocus() const override;
    bool isComplete() const override;

protected:
    bool isSettled() const override;
    void act() override;
    std::optional<PageId> following() const override { return PageId::Units; }

private:
    void showRows();
    void showRow(qsizetype index);
    void readingEnded();
    void askCertificates();
    void askLabel();
    QString packagePath() const;
    void showProblems();
    void goOnWithoutFailed();

    QLineEdit* m_targets;
    TargetFinder* m_finder;
    QCheckBox* m_hasLabel;
    QLineEdit* m_label;
    QPushButton* m_byLabel;
    LoginFields* m_login;
    StepList* m_steps;
    QString m_readTargets; ///< what was asked for last
    QString m_packageId;   ///< of the site that the fields are for
    bool m_withoutFailed = false;
    bool m_entering = false; ///< by a label
};

} // namespace activation::ui
