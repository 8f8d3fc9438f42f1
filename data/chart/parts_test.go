package chart

import (
	"fmt"
	"image/color"
	"maps"
	"math"
	"strings"
	"testing"

	"khobaocao/data"
)

func TestFinding(t *testing.T) {
	series := func(ind data.Indicator, basis data.Basis, p data.Point) data.Series {
		return data.Series{Indicator: ind, Basis: basis, Points: []data.Point{p}}
	}
	coverage := data.Indicator{Name: "Tỷ lệ bao phủ bảo hiểm y tế", Unit: "%", Kind: data.Coverage}
	accidents := data.Indicator{Name: "Tai nạn giao thông", Unit: "vụ", Kind: data.Count, Better: data.LessIsBetter}
	jobs := data.Indicator{Name: "Việc làm mới", Unit: "lao động", Kind: data.PlanProgress, Better: data.MoreIsBetter}
	may := data.FirstMonths(2024, 5)
	for _, test := range []struct {
		s    data.Series
		want string
	}{
		{series(revenue, data.CumulativeBasis, data.Point{Period: may, Values: data.Values{Value: num(124.2), Target: num(310.5), Percent: num(40)}}),
			"Thu ngân sách nhà nước trên địa bàn đến hết tháng 5/2024: 124,2 tỷ đồng, đạt 40,0% dự toán, chậm 1,7 điểm % so với tiến độ thời gian"},
		{series(revenue, data.CumulativeBasis, data.Point{Period: may, Values: data.Values{Value: num(155.25), Target: num(310.5)}, Estimate: true}),
			"Thu ngân sách nhà nước trên địa bàn đến hết tháng 5/2024: ước 155,25 tỷ đồng, đạt 50,0% dự toán, nhanh 8,3 điểm % so với tiến độ thời gian"},
		{series(jobs, data.CumulativeBasis, data.Point{Period: may, Values: data.Values{Percent: num(33.78)}}),
			"Việc làm mới đến hết tháng 5/2024: đạt 33,8% kế hoạch, chậm 7,9 điểm % so với tiến độ thời gian"},
		{series(jobs, data.CumulativeBasis, data.Point{Period: data.FirstMonths(2024, 6), Values: data.Values{Percent: num(50)}}),
			"Việc làm mới đến hết tháng 6/2024: đạt 50,0% kế hoạch, đúng tiến độ thời gian"},
		{series(revenue, data.CumulativeBasis, data.Point{Period: data.YearOf(2024), Values: data.Values{Value: num(14.68), Percent: num(102.7)}}),
			"Thu ngân sách nhà nước trên địa bàn năm 2024: 14,68 tỷ đồng, đạt 102,7% dự toán, hoàn thành dự toán cả năm"},
		{series(coverage, data.AtDate, data.Point{Period: may, Values: data.Values{Value: num(96.1), Target: num(97)}}),
			"Tỷ lệ bao phủ bảo hiểm y tế đến hết tháng 5/2024: 96,1%, thấp hơn chỉ tiêu (97%) 0,9 điểm %"},
		{series(coverage, data.AtDate, data.Point{Period: data.YearOf(2024), Values: data.Values{Value: num(95.04), Target: num(94)}}),
			"Tỷ lệ bao phủ bảo hiểm y tế năm 2024: 95,04%, cao hơn chỉ tiêu (94%) 1,04 điểm %"},
		{series(accidents, data.InPeriod, data.Point{Period: may, Values: data.Values{Value: num(4), Prior: num(1)}}),
			"Tai nạn giao thông 5 tháng đầu năm 2024: 4 vụ, tăng 3 vụ so với cùng kỳ"},
		{series(accidents, data.InPeriod, data.Point{Period: may, Values: data.Values{Value: num(4), Percent: num(98.5)}}),
			"Tai nạn giao thông 5 tháng đầu năm 2024: 4 vụ"},
		{data.Series{Indicator: accidents}, "Tai nạn giao thông"},
	} {
		if got := Finding(test.s); got != test.want {
			t.Errorf("got  %s\nwant %s", got, test.want)
		}
	}
}

func TestScaleY(t *testing.T) {
	for _, test := range []struct {
		low, high   float64
		free, whole bool
		want        string
	}{
		{0, 310.5, false, false, "0 50 100 150 200 250 300 350"},
		{1, 5, false, true, "0 1 2 3 4 5"},
		{90.5, 95, true, false, "89 90 91 92 93 94 95 96 97"},
		{0, 0, false, true, "0 1"},
		{0.9, 2.4, false, false, "0,0 0,5 1,0 1,5 2,0 2,5"},
		{1200, 8900, false, false, "0 1.000 2.000 3.000 4.000 5.000 6.000 7.000 8.000 9.000"},
	} {
		s := newScaleY(test.low, test.high, test.free, test.whole, 0, 400)
		var labels []string
		for _, v := range s.ticks() {
			labels = append(labels, s.label(v))
		}
		if got := strings.Join(labels, " "); got != test.want {
			t.Errorf("%v…%v: %s, want %s", test.low, test.high, got, test.want)
		}
		if s.y(s.low) != 400 || s.y(s.high) != 0 {
			t.Errorf("%v…%v does not span the plot", test.low, test.high)
		}
	}
}

func TestSlots(t *testing.T) {
	of := func(basis data.Basis, periods ...data.Period) []data.Series {
		s := data.Series{Basis: basis}
		for _, p := range periods {
			s.Points = append(s.Points, data.Point{Period: p})
		}
		return []data.Series{s}
	}
	week := data.Period{Kind: data.Week, Start: data.Date{Year: 2024, Month: 5, Day: 6}, End: data.Date{Year: 2024, Month: 5, Day: 12}}
	for _, test := range []struct {
		name   string
		series []data.Series
		months int
		want   string
	}{
		{"months over the year's end", of(data.InPeriod, data.MonthOf(2023, 11), data.MonthOf(2024, 2)), 1, "2023 T11, 2023 T12, 2024 T01, 2024 T02"},
		{"quarters", of(data.InPeriod, data.QuarterOf(2023, 4), data.QuarterOf(2024, 2)), 3, "2023 Quý IV, 2024 Quý I, 2024 Quý II"},
		{"since January, by quarters", of(data.CumulativeBasis, data.FirstMonths(2024, 3), data.FirstMonths(2024, 9)), 3, "2024 3 tháng, 2024 6 tháng, 2024 9 tháng"},
		{"since January, by months", of(data.CumulativeBasis, data.FirstMonths(2024, 2), data.FirstMonths(2024, 3)), 1, "2024 T02, 2024 T03"},
		{"halves", of(data.InPeriod, data.HalfOf(2024, 1), data.HalfOf(2024, 2)), 6, "2024 6 tháng đầu, 2024 6 tháng cuối"},
		{"years", of(data.InPeriod, data.YearOf(2022), data.YearOf(2024)), 12, "2022 , 2023 , 2024 "},
		{"months and a quarter's end", of(data.AtDate, data.MonthOf(2024, 2), data.QuarterOf(2024, 1)), 1, "2024 T02, 2024 T03"},
		{"weeks", of(data.InPeriod, week, week.Next()), 0, "2024 12/05, 2024 19/05"},
	} {
		s := newSlots(test.series)
		var names []string
		for n := range s.count {
			names = append(names, fmt.Sprint(s.year(s.first+n), " ", s.name(s.first+n)))
		}
		if got := strings.Join(names, ", "); s.months != test.months || got != test.want {
			t.Errorf("%s: step %d, %s; want %d, %s", test.name, s.months, got, test.months, test.want)
		}
	}
}

func TestRuns(t *testing.T) {
	l := &line{series: []data.Series{revenueSeries()}}
	s := l.series[0]
	var got []int
	for _, run := range l.runs(s, newSlots(l.series), l.value) {
		got = append(got, len(run))
	}
	// July is missing; cumulative values start again in January.
	if fmt.Sprint(got) != "[6 5 8]" {
		t.Errorf("runs of %v points, want [6 5 8]", got)
	}
}

func TestSpread(t *testing.T) {
	names := []name{{y: 100}, {y: 101}, {y: 102}, {y: 398}}
	ys := spread(names, 20, 400)
	for i := 1; i < len(ys); i++ {
		if ys[i]-ys[i-1] < legendRow {
			t.Errorf("names %d and %d overlap: %v", i-1, i, ys)
		}
	}
	if ys[0] < 20 || ys[3] > 400 {
		t.Errorf("out of the plot: %v", ys)
	}
}

func TestWrap(t *testing.T) {
	f, err := loadFaces()
	if err != nil {
		t.Fatal(err)
	}
	st := style{titleSize, true}
	const s = "Thu ngân sách nhà nước trên địa bàn: ước 202,9 tỷ đồng, đạt 65,3% dự toán"
	lines := f.wrap(s, st, 200, 2)
	if len(lines) != 2 || !strings.HasSuffix(lines[1], "…") {
		t.Errorf("got %q", lines)
	}
	for _, l := range lines {
		if w := f.width(l, st); w > 200 {
			t.Errorf("%q is %v wide", l, w)
		}
	}
	if got := f.wrap(s, st, 2000, 2); len(got) != 1 || got[0] != s {
		t.Errorf("got %q", got)
	}
}

// luminance and contrast are WCAG 2.1's.
func luminance(c color.NRGBA) float64 {
	channel := func(v uint8) float64 {
		s := float64(v) / 255
		if s <= 0.03928 {
			return s / 12.92
		}
		return math.Pow((s+0.055)/1.055, 2.4)
	}
	return 0.2126*channel(c.R) + 0.7152*channel(c.G) + 0.0722*channel(c.B)
}

func contrast(a, b color.NRGBA) float64 {
	x, y := luminance(a), luminance(b)
	return (math.Max(x, y) + 0.05) / (math.Min(x, y) + 0.05)
}

func TestContrast(t *testing.T) {
	for name, p := range map[string]Palette{"light": Light(), "dark": Dark()} {
		for what, c := range map[string]color.NRGBA{"ink": p.Ink, "second": p.Second, "target": p.Target, "good": p.Good, "behind": p.Behind} {
			if got := contrast(c, p.Paper); got < 4.5 {
				t.Errorf("%s %s: %.2f, text needs 4.5", name, what, got)
			}
		}
		for i, c := range append(p.Series, p.Prior) {
			if got := contrast(c, p.Paper); got < 3 {
				t.Errorf("%s line %d: %.2f, lines need 3", name, i, got)
			}
		}
	}
}

func TestStrokesAreApart(t *testing.T) {
	seen := map[string]bool{}
	for n := range 24 {
		c, dash := Light().stroke(n)
		key := fmt.Sprint(c, dash)
		if seen[key] {
			t.Fatalf("line %d looks like another one", n)
		}
		seen[key] = true
	}
}

// A year's plan that only some months repeat is drawn through its year, and
// not into the next, which has none.
func TestPlanHoldsThroughItsYear(t *testing.T) {
	point := func(year, month int, plan *float64) data.Point {
		return data.Point{Period: data.MonthOf(year, month), Values: data.Values{Value: num(float64(month)), Target: plan}}
	}
	s := data.Series{Basis: data.AtDate, Points: []data.Point{point(2024, 9, nil), point(2024, 10, num(95)), point(2024, 11, nil), point(2024, 12, num(96)), point(2025, 1, nil)}}
	ts := newSlots([]data.Series{s})
	got := plansOf([]data.Series{s}, ts)
	want := map[int]float64{ts.first: 95, ts.first + 1: 95, ts.first + 2: 95, ts.first + 3: 96}
	if !maps.Equal(got, want) {
		t.Errorf("plans %v, want %v", got, want)
	}
}

func unitSeries(unit string, months []int, plan float64) data.Series {
	s := data.Series{Indicator: revenue, Unit: data.UnitRef{Name: unit, Level: "xã"}, Basis: data.CumulativeBasis}
	for _, m := range months {
		s.Points = append(s.Points, data.Point{Period: data.FirstMonths(2024, m), Values: data.Values{Value: num(float64(m)), Target: num(plan)}})
	}
	return s
}

// Two units never share a step line, even where their months do not meet.
func TestPlansOfSeveralUnits(t *testing.T) {
	planLines := func(series ...data.Series) []string {
		l := &line{series: series, pal: Light()}
		if err := l.choose(); err != nil {
			t.Fatal(err)
		}
		var out []string
		for _, p := range l.targets {
			out = append(out, p.name)
		}
		return out
	}
	a, b := unitSeries("Bích Khê", []int{1, 3}, 20), unitSeries("Long Sơn", []int{2, 4}, 35)
	if got := strings.Join(planLines(a, b), "|"); got != "Dự toán Bích Khê|Dự toán Long Sơn" {
		t.Errorf("two plans: %q", got)
	}
	if got := strings.Join(planLines(a, unitSeries("Hòa Phước", []int{1, 2}, 20)), "|"); got != "Dự toán" {
		t.Errorf("one plan of two units: %q", got)
	}
	if got := strings.Join(planLines(a), "|"); got != "Dự toán" {
		t.Errorf("one unit: %q", got)
	}
	if got := planLines(a, b, unitSeries("C", []int{1}, 3), unitSeries("D", []int{1}, 4)); got != nil {
		t.Errorf("four plans: %q", got)
	}
}

func TestFill(t *testing.T) {
	s := unitSeries("Bích Khê", []int{1, 2}, 20)
	s.Points[1].Values.Target = nil
	later := unitSeries("Bích Khê", []int{2}, 40).Points[0]
	later.Period = data.FirstMonths(2025, 2)
	s.Points = append(s.Points, later)
	got := Fill(s)
	if f := got[1]; !f.Carried || *f.Target != 20 || !f.Made || *f.Percent != 10 || f.Prior != nil {
		t.Errorf("second month %+v", f)
	}
	if f := got[2]; f.Carried || !f.Found || *f.Prior != 2 {
		t.Errorf("a year later %+v", f)
	}
	if got := withPrior(s); *got.Points[2].Values.Prior != 2 || s.Points[2].Values.Prior != nil {
		t.Error("last year's line lacks a point, or the caller's series was changed")
	}
	s.Basis = data.InPeriod
	if f := Fill(s)[1]; f.Target != nil || f.Percent != nil {
		t.Errorf("a month's value has a year's plan: %+v", f)
	}
}
