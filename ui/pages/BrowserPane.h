// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/pages/Flow.h"

#include <QWidget>

class QComboBox;
class QGridLayout;
class QLineEdit;
class QPushButton;

namespace activation::ui {

class Card;
class ToneRows;
class WrapLabel;

/// The online leg in the browser: the unit in progress with what goes where in the portal's pages, each value on the
/// clipboard with one key, what is watched, and what became of the files that came.
/// objectNames inside: openPortal, license, licenseNote, progress, unitPicker, copyInstallCode, copyLicenseId,
/// copyCustomerId, skipUnit, watched, addFolder, chooseFile, notes.
class BrowserPane : public QWidget
{
    Q_OBJECT

public:
    explicit BrowserPane(const Flow& flow, QWidget* parent = nullptr);

    /// Shows the controller's state.
    void refresh();
    QWidget* firstFocus() const;

Q_SIGNALS:
    void failed(const activation::Error& error);

private:
    struct Value
    {
        QList<QWidget*> widgets; ///< hidden as a whole where there is no value
        WrapLabel* text = nullptr;
        WrapLabel* hint = nullptr;
    };
    Value addValue(QGridLayout* grid, const QString& caption, const QString& name, Qt::Key key);
    static void show(const Value& value, const QString& text, const QString& hint);
    Card* makeUnitCard();
    QWidget* makeWatchRow();
    void openPortal();
    void readLicense();
    void fillPicker();
    void showWatch();

    Flow m_flow;
    QPushButton* m_open;
    WrapLabel* m_loginHint;
    QLineEdit* m_license;
    WrapLabel* m_licenseNote;
    Card* m_card;
    WrapLabel* m_progress;
    QComboBox* m_picker;
    Value m_installCode;
    Value m_licenseId;
    Value m_customerId;
    WrapLabel* m_formHint;
    QPushButton* m_skip;
    WrapLabel* m_watched;
    ToneRows* m_notes;
};

} // namespace activation::ui
