// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "domain/Address.h"
#include "domain/Fingerprint.h"
#include "domain/LicenseId.h"
#include "domain/Release.h"
#include "fuzz/Targets.h"
#include "report/IdentityCode.h"

namespace activation::fuzz {

void identity(const QByteArray& bytes)
{
    const QString text = QString::fromUtf8(bytes);
    if (const auto code = IdentityCode::parse(text)) {
        const auto again = IdentityCode::parse(code->toText());
        require(again.has_value() && again->installCode == code->installCode);
    } else {
        requireWhole(code.error());
    }
    if (const auto label = labelValue(text); !label)
        requireWhole(label.error());
    if (const auto fingerprint = Fingerprint::parse(text))
        require(Fingerprint::parse(fingerprint->groups()) == fingerprint);
    if (const auto code = InstallCode::parse(text))
        require(InstallCode::parse(code->text()).has_value());
    if (const auto id = LicenseId::parse(text))
        require(LicenseId::parse(id->text()).has_value());
    const Release release(text);
    require(!(release < release));
    if (const auto address = Address::parse(text); !address)
        requireWhole(address.error());
}

} // namespace activation::fuzz
