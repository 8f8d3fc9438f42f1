package wording

import (
	"fmt"
	"strings"

	"khobaocao/bench/generate/paper"
	"khobaocao/bench/generate/world"
)

// annex adds the table of main figures that longer reports carry.
func (w *writer) annex() {
	if w.spec.Kind == Month || w.unit.Households%2 == 0 {
		return
	}
	own, since := capital(strings.TrimPrefix(w.during(), "trong ")), "Lũy kế từ đầu năm"
	if w.spec.Kind == Year {
		own = "Cả năm"
	}
	t := &paper.Table{Head: [][]string{
		{"TT", "Chỉ tiêu", "ĐVT", "Kế hoạch năm", "Thực hiện", "", "Tỷ lệ % so kế hoạch", "Cùng kỳ năm trước"},
		{"^", "^", "^", "^", own, since, "^", "^"},
		{"(1)", "(2)", "(3)", "(4)", "(5)", "(6)", "(7=6/4)", "(8)"},
	}}
	for _, row := range []struct {
		name string
		f    facts
	}{
		{"Thu ngân sách nhà nước trên địa bàn", w.money("thu-ngan-sach", world.Revenue)},
		{"Chi ngân sách địa phương", w.money("chi-ngan-sach", world.Spending)},
		{"Giải ngân vốn đầu tư công", w.money("giai-ngan-dau-tu-cong", world.Investment)},
		{"Giải quyết việc làm mới", w.flow("viec-lam-moi", world.Jobs, "lao động")},
		{"Trẻ dưới 01 tuổi tiêm chủng đầy đủ", w.flow("tiem-chung", world.Vaccinated, "trẻ")},
		{"Diện tích gieo trồng lúa", w.flow("dien-tich-gieo-trong-lua", world.Rice, "ha")},
		{"Kết nạp đảng viên", w.flow("ket-nap-dang-vien", world.Members, "đảng viên")},
	} {
		f := row.f
		if f.plan == 0 || (f.indicator == "ket-nap-dang-vien" && !w.unit.Party) {
			continue
		}
		percent := ratio(f.sum, f.plan, w.decimals)
		t.Rows = append(t.Rows, []string{fmt.Sprint(len(t.Rows) + 1), row.name, capital(f.unit), plain(w, f, f.plan), plain(w, f, f.own), plain(w, f, f.sum), fixed(percent, w.decimals, true), plain(w, f, f.priorSum)})
		w.observeRow(f, percent)
	}
	w.paper.Annex = []paper.Block{
		{Kind: paper.Plain, Text: "PHỤ LỤC"},
		{Kind: paper.Plain, Text: "Một số chỉ tiêu chủ yếu " + w.named(w.spec)},
		{Kind: paper.Grid, Table: t},
	}
}

// plain is an amount as tables have it, without the leading zero of counts.
func plain(w *writer, f facts, n int64) string {
	if f.scale > 0 {
		return w.amount(f, n)
	}
	return grouped(n)
}

func (w *writer) observeRow(f facts, percent int64) {
	const everything = "{v}{c}{t}{pc}{q}"
	from := len(w.truth.Observations)
	w.observe(everything, f, percent)
	for i := from; i < len(w.truth.Observations); i++ {
		w.truth.Observations[i].InTable = true
	}
}
