package check_test

import (
	"context"
	"strings"
	"testing"
	"time"

	"khobaocao/data"
	"khobaocao/data/check"
)

// shelf is an archive of one unit, made by hand.
type shelf struct {
	reports  []data.Summary
	observed []data.Observation
	locks    []data.Locked
	texts    map[int64]data.Report
}

func (s *shelf) Reports(context.Context, data.Filter) ([]data.Summary, error) { return s.reports, nil }
func (s *shelf) Report(_ context.Context, id int64) (data.Report, error)      { return s.texts[id], nil }
func (s *shelf) UnitObservations(context.Context, data.UnitRef) ([]data.Observation, error) {
	return s.observed, nil
}
func (s *shelf) Locked(context.Context, data.UnitRef) ([]data.Locked, error) { return s.locks, nil }

// file puts a report on the shelf with what it says.
func (s *shelf) file(symbol string, p data.Period, said ...data.Observation) int64 {
	id := int64(len(s.reports) + 1)
	s.reports = append([]data.Summary{{ID: id, Header: header(symbol, p)}}, s.reports...)
	for _, o := range said {
		o.Source.Report = id
		s.observed = append(s.observed, o)
	}
	return id
}

func header(symbol string, p data.Period) data.Header {
	return data.Header{Kind: "báo cáo", Symbol: symbol, Issuer: "UBND xã Thạch Lâm", Unit: "Thạch Lâm", Level: "xã", Period: p}
}

type names struct{}

func (names) Find(id string) (data.Indicator, bool) {
	switch id {
	case "vu":
		return data.Indicator{ID: id, Name: "Phạm pháp hình sự", Unit: "vụ", Kind: data.Count}, true
	case "thu":
		return data.Indicator{ID: id, Name: "Thu ngân sách", Unit: "tỷ đồng", Kind: data.PlanProgress}, true
	case "ngheo":
		return data.Indicator{ID: id, Name: "Hộ nghèo", Unit: "hộ", Kind: data.LevelOf}, true
	}
	return data.Indicator{}, false
}

func said(id string, basis data.Basis, p data.Period, value float64) data.Observation {
	return data.Observation{Indicator: id, Basis: basis, Period: p, Values: data.Values{Value: &value}}
}

func with(o data.Observation, target, prior float64) data.Observation {
	if target != 0 {
		o.Values.Target = &target
	}
	if prior != 0 {
		o.Values.Prior = &prior
	}
	return o
}

func TestAcross(t *testing.T) {
	const party, government = "12-BC/ĐU", "12/BC-UBND"
	march, february, january := data.MonthOf(2024, 3), data.MonthOf(2024, 2), data.MonthOf(2024, 1)
	to := func(n int) data.Period { return data.FirstMonths(2024, n) }
	all := func() *shelf {
		s := &shelf{}
		s.file(government, january)
		s.file(government, february)
		return s
	}
	for _, tc := range []struct {
		name  string
		own   []data.Observation
		shelf func() *shelf
		want  []string
	}{
		{"cumulative that follows", []data.Observation{said("vu", data.InPeriod, march, 2), said("vu", data.CumulativeBasis, to(3), 7)}, func() *shelf {
			s := all()
			s.file(government, february, said("vu", data.CumulativeBasis, to(2), 5))
			return s
		}, nil},
		{"cumulative count", []data.Observation{said("vu", data.InPeriod, march, 2), said("vu", data.CumulativeBasis, to(3), 8)}, func() *shelf {
			s := all()
			s.file(government, february, said("vu", data.CumulativeBasis, to(2), 5))
			return s
		}, []string{"doubtful history: Phạm pháp hình sự: 5 (lũy kế 2 tháng đầu năm 2024) + 2 (tháng 3/2024) = 7 vụ, báo cáo ghi lũy kế 8 vụ."}},
		{"cumulative estimate", []data.Observation{said("thu", data.InPeriod, march, 2), said("thu", data.CumulativeBasis, to(3), 8)}, func() *shelf {
			s := all()
			s.file(government, february, said("thu", data.CumulativeBasis, to(2), 5))
			return s
		}, []string{"look history: Thu ngân sách: 5 (lũy kế 2 tháng đầu năm 2024) + 2 (tháng 3/2024) = 7 tỷ đồng, báo cáo ghi lũy kế 8 tỷ đồng."}},
		{"last year", []data.Observation{with(said("vu", data.InPeriod, march, 2), 0, 4)}, func() *shelf {
			s := all()
			s.file(government, data.MonthOf(2023, 3), said("vu", data.InPeriod, data.MonthOf(2023, 3), 6))
			return s
		}, []string{"look history: Phạm pháp hình sự: báo cáo ghi cùng kỳ 4 vụ, báo cáo tháng 3/2023 ghi 6 vụ."}},
		{"target", []data.Observation{with(said("thu", data.CumulativeBasis, to(3), 8), 120, 0)}, func() *shelf {
			s := all()
			s.file(government, february, with(said("thu", data.CumulativeBasis, to(2), 5), 110, 0))
			return s
		}, []string{"look target: Thu ngân sách: kế hoạch năm ở báo cáo tháng 02/2024 là 110 tỷ đồng, báo cáo này ghi 120 tỷ đồng."}},
		{"jump", []data.Observation{said("ngheo", data.AtDate, march, 1240)}, func() *shelf {
			s := all()
			for m := 1; m <= 7; m++ {
				s.file(government, data.MonthOf(2023, m), said("ngheo", data.AtDate, data.MonthOf(2023, m), 120+float64(m)))
			}
			return s
		}, []string{"look history: Hộ nghèo: 1.240 hộ khác xa các kỳ trước (thường khoảng 124 hộ, từ 121 đến 127)."}},
		{"too few points for a jump", []data.Observation{said("ngheo", data.AtDate, march, 1240)}, func() *shelf {
			s := all()
			for m := 1; m <= 5; m++ {
				s.file(government, data.MonthOf(2023, m), said("ngheo", data.AtDate, data.MonthOf(2023, m), 120+float64(m)))
			}
			return s
		}, nil},
		{"another body", []data.Observation{said("ngheo", data.AtDate, march, 124)}, func() *shelf {
			s := all()
			s.file(party, march, said("ngheo", data.AtDate, march, 142))
			s.reports[0].Header.Issuer = "Đảng ủy xã Thạch Lâm"
			return s
		}, []string{"look other_body: Hộ nghèo: báo cáo này ghi 124 hộ, báo cáo cùng kỳ của Đảng ủy xã Thạch Lâm ghi 142 hộ."}},
		{"its own draft", []data.Observation{said("ngheo", data.AtDate, march, 124)}, func() *shelf {
			s := all()
			s.file(government, march, said("ngheo", data.AtDate, march, 142))
			return s
		}, nil},
		{"locked", []data.Observation{said("ngheo", data.AtDate, march, 124)}, func() *shelf {
			s := all()
			s.locks = []data.Locked{{Indicator: "ngheo", Period: march, Basis: data.AtDate, Value: 125, By: "Nguyễn Thị Mẫu", At: time.Date(2024, 3, 22, 9, 0, 0, 0, time.Local)}}
			return s
		}, []string{"wrong locked: Hộ nghèo: số đã chốt của tháng 3/2024 là 125 hộ (số chính thức, Nguyễn Thị Mẫu chốt ngày 22/03/2024), báo cáo ghi 124 hộ."}},
		{"locked estimate", []data.Observation{said("ngheo", data.AtDate, march, 124)}, func() *shelf {
			s := all()
			s.locks = []data.Locked{{Indicator: "ngheo", Period: march, Basis: data.AtDate, Value: 125, Estimate: true, At: time.Date(2024, 3, 22, 9, 0, 0, 0, time.Local)}}
			return s
		}, []string{"look locked: Hộ nghèo: số đã chốt của tháng 3/2024 là 125 hộ (số ước, chốt ngày 22/03/2024), báo cáo ghi 124 hộ."}},
		{"missing month", nil, func() *shelf {
			s := &shelf{}
			s.file(government, data.MonthOf(2023, 12))
			s.file(government, january)
			return s
		}, []string{"look missing: Trong kho chưa có báo cáo tháng 02/2024 của đơn vị, các tháng trước đó đã có."}},
	} {
		t.Run(tc.name, func(t *testing.T) {
			rep := data.Report{Header: header(government, march)}
			got, err := check.Across(t.Context(), &rep, tc.own, names{}, tc.shelf())
			if err != nil {
				t.Fatal(err)
			}
			wantFindings(t, got, tc.want)
		})
	}
}

func TestCopied(t *testing.T) {
	old := "- Tổ chức 03 hội nghị tuyên truyền cho 240 lượt người; cấp phát 500 tờ rơi về phòng cháy, chữa cháy tại các ấp.\n"
	last := reportOf(t, strings.NewReplacer("tháng 3/", "tháng 02/", "tháng 4/", "tháng 3/", "21 tháng 3", "21 tháng 02").Replace(head)+old)
	s := &shelf{texts: map[int64]data.Report{}}
	s.file("30/BC-UBND", last.Header.Period)
	s.reports[0].Header = last.Header
	s.texts[1] = last
	rep := reportOf(t, head+old+"- Tổ chức 04 hội nghị tuyên truyền cho 250 lượt người; cấp phát 600 tờ rơi về phòng cháy, chữa cháy tại các ấp.\n")
	got, err := check.Across(t.Context(), &rep, nil, names{}, s)
	if err != nil {
		t.Fatal(err)
	}
	wantFindings(t, got, []string{"look copy: Đoạn này giống hệt báo cáo tháng 02/2024, cả số liệu: “- Tổ chức 03 hội nghị tuyên truyền…”."})
}

func wantFindings(t *testing.T, got []data.Finding, want []string) {
	t.Helper()
	var lines []string
	for _, f := range got {
		lines = append(lines, string(f.Severity)+" "+string(f.Kind)+": "+f.Text)
	}
	if strings.Join(lines, "\n") != strings.Join(want, "\n") {
		t.Errorf("got\n%s\nwant\n%s", strings.Join(lines, "\n"), strings.Join(want, "\n"))
	}
}

// TestAnnexes: body against annex, triệu against tỷ.
func TestAnnexes(t *testing.T) {
	rep := data.Report{
		Passages: []data.Passage{{ID: "p1", Text: "Thu ngân sách 12,4 tỷ đồng."}, {ID: "p2", Kind: data.CellPassage, Text: "12,4"}},
		Figures: []data.Figure{
			{ID: "f1", Passage: "p1", Number: "12,4", Value: data.Decimal{Unscaled: 124, Scale: 1}, Unit: "tỷ đồng", Role: data.Actual, Source: data.FromText, Indicator: "thu"},
			{ID: "f2", Passage: "p2", Number: "12,4", Value: data.Decimal{Unscaled: 124, Scale: 1}, Unit: "triệu đồng", Role: data.Actual, Source: data.FromCell, Indicator: "thu"},
		},
	}
	wantFindings(t, check.Within(&rep), []string{"doubtful twice: Lời văn ghi 12,4 tỷ đồng, phụ lục ghi 12,4 triệu đồng: lệch nhau đúng 1.000 lần."})
	rep.Figures[1].Unit = "tỷ đồng"
	wantFindings(t, check.Within(&rep), nil)
}
