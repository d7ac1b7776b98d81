// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "simulator/PortalPages.h"

#include "domain/DeviceCount.h"

using namespace Qt::StringLiterals;

namespace activation::simulator::pages {
namespace {

/// Fills in `%1` … in one go, so that a value that looks like a placeholder stays what it is. Every value is escaped.
template <class... Values>
QString filled(const QString& html, const Values&... values)
{
    return html.arg(QString(values).toHtmlEscaped()...);
}

QByteArray page(const QString& title, const QString& body, bool loggedIn)
{
    static const QString frame = QStringLiteral(R"(<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>%1 · Simulated License Customer Portal</title><style>
body{font:16px/1.5 system-ui,sans-serif;margin:0;background:#f4f6f8;color:#1c2733}
header{background:#1f4e79;color:#fff;padding:12px 24px;display:flex;justify-content:space-between;align-items:center}
main{max-width:1000px;margin:24px auto;padding:24px;background:#fff;border-radius:8px}
table{border-collapse:collapse;width:100%}td,th{text-align:left;padding:8px;border-bottom:1px solid #d9dfe5}
code{font-family:ui-monospace,monospace}label{display:block;margin:12px 0 4px}
input{font:inherit;padding:8px;width:24em;max-width:100%;box-sizing:border-box}
button,.do{font:inherit;margin-top:16px;padding:8px 16px;background:#1f4e79;color:#fff;border:0;border-radius:4px;
text-decoration:none;display:inline-block}
.fault{background:#fdecea;color:#8a1c12;padding:8px 12px;border-radius:4px}.note{color:#5b6875}header button{margin:0}
</style></head><body>
<header><strong>License Customer Portal (simulated)</strong>%2</header><main><h1>%1</h1>%3
<p class="note">This portal is simulated on this computer. Nothing real is licensed.</p></main></body></html>
)");
    const QString logout =
        loggedIn ? u"<form method=\"post\" action=\"/logout\"><button id=\"logout\">Log out</button></form>"_s
                 : QString();
    return frame.arg(title.toHtmlEscaped(), logout, body).toUtf8();
}

QString shown(const QString& fault)
{
    return fault.isEmpty() ? QString() : filled(u"<p class=\"fault\" id=\"fault\">%1</p>"_s, fault);
}

} // namespace

QByteArray login(const QString& fault, const QString& typed)
{
    return page(u"Log in"_s,
                shown(fault) + filled(uR"(<form method="post" action="/login"><label for="login">License ID or e-mail
address</label><input id="login" name="login" required autofocus value="%1"><br><button id="go">Log in</button></form>)"_s,
                                      typed),
                false);
}

QByteArray code(const QString& challenge, const QString& fault)
{
    return page(u"Check your e-mail"_s,
                shown(fault) + filled(uR"(<form method="post" action="/code"><input type="hidden" name="challenge"
value="%1"><label for="code">Code from the e-mail</label><input id="code" name="code" required autofocus
autocomplete="one-time-code"><br><button id="go">Confirm</button></form>)"_s,
                                      challenge),
                false);
}

QByteArray licenses(const QList<PortalLicense>& licenses, const QList<PortalActivation>& activations, bool usedUp)
{
    QString body = u"<table id=\"licenses\"><tr><th>License ID</th><th>Description</th><th>Project</th><th>Customer ID"
                   "</th><th>Devices left</th><th></th></tr>"_s;
    for (const PortalLicense& license : licenses) {
        const int available = usedUp ? 0 : license.available();
        body +=
            filled(u"<tr><td><code>%1</code></td><td>%2</td><td>%3</td><td><code>%4</code></td><td>%5 of %6</td><td>"_s,
                   license.licenseId, license.description, license.project, license.customerId,
                   QString::number(available), QString::number(license.devices));
        if (license.kind == ActivationKind::Maintenance)
            body += u"Customer Success sends the file"_s;
        else if (available == 0)
            body += u"used up"_s;
        else
            body += filled(u"<a href=\"/activations/new?license=%1\">New offline activation</a>"_s, license.licenseId);
        body += u"</td></tr>"_s;
    }
    body += u"</table><h2>Offline activation files</h2>"_s;
    if (activations.isEmpty())
        return page(u"My licenses"_s, body + u"<p>None was made yet.</p>"_s, true);
    body += u"<table id=\"activations\"><tr><th>SmartServer</th><th>License ID</th><th>Devices</th><th></th></tr>"_s;
    for (const PortalActivation& each : activations) {
        body +=
            filled(u"<tr><td>%1</td><td><code>%2</code></td><td>%3</td><td><a href=\"/activations/%4/file\">%5</a></td>"
                   "</tr>"_s,
                   each.installCode, each.licenseId, QString::number(each.devices), each.activationId, each.fileName);
    }
    return page(u"My licenses"_s, body + u"</table>"_s, true);
}

QByteArray form(const Form& form, const QString& fault)
{
    return page(u"New offline activation"_s,
                shown(fault) + filled(uR"(<p>License <code>%1</code></p><form method="post" action="/activations">
<input type="hidden" name="form" value="%2"><input type="hidden" name="license" value="%1">
<label for="installCode">SmartServer (Install Code)</label><input id="installCode" name="installCode" required autofocus
autocomplete="off" spellcheck="false" value="%3">
<label for="devices">Devices</label><input id="devices" name="devices" type="number" min="1" max="%5" required value="%4"><br>
<button id="go">Make the activation file</button></form><p><a href="/licenses">Back to my licenses</a></p>)"_s,
                                      form.license, form.id, form.installCode, form.devices,
                                      QString::number(DeviceCount::Max)),
                true);
}

QByteArray made(const PortalActivation& activation)
{
    return page(u"Activation file"_s,
                filled(uR"(<p>For SmartServer <strong id="unit">%1</strong>, %2 devices of license <code>%3</code>.</p>
<p><a class="do" id="download" href="/activations/%4/file">Download %5</a></p>
<p><a href="/licenses">Back to my licenses</a></p>)"_s,
                       activation.installCode, QString::number(activation.devices), activation.licenseId,
                       activation.activationId, activation.fileName),
                true);
}

QByteArray fault(const QString& title, const QString& text)
{
    return page(title, filled(u"<p class=\"fault\" id=\"fault\">%1</p><p><a href=\"/\">To the start</a></p>"_s, text),
                false);
}

} // namespace activation::simulator::pages
