package main

import (
	"os"
	"path/filepath"
)

// archiveName is the archive's folder on a drive or in the user's data.
const archiveName = "KhoBaoCao"

// defaultArchive is the folder of the user's archive. A data drive comes
// first: it outlives a new Windows on drive C:, and the archive that is found
// there is simply used again.
func defaultArchive() string {
	if drive := dataDrive(); drive != "" {
		return filepath.Join(drive, archiveName)
	}
	return filepath.Join(userData(), userArchiveName)
}

// inHome is a folder below the user's home; below the working folder where
// the system names no home.
func inHome(parts ...string) string {
	home, err := os.UserHomeDir()
	if err != nil {
		home = "."
	}
	return filepath.Join(append([]string{home}, parts...)...)
}
