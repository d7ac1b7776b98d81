// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "domain/Event.h"

#include "domain/JsonFields.h"

#include <QJsonDocument>

#include <array>

using namespace Qt::StringLiterals;

namespace activation {

QString stateName(ActivationState state)
{
    switch (state) {
    case ActivationState::Identified:
        return u"identified"_s;
    case ActivationState::Requested:
        return u"requested"_s;
    case ActivationState::Obtained:
        return u"obtained"_s;
    case ActivationState::Carried:
        return u"carried"_s;
    case ActivationState::Installing:
        return u"installing"_s;
    case ActivationState::Installed:
        return u"installed"_s;
    case ActivationState::Confirmed:
        return u"confirmed"_s;
    case ActivationState::Rejected:
        return u"rejected"_s;
    }
    return {};
}

std::optional<ActivationState> activationState(const QString& name)
{
    for (int i = 0; i <= static_cast<int>(ActivationState::Rejected); ++i) {
        const auto state = static_cast<ActivationState>(i);
        if (stateName(state) == name)
            return state;
    }
    return std::nullopt;
}

Result<Event> Event::fromJson(const QJsonObject& json, const QString& where)
{
    JsonFields fields(json, where);
    Event event{.id = fields.text(u"id"_s),
                .at = fields.time(u"at"_s),
                .laptop = fields.text(u"laptop"_s),
                .sequence = fields.integer(u"sequence"_s, 1, 9007199254740991),
                .packageId = fields.optionalText(u"packageId"_s),
                .installCode = fields.optionalText(u"installCode"_s),
                .activationId = fields.optionalText(u"activationId"_s),
                .kind = fields.text(u"kind"_s),
                .what = fields.text(u"what"_s),
                .why = fields.optionalText(u"why"_s),
                .data = fields.optionalObject(u"data"_s),
                .previous = fields.fingerprint(u"previous"_s).value_or(Fingerprint()),
                .hash = fields.fingerprint(u"hash"_s).value_or(Fingerprint())};
    if (fields.error())
        return failure(*fields.error());
    return event;
}

QJsonObject Event::toJson() const
{
    return QJsonObject{{u"id"_s, id},
                       {u"at"_s, isoUtc(at)},
                       {u"laptop"_s, laptop},
                       {u"sequence"_s, sequence},
                       {u"packageId"_s, packageId},
                       {u"installCode"_s, installCode},
                       {u"activationId"_s, activationId},
                       {u"kind"_s, kind},
                       {u"what"_s, what},
                       {u"why"_s, why},
                       {u"data"_s, data},
                       {u"previous"_s, previous.hex()},
                       {u"hash"_s, hash.hex()}};
}

Fingerprint Event::computedHash() const
{
    QJsonObject json = toJson();
    json.remove(u"hash"_s);
    return Fingerprint::of(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

} // namespace activation
