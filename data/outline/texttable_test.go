package outline_test

import (
	"testing"

	"khobaocao/data/outline"
)

// A row of a table in plain text is one passage with the heads of its columns.
func TestTextTable(t *testing.T) {
	const text = "BÁO CÁO\nKết quả quý I năm 2024\nI. Một số chỉ tiêu (ĐVT: con)\nTT\tChỉ tiêu\tĐVT\tKế hoạch\tSo KH (%)\n" +
		"1\tDiện tích lúa\tha\t320\t96,9\n\t\tĐàn lợn\tcon\t1.200\t95,8\nII. Nhận xét\nCác chỉ tiêu đạt khá.\n"
	rep := outline.Read(readFile(t, "x.txt", []byte(text)))
	var rows []string
	for _, p := range rep.Passages {
		if p.Cell != nil {
			rows = append(rows, p.Text+" / "+p.Cell.Head+" / "+p.Cell.Label+" / "+p.Cell.Unit)
		}
	}
	want := []string{
		"1\tDiện tích lúa\tha\t320\t96,9 / TT\tChỉ tiêu\tĐVT\tKế hoạch\tSo KH (%) / Diện tích lúa / ha",
		"Đàn lợn\tcon\t1.200\t95,8 / Chỉ tiêu\tĐVT\tKế hoạch\tSo KH (%) / Đàn lợn / con",
	}
	if len(rows) != 2 || rows[0] != want[0] || rows[1] != want[1] {
		t.Errorf("got %q", rows)
	}
}
