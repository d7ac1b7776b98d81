// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/Fingerprint.h"

#include <QDateTime>
#include <QJsonObject>
#include <QString>

#include <optional>

namespace activation {

/// The closed set of ways in which a step can fail; each has one exit code of the command line (design, "Command
/// line").
enum class ErrorKind
{
    Failed,               ///< 1: the peer or the machine said no, and its words are in `why`
    Usage,                ///< 2: the words of the call are off
    Unreachable,          ///< 3: nobody answers there, or not in time
    CertificateUntrusted, ///< 4: a certificate nobody confirmed yet; `certificate` has what to compare
    CertificateChanged,   ///< 4: another certificate than the pinned one; `certificate` names both
    LoginRefused,         ///< 5: wrong name or password, not an Owner, unknown portal login
    BadFile,              ///< 6: damaged, forged or not what it should be
    RefusedForSafety,     ///< 7: wrong unit, license would be spent twice, identity in doubt
    PartlyDone,           ///< 8: a batch in which some failed
    Canceled,             ///< 1: the user stopped it
};

/// The exit code of `activationctl` for an error of this kind.
int exitCode(ErrorKind kind);
/// A stable name for JSON and the ledger, such as "certificateChanged".
QString kindName(ErrorKind kind);

/// What the user may do deliberately so that a refused step goes on all the same: an option of the command line, a
/// button of the wizard.
enum class WayOn
{
    Label,       ///< type the Install Code on the unit's label (`--label`)
    DespiteName, ///< take the file in although its name says another unit (`--despite-name`)
    Shared,      ///< take the same file in for a second unit, and say why (`--shared-because`)
    Additional,  ///< spend one more license on the unit (`--additional`)
    UploadAgain, ///< upload a file once more that was accepted and never showed (`--upload-again`)
    LogInAgain,  ///< send a password although some were refused before (`--login-again`)
    AcceptOlder, ///< go on from an older copy of the package (`--accept-older`)
    ByHand,      ///< add the file in the CMS, and confirm that here (`--by-hand`)
    Salvage,     ///< set a damaged ledger aside, begin one with what can be read (`ledger salvage`)
    Replace,     ///< put another Customer ID in the place of the unit's (`--replace`)
    Elsewhere,   ///< activate a license online that another unit had (`--elsewhere`)
    WithoutTeam, ///< spend without asking the team's ledger (`--without-team`)
};
/// A stable name for JSON, such as "uploadAgain".
QString wayOnName(WayOn way);

/// What a certificate question is about: the certificate a peer showed, and the one that was expected, if any.
struct CertificateQuestion
{
    Fingerprint presented;
    std::optional<Fingerprint> pinned;
    QString subject;
    QString issuer;
    QDateTime validFrom;
    QDateTime validUntil;
    bool expired = false; ///< by this laptop's clock; trust on first use never accepts it, only a deliberate --trust

    bool operator==(const CertificateQuestion&) const = default;
};

/// An error as a user meets it. The three texts are shown everywhere an error is shown, never one without the others.
struct Error
{
    ErrorKind kind = ErrorKind::Failed;
    QString what;   ///< what happened, one sentence
    QString why;    ///< the cause: the peer's status and body, whole, escaped
    QString remedy; ///< what the user does next
    /// The peer's HTTP status, when it answered with one.
    std::optional<int> httpStatus = std::nullopt;
    /// For the two certificate kinds.
    std::optional<CertificateQuestion> certificate = std::nullopt;
    /// The request may have reached the peer although no answer came: look before asking again.
    bool inDoubt = false;
    std::optional<WayOn> wayOn = std::nullopt;

    /// {"kind", "exitCode", "what", "why", "remedy", "httpStatus"?, "certificate"?, "inDoubt"?, "wayOn"?}; the
    /// certificate is
    /// {"presented", "pinned"?, "subject", "issuer", "validFrom", "validUntil", "expired"}.
    QJsonObject toJson() const;
    /// The three texts as lines of their own, for a terminal.
    QString toText() const;
};

} // namespace activation
