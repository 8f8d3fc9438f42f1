package figure

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"khobaocao/data"
)

// The statements under testdata/statements are sentences written for these
// tests, each with what a clerk reads in it, written down before the rules
// were run on it:
//
//	-- name --
//	> text of a passage ("> note 1: …" is a note, "> topic: …" its heading)
//	number unit | role | time | folded words of the subject
//	       (units that are right too stand behind "or")
//	= ratio 1 2 3        figures by their place; "!" before the kind: it does not hold
//	= group 1 2 3        figures of one statement
//	= none               no relation is claimed
//
// Times: p period, td to_date, pr prior_year, nx next, yr the year, - any, or
// as written. Roles: "-" any, "a/b" either.
var times = map[string]string{"p": data.TimePeriod, "td": data.TimeToDate, "pr": data.TimePriorYear, "nx": data.TimeNext, "yr": "range:2025-01-01..2025-12-31"}

func TestStatements(t *testing.T) {
	files, err := filepath.Glob("testdata/statements/*.txt")
	if err != nil || len(files) == 0 {
		t.Fatal("no statements", err)
	}
	total := 0
	for _, file := range files {
		src, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		for _, block := range strings.Split("\n"+string(src), "\n-- ")[1:] {
			name, body, _ := strings.Cut(block, " --\n")
			total++
			t.Run(strings.TrimSuffix(filepath.Base(file), ".txt")+"/"+name, func(t *testing.T) {
				checkStatement(t, body)
			})
		}
	}
	t.Logf("%d statements", total)
}

// statementReport is a report of June 2025 with the passages of a block.
func statementReport(body string) (rep data.Report, want []string) {
	rep.Header.Period = data.MonthOf(2025, 6)
	rep.Header.NextPeriod = data.MonthOf(2025, 7)
	topic := ""
	for line := range strings.Lines(body) {
		line = strings.TrimSpace(line)
		text, is := strings.CutPrefix(line, "> ")
		switch {
		case line == "" || strings.HasPrefix(line, "#"):
		case !is:
			want = append(want, line)
		case strings.HasPrefix(text, "topic: "):
			topic = text[len("topic: "):]
		case strings.HasPrefix(text, "note "):
			mark, words, _ := strings.Cut(text[len("note "):], ": ")
			rep.Passages = append(rep.Passages, data.Passage{ID: fmt.Sprintf("p%d", len(rep.Passages)+1), Kind: data.NotePassage, Mark: mark, Text: words})
		default:
			rep.Passages = append(rep.Passages, data.Passage{ID: fmt.Sprintf("p%d", len(rep.Passages)+1), Kind: data.ParagraphPassage, Topic: topic, Text: text})
		}
	}
	return rep, want
}

func checkStatement(t *testing.T, body string) {
	rep, want := statementReport(body)
	if err := Read(context.Background(), &rep); err != nil {
		panic(err)
	}
	n := 0
	relations := map[string]bool{}
	bad := false
	fail := func(format string, args ...any) { bad = true; t.Errorf(format, args...) }
	for _, line := range want {
		if rest, is := strings.CutPrefix(line, "= "); is {
			checkClaim(rep, rest, relations, fail)
			continue
		}
		if n >= len(rep.Figures) {
			fail("not read: %s", line)
			continue
		}
		checkFigure(rep.Figures[n], line, fail)
		n++
	}
	for _, f := range rep.Figures[min(n, len(rep.Figures)):] {
		fail("no figure: %s %s", f.Number, f.Unit)
	}
	for _, r := range rep.Relations {
		if !relations[claimKey(string(r.Kind), r.Figures, r.Holds)] {
			fail("not asked for: %v", r)
		}
	}
	if bad {
		for _, f := range rep.Figures {
			t.Logf("%s %s %s %s | %s | %s | %s %s %s", f.ID, f.Group, f.Number, f.Unit, f.Role, f.Time, f.Subject, f.Direction, f.Qualifier)
		}
		for _, r := range rep.Relations {
			t.Logf("%v", r)
		}
		for _, f := range rep.Findings {
			t.Logf("%v", f)
		}
	}
}

func claimKey(kind string, ids []string, holds bool) string {
	return fmt.Sprint(kind, ids, holds)
}

func checkClaim(rep data.Report, rest string, relations map[string]bool, fail func(string, ...any)) {
	holds := true
	if strings.HasPrefix(rest, "!") {
		rest, holds = rest[1:], false
	}
	fields := strings.Fields(rest)
	var ids []string
	for _, f := range fields[1:] {
		ids = append(ids, "f"+f)
	}
	switch fields[0] {
	case "none":
	case "group":
		groups := map[string]bool{}
		for _, f := range rep.Figures {
			for _, id := range ids {
				if f.ID == id {
					groups[f.Group] = true
				}
			}
		}
		if len(groups) != 1 {
			fail("not one group: %v", ids)
		}
	default:
		key := claimKey(fields[0], ids, holds)
		relations[key] = true
		for _, r := range rep.Relations {
			if claimKey(string(r.Kind), r.Figures, r.Holds) == key {
				return
			}
		}
		fail("not claimed: %s %v", fields[0], ids)
	}
}

func checkFigure(f data.Figure, line string, fail func(string, ...any)) {
	parts := strings.Split(line, "|")
	for len(parts) < 4 {
		parts = append(parts, "")
	}
	for i := range parts {
		parts[i] = strings.TrimSpace(parts[i])
	}
	number, unit, _ := strings.Cut(parts[0], " ")
	if f.Number != number {
		fail("%s: read %s %s", line, f.Number, f.Unit)
		return
	}
	if !slices.Contains(strings.Split(unit, " or "), f.Unit) {
		fail("%s: unit %q", line, f.Unit)
	}
	if want := parts[1]; want != "" && want != "-" && !isOneOf(string(f.Role), strings.Split(want, "/")...) {
		fail("%s: role %s", line, f.Role)
	}
	if want := parts[2]; want != "" && want != "-" {
		ok := false
		for _, one := range strings.Split(want, ",") {
			if short, is := times[one]; is {
				one = short
			}
			ok = ok || f.Time == one
		}
		if !ok {
			fail("%s: time %s", line, f.Time)
		}
	}
	for _, key := range strings.Split(parts[3], ",") {
		if key = strings.TrimSpace(key); !strings.Contains(fold(f.Subject+" "+f.Unit), key) {
			fail("%s: subject %q lacks %q", line, f.Subject, key)
		}
	}
	if n := words(f.Subject); n > maxSubjectWords {
		fail("%s: subject of %d words", line, n)
	}
}
