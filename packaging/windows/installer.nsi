; SPDX-FileCopyrightText: 2026 SmartServer Activation Assistant contributors
; SPDX-License-Identifier: Apache-2.0
;
; The installer (NSIS): for one user, without an administrator's rights. installer.sh gives VERSION, SIZE_KIB, INSTALLER, LISTS,
; ICON.
;   /S         without a window          /D=FOLDER  where to, the last word and without quotes
; Exit codes: 0 done, 1 stopped by the user, 2 something is in the way (with /S it is not said, with a window it is).
Unicode true
Target amd64-unicode
SetCompressor /SOLID lzma
ManifestSupportedOS Win10
ManifestDPIAware true
ManifestLongPathAware true
RequestExecutionLevel user
CRCCheck force

!define PROGRAM "SmartServer Activation Assistant"
!define PUBLISHER "SmartServer Activation Assistant contributors"
!define UNINSTALLERS "Software\Microsoft\Windows\CurrentVersion\Uninstall"
!define UNINSTALL_KEY "${UNINSTALLERS}\SmartServerActivationAssistant"
!define APP_PATHS "Software\Microsoft\Windows\CurrentVersion\App Paths"
!define CLASSES "Software\Classes"
!define PACKAGE_CLASS "SmartServerActivationAssistant.SitePackage"
; Windows 10, release 1809: the first that the programs' libraries and their manifest count on.
!define OLDEST_BUILD 17763

!include MUI2.nsh
!include LogicLib.nsh
!include WinVer.nsh

Name "${PROGRAM}"
BrandingText "${PROGRAM} ${VERSION}"
OutFile "${INSTALLER}"
InstallDir "$LOCALAPPDATA\Programs\${PROGRAM}"
; A newer version goes where the older one is.
InstallDirRegKey HKCU "${UNINSTALL_KEY}" "InstallLocation"
ShowInstDetails nevershow
ShowUninstDetails nevershow

!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_FINISHPAGE_RUN "$INSTDIR\activation-assistant.exe"
!define MUI_UNCONFIRMPAGE_TEXT_TOP "$(KEPT)"
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES

; The first is for whoever has none of them.
!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_LANGUAGE "German"
!insertmacro MUI_LANGUAGE "French"
!insertmacro MUI_LANGUAGE "Spanish"
!insertmacro MUI_LANGUAGE "Italian"
!insertmacro MUI_LANGUAGE "SimpChinese"
!include words.nsh

VIProductVersion "${VERSION}.0"
VIFileVersion "${VERSION}.0"
VIAddVersionKey /LANG=${LANG_ENGLISH} "ProductName" "${PROGRAM}"
VIAddVersionKey /LANG=${LANG_ENGLISH} "ProductVersion" "${VERSION}"
VIAddVersionKey /LANG=${LANG_ENGLISH} "CompanyName" "${PUBLISHER}"
VIAddVersionKey /LANG=${LANG_ENGLISH} "LegalCopyright" "2026 ${PUBLISHER}, Apache-2.0"
VIAddVersionKey /LANG=${LANG_ENGLISH} "FileDescription" "${PROGRAM} (installer)"
VIAddVersionKey /LANG=${LANG_ENGLISH} "FileVersion" "${VERSION}"

; Refuse WORDS: says why, and ends with exit code 2.
!macro Refuse WORDS
    MessageBox MB_OK|MB_ICONSTOP "${WORDS}" /SD IDOK
    SetErrorLevel 2
    Quit
!macroend

; A program that runs cannot be replaced or removed: it is asked for before anything is touched.
!macro WaitForEnd FILE
    ${Do}
        ${IfNot} ${FileExists} "${FILE}"
            ${Break}
        ${EndIf}
        ClearErrors
        FileOpen $R9 "${FILE}" a
        ${IfNot} ${Errors}
            FileClose $R9
            ${Break}
        ${EndIf}
        ${If} ${Cmd} `MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "$(RUNNING)" /SD IDCANCEL IDCANCEL`
            SetErrorLevel 2
            Quit
        ${EndIf}
    ${Loop}
!macroend

; The desktop shows icons and programs of a kind of file anew.
!macro TellDesktop
    System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'
!macroend

Function .onInit
    SetShellVarContext current
    ${IfNot} ${AtLeastWin10}
    ${OrIfNot} ${AtLeastBuild} ${OLDEST_BUILD}
        !insertmacro Refuse "$(TOO_OLD)"
    ${EndIf}
FunctionEnd

Function un.onInit
    SetShellVarContext current
FunctionEnd

; An older version, or this one: its own uninstaller knows what it laid. The user's data stays.
Function RemoveEarlier
    ReadRegStr $R1 HKCU "${UNINSTALL_KEY}" "InstallLocation"
    ${If} $R1 == ""
    ${OrIfNot} ${FileExists} "$R1\Uninstall.exe"
        Return
    ${EndIf}
    InitPluginsDir
    CopyFiles /SILENT "$R1\Uninstall.exe" "$PLUGINSDIR\earlier.exe"
    ClearErrors
    ExecWait '"$PLUGINSDIR\earlier.exe" /S _?=$R1' $R2
    ${If} ${Errors}
    ${OrIf} $R2 != 0
        !insertmacro Refuse "$(NOT_REMOVED)"
    ${EndIf}
    Delete "$R1\Uninstall.exe"
    RMDir "$R1"
FunctionEnd

Section
    !insertmacro WaitForEnd "$INSTDIR\activation-assistant.exe"
    !insertmacro WaitForEnd "$INSTDIR\activationctl.exe"
    Call RemoveEarlier
    !include "${LISTS}/install.nsh"
    SetOutPath "$INSTDIR"
    WriteUninstaller "$INSTDIR\Uninstall.exe"

    CreateDirectory "$SMPROGRAMS\${PROGRAM}"
    CreateShortcut "$SMPROGRAMS\${PROGRAM}\${PROGRAM}.lnk" "$INSTDIR\activation-assistant.exe"
    ; A prompt that knows activationctl; PATH itself is left as it is.
    SetOutPath "$PROFILE"
    CreateShortcut "$SMPROGRAMS\${PROGRAM}\activationctl.lnk" "$SYSDIR\cmd.exe" '/k set "PATH=$INSTDIR;%PATH%" && activationctl --version' \
        "$INSTDIR\activationctl.exe" 0
    SetOutPath "$INSTDIR"
    WriteRegStr HKCU "${APP_PATHS}\activationctl.exe" "" "$INSTDIR\activationctl.exe"
    WriteRegStr HKCU "${APP_PATHS}\activation-assistant.exe" "" "$INSTDIR\activation-assistant.exe"

    WriteRegStr HKCU "${CLASSES}\${PACKAGE_CLASS}" "" "$(PACKAGE)"
    WriteRegStr HKCU "${CLASSES}\${PACKAGE_CLASS}\DefaultIcon" "" "$INSTDIR\sitepack.ico"
    WriteRegStr HKCU "${CLASSES}\${PACKAGE_CLASS}\shell\open\command" "" '"$INSTDIR\activation-assistant.exe" "%1"'
    WriteRegStr HKCU "${CLASSES}\.sitepack" "" "${PACKAGE_CLASS}"
    WriteRegStr HKCU "${CLASSES}\.sitepack" "Content Type" "application/x-smartserver-sitepack"
    WriteRegStr HKCU "${CLASSES}\.sitepack\OpenWithProgids" "${PACKAGE_CLASS}" ""

    WriteRegStr HKCU "${UNINSTALL_KEY}" "DisplayName" "${PROGRAM}"
    WriteRegStr HKCU "${UNINSTALL_KEY}" "DisplayVersion" "${VERSION}"
    WriteRegStr HKCU "${UNINSTALL_KEY}" "DisplayIcon" "$INSTDIR\activation-assistant.exe"
    WriteRegStr HKCU "${UNINSTALL_KEY}" "Publisher" "${PUBLISHER}"
    WriteRegStr HKCU "${UNINSTALL_KEY}" "InstallLocation" "$INSTDIR"
    WriteRegStr HKCU "${UNINSTALL_KEY}" "UninstallString" '"$INSTDIR\Uninstall.exe"'
    WriteRegStr HKCU "${UNINSTALL_KEY}" "QuietUninstallString" '"$INSTDIR\Uninstall.exe" /S'
    WriteRegDWORD HKCU "${UNINSTALL_KEY}" "EstimatedSize" ${SIZE_KIB}
    WriteRegDWORD HKCU "${UNINSTALL_KEY}" "NoModify" 1
    WriteRegDWORD HKCU "${UNINSTALL_KEY}" "NoRepair" 1
    !insertmacro TellDesktop
SectionEnd

Section Uninstall
    !insertmacro WaitForEnd "$INSTDIR\activation-assistant.exe"
    !insertmacro WaitForEnd "$INSTDIR\activationctl.exe"
    !include "${LISTS}/remove.nsh"
    Delete "$INSTDIR\Uninstall.exe"
    SetOutPath "$TEMP"
    RMDir "$INSTDIR"

    Delete "$SMPROGRAMS\${PROGRAM}\${PROGRAM}.lnk"
    Delete "$SMPROGRAMS\${PROGRAM}\activationctl.lnk"
    RMDir "$SMPROGRAMS\${PROGRAM}"

    DeleteRegKey HKCU "${APP_PATHS}\activationctl.exe"
    DeleteRegKey HKCU "${APP_PATHS}\activation-assistant.exe"
    DeleteRegKey /ifempty HKCU "${APP_PATHS}"
    DeleteRegKey HKCU "${CLASSES}\${PACKAGE_CLASS}"
    ; What another program has made of .sitepack since stays.
    DeleteRegValue HKCU "${CLASSES}\.sitepack\OpenWithProgids" "${PACKAGE_CLASS}"
    DeleteRegKey /ifempty HKCU "${CLASSES}\.sitepack\OpenWithProgids"
    ReadRegStr $R1 HKCU "${CLASSES}\.sitepack" ""
    ${If} $R1 == "${PACKAGE_CLASS}"
        DeleteRegValue HKCU "${CLASSES}\.sitepack" ""
        DeleteRegValue HKCU "${CLASSES}\.sitepack" "Content Type"
    ${EndIf}
    DeleteRegKey /ifempty HKCU "${CLASSES}\.sitepack"
    DeleteRegKey HKCU "${UNINSTALL_KEY}"
    DeleteRegKey /ifempty HKCU "${UNINSTALLERS}"
    !insertmacro TellDesktop
SectionEnd
