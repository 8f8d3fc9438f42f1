package outline_test

import (
	"strings"
	"testing"

	"khobaocao/data/outline"
)

// TestForms reads whole reports in the forms of many bodies.
func TestForms(t *testing.T) {
	names, texts := archive(t, "forms.txtar")
	for _, name := range names {
		want, ok := texts[name+": want"]
		if !ok {
			continue
		}
		t.Run(name, func(t *testing.T) {
			rep := outline.Read(readFile(t, "x.txt", []byte(texts[name])))
			if got := cover(rep.Header) + body(rep); strings.TrimSpace(got) != strings.TrimSpace(want) {
				t.Errorf("got\n%swant\n%s", got, want)
			}
		})
	}
}
