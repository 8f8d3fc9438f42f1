package store

import (
	_ "embed"
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	"khobaocao/data"
)

// The names in the archive's folder.
const (
	databaseName  = "khobaocao.db"
	originalsName = "originals"
	incomingName  = "incoming"
	readmeName    = "README.txt"
	lockName      = "khobaocao.lock"
)

//go:embed readme.txt
var readme []byte

func databasePath(dir string) string { return filepath.Join(dir, databaseName) }

// IncomingDir is where copies of originals wait for their transaction. It is
// on the same disk as their place, so that taking them over is a rename.
func (s *Store) IncomingDir() string { return filepath.Join(s.dir, incomingName) }

func makeFolders(dir string) error {
	for _, sub := range []string{incomingName, originalsName} {
		if err := os.MkdirAll(filepath.Join(dir, sub), 0o700); err != nil {
			return folderError(dir, err)
		}
	}
	path := filepath.Join(dir, readmeName)
	if _, err := os.Stat(path); err == nil {
		return nil
	}
	return folderError(dir, os.WriteFile(path, readme, 0o600))
}

// sweepIncoming removes what a killed import left behind.
func sweepIncoming(dir string) error {
	incoming := filepath.Join(dir, incomingName)
	entries, err := os.ReadDir(incoming)
	if err != nil {
		return folderError(dir, err)
	}
	for _, e := range entries {
		if err := os.RemoveAll(filepath.Join(incoming, e.Name())); err != nil {
			return folderError(dir, err)
		}
	}
	return nil
}

// maxSuffix is the longest ending of a file's name that is kept, in letters.
const maxSuffix = 8

// originalPath is the place of an original by its content, below the archive's
// folder and with slashes: "originals/ab/ab12….docx". The ending is the user's,
// so that Windows knows the program to open it with.
func originalPath(hash, name, format string) string {
	ext := strings.ToLower(strings.TrimPrefix(filepath.Ext(name), "."))
	if !plainSuffix(ext) {
		ext = format
	}
	path := originalsName + "/" + hash[:2] + "/" + hash
	if plainSuffix(ext) {
		path += "." + ext
	}
	return path
}

func plainSuffix(ext string) bool {
	if ext == "" || len(ext) > maxSuffix {
		return false
	}
	for _, r := range ext {
		if (r < 'a' || r > 'z') && (r < '0' || r > '9') {
			return false
		}
	}
	return true
}

// folderError translates an error of the file system; nil stays nil.
func folderError(path string, err error) error {
	if err == nil {
		return nil
	}
	kind := data.ErrReadOnly
	switch {
	case errors.Is(err, fs.ErrNotExist):
		kind = data.ErrNotFound
	case isDiskFull(err):
		kind = data.ErrDiskFull
	}
	return &data.FileError{File: path, Kind: kind, Cause: err}
}

// Exists reports whether the folder holds an archive.
func Exists(dir string) bool {
	info, err := os.Stat(databasePath(dir))
	return err == nil && info.Mode().IsRegular()
}
