; SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
; SPDX-License-Identifier: Apache-2.0
;
; What the installer itself says, in the programs' languages.

LangString TOO_OLD ${LANG_ENGLISH} "The SmartServer Activation Assistant needs Windows 10, version 1809, or newer. Update Windows, or use another computer."
LangString TOO_OLD ${LANG_GERMAN} "Der SmartServer Activation Assistant braucht Windows 10, Version 1809, oder neuer. Aktualisieren Sie Windows, oder nehmen Sie einen anderen Rechner."
LangString TOO_OLD ${LANG_FRENCH} "SmartServer Activation Assistant demande Windows 10, version 1809, ou plus récent. Mettez Windows à jour, ou prenez un autre ordinateur."
LangString TOO_OLD ${LANG_SPANISH} "SmartServer Activation Assistant necesita Windows 10, versión 1809, o posterior. Actualice Windows o use otro equipo."
LangString TOO_OLD ${LANG_ITALIAN} "SmartServer Activation Assistant richiede Windows 10, versione 1809, o successivo. Aggiornare Windows o usare un altro computer."
LangString TOO_OLD ${LANG_SIMPCHINESE} "SmartServer Activation Assistant 需要 Windows 10 版本 1809 或更高版本。请更新 Windows，或换用另一台计算机。"

LangString RUNNING ${LANG_ENGLISH} "The SmartServer Activation Assistant is still running, or its folder may not be written. Close the assistant and activationctl, then try again."
LangString RUNNING ${LANG_GERMAN} "Der SmartServer Activation Assistant läuft noch, oder sein Ordner ist schreibgeschützt. Beenden Sie den Assistenten und activationctl, und versuchen Sie es dann erneut."
LangString RUNNING ${LANG_FRENCH} "SmartServer Activation Assistant est encore ouvert, ou son dossier est protégé en écriture. Fermez l'assistant et activationctl, puis réessayez."
LangString RUNNING ${LANG_SPANISH} "SmartServer Activation Assistant sigue abierto, o su carpeta no admite escritura. Cierre el asistente y activationctl, y vuelva a intentarlo."
LangString RUNNING ${LANG_ITALIAN} "SmartServer Activation Assistant è ancora aperto, o la sua cartella è protetta da scrittura. Chiudere l'assistente e activationctl, poi riprovare."
LangString RUNNING ${LANG_SIMPCHINESE} "SmartServer Activation Assistant 仍在运行，或其文件夹不可写。请关闭该助手和 activationctl，然后重试。"

LangString NOT_REMOVED ${LANG_ENGLISH} "The earlier version could not be removed, so nothing was installed. Remove it under Settings, Apps, and run this again."
LangString NOT_REMOVED ${LANG_GERMAN} "Die frühere Version ließ sich nicht entfernen, daher wurde nichts installiert. Entfernen Sie sie unter Einstellungen, Apps, und starten Sie dies erneut."
LangString NOT_REMOVED ${LANG_FRENCH} "La version précédente n'a pas pu être supprimée ; rien n'a donc été installé. Supprimez-la dans Paramètres, Applications, puis recommencez."
LangString NOT_REMOVED ${LANG_SPANISH} "No se pudo quitar la versión anterior, así que no se instaló nada. Quítela en Configuración, Aplicaciones, y vuelva a ejecutar esto."
LangString NOT_REMOVED ${LANG_ITALIAN} "Non è stato possibile rimuovere la versione precedente, quindi non è stato installato nulla. Rimuoverla in Impostazioni, App, e rieseguire."
LangString NOT_REMOVED ${LANG_SIMPCHINESE} "无法移除先前的版本，因此未安装任何内容。请在“设置”的“应用”中将其移除，然后重新运行。"

LangString KEPT ${LANG_ENGLISH} "The programs are removed. Your ledger, signing key and settings stay in $LOCALAPPDATA\smartserver-activation-assistant."
LangString KEPT ${LANG_GERMAN} "Die Programme werden entfernt. Ihr Journal, Ihr Signaturschlüssel und Ihre Einstellungen bleiben in $LOCALAPPDATA\smartserver-activation-assistant."
LangString KEPT ${LANG_FRENCH} "Les programmes sont supprimés. Votre registre, votre clé de signature et vos réglages restent dans $LOCALAPPDATA\smartserver-activation-assistant."
LangString KEPT ${LANG_SPANISH} "Los programas se quitan. Su registro, su clave de firma y sus ajustes quedan en $LOCALAPPDATA\smartserver-activation-assistant."
LangString KEPT ${LANG_ITALIAN} "I programmi vengono rimossi. Il registro, la chiave di firma e le impostazioni restano in $LOCALAPPDATA\smartserver-activation-assistant."
LangString KEPT ${LANG_SIMPCHINESE} "程序将被移除。您的台账、签名密钥和设置保留在 $LOCALAPPDATA\smartserver-activation-assistant。"

LangString PACKAGE ${LANG_ENGLISH} "SmartServer site package"
LangString PACKAGE ${LANG_GERMAN} "SmartServer-Standortpaket"
LangString PACKAGE ${LANG_FRENCH} "Paquet de site SmartServer"
LangString PACKAGE ${LANG_SPANISH} "Paquete de sitio SmartServer"
LangString PACKAGE ${LANG_ITALIAN} "Pacchetto del sito SmartServer"
LangString PACKAGE ${LANG_SIMPCHINESE} "SmartServer 站点包"
