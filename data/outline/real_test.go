package outline_test

import (
	"context"
	"encoding/json"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"khobaocao/data"
	"khobaocao/data/outline"
	"khobaocao/data/read"
)

// readFile reads one file as the importer does.
func readFile(t testing.TB, name string, src []byte) data.Document {
	t.Helper()
	doc, err := read.Open(context.Background(), name, src)
	if err != nil {
		t.Fatal(err)
	}
	return doc
}

// asPrinted is a report in the shape of `khobaocao read --json`.
func asPrinted(rep data.Report) map[string]any {
	h := rep.Header
	return map[string]any{
		"report": map[string]any{"kind": h.Kind, "symbol": h.Symbol, "title": h.Title, "issuer": h.Issuer, "unit": h.Unit, "level": h.Level,
			"date": h.Date, "signer": h.Signer, "signer_title": h.SignerTitle, "recipients": h.Recipients, "period": h.Period, "next_period": h.NextPeriod},
		"outline": rep.Outline, "notes": rep.Notes, "tasks": rep.Tasks, "passages": rep.Passages,
		"figures": []int{}, "relations": []int{}, "findings": []int{},
	}
}

// realReports are the annotated reports beside the repository; the test that
// asks for them is skipped where they are not.
func realReports(t testing.TB) (golds []string, score string) {
	root := filepath.Join("..", "..", "..", "shared")
	score = filepath.Join(root, "score", "score.py")
	golds, _ = filepath.Glob(filepath.Join(root, "reports", "*.gold.json"))
	ours, _ := filepath.Glob(filepath.Join("..", "..", "bench", "gold", "*.gold.json"))
	golds = append(golds, ours...)
	if _, err := os.Stat(score); err != nil || len(golds) == 0 {
		t.Skip("no annotated reports beside the repository")
	}
	return golds, score
}

func sourceOf(t testing.TB, gold string) string {
	t.Helper()
	files, _ := filepath.Glob(strings.TrimSuffix(gold, ".gold.json") + "*.txt")
	if len(files) == 0 {
		t.Skip("no source for " + gold)
	}
	return files[0]
}

// TestRealReports holds the floor for header, outline, tasks and notes on the
// annotated reports, as the scorer measures them.
func TestRealReports(t *testing.T) {
	golds, score := realReports(t)
	if _, err := exec.LookPath("python3"); err != nil {
		t.Skip("no python3 for the scorer")
	}
	floor := map[string]float64{"meta": 95, "outline": 95, "tasks": 90}
	for _, gold := range golds {
		source := sourceOf(t, gold)
		src, err := os.ReadFile(source)
		if err != nil {
			t.Fatal(err)
		}
		rep := outline.Read(readFile(t, source, src))
		out := filepath.Join(t.TempDir(), "read.json")
		b, _ := json.MarshalIndent(asPrinted(rep), "", " ")
		if os.WriteFile(out, b, 0o600) != nil {
			t.Fatal("cannot write")
		}
		printed, err := exec.Command("python3", score, gold, source, out).CombinedOutput()
		if err != nil {
			t.Fatalf("%v\n%s", err, printed)
		}
		for _, row := range strings.Split(string(printed), "\n") {
			name, rest, _ := strings.Cut(row, " ")
			value, _, _ := strings.Cut(rest, " ")
			got, err := strconv.ParseFloat(value, 64)
			if want, ok := floor[name]; ok && (err != nil || got < want) {
				t.Errorf("%s: %s", filepath.Base(gold), row)
			}
			if a, b, _ := strings.Cut(value, "/"); name == "notes" && a != b {
				t.Errorf("%s: %s", filepath.Base(gold), row)
			}
			if name == "meta" || name == "outline" || name == "tasks" || name == "notes" {
				t.Log(filepath.Base(gold), row)
			}
		}
		if dir := os.Getenv("OUTLINE_DUMP"); dir != "" {
			_ = os.WriteFile(filepath.Join(dir, filepath.Base(gold)), b, 0o600)
		}
	}
}

func BenchmarkRead(b *testing.B) {
	golds, _ := realReports(b)
	source := sourceOf(b, golds[0])
	src, err := os.ReadFile(source)
	if err != nil {
		b.Fatal(err)
	}
	doc := readFile(b, source, src)
	b.SetBytes(int64(len(src)))
	b.ReportAllocs()
	for b.Loop() {
		outline.Read(doc)
	}
}
