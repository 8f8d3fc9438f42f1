package figure

import (
	"fmt"
	"os"
	"strings"
	"testing"

	"khobaocao/data"
)

func TestExplore(t *testing.T) {
	path := os.Getenv("EXPLORE")
	if path == "" {
		t.Skip()
	}
	src, _ := os.ReadFile(path)
	for i, row := range strings.Split(strings.TrimSpace(string(src)), "\n") {
		rep := data.Report{}
		rep.Header.Period = data.MonthOf(2025, 6)
		rep.Passages = []data.Passage{{ID: "p1", Kind: data.ParagraphPassage, Text: row}}
		Read(&rep)
		fmt.Printf("\n%d> %s\n", i+1, row)
		for _, f := range rep.Figures {
			fmt.Printf("  %s %s %s [%s] %s %s%s%s | %s\n", f.ID, f.Group, f.Number, f.Unit, f.Role, strings.TrimSuffix(f.Time, "-12-31"), f.Direction, f.Qualifier, f.Subject)
		}
		for _, r := range rep.Relations {
			fmt.Printf("    %s %v %v~%v %v\n", r.Kind, r.Figures, r.Stated, r.Computed, r.Holds)
		}
		for _, r := range rep.Findings {
			fmt.Printf("    !! %s %s %v\n", r.Severity, r.Text, r.Figures)
		}
	}
}
