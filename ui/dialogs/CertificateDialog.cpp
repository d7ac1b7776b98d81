// SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/CertificateDialog.h"

#include "domain/Escape.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace activation::ui {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(activation::ui::CertificateDialog)
};

using Peers = QList<CertificateDialog::Peer>;

bool anyChanged(const Peers& peers)
{
    return std::ranges::any_of(peers, [](const auto& peer) { return PeerCard::isChanged(peer.question); });
}

QString heading(const Peers& peers)
{
    if (anyChanged(peers)) {
        return peers.size() == 1 ? Text::tr("%1 shows another certificate than before").arg(escaped(peers[0].address))
                                 : Text::tr("Some SmartServers show another certificate than before");
    }
    return peers.size() == 1 ? Text::tr("Is this really your SmartServer?")
                             : Text::tr("Are these really your SmartServers?");
}

} // namespace

CertificateDialog::CertificateDialog(const QList<Peer>& peers, QWidget* parent)
    : TrustDialog(tr("Certificate"), heading(peers), parent)
{
    setObjectName(u"certificateDialog"_s);
    if (anyChanged(peers)) {
        addText(tr("That is so after the unit was re-imaged, replaced, or given a new certificate. It is also so when "
                   "somebody stands between this laptop and the unit. If you know of no such change, cancel and ask "
                   "who looks after the unit."));
    } else if (peers.size() == 1) {
        addText(tr("%1 showed a certificate that nobody has confirmed on this laptop. A SmartServer makes its own, so "
                   "only a look at the unit proves that it is the right one.")
                    .arg(escaped(peers[0].address)));
    } else {
        addText(
            tr("%1 units showed certificates that nobody has confirmed on this laptop. A SmartServer makes its own, "
               "so only a look at each unit proves that it is the right one. Tick those that you compared.")
                .arg(peers.size()));
    }
    const QString address = peers.size() == 1 ? escaped(peers[0].address) : tr("<address>");
    addStep(tr("Connect a laptop directly to the unit, open https://%1/config/network.php in a browser there, and look "
               "at the SHA-256 fingerprint of the certificate.")
                .arg(address));
    addStep(tr("Or ask who installed the unit for the fingerprint."));
    for (const Peer& peer : peers)
        addPeer(escaped(peer.address), peer.question);
    finish();
}

} // namespace activation::ui
