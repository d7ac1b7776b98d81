// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/Error.h"

#include <QHash>
#include <QObject>

#include <memory>

class QFormLayout;
class QLineEdit;
class QPushButton;

namespace activation::ui {

class Session;

/// Two ways to fill the field for the SmartServers' addresses without typing: searching the network, and a list from a
/// spreadsheet. What stands in the field already stays.
class TargetFinder : public QObject
{
    Q_OBJECT

public:
    /// Adds a row to the form, below `targets`.
    TargetFinder(QLineEdit* targets, QFormLayout* form, std::shared_ptr<Session> session);

    /// What the lists said of the units' labels, by address.
    const QHash<QString, QString>& labels() const { return m_labels; }
    void forgetLabels() { m_labels.clear(); }
    void setEnabled(bool enabled);

    void find();
    void importList();
    /// What importList() does with the file that was chosen.
    void import(const QString& file);

Q_SIGNALS:
    /// A list could not be read; nothing: one could.
    void told(const std::optional<activation::Error>& error);

private:
    void add(const QStringList& addresses);

    QLineEdit* m_targets;
    std::shared_ptr<Session> m_session;
    QPushButton* m_find;
    QPushButton* m_import;
    QHash<QString, QString> m_labels;
};

} // namespace activation::ui
