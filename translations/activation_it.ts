<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it" sourcelanguage="en">
<context>
    <name>activation::ActivationFile</name>
    <message>
        <source>One of capacity, maintenance and core belongs there.</source>
        <translation>Qui è ammesso solo uno tra capacity, maintenance e core.</translation>
    </message>
    <message>
        <source>One of portal, browser and added belongs there.</source>
        <translation>Qui è ammesso solo uno tra portal, browser e added.</translation>
    </message>
    <message>
        <source>A UUID belongs there.</source>
        <translation>Qui è atteso un UUID.</translation>
    </message>
    <message>
        <source>“%1” is empty.</source>
        <translation>«%1» è vuoto.</translation>
    </message>
    <message>
        <source>An activation file has at least one byte; the download was probably cut off.</source>
        <translation>Un file di attivazione ha almeno un byte; il download è stato probabilmente interrotto.</translation>
    </message>
    <message>
        <source>Download or ask for the file again.</source>
        <translation>Scaricare o richiedere di nuovo il file.</translation>
    </message>
    <message>
        <source>“%1” is too large.</source>
        <translation>«%1» è troppo grande.</translation>
    </message>
    <message>
        <source>It has %1 bytes; an activation file has at most %2.</source>
        <translation>Ha %1 byte; un file di attivazione ne ha al massimo %2.</translation>
    </message>
    <message>
        <source>Check that this is the activation file and not an archive or image.</source>
        <translation>Verificare che si tratti del file di attivazione e non di un archivio o di un’immagine.</translation>
    </message>
    <message>
        <source>The name “%1” has a dot in it. Activation files have no extension, and a SmartServer may refuse one that has; a browser or mail program may have added it. The name is kept as it is: if the SmartServer refuses the file, get it again under its original name.</source>
        <translation>Il nome «%1» contiene un punto. I file di attivazione non hanno estensione e uno SmartServer potrebbe rifiutarne uno che ce l’ha; può averla aggiunta un browser o un programma di posta. Il nome viene mantenuto così com’è: se lo SmartServer rifiuta il file, procurarselo di nuovo con il nome originale.</translation>
    </message>
    <message>
        <source>The name “%1” has a number behind it, as browsers add one where a file of the same name was there already. The name is kept as it is: if the SmartServer refuses the file, get it again under its original name.</source>
        <translation>Il nome «%1» ha un numero in coda, come lo aggiungono i browser quando esiste già un file con lo stesso nome. Il nome viene mantenuto così com’è: se lo SmartServer rifiuta il file, procurarselo di nuovo con il nome originale.</translation>
    </message>
</context>
<context>
    <name>activation::Address</name>
    <message>
        <source>“%1” is not the address of a SmartServer.</source>
        <translation>«%1» non è l’indirizzo di uno SmartServer.</translation>
    </message>
    <message>
        <source>Give a host name or IP address, such as smartserver-17q5t6a, 192.168.1.20 or https://192.168.1.20:8443.</source>
        <translation>Indicare un nome host o un indirizzo IP, ad esempio smartserver-17q5t6a, 192.168.1.20 o https://192.168.1.20:8443.</translation>
    </message>
    <message>
        <source>It is empty.</source>
        <translation>È vuoto.</translation>
    </message>
    <message>
        <source>A name or password does not belong in it.</source>
        <translation>Non deve contenere un nome utente o una password.</translation>
    </message>
    <message>
        <source>It cannot be read as one.</source>
        <translation>Non può essere interpretato come indirizzo.</translation>
    </message>
    <message>
        <source>Only https is spoken to a SmartServer.</source>
        <translation>Con uno SmartServer si comunica solo tramite https.</translation>
    </message>
    <message>
        <source>Nothing may follow the host and port.</source>
        <translation>Dopo host e porta non può seguire nulla.</translation>
    </message>
    <message>
        <source>An IPv4 address has four numbers from 0 to 255, without leading zeros.</source>
        <translation>Un indirizzo IPv4 è composto da quattro numeri da 0 a 255, senza zeri iniziali.</translation>
    </message>
    <message>
        <source>Port 0 cannot be reached.</source>
        <translation>La porta 0 non è raggiungibile.</translation>
    </message>
</context>
<context>
    <name>activation::AddressWords</name>
    <message>
        <source>“%1” is not a range of addresses.</source>
        <translation>«%1» non è un intervallo di indirizzi.</translation>
    </message>
    <message>
        <source>It must go up, and not above 255, in its last number.</source>
        <translation>L’ultimo numero deve essere crescente e non superare 255.</translation>
    </message>
    <message>
        <source>Give host names, IP addresses, Install Codes or ranges such as 192.168.1.20-29, separated by spaces.</source>
        <translation>Indicare nomi host, indirizzi IP, Install Code o intervalli come 192.168.1.20-29, separati da spazi.</translation>
    </message>
    <message>
        <source>“%1” cannot be searched.</source>
        <translation>Impossibile eseguire la ricerca in «%1».</translation>
    </message>
    <message>
        <source>Name a network of IPv4 such as 192.168.1.0/24, a range such as 192.168.1.20-29, or single addresses. Large networks are searched in parts.</source>
        <translation>Indicare una rete IPv4 come 192.168.1.0/24, un intervallo come 192.168.1.20-29 o singoli indirizzi. Per le reti grandi procedere per parti.</translation>
    </message>
    <message>
        <source>Networks of IPv6 have more addresses than can be asked.</source>
        <translation>Le reti IPv6 hanno più indirizzi di quanti sia possibile interrogarne.</translation>
    </message>
    <message>
        <source>It is no IPv4 address.</source>
        <translation>Non è un indirizzo IPv4.</translation>
    </message>
    <message>
        <source>The number behind the slash is at most 32.</source>
        <translation>Il numero dopo la barra è al massimo 32.</translation>
    </message>
    <message>
        <source>It has more than %1 addresses (the number behind the slash is at least %2).</source>
        <translation>Ha più di %1 indirizzi (il numero dopo la barra è almeno %2).</translation>
    </message>
</context>
<context>
    <name>activation::Cancel</name>
    <message>
        <source>Canceled.</source>
        <translation>Operazione annullata.</translation>
    </message>
    <message>
        <source>You stopped it.</source>
        <translation>Interrotta dall’utente.</translation>
    </message>
    <message>
        <source>Start again when ready: it goes on where it was.</source>
        <translation>Riavviare quando si è pronti: si riprende dal punto raggiunto.</translation>
    </message>
</context>
<context>
    <name>activation::Cloud</name>
    <message>
        <source>%1 has no Customer ID yet, so no licenses can be ready for it.</source>
        <translation>%1 non ha ancora un Customer ID, quindi non possono esserci licenze pronte.</translation>
    </message>
    <message>
        <source>The licensing service finds a unit&apos;s licenses by its Customer ID.</source>
        <translation>Il servizio licenze trova le licenze di un’unità tramite il suo Customer ID.</translation>
    </message>
    <message>
        <source>Set the Customer ID of the project first (on the command line: activationctl cloud account --set CUSTOMERID ADDRESS).</source>
        <translation>Impostate prima il Customer ID del progetto (dalla riga di comando: activationctl cloud account --set CUSTOMERID INDIRIZZO).</translation>
    </message>
    <message>
        <source>%1 is a Customer ID, not a License ID. Nothing was changed.</source>
        <translation>%1 è un Customer ID, non un License ID. Non è stato cambiato nulla.</translation>
    </message>
    <message>
        <source>A unit is set to this Customer ID.</source>
        <translation>Un’unità è impostata su questo Customer ID.</translation>
    </message>
    <message>
        <source>List the licenses that are ready, and take one of their IDs (on the command line: activationctl cloud list ADDRESS).</source>
        <translation>Elencate le licenze pronte e prendete uno dei loro ID (dalla riga di comando: activationctl cloud list INDIRIZZO).</translation>
    </message>
    <message>
        <source>License %1 is not for %2. Nothing was changed.</source>
        <translation>La licenza %1 non è per %2. Non è stato cambiato nulla.</translation>
    </message>
    <message>
        <source>It was activated on %1.</source>
        <translation>È stata attivata su %1.</translation>
    </message>
    <message>
        <source>It was asked for on %1, and whether it came there is not known.</source>
        <translation>È stata richiesta su %1, e non si sa se vi sia arrivata.</translation>
    </message>
    <message>
        <source>Read that unit: when it no longer has the license, it is free. If that unit is gone for good, say so deliberately (on the command line: --elsewhere).</source>
        <translation>Leggete quell’unità: se non ha più la licenza, questa è libera. Se l’unità non esiste più, ditelo espressamente (dalla riga di comando: --elsewhere).</translation>
    </message>
    <message>
        <source>%1 never took license %2: it is ready still.</source>
        <translation>%1 non ha mai preso la licenza %2: è ancora pronta.</translation>
    </message>
    <message>
        <source>It was asked for before; the unit does not show it, and %1</source>
        <translation>È già stata richiesta; l’unità non la mostra, e %1</translation>
    </message>
    <message>
        <source>does not list it as ready either.</source>
        <translation>non la elenca nemmeno come pronta.</translation>
    </message>
    <message>
        <source>did not say whether it is ready still: %1</source>
        <translation>non ha detto se è ancora pronta: %1</translation>
    </message>
    <message>
        <source>What became of license %1 on %2 is not known.</source>
        <translation>Non si sa che cosa sia stato della licenza %1 su %2.</translation>
    </message>
    <message>
        <source>Look into Manage Licenses in the CMS and restart the unit; ask Customer Success where the license is. To ask for it once more all the same, say so deliberately (on the command line: --upload-again).</source>
        <translation>Guardate in Manage Licenses del CMS e riavviate l’unità; chiedete a Customer Success dove sia la licenza. Per richiederla comunque un’altra volta, ditelo espressamente (dalla riga di comando: --upload-again).</translation>
    </message>
    <message>
        <source>Asking %1 to take license %2.</source>
        <translation>Si chiede a %1 di prendere la licenza %2.</translation>
    </message>
    <message>
        <source>%1 accepted the request (HTTP %2).</source>
        <translation>%1 ha accettato la richiesta (HTTP %2).</translation>
    </message>
    <message>
        <source>%1 Activating again looks first whether the unit took the license after all.</source>
        <translation>%1 Attivando di nuovo si guarda prima se l’unità ha poi preso la licenza.</translation>
    </message>
    <message>
        <source>%1 accepted the request, but not every license showed.</source>
        <translation>%1 ha accettato la richiesta, ma non tutte le licenze sono apparse.</translation>
    </message>
    <message>
        <source>After %1 s there was still nothing of: %2.</source>
        <translation>Dopo %1 s non c’era ancora nulla di: %2.</translation>
    </message>
    <message>
        <source>Activate again: the assistant looks first whether it came after all, and asks again only when the license is ready still.</source>
        <translation>Attivate di nuovo: l’assistente guarda prima se è poi arrivata, e la richiede solo se la licenza è ancora pronta.</translation>
    </message>
    <message>
        <source>%1 shows license %2.</source>
        <translation>%1 mostra la licenza %2.</translation>
    </message>
    <message>
        <source>%1 is a License ID, not a Customer ID. Nothing was changed.</source>
        <translation>%1 è un License ID, non un Customer ID. Non è stato cambiato nulla.</translation>
    </message>
    <message>
        <source>The unit %1 shows a license of this ID.</source>
        <translation>L’unità %1 mostra una licenza con questo ID.</translation>
    </message>
    <message>
        <source>The ledger knows a license of this ID.</source>
        <translation>Il registro conosce una licenza con questo ID.</translation>
    </message>
    <message>
        <source>Take the Customer ID of the project from the partner: there is one for each customer project, and one License ID for each license.</source>
        <translation>Prendete il Customer ID del progetto dal partner: ce n’è uno per ogni progetto cliente, e un License ID per ogni licenza.</translation>
    </message>
    <message>
        <source>%1 is set to another Customer ID. Nothing was changed.</source>
        <translation>%1 è impostato su un altro Customer ID. Non è stato cambiato nulla.</translation>
    </message>
    <message>
        <source>It has %1; you gave %2.</source>
        <translation>Ha %1; avete indicato %2.</translation>
    </message>
    <message>
        <source>Compare both with the partner&apos;s list. To put yours in its place deliberately, say so (on the command line: --replace).</source>
        <translation>Confrontate entrambi con l’elenco del partner. Per mettere volutamente il vostro al suo posto, ditelo (dalla riga di comando: --replace).</translation>
    </message>
    <message numerus="yes">
        <source>%1 reaches the licensing service; %n license(s) ready for it.</source>
        <translation>
            <numerusform>%1 raggiunge il servizio licenze; %n licenza è pronta.</numerusform>
            <numerusform>%1 raggiunge il servizio licenze; %n licenze sono pronte.</numerusform>
        </translation>
    </message>
    <message>
        <source>It gives %1.</source>
        <translation>Indica %1.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nessuno</translation>
    </message>
    <message>
        <source>It answered HTTP %1 %2</source>
        <translation>Ha risposto HTTP %1 %2</translation>
    </message>
    <message>
        <source>%1 did not take over the Customer ID %2.</source>
        <translation>%1 non ha adottato il Customer ID %2.</translation>
    </message>
    <message>
        <source>Look into Manage Customer Accounts in the CMS, and try again.</source>
        <translation>Guardate in Manage Customer Accounts del CMS e riprovate.</translation>
    </message>
    <message>
        <source>The Customer ID of %1 was set to %2.</source>
        <translation>Il Customer ID di %1 è stato impostato su %2.</translation>
    </message>
    <message>
        <source>It was %1 before.</source>
        <translation>Prima era %1.</translation>
    </message>
    <message>
        <source>The confirmation is for another unit. Nothing was returned.</source>
        <translation>La conferma è per un’altra unità. Non è stato restituito nulla.</translation>
    </message>
    <message>
        <source>You confirmed %1; the unit at %2 is %3.</source>
        <translation>Avete confermato %1; l’unità a %2 è %3.</translation>
    </message>
    <message>
        <source>Check which unit is meant, and give its Install Code.</source>
        <translation>Verificate quale unità si intende e indicate il suo Install Code.</translation>
    </message>
    <message numerus="yes">
        <source>%1 returned %n license(s) to the cloud.</source>
        <translation>
            <numerusform>%1 ha restituito %n licenza al cloud.</numerusform>
            <numerusform>%1 ha restituito %n licenze al cloud.</numerusform>
        </translation>
    </message>
    <message>
        <source>All licenses of %1 go back to the cloud. Its devices, its scheduler and its data logging stop working until licenses are activated again, and for that the unit needs the internet: a return is not possible offline, and neither is its undoing with the same activation files.</source>
        <translation>Tutte le licenze di %1 tornano nel cloud. I suoi dispositivi, il suo pianificatore e la registrazione dei dati smettono di funzionare finché non vengono attivate di nuovo delle licenze, e per questo l’unità ha bisogno di Internet: una restituzione non è possibile offline, e non si può nemmeno annullare con gli stessi file di attivazione.</translation>
    </message>
    <message>
        <source>%1 has nothing to return.</source>
        <translation>%1 non ha nulla da restituire.</translation>
    </message>
    <message>
        <source>It shows no license.</source>
        <translation>Non mostra alcuna licenza.</translation>
    </message>
    <message>
        <source>Nothing is to be done.</source>
        <translation>Non c’è nulla da fare.</translation>
    </message>
    <message>
        <source>Asking %1 to return all its licenses.</source>
        <translation>Si chiede a %1 di restituire tutte le sue licenze.</translation>
    </message>
    <message>
        <source>%1 still shows all its licenses.</source>
        <translation>%1 mostra ancora tutte le sue licenze.</translation>
    </message>
    <message>
        <source>Read the unit later: it may return them yet. Otherwise look into Manage Licenses in the CMS.</source>
        <translation>Leggete l’unità più tardi: può ancora restituirle. Altrimenti guardate in Manage Licenses del CMS.</translation>
    </message>
    <message>
        <source>%1 returned %2 of %3 licenses.</source>
        <translation>%1 ha restituito %2 licenze su %3.</translation>
    </message>
    <message>
        <source>Licenses that came by an activation file may not be returnable; look into Manage Licenses in the CMS.</source>
        <translation>Le licenze arrivate con un file di attivazione potrebbero non essere restituibili; guardate in Manage Licenses del CMS.</translation>
    </message>
    <message>
        <source>reading identity and licenses</source>
        <translation>lettura di identità e licenze</translation>
    </message>
    <message>
        <source>asking which licenses are ready</source>
        <translation>si chiede quali licenze sono pronte</translation>
    </message>
    <message>
        <source>looking for the outcome of an earlier attempt (%1 of %2 s)</source>
        <translation>ricerca dell’esito di un tentativo precedente (%1 di %2 s)</translation>
    </message>
    <message>
        <source>asking the unit to make the change</source>
        <translation>si chiede all’unità la modifica</translation>
    </message>
    <message>
        <source>accepted; waiting until it shows (%1 of %2 s)</source>
        <translation>accettato; attesa che appaia (%1 di %2 s)</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fatto</translation>
    </message>
    <message>
        <source>Another unit answers at %1. Nothing was changed.</source>
        <translation>A %1 risponde un’altra unità. Non è stato cambiato nulla.</translation>
    </message>
    <message>
        <source>%1 is meant; it is %2.</source>
        <translation>Si intende %1; è %2.</translation>
    </message>
    <message>
        <source>Connect to the unit that is meant, at its present address.</source>
        <translation>Collegatevi all’unità voluta, al suo indirizzo attuale.</translation>
    </message>
    <message>
        <source>It reported: %1</source>
        <translation>Ha segnalato: %1</translation>
    </message>
</context>
<context>
    <name>activation::CloudRoute</name>
    <message>
        <source>Asking for the licenses that are ready was canceled.</source>
        <translation>La richiesta delle licenze pronte è stata annullata.</translation>
    </message>
    <message>
        <source>You stopped it.</source>
        <translation>L’avete fermata.</translation>
    </message>
    <message>
        <source>Nothing was changed. Ask again when ready.</source>
        <translation>Non è stato cambiato nulla. Chiedete di nuovo quando siete pronti.</translation>
    </message>
    <message>
        <source>It reported: %1</source>
        <translation>Ha segnalato: %1</translation>
    </message>
    <message>
        <source>Its WebSocket, the only way on which the answer comes, is closed: %1</source>
        <translation>Il suo WebSocket, l’unica via da cui arriva la risposta, è chiuso: %1</translation>
    </message>
    <message>
        <source>Its WebSocket, the only way on which the answer comes, did not open.</source>
        <translation>Il suo WebSocket, l’unica via da cui arriva la risposta, non si è aperto.</translation>
    </message>
    <message>
        <source>It took the question and never answered it.</source>
        <translation>Ha accettato la domanda e non ha mai risposto.</translation>
    </message>
    <message>
        <source>%1 did not say which licenses are ready for it.</source>
        <translation>%1 non ha detto quali licenze sono pronte.</translation>
    </message>
    <message>
        <source>Without internet at the unit, take the offline way with an activation file. Otherwise check in the CMS its gateway, DNS, proxy and Customer ID, and try again.</source>
        <translation>Senza Internet presso l’unità, prendete la via offline con un file di attivazione. Altrimenti verificate nel CMS gateway, DNS, proxy e Customer ID, e riprovate.</translation>
    </message>
    <message>
        <source>%1 listed the licenses that are ready in an unknown way.</source>
        <translation>%1 ha elencato le licenze pronte in un modo sconosciuto.</translation>
    </message>
    <message>
        <source>Use Manage Licenses in the CMS, and keep this text for support.</source>
        <translation>Usate Manage Licenses nel CMS e conservate questo testo per l’assistenza.</translation>
    </message>
</context>
<context>
    <name>activation::CredentialBook</name>
    <message>
        <source>There is no login for %1.</source>
        <translation>Non ci sono credenziali per %1.</translation>
    </message>
    <message>
        <source>It has none of its own, and none was given for all. Nothing was sent.</source>
        <translation>Questa unità non ne ha di proprie e non ne sono state indicate per tutte. Non è stato inviato nulla.</translation>
    </message>
    <message>
        <source>Give user and password of an Owner, for all units or for this one.</source>
        <translation>Indicare utente e password di un Owner, per tutte le unità o per questa.</translation>
    </message>
    <message>
        <source>“%1” is not a list of logins.</source>
        <translation>«%1» non è un elenco di credenziali.</translation>
    </message>
    <message>
        <source>It has no column “password”.</source>
        <translation>Non ha la colonna «password».</translation>
    </message>
    <message>
        <source>It has no column “install code” or “address”.</source>
        <translation>Non ha né la colonna «install code» né la colonna «address».</translation>
    </message>
    <message>
        <source>Name the columns in the first line: install code, address, user, password.</source>
        <translation>Indicare i nomi delle colonne nella prima riga: install code, address, user, password.</translation>
    </message>
    <message>
        <source>the password is missing.</source>
        <translation>manca la password.</translation>
    </message>
    <message>
        <source>“%1” stands in the list twice.</source>
        <translation>«%1» compare due volte nell’elenco.</translation>
    </message>
    <message>
        <source>it names no unit.</source>
        <translation>non indica alcuna unità.</translation>
    </message>
</context>
<context>
    <name>activation::Crypto</name>
    <message>
        <source>The cryptography that the assistant needs is not there.</source>
        <translation>Le funzioni crittografiche necessarie all’assistente non sono disponibili.</translation>
    </message>
    <message>
        <source>Missing in QCA: %1. Providers found: %2.</source>
        <translation>Mancanti in QCA: %1. Provider trovati: %2.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nessuno</translation>
    </message>
    <message>
        <source>Install QCA&apos;s OpenSSL plugin, qca-ossl (on Debian: the package libqca-qt6-plugins), and start the assistant again.</source>
        <translation>Installare il plugin OpenSSL di QCA, qca-ossl (su Debian: il pacchetto libqca-qt6-plugins), e riavviare l’assistente.</translation>
    </message>
</context>
<context>
    <name>activation::CsvTable</name>
    <message>
        <source>“%1” is not a table that can be read.</source>
        <translation>«%1» non è una tabella leggibile.</translation>
    </message>
    <message>
        <source>Save it as CSV (UTF-8) with the names of the columns in the first line.</source>
        <translation>Salvarla in formato CSV (UTF-8) con i nomi delle colonne nella prima riga.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Riga %1: %2</translation>
    </message>
    <message>
        <source>a quote is not closed.</source>
        <translation>una virgoletta non è chiusa.</translation>
    </message>
    <message>
        <source>it holds bytes that are no text.</source>
        <translation>contiene byte che non sono testo.</translation>
    </message>
    <message>
        <source>text stands behind a closed quote.</source>
        <translation>c’è testo dopo una virgoletta di chiusura.</translation>
    </message>
    <message>
        <source>it has more than %1 fields.</source>
        <translation>ha più di %1 campi.</translation>
    </message>
    <message>
        <source>It has more than %1 rows.</source>
        <translation>Ha più di %1 righe.</translation>
    </message>
    <message>
        <source>It is larger than %1 MB.</source>
        <translation>Supera %1 MB.</translation>
    </message>
    <message>
        <source>Its text is neither UTF-8 nor UTF-16.</source>
        <translation>Il testo non è né UTF-8 né UTF-16.</translation>
    </message>
    <message>
        <source>It is empty.</source>
        <translation>È vuoto.</translation>
    </message>
    <message>
        <source>it has %1 fields, and there are only %2 columns.</source>
        <translation>ha %1 campi, ma le colonne sono solo %2.</translation>
    </message>
    <message>
        <source>“%1” cannot be read.</source>
        <translation>Impossibile leggere «%1».</translation>
    </message>
    <message>
        <source>Check its name and that you may read it.</source>
        <translation>Verificarne il nome e di avere il permesso di leggerlo.</translation>
    </message>
</context>
<context>
    <name>activation::DeviceCount</name>
    <message>
        <source>%1 is not a number of devices.</source>
        <translation>%1 non è un numero di dispositivi.</translation>
    </message>
    <message>
        <source>It must be between 0 and %1.</source>
        <translation>Deve essere compreso tra 0 e %1.</translation>
    </message>
    <message>
        <source>Give the number on the license, such as 200.</source>
        <translation>Indicare il numero riportato sulla licenza, ad esempio 200.</translation>
    </message>
</context>
<context>
    <name>activation::Discover</name>
    <message>
        <source>The search was stopped.</source>
        <translation>La ricerca è stata interrotta.</translation>
    </message>
    <message>
        <source>You stopped it after %1 of %2 addresses.</source>
        <translation>Interrotta dall’utente dopo %1 di %2 indirizzi.</translation>
    </message>
    <message>
        <source>Search again when ready.</source>
        <translation>Ripetere la ricerca quando si è pronti.</translation>
    </message>
    <message>
        <source>No SmartServer was found.</source>
        <translation>Non è stato trovato alcuno SmartServer.</translation>
    </message>
    <message>
        <source>Check that the SmartServers are up, that this laptop is in their network, and that no firewall between them closes port 443. A unit whose address is on its label or in the site&apos;s list needs no search.</source>
        <translation>Verificare che gli SmartServer siano accesi, che questo laptop sia nella loro rete e che nessun firewall intermedio chiuda la porta 443. Un’unità il cui indirizzo è riportato sull’etichetta o nell’elenco del sito non richiede alcuna ricerca.</translation>
    </message>
</context>
<context>
    <name>activation::DownloadJudge</name>
    <message>
        <source>It is too large for an activation file.</source>
        <translation>È troppo grande per un file di attivazione.</translation>
    </message>
    <message>
        <source>It is something else.</source>
        <translation>È qualcos’altro.</translation>
    </message>
    <message>
        <source>Its name is an activation file&apos;s, its content looks like something else: perhaps a page that says what went wrong. Open it before you take it in.</source>
        <translation>Il nome è quello di un file di attivazione, ma il contenuto sembra altro: forse una pagina che dice che cosa non ha funzionato. Aprirlo prima di acquisirlo.</translation>
    </message>
    <message>
        <source>Its name says %1.</source>
        <translation>Il suo nome indica %1.</translation>
    </message>
    <message>
        <source>Its name speaks of several units.</source>
        <translation>Il suo nome indica più unità.</translation>
    </message>
    <message>
        <source>Its name speaks of %1, which is not in this site package.</source>
        <translation>Il suo nome indica %1, che non è in questo pacchetto del sito.</translation>
    </message>
    <message>
        <source>It came for %1, which is in progress.</source>
        <translation>È arrivato per %1, in lavorazione.</translation>
    </message>
    <message>
        <source>Its name does not say which unit it is for.</source>
        <translation>Il suo nome non dice a quale unità è destinato.</translation>
    </message>
    <message>
        <source>Several files came at once, and its name does not say which unit it is for.</source>
        <translation>Sono arrivati più file insieme e il suo nome non dice a quale unità è destinato.</translation>
    </message>
</context>
<context>
    <name>activation::DownloadWatch</name>
    <message>
        <source>“%1” cannot be watched.</source>
        <translation>Impossibile sorvegliare «%1».</translation>
    </message>
    <message>
        <source>It is not there.</source>
        <translation>Non esiste.</translation>
    </message>
    <message>
        <source>It is not a folder.</source>
        <translation>Non è una cartella.</translation>
    </message>
    <message>
        <source>Name the folder that your browser downloads to.</source>
        <translation>Indicare la cartella in cui il browser salva i download.</translation>
    </message>
</context>
<context>
    <name>activation::Error</name>
    <message>
        <source>What: %1
Why: %2
What to do: %3</source>
        <translation>Problema: %1
Causa: %2
Cosa fare: %3</translation>
    </message>
</context>
<context>
    <name>activation::HandOver</name>
    <message>
        <source>confirmed</source>
        <translation>confermata</translation>
    </message>
    <message>
        <source>open</source>
        <translation>in sospeso</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>rifiutata</translation>
    </message>
</context>
<context>
    <name>activation::IdentityCode</name>
    <message>
        <source>This is not the identity code of a SmartServer: “%1”.</source>
        <translation>Questo non è il codice di identità di uno SmartServer: «%1».</translation>
    </message>
    <message>
        <source>Scan or paste the whole code, such as SMARTSERVER:1;17q5t6a;4.40.012;200/37, or type the Install Code on the unit&apos;s label.</source>
        <translation>Scansionare o incollare il codice completo, ad esempio SMARTSERVER:1;17q5t6a;4.40.012;200/37, oppure digitare l’Install Code riportato sull’etichetta dell’unità.</translation>
    </message>
    <message>
        <source>Its capacity “%1” is not TOTAL/USED.</source>
        <translation>La sua capacità «%1» non è nel formato TOTAL/USED.</translation>
    </message>
    <message>
        <source>It does not begin with %1</source>
        <translation>Non inizia con %1</translation>
    </message>
    <message>
        <source>It is longer than %1 characters.</source>
        <translation>È più lungo di %1 caratteri.</translation>
    </message>
    <message>
        <source>It is of version %1; this version of the assistant reads version %2.</source>
        <translation>È della versione %1; questa versione dell’assistente legge la versione %2.</translation>
    </message>
    <message>
        <source>A version and three fields behind it belong there, with ; between.</source>
        <translation>Deve contenere una versione seguita da tre campi, separati da ;.</translation>
    </message>
    <message>
        <source>Its release “%1” has an unknown shape.</source>
        <translation>La sua release «%1» ha un formato sconosciuto.</translation>
    </message>
</context>
<context>
    <name>activation::InstallActivation</name>
    <message>
        <source>“%1” is not for this unit. Nothing was uploaded.</source>
        <translation>«%1» non è per questa unità. Non è stato caricato nulla.</translation>
    </message>
    <message>
        <source>Connect to the unit the file is for, or choose the file of this one.</source>
        <translation>Connettersi all’unità a cui è destinato il file oppure scegliere il file di questa unità.</translation>
    </message>
    <message>
        <source>The file is for %1; the unit at %2 is %3.</source>
        <translation>Il file è per %1; l’unità all’indirizzo %2 è %3.</translation>
    </message>
    <message>
        <source>The ledger says it was obtained for %1; the unit at %2 is %3.</source>
        <translation>Secondo il registro è stato ottenuto per %1; l’unità all’indirizzo %2 è %3.</translation>
    </message>
    <message>
        <source>Its name says %1; the unit at %2 is %3.</source>
        <translation>Il suo nome indica %1; l’unità all’indirizzo %2 è %3.</translation>
    </message>
    <message>
        <source>Nothing says which unit it is for.</source>
        <translation>Nulla indica per quale unità sia.</translation>
    </message>
    <message>
        <source>%1 shows this license already; nothing was uploaded.</source>
        <translation>%1 mostra già questa licenza; non è stato caricato nulla.</translation>
    </message>
    <message>
        <source>%1 shows the license.</source>
        <translation>%1 mostra la licenza.</translation>
    </message>
    <message>
        <source>Uploading “%1” to %2.</source>
        <translation>Caricamento di «%1» su %2.</translation>
    </message>
    <message>
        <source>%1 accepted the file (HTTP %2).</source>
        <translation>%1 ha accettato il file (HTTP %2).</translation>
    </message>
    <message>
        <source>%1 The file is kept. Installing again looks first whether the unit took it after all.</source>
        <translation>%1 Il file viene conservato. Ripetendo l’installazione si verifica prima se l’unità lo ha comunque acquisito.</translation>
    </message>
    <message>
        <source>It answered HTTP %1, and %2 s later the license was still not there.</source>
        <translation>Ha risposto HTTP %1 e dopo %2 s la licenza non era ancora visibile.</translation>
    </message>
    <message>
        <source>Its words: %1</source>
        <translation>Testo della risposta: %1</translation>
    </message>
    <message>
        <source>It reported: %1</source>
        <translation>Ha segnalato: %1</translation>
    </message>
    <message>
        <source>%1 accepted “%2”, but the license never showed.</source>
        <translation>%1 ha accettato «%2», ma la licenza non è mai comparsa.</translation>
    </message>
    <message>
        <source>The file is kept. Look into Manage Licenses in the CMS, restart the unit if nothing shows, then install again: the assistant looks first and uploads once more only if you say so (on the command line: --upload-again).</source>
        <translation>Il file viene conservato. Controllare Manage Licenses nel CMS, riavviare l’unità se non compare nulla, quindi ripetere l’installazione: l’assistente verifica prima lo stato e carica di nuovo il file solo su richiesta esplicita (dalla riga di comando: --upload-again).</translation>
    </message>
    <message>
        <source>%1 accepted “%2” before, but does not show its license.</source>
        <translation>%1 ha già accettato «%2» in precedenza, ma non ne mostra la licenza.</translation>
    </message>
    <message>
        <source>Nobody knows what a second upload of the same file does.</source>
        <translation>Non è noto che effetto abbia un secondo caricamento dello stesso file.</translation>
    </message>
    <message>
        <source>Look into Manage Licenses in the CMS and restart the unit. To upload the file once more all the same, say so deliberately (on the command line: --upload-again).</source>
        <translation>Controllare Manage Licenses nel CMS e riavviare l’unità. Per caricare comunque il file un’altra volta, richiederlo espressamente (dalla riga di comando: --upload-again).</translation>
    </message>
    <message>
        <source>On %1, “%2” was added by hand by the user&apos;s word, but its license does not show.</source>
        <translation>Su %1 «%2» è stato aggiunto manualmente secondo la dichiarazione dell’utente, ma la sua licenza non è visibile.</translation>
    </message>
</context>
<context>
    <name>activation::InstallByHand</name>
    <message>
        <source>Another unit answers at %1. Nothing was confirmed.</source>
        <translation>All’indirizzo %1 risponde un’altra unità. Non è stato confermato nulla.</translation>
    </message>
    <message>
        <source>The file is for %1; the unit there is %2.</source>
        <translation>Il file è per %1; l’unità lì presente è %2.</translation>
    </message>
    <message>
        <source>Connect to the unit the file is for. If the file was added to this one, look into its Manage Licenses, and ask Customer Success.</source>
        <translation>Connettersi all’unità a cui è destinato il file. Se il file è stato aggiunto a questa, controllarne Manage Licenses e rivolgersi a Customer Success.</translation>
    </message>
    <message>
        <source>%1 shows the license of “%2”, which was added by hand in the CMS.</source>
        <translation>%1 mostra la licenza di «%2», aggiunto manualmente nel CMS.</translation>
    </message>
    <message>
        <source>Read from the unit: “%1”, License ID %2.</source>
        <translation>Letto dall’unità: «%1», License ID %2.</translation>
    </message>
    <message>
        <source>Read from the unit: its device capacity has grown.</source>
        <translation>Letto dall’unità: la sua capacità dispositivi è aumentata.</translation>
    </message>
    <message numerus="yes">
        <source>The unit shows %n license(s).</source>
        <translation>
            <numerusform>L’unità mostra %n licenza.</numerusform>
            <numerusform>L’unità mostra %n licenze.</numerusform>
        </translation>
    </message>
    <message>
        <source>None of them is certain to be this file&apos;s: its License ID is not known, and there is no new one of its kind for every such file.</source>
        <translation>Per nessuna è certo che sia quella di questo file: il suo License ID non è noto e non c’è una nuova licenza del suo tipo per ciascuno di questi file.</translation>
    </message>
    <message>
        <source>None of them is new under the License ID %1.</source>
        <translation>Nessuna è nuova con il License ID %1.</translation>
    </message>
    <message>
        <source>Its License ID is not known, and nobody read the unit before the file came: which of them is new cannot be told.</source>
        <translation>Il suo License ID non è noto e nessuno ha letto l’unità prima che il file venisse aggiunto: non è possibile dire quale sia nuova.</translation>
    </message>
    <message>
        <source>It cannot be read from %1 that “%2” is installed.</source>
        <translation>Dalla lettura di %1 non risulta che «%2» sia installato.</translation>
    </message>
    <message>
        <source>Look into Manage Licenses in the CMS. If the file&apos;s row is there, confirm it by your word; if not, add the file there.</source>
        <translation>Controllare Manage Licenses nel CMS. Se la riga del file è presente, confermarla con la propria dichiarazione; in caso contrario, aggiungervi il file.</translation>
    </message>
    <message>
        <source>“%1” was added to %2 by hand in the CMS, by the user&apos;s word.</source>
        <translation>«%1» è stato aggiunto a %2 manualmente nel CMS, secondo la dichiarazione dell’utente.</translation>
    </message>
    <message>
        <source>The user said that the license shows on the unit. Nothing was read from it.</source>
        <translation>L’utente ha dichiarato che la licenza è visibile sull’unità. Non ne è stato letto nulla.</translation>
    </message>
</context>
<context>
    <name>activation::InstallCode</name>
    <message>
        <source>“%1” is not an Install Code.</source>
        <translation>«%1» non è un Install Code.</translation>
    </message>
    <message>
        <source>An Install Code has 1 to 64 letters, digits, dots, hyphens and underscores and starts with a letter or digit.</source>
        <translation>Un Install Code ha da 1 a 64 caratteri tra lettere, cifre, punti, trattini e trattini bassi e inizia con una lettera o una cifra.</translation>
    </message>
    <message>
        <source>Read it from the label on the back of the SmartServer (the part behind “smartserver-”) or from Manage Customer Accounts in the CMS; most look like 17q5t6a.</source>
        <translation>Leggerlo sull’etichetta sul retro dello SmartServer (la parte dopo «smartserver-») o in Manage Customer Accounts nel CMS; la maggior parte ha la forma 17q5t6a.</translation>
    </message>
</context>
<context>
    <name>activation::Intake</name>
    <message>
        <source>“%1” cannot be read.</source>
        <translation>Impossibile leggere «%1».</translation>
    </message>
    <message>
        <source>Check that it is there and may be read, and that its stick is plugged in.</source>
        <translation>Verificare che esista e sia leggibile e che la relativa chiavetta sia collegata.</translation>
    </message>
    <message>
        <source>“%1” was not taken in.</source>
        <translation>«%1» non è stato acquisito.</translation>
    </message>
    <message>
        <source>Nothing says which unit it is for.</source>
        <translation>Nulla indica per quale unità sia.</translation>
    </message>
    <message>
        <source>Say which one (on the command line: --for CODE): %1.</source>
        <translation>Indicare quale (dalla riga di comando: --for CODE): %1.</translation>
    </message>
    <message>
        <source>It is for %1, which is not in this site package (%2).</source>
        <translation>È per %1, che non è in questo pacchetto del sito (%2).</translation>
    </message>
    <message>
        <source>Open the package of its site, or read that unit into this one first.</source>
        <translation>Aprire il pacchetto del sito corrispondente oppure leggere prima quell’unità in questo pacchetto.</translation>
    </message>
    <message>
        <source>Its name says %1, not %2.</source>
        <translation>Il suo nome indica %1, non %2.</translation>
    </message>
    <message>
        <source>Take it in for %1, or, if its name misleads, say so deliberately (on the command line: --despite-name).</source>
        <translation>Acquisirlo per %1 oppure, se il nome trae in inganno, confermarlo espressamente (dalla riga di comando: --despite-name).</translation>
    </message>
    <message>
        <source>The same file was obtained for %1 on %2.</source>
        <translation>Lo stesso file è stato ottenuto per %1 il %2.</translation>
    </message>
    <message>
        <source>It is not there.</source>
        <translation>Non esiste.</translation>
    </message>
    <message>
        <source>It is not a plain file.</source>
        <translation>Non è un file normale.</translation>
    </message>
    <message>
        <source>“%1” is not an activation file.</source>
        <translation>«%1» non è un file di attivazione.</translation>
    </message>
    <message>
        <source>It is a folder.</source>
        <translation>È una cartella.</translation>
    </message>
    <message>
        <source>It is a site package.</source>
        <translation>È un pacchetto del sito.</translation>
    </message>
    <message>
        <source>Name the files in it.</source>
        <translation>Indicare i file che contiene.</translation>
    </message>
    <message>
        <source>Open it instead of adding it.</source>
        <translation>Aprirlo anziché aggiungerlo.</translation>
    </message>
    <message>
        <source>The Install Code %1 has an unusual shape; compare it with the label.</source>
        <translation>L’Install Code %1 ha un formato insolito; confrontarlo con l’etichetta.</translation>
    </message>
    <message>
        <source>“%1” taken in (%2 bytes).</source>
        <translation>«%1» acquisito (%2 byte).</translation>
    </message>
    <message>
        <source>An activation file belongs to one unit. Get one that was made for %1; or, if this one is for both, take it in and say why (on the command line: --shared-because WHY).</source>
        <translation>Un file di attivazione appartiene a un solo SmartServer. Procurarsene uno fatto per %1; oppure, se questo è per entrambi, aggiungerlo e dire perché (dalla riga di comando: --shared-because WHY).</translation>
    </message>
    <message>
        <source>“%1” taken in (%2 bytes), though it came for another unit too: %3</source>
        <translation>«%1» aggiunto (%2 byte), benché sia arrivato anche per un altro SmartServer: %3</translation>
    </message>
</context>
<context>
    <name>activation::JsonFields</name>
    <message>
        <source>A text belongs there.</source>
        <translation>Qui è atteso un testo.</translation>
    </message>
    <message>
        <source>The text there is too long.</source>
        <translation>Il testo in questo punto è troppo lungo.</translation>
    </message>
    <message>
        <source>A whole number from %1 to %2 belongs there.</source>
        <translation>Qui è atteso un numero intero da %1 a %2.</translation>
    </message>
    <message>
        <source>A time in ISO 8601 UTC belongs there.</source>
        <translation>Qui è attesa un’ora in formato ISO 8601 UTC.</translation>
    </message>
    <message>
        <source>A SHA-256 (64 hex digits) belongs there.</source>
        <translation>Qui è atteso uno SHA-256 (64 cifre esadecimali).</translation>
    </message>
    <message>
        <source>An object belongs there.</source>
        <translation>Qui è atteso un oggetto.</translation>
    </message>
    <message>
        <source>A list belongs there.</source>
        <translation>Qui è atteso un elenco.</translation>
    </message>
    <message>
        <source>%1 is not what it should be at “%2”.</source>
        <translation>%1: contenuto non valido in «%2».</translation>
    </message>
    <message>
        <source>Use another copy of it, or ask whoever made it for a new one.</source>
        <translation>Usarne un’altra copia o chiederne una nuova a chi l’ha creata.</translation>
    </message>
</context>
<context>
    <name>activation::JsonSchema</name>
    <message>
        <source>An object { } belongs there.</source>
        <translation>Lì va un oggetto { }.</translation>
    </message>
    <message>
        <source>A list [ ] belongs there.</source>
        <translation>Lì va un elenco [ ].</translation>
    </message>
    <message>
        <source>A text in quotation marks belongs there.</source>
        <translation>Lì va un testo tra virgolette.</translation>
    </message>
    <message>
        <source>true or false belongs there.</source>
        <translation>Lì va true o false.</translation>
    </message>
    <message>
        <source>A whole number belongs there.</source>
        <translation>Lì va un numero intero.</translation>
    </message>
    <message>
        <source>Only %1 is known there.</source>
        <translation>Lì è conosciuto solo %1.</translation>
    </message>
    <message>
        <source>One of these belongs there: %1.</source>
        <translation>Lì va uno di questi: %1.</translation>
    </message>
    <message>
        <source>Is “%1” meant?</source>
        <translation>Si intende “%1”?</translation>
    </message>
    <message>
        <source>It must not be empty.</source>
        <translation>Non deve essere vuoto.</translation>
    </message>
    <message>
        <source>It is missing.</source>
        <translation>Manca.</translation>
    </message>
    <message>
        <source>Nothing of this name is known here.</source>
        <translation>Qui non si conosce nulla con questo nome.</translation>
    </message>
</context>
<context>
    <name>activation::KeyAccess</name>
    <message>
        <source>The keychain did not keep the signing key&apos;s passphrase.</source>
        <translation>Il portachiavi non ha conservato la passphrase della chiave di firma.</translation>
    </message>
    <message>
        <source>What was read back is not what was written.</source>
        <translation>Ciò che è stato riletto non è ciò che è stato scritto.</translation>
    </message>
    <message>
        <source>Unlock or set up a keychain, or choose a passphrase.</source>
        <translation>Sbloccate o configurate un portachiavi, oppure scegliete una passphrase.</translation>
    </message>
    <message>
        <source>The passphrase is shorter than %1 characters.</source>
        <translation>La passphrase ha meno di %1 caratteri.</translation>
    </message>
    <message>
        <source>Choose a longer one: whoever finds the laptop may try millions of them.</source>
        <translation>Sceglietene una più lunga: chi trova il portatile può provarne milioni.</translation>
    </message>
    <message>
        <source>There is no keychain, and nobody to ask for a passphrase.</source>
        <translation>Non c&apos;è un portachiavi, né qualcuno a cui chiedere una passphrase.</translation>
    </message>
    <message>
        <source>Set up a keychain.</source>
        <translation>Configurate un portachiavi.</translation>
    </message>
    <message>
        <source>The keychain is not to be asked.</source>
        <translation>Il portachiavi non va consultato.</translation>
    </message>
    <message>
        <source>Choose a passphrase.</source>
        <translation>Scegliete una passphrase.</translation>
    </message>
    <message>
        <source>Its passphrase is needed, and nobody is there to type it.</source>
        <translation>Serve la sua passphrase e non c&apos;è nessuno che la digiti.</translation>
    </message>
    <message>
        <source>Put the passphrase into a file that only you can read and name it with --key-passphrase-file, or run it in a terminal.</source>
        <translation>Mettete la passphrase in un file che solo voi potete leggere e indicatelo con --key-passphrase-file, oppure eseguite il comando in un terminale.</translation>
    </message>
    <message>
        <source>Unlock the keychain and try again. Where it is gone, make a new key (on the command line: activationctl signer renew); other laptops compare its fingerprint once.</source>
        <translation>Sbloccate il portachiavi e riprovate. Se non c&apos;è più, create una nuova chiave (dalla riga di comando: activationctl signer renew); gli altri portatili ne confrontano una volta l&apos;impronta.</translation>
    </message>
    <message>
        <source>Its passphrase is in a file of the assistant&apos;s that is not there.</source>
        <translation>La sua passphrase è in un file dell&apos;assistente che non c&apos;è.</translation>
    </message>
    <message>
        <source>Bring the file back, or make a new key (on the command line: activationctl signer renew); other laptops compare its fingerprint once.</source>
        <translation>Riportate il file, oppure create una nuova chiave (dalla riga di comando: activationctl signer renew); gli altri portatili ne confrontano una volta l&apos;impronta.</translation>
    </message>
    <message>
        <source>Its passphrase is in a keychain that is not asked here.</source>
        <translation>La sua passphrase è in un portachiavi che qui non viene consultato.</translation>
    </message>
    <message>
        <source>Its passphrase is not in the keychain.</source>
        <translation>La sua passphrase non è nel portachiavi.</translation>
    </message>
</context>
<context>
    <name>activation::KeyFile</name>
    <message>
        <source>The signing key “%1” cannot be used.</source>
        <translation>La chiave di firma «%1» non può essere usata.</translation>
    </message>
    <message>
        <source>Restore the file from a backup. If there is none, move it away: the assistant then makes a new key, whose fingerprint the other laptops have to compare once more.</source>
        <translation>Ripristinare il file da un backup. Se non ne esiste uno, spostare il file altrove: l’assistente crea allora una nuova chiave, la cui impronta dovrà essere confrontata di nuovo sugli altri laptop.</translation>
    </message>
    <message>
        <source>There is no complete “%1” in it.</source>
        <translation>Non contiene alcun blocco «%1» completo.</translation>
    </message>
    <message>
        <source>There is more than one “%1” in it.</source>
        <translation>Contiene più di un blocco «%1».</translation>
    </message>
    <message>
        <source>The “%1” in it is damaged.</source>
        <translation>Il blocco «%1» che contiene è danneggiato.</translation>
    </message>
    <message>
        <source>The private key in it is damaged.</source>
        <translation>La chiave privata che contiene è danneggiata.</translation>
    </message>
    <message>
        <source>The private key and the certificate in it do not belong together.</source>
        <translation>La chiave privata e il certificato che contiene non corrispondono.</translation>
    </message>
    <message>
        <source>The signing key “%1” cannot be read.</source>
        <translation>Impossibile leggere la chiave di firma «%1».</translation>
    </message>
    <message>
        <source>Check who owns the file and that you may read it.</source>
        <translation>Verificare a chi appartiene il file e di avere il permesso di leggerlo.</translation>
    </message>
    <message>
        <source>Others on this computer can get at the signing key “%1”.</source>
        <translation>Altri utenti di questo computer possono accedere alla chiave di firma «%1».</translation>
    </message>
    <message>
        <source>With it they could sign site packages in your name.</source>
        <translation>Con essa potrebbero firmare pacchetti del sito a nome dell’utente.</translation>
    </message>
    <message>
        <source>If nobody else uses this computer, take the permissions away (chmod 600) and start again. Otherwise move the file away: the assistant then makes a new key, whose fingerprint the other laptops have to compare once more.</source>
        <translation>Se nessun altro usa questo computer, rimuovere i permessi (chmod 600) e riavviare. In caso contrario spostare il file altrove: l’assistente crea allora una nuova chiave, la cui impronta dovrà essere confrontata di nuovo sugli altri laptop.</translation>
    </message>
    <message>
        <source>The file is far too large for a key.</source>
        <translation>Il file è decisamente troppo grande per una chiave.</translation>
    </message>
    <message>
        <source>The signing key “%1” cannot be written.</source>
        <translation>Impossibile scrivere la chiave di firma «%1».</translation>
    </message>
    <message>
        <source>The folder “%1” for the signing key cannot be made.</source>
        <translation>Impossibile creare la cartella «%1» per la chiave di firma.</translation>
    </message>
    <message>
        <source>Something else is there under that name.</source>
        <translation>Esiste già un altro elemento con questo nome.</translation>
    </message>
    <message>
        <source>The system does not allow it, or the disk is full.</source>
        <translation>Il sistema non lo consente oppure il disco è pieno.</translation>
    </message>
    <message>
        <source>Check that you may write in the folder above it.</source>
        <translation>Verificare di avere il permesso di scrittura nella cartella superiore.</translation>
    </message>
    <message>
        <source>Others can write in the folder “%1” of the signing key.</source>
        <translation>Altri utenti possono scrivere nella cartella «%1» della chiave di firma.</translation>
    </message>
    <message>
        <source>They could put a key of their own there.</source>
        <translation>Potrebbero inserirvi una propria chiave.</translation>
    </message>
    <message>
        <source>Take the permissions away (chmod 700), or choose another folder.</source>
        <translation>Rimuovere i permessi (chmod 700) o scegliere un’altra cartella.</translation>
    </message>
    <message>
        <source>There are too many certificates in it.</source>
        <translation>Contiene troppi certificati.</translation>
    </message>
    <message>
        <source>The private key in it is encrypted.</source>
        <translation>La chiave privata che contiene è cifrata.</translation>
    </message>
    <message>
        <source>Check that the folder is yours and that there is space left on its disk. What was there before is still there.</source>
        <translation>Verificate che la cartella sia vostra e che ci sia spazio sul suo disco. Ciò che c&apos;era prima c&apos;è ancora.</translation>
    </message>
    <message>
        <source>What was read back is not what was written.</source>
        <translation>Ciò che è stato riletto non è ciò che è stato scritto.</translation>
    </message>
    <message>
        <source>The private key in it is damaged, or encrypted in a way that is not known here.</source>
        <translation>La chiave privata che contiene è danneggiata, o cifrata in un modo qui sconosciuto.</translation>
    </message>
    <message>
        <source>The crypto provider did not encrypt it.</source>
        <translation>Il fornitore di crittografia non l&apos;ha cifrata.</translation>
    </message>
</context>
<context>
    <name>activation::KeyStore</name>
    <message>
        <source>This file has no key that can sign site packages.</source>
        <translation>Questo file non ha una chiave che possa firmare pacchetti di sito.</translation>
    </message>
    <message>
        <source>It is to be a PKCS #12 file with one RSA key of 2048 bits or more and its certificate, signed with SHA-256; openssl pkcs12 -export makes one.</source>
        <translation>Deve essere un file PKCS #12 con una chiave RSA di almeno 2048 bit e il suo certificato, firmato con SHA-256; openssl pkcs12 -export ne crea uno.</translation>
    </message>
    <message>
        <source>A private key is only written out with a passphrase.</source>
        <translation>Una chiave privata viene scritta solo con una passphrase.</translation>
    </message>
    <message>
        <source>Whoever gets the file could sign in this laptop&apos;s name.</source>
        <translation>Chi ottiene il file potrebbe firmare a nome di questo portatile.</translation>
    </message>
    <message>
        <source>Give a passphrase.</source>
        <translation>Indicate una passphrase.</translation>
    </message>
    <message>
        <source>It does not sign.</source>
        <translation>Non firma.</translation>
    </message>
    <message>
        <source>There is no certificate in it.</source>
        <translation>Non contiene alcun certificato.</translation>
    </message>
    <message>
        <source>There is no RSA key in it that can sign.</source>
        <translation>Non contiene una chiave RSA che possa firmare.</translation>
    </message>
    <message>
        <source>The private key and the certificate in it do not belong together.</source>
        <translation>La chiave privata e il certificato contenuti non vanno insieme.</translation>
    </message>
    <message>
        <source>There are too many certificates in it.</source>
        <translation>Contiene troppi certificati.</translation>
    </message>
    <message>
        <source>The passphrase does not open this file.</source>
        <translation>La passphrase non apre questo file.</translation>
    </message>
    <message>
        <source>Its key is encrypted with another one.</source>
        <translation>La sua chiave è cifrata con un’altra.</translation>
    </message>
    <message>
        <source>Ask whoever made the file for its passphrase.</source>
        <translation>Chiedete la passphrase a chi ha fatto il file.</translation>
    </message>
    <message>
        <source>The signing key could not be exported.</source>
        <translation>Non è stato possibile esportare la chiave di firma.</translation>
    </message>
    <message>
        <source>The crypto provider did not encrypt it.</source>
        <translation>Il fornitore crittografico non l’ha cifrata.</translation>
    </message>
    <message>
        <source>Start the assistant again; if it stays, reinstall QCA.</source>
        <translation>Riavviate l’assistente; se rimane così, reinstallate QCA.</translation>
    </message>
    <message>
        <source>The signing key could not be written.</source>
        <translation>Non è stato possibile scrivere la chiave di firma.</translation>
    </message>
    <message>
        <source>Another program holds “%1” and does not let go.</source>
        <translation>Un altro programma trattiene «%1» e non lo lascia.</translation>
    </message>
    <message>
        <source>“%1” cannot be written.</source>
        <translation>Impossibile scrivere «%1».</translation>
    </message>
    <message>
        <source>Close other copies of the assistant, check that the folder is yours, and try again.</source>
        <translation>Chiudete le altre copie dell&apos;assistente, verificate che la cartella sia vostra e riprovate.</translation>
    </message>
    <message>
        <source>The signing key could not be encrypted.</source>
        <translation>Non è stato possibile cifrare la chiave di firma.</translation>
    </message>
    <message>
        <source>It is no PKCS #12 file, is damaged, or would take too long to open.</source>
        <translation>Non è un file PKCS #12, è danneggiato o richiederebbe troppo tempo per aprirsi.</translation>
    </message>
    <message>
        <source>It was not opened with its passphrase.</source>
        <translation>Non si è aperto con la sua passphrase.</translation>
    </message>
    <message>
        <source>Try again, and enter the passphrase that it has now.</source>
        <translation>Riprovate e inserite la passphrase che ha adesso.</translation>
    </message>
    <message>
        <source>Try again, and enter the passphrase when you are asked for it.</source>
        <translation>Riprovate e inserite la passphrase quando viene chiesta.</translation>
    </message>
</context>
<context>
    <name>activation::Keychain</name>
    <message>
        <source>The keychain of this computer cannot be used.</source>
        <translation>Impossibile usare il portachiavi di questo computer.</translation>
    </message>
    <message>
        <source>The login stays in memory until the program ends; nothing of it is written to disk. Unlock or set up a keychain to have it remembered.</source>
        <translation>Le credenziali restano in memoria fino alla chiusura del programma; nulla di esse viene scritto su disco. Sbloccare o configurare un portachiavi per memorizzarle.</translation>
    </message>
    <message>
        <source>It did not answer in time.</source>
        <translation>Non ha risposto in tempo.</translation>
    </message>
    <message>
        <source>Access was denied: %1</source>
        <translation>L’accesso è stato negato: %1</translation>
    </message>
    <message>
        <source>There is none: %1</source>
        <translation>Non ce n’è alcuno: %1</translation>
    </message>
</context>
<context>
    <name>activation::KnownIds</name>
    <message>
        <source>“%1” is a Customer ID.</source>
        <translation>«%1» è un Customer ID.</translation>
    </message>
    <message>
        <source>%1 shows it as the customer that it is set to. A License ID is wanted here; both look alike.</source>
        <translation>%1 lo mostra come il cliente su cui è impostato. Qui serve un License ID; i due si assomigliano.</translation>
    </message>
    <message>
        <source>Take the License ID from the partner&apos;s license list, or log in to the portal with an e-mail address.</source>
        <translation>Ricavare il License ID dall’elenco delle licenze del partner o accedere al portale con un indirizzo e-mail.</translation>
    </message>
</context>
<context>
    <name>activation::LabelEntry</name>
    <message>
        <source>%1 is in the site package already, and was read there.</source>
        <translation>%1 è già nel pacchetto del sito ed è stato letto lì.</translation>
    </message>
    <message>
        <source>What was read from the unit says more than its label.</source>
        <translation>Quanto letto dall’unità dice più della sua etichetta.</translation>
    </message>
    <message>
        <source>Go on with it as it is. If its login is closed now, install its files by hand.</source>
        <translation>Proseguire così com’è. Se ora il suo accesso è chiuso, installarne i file manualmente.</translation>
    </message>
    <message>
        <source>%1 entered by its label.</source>
        <translation>%1 inserito tramite l’etichetta.</translation>
    </message>
    <message>
        <source>Nothing was read from the unit.</source>
        <translation>Non è stato letto nulla dall’unità.</translation>
    </message>
</context>
<context>
    <name>activation::Ledger</name>
    <message>
        <source>it was edited</source>
        <translation>è stato modificato</translation>
    </message>
    <message>
        <source>another event has the same ID</source>
        <translation>un altro evento ha lo stesso ID</translation>
    </message>
    <message>
        <source>there are two different events of this number</source>
        <translation>esistono due eventi diversi con questo numero</translation>
    </message>
    <message>
        <source>its place in the chain is off</source>
        <translation>la sua posizione nella catena non è corretta</translation>
    </message>
    <message>
        <source>it does not follow the event before it</source>
        <translation>non segue l’evento precedente</translation>
    </message>
    <message>
        <source>it cannot be read any more</source>
        <translation>non è più leggibile</translation>
    </message>
    <message>
        <source>Laptop %1: %2 events were written and %3 are there.</source>
        <translation>Laptop %1: sono stati scritti %2 eventi e ne sono presenti %3.</translation>
    </message>
    <message>
        <source>Laptop %1: the last event that was written is missing.</source>
        <translation>Laptop %1: manca l’ultimo evento scritto.</translation>
    </message>
    <message>
        <source>Laptop %1: %2 events are there of which none was written by the assistant.</source>
        <translation>Laptop %1: sono presenti %2 eventi, nessuno dei quali è stato scritto dall’assistente.</translation>
    </message>
    <message>
        <source>Laptop %1 (this one): events %2 to %3 are missing.</source>
        <translation>Laptop %1 (questo): mancano gli eventi da %2 a %3.</translation>
    </message>
    <message>
        <source>Laptop %1, event %2: %3.</source>
        <translation>Laptop %1, evento %2: %3.</translation>
    </message>
    <message>
        <source>%1: %2 (SQLite code %3).</source>
        <translation>%1: %2 (codice SQLite %3).</translation>
    </message>
    <message>
        <source>The ledger is damaged.</source>
        <translation>Il registro è danneggiato.</translation>
    </message>
    <message>
        <source>The ledger cannot be opened.</source>
        <translation>Impossibile aprire il registro.</translation>
    </message>
    <message>
        <source>Qt&apos;s SQLite driver (QSQLITE) is not installed; drivers found: %1.</source>
        <translation>Il driver SQLite di Qt (QSQLITE) non è installato; driver trovati: %1.</translation>
    </message>
    <message>
        <source>Install it (on Debian: the package libqt6sql6-sqlite) or install the assistant again, and start again.</source>
        <translation>Installarlo (su Debian: il pacchetto libqt6sql6-sqlite) o reinstallare l’assistente, quindi riavviare.</translation>
    </message>
    <message>
        <source>The ledger could not be read or written.</source>
        <translation>Impossibile leggere o scrivere il registro.</translation>
    </message>
    <message>
        <source>Nothing was changed. Try again; if it stays so, keep a copy of the file and report these words.</source>
        <translation>Non è stato modificato nulla. Riprovare; se il problema persiste, conservare una copia del file e segnalare questo messaggio.</translation>
    </message>
    <message>
        <source>The ledger is in use by another process.</source>
        <translation>Il registro è in uso da parte di un altro processo.</translation>
    </message>
    <message>
        <source>Nothing was changed. Wait until the other assistant is done, or close it, and try again.</source>
        <translation>Non è stato modificato nulla. Attendere che l’altro assistente abbia terminato, oppure chiuderlo, e riprovare.</translation>
    </message>
    <message>
        <source>The ledger could not be written.</source>
        <translation>Impossibile scrivere il registro.</translation>
    </message>
    <message>
        <source>What was in it before is whole. Free space on the disk and check that it works and has no quota that is used up, then try again.</source>
        <translation>Il contenuto precedente è integro. Liberare spazio sul disco e verificare che funzioni e che non abbia una quota esaurita, quindi riprovare.</translation>
    </message>
    <message>
        <source>The ledger cannot be opened for writing.</source>
        <translation>Impossibile aprire il registro in scrittura.</translation>
    </message>
    <message>
        <source>Make the file and its folder writable for this user, or name another place (on the command line: --ledger FILE).</source>
        <translation>Rendere scrivibili per questo utente il file e la sua cartella oppure indicare un’altra posizione (dalla riga di comando: --ledger FILE).</translation>
    </message>
    <message>
        <source>Event %1 of laptop %2 cannot be read any more.</source>
        <translation>L’evento %1 del laptop %2 non è più leggibile.</translation>
    </message>
    <message>
        <source>Laptop %1, event %2: its place in the chain is off.</source>
        <translation>Laptop %1, evento %2: la sua posizione nella catena non è corretta.</translation>
    </message>
    <message>
        <source>Laptop %1, event %2: another event has the same ID.</source>
        <translation>Laptop %1, evento %2: un altro evento ha lo stesso ID.</translation>
    </message>
    <message>
        <source>Laptop %1, event %2: there are two different events of this number.</source>
        <translation>Laptop %1, evento %2: esistono due eventi diversi con questo numero.</translation>
    </message>
    <message>
        <source>Laptop %1, event %2: it does not follow the event before it.</source>
        <translation>Laptop %1, evento %2: non segue l’evento precedente.</translation>
    </message>
    <message>
        <source>Laptop %1, event %2: the event after it does not follow it.</source>
        <translation>Laptop %1, evento %2: l’evento successivo non lo segue.</translation>
    </message>
    <message>
        <source>The portal&apos;s activation does not belong to a request of this ledger.</source>
        <translation>L’attivazione del portale non corrisponde a una richiesta di questo registro.</translation>
    </message>
    <message>
        <source>The request %1 is not in it.</source>
        <translation>La richiesta %1 non vi è contenuta.</translation>
    </message>
    <message>
        <source>The request %1 already led to the activation %2, now to %3.</source>
        <translation>La richiesta %1 ha già prodotto l’attivazione %2, ora invece %3.</translation>
    </message>
    <message>
        <source>Look at the activations of the unit in the portal before anything is asked for again.</source>
        <translation>Esaminare nel portale le attivazioni dell’unità prima di inviare qualsiasi nuova richiesta.</translation>
    </message>
    <message>
        <source>The history that came in is not genuine.</source>
        <translation>La cronologia ricevuta non è autentica.</translation>
    </message>
    <message>
        <source>Nothing of it was taken. Use another copy of the package, or ask whoever made it for a new one.</source>
        <translation>Non ne è stato acquisito nulla. Usare un’altra copia del pacchetto o chiederne uno nuovo a chi l’ha creato.</translation>
    </message>
    <message>
        <source>This laptop&apos;s chain is full.</source>
        <translation>La catena di questo laptop è piena.</translation>
    </message>
    <message>
        <source>The event could not be written down.</source>
        <translation>Impossibile registrare l’evento.</translation>
    </message>
    <message>
        <source>“%1” has no kind, or details that are not valid text.</source>
        <translation>«%1» non ha un tipo o contiene dettagli che non sono testo valido.</translation>
    </message>
    <message>
        <source>Report this with the steps before it.</source>
        <translation>Segnalare il problema indicando i passaggi precedenti.</translation>
    </message>
    <message>
        <source>Event %1 of laptop %2: </source>
        <translation>Evento %1 del laptop %2: </translation>
    </message>
    <message>
        <source>its hash does not fit what it says.</source>
        <translation>il suo hash non corrisponde al contenuto.</translation>
    </message>
    <message>
        <source>it has no valid ID, time or text.</source>
        <translation>non ha un ID, un’ora o un testo validi.</translation>
    </message>
    <message>
        <source>this laptop never wrote it.</source>
        <translation>questo laptop non l’ha mai scritto.</translation>
    </message>
    <message>
        <source>It does not say which laptop it belongs to.</source>
        <translation>Non indica a quale laptop appartiene.</translation>
    </message>
    <message>
        <source>History that came in contradicts what is known. Both are kept.</source>
        <translation>La cronologia ricevuta contraddice quanto già noto. Entrambe vengono conservate.</translation>
    </message>
    <message>
        <source>The certificate of %1 was confirmed.</source>
        <translation>Il certificato di %1 è stato confermato.</translation>
    </message>
    <message>
        <source>Packages signed by %1 are trusted.</source>
        <translation>I pacchetti firmati da %1 sono considerati attendibili.</translation>
    </message>
    <message>
        <source>The site package was saved twice as revision %1, with different content.</source>
        <translation>Il pacchetto del sito è stato salvato due volte come revisione %1, con contenuto diverso.</translation>
    </message>
    <message>
        <source>SHA-256 of the manifests: %1 and %2.</source>
        <translation>SHA-256 dei manifest: %1 e %2.</translation>
    </message>
    <message>
        <source>It is not a folder.</source>
        <translation>Non è una cartella.</translation>
    </message>
    <message>
        <source>It does not exist.</source>
        <translation>Non esiste.</translation>
    </message>
    <message>
        <source>The folder could not be made.</source>
        <translation>Impossibile creare la cartella.</translation>
    </message>
    <message>
        <source>This file system cannot keep a ledger (SQLite offers no write-ahead log on it).</source>
        <translation>Questo file system non può ospitare un registro (SQLite non vi offre il write-ahead log).</translation>
    </message>
    <message>
        <source>It is not a file.</source>
        <translation>Non è un file.</translation>
    </message>
    <message>
        <source>This user may not read and write the file.</source>
        <translation>Questo utente non può leggere e scrivere il file.</translation>
    </message>
    <message>
        <source>This user may not write in the folder.</source>
        <translation>Questo utente non può scrivere nella cartella.</translation>
    </message>
    <message>
        <source>%1 is empty; a ledger never is.</source>
        <translation>%1 è vuoto; un registro non lo è mai.</translation>
    </message>
    <message>
        <source>%1 does not start like a SQLite file.</source>
        <translation>%1 non inizia come un file SQLite.</translation>
    </message>
    <message>
        <source>%1 is cut off: %2 of %3 bytes are there.</source>
        <translation>%1 è troncato: sono presenti %2 di %3 byte.</translation>
    </message>
    <message>
        <source>No file was named.</source>
        <translation>Non è stato indicato alcun file.</translation>
    </message>
    <message>
        <source>This file is not a ledger.</source>
        <translation>Questo file non è un registro.</translation>
    </message>
    <message>
        <source>%1 is a SQLite database of another program; it was not changed.</source>
        <translation>%1 è un database SQLite di un altro programma; non è stato modificato.</translation>
    </message>
    <message>
        <source>Name another file for the ledger (on the command line: --ledger FILE).</source>
        <translation>Indicare un altro file per il registro (dalla riga di comando: --ledger FILE).</translation>
    </message>
    <message>
        <source>A newer version of the assistant wrote this ledger.</source>
        <translation>Questo registro è stato scritto da una versione più recente dell’assistente.</translation>
    </message>
    <message>
        <source>%1 has the format %2; this version knows formats up to %3. It was not changed.</source>
        <translation>%1 è nel formato %2; questa versione conosce i formati fino al %3. Non è stato modificato.</translation>
    </message>
    <message>
        <source>Update the assistant on this laptop, or name another file for the ledger (on the command line: --ledger FILE).</source>
        <translation>Aggiornare l’assistente su questo laptop oppure indicare un altro file per il registro (dalla riga di comando: --ledger FILE).</translation>
    </message>
    <message>
        <source>Nothing in it was changed. Put a backup in its place (activationctl ledger restore BACKUP), or set %1 aside and begin a new ledger with all that can still be read (activationctl ledger salvage). Site packages that are opened, and a team&apos;s ledger, bring back the history that they carry.</source>
        <translation>Il suo contenuto non è stato modificato. Mettere al suo posto un backup (activationctl ledger restore BACKUP), oppure mettere da parte %1 e iniziare un nuovo registro con tutto ciò che è ancora leggibile (activationctl ledger salvage). I pacchetti del sito che vengono aperti e il registro del team riportano la cronologia che contengono.</translation>
    </message>
    <message>
        <source>laptop %1 on %2: %3 devices of license %4, key %5</source>
        <translation>laptop %1 il %2: %3 dispositivi della licenza %4, chiave %5</translation>
    </message>
    <message>
        <source>Two laptops asked for a license for %1: %2; %3.</source>
        <translation>Due laptop hanno richiesto una licenza per %1: %2; %3.</translation>
    </message>
    <message>
        <source>One key stands for two requests: %1 (%2); %3 (%4).</source>
        <translation>Una stessa chiave corrisponde a due richieste: %1 (%2); %3 (%4).</translation>
    </message>
    <message>
        <source>The request %1 for %2 led to two activations: %3 and %4.</source>
        <translation>La richiesta %1 per %2 ha prodotto due attivazioni: %3 e %4.</translation>
    </message>
    <message>
        <source>There is no ledger to check.</source>
        <translation>Non c’è alcun registro da verificare.</translation>
    </message>
    <message>
        <source>“%1” is not there.</source>
        <translation>«%1» non esiste.</translation>
    </message>
    <message>
        <source>Name the ledger (--ledger FILE); the assistant makes one at its first use.</source>
        <translation>Indicare il registro (--ledger FILE); l’assistente ne crea uno al primo utilizzo.</translation>
    </message>
    <message>
        <source>%1 has another certificate here (%2) than there (%3).</source>
        <translation>%1 ha qui un certificato (%2) diverso da quello presente lì (%3).</translation>
    </message>
    <message>
        <source>it is no UUID</source>
        <translation>non è un UUID</translation>
    </message>
    <message>
        <source>The ledger could not be put in place.</source>
        <translation>Impossibile mettere al suo posto il registro.</translation>
    </message>
    <message>
        <source>Close every other assistant on this ledger, check the free space and that its folder can be written, and try again.</source>
        <translation>Chiudere ogni altro assistente che usa questo registro, verificare lo spazio libero e che la cartella sia scrivibile, quindi riprovare.</translation>
    </message>
    <message>
        <source>The ledger was damaged and set aside as “%1”; a new one was begun.</source>
        <translation>Il registro era danneggiato ed è stato messo da parte come «%1»; ne è stato iniziato uno nuovo.</translation>
    </message>
    <message>
        <source>Taken over: %1 events. Not readable: %2 rows. Not genuine any more: %3 events.</source>
        <translation>Recuperati: %1 eventi. Non leggibili: %2 righe. Non più autentici: %3 eventi.</translation>
    </message>
    <message>
        <source>The ledger is whole.</source>
        <translation>Il registro è integro.</translation>
    </message>
    <message>
        <source>%1 has no fault; there is nothing to salvage.</source>
        <translation>%1 non ha difetti; non c’è nulla da recuperare.</translation>
    </message>
    <message>
        <source>Go on using it.</source>
        <translation>Continuare a usarlo.</translation>
    </message>
    <message>
        <source>It could not be copied for reading.</source>
        <translation>Impossibile copiarlo per leggerlo.</translation>
    </message>
    <message>
        <source>Its log could not be copied for reading.</source>
        <translation>Impossibile copiarne il log per leggerlo.</translation>
    </message>
    <message>
        <source>This backup is damaged.</source>
        <translation>Questo backup è danneggiato.</translation>
    </message>
    <message>
        <source>The ledger was not touched. Use another backup.</source>
        <translation>Il registro non è stato toccato. Usare un altro backup.</translation>
    </message>
    <message>
        <source>Its folder could not be made.</source>
        <translation>Impossibile creare la sua cartella.</translation>
    </message>
    <message>
        <source>The backup could not be copied.</source>
        <translation>Impossibile copiare il backup.</translation>
    </message>
    <message>
        <source>Check that its folder can be written and that no other assistant is just putting another ledger in its place; then try again.</source>
        <translation>Verificate che la sua cartella sia scrivibile e che nessun altro assistente stia mettendo un altro registro al suo posto; poi riprovate.</translation>
    </message>
    <message>
        <source>It is being made or replaced by %1.</source>
        <translation>Lo sta creando o sostituendo %1.</translation>
    </message>
    <message>
        <source>The lock file beside it could not be made.</source>
        <translation>Non è stato possibile creare il file di blocco accanto.</translation>
    </message>
    <message>
        <source>Another assistant has this ledger open.</source>
        <translation>Un altro assistente ha aperto questo registro.</translation>
    </message>
    <message>
        <source>Nothing was changed. Close it, then try again: what it still wrote would go into the file that is set aside. Where it runs on a computer that is gone for good, delete the lock file named above.</source>
        <translation>Non è stato cambiato nulla. Chiudetelo e riprovate: ciò che ancora scrivesse andrebbe nel file messo da parte. Se è in esecuzione su un computer che non esiste più, cancellate il file di blocco indicato sopra.</translation>
    </message>
</context>
<context>
    <name>activation::LedgerExport</name>
    <message>
        <source>“%1” is not a whole export of a ledger.</source>
        <translation>«%1» non è un’esportazione completa di un registro.</translation>
    </message>
    <message>
        <source>Nothing of it was taken. Use another copy, or export the other ledger again.</source>
        <translation>Non ne è stato acquisito nulla. Usare un’altra copia o esportare di nuovo l’altro registro.</translation>
    </message>
    <message>
        <source>“%1” could not be written.</source>
        <translation>Impossibile scrivere «%1».</translation>
    </message>
    <message>
        <source>Check the folder, its permissions and the free space.</source>
        <translation>Verificare la cartella, i suoi permessi e lo spazio libero.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Riga %1: %2</translation>
    </message>
    <message>
        <source>Line %1 is too long.</source>
        <translation>La riga %1 è troppo lunga.</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>riga %1</translation>
    </message>
    <message>
        <source>It does not say that it is one.</source>
        <translation>Non indica di esserlo.</translation>
    </message>
    <message>
        <source>It is of a format that this version does not know: %1</source>
        <translation>È in un formato che questa versione non conosce: %1</translation>
    </message>
    <message>
        <source>Line %1 is no event, signer or key.</source>
        <translation>La riga %1 non è un evento, un firmatario o una chiave.</translation>
    </message>
    <message>
        <source>Fingerprint confirmed by the user.</source>
        <translation>Impronta confermata dall’utente.</translation>
    </message>
    <message>
        <source>This export was signed by a laptop that is not known yet.</source>
        <translation>Questa esportazione è stata firmata da un laptop non ancora noto.</translation>
    </message>
    <message>
        <source>“%1”, certificate SHA-256 %2.</source>
        <translation>«%1», SHA-256 del certificato %2.</translation>
    </message>
    <message>
        <source>Compare the fingerprint with the other laptop&apos;s, then run it again with --trust %1.</source>
        <translation>Confrontare l’impronta con quella dell’altro laptop, quindi eseguire di nuovo il comando con --trust %1.</translation>
    </message>
    <message>
        <source>“%1” could not be read.</source>
        <translation>Impossibile leggere «%1».</translation>
    </message>
    <message>
        <source>Check its name and that you may read it.</source>
        <translation>Verificarne il nome e di avere il permesso di leggerlo.</translation>
    </message>
    <message>
        <source>It is larger than an export may be.</source>
        <translation>Supera la dimensione massima di un’esportazione.</translation>
    </message>
    <message>
        <source>It is empty or cut off.</source>
        <translation>È vuoto o troncato.</translation>
    </message>
    <message>
        <source>Its last line is not a signature: it is cut off.</source>
        <translation>L’ultima riga non è una firma: il file è troncato.</translation>
    </message>
    <message>
        <source>“%1” is there already.</source>
        <translation>«%1» esiste già.</translation>
    </message>
    <message>
        <source>A backup never replaces a file: it may be the only good one.</source>
        <translation>Un backup non sostituisce mai un file: potrebbe essere l’unico valido.</translation>
    </message>
    <message>
        <source>Name another file, for example with today&apos;s date in it.</source>
        <translation>Indicare un altro file, ad esempio con la data odierna nel nome.</translation>
    </message>
    <message>
        <source>The backup was written, but it has faults.</source>
        <translation>Il backup è stato scritto, ma presenta difetti.</translation>
    </message>
    <message>
        <source>Run: activationctl ledger verify. The faults may be in the ledger itself; keep older backups.</source>
        <translation>Eseguire: activationctl ledger verify. I difetti possono trovarsi nel registro stesso; conservare i backup meno recenti.</translation>
    </message>
    <message>
        <source>This export was signed by a laptop that is trusted no more.</source>
        <translation>Questa esportazione è stata firmata da un portatile di cui non ci si fida più.</translation>
    </message>
</context>
<context>
    <name>activation::LicenseId</name>
    <message>
        <source>It has 32 hexadecimal digits in groups of 8-4-4-4-12, such as b1e52546-f2db-4053-b2dd-2ab2fa7732d2.</source>
        <translation>È composto da 32 cifre esadecimali in gruppi di 8-4-4-4-12, ad esempio b1e52546-f2db-4053-b2dd-2ab2fa7732d2.</translation>
    </message>
    <message>
        <source>“%1” is not a License ID.</source>
        <translation>«%1» non è un License ID.</translation>
    </message>
    <message>
        <source>Take it from the partner&apos;s license list or from the License Customer Portal.</source>
        <translation>Ricavarlo dall’elenco delle licenze del partner o dal License Customer Portal.</translation>
    </message>
    <message>
        <source>“%1” is not a Customer ID.</source>
        <translation>«%1» non è un Customer ID.</translation>
    </message>
    <message>
        <source>Take it from the partner or from Manage Customer Accounts in the CMS.</source>
        <translation>Richiederlo al partner o ricavarlo da Manage Customer Accounts nel CMS.</translation>
    </message>
</context>
<context>
    <name>activation::LicenseKind</name>
    <message>
        <source>device capacity</source>
        <translation>capacità dispositivi</translation>
    </message>
    <message>
        <source>maintenance</source>
        <translation>manutenzione</translation>
    </message>
    <message>
        <source>SmartServer Core</source>
        <translation>SmartServer Core</translation>
    </message>
    <message>
        <source>Remote CMS</source>
        <translation>CMS remoto</translation>
    </message>
    <message>
        <source>unknown kind</source>
        <translation>tipo sconosciuto</translation>
    </message>
</context>
<context>
    <name>activation::LicenseList</name>
    <message>
        <source>“%1” has no column “%2”.</source>
        <translation>«%1» non ha una colonna «%2».</translation>
    </message>
    <message>
        <source>Its columns: %1</source>
        <translation>Le sue colonne: %1</translation>
    </message>
    <message>
        <source>Give the heading as it stands in the table.</source>
        <translation>Indicare l’intestazione così com’è nella tabella.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Riga %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>E %n altro.</numerusform>
            <numerusform>E altri %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is not taken in: its licenses are in doubt.</source>
        <translation>«%1» non viene acquisito: le sue licenze sono in dubbio.</translation>
    </message>
    <message>
        <source>Ask your partner which column is which (a Customer ID is one for each project, a License ID one for each license), and name the columns (on the command line: --columns license=HEADING,customer=HEADING).</source>
        <translation>Chiedere al partner quale colonna è quale (un Customer ID vale per ogni progetto, un License ID per ogni licenza) e indicare le colonne (dalla riga di comando: --columns license=HEADING,customer=HEADING).</translation>
    </message>
    <message>
        <source>%1 stands as a License ID and as a Customer ID.</source>
        <translation>%1 compare sia come License ID sia come Customer ID.</translation>
    </message>
    <message>
        <source>The License ID %1 is the Customer ID of a SmartServer.</source>
        <translation>Il License ID %1 è il Customer ID di uno SmartServer.</translation>
    </message>
    <message>
        <source>The Customer ID %1 is a License ID at the portal.</source>
        <translation>Il Customer ID %1 è un License ID nel portale.</translation>
    </message>
    <message>
        <source>The License ID %1 stands in line %2 for another Customer ID: are the columns swapped?</source>
        <translation>Il License ID %1 compare nella riga %2 per un altro Customer ID: le colonne sono scambiate?</translation>
    </message>
    <message>
        <source>“%1” names no column.</source>
        <translation>«%1» non indica alcuna colonna.</translation>
    </message>
    <message>
        <source>The columns are project, customer, license, kind and devices.</source>
        <translation>Le colonne sono project, customer, license, kind e devices.</translation>
    </message>
    <message>
        <source>Such as: license=Entitlement,customer=Account</source>
        <translation>Ad esempio: license=Entitlement,customer=Account</translation>
    </message>
    <message>
        <source>“%1” has no column for the License IDs.</source>
        <translation>«%1» non ha una colonna per i License ID.</translation>
    </message>
    <message>
        <source>Say which one it is (on the command line: --columns license=HEADING).</source>
        <translation>Indicare quale (dalla riga di comando: --columns license=HEADING).</translation>
    </message>
    <message>
        <source>“%1” is no License ID.</source>
        <translation>«%1» non è un License ID.</translation>
    </message>
    <message>
        <source>“%1” is no Customer ID.</source>
        <translation>«%1» non è un Customer ID.</translation>
    </message>
    <message>
        <source>“%1” is no number of devices.</source>
        <translation>«%1» non è un numero di dispositivi.</translation>
    </message>
    <message>
        <source>No project in the list is called like the site “%1”.</source>
        <translation>Nessun progetto dell’elenco si chiama come il sito «%1».</translation>
    </message>
    <message>
        <source>Several projects in the list could be the site “%1”.</source>
        <translation>Più progetti dell’elenco potrebbero essere il sito «%1».</translation>
    </message>
    <message>
        <source>Its projects: %1</source>
        <translation>I suoi progetti: %1</translation>
    </message>
    <message>
        <source>Say which one it is (on the command line: --project NAME).</source>
        <translation>Indicare quale (dalla riga di comando: --project NAME).</translation>
    </message>
</context>
<context>
    <name>activation::LicenseRules</name>
    <message>
        <source>Feature releases can be installed until %1.</source>
        <translation>Le feature release possono essere installate fino al %1.</translation>
    </message>
    <message>
        <source>Feature releases can be installed; the unit shows no date on which that ends.</source>
        <translation>Le feature release possono essere installate; l’unità non mostra una data di fine.</translation>
    </message>
    <message>
        <source>The unit has no device capacity, so there is nothing for maintenance to cover.</source>
        <translation>L’unità non ha capacità dispositivi, quindi la manutenzione non ha nulla da coprire.</translation>
    </message>
    <message>
        <source>There is no current maintenance. The unit goes on working with its capacity and can get updates of its release, but no feature release (such as from 4.3 to 4.4).</source>
        <translation>Non c’è alcuna manutenzione in corso. L’unità continua a funzionare con la sua capacità e può ricevere aggiornamenti della propria release, ma nessuna feature release (ad esempio da 4.3 a 4.4).</translation>
    </message>
    <message>
        <source>The current maintenance is for %1 devices, the capacity for %2 or more: too few. The devices of all current maintenance licenses together must be at least those of all capacity licenses. Until they are, no feature release can be installed; updates of the present one can.</source>
        <translation>La manutenzione in corso è per %1 dispositivi, la capacità per %2 o più: troppo pochi. I dispositivi di tutte le licenze di manutenzione in corso devono essere in totale almeno quanti quelli di tutte le licenze di capacità. Fino ad allora non può essere installata alcuna feature release; gli aggiornamenti di quella attuale sì.</translation>
    </message>
    <message>
        <source>The current maintenance is for at least %1 devices and covers the capacity of %2.</source>
        <translation>La manutenzione in corso è per almeno %1 dispositivi e copre la capacità di %2.</translation>
    </message>
    <message>
        <source>The current maintenance is for %1 devices and covers the capacity of %2.</source>
        <translation>La manutenzione in corso è per %1 dispositivi e copre la capacità di %2.</translation>
    </message>
    <message>
        <source>The current maintenance is for %1 devices, more than the capacity of %2. That is enough; one page of the vendor&apos;s asks for equal numbers.</source>
        <translation>La manutenzione in corso è per %1 dispositivi, più della capacità di %2. È sufficiente; una pagina del produttore richiede numeri uguali.</translation>
    </message>
    <message>
        <source>Whether maintenance covers the capacity is unknown: %1 Compare the licenses in the portal before you install a feature release.</source>
        <translation>Non è noto se la manutenzione copra la capacità: %1 Confrontare le licenze nel portale prima di installare una feature release.</translation>
    </message>
    <message>
        <source>a row does not tell what kind of license it is.</source>
        <translation>una riga non indica di che tipo di licenza si tratta.</translation>
    </message>
    <message>
        <source>a maintenance row has a status that is not understood.</source>
        <translation>una riga di manutenzione ha uno stato non interpretabile.</translation>
    </message>
    <message>
        <source>a row does not state its number of devices.</source>
        <translation>una riga non indica il numero di dispositivi.</translation>
    </message>
    <message>
        <source>A license (%1) expired on %2.</source>
        <translation>Una licenza (%1) è scaduta il %2.</translation>
    </message>
    <message>
        <source>A license (%1) expires within 30 days, on %2.</source>
        <translation>Una licenza (%1) scade entro 30 giorni, il %2.</translation>
    </message>
    <message>
        <source>A license (%1) expires within 90 days, on %2.</source>
        <translation>Una licenza (%1) scade entro 90 giorni, il %2.</translation>
    </message>
    <message>
        <source>A license (%1) has a status that is not understood.</source>
        <translation>Una licenza (%1) ha uno stato non interpretabile.</translation>
    </message>
    <message>
        <source>Kinds and numbers of devices are inferred from the words of the descriptions.</source>
        <translation>I tipi e i numeri di dispositivi sono dedotti dal testo delle descrizioni.</translation>
    </message>
    <message>
        <source>The capacity rows add up to %1 devices, the unit itself reports %2. The greater number was compared.</source>
        <translation>Le righe di capacità danno in totale %1 dispositivi, l’unità stessa ne segnala %2. È stato confrontato il numero maggiore.</translation>
    </message>
    <message>
        <source>%1 devices are in use, more than the capacity of %2.</source>
        <translation>Sono in uso %1 dispositivi, più della capacità di %2.</translation>
    </message>
    <message>
        <source>The capacity of %1 devices is used up.</source>
        <translation>La capacità di %1 dispositivi è esaurita.</translation>
    </message>
    <message>
        <source>active</source>
        <translation>attiva</translation>
    </message>
    <message>
        <source>expires within 90 days</source>
        <translation>scade entro 90 giorni</translation>
    </message>
    <message>
        <source>expires within 30 days</source>
        <translation>scade entro 30 giorni</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>scaduta</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>sconosciuta</translation>
    </message>
    <message>
        <source>the unit&apos;s device capacity is not known.</source>
        <translation>la capacità dispositivi dell’unità non è nota.</translation>
    </message>
</context>
<context>
    <name>activation::LicenseWatch</name>
    <message>
        <source>Waiting for the license was canceled.</source>
        <translation>L’attesa della licenza è stata annullata.</translation>
    </message>
    <message>
        <source>You stopped it.</source>
        <translation>Interrotta dall’utente.</translation>
    </message>
    <message>
        <source>Install again later: the assistant looks first whether the license has shown in the meantime.</source>
        <translation>Ripetere l’installazione più tardi: l’assistente verifica prima se nel frattempo la licenza è comparsa.</translation>
    </message>
</context>
<context>
    <name>activation::LockFile</name>
    <message>
        <source>process %1 (%2)</source>
        <translation>processo %1 (%2)</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 su %2</translation>
    </message>
</context>
<context>
    <name>activation::LoginRefusals</name>
    <message>
        <source>%1 has refused the login of “%2” before. No password was sent.</source>
        <translation>%1 ha già rifiutato l’accesso di “%2”. Non è stata inviata alcuna password.</translation>
    </message>
    <message numerus="yes">
        <source>It refused %n time(s) within the last hours, and a user may be locked out after too many.</source>
        <translation>
            <numerusform>L’ha rifiutato %n volta nelle ultime ore, e dopo troppi tentativi un utente può essere bloccato.</numerusform>
            <numerusform>L’ha rifiutato %n volte nelle ultime ore, e dopo troppi tentativi un utente può essere bloccato.</numerusform>
        </translation>
    </message>
    <message>
        <source>Make sure of name and password, in the unit&apos;s own CMS in a browser if need be, and give another password. To send one all the same, say so deliberately (on the command line: --login-again).</source>
        <translation>Verifichi nome e password, se necessario nel CMS dell’unità con un browser, e indichi un’altra password. Per inviarla comunque, lo dica espressamente (da riga di comando: --login-again).</translation>
    </message>
</context>
<context>
    <name>activation::MailParts</name>
    <message>
        <source>An attachment in it is badly encoded.</source>
        <translation>Un allegato al suo interno è codificato in modo errato.</translation>
    </message>
    <message>
        <source>An attachment in it is badly encoded, or cut off.</source>
        <translation>Un allegato al suo interno è codificato in modo errato o troncato.</translation>
    </message>
    <message>
        <source>Its parts are nested too deeply.</source>
        <translation>Le sue parti sono annidate troppo in profondità.</translation>
    </message>
    <message numerus="yes">
        <source>It has more than %n part(s).</source>
        <translation>
            <numerusform>Ha più di %n parte.</numerusform>
            <numerusform>Ha più di %n parti.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is no saved e-mail: its header cannot be read.</source>
        <translation>Non è un’e-mail salvata: l’intestazione non è leggibile.</translation>
    </message>
    <message>
        <source>What it says about one of its parts cannot be read.</source>
        <translation>Ciò che indica su una delle sue parti non è leggibile.</translation>
    </message>
    <message>
        <source>It is encrypted, or signed in a way that only a mail program reads.</source>
        <translation>È cifrata o firmata in un modo che solo un programma di posta può leggere.</translation>
    </message>
    <message>
        <source>Its attachments are wrapped in Outlook&apos;s own format (winmail.dat).</source>
        <translation>I suoi allegati sono racchiusi nel formato proprio di Outlook (winmail.dat).</translation>
    </message>
    <message>
        <source>It breaks off before its end.</source>
        <translation>Si interrompe prima della fine.</translation>
    </message>
    <message>
        <source>One of its parts is encoded in a way that is not known here (%1).</source>
        <translation>Una delle sue parti è codificata in un modo qui sconosciuto (%1).</translation>
    </message>
    <message>
        <source>An attachment in it has no name, or one that cannot be read.</source>
        <translation>Un allegato al suo interno non ha nome o ne ha uno non leggibile.</translation>
    </message>
    <message>
        <source>It is too large.</source>
        <translation>È troppo grande.</translation>
    </message>
</context>
<context>
    <name>activation::MaintenanceDesk</name>
    <message>
        <source>Customer Success is asked for a maintenance activation file.</source>
        <translation>Si chiede a Customer Success un file di attivazione della manutenzione.</translation>
    </message>
    <message>
        <source>Maintenance of SmartServer %1 ends (%2)</source>
        <translation>La manutenzione dello SmartServer %1 termina (%2)</translation>
    </message>
    <message>
        <source>From then on no feature release can be installed. Ask Customer Success for an offline maintenance activation file before that.</source>
        <translation>Da allora non si può installare alcuna versione con nuove funzioni. Chieda prima a Customer Success un file di attivazione della manutenzione offline.</translation>
    </message>
    <message>
        <source>Ask Customer Success again for maintenance files (%1)</source>
        <translation>Chiedere di nuovo a Customer Success i file di manutenzione (%1)</translation>
    </message>
    <message>
        <source>Asked for on %1, not here yet for: %2</source>
        <translation>Chiesto il %1, non ancora arrivato per: %2</translation>
    </message>
    <message>
        <source>“%1” could not be written.</source>
        <translation>Non è stato possibile scrivere “%1”.</translation>
    </message>
    <message>
        <source>Check that the folder is there, writable and not full; or name another.</source>
        <translation>Verifichi che la cartella esista, sia scrivibile e non piena; oppure ne indichi un’altra.</translation>
    </message>
</context>
<context>
    <name>activation::MaintenanceMail</name>
    <message>
        <source>unknown</source>
        <translation>sconosciuto</translation>
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
        <translation>Versione</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Dispositivi</translation>
    </message>
    <message>
        <source>Maintained devices</source>
        <translation>Dispositivi in manutenzione</translation>
    </message>
    <message>
        <source>Covered until</source>
        <translation>Coperto fino al</translation>
    </message>
    <message>
        <source>License ID</source>
        <translation>License ID</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message numerus="yes">
        <source>Offline maintenance activation files: %1 (%n SmartServer(s)) [%2]</source>
        <translation>
            <numerusform>File di attivazione della manutenzione offline: %1 (%n SmartServer) [%2]</numerusform>
            <numerusform>File di attivazione della manutenzione offline: %1 (%n SmartServer) [%2]</numerusform>
        </translation>
    </message>
    <message>
        <source>Please send the offline maintenance activation files for these SmartServers, which have no internet access. Site: %1.</source>
        <translation>Si prega di inviare i file di attivazione della manutenzione offline per questi SmartServer, che non hanno accesso a Internet. Sito: %1.</translation>
    </message>
    <message>
        <source>An upgrade to release %1.%2 is planned.</source>
        <translation>È previsto un aggiornamento alla versione %1.%2.</translation>
    </message>
    <message>
        <source>Please leave the names of the files as they are, without an extension, and send several files in a ZIP archive.</source>
        <translation>Si prega di lasciare i nomi dei file così come sono, senza estensione, e di inviare più file in un archivio ZIP.</translation>
    </message>
    <message>
        <source>- %1: %2 devices, maintenance for %3 (%4)</source>
        <translation>- %1: %2 dispositivi, manutenzione per %3 (%4)</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Sito</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… e %n altro</numerusform>
            <numerusform>… e altri %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>activation::MaintenanceNeed</name>
    <message>
        <source>no current maintenance</source>
        <translation>nessuna manutenzione in corso</translation>
    </message>
    <message>
        <source>maintenance for fewer devices than the capacity</source>
        <translation>manutenzione per meno dispositivi della capacità</translation>
    </message>
    <message>
        <source>maintenance expired</source>
        <translation>manutenzione scaduta</translation>
    </message>
    <message>
        <source>maintenance expires within 30 days</source>
        <translation>la manutenzione scade entro 30 giorni</translation>
    </message>
    <message>
        <source>maintenance expires within 90 days</source>
        <translation>la manutenzione scade entro 90 giorni</translation>
    </message>
    <message>
        <source>an upgrade is planned</source>
        <translation>è previsto un aggiornamento</translation>
    </message>
    <message>
        <source>the unit does not tell what its maintenance covers</source>
        <translation>l’unità non dice che cosa copre la sua manutenzione</translation>
    </message>
</context>
<context>
    <name>activation::Manifest</name>
    <message>
        <source>The manifest of the site package cannot be used.</source>
        <translation>Il manifest del pacchetto del sito non può essere usato.</translation>
    </message>
    <message>
        <source>Use another copy of the package, such as the one on the laptop that made it.</source>
        <translation>Usare un’altra copia del pacchetto, ad esempio quella sul laptop che l’ha creato.</translation>
    </message>
    <message>
        <source>%1 is not an object.</source>
        <translation>%1 non è un oggetto.</translation>
    </message>
    <message>
        <source>The unit %1 is in it twice.</source>
        <translation>L’unità %1 vi compare due volte.</translation>
    </message>
    <message>
        <source>The activation file %1 is in it twice.</source>
        <translation>Il file di attivazione %1 vi compare due volte.</translation>
    </message>
    <message>
        <source>The activation file %1 stands at “%2”, which is no place for a file of unit %3.</source>
        <translation>Il file di attivazione %1 si trova in «%2», che non è una posizione ammessa per un file dell’unità %3.</translation>
    </message>
    <message>
        <source>Two activation files stand at “%1”.</source>
        <translation>Due file di attivazione si trovano in «%1».</translation>
    </message>
    <message>
        <source>A receipt is in it twice.</source>
        <translation>Una ricevuta vi compare due volte.</translation>
    </message>
    <message>
        <source>An event is in it twice.</source>
        <translation>Un evento vi compare due volte.</translation>
    </message>
    <message>
        <source>It has %1 bytes; at most %2 are allowed.</source>
        <translation>Ha %1 byte; ne sono ammessi al massimo %2.</translation>
    </message>
    <message>
        <source>It is JSON, but not an object.</source>
        <translation>È JSON, ma non un oggetto.</translation>
    </message>
    <message>
        <source>It is not JSON: %1, at byte %2.</source>
        <translation>Non è JSON: %1, al byte %2.</translation>
    </message>
    <message>
        <source>It has format version %1; this version of the assistant (%2) reads up to version %3.</source>
        <translation>È nella versione di formato %1; questa versione dell’assistente (%2) legge fino alla versione %3.</translation>
    </message>
    <message>
        <source>Install a newer version of the assistant that reads format version %1.</source>
        <translation>Installare una versione più recente dell’assistente in grado di leggere la versione di formato %1.</translation>
    </message>
    <message>
        <source>A UUID belongs there.</source>
        <translation>Qui è atteso un UUID.</translation>
    </message>
    <message>
        <source>A field in it has a name with control characters.</source>
        <translation>Un campo ha un nome con caratteri di controllo.</translation>
    </message>
</context>
<context>
    <name>activation::ObtainActivation</name>
    <message>
        <source>Install what is there first. If the unit really needs one more license, ask for an additional one (on the command line: --additional).</source>
        <translation>Installare prima ciò che è già disponibile. Se l’unità ha davvero bisogno di un’altra licenza, richiederne una aggiuntiva (dalla riga di comando: --additional).</translation>
    </message>
    <message>
        <source>%1 is not in this site package.</source>
        <translation>%1 non è in questo pacchetto del sito.</translation>
    </message>
    <message>
        <source>A license is only spent on a unit that was read.</source>
        <translation>Una licenza viene impiegata solo per un’unità che è stata letta.</translation>
    </message>
    <message>
        <source>Check the Install Code, or read the unit into the package first.</source>
        <translation>Verificare l’Install Code oppure leggere prima l’unità nel pacchetto.</translation>
    </message>
    <message>
        <source>%1 has a capacity activation file already.</source>
        <translation>%1 ha già un file di attivazione della capacità.</translation>
    </message>
    <message>
        <source>“%1”, License ID %2.</source>
        <translation>«%1», License ID %2.</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>sconosciuto</translation>
    </message>
    <message>
        <source>%1 has this license already.</source>
        <translation>%1 ha già questa licenza.</translation>
    </message>
    <message>
        <source>The unit shows %1 (%2, %3).</source>
        <translation>L’unità mostra %1 (%2, %3).</translation>
    </message>
    <message>
        <source>The portal has made another activation for %1 before.</source>
        <translation>Il portale ha già creato in precedenza un’altra attivazione per %1.</translation>
    </message>
    <message>
        <source>“%1”: License ID %2, %3 devices.</source>
        <translation>«%1»: License ID %2, %3 dispositivi.</translation>
    </message>
    <message>
        <source>The portal shows no license %1.</source>
        <translation>Il portale non mostra alcuna licenza %1.</translation>
    </message>
    <message>
        <source>This login sees %1 licenses.</source>
        <translation>Con questo accesso sono visibili %1 licenze.</translation>
    </message>
    <message>
        <source>Check the License ID, or log in with the one it belongs to.</source>
        <translation>Verificare il License ID oppure accedere con quello a cui appartiene la licenza.</translation>
    </message>
    <message>
        <source>License %1 is not self-service.</source>
        <translation>La licenza %1 non è self-service.</translation>
    </message>
    <message>
        <source>It is a %1 license; the portal makes files for device capacity only.</source>
        <translation>È una licenza di tipo %1; il portale crea file solo per la capacità dispositivi.</translation>
    </message>
    <message>
        <source>Ask Customer Success for its offline activation file and add that.</source>
        <translation>Richiedere a Customer Success il relativo file di attivazione offline e aggiungerlo.</translation>
    </message>
    <message>
        <source>License %1 has not enough devices left.</source>
        <translation>Alla licenza %1 non restano abbastanza dispositivi.</translation>
    </message>
    <message>
        <source>Left: %1 of %2; asked for: %3.</source>
        <translation>Rimanenti: %1 di %2; richiesti: %3.</translation>
    </message>
    <message>
        <source>Choose another license or fewer devices, or ask your partner for more. Nothing was spent.</source>
        <translation>Scegliere un’altra licenza o meno dispositivi oppure chiederne altri al partner. Non è stato impiegato nulla.</translation>
    </message>
    <message>
        <source>%1 devices of license %2 asked for.</source>
        <translation>Richiesti %1 dispositivi della licenza %2.</translation>
    </message>
    <message>
        <source>Run the same step again once the portal answers: it looks first what the portal has made, so nothing is spent twice. (%1)</source>
        <translation>Eseguire di nuovo lo stesso passaggio quando il portale risponde: viene prima verificato che cosa il portale ha creato, quindi nulla viene impiegato due volte. (%1)</translation>
    </message>
    <message>
        <source>“%1” received (%2 bytes).</source>
        <translation>«%1» ricevuto (%2 byte).</translation>
    </message>
</context>
<context>
    <name>activation::OpenMatters</name>
    <message>
        <source>a CMS user of type Owner, at the unit</source>
        <translation>un utente CMS di tipo Owner, presso l’unità</translation>
    </message>
    <message>
        <source>whoever logs in to the License Customer Portal</source>
        <translation>chi accede al License Customer Portal</translation>
    </message>
    <message>
        <source>Customer Success</source>
        <translation>Customer Success</translation>
    </message>
    <message>
        <source>The unit was not read yet.</source>
        <translation>L’unità non è ancora stata letta.</translation>
    </message>
    <message>
        <source>The unit refused “%1” with HTTP status %2.</source>
        <translation>L’unità ha rifiutato «%1» con stato HTTP %2.</translation>
    </message>
    <message>
        <source>The unit refused “%1”.</source>
        <translation>L’unità ha rifiutato «%1».</translation>
    </message>
    <message>
        <source>whoever clears up the unit&apos;s answer; for another file, Customer Success or the portal</source>
        <translation>chi chiarisce la risposta dell’unità; per un altro file, Customer Success o il portale</translation>
    </message>
    <message>
        <source>The unit took “%1”, but its license did not show in time.</source>
        <translation>L’unità ha accettato «%1», ma la licenza non è comparsa in tempo.</translation>
    </message>
    <message>
        <source>The installation of “%1” was begun, and how it ended is not known.</source>
        <translation>L’installazione di «%1» è stata avviata e non se ne conosce l’esito.</translation>
    </message>
    <message>
        <source>“%1” is in the package and not installed yet.</source>
        <translation>«%1» è nel pacchetto e non è ancora installato.</translation>
    </message>
    <message>
        <source>A capacity activation file was asked for on %1 and is not in the package.</source>
        <translation>Un file di attivazione della capacità è stato richiesto il %1 e non è nel pacchetto.</translation>
    </message>
    <message>
        <source>There is no device capacity and no capacity activation file yet. (None is needed where the unit is only a LON RNI, a LON router or a BACnet router.)</source>
        <translation>Non ci sono ancora né capacità dispositivi né un file di attivazione della capacità. (Non sono necessari se l’unità è solo una LON RNI, un router LON o un router BACnet.)</translation>
    </message>
    <message>
        <source>The current maintenance covers %1 of %2 devices: a maintenance activation file is missing.</source>
        <translation>La manutenzione in corso copre %1 di %2 dispositivi: manca un file di attivazione della manutenzione.</translation>
    </message>
    <message>
        <source>Its device capacity is not known: read the unit again.</source>
        <translation>La sua capacità dispositivi non è nota: leggere di nuovo l’unità.</translation>
    </message>
</context>
<context>
    <name>activation::PackageDesk</name>
    <message>
        <source>Fingerprint confirmed by the user.</source>
        <translation>Impronta confermata dall’utente.</translation>
    </message>
    <message>
        <source>the activation file “%1” for %2</source>
        <translation>il file di attivazione «%1» per %2</translation>
    </message>
    <message>
        <source>the receipt of “%1” for %2</source>
        <translation>la ricevuta di «%1» per %2</translation>
    </message>
    <message>
        <source>the unit %1</source>
        <translation>l’unità %1</translation>
    </message>
    <message>
        <source>What is there cannot be read as a site package: %1 %2</source>
        <translation>Il contenuto presente non può essere letto come pacchetto del sito: %1 %2</translation>
    </message>
    <message>
        <source>It is the package of another site, “%1”.</source>
        <translation>È il pacchetto di un altro sito, «%1».</translation>
    </message>
    <message>
        <source>It is revision %1 of this site package; yours is revision %2.</source>
        <translation>È la revisione %1 di questo pacchetto del sito; quella in uso è la revisione %2.</translation>
    </message>
    <message>
        <source>It was changed on another laptop: your copy lacks %1.</source>
        <translation>È stato modificato su un altro laptop: nella copia in uso manca %1.</translation>
    </message>
    <message>
        <source>“%1” cannot be made.</source>
        <translation>Impossibile creare «%1».</translation>
    </message>
    <message>
        <source>There is no folder “%1”.</source>
        <translation>La cartella «%1» non esiste.</translation>
    </message>
    <message>
        <source>Plug the stick in or choose another folder.</source>
        <translation>Collegare la chiavetta o scegliere un’altra cartella.</translation>
    </message>
    <message>
        <source>Revision %1 of “%2” saved.</source>
        <translation>Revisione %1 di «%2» salvata.</translation>
    </message>
    <message>
        <source>“%1” is there already.</source>
        <translation>«%1» esiste già.</translation>
    </message>
    <message>
        <source>It is the very file to be copied.</source>
        <translation>È proprio il file da copiare.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Scegliere un’altra cartella.</translation>
    </message>
    <message>
        <source>“%1” would be overwritten.</source>
        <translation>«%1» verrebbe sovrascritto.</translation>
    </message>
    <message>
        <source>Work on with the one that is there, or carry into another folder. If it is of no use any more, delete it and carry again.</source>
        <translation>Continuare a lavorare con quello già presente oppure copiare in un’altra cartella. Se non serve più, eliminarlo e copiare di nuovo.</translation>
    </message>
    <message>
        <source>Copied to “%1”, read back and equal.</source>
        <translation>Copiato in «%1», riletto e identico.</translation>
    </message>
    <message>
        <source>“%1” was signed by a laptop that is trusted no more.</source>
        <translation>“%1” è stato firmato da un portatile di cui non ci si fida più.</translation>
    </message>
</context>
<context>
    <name>activation::PassphraseKeeper</name>
    <message>
        <source>Check the folder, who owns it, its permissions and free space.</source>
        <translation>Verificate la cartella, il suo proprietario, i permessi e lo spazio libero.</translation>
    </message>
    <message>
        <source>The passphrase in “%1” cannot be read.</source>
        <translation>Impossibile leggere la passphrase in «%1».</translation>
    </message>
    <message>
        <source>Others on this computer can get at the passphrase in “%1”.</source>
        <translation>Altri su questo computer possono arrivare alla passphrase in «%1».</translation>
    </message>
    <message>
        <source>With it and the key file they could sign site packages in your name.</source>
        <translation>Con essa e il file della chiave potrebbero firmare pacchetti di sito a vostro nome.</translation>
    </message>
    <message>
        <source>Take the permissions away (chmod 600); where somebody may have read it, make a new key: activationctl signer renew.</source>
        <translation>Togliete i permessi (chmod 600); se qualcuno può averla letta, create una nuova chiave: activationctl signer renew.</translation>
    </message>
    <message>
        <source>The passphrase cannot be written to “%1”.</source>
        <translation>Impossibile scrivere la passphrase in «%1».</translation>
    </message>
    <message>
        <source>“%1” cannot be removed.</source>
        <translation>Impossibile rimuovere «%1».</translation>
    </message>
</context>
<context>
    <name>activation::PortalClient</name>
    <message>
        <source>The portal answered with an activation for another unit or license.</source>
        <translation>Il portale ha risposto con un’attivazione per un’altra unità o licenza.</translation>
    </message>
    <message>
        <source>It has %1 bytes instead of %2.</source>
        <translation>Ha %1 byte anziché %2.</translation>
    </message>
    <message>
        <source>Its SHA-256 is %1 instead of %2.</source>
        <translation>Il suo SHA-256 è %1 anziché %2.</translation>
    </message>
    <message>
        <source>The License Customer Portal does not know this login.</source>
        <translation>Il License Customer Portal non riconosce questo accesso.</translation>
    </message>
    <message>
        <source>Log in with a License ID, or with an e-mail address that your partner added as a contact. A Customer ID is not a login.</source>
        <translation>Accedere con un License ID o con un indirizzo e-mail che il partner ha aggiunto come contatto. Un Customer ID non è valido per l’accesso.</translation>
    </message>
    <message>
        <source>The License Customer Portal refused the code.</source>
        <translation>Il License Customer Portal ha rifiutato il codice.</translation>
    </message>
    <message>
        <source>Log in again and type the code of the newest e-mail.</source>
        <translation>Accedere di nuovo e digitare il codice dell’e-mail più recente.</translation>
    </message>
    <message>
        <source>The session at the License Customer Portal has ended.</source>
        <translation>La sessione nel License Customer Portal è terminata.</translation>
    </message>
    <message>
        <source>Log in again; nothing is lost and nothing is spent twice.</source>
        <translation>Accedere di nuovo; nulla va perso e nulla viene impiegato due volte.</translation>
    </message>
    <message>
        <source>The portal made no activation of license %1 for %2.</source>
        <translation>Il portale non ha creato alcuna attivazione della licenza %1 per %2.</translation>
    </message>
    <message>
        <source>Choose a license with enough devices left, or ask your partner for more. Nothing was spent.</source>
        <translation>Scegliere una licenza con abbastanza dispositivi rimanenti oppure chiederne altri al partner. Non è stato impiegato nulla.</translation>
    </message>
    <message>
        <source>The License Customer Portal did not answer “%1” as expected.</source>
        <translation>Il License Customer Portal non ha risposto a «%1» come previsto.</translation>
    </message>
    <message>
        <source>Try again in some minutes; if it stays so, check the portal profile against the portal&apos;s documentation.</source>
        <translation>Riprovare tra qualche minuto; se il problema persiste, confrontare il profilo del portale con la documentazione del portale.</translation>
    </message>
    <message>
        <source>The activation file “%1” did not arrive whole.</source>
        <translation>Il file di attivazione «%1» non è arrivato integro.</translation>
    </message>
    <message>
        <source>Try again: the same activation is downloaded once more, and nothing is spent twice.</source>
        <translation>Riprovare: la stessa attivazione viene scaricata un’altra volta e nulla viene impiegato due volte.</translation>
    </message>
    <message>
        <source>The portal&apos;s answer</source>
        <translation>La risposta del portale</translation>
    </message>
    <message>
        <source>An unknown kind of license stands there.</source>
        <translation>Qui è indicato un tipo di licenza sconosciuto.</translation>
    </message>
    <message>
        <source>A plain file name belongs there.</source>
        <translation>Qui è atteso un semplice nome di file.</translation>
    </message>
    <message>
        <source>It leads away from the portal.</source>
        <translation>Porta fuori dal portale.</translation>
    </message>
</context>
<context>
    <name>activation::PortalPlan</name>
    <message numerus="yes">
        <source>%n SmartServer(s), %1 devices.</source>
        <translation>
            <numerusform>%n SmartServer, %1 dispositivi.</numerusform>
            <numerusform>%n SmartServer, %1 dispositivi.</numerusform>
        </translation>
    </message>
    <message>
        <source>The portal has %1, afterwards %2.</source>
        <translation>Il portale ha %1, poi %2.</translation>
    </message>
    <message>
        <source>Nothing is spent.</source>
        <translation>Non si spende nulla.</translation>
    </message>
    <message numerus="yes">
        <source>%n made before, at no cost.</source>
        <translation>
            <numerusform>%n fatto in precedenza, senza costi.</numerusform>
            <numerusform>%n fatti in precedenza, senza costi.</numerusform>
        </translation>
    </message>
    <message>
        <source>This login does not see license %1.</source>
        <translation>Questo accesso non vede la licenza %1.</translation>
    </message>
    <message>
        <source>License %1 has nothing left.</source>
        <translation>Alla licenza %1 non resta nulla.</translation>
    </message>
    <message>
        <source>License %1 lacks %2 devices.</source>
        <translation>Alla licenza %1 mancano %2 dispositivi.</translation>
    </message>
    <message numerus="yes">
        <source>Maintenance falls short on %n of them: ask Customer Success for it.</source>
        <translation>
            <numerusform>La manutenzione non basta su %n di essi: chiedetela a Customer Success.</numerusform>
            <numerusform>La manutenzione non basta su %n di essi: chiedetela a Customer Success.</numerusform>
        </translation>
    </message>
    <message>
        <source>License %1 has changed since the plan was made.</source>
        <translation>La licenza %1 è cambiata da quando è stato fatto il piano.</translation>
    </message>
    <message>
        <source>By the plan %1 devices would be left now, and the portal has %2: somebody else used or returned some.</source>
        <translation>Secondo il piano resterebbero ora %1 dispositivi, e il portale ne ha %2: qualcun altro ne ha usati o restituiti.</translation>
    </message>
    <message>
        <source>Nothing more was spent. Look at the plan with the numbers of now, and confirm it.</source>
        <translation>Non è stato speso altro. Guardate il piano con i numeri attuali e confermatelo.</translation>
    </message>
</context>
<context>
    <name>activation::PortalProfile</name>
    <message>
        <source>The portal profile cannot be used.</source>
        <translation>Il profilo del portale non può essere usato.</translation>
    </message>
    <message>
        <source>Mend the profile, or ask whoever gave it to you for another.</source>
        <translation>Correggere il profilo oppure chiederne un altro a chi l’ha fornito.</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2</source>
        <translation>Impossibile leggere «%1»: %2</translation>
    </message>
    <message>
        <source>“%1” has more than %2 bytes.</source>
        <translation>«%1» ha più di %2 byte.</translation>
    </message>
    <message>
        <source>The portal profile “%1” cannot be used.</source>
        <translation>Il profilo del portale «%1» non può essere usato.</translation>
    </message>
    <message>
        <source>An https address without name or password belongs there.</source>
        <translation>Qui è atteso un indirizzo https senza nome utente né password.</translation>
    </message>
    <message>
        <source>There is no certificate (PEM) in “%1”.</source>
        <translation>«%1» non contiene alcun certificato (PEM).</translation>
    </message>
    <message>
        <source>Line %1, column %2, %3: %4</source>
        <translation>Riga %1, colonna %2, %3: %4</translation>
    </message>
    <message>
        <source>This is not JSON: %1</source>
        <translation>Questo non è JSON: %1</translation>
    </message>
    <message>
        <source>It stands there twice.</source>
        <translation>Vi si trova due volte.</translation>
    </message>
    <message>
        <source>An e-mail address belongs there.</source>
        <translation>Lì va un indirizzo e-mail.</translation>
    </message>
    <message>
        <source>The name of an HTTP header belongs there.</source>
        <translation>Lì va il nome di un’intestazione HTTP.</translation>
    </message>
    <message>
        <source>It leads away from the baseUrl.</source>
        <translation>Porta fuori dalla baseUrl.</translation>
    </message>
    <message>
        <source>A file name belongs there, not one with folders.</source>
        <translation>Lì va un nome di file, senza cartelle.</translation>
    </message>
    <message>
        <source>In braces only {installCode} is known.</source>
        <translation>Tra parentesi graffe è conosciuto solo {installCode}.</translation>
    </message>
    <message>
        <source>“%1” holds no authority to trust.</source>
        <translation>«%1» non contiene alcuna autorità da considerare attendibile.</translation>
    </message>
    <message>
        <source>Ask your network&apos;s administrators for the authority&apos;s certificate as a PEM file (it begins with -----BEGIN CERTIFICATE-----).</source>
        <translation>Chiedere agli amministratori della rete il certificato dell’autorità come file PEM (inizia con -----BEGIN CERTIFICATE-----).</translation>
    </message>
    <message>
        <source>There is no certificate (PEM) in it.</source>
        <translation>Non contiene alcun certificato (PEM).</translation>
    </message>
</context>
<context>
    <name>activation::ProgressText</name>
    <message>
        <source>reading identity and licenses</source>
        <translation>lettura di identità e licenze</translation>
    </message>
    <message>
        <source>looking for an earlier upload&apos;s license (%1 of %2 s)</source>
        <translation>ricerca della licenza di un caricamento precedente (%1 di %2 s)</translation>
    </message>
    <message>
        <source>uploading</source>
        <translation>caricamento</translation>
    </message>
    <message>
        <source>accepted; waiting until the license shows (%1 of %2 s)</source>
        <translation>accettato; in attesa che la licenza compaia (%1 di %2 s)</translation>
    </message>
    <message>
        <source>the license shows</source>
        <translation>la licenza è visibile</translation>
    </message>
</context>
<context>
    <name>activation::QrPicture</name>
    <message>
        <source>No QR code can be made of this text.</source>
        <translation>Da questo testo non è possibile creare un codice QR.</translation>
    </message>
    <message>
        <source>It has %1 characters, more than a QR code holds.</source>
        <translation>Ha %1 caratteri, più di quanti ne contenga un codice QR.</translation>
    </message>
    <message>
        <source>Use a shorter text.</source>
        <translation>Usare un testo più breve.</translation>
    </message>
</context>
<context>
    <name>activation::ReadUnit</name>
    <message>
        <source>Identity settled.</source>
        <translation>Identità accertata.</translation>
    </message>
    <message>
        <source>%1 says it is %2, but it was %3 before.</source>
        <translation>%1 dichiara di essere %2, ma prima era %3.</translation>
    </message>
    <message>
        <source>Its certificate (SHA-256 %1) was confirmed for the other unit.</source>
        <translation>Il suo certificato (SHA-256 %1) è stato confermato per l’altra unità.</translation>
    </message>
    <message>
        <source>Compare the label on the back of the unit. If two units share a certificate, give this one a certificate of its own; if the address moved to another unit, connect to it under its host name.</source>
        <translation>Confrontare l’etichetta sul retro dell’unità. Se due unità condividono un certificato, assegnare a questa un certificato proprio; se l’indirizzo è passato a un’altra unità, connettersi a quest’ultima tramite il suo nome host.</translation>
    </message>
    <message>
        <source>%1 read at %2.</source>
        <translation>%1 letta all’indirizzo %2.</translation>
    </message>
</context>
<context>
    <name>activation::Receipt</name>
    <message>
        <source>An unknown outcome stands there.</source>
        <translation>Qui è indicato un esito sconosciuto.</translation>
    </message>
    <message>
        <source>One of word and reading belongs there.</source>
        <translation>Qui è ammesso solo uno tra word e reading.</translation>
    </message>
</context>
<context>
    <name>activation::Report</name>
    <message>
        <source>Site</source>
        <translation>Sito</translation>
    </message>
    <message>
        <source>Package ID</source>
        <translation>ID del pacchetto</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>Revisione</translation>
    </message>
    <message>
        <source>Signer&apos;s SHA-256</source>
        <translation>SHA-256 del firmatario</translation>
    </message>
    <message>
        <source>Manifest&apos;s SHA-256</source>
        <translation>SHA-256 del manifest</translation>
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
        <translation>Indirizzo</translation>
    </message>
    <message>
        <source>Certificate&apos;s SHA-256</source>
        <translation>SHA-256 del certificato</translation>
    </message>
    <message>
        <source>Identity sources</source>
        <translation>Fonti dell’identità</translation>
    </message>
    <message>
        <source>Identity code</source>
        <translation>Codice di identità</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Situazione</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>Ancora in sospeso</translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation>In attesa di</translation>
    </message>
    <message>
        <source>Capacity total</source>
        <translation>Capacità totale</translation>
    </message>
    <message>
        <source>Capacity used</source>
        <translation>Capacità usata</translation>
    </message>
    <message>
        <source>Seen (UTC)</source>
        <translation>Rilevato (UTC)</translation>
    </message>
    <message>
        <source>Licenses</source>
        <translation>Licenze</translation>
    </message>
    <message>
        <source>Receipt ID</source>
        <translation>ID della ricevuta</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Esito</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>File&apos;s SHA-256</source>
        <translation>SHA-256 del file</translation>
    </message>
    <message>
        <source>License ID</source>
        <translation>License ID</translation>
    </message>
    <message>
        <source>CMS user</source>
        <translation>Utente CMS</translation>
    </message>
    <message>
        <source>Laptop</source>
        <translation>Laptop</translation>
    </message>
    <message>
        <source>Reached at</source>
        <translation>Raggiunta all’indirizzo</translation>
    </message>
    <message>
        <source>Begun (UTC)</source>
        <translation>Inizio (UTC)</translation>
    </message>
    <message>
        <source>Finished (UTC)</source>
        <translation>Fine (UTC)</translation>
    </message>
    <message>
        <source>Finished (local)</source>
        <translation>Fine (ora locale)</translation>
    </message>
    <message>
        <source>HTTP status</source>
        <translation>Stato HTTP</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Risposta</translation>
    </message>
    <message>
        <source>Capacity total before</source>
        <translation>Capacità totale prima</translation>
    </message>
    <message>
        <source>Capacity total after</source>
        <translation>Capacità totale dopo</translation>
    </message>
    <message>
        <source>Capacity used before</source>
        <translation>Capacità usata prima</translation>
    </message>
    <message>
        <source>Capacity used after</source>
        <translation>Capacità usata dopo</translation>
    </message>
    <message>
        <source>Unit by unit</source>
        <translation>Dettaglio per unità</translation>
    </message>
    <message>
        <source>Hand-over report: %1</source>
        <translation>Rapporto di consegna: %1</translation>
    </message>
    <message>
        <source>SmartServer licensing – hand-over report</source>
        <translation>Licenze SmartServer – rapporto di consegna</translation>
    </message>
    <message>
        <source>The package holds no SmartServer.</source>
        <translation>Il pacchetto non contiene alcuno SmartServer.</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>Nulla.</translation>
    </message>
    <message>
        <source>What is still to do</source>
        <translation>Attività ancora da svolgere</translation>
    </message>
    <message>
        <source>All units</source>
        <translation>Tutte le unità</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Capacità</translation>
    </message>
    <message>
        <source>%1 Waits for: %2.</source>
        <translation>%1 In attesa di: %2.</translation>
    </message>
    <message>
        <source>QR code of this unit&apos;s identity</source>
        <translation>Codice QR dell’identità di questa unità</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Nessuna.</translation>
    </message>
    <message>
        <source>Receipt:</source>
        <translation>Ricevuta:</translation>
    </message>
    <message>
        <source>The unit&apos;s answer</source>
        <translation>Risposta dell’unità</translation>
    </message>
    <message>
        <source>Handed over by (name, date, signature)</source>
        <translation>Consegnato da (nome, data, firma)</translation>
    </message>
    <message>
        <source>Received by (name, date, signature)</source>
        <translation>Ricevuto da (nome, data, firma)</translation>
    </message>
    <message>
        <source>%1 … (%2 more characters: see the HTML report)</source>
        <translation>%1 … (altri %2 caratteri: vedere il rapporto HTML)</translation>
    </message>
    <message>
        <source>Receipt: %1</source>
        <translation>Ricevuta: %1</translation>
    </message>
    <message>
        <source>Hand-over report</source>
        <translation>Rapporto di consegna</translation>
    </message>
    <message>
        <source>Manifest&apos;s SHA-256 %1</source>
        <translation>SHA-256 del manifest %1</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Pagina %1 di %2</translation>
    </message>
    <message>
        <source>“%1” does not tell which form the report is to have.</source>
        <translation>«%1» non indica in quale formato deve essere il rapporto.</translation>
    </message>
    <message>
        <source>Its name has no ending.</source>
        <translation>Il nome non ha estensione.</translation>
    </message>
    <message>
        <source>Its ending is “.%1”.</source>
        <translation>L’estensione è «.%1».</translation>
    </message>
    <message>
        <source>Give a name that ends in .pdf, .html or .csv.</source>
        <translation>Indicare un nome che termini in .pdf, .html o .csv.</translation>
    </message>
    <message>
        <source>The report cannot be written to “%1”.</source>
        <translation>Impossibile scrivere il rapporto in «%1».</translation>
    </message>
    <message>
        <source>Check that its folder is there and can be written to, and that there is room.</source>
        <translation>Verificare che la cartella esista e sia scrivibile e che ci sia spazio.</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>sconosciuta</translation>
    </message>
    <message>
        <source>%1 of %2 devices used</source>
        <translation>%1 di %2 dispositivi usati</translation>
    </message>
    <message>
        <source>Installed, and the license shows</source>
        <translation>Installata e la licenza è visibile</translation>
    </message>
    <message>
        <source>Was installed before; nothing was uploaded</source>
        <translation>Era già installata; non è stato caricato nulla</translation>
    </message>
    <message>
        <source>Rejected by the unit</source>
        <translation>Rifiutata dall’unità</translation>
    </message>
    <message>
        <source>Accepted, but the license did not show in time</source>
        <translation>Accettata, ma la licenza non è comparsa in tempo</translation>
    </message>
    <message>
        <source>segment controller record</source>
        <translation>record del segment controller</translation>
    </message>
    <message>
        <source>host name</source>
        <translation>nome host</translation>
    </message>
    <message>
        <source>SID over MQTT</source>
        <translation>SID tramite MQTT</translation>
    </message>
    <message>
        <source>label</source>
        <translation>etichetta</translation>
    </message>
    <message>
        <source>Site package</source>
        <translation>Pacchetto del sito</translation>
    </message>
    <message>
        <source>%1, revision %2</source>
        <translation>%1, revisione %2</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Salvato</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1 da %2</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Firmato da</translation>
    </message>
    <message>
        <source>This report</source>
        <translation>Questo rapporto</translation>
    </message>
    <message>
        <source>Identity by</source>
        <translation>Identità secondo</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Rilevato</translation>
    </message>
    <message>
        <source>%1, %2 bytes</source>
        <translation>%1, %2 byte</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Inizio</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Fine</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Eseguito da</translation>
    </message>
    <message>
        <source>CMS user %1, laptop %2</source>
        <translation>Utente CMS %1, laptop %2</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Presso</translation>
    </message>
    <message>
        <source>License rows</source>
        <translation>Righe di licenza</translation>
    </message>
    <message>
        <source>HTTP %1, without text</source>
        <translation>HTTP %1, senza testo</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descrizione</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>Activation Date</source>
        <translation>Data di attivazione</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Activation files: %1. Receipts: %2.</source>
        <translation>File di attivazione: %1. Ricevute: %2.</translation>
    </message>
    <message>
        <source>Units whose capacity is not known, and not counted: %1.</source>
        <translation>Unità di cui non si conosce la capacità, non conteggiate: %1.</translation>
    </message>
    <message>
        <source>Licenses that expire within 90 days: %1.</source>
        <translation>Licenze che scadono entro 90 giorni: %1.</translation>
    </message>
    <message>
        <source>Licenses that have expired: %1.</source>
        <translation>Licenze scadute: %1.</translation>
    </message>
    <message>
        <source>SmartServers: %1</source>
        <translation>SmartServer: %1</translation>
    </message>
    <message>
        <source>%1 confirmed</source>
        <translation>confermati: %1</translation>
    </message>
    <message>
        <source>%1 open</source>
        <translation>in sospeso: %1</translation>
    </message>
    <message>
        <source>%1 rejected</source>
        <translation>rifiutati: %1</translation>
    </message>
    <message>
        <source>Device capacity: %1</source>
        <translation>Capacità dispositivi: %1</translation>
    </message>
    <message>
        <source>%1 used</source>
        <translation>usati: %1</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>liberi: %1</translation>
    </message>
    <message>
        <source>Added by hand</source>
        <translation>Aggiunta manualmente</translation>
    </message>
    <message>
        <source>Added by hand in the CMS; that the license shows is the user&apos;s word, and was not read</source>
        <translation>Aggiunta manualmente nel CMS; che la licenza sia visibile è una dichiarazione dell’utente e non è stato letto</translation>
    </message>
    <message>
        <source>Added by hand in the CMS; the license was read from the unit</source>
        <translation>Aggiunta manualmente nel CMS; la licenza è stata letta dall’unità</translation>
    </message>
</context>
<context>
    <name>activation::SafeCopy</name>
    <message>
        <source>“%1” was not written.</source>
        <translation>«%1» non è stato scritto.</translation>
    </message>
    <message>
        <source>The stick or folder is gone. (%1)</source>
        <translation>La chiavetta o la cartella non è più disponibile. (%1)</translation>
    </message>
    <message>
        <source>Plug the stick in again and repeat. The original is untouched.</source>
        <translation>Ricollegare la chiavetta e ripetere. L’originale è intatto.</translation>
    </message>
    <message>
        <source>It is read-only. (%1)</source>
        <translation>È di sola lettura. (%1)</translation>
    </message>
    <message>
        <source>Move the stick&apos;s write-protect switch, or use another stick.</source>
        <translation>Spostare l’interruttore di protezione da scrittura della chiavetta oppure usare un’altra chiavetta.</translation>
    </message>
    <message>
        <source>It is full. (%1)</source>
        <translation>È piena. (%1)</translation>
    </message>
    <message>
        <source>Free some space on it or use another stick. What was on it before is still there.</source>
        <translation>Liberare spazio oppure usare un’altra chiavetta. Ciò che conteneva prima è ancora presente.</translation>
    </message>
    <message>
        <source>Try again; if it fails once more, use another stick.</source>
        <translation>Riprovare; se l’errore si ripete, usare un’altra chiavetta.</translation>
    </message>
    <message>
        <source>Copying was canceled.</source>
        <translation>La copia è stata annullata.</translation>
    </message>
    <message>
        <source>You stopped it.</source>
        <translation>Interrotta dall’utente.</translation>
    </message>
    <message>
        <source>Nothing was changed on the stick. Copy again when ready.</source>
        <translation>Sulla chiavetta non è stato modificato nulla. Ripetere la copia quando si è pronti.</translation>
    </message>
    <message>
        <source>“%1” cannot be read.</source>
        <translation>Impossibile leggere «%1».</translation>
    </message>
    <message>
        <source>Check that it is there and may be read.</source>
        <translation>Verificare che esista e sia leggibile.</translation>
    </message>
    <message>
        <source>There is no folder “%1”.</source>
        <translation>La cartella «%1» non esiste.</translation>
    </message>
    <message>
        <source>%1 bytes are needed and %2 are free.</source>
        <translation>Sono necessari %1 byte e ne sono liberi %2.</translation>
    </message>
    <message>
        <source>Free some space or use another stick. What was on it before is still there.</source>
        <translation>Liberare spazio oppure usare un’altra chiavetta. Ciò che conteneva prima è ancora presente.</translation>
    </message>
    <message>
        <source>“%1” could not be read to its end: %2</source>
        <translation>Impossibile leggere «%1» fino alla fine: %2</translation>
    </message>
    <message>
        <source>Check the original and try again.</source>
        <translation>Controllare l’originale e riprovare.</translation>
    </message>
    <message>
        <source>“%1” was changed while it was copied.</source>
        <translation>«%1» è stato modificato durante la copia.</translation>
    </message>
    <message>
        <source>Wait until it is no longer written to, then copy again.</source>
        <translation>Attendere che la scrittura sul file sia terminata, quindi ripetere la copia.</translation>
    </message>
    <message>
        <source>What was read back is not what was written.</source>
        <translation>Quanto riletto non corrisponde a quanto scritto.</translation>
    </message>
    <message>
        <source>The stick is failing: use another one.</source>
        <translation>La chiavetta è difettosa: usarne un’altra.</translation>
    </message>
    <message>
        <source>It was pulled out.</source>
        <translation>È stata estratta.</translation>
    </message>
</context>
<context>
    <name>activation::SafeFile</name>
    <message>
        <source>“%1” was not written.</source>
        <translation>“%1” non è stato scritto.</translation>
    </message>
    <message>
        <source>Try again. What was there before is still there.</source>
        <translation>Riprovi. Ciò che c’era prima c’è ancora.</translation>
    </message>
    <message>
        <source>Another program is saving there at this moment.</source>
        <translation>Un altro programma sta salvando lì in questo momento.</translation>
    </message>
    <message>
        <source>Nothing can be written in “%1”.</source>
        <translation>Non si può scrivere nulla in “%1”.</translation>
    </message>
    <message>
        <source>Nothing can be written in “%1”: %2</source>
        <translation>Non si può scrivere nulla in “%1”: %2</translation>
    </message>
    <message>
        <source>The file that is there is write-protected.</source>
        <translation>Il file che si trova lì è protetto da scrittura.</translation>
    </message>
    <message>
        <source>The stick was pulled out meanwhile.</source>
        <translation>La chiavetta è stata estratta nel frattempo.</translation>
    </message>
</context>
<context>
    <name>activation::Scope</name>
    <message>
        <source>Name where to look: a network such as 192.168.1.0/24, a range such as 192.168.1.20-29, IP addresses, host names or Install Codes.</source>
        <translation>Indicare dove cercare: una rete come 192.168.1.0/24, un intervallo come 192.168.1.20-29, indirizzi IP, nomi host o Install Code.</translation>
    </message>
    <message>
        <source>These are too many addresses for one search.</source>
        <translation>Gli indirizzi sono troppi per una sola ricerca.</translation>
    </message>
    <message>
        <source>At most %1 are asked in one go.</source>
        <translation>Se ne interrogano al massimo %1 per volta.</translation>
    </message>
    <message>
        <source>Nothing to search is named.</source>
        <translation>Non è indicato nulla per la ricerca.</translation>
    </message>
    <message>
        <source>Nothing is searched unasked.</source>
        <translation>Nessuna ricerca viene eseguita senza essere richiesta.</translation>
    </message>
</context>
<context>
    <name>activation::ServerCertificate</name>
    <message>
        <source>A server certificate could not be made.</source>
        <translation>Impossibile creare un certificato del server.</translation>
    </message>
    <message>
        <source>Check the names, addresses and the issuer given.</source>
        <translation>Verificare i nomi, gli indirizzi e l’emittente indicati.</translation>
    </message>
    <message>
        <source>“%1” is not an IP address.</source>
        <translation>«%1» non è un indirizzo IP.</translation>
    </message>
</context>
<context>
    <name>activation::Settings</name>
    <message>
        <source>“%1” is not an absolute path.</source>
        <translation>“%1” non è un percorso assoluto.</translation>
    </message>
    <message>
        <source>“%1” is not a number from %2 to %3.</source>
        <translation>“%1” non è un numero da %2 a %3.</translation>
    </message>
    <message>
        <source>The settings file “%1” cannot be used.</source>
        <translation>Il file di impostazioni “%1” non è utilizzabile.</translation>
    </message>
    <message>
        <source>Correct it, or ask whoever put it there; docs/administration.md names its keys.</source>
        <translation>Correggetelo, o chiedete a chi l’ha messo lì; docs/administration.md ne elenca le chiavi.</translation>
    </message>
    <message>
        <source>It is larger than a settings file can be.</source>
        <translation>È più grande di quanto possa essere un file di impostazioni.</translation>
    </message>
    <message>
        <source>It cannot be read, or is not of the form [section] and key=value.</source>
        <translation>Non è leggibile, o non ha la forma [sezione] e chiave=valore.</translation>
    </message>
    <message>
        <source>There is no such key; there are: %1</source>
        <translation>Questa chiave non esiste; ci sono: %1</translation>
    </message>
    <message>
        <source>Line %1, %2: %3</source>
        <translation>Riga %1, %2: %3</translation>
    </message>
</context>
<context>
    <name>activation::Signature</name>
    <message>
        <source>It is not a detached CMS signature in DER.</source>
        <translation>Non è una firma CMS separata (detached) in formato DER.</translation>
    </message>
    <message>
        <source>It has more than one signer.</source>
        <translation>Ha più di un firmatario.</translation>
    </message>
    <message>
        <source>It is not made with RSA and SHA-256.</source>
        <translation>Non è stata creata con RSA e SHA-256.</translation>
    </message>
    <message>
        <source>The signer&apos;s certificate is not inside.</source>
        <translation>Non contiene il certificato del firmatario.</translation>
    </message>
    <message>
        <source>What was signed is not what is there: it was changed afterwards.</source>
        <translation>Il contenuto presente non è quello firmato: è stato modificato in seguito.</translation>
    </message>
    <message>
        <source>It was not made by the certificate inside.</source>
        <translation>Non è stata creata con il certificato contenuto.</translation>
    </message>
    <message>
        <source>The certificate inside was changed, or the one that issued it is not inside.</source>
        <translation>Il certificato contenuto è stato modificato, oppure manca quello che lo ha emesso.</translation>
    </message>
    <message>
        <source>The signature is not valid.</source>
        <translation>La firma non è valida.</translation>
    </message>
    <message>
        <source>Do not use this file. Get another copy of it from where it was made, and compare its fingerprint.</source>
        <translation>Non usare questo file. Procurarsene un’altra copia da dove è stato creato e confrontarne l’impronta.</translation>
    </message>
    <message>
        <source>The certificate cannot be read.</source>
        <translation>Impossibile leggere il certificato.</translation>
    </message>
    <message>
        <source>The certificate is not signed with RSA and SHA-256.</source>
        <translation>Il certificato non è firmato con RSA e SHA-256.</translation>
    </message>
    <message>
        <source>The certificate&apos;s key is not an RSA key of 2048 to 8192 bits.</source>
        <translation>La chiave del certificato non è una chiave RSA da 2048 a 8192 bit.</translation>
    </message>
    <message>
        <source>The cryptography library gave no RSA key of %1 bits.</source>
        <translation>La libreria crittografica non ha fornito una chiave RSA da %1 bit.</translation>
    </message>
    <message>
        <source>A certificate could not be made.</source>
        <translation>Impossibile creare un certificato.</translation>
    </message>
    <message>
        <source>Its signature is not valid.</source>
        <translation>La sua firma non è valida.</translation>
    </message>
    <message>
        <source>Check that the issuer&apos;s private key belongs to its certificate.</source>
        <translation>Verificare che la chiave privata dell’emittente corrisponda al suo certificato.</translation>
    </message>
</context>
<context>
    <name>activation::Signers</name>
    <message>
        <source>This laptop&apos;s own former key.</source>
        <translation>La chiave precedente di questo portatile.</translation>
    </message>
    <message>
        <source>Fingerprint compared by the user.</source>
        <translation>Impronta confrontata dall’utente.</translation>
    </message>
    <message>
        <source>The revocation of the signer %1 was taken back.</source>
        <translation>La revoca del firmatario %1 è stata ritirata.</translation>
    </message>
    <message>
        <source>This laptop&apos;s own key cannot be revoked while it is in use.</source>
        <translation>La chiave di questo portatile non può essere revocata finché è in uso.</translation>
    </message>
    <message>
        <source>Everything that this laptop saves would be refused.</source>
        <translation>Tutto ciò che questo portatile salva verrebbe rifiutato.</translation>
    </message>
    <message>
        <source>Renew the key first (on the command line: activationctl signer renew); then revoke the former one.</source>
        <translation>Rinnovate prima la chiave (dalla riga di comando: activationctl signer renew); poi revocate la precedente.</translation>
    </message>
    <message>
        <source>The signer %1 is trusted no more.</source>
        <translation>Del firmatario %1 non ci si fida più.</translation>
    </message>
    <message>
        <source>The signer with the certificate %1 was revoked on %2.</source>
        <translation>Il firmatario con il certificato %1 è stato revocato il %2.</translation>
    </message>
    <message>
        <source>The reason given: %1</source>
        <translation>Il motivo indicato: %1</translation>
    </message>
    <message>
        <source>Get it saved anew by a laptop that is trusted. If the revocation was a mistake, compare the fingerprint again and trust it (on the command line: activationctl signer trust %1).</source>
        <translation>Fatelo salvare di nuovo da un portatile fidato. Se la revoca è stata un errore, confrontate di nuovo l’impronta e fidatevi (dalla riga di comando: activationctl signer trust %1).</translation>
    </message>
    <message>
        <source>This laptop has a new key, %1.</source>
        <translation>Questo portatile ha una nuova chiave, %1.</translation>
    </message>
    <message>
        <source>The former one was %1.</source>
        <translation>La precedente era %1.</translation>
    </message>
    <message>
        <source>“%1” cannot be read.</source>
        <translation>“%1” non è leggibile.</translation>
    </message>
    <message>
        <source>Check its name and place.</source>
        <translation>Controllate nome e posizione.</translation>
    </message>
    <message>
        <source>This laptop signs with the key “%1”, %2.</source>
        <translation>Questo portatile firma con la chiave “%1”, %2.</translation>
    </message>
    <message>
        <source>It was imported; the former one was %1.</source>
        <translation>È stata importata; la precedente era %1.</translation>
    </message>
    <message>
        <source>The keychain has the signing key&apos;s passphrase.</source>
        <translation>Il portachiavi ha la passphrase della chiave di firma.</translation>
    </message>
    <message>
        <source>The signing key has a passphrase that was chosen.</source>
        <translation>La chiave di firma ha una passphrase scelta.</translation>
    </message>
</context>
<context>
    <name>activation::SigningKey</name>
    <message>
        <source>A signing key could not be made.</source>
        <translation>Impossibile creare una chiave di firma.</translation>
    </message>
    <message>
        <source>Start the assistant again; if it stays, reinstall QCA.</source>
        <translation>Riavviare l’assistente; se il problema persiste, reinstallare QCA.</translation>
    </message>
    <message>
        <source>The site package could not be signed.</source>
        <translation>Impossibile firmare il pacchetto del sito.</translation>
    </message>
    <message>
        <source>Nothing can be signed: this laptop&apos;s signing key is locked.</source>
        <translation>Non si può firmare nulla: la chiave di firma di questo portatile è bloccata.</translation>
    </message>
    <message>
        <source>This is not the passphrase of “%1”, or the file is damaged.</source>
        <translation>Questa non è la passphrase di «%1», oppure il file è danneggiato.</translation>
    </message>
    <message>
        <source>Try again. Where the passphrase is forgotten, make a new key (on the command line: activationctl signer renew); other laptops compare its fingerprint once.</source>
        <translation>Riprovate. Se la passphrase è dimenticata, create una nuova chiave (dalla riga di comando: activationctl signer renew); gli altri portatili ne confrontano una volta l&apos;impronta.</translation>
    </message>
    <message>
        <source>The signing key “%1” cannot be used.</source>
        <translation>La chiave di firma «%1» non può essere usata.</translation>
    </message>
    <message>
        <source>The private key and the certificate in it do not belong together.</source>
        <translation>La chiave privata e il certificato che contiene non vanno insieme.</translation>
    </message>
    <message>
        <source>Restore the file from a backup, or make a new key (on the command line: activationctl signer renew).</source>
        <translation>Ripristinate il file da un backup, oppure create una nuova chiave (dalla riga di comando: activationctl signer renew).</translation>
    </message>
    <message>
        <source>It was not opened with its passphrase.</source>
        <translation>Non si è aperto con la sua passphrase.</translation>
    </message>
    <message>
        <source>Try again, and enter the passphrase when you are asked for it.</source>
        <translation>Riprovate e inserite la passphrase quando viene chiesta.</translation>
    </message>
</context>
<context>
    <name>activation::SitePackage</name>
    <message>
        <source>“%1” was signed by a laptop that is not known here.</source>
        <translation>«%1» è stato firmato da un laptop non noto qui.</translation>
    </message>
    <message>
        <source>The signer calls itself “%1”. Fingerprint (SHA-256) of its certificate: %2</source>
        <translation>Il firmatario si identifica come «%1». Impronta (SHA-256) del suo certificato: %2</translation>
    </message>
    <message>
        <source>Compare the fingerprint with the one that the other laptop shows, and confirm it only when they are the same; on the command line: --trust %1</source>
        <translation>Confrontare l’impronta con quella mostrata dall’altro laptop e confermarla solo se coincidono; dalla riga di comando: --trust %1</translation>
    </message>
    <message>
        <source>“%1” is an older state of a site package than the one known here.</source>
        <translation>«%1» è uno stato del pacchetto del sito più vecchio di quello noto qui.</translation>
    </message>
    <message>
        <source>It has revision %1; revision %2 was seen on this laptop before.</source>
        <translation>È alla revisione %1; su questo laptop è già stata vista la revisione %2.</translation>
    </message>
    <message>
        <source>Use the newest copy of the package. What happened since revision %1 is missing in this one. Only if the newer copy is lost, go on from this one deliberately; on the command line: --accept-older</source>
        <translation>Usare la copia più recente del pacchetto. In questa manca quanto avvenuto dopo la revisione %1. Solo se la copia più recente è andata persa, proseguire espressamente da questa; dalla riga di comando: --accept-older</translation>
    </message>
    <message>
        <source>“%1” was changed after it was signed, or is forged.</source>
        <translation>«%1» è stato modificato dopo la firma oppure è falsificato.</translation>
    </message>
    <message>
        <source>“%1” is not a whole site package.</source>
        <translation>«%1» non è un pacchetto del sito integro.</translation>
    </message>
    <message>
        <source>Use another copy of it, such as the one on the laptop that made it, and copy it again. Do not use files out of this one.</source>
        <translation>Usarne un’altra copia, ad esempio quella sul laptop che l’ha creato, e copiarla di nuovo. Non usare file estratti da questa.</translation>
    </message>
    <message>
        <source>The site package “%1” cannot be read.</source>
        <translation>Impossibile leggere il pacchetto del sito «%1».</translation>
    </message>
    <message>
        <source>Check that the stick is plugged in, that the file is there and that you may read it.</source>
        <translation>Verificare che la chiavetta sia collegata, che il file esista e di avere il permesso di leggerlo.</translation>
    </message>
    <message>
        <source>The site package “%1” was not saved.</source>
        <translation>Il pacchetto del sito «%1» non è stato salvato.</translation>
    </message>
    <message>
        <source>Try again, or save it in another folder. What was there before is still there.</source>
        <translation>Riprovare oppure salvarlo in un’altra cartella. Il contenuto precedente è ancora presente.</translation>
    </message>
    <message>
        <source>The stick or folder is gone. (%1)</source>
        <translation>La chiavetta o la cartella non è più disponibile. (%1)</translation>
    </message>
    <message>
        <source>Plug the stick in again, or choose another folder, and save again.</source>
        <translation>Ricollegare la chiavetta o scegliere un’altra cartella, quindi salvare di nuovo.</translation>
    </message>
    <message>
        <source>The disk is read-only. (%1)</source>
        <translation>Il disco è di sola lettura. (%1)</translation>
    </message>
    <message>
        <source>Move the stick&apos;s write-protect switch, or save on another disk.</source>
        <translation>Spostare l’interruttore di protezione da scrittura della chiavetta oppure salvare su un altro disco.</translation>
    </message>
    <message>
        <source>The disk is full: %1 bytes are needed and %2 are free. (%3)</source>
        <translation>Il disco è pieno: sono necessari %1 byte e ne sono liberi %2. (%3)</translation>
    </message>
    <message>
        <source>The disk is full. (%1)</source>
        <translation>Il disco è pieno. (%1)</translation>
    </message>
    <message>
        <source>Free some space on it or save on another disk. What was there before is still there.</source>
        <translation>Liberare spazio oppure salvare su un altro disco. Il contenuto precedente è ancora presente.</translation>
    </message>
    <message>
        <source>Reading “%1” was canceled.</source>
        <translation>La lettura di «%1» è stata annullata.</translation>
    </message>
    <message>
        <source>You stopped it.</source>
        <translation>Interrotta dall’utente.</translation>
    </message>
    <message>
        <source>Nothing was changed. Open it again when ready.</source>
        <translation>Non è stato modificato nulla. Aprirlo di nuovo quando si è pronti.</translation>
    </message>
    <message>
        <source>It is not a file.</source>
        <translation>Non è un file.</translation>
    </message>
    <message>
        <source>What stands at “%1” is not certain.</source>
        <translation>Non è certo che cosa si trovi in «%1».</translation>
    </message>
    <message>
        <source>There is no “%1” in it.</source>
        <translation>Non contiene «%1».</translation>
    </message>
    <message>
        <source>“%1” does not have the size that it should have.</source>
        <translation>«%1» non ha le dimensioni che dovrebbe avere.</translation>
    </message>
    <message>
        <source>The manifest names “%1”, which is not there.</source>
        <translation>Il manifest elenca «%1», che non è presente.</translation>
    </message>
    <message>
        <source>“%1” has another size than the manifest says.</source>
        <translation>«%1» ha dimensioni diverse da quelle indicate nel manifest.</translation>
    </message>
    <message>
        <source>“%1” is in it, but the manifest does not name it.</source>
        <translation>«%1» è presente, ma il manifest non lo elenca.</translation>
    </message>
    <message>
        <source>Open the package that is there and make the changes again, or save under another name. Nothing there was changed.</source>
        <translation>Aprire il pacchetto già presente e ripetere le modifiche, oppure salvare con un altro nome. Il contenuto presente non è stato modificato.</translation>
    </message>
    <message>
        <source>It would have %1 bytes; a site package has at most %2.</source>
        <translation>Avrebbe %1 byte; un pacchetto del sito ne ha al massimo %2.</translation>
    </message>
    <message>
        <source>Start another site package for the files added last.</source>
        <translation>Iniziare un altro pacchetto del sito per gli ultimi file aggiunti.</translation>
    </message>
    <message>
        <source>It was not begun.</source>
        <translation>Non è stato iniziato.</translation>
    </message>
    <message>
        <source>“%1” was not added for unit %2.</source>
        <translation>«%1» non è stato aggiunto per l’unità %2.</translation>
    </message>
    <message>
        <source>A file&apos;s name has 1 to %1 characters; this one has %2.</source>
        <translation>Il nome di un file ha da 1 a %1 caratteri; questo ne ha %2.</translation>
    </message>
    <message>
        <source>Get the file again under the name that the portal gave it.</source>
        <translation>Procurarsi di nuovo il file con il nome assegnato dal portale.</translation>
    </message>
    <message>
        <source>Not every system can keep a folder of that name.</source>
        <translation>Non tutti i sistemi possono gestire una cartella con questo nome.</translation>
    </message>
    <message>
        <source>Check the Install Code on the label of the unit.</source>
        <translation>Verificare l’Install Code sull’etichetta dell’unità.</translation>
    </message>
    <message>
        <source>The same file is in the package for unit %1 already, as “%2”. An activation file fits one unit only.</source>
        <translation>Lo stesso file è già nel pacchetto per l’unità %1, come «%2». Un file di attivazione è adatto a una sola unità.</translation>
    </message>
    <message>
        <source>The package is full: it has %1 files.</source>
        <translation>Il pacchetto è pieno: contiene %1 file.</translation>
    </message>
    <message>
        <source>Start another site package for the rest.</source>
        <translation>Iniziare un altro pacchetto del sito per il resto.</translation>
    </message>
    <message>
        <source>There is no activation file “%1” in the package.</source>
        <translation>Nel pacchetto non c’è alcun file di attivazione «%1».</translation>
    </message>
    <message>
        <source>It has %1 activation files, each under another ID.</source>
        <translation>Contiene %1 file di attivazione, ciascuno con un altro ID.</translation>
    </message>
    <message>
        <source>Choose one of those that the package lists.</source>
        <translation>Scegliere uno di quelli elencati nel pacchetto.</translation>
    </message>
    <message>
        <source>There is a file under that name which is not this package. (%1)</source>
        <translation>Con questo nome esiste un file che non è questo pacchetto. (%1)</translation>
    </message>
    <message>
        <source>Somebody else saved it since it was opened here: it has revision %1 now, and this is based on revision %2.</source>
        <translation>Qualcun altro lo ha salvato dopo che è stato aperto qui: ora è alla revisione %1, mentre questo si basa sulla revisione %2.</translation>
    </message>
    <message>
        <source>There is another site package under that name.</source>
        <translation>Con questo nome esiste un altro pacchetto del sito.</translation>
    </message>
    <message>
        <source>The site package was not saved: it could not be opened again.</source>
        <translation>Il pacchetto del sito non è stato salvato: non è stato possibile riaprirlo.</translation>
    </message>
    <message>
        <source>Take out what was added last and save again.</source>
        <translation>Rimuovere gli ultimi elementi aggiunti e salvare di nuovo.</translation>
    </message>
    <message>
        <source>What was read back is not what was written. %1</source>
        <translation>Ciò che è stato riletto non è ciò che è stato scritto. %1</translation>
    </message>
    <message>
        <source>The stick or disk is failing: save on another one. What was there before is still there.</source>
        <translation>La chiavetta o il disco si sta guastando: salvi su un altro. Ciò che c’era prima c’è ancora.</translation>
    </message>
    <message>
        <source>“%1” is not signed.</source>
        <translation>“%1” non è firmato.</translation>
    </message>
    <message>
        <source>There is no “%1” in it: nobody can say who made it, or whether it was changed.</source>
        <translation>Non contiene “%1”: nessuno può dire chi l’ha fatto, né se sia stato modificato.</translation>
    </message>
    <message>
        <source>Use another copy of it, such as the one on the laptop that made it. Do not use files out of this one.</source>
        <translation>Usate un’altra copia, per esempio quella sul portatile che l’ha fatto. Non usate file di questo.</translation>
    </message>
    <message>
        <source>Do not use it. Get another copy from the laptop that made it, and find out where this one comes from.</source>
        <translation>Non usatelo. Procuratevi un’altra copia dal portatile che l’ha fatto, e scoprite da dove viene questo.</translation>
    </message>
    <message>
        <source>“%1” is mixed from two site packages.</source>
        <translation>“%1” è un miscuglio di due pacchetti di sito.</translation>
    </message>
    <message>
        <source>Its signature is genuine, by %1, but of another manifest; the manifest in it says that it was saved with the certificate %2.</source>
        <translation>La sua firma è autentica, di %1, ma di un altro manifesto; il manifesto contenuto dice di essere stato salvato con il certificato %2.</translation>
    </message>
    <message>
        <source>The signature itself is genuine, by %1: somebody edited the manifest, or put it together from two states or packages of that laptop.</source>
        <translation>La firma stessa è autentica, di %1: qualcuno ha modificato il manifesto, o l’ha composto da due stati o pacchetti di quel portatile.</translation>
    </message>
    <message>
        <source>“%1” was signed anew by somebody else.</source>
        <translation>“%1” è stato firmato di nuovo da qualcun altro.</translation>
    </message>
    <message>
        <source>It says that it was saved with the certificate %1, but the signature is by %2.</source>
        <translation>Dice di essere stato salvato con il certificato %1, ma la firma è di %2.</translation>
    </message>
    <message>
        <source>This very site package was seen here before, signed by a laptop that is known.</source>
        <translation>Proprio questo pacchetto di sito è già stato visto qui, firmato da un portatile noto.</translation>
    </message>
    <message>
        <source>The activation file “%1” (%2) is not the one that was signed: it was changed, or comes from another package.</source>
        <translation>Il file di attivazione “%1” (%2) non è quello che è stato firmato: è stato modificato, o viene da un altro pacchetto.</translation>
    </message>
    <message>
        <source>It changed while it was read.</source>
        <translation>È cambiato durante la lettura.</translation>
    </message>
    <message>
        <source>Find out which of the two units it is for, and get the other one&apos;s own file. If it is for both, take it in and say why (on the command line: --shared-because WHY).</source>
        <translation>Scoprire per quale dei due è, e procurarsi il file proprio dell&apos;altro. Se è per entrambi, aggiungerlo e dire perché (dalla riga di comando: --shared-because WHY).</translation>
    </message>
    <message>
        <source>The site package “%1” was not saved safely.</source>
        <translation>Il pacchetto di sito «%1» non è stato salvato in modo sicuro.</translation>
    </message>
    <message>
        <source>The stick or folder is gone: it was pulled out before all was written and proven. Nothing was put on the laptop&apos;s own disk in its place.</source>
        <translation>La chiavetta o la cartella non c&apos;è più: è stata estratta prima che tutto fosse scritto e verificato. Nulla è stato messo al suo posto sul disco del portatile.</translation>
    </message>
    <message>
        <source>Plug the stick in again and save again. What is on it is whole: the package of before, or the new one.</source>
        <translation>Reinserite la chiavetta e salvate di nuovo. Ciò che contiene è intero: il pacchetto di prima, o quello nuovo.</translation>
    </message>
</context>
<context>
    <name>activation::SmartServer</name>
    <message>
        <source>No source gave one.</source>
        <translation>Nessuna fonte ne ha fornito uno.</translation>
    </message>
    <message>
        <source>Read the Install Code from the label on the back of the unit and give it (on the command line: --label CODE). If it belongs to another unit, check the address.</source>
        <translation>Leggere l’Install Code sull’etichetta sul retro dello SmartServer e indicarlo (dalla riga di comando: --label CODE). Se appartiene a un’altra unità, verificare l’indirizzo.</translation>
    </message>
    <message>
        <source>The label does not belong to this unit.</source>
        <translation>L’etichetta non appartiene a questa unità.</translation>
    </message>
    <message>
        <source>The sources disagree about who this unit is.</source>
        <translation>Le fonti non concordano sull’identità di questa unità.</translation>
    </message>
    <message>
        <source>The unit&apos;s Install Code could not be settled.</source>
        <translation>Impossibile accertare l’Install Code dell’unità.</translation>
    </message>
    <message>
        <source>An unknown source stands there.</source>
        <translation>Qui è indicata una fonte sconosciuta.</translation>
    </message>
</context>
<context>
    <name>activation::SmartServerClient</name>
    <message>
        <source>It set no session cookie (cmsSID).</source>
        <translation>Non ha impostato un cookie di sessione (cmsSID).</translation>
    </message>
    <message>
        <source>%1 refused the login of “%2”.</source>
        <translation>%1 ha rifiutato l’accesso di «%2».</translation>
    </message>
    <message>
        <source>Check name and password of the CMS user; the first password of apollo is printed on the back of the unit, and the passwords of CMS, configuration page and SSH can differ. If the site logs in through SAML or OAuth, install the file in the CMS by hand: Manage Licenses, Add License.</source>
        <translation>Verificare nome e password dell’utente CMS; la password iniziale di apollo è stampata sul retro dell’unità e le password di CMS, pagina di configurazione e SSH possono essere diverse. Se il sito effettua l’accesso tramite SAML o OAuth, installare il file manualmente nel CMS: Manage Licenses, Add License.</translation>
    </message>
    <message>
        <source>This user may not manage licenses on %1.</source>
        <translation>Questo utente non può gestire le licenze su %1.</translation>
    </message>
    <message>
        <source>Log in as a CMS user of type Owner, such as apollo.</source>
        <translation>Accedere come utente CMS di tipo Owner, ad esempio apollo.</translation>
    </message>
    <message>
        <source>%1 needs no license.</source>
        <translation>%1 non richiede alcuna licenza.</translation>
    </message>
    <message>
        <source>It runs release %1; licensing exists from release 3.3.</source>
        <translation>Esegue la release %1; le licenze esistono a partire dalla release 3.3.</translation>
    </message>
    <message>
        <source>Nothing is to be done for this release. If the unit shall be licensed, upgrade it to 3.3 or newer first and read it again.</source>
        <translation>Per questa release non occorre fare nulla. Se l’unità deve essere dotata di licenza, aggiornarla prima alla 3.3 o successiva e leggerla di nuovo.</translation>
    </message>
    <message>
        <source>%1 refused the activation file “%2”.</source>
        <translation>%1 ha rifiutato il file di attivazione «%2».</translation>
    </message>
    <message>
        <source>The file is kept. Check that it was made for this unit&apos;s Install Code and that its name is the original one without an extension; then try again, or send this answer to Customer Success.</source>
        <translation>Il file viene conservato. Verificare che sia stato creato per l’Install Code di questa unità e che abbia il nome originale senza estensione; quindi riprovare oppure inviare questa risposta a Customer Success.</translation>
    </message>
    <message>
        <source>%1 did not answer “%2” as expected.</source>
        <translation>%1 non ha risposto a «%2» come previsto.</translation>
    </message>
    <message>
        <source>Wait until the unit has finished starting and try again; if it stays so, keep this text for support.</source>
        <translation>Attendere che l’unità abbia completato l’avvio e riprovare; se il problema persiste, conservare questo testo per l’assistenza.</translation>
    </message>
    <message>
        <source>Check that the address is that of the SmartServer and that the unit has finished starting. If it stays so, this release answers in a way the assistant does not know: keep this text for support.</source>
        <translation>Verificare che l’indirizzo sia quello dello SmartServer e che l’unità abbia completato l’avvio. Se il problema persiste, questa release risponde in un modo che l’assistente non conosce: conservare questo testo per l’assistenza.</translation>
    </message>
    <message>
        <source>What answers at %1 is not a SmartServer.</source>
        <translation>Ciò che risponde all’indirizzo %1 non è uno SmartServer.</translation>
    </message>
    <message>
        <source>%1 described the user in an unknown way.</source>
        <translation>%1 ha descritto l’utente in un modo sconosciuto.</translation>
    </message>
    <message>
        <source>%1 did not name its segment controller.</source>
        <translation>%1 non ha indicato il proprio segment controller.</translation>
    </message>
    <message>
        <source>%1 named its segment controller in an unknown way.</source>
        <translation>%1 ha indicato il proprio segment controller in un modo sconosciuto.</translation>
    </message>
    <message>
        <source>%1 listed its licenses in an unknown way.</source>
        <translation>%1 ha elencato le proprie licenze in un modo sconosciuto.</translation>
    </message>
    <message>
        <source>%1 gave its capacity in an unknown way.</source>
        <translation>%1 ha indicato la propria capacità in un modo sconosciuto.</translation>
    </message>
    <message>
        <source>%1 gave its account in an unknown way.</source>
        <translation>%1 ha indicato il suo account in un modo sconosciuto.</translation>
    </message>
</context>
<context>
    <name>activation::SolidVolumes</name>
    <message>
        <source>It is not plugged in any more.</source>
        <translation>Non è più inserita.</translation>
    </message>
    <message>
        <source>The system refused (error %1).</source>
        <translation>Il sistema ha rifiutato (errore %1).</translation>
    </message>
    <message>
        <source>It was pulled out before it was ejected: what was written last may be lost. Copy it again.</source>
        <translation>È stata estratta prima dell’espulsione: quanto scritto per ultimo può essere perduto. Copiatelo di nuovo.</translation>
    </message>
    <message>
        <source>The system refused: something else is being done with it.</source>
        <translation>Il sistema ha rifiutato: è in corso qualcos’altro.</translation>
    </message>
</context>
<context>
    <name>activation::StorableText</name>
    <message>
        <source>… (%1 more characters were left out)</source>
        <translation>… (omessi altri %1 caratteri)</translation>
    </message>
</context>
<context>
    <name>activation::StoredZip</name>
    <message>
        <source>It would be larger than a site package can be.</source>
        <translation>Sarebbe più grande di quanto può essere un pacchetto di sito.</translation>
    </message>
    <message>
        <source>“%1” cannot be in it.</source>
        <translation>«%1» non può farne parte.</translation>
    </message>
</context>
<context>
    <name>activation::Sync</name>
    <message>
        <source>“%1” was not flushed.</source>
        <translation>La scrittura di «%1» su disco non è stata completata.</translation>
    </message>
    <message>
        <source>Try again; if it fails once more, use another stick or disk.</source>
        <translation>Riprovare; se l’errore si ripete, usare un’altra chiavetta o un altro disco.</translation>
    </message>
</context>
<context>
    <name>activation::TargetList</name>
    <message>
        <source>Give host names, IP addresses, Install Codes or ranges such as 192.168.1.20-29, separated by spaces.</source>
        <translation>Indicare nomi host, indirizzi IP, Install Code o intervalli come 192.168.1.20-29, separati da spazi.</translation>
    </message>
    <message>
        <source>These are too many SmartServers at once.</source>
        <translation>Gli SmartServer sono troppi in una sola volta.</translation>
    </message>
    <message>
        <source>At most %1 are read in one go.</source>
        <translation>Se ne leggono al massimo %1 per volta.</translation>
    </message>
    <message>
        <source>No SmartServer is named.</source>
        <translation>Non è indicato alcuno SmartServer.</translation>
    </message>
    <message>
        <source>The address is empty.</source>
        <translation>L’indirizzo è vuoto.</translation>
    </message>
    <message>
        <source>“%1” is a whole network.</source>
        <translation>«%1» è un’intera rete.</translation>
    </message>
    <message>
        <source>Only SmartServers that are named one by one are read.</source>
        <translation>Vengono letti solo gli SmartServer indicati uno per uno.</translation>
    </message>
    <message>
        <source>Search it first and choose among what is found: “Find SmartServers…” (on the command line: activationctl discover %1).</source>
        <translation>Eseguirvi prima una ricerca e scegliere tra i risultati: «Trova SmartServer…» (dalla riga di comando: activationctl discover %1).</translation>
    </message>
</context>
<context>
    <name>activation::TargetTable</name>
    <message>
        <source>“%1” is not a list of SmartServers.</source>
        <translation>«%1» non è un elenco di SmartServer.</translation>
    </message>
    <message>
        <source>Name the columns in the first line: address, install code, or both.</source>
        <translation>Indicare i nomi delle colonne nella prima riga: address, install code o entrambi.</translation>
    </message>
    <message>
        <source>“%1” is not an Install Code.</source>
        <translation>«%1» non è un Install Code.</translation>
    </message>
    <message>
        <source>it names neither an address nor an Install Code.</source>
        <translation>non indica né un indirizzo né un Install Code.</translation>
    </message>
    <message>
        <source>It has neither a column “address” nor a column “install code”.</source>
        <translation>Non ha né la colonna «address» né la colonna «install code».</translation>
    </message>
    <message>
        <source>%1 stands in the list twice, with another Install Code.</source>
        <translation>%1 compare due volte nell’elenco, con un altro Install Code.</translation>
    </message>
    <message>
        <source>It has more than %1 SmartServers.</source>
        <translation>Contiene più di %1 SmartServer.</translation>
    </message>
    <message>
        <source>It has no line behind the names of the columns.</source>
        <translation>Non ha alcuna riga dopo i nomi delle colonne.</translation>
    </message>
</context>
<context>
    <name>activation::Team</name>
    <message>
        <source>The team&apos;s address could not be kept.</source>
        <translation>Impossibile conservare l’indirizzo del team.</translation>
    </message>
    <message>
        <source>“%1” could not be written.</source>
        <translation>Impossibile scrivere «%1».</translation>
    </message>
    <message>
        <source>Check the folder&apos;s permissions and free space.</source>
        <translation>Verificare i permessi della cartella e lo spazio libero.</translation>
    </message>
    <message>
        <source>The password of the team&apos;s ledger cannot be read.</source>
        <translation>Impossibile leggere la password del registro del team.</translation>
    </message>
    <message>
        <source>“%1” is not there, not readable, or its first line is empty.</source>
        <translation>«%1» non esiste, non è leggibile o ha la prima riga vuota.</translation>
    </message>
    <message>
        <source>Write the password into the first line of a file that only you can read, and name it with --team-password-file.</source>
        <translation>Scrivere la password nella prima riga di un file leggibile solo dall’utente e indicarlo con --team-password-file.</translation>
    </message>
    <message>
        <source>Nothing is spent while the team cannot be asked.</source>
        <translation>Non viene impiegato nulla finché non è possibile consultare il team.</translation>
    </message>
    <message>
        <source>Another laptop may be getting a license for the same unit. Come back into reach of the team&apos;s ledger and try again; or, when you are certain that nobody else does, go on without the team (on the command line: --without-team). (%1)</source>
        <translation>Un altro laptop potrebbe essere in procinto di ottenere una licenza per la stessa unità. Tornare dove il registro del team è raggiungibile e riprovare; oppure, se si è certi che nessun altro lo stia facendo, proseguire senza il team (dalla riga di comando: --without-team). (%1)</translation>
    </message>
    <message>
        <source>Write it as postgresql://user@host:port/database?sslmode=verify-full, with the password in ~/.pgpass or in a file named by --team-password-file.</source>
        <translation>Scriverlo nella forma postgresql://user@host:port/database?sslmode=verify-full, con la password in ~/.pgpass o in un file indicato con --team-password-file.</translation>
    </message>
    <message>
        <source>This is not the address of a team&apos;s ledger.</source>
        <translation>Questo non è l’indirizzo di un registro del team.</translation>
    </message>
    <message>
        <source>It is no address of the form postgresql://….</source>
        <translation>Non è un indirizzo nella forma postgresql://….</translation>
    </message>
    <message>
        <source>A password does not belong in the address of the team&apos;s ledger.</source>
        <translation>L’indirizzo del registro del team non deve contenere una password.</translation>
    </message>
    <message>
        <source>Everybody on this computer can read the words of a call. Change that password if it was the real one.</source>
        <translation>Chiunque su questo computer può leggere gli argomenti di una chiamata. Cambiare quella password se era quella vera.</translation>
    </message>
    <message>
        <source>“%1” cannot be set for the team&apos;s ledger.</source>
        <translation>«%1» non può essere impostato per il registro del team.</translation>
    </message>
    <message>
        <source>Allowed are: %1.</source>
        <translation>Sono ammessi: %1.</translation>
    </message>
    <message>
        <source>The value of “%1” cannot be used.</source>
        <translation>Il valore di «%1» non può essere usato.</translation>
    </message>
    <message>
        <source>It is empty, or has a semicolon, quote or backslash in it.</source>
        <translation>È vuoto o contiene un punto e virgola, una virgoletta o una barra rovesciata.</translation>
    </message>
    <message>
        <source>The address of the team&apos;s ledger is not whole.</source>
        <translation>L’indirizzo del registro del team non è completo.</translation>
    </message>
    <message>
        <source>It must name a user and a database.</source>
        <translation>Deve indicare un utente e un database.</translation>
    </message>
    <message>
        <source>Another laptop of the team has got a license for %1 already.</source>
        <translation>Un altro laptop del team ha già ottenuto una licenza per %1.</translation>
    </message>
    <message>
        <source>Another laptop of the team is getting a license for %1.</source>
        <translation>Un altro laptop del team sta ottenendo una licenza per %1.</translation>
    </message>
    <message>
        <source>“%1” (laptop %2) asked for %3 devices of license %4 on %5.</source>
        <translation>«%1» (laptop %2) ha richiesto %3 dispositivi della licenza %4 il %5.</translation>
    </message>
    <message>
        <source>Nothing was spent. Ask whoever works there for the site package with the file. If the unit really needs one more license, ask for an additional one (on the command line: --additional).</source>
        <translation>Non è stato impiegato nulla. Chiedere a chi vi lavora il pacchetto del sito con il file. Se l’unità ha davvero bisogno di un’altra licenza, richiederne una aggiuntiva (dalla riga di comando: --additional).</translation>
    </message>
    <message>
        <source>The team&apos;s ledger cannot be reached from this computer.</source>
        <translation>Il registro del team non è raggiungibile da questo computer.</translation>
    </message>
    <message>
        <source>Qt&apos;s PostgreSQL driver (QPSQL) is not installed.</source>
        <translation>Il driver PostgreSQL di Qt (QPSQL) non è installato.</translation>
    </message>
    <message>
        <source>Install it (on Debian: the package libqt6sql6-psql).</source>
        <translation>Installarlo (su Debian: il pacchetto libqt6sql6-psql).</translation>
    </message>
    <message>
        <source>The team&apos;s ledger said no.</source>
        <translation>Il registro del team ha rifiutato l’operazione.</translation>
    </message>
    <message>
        <source>Nothing of this step is in it. Show these words to whoever runs the server; work on this laptop goes on without it.</source>
        <translation>Nulla di questo passaggio vi è contenuto. Mostrare questo messaggio a chi gestisce il server; il lavoro su questo laptop prosegue senza di esso.</translation>
    </message>
    <message>
        <source>The team&apos;s ledger refused the login.</source>
        <translation>Il registro del team ha rifiutato l’accesso.</translation>
    </message>
    <message>
        <source>Check the user in the address, and the password in ~/.pgpass (or PGPASSFILE, or the file named by --team-password-file).</source>
        <translation>Verificare l’utente nell’indirizzo e la password in ~/.pgpass (o in PGPASSFILE, o nel file indicato con --team-password-file).</translation>
    </message>
    <message>
        <source>The connection to the team&apos;s ledger is not safe.</source>
        <translation>La connessione al registro del team non è sicura.</translation>
    </message>
    <message>
        <source>The user lacks rights in that database: whoever runs the server must grant CREATE on its schema public for the first start, then SELECT, INSERT and UPDATE.</source>
        <translation>L’utente non ha i diritti necessari in quel database: chi gestisce il server deve concedere CREATE sul suo schema public per il primo avvio, poi SELECT, INSERT e UPDATE.</translation>
    </message>
    <message>
        <source>Check the name at the end of the address; whoever runs the server makes the database.</source>
        <translation>Verificare il nome alla fine dell’indirizzo; il database viene creato da chi gestisce il server.</translation>
    </message>
    <message>
        <source>The team&apos;s ledger cannot be reached.</source>
        <translation>Impossibile raggiungere il registro del team.</translation>
    </message>
    <message>
        <source>Work on this laptop goes on; what was written is sent once the server is in reach (activationctl ledger sync). Check the network, address and port.</source>
        <translation>Il lavoro su questo laptop prosegue; quanto scritto viene inviato non appena il server è raggiungibile (activationctl ledger sync). Verificare la rete, l’indirizzo e la porta.</translation>
    </message>
    <message>
        <source>The team&apos;s ledger holds something that cannot be read.</source>
        <translation>Il registro del team contiene qualcosa di non leggibile.</translation>
    </message>
    <message>
        <source>Nothing of it was taken. Show these words to whoever runs the server.</source>
        <translation>Non ne è stato acquisito nulla. Mostrare questo messaggio a chi gestisce il server.</translation>
    </message>
    <message>
        <source>event %1 of the team&apos;s ledger</source>
        <translation>evento %1 del registro del team</translation>
    </message>
    <message>
        <source>A newer version of the assistant keeps this team&apos;s ledger.</source>
        <translation>Questo registro del team è gestito da una versione più recente dell’assistente.</translation>
    </message>
    <message>
        <source>It has the format %1; this version knows formats up to %2. It was not changed.</source>
        <translation>È nel formato %1; questa versione conosce i formati fino al %2. Non è stato modificato.</translation>
    </message>
    <message>
        <source>Update the assistant on this laptop.</source>
        <translation>Aggiornare l’assistente su questo laptop.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate must be valid, issued by an authority that the address names (sslrootcert=FILE, or sslrootcert=system for those of this computer) and made out to the host of the address. Ask whoever runs the server for the authority&apos;s file. Nothing was sent.</source>
        <translation>Il certificato del server deve essere valido, rilasciato da un’autorità indicata nell’indirizzo (sslrootcert=FILE, oppure sslrootcert=system per quelle di questo computer) e intestato all’host dell’indirizzo. Chiedere il file dell’autorità a chi gestisce il server. Non è stato inviato nulla.</translation>
    </message>
</context>
<context>
    <name>activation::TimeLeft</name>
    <message>
        <source>less than a minute left</source>
        <translation>meno di un minuto rimanente</translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation>
            <numerusform>circa %n minuto rimanente</numerusform>
            <numerusform>circa %n minuti rimanenti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n hour(s) left</source>
        <translation>
            <numerusform>circa %n ora rimanente</numerusform>
            <numerusform>circa %n ore rimanenti</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>activation::UnitConnection</name>
    <message>
        <source>Confirmed by the user although expired.</source>
        <translation>Confermato dall’utente benché scaduto.</translation>
    </message>
    <message>
        <source>Confirmed by the user.</source>
        <translation>Confermato dall’utente.</translation>
    </message>
    <message>
        <source>Trusted on first use, unseen.</source>
        <translation>Considerato attendibile al primo utilizzo, senza verifica.</translation>
    </message>
    <message>
        <source>This certificate is known from %1 (Install Code %2).</source>
        <translation>Questo certificato è noto da %1 (Install Code %2).</translation>
    </message>
    <message>
        <source>%1 could not be reached.</source>
        <translation>Impossibile raggiungere %1.</translation>
    </message>
    <message>
        <source>Port %1: %2 Port %3: %4</source>
        <translation>Porta %1: %2 Porta %3: %4</translation>
    </message>
</context>
<context>
    <name>activation::UnitLock</name>
    <message>
        <source>“%1” cannot be made.</source>
        <translation>Impossibile creare «%1».</translation>
    </message>
    <message>
        <source>The folder of the ledger cannot be written.</source>
        <translation>La cartella del registro non è scrivibile.</translation>
    </message>
    <message>
        <source>Check its permissions and free space.</source>
        <translation>Verificarne i permessi e lo spazio libero.</translation>
    </message>
    <message>
        <source>Another assistant is working on %1.</source>
        <translation>Un altro assistente sta lavorando su %1.</translation>
    </message>
    <message>
        <source>Wait until it is done, or close it; then try again.</source>
        <translation>Attendere che abbia terminato oppure chiuderlo; quindi riprovare.</translation>
    </message>
    <message>
        <source>It is %1.</source>
        <translation>È %1.</translation>
    </message>
</context>
<context>
    <name>activation::UnitSocket</name>
    <message>
        <source>The unit closed the connection.</source>
        <translation>L’unità ha chiuso la connessione.</translation>
    </message>
    <message>
        <source>This assistant was built without WebSockets.</source>
        <translation>Questo assistente è stato compilato senza WebSocket.</translation>
    </message>
</context>
<context>
    <name>activation::Unpack</name>
    <message>
        <source>“%1” was not taken in.</source>
        <translation>«%1» non è stato accettato.</translation>
    </message>
    <message>
        <source>Unpack it yourself and drop the activation files that are in it.</source>
        <translation>Lo estragga manualmente e rilasci qui i file di attivazione che contiene.</translation>
    </message>
    <message>
        <source>Its folders are nested too deeply.</source>
        <translation>Le sue cartelle sono annidate troppo in profondità.</translation>
    </message>
    <message>
        <source>“%1” in it is a link.</source>
        <translation>«%1» al suo interno è un collegamento.</translation>
    </message>
    <message>
        <source>It holds more than %1 files.</source>
        <translation>Contiene più di %1 file.</translation>
    </message>
    <message>
        <source>“%1” in it is too large for an activation file.</source>
        <translation>«%1» al suo interno è troppo grande per un file di attivazione.</translation>
    </message>
    <message>
        <source>There is no file in it.</source>
        <translation>Non contiene alcun file.</translation>
    </message>
    <message>
        <source>It could not be unpacked: %1</source>
        <translation>Non è stato possibile estrarlo: %1</translation>
    </message>
    <message>
        <source>Open it in your mail program, save the attachment in a folder without changing its name, and drop that file.</source>
        <translation>Aprirla nel programma di posta, salvare l’allegato in una cartella senza cambiarne il nome e rilasciare quel file.</translation>
    </message>
    <message>
        <source>It is nested too deeply.</source>
        <translation>È annidato troppo in profondità.</translation>
    </message>
    <message>
        <source>It is an e-mail in Outlook&apos;s own format, which only Outlook reads.</source>
        <translation>È un’e-mail nel formato proprio di Outlook, leggibile solo da Outlook.</translation>
    </message>
    <message>
        <source>“%1” in it is no file name.</source>
        <translation>«%1» al suo interno non è un nome di file.</translation>
    </message>
    <message>
        <source>Nothing is attached to it but its text, pictures and signatures.</source>
        <translation>Non vi è allegato nulla oltre al testo, alle immagini e alle firme.</translation>
    </message>
    <message>
        <source>It is too large.</source>
        <translation>È troppo grande.</translation>
    </message>
    <message>
        <source>What stands at “%1” is not certain.</source>
        <translation>Non è certo che cosa si trovi in «%1».</translation>
    </message>
    <message>
        <source>“%1” in it is damaged: its checksum is wrong.</source>
        <translation>«%1» al suo interno è danneggiato: la somma di controllo è errata.</translation>
    </message>
</context>
<context>
    <name>activation::Volume</name>
    <message>
        <source>Stick of %1 (%2)</source>
        <translation>Chiavetta da %1 (%2)</translation>
    </message>
</context>
<context>
    <name>activation::VolumeMonitor</name>
    <message>
        <source>Sticks cannot be seen on this computer.</source>
        <translation>Su questo computer le chiavette non sono visibili.</translation>
    </message>
    <message>
        <source>That stick is not plugged in.</source>
        <translation>Quella chiavetta non è inserita.</translation>
    </message>
    <message>
        <source>It was pulled out, or has another name by now.</source>
        <translation>È stata estratta, o ora ha un altro nome.</translation>
    </message>
    <message>
        <source>Plug it in again and choose it anew.</source>
        <translation>Inseritela di nuovo e sceglietela ancora.</translation>
    </message>
    <message>
        <source>The system has not answered within three minutes.</source>
        <translation>Il sistema non ha risposto per tre minuti.</translation>
    </message>
    <message>
        <source>“%1” could not be opened.</source>
        <translation>Non è stato possibile aprire “%1”.</translation>
    </message>
    <message>
        <source>Open it in the file manager, or use another stick or a folder.</source>
        <translation>Apritela nel gestore di file, o usate un’altra chiavetta o una cartella.</translation>
    </message>
    <message>
        <source>“%1” was not ejected: do not pull it out yet.</source>
        <translation>“%1” non è stata espulsa: non estraetela ancora.</translation>
    </message>
    <message>
        <source>Close the programs and windows that use it, then eject it again.</source>
        <translation>Chiudete i programmi e le finestre che la usano, poi espelletela di nuovo.</translation>
    </message>
</context>
<context>
    <name>activation::WindowsVolumes</name>
    <message>
        <source>Another program uses it.</source>
        <translation>La usa un altro programma.</translation>
    </message>
</context>
<context>
    <name>activation::Workspace</name>
    <message>
        <source>Besides, the ledger could not be written: %1 %2</source>
        <translation>Inoltre non è stato possibile scrivere il registro: %1 %2</translation>
    </message>
</context>
<context>
    <name>activation::ZipDirectory</name>
    <message>
        <source>Its directory does not fit the file: it is cut off, damaged or not a ZIP archive.</source>
        <translation>La sua directory non corrisponde al file: è troncato, danneggiato o non è un archivio ZIP.</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation>«%1»: %2</translation>
    </message>
    <message>
        <source>It is packed with a method other than store and deflate.</source>
        <translation>È compresso con un metodo diverso da store e deflate.</translation>
    </message>
    <message>
        <source>Its sizes contradict each other.</source>
        <translation>Le sue dimensioni si contraddicono.</translation>
    </message>
    <message>
        <source>It has %1 bytes; at most %2 are allowed.</source>
        <translation>Ha %1 byte; ne sono ammessi al massimo %2.</translation>
    </message>
    <message>
        <source>It unpacks to more than %1 times its size.</source>
        <translation>Una volta decompresso supera di oltre %1 volte le sue dimensioni.</translation>
    </message>
    <message>
        <source>It stands on another disk.</source>
        <translation>Si trova su un altro disco.</translation>
    </message>
    <message>
        <source>It has a comment.</source>
        <translation>Ha un commento.</translation>
    </message>
    <message>
        <source>It is a link, a device or a folder where a file belongs.</source>
        <translation>È un collegamento, un dispositivo o una cartella dove è atteso un file.</translation>
    </message>
    <message>
        <source>The name is there twice, or two names differ by case only.</source>
        <translation>Il nome compare due volte, oppure due nomi differiscono solo per maiuscole e minuscole.</translation>
    </message>
    <message>
        <source>Two folders differ by case only.</source>
        <translation>Due cartelle differiscono solo per maiuscole e minuscole.</translation>
    </message>
    <message>
        <source>All entries together unpack to too much.</source>
        <translation>Nel complesso tutte le voci decompresse sono troppo grandi.</translation>
    </message>
    <message>
        <source>Its own header says something else than the directory.</source>
        <translation>La sua intestazione indica dati diversi da quelli della directory.</translation>
    </message>
    <message>
        <source>It has too many entries.</source>
        <translation>Ha troppe voci.</translation>
    </message>
    <message>
        <source>It overlaps with another entry, or something stands before it.</source>
        <translation>Si sovrappone a un’altra voce oppure è preceduto da altri dati.</translation>
    </message>
    <message>
        <source>It is encrypted or uses features that are not read here.</source>
        <translation>È cifrato o usa funzioni che qui non vengono lette.</translation>
    </message>
    <message>
        <source>ZIP64 is not read here.</source>
        <translation>ZIP64 qui non viene letto.</translation>
    </message>
    <message>
        <source>Nothing is expected under that name.</source>
        <translation>Con questo nome non è atteso nulla.</translation>
    </message>
    <message>
        <source>It uses features that are not read here.</source>
        <translation>Usa funzioni che qui non vengono lette.</translation>
    </message>
</context>
<context>
    <name>activation::cli</name>
    <message>
        <source>The words of the call do not fit.</source>
        <translation>Gli argomenti della chiamata non sono validi.</translation>
    </message>
    <message>
        <source>See: activationctl --help</source>
        <translation>Vedere: activationctl --help</translation>
    </message>
    <message>
        <source>Usage: activationctl [OPTIONS] COMMAND [ARGUMENTS]

Commands:
</source>
        <translation>Uso: activationctl [OPZIONI] COMANDO [ARGOMENTI]

Comandi:
</translation>
    </message>
    <message>
        <source>
An ADDRESS is host, host:port or https://host[:port].
Exit codes: 0 done, 1 failed, 2 usage, 3 unreachable or timed out, 4 certificate not trusted or changed,
5 login refused, 6 file damaged, forged or not what it should be, 7 refused for safety, 8 partly done.</source>
        <translation>
Un ADDRESS ha la forma host, host:port o https://host[:port].
Codici di uscita: 0 riuscito, 1 non riuscito, 2 uso errato, 3 irraggiungibile o tempo scaduto, 4 certificato non attendibile o cambiato,
5 accesso rifiutato, 6 file danneggiato, falsificato o diverso da quanto previsto, 7 rifiutato per sicurezza, 8 riuscito in parte.</translation>
    </message>
    <message>
        <source>--%1 takes seconds, more than 0 and at most 86400; not “%2”.</source>
        <translation>--%1 richiede un numero di secondi, maggiore di 0 e al massimo 86400; non «%2».</translation>
    </message>
    <message>
        <source>Shows this.</source>
        <translation>Mostra questo testo.</translation>
    </message>
    <message>
        <source>Shows the version.</source>
        <translation>Mostra la versione.</translation>
    </message>
    <message>
        <source>One JSON object on standard output; messages go to standard error.</source>
        <translation>Un oggetto JSON sull’output standard; i messaggi vanno sull’errore standard.</translation>
    </message>
    <message>
        <source>How the License Customer Portal is reached.</source>
        <translation>Come raggiungere il License Customer Portal.</translation>
    </message>
    <message>
        <source>How long to wait for a peer: for each answer (default 30), and for a license to show (default 90).</source>
        <translation>Quanto attendere la controparte: per ogni risposta (predefinito 30) e perché una licenza compaia (predefinito 90).</translation>
    </message>
    <message>
        <source>How long a license may take to show, where that differs from --timeout.</source>
        <translation>Quanto tempo può impiegare una licenza a comparire, se diverso da --timeout.</translation>
    </message>
    <message>
        <source>CMS user, an Owner (default apollo).</source>
        <translation>Utente CMS, un Owner (predefinito apollo).</translation>
    </message>
    <message>
        <source>The first line is the user&apos;s password; - reads standard input.</source>
        <translation>La prima riga è la password dell’utente; - legge dall’input standard.</translation>
    </message>
    <message>
        <source>A certificate that you compared: accepted and remembered. May stand several times.</source>
        <translation>Un certificato già confrontato: viene accettato e memorizzato. Può essere indicato più volte.</translation>
    </message>
    <message>
        <source>Accepts and remembers unknown certificates of SmartServers unseen; never changed ones.</source>
        <translation>Accetta e memorizza senza verifica i certificati sconosciuti degli SmartServer; mai quelli cambiati.</translation>
    </message>
    <message>
        <source>Goes on from an older copy of a site package than was seen before: the newer one is lost.</source>
        <translation>Prosegue da una copia del pacchetto del sito più vecchia di quella vista in precedenza: la più recente è andata persa.</translation>
    </message>
    <message>
        <source>The site package.</source>
        <translation>Il pacchetto del sito.</translation>
    </message>
    <message>
        <source>The site&apos;s name, for a new package.</source>
        <translation>Il nome del sito, per un nuovo pacchetto.</translation>
    </message>
    <message>
        <source>The Install Code on the unit&apos;s label, or its identity code from a QR code, where the sources leave a doubt.</source>
        <translation>L’Install Code sull’etichetta dell’unità, o il suo codice di identità da un codice QR, se le fonti lasciano un dubbio.</translation>
    </message>
    <message>
        <source>License ID or e-mail address for the portal.</source>
        <translation>License ID o indirizzo e-mail per il portale.</translation>
    </message>
    <message>
        <source>The license to use.</source>
        <translation>La licenza da usare.</translation>
    </message>
    <message>
        <source>The unit. May stand several times.</source>
        <translation>L’unità. Può essere indicata più volte.</translation>
    </message>
    <message>
        <source>What an added file is: capacity, maintenance or core.</source>
        <translation>Il tipo di un file aggiunto: capacity, maintenance o core.</translation>
    </message>
    <message>
        <source>Deliberately one more license for a unit that has one.</source>
        <translation>Espressamente una licenza in più per un’unità che ne ha già una.</translation>
    </message>
    <message>
        <source>Takes a file in although its name carries another unit&apos;s code.</source>
        <translation>Acquisisce un file benché il suo nome riporti il codice di un’altra unità.</translation>
    </message>
    <message>
        <source>Uploads a file once more that the unit accepted but never showed.</source>
        <translation>Carica un’altra volta un file che l’unità ha accettato ma mai mostrato.</translation>
    </message>
    <message>
        <source>How many SmartServers to simulate (default 1).</source>
        <translation>Quanti SmartServer simulare (predefinito 1).</translation>
    </message>
    <message>
        <source>Faults to simulate, a JSON file.</source>
        <translation>Guasti da simulare, un file JSON.</translation>
    </message>
    <message>
        <source>Keeps the simulators&apos; state there.</source>
        <translation>Conserva in questa posizione lo stato dei simulatori.</translation>
    </message>
    <message>
        <source>No command was given.</source>
        <translation>Non è stato indicato alcun comando.</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>Il comando «%1» non esiste.</translation>
    </message>
    <message>
        <source>“%1” takes: %2</source>
        <translation>«%1» richiede: %2</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nulla</translation>
    </message>
    <message>
        <source>“%1” has no option --%2.</source>
        <translation>«%1» non ha l’opzione --%2.</translation>
    </message>
    <message>
        <source>--trust takes a SHA-256 fingerprint, 64 hexadecimal digits; not “%1”.</source>
        <translation>--trust richiede un’impronta SHA-256, 64 cifre esadecimali; non «%1».</translation>
    </message>
    <message>
        <source>--kind is capacity, maintenance or core.</source>
        <translation>--kind può essere capacity, maintenance o core.</translation>
    </message>
    <message>
        <source>--%1 is missing.</source>
        <translation>Manca --%1.</translation>
    </message>
    <message>
        <source>“install” takes --package FILE [ADDRESS…], or FILE ADDRESS.</source>
        <translation>«install» richiede --package FILE [ADDRESS…] oppure FILE ADDRESS.</translation>
    </message>
    <message>
        <source>The password of the CMS user is needed.</source>
        <translation>È necessaria la password dell’utente CMS.</translation>
    </message>
    <message>
        <source>There is no option for a password itself: everybody on this computer could see it.</source>
        <translation>Non esiste un’opzione per la password stessa: chiunque su questo computer potrebbe vederla.</translation>
    </message>
    <message>
        <source>The password file “%1” cannot be read.</source>
        <translation>Impossibile leggere il file della password «%1».</translation>
    </message>
    <message>
        <source>Check its name and that you may read it.</source>
        <translation>Verificarne il nome e di avere il permesso di leggerlo.</translation>
    </message>
    <message>
        <source>The password is empty.</source>
        <translation>La password è vuota.</translation>
    </message>
    <message>
        <source>The first line of “%1” has no characters.</source>
        <translation>La prima riga di «%1» non contiene caratteri.</translation>
    </message>
    <message>
        <source>Write the password into its first line.</source>
        <translation>Scrivere la password nella prima riga.</translation>
    </message>
    <message>
        <source>%1 of %2 failed: %3</source>
        <translation>%1 di %2 non riusciti: %3</translation>
    </message>
    <message>
        <source>%1  %2  release %3</source>
        <translation>%1  %2  release %3</translation>
    </message>
    <message>
        <source>  capacity %1 of %2 used</source>
        <translation>  capacità %1 di %2 usata</translation>
    </message>
    <message>
        <source>no license</source>
        <translation>nessuna licenza</translation>
    </message>
    <message>
        <source>Done: every proof held.</source>
        <translation>Completato: tutte le prove sono superate.</translation>
    </message>
    <message>
        <source>%1 proofs did not hold.</source>
        <translation>%1 prove non sono superate.</translation>
    </message>
    <message>
        <source>Everything here is simulated: one SmartServer and a portal on this computer.</source>
        <translation>Qui è tutto simulato: uno SmartServer e un portale su questo computer.</translation>
    </message>
    <message>
        <source>Its certificate is unknown: SHA-256 %1</source>
        <translation>Il suo certificato è sconosciuto: SHA-256 %1</translation>
    </message>
    <message>
        <source>The unit itself shows the same fingerprint; trusted and remembered.</source>
        <translation>L’unità stessa mostra la stessa impronta; considerato attendibile e memorizzato.</translation>
    </message>
    <message>
        <source>1. At the site</source>
        <translation>1. Sul sito</translation>
    </message>
    <message>
        <source>Install Code %1, and no license yet.</source>
        <translation>Install Code %1, ancora nessuna licenza.</translation>
    </message>
    <message>
        <source>The site package was copied, read back and is equal; its signature is whole.</source>
        <translation>Il pacchetto del sito è stato copiato, riletto ed è identico; la sua firma è integra.</translation>
    </message>
    <message>
        <source>2. Online</source>
        <translation>2. Online</translation>
    </message>
    <message>
        <source>The simulated portal has no license of 200 devices.</source>
        <translation>Il portale simulato non ha alcuna licenza da 200 dispositivi.</translation>
    </message>
    <message>
        <source>Its pool is another one than expected.</source>
        <translation>La sua disponibilità è diversa da quella prevista.</translation>
    </message>
    <message>
        <source>This is a defect: please report it.</source>
        <translation>Questo è un difetto: si prega di segnalarlo.</translation>
    </message>
    <message>
        <source>License %1: %2, %3 of %4 devices left.</source>
        <translation>Licenza %1: %2, %3 di %4 dispositivi rimanenti.</translation>
    </message>
    <message>
        <source>Activation file “%1”, %2 bytes, SHA-256 %3</source>
        <translation>File di attivazione «%1», %2 byte, SHA-256 %3</translation>
    </message>
    <message>
        <source>The portal&apos;s books: %1 devices spent, once.</source>
        <translation>Contabilità del portale: %1 dispositivi impiegati, una sola volta.</translation>
    </message>
    <message>
        <source>Maintenance file “%1” from Customer Success taken in.</source>
        <translation>File di manutenzione «%1» di Customer Success acquisito.</translation>
    </message>
    <message>
        <source>3. Back at the site</source>
        <translation>3. Di nuovo sul sito</translation>
    </message>
    <message>
        <source>The unit itself shows %1 licenses and a capacity of %2; %3 uploads were made.</source>
        <translation>L’unità stessa mostra %1 licenze e una capacità di %2; sono stati eseguiti %3 caricamenti.</translation>
    </message>
    <message>
        <source>Everything once more: nothing may be spent or installed twice</source>
        <translation>Tutto un’altra volta: nulla può essere impiegato o installato due volte</translation>
    </message>
    <message>
        <source>Still %1 uploads and %2 devices spent.</source>
        <translation>Sempre %1 caricamenti e %2 dispositivi impiegati.</translation>
    </message>
    <message>
        <source>“%1” was installed already; nothing was uploaded.</source>
        <translation>«%1» era già installato; non è stato caricato nulla.</translation>
    </message>
    <message>
        <source>“%1” installed and confirmed after %2 s.</source>
        <translation>«%1» installato e confermato dopo %2 s.</translation>
    </message>
    <message>
        <source>%1  “%2” was installed already; nothing was uploaded</source>
        <translation>%1  «%2» era già installato; non è stato caricato nulla</translation>
    </message>
    <message>
        <source>%1  “%2” installed and confirmed</source>
        <translation>%1  «%2» installato e confermato</translation>
    </message>
    <message>
        <source>“%1” cannot be read.</source>
        <translation>Impossibile leggere «%1».</translation>
    </message>
    <message>
        <source>Check its name and place.</source>
        <translation>Verificarne il nome e la posizione.</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>Avviso: %1</translation>
    </message>
    <message>
        <source>Another unit answers at %1. Nothing was uploaded.</source>
        <translation>All’indirizzo %1 risponde un’altra unità. Non è stato caricato nulla.</translation>
    </message>
    <message>
        <source>The package has %1 there; it is %2.</source>
        <translation>Secondo il pacchetto lì si trova %1; è invece %2.</translation>
    </message>
    <message>
        <source>Give the unit&apos;s present address: activationctl install --package FILE ADDRESS</source>
        <translation>Indicare l’indirizzo attuale dell’unità: activationctl install --package FILE ADDRESS</translation>
    </message>
    <message>
        <source>The package has no file for the unit at %1.</source>
        <translation>Il pacchetto non contiene alcun file per l’unità all’indirizzo %1.</translation>
    </message>
    <message>
        <source>That unit is %1.</source>
        <translation>Quell’unità è %1.</translation>
    </message>
    <message>
        <source>Check the address, or get an activation file for this unit.</source>
        <translation>Verificare l’indirizzo oppure procurarsi un file di attivazione per questa unità.</translation>
    </message>
    <message>
        <source>There is nothing to install.</source>
        <translation>Non c’è nulla da installare.</translation>
    </message>
    <message>
        <source>The package has no activation file for any unit.</source>
        <translation>Il pacchetto non contiene file di attivazione per nessuna unità.</translation>
    </message>
    <message>
        <source>Get one first: activationctl portal activate, or activationctl add.</source>
        <translation>Procurarsene prima uno: activationctl portal activate oppure activationctl add.</translation>
    </message>
    <message>
        <source>There is no job “%1”.</source>
        <translation>L’attività «%1» non esiste.</translation>
    </message>
    <message>
        <source>No activation in this ledger has that ID, and no unit that Install Code.</source>
        <translation>In questo registro nessuna attivazione ha quell’ID e nessuna unità quell’Install Code.</translation>
    </message>
    <message>
        <source>activationctl jobs lists all of them.</source>
        <translation>activationctl jobs le elenca tutte.</translation>
    </message>
    <message>
        <source>“%1” names more than one job.</source>
        <translation>«%1» identifica più di un’attività.</translation>
    </message>
    <message>
        <source>They are: %1</source>
        <translation>Sono: %1</translation>
    </message>
    <message>
        <source>Give one of these IDs.</source>
        <translation>Indicare uno di questi ID.</translation>
    </message>
    <message>
        <source>A file is for one unit only.</source>
        <translation>Un file è per una sola unità.</translation>
    </message>
    <message>
        <source>--for was given more than once.</source>
        <translation>--for è stato indicato più di una volta.</translation>
    </message>
    <message>
        <source>Add the files unit by unit.</source>
        <translation>Aggiungere i file unità per unità.</translation>
    </message>
    <message>
        <source>%1  “%2” (%3), %4 bytes, SHA-256 %5%6</source>
        <translation>%1  «%2» (%3), %4 byte, SHA-256 %5%6</translation>
    </message>
    <message>
        <source> – was in the package already</source>
        <translation> – era già nel pacchetto</translation>
    </message>
    <message>
        <source>Site “%1”, revision %2, saved %3</source>
        <translation>Sito «%1», revisione %2, salvato %3</translation>
    </message>
    <message>
        <source>Signed by “%1”, SHA-256 %2</source>
        <translation>Firmato da «%1», SHA-256 %2</translation>
    </message>
    <message>
        <source>    file “%1” (%2), %3 bytes, SHA-256 %4</source>
        <translation>    file «%1» (%2), %3 byte, SHA-256 %4</translation>
    </message>
    <message>
        <source>Receipt: %1 “%2” %3 at %4</source>
        <translation>Ricevuta: %1 «%2» %3 il %4</translation>
    </message>
    <message>
        <source>Whole: %1 units, %2 activation files, %3 receipts, revision %4.</source>
        <translation>Integro: %1 unità, %2 file di attivazione, %3 ricevute, revisione %4.</translation>
    </message>
    <message>
        <source>Signed by this laptop (“%1”), SHA-256 %2</source>
        <translation>Firmato da questo laptop («%1»), SHA-256 %2</translation>
    </message>
    <message>
        <source>Signed by “%1”, whom this laptop trusts, SHA-256 %2</source>
        <translation>Firmato da «%1», considerato attendibile da questo laptop, SHA-256 %2</translation>
    </message>
    <message>
        <source>No portal profile was named.</source>
        <translation>Non è stato indicato alcun profilo del portale.</translation>
    </message>
    <message>
        <source>The vendor publishes no address of the License Customer Portal, so a profile says where it is; there is none at “%1” either.</source>
        <translation>Il produttore non pubblica l’indirizzo del License Customer Portal, quindi è un profilo a indicare dove si trova; nemmeno in «%1» ce n’è uno.</translation>
    </message>
    <message>
        <source>Name one with --portal-profile FILE.</source>
        <translation>Indicarne uno con --portal-profile FILE.</translation>
    </message>
    <message>
        <source>This portal is used in the browser.</source>
        <translation>Questo portale si usa nel browser.</translation>
    </message>
    <message>
        <source>The profile “%1” has no API.</source>
        <translation>Il profilo «%1» non ha API.</translation>
    </message>
    <message>
        <source>A code was e-mailed to %1. Type it:</source>
        <translation>Un codice è stato inviato per e-mail a %1. Digitarlo:</translation>
    </message>
    <message>
        <source>The portal wants the code it e-mailed.</source>
        <translation>Il portale richiede il codice che ha inviato per e-mail.</translation>
    </message>
    <message>
        <source>None came on standard input.</source>
        <translation>Non ne è arrivato alcuno dall’input standard.</translation>
    </message>
    <message>
        <source>made now</source>
        <translation>creato ora</translation>
    </message>
    <message>
        <source>made before, downloaded again, nothing spent</source>
        <translation>creato in precedenza, scaricato di nuovo, nulla impiegato</translation>
    </message>
    <message>
        <source>in the package already, nothing asked</source>
        <translation>già nel pacchetto, nessuna richiesta</translation>
    </message>
    <message>
        <source>%1  %2  %3 of %4 devices left  %5  %6</source>
        <translation>%1  %2  %3 di %4 dispositivi rimanenti  %5  %6</translation>
    </message>
    <message>
        <source>Every unit in this package has a capacity license already; name one with --for CODE to get a file for it all the same.</source>
        <translation>Tutte le unità di questo pacchetto hanno già una licenza di capacità; per ottenere comunque un file per una di esse, indicarla con --for CODE.</translation>
    </message>
    <message>
        <source>%1 units would share this license.</source>
        <translation>%1 unità condividerebbero questa licenza.</translation>
    </message>
    <message>
        <source>How many devices each of them gets is not guessed.</source>
        <translation>Quanti dispositivi riceva ciascuna non viene supposto.</translation>
    </message>
    <message>
        <source>%1  “%2”, %3 bytes, SHA-256 %4 (%5)</source>
        <translation>%1  «%2», %3 byte, SHA-256 %4 (%5)</translation>
    </message>
    <message>
        <source>Written: %1 (units confirmed: %2, open: %3, rejected: %4)</source>
        <translation>Scritto: %1 (unità confermate: %2, in sospeso: %3, rifiutate: %4)</translation>
    </message>
    <message>
        <source>Simulated SmartServers and portal are running on this computer only. Ctrl-C stops them.</source>
        <translation>Gli SmartServer e il portale simulati sono in esecuzione solo su questo computer. Ctrl-C li arresta.</translation>
    </message>
    <message>
        <source>Certificate of %1 remembered: SHA-256 %2</source>
        <translation>Certificato di %1 memorizzato: SHA-256 %2</translation>
    </message>
    <message>
        <source>The Install Code %1 has an unusual shape; compare it with the label.</source>
        <translation>L’Install Code %1 ha un formato insolito; confrontarlo con l’etichetta.</translation>
    </message>
    <message>
        <source>The release “%1” of %2 has an unknown shape.</source>
        <translation>La release «%1» di %2 ha un formato sconosciuto.</translation>
    </message>
    <message>
        <source>Site package: %1 (revision %2)</source>
        <translation>Pacchetto del sito: %1 (revisione %2)</translation>
    </message>
    <message>
        <source>%1: %2 Will try again in %3 s.</source>
        <translation>%1: %2 Nuovo tentativo tra %3 s.</translation>
    </message>
    <message>
        <source>%1 of %2 over: %3 done, %4 failed; %5 to be tried again</source>
        <translation>%1 di %2 elaborati: %3 riusciti, %4 non riusciti; %5 da riprovare</translation>
    </message>
    <message>
        <source>There is nothing to confirm for %1.</source>
        <translation>Non c’è nulla da confermare per %1.</translation>
    </message>
    <message>
        <source>The package has no file for it that is not confirmed yet.</source>
        <translation>Il pacchetto non contiene per questa unità alcun file non ancora confermato.</translation>
    </message>
    <message>
        <source>The package has no file “%1” for it.</source>
        <translation>Il pacchetto non contiene il file «%1» per questa unità.</translation>
    </message>
    <message>
        <source>See what it has: activationctl inspect FILE</source>
        <translation>Per vederne il contenuto: activationctl inspect FILE</translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n file(s): which one shows?</source>
        <translation>
            <numerusform>%1 ha %n file: quale è visibile?</numerusform>
            <numerusform>%1 ha %n file: quale è visibile?</numerusform>
        </translation>
    </message>
    <message>
        <source>Confirm each by itself, by its name or ID: --file NAME</source>
        <translation>Confermare ciascuno singolarmente, con il nome o l’ID: --file NAME</translation>
    </message>
    <message>
        <source>%1  “%2” was added by hand; confirmed by your word, nothing was read</source>
        <translation>%1  «%2» è stato aggiunto manualmente; confermato con la dichiarazione dell’utente, non è stato letto nulla</translation>
    </message>
    <message>
        <source>%1  “%2” was added by hand; the license shows</source>
        <translation>%1  «%2» è stato aggiunto manualmente; la licenza è visibile</translation>
    </message>
    <message>
        <source>%1  “%2” was confirmed before</source>
        <translation>%1  «%2» era già confermato</translation>
    </message>
    <message>
        <source>The ledger to use. A postgresql://user@host/database is a team&apos;s, with which it is exchanged; both may be given.</source>
        <translation>Il registro da usare. postgresql://user@host/database indica quello di un team, con cui viene sincronizzato; si possono indicare entrambi.</translation>
    </message>
    <message>
        <source>The first line is the password for the team&apos;s ledger (else ~/.pgpass).</source>
        <translation>La prima riga è la password del registro del team (altrimenti ~/.pgpass).</translation>
    </message>
    <message>
        <source>Spends a license although the team&apos;s ledger cannot be asked.</source>
        <translation>Impiega una licenza benché il registro del team non possa essere consultato.</translation>
    </message>
    <message>
        <source>A CSV list of units with a login of their own: install code or address, user, password.</source>
        <translation>Un elenco CSV di unità con credenziali proprie: install code o address, user, password.</translation>
    </message>
    <message>
        <source>Takes logins from the system&apos;s keychain (see: credentials store).</source>
        <translation>Prende le credenziali dal portachiavi del sistema (vedere: credentials store).</translation>
    </message>
    <message>
        <source>Sends a password although a unit has refused this user before: after two refusals it is not sent.</source>
        <translation>Invia una password anche se un’unità ha già rifiutato questo utente: dopo due rifiuti non viene più inviata.</translation>
    </message>
    <message>
        <source>Searches the networks that this laptop is in.</source>
        <translation>Esegue la ricerca nelle reti in cui si trova questo laptop.</translation>
    </message>
    <message>
        <source>The ports to search, separated by commas (default 443,8443).</source>
        <translation>Le porte da cercare, separate da virgole (predefinito 443,8443).</translation>
    </message>
    <message>
        <source>Lists what answers and is no SmartServer too.</source>
        <translation>Elenca anche ciò che risponde e non è uno SmartServer.</translation>
    </message>
    <message>
        <source>Where a unit&apos;s MQTT broker is asked for its segment ID, without a password (default 1883; 0: not asked).</source>
        <translation>Dove chiedere al broker MQTT di un’unità il suo ID di segmento, senza password (predefinito 1883; 0: non viene chiesto).</translation>
    </message>
    <message>
        <source>A table (CSV) of SmartServers, with a column for their addresses, their Install Codes, or both.</source>
        <translation>Una tabella (CSV) di SmartServer, con una colonna per gli indirizzi, gli Install Code o entrambi.</translation>
    </message>
    <message>
        <source>The unit whose files were added in the CMS by hand: reads its licenses and confirms those that show.</source>
        <translation>L’unità i cui file sono stati aggiunti manualmente nel CMS: ne legge le licenze e conferma quelle visibili.</translation>
    </message>
    <message>
        <source>With --by-hand: you saw that the license shows; nothing is read.</source>
        <translation>Con --by-hand: l’utente ha visto che la licenza è visibile; non viene letto nulla.</translation>
    </message>
    <message>
        <source>With --by-hand: only this file, by its name or ID.</source>
        <translation>Con --by-hand: solo questo file, in base al nome o all’ID.</translation>
    </message>
    <message>
        <source>How many units are worked on at the same time (default 8).</source>
        <translation>Quante unità vengono elaborate contemporaneamente (predefinito 8).</translation>
    </message>
    <message>
        <source>How often a unit is tried again where nobody answered or the peer was out of order (default 2; 0 for a single unit).</source>
        <translation>Quante volte si riprova con un’unità se nessuno ha risposto o la controparte era fuori servizio (predefinito 2; 0 per una singola unità).</translation>
    </message>
    <message>
        <source>Each simulated SmartServer has a loopback address of its own (127.84.…), all at one port.</source>
        <translation>Ogni SmartServer simulato ha un proprio indirizzo di loopback (127.84.…), tutti sulla stessa porta.</translation>
    </message>
    <message>
        <source>--ports takes at most 8 port numbers, such as 443,8443; not “%1”.</source>
        <translation>--ports richiede al massimo 8 numeri di porta, ad esempio 443,8443; non «%1».</translation>
    </message>
    <message>
        <source>--mqtt-port takes a port from 1 to 65535, or 0.</source>
        <translation>--mqtt-port richiede una porta da 1 a 65535, oppure 0.</translation>
    </message>
    <message>
        <source>No SmartServer is named: give an ADDRESS, or --list.</source>
        <translation>Non è indicato alcuno SmartServer: indicare un ADDRESS oppure --list.</translation>
    </message>
    <message>
        <source>--%1 takes a number from %2 to %3.</source>
        <translation>--%1 richiede un numero da %2 a %3.</translation>
    </message>
    <message>
        <source>“install --by-hand CODE” takes --package FILE and at most one ADDRESS.</source>
        <translation>«install --by-hand CODE» richiede --package FILE e al massimo un ADDRESS.</translation>
    </message>
    <message>
        <source>--confirm-by-word and --file belong to --by-hand.</source>
        <translation>--confirm-by-word e --file vanno usati con --by-hand.</translation>
    </message>
    <message>
        <source>It is not said which login is meant.</source>
        <translation>Non è indicato di quali credenziali si tratta.</translation>
    </message>
    <message>
        <source>The call names neither units nor a package.</source>
        <translation>La chiamata non indica né unità né un pacchetto.</translation>
    </message>
    <message>
        <source>Name units by Install Code or address, or the site by --package FILE.</source>
        <translation>Indicare le unità con Install Code o indirizzo, oppure il sito con --package FILE.</translation>
    </message>
    <message>
        <source>The keychain remembers the login of %1.</source>
        <translation>Il portachiavi ha memorizzato le credenziali di %1.</translation>
    </message>
    <message>
        <source>The keychain has no login of %1 any more.</source>
        <translation>Il portachiavi non ha più credenziali di %1.</translation>
    </message>
    <message>
        <source>%1 (%2, the part around this laptop)</source>
        <translation>%1 (%2, la parte attorno a questo laptop)</translation>
    </message>
    <message>
        <source>Nothing to search is named.</source>
        <translation>Non è indicato nulla per la ricerca.</translation>
    </message>
    <message>
        <source>This laptop is in no network that could be searched.</source>
        <translation>Questo laptop non è in alcuna rete in cui sia possibile una ricerca.</translation>
    </message>
    <message>
        <source>This laptop is in: %1</source>
        <translation>Questo laptop è in: %1</translation>
    </message>
    <message>
        <source>Connect it to the SmartServers&apos; network, or name a network, such as: activationctl discover 192.168.1.0/24</source>
        <translation>Connetterlo alla rete degli SmartServer oppure indicare una rete, ad esempio: activationctl discover 192.168.1.0/24</translation>
    </message>
    <message>
        <source>Name one: activationctl discover %1; or all of them: --own-subnets</source>
        <translation>Indicarne una: activationctl discover %1; oppure tutte: --own-subnets</translation>
    </message>
    <message>
        <source>%1  is no SmartServer: %2</source>
        <translation>%1  non è uno SmartServer: %2</translation>
    </message>
    <message>
        <source>%1  Install Code %2  release %3  SHA-256 %4</source>
        <translation>%1  Install Code %2  release %3  SHA-256 %4</translation>
    </message>
    <message>
        <source>Searching %1</source>
        <translation>Ricerca in %1</translation>
    </message>
    <message numerus="yes">
        <source>%n SmartServer(s) found.</source>
        <translation>
            <numerusform>%n SmartServer trovato.</numerusform>
            <numerusform>%n SmartServer trovati.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is whole: %n event(s), every chain in order.</source>
        <translation>
            <numerusform>%1 è integro: %n evento, tutte le catene in ordine.</numerusform>
            <numerusform>%1 è integro: %n eventi, tutte le catene in ordine.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The ledger has %n fault(s).</source>
        <translation>
            <numerusform>Il registro ha %n difetto.</numerusform>
            <numerusform>Il registro ha %n difetti.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was changed. Put a backup in its place (activationctl ledger restore BACKUP), or set it aside and begin a new one with all that can still be read (activationctl ledger salvage). A contradiction alone is no damage: both sides of it are kept, look at them with activationctl jobs show.</source>
        <translation>Non è stato modificato nulla. Mettere al suo posto un backup (activationctl ledger restore BACKUP), oppure metterlo da parte e iniziarne uno nuovo con tutto ciò che è ancora leggibile (activationctl ledger salvage). Una contraddizione da sola non è un danno: entrambe le versioni vengono conservate ed è possibile consultarle con activationctl jobs show.</translation>
    </message>
    <message>
        <source>%1: %2 events, %3 signers, %4 keys, signed by this laptop.</source>
        <translation>%1: %2 eventi, %3 firmatari, %4 chiavi, firmato da questo laptop.</translation>
    </message>
    <message>
        <source>New here: %1 events, %2 signers, %3 keys.</source>
        <translation>Nuovi qui: %1 eventi, %2 firmatari, %3 chiavi.</translation>
    </message>
    <message>
        <source>Contradiction, both are kept: %1</source>
        <translation>Contraddizione, entrambe le versioni vengono conservate: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n event(s), read back and checked.</source>
        <translation>
            <numerusform>%1: %n evento, riletto e verificato.</numerusform>
            <numerusform>%1: %n eventi, riletti e verificati.</numerusform>
        </translation>
    </message>
    <message>
        <source>The backup is in place.</source>
        <translation>Il backup è al suo posto.</translation>
    </message>
    <message>
        <source>What was there before is kept as %1.</source>
        <translation>Quanto c’era prima è conservato come %1.</translation>
    </message>
    <message>
        <source>The damaged ledger is kept as %1.</source>
        <translation>Il registro danneggiato è conservato come %1.</translation>
    </message>
    <message>
        <source>Taken over: %1 events, %2 signers, %3 keys, %4 certificates of units.</source>
        <translation>Recuperati: %1 eventi, %2 firmatari, %3 chiavi, %4 certificati di unità.</translation>
    </message>
    <message numerus="yes">
        <source>Not readable: %n row(s).</source>
        <translation>
            <numerusform>Non leggibile: %n riga.</numerusform>
            <numerusform>Non leggibili: %n righe.</numerusform>
        </translation>
    </message>
    <message>
        <source>Left behind: %1</source>
        <translation>Tralasciato: %1</translation>
    </message>
    <message>
        <source>Put it into a file that only you can read and name it with --password-file, or give it on standard input with --password-file -. Logins of single units: --credentials-file; from the system&apos;s keychain: --keychain.</source>
        <translation>Inserirla in un file leggibile solo dall’utente e indicarlo con --password-file, oppure fornirla sull’input standard con --password-file -. Credenziali di singole unità: --credentials-file; dal portachiavi del sistema: --keychain.</translation>
    </message>
    <message numerus="yes">
        <source>Not in step with the team&apos;s ledger (%n event(s) to send): %1 %2</source>
        <translation>
            <numerusform>Non allineato al registro del team (%n evento da inviare): %1 %2</numerusform>
            <numerusform>Non allineato al registro del team (%n eventi da inviare): %1 %2</numerusform>
        </translation>
    </message>
    <message>
        <source>This ledger has no team.</source>
        <translation>Questo registro non ha un team.</translation>
    </message>
    <message>
        <source>None is kept beside it, and the call names none.</source>
        <translation>Non ne è conservato alcuno insieme ad esso e la chiamata non ne indica.</translation>
    </message>
    <message>
        <source>Name one with --ledger postgresql://user@host/database, or keep it with: activationctl ledger team URL</source>
        <translation>Indicarne uno con --ledger postgresql://user@host/database, oppure conservarlo con: activationctl ledger team URL</translation>
    </message>
    <message>
        <source>In step with %1. Sent: %2 events. New here: %3 events, %4 signers, %5 keys.</source>
        <translation>Allineato a %1. Inviati: %2 eventi. Nuovi qui: %3 eventi, %4 firmatari, %5 chiavi.</translation>
    </message>
    <message>
        <source>No team: this laptop works alone.</source>
        <translation>Nessun team: questo laptop lavora da solo.</translation>
    </message>
    <message>
        <source>Team: %1</source>
        <translation>Team: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) to send.</source>
        <translation>
            <numerusform>%n evento da inviare.</numerusform>
            <numerusform>%n eventi da inviare.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file to write: of a report (.pdf, .html, .csv), of a maintenance request (.eml).</source>
        <translation>Il file da scrivere: di un rapporto (.pdf, .html, .csv), di una richiesta di manutenzione (.eml).</translation>
    </message>
    <message>
        <source>A calendar file to write: when to ask again, and when maintenance ends.</source>
        <translation>Un file di calendario da scrivere: quando chiedere di nuovo e quando termina la manutenzione.</translation>
    </message>
    <message>
        <source>Whom the maintenance request is for.</source>
        <translation>A chi è rivolta la richiesta di manutenzione.</translation>
    </message>
    <message>
        <source>The feature release to which an upgrade is planned, such as 4.4.</source>
        <translation>La versione con nuove funzioni a cui si prevede di aggiornare, come 4.4.</translation>
    </message>
    <message>
        <source>--target takes a release, such as 4.4; not “%1”.</source>
        <translation>--target vuole una versione, come 4.4; non “%1”.</translation>
    </message>
    <message>
        <source>--mail-to takes an e-mail address; not “%1”.</source>
        <translation>--mail-to vuole un indirizzo e-mail; non “%1”.</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>ok</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>manca</translation>
    </message>
    <message>
        <source>without</source>
        <translation>senza</translation>
    </message>
    <message>
        <source>waiting for Customer Success since %1</source>
        <translation>in attesa di Customer Success dal %1</translation>
    </message>
    <message>
        <source>covered until %1</source>
        <translation>coperto fino al %1</translation>
    </message>
    <message>
        <source>nothing needed</source>
        <translation>nulla da fare</translation>
    </message>
    <message>
        <source>a maintenance file is here, to be installed</source>
        <translation>c’è un file di manutenzione, da installare</translation>
    </message>
    <message>
        <source>There is nothing to be reminded of, so no calendar file was written.</source>
        <translation>Non c’è nulla da ricordare, perciò non è stato scritto alcun file di calendario.</translation>
    </message>
    <message>
        <source>No unit shows a date on which its maintenance ends, and no request waits for an answer.</source>
        <translation>Nessuna unità mostra una data in cui termina la sua manutenzione, e nessuna richiesta attende risposta.</translation>
    </message>
    <message>
        <source>Read the units again, or write a request first.</source>
        <translation>Legga di nuovo le unità, o scriva prima una richiesta.</translation>
    </message>
    <message>
        <source>There is no SmartServer to ask for.</source>
        <translation>Non c’è alcuno SmartServer per cui chiedere.</translation>
    </message>
    <message>
        <source>None in this package needs maintenance, or Customer Success is asked already.</source>
        <translation>Nessuno in questo pacchetto ha bisogno di manutenzione, o è già stato chiesto a Customer Success.</translation>
    </message>
    <message>
        <source>Not every unit named with --for is in this package.</source>
        <translation>Non tutte le unità indicate con --for sono in questo pacchetto.</translation>
    </message>
    <message>
        <source>See: activationctl maintenance plan. Name a unit with --for CODE to ask all the same.</source>
        <translation>Veda: activationctl maintenance plan. Indichi un’unità con --for CODE per chiedere comunque.</translation>
    </message>
    <message numerus="yes">
        <source>%n SmartServer(s) need a maintenance file.</source>
        <translation>
            <numerusform>%n SmartServer ha bisogno di un file di manutenzione.</numerusform>
            <numerusform>%n SmartServer hanno bisogno di un file di manutenzione.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Written: %1, for %n SmartServer(s). Open it in a mail program, look it over and send it.</source>
        <translation>
            <numerusform>Scritto: %1, per %n SmartServer. Lo apra in un programma di posta, lo controlli e lo invii.</numerusform>
            <numerusform>Scritto: %1, per %n SmartServer. Lo apra in un programma di posta, lo controlli e lo invii.</numerusform>
        </translation>
    </message>
    <message>
        <source>The code that the portal e-mailed (else asked for on standard input).</source>
        <translation>Il codice che il portale ha inviato per e-mail (altrimenti chiesto sullo standard input).</translation>
    </message>
    <message>
        <source>Run it in a terminal and type the code, give it with --code, or log in with a License ID.</source>
        <translation>Lo esegua in un terminale e digiti il codice, lo indichi con --code oppure acceda con un License ID.</translation>
    </message>
    <message>
        <source>How many devices to spend (default: all the license has left); “used”: as many as each unit manages.</source>
        <translation>Quanti dispositivi spendere (predefinito: tutti quelli rimasti alla licenza); “used”: quanti ne gestisce ogni unità.</translation>
    </message>
    <message>
        <source>Only says what would be spent, and what the portal has left then.</source>
        <translation>Dice solo che cosa si spenderebbe e che cosa resterebbe al portale.</translation>
    </message>
    <message>
        <source>Only if the plan is still the one with this ID, as --plan said it.</source>
        <translation>Solo se il piano è ancora quello con questo ID, come l’ha detto --plan.</translation>
    </message>
    <message>
        <source>--devices takes a number from 1 to %1, or “used”.</source>
        <translation>--devices accetta un numero da 1 a %1, o “used”.</translation>
    </message>
    <message>
        <source>License %1: %2 devices before, %3 left.</source>
        <translation>Licenza %1: %2 dispositivi prima, %3 rimasti.</translation>
    </message>
    <message>
        <source>Give --devices N (for each) or --devices used, name one unit with --for CODE, or leave --license out to be proposed one for each.</source>
        <translation>Indicate --devices N (per ciascuna) o --devices used, nominate un’unità con --for CODE, oppure omettete --license perché ne venga proposta una per ciascuna.</translation>
    </message>
    <message>
        <source>How many devices %1 manages is not known, or none.</source>
        <translation>Non si sa quanti dispositivi gestisca %1, o nessuno.</translation>
    </message>
    <message>
        <source>With --devices used, each unit gets as many as it manages already.</source>
        <translation>Con --devices used ogni unità ne riceve quanti ne gestisce già.</translation>
    </message>
    <message>
        <source>Give --devices N for it.</source>
        <translation>Indicate --devices N per essa.</translation>
    </message>
    <message numerus="yes">
        <source>There is no license to propose for %n SmartServer(s). Nothing was spent.</source>
        <translation>
            <numerusform>Non c’è una licenza da proporre per %n SmartServer. Non è stato speso nulla.</numerusform>
            <numerusform>Non c’è una licenza da proporre per %n SmartServer. Non è stato speso nulla.</numerusform>
        </translation>
    </message>
    <message>
        <source>They have capacity or a file for it already, or this login sees no device capacity license with devices left: %1</source>
        <translation>Hanno già capacità o un file per essa, oppure questo accesso non vede alcuna licenza di capacità con dispositivi rimasti: %1</translation>
    </message>
    <message>
        <source>Name the others with --for CODE, give --license ID, or ask your partner for more.</source>
        <translation>Nominate gli altri con --for CODE, indicate --license ID, o chiedetene altri al vostro partner.</translation>
    </message>
    <message>
        <source>The plan is no longer the one you confirmed. Nothing was spent.</source>
        <translation>Il piano non è più quello che avete confermato. Non è stato speso nulla.</translation>
    </message>
    <message>
        <source>It is %1 now: %2</source>
        <translation>Ora è %1: %2</translation>
    </message>
    <message>
        <source>Look at it with --plan, then give its ID with --as-planned.</source>
        <translation>Guardatelo con --plan, poi indicate il suo ID con --as-planned.</translation>
    </message>
    <message>
        <source>The licenses do not suffice for this plan. Nothing was spent.</source>
        <translation>Le licenze non bastano per questo piano. Non è stato speso nulla.</translation>
    </message>
    <message>
        <source>Name fewer units or devices, another license, or ask your partner for more.</source>
        <translation>Nominate meno unità o dispositivi, un’altra licenza, o chiedetene altri al vostro partner.</translation>
    </message>
    <message>
        <source>in the package already</source>
        <translation>già nel pacchetto</translation>
    </message>
    <message>
        <source>made before</source>
        <translation>fatto in precedenza</translation>
    </message>
    <message>
        <source>to be made</source>
        <translation>da fare</translation>
    </message>
    <message>
        <source>%1  %2 devices of license %3  (%4)</source>
        <translation>%1  %2 dispositivi della licenza %3  (%4)</translation>
    </message>
    <message>
        <source>Plan %1</source>
        <translation>Piano %1</translation>
    </message>
    <message>
        <source>“%1” is in order: %2, %3, in the mode “%4”.</source>
        <translation>“%1” è in ordine: %2, %3, in modalità “%4”.</translation>
    </message>
    <message numerus="yes">
        <source>%1  Customer ID %2  %n license(s) ready</source>
        <translation>
            <numerusform>%1  Customer ID %2  %n licenza pronta</numerusform>
            <numerusform>%1  Customer ID %2  %n licenze pronte</numerusform>
        </translation>
    </message>
    <message>
        <source>%1  license %2 was there already; nothing was asked for</source>
        <translation>%1  la licenza %2 c’era già; non è stato chiesto nulla</translation>
    </message>
    <message>
        <source>%1  license %2 activated and confirmed</source>
        <translation>%1  licenza %2 attivata e confermata</translation>
    </message>
    <message>
        <source>%1  returned all its licenses to the cloud</source>
        <translation>%1  ha restituito tutte le sue licenze al cloud</translation>
    </message>
    <message>
        <source>%1  has no Customer ID</source>
        <translation>%1  non ha un Customer ID</translation>
    </message>
    <message>
        <source>%1  Customer ID %2</source>
        <translation>%1  Customer ID %2</translation>
    </message>
    <message>
        <source>All licenses of the unit at %1 go back to the cloud. Its devices, its scheduler and its data logging stop working, and a return is not possible offline. Type the unit&apos;s Install Code to go on:</source>
        <translation>Tutte le licenze dell’unità a %1 tornano nel cloud. I suoi dispositivi, il suo pianificatore e la registrazione dei dati smettono di funzionare, e una restituzione non è possibile offline. Digitate l’Install Code dell’unità per continuare:</translation>
    </message>
    <message>
        <source>Nothing was returned: it was not confirmed.</source>
        <translation>Non è stato restituito nulla: non è stato confermato.</translation>
    </message>
    <message>
        <source>A return stops devices, scheduler and data logging of the unit.</source>
        <translation>Una restituzione ferma dispositivi, pianificatore e registrazione dei dati dell’unità.</translation>
    </message>
    <message>
        <source>Give the unit&apos;s Install Code: --confirm CODE.</source>
        <translation>Indicate l’Install Code dell’unità: --confirm CODE.</translation>
    </message>
    <message>
        <source>--license is missing.</source>
        <translation>Manca --license.</translation>
    </message>
    <message>
        <source>“cloud list” shows the IDs of the licenses that are ready.</source>
        <translation>“cloud list” mostra gli ID delle licenze pronte.</translation>
    </message>
    <message>
        <source>--replace belongs to --set.</source>
        <translation>--replace va con --set.</translation>
    </message>
    <message>
        <source>Nothing else is put in a place.</source>
        <translation>Nient’altro viene messo al posto di qualcosa.</translation>
    </message>
    <message>
        <source>--for names the unit behind the one ADDRESS.</source>
        <translation>--for nomina l’unità dietro l’unico ADDRESS.</translation>
    </message>
    <message>
        <source>Several of either do not fit together.</source>
        <translation>Più d’uno dell’uno o dell’altro non vanno insieme.</translation>
    </message>
    <message>
        <source>--confirm is missing.</source>
        <translation>Manca --confirm.</translation>
    </message>
    <message>
        <source>A return of several units&apos; licenses is confirmed for each of them by its Install Code.</source>
        <translation>La restituzione delle licenze di più unità si conferma per ciascuna con il suo Install Code.</translation>
    </message>
    <message>
        <source>The Customer ID to set.</source>
        <translation>Il Customer ID da impostare.</translation>
    </message>
    <message>
        <source>Puts it in the place of another Customer ID.</source>
        <translation>Lo mette al posto di un altro Customer ID.</translation>
    </message>
    <message>
        <source>The Install Code of a unit whose licenses are to be returned (else asked for on standard input). May stand several times.</source>
        <translation>L’Install Code di un’unità le cui licenze vanno restituite (altrimenti chiesto sullo standard input). Può comparire più volte.</translation>
    </message>
    <message>
        <source>Activates a license online although another unit had it: that unit is gone.</source>
        <translation>Attiva una licenza online benché un’altra unità l’avesse: quell’unità non esiste più.</translation>
    </message>
    <message>
        <source>What a signer is called.</source>
        <translation>Come si chiama un firmatario.</translation>
    </message>
    <message>
        <source>Why a signer is revoked, for whoever is refused its packages.</source>
        <translation>Perché un firmatario viene revocato, per chi si vede rifiutare i suoi pacchetti.</translation>
    </message>
    <message>
        <source>The first line is the passphrase of a private key&apos;s file; - reads standard input.</source>
        <translation>La prima riga è la passphrase del file di una chiave privata; - legge lo standard input.</translation>
    </message>
    <message>
        <source>The folder, or a stick by its UUID or label, which is mounted if need be.</source>
        <translation>La cartella, o una chiavetta per UUID o etichetta, montata se necessario.</translation>
    </message>
    <message>
        <source>Ejects the stick when the copy is proven, so that it is safe to remove.</source>
        <translation>Espelle la chiavetta quando la copia è provata, così da poterla estrarre in sicurezza.</translation>
    </message>
    <message>
        <source>“%1” is no SHA-256 fingerprint, 64 hexadecimal digits.</source>
        <translation>“%1” non è un’impronta SHA-256, 64 cifre esadecimali.</translation>
    </message>
    <message>
        <source>this laptop</source>
        <translation>questo portatile</translation>
    </message>
    <message>
        <source>trusted</source>
        <translation>fidato</translation>
    </message>
    <message>
        <source>REVOKED</source>
        <translation>REVOCATO</translation>
    </message>
    <message>
        <source>not trusted</source>
        <translation>non fidato</translation>
    </message>
    <message>
        <source>“%1”, valid until %2</source>
        <translation>“%1”, valido fino al %2</translation>
    </message>
    <message>
        <source>SHA-256 %1</source>
        <translation>SHA-256 %1</translation>
    </message>
    <message>
        <source>“%1” cannot be written.</source>
        <translation>“%1” non può essere scritto.</translation>
    </message>
    <message>
        <source>Check the folder, its permissions and free space.</source>
        <translation>Controllate la cartella, i suoi permessi e lo spazio libero.</translation>
    </message>
    <message>
        <source>--passphrase-file is missing.</source>
        <translation>Manca --passphrase-file.</translation>
    </message>
    <message>
        <source>A private key&apos;s file is encrypted with a passphrase.</source>
        <translation>Il file di una chiave privata è cifrato con una passphrase.</translation>
    </message>
    <message>
        <source>Put it into a file that only you can read, or give it on standard input: --passphrase-file -</source>
        <translation>Mettetela in un file che solo voi potete leggere, o datela sullo standard input: --passphrase-file -</translation>
    </message>
    <message>
        <source>Site packages by %1 are opened from now on.</source>
        <translation>I pacchetti di sito di %1 da ora vengono aperti.</translation>
    </message>
    <message>
        <source>Site packages by %1 are refused from now on.</source>
        <translation>I pacchetti di sito di %1 da ora vengono rifiutati.</translation>
    </message>
    <message>
        <source>Other laptops have to compare the new fingerprint once:</source>
        <translation>Gli altri portatili devono confrontare una volta la nuova impronta:</translation>
    </message>
    <message>
        <source>The certificate is in “%1”.</source>
        <translation>Il certificato è in “%1”.</translation>
    </message>
    <message>
        <source>The private key is in “%1”, encrypted with the passphrase.</source>
        <translation>La chiave privata è in “%1”, cifrata con la passphrase.</translation>
    </message>
    <message>
        <source>This laptop signs with it from now on:</source>
        <translation>Questo portatile da ora firma con essa:</translation>
    </message>
    <message>
        <source>%1  %2  %3 of %4 free  %5  %6</source>
        <translation>%1  %2  %3 liberi di %4  %5  %6</translation>
    </message>
    <message>
        <source>not mounted</source>
        <translation>non montata</translation>
    </message>
    <message>
        <source>%1 (read-only)</source>
        <translation>%1 (sola lettura)</translation>
    </message>
    <message>
        <source>More than one stick is called “%1”.</source>
        <translation>Più di una chiavetta si chiama “%1”.</translation>
    </message>
    <message>
        <source>There is no stick and no folder “%1”.</source>
        <translation>Non c’è nessuna chiavetta e nessuna cartella “%1”.</translation>
    </message>
    <message>
        <source>No stick is plugged in.</source>
        <translation>Nessuna chiavetta è inserita.</translation>
    </message>
    <message>
        <source>Plugged in: %1.</source>
        <translation>Inserite: %1.</translation>
    </message>
    <message>
        <source>Name the stick by its UUID, or give a folder. See: activationctl volumes</source>
        <translation>Nominate la chiavetta con il suo UUID, o indicate una cartella. Vedi: activationctl volumes</translation>
    </message>
    <message>
        <source>“%1” is ejected: it is safe to remove.</source>
        <translation>“%1” è espulsa: si può estrarre in sicurezza.</translation>
    </message>
    <message>
        <source>Written, flushed, read back and equal: %1</source>
        <translation>Scritto, scaricato sul supporto, riletto e uguale: %1</translation>
    </message>
    <message>
        <source>If it is on a stick, eject that before you pull it out.</source>
        <translation>Se è su una chiavetta, espelletela prima di estrarla.</translation>
    </message>
    <message>
        <source>Watching: %1</source>
        <translation>Sorveglianza di: %1</translation>
    </message>
    <message>
        <source>%1 of %2: SmartServer %3</source>
        <translation>%1 di %2: SmartServer %3</translation>
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
        <translation>%1 ora ha il suo file.</translation>
    </message>
    <message>
        <source>%1  “%2”, %3 bytes, SHA-256 %4%5</source>
        <translation>%1  «%2», %3 byte, SHA-256 %4%5</translation>
    </message>
    <message>
        <source>“%1” was for %2, not for %3, which was in progress.</source>
        <translation>«%1» era per %2, non per %3, in lavorazione.</translation>
    </message>
    <message>
        <source>Left alone: “%1”. %2</source>
        <translation>Lasciato dov’è: «%1». %2</translation>
    </message>
    <message>
        <source>Not certain: “%1”. %2
If it is an activation file: activationctl add &quot;%3&quot; --package &quot;%4&quot; --for %5</source>
        <translation>Non certo: «%1». %2
Se è un file di attivazione: activationctl add &quot;%3&quot; --package &quot;%4&quot; --for %5</translation>
    </message>
    <message>
        <source>Open this address in a browser: %1</source>
        <translation>Aprire questo indirizzo in un browser: %1</translation>
    </message>
    <message>
        <source>Log in: %1</source>
        <translation>Accesso: %1</translation>
    </message>
    <message>
        <source>Its file had not come yet.</source>
        <translation>Il suo file non era ancora arrivato.</translation>
    </message>
    <message>
        <source>You stopped it.</source>
        <translation>Interrotta dall’utente.</translation>
    </message>
    <message>
        <source>Call it again; what came is in the package.</source>
        <translation>Ripetere il comando; quanto è arrivato è nel pacchetto.</translation>
    </message>
    <message>
        <source>Its file did not come.</source>
        <translation>Il suo file non è arrivato.</translation>
    </message>
    <message>
        <source>Nothing arrived within the time of --timeout.</source>
        <translation>Non è arrivato nulla entro il tempo di --timeout.</translation>
    </message>
    <message>
        <source>Download it, and call it again; or add it: activationctl add FILE --package PACKAGE --for CODE.</source>
        <translation>Scaricarlo e ripetere il comando; oppure aggiungerlo: activationctl add FILE --package PACKAGE --for CODE.</translation>
    </message>
    <message>
        <source>This portal has an API.</source>
        <translation>Questo portale ha un’API.</translation>
    </message>
    <message>
        <source>The profile “%1” is of the mode “api” and names no page to open.</source>
        <translation>Il profilo «%1» è in modalità «api» e non indica alcuna pagina da aprire.</translation>
    </message>
    <message>
        <source>Get the files with: activationctl portal activate.</source>
        <translation>Ottenere i file con: activationctl portal activate.</translation>
    </message>
    <message>
        <source>No unit in this package needs a file; name one with --for CODE to get one for it all the same.</source>
        <translation>Nessuna unità di questo pacchetto ha bisogno di un file; per ottenerne comunque uno per una di esse, indicarla con --for CODE.</translation>
    </message>
    <message>
        <source>A folder in which files arrive, besides none: the system&apos;s. May stand several times.</source>
        <translation>Una cartella in cui arrivano i file; se non indicata, quella del sistema. Può comparire più volte.</translation>
    </message>
    <message>
        <source>Does not open the portal in the browser.</source>
        <translation>Non apre il portale nel browser.</translation>
    </message>
    <message>
        <source>Work in the browser with: activationctl portal browse --package PACKAGE</source>
        <translation>Per lavorare nel browser: activationctl portal browse --package PACKAGE</translation>
    </message>
    <message>
        <source>A unit whose API is closed: enters it into the package by the Install Code on its label, or by its identity code from a QR code. It is not asked for anything.</source>
        <translation>Un’unità la cui API è chiusa: la inserisce nel pacchetto in base all’Install Code sull’etichetta o al codice di identità da un codice QR. All’unità non viene chiesto nulla.</translation>
    </message>
    <message>
        <source>The license list of a partner (CSV): only the licenses of this site&apos;s project are proposed.</source>
        <translation>L’elenco delle licenze di un partner (CSV): vengono proposte solo le licenze del progetto di questo sito.</translation>
    </message>
    <message>
        <source>What the site is called in that list (default: the site&apos;s name).</source>
        <translation>Come si chiama il sito in quell’elenco (predefinito: il nome del sito).</translation>
    </message>
    <message>
        <source>Its columns, where they have other headings: project, customer, license, kind, devices.</source>
        <translation>Le sue colonne, se hanno altre intestazioni: project, customer, license, kind, devices.</translation>
    </message>
    <message>
        <source>Authorities (PEM) to trust besides the system&apos;s, where a company&apos;s proxy puts in certificates.</source>
        <translation>Autorità (PEM) da considerare attendibili oltre a quelle del sistema, se il proxy di un’azienda inserisce certificati propri.</translation>
    </message>
    <message>
        <source>The user for the proxy that the system names.</source>
        <translation>L’utente per il proxy indicato dal sistema.</translation>
    </message>
    <message>
        <source>The first line is the proxy user&apos;s password; - reads standard input.</source>
        <translation>La prima riga è la password dell’utente del proxy; - legge lo standard input.</translation>
    </message>
    <message>
        <source>--by-label enters one unit: at most one ADDRESS, no --list and no --label.</source>
        <translation>--by-label inserisce una sola unità: al massimo un ADDRESS, senza --list né --label.</translation>
    </message>
    <message>
        <source>--license names one license, --license-list proposes among several.</source>
        <translation>--license indica una licenza, --license-list ne propone tra varie.</translation>
    </message>
    <message>
        <source>--proxy-user and --proxy-password-file belong together.</source>
        <translation>--proxy-user e --proxy-password-file vanno usati insieme.</translation>
    </message>
    <message>
        <source>%1  %2  %3  %4 devices  customer %5</source>
        <translation>%1  %2  %3  %4 dispositivi  cliente %5</translation>
    </message>
    <message>
        <source>%1  entered by its label; nothing was read</source>
        <translation>%1  inserito tramite l’etichetta; non è stato letto nulla</translation>
    </message>
    <message>
        <source>Takes a file in although the same one came for another unit; the reason is kept in the ledger.</source>
        <translation>Aggiunge un file benché lo stesso sia arrivato per un altro SmartServer; il motivo resta nel registro.</translation>
    </message>
    <message>
        <source>--shared-because takes the reason, in words.</source>
        <translation>--shared-because richiede il motivo, a parole.</translation>
    </message>
    <message>
        <source>There are no simulators.</source>
        <translation>Non ci sono simulatori.</translation>
    </message>
    <message>
        <source>This assistant was built without them.</source>
        <translation>Questo assistente è stato compilato senza di essi.</translation>
    </message>
    <message>
        <source>Try the assistant on Debian, or use it here with real SmartServers.</source>
        <translation>Provare l&apos;assistente su Debian, o usarlo qui con SmartServer veri.</translation>
    </message>
    <message>
        <source>“signer protect” takes keychain or passphrase.</source>
        <translation>«signer protect» accetta keychain o passphrase.</translation>
    </message>
    <message>
        <source>The first line is the passphrase of this laptop&apos;s signing key, where no keychain has it (else asked for at the terminal); - reads standard input.</source>
        <translation>La prima riga è la passphrase della chiave di firma di questo portatile, dove nessun portachiavi la ha (altrimenti chiesta al terminale); - legge lo standard input.</translation>
    </message>
    <message>
        <source>Shows the fingerprint as a QR code too.</source>
        <translation>Mostra l&apos;impronta anche come codice QR.</translation>
    </message>
    <message>
        <source>No passphrase was typed.</source>
        <translation>Non è stata digitata alcuna passphrase.</translation>
    </message>
    <message>
        <source>Run it again and type it, or name a file with it: --key-passphrase-file FILE</source>
        <translation>Eseguite di nuovo e digitatela, oppure indicate un file che la contiene: --key-passphrase-file FILE</translation>
    </message>
    <message>
        <source>The key “%1” with which this laptop signs is kept encrypted.</source>
        <translation>La chiave «%1» con cui firma questo portatile è conservata cifrata.</translation>
    </message>
    <message>
        <source>No keychain keeps its passphrase: %1</source>
        <translation>Nessun portachiavi ne conserva la passphrase: %1</translation>
    </message>
    <message>
        <source>Choose a passphrase of %1 characters or more; it is asked for once in every call that signs. Whoever forgets it makes a new key.</source>
        <translation>Scegliete una passphrase di %1 caratteri o più; viene chiesta una volta a ogni chiamata che firma. Chi la dimentica crea una nuova chiave.</translation>
    </message>
    <message>
        <source>New passphrase:</source>
        <translation>Nuova passphrase:</translation>
    </message>
    <message>
        <source>It is too short.</source>
        <translation>È troppo corta.</translation>
    </message>
    <message>
        <source>The same again:</source>
        <translation>La stessa ancora una volta:</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Le due non sono uguali.</translation>
    </message>
    <message>
        <source>That is not the passphrase.</source>
        <translation>Questa non è la passphrase.</translation>
    </message>
    <message>
        <source>Passphrase of the signing key “%1”:</source>
        <translation>Passphrase della chiave di firma «%1»:</translation>
    </message>
    <message>
        <source>There is no keychain, and nobody to ask: the signing key&apos;s passphrase is kept in “%1”. Better: activationctl signer protect keychain|passphrase</source>
        <translation>Non c&apos;è un portachiavi, né qualcuno a cui chiedere: la passphrase della chiave di firma è conservata in «%1». Meglio: activationctl signer protect keychain|passphrase</translation>
    </message>
    <message>
        <source>The new passphrase is asked for at a terminal, and there is none.</source>
        <translation>La nuova passphrase viene chiesta in un terminale, e non ce n&apos;è uno.</translation>
    </message>
    <message>
        <source>The keychain has the signing key&apos;s passphrase from now on.</source>
        <translation>D&apos;ora in poi il portachiavi ha la passphrase della chiave di firma.</translation>
    </message>
    <message>
        <source>The signing key has the new passphrase from now on.</source>
        <translation>D&apos;ora in poi la chiave di firma ha la nuova passphrase.</translation>
    </message>
    <message>
        <source>Encrypted; the keychain has its passphrase.</source>
        <translation>Cifrata; il portachiavi ha la sua passphrase.</translation>
    </message>
    <message>
        <source>Encrypted with a passphrase that you chose.</source>
        <translation>Cifrata con una passphrase scelta da voi.</translation>
    </message>
    <message>
        <source>Encrypted; its passphrase is in a file, for want of a keychain (see: signer protect).</source>
        <translation>Cifrata; la sua passphrase è in un file, in mancanza di un portachiavi (vedere: signer protect).</translation>
    </message>
    <message>
        <source>NOT ENCRYPTED</source>
        <translation>NON CIFRATA</translation>
    </message>
    <message>
        <source>%1 %: writing %2</source>
        <translation>%1 %: scrittura di %2</translation>
    </message>
    <message>
        <source>%1 %: reading back %2</source>
        <translation>%1 %: rilettura di %2</translation>
    </message>
</context>
<context>
    <name>activation::doctor</name>
    <message>
        <source>%1, built with %2</source>
        <translation>%1, compilato con %2</translation>
    </message>
    <message>
        <source>No SmartServer and no portal can be reached safely.</source>
        <translation>Nessuno SmartServer e nessun portale si può raggiungere in sicurezza.</translation>
    </message>
    <message>
        <source>Qt finds no TLS backend.</source>
        <translation>Qt non trova alcun componente TLS.</translation>
    </message>
    <message>
        <source>Qt finds these TLS backends, and none of them works: %1.</source>
        <translation>Qt trova questi componenti TLS e nessuno funziona: %1.</translation>
    </message>
    <message>
        <source>Install Qt&apos;s TLS plugin and OpenSSL (on Debian: the package libqt6network6), and start the assistant again.</source>
        <translation>Installi il plug-in TLS di Qt e OpenSSL (su Debian: il pacchetto libqt6network6) e riavvii l’assistente.</translation>
    </message>
    <message>
        <source>Signatures (QCA)</source>
        <translation>Firme (QCA)</translation>
    </message>
    <message>
        <source>Ledger (SQLite)</source>
        <translation>Registro (SQLite)</translation>
    </message>
    <message>
        <source>The ledger cannot be kept.</source>
        <translation>Il registro non può essere tenuto.</translation>
    </message>
    <message>
        <source>Install Qt&apos;s driver for SQLite (on Debian: the package libqt6sql6-sqlite), and start the assistant again.</source>
        <translation>Installi il driver SQLite di Qt (su Debian: il pacchetto libqt6sql6-sqlite) e riavvii l’assistente.</translation>
    </message>
    <message>
        <source>Team ledger (PostgreSQL)</source>
        <translation>Registro del gruppo (PostgreSQL)</translation>
    </message>
    <message>
        <source>driver installed</source>
        <translation>driver installato</translation>
    </message>
    <message>
        <source>No team&apos;s ledger can be reached; this laptop works alone.</source>
        <translation>Nessun registro di gruppo è raggiungibile; questo portatile lavora da solo.</translation>
    </message>
    <message>
        <source>Qt&apos;s driver for PostgreSQL is not installed.</source>
        <translation>Il driver PostgreSQL di Qt non è installato.</translation>
    </message>
    <message>
        <source>Install it where a team shares a ledger (on Debian: the package libqt6sql6-psql).</source>
        <translation>Lo installi dove un gruppo condivide un registro (su Debian: il pacchetto libqt6sql6-psql).</translation>
    </message>
    <message>
        <source>Site packages (KArchive)</source>
        <translation>Pacchetti del sito (KArchive)</translation>
    </message>
    <message>
        <source>Segment IDs (MQTT)</source>
        <translation>Segment ID (MQTT)</translation>
    </message>
    <message>
        <source>Keychain</source>
        <translation>Portachiavi</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>non interrogato</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>risponde</translation>
    </message>
    <message>
        <source>It is a file, not a folder.</source>
        <translation>È un file, non una cartella.</translation>
    </message>
    <message>
        <source>Nothing can be written in %1.</source>
        <translation>Non si può scrivere nulla in %1.</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>%1 liberi</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Make the folder writable or free space there, or name another ledger with --ledger FILE.</source>
        <translation>Renda scrivibile la cartella o liberi spazio, oppure indichi un altro registro con --ledger FILE.</translation>
    </message>
    <message>
        <source>Temporary files</source>
        <translation>File temporanei</translation>
    </message>
    <message>
        <source>Free space there, or set TMPDIR to a folder that is writable.</source>
        <translation>Liberi spazio lì, o imposti TMPDIR su una cartella scrivibile.</translation>
    </message>
    <message>
        <source>Settings files</source>
        <translation>File di impostazioni</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nessuno</translation>
    </message>
    <message>
        <source>A file of the assistant is missing or was changed: install the assistant again.</source>
        <translation>Un file dell&apos;assistente manca o è stato modificato: reinstallare l&apos;assistente.</translation>
    </message>
    <message>
        <source>The assistant for Windows comes without it. Exchange ledgers in site packages, or work on Debian where a team shares one.</source>
        <translation>L&apos;assistente per Windows ne è privo. Scambiare i registri nei pacchetti del sito, o lavorare su Debian dove una squadra ne condivide uno.</translation>
    </message>
    <message>
        <source>Sign in to Windows with an account that has a credential store. Without one, logins stay in memory until the program ends, and you type the signing key&apos;s passphrase once after each start.</source>
        <translation>Accedete a Windows con un account che dispone di un archivio delle credenziali. Senza, gli accessi restano in memoria fino alla fine del programma, e digitate la passphrase della chiave di firma una volta dopo ogni avvio.</translation>
    </message>
    <message>
        <source>Unlock or set up a keychain (on Debian: the package gnome-keyring, or KWallet). Without one, logins stay in memory until the program ends, and you type the signing key&apos;s passphrase once after each start (see: activationctl signer protect).</source>
        <translation>Sbloccate o configurate un portachiavi (su Debian: il pacchetto gnome-keyring, o KWallet). Senza, gli accessi restano in memoria fino alla fine del programma, e digitate la passphrase della chiave di firma una volta dopo ogni avvio (vedere: activationctl signer protect).</translation>
    </message>
    <message>
        <source>Signing key</source>
        <translation>Chiave di firma</translation>
    </message>
    <message>
        <source>made when first something is signed</source>
        <translation>creata quando si firma qualcosa per la prima volta</translation>
    </message>
    <message>
        <source>encrypted, its passphrase in the keychain</source>
        <translation>cifrata, la sua passphrase nel portachiavi</translation>
    </message>
    <message>
        <source>encrypted, with a passphrase that you chose</source>
        <translation>cifrata, con una passphrase scelta da voi</translation>
    </message>
    <message>
        <source>encrypted, its passphrase in a file</source>
        <translation>cifrata, la sua passphrase in un file</translation>
    </message>
    <message>
        <source>Who reads this user&apos;s files can sign in this laptop&apos;s name.</source>
        <translation>Chi legge i file di questo utente può firmare a nome di questo portatile.</translation>
    </message>
    <message>
        <source>The passphrase is in a file, for there was no keychain and nobody to ask.</source>
        <translation>La passphrase è in un file, perché non c&apos;era un portachiavi né qualcuno a cui chiedere.</translation>
    </message>
    <message>
        <source>Set up a keychain and run: activationctl signer protect keychain. Or choose a passphrase: activationctl signer protect passphrase.</source>
        <translation>Configurate un portachiavi ed eseguite: activationctl signer protect keychain. Oppure scegliete una passphrase: activationctl signer protect passphrase.</translation>
    </message>
    <message>
        <source>not encrypted yet</source>
        <translation>non ancora cifrata</translation>
    </message>
    <message>
        <source>Who reads the disk can sign in this laptop&apos;s name.</source>
        <translation>Chi legge il disco può firmare a nome di questo portatile.</translation>
    </message>
    <message>
        <source>An earlier version wrote the key, and nothing was signed since.</source>
        <translation>Una versione precedente ha scritto la chiave, e da allora nulla è stato firmato.</translation>
    </message>
    <message>
        <source>It is encrypted when next something is signed; at once: activationctl signer show.</source>
        <translation>Viene cifrata alla prossima firma; subito: activationctl signer show.</translation>
    </message>
</context>
<context>
    <name>activation::gui</name>
    <message>
        <source>Takes air-gapped SmartServers from no license to licensed, with a receipt.</source>
        <translation>Porta gli SmartServer isolati dalla rete dall’assenza di licenza alla licenza attiva, con una ricevuta.</translation>
    </message>
    <message>
        <source>With simulated SmartServers and portal; nothing real is touched.</source>
        <translation>Con SmartServer e portale simulati; nulla di reale viene toccato.</translation>
    </message>
    <message>
        <source>Where the License Customer Portal is.</source>
        <translation>Dove si trova il License Customer Portal.</translation>
    </message>
    <message>
        <source>A site package to open, or activation files to take in.</source>
        <translation>Un pacchetto del sito da aprire o file di attivazione da acquisire.</translation>
    </message>
    <message>
        <source>The words of the call are off.</source>
        <translation>Gli argomenti della chiamata non sono corretti.</translation>
    </message>
    <message>
        <source>activation-assistant --help shows them all.</source>
        <translation>activation-assistant --help li mostra tutti.</translation>
    </message>
    <message>
        <source>%1 events, %2 keys, %3 trusted laptops and %4 certificates of units were taken over.</source>
        <translation>Sono stati recuperati %1 eventi, %2 chiavi, %3 laptop attendibili e %4 certificati di unità.</translation>
    </message>
    <message numerus="yes">
        <source>%n could not be.</source>
        <translation>
            <numerusform>%n non è stato recuperato.</numerusform>
            <numerusform>%n non sono stati recuperati.</numerusform>
        </translation>
    </message>
    <message>
        <source>Site packages that you open bring back the history that they carry. The damaged file is kept as %1.</source>
        <translation>I pacchetti del sito che vengono aperti riportano la cronologia che contengono. Il file danneggiato è conservato come %1.</translation>
    </message>
    <message>
        <source>The backup is in place. What was there before is kept as %1.</source>
        <translation>Il backup è al suo posto. Quanto c’era prima è conservato come %1.</translation>
    </message>
    <message>
        <source>Another ledger than the user&apos;s own; a postgresql://user@host/database is a team&apos;s.</source>
        <translation>Un registro diverso da quello dell’utente; postgresql://user@host/database indica quello di un team.</translation>
    </message>
    <message>
        <source>The first line is the password for the team&apos;s ledger.</source>
        <translation>La prima riga è la password del registro del team.</translation>
    </message>
    <message>
        <source>The demo, with a portal that is used in the browser.</source>
        <translation>La demo, con un portale che si usa nel browser.</translation>
    </message>
    <message>
        <source>There is no demo.</source>
        <translation>Non c&apos;è alcuna demo.</translation>
    </message>
    <message>
        <source>This assistant was built without simulators.</source>
        <translation>Questo assistente è stato compilato senza simulatori.</translation>
    </message>
    <message>
        <source>Start it without --demo, for real SmartServers.</source>
        <translation>Avviarlo senza --demo, per SmartServer veri.</translation>
    </message>
    <message>
        <source>The assistant cannot start.</source>
        <translation>L&apos;assistente non può avviarsi.</translation>
    </message>
    <message>
        <source>A part of it is missing or damaged: install it again.</source>
        <translation>Una sua parte manca o è danneggiata: installatelo di nuovo.</translation>
    </message>
</context>
<context>
    <name>activation::http</name>
    <message>
        <source>%1 could not be reached.</source>
        <translation>Impossibile raggiungere %1.</translation>
    </message>
    <message>
        <source>Check the address, the cable or Wi-Fi and this laptop&apos;s IP address; then try again.</source>
        <translation>Verificare l’indirizzo, il cavo o il Wi-Fi e l’indirizzo IP di questo laptop; quindi riprovare.</translation>
    </message>
    <message>
        <source>Canceled.</source>
        <translation>Operazione annullata.</translation>
    </message>
    <message>
        <source>You stopped it.</source>
        <translation>Interrotta dall’utente.</translation>
    </message>
    <message>
        <source>Start again when ready.</source>
        <translation>Riavviare quando si è pronti.</translation>
    </message>
    <message>
        <source>The answer of %1 is too large.</source>
        <translation>La risposta di %1 è troppo grande.</translation>
    </message>
    <message>
        <source>It has more than %1 bytes.</source>
        <translation>Ha più di %1 byte.</translation>
    </message>
    <message>
        <source>Check that the address is the right one.</source>
        <translation>Verificare che l’indirizzo sia quello giusto.</translation>
    </message>
    <message>
        <source>No complete answer came within %1 s.</source>
        <translation>Entro %1 s non è arrivata una risposta completa.</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 non ha risposto in tempo.</translation>
    </message>
    <message>
        <source>Check that the device is up and the line is not overloaded; then try again, or allow more time (on the command line: --timeout SECONDS).</source>
        <translation>Verificare che il dispositivo sia in funzione e la linea non sovraccarica; quindi riprovare o concedere più tempo (dalla riga di comando: --timeout SECONDS).</translation>
    </message>
    <message>
        <source> (after HTTP %1 and %2 bytes of the answer)</source>
        <translation> (dopo HTTP %1 e %2 byte della risposta)</translation>
    </message>
    <message>
        <source>The answer was cut: %1 of %2 bytes came.</source>
        <translation>La risposta è stata interrotta: sono arrivati %1 di %2 byte.</translation>
    </message>
    <message>
        <source>It answered HTTP %1 with an empty body.</source>
        <translation>Ha risposto HTTP %1 con corpo vuoto.</translation>
    </message>
    <message>
        <source>It answered HTTP %1: %2</source>
        <translation>Ha risposto HTTP %1: %2</translation>
    </message>
    <message>
        <source>%1 gave an answer that is not JSON.</source>
        <translation>%1 ha fornito una risposta che non è JSON.</translation>
    </message>
    <message>
        <source>%1 (%2 at byte %3)</source>
        <translation>%1 (%2 al byte %3)</translation>
    </message>
    <message>
        <source>Check that the address is right and that no proxy or other device answers in its place, then try again.</source>
        <translation>Verificare che l’indirizzo sia corretto e che non risponda al suo posto un proxy o un altro dispositivo, quindi riprovare.</translation>
    </message>
    <message>
        <source>valid from %1 to %2</source>
        <translation>valido dal %1 al %2</translation>
    </message>
    <message>
        <source>%1 could not prove who it is.</source>
        <translation>%1 non ha potuto dimostrare la propria identità.</translation>
    </message>
    <message>
        <source>Its certificate (“%1”, SHA-256 %2): %3</source>
        <translation>Il suo certificato («%1», SHA-256 %2): %3</translation>
    </message>
    <message>
        <source>%1 showed no certificate.</source>
        <translation>%1 non ha presentato alcun certificato.</translation>
    </message>
    <message>
        <source>Without one nobody can say who answers.</source>
        <translation>Senza certificato non è possibile sapere chi risponde.</translation>
    </message>
    <message>
        <source>Check the address and the port.</source>
        <translation>Verificare l’indirizzo e la porta.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not known yet.</source>
        <translation>Il certificato di %1 non è ancora noto.</translation>
    </message>
    <message>
        <source>“%1”, %2, SHA-256 %3</source>
        <translation>«%1», %2, SHA-256 %3</translation>
    </message>
    <message>
        <source>Compare this SHA-256 with the one the unit itself shows (connect a laptop straight to it, or ask whoever set it up). If they are equal, trust it; on the command line: --trust %1</source>
        <translation>Confrontare questo SHA-256 con quello mostrato dall’unità stessa (collegandovi direttamente un laptop o chiedendo a chi l’ha configurata). Se coincidono, considerarlo attendibile; dalla riga di comando: --trust %1</translation>
    </message>
    <message>
        <source>%1 shows another certificate than the one you trusted. No password was sent.</source>
        <translation>%1 presenta un certificato diverso da quello considerato attendibile. Non è stata inviata alcuna password.</translation>
    </message>
    <message>
        <source>Trusted: SHA-256 %1. Shown now: “%2”, %3, SHA-256 %4.</source>
        <translation>Attendibile: SHA-256 %1. Presentato ora: «%2», %3, SHA-256 %4.</translation>
    </message>
    <message>
        <source>Find out why: was the unit re-imaged, replaced or given a new certificate, or is this address another device? Only if you are sure, trust the new one; on the command line: --trust %1</source>
        <translation>Accertare il motivo: l’unità è stata reinizializzata con una nuova immagine, sostituita o dotata di un nuovo certificato, oppure questo indirizzo è di un altro dispositivo? Solo in caso di certezza, considerare attendibile quello nuovo; dalla riga di comando: --trust %1</translation>
    </message>
    <message>
        <source>The certificate of %1 has expired.</source>
        <translation>Il certificato di %1 è scaduto.</translation>
    </message>
    <message>
        <source>“%1”, %2, SHA-256 %3; this laptop&apos;s clock says %4.</source>
        <translation>«%1», %2, SHA-256 %3; l’orologio di questo laptop indica %4.</translation>
    </message>
    <message>
        <source>Check this laptop&apos;s clock, or renew the certificate on the unit. To go on with the expired one deliberately, trust it again; on the command line: --trust %1</source>
        <translation>Verificare l’orologio di questo laptop o rinnovare il certificato sull’unità. Per proseguire espressamente con quello scaduto, confermarlo di nuovo come attendibile; dalla riga di comando: --trust %1</translation>
    </message>
    <message>
        <source>The proxy refused the login given for it.</source>
        <translation>Il proxy ha rifiutato le credenziali indicate.</translation>
    </message>
    <message>
        <source>The proxy on the way wants a login.</source>
        <translation>Il proxy lungo il percorso richiede l’accesso.</translation>
    </message>
    <message>
        <source>Give the proxy&apos;s user name and password (on the command line: --proxy-user and --proxy-password-file).</source>
        <translation>Indicare nome utente e password del proxy (dalla riga di comando: --proxy-user e --proxy-password-file).</translation>
    </message>
    <message>
        <source>Check the address in the portal profile and this laptop&apos;s clock. If your company&apos;s proxy puts in its own certificate, name its authority under caCertificates in the profile, or with --ca-file on the command line.</source>
        <translation>Verificare l’indirizzo nel profilo del portale e l’orologio di questo laptop. Se il proxy dell’azienda inserisce un proprio certificato, indicarne l’autorità alla voce caCertificates del profilo o con --ca-file dalla riga di comando.</translation>
    </message>
</context>
<context>
    <name>activation::simulator</name>
    <message>
        <source>Correct the faults file; docs/simulator.md describes every field.</source>
        <translation>Correggere il file dei guasti; docs/simulator.md descrive ogni campo.</translation>
    </message>
    <message>
        <source>There is no such field in a fault.</source>
        <translation>In un guasto questo campo non esiste.</translation>
    </message>
    <message>
        <source>It is one of: %1.</source>
        <translation>È uno tra: %1.</translation>
    </message>
    <message>
        <source>A path begins with “/”.</source>
        <translation>Un percorso inizia con «/».</translation>
    </message>
    <message>
        <source>It is not a status of HTTP.</source>
        <translation>Non è uno stato HTTP.</translation>
    </message>
    <message>
        <source>It is true or false.</source>
        <translation>Il valore è true o false.</translation>
    </message>
    <message>
        <source>This fault needs it.</source>
        <translation>Questo guasto lo richiede.</translation>
    </message>
    <message>
        <source>The faults file “%1” cannot be read.</source>
        <translation>Impossibile leggere il file dei guasti «%1».</translation>
    </message>
    <message>
        <source>The faults file “%1” is too large.</source>
        <translation>Il file dei guasti «%1» è troppo grande.</translation>
    </message>
    <message>
        <source>It may have %1 bytes.</source>
        <translation>Può avere %1 byte.</translation>
    </message>
    <message>
        <source>The faults file “%1” is not JSON at line %2.</source>
        <translation>Il file dei guasti «%1» non è JSON alla riga %2.</translation>
    </message>
    <message>
        <source>There is no such field; “faults” is the only one.</source>
        <translation>Questo campo non esiste; «faults» è l’unico.</translation>
    </message>
    <message>
        <source>At most %1 faults.</source>
        <translation>Al massimo %1 guasti.</translation>
    </message>
    <message>
        <source>%1: faults[%2] is not an object.</source>
        <translation>%1: faults[%2] non è un oggetto.</translation>
    </message>
    <message>
        <source>Each fault is an object such as {&quot;fault&quot;: &quot;hang&quot;}.</source>
        <translation>Ogni guasto è un oggetto come {&quot;fault&quot;: &quot;hang&quot;}.</translation>
    </message>
    <message>
        <source>%1, line %2: faults[%3]</source>
        <translation>%1, riga %2: faults[%3]</translation>
    </message>
    <message>
        <source>The simulator of %1 cannot listen at %2, port %3.</source>
        <translation>Il simulatore di %1 non può mettersi in ascolto su %2, porta %3.</translation>
    </message>
    <message>
        <source>Stop what else listens there, or start the simulators with another state folder.</source>
        <translation>Arrestare l’altro programma in ascolto oppure avviare i simulatori con un’altra cartella di stato.</translation>
    </message>
    <message>
        <source>Simulators listen on loopback addresses only.</source>
        <translation>I simulatori sono in ascolto solo su indirizzi di loopback.</translation>
    </message>
    <message>
        <source>There is no such kind of license.</source>
        <translation>Questo tipo di licenza non esiste.</translation>
    </message>
    <message>
        <source>%1 SmartServers cannot be simulated.</source>
        <translation>Impossibile simulare %1 SmartServer.</translation>
    </message>
    <message>
        <source>It must be between 0 and %1.</source>
        <translation>Deve essere compreso tra 0 e %1.</translation>
    </message>
    <message>
        <source>Ask for fewer.</source>
        <translation>Richiederne di meno.</translation>
    </message>
    <message>
        <source>The state folder “%1” cannot be made.</source>
        <translation>Impossibile creare la cartella di stato «%1».</translation>
    </message>
    <message>
        <source>The system does not allow it.</source>
        <translation>Il sistema non lo consente.</translation>
    </message>
    <message>
        <source>Name a folder that you may write to.</source>
        <translation>Indicare una cartella con permesso di scrittura.</translation>
    </message>
    <message>
        <source>The simulator&apos;s state “%1” cannot be read.</source>
        <translation>Impossibile leggere lo stato del simulatore «%1».</translation>
    </message>
    <message>
        <source>Name another state folder, or delete this one to start from nothing.</source>
        <translation>Indicare un’altra cartella di stato oppure eliminare questa per ricominciare da zero.</translation>
    </message>
    <message>
        <source>It is too large.</source>
        <translation>È troppo grande.</translation>
    </message>
    <message>
        <source>The simulator cannot write “%1”.</source>
        <translation>Il simulatore non può scrivere «%1».</translation>
    </message>
    <message>
        <source>Free some space, or name another state folder.</source>
        <translation>Liberare spazio oppure indicare un’altra cartella di stato.</translation>
    </message>
</context>
<context>
    <name>activation::ui::AssistantWizard</name>
    <message>
        <source>SmartServer Activation Assistant</source>
        <translation>Assistente di attivazione SmartServer</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Interrompi</translation>
    </message>
    <message>
        <source>Demo: SmartServers and portal are simulated on this computer. Nothing real is licensed.</source>
        <translation>Demo: gli SmartServer e il portale sono simulati su questo computer. Nulla di reale riceve una licenza.</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>In corso</translation>
    </message>
    <message>
        <source>One thing at a time.</source>
        <translation>Una cosa alla volta.</translation>
    </message>
    <message>
        <source>Something is under way. Wait until it is done, or stop it; then drop the files again.</source>
        <translation>Un’operazione è in corso. Attendere che termini o interromperla; quindi rilasciare di nuovo i file.</translation>
    </message>
    <message>
        <source>At the site</source>
        <translation>Sul sito</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Connessione</translation>
    </message>
    <message>
        <source>Identity and licenses</source>
        <translation>Identità e licenze</translation>
    </message>
    <message>
        <source>Site package</source>
        <translation>Pacchetto del sito</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>Online</translation>
    </message>
    <message>
        <source>Portal</source>
        <translation>Portale</translation>
    </message>
    <message>
        <source>Licenses</source>
        <translation>Licenze</translation>
    </message>
    <message>
        <source>Activation files</source>
        <translation>File di attivazione</translation>
    </message>
    <message>
        <source>Back at the site</source>
        <translation>Di nuovo sul sito</translation>
    </message>
    <message>
        <source>Install</source>
        <translation>Installazione</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Ricevuta</translation>
    </message>
    <message numerus="yes">
        <source>%n SmartServer(s) read</source>
        <translation>
            <numerusform>%n SmartServer letto</numerusform>
            <numerusform>%n SmartServer letti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) an activation file</source>
        <translation>
            <numerusform>%n richiede un file di attivazione</numerusform>
            <numerusform>%n richiedono un file di attivazione</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without maintenance: Customer Success issues it</source>
        <translation>
            <numerusform>%n senza manutenzione: la rilascia Customer Success</numerusform>
            <numerusform>%n senza manutenzione: la rilascia Customer Success</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 confirmed</source>
        <translation>%1 di %2 confermati</translation>
    </message>
    <message>
        <source>Stop what is under way?</source>
        <translation>Interrompere l’operazione in corso?</translation>
    </message>
    <message>
        <source>Nothing is lost: what has left is looked for first when you go on. The assistant closes as soon as the current request has ended.</source>
        <translation>Nulla va perso: alla ripresa viene prima cercato quanto già inviato. L’assistente si chiude non appena termina la richiesta attuale.</translation>
    </message>
    <message>
        <source>&amp;Stop and close</source>
        <translation>Interrompi e c&amp;hiudi</translation>
    </message>
    <message>
        <source>&amp;Go on working</source>
        <translation>C&amp;ontinua</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;iuto</translation>
    </message>
    <message>
        <source>Clos&amp;e</source>
        <translation>Chiu&amp;di</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>Imposta&amp;zioni…</translation>
    </message>
    <message>
        <source>Code from the e-mail</source>
        <translation>Codice dell’e-mail</translation>
    </message>
    <message>
        <source>The portal ended the session in the middle and e-mailed a new code to %1.
What was made is kept; with the code it goes on.</source>
        <translation>Il portale ha chiuso la sessione a metà e ha inviato un nuovo codice per e-mail a %1.
Quanto è stato creato viene conservato; con il codice si prosegue.</translation>
    </message>
    <message numerus="yes">
        <source>%n wait(s) for Customer Success since %1</source>
        <translation>
            <numerusform>%n in attesa di Customer Success dal %1</numerusform>
            <numerusform>%n in attesa di Customer Success dal %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>activation::ui::BatchBar</name>
    <message>
        <source>Progress of all</source>
        <translation>Avanzamento complessivo</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausa</translation>
    </message>
    <message>
        <source>What is under way ends, nothing more begins. The window may be closed meanwhile.</source>
        <translation>Ciò che è in corso termina, non inizia altro. Nel frattempo è possibile chiudere la finestra.</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Riprendi</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>%1 di %2 completati</translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n non riuscito</numerusform>
            <numerusform>%n non riusciti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to be asked about</source>
        <translation>
            <numerusform>%n in attesa di risposta dell’utente</numerusform>
            <numerusform>%n in attesa di risposta dell’utente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n will be tried again</source>
        <translation>
            <numerusform>%n da riprovare</numerusform>
            <numerusform>%n da riprovare</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>pausing: %n end(s) first</source>
        <translation>
            <numerusform>messa in pausa: %n operazione deve prima terminare</numerusform>
            <numerusform>messa in pausa: %n operazioni devono prima terminare</numerusform>
        </translation>
    </message>
    <message>
        <source>paused</source>
        <translation>in pausa</translation>
    </message>
</context>
<context>
    <name>activation::ui::BatchStrip</name>
    <message numerus="yes">
        <source>will try again in %n s</source>
        <translation>
            <numerusform>nuovo tentativo tra %n s</numerusform>
            <numerusform>nuovo tentativo tra %n s</numerusform>
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
        <translation>«%1» è stato lasciato dov’è. %2</translation>
    </message>
    <message>
        <source>“%1” was not taken in. %2</source>
        <translation>«%1» non è stato acquisito. %2</translation>
    </message>
    <message>
        <source>%1, SHA-256 %2…</source>
        <translation>%1, SHA-256 %2…</translation>
    </message>
    <message>
        <source>%1: “%2” was in the package already (%3).</source>
        <translation>%1: «%2» era già nel pacchetto (%3).</translation>
    </message>
    <message>
        <source>%1: “%2” is in the package (%3).</source>
        <translation>%1: «%2» è nel pacchetto (%3).</translation>
    </message>
    <message>
        <source>It was not for %1, which is still in progress.</source>
        <translation>Non era per %1, ancora in lavorazione.</translation>
    </message>
</context>
<context>
    <name>activation::ui::BrowserPane</name>
    <message>
        <source>&amp;Open the portal in the browser</source>
        <translation>Apri il portale nel &amp;browser</translation>
    </message>
    <message>
        <source>License ID</source>
        <translation>License ID</translation>
    </message>
    <message>
        <source>From the partner&apos;s license list; to have it at hand for the portal</source>
        <translation>Dall’elenco delle licenze del partner; per averlo a portata di mano per il portale</translation>
    </message>
    <message>
        <source>&amp;License ID:</source>
        <translation>&amp;License ID:</translation>
    </message>
    <message>
        <source>Files that came</source>
        <translation>File arrivati</translation>
    </message>
    <message>
        <source>SmartServer in progress</source>
        <translation>SmartServer in lavorazione</translation>
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
        <translation>Sal&amp;ta questo</translation>
    </message>
    <message>
        <source>Copy the %1 (%2)</source>
        <translation>Copia %1 (%2)</translation>
    </message>
    <message>
        <source>&amp;Add folder…</source>
        <translation>A&amp;ggiungi cartella…</translation>
    </message>
    <message>
        <source>Folder to watch</source>
        <translation>Cartella da sorvegliare</translation>
    </message>
    <message>
        <source>Choose &amp;file…</source>
        <translation>Scegli &amp;file…</translation>
    </message>
    <message>
        <source>Activation files</source>
        <translation>File di attivazione</translation>
    </message>
    <message>
        <source>The browser could not be opened.</source>
        <translation>Impossibile aprire il browser.</translation>
    </message>
    <message>
        <source>The system knows no program for %1.</source>
        <translation>Il sistema non conosce alcun programma per %1.</translation>
    </message>
    <message>
        <source>Open that address in a browser yourself.</source>
        <translation>Aprire manualmente questo indirizzo in un browser.</translation>
    </message>
    <message>
        <source>This is the Customer ID that %1 shows. Is it really a License ID, too? The portal wants a License ID.</source>
        <translation>Questo è il Customer ID mostrato da %1. È davvero anche un License ID? Il portale richiede un License ID.</translation>
    </message>
    <message>
        <source>%1 – skipped</source>
        <translation>%1 – saltato</translation>
    </message>
    <message>
        <source>%1 – received</source>
        <translation>%1 – ricevuto</translation>
    </message>
    <message>
        <source>No folder is watched: add the one that your browser downloads to.</source>
        <translation>Nessuna cartella è sorvegliata: aggiungere quella in cui il browser salva i download.</translation>
    </message>
    <message>
        <source>Watching %1</source>
        <translation>Sorveglianza di %1</translation>
    </message>
    <message>
        <source>On its way: %1</source>
        <translation>In arrivo: %1</translation>
    </message>
    <message>
        <source>%1 of %2 · SmartServer %3</source>
        <translation>%1 di %2 · SmartServer %3</translation>
    </message>
    <message numerus="yes">
        <source>%n SmartServer(s) skipped: choose one to go on.</source>
        <translation>
            <numerusform>%n SmartServer saltato: sceglierne uno per proseguire.</numerusform>
            <numerusform>%n SmartServer saltati: sceglierne uno per proseguire.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every SmartServer has its activation file.</source>
        <translation>Ogni SmartServer ha il suo file di attivazione.</translation>
    </message>
    <message>
        <source>Devices: %1</source>
        <translation>Dispositivi: %1</translation>
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
        <translation>Installare manualmente</translation>
    </message>
    <message>
        <source>Install by hand on %1</source>
        <translation>Installare manualmente su %1</translation>
    </message>
    <message>
        <source>Where a site logs in through SAML or OAuth, or keeps the API closed, the files are added in the CMS. This is how:</source>
        <translation>Se un sito effettua l’accesso tramite SAML o OAuth o tiene chiusa l’API, i file vengono aggiunti nel CMS. Ecco come:</translation>
    </message>
    <message numerus="yes">
        <source>Reading the licenses for %n s…</source>
        <translation>
            <numerusform>Lettura delle licenze da %n s…</numerusform>
            <numerusform>Lettura delle licenze da %n s…</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Read the licenses and confirm</source>
        <translation>&amp;Leggi le licenze e conferma</translation>
    </message>
    <message>
        <source>Confirm by my &amp;word</source>
        <translation>Conferma con la mia &amp;dichiarazione</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Connessione…</translation>
    </message>
    <message>
        <source>confirmed by your word</source>
        <translation>confermata con la dichiarazione dell’utente</translation>
    </message>
    <message>
        <source>confirmed: read from the SmartServer</source>
        <translation>confermata: letta dallo SmartServer</translation>
    </message>
    <message>
        <source>installed and confirmed</source>
        <translation>installata e confermata</translation>
    </message>
    <message>
        <source>not confirmed</source>
        <translation>non confermata</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>&amp;Interrompi</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Chiudi</translation>
    </message>
    <message>
        <source>Tick what shows, then confirm it.</source>
        <translation>Selezionare ciò che è visibile, quindi confermarlo.</translation>
    </message>
    <message>
        <source>Compare the c&amp;ertificate…</source>
        <translation>Con&amp;fronta il certificato…</translation>
    </message>
    <message>
        <source>Type the code on the la&amp;bel…</source>
        <translation>Digita il codice sull’&amp;etichetta…</translation>
    </message>
    <message>
        <source>Try &amp;again</source>
        <translation>&amp;Riprova</translation>
    </message>
    <message>
        <source>The label on the back of the unit</source>
        <translation>L’etichetta sul retro dell’unità</translation>
    </message>
    <message>
        <source>Install Code or host name on the label:</source>
        <translation>Install Code o nome host sull’etichetta:</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Open the CMS of this SmartServer, and log in as a user of type Owner.</source>
        <translation>Aprire il CMS di questo SmartServer e accedere come utente di tipo Owner.</translation>
    </message>
    <message>
        <source>Make sure that it is the right one: Manage Customer Accounts shows its Install Code, which must be %1.</source>
        <translation>Assicurarsi che sia quello giusto: Manage Customer Accounts ne mostra l’Install Code, che deve essere %1.</translation>
    </message>
    <message>
        <source>Open Manage Licenses and choose Add License. (Manage Licenses opens by itself while the device capacity is zero or too small.)</source>
        <translation>Aprire Manage Licenses e scegliere Add License. (Manage Licenses si apre da sé finché la capacità dispositivi è zero o insufficiente.)</translation>
    </message>
    <message>
        <source>Pick the file there, or drag it from here onto the page. It must keep its exact name, without an extension.</source>
        <translation>Selezionarvi il file o trascinarlo da qui sulla pagina. Deve mantenere il nome esatto, senza estensione.</translation>
    </message>
    <message>
        <source>It can take a minute until the license shows as a new row. Tick what you see there yourself:</source>
        <translation>Può trascorrere un minuto prima che la licenza compaia come nuova riga. Selezionare di persona ciò che vi si vede:</translation>
    </message>
    <message>
        <source>Confirm it. If a user and password work here, the licenses are read from the SmartServer, and the receipt holds what it showed. Otherwise the receipt says that it is your word.</source>
        <translation>Confermare. Se un utente e una password funzionano qui, le licenze vengono lette dallo SmartServer e la ricevuta riporta quanto mostrato. In caso contrario, la ricevuta indica che si tratta della dichiarazione dell’utente.</translation>
    </message>
    <message>
        <source>Open the &amp;CMS</source>
        <translation>&amp;Apri il CMS</translation>
    </message>
    <message>
        <source>Its address is not known.</source>
        <translation>Il suo indirizzo non è noto.</translation>
    </message>
    <message>
        <source>Copy the address of the CMS</source>
        <translation>Copia l’indirizzo del CMS</translation>
    </message>
    <message>
        <source>Save to a &amp;folder…</source>
        <translation>&amp;Salva in una cartella…</translation>
    </message>
    <message>
        <source>Under the exact name, for a browser that takes nothing dragged.</source>
        <translation>Con il nome esatto, per un browser che non accetta il trascinamento.</translation>
    </message>
    <message>
        <source>Show in file &amp;manager</source>
        <translation>&amp;Mostra nel gestore file</translation>
    </message>
    <message>
        <source>Saved in %1</source>
        <translation>Salvato in %1</translation>
    </message>
    <message>
        <source>The row shows on %1</source>
        <translation>La riga è visibile su %1</translation>
    </message>
    <message>
        <source>The row of %1 shows on %2</source>
        <translation>La riga di %1 è visibile su %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Its License ID is %1.</source>
        <translation>Il suo License ID è %1.</translation>
    </message>
    <message>
        <source>Its License ID is not known here: it is the row that was not there before.</source>
        <translation>Il suo License ID qui non è noto: è la riga che prima non c’era.</translation>
    </message>
    <message>
        <source>User name of an Owner</source>
        <translation>Nome utente di un Owner</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>&amp;User (Owner):</source>
        <translation>&amp;Utente (Owner):</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation>&amp;Password:</translation>
    </message>
    <message>
        <source>No browser could be opened.</source>
        <translation>Impossibile aprire un browser.</translation>
    </message>
    <message>
        <source>The system knows no program for “%1”.</source>
        <translation>Il sistema non conosce alcun programma per «%1».</translation>
    </message>
    <message>
        <source>Open this address in a browser yourself.</source>
        <translation>Aprire manualmente questo indirizzo in un browser.</translation>
    </message>
    <message>
        <source>Folder for the activation files</source>
        <translation>Cartella per i file di attivazione</translation>
    </message>
    <message>
        <source>No file manager could be opened.</source>
        <translation>Impossibile aprire un gestore file.</translation>
    </message>
    <message>
        <source>The system knows no program for folders.</source>
        <translation>Il sistema non conosce alcun programma per le cartelle.</translation>
    </message>
    <message>
        <source>The files are in %1.</source>
        <translation>I file sono in %1.</translation>
    </message>
</context>
<context>
    <name>activation::ui::CapacityBar</name>
    <message>
        <source>Device capacity not known</source>
        <translation>Capacità dispositivi non nota</translation>
    </message>
    <message>
        <source>No device capacity yet</source>
        <translation>Ancora nessuna capacità dispositivi</translation>
    </message>
    <message>
        <source>%1 devices used, but only %2 licensed: %3 too many</source>
        <translation>%1 dispositivi usati, ma solo %2 con licenza: %3 di troppo</translation>
    </message>
    <message>
        <source>%1 of %2 devices used: none left</source>
        <translation>%1 di %2 dispositivi usati: nessuno rimanente</translation>
    </message>
    <message>
        <source>%1 of %2 devices used</source>
        <translation>%1 di %2 dispositivi usati</translation>
    </message>
    <message>
        <source>Device capacity</source>
        <translation>Capacità dispositivi</translation>
    </message>
</context>
<context>
    <name>activation::ui::CarryPage</name>
    <message>
        <source>Take the site package along</source>
        <translation>Portare con sé il pacchetto del sito</translation>
    </message>
    <message>
        <source>It holds all that is needed online: the identity of the SmartServers, no password. It is signed by this laptop.</source>
        <translation>Contiene tutto ciò che serve online: l’identità degli SmartServer, nessuna password. È firmato da questo laptop.</translation>
    </message>
    <message>
        <source>This leg is done. Close the assistant and go on from the package whenever you like, also on another laptop. If this laptop has internet now, press Next.</source>
        <translation>Questa tappa è completata. Chiudere l’assistente e proseguire dal pacchetto in qualsiasi momento, anche su un altro laptop. Se ora questo laptop ha Internet, premere Avanti.</translation>
    </message>
</context>
<context>
    <name>activation::ui::CarryPanel</name>
    <message>
        <source>Copy &amp;to:</source>
        <translation>Copia &amp;in:</translation>
    </message>
    <message>
        <source>Stick or folder for the copy</source>
        <translation>Chiavetta o cartella per la copia</translation>
    </message>
    <message>
        <source>No stick is plugged in; choose a folder</source>
        <translation>Nessuna chiavetta collegata; scegliere una cartella</translation>
    </message>
    <message>
        <source>Co&amp;py and check</source>
        <translation>&amp;Copia e verifica</translation>
    </message>
    <message>
        <source>Progress of the copy</source>
        <translation>Avanzamento della copia</translation>
    </message>
    <message>
        <source>Folder for the copy</source>
        <translation>Cartella per la copia</translation>
    </message>
    <message>
        <source>The site package is not saved yet.</source>
        <translation>Il pacchetto del sito non è ancora salvato.</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Salvato come %1</translation>
    </message>
    <message>
        <source>Where the site package is saved</source>
        <translation>Dove è salvato il pacchetto del sito</translation>
    </message>
    <message>
        <source>Ch&amp;oose folder…</source>
        <translation>Sc&amp;egli cartella…</translation>
    </message>
    <message>
        <source>E&amp;ject</source>
        <translation>Es&amp;pelli</translation>
    </message>
    <message>
        <source>Makes the stick safe to remove</source>
        <translation>Permette di estrarre la chiavetta in sicurezza</translation>
    </message>
    <message>
        <source>Choose a stick or a folder</source>
        <translation>Scegliere una chiavetta o una cartella</translation>
    </message>
    <message>
        <source>unknown format</source>
        <translation>formato sconosciuto</translation>
    </message>
    <message>
        <source>%1 (write-protected)</source>
        <translation>%1 (protetta da scrittura)</translation>
    </message>
    <message>
        <source>%1 (%2, %3, not open)</source>
        <translation>%1 (%2, %3, non aperta)</translation>
    </message>
    <message>
        <source>%1 (%2, %3)</source>
        <translation>%1 (%2, %3)</translation>
    </message>
    <message>
        <source>%1 (%2 of %3 free, %4)</source>
        <translation>%1 (%2 di %3 liberi, %4)</translation>
    </message>
    <message>
        <source>%1
UUID %2</source>
        <translation>%1
UUID %2</translation>
    </message>
    <message>
        <source>Writing: %1 of %2</source>
        <translation>Scrittura: %1 di %2</translation>
    </message>
    <message>
        <source>Reading back: %1 of %2</source>
        <translation>Rilettura: %1 di %2</translation>
    </message>
    <message>
        <source>✓ Written, flushed, read back and equal: %1.</source>
        <translation>✓ Scritto, scaricato sul supporto, riletto e uguale: %1.</translation>
    </message>
    <message>
        <source>✓ “%1” is ejected: it is safe to remove. The copy on it was read back and is equal.</source>
        <translation>✓ «%1» è espulsa: si può estrarre in sicurezza. La copia che contiene è stata riletta ed è uguale.</translation>
    </message>
    <message>
        <source>“%1” was pulled out without being ejected. The copy had been flushed and read back; check it again before you rely on it.</source>
        <translation>«%1» è stata estratta senza essere espulsa. La copia era stata scaricata sul supporto e riletta; verificarla di nuovo prima di farvi affidamento.</translation>
    </message>
    <message>
        <source>Ejecting “%1”… do not pull it out yet.</source>
        <translation>Espulsione di «%1»… non estrarla ancora.</translation>
    </message>
    <message>
        <source>Eject the stick before you pull it out.</source>
        <translation>Espellere la chiavetta prima di estrarla.</translation>
    </message>
</context>
<context>
    <name>activation::ui::CertificateDialog</name>
    <message>
        <source>%1 shows another certificate than before</source>
        <translation>%1 presenta un certificato diverso da prima</translation>
    </message>
    <message>
        <source>Some SmartServers show another certificate than before</source>
        <translation>Alcuni SmartServer presentano un certificato diverso da prima</translation>
    </message>
    <message>
        <source>Is this really your SmartServer?</source>
        <translation>È davvero il proprio SmartServer?</translation>
    </message>
    <message>
        <source>Are these really your SmartServers?</source>
        <translation>Sono davvero i propri SmartServer?</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificato</translation>
    </message>
    <message>
        <source>That is so after the unit was re-imaged, replaced, or given a new certificate. It is also so when somebody stands between this laptop and the unit. If you know of no such change, cancel and ask who looks after the unit.</source>
        <translation>Ciò accade dopo che l’unità è stata reinizializzata con una nuova immagine, sostituita o dotata di un nuovo certificato. Accade però anche quando qualcuno si interpone tra questo laptop e l’unità. Se non si è a conoscenza di un cambiamento simile, annullare e chiedere a chi gestisce l’unità.</translation>
    </message>
    <message>
        <source>%1 showed a certificate that nobody has confirmed on this laptop. A SmartServer makes its own, so only a look at the unit proves that it is the right one.</source>
        <translation>%1 ha presentato un certificato che nessuno ha confermato su questo laptop. Uno SmartServer crea da sé il proprio certificato, quindi solo un controllo sull’unità dimostra che è quello giusto.</translation>
    </message>
    <message>
        <source>%1 units showed certificates that nobody has confirmed on this laptop. A SmartServer makes its own, so only a look at each unit proves that it is the right one. Tick those that you compared.</source>
        <translation>%1 unità hanno presentato certificati che nessuno ha confermato su questo laptop. Uno SmartServer crea da sé il proprio certificato, quindi solo un controllo su ciascuna unità dimostra che è quello giusto. Selezionare quelli confrontati.</translation>
    </message>
    <message>
        <source>&lt;address&gt;</source>
        <translation>&lt;indirizzo&gt;</translation>
    </message>
    <message>
        <source>Connect a laptop directly to the unit, open https://%1/config/network.php in a browser there, and look at the SHA-256 fingerprint of the certificate.</source>
        <translation>Collegare un laptop direttamente all’unità, aprirvi https://%1/config/network.php in un browser e osservare l’impronta SHA-256 del certificato.</translation>
    </message>
    <message>
        <source>Or ask who installed the unit for the fingerprint.</source>
        <translation>Oppure chiedere l’impronta a chi ha installato l’unità.</translation>
    </message>
</context>
<context>
    <name>activation::ui::ChooseUnitDialog</name>
    <message>
        <source>&amp;Take it in</source>
        <translation>&amp;Acquisisci</translation>
    </message>
    <message>
        <source>Activation file</source>
        <translation>File di attivazione</translation>
    </message>
    <message>
        <source>Which SmartServer is “%1” for?</source>
        <translation>Per quale SmartServer è «%1»?</translation>
    </message>
    <message>
        <source>The file says nothing that can be read, and its name names no unit.</source>
        <translation>Il file non contiene indicazioni leggibili e il suo nome non indica alcuna unità.</translation>
    </message>
    <message>
        <source>%1 is the best guess, but it is not certain.</source>
        <translation>%1 è l’ipotesi migliore, ma non è certa.</translation>
    </message>
    <message>
        <source>Its name speaks of %1, which is not in this site package.</source>
        <translation>Il suo nome indica %1, che non è in questo pacchetto del sito.</translation>
    </message>
    <message>
        <source>%1 An activation file works on one SmartServer only: choose the one that it was made for.</source>
        <translation>%1 Un file di attivazione funziona su un solo SmartServer: scegliere quello per cui è stato creato.</translation>
    </message>
    <message>
        <source>Filter the SmartServers</source>
        <translation>Filtra gli SmartServer</translation>
    </message>
    <message>
        <source>Filter by Install Code, segment controller or address</source>
        <translation>Filtra per Install Code, segment controller o indirizzo</translation>
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
        <translation>Indirizzo</translation>
    </message>
    <message>
        <source>Kind of license</source>
        <translation>Tipo di licenza</translation>
    </message>
    <message>
        <source>&amp;Kind of license</source>
        <translation>&amp;Tipo di licenza</translation>
    </message>
    <message>
        <source>Cance&amp;l</source>
        <translation>A&amp;nnulla</translation>
    </message>
    <message>
        <source>Best guess</source>
        <translation>Ipotesi migliore</translation>
    </message>
    <message>
        <source>&amp;Take it in for %1</source>
        <translation>&amp;Acquisisci per %1</translation>
    </message>
</context>
<context>
    <name>activation::ui::CloudController</name>
    <message>
        <source>connecting</source>
        <translation>connessione</translation>
    </message>
    <message>
        <source>%1 reaches the licensing service: it answered just now.</source>
        <translation>%1 raggiunge il servizio licenze: ha appena risposto.</translation>
    </message>
    <message numerus="yes">
        <source>%n license(s) activated: %1 shows them.</source>
        <translation>
            <numerusform>%n licenza attivata: %1 la mostra.</numerusform>
            <numerusform>%n licenze attivate: %1 le mostra.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is set to this Customer ID.</source>
        <translation>%1 è impostato su questo Customer ID.</translation>
    </message>
    <message>
        <source>%1 returned all its licenses to the cloud.</source>
        <translation>%1 ha restituito tutte le sue licenze al cloud.</translation>
    </message>
</context>
<context>
    <name>activation::ui::CloudDialog</name>
    <message>
        <source>Se&amp;t</source>
        <translation>Impos&amp;ta</translation>
    </message>
    <message>
        <source>&amp;Ask the SmartServer</source>
        <translation>Interrog&amp;a lo SmartServer</translation>
    </message>
    <message>
        <source>Acti&amp;vate the ticked ones</source>
        <translation>Atti&amp;va le selezionate</translation>
    </message>
    <message>
        <source>&amp;Return all licenses…</source>
        <translation>&amp;Restituisci tutte le licenze…</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Ferma</translation>
    </message>
    <message>
        <source>Licenses online: %1</source>
        <translation>Licenze online: %1</translation>
    </message>
    <message>
        <source>&amp;Customer ID:</source>
        <translation>&amp;Customer ID:</translation>
    </message>
    <message>
        <source>Licenses that are ready</source>
        <translation>Licenze pronte</translation>
    </message>
    <message>
        <source>License</source>
        <translation>Licenza</translation>
    </message>
    <message>
        <source>Transferred</source>
        <translation>Trasferita</translation>
    </message>
    <message>
        <source>License ID</source>
        <translation>License ID</translation>
    </message>
    <message>
        <source>A SmartServer that reaches the internet itself can take its licenses without an activation file. Whether it does, only an answer of the licensing service shows: ask it.</source>
        <translation>Uno SmartServer che raggiunge da solo Internet può prendere le sue licenze senza file di attivazione. Solo una risposta del servizio licenze mostra se lo raggiunge: interrogatelo.</translation>
    </message>
    <message>
        <source>Customer ID</source>
        <translation>Customer ID</translation>
    </message>
    <message>
        <source>of the project, from the partner; not a License ID</source>
        <translation>del progetto, dal partner; non un License ID</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>C&amp;hiudi</translation>
    </message>
    <message>
        <source>No license is ready for this Customer ID.</source>
        <translation>Nessuna licenza è pronta per questo Customer ID.</translation>
    </message>
    <message>
        <source>Put it in the other&apos;s place</source>
        <translation>Mettilo al posto dell’altro</translation>
    </message>
    <message>
        <source>That unit is gone: activate here</source>
        <translation>Quell’unità non esiste più: attiva qui</translation>
    </message>
    <message>
        <source>Ask once more all the same</source>
        <translation>Chiedila comunque un’altra volta</translation>
    </message>
    <message>
        <source>Return all licenses of %1</source>
        <translation>Restituisci tutte le licenze di %1</translation>
    </message>
    <message>
        <source>Install Code, to confirm</source>
        <translation>Install Code, per confermare</translation>
    </message>
    <message>
        <source>&amp;Return all licenses</source>
        <translation>&amp;Restituisci tutte le licenze</translation>
    </message>
    <message>
        <source>&amp;Keep them</source>
        <translation>Conser&amp;vale</translation>
    </message>
    <message>
        <source>&amp;Install Code, to confirm:</source>
        <translation>&amp;Install Code, per confermare:</translation>
    </message>
    <message>
        <source>Return all licenses of %1?</source>
        <translation>Restituire tutte le licenze di %1?</translation>
    </message>
</context>
<context>
    <name>activation::ui::ConnectPage</name>
    <message>
        <source>Connect to the SmartServer</source>
        <translation>Connessione allo SmartServer</translation>
    </message>
    <message>
        <source>Its identity and licenses are read, nothing is changed. Several at once: separate them by spaces, or give a range.</source>
        <translation>Ne vengono letti l’identità e le licenze, nulla viene modificato. Per leggerne più di uno, separarli con spazi o indicare un intervallo.</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>&amp;Connetti</translation>
    </message>
    <message>
        <source>Addresses or Install Codes of the SmartServers</source>
        <translation>Indirizzi o Install Code degli SmartServer</translation>
    </message>
    <message>
        <source>smartserver-17q5t6a, 192.168.1.20 or 192.168.1.20-29</source>
        <translation>smartserver-17q5t6a, 192.168.1.20 o 192.168.1.20-29</translation>
    </message>
    <message>
        <source>&amp;Address:</source>
        <translation>&amp;Indirizzo:</translation>
    </message>
    <message>
        <source>Install Code on the label</source>
        <translation>Install Code sull’etichetta</translation>
    </message>
    <message>
        <source>Install Code or host name on the label, such as 17q5t6a</source>
        <translation>Install Code o nome host sull’etichetta, ad esempio 17q5t6a</translation>
    </message>
    <message>
        <source>The simulated unit&apos;s own display says: SHA-256 %1</source>
        <translation>Il display dell’unità simulata indica: SHA-256 %1</translation>
    </message>
    <message>
        <source>its certificate is to be compared</source>
        <translation>il suo certificato deve essere confrontato</translation>
    </message>
    <message>
        <source>Install Code %1, release %2</source>
        <translation>Install Code %1, release %2</translation>
    </message>
    <message>
        <source>Type the code on the &amp;label…</source>
        <translation>&amp;Digita il codice sull’etichetta…</translation>
    </message>
    <message numerus="yes">
        <source>Go on &amp;without the %n that failed</source>
        <translation>
            <numerusform>Continua &amp;senza %n unità non riuscita</numerusform>
            <numerusform>Continua &amp;senza %n unità non riuscite</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Send the password all the same</source>
        <translation>&amp;Invia comunque la password</translation>
    </message>
    <message>
        <source>I can read the label on the bac&amp;k of the unit</source>
        <translation>Posso leggere l’eti&amp;chetta sul retro dell’unità</translation>
    </message>
    <message>
        <source>Co&amp;mpare the certificate…</source>
        <translation>Confronta il certi&amp;ficato…</translation>
    </message>
    <message>
        <source>Lo&amp;gins of single units…</source>
        <translation>Accessi di singole &amp;unità…</translation>
    </message>
    <message>
        <source>The API is closed: en&amp;ter it by its label…</source>
        <translation>L’API è chiusa: inserisci dall’e&amp;tichetta…</translation>
    </message>
    <message>
        <source>For a SmartServer that takes no login here (SAML, OAuth, a policy)</source>
        <translation>Per uno SmartServer che qui non accetta alcun accesso (SAML, OAuth, una policy)</translation>
    </message>
    <message>
        <source>By i&amp;ts label…</source>
        <translation>Dall’e&amp;tichetta…</translation>
    </message>
</context>
<context>
    <name>activation::ui::CopyButton</name>
    <message>
        <source>Copied</source>
        <translation>Copiato</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>Co&amp;pia</translation>
    </message>
</context>
<context>
    <name>activation::ui::DamagedLedgerDialog</name>
    <message>
        <source>The ledger is damaged</source>
        <translation>Il registro è danneggiato</translation>
    </message>
    <message>
        <source>Restoring puts a backup in its place. Without one, a new ledger is begun that takes over everything that can still be read and is genuine. The damaged file is kept beside it either way.</source>
        <translation>Il ripristino mette al suo posto un backup. In mancanza di un backup, viene iniziato un nuovo registro che recupera tutto ciò che è ancora leggibile e autentico. In entrambi i casi il file danneggiato viene conservato accanto.</translation>
    </message>
    <message>
        <source>&amp;Restore a backup…</source>
        <translation>&amp;Ripristina un backup…</translation>
    </message>
    <message>
        <source>&amp;Set aside and begin anew</source>
        <translation>&amp;Metti da parte e ricomincia</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Chiudi</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>C&amp;ontinua</translation>
    </message>
    <message>
        <source>Backup of the ledger</source>
        <translation>Backup del registro</translation>
    </message>
</context>
<context>
    <name>activation::ui::ErrorPanel</name>
    <message>
        <source>Why</source>
        <translation>Causa</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Cosa fare</translation>
    </message>
    <message>
        <source>Copy the error&apos;s text</source>
        <translation>Copia il testo dell’errore</translation>
    </message>
    <message>
        <source>Why: %1
What to do: %2</source>
        <translation>Causa: %1
Cosa fare: %2</translation>
    </message>
</context>
<context>
    <name>activation::ui::FileTile</name>
    <message>
        <source>Drag the file out, or save a copy.</source>
        <translation>Trascinare fuori il file o salvarne una copia.</translation>
    </message>
    <message>
        <source>%1 for %2 · %3 · SHA-256 %4</source>
        <translation>%1 per %2 · %3 · SHA-256 %4</translation>
    </message>
    <message>
        <source>SHA-256 %1</source>
        <translation>SHA-256 %1</translation>
    </message>
    <message>
        <source>&amp;Save a copy…</source>
        <translation>&amp;Salva una copia…</translation>
    </message>
    <message>
        <source>Save a copy of %1</source>
        <translation>Salva una copia di %1</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>“%1” is not the file that it was.</source>
        <translation>«%1» non è più il file originario.</translation>
    </message>
    <message>
        <source>Its SHA-256 should be %1 and is %2.</source>
        <translation>Il suo SHA-256 dovrebbe essere %1 ed è %2.</translation>
    </message>
    <message>
        <source>Do not use it. Take the file out of another copy of the site package.</source>
        <translation>Non usarlo. Prendere il file da un’altra copia del pacchetto del sito.</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of a file here.</source>
        <translation>«%1» non può essere usato qui come nome di file.</translation>
    </message>
    <message>
        <source>It is a path or empty, and could lead to another place.</source>
        <translation>È un percorso oppure è vuoto e potrebbe portare a un’altra posizione.</translation>
    </message>
    <message>
        <source>Save a copy under a name of your own instead.</source>
        <translation>Salvare invece una copia con un nome a scelta.</translation>
    </message>
    <message>
        <source>“%1” cannot be dragged out.</source>
        <translation>Impossibile trascinare fuori «%1».</translation>
    </message>
    <message>
        <source>Free some space on this laptop&apos;s disk, or save a copy instead.</source>
        <translation>Liberare spazio sul disco di questo laptop oppure salvare una copia.</translation>
    </message>
    <message>
        <source>“%1” was not saved.</source>
        <translation>«%1» non è stato salvato.</translation>
    </message>
    <message>
        <source>Save it in another folder, or free some space there.</source>
        <translation>Salvarlo in un’altra cartella o liberarvi spazio.</translation>
    </message>
    <message>
        <source>Save a copy of the activation file</source>
        <translation>Salva una copia del file di attivazione</translation>
    </message>
</context>
<context>
    <name>activation::ui::FilesOut</name>
    <message>
        <source>“%1” cannot be the name of a file here.</source>
        <translation>«%1» non può essere usato qui come nome di file.</translation>
    </message>
    <message>
        <source>It is a path or empty, and could lead to another place.</source>
        <translation>È un percorso oppure è vuoto e potrebbe portare a un’altra posizione.</translation>
    </message>
    <message>
        <source>Save a copy under a name of your own instead.</source>
        <translation>Salvare invece una copia con un nome a scelta.</translation>
    </message>
    <message>
        <source>“%1” would be overwritten.</source>
        <translation>«%1» verrebbe sovrascritto.</translation>
    </message>
    <message>
        <source>A file of this name with other content is there.</source>
        <translation>Esiste già un file con questo nome e un contenuto diverso.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Scegliere un’altra cartella.</translation>
    </message>
    <message>
        <source>“%1” was not saved.</source>
        <translation>«%1» non è stato salvato.</translation>
    </message>
    <message>
        <source>Save it in another folder, or free some space there.</source>
        <translation>Salvarlo in un’altra cartella o liberarvi spazio.</translation>
    </message>
</context>
<context>
    <name>activation::ui::FilesPage</name>
    <message>
        <source>The activation files</source>
        <translation>I file di attivazione</translation>
    </message>
    <message>
        <source>Drop maintenance files from Customer Success here when they arrive, with the names they have. Each file belongs to one SmartServer.</source>
        <translation>Rilasciare qui i file di manutenzione di Customer Success quando arrivano, con il nome che hanno. Ogni file appartiene a un solo SmartServer.</translation>
    </message>
    <message>
        <source>Drop activation files here</source>
        <translation>Rilasciare qui i file di attivazione</translation>
    </message>
    <message>
        <source>or press to choose them</source>
        <translation>o premere per sceglierli</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>installed</source>
        <translation>installato</translation>
    </message>
    <message>
        <source>to install</source>
        <translation>da installare</translation>
    </message>
    <message>
        <source>No activation file yet.</source>
        <translation>Ancora nessun file di attivazione.</translation>
    </message>
    <message>
        <source>No maintenance: ask Customer Success for an offline maintenance activation file if feature releases are to be installed.</source>
        <translation>Nessuna manutenzione: se devono essere installate feature release, richiedere a Customer Success un file di attivazione offline della manutenzione.</translation>
    </message>
    <message>
        <source>Activation files</source>
        <translation>File di attivazione</translation>
    </message>
    <message>
        <source>⚠ %1</source>
        <translation>⚠ %1</translation>
    </message>
    <message>
        <source>Its name misleads: ta&amp;ke it in all the same</source>
        <translation>Il nome inganna: prendil&amp;o comunque</translation>
    </message>
    <message>
        <source>Try a&amp;gain</source>
        <translation>&amp;Riprova</translation>
    </message>
    <message>
        <source>Ask for &amp;maintenance…</source>
        <translation>Chiedi &amp;manutenzione…</translation>
    </message>
    <message>
        <source>Maintenance: waiting for Customer Success since %1.</source>
        <translation>Manutenzione: in attesa di Customer Success dal %1.</translation>
    </message>
    <message>
        <source>&amp;It is for both…</source>
        <translation>È per entram&amp;bi…</translation>
    </message>
</context>
<context>
    <name>activation::ui::FindDialog</name>
    <message>
        <source>Show what is &amp;no SmartServer too</source>
        <translation>Mostra anche ciò che &amp;non è uno SmartServer</translation>
    </message>
    <message>
        <source>Find SmartServers</source>
        <translation>Trova SmartServer</translation>
    </message>
    <message>
        <source>Which network are the SmartServers in?</source>
        <translation>In quale rete si trovano gli SmartServer?</translation>
    </message>
    <message>
        <source>Addresses asked</source>
        <translation>Indirizzi interrogati</translation>
    </message>
    <message>
        <source>Each address is asked for its SmartServer release only: no password is sent, and nothing is trusted.</source>
        <translation>A ogni indirizzo viene chiesta solo la release di SmartServer: non viene inviata alcuna password e nulla viene considerato attendibile.</translation>
    </message>
    <message>
        <source>Networks, ranges or addresses to search</source>
        <translation>Reti, intervalli o indirizzi da cercare</translation>
    </message>
    <message>
        <source>192.168.1.0/24 or 192.168.1.20-29</source>
        <translation>192.168.1.0/24 o 192.168.1.20-29</translation>
    </message>
    <message>
        <source>Search &amp;in:</source>
        <translation>Cerca &amp;in:</translation>
    </message>
    <message>
        <source>This laptop is in no network that could be searched.</source>
        <translation>Questo laptop non è in alcuna rete in cui sia possibile una ricerca.</translation>
    </message>
    <message>
        <source>This laptop is in: %1</source>
        <translation>Questo laptop è in: %1</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Risultati della ricerca</translation>
    </message>
    <message>
        <source>Install Code</source>
        <translation>Install Code</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Indirizzo</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Release</translation>
    </message>
    <message>
        <source>Certificate (SHA-256)</source>
        <translation>Certificato (SHA-256)</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Chiudi</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>non noto</translation>
    </message>
    <message>
        <source>no SmartServer</source>
        <translation>non è uno SmartServer</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Interrompi</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>C&amp;erca</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n address(es) asked.</source>
        <translation>
            <numerusform>%1 di %n indirizzo interrogato.</numerusform>
            <numerusform>%1 di %n indirizzi interrogati.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n SmartServer(s) found.</source>
        <translation>
            <numerusform>%n SmartServer trovato.</numerusform>
            <numerusform>%n SmartServer trovati.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other device(s) answered.</source>
        <translation>
            <numerusform>%n altro dispositivo ha risposto.</numerusform>
            <numerusform>%n altri dispositivi hanno risposto.</numerusform>
        </translation>
    </message>
    <message>
        <source>You stopped the search.</source>
        <translation>La ricerca è stata interrotta dall’utente.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Take %n over</source>
        <translation>
            <numerusform>&amp;Acquisisci %n SmartServer</numerusform>
            <numerusform>&amp;Acquisisci %n SmartServer</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Take over</source>
        <translation>&amp;Acquisisci</translation>
    </message>
</context>
<context>
    <name>activation::ui::FingerprintView</name>
    <message>
        <source>Copy the fingerprint</source>
        <translation>Copia l’impronta</translation>
    </message>
    <message>
        <source>%1, differs</source>
        <translation>%1, diverso</translation>
    </message>
    <message>
        <source>No group differs.</source>
        <translation>Nessun gruppo è diverso.</translation>
    </message>
    <message>
        <source>%1 of %2 groups differ; they are framed.</source>
        <translation>%1 di %2 gruppi sono diversi; sono evidenziati da una cornice.</translation>
    </message>
    <message>
        <source>Fingerprint (SHA-256)</source>
        <translation>Impronta (SHA-256)</translation>
    </message>
</context>
<context>
    <name>activation::ui::HelpWindow</name>
    <message>
        <source>Guide</source>
        <translation>Guida</translation>
    </message>
    <message>
        <source>&amp;Search:</source>
        <translation>&amp;Cerca:</translation>
    </message>
    <message>
        <source>Words from the guide or from a message</source>
        <translation>Parole della guida o di un messaggio</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Capitoli</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Indietro</translation>
    </message>
</context>
<context>
    <name>activation::ui::InstallController</name>
    <message>
        <source>connecting</source>
        <translation>connessione</translation>
    </message>
</context>
<context>
    <name>activation::ui::InstallPage</name>
    <message>
        <source>Install the licenses</source>
        <translation>Installare le licenze</translation>
    </message>
    <message>
        <source>Each file goes into its own SmartServer, after its identity was read again. It takes up to a minute until a license shows.</source>
        <translation>Ogni file viene installato nel proprio SmartServer, dopo una nuova lettura dell’identità. Può trascorrere fino a un minuto prima che una licenza compaia.</translation>
    </message>
    <message>
        <source>&amp;Install</source>
        <translation>&amp;Installa</translation>
    </message>
    <message>
        <source>Address of %1</source>
        <translation>Indirizzo di %1</translation>
    </message>
    <message>
        <source>Address of %1:</source>
        <translation>Indirizzo di %1:</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Everything that came for this site is installed and shows.</source>
        <translation>Tutto ciò che è arrivato per questo sito è installato e visibile.</translation>
    </message>
    <message>
        <source>There is no activation file to install yet. Get one online first.</source>
        <translation>Non c’è ancora alcun file di attivazione da installare. Procurarsene prima uno online.</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Avanti</translation>
    </message>
    <message>
        <source>not tried</source>
        <translation>non tentata</translation>
    </message>
    <message>
        <source>the unit&apos;s certificate is to be compared</source>
        <translation>il certificato dell’unità deve essere confrontato</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Riprova</translation>
    </message>
    <message>
        <source>Leave the rest for &amp;later</source>
        <translation>Rimanda il resto a &amp;dopo</translation>
    </message>
    <message>
        <source>Leave it for &amp;later</source>
        <translation>Rimanda a &amp;dopo</translation>
    </message>
    <message>
        <source>The label on the back of the unit</source>
        <translation>L’etichetta sul retro dell’unità</translation>
    </message>
    <message>
        <source>Install Code or host name on the label:</source>
        <translation>Install Code o nome host sull’etichetta:</translation>
    </message>
    <message>
        <source>By hand…</source>
        <translation>Manualmente…</translation>
    </message>
    <message>
        <source>Install by hand in the CMS of %1</source>
        <translation>Installare manualmente nel CMS di %1</translation>
    </message>
    <message>
        <source>Where the SmartServer takes no login here: install by hand in its CMS</source>
        <translation>Se lo SmartServer qui non accetta alcun accesso: installare manualmente nel suo CMS</translation>
    </message>
    <message>
        <source>&amp;Send the password all the same</source>
        <translation>&amp;Invia comunque la password</translation>
    </message>
    <message>
        <source>Co&amp;mpare the certificate…</source>
        <translation>Confronta il certi&amp;ficato…</translation>
    </message>
    <message>
        <source>Upload it &amp;once more</source>
        <translation>Caric&amp;alo un’altra volta</translation>
    </message>
    <message>
        <source>Install by han&amp;d in the CMS…</source>
        <translation>Installa a &amp;mano nel CMS…</translation>
    </message>
    <message>
        <source>Type the code on the l&amp;abel…</source>
        <translation>Digita il codice dell’&amp;etichetta…</translation>
    </message>
</context>
<context>
    <name>activation::ui::IntakeController</name>
    <message>
        <source>There is no file in what you dropped.</source>
        <translation>Non c’è alcun file in ciò che è stato rilasciato.</translation>
    </message>
    <message>
        <source>The folder is empty, or holds hidden files only.</source>
        <translation>La cartella è vuota o contiene solo file nascosti.</translation>
    </message>
    <message>
        <source>Drop the activation file itself, or the site package.</source>
        <translation>Rilasciare il file di attivazione stesso o il pacchetto del sito.</translation>
    </message>
    <message>
        <source>“%1” belongs into a site package, and none is open.</source>
        <translation>«%1» va inserito in un pacchetto del sito e nessuno è aperto.</translation>
    </message>
    <message>
        <source>Activation files are kept with the units they are for.</source>
        <translation>I file di attivazione vengono conservati insieme alle unità a cui sono destinati.</translation>
    </message>
    <message>
        <source>Open the site package first, then drop the file again.</source>
        <translation>Aprire prima il pacchetto del sito, quindi rilasciare di nuovo il file.</translation>
    </message>
</context>
<context>
    <name>activation::ui::JobNotices</name>
    <message>
        <source>The SmartServers: reading has ended</source>
        <translation>Gli SmartServer: la lettura è terminata</translation>
    </message>
    <message>
        <source>The activation files: the portal has been asked</source>
        <translation>I file di attivazione: il portale è stato interrogato</translation>
    </message>
    <message>
        <source>The licenses: installing has ended</source>
        <translation>Le licenze: l’installazione è terminata</translation>
    </message>
</context>
<context>
    <name>activation::ui::KeyDialog</name>
    <message>
        <source>Passphrase of the signing key</source>
        <translation>Passphrase della chiave di firma</translation>
    </message>
    <message>
        <source>Choose a passphrase</source>
        <translation>Scegliere una passphrase</translation>
    </message>
    <message>
        <source>Enter the passphrase</source>
        <translation>Inserire la passphrase</translation>
    </message>
    <message>
        <source>This laptop signs its site packages with a key of its own, which is kept encrypted. There is no keychain here that keeps the passphrase, so it is yours: you type it once after each start, when first something is saved.</source>
        <translation>Questo portatile firma i suoi pacchetti di sito con una chiave propria, conservata cifrata. Qui non c&apos;è un portachiavi che ne conservi la passphrase, quindi spetta a voi: la digitate una volta dopo ogni avvio, quando si salva qualcosa per la prima volta.</translation>
    </message>
    <message>
        <source>This laptop&apos;s signing key “%1” is locked. It is asked for once after each start.</source>
        <translation>La chiave di firma «%1» di questo portatile è bloccata. Viene chiesta una volta dopo ogni avvio.</translation>
    </message>
    <message>
        <source>&amp;Passphrase:</source>
        <translation>&amp;Passphrase:</translation>
    </message>
    <message>
        <source>Once &amp;more:</source>
        <translation>Ancora una &amp;volta:</translation>
    </message>
    <message>
        <source>%1 characters or more. Whoever forgets it makes a new key, which other laptops compare once: activationctl signer renew.</source>
        <translation>%1 caratteri o più. Chi la dimentica crea una nuova chiave, che gli altri portatili confrontano una volta: activationctl signer renew.</translation>
    </message>
    <message>
        <source>That was not the passphrase. Where it is forgotten, make a new key: activationctl signer renew.</source>
        <translation>Questa non era la passphrase. Se è dimenticata, create una nuova chiave: activationctl signer renew.</translation>
    </message>
    <message>
        <source>Where it is forgotten, make a new key: activationctl signer renew.</source>
        <translation>Se è dimenticata, create una nuova chiave: activationctl signer renew.</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annulla</translation>
    </message>
    <message>
        <source>&amp;Use it</source>
        <translation>&amp;Usala</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation>&amp;Sblocca</translation>
    </message>
    <message>
        <source>No passphrase was entered. Nothing was saved.</source>
        <translation>Non è stata inserita alcuna passphrase. Nulla è stato salvato.</translation>
    </message>
    <message>
        <source>Try again and enter it. Where it is forgotten, make a new key (on the command line: activationctl signer renew); other laptops compare its fingerprint once.</source>
        <translation>Riprovate e inseritela. Se è dimenticata, create una nuova chiave (dalla riga di comando: activationctl signer renew); gli altri portatili ne confrontano una volta l&apos;impronta.</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Le due non sono uguali.</translation>
    </message>
</context>
<context>
    <name>activation::ui::LabelDialog</name>
    <message>
        <source>Enter a SmartServer by its label</source>
        <translation>Inserire uno SmartServer tramite l’etichetta</translation>
    </message>
    <message>
        <source>A SmartServer that cannot be read</source>
        <translation>Uno SmartServer che non può essere letto</translation>
    </message>
    <message>
        <source>Where a site logs in through SAML or OAuth, or keeps the API closed, the Install Code on the label on its back is enough to get activation files. Nothing is asked of the SmartServer; its files are added in the CMS by hand.</source>
        <translation>Se un sito accede tramite SAML o OAuth, o tiene chiusa l’API, l’Install Code sull’etichetta sul retro basta per ottenere i file di attivazione. Allo SmartServer non viene chiesto nulla; i suoi file si aggiungono manualmente nel CMS.</translation>
    </message>
    <message>
        <source>Install Code on the label, or scanned QR code</source>
        <translation>Install Code sull’etichetta o codice QR scansionato</translation>
    </message>
    <message>
        <source>17q5t6a, smartserver-17q5t6a, or scan the QR code</source>
        <translation>17q5t6a, smartserver-17q5t6a, o scansionare il codice QR</translation>
    </message>
    <message>
        <source>Address of its CMS, where it is known</source>
        <translation>Indirizzo del suo CMS, se noto</translation>
    </message>
    <message>
        <source>if another than smartserver- and the Install Code</source>
        <translation>se diverso da smartserver- e l’Install Code</translation>
    </message>
    <message>
        <source>&amp;Install Code:</source>
        <translation>&amp;Install Code:</translation>
    </message>
    <message>
        <source>&amp;Address:</source>
        <translation>In&amp;dirizzo:</translation>
    </message>
    <message>
        <source>Enter i&amp;t</source>
        <translation>Inse&amp;risci</translation>
    </message>
    <message>
        <source>Cance&amp;l</source>
        <translation>A&amp;nnulla</translation>
    </message>
    <message>
        <source>⚠ Unusual: every published Install Code has 7 characters and begins with 17q. Compare it with the label once more.</source>
        <translation>⚠ Insolito: tutti gli Install Code pubblicati hanno 7 caratteri e iniziano con 17q. Confrontarlo di nuovo con l’etichetta.</translation>
    </message>
    <message>
        <source>From the QR code: %1, release %2.</source>
        <translation>Dal codice QR: %1, release %2.</translation>
    </message>
</context>
<context>
    <name>activation::ui::LaptopDialog</name>
    <message>
        <source>About this laptop</source>
        <translation>Informazioni su questo laptop</translation>
    </message>
    <message>
        <source>This laptop signs its site packages. Whoever opens one on another laptop for the first time compares these groups with what is shown there.</source>
        <translation>Questo laptop firma i propri pacchetti del sito. Chi ne apre uno per la prima volta su un altro laptop confronta questi gruppi con quelli mostrati lì.</translation>
    </message>
    <message>
        <source>The key is encrypted; the keychain has its passphrase.</source>
        <translation>La chiave è cifrata; il portachiavi ha la sua passphrase.</translation>
    </message>
    <message>
        <source>The key is encrypted with a passphrase that you chose.</source>
        <translation>La chiave è cifrata con una passphrase scelta da voi.</translation>
    </message>
    <message>
        <source>The key is encrypted; its passphrase is in a file of yours.</source>
        <translation>La chiave è cifrata; la sua passphrase è in un vostro file.</translation>
    </message>
    <message>
        <source>The key is not encrypted yet.</source>
        <translation>La chiave non è ancora cifrata.</translation>
    </message>
    <message>
        <source>The same as a QR code: its 64 digits are what “signer trust” takes.</source>
        <translation>Lo stesso come codice QR: le sue 64 cifre sono ciò che accetta «signer trust».</translation>
    </message>
    <message>
        <source>Ledger and signing key are in %1, readable by you alone. %2 Passwords are kept nowhere.</source>
        <translation>Il registro e la chiave di firma sono in %1, leggibili solo da voi. %2 Le password non sono conservate da nessuna parte.</translation>
    </message>
</context>
<context>
    <name>activation::ui::LicenseJudgement</name>
    <message>
        <source>Maintenance and capacity</source>
        <translation>Manutenzione e capacità</translation>
    </message>
</context>
<context>
    <name>activation::ui::LicenseListDialog</name>
    <message>
        <source>&amp;Propose only these</source>
        <translation>&amp;Proporre solo queste</translation>
    </message>
    <message>
        <source>License list of a partner</source>
        <translation>Elenco di licenze di un partner</translation>
    </message>
    <message>
        <source>Which licenses are for this site?</source>
        <translation>Quali licenze sono per questo sito?</translation>
    </message>
    <message>
        <source>Every partner names the columns in another way. Check that they were understood: a Customer ID and a License ID look alike.</source>
        <translation>Ogni partner chiama le colonne in modo diverso. Verificare che siano state capite: un Customer ID e un License ID sembrano uguali.</translation>
    </message>
    <message>
        <source>Column with the p&amp;roject:</source>
        <translation>Colonna con il p&amp;rogetto:</translation>
    </message>
    <message>
        <source>… the &amp;Customer ID:</source>
        <translation>… il &amp;Customer ID:</translation>
    </message>
    <message>
        <source>… the &amp;License ID:</source>
        <translation>… il &amp;License ID:</translation>
    </message>
    <message>
        <source>… the &amp;kind of license:</source>
        <translation>… il &amp;tipo di licenza:</translation>
    </message>
    <message>
        <source>… the &amp;devices:</source>
        <translation>… i &amp;dispositivi:</translation>
    </message>
    <message>
        <source>Project of this &amp;site:</source>
        <translation>Progetto di questo &amp;sito:</translation>
    </message>
    <message>
        <source>C&amp;ancel</source>
        <translation>A&amp;nnulla</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nessuna</translation>
    </message>
    <message>
        <source>not named</source>
        <translation>senza nome</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>scegliere</translation>
    </message>
    <message>
        <source>Say which project is this site.</source>
        <translation>Dire quale progetto è questo sito.</translation>
    </message>
    <message>
        <source>Licenses in the list: %1; seen at the portal: %2; devices left: %3.</source>
        <translation>Licenze nell&apos;elenco: %1; viste sul portale: %2; dispositivi rimasti: %3.</translation>
    </message>
</context>
<context>
    <name>activation::ui::LicenseModel</name>
    <message>
        <source>Not stated</source>
        <translation>Non indicato</translation>
    </message>
    <message>
        <source>today left</source>
        <translation>ultimo giorno</translation>
    </message>
    <message>
        <source>1 day left</source>
        <translation>1 giorno rimanente</translation>
    </message>
    <message>
        <source>%1 days left</source>
        <translation>%1 giorni rimanenti</translation>
    </message>
    <message>
        <source>%1 · expired by now</source>
        <translation>%1 · nel frattempo scaduta</translation>
    </message>
    <message>
        <source>%1 · only %2</source>
        <translation>%1 · in scadenza: %2</translation>
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
        <translation>Descrizione</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>Activation Date</source>
        <translation>Data di attivazione</translation>
    </message>
    <message>
        <source>License ID</source>
        <translation>License ID</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
</context>
<context>
    <name>activation::ui::LicenseTable</name>
    <message>
        <source>Licenses</source>
        <translation>Licenze</translation>
    </message>
    <message>
        <source>No license</source>
        <translation>Nessuna licenza</translation>
    </message>
</context>
<context>
    <name>activation::ui::LicensesPage</name>
    <message>
        <source>Choose the licenses</source>
        <translation>Scegliere le licenze</translation>
    </message>
    <message>
        <source>A proposal is made for every SmartServer without capacity. Next makes the activation files; only then something is spent, once for each.</source>
        <translation>Viene formulata una proposta per ogni SmartServer senza capacità. Avanti crea i file di attivazione; solo allora viene impiegato qualcosa, una sola volta per ciascuno.</translation>
    </message>
    <message>
        <source>Licenses by SmartServer</source>
        <translation>Licenze per SmartServer</translation>
    </message>
    <message>
        <source>SmartServer</source>
        <translation>SmartServer</translation>
    </message>
    <message>
        <source>License</source>
        <translation>Licenza</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Dispositivi</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>%1, %2 of %3 devices left</source>
        <translation>%1, %2 di %3 dispositivi rimanenti</translation>
    </message>
    <message>
        <source>The portal has no device capacity license left for some of them. Ask the partner for more, or log in with another License ID.</source>
        <translation>Per alcuni di essi nel portale non restano licenze di capacità dispositivi. Chiederne altre al partner oppure accedere con un altro License ID.</translation>
    </message>
    <message>
        <source>Every SmartServer here has capacity or a file for it already. Tick one only if it needs one license more.</source>
        <translation>Ogni SmartServer qui ha già la capacità o un relativo file. Selezionarne uno solo se ha bisogno di un’altra licenza.</translation>
    </message>
    <message>
        <source>License for %1</source>
        <translation>Licenza per %1</translation>
    </message>
    <message>
        <source>none left</source>
        <translation>nessuno rimanente</translation>
    </message>
    <message>
        <source>Devices for %1</source>
        <translation>Dispositivi per %1</translation>
    </message>
    <message>
        <source>one license more</source>
        <translation>una licenza in più</translation>
    </message>
    <message>
        <source>needs a file</source>
        <translation>richiede un file</translation>
    </message>
    <message>
        <source>has capacity</source>
        <translation>ha capacità</translation>
    </message>
    <message>
        <source>being made…</source>
        <translation>creazione in corso…</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>non riuscito</translation>
    </message>
    <message>
        <source>made before, received</source>
        <translation>creato in precedenza, ricevuto</translation>
    </message>
    <message>
        <source>received</source>
        <translation>ricevuto</translation>
    </message>
    <message>
        <source>&amp;Make the activation files</source>
        <translation>&amp;Crea i file di attivazione</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Avanti</translation>
    </message>
    <message>
        <source>Leave what failed for &amp;later</source>
        <translation>Rimanda a &amp;dopo quanto non riuscito</translation>
    </message>
    <message>
        <source>Spend &amp;without asking the team</source>
        <translation>Impiega &amp;senza consultare il team</translation>
    </message>
    <message>
        <source>Spend &amp;one more license all the same</source>
        <translation>Impiega com&amp;unque un’altra licenza</translation>
    </message>
    <message>
        <source>Propose from &amp;all</source>
        <translation>Proporre da &amp;tutte</translation>
    </message>
    <message>
        <source>Partner&apos;s li&amp;cense list…</source>
        <translation>E&amp;lenco di licenze di un partner…</translation>
    </message>
    <message>
        <source>A table (CSV) that says which licenses are for which project</source>
        <translation>Una tabella (CSV) che dice quali licenze sono per quale progetto</translation>
    </message>
    <message>
        <source>License list of a partner</source>
        <translation>Elenco di licenze di un partner</translation>
    </message>
    <message>
        <source>Tables (*.csv *.txt)</source>
        <translation>Tabelle (*.csv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tutti i file (*)</translation>
    </message>
    <message>
        <source>Proposed from “%1” only: project %2.</source>
        <translation>Proposto solo da «%1»: progetto %2.</translation>
    </message>
    <message>
        <source>not named</source>
        <translation>senza nome</translation>
    </message>
</context>
<context>
    <name>activation::ui::LicensesSketch</name>
    <message>
        <source>Sketch of the Manage Licenses dialog</source>
        <translation>Schema della finestra di dialogo Manage Licenses</translation>
    </message>
    <message>
        <source>A table with the columns Segment Controller, Description, Status, Activation Date, License ID and Note; the new license is a row with %1. The button Add License stands below.</source>
        <translation>Una tabella con le colonne Segment Controller, Description, Status, Activation Date, License ID e Note; la nuova licenza è una riga con %1. Il pulsante Add License si trova sotto.</translation>
    </message>
    <message>
        <source>A sketch: the real dialog looks different.</source>
        <translation>Uno schema: la finestra di dialogo reale è diversa.</translation>
    </message>
</context>
<context>
    <name>activation::ui::LoginFields</name>
    <message>
        <source>User name of an Owner</source>
        <translation>Nome utente di un Owner</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Mostra la password</translation>
    </message>
    <message>
        <source>&amp;User (Owner):</source>
        <translation>&amp;Utente (Owner):</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation>&amp;Password:</translation>
    </message>
    <message>
        <source>&amp;Remember in this computer&apos;s keychain</source>
        <translation>&amp;Ricorda nel portachiavi di questo computer</translation>
    </message>
    <message>
        <source>No keychain on this computer: the password is only kept in memory, until the program ends.</source>
        <translation>Nessun portachiavi su questo computer: la password viene conservata solo in memoria, fino alla chiusura del programma.</translation>
    </message>
    <message>
        <source>The keychain does not answer: the login that it remembers is still in it. To forget it, start again when the keychain is there.</source>
        <translation>Il portachiavi non risponde: l’accesso che ricorda è ancora lì. Per dimenticarlo, ricominciate quando il portachiavi sarà disponibile.</translation>
    </message>
    <message numerus="yes">
        <source>Lo&amp;gins of %n single unit(s)…</source>
        <translation>
            <numerusform>Accesso di %n singola &amp;unità…</numerusform>
            <numerusform>Accessi di %n singole &amp;unità…</numerusform>
        </translation>
    </message>
    <message>
        <source>Lo&amp;gins of single units…</source>
        <translation>Accessi di singole &amp;unità…</translation>
    </message>
</context>
<context>
    <name>activation::ui::MaintenanceController</name>
    <message>
        <source>%1 maintenance request</source>
        <translation>%1 richiesta di manutenzione</translation>
    </message>
</context>
<context>
    <name>activation::ui::MaintenanceDialog</name>
    <message>
        <source>covered until %1</source>
        <translation>coperto fino al %1</translation>
    </message>
    <message>
        <source>nothing needed</source>
        <translation>nulla da fare</translation>
    </message>
    <message>
        <source>Ask for maintenance</source>
        <translation>Chiedere manutenzione</translation>
    </message>
    <message>
        <source>Ask Customer Success for maintenance</source>
        <translation>Chiedere manutenzione a Customer Success</translation>
    </message>
    <message>
        <source>Maintenance files are not made at the portal. The assistant writes the mail; you look it over and send it from your own mail program.</source>
        <translation>I file di manutenzione non si creano nel portale. L’assistente scrive l’e-mail; controllarla e inviarla dal proprio programma di posta.</translation>
    </message>
    <message>
        <source>Written: %1. Open it with your calendar.</source>
        <translation>Scritto: %1. Aprirlo con il proprio calendario.</translation>
    </message>
    <message>
        <source>e-mail address of Customer Success</source>
        <translation>indirizzo e-mail di Customer Success</translation>
    </message>
    <message>
        <source>&amp;To:</source>
        <translation>&amp;A:</translation>
    </message>
    <message>
        <source>none; or a release, such as 4.4</source>
        <translation>nessuno; o una release, ad esempio 4.4</translation>
    </message>
    <message>
        <source>&amp;Upgrade planned to:</source>
        <translation>Aggiornamento &amp;previsto a:</translation>
    </message>
    <message>
        <source>SmartServers that maintenance is asked for</source>
        <translation>SmartServer per cui si chiede manutenzione</translation>
    </message>
    <message>
        <source>SmartServer</source>
        <translation>SmartServer</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>&amp;Calendar file…</source>
        <translation>File di &amp;calendario…</translation>
    </message>
    <message>
        <source>When to ask again, and when maintenance ends, with reminders</source>
        <translation>Quando chiedere di nuovo e quando termina la manutenzione, con promemoria</translation>
    </message>
    <message>
        <source>&amp;Save the mail and open it</source>
        <translation>&amp;Salva l’e-mail e aprila</translation>
    </message>
    <message>
        <source>With a table and a CSV file attached</source>
        <translation>Con una tabella e un file CSV allegati</translation>
    </message>
    <message>
        <source>&amp;Write it in the mail program</source>
        <translation>Scri&amp;vi nel programma di posta</translation>
    </message>
    <message>
        <source>As text only, for mail programs that open no saved mails</source>
        <translation>Solo come testo, per i programmi di posta che non aprono e-mail salvate</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>C&amp;hiudi</translation>
    </message>
    <message>
        <source>asked for on %1</source>
        <translation>chiesto il %1</translation>
    </message>
    <message>
        <source>a file is here</source>
        <translation>c’è un file</translation>
    </message>
    <message>
        <source>Waiting for Customer Success since %1. Drop the files on the window when they arrive.</source>
        <translation>In attesa di Customer Success dal %1. Rilasciare i file sulla finestra quando arrivano.</translation>
    </message>
    <message>
        <source>The mail program could not be opened. Nothing was noted.</source>
        <translation>Impossibile aprire il programma di posta. Non è stato annotato nulla.</translation>
    </message>
    <message>
        <source>The system knows no program for mail addresses.</source>
        <translation>Il sistema non conosce alcun programma per gli indirizzi e-mail.</translation>
    </message>
    <message>
        <source>Save the mail instead, and send it from another computer.</source>
        <translation>Salvare invece l’e-mail e inviarla da un altro computer.</translation>
    </message>
    <message>
        <source>Written and opened: %1. Look it over and send it.</source>
        <translation>Scritto e aperto: %1. Controllarlo e inviarlo.</translation>
    </message>
    <message>
        <source>Written: %1. Open it in a mail program, look it over and send it.</source>
        <translation>Scritto: %1. Aprirlo in un programma di posta, controllarlo e inviarlo.</translation>
    </message>
    <message>
        <source>Calendar file</source>
        <translation>File di calendario</translation>
    </message>
    <message>
        <source>Calendar files (*.ics)</source>
        <translation>File di calendario (*.ics)</translation>
    </message>
</context>
<context>
    <name>activation::ui::MaintenanceLine</name>
    <message>
        <source>Maintenance</source>
        <translation>Manutenzione</translation>
    </message>
    <message>
        <source>Maintenance: the upright mark is today, the bands the next 30 and 90 days</source>
        <translation>Manutenzione: il segno verticale è oggi, le fasce i prossimi 30 e 90 giorni</translation>
    </message>
</context>
<context>
    <name>activation::ui::Notice</name>
    <message>
        <source>Show the assistant</source>
        <translation>Mostra l’assistente</translation>
    </message>
</context>
<context>
    <name>activation::ui::Page</name>
    <message>
        <source>Go on with this &amp;older copy</source>
        <translation>Continua con questa copia &amp;meno recente</translation>
    </message>
</context>
<context>
    <name>activation::ui::PeerCard</name>
    <message>
        <source>This certificate has expired by this laptop&apos;s clock. Units without a network often have such a one; compare it all the more carefully.</source>
        <translation>Secondo l’orologio di questo laptop questo certificato è scaduto. Le unità senza rete ne hanno spesso uno simile; confrontarlo con particolare attenzione.</translation>
    </message>
    <message>
        <source>I &amp;compared all 16 groups, and they are the same</source>
        <translation>Ho &amp;confrontato tutti i 16 gruppi e coincidono</translation>
    </message>
    <message>
        <source>I compared all 16 groups, and they are the same</source>
        <translation>Ho confrontato tutti i 16 gruppi e coincidono</translation>
    </message>
    <message>
        <source>%1: I compared all 16 groups, and they are the same</source>
        <translation>%1: ho confrontato tutti i 16 gruppi e coincidono</translation>
    </message>
    <message>
        <source>Fingerprint (SHA-256)</source>
        <translation>Impronta (SHA-256)</translation>
    </message>
    <message>
        <source>Until now</source>
        <translation>Finora</translation>
    </message>
    <message>
        <source>Now (SHA-256)</source>
        <translation>Ora (SHA-256)</translation>
    </message>
    <message>
        <source>Issued to</source>
        <translation>Rilasciato a</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Rilasciato da</translation>
    </message>
    <message>
        <source>itself (self-signed, as usual)</source>
        <translation>sé stesso (autofirmato, come di consueto)</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Validità</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>Dal %1 al %2</translation>
    </message>
    <message>
        <source>Type the last 4 characters of the fingerprint that you have from the unit or its installer</source>
        <translation>Digitare gli ultimi 4 caratteri dell’impronta ottenuta dall’unità o da chi l’ha installata</translation>
    </message>
    <message>
        <source>Last 4 characters of the new fingerprint</source>
        <translation>Ultimi 4 caratteri della nuova impronta</translation>
    </message>
    <message>
        <source>These are not the last 4 characters of the certificate shown now.</source>
        <translation>Questi non sono gli ultimi 4 caratteri del certificato mostrato ora.</translation>
    </message>
</context>
<context>
    <name>activation::ui::PlaceStrip</name>
    <message>
        <source>Still ahead</source>
        <translation>Da raggiungere</translation>
    </message>
    <message>
        <source>You are here</source>
        <translation>Tappa attuale</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Completata</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>In attesa</translation>
    </message>
    <message>
        <source>The places of this job</source>
        <translation>Le tappe di questa attività</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, done</source>
        <translation>%1, completato</translation>
    </message>
    <message>
        <source>%1, current step</source>
        <translation>%1, passaggio attuale</translation>
    </message>
</context>
<context>
    <name>activation::ui::PortalPage</name>
    <message>
        <source>License ID or e-mail address</source>
        <translation>License ID o indirizzo e-mail</translation>
    </message>
    <message>
        <source>License ID, or an e-mail address that the partner added as a contact</source>
        <translation>License ID o un indirizzo e-mail che il partner ha aggiunto come contatto</translation>
    </message>
    <message>
        <source>&amp;License ID or e-mail:</source>
        <translation>&amp;License ID o e-mail:</translation>
    </message>
    <message>
        <source>Code from the e-mail</source>
        <translation>Codice dell’e-mail</translation>
    </message>
    <message>
        <source>The portal has sent a code by e-mail.</source>
        <translation>Il portale ha inviato un codice per e-mail.</translation>
    </message>
    <message>
        <source>C&amp;ode from the e-mail:</source>
        <translation>C&amp;odice dell’e-mail:</translation>
    </message>
    <message>
        <source>The portal&apos;s address is not public, so a portal profile says where yours is. Without one, make the activation files in the browser and drop them here.</source>
        <translation>L’indirizzo del portale non è pubblico, quindi è un profilo del portale a indicare dove si trova. In mancanza di un profilo, creare i file di attivazione nel browser e rilasciarli qui.</translation>
    </message>
    <message>
        <source>Choose a &amp;portal profile…</source>
        <translation>Scegli un &amp;profilo del portale…</translation>
    </message>
    <message>
        <source>Portal profile</source>
        <translation>Profilo del portale</translation>
    </message>
    <message>
        <source>Portal profiles (*.json)</source>
        <translation>Profili del portale (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tutti i file (*)</translation>
    </message>
    <message>
        <source>Get the activation files</source>
        <translation>Ottenere i file di attivazione</translation>
    </message>
    <message>
        <source>This needs internet. Nothing is spent before you choose a license.</source>
        <translation>Questa operazione richiede Internet. Non viene impiegato nulla prima della scelta di una licenza.</translation>
    </message>
    <message>
        <source>%1 (simulated)</source>
        <translation>%1 (simulato)</translation>
    </message>
    <message>
        <source>&amp;Confirm</source>
        <translation>&amp;Conferma</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Avanti</translation>
    </message>
    <message>
        <source>Choose &amp;another profile…</source>
        <translation>&amp;Scegli un altro profilo…</translation>
    </message>
    <message>
        <source>Go on &amp;without the portal</source>
        <translation>Continua &amp;senza il portale</translation>
    </message>
    <message>
        <source>Log &amp;in</source>
        <translation>Acc&amp;edi</translation>
    </message>
    <message>
        <source>Log in to the p&amp;roxy…</source>
        <translation>Accedi al pro&amp;xy…</translation>
    </message>
    <message>
        <source>Its name misleads: &amp;take it in all the same</source>
        <translation>Il nome inganna: pre&amp;ndilo comunque</translation>
    </message>
    <message>
        <source>&amp;It is for both…</source>
        <translation>È per entram&amp;bi…</translation>
    </message>
</context>
<context>
    <name>activation::ui::ProxyLoginDialog</name>
    <message>
        <source>Login of the proxy</source>
        <translation>Accesso al proxy</translation>
    </message>
    <message>
        <source>Log in to the proxy</source>
        <translation>Accedere al proxy</translation>
    </message>
    <message>
        <source>The way to the portal leads through a proxy of your network. Its login is kept until the program ends, and never written down.</source>
        <translation>Per raggiungere il portale si passa da un proxy della rete. Le credenziali vengono conservate fino alla chiusura del programma e mai scritte su disco.</translation>
    </message>
    <message>
        <source>&amp;User:</source>
        <translation>&amp;Utente:</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation>&amp;Password:</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>A&amp;nnulla</translation>
    </message>
    <message>
        <source>&amp;Log in</source>
        <translation>Acc&amp;edi</translation>
    </message>
</context>
<context>
    <name>activation::ui::QrDialog</name>
    <message>
        <source>Copy the text</source>
        <translation>Copia il testo</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Chiudi</translation>
    </message>
</context>
<context>
    <name>activation::ui::QrView</name>
    <message>
        <source>QR code</source>
        <translation>Codice QR</translation>
    </message>
</context>
<context>
    <name>activation::ui::ReadController</name>
    <message>
        <source>connecting</source>
        <translation>connessione</translation>
    </message>
    <message>
        <source>reading identity and licenses</source>
        <translation>lettura di identità e licenze</translation>
    </message>
</context>
<context>
    <name>activation::ui::ResultPage</name>
    <message>
        <source>Installed and confirmed</source>
        <translation>Installata e confermata</translation>
    </message>
    <message>
        <source>Was installed already; nothing was uploaded</source>
        <translation>Era già installata; non è stato caricato nulla</translation>
    </message>
    <message>
        <source>Rejected by the SmartServer</source>
        <translation>Rifiutata dallo SmartServer</translation>
    </message>
    <message>
        <source>Accepted, but it never showed</source>
        <translation>Accettata, ma mai comparsa</translation>
    </message>
    <message>
        <source>Save hand-over &amp;report…</source>
        <translation>Salva il &amp;rapporto di consegna…</translation>
    </message>
    <message>
        <source>&amp;Start page</source>
        <translation>&amp;Pagina iniziale</translation>
    </message>
    <message>
        <source>Report saved: %1</source>
        <translation>Rapporto salvato: %1</translation>
    </message>
    <message>
        <source>The SmartServer is licensed</source>
        <translation>Lo SmartServer dispone della licenza</translation>
    </message>
    <message>
        <source>All SmartServers are licensed</source>
        <translation>Tutti gli SmartServer dispongono della licenza</translation>
    </message>
    <message>
        <source>The license shows on the SmartServer itself. The receipt is in the site package and in this laptop&apos;s ledger.</source>
        <translation>La licenza è visibile sullo SmartServer stesso. La ricevuta è nel pacchetto del sito e nel registro di questo laptop.</translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) an activation file</source>
        <translation>
            <numerusform>%n richiede un file di attivazione</numerusform>
            <numerusform>%n richiedono un file di attivazione</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to install</source>
        <translation>
            <numerusform>%n da installare</numerusform>
            <numerusform>%n da installare</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n non riuscito</numerusform>
            <numerusform>%n non riusciti</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 confirmed</source>
        <translation>%1 di %2 confermati</translation>
    </message>
    <message>
        <source>Still open: %1. Go on from the site package at any time.</source>
        <translation>Ancora in sospeso: %1. È possibile proseguire dal pacchetto del sito in qualsiasi momento.</translation>
    </message>
    <message>
        <source>Nothing was installed yet.</source>
        <translation>Non è stato ancora installato nulla.</translation>
    </message>
    <message>
        <source>Hand-over report</source>
        <translation>Rapporto di consegna</translation>
    </message>
    <message>
        <source>PDF to print (*.pdf)</source>
        <translation>PDF da stampare (*.pdf)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Pagina web (*.html)</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabella (*.csv)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>“%1”, SHA-256 %2
%3, by %4 at %5, %6 s</source>
        <translation>«%1», SHA-256 %2
%3, da %4 presso %5, %6 s</translation>
    </message>
    <message>
        <source>Its answer: %1</source>
        <translation>Risposta: %1</translation>
    </message>
    <message>
        <source>Installed by hand, confirmed by your word</source>
        <translation>Installata manualmente, confermata con la dichiarazione dell’utente</translation>
    </message>
    <message>
        <source>Installed by hand, and read from the SmartServer</source>
        <translation>Installata manualmente e letta dallo SmartServer</translation>
    </message>
    <message numerus="yes">
        <source>That the license shows is your word for %n file(s): nothing was read from the SmartServer there. The receipts are in the site package and in this laptop&apos;s ledger, and say so.</source>
        <translation>
            <numerusform>Che la licenza sia visibile è una dichiarazione dell’utente per %n file: in questo caso non è stato letto nulla dallo SmartServer. Le ricevute sono nel pacchetto del sito e nel registro di questo laptop e lo riportano.</numerusform>
            <numerusform>Che la licenza sia visibile è una dichiarazione dell’utente per %n file: in questi casi non è stato letto nulla dallo SmartServer. Le ricevute sono nel pacchetto del sito e nel registro di questo laptop e lo riportano.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”, SHA-256 %2
%3, at %4</source>
        <translation>«%1», SHA-256 %2
%3, presso %4</translation>
    </message>
    <message>
        <source>Added in the CMS by hand. You said that the license shows; nothing was read from the SmartServer.</source>
        <translation>Aggiunta manualmente nel CMS. L’utente ha dichiarato che la licenza è visibile; non è stato letto nulla dallo SmartServer.</translation>
    </message>
</context>
<context>
    <name>activation::ui::SettingsController</name>
    <message numerus="yes">
        <source>Connected: the team&apos;s ledger has %n event(s).</source>
        <translation>
            <numerusform>Connesso: il registro del team ha %n evento.</numerusform>
            <numerusform>Connesso: il registro del team ha %n eventi.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>activation::ui::SettingsDialog</name>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Salva</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Impostazioni</translation>
    </message>
    <message>
        <source>Team ledger</source>
        <translation>Registro del team</translation>
    </message>
    <message>
        <source>In the demo nothing is exchanged: what is simulated is none of a team&apos;s business.</source>
        <translation>Nella demo non viene scambiato nulla: ciò che è simulato non riguarda alcun team.</translation>
    </message>
    <message>
        <source>Laptops of a team that share a PostgreSQL server never spend a license on the same unit twice, and know what the others did. This laptop goes on alone while the server is out of reach. Leave the address empty to work alone.</source>
        <translation>I laptop di un team che condividono un server PostgreSQL non impiegano mai due volte una licenza per la stessa unità e sanno che cosa hanno fatto gli altri. Finché il server non è raggiungibile, questo laptop prosegue da solo. Lasciare vuoto l’indirizzo per lavorare da soli.</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Su questo computer</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>A&amp;nnulla</translation>
    </message>
    <message>
        <source>Authority&apos;s &amp;file…</source>
        <translation>&amp;File dell’autorità…</translation>
    </message>
    <message>
        <source>The certificate of the authority that issued the server&apos;s, as a PEM file: puts sslrootcert into the address.</source>
        <translation>Il certificato dell’autorità che ha rilasciato quello del server, come file PEM: inserisce sslrootcert nell’indirizzo.</translation>
    </message>
    <message>
        <source>&amp;Address:</source>
        <translation>&amp;Indirizzo:</translation>
    </message>
    <message>
        <source>Address of the team&apos;s ledger</source>
        <translation>Indirizzo del registro del team</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation>&amp;Password:</translation>
    </message>
    <message>
        <source>&amp;Remember in this computer&apos;s keychain</source>
        <translation>&amp;Ricorda nel portachiavi di questo computer</translation>
    </message>
    <message>
        <source>No keychain on this computer: a password typed here is only kept in memory, until the program ends. The file ~/.pgpass of PostgreSQL is read too.</source>
        <translation>Nessun portachiavi su questo computer: una password digitata qui viene conservata solo in memoria, fino alla chiusura del programma. Viene letto anche il file ~/.pgpass di PostgreSQL.</translation>
    </message>
    <message>
        <source>&amp;Test the connection</source>
        <translation>Prova la &amp;connessione</translation>
    </message>
    <message>
        <source>&amp;Exchange now</source>
        <translation>Scambia &amp;ora</translation>
    </message>
    <message>
        <source>SmartServers at &amp;once:</source>
        <translation>SmartServer simul&amp;tanei:</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>non interrogato</translation>
    </message>
    <message>
        <source>Where a SmartServer&apos;s own MQTT broker is asked for the segment ID, as one more proof of who it is. Most sites keep this port closed; nothing depends on it.</source>
        <translation>Dove chiedere al broker MQTT di uno SmartServer il Segment ID, come ulteriore prova della sua identità. La maggior parte dei siti tiene chiusa questa porta; nulla dipende da essa.</translation>
    </message>
    <message>
        <source>&amp;MQTT port:</source>
        <translation>Porta &amp;MQTT:</translation>
    </message>
    <message>
        <source>The system&apos;s</source>
        <translation>Quella del sistema</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Lingua:</translation>
    </message>
    <message>
        <source>Another language is spoken from the next start on.</source>
        <translation>Un’altra lingua viene usata dal prossimo avvio.</translation>
    </message>
    <message>
        <source>known; leave empty to keep it</source>
        <translation>nota; lasciare vuoto per mantenerla</translation>
    </message>
    <message>
        <source>Certificate of the authority</source>
        <translation>Certificato dell’autorità</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>Certificati (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tutti i file (*)</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Connessione…</translation>
    </message>
</context>
<context>
    <name>activation::ui::SharedFileDialog</name>
    <message>
        <source>The same file twice</source>
        <translation>Due volte lo stesso file</translation>
    </message>
    <message>
        <source>“%1” for a second SmartServer?</source>
        <translation>«%1» per un secondo SmartServer?</translation>
    </message>
    <message>
        <source>An activation file is made for one Install Code, and no other SmartServer takes it. If this one is for both all the same, say why: the reason is kept in the ledger.</source>
        <translation>Un file di attivazione è fatto per un Install Code e nessun altro SmartServer lo accetta. Se questo è comunque per entrambi, dire perché: il motivo resta nel registro.</translation>
    </message>
    <message>
        <source>&amp;Why:</source>
        <translation>&amp;Perché:</translation>
    </message>
    <message>
        <source>&amp;Leave it out</source>
        <translation>&amp;Lasciarlo fuori</translation>
    </message>
    <message>
        <source>&amp;Take it in</source>
        <translation>&amp;Aggiungerlo</translation>
    </message>
</context>
<context>
    <name>activation::ui::SignerDialog</name>
    <message>
        <source>Signer of the site package</source>
        <translation>Firmatario del pacchetto del sito</translation>
    </message>
    <message>
        <source>Did a laptop of yours sign this site package?</source>
        <translation>Questo pacchetto del sito è stato firmato da uno dei propri laptop?</translation>
    </message>
    <message>
        <source>On the laptop that made the package, look at its own fingerprint in the assistant (About this laptop).</source>
        <translation>Sul laptop che ha creato il pacchetto, osservare la relativa impronta nell’assistente (Informazioni su questo laptop).</translation>
    </message>
    <message>
        <source>Or call who made it and have the fingerprint read out.</source>
        <translation>Oppure chiamare chi l’ha creato e farsi leggere l’impronta.</translation>
    </message>
</context>
<context>
    <name>activation::ui::SpendingCard</name>
    <message>
        <source>This login does not see license %1.</source>
        <translation>Questo accesso non vede la licenza %1.</translation>
    </message>
    <message numerus="yes">
        <source>License %1 has %n device(s) too few: choose fewer, or another license.</source>
        <translation>
            <numerusform>Alla licenza %1 manca %n dispositivo: sceglierne meno o scegliere un’altra licenza.</numerusform>
            <numerusform>Alla licenza %1 mancano %n dispositivi: sceglierne meno o scegliere un’altra licenza.</numerusform>
        </translation>
    </message>
    <message>
        <source>Devices to be spent</source>
        <translation>Dispositivi da impiegare</translation>
    </message>
    <message>
        <source>Left of these licenses now</source>
        <translation>Rimasti ora su queste licenze</translation>
    </message>
    <message>
        <source>Left afterwards</source>
        <translation>Rimasti dopo</translation>
    </message>
    <message numerus="yes">
        <source>Maintenance falls short on %n of them: only Customer Success can issue it.</source>
        <translation>
            <numerusform>La manutenzione non basta per %n di essi: può rilasciarla solo Customer Success.</numerusform>
            <numerusform>La manutenzione non basta per %n di essi: può rilasciarla solo Customer Success.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>activation::ui::StartPage</name>
    <message>
        <source>%1 of %2 confirmed</source>
        <translation>%1 di %2 confermati</translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) an activation file</source>
        <translation>
            <numerusform>%n richiede un file di attivazione</numerusform>
            <numerusform>%n richiedono un file di attivazione</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to install</source>
        <translation>
            <numerusform>%n da installare</numerusform>
            <numerusform>%n da installare</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n non riuscito</numerusform>
            <numerusform>%n non riusciti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without maintenance</source>
        <translation>
            <numerusform>%n senza manutenzione</numerusform>
            <numerusform>%n senza manutenzione</numerusform>
        </translation>
    </message>
    <message>
        <source>Activate SmartServers without internet</source>
        <translation>Attivare gli SmartServer senza Internet</translation>
    </message>
    <message>
        <source>Read them at the site, get their activation files where there is internet, install them back at the site. One file on a USB stick carries everything.</source>
        <translation>Leggerli sul sito, ottenere i file di attivazione dove c’è Internet, installarli di nuovo sul sito. Un solo file su una chiavetta USB contiene tutto.</translation>
    </message>
    <message>
        <source>&amp;New site</source>
        <translation>&amp;Nuovo sito</translation>
    </message>
    <message>
        <source>Name of the &amp;site:</source>
        <translation>Nome del &amp;sito:</translation>
    </message>
    <message>
        <source>Name of the new site</source>
        <translation>Nome del nuovo sito</translation>
    </message>
    <message>
        <source>Drop a site package or activation files here</source>
        <translation>Rilasciare qui un pacchetto del sito o file di attivazione</translation>
    </message>
    <message>
        <source>or press to choose a file. Dropping works on every page.</source>
        <translation>o premere per scegliere un file. È possibile rilasciare file su ogni pagina.</translation>
    </message>
    <message>
        <source>&amp;Go on with a site:</source>
        <translation>&amp;Continua con un sito:</translation>
    </message>
    <message>
        <source>Sites worked on before</source>
        <translation>Siti già elaborati</translation>
    </message>
    <message>
        <source>&amp;About this laptop…</source>
        <translation>&amp;Informazioni su questo laptop…</translation>
    </message>
    <message>
        <source>Site of %1</source>
        <translation>Sito di %1</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Sito</translation>
    </message>
    <message>
        <source>The file is not there just now: %1</source>
        <translation>Il file al momento non è disponibile: %1</translation>
    </message>
    <message>
        <source>%1
Last worked on: %2</source>
        <translation>%1
Ultima modifica: %2</translation>
    </message>
    <message>
        <source>Site package or activation files</source>
        <translation>Pacchetto del sito o file di attivazione</translation>
    </message>
    <message numerus="yes">
        <source>%n wait(s) for Customer Success since %1</source>
        <translation>
            <numerusform>%n in attesa di Customer Success dal %1</numerusform>
            <numerusform>%n in attesa di Customer Success dal %1</numerusform>
        </translation>
    </message>
    <message>
        <source>ask again</source>
        <translation>chiedere di nuovo</translation>
    </message>
    <message>
        <source>maintenance ended on %1</source>
        <translation>manutenzione terminata il %1</translation>
    </message>
    <message>
        <source>maintenance ends on %1</source>
        <translation>la manutenzione termina il %1</translation>
    </message>
    <message>
        <source>Reminder: %1</source>
        <translation>Promemoria: %1</translation>
    </message>
    <message>
        <source>On the stick “%1”</source>
        <translation>Sulla chiavetta «%1»</translation>
    </message>
    <message>
        <source>Stick “%1”</source>
        <translation>Chiavetta «%1»</translation>
    </message>
    <message>
        <source>Not open: press to see the site packages on it</source>
        <translation>Non aperta: premere per vedere i pacchetti del sito che contiene</translation>
    </message>
</context>
<context>
    <name>activation::ui::StepList</name>
    <message>
        <source>Waiting</source>
        <translation>In attesa</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>In corso</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Completato</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Non riuscito</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Saltato</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Avanzamento</translation>
    </message>
</context>
<context>
    <name>activation::ui::TargetFinder</name>
    <message>
        <source>&amp;Find SmartServers…</source>
        <translation>&amp;Trova SmartServer…</translation>
    </message>
    <message>
        <source>&amp;Import a list…</source>
        <translation>Importa un e&amp;lenco…</translation>
    </message>
    <message>
        <source>A CSV file with a column for addresses, for Install Codes, or for both</source>
        <translation>Un file CSV con una colonna per gli indirizzi, per gli Install Code o per entrambi</translation>
    </message>
    <message>
        <source>List of SmartServers</source>
        <translation>Elenco di SmartServer</translation>
    </message>
    <message>
        <source>Tables (*.csv *.txt *.tsv)</source>
        <translation>Tabelle (*.csv *.txt *.tsv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tutti i file (*)</translation>
    </message>
</context>
<context>
    <name>activation::ui::TeamController</name>
    <message numerus="yes">
        <source>Team ledger: not in step since %1, %n event(s) to send.</source>
        <translation>
            <numerusform>Registro del team: non allineato dal %1, %n evento da inviare.</numerusform>
            <numerusform>Registro del team: non allineato dal %1, %n eventi da inviare.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Team ledger: %n contradiction(s), both sides are kept.</source>
        <translation>
            <numerusform>Registro del team: %n contraddizione, entrambe le versioni vengono conservate.</numerusform>
            <numerusform>Registro del team: %n contraddizioni, entrambe le versioni vengono conservate.</numerusform>
        </translation>
    </message>
    <message>
        <source>Team ledger: exchanging…</source>
        <translation>Registro del team: scambio in corso…</translation>
    </message>
    <message numerus="yes">
        <source>Team ledger: %n event(s) to send.</source>
        <translation>
            <numerusform>Registro del team: %n evento da inviare.</numerusform>
            <numerusform>Registro del team: %n eventi da inviare.</numerusform>
        </translation>
    </message>
    <message>
        <source>Team ledger: in step.</source>
        <translation>Registro del team: allineato.</translation>
    </message>
</context>
<context>
    <name>activation::ui::TrustDialog</name>
    <message>
        <source>Certificates</source>
        <translation>Certificati</translation>
    </message>
    <message>
        <source>&amp;All compared</source>
        <translation>&amp;Tutti confrontati</translation>
    </message>
    <message>
        <source>&amp;Trust</source>
        <translation>Considera &amp;attendibile</translation>
    </message>
    <message>
        <source>Cance&amp;l</source>
        <translation>A&amp;nnulla</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>&amp;Trust this certificate</source>
        <translation>Considera &amp;attendibile questo certificato</translation>
    </message>
    <message>
        <source>&amp;Trust %1 of %2</source>
        <translation>Considera &amp;attendibili %1 di %2</translation>
    </message>
</context>
<context>
    <name>activation::ui::UnitCard</name>
    <message>
        <source>Copy the Install Code</source>
        <translation>Copia l’Install Code</translation>
    </message>
    <message>
        <source>&amp;QR code…</source>
        <translation>Codice &amp;QR…</translation>
    </message>
    <message>
        <source>Show the identity as a QR code</source>
        <translation>Mostra l’identità come codice QR</translation>
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
        <translation>Letto il</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Indirizzo</translation>
    </message>
    <message>
        <source>Host name</source>
        <translation>Nome host</translation>
    </message>
    <message>
        <source>Known from</source>
        <translation>Noto da</translation>
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
        <translation>non letto: inserito tramite l’etichetta</translation>
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
        <translation>Indirizzo</translation>
    </message>
    <message>
        <source>Read (UTC)</source>
        <translation>Letto (UTC)</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>Capacity total</source>
        <translation>Capacità totale</translation>
    </message>
    <message>
        <source>Capacity used</source>
        <translation>Capacità usata</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>Manutenzione</translation>
    </message>
    <message>
        <source>Maintenance until</source>
        <translation>Manutenzione fino al</translation>
    </message>
    <message>
        <source>Files to install</source>
        <translation>File da installare</translation>
    </message>
    <message>
        <source>Files installed</source>
        <translation>File installati</translation>
    </message>
</context>
<context>
    <name>activation::ui::UnitLoginsDialog</name>
    <message>
        <source>&amp;Set</source>
        <translation>Imp&amp;osta</translation>
    </message>
    <message>
        <source>Logins of single units</source>
        <translation>Credenziali per singole unità</translation>
    </message>
    <message>
        <source>Units with a login of their own</source>
        <translation>Unità con credenziali proprie</translation>
    </message>
    <message>
        <source>SmartServer</source>
        <translation>SmartServer</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utente</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>Install Code or address</source>
        <translation>Install Code o indirizzo</translation>
    </message>
    <message>
        <source>User name of an Owner</source>
        <translation>Nome utente di un Owner</translation>
    </message>
    <message>
        <source>S&amp;martServer:</source>
        <translation>S&amp;martServer:</translation>
    </message>
    <message>
        <source>&amp;User (Owner):</source>
        <translation>&amp;Utente (Owner):</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation>&amp;Password:</translation>
    </message>
    <message>
        <source>&amp;Import a list…</source>
        <translation>Importa un e&amp;lenco…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Chiudi</translation>
    </message>
    <message>
        <source>These SmartServers have a user or password of their own. All others take the one login for the site.</source>
        <translation>Questi SmartServer hanno un utente o una password propri. Tutti gli altri usano le credenziali comuni del sito.</translation>
    </message>
    <message>
        <source>A list is a CSV file with the columns install code (or address), user and password. It is read once and stays where it is: delete it when it was taken in.</source>
        <translation>Un elenco è un file CSV con le colonne install code (o address), user e password. Viene letto una sola volta e resta dov’è: eliminarlo dopo l’acquisizione.</translation>
    </message>
    <message>
        <source>set</source>
        <translation>impostata</translation>
    </message>
    <message>
        <source>List of logins</source>
        <translation>Elenco di credenziali</translation>
    </message>
    <message>
        <source>Tables (*.csv *.txt *.tsv)</source>
        <translation>Tabelle (*.csv *.txt *.tsv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tutti i file (*)</translation>
    </message>
    <message numerus="yes">
        <source>%n login(s) taken in. They are in memory only; delete the list now.</source>
        <translation>
            <numerusform>Credenziali acquisite per %n unità. Sono solo in memoria; eliminare ora l’elenco.</numerusform>
            <numerusform>Credenziali acquisite per %n unità. Sono solo in memoria; eliminare ora l’elenco.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>activation::ui::UnitOverview</name>
    <message>
        <source>Filter the SmartServers by any text of the table</source>
        <translation>Filtra gli SmartServer in base a qualsiasi testo della tabella</translation>
    </message>
    <message>
        <source>Filter: words of any column (Ctrl+F)</source>
        <translation>Filtro: parole di qualsiasi colonna (Ctrl+F)</translation>
    </message>
    <message>
        <source>Filter the SmartServers by their state</source>
        <translation>Filtra gli SmartServer in base allo stato</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tutti</translation>
    </message>
    <message>
        <source>Need a file</source>
        <translation>Richiedono un file</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Pronti</translation>
    </message>
    <message>
        <source>Await maintenance</source>
        <translation>In attesa di manutenzione</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Non riuscito</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confermati</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Waiting for Customer Success: only they can issue maintenance.</source>
        <translation>In attesa di Customer Success: solo loro possono rilasciare la manutenzione.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 di %2</translation>
    </message>
    <message>
        <source>%1 SmartServers shown</source>
        <translation>%1 SmartServer mostrati</translation>
    </message>
</context>
<context>
    <name>activation::ui::UnitRow</name>
    <message>
        <source>Needs a file</source>
        <translation>Richiede un file</translation>
    </message>
    <message>
        <source>Ready to install</source>
        <translation>Pronto per l’installazione</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Non riuscito</translation>
    </message>
    <message>
        <source>Licensed, awaits maintenance</source>
        <translation>Con licenza, in attesa di manutenzione</translation>
    </message>
    <message>
        <source>Licensed</source>
        <translation>Con licenza</translation>
    </message>
    <message>
        <source>Confirmed, awaits maintenance</source>
        <translation>Confermato, in attesa di manutenzione</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confermato</translation>
    </message>
    <message>
        <source>No capacity is known of, and no activation file came for it yet.</source>
        <translation>Non è nota alcuna capacità e non è ancora arrivato alcun file di attivazione.</translation>
    </message>
    <message>
        <source>Its activation files wait to be installed.</source>
        <translation>I suoi file di attivazione attendono di essere installati.</translation>
    </message>
    <message>
        <source>The last attempt at one of its files was rejected, or its license never showed.</source>
        <translation>L’ultimo tentativo con uno dei suoi file è stato rifiutato, oppure la licenza non è mai comparsa.</translation>
    </message>
    <message>
        <source>It had capacity when it was read.</source>
        <translation>Aveva capacità al momento della lettura.</translation>
    </message>
    <message>
        <source>Every file that came for it is installed and shows.</source>
        <translation>Ogni file arrivato per questo SmartServer è installato e visibile.</translation>
    </message>
    <message>
        <source>Waiting for Customer Success: only they can issue maintenance.</source>
        <translation>In attesa di Customer Success: solo loro possono rilasciare la manutenzione.</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>non noto</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nessuna</translation>
    </message>
    <message>
        <source>%1 of %2 used</source>
        <translation>%1 di %2 usati</translation>
    </message>
    <message>
        <source>%1 of %2 installed</source>
        <translation>%1 di %2 installati</translation>
    </message>
    <message numerus="yes">
        <source>%n to install</source>
        <translation>
            <numerusform>%n da installare</numerusform>
            <numerusform>%n da installare</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n installed</source>
        <translation>
            <numerusform>%n installato</numerusform>
            <numerusform>%n installati</numerusform>
        </translation>
    </message>
    <message>
        <source>expired %1</source>
        <translation>scaduta il %1</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>scaduta</translation>
    </message>
    <message>
        <source>not understood</source>
        <translation>non compresa</translation>
    </message>
    <message>
        <source>for too few devices</source>
        <translation>per troppo pochi dispositivi</translation>
    </message>
    <message numerus="yes">
        <source>until %1: only %n day(s)</source>
        <translation>
            <numerusform>fino al %1: solo %n giorno</numerusform>
            <numerusform>fino al %1: solo %n giorni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>until %1: %n days</source>
        <translation>
            <numerusform>fino al %1: %n giorno</numerusform>
            <numerusform>fino al %1: %n giorni</numerusform>
        </translation>
    </message>
    <message>
        <source>file to install</source>
        <translation>file da installare</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>fino al %1</translation>
    </message>
    <message>
        <source>active</source>
        <translation>attiva</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 all’indirizzo %2</translation>
    </message>
</context>
<context>
    <name>activation::ui::UnitStoryDialog</name>
    <message>
        <source>What happened to %1</source>
        <translation>Cronologia di %1</translation>
    </message>
    <message>
        <source>Nothing is recorded of it yet.</source>
        <translation>Non è ancora registrato nulla in proposito.</translation>
    </message>
    <message>
        <source>The latest first; from this laptop&apos;s ledger and the site package.</source>
        <translation>Dal più recente; dal registro di questo laptop e dal pacchetto del sito.</translation>
    </message>
    <message>
        <source>Copy the whole story</source>
        <translation>Copia l’intera cronologia</translation>
    </message>
    <message>
        <source>this laptop</source>
        <translation>questo laptop</translation>
    </message>
    <message>
        <source>laptop %1</source>
        <translation>laptop %1</translation>
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
        <translation>SmartServer del sito</translation>
    </message>
    <message>
        <source>No SmartServer matches the filter.</source>
        <translation>Nessuno SmartServer corrisponde al filtro.</translation>
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
        <translation>Stato</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Capacità</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>Manutenzione</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>File</translation>
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
        <translation>&amp;Leggi un altro SmartServer…</translation>
    </message>
    <message>
        <source>This is the SmartServer</source>
        <translation>Questo è lo SmartServer</translation>
    </message>
    <message>
        <source>These are the SmartServers</source>
        <translation>Questi sono gli SmartServer</translation>
    </message>
    <message>
        <source>Compare the Install Code with the label on the back of the unit.</source>
        <translation>Confrontare l’Install Code con l’etichetta sul retro dell’unità.</translation>
    </message>
    <message numerus="yes">
        <source>%n SmartServer(s) in this site. Compare the Install Codes with the labels.</source>
        <translation>
            <numerusform>%n SmartServer in questo sito. Confrontare l’Install Code con l’etichetta.</numerusform>
            <numerusform>%n SmartServer in questo sito. Confrontare gli Install Code con le etichette.</numerusform>
        </translation>
    </message>
    <message>
        <source>The table is in %1.</source>
        <translation>La tabella è in %1.</translation>
    </message>
    <message>
        <source>&amp;Read again…</source>
        <translation>&amp;Rileggi…</translation>
    </message>
    <message>
        <source>&amp;Copy the Install Codes</source>
        <translation>&amp;Copia gli Install Code</translation>
    </message>
    <message>
        <source>&amp;Export as a table (CSV)…</source>
        <translation>&amp;Esporta come tabella (CSV)…</translation>
    </message>
    <message>
        <source>&amp;What happened…</source>
        <translation>Cr&amp;onologia…</translation>
    </message>
    <message>
        <source>With thi&amp;s SmartServer</source>
        <translation>Con que&amp;sto SmartServer</translation>
    </message>
    <message numerus="yes">
        <source>With %n &amp;selected SmartServer(s)</source>
        <translation>
            <numerusform>Con %n SmartServer &amp;selezionato</numerusform>
            <numerusform>Con %n SmartServer &amp;selezionati</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the selected SmartServers</source>
        <translation>Esporta gli SmartServer selezionati</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabella (*.csv)</translation>
    </message>
    <message>
        <source>Licenses &amp;online…</source>
        <translation>Licenze &amp;online…</translation>
    </message>
    <message>
        <source>%1 is set to the Customer ID %2: where it reaches the internet itself, it can take its licenses online and needs no file.</source>
        <translation>%1 è impostato sul Customer ID %2: se raggiunge internet da sé, può prendere le licenze online e non ha bisogno di file.</translation>
    </message>
</context>
<context>
    <name>activation::ui::Words</name>
    <message>
        <source>Device capacity</source>
        <translation>Capacità dispositivi</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>Manutenzione</translation>
    </message>
    <message>
        <source>SmartServer Core</source>
        <translation>SmartServer Core</translation>
    </message>
    <message>
        <source>Segment controller</source>
        <translation>Segment controller</translation>
    </message>
    <message>
        <source>Host name</source>
        <translation>Nome host</translation>
    </message>
    <message>
        <source>MQTT</source>
        <translation>MQTT</translation>
    </message>
    <message>
        <source>Label on the unit</source>
        <translation>Etichetta sull’unità</translation>
    </message>
    <message>
        <source>1 byte</source>
        <translation>1 byte</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 byte</translation>
    </message>
    <message>
        <source>installed by hand; that it shows is your word</source>
        <translation>installata manualmente; che sia visibile è una dichiarazione dell’utente</translation>
    </message>
    <message>
        <source>installed by hand, and the license shows</source>
        <translation>installata manualmente e la licenza è visibile</translation>
    </message>
    <message>
        <source>was installed already; nothing was uploaded</source>
        <translation>era già installata; non è stato caricato nulla</translation>
    </message>
    <message>
        <source>installed, and the license shows</source>
        <translation>installata e la licenza è visibile</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>SmartServer Activation Assistant</source>
        <translation>Assistente di attivazione SmartServer</translation>
    </message>
</context>
</TS>
