// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/Error.h"
#include "ui/widgets/Card.h"

class QBoxLayout;
class QCheckBox;
class QLineEdit;

namespace activation::ui {

class FingerprintView;
class WrapLabel;

/// One certificate that the user is asked about: its fingerprint (beside the one expected so far, where that is another
/// one), what it says of itself, and what the user has to do before it counts as compared: a tick, and for a changed
/// certificate the last four characters of the new fingerprint besides.
/// objectNames inside: fingerprintOld, fingerprintNew, expired, lastCharacters, lastHint, compared.
class PeerCard : public Card
{
    Q_OBJECT

public:
    /// `title` names the peer; none is shown where it is empty.
    PeerCard(const QString& title, const CertificateQuestion& question, QWidget* parent = nullptr);

    static bool isChanged(const CertificateQuestion& question);
    const CertificateQuestion& question() const { return m_question; }
    /// The user did all that is asked.
    bool isConfirmed() const;
    bool isTicked() const;
    void setTicked(bool ticked);

signals:
    void changed();

private:
    QWidget* fingerprints();
    QLayout* details();
    QLayout* typed();

    CertificateQuestion m_question;
    QCheckBox* m_compared = nullptr;
    QLineEdit* m_last = nullptr;
    WrapLabel* m_lastHint = nullptr;
};

} // namespace activation::ui
