; The Windows installer: for one user or for all, Start menu, folder menu, an uninstaller that keeps what is the user's.
; Compiled by packaging/windows/compile.sh:
;   makensis -DVERSION=0.1.0 -DPAYLOAD=folder -DTARGET=file.exe packaging/windows/bulkocr.nsi
; Silent: /S, with /AllUsers or /CurrentUser; the uninstaller's /S keeps user data, /S /RemoveData removes it.
Unicode true
ManifestDPIAware true
SetCompressor /SOLID lzma

!define NAME "Bulk OCR"
!define KEY "Software\Microsoft\Windows\CurrentVersion\Uninstall\BulkOCR"
!define MULTIUSER_EXECUTIONLEVEL Highest
!define MULTIUSER_MUI
!define MULTIUSER_INSTALLMODE_COMMANDLINE
!define MULTIUSER_INSTALLMODE_DEFAULT_CURRENTUSER
!define MULTIUSER_INSTALLMODE_INSTDIR "BulkOCR"
!define MULTIUSER_INSTALLMODE_DEFAULT_REGISTRY_KEY "${KEY}"
!define MULTIUSER_INSTALLMODE_DEFAULT_REGISTRY_VALUENAME "InstallMode"
!define MULTIUSER_INSTALLMODE_INSTDIR_REGISTRY_KEY "${KEY}"
!define MULTIUSER_INSTALLMODE_INSTDIR_REGISTRY_VALUENAME "InstallLocation"
!include MultiUser.nsh
!include MUI2.nsh
!include FileFunc.nsh
!include LogicLib.nsh

Name "${NAME}"
OutFile "${TARGET}"
BrandingText "${NAME} ${VERSION}"
VIProductVersion "${VERSION}.0"
VIAddVersionKey "ProductName" "${NAME}"
VIAddVersionKey "ProductVersion" "${VERSION}"
VIAddVersionKey "FileVersion" "${VERSION}"
VIAddVersionKey "FileDescription" "${NAME} installer"
VIAddVersionKey "LegalCopyright" "MIT; see LICENCES.txt"

Var RemoveData

!define MUI_ABORTWARNING
!define MUI_FINISHPAGE_RUN "$INSTDIR\bulkocr-gui.exe"
!insertmacro MUI_PAGE_WELCOME
!insertmacro MULTIUSER_PAGE_INSTALLMODE
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_LANGUAGE "German"
!insertmacro MUI_LANGUAGE "French"
!insertmacro MUI_LANGUAGE "Spanish"

LangString FolderMenu ${LANG_ENGLISH} "Recognise with Bulk OCR"
LangString FolderMenu ${LANG_GERMAN} "Text erkennen mit Bulk OCR"
LangString FolderMenu ${LANG_FRENCH} "Reconnaître le texte avec Bulk OCR"
LangString FolderMenu ${LANG_SPANISH} "Reconocer el texto con Bulk OCR"
LangString RemoveToo ${LANG_ENGLISH} "Remove your jobs, their recognised text and your settings too? Saved files and scans stay in any case."
LangString RemoveToo ${LANG_GERMAN} "Auch Aufträge, den darin erkannten Text und Einstellungen entfernen? Gespeicherte Dateien und Scans bleiben in jedem Fall."
LangString RemoveToo ${LANG_FRENCH} "Supprimer aussi vos travaux, leur texte reconnu et vos réglages ? Les fichiers enregistrés et les numérisations restent en tout cas."
LangString RemoveToo ${LANG_SPANISH} "¿Eliminar también sus trabajos, el texto reconocido y los ajustes? Los archivos guardados y los escaneos se conservan siempre."

Function .onInit
  !insertmacro MULTIUSER_INIT
FunctionEnd

Function un.onInit
  !insertmacro MULTIUSER_UNINIT
  StrCpy $RemoveData 0
  ${GetParameters} $0
  ClearErrors
  ${GetOptions} $0 "/RemoveData" $1
  ${IfNot} ${Errors}
    StrCpy $RemoveData 1
  ${EndIf}
  ${IfNot} ${Silent}
    MessageBox MB_YESNO|MB_ICONQUESTION|MB_DEFBUTTON2 "$(RemoveToo)" IDNO keep
    StrCpy $RemoveData 1
    keep:
  ${EndIf}
FunctionEnd

Section
  SetOutPath "$INSTDIR"
  ; What an older version left behind would be loaded by the new one.
  RMDir /r "$INSTDIR\_internal"
  File /r "${PAYLOAD}\*.*"
  WriteUninstaller "$INSTDIR\uninstall.exe"
  CreateShortCut "$SMPROGRAMS\${NAME}.lnk" "$INSTDIR\bulkocr-gui.exe"
  WriteRegStr SHCTX "Software\Classes\Directory\shell\BulkOCR" "" "$(FolderMenu)"
  WriteRegStr SHCTX "Software\Classes\Directory\shell\BulkOCR" "Icon" "$INSTDIR\bulkocr-gui.exe"
  WriteRegStr SHCTX "Software\Classes\Directory\shell\BulkOCR\command" "" '"$INSTDIR\bulkocr-gui.exe" "%1"'
  WriteRegStr SHCTX "${KEY}" "DisplayName" "${NAME}"
  WriteRegStr SHCTX "${KEY}" "DisplayVersion" "${VERSION}"
  WriteRegStr SHCTX "${KEY}" "DisplayIcon" "$INSTDIR\bulkocr-gui.exe"
  WriteRegStr SHCTX "${KEY}" "Publisher" "Bulk OCR contributors"
  WriteRegStr SHCTX "${KEY}" "InstallLocation" "$INSTDIR"
  WriteRegStr SHCTX "${KEY}" "InstallMode" "$MultiUser.InstallMode"
  WriteRegStr SHCTX "${KEY}" "UninstallString" '"$INSTDIR\uninstall.exe" /$MultiUser.InstallMode'
  WriteRegStr SHCTX "${KEY}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /$MultiUser.InstallMode /S'
  WriteRegDWORD SHCTX "${KEY}" "NoModify" 1
  WriteRegDWORD SHCTX "${KEY}" "NoRepair" 1
  ${GetSize} "$INSTDIR" "/S=0K" $0 $1 $2
  IntFmt $0 "0x%08X" $0
  WriteRegDWORD SHCTX "${KEY}" "EstimatedSize" "$0"
SectionEnd

Section "Uninstall"
  Delete "$SMPROGRAMS\${NAME}.lnk"
  DeleteRegKey SHCTX "Software\Classes\Directory\shell\BulkOCR"
  DeleteRegKey SHCTX "${KEY}"
  RMDir /r "$INSTDIR\_internal"
  Delete "$INSTDIR\bulkocr-gui.exe"
  Delete "$INSTDIR\bulkocr.exe"
  Delete "$INSTDIR\LICENCES.txt"
  Delete "$INSTDIR\uninstall.exe"
  ; Never /r: a folder that somebody keeps other things in stays.
  RMDir "$INSTDIR"
  ${If} $RemoveData == 1
    SetShellVarContext current
    RMDir /r "$LOCALAPPDATA\bulkocr"
  ${EndIf}
SectionEnd
