// Package gold_test checks our own gold readings for themselves: that they
// quote their text, and that the arithmetic they claim is right. It reads
// nothing with the program.
package gold_test

import (
	"encoding/json"
	"math"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"unicode/utf8"
)

type gold struct {
	Doc     string
	Figures []struct {
		ID, Quote, Number, Unit string
		Value                   float64
		At                      int
		Direction               string
		Role                    string
	}
	Relations []struct {
		Kind     string
		Figures  []string
		Stated   float64
		Computed float64
		Holds    bool
	}
	Tasks []struct{ Quote string }
}

func TestGoldQuotesItsText(t *testing.T) {
	files, err := filepath.Glob("*.gold.json")
	if err != nil || len(files) < 6 {
		t.Fatalf("gold files: %d, %v", len(files), err)
	}
	for _, name := range files {
		t.Run(name, func(t *testing.T) {
			g, text := load(t, name)
			runes := []rune(text)
			if n := len(runes); n < 1900 || n > 5000 {
				t.Errorf("text has %d code points", n)
			}
			for _, f := range g.Figures {
				n := utf8.RuneCountInString(f.Number)
				if got := string(runes[f.At : f.At+n]); got != f.Number {
					t.Errorf("%s: %q stands at %d, not %q", f.ID, got, f.At, f.Number)
				}
				if strings.Count(text, f.Quote) != 1 || !strings.Contains(f.Quote, f.Number) {
					t.Errorf("%s: quote %q is not once in the text", f.ID, f.Quote)
				}
			}
			for _, k := range g.Tasks {
				if strings.Count(text, k.Quote) != 1 {
					t.Errorf("task %q is not once in the text", k.Quote)
				}
			}
		})
	}
}

func TestGoldArithmetic(t *testing.T) {
	files, _ := filepath.Glob("*.gold.json")
	for _, name := range files {
		g, _ := load(t, name)
		values, decimals := map[string]float64{}, map[string]int{}
		for _, f := range g.Figures {
			values[f.ID] = f.Value
			if _, frac, found := strings.Cut(f.Number, ","); found {
				decimals[f.ID] = len(frac)
			}
		}
		for _, r := range g.Relations {
			v := make([]float64, len(r.Figures))
			for i, id := range r.Figures {
				v[i] = values[id]
			}
			computed := compute(r.Kind, v)
			last := r.Figures[len(r.Figures)-1]
			ulp := math.Pow10(-decimals[last])
			// Rounded and cut-off digits both agree.
			off := computed - v[len(v)-1]
			holds := math.Abs(off) <= ulp/2+1e-9 || off >= 0 && off < ulp
			if holds != r.Holds {
				t.Errorf("%s %s %v: computed %v, stated %v, gold says holds=%v", name, r.Kind, r.Figures, computed, v[len(v)-1], r.Holds)
			}
		}
	}
}

func compute(kind string, v []float64) float64 {
	switch kind {
	case "ratio", "share":
		return v[0] / v[1] * 100
	case "change":
		return math.Abs(v[0] - v[1])
	case "change_percent":
		if v[1] < v[0]/2 { // the second is the change, not the period before
			return v[1] / (v[0] - v[1]) * 100
		}
		return math.Abs(v[0]-v[1]) / v[1] * 100
	}
	total := 0.0
	for _, x := range v[:len(v)-1] {
		total += x
	}
	return total
}

func load(t *testing.T, name string) (gold, string) {
	t.Helper()
	b, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	var g gold
	if err := json.Unmarshal(b, &g); err != nil {
		t.Fatal(err)
	}
	text, err := os.ReadFile(strings.TrimSuffix(name, ".gold.json") + ".txt")
	if err != nil {
		t.Fatal(err)
	}
	return g, string(text)
}
