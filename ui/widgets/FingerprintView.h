// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/Fingerprint.h"

#include <QWidget>

#include <array>
#include <optional>

class QPushButton;

namespace activation::ui {

class WrapLabel;

/// A fingerprint for people who compare: 16 groups of 4 digits in 4 rows of 4. Beside another one, the groups that
/// differ are marked. objectNames inside: group0 … group15, copy, differences.
class FingerprintView : public QWidget
{
    Q_OBJECT

public:
    static constexpr int Groups = 16;

    explicit FingerprintView(QWidget* parent = nullptr);

    void setFingerprint(const Fingerprint& fingerprint);
    const Fingerprint& fingerprint() const { return m_fingerprint; }
    /// Marks the groups that are not the same in `other`, and says how many; none marks nothing.
    void setOther(const std::optional<Fingerprint>& other);
    /// Whether there is a button to copy it; there is at first.
    void setCopyable(bool copyable);
    /// The indexes of the marked groups.
    QList<int> differing() const;

protected:
    void changeEvent(QEvent* event) override;

private:
    class Group;
    void renew();

    Fingerprint m_fingerprint;
    std::optional<Fingerprint> m_other;
    std::array<Group*, Groups> m_groups{};
    QPushButton* m_copy;
    WrapLabel* m_differences;
};

} // namespace activation::ui
