// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "simulator/SimulatedPortal.h"

#include "simulator/Certificates.h"
#include "simulator/Random.h"

#include <QDir>
#include <QJsonDocument>
#include <QSslCertificate>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace activation::simulator {

namespace {

const QString& basePath()
{
    static const QString path = u"/api/"_s;
    return path;
}

} // namespace

SimulatedPortal::SimulatedPortal(PortalOptions options, QObject* parent)
    : HttpService(u"portal"_s, parent),
      m_options(std::move(options)),
      m_file(QDir(m_options.folder).absoluteFilePath(u"portal-state.json"_s))
{
    m_saveCounts.setSingleShot(true);
    m_saveCounts.setInterval(100ms);
    connect(&m_saveCounts, &QTimer::timeout, this, [this] {
        m_books.requests = requestCounts();
        static_cast<void>(m_file.save(state()));
    });
}

SimulatedPortal::~SimulatedPortal()
{
    SimulatedPortal::stop();
}

Result<void> SimulatedPortal::start()
{
    const auto saved = m_file.load();
    if (!saved)
        return failure(saved.error());
    if (saved->isEmpty()) {
        auto authority = makeCertificateAuthority(u"Simulated portal CA"_s);
        if (!authority)
            return failure(authority.error());
        auto certificate = makePortalCertificate(*authority, false);
        if (!certificate)
            return failure(certificate.error());
        m_authority = *authority;
        m_certificate = *certificate;
        m_books =
            PortalBooks{.licenses = m_options.licenses, .logins = m_options.logins, .activations = {}, .requests = {}};
    } else {
        JsonFields fields(*saved, m_file.fileName());
        fields.integer(u"formatVersion"_s, 1, 1);
        m_savedPort = static_cast<quint16>(fields.integer(u"port"_s, 0, 65535));
        if (fields.has(u"plainPort"_s)) // not in the folders of earlier versions
            m_savedPlainPort = static_cast<quint16>(fields.integer(u"plainPort"_s, 0, 65535));
        m_authority = certificateFrom(fields, u"authority"_s);
        m_certificate = certificateFrom(fields, u"certificate"_s);
        if (fields.error())
            return failure(*fields.error());
        auto books = PortalBooks::fromJson(*saved, m_file.fileName());
        if (!books)
            return failure(books.error());
        m_books = *books;
    }
    setRequestCounts(m_books.requests);
    const quint16 wanted = m_options.port != 0 ? m_options.port : m_savedPort;
    if (auto listening = listen(QHostAddress(QHostAddress::LocalHost), wanted, m_certificate); !listening)
        return listening;
    m_savedPort = port();
    if (m_options.plainPages) {
        if (auto plain = listenPlain(m_savedPlainPort); !plain)
            return plain;
        m_savedPlainPort = plainPort();
    }
    if (auto written = m_file.save(state()); !written)
        return written;
    return writeProfile();
}

void SimulatedPortal::stop()
{
    if (m_saveCounts.isActive()) {
        m_saveCounts.stop();
        m_books.requests = requestCounts();
        static_cast<void>(m_file.save(state()));
    }
    m_tokens.clear();
    m_challenges.clear();
    HttpService::stop();
}

QUrl SimulatedPortal::baseUrl() const
{
    QUrl base = url();
    // A provider that cannot put an address into a certificate leaves the name, which then must be used.
    const QSslCertificate certificate(m_certificate.certificatePem, QSsl::Pem);
    if (!certificate.subjectAlternativeNames().contains(QSsl::IpAddressEntry))
        base.setHost(u"localhost"_s);
    base.setPath(basePath());
    return base;
}

QString SimulatedPortal::profileFile() const
{
    return QDir(m_options.folder).absoluteFilePath(u"portal-profile.json"_s);
}

QString SimulatedPortal::browserProfileFile() const
{
    return QDir(m_options.folder).absoluteFilePath(u"portal-browser-profile.json"_s);
}

QUrl SimulatedPortal::pagesUrl() const
{
    QUrl pages = baseUrl();
    pages.setPath(u"/"_s);
    if (m_options.plainPages) {
        pages.setScheme(u"http"_s);
        pages.setPort(plainPort());
    }
    return pages;
}

QString SimulatedPortal::authorityFile() const
{
    return QDir(m_options.folder).absoluteFilePath(u"portal-ca.pem"_s);
}

Result<void> SimulatedPortal::writeProfile() const
{
    if (auto written = writeFile(authorityFile(), m_authority.certificatePem, false); !written)
        return written;
    const PortalVocabulary& words = m_options.vocabulary;
    QJsonObject fields;
    for (const auto& [canonical, name] : words.fields.asKeyValueRange())
        fields[canonical] = name;
    const QJsonObject profile{
        {u"formatVersion"_s, 1},
        {u"name"_s, u"Simulated License Customer Portal"_s},
        {u"mode"_s, u"api"_s},
        {u"baseUrl"_s, baseUrl().toString()},
        {u"caCertificates"_s, u"portal-ca.pem"_s},
        {u"simulated"_s, true},
        {u"customerSuccess"_s, u"customer.success@example.com"_s},
        {u"paths"_s, QJsonObject{{u"session"_s, words.session},
                                 {u"sessionConfirm"_s, words.sessionConfirm},
                                 {u"licenses"_s, words.licenses},
                                 {u"activations"_s, words.activations},
                                 {u"activate"_s, words.activate}}},
        {u"methods"_s, QJsonObject{{u"session"_s, QLatin1StringView(words.sessionMethod)},
                                   {u"sessionConfirm"_s, QLatin1StringView(words.sessionMethod)},
                                   {u"licenses"_s, QLatin1StringView(words.listMethod)},
                                   {u"activations"_s, QLatin1StringView(words.listMethod)},
                                   {u"activate"_s, QLatin1StringView(words.activateMethod)}}},
        {u"headers"_s, QJsonObject{{u"idempotencyKey"_s, QLatin1StringView(words.idempotencyHeader)}}},
        {u"fields"_s, fields}};
    if (auto written = writeFile(profileFile(), QJsonDocument(profile).toJson(QJsonDocument::Indented), false);
        !written)
        return written;
    const QJsonObject hints{{u"login"_s, u"On the first page: “License ID or e-mail address”"_s},
                            {u"licenseId"_s, u"Under “My licenses”: choose this one, “New offline activation”"_s},
                            {u"installCode"_s, u"In “New offline activation”: “SmartServer (Install Code)”"_s},
                            {u"devices"_s, u"In “New offline activation”: “Devices”"_s},
                            {u"download"_s, u"On the page that follows"_s}};
    const QJsonObject browser{
        {u"hints"_s, hints},
        {u"fileNamePatterns"_s, QJsonArray{u"capacity_{installCode}_*"_s, u"core_{installCode}_*"_s}}};
    const QJsonObject pages{{u"formatVersion"_s, 1},   {u"name"_s, u"Simulated License Customer Portal"_s},
                            {u"mode"_s, u"browser"_s}, {u"baseUrl"_s, pagesUrl().toString()},
                            {u"simulated"_s, true},    {u"customerSuccess"_s, u"customer.success@example.com"_s},
                            {u"browser"_s, browser}};
    return writeFile(browserProfileFile(), QJsonDocument(pages).toJson(QJsonDocument::Indented), false);
}

QString SimulatedPortal::codeOf(const QString& email) const
{
    const auto login = std::ranges::find(m_books.logins, email, &PortalLogin::email);
    return login == m_books.logins.end() ? QString() : login->code;
}

Result<void> SimulatedPortal::addLicense(const PortalLicense& license)
{
    const PortalBooks before = m_books;
    m_books.licenses.append(license);
    return commit(before);
}

QJsonObject SimulatedPortal::state() const
{
    QJsonObject state = m_books.toJson();
    state[u"formatVersion"_s] = 1;
    state[u"simulated"_s] = true;
    state[u"port"_s] = m_savedPort;
    state[u"plainPort"_s] = m_savedPlainPort;
    state[u"authority"_s] = toJson(m_authority);
    state[u"certificate"_s] = toJson(m_certificate);
    return state;
}

Result<void> SimulatedPortal::commit(const PortalBooks& before)
{
    m_books.requests = requestCounts();
    auto saved = m_file.save(state());
    if (!saved)
        m_books = before;
    return saved;
}

void SimulatedPortal::counted()
{
    if (!m_saveCounts.isActive())
        m_saveCounts.start();
}

Result<ServerCertificate> SimulatedPortal::otherCertificate(bool expired)
{
    return makePortalCertificate(m_authority, expired);
}

} // namespace activation::simulator
