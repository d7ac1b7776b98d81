// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "cli/CloudWords.h"

#include <QCommandLineParser>
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace activation::cli {
namespace {

using Command = CommandLine::Command;

/// The texts of this file.
class Text
{
    Q_DECLARE_TR_FUNCTIONS(activation::cli)
};

Error usage(const QString& what, const QString& why)
{
    return Error{.kind = ErrorKind::Usage, .what = what, .why = why, .remedy = Text::tr("See: activationctl --help")};
}

bool isCloud(Command command)
{
    return command == Command::CloudList || command == Command::CloudActivate || command == Command::CloudReturn ||
           command == Command::CloudAccount;
}

} // namespace

Result<void> readCloudWords(CommandLine& line, const QCommandLineParser& parser)
{
    if (!isCloud(line.command))
        return {};
    for (const QString& word : line.arguments) {
        if (const auto address = Address::parse(word); !address)
            return failure(address.error());
    }
    for (const QString& text : parser.values(u"license"_s)) {
        const auto license = LicenseId::parse(text);
        if (!license)
            return failure(license.error());
        line.licenses.append(*license);
    }
    for (const QString& text : parser.values(u"confirm"_s)) {
        const auto code = InstallCode::parse(text);
        if (!code)
            return failure(code.error());
        line.confirmed.append(*code);
    }
    if (parser.isSet(u"set"_s)) {
        const auto customer = CustomerId::parse(parser.value(u"set"_s));
        if (!customer)
            return failure(customer.error());
        line.customer = *customer;
    }
    line.replace = parser.isSet(u"replace"_s);
    line.elsewhere = parser.isSet(u"elsewhere"_s);
    if (line.command == Command::CloudActivate && line.licenses.isEmpty())
        return failure(usage(Text::tr("--license is missing."),
                             Text::tr("“cloud list” shows the IDs of the licenses that are ready.")));
    if (line.replace && !line.customer)
        return failure(usage(Text::tr("--replace belongs to --set."), Text::tr("Nothing else is put in a place.")));
    if (!line.forCodes.isEmpty() && (line.forCodes.size() > 1 || line.arguments.size() > 1))
        return failure(usage(Text::tr("--for names the unit behind the one ADDRESS."),
                             Text::tr("Several of either do not fit together.")));
    if (line.command == Command::CloudReturn && line.confirmed.isEmpty() && line.arguments.size() > 1)
        return failure(
            usage(Text::tr("--confirm is missing."),
                  Text::tr("A return of several units' licenses is confirmed for each of them by its Install "
                           "Code.")));
    return {};
}

} // namespace activation::cli
