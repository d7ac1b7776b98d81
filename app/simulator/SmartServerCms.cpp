// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "simulator/SimulatedSmartServer.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace activation::simulator {

std::expected<void, QString> SimulatedSmartServer::addByHand(const QString& name, const QByteArray& content)
{
    const Answer answer = takeActivation({.name = u"licenseFile"_s, .fileName = name, .content = content}, m_state);
    if (answer.status < 300)
        return {};
    return std::unexpected(QJsonDocument::fromJson(answer.body).object()[u"message"_s].toString());
}

/// Stands in for the Manage Licenses dialog, so that training can go the whole way. It looks nothing like the real one,
/// and asks for no login.
Answer SimulatedSmartServer::cmsPage(const QString& said) const
{
    const QString code = m_options.installCode.text().toHtmlEscaped();
    QString rows;
    for (const QJsonValue& value : licenses()) {
        const QJsonObject license = value.toObject();
        rows += u"<tr>"_s;
        for (const QString& field :
             {u"scName"_s, u"description"_s, u"status"_s, u"activationDate"_s, u"licenseId"_s, u"note"_s})
            rows += u"<td>"_s + license[field].toString().toHtmlEscaped() + u"</td>"_s;
        rows += u"</tr>"_s;
    }
    return Answer::html(
        u"<!doctype html><html lang=\"en\"><meta charset=\"utf-8\"><title>Simulated SmartServer %1</title>"
        "<h1>Simulated SmartServer %1</h1><p>This is a simulator of the SmartServer Activation Assistant. It has no "
        "CMS; this page stands in for Manage Licenses. In a real CMS a user of type Owner logs in first.</p>"
        "<table border=\"1\"><tr><th>Segment Controller<th>Description<th>Status<th>Activation Date<th>License ID"
        "<th>Note</tr>%2</table><p role=\"status\">%3</p>"
        "<form method=\"post\" action=\"/cms/licenses\" enctype=\"multipart/form-data\">"
        "<label>Add License: <input type=\"file\" name=\"licenseFile\" required></label> <button>Add</button></form>"
        "<p><a href=\"/cms\">Look again</a></p></html>"_s.arg(code, rows, said.toHtmlEscaped())
            .toUtf8());
}

Answer SimulatedSmartServer::addInCms(const Request& request)
{
    const auto parts = parseFormData(request.header("content-type"), request.body);
    if (!parts || parts->size() != 1 || !parts->first().fileName)
        return cmsPage(u"Choose a file first."_s);
    const auto added = addByHand(*parts->first().fileName, parts->first().content);
    return cmsPage(added ? u"Added. It can take a moment until the license shows."_s : added.error());
}

} // namespace activation::simulator
