; The installer of Kho Báo Cáo: per user, without admin rights. Built by
; `make installer`, which defines STAGE (a folder with what is to be installed)
; and OUT (the installer's file).
;
;   KhoBaoCao-…-setup.exe [/S] [/D=C:\folder]     /D must be last, unquoted
;
; The archive with the reports lies elsewhere and is neither made nor changed
; here; the uninstaller leaves it unless it is told otherwise in its window.
Unicode true
Target amd64-unicode
!include "MUI2.nsh"
!include "LogicLib.nsh"
!include "FileFunc.nsh"
!include "${STAGE}/version.nsh"

!define EXE "KhoBaoCao.exe"
!define CLI "khobaocao-cli.exe"
!define UNINSTALL_KEY "Software\Microsoft\Windows\CurrentVersion\Uninstall\${APP_ID}"
!define OPEN_KEY "Software\Classes\Applications\${EXE}"
!define DATABASE "khobaocao.db" ; by this the archive is known
!define PROGID "KhoBaoCao.BaoCao"

Name "${APP_NAME}"
OutFile "${OUT}"
BrandingText "${APP_NAME} ${APP_VERSION}"
RequestExecutionLevel user
InstallDir "$LOCALAPPDATA\Programs\KhoBaoCao"
InstallDirRegKey HKCU "${UNINSTALL_KEY}" "InstallLocation"
SetCompressor /SOLID lzma
ManifestDPIAware true
ManifestLongPathAware true
VIProductVersion "${APP_NUMBERS}"
VIAddVersionKey /LANG=1066 "ProductName" "${APP_NAME}"
VIAddVersionKey /LANG=1066 "FileDescription" "Cài đặt ${APP_NAME}"
VIAddVersionKey /LANG=1066 "FileVersion" "${APP_NUMBERS}"
VIAddVersionKey /LANG=1066 "ProductVersion" "${APP_NUMBERS}"
VIAddVersionKey /LANG=1066 "LegalCopyright" "${APP_NAME}"

!ifdef SIGN
  !uninstfinalize '${SIGN} "%1"' = 0
!endif

!define MUI_ICON "${STAGE}/app.ico"
!define MUI_UNICON "${STAGE}/app.ico"
!define MUI_WELCOMEFINISHPAGE_BITMAP "${STAGE}/side.bmp"
!define MUI_UNWELCOMEFINISHPAGE_BITMAP "${STAGE}/side.bmp"
!define MUI_COMPONENTSPAGE_NODESC
!define MUI_ABORTWARNING
!define MUI_WELCOMEPAGE_TEXT "$(Welcome)"
!define MUI_FINISHPAGE_RUN "$INSTDIR\${EXE}"
!define MUI_FINISHPAGE_RUN_TEXT "$(RunNow)"
; What waits for a restart of the program is no restart of Windows.
!define MUI_FINISHPAGE_NOREBOOTSUPPORT
!insertmacro MUI_PAGE_WELCOME
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_COMPONENTS
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_COMPONENTS
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "Vietnamese"
!insertmacro MUI_LANGUAGE "English"

!macro Words NAME VI EN
  LangString ${NAME} ${LANG_VIETNAMESE} "${VI}"
  LangString ${NAME} ${LANG_ENGLISH} "${EN}"
!macroend
!insertmacro Words Welcome "${APP_NAME} giữ các báo cáo định kỳ của cơ quan trên máy này để tìm, so sánh và vẽ biểu đồ.$\r$\n$\r$\nKhông cần quyền quản trị, không cần Internet. Nếu máy đã có kho báo cáo, kho được giữ nguyên.$\r$\n$\r$\nNhấn Tiến để tiếp tục." "${APP_NAME} keeps an office's periodic reports on this computer: to search, compare and chart them.$\r$\n$\r$\nNo admin rights and no internet are needed. An archive that is already here is kept as it is.$\r$\n$\r$\nClick Next to continue."
!insertmacro Words RunNow "Mở ${APP_NAME}" "Start ${APP_NAME}"
!insertmacro Words SecProgram "Chương trình" "The program"
!insertmacro Words SecDesktop "Biểu tượng trên màn hình nền" "Desktop shortcut"
!insertmacro Words SecOpen "Có trong mục “Mở bằng” của tệp báo cáo" "In “Open with” of report files"
!insertmacro Words SecData "Xóa luôn kho báo cáo trên máy này" "Also delete the archive of reports on this computer"
!insertmacro Words StillOpen "${APP_NAME} đang mở. Bản mới đã được cài; hãy đóng chương trình rồi mở lại để dùng bản mới." "${APP_NAME} is running. The new version is installed; please close the program and open it again to use it."
!insertmacro Words Locked "Không ghi được tệp chương trình. Hãy đóng ${APP_NAME} rồi cài lại." "The program's file cannot be written. Please close ${APP_NAME} and install again."
!insertmacro Words AskData "Kho báo cáo ở:$\r$\n$0$\r$\n$\r$\nXóa toàn bộ kho này? Không thể lấy lại." "The archive is at:$\r$\n$0$\r$\n$\r$\nDelete all of it? This cannot be undone."
!insertmacro Words NeedsWindows "${APP_NAME} cần Windows 10 hoặc 11, bản 64 bit." "${APP_NAME} needs Windows 10 or 11, 64 bit."

Var running ; not 0: the program runs, its old file was renamed

; setAside renames a file that a running program locks, so that a new one can
; take its place. Windows allows that; deleting it it does not.
!macro SetAside FILE
  ${If} ${FileExists} "$INSTDIR\${FILE}"
    Delete "$INSTDIR\${FILE}.old"
    ClearErrors
    Delete "$INSTDIR\${FILE}"
    ${If} ${Errors}
      ClearErrors
      Rename "$INSTDIR\${FILE}" "$INSTDIR\${FILE}.old"
      ${If} ${Errors}
        SetErrorLevel 2
        MessageBox MB_OK|MB_ICONSTOP "$(Locked)" /SD IDOK
        Abort
      ${EndIf}
      StrCpy $running 1
    ${EndIf}
  ${EndIf}
!macroend

Function .onInit
  ; Windows 10 and later say NT 10.0 in CurrentMajorVersionNumber.
  SetRegView 64
  ReadRegDWORD $0 HKLM "SOFTWARE\Microsoft\Windows NT\CurrentVersion" "CurrentMajorVersionNumber"
  ${If} $0 < 10
  ${AndIf} $0 != ""
    MessageBox MB_OK|MB_ICONSTOP "$(NeedsWindows)" /SD IDOK
    SetErrorLevel 3
    Quit
  ${EndIf}
  ; Vietnamese unless Windows speaks English or was asked to: most office PCs
  ; have an English Windows and Vietnamese people, so English is chosen only
  ; by /L=1033.
  StrCpy $LANGUAGE ${LANG_VIETNAMESE}
  ${GetParameters} $1
  ${GetOptions} $1 "/L=" $2
  ${If} $2 == 1033
    StrCpy $LANGUAGE ${LANG_ENGLISH}
  ${EndIf}
  StrCpy $running 0
FunctionEnd

Section "$(SecProgram)" SectionProgram
  SectionIn RO
  SetOutPath "$INSTDIR"
  !insertmacro SetAside "${EXE}"
  !insertmacro SetAside "${CLI}"
  File "${STAGE}/${EXE}"
  File "${STAGE}/${CLI}"
  File "${STAGE}/GIAY-PHEP.txt"
  WriteUninstaller "$INSTDIR\uninstall.exe"
  CreateShortcut "$SMPROGRAMS\${APP_NAME}.lnk" "$INSTDIR\${EXE}"
  WriteRegStr HKCU "${UNINSTALL_KEY}" "DisplayName" "${APP_NAME}"
  WriteRegStr HKCU "${UNINSTALL_KEY}" "DisplayVersion" "${APP_VERSION}"
  WriteRegStr HKCU "${UNINSTALL_KEY}" "DisplayIcon" "$INSTDIR\${EXE}"
  WriteRegStr HKCU "${UNINSTALL_KEY}" "Publisher" "${APP_NAME}"
  WriteRegStr HKCU "${UNINSTALL_KEY}" "InstallLocation" "$INSTDIR"
  WriteRegStr HKCU "${UNINSTALL_KEY}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr HKCU "${UNINSTALL_KEY}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
  WriteRegDWORD HKCU "${UNINSTALL_KEY}" "NoModify" 1
  WriteRegDWORD HKCU "${UNINSTALL_KEY}" "NoRepair" 1
  ${GetSize} "$INSTDIR" "/S=0K" $0 $1 $2
  IntFmt $0 "0x%08X" $0
  WriteRegDWORD HKCU "${UNINSTALL_KEY}" "EstimatedSize" "$0"
  ; So that Win+R finds it.
  WriteRegStr HKCU "Software\Microsoft\Windows\CurrentVersion\App Paths\khobaocao.exe" "" "$INSTDIR\${EXE}"
  ${If} $running <> 0
    DetailPrint "$(StillOpen)"
    MessageBox MB_OK|MB_ICONINFORMATION "$(StillOpen)" /SD IDOK
  ${EndIf}
SectionEnd

Section "$(SecDesktop)" SectionDesktop
  CreateShortcut "$DESKTOP\${APP_NAME}.lnk" "$INSTDIR\${EXE}"
SectionEnd

; The program is one of those offered for these files, never the first: the
; user's choice for .docx and .pdf is not touched.
!macro OpenWith SUFFIX
  WriteRegStr HKCU "${OPEN_KEY}\SupportedTypes" ".${SUFFIX}" ""
  WriteRegNone HKCU "Software\Classes\.${SUFFIX}\OpenWithProgids" "${PROGID}"
!macroend
!macro NoOpenWith SUFFIX
  DeleteRegValue HKCU "Software\Classes\.${SUFFIX}\OpenWithProgids" "${PROGID}"
  DeleteRegKey /ifempty HKCU "Software\Classes\.${SUFFIX}\OpenWithProgids"
  DeleteRegKey /ifempty HKCU "Software\Classes\.${SUFFIX}"
!macroend
!macro EachSuffix DO
  !insertmacro ${DO} "docx"
  !insertmacro ${DO} "doc"
  !insertmacro ${DO} "pdf"
  !insertmacro ${DO} "rtf"
  !insertmacro ${DO} "odt"
  !insertmacro ${DO} "xlsx"
  !insertmacro ${DO} "xls"
  !insertmacro ${DO} "html"
  !insertmacro ${DO} "htm"
  !insertmacro ${DO} "txt"
!macroend

Section "$(SecOpen)" SectionOpen
  WriteRegStr HKCU "${OPEN_KEY}" "FriendlyAppName" "${APP_NAME}"
  WriteRegStr HKCU "${OPEN_KEY}\shell\open\command" "" '"$INSTDIR\${EXE}" "%1"'
  WriteRegStr HKCU "Software\Classes\${PROGID}" "" "${APP_NAME}"
  WriteRegStr HKCU "Software\Classes\${PROGID}\DefaultIcon" "" "$INSTDIR\${EXE},0"
  WriteRegStr HKCU "Software\Classes\${PROGID}\shell\open\command" "" '"$INSTDIR\${EXE}" "%1"'
  !insertmacro EachSuffix OpenWith
  ; SHCNE_ASSOCCHANGED: the Explorer looks at the entries anew.
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'
SectionEnd

Function un.onInit
  SetRegView 64
  StrCpy $LANGUAGE ${LANG_VIETNAMESE}
FunctionEnd

Section "un.$(SecProgram)"
  SectionIn RO
  Delete "$INSTDIR\${EXE}"
  Delete "$INSTDIR\${CLI}"
  Delete "$INSTDIR\${EXE}.old"
  Delete "$INSTDIR\${CLI}.old"
  Delete "$INSTDIR\GIAY-PHEP.txt"
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR"
  Delete "$SMPROGRAMS\${APP_NAME}.lnk"
  Delete "$DESKTOP\${APP_NAME}.lnk"
  DeleteRegKey HKCU "${UNINSTALL_KEY}"
  DeleteRegKey HKCU "${OPEN_KEY}"
  DeleteRegKey HKCU "Software\Classes\${PROGID}"
  DeleteRegKey HKCU "Software\Microsoft\Windows\CurrentVersion\App Paths\khobaocao.exe"
  !insertmacro EachSuffix NoOpenWith
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'
SectionEnd

; Not chosen at first, and never when silent: the reports are the user's.
Section /o "un.$(SecData)" SectionData
  IfSilent kept
  StrCpy $0 "$LOCALAPPDATA\KhoBaoCao"
  ${If} ${FileExists} "D:\KhoBaoCao\${DATABASE}"
    StrCpy $0 "D:\KhoBaoCao"
  ${EndIf}
  IfFileExists "$0\${DATABASE}" 0 kept
  MessageBox MB_YESNO|MB_ICONEXCLAMATION|MB_DEFBUTTON2 "$(AskData)" IDNO kept
  RMDir /r "$0"
kept:
SectionEnd
