// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "activation/UnitStory.h"

#include <QSet>

#include <algorithm>

namespace activation {

Result<QList<Event>> unitStory(Workspace& workspace, const Manifest& manifest, const InstallCode& code)
{
    auto story = workspace.ledger().events({}, code.text());
    if (!story)
        return story;
    QSet<QString> known;
    for (const Event& event : *story)
        known.insert(event.id);
    for (const Event& event : manifest.events) {
        if (event.installCode.compare(code.text(), Qt::CaseInsensitive) == 0 && !known.contains(event.id))
            story->append(event);
    }
    std::stable_sort(story->begin(), story->end(), [](const Event& a, const Event& b) { return a.at < b.at; });
    return story;
}

} // namespace activation
