// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "gui/drag/OtherProgram.h"

#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;

namespace activation::ui {

OtherProgram::OtherProgram(QPoint at, const QString& file) : m_window(at, QSize(200, 200))
{
    QStringList words{QString::number(at.x()), QString::number(at.y())};
    if (!file.isEmpty())
        words += file;
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(QStringLiteral(TEST_PROGRAMS "/drag-peer"), words);
}

OtherProgram::~OtherProgram()
{
    m_process.closeWriteChannel();
    if (!m_process.waitForFinished()) {
        m_process.kill();
        m_process.waitForFinished();
    }
}

bool OtherProgram::waitUntilReady()
{
    return QTest::qWaitFor([this] { return !said(u"ready"_s).isEmpty(); }, 60'000);
}

QJsonObject OtherProgram::said(const QString& field)
{
    m_output += m_process.readAllStandardOutput();
    QJsonObject found;
    const QByteArrayView whole = QByteArrayView(m_output).first(m_output.lastIndexOf('\n') + 1);
    for (const QByteArray& line : whole.toByteArray().split('\n')) {
        const QJsonObject object = QJsonDocument::fromJson(line).object();
        if (object.contains(field))
            found = object;
    }
    return found;
}

} // namespace activation::ui
