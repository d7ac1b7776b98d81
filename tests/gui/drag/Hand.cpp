// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "gui/drag/Hand.h"

#include <QTest>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace activation::ui {
namespace {

constexpr int Steps = 12; ///< from here to there; each is a position that whoever is below answers

} // namespace

Hand::Hand(QPoint from, QPoint to, std::function<bool()> mayDrop)
    : m_from(from), m_to(to), m_mayDrop(std::move(mayDrop))
{
    m_xdotool.setProcessChannelMode(QProcess::ForwardedChannels);
    m_pause.setSingleShot(true);
    m_pause.setInterval(10);
    connect(&m_pause, &QTimer::timeout, this, &Hand::goOn);
    connect(&m_xdotool, &QProcess::finished, this, [this] { m_pause.start(); });
    mouse({u"mousemove"_s, QString::number(m_from.x()), QString::number(m_from.y())});
}

Hand::~Hand()
{
    m_xdotool.disconnect(this);
    m_xdotool.waitForFinished();
}

bool Hand::finish()
{
    EXPECT_TRUE(QTest::qWaitFor([this] { return m_over && m_xdotool.state() == QProcess::NotRunning; }, 120'000));
    return m_letGo;
}

void Hand::goOn()
{
    if (m_over)
        return;
    // Asked at every step: whoever answers may want to see the drag from its beginning.
    const bool mayDrop = m_mayDrop();
    if (!m_down) {
        m_down = true;
        mouse({u"mousedown"_s, u"1"_s});
        return;
    }
    if (m_step >= Steps && mayDrop) {
        m_over = m_letGo = true;
        mouse({u"mouseup"_s, u"1"_s});
        return;
    }
    if (m_patience.hasExpired()) {
        // Or the loop of the drag would never end.
        m_over = true;
        mouse({u"key"_s, u"Escape"_s, u"mouseup"_s, u"1"_s});
        return;
    }
    ++m_step;
    // There in steps, then to and fro by a pixel until it is accepted.
    const QPoint at = m_step <= Steps ? m_from + (m_to - m_from) * m_step / Steps : m_to + QPoint(m_step % 2, 0);
    mouse({u"mousemove"_s, QString::number(at.x()), QString::number(at.y())});
}

void Hand::mouse(const QStringList& words)
{
    m_xdotool.start(u"xdotool"_s, words);
}

} // namespace activation::ui
