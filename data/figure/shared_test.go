package figure_test

import (
	"context"
	"encoding/json"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"khobaocao/data"
	"khobaocao/data/figure"
	"khobaocao/data/outline"
	"khobaocao/data/read"
)

// sharedDir is where real reports with their gold readings stand beside the
// checkout; they are never part of it.
const sharedDir = "../../../shared"

// readReport reads one file as far as the figures.
func readReport(t testing.TB, path string) data.Report {
	t.Helper()
	src, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	doc, err := read.Open(t.Context(), filepath.Base(path), src)
	if err != nil {
		t.Fatal(err)
	}
	rep := outline.Read(doc)
	if err := figure.Read(context.Background(), &rep); err != nil {
		panic(err)
	}
	return rep
}

// dump is the shape of `read --json`, as far as the scorer looks.
func dump(rep data.Report) map[string]any {
	return map[string]any{
		"report": map[string]any{"symbol": rep.Header.Symbol, "title": rep.Header.Title, "unit": rep.Header.Unit, "issuer": rep.Header.Issuer,
			"signer": rep.Header.Signer, "recipients": rep.Header.Recipients, "period": rep.Header.Period, "next_period": rep.Header.NextPeriod},
		"outline": rep.Outline, "notes": rep.Notes, "tasks": rep.Tasks, "passages": rep.Passages,
		"figures": rep.Figures, "relations": rep.Relations, "findings": rep.Findings,
	}
}

// TestSharedReports reads the real reports and, where Python is at hand,
// prints how the scorer grades them (with -v). What must never happen: a
// figure that is not its number, a refuted claim.
func TestSharedReports(t *testing.T) {
	golds, _ := filepath.Glob(filepath.Join(sharedDir, "reports", "*.gold.json"))
	if len(golds) == 0 {
		t.Skip("no folder ../shared/reports beside the checkout: real reports are not part of it")
	}
	for _, gold := range golds {
		name := strings.TrimSuffix(filepath.Base(gold), ".gold.json")
		t.Run(name, func(t *testing.T) {
			texts, _ := filepath.Glob(filepath.Join(sharedDir, "reports", name+"_*.txt"))
			if len(texts) != 1 {
				t.Fatalf("%d texts for %s", len(texts), gold)
			}
			rep := readReport(t, texts[0])
			checkSpans(t, rep)
			out := filepath.Join(t.TempDir(), "read.json")
			if dir := os.Getenv("FIGURE_DUMP"); dir != "" {
				out = filepath.Join(dir, name+".json")
			}
			blob, err := json.Marshal(dump(rep))
			if err != nil {
				t.Fatal(err)
			}
			if err := os.WriteFile(out, blob, 0o600); err != nil {
				t.Fatal(err)
			}
			score(t, gold, texts[0], out)
		})
	}
}

// floors are what each real report must reach, in per cent ("false" at most).
var floors = map[string]float64{"found": 95, "false": 6, "value": 99, "unit": 92, "role": 90, "subject": 85, "time": 80, "group": 85, "related": 85}

func score(t *testing.T, gold, text, out string) {
	t.Helper()
	python, err := exec.LookPath("python3")
	if err != nil {
		t.Skip("no python3 to run the scorer")
	}
	got, err := exec.CommandContext(t.Context(), python, filepath.Join(sharedDir, "score", "score.py"), gold, text, out).Output()
	if err != nil {
		t.Fatal(err)
	}
	t.Logf("\n%s", got)
	for name, floor := range floors {
		at := strings.Index(string(got), "\n"+name+" ")
		var value float64
		if _, err := fmt.Sscanf(string(got)[at+len(name)+2:], "%g", &value); err != nil {
			t.Fatal(name, err)
		}
		if name == "false" && value > floor || name != "false" && value < floor {
			t.Errorf("%s %g, floor %g", name, value, floor)
		}
	}
	if !strings.Contains(string(got), "refuted 0") || strings.Contains(string(got), "FAULT") {
		t.Errorf("refuted claims or faulty spans:\n%s", got)
	}
}

// checkSpans holds what every reading must keep.
func checkSpans(t testing.TB, rep data.Report) {
	t.Helper()
	texts := map[string][]rune{}
	for _, p := range rep.Passages {
		texts[p.ID] = []rune(p.Text)
	}
	seen := map[string]bool{}
	for _, f := range rep.Figures {
		rs := texts[f.Passage]
		if f.Start < 0 || f.End > len(rs) || f.Start >= f.End || string(rs[f.Start:f.End]) != f.Number {
			t.Errorf("%s: %d..%d of %s is not %q", f.ID, f.Start, f.End, f.Passage, f.Number)
		}
		if seen[f.ID] || f.Group == "" || f.Role == "" {
			t.Errorf("%s: id seen twice, or no group or role: %+v", f.ID, f)
		}
		seen[f.ID] = true
	}
	for _, r := range rep.Relations {
		for _, id := range r.Figures {
			if !seen[id] {
				t.Errorf("relation %v names %s", r, id)
			}
		}
	}
}
