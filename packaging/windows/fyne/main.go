// Command fyne makes the Fyne that the Windows program is built with: a copy
// of the module in Go's module cache, our files of _files added, a few lines
// changed at places named by what stands there. It fails where such a place
// is missing or not the only one, as after another version of Fyne: then the
// edits want a look. Nothing of Fyne is kept in this repository.
//
//	fyne FOLDER GOMOD
//
// FOLDER gets the copy; GOMOD a go.mod (and go.sum beside it) that replaces
// Fyne by it, for go build -modfile. Run at the module's root.
package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
)

const (
	fynePath    = "fyne.io/fyne/v2"
	fyneVersion = "v2.7.1" // for which the edits were made
	ourFiles    = "packaging/windows/fyne/_files"
)

func main() {
	if len(os.Args) != 3 {
		fmt.Fprintln(os.Stderr, "usage: fyne FOLDER GOMOD")
		os.Exit(2)
	}
	if err := prepare(os.Args[1], os.Args[2]); err != nil {
		fmt.Fprintln(os.Stderr, "fyne:", err)
		os.Exit(1)
	}
}

func prepare(folder, gomod string) error {
	source, err := moduleFolder()
	if err != nil {
		return err
	}
	if err := os.RemoveAll(folder); err != nil {
		return err
	}
	if err := copyTree(source, folder, skip); err != nil {
		return err
	}
	if err := copyTree(ourFiles, folder, func(string, fs.DirEntry) bool { return false }); err != nil {
		return err
	}
	if err := apply(folder, edits); err != nil {
		return err
	}
	return writeMod(folder, gomod)
}

// moduleFolder is where Go keeps Fyne, fetched if need be.
func moduleFolder() (string, error) {
	out, err := exec.Command("go", "mod", "download", "-json", fynePath).Output()
	if err != nil {
		return "", fmt.Errorf("go mod download %s: %w", fynePath, err)
	}
	var module struct{ Dir, Version string }
	if err := json.Unmarshal(out, &module); err != nil {
		return "", err
	}
	if module.Version != fyneVersion {
		return "", fmt.Errorf("go.mod asks for Fyne %s; the edits were made for %s: look at them anew", module.Version, fyneVersion)
	}
	return module.Dir, nil
}

// skip leaves out what no build needs: a third of the module.
func skip(name string, entry fs.DirEntry) bool {
	if entry.IsDir() {
		return entry.Name() == "testdata" || strings.HasPrefix(entry.Name(), ".")
	}
	return strings.HasSuffix(name, "_test.go")
}

// copyTree copies files as writable ones: those of the module cache are not.
func copyTree(from, to string, skip func(name string, entry fs.DirEntry) bool) error {
	return filepath.WalkDir(from, func(name string, entry fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		within, err := filepath.Rel(from, name)
		if err != nil {
			return err
		}
		target := filepath.Join(to, within)
		switch {
		case skip(name, entry) && entry.IsDir():
			return fs.SkipDir
		case skip(name, entry):
			return nil
		case entry.IsDir():
			return os.MkdirAll(target, 0o755)
		}
		content, err := os.ReadFile(name)
		if err != nil {
			return err
		}
		return os.WriteFile(target, content, 0o644)
	})
}

// apply makes the edits, each at the one place where its old text stands.
func apply(folder string, edits []edit) error {
	for _, e := range edits {
		name := filepath.Join(folder, e.file)
		content, err := os.ReadFile(name)
		if err != nil {
			return err
		}
		if n := bytes.Count(content, []byte(e.old)); n != 1 {
			return fmt.Errorf("%s: %q stands there %d times, not once: look at this edit anew", e.file, e.old, n)
		}
		content = bytes.Replace(content, []byte(e.old), []byte(e.new), 1)
		if err := os.WriteFile(name, content, 0o644); err != nil {
			return err
		}
	}
	return nil
}

// writeMod is our go.mod with the copy in Fyne's place.
func writeMod(folder, gomod string) error {
	content, err := os.ReadFile("go.mod")
	if err != nil {
		return err
	}
	sums, err := os.ReadFile("go.sum")
	if err != nil {
		return err
	}
	content = append(content, fmt.Sprintf("\nreplace %s => ./%s\n", fynePath, filepath.ToSlash(folder))...)
	if err := os.WriteFile(gomod, content, 0o644); err != nil {
		return err
	}
	return os.WriteFile(strings.TrimSuffix(gomod, ".mod")+".sum", sums, 0o644)
}
