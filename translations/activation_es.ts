<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>activation::ActivationFile</name>
    <message>
        <source>One of capacity, maintenance and core belongs there.</source>
        <translation>Ahí debe figurar capacity, maintenance o core.</translation>
    </message>
    <message>
        <source>One of portal, browser and added belongs there.</source>
        <translation>Ahí debe figurar portal, browser o added.</translation>
    </message>
    <message>
        <source>A UUID belongs there.</source>
        <translation>Ahí debe figurar un UUID.</translation>
    </message>
    <message>
        <source>“%1” is empty.</source>
        <translation>«%1» está vacío.</translation>
    </message>
    <message>
        <source>An activation file has at least one byte; the download was probably cut off.</source>
        <translation>Un archivo de activación tiene al menos un byte; probablemente la descarga se interrumpió.</translation>
    </message>
    <message>
        <source>Download or ask for the file again.</source>
        <translation>Descargue o solicite el archivo de nuevo.</translation>
    </message>
    <message>
        <source>“%1” is too large.</source>
        <translation>«%1» es demasiado grande.</translation>
    </message>
    <message>
        <source>It has %1 bytes; an activation file has at most %2.</source>
        <translation>Tiene %1 bytes; un archivo de activación tiene como máximo %2.</translation>
    </message>
    <message>
        <source>Check that this is the activation file and not an archive or image.</source>
        <translation>Compruebe que este es el archivo de activación y no un archivo comprimido ni una imagen.</translation>
    </message>
    <message>
        <source>The name “%1” has a dot in it. Activation files have no extension, and a SmartServer may refuse one that has; a browser or mail program may have added it. The name is kept as it is: if the SmartServer refuses the file, get it again under its original name.</source>
        <translation>El nombre «%1» contiene un punto. Los archivos de activación no tienen extensión y un SmartServer puede rechazar uno que la tenga; es posible que la haya añadido un navegador o un programa de correo. El nombre se conserva tal cual: si el SmartServer rechaza el archivo, obténgalo de nuevo con su nombre original.</translation>
    </message>
    <message>
        <source>The name “%1” has a number behind it, as browsers add one where a file of the same name was there already. The name is kept as it is: if the SmartServer refuses the file, get it again under its original name.</source>
        <translation>El nombre «%1» lleva un número al final, como el que añaden los navegadores cuando ya había un archivo con el mismo nombre. El nombre se conserva tal cual: si el SmartServer rechaza el archivo, obténgalo de nuevo con su nombre original.</translation>
    </message>
</context>
<context>
    <name>activation::Address</name>
    <message>
        <source>“%1” is not the address of a SmartServer.</source>
        <translation>«%1» no es la dirección de un SmartServer.</translation>
    </message>
    <message>
        <source>Give a host name or IP address, such as smartserver-17q5t6a, 192.168.1.20 or https://192.168.1.20:8443.</source>
        <translation>Indique un nombre de host o una dirección IP, como smartserver-17q5t6a, 192.168.1.20 o https://192.168.1.20:8443.</translation>
    </message>
    <message>
        <source>It is empty.</source>
        <translation>Está vacía.</translation>
    </message>
    <message>
        <source>A name or password does not belong in it.</source>
        <translation>No debe contener un nombre de usuario ni una contraseña.</translation>
    </message>
    <message>
        <source>It cannot be read as one.</source>
        <translation>No se puede interpretar como una dirección.</translation>
    </message>
    <message>
        <source>Only https is spoken to a SmartServer.</source>
        <translation>Con un SmartServer solo se utiliza https.</translation>
    </message>
    <message>
        <source>Nothing may follow the host and port.</source>
        <translation>No puede haber nada después del host y el puerto.</translation>
    </message>
    <message>
        <source>An IPv4 address has four numbers from 0 to 255, without leading zeros.</source>
        <translation>Una dirección IPv4 tiene cuatro números del 0 al 255, sin ceros a la izquierda.</translation>
    </message>
    <message>
        <source>Port 0 cannot be reached.</source>
        <translation>No es posible acceder al puerto 0.</translation>
    </message>
</context>
<context>
    <name>activation::AddressWords</name>
    <message>
        <source>“%1” is not a range of addresses.</source>
        <translation>«%1» no es un rango de direcciones.</translation>
    </message>
    <message>
        <source>It must go up, and not above 255, in its last number.</source>
        <translation>El último número debe ser ascendente y no superar 255.</translation>
    </message>
    <message>
        <source>Give host names, IP addresses, Install Codes or ranges such as 192.168.1.20-29, separated by spaces.</source>
        <translation>Indique nombres de host, direcciones IP, Install Codes o rangos como 192.168.1.20-29, separados por espacios.</translation>
    </message>
    <message>
        <source>“%1” cannot be searched.</source>
        <translation>No se puede buscar en «%1».</translation>
    </message>
    <message>
        <source>Name a network of IPv4 such as 192.168.1.0/24, a range such as 192.168.1.20-29, or single addresses. Large networks are searched in parts.</source>
        <translation>Indique una red IPv4 como 192.168.1.0/24, un rango como 192.168.1.20-29 o direcciones individuales. En las redes grandes se busca por partes.</translation>
    </message>
    <message>
        <source>Networks of IPv6 have more addresses than can be asked.</source>
        <translation>Las redes IPv6 tienen más direcciones de las que se pueden consultar.</translation>
    </message>
    <message>
        <source>It is no IPv4 address.</source>
        <translation>No es una dirección IPv4.</translation>
    </message>
    <message>
        <source>The number behind the slash is at most 32.</source>
        <translation>El número que sigue a la barra es como máximo 32.</translation>
    </message>
    <message>
        <source>It has more than %1 addresses (the number behind the slash is at least %2).</source>
        <translation>Tiene más de %1 direcciones (el número que sigue a la barra debe ser al menos %2).</translation>
    </message>
</context>
<context>
    <name>activation::Cancel</name>
    <message>
        <source>Canceled.</source>
        <translation>Cancelado.</translation>
    </message>
    <message>
        <source>You stopped it.</source>
        <translation>Usted lo ha detenido.</translation>
    </message>
    <message>
        <source>Start again when ready: it goes on where it was.</source>
        <translation>Inícielo de nuevo cuando quiera: continuará donde se quedó.</translation>
    </message>
</context>
<context>
    <name>activation::Cloud</name>
    <message>
        <source>%1 has no Customer ID yet, so no licenses can be ready for it.</source>
        <translation>%1 aún no tiene Customer ID, así que no puede haber licencias listas para él.</translation>
    </message>
    <message>
        <source>The licensing service finds a unit&apos;s licenses by its Customer ID.</source>
        <translation>El servicio de licencias encuentra las licencias de una unidad por su Customer ID.</translation>
    </message>
    <message>
        <source>Set the Customer ID of the project first (on the command line: activationctl cloud account --set CUSTOMERID ADDRESS).</source>
        <translation>Establezca primero el Customer ID del proyecto (en la línea de órdenes: activationctl cloud account --set CUSTOMERID DIRECCIÓN).</translation>
    </message>
    <message>
        <source>%1 is a Customer ID, not a License ID. Nothing was changed.</source>
        <translation>%1 es un Customer ID, no un License ID. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>A unit is set to this Customer ID.</source>
        <translation>Una unidad está puesta en este Customer ID.</translation>
    </message>
    <message>
        <source>List the licenses that are ready, and take one of their IDs (on the command line: activationctl cloud list ADDRESS).</source>
        <translation>Liste las licencias listas y tome uno de sus ID (en la línea de órdenes: activationctl cloud list DIRECCIÓN).</translation>
    </message>
    <message>
        <source>License %1 is not for %2. Nothing was changed.</source>
        <translation>La licencia %1 no es para %2. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>It was activated on %1.</source>
        <translation>Se activó en %1.</translation>
    </message>
    <message>
        <source>It was asked for on %1, and whether it came there is not known.</source>
        <translation>Se pidió en %1, y no se sabe si llegó allí.</translation>
    </message>
    <message>
        <source>Read that unit: when it no longer has the license, it is free. If that unit is gone for good, say so deliberately (on the command line: --elsewhere).</source>
        <translation>Lea esa unidad: si ya no tiene la licencia, está libre. Si esa unidad ya no existe, dígalo expresamente (en la línea de órdenes: --elsewhere).</translation>
    </message>
    <message>
        <source>%1 never took license %2: it is ready still.</source>
        <translation>%1 nunca tomó la licencia %2: sigue lista.</translation>
    </message>
    <message>
        <source>It was asked for before; the unit does not show it, and %1</source>
        <translation>Ya se pidió antes; la unidad no la muestra, y %1</translation>
    </message>
    <message>
        <source>does not list it as ready either.</source>
        <translation>tampoco la lista como lista para activar.</translation>
    </message>
    <message>
        <source>did not say whether it is ready still: %1</source>
        <translation>no dijo si sigue lista: %1</translation>
    </message>
    <message>
        <source>What became of license %1 on %2 is not known.</source>
        <translation>No se sabe qué fue de la licencia %1 en %2.</translation>
    </message>
    <message>
        <source>Look into Manage Licenses in the CMS and restart the unit; ask Customer Success where the license is. To ask for it once more all the same, say so deliberately (on the command line: --upload-again).</source>
        <translation>Mire en Manage Licenses del CMS y reinicie la unidad; pregunte a Customer Success dónde está la licencia. Para pedirla una vez más de todos modos, dígalo expresamente (en la línea de órdenes: --upload-again).</translation>
    </message>
    <message>
        <source>Asking %1 to take license %2.</source>
        <translation>Se pide a %1 que tome la licencia %2.</translation>
    </message>
    <message>
        <source>%1 accepted the request (HTTP %2).</source>
        <translation>%1 aceptó la petición (HTTP %2).</translation>
    </message>
    <message>
        <source>%1 Activating again looks first whether the unit took the license after all.</source>
        <translation>%1 Al activar de nuevo se mira primero si la unidad tomó la licencia después de todo.</translation>
    </message>
    <message>
        <source>%1 accepted the request, but not every license showed.</source>
        <translation>%1 aceptó la petición, pero no todas las licencias aparecieron.</translation>
    </message>
    <message>
        <source>After %1 s there was still nothing of: %2.</source>
        <translation>Tras %1 s aún no había nada de: %2.</translation>
    </message>
    <message>
        <source>Activate again: the assistant looks first whether it came after all, and asks again only when the license is ready still.</source>
        <translation>Active de nuevo: el asistente mira primero si llegó después de todo, y solo la vuelve a pedir si la licencia sigue lista.</translation>
    </message>
    <message>
        <source>%1 shows license %2.</source>
        <translation>%1 muestra la licencia %2.</translation>
    </message>
    <message>
        <source>%1 is a License ID, not a Customer ID. Nothing was changed.</source>
        <translation>%1 es un License ID, no un Customer ID. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>The unit %1 shows a license of this ID.</source>
        <translation>La unidad %1 muestra una licencia con este ID.</translation>
    </message>
    <message>
        <source>The ledger knows a license of this ID.</source>
        <translation>El libro conoce una licencia con este ID.</translation>
    </message>
    <message>
        <source>Take the Customer ID of the project from the partner: there is one for each customer project, and one License ID for each license.</source>
        <translation>Tome el Customer ID del proyecto del socio: hay uno por cada proyecto de cliente, y un License ID por cada licencia.</translation>
    </message>
    <message>
        <source>%1 is set to another Customer ID. Nothing was changed.</source>
        <translation>%1 está puesto en otro Customer ID. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>It has %1; you gave %2.</source>
        <translation>Tiene %1; usted dio %2.</translation>
    </message>
    <message>
        <source>Compare both with the partner&apos;s list. To put yours in its place deliberately, say so (on the command line: --replace).</source>
        <translation>Compare ambos con la lista del socio. Para poner el suyo en su lugar deliberadamente, dígalo (en la línea de órdenes: --replace).</translation>
    </message>
    <message numerus="yes">
        <source>%1 reaches the licensing service; %n license(s) ready for it.</source>
        <translation>
            <numerusform>%1 llega al servicio de licencias; %n licencia está lista para él.</numerusform>
            <numerusform>%1 llega al servicio de licencias; %n licencias están listas para él.</numerusform>
        </translation>
    </message>
    <message>
        <source>It gives %1.</source>
        <translation>Da %1.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>It answered HTTP %1 %2</source>
        <translation>Respondió HTTP %1 %2</translation>
    </message>
    <message>
        <source>%1 did not take over the Customer ID %2.</source>
        <translation>%1 no adoptó el Customer ID %2.</translation>
    </message>
    <message>
        <source>Look into Manage Customer Accounts in the CMS, and try again.</source>
        <translation>Mire en Manage Customer Accounts del CMS e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The Customer ID of %1 was set to %2.</source>
        <translation>El Customer ID de %1 se puso en %2.</translation>
    </message>
    <message>
        <source>It was %1 before.</source>
        <translation>Antes era %1.</translation>
    </message>
    <message>
        <source>The confirmation is for another unit. Nothing was returned.</source>
        <translation>La confirmación es para otra unidad. No se ha devuelto nada.</translation>
    </message>
    <message>
        <source>You confirmed %1; the unit at %2 is %3.</source>
        <translation>Usted confirmó %1; la unidad en %2 es %3.</translation>
    </message>
    <message>
        <source>Check which unit is meant, and give its Install Code.</source>
        <translation>Compruebe qué unidad se quiere decir y dé su Install Code.</translation>
    </message>
    <message numerus="yes">
        <source>%1 returned %n license(s) to the cloud.</source>
        <translation>
            <numerusform>%1 devolvió %n licencia a la nube.</numerusform>
            <numerusform>%1 devolvió %n licencias a la nube.</numerusform>
        </translation>
    </message>
    <message>
        <source>All licenses of %1 go back to the cloud. Its devices, its scheduler and its data logging stop working until licenses are activated again, and for that the unit needs the internet: a return is not possible offline, and neither is its undoing with the same activation files.</source>
        <translation>Todas las licencias de %1 vuelven a la nube. Sus dispositivos, su programador y su registro de datos dejan de funcionar hasta que se activen licencias de nuevo, y para ello la unidad necesita Internet: una devolución no es posible sin conexión, y tampoco puede deshacerse con los mismos archivos de activación.</translation>
    </message>
    <message>
        <source>%1 has nothing to return.</source>
        <translation>%1 no tiene nada que devolver.</translation>
    </message>
    <message>
        <source>It shows no license.</source>
        <translation>No muestra ninguna licencia.</translation>
    </message>
    <message>
        <source>Nothing is to be done.</source>
        <translation>No hay nada que hacer.</translation>
    </message>
    <message>
        <source>Asking %1 to return all its licenses.</source>
        <translation>Se pide a %1 que devuelva todas sus licencias.</translation>
    </message>
    <message>
        <source>%1 still shows all its licenses.</source>
        <translation>%1 sigue mostrando todas sus licencias.</translation>
    </message>
    <message>
        <source>Read the unit later: it may return them yet. Otherwise look into Manage Licenses in the CMS.</source>
        <translation>Lea la unidad más tarde: aún puede devolverlas. Si no, mire en Manage Licenses del CMS.</translation>
    </message>
    <message>
        <source>%1 returned %2 of %3 licenses.</source>
        <translation>%1 devolvió %2 de %3 licencias.</translation>
    </message>
    <message>
        <source>Licenses that came by an activation file may not be returnable; look into Manage Licenses in the CMS.</source>
        <translation>Las licencias que llegaron por un archivo de activación quizá no puedan devolverse; mire en Manage Licenses del CMS.</translation>
    </message>
    <message>
        <source>reading identity and licenses</source>
        <translation>leyendo identidad y licencias</translation>
    </message>
    <message>
        <source>asking which licenses are ready</source>
        <translation>preguntando qué licencias están listas</translation>
    </message>
    <message>
        <source>looking for the outcome of an earlier attempt (%1 of %2 s)</source>
        <translation>buscando el resultado de un intento anterior (%1 de %2 s)</translation>
    </message>
    <message>
        <source>asking the unit to make the change</source>
        <translation>pidiendo a la unidad que haga el cambio</translation>
    </message>
    <message>
        <source>accepted; waiting until it shows (%1 of %2 s)</source>
        <translation>aceptado; esperando hasta que aparezca (%1 de %2 s)</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>Another unit answers at %1. Nothing was changed.</source>
        <translation>Otra unidad responde en %1. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>%1 is meant; it is %2.</source>
        <translation>Se quería decir %1; es %2.</translation>
    </message>
    <message>
        <source>Connect to the unit that is meant, at its present address.</source>
        <translation>Conéctese a la unidad deseada, en su dirección actual.</translation>
    </message>
    <message>
        <source>It reported: %1</source>
        <translation>Informó: %1</translation>
    </message>
</context>
<context>
    <name>activation::CloudRoute</name>
    <message>
        <source>Asking for the licenses that are ready was canceled.</source>
        <translation>Se canceló la pregunta por las licencias listas.</translation>
    </message>
    <message>
        <source>You stopped it.</source>
        <translation>Usted la detuvo.</translation>
    </message>
    <message>
        <source>Nothing was changed. Ask again when ready.</source>
        <translation>No se ha cambiado nada. Pregunte de nuevo cuando quiera.</translation>
    </message>
    <message>
        <source>It reported: %1</source>
        <translation>Informó: %1</translation>
    </message>
    <message>
        <source>Its WebSocket, the only way on which the answer comes, is closed: %1</source>
        <translation>Su WebSocket, la única vía por la que llega la respuesta, está cerrado: %1</translation>
    </message>
    <message>
        <source>Its WebSocket, the only way on which the answer comes, did not open.</source>
        <translation>Su WebSocket, la única vía por la que llega la respuesta, no se abrió.</translation>
    </message>
    <message>
        <source>It took the question and never answered it.</source>
        <translation>Aceptó la pregunta y nunca la respondió.</translation>
    </message>
    <message>
        <source>%1 did not say which licenses are ready for it.</source>
        <translation>%1 no dijo qué licencias están listas para él.</translation>
    </message>
    <message>
        <source>Without internet at the unit, take the offline way with an activation file. Otherwise check in the CMS its gateway, DNS, proxy and Customer ID, and try again.</source>
        <translation>Sin Internet en la unidad, tome la vía sin conexión con un archivo de activación. Si no, compruebe en el CMS su puerta de enlace, DNS, proxy y Customer ID, e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>%1 listed the licenses that are ready in an unknown way.</source>
        <translation>%1 listó las licencias listas de un modo desconocido.</translation>
    </message>
    <message>
        <source>Use Manage Licenses in the CMS, and keep this text for support.</source>
        <translation>Use Manage Licenses en el CMS y guarde este texto para el soporte.</translation>
    </message>
</context>
<context>
    <name>activation::CredentialBook</name>
    <message>
        <source>There is no login for %1.</source>
        <translation>No hay credenciales para %1.</translation>
    </message>
    <message>
        <source>It has none of its own, and none was given for all. Nothing was sent.</source>
        <translation>No tiene credenciales propias y no se han indicado para todas. No se ha enviado nada.</translation>
    </message>
    <message>
        <source>Give user and password of an Owner, for all units or for this one.</source>
        <translation>Indique el usuario y la contraseña de un Owner, para todas las unidades o para esta.</translation>
    </message>
    <message>
        <source>“%1” is not a list of logins.</source>
        <translation>«%1» no es una lista de credenciales.</translation>
    </message>
    <message>
        <source>It has no column “password”.</source>
        <translation>No tiene ninguna columna «password».</translation>
    </message>
    <message>
        <source>It has no column “install code” or “address”.</source>
        <translation>No tiene ninguna columna «install code» ni «address».</translation>
    </message>
    <message>
        <source>Name the columns in the first line: install code, address, user, password.</source>
        <translation>Ponga los nombres de las columnas en la primera línea: install code, address, user, password.</translation>
    </message>
    <message>
        <source>the password is missing.</source>
        <translation>falta la contraseña.</translation>
    </message>
    <message>
        <source>“%1” stands in the list twice.</source>
        <translation>«%1» figura dos veces en la lista.</translation>
    </message>
    <message>
        <source>it names no unit.</source>
        <translation>no indica ninguna unidad.</translation>
    </message>
</context>
<context>
    <name>activation::Crypto</name>
    <message>
        <source>The cryptography that the assistant needs is not there.</source>
        <translation>Falta la criptografía que necesita el asistente.</translation>
    </message>
    <message>
        <source>Missing in QCA: %1. Providers found: %2.</source>
        <translation>Falta en QCA: %1. Proveedores encontrados: %2.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>Install QCA&apos;s OpenSSL plugin, qca-ossl (on Debian: the package libqca-qt6-plugins), and start the assistant again.</source>
        <translation>Instale el complemento OpenSSL de QCA, qca-ossl (en Debian: el paquete libqca-qt6-plugins), e inicie de nuevo el asistente.</translation>
    </message>
</context>
<context>
    <name>activation::CsvTable</name>
    <message>
        <source>“%1” is not a table that can be read.</source>
        <translation>«%1» no es una tabla legible.</translation>
    </message>
    <message>
        <source>Save it as CSV (UTF-8) with the names of the columns in the first line.</source>
        <translation>Guárdela como CSV (UTF-8) con los nombres de las columnas en la primera línea.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Línea %1: %2</translation>
    </message>
    <message>
        <source>a quote is not closed.</source>
        <translation>hay unas comillas sin cerrar.</translation>
    </message>
    <message>
        <source>it holds bytes that are no text.</source>
        <translation>contiene bytes que no son texto.</translation>
    </message>
    <message>
        <source>text stands behind a closed quote.</source>
        <translation>hay texto después de unas comillas de cierre.</translation>
    </message>
    <message>
        <source>it has more than %1 fields.</source>
        <translation>tiene más de %1 campos.</translation>
    </message>
    <message>
        <source>It has more than %1 rows.</source>
        <translation>Tiene más de %1 filas.</translation>
    </message>
    <message>
        <source>It is larger than %1 MB.</source>
        <translation>Ocupa más de %1 MB.</translation>
    </message>
    <message>
        <source>Its text is neither UTF-8 nor UTF-16.</source>
        <translation>Su texto no es UTF-8 ni UTF-16.</translation>
    </message>
    <message>
        <source>It is empty.</source>
        <translation>Está vacía.</translation>
    </message>
    <message>
        <source>it has %1 fields, and there are only %2 columns.</source>
        <translation>tiene %1 campos y solo hay %2 columnas.</translation>
    </message>
    <message>
        <source>“%1” cannot be read.</source>
        <translation>No se puede leer «%1».</translation>
    </message>
    <message>
        <source>Check its name and that you may read it.</source>
        <translation>Compruebe su nombre y que usted puede leerlo.</translation>
    </message>
</context>
<context>
    <name>activation::DeviceCount</name>
    <message>
        <source>%1 is not a number of devices.</source>
        <translation>%1 no es un número de dispositivos.</translation>
    </message>
    <message>
        <source>It must be between 0 and %1.</source>
        <translation>Debe estar entre 0 y %1.</translation>
    </message>
    <message>
        <source>Give the number on the license, such as 200.</source>
        <translation>Indique el número que figura en la licencia, por ejemplo, 200.</translation>
    </message>
</context>
<context>
    <name>activation::Discover</name>
    <message>
        <source>The search was stopped.</source>
        <translation>La búsqueda se ha detenido.</translation>
    </message>
    <message>
        <source>You stopped it after %1 of %2 addresses.</source>
        <translation>Usted la detuvo después de %1 de %2 direcciones.</translation>
    </message>
    <message>
        <source>Search again when ready.</source>
        <translation>Busque de nuevo cuando quiera.</translation>
    </message>
    <message>
        <source>No SmartServer was found.</source>
        <translation>No se ha encontrado ningún SmartServer.</translation>
    </message>
    <message>
        <source>Check that the SmartServers are up, that this laptop is in their network, and that no firewall between them closes port 443. A unit whose address is on its label or in the site&apos;s list needs no search.</source>
        <translation>Compruebe que los SmartServers están en funcionamiento, que este portátil está en su red y que ningún cortafuegos intermedio cierra el puerto 443. No hace falta buscar una unidad cuya dirección figure en su etiqueta o en la lista del sitio.</translation>
    </message>
</context>
<context>
    <name>activation::DownloadJudge</name>
    <message>
        <source>It is too large for an activation file.</source>
        <translation>Es demasiado grande para un archivo de activación.</translation>
    </message>
    <message>
        <source>It is something else.</source>
        <translation>Es otra cosa.</translation>
    </message>
    <message>
        <source>Its name is an activation file&apos;s, its content looks like something else: perhaps a page that says what went wrong. Open it before you take it in.</source>
        <translation>Su nombre es el de un archivo de activación, pero su contenido parece otra cosa: quizá una página que dice qué ha fallado. Ábralo antes de incorporarlo.</translation>
    </message>
    <message>
        <source>Its name says %1.</source>
        <translation>Su nombre dice %1.</translation>
    </message>
    <message>
        <source>Its name speaks of several units.</source>
        <translation>Su nombre menciona varias unidades.</translation>
    </message>
    <message>
        <source>Its name speaks of %1, which is not in this site package.</source>
        <translation>Su nombre menciona %1, que no está en este paquete de sitio.</translation>
    </message>
    <message>
        <source>It came for %1, which is in progress.</source>
        <translation>Llegó para %1, que está en curso.</translation>
    </message>
    <message>
        <source>Its name does not say which unit it is for.</source>
        <translation>Su nombre no dice para qué unidad es.</translation>
    </message>
    <message>
        <source>Several files came at once, and its name does not say which unit it is for.</source>
        <translation>Llegaron varios archivos a la vez y su nombre no dice para qué unidad es.</translation>
    </message>
</context>
<context>
    <name>activation::DownloadWatch</name>
    <message>
        <source>“%1” cannot be watched.</source>
        <translation>No se puede vigilar «%1».</translation>
    </message>
    <message>
        <source>It is not there.</source>
        <translation>No existe.</translation>
    </message>
    <message>
        <source>It is not a folder.</source>
        <translation>No es una carpeta.</translation>
    </message>
    <message>
        <source>Name the folder that your browser downloads to.</source>
        <translation>Indique la carpeta en la que descarga su navegador.</translation>
    </message>
</context>
<context>
    <name>activation::Error</name>
    <message>
        <source>What: %1
Why: %2
What to do: %3</source>
        <translation>Qué: %1
Por qué: %2
Qué hacer: %3</translation>
    </message>
</context>
<context>
    <name>activation::HandOver</name>
    <message>
        <source>confirmed</source>
        <translation>confirmado</translation>
    </message>
    <message>
        <source>open</source>
        <translation>pendiente</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>rechazado</translation>
    </message>
</context>
<context>
    <name>activation::IdentityCode</name>
    <message>
        <source>This is not the identity code of a SmartServer: “%1”.</source>
        <translation>Este no es el código de identidad de un SmartServer: «%1».</translation>
    </message>
    <message>
        <source>Scan or paste the whole code, such as SMARTSERVER:1;17q5t6a;4.40.012;200/37, or type the Install Code on the unit&apos;s label.</source>
        <translation>Escanee o pegue el código completo, como SMARTSERVER:1;17q5t6a;4.40.012;200/37, o escriba el Install Code que figura en la etiqueta de la unidad.</translation>
    </message>
    <message>
        <source>Its capacity “%1” is not TOTAL/USED.</source>
        <translation>Su capacidad «%1» no tiene la forma TOTAL/USADA.</translation>
    </message>
    <message>
        <source>It does not begin with %1</source>
        <translation>No comienza por %1</translation>
    </message>
    <message>
        <source>It is longer than %1 characters.</source>
        <translation>Tiene más de %1 caracteres.</translation>
    </message>
    <message>
        <source>It is of version %1; this version of the assistant reads version %2.</source>
        <translation>Es de la versión %1; esta versión del asistente lee la versión %2.</translation>
    </message>
    <message>
        <source>A version and three fields behind it belong there, with ; between.</source>
        <translation>Debe contener una versión seguida de tres campos, separados por ;.</translation>
    </message>
    <message>
        <source>Its release “%1” has an unknown shape.</source>
        <translation>Su versión de software «%1» tiene un formato desconocido.</translation>
    </message>
</context>
<context>
    <name>activation::InstallActivation</name>
    <message>
        <source>“%1” is not for this unit. Nothing was uploaded.</source>
        <translation>«%1» no es para esta unidad. No se ha subido nada.</translation>
    </message>
    <message>
        <source>Connect to the unit the file is for, or choose the file of this one.</source>
        <translation>Conéctese a la unidad a la que corresponde el archivo o elija el archivo de esta.</translation>
    </message>
    <message>
        <source>The file is for %1; the unit at %2 is %3.</source>
        <translation>El archivo es para %1; la unidad en %2 es %3.</translation>
    </message>
    <message>
        <source>The ledger says it was obtained for %1; the unit at %2 is %3.</source>
        <translation>Según el registro, se obtuvo para %1; la unidad en %2 es %3.</translation>
    </message>
    <message>
        <source>Its name says %1; the unit at %2 is %3.</source>
        <translation>Su nombre indica %1; la unidad en %2 es %3.</translation>
    </message>
    <message>
        <source>Nothing says which unit it is for.</source>
        <translation>Nada indica para qué unidad es.</translation>
    </message>
    <message>
        <source>%1 shows this license already; nothing was uploaded.</source>
        <translation>%1 ya muestra esta licencia; no se ha subido nada.</translation>
    </message>
    <message>
        <source>%1 shows the license.</source>
        <translation>%1 muestra la licencia.</translation>
    </message>
    <message>
        <source>Uploading “%1” to %2.</source>
        <translation>Subiendo «%1» a %2.</translation>
    </message>
    <message>
        <source>%1 accepted the file (HTTP %2).</source>
        <translation>%1 ha aceptado el archivo (HTTP %2).</translation>
    </message>
    <message>
        <source>%1 The file is kept. Installing again looks first whether the unit took it after all.</source>
        <translation>%1 El archivo se conserva. Al instalar de nuevo se comprueba primero si la unidad lo aceptó a pesar de todo.</translation>
    </message>
    <message>
        <source>It answered HTTP %1, and %2 s later the license was still not there.</source>
        <translation>Respondió HTTP %1 y, %2 s después, la licencia seguía sin aparecer.</translation>
    </message>
    <message>
        <source>Its words: %1</source>
        <translation>Respuesta textual: %1</translation>
    </message>
    <message>
        <source>It reported: %1</source>
        <translation>Notificó: %1</translation>
    </message>
    <message>
        <source>%1 accepted “%2”, but the license never showed.</source>
        <translation>%1 aceptó «%2», pero la licencia nunca apareció.</translation>
    </message>
    <message>
        <source>The file is kept. Look into Manage Licenses in the CMS, restart the unit if nothing shows, then install again: the assistant looks first and uploads once more only if you say so (on the command line: --upload-again).</source>
        <translation>El archivo se conserva. Consulte Manage Licenses en el CMS, reinicie la unidad si no aparece nada y, a continuación, instale de nuevo: el asistente comprueba primero y solo vuelve a subir el archivo si usted lo indica (en la línea de comandos: --upload-again).</translation>
    </message>
    <message>
        <source>%1 accepted “%2” before, but does not show its license.</source>
        <translation>%1 aceptó «%2» anteriormente, pero no muestra su licencia.</translation>
    </message>
    <message>
        <source>Nobody knows what a second upload of the same file does.</source>
        <translation>No se sabe qué efecto tiene subir por segunda vez el mismo archivo.</translation>
    </message>
    <message>
        <source>Look into Manage Licenses in the CMS and restart the unit. To upload the file once more all the same, say so deliberately (on the command line: --upload-again).</source>
        <translation>Consulte Manage Licenses en el CMS y reinicie la unidad. Para subir el archivo una vez más de todos modos, indíquelo expresamente (en la línea de comandos: --upload-again).</translation>
    </message>
    <message>
        <source>On %1, “%2” was added by hand by the user&apos;s word, but its license does not show.</source>
        <translation>En %1 se añadió «%2» manualmente según declaración del usuario, pero su licencia no aparece.</translation>
    </message>
</context>
<context>
    <name>activation::InstallByHand</name>
    <message>
        <source>Another unit answers at %1. Nothing was confirmed.</source>
        <translation>En %1 responde otra unidad. No se ha confirmado nada.</translation>
    </message>
    <message>
        <source>The file is for %1; the unit there is %2.</source>
        <translation>El archivo es para %1; la unidad que hay ahí es %2.</translation>
    </message>
    <message>
        <source>Connect to the unit the file is for. If the file was added to this one, look into its Manage Licenses, and ask Customer Success.</source>
        <translation>Conéctese a la unidad a la que corresponde el archivo. Si el archivo se añadió a esta, consulte su Manage Licenses y pregunte a Customer Success.</translation>
    </message>
    <message>
        <source>%1 shows the license of “%2”, which was added by hand in the CMS.</source>
        <translation>%1 muestra la licencia de «%2», que se añadió manualmente en el CMS.</translation>
    </message>
    <message>
        <source>Read from the unit: “%1”, License ID %2.</source>
        <translation>Leído de la unidad: «%1», License ID %2.</translation>
    </message>
    <message>
        <source>Read from the unit: its device capacity has grown.</source>
        <translation>Leído de la unidad: su capacidad de dispositivos ha aumentado.</translation>
    </message>
    <message numerus="yes">
        <source>The unit shows %n license(s).</source>
        <translation>
            <numerusform>La unidad muestra %n licencia.</numerusform>
            <numerusform>La unidad muestra %n licencias.</numerusform>
        </translation>
    </message>
    <message>
        <source>None of them is certain to be this file&apos;s: its License ID is not known, and there is no new one of its kind for every such file.</source>
        <translation>Ninguna de ellas es con certeza la de este archivo: no se conoce su License ID y no hay una licencia nueva de su tipo para cada uno de esos archivos.</translation>
    </message>
    <message>
        <source>None of them is new under the License ID %1.</source>
        <translation>Ninguna de ellas es nueva con el License ID %1.</translation>
    </message>
    <message>
        <source>Its License ID is not known, and nobody read the unit before the file came: which of them is new cannot be told.</source>
        <translation>No se conoce su License ID y nadie leyó la unidad antes de que llegara el archivo: no se puede saber cuál de ellas es nueva.</translation>
    </message>
    <message>
        <source>It cannot be read from %1 that “%2” is installed.</source>
        <translation>De %1 no se puede leer que «%2» esté instalado.</translation>
    </message>
    <message>
        <source>Look into Manage Licenses in the CMS. If the file&apos;s row is there, confirm it by your word; if not, add the file there.</source>
        <translation>Consulte Manage Licenses en el CMS. Si la fila del archivo está ahí, confírmela con su declaración; si no, añada ahí el archivo.</translation>
    </message>
    <message>
        <source>“%1” was added to %2 by hand in the CMS, by the user&apos;s word.</source>
        <translation>«%1» se añadió manualmente a %2 en el CMS, según declaración del usuario.</translation>
    </message>
    <message>
        <source>The user said that the license shows on the unit. Nothing was read from it.</source>
        <translation>El usuario declaró que la licencia aparece en la unidad. No se ha leído nada de ella.</translation>
    </message>
</context>
<context>
    <name>activation::InstallCode</name>
    <message>
        <source>“%1” is not an Install Code.</source>
        <translation>«%1» no es un Install Code.</translation>
    </message>
    <message>
        <source>An Install Code has 1 to 64 letters, digits, dots, hyphens and underscores and starts with a letter or digit.</source>
        <translation>Un Install Code tiene de 1 a 64 letras, dígitos, puntos, guiones y guiones bajos, y comienza por una letra o un dígito.</translation>
    </message>
    <message>
        <source>Read it from the label on the back of the SmartServer (the part behind “smartserver-”) or from Manage Customer Accounts in the CMS; most look like 17q5t6a.</source>
        <translation>Léalo en la etiqueta de la parte posterior del SmartServer (la parte que sigue a «smartserver-») o en Manage Customer Accounts en el CMS; la mayoría son como 17q5t6a.</translation>
    </message>
</context>
<context>
    <name>activation::Intake</name>
    <message>
        <source>“%1” cannot be read.</source>
        <translation>No se puede leer «%1».</translation>
    </message>
    <message>
        <source>Check that it is there and may be read, and that its stick is plugged in.</source>
        <translation>Compruebe que existe y que se puede leer, y que la memoria USB en la que está se encuentra conectada.</translation>
    </message>
    <message>
        <source>“%1” was not taken in.</source>
        <translation>«%1» no se ha incorporado.</translation>
    </message>
    <message>
        <source>Nothing says which unit it is for.</source>
        <translation>Nada indica para qué unidad es.</translation>
    </message>
    <message>
        <source>Say which one (on the command line: --for CODE): %1.</source>
        <translation>Indique cuál (en la línea de comandos: --for CODE): %1.</translation>
    </message>
    <message>
        <source>It is for %1, which is not in this site package (%2).</source>
        <translation>Es para %1, que no está en este paquete de sitio (%2).</translation>
    </message>
    <message>
        <source>Open the package of its site, or read that unit into this one first.</source>
        <translation>Abra el paquete del sitio correspondiente o lea primero esa unidad en este paquete.</translation>
    </message>
    <message>
        <source>Its name says %1, not %2.</source>
        <translation>Su nombre indica %1, no %2.</translation>
    </message>
    <message>
        <source>Take it in for %1, or, if its name misleads, say so deliberately (on the command line: --despite-name).</source>
        <translation>Incorpórelo para %1 o, si el nombre es engañoso, indíquelo expresamente (en la línea de comandos: --despite-name).</translation>
    </message>
    <message>
        <source>The same file was obtained for %1 on %2.</source>
        <translation>El mismo archivo se obtuvo para %1 el %2.</translation>
    </message>
    <message>
        <source>It is not there.</source>
        <translation>No existe.</translation>
    </message>
    <message>
        <source>It is not a plain file.</source>
        <translation>No es un archivo normal.</translation>
    </message>
    <message>
        <source>“%1” is not an activation file.</source>
        <translation>«%1» no es un archivo de activación.</translation>
    </message>
    <message>
        <source>It is a folder.</source>
        <translation>Es una carpeta.</translation>
    </message>
    <message>
        <source>It is a site package.</source>
        <translation>Es un paquete de sitio.</translation>
    </message>
    <message>
        <source>Name the files in it.</source>
        <translation>Indique los archivos que contiene.</translation>
    </message>
    <message>
        <source>Open it instead of adding it.</source>
        <translation>Ábralo en lugar de añadirlo.</translation>
    </message>
    <message>
        <source>The Install Code %1 has an unusual shape; compare it with the label.</source>
        <translation>El Install Code %1 tiene un formato inusual; compárelo con la etiqueta.</translation>
    </message>
    <message>
        <source>“%1” taken in (%2 bytes).</source>
        <translation>«%1» incorporado (%2 bytes).</translation>
    </message>
    <message>
        <source>An activation file belongs to one unit. Get one that was made for %1; or, if this one is for both, take it in and say why (on the command line: --shared-because WHY).</source>
        <translation>Un archivo de activación pertenece a un solo SmartServer. Consiga uno hecho para %1; o, si este es para ambos, añádalo y diga por qué (en la línea de órdenes: --shared-because WHY).</translation>
    </message>
    <message>
        <source>“%1” taken in (%2 bytes), though it came for another unit too: %3</source>
        <translation>«%1» añadido (%2 bytes), aunque también llegó para otro SmartServer: %3</translation>
    </message>
</context>
<context>
    <name>activation::JsonFields</name>
    <message>
        <source>A text belongs there.</source>
        <translation>Ahí debe figurar un texto.</translation>
    </message>
    <message>
        <source>The text there is too long.</source>
        <translation>El texto que figura ahí es demasiado largo.</translation>
    </message>
    <message>
        <source>A whole number from %1 to %2 belongs there.</source>
        <translation>Ahí debe figurar un número entero de %1 a %2.</translation>
    </message>
    <message>
        <source>A time in ISO 8601 UTC belongs there.</source>
        <translation>Ahí debe figurar una hora en formato ISO 8601 UTC.</translation>
    </message>
    <message>
        <source>A SHA-256 (64 hex digits) belongs there.</source>
        <translation>Ahí debe figurar un SHA-256 (64 dígitos hexadecimales).</translation>
    </message>
    <message>
        <source>An object belongs there.</source>
        <translation>Ahí debe figurar un objeto.</translation>
    </message>
    <message>
        <source>A list belongs there.</source>
        <translation>Ahí debe figurar una lista.</translation>
    </message>
    <message>
        <source>%1 is not what it should be at “%2”.</source>
        <translation>%1 no contiene lo esperado en «%2».</translation>
    </message>
    <message>
        <source>Use another copy of it, or ask whoever made it for a new one.</source>
        <translation>Utilice otra copia o pida una nueva a quien la creó.</translation>
    </message>
</context>
<context>
    <name>activation::JsonSchema</name>
    <message>
        <source>An object { } belongs there.</source>
        <translation>Ahí va un objeto { }.</translation>
    </message>
    <message>
        <source>A list [ ] belongs there.</source>
        <translation>Ahí va una lista [ ].</translation>
    </message>
    <message>
        <source>A text in quotation marks belongs there.</source>
        <translation>Ahí va un texto entre comillas.</translation>
    </message>
    <message>
        <source>true or false belongs there.</source>
        <translation>Ahí va true o false.</translation>
    </message>
    <message>
        <source>A whole number belongs there.</source>
        <translation>Ahí va un número entero.</translation>
    </message>
    <message>
        <source>Only %1 is known there.</source>
        <translation>Ahí solo se conoce %1.</translation>
    </message>
    <message>
        <source>One of these belongs there: %1.</source>
        <translation>Ahí va uno de estos: %1.</translation>
    </message>
    <message>
        <source>Is “%1” meant?</source>
        <translation>¿Quiso decir «%1»?</translation>
    </message>
    <message>
        <source>It must not be empty.</source>
        <translation>No debe estar vacío.</translation>
    </message>
    <message>
        <source>It is missing.</source>
        <translation>Falta.</translation>
    </message>
    <message>
        <source>Nothing of this name is known here.</source>
        <translation>Aquí no se conoce nada con este nombre.</translation>
    </message>
</context>
<context>
    <name>activation::KeyAccess</name>
    <message>
        <source>The keychain did not keep the signing key&apos;s passphrase.</source>
        <translation>El llavero no guardó la frase de contraseña de la clave de firma.</translation>
    </message>
    <message>
        <source>What was read back is not what was written.</source>
        <translation>Lo que se volvió a leer no es lo que se escribió.</translation>
    </message>
    <message>
        <source>Unlock or set up a keychain, or choose a passphrase.</source>
        <translation>Desbloquee o configure un llavero, o elija una frase de contraseña.</translation>
    </message>
    <message>
        <source>The passphrase is shorter than %1 characters.</source>
        <translation>La frase de contraseña tiene menos de %1 caracteres.</translation>
    </message>
    <message>
        <source>Choose a longer one: whoever finds the laptop may try millions of them.</source>
        <translation>Elija una más larga: quien encuentre el portátil puede probar millones.</translation>
    </message>
    <message>
        <source>There is no keychain, and nobody to ask for a passphrase.</source>
        <translation>No hay llavero ni nadie a quien pedir una frase de contraseña.</translation>
    </message>
    <message>
        <source>Set up a keychain.</source>
        <translation>Configure un llavero.</translation>
    </message>
    <message>
        <source>The keychain is not to be asked.</source>
        <translation>No se debe consultar el llavero.</translation>
    </message>
    <message>
        <source>Choose a passphrase.</source>
        <translation>Elija una frase de contraseña.</translation>
    </message>
    <message>
        <source>Its passphrase is needed, and nobody is there to type it.</source>
        <translation>Hace falta su frase de contraseña y no hay nadie que la escriba.</translation>
    </message>
    <message>
        <source>Put the passphrase into a file that only you can read and name it with --key-passphrase-file, or run it in a terminal.</source>
        <translation>Ponga la frase de contraseña en un archivo que solo usted pueda leer e indíquelo con --key-passphrase-file, o ejecútelo en un terminal.</translation>
    </message>
    <message>
        <source>Unlock the keychain and try again. Where it is gone, make a new key (on the command line: activationctl signer renew); other laptops compare its fingerprint once.</source>
        <translation>Desbloquee el llavero e inténtelo de nuevo. Si ya no existe, cree una clave nueva (en la línea de órdenes: activationctl signer renew); los otros portátiles comparan una vez su huella.</translation>
    </message>
    <message>
        <source>Its passphrase is in a file of the assistant&apos;s that is not there.</source>
        <translation>Su frase de contraseña está en un archivo del asistente que no está ahí.</translation>
    </message>
    <message>
        <source>Bring the file back, or make a new key (on the command line: activationctl signer renew); other laptops compare its fingerprint once.</source>
        <translation>Recupere el archivo o cree una clave nueva (en la línea de órdenes: activationctl signer renew); los otros portátiles comparan una vez su huella.</translation>
    </message>
    <message>
        <source>Its passphrase is in a keychain that is not asked here.</source>
        <translation>Su frase de contraseña está en un llavero que aquí no se consulta.</translation>
    </message>
    <message>
        <source>Its passphrase is not in the keychain.</source>
        <translation>Su frase de contraseña no está en el llavero.</translation>
    </message>
</context>
<context>
    <name>activation::KeyFile</name>
    <message>
        <source>The signing key “%1” cannot be used.</source>
        <translation>No se puede utilizar la clave de firma «%1».</translation>
    </message>
    <message>
        <source>Restore the file from a backup. If there is none, move it away: the assistant then makes a new key, whose fingerprint the other laptops have to compare once more.</source>
        <translation>Restaure el archivo desde una copia de seguridad. Si no hay ninguna, muévalo a otro lugar: el asistente generará entonces una clave nueva, cuya huella deberá compararse otra vez en los demás portátiles.</translation>
    </message>
    <message>
        <source>There is no complete “%1” in it.</source>
        <translation>No contiene ningún «%1» completo.</translation>
    </message>
    <message>
        <source>There is more than one “%1” in it.</source>
        <translation>Contiene más de un «%1».</translation>
    </message>
    <message>
        <source>The “%1” in it is damaged.</source>
        <translation>El «%1» que contiene está dañado.</translation>
    </message>
    <message>
        <source>The private key in it is damaged.</source>
        <translation>La clave privada que contiene está dañada.</translation>
    </message>
    <message>
        <source>The private key and the certificate in it do not belong together.</source>
        <translation>La clave privada y el certificado que contiene no se corresponden.</translation>
    </message>
    <message>
        <source>The signing key “%1” cannot be read.</source>
        <translation>No se puede leer la clave de firma «%1».</translation>
    </message>
    <message>
        <source>Check who owns the file and that you may read it.</source>
        <translation>Compruebe a quién pertenece el archivo y que usted puede leerlo.</translation>
    </message>
    <message>
        <source>Others on this computer can get at the signing key “%1”.</source>
        <translation>Otros usuarios de este equipo pueden acceder a la clave de firma «%1».</translation>
    </message>
    <message>
        <source>With it they could sign site packages in your name.</source>
        <translation>Con ella podrían firmar paquetes de sitio en su nombre.</translation>
    </message>
    <message>
        <source>If nobody else uses this computer, take the permissions away (chmod 600) and start again. Otherwise move the file away: the assistant then makes a new key, whose fingerprint the other laptops have to compare once more.</source>
        <translation>Si nadie más utiliza este equipo, retire los permisos (chmod 600) e inicie de nuevo. De lo contrario, mueva el archivo a otro lugar: el asistente generará entonces una clave nueva, cuya huella deberá compararse otra vez en los demás portátiles.</translation>
    </message>
    <message>
        <source>The file is far too large for a key.</source>
        <translation>El archivo es demasiado grande para ser una clave.</translation>
    </message>
    <message>
        <source>The signing key “%1” cannot be written.</source>
        <translation>No se puede escribir la clave de firma «%1».</translation>
    </message>
    <message>
        <source>The folder “%1” for the signing key cannot be made.</source>
        <translation>No se puede crear la carpeta «%1» para la clave de firma.</translation>
    </message>
    <message>
        <source>Something else is there under that name.</source>
        <translation>Ya existe otra cosa con ese nombre.</translation>
    </message>
    <message>
        <source>The system does not allow it, or the disk is full.</source>
        <translation>El sistema no lo permite o el disco está lleno.</translation>
    </message>
    <message>
        <source>Check that you may write in the folder above it.</source>
        <translation>Compruebe que puede escribir en la carpeta superior.</translation>
    </message>
    <message>
        <source>Others can write in the folder “%1” of the signing key.</source>
        <translation>Otros usuarios pueden escribir en la carpeta «%1» de la clave de firma.</translation>
    </message>
    <message>
        <source>They could put a key of their own there.</source>
        <translation>Podrían colocar allí una clave propia.</translation>
    </message>
    <message>
        <source>Take the permissions away (chmod 700), or choose another folder.</source>
        <translation>Retire los permisos (chmod 700) o elija otra carpeta.</translation>
    </message>
    <message>
        <source>There are too many certificates in it.</source>
        <translation>Hay demasiados certificados en él.</translation>
    </message>
    <message>
        <source>The private key in it is encrypted.</source>
        <translation>La clave privada que contiene está cifrada.</translation>
    </message>
    <message>
        <source>Check that the folder is yours and that there is space left on its disk. What was there before is still there.</source>
        <translation>Compruebe que la carpeta es suya y que queda espacio en su disco. Lo que había antes sigue ahí.</translation>
    </message>
    <message>
        <source>What was read back is not what was written.</source>
        <translation>Lo que se volvió a leer no es lo que se escribió.</translation>
    </message>
    <message>
        <source>The private key in it is damaged, or encrypted in a way that is not known here.</source>
        <translation>La clave privada que contiene está dañada o cifrada de una forma que aquí no se conoce.</translation>
    </message>
    <message>
        <source>The crypto provider did not encrypt it.</source>
        <translation>El proveedor de criptografía no la cifró.</translation>
    </message>
</context>
<context>
    <name>activation::KeyStore</name>
    <message>
        <source>This file has no key that can sign site packages.</source>
        <translation>Este archivo no tiene una clave que pueda firmar paquetes de sitio.</translation>
    </message>
    <message>
        <source>It is to be a PKCS #12 file with one RSA key of 2048 bits or more and its certificate, signed with SHA-256; openssl pkcs12 -export makes one.</source>
        <translation>Debe ser un archivo PKCS #12 con una clave RSA de 2048 bits o más y su certificado, firmado con SHA-256; openssl pkcs12 -export hace uno.</translation>
    </message>
    <message>
        <source>A private key is only written out with a passphrase.</source>
        <translation>Una clave privada solo se escribe con una frase de contraseña.</translation>
    </message>
    <message>
        <source>Whoever gets the file could sign in this laptop&apos;s name.</source>
        <translation>Quien obtenga el archivo podría firmar en nombre de este portátil.</translation>
    </message>
    <message>
        <source>Give a passphrase.</source>
        <translation>Dé una frase de contraseña.</translation>
    </message>
    <message>
        <source>It does not sign.</source>
        <translation>No firma.</translation>
    </message>
    <message>
        <source>There is no certificate in it.</source>
        <translation>No hay ningún certificado en él.</translation>
    </message>
    <message>
        <source>There is no RSA key in it that can sign.</source>
        <translation>No hay en él ninguna clave RSA que pueda firmar.</translation>
    </message>
    <message>
        <source>The private key and the certificate in it do not belong together.</source>
        <translation>La clave privada y el certificado que contiene no van juntos.</translation>
    </message>
    <message>
        <source>There are too many certificates in it.</source>
        <translation>Hay demasiados certificados en él.</translation>
    </message>
    <message>
        <source>The passphrase does not open this file.</source>
        <translation>La frase de contraseña no abre este archivo.</translation>
    </message>
    <message>
        <source>Its key is encrypted with another one.</source>
        <translation>Su clave está cifrada con otra.</translation>
    </message>
    <message>
        <source>Ask whoever made the file for its passphrase.</source>
        <translation>Pida la frase de contraseña a quien hizo el archivo.</translation>
    </message>
    <message>
        <source>The signing key could not be exported.</source>
        <translation>No se pudo exportar la clave de firma.</translation>
    </message>
    <message>
        <source>The crypto provider did not encrypt it.</source>
        <translation>El proveedor criptográfico no la cifró.</translation>
    </message>
    <message>
        <source>Start the assistant again; if it stays, reinstall QCA.</source>
        <translation>Reinicie el asistente; si persiste, reinstale QCA.</translation>
    </message>
    <message>
        <source>The signing key could not be written.</source>
        <translation>No se pudo escribir la clave de firma.</translation>
    </message>
    <message>
        <source>Another program holds “%1” and does not let go.</source>
        <translation>Otro programa retiene «%1» y no lo suelta.</translation>
    </message>
    <message>
        <source>“%1” cannot be written.</source>
        <translation>No se puede escribir «%1».</translation>
    </message>
    <message>
        <source>Close other copies of the assistant, check that the folder is yours, and try again.</source>
        <translation>Cierre otras copias del asistente, compruebe que la carpeta es suya e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The signing key could not be encrypted.</source>
        <translation>No se pudo cifrar la clave de firma.</translation>
    </message>
    <message>
        <source>It is no PKCS #12 file, is damaged, or would take too long to open.</source>
        <translation>No es un archivo PKCS #12, está dañado o tardaría demasiado en abrirse.</translation>
    </message>
    <message>
        <source>It was not opened with its passphrase.</source>
        <translation>No se abrió con su frase de contraseña.</translation>
    </message>
    <message>
        <source>Try again, and enter the passphrase that it has now.</source>
        <translation>Inténtelo de nuevo y escriba la frase de contraseña que tiene ahora.</translation>
    </message>
    <message>
        <source>Try again, and enter the passphrase when you are asked for it.</source>
        <translation>Inténtelo de nuevo y escriba la frase de contraseña cuando se le pida.</translation>
    </message>
</context>
<context>
    <name>activation::Keychain</name>
    <message>
        <source>The keychain of this computer cannot be used.</source>
        <translation>No se puede utilizar el llavero de este equipo.</translation>
    </message>
    <message>
        <source>The login stays in memory until the program ends; nothing of it is written to disk. Unlock or set up a keychain to have it remembered.</source>
        <translation>Las credenciales permanecen en memoria hasta que termine el programa; nada de ellas se escribe en el disco. Para que se recuerden, desbloquee o configure un llavero.</translation>
    </message>
    <message>
        <source>It did not answer in time.</source>
        <translation>No respondió a tiempo.</translation>
    </message>
    <message>
        <source>Access was denied: %1</source>
        <translation>Se denegó el acceso: %1</translation>
    </message>
    <message>
        <source>There is none: %1</source>
        <translation>No hay ninguno: %1</translation>
    </message>
</context>
<context>
    <name>activation::KnownIds</name>
    <message>
        <source>“%1” is a Customer ID.</source>
        <translation>«%1» es un Customer ID.</translation>
    </message>
    <message>
        <source>%1 shows it as the customer that it is set to. A License ID is wanted here; both look alike.</source>
        <translation>%1 lo muestra como el cliente en el que está puesto. Aquí se necesita un License ID; ambos se parecen.</translation>
    </message>
    <message>
        <source>Take the License ID from the partner&apos;s license list, or log in to the portal with an e-mail address.</source>
        <translation>Tome el License ID de la lista de licencias del partner o inicie sesión en el portal con una dirección de correo electrónico.</translation>
    </message>
</context>
<context>
    <name>activation::LabelEntry</name>
    <message>
        <source>%1 is in the site package already, and was read there.</source>
        <translation>%1 ya está en el paquete de sitio y allí se ha leído.</translation>
    </message>
    <message>
        <source>What was read from the unit says more than its label.</source>
        <translation>Lo que se leyó de la unidad dice más que su etiqueta.</translation>
    </message>
    <message>
        <source>Go on with it as it is. If its login is closed now, install its files by hand.</source>
        <translation>Continúe con ella tal como está. Si ahora su acceso está cerrado, instale sus archivos a mano.</translation>
    </message>
    <message>
        <source>%1 entered by its label.</source>
        <translation>%1 introducido por su etiqueta.</translation>
    </message>
    <message>
        <source>Nothing was read from the unit.</source>
        <translation>No se ha leído nada de la unidad.</translation>
    </message>
</context>
<context>
    <name>activation::Ledger</name>
    <message>
        <source>it was edited</source>
        <translation>se ha modificado</translation>
    </message>
    <message>
        <source>another event has the same ID</source>
        <translation>otro evento tiene el mismo ID</translation>
    </message>
    <message>
        <source>there are two different events of this number</source>
        <translation>hay dos eventos distintos con este número</translation>
    </message>
    <message>
        <source>its place in the chain is off</source>
        <translation>su posición en la cadena no es correcta</translation>
    </message>
    <message>
        <source>it does not follow the event before it</source>
        <translation>no sigue al evento anterior</translation>
    </message>
    <message>
        <source>it cannot be read any more</source>
        <translation>ya no se puede leer</translation>
    </message>
    <message>
        <source>Laptop %1: %2 events were written and %3 are there.</source>
        <translation>Portátil %1: se escribieron %2 eventos y hay %3.</translation>
    </message>
    <message>
        <source>Laptop %1: the last event that was written is missing.</source>
        <translation>Portátil %1: falta el último evento que se escribió.</translation>
    </message>
    <message>
        <source>Laptop %1: %2 events are there of which none was written by the assistant.</source>
        <translation>Portátil %1: hay %2 eventos y ninguno de ellos lo escribió el asistente.</translation>
    </message>
    <message>
        <source>Laptop %1 (this one): events %2 to %3 are missing.</source>
        <translation>Portátil %1 (este): faltan los eventos del %2 al %3.</translation>
    </message>
    <message>
        <source>Laptop %1, event %2: %3.</source>
        <translation>Portátil %1, evento %2: %3.</translation>
    </message>
    <message>
        <source>%1: %2 (SQLite code %3).</source>
        <translation>%1: %2 (código de SQLite %3).</translation>
    </message>
    <message>
        <source>The ledger is damaged.</source>
        <translation>El registro está dañado.</translation>
    </message>
    <message>
        <source>The ledger cannot be opened.</source>
        <translation>No se puede abrir el registro.</translation>
    </message>
    <message>
        <source>Qt&apos;s SQLite driver (QSQLITE) is not installed; drivers found: %1.</source>
        <translation>El controlador SQLite de Qt (QSQLITE) no está instalado; controladores encontrados: %1.</translation>
    </message>
    <message>
        <source>Install it (on Debian: the package libqt6sql6-sqlite) or install the assistant again, and start again.</source>
        <translation>Instálelo (en Debian: el paquete libqt6sql6-sqlite) o vuelva a instalar el asistente, e inicie de nuevo.</translation>
    </message>
    <message>
        <source>The ledger could not be read or written.</source>
        <translation>No se ha podido leer o escribir el registro.</translation>
    </message>
    <message>
        <source>Nothing was changed. Try again; if it stays so, keep a copy of the file and report these words.</source>
        <translation>No se ha cambiado nada. Inténtelo de nuevo; si el problema persiste, guarde una copia del archivo y notifique este texto.</translation>
    </message>
    <message>
        <source>The ledger is in use by another process.</source>
        <translation>Otro proceso está utilizando el registro.</translation>
    </message>
    <message>
        <source>Nothing was changed. Wait until the other assistant is done, or close it, and try again.</source>
        <translation>No se ha cambiado nada. Espere a que termine el otro asistente, o ciérrelo, e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The ledger could not be written.</source>
        <translation>No se ha podido escribir el registro.</translation>
    </message>
    <message>
        <source>What was in it before is whole. Free space on the disk and check that it works and has no quota that is used up, then try again.</source>
        <translation>Lo que contenía antes está intacto. Libere espacio en el disco, compruebe que funciona y que no se ha agotado ninguna cuota, e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The ledger cannot be opened for writing.</source>
        <translation>No se puede abrir el registro para escritura.</translation>
    </message>
    <message>
        <source>Make the file and its folder writable for this user, or name another place (on the command line: --ledger FILE).</source>
        <translation>Permita a este usuario escribir en el archivo y en su carpeta, o indique otra ubicación (en la línea de comandos: --ledger FILE).</translation>
    </message>
    <message>
        <source>Event %1 of laptop %2 cannot be read any more.</source>
        <translation>El evento %1 del portátil %2 ya no se puede leer.</translation>
    </message>
    <message>
        <source>Laptop %1, event %2: its place in the chain is off.</source>
        <translation>Portátil %1, evento %2: su posición en la cadena no es correcta.</translation>
    </message>
    <message>
        <source>Laptop %1, event %2: another event has the same ID.</source>
        <translation>Portátil %1, evento %2: otro evento tiene el mismo ID.</translation>
    </message>
    <message>
        <source>Laptop %1, event %2: there are two different events of this number.</source>
        <translation>Portátil %1, evento %2: hay dos eventos distintos con este número.</translation>
    </message>
    <message>
        <source>Laptop %1, event %2: it does not follow the event before it.</source>
        <translation>Portátil %1, evento %2: no sigue al evento anterior.</translation>
    </message>
    <message>
        <source>Laptop %1, event %2: the event after it does not follow it.</source>
        <translation>Portátil %1, evento %2: el evento posterior no le sigue.</translation>
    </message>
    <message>
        <source>The portal&apos;s activation does not belong to a request of this ledger.</source>
        <translation>La activación del portal no corresponde a ninguna solicitud de este registro.</translation>
    </message>
    <message>
        <source>The request %1 is not in it.</source>
        <translation>No contiene la solicitud %1.</translation>
    </message>
    <message>
        <source>The request %1 already led to the activation %2, now to %3.</source>
        <translation>La solicitud %1 ya dio lugar a la activación %2 y ahora a %3.</translation>
    </message>
    <message>
        <source>Look at the activations of the unit in the portal before anything is asked for again.</source>
        <translation>Revise las activaciones de la unidad en el portal antes de solicitar nada más.</translation>
    </message>
    <message>
        <source>The history that came in is not genuine.</source>
        <translation>El historial recibido no es auténtico.</translation>
    </message>
    <message>
        <source>Nothing of it was taken. Use another copy of the package, or ask whoever made it for a new one.</source>
        <translation>No se ha tomado nada de él. Utilice otra copia del paquete o pida una nueva a quien lo creó.</translation>
    </message>
    <message>
        <source>This laptop&apos;s chain is full.</source>
        <translation>La cadena de este portátil está llena.</translation>
    </message>
    <message>
        <source>The event could not be written down.</source>
        <translation>No se ha podido anotar el evento.</translation>
    </message>
    <message>
        <source>“%1” has no kind, or details that are not valid text.</source>
        <translation>«%1» no tiene tipo, o sus detalles no son texto válido.</translation>
    </message>
    <message>
        <source>Report this with the steps before it.</source>
        <translation>Notifíquelo junto con los pasos anteriores.</translation>
    </message>
    <message>
        <source>Event %1 of laptop %2: </source>
        <translation>Evento %1 del portátil %2: </translation>
    </message>
    <message>
        <source>its hash does not fit what it says.</source>
        <translation>su hash no corresponde a su contenido.</translation>
    </message>
    <message>
        <source>it has no valid ID, time or text.</source>
        <translation>no tiene un ID, una hora o un texto válidos.</translation>
    </message>
    <message>
        <source>this laptop never wrote it.</source>
        <translation>este portátil nunca lo escribió.</translation>
    </message>
    <message>
        <source>It does not say which laptop it belongs to.</source>
        <translation>No indica a qué portátil pertenece.</translation>
    </message>
    <message>
        <source>History that came in contradicts what is known. Both are kept.</source>
        <translation>El historial recibido contradice lo que se conoce. Se conservan ambos.</translation>
    </message>
    <message>
        <source>The certificate of %1 was confirmed.</source>
        <translation>El certificado de %1 se ha confirmado.</translation>
    </message>
    <message>
        <source>Packages signed by %1 are trusted.</source>
        <translation>Los paquetes firmados por %1 son de confianza.</translation>
    </message>
    <message>
        <source>The site package was saved twice as revision %1, with different content.</source>
        <translation>El paquete de sitio se guardó dos veces como revisión %1, con contenido distinto.</translation>
    </message>
    <message>
        <source>SHA-256 of the manifests: %1 and %2.</source>
        <translation>SHA-256 de los manifiestos: %1 y %2.</translation>
    </message>
    <message>
        <source>It is not a folder.</source>
        <translation>No es una carpeta.</translation>
    </message>
    <message>
        <source>It does not exist.</source>
        <translation>No existe.</translation>
    </message>
    <message>
        <source>The folder could not be made.</source>
        <translation>No se ha podido crear la carpeta.</translation>
    </message>
    <message>
        <source>This file system cannot keep a ledger (SQLite offers no write-ahead log on it).</source>
        <translation>Este sistema de archivos no puede albergar un registro (SQLite no admite en él el modo WAL, de escritura anticipada).</translation>
    </message>
    <message>
        <source>It is not a file.</source>
        <translation>No es un archivo.</translation>
    </message>
    <message>
        <source>This user may not read and write the file.</source>
        <translation>Este usuario no puede leer ni escribir el archivo.</translation>
    </message>
    <message>
        <source>This user may not write in the folder.</source>
        <translation>Este usuario no puede escribir en la carpeta.</translation>
    </message>
    <message>
        <source>%1 is empty; a ledger never is.</source>
        <translation>%1 está vacío; un registro nunca lo está.</translation>
    </message>
    <message>
        <source>%1 does not start like a SQLite file.</source>
        <translation>%1 no comienza como un archivo SQLite.</translation>
    </message>
    <message>
        <source>%1 is cut off: %2 of %3 bytes are there.</source>
        <translation>%1 está truncado: hay %2 de %3 bytes.</translation>
    </message>
    <message>
        <source>No file was named.</source>
        <translation>No se ha indicado ningún archivo.</translation>
    </message>
    <message>
        <source>This file is not a ledger.</source>
        <translation>Este archivo no es un registro.</translation>
    </message>
    <message>
        <source>%1 is a SQLite database of another program; it was not changed.</source>
        <translation>%1 es una base de datos SQLite de otro programa; no se ha modificado.</translation>
    </message>
    <message>
        <source>Name another file for the ledger (on the command line: --ledger FILE).</source>
        <translation>Indique otro archivo para el registro (en la línea de comandos: --ledger FILE).</translation>
    </message>
    <message>
        <source>A newer version of the assistant wrote this ledger.</source>
        <translation>Una versión más reciente del asistente escribió este registro.</translation>
    </message>
    <message>
        <source>%1 has the format %2; this version knows formats up to %3. It was not changed.</source>
        <translation>%1 tiene el formato %2; esta versión conoce los formatos hasta %3. No se ha modificado.</translation>
    </message>
    <message>
        <source>Update the assistant on this laptop, or name another file for the ledger (on the command line: --ledger FILE).</source>
        <translation>Actualice el asistente en este portátil o indique otro archivo para el registro (en la línea de comandos: --ledger FILE).</translation>
    </message>
    <message>
        <source>Nothing in it was changed. Put a backup in its place (activationctl ledger restore BACKUP), or set %1 aside and begin a new ledger with all that can still be read (activationctl ledger salvage). Site packages that are opened, and a team&apos;s ledger, bring back the history that they carry.</source>
        <translation>No se ha cambiado nada en él. Ponga en su lugar una copia de seguridad (activationctl ledger restore BACKUP), o aparte %1 y empiece un registro nuevo con todo lo que aún se pueda leer (activationctl ledger salvage). Los paquetes de sitio que se abran y el registro de un grupo devolverán el historial que contienen.</translation>
    </message>
    <message>
        <source>laptop %1 on %2: %3 devices of license %4, key %5</source>
        <translation>portátil %1, %2: %3 dispositivos de la licencia %4, clave %5</translation>
    </message>
    <message>
        <source>Two laptops asked for a license for %1: %2; %3.</source>
        <translation>Dos portátiles solicitaron una licencia para %1: %2; %3.</translation>
    </message>
    <message>
        <source>One key stands for two requests: %1 (%2); %3 (%4).</source>
        <translation>Una misma clave corresponde a dos solicitudes: %1 (%2); %3 (%4).</translation>
    </message>
    <message>
        <source>The request %1 for %2 led to two activations: %3 and %4.</source>
        <translation>La solicitud %1 para %2 dio lugar a dos activaciones: %3 y %4.</translation>
    </message>
    <message>
        <source>There is no ledger to check.</source>
        <translation>No hay ningún registro que comprobar.</translation>
    </message>
    <message>
        <source>“%1” is not there.</source>
        <translation>«%1» no existe.</translation>
    </message>
    <message>
        <source>Name the ledger (--ledger FILE); the assistant makes one at its first use.</source>
        <translation>Indique el registro (--ledger FILE); el asistente crea uno la primera vez que se utiliza.</translation>
    </message>
    <message>
        <source>%1 has another certificate here (%2) than there (%3).</source>
        <translation>%1 tiene aquí un certificado (%2) distinto del que tiene allí (%3).</translation>
    </message>
    <message>
        <source>it is no UUID</source>
        <translation>no es un UUID</translation>
    </message>
    <message>
        <source>The ledger could not be put in place.</source>
        <translation>No se ha podido poner el registro en su lugar.</translation>
    </message>
    <message>
        <source>Close every other assistant on this ledger, check the free space and that its folder can be written, and try again.</source>
        <translation>Cierre los demás asistentes que utilicen este registro, compruebe el espacio libre y que se puede escribir en su carpeta, e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The ledger was damaged and set aside as “%1”; a new one was begun.</source>
        <translation>El registro estaba dañado y se apartó como «%1»; se empezó uno nuevo.</translation>
    </message>
    <message>
        <source>Taken over: %1 events. Not readable: %2 rows. Not genuine any more: %3 events.</source>
        <translation>Incorporados: %1 eventos. No legibles: %2 filas. Ya no auténticos: %3 eventos.</translation>
    </message>
    <message>
        <source>The ledger is whole.</source>
        <translation>El registro está intacto.</translation>
    </message>
    <message>
        <source>%1 has no fault; there is nothing to salvage.</source>
        <translation>%1 no tiene ningún fallo; no hay nada que rescatar.</translation>
    </message>
    <message>
        <source>Go on using it.</source>
        <translation>Siga utilizándolo.</translation>
    </message>
    <message>
        <source>It could not be copied for reading.</source>
        <translation>No se ha podido copiar para leerlo.</translation>
    </message>
    <message>
        <source>Its log could not be copied for reading.</source>
        <translation>No se ha podido copiar su log para leerlo.</translation>
    </message>
    <message>
        <source>This backup is damaged.</source>
        <translation>Esta copia de seguridad está dañada.</translation>
    </message>
    <message>
        <source>The ledger was not touched. Use another backup.</source>
        <translation>El registro no se ha tocado. Utilice otra copia de seguridad.</translation>
    </message>
    <message>
        <source>Its folder could not be made.</source>
        <translation>No se ha podido crear su carpeta.</translation>
    </message>
    <message>
        <source>The backup could not be copied.</source>
        <translation>No se ha podido copiar la copia de seguridad.</translation>
    </message>
    <message>
        <source>Check that its folder can be written and that no other assistant is just putting another ledger in its place; then try again.</source>
        <translation>Compruebe que se puede escribir en su carpeta y que ningún otro asistente está poniendo otro libro en su lugar; luego inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>It is being made or replaced by %1.</source>
        <translation>Lo está creando o sustituyendo %1.</translation>
    </message>
    <message>
        <source>The lock file beside it could not be made.</source>
        <translation>No se pudo crear el archivo de bloqueo junto a él.</translation>
    </message>
    <message>
        <source>Another assistant has this ledger open.</source>
        <translation>Otro asistente tiene abierto este libro.</translation>
    </message>
    <message>
        <source>Nothing was changed. Close it, then try again: what it still wrote would go into the file that is set aside. Where it runs on a computer that is gone for good, delete the lock file named above.</source>
        <translation>No se ha cambiado nada. Ciérrelo e inténtelo de nuevo: lo que aún escribiera iría al archivo que se aparta. Si se ejecuta en un ordenador que ya no existe, borre el archivo de bloqueo nombrado arriba.</translation>
    </message>
</context>
<context>
    <name>activation::LedgerExport</name>
    <message>
        <source>“%1” is not a whole export of a ledger.</source>
        <translation>«%1» no es una exportación íntegra de un registro.</translation>
    </message>
    <message>
        <source>Nothing of it was taken. Use another copy, or export the other ledger again.</source>
        <translation>No se ha tomado nada de ella. Utilice otra copia o exporte de nuevo el otro registro.</translation>
    </message>
    <message>
        <source>“%1” could not be written.</source>
        <translation>No se ha podido escribir «%1».</translation>
    </message>
    <message>
        <source>Check the folder, its permissions and the free space.</source>
        <translation>Compruebe la carpeta, sus permisos y el espacio libre.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Línea %1: %2</translation>
    </message>
    <message>
        <source>Line %1 is too long.</source>
        <translation>La línea %1 es demasiado larga.</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>línea %1</translation>
    </message>
    <message>
        <source>It does not say that it is one.</source>
        <translation>No indica que lo sea.</translation>
    </message>
    <message>
        <source>It is of a format that this version does not know: %1</source>
        <translation>Tiene un formato que esta versión no conoce: %1</translation>
    </message>
    <message>
        <source>Line %1 is no event, signer or key.</source>
        <translation>La línea %1 no es un evento, un firmante ni una clave.</translation>
    </message>
    <message>
        <source>Fingerprint confirmed by the user.</source>
        <translation>Huella confirmada por el usuario.</translation>
    </message>
    <message>
        <source>This export was signed by a laptop that is not known yet.</source>
        <translation>Esta exportación la firmó un portátil que aún no se conoce.</translation>
    </message>
    <message>
        <source>“%1”, certificate SHA-256 %2.</source>
        <translation>«%1», SHA-256 del certificado %2.</translation>
    </message>
    <message>
        <source>Compare the fingerprint with the other laptop&apos;s, then run it again with --trust %1.</source>
        <translation>Compare la huella con la del otro portátil y ejecute de nuevo el comando con --trust %1.</translation>
    </message>
    <message>
        <source>“%1” could not be read.</source>
        <translation>No se ha podido leer «%1».</translation>
    </message>
    <message>
        <source>Check its name and that you may read it.</source>
        <translation>Compruebe su nombre y que usted puede leerlo.</translation>
    </message>
    <message>
        <source>It is larger than an export may be.</source>
        <translation>Es mayor de lo que puede ser una exportación.</translation>
    </message>
    <message>
        <source>It is empty or cut off.</source>
        <translation>Está vacía o truncada.</translation>
    </message>
    <message>
        <source>Its last line is not a signature: it is cut off.</source>
        <translation>Su última línea no es una firma: está truncada.</translation>
    </message>
    <message>
        <source>“%1” is there already.</source>
        <translation>«%1» ya existe.</translation>
    </message>
    <message>
        <source>A backup never replaces a file: it may be the only good one.</source>
        <translation>Una copia de seguridad nunca sustituye a un archivo: podría ser el único bueno.</translation>
    </message>
    <message>
        <source>Name another file, for example with today&apos;s date in it.</source>
        <translation>Indique otro archivo, por ejemplo, con la fecha de hoy en el nombre.</translation>
    </message>
    <message>
        <source>The backup was written, but it has faults.</source>
        <translation>La copia de seguridad se ha escrito, pero tiene fallos.</translation>
    </message>
    <message>
        <source>Run: activationctl ledger verify. The faults may be in the ledger itself; keep older backups.</source>
        <translation>Ejecute: activationctl ledger verify. Los fallos pueden estar en el propio registro; conserve las copias de seguridad anteriores.</translation>
    </message>
    <message>
        <source>This export was signed by a laptop that is trusted no more.</source>
        <translation>Esta exportación la firmó un portátil en el que ya no se confía.</translation>
    </message>
</context>
<context>
    <name>activation::LicenseId</name>
    <message>
        <source>It has 32 hexadecimal digits in groups of 8-4-4-4-12, such as b1e52546-f2db-4053-b2dd-2ab2fa7732d2.</source>
        <translation>Tiene 32 dígitos hexadecimales en grupos de 8-4-4-4-12, como b1e52546-f2db-4053-b2dd-2ab2fa7732d2.</translation>
    </message>
    <message>
        <source>“%1” is not a License ID.</source>
        <translation>«%1» no es un License ID.</translation>
    </message>
    <message>
        <source>Take it from the partner&apos;s license list or from the License Customer Portal.</source>
        <translation>Tómelo de la lista de licencias del partner o del License Customer Portal.</translation>
    </message>
    <message>
        <source>“%1” is not a Customer ID.</source>
        <translation>«%1» no es un Customer ID.</translation>
    </message>
    <message>
        <source>Take it from the partner or from Manage Customer Accounts in the CMS.</source>
        <translation>Solicítelo al partner o tómelo de Manage Customer Accounts en el CMS.</translation>
    </message>
</context>
<context>
    <name>activation::LicenseKind</name>
    <message>
        <source>device capacity</source>
        <translation>capacidad de dispositivos</translation>
    </message>
    <message>
        <source>maintenance</source>
        <translation>mantenimiento</translation>
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
        <translation>tipo desconocido</translation>
    </message>
</context>
<context>
    <name>activation::LicenseList</name>
    <message>
        <source>“%1” has no column “%2”.</source>
        <translation>«%1» no tiene ninguna columna «%2».</translation>
    </message>
    <message>
        <source>Its columns: %1</source>
        <translation>Sus columnas: %1</translation>
    </message>
    <message>
        <source>Give the heading as it stands in the table.</source>
        <translation>Indique el encabezado tal como figura en la tabla.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Línea %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Y %n más.</numerusform>
            <numerusform>Y %n más.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is not taken in: its licenses are in doubt.</source>
        <translation>«%1» no se ha incorporado: sus licencias son dudosas.</translation>
    </message>
    <message>
        <source>Ask your partner which column is which (a Customer ID is one for each project, a License ID one for each license), and name the columns (on the command line: --columns license=HEADING,customer=HEADING).</source>
        <translation>Pregunte a su partner qué columna es cada una (hay un Customer ID por cada proyecto y un License ID por cada licencia) e indique las columnas (en la línea de comandos: --columns license=HEADING,customer=HEADING).</translation>
    </message>
    <message>
        <source>%1 stands as a License ID and as a Customer ID.</source>
        <translation>%1 figura como License ID y como Customer ID.</translation>
    </message>
    <message>
        <source>The License ID %1 is the Customer ID of a SmartServer.</source>
        <translation>El License ID %1 es el Customer ID de un SmartServer.</translation>
    </message>
    <message>
        <source>The Customer ID %1 is a License ID at the portal.</source>
        <translation>El Customer ID %1 es un License ID en el portal.</translation>
    </message>
    <message>
        <source>The License ID %1 stands in line %2 for another Customer ID: are the columns swapped?</source>
        <translation>El License ID %1 figura en la línea %2 con otro Customer ID: ¿están intercambiadas las columnas?</translation>
    </message>
    <message>
        <source>“%1” names no column.</source>
        <translation>«%1» no indica ninguna columna.</translation>
    </message>
    <message>
        <source>The columns are project, customer, license, kind and devices.</source>
        <translation>Las columnas son project, customer, license, kind y devices.</translation>
    </message>
    <message>
        <source>Such as: license=Entitlement,customer=Account</source>
        <translation>Por ejemplo: license=Entitlement,customer=Account</translation>
    </message>
    <message>
        <source>“%1” has no column for the License IDs.</source>
        <translation>«%1» no tiene ninguna columna para los License IDs.</translation>
    </message>
    <message>
        <source>Say which one it is (on the command line: --columns license=HEADING).</source>
        <translation>Indique cuál es (en la línea de comandos: --columns license=HEADING).</translation>
    </message>
    <message>
        <source>“%1” is no License ID.</source>
        <translation>«%1» no es un License ID.</translation>
    </message>
    <message>
        <source>“%1” is no Customer ID.</source>
        <translation>«%1» no es un Customer ID.</translation>
    </message>
    <message>
        <source>“%1” is no number of devices.</source>
        <translation>«%1» no es un número de dispositivos.</translation>
    </message>
    <message>
        <source>No project in the list is called like the site “%1”.</source>
        <translation>Ningún proyecto de la lista se llama como el sitio «%1».</translation>
    </message>
    <message>
        <source>Several projects in the list could be the site “%1”.</source>
        <translation>Varios proyectos de la lista podrían ser el sitio «%1».</translation>
    </message>
    <message>
        <source>Its projects: %1</source>
        <translation>Sus proyectos: %1</translation>
    </message>
    <message>
        <source>Say which one it is (on the command line: --project NAME).</source>
        <translation>Indique cuál es (en la línea de comandos: --project NAME).</translation>
    </message>
</context>
<context>
    <name>activation::LicenseRules</name>
    <message>
        <source>Feature releases can be installed until %1.</source>
        <translation>Se pueden instalar versiones con nuevas funciones hasta el %1.</translation>
    </message>
    <message>
        <source>Feature releases can be installed; the unit shows no date on which that ends.</source>
        <translation>Se pueden instalar versiones con nuevas funciones; la unidad no muestra ninguna fecha límite.</translation>
    </message>
    <message>
        <source>The unit has no device capacity, so there is nothing for maintenance to cover.</source>
        <translation>La unidad no tiene capacidad de dispositivos, por lo que no hay nada que el mantenimiento deba cubrir.</translation>
    </message>
    <message>
        <source>There is no current maintenance. The unit goes on working with its capacity and can get updates of its release, but no feature release (such as from 4.3 to 4.4).</source>
        <translation>No hay ningún mantenimiento vigente. La unidad sigue funcionando con su capacidad y puede recibir actualizaciones de su versión, pero no versiones con nuevas funciones (como pasar de la 4.3 a la 4.4).</translation>
    </message>
    <message>
        <source>The current maintenance is for %1 devices, the capacity for %2 or more: too few. The devices of all current maintenance licenses together must be at least those of all capacity licenses. Until they are, no feature release can be installed; updates of the present one can.</source>
        <translation>El mantenimiento vigente es para %1 dispositivos y la capacidad, para %2 o más: no es suficiente. La suma de los dispositivos de todas las licencias de mantenimiento vigentes debe ser al menos la de todas las licencias de capacidad. Hasta entonces no se puede instalar ninguna versión con nuevas funciones; sí las actualizaciones de la versión actual.</translation>
    </message>
    <message>
        <source>The current maintenance is for at least %1 devices and covers the capacity of %2.</source>
        <translation>El mantenimiento vigente es para al menos %1 dispositivos y cubre la capacidad de %2.</translation>
    </message>
    <message>
        <source>The current maintenance is for %1 devices and covers the capacity of %2.</source>
        <translation>El mantenimiento vigente es para %1 dispositivos y cubre la capacidad de %2.</translation>
    </message>
    <message>
        <source>The current maintenance is for %1 devices, more than the capacity of %2. That is enough; one page of the vendor&apos;s asks for equal numbers.</source>
        <translation>El mantenimiento vigente es para %1 dispositivos, más que la capacidad de %2. Es suficiente, aunque una página del fabricante pide números iguales.</translation>
    </message>
    <message>
        <source>Whether maintenance covers the capacity is unknown: %1 Compare the licenses in the portal before you install a feature release.</source>
        <translation>No se sabe si el mantenimiento cubre la capacidad: %1 Compare las licencias en el portal antes de instalar una versión con nuevas funciones.</translation>
    </message>
    <message>
        <source>a row does not tell what kind of license it is.</source>
        <translation>una fila no indica de qué tipo de licencia se trata.</translation>
    </message>
    <message>
        <source>a maintenance row has a status that is not understood.</source>
        <translation>una fila de mantenimiento tiene un estado que no se reconoce.</translation>
    </message>
    <message>
        <source>a row does not state its number of devices.</source>
        <translation>una fila no indica su número de dispositivos.</translation>
    </message>
    <message>
        <source>A license (%1) expired on %2.</source>
        <translation>Una licencia (%1) caducó el %2.</translation>
    </message>
    <message>
        <source>A license (%1) expires within 30 days, on %2.</source>
        <translation>Una licencia (%1) caduca en un plazo de 30 días, el %2.</translation>
    </message>
    <message>
        <source>A license (%1) expires within 90 days, on %2.</source>
        <translation>Una licencia (%1) caduca en un plazo de 90 días, el %2.</translation>
    </message>
    <message>
        <source>A license (%1) has a status that is not understood.</source>
        <translation>Una licencia (%1) tiene un estado que no se reconoce.</translation>
    </message>
    <message>
        <source>Kinds and numbers of devices are inferred from the words of the descriptions.</source>
        <translation>Los tipos y los números de dispositivos se han deducido del texto de las descripciones.</translation>
    </message>
    <message>
        <source>The capacity rows add up to %1 devices, the unit itself reports %2. The greater number was compared.</source>
        <translation>Las filas de capacidad suman %1 dispositivos y la propia unidad notifica %2. Se ha comparado el número mayor.</translation>
    </message>
    <message>
        <source>%1 devices are in use, more than the capacity of %2.</source>
        <translation>Hay %1 dispositivos en uso, más que la capacidad de %2.</translation>
    </message>
    <message>
        <source>The capacity of %1 devices is used up.</source>
        <translation>La capacidad de %1 dispositivos está agotada.</translation>
    </message>
    <message>
        <source>active</source>
        <translation>activa</translation>
    </message>
    <message>
        <source>expires within 90 days</source>
        <translation>caduca en menos de 90 días</translation>
    </message>
    <message>
        <source>expires within 30 days</source>
        <translation>caduca en menos de 30 días</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>caducada</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>the unit&apos;s device capacity is not known.</source>
        <translation>no se conoce la capacidad de dispositivos de la unidad.</translation>
    </message>
</context>
<context>
    <name>activation::LicenseWatch</name>
    <message>
        <source>Waiting for the license was canceled.</source>
        <translation>Se ha cancelado la espera de la licencia.</translation>
    </message>
    <message>
        <source>You stopped it.</source>
        <translation>Usted la ha detenido.</translation>
    </message>
    <message>
        <source>Install again later: the assistant looks first whether the license has shown in the meantime.</source>
        <translation>Instale de nuevo más tarde: el asistente comprueba primero si la licencia ha aparecido entretanto.</translation>
    </message>
</context>
<context>
    <name>activation::LockFile</name>
    <message>
        <source>process %1 (%2)</source>
        <translation>proceso %1 (%2)</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 en %2</translation>
    </message>
</context>
<context>
    <name>activation::LoginRefusals</name>
    <message>
        <source>%1 has refused the login of “%2” before. No password was sent.</source>
        <translation>%1 ya rechazó el inicio de sesión de «%2». No se envió ninguna contraseña.</translation>
    </message>
    <message numerus="yes">
        <source>It refused %n time(s) within the last hours, and a user may be locked out after too many.</source>
        <translation>
            <numerusform>Lo rechazó %n vez en las últimas horas, y tras demasiados intentos un usuario puede quedar bloqueado.</numerusform>
            <numerusform>Lo rechazó %n veces en las últimas horas, y tras demasiados intentos un usuario puede quedar bloqueado.</numerusform>
        </translation>
    </message>
    <message>
        <source>Make sure of name and password, in the unit&apos;s own CMS in a browser if need be, and give another password. To send one all the same, say so deliberately (on the command line: --login-again).</source>
        <translation>Compruebe el nombre y la contraseña, si hace falta en el CMS de la propia unidad con un navegador, e indique otra contraseña. Para enviarla de todos modos, dígalo expresamente (en la línea de comandos: --login-again).</translation>
    </message>
</context>
<context>
    <name>activation::MailParts</name>
    <message>
        <source>An attachment in it is badly encoded.</source>
        <translation>Contiene un adjunto mal codificado.</translation>
    </message>
    <message>
        <source>An attachment in it is badly encoded, or cut off.</source>
        <translation>Contiene un adjunto mal codificado o truncado.</translation>
    </message>
    <message>
        <source>Its parts are nested too deeply.</source>
        <translation>Sus partes están anidadas a demasiada profundidad.</translation>
    </message>
    <message numerus="yes">
        <source>It has more than %n part(s).</source>
        <translation>
            <numerusform>Tiene más de %n parte.</numerusform>
            <numerusform>Tiene más de %n partes.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is no saved e-mail: its header cannot be read.</source>
        <translation>No es un correo electrónico guardado: no se puede leer su cabecera.</translation>
    </message>
    <message>
        <source>What it says about one of its parts cannot be read.</source>
        <translation>No se puede leer lo que indica sobre una de sus partes.</translation>
    </message>
    <message>
        <source>It is encrypted, or signed in a way that only a mail program reads.</source>
        <translation>Está cifrado, o firmado de una forma que solo lee un programa de correo.</translation>
    </message>
    <message>
        <source>Its attachments are wrapped in Outlook&apos;s own format (winmail.dat).</source>
        <translation>Sus adjuntos están empaquetados en el formato propio de Outlook (winmail.dat).</translation>
    </message>
    <message>
        <source>It breaks off before its end.</source>
        <translation>Se interrumpe antes de su final.</translation>
    </message>
    <message>
        <source>One of its parts is encoded in a way that is not known here (%1).</source>
        <translation>Una de sus partes está codificada de una forma que aquí no se conoce (%1).</translation>
    </message>
    <message>
        <source>An attachment in it has no name, or one that cannot be read.</source>
        <translation>Contiene un adjunto sin nombre o con un nombre que no se puede leer.</translation>
    </message>
    <message>
        <source>It is too large.</source>
        <translation>Es demasiado grande.</translation>
    </message>
</context>
<context>
    <name>activation::MaintenanceDesk</name>
    <message>
        <source>Customer Success is asked for a maintenance activation file.</source>
        <translation>Se pide a Customer Success un archivo de activación de mantenimiento.</translation>
    </message>
    <message>
        <source>Maintenance of SmartServer %1 ends (%2)</source>
        <translation>El mantenimiento del SmartServer %1 termina (%2)</translation>
    </message>
    <message>
        <source>From then on no feature release can be installed. Ask Customer Success for an offline maintenance activation file before that.</source>
        <translation>A partir de entonces no se puede instalar ninguna versión de funciones. Pida antes a Customer Success un archivo de activación de mantenimiento sin conexión.</translation>
    </message>
    <message>
        <source>Ask Customer Success again for maintenance files (%1)</source>
        <translation>Volver a pedir a Customer Success los archivos de mantenimiento (%1)</translation>
    </message>
    <message>
        <source>Asked for on %1, not here yet for: %2</source>
        <translation>Pedido el %1, aún no está para: %2</translation>
    </message>
    <message>
        <source>“%1” could not be written.</source>
        <translation>No se pudo escribir «%1».</translation>
    </message>
    <message>
        <source>Check that the folder is there, writable and not full; or name another.</source>
        <translation>Compruebe que la carpeta existe, se puede escribir y no está llena; o indique otra.</translation>
    </message>
</context>
<context>
    <name>activation::MaintenanceMail</name>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
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
        <translation>Versión</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Dispositivos</translation>
    </message>
    <message>
        <source>Maintained devices</source>
        <translation>Dispositivos con mantenimiento</translation>
    </message>
    <message>
        <source>Covered until</source>
        <translation>Cubierto hasta</translation>
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
            <numerusform>Archivos de activación de mantenimiento sin conexión: %1 (%n SmartServer) [%2]</numerusform>
            <numerusform>Archivos de activación de mantenimiento sin conexión: %1 (%n SmartServer) [%2]</numerusform>
        </translation>
    </message>
    <message>
        <source>Please send the offline maintenance activation files for these SmartServers, which have no internet access. Site: %1.</source>
        <translation>Envíe, por favor, los archivos de activación de mantenimiento sin conexión para estos SmartServer, que no tienen acceso a Internet. Sitio: %1.</translation>
    </message>
    <message>
        <source>An upgrade to release %1.%2 is planned.</source>
        <translation>Está prevista una actualización a la versión %1.%2.</translation>
    </message>
    <message>
        <source>Please leave the names of the files as they are, without an extension, and send several files in a ZIP archive.</source>
        <translation>Deje, por favor, los nombres de los archivos como están, sin extensión, y envíe varios archivos en un ZIP.</translation>
    </message>
    <message>
        <source>- %1: %2 devices, maintenance for %3 (%4)</source>
        <translation>- %1: %2 dispositivos, mantenimiento para %3 (%4)</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Sitio</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… y %n más</numerusform>
            <numerusform>… y %n más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>activation::MaintenanceNeed</name>
    <message>
        <source>no current maintenance</source>
        <translation>sin mantenimiento vigente</translation>
    </message>
    <message>
        <source>maintenance for fewer devices than the capacity</source>
        <translation>mantenimiento para menos dispositivos que la capacidad</translation>
    </message>
    <message>
        <source>maintenance expired</source>
        <translation>mantenimiento caducado</translation>
    </message>
    <message>
        <source>maintenance expires within 30 days</source>
        <translation>el mantenimiento caduca en 30 días</translation>
    </message>
    <message>
        <source>maintenance expires within 90 days</source>
        <translation>el mantenimiento caduca en 90 días</translation>
    </message>
    <message>
        <source>an upgrade is planned</source>
        <translation>está prevista una actualización</translation>
    </message>
    <message>
        <source>the unit does not tell what its maintenance covers</source>
        <translation>la unidad no dice qué cubre su mantenimiento</translation>
    </message>
</context>
<context>
    <name>activation::Manifest</name>
    <message>
        <source>The manifest of the site package cannot be used.</source>
        <translation>No se puede utilizar el manifiesto del paquete de sitio.</translation>
    </message>
    <message>
        <source>Use another copy of the package, such as the one on the laptop that made it.</source>
        <translation>Utilice otra copia del paquete, como la que está en el portátil que lo creó.</translation>
    </message>
    <message>
        <source>%1 is not an object.</source>
        <translation>%1 no es un objeto.</translation>
    </message>
    <message>
        <source>The unit %1 is in it twice.</source>
        <translation>Contiene dos veces la unidad %1.</translation>
    </message>
    <message>
        <source>The activation file %1 is in it twice.</source>
        <translation>Contiene dos veces el archivo de activación %1.</translation>
    </message>
    <message>
        <source>The activation file %1 stands at “%2”, which is no place for a file of unit %3.</source>
        <translation>El archivo de activación %1 está en «%2», que no es lugar para un archivo de la unidad %3.</translation>
    </message>
    <message>
        <source>Two activation files stand at “%1”.</source>
        <translation>Hay dos archivos de activación en «%1».</translation>
    </message>
    <message>
        <source>A receipt is in it twice.</source>
        <translation>Contiene dos veces un mismo recibo.</translation>
    </message>
    <message>
        <source>An event is in it twice.</source>
        <translation>Contiene dos veces un mismo evento.</translation>
    </message>
    <message>
        <source>It has %1 bytes; at most %2 are allowed.</source>
        <translation>Tiene %1 bytes; se permiten como máximo %2.</translation>
    </message>
    <message>
        <source>It is JSON, but not an object.</source>
        <translation>Es JSON, pero no un objeto.</translation>
    </message>
    <message>
        <source>It is not JSON: %1, at byte %2.</source>
        <translation>No es JSON: %1, en el byte %2.</translation>
    </message>
    <message>
        <source>It has format version %1; this version of the assistant (%2) reads up to version %3.</source>
        <translation>Tiene la versión de formato %1; esta versión del asistente (%2) lee hasta la versión %3.</translation>
    </message>
    <message>
        <source>Install a newer version of the assistant that reads format version %1.</source>
        <translation>Instale una versión más reciente del asistente que lea la versión de formato %1.</translation>
    </message>
    <message>
        <source>A UUID belongs there.</source>
        <translation>Ahí debe figurar un UUID.</translation>
    </message>
    <message>
        <source>A field in it has a name with control characters.</source>
        <translation>Un campo tiene un nombre con caracteres de control.</translation>
    </message>
</context>
<context>
    <name>activation::ObtainActivation</name>
    <message>
        <source>Install what is there first. If the unit really needs one more license, ask for an additional one (on the command line: --additional).</source>
        <translation>Instale primero lo que ya hay. Si la unidad realmente necesita una licencia más, solicite una adicional (en la línea de comandos: --additional).</translation>
    </message>
    <message>
        <source>%1 is not in this site package.</source>
        <translation>%1 no está en este paquete de sitio.</translation>
    </message>
    <message>
        <source>A license is only spent on a unit that was read.</source>
        <translation>Una licencia solo se consume para una unidad que se haya leído.</translation>
    </message>
    <message>
        <source>Check the Install Code, or read the unit into the package first.</source>
        <translation>Compruebe el Install Code o lea primero la unidad en el paquete.</translation>
    </message>
    <message>
        <source>%1 has a capacity activation file already.</source>
        <translation>%1 ya tiene un archivo de activación de capacidad.</translation>
    </message>
    <message>
        <source>“%1”, License ID %2.</source>
        <translation>«%1», License ID %2.</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>%1 has this license already.</source>
        <translation>%1 ya tiene esta licencia.</translation>
    </message>
    <message>
        <source>The unit shows %1 (%2, %3).</source>
        <translation>La unidad muestra %1 (%2, %3).</translation>
    </message>
    <message>
        <source>The portal has made another activation for %1 before.</source>
        <translation>El portal ya generó antes otra activación para %1.</translation>
    </message>
    <message>
        <source>“%1”: License ID %2, %3 devices.</source>
        <translation>«%1»: License ID %2, %3 dispositivos.</translation>
    </message>
    <message>
        <source>The portal shows no license %1.</source>
        <translation>El portal no muestra ninguna licencia %1.</translation>
    </message>
    <message>
        <source>This login sees %1 licenses.</source>
        <translation>Con este inicio de sesión se ven %1 licencias.</translation>
    </message>
    <message>
        <source>Check the License ID, or log in with the one it belongs to.</source>
        <translation>Compruebe el License ID o inicie sesión con el que corresponda.</translation>
    </message>
    <message>
        <source>License %1 is not self-service.</source>
        <translation>La licencia %1 no es de autoservicio.</translation>
    </message>
    <message>
        <source>It is a %1 license; the portal makes files for device capacity only.</source>
        <translation>Es una licencia de %1; el portal solo genera archivos de capacidad de dispositivos.</translation>
    </message>
    <message>
        <source>Ask Customer Success for its offline activation file and add that.</source>
        <translation>Pida a Customer Success el archivo de activación sin conexión y añádalo.</translation>
    </message>
    <message>
        <source>License %1 has not enough devices left.</source>
        <translation>A la licencia %1 no le quedan suficientes dispositivos.</translation>
    </message>
    <message>
        <source>Left: %1 of %2; asked for: %3.</source>
        <translation>Quedan: %1 de %2; solicitados: %3.</translation>
    </message>
    <message>
        <source>Choose another license or fewer devices, or ask your partner for more. Nothing was spent.</source>
        <translation>Elija otra licencia o menos dispositivos, o pida más a su partner. No se ha consumido nada.</translation>
    </message>
    <message>
        <source>%1 devices of license %2 asked for.</source>
        <translation>Se han solicitado %1 dispositivos de la licencia %2.</translation>
    </message>
    <message>
        <source>Run the same step again once the portal answers: it looks first what the portal has made, so nothing is spent twice. (%1)</source>
        <translation>Repita el mismo paso cuando el portal responda: primero se comprueba qué ha generado el portal, de modo que nada se consume dos veces. (%1)</translation>
    </message>
    <message>
        <source>“%1” received (%2 bytes).</source>
        <translation>«%1» recibido (%2 bytes).</translation>
    </message>
</context>
<context>
    <name>activation::OpenMatters</name>
    <message>
        <source>a CMS user of type Owner, at the unit</source>
        <translation>un usuario del CMS de tipo Owner, junto a la unidad</translation>
    </message>
    <message>
        <source>whoever logs in to the License Customer Portal</source>
        <translation>quien inicie sesión en el License Customer Portal</translation>
    </message>
    <message>
        <source>Customer Success</source>
        <translation>Customer Success</translation>
    </message>
    <message>
        <source>The unit was not read yet.</source>
        <translation>La unidad aún no se ha leído.</translation>
    </message>
    <message>
        <source>The unit refused “%1” with HTTP status %2.</source>
        <translation>La unidad rechazó «%1» con el estado HTTP %2.</translation>
    </message>
    <message>
        <source>The unit refused “%1”.</source>
        <translation>La unidad rechazó «%1».</translation>
    </message>
    <message>
        <source>whoever clears up the unit&apos;s answer; for another file, Customer Success or the portal</source>
        <translation>quien aclare la respuesta de la unidad; para otro archivo, Customer Success o el portal</translation>
    </message>
    <message>
        <source>The unit took “%1”, but its license did not show in time.</source>
        <translation>La unidad aceptó «%1», pero su licencia no apareció a tiempo.</translation>
    </message>
    <message>
        <source>The installation of “%1” was begun, and how it ended is not known.</source>
        <translation>La instalación de «%1» se inició y no se sabe cómo terminó.</translation>
    </message>
    <message>
        <source>“%1” is in the package and not installed yet.</source>
        <translation>«%1» está en el paquete y aún no se ha instalado.</translation>
    </message>
    <message>
        <source>A capacity activation file was asked for on %1 and is not in the package.</source>
        <translation>El %1 se solicitó un archivo de activación de capacidad que no está en el paquete.</translation>
    </message>
    <message>
        <source>There is no device capacity and no capacity activation file yet. (None is needed where the unit is only a LON RNI, a LON router or a BACnet router.)</source>
        <translation>Aún no hay capacidad de dispositivos ni archivo de activación de capacidad. (No se necesita si la unidad es solo un LON RNI, un router LON o un router BACnet.)</translation>
    </message>
    <message>
        <source>The current maintenance covers %1 of %2 devices: a maintenance activation file is missing.</source>
        <translation>El mantenimiento vigente cubre %1 de %2 dispositivos: falta un archivo de activación de mantenimiento.</translation>
    </message>
    <message>
        <source>Its device capacity is not known: read the unit again.</source>
        <translation>No se conoce su capacidad de dispositivos: lea de nuevo la unidad.</translation>
    </message>
</context>
<context>
    <name>activation::PackageDesk</name>
    <message>
        <source>Fingerprint confirmed by the user.</source>
        <translation>Huella confirmada por el usuario.</translation>
    </message>
    <message>
        <source>the activation file “%1” for %2</source>
        <translation>el archivo de activación «%1» de %2</translation>
    </message>
    <message>
        <source>the receipt of “%1” for %2</source>
        <translation>el recibo de «%1» de %2</translation>
    </message>
    <message>
        <source>the unit %1</source>
        <translation>la unidad %1</translation>
    </message>
    <message>
        <source>What is there cannot be read as a site package: %1 %2</source>
        <translation>Lo que hay ahí no se puede leer como paquete de sitio: %1 %2</translation>
    </message>
    <message>
        <source>It is the package of another site, “%1”.</source>
        <translation>Es el paquete de otro sitio, «%1».</translation>
    </message>
    <message>
        <source>It is revision %1 of this site package; yours is revision %2.</source>
        <translation>Es la revisión %1 de este paquete de sitio; la suya es la revisión %2.</translation>
    </message>
    <message>
        <source>It was changed on another laptop: your copy lacks %1.</source>
        <translation>Se modificó en otro portátil: en su copia falta lo siguiente: %1.</translation>
    </message>
    <message>
        <source>“%1” cannot be made.</source>
        <translation>No se puede crear «%1».</translation>
    </message>
    <message>
        <source>There is no folder “%1”.</source>
        <translation>No existe la carpeta «%1».</translation>
    </message>
    <message>
        <source>Plug the stick in or choose another folder.</source>
        <translation>Conecte la memoria USB o elija otra carpeta.</translation>
    </message>
    <message>
        <source>Revision %1 of “%2” saved.</source>
        <translation>Revisión %1 de «%2» guardada.</translation>
    </message>
    <message>
        <source>“%1” is there already.</source>
        <translation>«%1» ya existe.</translation>
    </message>
    <message>
        <source>It is the very file to be copied.</source>
        <translation>Es el mismo archivo que se va a copiar.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Elija otra carpeta.</translation>
    </message>
    <message>
        <source>“%1” would be overwritten.</source>
        <translation>Se sobrescribiría «%1».</translation>
    </message>
    <message>
        <source>Work on with the one that is there, or carry into another folder. If it is of no use any more, delete it and carry again.</source>
        <translation>Siga trabajando con el que ya existe o copie en otra carpeta. Si ya no sirve, elimínelo y copie de nuevo.</translation>
    </message>
    <message>
        <source>Copied to “%1”, read back and equal.</source>
        <translation>Copiado en «%1», releído e idéntico.</translation>
    </message>
    <message>
        <source>“%1” was signed by a laptop that is trusted no more.</source>
        <translation>«%1» lo firmó un portátil en el que ya no se confía.</translation>
    </message>
</context>
<context>
    <name>activation::PassphraseKeeper</name>
    <message>
        <source>Check the folder, who owns it, its permissions and free space.</source>
        <translation>Compruebe la carpeta, su propietario, sus permisos y el espacio libre.</translation>
    </message>
    <message>
        <source>The passphrase in “%1” cannot be read.</source>
        <translation>No se puede leer la frase de contraseña de «%1».</translation>
    </message>
    <message>
        <source>Others on this computer can get at the passphrase in “%1”.</source>
        <translation>Otros usuarios de este equipo pueden acceder a la frase de contraseña de «%1».</translation>
    </message>
    <message>
        <source>With it and the key file they could sign site packages in your name.</source>
        <translation>Con ella y el archivo de la clave podrían firmar paquetes de sitio en su nombre.</translation>
    </message>
    <message>
        <source>Take the permissions away (chmod 600); where somebody may have read it, make a new key: activationctl signer renew.</source>
        <translation>Quite los permisos (chmod 600); si alguien pudo leerla, cree una clave nueva: activationctl signer renew.</translation>
    </message>
    <message>
        <source>The passphrase cannot be written to “%1”.</source>
        <translation>No se puede escribir la frase de contraseña en «%1».</translation>
    </message>
    <message>
        <source>“%1” cannot be removed.</source>
        <translation>No se puede eliminar «%1».</translation>
    </message>
</context>
<context>
    <name>activation::PortalClient</name>
    <message>
        <source>The portal answered with an activation for another unit or license.</source>
        <translation>El portal respondió con una activación para otra unidad u otra licencia.</translation>
    </message>
    <message>
        <source>It has %1 bytes instead of %2.</source>
        <translation>Tiene %1 bytes en lugar de %2.</translation>
    </message>
    <message>
        <source>Its SHA-256 is %1 instead of %2.</source>
        <translation>Su SHA-256 es %1 en lugar de %2.</translation>
    </message>
    <message>
        <source>The License Customer Portal does not know this login.</source>
        <translation>El License Customer Portal no conoce este inicio de sesión.</translation>
    </message>
    <message>
        <source>Log in with a License ID, or with an e-mail address that your partner added as a contact. A Customer ID is not a login.</source>
        <translation>Inicie sesión con un License ID o con una dirección de correo electrónico que su partner haya añadido como contacto. Un Customer ID no sirve para iniciar sesión.</translation>
    </message>
    <message>
        <source>The License Customer Portal refused the code.</source>
        <translation>El License Customer Portal rechazó el código.</translation>
    </message>
    <message>
        <source>Log in again and type the code of the newest e-mail.</source>
        <translation>Inicie sesión de nuevo y escriba el código del correo electrónico más reciente.</translation>
    </message>
    <message>
        <source>The session at the License Customer Portal has ended.</source>
        <translation>La sesión en el License Customer Portal ha finalizado.</translation>
    </message>
    <message>
        <source>Log in again; nothing is lost and nothing is spent twice.</source>
        <translation>Inicie sesión de nuevo; no se pierde nada ni se consume nada dos veces.</translation>
    </message>
    <message>
        <source>The portal made no activation of license %1 for %2.</source>
        <translation>El portal no generó ninguna activación de la licencia %1 para %2.</translation>
    </message>
    <message>
        <source>Choose a license with enough devices left, or ask your partner for more. Nothing was spent.</source>
        <translation>Elija una licencia a la que le queden suficientes dispositivos o pida más a su partner. No se ha consumido nada.</translation>
    </message>
    <message>
        <source>The License Customer Portal did not answer “%1” as expected.</source>
        <translation>El License Customer Portal no respondió a «%1» como se esperaba.</translation>
    </message>
    <message>
        <source>Try again in some minutes; if it stays so, check the portal profile against the portal&apos;s documentation.</source>
        <translation>Inténtelo de nuevo dentro de unos minutos; si el problema persiste, compruebe el perfil de portal con la documentación del portal.</translation>
    </message>
    <message>
        <source>The activation file “%1” did not arrive whole.</source>
        <translation>El archivo de activación «%1» no llegó completo.</translation>
    </message>
    <message>
        <source>Try again: the same activation is downloaded once more, and nothing is spent twice.</source>
        <translation>Inténtelo de nuevo: se vuelve a descargar la misma activación y nada se consume dos veces.</translation>
    </message>
    <message>
        <source>The portal&apos;s answer</source>
        <translation>La respuesta del portal</translation>
    </message>
    <message>
        <source>An unknown kind of license stands there.</source>
        <translation>Ahí figura un tipo de licencia desconocido.</translation>
    </message>
    <message>
        <source>A plain file name belongs there.</source>
        <translation>Ahí debe figurar un nombre de archivo simple.</translation>
    </message>
    <message>
        <source>It leads away from the portal.</source>
        <translation>Lleva fuera del portal.</translation>
    </message>
</context>
<context>
    <name>activation::PortalPlan</name>
    <message numerus="yes">
        <source>%n SmartServer(s), %1 devices.</source>
        <translation>
            <numerusform>%n SmartServer, %1 dispositivos.</numerusform>
            <numerusform>%n SmartServers, %1 dispositivos.</numerusform>
        </translation>
    </message>
    <message>
        <source>The portal has %1, afterwards %2.</source>
        <translation>El portal tiene %1, después %2.</translation>
    </message>
    <message>
        <source>Nothing is spent.</source>
        <translation>No se gasta nada.</translation>
    </message>
    <message numerus="yes">
        <source>%n made before, at no cost.</source>
        <translation>
            <numerusform>%n hecho antes, sin coste.</numerusform>
            <numerusform>%n hechos antes, sin coste.</numerusform>
        </translation>
    </message>
    <message>
        <source>This login does not see license %1.</source>
        <translation>Este acceso no ve la licencia %1.</translation>
    </message>
    <message>
        <source>License %1 has nothing left.</source>
        <translation>A la licencia %1 no le queda nada.</translation>
    </message>
    <message>
        <source>License %1 lacks %2 devices.</source>
        <translation>A la licencia %1 le faltan %2 dispositivos.</translation>
    </message>
    <message numerus="yes">
        <source>Maintenance falls short on %n of them: ask Customer Success for it.</source>
        <translation>
            <numerusform>El mantenimiento no alcanza en %n de ellos: pídalo a Customer Success.</numerusform>
            <numerusform>El mantenimiento no alcanza en %n de ellos: pídalo a Customer Success.</numerusform>
        </translation>
    </message>
    <message>
        <source>License %1 has changed since the plan was made.</source>
        <translation>La licencia %1 ha cambiado desde que se hizo el plan.</translation>
    </message>
    <message>
        <source>By the plan %1 devices would be left now, and the portal has %2: somebody else used or returned some.</source>
        <translation>Según el plan quedarían ahora %1 dispositivos, y el portal tiene %2: otra persona usó o devolvió algunos.</translation>
    </message>
    <message>
        <source>Nothing more was spent. Look at the plan with the numbers of now, and confirm it.</source>
        <translation>No se gastó nada más. Mire el plan con los números de ahora y confírmelo.</translation>
    </message>
</context>
<context>
    <name>activation::PortalProfile</name>
    <message>
        <source>The portal profile cannot be used.</source>
        <translation>No se puede utilizar el perfil de portal.</translation>
    </message>
    <message>
        <source>Mend the profile, or ask whoever gave it to you for another.</source>
        <translation>Corrija el perfil o pida otro a quien se lo proporcionó.</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2</source>
        <translation>No se puede leer «%1»: %2</translation>
    </message>
    <message>
        <source>“%1” has more than %2 bytes.</source>
        <translation>«%1» tiene más de %2 bytes.</translation>
    </message>
    <message>
        <source>The portal profile “%1” cannot be used.</source>
        <translation>No se puede utilizar el perfil de portal «%1».</translation>
    </message>
    <message>
        <source>An https address without name or password belongs there.</source>
        <translation>Ahí debe figurar una dirección https sin nombre de usuario ni contraseña.</translation>
    </message>
    <message>
        <source>There is no certificate (PEM) in “%1”.</source>
        <translation>No hay ningún certificado (PEM) en «%1».</translation>
    </message>
    <message>
        <source>Line %1, column %2, %3: %4</source>
        <translation>Línea %1, columna %2, %3: %4</translation>
    </message>
    <message>
        <source>This is not JSON: %1</source>
        <translation>Esto no es JSON: %1</translation>
    </message>
    <message>
        <source>It stands there twice.</source>
        <translation>Está ahí dos veces.</translation>
    </message>
    <message>
        <source>An e-mail address belongs there.</source>
        <translation>Ahí va una dirección de correo.</translation>
    </message>
    <message>
        <source>The name of an HTTP header belongs there.</source>
        <translation>Ahí va el nombre de una cabecera HTTP.</translation>
    </message>
    <message>
        <source>It leads away from the baseUrl.</source>
        <translation>Lleva fuera de la baseUrl.</translation>
    </message>
    <message>
        <source>A file name belongs there, not one with folders.</source>
        <translation>Ahí va un nombre de archivo, sin carpetas.</translation>
    </message>
    <message>
        <source>In braces only {installCode} is known.</source>
        <translation>Entre llaves solo se conoce {installCode}.</translation>
    </message>
    <message>
        <source>“%1” holds no authority to trust.</source>
        <translation>«%1» no contiene ninguna autoridad en la que confiar.</translation>
    </message>
    <message>
        <source>Ask your network&apos;s administrators for the authority&apos;s certificate as a PEM file (it begins with -----BEGIN CERTIFICATE-----).</source>
        <translation>Pida a los administradores de su red el certificado de la autoridad como archivo PEM (empieza por -----BEGIN CERTIFICATE-----).</translation>
    </message>
    <message>
        <source>There is no certificate (PEM) in it.</source>
        <translation>No contiene ningún certificado (PEM).</translation>
    </message>
</context>
<context>
    <name>activation::ProgressText</name>
    <message>
        <source>reading identity and licenses</source>
        <translation>leyendo identidad y licencias</translation>
    </message>
    <message>
        <source>looking for an earlier upload&apos;s license (%1 of %2 s)</source>
        <translation>buscando la licencia de una subida anterior (%1 de %2 s)</translation>
    </message>
    <message>
        <source>uploading</source>
        <translation>subiendo</translation>
    </message>
    <message>
        <source>accepted; waiting until the license shows (%1 of %2 s)</source>
        <translation>aceptado; esperando a que aparezca la licencia (%1 de %2 s)</translation>
    </message>
    <message>
        <source>the license shows</source>
        <translation>la licencia aparece</translation>
    </message>
</context>
<context>
    <name>activation::QrPicture</name>
    <message>
        <source>No QR code can be made of this text.</source>
        <translation>No se puede generar un código QR con este texto.</translation>
    </message>
    <message>
        <source>It has %1 characters, more than a QR code holds.</source>
        <translation>Tiene %1 caracteres, más de los que admite un código QR.</translation>
    </message>
    <message>
        <source>Use a shorter text.</source>
        <translation>Utilice un texto más corto.</translation>
    </message>
</context>
<context>
    <name>activation::ReadUnit</name>
    <message>
        <source>Identity settled.</source>
        <translation>Identidad determinada.</translation>
    </message>
    <message>
        <source>%1 says it is %2, but it was %3 before.</source>
        <translation>%1 dice ser %2, pero antes era %3.</translation>
    </message>
    <message>
        <source>Its certificate (SHA-256 %1) was confirmed for the other unit.</source>
        <translation>Su certificado (SHA-256 %1) se confirmó para la otra unidad.</translation>
    </message>
    <message>
        <source>Compare the label on the back of the unit. If two units share a certificate, give this one a certificate of its own; if the address moved to another unit, connect to it under its host name.</source>
        <translation>Compare la etiqueta de la parte posterior de la unidad. Si dos unidades comparten un certificado, asigne a esta un certificado propio; si la dirección pasó a otra unidad, conéctese a ella por su nombre de host.</translation>
    </message>
    <message>
        <source>%1 read at %2.</source>
        <translation>%1 leído en %2.</translation>
    </message>
</context>
<context>
    <name>activation::Receipt</name>
    <message>
        <source>An unknown outcome stands there.</source>
        <translation>Ahí figura un resultado desconocido.</translation>
    </message>
    <message>
        <source>One of word and reading belongs there.</source>
        <translation>Ahí debe figurar word o reading.</translation>
    </message>
</context>
<context>
    <name>activation::Report</name>
    <message>
        <source>Site</source>
        <translation>Sitio</translation>
    </message>
    <message>
        <source>Package ID</source>
        <translation>ID del paquete</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>Signer&apos;s SHA-256</source>
        <translation>SHA-256 del firmante</translation>
    </message>
    <message>
        <source>Manifest&apos;s SHA-256</source>
        <translation>SHA-256 del manifiesto</translation>
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
        <translation>Versión</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Certificate&apos;s SHA-256</source>
        <translation>SHA-256 del certificado</translation>
    </message>
    <message>
        <source>Identity sources</source>
        <translation>Fuentes de la identidad</translation>
    </message>
    <message>
        <source>Identity code</source>
        <translation>Código de identidad</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Situación</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>Aún pendiente</translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation>A la espera de</translation>
    </message>
    <message>
        <source>Capacity total</source>
        <translation>Capacidad total</translation>
    </message>
    <message>
        <source>Capacity used</source>
        <translation>Capacidad usada</translation>
    </message>
    <message>
        <source>Seen (UTC)</source>
        <translation>Visto (UTC)</translation>
    </message>
    <message>
        <source>Licenses</source>
        <translation>Licencias</translation>
    </message>
    <message>
        <source>Receipt ID</source>
        <translation>ID del recibo</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>File&apos;s SHA-256</source>
        <translation>SHA-256 del archivo</translation>
    </message>
    <message>
        <source>License ID</source>
        <translation>License ID</translation>
    </message>
    <message>
        <source>CMS user</source>
        <translation>Usuario del CMS</translation>
    </message>
    <message>
        <source>Laptop</source>
        <translation>Portátil</translation>
    </message>
    <message>
        <source>Reached at</source>
        <translation>Dirección de acceso</translation>
    </message>
    <message>
        <source>Begun (UTC)</source>
        <translation>Inicio (UTC)</translation>
    </message>
    <message>
        <source>Finished (UTC)</source>
        <translation>Fin (UTC)</translation>
    </message>
    <message>
        <source>Finished (local)</source>
        <translation>Fin (hora local)</translation>
    </message>
    <message>
        <source>HTTP status</source>
        <translation>Estado HTTP</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Capacity total before</source>
        <translation>Capacidad total antes</translation>
    </message>
    <message>
        <source>Capacity total after</source>
        <translation>Capacidad total después</translation>
    </message>
    <message>
        <source>Capacity used before</source>
        <translation>Capacidad usada antes</translation>
    </message>
    <message>
        <source>Capacity used after</source>
        <translation>Capacidad usada después</translation>
    </message>
    <message>
        <source>Unit by unit</source>
        <translation>Unidad por unidad</translation>
    </message>
    <message>
        <source>Hand-over report: %1</source>
        <translation>Informe de entrega: %1</translation>
    </message>
    <message>
        <source>SmartServer licensing – hand-over report</source>
        <translation>Licencias de SmartServer – informe de entrega</translation>
    </message>
    <message>
        <source>The package holds no SmartServer.</source>
        <translation>El paquete no contiene ningún SmartServer.</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>Nada.</translation>
    </message>
    <message>
        <source>What is still to do</source>
        <translation>Qué queda por hacer</translation>
    </message>
    <message>
        <source>All units</source>
        <translation>Todas las unidades</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Capacidad</translation>
    </message>
    <message>
        <source>%1 Waits for: %2.</source>
        <translation>%1 A la espera de: %2.</translation>
    </message>
    <message>
        <source>QR code of this unit&apos;s identity</source>
        <translation>Código QR de la identidad de esta unidad</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Ninguna.</translation>
    </message>
    <message>
        <source>Receipt:</source>
        <translation>Recibo:</translation>
    </message>
    <message>
        <source>The unit&apos;s answer</source>
        <translation>Respuesta de la unidad</translation>
    </message>
    <message>
        <source>Handed over by (name, date, signature)</source>
        <translation>Entregado por (nombre, fecha, firma)</translation>
    </message>
    <message>
        <source>Received by (name, date, signature)</source>
        <translation>Recibido por (nombre, fecha, firma)</translation>
    </message>
    <message>
        <source>%1 … (%2 more characters: see the HTML report)</source>
        <translation>%1 … (%2 caracteres más: véase el informe HTML)</translation>
    </message>
    <message>
        <source>Receipt: %1</source>
        <translation>Recibo: %1</translation>
    </message>
    <message>
        <source>Hand-over report</source>
        <translation>Informe de entrega</translation>
    </message>
    <message>
        <source>Manifest&apos;s SHA-256 %1</source>
        <translation>SHA-256 del manifiesto %1</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Página %1 de %2</translation>
    </message>
    <message>
        <source>“%1” does not tell which form the report is to have.</source>
        <translation>«%1» no indica qué formato debe tener el informe.</translation>
    </message>
    <message>
        <source>Its name has no ending.</source>
        <translation>Su nombre no tiene extensión.</translation>
    </message>
    <message>
        <source>Its ending is “.%1”.</source>
        <translation>Su extensión es «.%1».</translation>
    </message>
    <message>
        <source>Give a name that ends in .pdf, .html or .csv.</source>
        <translation>Indique un nombre que termine en .pdf, .html o .csv.</translation>
    </message>
    <message>
        <source>The report cannot be written to “%1”.</source>
        <translation>No se puede escribir el informe en «%1».</translation>
    </message>
    <message>
        <source>Check that its folder is there and can be written to, and that there is room.</source>
        <translation>Compruebe que la carpeta existe, que se puede escribir en ella y que hay espacio.</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocida</translation>
    </message>
    <message>
        <source>%1 of %2 devices used</source>
        <translation>%1 de %2 dispositivos usados</translation>
    </message>
    <message>
        <source>Installed, and the license shows</source>
        <translation>Instalado; la licencia aparece</translation>
    </message>
    <message>
        <source>Was installed before; nothing was uploaded</source>
        <translation>Ya estaba instalado; no se subió nada</translation>
    </message>
    <message>
        <source>Rejected by the unit</source>
        <translation>Rechazado por la unidad</translation>
    </message>
    <message>
        <source>Accepted, but the license did not show in time</source>
        <translation>Aceptado, pero la licencia no apareció a tiempo</translation>
    </message>
    <message>
        <source>segment controller record</source>
        <translation>entrada del Segment Controller</translation>
    </message>
    <message>
        <source>host name</source>
        <translation>nombre de host</translation>
    </message>
    <message>
        <source>SID over MQTT</source>
        <translation>SID por MQTT</translation>
    </message>
    <message>
        <source>label</source>
        <translation>etiqueta</translation>
    </message>
    <message>
        <source>Site package</source>
        <translation>Paquete de sitio</translation>
    </message>
    <message>
        <source>%1, revision %2</source>
        <translation>%1, revisión %2</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1 por %2</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Firmado por</translation>
    </message>
    <message>
        <source>This report</source>
        <translation>Este informe</translation>
    </message>
    <message>
        <source>Identity by</source>
        <translation>Identidad según</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Visto</translation>
    </message>
    <message>
        <source>%1, %2 bytes</source>
        <translation>%1, %2 bytes</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>CMS user %1, laptop %2</source>
        <translation>Usuario del CMS %1, portátil %2</translation>
    </message>
    <message>
        <source>At</source>
        <translation>En</translation>
    </message>
    <message>
        <source>License rows</source>
        <translation>Filas de licencias</translation>
    </message>
    <message>
        <source>HTTP %1, without text</source>
        <translation>HTTP %1, sin texto</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Activation Date</source>
        <translation>Fecha de activación</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Activation files: %1. Receipts: %2.</source>
        <translation>Archivos de activación: %1. Recibos: %2.</translation>
    </message>
    <message>
        <source>Units whose capacity is not known, and not counted: %1.</source>
        <translation>Unidades cuya capacidad se desconoce y que no se han contado: %1.</translation>
    </message>
    <message>
        <source>Licenses that expire within 90 days: %1.</source>
        <translation>Licencias que caducan en un plazo de 90 días: %1.</translation>
    </message>
    <message>
        <source>Licenses that have expired: %1.</source>
        <translation>Licencias caducadas: %1.</translation>
    </message>
    <message>
        <source>SmartServers: %1</source>
        <translation>SmartServers: %1</translation>
    </message>
    <message>
        <source>%1 confirmed</source>
        <translation>%1 confirmados</translation>
    </message>
    <message>
        <source>%1 open</source>
        <translation>%1 pendientes</translation>
    </message>
    <message>
        <source>%1 rejected</source>
        <translation>%1 rechazados</translation>
    </message>
    <message>
        <source>Device capacity: %1</source>
        <translation>Capacidad de dispositivos: %1</translation>
    </message>
    <message>
        <source>%1 used</source>
        <translation>%1 usados</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>%1 libres</translation>
    </message>
    <message>
        <source>Added by hand</source>
        <translation>Añadido manualmente</translation>
    </message>
    <message>
        <source>Added by hand in the CMS; that the license shows is the user&apos;s word, and was not read</source>
        <translation>Añadido manualmente en el CMS; que la licencia aparece es declaración del usuario y no se ha leído</translation>
    </message>
    <message>
        <source>Added by hand in the CMS; the license was read from the unit</source>
        <translation>Añadido manualmente en el CMS; la licencia se ha leído de la unidad</translation>
    </message>
</context>
<context>
    <name>activation::SafeCopy</name>
    <message>
        <source>“%1” was not written.</source>
        <translation>«%1» no se ha escrito.</translation>
    </message>
    <message>
        <source>The stick or folder is gone. (%1)</source>
        <translation>La memoria USB o la carpeta ya no está disponible. (%1)</translation>
    </message>
    <message>
        <source>Plug the stick in again and repeat. The original is untouched.</source>
        <translation>Conecte de nuevo la memoria USB y repita la operación. El original está intacto.</translation>
    </message>
    <message>
        <source>It is read-only. (%1)</source>
        <translation>Es de solo lectura. (%1)</translation>
    </message>
    <message>
        <source>Move the stick&apos;s write-protect switch, or use another stick.</source>
        <translation>Cambie la posición del interruptor de protección contra escritura de la memoria USB o utilice otra.</translation>
    </message>
    <message>
        <source>It is full. (%1)</source>
        <translation>Está llena. (%1)</translation>
    </message>
    <message>
        <source>Free some space on it or use another stick. What was on it before is still there.</source>
        <translation>Libere espacio en ella o utilice otra memoria USB. Lo que contenía antes sigue ahí.</translation>
    </message>
    <message>
        <source>Try again; if it fails once more, use another stick.</source>
        <translation>Inténtelo de nuevo; si vuelve a fallar, utilice otra memoria USB.</translation>
    </message>
    <message>
        <source>Copying was canceled.</source>
        <translation>Se ha cancelado la copia.</translation>
    </message>
    <message>
        <source>You stopped it.</source>
        <translation>Usted la ha detenido.</translation>
    </message>
    <message>
        <source>Nothing was changed on the stick. Copy again when ready.</source>
        <translation>No se ha cambiado nada en la memoria USB. Copie de nuevo cuando quiera.</translation>
    </message>
    <message>
        <source>“%1” cannot be read.</source>
        <translation>No se puede leer «%1».</translation>
    </message>
    <message>
        <source>Check that it is there and may be read.</source>
        <translation>Compruebe que existe y que se puede leer.</translation>
    </message>
    <message>
        <source>There is no folder “%1”.</source>
        <translation>No existe la carpeta «%1».</translation>
    </message>
    <message>
        <source>%1 bytes are needed and %2 are free.</source>
        <translation>Se necesitan %1 bytes y hay %2 libres.</translation>
    </message>
    <message>
        <source>Free some space or use another stick. What was on it before is still there.</source>
        <translation>Libere espacio o utilice otra memoria USB. Lo que contenía antes sigue ahí.</translation>
    </message>
    <message>
        <source>“%1” could not be read to its end: %2</source>
        <translation>No se ha podido leer «%1» hasta el final: %2</translation>
    </message>
    <message>
        <source>Check the original and try again.</source>
        <translation>Compruebe el original e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>“%1” was changed while it was copied.</source>
        <translation>«%1» se modificó mientras se copiaba.</translation>
    </message>
    <message>
        <source>Wait until it is no longer written to, then copy again.</source>
        <translation>Espere a que ya no se esté escribiendo en él y copie de nuevo.</translation>
    </message>
    <message>
        <source>What was read back is not what was written.</source>
        <translation>Lo que se ha releído no es lo que se escribió.</translation>
    </message>
    <message>
        <source>The stick is failing: use another one.</source>
        <translation>La memoria USB está fallando: utilice otra.</translation>
    </message>
    <message>
        <source>It was pulled out.</source>
        <translation>Se extrajo.</translation>
    </message>
</context>
<context>
    <name>activation::SafeFile</name>
    <message>
        <source>“%1” was not written.</source>
        <translation>No se escribió «%1».</translation>
    </message>
    <message>
        <source>Try again. What was there before is still there.</source>
        <translation>Inténtelo de nuevo. Lo que había antes sigue ahí.</translation>
    </message>
    <message>
        <source>Another program is saving there at this moment.</source>
        <translation>Otro programa está guardando ahí en este momento.</translation>
    </message>
    <message>
        <source>Nothing can be written in “%1”.</source>
        <translation>No se puede escribir nada en «%1».</translation>
    </message>
    <message>
        <source>Nothing can be written in “%1”: %2</source>
        <translation>No se puede escribir nada en «%1»: %2</translation>
    </message>
    <message>
        <source>The file that is there is write-protected.</source>
        <translation>El archivo que hay ahí está protegido contra escritura.</translation>
    </message>
    <message>
        <source>The stick was pulled out meanwhile.</source>
        <translation>La memoria USB se extrajo entretanto.</translation>
    </message>
</context>
<context>
    <name>activation::Scope</name>
    <message>
        <source>Name where to look: a network such as 192.168.1.0/24, a range such as 192.168.1.20-29, IP addresses, host names or Install Codes.</source>
        <translation>Indique dónde buscar: una red como 192.168.1.0/24, un rango como 192.168.1.20-29, direcciones IP, nombres de host o Install Codes.</translation>
    </message>
    <message>
        <source>These are too many addresses for one search.</source>
        <translation>Son demasiadas direcciones para una búsqueda.</translation>
    </message>
    <message>
        <source>At most %1 are asked in one go.</source>
        <translation>Se consultan como máximo %1 de una vez.</translation>
    </message>
    <message>
        <source>Nothing to search is named.</source>
        <translation>No se ha indicado dónde buscar.</translation>
    </message>
    <message>
        <source>Nothing is searched unasked.</source>
        <translation>No se busca nada sin que se pida.</translation>
    </message>
</context>
<context>
    <name>activation::ServerCertificate</name>
    <message>
        <source>A server certificate could not be made.</source>
        <translation>No se ha podido crear un certificado de servidor.</translation>
    </message>
    <message>
        <source>Check the names, addresses and the issuer given.</source>
        <translation>Compruebe los nombres, las direcciones y el emisor indicados.</translation>
    </message>
    <message>
        <source>“%1” is not an IP address.</source>
        <translation>«%1» no es una dirección IP.</translation>
    </message>
</context>
<context>
    <name>activation::Settings</name>
    <message>
        <source>“%1” is not an absolute path.</source>
        <translation>«%1» no es una ruta absoluta.</translation>
    </message>
    <message>
        <source>“%1” is not a number from %2 to %3.</source>
        <translation>«%1» no es un número de %2 a %3.</translation>
    </message>
    <message>
        <source>The settings file “%1” cannot be used.</source>
        <translation>El archivo de ajustes «%1» no se puede usar.</translation>
    </message>
    <message>
        <source>Correct it, or ask whoever put it there; docs/administration.md names its keys.</source>
        <translation>Corríjalo o pregunte a quien lo puso ahí; docs/administration.md nombra sus claves.</translation>
    </message>
    <message>
        <source>It is larger than a settings file can be.</source>
        <translation>Es más grande de lo que puede ser un archivo de ajustes.</translation>
    </message>
    <message>
        <source>It cannot be read, or is not of the form [section] and key=value.</source>
        <translation>No se puede leer, o no tiene la forma [sección] y clave=valor.</translation>
    </message>
    <message>
        <source>There is no such key; there are: %1</source>
        <translation>No existe tal clave; hay: %1</translation>
    </message>
    <message>
        <source>Line %1, %2: %3</source>
        <translation>Línea %1, %2: %3</translation>
    </message>
</context>
<context>
    <name>activation::Signature</name>
    <message>
        <source>It is not a detached CMS signature in DER.</source>
        <translation>No es una firma CMS separada en formato DER.</translation>
    </message>
    <message>
        <source>It has more than one signer.</source>
        <translation>Tiene más de un firmante.</translation>
    </message>
    <message>
        <source>It is not made with RSA and SHA-256.</source>
        <translation>No está hecha con RSA y SHA-256.</translation>
    </message>
    <message>
        <source>The signer&apos;s certificate is not inside.</source>
        <translation>No incluye el certificado del firmante.</translation>
    </message>
    <message>
        <source>What was signed is not what is there: it was changed afterwards.</source>
        <translation>Lo que se firmó no es lo que hay: se modificó después.</translation>
    </message>
    <message>
        <source>It was not made by the certificate inside.</source>
        <translation>No se hizo con el certificado incluido.</translation>
    </message>
    <message>
        <source>The certificate inside was changed, or the one that issued it is not inside.</source>
        <translation>El certificado incluido se modificó, o falta el que lo emitió.</translation>
    </message>
    <message>
        <source>The signature is not valid.</source>
        <translation>La firma no es válida.</translation>
    </message>
    <message>
        <source>Do not use this file. Get another copy of it from where it was made, and compare its fingerprint.</source>
        <translation>No utilice este archivo. Obtenga otra copia de donde se creó y compare su huella.</translation>
    </message>
    <message>
        <source>The certificate cannot be read.</source>
        <translation>No se puede leer el certificado.</translation>
    </message>
    <message>
        <source>The certificate is not signed with RSA and SHA-256.</source>
        <translation>El certificado no está firmado con RSA y SHA-256.</translation>
    </message>
    <message>
        <source>The certificate&apos;s key is not an RSA key of 2048 to 8192 bits.</source>
        <translation>La clave del certificado no es una clave RSA de 2048 a 8192 bits.</translation>
    </message>
    <message>
        <source>The cryptography library gave no RSA key of %1 bits.</source>
        <translation>La biblioteca criptográfica no proporcionó ninguna clave RSA de %1 bits.</translation>
    </message>
    <message>
        <source>A certificate could not be made.</source>
        <translation>No se ha podido crear un certificado.</translation>
    </message>
    <message>
        <source>Its signature is not valid.</source>
        <translation>Su firma no es válida.</translation>
    </message>
    <message>
        <source>Check that the issuer&apos;s private key belongs to its certificate.</source>
        <translation>Compruebe que la clave privada del emisor corresponde a su certificado.</translation>
    </message>
</context>
<context>
    <name>activation::Signers</name>
    <message>
        <source>This laptop&apos;s own former key.</source>
        <translation>La clave anterior de este portátil.</translation>
    </message>
    <message>
        <source>Fingerprint compared by the user.</source>
        <translation>Huella comparada por el usuario.</translation>
    </message>
    <message>
        <source>The revocation of the signer %1 was taken back.</source>
        <translation>Se retiró la revocación del firmante %1.</translation>
    </message>
    <message>
        <source>This laptop&apos;s own key cannot be revoked while it is in use.</source>
        <translation>La clave de este portátil no puede revocarse mientras se usa.</translation>
    </message>
    <message>
        <source>Everything that this laptop saves would be refused.</source>
        <translation>Se rechazaría todo lo que guarda este portátil.</translation>
    </message>
    <message>
        <source>Renew the key first (on the command line: activationctl signer renew); then revoke the former one.</source>
        <translation>Renueve primero la clave (en la línea de órdenes: activationctl signer renew); revoque después la anterior.</translation>
    </message>
    <message>
        <source>The signer %1 is trusted no more.</source>
        <translation>Ya no se confía en el firmante %1.</translation>
    </message>
    <message>
        <source>The signer with the certificate %1 was revoked on %2.</source>
        <translation>El firmante con el certificado %1 fue revocado el %2.</translation>
    </message>
    <message>
        <source>The reason given: %1</source>
        <translation>El motivo dado: %1</translation>
    </message>
    <message>
        <source>Get it saved anew by a laptop that is trusted. If the revocation was a mistake, compare the fingerprint again and trust it (on the command line: activationctl signer trust %1).</source>
        <translation>Haga que lo guarde de nuevo un portátil de confianza. Si la revocación fue un error, compare otra vez la huella y confíe en ella (en la línea de órdenes: activationctl signer trust %1).</translation>
    </message>
    <message>
        <source>This laptop has a new key, %1.</source>
        <translation>Este portátil tiene una clave nueva, %1.</translation>
    </message>
    <message>
        <source>The former one was %1.</source>
        <translation>La anterior era %1.</translation>
    </message>
    <message>
        <source>“%1” cannot be read.</source>
        <translation>«%1» no se puede leer.</translation>
    </message>
    <message>
        <source>Check its name and place.</source>
        <translation>Compruebe su nombre y lugar.</translation>
    </message>
    <message>
        <source>This laptop signs with the key “%1”, %2.</source>
        <translation>Este portátil firma con la clave «%1», %2.</translation>
    </message>
    <message>
        <source>It was imported; the former one was %1.</source>
        <translation>Se importó; la anterior era %1.</translation>
    </message>
    <message>
        <source>The keychain has the signing key&apos;s passphrase.</source>
        <translation>El llavero tiene la frase de contraseña de la clave de firma.</translation>
    </message>
    <message>
        <source>The signing key has a passphrase that was chosen.</source>
        <translation>La clave de firma tiene una frase de contraseña elegida.</translation>
    </message>
</context>
<context>
    <name>activation::SigningKey</name>
    <message>
        <source>A signing key could not be made.</source>
        <translation>No se ha podido crear una clave de firma.</translation>
    </message>
    <message>
        <source>Start the assistant again; if it stays, reinstall QCA.</source>
        <translation>Inicie de nuevo el asistente; si el problema persiste, reinstale QCA.</translation>
    </message>
    <message>
        <source>The site package could not be signed.</source>
        <translation>No se ha podido firmar el paquete de sitio.</translation>
    </message>
    <message>
        <source>Nothing can be signed: this laptop&apos;s signing key is locked.</source>
        <translation>No se puede firmar nada: la clave de firma de este portátil está bloqueada.</translation>
    </message>
    <message>
        <source>This is not the passphrase of “%1”, or the file is damaged.</source>
        <translation>Esta no es la frase de contraseña de «%1», o el archivo está dañado.</translation>
    </message>
    <message>
        <source>Try again. Where the passphrase is forgotten, make a new key (on the command line: activationctl signer renew); other laptops compare its fingerprint once.</source>
        <translation>Inténtelo de nuevo. Si se ha olvidado la frase de contraseña, cree una clave nueva (en la línea de órdenes: activationctl signer renew); los otros portátiles comparan una vez su huella.</translation>
    </message>
    <message>
        <source>The signing key “%1” cannot be used.</source>
        <translation>No se puede usar la clave de firma «%1».</translation>
    </message>
    <message>
        <source>The private key and the certificate in it do not belong together.</source>
        <translation>La clave privada y el certificado que contiene no van juntos.</translation>
    </message>
    <message>
        <source>Restore the file from a backup, or make a new key (on the command line: activationctl signer renew).</source>
        <translation>Restaure el archivo de una copia de seguridad o cree una clave nueva (en la línea de órdenes: activationctl signer renew).</translation>
    </message>
    <message>
        <source>It was not opened with its passphrase.</source>
        <translation>No se abrió con su frase de contraseña.</translation>
    </message>
    <message>
        <source>Try again, and enter the passphrase when you are asked for it.</source>
        <translation>Inténtelo de nuevo y escriba la frase de contraseña cuando se le pida.</translation>
    </message>
</context>
<context>
    <name>activation::SitePackage</name>
    <message>
        <source>“%1” was signed by a laptop that is not known here.</source>
        <translation>«%1» lo firmó un portátil que no se conoce aquí.</translation>
    </message>
    <message>
        <source>The signer calls itself “%1”. Fingerprint (SHA-256) of its certificate: %2</source>
        <translation>El firmante se identifica como «%1». Huella (SHA-256) de su certificado: %2</translation>
    </message>
    <message>
        <source>Compare the fingerprint with the one that the other laptop shows, and confirm it only when they are the same; on the command line: --trust %1</source>
        <translation>Compare la huella con la que muestra el otro portátil y confírmela solo si son iguales; en la línea de comandos: --trust %1</translation>
    </message>
    <message>
        <source>“%1” is an older state of a site package than the one known here.</source>
        <translation>«%1» es un estado de un paquete de sitio anterior al que se conoce aquí.</translation>
    </message>
    <message>
        <source>It has revision %1; revision %2 was seen on this laptop before.</source>
        <translation>Tiene la revisión %1; en este portátil ya se vio antes la revisión %2.</translation>
    </message>
    <message>
        <source>Use the newest copy of the package. What happened since revision %1 is missing in this one. Only if the newer copy is lost, go on from this one deliberately; on the command line: --accept-older</source>
        <translation>Utilice la copia más reciente del paquete. En esta falta lo ocurrido desde la revisión %1. Solo si se ha perdido la copia más reciente, continúe expresamente a partir de esta; en la línea de comandos: --accept-older</translation>
    </message>
    <message>
        <source>“%1” was changed after it was signed, or is forged.</source>
        <translation>«%1» se modificó después de firmarse o está falsificado.</translation>
    </message>
    <message>
        <source>“%1” is not a whole site package.</source>
        <translation>«%1» no es un paquete de sitio íntegro.</translation>
    </message>
    <message>
        <source>Use another copy of it, such as the one on the laptop that made it, and copy it again. Do not use files out of this one.</source>
        <translation>Utilice otra copia, como la que está en el portátil que lo creó, y cópiela de nuevo. No utilice archivos de este paquete.</translation>
    </message>
    <message>
        <source>The site package “%1” cannot be read.</source>
        <translation>No se puede leer el paquete de sitio «%1».</translation>
    </message>
    <message>
        <source>Check that the stick is plugged in, that the file is there and that you may read it.</source>
        <translation>Compruebe que la memoria USB está conectada, que el archivo existe y que usted puede leerlo.</translation>
    </message>
    <message>
        <source>The site package “%1” was not saved.</source>
        <translation>El paquete de sitio «%1» no se ha guardado.</translation>
    </message>
    <message>
        <source>Try again, or save it in another folder. What was there before is still there.</source>
        <translation>Inténtelo de nuevo o guárdelo en otra carpeta. Lo que había antes sigue ahí.</translation>
    </message>
    <message>
        <source>The stick or folder is gone. (%1)</source>
        <translation>La memoria USB o la carpeta ya no está disponible. (%1)</translation>
    </message>
    <message>
        <source>Plug the stick in again, or choose another folder, and save again.</source>
        <translation>Conecte de nuevo la memoria USB o elija otra carpeta, y guarde otra vez.</translation>
    </message>
    <message>
        <source>The disk is read-only. (%1)</source>
        <translation>El disco es de solo lectura. (%1)</translation>
    </message>
    <message>
        <source>Move the stick&apos;s write-protect switch, or save on another disk.</source>
        <translation>Cambie la posición del interruptor de protección contra escritura de la memoria USB o guarde en otro disco.</translation>
    </message>
    <message>
        <source>The disk is full: %1 bytes are needed and %2 are free. (%3)</source>
        <translation>El disco está lleno: se necesitan %1 bytes y hay %2 libres. (%3)</translation>
    </message>
    <message>
        <source>The disk is full. (%1)</source>
        <translation>El disco está lleno. (%1)</translation>
    </message>
    <message>
        <source>Free some space on it or save on another disk. What was there before is still there.</source>
        <translation>Libere espacio en él o guarde en otro disco. Lo que había antes sigue ahí.</translation>
    </message>
    <message>
        <source>Reading “%1” was canceled.</source>
        <translation>Se ha cancelado la lectura de «%1».</translation>
    </message>
    <message>
        <source>You stopped it.</source>
        <translation>Usted la ha detenido.</translation>
    </message>
    <message>
        <source>Nothing was changed. Open it again when ready.</source>
        <translation>No se ha cambiado nada. Ábralo de nuevo cuando quiera.</translation>
    </message>
    <message>
        <source>It is not a file.</source>
        <translation>No es un archivo.</translation>
    </message>
    <message>
        <source>What stands at “%1” is not certain.</source>
        <translation>No hay certeza sobre lo que hay en «%1».</translation>
    </message>
    <message>
        <source>There is no “%1” in it.</source>
        <translation>No contiene ningún «%1».</translation>
    </message>
    <message>
        <source>“%1” does not have the size that it should have.</source>
        <translation>«%1» no tiene el tamaño que debería.</translation>
    </message>
    <message>
        <source>The manifest names “%1”, which is not there.</source>
        <translation>El manifiesto menciona «%1», que no está presente.</translation>
    </message>
    <message>
        <source>“%1” has another size than the manifest says.</source>
        <translation>«%1» tiene un tamaño distinto del que indica el manifiesto.</translation>
    </message>
    <message>
        <source>“%1” is in it, but the manifest does not name it.</source>
        <translation>Contiene «%1», pero el manifiesto no lo menciona.</translation>
    </message>
    <message>
        <source>Open the package that is there and make the changes again, or save under another name. Nothing there was changed.</source>
        <translation>Abra el paquete que ya existe y repita los cambios, o guarde con otro nombre. No se ha cambiado nada en él.</translation>
    </message>
    <message>
        <source>It would have %1 bytes; a site package has at most %2.</source>
        <translation>Tendría %1 bytes; un paquete de sitio tiene como máximo %2.</translation>
    </message>
    <message>
        <source>Start another site package for the files added last.</source>
        <translation>Cree otro paquete de sitio para los últimos archivos añadidos.</translation>
    </message>
    <message>
        <source>It was not begun.</source>
        <translation>No se llegó a iniciar.</translation>
    </message>
    <message>
        <source>“%1” was not added for unit %2.</source>
        <translation>«%1» no se ha añadido para la unidad %2.</translation>
    </message>
    <message>
        <source>A file&apos;s name has 1 to %1 characters; this one has %2.</source>
        <translation>El nombre de un archivo tiene de 1 a %1 caracteres; este tiene %2.</translation>
    </message>
    <message>
        <source>Get the file again under the name that the portal gave it.</source>
        <translation>Obtenga el archivo de nuevo con el nombre que le dio el portal.</translation>
    </message>
    <message>
        <source>Not every system can keep a folder of that name.</source>
        <translation>No todos los sistemas admiten una carpeta con ese nombre.</translation>
    </message>
    <message>
        <source>Check the Install Code on the label of the unit.</source>
        <translation>Compruebe el Install Code en la etiqueta de la unidad.</translation>
    </message>
    <message>
        <source>The same file is in the package for unit %1 already, as “%2”. An activation file fits one unit only.</source>
        <translation>El mismo archivo ya está en el paquete para la unidad %1, como «%2». Un archivo de activación sirve para una sola unidad.</translation>
    </message>
    <message>
        <source>The package is full: it has %1 files.</source>
        <translation>El paquete está lleno: tiene %1 archivos.</translation>
    </message>
    <message>
        <source>Start another site package for the rest.</source>
        <translation>Cree otro paquete de sitio para el resto.</translation>
    </message>
    <message>
        <source>There is no activation file “%1” in the package.</source>
        <translation>No hay ningún archivo de activación «%1» en el paquete.</translation>
    </message>
    <message>
        <source>It has %1 activation files, each under another ID.</source>
        <translation>Tiene %1 archivos de activación, cada uno con un ID distinto.</translation>
    </message>
    <message>
        <source>Choose one of those that the package lists.</source>
        <translation>Elija uno de los que enumera el paquete.</translation>
    </message>
    <message>
        <source>There is a file under that name which is not this package. (%1)</source>
        <translation>Existe con ese nombre un archivo que no es este paquete. (%1)</translation>
    </message>
    <message>
        <source>Somebody else saved it since it was opened here: it has revision %1 now, and this is based on revision %2.</source>
        <translation>Otra persona lo guardó después de abrirse aquí: ahora tiene la revisión %1 y este se basa en la revisión %2.</translation>
    </message>
    <message>
        <source>There is another site package under that name.</source>
        <translation>Existe otro paquete de sitio con ese nombre.</translation>
    </message>
    <message>
        <source>The site package was not saved: it could not be opened again.</source>
        <translation>El paquete de sitio no se ha guardado: no se pudo volver a abrir.</translation>
    </message>
    <message>
        <source>Take out what was added last and save again.</source>
        <translation>Quite lo último que añadió y guarde de nuevo.</translation>
    </message>
    <message>
        <source>What was read back is not what was written. %1</source>
        <translation>Lo que se leyó de vuelta no es lo que se escribió. %1</translation>
    </message>
    <message>
        <source>The stick or disk is failing: save on another one. What was there before is still there.</source>
        <translation>La memoria o el disco está fallando: guarde en otro. Lo que había antes sigue ahí.</translation>
    </message>
    <message>
        <source>“%1” is not signed.</source>
        <translation>«%1» no está firmado.</translation>
    </message>
    <message>
        <source>There is no “%1” in it: nobody can say who made it, or whether it was changed.</source>
        <translation>No contiene «%1»: nadie puede decir quién lo hizo, ni si se modificó.</translation>
    </message>
    <message>
        <source>Use another copy of it, such as the one on the laptop that made it. Do not use files out of this one.</source>
        <translation>Use otra copia, como la del portátil que lo hizo. No use archivos de este.</translation>
    </message>
    <message>
        <source>Do not use it. Get another copy from the laptop that made it, and find out where this one comes from.</source>
        <translation>No lo use. Obtenga otra copia del portátil que lo hizo y averigüe de dónde viene este.</translation>
    </message>
    <message>
        <source>“%1” is mixed from two site packages.</source>
        <translation>«%1» es una mezcla de dos paquetes de sitio.</translation>
    </message>
    <message>
        <source>Its signature is genuine, by %1, but of another manifest; the manifest in it says that it was saved with the certificate %2.</source>
        <translation>Su firma es auténtica, de %1, pero de otro manifiesto; el manifiesto que contiene dice que se guardó con el certificado %2.</translation>
    </message>
    <message>
        <source>The signature itself is genuine, by %1: somebody edited the manifest, or put it together from two states or packages of that laptop.</source>
        <translation>La firma en sí es auténtica, de %1: alguien editó el manifiesto, o lo compuso de dos estados o paquetes de ese portátil.</translation>
    </message>
    <message>
        <source>“%1” was signed anew by somebody else.</source>
        <translation>«%1» lo firmó de nuevo otra persona.</translation>
    </message>
    <message>
        <source>It says that it was saved with the certificate %1, but the signature is by %2.</source>
        <translation>Dice que se guardó con el certificado %1, pero la firma es de %2.</translation>
    </message>
    <message>
        <source>This very site package was seen here before, signed by a laptop that is known.</source>
        <translation>Este mismo paquete de sitio ya se vio aquí, firmado por un portátil conocido.</translation>
    </message>
    <message>
        <source>The activation file “%1” (%2) is not the one that was signed: it was changed, or comes from another package.</source>
        <translation>El archivo de activación «%1» (%2) no es el que se firmó: se modificó o procede de otro paquete.</translation>
    </message>
    <message>
        <source>It changed while it was read.</source>
        <translation>Cambió mientras se leía.</translation>
    </message>
    <message>
        <source>Find out which of the two units it is for, and get the other one&apos;s own file. If it is for both, take it in and say why (on the command line: --shared-because WHY).</source>
        <translation>Averigüe para cuál de los dos es y consiga el archivo propio del otro. Si es para ambos, añádalo y diga por qué (en la línea de órdenes: --shared-because WHY).</translation>
    </message>
    <message>
        <source>The site package “%1” was not saved safely.</source>
        <translation>El paquete de sitio «%1» no se guardó de forma segura.</translation>
    </message>
    <message>
        <source>The stick or folder is gone: it was pulled out before all was written and proven. Nothing was put on the laptop&apos;s own disk in its place.</source>
        <translation>La memoria USB o la carpeta ya no está: se extrajo antes de que todo estuviera escrito y comprobado. No se puso nada en su lugar en el disco del portátil.</translation>
    </message>
    <message>
        <source>Plug the stick in again and save again. What is on it is whole: the package of before, or the new one.</source>
        <translation>Vuelva a conectar la memoria USB y guarde de nuevo. Lo que hay en ella está completo: el paquete de antes o el nuevo.</translation>
    </message>
</context>
<context>
    <name>activation::SmartServer</name>
    <message>
        <source>No source gave one.</source>
        <translation>Ninguna fuente proporcionó uno.</translation>
    </message>
    <message>
        <source>Read the Install Code from the label on the back of the unit and give it (on the command line: --label CODE). If it belongs to another unit, check the address.</source>
        <translation>Lea el Install Code en la etiqueta de la parte posterior de la unidad e indíquelo (en la línea de comandos: --label CODE). Si pertenece a otra unidad, compruebe la dirección.</translation>
    </message>
    <message>
        <source>The label does not belong to this unit.</source>
        <translation>La etiqueta no corresponde a esta unidad.</translation>
    </message>
    <message>
        <source>The sources disagree about who this unit is.</source>
        <translation>Las fuentes no coinciden sobre qué unidad es esta.</translation>
    </message>
    <message>
        <source>The unit&apos;s Install Code could not be settled.</source>
        <translation>No se ha podido determinar el Install Code de la unidad.</translation>
    </message>
    <message>
        <source>An unknown source stands there.</source>
        <translation>Ahí figura una fuente desconocida.</translation>
    </message>
</context>
<context>
    <name>activation::SmartServerClient</name>
    <message>
        <source>It set no session cookie (cmsSID).</source>
        <translation>No estableció ninguna cookie de sesión (cmsSID).</translation>
    </message>
    <message>
        <source>%1 refused the login of “%2”.</source>
        <translation>%1 rechazó el inicio de sesión de «%2».</translation>
    </message>
    <message>
        <source>Check name and password of the CMS user; the first password of apollo is printed on the back of the unit, and the passwords of CMS, configuration page and SSH can differ. If the site logs in through SAML or OAuth, install the file in the CMS by hand: Manage Licenses, Add License.</source>
        <translation>Compruebe el nombre y la contraseña del usuario del CMS; la primera contraseña de apollo está impresa en la parte posterior de la unidad, y las contraseñas del CMS, la página de configuración y SSH pueden ser distintas. Si el sitio inicia sesión mediante SAML u OAuth, instale el archivo manualmente en el CMS: Manage Licenses, Add License.</translation>
    </message>
    <message>
        <source>This user may not manage licenses on %1.</source>
        <translation>Este usuario no puede gestionar licencias en %1.</translation>
    </message>
    <message>
        <source>Log in as a CMS user of type Owner, such as apollo.</source>
        <translation>Inicie sesión como usuario del CMS de tipo Owner, por ejemplo, apollo.</translation>
    </message>
    <message>
        <source>%1 needs no license.</source>
        <translation>%1 no necesita licencia.</translation>
    </message>
    <message>
        <source>It runs release %1; licensing exists from release 3.3.</source>
        <translation>Ejecuta la versión %1; las licencias existen a partir de la versión 3.3.</translation>
    </message>
    <message>
        <source>Nothing is to be done for this release. If the unit shall be licensed, upgrade it to 3.3 or newer first and read it again.</source>
        <translation>Con esta versión no hay nada que hacer. Si la unidad debe tener licencia, actualícela primero a la versión 3.3 o posterior y léala de nuevo.</translation>
    </message>
    <message>
        <source>%1 refused the activation file “%2”.</source>
        <translation>%1 rechazó el archivo de activación «%2».</translation>
    </message>
    <message>
        <source>The file is kept. Check that it was made for this unit&apos;s Install Code and that its name is the original one without an extension; then try again, or send this answer to Customer Success.</source>
        <translation>El archivo se conserva. Compruebe que se generó para el Install Code de esta unidad y que su nombre es el original, sin extensión; después inténtelo de nuevo o envíe esta respuesta a Customer Success.</translation>
    </message>
    <message>
        <source>%1 did not answer “%2” as expected.</source>
        <translation>%1 no respondió a «%2» como se esperaba.</translation>
    </message>
    <message>
        <source>Wait until the unit has finished starting and try again; if it stays so, keep this text for support.</source>
        <translation>Espere a que la unidad haya terminado de arrancar e inténtelo de nuevo; si el problema persiste, conserve este texto para el servicio técnico.</translation>
    </message>
    <message>
        <source>Check that the address is that of the SmartServer and that the unit has finished starting. If it stays so, this release answers in a way the assistant does not know: keep this text for support.</source>
        <translation>Compruebe que la dirección es la del SmartServer y que la unidad ha terminado de arrancar. Si el problema persiste, esta versión responde de una forma que el asistente no conoce: conserve este texto para el servicio técnico.</translation>
    </message>
    <message>
        <source>What answers at %1 is not a SmartServer.</source>
        <translation>Lo que responde en %1 no es un SmartServer.</translation>
    </message>
    <message>
        <source>%1 described the user in an unknown way.</source>
        <translation>%1 describió al usuario de una forma desconocida.</translation>
    </message>
    <message>
        <source>%1 did not name its segment controller.</source>
        <translation>%1 no indicó su Segment Controller.</translation>
    </message>
    <message>
        <source>%1 named its segment controller in an unknown way.</source>
        <translation>%1 indicó su Segment Controller de una forma desconocida.</translation>
    </message>
    <message>
        <source>%1 listed its licenses in an unknown way.</source>
        <translation>%1 enumeró sus licencias de una forma desconocida.</translation>
    </message>
    <message>
        <source>%1 gave its capacity in an unknown way.</source>
        <translation>%1 indicó su capacidad de una forma desconocida.</translation>
    </message>
    <message>
        <source>%1 gave its account in an unknown way.</source>
        <translation>%1 dio su cuenta de un modo desconocido.</translation>
    </message>
</context>
<context>
    <name>activation::SolidVolumes</name>
    <message>
        <source>It is not plugged in any more.</source>
        <translation>Ya no está conectada.</translation>
    </message>
    <message>
        <source>The system refused (error %1).</source>
        <translation>El sistema se negó (error %1).</translation>
    </message>
    <message>
        <source>It was pulled out before it was ejected: what was written last may be lost. Copy it again.</source>
        <translation>Se retiró antes de expulsarla: lo último que se escribió puede haberse perdido. Cópielo de nuevo.</translation>
    </message>
    <message>
        <source>The system refused: something else is being done with it.</source>
        <translation>El sistema se negó: se está haciendo otra cosa con ella.</translation>
    </message>
</context>
<context>
    <name>activation::StorableText</name>
    <message>
        <source>… (%1 more characters were left out)</source>
        <translation>… (se han omitido %1 caracteres más)</translation>
    </message>
</context>
<context>
    <name>activation::StoredZip</name>
    <message>
        <source>It would be larger than a site package can be.</source>
        <translation>Sería más grande de lo que puede ser un paquete de sitio.</translation>
    </message>
    <message>
        <source>“%1” cannot be in it.</source>
        <translation>«%1» no puede formar parte de él.</translation>
    </message>
</context>
<context>
    <name>activation::Sync</name>
    <message>
        <source>“%1” was not flushed.</source>
        <translation>«%1» no se ha volcado al disco.</translation>
    </message>
    <message>
        <source>Try again; if it fails once more, use another stick or disk.</source>
        <translation>Inténtelo de nuevo; si vuelve a fallar, utilice otra memoria USB u otro disco.</translation>
    </message>
</context>
<context>
    <name>activation::TargetList</name>
    <message>
        <source>Give host names, IP addresses, Install Codes or ranges such as 192.168.1.20-29, separated by spaces.</source>
        <translation>Indique nombres de host, direcciones IP, Install Codes o rangos como 192.168.1.20-29, separados por espacios.</translation>
    </message>
    <message>
        <source>These are too many SmartServers at once.</source>
        <translation>Son demasiados SmartServers a la vez.</translation>
    </message>
    <message>
        <source>At most %1 are read in one go.</source>
        <translation>Se leen como máximo %1 de una vez.</translation>
    </message>
    <message>
        <source>No SmartServer is named.</source>
        <translation>No se ha indicado ningún SmartServer.</translation>
    </message>
    <message>
        <source>The address is empty.</source>
        <translation>La dirección está vacía.</translation>
    </message>
    <message>
        <source>“%1” is a whole network.</source>
        <translation>«%1» es una red completa.</translation>
    </message>
    <message>
        <source>Only SmartServers that are named one by one are read.</source>
        <translation>Solo se leen los SmartServers que se indican uno por uno.</translation>
    </message>
    <message>
        <source>Search it first and choose among what is found: “Find SmartServers…” (on the command line: activationctl discover %1).</source>
        <translation>Busque primero en ella y elija entre lo encontrado: «Buscar SmartServers…» (en la línea de comandos: activationctl discover %1).</translation>
    </message>
</context>
<context>
    <name>activation::TargetTable</name>
    <message>
        <source>“%1” is not a list of SmartServers.</source>
        <translation>«%1» no es una lista de SmartServers.</translation>
    </message>
    <message>
        <source>Name the columns in the first line: address, install code, or both.</source>
        <translation>Ponga los nombres de las columnas en la primera línea: address, install code o ambos.</translation>
    </message>
    <message>
        <source>“%1” is not an Install Code.</source>
        <translation>«%1» no es un Install Code.</translation>
    </message>
    <message>
        <source>it names neither an address nor an Install Code.</source>
        <translation>no indica ni una dirección ni un Install Code.</translation>
    </message>
    <message>
        <source>It has neither a column “address” nor a column “install code”.</source>
        <translation>No tiene ni una columna «address» ni una columna «install code».</translation>
    </message>
    <message>
        <source>%1 stands in the list twice, with another Install Code.</source>
        <translation>%1 figura dos veces en la lista, con otro Install Code.</translation>
    </message>
    <message>
        <source>It has more than %1 SmartServers.</source>
        <translation>Tiene más de %1 SmartServers.</translation>
    </message>
    <message>
        <source>It has no line behind the names of the columns.</source>
        <translation>No tiene ninguna línea después de los nombres de las columnas.</translation>
    </message>
</context>
<context>
    <name>activation::Team</name>
    <message>
        <source>The team&apos;s address could not be kept.</source>
        <translation>No se ha podido guardar la dirección del grupo.</translation>
    </message>
    <message>
        <source>“%1” could not be written.</source>
        <translation>No se ha podido escribir «%1».</translation>
    </message>
    <message>
        <source>Check the folder&apos;s permissions and free space.</source>
        <translation>Compruebe los permisos de la carpeta y el espacio libre.</translation>
    </message>
    <message>
        <source>The password of the team&apos;s ledger cannot be read.</source>
        <translation>No se puede leer la contraseña del registro del grupo.</translation>
    </message>
    <message>
        <source>“%1” is not there, not readable, or its first line is empty.</source>
        <translation>«%1» no existe, no se puede leer o su primera línea está vacía.</translation>
    </message>
    <message>
        <source>Write the password into the first line of a file that only you can read, and name it with --team-password-file.</source>
        <translation>Escriba la contraseña en la primera línea de un archivo que solo usted pueda leer e indíquelo con --team-password-file.</translation>
    </message>
    <message>
        <source>Nothing is spent while the team cannot be asked.</source>
        <translation>No se consume nada mientras no se pueda consultar al grupo.</translation>
    </message>
    <message>
        <source>Another laptop may be getting a license for the same unit. Come back into reach of the team&apos;s ledger and try again; or, when you are certain that nobody else does, go on without the team (on the command line: --without-team). (%1)</source>
        <translation>Es posible que otro portátil esté obteniendo una licencia para la misma unidad. Vuelva a estar al alcance del registro del grupo e inténtelo de nuevo; o, si está seguro de que nadie más lo hace, continúe sin el grupo (en la línea de comandos: --without-team). (%1)</translation>
    </message>
    <message>
        <source>Write it as postgresql://user@host:port/database?sslmode=verify-full, with the password in ~/.pgpass or in a file named by --team-password-file.</source>
        <translation>Escríbala como postgresql://user@host:port/database?sslmode=verify-full, con la contraseña en ~/.pgpass o en un archivo indicado con --team-password-file.</translation>
    </message>
    <message>
        <source>This is not the address of a team&apos;s ledger.</source>
        <translation>Esta no es la dirección del registro de un grupo.</translation>
    </message>
    <message>
        <source>It is no address of the form postgresql://….</source>
        <translation>No es una dirección con la forma postgresql://….</translation>
    </message>
    <message>
        <source>A password does not belong in the address of the team&apos;s ledger.</source>
        <translation>La dirección del registro del grupo no debe contener una contraseña.</translation>
    </message>
    <message>
        <source>Everybody on this computer can read the words of a call. Change that password if it was the real one.</source>
        <translation>Cualquier usuario de este equipo puede leer los argumentos de una llamada. Cambie esa contraseña si era la verdadera.</translation>
    </message>
    <message>
        <source>“%1” cannot be set for the team&apos;s ledger.</source>
        <translation>«%1» no se puede establecer para el registro del grupo.</translation>
    </message>
    <message>
        <source>Allowed are: %1.</source>
        <translation>Se permiten: %1.</translation>
    </message>
    <message>
        <source>The value of “%1” cannot be used.</source>
        <translation>No se puede utilizar el valor de «%1».</translation>
    </message>
    <message>
        <source>It is empty, or has a semicolon, quote or backslash in it.</source>
        <translation>Está vacío o contiene un punto y coma, comillas o una barra inversa.</translation>
    </message>
    <message>
        <source>The address of the team&apos;s ledger is not whole.</source>
        <translation>La dirección del registro del grupo no está completa.</translation>
    </message>
    <message>
        <source>It must name a user and a database.</source>
        <translation>Debe indicar un usuario y una base de datos.</translation>
    </message>
    <message>
        <source>Another laptop of the team has got a license for %1 already.</source>
        <translation>Otro portátil del grupo ya ha obtenido una licencia para %1.</translation>
    </message>
    <message>
        <source>Another laptop of the team is getting a license for %1.</source>
        <translation>Otro portátil del grupo está obteniendo una licencia para %1.</translation>
    </message>
    <message>
        <source>“%1” (laptop %2) asked for %3 devices of license %4 on %5.</source>
        <translation>«%1» (portátil %2) solicitó %3 dispositivos de la licencia %4 el %5.</translation>
    </message>
    <message>
        <source>Nothing was spent. Ask whoever works there for the site package with the file. If the unit really needs one more license, ask for an additional one (on the command line: --additional).</source>
        <translation>No se ha consumido nada. Pida a quien trabaje allí el paquete de sitio con el archivo. Si la unidad realmente necesita una licencia más, solicite una adicional (en la línea de comandos: --additional).</translation>
    </message>
    <message>
        <source>The team&apos;s ledger cannot be reached from this computer.</source>
        <translation>No se puede acceder al registro del grupo desde este equipo.</translation>
    </message>
    <message>
        <source>Qt&apos;s PostgreSQL driver (QPSQL) is not installed.</source>
        <translation>El controlador PostgreSQL de Qt (QPSQL) no está instalado.</translation>
    </message>
    <message>
        <source>Install it (on Debian: the package libqt6sql6-psql).</source>
        <translation>Instálelo (en Debian: el paquete libqt6sql6-psql).</translation>
    </message>
    <message>
        <source>The team&apos;s ledger said no.</source>
        <translation>El registro del grupo lo ha rechazado.</translation>
    </message>
    <message>
        <source>Nothing of this step is in it. Show these words to whoever runs the server; work on this laptop goes on without it.</source>
        <translation>No contiene nada de este paso. Muestre este texto a quien administre el servidor; el trabajo en este portátil continúa sin él.</translation>
    </message>
    <message>
        <source>The team&apos;s ledger refused the login.</source>
        <translation>El registro del grupo rechazó el inicio de sesión.</translation>
    </message>
    <message>
        <source>Check the user in the address, and the password in ~/.pgpass (or PGPASSFILE, or the file named by --team-password-file).</source>
        <translation>Compruebe el usuario en la dirección y la contraseña en ~/.pgpass (o en PGPASSFILE, o en el archivo indicado con --team-password-file).</translation>
    </message>
    <message>
        <source>The connection to the team&apos;s ledger is not safe.</source>
        <translation>La conexión con el registro del grupo no es segura.</translation>
    </message>
    <message>
        <source>The user lacks rights in that database: whoever runs the server must grant CREATE on its schema public for the first start, then SELECT, INSERT and UPDATE.</source>
        <translation>Al usuario le faltan derechos en esa base de datos: quien administre el servidor debe conceder CREATE en su esquema public para el primer inicio y, después, SELECT, INSERT y UPDATE.</translation>
    </message>
    <message>
        <source>Check the name at the end of the address; whoever runs the server makes the database.</source>
        <translation>Compruebe el nombre al final de la dirección; la base de datos la crea quien administra el servidor.</translation>
    </message>
    <message>
        <source>The team&apos;s ledger cannot be reached.</source>
        <translation>No se puede acceder al registro del grupo.</translation>
    </message>
    <message>
        <source>Work on this laptop goes on; what was written is sent once the server is in reach (activationctl ledger sync). Check the network, address and port.</source>
        <translation>El trabajo en este portátil continúa; lo que se ha escrito se envía en cuanto se pueda acceder al servidor (activationctl ledger sync). Compruebe la red, la dirección y el puerto.</translation>
    </message>
    <message>
        <source>The team&apos;s ledger holds something that cannot be read.</source>
        <translation>El registro del grupo contiene algo que no se puede leer.</translation>
    </message>
    <message>
        <source>Nothing of it was taken. Show these words to whoever runs the server.</source>
        <translation>No se ha tomado nada de él. Muestre este texto a quien administre el servidor.</translation>
    </message>
    <message>
        <source>event %1 of the team&apos;s ledger</source>
        <translation>evento %1 del registro del grupo</translation>
    </message>
    <message>
        <source>A newer version of the assistant keeps this team&apos;s ledger.</source>
        <translation>Una versión más reciente del asistente gestiona el registro de este grupo.</translation>
    </message>
    <message>
        <source>It has the format %1; this version knows formats up to %2. It was not changed.</source>
        <translation>Tiene el formato %1; esta versión conoce los formatos hasta %2. No se ha modificado.</translation>
    </message>
    <message>
        <source>Update the assistant on this laptop.</source>
        <translation>Actualice el asistente en este portátil.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate must be valid, issued by an authority that the address names (sslrootcert=FILE, or sslrootcert=system for those of this computer) and made out to the host of the address. Ask whoever runs the server for the authority&apos;s file. Nothing was sent.</source>
        <translation>El certificado del servidor debe ser válido, estar emitido por una autoridad que la dirección indique (sslrootcert=FILE, o sslrootcert=system para las de este equipo) y estar expedido para el host de la dirección. Pida el archivo de la autoridad a quien gestione el servidor. No se ha enviado nada.</translation>
    </message>
</context>
<context>
    <name>activation::TimeLeft</name>
    <message>
        <source>less than a minute left</source>
        <translation>queda menos de un minuto</translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation>
            <numerusform>queda aproximadamente %n minuto</numerusform>
            <numerusform>quedan aproximadamente %n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n hour(s) left</source>
        <translation>
            <numerusform>queda aproximadamente %n hora</numerusform>
            <numerusform>quedan aproximadamente %n horas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>activation::UnitConnection</name>
    <message>
        <source>Confirmed by the user although expired.</source>
        <translation>Confirmado por el usuario aunque está caducado.</translation>
    </message>
    <message>
        <source>Confirmed by the user.</source>
        <translation>Confirmado por el usuario.</translation>
    </message>
    <message>
        <source>Trusted on first use, unseen.</source>
        <translation>Aceptado como de confianza en el primer uso, sin comprobar.</translation>
    </message>
    <message>
        <source>This certificate is known from %1 (Install Code %2).</source>
        <translation>Este certificado se conoce de %1 (Install Code %2).</translation>
    </message>
    <message>
        <source>%1 could not be reached.</source>
        <translation>No se ha podido acceder a %1.</translation>
    </message>
    <message>
        <source>Port %1: %2 Port %3: %4</source>
        <translation>Puerto %1: %2 Puerto %3: %4</translation>
    </message>
</context>
<context>
    <name>activation::UnitLock</name>
    <message>
        <source>“%1” cannot be made.</source>
        <translation>No se puede crear «%1».</translation>
    </message>
    <message>
        <source>The folder of the ledger cannot be written.</source>
        <translation>No se puede escribir en la carpeta del registro.</translation>
    </message>
    <message>
        <source>Check its permissions and free space.</source>
        <translation>Compruebe sus permisos y el espacio libre.</translation>
    </message>
    <message>
        <source>Another assistant is working on %1.</source>
        <translation>Otro asistente está trabajando con %1.</translation>
    </message>
    <message>
        <source>Wait until it is done, or close it; then try again.</source>
        <translation>Espere a que termine o ciérrelo; después inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>It is %1.</source>
        <translation>Es %1.</translation>
    </message>
</context>
<context>
    <name>activation::UnitSocket</name>
    <message>
        <source>The unit closed the connection.</source>
        <translation>La unidad cerró la conexión.</translation>
    </message>
    <message>
        <source>This assistant was built without WebSockets.</source>
        <translation>Este asistente se compiló sin WebSockets.</translation>
    </message>
</context>
<context>
    <name>activation::Unpack</name>
    <message>
        <source>“%1” was not taken in.</source>
        <translation>No se ha admitido «%1».</translation>
    </message>
    <message>
        <source>Unpack it yourself and drop the activation files that are in it.</source>
        <translation>Descomprímalo usted mismo y suelte los archivos de activación que contiene.</translation>
    </message>
    <message>
        <source>Its folders are nested too deeply.</source>
        <translation>Sus carpetas están anidadas a demasiada profundidad.</translation>
    </message>
    <message>
        <source>“%1” in it is a link.</source>
        <translation>«%1» dentro de él es un enlace.</translation>
    </message>
    <message>
        <source>It holds more than %1 files.</source>
        <translation>Contiene más de %1 archivos.</translation>
    </message>
    <message>
        <source>“%1” in it is too large for an activation file.</source>
        <translation>«%1» dentro de él es demasiado grande para un archivo de activación.</translation>
    </message>
    <message>
        <source>There is no file in it.</source>
        <translation>No contiene ningún archivo.</translation>
    </message>
    <message>
        <source>It could not be unpacked: %1</source>
        <translation>No se ha podido descomprimir: %1</translation>
    </message>
    <message>
        <source>Open it in your mail program, save the attachment in a folder without changing its name, and drop that file.</source>
        <translation>Ábralo en su programa de correo, guarde el adjunto en una carpeta sin cambiarle el nombre y suelte ese archivo.</translation>
    </message>
    <message>
        <source>It is nested too deeply.</source>
        <translation>Está anidado a demasiada profundidad.</translation>
    </message>
    <message>
        <source>It is an e-mail in Outlook&apos;s own format, which only Outlook reads.</source>
        <translation>Es un correo electrónico en el formato propio de Outlook, que solo lee Outlook.</translation>
    </message>
    <message>
        <source>“%1” in it is no file name.</source>
        <translation>«%1» dentro de él no es un nombre de archivo.</translation>
    </message>
    <message>
        <source>Nothing is attached to it but its text, pictures and signatures.</source>
        <translation>No tiene nada adjunto salvo su texto, imágenes y firmas.</translation>
    </message>
    <message>
        <source>It is too large.</source>
        <translation>Es demasiado grande.</translation>
    </message>
    <message>
        <source>What stands at “%1” is not certain.</source>
        <translation>No hay certeza sobre lo que hay en «%1».</translation>
    </message>
    <message>
        <source>“%1” in it is damaged: its checksum is wrong.</source>
        <translation>«%1» dentro de él está dañado: su suma de comprobación es incorrecta.</translation>
    </message>
</context>
<context>
    <name>activation::Volume</name>
    <message>
        <source>Stick of %1 (%2)</source>
        <translation>Memoria de %1 (%2)</translation>
    </message>
</context>
<context>
    <name>activation::VolumeMonitor</name>
    <message>
        <source>Sticks cannot be seen on this computer.</source>
        <translation>En este ordenador no se pueden ver las memorias.</translation>
    </message>
    <message>
        <source>That stick is not plugged in.</source>
        <translation>Esa memoria no está conectada.</translation>
    </message>
    <message>
        <source>It was pulled out, or has another name by now.</source>
        <translation>Se retiró, o ahora tiene otro nombre.</translation>
    </message>
    <message>
        <source>Plug it in again and choose it anew.</source>
        <translation>Conéctela otra vez y elíjala de nuevo.</translation>
    </message>
    <message>
        <source>The system has not answered within three minutes.</source>
        <translation>El sistema no ha respondido en tres minutos.</translation>
    </message>
    <message>
        <source>“%1” could not be opened.</source>
        <translation>No se pudo abrir «%1».</translation>
    </message>
    <message>
        <source>Open it in the file manager, or use another stick or a folder.</source>
        <translation>Ábrala en el gestor de archivos, o use otra memoria o una carpeta.</translation>
    </message>
    <message>
        <source>“%1” was not ejected: do not pull it out yet.</source>
        <translation>«%1» no se expulsó: no la retire todavía.</translation>
    </message>
    <message>
        <source>Close the programs and windows that use it, then eject it again.</source>
        <translation>Cierre los programas y ventanas que la usan y expúlsela de nuevo.</translation>
    </message>
</context>
<context>
    <name>activation::WindowsVolumes</name>
    <message>
        <source>Another program uses it.</source>
        <translation>Otro programa la usa.</translation>
    </message>
</context>
<context>
    <name>activation::Workspace</name>
    <message>
        <source>Besides, the ledger could not be written: %1 %2</source>
        <translation>Además, no se ha podido escribir el registro: %1 %2</translation>
    </message>
</context>
<context>
    <name>activation::ZipDirectory</name>
    <message>
        <source>Its directory does not fit the file: it is cut off, damaged or not a ZIP archive.</source>
        <translation>Su directorio no corresponde al archivo: está truncado, dañado o no es un archivo ZIP.</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation>«%1»: %2</translation>
    </message>
    <message>
        <source>It is packed with a method other than store and deflate.</source>
        <translation>Está comprimido con un método distinto de store y deflate.</translation>
    </message>
    <message>
        <source>Its sizes contradict each other.</source>
        <translation>Sus tamaños se contradicen.</translation>
    </message>
    <message>
        <source>It has %1 bytes; at most %2 are allowed.</source>
        <translation>Tiene %1 bytes; se permiten como máximo %2.</translation>
    </message>
    <message>
        <source>It unpacks to more than %1 times its size.</source>
        <translation>Al descomprimirse supera %1 veces su tamaño.</translation>
    </message>
    <message>
        <source>It stands on another disk.</source>
        <translation>Está en otro disco.</translation>
    </message>
    <message>
        <source>It has a comment.</source>
        <translation>Tiene un comentario.</translation>
    </message>
    <message>
        <source>It is a link, a device or a folder where a file belongs.</source>
        <translation>Es un enlace, un dispositivo o una carpeta donde debe haber un archivo.</translation>
    </message>
    <message>
        <source>The name is there twice, or two names differ by case only.</source>
        <translation>El nombre aparece dos veces, o dos nombres solo se diferencian por mayúsculas y minúsculas.</translation>
    </message>
    <message>
        <source>Two folders differ by case only.</source>
        <translation>Dos carpetas solo se diferencian por mayúsculas y minúsculas.</translation>
    </message>
    <message>
        <source>All entries together unpack to too much.</source>
        <translation>El conjunto de todas las entradas ocupa demasiado al descomprimirse.</translation>
    </message>
    <message>
        <source>Its own header says something else than the directory.</source>
        <translation>Su propia cabecera no coincide con el directorio.</translation>
    </message>
    <message>
        <source>It has too many entries.</source>
        <translation>Tiene demasiadas entradas.</translation>
    </message>
    <message>
        <source>It overlaps with another entry, or something stands before it.</source>
        <translation>Se solapa con otra entrada, o hay algo delante.</translation>
    </message>
    <message>
        <source>It is encrypted or uses features that are not read here.</source>
        <translation>Está cifrado o usa funciones que aquí no se leen.</translation>
    </message>
    <message>
        <source>ZIP64 is not read here.</source>
        <translation>ZIP64 no se lee aquí.</translation>
    </message>
    <message>
        <source>Nothing is expected under that name.</source>
        <translation>No se espera nada con ese nombre.</translation>
    </message>
    <message>
        <source>It uses features that are not read here.</source>
        <translation>Usa funciones que aquí no se leen.</translation>
    </message>
</context>
<context>
    <name>activation::cli</name>
    <message>
        <source>The words of the call do not fit.</source>
        <translation>Los argumentos de la llamada no son correctos.</translation>
    </message>
    <message>
        <source>See: activationctl --help</source>
        <translation>Consulte: activationctl --help</translation>
    </message>
    <message>
        <source>Usage: activationctl [OPTIONS] COMMAND [ARGUMENTS]

Commands:
</source>
        <translation>Uso: activationctl [OPCIONES] COMANDO [ARGUMENTOS]

Comandos:
</translation>
    </message>
    <message>
        <source>
An ADDRESS is host, host:port or https://host[:port].
Exit codes: 0 done, 1 failed, 2 usage, 3 unreachable or timed out, 4 certificate not trusted or changed,
5 login refused, 6 file damaged, forged or not what it should be, 7 refused for safety, 8 partly done.</source>
        <translation>
ADDRESS es host, host:port o https://host[:port].
Códigos de salida: 0 terminado, 1 error, 2 uso incorrecto, 3 inaccesible o tiempo agotado, 4 certificado no confiable o cambiado,
5 inicio de sesión rechazado, 6 archivo dañado, falsificado o distinto de lo esperado, 7 rechazado por seguridad, 8 terminado en parte.</translation>
    </message>
    <message>
        <source>--%1 takes seconds, more than 0 and at most 86400; not “%2”.</source>
        <translation>--%1 admite segundos, más de 0 y como máximo 86400; no «%2».</translation>
    </message>
    <message>
        <source>Shows this.</source>
        <translation>Muestra esta ayuda.</translation>
    </message>
    <message>
        <source>Shows the version.</source>
        <translation>Muestra la versión.</translation>
    </message>
    <message>
        <source>One JSON object on standard output; messages go to standard error.</source>
        <translation>Un objeto JSON en la salida estándar; los mensajes van a la salida de errores estándar.</translation>
    </message>
    <message>
        <source>How the License Customer Portal is reached.</source>
        <translation>Cómo se accede al License Customer Portal.</translation>
    </message>
    <message>
        <source>How long to wait for a peer: for each answer (default 30), and for a license to show (default 90).</source>
        <translation>Cuánto esperar al otro extremo: por cada respuesta (30 por defecto) y para que aparezca una licencia (90 por defecto).</translation>
    </message>
    <message>
        <source>How long a license may take to show, where that differs from --timeout.</source>
        <translation>Cuánto puede tardar en aparecer una licencia, si difiere de --timeout.</translation>
    </message>
    <message>
        <source>CMS user, an Owner (default apollo).</source>
        <translation>Usuario del CMS, de tipo Owner (apollo por defecto).</translation>
    </message>
    <message>
        <source>The first line is the user&apos;s password; - reads standard input.</source>
        <translation>La primera línea es la contraseña del usuario; - lee de la entrada estándar.</translation>
    </message>
    <message>
        <source>A certificate that you compared: accepted and remembered. May stand several times.</source>
        <translation>Un certificado que usted ha comparado: se acepta y se recuerda. Puede indicarse varias veces.</translation>
    </message>
    <message>
        <source>Accepts and remembers unknown certificates of SmartServers unseen; never changed ones.</source>
        <translation>Acepta y recuerda sin comprobarlos los certificados desconocidos de SmartServers; nunca los cambiados.</translation>
    </message>
    <message>
        <source>Goes on from an older copy of a site package than was seen before: the newer one is lost.</source>
        <translation>Continúa a partir de una copia de un paquete de sitio anterior a la ya vista: la más reciente se ha perdido.</translation>
    </message>
    <message>
        <source>The site package.</source>
        <translation>El paquete de sitio.</translation>
    </message>
    <message>
        <source>The site&apos;s name, for a new package.</source>
        <translation>El nombre del sitio, para un paquete nuevo.</translation>
    </message>
    <message>
        <source>The Install Code on the unit&apos;s label, or its identity code from a QR code, where the sources leave a doubt.</source>
        <translation>El Install Code de la etiqueta de la unidad, o su código de identidad de un código QR, cuando las fuentes dejan dudas.</translation>
    </message>
    <message>
        <source>License ID or e-mail address for the portal.</source>
        <translation>License ID o dirección de correo electrónico para el portal.</translation>
    </message>
    <message>
        <source>The license to use.</source>
        <translation>La licencia que se utilizará.</translation>
    </message>
    <message>
        <source>The unit. May stand several times.</source>
        <translation>La unidad. Puede indicarse varias veces.</translation>
    </message>
    <message>
        <source>What an added file is: capacity, maintenance or core.</source>
        <translation>Qué es un archivo añadido: capacity, maintenance o core.</translation>
    </message>
    <message>
        <source>Deliberately one more license for a unit that has one.</source>
        <translation>Expresamente una licencia más para una unidad que ya tiene una.</translation>
    </message>
    <message>
        <source>Takes a file in although its name carries another unit&apos;s code.</source>
        <translation>Incorpora un archivo aunque su nombre lleve el código de otra unidad.</translation>
    </message>
    <message>
        <source>Uploads a file once more that the unit accepted but never showed.</source>
        <translation>Sube una vez más un archivo que la unidad aceptó pero nunca mostró.</translation>
    </message>
    <message>
        <source>How many SmartServers to simulate (default 1).</source>
        <translation>Cuántos SmartServers simular (1 por defecto).</translation>
    </message>
    <message>
        <source>Faults to simulate, a JSON file.</source>
        <translation>Fallos que se simularán, un archivo JSON.</translation>
    </message>
    <message>
        <source>Keeps the simulators&apos; state there.</source>
        <translation>Guarda ahí el estado de los simuladores.</translation>
    </message>
    <message>
        <source>No command was given.</source>
        <translation>No se ha indicado ningún comando.</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>No existe el comando «%1».</translation>
    </message>
    <message>
        <source>“%1” takes: %2</source>
        <translation>«%1» admite: %2</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>“%1” has no option --%2.</source>
        <translation>«%1» no tiene la opción --%2.</translation>
    </message>
    <message>
        <source>--trust takes a SHA-256 fingerprint, 64 hexadecimal digits; not “%1”.</source>
        <translation>--trust admite una huella SHA-256, 64 dígitos hexadecimales; no «%1».</translation>
    </message>
    <message>
        <source>--kind is capacity, maintenance or core.</source>
        <translation>--kind es capacity, maintenance o core.</translation>
    </message>
    <message>
        <source>--%1 is missing.</source>
        <translation>Falta --%1.</translation>
    </message>
    <message>
        <source>“install” takes --package FILE [ADDRESS…], or FILE ADDRESS.</source>
        <translation>«install» admite --package FILE [ADDRESS…], o FILE ADDRESS.</translation>
    </message>
    <message>
        <source>The password of the CMS user is needed.</source>
        <translation>Se necesita la contraseña del usuario del CMS.</translation>
    </message>
    <message>
        <source>There is no option for a password itself: everybody on this computer could see it.</source>
        <translation>No hay ninguna opción para la propia contraseña: cualquier usuario de este equipo podría verla.</translation>
    </message>
    <message>
        <source>The password file “%1” cannot be read.</source>
        <translation>No se puede leer el archivo de contraseña «%1».</translation>
    </message>
    <message>
        <source>Check its name and that you may read it.</source>
        <translation>Compruebe su nombre y que usted puede leerlo.</translation>
    </message>
    <message>
        <source>The password is empty.</source>
        <translation>La contraseña está vacía.</translation>
    </message>
    <message>
        <source>The first line of “%1” has no characters.</source>
        <translation>La primera línea de «%1» no tiene caracteres.</translation>
    </message>
    <message>
        <source>Write the password into its first line.</source>
        <translation>Escriba la contraseña en su primera línea.</translation>
    </message>
    <message>
        <source>%1 of %2 failed: %3</source>
        <translation>%1 de %2 con error: %3</translation>
    </message>
    <message>
        <source>%1  %2  release %3</source>
        <translation>%1  %2  versión %3</translation>
    </message>
    <message>
        <source>  capacity %1 of %2 used</source>
        <translation>  capacidad %1 de %2 usada</translation>
    </message>
    <message>
        <source>no license</source>
        <translation>sin licencia</translation>
    </message>
    <message>
        <source>Done: every proof held.</source>
        <translation>Terminado: se han superado todas las comprobaciones.</translation>
    </message>
    <message>
        <source>%1 proofs did not hold.</source>
        <translation>%1 comprobaciones no se han superado.</translation>
    </message>
    <message>
        <source>Everything here is simulated: one SmartServer and a portal on this computer.</source>
        <translation>Todo lo que hay aquí es simulado: un SmartServer y un portal en este equipo.</translation>
    </message>
    <message>
        <source>Its certificate is unknown: SHA-256 %1</source>
        <translation>Su certificado es desconocido: SHA-256 %1</translation>
    </message>
    <message>
        <source>The unit itself shows the same fingerprint; trusted and remembered.</source>
        <translation>La propia unidad muestra la misma huella; aceptado como de confianza y recordado.</translation>
    </message>
    <message>
        <source>1. At the site</source>
        <translation>1. En el sitio</translation>
    </message>
    <message>
        <source>Install Code %1, and no license yet.</source>
        <translation>Install Code %1, aún sin licencia.</translation>
    </message>
    <message>
        <source>The site package was copied, read back and is equal; its signature is whole.</source>
        <translation>El paquete de sitio se ha copiado y releído, y es idéntico; su firma está intacta.</translation>
    </message>
    <message>
        <source>2. Online</source>
        <translation>2. En línea</translation>
    </message>
    <message>
        <source>The simulated portal has no license of 200 devices.</source>
        <translation>El portal simulado no tiene ninguna licencia de 200 dispositivos.</translation>
    </message>
    <message>
        <source>Its pool is another one than expected.</source>
        <translation>Su saldo es distinto del esperado.</translation>
    </message>
    <message>
        <source>This is a defect: please report it.</source>
        <translation>Se trata de un defecto: notifíquelo.</translation>
    </message>
    <message>
        <source>License %1: %2, %3 of %4 devices left.</source>
        <translation>Licencia %1: %2, quedan %3 de %4 dispositivos.</translation>
    </message>
    <message>
        <source>Activation file “%1”, %2 bytes, SHA-256 %3</source>
        <translation>Archivo de activación «%1», %2 bytes, SHA-256 %3</translation>
    </message>
    <message>
        <source>The portal&apos;s books: %1 devices spent, once.</source>
        <translation>La contabilidad del portal: %1 dispositivos consumidos, una sola vez.</translation>
    </message>
    <message>
        <source>Maintenance file “%1” from Customer Success taken in.</source>
        <translation>Archivo de mantenimiento «%1» de Customer Success incorporado.</translation>
    </message>
    <message>
        <source>3. Back at the site</source>
        <translation>3. De vuelta en el sitio</translation>
    </message>
    <message>
        <source>The unit itself shows %1 licenses and a capacity of %2; %3 uploads were made.</source>
        <translation>La propia unidad muestra %1 licencias y una capacidad de %2; se han realizado %3 subidas.</translation>
    </message>
    <message>
        <source>Everything once more: nothing may be spent or installed twice</source>
        <translation>Todo una vez más: nada debe consumirse ni instalarse dos veces</translation>
    </message>
    <message>
        <source>Still %1 uploads and %2 devices spent.</source>
        <translation>Siguen siendo %1 subidas y %2 dispositivos consumidos.</translation>
    </message>
    <message>
        <source>“%1” was installed already; nothing was uploaded.</source>
        <translation>«%1» ya estaba instalado; no se ha subido nada.</translation>
    </message>
    <message>
        <source>“%1” installed and confirmed after %2 s.</source>
        <translation>«%1» instalado y confirmado después de %2 s.</translation>
    </message>
    <message>
        <source>%1  “%2” was installed already; nothing was uploaded</source>
        <translation>%1  «%2» ya estaba instalado; no se ha subido nada</translation>
    </message>
    <message>
        <source>%1  “%2” installed and confirmed</source>
        <translation>%1  «%2» instalado y confirmado</translation>
    </message>
    <message>
        <source>“%1” cannot be read.</source>
        <translation>No se puede leer «%1».</translation>
    </message>
    <message>
        <source>Check its name and place.</source>
        <translation>Compruebe su nombre y ubicación.</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>Advertencia: %1</translation>
    </message>
    <message>
        <source>Another unit answers at %1. Nothing was uploaded.</source>
        <translation>En %1 responde otra unidad. No se ha subido nada.</translation>
    </message>
    <message>
        <source>The package has %1 there; it is %2.</source>
        <translation>Según el paquete, ahí está %1; es %2.</translation>
    </message>
    <message>
        <source>Give the unit&apos;s present address: activationctl install --package FILE ADDRESS</source>
        <translation>Indique la dirección actual de la unidad: activationctl install --package FILE ADDRESS</translation>
    </message>
    <message>
        <source>The package has no file for the unit at %1.</source>
        <translation>El paquete no tiene ningún archivo para la unidad en %1.</translation>
    </message>
    <message>
        <source>That unit is %1.</source>
        <translation>Esa unidad es %1.</translation>
    </message>
    <message>
        <source>Check the address, or get an activation file for this unit.</source>
        <translation>Compruebe la dirección u obtenga un archivo de activación para esta unidad.</translation>
    </message>
    <message>
        <source>There is nothing to install.</source>
        <translation>No hay nada que instalar.</translation>
    </message>
    <message>
        <source>The package has no activation file for any unit.</source>
        <translation>El paquete no tiene ningún archivo de activación para ninguna unidad.</translation>
    </message>
    <message>
        <source>Get one first: activationctl portal activate, or activationctl add.</source>
        <translation>Obtenga uno primero: activationctl portal activate, o activationctl add.</translation>
    </message>
    <message>
        <source>There is no job “%1”.</source>
        <translation>No existe el trabajo «%1».</translation>
    </message>
    <message>
        <source>No activation in this ledger has that ID, and no unit that Install Code.</source>
        <translation>Ninguna activación de este registro tiene ese ID, ni ninguna unidad ese Install Code.</translation>
    </message>
    <message>
        <source>activationctl jobs lists all of them.</source>
        <translation>activationctl jobs los enumera todos.</translation>
    </message>
    <message>
        <source>“%1” names more than one job.</source>
        <translation>«%1» designa más de un trabajo.</translation>
    </message>
    <message>
        <source>They are: %1</source>
        <translation>Son: %1</translation>
    </message>
    <message>
        <source>Give one of these IDs.</source>
        <translation>Indique uno de estos ID.</translation>
    </message>
    <message>
        <source>A file is for one unit only.</source>
        <translation>Un archivo es para una sola unidad.</translation>
    </message>
    <message>
        <source>--for was given more than once.</source>
        <translation>--for se ha indicado más de una vez.</translation>
    </message>
    <message>
        <source>Add the files unit by unit.</source>
        <translation>Añada los archivos unidad por unidad.</translation>
    </message>
    <message>
        <source>%1  “%2” (%3), %4 bytes, SHA-256 %5%6</source>
        <translation>%1  «%2» (%3), %4 bytes, SHA-256 %5%6</translation>
    </message>
    <message>
        <source> – was in the package already</source>
        <translation> – ya estaba en el paquete</translation>
    </message>
    <message>
        <source>Site “%1”, revision %2, saved %3</source>
        <translation>Sitio «%1», revisión %2, guardado %3</translation>
    </message>
    <message>
        <source>Signed by “%1”, SHA-256 %2</source>
        <translation>Firmado por «%1», SHA-256 %2</translation>
    </message>
    <message>
        <source>    file “%1” (%2), %3 bytes, SHA-256 %4</source>
        <translation>    archivo «%1» (%2), %3 bytes, SHA-256 %4</translation>
    </message>
    <message>
        <source>Receipt: %1 “%2” %3 at %4</source>
        <translation>Recibo: %1 «%2» %3, %4</translation>
    </message>
    <message>
        <source>Whole: %1 units, %2 activation files, %3 receipts, revision %4.</source>
        <translation>Íntegro: %1 unidades, %2 archivos de activación, %3 recibos, revisión %4.</translation>
    </message>
    <message>
        <source>Signed by this laptop (“%1”), SHA-256 %2</source>
        <translation>Firmado por este portátil («%1»), SHA-256 %2</translation>
    </message>
    <message>
        <source>Signed by “%1”, whom this laptop trusts, SHA-256 %2</source>
        <translation>Firmado por «%1», en quien confía este portátil, SHA-256 %2</translation>
    </message>
    <message>
        <source>No portal profile was named.</source>
        <translation>No se ha indicado ningún perfil de portal.</translation>
    </message>
    <message>
        <source>The vendor publishes no address of the License Customer Portal, so a profile says where it is; there is none at “%1” either.</source>
        <translation>El fabricante no publica ninguna dirección del License Customer Portal, por lo que un perfil indica dónde está; tampoco hay ninguno en «%1».</translation>
    </message>
    <message>
        <source>Name one with --portal-profile FILE.</source>
        <translation>Indique uno con --portal-profile FILE.</translation>
    </message>
    <message>
        <source>This portal is used in the browser.</source>
        <translation>Este portal se utiliza en el navegador.</translation>
    </message>
    <message>
        <source>The profile “%1” has no API.</source>
        <translation>El perfil «%1» no tiene API.</translation>
    </message>
    <message>
        <source>A code was e-mailed to %1. Type it:</source>
        <translation>Se ha enviado un código por correo electrónico a %1. Escríbalo:</translation>
    </message>
    <message>
        <source>The portal wants the code it e-mailed.</source>
        <translation>El portal pide el código que envió por correo electrónico.</translation>
    </message>
    <message>
        <source>None came on standard input.</source>
        <translation>No se recibió ninguno por la entrada estándar.</translation>
    </message>
    <message>
        <source>made now</source>
        <translation>generado ahora</translation>
    </message>
    <message>
        <source>made before, downloaded again, nothing spent</source>
        <translation>generado anteriormente, descargado de nuevo, nada consumido</translation>
    </message>
    <message>
        <source>in the package already, nothing asked</source>
        <translation>ya en el paquete, nada solicitado</translation>
    </message>
    <message>
        <source>%1  %2  %3 of %4 devices left  %5  %6</source>
        <translation>%1  %2  quedan %3 de %4 dispositivos  %5  %6</translation>
    </message>
    <message>
        <source>Every unit in this package has a capacity license already; name one with --for CODE to get a file for it all the same.</source>
        <translation>Todas las unidades de este paquete tienen ya una licencia de capacidad; indique una con --for CODE para obtener un archivo para ella de todos modos.</translation>
    </message>
    <message>
        <source>%1 units would share this license.</source>
        <translation>%1 unidades compartirían esta licencia.</translation>
    </message>
    <message>
        <source>How many devices each of them gets is not guessed.</source>
        <translation>No se presupone cuántos dispositivos recibe cada una.</translation>
    </message>
    <message>
        <source>%1  “%2”, %3 bytes, SHA-256 %4 (%5)</source>
        <translation>%1  «%2», %3 bytes, SHA-256 %4 (%5)</translation>
    </message>
    <message>
        <source>Written: %1 (units confirmed: %2, open: %3, rejected: %4)</source>
        <translation>Escrito: %1 (unidades confirmadas: %2, pendientes: %3, rechazadas: %4)</translation>
    </message>
    <message>
        <source>Simulated SmartServers and portal are running on this computer only. Ctrl-C stops them.</source>
        <translation>Los SmartServers y el portal simulados se ejecutan solo en este equipo. Ctrl-C los detiene.</translation>
    </message>
    <message>
        <source>Certificate of %1 remembered: SHA-256 %2</source>
        <translation>Certificado de %1 recordado: SHA-256 %2</translation>
    </message>
    <message>
        <source>The Install Code %1 has an unusual shape; compare it with the label.</source>
        <translation>El Install Code %1 tiene un formato inusual; compárelo con la etiqueta.</translation>
    </message>
    <message>
        <source>The release “%1” of %2 has an unknown shape.</source>
        <translation>La versión «%1» de %2 tiene un formato desconocido.</translation>
    </message>
    <message>
        <source>Site package: %1 (revision %2)</source>
        <translation>Paquete de sitio: %1 (revisión %2)</translation>
    </message>
    <message>
        <source>%1: %2 Will try again in %3 s.</source>
        <translation>%1: %2 Se intentará de nuevo en %3 s.</translation>
    </message>
    <message>
        <source>%1 of %2 over: %3 done, %4 failed; %5 to be tried again</source>
        <translation>%1 de %2 procesados: %3 terminados, %4 con error; %5 se intentarán de nuevo</translation>
    </message>
    <message>
        <source>There is nothing to confirm for %1.</source>
        <translation>No hay nada que confirmar para %1.</translation>
    </message>
    <message>
        <source>The package has no file for it that is not confirmed yet.</source>
        <translation>El paquete no tiene ningún archivo para ella que no esté ya confirmado.</translation>
    </message>
    <message>
        <source>The package has no file “%1” for it.</source>
        <translation>El paquete no tiene ningún archivo «%1» para ella.</translation>
    </message>
    <message>
        <source>See what it has: activationctl inspect FILE</source>
        <translation>Vea lo que tiene: activationctl inspect FILE</translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n file(s): which one shows?</source>
        <translation>
            <numerusform>%1 tiene %n archivo: ¿cuál aparece?</numerusform>
            <numerusform>%1 tiene %n archivos: ¿cuál aparece?</numerusform>
        </translation>
    </message>
    <message>
        <source>Confirm each by itself, by its name or ID: --file NAME</source>
        <translation>Confirme cada uno por separado, por su nombre o ID: --file NAME</translation>
    </message>
    <message>
        <source>%1  “%2” was added by hand; confirmed by your word, nothing was read</source>
        <translation>%1  «%2» se añadió manualmente; confirmado por su declaración, no se ha leído nada</translation>
    </message>
    <message>
        <source>%1  “%2” was added by hand; the license shows</source>
        <translation>%1  «%2» se añadió manualmente; la licencia aparece</translation>
    </message>
    <message>
        <source>%1  “%2” was confirmed before</source>
        <translation>%1  «%2» ya se había confirmado</translation>
    </message>
    <message>
        <source>The ledger to use. A postgresql://user@host/database is a team&apos;s, with which it is exchanged; both may be given.</source>
        <translation>El registro que se utilizará. Un postgresql://user@host/database es el de un grupo, con el que se sincroniza; se pueden indicar ambos.</translation>
    </message>
    <message>
        <source>The first line is the password for the team&apos;s ledger (else ~/.pgpass).</source>
        <translation>La primera línea es la contraseña del registro del grupo (si no, ~/.pgpass).</translation>
    </message>
    <message>
        <source>Spends a license although the team&apos;s ledger cannot be asked.</source>
        <translation>Consume una licencia aunque no se pueda consultar el registro del grupo.</translation>
    </message>
    <message>
        <source>A CSV list of units with a login of their own: install code or address, user, password.</source>
        <translation>Una lista CSV de unidades con credenciales propias: install code o address, user, password.</translation>
    </message>
    <message>
        <source>Takes logins from the system&apos;s keychain (see: credentials store).</source>
        <translation>Toma las credenciales del llavero del sistema (véase: credentials store).</translation>
    </message>
    <message>
        <source>Sends a password although a unit has refused this user before: after two refusals it is not sent.</source>
        <translation>Envía una contraseña aunque una unidad ya haya rechazado a este usuario: tras dos rechazos no se envía.</translation>
    </message>
    <message>
        <source>Searches the networks that this laptop is in.</source>
        <translation>Busca en las redes en las que está este portátil.</translation>
    </message>
    <message>
        <source>The ports to search, separated by commas (default 443,8443).</source>
        <translation>Los puertos en los que buscar, separados por comas (443,8443 por defecto).</translation>
    </message>
    <message>
        <source>Lists what answers and is no SmartServer too.</source>
        <translation>Enumera también lo que responde y no es un SmartServer.</translation>
    </message>
    <message>
        <source>Where a unit&apos;s MQTT broker is asked for its segment ID, without a password (default 1883; 0: not asked).</source>
        <translation>Dónde se consulta al bróker MQTT de una unidad su ID de segmento, sin contraseña (1883 por defecto; 0: no se consulta).</translation>
    </message>
    <message>
        <source>A table (CSV) of SmartServers, with a column for their addresses, their Install Codes, or both.</source>
        <translation>Una tabla (CSV) de SmartServers, con una columna para sus direcciones, sus Install Codes o ambos.</translation>
    </message>
    <message>
        <source>The unit whose files were added in the CMS by hand: reads its licenses and confirms those that show.</source>
        <translation>La unidad cuyos archivos se añadieron manualmente en el CMS: lee sus licencias y confirma las que aparecen.</translation>
    </message>
    <message>
        <source>With --by-hand: you saw that the license shows; nothing is read.</source>
        <translation>Con --by-hand: usted ha visto que la licencia aparece; no se lee nada.</translation>
    </message>
    <message>
        <source>With --by-hand: only this file, by its name or ID.</source>
        <translation>Con --by-hand: solo este archivo, por su nombre o ID.</translation>
    </message>
    <message>
        <source>How many units are worked on at the same time (default 8).</source>
        <translation>En cuántas unidades se trabaja al mismo tiempo (8 por defecto).</translation>
    </message>
    <message>
        <source>How often a unit is tried again where nobody answered or the peer was out of order (default 2; 0 for a single unit).</source>
        <translation>Cuántas veces se vuelve a intentar con una unidad si nadie respondió o el otro extremo no funcionaba (2 por defecto; 0 para una sola unidad).</translation>
    </message>
    <message>
        <source>Each simulated SmartServer has a loopback address of its own (127.84.…), all at one port.</source>
        <translation>Cada SmartServer simulado tiene su propia dirección de loopback (127.84.…), todos en el mismo puerto.</translation>
    </message>
    <message>
        <source>--ports takes at most 8 port numbers, such as 443,8443; not “%1”.</source>
        <translation>--ports admite como máximo 8 números de puerto, como 443,8443; no «%1».</translation>
    </message>
    <message>
        <source>--mqtt-port takes a port from 1 to 65535, or 0.</source>
        <translation>--mqtt-port admite un puerto de 1 a 65535, o 0.</translation>
    </message>
    <message>
        <source>No SmartServer is named: give an ADDRESS, or --list.</source>
        <translation>No se ha indicado ningún SmartServer: indique una ADDRESS o --list.</translation>
    </message>
    <message>
        <source>--%1 takes a number from %2 to %3.</source>
        <translation>--%1 admite un número de %2 a %3.</translation>
    </message>
    <message>
        <source>“install --by-hand CODE” takes --package FILE and at most one ADDRESS.</source>
        <translation>«install --by-hand CODE» admite --package FILE y como máximo una ADDRESS.</translation>
    </message>
    <message>
        <source>--confirm-by-word and --file belong to --by-hand.</source>
        <translation>--confirm-by-word y --file solo valen con --by-hand.</translation>
    </message>
    <message>
        <source>It is not said which login is meant.</source>
        <translation>No se indica a qué credenciales se refiere.</translation>
    </message>
    <message>
        <source>The call names neither units nor a package.</source>
        <translation>La llamada no indica ni unidades ni un paquete.</translation>
    </message>
    <message>
        <source>Name units by Install Code or address, or the site by --package FILE.</source>
        <translation>Indique las unidades por Install Code o dirección, o el sitio con --package FILE.</translation>
    </message>
    <message>
        <source>The keychain remembers the login of %1.</source>
        <translation>El llavero recuerda las credenciales de %1.</translation>
    </message>
    <message>
        <source>The keychain has no login of %1 any more.</source>
        <translation>El llavero ya no tiene credenciales de %1.</translation>
    </message>
    <message>
        <source>%1 (%2, the part around this laptop)</source>
        <translation>%1 (%2, la parte en torno a este portátil)</translation>
    </message>
    <message>
        <source>Nothing to search is named.</source>
        <translation>No se ha indicado dónde buscar.</translation>
    </message>
    <message>
        <source>This laptop is in no network that could be searched.</source>
        <translation>Este portátil no está en ninguna red en la que se pueda buscar.</translation>
    </message>
    <message>
        <source>This laptop is in: %1</source>
        <translation>Este portátil está en: %1</translation>
    </message>
    <message>
        <source>Connect it to the SmartServers&apos; network, or name a network, such as: activationctl discover 192.168.1.0/24</source>
        <translation>Conéctelo a la red de los SmartServers o indique una red, por ejemplo: activationctl discover 192.168.1.0/24</translation>
    </message>
    <message>
        <source>Name one: activationctl discover %1; or all of them: --own-subnets</source>
        <translation>Indique una: activationctl discover %1; o todas: --own-subnets</translation>
    </message>
    <message>
        <source>%1  is no SmartServer: %2</source>
        <translation>%1  no es un SmartServer: %2</translation>
    </message>
    <message>
        <source>%1  Install Code %2  release %3  SHA-256 %4</source>
        <translation>%1  Install Code %2  versión %3  SHA-256 %4</translation>
    </message>
    <message>
        <source>Searching %1</source>
        <translation>Buscando en %1</translation>
    </message>
    <message numerus="yes">
        <source>%n SmartServer(s) found.</source>
        <translation>
            <numerusform>%n SmartServer encontrado.</numerusform>
            <numerusform>%n SmartServers encontrados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is whole: %n event(s), every chain in order.</source>
        <translation>
            <numerusform>%1 está intacto: %n evento, todas las cadenas en orden.</numerusform>
            <numerusform>%1 está intacto: %n eventos, todas las cadenas en orden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The ledger has %n fault(s).</source>
        <translation>
            <numerusform>El registro tiene %n fallo.</numerusform>
            <numerusform>El registro tiene %n fallos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was changed. Put a backup in its place (activationctl ledger restore BACKUP), or set it aside and begin a new one with all that can still be read (activationctl ledger salvage). A contradiction alone is no damage: both sides of it are kept, look at them with activationctl jobs show.</source>
        <translation>No se ha cambiado nada. Ponga en su lugar una copia de seguridad (activationctl ledger restore BACKUP), o apártelo y empiece uno nuevo con todo lo que aún se pueda leer (activationctl ledger salvage). Una contradicción por sí sola no es un daño: se conservan ambas partes; véalas con activationctl jobs show.</translation>
    </message>
    <message>
        <source>%1: %2 events, %3 signers, %4 keys, signed by this laptop.</source>
        <translation>%1: %2 eventos, %3 firmantes, %4 claves, firmado por este portátil.</translation>
    </message>
    <message>
        <source>New here: %1 events, %2 signers, %3 keys.</source>
        <translation>Nuevo aquí: %1 eventos, %2 firmantes, %3 claves.</translation>
    </message>
    <message>
        <source>Contradiction, both are kept: %1</source>
        <translation>Contradicción, se conservan ambas partes: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n event(s), read back and checked.</source>
        <translation>
            <numerusform>%1: %n evento, releído y comprobado.</numerusform>
            <numerusform>%1: %n eventos, releídos y comprobados.</numerusform>
        </translation>
    </message>
    <message>
        <source>The backup is in place.</source>
        <translation>La copia de seguridad está en su lugar.</translation>
    </message>
    <message>
        <source>What was there before is kept as %1.</source>
        <translation>Lo que había antes se conserva como %1.</translation>
    </message>
    <message>
        <source>The damaged ledger is kept as %1.</source>
        <translation>El registro dañado se conserva como %1.</translation>
    </message>
    <message>
        <source>Taken over: %1 events, %2 signers, %3 keys, %4 certificates of units.</source>
        <translation>Incorporados: %1 eventos, %2 firmantes, %3 claves, %4 certificados de unidades.</translation>
    </message>
    <message numerus="yes">
        <source>Not readable: %n row(s).</source>
        <translation>
            <numerusform>No legible: %n fila.</numerusform>
            <numerusform>No legibles: %n filas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Left behind: %1</source>
        <translation>No incorporado: %1</translation>
    </message>
    <message>
        <source>Put it into a file that only you can read and name it with --password-file, or give it on standard input with --password-file -. Logins of single units: --credentials-file; from the system&apos;s keychain: --keychain.</source>
        <translation>Póngala en un archivo que solo usted pueda leer e indíquelo con --password-file, o proporciónela por la entrada estándar con --password-file -. Credenciales de unidades individuales: --credentials-file; del llavero del sistema: --keychain.</translation>
    </message>
    <message numerus="yes">
        <source>Not in step with the team&apos;s ledger (%n event(s) to send): %1 %2</source>
        <translation>
            <numerusform>No sincronizado con el registro del grupo (%n evento por enviar): %1 %2</numerusform>
            <numerusform>No sincronizado con el registro del grupo (%n eventos por enviar): %1 %2</numerusform>
        </translation>
    </message>
    <message>
        <source>This ledger has no team.</source>
        <translation>Este registro no tiene grupo.</translation>
    </message>
    <message>
        <source>None is kept beside it, and the call names none.</source>
        <translation>No hay ninguno guardado junto a él y la llamada no indica ninguno.</translation>
    </message>
    <message>
        <source>Name one with --ledger postgresql://user@host/database, or keep it with: activationctl ledger team URL</source>
        <translation>Indique uno con --ledger postgresql://user@host/database, o guárdelo con: activationctl ledger team URL</translation>
    </message>
    <message>
        <source>In step with %1. Sent: %2 events. New here: %3 events, %4 signers, %5 keys.</source>
        <translation>Sincronizado con %1. Enviado: %2 eventos. Nuevo aquí: %3 eventos, %4 firmantes, %5 claves.</translation>
    </message>
    <message>
        <source>No team: this laptop works alone.</source>
        <translation>Sin grupo: este portátil trabaja solo.</translation>
    </message>
    <message>
        <source>Team: %1</source>
        <translation>Grupo: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) to send.</source>
        <translation>
            <numerusform>%n evento por enviar.</numerusform>
            <numerusform>%n eventos por enviar.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file to write: of a report (.pdf, .html, .csv), of a maintenance request (.eml).</source>
        <translation>El archivo que se escribe: de un informe (.pdf, .html, .csv), de una petición de mantenimiento (.eml).</translation>
    </message>
    <message>
        <source>A calendar file to write: when to ask again, and when maintenance ends.</source>
        <translation>Un archivo de calendario que se escribe: cuándo volver a preguntar y cuándo termina el mantenimiento.</translation>
    </message>
    <message>
        <source>Whom the maintenance request is for.</source>
        <translation>A quién va dirigida la petición de mantenimiento.</translation>
    </message>
    <message>
        <source>The feature release to which an upgrade is planned, such as 4.4.</source>
        <translation>La versión de funciones a la que se prevé actualizar, como 4.4.</translation>
    </message>
    <message>
        <source>--target takes a release, such as 4.4; not “%1”.</source>
        <translation>--target espera una versión, como 4.4; no «%1».</translation>
    </message>
    <message>
        <source>--mail-to takes an e-mail address; not “%1”.</source>
        <translation>--mail-to espera una dirección de correo; no «%1».</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>bien</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>falta</translation>
    </message>
    <message>
        <source>without</source>
        <translation>sin</translation>
    </message>
    <message>
        <source>waiting for Customer Success since %1</source>
        <translation>a la espera de Customer Success desde %1</translation>
    </message>
    <message>
        <source>covered until %1</source>
        <translation>cubierto hasta %1</translation>
    </message>
    <message>
        <source>nothing needed</source>
        <translation>no hace falta nada</translation>
    </message>
    <message>
        <source>a maintenance file is here, to be installed</source>
        <translation>hay un archivo de mantenimiento, por instalar</translation>
    </message>
    <message>
        <source>There is nothing to be reminded of, so no calendar file was written.</source>
        <translation>No hay nada que recordar, por lo que no se escribió ningún archivo de calendario.</translation>
    </message>
    <message>
        <source>No unit shows a date on which its maintenance ends, and no request waits for an answer.</source>
        <translation>Ninguna unidad muestra una fecha en que termine su mantenimiento, y ninguna petición espera respuesta.</translation>
    </message>
    <message>
        <source>Read the units again, or write a request first.</source>
        <translation>Lea de nuevo las unidades, o escriba primero una petición.</translation>
    </message>
    <message>
        <source>There is no SmartServer to ask for.</source>
        <translation>No hay ningún SmartServer por el que pedir.</translation>
    </message>
    <message>
        <source>None in this package needs maintenance, or Customer Success is asked already.</source>
        <translation>Ninguno de este paquete necesita mantenimiento, o ya se ha pedido a Customer Success.</translation>
    </message>
    <message>
        <source>Not every unit named with --for is in this package.</source>
        <translation>No todas las unidades indicadas con --for están en este paquete.</translation>
    </message>
    <message>
        <source>See: activationctl maintenance plan. Name a unit with --for CODE to ask all the same.</source>
        <translation>Vea: activationctl maintenance plan. Indique una unidad con --for CODE para pedir de todos modos.</translation>
    </message>
    <message numerus="yes">
        <source>%n SmartServer(s) need a maintenance file.</source>
        <translation>
            <numerusform>%n SmartServer necesita un archivo de mantenimiento.</numerusform>
            <numerusform>%n SmartServer necesitan un archivo de mantenimiento.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Written: %1, for %n SmartServer(s). Open it in a mail program, look it over and send it.</source>
        <translation>
            <numerusform>Escrito: %1, para %n SmartServer. Ábralo en un programa de correo, revíselo y envíelo.</numerusform>
            <numerusform>Escrito: %1, para %n SmartServer. Ábralo en un programa de correo, revíselo y envíelo.</numerusform>
        </translation>
    </message>
    <message>
        <source>The code that the portal e-mailed (else asked for on standard input).</source>
        <translation>El código que el portal envió por correo (si no, se pide por la entrada estándar).</translation>
    </message>
    <message>
        <source>Run it in a terminal and type the code, give it with --code, or log in with a License ID.</source>
        <translation>Ejecútelo en una terminal y escriba el código, indíquelo con --code o inicie sesión con un License ID.</translation>
    </message>
    <message>
        <source>How many devices to spend (default: all the license has left); “used”: as many as each unit manages.</source>
        <translation>Cuántos dispositivos gastar (por defecto: todos los que le quedan a la licencia); «used»: tantos como gestiona cada unidad.</translation>
    </message>
    <message>
        <source>Only says what would be spent, and what the portal has left then.</source>
        <translation>Solo dice qué se gastaría y qué le quedaría entonces al portal.</translation>
    </message>
    <message>
        <source>Only if the plan is still the one with this ID, as --plan said it.</source>
        <translation>Solo si el plan sigue siendo el de este ID, como lo dijo --plan.</translation>
    </message>
    <message>
        <source>--devices takes a number from 1 to %1, or “used”.</source>
        <translation>--devices admite un número de 1 a %1, o «used».</translation>
    </message>
    <message>
        <source>License %1: %2 devices before, %3 left.</source>
        <translation>Licencia %1: %2 dispositivos antes, quedan %3.</translation>
    </message>
    <message>
        <source>Give --devices N (for each) or --devices used, name one unit with --for CODE, or leave --license out to be proposed one for each.</source>
        <translation>Dé --devices N (para cada una) o --devices used, nombre una unidad con --for CODE, u omita --license para que se proponga una para cada una.</translation>
    </message>
    <message>
        <source>How many devices %1 manages is not known, or none.</source>
        <translation>No se sabe cuántos dispositivos gestiona %1, o ninguno.</translation>
    </message>
    <message>
        <source>With --devices used, each unit gets as many as it manages already.</source>
        <translation>Con --devices used, cada unidad recibe tantos como ya gestiona.</translation>
    </message>
    <message>
        <source>Give --devices N for it.</source>
        <translation>Dé --devices N para ella.</translation>
    </message>
    <message numerus="yes">
        <source>There is no license to propose for %n SmartServer(s). Nothing was spent.</source>
        <translation>
            <numerusform>No hay licencia que proponer para %n SmartServer. No se gastó nada.</numerusform>
            <numerusform>No hay licencia que proponer para %n SmartServers. No se gastó nada.</numerusform>
        </translation>
    </message>
    <message>
        <source>They have capacity or a file for it already, or this login sees no device capacity license with devices left: %1</source>
        <translation>Ya tienen capacidad o un archivo para ella, o este acceso no ve ninguna licencia de capacidad con dispositivos restantes: %1</translation>
    </message>
    <message>
        <source>Name the others with --for CODE, give --license ID, or ask your partner for more.</source>
        <translation>Nombre los demás con --for CODE, dé --license ID, o pida más a su socio.</translation>
    </message>
    <message>
        <source>The plan is no longer the one you confirmed. Nothing was spent.</source>
        <translation>El plan ya no es el que usted confirmó. No se gastó nada.</translation>
    </message>
    <message>
        <source>It is %1 now: %2</source>
        <translation>Ahora es %1: %2</translation>
    </message>
    <message>
        <source>Look at it with --plan, then give its ID with --as-planned.</source>
        <translation>Mírelo con --plan y dé luego su ID con --as-planned.</translation>
    </message>
    <message>
        <source>The licenses do not suffice for this plan. Nothing was spent.</source>
        <translation>Las licencias no bastan para este plan. No se gastó nada.</translation>
    </message>
    <message>
        <source>Name fewer units or devices, another license, or ask your partner for more.</source>
        <translation>Nombre menos unidades o dispositivos, otra licencia, o pida más a su socio.</translation>
    </message>
    <message>
        <source>in the package already</source>
        <translation>ya en el paquete</translation>
    </message>
    <message>
        <source>made before</source>
        <translation>hecho antes</translation>
    </message>
    <message>
        <source>to be made</source>
        <translation>por hacer</translation>
    </message>
    <message>
        <source>%1  %2 devices of license %3  (%4)</source>
        <translation>%1  %2 dispositivos de la licencia %3  (%4)</translation>
    </message>
    <message>
        <source>Plan %1</source>
        <translation>Plan %1</translation>
    </message>
    <message>
        <source>“%1” is in order: %2, %3, in the mode “%4”.</source>
        <translation>«%1» está en orden: %2, %3, en el modo «%4».</translation>
    </message>
    <message numerus="yes">
        <source>%1  Customer ID %2  %n license(s) ready</source>
        <translation>
            <numerusform>%1  Customer ID %2  %n licencia lista</numerusform>
            <numerusform>%1  Customer ID %2  %n licencias listas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1  license %2 was there already; nothing was asked for</source>
        <translation>%1  la licencia %2 ya estaba; no se pidió nada</translation>
    </message>
    <message>
        <source>%1  license %2 activated and confirmed</source>
        <translation>%1  licencia %2 activada y confirmada</translation>
    </message>
    <message>
        <source>%1  returned all its licenses to the cloud</source>
        <translation>%1  devolvió todas sus licencias a la nube</translation>
    </message>
    <message>
        <source>%1  has no Customer ID</source>
        <translation>%1  no tiene Customer ID</translation>
    </message>
    <message>
        <source>%1  Customer ID %2</source>
        <translation>%1  Customer ID %2</translation>
    </message>
    <message>
        <source>All licenses of the unit at %1 go back to the cloud. Its devices, its scheduler and its data logging stop working, and a return is not possible offline. Type the unit&apos;s Install Code to go on:</source>
        <translation>Todas las licencias de la unidad en %1 vuelven a la nube. Sus dispositivos, su programador y su registro de datos dejan de funcionar, y una devolución no es posible sin conexión. Escriba el Install Code de la unidad para continuar:</translation>
    </message>
    <message>
        <source>Nothing was returned: it was not confirmed.</source>
        <translation>No se devolvió nada: no se confirmó.</translation>
    </message>
    <message>
        <source>A return stops devices, scheduler and data logging of the unit.</source>
        <translation>Una devolución detiene los dispositivos, el programador y el registro de datos de la unidad.</translation>
    </message>
    <message>
        <source>Give the unit&apos;s Install Code: --confirm CODE.</source>
        <translation>Dé el Install Code de la unidad: --confirm CODE.</translation>
    </message>
    <message>
        <source>--license is missing.</source>
        <translation>Falta --license.</translation>
    </message>
    <message>
        <source>“cloud list” shows the IDs of the licenses that are ready.</source>
        <translation>«cloud list» muestra los ID de las licencias listas.</translation>
    </message>
    <message>
        <source>--replace belongs to --set.</source>
        <translation>--replace va con --set.</translation>
    </message>
    <message>
        <source>Nothing else is put in a place.</source>
        <translation>Nada más se pone en un lugar.</translation>
    </message>
    <message>
        <source>--for names the unit behind the one ADDRESS.</source>
        <translation>--for nombra la unidad tras la única ADDRESS.</translation>
    </message>
    <message>
        <source>Several of either do not fit together.</source>
        <translation>Varias de cualquiera de las dos no van juntas.</translation>
    </message>
    <message>
        <source>--confirm is missing.</source>
        <translation>Falta --confirm.</translation>
    </message>
    <message>
        <source>A return of several units&apos; licenses is confirmed for each of them by its Install Code.</source>
        <translation>La devolución de las licencias de varias unidades se confirma para cada una con su Install Code.</translation>
    </message>
    <message>
        <source>The Customer ID to set.</source>
        <translation>El Customer ID que se establece.</translation>
    </message>
    <message>
        <source>Puts it in the place of another Customer ID.</source>
        <translation>Lo pone en lugar de otro Customer ID.</translation>
    </message>
    <message>
        <source>The Install Code of a unit whose licenses are to be returned (else asked for on standard input). May stand several times.</source>
        <translation>El Install Code de una unidad cuyas licencias se devuelven (si no, se pregunta por la entrada estándar). Puede aparecer varias veces.</translation>
    </message>
    <message>
        <source>Activates a license online although another unit had it: that unit is gone.</source>
        <translation>Activa una licencia en línea aunque otra unidad la tuviera: esa unidad ya no existe.</translation>
    </message>
    <message>
        <source>What a signer is called.</source>
        <translation>Cómo se llama un firmante.</translation>
    </message>
    <message>
        <source>Why a signer is revoked, for whoever is refused its packages.</source>
        <translation>Por qué se revoca un firmante, para quien vea rechazados sus paquetes.</translation>
    </message>
    <message>
        <source>The first line is the passphrase of a private key&apos;s file; - reads standard input.</source>
        <translation>La primera línea es la frase de contraseña del archivo de una clave privada; - lee la entrada estándar.</translation>
    </message>
    <message>
        <source>The folder, or a stick by its UUID or label, which is mounted if need be.</source>
        <translation>La carpeta, o una memoria por su UUID o etiqueta, que se monta si hace falta.</translation>
    </message>
    <message>
        <source>Ejects the stick when the copy is proven, so that it is safe to remove.</source>
        <translation>Expulsa la memoria cuando la copia está comprobada, para poder retirarla con seguridad.</translation>
    </message>
    <message>
        <source>“%1” is no SHA-256 fingerprint, 64 hexadecimal digits.</source>
        <translation>«%1» no es una huella SHA-256, 64 dígitos hexadecimales.</translation>
    </message>
    <message>
        <source>this laptop</source>
        <translation>este portátil</translation>
    </message>
    <message>
        <source>trusted</source>
        <translation>de confianza</translation>
    </message>
    <message>
        <source>REVOKED</source>
        <translation>REVOCADO</translation>
    </message>
    <message>
        <source>not trusted</source>
        <translation>no de confianza</translation>
    </message>
    <message>
        <source>“%1”, valid until %2</source>
        <translation>«%1», válido hasta %2</translation>
    </message>
    <message>
        <source>SHA-256 %1</source>
        <translation>SHA-256 %1</translation>
    </message>
    <message>
        <source>“%1” cannot be written.</source>
        <translation>«%1» no se puede escribir.</translation>
    </message>
    <message>
        <source>Check the folder, its permissions and free space.</source>
        <translation>Compruebe la carpeta, sus permisos y el espacio libre.</translation>
    </message>
    <message>
        <source>--passphrase-file is missing.</source>
        <translation>Falta --passphrase-file.</translation>
    </message>
    <message>
        <source>A private key&apos;s file is encrypted with a passphrase.</source>
        <translation>El archivo de una clave privada está cifrado con una frase de contraseña.</translation>
    </message>
    <message>
        <source>Put it into a file that only you can read, or give it on standard input: --passphrase-file -</source>
        <translation>Póngala en un archivo que solo usted pueda leer, o dela por la entrada estándar: --passphrase-file -</translation>
    </message>
    <message>
        <source>Site packages by %1 are opened from now on.</source>
        <translation>Desde ahora se abren los paquetes de sitio de %1.</translation>
    </message>
    <message>
        <source>Site packages by %1 are refused from now on.</source>
        <translation>Desde ahora se rechazan los paquetes de sitio de %1.</translation>
    </message>
    <message>
        <source>Other laptops have to compare the new fingerprint once:</source>
        <translation>Los demás portátiles deben comparar una vez la nueva huella:</translation>
    </message>
    <message>
        <source>The certificate is in “%1”.</source>
        <translation>El certificado está en «%1».</translation>
    </message>
    <message>
        <source>The private key is in “%1”, encrypted with the passphrase.</source>
        <translation>La clave privada está en «%1», cifrada con la frase de contraseña.</translation>
    </message>
    <message>
        <source>This laptop signs with it from now on:</source>
        <translation>Este portátil firma desde ahora con ella:</translation>
    </message>
    <message>
        <source>%1  %2  %3 of %4 free  %5  %6</source>
        <translation>%1  %2  %3 libres de %4  %5  %6</translation>
    </message>
    <message>
        <source>not mounted</source>
        <translation>no montada</translation>
    </message>
    <message>
        <source>%1 (read-only)</source>
        <translation>%1 (solo lectura)</translation>
    </message>
    <message>
        <source>More than one stick is called “%1”.</source>
        <translation>Más de una memoria se llama «%1».</translation>
    </message>
    <message>
        <source>There is no stick and no folder “%1”.</source>
        <translation>No hay ninguna memoria ni carpeta «%1».</translation>
    </message>
    <message>
        <source>No stick is plugged in.</source>
        <translation>No hay ninguna memoria conectada.</translation>
    </message>
    <message>
        <source>Plugged in: %1.</source>
        <translation>Conectadas: %1.</translation>
    </message>
    <message>
        <source>Name the stick by its UUID, or give a folder. See: activationctl volumes</source>
        <translation>Nombre la memoria por su UUID, o dé una carpeta. Vea: activationctl volumes</translation>
    </message>
    <message>
        <source>“%1” is ejected: it is safe to remove.</source>
        <translation>«%1» está expulsada: puede retirarla con seguridad.</translation>
    </message>
    <message>
        <source>Written, flushed, read back and equal: %1</source>
        <translation>Escrito, volcado, leído de nuevo e igual: %1</translation>
    </message>
    <message>
        <source>If it is on a stick, eject that before you pull it out.</source>
        <translation>Si está en una memoria, expúlsela antes de retirarla.</translation>
    </message>
    <message>
        <source>Watching: %1</source>
        <translation>Vigilando: %1</translation>
    </message>
    <message>
        <source>%1 of %2: SmartServer %3</source>
        <translation>%1 de %2: SmartServer %3</translation>
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
        <translation>%1 ya tiene su archivo.</translation>
    </message>
    <message>
        <source>%1  “%2”, %3 bytes, SHA-256 %4%5</source>
        <translation>%1  «%2», %3 bytes, SHA-256 %4%5</translation>
    </message>
    <message>
        <source>“%1” was for %2, not for %3, which was in progress.</source>
        <translation>«%1» era para %2, no para %3, que estaba en curso.</translation>
    </message>
    <message>
        <source>Left alone: “%1”. %2</source>
        <translation>Sin tocar: «%1». %2</translation>
    </message>
    <message>
        <source>Not certain: “%1”. %2
If it is an activation file: activationctl add &quot;%3&quot; --package &quot;%4&quot; --for %5</source>
        <translation>Sin certeza: «%1». %2
Si es un archivo de activación: activationctl add &quot;%3&quot; --package &quot;%4&quot; --for %5</translation>
    </message>
    <message>
        <source>Open this address in a browser: %1</source>
        <translation>Abra esta dirección en un navegador: %1</translation>
    </message>
    <message>
        <source>Log in: %1</source>
        <translation>Inicie sesión: %1</translation>
    </message>
    <message>
        <source>Its file had not come yet.</source>
        <translation>Su archivo aún no había llegado.</translation>
    </message>
    <message>
        <source>You stopped it.</source>
        <translation>Usted lo ha detenido.</translation>
    </message>
    <message>
        <source>Call it again; what came is in the package.</source>
        <translation>Ejecútelo de nuevo; lo que llegó está en el paquete.</translation>
    </message>
    <message>
        <source>Its file did not come.</source>
        <translation>Su archivo no llegó.</translation>
    </message>
    <message>
        <source>Nothing arrived within the time of --timeout.</source>
        <translation>No llegó nada dentro del tiempo de --timeout.</translation>
    </message>
    <message>
        <source>Download it, and call it again; or add it: activationctl add FILE --package PACKAGE --for CODE.</source>
        <translation>Descárguelo y ejecute de nuevo la orden; o añádalo: activationctl add FILE --package PACKAGE --for CODE.</translation>
    </message>
    <message>
        <source>This portal has an API.</source>
        <translation>Este portal tiene una API.</translation>
    </message>
    <message>
        <source>The profile “%1” is of the mode “api” and names no page to open.</source>
        <translation>El perfil «%1» es del modo «api» y no indica ninguna página que abrir.</translation>
    </message>
    <message>
        <source>Get the files with: activationctl portal activate.</source>
        <translation>Obtenga los archivos con: activationctl portal activate.</translation>
    </message>
    <message>
        <source>No unit in this package needs a file; name one with --for CODE to get one for it all the same.</source>
        <translation>Ninguna unidad de este paquete necesita un archivo; indique una con --for CODE para obtener uno de todos modos.</translation>
    </message>
    <message>
        <source>A folder in which files arrive, besides none: the system&apos;s. May stand several times.</source>
        <translation>Una carpeta a la que llegan archivos; si no se indica ninguna, la del sistema. Puede indicarse varias veces.</translation>
    </message>
    <message>
        <source>Does not open the portal in the browser.</source>
        <translation>No abre el portal en el navegador.</translation>
    </message>
    <message>
        <source>Work in the browser with: activationctl portal browse --package PACKAGE</source>
        <translation>Trabaje en el navegador con: activationctl portal browse --package PACKAGE</translation>
    </message>
    <message>
        <source>A unit whose API is closed: enters it into the package by the Install Code on its label, or by its identity code from a QR code. It is not asked for anything.</source>
        <translation>Una unidad cuya API está cerrada: la introduce en el paquete por el Install Code de su etiqueta o por su código de identidad de un código QR. No se le consulta nada.</translation>
    </message>
    <message>
        <source>The license list of a partner (CSV): only the licenses of this site&apos;s project are proposed.</source>
        <translation>La lista de licencias de un partner (CSV): solo se proponen las licencias del proyecto de este sitio.</translation>
    </message>
    <message>
        <source>What the site is called in that list (default: the site&apos;s name).</source>
        <translation>Cómo se llama el sitio en esa lista (por defecto: el nombre del sitio).</translation>
    </message>
    <message>
        <source>Its columns, where they have other headings: project, customer, license, kind, devices.</source>
        <translation>Sus columnas, si tienen otros encabezados: project, customer, license, kind, devices.</translation>
    </message>
    <message>
        <source>Authorities (PEM) to trust besides the system&apos;s, where a company&apos;s proxy puts in certificates.</source>
        <translation>Autoridades (PEM) en las que confiar además de las del sistema, si el proxy de una empresa inserta certificados.</translation>
    </message>
    <message>
        <source>The user for the proxy that the system names.</source>
        <translation>El usuario del proxy que indica el sistema.</translation>
    </message>
    <message>
        <source>The first line is the proxy user&apos;s password; - reads standard input.</source>
        <translation>La primera línea es la contraseña del usuario del proxy; - lee de la entrada estándar.</translation>
    </message>
    <message>
        <source>--by-label enters one unit: at most one ADDRESS, no --list and no --label.</source>
        <translation>--by-label introduce una sola unidad: como máximo una ADDRESS, sin --list ni --label.</translation>
    </message>
    <message>
        <source>--license names one license, --license-list proposes among several.</source>
        <translation>--license indica una licencia; --license-list propone entre varias.</translation>
    </message>
    <message>
        <source>--proxy-user and --proxy-password-file belong together.</source>
        <translation>--proxy-user y --proxy-password-file van juntos.</translation>
    </message>
    <message>
        <source>%1  %2  %3  %4 devices  customer %5</source>
        <translation>%1  %2  %3  %4 dispositivos  cliente %5</translation>
    </message>
    <message>
        <source>%1  entered by its label; nothing was read</source>
        <translation>%1  introducido por su etiqueta; no se leyó nada</translation>
    </message>
    <message>
        <source>Takes a file in although the same one came for another unit; the reason is kept in the ledger.</source>
        <translation>Añade un archivo aunque el mismo llegó para otro SmartServer; el motivo queda en el registro.</translation>
    </message>
    <message>
        <source>--shared-because takes the reason, in words.</source>
        <translation>--shared-because requiere el motivo, con palabras.</translation>
    </message>
    <message>
        <source>There are no simulators.</source>
        <translation>No hay simuladores.</translation>
    </message>
    <message>
        <source>This assistant was built without them.</source>
        <translation>Este asistente se compiló sin ellos.</translation>
    </message>
    <message>
        <source>Try the assistant on Debian, or use it here with real SmartServers.</source>
        <translation>Pruebe el asistente en Debian o úselo aquí con SmartServers reales.</translation>
    </message>
    <message>
        <source>“signer protect” takes keychain or passphrase.</source>
        <translation>«signer protect» toma keychain o passphrase.</translation>
    </message>
    <message>
        <source>The first line is the passphrase of this laptop&apos;s signing key, where no keychain has it (else asked for at the terminal); - reads standard input.</source>
        <translation>La primera línea es la frase de contraseña de la clave de firma de este portátil, si ningún llavero la tiene (si no, se pide en el terminal); - lee la entrada estándar.</translation>
    </message>
    <message>
        <source>Shows the fingerprint as a QR code too.</source>
        <translation>Muestra la huella también como código QR.</translation>
    </message>
    <message>
        <source>No passphrase was typed.</source>
        <translation>No se escribió ninguna frase de contraseña.</translation>
    </message>
    <message>
        <source>Run it again and type it, or name a file with it: --key-passphrase-file FILE</source>
        <translation>Ejecútelo de nuevo y escríbala, o indique un archivo con ella: --key-passphrase-file ARCHIVO</translation>
    </message>
    <message>
        <source>The key “%1” with which this laptop signs is kept encrypted.</source>
        <translation>La clave «%1» con la que firma este portátil se guarda cifrada.</translation>
    </message>
    <message>
        <source>No keychain keeps its passphrase: %1</source>
        <translation>Ningún llavero guarda su frase de contraseña: %1</translation>
    </message>
    <message>
        <source>Choose a passphrase of %1 characters or more; it is asked for once in every call that signs. Whoever forgets it makes a new key.</source>
        <translation>Elija una frase de contraseña de %1 caracteres o más; se pide una vez en cada llamada que firma. Quien la olvide crea una clave nueva.</translation>
    </message>
    <message>
        <source>New passphrase:</source>
        <translation>Nueva frase de contraseña:</translation>
    </message>
    <message>
        <source>It is too short.</source>
        <translation>Es demasiado corta.</translation>
    </message>
    <message>
        <source>The same again:</source>
        <translation>La misma otra vez:</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Las dos no son iguales.</translation>
    </message>
    <message>
        <source>That is not the passphrase.</source>
        <translation>Esa no es la frase de contraseña.</translation>
    </message>
    <message>
        <source>Passphrase of the signing key “%1”:</source>
        <translation>Frase de contraseña de la clave de firma «%1»:</translation>
    </message>
    <message>
        <source>There is no keychain, and nobody to ask: the signing key&apos;s passphrase is kept in “%1”. Better: activationctl signer protect keychain|passphrase</source>
        <translation>No hay llavero ni nadie a quien preguntar: la frase de contraseña de la clave de firma se guarda en «%1». Mejor: activationctl signer protect keychain|passphrase</translation>
    </message>
    <message>
        <source>The new passphrase is asked for at a terminal, and there is none.</source>
        <translation>La nueva frase de contraseña se pide en un terminal, y no hay ninguno.</translation>
    </message>
    <message>
        <source>The keychain has the signing key&apos;s passphrase from now on.</source>
        <translation>Desde ahora el llavero tiene la frase de contraseña de la clave de firma.</translation>
    </message>
    <message>
        <source>The signing key has the new passphrase from now on.</source>
        <translation>Desde ahora la clave de firma tiene la nueva frase de contraseña.</translation>
    </message>
    <message>
        <source>Encrypted; the keychain has its passphrase.</source>
        <translation>Cifrada; el llavero tiene su frase de contraseña.</translation>
    </message>
    <message>
        <source>Encrypted with a passphrase that you chose.</source>
        <translation>Cifrada con una frase de contraseña que usted eligió.</translation>
    </message>
    <message>
        <source>Encrypted; its passphrase is in a file, for want of a keychain (see: signer protect).</source>
        <translation>Cifrada; su frase de contraseña está en un archivo, a falta de llavero (vea: signer protect).</translation>
    </message>
    <message>
        <source>NOT ENCRYPTED</source>
        <translation>SIN CIFRAR</translation>
    </message>
    <message>
        <source>%1 %: writing %2</source>
        <translation>%1 %: escribiendo %2</translation>
    </message>
    <message>
        <source>%1 %: reading back %2</source>
        <translation>%1 %: releyendo %2</translation>
    </message>
</context>
<context>
    <name>activation::doctor</name>
    <message>
        <source>%1, built with %2</source>
        <translation>%1, compilado con %2</translation>
    </message>
    <message>
        <source>No SmartServer and no portal can be reached safely.</source>
        <translation>No se puede llegar con seguridad a ningún SmartServer ni portal.</translation>
    </message>
    <message>
        <source>Qt finds no TLS backend.</source>
        <translation>Qt no encuentra ningún componente TLS.</translation>
    </message>
    <message>
        <source>Qt finds these TLS backends, and none of them works: %1.</source>
        <translation>Qt encuentra estos componentes TLS y ninguno funciona: %1.</translation>
    </message>
    <message>
        <source>Install Qt&apos;s TLS plugin and OpenSSL (on Debian: the package libqt6network6), and start the assistant again.</source>
        <translation>Instale el complemento TLS de Qt y OpenSSL (en Debian: el paquete libqt6network6) e inicie de nuevo el asistente.</translation>
    </message>
    <message>
        <source>Signatures (QCA)</source>
        <translation>Firmas (QCA)</translation>
    </message>
    <message>
        <source>Ledger (SQLite)</source>
        <translation>Registro (SQLite)</translation>
    </message>
    <message>
        <source>The ledger cannot be kept.</source>
        <translation>No se puede llevar el registro.</translation>
    </message>
    <message>
        <source>Install Qt&apos;s driver for SQLite (on Debian: the package libqt6sql6-sqlite), and start the assistant again.</source>
        <translation>Instale el controlador SQLite de Qt (en Debian: el paquete libqt6sql6-sqlite) e inicie de nuevo el asistente.</translation>
    </message>
    <message>
        <source>Team ledger (PostgreSQL)</source>
        <translation>Registro del grupo (PostgreSQL)</translation>
    </message>
    <message>
        <source>driver installed</source>
        <translation>controlador instalado</translation>
    </message>
    <message>
        <source>No team&apos;s ledger can be reached; this laptop works alone.</source>
        <translation>No se puede llegar al registro de ningún grupo; este portátil trabaja solo.</translation>
    </message>
    <message>
        <source>Qt&apos;s driver for PostgreSQL is not installed.</source>
        <translation>El controlador PostgreSQL de Qt no está instalado.</translation>
    </message>
    <message>
        <source>Install it where a team shares a ledger (on Debian: the package libqt6sql6-psql).</source>
        <translation>Instálelo donde un grupo comparta un registro (en Debian: el paquete libqt6sql6-psql).</translation>
    </message>
    <message>
        <source>Site packages (KArchive)</source>
        <translation>Paquetes de sitio (KArchive)</translation>
    </message>
    <message>
        <source>Segment IDs (MQTT)</source>
        <translation>Segment ID (MQTT)</translation>
    </message>
    <message>
        <source>Keychain</source>
        <translation>Llavero</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>no consultado</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>responde</translation>
    </message>
    <message>
        <source>It is a file, not a folder.</source>
        <translation>Es un archivo, no una carpeta.</translation>
    </message>
    <message>
        <source>Nothing can be written in %1.</source>
        <translation>No se puede escribir nada en %1.</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>%1 libres</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Make the folder writable or free space there, or name another ledger with --ledger FILE.</source>
        <translation>Permita escribir en la carpeta o libere espacio en ella, o indique otro registro con --ledger FILE.</translation>
    </message>
    <message>
        <source>Temporary files</source>
        <translation>Archivos temporales</translation>
    </message>
    <message>
        <source>Free space there, or set TMPDIR to a folder that is writable.</source>
        <translation>Libere espacio ahí, o ponga en TMPDIR una carpeta en la que se pueda escribir.</translation>
    </message>
    <message>
        <source>Settings files</source>
        <translation>Archivos de ajustes</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>A file of the assistant is missing or was changed: install the assistant again.</source>
        <translation>Falta un archivo del asistente o fue modificado: instale el asistente de nuevo.</translation>
    </message>
    <message>
        <source>The assistant for Windows comes without it. Exchange ledgers in site packages, or work on Debian where a team shares one.</source>
        <translation>El asistente para Windows no lo incluye. Intercambie los registros en paquetes de sitio o trabaje en Debian donde un equipo comparta uno.</translation>
    </message>
    <message>
        <source>Sign in to Windows with an account that has a credential store. Without one, logins stay in memory until the program ends, and you type the signing key&apos;s passphrase once after each start.</source>
        <translation>Inicie sesión en Windows con una cuenta que tenga almacén de credenciales. Sin él, los inicios de sesión quedan en memoria hasta que termine el programa, y usted escribe la frase de contraseña de la clave de firma una vez tras cada arranque.</translation>
    </message>
    <message>
        <source>Unlock or set up a keychain (on Debian: the package gnome-keyring, or KWallet). Without one, logins stay in memory until the program ends, and you type the signing key&apos;s passphrase once after each start (see: activationctl signer protect).</source>
        <translation>Desbloquee o configure un llavero (en Debian: el paquete gnome-keyring, o KWallet). Sin él, los inicios de sesión quedan en memoria hasta que termine el programa, y usted escribe la frase de contraseña de la clave de firma una vez tras cada arranque (vea: activationctl signer protect).</translation>
    </message>
    <message>
        <source>Signing key</source>
        <translation>Clave de firma</translation>
    </message>
    <message>
        <source>made when first something is signed</source>
        <translation>se crea cuando se firme algo por primera vez</translation>
    </message>
    <message>
        <source>encrypted, its passphrase in the keychain</source>
        <translation>cifrada, su frase de contraseña en el llavero</translation>
    </message>
    <message>
        <source>encrypted, with a passphrase that you chose</source>
        <translation>cifrada, con una frase de contraseña que usted eligió</translation>
    </message>
    <message>
        <source>encrypted, its passphrase in a file</source>
        <translation>cifrada, su frase de contraseña en un archivo</translation>
    </message>
    <message>
        <source>Who reads this user&apos;s files can sign in this laptop&apos;s name.</source>
        <translation>Quien lea los archivos de este usuario puede firmar en nombre de este portátil.</translation>
    </message>
    <message>
        <source>The passphrase is in a file, for there was no keychain and nobody to ask.</source>
        <translation>La frase de contraseña está en un archivo, pues no había llavero ni nadie a quien preguntar.</translation>
    </message>
    <message>
        <source>Set up a keychain and run: activationctl signer protect keychain. Or choose a passphrase: activationctl signer protect passphrase.</source>
        <translation>Configure un llavero y ejecute: activationctl signer protect keychain. O elija una frase de contraseña: activationctl signer protect passphrase.</translation>
    </message>
    <message>
        <source>not encrypted yet</source>
        <translation>aún sin cifrar</translation>
    </message>
    <message>
        <source>Who reads the disk can sign in this laptop&apos;s name.</source>
        <translation>Quien lea el disco puede firmar en nombre de este portátil.</translation>
    </message>
    <message>
        <source>An earlier version wrote the key, and nothing was signed since.</source>
        <translation>Una versión anterior escribió la clave y desde entonces no se firmó nada.</translation>
    </message>
    <message>
        <source>It is encrypted when next something is signed; at once: activationctl signer show.</source>
        <translation>Se cifra la próxima vez que se firme algo; de inmediato: activationctl signer show.</translation>
    </message>
</context>
<context>
    <name>activation::gui</name>
    <message>
        <source>Takes air-gapped SmartServers from no license to licensed, with a receipt.</source>
        <translation>Lleva SmartServers aislados de la red desde ninguna licencia hasta estar licenciados, con un recibo.</translation>
    </message>
    <message>
        <source>With simulated SmartServers and portal; nothing real is touched.</source>
        <translation>Con SmartServers y portal simulados; no se toca nada real.</translation>
    </message>
    <message>
        <source>Where the License Customer Portal is.</source>
        <translation>Dónde está el License Customer Portal.</translation>
    </message>
    <message>
        <source>A site package to open, or activation files to take in.</source>
        <translation>Un paquete de sitio que abrir o archivos de activación que incorporar.</translation>
    </message>
    <message>
        <source>The words of the call are off.</source>
        <translation>Los argumentos de la llamada no son correctos.</translation>
    </message>
    <message>
        <source>activation-assistant --help shows them all.</source>
        <translation>activation-assistant --help los muestra todos.</translation>
    </message>
    <message>
        <source>%1 events, %2 keys, %3 trusted laptops and %4 certificates of units were taken over.</source>
        <translation>Se han incorporado %1 eventos, %2 claves, %3 portátiles de confianza y %4 certificados de unidades.</translation>
    </message>
    <message numerus="yes">
        <source>%n could not be.</source>
        <translation>
            <numerusform>%n no se ha podido incorporar.</numerusform>
            <numerusform>%n no se han podido incorporar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Site packages that you open bring back the history that they carry. The damaged file is kept as %1.</source>
        <translation>Los paquetes de sitio que abra devolverán el historial que contienen. El archivo dañado se conserva como %1.</translation>
    </message>
    <message>
        <source>The backup is in place. What was there before is kept as %1.</source>
        <translation>La copia de seguridad está en su lugar. Lo que había antes se conserva como %1.</translation>
    </message>
    <message>
        <source>Another ledger than the user&apos;s own; a postgresql://user@host/database is a team&apos;s.</source>
        <translation>Un registro distinto del propio del usuario; un postgresql://user@host/database es el de un grupo.</translation>
    </message>
    <message>
        <source>The first line is the password for the team&apos;s ledger.</source>
        <translation>La primera línea es la contraseña del registro del grupo.</translation>
    </message>
    <message>
        <source>The demo, with a portal that is used in the browser.</source>
        <translation>La demostración, con un portal que se usa en el navegador.</translation>
    </message>
    <message>
        <source>There is no demo.</source>
        <translation>No hay demostración.</translation>
    </message>
    <message>
        <source>This assistant was built without simulators.</source>
        <translation>Este asistente se compiló sin simuladores.</translation>
    </message>
    <message>
        <source>Start it without --demo, for real SmartServers.</source>
        <translation>Inícielo sin --demo, para SmartServers reales.</translation>
    </message>
    <message>
        <source>The assistant cannot start.</source>
        <translation>El asistente no puede iniciarse.</translation>
    </message>
    <message>
        <source>A part of it is missing or damaged: install it again.</source>
        <translation>Falta una parte o está dañada: instálelo de nuevo.</translation>
    </message>
</context>
<context>
    <name>activation::http</name>
    <message>
        <source>%1 could not be reached.</source>
        <translation>No se ha podido acceder a %1.</translation>
    </message>
    <message>
        <source>Check the address, the cable or Wi-Fi and this laptop&apos;s IP address; then try again.</source>
        <translation>Compruebe la dirección, el cable o la Wi-Fi y la dirección IP de este portátil; después inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Canceled.</source>
        <translation>Cancelado.</translation>
    </message>
    <message>
        <source>You stopped it.</source>
        <translation>Usted lo ha detenido.</translation>
    </message>
    <message>
        <source>Start again when ready.</source>
        <translation>Inícielo de nuevo cuando quiera.</translation>
    </message>
    <message>
        <source>The answer of %1 is too large.</source>
        <translation>La respuesta de %1 es demasiado grande.</translation>
    </message>
    <message>
        <source>It has more than %1 bytes.</source>
        <translation>Tiene más de %1 bytes.</translation>
    </message>
    <message>
        <source>Check that the address is the right one.</source>
        <translation>Compruebe que la dirección es la correcta.</translation>
    </message>
    <message>
        <source>No complete answer came within %1 s.</source>
        <translation>No llegó ninguna respuesta completa en %1 s.</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 no respondió a tiempo.</translation>
    </message>
    <message>
        <source>Check that the device is up and the line is not overloaded; then try again, or allow more time (on the command line: --timeout SECONDS).</source>
        <translation>Compruebe que el dispositivo está en funcionamiento y que la línea no está sobrecargada; después inténtelo de nuevo o conceda más tiempo (en la línea de comandos: --timeout SECONDS).</translation>
    </message>
    <message>
        <source> (after HTTP %1 and %2 bytes of the answer)</source>
        <translation> (después de HTTP %1 y %2 bytes de la respuesta)</translation>
    </message>
    <message>
        <source>The answer was cut: %1 of %2 bytes came.</source>
        <translation>La respuesta se interrumpió: llegaron %1 de %2 bytes.</translation>
    </message>
    <message>
        <source>It answered HTTP %1 with an empty body.</source>
        <translation>Respondió HTTP %1 con un cuerpo vacío.</translation>
    </message>
    <message>
        <source>It answered HTTP %1: %2</source>
        <translation>Respondió HTTP %1: %2</translation>
    </message>
    <message>
        <source>%1 gave an answer that is not JSON.</source>
        <translation>%1 dio una respuesta que no es JSON.</translation>
    </message>
    <message>
        <source>%1 (%2 at byte %3)</source>
        <translation>%1 (%2 en el byte %3)</translation>
    </message>
    <message>
        <source>Check that the address is right and that no proxy or other device answers in its place, then try again.</source>
        <translation>Compruebe que la dirección es correcta y que no responde en su lugar un proxy u otro dispositivo; después inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>valid from %1 to %2</source>
        <translation>válido del %1 al %2</translation>
    </message>
    <message>
        <source>%1 could not prove who it is.</source>
        <translation>%1 no ha podido demostrar su identidad.</translation>
    </message>
    <message>
        <source>Its certificate (“%1”, SHA-256 %2): %3</source>
        <translation>Su certificado («%1», SHA-256 %2): %3</translation>
    </message>
    <message>
        <source>%1 showed no certificate.</source>
        <translation>%1 no mostró ningún certificado.</translation>
    </message>
    <message>
        <source>Without one nobody can say who answers.</source>
        <translation>Sin certificado, nadie puede saber quién responde.</translation>
    </message>
    <message>
        <source>Check the address and the port.</source>
        <translation>Compruebe la dirección y el puerto.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not known yet.</source>
        <translation>El certificado de %1 aún no se conoce.</translation>
    </message>
    <message>
        <source>“%1”, %2, SHA-256 %3</source>
        <translation>«%1», %2, SHA-256 %3</translation>
    </message>
    <message>
        <source>Compare this SHA-256 with the one the unit itself shows (connect a laptop straight to it, or ask whoever set it up). If they are equal, trust it; on the command line: --trust %1</source>
        <translation>Compare este SHA-256 con el que muestra la propia unidad (conecte un portátil directamente a ella o pregunte a quien la configuró). Si son iguales, confíe en él; en la línea de comandos: --trust %1</translation>
    </message>
    <message>
        <source>%1 shows another certificate than the one you trusted. No password was sent.</source>
        <translation>%1 muestra un certificado distinto de aquel en el que usted confió. No se ha enviado ninguna contraseña.</translation>
    </message>
    <message>
        <source>Trusted: SHA-256 %1. Shown now: “%2”, %3, SHA-256 %4.</source>
        <translation>De confianza: SHA-256 %1. Mostrado ahora: «%2», %3, SHA-256 %4.</translation>
    </message>
    <message>
        <source>Find out why: was the unit re-imaged, replaced or given a new certificate, or is this address another device? Only if you are sure, trust the new one; on the command line: --trust %1</source>
        <translation>Averigüe el motivo: ¿se ha reinstalado la imagen de la unidad, se ha sustituido, ha recibido un certificado nuevo, o es otro dispositivo el que tiene esta dirección? Solo si está seguro, confíe en el nuevo; en la línea de comandos: --trust %1</translation>
    </message>
    <message>
        <source>The certificate of %1 has expired.</source>
        <translation>El certificado de %1 ha caducado.</translation>
    </message>
    <message>
        <source>“%1”, %2, SHA-256 %3; this laptop&apos;s clock says %4.</source>
        <translation>«%1», %2, SHA-256 %3; el reloj de este portátil indica %4.</translation>
    </message>
    <message>
        <source>Check this laptop&apos;s clock, or renew the certificate on the unit. To go on with the expired one deliberately, trust it again; on the command line: --trust %1</source>
        <translation>Compruebe el reloj de este portátil o renueve el certificado en la unidad. Para continuar expresamente con el caducado, confíe en él de nuevo; en la línea de comandos: --trust %1</translation>
    </message>
    <message>
        <source>The proxy refused the login given for it.</source>
        <translation>El proxy rechazó las credenciales indicadas para él.</translation>
    </message>
    <message>
        <source>The proxy on the way wants a login.</source>
        <translation>El proxy intermedio pide iniciar sesión.</translation>
    </message>
    <message>
        <source>Give the proxy&apos;s user name and password (on the command line: --proxy-user and --proxy-password-file).</source>
        <translation>Indique el nombre de usuario y la contraseña del proxy (en la línea de comandos: --proxy-user y --proxy-password-file).</translation>
    </message>
    <message>
        <source>Check the address in the portal profile and this laptop&apos;s clock. If your company&apos;s proxy puts in its own certificate, name its authority under caCertificates in the profile, or with --ca-file on the command line.</source>
        <translation>Compruebe la dirección en el perfil de portal y el reloj de este portátil. Si el proxy de su empresa inserta su propio certificado, indique su autoridad en caCertificates del perfil o con --ca-file en la línea de comandos.</translation>
    </message>
</context>
<context>
    <name>activation::simulator</name>
    <message>
        <source>Correct the faults file; docs/simulator.md describes every field.</source>
        <translation>Corrija el archivo de fallos; docs/simulator.md describe todos los campos.</translation>
    </message>
    <message>
        <source>There is no such field in a fault.</source>
        <translation>No existe tal campo en un fallo.</translation>
    </message>
    <message>
        <source>It is one of: %1.</source>
        <translation>Debe ser uno de estos: %1.</translation>
    </message>
    <message>
        <source>A path begins with “/”.</source>
        <translation>Una ruta comienza por «/».</translation>
    </message>
    <message>
        <source>It is not a status of HTTP.</source>
        <translation>No es un estado de HTTP.</translation>
    </message>
    <message>
        <source>It is true or false.</source>
        <translation>Debe ser true o false.</translation>
    </message>
    <message>
        <source>This fault needs it.</source>
        <translation>Este fallo lo necesita.</translation>
    </message>
    <message>
        <source>The faults file “%1” cannot be read.</source>
        <translation>No se puede leer el archivo de fallos «%1».</translation>
    </message>
    <message>
        <source>The faults file “%1” is too large.</source>
        <translation>El archivo de fallos «%1» es demasiado grande.</translation>
    </message>
    <message>
        <source>It may have %1 bytes.</source>
        <translation>Puede tener %1 bytes.</translation>
    </message>
    <message>
        <source>The faults file “%1” is not JSON at line %2.</source>
        <translation>El archivo de fallos «%1» no es JSON en la línea %2.</translation>
    </message>
    <message>
        <source>There is no such field; “faults” is the only one.</source>
        <translation>No existe tal campo; «faults» es el único.</translation>
    </message>
    <message>
        <source>At most %1 faults.</source>
        <translation>Como máximo %1 fallos.</translation>
    </message>
    <message>
        <source>%1: faults[%2] is not an object.</source>
        <translation>%1: faults[%2] no es un objeto.</translation>
    </message>
    <message>
        <source>Each fault is an object such as {&quot;fault&quot;: &quot;hang&quot;}.</source>
        <translation>Cada fallo es un objeto como {&quot;fault&quot;: &quot;hang&quot;}.</translation>
    </message>
    <message>
        <source>%1, line %2: faults[%3]</source>
        <translation>%1, línea %2: faults[%3]</translation>
    </message>
    <message>
        <source>The simulator of %1 cannot listen at %2, port %3.</source>
        <translation>El simulador de %1 no puede escuchar en %2, puerto %3.</translation>
    </message>
    <message>
        <source>Stop what else listens there, or start the simulators with another state folder.</source>
        <translation>Detenga lo que esté escuchando ahí o inicie los simuladores con otra carpeta de estado.</translation>
    </message>
    <message>
        <source>Simulators listen on loopback addresses only.</source>
        <translation>Los simuladores solo escuchan en direcciones de bucle invertido (loopback).</translation>
    </message>
    <message>
        <source>There is no such kind of license.</source>
        <translation>No existe tal tipo de licencia.</translation>
    </message>
    <message>
        <source>%1 SmartServers cannot be simulated.</source>
        <translation>No se pueden simular %1 SmartServers.</translation>
    </message>
    <message>
        <source>It must be between 0 and %1.</source>
        <translation>Debe estar entre 0 y %1.</translation>
    </message>
    <message>
        <source>Ask for fewer.</source>
        <translation>Solicite menos.</translation>
    </message>
    <message>
        <source>The state folder “%1” cannot be made.</source>
        <translation>No se puede crear la carpeta de estado «%1».</translation>
    </message>
    <message>
        <source>The system does not allow it.</source>
        <translation>El sistema no lo permite.</translation>
    </message>
    <message>
        <source>Name a folder that you may write to.</source>
        <translation>Indique una carpeta en la que pueda escribir.</translation>
    </message>
    <message>
        <source>The simulator&apos;s state “%1” cannot be read.</source>
        <translation>No se puede leer el estado del simulador «%1».</translation>
    </message>
    <message>
        <source>Name another state folder, or delete this one to start from nothing.</source>
        <translation>Indique otra carpeta de estado o elimine esta para empezar de cero.</translation>
    </message>
    <message>
        <source>It is too large.</source>
        <translation>Es demasiado grande.</translation>
    </message>
    <message>
        <source>The simulator cannot write “%1”.</source>
        <translation>El simulador no puede escribir «%1».</translation>
    </message>
    <message>
        <source>Free some space, or name another state folder.</source>
        <translation>Libere espacio o indique otra carpeta de estado.</translation>
    </message>
</context>
<context>
    <name>activation::ui::AssistantWizard</name>
    <message>
        <source>SmartServer Activation Assistant</source>
        <translation>Asistente de activación de SmartServer</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>De&amp;tener</translation>
    </message>
    <message>
        <source>Demo: SmartServers and portal are simulated on this computer. Nothing real is licensed.</source>
        <translation>Demostración: los SmartServers y el portal se simulan en este equipo. No se activa ninguna licencia real.</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>One thing at a time.</source>
        <translation>Las cosas, de una en una.</translation>
    </message>
    <message>
        <source>Something is under way. Wait until it is done, or stop it; then drop the files again.</source>
        <translation>Hay una operación en curso. Espere a que termine o deténgala; después suelte los archivos de nuevo.</translation>
    </message>
    <message>
        <source>At the site</source>
        <translation>En el sitio</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Conectar</translation>
    </message>
    <message>
        <source>Identity and licenses</source>
        <translation>Identidad y licencias</translation>
    </message>
    <message>
        <source>Site package</source>
        <translation>Paquete de sitio</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>En línea</translation>
    </message>
    <message>
        <source>Portal</source>
        <translation>Portal</translation>
    </message>
    <message>
        <source>Licenses</source>
        <translation>Licencias</translation>
    </message>
    <message>
        <source>Activation files</source>
        <translation>Archivos de activación</translation>
    </message>
    <message>
        <source>Back at the site</source>
        <translation>De vuelta en el sitio</translation>
    </message>
    <message>
        <source>Install</source>
        <translation>Instalar</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Recibo</translation>
    </message>
    <message numerus="yes">
        <source>%n SmartServer(s) read</source>
        <translation>
            <numerusform>%n SmartServer leído</numerusform>
            <numerusform>%n SmartServers leídos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) an activation file</source>
        <translation>
            <numerusform>%n necesita un archivo de activación</numerusform>
            <numerusform>%n necesitan un archivo de activación</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without maintenance: Customer Success issues it</source>
        <translation>
            <numerusform>%n sin mantenimiento: lo emite Customer Success</numerusform>
            <numerusform>%n sin mantenimiento: lo emite Customer Success</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 confirmed</source>
        <translation>%1 de %2 confirmados</translation>
    </message>
    <message>
        <source>Stop what is under way?</source>
        <translation>¿Detener la operación en curso?</translation>
    </message>
    <message>
        <source>Nothing is lost: what has left is looked for first when you go on. The assistant closes as soon as the current request has ended.</source>
        <translation>No se pierde nada: cuando continúe, primero se comprobará lo que ya se envió. El asistente se cerrará en cuanto termine la solicitud actual.</translation>
    </message>
    <message>
        <source>&amp;Stop and close</source>
        <translation>&amp;Detener y cerrar</translation>
    </message>
    <message>
        <source>&amp;Go on working</source>
        <translation>&amp;Seguir trabajando</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>Clos&amp;e</source>
        <translation>C&amp;errar</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>A&amp;justes…</translation>
    </message>
    <message>
        <source>Code from the e-mail</source>
        <translation>Código del correo electrónico</translation>
    </message>
    <message>
        <source>The portal ended the session in the middle and e-mailed a new code to %1.
What was made is kept; with the code it goes on.</source>
        <translation>El portal terminó la sesión a mitad de camino y envió por correo un código nuevo a %1.
Lo que se generó se conserva; con el código se continúa.</translation>
    </message>
    <message numerus="yes">
        <source>%n wait(s) for Customer Success since %1</source>
        <translation>
            <numerusform>%n espera a Customer Success desde el %1</numerusform>
            <numerusform>%n esperan a Customer Success desde el %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>activation::ui::BatchBar</name>
    <message>
        <source>Progress of all</source>
        <translation>Progreso total</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausar</translation>
    </message>
    <message>
        <source>What is under way ends, nothing more begins. The window may be closed meanwhile.</source>
        <translation>Lo que está en curso termina y no se empieza nada más. Mientras tanto se puede cerrar la ventana.</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>Reanu&amp;dar</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>%1 de %2 terminados</translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n con error</numerusform>
            <numerusform>%n con error</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to be asked about</source>
        <translation>
            <numerusform>%n por consultar</numerusform>
            <numerusform>%n por consultar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n will be tried again</source>
        <translation>
            <numerusform>%n se intentará de nuevo</numerusform>
            <numerusform>%n se intentarán de nuevo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>pausing: %n end(s) first</source>
        <translation>
            <numerusform>en pausa cuando termine %n</numerusform>
            <numerusform>en pausa cuando terminen %n</numerusform>
        </translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pausa</translation>
    </message>
</context>
<context>
    <name>activation::ui::BatchStrip</name>
    <message numerus="yes">
        <source>will try again in %n s</source>
        <translation>
            <numerusform>nuevo intento en %n s</numerusform>
            <numerusform>nuevo intento en %n s</numerusform>
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
        <translation>«%1» se ha dejado sin tocar. %2</translation>
    </message>
    <message>
        <source>“%1” was not taken in. %2</source>
        <translation>«%1» no se ha incorporado. %2</translation>
    </message>
    <message>
        <source>%1, SHA-256 %2…</source>
        <translation>%1, SHA-256 %2…</translation>
    </message>
    <message>
        <source>%1: “%2” was in the package already (%3).</source>
        <translation>%1: «%2» ya estaba en el paquete (%3).</translation>
    </message>
    <message>
        <source>%1: “%2” is in the package (%3).</source>
        <translation>%1: «%2» está en el paquete (%3).</translation>
    </message>
    <message>
        <source>It was not for %1, which is still in progress.</source>
        <translation>No era para %1, que sigue en curso.</translation>
    </message>
</context>
<context>
    <name>activation::ui::BrowserPane</name>
    <message>
        <source>&amp;Open the portal in the browser</source>
        <translation>Abrir el portal en el na&amp;vegador</translation>
    </message>
    <message>
        <source>License ID</source>
        <translation>License ID</translation>
    </message>
    <message>
        <source>From the partner&apos;s license list; to have it at hand for the portal</source>
        <translation>De la lista de licencias del partner; para tenerlo a mano en el portal</translation>
    </message>
    <message>
        <source>&amp;License ID:</source>
        <translation>&amp;License ID:</translation>
    </message>
    <message>
        <source>Files that came</source>
        <translation>Archivos recibidos</translation>
    </message>
    <message>
        <source>SmartServer in progress</source>
        <translation>SmartServer en curso</translation>
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
        <translation>O&amp;mitir este</translation>
    </message>
    <message>
        <source>Copy the %1 (%2)</source>
        <translation>Copiar el %1 (%2)</translation>
    </message>
    <message>
        <source>&amp;Add folder…</source>
        <translation>Añadir &amp;carpeta…</translation>
    </message>
    <message>
        <source>Folder to watch</source>
        <translation>Carpeta que vigilar</translation>
    </message>
    <message>
        <source>Choose &amp;file…</source>
        <translation>Elegir a&amp;rchivo…</translation>
    </message>
    <message>
        <source>Activation files</source>
        <translation>Archivos de activación</translation>
    </message>
    <message>
        <source>The browser could not be opened.</source>
        <translation>No se ha podido abrir el navegador.</translation>
    </message>
    <message>
        <source>The system knows no program for %1.</source>
        <translation>El sistema no conoce ningún programa para %1.</translation>
    </message>
    <message>
        <source>Open that address in a browser yourself.</source>
        <translation>Abra usted mismo esa dirección en un navegador.</translation>
    </message>
    <message>
        <source>This is the Customer ID that %1 shows. Is it really a License ID, too? The portal wants a License ID.</source>
        <translation>Este es el Customer ID que muestra %1. ¿De verdad es también un License ID? El portal pide un License ID.</translation>
    </message>
    <message>
        <source>%1 – skipped</source>
        <translation>%1 – omitido</translation>
    </message>
    <message>
        <source>%1 – received</source>
        <translation>%1 – recibido</translation>
    </message>
    <message>
        <source>No folder is watched: add the one that your browser downloads to.</source>
        <translation>No se vigila ninguna carpeta: añada aquella en la que descarga su navegador.</translation>
    </message>
    <message>
        <source>Watching %1</source>
        <translation>Vigilando %1</translation>
    </message>
    <message>
        <source>On its way: %1</source>
        <translation>En camino: %1</translation>
    </message>
    <message>
        <source>%1 of %2 · SmartServer %3</source>
        <translation>%1 de %2 · SmartServer %3</translation>
    </message>
    <message numerus="yes">
        <source>%n SmartServer(s) skipped: choose one to go on.</source>
        <translation>
            <numerusform>%n SmartServer omitido: elija uno para continuar.</numerusform>
            <numerusform>%n SmartServers omitidos: elija uno para continuar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every SmartServer has its activation file.</source>
        <translation>Todos los SmartServers tienen su archivo de activación.</translation>
    </message>
    <message>
        <source>Devices: %1</source>
        <translation>Dispositivos: %1</translation>
    </message>
    <message>
        <source>Download: %1</source>
        <translation>Descarga: %1</translation>
    </message>
</context>
<context>
    <name>activation::ui::ByHandDialog</name>
    <message>
        <source>Install by hand</source>
        <translation>Instalar manualmente</translation>
    </message>
    <message>
        <source>Install by hand on %1</source>
        <translation>Instalar manualmente en %1</translation>
    </message>
    <message>
        <source>Where a site logs in through SAML or OAuth, or keeps the API closed, the files are added in the CMS. This is how:</source>
        <translation>Si el sitio inicia sesión mediante SAML u OAuth, o mantiene cerrada la API, los archivos se añaden en el CMS. Se hace así:</translation>
    </message>
    <message numerus="yes">
        <source>Reading the licenses for %n s…</source>
        <translation>
            <numerusform>Leyendo las licencias desde hace %n s…</numerusform>
            <numerusform>Leyendo las licencias desde hace %n s…</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Read the licenses and confirm</source>
        <translation>&amp;Leer las licencias y confirmar</translation>
    </message>
    <message>
        <source>Confirm by my &amp;word</source>
        <translation>Confirmar con mi &amp;declaración</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Conectando…</translation>
    </message>
    <message>
        <source>confirmed by your word</source>
        <translation>confirmado por su declaración</translation>
    </message>
    <message>
        <source>confirmed: read from the SmartServer</source>
        <translation>confirmado: leído del SmartServer</translation>
    </message>
    <message>
        <source>installed and confirmed</source>
        <translation>instalado y confirmado</translation>
    </message>
    <message>
        <source>not confirmed</source>
        <translation>no confirmado</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>De&amp;tener</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>Ce&amp;rrar</translation>
    </message>
    <message>
        <source>Tick what shows, then confirm it.</source>
        <translation>Marque lo que aparece y confírmelo después.</translation>
    </message>
    <message>
        <source>Compare the c&amp;ertificate…</source>
        <translation>Comparar el certi&amp;ficado…</translation>
    </message>
    <message>
        <source>Type the code on the la&amp;bel…</source>
        <translation>Escri&amp;bir el código de la etiqueta…</translation>
    </message>
    <message>
        <source>Try &amp;again</source>
        <translation>Reint&amp;entar</translation>
    </message>
    <message>
        <source>The label on the back of the unit</source>
        <translation>La etiqueta de la parte posterior de la unidad</translation>
    </message>
    <message>
        <source>Install Code or host name on the label:</source>
        <translation>Install Code o nombre de host de la etiqueta:</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Open the CMS of this SmartServer, and log in as a user of type Owner.</source>
        <translation>Abra el CMS de este SmartServer e inicie sesión como usuario de tipo Owner.</translation>
    </message>
    <message>
        <source>Make sure that it is the right one: Manage Customer Accounts shows its Install Code, which must be %1.</source>
        <translation>Asegúrese de que es el correcto: Manage Customer Accounts muestra su Install Code, que debe ser %1.</translation>
    </message>
    <message>
        <source>Open Manage Licenses and choose Add License. (Manage Licenses opens by itself while the device capacity is zero or too small.)</source>
        <translation>Abra Manage Licenses y elija Add License. (Manage Licenses se abre solo mientras la capacidad de dispositivos es cero o insuficiente.)</translation>
    </message>
    <message>
        <source>Pick the file there, or drag it from here onto the page. It must keep its exact name, without an extension.</source>
        <translation>Elija ahí el archivo o arrástrelo desde aquí a la página. Debe conservar su nombre exacto, sin extensión.</translation>
    </message>
    <message>
        <source>It can take a minute until the license shows as a new row. Tick what you see there yourself:</source>
        <translation>La licencia puede tardar un minuto en aparecer como una fila nueva. Marque lo que usted mismo vea ahí:</translation>
    </message>
    <message>
        <source>Confirm it. If a user and password work here, the licenses are read from the SmartServer, and the receipt holds what it showed. Otherwise the receipt says that it is your word.</source>
        <translation>Confírmelo. Si aquí funcionan un usuario y una contraseña, las licencias se leen del SmartServer y el recibo contiene lo que mostró. De lo contrario, el recibo indica que es declaración suya.</translation>
    </message>
    <message>
        <source>Open the &amp;CMS</source>
        <translation>Abrir el C&amp;MS</translation>
    </message>
    <message>
        <source>Its address is not known.</source>
        <translation>No se conoce su dirección.</translation>
    </message>
    <message>
        <source>Copy the address of the CMS</source>
        <translation>Copiar la dirección del CMS</translation>
    </message>
    <message>
        <source>Save to a &amp;folder…</source>
        <translation>Guardar en una &amp;carpeta…</translation>
    </message>
    <message>
        <source>Under the exact name, for a browser that takes nothing dragged.</source>
        <translation>Con el nombre exacto, para un navegador que no admite arrastrar archivos.</translation>
    </message>
    <message>
        <source>Show in file &amp;manager</source>
        <translation>Mostrar en el gestor de archi&amp;vos</translation>
    </message>
    <message>
        <source>Saved in %1</source>
        <translation>Guardado en %1</translation>
    </message>
    <message>
        <source>The row shows on %1</source>
        <translation>La fila aparece en %1</translation>
    </message>
    <message>
        <source>The row of %1 shows on %2</source>
        <translation>La fila de %1 aparece en %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Its License ID is %1.</source>
        <translation>Su License ID es %1.</translation>
    </message>
    <message>
        <source>Its License ID is not known here: it is the row that was not there before.</source>
        <translation>Su License ID no se conoce aquí: es la fila que antes no estaba.</translation>
    </message>
    <message>
        <source>User name of an Owner</source>
        <translation>Nombre de usuario de un Owner</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>&amp;User (Owner):</source>
        <translation>&amp;Usuario (Owner):</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation>C&amp;ontraseña:</translation>
    </message>
    <message>
        <source>No browser could be opened.</source>
        <translation>No se ha podido abrir ningún navegador.</translation>
    </message>
    <message>
        <source>The system knows no program for “%1”.</source>
        <translation>El sistema no conoce ningún programa para «%1».</translation>
    </message>
    <message>
        <source>Open this address in a browser yourself.</source>
        <translation>Abra usted mismo esta dirección en un navegador.</translation>
    </message>
    <message>
        <source>Folder for the activation files</source>
        <translation>Carpeta para los archivos de activación</translation>
    </message>
    <message>
        <source>No file manager could be opened.</source>
        <translation>No se ha podido abrir ningún gestor de archivos.</translation>
    </message>
    <message>
        <source>The system knows no program for folders.</source>
        <translation>El sistema no conoce ningún programa para carpetas.</translation>
    </message>
    <message>
        <source>The files are in %1.</source>
        <translation>Los archivos están en %1.</translation>
    </message>
</context>
<context>
    <name>activation::ui::CapacityBar</name>
    <message>
        <source>Device capacity not known</source>
        <translation>Capacidad de dispositivos desconocida</translation>
    </message>
    <message>
        <source>No device capacity yet</source>
        <translation>Aún sin capacidad de dispositivos</translation>
    </message>
    <message>
        <source>%1 devices used, but only %2 licensed: %3 too many</source>
        <translation>%1 dispositivos usados, pero solo %2 con licencia: %3 de más</translation>
    </message>
    <message>
        <source>%1 of %2 devices used: none left</source>
        <translation>%1 de %2 dispositivos usados: no queda ninguno</translation>
    </message>
    <message>
        <source>%1 of %2 devices used</source>
        <translation>%1 de %2 dispositivos usados</translation>
    </message>
    <message>
        <source>Device capacity</source>
        <translation>Capacidad de dispositivos</translation>
    </message>
</context>
<context>
    <name>activation::ui::CarryPage</name>
    <message>
        <source>Take the site package along</source>
        <translation>Llevarse el paquete de sitio</translation>
    </message>
    <message>
        <source>It holds all that is needed online: the identity of the SmartServers, no password. It is signed by this laptop.</source>
        <translation>Contiene todo lo necesario para la fase en línea: la identidad de los SmartServers, ninguna contraseña. Está firmado por este portátil.</translation>
    </message>
    <message>
        <source>This leg is done. Close the assistant and go on from the package whenever you like, also on another laptop. If this laptop has internet now, press Next.</source>
        <translation>Esta etapa ha terminado. Cierre el asistente y continúe a partir del paquete cuando quiera, también en otro portátil. Si este portátil tiene ahora internet, pulse Siguiente.</translation>
    </message>
</context>
<context>
    <name>activation::ui::CarryPanel</name>
    <message>
        <source>Copy &amp;to:</source>
        <translation>Copiar &amp;en:</translation>
    </message>
    <message>
        <source>Stick or folder for the copy</source>
        <translation>Memoria USB o carpeta para la copia</translation>
    </message>
    <message>
        <source>No stick is plugged in; choose a folder</source>
        <translation>No hay ninguna memoria USB conectada; elija una carpeta</translation>
    </message>
    <message>
        <source>Co&amp;py and check</source>
        <translation>Co&amp;piar y comprobar</translation>
    </message>
    <message>
        <source>Progress of the copy</source>
        <translation>Progreso de la copia</translation>
    </message>
    <message>
        <source>Folder for the copy</source>
        <translation>Carpeta para la copia</translation>
    </message>
    <message>
        <source>The site package is not saved yet.</source>
        <translation>El paquete de sitio aún no se ha guardado.</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Guardado como %1</translation>
    </message>
    <message>
        <source>Where the site package is saved</source>
        <translation>Dónde está guardado el paquete de sitio</translation>
    </message>
    <message>
        <source>Ch&amp;oose folder…</source>
        <translation>Eleg&amp;ir carpeta…</translation>
    </message>
    <message>
        <source>E&amp;ject</source>
        <translation>E&amp;xpulsar</translation>
    </message>
    <message>
        <source>Makes the stick safe to remove</source>
        <translation>Permite retirar la memoria USB con seguridad</translation>
    </message>
    <message>
        <source>Choose a stick or a folder</source>
        <translation>Elija una memoria USB o una carpeta</translation>
    </message>
    <message>
        <source>unknown format</source>
        <translation>formato desconocido</translation>
    </message>
    <message>
        <source>%1 (write-protected)</source>
        <translation>%1 (protegida contra escritura)</translation>
    </message>
    <message>
        <source>%1 (%2, %3, not open)</source>
        <translation>%1 (%2, %3, no abierta)</translation>
    </message>
    <message>
        <source>%1 (%2, %3)</source>
        <translation>%1 (%2, %3)</translation>
    </message>
    <message>
        <source>%1 (%2 of %3 free, %4)</source>
        <translation>%1 (%2 de %3 libres, %4)</translation>
    </message>
    <message>
        <source>%1
UUID %2</source>
        <translation>%1
UUID %2</translation>
    </message>
    <message>
        <source>Writing: %1 of %2</source>
        <translation>Escribiendo: %1 de %2</translation>
    </message>
    <message>
        <source>Reading back: %1 of %2</source>
        <translation>Leyendo de nuevo: %1 de %2</translation>
    </message>
    <message>
        <source>✓ Written, flushed, read back and equal: %1.</source>
        <translation>✓ Escrito, volcado, leído de nuevo e igual: %1.</translation>
    </message>
    <message>
        <source>✓ “%1” is ejected: it is safe to remove. The copy on it was read back and is equal.</source>
        <translation>✓ «%1» está expulsada: puede retirarla con seguridad. La copia que contiene se leyó de nuevo y es igual.</translation>
    </message>
    <message>
        <source>“%1” was pulled out without being ejected. The copy had been flushed and read back; check it again before you rely on it.</source>
        <translation>«%1» se retiró sin expulsarla. La copia se había volcado y leído de nuevo; compruébela otra vez antes de confiar en ella.</translation>
    </message>
    <message>
        <source>Ejecting “%1”… do not pull it out yet.</source>
        <translation>Expulsando «%1»… no la retire todavía.</translation>
    </message>
    <message>
        <source>Eject the stick before you pull it out.</source>
        <translation>Expulse la memoria USB antes de retirarla.</translation>
    </message>
</context>
<context>
    <name>activation::ui::CertificateDialog</name>
    <message>
        <source>%1 shows another certificate than before</source>
        <translation>%1 muestra un certificado distinto del anterior</translation>
    </message>
    <message>
        <source>Some SmartServers show another certificate than before</source>
        <translation>Algunos SmartServers muestran un certificado distinto del anterior</translation>
    </message>
    <message>
        <source>Is this really your SmartServer?</source>
        <translation>¿Es este realmente su SmartServer?</translation>
    </message>
    <message>
        <source>Are these really your SmartServers?</source>
        <translation>¿Son estos realmente sus SmartServers?</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificado</translation>
    </message>
    <message>
        <source>That is so after the unit was re-imaged, replaced, or given a new certificate. It is also so when somebody stands between this laptop and the unit. If you know of no such change, cancel and ask who looks after the unit.</source>
        <translation>Esto ocurre cuando se ha reinstalado la imagen de la unidad, se ha sustituido la unidad o esta ha recibido un certificado nuevo. También ocurre cuando alguien se interpone entre este portátil y la unidad. Si no tiene constancia de un cambio así, cancele y pregunte a quien se encarga de la unidad.</translation>
    </message>
    <message>
        <source>%1 showed a certificate that nobody has confirmed on this laptop. A SmartServer makes its own, so only a look at the unit proves that it is the right one.</source>
        <translation>%1 mostró un certificado que nadie ha confirmado en este portátil. Cada SmartServer genera el suyo, por lo que solo examinando la unidad se demuestra que es la correcta.</translation>
    </message>
    <message>
        <source>%1 units showed certificates that nobody has confirmed on this laptop. A SmartServer makes its own, so only a look at each unit proves that it is the right one. Tick those that you compared.</source>
        <translation>%1 unidades mostraron certificados que nadie ha confirmado en este portátil. Cada SmartServer genera el suyo, por lo que solo examinando cada unidad se demuestra que es la correcta. Marque las que haya comparado.</translation>
    </message>
    <message>
        <source>&lt;address&gt;</source>
        <translation>&lt;dirección&gt;</translation>
    </message>
    <message>
        <source>Connect a laptop directly to the unit, open https://%1/config/network.php in a browser there, and look at the SHA-256 fingerprint of the certificate.</source>
        <translation>Conecte un portátil directamente a la unidad, abra en él https://%1/config/network.php en un navegador y observe la huella SHA-256 del certificado.</translation>
    </message>
    <message>
        <source>Or ask who installed the unit for the fingerprint.</source>
        <translation>O pida la huella a quien instaló la unidad.</translation>
    </message>
</context>
<context>
    <name>activation::ui::ChooseUnitDialog</name>
    <message>
        <source>&amp;Take it in</source>
        <translation>&amp;Incorporar</translation>
    </message>
    <message>
        <source>Activation file</source>
        <translation>Archivo de activación</translation>
    </message>
    <message>
        <source>Which SmartServer is “%1” for?</source>
        <translation>¿Para qué SmartServer es «%1»?</translation>
    </message>
    <message>
        <source>The file says nothing that can be read, and its name names no unit.</source>
        <translation>El archivo no contiene nada legible y su nombre no menciona ninguna unidad.</translation>
    </message>
    <message>
        <source>%1 is the best guess, but it is not certain.</source>
        <translation>%1 es lo más probable, pero no es seguro.</translation>
    </message>
    <message>
        <source>Its name speaks of %1, which is not in this site package.</source>
        <translation>Su nombre menciona %1, que no está en este paquete de sitio.</translation>
    </message>
    <message>
        <source>%1 An activation file works on one SmartServer only: choose the one that it was made for.</source>
        <translation>%1 Un archivo de activación funciona en un solo SmartServer: elija aquel para el que se generó.</translation>
    </message>
    <message>
        <source>Filter the SmartServers</source>
        <translation>Filtrar los SmartServers</translation>
    </message>
    <message>
        <source>Filter by Install Code, segment controller or address</source>
        <translation>Filtrar por Install Code, Segment Controller o dirección</translation>
    </message>
    <message>
        <source>SmartServers</source>
        <translation>SmartServers</translation>
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
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Kind of license</source>
        <translation>Tipo de licencia</translation>
    </message>
    <message>
        <source>&amp;Kind of license</source>
        <translation>&amp;Tipo de licencia</translation>
    </message>
    <message>
        <source>Cance&amp;l</source>
        <translation>Cance&amp;lar</translation>
    </message>
    <message>
        <source>Best guess</source>
        <translation>Más probable</translation>
    </message>
    <message>
        <source>&amp;Take it in for %1</source>
        <translation>&amp;Incorporar para %1</translation>
    </message>
</context>
<context>
    <name>activation::ui::CloudController</name>
    <message>
        <source>connecting</source>
        <translation>conectando</translation>
    </message>
    <message>
        <source>%1 reaches the licensing service: it answered just now.</source>
        <translation>%1 llega al servicio de licencias: acaba de responder.</translation>
    </message>
    <message numerus="yes">
        <source>%n license(s) activated: %1 shows them.</source>
        <translation>
            <numerusform>%n licencia activada: %1 la muestra.</numerusform>
            <numerusform>%n licencias activadas: %1 las muestra.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is set to this Customer ID.</source>
        <translation>%1 está puesto en este Customer ID.</translation>
    </message>
    <message>
        <source>%1 returned all its licenses to the cloud.</source>
        <translation>%1 devolvió todas sus licencias a la nube.</translation>
    </message>
</context>
<context>
    <name>activation::ui::CloudDialog</name>
    <message>
        <source>Se&amp;t</source>
        <translation>Es&amp;tablecer</translation>
    </message>
    <message>
        <source>&amp;Ask the SmartServer</source>
        <translation>Pregunt&amp;ar al SmartServer</translation>
    </message>
    <message>
        <source>Acti&amp;vate the ticked ones</source>
        <translation>Acti&amp;var las marcadas</translation>
    </message>
    <message>
        <source>&amp;Return all licenses…</source>
        <translation>&amp;Devolver todas las licencias…</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>De&amp;tener</translation>
    </message>
    <message>
        <source>Licenses online: %1</source>
        <translation>Licencias en línea: %1</translation>
    </message>
    <message>
        <source>&amp;Customer ID:</source>
        <translation>&amp;Customer ID:</translation>
    </message>
    <message>
        <source>Licenses that are ready</source>
        <translation>Licencias listas</translation>
    </message>
    <message>
        <source>License</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>Transferred</source>
        <translation>Transferida</translation>
    </message>
    <message>
        <source>License ID</source>
        <translation>License ID</translation>
    </message>
    <message>
        <source>A SmartServer that reaches the internet itself can take its licenses without an activation file. Whether it does, only an answer of the licensing service shows: ask it.</source>
        <translation>Un SmartServer que llega él mismo a Internet puede tomar sus licencias sin archivo de activación. Solo una respuesta del servicio de licencias muestra si llega: pregúntele.</translation>
    </message>
    <message>
        <source>Customer ID</source>
        <translation>Customer ID</translation>
    </message>
    <message>
        <source>of the project, from the partner; not a License ID</source>
        <translation>del proyecto, del socio; no un License ID</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>C&amp;errar</translation>
    </message>
    <message>
        <source>No license is ready for this Customer ID.</source>
        <translation>No hay ninguna licencia lista para este Customer ID.</translation>
    </message>
    <message>
        <source>Put it in the other&apos;s place</source>
        <translation>Ponerlo en lugar del otro</translation>
    </message>
    <message>
        <source>That unit is gone: activate here</source>
        <translation>Esa unidad ya no existe: activar aquí</translation>
    </message>
    <message>
        <source>Ask once more all the same</source>
        <translation>Pedirla una vez más de todos modos</translation>
    </message>
    <message>
        <source>Return all licenses of %1</source>
        <translation>Devolver todas las licencias de %1</translation>
    </message>
    <message>
        <source>Install Code, to confirm</source>
        <translation>Install Code, para confirmar</translation>
    </message>
    <message>
        <source>&amp;Return all licenses</source>
        <translation>&amp;Devolver todas las licencias</translation>
    </message>
    <message>
        <source>&amp;Keep them</source>
        <translation>Conser&amp;varlas</translation>
    </message>
    <message>
        <source>&amp;Install Code, to confirm:</source>
        <translation>&amp;Install Code, para confirmar:</translation>
    </message>
    <message>
        <source>Return all licenses of %1?</source>
        <translation>¿Devolver todas las licencias de %1?</translation>
    </message>
</context>
<context>
    <name>activation::ui::ConnectPage</name>
    <message>
        <source>Connect to the SmartServer</source>
        <translation>Conectarse al SmartServer</translation>
    </message>
    <message>
        <source>Its identity and licenses are read, nothing is changed. Several at once: separate them by spaces, or give a range.</source>
        <translation>Se leen su identidad y sus licencias; no se cambia nada. Para varios a la vez: sepárelos con espacios o indique un rango.</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>&amp;Conectar</translation>
    </message>
    <message>
        <source>Addresses or Install Codes of the SmartServers</source>
        <translation>Direcciones o Install Codes de los SmartServers</translation>
    </message>
    <message>
        <source>smartserver-17q5t6a, 192.168.1.20 or 192.168.1.20-29</source>
        <translation>smartserver-17q5t6a, 192.168.1.20 o 192.168.1.20-29</translation>
    </message>
    <message>
        <source>&amp;Address:</source>
        <translation>&amp;Dirección:</translation>
    </message>
    <message>
        <source>Install Code on the label</source>
        <translation>Install Code de la etiqueta</translation>
    </message>
    <message>
        <source>Install Code or host name on the label, such as 17q5t6a</source>
        <translation>Install Code o nombre de host de la etiqueta, como 17q5t6a</translation>
    </message>
    <message>
        <source>The simulated unit&apos;s own display says: SHA-256 %1</source>
        <translation>La pantalla de la propia unidad simulada indica: SHA-256 %1</translation>
    </message>
    <message>
        <source>its certificate is to be compared</source>
        <translation>debe compararse su certificado</translation>
    </message>
    <message>
        <source>Install Code %1, release %2</source>
        <translation>Install Code %1, versión %2</translation>
    </message>
    <message>
        <source>Type the code on the &amp;label…</source>
        <translation>Escri&amp;bir el código de la etiqueta…</translation>
    </message>
    <message numerus="yes">
        <source>Go on &amp;without the %n that failed</source>
        <translation>
            <numerusform>Continuar &amp;sin la unidad con error (%n)</numerusform>
            <numerusform>Continuar &amp;sin las %n unidades con error</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Send the password all the same</source>
        <translation>&amp;Enviar la contraseña de todos modos</translation>
    </message>
    <message>
        <source>I can read the label on the bac&amp;k of the unit</source>
        <translation>Puedo leer la eti&amp;queta en la parte trasera de la unidad</translation>
    </message>
    <message>
        <source>Co&amp;mpare the certificate…</source>
        <translation>Co&amp;mparar el certificado…</translation>
    </message>
    <message>
        <source>Lo&amp;gins of single units…</source>
        <translation>Accesos de unidades s&amp;ueltas…</translation>
    </message>
    <message>
        <source>The API is closed: en&amp;ter it by its label…</source>
        <translation>La API está cerrada: in&amp;troducirlo por su etiqueta…</translation>
    </message>
    <message>
        <source>For a SmartServer that takes no login here (SAML, OAuth, a policy)</source>
        <translation>Para un SmartServer que aquí no admite iniciar sesión (SAML, OAuth, una directiva)</translation>
    </message>
    <message>
        <source>By i&amp;ts label…</source>
        <translation>Por la e&amp;tiqueta…</translation>
    </message>
</context>
<context>
    <name>activation::ui::CopyButton</name>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>Co&amp;piar</translation>
    </message>
</context>
<context>
    <name>activation::ui::DamagedLedgerDialog</name>
    <message>
        <source>The ledger is damaged</source>
        <translation>El registro está dañado</translation>
    </message>
    <message>
        <source>Restoring puts a backup in its place. Without one, a new ledger is begun that takes over everything that can still be read and is genuine. The damaged file is kept beside it either way.</source>
        <translation>Al restaurar, se pone una copia de seguridad en su lugar. Sin ella, se empieza un registro nuevo que incorpora todo lo que aún se puede leer y es auténtico. En ambos casos, el archivo dañado se conserva al lado.</translation>
    </message>
    <message>
        <source>&amp;Restore a backup…</source>
        <translation>&amp;Restaurar una copia de seguridad…</translation>
    </message>
    <message>
        <source>&amp;Set aside and begin anew</source>
        <translation>&amp;Apartar y empezar de nuevo</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>C&amp;ontinuar</translation>
    </message>
    <message>
        <source>Backup of the ledger</source>
        <translation>Copia de seguridad del registro</translation>
    </message>
</context>
<context>
    <name>activation::ui::ErrorPanel</name>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Qué hacer</translation>
    </message>
    <message>
        <source>Copy the error&apos;s text</source>
        <translation>Copiar el texto del error</translation>
    </message>
    <message>
        <source>Why: %1
What to do: %2</source>
        <translation>Por qué: %1
Qué hacer: %2</translation>
    </message>
</context>
<context>
    <name>activation::ui::FileTile</name>
    <message>
        <source>Drag the file out, or save a copy.</source>
        <translation>Arrastre el archivo fuera o guarde una copia.</translation>
    </message>
    <message>
        <source>%1 for %2 · %3 · SHA-256 %4</source>
        <translation>%1 para %2 · %3 · SHA-256 %4</translation>
    </message>
    <message>
        <source>SHA-256 %1</source>
        <translation>SHA-256 %1</translation>
    </message>
    <message>
        <source>&amp;Save a copy…</source>
        <translation>&amp;Guardar una copia…</translation>
    </message>
    <message>
        <source>Save a copy of %1</source>
        <translation>Guardar una copia de %1</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>“%1” is not the file that it was.</source>
        <translation>«%1» no es el archivo que era.</translation>
    </message>
    <message>
        <source>Its SHA-256 should be %1 and is %2.</source>
        <translation>Su SHA-256 debería ser %1 y es %2.</translation>
    </message>
    <message>
        <source>Do not use it. Take the file out of another copy of the site package.</source>
        <translation>No lo utilice. Tome el archivo de otra copia del paquete de sitio.</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of a file here.</source>
        <translation>«%1» no puede ser el nombre de un archivo aquí.</translation>
    </message>
    <message>
        <source>It is a path or empty, and could lead to another place.</source>
        <translation>Es una ruta o está vacío, y podría conducir a otro lugar.</translation>
    </message>
    <message>
        <source>Save a copy under a name of your own instead.</source>
        <translation>En su lugar, guarde una copia con un nombre que usted elija.</translation>
    </message>
    <message>
        <source>“%1” cannot be dragged out.</source>
        <translation>No se puede arrastrar «%1» fuera.</translation>
    </message>
    <message>
        <source>Free some space on this laptop&apos;s disk, or save a copy instead.</source>
        <translation>Libere espacio en el disco de este portátil o guarde una copia en su lugar.</translation>
    </message>
    <message>
        <source>“%1” was not saved.</source>
        <translation>«%1» no se ha guardado.</translation>
    </message>
    <message>
        <source>Save it in another folder, or free some space there.</source>
        <translation>Guárdelo en otra carpeta o libere espacio en ella.</translation>
    </message>
    <message>
        <source>Save a copy of the activation file</source>
        <translation>Guardar una copia del archivo de activación</translation>
    </message>
</context>
<context>
    <name>activation::ui::FilesOut</name>
    <message>
        <source>“%1” cannot be the name of a file here.</source>
        <translation>«%1» no puede ser el nombre de un archivo aquí.</translation>
    </message>
    <message>
        <source>It is a path or empty, and could lead to another place.</source>
        <translation>Es una ruta o está vacío, y podría conducir a otro lugar.</translation>
    </message>
    <message>
        <source>Save a copy under a name of your own instead.</source>
        <translation>En su lugar, guarde una copia con un nombre que usted elija.</translation>
    </message>
    <message>
        <source>“%1” would be overwritten.</source>
        <translation>Se sobrescribiría «%1».</translation>
    </message>
    <message>
        <source>A file of this name with other content is there.</source>
        <translation>Ahí hay un archivo con este nombre y otro contenido.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Elija otra carpeta.</translation>
    </message>
    <message>
        <source>“%1” was not saved.</source>
        <translation>«%1» no se ha guardado.</translation>
    </message>
    <message>
        <source>Save it in another folder, or free some space there.</source>
        <translation>Guárdelo en otra carpeta o libere espacio en ella.</translation>
    </message>
</context>
<context>
    <name>activation::ui::FilesPage</name>
    <message>
        <source>The activation files</source>
        <translation>Los archivos de activación</translation>
    </message>
    <message>
        <source>Drop maintenance files from Customer Success here when they arrive, with the names they have. Each file belongs to one SmartServer.</source>
        <translation>Cuando lleguen los archivos de mantenimiento de Customer Success, suéltelos aquí con el nombre que tengan. Cada archivo pertenece a un SmartServer.</translation>
    </message>
    <message>
        <source>Drop activation files here</source>
        <translation>Suelte aquí los archivos de activación</translation>
    </message>
    <message>
        <source>or press to choose them</source>
        <translation>o pulse para elegirlos</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>installed</source>
        <translation>instalado</translation>
    </message>
    <message>
        <source>to install</source>
        <translation>por instalar</translation>
    </message>
    <message>
        <source>No activation file yet.</source>
        <translation>Aún no hay ningún archivo de activación.</translation>
    </message>
    <message>
        <source>No maintenance: ask Customer Success for an offline maintenance activation file if feature releases are to be installed.</source>
        <translation>Sin mantenimiento: si se van a instalar versiones con nuevas funciones, pida a Customer Success un archivo de activación de mantenimiento sin conexión.</translation>
    </message>
    <message>
        <source>Activation files</source>
        <translation>Archivos de activación</translation>
    </message>
    <message>
        <source>⚠ %1</source>
        <translation>⚠ %1</translation>
    </message>
    <message>
        <source>Its name misleads: ta&amp;ke it in all the same</source>
        <translation>Su nombre engaña: &amp;aceptarlo de todos modos</translation>
    </message>
    <message>
        <source>Try a&amp;gain</source>
        <translation>In&amp;tentar de nuevo</translation>
    </message>
    <message>
        <source>Ask for &amp;maintenance…</source>
        <translation>Pedir &amp;mantenimiento…</translation>
    </message>
    <message>
        <source>Maintenance: waiting for Customer Success since %1.</source>
        <translation>Mantenimiento: esperando a Customer Success desde el %1.</translation>
    </message>
    <message>
        <source>&amp;It is for both…</source>
        <translation>Es para am&amp;bos…</translation>
    </message>
</context>
<context>
    <name>activation::ui::FindDialog</name>
    <message>
        <source>Show what is &amp;no SmartServer too</source>
        <translation>Mostrar también lo que &amp;no es un SmartServer</translation>
    </message>
    <message>
        <source>Find SmartServers</source>
        <translation>Buscar SmartServers</translation>
    </message>
    <message>
        <source>Which network are the SmartServers in?</source>
        <translation>¿En qué red están los SmartServers?</translation>
    </message>
    <message>
        <source>Addresses asked</source>
        <translation>Direcciones consultadas</translation>
    </message>
    <message>
        <source>Each address is asked for its SmartServer release only: no password is sent, and nothing is trusted.</source>
        <translation>A cada dirección solo se le pregunta su versión de SmartServer: no se envía ninguna contraseña y no se confía en nada.</translation>
    </message>
    <message>
        <source>Networks, ranges or addresses to search</source>
        <translation>Redes, rangos o direcciones en los que buscar</translation>
    </message>
    <message>
        <source>192.168.1.0/24 or 192.168.1.20-29</source>
        <translation>192.168.1.0/24 o 192.168.1.20-29</translation>
    </message>
    <message>
        <source>Search &amp;in:</source>
        <translation>Buscar &amp;en:</translation>
    </message>
    <message>
        <source>This laptop is in no network that could be searched.</source>
        <translation>Este portátil no está en ninguna red en la que se pueda buscar.</translation>
    </message>
    <message>
        <source>This laptop is in: %1</source>
        <translation>Este portátil está en: %1</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Lo que se ha encontrado</translation>
    </message>
    <message>
        <source>Install Code</source>
        <translation>Install Code</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Certificate (SHA-256)</source>
        <translation>Certificado (SHA-256)</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>Ce&amp;rrar</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>no SmartServer</source>
        <translation>no es un SmartServer</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>De&amp;tener</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Buscar</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n address(es) asked.</source>
        <translation>
            <numerusform>%1 de %n dirección consultada.</numerusform>
            <numerusform>%1 de %n direcciones consultadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n SmartServer(s) found.</source>
        <translation>
            <numerusform>%n SmartServer encontrado.</numerusform>
            <numerusform>%n SmartServers encontrados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other device(s) answered.</source>
        <translation>
            <numerusform>Ha respondido %n dispositivo más.</numerusform>
            <numerusform>Han respondido %n dispositivos más.</numerusform>
        </translation>
    </message>
    <message>
        <source>You stopped the search.</source>
        <translation>Usted ha detenido la búsqueda.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Take %n over</source>
        <translation>
            <numerusform>&amp;Incorporar %n</numerusform>
            <numerusform>&amp;Incorporar %n</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Take over</source>
        <translation>&amp;Incorporar</translation>
    </message>
</context>
<context>
    <name>activation::ui::FingerprintView</name>
    <message>
        <source>Copy the fingerprint</source>
        <translation>Copiar la huella</translation>
    </message>
    <message>
        <source>%1, differs</source>
        <translation>%1, difiere</translation>
    </message>
    <message>
        <source>No group differs.</source>
        <translation>Ningún grupo difiere.</translation>
    </message>
    <message>
        <source>%1 of %2 groups differ; they are framed.</source>
        <translation>%1 de %2 grupos difieren; están enmarcados.</translation>
    </message>
    <message>
        <source>Fingerprint (SHA-256)</source>
        <translation>Huella (SHA-256)</translation>
    </message>
</context>
<context>
    <name>activation::ui::HelpWindow</name>
    <message>
        <source>Guide</source>
        <translation>Guía</translation>
    </message>
    <message>
        <source>&amp;Search:</source>
        <translation>&amp;Buscar:</translation>
    </message>
    <message>
        <source>Words from the guide or from a message</source>
        <translation>Palabras de la guía o de un mensaje</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Capítulos</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Volver</translation>
    </message>
</context>
<context>
    <name>activation::ui::InstallController</name>
    <message>
        <source>connecting</source>
        <translation>conectando</translation>
    </message>
</context>
<context>
    <name>activation::ui::InstallPage</name>
    <message>
        <source>Install the licenses</source>
        <translation>Instalar las licencias</translation>
    </message>
    <message>
        <source>Each file goes into its own SmartServer, after its identity was read again. It takes up to a minute until a license shows.</source>
        <translation>Cada archivo se instala en su propio SmartServer, después de leer de nuevo su identidad. Una licencia puede tardar hasta un minuto en aparecer.</translation>
    </message>
    <message>
        <source>&amp;Install</source>
        <translation>&amp;Instalar</translation>
    </message>
    <message>
        <source>Address of %1</source>
        <translation>Dirección de %1</translation>
    </message>
    <message>
        <source>Address of %1:</source>
        <translation>Dirección de %1:</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Everything that came for this site is installed and shows.</source>
        <translation>Todo lo que llegó para este sitio está instalado y aparece.</translation>
    </message>
    <message>
        <source>There is no activation file to install yet. Get one online first.</source>
        <translation>Aún no hay ningún archivo de activación que instalar. Obtenga uno primero en línea.</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Siguiente</translation>
    </message>
    <message>
        <source>not tried</source>
        <translation>no intentado</translation>
    </message>
    <message>
        <source>the unit&apos;s certificate is to be compared</source>
        <translation>debe compararse el certificado de la unidad</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>Reint&amp;entar</translation>
    </message>
    <message>
        <source>Leave the rest for &amp;later</source>
        <translation>Dejar el resto para &amp;más tarde</translation>
    </message>
    <message>
        <source>Leave it for &amp;later</source>
        <translation>Dejarlo para &amp;más tarde</translation>
    </message>
    <message>
        <source>The label on the back of the unit</source>
        <translation>La etiqueta de la parte posterior de la unidad</translation>
    </message>
    <message>
        <source>Install Code or host name on the label:</source>
        <translation>Install Code o nombre de host de la etiqueta:</translation>
    </message>
    <message>
        <source>By hand…</source>
        <translation>Manualmente…</translation>
    </message>
    <message>
        <source>Install by hand in the CMS of %1</source>
        <translation>Instalar manualmente en el CMS de %1</translation>
    </message>
    <message>
        <source>Where the SmartServer takes no login here: install by hand in its CMS</source>
        <translation>Si el SmartServer no admite aquí ningún inicio de sesión: instalar manualmente en su CMS</translation>
    </message>
    <message>
        <source>&amp;Send the password all the same</source>
        <translation>&amp;Enviar la contraseña de todos modos</translation>
    </message>
    <message>
        <source>Co&amp;mpare the certificate…</source>
        <translation>Co&amp;mparar el certificado…</translation>
    </message>
    <message>
        <source>Upload it &amp;once more</source>
        <translation>Subirl&amp;o una vez más</translation>
    </message>
    <message>
        <source>Install by han&amp;d in the CMS…</source>
        <translation>Instalar a man&amp;o en el CMS…</translation>
    </message>
    <message>
        <source>Type the code on the l&amp;abel…</source>
        <translation>Escribir el código de la eti&amp;queta…</translation>
    </message>
</context>
<context>
    <name>activation::ui::IntakeController</name>
    <message>
        <source>There is no file in what you dropped.</source>
        <translation>No hay ningún archivo en lo que ha soltado.</translation>
    </message>
    <message>
        <source>The folder is empty, or holds hidden files only.</source>
        <translation>La carpeta está vacía o solo contiene archivos ocultos.</translation>
    </message>
    <message>
        <source>Drop the activation file itself, or the site package.</source>
        <translation>Suelte el propio archivo de activación o el paquete de sitio.</translation>
    </message>
    <message>
        <source>“%1” belongs into a site package, and none is open.</source>
        <translation>«%1» debe ir en un paquete de sitio y no hay ninguno abierto.</translation>
    </message>
    <message>
        <source>Activation files are kept with the units they are for.</source>
        <translation>Los archivos de activación se guardan junto con las unidades a las que corresponden.</translation>
    </message>
    <message>
        <source>Open the site package first, then drop the file again.</source>
        <translation>Abra primero el paquete de sitio y, después, suelte el archivo de nuevo.</translation>
    </message>
</context>
<context>
    <name>activation::ui::JobNotices</name>
    <message>
        <source>The SmartServers: reading has ended</source>
        <translation>Los SmartServers: la lectura ha terminado</translation>
    </message>
    <message>
        <source>The activation files: the portal has been asked</source>
        <translation>Los archivos de activación: se ha preguntado al portal</translation>
    </message>
    <message>
        <source>The licenses: installing has ended</source>
        <translation>Las licencias: la instalación ha terminado</translation>
    </message>
</context>
<context>
    <name>activation::ui::KeyDialog</name>
    <message>
        <source>Passphrase of the signing key</source>
        <translation>Frase de contraseña de la clave de firma</translation>
    </message>
    <message>
        <source>Choose a passphrase</source>
        <translation>Elegir una frase de contraseña</translation>
    </message>
    <message>
        <source>Enter the passphrase</source>
        <translation>Escribir la frase de contraseña</translation>
    </message>
    <message>
        <source>This laptop signs its site packages with a key of its own, which is kept encrypted. There is no keychain here that keeps the passphrase, so it is yours: you type it once after each start, when first something is saved.</source>
        <translation>Este portátil firma sus paquetes de sitio con una clave propia, que se guarda cifrada. Aquí no hay llavero que guarde la frase de contraseña, así que es cosa suya: la escribe una vez tras cada arranque, cuando se guarda algo por primera vez.</translation>
    </message>
    <message>
        <source>This laptop&apos;s signing key “%1” is locked. It is asked for once after each start.</source>
        <translation>La clave de firma «%1» de este portátil está bloqueada. Se pide una vez tras cada arranque.</translation>
    </message>
    <message>
        <source>&amp;Passphrase:</source>
        <translation>&amp;Frase de contraseña:</translation>
    </message>
    <message>
        <source>Once &amp;more:</source>
        <translation>Una &amp;vez más:</translation>
    </message>
    <message>
        <source>%1 characters or more. Whoever forgets it makes a new key, which other laptops compare once: activationctl signer renew.</source>
        <translation>%1 caracteres o más. Quien la olvide crea una clave nueva, que los otros portátiles comparan una vez: activationctl signer renew.</translation>
    </message>
    <message>
        <source>That was not the passphrase. Where it is forgotten, make a new key: activationctl signer renew.</source>
        <translation>Esa no era la frase de contraseña. Si se ha olvidado, cree una clave nueva: activationctl signer renew.</translation>
    </message>
    <message>
        <source>Where it is forgotten, make a new key: activationctl signer renew.</source>
        <translation>Si se ha olvidado, cree una clave nueva: activationctl signer renew.</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>&amp;Use it</source>
        <translation>&amp;Usarla</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation>&amp;Desbloquear</translation>
    </message>
    <message>
        <source>No passphrase was entered. Nothing was saved.</source>
        <translation>No se escribió ninguna frase de contraseña. No se guardó nada.</translation>
    </message>
    <message>
        <source>Try again and enter it. Where it is forgotten, make a new key (on the command line: activationctl signer renew); other laptops compare its fingerprint once.</source>
        <translation>Inténtelo de nuevo y escríbala. Si se ha olvidado, cree una clave nueva (en la línea de órdenes: activationctl signer renew); los otros portátiles comparan una vez su huella.</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Las dos no son iguales.</translation>
    </message>
</context>
<context>
    <name>activation::ui::LabelDialog</name>
    <message>
        <source>Enter a SmartServer by its label</source>
        <translation>Introducir un SmartServer por su etiqueta</translation>
    </message>
    <message>
        <source>A SmartServer that cannot be read</source>
        <translation>Un SmartServer que no se puede leer</translation>
    </message>
    <message>
        <source>Where a site logs in through SAML or OAuth, or keeps the API closed, the Install Code on the label on its back is enough to get activation files. Nothing is asked of the SmartServer; its files are added in the CMS by hand.</source>
        <translation>Cuando un sitio inicia sesión mediante SAML u OAuth, o mantiene cerrada la API, basta el Install Code de la etiqueta de la parte posterior para obtener archivos de activación. No se consulta nada al SmartServer; sus archivos se añaden a mano en el CMS.</translation>
    </message>
    <message>
        <source>Install Code on the label, or scanned QR code</source>
        <translation>Install Code de la etiqueta o código QR escaneado</translation>
    </message>
    <message>
        <source>17q5t6a, smartserver-17q5t6a, or scan the QR code</source>
        <translation>17q5t6a, smartserver-17q5t6a, o escanee el código QR</translation>
    </message>
    <message>
        <source>Address of its CMS, where it is known</source>
        <translation>Dirección de su CMS, si se conoce</translation>
    </message>
    <message>
        <source>if another than smartserver- and the Install Code</source>
        <translation>si no es smartserver- y el Install Code</translation>
    </message>
    <message>
        <source>&amp;Install Code:</source>
        <translation>&amp;Install Code:</translation>
    </message>
    <message>
        <source>&amp;Address:</source>
        <translation>&amp;Dirección:</translation>
    </message>
    <message>
        <source>Enter i&amp;t</source>
        <translation>Intr&amp;oducir</translation>
    </message>
    <message>
        <source>Cance&amp;l</source>
        <translation>Cance&amp;lar</translation>
    </message>
    <message>
        <source>⚠ Unusual: every published Install Code has 7 characters and begins with 17q. Compare it with the label once more.</source>
        <translation>⚠ Inusual: todos los Install Codes publicados tienen 7 caracteres y empiezan por 17q. Compárelo otra vez con la etiqueta.</translation>
    </message>
    <message>
        <source>From the QR code: %1, release %2.</source>
        <translation>Del código QR: %1, versión %2.</translation>
    </message>
</context>
<context>
    <name>activation::ui::LaptopDialog</name>
    <message>
        <source>About this laptop</source>
        <translation>Acerca de este portátil</translation>
    </message>
    <message>
        <source>This laptop signs its site packages. Whoever opens one on another laptop for the first time compares these groups with what is shown there.</source>
        <translation>Este portátil firma sus paquetes de sitio. Quien abra uno por primera vez en otro portátil debe comparar estos grupos con lo que se muestra allí.</translation>
    </message>
    <message>
        <source>The key is encrypted; the keychain has its passphrase.</source>
        <translation>La clave está cifrada; el llavero tiene su frase de contraseña.</translation>
    </message>
    <message>
        <source>The key is encrypted with a passphrase that you chose.</source>
        <translation>La clave está cifrada con una frase de contraseña que usted eligió.</translation>
    </message>
    <message>
        <source>The key is encrypted; its passphrase is in a file of yours.</source>
        <translation>La clave está cifrada; su frase de contraseña está en un archivo suyo.</translation>
    </message>
    <message>
        <source>The key is not encrypted yet.</source>
        <translation>La clave aún no está cifrada.</translation>
    </message>
    <message>
        <source>The same as a QR code: its 64 digits are what “signer trust” takes.</source>
        <translation>Lo mismo como código QR: sus 64 dígitos son lo que toma «signer trust».</translation>
    </message>
    <message>
        <source>Ledger and signing key are in %1, readable by you alone. %2 Passwords are kept nowhere.</source>
        <translation>El registro y la clave de firma están en %1, legibles solo para usted. %2 Las contraseñas no se guardan en ninguna parte.</translation>
    </message>
</context>
<context>
    <name>activation::ui::LicenseJudgement</name>
    <message>
        <source>Maintenance and capacity</source>
        <translation>Mantenimiento y capacidad</translation>
    </message>
</context>
<context>
    <name>activation::ui::LicenseListDialog</name>
    <message>
        <source>&amp;Propose only these</source>
        <translation>&amp;Proponer solo estas</translation>
    </message>
    <message>
        <source>License list of a partner</source>
        <translation>Lista de licencias de un partner</translation>
    </message>
    <message>
        <source>Which licenses are for this site?</source>
        <translation>¿Qué licencias son para este sitio?</translation>
    </message>
    <message>
        <source>Every partner names the columns in another way. Check that they were understood: a Customer ID and a License ID look alike.</source>
        <translation>Cada partner llama a las columnas de otra forma. Compruebe que se entendieron bien: un Customer ID y un License ID parecen iguales.</translation>
    </message>
    <message>
        <source>Column with the p&amp;roject:</source>
        <translation>Columna con el p&amp;royecto:</translation>
    </message>
    <message>
        <source>… the &amp;Customer ID:</source>
        <translation>… el &amp;Customer ID:</translation>
    </message>
    <message>
        <source>… the &amp;License ID:</source>
        <translation>… el &amp;License ID:</translation>
    </message>
    <message>
        <source>… the &amp;kind of license:</source>
        <translation>… el &amp;tipo de licencia:</translation>
    </message>
    <message>
        <source>… the &amp;devices:</source>
        <translation>… los &amp;dispositivos:</translation>
    </message>
    <message>
        <source>Project of this &amp;site:</source>
        <translation>Proyecto de este &amp;sitio:</translation>
    </message>
    <message>
        <source>C&amp;ancel</source>
        <translation>C&amp;ancelar</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>not named</source>
        <translation>sin nombre</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>elegir</translation>
    </message>
    <message>
        <source>Say which project is this site.</source>
        <translation>Diga qué proyecto es este sitio.</translation>
    </message>
    <message>
        <source>Licenses in the list: %1; seen at the portal: %2; devices left: %3.</source>
        <translation>Licencias en la lista: %1; vistas en el portal: %2; dispositivos disponibles: %3.</translation>
    </message>
</context>
<context>
    <name>activation::ui::LicenseModel</name>
    <message>
        <source>Not stated</source>
        <translation>No indicado</translation>
    </message>
    <message>
        <source>today left</source>
        <translation>queda hoy</translation>
    </message>
    <message>
        <source>1 day left</source>
        <translation>queda 1 día</translation>
    </message>
    <message>
        <source>%1 days left</source>
        <translation>quedan %1 días</translation>
    </message>
    <message>
        <source>%1 · expired by now</source>
        <translation>%1 · ya caducada</translation>
    </message>
    <message>
        <source>%1 · only %2</source>
        <translation>%1 · solo %2</translation>
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
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Activation Date</source>
        <translation>Fecha de activación</translation>
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
        <translation>Licencias</translation>
    </message>
    <message>
        <source>No license</source>
        <translation>Sin licencia</translation>
    </message>
</context>
<context>
    <name>activation::ui::LicensesPage</name>
    <message>
        <source>Choose the licenses</source>
        <translation>Elegir las licencias</translation>
    </message>
    <message>
        <source>A proposal is made for every SmartServer without capacity. Next makes the activation files; only then something is spent, once for each.</source>
        <translation>Se hace una propuesta para cada SmartServer sin capacidad. Siguiente genera los archivos de activación; solo entonces se consume algo, una vez por cada uno.</translation>
    </message>
    <message>
        <source>Licenses by SmartServer</source>
        <translation>Licencias por SmartServer</translation>
    </message>
    <message>
        <source>SmartServer</source>
        <translation>SmartServer</translation>
    </message>
    <message>
        <source>License</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Dispositivos</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>%1, %2 of %3 devices left</source>
        <translation>%1, quedan %2 de %3 dispositivos</translation>
    </message>
    <message>
        <source>The portal has no device capacity license left for some of them. Ask the partner for more, or log in with another License ID.</source>
        <translation>Al portal no le queda ninguna licencia de capacidad de dispositivos para algunos de ellos. Pida más al partner o inicie sesión con otro License ID.</translation>
    </message>
    <message>
        <source>Every SmartServer here has capacity or a file for it already. Tick one only if it needs one license more.</source>
        <translation>Todos los SmartServers que figuran aquí ya tienen capacidad o un archivo para obtenerla. Marque uno solo si necesita una licencia más.</translation>
    </message>
    <message>
        <source>License for %1</source>
        <translation>Licencia para %1</translation>
    </message>
    <message>
        <source>none left</source>
        <translation>no queda ninguna</translation>
    </message>
    <message>
        <source>Devices for %1</source>
        <translation>Dispositivos para %1</translation>
    </message>
    <message>
        <source>one license more</source>
        <translation>una licencia más</translation>
    </message>
    <message>
        <source>needs a file</source>
        <translation>necesita un archivo</translation>
    </message>
    <message>
        <source>has capacity</source>
        <translation>tiene capacidad</translation>
    </message>
    <message>
        <source>being made…</source>
        <translation>generándose…</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>error</translation>
    </message>
    <message>
        <source>made before, received</source>
        <translation>generado anteriormente, recibido</translation>
    </message>
    <message>
        <source>received</source>
        <translation>recibido</translation>
    </message>
    <message>
        <source>&amp;Make the activation files</source>
        <translation>&amp;Generar los archivos de activación</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Siguiente</translation>
    </message>
    <message>
        <source>Leave what failed for &amp;later</source>
        <translation>Dejar lo fallido para &amp;más tarde</translation>
    </message>
    <message>
        <source>Spend &amp;without asking the team</source>
        <translation>Consumir sin &amp;consultar al grupo</translation>
    </message>
    <message>
        <source>Spend &amp;one more license all the same</source>
        <translation>Consumir &amp;una licencia más de todos modos</translation>
    </message>
    <message>
        <source>Propose from &amp;all</source>
        <translation>Proponer de &amp;todas</translation>
    </message>
    <message>
        <source>Partner&apos;s li&amp;cense list…</source>
        <translation>&amp;Lista de licencias de un partner…</translation>
    </message>
    <message>
        <source>A table (CSV) that says which licenses are for which project</source>
        <translation>Una tabla (CSV) que dice qué licencias son para qué proyecto</translation>
    </message>
    <message>
        <source>License list of a partner</source>
        <translation>Lista de licencias de un partner</translation>
    </message>
    <message>
        <source>Tables (*.csv *.txt)</source>
        <translation>Tablas (*.csv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Proposed from “%1” only: project %2.</source>
        <translation>Propuesto solo de «%1»: proyecto %2.</translation>
    </message>
    <message>
        <source>not named</source>
        <translation>sin nombre</translation>
    </message>
</context>
<context>
    <name>activation::ui::LicensesSketch</name>
    <message>
        <source>Sketch of the Manage Licenses dialog</source>
        <translation>Esquema del cuadro de diálogo Manage Licenses</translation>
    </message>
    <message>
        <source>A table with the columns Segment Controller, Description, Status, Activation Date, License ID and Note; the new license is a row with %1. The button Add License stands below.</source>
        <translation>Una tabla con las columnas Segment Controller, Description, Status, Activation Date, License ID y Note; la licencia nueva es una fila con %1. Debajo está el botón Add License.</translation>
    </message>
    <message>
        <source>A sketch: the real dialog looks different.</source>
        <translation>Un esquema: el cuadro de diálogo real tiene otro aspecto.</translation>
    </message>
</context>
<context>
    <name>activation::ui::LoginFields</name>
    <message>
        <source>User name of an Owner</source>
        <translation>Nombre de usuario de un Owner</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Mostrar la contraseña</translation>
    </message>
    <message>
        <source>&amp;User (Owner):</source>
        <translation>&amp;Usuario (Owner):</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation>C&amp;ontraseña:</translation>
    </message>
    <message>
        <source>&amp;Remember in this computer&apos;s keychain</source>
        <translation>&amp;Guardar en el llavero de este equipo</translation>
    </message>
    <message>
        <source>No keychain on this computer: the password is only kept in memory, until the program ends.</source>
        <translation>No hay llavero en este equipo: la contraseña solo se conserva en memoria, hasta que termine el programa.</translation>
    </message>
    <message>
        <source>The keychain does not answer: the login that it remembers is still in it. To forget it, start again when the keychain is there.</source>
        <translation>El llavero no responde: el acceso que recuerda sigue en él. Para olvidarlo, empiece de nuevo cuando el llavero esté disponible.</translation>
    </message>
    <message numerus="yes">
        <source>Lo&amp;gins of %n single unit(s)…</source>
        <translation>
            <numerusform>Acceso de %n &amp;unidad suelta…</numerusform>
            <numerusform>Accesos de %n &amp;unidades sueltas…</numerusform>
        </translation>
    </message>
    <message>
        <source>Lo&amp;gins of single units…</source>
        <translation>Accesos de unidades s&amp;ueltas…</translation>
    </message>
</context>
<context>
    <name>activation::ui::MaintenanceController</name>
    <message>
        <source>%1 maintenance request</source>
        <translation>%1 solicitud de mantenimiento</translation>
    </message>
</context>
<context>
    <name>activation::ui::MaintenanceDialog</name>
    <message>
        <source>covered until %1</source>
        <translation>cubierto hasta %1</translation>
    </message>
    <message>
        <source>nothing needed</source>
        <translation>no hace falta nada</translation>
    </message>
    <message>
        <source>Ask for maintenance</source>
        <translation>Pedir mantenimiento</translation>
    </message>
    <message>
        <source>Ask Customer Success for maintenance</source>
        <translation>Pedir mantenimiento a Customer Success</translation>
    </message>
    <message>
        <source>Maintenance files are not made at the portal. The assistant writes the mail; you look it over and send it from your own mail program.</source>
        <translation>Los archivos de mantenimiento no se generan en el portal. El asistente escribe el correo; usted lo revisa y lo envía desde su propio programa de correo.</translation>
    </message>
    <message>
        <source>Written: %1. Open it with your calendar.</source>
        <translation>Escrito: %1. Ábralo con su calendario.</translation>
    </message>
    <message>
        <source>e-mail address of Customer Success</source>
        <translation>dirección de correo electrónico de Customer Success</translation>
    </message>
    <message>
        <source>&amp;To:</source>
        <translation>&amp;Para:</translation>
    </message>
    <message>
        <source>none; or a release, such as 4.4</source>
        <translation>ninguna; o una versión, como 4.4</translation>
    </message>
    <message>
        <source>&amp;Upgrade planned to:</source>
        <translation>Act&amp;ualización prevista a:</translation>
    </message>
    <message>
        <source>SmartServers that maintenance is asked for</source>
        <translation>SmartServers para los que se pide mantenimiento</translation>
    </message>
    <message>
        <source>SmartServer</source>
        <translation>SmartServer</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>&amp;Calendar file…</source>
        <translation>Archivo de &amp;calendario…</translation>
    </message>
    <message>
        <source>When to ask again, and when maintenance ends, with reminders</source>
        <translation>Cuándo volver a pedirlo y cuándo termina el mantenimiento, con recordatorios</translation>
    </message>
    <message>
        <source>&amp;Save the mail and open it</source>
        <translation>&amp;Guardar el correo y abrirlo</translation>
    </message>
    <message>
        <source>With a table and a CSV file attached</source>
        <translation>Con una tabla y un archivo CSV adjuntos</translation>
    </message>
    <message>
        <source>&amp;Write it in the mail program</source>
        <translation>&amp;Escribirlo en el programa de correo</translation>
    </message>
    <message>
        <source>As text only, for mail programs that open no saved mails</source>
        <translation>Solo como texto, para programas de correo que no abren correos guardados</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>Ce&amp;rrar</translation>
    </message>
    <message>
        <source>asked for on %1</source>
        <translation>pedido el %1</translation>
    </message>
    <message>
        <source>a file is here</source>
        <translation>ya hay un archivo</translation>
    </message>
    <message>
        <source>Waiting for Customer Success since %1. Drop the files on the window when they arrive.</source>
        <translation>Esperando a Customer Success desde el %1. Suelte los archivos en la ventana cuando lleguen.</translation>
    </message>
    <message>
        <source>The mail program could not be opened. Nothing was noted.</source>
        <translation>No se ha podido abrir el programa de correo. No se ha anotado nada.</translation>
    </message>
    <message>
        <source>The system knows no program for mail addresses.</source>
        <translation>El sistema no conoce ningún programa para direcciones de correo.</translation>
    </message>
    <message>
        <source>Save the mail instead, and send it from another computer.</source>
        <translation>En su lugar, guarde el correo y envíelo desde otro equipo.</translation>
    </message>
    <message>
        <source>Written and opened: %1. Look it over and send it.</source>
        <translation>Escrito y abierto: %1. Revíselo y envíelo.</translation>
    </message>
    <message>
        <source>Written: %1. Open it in a mail program, look it over and send it.</source>
        <translation>Escrito: %1. Ábralo en un programa de correo, revíselo y envíelo.</translation>
    </message>
    <message>
        <source>Calendar file</source>
        <translation>Archivo de calendario</translation>
    </message>
    <message>
        <source>Calendar files (*.ics)</source>
        <translation>Archivos de calendario (*.ics)</translation>
    </message>
</context>
<context>
    <name>activation::ui::MaintenanceLine</name>
    <message>
        <source>Maintenance</source>
        <translation>Mantenimiento</translation>
    </message>
    <message>
        <source>Maintenance: the upright mark is today, the bands the next 30 and 90 days</source>
        <translation>Mantenimiento: la marca vertical es hoy; las franjas, los próximos 30 y 90 días</translation>
    </message>
</context>
<context>
    <name>activation::ui::Notice</name>
    <message>
        <source>Show the assistant</source>
        <translation>Mostrar el asistente</translation>
    </message>
</context>
<context>
    <name>activation::ui::Page</name>
    <message>
        <source>Go on with this &amp;older copy</source>
        <translation>Continuar con esta copia más &amp;antigua</translation>
    </message>
</context>
<context>
    <name>activation::ui::PeerCard</name>
    <message>
        <source>This certificate has expired by this laptop&apos;s clock. Units without a network often have such a one; compare it all the more carefully.</source>
        <translation>Según el reloj de este portátil, este certificado ha caducado. Es frecuente en unidades sin red; compárelo con mayor cuidado aún.</translation>
    </message>
    <message>
        <source>I &amp;compared all 16 groups, and they are the same</source>
        <translation>He &amp;comparado los 16 grupos y son iguales</translation>
    </message>
    <message>
        <source>I compared all 16 groups, and they are the same</source>
        <translation>He comparado los 16 grupos y son iguales</translation>
    </message>
    <message>
        <source>%1: I compared all 16 groups, and they are the same</source>
        <translation>%1: he comparado los 16 grupos y son iguales</translation>
    </message>
    <message>
        <source>Fingerprint (SHA-256)</source>
        <translation>Huella (SHA-256)</translation>
    </message>
    <message>
        <source>Until now</source>
        <translation>Hasta ahora</translation>
    </message>
    <message>
        <source>Now (SHA-256)</source>
        <translation>Ahora (SHA-256)</translation>
    </message>
    <message>
        <source>Issued to</source>
        <translation>Emitido para</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Emitido por</translation>
    </message>
    <message>
        <source>itself (self-signed, as usual)</source>
        <translation>sí mismo (autofirmado, como es habitual)</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Validez</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>Type the last 4 characters of the fingerprint that you have from the unit or its installer</source>
        <translation>Escriba los 4 últimos caracteres de la huella que le ha proporcionado la unidad o su instalador</translation>
    </message>
    <message>
        <source>Last 4 characters of the new fingerprint</source>
        <translation>4 últimos caracteres de la nueva huella</translation>
    </message>
    <message>
        <source>These are not the last 4 characters of the certificate shown now.</source>
        <translation>Estos no son los 4 últimos caracteres del certificado que se muestra ahora.</translation>
    </message>
</context>
<context>
    <name>activation::ui::PlaceStrip</name>
    <message>
        <source>Still ahead</source>
        <translation>Aún por delante</translation>
    </message>
    <message>
        <source>You are here</source>
        <translation>Usted está aquí</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminado</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>The places of this job</source>
        <translation>Los lugares de este trabajo</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, done</source>
        <translation>%1, terminado</translation>
    </message>
    <message>
        <source>%1, current step</source>
        <translation>%1, paso actual</translation>
    </message>
</context>
<context>
    <name>activation::ui::PortalPage</name>
    <message>
        <source>License ID or e-mail address</source>
        <translation>License ID o dirección de correo electrónico</translation>
    </message>
    <message>
        <source>License ID, or an e-mail address that the partner added as a contact</source>
        <translation>License ID, o una dirección de correo electrónico que el partner haya añadido como contacto</translation>
    </message>
    <message>
        <source>&amp;License ID or e-mail:</source>
        <translation>&amp;License ID o correo electrónico:</translation>
    </message>
    <message>
        <source>Code from the e-mail</source>
        <translation>Código del correo electrónico</translation>
    </message>
    <message>
        <source>The portal has sent a code by e-mail.</source>
        <translation>El portal ha enviado un código por correo electrónico.</translation>
    </message>
    <message>
        <source>C&amp;ode from the e-mail:</source>
        <translation>Có&amp;digo del correo electrónico:</translation>
    </message>
    <message>
        <source>The portal&apos;s address is not public, so a portal profile says where yours is. Without one, make the activation files in the browser and drop them here.</source>
        <translation>La dirección del portal no es pública, por lo que un perfil de portal indica dónde está el suyo. Si no dispone de ninguno, genere los archivos de activación en el navegador y suéltelos aquí.</translation>
    </message>
    <message>
        <source>Choose a &amp;portal profile…</source>
        <translation>Elegir un &amp;perfil de portal…</translation>
    </message>
    <message>
        <source>Portal profile</source>
        <translation>Perfil de portal</translation>
    </message>
    <message>
        <source>Portal profiles (*.json)</source>
        <translation>Perfiles de portal (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Get the activation files</source>
        <translation>Obtener los archivos de activación</translation>
    </message>
    <message>
        <source>This needs internet. Nothing is spent before you choose a license.</source>
        <translation>Para esto se necesita internet. No se consume nada hasta que usted elija una licencia.</translation>
    </message>
    <message>
        <source>%1 (simulated)</source>
        <translation>%1 (simulado)</translation>
    </message>
    <message>
        <source>&amp;Confirm</source>
        <translation>&amp;Confirmar</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Siguiente</translation>
    </message>
    <message>
        <source>Choose &amp;another profile…</source>
        <translation>Elegir &amp;otro perfil…</translation>
    </message>
    <message>
        <source>Go on &amp;without the portal</source>
        <translation>Continuar &amp;sin el portal</translation>
    </message>
    <message>
        <source>Log &amp;in</source>
        <translation>&amp;Iniciar sesión</translation>
    </message>
    <message>
        <source>Log in to the p&amp;roxy…</source>
        <translation>Iniciar sesión en el pro&amp;xy…</translation>
    </message>
    <message>
        <source>Its name misleads: &amp;take it in all the same</source>
        <translation>Su nombre engaña: &amp;aceptarlo de todos modos</translation>
    </message>
    <message>
        <source>&amp;It is for both…</source>
        <translation>Es para am&amp;bos…</translation>
    </message>
</context>
<context>
    <name>activation::ui::ProxyLoginDialog</name>
    <message>
        <source>Login of the proxy</source>
        <translation>Inicio de sesión del proxy</translation>
    </message>
    <message>
        <source>Log in to the proxy</source>
        <translation>Iniciar sesión en el proxy</translation>
    </message>
    <message>
        <source>The way to the portal leads through a proxy of your network. Its login is kept until the program ends, and never written down.</source>
        <translation>El camino al portal pasa por un proxy de su red. Sus credenciales se conservan hasta que termine el programa y nunca se escriben en el disco.</translation>
    </message>
    <message>
        <source>&amp;User:</source>
        <translation>&amp;Usuario:</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation>C&amp;ontraseña:</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>Cance&amp;lar</translation>
    </message>
    <message>
        <source>&amp;Log in</source>
        <translation>&amp;Iniciar sesión</translation>
    </message>
</context>
<context>
    <name>activation::ui::QrDialog</name>
    <message>
        <source>Copy the text</source>
        <translation>Copiar el texto</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>C&amp;errar</translation>
    </message>
</context>
<context>
    <name>activation::ui::QrView</name>
    <message>
        <source>QR code</source>
        <translation>Código QR</translation>
    </message>
</context>
<context>
    <name>activation::ui::ReadController</name>
    <message>
        <source>connecting</source>
        <translation>conectando</translation>
    </message>
    <message>
        <source>reading identity and licenses</source>
        <translation>leyendo identidad y licencias</translation>
    </message>
</context>
<context>
    <name>activation::ui::ResultPage</name>
    <message>
        <source>Installed and confirmed</source>
        <translation>Instalado y confirmado</translation>
    </message>
    <message>
        <source>Was installed already; nothing was uploaded</source>
        <translation>Ya estaba instalado; no se ha subido nada</translation>
    </message>
    <message>
        <source>Rejected by the SmartServer</source>
        <translation>Rechazado por el SmartServer</translation>
    </message>
    <message>
        <source>Accepted, but it never showed</source>
        <translation>Aceptado, pero nunca apareció</translation>
    </message>
    <message>
        <source>Save hand-over &amp;report…</source>
        <translation>Guardar &amp;informe de entrega…</translation>
    </message>
    <message>
        <source>&amp;Start page</source>
        <translation>&amp;Página de inicio</translation>
    </message>
    <message>
        <source>Report saved: %1</source>
        <translation>Informe guardado: %1</translation>
    </message>
    <message>
        <source>The SmartServer is licensed</source>
        <translation>El SmartServer tiene licencia</translation>
    </message>
    <message>
        <source>All SmartServers are licensed</source>
        <translation>Todos los SmartServers tienen licencia</translation>
    </message>
    <message>
        <source>The license shows on the SmartServer itself. The receipt is in the site package and in this laptop&apos;s ledger.</source>
        <translation>La licencia aparece en el propio SmartServer. El recibo está en el paquete de sitio y en el registro de este portátil.</translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) an activation file</source>
        <translation>
            <numerusform>%n necesita un archivo de activación</numerusform>
            <numerusform>%n necesitan un archivo de activación</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to install</source>
        <translation>
            <numerusform>%n por instalar</numerusform>
            <numerusform>%n por instalar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n con error</numerusform>
            <numerusform>%n con error</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 confirmed</source>
        <translation>%1 de %2 confirmados</translation>
    </message>
    <message>
        <source>Still open: %1. Go on from the site package at any time.</source>
        <translation>Aún pendiente: %1. Continúe a partir del paquete de sitio en cualquier momento.</translation>
    </message>
    <message>
        <source>Nothing was installed yet.</source>
        <translation>Aún no se ha instalado nada.</translation>
    </message>
    <message>
        <source>Hand-over report</source>
        <translation>Informe de entrega</translation>
    </message>
    <message>
        <source>PDF to print (*.pdf)</source>
        <translation>PDF para imprimir (*.pdf)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Página web (*.html)</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabla (*.csv)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>“%1”, SHA-256 %2
%3, by %4 at %5, %6 s</source>
        <translation>«%1», SHA-256 %2
%3, por %4 en %5, %6 s</translation>
    </message>
    <message>
        <source>Its answer: %1</source>
        <translation>Su respuesta: %1</translation>
    </message>
    <message>
        <source>Installed by hand, confirmed by your word</source>
        <translation>Instalado manualmente, confirmado por su declaración</translation>
    </message>
    <message>
        <source>Installed by hand, and read from the SmartServer</source>
        <translation>Instalado manualmente y leído del SmartServer</translation>
    </message>
    <message numerus="yes">
        <source>That the license shows is your word for %n file(s): nothing was read from the SmartServer there. The receipts are in the site package and in this laptop&apos;s ledger, and say so.</source>
        <translation>
            <numerusform>Que la licencia aparece es declaración suya para %n archivo: en ese caso no se leyó nada del SmartServer. Los recibos están en el paquete de sitio y en el registro de este portátil, y así lo indican.</numerusform>
            <numerusform>Que la licencia aparece es declaración suya para %n archivos: en esos casos no se leyó nada del SmartServer. Los recibos están en el paquete de sitio y en el registro de este portátil, y así lo indican.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”, SHA-256 %2
%3, at %4</source>
        <translation>«%1», SHA-256 %2
%3, en %4</translation>
    </message>
    <message>
        <source>Added in the CMS by hand. You said that the license shows; nothing was read from the SmartServer.</source>
        <translation>Añadido manualmente en el CMS. Usted declaró que la licencia aparece; no se leyó nada del SmartServer.</translation>
    </message>
</context>
<context>
    <name>activation::ui::SettingsController</name>
    <message numerus="yes">
        <source>Connected: the team&apos;s ledger has %n event(s).</source>
        <translation>
            <numerusform>Conectado: el registro del grupo tiene %n evento.</numerusform>
            <numerusform>Conectado: el registro del grupo tiene %n eventos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>activation::ui::SettingsDialog</name>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Team ledger</source>
        <translation>Registro del grupo</translation>
    </message>
    <message>
        <source>In the demo nothing is exchanged: what is simulated is none of a team&apos;s business.</source>
        <translation>En la demostración no se sincroniza nada: lo que se simula no incumbe a ningún grupo.</translation>
    </message>
    <message>
        <source>Laptops of a team that share a PostgreSQL server never spend a license on the same unit twice, and know what the others did. This laptop goes on alone while the server is out of reach. Leave the address empty to work alone.</source>
        <translation>Los portátiles de un grupo que comparten un servidor PostgreSQL nunca consumen una licencia dos veces para la misma unidad y saben lo que han hecho los demás. Este portátil continúa solo mientras el servidor no esté al alcance. Deje la dirección vacía para trabajar solo.</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>En este equipo</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>Cance&amp;lar</translation>
    </message>
    <message>
        <source>Authority&apos;s &amp;file…</source>
        <translation>&amp;Archivo de la autoridad…</translation>
    </message>
    <message>
        <source>The certificate of the authority that issued the server&apos;s, as a PEM file: puts sslrootcert into the address.</source>
        <translation>El certificado de la autoridad que emitió el del servidor, como archivo PEM: pone sslrootcert en la dirección.</translation>
    </message>
    <message>
        <source>&amp;Address:</source>
        <translation>&amp;Dirección:</translation>
    </message>
    <message>
        <source>Address of the team&apos;s ledger</source>
        <translation>Dirección del registro del grupo</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation>C&amp;ontraseña:</translation>
    </message>
    <message>
        <source>&amp;Remember in this computer&apos;s keychain</source>
        <translation>&amp;Recordar en el llavero de este equipo</translation>
    </message>
    <message>
        <source>No keychain on this computer: a password typed here is only kept in memory, until the program ends. The file ~/.pgpass of PostgreSQL is read too.</source>
        <translation>No hay llavero en este equipo: una contraseña escrita aquí solo se conserva en memoria, hasta que termine el programa. También se lee el archivo ~/.pgpass de PostgreSQL.</translation>
    </message>
    <message>
        <source>&amp;Test the connection</source>
        <translation>&amp;Probar la conexión</translation>
    </message>
    <message>
        <source>&amp;Exchange now</source>
        <translation>&amp;Sincronizar ahora</translation>
    </message>
    <message>
        <source>SmartServers at &amp;once:</source>
        <translation>SmartServers a la &amp;vez:</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>no consultado</translation>
    </message>
    <message>
        <source>Where a SmartServer&apos;s own MQTT broker is asked for the segment ID, as one more proof of who it is. Most sites keep this port closed; nothing depends on it.</source>
        <translation>Dónde se consulta el ID de segmento al bróker MQTT propio de un SmartServer, como una prueba más de su identidad. La mayoría de los sitios mantienen cerrado este puerto; nada depende de él.</translation>
    </message>
    <message>
        <source>&amp;MQTT port:</source>
        <translation>Puerto &amp;MQTT:</translation>
    </message>
    <message>
        <source>The system&apos;s</source>
        <translation>El del sistema</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Idioma:</translation>
    </message>
    <message>
        <source>Another language is spoken from the next start on.</source>
        <translation>El otro idioma se usará a partir del próximo inicio.</translation>
    </message>
    <message>
        <source>known; leave empty to keep it</source>
        <translation>conocida; déjela vacía para conservarla</translation>
    </message>
    <message>
        <source>Certificate of the authority</source>
        <translation>Certificado de la autoridad</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>Certificados (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Conectando…</translation>
    </message>
</context>
<context>
    <name>activation::ui::SharedFileDialog</name>
    <message>
        <source>The same file twice</source>
        <translation>Dos veces el mismo archivo</translation>
    </message>
    <message>
        <source>“%1” for a second SmartServer?</source>
        <translation>¿«%1» para un segundo SmartServer?</translation>
    </message>
    <message>
        <source>An activation file is made for one Install Code, and no other SmartServer takes it. If this one is for both all the same, say why: the reason is kept in the ledger.</source>
        <translation>Un archivo de activación se hace para un Install Code y ningún otro SmartServer lo acepta. Si este es de todos modos para ambos, diga por qué: el motivo queda en el registro.</translation>
    </message>
    <message>
        <source>&amp;Why:</source>
        <translation>&amp;Por qué:</translation>
    </message>
    <message>
        <source>&amp;Leave it out</source>
        <translation>&amp;Dejarlo fuera</translation>
    </message>
    <message>
        <source>&amp;Take it in</source>
        <translation>&amp;Añadirlo</translation>
    </message>
</context>
<context>
    <name>activation::ui::SignerDialog</name>
    <message>
        <source>Signer of the site package</source>
        <translation>Firmante del paquete de sitio</translation>
    </message>
    <message>
        <source>Did a laptop of yours sign this site package?</source>
        <translation>¿Firmó este paquete de sitio un portátil suyo?</translation>
    </message>
    <message>
        <source>On the laptop that made the package, look at its own fingerprint in the assistant (About this laptop).</source>
        <translation>En el portátil que creó el paquete, consulte su propia huella en el asistente (Acerca de este portátil).</translation>
    </message>
    <message>
        <source>Or call who made it and have the fingerprint read out.</source>
        <translation>O llame a quien lo creó y pida que le lea la huella.</translation>
    </message>
</context>
<context>
    <name>activation::ui::SpendingCard</name>
    <message>
        <source>This login does not see license %1.</source>
        <translation>Este acceso no ve la licencia %1.</translation>
    </message>
    <message numerus="yes">
        <source>License %1 has %n device(s) too few: choose fewer, or another license.</source>
        <translation>
            <numerusform>A la licencia %1 le falta %n dispositivo: elija menos u otra licencia.</numerusform>
            <numerusform>A la licencia %1 le faltan %n dispositivos: elija menos u otra licencia.</numerusform>
        </translation>
    </message>
    <message>
        <source>Devices to be spent</source>
        <translation>Dispositivos que se consumirán</translation>
    </message>
    <message>
        <source>Left of these licenses now</source>
        <translation>Quedan ahora en estas licencias</translation>
    </message>
    <message>
        <source>Left afterwards</source>
        <translation>Quedarán después</translation>
    </message>
    <message numerus="yes">
        <source>Maintenance falls short on %n of them: only Customer Success can issue it.</source>
        <translation>
            <numerusform>El mantenimiento no alcanza en %n de ellos: solo Customer Success puede emitirlo.</numerusform>
            <numerusform>El mantenimiento no alcanza en %n de ellos: solo Customer Success puede emitirlo.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>activation::ui::StartPage</name>
    <message>
        <source>%1 of %2 confirmed</source>
        <translation>%1 de %2 confirmados</translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) an activation file</source>
        <translation>
            <numerusform>%n necesita un archivo de activación</numerusform>
            <numerusform>%n necesitan un archivo de activación</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to install</source>
        <translation>
            <numerusform>%n por instalar</numerusform>
            <numerusform>%n por instalar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n con error</numerusform>
            <numerusform>%n con error</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without maintenance</source>
        <translation>
            <numerusform>%n sin mantenimiento</numerusform>
            <numerusform>%n sin mantenimiento</numerusform>
        </translation>
    </message>
    <message>
        <source>Activate SmartServers without internet</source>
        <translation>Activar SmartServers sin internet</translation>
    </message>
    <message>
        <source>Read them at the site, get their activation files where there is internet, install them back at the site. One file on a USB stick carries everything.</source>
        <translation>Léalos en el sitio, obtenga sus archivos de activación donde haya internet e instálelos de vuelta en el sitio. Un solo archivo en una memoria USB lo lleva todo.</translation>
    </message>
    <message>
        <source>&amp;New site</source>
        <translation>&amp;Nuevo sitio</translation>
    </message>
    <message>
        <source>Name of the &amp;site:</source>
        <translation>N&amp;ombre del sitio:</translation>
    </message>
    <message>
        <source>Name of the new site</source>
        <translation>Nombre del nuevo sitio</translation>
    </message>
    <message>
        <source>Drop a site package or activation files here</source>
        <translation>Suelte aquí un paquete de sitio o archivos de activación</translation>
    </message>
    <message>
        <source>or press to choose a file. Dropping works on every page.</source>
        <translation>o pulse para elegir un archivo. Puede soltar archivos en cualquier página.</translation>
    </message>
    <message>
        <source>&amp;Go on with a site:</source>
        <translation>&amp;Continuar con un sitio:</translation>
    </message>
    <message>
        <source>Sites worked on before</source>
        <translation>Sitios en los que ya se ha trabajado</translation>
    </message>
    <message>
        <source>&amp;About this laptop…</source>
        <translation>&amp;Acerca de este portátil…</translation>
    </message>
    <message>
        <source>Site of %1</source>
        <translation>Sitio del %1</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Sitio</translation>
    </message>
    <message>
        <source>The file is not there just now: %1</source>
        <translation>El archivo no está disponible en este momento: %1</translation>
    </message>
    <message>
        <source>%1
Last worked on: %2</source>
        <translation>%1
Última vez que se trabajó: %2</translation>
    </message>
    <message>
        <source>Site package or activation files</source>
        <translation>Paquete de sitio o archivos de activación</translation>
    </message>
    <message numerus="yes">
        <source>%n wait(s) for Customer Success since %1</source>
        <translation>
            <numerusform>%n espera a Customer Success desde el %1</numerusform>
            <numerusform>%n esperan a Customer Success desde el %1</numerusform>
        </translation>
    </message>
    <message>
        <source>ask again</source>
        <translation>pedir de nuevo</translation>
    </message>
    <message>
        <source>maintenance ended on %1</source>
        <translation>el mantenimiento terminó el %1</translation>
    </message>
    <message>
        <source>maintenance ends on %1</source>
        <translation>el mantenimiento termina el %1</translation>
    </message>
    <message>
        <source>Reminder: %1</source>
        <translation>Recordatorio: %1</translation>
    </message>
    <message>
        <source>On the stick “%1”</source>
        <translation>En la memoria USB «%1»</translation>
    </message>
    <message>
        <source>Stick “%1”</source>
        <translation>Memoria USB «%1»</translation>
    </message>
    <message>
        <source>Not open: press to see the site packages on it</source>
        <translation>No abierta: pulse para ver los paquetes de sitio que contiene</translation>
    </message>
</context>
<context>
    <name>activation::ui::StepList</name>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminado</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Con error</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Omitido</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
</context>
<context>
    <name>activation::ui::TargetFinder</name>
    <message>
        <source>&amp;Find SmartServers…</source>
        <translation>Buscar S&amp;martServers…</translation>
    </message>
    <message>
        <source>&amp;Import a list…</source>
        <translation>&amp;Importar una lista…</translation>
    </message>
    <message>
        <source>A CSV file with a column for addresses, for Install Codes, or for both</source>
        <translation>Un archivo CSV con una columna para direcciones, para Install Codes o para ambos</translation>
    </message>
    <message>
        <source>List of SmartServers</source>
        <translation>Lista de SmartServers</translation>
    </message>
    <message>
        <source>Tables (*.csv *.txt *.tsv)</source>
        <translation>Tablas (*.csv *.txt *.tsv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
</context>
<context>
    <name>activation::ui::TeamController</name>
    <message numerus="yes">
        <source>Team ledger: not in step since %1, %n event(s) to send.</source>
        <translation>
            <numerusform>Registro del grupo: sin sincronizar desde %1, %n evento por enviar.</numerusform>
            <numerusform>Registro del grupo: sin sincronizar desde %1, %n eventos por enviar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Team ledger: %n contradiction(s), both sides are kept.</source>
        <translation>
            <numerusform>Registro del grupo: %n contradicción, se conservan ambas partes.</numerusform>
            <numerusform>Registro del grupo: %n contradicciones, se conservan ambas partes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Team ledger: exchanging…</source>
        <translation>Registro del grupo: sincronizando…</translation>
    </message>
    <message numerus="yes">
        <source>Team ledger: %n event(s) to send.</source>
        <translation>
            <numerusform>Registro del grupo: %n evento por enviar.</numerusform>
            <numerusform>Registro del grupo: %n eventos por enviar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Team ledger: in step.</source>
        <translation>Registro del grupo: sincronizado.</translation>
    </message>
</context>
<context>
    <name>activation::ui::TrustDialog</name>
    <message>
        <source>Certificates</source>
        <translation>Certificados</translation>
    </message>
    <message>
        <source>&amp;All compared</source>
        <translation>&amp;Todos comparados</translation>
    </message>
    <message>
        <source>&amp;Trust</source>
        <translation>&amp;Confiar</translation>
    </message>
    <message>
        <source>Cance&amp;l</source>
        <translation>Cance&amp;lar</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>&amp;Trust this certificate</source>
        <translation>&amp;Confiar en este certificado</translation>
    </message>
    <message>
        <source>&amp;Trust %1 of %2</source>
        <translation>&amp;Confiar en %1 de %2</translation>
    </message>
</context>
<context>
    <name>activation::ui::UnitCard</name>
    <message>
        <source>Copy the Install Code</source>
        <translation>Copiar el Install Code</translation>
    </message>
    <message>
        <source>&amp;QR code…</source>
        <translation>Código &amp;QR…</translation>
    </message>
    <message>
        <source>Show the identity as a QR code</source>
        <translation>Mostrar la identidad como código QR</translation>
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
        <translation>Versión</translation>
    </message>
    <message>
        <source>Read at</source>
        <translation>Leído el</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Host name</source>
        <translation>Nombre de host</translation>
    </message>
    <message>
        <source>Known from</source>
        <translation>Identidad según</translation>
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
        <translation>no leído: introducido por su etiqueta</translation>
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
        <translation>Versión</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Read (UTC)</source>
        <translation>Leído (UTC)</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Capacity total</source>
        <translation>Capacidad total</translation>
    </message>
    <message>
        <source>Capacity used</source>
        <translation>Capacidad usada</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>Mantenimiento</translation>
    </message>
    <message>
        <source>Maintenance until</source>
        <translation>Mantenimiento hasta</translation>
    </message>
    <message>
        <source>Files to install</source>
        <translation>Archivos por instalar</translation>
    </message>
    <message>
        <source>Files installed</source>
        <translation>Archivos instalados</translation>
    </message>
</context>
<context>
    <name>activation::ui::UnitLoginsDialog</name>
    <message>
        <source>&amp;Set</source>
        <translation>&amp;Establecer</translation>
    </message>
    <message>
        <source>Logins of single units</source>
        <translation>Credenciales de unidades individuales</translation>
    </message>
    <message>
        <source>Units with a login of their own</source>
        <translation>Unidades con credenciales propias</translation>
    </message>
    <message>
        <source>SmartServer</source>
        <translation>SmartServer</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Install Code or address</source>
        <translation>Install Code o dirección</translation>
    </message>
    <message>
        <source>User name of an Owner</source>
        <translation>Nombre de usuario de un Owner</translation>
    </message>
    <message>
        <source>S&amp;martServer:</source>
        <translation>S&amp;martServer:</translation>
    </message>
    <message>
        <source>&amp;User (Owner):</source>
        <translation>&amp;Usuario (Owner):</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation>C&amp;ontraseña:</translation>
    </message>
    <message>
        <source>&amp;Import a list…</source>
        <translation>&amp;Importar una lista…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>Ce&amp;rrar</translation>
    </message>
    <message>
        <source>These SmartServers have a user or password of their own. All others take the one login for the site.</source>
        <translation>Estos SmartServers tienen un usuario o una contraseña propios. Para todos los demás valen las credenciales comunes del sitio.</translation>
    </message>
    <message>
        <source>A list is a CSV file with the columns install code (or address), user and password. It is read once and stays where it is: delete it when it was taken in.</source>
        <translation>Una lista es un archivo CSV con las columnas install code (o address), user y password. Se lee una vez y permanece donde está: elimínela cuando se haya incorporado.</translation>
    </message>
    <message>
        <source>set</source>
        <translation>establecida</translation>
    </message>
    <message>
        <source>List of logins</source>
        <translation>Lista de credenciales</translation>
    </message>
    <message>
        <source>Tables (*.csv *.txt *.tsv)</source>
        <translation>Tablas (*.csv *.txt *.tsv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message numerus="yes">
        <source>%n login(s) taken in. They are in memory only; delete the list now.</source>
        <translation>
            <numerusform>Credenciales de %n unidad incorporadas. Solo están en memoria; elimine la lista ahora.</numerusform>
            <numerusform>Credenciales de %n unidades incorporadas. Solo están en memoria; elimine la lista ahora.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>activation::ui::UnitOverview</name>
    <message>
        <source>Filter the SmartServers by any text of the table</source>
        <translation>Filtrar los SmartServers por cualquier texto de la tabla</translation>
    </message>
    <message>
        <source>Filter: words of any column (Ctrl+F)</source>
        <translation>Filtro: palabras de cualquier columna (Ctrl+F)</translation>
    </message>
    <message>
        <source>Filter the SmartServers by their state</source>
        <translation>Filtrar los SmartServers por su estado</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Need a file</source>
        <translation>Necesitan archivo</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Listos</translation>
    </message>
    <message>
        <source>Await maintenance</source>
        <translation>A la espera de mantenimiento</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Con error</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmados</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Waiting for Customer Success: only they can issue maintenance.</source>
        <translation>A la espera de Customer Success: solo ellos pueden emitir el mantenimiento.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1 SmartServers shown</source>
        <translation>%1 SmartServers mostrados</translation>
    </message>
</context>
<context>
    <name>activation::ui::UnitRow</name>
    <message>
        <source>Needs a file</source>
        <translation>Necesita un archivo</translation>
    </message>
    <message>
        <source>Ready to install</source>
        <translation>Listo para instalar</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Con error</translation>
    </message>
    <message>
        <source>Licensed, awaits maintenance</source>
        <translation>Con licencia, a la espera de mantenimiento</translation>
    </message>
    <message>
        <source>Licensed</source>
        <translation>Con licencia</translation>
    </message>
    <message>
        <source>Confirmed, awaits maintenance</source>
        <translation>Confirmado, a la espera de mantenimiento</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmado</translation>
    </message>
    <message>
        <source>No capacity is known of, and no activation file came for it yet.</source>
        <translation>No se conoce ninguna capacidad y aún no ha llegado ningún archivo de activación para él.</translation>
    </message>
    <message>
        <source>Its activation files wait to be installed.</source>
        <translation>Sus archivos de activación están pendientes de instalar.</translation>
    </message>
    <message>
        <source>The last attempt at one of its files was rejected, or its license never showed.</source>
        <translation>El último intento con uno de sus archivos se rechazó, o su licencia nunca apareció.</translation>
    </message>
    <message>
        <source>It had capacity when it was read.</source>
        <translation>Tenía capacidad cuando se leyó.</translation>
    </message>
    <message>
        <source>Every file that came for it is installed and shows.</source>
        <translation>Todos los archivos que llegaron para él están instalados y aparecen.</translation>
    </message>
    <message>
        <source>Waiting for Customer Success: only they can issue maintenance.</source>
        <translation>A la espera de Customer Success: solo ellos pueden emitir el mantenimiento.</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>desconocida</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>%1 of %2 used</source>
        <translation>%1 de %2 usados</translation>
    </message>
    <message>
        <source>%1 of %2 installed</source>
        <translation>%1 de %2 instalados</translation>
    </message>
    <message numerus="yes">
        <source>%n to install</source>
        <translation>
            <numerusform>%n por instalar</numerusform>
            <numerusform>%n por instalar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n installed</source>
        <translation>
            <numerusform>%n instalado</numerusform>
            <numerusform>%n instalados</numerusform>
        </translation>
    </message>
    <message>
        <source>expired %1</source>
        <translation>caducado el %1</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>caducado</translation>
    </message>
    <message>
        <source>not understood</source>
        <translation>no reconocido</translation>
    </message>
    <message>
        <source>for too few devices</source>
        <translation>para muy pocos dispositivos</translation>
    </message>
    <message numerus="yes">
        <source>until %1: only %n day(s)</source>
        <translation>
            <numerusform>hasta el %1: solo %n día</numerusform>
            <numerusform>hasta el %1: solo %n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>until %1: %n days</source>
        <translation>
            <numerusform>hasta el %1: %n día</numerusform>
            <numerusform>hasta el %1: %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>file to install</source>
        <translation>archivo por instalar</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>hasta el %1</translation>
    </message>
    <message>
        <source>active</source>
        <translation>activo</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 en %2</translation>
    </message>
</context>
<context>
    <name>activation::ui::UnitStoryDialog</name>
    <message>
        <source>What happened to %1</source>
        <translation>Qué ha ocurrido con %1</translation>
    </message>
    <message>
        <source>Nothing is recorded of it yet.</source>
        <translation>Aún no hay nada registrado al respecto.</translation>
    </message>
    <message>
        <source>The latest first; from this laptop&apos;s ledger and the site package.</source>
        <translation>Lo más reciente primero; del registro de este portátil y del paquete de sitio.</translation>
    </message>
    <message>
        <source>Copy the whole story</source>
        <translation>Copiar todo el historial</translation>
    </message>
    <message>
        <source>this laptop</source>
        <translation>este portátil</translation>
    </message>
    <message>
        <source>laptop %1</source>
        <translation>portátil %1</translation>
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
        <translation>SmartServers del sitio</translation>
    </message>
    <message>
        <source>No SmartServer matches the filter.</source>
        <translation>Ningún SmartServer coincide con el filtro.</translation>
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
        <translation>Estado</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Capacidad</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>Mantenimiento</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Versión</translation>
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
        <translation>&amp;Leer otro SmartServer…</translation>
    </message>
    <message>
        <source>This is the SmartServer</source>
        <translation>Este es el SmartServer</translation>
    </message>
    <message>
        <source>These are the SmartServers</source>
        <translation>Estos son los SmartServers</translation>
    </message>
    <message>
        <source>Compare the Install Code with the label on the back of the unit.</source>
        <translation>Compare el Install Code con la etiqueta de la parte posterior de la unidad.</translation>
    </message>
    <message numerus="yes">
        <source>%n SmartServer(s) in this site. Compare the Install Codes with the labels.</source>
        <translation>
            <numerusform>%n SmartServer en este sitio. Compare el Install Code con la etiqueta.</numerusform>
            <numerusform>%n SmartServers en este sitio. Compare los Install Codes con las etiquetas.</numerusform>
        </translation>
    </message>
    <message>
        <source>The table is in %1.</source>
        <translation>La tabla está en %1.</translation>
    </message>
    <message>
        <source>&amp;Read again…</source>
        <translation>&amp;Leer de nuevo…</translation>
    </message>
    <message>
        <source>&amp;Copy the Install Codes</source>
        <translation>&amp;Copiar los Install Codes</translation>
    </message>
    <message>
        <source>&amp;Export as a table (CSV)…</source>
        <translation>&amp;Exportar como tabla (CSV)…</translation>
    </message>
    <message>
        <source>&amp;What happened…</source>
        <translation>&amp;Qué ha ocurrido…</translation>
    </message>
    <message>
        <source>With thi&amp;s SmartServer</source>
        <translation>Con &amp;este SmartServer</translation>
    </message>
    <message numerus="yes">
        <source>With %n &amp;selected SmartServer(s)</source>
        <translation>
            <numerusform>Con %n SmartServer s&amp;eleccionado</numerusform>
            <numerusform>Con %n SmartServers s&amp;eleccionados</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the selected SmartServers</source>
        <translation>Exportar los SmartServers seleccionados</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabla (*.csv)</translation>
    </message>
    <message>
        <source>Licenses &amp;online…</source>
        <translation>Licencias en &amp;línea…</translation>
    </message>
    <message>
        <source>%1 is set to the Customer ID %2: where it reaches the internet itself, it can take its licenses online and needs no file.</source>
        <translation>%1 tiene configurado el Customer ID %2: si él mismo llega a internet, puede obtener sus licencias en línea y no necesita archivo.</translation>
    </message>
</context>
<context>
    <name>activation::ui::Words</name>
    <message>
        <source>Device capacity</source>
        <translation>Capacidad de dispositivos</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>Mantenimiento</translation>
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
        <translation>Nombre de host</translation>
    </message>
    <message>
        <source>MQTT</source>
        <translation>MQTT</translation>
    </message>
    <message>
        <source>Label on the unit</source>
        <translation>Etiqueta de la unidad</translation>
    </message>
    <message>
        <source>1 byte</source>
        <translation>1 byte</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 bytes</translation>
    </message>
    <message>
        <source>installed by hand; that it shows is your word</source>
        <translation>instalado manualmente; que aparece es declaración suya</translation>
    </message>
    <message>
        <source>installed by hand, and the license shows</source>
        <translation>instalado manualmente; la licencia aparece</translation>
    </message>
    <message>
        <source>was installed already; nothing was uploaded</source>
        <translation>ya estaba instalado; no se ha subido nada</translation>
    </message>
    <message>
        <source>installed, and the license shows</source>
        <translation>instalado; la licencia aparece</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>SmartServer Activation Assistant</source>
        <translation>Asistente de activación de SmartServer</translation>
    </message>
</context>
</TS>
