package compare

import (
	"flag"
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/rogpeppe/go-internal/txtar"

	"khobaocao/data"
)

var update = flag.Bool("update", false, "write the wanted output anew")

// report builds a report from lines: "## 1. Title" is a heading (level by the
// number of signs), "* text" a task, anything else a paragraph.
func report(text string) data.Report {
	var r data.Report
	for line := range strings.Lines(text) {
		line = strings.TrimSpace(line)
		if line == "" {
			continue
		}
		id := fmt.Sprintf("p%d", len(r.Passages)+1)
		p := data.Passage{ID: id, Kind: data.ParagraphPassage, Text: line}
		if level := len(line) - len(strings.TrimLeft(line, "#")); level > 0 {
			p.Kind, p.Text = data.HeadingPassage, strings.TrimSpace(line[level:])
			number, title, _ := strings.Cut(p.Text, " ")
			r.Outline = append(r.Outline, data.Heading{Level: level, Number: strings.TrimRight(number, "."), Heading: title, Passage: id})
		}
		if task, ok := strings.CutPrefix(line, "* "); ok {
			p.Text = task
			r.Tasks = append(r.Tasks, data.Task{Text: task, Passage: id})
		}
		r.Passages = append(r.Passages, p)
	}
	return r
}

func TestReports(t *testing.T) {
	files, _ := filepath.Glob("testdata/*.txtar")
	if len(files) == 0 {
		t.Fatal("no test data")
	}
	for _, file := range files {
		t.Run(filepath.Base(file), func(t *testing.T) {
			a, err := txtar.ParseFile(file)
			if err != nil {
				t.Fatal(err)
			}
			got := show(Reports(report(string(a.Files[0].Data)), report(string(a.Files[1].Data))))
			if *update {
				a.Files[2].Data = []byte(got)
				if err := os.WriteFile(file, txtar.Format(a), 0o644); err != nil {
					t.Fatal(err)
				}
			}
			if want := string(a.Files[2].Data); got != want {
				t.Errorf("got\n%s\nwant\n%s", got, want)
			}
		})
	}
}

// show writes a comparison with [marked] words.
func show(c data.Comparison) string {
	var b strings.Builder
	fmt.Fprintf(&b, "new %d, gone %d, kept %d%%\n", c.Counts.New, c.Counts.Gone, c.Counts.KeptPercent)
	for _, s := range c.Sections {
		fmt.Fprintf(&b, "\n%s: %q | %q\n", s.State, s.Left, s.Right)
		for _, w := range s.Rows {
			fmt.Fprintf(&b, "  %-7s < %s\n          > %s\n", w.State, marked(w.Left), marked(w.Right))
		}
	}
	for _, k := range c.Tasks {
		fmt.Fprintf(&b, "\ntask %s\n  %.2f %s %s\n", k.Task.Text, k.Score, k.Evidence, k.Text)
	}
	return b.String()
}

func marked(s data.Side) string {
	rs := []rune(s.Text)
	for i := len(s.Marks) - 1; i >= 0; i-- {
		m := s.Marks[i]
		rs = append(rs[:m.Start:m.Start], append([]rune("["+string(rs[m.Start:m.End])+"]"), rs[m.End:]...)...)
	}
	return string(rs)
}

func figure(id, subject, unit string, value data.Decimal, role data.Role, dir data.Direction) data.Figure {
	return data.Figure{ID: id, Passage: "p1", Subject: subject, Unit: unit, Value: value, Role: role, Direction: dir, Time: data.TimePeriod}
}

func dec(s string) data.Decimal {
	d, err := data.ParseDecimal(s)
	if err != nil {
		panic(err)
	}
	return d
}

func TestFigures(t *testing.T) {
	left, right := report("Thu ngân sách đạt 12,5 tỷ đồng."), report("Chi khác hẳn.")
	left.Figures = []data.Figure{
		figure("f1", "thu ngân sách tháng 4", "tỷ đồng", dec("12.5"), data.Actual, ""),
		figure("f2", "hộ nghèo", "hộ", dec("61"), data.Level, ""),
		figure("f3", "phạm pháp hình sự", "vụ", dec("2"), data.Change, data.Down),
		figure("f4", "lượt khám", "lượt", dec("10"), data.Actual, ""),
		figure("f5", "lượt khám", "lượt", dec("20"), data.Actual, ""),
		figure("f6", "dân số", "người", dec("900"), data.Level, ""),
	}
	right.Figures = []data.Figure{
		figure("f1", "phạm pháp hình sự", "vụ", dec("1"), data.Change, data.Up),
		figure("f2", "hộ nghèo", "hộ", dec("58"), data.Level, ""),
		figure("f3", "thu ngân sách tháng 5", "triệu đồng", dec("13750"), data.Actual, ""),
		figure("f4", "lượt khám", "lượt", dec("30"), data.Actual, ""),
		figure("f5", "dân số", "người", dec("900"), data.Level, ""),
	}
	c := Reports(left, right)
	got := ""
	for _, f := range c.Figures {
		then, now, diff, percent := "-", "-", "-", "-"
		if f.Then != nil {
			then = f.Then.Value.String()
		}
		if f.Now != nil {
			now = f.Now.Value.String()
		}
		if f.Difference != nil {
			diff = fmt.Sprint(*f.Difference)
		}
		if f.Percent != nil {
			percent = fmt.Sprintf("%.2f", *f.Percent)
		}
		got += strings.Join([]string{f.Subject, f.Unit, then, now, diff, percent}, "|") + "\n"
	}
	want := `phạm pháp hình sự|vụ|2|1|3|-
hộ nghèo|hộ|61|58|-3|-4.92
thu ngân sách tháng 5|triệu đồng|12.5|13750|1250|10.00
lượt khám|lượt|-|30|-|-
lượt khám|lượt|10|-|-|-
lượt khám|lượt|20|-|-|-
`
	if got != want {
		t.Errorf("got\n%swant\n%s", got, want)
	}
	if c.Counts.ChangedFigures != 3 {
		t.Errorf("changed figures %d, want 3", c.Counts.ChangedFigures)
	}
}

func TestLongestIncreasing(t *testing.T) {
	for _, c := range []struct {
		v    []int
		want string
	}{
		{[]int{0, 1, 2}, "xxx"}, {[]int{0, 3, 1, 2}, "x.xx"}, {[]int{-1, 2, -1, 1}, ".x.."}, {nil, ""}, {[]int{-1}, "."},
	} {
		got := ""
		for _, in := range longestIncreasing(c.v) {
			got += map[bool]string{true: "x", false: "."}[in]
		}
		if got != c.want {
			t.Errorf("%v: %s, want %s", c.v, got, c.want)
		}
	}
}

// solid is a text without its spaces.
func solid(s string) string { return strings.Join(strings.Fields(s), "") }

// accounted checks that every word of both reports stands in exactly one row,
// in its order within the passage, and that marks and offsets are true.
func accounted(t *testing.T, left, right data.Report) {
	t.Helper()
	c := Reports(left, right)
	for name, s := range map[string]struct {
		rep data.Report
		of  func(data.RowPair) data.Side
	}{"left": {left, func(w data.RowPair) data.Side { return w.Left }}, "right": {right, func(w data.RowPair) data.Side { return w.Right }}} {
		var want, texts = map[string]string{}, map[string][]rune{}
		for _, p := range s.rep.Passages {
			texts[p.ID] = []rune(p.Text)
			if solid := solid(p.Text); p.Kind != data.HeadingPassage && solid != "" {
				want[p.ID] = solid
			}
		}
		var all []data.Side
		for _, sec := range c.Sections {
			for _, w := range sec.Rows {
				if side := s.of(w); side.Text != "" {
					all = append(all, side)
				}
			}
		}
		slices.SortStableFunc(all, func(a, b data.Side) int { return a.Start - b.Start })
		got := map[string]string{}
		for _, side := range all {
			got[side.Passage] += solid(side.Text)
			n := len([]rune(side.Text))
			if string(texts[side.Passage][side.Start:side.Start+n]) != side.Text {
				t.Errorf("%s: %q does not stand at %d of %s", name, side.Text, side.Start, side.Passage)
			}
			for _, m := range side.Marks {
				if m.Start < 0 || m.End > n || m.Start >= m.End {
					t.Errorf("%s: mark %v outside %q", name, m, side.Text)
				}
			}
		}
		if !maps.Equal(got, want) {
			t.Errorf("%s: rows hold %q, want %q", name, got, want)
		}
	}
	if p := c.Counts.KeptPercent; p < 0 || p > 100 {
		t.Errorf("kept %d%%", p)
	}
}

func FuzzReports(f *testing.F) {
	f.Add("# I. Kinh tế\nThu 12,5 tỷ. Chi 3 tỷ.\n# II. Xã hội\nViệc làm mới: 30.", "# I. Xã hội\nViệc làm mới: 40.\n# II. Kinh tế\nThu 13 tỷ.")
	f.Add("", "a")
	f.Add("a a a a. b b", "b b. a a a a a\n\n* x")
	f.Add("###### \n##x", "# 1. ỷỵ\r\f\v …")
	f.Fuzz(func(t *testing.T, a, b string) {
		if len(a)+len(b) > 4000 {
			t.Skip()
		}
		a, b = strings.ToValidUTF8(a, "?"), strings.ToValidUTF8(b, "?")
		accounted(t, report(a), report(b))
		accounted(t, report(a), report(a))
	})
}

func TestSameReportIsSame(t *testing.T) {
	r := report("# I. Kinh tế\nThu 12,5 tỷ đồng. Chi 3 tỷ đồng.\n## 1. Nông nghiệp\nGieo 40 ha.")
	c := Reports(r, r)
	if c.Counts.KeptPercent != 100 || c.Counts.New+c.Counts.Gone != 0 {
		t.Errorf("%+v", c.Counts)
	}
	for _, s := range c.Sections {
		if s.State != data.SameState {
			t.Errorf("%q is %s", s.Left, s.State)
		}
	}
}

// BenchmarkFiftyPages compares two made-up reports of about fifty pages
// (2,800 characters a page) that share half of their sentences.
func BenchmarkFiftyPages(b *testing.B) {
	left, right := report(long(50, 1)), report(long(50, 2))
	b.ReportAllocs()
	for b.Loop() {
		Reports(left, right)
	}
}

// BenchmarkNoHeadings is the same without any section to lean on.
func BenchmarkNoHeadings(b *testing.B) {
	left, right := report(strings.ReplaceAll(long(50, 1), "#", "")), report(strings.ReplaceAll(long(50, 2), "#", ""))
	for b.Loop() {
		Reports(left, right)
	}
}

func long(pages, version int) string {
	var b strings.Builder
	verbs := strings.Fields("triển_khai tổ_chức kiểm_tra vận_động giám_sát hỗ_trợ xử_lý tuyên_truyền rà_soát hoàn_thành")
	things := strings.Fields("thu_ngân_sách đầu_tư_công việc_làm_mới bảo_hiểm_y_tế an_ninh_trật_tự đất_đai môi_trường giảm_nghèo chuyển_đổi_số giáo_dục tiêm_chủng nông_thôn_mới")
	n := 0
	for b.Len() < pages*2800*5/4 { // bytes: a character takes 1.25 on average
		if n%12 == 0 {
			fmt.Fprintf(&b, "# %d. Lĩnh vực %s %d\n", n/12+1, things[n/12%len(things)], n/12)
		}
		who := n
		if n%2 == 0 {
			who = n*version + version
		}
		fmt.Fprintf(&b, "Trong tháng %d, ngành %s %s %s được %d lượt tại địa bàn số %d, đạt %d%% kế hoạch; các đơn vị %s phối hợp chặt chẽ với khu %d để %s kịp thời.\n",
			version, things[who%11], verbs[who%10], things[who%7], n*version, who, n%100, verbs[who%9], who%37, verbs[who%3])
		n++
	}
	return strings.ReplaceAll(b.String(), "_", " ")
}
