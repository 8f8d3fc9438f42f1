package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// TestApplyFails holds that an edit whose place is gone, or is there twice,
// stops the build.
func TestApplyFails(t *testing.T) {
	folder := t.TempDir()
	file := filepath.Join(folder, "a.go")
	for text, fits := range map[string]bool{"one two": true, "one": false, "two two": false} {
		if err := os.WriteFile(file, []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
		err := apply(folder, []edit{{"a.go", "two", "three"}})
		if (err == nil) != fits {
			t.Errorf("%q: %v", text, err)
		}
	}
}

// TestEdits makes the copy from the module cache, as a build does.
func TestEdits(t *testing.T) {
	t.Chdir(filepath.Join("..", "..", ".."))
	folder := t.TempDir()
	if err := prepare(filepath.Join(folder, "fyne"), filepath.Join(folder, "go.mod")); err != nil {
		if strings.Contains(err.Error(), "go mod download") {
			t.Skipf("SKIPPED: Fyne's module is not to be had: %v", err)
		}
		t.Fatal(err)
	}
	for _, name := range []string{"fyne/internal/painter/soft/painter.go", "fyne/go.mod", "go.mod", "go.sum"} {
		if _, err := os.Stat(filepath.Join(folder, name)); err != nil {
			t.Error(err)
		}
	}
}
