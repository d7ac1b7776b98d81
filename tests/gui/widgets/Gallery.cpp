// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "Gallery.h"

#include "Samples.h"
#include "report/IdentityCode.h"
#include "support/SampleSite.h"
#include "ui/dialogs/CertificateDialog.h"
#include "ui/dialogs/ChooseUnitDialog.h"
#include "ui/dialogs/KeyDialog.h"
#include "ui/dialogs/LabelDialog.h"
#include "ui/dialogs/QrDialog.h"
#include "ui/dialogs/SignerDialog.h"
#include "ui/dialogs/UnitStoryDialog.h"
#include "ui/widgets/CapacityBar.h"
#include "ui/widgets/DropArea.h"
#include "ui/widgets/ErrorPanel.h"
#include "ui/widgets/FileTile.h"
#include "ui/widgets/FingerprintView.h"
#include "ui/widgets/LicenseJudgement.h"
#include "ui/widgets/LicenseTable.h"
#include "ui/widgets/MaintenanceLine.h"
#include "ui/widgets/PlaceStrip.h"
#include "ui/widgets/StepList.h"
#include "ui/widgets/UnitCard.h"
#include "ui/widgets/UnitOverview.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace activation::gallery {
namespace {

using namespace ui;
using Made = std::unique_ptr<QWidget>;

constexpr int Usual = 640;

Made icons()
{
    auto box = std::make_unique<QWidget>();
    auto* grid = new QGridLayout(box.get());
    int i = 0;
    for (const QString& file : QDir(u":/icons"_s).entryList()) {
        auto* label = new QLabel(box.get());
        label->setPixmap(Theme::icon(QString(file).remove(u".svg"_s)).pixmap(QSize(32, 32), 2));
        grid->addWidget(label, i / 8, i % 8, Qt::AlignCenter);
        ++i;
    }
    return box;
}

Made errorPanel(const Error& error, bool actions)
{
    auto panel = std::make_unique<ErrorPanel>();
    panel->show(error);
    if (actions) {
        panel->addAction(u"&Try again"_s, [] {});
        panel->addAction(u"Go on without this unit"_s, [] {});
    }
    return panel;
}

Made placeStrip()
{
    auto strip = std::make_unique<PlaceStrip>();
    using State = PlaceStrip::State;
    strip->setPlaces(
        {{.title = u"At the site"_s, .state = State::Done, .note = u"3 SmartServers read on 24 Nov"_s},
         {.title = u"Online"_s,
          .state = State::Here,
          .note = u"With internet, at the office"_s,
          .steps = {u"Log in to the portal"_s, u"Get the activation files"_s, u"Save the site package"_s},
          .currentStep = 1},
         {.title = u"Customer Success"_s, .state = State::Waiting, .note = u"The maintenance files come by e-mail"_s},
         {.title = u"Back at the site"_s, .state = State::Ahead}});
    strip->setFixedHeight(520);
    return strip;
}

Made dropArea(bool highlighted)
{
    auto area = std::make_unique<DropArea>(u"Drop activation files here"_s,
                                           u"or click to choose them. Their names and bytes are kept exactly."_s);
    area->setHighlighted(highlighted);
    return area;
}

Made stepList()
{
    auto list = std::make_unique<StepList>();
    for (const QString& title :
         {u"Connect to 192.0.2.17"_s, u"Read the identity again"_s, u"Send the activation file"_s,
          u"Wait until the license shows"_s, u"Keep a receipt"_s, u"Restart the schedule of the second controller"_s})
        list->addRow(title);
    list->setRow(0, StepList::State::Done, u"4.4 (4.40.018)"_s);
    list->setRow(1, StepList::State::Done, u"17q5t6a, as in the site package"_s);
    list->setRow(2, StepList::State::Failed, u"The SmartServer answered 500 Internal Server Error."_s);
    list->setRow(3, StepList::State::Running, u"Looked 4 times; it can take up to a minute"_s, 0.4);
    list->setRow(5, StepList::State::Skipped, u"Not needed"_s);
    return list;
}

Made unitCard()
{
    auto card = std::make_unique<UnitCard>();
    card->setUnit(samples::unit());
    return card;
}

Made bareUnitCard()
{
    auto card = std::make_unique<UnitCard>();
    SmartServer unit = samples::unit();
    unit.capacity.reset();
    unit.licenses.clear();
    unit.hostName.clear();
    unit.release = Release(u"beta"_s);
    card->setUnit(unit);
    return card;
}

Made capacityBars()
{
    auto box = std::make_unique<QWidget>();
    auto* layout = new QVBoxLayout(box.get());
    for (const auto& capacity :
         QList<std::optional<Capacity>>{samples::capacity(37, 200), samples::capacity(200, 200),
                                        samples::capacity(212, 200), samples::capacity(0, 0), std::nullopt}) {
        auto* bar = new CapacityBar(box.get());
        bar->setCapacity(capacity);
        layout->addWidget(bar);
        layout->addSpacing(Theme::Space);
    }
    return box;
}

Made maintenance()
{
    const QDate today = QDate::currentDate();
    QList<License> licenses{samples::license(u"Device capacity 200"_s, u"Active"_s)};
    for (const int days : {-400, 12, 60, 300})
        licenses += samples::license(u"Maintenance 50 devices"_s,
                                     u"Expiring %1"_s.arg(today.addDays(days).toString(Qt::ISODate)));
    const LicenseAssessment assessment = assessLicenses(licenses, std::nullopt, today);
    auto box = std::make_unique<QWidget>();
    auto* layout = new QVBoxLayout(box.get());
    auto* line = new MaintenanceLine(box.get());
    line->setAssessment(assessment, today);
    auto* judgement = new LicenseJudgement(box.get());
    judgement->setAssessment(assessment);
    layout->addWidget(line);
    layout->addWidget(judgement);
    return box;
}

Made fingerprintView()
{
    auto view = std::make_unique<FingerprintView>();
    view->setFingerprint(samples::fingerprint());
    view->setOther(samples::question(true).pinned);
    return view;
}

Made fileTiles()
{
    auto box = std::make_unique<QWidget>();
    auto* layout = new QVBoxLayout(box.get());
    const QByteArray bytes(12345, 'a');
    const auto add = [&](const QString& name, Theme::Tone tone, const QString& state) {
        auto* tile = new FileTile(samples::activationFile(bytes, name), [bytes] { return bytes; }, box.get());
        if (!state.isEmpty())
            tile->setState(tone, state);
        layout->addWidget(tile);
    };
    add(u"capacity_17q5t6a"_s, Theme::Tone::Neutral, {});
    add(u"capacity_17q5t6a"_s, Theme::Tone::Good, u"Installed and confirmed"_s);
    add(QString(80, u'n') + u".txt"_s, Theme::Tone::Warning, u"The name has a dot in it"_s);
    return box;
}

Made certificateDialog(bool changed, bool expired)
{
    CertificateQuestion question = samples::question(changed);
    question.expired = expired;
    return std::make_unique<CertificateDialog>(QList<CertificateDialog::Peer>{{u"192.0.2.17"_s, question}});
}

Made certificatesDialog()
{
    return std::make_unique<CertificateDialog>(
        QList<CertificateDialog::Peer>{{u"192.0.2.17"_s, samples::question(false, 1)},
                                       {u"192.0.2.18"_s, samples::question(false, 2)},
                                       {u"192.0.2.19"_s, samples::question(true, 3)}});
}

Made signerDialog()
{
    Error error{.kind = ErrorKind::CertificateUntrusted,
                .what = u"“north-wing.sitepack” was signed by a laptop that is not known here."_s,
                .why = u"The signer calls itself “laptop-7”."_s,
                .remedy = u"Compare the fingerprint."_s,
                .certificate = samples::question()};
    error.certificate->subject = error.certificate->issuer = u"laptop-7"_s;
    return std::make_unique<SignerDialog>(error);
}

Made chooseUnitDialog(int count)
{
    QList<SmartServer> units;
    for (int i = 0; i < count; ++i)
        units += samples::unit(u"17q%1"_s.arg(5000 + i));
    return std::make_unique<ChooseUnitDialog>(u"capacity_activation"_s, units, samples::installCode(u"17q5002"_s));
}

Made units()
{
    auto overview = std::make_unique<UnitOverview>();
    const QDate today = QDate::currentDate();
    overview->setSite(samples::sampleSite(60, today), today);
    overview->setFixedHeight(440);
    return overview;
}

Made story()
{
    const auto event = [](const QString& what, const QString& why, int minute, const QString& laptop) {
        Event made;
        made.what = what;
        made.why = why;
        made.at = QDateTime(QDate(2026, 11, 24), QTime(9, minute), QTimeZone::UTC);
        made.laptop = laptop;
        return made;
    };
    const QString here = u"0f6b2a58-6d05-4f4e-9f0c-6a5f0a1b2c3d"_s;
    return std::make_unique<UnitStoryDialog>(
        samples::installCode(),
        QList{event(u"The unit was read."_s, {}, 1, u"9c7d1e20-1111-4222-8333-444455556666"_s),
              event(u"The activation file “capacity_17q5t6a” came into the package."_s, u"The portal made it."_s, 12,
                    here),
              event(u"The SmartServer did not take the file."_s,
                    u"HTTP status 400: {\"error\": \"license <b>file</b> not valid for this segment\"}"_s, 40, here)},
        here);
}

} // namespace

const QList<Exhibit>& exhibits()
{
    static const QList<Exhibit> all{
        {"icons", icons, 420},
        {"error", [] { return errorPanel(samples::error(), true); }, Usual},
        {"error-long", [] { return errorPanel(samples::longError(), false); }, Usual},
        {"error-canceled",
         [] {
             Error error = samples::error();
             error.kind = ErrorKind::Canceled;
             error.what = u"Canceled."_s;
             return errorPanel(error, false);
         },
         Usual},
        {"places", placeStrip, 208},
        {"drop", [] { return dropArea(false); }, Usual},
        {"drop-highlighted", [] { return dropArea(true); }, Usual},
        {"steps", stepList, Usual},
        {"unit", unitCard, 680},
        {"unit-bare", bareUnitCard, Usual},
        {"capacity", capacityBars, 420},
        {"maintenance", maintenance, Usual},
        {"fingerprint", fingerprintView, 480},
        {"files", fileTiles, Usual},
        {"certificate", [] { return certificateDialog(false, false); }, 0},
        {"certificate-expired", [] { return certificateDialog(false, true); }, 0},
        {"certificate-changed", [] { return certificateDialog(true, false); }, 0},
        {"certificates", certificatesDialog, 0},
        {"signer", signerDialog, 0},
        {"choose", [] { return chooseUnitDialog(3); }, 0},
        {"choose-many", [] { return chooseUnitDialog(40); }, 0},
        {"key-choose", [] { return Made(new KeyDialog({.isNew = true, .name = u"Laptop 7"_s, .whyAsked = {}})); }, 0},
        {"key-enter", [] { return Made(new KeyDialog({.wasWrong = true, .name = u"Laptop 7"_s, .whyAsked = {}})); }, 0},
        {"label", [] { return Made(new LabelDialog); }, 0},
        {"units", units, 860},
        {"story", story, 0},
        {"qr", [] { return Made(new QrDialog(u"SmartServer 17q5t6a"_s, IdentityCode::of(samples::unit()).toText())); },
         0},
    };
    return all;
}

std::unique_ptr<QWidget> hang(const Exhibit& exhibit)
{
    Made made = exhibit.make();
    if (exhibit.width > 0) {
        auto window = std::make_unique<QWidget>();
        auto* layout = new QVBoxLayout(window.get());
        layout->setContentsMargins(2 * Theme::Space, 2 * Theme::Space, 2 * Theme::Space, 2 * Theme::Space);
        QWidget* shown = made.release();
        layout->addWidget(shown);
        shown->setVisible(true);
        const int width = std::max(exhibit.width + 4 * Theme::Space, window->minimumSizeHint().width());
        window->resize(width,
                       layout->hasHeightForWidth() ? layout->totalHeightForWidth(width) : window->sizeHint().height());
        made = std::move(window);
    }
    made->show();
    // Heights that depend on widths settle in a second round.
    for (int i = 0; i < 3; ++i)
        QApplication::processEvents();
    return made;
}

} // namespace activation::gallery
