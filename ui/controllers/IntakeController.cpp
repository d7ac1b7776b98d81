// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/controllers/IntakeController.h"

#include "activation/PackageWork.h"
#include "activation/SiteProgress.h"
#include "activation/Unpack.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace activation::ui {
namespace {

/// The files of a folder, hidden ones left out, in the order of their names.
void collect(const QString& path, int depth, QStringList& files)
{
    if (files.size() >= IntakeController::MaxFiles)
        return;
    if (!QFileInfo(path).isDir()) {
        files.append(path);
        return;
    }
    if (depth == 0)
        return;
    const auto entries = QDir(path).entryInfoList(QDir::Files | QDir::Dirs | QDir::NoDotAndDotDot | QDir::NoSymLinks,
                                                  QDir::Name | QDir::DirsLast);
    for (const QFileInfo& entry : entries)
        collect(entry.filePath(), depth - 1, files);
}

} // namespace

void IntakeController::take(const QStringList& paths, const std::optional<InstallCode>& unit)
{
    if (isBusy() || m_question)
        return;
    clearError();
    m_items.clear();
    m_unit = unit;
    m_via = ObtainedVia::Added;
    m_license.reset();
    m_waiting.clear();
    QStringList files;
    for (const QString& path : paths)
        collect(path, MaxDepth, files);
    QString package;
    m_unpacked.reset();
    for (qsizetype index = 0; index < files.size(); ++index) {
        const QString file = files[index];
        if (holdsActivationFiles(file) && recognize(file).kind != DroppedKind::SitePackage) {
            if (!m_unpacked)
                m_unpacked = std::make_unique<QTemporaryDir>();
            const auto inside = unpackActivationFiles(file, m_unpacked->filePath(QString::number(index)));
            if (inside)
                m_waiting += *inside;
            else
                m_items.append(Item{.file = file, .error = inside.error()});
            continue;
        }
        if (package.isEmpty() && recognize(file).kind == DroppedKind::SitePackage)
            package = file;
        else
            m_waiting.append(file);
    }
    if (!package.isEmpty())
        Q_EMIT packageDropped(package);
    else if (m_waiting.isEmpty() && m_items.isEmpty())
        fail(Error{.kind = ErrorKind::BadFile,
                   .what = tr("There is no file in what you dropped."),
                   .why = tr("The folder is empty, or holds hidden files only."),
                   .remedy = tr("Drop the activation file itself, or the site package.")});
    else
        proceed();
}

void IntakeController::takeDownload(const Download& download)
{
    if (isBusy() || m_question || !session()->package)
        return;
    clearError();
    m_items.clear();
    m_unit.reset();
    m_via = ObtainedVia::Browser;
    m_license = download.license;
    const auto kind = kindInName(QFileInfo(download.file).fileName());
    if (download.isCertain) {
        m_waiting.clear();
        takeNow({.file = download.file, .installCode = download.unit, .kind = kind, .licenseId = {}});
        saveAll();
        return;
    }
    m_waiting = {download.file};
    m_question = Question{.file = download.file,
                          .unit = download.unit,
                          .kind = kind.value_or(ActivationKind::Capacity),
                          .why = download.why};
    Q_EMIT asked();
}

void IntakeController::resume()
{
    if (!m_waiting.isEmpty() && !m_question && !isBusy())
        proceed();
}

std::optional<IntakeController::Question> IntakeController::questionAbout(const QString& file) const
{
    if (recognize(file).kind != DroppedKind::ActivationFile)
        return std::nullopt; // taking it in says what is wrong
    const Manifest& manifest = session()->manifest();
    const QString name = QFileInfo(file).fileName();
    const auto inName = InstallCode::guessFromFileName(name);
    const auto kind = kindInName(name);
    Question question{.file = file, .unit = m_unit, .kind = kind.value_or(ActivationKind::Capacity)};
    question.unitIsCertain = true;
    if (!m_unit && inName)
        question.unit = inName;
    if (!question.unit && manifest.smartServers.size() == 1)
        question.unit = manifest.smartServers.first().installCode;
    if (!question.unit) {
        question.unitIsCertain = false;
        for (const UnitProgress& unit : siteProgress(manifest).units) {
            if (!question.unit && unit.state == UnitProgress::State::NeedsFile)
                question.unit = unit.installCode;
        }
        if (!question.unit && !manifest.smartServers.isEmpty())
            question.unit = manifest.smartServers.first().installCode;
    }
    if (!kind && question.unit) {
        const auto files = manifest.activationsFor(*question.unit);
        const bool hasCapacity = std::any_of(files.begin(), files.end(), [](const ActivationFile& known) {
            return known.kind == ActivationKind::Capacity;
        });
        question.kind = hasCapacity ? ActivationKind::Maintenance : ActivationKind::Capacity;
    }
    if (question.unitIsCertain && (kind || !manifest.smartServer(*question.unit)))
        return std::nullopt;
    return question;
}

void IntakeController::proceed()
{
    while (!m_waiting.isEmpty()) {
        const QString file = m_waiting.first();
        if (!session()->package) {
            m_items.append(Item{
                .file = file,
                .error = Error{
                    .kind = ErrorKind::Usage,
                    .what = tr("“%1” belongs into a site package, and none is open.").arg(QFileInfo(file).fileName()),
                    .why = tr("Activation files are kept with the units they are for."),
                    .remedy = tr("Open the site package first, then drop the file again.")}});
            m_waiting.removeFirst();
            continue;
        }
        if (const auto question = questionAbout(file)) {
            m_question = question;
            Q_EMIT asked();
            return;
        }
        m_waiting.removeFirst();
        takeNow({.file = file, .installCode = m_unit, .kind = kindInName(QFileInfo(file).fileName()), .licenseId = {}});
    }
    saveAll();
}

void IntakeController::answer(const InstallCode& unit, ActivationKind kind)
{
    if (!m_question)
        return;
    const QString file = m_question->file;
    m_question.reset();
    m_waiting.removeFirst();
    takeNow({.file = file, .installCode = unit, .kind = kind, .licenseId = {}});
    proceed();
}

void IntakeController::skip()
{
    if (!m_question)
        return;
    m_question.reset();
    m_waiting.removeFirst();
    proceed();
}

qsizetype IntakeController::itemWith(WayOn way) const
{
    for (qsizetype index = 0; index < m_items.size(); ++index) {
        if (m_items[index].error && m_items[index].error->wayOn == way)
            return index;
    }
    return -1;
}

void IntakeController::insist(qsizetype index)
{
    takeAgain(index, WayOn::DespiteName, {});
}

void IntakeController::share(qsizetype index, const QString& why)
{
    if (!why.trimmed().isEmpty())
        takeAgain(index, WayOn::Shared, why);
}

void IntakeController::takeAgain(qsizetype index, WayOn way, const QString& why)
{
    if (isBusy() || index < 0 || index >= m_items.size() || !m_items[index].error || m_items[index].error->wayOn != way)
        return;
    const Item item = m_items.takeAt(index);
    takeNow({.file = item.file,
             .installCode = item.unit,
             .kind = kindInName(QFileInfo(item.file).fileName()),
             .licenseId = {},
             .despiteName = true, // what was insisted on before stays so
             .sharedBecause = why});
    saveAll();
}

void IntakeController::takeNow(IntakeRequest request)
{
    request.via = m_via;
    request.licenseId = m_license;
    const auto outcome = takeIn(session()->workspace(), *session()->package, request);
    Item item{.file = request.file, .unit = request.installCode};
    if (outcome) {
        item.record = outcome->record;
        item.wasThere = outcome->wasThere;
        item.warnings = outcome->warnings;
        if (!outcome->wasThere)
            m_unsaved.append(request);
    } else {
        item.error = outcome.error();
    }
    m_items.append(item);
}

void IntakeController::save()
{
    if (!isBusy() && !m_question && session()->package)
        saveAll();
}

QCoro::Task<void> IntakeController::saveAll()
{
    const auto keep = shared_from_this();
    begin();
    Result<void> saved;
    if (!m_unsaved.isEmpty()) {
        saved = co_await updatePackageAside(
            session()->workspace(), *session()->package, session()->path, {}, [this](SitePackage& theirs) {
                for (const IntakeRequest& request : std::as_const(m_unsaved)) {
                    if (const auto again = takeIn(session()->workspace(), theirs, request); !again)
                        m_items.append(Item{.file = request.file, .error = again.error()});
                }
            });
        if (saved)
            m_unsaved.clear();
    }
    session()->refresh();
    end(saved ? std::nullopt : std::optional(saved.error()));
    Q_EMIT finished();
}

} // namespace activation::ui
