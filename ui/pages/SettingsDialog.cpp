// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/SettingsDialog.h"

#include "translations/Language.h"
#include "ui/dialogs/FitHeight.h"
#include "ui/session/Preferences.h"
#include "ui/style/Theme.h"
#include "ui/widgets/ErrorPanel.h"
#include "ui/widgets/WrapLabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFileDialog>
#include <QFormLayout>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QSpinBox>
#include <QUrl>
#include <QUrlQuery>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace activation::ui {
namespace {

QFormLayout* formIn(QWidget* owner)
{
    auto* form = new QFormLayout(owner);
    form->setContentsMargins(0, 0, 0, 0);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setVerticalSpacing(Theme::Space);
    return form;
}

} // namespace

SettingsDialog::SettingsDialog(const std::shared_ptr<Session>& session, const std::shared_ptr<TeamController>& team,
                               QWidget* parent)
    : QDialog(parent),
      m_settings(std::make_shared<SettingsController>(session, team)),
      m_error(new ErrorPanel(this)),
      m_save(new QPushButton(tr("&Save"), this))
{
    setObjectName(u"settingsDialog"_s);
    setWindowTitle(tr("Settings"));
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(3 * Theme::Space, 3 * Theme::Space, 3 * Theme::Space, 2 * Theme::Space);
    all->setSpacing(2 * Theme::Space);
    all->addWidget(new WrapLabel(tr("Team ledger"), WrapLabel::Role::Subheading, this));
    all->addWidget(new WrapLabel(
        session->options().demo
            ? tr("In the demo nothing is exchanged: what is simulated is none of a team's business.")
            : tr("Laptops of a team that share a PostgreSQL server never spend a license on the same unit twice, and "
                 "know what the others did. This laptop goes on alone while the server is out of reach. Leave the "
                 "address empty to work alone."),
        WrapLabel::Role::Body, this));
    all->addWidget(m_error);
    QWidget* const shared = makeTeam();
    shared->setEnabled(!session->options().demo);
    all->addWidget(shared);
    all->addWidget(new WrapLabel(tr("On this computer"), WrapLabel::Role::Subheading, this));
    all->addWidget(makeWork());
    all->addStretch();

    auto* cancel = new QPushButton(tr("&Cancel"), this);
    cancel->setObjectName(u"cancel"_s);
    cancel->setAutoDefault(false);
    m_save->setObjectName(u"save"_s);
    m_save->setDefault(true);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(Theme::Space);
    buttons->addStretch();
    buttons->addWidget(m_save);
    buttons->addWidget(cancel);
    all->addLayout(buttons);

    SettingsController* const settings = m_settings.get();
    connect(m_save, &QPushButton::clicked, this, [this] { m_settings->save(values()); });
    connect(cancel, &QPushButton::clicked, this, &SettingsDialog::reject);
    connect(settings, &SettingsController::saved, this, &QDialog::accept);
    connect(settings, &SettingsController::tested, this, [this](const QString& words) {
        m_tested = words;
        showStatus();
    });
    connect(settings, &Controller::errorChanged, this, &SettingsDialog::showError);
    connect(settings, &Controller::busyChanged, this, &SettingsDialog::renew);
    connect(settings, &Controller::changed, this, &SettingsDialog::renew);
    connect(team.get(), &Controller::changed, this, &SettingsDialog::showStatus);
    m_settings->lookForKeychain();
    fill();
    renew();
    fitHeight(this, QSize(660, 0));
    m_url->setFocus();
}

QWidget* SettingsDialog::makeTeam()
{
    auto* owner = new QWidget(this);
    QFormLayout* const form = formIn(owner);
    m_url = new QLineEdit(owner);
    m_url->setObjectName(u"teamUrl"_s);
    m_url->setPlaceholderText(u"postgresql://user@host:5432/database"_s);
    m_authority = new QPushButton(Theme::icon(u"file"_s), tr("Authority's &file…"), owner);
    m_authority->setObjectName(u"authority"_s);
    m_authority->setToolTip(tr("The certificate of the authority that issued the server's, as a PEM file: puts "
                               "sslrootcert into the address."));
    auto* where = new QHBoxLayout;
    where->addWidget(m_url, 1);
    where->addWidget(m_authority);
    form->addRow(tr("&Address:"), where);
    qobject_cast<QLabel*>(form->labelForField(where))->setBuddy(m_url);
    m_url->setAccessibleName(tr("Address of the team's ledger"));

    m_password = new QLineEdit(owner);
    m_password->setObjectName(u"teamPassword"_s);
    m_password->setEchoMode(QLineEdit::Password);
    m_password->setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText);
    m_password->setAccessibleName(tr("Password"));
    form->addRow(tr("&Password:"), m_password);
    m_keep = new QCheckBox(tr("&Remember in this computer's keychain"), owner);
    m_keep->setObjectName(u"keepPassword"_s);
    m_noKeychain = new WrapLabel(tr("No keychain on this computer: a password typed here is only kept in memory, until "
                                    "the program ends. The file ~/.pgpass of PostgreSQL is read too."),
                                 WrapLabel::Role::Quiet, owner);
    form->addRow(m_keep);
    form->addRow(m_noKeychain);

    m_test = new QPushButton(tr("&Test the connection"), owner);
    m_test->setObjectName(u"teamTest"_s);
    m_sync = new QPushButton(tr("&Exchange now"), owner);
    m_sync->setObjectName(u"teamSync"_s);
    m_status = new WrapLabel({}, WrapLabel::Role::Quiet, owner);
    m_status->setObjectName(u"teamStatus"_s);
    auto* line = new QHBoxLayout;
    line->setSpacing(Theme::Space);
    line->addWidget(m_test);
    line->addWidget(m_sync);
    line->addWidget(m_status, 1);
    form->addRow(line);
    for (QPushButton* button : {m_authority, m_test, m_sync})
        button->setAutoDefault(false);
    connect(m_authority, &QPushButton::clicked, this, &SettingsDialog::chooseAuthority);
    connect(m_test, &QPushButton::clicked, this, [this] { m_settings->test(values()); });
    connect(m_sync, &QPushButton::clicked, this, [this] { m_settings->team()->sync(); });
    for (QLineEdit* field : {m_url, m_password}) {
        connect(field, &QLineEdit::textChanged, this, [this] {
            m_tested.clear();
            renew();
        });
    }
    return owner;
}

QWidget* SettingsDialog::makeWork()
{
    auto* owner = new QWidget(this);
    QFormLayout* const form = formIn(owner);
    m_atOnce = new QSpinBox(owner);
    m_atOnce->setObjectName(u"atOnce"_s);
    m_atOnce->setRange(1, Preferences::MostAtOnce);
    form->addRow(tr("SmartServers at &once:"), m_atOnce);
    m_mqttPort = new QSpinBox(owner);
    m_mqttPort->setObjectName(u"mqttPort"_s);
    m_mqttPort->setRange(0, 65535);
    m_mqttPort->setSpecialValueText(tr("not asked"));
    m_mqttPort->setToolTip(tr("Where a SmartServer's own MQTT broker is asked for the segment ID, as one more proof of "
                              "who it is. Most sites keep this port closed; nothing depends on it."));
    form->addRow(tr("&MQTT port:"), m_mqttPort);
    m_language = new QComboBox(owner);
    m_language->setObjectName(u"language"_s);
    m_language->addItem(tr("The system's"), QString());
    for (const QString& code : languages())
        m_language->addItem(QLocale(code).nativeLanguageName(), code);
    form->addRow(tr("&Language:"), m_language);
    form->addRow(
        new WrapLabel(tr("Another language is spoken from the next start on."), WrapLabel::Role::Quiet, owner));
    for (QWidget* field : std::initializer_list<QWidget*>{m_atOnce, m_mqttPort, m_language})
        field->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    return owner;
}

void SettingsDialog::fill()
{
    const SettingsController::Values now = m_settings->values();
    m_url->setText(now.teamUrl);
    m_url->setCursorPosition(0);
    m_keep->setChecked(now.keepsPassword);
    m_atOnce->setValue(now.atOnce);
    m_mqttPort->setValue(now.mqttPort);
    m_language->setCurrentIndex(std::max(0, m_language->findData(now.language)));
    if (m_settings->knowsPassword())
        m_password->setPlaceholderText(tr("known; leave empty to keep it"));
}

SettingsController::Values SettingsDialog::values() const
{
    return {.teamUrl = m_url->text().trimmed(),
            .teamPassword = Secret::fromText(m_password->text()),
            .keepsPassword = m_keep->isChecked(),
            .atOnce = m_atOnce->value(),
            .mqttPort = m_mqttPort->value(),
            .language = m_language->currentData().toString()};
}

void SettingsDialog::chooseAuthority()
{
    auto* dialog = new QFileDialog(this, tr("Certificate of the authority"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Certificates (*.pem *.crt *.cer)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& file) {
        QUrl url(m_url->text().trimmed());
        QUrlQuery query(url);
        query.removeAllQueryItems(u"sslrootcert"_s);
        query.addQueryItem(u"sslrootcert"_s, file);
        url.setQuery(query);
        m_url->setText(url.toString());
    });
    dialog->open();
}

void SettingsDialog::renew()
{
    using Keychain = SettingsController::Keychain;
    const bool idle = !m_settings->isBusy();
    const bool named = !m_url->text().trimmed().isEmpty();
    m_keep->setVisible(m_settings->keychain() == Keychain::There);
    m_noKeychain->setVisible(m_settings->keychain() == Keychain::Missing);
    m_authority->setEnabled(named);
    m_test->setEnabled(idle && named);
    m_sync->setEnabled(idle && m_settings->team()->hasTeam());
    m_save->setEnabled(idle);
    showStatus();
}

void SettingsDialog::showError()
{
    if (m_settings->error())
        m_error->show(*m_settings->error());
    else
        m_error->clear();
    fitHeight(this, QSize(width(), 0)); // lower again, too, once there is no error any more
}

void SettingsDialog::showStatus()
{
    const TeamController& team = *m_settings->team();
    const bool busy = m_settings->isBusy();
    m_status->setText(busy ? tr("Connecting…") : !m_tested.isEmpty() ? m_tested : team.standing());
    m_status->setToolTip(m_tested.isEmpty() ? team.details() : QString());
    const bool worth = m_tested.isEmpty() && team.isWorth();
    m_status->setTone(worth ? Theme::Tone::Warning : Theme::Tone::Neutral);
}

void SettingsDialog::reject()
{
    if (!m_settings->isBusy()) // a keychain may just be asked to keep the password
        QDialog::reject();
}

} // namespace activation::ui
