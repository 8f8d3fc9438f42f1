package indicator

import (
	"fmt"
	"strings"
	"testing"

	"khobaocao/data"
)

// say writes observations one a line, for comparing.
func say(list []data.Observation) string {
	var b strings.Builder
	num := func(v *float64) string {
		if v == nil {
			return "–"
		}
		return fmt.Sprint(*v)
	}
	for _, o := range list {
		fmt.Fprintf(&b, "%s %s %s..%s v=%s t=%s p=%s q=%s @%d", o.Indicator, o.Basis, o.Period.Start, o.Period.End,
			num(o.Values.Value), num(o.Values.Target), num(o.Values.Percent), num(o.Values.Prior), o.Source.Start)
		if o.Estimate {
			b.WriteString(" ước")
		}
		b.WriteString("\n")
	}
	return b.String()
}

// fig is a marked figure: number in dot form, unit, role, time, group.
func fig(id, number, unit string, role data.Role, time, group string, at int) data.Figure {
	v, err := data.ParseDecimal(number)
	if err != nil {
		panic(err)
	}
	return data.Figure{ID: fmt.Sprint("f", at), Passage: "p1", Start: at, End: at + len(number), Number: number, Value: v,
		Unit: unit, Role: role, Time: time, Group: group, Indicator: id}
}

func report(period data.Period, figures ...data.Figure) data.Report {
	return data.Report{Header: data.Header{Unit: "Đồng Hải", Level: "xã", Period: period}, Figures: figures}
}

func TestObserve(t *testing.T) {
	may := data.MonthOf(2024, 5)
	const month, since = data.TimePeriod, data.TimeToDate
	for _, test := range []struct {
		name string
		rep  data.Report
		want string
	}{
		{"month and since January, plan and percent of the latter", report(may,
			fig("thu-ngan-sach", "2480.5", "triệu đồng", data.Estimate, month, "g1", 10),
			fig("thu-ngan-sach", "12.4", "tỷ đồng", data.Actual, since, "g1", 30),
			fig("thu-ngan-sach", "310.5", "tỷ đồng", data.Target, "", "g1", 36),
			fig("thu-ngan-sach", "4.0", "%", data.PercentOfTarget, since, "g1", 50)),
			"thu-ngan-sach period 2024-05-01..2024-05-31 v=2.4805 t=– p=– q=– @10 ước\n" +
				"thu-ngan-sach cumulative 2024-01-01..2024-05-31 v=12.4 t=310.5 p=4 q=– @30\n"},
		{"the month's share in the year happens to be the percent of the plan", report(may,
			fig("ket-nap-dang-vien", "2", "đảng viên", data.Actual, month, "g1", 10),
			fig("ket-nap-dang-vien", "7", "đảng viên", data.Actual, since, "g1", 30),
			fig("ket-nap-dang-vien", "25", "đảng viên", data.Target, "", "g1", 36),
			fig("ket-nap-dang-vien", "28", "%", data.PercentOfTarget, since, "g1", 50)),
			"ket-nap-dang-vien period 2024-05-01..2024-05-31 v=2 t=– p=– q=– @10\n" +
				"ket-nap-dang-vien cumulative 2024-01-01..2024-05-31 v=7 t=25 p=28 q=– @30\n"},
		{"a plan before its values belongs to the cumulative one", report(may,
			fig("giai-ngan-dau-tu-cong", "50", "tỷ đồng", data.Target, "", "g1", 5),
			fig("giai-ngan-dau-tu-cong", "3", "tỷ đồng", data.Actual, month, "g2", 20),
			fig("giai-ngan-dau-tu-cong", "20", "tỷ đồng", data.Actual, since, "g2", 30)),
			"giai-ngan-dau-tu-cong period 2024-05-01..2024-05-31 v=3 t=– p=– q=– @20\n" +
				"giai-ngan-dau-tu-cong cumulative 2024-01-01..2024-05-31 v=20 t=50 p=– q=– @30\n"},
		{"of two percents the one that fits stands", report(may,
			fig("thu-ngan-sach", "30", "tỷ đồng", data.Actual, since, "g1", 1),
			fig("thu-ngan-sach", "120", "tỷ đồng", data.Target, "", "g1", 4),
			fig("thu-ngan-sach", "28", "%", data.PercentOfTarget, since, "g1", 8),
			fig("thu-ngan-sach", "25", "%", data.PercentOfTarget, since, "g1", 12)),
			"thu-ngan-sach cumulative 2024-01-01..2024-05-31 v=30 t=120 p=25 q=– @1\n"},
		{"percents alone", report(may, fig("viec-lam-moi", "33.78", "%", data.PercentOfTarget, since, "g1", 7)),
			"viec-lam-moi cumulative 2024-01-01..2024-05-31 v=– t=– p=33.78 q=– @7\n"},
		{"a count with last year's", report(may,
			fig("tai-nan-giao-thong", "4", "vụ", data.Actual, month, "g1", 3),
			fig("tai-nan-giao-thong", "1", "vụ", data.Prior, data.TimePriorYear, "g1", 6),
			fig("tai-nan-giao-thong", "3", "vụ", data.Change, month, "g1", 9)),
			"tai-nan-giao-thong period 2024-05-01..2024-05-31 v=4 t=– p=– q=1 @3\n"},
		{"a coverage: rate and goal in percent", report(may,
			fig("bao-phu-bhyt", "96.1", "%", data.Rate, since, "g1", 3),
			fig("bao-phu-bhyt", "97", "%", data.Target, "", "g1", 9)),
			"bao-phu-bhyt level 2024-05-01..2024-05-31 v=96.1 t=97 p=– q=– @3\n"},
		{"a coverage as of a day before the period", report(may, fig("bao-phu-bhyt", "95", "%", data.Rate, "as_of:2023-12-31", "g1", 3)),
			"bao-phu-bhyt level 2023-12-01..2023-12-31 v=95 t=– p=– q=– @3\n"},
		{"a range from January", report(data.MonthOf(2024, 1), fig("thu-ngan-sach", "8.631", "tỷ đồng", data.Actual, "range:2024-01-01..2024-01-15", "g1", 3)),
			"thu-ngan-sach cumulative 2024-01-01..2024-01-31 v=8.631 t=– p=– q=– @3\n"},
		{"parts beside a whole are none", report(may,
			fig("ket-nap-dang-vien", "20", "đảng viên", data.Actual, since, "g1", 3),
			fig("ket-nap-dang-vien", "132", "đảng viên", data.Total, "", "g1", 6),
			fig("ket-nap-dang-vien", "3", "đảng viên", data.Part, since, "g1", 30)),
			"ket-nap-dang-vien cumulative 2024-01-01..2024-05-31 v=20 t=132 p=– q=– @3\n"},
		{"a part alone is a value", report(may, fig("ho-so-tthc-dung-han", "194", "hồ sơ", data.Part, month, "g1", 3)),
			"ho-so-tthc-dung-han period 2024-05-01..2024-05-31 v=194 t=– p=– q=– @3\n"},
		{"a plan found by its quotient", report(may,
			fig("thu-ngan-sach", "12.42", "tỷ đồng", data.Actual, since, "g1", 3),
			fig("thu-ngan-sach", "40", "%", data.PercentOfTarget, since, "g1", 12),
			fig("thu-ngan-sach", "31.05", "tỷ đồng", data.Actual, since, "g1", 20)),
			"thu-ngan-sach cumulative 2024-01-01..2024-05-31 v=12.42 t=31.05 p=40 q=– @3\n"},
		{"said twice, told once with all of it", report(may,
			fig("thu-ngan-sach", "12.4", "tỷ đồng", data.Actual, since, "g1", 3),
			func() data.Figure {
				f := fig("thu-ngan-sach", "12400", "triệu đồng", data.Actual, since, "g2", 5)
				f.Passage = "p2"
				return f
			}(),
			func() data.Figure {
				f := fig("thu-ngan-sach", "15", "tỷ đồng", data.Prior, data.TimePriorYear, "g2", 9)
				f.Passage = "p2"
				return f
			}()),
			"thu-ngan-sach cumulative 2024-01-01..2024-05-31 v=12.4 t=– p=– q=15 @3\n"},
		{"next period and last year are not observed", report(may,
			fig("thu-ngan-sach", "9", "tỷ đồng", data.Actual, data.TimeNext, "g1", 3),
			fig("dan-lon", "9", "con", data.Level, data.TimePriorYear, "g2", 9)), ""},
		{"money without a scale is not guessed", report(may, fig("thu-ngan-sach", "9", "", data.Actual, month, "g1", 3)), ""},
		{"no period", report(data.Period{}, fig("thu-ngan-sach", "9", "tỷ đồng", data.Actual, month, "g1", 3)), ""},
		{"no indicator", report(may, fig("", "9", "tỷ đồng", data.Actual, month, "g1", 3)), ""},
	} {
		if got := say(load(t).Observe(test.rep)); got != test.want {
			t.Errorf("%s:\ngot\n%swant\n%s", test.name, got, test.want)
		}
	}
}

func TestObserveSkipsOtherUnits(t *testing.T) {
	rep := report(data.MonthOf(2024, 5),
		fig("khai-sinh", "9", "trường hợp", data.Actual, data.TimePeriod, "g1", 3),
		fig("khai-sinh", "4", "trường hợp", data.Actual, data.TimePeriod, "g2", 30))
	rep.Figures[0].Subject, rep.Figures[1].Subject = "khai sinh trên địa bàn xã Đồng Hải", "khai sinh tại xã Long Sơn"
	want := "khai-sinh period 2024-05-01..2024-05-31 v=9 t=– p=– q=– @3\n"
	if got := say(load(t).Observe(rep)); got != want {
		t.Errorf("got\n%swant\n%s", got, want)
	}
}

func TestUnits(t *testing.T) {
	c := load(t)
	for _, test := range []struct {
		id, number, unit string
		want             float64
		ok               bool
	}{
		{"thu-ngan-sach", "16384280000", "đồng", 16.38428, true},
		{"thu-ngan-sach", "12400", "triệu đồng", 12.4, true},
		{"thu-ngan-sach", "0.3", "tỷ đồng", 0.3, true},
		{"thu-ngan-sach", "1.2", "nghìn tỷ đồng", 1200, true},
		{"thu-ngan-sach", "5", "ha", 0, false},
		{"dien-tich-gieo-trong-lua", "25000", "m2", 2.5, true},
		{"dien-tich-gieo-trong-lua", "12", "ha lúa", 12, true},
		{"nang-suat-lua", "65.5", "tạ/ha", 6.55, true},
		{"ket-nap-dang-vien", "58", "người", 58, true},
		{"khai-sinh", "7", "trường hợp", 7, true},
		{"ho-ngheo", "130", "hộ nghèo", 130, true},
		{"ho-ngheo", "130", "hồ sơ", 0, false},
		{"pham-phap-hinh-su", "5", "", 5, true},
	} {
		v, err := data.ParseDecimal(test.number)
		if err != nil {
			t.Fatal(err)
		}
		e := &c.entries[c.byID[test.id]]
		if got, ok := e.in(v, test.unit); got != test.want || ok != test.ok {
			t.Errorf("%s: %s %s = %v %v, want %v %v", test.id, test.number, test.unit, got, ok, test.want, test.ok)
		}
	}
}
