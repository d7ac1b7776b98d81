// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "doctor/Findings.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace activation {
namespace {

bool ails(const Finding& finding)
{
    return finding.needed && finding.trouble;
}

} // namespace

QJsonObject Finding::toJson() const
{
    QJsonObject json{
        {u"part"_s, part}, {u"version"_s, version}, {u"needed"_s, needed}, {u"ok"_s, !trouble.has_value()}};
    if (trouble)
        json.insert(u"error"_s, trouble->toJson());
    return json;
}

bool isFit(const QList<Finding>& findings)
{
    return std::ranges::none_of(findings, ails);
}

Error troubleOf(const QList<Finding>& findings)
{
    QStringList causes;
    QStringList remedies;
    for (const Finding& finding : findings) {
        if (!ails(finding))
            continue;
        causes += u"%1: %2 %3"_s.arg(finding.part, finding.trouble->what, finding.trouble->why);
        remedies += finding.trouble->remedy;
    }
    remedies.removeDuplicates();
    return Error{.kind = ErrorKind::Failed,
                 .what = QCoreApplication::translate("activation::doctor",
                                                     "This computer lacks %n thing(s) that the assistant needs.",
                                                     nullptr, static_cast<int>(causes.size())),
                 .why = causes.join(u'\n'),
                 .remedy = remedies.join(u'\n')};
}

} // namespace activation
