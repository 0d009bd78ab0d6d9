; A program that stands in for the real one where that cannot be built: it notes what it was started with.
Unicode true
SilentInstall silent
RequestExecutionLevel user
Name "stand-in"
OutFile "${TARGET}"
!include FileFunc.nsh
Section
  ${GetParameters} $0
  CreateDirectory "$LOCALAPPDATA\bulkocr"
  FileOpen $1 "$LOCALAPPDATA\bulkocr\started.txt" w
  FileWriteUTF16LE /BOM $1 "$0"
  FileClose $1
SectionEnd
