package indicator

import (
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"khobaocao/data"
)

// TestSharedReadings measures Mark on the subjects that people wrote for real
// reports: of the figures that an indicator measures at least 95 of 100 must be
// marked, and of the marks at least 95 of 100 be right.
func TestSharedReadings(t *testing.T) {
	files, err := filepath.Glob(filepath.Join("..", "..", "..", "shared", "reports", "*.gold.json"))
	if err != nil || len(files) == 0 {
		t.Skip("no readings in ../shared/reports")
	}
	want := sharedWant(t)
	c := load(t)
	marked, right := 0, 0
	for _, name := range files {
		src, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		var gold struct{ Figures []data.Figure }
		if err := json.Unmarshal(src, &gold); err != nil {
			t.Fatal(err)
		}
		for i := range gold.Figures {
			gold.Figures[i].Passage = gold.Figures[i].Group
		}
		rep := data.Report{Figures: gold.Figures}
		c.Mark(&rep)
		for _, f := range rep.Figures {
			key := fmt.Sprint(strings.TrimSuffix(filepath.Base(name), ".gold.json"), " ", f.ID)
			if f.Indicator == "" {
				continue
			}
			marked++
			if want[key] == f.Indicator {
				right++
			} else {
				t.Logf("%s: %s, judged %q", key, f.Indicator, want[key])
			}
		}
	}
	const least = 0.95
	t.Logf("%d figures with an indicator, %d marked, %d right", len(want), marked, right)
	if found := float64(right) / float64(len(want)); found < least {
		t.Errorf("%.1f%% found", found*100)
	}
	if precision := float64(right) / float64(max(marked, 1)); precision < least {
		t.Errorf("%.1f%% of the marks are right", precision*100)
	}
}

func sharedWant(t *testing.T) map[string]string {
	src, err := os.ReadFile(filepath.Join("testdata", "shared.txt"))
	if err != nil {
		t.Fatal(err)
	}
	want := map[string]string{}
	for _, line := range strings.Split(string(src), "\n") {
		if parts := strings.Fields(line); len(parts) == 3 && !strings.HasPrefix(line, "#") {
			want[parts[0]+" "+parts[1]] = parts[2]
		}
	}
	return want
}
