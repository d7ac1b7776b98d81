<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>activation::ActivationFile</name>
    <message>
        <source>One of capacity, maintenance and core belongs there.</source>
        <translation>Dort muss capacity, maintenance oder core stehen.</translation>
    </message>
    <message>
        <source>One of portal, browser and added belongs there.</source>
        <translation>Dort muss portal, browser oder added stehen.</translation>
    </message>
    <message>
        <source>A UUID belongs there.</source>
        <translation>Dort muss eine UUID stehen.</translation>
    </message>
    <message>
        <source>“%1” is empty.</source>
        <translation>„%1“ ist leer.</translation>
    </message>
    <message>
        <source>An activation file has at least one byte; the download was probably cut off.</source>
        <translation>Eine Aktivierungsdatei hat mindestens ein Byte; der Download wurde vermutlich abgebrochen.</translation>
    </message>
    <message>
        <source>Download or ask for the file again.</source>
        <translation>Laden Sie die Datei erneut herunter oder fordern Sie sie erneut an.</translation>
    </message>
    <message>
        <source>“%1” is too large.</source>
        <translation>„%1“ ist zu groß.</translation>
    </message>
    <message>
        <source>It has %1 bytes; an activation file has at most %2.</source>
        <translation>Sie hat %1 Bytes; eine Aktivierungsdatei hat höchstens %2.</translation>
    </message>
    <message>
        <source>Check that this is the activation file and not an archive or image.</source>
        <translation>Prüfen Sie, ob dies die Aktivierungsdatei ist und nicht ein Archiv oder ein Image.</translation>
    </message>
    <message>
        <source>The name “%1” has a dot in it. Activation files have no extension, and a SmartServer may refuse one that has; a browser or mail program may have added it. The name is kept as it is: if the SmartServer refuses the file, get it again under its original name.</source>
        <translation>Der Name „%1“ enthält einen Punkt. Aktivierungsdateien haben keine Erweiterung, und ein SmartServer lehnt eine Datei mit Erweiterung möglicherweise ab; ein Browser oder E-Mail-Programm hat sie vielleicht hinzugefügt. Der Name bleibt, wie er ist: Lehnt der SmartServer die Datei ab, beziehen Sie sie erneut unter ihrem ursprünglichen Namen.</translation>
    </message>
    <message>
        <source>The name “%1” has a number behind it, as browsers add one where a file of the same name was there already. The name is kept as it is: if the SmartServer refuses the file, get it again under its original name.</source>
        <translation>Der Name „%1“ endet mit einer Zahl, wie Browser sie anhängen, wenn eine gleichnamige Datei schon vorhanden war. Der Name bleibt, wie er ist: Lehnt der SmartServer die Datei ab, beziehen Sie sie erneut unter ihrem ursprünglichen Namen.</translation>
    </message>
</context>
<context>
    <name>activation::Address</name>
    <message>
        <source>“%1” is not the address of a SmartServer.</source>
        <translation>„%1“ ist keine Adresse eines SmartServers.</translation>
    </message>
    <message>
        <source>Give a host name or IP address, such as smartserver-17q5t6a, 192.168.1.20 or https://192.168.1.20:8443.</source>
        <translation>Geben Sie einen Hostnamen oder eine IP-Adresse an, zum Beispiel smartserver-17q5t6a, 192.168.1.20 oder https://192.168.1.20:8443.</translation>
    </message>
    <message>
        <source>It is empty.</source>
        <translation>Sie ist leer.</translation>
    </message>
    <message>
        <source>A name or password does not belong in it.</source>
        <translation>Benutzername und Passwort gehören nicht hinein.</translation>
    </message>
    <message>
        <source>It cannot be read as one.</source>
        <translation>Sie lässt sich nicht als Adresse lesen.</translation>
    </message>
    <message>
        <source>Only https is spoken to a SmartServer.</source>
        <translation>Mit einem SmartServer wird nur über https kommuniziert.</translation>
    </message>
    <message>
        <source>Nothing may follow the host and port.</source>
        <translation>Nach Host und Port darf nichts mehr folgen.</translation>
    </message>
    <message>
        <source>An IPv4 address has four numbers from 0 to 255, without leading zeros.</source>
        <translation>Eine IPv4-Adresse besteht aus vier Zahlen von 0 bis 255 ohne führende Nullen.</translation>
    </message>
    <message>
        <source>Port 0 cannot be reached.</source>
        <translation>Port 0 ist nicht erreichbar.</translation>
    </message>
</context>
<context>
    <name>activation::AddressWords</name>
    <message>
        <source>“%1” is not a range of addresses.</source>
        <translation>„%1“ ist kein Adressbereich.</translation>
    </message>
    <message>
        <source>It must go up, and not above 255, in its last number.</source>
        <translation>Er muss in der letzten Zahl aufsteigen und darf 255 nicht überschreiten.</translation>
    </message>
    <message>
        <source>Give host names, IP addresses, Install Codes or ranges such as 192.168.1.20-29, separated by spaces.</source>
        <translation>Geben Sie Hostnamen, IP-Adressen, Install Codes oder Bereiche wie 192.168.1.20-29 an, durch Leerzeichen getrennt.</translation>
    </message>
    <message>
        <source>“%1” cannot be searched.</source>
        <translation>„%1“ kann nicht durchsucht werden.</translation>
    </message>
    <message>
        <source>Name a network of IPv4 such as 192.168.1.0/24, a range such as 192.168.1.20-29, or single addresses. Large networks are searched in parts.</source>
        <translation>Geben Sie ein IPv4-Netzwerk wie 192.168.1.0/24, einen Bereich wie 192.168.1.20-29 oder einzelne Adressen an. Große Netzwerke werden in Teilen durchsucht.</translation>
    </message>
    <message>
        <source>Networks of IPv6 have more addresses than can be asked.</source>
        <translation>IPv6-Netzwerke haben mehr Adressen, als abgefragt werden können.</translation>
    </message>
    <message>
        <source>It is no IPv4 address.</source>
        <translation>Es ist keine IPv4-Adresse.</translation>
    </message>
    <message>
        <source>The number behind the slash is at most 32.</source>
        <translation>Die Zahl nach dem Schrägstrich ist höchstens 32.</translation>
    </message>
    <message>
        <source>It has more than %1 addresses (the number behind the slash is at least %2).</source>
        <translation>Es hat mehr als %1 Adressen (die Zahl nach dem Schrägstrich muss mindestens %2 sein).</translation>
    </message>
</context>
<context>
    <name>activation::Cancel</name>
    <message>
        <source>Canceled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>You stopped it.</source>
        <translation>Sie haben den Vorgang angehalten.</translation>
    </message>
    <message>
        <source>Start again when ready: it goes on where it was.</source>
        <translation>Starten Sie erneut, sobald Sie bereit sind: Es geht dort weiter, wo angehalten wurde.</translation>
    </message>
</context>
<context>
    <name>activation::Cloud</name>
    <message>
        <source>%1 has no Customer ID yet, so no licenses can be ready for it.</source>
        <translation>%1 hat noch keine Customer ID, deshalb können keine Lizenzen dafür bereitliegen.</translation>
    </message>
    <message>
        <source>The licensing service finds a unit&apos;s licenses by its Customer ID.</source>
        <translation>Der Lizenzdienst findet die Lizenzen einer Einheit über deren Customer ID.</translation>
    </message>
    <message>
        <source>Set the Customer ID of the project first (on the command line: activationctl cloud account --set CUSTOMERID ADDRESS).</source>
        <translation>Setzen Sie zuerst die Customer ID des Projekts (auf der Befehlszeile: activationctl cloud account --set CUSTOMERID ADRESSE).</translation>
    </message>
    <message>
        <source>%1 is a Customer ID, not a License ID. Nothing was changed.</source>
        <translation>%1 ist eine Customer ID, keine License ID. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>A unit is set to this Customer ID.</source>
        <translation>Eine Einheit ist auf diese Customer ID gesetzt.</translation>
    </message>
    <message>
        <source>List the licenses that are ready, and take one of their IDs (on the command line: activationctl cloud list ADDRESS).</source>
        <translation>Listen Sie die bereitliegenden Lizenzen auf und nehmen Sie eine von deren IDs (auf der Befehlszeile: activationctl cloud list ADRESSE).</translation>
    </message>
    <message>
        <source>License %1 is not for %2. Nothing was changed.</source>
        <translation>Lizenz %1 ist nicht für %2. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>It was activated on %1.</source>
        <translation>Sie wurde auf %1 aktiviert.</translation>
    </message>
    <message>
        <source>It was asked for on %1, and whether it came there is not known.</source>
        <translation>Sie wurde auf %1 angefordert, und ob sie dort ankam, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Read that unit: when it no longer has the license, it is free. If that unit is gone for good, say so deliberately (on the command line: --elsewhere).</source>
        <translation>Lesen Sie jene Einheit: Hat sie die Lizenz nicht mehr, ist diese frei. Gibt es die Einheit endgültig nicht mehr, sagen Sie das ausdrücklich (auf der Befehlszeile: --elsewhere).</translation>
    </message>
    <message>
        <source>%1 never took license %2: it is ready still.</source>
        <translation>%1 hat Lizenz %2 nie übernommen: Sie liegt noch bereit.</translation>
    </message>
    <message>
        <source>It was asked for before; the unit does not show it, and %1</source>
        <translation>Sie wurde schon einmal angefordert; die Einheit zeigt sie nicht, und %1</translation>
    </message>
    <message>
        <source>does not list it as ready either.</source>
        <translation>führt sie auch nicht als bereitliegend.</translation>
    </message>
    <message>
        <source>did not say whether it is ready still: %1</source>
        <translation>sagte nicht, ob sie noch bereitliegt: %1</translation>
    </message>
    <message>
        <source>What became of license %1 on %2 is not known.</source>
        <translation>Was aus Lizenz %1 auf %2 geworden ist, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Look into Manage Licenses in the CMS and restart the unit; ask Customer Success where the license is. To ask for it once more all the same, say so deliberately (on the command line: --upload-again).</source>
        <translation>Sehen Sie im CMS unter Manage Licenses nach und starten Sie die Einheit neu; fragen Sie Customer Success, wo die Lizenz ist. Um sie trotzdem noch einmal anzufordern, sagen Sie das ausdrücklich (auf der Befehlszeile: --upload-again).</translation>
    </message>
    <message>
        <source>Asking %1 to take license %2.</source>
        <translation>%1 wird gebeten, Lizenz %2 zu übernehmen.</translation>
    </message>
    <message>
        <source>%1 accepted the request (HTTP %2).</source>
        <translation>%1 hat die Anforderung angenommen (HTTP %2).</translation>
    </message>
    <message>
        <source>%1 Activating again looks first whether the unit took the license after all.</source>
        <translation>%1 Beim erneuten Aktivieren wird zuerst nachgesehen, ob die Einheit die Lizenz doch übernommen hat.</translation>
    </message>
    <message>
        <source>%1 accepted the request, but not every license showed.</source>
        <translation>%1 hat die Anforderung angenommen, aber nicht jede Lizenz erschien.</translation>
    </message>
    <message>
        <source>After %1 s there was still nothing of: %2.</source>
        <translation>Nach %1 s war noch nichts zu sehen von: %2.</translation>
    </message>
    <message>
        <source>Activate again: the assistant looks first whether it came after all, and asks again only when the license is ready still.</source>
        <translation>Aktivieren Sie noch einmal: Der Assistent sieht zuerst nach, ob sie doch ankam, und fordert nur neu an, wenn die Lizenz noch bereitliegt.</translation>
    </message>
    <message>
        <source>%1 shows license %2.</source>
        <translation>%1 zeigt Lizenz %2.</translation>
    </message>
    <message>
        <source>%1 is a License ID, not a Customer ID. Nothing was changed.</source>
        <translation>%1 ist eine License ID, keine Customer ID. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The unit %1 shows a license of this ID.</source>
        <translation>Die Einheit %1 zeigt eine Lizenz mit dieser ID.</translation>
    </message>
    <message>
        <source>The ledger knows a license of this ID.</source>
        <translation>Das Ledger kennt eine Lizenz mit dieser ID.</translation>
    </message>
    <message>
        <source>Take the Customer ID of the project from the partner: there is one for each customer project, and one License ID for each license.</source>
        <translation>Nehmen Sie die Customer ID des Projekts vom Partner: Es gibt eine je Kundenprojekt und eine License ID je Lizenz.</translation>
    </message>
    <message>
        <source>%1 is set to another Customer ID. Nothing was changed.</source>
        <translation>%1 ist auf eine andere Customer ID gesetzt. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>It has %1; you gave %2.</source>
        <translation>Sie hat %1; Sie gaben %2 an.</translation>
    </message>
    <message>
        <source>Compare both with the partner&apos;s list. To put yours in its place deliberately, say so (on the command line: --replace).</source>
        <translation>Vergleichen Sie beide mit der Liste des Partners. Um Ihre bewusst an ihre Stelle zu setzen, sagen Sie das ausdrücklich (auf der Befehlszeile: --replace).</translation>
    </message>
    <message numerus="yes">
        <source>%1 reaches the licensing service; %n license(s) ready for it.</source>
        <translation>
            <numerusform>%1 erreicht den Lizenzdienst; %n Lizenz liegt dafür bereit.</numerusform>
            <numerusform>%1 erreicht den Lizenzdienst; %n Lizenzen liegen dafür bereit.</numerusform>
        </translation>
    </message>
    <message>
        <source>It gives %1.</source>
        <translation>Sie gibt %1 an.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>It answered HTTP %1 %2</source>
        <translation>Sie antwortete HTTP %1 %2</translation>
    </message>
    <message>
        <source>%1 did not take over the Customer ID %2.</source>
        <translation>%1 hat die Customer ID %2 nicht übernommen.</translation>
    </message>
    <message>
        <source>Look into Manage Customer Accounts in the CMS, and try again.</source>
        <translation>Sehen Sie im CMS unter Manage Customer Accounts nach und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The Customer ID of %1 was set to %2.</source>
        <translation>Die Customer ID von %1 wurde auf %2 gesetzt.</translation>
    </message>
    <message>
        <source>It was %1 before.</source>
        <translation>Vorher war sie %1.</translation>
    </message>
    <message>
        <source>The confirmation is for another unit. Nothing was returned.</source>
        <translation>Die Bestätigung gilt für eine andere Einheit. Nichts wurde zurückgegeben.</translation>
    </message>
    <message>
        <source>You confirmed %1; the unit at %2 is %3.</source>
        <translation>Sie haben %1 bestätigt; die Einheit unter %2 ist %3.</translation>
    </message>
    <message>
        <source>Check which unit is meant, and give its Install Code.</source>
        <translation>Prüfen Sie, welche Einheit gemeint ist, und geben Sie deren Install Code an.</translation>
    </message>
    <message numerus="yes">
        <source>%1 returned %n license(s) to the cloud.</source>
        <translation>
            <numerusform>%1 hat %n Lizenz an die Cloud zurückgegeben.</numerusform>
            <numerusform>%1 hat %n Lizenzen an die Cloud zurückgegeben.</numerusform>
        </translation>
    </message>
    <message>
        <source>All licenses of %1 go back to the cloud. Its devices, its scheduler and its data logging stop working until licenses are activated again, and for that the unit needs the internet: a return is not possible offline, and neither is its undoing with the same activation files.</source>
        <translation>Alle Lizenzen von %1 gehen zurück in die Cloud. Geräte, Zeitplaner und Datenaufzeichnung arbeiten nicht mehr, bis wieder Lizenzen aktiviert werden, und dafür braucht die Einheit das Internet: Offline ist eine Rückgabe nicht möglich, und mit denselben Aktivierungsdateien lässt sie sich auch nicht ungeschehen machen.</translation>
    </message>
    <message>
        <source>%1 has nothing to return.</source>
        <translation>%1 hat nichts zurückzugeben.</translation>
    </message>
    <message>
        <source>It shows no license.</source>
        <translation>Sie zeigt keine Lizenz.</translation>
    </message>
    <message>
        <source>Nothing is to be done.</source>
        <translation>Es ist nichts zu tun.</translation>
    </message>
    <message>
        <source>Asking %1 to return all its licenses.</source>
        <translation>%1 wird gebeten, alle Lizenzen zurückzugeben.</translation>
    </message>
    <message>
        <source>%1 still shows all its licenses.</source>
        <translation>%1 zeigt noch alle Lizenzen.</translation>
    </message>
    <message>
        <source>Read the unit later: it may return them yet. Otherwise look into Manage Licenses in the CMS.</source>
        <translation>Lesen Sie die Einheit später: Sie kann sie noch zurückgeben. Sehen Sie sonst im CMS unter Manage Licenses nach.</translation>
    </message>
    <message>
        <source>%1 returned %2 of %3 licenses.</source>
        <translation>%1 hat %2 von %3 Lizenzen zurückgegeben.</translation>
    </message>
    <message>
        <source>Licenses that came by an activation file may not be returnable; look into Manage Licenses in the CMS.</source>
        <translation>Lizenzen aus einer Aktivierungsdatei lassen sich vielleicht nicht zurückgeben; sehen Sie im CMS unter Manage Licenses nach.</translation>
    </message>
    <message>
        <source>reading identity and licenses</source>
        <translation>Identität und Lizenzen werden gelesen</translation>
    </message>
    <message>
        <source>asking which licenses are ready</source>
        <translation>es wird gefragt, welche Lizenzen bereitliegen</translation>
    </message>
    <message>
        <source>looking for the outcome of an earlier attempt (%1 of %2 s)</source>
        <translation>das Ergebnis eines früheren Versuchs wird gesucht (%1 von %2 s)</translation>
    </message>
    <message>
        <source>asking the unit to make the change</source>
        <translation>die Einheit wird um die Änderung gebeten</translation>
    </message>
    <message>
        <source>accepted; waiting until it shows (%1 of %2 s)</source>
        <translation>angenommen; es wird gewartet, bis es erscheint (%1 von %2 s)</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>Another unit answers at %1. Nothing was changed.</source>
        <translation>Unter %1 antwortet eine andere Einheit. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>%1 is meant; it is %2.</source>
        <translation>Gemeint ist %1; es ist %2.</translation>
    </message>
    <message>
        <source>Connect to the unit that is meant, at its present address.</source>
        <translation>Verbinden Sie sich mit der gemeinten Einheit unter ihrer jetzigen Adresse.</translation>
    </message>
    <message>
        <source>It reported: %1</source>
        <translation>Sie meldete: %1</translation>
    </message>
</context>
<context>
    <name>activation::CloudRoute</name>
    <message>
        <source>Asking for the licenses that are ready was canceled.</source>
        <translation>Die Frage nach bereitliegenden Lizenzen wurde abgebrochen.</translation>
    </message>
    <message>
        <source>You stopped it.</source>
        <translation>Sie haben angehalten.</translation>
    </message>
    <message>
        <source>Nothing was changed. Ask again when ready.</source>
        <translation>Nichts wurde geändert. Fragen Sie wieder, wenn Sie so weit sind.</translation>
    </message>
    <message>
        <source>It reported: %1</source>
        <translation>Sie meldete: %1</translation>
    </message>
    <message>
        <source>Its WebSocket, the only way on which the answer comes, is closed: %1</source>
        <translation>Ihr WebSocket, der einzige Weg, auf dem die Antwort kommt, ist geschlossen: %1</translation>
    </message>
    <message>
        <source>Its WebSocket, the only way on which the answer comes, did not open.</source>
        <translation>Ihr WebSocket, der einzige Weg, auf dem die Antwort kommt, ging nicht auf.</translation>
    </message>
    <message>
        <source>It took the question and never answered it.</source>
        <translation>Sie nahm die Frage an und beantwortete sie nie.</translation>
    </message>
    <message>
        <source>%1 did not say which licenses are ready for it.</source>
        <translation>%1 sagte nicht, welche Lizenzen dafür bereitliegen.</translation>
    </message>
    <message>
        <source>Without internet at the unit, take the offline way with an activation file. Otherwise check in the CMS its gateway, DNS, proxy and Customer ID, and try again.</source>
        <translation>Hat die Einheit kein Internet, nehmen Sie den Offline-Weg mit einer Aktivierungsdatei. Prüfen Sie sonst im CMS Gateway, DNS, Proxy und Customer ID und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>%1 listed the licenses that are ready in an unknown way.</source>
        <translation>%1 listete die bereitliegenden Lizenzen in unbekannter Weise auf.</translation>
    </message>
    <message>
        <source>Use Manage Licenses in the CMS, and keep this text for support.</source>
        <translation>Nehmen Sie Manage Licenses im CMS und bewahren Sie diesen Text für den Support auf.</translation>
    </message>
</context>
<context>
    <name>activation::CredentialBook</name>
    <message>
        <source>There is no login for %1.</source>
        <translation>Für %1 gibt es keine Anmeldedaten.</translation>
    </message>
    <message>
        <source>It has none of its own, and none was given for all. Nothing was sent.</source>
        <translation>Es gibt weder eigene noch welche für alle. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Give user and password of an Owner, for all units or for this one.</source>
        <translation>Geben Sie Benutzer und Passwort eines Owner an, für alle SmartServer oder für diesen einen.</translation>
    </message>
    <message>
        <source>“%1” is not a list of logins.</source>
        <translation>„%1“ ist keine Liste mit Anmeldedaten.</translation>
    </message>
    <message>
        <source>It has no column “password”.</source>
        <translation>Sie hat keine Spalte „password“.</translation>
    </message>
    <message>
        <source>It has no column “install code” or “address”.</source>
        <translation>Sie hat keine Spalte „install code“ oder „address“.</translation>
    </message>
    <message>
        <source>Name the columns in the first line: install code, address, user, password.</source>
        <translation>Benennen Sie die Spalten in der ersten Zeile: install code, address, user, password.</translation>
    </message>
    <message>
        <source>the password is missing.</source>
        <translation>Das Passwort fehlt.</translation>
    </message>
    <message>
        <source>“%1” stands in the list twice.</source>
        <translation>„%1“ steht zweimal in der Liste.</translation>
    </message>
    <message>
        <source>it names no unit.</source>
        <translation>Sie nennt keinen SmartServer.</translation>
    </message>
</context>
<context>
    <name>activation::Crypto</name>
    <message>
        <source>The cryptography that the assistant needs is not there.</source>
        <translation>Die Kryptografie, die der Assistent benötigt, ist nicht vorhanden.</translation>
    </message>
    <message>
        <source>Missing in QCA: %1. Providers found: %2.</source>
        <translation>In QCA fehlt: %1. Gefundene Provider: %2.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Install QCA&apos;s OpenSSL plugin, qca-ossl (on Debian: the package libqca-qt6-plugins), and start the assistant again.</source>
        <translation>Installieren Sie das OpenSSL-Plugin von QCA, qca-ossl (unter Debian: das Paket libqca-qt6-plugins), und starten Sie den Assistenten neu.</translation>
    </message>
</context>
<context>
    <name>activation::CsvTable</name>
    <message>
        <source>“%1” is not a table that can be read.</source>
        <translation>„%1“ ist keine lesbare Tabelle.</translation>
    </message>
    <message>
        <source>Save it as CSV (UTF-8) with the names of the columns in the first line.</source>
        <translation>Speichern Sie sie als CSV (UTF-8) mit den Spaltennamen in der ersten Zeile.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>a quote is not closed.</source>
        <translation>Ein Anführungszeichen wird nicht geschlossen.</translation>
    </message>
    <message>
        <source>it holds bytes that are no text.</source>
        <translation>Sie enthält Bytes, die kein Text sind.</translation>
    </message>
    <message>
        <source>text stands behind a closed quote.</source>
        <translation>Hinter einem schließenden Anführungszeichen steht Text.</translation>
    </message>
    <message>
        <source>it has more than %1 fields.</source>
        <translation>Sie hat mehr als %1 Felder.</translation>
    </message>
    <message>
        <source>It has more than %1 rows.</source>
        <translation>Sie hat mehr als %1 Zeilen.</translation>
    </message>
    <message>
        <source>It is larger than %1 MB.</source>
        <translation>Sie ist größer als %1 MB.</translation>
    </message>
    <message>
        <source>Its text is neither UTF-8 nor UTF-16.</source>
        <translation>Ihr Text ist weder UTF-8 noch UTF-16.</translation>
    </message>
    <message>
        <source>It is empty.</source>
        <translation>Sie ist leer.</translation>
    </message>
    <message>
        <source>it has %1 fields, and there are only %2 columns.</source>
        <translation>Sie hat %1 Felder, es gibt aber nur %2 Spalten.</translation>
    </message>
    <message>
        <source>“%1” cannot be read.</source>
        <translation>„%1“ kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Check its name and that you may read it.</source>
        <translation>Prüfen Sie den Namen und ob Sie die Datei lesen dürfen.</translation>
    </message>
</context>
<context>
    <name>activation::DeviceCount</name>
    <message>
        <source>%1 is not a number of devices.</source>
        <translation>%1 ist keine Anzahl von Geräten.</translation>
    </message>
    <message>
        <source>It must be between 0 and %1.</source>
        <translation>Sie muss zwischen 0 und %1 liegen.</translation>
    </message>
    <message>
        <source>Give the number on the license, such as 200.</source>
        <translation>Geben Sie die auf der Lizenz genannte Anzahl an, zum Beispiel 200.</translation>
    </message>
</context>
<context>
    <name>activation::Discover</name>
    <message>
        <source>The search was stopped.</source>
        <translation>Die Suche wurde angehalten.</translation>
    </message>
    <message>
        <source>You stopped it after %1 of %2 addresses.</source>
        <translation>Sie haben sie nach %1 von %2 Adressen angehalten.</translation>
    </message>
    <message>
        <source>Search again when ready.</source>
        <translation>Suchen Sie erneut, sobald Sie bereit sind.</translation>
    </message>
    <message>
        <source>No SmartServer was found.</source>
        <translation>Es wurde kein SmartServer gefunden.</translation>
    </message>
    <message>
        <source>Check that the SmartServers are up, that this laptop is in their network, and that no firewall between them closes port 443. A unit whose address is on its label or in the site&apos;s list needs no search.</source>
        <translation>Prüfen Sie, ob die SmartServer laufen, ob dieser Laptop in ihrem Netzwerk ist und ob keine Firewall dazwischen Port 443 sperrt. Ein SmartServer, dessen Adresse auf dem Etikett oder in der Liste des Standorts steht, muss nicht gesucht werden.</translation>
    </message>
</context>
<context>
    <name>activation::DownloadJudge</name>
    <message>
        <source>It is too large for an activation file.</source>
        <translation>Sie ist zu groß für eine Aktivierungsdatei.</translation>
    </message>
    <message>
        <source>It is something else.</source>
        <translation>Sie ist etwas anderes.</translation>
    </message>
    <message>
        <source>Its name is an activation file&apos;s, its content looks like something else: perhaps a page that says what went wrong. Open it before you take it in.</source>
        <translation>Ihr Name ist der einer Aktivierungsdatei, ihr Inhalt sieht nach etwas anderem aus: vielleicht eine Seite, auf der steht, was fehlgeschlagen ist. Öffnen Sie sie, bevor Sie sie aufnehmen.</translation>
    </message>
    <message>
        <source>Its name says %1.</source>
        <translation>Ihr Name nennt %1.</translation>
    </message>
    <message>
        <source>Its name speaks of several units.</source>
        <translation>Ihr Name nennt mehrere SmartServer.</translation>
    </message>
    <message>
        <source>Its name speaks of %1, which is not in this site package.</source>
        <translation>Ihr Name nennt %1, der nicht in diesem Standortpaket enthalten ist.</translation>
    </message>
    <message>
        <source>It came for %1, which is in progress.</source>
        <translation>Sie kam für %1, der in Arbeit ist.</translation>
    </message>
    <message>
        <source>Its name does not say which unit it is for.</source>
        <translation>Ihr Name sagt nicht, für welchen SmartServer sie bestimmt ist.</translation>
    </message>
    <message>
        <source>Several files came at once, and its name does not say which unit it is for.</source>
        <translation>Mehrere Dateien kamen zugleich, und ihr Name sagt nicht, für welchen SmartServer sie bestimmt ist.</translation>
    </message>
</context>
<context>
    <name>activation::DownloadWatch</name>
    <message>
        <source>“%1” cannot be watched.</source>
        <translation>„%1“ kann nicht überwacht werden.</translation>
    </message>
    <message>
        <source>It is not there.</source>
        <translation>Der Ordner ist nicht vorhanden.</translation>
    </message>
    <message>
        <source>It is not a folder.</source>
        <translation>Es ist kein Ordner.</translation>
    </message>
    <message>
        <source>Name the folder that your browser downloads to.</source>
        <translation>Geben Sie den Ordner an, in den Ihr Browser herunterlädt.</translation>
    </message>
</context>
<context>
    <name>activation::Error</name>
    <message>
        <source>What: %1
Why: %2
What to do: %3</source>
        <translation>Was: %1
Warum: %2
Was zu tun ist: %3</translation>
    </message>
</context>
<context>
    <name>activation::HandOver</name>
    <message>
        <source>confirmed</source>
        <translation>bestätigt</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>abgelehnt</translation>
    </message>
</context>
<context>
    <name>activation::IdentityCode</name>
    <message>
        <source>This is not the identity code of a SmartServer: “%1”.</source>
        <translation>Dies ist nicht der Identitätscode eines SmartServers: „%1“.</translation>
    </message>
    <message>
        <source>Scan or paste the whole code, such as SMARTSERVER:1;17q5t6a;4.40.012;200/37, or type the Install Code on the unit&apos;s label.</source>
        <translation>Scannen Sie den ganzen Code oder fügen Sie ihn ein, zum Beispiel SMARTSERVER:1;17q5t6a;4.40.012;200/37, oder geben Sie den Install Code vom Etikett des SmartServers ein.</translation>
    </message>
    <message>
        <source>Its capacity “%1” is not TOTAL/USED.</source>
        <translation>Die Kapazität „%1“ darin hat nicht die Form GESAMT/BELEGT.</translation>
    </message>
    <message>
        <source>It does not begin with %1</source>
        <translation>Er beginnt nicht mit %1</translation>
    </message>
    <message>
        <source>It is longer than %1 characters.</source>
        <translation>Er ist länger als %1 Zeichen.</translation>
    </message>
    <message>
        <source>It is of version %1; this version of the assistant reads version %2.</source>
        <translation>Er hat Version %1; diese Version des Assistenten liest Version %2.</translation>
    </message>
    <message>
        <source>A version and three fields behind it belong there, with ; between.</source>
        <translation>Er muss aus einer Version und drei Feldern dahinter bestehen, getrennt durch Semikolons (;).</translation>
    </message>
    <message>
        <source>Its release “%1” has an unknown shape.</source>
        <translation>Das Release „%1“ darin hat eine unbekannte Form.</translation>
    </message>
</context>
<context>
    <name>activation::InstallActivation</name>
    <message>
        <source>“%1” is not for this unit. Nothing was uploaded.</source>
        <translation>„%1“ ist nicht für diesen SmartServer bestimmt. Es wurde nichts hochgeladen.</translation>
    </message>
    <message>
        <source>Connect to the unit the file is for, or choose the file of this one.</source>
        <translation>Verbinden Sie sich mit dem SmartServer, für den die Datei bestimmt ist, oder wählen Sie die Datei für diesen.</translation>
    </message>
    <message>
        <source>The file is for %1; the unit at %2 is %3.</source>
        <translation>Die Datei ist für %1 bestimmt; der SmartServer unter %2 ist %3.</translation>
    </message>
    <message>
        <source>The ledger says it was obtained for %1; the unit at %2 is %3.</source>
        <translation>Laut Journal wurde sie für %1 bezogen; der SmartServer unter %2 ist %3.</translation>
    </message>
    <message>
        <source>Its name says %1; the unit at %2 is %3.</source>
        <translation>Ihr Name nennt %1; der SmartServer unter %2 ist %3.</translation>
    </message>
    <message>
        <source>Nothing says which unit it is for.</source>
        <translation>Nichts weist darauf hin, für welchen SmartServer sie bestimmt ist.</translation>
    </message>
    <message>
        <source>%1 shows this license already; nothing was uploaded.</source>
        <translation>%1 zeigt diese Lizenz bereits an; es wurde nichts hochgeladen.</translation>
    </message>
    <message>
        <source>%1 shows the license.</source>
        <translation>%1 zeigt die Lizenz an.</translation>
    </message>
    <message>
        <source>Uploading “%1” to %2.</source>
        <translation>„%1“ wird auf %2 hochgeladen.</translation>
    </message>
    <message>
        <source>%1 accepted the file (HTTP %2).</source>
        <translation>%1 hat die Datei angenommen (HTTP %2).</translation>
    </message>
    <message>
        <source>%1 The file is kept. Installing again looks first whether the unit took it after all.</source>
        <translation>%1 Die Datei bleibt erhalten. Eine erneute Installation prüft zuerst, ob der SmartServer sie nicht doch übernommen hat.</translation>
    </message>
    <message>
        <source>It answered HTTP %1, and %2 s later the license was still not there.</source>
        <translation>Er antwortete mit HTTP %1, und %2 s später war die Lizenz noch nicht vorhanden.</translation>
    </message>
    <message>
        <source>Its words: %1</source>
        <translation>Wortlaut: %1</translation>
    </message>
    <message>
        <source>It reported: %1</source>
        <translation>Er meldete: %1</translation>
    </message>
    <message>
        <source>%1 accepted “%2”, but the license never showed.</source>
        <translation>%1 hat „%2“ angenommen, aber die Lizenz wurde nie angezeigt.</translation>
    </message>
    <message>
        <source>The file is kept. Look into Manage Licenses in the CMS, restart the unit if nothing shows, then install again: the assistant looks first and uploads once more only if you say so (on the command line: --upload-again).</source>
        <translation>Die Datei bleibt erhalten. Sehen Sie im CMS unter Manage Licenses nach, starten Sie den SmartServer neu, falls dort nichts angezeigt wird, und installieren Sie dann erneut: Der Assistent prüft zuerst und lädt die Datei nur dann noch einmal hoch, wenn Sie es verlangen (in der Befehlszeile: --upload-again).</translation>
    </message>
    <message>
        <source>%1 accepted “%2” before, but does not show its license.</source>
        <translation>%1 hat „%2“ früher angenommen, zeigt die zugehörige Lizenz aber nicht an.</translation>
    </message>
    <message>
        <source>Nobody knows what a second upload of the same file does.</source>
        <translation>Was ein zweites Hochladen derselben Datei bewirkt, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Look into Manage Licenses in the CMS and restart the unit. To upload the file once more all the same, say so deliberately (on the command line: --upload-again).</source>
        <translation>Sehen Sie im CMS unter Manage Licenses nach und starten Sie den SmartServer neu. Soll die Datei trotzdem noch einmal hochgeladen werden, verlangen Sie dies ausdrücklich (in der Befehlszeile: --upload-again).</translation>
    </message>
    <message>
        <source>On %1, “%2” was added by hand by the user&apos;s word, but its license does not show.</source>
        <translation>Auf %1 wurde „%2“ laut Angabe des Benutzers von Hand hinzugefügt, die zugehörige Lizenz wird aber nicht angezeigt.</translation>
    </message>
</context>
<context>
    <name>activation::InstallByHand</name>
    <message>
        <source>Another unit answers at %1. Nothing was confirmed.</source>
        <translation>Unter %1 antwortet ein anderer SmartServer. Es wurde nichts bestätigt.</translation>
    </message>
    <message>
        <source>The file is for %1; the unit there is %2.</source>
        <translation>Die Datei ist für %1 bestimmt; der SmartServer dort ist %2.</translation>
    </message>
    <message>
        <source>Connect to the unit the file is for. If the file was added to this one, look into its Manage Licenses, and ask Customer Success.</source>
        <translation>Verbinden Sie sich mit dem SmartServer, für den die Datei bestimmt ist. Wurde sie zu diesem hinzugefügt, sehen Sie in dessen Manage Licenses nach, und fragen Sie Customer Success.</translation>
    </message>
    <message>
        <source>%1 shows the license of “%2”, which was added by hand in the CMS.</source>
        <translation>%1 zeigt die Lizenz von „%2“ an, die im CMS von Hand hinzugefügt wurde.</translation>
    </message>
    <message>
        <source>Read from the unit: “%1”, License ID %2.</source>
        <translation>Vom SmartServer ausgelesen: „%1“, License ID %2.</translation>
    </message>
    <message>
        <source>Read from the unit: its device capacity has grown.</source>
        <translation>Vom SmartServer ausgelesen: Seine Gerätekapazität ist gestiegen.</translation>
    </message>
    <message numerus="yes">
        <source>The unit shows %n license(s).</source>
        <translation>
            <numerusform>Der SmartServer zeigt %n Lizenz an.</numerusform>
            <numerusform>Der SmartServer zeigt %n Lizenzen an.</numerusform>
        </translation>
    </message>
    <message>
        <source>None of them is certain to be this file&apos;s: its License ID is not known, and there is no new one of its kind for every such file.</source>
        <translation>Keine davon gehört sicher zu dieser Datei: Ihre License ID ist nicht bekannt, und es gibt nicht für jede solche Datei eine neue Lizenz dieser Art.</translation>
    </message>
    <message>
        <source>None of them is new under the License ID %1.</source>
        <translation>Keine davon ist unter der License ID %1 neu.</translation>
    </message>
    <message>
        <source>Its License ID is not known, and nobody read the unit before the file came: which of them is new cannot be told.</source>
        <translation>Ihre License ID ist nicht bekannt, und niemand hat den SmartServer ausgelesen, bevor die Datei kam: Welche davon neu ist, lässt sich nicht sagen.</translation>
    </message>
    <message>
        <source>It cannot be read from %1 that “%2” is installed.</source>
        <translation>Aus %1 lässt sich nicht ablesen, dass „%2“ installiert ist.</translation>
    </message>
    <message>
        <source>Look into Manage Licenses in the CMS. If the file&apos;s row is there, confirm it by your word; if not, add the file there.</source>
        <translation>Sehen Sie im CMS unter Manage Licenses nach. Ist die Zeile der Datei vorhanden, bestätigen Sie dies durch Ihre Angabe; falls nicht, fügen Sie die Datei dort hinzu.</translation>
    </message>
    <message>
        <source>“%1” was added to %2 by hand in the CMS, by the user&apos;s word.</source>
        <translation>„%1“ wurde laut Angabe des Benutzers im CMS von Hand zu %2 hinzugefügt.</translation>
    </message>
    <message>
        <source>The user said that the license shows on the unit. Nothing was read from it.</source>
        <translation>Der Benutzer hat angegeben, dass die Lizenz auf dem SmartServer angezeigt wird. Es wurde nichts von ihm ausgelesen.</translation>
    </message>
</context>
<context>
    <name>activation::InstallCode</name>
    <message>
        <source>“%1” is not an Install Code.</source>
        <translation>„%1“ ist kein Install Code.</translation>
    </message>
    <message>
        <source>An Install Code has 1 to 64 letters, digits, dots, hyphens and underscores and starts with a letter or digit.</source>
        <translation>Ein Install Code besteht aus 1 bis 64 Buchstaben, Ziffern, Punkten, Bindestrichen und Unterstrichen und beginnt mit einem Buchstaben oder einer Ziffer.</translation>
    </message>
    <message>
        <source>Read it from the label on the back of the SmartServer (the part behind “smartserver-”) or from Manage Customer Accounts in the CMS; most look like 17q5t6a.</source>
        <translation>Lesen Sie ihn vom Etikett auf der Rückseite des SmartServers ab (der Teil nach „smartserver-“) oder im CMS unter Manage Customer Accounts; die meisten sehen aus wie 17q5t6a.</translation>
    </message>
</context>
<context>
    <name>activation::Intake</name>
    <message>
        <source>“%1” cannot be read.</source>
        <translation>„%1“ kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Check that it is there and may be read, and that its stick is plugged in.</source>
        <translation>Prüfen Sie, ob die Datei vorhanden und lesbar ist und ob der USB-Stick eingesteckt ist.</translation>
    </message>
    <message>
        <source>“%1” was not taken in.</source>
        <translation>„%1“ wurde nicht aufgenommen.</translation>
    </message>
    <message>
        <source>Nothing says which unit it is for.</source>
        <translation>Nichts weist darauf hin, für welchen SmartServer sie bestimmt ist.</translation>
    </message>
    <message>
        <source>Say which one (on the command line: --for CODE): %1.</source>
        <translation>Geben Sie an, für welchen (in der Befehlszeile: --for CODE): %1.</translation>
    </message>
    <message>
        <source>It is for %1, which is not in this site package (%2).</source>
        <translation>Sie ist für %1 bestimmt, der nicht in diesem Standortpaket (%2) enthalten ist.</translation>
    </message>
    <message>
        <source>Open the package of its site, or read that unit into this one first.</source>
        <translation>Öffnen Sie das Paket seines Standorts, oder lesen Sie diesen SmartServer zuerst in dieses Paket ein.</translation>
    </message>
    <message>
        <source>Its name says %1, not %2.</source>
        <translation>Ihr Name nennt %1, nicht %2.</translation>
    </message>
    <message>
        <source>Take it in for %1, or, if its name misleads, say so deliberately (on the command line: --despite-name).</source>
        <translation>Nehmen Sie sie für %1 auf oder verlangen Sie es ausdrücklich, falls der Name irreführt (in der Befehlszeile: --despite-name).</translation>
    </message>
    <message>
        <source>The same file was obtained for %1 on %2.</source>
        <translation>Dieselbe Datei wurde am %2 für %1 bezogen.</translation>
    </message>
    <message>
        <source>It is not there.</source>
        <translation>Sie ist nicht vorhanden.</translation>
    </message>
    <message>
        <source>It is not a plain file.</source>
        <translation>Es ist keine gewöhnliche Datei.</translation>
    </message>
    <message>
        <source>“%1” is not an activation file.</source>
        <translation>„%1“ ist keine Aktivierungsdatei.</translation>
    </message>
    <message>
        <source>It is a folder.</source>
        <translation>Es ist ein Ordner.</translation>
    </message>
    <message>
        <source>It is a site package.</source>
        <translation>Es ist ein Standortpaket.</translation>
    </message>
    <message>
        <source>Name the files in it.</source>
        <translation>Geben Sie die darin enthaltenen Dateien an.</translation>
    </message>
    <message>
        <source>Open it instead of adding it.</source>
        <translation>Öffnen Sie es, statt es hinzuzufügen.</translation>
    </message>
    <message>
        <source>The Install Code %1 has an unusual shape; compare it with the label.</source>
        <translation>Der Install Code %1 hat eine ungewöhnliche Form; vergleichen Sie ihn mit dem Etikett.</translation>
    </message>
    <message>
        <source>“%1” taken in (%2 bytes).</source>
        <translation>„%1“ aufgenommen (%2 Bytes).</translation>
    </message>
    <message>
        <source>An activation file belongs to one unit. Get one that was made for %1; or, if this one is for both, take it in and say why (on the command line: --shared-because WHY).</source>
        <translation>Eine Aktivierungsdatei gehört zu einem SmartServer. Besorgen Sie eine, die für %1 gemacht ist; oder, wenn diese für beide ist, nehmen Sie sie auf und sagen Sie, warum (auf der Kommandozeile: --shared-because WHY).</translation>
    </message>
    <message>
        <source>“%1” taken in (%2 bytes), though it came for another unit too: %3</source>
        <translation>„%1“ aufgenommen (%2 Bytes), obwohl sie auch für einen anderen SmartServer kam: %3</translation>
    </message>
</context>
<context>
    <name>activation::JsonFields</name>
    <message>
        <source>A text belongs there.</source>
        <translation>Dort muss ein Text stehen.</translation>
    </message>
    <message>
        <source>The text there is too long.</source>
        <translation>Der Text dort ist zu lang.</translation>
    </message>
    <message>
        <source>A whole number from %1 to %2 belongs there.</source>
        <translation>Dort muss eine ganze Zahl von %1 bis %2 stehen.</translation>
    </message>
    <message>
        <source>A time in ISO 8601 UTC belongs there.</source>
        <translation>Dort muss eine Zeit in UTC nach ISO 8601 stehen.</translation>
    </message>
    <message>
        <source>A SHA-256 (64 hex digits) belongs there.</source>
        <translation>Dort muss ein SHA-256-Wert (64 Hexadezimalziffern) stehen.</translation>
    </message>
    <message>
        <source>An object belongs there.</source>
        <translation>Dort muss ein Objekt stehen.</translation>
    </message>
    <message>
        <source>A list belongs there.</source>
        <translation>Dort muss eine Liste stehen.</translation>
    </message>
    <message>
        <source>%1 is not what it should be at “%2”.</source>
        <translation>%1 ist an der Stelle „%2“ nicht so, wie es sein sollte.</translation>
    </message>
    <message>
        <source>Use another copy of it, or ask whoever made it for a new one.</source>
        <translation>Verwenden Sie eine andere Kopie, oder bitten Sie den Ersteller um eine neue.</translation>
    </message>
</context>
<context>
    <name>activation::JsonSchema</name>
    <message>
        <source>An object { } belongs there.</source>
        <translation>Dorthin gehört ein Objekt { }.</translation>
    </message>
    <message>
        <source>A list [ ] belongs there.</source>
        <translation>Dorthin gehört eine Liste [ ].</translation>
    </message>
    <message>
        <source>A text in quotation marks belongs there.</source>
        <translation>Dorthin gehört ein Text in Anführungszeichen.</translation>
    </message>
    <message>
        <source>true or false belongs there.</source>
        <translation>Dorthin gehört true oder false.</translation>
    </message>
    <message>
        <source>A whole number belongs there.</source>
        <translation>Dorthin gehört eine ganze Zahl.</translation>
    </message>
    <message>
        <source>Only %1 is known there.</source>
        <translation>Dort ist nur %1 bekannt.</translation>
    </message>
    <message>
        <source>One of these belongs there: %1.</source>
        <translation>Dorthin gehört eines von diesen: %1.</translation>
    </message>
    <message>
        <source>Is “%1” meant?</source>
        <translation>Ist „%1“ gemeint?</translation>
    </message>
    <message>
        <source>It must not be empty.</source>
        <translation>Es darf nicht leer sein.</translation>
    </message>
    <message>
        <source>It is missing.</source>
        <translation>Es fehlt.</translation>
    </message>
    <message>
        <source>Nothing of this name is known here.</source>
        <translation>Nichts dieses Namens ist hier bekannt.</translation>
    </message>
</context>
<context>
    <name>activation::KeyAccess</name>
    <message>
        <source>The keychain did not keep the signing key&apos;s passphrase.</source>
        <translation>Der Schlüsselbund hat die Passphrase des Signierschlüssels nicht behalten.</translation>
    </message>
    <message>
        <source>What was read back is not what was written.</source>
        <translation>Was zurückgelesen wurde, ist nicht, was geschrieben wurde.</translation>
    </message>
    <message>
        <source>Unlock or set up a keychain, or choose a passphrase.</source>
        <translation>Entsperren Sie einen Schlüsselbund oder richten Sie einen ein, oder wählen Sie eine Passphrase.</translation>
    </message>
    <message>
        <source>The passphrase is shorter than %1 characters.</source>
        <translation>Die Passphrase hat weniger als %1 Zeichen.</translation>
    </message>
    <message>
        <source>Choose a longer one: whoever finds the laptop may try millions of them.</source>
        <translation>Wählen Sie eine längere: Wer den Laptop findet, kann Millionen davon durchprobieren.</translation>
    </message>
    <message>
        <source>There is no keychain, and nobody to ask for a passphrase.</source>
        <translation>Es gibt keinen Schlüsselbund und niemanden, der nach einer Passphrase gefragt werden könnte.</translation>
    </message>
    <message>
        <source>Set up a keychain.</source>
        <translation>Richten Sie einen Schlüsselbund ein.</translation>
    </message>
    <message>
        <source>The keychain is not to be asked.</source>
        <translation>Der Schlüsselbund soll nicht gefragt werden.</translation>
    </message>
    <message>
        <source>Choose a passphrase.</source>
        <translation>Wählen Sie eine Passphrase.</translation>
    </message>
    <message>
        <source>Its passphrase is needed, and nobody is there to type it.</source>
        <translation>Seine Passphrase wird gebraucht, und niemand ist da, der sie eingibt.</translation>
    </message>
    <message>
        <source>Put the passphrase into a file that only you can read and name it with --key-passphrase-file, or run it in a terminal.</source>
        <translation>Schreiben Sie die Passphrase in eine Datei, die nur Sie lesen können, und nennen Sie diese mit --key-passphrase-file, oder starten Sie es in einem Terminal.</translation>
    </message>
    <message>
        <source>Unlock the keychain and try again. Where it is gone, make a new key (on the command line: activationctl signer renew); other laptops compare its fingerprint once.</source>
        <translation>Entsperren Sie den Schlüsselbund und versuchen Sie es erneut. Gibt es ihn nicht mehr, so erzeugen Sie einen neuen Schlüssel (auf der Befehlszeile: activationctl signer renew); andere Laptops vergleichen einmal seinen Fingerabdruck.</translation>
    </message>
    <message>
        <source>Its passphrase is in a file of the assistant&apos;s that is not there.</source>
        <translation>Seine Passphrase steht in einer Datei des Assistenten, die nicht da ist.</translation>
    </message>
    <message>
        <source>Bring the file back, or make a new key (on the command line: activationctl signer renew); other laptops compare its fingerprint once.</source>
        <translation>Bringen Sie die Datei zurück, oder erzeugen Sie einen neuen Schlüssel (auf der Befehlszeile: activationctl signer renew); andere Laptops vergleichen einmal seinen Fingerabdruck.</translation>
    </message>
    <message>
        <source>Its passphrase is in a keychain that is not asked here.</source>
        <translation>Seine Passphrase ist in einem Schlüsselbund, der hier nicht gefragt wird.</translation>
    </message>
    <message>
        <source>Its passphrase is not in the keychain.</source>
        <translation>Seine Passphrase ist nicht im Schlüsselbund.</translation>
    </message>
</context>
<context>
    <name>activation::KeyFile</name>
    <message>
        <source>The signing key “%1” cannot be used.</source>
        <translation>Der Signaturschlüssel „%1“ kann nicht verwendet werden.</translation>
    </message>
    <message>
        <source>Restore the file from a backup. If there is none, move it away: the assistant then makes a new key, whose fingerprint the other laptops have to compare once more.</source>
        <translation>Stellen Sie die Datei aus einer Sicherung wieder her. Gibt es keine, verschieben Sie die Datei an einen anderen Ort: Der Assistent erstellt dann einen neuen Schlüssel, dessen Fingerabdruck auf den anderen Laptops erneut verglichen werden muss.</translation>
    </message>
    <message>
        <source>There is no complete “%1” in it.</source>
        <translation>Es ist kein vollständiges „%1“ darin.</translation>
    </message>
    <message>
        <source>There is more than one “%1” in it.</source>
        <translation>Es ist mehr als ein „%1“ darin.</translation>
    </message>
    <message>
        <source>The “%1” in it is damaged.</source>
        <translation>Das „%1“ darin ist beschädigt.</translation>
    </message>
    <message>
        <source>The private key in it is damaged.</source>
        <translation>Der private Schlüssel darin ist beschädigt.</translation>
    </message>
    <message>
        <source>The private key and the certificate in it do not belong together.</source>
        <translation>Der private Schlüssel und das Zertifikat darin gehören nicht zusammen.</translation>
    </message>
    <message>
        <source>The signing key “%1” cannot be read.</source>
        <translation>Der Signaturschlüssel „%1“ kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Check who owns the file and that you may read it.</source>
        <translation>Prüfen Sie, wem die Datei gehört und ob Sie sie lesen dürfen.</translation>
    </message>
    <message>
        <source>Others on this computer can get at the signing key “%1”.</source>
        <translation>Andere Benutzer dieses Computers haben Zugriff auf den Signaturschlüssel „%1“.</translation>
    </message>
    <message>
        <source>With it they could sign site packages in your name.</source>
        <translation>Damit könnten sie Standortpakete in Ihrem Namen signieren.</translation>
    </message>
    <message>
        <source>If nobody else uses this computer, take the permissions away (chmod 600) and start again. Otherwise move the file away: the assistant then makes a new key, whose fingerprint the other laptops have to compare once more.</source>
        <translation>Wenn niemand sonst diesen Computer benutzt, entziehen Sie die Berechtigungen (chmod 600) und starten Sie neu. Andernfalls verschieben Sie die Datei an einen anderen Ort: Der Assistent erstellt dann einen neuen Schlüssel, dessen Fingerabdruck auf den anderen Laptops erneut verglichen werden muss.</translation>
    </message>
    <message>
        <source>The file is far too large for a key.</source>
        <translation>Die Datei ist für einen Schlüssel viel zu groß.</translation>
    </message>
    <message>
        <source>The signing key “%1” cannot be written.</source>
        <translation>Der Signaturschlüssel „%1“ kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>The folder “%1” for the signing key cannot be made.</source>
        <translation>Der Ordner „%1“ für den Signaturschlüssel kann nicht angelegt werden.</translation>
    </message>
    <message>
        <source>Something else is there under that name.</source>
        <translation>Unter diesem Namen ist dort bereits etwas anderes vorhanden.</translation>
    </message>
    <message>
        <source>The system does not allow it, or the disk is full.</source>
        <translation>Das System lässt es nicht zu, oder der Datenträger ist voll.</translation>
    </message>
    <message>
        <source>Check that you may write in the folder above it.</source>
        <translation>Prüfen Sie, ob Sie im übergeordneten Ordner schreiben dürfen.</translation>
    </message>
    <message>
        <source>Others can write in the folder “%1” of the signing key.</source>
        <translation>Andere Benutzer können in den Ordner „%1“ des Signaturschlüssels schreiben.</translation>
    </message>
    <message>
        <source>They could put a key of their own there.</source>
        <translation>Sie könnten dort einen eigenen Schlüssel ablegen.</translation>
    </message>
    <message>
        <source>Take the permissions away (chmod 700), or choose another folder.</source>
        <translation>Entziehen Sie die Berechtigungen (chmod 700), oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>There are too many certificates in it.</source>
        <translation>Es sind zu viele Zertifikate darin.</translation>
    </message>
    <message>
        <source>The private key in it is encrypted.</source>
        <translation>Der private Schlüssel darin ist verschlüsselt.</translation>
    </message>
    <message>
        <source>Check that the folder is yours and that there is space left on its disk. What was there before is still there.</source>
        <translation>Prüfen Sie, ob der Ordner Ihnen gehört und auf seinem Datenträger Platz ist. Was vorher da war, ist noch da.</translation>
    </message>
    <message>
        <source>What was read back is not what was written.</source>
        <translation>Was zurückgelesen wurde, ist nicht, was geschrieben wurde.</translation>
    </message>
    <message>
        <source>The private key in it is damaged, or encrypted in a way that is not known here.</source>
        <translation>Der private Schlüssel darin ist beschädigt oder auf eine hier unbekannte Weise verschlüsselt.</translation>
    </message>
    <message>
        <source>The crypto provider did not encrypt it.</source>
        <translation>Der Kryptografie-Anbieter hat ihn nicht verschlüsselt.</translation>
    </message>
</context>
<context>
    <name>activation::KeyStore</name>
    <message>
        <source>This file has no key that can sign site packages.</source>
        <translation>Diese Datei hat keinen Schlüssel, der Standortpakete signieren kann.</translation>
    </message>
    <message>
        <source>It is to be a PKCS #12 file with one RSA key of 2048 bits or more and its certificate, signed with SHA-256; openssl pkcs12 -export makes one.</source>
        <translation>Es soll eine PKCS-#12-Datei mit einem RSA-Schlüssel von mindestens 2048 Bit und seinem Zertifikat sein, mit SHA-256 signiert; openssl pkcs12 -export macht eine.</translation>
    </message>
    <message>
        <source>A private key is only written out with a passphrase.</source>
        <translation>Ein privater Schlüssel wird nur mit einer Passphrase herausgeschrieben.</translation>
    </message>
    <message>
        <source>Whoever gets the file could sign in this laptop&apos;s name.</source>
        <translation>Wer die Datei bekommt, könnte im Namen dieses Laptops signieren.</translation>
    </message>
    <message>
        <source>Give a passphrase.</source>
        <translation>Geben Sie eine Passphrase an.</translation>
    </message>
    <message>
        <source>It does not sign.</source>
        <translation>Er signiert nicht.</translation>
    </message>
    <message>
        <source>There is no certificate in it.</source>
        <translation>Es ist kein Zertifikat darin.</translation>
    </message>
    <message>
        <source>There is no RSA key in it that can sign.</source>
        <translation>Es ist kein RSA-Schlüssel darin, der signieren kann.</translation>
    </message>
    <message>
        <source>The private key and the certificate in it do not belong together.</source>
        <translation>Privater Schlüssel und Zertifikat darin gehören nicht zusammen.</translation>
    </message>
    <message>
        <source>There are too many certificates in it.</source>
        <translation>Es sind zu viele Zertifikate darin.</translation>
    </message>
    <message>
        <source>The passphrase does not open this file.</source>
        <translation>Die Passphrase öffnet diese Datei nicht.</translation>
    </message>
    <message>
        <source>Its key is encrypted with another one.</source>
        <translation>Ihr Schlüssel ist mit einer anderen verschlüsselt.</translation>
    </message>
    <message>
        <source>Ask whoever made the file for its passphrase.</source>
        <translation>Fragen Sie, wer die Datei gemacht hat, nach ihrer Passphrase.</translation>
    </message>
    <message>
        <source>The signing key could not be exported.</source>
        <translation>Der Signaturschlüssel konnte nicht exportiert werden.</translation>
    </message>
    <message>
        <source>The crypto provider did not encrypt it.</source>
        <translation>Der Krypto-Anbieter hat ihn nicht verschlüsselt.</translation>
    </message>
    <message>
        <source>Start the assistant again; if it stays, reinstall QCA.</source>
        <translation>Starten Sie den Assistenten neu; hilft das nicht, installieren Sie QCA neu.</translation>
    </message>
    <message>
        <source>The signing key could not be written.</source>
        <translation>Der Signierschlüssel konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Another program holds “%1” and does not let go.</source>
        <translation>Ein anderes Programm hält „%1“ fest und lässt nicht los.</translation>
    </message>
    <message>
        <source>“%1” cannot be written.</source>
        <translation>„%1“ kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Close other copies of the assistant, check that the folder is yours, and try again.</source>
        <translation>Schließen Sie andere Fenster des Assistenten, prüfen Sie, ob der Ordner Ihnen gehört, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The signing key could not be encrypted.</source>
        <translation>Der Signierschlüssel konnte nicht verschlüsselt werden.</translation>
    </message>
    <message>
        <source>It is no PKCS #12 file, is damaged, or would take too long to open.</source>
        <translation>Es ist keine PKCS-#12-Datei, ist beschädigt oder würde zum Öffnen zu lange brauchen.</translation>
    </message>
    <message>
        <source>It was not opened with its passphrase.</source>
        <translation>Sie wurde mit ihrer Passphrase nicht geöffnet.</translation>
    </message>
    <message>
        <source>Try again, and enter the passphrase that it has now.</source>
        <translation>Versuchen Sie es erneut, und geben Sie die Passphrase ein, die er jetzt hat.</translation>
    </message>
    <message>
        <source>Try again, and enter the passphrase when you are asked for it.</source>
        <translation>Versuchen Sie es erneut, und geben Sie die Passphrase ein, wenn danach gefragt wird.</translation>
    </message>
</context>
<context>
    <name>activation::Keychain</name>
    <message>
        <source>The keychain of this computer cannot be used.</source>
        <translation>Der Schlüsselbund dieses Computers kann nicht verwendet werden.</translation>
    </message>
    <message>
        <source>The login stays in memory until the program ends; nothing of it is written to disk. Unlock or set up a keychain to have it remembered.</source>
        <translation>Die Anmeldedaten bleiben bis zum Programmende im Arbeitsspeicher; nichts davon wird auf den Datenträger geschrieben. Entsperren Sie einen Schlüsselbund oder richten Sie einen ein, um sie zu speichern.</translation>
    </message>
    <message>
        <source>It did not answer in time.</source>
        <translation>Er hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>Access was denied: %1</source>
        <translation>Der Zugriff wurde verweigert: %1</translation>
    </message>
    <message>
        <source>There is none: %1</source>
        <translation>Es gibt keinen: %1</translation>
    </message>
</context>
<context>
    <name>activation::KnownIds</name>
    <message>
        <source>“%1” is a Customer ID.</source>
        <translation>„%1“ ist eine Customer ID.</translation>
    </message>
    <message>
        <source>%1 shows it as the customer that it is set to. A License ID is wanted here; both look alike.</source>
        <translation>%1 zeigt sie als den Kunden an, auf den er gesetzt ist. Hier wird eine License ID verlangt; beide sehen gleich aus.</translation>
    </message>
    <message>
        <source>Take the License ID from the partner&apos;s license list, or log in to the portal with an e-mail address.</source>
        <translation>Entnehmen Sie die License ID der Lizenzliste des Partners, oder melden Sie sich am Portal mit einer E-Mail-Adresse an.</translation>
    </message>
</context>
<context>
    <name>activation::LabelEntry</name>
    <message>
        <source>%1 is in the site package already, and was read there.</source>
        <translation>%1 ist bereits im Standortpaket und wurde dort eingelesen.</translation>
    </message>
    <message>
        <source>What was read from the unit says more than its label.</source>
        <translation>Was vom SmartServer ausgelesen wurde, sagt mehr als sein Etikett.</translation>
    </message>
    <message>
        <source>Go on with it as it is. If its login is closed now, install its files by hand.</source>
        <translation>Arbeiten Sie damit weiter, wie es ist. Ist die Anmeldung jetzt gesperrt, installieren Sie die Dateien von Hand.</translation>
    </message>
    <message>
        <source>%1 entered by its label.</source>
        <translation>%1 nach Etikett eingetragen.</translation>
    </message>
    <message>
        <source>Nothing was read from the unit.</source>
        <translation>Vom SmartServer wurde nichts ausgelesen.</translation>
    </message>
</context>
<context>
    <name>activation::Ledger</name>
    <message>
        <source>it was edited</source>
        <translation>es wurde bearbeitet</translation>
    </message>
    <message>
        <source>another event has the same ID</source>
        <translation>ein anderes Ereignis hat dieselbe ID</translation>
    </message>
    <message>
        <source>there are two different events of this number</source>
        <translation>es gibt zwei verschiedene Ereignisse mit dieser Nummer</translation>
    </message>
    <message>
        <source>its place in the chain is off</source>
        <translation>seine Position in der Kette stimmt nicht</translation>
    </message>
    <message>
        <source>it does not follow the event before it</source>
        <translation>es schließt nicht an das vorhergehende Ereignis an</translation>
    </message>
    <message>
        <source>it cannot be read any more</source>
        <translation>es ist nicht mehr lesbar</translation>
    </message>
    <message>
        <source>Laptop %1: %2 events were written and %3 are there.</source>
        <translation>Laptop %1: %2 Ereignisse wurden geschrieben, %3 sind vorhanden.</translation>
    </message>
    <message>
        <source>Laptop %1: the last event that was written is missing.</source>
        <translation>Laptop %1: Das zuletzt geschriebene Ereignis fehlt.</translation>
    </message>
    <message>
        <source>Laptop %1: %2 events are there of which none was written by the assistant.</source>
        <translation>Laptop %1: %2 Ereignisse sind vorhanden, von denen keines vom Assistenten geschrieben wurde.</translation>
    </message>
    <message>
        <source>Laptop %1 (this one): events %2 to %3 are missing.</source>
        <translation>Laptop %1 (dieser): Die Ereignisse %2 bis %3 fehlen.</translation>
    </message>
    <message>
        <source>Laptop %1, event %2: %3.</source>
        <translation>Laptop %1, Ereignis %2: %3.</translation>
    </message>
    <message>
        <source>%1: %2 (SQLite code %3).</source>
        <translation>%1: %2 (SQLite-Code %3).</translation>
    </message>
    <message>
        <source>The ledger is damaged.</source>
        <translation>Das Journal ist beschädigt.</translation>
    </message>
    <message>
        <source>The ledger cannot be opened.</source>
        <translation>Das Journal kann nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>Qt&apos;s SQLite driver (QSQLITE) is not installed; drivers found: %1.</source>
        <translation>Der SQLite-Treiber von Qt (QSQLITE) ist nicht installiert; gefundene Treiber: %1.</translation>
    </message>
    <message>
        <source>Install it (on Debian: the package libqt6sql6-sqlite) or install the assistant again, and start again.</source>
        <translation>Installieren Sie ihn (unter Debian: das Paket libqt6sql6-sqlite) oder installieren Sie den Assistenten neu, und starten Sie ihn erneut.</translation>
    </message>
    <message>
        <source>The ledger could not be read or written.</source>
        <translation>Das Journal konnte nicht gelesen oder geschrieben werden.</translation>
    </message>
    <message>
        <source>Nothing was changed. Try again; if it stays so, keep a copy of the file and report these words.</source>
        <translation>Es wurde nichts geändert. Versuchen Sie es erneut; bleibt es dabei, bewahren Sie eine Kopie der Datei auf und melden Sie diesen Wortlaut.</translation>
    </message>
    <message>
        <source>The ledger is in use by another process.</source>
        <translation>Das Journal wird von einem anderen Prozess verwendet.</translation>
    </message>
    <message>
        <source>Nothing was changed. Wait until the other assistant is done, or close it, and try again.</source>
        <translation>Es wurde nichts geändert. Warten Sie, bis der andere Assistent fertig ist, oder schließen Sie ihn, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The ledger could not be written.</source>
        <translation>Das Journal konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>What was in it before is whole. Free space on the disk and check that it works and has no quota that is used up, then try again.</source>
        <translation>Der bisherige Inhalt ist unversehrt. Schaffen Sie Platz auf dem Datenträger, prüfen Sie, ob er funktioniert und ob kein Kontingent ausgeschöpft ist, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The ledger cannot be opened for writing.</source>
        <translation>Das Journal kann nicht zum Schreiben geöffnet werden.</translation>
    </message>
    <message>
        <source>Make the file and its folder writable for this user, or name another place (on the command line: --ledger FILE).</source>
        <translation>Machen Sie die Datei und ihren Ordner für diesen Benutzer beschreibbar, oder geben Sie einen anderen Ort an (in der Befehlszeile: --ledger FILE).</translation>
    </message>
    <message>
        <source>Event %1 of laptop %2 cannot be read any more.</source>
        <translation>Ereignis %1 von Laptop %2 ist nicht mehr lesbar.</translation>
    </message>
    <message>
        <source>Laptop %1, event %2: its place in the chain is off.</source>
        <translation>Laptop %1, Ereignis %2: Seine Position in der Kette stimmt nicht.</translation>
    </message>
    <message>
        <source>Laptop %1, event %2: another event has the same ID.</source>
        <translation>Laptop %1, Ereignis %2: Ein anderes Ereignis hat dieselbe ID.</translation>
    </message>
    <message>
        <source>Laptop %1, event %2: there are two different events of this number.</source>
        <translation>Laptop %1, Ereignis %2: Es gibt zwei verschiedene Ereignisse mit dieser Nummer.</translation>
    </message>
    <message>
        <source>Laptop %1, event %2: it does not follow the event before it.</source>
        <translation>Laptop %1, Ereignis %2: Es schließt nicht an das vorhergehende Ereignis an.</translation>
    </message>
    <message>
        <source>Laptop %1, event %2: the event after it does not follow it.</source>
        <translation>Laptop %1, Ereignis %2: Das nachfolgende Ereignis schließt nicht daran an.</translation>
    </message>
    <message>
        <source>The portal&apos;s activation does not belong to a request of this ledger.</source>
        <translation>Die Aktivierung des Portals gehört zu keiner Anforderung dieses Journals.</translation>
    </message>
    <message>
        <source>The request %1 is not in it.</source>
        <translation>Die Anforderung %1 ist nicht darin enthalten.</translation>
    </message>
    <message>
        <source>The request %1 already led to the activation %2, now to %3.</source>
        <translation>Die Anforderung %1 hat bereits zur Aktivierung %2 geführt, nun zu %3.</translation>
    </message>
    <message>
        <source>Look at the activations of the unit in the portal before anything is asked for again.</source>
        <translation>Sehen Sie sich die Aktivierungen des SmartServers im Portal an, bevor erneut etwas angefordert wird.</translation>
    </message>
    <message>
        <source>The history that came in is not genuine.</source>
        <translation>Der eingelesene Verlauf ist nicht echt.</translation>
    </message>
    <message>
        <source>Nothing of it was taken. Use another copy of the package, or ask whoever made it for a new one.</source>
        <translation>Es wurde nichts davon übernommen. Verwenden Sie eine andere Kopie des Pakets, oder bitten Sie den Ersteller um ein neues.</translation>
    </message>
    <message>
        <source>This laptop&apos;s chain is full.</source>
        <translation>Die Kette dieses Laptops ist voll.</translation>
    </message>
    <message>
        <source>The event could not be written down.</source>
        <translation>Das Ereignis konnte nicht aufgezeichnet werden.</translation>
    </message>
    <message>
        <source>“%1” has no kind, or details that are not valid text.</source>
        <translation>„%1“ hat keine Art oder enthält Angaben, die kein gültiger Text sind.</translation>
    </message>
    <message>
        <source>Report this with the steps before it.</source>
        <translation>Melden Sie dies zusammen mit den vorangegangenen Schritten.</translation>
    </message>
    <message>
        <source>Event %1 of laptop %2: </source>
        <translation>Ereignis %1 von Laptop %2: </translation>
    </message>
    <message>
        <source>its hash does not fit what it says.</source>
        <translation>Sein Hash passt nicht zu seinem Inhalt.</translation>
    </message>
    <message>
        <source>it has no valid ID, time or text.</source>
        <translation>Es hat keine gültige ID oder Zeit oder keinen gültigen Text.</translation>
    </message>
    <message>
        <source>this laptop never wrote it.</source>
        <translation>Dieser Laptop hat es nie geschrieben.</translation>
    </message>
    <message>
        <source>It does not say which laptop it belongs to.</source>
        <translation>Es gibt nicht an, zu welchem Laptop es gehört.</translation>
    </message>
    <message>
        <source>History that came in contradicts what is known. Both are kept.</source>
        <translation>Der eingelesene Verlauf widerspricht dem bekannten. Beide bleiben erhalten.</translation>
    </message>
    <message>
        <source>The certificate of %1 was confirmed.</source>
        <translation>Das Zertifikat von %1 wurde bestätigt.</translation>
    </message>
    <message>
        <source>Packages signed by %1 are trusted.</source>
        <translation>Paketen, die %1 signiert hat, wird vertraut.</translation>
    </message>
    <message>
        <source>The site package was saved twice as revision %1, with different content.</source>
        <translation>Das Standortpaket wurde zweimal als Revision %1 gespeichert, mit unterschiedlichem Inhalt.</translation>
    </message>
    <message>
        <source>SHA-256 of the manifests: %1 and %2.</source>
        <translation>SHA-256 der Manifeste: %1 und %2.</translation>
    </message>
    <message>
        <source>It is not a folder.</source>
        <translation>Es ist kein Ordner.</translation>
    </message>
    <message>
        <source>It does not exist.</source>
        <translation>Er ist nicht vorhanden.</translation>
    </message>
    <message>
        <source>The folder could not be made.</source>
        <translation>Der Ordner konnte nicht angelegt werden.</translation>
    </message>
    <message>
        <source>This file system cannot keep a ledger (SQLite offers no write-ahead log on it).</source>
        <translation>Auf diesem Dateisystem kann kein Journal geführt werden (SQLite bietet darauf kein Write-Ahead-Log).</translation>
    </message>
    <message>
        <source>It is not a file.</source>
        <translation>Es ist keine Datei.</translation>
    </message>
    <message>
        <source>This user may not read and write the file.</source>
        <translation>Dieser Benutzer darf die Datei nicht lesen und schreiben.</translation>
    </message>
    <message>
        <source>This user may not write in the folder.</source>
        <translation>Dieser Benutzer darf in dem Ordner nicht schreiben.</translation>
    </message>
    <message>
        <source>%1 is empty; a ledger never is.</source>
        <translation>%1 ist leer; ein Journal ist das nie.</translation>
    </message>
    <message>
        <source>%1 does not start like a SQLite file.</source>
        <translation>%1 beginnt nicht wie eine SQLite-Datei.</translation>
    </message>
    <message>
        <source>%1 is cut off: %2 of %3 bytes are there.</source>
        <translation>%1 ist abgeschnitten: %2 von %3 Bytes sind vorhanden.</translation>
    </message>
    <message>
        <source>No file was named.</source>
        <translation>Es wurde keine Datei angegeben.</translation>
    </message>
    <message>
        <source>This file is not a ledger.</source>
        <translation>Diese Datei ist kein Journal.</translation>
    </message>
    <message>
        <source>%1 is a SQLite database of another program; it was not changed.</source>
        <translation>%1 ist die SQLite-Datenbank eines anderen Programms; sie wurde nicht verändert.</translation>
    </message>
    <message>
        <source>Name another file for the ledger (on the command line: --ledger FILE).</source>
        <translation>Geben Sie eine andere Datei für das Journal an (in der Befehlszeile: --ledger FILE).</translation>
    </message>
    <message>
        <source>A newer version of the assistant wrote this ledger.</source>
        <translation>Dieses Journal wurde von einer neueren Version des Assistenten geschrieben.</translation>
    </message>
    <message>
        <source>%1 has the format %2; this version knows formats up to %3. It was not changed.</source>
        <translation>%1 hat das Format %2; diese Version kennt Formate bis %3. Es wurde nicht verändert.</translation>
    </message>
    <message>
        <source>Update the assistant on this laptop, or name another file for the ledger (on the command line: --ledger FILE).</source>
        <translation>Aktualisieren Sie den Assistenten auf diesem Laptop, oder geben Sie eine andere Datei für das Journal an (in der Befehlszeile: --ledger FILE).</translation>
    </message>
    <message>
        <source>Nothing in it was changed. Put a backup in its place (activationctl ledger restore BACKUP), or set %1 aside and begin a new ledger with all that can still be read (activationctl ledger salvage). Site packages that are opened, and a team&apos;s ledger, bring back the history that they carry.</source>
        <translation>Es wurde nichts daran geändert. Legen Sie eine Sicherung an seine Stelle (activationctl ledger restore BACKUP), oder legen Sie %1 beiseite und beginnen Sie ein neues Journal mit allem, was noch lesbar ist (activationctl ledger salvage). Standortpakete, die geöffnet werden, und das Journal eines Teams bringen den in ihnen enthaltenen Verlauf wieder mit.</translation>
    </message>
    <message>
        <source>laptop %1 on %2: %3 devices of license %4, key %5</source>
        <translation>Laptop %1 am %2: %3 Geräte der Lizenz %4, Schlüssel %5</translation>
    </message>
    <message>
        <source>Two laptops asked for a license for %1: %2; %3.</source>
        <translation>Zwei Laptops haben eine Lizenz für %1 angefordert: %2; %3.</translation>
    </message>
    <message>
        <source>One key stands for two requests: %1 (%2); %3 (%4).</source>
        <translation>Ein Schlüssel steht für zwei Anforderungen: %1 (%2); %3 (%4).</translation>
    </message>
    <message>
        <source>The request %1 for %2 led to two activations: %3 and %4.</source>
        <translation>Die Anforderung %1 für %2 hat zu zwei Aktivierungen geführt: %3 und %4.</translation>
    </message>
    <message>
        <source>There is no ledger to check.</source>
        <translation>Es gibt kein Journal zum Prüfen.</translation>
    </message>
    <message>
        <source>“%1” is not there.</source>
        <translation>„%1“ ist nicht vorhanden.</translation>
    </message>
    <message>
        <source>Name the ledger (--ledger FILE); the assistant makes one at its first use.</source>
        <translation>Geben Sie das Journal an (--ledger FILE); der Assistent legt bei der ersten Verwendung eines an.</translation>
    </message>
    <message>
        <source>%1 has another certificate here (%2) than there (%3).</source>
        <translation>%1 hat hier ein anderes Zertifikat (%2) als dort (%3).</translation>
    </message>
    <message>
        <source>it is no UUID</source>
        <translation>es ist keine UUID</translation>
    </message>
    <message>
        <source>The ledger could not be put in place.</source>
        <translation>Das Journal konnte nicht an seine Stelle gelegt werden.</translation>
    </message>
    <message>
        <source>Close every other assistant on this ledger, check the free space and that its folder can be written, and try again.</source>
        <translation>Schließen Sie alle anderen Assistenten, die dieses Journal verwenden, prüfen Sie den freien Speicherplatz und ob der Ordner beschreibbar ist, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The ledger was damaged and set aside as “%1”; a new one was begun.</source>
        <translation>Das Journal war beschädigt und wurde als „%1“ beiseitegelegt; ein neues wurde begonnen.</translation>
    </message>
    <message>
        <source>Taken over: %1 events. Not readable: %2 rows. Not genuine any more: %3 events.</source>
        <translation>Übernommen: %1 Ereignisse. Nicht lesbar: %2 Zeilen. Nicht mehr echt: %3 Ereignisse.</translation>
    </message>
    <message>
        <source>The ledger is whole.</source>
        <translation>Das Journal ist unversehrt.</translation>
    </message>
    <message>
        <source>%1 has no fault; there is nothing to salvage.</source>
        <translation>%1 hat keinen Fehler; es gibt nichts zu retten.</translation>
    </message>
    <message>
        <source>Go on using it.</source>
        <translation>Verwenden Sie es weiter.</translation>
    </message>
    <message>
        <source>It could not be copied for reading.</source>
        <translation>Es konnte nicht zum Lesen kopiert werden.</translation>
    </message>
    <message>
        <source>Its log could not be copied for reading.</source>
        <translation>Sein Log konnte nicht zum Lesen kopiert werden.</translation>
    </message>
    <message>
        <source>This backup is damaged.</source>
        <translation>Diese Sicherung ist beschädigt.</translation>
    </message>
    <message>
        <source>The ledger was not touched. Use another backup.</source>
        <translation>Das Journal wurde nicht verändert. Verwenden Sie eine andere Sicherung.</translation>
    </message>
    <message>
        <source>Its folder could not be made.</source>
        <translation>Sein Ordner konnte nicht angelegt werden.</translation>
    </message>
    <message>
        <source>The backup could not be copied.</source>
        <translation>Die Sicherung konnte nicht kopiert werden.</translation>
    </message>
    <message>
        <source>Check that its folder can be written and that no other assistant is just putting another ledger in its place; then try again.</source>
        <translation>Prüfen Sie, ob sein Ordner beschreibbar ist und ob nicht gerade ein anderer Assistent ein anderes Ledger an seine Stelle setzt; versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>It is being made or replaced by %1.</source>
        <translation>Es wird gerade von %1 angelegt oder ersetzt.</translation>
    </message>
    <message>
        <source>The lock file beside it could not be made.</source>
        <translation>Die Sperrdatei daneben konnte nicht angelegt werden.</translation>
    </message>
    <message>
        <source>Another assistant has this ledger open.</source>
        <translation>Ein anderer Assistent hat dieses Ledger offen.</translation>
    </message>
    <message>
        <source>Nothing was changed. Close it, then try again: what it still wrote would go into the file that is set aside. Where it runs on a computer that is gone for good, delete the lock file named above.</source>
        <translation>Nichts wurde geändert. Schließen Sie ihn und versuchen Sie es dann noch einmal: Was er noch schriebe, käme in die beiseitegelegte Datei. Läuft er auf einem Computer, den es endgültig nicht mehr gibt, löschen Sie die oben genannte Sperrdatei.</translation>
    </message>
</context>
<context>
    <name>activation::LedgerExport</name>
    <message>
        <source>“%1” is not a whole export of a ledger.</source>
        <translation>„%1“ ist kein vollständiger Export eines Journals.</translation>
    </message>
    <message>
        <source>Nothing of it was taken. Use another copy, or export the other ledger again.</source>
        <translation>Es wurde nichts davon übernommen. Verwenden Sie eine andere Kopie, oder exportieren Sie das andere Journal erneut.</translation>
    </message>
    <message>
        <source>“%1” could not be written.</source>
        <translation>„%1“ konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Check the folder, its permissions and the free space.</source>
        <translation>Prüfen Sie den Ordner, seine Berechtigungen und den freien Speicherplatz.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>Line %1 is too long.</source>
        <translation>Zeile %1 ist zu lang.</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>It does not say that it is one.</source>
        <translation>Die Datei weist sich nicht als Export aus.</translation>
    </message>
    <message>
        <source>It is of a format that this version does not know: %1</source>
        <translation>Der Export hat ein Format, das diese Version nicht kennt: %1</translation>
    </message>
    <message>
        <source>Line %1 is no event, signer or key.</source>
        <translation>Zeile %1 ist weder Ereignis noch Signierer noch Schlüssel.</translation>
    </message>
    <message>
        <source>Fingerprint confirmed by the user.</source>
        <translation>Fingerabdruck vom Benutzer bestätigt.</translation>
    </message>
    <message>
        <source>This export was signed by a laptop that is not known yet.</source>
        <translation>Dieser Export wurde von einem Laptop signiert, der noch nicht bekannt ist.</translation>
    </message>
    <message>
        <source>“%1”, certificate SHA-256 %2.</source>
        <translation>„%1“, SHA-256 des Zertifikats %2.</translation>
    </message>
    <message>
        <source>Compare the fingerprint with the other laptop&apos;s, then run it again with --trust %1.</source>
        <translation>Vergleichen Sie den Fingerabdruck mit dem des anderen Laptops, und führen Sie den Befehl dann erneut mit --trust %1 aus.</translation>
    </message>
    <message>
        <source>“%1” could not be read.</source>
        <translation>„%1“ konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Check its name and that you may read it.</source>
        <translation>Prüfen Sie den Namen und ob Sie die Datei lesen dürfen.</translation>
    </message>
    <message>
        <source>It is larger than an export may be.</source>
        <translation>Die Datei ist größer, als ein Export sein darf.</translation>
    </message>
    <message>
        <source>It is empty or cut off.</source>
        <translation>Die Datei ist leer oder abgeschnitten.</translation>
    </message>
    <message>
        <source>Its last line is not a signature: it is cut off.</source>
        <translation>Die letzte Zeile ist keine Signatur: Die Datei ist abgeschnitten.</translation>
    </message>
    <message>
        <source>“%1” is there already.</source>
        <translation>„%1“ ist bereits vorhanden.</translation>
    </message>
    <message>
        <source>A backup never replaces a file: it may be the only good one.</source>
        <translation>Eine Sicherung ersetzt nie eine Datei: Es könnte die einzige brauchbare sein.</translation>
    </message>
    <message>
        <source>Name another file, for example with today&apos;s date in it.</source>
        <translation>Geben Sie eine andere Datei an, zum Beispiel mit dem heutigen Datum im Namen.</translation>
    </message>
    <message>
        <source>The backup was written, but it has faults.</source>
        <translation>Die Sicherung wurde geschrieben, hat aber Fehler.</translation>
    </message>
    <message>
        <source>Run: activationctl ledger verify. The faults may be in the ledger itself; keep older backups.</source>
        <translation>Führen Sie aus: activationctl ledger verify. Die Fehler können im Journal selbst liegen; bewahren Sie ältere Sicherungen auf.</translation>
    </message>
    <message>
        <source>This export was signed by a laptop that is trusted no more.</source>
        <translation>Dieser Export wurde von einem Laptop signiert, dem nicht mehr vertraut wird.</translation>
    </message>
</context>
<context>
    <name>activation::LicenseId</name>
    <message>
        <source>It has 32 hexadecimal digits in groups of 8-4-4-4-12, such as b1e52546-f2db-4053-b2dd-2ab2fa7732d2.</source>
        <translation>Sie besteht aus 32 Hexadezimalziffern in Gruppen von 8-4-4-4-12, zum Beispiel b1e52546-f2db-4053-b2dd-2ab2fa7732d2.</translation>
    </message>
    <message>
        <source>“%1” is not a License ID.</source>
        <translation>„%1“ ist keine License ID.</translation>
    </message>
    <message>
        <source>Take it from the partner&apos;s license list or from the License Customer Portal.</source>
        <translation>Entnehmen Sie sie der Lizenzliste des Partners oder dem License Customer Portal.</translation>
    </message>
    <message>
        <source>“%1” is not a Customer ID.</source>
        <translation>„%1“ ist keine Customer ID.</translation>
    </message>
    <message>
        <source>Take it from the partner or from Manage Customer Accounts in the CMS.</source>
        <translation>Sie erhalten sie vom Partner oder finden sie im CMS unter Manage Customer Accounts.</translation>
    </message>
</context>
<context>
    <name>activation::LicenseKind</name>
    <message>
        <source>device capacity</source>
        <translation>Gerätekapazität</translation>
    </message>
    <message>
        <source>maintenance</source>
        <translation>Wartung</translation>
    </message>
    <message>
        <source>SmartServer Core</source>
        <translation>SmartServer Core</translation>
    </message>
    <message>
        <source>Remote CMS</source>
        <translation>Remote CMS</translation>
    </message>
    <message>
        <source>unknown kind</source>
        <translation>unbekannte Art</translation>
    </message>
</context>
<context>
    <name>activation::LicenseList</name>
    <message>
        <source>“%1” has no column “%2”.</source>
        <translation>„%1“ hat keine Spalte „%2“.</translation>
    </message>
    <message>
        <source>Its columns: %1</source>
        <translation>Ihre Spalten: %1</translation>
    </message>
    <message>
        <source>Give the heading as it stands in the table.</source>
        <translation>Geben Sie die Überschrift so an, wie sie in der Tabelle steht.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Und %n weitere.</numerusform>
            <numerusform>Und %n weitere.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is not taken in: its licenses are in doubt.</source>
        <translation>„%1“ wird nicht aufgenommen: Die Lizenzen darin sind zweifelhaft.</translation>
    </message>
    <message>
        <source>Ask your partner which column is which (a Customer ID is one for each project, a License ID one for each license), and name the columns (on the command line: --columns license=HEADING,customer=HEADING).</source>
        <translation>Fragen Sie Ihren Partner, welche Spalte welche ist (eine Customer ID gibt es je Projekt, eine License ID je Lizenz), und geben Sie die Spalten an (in der Befehlszeile: --columns license=HEADING,customer=HEADING).</translation>
    </message>
    <message>
        <source>%1 stands as a License ID and as a Customer ID.</source>
        <translation>%1 steht als License ID und als Customer ID darin.</translation>
    </message>
    <message>
        <source>The License ID %1 is the Customer ID of a SmartServer.</source>
        <translation>Die License ID %1 ist die Customer ID eines SmartServers.</translation>
    </message>
    <message>
        <source>The Customer ID %1 is a License ID at the portal.</source>
        <translation>Die Customer ID %1 ist im Portal eine License ID.</translation>
    </message>
    <message>
        <source>The License ID %1 stands in line %2 for another Customer ID: are the columns swapped?</source>
        <translation>Die License ID %1 steht in Zeile %2 für eine andere Customer ID: Sind die Spalten vertauscht?</translation>
    </message>
    <message>
        <source>“%1” names no column.</source>
        <translation>„%1“ benennt keine Spalte.</translation>
    </message>
    <message>
        <source>The columns are project, customer, license, kind and devices.</source>
        <translation>Die Spalten sind project, customer, license, kind und devices.</translation>
    </message>
    <message>
        <source>Such as: license=Entitlement,customer=Account</source>
        <translation>Zum Beispiel: license=Entitlement,customer=Account</translation>
    </message>
    <message>
        <source>“%1” has no column for the License IDs.</source>
        <translation>„%1“ hat keine Spalte für die License IDs.</translation>
    </message>
    <message>
        <source>Say which one it is (on the command line: --columns license=HEADING).</source>
        <translation>Geben Sie an, welche es ist (in der Befehlszeile: --columns license=HEADING).</translation>
    </message>
    <message>
        <source>“%1” is no License ID.</source>
        <translation>„%1“ ist keine License ID.</translation>
    </message>
    <message>
        <source>“%1” is no Customer ID.</source>
        <translation>„%1“ ist keine Customer ID.</translation>
    </message>
    <message>
        <source>“%1” is no number of devices.</source>
        <translation>„%1“ ist keine Anzahl von Geräten.</translation>
    </message>
    <message>
        <source>No project in the list is called like the site “%1”.</source>
        <translation>Kein Projekt in der Liste heißt wie der Standort „%1“.</translation>
    </message>
    <message>
        <source>Several projects in the list could be the site “%1”.</source>
        <translation>Mehrere Projekte in der Liste könnten der Standort „%1“ sein.</translation>
    </message>
    <message>
        <source>Its projects: %1</source>
        <translation>Ihre Projekte: %1</translation>
    </message>
    <message>
        <source>Say which one it is (on the command line: --project NAME).</source>
        <translation>Geben Sie an, welches es ist (in der Befehlszeile: --project NAME).</translation>
    </message>
</context>
<context>
    <name>activation::LicenseRules</name>
    <message>
        <source>Feature releases can be installed until %1.</source>
        <translation>Feature-Releases können bis %1 installiert werden.</translation>
    </message>
    <message>
        <source>Feature releases can be installed; the unit shows no date on which that ends.</source>
        <translation>Feature-Releases können installiert werden; der SmartServer zeigt kein Enddatum dafür an.</translation>
    </message>
    <message>
        <source>The unit has no device capacity, so there is nothing for maintenance to cover.</source>
        <translation>Der SmartServer hat keine Gerätekapazität, also gibt es nichts, was die Wartung abdecken müsste.</translation>
    </message>
    <message>
        <source>There is no current maintenance. The unit goes on working with its capacity and can get updates of its release, but no feature release (such as from 4.3 to 4.4).</source>
        <translation>Es besteht keine aktuelle Wartung. Der SmartServer arbeitet mit seiner Kapazität weiter und kann Updates seines Releases erhalten, aber kein Feature-Release (zum Beispiel von 4.3 auf 4.4).</translation>
    </message>
    <message>
        <source>The current maintenance is for %1 devices, the capacity for %2 or more: too few. The devices of all current maintenance licenses together must be at least those of all capacity licenses. Until they are, no feature release can be installed; updates of the present one can.</source>
        <translation>Die aktuelle Wartung gilt für %1 Geräte, die Kapazität für %2 oder mehr: zu wenig. Die Geräte aller aktuellen Wartungslizenzen müssen zusammen mindestens die Anzahl aller Kapazitätslizenzen erreichen. Bis dahin kann kein Feature-Release installiert werden; Updates des vorhandenen Releases sind möglich.</translation>
    </message>
    <message>
        <source>The current maintenance is for at least %1 devices and covers the capacity of %2.</source>
        <translation>Die aktuelle Wartung gilt für mindestens %1 Geräte und deckt die Kapazität von %2 ab.</translation>
    </message>
    <message>
        <source>The current maintenance is for %1 devices and covers the capacity of %2.</source>
        <translation>Die aktuelle Wartung gilt für %1 Geräte und deckt die Kapazität von %2 ab.</translation>
    </message>
    <message>
        <source>The current maintenance is for %1 devices, more than the capacity of %2. That is enough; one page of the vendor&apos;s asks for equal numbers.</source>
        <translation>Die aktuelle Wartung gilt für %1 Geräte, mehr als die Kapazität von %2. Das genügt; auf einer Seite des Herstellers werden gleiche Anzahlen verlangt.</translation>
    </message>
    <message>
        <source>Whether maintenance covers the capacity is unknown: %1 Compare the licenses in the portal before you install a feature release.</source>
        <translation>Es ist nicht bekannt, ob die Wartung die Kapazität abdeckt: %1 Vergleichen Sie die Lizenzen im Portal, bevor Sie ein Feature-Release installieren.</translation>
    </message>
    <message>
        <source>a row does not tell what kind of license it is.</source>
        <translation>Aus einer Zeile geht nicht hervor, um welche Art von Lizenz es sich handelt.</translation>
    </message>
    <message>
        <source>a maintenance row has a status that is not understood.</source>
        <translation>Eine Wartungszeile hat einen Status, der nicht verstanden wird.</translation>
    </message>
    <message>
        <source>a row does not state its number of devices.</source>
        <translation>Eine Zeile nennt ihre Anzahl von Geräten nicht.</translation>
    </message>
    <message>
        <source>A license (%1) expired on %2.</source>
        <translation>Eine Lizenz (%1) ist am %2 abgelaufen.</translation>
    </message>
    <message>
        <source>A license (%1) expires within 30 days, on %2.</source>
        <translation>Eine Lizenz (%1) läuft innerhalb von 30 Tagen ab, am %2.</translation>
    </message>
    <message>
        <source>A license (%1) expires within 90 days, on %2.</source>
        <translation>Eine Lizenz (%1) läuft innerhalb von 90 Tagen ab, am %2.</translation>
    </message>
    <message>
        <source>A license (%1) has a status that is not understood.</source>
        <translation>Eine Lizenz (%1) hat einen Status, der nicht verstanden wird.</translation>
    </message>
    <message>
        <source>Kinds and numbers of devices are inferred from the words of the descriptions.</source>
        <translation>Die Art der Lizenzen und die Anzahl der Geräte sind aus dem Wortlaut der Beschreibungen abgeleitet.</translation>
    </message>
    <message>
        <source>The capacity rows add up to %1 devices, the unit itself reports %2. The greater number was compared.</source>
        <translation>Die Kapazitätszeilen ergeben zusammen %1 Geräte, der SmartServer selbst meldet %2. Verglichen wurde mit der größeren Zahl.</translation>
    </message>
    <message>
        <source>%1 devices are in use, more than the capacity of %2.</source>
        <translation>%1 Geräte sind in Verwendung, mehr als die Kapazität von %2.</translation>
    </message>
    <message>
        <source>The capacity of %1 devices is used up.</source>
        <translation>Die Kapazität von %1 Geräten ist ausgeschöpft.</translation>
    </message>
    <message>
        <source>active</source>
        <translation>aktiv</translation>
    </message>
    <message>
        <source>expires within 90 days</source>
        <translation>läuft innerhalb von 90 Tagen ab</translation>
    </message>
    <message>
        <source>expires within 30 days</source>
        <translation>läuft innerhalb von 30 Tagen ab</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>abgelaufen</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>the unit&apos;s device capacity is not known.</source>
        <translation>Die Gerätekapazität des SmartServers ist nicht bekannt.</translation>
    </message>
</context>
<context>
    <name>activation::LicenseWatch</name>
    <message>
        <source>Waiting for the license was canceled.</source>
        <translation>Das Warten auf die Lizenz wurde abgebrochen.</translation>
    </message>
    <message>
        <source>You stopped it.</source>
        <translation>Sie haben den Vorgang angehalten.</translation>
    </message>
    <message>
        <source>Install again later: the assistant looks first whether the license has shown in the meantime.</source>
        <translation>Installieren Sie später erneut: Der Assistent prüft zuerst, ob die Lizenz inzwischen angezeigt wird.</translation>
    </message>
</context>
<context>
    <name>activation::LockFile</name>
    <message>
        <source>process %1 (%2)</source>
        <translation>Prozess %1 (%2)</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 auf %2</translation>
    </message>
</context>
<context>
    <name>activation::LoginRefusals</name>
    <message>
        <source>%1 has refused the login of “%2” before. No password was sent.</source>
        <translation>%1 hat die Anmeldung von „%2“ schon abgelehnt. Es wurde kein Passwort gesendet.</translation>
    </message>
    <message numerus="yes">
        <source>It refused %n time(s) within the last hours, and a user may be locked out after too many.</source>
        <translation>
            <numerusform>Sie wurde in den letzten Stunden %n Mal abgelehnt, und nach zu vielen Versuchen kann ein Benutzer gesperrt werden.</numerusform>
            <numerusform>Sie wurde in den letzten Stunden %n Mal abgelehnt, und nach zu vielen Versuchen kann ein Benutzer gesperrt werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Make sure of name and password, in the unit&apos;s own CMS in a browser if need be, and give another password. To send one all the same, say so deliberately (on the command line: --login-again).</source>
        <translation>Vergewissern Sie sich, dass Name und Passwort stimmen, notfalls im Browser im CMS der Einheit selbst, und geben Sie ein anderes Passwort an. Um es trotzdem zu senden, sagen Sie es ausdrücklich (auf der Kommandozeile: --login-again).</translation>
    </message>
</context>
<context>
    <name>activation::MailParts</name>
    <message>
        <source>An attachment in it is badly encoded.</source>
        <translation>Ein Anhang darin ist fehlerhaft codiert.</translation>
    </message>
    <message>
        <source>An attachment in it is badly encoded, or cut off.</source>
        <translation>Ein Anhang darin ist fehlerhaft codiert oder abgeschnitten.</translation>
    </message>
    <message>
        <source>Its parts are nested too deeply.</source>
        <translation>Die Teile darin sind zu tief verschachtelt.</translation>
    </message>
    <message numerus="yes">
        <source>It has more than %n part(s).</source>
        <translation>
            <numerusform>Sie hat mehr als %n Teil.</numerusform>
            <numerusform>Sie hat mehr als %n Teile.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is no saved e-mail: its header cannot be read.</source>
        <translation>Es ist keine gespeicherte E-Mail: Der Kopf kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>What it says about one of its parts cannot be read.</source>
        <translation>Die Angaben zu einem ihrer Teile können nicht gelesen werden.</translation>
    </message>
    <message>
        <source>It is encrypted, or signed in a way that only a mail program reads.</source>
        <translation>Sie ist verschlüsselt oder auf eine Weise signiert, die nur ein E-Mail-Programm lesen kann.</translation>
    </message>
    <message>
        <source>Its attachments are wrapped in Outlook&apos;s own format (winmail.dat).</source>
        <translation>Ihre Anhänge sind im Outlook-eigenen Format verpackt (winmail.dat).</translation>
    </message>
    <message>
        <source>It breaks off before its end.</source>
        <translation>Sie bricht vor ihrem Ende ab.</translation>
    </message>
    <message>
        <source>One of its parts is encoded in a way that is not known here (%1).</source>
        <translation>Einer ihrer Teile ist auf eine Weise codiert, die hier nicht bekannt ist (%1).</translation>
    </message>
    <message>
        <source>An attachment in it has no name, or one that cannot be read.</source>
        <translation>Ein Anhang darin hat keinen Namen oder einen, der nicht gelesen werden kann.</translation>
    </message>
    <message>
        <source>It is too large.</source>
        <translation>Sie ist zu groß.</translation>
    </message>
</context>
<context>
    <name>activation::MaintenanceDesk</name>
    <message>
        <source>Customer Success is asked for a maintenance activation file.</source>
        <translation>Customer Success wird um eine Wartungs-Aktivierungsdatei gebeten.</translation>
    </message>
    <message>
        <source>Maintenance of SmartServer %1 ends (%2)</source>
        <translation>Die Wartung von SmartServer %1 endet (%2)</translation>
    </message>
    <message>
        <source>From then on no feature release can be installed. Ask Customer Success for an offline maintenance activation file before that.</source>
        <translation>Ab dann kann kein Funktionsrelease installiert werden. Bitten Sie Customer Success vorher um eine Offline-Wartungs-Aktivierungsdatei.</translation>
    </message>
    <message>
        <source>Ask Customer Success again for maintenance files (%1)</source>
        <translation>Customer Success erneut um Wartungsdateien bitten (%1)</translation>
    </message>
    <message>
        <source>Asked for on %1, not here yet for: %2</source>
        <translation>Erbeten am %1, noch nicht da für: %2</translation>
    </message>
    <message>
        <source>“%1” could not be written.</source>
        <translation>„%1“ konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Check that the folder is there, writable and not full; or name another.</source>
        <translation>Prüfen Sie, ob der Ordner da, beschreibbar und nicht voll ist; oder nennen Sie einen anderen.</translation>
    </message>
</context>
<context>
    <name>activation::MaintenanceMail</name>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
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
        <translation>Release</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>Maintained devices</source>
        <translation>Geräte mit Wartung</translation>
    </message>
    <message>
        <source>Covered until</source>
        <translation>Gedeckt bis</translation>
    </message>
    <message>
        <source>License ID</source>
        <translation>License ID</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message numerus="yes">
        <source>Offline maintenance activation files: %1 (%n SmartServer(s)) [%2]</source>
        <translation>
            <numerusform>Offline-Wartungs-Aktivierungsdateien: %1 (%n SmartServer) [%2]</numerusform>
            <numerusform>Offline-Wartungs-Aktivierungsdateien: %1 (%n SmartServer) [%2]</numerusform>
        </translation>
    </message>
    <message>
        <source>Please send the offline maintenance activation files for these SmartServers, which have no internet access. Site: %1.</source>
        <translation>Bitte senden Sie die Offline-Wartungs-Aktivierungsdateien für diese SmartServer, die keinen Internetzugang haben. Standort: %1.</translation>
    </message>
    <message>
        <source>An upgrade to release %1.%2 is planned.</source>
        <translation>Ein Upgrade auf Release %1.%2 ist geplant.</translation>
    </message>
    <message>
        <source>Please leave the names of the files as they are, without an extension, and send several files in a ZIP archive.</source>
        <translation>Bitte lassen Sie die Namen der Dateien, wie sie sind, ohne Endung, und senden Sie mehrere Dateien in einem ZIP-Archiv.</translation>
    </message>
    <message>
        <source>- %1: %2 devices, maintenance for %3 (%4)</source>
        <translation>- %1: %2 Geräte, Wartung für %3 (%4)</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Standort</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… und %n weiterer</numerusform>
            <numerusform>… und %n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>activation::MaintenanceNeed</name>
    <message>
        <source>no current maintenance</source>
        <translation>keine aktuelle Wartung</translation>
    </message>
    <message>
        <source>maintenance for fewer devices than the capacity</source>
        <translation>Wartung für weniger Geräte als die Kapazität</translation>
    </message>
    <message>
        <source>maintenance expired</source>
        <translation>Wartung abgelaufen</translation>
    </message>
    <message>
        <source>maintenance expires within 30 days</source>
        <translation>Wartung läuft innerhalb von 30 Tagen ab</translation>
    </message>
    <message>
        <source>maintenance expires within 90 days</source>
        <translation>Wartung läuft innerhalb von 90 Tagen ab</translation>
    </message>
    <message>
        <source>an upgrade is planned</source>
        <translation>ein Upgrade ist geplant</translation>
    </message>
    <message>
        <source>the unit does not tell what its maintenance covers</source>
        <translation>das Gerät sagt nicht, was seine Wartung abdeckt</translation>
    </message>
</context>
<context>
    <name>activation::Manifest</name>
    <message>
        <source>The manifest of the site package cannot be used.</source>
        <translation>Das Manifest des Standortpakets kann nicht verwendet werden.</translation>
    </message>
    <message>
        <source>Use another copy of the package, such as the one on the laptop that made it.</source>
        <translation>Verwenden Sie eine andere Kopie des Pakets, zum Beispiel die auf dem Laptop, der es erstellt hat.</translation>
    </message>
    <message>
        <source>%1 is not an object.</source>
        <translation>%1 ist kein Objekt.</translation>
    </message>
    <message>
        <source>The unit %1 is in it twice.</source>
        <translation>Der SmartServer %1 ist zweimal darin enthalten.</translation>
    </message>
    <message>
        <source>The activation file %1 is in it twice.</source>
        <translation>Die Aktivierungsdatei %1 ist zweimal darin enthalten.</translation>
    </message>
    <message>
        <source>The activation file %1 stands at “%2”, which is no place for a file of unit %3.</source>
        <translation>Die Aktivierungsdatei %1 steht unter „%2“; das ist kein Ort für eine Datei des SmartServers %3.</translation>
    </message>
    <message>
        <source>Two activation files stand at “%1”.</source>
        <translation>Zwei Aktivierungsdateien stehen unter „%1“.</translation>
    </message>
    <message>
        <source>A receipt is in it twice.</source>
        <translation>Ein Beleg ist zweimal darin enthalten.</translation>
    </message>
    <message>
        <source>An event is in it twice.</source>
        <translation>Ein Ereignis ist zweimal darin enthalten.</translation>
    </message>
    <message>
        <source>It has %1 bytes; at most %2 are allowed.</source>
        <translation>Es hat %1 Bytes; zulässig sind höchstens %2.</translation>
    </message>
    <message>
        <source>It is JSON, but not an object.</source>
        <translation>Es ist JSON, aber kein Objekt.</translation>
    </message>
    <message>
        <source>It is not JSON: %1, at byte %2.</source>
        <translation>Es ist kein JSON: %1, bei Byte %2.</translation>
    </message>
    <message>
        <source>It has format version %1; this version of the assistant (%2) reads up to version %3.</source>
        <translation>Es hat die Formatversion %1; diese Version des Assistenten (%2) liest bis Version %3.</translation>
    </message>
    <message>
        <source>Install a newer version of the assistant that reads format version %1.</source>
        <translation>Installieren Sie eine neuere Version des Assistenten, die Formatversion %1 liest.</translation>
    </message>
    <message>
        <source>A UUID belongs there.</source>
        <translation>Dort muss eine UUID stehen.</translation>
    </message>
    <message>
        <source>A field in it has a name with control characters.</source>
        <translation>Ein Feld darin hat einen Namen mit Steuerzeichen.</translation>
    </message>
</context>
<context>
    <name>activation::ObtainActivation</name>
    <message>
        <source>Install what is there first. If the unit really needs one more license, ask for an additional one (on the command line: --additional).</source>
        <translation>Installieren Sie zuerst, was vorhanden ist. Wenn der SmartServer wirklich eine weitere Lizenz benötigt, fordern Sie eine zusätzliche an (in der Befehlszeile: --additional).</translation>
    </message>
    <message>
        <source>%1 is not in this site package.</source>
        <translation>%1 ist nicht in diesem Standortpaket enthalten.</translation>
    </message>
    <message>
        <source>A license is only spent on a unit that was read.</source>
        <translation>Eine Lizenz wird nur für einen SmartServer verbraucht, der eingelesen wurde.</translation>
    </message>
    <message>
        <source>Check the Install Code, or read the unit into the package first.</source>
        <translation>Prüfen Sie den Install Code, oder lesen Sie den SmartServer zuerst in das Paket ein.</translation>
    </message>
    <message>
        <source>%1 has a capacity activation file already.</source>
        <translation>%1 hat bereits eine Aktivierungsdatei für Gerätekapazität.</translation>
    </message>
    <message>
        <source>“%1”, License ID %2.</source>
        <translation>„%1“, License ID %2.</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>%1 has this license already.</source>
        <translation>%1 hat diese Lizenz bereits.</translation>
    </message>
    <message>
        <source>The unit shows %1 (%2, %3).</source>
        <translation>Der SmartServer zeigt %1 an (%2, %3).</translation>
    </message>
    <message>
        <source>The portal has made another activation for %1 before.</source>
        <translation>Das Portal hat für %1 früher schon eine andere Aktivierung erstellt.</translation>
    </message>
    <message>
        <source>“%1”: License ID %2, %3 devices.</source>
        <translation>„%1“: License ID %2, %3 Geräte.</translation>
    </message>
    <message>
        <source>The portal shows no license %1.</source>
        <translation>Das Portal zeigt keine Lizenz %1 an.</translation>
    </message>
    <message>
        <source>This login sees %1 licenses.</source>
        <translation>Für diese Anmeldung sind %1 Lizenzen sichtbar.</translation>
    </message>
    <message>
        <source>Check the License ID, or log in with the one it belongs to.</source>
        <translation>Prüfen Sie die License ID, oder melden Sie sich mit der Kennung an, zu der sie gehört.</translation>
    </message>
    <message>
        <source>License %1 is not self-service.</source>
        <translation>Lizenz %1 ist nicht zur Selbstbedienung vorgesehen.</translation>
    </message>
    <message>
        <source>It is a %1 license; the portal makes files for device capacity only.</source>
        <translation>Es ist eine Lizenz der Art %1; das Portal erstellt nur Dateien für Gerätekapazität.</translation>
    </message>
    <message>
        <source>Ask Customer Success for its offline activation file and add that.</source>
        <translation>Bitten Sie Customer Success um die zugehörige Offline-Aktivierungsdatei und fügen Sie diese hinzu.</translation>
    </message>
    <message>
        <source>License %1 has not enough devices left.</source>
        <translation>Lizenz %1 hat nicht mehr genügend Geräte übrig.</translation>
    </message>
    <message>
        <source>Left: %1 of %2; asked for: %3.</source>
        <translation>Übrig: %1 von %2; angefordert: %3.</translation>
    </message>
    <message>
        <source>Choose another license or fewer devices, or ask your partner for more. Nothing was spent.</source>
        <translation>Wählen Sie eine andere Lizenz oder weniger Geräte, oder bitten Sie Ihren Partner um mehr. Es wurde nichts verbraucht.</translation>
    </message>
    <message>
        <source>%1 devices of license %2 asked for.</source>
        <translation>%1 Geräte der Lizenz %2 angefordert.</translation>
    </message>
    <message>
        <source>Run the same step again once the portal answers: it looks first what the portal has made, so nothing is spent twice. (%1)</source>
        <translation>Führen Sie denselben Schritt erneut aus, sobald das Portal antwortet: Zuerst wird geprüft, was das Portal erstellt hat, damit nichts doppelt verbraucht wird. (%1)</translation>
    </message>
    <message>
        <source>“%1” received (%2 bytes).</source>
        <translation>„%1“ empfangen (%2 Bytes).</translation>
    </message>
</context>
<context>
    <name>activation::OpenMatters</name>
    <message>
        <source>a CMS user of type Owner, at the unit</source>
        <translation>einen CMS-Benutzer vom Typ Owner, am SmartServer</translation>
    </message>
    <message>
        <source>whoever logs in to the License Customer Portal</source>
        <translation>die Person, die sich am License Customer Portal anmeldet</translation>
    </message>
    <message>
        <source>Customer Success</source>
        <translation>Customer Success</translation>
    </message>
    <message>
        <source>The unit was not read yet.</source>
        <translation>Der SmartServer wurde noch nicht eingelesen.</translation>
    </message>
    <message>
        <source>The unit refused “%1” with HTTP status %2.</source>
        <translation>Der SmartServer hat „%1“ mit HTTP-Status %2 abgelehnt.</translation>
    </message>
    <message>
        <source>The unit refused “%1”.</source>
        <translation>Der SmartServer hat „%1“ abgelehnt.</translation>
    </message>
    <message>
        <source>whoever clears up the unit&apos;s answer; for another file, Customer Success or the portal</source>
        <translation>die Person, die die Antwort des SmartServers klärt; für eine andere Datei Customer Success oder das Portal</translation>
    </message>
    <message>
        <source>The unit took “%1”, but its license did not show in time.</source>
        <translation>Der SmartServer hat „%1“ übernommen, aber die zugehörige Lizenz wurde nicht rechtzeitig angezeigt.</translation>
    </message>
    <message>
        <source>The installation of “%1” was begun, and how it ended is not known.</source>
        <translation>Die Installation von „%1“ wurde begonnen; wie sie ausging, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>“%1” is in the package and not installed yet.</source>
        <translation>„%1“ ist im Paket enthalten und noch nicht installiert.</translation>
    </message>
    <message>
        <source>A capacity activation file was asked for on %1 and is not in the package.</source>
        <translation>Am %1 wurde eine Aktivierungsdatei für Gerätekapazität angefordert, die nicht im Paket enthalten ist.</translation>
    </message>
    <message>
        <source>There is no device capacity and no capacity activation file yet. (None is needed where the unit is only a LON RNI, a LON router or a BACnet router.)</source>
        <translation>Es gibt noch keine Gerätekapazität und keine Aktivierungsdatei dafür. (Keine ist nötig, wenn der SmartServer nur als LON-RNI, LON-Router oder BACnet-Router dient.)</translation>
    </message>
    <message>
        <source>The current maintenance covers %1 of %2 devices: a maintenance activation file is missing.</source>
        <translation>Die aktuelle Wartung deckt %1 von %2 Geräten ab: Eine Aktivierungsdatei für die Wartung fehlt.</translation>
    </message>
    <message>
        <source>Its device capacity is not known: read the unit again.</source>
        <translation>Die Gerätekapazität ist nicht bekannt: Lesen Sie den SmartServer erneut ein.</translation>
    </message>
</context>
<context>
    <name>activation::PackageDesk</name>
    <message>
        <source>Fingerprint confirmed by the user.</source>
        <translation>Fingerabdruck vom Benutzer bestätigt.</translation>
    </message>
    <message>
        <source>the activation file “%1” for %2</source>
        <translation>die Aktivierungsdatei „%1“ für %2</translation>
    </message>
    <message>
        <source>the receipt of “%1” for %2</source>
        <translation>den Beleg zu „%1“ für %2</translation>
    </message>
    <message>
        <source>the unit %1</source>
        <translation>den SmartServer %1</translation>
    </message>
    <message>
        <source>What is there cannot be read as a site package: %1 %2</source>
        <translation>Was dort liegt, kann nicht als Standortpaket gelesen werden: %1 %2</translation>
    </message>
    <message>
        <source>It is the package of another site, “%1”.</source>
        <translation>Es ist das Paket eines anderen Standorts, „%1“.</translation>
    </message>
    <message>
        <source>It is revision %1 of this site package; yours is revision %2.</source>
        <translation>Es ist Revision %1 dieses Standortpakets; Ihres ist Revision %2.</translation>
    </message>
    <message>
        <source>It was changed on another laptop: your copy lacks %1.</source>
        <translation>Es wurde auf einem anderen Laptop geändert: Ihrer Kopie fehlt Folgendes: %1.</translation>
    </message>
    <message>
        <source>“%1” cannot be made.</source>
        <translation>„%1“ kann nicht angelegt werden.</translation>
    </message>
    <message>
        <source>There is no folder “%1”.</source>
        <translation>Den Ordner „%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>Plug the stick in or choose another folder.</source>
        <translation>Stecken Sie den USB-Stick ein, oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Revision %1 of “%2” saved.</source>
        <translation>Revision %1 von „%2“ gespeichert.</translation>
    </message>
    <message>
        <source>“%1” is there already.</source>
        <translation>„%1“ ist bereits vorhanden.</translation>
    </message>
    <message>
        <source>It is the very file to be copied.</source>
        <translation>Es ist genau die Datei, die kopiert werden soll.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>“%1” would be overwritten.</source>
        <translation>„%1“ würde überschrieben.</translation>
    </message>
    <message>
        <source>Work on with the one that is there, or carry into another folder. If it is of no use any more, delete it and carry again.</source>
        <translation>Arbeiten Sie mit dem vorhandenen Paket weiter, oder kopieren Sie in einen anderen Ordner. Wird es nicht mehr gebraucht, löschen Sie es und kopieren Sie erneut.</translation>
    </message>
    <message>
        <source>Copied to “%1”, read back and equal.</source>
        <translation>Nach „%1“ kopiert, zurückgelesen und identisch.</translation>
    </message>
    <message>
        <source>“%1” was signed by a laptop that is trusted no more.</source>
        <translation>„%1“ wurde von einem Laptop signiert, dem nicht mehr vertraut wird.</translation>
    </message>
</context>
<context>
    <name>activation::PassphraseKeeper</name>
    <message>
        <source>Check the folder, who owns it, its permissions and free space.</source>
        <translation>Prüfen Sie den Ordner, wem er gehört, seine Rechte und den freien Platz.</translation>
    </message>
    <message>
        <source>The passphrase in “%1” cannot be read.</source>
        <translation>Die Passphrase in „%1“ kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Others on this computer can get at the passphrase in “%1”.</source>
        <translation>Andere an diesem Computer kommen an die Passphrase in „%1“ heran.</translation>
    </message>
    <message>
        <source>With it and the key file they could sign site packages in your name.</source>
        <translation>Mit ihr und der Schlüsseldatei könnten sie Standortpakete in Ihrem Namen signieren.</translation>
    </message>
    <message>
        <source>Take the permissions away (chmod 600); where somebody may have read it, make a new key: activationctl signer renew.</source>
        <translation>Nehmen Sie die Rechte weg (chmod 600); hat sie vielleicht jemand gelesen, so erzeugen Sie einen neuen Schlüssel: activationctl signer renew.</translation>
    </message>
    <message>
        <source>The passphrase cannot be written to “%1”.</source>
        <translation>Die Passphrase kann nicht in „%1“ geschrieben werden.</translation>
    </message>
    <message>
        <source>“%1” cannot be removed.</source>
        <translation>„%1“ kann nicht entfernt werden.</translation>
    </message>
</context>
<context>
    <name>activation::PortalClient</name>
    <message>
        <source>The portal answered with an activation for another unit or license.</source>
        <translation>Das Portal antwortete mit einer Aktivierung für einen anderen SmartServer oder eine andere Lizenz.</translation>
    </message>
    <message>
        <source>It has %1 bytes instead of %2.</source>
        <translation>Sie hat %1 Bytes statt %2.</translation>
    </message>
    <message>
        <source>Its SHA-256 is %1 instead of %2.</source>
        <translation>Ihr SHA-256 ist %1 statt %2.</translation>
    </message>
    <message>
        <source>The License Customer Portal does not know this login.</source>
        <translation>Das License Customer Portal kennt diese Anmeldung nicht.</translation>
    </message>
    <message>
        <source>Log in with a License ID, or with an e-mail address that your partner added as a contact. A Customer ID is not a login.</source>
        <translation>Melden Sie sich mit einer License ID an oder mit einer E-Mail-Adresse, die Ihr Partner als Kontakt hinzugefügt hat. Mit einer Customer ID ist keine Anmeldung möglich.</translation>
    </message>
    <message>
        <source>The License Customer Portal refused the code.</source>
        <translation>Das License Customer Portal hat den Code abgelehnt.</translation>
    </message>
    <message>
        <source>Log in again and type the code of the newest e-mail.</source>
        <translation>Melden Sie sich erneut an und geben Sie den Code aus der neuesten E-Mail ein.</translation>
    </message>
    <message>
        <source>The session at the License Customer Portal has ended.</source>
        <translation>Die Sitzung am License Customer Portal ist beendet.</translation>
    </message>
    <message>
        <source>Log in again; nothing is lost and nothing is spent twice.</source>
        <translation>Melden Sie sich erneut an; nichts geht verloren und nichts wird doppelt verbraucht.</translation>
    </message>
    <message>
        <source>The portal made no activation of license %1 for %2.</source>
        <translation>Das Portal hat keine Aktivierung der Lizenz %1 für %2 erstellt.</translation>
    </message>
    <message>
        <source>Choose a license with enough devices left, or ask your partner for more. Nothing was spent.</source>
        <translation>Wählen Sie eine Lizenz mit genügend verbleibenden Geräten, oder bitten Sie Ihren Partner um mehr. Es wurde nichts verbraucht.</translation>
    </message>
    <message>
        <source>The License Customer Portal did not answer “%1” as expected.</source>
        <translation>Das License Customer Portal hat „%1“ nicht wie erwartet beantwortet.</translation>
    </message>
    <message>
        <source>Try again in some minutes; if it stays so, check the portal profile against the portal&apos;s documentation.</source>
        <translation>Versuchen Sie es in einigen Minuten erneut; bleibt es dabei, gleichen Sie das Portalprofil mit der Dokumentation des Portals ab.</translation>
    </message>
    <message>
        <source>The activation file “%1” did not arrive whole.</source>
        <translation>Die Aktivierungsdatei „%1“ ist nicht vollständig angekommen.</translation>
    </message>
    <message>
        <source>Try again: the same activation is downloaded once more, and nothing is spent twice.</source>
        <translation>Versuchen Sie es erneut: Dieselbe Aktivierung wird noch einmal heruntergeladen, und nichts wird doppelt verbraucht.</translation>
    </message>
    <message>
        <source>The portal&apos;s answer</source>
        <translation>Die Antwort des Portals</translation>
    </message>
    <message>
        <source>An unknown kind of license stands there.</source>
        <translation>Dort steht eine unbekannte Art von Lizenz.</translation>
    </message>
    <message>
        <source>A plain file name belongs there.</source>
        <translation>Dort muss ein einfacher Dateiname stehen.</translation>
    </message>
    <message>
        <source>It leads away from the portal.</source>
        <translation>Es führt vom Portal weg.</translation>
    </message>
</context>
<context>
    <name>activation::PortalPlan</name>
    <message numerus="yes">
        <source>%n SmartServer(s), %1 devices.</source>
        <translation>
            <numerusform>%n SmartServer, %1 Geräte.</numerusform>
            <numerusform>%n SmartServer, %1 Geräte.</numerusform>
        </translation>
    </message>
    <message>
        <source>The portal has %1, afterwards %2.</source>
        <translation>Das Portal hat %1, danach %2.</translation>
    </message>
    <message>
        <source>Nothing is spent.</source>
        <translation>Nichts wird ausgegeben.</translation>
    </message>
    <message numerus="yes">
        <source>%n made before, at no cost.</source>
        <translation>
            <numerusform>%n schon früher erstellt, ohne Kosten.</numerusform>
            <numerusform>%n schon früher erstellt, ohne Kosten.</numerusform>
        </translation>
    </message>
    <message>
        <source>This login does not see license %1.</source>
        <translation>Diese Anmeldung sieht Lizenz %1 nicht.</translation>
    </message>
    <message>
        <source>License %1 has nothing left.</source>
        <translation>Lizenz %1 hat nichts mehr übrig.</translation>
    </message>
    <message>
        <source>License %1 lacks %2 devices.</source>
        <translation>Lizenz %1 fehlen %2 Geräte.</translation>
    </message>
    <message numerus="yes">
        <source>Maintenance falls short on %n of them: ask Customer Success for it.</source>
        <translation>
            <numerusform>Bei %n davon reicht die Wartung nicht: Fordern Sie sie bei Customer Success an.</numerusform>
            <numerusform>Bei %n davon reicht die Wartung nicht: Fordern Sie sie bei Customer Success an.</numerusform>
        </translation>
    </message>
    <message>
        <source>License %1 has changed since the plan was made.</source>
        <translation>Lizenz %1 hat sich geändert, seit der Plan gemacht wurde.</translation>
    </message>
    <message>
        <source>By the plan %1 devices would be left now, and the portal has %2: somebody else used or returned some.</source>
        <translation>Nach dem Plan wären jetzt %1 Geräte übrig, und das Portal hat %2: Jemand anders hat welche verbraucht oder zurückgegeben.</translation>
    </message>
    <message>
        <source>Nothing more was spent. Look at the plan with the numbers of now, and confirm it.</source>
        <translation>Mehr wurde nicht ausgegeben. Sehen Sie sich den Plan mit den jetzigen Zahlen an und bestätigen Sie ihn.</translation>
    </message>
</context>
<context>
    <name>activation::PortalProfile</name>
    <message>
        <source>The portal profile cannot be used.</source>
        <translation>Das Portalprofil kann nicht verwendet werden.</translation>
    </message>
    <message>
        <source>Mend the profile, or ask whoever gave it to you for another.</source>
        <translation>Korrigieren Sie das Profil, oder bitten Sie die Person, von der Sie es haben, um ein anderes.</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2</source>
        <translation>„%1“ kann nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>“%1” has more than %2 bytes.</source>
        <translation>„%1“ hat mehr als %2 Bytes.</translation>
    </message>
    <message>
        <source>The portal profile “%1” cannot be used.</source>
        <translation>Das Portalprofil „%1“ kann nicht verwendet werden.</translation>
    </message>
    <message>
        <source>An https address without name or password belongs there.</source>
        <translation>Dort muss eine https-Adresse ohne Benutzernamen und Passwort stehen.</translation>
    </message>
    <message>
        <source>There is no certificate (PEM) in “%1”.</source>
        <translation>In „%1“ ist kein Zertifikat (PEM) enthalten.</translation>
    </message>
    <message>
        <source>Line %1, column %2, %3: %4</source>
        <translation>Zeile %1, Spalte %2, %3: %4</translation>
    </message>
    <message>
        <source>This is not JSON: %1</source>
        <translation>Das ist kein JSON: %1</translation>
    </message>
    <message>
        <source>It stands there twice.</source>
        <translation>Es steht dort zweimal.</translation>
    </message>
    <message>
        <source>An e-mail address belongs there.</source>
        <translation>Dorthin gehört eine E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>The name of an HTTP header belongs there.</source>
        <translation>Dorthin gehört der Name eines HTTP-Headers.</translation>
    </message>
    <message>
        <source>It leads away from the baseUrl.</source>
        <translation>Es führt von der baseUrl weg.</translation>
    </message>
    <message>
        <source>A file name belongs there, not one with folders.</source>
        <translation>Dorthin gehört ein Dateiname, keiner mit Ordnern.</translation>
    </message>
    <message>
        <source>In braces only {installCode} is known.</source>
        <translation>In geschweiften Klammern ist nur {installCode} bekannt.</translation>
    </message>
    <message>
        <source>“%1” holds no authority to trust.</source>
        <translation>„%1“ enthält keine Zertifizierungsstelle, der vertraut werden kann.</translation>
    </message>
    <message>
        <source>Ask your network&apos;s administrators for the authority&apos;s certificate as a PEM file (it begins with -----BEGIN CERTIFICATE-----).</source>
        <translation>Bitten Sie die Administratoren Ihres Netzwerks um das Zertifikat der Zertifizierungsstelle als PEM-Datei (sie beginnt mit -----BEGIN CERTIFICATE-----).</translation>
    </message>
    <message>
        <source>There is no certificate (PEM) in it.</source>
        <translation>Es ist kein Zertifikat (PEM) darin enthalten.</translation>
    </message>
</context>
<context>
    <name>activation::ProgressText</name>
    <message>
        <source>reading identity and licenses</source>
        <translation>Identität und Lizenzen werden eingelesen</translation>
    </message>
    <message>
        <source>looking for an earlier upload&apos;s license (%1 of %2 s)</source>
        <translation>Suche nach der Lizenz eines früheren Uploads (%1 von %2 s)</translation>
    </message>
    <message>
        <source>uploading</source>
        <translation>wird hochgeladen</translation>
    </message>
    <message>
        <source>accepted; waiting until the license shows (%1 of %2 s)</source>
        <translation>angenommen; warten, bis die Lizenz angezeigt wird (%1 von %2 s)</translation>
    </message>
    <message>
        <source>the license shows</source>
        <translation>die Lizenz wird angezeigt</translation>
    </message>
</context>
<context>
    <name>activation::QrPicture</name>
    <message>
        <source>No QR code can be made of this text.</source>
        <translation>Aus diesem Text lässt sich kein QR-Code erzeugen.</translation>
    </message>
    <message>
        <source>It has %1 characters, more than a QR code holds.</source>
        <translation>Er hat %1 Zeichen, mehr als ein QR-Code fasst.</translation>
    </message>
    <message>
        <source>Use a shorter text.</source>
        <translation>Verwenden Sie einen kürzeren Text.</translation>
    </message>
</context>
<context>
    <name>activation::ReadUnit</name>
    <message>
        <source>Identity settled.</source>
        <translation>Identität geklärt.</translation>
    </message>
    <message>
        <source>%1 says it is %2, but it was %3 before.</source>
        <translation>%1 gibt sich als %2 aus, war aber zuvor %3.</translation>
    </message>
    <message>
        <source>Its certificate (SHA-256 %1) was confirmed for the other unit.</source>
        <translation>Das Zertifikat (SHA-256 %1) wurde für den anderen SmartServer bestätigt.</translation>
    </message>
    <message>
        <source>Compare the label on the back of the unit. If two units share a certificate, give this one a certificate of its own; if the address moved to another unit, connect to it under its host name.</source>
        <translation>Vergleichen Sie das Etikett auf der Rückseite des SmartServers. Teilen sich zwei SmartServer ein Zertifikat, geben Sie diesem ein eigenes; ist die Adresse auf einen anderen SmartServer übergegangen, verbinden Sie sich mit ihm über seinen Hostnamen.</translation>
    </message>
    <message>
        <source>%1 read at %2.</source>
        <translation>%1 unter %2 eingelesen.</translation>
    </message>
</context>
<context>
    <name>activation::Receipt</name>
    <message>
        <source>An unknown outcome stands there.</source>
        <translation>Dort steht ein unbekanntes Ergebnis.</translation>
    </message>
    <message>
        <source>One of word and reading belongs there.</source>
        <translation>Dort muss word oder reading stehen.</translation>
    </message>
</context>
<context>
    <name>activation::Report</name>
    <message>
        <source>Site</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>Package ID</source>
        <translation>Paket-ID</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>Revision</translation>
    </message>
    <message>
        <source>Signer&apos;s SHA-256</source>
        <translation>SHA-256 des Signierers</translation>
    </message>
    <message>
        <source>Manifest&apos;s SHA-256</source>
        <translation>SHA-256 des Manifests</translation>
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
        <translation>Release</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Certificate&apos;s SHA-256</source>
        <translation>SHA-256 des Zertifikats</translation>
    </message>
    <message>
        <source>Identity sources</source>
        <translation>Identitätsquellen</translation>
    </message>
    <message>
        <source>Identity code</source>
        <translation>Identitätscode</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>Noch offen</translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation>Wartet auf</translation>
    </message>
    <message>
        <source>Capacity total</source>
        <translation>Kapazität gesamt</translation>
    </message>
    <message>
        <source>Capacity used</source>
        <translation>Kapazität belegt</translation>
    </message>
    <message>
        <source>Seen (UTC)</source>
        <translation>Gesehen (UTC)</translation>
    </message>
    <message>
        <source>Licenses</source>
        <translation>Lizenzen</translation>
    </message>
    <message>
        <source>Receipt ID</source>
        <translation>Beleg-ID</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>File&apos;s SHA-256</source>
        <translation>SHA-256 der Datei</translation>
    </message>
    <message>
        <source>License ID</source>
        <translation>License ID</translation>
    </message>
    <message>
        <source>CMS user</source>
        <translation>CMS-Benutzer</translation>
    </message>
    <message>
        <source>Laptop</source>
        <translation>Laptop</translation>
    </message>
    <message>
        <source>Reached at</source>
        <translation>Erreicht unter</translation>
    </message>
    <message>
        <source>Begun (UTC)</source>
        <translation>Begonnen (UTC)</translation>
    </message>
    <message>
        <source>Finished (UTC)</source>
        <translation>Beendet (UTC)</translation>
    </message>
    <message>
        <source>Finished (local)</source>
        <translation>Beendet (Ortszeit)</translation>
    </message>
    <message>
        <source>HTTP status</source>
        <translation>HTTP-Status</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Capacity total before</source>
        <translation>Kapazität gesamt vorher</translation>
    </message>
    <message>
        <source>Capacity total after</source>
        <translation>Kapazität gesamt nachher</translation>
    </message>
    <message>
        <source>Capacity used before</source>
        <translation>Kapazität belegt vorher</translation>
    </message>
    <message>
        <source>Capacity used after</source>
        <translation>Kapazität belegt nachher</translation>
    </message>
    <message>
        <source>Unit by unit</source>
        <translation>SmartServer im Einzelnen</translation>
    </message>
    <message>
        <source>Hand-over report: %1</source>
        <translation>Übergabebericht: %1</translation>
    </message>
    <message>
        <source>SmartServer licensing – hand-over report</source>
        <translation>SmartServer-Lizenzierung – Übergabebericht</translation>
    </message>
    <message>
        <source>The package holds no SmartServer.</source>
        <translation>Das Paket enthält keinen SmartServer.</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>Nichts.</translation>
    </message>
    <message>
        <source>What is still to do</source>
        <translation>Was noch zu tun ist</translation>
    </message>
    <message>
        <source>All units</source>
        <translation>Alle SmartServer</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Kapazität</translation>
    </message>
    <message>
        <source>%1 Waits for: %2.</source>
        <translation>%1 Wartet auf: %2.</translation>
    </message>
    <message>
        <source>QR code of this unit&apos;s identity</source>
        <translation>QR-Code der Identität dieses SmartServers</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Keine.</translation>
    </message>
    <message>
        <source>Receipt:</source>
        <translation>Beleg:</translation>
    </message>
    <message>
        <source>The unit&apos;s answer</source>
        <translation>Antwort des SmartServers</translation>
    </message>
    <message>
        <source>Handed over by (name, date, signature)</source>
        <translation>Übergeben von (Name, Datum, Unterschrift)</translation>
    </message>
    <message>
        <source>Received by (name, date, signature)</source>
        <translation>Übernommen von (Name, Datum, Unterschrift)</translation>
    </message>
    <message>
        <source>%1 … (%2 more characters: see the HTML report)</source>
        <translation>%1 … (%2 weitere Zeichen: siehe HTML-Bericht)</translation>
    </message>
    <message>
        <source>Receipt: %1</source>
        <translation>Beleg: %1</translation>
    </message>
    <message>
        <source>Hand-over report</source>
        <translation>Übergabebericht</translation>
    </message>
    <message>
        <source>Manifest&apos;s SHA-256 %1</source>
        <translation>SHA-256 des Manifests %1</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>“%1” does not tell which form the report is to have.</source>
        <translation>„%1“ lässt nicht erkennen, welches Format der Bericht haben soll.</translation>
    </message>
    <message>
        <source>Its name has no ending.</source>
        <translation>Der Name hat keine Endung.</translation>
    </message>
    <message>
        <source>Its ending is “.%1”.</source>
        <translation>Die Endung ist „.%1“.</translation>
    </message>
    <message>
        <source>Give a name that ends in .pdf, .html or .csv.</source>
        <translation>Geben Sie einen Namen an, der auf .pdf, .html oder .csv endet.</translation>
    </message>
    <message>
        <source>The report cannot be written to “%1”.</source>
        <translation>Der Bericht kann nicht nach „%1“ geschrieben werden.</translation>
    </message>
    <message>
        <source>Check that its folder is there and can be written to, and that there is room.</source>
        <translation>Prüfen Sie, ob der Ordner vorhanden und beschreibbar ist und genügend Platz bietet.</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>%1 of %2 devices used</source>
        <translation>%1 von %2 Geräten belegt</translation>
    </message>
    <message>
        <source>Installed, and the license shows</source>
        <translation>Installiert, und die Lizenz wird angezeigt</translation>
    </message>
    <message>
        <source>Was installed before; nothing was uploaded</source>
        <translation>War bereits installiert; es wurde nichts hochgeladen</translation>
    </message>
    <message>
        <source>Rejected by the unit</source>
        <translation>Vom SmartServer abgelehnt</translation>
    </message>
    <message>
        <source>Accepted, but the license did not show in time</source>
        <translation>Angenommen, aber die Lizenz wurde nicht rechtzeitig angezeigt</translation>
    </message>
    <message>
        <source>segment controller record</source>
        <translation>Datensatz des Segment Controllers</translation>
    </message>
    <message>
        <source>host name</source>
        <translation>Hostname</translation>
    </message>
    <message>
        <source>SID over MQTT</source>
        <translation>SID über MQTT</translation>
    </message>
    <message>
        <source>label</source>
        <translation>Etikett</translation>
    </message>
    <message>
        <source>Site package</source>
        <translation>Standortpaket</translation>
    </message>
    <message>
        <source>%1, revision %2</source>
        <translation>%1, Revision %2</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Signiert von</translation>
    </message>
    <message>
        <source>This report</source>
        <translation>Dieser Bericht</translation>
    </message>
    <message>
        <source>Identity by</source>
        <translation>Identität laut</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Gesehen</translation>
    </message>
    <message>
        <source>%1, %2 bytes</source>
        <translation>%1, %2 Bytes</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Durch</translation>
    </message>
    <message>
        <source>CMS user %1, laptop %2</source>
        <translation>CMS-Benutzer %1, Laptop %2</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Unter</translation>
    </message>
    <message>
        <source>License rows</source>
        <translation>Lizenzzeilen</translation>
    </message>
    <message>
        <source>HTTP %1, without text</source>
        <translation>HTTP %1, ohne Text</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Activation Date</source>
        <translation>Aktivierungsdatum</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Activation files: %1. Receipts: %2.</source>
        <translation>Aktivierungsdateien: %1. Belege: %2.</translation>
    </message>
    <message>
        <source>Units whose capacity is not known, and not counted: %1.</source>
        <translation>SmartServer mit unbekannter, nicht mitgezählter Kapazität: %1.</translation>
    </message>
    <message>
        <source>Licenses that expire within 90 days: %1.</source>
        <translation>Lizenzen, die innerhalb von 90 Tagen ablaufen: %1.</translation>
    </message>
    <message>
        <source>Licenses that have expired: %1.</source>
        <translation>Abgelaufene Lizenzen: %1.</translation>
    </message>
    <message>
        <source>SmartServers: %1</source>
        <translation>SmartServer: %1</translation>
    </message>
    <message>
        <source>%1 confirmed</source>
        <translation>%1 bestätigt</translation>
    </message>
    <message>
        <source>%1 open</source>
        <translation>%1 offen</translation>
    </message>
    <message>
        <source>%1 rejected</source>
        <translation>%1 abgelehnt</translation>
    </message>
    <message>
        <source>Device capacity: %1</source>
        <translation>Gerätekapazität: %1</translation>
    </message>
    <message>
        <source>%1 used</source>
        <translation>%1 belegt</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>%1 frei</translation>
    </message>
    <message>
        <source>Added by hand</source>
        <translation>Von Hand hinzugefügt</translation>
    </message>
    <message>
        <source>Added by hand in the CMS; that the license shows is the user&apos;s word, and was not read</source>
        <translation>Im CMS von Hand hinzugefügt; dass die Lizenz angezeigt wird, ist die Angabe des Benutzers und wurde nicht ausgelesen</translation>
    </message>
    <message>
        <source>Added by hand in the CMS; the license was read from the unit</source>
        <translation>Im CMS von Hand hinzugefügt; die Lizenz wurde vom SmartServer ausgelesen</translation>
    </message>
</context>
<context>
    <name>activation::SafeCopy</name>
    <message>
        <source>“%1” was not written.</source>
        <translation>„%1“ wurde nicht geschrieben.</translation>
    </message>
    <message>
        <source>The stick or folder is gone. (%1)</source>
        <translation>Der USB-Stick oder Ordner ist nicht mehr da. (%1)</translation>
    </message>
    <message>
        <source>Plug the stick in again and repeat. The original is untouched.</source>
        <translation>Stecken Sie den USB-Stick wieder ein und wiederholen Sie den Vorgang. Das Original ist unverändert.</translation>
    </message>
    <message>
        <source>It is read-only. (%1)</source>
        <translation>Er ist schreibgeschützt. (%1)</translation>
    </message>
    <message>
        <source>Move the stick&apos;s write-protect switch, or use another stick.</source>
        <translation>Verschieben Sie den Schreibschutzschalter des USB-Sticks, oder verwenden Sie einen anderen.</translation>
    </message>
    <message>
        <source>It is full. (%1)</source>
        <translation>Er ist voll. (%1)</translation>
    </message>
    <message>
        <source>Free some space on it or use another stick. What was on it before is still there.</source>
        <translation>Schaffen Sie Platz darauf, oder verwenden Sie einen anderen USB-Stick. Was zuvor darauf war, ist noch vorhanden.</translation>
    </message>
    <message>
        <source>Try again; if it fails once more, use another stick.</source>
        <translation>Versuchen Sie es erneut; schlägt es noch einmal fehl, verwenden Sie einen anderen USB-Stick.</translation>
    </message>
    <message>
        <source>Copying was canceled.</source>
        <translation>Das Kopieren wurde abgebrochen.</translation>
    </message>
    <message>
        <source>You stopped it.</source>
        <translation>Sie haben den Vorgang angehalten.</translation>
    </message>
    <message>
        <source>Nothing was changed on the stick. Copy again when ready.</source>
        <translation>Auf dem USB-Stick wurde nichts geändert. Kopieren Sie erneut, sobald Sie bereit sind.</translation>
    </message>
    <message>
        <source>“%1” cannot be read.</source>
        <translation>„%1“ kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Check that it is there and may be read.</source>
        <translation>Prüfen Sie, ob die Datei vorhanden und lesbar ist.</translation>
    </message>
    <message>
        <source>There is no folder “%1”.</source>
        <translation>Den Ordner „%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>%1 bytes are needed and %2 are free.</source>
        <translation>%1 Bytes werden benötigt, %2 sind frei.</translation>
    </message>
    <message>
        <source>Free some space or use another stick. What was on it before is still there.</source>
        <translation>Schaffen Sie Platz, oder verwenden Sie einen anderen USB-Stick. Was zuvor darauf war, ist noch vorhanden.</translation>
    </message>
    <message>
        <source>“%1” could not be read to its end: %2</source>
        <translation>„%1“ konnte nicht bis zum Ende gelesen werden: %2</translation>
    </message>
    <message>
        <source>Check the original and try again.</source>
        <translation>Prüfen Sie das Original und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>“%1” was changed while it was copied.</source>
        <translation>„%1“ wurde während des Kopierens geändert.</translation>
    </message>
    <message>
        <source>Wait until it is no longer written to, then copy again.</source>
        <translation>Warten Sie, bis nicht mehr in die Datei geschrieben wird, und kopieren Sie dann erneut.</translation>
    </message>
    <message>
        <source>What was read back is not what was written.</source>
        <translation>Was zurückgelesen wurde, stimmt nicht mit dem Geschriebenen überein.</translation>
    </message>
    <message>
        <source>The stick is failing: use another one.</source>
        <translation>Der USB-Stick ist fehlerhaft: Verwenden Sie einen anderen.</translation>
    </message>
    <message>
        <source>It was pulled out.</source>
        <translation>Er wurde abgezogen.</translation>
    </message>
</context>
<context>
    <name>activation::SafeFile</name>
    <message>
        <source>“%1” was not written.</source>
        <translation>„%1“ wurde nicht geschrieben.</translation>
    </message>
    <message>
        <source>Try again. What was there before is still there.</source>
        <translation>Versuchen Sie es noch einmal. Was vorher da war, ist noch da.</translation>
    </message>
    <message>
        <source>Another program is saving there at this moment.</source>
        <translation>Ein anderes Programm speichert dort in diesem Augenblick.</translation>
    </message>
    <message>
        <source>Nothing can be written in “%1”.</source>
        <translation>In „%1“ kann nichts geschrieben werden.</translation>
    </message>
    <message>
        <source>Nothing can be written in “%1”: %2</source>
        <translation>In „%1“ kann nichts geschrieben werden: %2</translation>
    </message>
    <message>
        <source>The file that is there is write-protected.</source>
        <translation>Die Datei, die dort ist, ist schreibgeschützt.</translation>
    </message>
    <message>
        <source>The stick was pulled out meanwhile.</source>
        <translation>Der Stick wurde unterdessen abgezogen.</translation>
    </message>
</context>
<context>
    <name>activation::Scope</name>
    <message>
        <source>Name where to look: a network such as 192.168.1.0/24, a range such as 192.168.1.20-29, IP addresses, host names or Install Codes.</source>
        <translation>Geben Sie an, wo gesucht werden soll: ein Netzwerk wie 192.168.1.0/24, einen Bereich wie 192.168.1.20-29, IP-Adressen, Hostnamen oder Install Codes.</translation>
    </message>
    <message>
        <source>These are too many addresses for one search.</source>
        <translation>Das sind zu viele Adressen für eine Suche.</translation>
    </message>
    <message>
        <source>At most %1 are asked in one go.</source>
        <translation>Höchstens %1 werden in einem Durchgang abgefragt.</translation>
    </message>
    <message>
        <source>Nothing to search is named.</source>
        <translation>Es ist nichts angegeben, was durchsucht werden soll.</translation>
    </message>
    <message>
        <source>Nothing is searched unasked.</source>
        <translation>Ungefragt wird nichts durchsucht.</translation>
    </message>
</context>
<context>
    <name>activation::ServerCertificate</name>
    <message>
        <source>A server certificate could not be made.</source>
        <translation>Ein Serverzertifikat konnte nicht erstellt werden.</translation>
    </message>
    <message>
        <source>Check the names, addresses and the issuer given.</source>
        <translation>Prüfen Sie die angegebenen Namen und Adressen sowie den Aussteller.</translation>
    </message>
    <message>
        <source>“%1” is not an IP address.</source>
        <translation>„%1“ ist keine IP-Adresse.</translation>
    </message>
</context>
<context>
    <name>activation::Settings</name>
    <message>
        <source>“%1” is not an absolute path.</source>
        <translation>„%1“ ist kein absoluter Pfad.</translation>
    </message>
    <message>
        <source>“%1” is not a number from %2 to %3.</source>
        <translation>„%1“ ist keine Zahl von %2 bis %3.</translation>
    </message>
    <message>
        <source>The settings file “%1” cannot be used.</source>
        <translation>Die Einstellungsdatei „%1“ ist nicht verwendbar.</translation>
    </message>
    <message>
        <source>Correct it, or ask whoever put it there; docs/administration.md names its keys.</source>
        <translation>Berichtigen Sie sie oder fragen Sie, wer sie dorthin gelegt hat; docs/administration.md nennt ihre Schlüssel.</translation>
    </message>
    <message>
        <source>It is larger than a settings file can be.</source>
        <translation>Sie ist größer, als eine Einstellungsdatei sein kann.</translation>
    </message>
    <message>
        <source>It cannot be read, or is not of the form [section] and key=value.</source>
        <translation>Sie ist nicht lesbar oder nicht von der Form [Abschnitt] und Schlüssel=Wert.</translation>
    </message>
    <message>
        <source>There is no such key; there are: %1</source>
        <translation>Einen solchen Schlüssel gibt es nicht; es gibt: %1</translation>
    </message>
    <message>
        <source>Line %1, %2: %3</source>
        <translation>Zeile %1, %2: %3</translation>
    </message>
</context>
<context>
    <name>activation::Signature</name>
    <message>
        <source>It is not a detached CMS signature in DER.</source>
        <translation>Es ist keine abgesetzte CMS-Signatur in DER.</translation>
    </message>
    <message>
        <source>It has more than one signer.</source>
        <translation>Sie hat mehr als einen Signierer.</translation>
    </message>
    <message>
        <source>It is not made with RSA and SHA-256.</source>
        <translation>Sie ist nicht mit RSA und SHA-256 erstellt.</translation>
    </message>
    <message>
        <source>The signer&apos;s certificate is not inside.</source>
        <translation>Das Zertifikat des Signierers ist nicht enthalten.</translation>
    </message>
    <message>
        <source>What was signed is not what is there: it was changed afterwards.</source>
        <translation>Der vorhandene Inhalt ist nicht der signierte: Er wurde nachträglich geändert.</translation>
    </message>
    <message>
        <source>It was not made by the certificate inside.</source>
        <translation>Sie wurde nicht mit dem enthaltenen Zertifikat erstellt.</translation>
    </message>
    <message>
        <source>The certificate inside was changed, or the one that issued it is not inside.</source>
        <translation>Das enthaltene Zertifikat wurde geändert, oder das Zertifikat seines Ausstellers ist nicht enthalten.</translation>
    </message>
    <message>
        <source>The signature is not valid.</source>
        <translation>Die Signatur ist ungültig.</translation>
    </message>
    <message>
        <source>Do not use this file. Get another copy of it from where it was made, and compare its fingerprint.</source>
        <translation>Verwenden Sie diese Datei nicht. Besorgen Sie sich dort, wo sie erstellt wurde, eine andere Kopie, und vergleichen Sie deren Fingerabdruck.</translation>
    </message>
    <message>
        <source>The certificate cannot be read.</source>
        <translation>Das Zertifikat kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The certificate is not signed with RSA and SHA-256.</source>
        <translation>Das Zertifikat ist nicht mit RSA und SHA-256 signiert.</translation>
    </message>
    <message>
        <source>The certificate&apos;s key is not an RSA key of 2048 to 8192 bits.</source>
        <translation>Der Schlüssel des Zertifikats ist kein RSA-Schlüssel mit 2048 bis 8192 Bit.</translation>
    </message>
    <message>
        <source>The cryptography library gave no RSA key of %1 bits.</source>
        <translation>Die Kryptografie-Bibliothek lieferte keinen RSA-Schlüssel mit %1 Bit.</translation>
    </message>
    <message>
        <source>A certificate could not be made.</source>
        <translation>Ein Zertifikat konnte nicht erstellt werden.</translation>
    </message>
    <message>
        <source>Its signature is not valid.</source>
        <translation>Seine Signatur ist ungültig.</translation>
    </message>
    <message>
        <source>Check that the issuer&apos;s private key belongs to its certificate.</source>
        <translation>Prüfen Sie, ob der private Schlüssel des Ausstellers zu dessen Zertifikat gehört.</translation>
    </message>
</context>
<context>
    <name>activation::Signers</name>
    <message>
        <source>This laptop&apos;s own former key.</source>
        <translation>Der frühere Schlüssel dieses Laptops.</translation>
    </message>
    <message>
        <source>Fingerprint compared by the user.</source>
        <translation>Fingerabdruck vom Benutzer verglichen.</translation>
    </message>
    <message>
        <source>The revocation of the signer %1 was taken back.</source>
        <translation>Der Widerruf des Unterzeichners %1 wurde zurückgenommen.</translation>
    </message>
    <message>
        <source>This laptop&apos;s own key cannot be revoked while it is in use.</source>
        <translation>Der eigene Schlüssel dieses Laptops kann nicht widerrufen werden, solange er in Gebrauch ist.</translation>
    </message>
    <message>
        <source>Everything that this laptop saves would be refused.</source>
        <translation>Alles, was dieser Laptop speichert, würde abgelehnt.</translation>
    </message>
    <message>
        <source>Renew the key first (on the command line: activationctl signer renew); then revoke the former one.</source>
        <translation>Erneuern Sie zuerst den Schlüssel (auf der Befehlszeile: activationctl signer renew); widerrufen Sie dann den früheren.</translation>
    </message>
    <message>
        <source>The signer %1 is trusted no more.</source>
        <translation>Dem Unterzeichner %1 wird nicht mehr vertraut.</translation>
    </message>
    <message>
        <source>The signer with the certificate %1 was revoked on %2.</source>
        <translation>Der Unterzeichner mit dem Zertifikat %1 wurde am %2 widerrufen.</translation>
    </message>
    <message>
        <source>The reason given: %1</source>
        <translation>Der angegebene Grund: %1</translation>
    </message>
    <message>
        <source>Get it saved anew by a laptop that is trusted. If the revocation was a mistake, compare the fingerprint again and trust it (on the command line: activationctl signer trust %1).</source>
        <translation>Lassen Sie es von einem vertrauten Laptop neu speichern. War der Widerruf ein Versehen, vergleichen Sie den Fingerabdruck noch einmal und vertrauen Sie ihm (auf der Befehlszeile: activationctl signer trust %1).</translation>
    </message>
    <message>
        <source>This laptop has a new key, %1.</source>
        <translation>Dieser Laptop hat einen neuen Schlüssel, %1.</translation>
    </message>
    <message>
        <source>The former one was %1.</source>
        <translation>Der frühere war %1.</translation>
    </message>
    <message>
        <source>“%1” cannot be read.</source>
        <translation>„%1“ ist nicht lesbar.</translation>
    </message>
    <message>
        <source>Check its name and place.</source>
        <translation>Prüfen Sie Name und Ort.</translation>
    </message>
    <message>
        <source>This laptop signs with the key “%1”, %2.</source>
        <translation>Dieser Laptop signiert mit dem Schlüssel „%1“, %2.</translation>
    </message>
    <message>
        <source>It was imported; the former one was %1.</source>
        <translation>Er wurde importiert; der frühere war %1.</translation>
    </message>
    <message>
        <source>The keychain has the signing key&apos;s passphrase.</source>
        <translation>Der Schlüsselbund hat die Passphrase des Signierschlüssels.</translation>
    </message>
    <message>
        <source>The signing key has a passphrase that was chosen.</source>
        <translation>Der Signierschlüssel hat eine selbst gewählte Passphrase.</translation>
    </message>
</context>
<context>
    <name>activation::SigningKey</name>
    <message>
        <source>A signing key could not be made.</source>
        <translation>Ein Signaturschlüssel konnte nicht erstellt werden.</translation>
    </message>
    <message>
        <source>Start the assistant again; if it stays, reinstall QCA.</source>
        <translation>Starten Sie den Assistenten neu; bleibt es dabei, installieren Sie QCA neu.</translation>
    </message>
    <message>
        <source>The site package could not be signed.</source>
        <translation>Das Standortpaket konnte nicht signiert werden.</translation>
    </message>
    <message>
        <source>Nothing can be signed: this laptop&apos;s signing key is locked.</source>
        <translation>Nichts kann signiert werden: Der Signierschlüssel dieses Laptops ist gesperrt.</translation>
    </message>
    <message>
        <source>This is not the passphrase of “%1”, or the file is damaged.</source>
        <translation>Das ist nicht die Passphrase von „%1“, oder die Datei ist beschädigt.</translation>
    </message>
    <message>
        <source>Try again. Where the passphrase is forgotten, make a new key (on the command line: activationctl signer renew); other laptops compare its fingerprint once.</source>
        <translation>Versuchen Sie es erneut. Ist die Passphrase vergessen, so erzeugen Sie einen neuen Schlüssel (auf der Befehlszeile: activationctl signer renew); andere Laptops vergleichen einmal seinen Fingerabdruck.</translation>
    </message>
    <message>
        <source>The signing key “%1” cannot be used.</source>
        <translation>Der Signierschlüssel „%1“ kann nicht benutzt werden.</translation>
    </message>
    <message>
        <source>The private key and the certificate in it do not belong together.</source>
        <translation>Der private Schlüssel und das Zertifikat darin gehören nicht zusammen.</translation>
    </message>
    <message>
        <source>Restore the file from a backup, or make a new key (on the command line: activationctl signer renew).</source>
        <translation>Stellen Sie die Datei aus einer Sicherung wieder her, oder erzeugen Sie einen neuen Schlüssel (auf der Befehlszeile: activationctl signer renew).</translation>
    </message>
    <message>
        <source>It was not opened with its passphrase.</source>
        <translation>Sie wurde mit ihrer Passphrase nicht geöffnet.</translation>
    </message>
    <message>
        <source>Try again, and enter the passphrase when you are asked for it.</source>
        <translation>Versuchen Sie es erneut, und geben Sie die Passphrase ein, wenn danach gefragt wird.</translation>
    </message>
</context>
<context>
    <name>activation::SitePackage</name>
    <message>
        <source>“%1” was signed by a laptop that is not known here.</source>
        <translation>„%1“ wurde von einem Laptop signiert, der hier nicht bekannt ist.</translation>
    </message>
    <message>
        <source>The signer calls itself “%1”. Fingerprint (SHA-256) of its certificate: %2</source>
        <translation>Der Signierer nennt sich „%1“. Fingerabdruck (SHA-256) seines Zertifikats: %2</translation>
    </message>
    <message>
        <source>Compare the fingerprint with the one that the other laptop shows, and confirm it only when they are the same; on the command line: --trust %1</source>
        <translation>Vergleichen Sie den Fingerabdruck mit dem, den der andere Laptop anzeigt, und bestätigen Sie ihn nur, wenn beide übereinstimmen; in der Befehlszeile: --trust %1</translation>
    </message>
    <message>
        <source>“%1” is an older state of a site package than the one known here.</source>
        <translation>„%1“ ist ein älterer Stand eines Standortpakets als der hier bekannte.</translation>
    </message>
    <message>
        <source>It has revision %1; revision %2 was seen on this laptop before.</source>
        <translation>Es hat Revision %1; auf diesem Laptop wurde früher schon Revision %2 gesehen.</translation>
    </message>
    <message>
        <source>Use the newest copy of the package. What happened since revision %1 is missing in this one. Only if the newer copy is lost, go on from this one deliberately; on the command line: --accept-older</source>
        <translation>Verwenden Sie die neueste Kopie des Pakets. Was seit Revision %1 geschehen ist, fehlt in dieser. Nur wenn die neuere Kopie verloren ist, arbeiten Sie bewusst mit dieser weiter; in der Befehlszeile: --accept-older</translation>
    </message>
    <message>
        <source>“%1” was changed after it was signed, or is forged.</source>
        <translation>„%1“ wurde nach dem Signieren geändert oder ist gefälscht.</translation>
    </message>
    <message>
        <source>“%1” is not a whole site package.</source>
        <translation>„%1“ ist kein vollständiges Standortpaket.</translation>
    </message>
    <message>
        <source>Use another copy of it, such as the one on the laptop that made it, and copy it again. Do not use files out of this one.</source>
        <translation>Verwenden Sie eine andere Kopie, zum Beispiel die auf dem Laptop, der es erstellt hat, und kopieren Sie es erneut. Verwenden Sie keine Dateien aus diesem Paket.</translation>
    </message>
    <message>
        <source>The site package “%1” cannot be read.</source>
        <translation>Das Standortpaket „%1“ kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Check that the stick is plugged in, that the file is there and that you may read it.</source>
        <translation>Prüfen Sie, ob der USB-Stick eingesteckt ist, ob die Datei vorhanden ist und ob Sie sie lesen dürfen.</translation>
    </message>
    <message>
        <source>The site package “%1” was not saved.</source>
        <translation>Das Standortpaket „%1“ wurde nicht gespeichert.</translation>
    </message>
    <message>
        <source>Try again, or save it in another folder. What was there before is still there.</source>
        <translation>Versuchen Sie es erneut, oder speichern Sie es in einem anderen Ordner. Was zuvor dort war, ist noch vorhanden.</translation>
    </message>
    <message>
        <source>The stick or folder is gone. (%1)</source>
        <translation>Der USB-Stick oder Ordner ist nicht mehr da. (%1)</translation>
    </message>
    <message>
        <source>Plug the stick in again, or choose another folder, and save again.</source>
        <translation>Stecken Sie den USB-Stick wieder ein, oder wählen Sie einen anderen Ordner, und speichern Sie erneut.</translation>
    </message>
    <message>
        <source>The disk is read-only. (%1)</source>
        <translation>Der Datenträger ist schreibgeschützt. (%1)</translation>
    </message>
    <message>
        <source>Move the stick&apos;s write-protect switch, or save on another disk.</source>
        <translation>Verschieben Sie den Schreibschutzschalter des USB-Sticks, oder speichern Sie auf einem anderen Datenträger.</translation>
    </message>
    <message>
        <source>The disk is full: %1 bytes are needed and %2 are free. (%3)</source>
        <translation>Der Datenträger ist voll: %1 Bytes werden benötigt, %2 sind frei. (%3)</translation>
    </message>
    <message>
        <source>The disk is full. (%1)</source>
        <translation>Der Datenträger ist voll. (%1)</translation>
    </message>
    <message>
        <source>Free some space on it or save on another disk. What was there before is still there.</source>
        <translation>Schaffen Sie Platz darauf, oder speichern Sie auf einem anderen Datenträger. Was zuvor dort war, ist noch vorhanden.</translation>
    </message>
    <message>
        <source>Reading “%1” was canceled.</source>
        <translation>Das Lesen von „%1“ wurde abgebrochen.</translation>
    </message>
    <message>
        <source>You stopped it.</source>
        <translation>Sie haben den Vorgang angehalten.</translation>
    </message>
    <message>
        <source>Nothing was changed. Open it again when ready.</source>
        <translation>Es wurde nichts geändert. Öffnen Sie es erneut, sobald Sie bereit sind.</translation>
    </message>
    <message>
        <source>It is not a file.</source>
        <translation>Es ist keine Datei.</translation>
    </message>
    <message>
        <source>What stands at “%1” is not certain.</source>
        <translation>Was unter „%1“ steht, ist nicht eindeutig.</translation>
    </message>
    <message>
        <source>There is no “%1” in it.</source>
        <translation>„%1“ ist nicht darin enthalten.</translation>
    </message>
    <message>
        <source>“%1” does not have the size that it should have.</source>
        <translation>„%1“ hat nicht die vorgesehene Größe.</translation>
    </message>
    <message>
        <source>The manifest names “%1”, which is not there.</source>
        <translation>Das Manifest nennt „%1“, das nicht vorhanden ist.</translation>
    </message>
    <message>
        <source>“%1” has another size than the manifest says.</source>
        <translation>„%1“ hat eine andere Größe als im Manifest angegeben.</translation>
    </message>
    <message>
        <source>“%1” is in it, but the manifest does not name it.</source>
        <translation>„%1“ ist darin enthalten, wird aber im Manifest nicht genannt.</translation>
    </message>
    <message>
        <source>Open the package that is there and make the changes again, or save under another name. Nothing there was changed.</source>
        <translation>Öffnen Sie das vorhandene Paket und nehmen Sie die Änderungen erneut vor, oder speichern Sie unter einem anderen Namen. Dort wurde nichts geändert.</translation>
    </message>
    <message>
        <source>It would have %1 bytes; a site package has at most %2.</source>
        <translation>Es hätte %1 Bytes; ein Standortpaket hat höchstens %2.</translation>
    </message>
    <message>
        <source>Start another site package for the files added last.</source>
        <translation>Beginnen Sie für die zuletzt hinzugefügten Dateien ein weiteres Standortpaket.</translation>
    </message>
    <message>
        <source>It was not begun.</source>
        <translation>Es wurde nicht begonnen.</translation>
    </message>
    <message>
        <source>“%1” was not added for unit %2.</source>
        <translation>„%1“ wurde nicht für den SmartServer %2 hinzugefügt.</translation>
    </message>
    <message>
        <source>A file&apos;s name has 1 to %1 characters; this one has %2.</source>
        <translation>Der Name einer Datei hat 1 bis %1 Zeichen; dieser hat %2.</translation>
    </message>
    <message>
        <source>Get the file again under the name that the portal gave it.</source>
        <translation>Beziehen Sie die Datei erneut unter dem Namen, den ihr das Portal gegeben hat.</translation>
    </message>
    <message>
        <source>Not every system can keep a folder of that name.</source>
        <translation>Nicht jedes System kann einen Ordner mit diesem Namen anlegen.</translation>
    </message>
    <message>
        <source>Check the Install Code on the label of the unit.</source>
        <translation>Prüfen Sie den Install Code auf dem Etikett des SmartServers.</translation>
    </message>
    <message>
        <source>The same file is in the package for unit %1 already, as “%2”. An activation file fits one unit only.</source>
        <translation>Dieselbe Datei ist im Paket bereits für den SmartServer %1 enthalten, als „%2“. Eine Aktivierungsdatei passt nur zu einem SmartServer.</translation>
    </message>
    <message>
        <source>The package is full: it has %1 files.</source>
        <translation>Das Paket ist voll: Es enthält %1 Dateien.</translation>
    </message>
    <message>
        <source>Start another site package for the rest.</source>
        <translation>Beginnen Sie für den Rest ein weiteres Standortpaket.</translation>
    </message>
    <message>
        <source>There is no activation file “%1” in the package.</source>
        <translation>Eine Aktivierungsdatei „%1“ ist im Paket nicht enthalten.</translation>
    </message>
    <message>
        <source>It has %1 activation files, each under another ID.</source>
        <translation>Es enthält %1 Aktivierungsdateien, jede unter einer anderen ID.</translation>
    </message>
    <message>
        <source>Choose one of those that the package lists.</source>
        <translation>Wählen Sie eine der Dateien, die das Paket auflistet.</translation>
    </message>
    <message>
        <source>There is a file under that name which is not this package. (%1)</source>
        <translation>Unter diesem Namen gibt es eine Datei, die nicht dieses Paket ist. (%1)</translation>
    </message>
    <message>
        <source>Somebody else saved it since it was opened here: it has revision %1 now, and this is based on revision %2.</source>
        <translation>Jemand anderes hat es gespeichert, seit es hier geöffnet wurde: Es hat jetzt Revision %1, und dieses beruht auf Revision %2.</translation>
    </message>
    <message>
        <source>There is another site package under that name.</source>
        <translation>Unter diesem Namen gibt es ein anderes Standortpaket.</translation>
    </message>
    <message>
        <source>The site package was not saved: it could not be opened again.</source>
        <translation>Das Standortpaket wurde nicht gespeichert: Es ließ sich nicht wieder öffnen.</translation>
    </message>
    <message>
        <source>Take out what was added last and save again.</source>
        <translation>Entfernen Sie, was zuletzt hinzugefügt wurde, und speichern Sie erneut.</translation>
    </message>
    <message>
        <source>What was read back is not what was written. %1</source>
        <translation>Was zurückgelesen wurde, ist nicht, was geschrieben wurde. %1</translation>
    </message>
    <message>
        <source>The stick or disk is failing: save on another one. What was there before is still there.</source>
        <translation>Der Stick oder Datenträger versagt: Speichern Sie auf einem anderen. Was vorher da war, ist noch da.</translation>
    </message>
    <message>
        <source>“%1” is not signed.</source>
        <translation>„%1“ ist nicht signiert.</translation>
    </message>
    <message>
        <source>There is no “%1” in it: nobody can say who made it, or whether it was changed.</source>
        <translation>Es ist kein „%1“ darin: Niemand kann sagen, wer es gemacht hat oder ob es geändert wurde.</translation>
    </message>
    <message>
        <source>Use another copy of it, such as the one on the laptop that made it. Do not use files out of this one.</source>
        <translation>Nehmen Sie eine andere Kopie davon, etwa die auf dem Laptop, der es gemacht hat. Verwenden Sie keine Dateien aus diesem.</translation>
    </message>
    <message>
        <source>Do not use it. Get another copy from the laptop that made it, and find out where this one comes from.</source>
        <translation>Verwenden Sie es nicht. Holen Sie eine andere Kopie von dem Laptop, der es gemacht hat, und klären Sie, woher dieses kommt.</translation>
    </message>
    <message>
        <source>“%1” is mixed from two site packages.</source>
        <translation>„%1“ ist aus zwei Standortpaketen gemischt.</translation>
    </message>
    <message>
        <source>Its signature is genuine, by %1, but of another manifest; the manifest in it says that it was saved with the certificate %2.</source>
        <translation>Seine Signatur ist echt, von %1, gehört aber zu einem anderen Manifest; das Manifest darin sagt, es sei mit dem Zertifikat %2 gespeichert.</translation>
    </message>
    <message>
        <source>The signature itself is genuine, by %1: somebody edited the manifest, or put it together from two states or packages of that laptop.</source>
        <translation>Die Signatur selbst ist echt, von %1: Jemand hat das Manifest bearbeitet oder es aus zwei Ständen oder Paketen jenes Laptops zusammengesetzt.</translation>
    </message>
    <message>
        <source>“%1” was signed anew by somebody else.</source>
        <translation>„%1“ wurde von jemand anderem neu signiert.</translation>
    </message>
    <message>
        <source>It says that it was saved with the certificate %1, but the signature is by %2.</source>
        <translation>Es sagt, es sei mit dem Zertifikat %1 gespeichert, aber die Signatur ist von %2.</translation>
    </message>
    <message>
        <source>This very site package was seen here before, signed by a laptop that is known.</source>
        <translation>Genau dieses Standortpaket wurde hier schon gesehen, signiert von einem bekannten Laptop.</translation>
    </message>
    <message>
        <source>The activation file “%1” (%2) is not the one that was signed: it was changed, or comes from another package.</source>
        <translation>Die Aktivierungsdatei „%1“ (%2) ist nicht die, die signiert wurde: Sie wurde geändert oder stammt aus einem anderen Paket.</translation>
    </message>
    <message>
        <source>It changed while it was read.</source>
        <translation>Es hat sich während des Lesens geändert.</translation>
    </message>
    <message>
        <source>Find out which of the two units it is for, and get the other one&apos;s own file. If it is for both, take it in and say why (on the command line: --shared-because WHY).</source>
        <translation>Finden Sie heraus, für welchen der beiden sie ist, und besorgen Sie die eigene Datei des anderen. Ist sie für beide, nehmen Sie sie auf und sagen Sie, warum (auf der Kommandozeile: --shared-because WHY).</translation>
    </message>
    <message>
        <source>The site package “%1” was not saved safely.</source>
        <translation>Das Standortpaket „%1“ wurde nicht sicher gespeichert.</translation>
    </message>
    <message>
        <source>The stick or folder is gone: it was pulled out before all was written and proven. Nothing was put on the laptop&apos;s own disk in its place.</source>
        <translation>Der Stick oder Ordner ist weg: Er wurde abgezogen, bevor alles geschrieben und geprüft war. Auf dem Datenträger des Laptops wurde an seiner Stelle nichts abgelegt.</translation>
    </message>
    <message>
        <source>Plug the stick in again and save again. What is on it is whole: the package of before, or the new one.</source>
        <translation>Stecken Sie den Stick wieder ein und speichern Sie erneut. Was darauf ist, ist vollständig: das Paket von vorher oder das neue.</translation>
    </message>
</context>
<context>
    <name>activation::SmartServer</name>
    <message>
        <source>No source gave one.</source>
        <translation>Keine Quelle hat einen geliefert.</translation>
    </message>
    <message>
        <source>Read the Install Code from the label on the back of the unit and give it (on the command line: --label CODE). If it belongs to another unit, check the address.</source>
        <translation>Lesen Sie den Install Code vom Etikett auf der Rückseite des SmartServers ab und geben Sie ihn an (in der Befehlszeile: --label CODE). Gehört er zu einem anderen SmartServer, prüfen Sie die Adresse.</translation>
    </message>
    <message>
        <source>The label does not belong to this unit.</source>
        <translation>Das Etikett gehört nicht zu diesem SmartServer.</translation>
    </message>
    <message>
        <source>The sources disagree about who this unit is.</source>
        <translation>Die Quellen sind sich nicht einig, welcher SmartServer dies ist.</translation>
    </message>
    <message>
        <source>The unit&apos;s Install Code could not be settled.</source>
        <translation>Der Install Code des SmartServers konnte nicht geklärt werden.</translation>
    </message>
    <message>
        <source>An unknown source stands there.</source>
        <translation>Dort steht eine unbekannte Quelle.</translation>
    </message>
</context>
<context>
    <name>activation::SmartServerClient</name>
    <message>
        <source>It set no session cookie (cmsSID).</source>
        <translation>Es wurde kein Sitzungscookie (cmsSID) gesetzt.</translation>
    </message>
    <message>
        <source>%1 refused the login of “%2”.</source>
        <translation>%1 hat die Anmeldung von „%2“ abgelehnt.</translation>
    </message>
    <message>
        <source>Check name and password of the CMS user; the first password of apollo is printed on the back of the unit, and the passwords of CMS, configuration page and SSH can differ. If the site logs in through SAML or OAuth, install the file in the CMS by hand: Manage Licenses, Add License.</source>
        <translation>Prüfen Sie Name und Passwort des CMS-Benutzers; das erste Passwort von apollo ist auf der Rückseite des SmartServers aufgedruckt, und die Passwörter von CMS, Konfigurationsseite und SSH können voneinander abweichen. Wenn die Anmeldung am Standort über SAML oder OAuth erfolgt, installieren Sie die Datei von Hand im CMS: Manage Licenses, Add License.</translation>
    </message>
    <message>
        <source>This user may not manage licenses on %1.</source>
        <translation>Dieser Benutzer darf auf %1 keine Lizenzen verwalten.</translation>
    </message>
    <message>
        <source>Log in as a CMS user of type Owner, such as apollo.</source>
        <translation>Melden Sie sich als CMS-Benutzer vom Typ Owner an, zum Beispiel als apollo.</translation>
    </message>
    <message>
        <source>%1 needs no license.</source>
        <translation>%1 benötigt keine Lizenz.</translation>
    </message>
    <message>
        <source>It runs release %1; licensing exists from release 3.3.</source>
        <translation>Dort läuft Release %1; Lizenzen gibt es ab Release 3.3.</translation>
    </message>
    <message>
        <source>Nothing is to be done for this release. If the unit shall be licensed, upgrade it to 3.3 or newer first and read it again.</source>
        <translation>Für dieses Release ist nichts zu tun. Soll der SmartServer lizenziert werden, aktualisieren Sie ihn zuerst auf 3.3 oder neuer und lesen Sie ihn erneut ein.</translation>
    </message>
    <message>
        <source>%1 refused the activation file “%2”.</source>
        <translation>%1 hat die Aktivierungsdatei „%2“ abgelehnt.</translation>
    </message>
    <message>
        <source>The file is kept. Check that it was made for this unit&apos;s Install Code and that its name is the original one without an extension; then try again, or send this answer to Customer Success.</source>
        <translation>Die Datei bleibt erhalten. Prüfen Sie, ob sie für den Install Code dieses SmartServers erstellt wurde und ob ihr Name der ursprüngliche ohne Erweiterung ist; versuchen Sie es dann erneut, oder senden Sie diese Antwort an Customer Success.</translation>
    </message>
    <message>
        <source>%1 did not answer “%2” as expected.</source>
        <translation>%1 hat „%2“ nicht wie erwartet beantwortet.</translation>
    </message>
    <message>
        <source>Wait until the unit has finished starting and try again; if it stays so, keep this text for support.</source>
        <translation>Warten Sie, bis der SmartServer vollständig gestartet ist, und versuchen Sie es erneut; bleibt es dabei, bewahren Sie diesen Text für den Support auf.</translation>
    </message>
    <message>
        <source>Check that the address is that of the SmartServer and that the unit has finished starting. If it stays so, this release answers in a way the assistant does not know: keep this text for support.</source>
        <translation>Prüfen Sie, ob die Adresse die des SmartServers ist und ob er vollständig gestartet ist. Bleibt es dabei, antwortet dieses Release auf eine Weise, die der Assistent nicht kennt: Bewahren Sie diesen Text für den Support auf.</translation>
    </message>
    <message>
        <source>What answers at %1 is not a SmartServer.</source>
        <translation>Was unter %1 antwortet, ist kein SmartServer.</translation>
    </message>
    <message>
        <source>%1 described the user in an unknown way.</source>
        <translation>%1 hat den Benutzer in unbekannter Form beschrieben.</translation>
    </message>
    <message>
        <source>%1 did not name its segment controller.</source>
        <translation>%1 hat seinen Segment Controller nicht genannt.</translation>
    </message>
    <message>
        <source>%1 named its segment controller in an unknown way.</source>
        <translation>%1 hat seinen Segment Controller in unbekannter Form genannt.</translation>
    </message>
    <message>
        <source>%1 listed its licenses in an unknown way.</source>
        <translation>%1 hat seine Lizenzen in unbekannter Form aufgelistet.</translation>
    </message>
    <message>
        <source>%1 gave its capacity in an unknown way.</source>
        <translation>%1 hat seine Kapazität in unbekannter Form angegeben.</translation>
    </message>
    <message>
        <source>%1 gave its account in an unknown way.</source>
        <translation>%1 gab sein Konto in unbekannter Weise an.</translation>
    </message>
</context>
<context>
    <name>activation::SolidVolumes</name>
    <message>
        <source>It is not plugged in any more.</source>
        <translation>Er steckt nicht mehr.</translation>
    </message>
    <message>
        <source>The system refused (error %1).</source>
        <translation>Das System lehnte ab (Fehler %1).</translation>
    </message>
    <message>
        <source>It was pulled out before it was ejected: what was written last may be lost. Copy it again.</source>
        <translation>Er wurde vor dem Auswerfen abgezogen: Was zuletzt geschrieben wurde, kann verloren sein. Kopieren Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The system refused: something else is being done with it.</source>
        <translation>Das System lehnte ab: Es geschieht gerade etwas anderes damit.</translation>
    </message>
</context>
<context>
    <name>activation::StorableText</name>
    <message>
        <source>… (%1 more characters were left out)</source>
        <translation>… (%1 weitere Zeichen wurden weggelassen)</translation>
    </message>
</context>
<context>
    <name>activation::StoredZip</name>
    <message>
        <source>It would be larger than a site package can be.</source>
        <translation>Es würde größer, als ein Standortpaket sein kann.</translation>
    </message>
    <message>
        <source>“%1” cannot be in it.</source>
        <translation>„%1“ kann nicht darin sein.</translation>
    </message>
</context>
<context>
    <name>activation::Sync</name>
    <message>
        <source>“%1” was not flushed.</source>
        <translation>„%1“ wurde nicht vollständig auf den Datenträger geschrieben.</translation>
    </message>
    <message>
        <source>Try again; if it fails once more, use another stick or disk.</source>
        <translation>Versuchen Sie es erneut; schlägt es noch einmal fehl, verwenden Sie einen anderen USB-Stick oder Datenträger.</translation>
    </message>
</context>
<context>
    <name>activation::TargetList</name>
    <message>
        <source>Give host names, IP addresses, Install Codes or ranges such as 192.168.1.20-29, separated by spaces.</source>
        <translation>Geben Sie Hostnamen, IP-Adressen, Install Codes oder Bereiche wie 192.168.1.20-29 an, durch Leerzeichen getrennt.</translation>
    </message>
    <message>
        <source>These are too many SmartServers at once.</source>
        <translation>Das sind zu viele SmartServer auf einmal.</translation>
    </message>
    <message>
        <source>At most %1 are read in one go.</source>
        <translation>Höchstens %1 werden in einem Durchgang eingelesen.</translation>
    </message>
    <message>
        <source>No SmartServer is named.</source>
        <translation>Es ist kein SmartServer angegeben.</translation>
    </message>
    <message>
        <source>The address is empty.</source>
        <translation>Die Adresse ist leer.</translation>
    </message>
    <message>
        <source>“%1” is a whole network.</source>
        <translation>„%1“ ist ein ganzes Netzwerk.</translation>
    </message>
    <message>
        <source>Only SmartServers that are named one by one are read.</source>
        <translation>Nur einzeln angegebene SmartServer werden eingelesen.</translation>
    </message>
    <message>
        <source>Search it first and choose among what is found: “Find SmartServers…” (on the command line: activationctl discover %1).</source>
        <translation>Durchsuchen Sie es zuerst, und wählen Sie unter dem Gefundenen aus: „SmartServer suchen…“ (in der Befehlszeile: activationctl discover %1).</translation>
    </message>
</context>
<context>
    <name>activation::TargetTable</name>
    <message>
        <source>“%1” is not a list of SmartServers.</source>
        <translation>„%1“ ist keine Liste von SmartServern.</translation>
    </message>
    <message>
        <source>Name the columns in the first line: address, install code, or both.</source>
        <translation>Benennen Sie die Spalten in der ersten Zeile: address, install code oder beides.</translation>
    </message>
    <message>
        <source>“%1” is not an Install Code.</source>
        <translation>„%1“ ist kein Install Code.</translation>
    </message>
    <message>
        <source>it names neither an address nor an Install Code.</source>
        <translation>Sie nennt weder eine Adresse noch einen Install Code.</translation>
    </message>
    <message>
        <source>It has neither a column “address” nor a column “install code”.</source>
        <translation>Sie hat weder eine Spalte „address“ noch eine Spalte „install code“.</translation>
    </message>
    <message>
        <source>%1 stands in the list twice, with another Install Code.</source>
        <translation>%1 steht zweimal in der Liste, mit einem anderen Install Code.</translation>
    </message>
    <message>
        <source>It has more than %1 SmartServers.</source>
        <translation>Sie hat mehr als %1 SmartServer.</translation>
    </message>
    <message>
        <source>It has no line behind the names of the columns.</source>
        <translation>Nach den Spaltennamen folgt keine Zeile.</translation>
    </message>
</context>
<context>
    <name>activation::Team</name>
    <message>
        <source>The team&apos;s address could not be kept.</source>
        <translation>Die Adresse des Teams konnte nicht gespeichert werden.</translation>
    </message>
    <message>
        <source>“%1” could not be written.</source>
        <translation>„%1“ konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Check the folder&apos;s permissions and free space.</source>
        <translation>Prüfen Sie die Berechtigungen des Ordners und den freien Speicherplatz.</translation>
    </message>
    <message>
        <source>The password of the team&apos;s ledger cannot be read.</source>
        <translation>Das Passwort des Team-Journals kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>“%1” is not there, not readable, or its first line is empty.</source>
        <translation>„%1“ ist nicht vorhanden, nicht lesbar, oder die erste Zeile ist leer.</translation>
    </message>
    <message>
        <source>Write the password into the first line of a file that only you can read, and name it with --team-password-file.</source>
        <translation>Schreiben Sie das Passwort in die erste Zeile einer Datei, die nur Sie lesen können, und geben Sie diese mit --team-password-file an.</translation>
    </message>
    <message>
        <source>Nothing is spent while the team cannot be asked.</source>
        <translation>Es wird nichts verbraucht, solange das Team nicht gefragt werden kann.</translation>
    </message>
    <message>
        <source>Another laptop may be getting a license for the same unit. Come back into reach of the team&apos;s ledger and try again; or, when you are certain that nobody else does, go on without the team (on the command line: --without-team). (%1)</source>
        <translation>Möglicherweise bezieht gerade ein anderer Laptop eine Lizenz für denselben SmartServer. Sorgen Sie dafür, dass das Team-Journal wieder erreichbar ist, und versuchen Sie es erneut; oder fahren Sie ohne das Team fort, wenn Sie sicher sind, dass es sonst niemand tut (in der Befehlszeile: --without-team). (%1)</translation>
    </message>
    <message>
        <source>Write it as postgresql://user@host:port/database?sslmode=verify-full, with the password in ~/.pgpass or in a file named by --team-password-file.</source>
        <translation>Schreiben Sie sie als postgresql://user@host:port/database?sslmode=verify-full, mit dem Passwort in ~/.pgpass oder in einer mit --team-password-file angegebenen Datei.</translation>
    </message>
    <message>
        <source>This is not the address of a team&apos;s ledger.</source>
        <translation>Dies ist nicht die Adresse eines Team-Journals.</translation>
    </message>
    <message>
        <source>It is no address of the form postgresql://….</source>
        <translation>Es ist keine Adresse der Form postgresql://….</translation>
    </message>
    <message>
        <source>A password does not belong in the address of the team&apos;s ledger.</source>
        <translation>Ein Passwort gehört nicht in die Adresse des Team-Journals.</translation>
    </message>
    <message>
        <source>Everybody on this computer can read the words of a call. Change that password if it was the real one.</source>
        <translation>Jeder an diesem Computer kann die Angaben eines Aufrufs lesen. Ändern Sie dieses Passwort, falls es das echte war.</translation>
    </message>
    <message>
        <source>“%1” cannot be set for the team&apos;s ledger.</source>
        <translation>„%1“ kann für das Team-Journal nicht gesetzt werden.</translation>
    </message>
    <message>
        <source>Allowed are: %1.</source>
        <translation>Zulässig sind: %1.</translation>
    </message>
    <message>
        <source>The value of “%1” cannot be used.</source>
        <translation>Der Wert von „%1“ kann nicht verwendet werden.</translation>
    </message>
    <message>
        <source>It is empty, or has a semicolon, quote or backslash in it.</source>
        <translation>Er ist leer oder enthält ein Semikolon, ein Anführungszeichen oder einen umgekehrten Schrägstrich.</translation>
    </message>
    <message>
        <source>The address of the team&apos;s ledger is not whole.</source>
        <translation>Die Adresse des Team-Journals ist unvollständig.</translation>
    </message>
    <message>
        <source>It must name a user and a database.</source>
        <translation>Sie muss einen Benutzer und eine Datenbank nennen.</translation>
    </message>
    <message>
        <source>Another laptop of the team has got a license for %1 already.</source>
        <translation>Ein anderer Laptop des Teams hat bereits eine Lizenz für %1 bezogen.</translation>
    </message>
    <message>
        <source>Another laptop of the team is getting a license for %1.</source>
        <translation>Ein anderer Laptop des Teams bezieht gerade eine Lizenz für %1.</translation>
    </message>
    <message>
        <source>“%1” (laptop %2) asked for %3 devices of license %4 on %5.</source>
        <translation>„%1“ (Laptop %2) hat am %5 %3 Geräte der Lizenz %4 angefordert.</translation>
    </message>
    <message>
        <source>Nothing was spent. Ask whoever works there for the site package with the file. If the unit really needs one more license, ask for an additional one (on the command line: --additional).</source>
        <translation>Es wurde nichts verbraucht. Bitten Sie die Person, die dort arbeitet, um das Standortpaket mit der Datei. Wenn der SmartServer wirklich eine weitere Lizenz benötigt, fordern Sie eine zusätzliche an (in der Befehlszeile: --additional).</translation>
    </message>
    <message>
        <source>The team&apos;s ledger cannot be reached from this computer.</source>
        <translation>Das Team-Journal ist von diesem Computer aus nicht erreichbar.</translation>
    </message>
    <message>
        <source>Qt&apos;s PostgreSQL driver (QPSQL) is not installed.</source>
        <translation>Der PostgreSQL-Treiber von Qt (QPSQL) ist nicht installiert.</translation>
    </message>
    <message>
        <source>Install it (on Debian: the package libqt6sql6-psql).</source>
        <translation>Installieren Sie ihn (unter Debian: das Paket libqt6sql6-psql).</translation>
    </message>
    <message>
        <source>The team&apos;s ledger said no.</source>
        <translation>Das Team-Journal hat abgelehnt.</translation>
    </message>
    <message>
        <source>Nothing of this step is in it. Show these words to whoever runs the server; work on this laptop goes on without it.</source>
        <translation>Von diesem Schritt ist nichts darin enthalten. Zeigen Sie diesen Wortlaut der Person, die den Server betreibt; die Arbeit auf diesem Laptop geht ohne das Team-Journal weiter.</translation>
    </message>
    <message>
        <source>The team&apos;s ledger refused the login.</source>
        <translation>Das Team-Journal hat die Anmeldung abgelehnt.</translation>
    </message>
    <message>
        <source>Check the user in the address, and the password in ~/.pgpass (or PGPASSFILE, or the file named by --team-password-file).</source>
        <translation>Prüfen Sie den Benutzer in der Adresse und das Passwort in ~/.pgpass (oder in PGPASSFILE oder in der mit --team-password-file angegebenen Datei).</translation>
    </message>
    <message>
        <source>The connection to the team&apos;s ledger is not safe.</source>
        <translation>Die Verbindung zum Team-Journal ist nicht sicher.</translation>
    </message>
    <message>
        <source>The user lacks rights in that database: whoever runs the server must grant CREATE on its schema public for the first start, then SELECT, INSERT and UPDATE.</source>
        <translation>Dem Benutzer fehlen Rechte in dieser Datenbank: Der Betreiber des Servers muss für den ersten Start CREATE für das Schema public erteilen, danach SELECT, INSERT und UPDATE.</translation>
    </message>
    <message>
        <source>Check the name at the end of the address; whoever runs the server makes the database.</source>
        <translation>Prüfen Sie den Namen am Ende der Adresse; die Datenbank legt der Betreiber des Servers an.</translation>
    </message>
    <message>
        <source>The team&apos;s ledger cannot be reached.</source>
        <translation>Das Team-Journal ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>Work on this laptop goes on; what was written is sent once the server is in reach (activationctl ledger sync). Check the network, address and port.</source>
        <translation>Die Arbeit auf diesem Laptop geht weiter; was geschrieben wurde, wird gesendet, sobald der Server erreichbar ist (activationctl ledger sync). Prüfen Sie Netzwerk, Adresse und Port.</translation>
    </message>
    <message>
        <source>The team&apos;s ledger holds something that cannot be read.</source>
        <translation>Das Team-Journal enthält etwas, das nicht gelesen werden kann.</translation>
    </message>
    <message>
        <source>Nothing of it was taken. Show these words to whoever runs the server.</source>
        <translation>Es wurde nichts davon übernommen. Zeigen Sie diesen Wortlaut der Person, die den Server betreibt.</translation>
    </message>
    <message>
        <source>event %1 of the team&apos;s ledger</source>
        <translation>Ereignis %1 des Team-Journals</translation>
    </message>
    <message>
        <source>A newer version of the assistant keeps this team&apos;s ledger.</source>
        <translation>Das Journal dieses Teams wird von einer neueren Version des Assistenten geführt.</translation>
    </message>
    <message>
        <source>It has the format %1; this version knows formats up to %2. It was not changed.</source>
        <translation>Es hat das Format %1; diese Version kennt Formate bis %2. Es wurde nicht verändert.</translation>
    </message>
    <message>
        <source>Update the assistant on this laptop.</source>
        <translation>Aktualisieren Sie den Assistenten auf diesem Laptop.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate must be valid, issued by an authority that the address names (sslrootcert=FILE, or sslrootcert=system for those of this computer) and made out to the host of the address. Ask whoever runs the server for the authority&apos;s file. Nothing was sent.</source>
        <translation>Das Zertifikat des Servers muss gültig, von einer in der Adresse genannten Zertifizierungsstelle (sslrootcert=FILE oder sslrootcert=system für die dieses Computers) ausgestellt und auf den Host der Adresse ausgestellt sein. Bitten Sie den Betreiber des Servers um die Datei der Zertifizierungsstelle. Es wurde nichts gesendet.</translation>
    </message>
</context>
<context>
    <name>activation::TimeLeft</name>
    <message>
        <source>less than a minute left</source>
        <translation>noch weniger als eine Minute</translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation>
            <numerusform>noch etwa %n Minute</numerusform>
            <numerusform>noch etwa %n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n hour(s) left</source>
        <translation>
            <numerusform>noch etwa %n Stunde</numerusform>
            <numerusform>noch etwa %n Stunden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>activation::UnitConnection</name>
    <message>
        <source>Confirmed by the user although expired.</source>
        <translation>Vom Benutzer bestätigt, obwohl abgelaufen.</translation>
    </message>
    <message>
        <source>Confirmed by the user.</source>
        <translation>Vom Benutzer bestätigt.</translation>
    </message>
    <message>
        <source>Trusted on first use, unseen.</source>
        <translation>Beim ersten Kontakt ungeprüft als vertrauenswürdig eingestuft.</translation>
    </message>
    <message>
        <source>This certificate is known from %1 (Install Code %2).</source>
        <translation>Dieses Zertifikat ist von %1 bekannt (Install Code %2).</translation>
    </message>
    <message>
        <source>%1 could not be reached.</source>
        <translation>%1 war nicht erreichbar.</translation>
    </message>
    <message>
        <source>Port %1: %2 Port %3: %4</source>
        <translation>Port %1: %2 Port %3: %4</translation>
    </message>
</context>
<context>
    <name>activation::UnitLock</name>
    <message>
        <source>“%1” cannot be made.</source>
        <translation>„%1“ kann nicht angelegt werden.</translation>
    </message>
    <message>
        <source>The folder of the ledger cannot be written.</source>
        <translation>In den Ordner des Journals kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Check its permissions and free space.</source>
        <translation>Prüfen Sie seine Berechtigungen und den freien Speicherplatz.</translation>
    </message>
    <message>
        <source>Another assistant is working on %1.</source>
        <translation>Ein anderer Assistent arbeitet an %1.</translation>
    </message>
    <message>
        <source>Wait until it is done, or close it; then try again.</source>
        <translation>Warten Sie, bis er fertig ist, oder schließen Sie ihn; versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>It is %1.</source>
        <translation>Sie ist %1.</translation>
    </message>
</context>
<context>
    <name>activation::UnitSocket</name>
    <message>
        <source>The unit closed the connection.</source>
        <translation>Die Einheit hat die Verbindung geschlossen.</translation>
    </message>
    <message>
        <source>This assistant was built without WebSockets.</source>
        <translation>Dieser Assistent wurde ohne WebSockets gebaut.</translation>
    </message>
</context>
<context>
    <name>activation::Unpack</name>
    <message>
        <source>“%1” was not taken in.</source>
        <translation>„%1“ wurde nicht aufgenommen.</translation>
    </message>
    <message>
        <source>Unpack it yourself and drop the activation files that are in it.</source>
        <translation>Entpacken Sie es selbst und legen Sie die enthaltenen Aktivierungsdateien hier ab.</translation>
    </message>
    <message>
        <source>Its folders are nested too deeply.</source>
        <translation>Die Ordner darin sind zu tief verschachtelt.</translation>
    </message>
    <message>
        <source>“%1” in it is a link.</source>
        <translation>„%1“ darin ist eine Verknüpfung.</translation>
    </message>
    <message>
        <source>It holds more than %1 files.</source>
        <translation>Es enthält mehr als %1 Dateien.</translation>
    </message>
    <message>
        <source>“%1” in it is too large for an activation file.</source>
        <translation>„%1“ darin ist zu groß für eine Aktivierungsdatei.</translation>
    </message>
    <message>
        <source>There is no file in it.</source>
        <translation>Es enthält keine Datei.</translation>
    </message>
    <message>
        <source>It could not be unpacked: %1</source>
        <translation>Es konnte nicht entpackt werden: %1</translation>
    </message>
    <message>
        <source>Open it in your mail program, save the attachment in a folder without changing its name, and drop that file.</source>
        <translation>Öffnen Sie sie in Ihrem E-Mail-Programm, speichern Sie den Anhang in einem Ordner, ohne seinen Namen zu ändern, und ziehen Sie diese Datei hierher.</translation>
    </message>
    <message>
        <source>It is nested too deeply.</source>
        <translation>Der Inhalt ist zu tief verschachtelt.</translation>
    </message>
    <message>
        <source>It is an e-mail in Outlook&apos;s own format, which only Outlook reads.</source>
        <translation>Es ist eine E-Mail im Outlook-eigenen Format, das nur Outlook liest.</translation>
    </message>
    <message>
        <source>“%1” in it is no file name.</source>
        <translation>„%1“ darin ist kein Dateiname.</translation>
    </message>
    <message>
        <source>Nothing is attached to it but its text, pictures and signatures.</source>
        <translation>Außer Text, Bildern und Signaturen ist nichts angehängt.</translation>
    </message>
    <message>
        <source>It is too large.</source>
        <translation>Sie ist zu groß.</translation>
    </message>
    <message>
        <source>What stands at “%1” is not certain.</source>
        <translation>Was unter „%1“ steht, ist nicht eindeutig.</translation>
    </message>
    <message>
        <source>“%1” in it is damaged: its checksum is wrong.</source>
        <translation>„%1“ darin ist beschädigt: Die Prüfsumme ist falsch.</translation>
    </message>
</context>
<context>
    <name>activation::Volume</name>
    <message>
        <source>Stick of %1 (%2)</source>
        <translation>Stick mit %1 (%2)</translation>
    </message>
</context>
<context>
    <name>activation::VolumeMonitor</name>
    <message>
        <source>Sticks cannot be seen on this computer.</source>
        <translation>Auf diesem Computer sind Sticks nicht zu sehen.</translation>
    </message>
    <message>
        <source>That stick is not plugged in.</source>
        <translation>Dieser Stick steckt nicht.</translation>
    </message>
    <message>
        <source>It was pulled out, or has another name by now.</source>
        <translation>Er wurde abgezogen oder hat inzwischen einen anderen Namen.</translation>
    </message>
    <message>
        <source>Plug it in again and choose it anew.</source>
        <translation>Stecken Sie ihn wieder ein und wählen Sie ihn neu.</translation>
    </message>
    <message>
        <source>The system has not answered within three minutes.</source>
        <translation>Das System hat drei Minuten lang nicht geantwortet.</translation>
    </message>
    <message>
        <source>“%1” could not be opened.</source>
        <translation>„%1“ konnte nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>Open it in the file manager, or use another stick or a folder.</source>
        <translation>Öffnen Sie ihn in der Dateiverwaltung oder nehmen Sie einen anderen Stick oder einen Ordner.</translation>
    </message>
    <message>
        <source>“%1” was not ejected: do not pull it out yet.</source>
        <translation>„%1“ wurde nicht ausgeworfen: Ziehen Sie ihn noch nicht ab.</translation>
    </message>
    <message>
        <source>Close the programs and windows that use it, then eject it again.</source>
        <translation>Schließen Sie die Programme und Fenster, die ihn benutzen, und werfen Sie ihn dann noch einmal aus.</translation>
    </message>
</context>
<context>
    <name>activation::WindowsVolumes</name>
    <message>
        <source>Another program uses it.</source>
        <translation>Ein anderes Programm benutzt ihn.</translation>
    </message>
</context>
<context>
    <name>activation::Workspace</name>
    <message>
        <source>Besides, the ledger could not be written: %1 %2</source>
        <translation>Außerdem konnte das Journal nicht geschrieben werden: %1 %2</translation>
    </message>
</context>
<context>
    <name>activation::ZipDirectory</name>
    <message>
        <source>Its directory does not fit the file: it is cut off, damaged or not a ZIP archive.</source>
        <translation>Das Verzeichnis im Archiv passt nicht zur Datei: Sie ist abgeschnitten, beschädigt oder kein ZIP-Archiv.</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation>„%1“: %2</translation>
    </message>
    <message>
        <source>It is packed with a method other than store and deflate.</source>
        <translation>Der Eintrag ist mit einem anderen Verfahren als store oder deflate gepackt.</translation>
    </message>
    <message>
        <source>Its sizes contradict each other.</source>
        <translation>Die Größenangaben widersprechen sich.</translation>
    </message>
    <message>
        <source>It has %1 bytes; at most %2 are allowed.</source>
        <translation>Der Eintrag hat %1 Bytes; zulässig sind höchstens %2.</translation>
    </message>
    <message>
        <source>It unpacks to more than %1 times its size.</source>
        <translation>Entpackt ist der Eintrag mehr als %1-mal so groß.</translation>
    </message>
    <message>
        <source>It stands on another disk.</source>
        <translation>Der Eintrag liegt auf einem anderen Datenträger.</translation>
    </message>
    <message>
        <source>It has a comment.</source>
        <translation>Ein Kommentar ist enthalten.</translation>
    </message>
    <message>
        <source>It is a link, a device or a folder where a file belongs.</source>
        <translation>Wo eine Datei stehen muss, steht eine Verknüpfung, ein Gerät oder ein Ordner.</translation>
    </message>
    <message>
        <source>The name is there twice, or two names differ by case only.</source>
        <translation>Der Name kommt zweimal vor, oder zwei Namen unterscheiden sich nur in der Groß-/Kleinschreibung.</translation>
    </message>
    <message>
        <source>Two folders differ by case only.</source>
        <translation>Zwei Ordner unterscheiden sich nur in der Groß-/Kleinschreibung.</translation>
    </message>
    <message>
        <source>All entries together unpack to too much.</source>
        <translation>Alle Einträge zusammen sind entpackt zu groß.</translation>
    </message>
    <message>
        <source>Its own header says something else than the directory.</source>
        <translation>Der eigene Kopf des Eintrags sagt etwas anderes als das Verzeichnis.</translation>
    </message>
    <message>
        <source>It has too many entries.</source>
        <translation>Das Archiv hat zu viele Einträge.</translation>
    </message>
    <message>
        <source>It overlaps with another entry, or something stands before it.</source>
        <translation>Der Eintrag überschneidet sich mit einem anderen, oder davor steht etwas.</translation>
    </message>
    <message>
        <source>It is encrypted or uses features that are not read here.</source>
        <translation>Der Eintrag ist verschlüsselt oder verwendet Funktionen, die hier nicht gelesen werden.</translation>
    </message>
    <message>
        <source>ZIP64 is not read here.</source>
        <translation>ZIP64 wird hier nicht gelesen.</translation>
    </message>
    <message>
        <source>Nothing is expected under that name.</source>
        <translation>Unter diesem Namen wird nichts erwartet.</translation>
    </message>
    <message>
        <source>It uses features that are not read here.</source>
        <translation>Der Eintrag verwendet Funktionen, die hier nicht gelesen werden.</translation>
    </message>
</context>
<context>
    <name>activation::cli</name>
    <message>
        <source>The words of the call do not fit.</source>
        <translation>Die Angaben des Aufrufs passen nicht.</translation>
    </message>
    <message>
        <source>See: activationctl --help</source>
        <translation>Siehe: activationctl --help</translation>
    </message>
    <message>
        <source>Usage: activationctl [OPTIONS] COMMAND [ARGUMENTS]

Commands:
</source>
        <translation>Aufruf: activationctl [OPTIONEN] BEFEHL [ARGUMENTE]

Befehle:
</translation>
    </message>
    <message>
        <source>
An ADDRESS is host, host:port or https://host[:port].
Exit codes: 0 done, 1 failed, 2 usage, 3 unreachable or timed out, 4 certificate not trusted or changed,
5 login refused, 6 file damaged, forged or not what it should be, 7 refused for safety, 8 partly done.</source>
        <translation>
Eine ADDRESS ist Host, Host:Port oder https://Host[:Port].
Exit-Codes: 0 erledigt, 1 fehlgeschlagen, 2 Aufruf, 3 nicht erreichbar oder Zeitüberschreitung, 4 Zertifikat nicht vertrauenswürdig oder geändert,
5 Anmeldung abgelehnt, 6 Datei beschädigt, gefälscht oder nicht wie erwartet, 7 aus Sicherheitsgründen abgelehnt, 8 teilweise erledigt.</translation>
    </message>
    <message>
        <source>--%1 takes seconds, more than 0 and at most 86400; not “%2”.</source>
        <translation>--%1 erwartet Sekunden, mehr als 0 und höchstens 86400; nicht „%2“.</translation>
    </message>
    <message>
        <source>Shows this.</source>
        <translation>Zeigt diese Hilfe an.</translation>
    </message>
    <message>
        <source>Shows the version.</source>
        <translation>Zeigt die Version an.</translation>
    </message>
    <message>
        <source>One JSON object on standard output; messages go to standard error.</source>
        <translation>Ein JSON-Objekt auf der Standardausgabe; Meldungen gehen auf die Standardfehlerausgabe.</translation>
    </message>
    <message>
        <source>How the License Customer Portal is reached.</source>
        <translation>Wie das License Customer Portal erreicht wird.</translation>
    </message>
    <message>
        <source>How long to wait for a peer: for each answer (default 30), and for a license to show (default 90).</source>
        <translation>Wie lange auf eine Gegenstelle gewartet wird: auf jede Antwort (Vorgabe 30) und darauf, dass eine Lizenz angezeigt wird (Vorgabe 90).</translation>
    </message>
    <message>
        <source>How long a license may take to show, where that differs from --timeout.</source>
        <translation>Wie lange es dauern darf, bis eine Lizenz angezeigt wird, falls abweichend von --timeout.</translation>
    </message>
    <message>
        <source>CMS user, an Owner (default apollo).</source>
        <translation>CMS-Benutzer, ein Owner (Vorgabe apollo).</translation>
    </message>
    <message>
        <source>The first line is the user&apos;s password; - reads standard input.</source>
        <translation>Die erste Zeile ist das Passwort des Benutzers; - liest von der Standardeingabe.</translation>
    </message>
    <message>
        <source>A certificate that you compared: accepted and remembered. May stand several times.</source>
        <translation>Ein Zertifikat, das Sie verglichen haben: Es wird akzeptiert und gespeichert. Mehrfach möglich.</translation>
    </message>
    <message>
        <source>Accepts and remembers unknown certificates of SmartServers unseen; never changed ones.</source>
        <translation>Akzeptiert und speichert unbekannte Zertifikate von SmartServern ungeprüft; geänderte nie.</translation>
    </message>
    <message>
        <source>Goes on from an older copy of a site package than was seen before: the newer one is lost.</source>
        <translation>Arbeitet mit einer älteren Kopie eines Standortpakets weiter als der zuvor gesehenen: Die neuere ist verloren.</translation>
    </message>
    <message>
        <source>The site package.</source>
        <translation>Das Standortpaket.</translation>
    </message>
    <message>
        <source>The site&apos;s name, for a new package.</source>
        <translation>Der Name des Standorts, für ein neues Paket.</translation>
    </message>
    <message>
        <source>The Install Code on the unit&apos;s label, or its identity code from a QR code, where the sources leave a doubt.</source>
        <translation>Der Install Code auf dem Etikett des SmartServers oder sein Identitätscode aus einem QR-Code, falls die Quellen einen Zweifel lassen.</translation>
    </message>
    <message>
        <source>License ID or e-mail address for the portal.</source>
        <translation>License ID oder E-Mail-Adresse für das Portal.</translation>
    </message>
    <message>
        <source>The license to use.</source>
        <translation>Die zu verwendende Lizenz.</translation>
    </message>
    <message>
        <source>The unit. May stand several times.</source>
        <translation>Der SmartServer. Mehrfach möglich.</translation>
    </message>
    <message>
        <source>What an added file is: capacity, maintenance or core.</source>
        <translation>Was eine hinzugefügte Datei ist: capacity, maintenance oder core.</translation>
    </message>
    <message>
        <source>Deliberately one more license for a unit that has one.</source>
        <translation>Bewusst eine weitere Lizenz für einen SmartServer, der schon eine hat.</translation>
    </message>
    <message>
        <source>Takes a file in although its name carries another unit&apos;s code.</source>
        <translation>Nimmt eine Datei auf, obwohl ihr Name den Code eines anderen SmartServers trägt.</translation>
    </message>
    <message>
        <source>Uploads a file once more that the unit accepted but never showed.</source>
        <translation>Lädt eine Datei noch einmal hoch, die der SmartServer angenommen, aber nie angezeigt hat.</translation>
    </message>
    <message>
        <source>How many SmartServers to simulate (default 1).</source>
        <translation>Wie viele SmartServer simuliert werden sollen (Vorgabe 1).</translation>
    </message>
    <message>
        <source>Faults to simulate, a JSON file.</source>
        <translation>Zu simulierende Fehler, eine JSON-Datei.</translation>
    </message>
    <message>
        <source>Keeps the simulators&apos; state there.</source>
        <translation>Bewahrt dort den Zustand der Simulatoren auf.</translation>
    </message>
    <message>
        <source>No command was given.</source>
        <translation>Es wurde kein Befehl angegeben.</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>Den Befehl „%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>“%1” takes: %2</source>
        <translation>„%1“ erwartet: %2</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>“%1” has no option --%2.</source>
        <translation>„%1“ hat keine Option --%2.</translation>
    </message>
    <message>
        <source>--trust takes a SHA-256 fingerprint, 64 hexadecimal digits; not “%1”.</source>
        <translation>--trust erwartet einen SHA-256-Fingerabdruck, 64 Hexadezimalziffern; nicht „%1“.</translation>
    </message>
    <message>
        <source>--kind is capacity, maintenance or core.</source>
        <translation>--kind ist capacity, maintenance oder core.</translation>
    </message>
    <message>
        <source>--%1 is missing.</source>
        <translation>--%1 fehlt.</translation>
    </message>
    <message>
        <source>“install” takes --package FILE [ADDRESS…], or FILE ADDRESS.</source>
        <translation>„install“ erwartet --package FILE [ADDRESS…] oder FILE ADDRESS.</translation>
    </message>
    <message>
        <source>The password of the CMS user is needed.</source>
        <translation>Das Passwort des CMS-Benutzers wird benötigt.</translation>
    </message>
    <message>
        <source>There is no option for a password itself: everybody on this computer could see it.</source>
        <translation>Für das Passwort selbst gibt es keine Option: Jeder an diesem Computer könnte es sehen.</translation>
    </message>
    <message>
        <source>The password file “%1” cannot be read.</source>
        <translation>Die Passwortdatei „%1“ kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Check its name and that you may read it.</source>
        <translation>Prüfen Sie ihren Namen und ob Sie sie lesen dürfen.</translation>
    </message>
    <message>
        <source>The password is empty.</source>
        <translation>Das Passwort ist leer.</translation>
    </message>
    <message>
        <source>The first line of “%1” has no characters.</source>
        <translation>Die erste Zeile von „%1“ enthält keine Zeichen.</translation>
    </message>
    <message>
        <source>Write the password into its first line.</source>
        <translation>Schreiben Sie das Passwort in die erste Zeile.</translation>
    </message>
    <message>
        <source>%1 of %2 failed: %3</source>
        <translation>%1 von %2 fehlgeschlagen: %3</translation>
    </message>
    <message>
        <source>%1  %2  release %3</source>
        <translation>%1  %2  Release %3</translation>
    </message>
    <message>
        <source>  capacity %1 of %2 used</source>
        <translation>  Kapazität %1 von %2 belegt</translation>
    </message>
    <message>
        <source>no license</source>
        <translation>keine Lizenz</translation>
    </message>
    <message>
        <source>Done: every proof held.</source>
        <translation>Fertig: Alle Prüfungen bestanden.</translation>
    </message>
    <message>
        <source>%1 proofs did not hold.</source>
        <translation>%1 Prüfungen nicht bestanden.</translation>
    </message>
    <message>
        <source>Everything here is simulated: one SmartServer and a portal on this computer.</source>
        <translation>Alles hier ist simuliert: ein SmartServer und ein Portal auf diesem Computer.</translation>
    </message>
    <message>
        <source>Its certificate is unknown: SHA-256 %1</source>
        <translation>Das Zertifikat ist unbekannt: SHA-256 %1</translation>
    </message>
    <message>
        <source>The unit itself shows the same fingerprint; trusted and remembered.</source>
        <translation>Der SmartServer selbst zeigt denselben Fingerabdruck an; als vertrauenswürdig gespeichert.</translation>
    </message>
    <message>
        <source>1. At the site</source>
        <translation>1. Am Standort</translation>
    </message>
    <message>
        <source>Install Code %1, and no license yet.</source>
        <translation>Install Code %1, und noch keine Lizenz.</translation>
    </message>
    <message>
        <source>The site package was copied, read back and is equal; its signature is whole.</source>
        <translation>Das Standortpaket wurde kopiert, zurückgelesen und ist identisch; seine Signatur ist unversehrt.</translation>
    </message>
    <message>
        <source>2. Online</source>
        <translation>2. Online</translation>
    </message>
    <message>
        <source>The simulated portal has no license of 200 devices.</source>
        <translation>Das simulierte Portal hat keine Lizenz für 200 Geräte.</translation>
    </message>
    <message>
        <source>Its pool is another one than expected.</source>
        <translation>Sein Bestand ist ein anderer als erwartet.</translation>
    </message>
    <message>
        <source>This is a defect: please report it.</source>
        <translation>Dies ist ein Programmfehler: Bitte melden Sie ihn.</translation>
    </message>
    <message>
        <source>License %1: %2, %3 of %4 devices left.</source>
        <translation>Lizenz %1: %2, %3 von %4 Geräten übrig.</translation>
    </message>
    <message>
        <source>Activation file “%1”, %2 bytes, SHA-256 %3</source>
        <translation>Aktivierungsdatei „%1“, %2 Bytes, SHA-256 %3</translation>
    </message>
    <message>
        <source>The portal&apos;s books: %1 devices spent, once.</source>
        <translation>Die Bücher des Portals: %1 Geräte verbraucht, einmal.</translation>
    </message>
    <message>
        <source>Maintenance file “%1” from Customer Success taken in.</source>
        <translation>Wartungsdatei „%1“ von Customer Success aufgenommen.</translation>
    </message>
    <message>
        <source>3. Back at the site</source>
        <translation>3. Zurück am Standort</translation>
    </message>
    <message>
        <source>The unit itself shows %1 licenses and a capacity of %2; %3 uploads were made.</source>
        <translation>Der SmartServer selbst zeigt %1 Lizenzen und eine Kapazität von %2 an; %3 Uploads wurden vorgenommen.</translation>
    </message>
    <message>
        <source>Everything once more: nothing may be spent or installed twice</source>
        <translation>Alles noch einmal: Nichts darf doppelt verbraucht oder installiert werden</translation>
    </message>
    <message>
        <source>Still %1 uploads and %2 devices spent.</source>
        <translation>Nach wie vor %1 Uploads und %2 verbrauchte Geräte.</translation>
    </message>
    <message>
        <source>“%1” was installed already; nothing was uploaded.</source>
        <translation>„%1“ war bereits installiert; es wurde nichts hochgeladen.</translation>
    </message>
    <message>
        <source>“%1” installed and confirmed after %2 s.</source>
        <translation>„%1“ nach %2 s installiert und bestätigt.</translation>
    </message>
    <message>
        <source>%1  “%2” was installed already; nothing was uploaded</source>
        <translation>%1  „%2“ war bereits installiert; es wurde nichts hochgeladen</translation>
    </message>
    <message>
        <source>%1  “%2” installed and confirmed</source>
        <translation>%1  „%2“ installiert und bestätigt</translation>
    </message>
    <message>
        <source>“%1” cannot be read.</source>
        <translation>„%1“ kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Check its name and place.</source>
        <translation>Prüfen Sie Name und Ort.</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>Warnung: %1</translation>
    </message>
    <message>
        <source>Another unit answers at %1. Nothing was uploaded.</source>
        <translation>Unter %1 antwortet ein anderer SmartServer. Es wurde nichts hochgeladen.</translation>
    </message>
    <message>
        <source>The package has %1 there; it is %2.</source>
        <translation>Laut Paket ist dort %1; es ist aber %2.</translation>
    </message>
    <message>
        <source>Give the unit&apos;s present address: activationctl install --package FILE ADDRESS</source>
        <translation>Geben Sie die derzeitige Adresse des SmartServers an: activationctl install --package FILE ADDRESS</translation>
    </message>
    <message>
        <source>The package has no file for the unit at %1.</source>
        <translation>Das Paket enthält keine Datei für den SmartServer unter %1.</translation>
    </message>
    <message>
        <source>That unit is %1.</source>
        <translation>Dieser SmartServer ist %1.</translation>
    </message>
    <message>
        <source>Check the address, or get an activation file for this unit.</source>
        <translation>Prüfen Sie die Adresse, oder beziehen Sie eine Aktivierungsdatei für diesen SmartServer.</translation>
    </message>
    <message>
        <source>There is nothing to install.</source>
        <translation>Es gibt nichts zu installieren.</translation>
    </message>
    <message>
        <source>The package has no activation file for any unit.</source>
        <translation>Das Paket enthält für keinen SmartServer eine Aktivierungsdatei.</translation>
    </message>
    <message>
        <source>Get one first: activationctl portal activate, or activationctl add.</source>
        <translation>Beziehen Sie zuerst eine: activationctl portal activate oder activationctl add.</translation>
    </message>
    <message>
        <source>There is no job “%1”.</source>
        <translation>Den Auftrag „%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>No activation in this ledger has that ID, and no unit that Install Code.</source>
        <translation>Keine Aktivierung in diesem Journal hat diese ID, und kein SmartServer diesen Install Code.</translation>
    </message>
    <message>
        <source>activationctl jobs lists all of them.</source>
        <translation>activationctl jobs listet alle auf.</translation>
    </message>
    <message>
        <source>“%1” names more than one job.</source>
        <translation>„%1“ bezeichnet mehr als einen Auftrag.</translation>
    </message>
    <message>
        <source>They are: %1</source>
        <translation>Es sind: %1</translation>
    </message>
    <message>
        <source>Give one of these IDs.</source>
        <translation>Geben Sie eine dieser IDs an.</translation>
    </message>
    <message>
        <source>A file is for one unit only.</source>
        <translation>Eine Datei ist nur für einen SmartServer bestimmt.</translation>
    </message>
    <message>
        <source>--for was given more than once.</source>
        <translation>--for wurde mehr als einmal angegeben.</translation>
    </message>
    <message>
        <source>Add the files unit by unit.</source>
        <translation>Fügen Sie die Dateien für jeden SmartServer einzeln hinzu.</translation>
    </message>
    <message>
        <source>%1  “%2” (%3), %4 bytes, SHA-256 %5%6</source>
        <translation>%1  „%2“ (%3), %4 Bytes, SHA-256 %5%6</translation>
    </message>
    <message>
        <source> – was in the package already</source>
        <translation> – war bereits im Paket</translation>
    </message>
    <message>
        <source>Site “%1”, revision %2, saved %3</source>
        <translation>Standort „%1“, Revision %2, gespeichert %3</translation>
    </message>
    <message>
        <source>Signed by “%1”, SHA-256 %2</source>
        <translation>Signiert von „%1“, SHA-256 %2</translation>
    </message>
    <message>
        <source>    file “%1” (%2), %3 bytes, SHA-256 %4</source>
        <translation>    Datei „%1“ (%2), %3 Bytes, SHA-256 %4</translation>
    </message>
    <message>
        <source>Receipt: %1 “%2” %3 at %4</source>
        <translation>Beleg: %1 „%2“ %3 am %4</translation>
    </message>
    <message>
        <source>Whole: %1 units, %2 activation files, %3 receipts, revision %4.</source>
        <translation>Vollständig: %1 SmartServer, %2 Aktivierungsdateien, %3 Belege, Revision %4.</translation>
    </message>
    <message>
        <source>Signed by this laptop (“%1”), SHA-256 %2</source>
        <translation>Von diesem Laptop signiert („%1“), SHA-256 %2</translation>
    </message>
    <message>
        <source>Signed by “%1”, whom this laptop trusts, SHA-256 %2</source>
        <translation>Signiert von „%1“, dem dieser Laptop vertraut, SHA-256 %2</translation>
    </message>
    <message>
        <source>No portal profile was named.</source>
        <translation>Es wurde kein Portalprofil angegeben.</translation>
    </message>
    <message>
        <source>The vendor publishes no address of the License Customer Portal, so a profile says where it is; there is none at “%1” either.</source>
        <translation>Der Hersteller veröffentlicht keine Adresse des License Customer Portal, deshalb gibt ein Profil an, wo es zu finden ist; auch unter „%1“ gibt es keines.</translation>
    </message>
    <message>
        <source>Name one with --portal-profile FILE.</source>
        <translation>Geben Sie eines mit --portal-profile FILE an.</translation>
    </message>
    <message>
        <source>This portal is used in the browser.</source>
        <translation>Dieses Portal wird im Browser verwendet.</translation>
    </message>
    <message>
        <source>The profile “%1” has no API.</source>
        <translation>Das Profil „%1“ hat keine API.</translation>
    </message>
    <message>
        <source>A code was e-mailed to %1. Type it:</source>
        <translation>Ein Code wurde per E-Mail an %1 gesendet. Geben Sie ihn ein:</translation>
    </message>
    <message>
        <source>The portal wants the code it e-mailed.</source>
        <translation>Das Portal verlangt den Code, den es per E-Mail gesendet hat.</translation>
    </message>
    <message>
        <source>None came on standard input.</source>
        <translation>Über die Standardeingabe kam keiner.</translation>
    </message>
    <message>
        <source>made now</source>
        <translation>jetzt erstellt</translation>
    </message>
    <message>
        <source>made before, downloaded again, nothing spent</source>
        <translation>früher erstellt, erneut heruntergeladen, nichts verbraucht</translation>
    </message>
    <message>
        <source>in the package already, nothing asked</source>
        <translation>bereits im Paket, nichts angefordert</translation>
    </message>
    <message>
        <source>%1  %2  %3 of %4 devices left  %5  %6</source>
        <translation>%1  %2  %3 von %4 Geräten übrig  %5  %6</translation>
    </message>
    <message>
        <source>Every unit in this package has a capacity license already; name one with --for CODE to get a file for it all the same.</source>
        <translation>Jeder SmartServer in diesem Paket hat bereits eine Kapazitätslizenz; geben Sie einen mit --for CODE an, um trotzdem eine Datei für ihn zu beziehen.</translation>
    </message>
    <message>
        <source>%1 units would share this license.</source>
        <translation>%1 SmartServer würden sich diese Lizenz teilen.</translation>
    </message>
    <message>
        <source>How many devices each of them gets is not guessed.</source>
        <translation>Wie viele Geräte jeder davon erhält, wird nicht geraten.</translation>
    </message>
    <message>
        <source>%1  “%2”, %3 bytes, SHA-256 %4 (%5)</source>
        <translation>%1  „%2“, %3 Bytes, SHA-256 %4 (%5)</translation>
    </message>
    <message>
        <source>Written: %1 (units confirmed: %2, open: %3, rejected: %4)</source>
        <translation>Geschrieben: %1 (SmartServer bestätigt: %2, offen: %3, abgelehnt: %4)</translation>
    </message>
    <message>
        <source>Simulated SmartServers and portal are running on this computer only. Ctrl-C stops them.</source>
        <translation>Simulierte SmartServer und das simulierte Portal laufen nur auf diesem Computer. Strg+C beendet sie.</translation>
    </message>
    <message>
        <source>Certificate of %1 remembered: SHA-256 %2</source>
        <translation>Zertifikat von %1 gespeichert: SHA-256 %2</translation>
    </message>
    <message>
        <source>The Install Code %1 has an unusual shape; compare it with the label.</source>
        <translation>Der Install Code %1 hat eine ungewöhnliche Form; vergleichen Sie ihn mit dem Etikett.</translation>
    </message>
    <message>
        <source>The release “%1” of %2 has an unknown shape.</source>
        <translation>Das Release „%1“ von %2 hat eine unbekannte Form.</translation>
    </message>
    <message>
        <source>Site package: %1 (revision %2)</source>
        <translation>Standortpaket: %1 (Revision %2)</translation>
    </message>
    <message>
        <source>%1: %2 Will try again in %3 s.</source>
        <translation>%1: %2 Neuer Versuch in %3 s.</translation>
    </message>
    <message>
        <source>%1 of %2 over: %3 done, %4 failed; %5 to be tried again</source>
        <translation>%1 von %2 abgeschlossen: %3 erledigt, %4 fehlgeschlagen; %5 werden erneut versucht</translation>
    </message>
    <message>
        <source>There is nothing to confirm for %1.</source>
        <translation>Für %1 gibt es nichts zu bestätigen.</translation>
    </message>
    <message>
        <source>The package has no file for it that is not confirmed yet.</source>
        <translation>Das Paket enthält dafür keine Datei, die noch nicht bestätigt ist.</translation>
    </message>
    <message>
        <source>The package has no file “%1” for it.</source>
        <translation>Das Paket enthält dafür keine Datei „%1“.</translation>
    </message>
    <message>
        <source>See what it has: activationctl inspect FILE</source>
        <translation>Sehen Sie nach, was es enthält: activationctl inspect FILE</translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n file(s): which one shows?</source>
        <translation>
            <numerusform>%1 hat %n Datei: Welche wird angezeigt?</numerusform>
            <numerusform>%1 hat %n Dateien: Welche wird angezeigt?</numerusform>
        </translation>
    </message>
    <message>
        <source>Confirm each by itself, by its name or ID: --file NAME</source>
        <translation>Bestätigen Sie jede einzeln, mit ihrem Namen oder ihrer ID: --file NAME</translation>
    </message>
    <message>
        <source>%1  “%2” was added by hand; confirmed by your word, nothing was read</source>
        <translation>%1  „%2“ wurde von Hand hinzugefügt; durch Ihre Angabe bestätigt, es wurde nichts ausgelesen</translation>
    </message>
    <message>
        <source>%1  “%2” was added by hand; the license shows</source>
        <translation>%1  „%2“ wurde von Hand hinzugefügt; die Lizenz wird angezeigt</translation>
    </message>
    <message>
        <source>%1  “%2” was confirmed before</source>
        <translation>%1  „%2“ wurde früher schon bestätigt</translation>
    </message>
    <message>
        <source>The ledger to use. A postgresql://user@host/database is a team&apos;s, with which it is exchanged; both may be given.</source>
        <translation>Das zu verwendende Journal. postgresql://user@host/database ist das eines Teams, mit dem es abgeglichen wird; beides darf angegeben werden.</translation>
    </message>
    <message>
        <source>The first line is the password for the team&apos;s ledger (else ~/.pgpass).</source>
        <translation>Die erste Zeile ist das Passwort für das Team-Journal (sonst ~/.pgpass).</translation>
    </message>
    <message>
        <source>Spends a license although the team&apos;s ledger cannot be asked.</source>
        <translation>Verbraucht eine Lizenz, obwohl das Team-Journal nicht gefragt werden kann.</translation>
    </message>
    <message>
        <source>A CSV list of units with a login of their own: install code or address, user, password.</source>
        <translation>Eine CSV-Liste von SmartServern mit eigenen Anmeldedaten: install code oder address, user, password.</translation>
    </message>
    <message>
        <source>Takes logins from the system&apos;s keychain (see: credentials store).</source>
        <translation>Entnimmt Anmeldedaten dem Schlüsselbund des Systems (siehe: credentials store).</translation>
    </message>
    <message>
        <source>Sends a password although a unit has refused this user before: after two refusals it is not sent.</source>
        <translation>Sendet ein Passwort, obwohl eine Einheit diesen Benutzer schon abgelehnt hat: Nach zwei Ablehnungen wird es nicht mehr gesendet.</translation>
    </message>
    <message>
        <source>Searches the networks that this laptop is in.</source>
        <translation>Durchsucht die Netzwerke, in denen sich dieser Laptop befindet.</translation>
    </message>
    <message>
        <source>The ports to search, separated by commas (default 443,8443).</source>
        <translation>Die zu durchsuchenden Ports, durch Kommas getrennt (Vorgabe 443,8443).</translation>
    </message>
    <message>
        <source>Lists what answers and is no SmartServer too.</source>
        <translation>Listet auch auf, was antwortet und kein SmartServer ist.</translation>
    </message>
    <message>
        <source>Where a unit&apos;s MQTT broker is asked for its segment ID, without a password (default 1883; 0: not asked).</source>
        <translation>Wo der MQTT-Broker eines SmartServers ohne Passwort nach der Segment-ID gefragt wird (Vorgabe 1883; 0: wird nicht gefragt).</translation>
    </message>
    <message>
        <source>A table (CSV) of SmartServers, with a column for their addresses, their Install Codes, or both.</source>
        <translation>Eine Tabelle (CSV) von SmartServern mit einer Spalte für die Adressen, die Install Codes oder beides.</translation>
    </message>
    <message>
        <source>The unit whose files were added in the CMS by hand: reads its licenses and confirms those that show.</source>
        <translation>Der SmartServer, dessen Dateien im CMS von Hand hinzugefügt wurden: Liest seine Lizenzen aus und bestätigt die, die angezeigt werden.</translation>
    </message>
    <message>
        <source>With --by-hand: you saw that the license shows; nothing is read.</source>
        <translation>Mit --by-hand: Sie haben gesehen, dass die Lizenz angezeigt wird; es wird nichts ausgelesen.</translation>
    </message>
    <message>
        <source>With --by-hand: only this file, by its name or ID.</source>
        <translation>Mit --by-hand: nur diese Datei, mit ihrem Namen oder ihrer ID.</translation>
    </message>
    <message>
        <source>How many units are worked on at the same time (default 8).</source>
        <translation>Wie viele SmartServer gleichzeitig bearbeitet werden (Vorgabe 8).</translation>
    </message>
    <message>
        <source>How often a unit is tried again where nobody answered or the peer was out of order (default 2; 0 for a single unit).</source>
        <translation>Wie oft ein SmartServer erneut versucht wird, wenn niemand geantwortet hat oder die Gegenstelle gestört war (Vorgabe 2; 0 bei einem einzelnen SmartServer).</translation>
    </message>
    <message>
        <source>Each simulated SmartServer has a loopback address of its own (127.84.…), all at one port.</source>
        <translation>Jeder simulierte SmartServer hat eine eigene Loopback-Adresse (127.84.…), alle am selben Port.</translation>
    </message>
    <message>
        <source>--ports takes at most 8 port numbers, such as 443,8443; not “%1”.</source>
        <translation>--ports erwartet höchstens 8 Portnummern, zum Beispiel 443,8443; nicht „%1“.</translation>
    </message>
    <message>
        <source>--mqtt-port takes a port from 1 to 65535, or 0.</source>
        <translation>--mqtt-port erwartet einen Port von 1 bis 65535 oder 0.</translation>
    </message>
    <message>
        <source>No SmartServer is named: give an ADDRESS, or --list.</source>
        <translation>Es ist kein SmartServer angegeben: Geben Sie eine ADDRESS oder --list an.</translation>
    </message>
    <message>
        <source>--%1 takes a number from %2 to %3.</source>
        <translation>--%1 erwartet eine Zahl von %2 bis %3.</translation>
    </message>
    <message>
        <source>“install --by-hand CODE” takes --package FILE and at most one ADDRESS.</source>
        <translation>„install --by-hand CODE“ erwartet --package FILE und höchstens eine ADDRESS.</translation>
    </message>
    <message>
        <source>--confirm-by-word and --file belong to --by-hand.</source>
        <translation>--confirm-by-word und --file gehören zu --by-hand.</translation>
    </message>
    <message>
        <source>It is not said which login is meant.</source>
        <translation>Es ist nicht angegeben, welche Anmeldedaten gemeint sind.</translation>
    </message>
    <message>
        <source>The call names neither units nor a package.</source>
        <translation>Der Aufruf nennt weder SmartServer noch ein Paket.</translation>
    </message>
    <message>
        <source>Name units by Install Code or address, or the site by --package FILE.</source>
        <translation>Geben Sie SmartServer mit Install Code oder Adresse an, oder den Standort mit --package FILE.</translation>
    </message>
    <message>
        <source>The keychain remembers the login of %1.</source>
        <translation>Der Schlüsselbund hat die Anmeldedaten von %1 gespeichert.</translation>
    </message>
    <message>
        <source>The keychain has no login of %1 any more.</source>
        <translation>Der Schlüsselbund hat keine Anmeldedaten von %1 mehr.</translation>
    </message>
    <message>
        <source>%1 (%2, the part around this laptop)</source>
        <translation>%1 (%2, der Teil rund um diesen Laptop)</translation>
    </message>
    <message>
        <source>Nothing to search is named.</source>
        <translation>Es ist nichts angegeben, was durchsucht werden soll.</translation>
    </message>
    <message>
        <source>This laptop is in no network that could be searched.</source>
        <translation>Dieser Laptop ist in keinem Netzwerk, das durchsucht werden könnte.</translation>
    </message>
    <message>
        <source>This laptop is in: %1</source>
        <translation>Dieser Laptop ist in: %1</translation>
    </message>
    <message>
        <source>Connect it to the SmartServers&apos; network, or name a network, such as: activationctl discover 192.168.1.0/24</source>
        <translation>Verbinden Sie ihn mit dem Netzwerk der SmartServer, oder geben Sie ein Netzwerk an, zum Beispiel: activationctl discover 192.168.1.0/24</translation>
    </message>
    <message>
        <source>Name one: activationctl discover %1; or all of them: --own-subnets</source>
        <translation>Geben Sie eines an: activationctl discover %1; oder alle: --own-subnets</translation>
    </message>
    <message>
        <source>%1  is no SmartServer: %2</source>
        <translation>%1  ist kein SmartServer: %2</translation>
    </message>
    <message>
        <source>%1  Install Code %2  release %3  SHA-256 %4</source>
        <translation>%1  Install Code %2  Release %3  SHA-256 %4</translation>
    </message>
    <message>
        <source>Searching %1</source>
        <translation>%1 wird durchsucht</translation>
    </message>
    <message numerus="yes">
        <source>%n SmartServer(s) found.</source>
        <translation>
            <numerusform>%n SmartServer gefunden.</numerusform>
            <numerusform>%n SmartServer gefunden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is whole: %n event(s), every chain in order.</source>
        <translation>
            <numerusform>%1 ist unversehrt: %n Ereignis, jede Kette in Ordnung.</numerusform>
            <numerusform>%1 ist unversehrt: %n Ereignisse, jede Kette in Ordnung.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The ledger has %n fault(s).</source>
        <translation>
            <numerusform>Das Journal hat %n Fehler.</numerusform>
            <numerusform>Das Journal hat %n Fehler.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was changed. Put a backup in its place (activationctl ledger restore BACKUP), or set it aside and begin a new one with all that can still be read (activationctl ledger salvage). A contradiction alone is no damage: both sides of it are kept, look at them with activationctl jobs show.</source>
        <translation>Es wurde nichts geändert. Legen Sie eine Sicherung an seine Stelle (activationctl ledger restore BACKUP), oder legen Sie es beiseite und beginnen Sie ein neues mit allem, was noch lesbar ist (activationctl ledger salvage). Ein Widerspruch allein ist kein Schaden: Beide Seiten bleiben erhalten, sehen Sie sie mit activationctl jobs show an.</translation>
    </message>
    <message>
        <source>%1: %2 events, %3 signers, %4 keys, signed by this laptop.</source>
        <translation>%1: %2 Ereignisse, %3 Signierer, %4 Schlüssel, von diesem Laptop signiert.</translation>
    </message>
    <message>
        <source>New here: %1 events, %2 signers, %3 keys.</source>
        <translation>Hier neu: %1 Ereignisse, %2 Signierer, %3 Schlüssel.</translation>
    </message>
    <message>
        <source>Contradiction, both are kept: %1</source>
        <translation>Widerspruch, beides bleibt erhalten: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n event(s), read back and checked.</source>
        <translation>
            <numerusform>%1: %n Ereignis, zurückgelesen und geprüft.</numerusform>
            <numerusform>%1: %n Ereignisse, zurückgelesen und geprüft.</numerusform>
        </translation>
    </message>
    <message>
        <source>The backup is in place.</source>
        <translation>Die Sicherung ist eingespielt.</translation>
    </message>
    <message>
        <source>What was there before is kept as %1.</source>
        <translation>Was zuvor dort war, bleibt als %1 erhalten.</translation>
    </message>
    <message>
        <source>The damaged ledger is kept as %1.</source>
        <translation>Das beschädigte Journal bleibt als %1 erhalten.</translation>
    </message>
    <message>
        <source>Taken over: %1 events, %2 signers, %3 keys, %4 certificates of units.</source>
        <translation>Übernommen: %1 Ereignisse, %2 Signierer, %3 Schlüssel, %4 Zertifikate von SmartServern.</translation>
    </message>
    <message numerus="yes">
        <source>Not readable: %n row(s).</source>
        <translation>
            <numerusform>Nicht lesbar: %n Zeile.</numerusform>
            <numerusform>Nicht lesbar: %n Zeilen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Left behind: %1</source>
        <translation>Zurückgelassen: %1</translation>
    </message>
    <message>
        <source>Put it into a file that only you can read and name it with --password-file, or give it on standard input with --password-file -. Logins of single units: --credentials-file; from the system&apos;s keychain: --keychain.</source>
        <translation>Legen Sie es in einer Datei ab, die nur Sie lesen können, und geben Sie diese mit --password-file an, oder übergeben Sie es über die Standardeingabe mit --password-file -. Anmeldedaten einzelner SmartServer: --credentials-file; aus dem Schlüsselbund des Systems: --keychain.</translation>
    </message>
    <message numerus="yes">
        <source>Not in step with the team&apos;s ledger (%n event(s) to send): %1 %2</source>
        <translation>
            <numerusform>Nicht mit dem Team-Journal abgeglichen (%n Ereignis zu senden): %1 %2</numerusform>
            <numerusform>Nicht mit dem Team-Journal abgeglichen (%n Ereignisse zu senden): %1 %2</numerusform>
        </translation>
    </message>
    <message>
        <source>This ledger has no team.</source>
        <translation>Dieses Journal hat kein Team.</translation>
    </message>
    <message>
        <source>None is kept beside it, and the call names none.</source>
        <translation>Es ist keines dazu gespeichert, und der Aufruf nennt keines.</translation>
    </message>
    <message>
        <source>Name one with --ledger postgresql://user@host/database, or keep it with: activationctl ledger team URL</source>
        <translation>Geben Sie eines mit --ledger postgresql://user@host/database an, oder speichern Sie es mit: activationctl ledger team URL</translation>
    </message>
    <message>
        <source>In step with %1. Sent: %2 events. New here: %3 events, %4 signers, %5 keys.</source>
        <translation>Mit %1 abgeglichen. Gesendet: %2 Ereignisse. Hier neu: %3 Ereignisse, %4 Signierer, %5 Schlüssel.</translation>
    </message>
    <message>
        <source>No team: this laptop works alone.</source>
        <translation>Kein Team: Dieser Laptop arbeitet allein.</translation>
    </message>
    <message>
        <source>Team: %1</source>
        <translation>Team: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) to send.</source>
        <translation>
            <numerusform>%n Ereignis zu senden.</numerusform>
            <numerusform>%n Ereignisse zu senden.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file to write: of a report (.pdf, .html, .csv), of a maintenance request (.eml).</source>
        <translation>Die zu schreibende Datei: eines Berichts (.pdf, .html, .csv), einer Wartungsanfrage (.eml).</translation>
    </message>
    <message>
        <source>A calendar file to write: when to ask again, and when maintenance ends.</source>
        <translation>Eine zu schreibende Kalenderdatei: wann erneut zu fragen ist und wann Wartung endet.</translation>
    </message>
    <message>
        <source>Whom the maintenance request is for.</source>
        <translation>An wen die Wartungsanfrage geht.</translation>
    </message>
    <message>
        <source>The feature release to which an upgrade is planned, such as 4.4.</source>
        <translation>Das Funktionsrelease, auf das ein Upgrade geplant ist, etwa 4.4.</translation>
    </message>
    <message>
        <source>--target takes a release, such as 4.4; not “%1”.</source>
        <translation>--target erwartet ein Release, etwa 4.4; nicht „%1“.</translation>
    </message>
    <message>
        <source>--mail-to takes an e-mail address; not “%1”.</source>
        <translation>--mail-to erwartet eine E-Mail-Adresse; nicht „%1“.</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>ok</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>without</source>
        <translation>ohne</translation>
    </message>
    <message>
        <source>waiting for Customer Success since %1</source>
        <translation>wartet auf Customer Success seit %1</translation>
    </message>
    <message>
        <source>covered until %1</source>
        <translation>gedeckt bis %1</translation>
    </message>
    <message>
        <source>nothing needed</source>
        <translation>nichts nötig</translation>
    </message>
    <message>
        <source>a maintenance file is here, to be installed</source>
        <translation>eine Wartungsdatei ist da und noch zu installieren</translation>
    </message>
    <message>
        <source>There is nothing to be reminded of, so no calendar file was written.</source>
        <translation>Es gibt nichts zu erinnern, darum wurde keine Kalenderdatei geschrieben.</translation>
    </message>
    <message>
        <source>No unit shows a date on which its maintenance ends, and no request waits for an answer.</source>
        <translation>Kein Gerät zeigt ein Datum, an dem seine Wartung endet, und keine Anfrage wartet auf Antwort.</translation>
    </message>
    <message>
        <source>Read the units again, or write a request first.</source>
        <translation>Lesen Sie die Geräte noch einmal, oder schreiben Sie zuerst eine Anfrage.</translation>
    </message>
    <message>
        <source>There is no SmartServer to ask for.</source>
        <translation>Es gibt keinen SmartServer, für den zu bitten wäre.</translation>
    </message>
    <message>
        <source>None in this package needs maintenance, or Customer Success is asked already.</source>
        <translation>Keiner in diesem Paket braucht Wartung, oder Customer Success ist schon gebeten.</translation>
    </message>
    <message>
        <source>Not every unit named with --for is in this package.</source>
        <translation>Nicht jedes mit --for genannte Gerät ist in diesem Paket.</translation>
    </message>
    <message>
        <source>See: activationctl maintenance plan. Name a unit with --for CODE to ask all the same.</source>
        <translation>Siehe: activationctl maintenance plan. Nennen Sie ein Gerät mit --for CODE, um dennoch zu bitten.</translation>
    </message>
    <message numerus="yes">
        <source>%n SmartServer(s) need a maintenance file.</source>
        <translation>
            <numerusform>%n SmartServer braucht eine Wartungsdatei.</numerusform>
            <numerusform>%n SmartServer brauchen eine Wartungsdatei.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Written: %1, for %n SmartServer(s). Open it in a mail program, look it over and send it.</source>
        <translation>
            <numerusform>Geschrieben: %1, für %n SmartServer. Öffnen Sie sie in einem Mailprogramm, sehen Sie sie durch und senden Sie sie.</numerusform>
            <numerusform>Geschrieben: %1, für %n SmartServer. Öffnen Sie sie in einem Mailprogramm, sehen Sie sie durch und senden Sie sie.</numerusform>
        </translation>
    </message>
    <message>
        <source>The code that the portal e-mailed (else asked for on standard input).</source>
        <translation>Der Code, den das Portal per E-Mail gesendet hat (sonst wird er auf der Standardeingabe erfragt).</translation>
    </message>
    <message>
        <source>Run it in a terminal and type the code, give it with --code, or log in with a License ID.</source>
        <translation>Führen Sie es in einem Terminal aus und geben Sie den Code ein, geben Sie ihn mit --code an, oder melden Sie sich mit einer License ID an.</translation>
    </message>
    <message>
        <source>How many devices to spend (default: all the license has left); “used”: as many as each unit manages.</source>
        <translation>Wie viele Geräte ausgegeben werden (Vorgabe: alle, die die Lizenz noch hat); „used“: so viele, wie jede Einheit verwaltet.</translation>
    </message>
    <message>
        <source>Only says what would be spent, and what the portal has left then.</source>
        <translation>Sagt nur, was ausgegeben würde und was das Portal danach noch hat.</translation>
    </message>
    <message>
        <source>Only if the plan is still the one with this ID, as --plan said it.</source>
        <translation>Nur wenn der Plan noch der mit dieser ID ist, wie --plan ihn genannt hat.</translation>
    </message>
    <message>
        <source>--devices takes a number from 1 to %1, or “used”.</source>
        <translation>--devices verlangt eine Zahl von 1 bis %1 oder „used“.</translation>
    </message>
    <message>
        <source>License %1: %2 devices before, %3 left.</source>
        <translation>Lizenz %1: vorher %2 Geräte, noch %3.</translation>
    </message>
    <message>
        <source>Give --devices N (for each) or --devices used, name one unit with --for CODE, or leave --license out to be proposed one for each.</source>
        <translation>Geben Sie --devices N (für jede) oder --devices used an, nennen Sie eine Einheit mit --for CODE, oder lassen Sie --license weg, damit für jede eine vorgeschlagen wird.</translation>
    </message>
    <message>
        <source>How many devices %1 manages is not known, or none.</source>
        <translation>Wie viele Geräte %1 verwaltet, ist nicht bekannt, oder es sind keine.</translation>
    </message>
    <message>
        <source>With --devices used, each unit gets as many as it manages already.</source>
        <translation>Mit --devices used bekommt jede Einheit so viele, wie sie schon verwaltet.</translation>
    </message>
    <message>
        <source>Give --devices N for it.</source>
        <translation>Geben Sie dafür --devices N an.</translation>
    </message>
    <message numerus="yes">
        <source>There is no license to propose for %n SmartServer(s). Nothing was spent.</source>
        <translation>
            <numerusform>Für %n SmartServer ist keine Lizenz vorzuschlagen. Nichts wurde ausgegeben.</numerusform>
            <numerusform>Für %n SmartServer ist keine Lizenz vorzuschlagen. Nichts wurde ausgegeben.</numerusform>
        </translation>
    </message>
    <message>
        <source>They have capacity or a file for it already, or this login sees no device capacity license with devices left: %1</source>
        <translation>Sie haben schon Kapazität oder eine Datei dafür, oder diese Anmeldung sieht keine Gerätekapazitätslizenz mit übrigen Geräten: %1</translation>
    </message>
    <message>
        <source>Name the others with --for CODE, give --license ID, or ask your partner for more.</source>
        <translation>Nennen Sie die anderen mit --for CODE, geben Sie --license ID an, oder fragen Sie Ihren Partner nach mehr.</translation>
    </message>
    <message>
        <source>The plan is no longer the one you confirmed. Nothing was spent.</source>
        <translation>Der Plan ist nicht mehr der, den Sie bestätigt haben. Nichts wurde ausgegeben.</translation>
    </message>
    <message>
        <source>It is %1 now: %2</source>
        <translation>Er ist jetzt %1: %2</translation>
    </message>
    <message>
        <source>Look at it with --plan, then give its ID with --as-planned.</source>
        <translation>Sehen Sie ihn sich mit --plan an und geben Sie dann seine ID mit --as-planned an.</translation>
    </message>
    <message>
        <source>The licenses do not suffice for this plan. Nothing was spent.</source>
        <translation>Die Lizenzen reichen für diesen Plan nicht. Nichts wurde ausgegeben.</translation>
    </message>
    <message>
        <source>Name fewer units or devices, another license, or ask your partner for more.</source>
        <translation>Nennen Sie weniger Einheiten oder Geräte, eine andere Lizenz, oder fragen Sie Ihren Partner nach mehr.</translation>
    </message>
    <message>
        <source>in the package already</source>
        <translation>schon im Paket</translation>
    </message>
    <message>
        <source>made before</source>
        <translation>schon früher erstellt</translation>
    </message>
    <message>
        <source>to be made</source>
        <translation>zu erstellen</translation>
    </message>
    <message>
        <source>%1  %2 devices of license %3  (%4)</source>
        <translation>%1  %2 Geräte von Lizenz %3  (%4)</translation>
    </message>
    <message>
        <source>Plan %1</source>
        <translation>Plan %1</translation>
    </message>
    <message>
        <source>“%1” is in order: %2, %3, in the mode “%4”.</source>
        <translation>„%1“ ist in Ordnung: %2, %3, im Modus „%4“.</translation>
    </message>
    <message numerus="yes">
        <source>%1  Customer ID %2  %n license(s) ready</source>
        <translation>
            <numerusform>%1  Customer ID %2  %n Lizenz liegt bereit</numerusform>
            <numerusform>%1  Customer ID %2  %n Lizenzen liegen bereit</numerusform>
        </translation>
    </message>
    <message>
        <source>%1  license %2 was there already; nothing was asked for</source>
        <translation>%1  Lizenz %2 war schon da; nichts wurde angefordert</translation>
    </message>
    <message>
        <source>%1  license %2 activated and confirmed</source>
        <translation>%1  Lizenz %2 aktiviert und bestätigt</translation>
    </message>
    <message>
        <source>%1  returned all its licenses to the cloud</source>
        <translation>%1  hat alle Lizenzen an die Cloud zurückgegeben</translation>
    </message>
    <message>
        <source>%1  has no Customer ID</source>
        <translation>%1  hat keine Customer ID</translation>
    </message>
    <message>
        <source>%1  Customer ID %2</source>
        <translation>%1  Customer ID %2</translation>
    </message>
    <message>
        <source>All licenses of the unit at %1 go back to the cloud. Its devices, its scheduler and its data logging stop working, and a return is not possible offline. Type the unit&apos;s Install Code to go on:</source>
        <translation>Alle Lizenzen der Einheit unter %1 gehen zurück in die Cloud. Geräte, Zeitplaner und Datenaufzeichnung arbeiten dann nicht mehr, und offline ist eine Rückgabe nicht möglich. Geben Sie den Install Code der Einheit ein, um fortzufahren:</translation>
    </message>
    <message>
        <source>Nothing was returned: it was not confirmed.</source>
        <translation>Nichts wurde zurückgegeben: Es wurde nicht bestätigt.</translation>
    </message>
    <message>
        <source>A return stops devices, scheduler and data logging of the unit.</source>
        <translation>Eine Rückgabe hält Geräte, Zeitplaner und Datenaufzeichnung der Einheit an.</translation>
    </message>
    <message>
        <source>Give the unit&apos;s Install Code: --confirm CODE.</source>
        <translation>Geben Sie den Install Code der Einheit an: --confirm CODE.</translation>
    </message>
    <message>
        <source>--license is missing.</source>
        <translation>--license fehlt.</translation>
    </message>
    <message>
        <source>“cloud list” shows the IDs of the licenses that are ready.</source>
        <translation>„cloud list“ zeigt die IDs der bereitliegenden Lizenzen.</translation>
    </message>
    <message>
        <source>--replace belongs to --set.</source>
        <translation>--replace gehört zu --set.</translation>
    </message>
    <message>
        <source>Nothing else is put in a place.</source>
        <translation>Nichts anderes wird an eine Stelle gesetzt.</translation>
    </message>
    <message>
        <source>--for names the unit behind the one ADDRESS.</source>
        <translation>--for nennt die Einheit hinter der einen ADDRESS.</translation>
    </message>
    <message>
        <source>Several of either do not fit together.</source>
        <translation>Mehrere von einem der beiden passen nicht zusammen.</translation>
    </message>
    <message>
        <source>--confirm is missing.</source>
        <translation>--confirm fehlt.</translation>
    </message>
    <message>
        <source>A return of several units&apos; licenses is confirmed for each of them by its Install Code.</source>
        <translation>Die Rückgabe der Lizenzen mehrerer Einheiten wird für jede durch ihren Install Code bestätigt.</translation>
    </message>
    <message>
        <source>The Customer ID to set.</source>
        <translation>Die Customer ID, die gesetzt werden soll.</translation>
    </message>
    <message>
        <source>Puts it in the place of another Customer ID.</source>
        <translation>Setzt sie an die Stelle einer anderen Customer ID.</translation>
    </message>
    <message>
        <source>The Install Code of a unit whose licenses are to be returned (else asked for on standard input). May stand several times.</source>
        <translation>Der Install Code einer Einheit, deren Lizenzen zurückgegeben werden sollen (sonst wird auf der Standardeingabe gefragt). Darf mehrmals stehen.</translation>
    </message>
    <message>
        <source>Activates a license online although another unit had it: that unit is gone.</source>
        <translation>Aktiviert eine Lizenz online, obwohl eine andere Einheit sie hatte: Jene Einheit gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>What a signer is called.</source>
        <translation>Wie ein Unterzeichner heißt.</translation>
    </message>
    <message>
        <source>Why a signer is revoked, for whoever is refused its packages.</source>
        <translation>Warum ein Unterzeichner widerrufen wird, für den, dessen Pakete abgelehnt werden.</translation>
    </message>
    <message>
        <source>The first line is the passphrase of a private key&apos;s file; - reads standard input.</source>
        <translation>Die erste Zeile ist die Passphrase einer Datei mit privatem Schlüssel; - liest die Standardeingabe.</translation>
    </message>
    <message>
        <source>The folder, or a stick by its UUID or label, which is mounted if need be.</source>
        <translation>Der Ordner, oder ein Stick mit seiner UUID oder Bezeichnung, der wenn nötig eingehängt wird.</translation>
    </message>
    <message>
        <source>Ejects the stick when the copy is proven, so that it is safe to remove.</source>
        <translation>Wirft den Stick aus, wenn die Kopie bewiesen ist, sodass er sicher entfernt werden kann.</translation>
    </message>
    <message>
        <source>“%1” is no SHA-256 fingerprint, 64 hexadecimal digits.</source>
        <translation>„%1“ ist kein SHA-256-Fingerabdruck, 64 Hexadezimalziffern.</translation>
    </message>
    <message>
        <source>this laptop</source>
        <translation>dieser Laptop</translation>
    </message>
    <message>
        <source>trusted</source>
        <translation>vertraut</translation>
    </message>
    <message>
        <source>REVOKED</source>
        <translation>WIDERRUFEN</translation>
    </message>
    <message>
        <source>not trusted</source>
        <translation>nicht vertraut</translation>
    </message>
    <message>
        <source>“%1”, valid until %2</source>
        <translation>„%1“, gültig bis %2</translation>
    </message>
    <message>
        <source>SHA-256 %1</source>
        <translation>SHA-256 %1</translation>
    </message>
    <message>
        <source>“%1” cannot be written.</source>
        <translation>„%1“ kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Check the folder, its permissions and free space.</source>
        <translation>Prüfen Sie den Ordner, seine Rechte und den freien Platz.</translation>
    </message>
    <message>
        <source>--passphrase-file is missing.</source>
        <translation>--passphrase-file fehlt.</translation>
    </message>
    <message>
        <source>A private key&apos;s file is encrypted with a passphrase.</source>
        <translation>Die Datei eines privaten Schlüssels ist mit einer Passphrase verschlüsselt.</translation>
    </message>
    <message>
        <source>Put it into a file that only you can read, or give it on standard input: --passphrase-file -</source>
        <translation>Schreiben Sie sie in eine Datei, die nur Sie lesen können, oder geben Sie sie auf der Standardeingabe: --passphrase-file -</translation>
    </message>
    <message>
        <source>Site packages by %1 are opened from now on.</source>
        <translation>Standortpakete von %1 werden von jetzt an geöffnet.</translation>
    </message>
    <message>
        <source>Site packages by %1 are refused from now on.</source>
        <translation>Standortpakete von %1 werden von jetzt an abgelehnt.</translation>
    </message>
    <message>
        <source>Other laptops have to compare the new fingerprint once:</source>
        <translation>Andere Laptops müssen den neuen Fingerabdruck einmal vergleichen:</translation>
    </message>
    <message>
        <source>The certificate is in “%1”.</source>
        <translation>Das Zertifikat ist in „%1“.</translation>
    </message>
    <message>
        <source>The private key is in “%1”, encrypted with the passphrase.</source>
        <translation>Der private Schlüssel ist in „%1“, mit der Passphrase verschlüsselt.</translation>
    </message>
    <message>
        <source>This laptop signs with it from now on:</source>
        <translation>Dieser Laptop signiert von jetzt an damit:</translation>
    </message>
    <message>
        <source>%1  %2  %3 of %4 free  %5  %6</source>
        <translation>%1  %2  %3 von %4 frei  %5  %6</translation>
    </message>
    <message>
        <source>not mounted</source>
        <translation>nicht eingehängt</translation>
    </message>
    <message>
        <source>%1 (read-only)</source>
        <translation>%1 (nur lesbar)</translation>
    </message>
    <message>
        <source>More than one stick is called “%1”.</source>
        <translation>Mehr als ein Stick heißt „%1“.</translation>
    </message>
    <message>
        <source>There is no stick and no folder “%1”.</source>
        <translation>Es gibt keinen Stick und keinen Ordner „%1“.</translation>
    </message>
    <message>
        <source>No stick is plugged in.</source>
        <translation>Es steckt kein Stick.</translation>
    </message>
    <message>
        <source>Plugged in: %1.</source>
        <translation>Es stecken: %1.</translation>
    </message>
    <message>
        <source>Name the stick by its UUID, or give a folder. See: activationctl volumes</source>
        <translation>Nennen Sie den Stick mit seiner UUID, oder geben Sie einen Ordner an. Siehe: activationctl volumes</translation>
    </message>
    <message>
        <source>“%1” is ejected: it is safe to remove.</source>
        <translation>„%1“ ist ausgeworfen: Er kann sicher entfernt werden.</translation>
    </message>
    <message>
        <source>Written, flushed, read back and equal: %1</source>
        <translation>Geschrieben, auf den Träger gebracht, zurückgelesen und gleich: %1</translation>
    </message>
    <message>
        <source>If it is on a stick, eject that before you pull it out.</source>
        <translation>Ist es auf einem Stick, werfen Sie ihn aus, bevor Sie ihn abziehen.</translation>
    </message>
    <message>
        <source>Watching: %1</source>
        <translation>Überwacht wird: %1</translation>
    </message>
    <message>
        <source>%1 of %2: SmartServer %3</source>
        <translation>%1 von %2: SmartServer %3</translation>
    </message>
    <message>
        <source>    %1: %2</source>
        <translation>    %1: %2</translation>
    </message>
    <message>
        <source>    %1: %2 (%3)</source>
        <translation>    %1: %2 (%3)</translation>
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
        <translation>%1 hat jetzt seine Datei.</translation>
    </message>
    <message>
        <source>%1  “%2”, %3 bytes, SHA-256 %4%5</source>
        <translation>%1  „%2“, %3 Bytes, SHA-256 %4%5</translation>
    </message>
    <message>
        <source>“%1” was for %2, not for %3, which was in progress.</source>
        <translation>„%1“ war für %2, nicht für %3, der in Arbeit war.</translation>
    </message>
    <message>
        <source>Left alone: “%1”. %2</source>
        <translation>Nicht angerührt: „%1“. %2</translation>
    </message>
    <message>
        <source>Not certain: “%1”. %2
If it is an activation file: activationctl add &quot;%3&quot; --package &quot;%4&quot; --for %5</source>
        <translation>Nicht sicher: „%1“. %2
Wenn es eine Aktivierungsdatei ist: activationctl add &quot;%3&quot; --package &quot;%4&quot; --for %5</translation>
    </message>
    <message>
        <source>Open this address in a browser: %1</source>
        <translation>Öffnen Sie diese Adresse in einem Browser: %1</translation>
    </message>
    <message>
        <source>Log in: %1</source>
        <translation>Anmelden: %1</translation>
    </message>
    <message>
        <source>Its file had not come yet.</source>
        <translation>Seine Datei war noch nicht eingetroffen.</translation>
    </message>
    <message>
        <source>You stopped it.</source>
        <translation>Sie haben den Vorgang angehalten.</translation>
    </message>
    <message>
        <source>Call it again; what came is in the package.</source>
        <translation>Rufen Sie den Befehl erneut auf; was eingetroffen ist, ist im Paket.</translation>
    </message>
    <message>
        <source>Its file did not come.</source>
        <translation>Seine Datei ist nicht eingetroffen.</translation>
    </message>
    <message>
        <source>Nothing arrived within the time of --timeout.</source>
        <translation>Innerhalb der Zeit von --timeout ist nichts eingetroffen.</translation>
    </message>
    <message>
        <source>Download it, and call it again; or add it: activationctl add FILE --package PACKAGE --for CODE.</source>
        <translation>Laden Sie sie herunter und rufen Sie den Befehl erneut auf; oder fügen Sie sie hinzu: activationctl add FILE --package PACKAGE --for CODE.</translation>
    </message>
    <message>
        <source>This portal has an API.</source>
        <translation>Dieses Portal hat eine API.</translation>
    </message>
    <message>
        <source>The profile “%1” is of the mode “api” and names no page to open.</source>
        <translation>Das Profil „%1“ hat den Modus „api“ und nennt keine Seite, die geöffnet werden kann.</translation>
    </message>
    <message>
        <source>Get the files with: activationctl portal activate.</source>
        <translation>Beziehen Sie die Dateien mit: activationctl portal activate.</translation>
    </message>
    <message>
        <source>No unit in this package needs a file; name one with --for CODE to get one for it all the same.</source>
        <translation>Kein SmartServer in diesem Paket benötigt eine Datei; geben Sie einen mit --for CODE an, um trotzdem eine für ihn zu beziehen.</translation>
    </message>
    <message>
        <source>A folder in which files arrive, besides none: the system&apos;s. May stand several times.</source>
        <translation>Ein Ordner, in dem Dateien eintreffen; ohne Angabe der des Systems. Darf mehrmals angegeben werden.</translation>
    </message>
    <message>
        <source>Does not open the portal in the browser.</source>
        <translation>Öffnet das Portal nicht im Browser.</translation>
    </message>
    <message>
        <source>Work in the browser with: activationctl portal browse --package PACKAGE</source>
        <translation>Arbeiten Sie im Browser mit: activationctl portal browse --package PACKAGE</translation>
    </message>
    <message>
        <source>A unit whose API is closed: enters it into the package by the Install Code on its label, or by its identity code from a QR code. It is not asked for anything.</source>
        <translation>Ein SmartServer, dessen API gesperrt ist: Trägt ihn mit dem Install Code auf seinem Etikett oder mit seinem Identitätscode aus einem QR-Code in das Paket ein. Er selbst wird nichts gefragt.</translation>
    </message>
    <message>
        <source>The license list of a partner (CSV): only the licenses of this site&apos;s project are proposed.</source>
        <translation>Die Lizenzliste eines Partners (CSV): Nur die Lizenzen des Projekts dieses Standorts werden vorgeschlagen.</translation>
    </message>
    <message>
        <source>What the site is called in that list (default: the site&apos;s name).</source>
        <translation>Wie der Standort in dieser Liste heißt (Vorgabe: der Name des Standorts).</translation>
    </message>
    <message>
        <source>Its columns, where they have other headings: project, customer, license, kind, devices.</source>
        <translation>Ihre Spalten, falls sie andere Überschriften haben: project, customer, license, kind, devices.</translation>
    </message>
    <message>
        <source>Authorities (PEM) to trust besides the system&apos;s, where a company&apos;s proxy puts in certificates.</source>
        <translation>Zertifizierungsstellen (PEM), denen zusätzlich zu denen des Systems vertraut wird, falls der Proxy einer Firma Zertifikate einsetzt.</translation>
    </message>
    <message>
        <source>The user for the proxy that the system names.</source>
        <translation>Der Benutzer für den Proxy, den das System nennt.</translation>
    </message>
    <message>
        <source>The first line is the proxy user&apos;s password; - reads standard input.</source>
        <translation>Die erste Zeile ist das Passwort des Proxy-Benutzers; - liest die Standardeingabe.</translation>
    </message>
    <message>
        <source>--by-label enters one unit: at most one ADDRESS, no --list and no --label.</source>
        <translation>--by-label trägt einen SmartServer ein: höchstens eine ADDRESS, kein --list und kein --label.</translation>
    </message>
    <message>
        <source>--license names one license, --license-list proposes among several.</source>
        <translation>--license gibt eine Lizenz an, --license-list schlägt unter mehreren vor.</translation>
    </message>
    <message>
        <source>--proxy-user and --proxy-password-file belong together.</source>
        <translation>--proxy-user und --proxy-password-file gehören zusammen.</translation>
    </message>
    <message>
        <source>%1  %2  %3  %4 devices  customer %5</source>
        <translation>%1  %2  %3  %4 Geräte  Kunde %5</translation>
    </message>
    <message>
        <source>%1  entered by its label; nothing was read</source>
        <translation>%1  nach Etikett eingetragen; es wurde nichts ausgelesen</translation>
    </message>
    <message>
        <source>Takes a file in although the same one came for another unit; the reason is kept in the ledger.</source>
        <translation>Nimmt eine Datei auf, obwohl dieselbe für einen anderen SmartServer kam; der Grund steht dann im Journal.</translation>
    </message>
    <message>
        <source>--shared-because takes the reason, in words.</source>
        <translation>--shared-because verlangt den Grund, in Worten.</translation>
    </message>
    <message>
        <source>There are no simulators.</source>
        <translation>Es gibt keine Simulatoren.</translation>
    </message>
    <message>
        <source>This assistant was built without them.</source>
        <translation>Dieser Assistent wurde ohne sie gebaut.</translation>
    </message>
    <message>
        <source>Try the assistant on Debian, or use it here with real SmartServers.</source>
        <translation>Probieren Sie den Assistenten unter Debian aus, oder verwenden Sie ihn hier mit echten SmartServern.</translation>
    </message>
    <message>
        <source>“signer protect” takes keychain or passphrase.</source>
        <translation>„signer protect“ nimmt keychain oder passphrase.</translation>
    </message>
    <message>
        <source>The first line is the passphrase of this laptop&apos;s signing key, where no keychain has it (else asked for at the terminal); - reads standard input.</source>
        <translation>Die erste Zeile ist die Passphrase des Signierschlüssels dieses Laptops, wo kein Schlüsselbund sie hat (sonst wird am Terminal gefragt); - liest die Standardeingabe.</translation>
    </message>
    <message>
        <source>Shows the fingerprint as a QR code too.</source>
        <translation>Zeigt den Fingerabdruck auch als QR-Code.</translation>
    </message>
    <message>
        <source>No passphrase was typed.</source>
        <translation>Es wurde keine Passphrase eingegeben.</translation>
    </message>
    <message>
        <source>Run it again and type it, or name a file with it: --key-passphrase-file FILE</source>
        <translation>Starten Sie es erneut und geben Sie sie ein, oder nennen Sie eine Datei mit ihr: --key-passphrase-file DATEI</translation>
    </message>
    <message>
        <source>The key “%1” with which this laptop signs is kept encrypted.</source>
        <translation>Der Schlüssel „%1“, mit dem dieser Laptop signiert, wird verschlüsselt aufbewahrt.</translation>
    </message>
    <message>
        <source>No keychain keeps its passphrase: %1</source>
        <translation>Kein Schlüsselbund behält seine Passphrase: %1</translation>
    </message>
    <message>
        <source>Choose a passphrase of %1 characters or more; it is asked for once in every call that signs. Whoever forgets it makes a new key.</source>
        <translation>Wählen Sie eine Passphrase mit %1 Zeichen oder mehr; sie wird einmal bei jedem Aufruf verlangt, der signiert. Wer sie vergisst, erzeugt einen neuen Schlüssel.</translation>
    </message>
    <message>
        <source>New passphrase:</source>
        <translation>Neue Passphrase:</translation>
    </message>
    <message>
        <source>It is too short.</source>
        <translation>Sie ist zu kurz.</translation>
    </message>
    <message>
        <source>The same again:</source>
        <translation>Noch einmal dieselbe:</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Die beiden sind nicht gleich.</translation>
    </message>
    <message>
        <source>That is not the passphrase.</source>
        <translation>Das ist nicht die Passphrase.</translation>
    </message>
    <message>
        <source>Passphrase of the signing key “%1”:</source>
        <translation>Passphrase des Signierschlüssels „%1“:</translation>
    </message>
    <message>
        <source>There is no keychain, and nobody to ask: the signing key&apos;s passphrase is kept in “%1”. Better: activationctl signer protect keychain|passphrase</source>
        <translation>Es gibt keinen Schlüsselbund und niemanden zu fragen: Die Passphrase des Signierschlüssels steht in „%1“. Besser: activationctl signer protect keychain|passphrase</translation>
    </message>
    <message>
        <source>The new passphrase is asked for at a terminal, and there is none.</source>
        <translation>Die neue Passphrase wird an einem Terminal gefragt, und es gibt keines.</translation>
    </message>
    <message>
        <source>The keychain has the signing key&apos;s passphrase from now on.</source>
        <translation>Ab jetzt hat der Schlüsselbund die Passphrase des Signierschlüssels.</translation>
    </message>
    <message>
        <source>The signing key has the new passphrase from now on.</source>
        <translation>Ab jetzt hat der Signierschlüssel die neue Passphrase.</translation>
    </message>
    <message>
        <source>Encrypted; the keychain has its passphrase.</source>
        <translation>Verschlüsselt; der Schlüsselbund hat seine Passphrase.</translation>
    </message>
    <message>
        <source>Encrypted with a passphrase that you chose.</source>
        <translation>Verschlüsselt mit einer Passphrase, die Sie gewählt haben.</translation>
    </message>
    <message>
        <source>Encrypted; its passphrase is in a file, for want of a keychain (see: signer protect).</source>
        <translation>Verschlüsselt; seine Passphrase steht mangels Schlüsselbund in einer Datei (siehe: signer protect).</translation>
    </message>
    <message>
        <source>NOT ENCRYPTED</source>
        <translation>NICHT VERSCHLÜSSELT</translation>
    </message>
    <message>
        <source>%1 %: writing %2</source>
        <translation>%1 %: %2 wird geschrieben</translation>
    </message>
    <message>
        <source>%1 %: reading back %2</source>
        <translation>%1 %: %2 wird zurückgelesen</translation>
    </message>
</context>
<context>
    <name>activation::doctor</name>
    <message>
        <source>%1, built with %2</source>
        <translation>%1, gebaut mit %2</translation>
    </message>
    <message>
        <source>No SmartServer and no portal can be reached safely.</source>
        <translation>Kein SmartServer und kein Portal ist sicher zu erreichen.</translation>
    </message>
    <message>
        <source>Qt finds no TLS backend.</source>
        <translation>Qt findet kein TLS-Backend.</translation>
    </message>
    <message>
        <source>Qt finds these TLS backends, and none of them works: %1.</source>
        <translation>Qt findet diese TLS-Backends, und keines davon funktioniert: %1.</translation>
    </message>
    <message>
        <source>Install Qt&apos;s TLS plugin and OpenSSL (on Debian: the package libqt6network6), and start the assistant again.</source>
        <translation>Installieren Sie das TLS-Plugin von Qt und OpenSSL (unter Debian: das Paket libqt6network6), und starten Sie den Assistenten neu.</translation>
    </message>
    <message>
        <source>Signatures (QCA)</source>
        <translation>Signaturen (QCA)</translation>
    </message>
    <message>
        <source>Ledger (SQLite)</source>
        <translation>Journal (SQLite)</translation>
    </message>
    <message>
        <source>The ledger cannot be kept.</source>
        <translation>Das Journal kann nicht geführt werden.</translation>
    </message>
    <message>
        <source>Install Qt&apos;s driver for SQLite (on Debian: the package libqt6sql6-sqlite), and start the assistant again.</source>
        <translation>Installieren Sie den SQLite-Treiber von Qt (unter Debian: das Paket libqt6sql6-sqlite), und starten Sie den Assistenten neu.</translation>
    </message>
    <message>
        <source>Team ledger (PostgreSQL)</source>
        <translation>Team-Journal (PostgreSQL)</translation>
    </message>
    <message>
        <source>driver installed</source>
        <translation>Treiber installiert</translation>
    </message>
    <message>
        <source>No team&apos;s ledger can be reached; this laptop works alone.</source>
        <translation>Kein Team-Journal ist zu erreichen; dieser Laptop arbeitet allein.</translation>
    </message>
    <message>
        <source>Qt&apos;s driver for PostgreSQL is not installed.</source>
        <translation>Der PostgreSQL-Treiber von Qt ist nicht installiert.</translation>
    </message>
    <message>
        <source>Install it where a team shares a ledger (on Debian: the package libqt6sql6-psql).</source>
        <translation>Installieren Sie ihn dort, wo ein Team ein Journal teilt (unter Debian: das Paket libqt6sql6-psql).</translation>
    </message>
    <message>
        <source>Site packages (KArchive)</source>
        <translation>Standortpakete (KArchive)</translation>
    </message>
    <message>
        <source>Segment IDs (MQTT)</source>
        <translation>Segment-IDs (MQTT)</translation>
    </message>
    <message>
        <source>Keychain</source>
        <translation>Schlüsselbund</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>nicht gefragt</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>antwortet</translation>
    </message>
    <message>
        <source>It is a file, not a folder.</source>
        <translation>Es ist eine Datei, kein Ordner.</translation>
    </message>
    <message>
        <source>Nothing can be written in %1.</source>
        <translation>In %1 kann nichts geschrieben werden.</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>%1 frei</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Make the folder writable or free space there, or name another ledger with --ledger FILE.</source>
        <translation>Machen Sie den Ordner beschreibbar oder schaffen Sie dort Platz, oder nennen Sie mit --ledger FILE ein anderes Journal.</translation>
    </message>
    <message>
        <source>Temporary files</source>
        <translation>Temporäre Dateien</translation>
    </message>
    <message>
        <source>Free space there, or set TMPDIR to a folder that is writable.</source>
        <translation>Schaffen Sie dort Platz, oder setzen Sie TMPDIR auf einen beschreibbaren Ordner.</translation>
    </message>
    <message>
        <source>Settings files</source>
        <translation>Einstellungsdateien</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>A file of the assistant is missing or was changed: install the assistant again.</source>
        <translation>Eine Datei des Assistenten fehlt oder wurde verändert: Installieren Sie den Assistenten neu.</translation>
    </message>
    <message>
        <source>The assistant for Windows comes without it. Exchange ledgers in site packages, or work on Debian where a team shares one.</source>
        <translation>Der Assistent für Windows enthält es nicht. Tauschen Sie Journale in Standortpaketen aus, oder arbeiten Sie unter Debian, wo ein Team eines teilt.</translation>
    </message>
    <message>
        <source>Sign in to Windows with an account that has a credential store. Without one, logins stay in memory until the program ends, and you type the signing key&apos;s passphrase once after each start.</source>
        <translation>Melden Sie sich bei Windows mit einem Konto an, das eine Anmeldeinformationsverwaltung hat. Ohne sie bleiben Anmeldungen im Speicher, bis das Programm endet, und Sie geben die Passphrase des Signierschlüssels nach jedem Start einmal ein.</translation>
    </message>
    <message>
        <source>Unlock or set up a keychain (on Debian: the package gnome-keyring, or KWallet). Without one, logins stay in memory until the program ends, and you type the signing key&apos;s passphrase once after each start (see: activationctl signer protect).</source>
        <translation>Entsperren Sie einen Schlüsselbund oder richten Sie einen ein (unter Debian: das Paket gnome-keyring, oder KWallet). Ohne ihn bleiben Anmeldungen im Speicher, bis das Programm endet, und Sie geben die Passphrase des Signierschlüssels nach jedem Start einmal ein (siehe: activationctl signer protect).</translation>
    </message>
    <message>
        <source>Signing key</source>
        <translation>Signierschlüssel</translation>
    </message>
    <message>
        <source>made when first something is signed</source>
        <translation>entsteht, wenn zum ersten Mal etwas signiert wird</translation>
    </message>
    <message>
        <source>encrypted, its passphrase in the keychain</source>
        <translation>verschlüsselt, seine Passphrase im Schlüsselbund</translation>
    </message>
    <message>
        <source>encrypted, with a passphrase that you chose</source>
        <translation>verschlüsselt, mit einer selbst gewählten Passphrase</translation>
    </message>
    <message>
        <source>encrypted, its passphrase in a file</source>
        <translation>verschlüsselt, seine Passphrase in einer Datei</translation>
    </message>
    <message>
        <source>Who reads this user&apos;s files can sign in this laptop&apos;s name.</source>
        <translation>Wer die Dateien dieses Benutzers liest, kann im Namen dieses Laptops signieren.</translation>
    </message>
    <message>
        <source>The passphrase is in a file, for there was no keychain and nobody to ask.</source>
        <translation>Die Passphrase steht in einer Datei, denn es gab keinen Schlüsselbund und niemanden zu fragen.</translation>
    </message>
    <message>
        <source>Set up a keychain and run: activationctl signer protect keychain. Or choose a passphrase: activationctl signer protect passphrase.</source>
        <translation>Richten Sie einen Schlüsselbund ein und rufen Sie auf: activationctl signer protect keychain. Oder wählen Sie eine Passphrase: activationctl signer protect passphrase.</translation>
    </message>
    <message>
        <source>not encrypted yet</source>
        <translation>noch nicht verschlüsselt</translation>
    </message>
    <message>
        <source>Who reads the disk can sign in this laptop&apos;s name.</source>
        <translation>Wer den Datenträger liest, kann im Namen dieses Laptops signieren.</translation>
    </message>
    <message>
        <source>An earlier version wrote the key, and nothing was signed since.</source>
        <translation>Eine frühere Version hat den Schlüssel geschrieben, und seitdem wurde nichts signiert.</translation>
    </message>
    <message>
        <source>It is encrypted when next something is signed; at once: activationctl signer show.</source>
        <translation>Er wird verschlüsselt, wenn das nächste Mal etwas signiert wird; sofort: activationctl signer show.</translation>
    </message>
</context>
<context>
    <name>activation::gui</name>
    <message>
        <source>Takes air-gapped SmartServers from no license to licensed, with a receipt.</source>
        <translation>Bringt SmartServer ohne Netzanbindung von „keine Lizenz“ zu „lizenziert“, mit Beleg.</translation>
    </message>
    <message>
        <source>With simulated SmartServers and portal; nothing real is touched.</source>
        <translation>Mit simulierten SmartServern und simuliertem Portal; nichts Reales wird verändert.</translation>
    </message>
    <message>
        <source>Where the License Customer Portal is.</source>
        <translation>Wo sich das License Customer Portal befindet.</translation>
    </message>
    <message>
        <source>A site package to open, or activation files to take in.</source>
        <translation>Ein zu öffnendes Standortpaket oder aufzunehmende Aktivierungsdateien.</translation>
    </message>
    <message>
        <source>The words of the call are off.</source>
        <translation>Die Angaben des Aufrufs sind fehlerhaft.</translation>
    </message>
    <message>
        <source>activation-assistant --help shows them all.</source>
        <translation>activation-assistant --help zeigt alle an.</translation>
    </message>
    <message>
        <source>%1 events, %2 keys, %3 trusted laptops and %4 certificates of units were taken over.</source>
        <translation>%1 Ereignisse, %2 Schlüssel, %3 vertrauenswürdige Laptops und %4 Zertifikate von SmartServern wurden übernommen.</translation>
    </message>
    <message numerus="yes">
        <source>%n could not be.</source>
        <translation>
            <numerusform>%n konnte nicht übernommen werden.</numerusform>
            <numerusform>%n konnten nicht übernommen werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Site packages that you open bring back the history that they carry. The damaged file is kept as %1.</source>
        <translation>Standortpakete, die Sie öffnen, bringen den in ihnen enthaltenen Verlauf wieder mit. Die beschädigte Datei bleibt als %1 erhalten.</translation>
    </message>
    <message>
        <source>The backup is in place. What was there before is kept as %1.</source>
        <translation>Die Sicherung ist eingespielt. Was zuvor dort war, bleibt als %1 erhalten.</translation>
    </message>
    <message>
        <source>Another ledger than the user&apos;s own; a postgresql://user@host/database is a team&apos;s.</source>
        <translation>Ein anderes Journal als das eigene des Benutzers; postgresql://user@host/database ist das eines Teams.</translation>
    </message>
    <message>
        <source>The first line is the password for the team&apos;s ledger.</source>
        <translation>Die erste Zeile ist das Passwort für das Team-Journal.</translation>
    </message>
    <message>
        <source>The demo, with a portal that is used in the browser.</source>
        <translation>Die Demo, mit einem Portal, das im Browser verwendet wird.</translation>
    </message>
    <message>
        <source>There is no demo.</source>
        <translation>Es gibt keine Demo.</translation>
    </message>
    <message>
        <source>This assistant was built without simulators.</source>
        <translation>Dieser Assistent wurde ohne Simulatoren gebaut.</translation>
    </message>
    <message>
        <source>Start it without --demo, for real SmartServers.</source>
        <translation>Starten Sie ihn ohne --demo, für echte SmartServer.</translation>
    </message>
    <message>
        <source>The assistant cannot start.</source>
        <translation>Der Assistent kann nicht starten.</translation>
    </message>
    <message>
        <source>A part of it is missing or damaged: install it again.</source>
        <translation>Ein Teil von ihm fehlt oder ist beschädigt: Installieren Sie ihn neu.</translation>
    </message>
</context>
<context>
    <name>activation::http</name>
    <message>
        <source>%1 could not be reached.</source>
        <translation>%1 war nicht erreichbar.</translation>
    </message>
    <message>
        <source>Check the address, the cable or Wi-Fi and this laptop&apos;s IP address; then try again.</source>
        <translation>Prüfen Sie die Adresse, das Kabel oder WLAN und die IP-Adresse dieses Laptops; versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>Canceled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>You stopped it.</source>
        <translation>Sie haben den Vorgang angehalten.</translation>
    </message>
    <message>
        <source>Start again when ready.</source>
        <translation>Starten Sie erneut, sobald Sie bereit sind.</translation>
    </message>
    <message>
        <source>The answer of %1 is too large.</source>
        <translation>Die Antwort von %1 ist zu groß.</translation>
    </message>
    <message>
        <source>It has more than %1 bytes.</source>
        <translation>Sie hat mehr als %1 Bytes.</translation>
    </message>
    <message>
        <source>Check that the address is the right one.</source>
        <translation>Prüfen Sie, ob die Adresse die richtige ist.</translation>
    </message>
    <message>
        <source>No complete answer came within %1 s.</source>
        <translation>Innerhalb von %1 s kam keine vollständige Antwort.</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>Check that the device is up and the line is not overloaded; then try again, or allow more time (on the command line: --timeout SECONDS).</source>
        <translation>Prüfen Sie, ob das Gerät läuft und die Leitung nicht überlastet ist; versuchen Sie es dann erneut, oder lassen Sie mehr Zeit (in der Befehlszeile: --timeout SECONDS).</translation>
    </message>
    <message>
        <source> (after HTTP %1 and %2 bytes of the answer)</source>
        <translation> (nach HTTP %1 und %2 Bytes der Antwort)</translation>
    </message>
    <message>
        <source>The answer was cut: %1 of %2 bytes came.</source>
        <translation>Die Antwort brach ab: %1 von %2 Bytes kamen an.</translation>
    </message>
    <message>
        <source>It answered HTTP %1 with an empty body.</source>
        <translation>Die Antwort war HTTP %1 ohne Inhalt.</translation>
    </message>
    <message>
        <source>It answered HTTP %1: %2</source>
        <translation>Die Antwort war HTTP %1: %2</translation>
    </message>
    <message>
        <source>%1 gave an answer that is not JSON.</source>
        <translation>%1 gab eine Antwort, die kein JSON ist.</translation>
    </message>
    <message>
        <source>%1 (%2 at byte %3)</source>
        <translation>%1 (%2 bei Byte %3)</translation>
    </message>
    <message>
        <source>Check that the address is right and that no proxy or other device answers in its place, then try again.</source>
        <translation>Prüfen Sie, ob die Adresse stimmt und ob kein Proxy oder anderes Gerät an ihrer Stelle antwortet, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>valid from %1 to %2</source>
        <translation>gültig von %1 bis %2</translation>
    </message>
    <message>
        <source>%1 could not prove who it is.</source>
        <translation>%1 konnte seine Identität nicht nachweisen.</translation>
    </message>
    <message>
        <source>Its certificate (“%1”, SHA-256 %2): %3</source>
        <translation>Das Zertifikat („%1“, SHA-256 %2): %3</translation>
    </message>
    <message>
        <source>%1 showed no certificate.</source>
        <translation>%1 hat kein Zertifikat vorgelegt.</translation>
    </message>
    <message>
        <source>Without one nobody can say who answers.</source>
        <translation>Ohne Zertifikat kann niemand sagen, wer antwortet.</translation>
    </message>
    <message>
        <source>Check the address and the port.</source>
        <translation>Prüfen Sie Adresse und Port.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not known yet.</source>
        <translation>Das Zertifikat von %1 ist noch nicht bekannt.</translation>
    </message>
    <message>
        <source>“%1”, %2, SHA-256 %3</source>
        <translation>„%1“, %2, SHA-256 %3</translation>
    </message>
    <message>
        <source>Compare this SHA-256 with the one the unit itself shows (connect a laptop straight to it, or ask whoever set it up). If they are equal, trust it; on the command line: --trust %1</source>
        <translation>Vergleichen Sie diesen SHA-256-Wert mit dem, den der SmartServer selbst anzeigt (schließen Sie einen Laptop direkt an ihn an, oder fragen Sie die Person, die ihn eingerichtet hat). Stimmen beide überein, vertrauen Sie ihm; in der Befehlszeile: --trust %1</translation>
    </message>
    <message>
        <source>%1 shows another certificate than the one you trusted. No password was sent.</source>
        <translation>%1 legt ein anderes Zertifikat vor als das, dem Sie vertraut haben. Es wurde kein Passwort gesendet.</translation>
    </message>
    <message>
        <source>Trusted: SHA-256 %1. Shown now: “%2”, %3, SHA-256 %4.</source>
        <translation>Vertraut: SHA-256 %1. Jetzt vorgelegt: „%2“, %3, SHA-256 %4.</translation>
    </message>
    <message>
        <source>Find out why: was the unit re-imaged, replaced or given a new certificate, or is this address another device? Only if you are sure, trust the new one; on the command line: --trust %1</source>
        <translation>Klären Sie den Grund: Wurde der SmartServer neu aufgesetzt, ausgetauscht oder mit einem neuen Zertifikat versehen, oder gehört diese Adresse zu einem anderen Gerät? Nur wenn Sie sicher sind, vertrauen Sie dem neuen Zertifikat; in der Befehlszeile: --trust %1</translation>
    </message>
    <message>
        <source>The certificate of %1 has expired.</source>
        <translation>Das Zertifikat von %1 ist abgelaufen.</translation>
    </message>
    <message>
        <source>“%1”, %2, SHA-256 %3; this laptop&apos;s clock says %4.</source>
        <translation>„%1“, %2, SHA-256 %3; die Uhr dieses Laptops zeigt %4.</translation>
    </message>
    <message>
        <source>Check this laptop&apos;s clock, or renew the certificate on the unit. To go on with the expired one deliberately, trust it again; on the command line: --trust %1</source>
        <translation>Prüfen Sie die Uhr dieses Laptops, oder erneuern Sie das Zertifikat auf dem SmartServer. Um bewusst mit dem abgelaufenen fortzufahren, vertrauen Sie ihm erneut; in der Befehlszeile: --trust %1</translation>
    </message>
    <message>
        <source>The proxy refused the login given for it.</source>
        <translation>Der Proxy hat die dafür angegebenen Anmeldedaten abgelehnt.</translation>
    </message>
    <message>
        <source>The proxy on the way wants a login.</source>
        <translation>Der Proxy auf dem Weg verlangt eine Anmeldung.</translation>
    </message>
    <message>
        <source>Give the proxy&apos;s user name and password (on the command line: --proxy-user and --proxy-password-file).</source>
        <translation>Geben Sie Benutzername und Passwort für den Proxy an (in der Befehlszeile: --proxy-user und --proxy-password-file).</translation>
    </message>
    <message>
        <source>Check the address in the portal profile and this laptop&apos;s clock. If your company&apos;s proxy puts in its own certificate, name its authority under caCertificates in the profile, or with --ca-file on the command line.</source>
        <translation>Prüfen Sie die Adresse im Portalprofil und die Uhr dieses Laptops. Setzt der Proxy Ihrer Firma ein eigenes Zertifikat ein, geben Sie dessen Zertifizierungsstelle unter caCertificates im Profil an oder mit --ca-file in der Befehlszeile.</translation>
    </message>
</context>
<context>
    <name>activation::simulator</name>
    <message>
        <source>Correct the faults file; docs/simulator.md describes every field.</source>
        <translation>Korrigieren Sie die Fehlerdatei; docs/simulator.md beschreibt jedes Feld.</translation>
    </message>
    <message>
        <source>There is no such field in a fault.</source>
        <translation>Ein solches Feld gibt es in einem Fehler nicht.</translation>
    </message>
    <message>
        <source>It is one of: %1.</source>
        <translation>Möglich ist eines von: %1.</translation>
    </message>
    <message>
        <source>A path begins with “/”.</source>
        <translation>Ein Pfad beginnt mit „/“.</translation>
    </message>
    <message>
        <source>It is not a status of HTTP.</source>
        <translation>Das ist kein HTTP-Status.</translation>
    </message>
    <message>
        <source>It is true or false.</source>
        <translation>Möglich ist true oder false.</translation>
    </message>
    <message>
        <source>This fault needs it.</source>
        <translation>Dieser Fehler benötigt dieses Feld.</translation>
    </message>
    <message>
        <source>The faults file “%1” cannot be read.</source>
        <translation>Die Fehlerdatei „%1“ kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The faults file “%1” is too large.</source>
        <translation>Die Fehlerdatei „%1“ ist zu groß.</translation>
    </message>
    <message>
        <source>It may have %1 bytes.</source>
        <translation>Zulässig sind höchstens %1 Bytes.</translation>
    </message>
    <message>
        <source>The faults file “%1” is not JSON at line %2.</source>
        <translation>Die Fehlerdatei „%1“ ist in Zeile %2 kein JSON.</translation>
    </message>
    <message>
        <source>There is no such field; “faults” is the only one.</source>
        <translation>Ein solches Feld gibt es nicht; „faults“ ist das einzige.</translation>
    </message>
    <message>
        <source>At most %1 faults.</source>
        <translation>Höchstens %1 Fehler.</translation>
    </message>
    <message>
        <source>%1: faults[%2] is not an object.</source>
        <translation>%1: faults[%2] ist kein Objekt.</translation>
    </message>
    <message>
        <source>Each fault is an object such as {&quot;fault&quot;: &quot;hang&quot;}.</source>
        <translation>Jeder Fehler ist ein Objekt wie {&quot;fault&quot;: &quot;hang&quot;}.</translation>
    </message>
    <message>
        <source>%1, line %2: faults[%3]</source>
        <translation>%1, Zeile %2: faults[%3]</translation>
    </message>
    <message>
        <source>The simulator of %1 cannot listen at %2, port %3.</source>
        <translation>Der Simulator von %1 kann unter %2, Port %3, keine Verbindungen annehmen.</translation>
    </message>
    <message>
        <source>Stop what else listens there, or start the simulators with another state folder.</source>
        <translation>Beenden Sie, was dort sonst lauscht, oder starten Sie die Simulatoren mit einem anderen Zustandsordner.</translation>
    </message>
    <message>
        <source>Simulators listen on loopback addresses only.</source>
        <translation>Simulatoren nehmen Verbindungen nur an Loopback-Adressen an.</translation>
    </message>
    <message>
        <source>There is no such kind of license.</source>
        <translation>Eine solche Art von Lizenz gibt es nicht.</translation>
    </message>
    <message>
        <source>%1 SmartServers cannot be simulated.</source>
        <translation>%1 SmartServer können nicht simuliert werden.</translation>
    </message>
    <message>
        <source>It must be between 0 and %1.</source>
        <translation>Die Anzahl muss zwischen 0 und %1 liegen.</translation>
    </message>
    <message>
        <source>Ask for fewer.</source>
        <translation>Fordern Sie weniger an.</translation>
    </message>
    <message>
        <source>The state folder “%1” cannot be made.</source>
        <translation>Der Zustandsordner „%1“ kann nicht angelegt werden.</translation>
    </message>
    <message>
        <source>The system does not allow it.</source>
        <translation>Das System lässt es nicht zu.</translation>
    </message>
    <message>
        <source>Name a folder that you may write to.</source>
        <translation>Geben Sie einen Ordner an, in den Sie schreiben dürfen.</translation>
    </message>
    <message>
        <source>The simulator&apos;s state “%1” cannot be read.</source>
        <translation>Der Zustand „%1“ des Simulators kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Name another state folder, or delete this one to start from nothing.</source>
        <translation>Geben Sie einen anderen Zustandsordner an, oder löschen Sie diesen, um von vorn zu beginnen.</translation>
    </message>
    <message>
        <source>It is too large.</source>
        <translation>Er ist zu groß.</translation>
    </message>
    <message>
        <source>The simulator cannot write “%1”.</source>
        <translation>Der Simulator kann „%1“ nicht schreiben.</translation>
    </message>
    <message>
        <source>Free some space, or name another state folder.</source>
        <translation>Schaffen Sie Platz, oder geben Sie einen anderen Zustandsordner an.</translation>
    </message>
</context>
<context>
    <name>activation::ui::AssistantWizard</name>
    <message>
        <source>SmartServer Activation Assistant</source>
        <translation>SmartServer-Aktivierungsassistent</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Anhalten</translation>
    </message>
    <message>
        <source>Demo: SmartServers and portal are simulated on this computer. Nothing real is licensed.</source>
        <translation>Demo: SmartServer und Portal werden auf diesem Computer simuliert. Es wird nichts Reales lizenziert.</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>In Arbeit</translation>
    </message>
    <message>
        <source>One thing at a time.</source>
        <translation>Eins nach dem anderen.</translation>
    </message>
    <message>
        <source>Something is under way. Wait until it is done, or stop it; then drop the files again.</source>
        <translation>Es läuft gerade ein Vorgang. Warten Sie, bis er fertig ist, oder halten Sie ihn an; ziehen Sie die Dateien dann erneut hierher.</translation>
    </message>
    <message>
        <source>At the site</source>
        <translation>Am Standort</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Identity and licenses</source>
        <translation>Identität und Lizenzen</translation>
    </message>
    <message>
        <source>Site package</source>
        <translation>Standortpaket</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>Online</translation>
    </message>
    <message>
        <source>Portal</source>
        <translation>Portal</translation>
    </message>
    <message>
        <source>Licenses</source>
        <translation>Lizenzen</translation>
    </message>
    <message>
        <source>Activation files</source>
        <translation>Aktivierungsdateien</translation>
    </message>
    <message>
        <source>Back at the site</source>
        <translation>Zurück am Standort</translation>
    </message>
    <message>
        <source>Install</source>
        <translation>Installieren</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Beleg</translation>
    </message>
    <message numerus="yes">
        <source>%n SmartServer(s) read</source>
        <translation>
            <numerusform>%n SmartServer eingelesen</numerusform>
            <numerusform>%n SmartServer eingelesen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) an activation file</source>
        <translation>
            <numerusform>%n benötigt eine Aktivierungsdatei</numerusform>
            <numerusform>%n benötigen eine Aktivierungsdatei</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without maintenance: Customer Success issues it</source>
        <translation>
            <numerusform>%n ohne Wartung: Customer Success stellt sie aus</numerusform>
            <numerusform>%n ohne Wartung: Customer Success stellt sie aus</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 confirmed</source>
        <translation>%1 von %2 bestätigt</translation>
    </message>
    <message>
        <source>Stop what is under way?</source>
        <translation>Laufenden Vorgang anhalten?</translation>
    </message>
    <message>
        <source>Nothing is lost: what has left is looked for first when you go on. The assistant closes as soon as the current request has ended.</source>
        <translation>Nichts geht verloren: Was bereits abgesendet wurde, wird beim Fortfahren zuerst geprüft. Der Assistent schließt sich, sobald die aktuelle Anfrage beendet ist.</translation>
    </message>
    <message>
        <source>&amp;Stop and close</source>
        <translation>Anhalten &amp;und schließen</translation>
    </message>
    <message>
        <source>&amp;Go on working</source>
        <translation>&amp;Weiterarbeiten</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>Clos&amp;e</source>
        <translation>Schli&amp;eßen</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>Einstellun&amp;gen…</translation>
    </message>
    <message>
        <source>Code from the e-mail</source>
        <translation>Code aus der E-Mail</translation>
    </message>
    <message>
        <source>The portal ended the session in the middle and e-mailed a new code to %1.
What was made is kept; with the code it goes on.</source>
        <translation>Das Portal hat die Sitzung mittendrin beendet und einen neuen Code per E-Mail an %1 gesendet.
Was erstellt wurde, bleibt erhalten; mit dem Code geht es weiter.</translation>
    </message>
    <message numerus="yes">
        <source>%n wait(s) for Customer Success since %1</source>
        <translation>
            <numerusform>%n wartet seit %1 auf Customer Success</numerusform>
            <numerusform>%n warten seit %1 auf Customer Success</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>activation::ui::BatchBar</name>
    <message>
        <source>Progress of all</source>
        <translation>Gesamtfortschritt</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pause</translation>
    </message>
    <message>
        <source>What is under way ends, nothing more begins. The window may be closed meanwhile.</source>
        <translation>Was gerade läuft, wird beendet, Neues beginnt nicht. Das Fenster darf währenddessen geschlossen werden.</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Fortsetzen</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>%1 von %2 erledigt</translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n fehlgeschlagen</numerusform>
            <numerusform>%n fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to be asked about</source>
        <translation>
            <numerusform>%n mit Rückfrage</numerusform>
            <numerusform>%n mit Rückfrage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n will be tried again</source>
        <translation>
            <numerusform>%n wird erneut versucht</numerusform>
            <numerusform>%n werden erneut versucht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>pausing: %n end(s) first</source>
        <translation>
            <numerusform>Pause folgt: %n läuft noch zu Ende</numerusform>
            <numerusform>Pause folgt: %n laufen noch zu Ende</numerusform>
        </translation>
    </message>
    <message>
        <source>paused</source>
        <translation>angehalten</translation>
    </message>
</context>
<context>
    <name>activation::ui::BatchStrip</name>
    <message numerus="yes">
        <source>will try again in %n s</source>
        <translation>
            <numerusform>neuer Versuch in %n s</numerusform>
            <numerusform>neuer Versuch in %n s</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>activation::ui::BrowserController</name>
    <message>
        <source>“%1” was left alone. %2</source>
        <translation>„%1“ wurde nicht angerührt. %2</translation>
    </message>
    <message>
        <source>“%1” was not taken in. %2</source>
        <translation>„%1“ wurde nicht aufgenommen. %2</translation>
    </message>
    <message>
        <source>%1, SHA-256 %2…</source>
        <translation>%1, SHA-256 %2…</translation>
    </message>
    <message>
        <source>%1: “%2” was in the package already (%3).</source>
        <translation>%1: „%2“ war bereits im Paket (%3).</translation>
    </message>
    <message>
        <source>%1: “%2” is in the package (%3).</source>
        <translation>%1: „%2“ ist im Paket (%3).</translation>
    </message>
    <message>
        <source>It was not for %1, which is still in progress.</source>
        <translation>Sie war nicht für %1, der noch in Arbeit ist.</translation>
    </message>
</context>
<context>
    <name>activation::ui::BrowserPane</name>
    <message>
        <source>&amp;Open the portal in the browser</source>
        <translation>Portal im &amp;Browser öffnen</translation>
    </message>
    <message>
        <source>License ID</source>
        <translation>License ID</translation>
    </message>
    <message>
        <source>From the partner&apos;s license list; to have it at hand for the portal</source>
        <translation>Aus der Lizenzliste des Partners; um sie für das Portal zur Hand zu haben</translation>
    </message>
    <message>
        <source>&amp;License ID:</source>
        <translation>&amp;License ID:</translation>
    </message>
    <message>
        <source>Files that came</source>
        <translation>Eingetroffene Dateien</translation>
    </message>
    <message>
        <source>SmartServer in progress</source>
        <translation>SmartServer in Arbeit</translation>
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
        <translation>&amp;Diesen überspringen</translation>
    </message>
    <message>
        <source>Copy the %1 (%2)</source>
        <translation>%1 kopieren (%2)</translation>
    </message>
    <message>
        <source>&amp;Add folder…</source>
        <translation>Ordner hinzu&amp;fügen…</translation>
    </message>
    <message>
        <source>Folder to watch</source>
        <translation>Zu überwachender Ordner</translation>
    </message>
    <message>
        <source>Choose &amp;file…</source>
        <translation>Da&amp;tei wählen…</translation>
    </message>
    <message>
        <source>Activation files</source>
        <translation>Aktivierungsdateien</translation>
    </message>
    <message>
        <source>The browser could not be opened.</source>
        <translation>Der Browser konnte nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>The system knows no program for %1.</source>
        <translation>Das System kennt kein Programm für %1.</translation>
    </message>
    <message>
        <source>Open that address in a browser yourself.</source>
        <translation>Öffnen Sie diese Adresse selbst in einem Browser.</translation>
    </message>
    <message>
        <source>This is the Customer ID that %1 shows. Is it really a License ID, too? The portal wants a License ID.</source>
        <translation>Dies ist die Customer ID, die %1 anzeigt. Ist sie wirklich auch eine License ID? Das Portal verlangt eine License ID.</translation>
    </message>
    <message>
        <source>%1 – skipped</source>
        <translation>%1 – übersprungen</translation>
    </message>
    <message>
        <source>%1 – received</source>
        <translation>%1 – erhalten</translation>
    </message>
    <message>
        <source>No folder is watched: add the one that your browser downloads to.</source>
        <translation>Es wird kein Ordner überwacht: Fügen Sie den hinzu, in den Ihr Browser herunterlädt.</translation>
    </message>
    <message>
        <source>Watching %1</source>
        <translation>Überwacht wird %1</translation>
    </message>
    <message>
        <source>On its way: %1</source>
        <translation>Unterwegs: %1</translation>
    </message>
    <message>
        <source>%1 of %2 · SmartServer %3</source>
        <translation>%1 von %2 · SmartServer %3</translation>
    </message>
    <message numerus="yes">
        <source>%n SmartServer(s) skipped: choose one to go on.</source>
        <translation>
            <numerusform>%n SmartServer übersprungen: Wählen Sie ihn aus, um fortzufahren.</numerusform>
            <numerusform>%n SmartServer übersprungen: Wählen Sie einen aus, um fortzufahren.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every SmartServer has its activation file.</source>
        <translation>Jeder SmartServer hat seine Aktivierungsdatei.</translation>
    </message>
    <message>
        <source>Devices: %1</source>
        <translation>Geräte: %1</translation>
    </message>
    <message>
        <source>Download: %1</source>
        <translation>Download: %1</translation>
    </message>
</context>
<context>
    <name>activation::ui::ByHandDialog</name>
    <message>
        <source>Install by hand</source>
        <translation>Von Hand installieren</translation>
    </message>
    <message>
        <source>Install by hand on %1</source>
        <translation>Von Hand auf %1 installieren</translation>
    </message>
    <message>
        <source>Where a site logs in through SAML or OAuth, or keeps the API closed, the files are added in the CMS. This is how:</source>
        <translation>Wo die Anmeldung am Standort über SAML oder OAuth erfolgt oder die API gesperrt ist, werden die Dateien im CMS hinzugefügt. So geht es:</translation>
    </message>
    <message numerus="yes">
        <source>Reading the licenses for %n s…</source>
        <translation>
            <numerusform>Lizenzen werden seit %n s ausgelesen…</numerusform>
            <numerusform>Lizenzen werden seit %n s ausgelesen…</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Read the licenses and confirm</source>
        <translation>&amp;Lizenzen auslesen und bestätigen</translation>
    </message>
    <message>
        <source>Confirm by my &amp;word</source>
        <translation>Durch meine &amp;Angabe bestätigen</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Verbindung wird hergestellt…</translation>
    </message>
    <message>
        <source>confirmed by your word</source>
        <translation>durch Ihre Angabe bestätigt</translation>
    </message>
    <message>
        <source>confirmed: read from the SmartServer</source>
        <translation>bestätigt: vom SmartServer ausgelesen</translation>
    </message>
    <message>
        <source>installed and confirmed</source>
        <translation>installiert und bestätigt</translation>
    </message>
    <message>
        <source>not confirmed</source>
        <translation>nicht bestätigt</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>Anhal&amp;ten</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>Tick what shows, then confirm it.</source>
        <translation>Kreuzen Sie an, was angezeigt wird, und bestätigen Sie es dann.</translation>
    </message>
    <message>
        <source>Compare the c&amp;ertificate…</source>
        <translation>&amp;Zertifikat vergleichen…</translation>
    </message>
    <message>
        <source>Type the code on the la&amp;bel…</source>
        <translation>&amp;Code vom Etikett eingeben…</translation>
    </message>
    <message>
        <source>Try &amp;again</source>
        <translation>&amp;Erneut versuchen</translation>
    </message>
    <message>
        <source>The label on the back of the unit</source>
        <translation>Das Etikett auf der Rückseite des SmartServers</translation>
    </message>
    <message>
        <source>Install Code or host name on the label:</source>
        <translation>Install Code oder Hostname auf dem Etikett:</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Open the CMS of this SmartServer, and log in as a user of type Owner.</source>
        <translation>Öffnen Sie das CMS dieses SmartServers, und melden Sie sich als Benutzer vom Typ Owner an.</translation>
    </message>
    <message>
        <source>Make sure that it is the right one: Manage Customer Accounts shows its Install Code, which must be %1.</source>
        <translation>Vergewissern Sie sich, dass es der richtige ist: Manage Customer Accounts zeigt seinen Install Code an; er muss %1 lauten.</translation>
    </message>
    <message>
        <source>Open Manage Licenses and choose Add License. (Manage Licenses opens by itself while the device capacity is zero or too small.)</source>
        <translation>Öffnen Sie Manage Licenses und wählen Sie Add License. (Manage Licenses öffnet sich von selbst, solange die Gerätekapazität null oder zu klein ist.)</translation>
    </message>
    <message>
        <source>Pick the file there, or drag it from here onto the page. It must keep its exact name, without an extension.</source>
        <translation>Wählen Sie dort die Datei aus, oder ziehen Sie sie von hier auf die Seite. Sie muss ihren genauen Namen behalten, ohne Erweiterung.</translation>
    </message>
    <message>
        <source>It can take a minute until the license shows as a new row. Tick what you see there yourself:</source>
        <translation>Es kann eine Minute dauern, bis die Lizenz als neue Zeile angezeigt wird. Kreuzen Sie an, was Sie dort selbst sehen:</translation>
    </message>
    <message>
        <source>Confirm it. If a user and password work here, the licenses are read from the SmartServer, and the receipt holds what it showed. Otherwise the receipt says that it is your word.</source>
        <translation>Bestätigen Sie es. Funktionieren hier Benutzer und Passwort, werden die Lizenzen vom SmartServer ausgelesen, und der Beleg enthält, was er angezeigt hat. Andernfalls steht im Beleg, dass es Ihre Angabe ist.</translation>
    </message>
    <message>
        <source>Open the &amp;CMS</source>
        <translation>C&amp;MS öffnen</translation>
    </message>
    <message>
        <source>Its address is not known.</source>
        <translation>Die Adresse ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Copy the address of the CMS</source>
        <translation>Adresse des CMS kopieren</translation>
    </message>
    <message>
        <source>Save to a &amp;folder…</source>
        <translation>In &amp;Ordner speichern…</translation>
    </message>
    <message>
        <source>Under the exact name, for a browser that takes nothing dragged.</source>
        <translation>Unter dem genauen Namen, für einen Browser, in den sich nichts ziehen lässt.</translation>
    </message>
    <message>
        <source>Show in file &amp;manager</source>
        <translation>Im &amp;Dateimanager anzeigen</translation>
    </message>
    <message>
        <source>Saved in %1</source>
        <translation>Gespeichert in %1</translation>
    </message>
    <message>
        <source>The row shows on %1</source>
        <translation>Die Zeile wird auf %1 angezeigt</translation>
    </message>
    <message>
        <source>The row of %1 shows on %2</source>
        <translation>Die Zeile von %1 wird auf %2 angezeigt</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Its License ID is %1.</source>
        <translation>Ihre License ID ist %1.</translation>
    </message>
    <message>
        <source>Its License ID is not known here: it is the row that was not there before.</source>
        <translation>Ihre License ID ist hier nicht bekannt: Es ist die Zeile, die vorher nicht da war.</translation>
    </message>
    <message>
        <source>User name of an Owner</source>
        <translation>Benutzername eines Owner</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>&amp;User (Owner):</source>
        <translation>&amp;Benutzer (Owner):</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation>&amp;Passwort:</translation>
    </message>
    <message>
        <source>No browser could be opened.</source>
        <translation>Es konnte kein Browser geöffnet werden.</translation>
    </message>
    <message>
        <source>The system knows no program for “%1”.</source>
        <translation>Das System kennt kein Programm für „%1“.</translation>
    </message>
    <message>
        <source>Open this address in a browser yourself.</source>
        <translation>Öffnen Sie diese Adresse selbst in einem Browser.</translation>
    </message>
    <message>
        <source>Folder for the activation files</source>
        <translation>Ordner für die Aktivierungsdateien</translation>
    </message>
    <message>
        <source>No file manager could be opened.</source>
        <translation>Es konnte kein Dateimanager geöffnet werden.</translation>
    </message>
    <message>
        <source>The system knows no program for folders.</source>
        <translation>Das System kennt kein Programm für Ordner.</translation>
    </message>
    <message>
        <source>The files are in %1.</source>
        <translation>Die Dateien sind in %1.</translation>
    </message>
</context>
<context>
    <name>activation::ui::CapacityBar</name>
    <message>
        <source>Device capacity not known</source>
        <translation>Gerätekapazität nicht bekannt</translation>
    </message>
    <message>
        <source>No device capacity yet</source>
        <translation>Noch keine Gerätekapazität</translation>
    </message>
    <message>
        <source>%1 devices used, but only %2 licensed: %3 too many</source>
        <translation>%1 Geräte belegt, aber nur %2 lizenziert: %3 zu viel</translation>
    </message>
    <message>
        <source>%1 of %2 devices used: none left</source>
        <translation>%1 von %2 Geräten belegt: keine mehr frei</translation>
    </message>
    <message>
        <source>%1 of %2 devices used</source>
        <translation>%1 von %2 Geräten belegt</translation>
    </message>
    <message>
        <source>Device capacity</source>
        <translation>Gerätekapazität</translation>
    </message>
</context>
<context>
    <name>activation::ui::CarryPage</name>
    <message>
        <source>Take the site package along</source>
        <translation>Standortpaket mitnehmen</translation>
    </message>
    <message>
        <source>It holds all that is needed online: the identity of the SmartServers, no password. It is signed by this laptop.</source>
        <translation>Es enthält alles, was online benötigt wird: die Identität der SmartServer, kein Passwort. Es ist von diesem Laptop signiert.</translation>
    </message>
    <message>
        <source>This leg is done. Close the assistant and go on from the package whenever you like, also on another laptop. If this laptop has internet now, press Next.</source>
        <translation>Dieser Abschnitt ist erledigt. Schließen Sie den Assistenten und machen Sie mit dem Paket weiter, wann immer Sie möchten, auch auf einem anderen Laptop. Hat dieser Laptop jetzt Internet, klicken Sie auf „Weiter“.</translation>
    </message>
</context>
<context>
    <name>activation::ui::CarryPanel</name>
    <message>
        <source>Copy &amp;to:</source>
        <translation>Kopieren &amp;nach:</translation>
    </message>
    <message>
        <source>Stick or folder for the copy</source>
        <translation>USB-Stick oder Ordner für die Kopie</translation>
    </message>
    <message>
        <source>No stick is plugged in; choose a folder</source>
        <translation>Kein USB-Stick eingesteckt; wählen Sie einen Ordner</translation>
    </message>
    <message>
        <source>Co&amp;py and check</source>
        <translation>&amp;Kopieren und prüfen</translation>
    </message>
    <message>
        <source>Progress of the copy</source>
        <translation>Fortschritt des Kopierens</translation>
    </message>
    <message>
        <source>Folder for the copy</source>
        <translation>Ordner für die Kopie</translation>
    </message>
    <message>
        <source>The site package is not saved yet.</source>
        <translation>Das Standortpaket ist noch nicht gespeichert.</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Gespeichert als %1</translation>
    </message>
    <message>
        <source>Where the site package is saved</source>
        <translation>Wo das Standortpaket gespeichert ist</translation>
    </message>
    <message>
        <source>Ch&amp;oose folder…</source>
        <translation>&amp;Ordner wählen…</translation>
    </message>
    <message>
        <source>E&amp;ject</source>
        <translation>&amp;Auswerfen</translation>
    </message>
    <message>
        <source>Makes the stick safe to remove</source>
        <translation>Macht das Abziehen des USB-Sticks sicher</translation>
    </message>
    <message>
        <source>Choose a stick or a folder</source>
        <translation>USB-Stick oder Ordner wählen</translation>
    </message>
    <message>
        <source>unknown format</source>
        <translation>unbekanntes Format</translation>
    </message>
    <message>
        <source>%1 (write-protected)</source>
        <translation>%1 (schreibgeschützt)</translation>
    </message>
    <message>
        <source>%1 (%2, %3, not open)</source>
        <translation>%1 (%2, %3, nicht geöffnet)</translation>
    </message>
    <message>
        <source>%1 (%2, %3)</source>
        <translation>%1 (%2, %3)</translation>
    </message>
    <message>
        <source>%1 (%2 of %3 free, %4)</source>
        <translation>%1 (%2 von %3 frei, %4)</translation>
    </message>
    <message>
        <source>%1
UUID %2</source>
        <translation>%1
UUID %2</translation>
    </message>
    <message>
        <source>Writing: %1 of %2</source>
        <translation>Schreiben: %1 von %2</translation>
    </message>
    <message>
        <source>Reading back: %1 of %2</source>
        <translation>Zurücklesen: %1 von %2</translation>
    </message>
    <message>
        <source>✓ Written, flushed, read back and equal: %1.</source>
        <translation>✓ Geschrieben, vollständig auf dem Datenträger, zurückgelesen und identisch: %1.</translation>
    </message>
    <message>
        <source>✓ “%1” is ejected: it is safe to remove. The copy on it was read back and is equal.</source>
        <translation>✓ „%1“ ist ausgeworfen und kann sicher abgezogen werden. Die Kopie darauf wurde zurückgelesen und ist identisch.</translation>
    </message>
    <message>
        <source>“%1” was pulled out without being ejected. The copy had been flushed and read back; check it again before you rely on it.</source>
        <translation>„%1“ wurde abgezogen, ohne ausgeworfen zu werden. Die Kopie war vollständig geschrieben und zurückgelesen; prüfen Sie sie noch einmal, bevor Sie sich darauf verlassen.</translation>
    </message>
    <message>
        <source>Ejecting “%1”… do not pull it out yet.</source>
        <translation>„%1“ wird ausgeworfen… noch nicht abziehen.</translation>
    </message>
    <message>
        <source>Eject the stick before you pull it out.</source>
        <translation>Werfen Sie den USB-Stick aus, bevor Sie ihn abziehen.</translation>
    </message>
</context>
<context>
    <name>activation::ui::CertificateDialog</name>
    <message>
        <source>%1 shows another certificate than before</source>
        <translation>%1 legt ein anderes Zertifikat vor als zuvor</translation>
    </message>
    <message>
        <source>Some SmartServers show another certificate than before</source>
        <translation>Einige SmartServer legen ein anderes Zertifikat vor als zuvor</translation>
    </message>
    <message>
        <source>Is this really your SmartServer?</source>
        <translation>Ist dies wirklich Ihr SmartServer?</translation>
    </message>
    <message>
        <source>Are these really your SmartServers?</source>
        <translation>Sind dies wirklich Ihre SmartServer?</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>That is so after the unit was re-imaged, replaced, or given a new certificate. It is also so when somebody stands between this laptop and the unit. If you know of no such change, cancel and ask who looks after the unit.</source>
        <translation>Das ist der Fall, wenn der SmartServer neu aufgesetzt, ausgetauscht oder mit einem neuen Zertifikat versehen wurde. Es ist aber auch der Fall, wenn sich jemand zwischen diesem Laptop und dem SmartServer befindet. Wissen Sie von keiner solchen Änderung, brechen Sie ab und fragen Sie die Person, die den SmartServer betreut.</translation>
    </message>
    <message>
        <source>%1 showed a certificate that nobody has confirmed on this laptop. A SmartServer makes its own, so only a look at the unit proves that it is the right one.</source>
        <translation>%1 hat ein Zertifikat vorgelegt, das auf diesem Laptop noch niemand bestätigt hat. Ein SmartServer erstellt sein Zertifikat selbst, deshalb beweist nur ein Blick auf den SmartServer, dass es der richtige ist.</translation>
    </message>
    <message>
        <source>%1 units showed certificates that nobody has confirmed on this laptop. A SmartServer makes its own, so only a look at each unit proves that it is the right one. Tick those that you compared.</source>
        <translation>%1 SmartServer haben Zertifikate vorgelegt, die auf diesem Laptop noch niemand bestätigt hat. Ein SmartServer erstellt sein Zertifikat selbst, deshalb beweist nur ein Blick auf jeden SmartServer, dass es der richtige ist. Kreuzen Sie diejenigen an, die Sie verglichen haben.</translation>
    </message>
    <message>
        <source>&lt;address&gt;</source>
        <translation>&lt;Adresse&gt;</translation>
    </message>
    <message>
        <source>Connect a laptop directly to the unit, open https://%1/config/network.php in a browser there, and look at the SHA-256 fingerprint of the certificate.</source>
        <translation>Schließen Sie einen Laptop direkt an den SmartServer an, öffnen Sie dort https://%1/config/network.php in einem Browser, und sehen Sie sich den SHA-256-Fingerabdruck des Zertifikats an.</translation>
    </message>
    <message>
        <source>Or ask who installed the unit for the fingerprint.</source>
        <translation>Oder fragen Sie die Person, die den SmartServer installiert hat, nach dem Fingerabdruck.</translation>
    </message>
</context>
<context>
    <name>activation::ui::ChooseUnitDialog</name>
    <message>
        <source>&amp;Take it in</source>
        <translation>&amp;Aufnehmen</translation>
    </message>
    <message>
        <source>Activation file</source>
        <translation>Aktivierungsdatei</translation>
    </message>
    <message>
        <source>Which SmartServer is “%1” for?</source>
        <translation>Für welchen SmartServer ist „%1“ bestimmt?</translation>
    </message>
    <message>
        <source>The file says nothing that can be read, and its name names no unit.</source>
        <translation>Die Datei enthält nichts Lesbares, und ihr Name nennt keinen SmartServer.</translation>
    </message>
    <message>
        <source>%1 is the best guess, but it is not certain.</source>
        <translation>%1 ist die beste Vermutung, aber nicht sicher.</translation>
    </message>
    <message>
        <source>Its name speaks of %1, which is not in this site package.</source>
        <translation>Ihr Name nennt %1, der nicht in diesem Standortpaket enthalten ist.</translation>
    </message>
    <message>
        <source>%1 An activation file works on one SmartServer only: choose the one that it was made for.</source>
        <translation>%1 Eine Aktivierungsdatei funktioniert nur auf einem SmartServer: Wählen Sie den, für den sie erstellt wurde.</translation>
    </message>
    <message>
        <source>Filter the SmartServers</source>
        <translation>SmartServer filtern</translation>
    </message>
    <message>
        <source>Filter by Install Code, segment controller or address</source>
        <translation>Nach Install Code, Segment Controller oder Adresse filtern</translation>
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
        <translation>Art der Lizenz</translation>
    </message>
    <message>
        <source>&amp;Kind of license</source>
        <translation>Art der &amp;Lizenz</translation>
    </message>
    <message>
        <source>Cance&amp;l</source>
        <translation>Abb&amp;rechen</translation>
    </message>
    <message>
        <source>Best guess</source>
        <translation>Beste Vermutung</translation>
    </message>
    <message>
        <source>&amp;Take it in for %1</source>
        <translation>Für %1 &amp;aufnehmen</translation>
    </message>
</context>
<context>
    <name>activation::ui::CloudController</name>
    <message>
        <source>connecting</source>
        <translation>Verbindung wird aufgebaut</translation>
    </message>
    <message>
        <source>%1 reaches the licensing service: it answered just now.</source>
        <translation>%1 erreicht den Lizenzdienst: Er hat eben geantwortet.</translation>
    </message>
    <message numerus="yes">
        <source>%n license(s) activated: %1 shows them.</source>
        <translation>
            <numerusform>%n Lizenz aktiviert: %1 zeigt sie.</numerusform>
            <numerusform>%n Lizenzen aktiviert: %1 zeigt sie.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is set to this Customer ID.</source>
        <translation>%1 ist auf diese Customer ID gesetzt.</translation>
    </message>
    <message>
        <source>%1 returned all its licenses to the cloud.</source>
        <translation>%1 hat alle Lizenzen an die Cloud zurückgegeben.</translation>
    </message>
</context>
<context>
    <name>activation::ui::CloudDialog</name>
    <message>
        <source>Se&amp;t</source>
        <translation>Se&amp;tzen</translation>
    </message>
    <message>
        <source>&amp;Ask the SmartServer</source>
        <translation>SmartServer fr&amp;agen</translation>
    </message>
    <message>
        <source>Acti&amp;vate the ticked ones</source>
        <translation>Angekreuzte akti&amp;vieren</translation>
    </message>
    <message>
        <source>&amp;Return all licenses…</source>
        <translation>Alle Lizenzen &amp;zurückgeben…</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>An&amp;halten</translation>
    </message>
    <message>
        <source>Licenses online: %1</source>
        <translation>Lizenzen online: %1</translation>
    </message>
    <message>
        <source>&amp;Customer ID:</source>
        <translation>&amp;Customer ID:</translation>
    </message>
    <message>
        <source>Licenses that are ready</source>
        <translation>Lizenzen, die bereitliegen</translation>
    </message>
    <message>
        <source>License</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Transferred</source>
        <translation>Übertragen</translation>
    </message>
    <message>
        <source>License ID</source>
        <translation>License ID</translation>
    </message>
    <message>
        <source>A SmartServer that reaches the internet itself can take its licenses without an activation file. Whether it does, only an answer of the licensing service shows: ask it.</source>
        <translation>Ein SmartServer, der selbst das Internet erreicht, kann seine Lizenzen ohne Aktivierungsdatei holen. Ob er es erreicht, zeigt nur eine Antwort des Lizenzdienstes: Fragen Sie ihn.</translation>
    </message>
    <message>
        <source>Customer ID</source>
        <translation>Customer ID</translation>
    </message>
    <message>
        <source>of the project, from the partner; not a License ID</source>
        <translation>des Projekts, vom Partner; keine License ID</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>Sch&amp;ließen</translation>
    </message>
    <message>
        <source>No license is ready for this Customer ID.</source>
        <translation>Für diese Customer ID liegt keine Lizenz bereit.</translation>
    </message>
    <message>
        <source>Put it in the other&apos;s place</source>
        <translation>An die Stelle der anderen setzen</translation>
    </message>
    <message>
        <source>That unit is gone: activate here</source>
        <translation>Jene Einheit gibt es nicht mehr: hier aktivieren</translation>
    </message>
    <message>
        <source>Ask once more all the same</source>
        <translation>Trotzdem noch einmal anfordern</translation>
    </message>
    <message>
        <source>Return all licenses of %1</source>
        <translation>Alle Lizenzen von %1 zurückgeben</translation>
    </message>
    <message>
        <source>Install Code, to confirm</source>
        <translation>Install Code, zur Bestätigung</translation>
    </message>
    <message>
        <source>&amp;Return all licenses</source>
        <translation>Alle Lizenzen &amp;zurückgeben</translation>
    </message>
    <message>
        <source>&amp;Keep them</source>
        <translation>Sie &amp;behalten</translation>
    </message>
    <message>
        <source>&amp;Install Code, to confirm:</source>
        <translation>&amp;Install Code, zur Bestätigung:</translation>
    </message>
    <message>
        <source>Return all licenses of %1?</source>
        <translation>Alle Lizenzen von %1 zurückgeben?</translation>
    </message>
</context>
<context>
    <name>activation::ui::ConnectPage</name>
    <message>
        <source>Connect to the SmartServer</source>
        <translation>Mit dem SmartServer verbinden</translation>
    </message>
    <message>
        <source>Its identity and licenses are read, nothing is changed. Several at once: separate them by spaces, or give a range.</source>
        <translation>Seine Identität und seine Lizenzen werden eingelesen, geändert wird nichts. Mehrere auf einmal: Trennen Sie sie durch Leerzeichen, oder geben Sie einen Bereich an.</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>&amp;Verbinden</translation>
    </message>
    <message>
        <source>Addresses or Install Codes of the SmartServers</source>
        <translation>Adressen oder Install Codes der SmartServer</translation>
    </message>
    <message>
        <source>smartserver-17q5t6a, 192.168.1.20 or 192.168.1.20-29</source>
        <translation>smartserver-17q5t6a, 192.168.1.20 oder 192.168.1.20-29</translation>
    </message>
    <message>
        <source>&amp;Address:</source>
        <translation>&amp;Adresse:</translation>
    </message>
    <message>
        <source>Install Code on the label</source>
        <translation>Install Code auf dem Etikett</translation>
    </message>
    <message>
        <source>Install Code or host name on the label, such as 17q5t6a</source>
        <translation>Install Code oder Hostname auf dem Etikett, zum Beispiel 17q5t6a</translation>
    </message>
    <message>
        <source>The simulated unit&apos;s own display says: SHA-256 %1</source>
        <translation>Die eigene Anzeige des simulierten SmartServers meldet: SHA-256 %1</translation>
    </message>
    <message>
        <source>its certificate is to be compared</source>
        <translation>das Zertifikat muss verglichen werden</translation>
    </message>
    <message>
        <source>Install Code %1, release %2</source>
        <translation>Install Code %1, Release %2</translation>
    </message>
    <message>
        <source>Type the code on the &amp;label…</source>
        <translation>&amp;Code vom Etikett eingeben…</translation>
    </message>
    <message numerus="yes">
        <source>Go on &amp;without the %n that failed</source>
        <translation>
            <numerusform>Ohne den %n fehlgeschlagenen &amp;fortfahren</numerusform>
            <numerusform>Ohne die %n fehlgeschlagenen &amp;fortfahren</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Send the password all the same</source>
        <translation>Passwort trotzdem &amp;senden</translation>
    </message>
    <message>
        <source>I can read the label on the bac&amp;k of the unit</source>
        <translation>Ich kann das Etikett auf der Rüc&amp;kseite der Einheit lesen</translation>
    </message>
    <message>
        <source>Co&amp;mpare the certificate…</source>
        <translation>Zertifikat &amp;vergleichen…</translation>
    </message>
    <message>
        <source>Lo&amp;gins of single units…</source>
        <translation>An&amp;meldungen einzelner Einheiten…</translation>
    </message>
    <message>
        <source>The API is closed: en&amp;ter it by its label…</source>
        <translation>Die API ist gesperrt: nach E&amp;tikett eintragen…</translation>
    </message>
    <message>
        <source>For a SmartServer that takes no login here (SAML, OAuth, a policy)</source>
        <translation>Für einen SmartServer, der hier keine Anmeldung annimmt (SAML, OAuth, eine Richtlinie)</translation>
    </message>
    <message>
        <source>By i&amp;ts label…</source>
        <translation>Per E&amp;tikett…</translation>
    </message>
</context>
<context>
    <name>activation::ui::CopyButton</name>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>&amp;Kopieren</translation>
    </message>
</context>
<context>
    <name>activation::ui::DamagedLedgerDialog</name>
    <message>
        <source>The ledger is damaged</source>
        <translation>Das Journal ist beschädigt</translation>
    </message>
    <message>
        <source>Restoring puts a backup in its place. Without one, a new ledger is begun that takes over everything that can still be read and is genuine. The damaged file is kept beside it either way.</source>
        <translation>Beim Wiederherstellen wird eine Sicherung an seine Stelle gelegt. Ohne Sicherung wird ein neues Journal begonnen, das alles übernimmt, was noch lesbar und echt ist. Die beschädigte Datei bleibt in beiden Fällen daneben erhalten.</translation>
    </message>
    <message>
        <source>&amp;Restore a backup…</source>
        <translation>Sicherung &amp;wiederherstellen…</translation>
    </message>
    <message>
        <source>&amp;Set aside and begin anew</source>
        <translation>&amp;Beiseitelegen und neu beginnen</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Fortfahren</translation>
    </message>
    <message>
        <source>Backup of the ledger</source>
        <translation>Sicherung des Journals</translation>
    </message>
</context>
<context>
    <name>activation::ui::ErrorPanel</name>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>Copy the error&apos;s text</source>
        <translation>Fehlertext kopieren</translation>
    </message>
    <message>
        <source>Why: %1
What to do: %2</source>
        <translation>Warum: %1
Was zu tun ist: %2</translation>
    </message>
</context>
<context>
    <name>activation::ui::FileTile</name>
    <message>
        <source>Drag the file out, or save a copy.</source>
        <translation>Ziehen Sie die Datei heraus, oder speichern Sie eine Kopie.</translation>
    </message>
    <message>
        <source>%1 for %2 · %3 · SHA-256 %4</source>
        <translation>%1 für %2 · %3 · SHA-256 %4</translation>
    </message>
    <message>
        <source>SHA-256 %1</source>
        <translation>SHA-256 %1</translation>
    </message>
    <message>
        <source>&amp;Save a copy…</source>
        <translation>Kopie &amp;speichern…</translation>
    </message>
    <message>
        <source>Save a copy of %1</source>
        <translation>Kopie von %1 speichern</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>“%1” is not the file that it was.</source>
        <translation>„%1“ ist nicht mehr dieselbe Datei.</translation>
    </message>
    <message>
        <source>Its SHA-256 should be %1 and is %2.</source>
        <translation>Der SHA-256-Wert müsste %1 sein und ist %2.</translation>
    </message>
    <message>
        <source>Do not use it. Take the file out of another copy of the site package.</source>
        <translation>Verwenden Sie die Datei nicht. Entnehmen Sie sie einer anderen Kopie des Standortpakets.</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of a file here.</source>
        <translation>„%1“ kann hier kein Dateiname sein.</translation>
    </message>
    <message>
        <source>It is a path or empty, and could lead to another place.</source>
        <translation>Der Name ist ein Pfad oder leer und könnte an einen anderen Ort führen.</translation>
    </message>
    <message>
        <source>Save a copy under a name of your own instead.</source>
        <translation>Speichern Sie stattdessen eine Kopie unter einem eigenen Namen.</translation>
    </message>
    <message>
        <source>“%1” cannot be dragged out.</source>
        <translation>„%1“ kann nicht herausgezogen werden.</translation>
    </message>
    <message>
        <source>Free some space on this laptop&apos;s disk, or save a copy instead.</source>
        <translation>Schaffen Sie Platz auf dem Datenträger dieses Laptops, oder speichern Sie stattdessen eine Kopie.</translation>
    </message>
    <message>
        <source>“%1” was not saved.</source>
        <translation>„%1“ wurde nicht gespeichert.</translation>
    </message>
    <message>
        <source>Save it in another folder, or free some space there.</source>
        <translation>Speichern Sie die Datei in einem anderen Ordner, oder schaffen Sie dort Platz.</translation>
    </message>
    <message>
        <source>Save a copy of the activation file</source>
        <translation>Kopie der Aktivierungsdatei speichern</translation>
    </message>
</context>
<context>
    <name>activation::ui::FilesOut</name>
    <message>
        <source>“%1” cannot be the name of a file here.</source>
        <translation>„%1“ kann hier kein Dateiname sein.</translation>
    </message>
    <message>
        <source>It is a path or empty, and could lead to another place.</source>
        <translation>Der Name ist ein Pfad oder leer und könnte an einen anderen Ort führen.</translation>
    </message>
    <message>
        <source>Save a copy under a name of your own instead.</source>
        <translation>Speichern Sie stattdessen eine Kopie unter einem eigenen Namen.</translation>
    </message>
    <message>
        <source>“%1” would be overwritten.</source>
        <translation>„%1“ würde überschrieben.</translation>
    </message>
    <message>
        <source>A file of this name with other content is there.</source>
        <translation>Dort ist eine Datei dieses Namens mit anderem Inhalt vorhanden.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>“%1” was not saved.</source>
        <translation>„%1“ wurde nicht gespeichert.</translation>
    </message>
    <message>
        <source>Save it in another folder, or free some space there.</source>
        <translation>Speichern Sie die Datei in einem anderen Ordner, oder schaffen Sie dort Platz.</translation>
    </message>
</context>
<context>
    <name>activation::ui::FilesPage</name>
    <message>
        <source>The activation files</source>
        <translation>Die Aktivierungsdateien</translation>
    </message>
    <message>
        <source>Drop maintenance files from Customer Success here when they arrive, with the names they have. Each file belongs to one SmartServer.</source>
        <translation>Ziehen Sie Wartungsdateien von Customer Success hierher, sobald sie eintreffen, und zwar unter ihren ursprünglichen Namen. Jede Datei gehört zu einem SmartServer.</translation>
    </message>
    <message>
        <source>Drop activation files here</source>
        <translation>Aktivierungsdateien hierher ziehen</translation>
    </message>
    <message>
        <source>or press to choose them</source>
        <translation>oder zum Auswählen klicken</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>installed</source>
        <translation>installiert</translation>
    </message>
    <message>
        <source>to install</source>
        <translation>zu installieren</translation>
    </message>
    <message>
        <source>No activation file yet.</source>
        <translation>Noch keine Aktivierungsdatei.</translation>
    </message>
    <message>
        <source>No maintenance: ask Customer Success for an offline maintenance activation file if feature releases are to be installed.</source>
        <translation>Keine Wartung: Bitten Sie Customer Success um eine Offline-Aktivierungsdatei für die Wartung, falls Feature-Releases installiert werden sollen.</translation>
    </message>
    <message>
        <source>Activation files</source>
        <translation>Aktivierungsdateien</translation>
    </message>
    <message>
        <source>⚠ %1</source>
        <translation>⚠ %1</translation>
    </message>
    <message>
        <source>Its name misleads: ta&amp;ke it in all the same</source>
        <translation>Der Name täuscht: trotz&amp;dem aufnehmen</translation>
    </message>
    <message>
        <source>Try a&amp;gain</source>
        <translation>Noch ein&amp;mal versuchen</translation>
    </message>
    <message>
        <source>Ask for &amp;maintenance…</source>
        <translation>Um Wartung &amp;bitten…</translation>
    </message>
    <message>
        <source>Maintenance: waiting for Customer Success since %1.</source>
        <translation>Wartung: wartet seit %1 auf Customer Success.</translation>
    </message>
    <message>
        <source>&amp;It is for both…</source>
        <translation>Sie ist für &amp;beide…</translation>
    </message>
</context>
<context>
    <name>activation::ui::FindDialog</name>
    <message>
        <source>Show what is &amp;no SmartServer too</source>
        <translation>Auch anzeigen, was &amp;kein SmartServer ist</translation>
    </message>
    <message>
        <source>Find SmartServers</source>
        <translation>SmartServer suchen</translation>
    </message>
    <message>
        <source>Which network are the SmartServers in?</source>
        <translation>In welchem Netzwerk sind die SmartServer?</translation>
    </message>
    <message>
        <source>Addresses asked</source>
        <translation>Abgefragte Adressen</translation>
    </message>
    <message>
        <source>Each address is asked for its SmartServer release only: no password is sent, and nothing is trusted.</source>
        <translation>Jede Adresse wird nur nach ihrem SmartServer-Release gefragt: Es wird kein Passwort gesendet und nichts als vertrauenswürdig eingestuft.</translation>
    </message>
    <message>
        <source>Networks, ranges or addresses to search</source>
        <translation>Zu durchsuchende Netzwerke, Bereiche oder Adressen</translation>
    </message>
    <message>
        <source>192.168.1.0/24 or 192.168.1.20-29</source>
        <translation>192.168.1.0/24 oder 192.168.1.20-29</translation>
    </message>
    <message>
        <source>Search &amp;in:</source>
        <translation>Suchen &amp;in:</translation>
    </message>
    <message>
        <source>This laptop is in no network that could be searched.</source>
        <translation>Dieser Laptop ist in keinem Netzwerk, das durchsucht werden könnte.</translation>
    </message>
    <message>
        <source>This laptop is in: %1</source>
        <translation>Dieser Laptop ist in: %1</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
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
        <translation>Release</translation>
    </message>
    <message>
        <source>Certificate (SHA-256)</source>
        <translation>Zertifikat (SHA-256)</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>no SmartServer</source>
        <translation>kein SmartServer</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Anhalten</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Suchen</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n address(es) asked.</source>
        <translation>
            <numerusform>%1 von %n Adresse abgefragt.</numerusform>
            <numerusform>%1 von %n Adressen abgefragt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n SmartServer(s) found.</source>
        <translation>
            <numerusform>%n SmartServer gefunden.</numerusform>
            <numerusform>%n SmartServer gefunden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other device(s) answered.</source>
        <translation>
            <numerusform>%n anderes Gerät hat geantwortet.</numerusform>
            <numerusform>%n andere Geräte haben geantwortet.</numerusform>
        </translation>
    </message>
    <message>
        <source>You stopped the search.</source>
        <translation>Sie haben die Suche angehalten.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Take %n over</source>
        <translation>
            <numerusform>%n überneh&amp;men</numerusform>
            <numerusform>%n überneh&amp;men</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Take over</source>
        <translation>Überneh&amp;men</translation>
    </message>
</context>
<context>
    <name>activation::ui::FingerprintView</name>
    <message>
        <source>Copy the fingerprint</source>
        <translation>Fingerabdruck kopieren</translation>
    </message>
    <message>
        <source>%1, differs</source>
        <translation>%1, weicht ab</translation>
    </message>
    <message>
        <source>No group differs.</source>
        <translation>Keine Gruppe weicht ab.</translation>
    </message>
    <message>
        <source>%1 of %2 groups differ; they are framed.</source>
        <translation>%1 von %2 Gruppen weichen ab; sie sind umrahmt.</translation>
    </message>
    <message>
        <source>Fingerprint (SHA-256)</source>
        <translation>Fingerabdruck (SHA-256)</translation>
    </message>
</context>
<context>
    <name>activation::ui::HelpWindow</name>
    <message>
        <source>Guide</source>
        <translation>Anleitung</translation>
    </message>
    <message>
        <source>&amp;Search:</source>
        <translation>&amp;Suchen:</translation>
    </message>
    <message>
        <source>Words from the guide or from a message</source>
        <translation>Wörter aus der Anleitung oder aus einer Meldung</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Kapitel</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
</context>
<context>
    <name>activation::ui::InstallController</name>
    <message>
        <source>connecting</source>
        <translation>Verbindung wird hergestellt</translation>
    </message>
</context>
<context>
    <name>activation::ui::InstallPage</name>
    <message>
        <source>Install the licenses</source>
        <translation>Lizenzen installieren</translation>
    </message>
    <message>
        <source>Each file goes into its own SmartServer, after its identity was read again. It takes up to a minute until a license shows.</source>
        <translation>Jede Datei wird auf ihren eigenen SmartServer geladen, nachdem dessen Identität erneut eingelesen wurde. Es dauert bis zu einer Minute, bis eine Lizenz angezeigt wird.</translation>
    </message>
    <message>
        <source>&amp;Install</source>
        <translation>&amp;Installieren</translation>
    </message>
    <message>
        <source>Address of %1</source>
        <translation>Adresse von %1</translation>
    </message>
    <message>
        <source>Address of %1:</source>
        <translation>Adresse von %1:</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Everything that came for this site is installed and shows.</source>
        <translation>Alles, was für diesen Standort eingetroffen ist, ist installiert und wird angezeigt.</translation>
    </message>
    <message>
        <source>There is no activation file to install yet. Get one online first.</source>
        <translation>Es gibt noch keine Aktivierungsdatei zum Installieren. Beziehen Sie zuerst online eine.</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>not tried</source>
        <translation>nicht versucht</translation>
    </message>
    <message>
        <source>the unit&apos;s certificate is to be compared</source>
        <translation>das Zertifikat des SmartServers muss verglichen werden</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Erneut versuchen</translation>
    </message>
    <message>
        <source>Leave the rest for &amp;later</source>
        <translation>Rest auf &amp;später verschieben</translation>
    </message>
    <message>
        <source>Leave it for &amp;later</source>
        <translation>Auf &amp;später verschieben</translation>
    </message>
    <message>
        <source>The label on the back of the unit</source>
        <translation>Das Etikett auf der Rückseite des SmartServers</translation>
    </message>
    <message>
        <source>Install Code or host name on the label:</source>
        <translation>Install Code oder Hostname auf dem Etikett:</translation>
    </message>
    <message>
        <source>By hand…</source>
        <translation>Von Hand…</translation>
    </message>
    <message>
        <source>Install by hand in the CMS of %1</source>
        <translation>Im CMS von %1 von Hand installieren</translation>
    </message>
    <message>
        <source>Where the SmartServer takes no login here: install by hand in its CMS</source>
        <translation>Wo der SmartServer hier keine Anmeldung annimmt: im CMS von Hand installieren</translation>
    </message>
    <message>
        <source>&amp;Send the password all the same</source>
        <translation>Passwort trotzdem &amp;senden</translation>
    </message>
    <message>
        <source>Co&amp;mpare the certificate…</source>
        <translation>Zertifikat &amp;vergleichen…</translation>
    </message>
    <message>
        <source>Upload it &amp;once more</source>
        <translation>&amp;Noch einmal hochladen</translation>
    </message>
    <message>
        <source>Install by han&amp;d in the CMS…</source>
        <translation>Von Han&amp;d im CMS installieren…</translation>
    </message>
    <message>
        <source>Type the code on the l&amp;abel…</source>
        <translation>Code vom &amp;Etikett eingeben…</translation>
    </message>
</context>
<context>
    <name>activation::ui::IntakeController</name>
    <message>
        <source>There is no file in what you dropped.</source>
        <translation>Was Sie hierher gezogen haben, enthält keine Datei.</translation>
    </message>
    <message>
        <source>The folder is empty, or holds hidden files only.</source>
        <translation>Der Ordner ist leer oder enthält nur versteckte Dateien.</translation>
    </message>
    <message>
        <source>Drop the activation file itself, or the site package.</source>
        <translation>Ziehen Sie die Aktivierungsdatei selbst oder das Standortpaket hierher.</translation>
    </message>
    <message>
        <source>“%1” belongs into a site package, and none is open.</source>
        <translation>„%1“ gehört in ein Standortpaket, und es ist keines geöffnet.</translation>
    </message>
    <message>
        <source>Activation files are kept with the units they are for.</source>
        <translation>Aktivierungsdateien werden bei den SmartServern aufbewahrt, für die sie bestimmt sind.</translation>
    </message>
    <message>
        <source>Open the site package first, then drop the file again.</source>
        <translation>Öffnen Sie zuerst das Standortpaket, und ziehen Sie die Datei dann erneut hierher.</translation>
    </message>
</context>
<context>
    <name>activation::ui::JobNotices</name>
    <message>
        <source>The SmartServers: reading has ended</source>
        <translation>Die SmartServer: Das Lesen ist beendet</translation>
    </message>
    <message>
        <source>The activation files: the portal has been asked</source>
        <translation>Die Aktivierungsdateien: Das Portal wurde gefragt</translation>
    </message>
    <message>
        <source>The licenses: installing has ended</source>
        <translation>Die Lizenzen: Das Installieren ist beendet</translation>
    </message>
</context>
<context>
    <name>activation::ui::KeyDialog</name>
    <message>
        <source>Passphrase of the signing key</source>
        <translation>Passphrase des Signierschlüssels</translation>
    </message>
    <message>
        <source>Choose a passphrase</source>
        <translation>Passphrase wählen</translation>
    </message>
    <message>
        <source>Enter the passphrase</source>
        <translation>Passphrase eingeben</translation>
    </message>
    <message>
        <source>This laptop signs its site packages with a key of its own, which is kept encrypted. There is no keychain here that keeps the passphrase, so it is yours: you type it once after each start, when first something is saved.</source>
        <translation>Dieser Laptop signiert seine Standortpakete mit einem eigenen Schlüssel, der verschlüsselt aufbewahrt wird. Hier gibt es keinen Schlüsselbund, der die Passphrase behält, also ist sie Ihre Sache: Sie geben sie nach jedem Start einmal ein, wenn zum ersten Mal etwas gespeichert wird.</translation>
    </message>
    <message>
        <source>This laptop&apos;s signing key “%1” is locked. It is asked for once after each start.</source>
        <translation>Der Signierschlüssel „%1“ dieses Laptops ist gesperrt. Nach jedem Start wird einmal danach gefragt.</translation>
    </message>
    <message>
        <source>&amp;Passphrase:</source>
        <translation>&amp;Passphrase:</translation>
    </message>
    <message>
        <source>Once &amp;more:</source>
        <translation>&amp;Noch einmal:</translation>
    </message>
    <message>
        <source>%1 characters or more. Whoever forgets it makes a new key, which other laptops compare once: activationctl signer renew.</source>
        <translation>%1 Zeichen oder mehr. Wer sie vergisst, erzeugt einen neuen Schlüssel, den andere Laptops einmal vergleichen: activationctl signer renew.</translation>
    </message>
    <message>
        <source>That was not the passphrase. Where it is forgotten, make a new key: activationctl signer renew.</source>
        <translation>Das war nicht die Passphrase. Ist sie vergessen, so erzeugen Sie einen neuen Schlüssel: activationctl signer renew.</translation>
    </message>
    <message>
        <source>Where it is forgotten, make a new key: activationctl signer renew.</source>
        <translation>Ist sie vergessen, so erzeugen Sie einen neuen Schlüssel: activationctl signer renew.</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Use it</source>
        <translation>&amp;Verwenden</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation>&amp;Entsperren</translation>
    </message>
    <message>
        <source>No passphrase was entered. Nothing was saved.</source>
        <translation>Es wurde keine Passphrase eingegeben. Nichts wurde gespeichert.</translation>
    </message>
    <message>
        <source>Try again and enter it. Where it is forgotten, make a new key (on the command line: activationctl signer renew); other laptops compare its fingerprint once.</source>
        <translation>Versuchen Sie es erneut und geben Sie sie ein. Ist sie vergessen, so erzeugen Sie einen neuen Schlüssel (auf der Befehlszeile: activationctl signer renew); andere Laptops vergleichen einmal seinen Fingerabdruck.</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Die beiden sind nicht gleich.</translation>
    </message>
</context>
<context>
    <name>activation::ui::LabelDialog</name>
    <message>
        <source>Enter a SmartServer by its label</source>
        <translation>SmartServer nach Etikett eintragen</translation>
    </message>
    <message>
        <source>A SmartServer that cannot be read</source>
        <translation>Ein SmartServer, der nicht ausgelesen werden kann</translation>
    </message>
    <message>
        <source>Where a site logs in through SAML or OAuth, or keeps the API closed, the Install Code on the label on its back is enough to get activation files. Nothing is asked of the SmartServer; its files are added in the CMS by hand.</source>
        <translation>Wo sich ein Standort über SAML oder OAuth anmeldet oder die API gesperrt hält, genügt der Install Code auf dem Etikett auf der Rückseite, um Aktivierungsdateien zu beziehen. Der SmartServer wird nichts gefragt; seine Dateien werden im CMS von Hand hinzugefügt.</translation>
    </message>
    <message>
        <source>Install Code on the label, or scanned QR code</source>
        <translation>Install Code auf dem Etikett oder gescannter QR-Code</translation>
    </message>
    <message>
        <source>17q5t6a, smartserver-17q5t6a, or scan the QR code</source>
        <translation>17q5t6a, smartserver-17q5t6a, oder QR-Code scannen</translation>
    </message>
    <message>
        <source>Address of its CMS, where it is known</source>
        <translation>Adresse seines CMS, falls bekannt</translation>
    </message>
    <message>
        <source>if another than smartserver- and the Install Code</source>
        <translation>falls eine andere als smartserver- und der Install Code</translation>
    </message>
    <message>
        <source>&amp;Install Code:</source>
        <translation>&amp;Install Code:</translation>
    </message>
    <message>
        <source>&amp;Address:</source>
        <translation>&amp;Adresse:</translation>
    </message>
    <message>
        <source>Enter i&amp;t</source>
        <translation>&amp;Eintragen</translation>
    </message>
    <message>
        <source>Cance&amp;l</source>
        <translation>Abb&amp;rechen</translation>
    </message>
    <message>
        <source>⚠ Unusual: every published Install Code has 7 characters and begins with 17q. Compare it with the label once more.</source>
        <translation>⚠ Ungewöhnlich: Jeder veröffentlichte Install Code hat 7 Zeichen und beginnt mit 17q. Vergleichen Sie ihn noch einmal mit dem Etikett.</translation>
    </message>
    <message>
        <source>From the QR code: %1, release %2.</source>
        <translation>Aus dem QR-Code: %1, Release %2.</translation>
    </message>
</context>
<context>
    <name>activation::ui::LaptopDialog</name>
    <message>
        <source>About this laptop</source>
        <translation>Über diesen Laptop</translation>
    </message>
    <message>
        <source>This laptop signs its site packages. Whoever opens one on another laptop for the first time compares these groups with what is shown there.</source>
        <translation>Dieser Laptop signiert seine Standortpakete. Wer eines davon zum ersten Mal auf einem anderen Laptop öffnet, vergleicht diese Gruppen mit den dort angezeigten.</translation>
    </message>
    <message>
        <source>The key is encrypted; the keychain has its passphrase.</source>
        <translation>Der Schlüssel ist verschlüsselt; der Schlüsselbund hat seine Passphrase.</translation>
    </message>
    <message>
        <source>The key is encrypted with a passphrase that you chose.</source>
        <translation>Der Schlüssel ist mit einer Passphrase verschlüsselt, die Sie gewählt haben.</translation>
    </message>
    <message>
        <source>The key is encrypted; its passphrase is in a file of yours.</source>
        <translation>Der Schlüssel ist verschlüsselt; seine Passphrase steht in einer Ihrer Dateien.</translation>
    </message>
    <message>
        <source>The key is not encrypted yet.</source>
        <translation>Der Schlüssel ist noch nicht verschlüsselt.</translation>
    </message>
    <message>
        <source>The same as a QR code: its 64 digits are what “signer trust” takes.</source>
        <translation>Dasselbe als QR-Code: Seine 64 Ziffern sind das, was „signer trust“ nimmt.</translation>
    </message>
    <message>
        <source>Ledger and signing key are in %1, readable by you alone. %2 Passwords are kept nowhere.</source>
        <translation>Journal und Signierschlüssel sind in %1, nur für Sie lesbar. %2 Passwörter werden nirgends aufbewahrt.</translation>
    </message>
</context>
<context>
    <name>activation::ui::LicenseJudgement</name>
    <message>
        <source>Maintenance and capacity</source>
        <translation>Wartung und Kapazität</translation>
    </message>
</context>
<context>
    <name>activation::ui::LicenseListDialog</name>
    <message>
        <source>&amp;Propose only these</source>
        <translation>&amp;Nur diese vorschlagen</translation>
    </message>
    <message>
        <source>License list of a partner</source>
        <translation>Lizenzliste eines Partners</translation>
    </message>
    <message>
        <source>Which licenses are for this site?</source>
        <translation>Welche Lizenzen sind für diesen Standort?</translation>
    </message>
    <message>
        <source>Every partner names the columns in another way. Check that they were understood: a Customer ID and a License ID look alike.</source>
        <translation>Jeder Partner nennt die Spalten anders. Prüfen Sie, ob sie richtig verstanden wurden: Eine Customer ID und eine License ID sehen gleich aus.</translation>
    </message>
    <message>
        <source>Column with the p&amp;roject:</source>
        <translation>Spalte mit dem P&amp;rojekt:</translation>
    </message>
    <message>
        <source>… the &amp;Customer ID:</source>
        <translation>… der &amp;Customer ID:</translation>
    </message>
    <message>
        <source>… the &amp;License ID:</source>
        <translation>… der &amp;License ID:</translation>
    </message>
    <message>
        <source>… the &amp;kind of license:</source>
        <translation>… der &amp;Art der Lizenz:</translation>
    </message>
    <message>
        <source>… the &amp;devices:</source>
        <translation>… den &amp;Geräten:</translation>
    </message>
    <message>
        <source>Project of this &amp;site:</source>
        <translation>Projekt dieses Stand&amp;orts:</translation>
    </message>
    <message>
        <source>C&amp;ancel</source>
        <translation>A&amp;bbrechen</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>not named</source>
        <translation>ohne Namen</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>wählen</translation>
    </message>
    <message>
        <source>Say which project is this site.</source>
        <translation>Sagen Sie, welches Projekt dieser Standort ist.</translation>
    </message>
    <message>
        <source>Licenses in the list: %1; seen at the portal: %2; devices left: %3.</source>
        <translation>Lizenzen in der Liste: %1; davon im Portal sichtbar: %2; freie Geräte: %3.</translation>
    </message>
</context>
<context>
    <name>activation::ui::LicenseModel</name>
    <message>
        <source>Not stated</source>
        <translation>Nicht angegeben</translation>
    </message>
    <message>
        <source>today left</source>
        <translation>noch heute</translation>
    </message>
    <message>
        <source>1 day left</source>
        <translation>noch 1 Tag</translation>
    </message>
    <message>
        <source>%1 days left</source>
        <translation>noch %1 Tage</translation>
    </message>
    <message>
        <source>%1 · expired by now</source>
        <translation>%1 · inzwischen abgelaufen</translation>
    </message>
    <message>
        <source>%1 · only %2</source>
        <translation>%1 · nur %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Segment Controller</source>
        <translation>Segment Controller</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Activation Date</source>
        <translation>Aktivierungsdatum</translation>
    </message>
    <message>
        <source>License ID</source>
        <translation>License ID</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
</context>
<context>
    <name>activation::ui::LicenseTable</name>
    <message>
        <source>Licenses</source>
        <translation>Lizenzen</translation>
    </message>
    <message>
        <source>No license</source>
        <translation>Keine Lizenz</translation>
    </message>
</context>
<context>
    <name>activation::ui::LicensesPage</name>
    <message>
        <source>Choose the licenses</source>
        <translation>Lizenzen auswählen</translation>
    </message>
    <message>
        <source>A proposal is made for every SmartServer without capacity. Next makes the activation files; only then something is spent, once for each.</source>
        <translation>Für jeden SmartServer ohne Kapazität wird ein Vorschlag gemacht. „Weiter“ erstellt die Aktivierungsdateien; erst dann wird etwas verbraucht, für jeden einmal.</translation>
    </message>
    <message>
        <source>Licenses by SmartServer</source>
        <translation>Lizenzen nach SmartServer</translation>
    </message>
    <message>
        <source>SmartServer</source>
        <translation>SmartServer</translation>
    </message>
    <message>
        <source>License</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>%1, %2 of %3 devices left</source>
        <translation>%1, %2 von %3 Geräten übrig</translation>
    </message>
    <message>
        <source>The portal has no device capacity license left for some of them. Ask the partner for more, or log in with another License ID.</source>
        <translation>Für einige davon hat das Portal keine Lizenz für Gerätekapazität mehr übrig. Bitten Sie den Partner um mehr, oder melden Sie sich mit einer anderen License ID an.</translation>
    </message>
    <message>
        <source>Every SmartServer here has capacity or a file for it already. Tick one only if it needs one license more.</source>
        <translation>Jeder SmartServer hier hat bereits Kapazität oder eine Datei dafür. Kreuzen Sie einen nur an, wenn er eine weitere Lizenz benötigt.</translation>
    </message>
    <message>
        <source>License for %1</source>
        <translation>Lizenz für %1</translation>
    </message>
    <message>
        <source>none left</source>
        <translation>keine übrig</translation>
    </message>
    <message>
        <source>Devices for %1</source>
        <translation>Geräte für %1</translation>
    </message>
    <message>
        <source>one license more</source>
        <translation>eine weitere Lizenz</translation>
    </message>
    <message>
        <source>needs a file</source>
        <translation>benötigt eine Datei</translation>
    </message>
    <message>
        <source>has capacity</source>
        <translation>hat Kapazität</translation>
    </message>
    <message>
        <source>being made…</source>
        <translation>wird erstellt…</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>made before, received</source>
        <translation>früher erstellt, empfangen</translation>
    </message>
    <message>
        <source>received</source>
        <translation>empfangen</translation>
    </message>
    <message>
        <source>&amp;Make the activation files</source>
        <translation>&amp;Aktivierungsdateien erstellen</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>Leave what failed for &amp;later</source>
        <translation>Fehlgeschlagenes auf &amp;später verschieben</translation>
    </message>
    <message>
        <source>Spend &amp;without asking the team</source>
        <translation>&amp;Ohne Rückfrage beim Team verbrauchen</translation>
    </message>
    <message>
        <source>Spend &amp;one more license all the same</source>
        <translation>&amp;Trotzdem eine weitere Lizenz verbrauchen</translation>
    </message>
    <message>
        <source>Propose from &amp;all</source>
        <translation>Aus &amp;allen vorschlagen</translation>
    </message>
    <message>
        <source>Partner&apos;s li&amp;cense list…</source>
        <translation>&amp;Lizenzliste eines Partners…</translation>
    </message>
    <message>
        <source>A table (CSV) that says which licenses are for which project</source>
        <translation>Eine Tabelle (CSV), die sagt, welche Lizenzen für welches Projekt sind</translation>
    </message>
    <message>
        <source>License list of a partner</source>
        <translation>Lizenzliste eines Partners</translation>
    </message>
    <message>
        <source>Tables (*.csv *.txt)</source>
        <translation>Tabellen (*.csv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Proposed from “%1” only: project %2.</source>
        <translation>Nur aus „%1“ vorgeschlagen: Projekt %2.</translation>
    </message>
    <message>
        <source>not named</source>
        <translation>ohne Namen</translation>
    </message>
</context>
<context>
    <name>activation::ui::LicensesSketch</name>
    <message>
        <source>Sketch of the Manage Licenses dialog</source>
        <translation>Skizze des Dialogs Manage Licenses</translation>
    </message>
    <message>
        <source>A table with the columns Segment Controller, Description, Status, Activation Date, License ID and Note; the new license is a row with %1. The button Add License stands below.</source>
        <translation>Eine Tabelle mit den Spalten Segment Controller, Description, Status, Activation Date, License ID und Note; die neue Lizenz ist eine Zeile mit %1. Darunter befindet sich die Schaltfläche Add License.</translation>
    </message>
    <message>
        <source>A sketch: the real dialog looks different.</source>
        <translation>Eine Skizze: Der echte Dialog sieht anders aus.</translation>
    </message>
</context>
<context>
    <name>activation::ui::LoginFields</name>
    <message>
        <source>User name of an Owner</source>
        <translation>Benutzername eines Owner</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Passwort anzeigen</translation>
    </message>
    <message>
        <source>&amp;User (Owner):</source>
        <translation>&amp;Benutzer (Owner):</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation>&amp;Passwort:</translation>
    </message>
    <message>
        <source>&amp;Remember in this computer&apos;s keychain</source>
        <translation>Im Schlüsselb&amp;und dieses Computers speichern</translation>
    </message>
    <message>
        <source>No keychain on this computer: the password is only kept in memory, until the program ends.</source>
        <translation>Kein Schlüsselbund auf diesem Computer: Das Passwort bleibt nur bis zum Programmende im Arbeitsspeicher.</translation>
    </message>
    <message>
        <source>The keychain does not answer: the login that it remembers is still in it. To forget it, start again when the keychain is there.</source>
        <translation>Der Schlüsselbund antwortet nicht: Die Anmeldung, die er kennt, ist noch darin. Um sie zu vergessen, starten Sie neu, wenn der Schlüsselbund da ist.</translation>
    </message>
    <message numerus="yes">
        <source>Lo&amp;gins of %n single unit(s)…</source>
        <translation>
            <numerusform>An&amp;meldung von %n einzelnen Einheit…</numerusform>
            <numerusform>An&amp;meldungen von %n einzelnen Einheiten…</numerusform>
        </translation>
    </message>
    <message>
        <source>Lo&amp;gins of single units…</source>
        <translation>An&amp;meldungen einzelner Einheiten…</translation>
    </message>
</context>
<context>
    <name>activation::ui::MaintenanceController</name>
    <message>
        <source>%1 maintenance request</source>
        <translation>%1 Wartungsanfrage</translation>
    </message>
</context>
<context>
    <name>activation::ui::MaintenanceDialog</name>
    <message>
        <source>covered until %1</source>
        <translation>gedeckt bis %1</translation>
    </message>
    <message>
        <source>nothing needed</source>
        <translation>nichts nötig</translation>
    </message>
    <message>
        <source>Ask for maintenance</source>
        <translation>Um Wartung bitten</translation>
    </message>
    <message>
        <source>Ask Customer Success for maintenance</source>
        <translation>Customer Success um Wartung bitten</translation>
    </message>
    <message>
        <source>Maintenance files are not made at the portal. The assistant writes the mail; you look it over and send it from your own mail program.</source>
        <translation>Wartungsdateien werden nicht im Portal erstellt. Der Assistent schreibt die E-Mail; Sie sehen sie durch und senden sie aus Ihrem eigenen E-Mail-Programm.</translation>
    </message>
    <message>
        <source>Written: %1. Open it with your calendar.</source>
        <translation>Geschrieben: %1. Öffnen Sie sie mit Ihrem Kalender.</translation>
    </message>
    <message>
        <source>e-mail address of Customer Success</source>
        <translation>E-Mail-Adresse von Customer Success</translation>
    </message>
    <message>
        <source>&amp;To:</source>
        <translation>&amp;An:</translation>
    </message>
    <message>
        <source>none; or a release, such as 4.4</source>
        <translation>keines; oder ein Release, zum Beispiel 4.4</translation>
    </message>
    <message>
        <source>&amp;Upgrade planned to:</source>
        <translation>&amp;Upgrade geplant auf:</translation>
    </message>
    <message>
        <source>SmartServers that maintenance is asked for</source>
        <translation>SmartServer, für die um Wartung gebeten wird</translation>
    </message>
    <message>
        <source>SmartServer</source>
        <translation>SmartServer</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>&amp;Calendar file…</source>
        <translation>&amp;Kalenderdatei…</translation>
    </message>
    <message>
        <source>When to ask again, and when maintenance ends, with reminders</source>
        <translation>Wann erneut zu fragen ist und wann die Wartung endet, mit Erinnerungen</translation>
    </message>
    <message>
        <source>&amp;Save the mail and open it</source>
        <translation>E-Mail &amp;speichern und öffnen</translation>
    </message>
    <message>
        <source>With a table and a CSV file attached</source>
        <translation>Mit einer Tabelle und einer CSV-Datei im Anhang</translation>
    </message>
    <message>
        <source>&amp;Write it in the mail program</source>
        <translation>Im E-Mail-&amp;Programm schreiben</translation>
    </message>
    <message>
        <source>As text only, for mail programs that open no saved mails</source>
        <translation>Nur als Text, für E-Mail-Programme, die keine gespeicherten E-Mails öffnen</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>asked for on %1</source>
        <translation>erbeten am %1</translation>
    </message>
    <message>
        <source>a file is here</source>
        <translation>eine Datei ist da</translation>
    </message>
    <message>
        <source>Waiting for Customer Success since %1. Drop the files on the window when they arrive.</source>
        <translation>Wartet seit %1 auf Customer Success. Ziehen Sie die Dateien auf das Fenster, sobald sie eintreffen.</translation>
    </message>
    <message>
        <source>The mail program could not be opened. Nothing was noted.</source>
        <translation>Das E-Mail-Programm konnte nicht geöffnet werden. Es wurde nichts vermerkt.</translation>
    </message>
    <message>
        <source>The system knows no program for mail addresses.</source>
        <translation>Das System kennt kein Programm für E-Mail-Adressen.</translation>
    </message>
    <message>
        <source>Save the mail instead, and send it from another computer.</source>
        <translation>Speichern Sie die E-Mail stattdessen und senden Sie sie von einem anderen Computer.</translation>
    </message>
    <message>
        <source>Written and opened: %1. Look it over and send it.</source>
        <translation>Geschrieben und geöffnet: %1. Sehen Sie die E-Mail durch und senden Sie sie.</translation>
    </message>
    <message>
        <source>Written: %1. Open it in a mail program, look it over and send it.</source>
        <translation>Geschrieben: %1. Öffnen Sie die Datei in einem E-Mail-Programm, sehen Sie die E-Mail durch und senden Sie sie.</translation>
    </message>
    <message>
        <source>Calendar file</source>
        <translation>Kalenderdatei</translation>
    </message>
    <message>
        <source>Calendar files (*.ics)</source>
        <translation>Kalenderdateien (*.ics)</translation>
    </message>
</context>
<context>
    <name>activation::ui::MaintenanceLine</name>
    <message>
        <source>Maintenance</source>
        <translation>Wartung</translation>
    </message>
    <message>
        <source>Maintenance: the upright mark is today, the bands the next 30 and 90 days</source>
        <translation>Wartung: Der senkrechte Strich ist heute, die Bänder sind die nächsten 30 und 90 Tage</translation>
    </message>
</context>
<context>
    <name>activation::ui::Notice</name>
    <message>
        <source>Show the assistant</source>
        <translation>Assistenten zeigen</translation>
    </message>
</context>
<context>
    <name>activation::ui::Page</name>
    <message>
        <source>Go on with this &amp;older copy</source>
        <translation>Mit dieser &amp;älteren Kopie fortfahren</translation>
    </message>
</context>
<context>
    <name>activation::ui::PeerCard</name>
    <message>
        <source>This certificate has expired by this laptop&apos;s clock. Units without a network often have such a one; compare it all the more carefully.</source>
        <translation>Laut der Uhr dieses Laptops ist dieses Zertifikat abgelaufen. Bei SmartServern ohne Netzwerk kommt das häufig vor; vergleichen Sie umso sorgfältiger.</translation>
    </message>
    <message>
        <source>I &amp;compared all 16 groups, and they are the same</source>
        <translation>Ich habe alle 16 Gruppen &amp;verglichen, und sie stimmen überein</translation>
    </message>
    <message>
        <source>I compared all 16 groups, and they are the same</source>
        <translation>Ich habe alle 16 Gruppen verglichen, und sie stimmen überein</translation>
    </message>
    <message>
        <source>%1: I compared all 16 groups, and they are the same</source>
        <translation>%1: Ich habe alle 16 Gruppen verglichen, und sie stimmen überein</translation>
    </message>
    <message>
        <source>Fingerprint (SHA-256)</source>
        <translation>Fingerabdruck (SHA-256)</translation>
    </message>
    <message>
        <source>Until now</source>
        <translation>Bisher</translation>
    </message>
    <message>
        <source>Now (SHA-256)</source>
        <translation>Jetzt (SHA-256)</translation>
    </message>
    <message>
        <source>Issued to</source>
        <translation>Ausgestellt für</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Ausgestellt von</translation>
    </message>
    <message>
        <source>itself (self-signed, as usual)</source>
        <translation>ihm selbst (selbstsigniert, wie üblich)</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Gültig</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Type the last 4 characters of the fingerprint that you have from the unit or its installer</source>
        <translation>Geben Sie die letzten 4 Zeichen des Fingerabdrucks ein, den Sie vom SmartServer oder von dessen Installateur haben</translation>
    </message>
    <message>
        <source>Last 4 characters of the new fingerprint</source>
        <translation>Letzte 4 Zeichen des neuen Fingerabdrucks</translation>
    </message>
    <message>
        <source>These are not the last 4 characters of the certificate shown now.</source>
        <translation>Dies sind nicht die letzten 4 Zeichen des jetzt vorgelegten Zertifikats.</translation>
    </message>
</context>
<context>
    <name>activation::ui::PlaceStrip</name>
    <message>
        <source>Still ahead</source>
        <translation>Steht noch bevor</translation>
    </message>
    <message>
        <source>You are here</source>
        <translation>Sie sind hier</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>The places of this job</source>
        <translation>Die Orte dieses Auftrags</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, done</source>
        <translation>%1, erledigt</translation>
    </message>
    <message>
        <source>%1, current step</source>
        <translation>%1, aktueller Schritt</translation>
    </message>
</context>
<context>
    <name>activation::ui::PortalPage</name>
    <message>
        <source>License ID or e-mail address</source>
        <translation>License ID oder E-Mail-Adresse</translation>
    </message>
    <message>
        <source>License ID, or an e-mail address that the partner added as a contact</source>
        <translation>License ID oder eine E-Mail-Adresse, die der Partner als Kontakt hinzugefügt hat</translation>
    </message>
    <message>
        <source>&amp;License ID or e-mail:</source>
        <translation>&amp;License ID oder E-Mail:</translation>
    </message>
    <message>
        <source>Code from the e-mail</source>
        <translation>Code aus der E-Mail</translation>
    </message>
    <message>
        <source>The portal has sent a code by e-mail.</source>
        <translation>Das Portal hat einen Code per E-Mail gesendet.</translation>
    </message>
    <message>
        <source>C&amp;ode from the e-mail:</source>
        <translation>&amp;Code aus der E-Mail:</translation>
    </message>
    <message>
        <source>The portal&apos;s address is not public, so a portal profile says where yours is. Without one, make the activation files in the browser and drop them here.</source>
        <translation>Die Adresse des Portals ist nicht öffentlich, deshalb gibt ein Portalprofil an, wo sich Ihres befindet. Ohne Profil erstellen Sie die Aktivierungsdateien im Browser und ziehen sie hierher.</translation>
    </message>
    <message>
        <source>Choose a &amp;portal profile…</source>
        <translation>&amp;Portalprofil wählen…</translation>
    </message>
    <message>
        <source>Portal profile</source>
        <translation>Portalprofil</translation>
    </message>
    <message>
        <source>Portal profiles (*.json)</source>
        <translation>Portalprofile (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Get the activation files</source>
        <translation>Aktivierungsdateien beziehen</translation>
    </message>
    <message>
        <source>This needs internet. Nothing is spent before you choose a license.</source>
        <translation>Hierfür ist Internet nötig. Es wird nichts verbraucht, bevor Sie eine Lizenz auswählen.</translation>
    </message>
    <message>
        <source>%1 (simulated)</source>
        <translation>%1 (simuliert)</translation>
    </message>
    <message>
        <source>&amp;Confirm</source>
        <translation>Be&amp;stätigen</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>Choose &amp;another profile…</source>
        <translation>Anderes P&amp;rofil wählen…</translation>
    </message>
    <message>
        <source>Go on &amp;without the portal</source>
        <translation>&amp;Ohne das Portal fortfahren</translation>
    </message>
    <message>
        <source>Log &amp;in</source>
        <translation>&amp;Anmelden</translation>
    </message>
    <message>
        <source>Log in to the p&amp;roxy…</source>
        <translation>Am Pro&amp;xy anmelden…</translation>
    </message>
    <message>
        <source>Its name misleads: &amp;take it in all the same</source>
        <translation>Der Name täuscht: trotzdem auf&amp;nehmen</translation>
    </message>
    <message>
        <source>&amp;It is for both…</source>
        <translation>Sie ist für &amp;beide…</translation>
    </message>
</context>
<context>
    <name>activation::ui::ProxyLoginDialog</name>
    <message>
        <source>Login of the proxy</source>
        <translation>Anmeldung am Proxy</translation>
    </message>
    <message>
        <source>Log in to the proxy</source>
        <translation>Am Proxy anmelden</translation>
    </message>
    <message>
        <source>The way to the portal leads through a proxy of your network. Its login is kept until the program ends, and never written down.</source>
        <translation>Der Weg zum Portal führt über einen Proxy Ihres Netzwerks. Die Anmeldedaten dafür werden bis zum Ende des Programms behalten und nie aufgezeichnet.</translation>
    </message>
    <message>
        <source>&amp;User:</source>
        <translation>&amp;Benutzer:</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation>&amp;Passwort:</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>Abb&amp;rechen</translation>
    </message>
    <message>
        <source>&amp;Log in</source>
        <translation>&amp;Anmelden</translation>
    </message>
</context>
<context>
    <name>activation::ui::QrDialog</name>
    <message>
        <source>Copy the text</source>
        <translation>Text kopieren</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Schließen</translation>
    </message>
</context>
<context>
    <name>activation::ui::QrView</name>
    <message>
        <source>QR code</source>
        <translation>QR-Code</translation>
    </message>
</context>
<context>
    <name>activation::ui::ReadController</name>
    <message>
        <source>connecting</source>
        <translation>Verbindung wird hergestellt</translation>
    </message>
    <message>
        <source>reading identity and licenses</source>
        <translation>Identität und Lizenzen werden eingelesen</translation>
    </message>
</context>
<context>
    <name>activation::ui::ResultPage</name>
    <message>
        <source>Installed and confirmed</source>
        <translation>Installiert und bestätigt</translation>
    </message>
    <message>
        <source>Was installed already; nothing was uploaded</source>
        <translation>War bereits installiert; es wurde nichts hochgeladen</translation>
    </message>
    <message>
        <source>Rejected by the SmartServer</source>
        <translation>Vom SmartServer abgelehnt</translation>
    </message>
    <message>
        <source>Accepted, but it never showed</source>
        <translation>Angenommen, aber nie angezeigt</translation>
    </message>
    <message>
        <source>Save hand-over &amp;report…</source>
        <translation>Übergabe&amp;bericht speichern…</translation>
    </message>
    <message>
        <source>&amp;Start page</source>
        <translation>&amp;Startseite</translation>
    </message>
    <message>
        <source>Report saved: %1</source>
        <translation>Bericht gespeichert: %1</translation>
    </message>
    <message>
        <source>The SmartServer is licensed</source>
        <translation>Der SmartServer ist lizenziert</translation>
    </message>
    <message>
        <source>All SmartServers are licensed</source>
        <translation>Alle SmartServer sind lizenziert</translation>
    </message>
    <message>
        <source>The license shows on the SmartServer itself. The receipt is in the site package and in this laptop&apos;s ledger.</source>
        <translation>Die Lizenz wird auf dem SmartServer selbst angezeigt. Der Beleg befindet sich im Standortpaket und im Journal dieses Laptops.</translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) an activation file</source>
        <translation>
            <numerusform>%n benötigt eine Aktivierungsdatei</numerusform>
            <numerusform>%n benötigen eine Aktivierungsdatei</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to install</source>
        <translation>
            <numerusform>%n zu installieren</numerusform>
            <numerusform>%n zu installieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n fehlgeschlagen</numerusform>
            <numerusform>%n fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 confirmed</source>
        <translation>%1 von %2 bestätigt</translation>
    </message>
    <message>
        <source>Still open: %1. Go on from the site package at any time.</source>
        <translation>Noch offen: %1. Sie können mit dem Standortpaket jederzeit fortfahren.</translation>
    </message>
    <message>
        <source>Nothing was installed yet.</source>
        <translation>Es wurde noch nichts installiert.</translation>
    </message>
    <message>
        <source>Hand-over report</source>
        <translation>Übergabebericht</translation>
    </message>
    <message>
        <source>PDF to print (*.pdf)</source>
        <translation>PDF zum Drucken (*.pdf)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Webseite (*.html)</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>“%1”, SHA-256 %2
%3, by %4 at %5, %6 s</source>
        <translation>„%1“, SHA-256 %2
%3, durch %4 unter %5, %6 s</translation>
    </message>
    <message>
        <source>Its answer: %1</source>
        <translation>Antwort: %1</translation>
    </message>
    <message>
        <source>Installed by hand, confirmed by your word</source>
        <translation>Von Hand installiert, durch Ihre Angabe bestätigt</translation>
    </message>
    <message>
        <source>Installed by hand, and read from the SmartServer</source>
        <translation>Von Hand installiert und vom SmartServer ausgelesen</translation>
    </message>
    <message numerus="yes">
        <source>That the license shows is your word for %n file(s): nothing was read from the SmartServer there. The receipts are in the site package and in this laptop&apos;s ledger, and say so.</source>
        <translation>
            <numerusform>Dass die Lizenz angezeigt wird, ist bei %n Datei Ihre Angabe: Vom SmartServer wurde dort nichts ausgelesen. Die Belege befinden sich im Standortpaket und im Journal dieses Laptops und weisen darauf hin.</numerusform>
            <numerusform>Dass die Lizenz angezeigt wird, ist bei %n Dateien Ihre Angabe: Vom SmartServer wurde dort nichts ausgelesen. Die Belege befinden sich im Standortpaket und im Journal dieses Laptops und weisen darauf hin.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”, SHA-256 %2
%3, at %4</source>
        <translation>„%1“, SHA-256 %2
%3, unter %4</translation>
    </message>
    <message>
        <source>Added in the CMS by hand. You said that the license shows; nothing was read from the SmartServer.</source>
        <translation>Im CMS von Hand hinzugefügt. Sie haben angegeben, dass die Lizenz angezeigt wird; vom SmartServer wurde nichts ausgelesen.</translation>
    </message>
</context>
<context>
    <name>activation::ui::SettingsController</name>
    <message numerus="yes">
        <source>Connected: the team&apos;s ledger has %n event(s).</source>
        <translation>
            <numerusform>Verbunden: Das Team-Journal enthält %n Ereignis.</numerusform>
            <numerusform>Verbunden: Das Team-Journal enthält %n Ereignisse.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>activation::ui::SettingsDialog</name>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Team ledger</source>
        <translation>Team-Journal</translation>
    </message>
    <message>
        <source>In the demo nothing is exchanged: what is simulated is none of a team&apos;s business.</source>
        <translation>In der Demo wird nichts abgeglichen: Was simuliert ist, geht kein Team etwas an.</translation>
    </message>
    <message>
        <source>Laptops of a team that share a PostgreSQL server never spend a license on the same unit twice, and know what the others did. This laptop goes on alone while the server is out of reach. Leave the address empty to work alone.</source>
        <translation>Laptops eines Teams mit einem gemeinsamen PostgreSQL-Server verbrauchen für denselben SmartServer nie zweimal eine Lizenz und wissen, was die anderen getan haben. Solange der Server nicht erreichbar ist, arbeitet dieser Laptop allein weiter. Lassen Sie die Adresse leer, um allein zu arbeiten.</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Auf diesem Computer</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>Abb&amp;rechen</translation>
    </message>
    <message>
        <source>Authority&apos;s &amp;file…</source>
        <translation>&amp;Zertifizierungsstelle…</translation>
    </message>
    <message>
        <source>The certificate of the authority that issued the server&apos;s, as a PEM file: puts sslrootcert into the address.</source>
        <translation>Das Zertifikat der Stelle, die das des Servers ausgestellt hat, als PEM-Datei: setzt sslrootcert in die Adresse ein.</translation>
    </message>
    <message>
        <source>&amp;Address:</source>
        <translation>&amp;Adresse:</translation>
    </message>
    <message>
        <source>Address of the team&apos;s ledger</source>
        <translation>Adresse des Team-Journals</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation>&amp;Passwort:</translation>
    </message>
    <message>
        <source>&amp;Remember in this computer&apos;s keychain</source>
        <translation>Im Schlüsselb&amp;und dieses Computers speichern</translation>
    </message>
    <message>
        <source>No keychain on this computer: a password typed here is only kept in memory, until the program ends. The file ~/.pgpass of PostgreSQL is read too.</source>
        <translation>Kein Schlüsselbund auf diesem Computer: Ein hier eingegebenes Passwort bleibt nur im Arbeitsspeicher, bis das Programm endet. Die Datei ~/.pgpass von PostgreSQL wird ebenfalls gelesen.</translation>
    </message>
    <message>
        <source>&amp;Test the connection</source>
        <translation>Verbindung &amp;testen</translation>
    </message>
    <message>
        <source>&amp;Exchange now</source>
        <translation>&amp;Jetzt abgleichen</translation>
    </message>
    <message>
        <source>SmartServers at &amp;once:</source>
        <translation>SmartServer &amp;gleichzeitig:</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>nicht gefragt</translation>
    </message>
    <message>
        <source>Where a SmartServer&apos;s own MQTT broker is asked for the segment ID, as one more proof of who it is. Most sites keep this port closed; nothing depends on it.</source>
        <translation>Wo der MQTT-Broker eines SmartServers nach der Segment-ID gefragt wird, als weiterer Nachweis seiner Identität. Die meisten Standorte halten diesen Port geschlossen; es hängt nichts davon ab.</translation>
    </message>
    <message>
        <source>&amp;MQTT port:</source>
        <translation>&amp;MQTT-Port:</translation>
    </message>
    <message>
        <source>The system&apos;s</source>
        <translation>Die des Systems</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>Spra&amp;che:</translation>
    </message>
    <message>
        <source>Another language is spoken from the next start on.</source>
        <translation>Die andere Sprache gilt ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>known; leave empty to keep it</source>
        <translation>bekannt; leer lassen, um es zu behalten</translation>
    </message>
    <message>
        <source>Certificate of the authority</source>
        <translation>Zertifikat der Zertifizierungsstelle</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>Zertifikate (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Verbindung wird hergestellt…</translation>
    </message>
</context>
<context>
    <name>activation::ui::SharedFileDialog</name>
    <message>
        <source>The same file twice</source>
        <translation>Zweimal dieselbe Datei</translation>
    </message>
    <message>
        <source>“%1” for a second SmartServer?</source>
        <translation>„%1“ für einen zweiten SmartServer?</translation>
    </message>
    <message>
        <source>An activation file is made for one Install Code, and no other SmartServer takes it. If this one is for both all the same, say why: the reason is kept in the ledger.</source>
        <translation>Eine Aktivierungsdatei ist für einen Install Code gemacht, und kein anderer SmartServer nimmt sie an. Ist diese trotzdem für beide, sagen Sie, warum: Der Grund steht dann im Journal.</translation>
    </message>
    <message>
        <source>&amp;Why:</source>
        <translation>&amp;Warum:</translation>
    </message>
    <message>
        <source>&amp;Leave it out</source>
        <translation>Weg&amp;lassen</translation>
    </message>
    <message>
        <source>&amp;Take it in</source>
        <translation>&amp;Aufnehmen</translation>
    </message>
</context>
<context>
    <name>activation::ui::SignerDialog</name>
    <message>
        <source>Signer of the site package</source>
        <translation>Signierer des Standortpakets</translation>
    </message>
    <message>
        <source>Did a laptop of yours sign this site package?</source>
        <translation>Hat einer Ihrer Laptops dieses Standortpaket signiert?</translation>
    </message>
    <message>
        <source>On the laptop that made the package, look at its own fingerprint in the assistant (About this laptop).</source>
        <translation>Sehen Sie auf dem Laptop, der das Paket erstellt hat, im Assistenten dessen eigenen Fingerabdruck nach („Über diesen Laptop“).</translation>
    </message>
    <message>
        <source>Or call who made it and have the fingerprint read out.</source>
        <translation>Oder rufen Sie den Ersteller an und lassen Sie sich den Fingerabdruck vorlesen.</translation>
    </message>
</context>
<context>
    <name>activation::ui::SpendingCard</name>
    <message>
        <source>This login does not see license %1.</source>
        <translation>Diese Anmeldung sieht Lizenz %1 nicht.</translation>
    </message>
    <message numerus="yes">
        <source>License %1 has %n device(s) too few: choose fewer, or another license.</source>
        <translation>
            <numerusform>Lizenz %1 hat %n Gerät zu wenig: Wählen Sie weniger oder eine andere Lizenz.</numerusform>
            <numerusform>Lizenz %1 hat %n Geräte zu wenig: Wählen Sie weniger oder eine andere Lizenz.</numerusform>
        </translation>
    </message>
    <message>
        <source>Devices to be spent</source>
        <translation>Zu verbrauchende Geräte</translation>
    </message>
    <message>
        <source>Left of these licenses now</source>
        <translation>Von diesen Lizenzen jetzt übrig</translation>
    </message>
    <message>
        <source>Left afterwards</source>
        <translation>Danach übrig</translation>
    </message>
    <message numerus="yes">
        <source>Maintenance falls short on %n of them: only Customer Success can issue it.</source>
        <translation>
            <numerusform>Bei %n davon reicht die Wartung nicht: Nur Customer Success kann sie ausstellen.</numerusform>
            <numerusform>Bei %n davon reicht die Wartung nicht: Nur Customer Success kann sie ausstellen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>activation::ui::StartPage</name>
    <message>
        <source>%1 of %2 confirmed</source>
        <translation>%1 von %2 bestätigt</translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) an activation file</source>
        <translation>
            <numerusform>%n benötigt eine Aktivierungsdatei</numerusform>
            <numerusform>%n benötigen eine Aktivierungsdatei</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to install</source>
        <translation>
            <numerusform>%n zu installieren</numerusform>
            <numerusform>%n zu installieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n fehlgeschlagen</numerusform>
            <numerusform>%n fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without maintenance</source>
        <translation>
            <numerusform>%n ohne Wartung</numerusform>
            <numerusform>%n ohne Wartung</numerusform>
        </translation>
    </message>
    <message>
        <source>Activate SmartServers without internet</source>
        <translation>SmartServer ohne Internet aktivieren</translation>
    </message>
    <message>
        <source>Read them at the site, get their activation files where there is internet, install them back at the site. One file on a USB stick carries everything.</source>
        <translation>Lesen Sie sie am Standort ein, beziehen Sie ihre Aktivierungsdateien dort, wo es Internet gibt, und installieren Sie diese zurück am Standort. Eine Datei auf einem USB-Stick enthält alles.</translation>
    </message>
    <message>
        <source>&amp;New site</source>
        <translation>&amp;Neuer Standort</translation>
    </message>
    <message>
        <source>Name of the &amp;site:</source>
        <translation>Name des &amp;Standorts:</translation>
    </message>
    <message>
        <source>Name of the new site</source>
        <translation>Name des neuen Standorts</translation>
    </message>
    <message>
        <source>Drop a site package or activation files here</source>
        <translation>Standortpaket oder Aktivierungsdateien hierher ziehen</translation>
    </message>
    <message>
        <source>or press to choose a file. Dropping works on every page.</source>
        <translation>oder klicken, um eine Datei auszuwählen. Das Hineinziehen funktioniert auf jeder Seite.</translation>
    </message>
    <message>
        <source>&amp;Go on with a site:</source>
        <translation>&amp;Mit einem Standort fortfahren:</translation>
    </message>
    <message>
        <source>Sites worked on before</source>
        <translation>Früher bearbeitete Standorte</translation>
    </message>
    <message>
        <source>&amp;About this laptop…</source>
        <translation>Über diesen &amp;Laptop…</translation>
    </message>
    <message>
        <source>Site of %1</source>
        <translation>Standort von %1</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>The file is not there just now: %1</source>
        <translation>Die Datei ist zurzeit nicht vorhanden: %1</translation>
    </message>
    <message>
        <source>%1
Last worked on: %2</source>
        <translation>%1
Zuletzt bearbeitet: %2</translation>
    </message>
    <message>
        <source>Site package or activation files</source>
        <translation>Standortpaket oder Aktivierungsdateien</translation>
    </message>
    <message numerus="yes">
        <source>%n wait(s) for Customer Success since %1</source>
        <translation>
            <numerusform>%n wartet seit %1 auf Customer Success</numerusform>
            <numerusform>%n warten seit %1 auf Customer Success</numerusform>
        </translation>
    </message>
    <message>
        <source>ask again</source>
        <translation>erneut fragen</translation>
    </message>
    <message>
        <source>maintenance ended on %1</source>
        <translation>Wartung endete am %1</translation>
    </message>
    <message>
        <source>maintenance ends on %1</source>
        <translation>Wartung endet am %1</translation>
    </message>
    <message>
        <source>Reminder: %1</source>
        <translation>Erinnerung: %1</translation>
    </message>
    <message>
        <source>On the stick “%1”</source>
        <translation>Auf dem USB-Stick „%1“</translation>
    </message>
    <message>
        <source>Stick “%1”</source>
        <translation>USB-Stick „%1“</translation>
    </message>
    <message>
        <source>Not open: press to see the site packages on it</source>
        <translation>Nicht geöffnet: klicken, um die Standortpakete darauf zu sehen</translation>
    </message>
</context>
<context>
    <name>activation::ui::StepList</name>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>In Arbeit</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Übersprungen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
</context>
<context>
    <name>activation::ui::TargetFinder</name>
    <message>
        <source>&amp;Find SmartServers…</source>
        <translation>&amp;SmartServer suchen…</translation>
    </message>
    <message>
        <source>&amp;Import a list…</source>
        <translation>&amp;Liste importieren…</translation>
    </message>
    <message>
        <source>A CSV file with a column for addresses, for Install Codes, or for both</source>
        <translation>Eine CSV-Datei mit einer Spalte für Adressen, für Install Codes oder für beides</translation>
    </message>
    <message>
        <source>List of SmartServers</source>
        <translation>Liste von SmartServern</translation>
    </message>
    <message>
        <source>Tables (*.csv *.txt *.tsv)</source>
        <translation>Tabellen (*.csv *.txt *.tsv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>activation::ui::TeamController</name>
    <message numerus="yes">
        <source>Team ledger: not in step since %1, %n event(s) to send.</source>
        <translation>
            <numerusform>Team-Journal: seit %1 nicht abgeglichen, %n Ereignis zu senden.</numerusform>
            <numerusform>Team-Journal: seit %1 nicht abgeglichen, %n Ereignisse zu senden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Team ledger: %n contradiction(s), both sides are kept.</source>
        <translation>
            <numerusform>Team-Journal: %n Widerspruch, beide Seiten bleiben erhalten.</numerusform>
            <numerusform>Team-Journal: %n Widersprüche, beide Seiten bleiben erhalten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Team ledger: exchanging…</source>
        <translation>Team-Journal: wird abgeglichen…</translation>
    </message>
    <message numerus="yes">
        <source>Team ledger: %n event(s) to send.</source>
        <translation>
            <numerusform>Team-Journal: %n Ereignis zu senden.</numerusform>
            <numerusform>Team-Journal: %n Ereignisse zu senden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Team ledger: in step.</source>
        <translation>Team-Journal: abgeglichen.</translation>
    </message>
</context>
<context>
    <name>activation::ui::TrustDialog</name>
    <message>
        <source>Certificates</source>
        <translation>Zertifikate</translation>
    </message>
    <message>
        <source>&amp;All compared</source>
        <translation>&amp;Alle verglichen</translation>
    </message>
    <message>
        <source>&amp;Trust</source>
        <translation>&amp;Vertrauen</translation>
    </message>
    <message>
        <source>Cance&amp;l</source>
        <translation>Abb&amp;rechen</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>&amp;Trust this certificate</source>
        <translation>Diesem Zertifikat &amp;vertrauen</translation>
    </message>
    <message>
        <source>&amp;Trust %1 of %2</source>
        <translation>%1 von %2 &amp;vertrauen</translation>
    </message>
</context>
<context>
    <name>activation::ui::UnitCard</name>
    <message>
        <source>Copy the Install Code</source>
        <translation>Install Code kopieren</translation>
    </message>
    <message>
        <source>&amp;QR code…</source>
        <translation>&amp;QR-Code…</translation>
    </message>
    <message>
        <source>Show the identity as a QR code</source>
        <translation>Identität als QR-Code anzeigen</translation>
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
        <translation>Release</translation>
    </message>
    <message>
        <source>Read at</source>
        <translation>Eingelesen am</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Host name</source>
        <translation>Hostname</translation>
    </message>
    <message>
        <source>Known from</source>
        <translation>Bekannt aus</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>SmartServer %1</source>
        <translation>SmartServer %1</translation>
    </message>
    <message>
        <source>not read: entered by its label</source>
        <translation>nicht eingelesen: nach Etikett eingetragen</translation>
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
        <translation>Release</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Read (UTC)</source>
        <translation>Eingelesen (UTC)</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Capacity total</source>
        <translation>Kapazität gesamt</translation>
    </message>
    <message>
        <source>Capacity used</source>
        <translation>Kapazität belegt</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>Wartung</translation>
    </message>
    <message>
        <source>Maintenance until</source>
        <translation>Wartung bis</translation>
    </message>
    <message>
        <source>Files to install</source>
        <translation>Zu installierende Dateien</translation>
    </message>
    <message>
        <source>Files installed</source>
        <translation>Installierte Dateien</translation>
    </message>
</context>
<context>
    <name>activation::ui::UnitLoginsDialog</name>
    <message>
        <source>&amp;Set</source>
        <translation>&amp;Festlegen</translation>
    </message>
    <message>
        <source>Logins of single units</source>
        <translation>Anmeldedaten einzelner SmartServer</translation>
    </message>
    <message>
        <source>Units with a login of their own</source>
        <translation>SmartServer mit eigenen Anmeldedaten</translation>
    </message>
    <message>
        <source>SmartServer</source>
        <translation>SmartServer</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Install Code or address</source>
        <translation>Install Code oder Adresse</translation>
    </message>
    <message>
        <source>User name of an Owner</source>
        <translation>Benutzername eines Owner</translation>
    </message>
    <message>
        <source>S&amp;martServer:</source>
        <translation>S&amp;martServer:</translation>
    </message>
    <message>
        <source>&amp;User (Owner):</source>
        <translation>&amp;Benutzer (Owner):</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation>&amp;Passwort:</translation>
    </message>
    <message>
        <source>&amp;Import a list…</source>
        <translation>&amp;Liste importieren…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>These SmartServers have a user or password of their own. All others take the one login for the site.</source>
        <translation>Diese SmartServer haben einen eigenen Benutzer oder ein eigenes Passwort. Für alle anderen gelten die gemeinsamen Anmeldedaten des Standorts.</translation>
    </message>
    <message>
        <source>A list is a CSV file with the columns install code (or address), user and password. It is read once and stays where it is: delete it when it was taken in.</source>
        <translation>Eine Liste ist eine CSV-Datei mit den Spalten install code (oder address), user und password. Sie wird einmal gelesen und bleibt, wo sie ist: Löschen Sie sie, wenn sie übernommen wurde.</translation>
    </message>
    <message>
        <source>set</source>
        <translation>festgelegt</translation>
    </message>
    <message>
        <source>List of logins</source>
        <translation>Liste mit Anmeldedaten</translation>
    </message>
    <message>
        <source>Tables (*.csv *.txt *.tsv)</source>
        <translation>Tabellen (*.csv *.txt *.tsv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message numerus="yes">
        <source>%n login(s) taken in. They are in memory only; delete the list now.</source>
        <translation>
            <numerusform>Anmeldedaten für %n SmartServer übernommen. Sie sind nur im Arbeitsspeicher; löschen Sie die Liste jetzt.</numerusform>
            <numerusform>Anmeldedaten für %n SmartServer übernommen. Sie sind nur im Arbeitsspeicher; löschen Sie die Liste jetzt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>activation::ui::UnitOverview</name>
    <message>
        <source>Filter the SmartServers by any text of the table</source>
        <translation>SmartServer nach beliebigem Text der Tabelle filtern</translation>
    </message>
    <message>
        <source>Filter: words of any column (Ctrl+F)</source>
        <translation>Filter: Wörter aus beliebigen Spalten (Strg+F)</translation>
    </message>
    <message>
        <source>Filter the SmartServers by their state</source>
        <translation>SmartServer nach ihrem Zustand filtern</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Need a file</source>
        <translation>Datei nötig</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Await maintenance</source>
        <translation>Wartung ausstehend</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Bestätigt</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Waiting for Customer Success: only they can issue maintenance.</source>
        <translation>Wartet auf Customer Success: Nur von dort kann die Wartung ausgestellt werden.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 SmartServers shown</source>
        <translation>%1 SmartServer angezeigt</translation>
    </message>
</context>
<context>
    <name>activation::ui::UnitRow</name>
    <message>
        <source>Needs a file</source>
        <translation>Benötigt eine Datei</translation>
    </message>
    <message>
        <source>Ready to install</source>
        <translation>Bereit zur Installation</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Licensed, awaits maintenance</source>
        <translation>Lizenziert, Wartung ausstehend</translation>
    </message>
    <message>
        <source>Licensed</source>
        <translation>Lizenziert</translation>
    </message>
    <message>
        <source>Confirmed, awaits maintenance</source>
        <translation>Bestätigt, Wartung ausstehend</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Bestätigt</translation>
    </message>
    <message>
        <source>No capacity is known of, and no activation file came for it yet.</source>
        <translation>Es ist keine Kapazität bekannt, und es ist noch keine Aktivierungsdatei eingetroffen.</translation>
    </message>
    <message>
        <source>Its activation files wait to be installed.</source>
        <translation>Die Aktivierungsdateien warten auf die Installation.</translation>
    </message>
    <message>
        <source>The last attempt at one of its files was rejected, or its license never showed.</source>
        <translation>Der letzte Versuch mit einer der Dateien wurde abgelehnt, oder die Lizenz wurde nie angezeigt.</translation>
    </message>
    <message>
        <source>It had capacity when it was read.</source>
        <translation>Beim Einlesen war Kapazität vorhanden.</translation>
    </message>
    <message>
        <source>Every file that came for it is installed and shows.</source>
        <translation>Jede Datei, die dafür eingetroffen ist, ist installiert und wird angezeigt.</translation>
    </message>
    <message>
        <source>Waiting for Customer Success: only they can issue maintenance.</source>
        <translation>Wartet auf Customer Success: Nur von dort kann die Wartung ausgestellt werden.</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>%1 of %2 used</source>
        <translation>%1 von %2 belegt</translation>
    </message>
    <message>
        <source>%1 of %2 installed</source>
        <translation>%1 von %2 installiert</translation>
    </message>
    <message numerus="yes">
        <source>%n to install</source>
        <translation>
            <numerusform>%n zu installieren</numerusform>
            <numerusform>%n zu installieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n installed</source>
        <translation>
            <numerusform>%n installiert</numerusform>
            <numerusform>%n installiert</numerusform>
        </translation>
    </message>
    <message>
        <source>expired %1</source>
        <translation>abgelaufen am %1</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>abgelaufen</translation>
    </message>
    <message>
        <source>not understood</source>
        <translation>nicht verstanden</translation>
    </message>
    <message>
        <source>for too few devices</source>
        <translation>für zu wenige Geräte</translation>
    </message>
    <message numerus="yes">
        <source>until %1: only %n day(s)</source>
        <translation>
            <numerusform>bis %1: nur noch %n Tag</numerusform>
            <numerusform>bis %1: nur noch %n Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>until %1: %n days</source>
        <translation>
            <numerusform>bis %1: noch %n Tag</numerusform>
            <numerusform>bis %1: noch %n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>file to install</source>
        <translation>Datei zu installieren</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>active</source>
        <translation>aktiv</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 unter %2</translation>
    </message>
</context>
<context>
    <name>activation::ui::UnitStoryDialog</name>
    <message>
        <source>What happened to %1</source>
        <translation>Was mit %1 geschehen ist</translation>
    </message>
    <message>
        <source>Nothing is recorded of it yet.</source>
        <translation>Dazu ist noch nichts aufgezeichnet.</translation>
    </message>
    <message>
        <source>The latest first; from this laptop&apos;s ledger and the site package.</source>
        <translation>Das Neueste zuerst; aus dem Journal dieses Laptops und dem Standortpaket.</translation>
    </message>
    <message>
        <source>Copy the whole story</source>
        <translation>Gesamten Verlauf kopieren</translation>
    </message>
    <message>
        <source>this laptop</source>
        <translation>dieser Laptop</translation>
    </message>
    <message>
        <source>laptop %1</source>
        <translation>Laptop %1</translation>
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
        <translation>SmartServer des Standorts</translation>
    </message>
    <message>
        <source>No SmartServer matches the filter.</source>
        <translation>Kein SmartServer entspricht dem Filter.</translation>
    </message>
</context>
<context>
    <name>activation::ui::UnitTableModel</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Install Code</source>
        <translation>Install Code</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Kapazität</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>Wartung</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Release</translation>
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
        <translation>Weiteren SmartServer &amp;einlesen…</translation>
    </message>
    <message>
        <source>This is the SmartServer</source>
        <translation>Dies ist der SmartServer</translation>
    </message>
    <message>
        <source>These are the SmartServers</source>
        <translation>Dies sind die SmartServer</translation>
    </message>
    <message>
        <source>Compare the Install Code with the label on the back of the unit.</source>
        <translation>Vergleichen Sie den Install Code mit dem Etikett auf der Rückseite des SmartServers.</translation>
    </message>
    <message numerus="yes">
        <source>%n SmartServer(s) in this site. Compare the Install Codes with the labels.</source>
        <translation>
            <numerusform>%n SmartServer an diesem Standort. Vergleichen Sie den Install Code mit dem Etikett.</numerusform>
            <numerusform>%n SmartServer an diesem Standort. Vergleichen Sie die Install Codes mit den Etiketten.</numerusform>
        </translation>
    </message>
    <message>
        <source>The table is in %1.</source>
        <translation>Die Tabelle ist in %1.</translation>
    </message>
    <message>
        <source>&amp;Read again…</source>
        <translation>&amp;Erneut einlesen…</translation>
    </message>
    <message>
        <source>&amp;Copy the Install Codes</source>
        <translation>&amp;Install Codes kopieren</translation>
    </message>
    <message>
        <source>&amp;Export as a table (CSV)…</source>
        <translation>Als &amp;Tabelle exportieren (CSV)…</translation>
    </message>
    <message>
        <source>&amp;What happened…</source>
        <translation>&amp;Was geschehen ist…</translation>
    </message>
    <message>
        <source>With thi&amp;s SmartServer</source>
        <translation>Mit &amp;diesem SmartServer</translation>
    </message>
    <message numerus="yes">
        <source>With %n &amp;selected SmartServer(s)</source>
        <translation>
            <numerusform>Mit %n &amp;ausgewählten SmartServer</numerusform>
            <numerusform>Mit %n &amp;ausgewählten SmartServern</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the selected SmartServers</source>
        <translation>Ausgewählte SmartServer exportieren</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>Licenses &amp;online…</source>
        <translation>Lizenzen &amp;online…</translation>
    </message>
    <message>
        <source>%1 is set to the Customer ID %2: where it reaches the internet itself, it can take its licenses online and needs no file.</source>
        <translation>Bei %1 ist die Customer ID %2 eingestellt: Wo er selbst das Internet erreicht, kann er seine Lizenzen online holen und braucht keine Datei.</translation>
    </message>
</context>
<context>
    <name>activation::ui::Words</name>
    <message>
        <source>Device capacity</source>
        <translation>Gerätekapazität</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>Wartung</translation>
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
        <translation>Hostname</translation>
    </message>
    <message>
        <source>MQTT</source>
        <translation>MQTT</translation>
    </message>
    <message>
        <source>Label on the unit</source>
        <translation>Etikett am SmartServer</translation>
    </message>
    <message>
        <source>1 byte</source>
        <translation>1 Byte</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 Bytes</translation>
    </message>
    <message>
        <source>installed by hand; that it shows is your word</source>
        <translation>von Hand installiert; dass es angezeigt wird, ist Ihre Angabe</translation>
    </message>
    <message>
        <source>installed by hand, and the license shows</source>
        <translation>von Hand installiert, und die Lizenz wird angezeigt</translation>
    </message>
    <message>
        <source>was installed already; nothing was uploaded</source>
        <translation>war bereits installiert; es wurde nichts hochgeladen</translation>
    </message>
    <message>
        <source>installed, and the license shows</source>
        <translation>installiert, und die Lizenz wird angezeigt</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>SmartServer Activation Assistant</source>
        <translation>SmartServer-Aktivierungsassistent</translation>
    </message>
</context>
</TS>
