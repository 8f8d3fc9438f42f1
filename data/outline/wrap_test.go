package outline_test

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
	"unicode/utf8"

	"khobaocao/data"
	"khobaocao/data/outline"
)

// wrap breaks the paragraphs of a text at a width, as text taken from PDF is,
// and leaves no empty line; lines with columns stay.
func wrap(text string, width int) string {
	var b strings.Builder
	for _, row := range strings.Split(text, "\n") {
		if strings.TrimSpace(row) == "" {
			continue
		}
		if strings.Contains(row, "   ") || strings.Contains(row, "\t") {
			b.WriteString(row + "\n")
			continue
		}
		n := 0
		for i, w := range strings.Fields(row) {
			if k := utf8.RuneCountInString(w); i > 0 && n+1+k > width {
				b.WriteString("\n" + w)
				n = k
			} else {
				if i > 0 {
					b.WriteString(" ")
					n++
				}
				b.WriteString(w)
				n += k
			}
		}
		b.WriteString("\n")
	}
	return b.String()
}

// TestWrapped reads our annotated texts again with their lines broken at a
// width: header and outline must stay, and nearly all passages and tasks.
func TestWrapped(t *testing.T) {
	files, _ := filepath.Glob(filepath.Join("..", "..", "bench", "gold", "*.txt"))
	if len(files) == 0 {
		t.Skip("no annotated texts in bench/gold")
	}
	all, same := 0, 0
	for _, f := range files {
		src, err := os.ReadFile(f)
		if err != nil {
			t.Fatal(err)
		}
		want := outline.Read(readFile(t, f, src))
		for _, width := range []int{90, 100} {
			got := outline.Read(readFile(t, f, []byte(wrap(string(src), width))))
			if cover(got.Header) != cover(want.Header) || headingsOf(got) != headingsOf(want) {
				t.Errorf("%s at %d:\n%s%s\nwant\n%s%s", f, width, cover(got.Header), headingsOf(got), cover(want.Header), headingsOf(want))
			}
			all, same = all+len(want.Passages), same+kept(got, want)
		}
	}
	if same*100 < all*95 {
		t.Errorf("%d of %d passages kept", same, all)
	}
}

func headingsOf(rep data.Report) string {
	var b strings.Builder
	for _, h := range rep.Outline {
		b.WriteString(h.Number + " " + h.Heading + "\n")
	}
	return b.String()
}

// kept counts the passages of want that got has too, spaces aside.
func kept(got, want data.Report) int {
	have := map[string]bool{}
	for _, p := range got.Passages {
		have[strings.Join(strings.Fields(p.Text), " ")] = true
	}
	n := 0
	for _, p := range want.Passages {
		if have[strings.Join(strings.Fields(p.Text), " ")] {
			n++
		}
	}
	return n
}
