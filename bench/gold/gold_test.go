// Package gold_test checks our own gold readings for themselves: that they
// quote their text, that they account for every number of it, and that the
// arithmetic they claim is right. It reads nothing with the program.
package gold_test

import (
	"encoding/json"
	"math"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
	"unicode/utf8"
)

type figure struct {
	ID, Quote, Number, Unit, Role, Direction string
	Value                                    float64
	At                                       int
}

type relation struct {
	Kind             string
	Figures          []string
	Stated, Computed float64
	Holds            bool
}

type gold struct {
	Figures   []figure
	Relations []relation
	Tasks     []struct{ Quote string }
	Excluded  []struct {
		Number, Why string
		At          int
	}
	Defects []struct{ Quote, What string }
}

// scale gives money units in đồng: a report adds triệu to tỷ.
var scale = map[string]float64{"nghìn đồng": 1e3, "triệu đồng": 1e6, "tỷ đồng": 1e9}

func TestGoldQuotesItsText(t *testing.T) {
	for name, c := range all(t) {
		t.Run(name, func(t *testing.T) {
			if n := len(c.runes); n < 1900 || n > 9000 {
				t.Errorf("text has %d code points", n)
			}
			for _, f := range c.gold.Figures {
				if got := c.at(f.At, f.Number); got != f.Number {
					t.Errorf("%s: %q stands at %d, not %q", f.ID, got, f.At, f.Number)
				}
				if strings.Count(c.text, f.Quote) != 1 || !strings.Contains(f.Quote, f.Number) {
					t.Errorf("%s: quote %q is not once in the text", f.ID, f.Quote)
				}
			}
			for _, k := range c.gold.Tasks {
				if strings.Count(c.text, k.Quote) != 1 {
					t.Errorf("task %q is not once in the text", k.Quote)
				}
			}
			for _, d := range c.gold.Defects {
				if !strings.Contains(c.text, d.Quote) || d.What == "" {
					t.Errorf("defect %q: not in the text, or not explained", d.Quote)
				}
			}
		})
	}
}

// TestGoldAccountsForEveryNumber: each run of digits is a figure or left out for a reason.
func TestGoldAccountsForEveryNumber(t *testing.T) {
	digits := regexp.MustCompile(`[0-9]+`)
	for name, c := range all(t) {
		covered := make([]bool, len(c.runes))
		for _, f := range c.gold.Figures {
			cover(covered, f.At, f.Number)
		}
		for _, e := range c.gold.Excluded {
			if got := c.at(e.At, e.Number); got != e.Number || e.Why == "" {
				t.Errorf("%s: excluded %q at %d reads %q, reason %q", name, e.Number, e.At, got, e.Why)
			}
			cover(covered, e.At, e.Number)
		}
		for _, span := range digits.FindAllStringIndex(c.text, -1) {
			start := utf8.RuneCountInString(c.text[:span[0]])
			if !covered[start] || !covered[start+span[1]-span[0]-1] {
				t.Errorf("%s: %q at %d is neither figure nor excluded", name, c.text[span[0]:span[1]], start)
			}
		}
	}
}

func TestGoldArithmetic(t *testing.T) {
	for name, c := range all(t) {
		figures := map[string]figure{}
		for _, f := range c.gold.Figures {
			figures[f.ID] = f
		}
		for _, r := range c.gold.Relations {
			f := make([]figure, len(r.Figures))
			for i, id := range r.Figures {
				f[i] = figures[id]
			}
			computed := compute(r.Kind, f)
			if got := agrees(r.Kind, computed, r.Stated, f); got != r.Holds {
				t.Errorf("%s %s %v: computed %v, stated %v, gold says holds=%v", name, r.Kind, r.Figures, computed, r.Stated, r.Holds)
			}
			if math.Abs(computed-r.Computed) > 0.01*math.Max(1, math.Abs(computed)) {
				t.Errorf("%s %s %v: computed %v, gold says %v", name, r.Kind, r.Figures, computed, r.Computed)
			}
		}
	}
}

// agrees says whether the stated figure is the computed one rounded or cut off.
func agrees(kind string, computed, stated float64, f []figure) bool {
	if kind == "complement" { // the shares of a whole, each rounded
		return math.Abs(computed-100) <= 0.05*float64(len(f))+1e-9
	}
	if kind == "change" && len(f) == 2 {
		return computed == 0
	}
	last := f[len(f)-1]
	_, fraction, _ := strings.Cut(last.Number, ",")
	ulp := math.Pow10(-len(fraction))
	off := computed - last.Value
	if kind == "ratio" && math.Abs(stated-100-last.Value) < 1e-9 { // "vượt 25%" is 125 of the plan
		off = computed - stated
	}
	return math.Abs(off) <= ulp/2+1e-9 || off >= 0 && off < ulp
}

// compute works out the last figure of a relation, in its own unit, from the others.
func compute(kind string, f []figure) float64 {
	switch kind {
	case "ratio", "share":
		whole := value(f[1])
		if len(f) > 3 { // the whole is not printed: all its parts stand before the per cent
			whole = 0
			for _, x := range f[:len(f)-1] {
				whole += value(x)
			}
		}
		return value(f[0]) / whole * 100
	case "change":
		if len(f) == 2 { // said in words: no change
			return math.Abs(value(f[0]) - value(f[1]))
		}
		return math.Abs(value(f[0])-value(f[1])) / per(f[2].Unit)
	case "change_percent":
		change, base := math.Abs(value(f[0])-value(f[1])), value(f[1])
		if f[1].Role == "change" {
			change, base = value(f[1]), value(f[0])-value(f[1])
			if f[1].Direction == "giảm" {
				base = value(f[0]) + value(f[1])
			}
		}
		return change / base * 100
	}
	total := 0.0
	for _, x := range f[:len(f)-1] {
		total += value(x)
	}
	if kind == "complement" {
		return total + f[len(f)-1].Value
	}
	return total / per(f[len(f)-1].Unit)
}

func value(f figure) float64 { return f.Value * per(f.Unit) }

func per(unit string) float64 {
	if s, ok := scale[unit]; ok {
		return s
	}
	return 1
}

type reading struct {
	gold  gold
	text  string
	runes []rune
}

// at gives as many code points from start as number has.
func (c reading) at(start int, number string) string {
	end := start + utf8.RuneCountInString(number)
	if start < 0 || end > len(c.runes) {
		return ""
	}
	return string(c.runes[start:end])
}

func cover(covered []bool, start int, number string) {
	for i := range utf8.RuneCountInString(number) {
		if start+i < len(covered) {
			covered[start+i] = true
		}
	}
}

// all reads every gold file of the folder with its text.
func all(t *testing.T) map[string]reading {
	t.Helper()
	files, err := filepath.Glob("*.gold.json")
	if err != nil || len(files) < 16 {
		t.Fatalf("gold files: %d, %v", len(files), err)
	}
	out := map[string]reading{}
	for _, name := range files {
		b, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		var g gold
		if err := json.Unmarshal(b, &g); err != nil {
			t.Fatal(name, err)
		}
		text, err := os.ReadFile(strings.TrimSuffix(name, ".gold.json") + ".txt")
		if err != nil {
			t.Fatal(err)
		}
		out[name] = reading{g, string(text), []rune(string(text))}
	}
	return out
}
