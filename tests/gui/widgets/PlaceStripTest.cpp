// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/PlaceStrip.h"

#include "support/Printers.h"

#include <QApplication>
#include <QLabel>

#include <gtest/gtest.h>

using namespace activation::ui;
using namespace Qt::StringLiterals;

namespace {

QStringList texts(const PlaceStrip& strip, int place)
{
    QStringList out;
    for (const QLabel* label : strip.findChild<QWidget*>(u"place%1"_s.arg(place))->findChildren<QLabel*>())
        out += label->text();
    return out;
}

const QList<PlaceStrip::Place> Places{{.title = u"Site"_s, .state = PlaceStrip::State::Done, .steps = {u"old step"_s}},
                                      {.title = u"Online"_s,
                                       .state = PlaceStrip::State::Here,
                                       .note = u"a note"_s,
                                       .steps = {u"log in"_s, u"get files"_s, u"save"_s},
                                       .currentStep = 1},
                                      {.title = u"Others"_s, .state = PlaceStrip::State::Waiting},
                                      {.title = u"Back"_s, .state = PlaceStrip::State::Ahead}};

} // namespace

TEST(PlaceStrip, SaysEachStateInWords)
{
    PlaceStrip strip;
    strip.setPlaces(Places);
    EXPECT_EQ(texts(strip, 0), (QStringList{u"Site"_s, u"Done"_s}));
    EXPECT_EQ(texts(strip, 1).mid(0, 3), (QStringList{u"Online"_s, u"You are here"_s, u"a note"_s}));
    EXPECT_EQ(texts(strip, 2), (QStringList{u"Others"_s, u"Waiting"_s}));
    EXPECT_EQ(texts(strip, 3), (QStringList{u"Back"_s, u"Still ahead"_s}));
    EXPECT_EQ(strip.accessibleDescription(), u"Site: Done; Online: You are here; Others: Waiting; Back: Still ahead"_s);
}

TEST(PlaceStrip, ShowsTheStepsOfThePlaceWhereTheUserIs)
{
    PlaceStrip strip;
    strip.setPlaces(Places);
    EXPECT_FALSE(texts(strip, 0).contains(u"old step"_s));
    EXPECT_EQ(texts(strip, 1).mid(3), (QStringList{u"log in"_s, u"get files"_s, u"save"_s}));
    QStringList spoken;
    for (const QLabel* label : strip.findChild<QWidget*>(u"place1"_s)->findChildren<QLabel*>()) {
        if (!label->accessibleName().isEmpty())
            spoken += label->accessibleName();
    }
    EXPECT_EQ(spoken, (QStringList{u"log in, done"_s, u"get files, current step"_s, u"save"_s}));
}

TEST(PlaceStrip, NewPlacesReplaceTheOldOnes)
{
    PlaceStrip strip;
    strip.setPlaces(Places);
    strip.setPlaces({{.title = u"Only"_s, .state = PlaceStrip::State::Here}});
    EXPECT_EQ(strip.findChild<QWidget*>(u"place1"_s), nullptr);
    EXPECT_EQ(texts(strip, 0), (QStringList{u"Only"_s, u"You are here"_s}));
}

TEST(PlaceStrip, LooksOtherInEachStateEvenWithoutColor)
{
    QList<QImage> looks;
    using State = PlaceStrip::State;
    for (const State state : {State::Ahead, State::Here, State::Done, State::Waiting}) {
        PlaceStrip strip;
        strip.setPlaces({{.title = u"Place"_s, .state = state}});
        strip.resize(208, 120);
        strip.show();
        QApplication::processEvents();
        constexpr int Marks = 48; // the column of the round marks, without the words
        QImage mark = strip.grab(QRect(0, 0, Marks, 70)).toImage().convertToFormat(QImage::Format_Grayscale8);
        // Black and white: what is left is shape.
        for (int y = 0; y < mark.height(); ++y) {
            for (int x = 0; x < mark.width(); ++x)
                mark.setPixel(x, y, qGray(mark.pixel(x, y)) > 200 ? 255 : 0);
        }
        for (const QImage& other : std::as_const(looks))
            EXPECT_NE(mark, other);
        looks += mark;
    }
}
