package main

import (
	"fmt"
	"strings"
)

// script is the resource script (UTF-8) of one executable. GLFW takes the
// window's icon from the resource GLFW_ICON; being the only icon it is also
// the file's in the Explorer. 042A is Vietnamese, 04B0 (1200) Unicode.
func (a about) script(exe, description string) []byte {
	return []byte(fmt.Sprintf(`#pragma code_page(65001)
GLFW_ICON ICON "app.ico"
1 24 "app.manifest"
1 VERSIONINFO
FILEVERSION %[1]s
PRODUCTVERSION %[1]s
FILEOS 0x40004
FILETYPE 0x1
BEGIN
	BLOCK "StringFileInfo"
	BEGIN
		BLOCK "042A04B0"
		BEGIN
			VALUE "CompanyName", "%[2]s"
			VALUE "FileDescription", "%[3]s"
			VALUE "FileVersion", "%[4]s"
			VALUE "InternalName", "%[5]s"
			VALUE "OriginalFilename", "%[6]s"
			VALUE "ProductName", "%[2]s"
			VALUE "ProductVersion", "%[4]s"
		END
	END
	BLOCK "VarFileInfo"
	BEGIN
		VALUE "Translation", 0x042A, 1200
	END
END
`, a.numbers(","), a.Name, description, a.numbers("."), a.ID, exe))
}

// manifest tells Windows: no admin rights are asked for; each screen's own
// scale is drawn for (PerMonitorV2); the ANSI functions speak UTF-8, so C code
// opens Vietnamese paths; paths may be longer than 260 characters; Windows 10
// and 11 are known. The parts are named in "Application manifests" of
// Microsoft's Win32 documentation.
func (a about) manifest() []byte {
	return []byte(strings.NewReplacer("NUMBERS", a.numbers("."), "ID", a.ID, "NAME", a.Name).Replace(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<assembly xmlns="urn:schemas-microsoft-com:asm.v1" manifestVersion="1.0">
  <assemblyIdentity type="win32" name="ID" version="NUMBERS" processorArchitecture="amd64"/>
  <description>NAME</description>
  <trustInfo xmlns="urn:schemas-microsoft-com:asm.v3">
    <security><requestedPrivileges><requestedExecutionLevel level="asInvoker" uiAccess="false"/></requestedPrivileges></security>
  </trustInfo>
  <compatibility xmlns="urn:schemas-microsoft-com:compatibility.v1">
    <application><supportedOS Id="{8e0f7a12-bfb3-4fe8-b9a5-48fd50a15a9a}"/></application>
  </compatibility>
  <application xmlns="urn:schemas-microsoft-com:asm.v3">
    <windowsSettings>
      <dpiAware xmlns="http://schemas.microsoft.com/SMI/2005/WindowsSettings">true/pm</dpiAware>
      <dpiAwareness xmlns="http://schemas.microsoft.com/SMI/2016/WindowsSettings">PerMonitorV2</dpiAwareness>
      <activeCodePage xmlns="http://schemas.microsoft.com/SMI/2019/WindowsSettings">UTF-8</activeCodePage>
      <longPathAware xmlns="http://schemas.microsoft.com/SMI/2016/WindowsSettings">true</longPathAware>
    </windowsSettings>
  </application>
  <dependency>
    <dependentAssembly>
      <assemblyIdentity type="win32" name="Microsoft.Windows.Common-Controls" version="6.0.0.0" processorArchitecture="*" publicKeyToken="6595b64144ccf1df" language="*"/>
    </dependentAssembly>
  </dependency>
</assembly>
`))
}
