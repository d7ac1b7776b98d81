// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/License.h"
#include "ui/style/Theme.h"

#include <QWidget>

#include <optional>

namespace activation::ui {

class IconLabel;
class WrapLabel;

/// "37 of 200 devices used", in words and as a bar; unknown, none and over-used have their own words and icons.
/// objectName inside: capacityWords.
class CapacityBar : public QWidget
{
    Q_OBJECT

public:
    explicit CapacityBar(QWidget* parent = nullptr);

    void setCapacity(const std::optional<Capacity>& capacity);

private:
    class Bar;

    IconLabel* m_icon;
    WrapLabel* m_words;
    Bar* m_bar;
};

} // namespace activation::ui
