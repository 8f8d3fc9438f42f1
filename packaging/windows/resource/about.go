package main

import (
	"fmt"
	"regexp"
	"strconv"
	"strings"

	"github.com/BurntSushi/toml"
)

// The files of the program on Windows. installer.nsi and windows.mk name them
// too.
const (
	programExe  = "KhoBaoCao.exe"
	launcherExe = "khobaocao-cli.exe"
)

// about is the program as FyneApp.toml describes it.
type about struct {
	Name, ID, Version, Icon string
	Build                   int
}

// plainVersion is what Windows can compare: three numbers; the fourth is the
// build.
var plainVersion = regexp.MustCompile(`^\d+\.\d+\.\d+$`)

func readAbout(file string) (about, error) {
	var described struct{ Details about }
	if _, err := toml.DecodeFile(file, &described); err != nil {
		return about{}, err
	}
	a := described.Details
	switch {
	case a.Name == "" || a.ID == "" || a.Icon == "":
		return about{}, fmt.Errorf("%s: Name, ID and Icon are needed", file)
	case !plainVersion.MatchString(a.Version):
		return about{}, fmt.Errorf("%s: Version %q is not of the form 1.2.3", file, a.Version)
	case strings.ContainsAny(a.Name+a.ID, "\"\\&<>$\n"):
		return about{}, fmt.Errorf("%s: Name and ID go into XML, scripts and paths: no quotes, & < > $ \\", file)
	}
	return a, nil
}

// numbers is the version as Windows keeps it, joined by sep.
func (a about) numbers(sep string) string {
	return strings.ReplaceAll(a.Version, ".", sep) + sep + strconv.Itoa(a.Build)
}

// installerWords are the definitions that installer.nsi includes.
func (a about) installerWords() []byte {
	return []byte("\ufeff" + fmt.Sprintf(`!define APP_NAME "%s"
!define APP_ID "%s"
!define APP_VERSION "%s"
!define APP_NUMBERS "%s"
`, a.Name, a.ID, a.Version, a.numbers(".")))
}
