package outline_test

import (
	"strings"
	"testing"

	"khobaocao/data"
	"khobaocao/data/outline"
)

// body writes outline, tasks, notes and the places of their marks as the
// goldens do.
func body(rep data.Report) string {
	var b strings.Builder
	for _, h := range rep.Outline {
		b.WriteString("H " + strings.Repeat("  ", h.Level-1) + h.Number + " " + h.Heading + "\n")
	}
	for _, t := range rep.Tasks {
		b.WriteString("T " + t.Text + "\n")
	}
	for _, n := range rep.Notes {
		b.WriteString("N " + n.Mark + " " + n.Text + "\n")
	}
	for _, p := range rep.Passages {
		rs := []rune(p.Text)
		for _, r := range p.Refs {
			words := strings.Fields(string(rs[:r.At]))
			n := 2
			if len(words) > 2 && len(words[len(words)-1]) <= 2 {
				n = 3
			}
			b.WriteString("R " + strings.Join(words[max(0, len(words)-n):], " ") + " " + r.Mark + "\n")
		}
	}
	return b.String()
}

func TestBodies(t *testing.T) {
	names, texts := archive(t, "bodies.txtar")
	for _, name := range names {
		want, ok := texts[name+": want"]
		if !ok {
			continue
		}
		t.Run(name, func(t *testing.T) {
			rep := outline.Read(readFile(t, "x.txt", []byte(texts[name])))
			if got := body(rep); strings.TrimSpace(got) != strings.TrimSpace(want) {
				t.Errorf("got\n%swant\n%s", got, want)
			}
		})
	}
}
