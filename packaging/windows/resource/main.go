// Command resource writes what Windows shows of the program without running
// it: icon, version information and manifest, as files for windres. All of it
// comes from FyneApp.toml and the icon named there. It knows nothing of the
// program itself.
//
//	resource FyneApp.toml FOLDER
//
// FOLDER gets app.ico, side.bmp (the installer's first and last page), app.manifest, app.rc (the program), cli.rc (the console
// launcher) and version.nsh (the installer's definitions).
package main

import (
	"bytes"
	"fmt"
	"image/png"
	"os"
	"path/filepath"
)

func main() {
	if len(os.Args) != 3 {
		fmt.Fprintln(os.Stderr, "usage: resource FyneApp.toml FOLDER")
		os.Exit(2)
	}
	if err := write(os.Args[1], os.Args[2]); err != nil {
		fmt.Fprintln(os.Stderr, "resource:", err)
		os.Exit(1)
	}
}

// write makes all files anew from the description of the program.
func write(toml, folder string) error {
	about, err := readAbout(toml)
	if err != nil {
		return err
	}
	source, err := os.ReadFile(filepath.Join(filepath.Dir(toml), about.Icon))
	if err != nil {
		return err
	}
	picture, err := png.Decode(bytes.NewReader(source))
	if err != nil {
		return fmt.Errorf("%s: %w", about.Icon, err)
	}
	icon, err := encodeIcon(picture)
	if err != nil {
		return err
	}
	if err := os.MkdirAll(folder, 0o755); err != nil {
		return err
	}
	files := map[string][]byte{
		"app.ico":      icon,
		"side.bmp":     sidePicture(picture),
		"app.manifest": about.manifest(),
		"app.rc":       about.script(programExe, about.Name),
		"cli.rc":       about.script(launcherExe, about.Name+" (dòng lệnh)"),
		"version.nsh":  about.installerWords(),
	}
	for name, content := range files {
		if err := os.WriteFile(filepath.Join(folder, name), content, 0o644); err != nil {
			return err
		}
	}
	return nil
}
