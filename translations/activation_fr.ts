<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>activation::ActivationFile</name>
    <message>
        <source>One of capacity, maintenance and core belongs there.</source>
        <translation>L’une des valeurs capacity, maintenance et core est attendue ici.</translation>
    </message>
    <message>
        <source>One of portal, browser and added belongs there.</source>
        <translation>L’une des valeurs portal, browser et added est attendue ici.</translation>
    </message>
    <message>
        <source>A UUID belongs there.</source>
        <translation>Un UUID est attendu ici.</translation>
    </message>
    <message>
        <source>“%1” is empty.</source>
        <translation>«&#xa0;%1&#xa0;» est vide.</translation>
    </message>
    <message>
        <source>An activation file has at least one byte; the download was probably cut off.</source>
        <translation>Un fichier d’activation contient au moins un octet&#xa0;; le téléchargement a probablement été interrompu.</translation>
    </message>
    <message>
        <source>Download or ask for the file again.</source>
        <translation>Téléchargez le fichier ou demandez-le à nouveau.</translation>
    </message>
    <message>
        <source>“%1” is too large.</source>
        <translation>«&#xa0;%1&#xa0;» est trop volumineux.</translation>
    </message>
    <message>
        <source>It has %1 bytes; an activation file has at most %2.</source>
        <translation>Il contient %1 octets&#xa0;; un fichier d’activation en contient au plus %2.</translation>
    </message>
    <message>
        <source>Check that this is the activation file and not an archive or image.</source>
        <translation>Vérifiez qu’il s’agit bien du fichier d’activation et non d’une archive ou d’une image.</translation>
    </message>
    <message>
        <source>The name “%1” has a dot in it. Activation files have no extension, and a SmartServer may refuse one that has; a browser or mail program may have added it. The name is kept as it is: if the SmartServer refuses the file, get it again under its original name.</source>
        <translation>Le nom «&#xa0;%1&#xa0;» contient un point. Les fichiers d’activation n’ont pas d’extension, et un SmartServer peut refuser un fichier qui en a une&#xa0;; un navigateur ou un logiciel de messagerie l’a peut-être ajoutée. Le nom est conservé tel quel&#xa0;: si le SmartServer refuse le fichier, récupérez-le à nouveau sous son nom d’origine.</translation>
    </message>
    <message>
        <source>The name “%1” has a number behind it, as browsers add one where a file of the same name was there already. The name is kept as it is: if the SmartServer refuses the file, get it again under its original name.</source>
        <translation>Le nom «&#x202f;%1&#x202f;» se termine par un numéro, comme les navigateurs en ajoutent lorsqu’un fichier du même nom existait déjà. Le nom est conservé tel quel&#xa0;: si le SmartServer refuse le fichier, récupérez-le à nouveau sous son nom d’origine.</translation>
    </message>
</context>
<context>
    <name>activation::Address</name>
    <message>
        <source>“%1” is not the address of a SmartServer.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas l’adresse d’un SmartServer.</translation>
    </message>
    <message>
        <source>Give a host name or IP address, such as smartserver-17q5t6a, 192.168.1.20 or https://192.168.1.20:8443.</source>
        <translation>Indiquez un nom d’hôte ou une adresse IP, par exemple smartserver-17q5t6a, 192.168.1.20 ou https://192.168.1.20:8443.</translation>
    </message>
    <message>
        <source>It is empty.</source>
        <translation>L’adresse est vide.</translation>
    </message>
    <message>
        <source>A name or password does not belong in it.</source>
        <translation>Elle ne doit contenir ni nom d’utilisateur ni mot de passe.</translation>
    </message>
    <message>
        <source>It cannot be read as one.</source>
        <translation>Elle ne peut pas être interprétée comme une adresse.</translation>
    </message>
    <message>
        <source>Only https is spoken to a SmartServer.</source>
        <translation>La communication avec un SmartServer se fait uniquement en https.</translation>
    </message>
    <message>
        <source>Nothing may follow the host and port.</source>
        <translation>Rien ne doit suivre l’hôte et le port.</translation>
    </message>
    <message>
        <source>An IPv4 address has four numbers from 0 to 255, without leading zeros.</source>
        <translation>Une adresse IPv4 se compose de quatre nombres de 0 à 255, sans zéros en tête.</translation>
    </message>
    <message>
        <source>Port 0 cannot be reached.</source>
        <translation>Le port 0 ne peut pas être joint.</translation>
    </message>
</context>
<context>
    <name>activation::AddressWords</name>
    <message>
        <source>“%1” is not a range of addresses.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une plage d’adresses.</translation>
    </message>
    <message>
        <source>It must go up, and not above 255, in its last number.</source>
        <translation>Elle doit être croissante et ne pas dépasser 255 pour son dernier nombre.</translation>
    </message>
    <message>
        <source>Give host names, IP addresses, Install Codes or ranges such as 192.168.1.20-29, separated by spaces.</source>
        <translation>Indiquez des noms d’hôte, des adresses IP, des Install Code ou des plages telles que 192.168.1.20-29, séparés par des espaces.</translation>
    </message>
    <message>
        <source>“%1” cannot be searched.</source>
        <translation>Impossible d’effectuer une recherche dans «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Name a network of IPv4 such as 192.168.1.0/24, a range such as 192.168.1.20-29, or single addresses. Large networks are searched in parts.</source>
        <translation>Indiquez un réseau IPv4 tel que 192.168.1.0/24, une plage telle que 192.168.1.20-29, ou des adresses isolées. Pour les grands réseaux, procédez par parties.</translation>
    </message>
    <message>
        <source>Networks of IPv6 have more addresses than can be asked.</source>
        <translation>Les réseaux IPv6 ont plus d’adresses qu’il n’est possible d’en interroger.</translation>
    </message>
    <message>
        <source>It is no IPv4 address.</source>
        <translation>Ce n’est pas une adresse IPv4.</translation>
    </message>
    <message>
        <source>The number behind the slash is at most 32.</source>
        <translation>Le nombre après la barre oblique est au plus 32.</translation>
    </message>
    <message>
        <source>It has more than %1 addresses (the number behind the slash is at least %2).</source>
        <translation>Il contient plus de %1 adresses (le nombre après la barre oblique est au moins %2).</translation>
    </message>
</context>
<context>
    <name>activation::Cancel</name>
    <message>
        <source>Canceled.</source>
        <translation>Annulé.</translation>
    </message>
    <message>
        <source>You stopped it.</source>
        <translation>Vous avez arrêté l’opération.</translation>
    </message>
    <message>
        <source>Start again when ready: it goes on where it was.</source>
        <translation>Relancez-la quand vous serez prêt&#xa0;: elle reprendra là où elle en était.</translation>
    </message>
</context>
<context>
    <name>activation::Cloud</name>
    <message>
        <source>%1 has no Customer ID yet, so no licenses can be ready for it.</source>
        <translation>%1 n’a pas encore de Customer ID ; aucune licence ne peut donc être prête pour lui.</translation>
    </message>
    <message>
        <source>The licensing service finds a unit&apos;s licenses by its Customer ID.</source>
        <translation>Le service de licences trouve les licences d’une unité par son Customer ID.</translation>
    </message>
    <message>
        <source>Set the Customer ID of the project first (on the command line: activationctl cloud account --set CUSTOMERID ADDRESS).</source>
        <translation>Définissez d’abord le Customer ID du projet (en ligne de commande : activationctl cloud account --set CUSTOMERID ADRESSE).</translation>
    </message>
    <message>
        <source>%1 is a Customer ID, not a License ID. Nothing was changed.</source>
        <translation>%1 est un Customer ID, pas un License ID. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>A unit is set to this Customer ID.</source>
        <translation>Une unité est réglée sur ce Customer ID.</translation>
    </message>
    <message>
        <source>List the licenses that are ready, and take one of their IDs (on the command line: activationctl cloud list ADDRESS).</source>
        <translation>Listez les licences prêtes et prenez l’un de leurs ID (en ligne de commande : activationctl cloud list ADRESSE).</translation>
    </message>
    <message>
        <source>License %1 is not for %2. Nothing was changed.</source>
        <translation>La licence %1 n’est pas pour %2. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>It was activated on %1.</source>
        <translation>Elle a été activée sur %1.</translation>
    </message>
    <message>
        <source>It was asked for on %1, and whether it came there is not known.</source>
        <translation>Elle a été demandée sur %1, et on ne sait pas si elle y est arrivée.</translation>
    </message>
    <message>
        <source>Read that unit: when it no longer has the license, it is free. If that unit is gone for good, say so deliberately (on the command line: --elsewhere).</source>
        <translation>Lisez cette unité : si elle n’a plus la licence, celle-ci est libre. Si l’unité n’existe définitivement plus, dites-le expressément (en ligne de commande : --elsewhere).</translation>
    </message>
    <message>
        <source>%1 never took license %2: it is ready still.</source>
        <translation>%1 n’a jamais pris la licence %2 : elle est toujours prête.</translation>
    </message>
    <message>
        <source>It was asked for before; the unit does not show it, and %1</source>
        <translation>Elle a déjà été demandée ; l’unité ne la montre pas, et %1</translation>
    </message>
    <message>
        <source>does not list it as ready either.</source>
        <translation>ne la liste pas non plus comme prête.</translation>
    </message>
    <message>
        <source>did not say whether it is ready still: %1</source>
        <translation>n’a pas dit si elle est toujours prête : %1</translation>
    </message>
    <message>
        <source>What became of license %1 on %2 is not known.</source>
        <translation>On ne sait pas ce qu’est devenue la licence %1 sur %2.</translation>
    </message>
    <message>
        <source>Look into Manage Licenses in the CMS and restart the unit; ask Customer Success where the license is. To ask for it once more all the same, say so deliberately (on the command line: --upload-again).</source>
        <translation>Regardez dans Manage Licenses du CMS et redémarrez l’unité ; demandez à Customer Success où est la licence. Pour la demander malgré tout une fois de plus, dites-le expressément (en ligne de commande : --upload-again).</translation>
    </message>
    <message>
        <source>Asking %1 to take license %2.</source>
        <translation>%1 est prié de prendre la licence %2.</translation>
    </message>
    <message>
        <source>%1 accepted the request (HTTP %2).</source>
        <translation>%1 a accepté la demande (HTTP %2).</translation>
    </message>
    <message>
        <source>%1 Activating again looks first whether the unit took the license after all.</source>
        <translation>%1 Une nouvelle activation vérifie d’abord si l’unité a finalement pris la licence.</translation>
    </message>
    <message>
        <source>%1 accepted the request, but not every license showed.</source>
        <translation>%1 a accepté la demande, mais toutes les licences ne sont pas apparues.</translation>
    </message>
    <message>
        <source>After %1 s there was still nothing of: %2.</source>
        <translation>Après %1 s, il n’y avait toujours rien de : %2.</translation>
    </message>
    <message>
        <source>Activate again: the assistant looks first whether it came after all, and asks again only when the license is ready still.</source>
        <translation>Activez à nouveau : l’assistant vérifie d’abord si elle est finalement arrivée, et ne redemande que si la licence est toujours prête.</translation>
    </message>
    <message>
        <source>%1 shows license %2.</source>
        <translation>%1 montre la licence %2.</translation>
    </message>
    <message>
        <source>%1 is a License ID, not a Customer ID. Nothing was changed.</source>
        <translation>%1 est un License ID, pas un Customer ID. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The unit %1 shows a license of this ID.</source>
        <translation>L’unité %1 montre une licence portant cet ID.</translation>
    </message>
    <message>
        <source>The ledger knows a license of this ID.</source>
        <translation>Le registre connaît une licence portant cet ID.</translation>
    </message>
    <message>
        <source>Take the Customer ID of the project from the partner: there is one for each customer project, and one License ID for each license.</source>
        <translation>Prenez le Customer ID du projet auprès du partenaire : il y en a un par projet client, et un License ID par licence.</translation>
    </message>
    <message>
        <source>%1 is set to another Customer ID. Nothing was changed.</source>
        <translation>%1 est réglé sur un autre Customer ID. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>It has %1; you gave %2.</source>
        <translation>Il a %1 ; vous avez donné %2.</translation>
    </message>
    <message>
        <source>Compare both with the partner&apos;s list. To put yours in its place deliberately, say so (on the command line: --replace).</source>
        <translation>Comparez les deux avec la liste du partenaire. Pour mettre volontairement le vôtre à sa place, dites-le (en ligne de commande : --replace).</translation>
    </message>
    <message numerus="yes">
        <source>%1 reaches the licensing service; %n license(s) ready for it.</source>
        <translation>
            <numerusform>%1 atteint le service de licences ; %n licence est prête pour lui.</numerusform>
            <numerusform>%1 atteint le service de licences ; %n licences sont prêtes pour lui.</numerusform>
        </translation>
    </message>
    <message>
        <source>It gives %1.</source>
        <translation>Il indique %1.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>It answered HTTP %1 %2</source>
        <translation>Il a répondu HTTP %1 %2</translation>
    </message>
    <message>
        <source>%1 did not take over the Customer ID %2.</source>
        <translation>%1 n’a pas repris le Customer ID %2.</translation>
    </message>
    <message>
        <source>Look into Manage Customer Accounts in the CMS, and try again.</source>
        <translation>Regardez dans Manage Customer Accounts du CMS et réessayez.</translation>
    </message>
    <message>
        <source>The Customer ID of %1 was set to %2.</source>
        <translation>Le Customer ID de %1 a été réglé sur %2.</translation>
    </message>
    <message>
        <source>It was %1 before.</source>
        <translation>C’était %1 auparavant.</translation>
    </message>
    <message>
        <source>The confirmation is for another unit. Nothing was returned.</source>
        <translation>La confirmation concerne une autre unité. Rien n’a été rendu.</translation>
    </message>
    <message>
        <source>You confirmed %1; the unit at %2 is %3.</source>
        <translation>Vous avez confirmé %1 ; l’unité à %2 est %3.</translation>
    </message>
    <message>
        <source>Check which unit is meant, and give its Install Code.</source>
        <translation>Vérifiez de quelle unité il s’agit et donnez son Install Code.</translation>
    </message>
    <message numerus="yes">
        <source>%1 returned %n license(s) to the cloud.</source>
        <translation>
            <numerusform>%1 a rendu %n licence au cloud.</numerusform>
            <numerusform>%1 a rendu %n licences au cloud.</numerusform>
        </translation>
    </message>
    <message>
        <source>All licenses of %1 go back to the cloud. Its devices, its scheduler and its data logging stop working until licenses are activated again, and for that the unit needs the internet: a return is not possible offline, and neither is its undoing with the same activation files.</source>
        <translation>Toutes les licences de %1 retournent au cloud. Ses appareils, son planificateur et son enregistrement de données cessent de fonctionner jusqu’à ce que des licences soient à nouveau activées, et pour cela l’unité a besoin d’Internet : un retour n’est pas possible hors ligne, et il ne peut pas être annulé avec les mêmes fichiers d’activation.</translation>
    </message>
    <message>
        <source>%1 has nothing to return.</source>
        <translation>%1 n’a rien à rendre.</translation>
    </message>
    <message>
        <source>It shows no license.</source>
        <translation>Il ne montre aucune licence.</translation>
    </message>
    <message>
        <source>Nothing is to be done.</source>
        <translation>Il n’y a rien à faire.</translation>
    </message>
    <message>
        <source>Asking %1 to return all its licenses.</source>
        <translation>%1 est prié de rendre toutes ses licences.</translation>
    </message>
    <message>
        <source>%1 still shows all its licenses.</source>
        <translation>%1 montre toujours toutes ses licences.</translation>
    </message>
    <message>
        <source>Read the unit later: it may return them yet. Otherwise look into Manage Licenses in the CMS.</source>
        <translation>Lisez l’unité plus tard : elle peut encore les rendre. Sinon, regardez dans Manage Licenses du CMS.</translation>
    </message>
    <message>
        <source>%1 returned %2 of %3 licenses.</source>
        <translation>%1 a rendu %2 licences sur %3.</translation>
    </message>
    <message>
        <source>Licenses that came by an activation file may not be returnable; look into Manage Licenses in the CMS.</source>
        <translation>Les licences venues d’un fichier d’activation ne peuvent peut-être pas être rendues ; regardez dans Manage Licenses du CMS.</translation>
    </message>
    <message>
        <source>reading identity and licenses</source>
        <translation>lecture de l’identité et des licences</translation>
    </message>
    <message>
        <source>asking which licenses are ready</source>
        <translation>demande des licences prêtes</translation>
    </message>
    <message>
        <source>looking for the outcome of an earlier attempt (%1 of %2 s)</source>
        <translation>recherche du résultat d’un essai précédent (%1 s sur %2)</translation>
    </message>
    <message>
        <source>asking the unit to make the change</source>
        <translation>demande de la modification à l’unité</translation>
    </message>
    <message>
        <source>accepted; waiting until it shows (%1 of %2 s)</source>
        <translation>accepté ; attente de l’apparition (%1 s sur %2)</translation>
    </message>
    <message>
        <source>done</source>
        <translation>terminé</translation>
    </message>
    <message>
        <source>Another unit answers at %1. Nothing was changed.</source>
        <translation>Une autre unité répond à %1. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>%1 is meant; it is %2.</source>
        <translation>Il s’agit de %1 ; c’est %2.</translation>
    </message>
    <message>
        <source>Connect to the unit that is meant, at its present address.</source>
        <translation>Connectez-vous à l’unité voulue, à son adresse actuelle.</translation>
    </message>
    <message>
        <source>It reported: %1</source>
        <translation>Il a signalé : %1</translation>
    </message>
</context>
<context>
    <name>activation::CloudRoute</name>
    <message>
        <source>Asking for the licenses that are ready was canceled.</source>
        <translation>La demande des licences prêtes a été annulée.</translation>
    </message>
    <message>
        <source>You stopped it.</source>
        <translation>Vous l’avez arrêtée.</translation>
    </message>
    <message>
        <source>Nothing was changed. Ask again when ready.</source>
        <translation>Rien n’a été modifié. Redemandez quand vous serez prêt.</translation>
    </message>
    <message>
        <source>It reported: %1</source>
        <translation>Il a signalé : %1</translation>
    </message>
    <message>
        <source>Its WebSocket, the only way on which the answer comes, is closed: %1</source>
        <translation>Son WebSocket, seule voie par laquelle la réponse arrive, est fermé : %1</translation>
    </message>
    <message>
        <source>Its WebSocket, the only way on which the answer comes, did not open.</source>
        <translation>Son WebSocket, seule voie par laquelle la réponse arrive, ne s’est pas ouvert.</translation>
    </message>
    <message>
        <source>It took the question and never answered it.</source>
        <translation>Il a pris la question et n’y a jamais répondu.</translation>
    </message>
    <message>
        <source>%1 did not say which licenses are ready for it.</source>
        <translation>%1 n’a pas dit quelles licences sont prêtes pour lui.</translation>
    </message>
    <message>
        <source>Without internet at the unit, take the offline way with an activation file. Otherwise check in the CMS its gateway, DNS, proxy and Customer ID, and try again.</source>
        <translation>Sans Internet à l’unité, prenez la voie hors ligne avec un fichier d’activation. Sinon vérifiez dans le CMS sa passerelle, son DNS, son proxy et son Customer ID, et réessayez.</translation>
    </message>
    <message>
        <source>%1 listed the licenses that are ready in an unknown way.</source>
        <translation>%1 a listé les licences prêtes d’une manière inconnue.</translation>
    </message>
    <message>
        <source>Use Manage Licenses in the CMS, and keep this text for support.</source>
        <translation>Utilisez Manage Licenses dans le CMS et gardez ce texte pour l’assistance.</translation>
    </message>
</context>
<context>
    <name>activation::CredentialBook</name>
    <message>
        <source>There is no login for %1.</source>
        <translation>Il n’y a pas d’identifiants pour %1.</translation>
    </message>
    <message>
        <source>It has none of its own, and none was given for all. Nothing was sent.</source>
        <translation>Cette unité n’en a pas qui lui soient propres, et aucun n’a été indiqué pour toutes. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Give user and password of an Owner, for all units or for this one.</source>
        <translation>Indiquez l’utilisateur et le mot de passe d’un Owner, pour toutes les unités ou pour celle-ci.</translation>
    </message>
    <message>
        <source>“%1” is not a list of logins.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une liste d’identifiants.</translation>
    </message>
    <message>
        <source>It has no column “password”.</source>
        <translation>Elle n’a pas de colonne «&#xa0;password&#xa0;».</translation>
    </message>
    <message>
        <source>It has no column “install code” or “address”.</source>
        <translation>Elle n’a pas de colonne «&#xa0;install code&#xa0;» ni «&#xa0;address&#xa0;».</translation>
    </message>
    <message>
        <source>Name the columns in the first line: install code, address, user, password.</source>
        <translation>Nommez les colonnes sur la première ligne&#xa0;: install code, address, user, password.</translation>
    </message>
    <message>
        <source>the password is missing.</source>
        <translation>le mot de passe manque.</translation>
    </message>
    <message>
        <source>“%1” stands in the list twice.</source>
        <translation>«&#xa0;%1&#xa0;» figure deux fois dans la liste.</translation>
    </message>
    <message>
        <source>it names no unit.</source>
        <translation>elle ne désigne aucune unité.</translation>
    </message>
</context>
<context>
    <name>activation::Crypto</name>
    <message>
        <source>The cryptography that the assistant needs is not there.</source>
        <translation>Les fonctions cryptographiques dont l’assistant a besoin sont absentes.</translation>
    </message>
    <message>
        <source>Missing in QCA: %1. Providers found: %2.</source>
        <translation>Manquant dans QCA&#xa0;: %1. Fournisseurs trouvés&#xa0;: %2.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Install QCA&apos;s OpenSSL plugin, qca-ossl (on Debian: the package libqca-qt6-plugins), and start the assistant again.</source>
        <translation>Installez le plug-in OpenSSL de QCA, qca-ossl (sous Debian&#xa0;: le paquet libqca-qt6-plugins), puis redémarrez l’assistant.</translation>
    </message>
</context>
<context>
    <name>activation::CsvTable</name>
    <message>
        <source>“%1” is not a table that can be read.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un tableau lisible.</translation>
    </message>
    <message>
        <source>Save it as CSV (UTF-8) with the names of the columns in the first line.</source>
        <translation>Enregistrez-le au format CSV (UTF-8) avec les noms des colonnes sur la première ligne.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Ligne %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>a quote is not closed.</source>
        <translation>un guillemet n’est pas fermé.</translation>
    </message>
    <message>
        <source>it holds bytes that are no text.</source>
        <translation>elle contient des octets qui ne sont pas du texte.</translation>
    </message>
    <message>
        <source>text stands behind a closed quote.</source>
        <translation>du texte suit un guillemet fermant.</translation>
    </message>
    <message>
        <source>it has more than %1 fields.</source>
        <translation>elle a plus de %1 champs.</translation>
    </message>
    <message>
        <source>It has more than %1 rows.</source>
        <translation>Il a plus de %1 lignes.</translation>
    </message>
    <message>
        <source>It is larger than %1 MB.</source>
        <translation>Il dépasse %1 Mo.</translation>
    </message>
    <message>
        <source>Its text is neither UTF-8 nor UTF-16.</source>
        <translation>Son texte n’est ni en UTF-8 ni en UTF-16.</translation>
    </message>
    <message>
        <source>It is empty.</source>
        <translation>Il est vide.</translation>
    </message>
    <message>
        <source>it has %1 fields, and there are only %2 columns.</source>
        <translation>elle a %1 champs, alors qu’il n’y a que %2 colonnes.</translation>
    </message>
    <message>
        <source>“%1” cannot be read.</source>
        <translation>Impossible de lire «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Check its name and that you may read it.</source>
        <translation>Vérifiez son nom et que vous êtes autorisé à le lire.</translation>
    </message>
</context>
<context>
    <name>activation::DeviceCount</name>
    <message>
        <source>%1 is not a number of devices.</source>
        <translation>%1 n’est pas un nombre d’appareils valide.</translation>
    </message>
    <message>
        <source>It must be between 0 and %1.</source>
        <translation>Il doit être compris entre 0 et %1.</translation>
    </message>
    <message>
        <source>Give the number on the license, such as 200.</source>
        <translation>Indiquez le nombre figurant sur la licence, par exemple 200.</translation>
    </message>
</context>
<context>
    <name>activation::Discover</name>
    <message>
        <source>The search was stopped.</source>
        <translation>La recherche a été arrêtée.</translation>
    </message>
    <message>
        <source>You stopped it after %1 of %2 addresses.</source>
        <translation>Vous l’avez arrêtée après %1 adresses sur %2.</translation>
    </message>
    <message>
        <source>Search again when ready.</source>
        <translation>Relancez la recherche quand vous serez prêt.</translation>
    </message>
    <message>
        <source>No SmartServer was found.</source>
        <translation>Aucun SmartServer n’a été trouvé.</translation>
    </message>
    <message>
        <source>Check that the SmartServers are up, that this laptop is in their network, and that no firewall between them closes port 443. A unit whose address is on its label or in the site&apos;s list needs no search.</source>
        <translation>Vérifiez que les SmartServer sont en marche, que cet ordinateur portable est sur leur réseau et qu’aucun pare-feu ne ferme le port 443 entre eux. Une unité dont l’adresse figure sur son étiquette ou dans la liste du site n’a pas besoin d’être recherchée.</translation>
    </message>
</context>
<context>
    <name>activation::DownloadJudge</name>
    <message>
        <source>It is too large for an activation file.</source>
        <translation>Il est trop volumineux pour un fichier d’activation.</translation>
    </message>
    <message>
        <source>It is something else.</source>
        <translation>C’est autre chose.</translation>
    </message>
    <message>
        <source>Its name is an activation file&apos;s, its content looks like something else: perhaps a page that says what went wrong. Open it before you take it in.</source>
        <translation>Son nom est celui d’un fichier d’activation, son contenu ressemble à autre chose&#xa0;: peut-être une page qui indique ce qui a échoué. Ouvrez-le avant de l’importer.</translation>
    </message>
    <message>
        <source>Its name says %1.</source>
        <translation>Son nom indique %1.</translation>
    </message>
    <message>
        <source>Its name speaks of several units.</source>
        <translation>Son nom mentionne plusieurs unités.</translation>
    </message>
    <message>
        <source>Its name speaks of %1, which is not in this site package.</source>
        <translation>Son nom mentionne %1, qui ne figure pas dans ce paquet de site.</translation>
    </message>
    <message>
        <source>It came for %1, which is in progress.</source>
        <translation>Il est arrivé pour %1, qui est en cours.</translation>
    </message>
    <message>
        <source>Its name does not say which unit it is for.</source>
        <translation>Son nom n’indique pas à quelle unité il est destiné.</translation>
    </message>
    <message>
        <source>Several files came at once, and its name does not say which unit it is for.</source>
        <translation>Plusieurs fichiers sont arrivés en même temps, et son nom n’indique pas à quelle unité il est destiné.</translation>
    </message>
</context>
<context>
    <name>activation::DownloadWatch</name>
    <message>
        <source>“%1” cannot be watched.</source>
        <translation>«&#x202f;%1&#x202f;» ne peut pas être surveillé.</translation>
    </message>
    <message>
        <source>It is not there.</source>
        <translation>Il est introuvable.</translation>
    </message>
    <message>
        <source>It is not a folder.</source>
        <translation>Ce n’est pas un dossier.</translation>
    </message>
    <message>
        <source>Name the folder that your browser downloads to.</source>
        <translation>Indiquez le dossier dans lequel votre navigateur télécharge.</translation>
    </message>
</context>
<context>
    <name>activation::Error</name>
    <message>
        <source>What: %1
Why: %2
What to do: %3</source>
        <translation>Problème&#xa0;: %1
Cause&#xa0;: %2
Que faire&#xa0;: %3</translation>
    </message>
</context>
<context>
    <name>activation::HandOver</name>
    <message>
        <source>confirmed</source>
        <translation>confirmé</translation>
    </message>
    <message>
        <source>open</source>
        <translation>en suspens</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>refusé</translation>
    </message>
</context>
<context>
    <name>activation::IdentityCode</name>
    <message>
        <source>This is not the identity code of a SmartServer: “%1”.</source>
        <translation>Ceci n’est pas le code d’identité d’un SmartServer&#xa0;: «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Scan or paste the whole code, such as SMARTSERVER:1;17q5t6a;4.40.012;200/37, or type the Install Code on the unit&apos;s label.</source>
        <translation>Scannez ou collez le code entier, par exemple SMARTSERVER:1;17q5t6a;4.40.012;200/37, ou saisissez l’Install Code figurant sur l’étiquette de l’unité.</translation>
    </message>
    <message>
        <source>Its capacity “%1” is not TOTAL/USED.</source>
        <translation>Sa capacité «&#xa0;%1&#xa0;» n’est pas de la forme TOTAL/UTILISÉ.</translation>
    </message>
    <message>
        <source>It does not begin with %1</source>
        <translation>Il ne commence pas par %1</translation>
    </message>
    <message>
        <source>It is longer than %1 characters.</source>
        <translation>Il dépasse %1 caractères.</translation>
    </message>
    <message>
        <source>It is of version %1; this version of the assistant reads version %2.</source>
        <translation>Il est de la version %1&#xa0;; cette version de l’assistant lit la version %2.</translation>
    </message>
    <message>
        <source>A version and three fields behind it belong there, with ; between.</source>
        <translation>Il doit comporter une version suivie de trois champs, séparés par&#xa0;;</translation>
    </message>
    <message>
        <source>Its release “%1” has an unknown shape.</source>
        <translation>Le format de sa version «&#xa0;%1&#xa0;» est inconnu.</translation>
    </message>
</context>
<context>
    <name>activation::InstallActivation</name>
    <message>
        <source>“%1” is not for this unit. Nothing was uploaded.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas destiné à cette unité. Rien n’a été téléversé.</translation>
    </message>
    <message>
        <source>Connect to the unit the file is for, or choose the file of this one.</source>
        <translation>Connectez-vous à l’unité à laquelle le fichier est destiné, ou choisissez le fichier de celle-ci.</translation>
    </message>
    <message>
        <source>The file is for %1; the unit at %2 is %3.</source>
        <translation>Le fichier est destiné à %1&#xa0;; l’unité à l’adresse %2 est %3.</translation>
    </message>
    <message>
        <source>The ledger says it was obtained for %1; the unit at %2 is %3.</source>
        <translation>D’après le registre, il a été obtenu pour %1&#xa0;; l’unité à l’adresse %2 est %3.</translation>
    </message>
    <message>
        <source>Its name says %1; the unit at %2 is %3.</source>
        <translation>D’après son nom, il est destiné à %1&#xa0;; l’unité à l’adresse %2 est %3.</translation>
    </message>
    <message>
        <source>Nothing says which unit it is for.</source>
        <translation>Rien n’indique à quelle unité il est destiné.</translation>
    </message>
    <message>
        <source>%1 shows this license already; nothing was uploaded.</source>
        <translation>%1 affiche déjà cette licence&#xa0;; rien n’a été téléversé.</translation>
    </message>
    <message>
        <source>%1 shows the license.</source>
        <translation>%1 affiche la licence.</translation>
    </message>
    <message>
        <source>Uploading “%1” to %2.</source>
        <translation>Téléversement de «&#xa0;%1&#xa0;» vers %2.</translation>
    </message>
    <message>
        <source>%1 accepted the file (HTTP %2).</source>
        <translation>%1 a accepté le fichier (HTTP %2).</translation>
    </message>
    <message>
        <source>%1 The file is kept. Installing again looks first whether the unit took it after all.</source>
        <translation>%1 Le fichier est conservé. Lors d’une nouvelle installation, l’assistant vérifie d’abord si l’unité ne l’a pas finalement accepté.</translation>
    </message>
    <message>
        <source>It answered HTTP %1, and %2 s later the license was still not there.</source>
        <translation>L’unité a répondu HTTP %1, et %2 s plus tard la licence n’était toujours pas présente.</translation>
    </message>
    <message>
        <source>Its words: %1</source>
        <translation>Son message&#xa0;: %1</translation>
    </message>
    <message>
        <source>It reported: %1</source>
        <translation>Elle a signalé&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 accepted “%2”, but the license never showed.</source>
        <translation>%1 a accepté «&#xa0;%2&#xa0;», mais la licence n’est jamais apparue.</translation>
    </message>
    <message>
        <source>The file is kept. Look into Manage Licenses in the CMS, restart the unit if nothing shows, then install again: the assistant looks first and uploads once more only if you say so (on the command line: --upload-again).</source>
        <translation>Le fichier est conservé. Consultez Manage Licenses dans le CMS, redémarrez l’unité si rien n’apparaît, puis relancez l’installation&#xa0;: l’assistant vérifie d’abord et ne téléverse à nouveau que si vous le demandez (en ligne de commande&#xa0;: --upload-again).</translation>
    </message>
    <message>
        <source>%1 accepted “%2” before, but does not show its license.</source>
        <translation>%1 a déjà accepté «&#xa0;%2&#xa0;», mais n’affiche pas sa licence.</translation>
    </message>
    <message>
        <source>Nobody knows what a second upload of the same file does.</source>
        <translation>L’effet d’un second téléversement du même fichier est inconnu.</translation>
    </message>
    <message>
        <source>Look into Manage Licenses in the CMS and restart the unit. To upload the file once more all the same, say so deliberately (on the command line: --upload-again).</source>
        <translation>Consultez Manage Licenses dans le CMS et redémarrez l’unité. Pour téléverser malgré tout le fichier une nouvelle fois, demandez-le expressément (en ligne de commande&#xa0;: --upload-again).</translation>
    </message>
    <message>
        <source>On %1, “%2” was added by hand by the user&apos;s word, but its license does not show.</source>
        <translation>Sur %1, «&#xa0;%2&#xa0;» a été ajouté manuellement selon la déclaration de l’utilisateur, mais sa licence n’apparaît pas.</translation>
    </message>
</context>
<context>
    <name>activation::InstallByHand</name>
    <message>
        <source>Another unit answers at %1. Nothing was confirmed.</source>
        <translation>Une autre unité répond à l’adresse %1. Rien n’a été confirmé.</translation>
    </message>
    <message>
        <source>The file is for %1; the unit there is %2.</source>
        <translation>Le fichier est destiné à %1&#xa0;; l’unité qui s’y trouve est %2.</translation>
    </message>
    <message>
        <source>Connect to the unit the file is for. If the file was added to this one, look into its Manage Licenses, and ask Customer Success.</source>
        <translation>Connectez-vous à l’unité à laquelle le fichier est destiné. Si le fichier a été ajouté à celle-ci, consultez son Manage Licenses et adressez-vous à Customer Success.</translation>
    </message>
    <message>
        <source>%1 shows the license of “%2”, which was added by hand in the CMS.</source>
        <translation>%1 affiche la licence de «&#xa0;%2&#xa0;», ajouté manuellement dans le CMS.</translation>
    </message>
    <message>
        <source>Read from the unit: “%1”, License ID %2.</source>
        <translation>Lu sur l’unité&#xa0;: «&#xa0;%1&#xa0;», License ID %2.</translation>
    </message>
    <message>
        <source>Read from the unit: its device capacity has grown.</source>
        <translation>Lu sur l’unité&#xa0;: sa capacité d’appareils a augmenté.</translation>
    </message>
    <message numerus="yes">
        <source>The unit shows %n license(s).</source>
        <translation>
            <numerusform>L’unité affiche %n licence.</numerusform>
            <numerusform>L’unité affiche %n licences.</numerusform>
        </translation>
    </message>
    <message>
        <source>None of them is certain to be this file&apos;s: its License ID is not known, and there is no new one of its kind for every such file.</source>
        <translation>Aucune n’est avec certitude celle de ce fichier&#xa0;: son License ID est inconnu, et il n’y a pas une nouvelle licence de ce type pour chacun de ces fichiers.</translation>
    </message>
    <message>
        <source>None of them is new under the License ID %1.</source>
        <translation>Aucune n’est nouvelle sous le License ID %1.</translation>
    </message>
    <message>
        <source>Its License ID is not known, and nobody read the unit before the file came: which of them is new cannot be told.</source>
        <translation>Son License ID est inconnu, et personne n’a lu l’unité avant l’ajout du fichier&#xa0;: impossible de dire laquelle est nouvelle.</translation>
    </message>
    <message>
        <source>It cannot be read from %1 that “%2” is installed.</source>
        <translation>La lecture de %1 ne permet pas d’établir que «&#xa0;%2&#xa0;» est installé.</translation>
    </message>
    <message>
        <source>Look into Manage Licenses in the CMS. If the file&apos;s row is there, confirm it by your word; if not, add the file there.</source>
        <translation>Consultez Manage Licenses dans le CMS. Si la ligne du fichier y figure, confirmez-la par votre déclaration&#xa0;; sinon, ajoutez-y le fichier.</translation>
    </message>
    <message>
        <source>“%1” was added to %2 by hand in the CMS, by the user&apos;s word.</source>
        <translation>«&#xa0;%1&#xa0;» a été ajouté à %2 manuellement dans le CMS, selon la déclaration de l’utilisateur.</translation>
    </message>
    <message>
        <source>The user said that the license shows on the unit. Nothing was read from it.</source>
        <translation>L’utilisateur a déclaré que la licence apparaît sur l’unité. Rien n’y a été lu.</translation>
    </message>
</context>
<context>
    <name>activation::InstallCode</name>
    <message>
        <source>“%1” is not an Install Code.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un Install Code.</translation>
    </message>
    <message>
        <source>An Install Code has 1 to 64 letters, digits, dots, hyphens and underscores and starts with a letter or digit.</source>
        <translation>Un Install Code comporte de 1 à 64 lettres, chiffres, points, traits d’union et traits de soulignement, et commence par une lettre ou un chiffre.</translation>
    </message>
    <message>
        <source>Read it from the label on the back of the SmartServer (the part behind “smartserver-”) or from Manage Customer Accounts in the CMS; most look like 17q5t6a.</source>
        <translation>Relevez-le sur l’étiquette au dos du SmartServer (la partie qui suit «&#xa0;smartserver-&#xa0;») ou dans Manage Customer Accounts du CMS&#xa0;; la plupart ressemblent à 17q5t6a.</translation>
    </message>
</context>
<context>
    <name>activation::Intake</name>
    <message>
        <source>“%1” cannot be read.</source>
        <translation>Impossible de lire «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Check that it is there and may be read, and that its stick is plugged in.</source>
        <translation>Vérifiez que le fichier est présent et lisible, et que sa clé USB est branchée.</translation>
    </message>
    <message>
        <source>“%1” was not taken in.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas été importé.</translation>
    </message>
    <message>
        <source>Nothing says which unit it is for.</source>
        <translation>Rien n’indique à quelle unité il est destiné.</translation>
    </message>
    <message>
        <source>Say which one (on the command line: --for CODE): %1.</source>
        <translation>Précisez l’unité (en ligne de commande&#xa0;: --for CODE)&#xa0;: %1.</translation>
    </message>
    <message>
        <source>It is for %1, which is not in this site package (%2).</source>
        <translation>Il est destiné à %1, qui ne figure pas dans ce paquet de site (%2).</translation>
    </message>
    <message>
        <source>Open the package of its site, or read that unit into this one first.</source>
        <translation>Ouvrez le paquet du site concerné, ou lisez d’abord cette unité dans le paquet actuel.</translation>
    </message>
    <message>
        <source>Its name says %1, not %2.</source>
        <translation>Son nom indique %1 et non %2.</translation>
    </message>
    <message>
        <source>Take it in for %1, or, if its name misleads, say so deliberately (on the command line: --despite-name).</source>
        <translation>Importez-le pour %1 ou, si son nom est trompeur, confirmez-le expressément (en ligne de commande&#xa0;: --despite-name).</translation>
    </message>
    <message>
        <source>The same file was obtained for %1 on %2.</source>
        <translation>Le même fichier a été obtenu pour %1 le %2.</translation>
    </message>
    <message>
        <source>It is not there.</source>
        <translation>Il est introuvable.</translation>
    </message>
    <message>
        <source>It is not a plain file.</source>
        <translation>Ce n’est pas un fichier ordinaire.</translation>
    </message>
    <message>
        <source>“%1” is not an activation file.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un fichier d’activation.</translation>
    </message>
    <message>
        <source>It is a folder.</source>
        <translation>C’est un dossier.</translation>
    </message>
    <message>
        <source>It is a site package.</source>
        <translation>C’est un paquet de site.</translation>
    </message>
    <message>
        <source>Name the files in it.</source>
        <translation>Indiquez les fichiers qu’il contient.</translation>
    </message>
    <message>
        <source>Open it instead of adding it.</source>
        <translation>Ouvrez-le au lieu de l’ajouter.</translation>
    </message>
    <message>
        <source>The Install Code %1 has an unusual shape; compare it with the label.</source>
        <translation>L’Install Code %1 a une forme inhabituelle&#xa0;; comparez-le avec l’étiquette.</translation>
    </message>
    <message>
        <source>“%1” taken in (%2 bytes).</source>
        <translation>«&#xa0;%1&#xa0;» importé (%2 octets).</translation>
    </message>
    <message>
        <source>An activation file belongs to one unit. Get one that was made for %1; or, if this one is for both, take it in and say why (on the command line: --shared-because WHY).</source>
        <translation>Un fichier d&apos;activation appartient à un seul SmartServer. Procurez-vous-en un fait pour %1 ; ou, si celui-ci est pour les deux, ajoutez-le et dites pourquoi (en ligne de commande : --shared-because WHY).</translation>
    </message>
    <message>
        <source>“%1” taken in (%2 bytes), though it came for another unit too: %3</source>
        <translation>« %1 » ajouté (%2 octets), bien qu&apos;il soit aussi arrivé pour un autre SmartServer : %3</translation>
    </message>
</context>
<context>
    <name>activation::JsonFields</name>
    <message>
        <source>A text belongs there.</source>
        <translation>Un texte est attendu ici.</translation>
    </message>
    <message>
        <source>The text there is too long.</source>
        <translation>Le texte est trop long.</translation>
    </message>
    <message>
        <source>A whole number from %1 to %2 belongs there.</source>
        <translation>Un nombre entier de %1 à %2 est attendu ici.</translation>
    </message>
    <message>
        <source>A time in ISO 8601 UTC belongs there.</source>
        <translation>Une date et heure UTC au format ISO 8601 est attendue ici.</translation>
    </message>
    <message>
        <source>A SHA-256 (64 hex digits) belongs there.</source>
        <translation>Une valeur SHA-256 (64 chiffres hexadécimaux) est attendue ici.</translation>
    </message>
    <message>
        <source>An object belongs there.</source>
        <translation>Un objet est attendu ici.</translation>
    </message>
    <message>
        <source>A list belongs there.</source>
        <translation>Une liste est attendue ici.</translation>
    </message>
    <message>
        <source>%1 is not what it should be at “%2”.</source>
        <translation>%1&#xa0;: contenu inattendu à l’emplacement «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>Use another copy of it, or ask whoever made it for a new one.</source>
        <translation>Utilisez une autre copie, ou demandez-en une nouvelle à la personne qui l’a créée.</translation>
    </message>
</context>
<context>
    <name>activation::JsonSchema</name>
    <message>
        <source>An object { } belongs there.</source>
        <translation>Il faut un objet { } à cet endroit.</translation>
    </message>
    <message>
        <source>A list [ ] belongs there.</source>
        <translation>Il faut une liste [ ] à cet endroit.</translation>
    </message>
    <message>
        <source>A text in quotation marks belongs there.</source>
        <translation>Il faut un texte entre guillemets à cet endroit.</translation>
    </message>
    <message>
        <source>true or false belongs there.</source>
        <translation>Il faut true ou false à cet endroit.</translation>
    </message>
    <message>
        <source>A whole number belongs there.</source>
        <translation>Il faut un nombre entier à cet endroit.</translation>
    </message>
    <message>
        <source>Only %1 is known there.</source>
        <translation>Seul %1 est connu à cet endroit.</translation>
    </message>
    <message>
        <source>One of these belongs there: %1.</source>
        <translation>Il faut l’un de ceux-ci : %1.</translation>
    </message>
    <message>
        <source>Is “%1” meant?</source>
        <translation>Vouliez-vous dire « %1 » ?</translation>
    </message>
    <message>
        <source>It must not be empty.</source>
        <translation>Ce ne doit pas être vide.</translation>
    </message>
    <message>
        <source>It is missing.</source>
        <translation>Il manque.</translation>
    </message>
    <message>
        <source>Nothing of this name is known here.</source>
        <translation>Rien de ce nom n’est connu ici.</translation>
    </message>
</context>
<context>
    <name>activation::KeyAccess</name>
    <message>
        <source>The keychain did not keep the signing key&apos;s passphrase.</source>
        <translation>Le trousseau n&apos;a pas conservé la phrase secrète de la clé de signature.</translation>
    </message>
    <message>
        <source>What was read back is not what was written.</source>
        <translation>Ce qui a été relu n&apos;est pas ce qui a été écrit.</translation>
    </message>
    <message>
        <source>Unlock or set up a keychain, or choose a passphrase.</source>
        <translation>Déverrouillez ou configurez un trousseau, ou choisissez une phrase secrète.</translation>
    </message>
    <message>
        <source>The passphrase is shorter than %1 characters.</source>
        <translation>La phrase secrète a moins de %1 caractères.</translation>
    </message>
    <message>
        <source>Choose a longer one: whoever finds the laptop may try millions of them.</source>
        <translation>Choisissez-en une plus longue : qui trouve le portable peut en essayer des millions.</translation>
    </message>
    <message>
        <source>There is no keychain, and nobody to ask for a passphrase.</source>
        <translation>Il n&apos;y a ni trousseau, ni personne à qui demander une phrase secrète.</translation>
    </message>
    <message>
        <source>Set up a keychain.</source>
        <translation>Configurez un trousseau.</translation>
    </message>
    <message>
        <source>The keychain is not to be asked.</source>
        <translation>Le trousseau ne doit pas être consulté.</translation>
    </message>
    <message>
        <source>Choose a passphrase.</source>
        <translation>Choisissez une phrase secrète.</translation>
    </message>
    <message>
        <source>Its passphrase is needed, and nobody is there to type it.</source>
        <translation>Sa phrase secrète est nécessaire, et personne n&apos;est là pour la saisir.</translation>
    </message>
    <message>
        <source>Put the passphrase into a file that only you can read and name it with --key-passphrase-file, or run it in a terminal.</source>
        <translation>Mettez la phrase secrète dans un fichier que vous seul pouvez lire et indiquez-le avec --key-passphrase-file, ou lancez la commande dans un terminal.</translation>
    </message>
    <message>
        <source>Unlock the keychain and try again. Where it is gone, make a new key (on the command line: activationctl signer renew); other laptops compare its fingerprint once.</source>
        <translation>Déverrouillez le trousseau et réessayez. S&apos;il n&apos;existe plus, créez une nouvelle clé (en ligne de commande : activationctl signer renew) ; les autres portables comparent une fois son empreinte.</translation>
    </message>
    <message>
        <source>Its passphrase is in a file of the assistant&apos;s that is not there.</source>
        <translation>Sa phrase secrète est dans un fichier de l&apos;assistant qui n&apos;est pas là.</translation>
    </message>
    <message>
        <source>Bring the file back, or make a new key (on the command line: activationctl signer renew); other laptops compare its fingerprint once.</source>
        <translation>Rapportez le fichier, ou créez une nouvelle clé (en ligne de commande : activationctl signer renew) ; les autres portables comparent une fois son empreinte.</translation>
    </message>
    <message>
        <source>Its passphrase is in a keychain that is not asked here.</source>
        <translation>Sa phrase secrète est dans un trousseau qui n&apos;est pas consulté ici.</translation>
    </message>
    <message>
        <source>Its passphrase is not in the keychain.</source>
        <translation>Sa phrase secrète n&apos;est pas dans le trousseau.</translation>
    </message>
</context>
<context>
    <name>activation::KeyFile</name>
    <message>
        <source>The signing key “%1” cannot be used.</source>
        <translation>La clé de signature «&#xa0;%1&#xa0;» est inutilisable.</translation>
    </message>
    <message>
        <source>Restore the file from a backup. If there is none, move it away: the assistant then makes a new key, whose fingerprint the other laptops have to compare once more.</source>
        <translation>Restaurez le fichier à partir d’une sauvegarde. S’il n’y en a pas, déplacez-le ailleurs&#xa0;: l’assistant crée alors une nouvelle clé, dont l’empreinte devra être comparée à nouveau sur les autres ordinateurs portables.</translation>
    </message>
    <message>
        <source>There is no complete “%1” in it.</source>
        <translation>Elle ne contient pas de bloc «&#xa0;%1&#xa0;» complet.</translation>
    </message>
    <message>
        <source>There is more than one “%1” in it.</source>
        <translation>Elle contient plusieurs blocs «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The “%1” in it is damaged.</source>
        <translation>Le bloc «&#xa0;%1&#xa0;» qu’elle contient est endommagé.</translation>
    </message>
    <message>
        <source>The private key in it is damaged.</source>
        <translation>La clé privée qu’elle contient est endommagée.</translation>
    </message>
    <message>
        <source>The private key and the certificate in it do not belong together.</source>
        <translation>La clé privée et le certificat qu’elle contient ne vont pas ensemble.</translation>
    </message>
    <message>
        <source>The signing key “%1” cannot be read.</source>
        <translation>Impossible de lire la clé de signature «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Check who owns the file and that you may read it.</source>
        <translation>Vérifiez à qui appartient le fichier et que vous êtes autorisé à le lire.</translation>
    </message>
    <message>
        <source>Others on this computer can get at the signing key “%1”.</source>
        <translation>D’autres utilisateurs de cet ordinateur ont accès à la clé de signature «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>With it they could sign site packages in your name.</source>
        <translation>Elle leur permettrait de signer des paquets de site en votre nom.</translation>
    </message>
    <message>
        <source>If nobody else uses this computer, take the permissions away (chmod 600) and start again. Otherwise move the file away: the assistant then makes a new key, whose fingerprint the other laptops have to compare once more.</source>
        <translation>Si personne d’autre n’utilise cet ordinateur, retirez ces autorisations (chmod 600) et recommencez. Sinon, déplacez le fichier ailleurs&#xa0;: l’assistant crée alors une nouvelle clé, dont l’empreinte devra être comparée à nouveau sur les autres ordinateurs portables.</translation>
    </message>
    <message>
        <source>The file is far too large for a key.</source>
        <translation>Le fichier est beaucoup trop volumineux pour une clé.</translation>
    </message>
    <message>
        <source>The signing key “%1” cannot be written.</source>
        <translation>Impossible d’écrire la clé de signature «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The folder “%1” for the signing key cannot be made.</source>
        <translation>Impossible de créer le dossier «&#xa0;%1&#xa0;» de la clé de signature.</translation>
    </message>
    <message>
        <source>Something else is there under that name.</source>
        <translation>Un autre élément porte déjà ce nom.</translation>
    </message>
    <message>
        <source>The system does not allow it, or the disk is full.</source>
        <translation>Le système ne l’autorise pas, ou le disque est plein.</translation>
    </message>
    <message>
        <source>Check that you may write in the folder above it.</source>
        <translation>Vérifiez que vous pouvez écrire dans le dossier parent.</translation>
    </message>
    <message>
        <source>Others can write in the folder “%1” of the signing key.</source>
        <translation>D’autres utilisateurs peuvent écrire dans le dossier «&#xa0;%1&#xa0;» de la clé de signature.</translation>
    </message>
    <message>
        <source>They could put a key of their own there.</source>
        <translation>Ils pourraient y placer leur propre clé.</translation>
    </message>
    <message>
        <source>Take the permissions away (chmod 700), or choose another folder.</source>
        <translation>Retirez ces autorisations (chmod 700) ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>There are too many certificates in it.</source>
        <translation>Il contient trop de certificats.</translation>
    </message>
    <message>
        <source>The private key in it is encrypted.</source>
        <translation>La clé privée qu&apos;il contient est chiffrée.</translation>
    </message>
    <message>
        <source>Check that the folder is yours and that there is space left on its disk. What was there before is still there.</source>
        <translation>Vérifiez que le dossier est le vôtre et qu&apos;il reste de la place sur son disque. Ce qui était là est toujours là.</translation>
    </message>
    <message>
        <source>What was read back is not what was written.</source>
        <translation>Ce qui a été relu n&apos;est pas ce qui a été écrit.</translation>
    </message>
    <message>
        <source>The private key in it is damaged, or encrypted in a way that is not known here.</source>
        <translation>La clé privée qu&apos;il contient est endommagée, ou chiffrée d&apos;une manière inconnue ici.</translation>
    </message>
    <message>
        <source>The crypto provider did not encrypt it.</source>
        <translation>Le fournisseur de cryptographie ne l&apos;a pas chiffrée.</translation>
    </message>
</context>
<context>
    <name>activation::KeyStore</name>
    <message>
        <source>This file has no key that can sign site packages.</source>
        <translation>Ce fichier n’a pas de clé pouvant signer des paquets de site.</translation>
    </message>
    <message>
        <source>It is to be a PKCS #12 file with one RSA key of 2048 bits or more and its certificate, signed with SHA-256; openssl pkcs12 -export makes one.</source>
        <translation>Il doit être un fichier PKCS #12 avec une clé RSA de 2048 bits ou plus et son certificat, signé avec SHA-256 ; openssl pkcs12 -export en fait un.</translation>
    </message>
    <message>
        <source>A private key is only written out with a passphrase.</source>
        <translation>Une clé privée n’est écrite qu’avec une phrase secrète.</translation>
    </message>
    <message>
        <source>Whoever gets the file could sign in this laptop&apos;s name.</source>
        <translation>Qui obtient le fichier pourrait signer au nom de cet ordinateur.</translation>
    </message>
    <message>
        <source>Give a passphrase.</source>
        <translation>Donnez une phrase secrète.</translation>
    </message>
    <message>
        <source>It does not sign.</source>
        <translation>Elle ne signe pas.</translation>
    </message>
    <message>
        <source>There is no certificate in it.</source>
        <translation>Il ne contient pas de certificat.</translation>
    </message>
    <message>
        <source>There is no RSA key in it that can sign.</source>
        <translation>Il ne contient pas de clé RSA pouvant signer.</translation>
    </message>
    <message>
        <source>The private key and the certificate in it do not belong together.</source>
        <translation>La clé privée et le certificat qu’il contient ne vont pas ensemble.</translation>
    </message>
    <message>
        <source>There are too many certificates in it.</source>
        <translation>Il contient trop de certificats.</translation>
    </message>
    <message>
        <source>The passphrase does not open this file.</source>
        <translation>La phrase secrète n’ouvre pas ce fichier.</translation>
    </message>
    <message>
        <source>Its key is encrypted with another one.</source>
        <translation>Sa clé est chiffrée avec une autre.</translation>
    </message>
    <message>
        <source>Ask whoever made the file for its passphrase.</source>
        <translation>Demandez sa phrase secrète à qui a fait le fichier.</translation>
    </message>
    <message>
        <source>The signing key could not be exported.</source>
        <translation>La clé de signature n’a pas pu être exportée.</translation>
    </message>
    <message>
        <source>The crypto provider did not encrypt it.</source>
        <translation>Le fournisseur cryptographique ne l’a pas chiffrée.</translation>
    </message>
    <message>
        <source>Start the assistant again; if it stays, reinstall QCA.</source>
        <translation>Redémarrez l’assistant ; si cela persiste, réinstallez QCA.</translation>
    </message>
    <message>
        <source>The signing key could not be written.</source>
        <translation>La clé de signature n&apos;a pas pu être écrite.</translation>
    </message>
    <message>
        <source>Another program holds “%1” and does not let go.</source>
        <translation>Un autre programme retient « %1 » et ne le lâche pas.</translation>
    </message>
    <message>
        <source>“%1” cannot be written.</source>
        <translation>« %1 » ne peut pas être écrit.</translation>
    </message>
    <message>
        <source>Close other copies of the assistant, check that the folder is yours, and try again.</source>
        <translation>Fermez les autres exemplaires de l&apos;assistant, vérifiez que le dossier est le vôtre et réessayez.</translation>
    </message>
    <message>
        <source>The signing key could not be encrypted.</source>
        <translation>La clé de signature n&apos;a pas pu être chiffrée.</translation>
    </message>
    <message>
        <source>It is no PKCS #12 file, is damaged, or would take too long to open.</source>
        <translation>Ce n&apos;est pas un fichier PKCS #12, il est endommagé, ou son ouverture prendrait trop de temps.</translation>
    </message>
    <message>
        <source>It was not opened with its passphrase.</source>
        <translation>Il n&apos;a pas été ouvert avec sa phrase secrète.</translation>
    </message>
    <message>
        <source>Try again, and enter the passphrase that it has now.</source>
        <translation>Réessayez et saisissez la phrase secrète qu&apos;elle a maintenant.</translation>
    </message>
    <message>
        <source>Try again, and enter the passphrase when you are asked for it.</source>
        <translation>Réessayez et saisissez la phrase secrète quand elle est demandée.</translation>
    </message>
</context>
<context>
    <name>activation::Keychain</name>
    <message>
        <source>The keychain of this computer cannot be used.</source>
        <translation>Le trousseau de cet ordinateur ne peut pas être utilisé.</translation>
    </message>
    <message>
        <source>The login stays in memory until the program ends; nothing of it is written to disk. Unlock or set up a keychain to have it remembered.</source>
        <translation>Les identifiants restent en mémoire jusqu’à la fermeture du programme&#xa0;; rien n’en est écrit sur le disque. Déverrouillez ou configurez un trousseau pour les faire mémoriser.</translation>
    </message>
    <message>
        <source>It did not answer in time.</source>
        <translation>Il n’a pas répondu à temps.</translation>
    </message>
    <message>
        <source>Access was denied: %1</source>
        <translation>L’accès a été refusé&#xa0;: %1</translation>
    </message>
    <message>
        <source>There is none: %1</source>
        <translation>Il n’y en a pas&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>activation::KnownIds</name>
    <message>
        <source>“%1” is a Customer ID.</source>
        <translation>«&#x202f;%1&#x202f;» est un Customer ID.</translation>
    </message>
    <message>
        <source>%1 shows it as the customer that it is set to. A License ID is wanted here; both look alike.</source>
        <translation>%1 l’affiche comme le client sur lequel il est réglé. Un License ID est demandé ici&#xa0;; les deux se ressemblent.</translation>
    </message>
    <message>
        <source>Take the License ID from the partner&apos;s license list, or log in to the portal with an e-mail address.</source>
        <translation>Relevez le License ID dans la liste de licences du partenaire, ou connectez-vous au portail avec une adresse e-mail.</translation>
    </message>
</context>
<context>
    <name>activation::LabelEntry</name>
    <message>
        <source>%1 is in the site package already, and was read there.</source>
        <translation>%1 figure déjà dans le paquet de site et y a été lu.</translation>
    </message>
    <message>
        <source>What was read from the unit says more than its label.</source>
        <translation>Ce qui a été lu sur l’unité en dit plus que son étiquette.</translation>
    </message>
    <message>
        <source>Go on with it as it is. If its login is closed now, install its files by hand.</source>
        <translation>Continuez avec elle telle quelle. Si la connexion y est désormais fermée, installez ses fichiers manuellement.</translation>
    </message>
    <message>
        <source>%1 entered by its label.</source>
        <translation>%1 inscrit d’après son étiquette.</translation>
    </message>
    <message>
        <source>Nothing was read from the unit.</source>
        <translation>Rien n’a été lu sur l’unité.</translation>
    </message>
</context>
<context>
    <name>activation::Ledger</name>
    <message>
        <source>it was edited</source>
        <translation>il a été modifié</translation>
    </message>
    <message>
        <source>another event has the same ID</source>
        <translation>un autre événement a le même identifiant</translation>
    </message>
    <message>
        <source>there are two different events of this number</source>
        <translation>il existe deux événements différents portant ce numéro</translation>
    </message>
    <message>
        <source>its place in the chain is off</source>
        <translation>sa position dans la chaîne est incorrecte</translation>
    </message>
    <message>
        <source>it does not follow the event before it</source>
        <translation>il ne suit pas l’événement qui le précède</translation>
    </message>
    <message>
        <source>it cannot be read any more</source>
        <translation>il n’est plus lisible</translation>
    </message>
    <message>
        <source>Laptop %1: %2 events were written and %3 are there.</source>
        <translation>Portable %1&#xa0;: %2 événements ont été écrits et %3 sont présents.</translation>
    </message>
    <message>
        <source>Laptop %1: the last event that was written is missing.</source>
        <translation>Portable %1&#xa0;: le dernier événement écrit est manquant.</translation>
    </message>
    <message>
        <source>Laptop %1: %2 events are there of which none was written by the assistant.</source>
        <translation>Portable %1&#xa0;: %2 événements sont présents, dont aucun n’a été écrit par l’assistant.</translation>
    </message>
    <message>
        <source>Laptop %1 (this one): events %2 to %3 are missing.</source>
        <translation>Portable %1 (celui-ci)&#xa0;: les événements %2 à %3 sont manquants.</translation>
    </message>
    <message>
        <source>Laptop %1, event %2: %3.</source>
        <translation>Portable %1, événement %2&#xa0;: %3.</translation>
    </message>
    <message>
        <source>%1: %2 (SQLite code %3).</source>
        <translation>%1&#xa0;: %2 (code SQLite %3).</translation>
    </message>
    <message>
        <source>The ledger is damaged.</source>
        <translation>Le registre est endommagé.</translation>
    </message>
    <message>
        <source>The ledger cannot be opened.</source>
        <translation>Impossible d’ouvrir le registre.</translation>
    </message>
    <message>
        <source>Qt&apos;s SQLite driver (QSQLITE) is not installed; drivers found: %1.</source>
        <translation>Le pilote SQLite de Qt (QSQLITE) n’est pas installé&#xa0;; pilotes trouvés&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Install it (on Debian: the package libqt6sql6-sqlite) or install the assistant again, and start again.</source>
        <translation>Installez-le (sous Debian&#xa0;: le paquet libqt6sql6-sqlite) ou réinstallez l’assistant, puis redémarrez.</translation>
    </message>
    <message>
        <source>The ledger could not be read or written.</source>
        <translation>Le registre n’a pas pu être lu ou écrit.</translation>
    </message>
    <message>
        <source>Nothing was changed. Try again; if it stays so, keep a copy of the file and report these words.</source>
        <translation>Rien n’a été modifié. Réessayez&#xa0;; si le problème persiste, conservez une copie du fichier et signalez ce message.</translation>
    </message>
    <message>
        <source>The ledger is in use by another process.</source>
        <translation>Le registre est utilisé par un autre processus.</translation>
    </message>
    <message>
        <source>Nothing was changed. Wait until the other assistant is done, or close it, and try again.</source>
        <translation>Rien n’a été modifié. Attendez que l’autre assistant ait terminé, ou fermez-le, puis réessayez.</translation>
    </message>
    <message>
        <source>The ledger could not be written.</source>
        <translation>Impossible d’écrire dans le registre.</translation>
    </message>
    <message>
        <source>What was in it before is whole. Free space on the disk and check that it works and has no quota that is used up, then try again.</source>
        <translation>Son contenu antérieur est intact. Libérez de l’espace sur le disque, vérifiez qu’il fonctionne et qu’aucun quota n’est épuisé, puis réessayez.</translation>
    </message>
    <message>
        <source>The ledger cannot be opened for writing.</source>
        <translation>Impossible d’ouvrir le registre en écriture.</translation>
    </message>
    <message>
        <source>Make the file and its folder writable for this user, or name another place (on the command line: --ledger FILE).</source>
        <translation>Accordez à cet utilisateur le droit d’écrire dans le fichier et son dossier, ou indiquez un autre emplacement (en ligne de commande&#xa0;: --ledger FILE).</translation>
    </message>
    <message>
        <source>Event %1 of laptop %2 cannot be read any more.</source>
        <translation>L’événement %1 du portable %2 n’est plus lisible.</translation>
    </message>
    <message>
        <source>Laptop %1, event %2: its place in the chain is off.</source>
        <translation>Portable %1, événement %2&#xa0;: sa position dans la chaîne est incorrecte.</translation>
    </message>
    <message>
        <source>Laptop %1, event %2: another event has the same ID.</source>
        <translation>Portable %1, événement %2&#xa0;: un autre événement a le même identifiant.</translation>
    </message>
    <message>
        <source>Laptop %1, event %2: there are two different events of this number.</source>
        <translation>Portable %1, événement %2&#xa0;: il existe deux événements différents portant ce numéro.</translation>
    </message>
    <message>
        <source>Laptop %1, event %2: it does not follow the event before it.</source>
        <translation>Portable %1, événement %2&#xa0;: il ne suit pas l’événement qui le précède.</translation>
    </message>
    <message>
        <source>Laptop %1, event %2: the event after it does not follow it.</source>
        <translation>Portable %1, événement %2&#xa0;: l’événement suivant ne s’enchaîne pas à lui.</translation>
    </message>
    <message>
        <source>The portal&apos;s activation does not belong to a request of this ledger.</source>
        <translation>L’activation du portail ne correspond à aucune demande de ce registre.</translation>
    </message>
    <message>
        <source>The request %1 is not in it.</source>
        <translation>La demande %1 n’y figure pas.</translation>
    </message>
    <message>
        <source>The request %1 already led to the activation %2, now to %3.</source>
        <translation>La demande %1 a déjà donné lieu à l’activation %2, et maintenant à %3.</translation>
    </message>
    <message>
        <source>Look at the activations of the unit in the portal before anything is asked for again.</source>
        <translation>Consultez les activations de l’unité dans le portail avant toute nouvelle demande.</translation>
    </message>
    <message>
        <source>The history that came in is not genuine.</source>
        <translation>L’historique reçu n’est pas authentique.</translation>
    </message>
    <message>
        <source>Nothing of it was taken. Use another copy of the package, or ask whoever made it for a new one.</source>
        <translation>Rien n’en a été repris. Utilisez une autre copie du paquet, ou demandez-en une nouvelle à la personne qui l’a créé.</translation>
    </message>
    <message>
        <source>This laptop&apos;s chain is full.</source>
        <translation>La chaîne de cet ordinateur portable est pleine.</translation>
    </message>
    <message>
        <source>The event could not be written down.</source>
        <translation>L’événement n’a pas pu être consigné.</translation>
    </message>
    <message>
        <source>“%1” has no kind, or details that are not valid text.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas de type, ou ses détails ne sont pas du texte valide.</translation>
    </message>
    <message>
        <source>Report this with the steps before it.</source>
        <translation>Signalez ce problème en précisant les étapes qui l’ont précédé.</translation>
    </message>
    <message>
        <source>Event %1 of laptop %2: </source>
        <translation>Événement %1 du portable %2&#xa0;: </translation>
    </message>
    <message>
        <source>its hash does not fit what it says.</source>
        <translation>son hachage ne correspond pas à son contenu.</translation>
    </message>
    <message>
        <source>it has no valid ID, time or text.</source>
        <translation>son identifiant, son heure ou son texte n’est pas valide.</translation>
    </message>
    <message>
        <source>this laptop never wrote it.</source>
        <translation>ce portable ne l’a jamais écrit.</translation>
    </message>
    <message>
        <source>It does not say which laptop it belongs to.</source>
        <translation>Il n’indique pas à quel portable il appartient.</translation>
    </message>
    <message>
        <source>History that came in contradicts what is known. Both are kept.</source>
        <translation>L’historique reçu contredit ce qui est connu. Les deux sont conservés.</translation>
    </message>
    <message>
        <source>The certificate of %1 was confirmed.</source>
        <translation>Le certificat de %1 a été confirmé.</translation>
    </message>
    <message>
        <source>Packages signed by %1 are trusted.</source>
        <translation>Les paquets signés par %1 sont considérés comme fiables.</translation>
    </message>
    <message>
        <source>The site package was saved twice as revision %1, with different content.</source>
        <translation>Le paquet de site a été enregistré deux fois en révision %1, avec un contenu différent.</translation>
    </message>
    <message>
        <source>SHA-256 of the manifests: %1 and %2.</source>
        <translation>SHA-256 des manifestes&#xa0;: %1 et %2.</translation>
    </message>
    <message>
        <source>It is not a folder.</source>
        <translation>Ce n’est pas un dossier.</translation>
    </message>
    <message>
        <source>It does not exist.</source>
        <translation>Il n’existe pas.</translation>
    </message>
    <message>
        <source>The folder could not be made.</source>
        <translation>Le dossier n’a pas pu être créé.</translation>
    </message>
    <message>
        <source>This file system cannot keep a ledger (SQLite offers no write-ahead log on it).</source>
        <translation>Ce système de fichiers ne permet pas d’héberger un registre (SQLite n’y propose pas de journal à écriture anticipée).</translation>
    </message>
    <message>
        <source>It is not a file.</source>
        <translation>Ce n’est pas un fichier.</translation>
    </message>
    <message>
        <source>This user may not read and write the file.</source>
        <translation>Cet utilisateur n’a pas le droit de lire et d’écrire le fichier.</translation>
    </message>
    <message>
        <source>This user may not write in the folder.</source>
        <translation>Cet utilisateur n’a pas le droit d’écrire dans le dossier.</translation>
    </message>
    <message>
        <source>%1 is empty; a ledger never is.</source>
        <translation>%1 est vide&#xa0;; un registre ne l’est jamais.</translation>
    </message>
    <message>
        <source>%1 does not start like a SQLite file.</source>
        <translation>%1 ne commence pas comme un fichier SQLite.</translation>
    </message>
    <message>
        <source>%1 is cut off: %2 of %3 bytes are there.</source>
        <translation>%1 est tronqué&#xa0;: %2 octets sur %3 sont présents.</translation>
    </message>
    <message>
        <source>No file was named.</source>
        <translation>Aucun fichier n’a été indiqué.</translation>
    </message>
    <message>
        <source>This file is not a ledger.</source>
        <translation>Ce fichier n’est pas un registre.</translation>
    </message>
    <message>
        <source>%1 is a SQLite database of another program; it was not changed.</source>
        <translation>%1 est une base de données SQLite d’un autre programme&#xa0;; elle n’a pas été modifiée.</translation>
    </message>
    <message>
        <source>Name another file for the ledger (on the command line: --ledger FILE).</source>
        <translation>Indiquez un autre fichier pour le registre (en ligne de commande&#xa0;: --ledger FILE).</translation>
    </message>
    <message>
        <source>A newer version of the assistant wrote this ledger.</source>
        <translation>Ce registre a été écrit par une version plus récente de l’assistant.</translation>
    </message>
    <message>
        <source>%1 has the format %2; this version knows formats up to %3. It was not changed.</source>
        <translation>%1 est au format %2&#xa0;; cette version prend en charge les formats jusqu’à %3. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Update the assistant on this laptop, or name another file for the ledger (on the command line: --ledger FILE).</source>
        <translation>Mettez à jour l’assistant sur cet ordinateur portable, ou indiquez un autre fichier pour le registre (en ligne de commande&#xa0;: --ledger FILE).</translation>
    </message>
    <message>
        <source>Nothing in it was changed. Put a backup in its place (activationctl ledger restore BACKUP), or set %1 aside and begin a new ledger with all that can still be read (activationctl ledger salvage). Site packages that are opened, and a team&apos;s ledger, bring back the history that they carry.</source>
        <translation>Rien n’y a été modifié. Remplacez-le par une sauvegarde (activationctl ledger restore BACKUP), ou mettez %1 de côté et commencez un nouveau registre avec tout ce qui est encore lisible (activationctl ledger salvage). Les paquets de site que vous ouvrez, et le registre d’équipe, y ramènent l’historique qu’ils contiennent.</translation>
    </message>
    <message>
        <source>laptop %1 on %2: %3 devices of license %4, key %5</source>
        <translation>portable %1 le %2&#xa0;: %3 appareils de la licence %4, clé %5</translation>
    </message>
    <message>
        <source>Two laptops asked for a license for %1: %2; %3.</source>
        <translation>Deux ordinateurs portables ont demandé une licence pour %1&#xa0;: %2&#xa0;; %3.</translation>
    </message>
    <message>
        <source>One key stands for two requests: %1 (%2); %3 (%4).</source>
        <translation>Une même clé correspond à deux demandes&#xa0;: %1 (%2)&#xa0;; %3 (%4).</translation>
    </message>
    <message>
        <source>The request %1 for %2 led to two activations: %3 and %4.</source>
        <translation>La demande %1 pour %2 a donné lieu à deux activations&#xa0;: %3 et %4.</translation>
    </message>
    <message>
        <source>There is no ledger to check.</source>
        <translation>Il n’y a pas de registre à vérifier.</translation>
    </message>
    <message>
        <source>“%1” is not there.</source>
        <translation>«&#xa0;%1&#xa0;» n’existe pas.</translation>
    </message>
    <message>
        <source>Name the ledger (--ledger FILE); the assistant makes one at its first use.</source>
        <translation>Indiquez le registre (--ledger FILE)&#xa0;; l’assistant en crée un lors de sa première utilisation.</translation>
    </message>
    <message>
        <source>%1 has another certificate here (%2) than there (%3).</source>
        <translation>%1 a un autre certificat ici (%2) que là-bas (%3).</translation>
    </message>
    <message>
        <source>it is no UUID</source>
        <translation>ce n’est pas un UUID</translation>
    </message>
    <message>
        <source>The ledger could not be put in place.</source>
        <translation>Le registre n’a pas pu être mis en place.</translation>
    </message>
    <message>
        <source>Close every other assistant on this ledger, check the free space and that its folder can be written, and try again.</source>
        <translation>Fermez tout autre assistant qui utilise ce registre, vérifiez l’espace libre et que son dossier est accessible en écriture, puis réessayez.</translation>
    </message>
    <message>
        <source>The ledger was damaged and set aside as “%1”; a new one was begun.</source>
        <translation>Le registre était endommagé et a été mis de côté sous «&#xa0;%1&#xa0;»&#xa0;; un nouveau a été commencé.</translation>
    </message>
    <message>
        <source>Taken over: %1 events. Not readable: %2 rows. Not genuine any more: %3 events.</source>
        <translation>Repris&#xa0;: %1 événements. Illisibles&#xa0;: %2 lignes. Plus authentiques&#xa0;: %3 événements.</translation>
    </message>
    <message>
        <source>The ledger is whole.</source>
        <translation>Le registre est intact.</translation>
    </message>
    <message>
        <source>%1 has no fault; there is nothing to salvage.</source>
        <translation>%1 n’a aucun défaut&#xa0;; il n’y a rien à récupérer.</translation>
    </message>
    <message>
        <source>Go on using it.</source>
        <translation>Continuez à l’utiliser.</translation>
    </message>
    <message>
        <source>It could not be copied for reading.</source>
        <translation>Il n’a pas pu être copié pour être lu.</translation>
    </message>
    <message>
        <source>Its log could not be copied for reading.</source>
        <translation>Son journal n’a pas pu être copié pour être lu.</translation>
    </message>
    <message>
        <source>This backup is damaged.</source>
        <translation>Cette sauvegarde est endommagée.</translation>
    </message>
    <message>
        <source>The ledger was not touched. Use another backup.</source>
        <translation>Le registre n’a pas été touché. Utilisez une autre sauvegarde.</translation>
    </message>
    <message>
        <source>Its folder could not be made.</source>
        <translation>Son dossier n’a pas pu être créé.</translation>
    </message>
    <message>
        <source>The backup could not be copied.</source>
        <translation>La sauvegarde n’a pas pu être copiée.</translation>
    </message>
    <message>
        <source>Check that its folder can be written and that no other assistant is just putting another ledger in its place; then try again.</source>
        <translation>Vérifiez que son dossier est accessible en écriture et qu’aucun autre assistant n’est en train de mettre un autre registre à sa place ; puis réessayez.</translation>
    </message>
    <message>
        <source>It is being made or replaced by %1.</source>
        <translation>Il est en cours de création ou de remplacement par %1.</translation>
    </message>
    <message>
        <source>The lock file beside it could not be made.</source>
        <translation>Le fichier de verrou à côté n’a pas pu être créé.</translation>
    </message>
    <message>
        <source>Another assistant has this ledger open.</source>
        <translation>Un autre assistant a ce registre ouvert.</translation>
    </message>
    <message>
        <source>Nothing was changed. Close it, then try again: what it still wrote would go into the file that is set aside. Where it runs on a computer that is gone for good, delete the lock file named above.</source>
        <translation>Rien n’a été modifié. Fermez-le, puis réessayez : ce qu’il écrirait encore irait dans le fichier mis de côté. S’il tourne sur un ordinateur définitivement disparu, supprimez le fichier de verrou nommé ci-dessus.</translation>
    </message>
</context>
<context>
    <name>activation::LedgerExport</name>
    <message>
        <source>“%1” is not a whole export of a ledger.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une exportation complète d’un registre.</translation>
    </message>
    <message>
        <source>Nothing of it was taken. Use another copy, or export the other ledger again.</source>
        <translation>Rien n’en a été repris. Utilisez une autre copie, ou exportez à nouveau l’autre registre.</translation>
    </message>
    <message>
        <source>“%1” could not be written.</source>
        <translation>Impossible d’écrire «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Check the folder, its permissions and the free space.</source>
        <translation>Vérifiez le dossier, ses autorisations et l’espace libre.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Ligne %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Line %1 is too long.</source>
        <translation>La ligne %1 est trop longue.</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>ligne %1</translation>
    </message>
    <message>
        <source>It does not say that it is one.</source>
        <translation>Il n’indique pas qu’il en est une.</translation>
    </message>
    <message>
        <source>It is of a format that this version does not know: %1</source>
        <translation>Son format n’est pas pris en charge par cette version&#xa0;: %1</translation>
    </message>
    <message>
        <source>Line %1 is no event, signer or key.</source>
        <translation>La ligne %1 n’est ni un événement, ni un signataire, ni une clé.</translation>
    </message>
    <message>
        <source>Fingerprint confirmed by the user.</source>
        <translation>Empreinte confirmée par l’utilisateur.</translation>
    </message>
    <message>
        <source>This export was signed by a laptop that is not known yet.</source>
        <translation>Cette exportation a été signée par un ordinateur portable qui n’est pas encore connu.</translation>
    </message>
    <message>
        <source>“%1”, certificate SHA-256 %2.</source>
        <translation>«&#xa0;%1&#xa0;», SHA-256 du certificat %2.</translation>
    </message>
    <message>
        <source>Compare the fingerprint with the other laptop&apos;s, then run it again with --trust %1.</source>
        <translation>Comparez l’empreinte avec celle de l’autre ordinateur portable, puis relancez la commande avec --trust %1.</translation>
    </message>
    <message>
        <source>“%1” could not be read.</source>
        <translation>Impossible de lire «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Check its name and that you may read it.</source>
        <translation>Vérifiez son nom et que vous êtes autorisé à le lire.</translation>
    </message>
    <message>
        <source>It is larger than an export may be.</source>
        <translation>Il dépasse la taille maximale d’une exportation.</translation>
    </message>
    <message>
        <source>It is empty or cut off.</source>
        <translation>Il est vide ou tronqué.</translation>
    </message>
    <message>
        <source>Its last line is not a signature: it is cut off.</source>
        <translation>Sa dernière ligne n’est pas une signature&#xa0;: il est tronqué.</translation>
    </message>
    <message>
        <source>“%1” is there already.</source>
        <translation>«&#xa0;%1&#xa0;» existe déjà.</translation>
    </message>
    <message>
        <source>A backup never replaces a file: it may be the only good one.</source>
        <translation>Une sauvegarde ne remplace jamais un fichier&#xa0;: c’est peut-être le seul qui soit bon.</translation>
    </message>
    <message>
        <source>Name another file, for example with today&apos;s date in it.</source>
        <translation>Indiquez un autre fichier, par exemple avec la date du jour dans son nom.</translation>
    </message>
    <message>
        <source>The backup was written, but it has faults.</source>
        <translation>La sauvegarde a été écrite, mais elle a des défauts.</translation>
    </message>
    <message>
        <source>Run: activationctl ledger verify. The faults may be in the ledger itself; keep older backups.</source>
        <translation>Lancez&#xa0;: activationctl ledger verify. Les défauts peuvent se trouver dans le registre lui-même&#xa0;; conservez les sauvegardes plus anciennes.</translation>
    </message>
    <message>
        <source>This export was signed by a laptop that is trusted no more.</source>
        <translation>Cet export a été signé par un ordinateur qui n’est plus de confiance.</translation>
    </message>
</context>
<context>
    <name>activation::LicenseId</name>
    <message>
        <source>It has 32 hexadecimal digits in groups of 8-4-4-4-12, such as b1e52546-f2db-4053-b2dd-2ab2fa7732d2.</source>
        <translation>Il comporte 32 chiffres hexadécimaux en groupes de 8-4-4-4-12, par exemple b1e52546-f2db-4053-b2dd-2ab2fa7732d2.</translation>
    </message>
    <message>
        <source>“%1” is not a License ID.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un License ID.</translation>
    </message>
    <message>
        <source>Take it from the partner&apos;s license list or from the License Customer Portal.</source>
        <translation>Relevez-le dans la liste de licences du partenaire ou dans le License Customer Portal.</translation>
    </message>
    <message>
        <source>“%1” is not a Customer ID.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un Customer ID.</translation>
    </message>
    <message>
        <source>Take it from the partner or from Manage Customer Accounts in the CMS.</source>
        <translation>Demandez-le au partenaire ou relevez-le dans Manage Customer Accounts du CMS.</translation>
    </message>
</context>
<context>
    <name>activation::LicenseKind</name>
    <message>
        <source>device capacity</source>
        <translation>capacité d’appareils</translation>
    </message>
    <message>
        <source>maintenance</source>
        <translation>maintenance</translation>
    </message>
    <message>
        <source>SmartServer Core</source>
        <translation>SmartServer Core</translation>
    </message>
    <message>
        <source>Remote CMS</source>
        <translation>CMS distant</translation>
    </message>
    <message>
        <source>unknown kind</source>
        <translation>type inconnu</translation>
    </message>
</context>
<context>
    <name>activation::LicenseList</name>
    <message>
        <source>“%1” has no column “%2”.</source>
        <translation>«&#x202f;%1&#x202f;» n’a pas de colonne «&#x202f;%2&#x202f;».</translation>
    </message>
    <message>
        <source>Its columns: %1</source>
        <translation>Ses colonnes&#xa0;: %1</translation>
    </message>
    <message>
        <source>Give the heading as it stands in the table.</source>
        <translation>Indiquez l’en-tête tel qu’il figure dans le tableau.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Ligne %1&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Et %n autre.</numerusform>
            <numerusform>Et %n autres.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is not taken in: its licenses are in doubt.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas importé&#xa0;: ses licences sont douteuses.</translation>
    </message>
    <message>
        <source>Ask your partner which column is which (a Customer ID is one for each project, a License ID one for each license), and name the columns (on the command line: --columns license=HEADING,customer=HEADING).</source>
        <translation>Demandez à votre partenaire à quoi correspond chaque colonne (il y a un Customer ID par projet, un License ID par licence), et nommez les colonnes (en ligne de commande&#xa0;: --columns license=HEADING,customer=HEADING).</translation>
    </message>
    <message>
        <source>%1 stands as a License ID and as a Customer ID.</source>
        <translation>%1 figure à la fois comme License ID et comme Customer ID.</translation>
    </message>
    <message>
        <source>The License ID %1 is the Customer ID of a SmartServer.</source>
        <translation>Le License ID %1 est le Customer ID d’un SmartServer.</translation>
    </message>
    <message>
        <source>The Customer ID %1 is a License ID at the portal.</source>
        <translation>Le Customer ID %1 est un License ID sur le portail.</translation>
    </message>
    <message>
        <source>The License ID %1 stands in line %2 for another Customer ID: are the columns swapped?</source>
        <translation>Le License ID %1 figure à la ligne %2 pour un autre Customer ID&#xa0;: les colonnes sont-elles inversées&#xa0;?</translation>
    </message>
    <message>
        <source>“%1” names no column.</source>
        <translation>«&#x202f;%1&#x202f;» ne désigne aucune colonne.</translation>
    </message>
    <message>
        <source>The columns are project, customer, license, kind and devices.</source>
        <translation>Les colonnes sont project, customer, license, kind et devices.</translation>
    </message>
    <message>
        <source>Such as: license=Entitlement,customer=Account</source>
        <translation>Par exemple&#xa0;: license=Entitlement,customer=Account</translation>
    </message>
    <message>
        <source>“%1” has no column for the License IDs.</source>
        <translation>«&#x202f;%1&#x202f;» n’a pas de colonne pour les License ID.</translation>
    </message>
    <message>
        <source>Say which one it is (on the command line: --columns license=HEADING).</source>
        <translation>Précisez laquelle (en ligne de commande&#xa0;: --columns license=HEADING).</translation>
    </message>
    <message>
        <source>“%1” is no License ID.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un License ID.</translation>
    </message>
    <message>
        <source>“%1” is no Customer ID.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un Customer ID.</translation>
    </message>
    <message>
        <source>“%1” is no number of devices.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un nombre d’appareils.</translation>
    </message>
    <message>
        <source>No project in the list is called like the site “%1”.</source>
        <translation>Aucun projet de la liste ne porte le nom du site «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>Several projects in the list could be the site “%1”.</source>
        <translation>Plusieurs projets de la liste pourraient être le site «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>Its projects: %1</source>
        <translation>Ses projets&#xa0;: %1</translation>
    </message>
    <message>
        <source>Say which one it is (on the command line: --project NAME).</source>
        <translation>Précisez lequel (en ligne de commande&#xa0;: --project NAME).</translation>
    </message>
</context>
<context>
    <name>activation::LicenseRules</name>
    <message>
        <source>Feature releases can be installed until %1.</source>
        <translation>Les versions fonctionnelles peuvent être installées jusqu’au %1.</translation>
    </message>
    <message>
        <source>Feature releases can be installed; the unit shows no date on which that ends.</source>
        <translation>Les versions fonctionnelles peuvent être installées&#xa0;; l’unité n’indique pas de date de fin.</translation>
    </message>
    <message>
        <source>The unit has no device capacity, so there is nothing for maintenance to cover.</source>
        <translation>L’unité n’a aucune capacité d’appareils&#xa0;; il n’y a donc rien que la maintenance puisse couvrir.</translation>
    </message>
    <message>
        <source>There is no current maintenance. The unit goes on working with its capacity and can get updates of its release, but no feature release (such as from 4.3 to 4.4).</source>
        <translation>Il n’y a pas de maintenance en cours. L’unité continue de fonctionner avec sa capacité et peut recevoir les mises à jour de sa version, mais aucune version fonctionnelle (par exemple de 4.3 à 4.4).</translation>
    </message>
    <message>
        <source>The current maintenance is for %1 devices, the capacity for %2 or more: too few. The devices of all current maintenance licenses together must be at least those of all capacity licenses. Until they are, no feature release can be installed; updates of the present one can.</source>
        <translation>La maintenance en cours porte sur %1 appareils, la capacité sur %2 ou plus&#xa0;: c’est insuffisant. Le nombre total d’appareils de toutes les licences de maintenance en cours doit être au moins égal à celui de toutes les licences de capacité. D’ici là, aucune version fonctionnelle ne peut être installée&#xa0;; les mises à jour de la version actuelle le peuvent.</translation>
    </message>
    <message>
        <source>The current maintenance is for at least %1 devices and covers the capacity of %2.</source>
        <translation>La maintenance en cours porte sur au moins %1 appareils et couvre la capacité de %2.</translation>
    </message>
    <message>
        <source>The current maintenance is for %1 devices and covers the capacity of %2.</source>
        <translation>La maintenance en cours porte sur %1 appareils et couvre la capacité de %2.</translation>
    </message>
    <message>
        <source>The current maintenance is for %1 devices, more than the capacity of %2. That is enough; one page of the vendor&apos;s asks for equal numbers.</source>
        <translation>La maintenance en cours porte sur %1 appareils, plus que la capacité de %2. C’est suffisant&#xa0;; une page de l’éditeur demande toutefois des nombres égaux.</translation>
    </message>
    <message>
        <source>Whether maintenance covers the capacity is unknown: %1 Compare the licenses in the portal before you install a feature release.</source>
        <translation>Impossible de savoir si la maintenance couvre la capacité&#xa0;: %1 Comparez les licences dans le portail avant d’installer une version fonctionnelle.</translation>
    </message>
    <message>
        <source>a row does not tell what kind of license it is.</source>
        <translation>une ligne n’indique pas le type de licence.</translation>
    </message>
    <message>
        <source>a maintenance row has a status that is not understood.</source>
        <translation>une ligne de maintenance a un état non reconnu.</translation>
    </message>
    <message>
        <source>a row does not state its number of devices.</source>
        <translation>une ligne n’indique pas son nombre d’appareils.</translation>
    </message>
    <message>
        <source>A license (%1) expired on %2.</source>
        <translation>Une licence (%1) a expiré le %2.</translation>
    </message>
    <message>
        <source>A license (%1) expires within 30 days, on %2.</source>
        <translation>Une licence (%1) expire dans les 30 jours, le %2.</translation>
    </message>
    <message>
        <source>A license (%1) expires within 90 days, on %2.</source>
        <translation>Une licence (%1) expire dans les 90 jours, le %2.</translation>
    </message>
    <message>
        <source>A license (%1) has a status that is not understood.</source>
        <translation>Une licence (%1) a un état non reconnu.</translation>
    </message>
    <message>
        <source>Kinds and numbers of devices are inferred from the words of the descriptions.</source>
        <translation>Les types et les nombres d’appareils sont déduits du texte des descriptions.</translation>
    </message>
    <message>
        <source>The capacity rows add up to %1 devices, the unit itself reports %2. The greater number was compared.</source>
        <translation>Les lignes de capacité totalisent %1 appareils, l’unité elle-même en indique %2. C’est le plus grand nombre qui a été comparé.</translation>
    </message>
    <message>
        <source>%1 devices are in use, more than the capacity of %2.</source>
        <translation>%1 appareils sont utilisés, plus que la capacité de %2.</translation>
    </message>
    <message>
        <source>The capacity of %1 devices is used up.</source>
        <translation>La capacité de %1 appareils est épuisée.</translation>
    </message>
    <message>
        <source>active</source>
        <translation>active</translation>
    </message>
    <message>
        <source>expires within 90 days</source>
        <translation>expire dans les 90 jours</translation>
    </message>
    <message>
        <source>expires within 30 days</source>
        <translation>expire dans les 30 jours</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>expirée</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>the unit&apos;s device capacity is not known.</source>
        <translation>la capacité d’appareils de l’unité est inconnue.</translation>
    </message>
</context>
<context>
    <name>activation::LicenseWatch</name>
    <message>
        <source>Waiting for the license was canceled.</source>
        <translation>L’attente de la licence a été annulée.</translation>
    </message>
    <message>
        <source>You stopped it.</source>
        <translation>Vous avez arrêté l’opération.</translation>
    </message>
    <message>
        <source>Install again later: the assistant looks first whether the license has shown in the meantime.</source>
        <translation>Relancez l’installation plus tard&#xa0;: l’assistant vérifie d’abord si la licence est apparue entre-temps.</translation>
    </message>
</context>
<context>
    <name>activation::LockFile</name>
    <message>
        <source>process %1 (%2)</source>
        <translation>processus %1 (%2)</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 sur %2</translation>
    </message>
</context>
<context>
    <name>activation::LoginRefusals</name>
    <message>
        <source>%1 has refused the login of “%2” before. No password was sent.</source>
        <translation>%1 a déjà refusé la connexion de « %2 ». Aucun mot de passe n’a été envoyé.</translation>
    </message>
    <message numerus="yes">
        <source>It refused %n time(s) within the last hours, and a user may be locked out after too many.</source>
        <translation>
            <numerusform>Elle a été refusée %n fois ces dernières heures, et un utilisateur peut être bloqué après trop d’essais.</numerusform>
            <numerusform>Elle a été refusée %n fois ces dernières heures, et un utilisateur peut être bloqué après trop d’essais.</numerusform>
        </translation>
    </message>
    <message>
        <source>Make sure of name and password, in the unit&apos;s own CMS in a browser if need be, and give another password. To send one all the same, say so deliberately (on the command line: --login-again).</source>
        <translation>Vérifiez le nom et le mot de passe, au besoin dans le CMS de l’unité avec un navigateur, et donnez un autre mot de passe. Pour l’envoyer quand même, dites-le expressément (en ligne de commande : --login-again).</translation>
    </message>
</context>
<context>
    <name>activation::MailParts</name>
    <message>
        <source>An attachment in it is badly encoded.</source>
        <translation>Une pièce jointe qu’il contient est mal encodée.</translation>
    </message>
    <message>
        <source>An attachment in it is badly encoded, or cut off.</source>
        <translation>Une pièce jointe qu’il contient est mal encodée ou tronquée.</translation>
    </message>
    <message>
        <source>Its parts are nested too deeply.</source>
        <translation>Ses parties sont imbriquées trop profondément.</translation>
    </message>
    <message numerus="yes">
        <source>It has more than %n part(s).</source>
        <translation>
            <numerusform>Il a plus de %n partie.</numerusform>
            <numerusform>Il a plus de %n parties.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is no saved e-mail: its header cannot be read.</source>
        <translation>Ce n’est pas un e-mail enregistré&#xa0;: son en-tête est illisible.</translation>
    </message>
    <message>
        <source>What it says about one of its parts cannot be read.</source>
        <translation>Ce qu’il indique sur l’une de ses parties est illisible.</translation>
    </message>
    <message>
        <source>It is encrypted, or signed in a way that only a mail program reads.</source>
        <translation>Il est chiffré, ou signé d’une manière que seul un logiciel de messagerie peut lire.</translation>
    </message>
    <message>
        <source>Its attachments are wrapped in Outlook&apos;s own format (winmail.dat).</source>
        <translation>Ses pièces jointes sont enveloppées dans le format propre à Outlook (winmail.dat).</translation>
    </message>
    <message>
        <source>It breaks off before its end.</source>
        <translation>Il s’interrompt avant la fin.</translation>
    </message>
    <message>
        <source>One of its parts is encoded in a way that is not known here (%1).</source>
        <translation>L’une de ses parties est encodée d’une manière inconnue ici (%1).</translation>
    </message>
    <message>
        <source>An attachment in it has no name, or one that cannot be read.</source>
        <translation>Une pièce jointe qu’il contient n’a pas de nom, ou un nom illisible.</translation>
    </message>
    <message>
        <source>It is too large.</source>
        <translation>Il est trop volumineux.</translation>
    </message>
</context>
<context>
    <name>activation::MaintenanceDesk</name>
    <message>
        <source>Customer Success is asked for a maintenance activation file.</source>
        <translation>Un fichier d’activation de maintenance est demandé à Customer Success.</translation>
    </message>
    <message>
        <source>Maintenance of SmartServer %1 ends (%2)</source>
        <translation>La maintenance du SmartServer %1 prend fin (%2)</translation>
    </message>
    <message>
        <source>From then on no feature release can be installed. Ask Customer Success for an offline maintenance activation file before that.</source>
        <translation>À partir de là, aucune version de fonctionnalités ne peut être installée. Demandez avant cela à Customer Success un fichier d’activation de maintenance hors ligne.</translation>
    </message>
    <message>
        <source>Ask Customer Success again for maintenance files (%1)</source>
        <translation>Redemander les fichiers de maintenance à Customer Success (%1)</translation>
    </message>
    <message>
        <source>Asked for on %1, not here yet for: %2</source>
        <translation>Demandé le %1, pas encore arrivé pour : %2</translation>
    </message>
    <message>
        <source>“%1” could not be written.</source>
        <translation>« %1 » n’a pas pu être écrit.</translation>
    </message>
    <message>
        <source>Check that the folder is there, writable and not full; or name another.</source>
        <translation>Vérifiez que le dossier existe, qu’il est accessible en écriture et n’est pas plein ; ou indiquez-en un autre.</translation>
    </message>
</context>
<context>
    <name>activation::MaintenanceMail</name>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>Install Code</source>
        <translation>Install Code</translation>
    </message>
    <message>
        <source>Segment Controller</source>
        <translation>Segment Controller</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Appareils</translation>
    </message>
    <message>
        <source>Maintained devices</source>
        <translation>Appareils sous maintenance</translation>
    </message>
    <message>
        <source>Covered until</source>
        <translation>Couvert jusqu’au</translation>
    </message>
    <message>
        <source>License ID</source>
        <translation>License ID</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
    <message numerus="yes">
        <source>Offline maintenance activation files: %1 (%n SmartServer(s)) [%2]</source>
        <translation>
            <numerusform>Fichiers d’activation de maintenance hors ligne : %1 (%n SmartServer) [%2]</numerusform>
            <numerusform>Fichiers d’activation de maintenance hors ligne : %1 (%n SmartServer) [%2]</numerusform>
        </translation>
    </message>
    <message>
        <source>Please send the offline maintenance activation files for these SmartServers, which have no internet access. Site: %1.</source>
        <translation>Merci d’envoyer les fichiers d’activation de maintenance hors ligne pour ces SmartServer, qui n’ont pas accès à Internet. Site : %1.</translation>
    </message>
    <message>
        <source>An upgrade to release %1.%2 is planned.</source>
        <translation>Une mise à niveau vers la version %1.%2 est prévue.</translation>
    </message>
    <message>
        <source>Please leave the names of the files as they are, without an extension, and send several files in a ZIP archive.</source>
        <translation>Merci de laisser les noms des fichiers tels quels, sans extension, et d’envoyer plusieurs fichiers dans une archive ZIP.</translation>
    </message>
    <message>
        <source>- %1: %2 devices, maintenance for %3 (%4)</source>
        <translation>- %1 : %2 appareils, maintenance pour %3 (%4)</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Site</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… et %n autre</numerusform>
            <numerusform>… et %n autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>activation::MaintenanceNeed</name>
    <message>
        <source>no current maintenance</source>
        <translation>pas de maintenance en cours</translation>
    </message>
    <message>
        <source>maintenance for fewer devices than the capacity</source>
        <translation>maintenance pour moins d’appareils que la capacité</translation>
    </message>
    <message>
        <source>maintenance expired</source>
        <translation>maintenance expirée</translation>
    </message>
    <message>
        <source>maintenance expires within 30 days</source>
        <translation>la maintenance expire dans les 30 jours</translation>
    </message>
    <message>
        <source>maintenance expires within 90 days</source>
        <translation>la maintenance expire dans les 90 jours</translation>
    </message>
    <message>
        <source>an upgrade is planned</source>
        <translation>une mise à niveau est prévue</translation>
    </message>
    <message>
        <source>the unit does not tell what its maintenance covers</source>
        <translation>l’unité ne dit pas ce que couvre sa maintenance</translation>
    </message>
</context>
<context>
    <name>activation::Manifest</name>
    <message>
        <source>The manifest of the site package cannot be used.</source>
        <translation>Le manifeste du paquet de site est inutilisable.</translation>
    </message>
    <message>
        <source>Use another copy of the package, such as the one on the laptop that made it.</source>
        <translation>Utilisez une autre copie du paquet, par exemple celle de l’ordinateur portable qui l’a créé.</translation>
    </message>
    <message>
        <source>%1 is not an object.</source>
        <translation>%1 n’est pas un objet.</translation>
    </message>
    <message>
        <source>The unit %1 is in it twice.</source>
        <translation>L’unité %1 y figure deux fois.</translation>
    </message>
    <message>
        <source>The activation file %1 is in it twice.</source>
        <translation>Le fichier d’activation %1 y figure deux fois.</translation>
    </message>
    <message>
        <source>The activation file %1 stands at “%2”, which is no place for a file of unit %3.</source>
        <translation>Le fichier d’activation %1 se trouve à l’emplacement «&#xa0;%2&#xa0;», qui ne convient pas à un fichier de l’unité %3.</translation>
    </message>
    <message>
        <source>Two activation files stand at “%1”.</source>
        <translation>Deux fichiers d’activation se trouvent à l’emplacement «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>A receipt is in it twice.</source>
        <translation>Un reçu y figure deux fois.</translation>
    </message>
    <message>
        <source>An event is in it twice.</source>
        <translation>Un événement y figure deux fois.</translation>
    </message>
    <message>
        <source>It has %1 bytes; at most %2 are allowed.</source>
        <translation>Il contient %1 octets&#xa0;; %2 au plus sont autorisés.</translation>
    </message>
    <message>
        <source>It is JSON, but not an object.</source>
        <translation>C’est du JSON, mais pas un objet.</translation>
    </message>
    <message>
        <source>It is not JSON: %1, at byte %2.</source>
        <translation>Ce n’est pas du JSON&#xa0;: %1, à l’octet %2.</translation>
    </message>
    <message>
        <source>It has format version %1; this version of the assistant (%2) reads up to version %3.</source>
        <translation>Sa version de format est %1&#xa0;; cette version de l’assistant (%2) lit jusqu’à la version %3.</translation>
    </message>
    <message>
        <source>Install a newer version of the assistant that reads format version %1.</source>
        <translation>Installez une version plus récente de l’assistant, capable de lire la version de format %1.</translation>
    </message>
    <message>
        <source>A UUID belongs there.</source>
        <translation>Un UUID est attendu ici.</translation>
    </message>
    <message>
        <source>A field in it has a name with control characters.</source>
        <translation>Un de ses champs a un nom avec des caractères de contrôle.</translation>
    </message>
</context>
<context>
    <name>activation::ObtainActivation</name>
    <message>
        <source>Install what is there first. If the unit really needs one more license, ask for an additional one (on the command line: --additional).</source>
        <translation>Installez d’abord ce qui est disponible. Si l’unité a réellement besoin d’une licence de plus, demandez une licence supplémentaire (en ligne de commande&#xa0;: --additional).</translation>
    </message>
    <message>
        <source>%1 is not in this site package.</source>
        <translation>%1 ne figure pas dans ce paquet de site.</translation>
    </message>
    <message>
        <source>A license is only spent on a unit that was read.</source>
        <translation>Une licence n’est consommée que pour une unité qui a été lue.</translation>
    </message>
    <message>
        <source>Check the Install Code, or read the unit into the package first.</source>
        <translation>Vérifiez l’Install Code, ou lisez d’abord l’unité dans le paquet.</translation>
    </message>
    <message>
        <source>%1 has a capacity activation file already.</source>
        <translation>%1 a déjà un fichier d’activation de capacité.</translation>
    </message>
    <message>
        <source>“%1”, License ID %2.</source>
        <translation>«&#xa0;%1&#xa0;», License ID %2.</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>%1 has this license already.</source>
        <translation>%1 a déjà cette licence.</translation>
    </message>
    <message>
        <source>The unit shows %1 (%2, %3).</source>
        <translation>L’unité affiche %1 (%2, %3).</translation>
    </message>
    <message>
        <source>The portal has made another activation for %1 before.</source>
        <translation>Le portail a déjà créé une autre activation pour %1.</translation>
    </message>
    <message>
        <source>“%1”: License ID %2, %3 devices.</source>
        <translation>«&#xa0;%1&#xa0;»&#xa0;: License ID %2, %3 appareils.</translation>
    </message>
    <message>
        <source>The portal shows no license %1.</source>
        <translation>Le portail n’affiche aucune licence %1.</translation>
    </message>
    <message>
        <source>This login sees %1 licenses.</source>
        <translation>Cet identifiant donne accès à %1 licences.</translation>
    </message>
    <message>
        <source>Check the License ID, or log in with the one it belongs to.</source>
        <translation>Vérifiez le License ID, ou connectez-vous avec l’identifiant auquel il est rattaché.</translation>
    </message>
    <message>
        <source>License %1 is not self-service.</source>
        <translation>La licence %1 n’est pas en libre-service.</translation>
    </message>
    <message>
        <source>It is a %1 license; the portal makes files for device capacity only.</source>
        <translation>C’est une licence de type «&#xa0;%1&#xa0;»&#xa0;; le portail ne crée des fichiers que pour la capacité d’appareils.</translation>
    </message>
    <message>
        <source>Ask Customer Success for its offline activation file and add that.</source>
        <translation>Demandez à Customer Success son fichier d’activation hors ligne et ajoutez-le.</translation>
    </message>
    <message>
        <source>License %1 has not enough devices left.</source>
        <translation>La licence %1 n’a plus assez d’appareils disponibles.</translation>
    </message>
    <message>
        <source>Left: %1 of %2; asked for: %3.</source>
        <translation>Restants&#xa0;: %1 sur %2&#xa0;; demandés&#xa0;: %3.</translation>
    </message>
    <message>
        <source>Choose another license or fewer devices, or ask your partner for more. Nothing was spent.</source>
        <translation>Choisissez une autre licence ou moins d’appareils, ou demandez-en davantage à votre partenaire. Rien n’a été consommé.</translation>
    </message>
    <message>
        <source>%1 devices of license %2 asked for.</source>
        <translation>%1 appareils de la licence %2 demandés.</translation>
    </message>
    <message>
        <source>Run the same step again once the portal answers: it looks first what the portal has made, so nothing is spent twice. (%1)</source>
        <translation>Relancez la même étape dès que le portail répond&#xa0;: elle vérifie d’abord ce que le portail a créé, si bien que rien n’est consommé deux fois. (%1)</translation>
    </message>
    <message>
        <source>“%1” received (%2 bytes).</source>
        <translation>«&#xa0;%1&#xa0;» reçu (%2 octets).</translation>
    </message>
</context>
<context>
    <name>activation::OpenMatters</name>
    <message>
        <source>a CMS user of type Owner, at the unit</source>
        <translation>un utilisateur du CMS de type Owner, auprès de l’unité</translation>
    </message>
    <message>
        <source>whoever logs in to the License Customer Portal</source>
        <translation>la personne qui se connecte au License Customer Portal</translation>
    </message>
    <message>
        <source>Customer Success</source>
        <translation>Customer Success</translation>
    </message>
    <message>
        <source>The unit was not read yet.</source>
        <translation>L’unité n’a pas encore été lue.</translation>
    </message>
    <message>
        <source>The unit refused “%1” with HTTP status %2.</source>
        <translation>L’unité a refusé «&#xa0;%1&#xa0;» avec le code d’état HTTP %2.</translation>
    </message>
    <message>
        <source>The unit refused “%1”.</source>
        <translation>L’unité a refusé «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>whoever clears up the unit&apos;s answer; for another file, Customer Success or the portal</source>
        <translation>la personne qui élucide la réponse de l’unité&#xa0;; pour un autre fichier, Customer Success ou le portail</translation>
    </message>
    <message>
        <source>The unit took “%1”, but its license did not show in time.</source>
        <translation>L’unité a accepté «&#xa0;%1&#xa0;», mais la licence n’est pas apparue à temps.</translation>
    </message>
    <message>
        <source>The installation of “%1” was begun, and how it ended is not known.</source>
        <translation>L’installation de «&#xa0;%1&#xa0;» a été lancée, mais son issue n’est pas connue.</translation>
    </message>
    <message>
        <source>“%1” is in the package and not installed yet.</source>
        <translation>«&#xa0;%1&#xa0;» se trouve dans le paquet et n’est pas encore installé.</translation>
    </message>
    <message>
        <source>A capacity activation file was asked for on %1 and is not in the package.</source>
        <translation>Un fichier d’activation de capacité a été demandé le %1 et ne se trouve pas dans le paquet.</translation>
    </message>
    <message>
        <source>There is no device capacity and no capacity activation file yet. (None is needed where the unit is only a LON RNI, a LON router or a BACnet router.)</source>
        <translation>Il n’y a encore ni capacité d’appareils ni fichier d’activation de capacité. (Aucun n’est nécessaire si l’unité sert uniquement de RNI LON, de routeur LON ou de routeur BACnet.)</translation>
    </message>
    <message>
        <source>The current maintenance covers %1 of %2 devices: a maintenance activation file is missing.</source>
        <translation>La maintenance en cours couvre %1 appareils sur %2&#xa0;: il manque un fichier d’activation de maintenance.</translation>
    </message>
    <message>
        <source>Its device capacity is not known: read the unit again.</source>
        <translation>Sa capacité d’appareils est inconnue&#xa0;: relisez l’unité.</translation>
    </message>
</context>
<context>
    <name>activation::PackageDesk</name>
    <message>
        <source>Fingerprint confirmed by the user.</source>
        <translation>Empreinte confirmée par l’utilisateur.</translation>
    </message>
    <message>
        <source>the activation file “%1” for %2</source>
        <translation>le fichier d’activation «&#xa0;%1&#xa0;» pour %2</translation>
    </message>
    <message>
        <source>the receipt of “%1” for %2</source>
        <translation>le reçu de «&#xa0;%1&#xa0;» pour %2</translation>
    </message>
    <message>
        <source>the unit %1</source>
        <translation>l’unité %1</translation>
    </message>
    <message>
        <source>What is there cannot be read as a site package: %1 %2</source>
        <translation>L’élément présent ne peut pas être lu comme un paquet de site&#xa0;: %1 %2</translation>
    </message>
    <message>
        <source>It is the package of another site, “%1”.</source>
        <translation>C’est le paquet d’un autre site, «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>It is revision %1 of this site package; yours is revision %2.</source>
        <translation>C’est la révision %1 de ce paquet de site&#xa0;; la vôtre est la révision %2.</translation>
    </message>
    <message>
        <source>It was changed on another laptop: your copy lacks %1.</source>
        <translation>Il a été modifié sur un autre ordinateur portable&#xa0;: il manque à votre copie %1.</translation>
    </message>
    <message>
        <source>“%1” cannot be made.</source>
        <translation>Impossible de créer «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>There is no folder “%1”.</source>
        <translation>Le dossier «&#xa0;%1&#xa0;» n’existe pas.</translation>
    </message>
    <message>
        <source>Plug the stick in or choose another folder.</source>
        <translation>Branchez la clé USB ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>Revision %1 of “%2” saved.</source>
        <translation>Révision %1 de «&#xa0;%2&#xa0;» enregistrée.</translation>
    </message>
    <message>
        <source>“%1” is there already.</source>
        <translation>«&#xa0;%1&#xa0;» existe déjà.</translation>
    </message>
    <message>
        <source>It is the very file to be copied.</source>
        <translation>C’est précisément le fichier à copier.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>“%1” would be overwritten.</source>
        <translation>«&#xa0;%1&#xa0;» serait écrasé.</translation>
    </message>
    <message>
        <source>Work on with the one that is there, or carry into another folder. If it is of no use any more, delete it and carry again.</source>
        <translation>Continuez avec celui qui s’y trouve, ou copiez le vôtre dans un autre dossier. S’il n’est plus utile, supprimez-le et recommencez la copie.</translation>
    </message>
    <message>
        <source>Copied to “%1”, read back and equal.</source>
        <translation>Copié vers «&#xa0;%1&#xa0;», relu et identique.</translation>
    </message>
    <message>
        <source>“%1” was signed by a laptop that is trusted no more.</source>
        <translation>« %1 » a été signé par un ordinateur qui n’est plus de confiance.</translation>
    </message>
</context>
<context>
    <name>activation::PassphraseKeeper</name>
    <message>
        <source>Check the folder, who owns it, its permissions and free space.</source>
        <translation>Vérifiez le dossier, son propriétaire, ses droits et l&apos;espace libre.</translation>
    </message>
    <message>
        <source>The passphrase in “%1” cannot be read.</source>
        <translation>La phrase secrète dans « %1 » ne peut pas être lue.</translation>
    </message>
    <message>
        <source>Others on this computer can get at the passphrase in “%1”.</source>
        <translation>D&apos;autres personnes sur cet ordinateur ont accès à la phrase secrète dans « %1 ».</translation>
    </message>
    <message>
        <source>With it and the key file they could sign site packages in your name.</source>
        <translation>Avec elle et le fichier de clé, elles pourraient signer des paquets de site en votre nom.</translation>
    </message>
    <message>
        <source>Take the permissions away (chmod 600); where somebody may have read it, make a new key: activationctl signer renew.</source>
        <translation>Retirez les droits (chmod 600) ; si quelqu&apos;un a pu la lire, créez une nouvelle clé : activationctl signer renew.</translation>
    </message>
    <message>
        <source>The passphrase cannot be written to “%1”.</source>
        <translation>La phrase secrète ne peut pas être écrite dans « %1 ».</translation>
    </message>
    <message>
        <source>“%1” cannot be removed.</source>
        <translation>« %1 » ne peut pas être supprimé.</translation>
    </message>
</context>
<context>
    <name>activation::PortalClient</name>
    <message>
        <source>The portal answered with an activation for another unit or license.</source>
        <translation>Le portail a répondu avec une activation destinée à une autre unité ou relevant d’une autre licence.</translation>
    </message>
    <message>
        <source>It has %1 bytes instead of %2.</source>
        <translation>Il contient %1 octets au lieu de %2.</translation>
    </message>
    <message>
        <source>Its SHA-256 is %1 instead of %2.</source>
        <translation>Sa valeur SHA-256 est %1 au lieu de %2.</translation>
    </message>
    <message>
        <source>The License Customer Portal does not know this login.</source>
        <translation>Le License Customer Portal ne connaît pas cet identifiant.</translation>
    </message>
    <message>
        <source>Log in with a License ID, or with an e-mail address that your partner added as a contact. A Customer ID is not a login.</source>
        <translation>Connectez-vous avec un License ID, ou avec une adresse e-mail que votre partenaire a ajoutée comme contact. Un Customer ID n’est pas un identifiant de connexion.</translation>
    </message>
    <message>
        <source>The License Customer Portal refused the code.</source>
        <translation>Le License Customer Portal a refusé le code.</translation>
    </message>
    <message>
        <source>Log in again and type the code of the newest e-mail.</source>
        <translation>Reconnectez-vous et saisissez le code de l’e-mail le plus récent.</translation>
    </message>
    <message>
        <source>The session at the License Customer Portal has ended.</source>
        <translation>La session du License Customer Portal a pris fin.</translation>
    </message>
    <message>
        <source>Log in again; nothing is lost and nothing is spent twice.</source>
        <translation>Reconnectez-vous&#xa0;; rien n’est perdu et rien n’est consommé deux fois.</translation>
    </message>
    <message>
        <source>The portal made no activation of license %1 for %2.</source>
        <translation>Le portail n’a créé aucune activation de la licence %1 pour %2.</translation>
    </message>
    <message>
        <source>Choose a license with enough devices left, or ask your partner for more. Nothing was spent.</source>
        <translation>Choisissez une licence disposant d’assez d’appareils, ou demandez-en davantage à votre partenaire. Rien n’a été consommé.</translation>
    </message>
    <message>
        <source>The License Customer Portal did not answer “%1” as expected.</source>
        <translation>Le License Customer Portal n’a pas répondu comme prévu à «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Try again in some minutes; if it stays so, check the portal profile against the portal&apos;s documentation.</source>
        <translation>Réessayez dans quelques minutes&#xa0;; si le problème persiste, comparez le profil de portail avec la documentation du portail.</translation>
    </message>
    <message>
        <source>The activation file “%1” did not arrive whole.</source>
        <translation>Le fichier d’activation «&#xa0;%1&#xa0;» n’est pas arrivé intact.</translation>
    </message>
    <message>
        <source>Try again: the same activation is downloaded once more, and nothing is spent twice.</source>
        <translation>Réessayez&#xa0;: la même activation est téléchargée une nouvelle fois, et rien n’est consommé deux fois.</translation>
    </message>
    <message>
        <source>The portal&apos;s answer</source>
        <translation>La réponse du portail</translation>
    </message>
    <message>
        <source>An unknown kind of license stands there.</source>
        <translation>La valeur indique un type de licence inconnu.</translation>
    </message>
    <message>
        <source>A plain file name belongs there.</source>
        <translation>Un simple nom de fichier est attendu ici.</translation>
    </message>
    <message>
        <source>It leads away from the portal.</source>
        <translation>Elle mène hors du portail.</translation>
    </message>
</context>
<context>
    <name>activation::PortalPlan</name>
    <message numerus="yes">
        <source>%n SmartServer(s), %1 devices.</source>
        <translation>
            <numerusform>%n SmartServer, %1 appareils.</numerusform>
            <numerusform>%n SmartServers, %1 appareils.</numerusform>
        </translation>
    </message>
    <message>
        <source>The portal has %1, afterwards %2.</source>
        <translation>Le portail a %1, ensuite %2.</translation>
    </message>
    <message>
        <source>Nothing is spent.</source>
        <translation>Rien n’est dépensé.</translation>
    </message>
    <message numerus="yes">
        <source>%n made before, at no cost.</source>
        <translation>
            <numerusform>%n fait auparavant, sans frais.</numerusform>
            <numerusform>%n faits auparavant, sans frais.</numerusform>
        </translation>
    </message>
    <message>
        <source>This login does not see license %1.</source>
        <translation>Cette connexion ne voit pas la licence %1.</translation>
    </message>
    <message>
        <source>License %1 has nothing left.</source>
        <translation>La licence %1 n’a plus rien.</translation>
    </message>
    <message>
        <source>License %1 lacks %2 devices.</source>
        <translation>Il manque %2 appareils à la licence %1.</translation>
    </message>
    <message numerus="yes">
        <source>Maintenance falls short on %n of them: ask Customer Success for it.</source>
        <translation>
            <numerusform>La maintenance ne suffit pas pour %n d’entre eux : demandez-la à Customer Success.</numerusform>
            <numerusform>La maintenance ne suffit pas pour %n d’entre eux : demandez-la à Customer Success.</numerusform>
        </translation>
    </message>
    <message>
        <source>License %1 has changed since the plan was made.</source>
        <translation>La licence %1 a changé depuis que le plan a été fait.</translation>
    </message>
    <message>
        <source>By the plan %1 devices would be left now, and the portal has %2: somebody else used or returned some.</source>
        <translation>D’après le plan il resterait maintenant %1 appareils, et le portail en a %2 : quelqu’un d’autre en a utilisé ou rendu.</translation>
    </message>
    <message>
        <source>Nothing more was spent. Look at the plan with the numbers of now, and confirm it.</source>
        <translation>Rien de plus n’a été dépensé. Regardez le plan avec les chiffres actuels et confirmez-le.</translation>
    </message>
</context>
<context>
    <name>activation::PortalProfile</name>
    <message>
        <source>The portal profile cannot be used.</source>
        <translation>Le profil de portail est inutilisable.</translation>
    </message>
    <message>
        <source>Mend the profile, or ask whoever gave it to you for another.</source>
        <translation>Corrigez le profil, ou demandez-en un autre à la personne qui vous l’a fourni.</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2</source>
        <translation>Impossible de lire «&#xa0;%1&#xa0;»&#xa0;: %2</translation>
    </message>
    <message>
        <source>“%1” has more than %2 bytes.</source>
        <translation>«&#xa0;%1&#xa0;» dépasse %2 octets.</translation>
    </message>
    <message>
        <source>The portal profile “%1” cannot be used.</source>
        <translation>Le profil de portail «&#xa0;%1&#xa0;» est inutilisable.</translation>
    </message>
    <message>
        <source>An https address without name or password belongs there.</source>
        <translation>Une adresse https sans nom d’utilisateur ni mot de passe est attendue ici.</translation>
    </message>
    <message>
        <source>There is no certificate (PEM) in “%1”.</source>
        <translation>«&#xa0;%1&#xa0;» ne contient aucun certificat (PEM).</translation>
    </message>
    <message>
        <source>Line %1, column %2, %3: %4</source>
        <translation>Ligne %1, colonne %2, %3 : %4</translation>
    </message>
    <message>
        <source>This is not JSON: %1</source>
        <translation>Ce n’est pas du JSON : %1</translation>
    </message>
    <message>
        <source>It stands there twice.</source>
        <translation>Il y figure deux fois.</translation>
    </message>
    <message>
        <source>An e-mail address belongs there.</source>
        <translation>Il faut une adresse e-mail à cet endroit.</translation>
    </message>
    <message>
        <source>The name of an HTTP header belongs there.</source>
        <translation>Il faut le nom d’un en-tête HTTP à cet endroit.</translation>
    </message>
    <message>
        <source>It leads away from the baseUrl.</source>
        <translation>Cela mène hors de la baseUrl.</translation>
    </message>
    <message>
        <source>A file name belongs there, not one with folders.</source>
        <translation>Il faut un nom de fichier, sans dossiers.</translation>
    </message>
    <message>
        <source>In braces only {installCode} is known.</source>
        <translation>Entre accolades, seul {installCode} est connu.</translation>
    </message>
    <message>
        <source>“%1” holds no authority to trust.</source>
        <translation>«&#x202f;%1&#x202f;» ne contient aucune autorité de certification à approuver.</translation>
    </message>
    <message>
        <source>Ask your network&apos;s administrators for the authority&apos;s certificate as a PEM file (it begins with -----BEGIN CERTIFICATE-----).</source>
        <translation>Demandez aux administrateurs de votre réseau le certificat de l’autorité sous forme de fichier PEM (il commence par -----BEGIN CERTIFICATE-----).</translation>
    </message>
    <message>
        <source>There is no certificate (PEM) in it.</source>
        <translation>Il ne contient aucun certificat (PEM).</translation>
    </message>
</context>
<context>
    <name>activation::ProgressText</name>
    <message>
        <source>reading identity and licenses</source>
        <translation>lecture de l’identité et des licences</translation>
    </message>
    <message>
        <source>looking for an earlier upload&apos;s license (%1 of %2 s)</source>
        <translation>recherche de la licence d’un téléversement antérieur (%1 s sur %2)</translation>
    </message>
    <message>
        <source>uploading</source>
        <translation>téléversement</translation>
    </message>
    <message>
        <source>accepted; waiting until the license shows (%1 of %2 s)</source>
        <translation>accepté&#xa0;; en attente de l’apparition de la licence (%1 s sur %2)</translation>
    </message>
    <message>
        <source>the license shows</source>
        <translation>la licence apparaît</translation>
    </message>
</context>
<context>
    <name>activation::QrPicture</name>
    <message>
        <source>No QR code can be made of this text.</source>
        <translation>Impossible de créer un code QR à partir de ce texte.</translation>
    </message>
    <message>
        <source>It has %1 characters, more than a QR code holds.</source>
        <translation>Il comporte %1 caractères, plus qu’un code QR ne peut en contenir.</translation>
    </message>
    <message>
        <source>Use a shorter text.</source>
        <translation>Utilisez un texte plus court.</translation>
    </message>
</context>
<context>
    <name>activation::ReadUnit</name>
    <message>
        <source>Identity settled.</source>
        <translation>Identité établie.</translation>
    </message>
    <message>
        <source>%1 says it is %2, but it was %3 before.</source>
        <translation>%1 indique être %2, mais était %3 auparavant.</translation>
    </message>
    <message>
        <source>Its certificate (SHA-256 %1) was confirmed for the other unit.</source>
        <translation>Son certificat (SHA-256 %1) a été confirmé pour l’autre unité.</translation>
    </message>
    <message>
        <source>Compare the label on the back of the unit. If two units share a certificate, give this one a certificate of its own; if the address moved to another unit, connect to it under its host name.</source>
        <translation>Comparez avec l’étiquette au dos de l’unité. Si deux unités partagent un certificat, donnez à celle-ci son propre certificat&#xa0;; si l’adresse est passée à une autre unité, connectez-vous à celle-ci par son nom d’hôte.</translation>
    </message>
    <message>
        <source>%1 read at %2.</source>
        <translation>%1 lu à l’adresse %2.</translation>
    </message>
</context>
<context>
    <name>activation::Receipt</name>
    <message>
        <source>An unknown outcome stands there.</source>
        <translation>La valeur indique un résultat inconnu.</translation>
    </message>
    <message>
        <source>One of word and reading belongs there.</source>
        <translation>L’une des valeurs word et reading est attendue ici.</translation>
    </message>
</context>
<context>
    <name>activation::Report</name>
    <message>
        <source>Site</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>Package ID</source>
        <translation>ID du paquet</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>Révision</translation>
    </message>
    <message>
        <source>Signer&apos;s SHA-256</source>
        <translation>SHA-256 du signataire</translation>
    </message>
    <message>
        <source>Manifest&apos;s SHA-256</source>
        <translation>SHA-256 du manifeste</translation>
    </message>
    <message>
        <source>Install Code</source>
        <translation>Install Code</translation>
    </message>
    <message>
        <source>Segment Controller</source>
        <translation>Segment Controller</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Certificate&apos;s SHA-256</source>
        <translation>SHA-256 du certificat</translation>
    </message>
    <message>
        <source>Identity sources</source>
        <translation>Sources de l’identité</translation>
    </message>
    <message>
        <source>Identity code</source>
        <translation>Code d’identité</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Situation</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>Reste à faire</translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation>En attente de</translation>
    </message>
    <message>
        <source>Capacity total</source>
        <translation>Capacité totale</translation>
    </message>
    <message>
        <source>Capacity used</source>
        <translation>Capacité utilisée</translation>
    </message>
    <message>
        <source>Seen (UTC)</source>
        <translation>Relevé (UTC)</translation>
    </message>
    <message>
        <source>Licenses</source>
        <translation>Licences</translation>
    </message>
    <message>
        <source>Receipt ID</source>
        <translation>ID du reçu</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>File&apos;s SHA-256</source>
        <translation>SHA-256 du fichier</translation>
    </message>
    <message>
        <source>License ID</source>
        <translation>License ID</translation>
    </message>
    <message>
        <source>CMS user</source>
        <translation>Utilisateur CMS</translation>
    </message>
    <message>
        <source>Laptop</source>
        <translation>Ordinateur portable</translation>
    </message>
    <message>
        <source>Reached at</source>
        <translation>Joint à l’adresse</translation>
    </message>
    <message>
        <source>Begun (UTC)</source>
        <translation>Début (UTC)</translation>
    </message>
    <message>
        <source>Finished (UTC)</source>
        <translation>Fin (UTC)</translation>
    </message>
    <message>
        <source>Finished (local)</source>
        <translation>Fin (heure locale)</translation>
    </message>
    <message>
        <source>HTTP status</source>
        <translation>État HTTP</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Capacity total before</source>
        <translation>Capacité totale avant</translation>
    </message>
    <message>
        <source>Capacity total after</source>
        <translation>Capacité totale après</translation>
    </message>
    <message>
        <source>Capacity used before</source>
        <translation>Capacité utilisée avant</translation>
    </message>
    <message>
        <source>Capacity used after</source>
        <translation>Capacité utilisée après</translation>
    </message>
    <message>
        <source>Unit by unit</source>
        <translation>Unité par unité</translation>
    </message>
    <message>
        <source>Hand-over report: %1</source>
        <translation>Rapport de remise&#xa0;: %1</translation>
    </message>
    <message>
        <source>SmartServer licensing – hand-over report</source>
        <translation>Licences SmartServer – rapport de remise</translation>
    </message>
    <message>
        <source>The package holds no SmartServer.</source>
        <translation>Le paquet ne contient aucun SmartServer.</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>Rien.</translation>
    </message>
    <message>
        <source>What is still to do</source>
        <translation>Reste à faire</translation>
    </message>
    <message>
        <source>All units</source>
        <translation>Toutes les unités</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Capacité</translation>
    </message>
    <message>
        <source>%1 Waits for: %2.</source>
        <translation>%1 En attente de&#xa0;: %2.</translation>
    </message>
    <message>
        <source>QR code of this unit&apos;s identity</source>
        <translation>Code QR de l’identité de cette unité</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Aucune.</translation>
    </message>
    <message>
        <source>Receipt:</source>
        <translation>Reçu&#xa0;:</translation>
    </message>
    <message>
        <source>The unit&apos;s answer</source>
        <translation>Réponse de l’unité</translation>
    </message>
    <message>
        <source>Handed over by (name, date, signature)</source>
        <translation>Remis par (nom, date, signature)</translation>
    </message>
    <message>
        <source>Received by (name, date, signature)</source>
        <translation>Reçu par (nom, date, signature)</translation>
    </message>
    <message>
        <source>%1 … (%2 more characters: see the HTML report)</source>
        <translation>%1 … (%2 caractères de plus&#xa0;: voir le rapport HTML)</translation>
    </message>
    <message>
        <source>Receipt: %1</source>
        <translation>Reçu&#xa0;: %1</translation>
    </message>
    <message>
        <source>Hand-over report</source>
        <translation>Rapport de remise</translation>
    </message>
    <message>
        <source>Manifest&apos;s SHA-256 %1</source>
        <translation>SHA-256 du manifeste %1</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 sur %2</translation>
    </message>
    <message>
        <source>“%1” does not tell which form the report is to have.</source>
        <translation>«&#xa0;%1&#xa0;» n’indique pas le format voulu pour le rapport.</translation>
    </message>
    <message>
        <source>Its name has no ending.</source>
        <translation>Son nom n’a pas d’extension.</translation>
    </message>
    <message>
        <source>Its ending is “.%1”.</source>
        <translation>Son extension est «&#xa0;.%1&#xa0;».</translation>
    </message>
    <message>
        <source>Give a name that ends in .pdf, .html or .csv.</source>
        <translation>Indiquez un nom se terminant par .pdf, .html ou .csv.</translation>
    </message>
    <message>
        <source>The report cannot be written to “%1”.</source>
        <translation>Impossible d’écrire le rapport dans «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Check that its folder is there and can be written to, and that there is room.</source>
        <translation>Vérifiez que son dossier existe et est accessible en écriture, et qu’il reste de la place.</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>%1 of %2 devices used</source>
        <translation>%1 appareils utilisés sur %2</translation>
    </message>
    <message>
        <source>Installed, and the license shows</source>
        <translation>Installé, et la licence apparaît</translation>
    </message>
    <message>
        <source>Was installed before; nothing was uploaded</source>
        <translation>Déjà installé&#xa0;; rien n’a été téléversé</translation>
    </message>
    <message>
        <source>Rejected by the unit</source>
        <translation>Refusé par l’unité</translation>
    </message>
    <message>
        <source>Accepted, but the license did not show in time</source>
        <translation>Accepté, mais la licence n’est pas apparue à temps</translation>
    </message>
    <message>
        <source>segment controller record</source>
        <translation>enregistrement du Segment Controller</translation>
    </message>
    <message>
        <source>host name</source>
        <translation>nom d’hôte</translation>
    </message>
    <message>
        <source>SID over MQTT</source>
        <translation>SID via MQTT</translation>
    </message>
    <message>
        <source>label</source>
        <translation>étiquette</translation>
    </message>
    <message>
        <source>Site package</source>
        <translation>Paquet de site</translation>
    </message>
    <message>
        <source>%1, revision %2</source>
        <translation>%1, révision %2</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1 par %2</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Signé par</translation>
    </message>
    <message>
        <source>This report</source>
        <translation>Ce rapport</translation>
    </message>
    <message>
        <source>Identity by</source>
        <translation>Identité établie par</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Relevé</translation>
    </message>
    <message>
        <source>%1, %2 bytes</source>
        <translation>%1, %2 octets</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>CMS user %1, laptop %2</source>
        <translation>Utilisateur CMS %1, portable %2</translation>
    </message>
    <message>
        <source>At</source>
        <translation>À l’adresse</translation>
    </message>
    <message>
        <source>License rows</source>
        <translation>Lignes de licence</translation>
    </message>
    <message>
        <source>HTTP %1, without text</source>
        <translation>HTTP %1, sans texte</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Activation Date</source>
        <translation>Date d’activation</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Activation files: %1. Receipts: %2.</source>
        <translation>Fichiers d’activation&#xa0;: %1. Reçus&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Units whose capacity is not known, and not counted: %1.</source>
        <translation>Unités dont la capacité est inconnue et qui ne sont pas comptées&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Licenses that expire within 90 days: %1.</source>
        <translation>Licences expirant dans les 90 jours&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Licenses that have expired: %1.</source>
        <translation>Licences expirées&#xa0;: %1.</translation>
    </message>
    <message>
        <source>SmartServers: %1</source>
        <translation>SmartServer&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 confirmed</source>
        <translation>confirmés&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 open</source>
        <translation>en suspens&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 rejected</source>
        <translation>refusés&#xa0;: %1</translation>
    </message>
    <message>
        <source>Device capacity: %1</source>
        <translation>Capacité d’appareils&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 used</source>
        <translation>utilisée&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>libre&#xa0;: %1</translation>
    </message>
    <message>
        <source>Added by hand</source>
        <translation>Ajouté manuellement</translation>
    </message>
    <message>
        <source>Added by hand in the CMS; that the license shows is the user&apos;s word, and was not read</source>
        <translation>Ajouté manuellement dans le CMS&#xa0;; que la licence apparaît est une déclaration de l’utilisateur et n’a pas été lu</translation>
    </message>
    <message>
        <source>Added by hand in the CMS; the license was read from the unit</source>
        <translation>Ajouté manuellement dans le CMS&#xa0;; la licence a été lue sur l’unité</translation>
    </message>
</context>
<context>
    <name>activation::SafeCopy</name>
    <message>
        <source>“%1” was not written.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas été écrit.</translation>
    </message>
    <message>
        <source>The stick or folder is gone. (%1)</source>
        <translation>La clé USB ou le dossier n’est plus là. (%1)</translation>
    </message>
    <message>
        <source>Plug the stick in again and repeat. The original is untouched.</source>
        <translation>Rebranchez la clé USB et recommencez. L’original est intact.</translation>
    </message>
    <message>
        <source>It is read-only. (%1)</source>
        <translation>L’emplacement est en lecture seule. (%1)</translation>
    </message>
    <message>
        <source>Move the stick&apos;s write-protect switch, or use another stick.</source>
        <translation>Déplacez le verrou de protection en écriture de la clé USB, ou utilisez une autre clé.</translation>
    </message>
    <message>
        <source>It is full. (%1)</source>
        <translation>L’emplacement est plein. (%1)</translation>
    </message>
    <message>
        <source>Free some space on it or use another stick. What was on it before is still there.</source>
        <translation>Libérez-y de l’espace ou utilisez une autre clé USB. Ce qui s’y trouvait auparavant est toujours là.</translation>
    </message>
    <message>
        <source>Try again; if it fails once more, use another stick.</source>
        <translation>Réessayez&#xa0;; en cas de nouvel échec, utilisez une autre clé USB.</translation>
    </message>
    <message>
        <source>Copying was canceled.</source>
        <translation>La copie a été annulée.</translation>
    </message>
    <message>
        <source>You stopped it.</source>
        <translation>Vous avez arrêté l’opération.</translation>
    </message>
    <message>
        <source>Nothing was changed on the stick. Copy again when ready.</source>
        <translation>Rien n’a été modifié sur la clé USB. Relancez la copie quand vous serez prêt.</translation>
    </message>
    <message>
        <source>“%1” cannot be read.</source>
        <translation>Impossible de lire «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Check that it is there and may be read.</source>
        <translation>Vérifiez que le fichier est présent et lisible.</translation>
    </message>
    <message>
        <source>There is no folder “%1”.</source>
        <translation>Le dossier «&#xa0;%1&#xa0;» n’existe pas.</translation>
    </message>
    <message>
        <source>%1 bytes are needed and %2 are free.</source>
        <translation>%1 octets sont nécessaires et %2 sont libres.</translation>
    </message>
    <message>
        <source>Free some space or use another stick. What was on it before is still there.</source>
        <translation>Libérez de l’espace ou utilisez une autre clé USB. Ce qui s’y trouvait auparavant est toujours là.</translation>
    </message>
    <message>
        <source>“%1” could not be read to its end: %2</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas pu être lu jusqu’au bout&#xa0;: %2</translation>
    </message>
    <message>
        <source>Check the original and try again.</source>
        <translation>Vérifiez l’original et réessayez.</translation>
    </message>
    <message>
        <source>“%1” was changed while it was copied.</source>
        <translation>«&#xa0;%1&#xa0;» a été modifié pendant la copie.</translation>
    </message>
    <message>
        <source>Wait until it is no longer written to, then copy again.</source>
        <translation>Attendez que plus rien n’y soit écrit, puis relancez la copie.</translation>
    </message>
    <message>
        <source>What was read back is not what was written.</source>
        <translation>Les données relues ne correspondent pas aux données écrites.</translation>
    </message>
    <message>
        <source>The stick is failing: use another one.</source>
        <translation>La clé USB est défaillante&#xa0;: utilisez-en une autre.</translation>
    </message>
    <message>
        <source>It was pulled out.</source>
        <translation>Elle a été retirée.</translation>
    </message>
</context>
<context>
    <name>activation::SafeFile</name>
    <message>
        <source>“%1” was not written.</source>
        <translation>« %1 » n’a pas été écrit.</translation>
    </message>
    <message>
        <source>Try again. What was there before is still there.</source>
        <translation>Réessayez. Ce qui était là auparavant y est toujours.</translation>
    </message>
    <message>
        <source>Another program is saving there at this moment.</source>
        <translation>Un autre programme y enregistre en ce moment.</translation>
    </message>
    <message>
        <source>Nothing can be written in “%1”.</source>
        <translation>Rien ne peut être écrit dans « %1 ».</translation>
    </message>
    <message>
        <source>Nothing can be written in “%1”: %2</source>
        <translation>Rien ne peut être écrit dans « %1 » : %2</translation>
    </message>
    <message>
        <source>The file that is there is write-protected.</source>
        <translation>Le fichier qui s’y trouve est protégé en écriture.</translation>
    </message>
    <message>
        <source>The stick was pulled out meanwhile.</source>
        <translation>La clé USB a été retirée entre-temps.</translation>
    </message>
</context>
<context>
    <name>activation::Scope</name>
    <message>
        <source>Name where to look: a network such as 192.168.1.0/24, a range such as 192.168.1.20-29, IP addresses, host names or Install Codes.</source>
        <translation>Indiquez où rechercher&#xa0;: un réseau tel que 192.168.1.0/24, une plage telle que 192.168.1.20-29, des adresses IP, des noms d’hôte ou des Install Code.</translation>
    </message>
    <message>
        <source>These are too many addresses for one search.</source>
        <translation>Cela fait trop d’adresses pour une seule recherche.</translation>
    </message>
    <message>
        <source>At most %1 are asked in one go.</source>
        <translation>Au plus %1 sont interrogées en une seule fois.</translation>
    </message>
    <message>
        <source>Nothing to search is named.</source>
        <translation>Rien n’est indiqué pour la recherche.</translation>
    </message>
    <message>
        <source>Nothing is searched unasked.</source>
        <translation>Aucune recherche n’est lancée sans qu’on la demande.</translation>
    </message>
</context>
<context>
    <name>activation::ServerCertificate</name>
    <message>
        <source>A server certificate could not be made.</source>
        <translation>Impossible de créer un certificat de serveur.</translation>
    </message>
    <message>
        <source>Check the names, addresses and the issuer given.</source>
        <translation>Vérifiez les noms, les adresses et l’émetteur indiqués.</translation>
    </message>
    <message>
        <source>“%1” is not an IP address.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une adresse IP.</translation>
    </message>
</context>
<context>
    <name>activation::Settings</name>
    <message>
        <source>“%1” is not an absolute path.</source>
        <translation>« %1 » n’est pas un chemin absolu.</translation>
    </message>
    <message>
        <source>“%1” is not a number from %2 to %3.</source>
        <translation>« %1 » n’est pas un nombre de %2 à %3.</translation>
    </message>
    <message>
        <source>The settings file “%1” cannot be used.</source>
        <translation>Le fichier de réglages « %1 » est inutilisable.</translation>
    </message>
    <message>
        <source>Correct it, or ask whoever put it there; docs/administration.md names its keys.</source>
        <translation>Corrigez-le, ou demandez à qui l’a placé là ; docs/administration.md nomme ses clés.</translation>
    </message>
    <message>
        <source>It is larger than a settings file can be.</source>
        <translation>Il est plus grand qu’un fichier de réglages ne peut l’être.</translation>
    </message>
    <message>
        <source>It cannot be read, or is not of the form [section] and key=value.</source>
        <translation>Il est illisible, ou n’a pas la forme [section] et clé=valeur.</translation>
    </message>
    <message>
        <source>There is no such key; there are: %1</source>
        <translation>Cette clé n’existe pas ; il y a : %1</translation>
    </message>
    <message>
        <source>Line %1, %2: %3</source>
        <translation>Ligne %1, %2 : %3</translation>
    </message>
</context>
<context>
    <name>activation::Signature</name>
    <message>
        <source>It is not a detached CMS signature in DER.</source>
        <translation>Ce n’est pas une signature CMS détachée au format DER.</translation>
    </message>
    <message>
        <source>It has more than one signer.</source>
        <translation>Elle a plusieurs signataires.</translation>
    </message>
    <message>
        <source>It is not made with RSA and SHA-256.</source>
        <translation>Elle n’est pas réalisée avec RSA et SHA-256.</translation>
    </message>
    <message>
        <source>The signer&apos;s certificate is not inside.</source>
        <translation>Elle ne contient pas le certificat du signataire.</translation>
    </message>
    <message>
        <source>What was signed is not what is there: it was changed afterwards.</source>
        <translation>Ce qui a été signé n’est pas ce qui est présent&#xa0;: le contenu a été modifié après coup.</translation>
    </message>
    <message>
        <source>It was not made by the certificate inside.</source>
        <translation>Elle n’a pas été réalisée avec le certificat qu’elle contient.</translation>
    </message>
    <message>
        <source>The certificate inside was changed, or the one that issued it is not inside.</source>
        <translation>Le certificat qu’elle contient a été modifié, ou celui qui l’a émis n’y figure pas.</translation>
    </message>
    <message>
        <source>The signature is not valid.</source>
        <translation>La signature n’est pas valide.</translation>
    </message>
    <message>
        <source>Do not use this file. Get another copy of it from where it was made, and compare its fingerprint.</source>
        <translation>N’utilisez pas ce fichier. Procurez-vous une autre copie à la source et comparez son empreinte.</translation>
    </message>
    <message>
        <source>The certificate cannot be read.</source>
        <translation>Impossible de lire le certificat.</translation>
    </message>
    <message>
        <source>The certificate is not signed with RSA and SHA-256.</source>
        <translation>Le certificat n’est pas signé avec RSA et SHA-256.</translation>
    </message>
    <message>
        <source>The certificate&apos;s key is not an RSA key of 2048 to 8192 bits.</source>
        <translation>La clé du certificat n’est pas une clé RSA de 2048 à 8192 bits.</translation>
    </message>
    <message>
        <source>The cryptography library gave no RSA key of %1 bits.</source>
        <translation>La bibliothèque cryptographique n’a pas fourni de clé RSA de %1 bits.</translation>
    </message>
    <message>
        <source>A certificate could not be made.</source>
        <translation>Impossible de créer un certificat.</translation>
    </message>
    <message>
        <source>Its signature is not valid.</source>
        <translation>Sa signature n’est pas valide.</translation>
    </message>
    <message>
        <source>Check that the issuer&apos;s private key belongs to its certificate.</source>
        <translation>Vérifiez que la clé privée de l’émetteur correspond à son certificat.</translation>
    </message>
</context>
<context>
    <name>activation::Signers</name>
    <message>
        <source>This laptop&apos;s own former key.</source>
        <translation>L’ancienne clé de cet ordinateur.</translation>
    </message>
    <message>
        <source>Fingerprint compared by the user.</source>
        <translation>Empreinte comparée par l’utilisateur.</translation>
    </message>
    <message>
        <source>The revocation of the signer %1 was taken back.</source>
        <translation>La révocation du signataire %1 a été retirée.</translation>
    </message>
    <message>
        <source>This laptop&apos;s own key cannot be revoked while it is in use.</source>
        <translation>La clé de cet ordinateur ne peut pas être révoquée tant qu’elle est utilisée.</translation>
    </message>
    <message>
        <source>Everything that this laptop saves would be refused.</source>
        <translation>Tout ce que cet ordinateur enregistre serait refusé.</translation>
    </message>
    <message>
        <source>Renew the key first (on the command line: activationctl signer renew); then revoke the former one.</source>
        <translation>Renouvelez d’abord la clé (en ligne de commande : activationctl signer renew) ; révoquez ensuite l’ancienne.</translation>
    </message>
    <message>
        <source>The signer %1 is trusted no more.</source>
        <translation>Le signataire %1 n’est plus de confiance.</translation>
    </message>
    <message>
        <source>The signer with the certificate %1 was revoked on %2.</source>
        <translation>Le signataire ayant le certificat %1 a été révoqué le %2.</translation>
    </message>
    <message>
        <source>The reason given: %1</source>
        <translation>La raison donnée : %1</translation>
    </message>
    <message>
        <source>Get it saved anew by a laptop that is trusted. If the revocation was a mistake, compare the fingerprint again and trust it (on the command line: activationctl signer trust %1).</source>
        <translation>Faites-le enregistrer à nouveau par un ordinateur de confiance. Si la révocation était une erreur, comparez encore l’empreinte et faites-lui confiance (en ligne de commande : activationctl signer trust %1).</translation>
    </message>
    <message>
        <source>This laptop has a new key, %1.</source>
        <translation>Cet ordinateur a une nouvelle clé, %1.</translation>
    </message>
    <message>
        <source>The former one was %1.</source>
        <translation>L’ancienne était %1.</translation>
    </message>
    <message>
        <source>“%1” cannot be read.</source>
        <translation>« %1 » est illisible.</translation>
    </message>
    <message>
        <source>Check its name and place.</source>
        <translation>Vérifiez son nom et son emplacement.</translation>
    </message>
    <message>
        <source>This laptop signs with the key “%1”, %2.</source>
        <translation>Cet ordinateur signe avec la clé « %1 », %2.</translation>
    </message>
    <message>
        <source>It was imported; the former one was %1.</source>
        <translation>Elle a été importée ; l’ancienne était %1.</translation>
    </message>
    <message>
        <source>The keychain has the signing key&apos;s passphrase.</source>
        <translation>Le trousseau a la phrase secrète de la clé de signature.</translation>
    </message>
    <message>
        <source>The signing key has a passphrase that was chosen.</source>
        <translation>La clé de signature a une phrase secrète choisie.</translation>
    </message>
</context>
<context>
    <name>activation::SigningKey</name>
    <message>
        <source>A signing key could not be made.</source>
        <translation>Impossible de créer une clé de signature.</translation>
    </message>
    <message>
        <source>Start the assistant again; if it stays, reinstall QCA.</source>
        <translation>Redémarrez l’assistant&#xa0;; si le problème persiste, réinstallez QCA.</translation>
    </message>
    <message>
        <source>The site package could not be signed.</source>
        <translation>Le paquet de site n’a pas pu être signé.</translation>
    </message>
    <message>
        <source>Nothing can be signed: this laptop&apos;s signing key is locked.</source>
        <translation>Rien ne peut être signé : la clé de signature de ce portable est verrouillée.</translation>
    </message>
    <message>
        <source>This is not the passphrase of “%1”, or the file is damaged.</source>
        <translation>Ce n&apos;est pas la phrase secrète de « %1 », ou le fichier est endommagé.</translation>
    </message>
    <message>
        <source>Try again. Where the passphrase is forgotten, make a new key (on the command line: activationctl signer renew); other laptops compare its fingerprint once.</source>
        <translation>Réessayez. Si la phrase secrète est oubliée, créez une nouvelle clé (en ligne de commande : activationctl signer renew) ; les autres portables comparent une fois son empreinte.</translation>
    </message>
    <message>
        <source>The signing key “%1” cannot be used.</source>
        <translation>La clé de signature « %1 » ne peut pas être utilisée.</translation>
    </message>
    <message>
        <source>The private key and the certificate in it do not belong together.</source>
        <translation>La clé privée et le certificat qu&apos;il contient ne vont pas ensemble.</translation>
    </message>
    <message>
        <source>Restore the file from a backup, or make a new key (on the command line: activationctl signer renew).</source>
        <translation>Restaurez le fichier depuis une sauvegarde, ou créez une nouvelle clé (en ligne de commande : activationctl signer renew).</translation>
    </message>
    <message>
        <source>It was not opened with its passphrase.</source>
        <translation>Il n&apos;a pas été ouvert avec sa phrase secrète.</translation>
    </message>
    <message>
        <source>Try again, and enter the passphrase when you are asked for it.</source>
        <translation>Réessayez et saisissez la phrase secrète quand elle est demandée.</translation>
    </message>
</context>
<context>
    <name>activation::SitePackage</name>
    <message>
        <source>“%1” was signed by a laptop that is not known here.</source>
        <translation>«&#xa0;%1&#xa0;» a été signé par un ordinateur portable qui n’est pas connu ici.</translation>
    </message>
    <message>
        <source>The signer calls itself “%1”. Fingerprint (SHA-256) of its certificate: %2</source>
        <translation>Le signataire se nomme «&#xa0;%1&#xa0;». Empreinte (SHA-256) de son certificat&#xa0;: %2</translation>
    </message>
    <message>
        <source>Compare the fingerprint with the one that the other laptop shows, and confirm it only when they are the same; on the command line: --trust %1</source>
        <translation>Comparez l’empreinte avec celle qu’affiche l’autre ordinateur portable et ne la confirmez que si elles sont identiques&#xa0;; en ligne de commande&#xa0;: --trust %1</translation>
    </message>
    <message>
        <source>“%1” is an older state of a site package than the one known here.</source>
        <translation>«&#xa0;%1&#xa0;» est un état plus ancien du paquet de site que celui connu ici.</translation>
    </message>
    <message>
        <source>It has revision %1; revision %2 was seen on this laptop before.</source>
        <translation>Il porte la révision %1&#xa0;; la révision %2 a déjà été vue sur cet ordinateur portable.</translation>
    </message>
    <message>
        <source>Use the newest copy of the package. What happened since revision %1 is missing in this one. Only if the newer copy is lost, go on from this one deliberately; on the command line: --accept-older</source>
        <translation>Utilisez la copie la plus récente du paquet. Ce qui s’est passé depuis la révision %1 manque dans celle-ci. Ne poursuivez expressément à partir de celle-ci que si la copie plus récente est perdue&#xa0;; en ligne de commande&#xa0;: --accept-older</translation>
    </message>
    <message>
        <source>“%1” was changed after it was signed, or is forged.</source>
        <translation>«&#xa0;%1&#xa0;» a été modifié après sa signature, ou est un faux.</translation>
    </message>
    <message>
        <source>“%1” is not a whole site package.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un paquet de site complet.</translation>
    </message>
    <message>
        <source>Use another copy of it, such as the one on the laptop that made it, and copy it again. Do not use files out of this one.</source>
        <translation>Utilisez une autre copie, par exemple celle de l’ordinateur portable qui l’a créé, et copiez-la à nouveau. N’utilisez aucun fichier provenant de celle-ci.</translation>
    </message>
    <message>
        <source>The site package “%1” cannot be read.</source>
        <translation>Impossible de lire le paquet de site «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Check that the stick is plugged in, that the file is there and that you may read it.</source>
        <translation>Vérifiez que la clé USB est branchée, que le fichier est présent et que vous êtes autorisé à le lire.</translation>
    </message>
    <message>
        <source>The site package “%1” was not saved.</source>
        <translation>Le paquet de site «&#xa0;%1&#xa0;» n’a pas été enregistré.</translation>
    </message>
    <message>
        <source>Try again, or save it in another folder. What was there before is still there.</source>
        <translation>Réessayez, ou enregistrez-le dans un autre dossier. Ce qui s’y trouvait auparavant est toujours là.</translation>
    </message>
    <message>
        <source>The stick or folder is gone. (%1)</source>
        <translation>La clé USB ou le dossier n’est plus là. (%1)</translation>
    </message>
    <message>
        <source>Plug the stick in again, or choose another folder, and save again.</source>
        <translation>Rebranchez la clé USB ou choisissez un autre dossier, puis enregistrez à nouveau.</translation>
    </message>
    <message>
        <source>The disk is read-only. (%1)</source>
        <translation>Le disque est en lecture seule. (%1)</translation>
    </message>
    <message>
        <source>Move the stick&apos;s write-protect switch, or save on another disk.</source>
        <translation>Déplacez le verrou de protection en écriture de la clé USB, ou enregistrez sur un autre disque.</translation>
    </message>
    <message>
        <source>The disk is full: %1 bytes are needed and %2 are free. (%3)</source>
        <translation>Le disque est plein&#xa0;: %1 octets sont nécessaires et %2 sont libres. (%3)</translation>
    </message>
    <message>
        <source>The disk is full. (%1)</source>
        <translation>Le disque est plein. (%1)</translation>
    </message>
    <message>
        <source>Free some space on it or save on another disk. What was there before is still there.</source>
        <translation>Libérez-y de l’espace ou enregistrez sur un autre disque. Ce qui s’y trouvait auparavant est toujours là.</translation>
    </message>
    <message>
        <source>Reading “%1” was canceled.</source>
        <translation>La lecture de «&#xa0;%1&#xa0;» a été annulée.</translation>
    </message>
    <message>
        <source>You stopped it.</source>
        <translation>Vous avez arrêté l’opération.</translation>
    </message>
    <message>
        <source>Nothing was changed. Open it again when ready.</source>
        <translation>Rien n’a été modifié. Rouvrez-le quand vous serez prêt.</translation>
    </message>
    <message>
        <source>It is not a file.</source>
        <translation>Ce n’est pas un fichier.</translation>
    </message>
    <message>
        <source>What stands at “%1” is not certain.</source>
        <translation>Le contenu à l’emplacement «&#xa0;%1&#xa0;» est ambigu.</translation>
    </message>
    <message>
        <source>There is no “%1” in it.</source>
        <translation>Il ne contient pas «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” does not have the size that it should have.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas la taille qu’il devrait avoir.</translation>
    </message>
    <message>
        <source>The manifest names “%1”, which is not there.</source>
        <translation>Le manifeste mentionne «&#xa0;%1&#xa0;», qui est absent.</translation>
    </message>
    <message>
        <source>“%1” has another size than the manifest says.</source>
        <translation>La taille de «&#xa0;%1&#xa0;» diffère de celle indiquée dans le manifeste.</translation>
    </message>
    <message>
        <source>“%1” is in it, but the manifest does not name it.</source>
        <translation>«&#xa0;%1&#xa0;» s’y trouve, mais le manifeste ne le mentionne pas.</translation>
    </message>
    <message>
        <source>Open the package that is there and make the changes again, or save under another name. Nothing there was changed.</source>
        <translation>Ouvrez le paquet qui s’y trouve et refaites les modifications, ou enregistrez sous un autre nom. Rien n’y a été modifié.</translation>
    </message>
    <message>
        <source>It would have %1 bytes; a site package has at most %2.</source>
        <translation>Il contiendrait %1 octets&#xa0;; un paquet de site en contient au plus %2.</translation>
    </message>
    <message>
        <source>Start another site package for the files added last.</source>
        <translation>Commencez un autre paquet de site pour les fichiers ajoutés en dernier.</translation>
    </message>
    <message>
        <source>It was not begun.</source>
        <translation>L’écriture n’a pas commencé.</translation>
    </message>
    <message>
        <source>“%1” was not added for unit %2.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas été ajouté pour l’unité %2.</translation>
    </message>
    <message>
        <source>A file&apos;s name has 1 to %1 characters; this one has %2.</source>
        <translation>Un nom de fichier comporte de 1 à %1 caractères&#xa0;; celui-ci en a %2.</translation>
    </message>
    <message>
        <source>Get the file again under the name that the portal gave it.</source>
        <translation>Récupérez à nouveau le fichier sous le nom que le portail lui a donné.</translation>
    </message>
    <message>
        <source>Not every system can keep a folder of that name.</source>
        <translation>Tous les systèmes ne permettent pas un dossier de ce nom.</translation>
    </message>
    <message>
        <source>Check the Install Code on the label of the unit.</source>
        <translation>Vérifiez l’Install Code sur l’étiquette de l’unité.</translation>
    </message>
    <message>
        <source>The same file is in the package for unit %1 already, as “%2”. An activation file fits one unit only.</source>
        <translation>Le même fichier se trouve déjà dans le paquet pour l’unité %1, sous le nom «&#xa0;%2&#xa0;». Un fichier d’activation ne convient qu’à une seule unité.</translation>
    </message>
    <message>
        <source>The package is full: it has %1 files.</source>
        <translation>Le paquet est plein&#xa0;: il contient %1 fichiers.</translation>
    </message>
    <message>
        <source>Start another site package for the rest.</source>
        <translation>Commencez un autre paquet de site pour le reste.</translation>
    </message>
    <message>
        <source>There is no activation file “%1” in the package.</source>
        <translation>Le paquet ne contient aucun fichier d’activation «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>It has %1 activation files, each under another ID.</source>
        <translation>Il contient %1 fichiers d’activation, chacun sous un autre identifiant.</translation>
    </message>
    <message>
        <source>Choose one of those that the package lists.</source>
        <translation>Choisissez l’un de ceux que le paquet énumère.</translation>
    </message>
    <message>
        <source>There is a file under that name which is not this package. (%1)</source>
        <translation>Un fichier qui n’est pas ce paquet porte déjà ce nom. (%1)</translation>
    </message>
    <message>
        <source>Somebody else saved it since it was opened here: it has revision %1 now, and this is based on revision %2.</source>
        <translation>Quelqu’un d’autre l’a enregistré depuis son ouverture ici&#xa0;: il est maintenant à la révision %1, alors que celui-ci part de la révision %2.</translation>
    </message>
    <message>
        <source>There is another site package under that name.</source>
        <translation>Un autre paquet de site porte déjà ce nom.</translation>
    </message>
    <message>
        <source>The site package was not saved: it could not be opened again.</source>
        <translation>Le paquet de site n’a pas été enregistré&#xa0;: il n’a pas pu être rouvert.</translation>
    </message>
    <message>
        <source>Take out what was added last and save again.</source>
        <translation>Retirez ce qui a été ajouté en dernier et enregistrez à nouveau.</translation>
    </message>
    <message>
        <source>What was read back is not what was written. %1</source>
        <translation>Ce qui a été relu n’est pas ce qui a été écrit. %1</translation>
    </message>
    <message>
        <source>The stick or disk is failing: save on another one. What was there before is still there.</source>
        <translation>La clé ou le disque est défaillant : enregistrez sur un autre. Ce qui était là auparavant y est toujours.</translation>
    </message>
    <message>
        <source>“%1” is not signed.</source>
        <translation>« %1 » n’est pas signé.</translation>
    </message>
    <message>
        <source>There is no “%1” in it: nobody can say who made it, or whether it was changed.</source>
        <translation>Il ne contient pas de « %1 » : personne ne peut dire qui l’a fait, ni s’il a été modifié.</translation>
    </message>
    <message>
        <source>Use another copy of it, such as the one on the laptop that made it. Do not use files out of this one.</source>
        <translation>Utilisez une autre copie, par exemple celle de l’ordinateur qui l’a fait. N’utilisez pas de fichiers de celui-ci.</translation>
    </message>
    <message>
        <source>Do not use it. Get another copy from the laptop that made it, and find out where this one comes from.</source>
        <translation>Ne l’utilisez pas. Obtenez une autre copie de l’ordinateur qui l’a fait, et cherchez d’où vient celui-ci.</translation>
    </message>
    <message>
        <source>“%1” is mixed from two site packages.</source>
        <translation>« %1 » est un mélange de deux paquets de site.</translation>
    </message>
    <message>
        <source>Its signature is genuine, by %1, but of another manifest; the manifest in it says that it was saved with the certificate %2.</source>
        <translation>Sa signature est authentique, de %1, mais celle d’un autre manifeste ; le manifeste qu’il contient dit avoir été enregistré avec le certificat %2.</translation>
    </message>
    <message>
        <source>The signature itself is genuine, by %1: somebody edited the manifest, or put it together from two states or packages of that laptop.</source>
        <translation>La signature elle-même est authentique, de %1 : quelqu’un a modifié le manifeste, ou l’a assemblé à partir de deux états ou paquets de cet ordinateur.</translation>
    </message>
    <message>
        <source>“%1” was signed anew by somebody else.</source>
        <translation>« %1 » a été signé à nouveau par quelqu’un d’autre.</translation>
    </message>
    <message>
        <source>It says that it was saved with the certificate %1, but the signature is by %2.</source>
        <translation>Il dit avoir été enregistré avec le certificat %1, mais la signature est de %2.</translation>
    </message>
    <message>
        <source>This very site package was seen here before, signed by a laptop that is known.</source>
        <translation>Ce même paquet de site a déjà été vu ici, signé par un ordinateur connu.</translation>
    </message>
    <message>
        <source>The activation file “%1” (%2) is not the one that was signed: it was changed, or comes from another package.</source>
        <translation>Le fichier d’activation « %1 » (%2) n’est pas celui qui a été signé : il a été modifié, ou vient d’un autre paquet.</translation>
    </message>
    <message>
        <source>It changed while it was read.</source>
        <translation>Il a changé pendant sa lecture.</translation>
    </message>
    <message>
        <source>Find out which of the two units it is for, and get the other one&apos;s own file. If it is for both, take it in and say why (on the command line: --shared-because WHY).</source>
        <translation>Trouvez pour lequel des deux il est, et procurez-vous le fichier propre à l&apos;autre. S&apos;il est pour les deux, ajoutez-le et dites pourquoi (en ligne de commande : --shared-because WHY).</translation>
    </message>
    <message>
        <source>The site package “%1” was not saved safely.</source>
        <translation>Le paquet de site « %1 » n&apos;a pas été enregistré de façon sûre.</translation>
    </message>
    <message>
        <source>The stick or folder is gone: it was pulled out before all was written and proven. Nothing was put on the laptop&apos;s own disk in its place.</source>
        <translation>La clé USB ou le dossier n&apos;est plus là : retiré avant que tout soit écrit et vérifié. Rien n&apos;a été mis à sa place sur le disque du portable.</translation>
    </message>
    <message>
        <source>Plug the stick in again and save again. What is on it is whole: the package of before, or the new one.</source>
        <translation>Rebranchez la clé USB et enregistrez de nouveau. Ce qui s&apos;y trouve est entier : le paquet d&apos;avant, ou le nouveau.</translation>
    </message>
</context>
<context>
    <name>activation::SmartServer</name>
    <message>
        <source>No source gave one.</source>
        <translation>Aucune source n’en a fourni.</translation>
    </message>
    <message>
        <source>Read the Install Code from the label on the back of the unit and give it (on the command line: --label CODE). If it belongs to another unit, check the address.</source>
        <translation>Relevez l’Install Code sur l’étiquette au dos de l’unité et indiquez-le (en ligne de commande&#xa0;: --label CODE). S’il appartient à une autre unité, vérifiez l’adresse.</translation>
    </message>
    <message>
        <source>The label does not belong to this unit.</source>
        <translation>L’étiquette n’est pas celle de cette unité.</translation>
    </message>
    <message>
        <source>The sources disagree about who this unit is.</source>
        <translation>Les sources se contredisent sur l’identité de cette unité.</translation>
    </message>
    <message>
        <source>The unit&apos;s Install Code could not be settled.</source>
        <translation>L’Install Code de l’unité n’a pas pu être établi.</translation>
    </message>
    <message>
        <source>An unknown source stands there.</source>
        <translation>La valeur indique une source inconnue.</translation>
    </message>
</context>
<context>
    <name>activation::SmartServerClient</name>
    <message>
        <source>It set no session cookie (cmsSID).</source>
        <translation>Il n’a défini aucun cookie de session (cmsSID).</translation>
    </message>
    <message>
        <source>%1 refused the login of “%2”.</source>
        <translation>%1 a refusé la connexion de «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>Check name and password of the CMS user; the first password of apollo is printed on the back of the unit, and the passwords of CMS, configuration page and SSH can differ. If the site logs in through SAML or OAuth, install the file in the CMS by hand: Manage Licenses, Add License.</source>
        <translation>Vérifiez le nom et le mot de passe de l’utilisateur du CMS&#xa0;; le mot de passe initial d’apollo est imprimé au dos de l’unité, et les mots de passe du CMS, de la page de configuration et de SSH peuvent différer. Si le site utilise une connexion SAML ou OAuth, installez le fichier manuellement dans le CMS&#xa0;: Manage Licenses, Add License.</translation>
    </message>
    <message>
        <source>This user may not manage licenses on %1.</source>
        <translation>Cet utilisateur n’a pas le droit de gérer les licences sur %1.</translation>
    </message>
    <message>
        <source>Log in as a CMS user of type Owner, such as apollo.</source>
        <translation>Connectez-vous en tant qu’utilisateur du CMS de type Owner, par exemple apollo.</translation>
    </message>
    <message>
        <source>%1 needs no license.</source>
        <translation>%1 n’a pas besoin de licence.</translation>
    </message>
    <message>
        <source>It runs release %1; licensing exists from release 3.3.</source>
        <translation>Sa version est la %1&#xa0;; les licences existent à partir de la version 3.3.</translation>
    </message>
    <message>
        <source>Nothing is to be done for this release. If the unit shall be licensed, upgrade it to 3.3 or newer first and read it again.</source>
        <translation>Il n’y a rien à faire pour cette version. Si l’unité doit recevoir une licence, mettez-la d’abord à niveau vers la version 3.3 ou ultérieure, puis relisez-la.</translation>
    </message>
    <message>
        <source>%1 refused the activation file “%2”.</source>
        <translation>%1 a refusé le fichier d’activation «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>The file is kept. Check that it was made for this unit&apos;s Install Code and that its name is the original one without an extension; then try again, or send this answer to Customer Success.</source>
        <translation>Le fichier est conservé. Vérifiez qu’il a été créé pour l’Install Code de cette unité et que son nom est celui d’origine, sans extension&#xa0;; puis réessayez, ou transmettez cette réponse à Customer Success.</translation>
    </message>
    <message>
        <source>%1 did not answer “%2” as expected.</source>
        <translation>%1 n’a pas répondu comme prévu à «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>Wait until the unit has finished starting and try again; if it stays so, keep this text for support.</source>
        <translation>Attendez que l’unité ait fini de démarrer et réessayez&#xa0;; si le problème persiste, conservez ce texte pour l’assistance.</translation>
    </message>
    <message>
        <source>Check that the address is that of the SmartServer and that the unit has finished starting. If it stays so, this release answers in a way the assistant does not know: keep this text for support.</source>
        <translation>Vérifiez que l’adresse est bien celle du SmartServer et que l’unité a fini de démarrer. Si le problème persiste, cette version répond d’une manière que l’assistant ne connaît pas&#xa0;: conservez ce texte pour l’assistance.</translation>
    </message>
    <message>
        <source>What answers at %1 is not a SmartServer.</source>
        <translation>L’équipement qui répond à l’adresse %1 n’est pas un SmartServer.</translation>
    </message>
    <message>
        <source>%1 described the user in an unknown way.</source>
        <translation>%1 a décrit l’utilisateur sous une forme inconnue.</translation>
    </message>
    <message>
        <source>%1 did not name its segment controller.</source>
        <translation>%1 n’a pas indiqué son Segment Controller.</translation>
    </message>
    <message>
        <source>%1 named its segment controller in an unknown way.</source>
        <translation>%1 a indiqué son Segment Controller sous une forme inconnue.</translation>
    </message>
    <message>
        <source>%1 listed its licenses in an unknown way.</source>
        <translation>%1 a énuméré ses licences sous une forme inconnue.</translation>
    </message>
    <message>
        <source>%1 gave its capacity in an unknown way.</source>
        <translation>%1 a indiqué sa capacité sous une forme inconnue.</translation>
    </message>
    <message>
        <source>%1 gave its account in an unknown way.</source>
        <translation>%1 a donné son compte d’une manière inconnue.</translation>
    </message>
</context>
<context>
    <name>activation::SolidVolumes</name>
    <message>
        <source>It is not plugged in any more.</source>
        <translation>Elle n’est plus branchée.</translation>
    </message>
    <message>
        <source>The system refused (error %1).</source>
        <translation>Le système a refusé (erreur %1).</translation>
    </message>
    <message>
        <source>It was pulled out before it was ejected: what was written last may be lost. Copy it again.</source>
        <translation>Elle a été retirée avant d’être éjectée : ce qui a été écrit en dernier peut être perdu. Copiez-le à nouveau.</translation>
    </message>
    <message>
        <source>The system refused: something else is being done with it.</source>
        <translation>Le système a refusé : autre chose est en cours avec elle.</translation>
    </message>
</context>
<context>
    <name>activation::StorableText</name>
    <message>
        <source>… (%1 more characters were left out)</source>
        <translation>… (%1 caractères supplémentaires ont été omis)</translation>
    </message>
</context>
<context>
    <name>activation::StoredZip</name>
    <message>
        <source>It would be larger than a site package can be.</source>
        <translation>Il serait plus grand qu&apos;un paquet de site ne peut l&apos;être.</translation>
    </message>
    <message>
        <source>“%1” cannot be in it.</source>
        <translation>« %1 » ne peut pas en faire partie.</translation>
    </message>
</context>
<context>
    <name>activation::Sync</name>
    <message>
        <source>“%1” was not flushed.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas été entièrement écrit sur le support.</translation>
    </message>
    <message>
        <source>Try again; if it fails once more, use another stick or disk.</source>
        <translation>Réessayez&#xa0;; en cas de nouvel échec, utilisez une autre clé USB ou un autre disque.</translation>
    </message>
</context>
<context>
    <name>activation::TargetList</name>
    <message>
        <source>Give host names, IP addresses, Install Codes or ranges such as 192.168.1.20-29, separated by spaces.</source>
        <translation>Indiquez des noms d’hôte, des adresses IP, des Install Code ou des plages telles que 192.168.1.20-29, séparés par des espaces.</translation>
    </message>
    <message>
        <source>These are too many SmartServers at once.</source>
        <translation>Cela fait trop de SmartServer à la fois.</translation>
    </message>
    <message>
        <source>At most %1 are read in one go.</source>
        <translation>Au plus %1 sont lus en une seule fois.</translation>
    </message>
    <message>
        <source>No SmartServer is named.</source>
        <translation>Aucun SmartServer n’est indiqué.</translation>
    </message>
    <message>
        <source>The address is empty.</source>
        <translation>L’adresse est vide.</translation>
    </message>
    <message>
        <source>“%1” is a whole network.</source>
        <translation>«&#xa0;%1&#xa0;» est un réseau entier.</translation>
    </message>
    <message>
        <source>Only SmartServers that are named one by one are read.</source>
        <translation>Seuls les SmartServer indiqués un par un sont lus.</translation>
    </message>
    <message>
        <source>Search it first and choose among what is found: “Find SmartServers…” (on the command line: activationctl discover %1).</source>
        <translation>Effectuez-y d’abord une recherche et choisissez parmi les résultats&#xa0;: «&#xa0;Rechercher des SmartServer…&#xa0;» (en ligne de commande&#xa0;: activationctl discover %1).</translation>
    </message>
</context>
<context>
    <name>activation::TargetTable</name>
    <message>
        <source>“%1” is not a list of SmartServers.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une liste de SmartServer.</translation>
    </message>
    <message>
        <source>Name the columns in the first line: address, install code, or both.</source>
        <translation>Nommez les colonnes sur la première ligne&#xa0;: address, install code, ou les deux.</translation>
    </message>
    <message>
        <source>“%1” is not an Install Code.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un Install Code.</translation>
    </message>
    <message>
        <source>it names neither an address nor an Install Code.</source>
        <translation>elle n’indique ni adresse ni Install Code.</translation>
    </message>
    <message>
        <source>It has neither a column “address” nor a column “install code”.</source>
        <translation>Elle n’a ni colonne «&#xa0;address&#xa0;» ni colonne «&#xa0;install code&#xa0;».</translation>
    </message>
    <message>
        <source>%1 stands in the list twice, with another Install Code.</source>
        <translation>%1 figure deux fois dans la liste, avec un autre Install Code.</translation>
    </message>
    <message>
        <source>It has more than %1 SmartServers.</source>
        <translation>Elle contient plus de %1 SmartServer.</translation>
    </message>
    <message>
        <source>It has no line behind the names of the columns.</source>
        <translation>Elle n’a aucune ligne après les noms des colonnes.</translation>
    </message>
</context>
<context>
    <name>activation::Team</name>
    <message>
        <source>The team&apos;s address could not be kept.</source>
        <translation>L’adresse de l’équipe n’a pas pu être conservée.</translation>
    </message>
    <message>
        <source>“%1” could not be written.</source>
        <translation>Impossible d’écrire «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Check the folder&apos;s permissions and free space.</source>
        <translation>Vérifiez les autorisations du dossier et l’espace libre.</translation>
    </message>
    <message>
        <source>The password of the team&apos;s ledger cannot be read.</source>
        <translation>Impossible de lire le mot de passe du registre d’équipe.</translation>
    </message>
    <message>
        <source>“%1” is not there, not readable, or its first line is empty.</source>
        <translation>«&#xa0;%1&#xa0;» n’existe pas, n’est pas lisible, ou sa première ligne est vide.</translation>
    </message>
    <message>
        <source>Write the password into the first line of a file that only you can read, and name it with --team-password-file.</source>
        <translation>Écrivez le mot de passe sur la première ligne d’un fichier que vous seul pouvez lire, et indiquez-le avec --team-password-file.</translation>
    </message>
    <message>
        <source>Nothing is spent while the team cannot be asked.</source>
        <translation>Rien n’est consommé tant que l’équipe ne peut pas être consultée.</translation>
    </message>
    <message>
        <source>Another laptop may be getting a license for the same unit. Come back into reach of the team&apos;s ledger and try again; or, when you are certain that nobody else does, go on without the team (on the command line: --without-team). (%1)</source>
        <translation>Un autre ordinateur portable est peut-être en train d’obtenir une licence pour la même unité. Revenez à portée du registre d’équipe et réessayez&#xa0;; ou, si vous êtes certain que personne d’autre ne le fait, continuez sans l’équipe (en ligne de commande&#xa0;: --without-team). (%1)</translation>
    </message>
    <message>
        <source>Write it as postgresql://user@host:port/database?sslmode=verify-full, with the password in ~/.pgpass or in a file named by --team-password-file.</source>
        <translation>Écrivez-la sous la forme postgresql://user@host:port/database?sslmode=verify-full, avec le mot de passe dans ~/.pgpass ou dans un fichier indiqué par --team-password-file.</translation>
    </message>
    <message>
        <source>This is not the address of a team&apos;s ledger.</source>
        <translation>Ce n’est pas l’adresse d’un registre d’équipe.</translation>
    </message>
    <message>
        <source>It is no address of the form postgresql://….</source>
        <translation>Ce n’est pas une adresse de la forme postgresql://….</translation>
    </message>
    <message>
        <source>A password does not belong in the address of the team&apos;s ledger.</source>
        <translation>L’adresse du registre d’équipe ne doit pas contenir de mot de passe.</translation>
    </message>
    <message>
        <source>Everybody on this computer can read the words of a call. Change that password if it was the real one.</source>
        <translation>Tout le monde sur cet ordinateur peut lire les arguments d’une commande. Changez ce mot de passe si c’était le vrai.</translation>
    </message>
    <message>
        <source>“%1” cannot be set for the team&apos;s ledger.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être défini pour le registre d’équipe.</translation>
    </message>
    <message>
        <source>Allowed are: %1.</source>
        <translation>Sont autorisés&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The value of “%1” cannot be used.</source>
        <translation>La valeur de «&#xa0;%1&#xa0;» ne peut pas être utilisée.</translation>
    </message>
    <message>
        <source>It is empty, or has a semicolon, quote or backslash in it.</source>
        <translation>Elle est vide, ou contient un point-virgule, un guillemet ou une barre oblique inverse.</translation>
    </message>
    <message>
        <source>The address of the team&apos;s ledger is not whole.</source>
        <translation>L’adresse du registre d’équipe est incomplète.</translation>
    </message>
    <message>
        <source>It must name a user and a database.</source>
        <translation>Elle doit indiquer un utilisateur et une base de données.</translation>
    </message>
    <message>
        <source>Another laptop of the team has got a license for %1 already.</source>
        <translation>Un autre ordinateur portable de l’équipe a déjà obtenu une licence pour %1.</translation>
    </message>
    <message>
        <source>Another laptop of the team is getting a license for %1.</source>
        <translation>Un autre ordinateur portable de l’équipe est en train d’obtenir une licence pour %1.</translation>
    </message>
    <message>
        <source>“%1” (laptop %2) asked for %3 devices of license %4 on %5.</source>
        <translation>«&#xa0;%1&#xa0;» (portable %2) a demandé %3 appareils de la licence %4 le %5.</translation>
    </message>
    <message>
        <source>Nothing was spent. Ask whoever works there for the site package with the file. If the unit really needs one more license, ask for an additional one (on the command line: --additional).</source>
        <translation>Rien n’a été consommé. Demandez à la personne qui y travaille le paquet de site contenant le fichier. Si l’unité a vraiment besoin d’une licence de plus, demandez-en une supplémentaire (en ligne de commande&#xa0;: --additional).</translation>
    </message>
    <message>
        <source>The team&apos;s ledger cannot be reached from this computer.</source>
        <translation>Le registre d’équipe ne peut pas être joint depuis cet ordinateur.</translation>
    </message>
    <message>
        <source>Qt&apos;s PostgreSQL driver (QPSQL) is not installed.</source>
        <translation>Le pilote PostgreSQL de Qt (QPSQL) n’est pas installé.</translation>
    </message>
    <message>
        <source>Install it (on Debian: the package libqt6sql6-psql).</source>
        <translation>Installez-le (sous Debian&#xa0;: le paquet libqt6sql6-psql).</translation>
    </message>
    <message>
        <source>The team&apos;s ledger said no.</source>
        <translation>Le registre d’équipe a refusé l’opération.</translation>
    </message>
    <message>
        <source>Nothing of this step is in it. Show these words to whoever runs the server; work on this laptop goes on without it.</source>
        <translation>Rien de cette étape n’y figure. Montrez ce message à la personne qui gère le serveur&#xa0;; le travail sur cet ordinateur portable continue sans lui.</translation>
    </message>
    <message>
        <source>The team&apos;s ledger refused the login.</source>
        <translation>Le registre d’équipe a refusé la connexion.</translation>
    </message>
    <message>
        <source>Check the user in the address, and the password in ~/.pgpass (or PGPASSFILE, or the file named by --team-password-file).</source>
        <translation>Vérifiez l’utilisateur dans l’adresse, et le mot de passe dans ~/.pgpass (ou PGPASSFILE, ou le fichier indiqué par --team-password-file).</translation>
    </message>
    <message>
        <source>The connection to the team&apos;s ledger is not safe.</source>
        <translation>La connexion au registre d’équipe n’est pas sûre.</translation>
    </message>
    <message>
        <source>The user lacks rights in that database: whoever runs the server must grant CREATE on its schema public for the first start, then SELECT, INSERT and UPDATE.</source>
        <translation>L’utilisateur n’a pas les droits nécessaires dans cette base de données&#xa0;: la personne qui gère le serveur doit accorder CREATE sur son schéma public pour le premier démarrage, puis SELECT, INSERT et UPDATE.</translation>
    </message>
    <message>
        <source>Check the name at the end of the address; whoever runs the server makes the database.</source>
        <translation>Vérifiez le nom à la fin de l’adresse&#xa0;; la base de données est créée par la personne qui gère le serveur.</translation>
    </message>
    <message>
        <source>The team&apos;s ledger cannot be reached.</source>
        <translation>Impossible de joindre le registre d’équipe.</translation>
    </message>
    <message>
        <source>Work on this laptop goes on; what was written is sent once the server is in reach (activationctl ledger sync). Check the network, address and port.</source>
        <translation>Le travail sur cet ordinateur portable continue&#xa0;; ce qui a été écrit est envoyé dès que le serveur est joignable (activationctl ledger sync). Vérifiez le réseau, l’adresse et le port.</translation>
    </message>
    <message>
        <source>The team&apos;s ledger holds something that cannot be read.</source>
        <translation>Le registre d’équipe contient un élément illisible.</translation>
    </message>
    <message>
        <source>Nothing of it was taken. Show these words to whoever runs the server.</source>
        <translation>Rien n’en a été repris. Montrez ce message à la personne qui gère le serveur.</translation>
    </message>
    <message>
        <source>event %1 of the team&apos;s ledger</source>
        <translation>événement %1 du registre d’équipe</translation>
    </message>
    <message>
        <source>A newer version of the assistant keeps this team&apos;s ledger.</source>
        <translation>Ce registre d’équipe est tenu par une version plus récente de l’assistant.</translation>
    </message>
    <message>
        <source>It has the format %1; this version knows formats up to %2. It was not changed.</source>
        <translation>Il est au format %1&#xa0;; cette version prend en charge les formats jusqu’à %2. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Update the assistant on this laptop.</source>
        <translation>Mettez à jour l’assistant sur cet ordinateur portable.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate must be valid, issued by an authority that the address names (sslrootcert=FILE, or sslrootcert=system for those of this computer) and made out to the host of the address. Ask whoever runs the server for the authority&apos;s file. Nothing was sent.</source>
        <translation>Le certificat du serveur doit être valide, émis par une autorité que l’adresse indique (sslrootcert=FILE, ou sslrootcert=system pour celles de cet ordinateur) et établi pour l’hôte de l’adresse. Demandez le fichier de l’autorité à la personne qui gère le serveur. Rien n’a été envoyé.</translation>
    </message>
</context>
<context>
    <name>activation::TimeLeft</name>
    <message>
        <source>less than a minute left</source>
        <translation>moins d’une minute restante</translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation>
            <numerusform>environ %n minute restante</numerusform>
            <numerusform>environ %n minutes restantes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n hour(s) left</source>
        <translation>
            <numerusform>environ %n heure restante</numerusform>
            <numerusform>environ %n heures restantes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>activation::UnitConnection</name>
    <message>
        <source>Confirmed by the user although expired.</source>
        <translation>Confirmé par l’utilisateur bien qu’expiré.</translation>
    </message>
    <message>
        <source>Confirmed by the user.</source>
        <translation>Confirmé par l’utilisateur.</translation>
    </message>
    <message>
        <source>Trusted on first use, unseen.</source>
        <translation>Approuvé à la première utilisation, sans vérification.</translation>
    </message>
    <message>
        <source>This certificate is known from %1 (Install Code %2).</source>
        <translation>Ce certificat est connu pour être celui de %1 (Install Code %2).</translation>
    </message>
    <message>
        <source>%1 could not be reached.</source>
        <translation>Impossible de joindre %1.</translation>
    </message>
    <message>
        <source>Port %1: %2 Port %3: %4</source>
        <translation>Port %1&#xa0;: %2 Port %3&#xa0;: %4</translation>
    </message>
</context>
<context>
    <name>activation::UnitLock</name>
    <message>
        <source>“%1” cannot be made.</source>
        <translation>Impossible de créer «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The folder of the ledger cannot be written.</source>
        <translation>Le dossier du registre n’est pas accessible en écriture.</translation>
    </message>
    <message>
        <source>Check its permissions and free space.</source>
        <translation>Vérifiez ses autorisations et l’espace libre.</translation>
    </message>
    <message>
        <source>Another assistant is working on %1.</source>
        <translation>Un autre assistant travaille sur %1.</translation>
    </message>
    <message>
        <source>Wait until it is done, or close it; then try again.</source>
        <translation>Attendez qu’il ait terminé, ou fermez-le&#xa0;; puis réessayez.</translation>
    </message>
    <message>
        <source>It is %1.</source>
        <translation>C’est %1.</translation>
    </message>
</context>
<context>
    <name>activation::UnitSocket</name>
    <message>
        <source>The unit closed the connection.</source>
        <translation>L’unité a fermé la connexion.</translation>
    </message>
    <message>
        <source>This assistant was built without WebSockets.</source>
        <translation>Cet assistant a été compilé sans WebSockets.</translation>
    </message>
</context>
<context>
    <name>activation::Unpack</name>
    <message>
        <source>“%1” was not taken in.</source>
        <translation>« %1 » n’a pas été accepté.</translation>
    </message>
    <message>
        <source>Unpack it yourself and drop the activation files that are in it.</source>
        <translation>Décompressez-le vous-même et déposez les fichiers d’activation qu’il contient.</translation>
    </message>
    <message>
        <source>Its folders are nested too deeply.</source>
        <translation>Ses dossiers sont imbriqués trop profondément.</translation>
    </message>
    <message>
        <source>“%1” in it is a link.</source>
        <translation>« %1 » qu’il contient est un lien.</translation>
    </message>
    <message>
        <source>It holds more than %1 files.</source>
        <translation>Il contient plus de %1 fichiers.</translation>
    </message>
    <message>
        <source>“%1” in it is too large for an activation file.</source>
        <translation>« %1 » qu’il contient est trop grand pour un fichier d’activation.</translation>
    </message>
    <message>
        <source>There is no file in it.</source>
        <translation>Il ne contient aucun fichier.</translation>
    </message>
    <message>
        <source>It could not be unpacked: %1</source>
        <translation>Il n’a pas pu être décompressé : %1</translation>
    </message>
    <message>
        <source>Open it in your mail program, save the attachment in a folder without changing its name, and drop that file.</source>
        <translation>Ouvrez-le dans votre logiciel de messagerie, enregistrez la pièce jointe dans un dossier sans changer son nom, puis déposez ce fichier.</translation>
    </message>
    <message>
        <source>It is nested too deeply.</source>
        <translation>Il est imbriqué trop profondément.</translation>
    </message>
    <message>
        <source>It is an e-mail in Outlook&apos;s own format, which only Outlook reads.</source>
        <translation>C’est un e-mail au format propre à Outlook, que seul Outlook peut lire.</translation>
    </message>
    <message>
        <source>“%1” in it is no file name.</source>
        <translation>«&#xa0;%1&#xa0;» qu’il contient n’est pas un nom de fichier.</translation>
    </message>
    <message>
        <source>Nothing is attached to it but its text, pictures and signatures.</source>
        <translation>Rien n’y est joint hormis son texte, des images et des signatures.</translation>
    </message>
    <message>
        <source>It is too large.</source>
        <translation>Il est trop volumineux.</translation>
    </message>
    <message>
        <source>What stands at “%1” is not certain.</source>
        <translation>Le contenu à l’emplacement «&#x202f;%1&#x202f;» est ambigu.</translation>
    </message>
    <message>
        <source>“%1” in it is damaged: its checksum is wrong.</source>
        <translation>«&#x202f;%1&#x202f;» qu’il contient est endommagé&#xa0;: sa somme de contrôle est fausse.</translation>
    </message>
</context>
<context>
    <name>activation::Volume</name>
    <message>
        <source>Stick of %1 (%2)</source>
        <translation>Clé de %1 (%2)</translation>
    </message>
</context>
<context>
    <name>activation::VolumeMonitor</name>
    <message>
        <source>Sticks cannot be seen on this computer.</source>
        <translation>Les clés ne sont pas visibles sur cet ordinateur.</translation>
    </message>
    <message>
        <source>That stick is not plugged in.</source>
        <translation>Cette clé n’est pas branchée.</translation>
    </message>
    <message>
        <source>It was pulled out, or has another name by now.</source>
        <translation>Elle a été retirée, ou porte maintenant un autre nom.</translation>
    </message>
    <message>
        <source>Plug it in again and choose it anew.</source>
        <translation>Rebranchez-la et choisissez-la à nouveau.</translation>
    </message>
    <message>
        <source>The system has not answered within three minutes.</source>
        <translation>Le système n’a pas répondu pendant trois minutes.</translation>
    </message>
    <message>
        <source>“%1” could not be opened.</source>
        <translation>« %1 » n’a pas pu être ouverte.</translation>
    </message>
    <message>
        <source>Open it in the file manager, or use another stick or a folder.</source>
        <translation>Ouvrez-la dans le gestionnaire de fichiers, ou prenez une autre clé ou un dossier.</translation>
    </message>
    <message>
        <source>“%1” was not ejected: do not pull it out yet.</source>
        <translation>« %1 » n’a pas été éjectée : ne la retirez pas encore.</translation>
    </message>
    <message>
        <source>Close the programs and windows that use it, then eject it again.</source>
        <translation>Fermez les programmes et fenêtres qui l’utilisent, puis éjectez-la à nouveau.</translation>
    </message>
</context>
<context>
    <name>activation::WindowsVolumes</name>
    <message>
        <source>Another program uses it.</source>
        <translation>Un autre programme l’utilise.</translation>
    </message>
</context>
<context>
    <name>activation::Workspace</name>
    <message>
        <source>Besides, the ledger could not be written: %1 %2</source>
        <translation>En outre, l’écriture dans le registre a échoué&#xa0;: %1 %2</translation>
    </message>
</context>
<context>
    <name>activation::ZipDirectory</name>
    <message>
        <source>Its directory does not fit the file: it is cut off, damaged or not a ZIP archive.</source>
        <translation>Son répertoire ne correspond pas au fichier&#xa0;: il est tronqué, endommagé ou n’est pas une archive ZIP.</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation>«&#xa0;%1&#xa0;»&#xa0;: %2</translation>
    </message>
    <message>
        <source>It is packed with a method other than store and deflate.</source>
        <translation>L’élément est compressé avec une méthode autre que store et deflate.</translation>
    </message>
    <message>
        <source>Its sizes contradict each other.</source>
        <translation>Ses tailles se contredisent.</translation>
    </message>
    <message>
        <source>It has %1 bytes; at most %2 are allowed.</source>
        <translation>Il contient %1 octets&#xa0;; %2 au plus sont autorisés.</translation>
    </message>
    <message>
        <source>It unpacks to more than %1 times its size.</source>
        <translation>Sa taille décompressée dépasse %1 fois sa taille compressée.</translation>
    </message>
    <message>
        <source>It stands on another disk.</source>
        <translation>L’élément se trouve sur un autre disque.</translation>
    </message>
    <message>
        <source>It has a comment.</source>
        <translation>L’élément comporte un commentaire.</translation>
    </message>
    <message>
        <source>It is a link, a device or a folder where a file belongs.</source>
        <translation>C’est un lien, un périphérique ou un dossier là où un fichier est attendu.</translation>
    </message>
    <message>
        <source>The name is there twice, or two names differ by case only.</source>
        <translation>Le nom est présent deux fois, ou deux noms ne diffèrent que par la casse.</translation>
    </message>
    <message>
        <source>Two folders differ by case only.</source>
        <translation>Deux dossiers ne diffèrent que par la casse.</translation>
    </message>
    <message>
        <source>All entries together unpack to too much.</source>
        <translation>La taille décompressée de l’ensemble des éléments est trop grande.</translation>
    </message>
    <message>
        <source>Its own header says something else than the directory.</source>
        <translation>Son propre en-tête contredit le répertoire.</translation>
    </message>
    <message>
        <source>It has too many entries.</source>
        <translation>Il contient trop d’éléments.</translation>
    </message>
    <message>
        <source>It overlaps with another entry, or something stands before it.</source>
        <translation>L’élément chevauche un autre élément, ou quelque chose le précède.</translation>
    </message>
    <message>
        <source>It is encrypted or uses features that are not read here.</source>
        <translation>L’élément est chiffré ou utilise des fonctions qui ne sont pas lues ici.</translation>
    </message>
    <message>
        <source>ZIP64 is not read here.</source>
        <translation>ZIP64 n’est pas lu ici.</translation>
    </message>
    <message>
        <source>Nothing is expected under that name.</source>
        <translation>Rien n’est attendu sous ce nom.</translation>
    </message>
    <message>
        <source>It uses features that are not read here.</source>
        <translation>L’élément utilise des fonctions qui ne sont pas lues ici.</translation>
    </message>
</context>
<context>
    <name>activation::cli</name>
    <message>
        <source>The words of the call do not fit.</source>
        <translation>Les arguments de la commande sont incorrects.</translation>
    </message>
    <message>
        <source>See: activationctl --help</source>
        <translation>Voir&#xa0;: activationctl --help</translation>
    </message>
    <message>
        <source>Usage: activationctl [OPTIONS] COMMAND [ARGUMENTS]

Commands:
</source>
        <translation>Utilisation&#xa0;: activationctl [OPTIONS] COMMANDE [ARGUMENTS]

Commandes&#xa0;:
</translation>
    </message>
    <message>
        <source>
An ADDRESS is host, host:port or https://host[:port].
Exit codes: 0 done, 1 failed, 2 usage, 3 unreachable or timed out, 4 certificate not trusted or changed,
5 login refused, 6 file damaged, forged or not what it should be, 7 refused for safety, 8 partly done.</source>
        <translation>
Une ADDRESS est de la forme hôte, hôte:port ou https://hôte[:port].
Codes de sortie&#xa0;: 0 terminé, 1 échec, 2 utilisation, 3 injoignable ou délai dépassé, 4 certificat non approuvé ou modifié,
5 connexion refusée, 6 fichier endommagé, falsifié ou inattendu, 7 refusé par sécurité, 8 partiellement terminé.</translation>
    </message>
    <message>
        <source>--%1 takes seconds, more than 0 and at most 86400; not “%2”.</source>
        <translation>--%1 attend un nombre de secondes, supérieur à 0 et au plus égal à 86400&#xa0;; et non «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>Shows this.</source>
        <translation>Affiche cette aide.</translation>
    </message>
    <message>
        <source>Shows the version.</source>
        <translation>Affiche la version.</translation>
    </message>
    <message>
        <source>One JSON object on standard output; messages go to standard error.</source>
        <translation>Un objet JSON sur la sortie standard&#xa0;; les messages vont sur la sortie d’erreur standard.</translation>
    </message>
    <message>
        <source>How the License Customer Portal is reached.</source>
        <translation>Comment joindre le License Customer Portal.</translation>
    </message>
    <message>
        <source>How long to wait for a peer: for each answer (default 30), and for a license to show (default 90).</source>
        <translation>Délai d’attente d’un correspondant&#xa0;: pour chaque réponse (30 par défaut) et pour l’apparition d’une licence (90 par défaut).</translation>
    </message>
    <message>
        <source>How long a license may take to show, where that differs from --timeout.</source>
        <translation>Délai accordé à l’apparition d’une licence, s’il diffère de --timeout.</translation>
    </message>
    <message>
        <source>CMS user, an Owner (default apollo).</source>
        <translation>Utilisateur du CMS, un Owner (apollo par défaut).</translation>
    </message>
    <message>
        <source>The first line is the user&apos;s password; - reads standard input.</source>
        <translation>La première ligne est le mot de passe de l’utilisateur&#xa0;; - lit l’entrée standard.</translation>
    </message>
    <message>
        <source>A certificate that you compared: accepted and remembered. May stand several times.</source>
        <translation>Un certificat que vous avez comparé&#xa0;: accepté et mémorisé. Peut être répété.</translation>
    </message>
    <message>
        <source>Accepts and remembers unknown certificates of SmartServers unseen; never changed ones.</source>
        <translation>Accepte et mémorise sans vérification les certificats inconnus des SmartServer&#xa0;; jamais ceux qui ont changé.</translation>
    </message>
    <message>
        <source>Goes on from an older copy of a site package than was seen before: the newer one is lost.</source>
        <translation>Poursuit à partir d’une copie d’un paquet de site plus ancienne que celle déjà vue&#xa0;: la plus récente est perdue.</translation>
    </message>
    <message>
        <source>The site package.</source>
        <translation>Le paquet de site.</translation>
    </message>
    <message>
        <source>The site&apos;s name, for a new package.</source>
        <translation>Le nom du site, pour un nouveau paquet.</translation>
    </message>
    <message>
        <source>The Install Code on the unit&apos;s label, or its identity code from a QR code, where the sources leave a doubt.</source>
        <translation>L’Install Code figurant sur l’étiquette de l’unité, ou son code d’identité provenant d’un code QR, lorsque les sources laissent un doute.</translation>
    </message>
    <message>
        <source>License ID or e-mail address for the portal.</source>
        <translation>License ID ou adresse e-mail pour le portail.</translation>
    </message>
    <message>
        <source>The license to use.</source>
        <translation>La licence à utiliser.</translation>
    </message>
    <message>
        <source>The unit. May stand several times.</source>
        <translation>L’unité. Peut être répété.</translation>
    </message>
    <message>
        <source>What an added file is: capacity, maintenance or core.</source>
        <translation>Type d’un fichier ajouté&#xa0;: capacity, maintenance ou core.</translation>
    </message>
    <message>
        <source>Deliberately one more license for a unit that has one.</source>
        <translation>Demande expressément une licence de plus pour une unité qui en a déjà une.</translation>
    </message>
    <message>
        <source>Takes a file in although its name carries another unit&apos;s code.</source>
        <translation>Importe un fichier bien que son nom porte le code d’une autre unité.</translation>
    </message>
    <message>
        <source>Uploads a file once more that the unit accepted but never showed.</source>
        <translation>Téléverse à nouveau un fichier que l’unité a accepté mais jamais affiché.</translation>
    </message>
    <message>
        <source>How many SmartServers to simulate (default 1).</source>
        <translation>Nombre de SmartServer à simuler (1 par défaut).</translation>
    </message>
    <message>
        <source>Faults to simulate, a JSON file.</source>
        <translation>Pannes à simuler, un fichier JSON.</translation>
    </message>
    <message>
        <source>Keeps the simulators&apos; state there.</source>
        <translation>Y conserve l’état des simulateurs.</translation>
    </message>
    <message>
        <source>No command was given.</source>
        <translation>Aucune commande n’a été indiquée.</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>La commande «&#xa0;%1&#xa0;» n’existe pas.</translation>
    </message>
    <message>
        <source>“%1” takes: %2</source>
        <translation>«&#xa0;%1&#xa0;» attend&#xa0;: %2</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>“%1” has no option --%2.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas d’option --%2.</translation>
    </message>
    <message>
        <source>--trust takes a SHA-256 fingerprint, 64 hexadecimal digits; not “%1”.</source>
        <translation>--trust attend une empreinte SHA-256, soit 64 chiffres hexadécimaux&#xa0;; et non «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>--kind is capacity, maintenance or core.</source>
        <translation>--kind est capacity, maintenance ou core.</translation>
    </message>
    <message>
        <source>--%1 is missing.</source>
        <translation>--%1 est manquant.</translation>
    </message>
    <message>
        <source>“install” takes --package FILE [ADDRESS…], or FILE ADDRESS.</source>
        <translation>«&#xa0;install&#xa0;» attend --package FILE [ADDRESS…], ou FILE ADDRESS.</translation>
    </message>
    <message>
        <source>The password of the CMS user is needed.</source>
        <translation>Le mot de passe de l’utilisateur du CMS est nécessaire.</translation>
    </message>
    <message>
        <source>There is no option for a password itself: everybody on this computer could see it.</source>
        <translation>Il n’existe pas d’option pour le mot de passe lui-même&#xa0;: tout le monde sur cet ordinateur pourrait le voir.</translation>
    </message>
    <message>
        <source>The password file “%1” cannot be read.</source>
        <translation>Impossible de lire le fichier de mot de passe «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Check its name and that you may read it.</source>
        <translation>Vérifiez son nom et que vous êtes autorisé à le lire.</translation>
    </message>
    <message>
        <source>The password is empty.</source>
        <translation>Le mot de passe est vide.</translation>
    </message>
    <message>
        <source>The first line of “%1” has no characters.</source>
        <translation>La première ligne de «&#xa0;%1&#xa0;» ne contient aucun caractère.</translation>
    </message>
    <message>
        <source>Write the password into its first line.</source>
        <translation>Écrivez le mot de passe sur sa première ligne.</translation>
    </message>
    <message>
        <source>%1 of %2 failed: %3</source>
        <translation>%1 sur %2 en échec&#xa0;: %3</translation>
    </message>
    <message>
        <source>%1  %2  release %3</source>
        <translation>%1  %2  version %3</translation>
    </message>
    <message>
        <source>  capacity %1 of %2 used</source>
        <translation>  capacité&#xa0;: %1 utilisés sur %2</translation>
    </message>
    <message>
        <source>no license</source>
        <translation>aucune licence</translation>
    </message>
    <message>
        <source>Done: every proof held.</source>
        <translation>Terminé&#xa0;: toutes les preuves ont été apportées.</translation>
    </message>
    <message>
        <source>%1 proofs did not hold.</source>
        <translation>%1 preuves n’ont pas pu être apportées.</translation>
    </message>
    <message>
        <source>Everything here is simulated: one SmartServer and a portal on this computer.</source>
        <translation>Tout est simulé ici&#xa0;: un SmartServer et un portail sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Its certificate is unknown: SHA-256 %1</source>
        <translation>Son certificat est inconnu&#xa0;: SHA-256 %1</translation>
    </message>
    <message>
        <source>The unit itself shows the same fingerprint; trusted and remembered.</source>
        <translation>L’unité elle-même affiche la même empreinte&#xa0;; certificat approuvé et mémorisé.</translation>
    </message>
    <message>
        <source>1. At the site</source>
        <translation>1. Sur site</translation>
    </message>
    <message>
        <source>Install Code %1, and no license yet.</source>
        <translation>Install Code %1, et pas encore de licence.</translation>
    </message>
    <message>
        <source>The site package was copied, read back and is equal; its signature is whole.</source>
        <translation>Le paquet de site a été copié, relu et est identique&#xa0;; sa signature est intacte.</translation>
    </message>
    <message>
        <source>2. Online</source>
        <translation>2. En ligne</translation>
    </message>
    <message>
        <source>The simulated portal has no license of 200 devices.</source>
        <translation>Le portail simulé n’a pas de licence de 200 appareils.</translation>
    </message>
    <message>
        <source>Its pool is another one than expected.</source>
        <translation>Sa réserve n’est pas celle attendue.</translation>
    </message>
    <message>
        <source>This is a defect: please report it.</source>
        <translation>C’est un défaut&#xa0;: veuillez le signaler.</translation>
    </message>
    <message>
        <source>License %1: %2, %3 of %4 devices left.</source>
        <translation>Licence %1&#xa0;: %2, %3 appareils restants sur %4.</translation>
    </message>
    <message>
        <source>Activation file “%1”, %2 bytes, SHA-256 %3</source>
        <translation>Fichier d’activation «&#xa0;%1&#xa0;», %2 octets, SHA-256 %3</translation>
    </message>
    <message>
        <source>The portal&apos;s books: %1 devices spent, once.</source>
        <translation>Les comptes du portail&#xa0;: %1 appareils consommés, une seule fois.</translation>
    </message>
    <message>
        <source>Maintenance file “%1” from Customer Success taken in.</source>
        <translation>Fichier de maintenance «&#xa0;%1&#xa0;» de Customer Success importé.</translation>
    </message>
    <message>
        <source>3. Back at the site</source>
        <translation>3. De retour sur site</translation>
    </message>
    <message>
        <source>The unit itself shows %1 licenses and a capacity of %2; %3 uploads were made.</source>
        <translation>L’unité elle-même affiche %1 licences et une capacité de %2&#xa0;; %3 téléversements ont été effectués.</translation>
    </message>
    <message>
        <source>Everything once more: nothing may be spent or installed twice</source>
        <translation>Tout une seconde fois&#xa0;: rien ne doit être consommé ni installé en double</translation>
    </message>
    <message>
        <source>Still %1 uploads and %2 devices spent.</source>
        <translation>Toujours %1 téléversements et %2 appareils consommés.</translation>
    </message>
    <message>
        <source>“%1” was installed already; nothing was uploaded.</source>
        <translation>«&#xa0;%1&#xa0;» était déjà installé&#xa0;; rien n’a été téléversé.</translation>
    </message>
    <message>
        <source>“%1” installed and confirmed after %2 s.</source>
        <translation>«&#xa0;%1&#xa0;» installé et confirmé après %2 s.</translation>
    </message>
    <message>
        <source>%1  “%2” was installed already; nothing was uploaded</source>
        <translation>%1  «&#xa0;%2&#xa0;» était déjà installé&#xa0;; rien n’a été téléversé</translation>
    </message>
    <message>
        <source>%1  “%2” installed and confirmed</source>
        <translation>%1  «&#xa0;%2&#xa0;» installé et confirmé</translation>
    </message>
    <message>
        <source>“%1” cannot be read.</source>
        <translation>Impossible de lire «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Check its name and place.</source>
        <translation>Vérifiez son nom et son emplacement.</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>Avertissement&#xa0;: %1</translation>
    </message>
    <message>
        <source>Another unit answers at %1. Nothing was uploaded.</source>
        <translation>Une autre unité répond à l’adresse %1. Rien n’a été téléversé.</translation>
    </message>
    <message>
        <source>The package has %1 there; it is %2.</source>
        <translation>D’après le paquet, %1 s’y trouve&#xa0;; or c’est %2.</translation>
    </message>
    <message>
        <source>Give the unit&apos;s present address: activationctl install --package FILE ADDRESS</source>
        <translation>Indiquez l’adresse actuelle de l’unité&#xa0;: activationctl install --package FILE ADDRESS</translation>
    </message>
    <message>
        <source>The package has no file for the unit at %1.</source>
        <translation>Le paquet ne contient aucun fichier pour l’unité à l’adresse %1.</translation>
    </message>
    <message>
        <source>That unit is %1.</source>
        <translation>Cette unité est %1.</translation>
    </message>
    <message>
        <source>Check the address, or get an activation file for this unit.</source>
        <translation>Vérifiez l’adresse, ou procurez-vous un fichier d’activation pour cette unité.</translation>
    </message>
    <message>
        <source>There is nothing to install.</source>
        <translation>Il n’y a rien à installer.</translation>
    </message>
    <message>
        <source>The package has no activation file for any unit.</source>
        <translation>Le paquet ne contient de fichier d’activation pour aucune unité.</translation>
    </message>
    <message>
        <source>Get one first: activationctl portal activate, or activationctl add.</source>
        <translation>Procurez-vous-en d’abord un&#xa0;: activationctl portal activate, ou activationctl add.</translation>
    </message>
    <message>
        <source>There is no job “%1”.</source>
        <translation>Il n’y a pas de tâche «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>No activation in this ledger has that ID, and no unit that Install Code.</source>
        <translation>Aucune activation de ce registre n’a cet identifiant, et aucune unité n’a cet Install Code.</translation>
    </message>
    <message>
        <source>activationctl jobs lists all of them.</source>
        <translation>activationctl jobs les énumère toutes.</translation>
    </message>
    <message>
        <source>“%1” names more than one job.</source>
        <translation>«&#xa0;%1&#xa0;» désigne plusieurs tâches.</translation>
    </message>
    <message>
        <source>They are: %1</source>
        <translation>Il s’agit de&#xa0;: %1</translation>
    </message>
    <message>
        <source>Give one of these IDs.</source>
        <translation>Indiquez l’un de ces identifiants.</translation>
    </message>
    <message>
        <source>A file is for one unit only.</source>
        <translation>Un fichier n’est destiné qu’à une seule unité.</translation>
    </message>
    <message>
        <source>--for was given more than once.</source>
        <translation>--for a été indiqué plusieurs fois.</translation>
    </message>
    <message>
        <source>Add the files unit by unit.</source>
        <translation>Ajoutez les fichiers unité par unité.</translation>
    </message>
    <message>
        <source>%1  “%2” (%3), %4 bytes, SHA-256 %5%6</source>
        <translation>%1  «&#xa0;%2&#xa0;» (%3), %4 octets, SHA-256 %5%6</translation>
    </message>
    <message>
        <source> – was in the package already</source>
        <translation> – se trouvait déjà dans le paquet</translation>
    </message>
    <message>
        <source>Site “%1”, revision %2, saved %3</source>
        <translation>Site «&#xa0;%1&#xa0;», révision %2, enregistré&#xa0;: %3</translation>
    </message>
    <message>
        <source>Signed by “%1”, SHA-256 %2</source>
        <translation>Signé par «&#xa0;%1&#xa0;», SHA-256 %2</translation>
    </message>
    <message>
        <source>    file “%1” (%2), %3 bytes, SHA-256 %4</source>
        <translation>    fichier «&#xa0;%1&#xa0;» (%2), %3 octets, SHA-256 %4</translation>
    </message>
    <message>
        <source>Receipt: %1 “%2” %3 at %4</source>
        <translation>Reçu&#xa0;: %1 «&#xa0;%2&#xa0;» %3 le %4</translation>
    </message>
    <message>
        <source>Whole: %1 units, %2 activation files, %3 receipts, revision %4.</source>
        <translation>Intact&#xa0;: %1 unités, %2 fichiers d’activation, %3 reçus, révision %4.</translation>
    </message>
    <message>
        <source>Signed by this laptop (“%1”), SHA-256 %2</source>
        <translation>Signé par cet ordinateur portable («&#xa0;%1&#xa0;»), SHA-256 %2</translation>
    </message>
    <message>
        <source>Signed by “%1”, whom this laptop trusts, SHA-256 %2</source>
        <translation>Signé par «&#xa0;%1&#xa0;», à qui cet ordinateur portable fait confiance, SHA-256 %2</translation>
    </message>
    <message>
        <source>No portal profile was named.</source>
        <translation>Aucun profil de portail n’a été indiqué.</translation>
    </message>
    <message>
        <source>The vendor publishes no address of the License Customer Portal, so a profile says where it is; there is none at “%1” either.</source>
        <translation>L’éditeur ne publie pas d’adresse du License Customer Portal&#xa0;; c’est donc un profil qui la fournit. Il n’y en a pas non plus à l’emplacement «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Name one with --portal-profile FILE.</source>
        <translation>Indiquez-en un avec --portal-profile FILE.</translation>
    </message>
    <message>
        <source>This portal is used in the browser.</source>
        <translation>Ce portail s’utilise dans le navigateur.</translation>
    </message>
    <message>
        <source>The profile “%1” has no API.</source>
        <translation>Le profil «&#xa0;%1&#xa0;» n’a pas d’API.</translation>
    </message>
    <message>
        <source>A code was e-mailed to %1. Type it:</source>
        <translation>Un code a été envoyé par e-mail à %1. Saisissez-le&#xa0;:</translation>
    </message>
    <message>
        <source>The portal wants the code it e-mailed.</source>
        <translation>Le portail demande le code qu’il a envoyé par e-mail.</translation>
    </message>
    <message>
        <source>None came on standard input.</source>
        <translation>Aucun code n’est arrivé sur l’entrée standard.</translation>
    </message>
    <message>
        <source>made now</source>
        <translation>créé à l’instant</translation>
    </message>
    <message>
        <source>made before, downloaded again, nothing spent</source>
        <translation>créé auparavant, téléchargé à nouveau, rien de consommé</translation>
    </message>
    <message>
        <source>in the package already, nothing asked</source>
        <translation>déjà dans le paquet, rien de demandé</translation>
    </message>
    <message>
        <source>%1  %2  %3 of %4 devices left  %5  %6</source>
        <translation>%1  %2  %3 appareils restants sur %4  %5  %6</translation>
    </message>
    <message>
        <source>Every unit in this package has a capacity license already; name one with --for CODE to get a file for it all the same.</source>
        <translation>Chaque unité de ce paquet a déjà une licence de capacité&#xa0;; indiquez-en une avec --for CODE pour obtenir malgré tout un fichier pour elle.</translation>
    </message>
    <message>
        <source>%1 units would share this license.</source>
        <translation>%1 unités se partageraient cette licence.</translation>
    </message>
    <message>
        <source>How many devices each of them gets is not guessed.</source>
        <translation>Le nombre d’appareils à attribuer à chacune n’est pas deviné.</translation>
    </message>
    <message>
        <source>%1  “%2”, %3 bytes, SHA-256 %4 (%5)</source>
        <translation>%1  «&#xa0;%2&#xa0;», %3 octets, SHA-256 %4 (%5)</translation>
    </message>
    <message>
        <source>Written: %1 (units confirmed: %2, open: %3, rejected: %4)</source>
        <translation>Écrit&#xa0;: %1 (unités confirmées&#xa0;: %2, en suspens&#xa0;: %3, refusées&#xa0;: %4)</translation>
    </message>
    <message>
        <source>Simulated SmartServers and portal are running on this computer only. Ctrl-C stops them.</source>
        <translation>Les SmartServer et le portail simulés ne fonctionnent que sur cet ordinateur. Ctrl-C les arrête.</translation>
    </message>
    <message>
        <source>Certificate of %1 remembered: SHA-256 %2</source>
        <translation>Certificat de %1 mémorisé&#xa0;: SHA-256 %2</translation>
    </message>
    <message>
        <source>The Install Code %1 has an unusual shape; compare it with the label.</source>
        <translation>L’Install Code %1 a une forme inhabituelle&#xa0;; comparez-le avec l’étiquette.</translation>
    </message>
    <message>
        <source>The release “%1” of %2 has an unknown shape.</source>
        <translation>Le format de la version «&#xa0;%1&#xa0;» de %2 est inconnu.</translation>
    </message>
    <message>
        <source>Site package: %1 (revision %2)</source>
        <translation>Paquet de site&#xa0;: %1 (révision %2)</translation>
    </message>
    <message>
        <source>%1: %2 Will try again in %3 s.</source>
        <translation>%1&#xa0;: %2 Nouvelle tentative dans %3 s.</translation>
    </message>
    <message>
        <source>%1 of %2 over: %3 done, %4 failed; %5 to be tried again</source>
        <translation>%1 sur %2 traités&#xa0;: %3 réussis, %4 en échec&#xa0;; %5 à réessayer</translation>
    </message>
    <message>
        <source>There is nothing to confirm for %1.</source>
        <translation>Il n’y a rien à confirmer pour %1.</translation>
    </message>
    <message>
        <source>The package has no file for it that is not confirmed yet.</source>
        <translation>Le paquet ne contient pour cette unité aucun fichier qui ne soit pas encore confirmé.</translation>
    </message>
    <message>
        <source>The package has no file “%1” for it.</source>
        <translation>Le paquet ne contient pas de fichier «&#xa0;%1&#xa0;» pour cette unité.</translation>
    </message>
    <message>
        <source>See what it has: activationctl inspect FILE</source>
        <translation>Pour voir ce qu’il contient&#xa0;: activationctl inspect FILE</translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n file(s): which one shows?</source>
        <translation>
            <numerusform>%1 a %n fichier&#xa0;: lequel apparaît&#xa0;?</numerusform>
            <numerusform>%1 a %n fichiers&#xa0;: lequel apparaît&#xa0;?</numerusform>
        </translation>
    </message>
    <message>
        <source>Confirm each by itself, by its name or ID: --file NAME</source>
        <translation>Confirmez chacun séparément, par son nom ou son identifiant&#xa0;: --file NAME</translation>
    </message>
    <message>
        <source>%1  “%2” was added by hand; confirmed by your word, nothing was read</source>
        <translation>%1  «&#xa0;%2&#xa0;» a été ajouté manuellement&#xa0;; confirmé par votre déclaration, rien n’a été lu</translation>
    </message>
    <message>
        <source>%1  “%2” was added by hand; the license shows</source>
        <translation>%1  «&#xa0;%2&#xa0;» a été ajouté manuellement&#xa0;; la licence apparaît</translation>
    </message>
    <message>
        <source>%1  “%2” was confirmed before</source>
        <translation>%1  «&#xa0;%2&#xa0;» était déjà confirmé</translation>
    </message>
    <message>
        <source>The ledger to use. A postgresql://user@host/database is a team&apos;s, with which it is exchanged; both may be given.</source>
        <translation>Le registre à utiliser. postgresql://user@host/database désigne le registre d’une équipe, avec lequel il est synchronisé&#xa0;; les deux peuvent être indiqués.</translation>
    </message>
    <message>
        <source>The first line is the password for the team&apos;s ledger (else ~/.pgpass).</source>
        <translation>La première ligne est le mot de passe du registre d’équipe (sinon ~/.pgpass).</translation>
    </message>
    <message>
        <source>Spends a license although the team&apos;s ledger cannot be asked.</source>
        <translation>Consomme une licence bien que le registre d’équipe ne puisse pas être consulté.</translation>
    </message>
    <message>
        <source>A CSV list of units with a login of their own: install code or address, user, password.</source>
        <translation>Une liste CSV d’unités ayant leurs propres identifiants&#xa0;: install code ou address, user, password.</translation>
    </message>
    <message>
        <source>Takes logins from the system&apos;s keychain (see: credentials store).</source>
        <translation>Prend les identifiants dans le trousseau du système (voir&#xa0;: credentials store).</translation>
    </message>
    <message>
        <source>Sends a password although a unit has refused this user before: after two refusals it is not sent.</source>
        <translation>Envoie un mot de passe bien qu’une unité ait déjà refusé cet utilisateur : après deux refus, il n’est plus envoyé.</translation>
    </message>
    <message>
        <source>Searches the networks that this laptop is in.</source>
        <translation>Effectue la recherche dans les réseaux où se trouve cet ordinateur portable.</translation>
    </message>
    <message>
        <source>The ports to search, separated by commas (default 443,8443).</source>
        <translation>Les ports à rechercher, séparés par des virgules (443,8443 par défaut).</translation>
    </message>
    <message>
        <source>Lists what answers and is no SmartServer too.</source>
        <translation>Énumère aussi ce qui répond sans être un SmartServer.</translation>
    </message>
    <message>
        <source>Where a unit&apos;s MQTT broker is asked for its segment ID, without a password (default 1883; 0: not asked).</source>
        <translation>Le port où l’ID de segment est demandé au broker MQTT d’une unité, sans mot de passe (1883 par défaut&#xa0;; 0&#xa0;: pas de demande).</translation>
    </message>
    <message>
        <source>A table (CSV) of SmartServers, with a column for their addresses, their Install Codes, or both.</source>
        <translation>Un tableau (CSV) de SmartServer, avec une colonne pour leurs adresses, leurs Install Code, ou les deux.</translation>
    </message>
    <message>
        <source>The unit whose files were added in the CMS by hand: reads its licenses and confirms those that show.</source>
        <translation>L’unité dont les fichiers ont été ajoutés manuellement dans le CMS&#xa0;: lit ses licences et confirme celles qui apparaissent.</translation>
    </message>
    <message>
        <source>With --by-hand: you saw that the license shows; nothing is read.</source>
        <translation>Avec --by-hand&#xa0;: vous avez vu que la licence apparaît&#xa0;; rien n’est lu.</translation>
    </message>
    <message>
        <source>With --by-hand: only this file, by its name or ID.</source>
        <translation>Avec --by-hand&#xa0;: uniquement ce fichier, par son nom ou son identifiant.</translation>
    </message>
    <message>
        <source>How many units are worked on at the same time (default 8).</source>
        <translation>Nombre d’unités traitées en même temps (8 par défaut).</translation>
    </message>
    <message>
        <source>How often a unit is tried again where nobody answered or the peer was out of order (default 2; 0 for a single unit).</source>
        <translation>Nombre de nouvelles tentatives sur une unité lorsque personne n’a répondu ou que le correspondant était en panne (2 par défaut&#xa0;; 0 pour une seule unité).</translation>
    </message>
    <message>
        <source>Each simulated SmartServer has a loopback address of its own (127.84.…), all at one port.</source>
        <translation>Chaque SmartServer simulé a sa propre adresse de bouclage (127.84.…), tous sur le même port.</translation>
    </message>
    <message>
        <source>--ports takes at most 8 port numbers, such as 443,8443; not “%1”.</source>
        <translation>--ports attend au plus 8 numéros de port, par exemple 443,8443&#xa0;; et non «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>--mqtt-port takes a port from 1 to 65535, or 0.</source>
        <translation>--mqtt-port attend un port de 1 à 65535, ou 0.</translation>
    </message>
    <message>
        <source>No SmartServer is named: give an ADDRESS, or --list.</source>
        <translation>Aucun SmartServer n’est indiqué&#xa0;: indiquez une ADDRESS, ou --list.</translation>
    </message>
    <message>
        <source>--%1 takes a number from %2 to %3.</source>
        <translation>--%1 attend un nombre de %2 à %3.</translation>
    </message>
    <message>
        <source>“install --by-hand CODE” takes --package FILE and at most one ADDRESS.</source>
        <translation>«&#xa0;install --by-hand CODE&#xa0;» attend --package FILE et au plus une ADDRESS.</translation>
    </message>
    <message>
        <source>--confirm-by-word and --file belong to --by-hand.</source>
        <translation>--confirm-by-word et --file vont avec --by-hand.</translation>
    </message>
    <message>
        <source>It is not said which login is meant.</source>
        <translation>Il n’est pas indiqué de quels identifiants il s’agit.</translation>
    </message>
    <message>
        <source>The call names neither units nor a package.</source>
        <translation>La commande n’indique ni unités ni paquet.</translation>
    </message>
    <message>
        <source>Name units by Install Code or address, or the site by --package FILE.</source>
        <translation>Indiquez des unités par Install Code ou adresse, ou le site par --package FILE.</translation>
    </message>
    <message>
        <source>The keychain remembers the login of %1.</source>
        <translation>Le trousseau a mémorisé les identifiants de %1.</translation>
    </message>
    <message>
        <source>The keychain has no login of %1 any more.</source>
        <translation>Le trousseau n’a plus d’identifiants de %1.</translation>
    </message>
    <message>
        <source>%1 (%2, the part around this laptop)</source>
        <translation>%1 (%2, la partie autour de cet ordinateur portable)</translation>
    </message>
    <message>
        <source>Nothing to search is named.</source>
        <translation>Rien n’est indiqué pour la recherche.</translation>
    </message>
    <message>
        <source>This laptop is in no network that could be searched.</source>
        <translation>Cet ordinateur portable n’est dans aucun réseau où une recherche soit possible.</translation>
    </message>
    <message>
        <source>This laptop is in: %1</source>
        <translation>Cet ordinateur portable se trouve dans&#xa0;: %1</translation>
    </message>
    <message>
        <source>Connect it to the SmartServers&apos; network, or name a network, such as: activationctl discover 192.168.1.0/24</source>
        <translation>Connectez-le au réseau des SmartServer, ou indiquez un réseau, par exemple&#xa0;: activationctl discover 192.168.1.0/24</translation>
    </message>
    <message>
        <source>Name one: activationctl discover %1; or all of them: --own-subnets</source>
        <translation>Indiquez-en un&#xa0;: activationctl discover %1&#xa0;; ou tous&#xa0;: --own-subnets</translation>
    </message>
    <message>
        <source>%1  is no SmartServer: %2</source>
        <translation>%1  n’est pas un SmartServer&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1  Install Code %2  release %3  SHA-256 %4</source>
        <translation>%1  Install Code %2  version %3  SHA-256 %4</translation>
    </message>
    <message>
        <source>Searching %1</source>
        <translation>Recherche dans %1</translation>
    </message>
    <message numerus="yes">
        <source>%n SmartServer(s) found.</source>
        <translation>
            <numerusform>%n SmartServer trouvé.</numerusform>
            <numerusform>%n SmartServer trouvés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is whole: %n event(s), every chain in order.</source>
        <translation>
            <numerusform>%1 est intact&#xa0;: %n événement, toutes les chaînes en ordre.</numerusform>
            <numerusform>%1 est intact&#xa0;: %n événements, toutes les chaînes en ordre.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The ledger has %n fault(s).</source>
        <translation>
            <numerusform>Le registre a %n défaut.</numerusform>
            <numerusform>Le registre a %n défauts.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was changed. Put a backup in its place (activationctl ledger restore BACKUP), or set it aside and begin a new one with all that can still be read (activationctl ledger salvage). A contradiction alone is no damage: both sides of it are kept, look at them with activationctl jobs show.</source>
        <translation>Rien n’a été modifié. Remplacez-le par une sauvegarde (activationctl ledger restore BACKUP), ou mettez-le de côté et commencez-en un nouveau avec tout ce qui est encore lisible (activationctl ledger salvage). Une contradiction seule n’est pas un dommage&#xa0;: ses deux côtés sont conservés, consultez-les avec activationctl jobs show.</translation>
    </message>
    <message>
        <source>%1: %2 events, %3 signers, %4 keys, signed by this laptop.</source>
        <translation>%1&#xa0;: %2 événements, %3 signataires, %4 clés, signé par cet ordinateur portable.</translation>
    </message>
    <message>
        <source>New here: %1 events, %2 signers, %3 keys.</source>
        <translation>Nouveau ici&#xa0;: %1 événements, %2 signataires, %3 clés.</translation>
    </message>
    <message>
        <source>Contradiction, both are kept: %1</source>
        <translation>Contradiction, les deux sont conservés&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n event(s), read back and checked.</source>
        <translation>
            <numerusform>%1&#xa0;: %n événement, relu et vérifié.</numerusform>
            <numerusform>%1&#xa0;: %n événements, relus et vérifiés.</numerusform>
        </translation>
    </message>
    <message>
        <source>The backup is in place.</source>
        <translation>La sauvegarde est en place.</translation>
    </message>
    <message>
        <source>What was there before is kept as %1.</source>
        <translation>Ce qui s’y trouvait auparavant est conservé sous %1.</translation>
    </message>
    <message>
        <source>The damaged ledger is kept as %1.</source>
        <translation>Le registre endommagé est conservé sous %1.</translation>
    </message>
    <message>
        <source>Taken over: %1 events, %2 signers, %3 keys, %4 certificates of units.</source>
        <translation>Repris&#xa0;: %1 événements, %2 signataires, %3 clés, %4 certificats d’unités.</translation>
    </message>
    <message numerus="yes">
        <source>Not readable: %n row(s).</source>
        <translation>
            <numerusform>Illisible&#xa0;: %n ligne.</numerusform>
            <numerusform>Illisibles&#xa0;: %n lignes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Left behind: %1</source>
        <translation>Laissé de côté&#xa0;: %1</translation>
    </message>
    <message>
        <source>Put it into a file that only you can read and name it with --password-file, or give it on standard input with --password-file -. Logins of single units: --credentials-file; from the system&apos;s keychain: --keychain.</source>
        <translation>Placez-le dans un fichier que vous seul pouvez lire et indiquez-le avec --password-file, ou fournissez-le sur l’entrée standard avec --password-file -. Identifiants propres à certaines unités&#xa0;: --credentials-file&#xa0;; à partir du trousseau du système&#xa0;: --keychain.</translation>
    </message>
    <message numerus="yes">
        <source>Not in step with the team&apos;s ledger (%n event(s) to send): %1 %2</source>
        <translation>
            <numerusform>Pas à jour par rapport au registre d’équipe (%n événement à envoyer)&#xa0;: %1 %2</numerusform>
            <numerusform>Pas à jour par rapport au registre d’équipe (%n événements à envoyer)&#xa0;: %1 %2</numerusform>
        </translation>
    </message>
    <message>
        <source>This ledger has no team.</source>
        <translation>Ce registre n’a pas d’équipe.</translation>
    </message>
    <message>
        <source>None is kept beside it, and the call names none.</source>
        <translation>Aucune n’est conservée avec lui, et la commande n’en indique pas.</translation>
    </message>
    <message>
        <source>Name one with --ledger postgresql://user@host/database, or keep it with: activationctl ledger team URL</source>
        <translation>Indiquez-en une avec --ledger postgresql://user@host/database, ou enregistrez-la avec&#xa0;: activationctl ledger team URL</translation>
    </message>
    <message>
        <source>In step with %1. Sent: %2 events. New here: %3 events, %4 signers, %5 keys.</source>
        <translation>À jour par rapport à %1. Envoyés&#xa0;: %2 événements. Nouveau ici&#xa0;: %3 événements, %4 signataires, %5 clés.</translation>
    </message>
    <message>
        <source>No team: this laptop works alone.</source>
        <translation>Pas d’équipe&#xa0;: cet ordinateur portable travaille seul.</translation>
    </message>
    <message>
        <source>Team: %1</source>
        <translation>Équipe&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) to send.</source>
        <translation>
            <numerusform>%n événement à envoyer.</numerusform>
            <numerusform>%n événements à envoyer.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file to write: of a report (.pdf, .html, .csv), of a maintenance request (.eml).</source>
        <translation>Le fichier à écrire : d’un rapport (.pdf, .html, .csv), d’une demande de maintenance (.eml).</translation>
    </message>
    <message>
        <source>A calendar file to write: when to ask again, and when maintenance ends.</source>
        <translation>Un fichier de calendrier à écrire : quand redemander, et quand la maintenance prend fin.</translation>
    </message>
    <message>
        <source>Whom the maintenance request is for.</source>
        <translation>À qui s’adresse la demande de maintenance.</translation>
    </message>
    <message>
        <source>The feature release to which an upgrade is planned, such as 4.4.</source>
        <translation>La version de fonctionnalités vers laquelle une mise à niveau est prévue, comme 4.4.</translation>
    </message>
    <message>
        <source>--target takes a release, such as 4.4; not “%1”.</source>
        <translation>--target attend une version, comme 4.4 ; pas « %1 ».</translation>
    </message>
    <message>
        <source>--mail-to takes an e-mail address; not “%1”.</source>
        <translation>--mail-to attend une adresse e-mail ; pas « %1 ».</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>ok</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>manque</translation>
    </message>
    <message>
        <source>without</source>
        <translation>sans</translation>
    </message>
    <message>
        <source>waiting for Customer Success since %1</source>
        <translation>en attente de Customer Success depuis le %1</translation>
    </message>
    <message>
        <source>covered until %1</source>
        <translation>couvert jusqu’au %1</translation>
    </message>
    <message>
        <source>nothing needed</source>
        <translation>rien à faire</translation>
    </message>
    <message>
        <source>a maintenance file is here, to be installed</source>
        <translation>un fichier de maintenance est là, à installer</translation>
    </message>
    <message>
        <source>There is nothing to be reminded of, so no calendar file was written.</source>
        <translation>Il n’y a rien à rappeler, aucun fichier de calendrier n’a donc été écrit.</translation>
    </message>
    <message>
        <source>No unit shows a date on which its maintenance ends, and no request waits for an answer.</source>
        <translation>Aucune unité n’indique la date de fin de sa maintenance, et aucune demande n’attend de réponse.</translation>
    </message>
    <message>
        <source>Read the units again, or write a request first.</source>
        <translation>Relisez les unités, ou écrivez d’abord une demande.</translation>
    </message>
    <message>
        <source>There is no SmartServer to ask for.</source>
        <translation>Il n’y a aucun SmartServer pour lequel demander.</translation>
    </message>
    <message>
        <source>None in this package needs maintenance, or Customer Success is asked already.</source>
        <translation>Aucun dans ce paquet n’a besoin de maintenance, ou Customer Success est déjà sollicité.</translation>
    </message>
    <message>
        <source>Not every unit named with --for is in this package.</source>
        <translation>Toutes les unités nommées avec --for ne sont pas dans ce paquet.</translation>
    </message>
    <message>
        <source>See: activationctl maintenance plan. Name a unit with --for CODE to ask all the same.</source>
        <translation>Voir : activationctl maintenance plan. Nommez une unité avec --for CODE pour demander malgré tout.</translation>
    </message>
    <message numerus="yes">
        <source>%n SmartServer(s) need a maintenance file.</source>
        <translation>
            <numerusform>%n SmartServer a besoin d’un fichier de maintenance.</numerusform>
            <numerusform>%n SmartServer ont besoin d’un fichier de maintenance.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Written: %1, for %n SmartServer(s). Open it in a mail program, look it over and send it.</source>
        <translation>
            <numerusform>Écrit : %1, pour %n SmartServer. Ouvrez-le dans un logiciel de messagerie, relisez-le et envoyez-le.</numerusform>
            <numerusform>Écrit : %1, pour %n SmartServer. Ouvrez-le dans un logiciel de messagerie, relisez-le et envoyez-le.</numerusform>
        </translation>
    </message>
    <message>
        <source>The code that the portal e-mailed (else asked for on standard input).</source>
        <translation>Le code que le portail a envoyé par e-mail (sinon demandé sur l’entrée standard).</translation>
    </message>
    <message>
        <source>Run it in a terminal and type the code, give it with --code, or log in with a License ID.</source>
        <translation>Lancez-la dans un terminal et saisissez le code, donnez-le avec --code, ou connectez-vous avec un License ID.</translation>
    </message>
    <message>
        <source>How many devices to spend (default: all the license has left); “used”: as many as each unit manages.</source>
        <translation>Combien d’appareils dépenser (par défaut : tous ceux qui restent à la licence) ; « used » : autant que chaque unité en gère.</translation>
    </message>
    <message>
        <source>Only says what would be spent, and what the portal has left then.</source>
        <translation>Dit seulement ce qui serait dépensé, et ce qu’il resterait alors au portail.</translation>
    </message>
    <message>
        <source>Only if the plan is still the one with this ID, as --plan said it.</source>
        <translation>Seulement si le plan est toujours celui de cet ID, tel que --plan l’a dit.</translation>
    </message>
    <message>
        <source>--devices takes a number from 1 to %1, or “used”.</source>
        <translation>--devices prend un nombre de 1 à %1, ou « used ».</translation>
    </message>
    <message>
        <source>License %1: %2 devices before, %3 left.</source>
        <translation>Licence %1 : %2 appareils avant, %3 restants.</translation>
    </message>
    <message>
        <source>Give --devices N (for each) or --devices used, name one unit with --for CODE, or leave --license out to be proposed one for each.</source>
        <translation>Donnez --devices N (pour chacune) ou --devices used, nommez une unité avec --for CODE, ou omettez --license pour qu’une soit proposée à chacune.</translation>
    </message>
    <message>
        <source>How many devices %1 manages is not known, or none.</source>
        <translation>On ne sait pas combien d’appareils %1 gère, ou il n’y en a aucun.</translation>
    </message>
    <message>
        <source>With --devices used, each unit gets as many as it manages already.</source>
        <translation>Avec --devices used, chaque unité en reçoit autant qu’elle en gère déjà.</translation>
    </message>
    <message>
        <source>Give --devices N for it.</source>
        <translation>Donnez --devices N pour elle.</translation>
    </message>
    <message numerus="yes">
        <source>There is no license to propose for %n SmartServer(s). Nothing was spent.</source>
        <translation>
            <numerusform>Il n’y a pas de licence à proposer pour %n SmartServer. Rien n’a été dépensé.</numerusform>
            <numerusform>Il n’y a pas de licence à proposer pour %n SmartServers. Rien n’a été dépensé.</numerusform>
        </translation>
    </message>
    <message>
        <source>They have capacity or a file for it already, or this login sees no device capacity license with devices left: %1</source>
        <translation>Ils ont déjà de la capacité ou un fichier pour cela, ou cette connexion ne voit aucune licence de capacité avec des appareils restants : %1</translation>
    </message>
    <message>
        <source>Name the others with --for CODE, give --license ID, or ask your partner for more.</source>
        <translation>Nommez les autres avec --for CODE, donnez --license ID, ou demandez-en davantage à votre partenaire.</translation>
    </message>
    <message>
        <source>The plan is no longer the one you confirmed. Nothing was spent.</source>
        <translation>Le plan n’est plus celui que vous avez confirmé. Rien n’a été dépensé.</translation>
    </message>
    <message>
        <source>It is %1 now: %2</source>
        <translation>C’est maintenant %1 : %2</translation>
    </message>
    <message>
        <source>Look at it with --plan, then give its ID with --as-planned.</source>
        <translation>Regardez-le avec --plan, puis donnez son ID avec --as-planned.</translation>
    </message>
    <message>
        <source>The licenses do not suffice for this plan. Nothing was spent.</source>
        <translation>Les licences ne suffisent pas pour ce plan. Rien n’a été dépensé.</translation>
    </message>
    <message>
        <source>Name fewer units or devices, another license, or ask your partner for more.</source>
        <translation>Nommez moins d’unités ou d’appareils, une autre licence, ou demandez-en davantage à votre partenaire.</translation>
    </message>
    <message>
        <source>in the package already</source>
        <translation>déjà dans le paquet</translation>
    </message>
    <message>
        <source>made before</source>
        <translation>fait auparavant</translation>
    </message>
    <message>
        <source>to be made</source>
        <translation>à faire</translation>
    </message>
    <message>
        <source>%1  %2 devices of license %3  (%4)</source>
        <translation>%1  %2 appareils de la licence %3  (%4)</translation>
    </message>
    <message>
        <source>Plan %1</source>
        <translation>Plan %1</translation>
    </message>
    <message>
        <source>“%1” is in order: %2, %3, in the mode “%4”.</source>
        <translation>« %1 » est en ordre : %2, %3, en mode « %4 ».</translation>
    </message>
    <message numerus="yes">
        <source>%1  Customer ID %2  %n license(s) ready</source>
        <translation>
            <numerusform>%1  Customer ID %2  %n licence prête</numerusform>
            <numerusform>%1  Customer ID %2  %n licences prêtes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1  license %2 was there already; nothing was asked for</source>
        <translation>%1  la licence %2 y était déjà ; rien n’a été demandé</translation>
    </message>
    <message>
        <source>%1  license %2 activated and confirmed</source>
        <translation>%1  licence %2 activée et confirmée</translation>
    </message>
    <message>
        <source>%1  returned all its licenses to the cloud</source>
        <translation>%1  a rendu toutes ses licences au cloud</translation>
    </message>
    <message>
        <source>%1  has no Customer ID</source>
        <translation>%1  n’a pas de Customer ID</translation>
    </message>
    <message>
        <source>%1  Customer ID %2</source>
        <translation>%1  Customer ID %2</translation>
    </message>
    <message>
        <source>All licenses of the unit at %1 go back to the cloud. Its devices, its scheduler and its data logging stop working, and a return is not possible offline. Type the unit&apos;s Install Code to go on:</source>
        <translation>Toutes les licences de l’unité à %1 retournent au cloud. Ses appareils, son planificateur et son enregistrement de données cessent de fonctionner, et un retour n’est pas possible hors ligne. Tapez l’Install Code de l’unité pour continuer :</translation>
    </message>
    <message>
        <source>Nothing was returned: it was not confirmed.</source>
        <translation>Rien n’a été rendu : ce n’a pas été confirmé.</translation>
    </message>
    <message>
        <source>A return stops devices, scheduler and data logging of the unit.</source>
        <translation>Un retour arrête les appareils, le planificateur et l’enregistrement de données de l’unité.</translation>
    </message>
    <message>
        <source>Give the unit&apos;s Install Code: --confirm CODE.</source>
        <translation>Donnez l’Install Code de l’unité : --confirm CODE.</translation>
    </message>
    <message>
        <source>--license is missing.</source>
        <translation>--license manque.</translation>
    </message>
    <message>
        <source>“cloud list” shows the IDs of the licenses that are ready.</source>
        <translation>« cloud list » montre les ID des licences prêtes.</translation>
    </message>
    <message>
        <source>--replace belongs to --set.</source>
        <translation>--replace va avec --set.</translation>
    </message>
    <message>
        <source>Nothing else is put in a place.</source>
        <translation>Rien d’autre n’est mis à une place.</translation>
    </message>
    <message>
        <source>--for names the unit behind the one ADDRESS.</source>
        <translation>--for nomme l’unité derrière l’unique ADDRESS.</translation>
    </message>
    <message>
        <source>Several of either do not fit together.</source>
        <translation>Plusieurs de l’un ou de l’autre ne vont pas ensemble.</translation>
    </message>
    <message>
        <source>--confirm is missing.</source>
        <translation>--confirm manque.</translation>
    </message>
    <message>
        <source>A return of several units&apos; licenses is confirmed for each of them by its Install Code.</source>
        <translation>Le retour des licences de plusieurs unités est confirmé pour chacune par son Install Code.</translation>
    </message>
    <message>
        <source>The Customer ID to set.</source>
        <translation>Le Customer ID à définir.</translation>
    </message>
    <message>
        <source>Puts it in the place of another Customer ID.</source>
        <translation>Le met à la place d’un autre Customer ID.</translation>
    </message>
    <message>
        <source>The Install Code of a unit whose licenses are to be returned (else asked for on standard input). May stand several times.</source>
        <translation>L’Install Code d’une unité dont les licences doivent être rendues (sinon demandé sur l’entrée standard). Peut figurer plusieurs fois.</translation>
    </message>
    <message>
        <source>Activates a license online although another unit had it: that unit is gone.</source>
        <translation>Active une licence en ligne bien qu’une autre unité l’ait eue : cette unité n’existe plus.</translation>
    </message>
    <message>
        <source>What a signer is called.</source>
        <translation>Le nom d’un signataire.</translation>
    </message>
    <message>
        <source>Why a signer is revoked, for whoever is refused its packages.</source>
        <translation>Pourquoi un signataire est révoqué, pour qui ses paquets sont refusés.</translation>
    </message>
    <message>
        <source>The first line is the passphrase of a private key&apos;s file; - reads standard input.</source>
        <translation>La première ligne est la phrase secrète du fichier d’une clé privée ; - lit l’entrée standard.</translation>
    </message>
    <message>
        <source>The folder, or a stick by its UUID or label, which is mounted if need be.</source>
        <translation>Le dossier, ou une clé USB par son UUID ou son nom, montée si besoin.</translation>
    </message>
    <message>
        <source>Ejects the stick when the copy is proven, so that it is safe to remove.</source>
        <translation>Éjecte la clé USB quand la copie est prouvée, pour pouvoir la retirer sans risque.</translation>
    </message>
    <message>
        <source>“%1” is no SHA-256 fingerprint, 64 hexadecimal digits.</source>
        <translation>« %1 » n’est pas une empreinte SHA-256, 64 chiffres hexadécimaux.</translation>
    </message>
    <message>
        <source>this laptop</source>
        <translation>cet ordinateur</translation>
    </message>
    <message>
        <source>trusted</source>
        <translation>de confiance</translation>
    </message>
    <message>
        <source>REVOKED</source>
        <translation>RÉVOQUÉ</translation>
    </message>
    <message>
        <source>not trusted</source>
        <translation>pas de confiance</translation>
    </message>
    <message>
        <source>“%1”, valid until %2</source>
        <translation>« %1 », valable jusqu’au %2</translation>
    </message>
    <message>
        <source>SHA-256 %1</source>
        <translation>SHA-256 %1</translation>
    </message>
    <message>
        <source>“%1” cannot be written.</source>
        <translation>« %1 » ne peut pas être écrit.</translation>
    </message>
    <message>
        <source>Check the folder, its permissions and free space.</source>
        <translation>Vérifiez le dossier, ses droits et l’espace libre.</translation>
    </message>
    <message>
        <source>--passphrase-file is missing.</source>
        <translation>--passphrase-file manque.</translation>
    </message>
    <message>
        <source>A private key&apos;s file is encrypted with a passphrase.</source>
        <translation>Le fichier d’une clé privée est chiffré avec une phrase secrète.</translation>
    </message>
    <message>
        <source>Put it into a file that only you can read, or give it on standard input: --passphrase-file -</source>
        <translation>Mettez-la dans un fichier que vous seul pouvez lire, ou donnez-la sur l’entrée standard : --passphrase-file -</translation>
    </message>
    <message>
        <source>Site packages by %1 are opened from now on.</source>
        <translation>Les paquets de site de %1 sont désormais ouverts.</translation>
    </message>
    <message>
        <source>Site packages by %1 are refused from now on.</source>
        <translation>Les paquets de site de %1 sont désormais refusés.</translation>
    </message>
    <message>
        <source>Other laptops have to compare the new fingerprint once:</source>
        <translation>Les autres ordinateurs doivent comparer une fois la nouvelle empreinte :</translation>
    </message>
    <message>
        <source>The certificate is in “%1”.</source>
        <translation>Le certificat est dans « %1 ».</translation>
    </message>
    <message>
        <source>The private key is in “%1”, encrypted with the passphrase.</source>
        <translation>La clé privée est dans « %1 », chiffrée avec la phrase secrète.</translation>
    </message>
    <message>
        <source>This laptop signs with it from now on:</source>
        <translation>Cet ordinateur signe désormais avec :</translation>
    </message>
    <message>
        <source>%1  %2  %3 of %4 free  %5  %6</source>
        <translation>%1  %2  %3 libres sur %4  %5  %6</translation>
    </message>
    <message>
        <source>not mounted</source>
        <translation>non montée</translation>
    </message>
    <message>
        <source>%1 (read-only)</source>
        <translation>%1 (lecture seule)</translation>
    </message>
    <message>
        <source>More than one stick is called “%1”.</source>
        <translation>Plusieurs clés USB s’appellent « %1 ».</translation>
    </message>
    <message>
        <source>There is no stick and no folder “%1”.</source>
        <translation>Il n’y a ni clé USB ni dossier « %1 ».</translation>
    </message>
    <message>
        <source>No stick is plugged in.</source>
        <translation>Aucune clé USB n’est branchée.</translation>
    </message>
    <message>
        <source>Plugged in: %1.</source>
        <translation>Branchées : %1.</translation>
    </message>
    <message>
        <source>Name the stick by its UUID, or give a folder. See: activationctl volumes</source>
        <translation>Nommez la clé USB par son UUID, ou donnez un dossier. Voir : activationctl volumes</translation>
    </message>
    <message>
        <source>“%1” is ejected: it is safe to remove.</source>
        <translation>« %1 » est éjectée : vous pouvez la retirer sans risque.</translation>
    </message>
    <message>
        <source>Written, flushed, read back and equal: %1</source>
        <translation>Écrit, vidé sur le support, relu et identique : %1</translation>
    </message>
    <message>
        <source>If it is on a stick, eject that before you pull it out.</source>
        <translation>Si c’est sur une clé USB, éjectez-la avant de la retirer.</translation>
    </message>
    <message>
        <source>Watching: %1</source>
        <translation>Surveillance de&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 of %2: SmartServer %3</source>
        <translation>%1 sur %2&#xa0;: SmartServer %3</translation>
    </message>
    <message>
        <source>    %1: %2</source>
        <translation>    %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>    %1: %2 (%3)</source>
        <translation>    %1&#xa0;: %2 (%3)</translation>
    </message>
    <message>
        <source>Install Code</source>
        <translation>Install Code</translation>
    </message>
    <message>
        <source>License ID</source>
        <translation>License ID</translation>
    </message>
    <message>
        <source>Customer ID</source>
        <translation>Customer ID</translation>
    </message>
    <message>
        <source>%1 has its file now.</source>
        <translation>%1 a maintenant son fichier.</translation>
    </message>
    <message>
        <source>%1  “%2”, %3 bytes, SHA-256 %4%5</source>
        <translation>%1  «&#x202f;%2&#x202f;», %3 octets, SHA-256 %4%5</translation>
    </message>
    <message>
        <source>“%1” was for %2, not for %3, which was in progress.</source>
        <translation>«&#x202f;%1&#x202f;» était pour %2, pas pour %3, qui était en cours.</translation>
    </message>
    <message>
        <source>Left alone: “%1”. %2</source>
        <translation>Laissé de côté&#xa0;: «&#x202f;%1&#x202f;». %2</translation>
    </message>
    <message>
        <source>Not certain: “%1”. %2
If it is an activation file: activationctl add &quot;%3&quot; --package &quot;%4&quot; --for %5</source>
        <translation>Pas certain&#xa0;: «&#x202f;%1&#x202f;». %2
Si c’est un fichier d’activation&#xa0;: activationctl add &quot;%3&quot; --package &quot;%4&quot; --for %5</translation>
    </message>
    <message>
        <source>Open this address in a browser: %1</source>
        <translation>Ouvrez cette adresse dans un navigateur&#xa0;: %1</translation>
    </message>
    <message>
        <source>Log in: %1</source>
        <translation>Connectez-vous&#xa0;: %1</translation>
    </message>
    <message>
        <source>Its file had not come yet.</source>
        <translation>Son fichier n’était pas encore arrivé.</translation>
    </message>
    <message>
        <source>You stopped it.</source>
        <translation>Vous avez arrêté l’opération.</translation>
    </message>
    <message>
        <source>Call it again; what came is in the package.</source>
        <translation>Relancez la commande&#xa0;; ce qui est arrivé est dans le paquet.</translation>
    </message>
    <message>
        <source>Its file did not come.</source>
        <translation>Son fichier n’est pas arrivé.</translation>
    </message>
    <message>
        <source>Nothing arrived within the time of --timeout.</source>
        <translation>Rien n’est arrivé dans le délai de --timeout.</translation>
    </message>
    <message>
        <source>Download it, and call it again; or add it: activationctl add FILE --package PACKAGE --for CODE.</source>
        <translation>Téléchargez-le et relancez la commande&#xa0;; ou ajoutez-le&#xa0;: activationctl add FILE --package PACKAGE --for CODE.</translation>
    </message>
    <message>
        <source>This portal has an API.</source>
        <translation>Ce portail a une API.</translation>
    </message>
    <message>
        <source>The profile “%1” is of the mode “api” and names no page to open.</source>
        <translation>Le profil «&#x202f;%1&#x202f;» est en mode «&#x202f;api&#x202f;» et n’indique aucune page à ouvrir.</translation>
    </message>
    <message>
        <source>Get the files with: activationctl portal activate.</source>
        <translation>Récupérez les fichiers avec&#xa0;: activationctl portal activate.</translation>
    </message>
    <message>
        <source>No unit in this package needs a file; name one with --for CODE to get one for it all the same.</source>
        <translation>Aucune unité de ce paquet n’a besoin d’un fichier&#xa0;; indiquez-en une avec --for CODE pour obtenir malgré tout un fichier pour elle.</translation>
    </message>
    <message>
        <source>A folder in which files arrive, besides none: the system&apos;s. May stand several times.</source>
        <translation>Un dossier dans lequel des fichiers arrivent&#xa0;; sans indication, celui du système. Peut figurer plusieurs fois.</translation>
    </message>
    <message>
        <source>Does not open the portal in the browser.</source>
        <translation>N’ouvre pas le portail dans le navigateur.</translation>
    </message>
    <message>
        <source>Work in the browser with: activationctl portal browse --package PACKAGE</source>
        <translation>Travaillez dans le navigateur avec&#xa0;: activationctl portal browse --package PACKAGE</translation>
    </message>
    <message>
        <source>A unit whose API is closed: enters it into the package by the Install Code on its label, or by its identity code from a QR code. It is not asked for anything.</source>
        <translation>Une unité dont l’API est fermée&#xa0;: l’inscrit dans le paquet d’après l’Install Code de son étiquette, ou d’après son code d’identité provenant d’un code QR. Rien ne lui est demandé.</translation>
    </message>
    <message>
        <source>The license list of a partner (CSV): only the licenses of this site&apos;s project are proposed.</source>
        <translation>La liste de licences d’un partenaire (CSV)&#xa0;: seules les licences du projet de ce site sont proposées.</translation>
    </message>
    <message>
        <source>What the site is called in that list (default: the site&apos;s name).</source>
        <translation>Le nom du site dans cette liste (par défaut&#xa0;: le nom du site).</translation>
    </message>
    <message>
        <source>Its columns, where they have other headings: project, customer, license, kind, devices.</source>
        <translation>Ses colonnes, si elles ont d’autres en-têtes&#xa0;: project, customer, license, kind, devices.</translation>
    </message>
    <message>
        <source>Authorities (PEM) to trust besides the system&apos;s, where a company&apos;s proxy puts in certificates.</source>
        <translation>Autorités de certification (PEM) à approuver en plus de celles du système, lorsque le proxy d’une entreprise insère des certificats.</translation>
    </message>
    <message>
        <source>The user for the proxy that the system names.</source>
        <translation>L’utilisateur pour le proxy que le système indique.</translation>
    </message>
    <message>
        <source>The first line is the proxy user&apos;s password; - reads standard input.</source>
        <translation>La première ligne est le mot de passe de l’utilisateur du proxy&#xa0;; - lit l’entrée standard.</translation>
    </message>
    <message>
        <source>--by-label enters one unit: at most one ADDRESS, no --list and no --label.</source>
        <translation>--by-label inscrit une seule unité&#xa0;: au plus une ADDRESS, ni --list ni --label.</translation>
    </message>
    <message>
        <source>--license names one license, --license-list proposes among several.</source>
        <translation>--license indique une licence, --license-list en propose parmi plusieurs.</translation>
    </message>
    <message>
        <source>--proxy-user and --proxy-password-file belong together.</source>
        <translation>--proxy-user et --proxy-password-file vont ensemble.</translation>
    </message>
    <message>
        <source>%1  %2  %3  %4 devices  customer %5</source>
        <translation>%1  %2  %3  %4 appareils  client %5</translation>
    </message>
    <message>
        <source>%1  entered by its label; nothing was read</source>
        <translation>%1  inscrit d’après son étiquette&#xa0;; rien n’a été lu</translation>
    </message>
    <message>
        <source>Takes a file in although the same one came for another unit; the reason is kept in the ledger.</source>
        <translation>Ajoute un fichier bien que le même soit arrivé pour un autre SmartServer ; la raison est conservée dans le registre.</translation>
    </message>
    <message>
        <source>--shared-because takes the reason, in words.</source>
        <translation>--shared-because demande la raison, en mots.</translation>
    </message>
    <message>
        <source>There are no simulators.</source>
        <translation>Il n’y a pas de simulateurs.</translation>
    </message>
    <message>
        <source>This assistant was built without them.</source>
        <translation>Cet assistant a été compilé sans eux.</translation>
    </message>
    <message>
        <source>Try the assistant on Debian, or use it here with real SmartServers.</source>
        <translation>Essayez l’assistant sous Debian, ou utilisez-le ici avec de vrais SmartServer.</translation>
    </message>
    <message>
        <source>“signer protect” takes keychain or passphrase.</source>
        <translation>« signer protect » prend keychain ou passphrase.</translation>
    </message>
    <message>
        <source>The first line is the passphrase of this laptop&apos;s signing key, where no keychain has it (else asked for at the terminal); - reads standard input.</source>
        <translation>La première ligne est la phrase secrète de la clé de signature de ce portable, si aucun trousseau ne l&apos;a (sinon demandée au terminal) ; - lit l&apos;entrée standard.</translation>
    </message>
    <message>
        <source>Shows the fingerprint as a QR code too.</source>
        <translation>Montre aussi l&apos;empreinte sous forme de code QR.</translation>
    </message>
    <message>
        <source>No passphrase was typed.</source>
        <translation>Aucune phrase secrète n&apos;a été saisie.</translation>
    </message>
    <message>
        <source>Run it again and type it, or name a file with it: --key-passphrase-file FILE</source>
        <translation>Relancez et saisissez-la, ou indiquez un fichier qui la contient : --key-passphrase-file FICHIER</translation>
    </message>
    <message>
        <source>The key “%1” with which this laptop signs is kept encrypted.</source>
        <translation>La clé « %1 » avec laquelle ce portable signe est conservée chiffrée.</translation>
    </message>
    <message>
        <source>No keychain keeps its passphrase: %1</source>
        <translation>Aucun trousseau ne conserve sa phrase secrète : %1</translation>
    </message>
    <message>
        <source>Choose a passphrase of %1 characters or more; it is asked for once in every call that signs. Whoever forgets it makes a new key.</source>
        <translation>Choisissez une phrase secrète de %1 caractères ou plus ; elle est demandée une fois à chaque appel qui signe. Qui l&apos;oublie crée une nouvelle clé.</translation>
    </message>
    <message>
        <source>New passphrase:</source>
        <translation>Nouvelle phrase secrète :</translation>
    </message>
    <message>
        <source>It is too short.</source>
        <translation>Elle est trop courte.</translation>
    </message>
    <message>
        <source>The same again:</source>
        <translation>La même encore une fois :</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Les deux ne sont pas identiques.</translation>
    </message>
    <message>
        <source>That is not the passphrase.</source>
        <translation>Ce n&apos;est pas la phrase secrète.</translation>
    </message>
    <message>
        <source>Passphrase of the signing key “%1”:</source>
        <translation>Phrase secrète de la clé de signature « %1 » :</translation>
    </message>
    <message>
        <source>There is no keychain, and nobody to ask: the signing key&apos;s passphrase is kept in “%1”. Better: activationctl signer protect keychain|passphrase</source>
        <translation>Il n&apos;y a ni trousseau, ni personne à qui demander : la phrase secrète de la clé de signature est conservée dans « %1 ». Mieux : activationctl signer protect keychain|passphrase</translation>
    </message>
    <message>
        <source>The new passphrase is asked for at a terminal, and there is none.</source>
        <translation>La nouvelle phrase secrète est demandée dans un terminal, et il n&apos;y en a pas.</translation>
    </message>
    <message>
        <source>The keychain has the signing key&apos;s passphrase from now on.</source>
        <translation>Désormais, le trousseau a la phrase secrète de la clé de signature.</translation>
    </message>
    <message>
        <source>The signing key has the new passphrase from now on.</source>
        <translation>Désormais, la clé de signature a la nouvelle phrase secrète.</translation>
    </message>
    <message>
        <source>Encrypted; the keychain has its passphrase.</source>
        <translation>Chiffrée ; le trousseau a sa phrase secrète.</translation>
    </message>
    <message>
        <source>Encrypted with a passphrase that you chose.</source>
        <translation>Chiffrée avec une phrase secrète que vous avez choisie.</translation>
    </message>
    <message>
        <source>Encrypted; its passphrase is in a file, for want of a keychain (see: signer protect).</source>
        <translation>Chiffrée ; sa phrase secrète est dans un fichier, faute de trousseau (voir : signer protect).</translation>
    </message>
    <message>
        <source>NOT ENCRYPTED</source>
        <translation>NON CHIFFRÉE</translation>
    </message>
    <message>
        <source>%1 %: writing %2</source>
        <translation>%1 % : écriture de %2</translation>
    </message>
    <message>
        <source>%1 %: reading back %2</source>
        <translation>%1 % : relecture de %2</translation>
    </message>
</context>
<context>
    <name>activation::doctor</name>
    <message>
        <source>%1, built with %2</source>
        <translation>%1, compilé avec %2</translation>
    </message>
    <message>
        <source>No SmartServer and no portal can be reached safely.</source>
        <translation>Aucun SmartServer ni portail ne peut être joint en sécurité.</translation>
    </message>
    <message>
        <source>Qt finds no TLS backend.</source>
        <translation>Qt ne trouve aucun moteur TLS.</translation>
    </message>
    <message>
        <source>Qt finds these TLS backends, and none of them works: %1.</source>
        <translation>Qt trouve ces moteurs TLS, et aucun ne fonctionne : %1.</translation>
    </message>
    <message>
        <source>Install Qt&apos;s TLS plugin and OpenSSL (on Debian: the package libqt6network6), and start the assistant again.</source>
        <translation>Installez le module TLS de Qt et OpenSSL (sous Debian : le paquet libqt6network6), puis relancez l’assistant.</translation>
    </message>
    <message>
        <source>Signatures (QCA)</source>
        <translation>Signatures (QCA)</translation>
    </message>
    <message>
        <source>Ledger (SQLite)</source>
        <translation>Journal (SQLite)</translation>
    </message>
    <message>
        <source>The ledger cannot be kept.</source>
        <translation>Le journal ne peut pas être tenu.</translation>
    </message>
    <message>
        <source>Install Qt&apos;s driver for SQLite (on Debian: the package libqt6sql6-sqlite), and start the assistant again.</source>
        <translation>Installez le pilote SQLite de Qt (sous Debian : le paquet libqt6sql6-sqlite), puis relancez l’assistant.</translation>
    </message>
    <message>
        <source>Team ledger (PostgreSQL)</source>
        <translation>Journal d’équipe (PostgreSQL)</translation>
    </message>
    <message>
        <source>driver installed</source>
        <translation>pilote installé</translation>
    </message>
    <message>
        <source>No team&apos;s ledger can be reached; this laptop works alone.</source>
        <translation>Aucun journal d’équipe ne peut être joint ; ce portable travaille seul.</translation>
    </message>
    <message>
        <source>Qt&apos;s driver for PostgreSQL is not installed.</source>
        <translation>Le pilote PostgreSQL de Qt n’est pas installé.</translation>
    </message>
    <message>
        <source>Install it where a team shares a ledger (on Debian: the package libqt6sql6-psql).</source>
        <translation>Installez-le là où une équipe partage un journal (sous Debian : le paquet libqt6sql6-psql).</translation>
    </message>
    <message>
        <source>Site packages (KArchive)</source>
        <translation>Paquets de site (KArchive)</translation>
    </message>
    <message>
        <source>Segment IDs (MQTT)</source>
        <translation>Segment ID (MQTT)</translation>
    </message>
    <message>
        <source>Keychain</source>
        <translation>Trousseau</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>non interrogé</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>répond</translation>
    </message>
    <message>
        <source>It is a file, not a folder.</source>
        <translation>C’est un fichier, pas un dossier.</translation>
    </message>
    <message>
        <source>Nothing can be written in %1.</source>
        <translation>Rien ne peut être écrit dans %1.</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>%1 libres</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Make the folder writable or free space there, or name another ledger with --ledger FILE.</source>
        <translation>Rendez le dossier accessible en écriture ou libérez-y de la place, ou indiquez un autre journal avec --ledger FILE.</translation>
    </message>
    <message>
        <source>Temporary files</source>
        <translation>Fichiers temporaires</translation>
    </message>
    <message>
        <source>Free space there, or set TMPDIR to a folder that is writable.</source>
        <translation>Libérez-y de la place, ou mettez dans TMPDIR un dossier accessible en écriture.</translation>
    </message>
    <message>
        <source>Settings files</source>
        <translation>Fichiers de réglages</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>A file of the assistant is missing or was changed: install the assistant again.</source>
        <translation>Un fichier de l’assistant manque ou a été modifié : réinstallez l’assistant.</translation>
    </message>
    <message>
        <source>The assistant for Windows comes without it. Exchange ledgers in site packages, or work on Debian where a team shares one.</source>
        <translation>L’assistant pour Windows ne le contient pas. Échangez les registres dans des paquets de site, ou travaillez sous Debian là où une équipe en partage un.</translation>
    </message>
    <message>
        <source>Sign in to Windows with an account that has a credential store. Without one, logins stay in memory until the program ends, and you type the signing key&apos;s passphrase once after each start.</source>
        <translation>Connectez-vous à Windows avec un compte qui dispose d&apos;un gestionnaire d&apos;identification. Sans lui, les identifiants restent en mémoire jusqu&apos;à la fin du programme, et vous saisissez la phrase secrète de la clé de signature une fois après chaque démarrage.</translation>
    </message>
    <message>
        <source>Unlock or set up a keychain (on Debian: the package gnome-keyring, or KWallet). Without one, logins stay in memory until the program ends, and you type the signing key&apos;s passphrase once after each start (see: activationctl signer protect).</source>
        <translation>Déverrouillez ou configurez un trousseau (sous Debian : le paquet gnome-keyring, ou KWallet). Sans lui, les identifiants restent en mémoire jusqu&apos;à la fin du programme, et vous saisissez la phrase secrète de la clé de signature une fois après chaque démarrage (voir : activationctl signer protect).</translation>
    </message>
    <message>
        <source>Signing key</source>
        <translation>Clé de signature</translation>
    </message>
    <message>
        <source>made when first something is signed</source>
        <translation>créée à la première signature</translation>
    </message>
    <message>
        <source>encrypted, its passphrase in the keychain</source>
        <translation>chiffrée, sa phrase secrète dans le trousseau</translation>
    </message>
    <message>
        <source>encrypted, with a passphrase that you chose</source>
        <translation>chiffrée, avec une phrase secrète que vous avez choisie</translation>
    </message>
    <message>
        <source>encrypted, its passphrase in a file</source>
        <translation>chiffrée, sa phrase secrète dans un fichier</translation>
    </message>
    <message>
        <source>Who reads this user&apos;s files can sign in this laptop&apos;s name.</source>
        <translation>Qui lit les fichiers de cet utilisateur peut signer au nom de ce portable.</translation>
    </message>
    <message>
        <source>The passphrase is in a file, for there was no keychain and nobody to ask.</source>
        <translation>La phrase secrète est dans un fichier, car il n&apos;y avait ni trousseau ni personne à qui demander.</translation>
    </message>
    <message>
        <source>Set up a keychain and run: activationctl signer protect keychain. Or choose a passphrase: activationctl signer protect passphrase.</source>
        <translation>Configurez un trousseau et lancez : activationctl signer protect keychain. Ou choisissez une phrase secrète : activationctl signer protect passphrase.</translation>
    </message>
    <message>
        <source>not encrypted yet</source>
        <translation>pas encore chiffrée</translation>
    </message>
    <message>
        <source>Who reads the disk can sign in this laptop&apos;s name.</source>
        <translation>Qui lit le disque peut signer au nom de ce portable.</translation>
    </message>
    <message>
        <source>An earlier version wrote the key, and nothing was signed since.</source>
        <translation>Une version antérieure a écrit la clé, et rien n&apos;a été signé depuis.</translation>
    </message>
    <message>
        <source>It is encrypted when next something is signed; at once: activationctl signer show.</source>
        <translation>Elle est chiffrée à la prochaine signature ; tout de suite : activationctl signer show.</translation>
    </message>
</context>
<context>
    <name>activation::gui</name>
    <message>
        <source>Takes air-gapped SmartServers from no license to licensed, with a receipt.</source>
        <translation>Mène des SmartServer isolés du réseau de l’absence de licence à la licence active, avec un reçu.</translation>
    </message>
    <message>
        <source>With simulated SmartServers and portal; nothing real is touched.</source>
        <translation>Avec des SmartServer et un portail simulés&#xa0;; rien de réel n’est touché.</translation>
    </message>
    <message>
        <source>Where the License Customer Portal is.</source>
        <translation>Où se trouve le License Customer Portal.</translation>
    </message>
    <message>
        <source>A site package to open, or activation files to take in.</source>
        <translation>Un paquet de site à ouvrir, ou des fichiers d’activation à importer.</translation>
    </message>
    <message>
        <source>The words of the call are off.</source>
        <translation>Les arguments de la commande sont incorrects.</translation>
    </message>
    <message>
        <source>activation-assistant --help shows them all.</source>
        <translation>activation-assistant --help les affiche tous.</translation>
    </message>
    <message>
        <source>%1 events, %2 keys, %3 trusted laptops and %4 certificates of units were taken over.</source>
        <translation>%1 événements, %2 clés, %3 ordinateurs portables de confiance et %4 certificats d’unités ont été repris.</translation>
    </message>
    <message numerus="yes">
        <source>%n could not be.</source>
        <translation>
            <numerusform>%n n’a pas pu l’être.</numerusform>
            <numerusform>%n n’ont pas pu l’être.</numerusform>
        </translation>
    </message>
    <message>
        <source>Site packages that you open bring back the history that they carry. The damaged file is kept as %1.</source>
        <translation>Les paquets de site que vous ouvrez ramènent l’historique qu’ils contiennent. Le fichier endommagé est conservé sous %1.</translation>
    </message>
    <message>
        <source>The backup is in place. What was there before is kept as %1.</source>
        <translation>La sauvegarde est en place. Ce qui s’y trouvait auparavant est conservé sous %1.</translation>
    </message>
    <message>
        <source>Another ledger than the user&apos;s own; a postgresql://user@host/database is a team&apos;s.</source>
        <translation>Un autre registre que celui de l’utilisateur&#xa0;; postgresql://user@host/database désigne celui d’une équipe.</translation>
    </message>
    <message>
        <source>The first line is the password for the team&apos;s ledger.</source>
        <translation>La première ligne est le mot de passe du registre d’équipe.</translation>
    </message>
    <message>
        <source>The demo, with a portal that is used in the browser.</source>
        <translation>La démo, avec un portail qui s’utilise dans le navigateur.</translation>
    </message>
    <message>
        <source>There is no demo.</source>
        <translation>Il n’y a pas de démonstration.</translation>
    </message>
    <message>
        <source>This assistant was built without simulators.</source>
        <translation>Cet assistant a été compilé sans simulateurs.</translation>
    </message>
    <message>
        <source>Start it without --demo, for real SmartServers.</source>
        <translation>Lancez-le sans --demo, pour de vrais SmartServer.</translation>
    </message>
    <message>
        <source>The assistant cannot start.</source>
        <translation>L&apos;assistant ne peut pas démarrer.</translation>
    </message>
    <message>
        <source>A part of it is missing or damaged: install it again.</source>
        <translation>Une partie manque ou est endommagée : réinstallez-le.</translation>
    </message>
</context>
<context>
    <name>activation::http</name>
    <message>
        <source>%1 could not be reached.</source>
        <translation>Impossible de joindre %1.</translation>
    </message>
    <message>
        <source>Check the address, the cable or Wi-Fi and this laptop&apos;s IP address; then try again.</source>
        <translation>Vérifiez l’adresse, le câble ou le Wi-Fi et l’adresse IP de cet ordinateur portable&#xa0;; puis réessayez.</translation>
    </message>
    <message>
        <source>Canceled.</source>
        <translation>Annulé.</translation>
    </message>
    <message>
        <source>You stopped it.</source>
        <translation>Vous avez arrêté l’opération.</translation>
    </message>
    <message>
        <source>Start again when ready.</source>
        <translation>Relancez-la quand vous serez prêt.</translation>
    </message>
    <message>
        <source>The answer of %1 is too large.</source>
        <translation>La réponse de %1 est trop volumineuse.</translation>
    </message>
    <message>
        <source>It has more than %1 bytes.</source>
        <translation>Elle dépasse %1 octets.</translation>
    </message>
    <message>
        <source>Check that the address is the right one.</source>
        <translation>Vérifiez que l’adresse est la bonne.</translation>
    </message>
    <message>
        <source>No complete answer came within %1 s.</source>
        <translation>Aucune réponse complète n’est arrivée en %1 s.</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 n’a pas répondu à temps.</translation>
    </message>
    <message>
        <source>Check that the device is up and the line is not overloaded; then try again, or allow more time (on the command line: --timeout SECONDS).</source>
        <translation>Vérifiez que l’équipement est en marche et que la liaison n’est pas surchargée&#xa0;; puis réessayez, ou accordez plus de temps (en ligne de commande&#xa0;: --timeout SECONDS).</translation>
    </message>
    <message>
        <source> (after HTTP %1 and %2 bytes of the answer)</source>
        <translation> (après HTTP %1 et %2 octets de la réponse)</translation>
    </message>
    <message>
        <source>The answer was cut: %1 of %2 bytes came.</source>
        <translation>La réponse a été interrompue&#xa0;: %1 octets sur %2 sont arrivés.</translation>
    </message>
    <message>
        <source>It answered HTTP %1 with an empty body.</source>
        <translation>La réponse est HTTP %1 avec un corps vide.</translation>
    </message>
    <message>
        <source>It answered HTTP %1: %2</source>
        <translation>La réponse est HTTP %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 gave an answer that is not JSON.</source>
        <translation>%1 a donné une réponse qui n’est pas du JSON.</translation>
    </message>
    <message>
        <source>%1 (%2 at byte %3)</source>
        <translation>%1 (%2 à l’octet %3)</translation>
    </message>
    <message>
        <source>Check that the address is right and that no proxy or other device answers in its place, then try again.</source>
        <translation>Vérifiez que l’adresse est correcte et qu’aucun proxy ni autre équipement ne répond à sa place, puis réessayez.</translation>
    </message>
    <message>
        <source>valid from %1 to %2</source>
        <translation>valable du %1 au %2</translation>
    </message>
    <message>
        <source>%1 could not prove who it is.</source>
        <translation>%1 n’a pas pu prouver son identité.</translation>
    </message>
    <message>
        <source>Its certificate (“%1”, SHA-256 %2): %3</source>
        <translation>Son certificat («&#xa0;%1&#xa0;», SHA-256 %2)&#xa0;: %3</translation>
    </message>
    <message>
        <source>%1 showed no certificate.</source>
        <translation>%1 n’a présenté aucun certificat.</translation>
    </message>
    <message>
        <source>Without one nobody can say who answers.</source>
        <translation>Sans certificat, impossible de savoir qui répond.</translation>
    </message>
    <message>
        <source>Check the address and the port.</source>
        <translation>Vérifiez l’adresse et le port.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not known yet.</source>
        <translation>Le certificat de %1 n’est pas encore connu.</translation>
    </message>
    <message>
        <source>“%1”, %2, SHA-256 %3</source>
        <translation>«&#xa0;%1&#xa0;», %2, SHA-256 %3</translation>
    </message>
    <message>
        <source>Compare this SHA-256 with the one the unit itself shows (connect a laptop straight to it, or ask whoever set it up). If they are equal, trust it; on the command line: --trust %1</source>
        <translation>Comparez cette valeur SHA-256 avec celle que l’unité elle-même affiche (connectez-y directement un ordinateur portable, ou demandez à la personne qui l’a mise en service). Si elles sont identiques, approuvez-la&#xa0;; en ligne de commande&#xa0;: --trust %1</translation>
    </message>
    <message>
        <source>%1 shows another certificate than the one you trusted. No password was sent.</source>
        <translation>%1 présente un autre certificat que celui que vous avez approuvé. Aucun mot de passe n’a été envoyé.</translation>
    </message>
    <message>
        <source>Trusted: SHA-256 %1. Shown now: “%2”, %3, SHA-256 %4.</source>
        <translation>Approuvé&#xa0;: SHA-256 %1. Présenté maintenant&#xa0;: «&#xa0;%2&#xa0;», %3, SHA-256 %4.</translation>
    </message>
    <message>
        <source>Find out why: was the unit re-imaged, replaced or given a new certificate, or is this address another device? Only if you are sure, trust the new one; on the command line: --trust %1</source>
        <translation>Cherchez-en la raison&#xa0;: l’unité a-t-elle été réinstallée, remplacée ou dotée d’un nouveau certificat, ou cette adresse est-elle celle d’un autre équipement&#xa0;? N’approuvez le nouveau que si vous en êtes sûr&#xa0;; en ligne de commande&#xa0;: --trust %1</translation>
    </message>
    <message>
        <source>The certificate of %1 has expired.</source>
        <translation>Le certificat de %1 a expiré.</translation>
    </message>
    <message>
        <source>“%1”, %2, SHA-256 %3; this laptop&apos;s clock says %4.</source>
        <translation>«&#xa0;%1&#xa0;», %2, SHA-256 %3&#xa0;; l’horloge de cet ordinateur portable indique %4.</translation>
    </message>
    <message>
        <source>Check this laptop&apos;s clock, or renew the certificate on the unit. To go on with the expired one deliberately, trust it again; on the command line: --trust %1</source>
        <translation>Vérifiez l’horloge de cet ordinateur portable, ou renouvelez le certificat sur l’unité. Pour poursuivre expressément avec le certificat expiré, approuvez-le à nouveau&#xa0;; en ligne de commande&#xa0;: --trust %1</translation>
    </message>
    <message>
        <source>The proxy refused the login given for it.</source>
        <translation>Le proxy a refusé les identifiants indiqués pour lui.</translation>
    </message>
    <message>
        <source>The proxy on the way wants a login.</source>
        <translation>Le proxy sur le trajet demande une connexion.</translation>
    </message>
    <message>
        <source>Give the proxy&apos;s user name and password (on the command line: --proxy-user and --proxy-password-file).</source>
        <translation>Indiquez le nom d’utilisateur et le mot de passe du proxy (en ligne de commande&#xa0;: --proxy-user et --proxy-password-file).</translation>
    </message>
    <message>
        <source>Check the address in the portal profile and this laptop&apos;s clock. If your company&apos;s proxy puts in its own certificate, name its authority under caCertificates in the profile, or with --ca-file on the command line.</source>
        <translation>Vérifiez l’adresse dans le profil de portail et l’horloge de cet ordinateur portable. Si le proxy de votre entreprise insère son propre certificat, indiquez son autorité sous caCertificates dans le profil, ou avec --ca-file en ligne de commande.</translation>
    </message>
</context>
<context>
    <name>activation::simulator</name>
    <message>
        <source>Correct the faults file; docs/simulator.md describes every field.</source>
        <translation>Corrigez le fichier de pannes&#xa0;; docs/simulator.md décrit chaque champ.</translation>
    </message>
    <message>
        <source>There is no such field in a fault.</source>
        <translation>Ce champ n’existe pas dans une panne.</translation>
    </message>
    <message>
        <source>It is one of: %1.</source>
        <translation>Valeurs possibles&#xa0;: %1.</translation>
    </message>
    <message>
        <source>A path begins with “/”.</source>
        <translation>Un chemin commence par «&#xa0;/&#xa0;».</translation>
    </message>
    <message>
        <source>It is not a status of HTTP.</source>
        <translation>Ce n’est pas un code d’état HTTP.</translation>
    </message>
    <message>
        <source>It is true or false.</source>
        <translation>La valeur doit être true ou false.</translation>
    </message>
    <message>
        <source>This fault needs it.</source>
        <translation>Cette panne en a besoin.</translation>
    </message>
    <message>
        <source>The faults file “%1” cannot be read.</source>
        <translation>Impossible de lire le fichier de pannes «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The faults file “%1” is too large.</source>
        <translation>Le fichier de pannes «&#xa0;%1&#xa0;» est trop volumineux.</translation>
    </message>
    <message>
        <source>It may have %1 bytes.</source>
        <translation>Il peut contenir %1 octets au plus.</translation>
    </message>
    <message>
        <source>The faults file “%1” is not JSON at line %2.</source>
        <translation>Le fichier de pannes «&#xa0;%1&#xa0;» n’est pas du JSON à la ligne %2.</translation>
    </message>
    <message>
        <source>There is no such field; “faults” is the only one.</source>
        <translation>Ce champ n’existe pas&#xa0;; «&#xa0;faults&#xa0;» est le seul admis.</translation>
    </message>
    <message>
        <source>At most %1 faults.</source>
        <translation>Au plus %1 pannes.</translation>
    </message>
    <message>
        <source>%1: faults[%2] is not an object.</source>
        <translation>%1&#xa0;: faults[%2] n’est pas un objet.</translation>
    </message>
    <message>
        <source>Each fault is an object such as {&quot;fault&quot;: &quot;hang&quot;}.</source>
        <translation>Chaque panne est un objet tel que {&quot;fault&quot;: &quot;hang&quot;}.</translation>
    </message>
    <message>
        <source>%1, line %2: faults[%3]</source>
        <translation>%1, ligne %2&#xa0;: faults[%3]</translation>
    </message>
    <message>
        <source>The simulator of %1 cannot listen at %2, port %3.</source>
        <translation>Le simulateur de %1 ne peut pas écouter à l’adresse %2, port %3.</translation>
    </message>
    <message>
        <source>Stop what else listens there, or start the simulators with another state folder.</source>
        <translation>Arrêtez l’autre programme qui y écoute, ou démarrez les simulateurs avec un autre dossier d’état.</translation>
    </message>
    <message>
        <source>Simulators listen on loopback addresses only.</source>
        <translation>Les simulateurs n’écoutent que sur des adresses de bouclage.</translation>
    </message>
    <message>
        <source>There is no such kind of license.</source>
        <translation>Ce type de licence n’existe pas.</translation>
    </message>
    <message>
        <source>%1 SmartServers cannot be simulated.</source>
        <translation>Impossible de simuler %1 SmartServer.</translation>
    </message>
    <message>
        <source>It must be between 0 and %1.</source>
        <translation>Le nombre doit être compris entre 0 et %1.</translation>
    </message>
    <message>
        <source>Ask for fewer.</source>
        <translation>Demandez-en moins.</translation>
    </message>
    <message>
        <source>The state folder “%1” cannot be made.</source>
        <translation>Impossible de créer le dossier d’état «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The system does not allow it.</source>
        <translation>Le système ne l’autorise pas.</translation>
    </message>
    <message>
        <source>Name a folder that you may write to.</source>
        <translation>Indiquez un dossier dans lequel vous pouvez écrire.</translation>
    </message>
    <message>
        <source>The simulator&apos;s state “%1” cannot be read.</source>
        <translation>Impossible de lire l’état du simulateur «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Name another state folder, or delete this one to start from nothing.</source>
        <translation>Indiquez un autre dossier d’état, ou supprimez celui-ci pour repartir de zéro.</translation>
    </message>
    <message>
        <source>It is too large.</source>
        <translation>Il est trop volumineux.</translation>
    </message>
    <message>
        <source>The simulator cannot write “%1”.</source>
        <translation>Le simulateur ne peut pas écrire «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Free some space, or name another state folder.</source>
        <translation>Libérez de l’espace, ou indiquez un autre dossier d’état.</translation>
    </message>
</context>
<context>
    <name>activation::ui::AssistantWizard</name>
    <message>
        <source>SmartServer Activation Assistant</source>
        <translation>Assistant d’activation SmartServer</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Arrêter</translation>
    </message>
    <message>
        <source>Demo: SmartServers and portal are simulated on this computer. Nothing real is licensed.</source>
        <translation>Démo&#xa0;: les SmartServer et le portail sont simulés sur cet ordinateur. Aucune licence réelle n’est utilisée.</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>One thing at a time.</source>
        <translation>Une chose à la fois.</translation>
    </message>
    <message>
        <source>Something is under way. Wait until it is done, or stop it; then drop the files again.</source>
        <translation>Une opération est en cours. Attendez qu’elle soit terminée, ou arrêtez-la&#xa0;; puis déposez à nouveau les fichiers.</translation>
    </message>
    <message>
        <source>At the site</source>
        <translation>Sur site</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Identity and licenses</source>
        <translation>Identité et licences</translation>
    </message>
    <message>
        <source>Site package</source>
        <translation>Paquet de site</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>En ligne</translation>
    </message>
    <message>
        <source>Portal</source>
        <translation>Portail</translation>
    </message>
    <message>
        <source>Licenses</source>
        <translation>Licences</translation>
    </message>
    <message>
        <source>Activation files</source>
        <translation>Fichiers d’activation</translation>
    </message>
    <message>
        <source>Back at the site</source>
        <translation>De retour sur site</translation>
    </message>
    <message>
        <source>Install</source>
        <translation>Installation</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Reçu</translation>
    </message>
    <message numerus="yes">
        <source>%n SmartServer(s) read</source>
        <translation>
            <numerusform>%n SmartServer lu</numerusform>
            <numerusform>%n SmartServer lus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) an activation file</source>
        <translation>
            <numerusform>%n nécessite un fichier d’activation</numerusform>
            <numerusform>%n nécessitent un fichier d’activation</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without maintenance: Customer Success issues it</source>
        <translation>
            <numerusform>%n sans maintenance&#xa0;: Customer Success la délivre</numerusform>
            <numerusform>%n sans maintenance&#xa0;: Customer Success la délivre</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 confirmed</source>
        <translation>Confirmés&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>Stop what is under way?</source>
        <translation>Arrêter l’opération en cours&#xa0;?</translation>
    </message>
    <message>
        <source>Nothing is lost: what has left is looked for first when you go on. The assistant closes as soon as the current request has ended.</source>
        <translation>Rien n’est perdu&#xa0;: quand vous reprendrez, l’assistant vérifiera d’abord ce qui a déjà été envoyé. Il se ferme dès que la requête en cours est terminée.</translation>
    </message>
    <message>
        <source>&amp;Stop and close</source>
        <translation>A&amp;rrêter et fermer</translation>
    </message>
    <message>
        <source>&amp;Go on working</source>
        <translation>&amp;Continuer</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <source>Clos&amp;e</source>
        <translation>Ferm&amp;er</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>Ré&amp;glages…</translation>
    </message>
    <message>
        <source>Code from the e-mail</source>
        <translation>Code reçu par e-mail</translation>
    </message>
    <message>
        <source>The portal ended the session in the middle and e-mailed a new code to %1.
What was made is kept; with the code it goes on.</source>
        <translation>Le portail a mis fin à la session en cours de route et a envoyé un nouveau code par e-mail à %1.
Ce qui a été créé est conservé&#xa0;; avec le code, l’opération continue.</translation>
    </message>
    <message numerus="yes">
        <source>%n wait(s) for Customer Success since %1</source>
        <translation>
            <numerusform>%n attend Customer Success depuis le %1</numerusform>
            <numerusform>%n attendent Customer Success depuis le %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>activation::ui::BatchBar</name>
    <message>
        <source>Progress of all</source>
        <translation>Progression de l’ensemble</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pause</translation>
    </message>
    <message>
        <source>What is under way ends, nothing more begins. The window may be closed meanwhile.</source>
        <translation>Ce qui est en cours se termine, rien d’autre ne commence. Vous pouvez fermer la fenêtre pendant ce temps.</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>Re&amp;prendre</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>%1 sur %2 terminés</translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n échec</numerusform>
            <numerusform>%n échecs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to be asked about</source>
        <translation>
            <numerusform>%n à confirmer par vous</numerusform>
            <numerusform>%n à confirmer par vous</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n will be tried again</source>
        <translation>
            <numerusform>%n nouvelle tentative à venir</numerusform>
            <numerusform>%n nouvelles tentatives à venir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>pausing: %n end(s) first</source>
        <translation>
            <numerusform>mise en pause&#xa0;: %n opération doit d’abord se terminer</numerusform>
            <numerusform>mise en pause&#xa0;: %n opérations doivent d’abord se terminer</numerusform>
        </translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pause</translation>
    </message>
</context>
<context>
    <name>activation::ui::BatchStrip</name>
    <message numerus="yes">
        <source>will try again in %n s</source>
        <translation>
            <numerusform>nouvelle tentative dans %n s</numerusform>
            <numerusform>nouvelle tentative dans %n s</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>activation::ui::BrowserController</name>
    <message>
        <source>“%1” was left alone. %2</source>
        <translation>«&#x202f;%1&#x202f;» a été laissé de côté. %2</translation>
    </message>
    <message>
        <source>“%1” was not taken in. %2</source>
        <translation>«&#x202f;%1&#x202f;» n’a pas été importé. %2</translation>
    </message>
    <message>
        <source>%1, SHA-256 %2…</source>
        <translation>%1, SHA-256 %2…</translation>
    </message>
    <message>
        <source>%1: “%2” was in the package already (%3).</source>
        <translation>%1&#xa0;: «&#x202f;%2&#x202f;» était déjà dans le paquet (%3).</translation>
    </message>
    <message>
        <source>%1: “%2” is in the package (%3).</source>
        <translation>%1&#xa0;: «&#x202f;%2&#x202f;» est dans le paquet (%3).</translation>
    </message>
    <message>
        <source>It was not for %1, which is still in progress.</source>
        <translation>Il n’était pas pour %1, qui est toujours en cours.</translation>
    </message>
</context>
<context>
    <name>activation::ui::BrowserPane</name>
    <message>
        <source>&amp;Open the portal in the browser</source>
        <translation>Ouvrir le portail dans le &amp;navigateur</translation>
    </message>
    <message>
        <source>License ID</source>
        <translation>License ID</translation>
    </message>
    <message>
        <source>From the partner&apos;s license list; to have it at hand for the portal</source>
        <translation>Tiré de la liste de licences du partenaire&#xa0;; pour l’avoir sous la main pour le portail</translation>
    </message>
    <message>
        <source>&amp;License ID:</source>
        <translation>&amp;License ID&#xa0;:</translation>
    </message>
    <message>
        <source>Files that came</source>
        <translation>Fichiers arrivés</translation>
    </message>
    <message>
        <source>SmartServer in progress</source>
        <translation>SmartServer en cours</translation>
    </message>
    <message>
        <source>Install Code</source>
        <translation>Install Code</translation>
    </message>
    <message>
        <source>Customer ID</source>
        <translation>Customer ID</translation>
    </message>
    <message>
        <source>S&amp;kip this one</source>
        <translation>I&amp;gnorer celui-ci</translation>
    </message>
    <message>
        <source>Copy the %1 (%2)</source>
        <translation>Copier %1 (%2)</translation>
    </message>
    <message>
        <source>&amp;Add folder…</source>
        <translation>&amp;Ajouter un dossier…</translation>
    </message>
    <message>
        <source>Folder to watch</source>
        <translation>Dossier à surveiller</translation>
    </message>
    <message>
        <source>Choose &amp;file…</source>
        <translation>Choisir un &amp;fichier…</translation>
    </message>
    <message>
        <source>Activation files</source>
        <translation>Fichiers d’activation</translation>
    </message>
    <message>
        <source>The browser could not be opened.</source>
        <translation>Le navigateur n’a pas pu être ouvert.</translation>
    </message>
    <message>
        <source>The system knows no program for %1.</source>
        <translation>Le système ne connaît aucun programme pour %1.</translation>
    </message>
    <message>
        <source>Open that address in a browser yourself.</source>
        <translation>Ouvrez vous-même cette adresse dans un navigateur.</translation>
    </message>
    <message>
        <source>This is the Customer ID that %1 shows. Is it really a License ID, too? The portal wants a License ID.</source>
        <translation>C’est le Customer ID affiché par %1. Est-ce vraiment aussi un License ID&#xa0;? Le portail demande un License ID.</translation>
    </message>
    <message>
        <source>%1 – skipped</source>
        <translation>%1 – ignoré</translation>
    </message>
    <message>
        <source>%1 – received</source>
        <translation>%1 – reçu</translation>
    </message>
    <message>
        <source>No folder is watched: add the one that your browser downloads to.</source>
        <translation>Aucun dossier n’est surveillé&#xa0;: ajoutez celui où votre navigateur télécharge.</translation>
    </message>
    <message>
        <source>Watching %1</source>
        <translation>Surveillance de %1</translation>
    </message>
    <message>
        <source>On its way: %1</source>
        <translation>En cours d’arrivée&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 of %2 · SmartServer %3</source>
        <translation>%1 sur %2 · SmartServer %3</translation>
    </message>
    <message numerus="yes">
        <source>%n SmartServer(s) skipped: choose one to go on.</source>
        <translation>
            <numerusform>%n SmartServer ignoré&#xa0;: choisissez-en un pour continuer.</numerusform>
            <numerusform>%n SmartServer ignorés&#xa0;: choisissez-en un pour continuer.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every SmartServer has its activation file.</source>
        <translation>Chaque SmartServer a son fichier d’activation.</translation>
    </message>
    <message>
        <source>Devices: %1</source>
        <translation>Appareils&#xa0;: %1</translation>
    </message>
    <message>
        <source>Download: %1</source>
        <translation>Téléchargement&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>activation::ui::ByHandDialog</name>
    <message>
        <source>Install by hand</source>
        <translation>Installer manuellement</translation>
    </message>
    <message>
        <source>Install by hand on %1</source>
        <translation>Installer manuellement sur %1</translation>
    </message>
    <message>
        <source>Where a site logs in through SAML or OAuth, or keeps the API closed, the files are added in the CMS. This is how:</source>
        <translation>Lorsqu’un site utilise une connexion SAML ou OAuth, ou garde l’API fermée, les fichiers sont ajoutés dans le CMS. Voici comment&#xa0;:</translation>
    </message>
    <message numerus="yes">
        <source>Reading the licenses for %n s…</source>
        <translation>
            <numerusform>Lecture des licences depuis %n s…</numerusform>
            <numerusform>Lecture des licences depuis %n s…</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Read the licenses and confirm</source>
        <translation>&amp;Lire les licences et confirmer</translation>
    </message>
    <message>
        <source>Confirm by my &amp;word</source>
        <translation>Confirmer par ma &amp;déclaration</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Connexion…</translation>
    </message>
    <message>
        <source>confirmed by your word</source>
        <translation>confirmé par votre déclaration</translation>
    </message>
    <message>
        <source>confirmed: read from the SmartServer</source>
        <translation>confirmé&#xa0;: lu sur le SmartServer</translation>
    </message>
    <message>
        <source>installed and confirmed</source>
        <translation>installé et confirmé</translation>
    </message>
    <message>
        <source>not confirmed</source>
        <translation>non confirmé</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>A&amp;rrêter</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Tick what shows, then confirm it.</source>
        <translation>Cochez ce qui apparaît, puis confirmez-le.</translation>
    </message>
    <message>
        <source>Compare the c&amp;ertificate…</source>
        <translation>Comparer le cer&amp;tificat…</translation>
    </message>
    <message>
        <source>Type the code on the la&amp;bel…</source>
        <translation>Saisir le code de l’éti&amp;quette…</translation>
    </message>
    <message>
        <source>Try &amp;again</source>
        <translation>Rée&amp;ssayer</translation>
    </message>
    <message>
        <source>The label on the back of the unit</source>
        <translation>L’étiquette au dos de l’unité</translation>
    </message>
    <message>
        <source>Install Code or host name on the label:</source>
        <translation>Install Code ou nom d’hôte figurant sur l’étiquette&#xa0;:</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Open the CMS of this SmartServer, and log in as a user of type Owner.</source>
        <translation>Ouvrez le CMS de ce SmartServer et connectez-vous en tant qu’utilisateur de type Owner.</translation>
    </message>
    <message>
        <source>Make sure that it is the right one: Manage Customer Accounts shows its Install Code, which must be %1.</source>
        <translation>Assurez-vous que c’est le bon&#xa0;: Manage Customer Accounts affiche son Install Code, qui doit être %1.</translation>
    </message>
    <message>
        <source>Open Manage Licenses and choose Add License. (Manage Licenses opens by itself while the device capacity is zero or too small.)</source>
        <translation>Ouvrez Manage Licenses et choisissez Add License. (Manage Licenses s’ouvre de lui-même tant que la capacité d’appareils est nulle ou insuffisante.)</translation>
    </message>
    <message>
        <source>Pick the file there, or drag it from here onto the page. It must keep its exact name, without an extension.</source>
        <translation>Sélectionnez-y le fichier, ou faites-le glisser d’ici vers la page. Il doit conserver son nom exact, sans extension.</translation>
    </message>
    <message>
        <source>It can take a minute until the license shows as a new row. Tick what you see there yourself:</source>
        <translation>Il peut s’écouler une minute avant que la licence n’apparaisse comme nouvelle ligne. Cochez vous-même ce que vous y voyez&#xa0;:</translation>
    </message>
    <message>
        <source>Confirm it. If a user and password work here, the licenses are read from the SmartServer, and the receipt holds what it showed. Otherwise the receipt says that it is your word.</source>
        <translation>Confirmez. Si un nom d’utilisateur et un mot de passe fonctionnent ici, les licences sont lues sur le SmartServer et le reçu indique ce qu’il a affiché. Sinon, le reçu indique qu’il s’agit de votre déclaration.</translation>
    </message>
    <message>
        <source>Open the &amp;CMS</source>
        <translation>Ouvrir le &amp;CMS</translation>
    </message>
    <message>
        <source>Its address is not known.</source>
        <translation>Son adresse est inconnue.</translation>
    </message>
    <message>
        <source>Copy the address of the CMS</source>
        <translation>Copier l’adresse du CMS</translation>
    </message>
    <message>
        <source>Save to a &amp;folder…</source>
        <translation>&amp;Enregistrer dans un dossier…</translation>
    </message>
    <message>
        <source>Under the exact name, for a browser that takes nothing dragged.</source>
        <translation>Sous le nom exact, pour un navigateur qui n’accepte pas le glisser-déposer.</translation>
    </message>
    <message>
        <source>Show in file &amp;manager</source>
        <translation>Afficher dans le &amp;gestionnaire de fichiers</translation>
    </message>
    <message>
        <source>Saved in %1</source>
        <translation>Enregistré dans %1</translation>
    </message>
    <message>
        <source>The row shows on %1</source>
        <translation>La ligne apparaît sur %1</translation>
    </message>
    <message>
        <source>The row of %1 shows on %2</source>
        <translation>La ligne de %1 apparaît sur %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Its License ID is %1.</source>
        <translation>Son License ID est %1.</translation>
    </message>
    <message>
        <source>Its License ID is not known here: it is the row that was not there before.</source>
        <translation>Son License ID n’est pas connu ici&#xa0;: c’est la ligne qui n’y était pas auparavant.</translation>
    </message>
    <message>
        <source>User name of an Owner</source>
        <translation>Nom d’utilisateur d’un Owner</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>&amp;User (Owner):</source>
        <translation>&amp;Utilisateur (Owner)&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation>Mot de &amp;passe&#xa0;:</translation>
    </message>
    <message>
        <source>No browser could be opened.</source>
        <translation>Aucun navigateur n’a pu être ouvert.</translation>
    </message>
    <message>
        <source>The system knows no program for “%1”.</source>
        <translation>Le système ne connaît aucun programme pour «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Open this address in a browser yourself.</source>
        <translation>Ouvrez vous-même cette adresse dans un navigateur.</translation>
    </message>
    <message>
        <source>Folder for the activation files</source>
        <translation>Dossier pour les fichiers d’activation</translation>
    </message>
    <message>
        <source>No file manager could be opened.</source>
        <translation>Aucun gestionnaire de fichiers n’a pu être ouvert.</translation>
    </message>
    <message>
        <source>The system knows no program for folders.</source>
        <translation>Le système ne connaît aucun programme pour les dossiers.</translation>
    </message>
    <message>
        <source>The files are in %1.</source>
        <translation>Les fichiers se trouvent dans %1.</translation>
    </message>
</context>
<context>
    <name>activation::ui::CapacityBar</name>
    <message>
        <source>Device capacity not known</source>
        <translation>Capacité d’appareils inconnue</translation>
    </message>
    <message>
        <source>No device capacity yet</source>
        <translation>Pas encore de capacité d’appareils</translation>
    </message>
    <message>
        <source>%1 devices used, but only %2 licensed: %3 too many</source>
        <translation>%1 appareils utilisés, mais seulement %2 sous licence&#xa0;: %3 de trop</translation>
    </message>
    <message>
        <source>%1 of %2 devices used: none left</source>
        <translation>%1 appareils utilisés sur %2&#xa0;: aucun restant</translation>
    </message>
    <message>
        <source>%1 of %2 devices used</source>
        <translation>%1 appareils utilisés sur %2</translation>
    </message>
    <message>
        <source>Device capacity</source>
        <translation>Capacité d’appareils</translation>
    </message>
</context>
<context>
    <name>activation::ui::CarryPage</name>
    <message>
        <source>Take the site package along</source>
        <translation>Emporter le paquet de site</translation>
    </message>
    <message>
        <source>It holds all that is needed online: the identity of the SmartServers, no password. It is signed by this laptop.</source>
        <translation>Il contient tout ce qui est nécessaire en ligne&#xa0;: l’identité des SmartServer, aucun mot de passe. Il est signé par cet ordinateur portable.</translation>
    </message>
    <message>
        <source>This leg is done. Close the assistant and go on from the package whenever you like, also on another laptop. If this laptop has internet now, press Next.</source>
        <translation>Cette étape est terminée. Fermez l’assistant et reprenez à partir du paquet quand vous le souhaitez, y compris sur un autre ordinateur portable. Si cet ordinateur portable dispose maintenant d’Internet, cliquez sur Suivant.</translation>
    </message>
</context>
<context>
    <name>activation::ui::CarryPanel</name>
    <message>
        <source>Copy &amp;to:</source>
        <translation>Copier &amp;vers&#xa0;:</translation>
    </message>
    <message>
        <source>Stick or folder for the copy</source>
        <translation>Clé USB ou dossier pour la copie</translation>
    </message>
    <message>
        <source>No stick is plugged in; choose a folder</source>
        <translation>Aucune clé USB n’est branchée&#xa0;; choisissez un dossier</translation>
    </message>
    <message>
        <source>Co&amp;py and check</source>
        <translation>Co&amp;pier et vérifier</translation>
    </message>
    <message>
        <source>Progress of the copy</source>
        <translation>Progression de la copie</translation>
    </message>
    <message>
        <source>Folder for the copy</source>
        <translation>Dossier pour la copie</translation>
    </message>
    <message>
        <source>The site package is not saved yet.</source>
        <translation>Le paquet de site n’est pas encore enregistré.</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Enregistré sous %1</translation>
    </message>
    <message>
        <source>Where the site package is saved</source>
        <translation>Emplacement où le paquet de site est enregistré</translation>
    </message>
    <message>
        <source>Ch&amp;oose folder…</source>
        <translation>Ch&amp;oisir un dossier…</translation>
    </message>
    <message>
        <source>E&amp;ject</source>
        <translation>É&amp;jecter</translation>
    </message>
    <message>
        <source>Makes the stick safe to remove</source>
        <translation>Permet de retirer la clé USB sans risque</translation>
    </message>
    <message>
        <source>Choose a stick or a folder</source>
        <translation>Choisir une clé USB ou un dossier</translation>
    </message>
    <message>
        <source>unknown format</source>
        <translation>format inconnu</translation>
    </message>
    <message>
        <source>%1 (write-protected)</source>
        <translation>%1 (protégée en écriture)</translation>
    </message>
    <message>
        <source>%1 (%2, %3, not open)</source>
        <translation>%1 (%2, %3, non ouverte)</translation>
    </message>
    <message>
        <source>%1 (%2, %3)</source>
        <translation>%1 (%2, %3)</translation>
    </message>
    <message>
        <source>%1 (%2 of %3 free, %4)</source>
        <translation>%1 (%2 libres sur %3, %4)</translation>
    </message>
    <message>
        <source>%1
UUID %2</source>
        <translation>%1
UUID %2</translation>
    </message>
    <message>
        <source>Writing: %1 of %2</source>
        <translation>Écriture&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>Reading back: %1 of %2</source>
        <translation>Relecture&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>✓ Written, flushed, read back and equal: %1.</source>
        <translation>✓ Écrit, vidé sur le support, relu et identique&#xa0;: %1.</translation>
    </message>
    <message>
        <source>✓ “%1” is ejected: it is safe to remove. The copy on it was read back and is equal.</source>
        <translation>✓ «&#x202f;%1&#x202f;» est éjectée&#xa0;: vous pouvez la retirer sans risque. La copie qu’elle contient a été relue et est identique.</translation>
    </message>
    <message>
        <source>“%1” was pulled out without being ejected. The copy had been flushed and read back; check it again before you rely on it.</source>
        <translation>«&#x202f;%1&#x202f;» a été retirée sans être éjectée. La copie avait été vidée sur le support et relue&#xa0;; vérifiez-la à nouveau avant de vous y fier.</translation>
    </message>
    <message>
        <source>Ejecting “%1”… do not pull it out yet.</source>
        <translation>Éjection de «&#x202f;%1&#x202f;»… ne la retirez pas encore.</translation>
    </message>
    <message>
        <source>Eject the stick before you pull it out.</source>
        <translation>Éjectez la clé USB avant de la retirer.</translation>
    </message>
</context>
<context>
    <name>activation::ui::CertificateDialog</name>
    <message>
        <source>%1 shows another certificate than before</source>
        <translation>%1 présente un autre certificat qu’auparavant</translation>
    </message>
    <message>
        <source>Some SmartServers show another certificate than before</source>
        <translation>Certains SmartServer présentent un autre certificat qu’auparavant</translation>
    </message>
    <message>
        <source>Is this really your SmartServer?</source>
        <translation>Est-ce vraiment votre SmartServer&#xa0;?</translation>
    </message>
    <message>
        <source>Are these really your SmartServers?</source>
        <translation>S’agit-il vraiment de vos SmartServer&#xa0;?</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificat</translation>
    </message>
    <message>
        <source>That is so after the unit was re-imaged, replaced, or given a new certificate. It is also so when somebody stands between this laptop and the unit. If you know of no such change, cancel and ask who looks after the unit.</source>
        <translation>C’est le cas lorsque l’unité a été réinstallée, remplacée ou dotée d’un nouveau certificat. C’est aussi le cas lorsque quelqu’un s’interpose entre cet ordinateur portable et l’unité. Si vous n’avez connaissance d’aucun changement de ce genre, annulez et demandez à la personne responsable de l’unité.</translation>
    </message>
    <message>
        <source>%1 showed a certificate that nobody has confirmed on this laptop. A SmartServer makes its own, so only a look at the unit proves that it is the right one.</source>
        <translation>%1 a présenté un certificat que personne n’a confirmé sur cet ordinateur portable. Un SmartServer crée lui-même le sien&#xa0;; seule une vérification sur l’unité prouve donc que c’est la bonne.</translation>
    </message>
    <message>
        <source>%1 units showed certificates that nobody has confirmed on this laptop. A SmartServer makes its own, so only a look at each unit proves that it is the right one. Tick those that you compared.</source>
        <translation>%1 unités ont présenté des certificats que personne n’a confirmés sur cet ordinateur portable. Un SmartServer crée lui-même le sien&#xa0;; seule une vérification sur chaque unité prouve donc que c’est la bonne. Cochez celles que vous avez comparées.</translation>
    </message>
    <message>
        <source>&lt;address&gt;</source>
        <translation>&lt;adresse&gt;</translation>
    </message>
    <message>
        <source>Connect a laptop directly to the unit, open https://%1/config/network.php in a browser there, and look at the SHA-256 fingerprint of the certificate.</source>
        <translation>Connectez un ordinateur portable directement à l’unité, ouvrez-y https://%1/config/network.php dans un navigateur et relevez l’empreinte SHA-256 du certificat.</translation>
    </message>
    <message>
        <source>Or ask who installed the unit for the fingerprint.</source>
        <translation>Ou demandez l’empreinte à la personne qui a installé l’unité.</translation>
    </message>
</context>
<context>
    <name>activation::ui::ChooseUnitDialog</name>
    <message>
        <source>&amp;Take it in</source>
        <translation>&amp;Importer</translation>
    </message>
    <message>
        <source>Activation file</source>
        <translation>Fichier d’activation</translation>
    </message>
    <message>
        <source>Which SmartServer is “%1” for?</source>
        <translation>À quel SmartServer «&#xa0;%1&#xa0;» est-il destiné&#xa0;?</translation>
    </message>
    <message>
        <source>The file says nothing that can be read, and its name names no unit.</source>
        <translation>Le fichier ne contient aucune indication lisible, et son nom ne désigne aucune unité.</translation>
    </message>
    <message>
        <source>%1 is the best guess, but it is not certain.</source>
        <translation>%1 est l’hypothèse la plus probable, mais elle n’est pas certaine.</translation>
    </message>
    <message>
        <source>Its name speaks of %1, which is not in this site package.</source>
        <translation>Son nom mentionne %1, qui ne figure pas dans ce paquet de site.</translation>
    </message>
    <message>
        <source>%1 An activation file works on one SmartServer only: choose the one that it was made for.</source>
        <translation>%1 Un fichier d’activation ne fonctionne que sur un seul SmartServer&#xa0;: choisissez celui pour lequel il a été créé.</translation>
    </message>
    <message>
        <source>Filter the SmartServers</source>
        <translation>Filtrer les SmartServer</translation>
    </message>
    <message>
        <source>Filter by Install Code, segment controller or address</source>
        <translation>Filtrer par Install Code, Segment Controller ou adresse</translation>
    </message>
    <message>
        <source>SmartServers</source>
        <translation>SmartServer</translation>
    </message>
    <message>
        <source>Install Code</source>
        <translation>Install Code</translation>
    </message>
    <message>
        <source>Segment Controller</source>
        <translation>Segment Controller</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Kind of license</source>
        <translation>Type de licence</translation>
    </message>
    <message>
        <source>&amp;Kind of license</source>
        <translation>Type de &amp;licence</translation>
    </message>
    <message>
        <source>Cance&amp;l</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>Best guess</source>
        <translation>Le plus probable</translation>
    </message>
    <message>
        <source>&amp;Take it in for %1</source>
        <translation>&amp;Importer pour %1</translation>
    </message>
</context>
<context>
    <name>activation::ui::CloudController</name>
    <message>
        <source>connecting</source>
        <translation>connexion</translation>
    </message>
    <message>
        <source>%1 reaches the licensing service: it answered just now.</source>
        <translation>%1 atteint le service de licences : il vient de répondre.</translation>
    </message>
    <message numerus="yes">
        <source>%n license(s) activated: %1 shows them.</source>
        <translation>
            <numerusform>%n licence activée : %1 la montre.</numerusform>
            <numerusform>%n licences activées : %1 les montre.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is set to this Customer ID.</source>
        <translation>%1 est réglé sur ce Customer ID.</translation>
    </message>
    <message>
        <source>%1 returned all its licenses to the cloud.</source>
        <translation>%1 a rendu toutes ses licences au cloud.</translation>
    </message>
</context>
<context>
    <name>activation::ui::CloudDialog</name>
    <message>
        <source>Se&amp;t</source>
        <translation>&amp;Définir</translation>
    </message>
    <message>
        <source>&amp;Ask the SmartServer</source>
        <translation>Inte&amp;rroger le SmartServer</translation>
    </message>
    <message>
        <source>Acti&amp;vate the ticked ones</source>
        <translation>Acti&amp;ver les cochées</translation>
    </message>
    <message>
        <source>&amp;Return all licenses…</source>
        <translation>Rendre &amp;toutes les licences…</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Arrêter</translation>
    </message>
    <message>
        <source>Licenses online: %1</source>
        <translation>Licences en ligne : %1</translation>
    </message>
    <message>
        <source>&amp;Customer ID:</source>
        <translation>&amp;Customer ID :</translation>
    </message>
    <message>
        <source>Licenses that are ready</source>
        <translation>Licences prêtes</translation>
    </message>
    <message>
        <source>License</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Transferred</source>
        <translation>Transférée</translation>
    </message>
    <message>
        <source>License ID</source>
        <translation>License ID</translation>
    </message>
    <message>
        <source>A SmartServer that reaches the internet itself can take its licenses without an activation file. Whether it does, only an answer of the licensing service shows: ask it.</source>
        <translation>Un SmartServer qui atteint lui-même Internet peut prendre ses licences sans fichier d’activation. Seule une réponse du service de licences montre s’il l’atteint : interrogez-le.</translation>
    </message>
    <message>
        <source>Customer ID</source>
        <translation>Customer ID</translation>
    </message>
    <message>
        <source>of the project, from the partner; not a License ID</source>
        <translation>du projet, auprès du partenaire ; pas un License ID</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>No license is ready for this Customer ID.</source>
        <translation>Aucune licence n’est prête pour ce Customer ID.</translation>
    </message>
    <message>
        <source>Put it in the other&apos;s place</source>
        <translation>Mettre à la place de l’autre</translation>
    </message>
    <message>
        <source>That unit is gone: activate here</source>
        <translation>Cette unité n’existe plus : activer ici</translation>
    </message>
    <message>
        <source>Ask once more all the same</source>
        <translation>Demander malgré tout encore une fois</translation>
    </message>
    <message>
        <source>Return all licenses of %1</source>
        <translation>Rendre toutes les licences de %1</translation>
    </message>
    <message>
        <source>Install Code, to confirm</source>
        <translation>Install Code, pour confirmer</translation>
    </message>
    <message>
        <source>&amp;Return all licenses</source>
        <translation>Rendre &amp;toutes les licences</translation>
    </message>
    <message>
        <source>&amp;Keep them</source>
        <translation>Les &amp;garder</translation>
    </message>
    <message>
        <source>&amp;Install Code, to confirm:</source>
        <translation>&amp;Install Code, pour confirmer :</translation>
    </message>
    <message>
        <source>Return all licenses of %1?</source>
        <translation>Rendre toutes les licences de %1 ?</translation>
    </message>
</context>
<context>
    <name>activation::ui::ConnectPage</name>
    <message>
        <source>Connect to the SmartServer</source>
        <translation>Se connecter au SmartServer</translation>
    </message>
    <message>
        <source>Its identity and licenses are read, nothing is changed. Several at once: separate them by spaces, or give a range.</source>
        <translation>Son identité et ses licences sont lues, rien n’est modifié. Pour plusieurs à la fois&#xa0;: séparez-les par des espaces, ou indiquez une plage.</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>Se &amp;connecter</translation>
    </message>
    <message>
        <source>Addresses or Install Codes of the SmartServers</source>
        <translation>Adresses ou Install Code des SmartServer</translation>
    </message>
    <message>
        <source>smartserver-17q5t6a, 192.168.1.20 or 192.168.1.20-29</source>
        <translation>smartserver-17q5t6a, 192.168.1.20 ou 192.168.1.20-29</translation>
    </message>
    <message>
        <source>&amp;Address:</source>
        <translation>A&amp;dresse&#xa0;:</translation>
    </message>
    <message>
        <source>Install Code on the label</source>
        <translation>Install Code figurant sur l’étiquette</translation>
    </message>
    <message>
        <source>Install Code or host name on the label, such as 17q5t6a</source>
        <translation>Install Code ou nom d’hôte figurant sur l’étiquette, par exemple 17q5t6a</translation>
    </message>
    <message>
        <source>The simulated unit&apos;s own display says: SHA-256 %1</source>
        <translation>L’unité simulée affiche elle-même&#xa0;: SHA-256 %1</translation>
    </message>
    <message>
        <source>its certificate is to be compared</source>
        <translation>son certificat reste à comparer</translation>
    </message>
    <message>
        <source>Install Code %1, release %2</source>
        <translation>Install Code %1, version %2</translation>
    </message>
    <message>
        <source>Type the code on the &amp;label…</source>
        <translation>&amp;Saisir le code de l’étiquette…</translation>
    </message>
    <message numerus="yes">
        <source>Go on &amp;without the %n that failed</source>
        <translation>
            <numerusform>Co&amp;ntinuer sans l’unité en échec</numerusform>
            <numerusform>Co&amp;ntinuer sans les %n unités en échec</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Send the password all the same</source>
        <translation>&amp;Envoyer quand même le mot de passe</translation>
    </message>
    <message>
        <source>I can read the label on the bac&amp;k of the unit</source>
        <translation>Je peux lire l’éti&amp;quette au dos de l’unité</translation>
    </message>
    <message>
        <source>Co&amp;mpare the certificate…</source>
        <translation>Co&amp;mparer le certificat…</translation>
    </message>
    <message>
        <source>Lo&amp;gins of single units…</source>
        <translation>Connexions d’unités partic&amp;ulières…</translation>
    </message>
    <message>
        <source>The API is closed: en&amp;ter it by its label…</source>
        <translation>L’API est fermée&#xa0;: le saisir par l’é&amp;tiquette…</translation>
    </message>
    <message>
        <source>For a SmartServer that takes no login here (SAML, OAuth, a policy)</source>
        <translation>Pour un SmartServer qui n’accepte aucune connexion ici (SAML, OAuth, une règle de sécurité)</translation>
    </message>
    <message>
        <source>By i&amp;ts label…</source>
        <translation>Par l’é&amp;tiquette…</translation>
    </message>
</context>
<context>
    <name>activation::ui::CopyButton</name>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>Cop&amp;ier</translation>
    </message>
</context>
<context>
    <name>activation::ui::DamagedLedgerDialog</name>
    <message>
        <source>The ledger is damaged</source>
        <translation>Le registre est endommagé</translation>
    </message>
    <message>
        <source>Restoring puts a backup in its place. Without one, a new ledger is begun that takes over everything that can still be read and is genuine. The damaged file is kept beside it either way.</source>
        <translation>La restauration le remplace par une sauvegarde. Sans sauvegarde, un nouveau registre est commencé et reprend tout ce qui est encore lisible et authentique. Dans les deux cas, le fichier endommagé est conservé à côté.</translation>
    </message>
    <message>
        <source>&amp;Restore a backup…</source>
        <translation>&amp;Restaurer une sauvegarde…</translation>
    </message>
    <message>
        <source>&amp;Set aside and begin anew</source>
        <translation>&amp;Mettre de côté et recommencer</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Continuer</translation>
    </message>
    <message>
        <source>Backup of the ledger</source>
        <translation>Sauvegarde du registre</translation>
    </message>
</context>
<context>
    <name>activation::ui::ErrorPanel</name>
    <message>
        <source>Why</source>
        <translation>Cause</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Que faire</translation>
    </message>
    <message>
        <source>Copy the error&apos;s text</source>
        <translation>Copier le texte de l’erreur</translation>
    </message>
    <message>
        <source>Why: %1
What to do: %2</source>
        <translation>Cause&#xa0;: %1
Que faire&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>activation::ui::FileTile</name>
    <message>
        <source>Drag the file out, or save a copy.</source>
        <translation>Faites glisser le fichier vers l’extérieur, ou enregistrez une copie.</translation>
    </message>
    <message>
        <source>%1 for %2 · %3 · SHA-256 %4</source>
        <translation>%1 pour %2 · %3 · SHA-256 %4</translation>
    </message>
    <message>
        <source>SHA-256 %1</source>
        <translation>SHA-256 %1</translation>
    </message>
    <message>
        <source>&amp;Save a copy…</source>
        <translation>&amp;Enregistrer une copie…</translation>
    </message>
    <message>
        <source>Save a copy of %1</source>
        <translation>Enregistrer une copie de %1</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>“%1” is not the file that it was.</source>
        <translation>«&#xa0;%1&#xa0;» n’est plus le fichier d’origine.</translation>
    </message>
    <message>
        <source>Its SHA-256 should be %1 and is %2.</source>
        <translation>Sa valeur SHA-256 devrait être %1 et elle est %2.</translation>
    </message>
    <message>
        <source>Do not use it. Take the file out of another copy of the site package.</source>
        <translation>Ne l’utilisez pas. Récupérez le fichier dans une autre copie du paquet de site.</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of a file here.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas servir de nom de fichier ici.</translation>
    </message>
    <message>
        <source>It is a path or empty, and could lead to another place.</source>
        <translation>C’est un chemin ou un nom vide, qui pourrait mener à un autre emplacement.</translation>
    </message>
    <message>
        <source>Save a copy under a name of your own instead.</source>
        <translation>Enregistrez plutôt une copie sous un nom de votre choix.</translation>
    </message>
    <message>
        <source>“%1” cannot be dragged out.</source>
        <translation>Impossible de faire glisser «&#xa0;%1&#xa0;» vers l’extérieur.</translation>
    </message>
    <message>
        <source>Free some space on this laptop&apos;s disk, or save a copy instead.</source>
        <translation>Libérez de l’espace sur le disque de cet ordinateur portable, ou enregistrez plutôt une copie.</translation>
    </message>
    <message>
        <source>“%1” was not saved.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas été enregistré.</translation>
    </message>
    <message>
        <source>Save it in another folder, or free some space there.</source>
        <translation>Enregistrez-le dans un autre dossier, ou libérez-y de l’espace.</translation>
    </message>
    <message>
        <source>Save a copy of the activation file</source>
        <translation>Enregistrer une copie du fichier d’activation</translation>
    </message>
</context>
<context>
    <name>activation::ui::FilesOut</name>
    <message>
        <source>“%1” cannot be the name of a file here.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas servir de nom de fichier ici.</translation>
    </message>
    <message>
        <source>It is a path or empty, and could lead to another place.</source>
        <translation>C’est un chemin ou un nom vide, qui pourrait mener à un autre emplacement.</translation>
    </message>
    <message>
        <source>Save a copy under a name of your own instead.</source>
        <translation>Enregistrez plutôt une copie sous un nom de votre choix.</translation>
    </message>
    <message>
        <source>“%1” would be overwritten.</source>
        <translation>«&#xa0;%1&#xa0;» serait écrasé.</translation>
    </message>
    <message>
        <source>A file of this name with other content is there.</source>
        <translation>Un fichier de ce nom avec un contenu différent s’y trouve.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>“%1” was not saved.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas été enregistré.</translation>
    </message>
    <message>
        <source>Save it in another folder, or free some space there.</source>
        <translation>Enregistrez-le dans un autre dossier, ou libérez-y de l’espace.</translation>
    </message>
</context>
<context>
    <name>activation::ui::FilesPage</name>
    <message>
        <source>The activation files</source>
        <translation>Les fichiers d’activation</translation>
    </message>
    <message>
        <source>Drop maintenance files from Customer Success here when they arrive, with the names they have. Each file belongs to one SmartServer.</source>
        <translation>Déposez ici les fichiers de maintenance de Customer Success dès leur arrivée, avec leur nom d’origine. Chaque fichier est propre à un seul SmartServer.</translation>
    </message>
    <message>
        <source>Drop activation files here</source>
        <translation>Déposez ici les fichiers d’activation</translation>
    </message>
    <message>
        <source>or press to choose them</source>
        <translation>ou cliquez pour les choisir</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>installed</source>
        <translation>installé</translation>
    </message>
    <message>
        <source>to install</source>
        <translation>à installer</translation>
    </message>
    <message>
        <source>No activation file yet.</source>
        <translation>Pas encore de fichier d’activation.</translation>
    </message>
    <message>
        <source>No maintenance: ask Customer Success for an offline maintenance activation file if feature releases are to be installed.</source>
        <translation>Pas de maintenance&#xa0;: demandez à Customer Success un fichier d’activation de maintenance hors ligne si des versions fonctionnelles doivent être installées.</translation>
    </message>
    <message>
        <source>Activation files</source>
        <translation>Fichiers d’activation</translation>
    </message>
    <message>
        <source>⚠ %1</source>
        <translation>⚠ %1</translation>
    </message>
    <message>
        <source>Its name misleads: ta&amp;ke it in all the same</source>
        <translation>Son nom trompe : le prendre &amp;quand même</translation>
    </message>
    <message>
        <source>Try a&amp;gain</source>
        <translation>Rées&amp;sayer</translation>
    </message>
    <message>
        <source>Ask for &amp;maintenance…</source>
        <translation>Demander la &amp;maintenance…</translation>
    </message>
    <message>
        <source>Maintenance: waiting for Customer Success since %1.</source>
        <translation>Maintenance&#xa0;: en attente de Customer Success depuis le %1.</translation>
    </message>
    <message>
        <source>&amp;It is for both…</source>
        <translation>Il est pour les &amp;deux…</translation>
    </message>
</context>
<context>
    <name>activation::ui::FindDialog</name>
    <message>
        <source>Show what is &amp;no SmartServer too</source>
        <translation>Afficher aussi ce qui n’est &amp;pas un SmartServer</translation>
    </message>
    <message>
        <source>Find SmartServers</source>
        <translation>Rechercher des SmartServer</translation>
    </message>
    <message>
        <source>Which network are the SmartServers in?</source>
        <translation>Dans quel réseau se trouvent les SmartServer&#xa0;?</translation>
    </message>
    <message>
        <source>Addresses asked</source>
        <translation>Adresses interrogées</translation>
    </message>
    <message>
        <source>Each address is asked for its SmartServer release only: no password is sent, and nothing is trusted.</source>
        <translation>À chaque adresse, seule la version de SmartServer est demandée&#xa0;: aucun mot de passe n’est envoyé et rien n’est considéré comme fiable.</translation>
    </message>
    <message>
        <source>Networks, ranges or addresses to search</source>
        <translation>Réseaux, plages ou adresses à rechercher</translation>
    </message>
    <message>
        <source>192.168.1.0/24 or 192.168.1.20-29</source>
        <translation>192.168.1.0/24 ou 192.168.1.20-29</translation>
    </message>
    <message>
        <source>Search &amp;in:</source>
        <translation>Rechercher &amp;dans&#xa0;:</translation>
    </message>
    <message>
        <source>This laptop is in no network that could be searched.</source>
        <translation>Cet ordinateur portable n’est dans aucun réseau où une recherche soit possible.</translation>
    </message>
    <message>
        <source>This laptop is in: %1</source>
        <translation>Cet ordinateur portable se trouve dans&#xa0;: %1</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Résultats de la recherche</translation>
    </message>
    <message>
        <source>Install Code</source>
        <translation>Install Code</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Certificate (SHA-256)</source>
        <translation>Certificat (SHA-256)</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>no SmartServer</source>
        <translation>pas un SmartServer</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Arrêter</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Rechercher</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n address(es) asked.</source>
        <translation>
            <numerusform>%1 adresse interrogée sur %n.</numerusform>
            <numerusform>%1 adresses interrogées sur %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n SmartServer(s) found.</source>
        <translation>
            <numerusform>%n SmartServer trouvé.</numerusform>
            <numerusform>%n SmartServer trouvés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other device(s) answered.</source>
        <translation>
            <numerusform>%n autre appareil a répondu.</numerusform>
            <numerusform>%n autres appareils ont répondu.</numerusform>
        </translation>
    </message>
    <message>
        <source>You stopped the search.</source>
        <translation>Vous avez arrêté la recherche.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Take %n over</source>
        <translation>
            <numerusform>&amp;Importer %n SmartServer</numerusform>
            <numerusform>&amp;Importer %n SmartServer</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Take over</source>
        <translation>&amp;Importer</translation>
    </message>
</context>
<context>
    <name>activation::ui::FingerprintView</name>
    <message>
        <source>Copy the fingerprint</source>
        <translation>Copier l’empreinte</translation>
    </message>
    <message>
        <source>%1, differs</source>
        <translation>%1, différent</translation>
    </message>
    <message>
        <source>No group differs.</source>
        <translation>Aucun groupe ne diffère.</translation>
    </message>
    <message>
        <source>%1 of %2 groups differ; they are framed.</source>
        <translation>%1 groupes sur %2 diffèrent&#xa0;; ils sont encadrés.</translation>
    </message>
    <message>
        <source>Fingerprint (SHA-256)</source>
        <translation>Empreinte (SHA-256)</translation>
    </message>
</context>
<context>
    <name>activation::ui::HelpWindow</name>
    <message>
        <source>Guide</source>
        <translation>Guide</translation>
    </message>
    <message>
        <source>&amp;Search:</source>
        <translation>&amp;Chercher :</translation>
    </message>
    <message>
        <source>Words from the guide or from a message</source>
        <translation>Mots du guide ou d’un message</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Chapitres</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Retour</translation>
    </message>
</context>
<context>
    <name>activation::ui::InstallController</name>
    <message>
        <source>connecting</source>
        <translation>connexion</translation>
    </message>
</context>
<context>
    <name>activation::ui::InstallPage</name>
    <message>
        <source>Install the licenses</source>
        <translation>Installer les licences</translation>
    </message>
    <message>
        <source>Each file goes into its own SmartServer, after its identity was read again. It takes up to a minute until a license shows.</source>
        <translation>Chaque fichier est installé sur son propre SmartServer, après une nouvelle lecture de son identité. Il faut jusqu’à une minute pour qu’une licence apparaisse.</translation>
    </message>
    <message>
        <source>&amp;Install</source>
        <translation>&amp;Installer</translation>
    </message>
    <message>
        <source>Address of %1</source>
        <translation>Adresse de %1</translation>
    </message>
    <message>
        <source>Address of %1:</source>
        <translation>Adresse de %1&#xa0;:</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Everything that came for this site is installed and shows.</source>
        <translation>Tout ce qui est arrivé pour ce site est installé et visible.</translation>
    </message>
    <message>
        <source>There is no activation file to install yet. Get one online first.</source>
        <translation>Il n’y a pas encore de fichier d’activation à installer. Procurez-vous-en d’abord un en ligne.</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Suivant</translation>
    </message>
    <message>
        <source>not tried</source>
        <translation>non essayé</translation>
    </message>
    <message>
        <source>the unit&apos;s certificate is to be compared</source>
        <translation>le certificat de l’unité reste à comparer</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Réessayer</translation>
    </message>
    <message>
        <source>Leave the rest for &amp;later</source>
        <translation>Reporter le reste à plus &amp;tard</translation>
    </message>
    <message>
        <source>Leave it for &amp;later</source>
        <translation>Reporter à plus &amp;tard</translation>
    </message>
    <message>
        <source>The label on the back of the unit</source>
        <translation>L’étiquette au dos de l’unité</translation>
    </message>
    <message>
        <source>Install Code or host name on the label:</source>
        <translation>Install Code ou nom d’hôte figurant sur l’étiquette&#xa0;:</translation>
    </message>
    <message>
        <source>By hand…</source>
        <translation>Manuellement…</translation>
    </message>
    <message>
        <source>Install by hand in the CMS of %1</source>
        <translation>Installer manuellement dans le CMS de %1</translation>
    </message>
    <message>
        <source>Where the SmartServer takes no login here: install by hand in its CMS</source>
        <translation>Lorsque le SmartServer n’accepte pas de connexion ici&#xa0;: installer manuellement dans son CMS</translation>
    </message>
    <message>
        <source>&amp;Send the password all the same</source>
        <translation>&amp;Envoyer quand même le mot de passe</translation>
    </message>
    <message>
        <source>Co&amp;mpare the certificate…</source>
        <translation>Co&amp;mparer le certificat…</translation>
    </message>
    <message>
        <source>Upload it &amp;once more</source>
        <translation>Envoyer enc&amp;ore une fois</translation>
    </message>
    <message>
        <source>Install by han&amp;d in the CMS…</source>
        <translation>Installer à la m&amp;ain dans le CMS…</translation>
    </message>
    <message>
        <source>Type the code on the l&amp;abel…</source>
        <translation>Taper le code de l’éti&amp;quette…</translation>
    </message>
</context>
<context>
    <name>activation::ui::IntakeController</name>
    <message>
        <source>There is no file in what you dropped.</source>
        <translation>Aucun fichier dans ce que vous avez déposé.</translation>
    </message>
    <message>
        <source>The folder is empty, or holds hidden files only.</source>
        <translation>Le dossier est vide, ou ne contient que des fichiers cachés.</translation>
    </message>
    <message>
        <source>Drop the activation file itself, or the site package.</source>
        <translation>Déposez le fichier d’activation lui-même, ou le paquet de site.</translation>
    </message>
    <message>
        <source>“%1” belongs into a site package, and none is open.</source>
        <translation>«&#xa0;%1&#xa0;» doit aller dans un paquet de site, et aucun n’est ouvert.</translation>
    </message>
    <message>
        <source>Activation files are kept with the units they are for.</source>
        <translation>Les fichiers d’activation sont conservés avec les unités auxquelles ils sont destinés.</translation>
    </message>
    <message>
        <source>Open the site package first, then drop the file again.</source>
        <translation>Ouvrez d’abord le paquet de site, puis déposez à nouveau le fichier.</translation>
    </message>
</context>
<context>
    <name>activation::ui::JobNotices</name>
    <message>
        <source>The SmartServers: reading has ended</source>
        <translation>Les SmartServers : la lecture est terminée</translation>
    </message>
    <message>
        <source>The activation files: the portal has been asked</source>
        <translation>Les fichiers d’activation : le portail a été interrogé</translation>
    </message>
    <message>
        <source>The licenses: installing has ended</source>
        <translation>Les licences : l’installation est terminée</translation>
    </message>
</context>
<context>
    <name>activation::ui::KeyDialog</name>
    <message>
        <source>Passphrase of the signing key</source>
        <translation>Phrase secrète de la clé de signature</translation>
    </message>
    <message>
        <source>Choose a passphrase</source>
        <translation>Choisir une phrase secrète</translation>
    </message>
    <message>
        <source>Enter the passphrase</source>
        <translation>Saisir la phrase secrète</translation>
    </message>
    <message>
        <source>This laptop signs its site packages with a key of its own, which is kept encrypted. There is no keychain here that keeps the passphrase, so it is yours: you type it once after each start, when first something is saved.</source>
        <translation>Ce portable signe ses paquets de site avec une clé à lui, conservée chiffrée. Il n&apos;y a pas ici de trousseau qui garde la phrase secrète ; elle est donc à vous : vous la saisissez une fois après chaque démarrage, au premier enregistrement.</translation>
    </message>
    <message>
        <source>This laptop&apos;s signing key “%1” is locked. It is asked for once after each start.</source>
        <translation>La clé de signature « %1 » de ce portable est verrouillée. La phrase secrète est demandée une fois après chaque démarrage.</translation>
    </message>
    <message>
        <source>&amp;Passphrase:</source>
        <translation>&amp;Phrase secrète :</translation>
    </message>
    <message>
        <source>Once &amp;more:</source>
        <translation>Encore une &amp;fois :</translation>
    </message>
    <message>
        <source>%1 characters or more. Whoever forgets it makes a new key, which other laptops compare once: activationctl signer renew.</source>
        <translation>%1 caractères ou plus. Qui l&apos;oublie crée une nouvelle clé, que les autres portables comparent une fois : activationctl signer renew.</translation>
    </message>
    <message>
        <source>That was not the passphrase. Where it is forgotten, make a new key: activationctl signer renew.</source>
        <translation>Ce n&apos;était pas la phrase secrète. Si elle est oubliée, créez une nouvelle clé : activationctl signer renew.</translation>
    </message>
    <message>
        <source>Where it is forgotten, make a new key: activationctl signer renew.</source>
        <translation>Si elle est oubliée, créez une nouvelle clé : activationctl signer renew.</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Use it</source>
        <translation>&amp;Utiliser</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation>&amp;Déverrouiller</translation>
    </message>
    <message>
        <source>No passphrase was entered. Nothing was saved.</source>
        <translation>Aucune phrase secrète n&apos;a été saisie. Rien n&apos;a été enregistré.</translation>
    </message>
    <message>
        <source>Try again and enter it. Where it is forgotten, make a new key (on the command line: activationctl signer renew); other laptops compare its fingerprint once.</source>
        <translation>Réessayez et saisissez-la. Si elle est oubliée, créez une nouvelle clé (en ligne de commande : activationctl signer renew) ; les autres portables comparent une fois son empreinte.</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Les deux ne sont pas identiques.</translation>
    </message>
</context>
<context>
    <name>activation::ui::LabelDialog</name>
    <message>
        <source>Enter a SmartServer by its label</source>
        <translation>Saisir un SmartServer par son étiquette</translation>
    </message>
    <message>
        <source>A SmartServer that cannot be read</source>
        <translation>Un SmartServer qui ne peut pas être lu</translation>
    </message>
    <message>
        <source>Where a site logs in through SAML or OAuth, or keeps the API closed, the Install Code on the label on its back is enough to get activation files. Nothing is asked of the SmartServer; its files are added in the CMS by hand.</source>
        <translation>Lorsqu’un site utilise une connexion SAML ou OAuth, ou garde l’API fermée, l’Install Code figurant sur l’étiquette au dos du SmartServer suffit pour obtenir des fichiers d’activation. Rien n’est demandé au SmartServer&#xa0;; ses fichiers sont ajoutés manuellement dans le CMS.</translation>
    </message>
    <message>
        <source>Install Code on the label, or scanned QR code</source>
        <translation>Install Code figurant sur l’étiquette, ou code QR scanné</translation>
    </message>
    <message>
        <source>17q5t6a, smartserver-17q5t6a, or scan the QR code</source>
        <translation>17q5t6a, smartserver-17q5t6a, ou scannez le code QR</translation>
    </message>
    <message>
        <source>Address of its CMS, where it is known</source>
        <translation>Adresse de son CMS, si elle est connue</translation>
    </message>
    <message>
        <source>if another than smartserver- and the Install Code</source>
        <translation>si elle diffère de smartserver- suivi de l’Install Code</translation>
    </message>
    <message>
        <source>&amp;Install Code:</source>
        <translation>&amp;Install Code&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Address:</source>
        <translation>&amp;Adresse&#xa0;:</translation>
    </message>
    <message>
        <source>Enter i&amp;t</source>
        <translation>&amp;Saisir</translation>
    </message>
    <message>
        <source>Cance&amp;l</source>
        <translation>A&amp;nnuler</translation>
    </message>
    <message>
        <source>⚠ Unusual: every published Install Code has 7 characters and begins with 17q. Compare it with the label once more.</source>
        <translation>⚠ Inhabituel&#xa0;: tous les Install Code publiés ont 7 caractères et commencent par 17q. Comparez-le encore une fois avec l’étiquette.</translation>
    </message>
    <message>
        <source>From the QR code: %1, release %2.</source>
        <translation>D’après le code QR&#xa0;: %1, version %2.</translation>
    </message>
</context>
<context>
    <name>activation::ui::LaptopDialog</name>
    <message>
        <source>About this laptop</source>
        <translation>À propos de cet ordinateur portable</translation>
    </message>
    <message>
        <source>This laptop signs its site packages. Whoever opens one on another laptop for the first time compares these groups with what is shown there.</source>
        <translation>Cet ordinateur portable signe ses paquets de site. Quiconque en ouvre un pour la première fois sur un autre ordinateur portable compare ces groupes avec ce qui y est affiché.</translation>
    </message>
    <message>
        <source>The key is encrypted; the keychain has its passphrase.</source>
        <translation>La clé est chiffrée ; le trousseau a sa phrase secrète.</translation>
    </message>
    <message>
        <source>The key is encrypted with a passphrase that you chose.</source>
        <translation>La clé est chiffrée avec une phrase secrète que vous avez choisie.</translation>
    </message>
    <message>
        <source>The key is encrypted; its passphrase is in a file of yours.</source>
        <translation>La clé est chiffrée ; sa phrase secrète est dans un fichier à vous.</translation>
    </message>
    <message>
        <source>The key is not encrypted yet.</source>
        <translation>La clé n&apos;est pas encore chiffrée.</translation>
    </message>
    <message>
        <source>The same as a QR code: its 64 digits are what “signer trust” takes.</source>
        <translation>La même chose en code QR : ses 64 chiffres sont ce que prend « signer trust ».</translation>
    </message>
    <message>
        <source>Ledger and signing key are in %1, readable by you alone. %2 Passwords are kept nowhere.</source>
        <translation>Le registre et la clé de signature sont dans %1, lisibles par vous seul. %2 Les mots de passe ne sont conservés nulle part.</translation>
    </message>
</context>
<context>
    <name>activation::ui::LicenseJudgement</name>
    <message>
        <source>Maintenance and capacity</source>
        <translation>Maintenance et capacité</translation>
    </message>
</context>
<context>
    <name>activation::ui::LicenseListDialog</name>
    <message>
        <source>&amp;Propose only these</source>
        <translation>&amp;Ne proposer que celles-ci</translation>
    </message>
    <message>
        <source>License list of a partner</source>
        <translation>Liste de licences d&apos;un partenaire</translation>
    </message>
    <message>
        <source>Which licenses are for this site?</source>
        <translation>Quelles licences sont pour ce site ?</translation>
    </message>
    <message>
        <source>Every partner names the columns in another way. Check that they were understood: a Customer ID and a License ID look alike.</source>
        <translation>Chaque partenaire nomme les colonnes à sa façon. Vérifiez qu&apos;elles ont été comprises : un Customer ID et un License ID se ressemblent.</translation>
    </message>
    <message>
        <source>Column with the p&amp;roject:</source>
        <translation>Colonne du p&amp;rojet :</translation>
    </message>
    <message>
        <source>… the &amp;Customer ID:</source>
        <translation>… du &amp;Customer ID :</translation>
    </message>
    <message>
        <source>… the &amp;License ID:</source>
        <translation>… du &amp;License ID :</translation>
    </message>
    <message>
        <source>… the &amp;kind of license:</source>
        <translation>… du &amp;type de licence :</translation>
    </message>
    <message>
        <source>… the &amp;devices:</source>
        <translation>… des &amp;appareils :</translation>
    </message>
    <message>
        <source>Project of this &amp;site:</source>
        <translation>Projet de ce &amp;site :</translation>
    </message>
    <message>
        <source>C&amp;ancel</source>
        <translation>Ann&amp;uler</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>not named</source>
        <translation>sans nom</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>choisir</translation>
    </message>
    <message>
        <source>Say which project is this site.</source>
        <translation>Dites quel projet est ce site.</translation>
    </message>
    <message>
        <source>Licenses in the list: %1; seen at the portal: %2; devices left: %3.</source>
        <translation>Licences dans la liste : %1 ; vues sur le portail : %2 ; appareils restants : %3.</translation>
    </message>
</context>
<context>
    <name>activation::ui::LicenseModel</name>
    <message>
        <source>Not stated</source>
        <translation>Non indiqué</translation>
    </message>
    <message>
        <source>today left</source>
        <translation>dernier jour aujourd’hui</translation>
    </message>
    <message>
        <source>1 day left</source>
        <translation>1 jour restant</translation>
    </message>
    <message>
        <source>%1 days left</source>
        <translation>%1 jours restants</translation>
    </message>
    <message>
        <source>%1 · expired by now</source>
        <translation>%1 · expirée à ce jour</translation>
    </message>
    <message>
        <source>%1 · only %2</source>
        <translation>%1 · seulement %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Segment Controller</source>
        <translation>Segment Controller</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Activation Date</source>
        <translation>Date d’activation</translation>
    </message>
    <message>
        <source>License ID</source>
        <translation>License ID</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Remarque</translation>
    </message>
</context>
<context>
    <name>activation::ui::LicenseTable</name>
    <message>
        <source>Licenses</source>
        <translation>Licences</translation>
    </message>
    <message>
        <source>No license</source>
        <translation>Aucune licence</translation>
    </message>
</context>
<context>
    <name>activation::ui::LicensesPage</name>
    <message>
        <source>Choose the licenses</source>
        <translation>Choisir les licences</translation>
    </message>
    <message>
        <source>A proposal is made for every SmartServer without capacity. Next makes the activation files; only then something is spent, once for each.</source>
        <translation>Une proposition est faite pour chaque SmartServer sans capacité. Suivant crée les fichiers d’activation&#xa0;; c’est seulement alors que la licence est consommée, une seule fois pour chacun.</translation>
    </message>
    <message>
        <source>Licenses by SmartServer</source>
        <translation>Licences par SmartServer</translation>
    </message>
    <message>
        <source>SmartServer</source>
        <translation>SmartServer</translation>
    </message>
    <message>
        <source>License</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Appareils</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>%1, %2 of %3 devices left</source>
        <translation>%1, %2 appareils restants sur %3</translation>
    </message>
    <message>
        <source>The portal has no device capacity license left for some of them. Ask the partner for more, or log in with another License ID.</source>
        <translation>Le portail n’a plus de licence de capacité d’appareils disponible pour certains d’entre eux. Demandez-en davantage au partenaire, ou connectez-vous avec un autre License ID.</translation>
    </message>
    <message>
        <source>Every SmartServer here has capacity or a file for it already. Tick one only if it needs one license more.</source>
        <translation>Chaque SmartServer a déjà une capacité ou un fichier pour l’obtenir. N’en cochez un que s’il a besoin d’une licence de plus.</translation>
    </message>
    <message>
        <source>License for %1</source>
        <translation>Licence pour %1</translation>
    </message>
    <message>
        <source>none left</source>
        <translation>aucune restante</translation>
    </message>
    <message>
        <source>Devices for %1</source>
        <translation>Appareils pour %1</translation>
    </message>
    <message>
        <source>one license more</source>
        <translation>une licence de plus</translation>
    </message>
    <message>
        <source>needs a file</source>
        <translation>nécessite un fichier</translation>
    </message>
    <message>
        <source>has capacity</source>
        <translation>a une capacité</translation>
    </message>
    <message>
        <source>being made…</source>
        <translation>création en cours…</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échec</translation>
    </message>
    <message>
        <source>made before, received</source>
        <translation>créé auparavant, reçu</translation>
    </message>
    <message>
        <source>received</source>
        <translation>reçu</translation>
    </message>
    <message>
        <source>&amp;Make the activation files</source>
        <translation>&amp;Créer les fichiers d’activation</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Suivant</translation>
    </message>
    <message>
        <source>Leave what failed for &amp;later</source>
        <translation>Reporter les échecs à plus &amp;tard</translation>
    </message>
    <message>
        <source>Spend &amp;without asking the team</source>
        <translation>Consommer sans consulter l’é&amp;quipe</translation>
    </message>
    <message>
        <source>Spend &amp;one more license all the same</source>
        <translation>Consommer quand même une &amp;licence de plus</translation>
    </message>
    <message>
        <source>Propose from &amp;all</source>
        <translation>Proposer parmi &amp;toutes</translation>
    </message>
    <message>
        <source>Partner&apos;s li&amp;cense list…</source>
        <translation>&amp;Liste de licences d&apos;un partenaire…</translation>
    </message>
    <message>
        <source>A table (CSV) that says which licenses are for which project</source>
        <translation>Un tableau (CSV) qui dit quelles licences sont pour quel projet</translation>
    </message>
    <message>
        <source>License list of a partner</source>
        <translation>Liste de licences d&apos;un partenaire</translation>
    </message>
    <message>
        <source>Tables (*.csv *.txt)</source>
        <translation>Tableaux (*.csv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Proposed from “%1” only: project %2.</source>
        <translation>Proposé seulement d&apos;après « %1 » : projet %2.</translation>
    </message>
    <message>
        <source>not named</source>
        <translation>sans nom</translation>
    </message>
</context>
<context>
    <name>activation::ui::LicensesSketch</name>
    <message>
        <source>Sketch of the Manage Licenses dialog</source>
        <translation>Schéma de la boîte de dialogue Manage Licenses</translation>
    </message>
    <message>
        <source>A table with the columns Segment Controller, Description, Status, Activation Date, License ID and Note; the new license is a row with %1. The button Add License stands below.</source>
        <translation>Un tableau avec les colonnes Segment Controller, Description, Status, Activation Date, License ID et Note&#xa0;; la nouvelle licence est une ligne avec %1. Le bouton Add License se trouve en dessous.</translation>
    </message>
    <message>
        <source>A sketch: the real dialog looks different.</source>
        <translation>Un schéma&#xa0;: la boîte de dialogue réelle est différente.</translation>
    </message>
</context>
<context>
    <name>activation::ui::LoginFields</name>
    <message>
        <source>User name of an Owner</source>
        <translation>Nom d’utilisateur d’un Owner</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Afficher le mot de passe</translation>
    </message>
    <message>
        <source>&amp;User (Owner):</source>
        <translation>&amp;Utilisateur (Owner)&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation>Mot de &amp;passe&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Remember in this computer&apos;s keychain</source>
        <translation>&amp;Mémoriser dans le trousseau de cet ordinateur</translation>
    </message>
    <message>
        <source>No keychain on this computer: the password is only kept in memory, until the program ends.</source>
        <translation>Pas de trousseau sur cet ordinateur&#xa0;: le mot de passe est seulement conservé en mémoire, jusqu’à la fermeture du programme.</translation>
    </message>
    <message>
        <source>The keychain does not answer: the login that it remembers is still in it. To forget it, start again when the keychain is there.</source>
        <translation>Le trousseau ne répond pas : la connexion qu’il retient y est toujours. Pour l’oublier, recommencez quand le trousseau sera là.</translation>
    </message>
    <message numerus="yes">
        <source>Lo&amp;gins of %n single unit(s)…</source>
        <translation>
            <numerusform>Connexion de %n &amp;unité particulière…</numerusform>
            <numerusform>Connexions de %n &amp;unités particulières…</numerusform>
        </translation>
    </message>
    <message>
        <source>Lo&amp;gins of single units…</source>
        <translation>Connexions d’unités partic&amp;ulières…</translation>
    </message>
</context>
<context>
    <name>activation::ui::MaintenanceController</name>
    <message>
        <source>%1 maintenance request</source>
        <translation>Demande de maintenance %1</translation>
    </message>
</context>
<context>
    <name>activation::ui::MaintenanceDialog</name>
    <message>
        <source>covered until %1</source>
        <translation>couvert jusqu’au %1</translation>
    </message>
    <message>
        <source>nothing needed</source>
        <translation>rien à faire</translation>
    </message>
    <message>
        <source>Ask for maintenance</source>
        <translation>Demander la maintenance</translation>
    </message>
    <message>
        <source>Ask Customer Success for maintenance</source>
        <translation>Demander la maintenance à Customer Success</translation>
    </message>
    <message>
        <source>Maintenance files are not made at the portal. The assistant writes the mail; you look it over and send it from your own mail program.</source>
        <translation>Les fichiers de maintenance ne sont pas créés sur le portail. L’assistant rédige l’e-mail&#xa0;; vous le relisez et l’envoyez depuis votre propre logiciel de messagerie.</translation>
    </message>
    <message>
        <source>Written: %1. Open it with your calendar.</source>
        <translation>Écrit&#xa0;: %1. Ouvrez-le avec votre calendrier.</translation>
    </message>
    <message>
        <source>e-mail address of Customer Success</source>
        <translation>adresse e-mail de Customer Success</translation>
    </message>
    <message>
        <source>&amp;To:</source>
        <translation>&amp;Destinataire&#xa0;:</translation>
    </message>
    <message>
        <source>none; or a release, such as 4.4</source>
        <translation>aucune&#xa0;; ou une version, par exemple 4.4</translation>
    </message>
    <message>
        <source>&amp;Upgrade planned to:</source>
        <translation>Mise à ni&amp;veau prévue vers&#xa0;:</translation>
    </message>
    <message>
        <source>SmartServers that maintenance is asked for</source>
        <translation>SmartServer pour lesquels la maintenance est demandée</translation>
    </message>
    <message>
        <source>SmartServer</source>
        <translation>SmartServer</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Cause</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>&amp;Calendar file…</source>
        <translation>Fichier de &amp;calendrier…</translation>
    </message>
    <message>
        <source>When to ask again, and when maintenance ends, with reminders</source>
        <translation>Quand redemander, et quand la maintenance prend fin, avec des rappels</translation>
    </message>
    <message>
        <source>&amp;Save the mail and open it</source>
        <translation>&amp;Enregistrer l’e-mail et l’ouvrir</translation>
    </message>
    <message>
        <source>With a table and a CSV file attached</source>
        <translation>Avec un tableau et un fichier CSV en pièces jointes</translation>
    </message>
    <message>
        <source>&amp;Write it in the mail program</source>
        <translation>Le rédiger dans la &amp;messagerie</translation>
    </message>
    <message>
        <source>As text only, for mail programs that open no saved mails</source>
        <translation>En texte seul, pour les logiciels de messagerie qui n’ouvrent pas d’e-mails enregistrés</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>asked for on %1</source>
        <translation>demandé le %1</translation>
    </message>
    <message>
        <source>a file is here</source>
        <translation>un fichier est là</translation>
    </message>
    <message>
        <source>Waiting for Customer Success since %1. Drop the files on the window when they arrive.</source>
        <translation>En attente de Customer Success depuis le %1. Déposez les fichiers sur la fenêtre dès leur arrivée.</translation>
    </message>
    <message>
        <source>The mail program could not be opened. Nothing was noted.</source>
        <translation>Le logiciel de messagerie n’a pas pu être ouvert. Rien n’a été noté.</translation>
    </message>
    <message>
        <source>The system knows no program for mail addresses.</source>
        <translation>Le système ne connaît aucun programme pour les adresses e-mail.</translation>
    </message>
    <message>
        <source>Save the mail instead, and send it from another computer.</source>
        <translation>Enregistrez plutôt l’e-mail, et envoyez-le depuis un autre ordinateur.</translation>
    </message>
    <message>
        <source>Written and opened: %1. Look it over and send it.</source>
        <translation>Écrit et ouvert&#xa0;: %1. Relisez-le et envoyez-le.</translation>
    </message>
    <message>
        <source>Written: %1. Open it in a mail program, look it over and send it.</source>
        <translation>Écrit&#xa0;: %1. Ouvrez-le dans un logiciel de messagerie, relisez-le et envoyez-le.</translation>
    </message>
    <message>
        <source>Calendar file</source>
        <translation>Fichier de calendrier</translation>
    </message>
    <message>
        <source>Calendar files (*.ics)</source>
        <translation>Fichiers de calendrier (*.ics)</translation>
    </message>
</context>
<context>
    <name>activation::ui::MaintenanceLine</name>
    <message>
        <source>Maintenance</source>
        <translation>Maintenance</translation>
    </message>
    <message>
        <source>Maintenance: the upright mark is today, the bands the next 30 and 90 days</source>
        <translation>Maintenance : le trait vertical est aujourd’hui, les bandes les 30 et 90 prochains jours</translation>
    </message>
</context>
<context>
    <name>activation::ui::Notice</name>
    <message>
        <source>Show the assistant</source>
        <translation>Montrer l’assistant</translation>
    </message>
</context>
<context>
    <name>activation::ui::Page</name>
    <message>
        <source>Go on with this &amp;older copy</source>
        <translation>Continuer avec cette copie plus &amp;ancienne</translation>
    </message>
</context>
<context>
    <name>activation::ui::PeerCard</name>
    <message>
        <source>This certificate has expired by this laptop&apos;s clock. Units without a network often have such a one; compare it all the more carefully.</source>
        <translation>D’après l’horloge de cet ordinateur portable, ce certificat a expiré. C’est fréquent sur les unités sans réseau&#xa0;; comparez-le avec d’autant plus de soin.</translation>
    </message>
    <message>
        <source>I &amp;compared all 16 groups, and they are the same</source>
        <translation>J’ai &amp;comparé les 16 groupes, et ils sont identiques</translation>
    </message>
    <message>
        <source>I compared all 16 groups, and they are the same</source>
        <translation>J’ai comparé les 16 groupes, et ils sont identiques</translation>
    </message>
    <message>
        <source>%1: I compared all 16 groups, and they are the same</source>
        <translation>%1&#xa0;: j’ai comparé les 16 groupes, et ils sont identiques</translation>
    </message>
    <message>
        <source>Fingerprint (SHA-256)</source>
        <translation>Empreinte (SHA-256)</translation>
    </message>
    <message>
        <source>Until now</source>
        <translation>Jusqu’ici</translation>
    </message>
    <message>
        <source>Now (SHA-256)</source>
        <translation>Maintenant (SHA-256)</translation>
    </message>
    <message>
        <source>Issued to</source>
        <translation>Émis pour</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Émis par</translation>
    </message>
    <message>
        <source>itself (self-signed, as usual)</source>
        <translation>lui-même (auto-signé, comme d’habitude)</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Validité</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>du %1 au %2</translation>
    </message>
    <message>
        <source>Type the last 4 characters of the fingerprint that you have from the unit or its installer</source>
        <translation>Saisissez les 4 derniers caractères de l’empreinte obtenue auprès de l’unité ou de son installateur</translation>
    </message>
    <message>
        <source>Last 4 characters of the new fingerprint</source>
        <translation>4 derniers caractères de la nouvelle empreinte</translation>
    </message>
    <message>
        <source>These are not the last 4 characters of the certificate shown now.</source>
        <translation>Ce ne sont pas les 4 derniers caractères du certificat présenté maintenant.</translation>
    </message>
</context>
<context>
    <name>activation::ui::PlaceStrip</name>
    <message>
        <source>Still ahead</source>
        <translation>À venir</translation>
    </message>
    <message>
        <source>You are here</source>
        <translation>Vous êtes ici</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>The places of this job</source>
        <translation>Les lieux de cette tâche</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1, done</source>
        <translation>%1, terminé</translation>
    </message>
    <message>
        <source>%1, current step</source>
        <translation>%1, étape en cours</translation>
    </message>
</context>
<context>
    <name>activation::ui::PortalPage</name>
    <message>
        <source>License ID or e-mail address</source>
        <translation>License ID ou adresse e-mail</translation>
    </message>
    <message>
        <source>License ID, or an e-mail address that the partner added as a contact</source>
        <translation>License ID, ou adresse e-mail que le partenaire a ajoutée comme contact</translation>
    </message>
    <message>
        <source>&amp;License ID or e-mail:</source>
        <translation>&amp;License ID ou e-mail&#xa0;:</translation>
    </message>
    <message>
        <source>Code from the e-mail</source>
        <translation>Code reçu par e-mail</translation>
    </message>
    <message>
        <source>The portal has sent a code by e-mail.</source>
        <translation>Le portail a envoyé un code par e-mail.</translation>
    </message>
    <message>
        <source>C&amp;ode from the e-mail:</source>
        <translation>C&amp;ode reçu par e-mail&#xa0;:</translation>
    </message>
    <message>
        <source>The portal&apos;s address is not public, so a portal profile says where yours is. Without one, make the activation files in the browser and drop them here.</source>
        <translation>L’adresse du portail n’est pas publique&#xa0;; c’est donc un profil de portail qui indique où se trouve le vôtre. Sans profil, créez les fichiers d’activation dans le navigateur et déposez-les ici.</translation>
    </message>
    <message>
        <source>Choose a &amp;portal profile…</source>
        <translation>Choisir un &amp;profil de portail…</translation>
    </message>
    <message>
        <source>Portal profile</source>
        <translation>Profil de portail</translation>
    </message>
    <message>
        <source>Portal profiles (*.json)</source>
        <translation>Profils de portail (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Get the activation files</source>
        <translation>Obtenir les fichiers d’activation</translation>
    </message>
    <message>
        <source>This needs internet. Nothing is spent before you choose a license.</source>
        <translation>Cette étape nécessite Internet. Rien n’est consommé avant que vous ne choisissiez une licence.</translation>
    </message>
    <message>
        <source>%1 (simulated)</source>
        <translation>%1 (simulé)</translation>
    </message>
    <message>
        <source>&amp;Confirm</source>
        <translation>Confir&amp;mer</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Suivant</translation>
    </message>
    <message>
        <source>Choose &amp;another profile…</source>
        <translation>Choisir un a&amp;utre profil…</translation>
    </message>
    <message>
        <source>Go on &amp;without the portal</source>
        <translation>Continuer &amp;sans le portail</translation>
    </message>
    <message>
        <source>Log &amp;in</source>
        <translation>Se co&amp;nnecter</translation>
    </message>
    <message>
        <source>Log in to the p&amp;roxy…</source>
        <translation>Se connecter au p&amp;roxy…</translation>
    </message>
    <message>
        <source>Its name misleads: &amp;take it in all the same</source>
        <translation>Son nom trompe&#xa0;: le prendre &amp;quand même</translation>
    </message>
    <message>
        <source>&amp;It is for both…</source>
        <translation>Il est pour les &amp;deux…</translation>
    </message>
</context>
<context>
    <name>activation::ui::ProxyLoginDialog</name>
    <message>
        <source>Login of the proxy</source>
        <translation>Connexion au proxy</translation>
    </message>
    <message>
        <source>Log in to the proxy</source>
        <translation>Se connecter au proxy</translation>
    </message>
    <message>
        <source>The way to the portal leads through a proxy of your network. Its login is kept until the program ends, and never written down.</source>
        <translation>L’accès au portail passe par un proxy de votre réseau. Ses identifiants sont gardés jusqu’à la fermeture du programme, et ne sont jamais écrits sur le disque.</translation>
    </message>
    <message>
        <source>&amp;User:</source>
        <translation>&amp;Utilisateur&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation>&amp;Mot de passe&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Log in</source>
        <translation>Se &amp;connecter</translation>
    </message>
</context>
<context>
    <name>activation::ui::QrDialog</name>
    <message>
        <source>Copy the text</source>
        <translation>Copier le texte</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Fermer</translation>
    </message>
</context>
<context>
    <name>activation::ui::QrView</name>
    <message>
        <source>QR code</source>
        <translation>Code QR</translation>
    </message>
</context>
<context>
    <name>activation::ui::ReadController</name>
    <message>
        <source>connecting</source>
        <translation>connexion</translation>
    </message>
    <message>
        <source>reading identity and licenses</source>
        <translation>lecture de l’identité et des licences</translation>
    </message>
</context>
<context>
    <name>activation::ui::ResultPage</name>
    <message>
        <source>Installed and confirmed</source>
        <translation>Installé et confirmé</translation>
    </message>
    <message>
        <source>Was installed already; nothing was uploaded</source>
        <translation>Déjà installé&#xa0;; rien n’a été téléversé</translation>
    </message>
    <message>
        <source>Rejected by the SmartServer</source>
        <translation>Refusé par le SmartServer</translation>
    </message>
    <message>
        <source>Accepted, but it never showed</source>
        <translation>Accepté, mais la licence n’est jamais apparue</translation>
    </message>
    <message>
        <source>Save hand-over &amp;report…</source>
        <translation>Enregistrer le &amp;rapport de remise…</translation>
    </message>
    <message>
        <source>&amp;Start page</source>
        <translation>&amp;Page de démarrage</translation>
    </message>
    <message>
        <source>Report saved: %1</source>
        <translation>Rapport enregistré&#xa0;: %1</translation>
    </message>
    <message>
        <source>The SmartServer is licensed</source>
        <translation>Le SmartServer est sous licence</translation>
    </message>
    <message>
        <source>All SmartServers are licensed</source>
        <translation>Tous les SmartServer sont sous licence</translation>
    </message>
    <message>
        <source>The license shows on the SmartServer itself. The receipt is in the site package and in this laptop&apos;s ledger.</source>
        <translation>La licence apparaît sur le SmartServer lui-même. Le reçu se trouve dans le paquet de site et dans le registre de cet ordinateur portable.</translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) an activation file</source>
        <translation>
            <numerusform>%n nécessite un fichier d’activation</numerusform>
            <numerusform>%n nécessitent un fichier d’activation</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to install</source>
        <translation>
            <numerusform>%n à installer</numerusform>
            <numerusform>%n à installer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n échec</numerusform>
            <numerusform>%n échecs</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 confirmed</source>
        <translation>Confirmés&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>Still open: %1. Go on from the site package at any time.</source>
        <translation>Reste à faire&#xa0;: %1. Reprenez à partir du paquet de site à tout moment.</translation>
    </message>
    <message>
        <source>Nothing was installed yet.</source>
        <translation>Rien n’a encore été installé.</translation>
    </message>
    <message>
        <source>Hand-over report</source>
        <translation>Rapport de remise</translation>
    </message>
    <message>
        <source>PDF to print (*.pdf)</source>
        <translation>PDF à imprimer (*.pdf)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Page web (*.html)</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tableau (*.csv)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>“%1”, SHA-256 %2
%3, by %4 at %5, %6 s</source>
        <translation>«&#xa0;%1&#xa0;», SHA-256 %2
%3, par %4 à l’adresse %5, %6 s</translation>
    </message>
    <message>
        <source>Its answer: %1</source>
        <translation>Sa réponse&#xa0;: %1</translation>
    </message>
    <message>
        <source>Installed by hand, confirmed by your word</source>
        <translation>Installé manuellement, confirmé par votre déclaration</translation>
    </message>
    <message>
        <source>Installed by hand, and read from the SmartServer</source>
        <translation>Installé manuellement, et lu sur le SmartServer</translation>
    </message>
    <message numerus="yes">
        <source>That the license shows is your word for %n file(s): nothing was read from the SmartServer there. The receipts are in the site package and in this laptop&apos;s ledger, and say so.</source>
        <translation>
            <numerusform>Que la licence apparaît est votre déclaration pour %n fichier&#xa0;: rien n’a été lu sur le SmartServer dans ce cas. Les reçus se trouvent dans le paquet de site et dans le registre de cet ordinateur portable, et l’indiquent.</numerusform>
            <numerusform>Que la licence apparaît est votre déclaration pour %n fichiers&#xa0;: rien n’a été lu sur le SmartServer dans ces cas. Les reçus se trouvent dans le paquet de site et dans le registre de cet ordinateur portable, et l’indiquent.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”, SHA-256 %2
%3, at %4</source>
        <translation>«&#xa0;%1&#xa0;», SHA-256 %2
%3, à l’adresse %4</translation>
    </message>
    <message>
        <source>Added in the CMS by hand. You said that the license shows; nothing was read from the SmartServer.</source>
        <translation>Ajouté manuellement dans le CMS. Vous avez déclaré que la licence apparaît&#xa0;; rien n’a été lu sur le SmartServer.</translation>
    </message>
</context>
<context>
    <name>activation::ui::SettingsController</name>
    <message numerus="yes">
        <source>Connected: the team&apos;s ledger has %n event(s).</source>
        <translation>
            <numerusform>Connecté&#xa0;: le registre d’équipe contient %n événement.</numerusform>
            <numerusform>Connecté&#xa0;: le registre d’équipe contient %n événements.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>activation::ui::SettingsDialog</name>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Team ledger</source>
        <translation>Registre d’équipe</translation>
    </message>
    <message>
        <source>In the demo nothing is exchanged: what is simulated is none of a team&apos;s business.</source>
        <translation>Dans la démonstration, rien n’est échangé&#xa0;: ce qui est simulé ne regarde aucune équipe.</translation>
    </message>
    <message>
        <source>Laptops of a team that share a PostgreSQL server never spend a license on the same unit twice, and know what the others did. This laptop goes on alone while the server is out of reach. Leave the address empty to work alone.</source>
        <translation>Les ordinateurs portables d’une équipe qui partagent un serveur PostgreSQL ne consomment jamais deux fois une licence pour la même unité, et savent ce que les autres ont fait. Cet ordinateur portable continue seul tant que le serveur est hors d’atteinte. Laissez l’adresse vide pour travailler seul.</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Sur cet ordinateur</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>Authority&apos;s &amp;file…</source>
        <translation>&amp;Fichier de l’autorité…</translation>
    </message>
    <message>
        <source>The certificate of the authority that issued the server&apos;s, as a PEM file: puts sslrootcert into the address.</source>
        <translation>Le certificat de l’autorité qui a émis celui du serveur, sous forme de fichier PEM&#xa0;: inscrit sslrootcert dans l’adresse.</translation>
    </message>
    <message>
        <source>&amp;Address:</source>
        <translation>A&amp;dresse&#xa0;:</translation>
    </message>
    <message>
        <source>Address of the team&apos;s ledger</source>
        <translation>Adresse du registre d’équipe</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation>&amp;Mot de passe&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Remember in this computer&apos;s keychain</source>
        <translation>Mémo&amp;riser dans le trousseau de cet ordinateur</translation>
    </message>
    <message>
        <source>No keychain on this computer: a password typed here is only kept in memory, until the program ends. The file ~/.pgpass of PostgreSQL is read too.</source>
        <translation>Aucun trousseau sur cet ordinateur&#xa0;: un mot de passe saisi ici n’est gardé qu’en mémoire, jusqu’à la fermeture du programme. Le fichier ~/.pgpass de PostgreSQL est lu aussi.</translation>
    </message>
    <message>
        <source>&amp;Test the connection</source>
        <translation>&amp;Tester la connexion</translation>
    </message>
    <message>
        <source>&amp;Exchange now</source>
        <translation>É&amp;changer maintenant</translation>
    </message>
    <message>
        <source>SmartServers at &amp;once:</source>
        <translation>&amp;SmartServer à la fois&#xa0;:</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>pas de demande</translation>
    </message>
    <message>
        <source>Where a SmartServer&apos;s own MQTT broker is asked for the segment ID, as one more proof of who it is. Most sites keep this port closed; nothing depends on it.</source>
        <translation>Le port où l’ID de segment est demandé au propre broker MQTT d’un SmartServer, comme preuve supplémentaire de son identité. La plupart des sites gardent ce port fermé&#xa0;; rien n’en dépend.</translation>
    </message>
    <message>
        <source>&amp;MQTT port:</source>
        <translation>&amp;Port MQTT&#xa0;:</translation>
    </message>
    <message>
        <source>The system&apos;s</source>
        <translation>Celle du système</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Langue&#xa0;:</translation>
    </message>
    <message>
        <source>Another language is spoken from the next start on.</source>
        <translation>La nouvelle langue s’applique à partir du prochain démarrage.</translation>
    </message>
    <message>
        <source>known; leave empty to keep it</source>
        <translation>connu&#xa0;; laissez vide pour le garder</translation>
    </message>
    <message>
        <source>Certificate of the authority</source>
        <translation>Certificat de l’autorité</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>Certificats (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Connexion…</translation>
    </message>
</context>
<context>
    <name>activation::ui::SharedFileDialog</name>
    <message>
        <source>The same file twice</source>
        <translation>Deux fois le même fichier</translation>
    </message>
    <message>
        <source>“%1” for a second SmartServer?</source>
        <translation>« %1 » pour un deuxième SmartServer ?</translation>
    </message>
    <message>
        <source>An activation file is made for one Install Code, and no other SmartServer takes it. If this one is for both all the same, say why: the reason is kept in the ledger.</source>
        <translation>Un fichier d&apos;activation est fait pour un seul Install Code, et aucun autre SmartServer ne l&apos;accepte. Si celui-ci est tout de même pour les deux, dites pourquoi : la raison est conservée dans le registre.</translation>
    </message>
    <message>
        <source>&amp;Why:</source>
        <translation>&amp;Pourquoi :</translation>
    </message>
    <message>
        <source>&amp;Leave it out</source>
        <translation>&amp;Le laisser de côté</translation>
    </message>
    <message>
        <source>&amp;Take it in</source>
        <translation>L&apos;&amp;ajouter</translation>
    </message>
</context>
<context>
    <name>activation::ui::SignerDialog</name>
    <message>
        <source>Signer of the site package</source>
        <translation>Signataire du paquet de site</translation>
    </message>
    <message>
        <source>Did a laptop of yours sign this site package?</source>
        <translation>Ce paquet de site a-t-il été signé par l’un de vos ordinateurs portables&#xa0;?</translation>
    </message>
    <message>
        <source>On the laptop that made the package, look at its own fingerprint in the assistant (About this laptop).</source>
        <translation>Sur l’ordinateur portable qui a créé le paquet, consultez sa propre empreinte dans l’assistant (À propos de cet ordinateur portable).</translation>
    </message>
    <message>
        <source>Or call who made it and have the fingerprint read out.</source>
        <translation>Ou appelez la personne qui l’a créé et faites-vous lire l’empreinte.</translation>
    </message>
</context>
<context>
    <name>activation::ui::SpendingCard</name>
    <message>
        <source>This login does not see license %1.</source>
        <translation>Cette connexion ne voit pas la licence %1.</translation>
    </message>
    <message numerus="yes">
        <source>License %1 has %n device(s) too few: choose fewer, or another license.</source>
        <translation>
            <numerusform>Il manque %n appareil à la licence %1&#xa0;: choisissez-en moins, ou une autre licence.</numerusform>
            <numerusform>Il manque %n appareils à la licence %1&#xa0;: choisissez-en moins, ou une autre licence.</numerusform>
        </translation>
    </message>
    <message>
        <source>Devices to be spent</source>
        <translation>Appareils à consommer</translation>
    </message>
    <message>
        <source>Left of these licenses now</source>
        <translation>Restants sur ces licences</translation>
    </message>
    <message>
        <source>Left afterwards</source>
        <translation>Restants ensuite</translation>
    </message>
    <message numerus="yes">
        <source>Maintenance falls short on %n of them: only Customer Success can issue it.</source>
        <translation>
            <numerusform>La maintenance ne suffit pas pour %n d’entre eux&#xa0;: seul Customer Success peut la délivrer.</numerusform>
            <numerusform>La maintenance ne suffit pas pour %n d’entre eux&#xa0;: seul Customer Success peut la délivrer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>activation::ui::StartPage</name>
    <message>
        <source>%1 of %2 confirmed</source>
        <translation>Confirmés&#xa0;: %1 sur %2</translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) an activation file</source>
        <translation>
            <numerusform>%n nécessite un fichier d’activation</numerusform>
            <numerusform>%n nécessitent un fichier d’activation</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to install</source>
        <translation>
            <numerusform>%n à installer</numerusform>
            <numerusform>%n à installer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n échec</numerusform>
            <numerusform>%n échecs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without maintenance</source>
        <translation>
            <numerusform>%n sans maintenance</numerusform>
            <numerusform>%n sans maintenance</numerusform>
        </translation>
    </message>
    <message>
        <source>Activate SmartServers without internet</source>
        <translation>Activer des SmartServer sans Internet</translation>
    </message>
    <message>
        <source>Read them at the site, get their activation files where there is internet, install them back at the site. One file on a USB stick carries everything.</source>
        <translation>Lisez-les sur site, obtenez leurs fichiers d’activation là où il y a Internet, installez-les de retour sur site. Un seul fichier sur une clé USB transporte tout.</translation>
    </message>
    <message>
        <source>&amp;New site</source>
        <translation>&amp;Nouveau site</translation>
    </message>
    <message>
        <source>Name of the &amp;site:</source>
        <translation>Nom d&amp;u site&#xa0;:</translation>
    </message>
    <message>
        <source>Name of the new site</source>
        <translation>Nom du nouveau site</translation>
    </message>
    <message>
        <source>Drop a site package or activation files here</source>
        <translation>Déposez ici un paquet de site ou des fichiers d’activation</translation>
    </message>
    <message>
        <source>or press to choose a file. Dropping works on every page.</source>
        <translation>ou cliquez pour choisir un fichier. Le dépôt fonctionne sur toutes les pages.</translation>
    </message>
    <message>
        <source>&amp;Go on with a site:</source>
        <translation>&amp;Continuer un site&#xa0;:</translation>
    </message>
    <message>
        <source>Sites worked on before</source>
        <translation>Sites déjà traités</translation>
    </message>
    <message>
        <source>&amp;About this laptop…</source>
        <translation>À &amp;propos de cet ordinateur portable…</translation>
    </message>
    <message>
        <source>Site of %1</source>
        <translation>Site de %1</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>The file is not there just now: %1</source>
        <translation>Le fichier n’est pas disponible pour le moment&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1
Last worked on: %2</source>
        <translation>%1
Dernière utilisation&#xa0;: %2</translation>
    </message>
    <message>
        <source>Site package or activation files</source>
        <translation>Paquet de site ou fichiers d’activation</translation>
    </message>
    <message numerus="yes">
        <source>%n wait(s) for Customer Success since %1</source>
        <translation>
            <numerusform>%n attend Customer Success depuis le %1</numerusform>
            <numerusform>%n attendent Customer Success depuis le %1</numerusform>
        </translation>
    </message>
    <message>
        <source>ask again</source>
        <translation>redemander</translation>
    </message>
    <message>
        <source>maintenance ended on %1</source>
        <translation>la maintenance a pris fin le %1</translation>
    </message>
    <message>
        <source>maintenance ends on %1</source>
        <translation>la maintenance prend fin le %1</translation>
    </message>
    <message>
        <source>Reminder: %1</source>
        <translation>Rappel&#xa0;: %1</translation>
    </message>
    <message>
        <source>On the stick “%1”</source>
        <translation>Sur la clé USB «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Stick “%1”</source>
        <translation>Clé USB «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Not open: press to see the site packages on it</source>
        <translation>Non ouverte&#xa0;: cliquez pour voir les paquets de site qu’elle contient</translation>
    </message>
</context>
<context>
    <name>activation::ui::StepList</name>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Ignoré</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
</context>
<context>
    <name>activation::ui::TargetFinder</name>
    <message>
        <source>&amp;Find SmartServers…</source>
        <translation>&amp;Rechercher des SmartServer…</translation>
    </message>
    <message>
        <source>&amp;Import a list…</source>
        <translation>Importer une &amp;liste…</translation>
    </message>
    <message>
        <source>A CSV file with a column for addresses, for Install Codes, or for both</source>
        <translation>Un fichier CSV avec une colonne pour les adresses, pour les Install Code, ou pour les deux</translation>
    </message>
    <message>
        <source>List of SmartServers</source>
        <translation>Liste de SmartServer</translation>
    </message>
    <message>
        <source>Tables (*.csv *.txt *.tsv)</source>
        <translation>Tableaux (*.csv *.txt *.tsv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
</context>
<context>
    <name>activation::ui::TeamController</name>
    <message numerus="yes">
        <source>Team ledger: not in step since %1, %n event(s) to send.</source>
        <translation>
            <numerusform>Registre d’équipe&#xa0;: pas à jour depuis le %1, %n événement à envoyer.</numerusform>
            <numerusform>Registre d’équipe&#xa0;: pas à jour depuis le %1, %n événements à envoyer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Team ledger: %n contradiction(s), both sides are kept.</source>
        <translation>
            <numerusform>Registre d’équipe&#xa0;: %n contradiction, les deux côtés sont conservés.</numerusform>
            <numerusform>Registre d’équipe&#xa0;: %n contradictions, les deux côtés sont conservés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Team ledger: exchanging…</source>
        <translation>Registre d’équipe&#xa0;: échange en cours…</translation>
    </message>
    <message numerus="yes">
        <source>Team ledger: %n event(s) to send.</source>
        <translation>
            <numerusform>Registre d’équipe&#xa0;: %n événement à envoyer.</numerusform>
            <numerusform>Registre d’équipe&#xa0;: %n événements à envoyer.</numerusform>
        </translation>
    </message>
    <message>
        <source>Team ledger: in step.</source>
        <translation>Registre d’équipe&#xa0;: à jour.</translation>
    </message>
</context>
<context>
    <name>activation::ui::TrustDialog</name>
    <message>
        <source>Certificates</source>
        <translation>Certificats</translation>
    </message>
    <message>
        <source>&amp;All compared</source>
        <translation>&amp;Tout est comparé</translation>
    </message>
    <message>
        <source>&amp;Trust</source>
        <translation>A&amp;pprouver</translation>
    </message>
    <message>
        <source>Cance&amp;l</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>&amp;Trust this certificate</source>
        <translation>A&amp;pprouver ce certificat</translation>
    </message>
    <message>
        <source>&amp;Trust %1 of %2</source>
        <translation>A&amp;pprouver %1 sur %2</translation>
    </message>
</context>
<context>
    <name>activation::ui::UnitCard</name>
    <message>
        <source>Copy the Install Code</source>
        <translation>Copier l’Install Code</translation>
    </message>
    <message>
        <source>&amp;QR code…</source>
        <translation>Code &amp;QR…</translation>
    </message>
    <message>
        <source>Show the identity as a QR code</source>
        <translation>Afficher l’identité sous forme de code QR</translation>
    </message>
    <message>
        <source>Install Code</source>
        <translation>Install Code</translation>
    </message>
    <message>
        <source>Segment Controller</source>
        <translation>Segment Controller</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Read at</source>
        <translation>Lu le</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Host name</source>
        <translation>Nom d’hôte</translation>
    </message>
    <message>
        <source>Known from</source>
        <translation>Connu par</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>SmartServer %1</source>
        <translation>SmartServer %1</translation>
    </message>
    <message>
        <source>not read: entered by its label</source>
        <translation>pas lu&#xa0;: saisi d’après son étiquette</translation>
    </message>
</context>
<context>
    <name>activation::ui::UnitExport</name>
    <message>
        <source>Install Code</source>
        <translation>Install Code</translation>
    </message>
    <message>
        <source>Segment Controller</source>
        <translation>Segment Controller</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Read (UTC)</source>
        <translation>Lu (UTC)</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Capacity total</source>
        <translation>Capacité totale</translation>
    </message>
    <message>
        <source>Capacity used</source>
        <translation>Capacité utilisée</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>Maintenance</translation>
    </message>
    <message>
        <source>Maintenance until</source>
        <translation>Maintenance jusqu’au</translation>
    </message>
    <message>
        <source>Files to install</source>
        <translation>Fichiers à installer</translation>
    </message>
    <message>
        <source>Files installed</source>
        <translation>Fichiers installés</translation>
    </message>
</context>
<context>
    <name>activation::ui::UnitLoginsDialog</name>
    <message>
        <source>&amp;Set</source>
        <translation>&amp;Définir</translation>
    </message>
    <message>
        <source>Logins of single units</source>
        <translation>Identifiants par unité</translation>
    </message>
    <message>
        <source>Units with a login of their own</source>
        <translation>Unités ayant leurs propres identifiants</translation>
    </message>
    <message>
        <source>SmartServer</source>
        <translation>SmartServer</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Install Code or address</source>
        <translation>Install Code ou adresse</translation>
    </message>
    <message>
        <source>User name of an Owner</source>
        <translation>Nom d’utilisateur d’un Owner</translation>
    </message>
    <message>
        <source>S&amp;martServer:</source>
        <translation>S&amp;martServer&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;User (Owner):</source>
        <translation>&amp;Utilisateur (Owner)&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation>Mot de &amp;passe&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Import a list…</source>
        <translation>&amp;Importer une liste…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>These SmartServers have a user or password of their own. All others take the one login for the site.</source>
        <translation>Ces SmartServer ont leur propre utilisateur ou mot de passe. Tous les autres utilisent les identifiants communs au site.</translation>
    </message>
    <message>
        <source>A list is a CSV file with the columns install code (or address), user and password. It is read once and stays where it is: delete it when it was taken in.</source>
        <translation>Une liste est un fichier CSV avec les colonnes install code (ou address), user et password. Elle est lue une seule fois et reste où elle est&#xa0;: supprimez-la une fois qu’elle a été importée.</translation>
    </message>
    <message>
        <source>set</source>
        <translation>défini</translation>
    </message>
    <message>
        <source>List of logins</source>
        <translation>Liste d’identifiants</translation>
    </message>
    <message>
        <source>Tables (*.csv *.txt *.tsv)</source>
        <translation>Tableaux (*.csv *.txt *.tsv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message numerus="yes">
        <source>%n login(s) taken in. They are in memory only; delete the list now.</source>
        <translation>
            <numerusform>Identifiants importés pour %n unité. Ils sont seulement en mémoire&#xa0;; supprimez maintenant la liste.</numerusform>
            <numerusform>Identifiants importés pour %n unités. Ils sont seulement en mémoire&#xa0;; supprimez maintenant la liste.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>activation::ui::UnitOverview</name>
    <message>
        <source>Filter the SmartServers by any text of the table</source>
        <translation>Filtrer les SmartServer par tout texte du tableau</translation>
    </message>
    <message>
        <source>Filter: words of any column (Ctrl+F)</source>
        <translation>Filtre&#xa0;: mots de n’importe quelle colonne (Ctrl+F)</translation>
    </message>
    <message>
        <source>Filter the SmartServers by their state</source>
        <translation>Filtrer les SmartServer par état</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Need a file</source>
        <translation>Fichier nécessaire</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Prêts</translation>
    </message>
    <message>
        <source>Await maintenance</source>
        <translation>En attente de maintenance</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmés</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Waiting for Customer Success: only they can issue maintenance.</source>
        <translation>En attente de Customer Success&#xa0;: eux seuls peuvent délivrer la maintenance.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1 SmartServers shown</source>
        <translation>%1 SmartServer affichés</translation>
    </message>
</context>
<context>
    <name>activation::ui::UnitRow</name>
    <message>
        <source>Needs a file</source>
        <translation>Fichier nécessaire</translation>
    </message>
    <message>
        <source>Ready to install</source>
        <translation>Prêt à installer</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Licensed, awaits maintenance</source>
        <translation>Sous licence, en attente de maintenance</translation>
    </message>
    <message>
        <source>Licensed</source>
        <translation>Sous licence</translation>
    </message>
    <message>
        <source>Confirmed, awaits maintenance</source>
        <translation>Confirmé, en attente de maintenance</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmé</translation>
    </message>
    <message>
        <source>No capacity is known of, and no activation file came for it yet.</source>
        <translation>Aucune capacité n’est connue, et aucun fichier d’activation n’est encore arrivé.</translation>
    </message>
    <message>
        <source>Its activation files wait to be installed.</source>
        <translation>Ses fichiers d’activation attendent d’être installés.</translation>
    </message>
    <message>
        <source>The last attempt at one of its files was rejected, or its license never showed.</source>
        <translation>La dernière tentative avec l’un de ses fichiers a été refusée, ou la licence n’est jamais apparue.</translation>
    </message>
    <message>
        <source>It had capacity when it was read.</source>
        <translation>Il avait une capacité lors de la lecture.</translation>
    </message>
    <message>
        <source>Every file that came for it is installed and shows.</source>
        <translation>Chaque fichier arrivé pour lui est installé et visible.</translation>
    </message>
    <message>
        <source>Waiting for Customer Success: only they can issue maintenance.</source>
        <translation>En attente de Customer Success&#xa0;: eux seuls peuvent délivrer la maintenance.</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>%1 of %2 used</source>
        <translation>%1 utilisés sur %2</translation>
    </message>
    <message>
        <source>%1 of %2 installed</source>
        <translation>%1 installés sur %2</translation>
    </message>
    <message numerus="yes">
        <source>%n to install</source>
        <translation>
            <numerusform>%n à installer</numerusform>
            <numerusform>%n à installer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n installed</source>
        <translation>
            <numerusform>%n installé</numerusform>
            <numerusform>%n installés</numerusform>
        </translation>
    </message>
    <message>
        <source>expired %1</source>
        <translation>expirée le %1</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>expirée</translation>
    </message>
    <message>
        <source>not understood</source>
        <translation>non comprise</translation>
    </message>
    <message>
        <source>for too few devices</source>
        <translation>pour trop peu d’appareils</translation>
    </message>
    <message numerus="yes">
        <source>until %1: only %n day(s)</source>
        <translation>
            <numerusform>jusqu’au %1&#xa0;: seulement %n jour</numerusform>
            <numerusform>jusqu’au %1&#xa0;: seulement %n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>until %1: %n days</source>
        <translation>
            <numerusform>jusqu’au %1&#xa0;: %n jour</numerusform>
            <numerusform>jusqu’au %1&#xa0;: %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>file to install</source>
        <translation>fichier à installer</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>jusqu’au %1</translation>
    </message>
    <message>
        <source>active</source>
        <translation>active</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 à l’adresse %2</translation>
    </message>
</context>
<context>
    <name>activation::ui::UnitStoryDialog</name>
    <message>
        <source>What happened to %1</source>
        <translation>Historique de %1</translation>
    </message>
    <message>
        <source>Nothing is recorded of it yet.</source>
        <translation>Rien n’est encore consigné à son sujet.</translation>
    </message>
    <message>
        <source>The latest first; from this laptop&apos;s ledger and the site package.</source>
        <translation>Le plus récent en premier&#xa0;; à partir du registre de cet ordinateur portable et du paquet de site.</translation>
    </message>
    <message>
        <source>Copy the whole story</source>
        <translation>Copier tout l’historique</translation>
    </message>
    <message>
        <source>this laptop</source>
        <translation>cet ordinateur portable</translation>
    </message>
    <message>
        <source>laptop %1</source>
        <translation>portable %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>activation::ui::UnitTable</name>
    <message>
        <source>SmartServers of the site</source>
        <translation>SmartServer du site</translation>
    </message>
    <message>
        <source>No SmartServer matches the filter.</source>
        <translation>Aucun SmartServer ne correspond au filtre.</translation>
    </message>
</context>
<context>
    <name>activation::ui::UnitTableModel</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Install Code</source>
        <translation>Install Code</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Capacité</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>Maintenance</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Segment Controller</source>
        <translation>Segment Controller</translation>
    </message>
</context>
<context>
    <name>activation::ui::UnitsPage</name>
    <message>
        <source>&amp;Read another SmartServer…</source>
        <translation>&amp;Lire un autre SmartServer…</translation>
    </message>
    <message>
        <source>This is the SmartServer</source>
        <translation>Voici le SmartServer</translation>
    </message>
    <message>
        <source>These are the SmartServers</source>
        <translation>Voici les SmartServer</translation>
    </message>
    <message>
        <source>Compare the Install Code with the label on the back of the unit.</source>
        <translation>Comparez l’Install Code avec l’étiquette au dos de l’unité.</translation>
    </message>
    <message numerus="yes">
        <source>%n SmartServer(s) in this site. Compare the Install Codes with the labels.</source>
        <translation>
            <numerusform>%n SmartServer sur ce site. Comparez l’Install Code avec l’étiquette.</numerusform>
            <numerusform>%n SmartServer sur ce site. Comparez les Install Code avec les étiquettes.</numerusform>
        </translation>
    </message>
    <message>
        <source>The table is in %1.</source>
        <translation>Le tableau se trouve dans %1.</translation>
    </message>
    <message>
        <source>&amp;Read again…</source>
        <translation>&amp;Relire…</translation>
    </message>
    <message>
        <source>&amp;Copy the Install Codes</source>
        <translation>&amp;Copier les Install Code</translation>
    </message>
    <message>
        <source>&amp;Export as a table (CSV)…</source>
        <translation>&amp;Exporter sous forme de tableau (CSV)…</translation>
    </message>
    <message>
        <source>&amp;What happened…</source>
        <translation>&amp;Historique…</translation>
    </message>
    <message>
        <source>With thi&amp;s SmartServer</source>
        <translation>&amp;Avec ce SmartServer</translation>
    </message>
    <message numerus="yes">
        <source>With %n &amp;selected SmartServer(s)</source>
        <translation>
            <numerusform>&amp;Avec %n SmartServer sélectionné</numerusform>
            <numerusform>&amp;Avec %n SmartServer sélectionnés</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the selected SmartServers</source>
        <translation>Exporter les SmartServer sélectionnés</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tableau (*.csv)</translation>
    </message>
    <message>
        <source>Licenses &amp;online…</source>
        <translation>Licences en &amp;ligne…</translation>
    </message>
    <message>
        <source>%1 is set to the Customer ID %2: where it reaches the internet itself, it can take its licenses online and needs no file.</source>
        <translation>%1 est réglé sur le Customer ID %2 : s&apos;il atteint lui-même internet, il peut prendre ses licences en ligne et n&apos;a pas besoin de fichier.</translation>
    </message>
</context>
<context>
    <name>activation::ui::Words</name>
    <message>
        <source>Device capacity</source>
        <translation>Capacité d’appareils</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>Maintenance</translation>
    </message>
    <message>
        <source>SmartServer Core</source>
        <translation>SmartServer Core</translation>
    </message>
    <message>
        <source>Segment controller</source>
        <translation>Segment Controller</translation>
    </message>
    <message>
        <source>Host name</source>
        <translation>Nom d’hôte</translation>
    </message>
    <message>
        <source>MQTT</source>
        <translation>MQTT</translation>
    </message>
    <message>
        <source>Label on the unit</source>
        <translation>Étiquette sur l’unité</translation>
    </message>
    <message>
        <source>1 byte</source>
        <translation>1 octet</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 octets</translation>
    </message>
    <message>
        <source>installed by hand; that it shows is your word</source>
        <translation>installé manuellement&#xa0;; que la licence apparaît est votre déclaration</translation>
    </message>
    <message>
        <source>installed by hand, and the license shows</source>
        <translation>installé manuellement, et la licence apparaît</translation>
    </message>
    <message>
        <source>was installed already; nothing was uploaded</source>
        <translation>déjà installé&#xa0;; rien n’a été téléversé</translation>
    </message>
    <message>
        <source>installed, and the license shows</source>
        <translation>installé, et la licence apparaît</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>SmartServer Activation Assistant</source>
        <translation>Assistant d’activation SmartServer</translation>
    </message>
</context>
</TS>
