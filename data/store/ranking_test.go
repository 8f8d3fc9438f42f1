package store_test

import (
	"bytes"
	"flag"
	"fmt"
	"os"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/rogpeppe/go-internal/txtar"

	"khobaocao/data"
	"khobaocao/data/search"
	"khobaocao/data/store"
)

var update = flag.Bool("update", false, "write the answers of this run as the wanted ones")

// TestRanking asks each query of testdata/rankings.txtar over the archive of
// testdata/archive.txtar and compares the whole answer.
func TestRanking(t *testing.T) {
	s := goldenArchive(t)
	const path = "testdata/rankings.txtar"
	want, err := txtar.ParseFile(path)
	if err != nil {
		t.Fatal(err)
	}
	if len(want.Files) < 60 {
		t.Errorf("%d queries only", len(want.Files))
	}
	for i, f := range want.Files {
		ans, err := search.New(s).Search(t.Context(), data.Query{Text: f.Name})
		if err != nil {
			t.Errorf("%s: %v", f.Name, err)
			continue
		}
		got := []byte(show(ans))
		if *update {
			want.Files[i].Data = got
		} else if !bytes.Equal(got, f.Data) {
			t.Errorf("%s\ngot\n%swant\n%s", f.Name, got, f.Data)
		}
	}
	if *update {
		if err := os.WriteFile(path, txtar.Format(want), 0o600); err != nil {
			t.Fatal(err)
		}
	}
}

// show writes an answer: a line a figure, then a line a hit with its marks in
// brackets.
func show(ans data.Answer) string {
	var b strings.Builder
	if ans.Instead != "" {
		fmt.Fprintf(&b, "instead: %s\n", ans.Instead)
	}
	for _, f := range ans.Figures {
		fmt.Fprintf(&b, "= %d %s: %s %s", f.Report, f.Figure.Subject, f.Figure.Role, f.Figure.Number)
		for _, m := range f.Mates {
			fmt.Fprintf(&b, ", %s %s", m.Role, m.Number)
		}
		b.WriteByte('\n')
	}
	for _, h := range ans.Hits {
		place := h.Passage
		if place == "" {
			place = "title"
		}
		fmt.Fprintf(&b, "%d %s: %s\n", h.Report, place, marked(h.Text, h.Marks))
	}
	return b.String()
}

func marked(text string, marks []data.Span) string {
	rs := []rune(text)
	var b strings.Builder
	at := 0
	for _, m := range marks {
		b.WriteString(string(rs[at:m.Start]) + "[" + string(rs[m.Start:m.End]) + "]")
		at = m.End
	}
	return b.String() + string(rs[at:])
}

func goldenArchive(t testing.TB) *store.Store {
	t.Helper()
	s, err := store.Open(t.Context(), t.TempDir())
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = s.Close() })
	ar, err := txtar.ParseFile("testdata/archive.txtar")
	if err != nil {
		t.Fatal(err)
	}
	for _, f := range ar.Files {
		res, err := s.Save(t.Context(), []data.Filing{{
			Report: goldenReport(t, string(f.Data)), Hash: fmt.Sprintf("%04x", len(f.Name)<<8|int(f.Name[0])), Name: "tep " + f.Name + ".docx",
		}})
		if err != nil || res[0].Status != data.Imported || fmt.Sprint(res[0].Report) != f.Name {
			t.Fatalf("report %s: %+v, %v", f.Name, res, err)
		}
	}
	return s
}

func goldenReport(t testing.TB, text string) data.Report {
	t.Helper()
	rep := data.Report{Header: data.Header{Kind: "báo cáo"}}
	section, topic := "", ""
	for line := range strings.Lines(text) {
		line = strings.TrimSpace(line)
		if name, value, ok := strings.Cut(line, ": "); ok && len(rep.Passages) == 0 {
			goldenHeader(t, &rep.Header, name, value)
			continue
		}
		id := fmt.Sprintf("p%d", len(rep.Passages)+1)
		switch {
		case strings.HasPrefix(line, "= "):
			goldenFigures(t, &rep, line[2:])
		case strings.HasPrefix(line, "# "):
			section, topic, _ = strings.Cut(line[2:], ". ")
			rep.Passages = append(rep.Passages, data.Passage{ID: id, Kind: data.HeadingPassage, Text: line[2:], Section: section, Topic: topic})
		default:
			rep.Passages = append(rep.Passages, data.Passage{ID: id, Kind: data.ParagraphPassage, Text: line, Section: section, Topic: topic})
		}
	}
	return rep
}

func goldenHeader(t testing.TB, h *data.Header, name, value string) {
	t.Helper()
	switch name {
	case "title":
		h.Title = value
	case "symbol":
		h.Symbol = value
	case "issuer":
		h.Issuer = value
	case "kind":
		h.Kind = value
	case "unit":
		h.Level, h.Unit, _ = strings.Cut(value, " ")
	case "period":
		f := strings.Fields(value)
		start, err := data.ParseDate(f[1])
		if err != nil {
			t.Fatal(err)
		}
		end, err := data.ParseDate(f[2])
		if err != nil {
			t.Fatal(err)
		}
		h.Period = data.Period{Kind: data.PeriodKind(f[0]), Start: start, End: end}
	default:
		t.Fatalf("header %q", name)
	}
}

func goldenFigures(t testing.TB, rep *data.Report, line string) {
	t.Helper()
	parts := strings.Split(line, "|")
	passage := rep.Passages[len(rep.Passages)-1]
	group := fmt.Sprintf("g%d", len(rep.Figures)+1)
	for _, p := range parts[1:] {
		role, number, _ := strings.Cut(p, " ")
		before, _, ok := strings.Cut(passage.Text, number)
		if !ok {
			t.Fatalf("%q is not in %q", number, passage.Text)
		}
		start := utf8.RuneCountInString(before)
		rep.Figures = append(rep.Figures, data.Figure{
			ID: fmt.Sprintf("f%d", len(rep.Figures)+1), Passage: passage.ID, Start: start, End: start + utf8.RuneCountInString(number),
			Number: number, Subject: parts[0], Role: data.Role(role), Group: group,
		})
	}
}
