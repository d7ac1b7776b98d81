// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/controllers/CloudController.h"

#include "activation/CloudReturn.h"
#include "activation/PackageSaver.h"

using namespace Qt::StringLiterals;

namespace activation::ui {

CloudController::CloudController(std::shared_ptr<Session> session, InstallCode unit)
    : Controller(std::move(session)), m_unit(std::move(unit))
{
}

QString CloudController::customerId() const
{
    return m_customerId;
}

Result<Address> CloudController::address() const
{
    const SmartServer* const known = session()->manifest().smartServer(m_unit);
    return Address::parse(known && !known->address.isEmpty() ? known->address : u"smartserver-"_s + m_unit.text());
}

Credentials CloudController::knownLogin() const
{
    const auto at = address();
    return at ? session()->logins.find(*at, m_unit) : session()->logins.forAll();
}

void CloudController::say(const QString& doing)
{
    m_doing = doing;
    Q_EMIT doingChanged();
}

CloudOptions CloudController::options()
{
    const Manifest& manifest = session()->manifest();
    CloudOptions options{.packageId = manifest.packageId,
                         .expected = m_unit,
                         .within = session()->options().confirmWithin,
                         .onProgress = [this](const CloudProgress& progress) {
                             say(progressText(progress));
                         }};
    // What settled its identity when it was read: the label is not asked for again.
    if (const SmartServer* const known = manifest.smartServer(m_unit)) {
        for (const IdentityReading& reading : known->identitySources) {
            if (reading.source == IdentitySource::Label)
                options.label = reading.value;
        }
    }
    return options;
}

QCoro::Task<void> CloudController::visit(Credentials login, Work work)
{
    const auto keepAlive = shared_from_this();
    const Work job = std::move(work);
    m_outcome.clear();
    const auto stop = begin();
    say(tr("connecting"));
    Workspace& workspace = session()->workspace();
    const auto address = this->address();
    if (!address) {
        end(address.error());
        co_return;
    }
    auto credentials = std::move(login);
    if (!credentials.isComplete()) {
        auto own = session()->logins.need(*address, m_unit);
        if (!own) {
            end(own.error());
            co_return;
        }
        credentials = *std::move(own);
    }
    m_login = credentials;
    auto connection = co_await connectUnit(workspace, *address, {}, session()->options().answerWithin, stop);
    if (!connection) {
        end(connection.error());
        co_return;
    }
    auto unit = co_await job(*connection, stop);
    co_await connection->client.logout();
    std::optional<Error> error;
    if (!unit)
        error = unit.error();
    else if (const auto kept = co_await keep(*unit); !kept)
        error = kept.error();
    m_doing.clear();
    end(std::move(error));
}

QCoro::Task<Result<void>> CloudController::keep(SmartServer unit)
{
    if (!session()->package)
        co_return Result<void>{};
    PackageSaver saver(session()->workspace(), *session()->package, session()->path,
                       {.again = [&unit](SitePackage& theirs) {
                           theirs.put(unit);
                       }});
    (co_await saver.package())->put(unit);
    co_await saver.changed();
    auto done = co_await saver.finish();
    session()->refresh();
    co_return done;
}

QCoro::Task<Result<SmartServer>> CloudController::ask(UnitConnection& connection, std::stop_token stop)
{
    auto offer = co_await readCloud(session()->workspace(), connection, m_login, options(), stop);
    if (!offer)
        co_return failure(offer.error());
    m_customerId = offer->customerId;
    m_offer = *std::move(offer);
    co_return m_offer->unit;
}

void CloudController::check(const Credentials& login)
{
    if (isBusy())
        return;
    m_offer.reset();
    visit(login, [this](UnitConnection& connection, std::stop_token stop) -> QCoro::Task<Result<SmartServer>> {
        UnitConnection& there = connection;
        // The account first: it needs no internet, and where there is none it says why nothing is ready.
        const auto account = co_await readCloudAccount(session()->workspace(), there, m_login, options(), stop);
        if (!account)
            co_return failure(account.error());
        m_customerId = account->customerId;
        Q_EMIT changed();
        auto unit = co_await ask(there, stop);
        if (unit)
            m_outcome = tr("%1 reaches the licensing service: it answered just now.").arg(m_unit.text());
        co_return unit;
    });
}

void CloudController::activate(const Credentials& login, const QList<LicenseId>& licenses, std::optional<WayOn> way)
{
    if (isBusy() || licenses.isEmpty())
        return;
    visit(login,
          [this, licenses, way](UnitConnection& connection, std::stop_token stop) -> QCoro::Task<Result<SmartServer>> {
              UnitConnection& there = connection;
              CloudActivationOptions all;
              static_cast<CloudOptions&>(all) = options();
              all.elsewhere = way == WayOn::Elsewhere;
              all.again = way == WayOn::UploadAgain;
              auto done = co_await activateFromCloud(session()->workspace(), there, m_login, licenses, all, stop);
              if (!done)
                  co_return failure(done.error());
              m_outcome =
                  tr("%n license(s) activated: %1 shows them.", nullptr, static_cast<int>(done->licenses.size()))
                      .arg(m_unit.text());
              if (m_offer) {
                  m_offer->licenses.removeIf(
                      [&licenses](const CloudLicense& each) { return each.id() && licenses.contains(*each.id()); });
              }
              co_return done->unit;
          });
}

void CloudController::setCustomer(const Credentials& login, const QString& customer, bool replace)
{
    if (isBusy())
        return;
    m_wanted = customer.trimmed();
    const auto id = CustomerId::parse(customer);
    if (!id) {
        fail(id.error());
        return;
    }
    m_offer.reset();
    visit(login,
          [this, id = *id, replace](UnitConnection& connection,
                                    std::stop_token stop) -> QCoro::Task<Result<SmartServer>> {
              UnitConnection& there = connection;
              const auto set =
                  co_await setCloudAccount(session()->workspace(), there, m_login, id, replace, options(), stop);
              if (!set)
                  co_return failure(set.error());
              m_customerId = set->customerId;
              m_wanted.clear();
              m_outcome = tr("%1 is set to this Customer ID.").arg(m_unit.text());
              co_return set->unit;
          });
}

void CloudController::giveBack(const Credentials& login, const QString& typed)
{
    if (isBusy())
        return;
    const auto code = InstallCode::parse(typed);
    if (!code) {
        fail(code.error());
        return;
    }
    m_offer.reset();
    visit(login,
          [this, code = *code](UnitConnection& connection, std::stop_token stop) -> QCoro::Task<Result<SmartServer>> {
              UnitConnection& there = connection;
              const auto done = co_await returnToCloud(session()->workspace(), there, m_login, {code}, options(), stop);
              if (!done)
                  co_return failure(done.error());
              m_outcome = tr("%1 returned all its licenses to the cloud.").arg(m_unit.text());
              co_return done->unit;
          });
}

} // namespace activation::ui
