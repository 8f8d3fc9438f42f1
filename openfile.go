package main

import (
	"net/url"
	"path/filepath"
	"strings"

	"fyne.io/fyne/v2"

	"khobaocao/data"
	"khobaocao/ui/desktop"
)

// openFile opens a file with the program that the system has for its kind.
func openFile(program fyne.App) func(path string) error {
	return func(path string) error {
		if desktop.Offered {
			if err := desktop.Open(path); err != nil {
				return &data.FileError{File: path, Kind: data.ErrUnsupported, Cause: err}
			}
			return nil
		}
		slashed := filepath.ToSlash(path)
		if !strings.HasPrefix(slashed, "/") {
			slashed = "/" + slashed // file:///D:/KhoBaoCao/…
		}
		if err := program.OpenURL(&url.URL{Scheme: "file", Path: slashed}); err != nil {
			return &data.FileError{File: path, Kind: data.ErrUnsupported, Cause: err}
		}
		return nil
	}
}
