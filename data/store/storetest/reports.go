package storetest

import "khobaocao/data"

// whole is a report that uses every field there is.
func whole() data.Report {
	return data.Report{
		Header: data.Header{
			Kind: "báo cáo", Symbol: "12/BC-UBND", Title: "Tình hình kinh tế - xã hội tháng 03/2024",
			Issuer: "Ủy ban nhân dân xã Hòa An", Unit: "Hòa An", Level: "xã", Place: "Hòa An", Date: data.Date{Year: 2024, Month: 3, Day: 20},
			Signer: "Trần Thị Bình", SignerTitle: "Chủ tịch", Recipients: []string{"Ủy ban nhân dân huyện", "Lưu: VT"},
			Period: data.MonthOf(2024, 3), Cumulative: data.FirstMonths(2024, 3), NextPeriod: data.MonthOf(2024, 4),
		},
		Outline: []data.Heading{{Level: 1, Number: "I", Heading: "KẾT QUẢ", Passage: "p1"}, {Level: 2, Number: "1", Heading: "Kinh tế"}},
		Passages: []data.Passage{
			{ID: "p1", Kind: data.HeadingPassage, Section: "I", Page: 1, Text: "KẾT QUẢ"},
			{ID: "p2", Kind: data.ParagraphPassage, Section: "I.1", Topic: "Kinh tế", Page: 1, Text: "Thu ngân sách đạt 12,4/310,5 tỷ đồng, bằng 4,0% dự toán.", Refs: []data.NoteRef{{At: 12, Mark: "1"}}},
			{ID: "n1", Kind: data.NotePassage, Text: "Gồm thuế và phí.", Mark: "1", Page: 1},
			{ID: "c1", Kind: data.CellPassage, Text: "8.713", Cell: &data.CellPlace{Table: 0, Row: 2, Column: 3, Head: "Thực hiện | Tháng", Label: "Lúa", Unit: "ha"}},
			{ID: "p5", Kind: data.ItemPassage, Text: ""},
		},
		Notes: []data.Note{{Mark: "1", Text: "Gồm thuế và phí."}},
		Tasks: []data.Task{{Text: "Đẩy nhanh giải ngân.", Passage: "p2"}},
		Figures: []data.Figure{
			{ID: "f1", Passage: "p2", Start: 18, End: 22, Number: "12,4", Value: data.Decimal{Unscaled: 124, Scale: 1}, Unit: "tỷ đồng", Subject: "thu ngân sách",
				Role: data.Actual, Time: data.TimePeriod, Source: data.FromText, Group: "g1", Indicator: "thu-ngan-sach"},
			{ID: "f2", Passage: "p2", Start: 23, End: 28, Number: "310,5", Value: data.Decimal{Unscaled: 3105, Scale: 1}, Unit: "tỷ đồng", Subject: "thu ngân sách",
				Role: data.Target, Source: data.FromText, Group: "g1"},
			{ID: "x9", Passage: "p2", Start: 43, End: 46, Number: "4,0", Value: data.Decimal{Unscaled: 40, Scale: 1}, Unit: "%", Subject: "thu ngân sách",
				Role: data.PercentOfTarget, Approx: true, Qualifier: "khoảng", Direction: data.Up, Source: data.FromText, Group: "g1"},
			{ID: "f4", Passage: "c1", Start: 0, End: 5, Number: "8.713", Value: data.Decimal{Unscaled: 8713}, Unit: "ha", Subject: "diện tích lúa",
				Role: data.Level, Time: data.TimeAsOf + "2024-03-15", Source: data.FromCell},
		},
		Relations: []data.Relation{{Kind: data.RatioRelation, Figures: []string{"f1", "f2", "x9"}, Stated: 4, Computed: 3.99356, Holds: true}},
		Findings: []data.Finding{
			{Severity: data.Wrong, Text: "sai", Figures: []string{"f1"}}, {Severity: data.Doubtful, Text: "ngờ"}, {Severity: data.Look, Text: "xem"},
		},
		Doubts: []string{"period", "p2"},
	}
}

// simple is a report of a unit and month with one passage and one figure.
func simple(unit string, year, month int, text string) data.Report {
	return data.Report{
		Header: data.Header{
			Kind: "báo cáo", Title: "Tình hình kinh tế - xã hội", Unit: unit, Level: "xã", Period: data.MonthOf(year, month),
		},
		Passages: []data.Passage{{ID: "p1", Kind: data.ParagraphPassage, Text: text}},
		Figures: []data.Figure{{
			ID: "f1", Passage: "p1", Subject: "hộ nghèo", Role: data.Actual, Group: "g1", Number: "5", End: 1, Value: data.Decimal{Unscaled: 5},
		}},
	}
}

// observed is an observation of the report's own unit and period.
func observed(indicator string, rep data.Report, value float64) data.Observation {
	return data.Observation{
		Indicator: indicator, Unit: data.UnitRef{Name: rep.Header.Unit, Level: rep.Header.Level}, Period: rep.Header.Period,
		Basis: data.InPeriod, Values: data.Values{Value: &value}, Source: data.Place{Passage: "p1", End: 1},
	}
}
