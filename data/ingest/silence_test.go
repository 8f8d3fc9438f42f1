package ingest

import (
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"khobaocao/data"
	"khobaocao/data/indicator"
	"khobaocao/data/viet"
)

// TestSilence measures how often a figure of a real report that the catalogue
// has an indicator for gets it, over the whole road: read, outlined, figures
// read, marked. Silence is not rightness: a figure without a mark counts as
// missed, also where the figure itself was not found. The judgements were made
// by hand and lie in data/indicator/testdata/shared.txt.
//
// With -v it lists each judged or marked figure that is not as judged, by its
// number in the reading.
func TestSilence(t *testing.T) {
	shared := filepath.Join("..", "..", "..", "shared", "reports")
	golds, _ := filepath.Glob(filepath.Join(shared, "*.gold.json"))
	if len(golds) == 0 {
		t.Skip("no readings in ../shared/reports")
	}
	catalogue, err := indicator.Load()
	if err != nil {
		t.Fatal(err)
	}
	want := judged(t)
	marked, right := 0, 0
	for _, name := range golds {
		gold := goldReading(t, name)
		_, rep, err := New(nil, catalogue).Read(t.Context(), filepath.Join(shared, gold.Doc))
		if err != nil {
			t.Fatal(err)
		}
		number := strings.TrimSuffix(filepath.Base(name), ".gold.json")
		got := paired(gold, &rep)
		for _, g := range gold.Figures {
			id, key := got[g.ID], number+" "+g.ID
			if id != "" {
				marked++
			}
			if id != "" && id == want[key] {
				right++
			} else if id != want[key] {
				t.Logf("%s: %q, judged %q", key, id, want[key])
			}
		}
	}
	t.Logf("%d figures with an indicator, %d marked, %d right", len(want), marked, right)
	const found, precise = 0.80, 0.95
	if share := float64(right) / float64(len(want)); share < found {
		t.Errorf("%.1f%% matched", share*100)
	}
	if share := float64(right) / float64(max(marked, 1)); share < precise {
		t.Errorf("%.1f%% of the matches are right", share*100)
	}
}

type goldFile struct {
	Doc     string
	Text    []rune `json:"-"`
	Figures []struct {
		ID, Quote, Number string
		At                *int
	}
}

func goldReading(t *testing.T, name string) (gold goldFile) {
	src, err := os.ReadFile(name)
	if err == nil {
		err = json.Unmarshal(src, &gold)
	}
	if err != nil {
		t.Fatal(err)
	}
	text, err := os.ReadFile(filepath.Join(filepath.Dir(name), gold.Doc))
	if err != nil {
		t.Fatal(err)
	}
	gold.Text = []rune(string(text))
	return gold
}

// around are the letters and digits before and behind a number: what pairs a
// figure of a reading with one of the program, whatever became of the lines.
func around(rs []rune, start, end int) (before, behind string) {
	const reach, kept = 60, 16
	clean := func(s []rune) string {
		return strings.Map(func(r rune) rune {
			if r >= 'a' && r <= 'z' || r >= '0' && r <= '9' || r == '%' {
				return r
			}
			return -1
		}, viet.Key(string(s)))
	}
	before, behind = clean(rs[max(0, start-reach):start]), clean(rs[end:min(len(rs), end+reach)])
	return before[max(0, len(before)-kept):], behind[:min(len(behind), kept)]
}

// paired are the indicators that the program gave, by the reading's figures.
func paired(gold goldFile, rep *data.Report) map[string]string {
	texts := map[string][]rune{}
	for _, p := range rep.Passages {
		texts[p.ID] = []rune(p.Text)
	}
	out, taken := map[string]string{}, map[int]bool{}
	for _, g := range gold.Figures {
		at := 0
		if g.At != nil {
			at = *g.At
		} else if i := strings.Index(string(gold.Text), g.Quote); i >= 0 {
			at = len([]rune(string(gold.Text)[:i])) + len([]rune(g.Quote[:max(0, strings.Index(g.Quote, g.Number))]))
		}
		left, right := around(gold.Text, at, min(len(gold.Text), at+len([]rune(g.Number))))
		best, most := -1, 0
		for i, f := range rep.Figures {
			if taken[i] || f.Number != g.Number {
				continue
			}
			l, r := around(texts[f.Passage], f.Start, f.End)
			if n := commonEnd(left, l) + commonStart(right, r); n > most {
				best, most = i, n
			}
		}
		const enough = 5 // letters
		if best >= 0 && most >= enough {
			taken[best] = true
			out[g.ID] = rep.Figures[best].Indicator
		}
	}
	return out
}

func commonStart(a, b string) int {
	n := 0
	for n < len(a) && n < len(b) && a[n] == b[n] {
		n++
	}
	return n
}

func commonEnd(a, b string) int {
	n := 0
	for n < len(a) && n < len(b) && a[len(a)-1-n] == b[len(b)-1-n] {
		n++
	}
	return n
}

func judged(t *testing.T) map[string]string {
	src, err := os.ReadFile(filepath.Join("..", "indicator", "testdata", "shared.txt"))
	if err != nil {
		t.Fatal(err)
	}
	want := map[string]string{}
	for _, line := range strings.Split(string(src), "\n") {
		if parts := strings.Fields(line); len(parts) == 3 && !strings.HasPrefix(line, "#") {
			want[fmt.Sprint(parts[0], " ", parts[1])] = parts[2]
		}
	}
	return want
}
