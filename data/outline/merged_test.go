package outline_test

import (
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"khobaocao/data/outline"
)

var wideGaps = regexp.MustCompile(` {2,}|\t+`)

// merge puts the columns of every line together with one space, as converters
// of PDF do that know nothing of columns.
func merge(text string) string {
	rows := strings.Split(text, "\n")
	for i := range rows {
		rows[i] = wideGaps.ReplaceAllString(strings.TrimSpace(rows[i]), " ")
	}
	return strings.Join(rows, "\n")
}

// TestMerged reads our annotated texts and the forms with their columns
// merged: the cover must stay.
func TestMerged(t *testing.T) {
	files, _ := filepath.Glob(filepath.Join("..", "..", "bench", "gold", "*.txt"))
	texts := map[string]string{}
	for _, f := range files {
		src, err := os.ReadFile(f)
		if err != nil {
			t.Fatal(err)
		}
		texts[filepath.Base(f)] = string(src)
	}
	_, forms := archive(t, "forms.txtar")
	for name, text := range forms {
		if !strings.HasSuffix(name, ": want") {
			texts[name] = text
		}
	}
	for name, text := range texts {
		want := cover(outline.Read(readFile(t, "x.txt", []byte(text))).Header)
		got := cover(outline.Read(readFile(t, "x.txt", []byte(merge(text)))).Header)
		if got != want {
			t.Errorf("%s: got\n%swant\n%s", name, got, want)
		}
	}
}
