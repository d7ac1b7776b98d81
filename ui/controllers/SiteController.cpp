// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/controllers/SiteController.h"

#include "activation/Aside.h"
#include "activation/PackageWork.h"
#include "report/Report.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace activation::ui {

SiteController::SiteController(std::shared_ptr<Session> session)
    : Controller(session), m_recent(session->options().ledgerFile)
{
}

void SiteController::forget(const QString& packageId)
{
    m_recent.forget(packageId);
    Q_EMIT changed();
}

void SiteController::createSite(const QString& name)
{
    session()->use(SitePackage::create(name), {});
    m_copy.clear();
    clearError();
    Q_EMIT changed();
}

QString SiteController::freshPath(const QString& name) const
{
    static const QRegularExpression unfit(uR"([^\w .()-]+)"_s, QRegularExpression::UseUnicodePropertiesOption);
    QString stem = QString(name).replace(unfit, u"-"_s).simplified().left(80);
    while (stem.startsWith(u'.'))
        stem.remove(0, 1);
    if (stem.isEmpty())
        stem = u"site"_s;
    const QDir folder(session()->options().packageFolder);
    QString path = folder.absoluteFilePath(stem + u".sitepack"_s);
    for (int number = 2; QFileInfo::exists(path); ++number)
        path = folder.absoluteFilePath(u"%1 %2.sitepack"_s.arg(stem).arg(number));
    return path;
}

void SiteController::open(const QString& path)
{
    if (isBusy())
        return;
    m_wanted = path;
    m_trust = {};
    openNow(path, m_trust);
}

void SiteController::trustSigner(const Fingerprint& signer)
{
    if (isBusy())
        return;
    m_trust.trusted.append(signer);
    openNow(m_wanted, m_trust);
}

void SiteController::acceptOlder()
{
    if (isBusy())
        return;
    m_trust.acceptOlder = true;
    openNow(m_wanted, m_trust);
}

QCoro::Task<void> SiteController::openNow(QString path, TrustPolicy trust)
{
    const auto keep = shared_from_this();
    const auto stop = begin();
    auto package = co_await openPackageAside(session()->workspace(), path, trust, stop);
    if (!package) {
        end(package.error());
        co_return;
    }
    session()->use(std::move(*package), path);
    m_recent.note(path, manifest());
    m_copy.clear();
    end();
    Q_EMIT opened();
}

void SiteController::carry(const QString& folder)
{
    if (!isBusy() && !path().isEmpty())
        carryNow(folder);
}

QCoro::Task<void> SiteController::carryNow(QString folder)
{
    const auto keep = shared_from_this();
    const auto stop = begin();
    m_copy.clear();
    const auto copy = co_await carryPackageAside(
        session()->workspace(), path(), folder, m_trust,
        [this, keep](qint64 done, qint64 total) { Q_EMIT progressed(done, total); }, stop);
    if (!copy) {
        end(copy.error());
        co_return;
    }
    m_copy = *copy;
    end();
    Q_EMIT carried(*copy);
}

void SiteController::report(const QString& file)
{
    if (!isBusy() && session()->package)
        reportNow(file);
}

QCoro::Task<void> SiteController::reportNow(QString file)
{
    const auto keep = shared_from_this();
    begin();
    const SitePackage& package = *session()->package;
    const Signer signer = package.signer().value_or(session()->workspace().key().signer());
    const auto report = makeHandOver(manifest(), signer, package.manifestSha256(), QDateTime::currentDateTime());
    const auto written = co_await aside<Result<void>>([report, file] { return writeReport(report, file); });
    if (!written) {
        end(written.error());
        co_return;
    }
    end();
    Q_EMIT reported(file);
}

void SiteController::exportTable(const QList<QStringList>& rows, const QString& file)
{
    if (!isBusy())
        exportNow(rows, file);
}

QCoro::Task<void> SiteController::exportNow(QList<QStringList> rows, QString file)
{
    const auto keep = shared_from_this();
    begin();
    const auto written = co_await aside<Result<void>>([rows, file] { return writeTable(rows, file); });
    if (!written) {
        end(written.error());
        co_return;
    }
    end();
    Q_EMIT reported(file);
}

void SiteController::packageChanged()
{
    session()->refresh();
    m_copy.clear();
    if (!path().isEmpty())
        m_recent.note(path(), manifest());
    Q_EMIT changed();
}

} // namespace activation::ui
