// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "domain/Escape.h"
#include "ui/pages/ByHandDialog.h"
#include "ui/pages/Scroller.h"
#include "ui/widgets/Clipboard.h"
#include "ui/widgets/ErrorPanel.h"
#include "ui/widgets/FileTile.h"
#include "ui/widgets/LicensesSketch.h"
#include "ui/widgets/Words.h"
#include "ui/widgets/WrapLabel.h"

#include <QCheckBox>
#include <QDesktopServices>
#include <QFileDialog>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QStandardPaths>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace activation::ui {

void ByHandDialog::addStep(int number, const QString& text)
{
    auto* label =
        new WrapLabel(tr("%1. %2").arg(QString::number(number), text), WrapLabel::Role::Body, m_steps->widget());
    label->setObjectName(u"step%1"_s.arg(number));
    m_steps->column()->addWidget(label);
}

void ByHandDialog::addSteps()
{
    const QString code = m_work.unit()->text();
    int step = 0;
    addStep(++step, tr("Open the CMS of this SmartServer, and log in as a user of type Owner."));
    addCmsStep();
    addStep(++step,
            tr("Make sure that it is the right one: Manage Customer Accounts shows its Install Code, which must "
               "be %1.")
                .arg(code));
    addStep(++step, tr("Open Manage Licenses and choose Add License. (Manage Licenses opens by itself while the device "
                       "capacity is zero or too small.)"));
    m_steps->column()->addWidget(new LicensesSketch(code, m_steps->widget()));
    addStep(++step, tr("Pick the file there, or drag it from here onto the page. It must keep its exact name, without "
                       "an extension."));
    addFilesStep();
    addStep(++step, tr("It can take a minute until the license shows as a new row. Tick what you see there yourself:"));
    addTicks();
    addStep(++step, tr("Confirm it. If a user and password work here, the licenses are read from the SmartServer, and "
                       "the receipt holds what it showed. Otherwise the receipt says that it is your word."));
    addLogin();
    m_errors = new ErrorPanel(m_steps->widget());
    m_steps->column()->addWidget(m_errors);
}

void ByHandDialog::addCmsStep()
{
    auto* box = new QWidget(m_steps->widget());
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(Theme::Space * 2, 0, 0, 0);
    row->setSpacing(Theme::Space);
    m_openCms = new QPushButton(Theme::icon(u"online"_s), tr("Open the &CMS"), box);
    m_openCms->setObjectName(u"openCms"_s);
    m_openCms->setAutoDefault(false);
    connect(m_openCms, &QPushButton::clicked, this, &ByHandDialog::openCms);
    const auto url = m_work.cms();
    auto* address =
        new WrapLabel(url ? url->toDisplayString() : tr("Its address is not known."), WrapLabel::Role::Body, box);
    address->setObjectName(u"cmsAddress"_s);
    m_openCms->setEnabled(url.has_value());
    row->addWidget(m_openCms);
    row->addWidget(address, 1);
    if (url)
        row->addWidget(
            makeCopyButton(tr("Copy the address of the CMS"), [text = url->toString()] { return text; }, box));
    m_steps->column()->addWidget(box);
}

void ByHandDialog::addFilesStep()
{
    for (const AssistedInstallController::FileRow& row : m_work.files()) {
        auto* tile = new FileTile(
            row.file,
            [session = m_flow.session, id = row.file.id]() -> Result<QByteArray> {
                return session->package->readActivation(id);
            },
            m_steps->widget());
        connect(tile, &FileTile::failed, this, &ByHandDialog::showProblem);
        m_tiles.append(tile);
        m_steps->column()->addWidget(tile);
    }
    auto* box = new QWidget(m_steps->widget());
    auto* line = new QHBoxLayout(box);
    line->setContentsMargins(Theme::Space * 2, 0, 0, 0);
    line->setSpacing(Theme::Space);
    m_saveFiles = new QPushButton(Theme::icon(u"save"_s), tr("Save to a &folder…"), box);
    m_saveFiles->setObjectName(u"saveFiles"_s);
    m_saveFiles->setToolTip(tr("Under the exact name, for a browser that takes nothing dragged."));
    m_showFolder = new QPushButton(Theme::icon(u"search"_s), tr("Show in file &manager"), box);
    m_showFolder->setObjectName(u"showFolder"_s);
    m_saved = new WrapLabel({}, WrapLabel::Role::Quiet, box);
    m_saved->setObjectName(u"savedTo"_s);
    for (QPushButton* button : {m_saveFiles, m_showFolder}) {
        button->setAutoDefault(false);
        line->addWidget(button);
    }
    line->addWidget(m_saved, 1);
    connect(m_saveFiles, &QPushButton::clicked, this, &ByHandDialog::chooseFolder);
    connect(m_showFolder, &QPushButton::clicked, this, &ByHandDialog::showFolder);
    connect(&m_work, &AssistedInstallController::filesSaved, this, [this](const QString& folder) {
        m_folder = folder;
        m_saved->setText(tr("Saved in %1").arg(pathWords(folder)));
        showState();
    });
    m_steps->column()->addWidget(box);
}

QWidget* ByHandDialog::makeTick(qsizetype index)
{
    const ActivationFile& file = m_work.files()[index].file;
    const QString name = escaped(file.originalName);
    auto* box = new QWidget(m_steps->widget());
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(Theme::Space * 2, 0, 0, 0);
    column->setSpacing(Theme::Space / 2);
    auto* tick = new QCheckBox(tr("The row shows on %1").arg(file.installCode.text()), box);
    tick->setObjectName(u"shows-%1"_s.arg(file.originalName));
    tick->setAccessibleName(tr("The row of %1 shows on %2").arg(name, file.installCode.text()));
    connect(tick, &QCheckBox::toggled, this, [this, index](bool on) {
        m_work.setShows(index, on);
        showState();
    });
    m_ticks.append(tick);
    column->addWidget(new WrapLabel(tr("%1: %2").arg(words(file.kind), name), WrapLabel::Role::Strong, box));
    column->addWidget(new WrapLabel(file.licenseId
                                        ? tr("Its License ID is %1.").arg(file.licenseId->text())
                                        : tr("Its License ID is not known here: it is the row that was not there "
                                             "before."),
                                    WrapLabel::Role::Quiet, box));
    column->addWidget(tick);
    return box;
}

void ByHandDialog::addTicks()
{
    for (qsizetype index = 0; index < m_work.files().size(); ++index)
        m_steps->column()->addWidget(makeTick(index));
}

void ByHandDialog::addLogin()
{
    auto* box = new QWidget(m_steps->widget());
    auto* form = new QFormLayout(box);
    form->setContentsMargins(Theme::Space * 2, 0, 0, 0);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    Credentials known;
    if (const auto address = m_work.address())
        known = m_flow.session->logins.find(*address, m_work.unit());
    if (const auto& demo = m_flow.session->options().demo)
        known = {.userName = demo->userName, .password = Secret::fromText(demo->password)};
    m_user = new QLineEdit(known.userName.isEmpty() ? u"apollo"_s : known.userName, box);
    m_user->setObjectName(u"userName"_s);
    m_user->setAccessibleName(tr("User name of an Owner"));
    m_password = new QLineEdit(QString::fromUtf8(known.password.utf8()), box);
    m_password->setObjectName(u"password"_s);
    m_password->setAccessibleName(tr("Password"));
    m_password->setEchoMode(QLineEdit::Password);
    m_password->setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText);
    form->addRow(tr("&User (Owner):"), m_user);
    form->addRow(tr("&Password:"), m_password);
    for (QLineEdit* field : {m_user, m_password})
        connect(field, &QLineEdit::textChanged, this, &ByHandDialog::showState);
    m_steps->column()->addWidget(box);
}

void ByHandDialog::openCms()
{
    const auto url = m_work.cms();
    if (!url || QDesktopServices::openUrl(*url))
        return;
    showProblem(Error{.kind = ErrorKind::Failed,
                      .what = tr("No browser could be opened."),
                      .why = tr("The system knows no program for “%1”.").arg(url->toString()),
                      .remedy = tr("Open this address in a browser yourself.")});
}

void ByHandDialog::chooseFolder()
{
    auto* dialog = new QFileDialog(this, tr("Folder for the activation files"),
                                   QStandardPaths::writableLocation(QStandardPaths::DownloadLocation));
    dialog->setObjectName(u"filesFolderDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& folder) { m_work.saveFiles(folder); });
    dialog->open();
}

void ByHandDialog::showFolder()
{
    if (QDesktopServices::openUrl(QUrl::fromLocalFile(m_folder)))
        return;
    showProblem(Error{.kind = ErrorKind::Failed,
                      .what = tr("No file manager could be opened."),
                      .why = tr("The system knows no program for folders."),
                      .remedy = tr("The files are in %1.").arg(pathWords(m_folder))});
}

} // namespace activation::ui
