// Package windows tests what packaging for Windows has made: run by `make
// windows` with WINDOWS_BUILD naming the folder.
package windows

import (
	"debug/pe"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// systemDLLs are the libraries that every Windows 10 and 11 has and that the
// executables may import; msvcrt is the C runtime that Windows itself uses.
var systemDLLs = map[string]bool{
	"advapi32.dll": true, "comctl32.dll": true, "comdlg32.dll": true, "dwmapi.dll": true, "gdi32.dll": true,
	"kernel32.dll": true, "msvcrt.dll": true, "ntdll.dll": true, "ole32.dll": true, "oleaut32.dll": true,
	"opengl32.dll": true, "shell32.dll": true, "shlwapi.dll": true, "user32.dll": true, "winmm.dll": true,
	"ws2_32.dll": true,
}

const (
	subsystemWindow  = 2 // IMAGE_SUBSYSTEM_WINDOWS_GUI
	subsystemConsole = 3 // IMAGE_SUBSYSTEM_WINDOWS_CUI
)

func TestExecutables(t *testing.T) {
	folder := os.Getenv("WINDOWS_BUILD")
	if folder == "" {
		t.Skip("SKIPPED: WINDOWS_BUILD is not set; `make windows` runs this test")
	}
	for name, subsystem := range map[string]uint16{"KhoBaoCao.exe": subsystemWindow, "khobaocao-cli.exe": subsystemConsole} {
		f, err := pe.Open(filepath.Join(folder, name))
		if err != nil {
			t.Fatal(err)
		}
		defer f.Close()
		libraries := imports(t, f)
		t.Logf("%s imports %s", name, strings.Join(libraries, " "))
		for _, library := range libraries {
			if !systemDLLs[strings.ToLower(library)] {
				t.Errorf("%s imports %s, which is no part of Windows", name, library)
			}
		}
		head, ok := f.OptionalHeader.(*pe.OptionalHeader64)
		if !ok || head.Subsystem != subsystem {
			t.Errorf("%s: subsystem is not %d", name, subsystem)
		}
		if f.Section(".rsrc") == nil {
			t.Errorf("%s has no icon, version and manifest", name)
		}
	}
}

// imports are the names of the libraries that an executable asks for.
// pe.File.ImportedLibraries is not implemented; symbols are "name:library".
func imports(t *testing.T, f *pe.File) []string {
	t.Helper()
	symbols, err := f.ImportedSymbols()
	if err != nil {
		t.Fatal(err)
	}
	var names []string
	seen := map[string]bool{}
	for _, s := range symbols {
		_, library, _ := strings.Cut(s, ":")
		if !seen[library] {
			seen[library] = true
			names = append(names, library)
		}
	}
	return names
}
