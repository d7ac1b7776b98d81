// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/dialogs/PeerCard.h"

#include <QDialog>

class QCheckBox;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace activation::ui {

/// What the questions about certificates share: a heading, what it is about, a card for each certificate, and a Trust
/// button that works only once something was compared. Cancel is the default, always.
/// objectNames inside: peer0, peer1, …, allCompared (with several), trust, cancel.
class TrustDialog : public QDialog
{
    Q_OBJECT

public:
    /// Of the certificates that the user confirmed; none unless the dialog was accepted.
    QList<Fingerprint> accepted() const;

protected:
    TrustDialog(const QString& title, const QString& heading, QWidget* parent);

    /// A paragraph above the cards; `numbered` ones are steps.
    void addText(const QString& text);
    void addStep(const QString& text);
    void addPeer(const QString& title, const CertificateQuestion& question);
    /// After all was added.
    void finish();

private:
    void addButtons();
    void renew();

    QScrollArea* m_scroll;
    QVBoxLayout* m_content;
    QVBoxLayout* m_layout;
    QCheckBox* m_all = nullptr;
    QPushButton* m_trust = nullptr;
    QPushButton* m_cancel = nullptr;
    QList<PeerCard*> m_peers;
    int m_steps = 0;
};

} // namespace activation::ui
