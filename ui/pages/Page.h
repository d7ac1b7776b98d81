// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/pages/Flow.h"

#include <QWizardPage>

class QVBoxLayout;

namespace activation::ui {

class ErrorPanel;
class WrapLabel;

/// What all pages share: a heading, one sentence on what happens here, the body, the error with its ways on. A page
/// shows and forwards; what it shows is a controller's.
class Page : public QWizardPage
{
    Q_OBJECT

public:
    Page(const Flow& flow, PageId id, QWidget* parent = nullptr);

    PageId id() const { return m_id; }
    int nextId() const override;
    /// The wizard asks this for Next: a page whose step is done lets it through, any other starts its step and goes on
    /// by itself when that is done.
    bool validatePage() final;
    /// Where typing goes when the page comes up; none: the button that goes on.
    virtual QWidget* firstFocus() const { return nullptr; }
    /// What became of something dropped, opened or copied while this page is up: shown whatever the page is about.
    /// None: it is mended.
    void showTrouble(const std::optional<Error>& error);

Q_SIGNALS:
    /// The page's step is done: go on.
    void proceeded();
    void jumpWanted(activation::ui::PageId page);

protected:
    const Flow& flow() const { return m_flow; }
    QVBoxLayout* body() const { return m_body; }
    ErrorPanel* errors() const { return m_errors; }
    void setHeading(const QString& heading, const QString& lead);
    void setLead(const QString& lead);

    /// Whether Next may leave the page now.
    virtual bool isSettled() const { return true; }
    /// Starts what must happen before.
    virtual void act() {}
    /// What comes after this page; none for the last.
    virtual std::optional<PageId> following() const = 0;

    /// Shows the controller's error, or hides the panel. Ways on are the page's to add after it.
    void showError(const std::optional<Error>& error);

private:
    Flow m_flow;
    PageId m_id;
    WrapLabel* m_heading;
    WrapLabel* m_lead;
    QVBoxLayout* m_body;
    ErrorPanel* m_errors;
    bool m_troubled = false;
};

} // namespace activation::ui
